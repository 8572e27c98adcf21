# Words of the manual (case_rules/) in another language. Each is found by its exact English words: `t-` and the first twelve hex digits of
# the SHA-256 of the English text that stands above it. When the manual's words change, the old translation no longer applies and letters
# give that sentence in English, marked as such; `evenhand rules words <tag>` prints what lacks a translation, in this format.
#
#   # The parcel is back with its sender.
#   t-0123456789ab = Das Paket ist wieder beim Absender.
#
#   # The consumer keeps the goods that came late.
#   #   to the consumer: You keep the goods that came late.
#   #   to the merchant: The customer keeps the goods that came late.
#   t-ba9876543210 =
#       .consumer = Sie behalten die verspätet gelieferte Ware.
#       .merchant = Die Kundin oder der Kunde behält die verspätet gelieferte Ware.
#
# `.consumer` is read by the consumer, `.merchant` by the shop: the reader is "you". A text without the two lines is read by both.
# The program sets the first letter in upper case and a full stop where a sentence begins or ends.

# ---- gates.toml

# The consumer has withdrawn the claim in writing from their own address.
#   to the consumer: You have withdrawn the claim in writing from your own address.
#   to the merchant: The customer has withdrawn the claim in writing from their own address.
t-eff1c7ad01c9 =
    .consumer = 您已用自己的地址书面撤回申请。
    .merchant = 顾客已用自己的地址书面撤回申请。

# The merchant accepts the claim.
#   to the consumer: The shop accepts the claim.
#   to the merchant: Your shop accepts the claim.
t-c99defb658fb =
    .consumer = 商家接受这项申请。
    .merchant = 您接受这项申请。

# The time for an accepted refund to post has passed.
t-4b83fddda0f8 = 已接受的退款的入账时间已过。

# The ledger shows a posted refund of at least the disputed sum.
t-f29ed78c5f39 = 账目显示有一笔已入账的退款，金额不少于争议金额。

# A bank chargeback or another claim for the same payment is open.
t-d8e38e65d634 = 针对同一笔付款，有一项银行拒付或另一项申请尚未了结。

# The claim was filed after the last window that applies to it had closed.
t-47fd564bf910 = 提出申请时，适用于它的最后一个期限已经结束。

# The unauthorised payment was reported later than payment law asks.
t-7c9972357dcb = 报告未授权付款的时间晚于支付法律的要求。

# The promised day of delivery has not passed yet.
t-b8e2a4edacd9 = 承诺的送达日还没有过。

# No day of delivery was promised, and the waiting time after the order has not passed yet.
t-1246f01e293e = 没有承诺送达日，而下单后的等待时间还没有过。

# The carrier already says how the parcel's journey ended.
t-122beff0a7e1 = 承运商已经说明包裹的运送结果。

# The merchant has not said that it will not deliver.
#   to the consumer: The shop has not said that it will not deliver.
#   to the merchant: Your shop has not said that it will not deliver.
t-c88c522d8da4 =
    .consumer = 商家没有说过不会交货。
    .merchant = 您没有说过不会交货。

# The consumer has asked the shop first.
#   to the consumer: You have asked the shop first.
#   to the merchant: The customer has asked the shop first.
t-15407ef1b51a =
    .consumer = 您已先向商家提出要求。
    .merchant = 顾客已先向您提出要求。

# The time for both to settle it between them is still running.
t-4e8a69167043 = 双方自行解决的时间还没有结束。

# The merchant has not answered by its deadline.
#   to the consumer: The shop has not answered by its deadline.
#   to the merchant: Your shop has not answered by its deadline.
t-8b1401e88118 =
    .consumer = 商家没有在期限内答复。
    .merchant = 您没有在期限内答复。

# The merchant answered only after its deadline.
#   to the consumer: The shop answered only after its deadline.
#   to the merchant: Your shop answered only after its deadline.
t-abcd169ef370 =
    .consumer = 商家在期限过后才答复。
    .merchant = 您在期限过后才答复。

# The consumer was asked a necessary question and reminded, and did not answer.
#   to the consumer: You were asked a necessary question and reminded, and did not answer.
#   to the merchant: The customer was asked a necessary question and reminded, and did not answer.
t-419d67efaa48 =
    .consumer = 我们向您提出了一个必要的问题并作了提醒，您没有答复。
    .merchant = 我们向顾客提出了一个必要的问题并作了提醒，顾客没有答复。

# A lawyer, court, regulator or newspaper is involved, or sanctions.
t-f9fc565f3a05 = 涉及律师、法院、监管机构或报社，或者涉及制裁。

# The consumer is a minor, vulnerable, or in danger.
#   to the consumer: You are a minor, vulnerable, or in danger.
#   to the merchant: The customer is a minor, vulnerable, or in danger.
t-01c544a1ef29 =
    .consumer = 您是未成年人、需要特别保护的人，或者处于危险之中。
    .merchant = 顾客是未成年人、需要特别保护的人，或者处于危险之中。

# It is unproven that the person who claims is the person who ordered.
t-c0b775dea60b = 提出申请的人就是下单的人，这一点未获证明。

# Public holidays, which are not counted here, could have moved the end of the business days that the merchant had.
#   to the consumer: Public holidays, which are not counted here, could have moved the end of the business days that the shop had.
#   to the merchant: Public holidays, which are not counted here, could have moved the end of the business days that your shop had.
t-3738ac9e491d =
    .consumer = 公共假日在此未计入，可能使商家的工作日期限的结束时间有所变动。
    .merchant = 公共假日在此未计入，可能使您的工作日期限的结束时间有所变动。

# the consumer has withdrawn the claim
#   to the consumer: you have withdrawn the claim
#   to the merchant: the customer has withdrawn the claim
t-363438615734 =
    .consumer = 您已撤回申请
    .merchant = 顾客已撤回申请

# A message from the consumer within 72 hours that the claim should go on.
#   to the consumer: A message from you within 72 hours that the claim should go on.
#   to the merchant: A message from the customer within 72 hours that the claim should go on.
t-e7b9fbbe0976 =
    .consumer = 您在 72 小时内发来的、要求继续处理申请的消息。
    .merchant = 顾客在 72 小时内发来的、要求继续处理申请的消息。

# the merchant accepts the claim
#   to the consumer: the shop accepts the claim
#   to the merchant: your shop accepts the claim
t-08336bb0b595 =
    .consumer = 商家接受这项申请
    .merchant = 您接受这项申请

# If the merchant's refund does not show on the ledger in time, the refund is ordered.
#   to the consumer: If the shop's refund does not show on the ledger in time, the refund is ordered.
#   to the merchant: If your shop's refund does not show on the ledger in time, the refund is ordered.
t-a183b565d1a3 =
    .consumer = 如果商家的退款没有按时出现在账目中，我们将责令退款。
    .merchant = 如果您的退款没有按时出现在账目中，我们将责令退款。

# the full disputed sum has already been paid back
t-21d66eb0cc38 = 全部争议金额已经退还

# A ledger that shows less was posted, or that the refund came back.
t-ea12835f3a5e = 显示入账金额较少或者退款被退回的账目。

# another claim for the same payment is still open, and nobody may be paid twice
t-f2709f3ebeaa = 针对同一笔付款的另一项申请尚未了结，而任何人都不得获得两次付款

# The end of the other claim: this case then goes on from where it stands.
t-6286efc202d4 = 另一项申请了结：本案随后从现在的状态继续。

# the consumer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the consumer: you were asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the merchant: the customer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
t-161e742c6ee9 =
    .consumer = 我们向您询问了本案不可缺少的内容并作了提醒，您没有答复；案件可以在十四天内免费重新受理一次
    .merchant = 我们向顾客询问了本案不可缺少的内容并作了提醒，顾客没有答复；案件可以在十四天内免费重新受理一次

# An answer to the question, within fourteen days of the ruling.
t-661ac7fe0141 = 在裁定后十四天内对这个问题作出的答复。

# a person must handle this case from the start
t-71edc0bf36d1 = 这个案件必须从一开始就由人处理

# the consumer may be vulnerable, and a person must handle this case from the start
#   to the consumer: you may be vulnerable, and a person must handle this case from the start
#   to the merchant: the customer may be vulnerable, and a person must handle this case from the start
t-a1b443c62e13 =
    .consumer = 您可能是需要特别保护的人，这个案件必须从一开始就由人处理
    .merchant = 顾客可能是需要特别保护的人，这个案件必须从一开始就由人处理

# the merchant is insolvent, and a person must handle this case from the start
#   to the consumer: the shop is insolvent, and a person must handle this case from the start
#   to the merchant: your shop is insolvent, and a person must handle this case from the start
t-5b1d903b1475 =
    .consumer = 商家已无力偿债，这个案件必须从一开始就由人处理
    .merchant = 您已无力偿债，这个案件必须从一开始就由人处理

# it is not shown yet that the person who claims is the person who ordered
t-ac7318cef0dc = 提出申请的人就是下单的人，这一点还未获证明

# Please show that you are the person who placed this order.
t-d1d8fd8d86a8 = 请证明您就是下这个订单的人。

# the claim was filed after the last day on which it could be
t-3642880abf6b = 提出申请时，可以提出申请的最后一天已过

# A promised day of delivery later than the one on record.
t-cd65afb5e79e = 晚于记录中日期的承诺送达日。

# the day by which the goods must arrive has not passed yet
t-751da7425f34 = 货物应当送达的日期还没有过

# If the goods have not arrived by that day, the case goes on without a new claim.
t-eb9a7d095b20 = 如果到那天货物仍未送达，案件将继续，不需要重新申请。

# no day of delivery was promised, and the waiting time after the order has not passed yet
t-fbec29272ec6 = 没有承诺送达日，而下单后的等待时间还没有过

# the shop has to be asked first, and there is still time for both to settle it
t-9223a1e6ad23 = 须先向商家提出要求，而双方仍有时间自行解决

# Tell us when and how you asked the shop, and what it said.
t-ede8b081cd65 = 请告诉我们，您在什么时候、以什么方式向商家提出了要求，商家是怎样答复的。

# the merchant did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the consumer: the shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the merchant: your shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
t-62628e082e41 =
    .consumer = 商家没有在期限内答复，而商家参加的计划把不答复视为败诉
    .merchant = 您没有在期限内答复，而您参加的计划把不答复视为败诉

# An answer that reached us before the deadline.
t-4f1887dde498 = 在期限之前到达我们这里的答复。

# the merchant answered after its deadline, and the programme it takes part in does not count what comes late
#   to the consumer: the shop answered after its deadline, and the programme it takes part in does not count what comes late
#   to the merchant: your shop answered after its deadline, and the programme it takes part in does not count what comes late
t-39bcf7822cc3 =
    .consumer = 商家在期限过后才答复，而商家参加的计划对迟来的答复不予考虑
    .merchant = 您在期限过后才答复，而您参加的计划对迟来的答复不予考虑

# Proof that the answer reached us before the deadline.
t-b28e4f73d64d = 证明答复在期限之前到达我们这里的材料。


# ---- duplicate.toml

# The same order was charged more than once.
t-87e85b013cd3 = 同一个订单被扣款不止一次。

# The charges for this order come to more than its total.
t-4f1841c8a765 = 这个订单的各次扣款合计超过订单总额。

# The other charge paid for another order.
t-78d8a45095ed = 另一次扣款支付的是另一个订单。

# The goods of every order that was charged were delivered.
t-d7b2343f6232 = 每个被扣款的订单的货物都已送达。

# Which documents, side by side, show that each of the orders was placed and delivered?
t-88153848eaca = 哪些文件放在一起，能表明每个订单都已下单并送达？

# One of the two entries was only a reservation that was never captured.
t-94fd10f3e1d2 = 两笔记录中有一笔只是预授权，从未实际扣款。

# The same order was also paid by other means.
t-d95c1cf87563 = 同一个订单还用其他方式付了款。

# the same order was already paid by other means
t-ba0fc5f58916 = 同一个订单已经用其他方式付款

# Proof that the other payment was for another order.
t-0654ebf4cb63 = 证明另一笔付款支付的是另一个订单的材料。

# the charges are parts of one order and come to its total, no more
t-6f2f4fe67843 = 这些扣款是一个订单的各个部分，合计等于订单总额，没有超出

# A charge for this order beyond its total.
t-a6df6721e425 = 针对这个订单的、超出其总额的扣款。

# one order was charged more than once
t-c4e11a28b80c = 一个订单被扣款不止一次

# A second order, with its own delivery, that the other charge paid for.
t-3d286b23cee0 = 由另一次扣款支付的、单独送货的第二个订单。

# the charges paid for different orders, and each of them was delivered
t-030bb1cff08e = 这些扣款支付的是不同的订单，而且每个订单都已送达

# A record that one of the orders was never placed or never delivered.
t-d798b6deb004 = 表明其中一个订单从未下单或从未送达的记录。

# the shop did not show that both orders were placed and delivered
t-06256282d21f = 商家没有证明两个订单都已下单并送达

# Proof of delivery for each of the two orders.
t-764f804e73c8 = 两个订单各自的妥投证明。

# no other payment for this same order is shown
t-4a488f709cb5 = 没有材料表明这个订单另有付款

# A receipt, statement or voucher acceptance that names this order.
t-3868a945c70c = 写明这个订单的收据、账单或代金券受理记录。

# the second entry was only a reservation; it was never captured and drops off by itself
t-dcdd6679c46f = 第二笔记录只是预授权；它从未实际扣款，会自动消失

# A statement that shows both entries as booked.
t-3785cd75d7b1 = 显示两笔记录均已入账的账单。

# the ledger shows a single charge, so the second entry has to be shown first
t-b7b612092c63 = 账目只显示一次扣款，所以首先须证明第二笔记录

# Our ledger shows one charge. Please send a statement that shows both entries as booked, not reserved, with their dates.
t-86ae6a71dad3 = 我们的账目显示一次扣款。请发来一份账单，显示两笔记录均已入账（而不是预授权），并注明日期。


# ---- incorrect_amount.toml

# More was charged for this order than the total that was confirmed.
t-33145e4aec1e = 这个订单的扣款超过了已确认的总额。

# Part of the payment has already been refunded.
t-98e638fb1bcb = 这笔付款的一部分已经退还。

# What was refunded was the difference in dispute.
t-9ef49a549f0c = 已退还的就是争议的差额。

# The checkout accepted the discount.
t-dd51d1f0dbdc = 结账系统接受了折扣。

# Which order confirmation, receipt or message from the shop shows that the discount was accepted?
t-e4189a65865c = 哪份订单确认、收据或商家的消息表明折扣已被接受？

# A fee was taken beside the price of the goods.
t-c8c89da2c2e9 = 除货物价格外，还收取了一项费用。

# Which fee is it, how much, and which receipt or message shows it?
t-d4fc85049715 = 是哪项费用，金额多少，哪份收据或消息能表明？

# The fee was shown to the consumer before the order.
#   to the consumer: The fee was shown to you before the order.
#   to the merchant: The fee was shown to the customer before the order.
t-bbb82bd370b5 =
    .consumer = 下单之前已向您显示这项费用。
    .merchant = 下单之前已向顾客显示这项费用。

# Which page or confirmation from before the order shows this fee to the customer?
t-de3778e24977 = 下单之前的哪个页面或确认向顾客显示了这项费用？

# A paper of the consumer names another total than the ledger.
#   to the consumer: A paper of the consumer names another total than the ledger.
#   to the merchant: A paper of the customer names another total than the ledger.
t-017211cca649 =
    .consumer = 您的一份单据上的总额与账目不同。
    .merchant = 顾客的一份单据上的总额与账目不同。

# The charge was converted into another currency than the order's.
t-df2e01dc473c = 扣款被兑换成了与订单不同的货币。

# Which receipt shows that the shop or its checkout converted the sum, and at which rate?
t-628e611cc267 = 哪份收据表明商家或其结账系统兑换了这笔款项，汇率是多少？

# The consumer agreed to the conversion.
#   to the consumer: You agreed to the conversion.
#   to the merchant: The customer agreed to the conversion.
t-04d727af3699 =
    .consumer = 您同意了兑换。
    .merchant = 顾客同意了兑换。

# the sum was converted without the consumer's agreement; it is recomputed at the scheme's rate
#   to the consumer: the sum was converted without your agreement; it is recomputed at the scheme's rate
#   to the merchant: the sum was converted without the customer's agreement; it is recomputed at the scheme's rate
t-245ab556cb0d =
    .consumer = 这笔款项未经您同意就被兑换；金额按卡组织的汇率重新计算
    .merchant = 这笔款项未经顾客同意就被兑换；金额按卡组织的汇率重新计算

# A receipt on which the consumer chose the conversion.
#   to the consumer: A receipt on which you chose the conversion.
#   to the merchant: A receipt on which the customer chose the conversion.
t-47eddfe7cb9b =
    .consumer = 表明您选择了兑换的收据。
    .merchant = 表明顾客选择了兑换的收据。

# a fee was taken that was not shown before the order
t-ef5920d3c739 = 收取了一项下单之前没有显示的费用

# A page or confirmation from before the order that shows the fee.
t-58617bda6b08 = 下单之前显示这项费用的页面或确认。

# the checkout accepted a discount that was not given
t-f05060efd2ca = 结账系统接受了折扣，但没有给予

# A ledger that shows the discount, or a checkout record in which the code was rejected.
t-4624b36aeea7 = 显示这项折扣的账目，或者优惠码被拒绝的结账记录。

# more was charged than was confirmed, and only part of the difference has been paid back
t-6184a6059040 = 扣款超过了已确认的金额，而差额只退还了一部分

# A confirmation of the higher total from before the charge.
t-9fb091c114ac = 扣款之前确认了较高总额的材料。

# more was charged than the total that was confirmed
t-ecde09ed11e5 = 扣款超过了已确认的总额

# the consumer was shown the conversion and agreed to it
#   to the consumer: you were shown the conversion and agreed to it
#   to the merchant: the customer was shown the conversion and agreed to it
t-891c273fd1ab =
    .consumer = 已向您显示兑换，您表示同意
    .merchant = 已向顾客显示兑换，顾客表示同意

# Proof that the choice was made by somebody else, or that another rate was shown.
t-fa759bfa584e = 证明是由他人作出选择，或者当时显示的是另一个汇率的材料。

# the fee was shown before the order and is part of what was agreed
t-d60fbd8a23d4 = 这项费用在下单之前已经显示，是约定的一部分

# A page from the time of the order without the fee.
t-02f98fa1ee01 = 下单当时没有这项费用的页面。

# no record of the checkout accepted the discount, and the order was confirmed and charged at the total without it
t-e0c07e8ced69 = 没有结账记录接受折扣，而订单是按未打折的总额确认和扣款的

# A checkout record or a message of the shop that accepts the discount for this order.
t-15ade68ddd17 = 结账记录或商家的消息，表明这个订单的折扣已被接受。

# the shop charged the confirmed sum in the order's own currency; what the bank made of it is the bank's rate
t-613e13a3ffd6 = 商家按订单本身的货币扣取了已确认的金额；银行另作的换算是银行的汇率

# A receipt that shows a conversion by the shop.
t-1579bef79239 = 表明由商家作了兑换的收据。

# the ledger shows that no more was charged than was confirmed; a paper that says otherwise does not outweigh it
t-fb68cc7eba9d = 账目显示扣款没有超过已确认的金额；一份说法不同的单据不足以推翻账目

# A confirmation by the shop of a lower total.
t-60deaec9728e = 商家对较低总额的确认。

# the ledger shows that no more was charged than was confirmed
t-57c6b3dfc831 = 账目显示扣款没有超过已确认的金额

# A ledger with a further charge.
t-22db0efd0213 = 显示另有一次扣款的账目。


# ---- not_as_described.toml

# The goods are back at the address the merchant gave.
#   to the consumer: The goods are back at the address the shop gave.
#   to the merchant: The goods are back at the address your shop gave.
t-910fc6fcc0e7 =
    .consumer = 货物已回到商家给出的地址。
    .merchant = 货物已回到您给出的地址。

# The merchant says that the return was wrong, used, damaged or incomplete.
#   to the consumer: The shop says that the return was wrong, used, damaged or incomplete.
#   to the merchant: Your shop says that the return was wrong, used, damaged or incomplete.
t-fe2f75e1a056 =
    .consumer = 商家说退回的货物有误、用过、损坏或不完整。
    .merchant = 您说退回的货物有误、用过、损坏或不完整。

# The merchant handed in photos or papers about the state of the return.
#   to the consumer: The shop handed in photos or papers about the state of the return.
#   to the merchant: Your shop handed in photos or papers about the state of the return.
t-307b32b481e4 =
    .consumer = 商家提交了关于退货状况的照片或文件。
    .merchant = 您提交了关于退货状况的照片或文件。

# Please send dated photos, the weight and the serial number of what came back, taken within 72 hours of its receipt.
t-a1a934bfe8a2 = 请发来退回物品的照片（注明日期）、重量和序列号，须在收到后 72 小时内拍摄和记录。

# Dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged.
t-6fa334b8c470 = 收到后 72 小时内的有日期的照片、重量和序列号表明，退货有误、用过或损坏。

# The merchant refuses to take the goods back.
#   to the consumer: The shop refuses to take the goods back.
#   to the merchant: Your shop refuses to take the goods back.
t-c9a8ee25085d =
    .consumer = 商家拒绝收回货物。
    .merchant = 您拒绝收回货物。

# Five business days have passed since the consumer asked to send the goods back, without an answer to the claim in them.
#   to the consumer: Five business days have passed since you asked to send the goods back, without an answer to the claim in them.
#   to the merchant: Five business days have passed since the customer asked to send the goods back, without an answer to the claim in them.
t-184e3f606271 =
    .consumer = 从您要求退货起已过五个工作日，其间没有对这项申请的答复。
    .merchant = 从顾客要求退货起已过五个工作日，其间没有对这项申请的答复。

# The merchant answered the request to send the goods back in time.
#   to the consumer: The shop answered the request to send the goods back in time.
#   to the merchant: Your shop answered the request to send the goods back in time.
t-99012d57ead3 =
    .consumer = 商家按时答复了退货要求。
    .merchant = 您按时答复了退货要求。

# When and how did you answer the customer's request to send the goods back?
t-ebb2753d3a92 = 您在什么时候、以什么方式答复了顾客的退货要求？

# Sending the goods back would cost more than the share of their value that is reasonable.
t-0f0a665f366b = 退货的费用会超过货物价值的合理比例。

# The consumer refuses to send the goods back.
#   to the consumer: You refuse to send the goods back.
#   to the merchant: The customer refuses to send the goods back.
t-269b85b64967 =
    .consumer = 您拒绝寄回货物。
    .merchant = 顾客拒绝寄回货物。

# The consumer sent a photo or report of what is wrong.
#   to the consumer: You sent a photo or report of what is wrong.
#   to the merchant: The customer sent a photo or report of what is wrong.
t-c7c8862e0891 =
    .consumer = 您发来了照片或报告，说明有什么问题。
    .merchant = 顾客发来了照片或报告，说明有什么问题。

# The claim is a few words, and the consumer handed in nothing.
#   to the consumer: The claim is a few words, and you handed in nothing.
#   to the merchant: The claim is a few words, and the customer handed in nothing.
t-ecd8f772bd15 =
    .consumer = 申请只有寥寥数语，而您没有提交任何材料。
    .merchant = 申请只有寥寥数语，而顾客没有提交任何材料。

# The consumer says concretely what is wrong.
#   to the consumer: You say concretely what is wrong.
#   to the merchant: The customer says concretely what is wrong.
t-2837049c1dd6 =
    .consumer = 您具体说明了有什么问题。
    .merchant = 顾客具体说明了有什么问题。

# What arrived differs significantly from what was agreed.
t-e64d5168b393 = 收到的货物与约定有重大差别。

# The fault showed so soon after delivery that it is presumed to have been there from the start.
t-a52f6af6b43e = 缺陷在交货后很短时间内就出现，因此推定从一开始就存在。

# The fault was there at delivery.
t-ce01ff7f6e06 = 缺陷在交货时就已存在。

# The merchant admits the fault or the wrong item.
#   to the consumer: The shop admits the fault or the wrong item.
#   to the merchant: Your shop admits the fault or the wrong item.
t-50d391db93c7 =
    .consumer = 商家承认货物有缺陷或发错。
    .merchant = 您承认货物有缺陷或发错。

# An expert, the brand or an authority confirms that the goods are counterfeit.
t-7532ebc2a175 = 有专家、品牌方或主管机关确认货物是假冒品。

# Which letter of an expert, the brand or an authority confirms that the goods are counterfeit?
t-cbb6bc61215e = 专家、品牌方或主管机关的哪封信函确认货物是假冒品？

# The merchant says that the consumer damaged, altered or wore out the goods.
#   to the consumer: The shop says that you damaged, altered or wore out the goods.
#   to the merchant: Your shop says that the customer damaged, altered or wore out the goods.
t-7cadb26b6049 =
    .consumer = 商家说您损坏、改动或用旧了货物。
    .merchant = 您说顾客损坏、改动或用旧了货物。

# The damage comes from the consumer's use, an alteration or normal wear.
#   to the consumer: The damage comes from your use, an alteration or normal wear.
#   to the merchant: The damage comes from the customer's use, an alteration or normal wear.
t-a86cad5d0dcc =
    .consumer = 损坏是由您的使用、改动或正常磨损造成的。
    .merchant = 损坏是由顾客的使用、改动或正常磨损造成的。

# It is a matter of taste, colour on a screen or size, and the listing was accurate.
t-ab55eca59a56 = 这属于喜好、屏幕颜色或尺码问题，而商品描述是准确的。

# A part of the goods is missing.
t-410656b03508 = 货物缺少一个部件。

# Which part is missing, and which photo, packing slip or message of the shop shows it?
t-c61b9df00bab = 缺少哪个部件？哪张照片、装箱单或商家的哪条消息能表明？

# The merchant speaks of a repair or a replacement.
#   to the consumer: The shop speaks of a repair or a replacement.
#   to the merchant: Your shop speaks of a repair or a replacement.
t-50e218e55e49 =
    .consumer = 商家提到维修或更换。
    .merchant = 您提到维修或更换。

# A free repair or replacement was offered promptly and has not failed.
t-9d24abbb91b5 = 已及时提出免费维修或更换，而且没有失败。

# The consumer complained within the days in which faulty goods may be rejected outright.
#   to the consumer: You complained within the days in which faulty goods may be rejected outright.
#   to the merchant: The customer complained within the days in which faulty goods may be rejected outright.
t-457bda009d31 =
    .consumer = 您在可以直接拒绝接受有缺陷货物的天数内提出了投诉。
    .merchant = 顾客在可以直接拒绝接受有缺陷货物的天数内提出了投诉。

# The merchant points to its return policy or to the manufacturer.
#   to the consumer: The shop points to its return policy or to the manufacturer.
#   to the merchant: Your shop points to its return policy or to the manufacturer.
t-e2d5144cf081 =
    .consumer = 商家以自己的退货规则为由，或让顾客去找制造商。
    .merchant = 您以自己的退货规则为由，或让顾客去找制造商。

# the goods are confirmed to be counterfeit; they are not sent back
t-0c272929081f = 货物经确认为假冒品；不退回

# A letter of the brand that confirms the goods as its own.
t-1e239c3d348e = 品牌方确认货物是其正品的信函。

# what came back was not what was sent out in good order, and the merchant documented it in time
#   to the consumer: what came back was not what was sent out in good order, and the shop documented it in time
#   to the merchant: what came back was not what was sent out in good order, and your shop documented it in time
t-7b47e03511ff =
    .consumer = 退回的货物与完好寄出的货物不符，商家按时对此作了记录
    .merchant = 退回的货物与完好寄出的货物不符，您按时对此作了记录

# Photos from before the return was sent that show the goods as they were.
t-cac6eaf174e7 = 退货寄出之前拍摄的、显示货物原样的照片。

# the goods are back with the merchant, and it is not documented in time that anything was wrong with what came back
#   to the consumer: the goods are back with the shop, and it is not documented in time that anything was wrong with what came back
#   to the merchant: the goods are back with your shop, and it is not documented in time that anything was wrong with what came back
t-fe5b26809cd5 =
    .consumer = 货物已回到商家处，而没有按时的记录表明退回的货物有任何问题
    .merchant = 货物已回到您处，而没有按时的记录表明退回的货物有任何问题

# Dated photos, weight and serial number from within 72 hours of the receipt.
t-2c4b2353712f = 收到后 72 小时内的有日期的照片、重量和序列号。

# the goods are back with the merchant
#   to the consumer: the goods are back with the shop
#   to the merchant: the goods are back with your shop
t-82999d23f368 =
    .consumer = 货物已回到商家处
    .merchant = 货物已回到您处

# A scan that shows the return elsewhere.
t-98888de7a6e9 = 显示退货到了别处的扫描记录。

# the damage comes from use, an alteration or normal wear
t-5a336c80c4a8 = 损坏是由使用、改动或正常磨损造成的

# The opinion of a neutral expert that the fault was there from the start.
t-92063d10d0ae = 中立专家认为缺陷从一开始就存在的意见。

# a part is missing, and it is to be sent, free of charge
t-d171df291ee5 = 缺少一个部件，须免费补寄

# A packing record that shows the part in the parcel.
t-8fe5d97c8c4e = 显示这个部件在包裹中的装箱记录。

# a part is missing and is not being sent; its price goes back
t-3b9cfed3ceb8 = 缺少一个部件，而且不予补寄；退还该部件的价款

# the goods are faulty or wrong, and sending them back would cost too large a part of their value; the consumer need not send them
#   to the consumer: the goods are faulty or wrong, and sending them back would cost too large a part of their value; you need not send them
#   to the merchant: the goods are faulty or wrong, and sending them back would cost too large a part of their value; the customer need not send them
t-f90bae874c18 =
    .consumer = 货物有缺陷或发错，而退货费用占其价值的比例过大；您不需要寄回货物
    .merchant = 货物有缺陷或发错，而退货费用占其价值的比例过大；顾客不需要寄回货物

# A prepaid label for the way back at a reasonable cost.
t-377cd6276939 = 费用合理的、邮资已付的退货面单。

# the consumer does not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the consumer: you do not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the merchant: the customer does not send the goods back, and nothing excuses that; a refund needs the return to start
t-5794235131aa =
    .consumer = 您不寄回货物，也没有正当理由；须先开始退货，才能退款
    .merchant = 顾客不寄回货物，也没有正当理由；须先开始退货，才能退款

# A receipt of posting for the return.
t-768a29b12d3f = 退货的寄件凭证。

# the goods are faulty, and a free repair or replacement was offered promptly: it comes first
t-49fc37097e67 = 货物有缺陷，而已及时提出免费维修或更换：应当先维修或更换

# A repair or replacement that failed, was refused, or took too long.
t-f90cc4fb858c = 失败、被拒绝或拖延过久的维修或更换。

# the goods were faulty or not what was agreed, and the merchant refused or ignored the request to take them back
#   to the consumer: the goods were faulty or not what was agreed, and the shop refused or ignored the request to take them back
#   to the merchant: the goods were faulty or not what was agreed, and your shop refused or ignored the request to take them back
t-e4674c66fcba =
    .consumer = 货物有缺陷或与约定不符，而商家拒绝或不理会退货要求
    .merchant = 货物有缺陷或与约定不符，而您拒绝或不理会退货要求

# An answer of the merchant to the request, from within five business days.
#   to the consumer: An answer of the shop to the request, from within five business days.
#   to the merchant: An answer of your shop to the request, from within five business days.
t-92a516738c20 =
    .consumer = 商家在五个工作日内对退货要求作出的答复。
    .merchant = 您在五个工作日内对退货要求作出的答复。

# the merchant admits that the goods were faulty or wrong; the money goes back for the goods, and the merchant pays the way
#   to the consumer: the shop admits that the goods were faulty or wrong; the money goes back for the goods, and the shop pays the way
#   to the merchant: your shop admits that the goods were faulty or wrong; the money goes back for the goods, and your shop pays the way
t-aad9a4a29ec1 =
    .consumer = 商家承认货物有缺陷或发错；退货后退款，退货费用由商家承担
    .merchant = 您承认货物有缺陷或发错；退货后退款，退货费用由您承担

# Proof that the goods were in order when they were delivered.
t-0a2877882a1e = 证明货物在交货时完好的材料。

# it is not said yet what is wrong with the goods
t-16ee050873db = 还没有说明货物有什么问题

# Please describe what is wrong with the goods, send two or three photos that show it, and say whether they were used or washed.
t-48bbc7dbf637 = 请说明货物有什么问题，发来两三张能显示问题的照片，并说明货物是否用过或洗过。

# the listing was accurate, and the complaint is a matter of taste; within fourteen days of delivery it may be filed as a withdrawal
t-6f22a37f40b0 = 商品描述是准确的，投诉属于喜好问题；在交货后十四天内，可以按撤回购买提出申请

# A listing from the time of the order that promised something else.
t-ec15bd5ea7ea = 下单当时作出不同承诺的商品描述。

# the goods were faulty and the consumer complained within thirty days of delivery, so they may be rejected; the merchant pays the way back
#   to the consumer: the goods were faulty and you complained within thirty days of delivery, so they may be rejected; the shop pays the way back
#   to the merchant: the goods were faulty and the customer complained within thirty days of delivery, so they may be rejected; your shop pays the way back
t-3da3c69609fb =
    .consumer = 货物有缺陷，而您在交货后三十天内提出了投诉，所以可以拒绝接受货物；退货费用由商家承担
    .merchant = 货物有缺陷，而顾客在交货后三十天内提出了投诉，所以可以拒绝接受货物；退货费用由您承担

# A delivery date more than thirty days before the complaint.
t-2eccdce38629 = 比投诉早三十天以上的交货日期。

# a return policy or a reference to the manufacturer is no defence to goods that are faulty or wrong
t-e8dec846db34 = 对于有缺陷或发错的货物，退货规则或让顾客去找制造商都不能成为抗辩理由

# the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the merchant's cost
#   to the consumer: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the shop's cost
#   to the merchant: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at your shop's cost
t-ba5b0337dbb5 =
    .consumer = 货物与约定有重大差别；货物寄出退回后退款，费用由商家承担
    .merchant = 货物与约定有重大差别；货物寄出退回后退款，费用由您承担

# it is not shown that the goods differed significantly from what was agreed when they were delivered; within fourteen days of delivery it may be filed as a withdrawal
t-daa5376c0f7a = 货物在交货时与约定有重大差别，这一点未获证明；在交货后十四天内，可以按撤回购买提出申请

# A photo or report that shows the fault, or a listing that promised something else.
t-cb4b106c50c7 = 显示缺陷的照片或报告，或者作出不同承诺的商品描述。


# ---- not_received.toml

# The buyer's own account, device or network used what was bought after paying.
#   to the consumer: Your own account, device or network used what was bought after paying.
#   to the merchant: The buyer's own account, device or network used what was bought after paying.
t-c8f42e0e6bc1 =
    .consumer = 您自己的账户、设备或网络在付款后使用了所购内容。
    .merchant = 买家自己的账户、设备或网络在付款后使用了所购内容。

# Which log shows that the buyer's account, device or address used what was bought after paying?
#   to the consumer: Which log shows that your account, device or address used what was bought after paying?
#   to the merchant: Which log shows that the buyer's account, device or address used what was bought after paying?
t-b7dab688f4d6 =
    .consumer = 哪份日志表明您的账户、设备或地址在付款后使用了所购内容？
    .merchant = 哪份日志表明买家的账户、设备或地址在付款后使用了所购内容？

# The merchant can and will deliver.
#   to the consumer: The shop can and will deliver.
#   to the merchant: Your shop can and will deliver.
t-2efc6531058d =
    .consumer = 商家能够并且愿意交货。
    .merchant = 您能够并且愿意交货。

# The merchant does not say that the goods were never sent.
#   to the consumer: The shop does not say that the goods were never sent.
#   to the merchant: Your shop does not say that the goods were never sent.
t-e2fcea16b959 =
    .consumer = 商家没有说货物从未寄出。
    .merchant = 您没有说货物从未寄出。

# The consumer says, after filing, that the goods have arrived.
#   to the consumer: You say, after filing, that the goods have arrived.
#   to the merchant: The customer says, after filing, that the goods have arrived.
t-64982618aae6 =
    .consumer = 您在提出申请之后说货物已经到达。
    .merchant = 顾客在提出申请之后说货物已经到达。

# The tracking number is valid, is no other order's, and was first scanned after the order.
t-230f93f60092 = 运单号有效，不属于其他订单，而且第一次扫描在下单之后。

# The parcel weighed what the ordered goods weigh.
t-d61f848b150f = 包裹的重量与所订货物的重量相符。

# The carrier took the parcel into its hands.
t-307d2a10f6d1 = 承运商已收取包裹。

# The carrier's events agree on who had the parcel.
t-d00a618beb7e = 承运商的各项记录对包裹由谁持有说法一致。

# The carrier still has time to trace the parcel.
t-1d16016f2cf6 = 承运商仍有时间查找包裹。

# At least one parcel was delivered.
t-52cd8460067d = 至少有一个包裹已送达。

# Every parcel of this order was delivered.
t-426e8f2b7fec = 这个订单的每个包裹都已送达。

# Which carrier proof of delivery shows when, where and to whom the parcel was handed over?
t-8505029e145b = 承运商的哪份妥投证明显示包裹在何时、何地交给了何人？

# The parcel was neither lost, damaged nor sent back.
t-52cbb2eab535 = 包裹没有丢失、损坏，也没有被退回。

# The consumer refused the parcel, or did not collect it from the pickup point they chose although they were told.
#   to the consumer: You refused the parcel, or did not collect it from the pickup point you chose although you were told.
#   to the merchant: The customer refused the parcel, or did not collect it from the pickup point they chose although they were told.
t-c10a058416a2 =
    .consumer = 您拒收包裹，或者收到通知后仍没有到自己选择的取件点取件。
    .merchant = 顾客拒收包裹，或者收到通知后仍没有到自己选择的取件点取件。

# The parcel is back with its sender.
t-4b2d9f09b34c = 包裹已回到寄件人处。

# The parcel was handed over at the address of the order.
t-914fd863ca0c = 包裹在订单地址交付。

# The consumer typed the delivery address.
#   to the consumer: You typed the delivery address.
#   to the merchant: The customer typed the delivery address.
t-9804d24f5ad7 =
    .consumer = 送货地址是您填写的。
    .merchant = 送货地址是顾客填写的。

# The parcel was delivered before the claim was filed.
t-c812882d7bdd = 包裹在提出申请之前已送达。

# The consumer keeps the goods that came late.
#   to the consumer: You keep the goods that came late.
#   to the merchant: The customer keeps the goods that came late.
t-2fbdbeb57b2f =
    .consumer = 您保留迟到的货物。
    .merchant = 顾客保留迟到的货物。

# All ordered goods were in what was delivered.
t-5566c311af11 = 送达的包裹中有全部所订货物。

# Which packing record shows which of the ordered goods were in which parcel?
t-9bac20db190c = 哪份装箱记录显示哪些所订货物在哪个包裹中？

# A person found that nothing is missing.
t-6aaf4187f245 = 经人工认定，没有缺少任何东西。

# The order's total calls for a signature, PIN or identity check.
t-ac31bf9e847e = 订单总额达到了须签名、PIN 码或身份核验的金额。

# The hand-over was confirmed by signature, PIN or identity check.
t-f1279eea59b7 = 交付经签名、PIN 码或身份核验确认。

# The parcel was handed to a person at the address, not left behind or with somebody else.
t-a0541f6678d1 = 包裹在该地址交到了人的手中，而不是被留在某处或交给他人。

# The consumer had agreed to where the parcel was left.
#   to the consumer: You had agreed to where the parcel was left.
#   to the merchant: The customer had agreed to where the parcel was left.
t-2dd3d1744574 =
    .consumer = 您同意过包裹的放置地点。
    .merchant = 顾客同意过包裹的放置地点。

# The consumer, or a person the consumer named, has the goods.
#   to the consumer: You, or a person you named, has the goods.
#   to the merchant: The customer, or a person the customer named, has the goods.
t-a2d6fde8a8a5 =
    .consumer = 您或您指定的人持有货物。
    .merchant = 顾客或顾客指定的人持有货物。

# The bank ties the delivery address to the holder (AVS).
t-7d3fb3de1f90 = 银行确认送货地址属于持有人（AVS）。

# A person found that the parcel reached the consumer.
#   to the consumer: A person found that the parcel reached you.
#   to the merchant: A person found that the parcel reached the customer.
t-da00cb49f229 =
    .consumer = 经人工认定，包裹已到达您手中。
    .merchant = 经人工认定，包裹已到达顾客手中。

# the merchant cannot or will not deliver
#   to the consumer: the shop cannot or will not deliver
#   to the merchant: your shop cannot or will not deliver
t-a8d5d1797ed4 =
    .consumer = 商家不能或不愿交货
    .merchant = 您不能或不愿交货

# A carrier's proof that the goods were delivered to the consumer.
#   to the consumer: A carrier's proof that the goods were delivered to you.
#   to the merchant: A carrier's proof that the goods were delivered to the customer.
t-d225e934b015 =
    .consumer = 承运商证明货物已交付给您的材料。
    .merchant = 承运商证明货物已交付给顾客的材料。

# the buyer's own account used what was bought after paying
#   to the consumer: your own account used what was bought after paying
#   to the merchant: the buyer's own account used what was bought after paying
t-f42e72fee8b0 =
    .consumer = 您自己的账户在付款后使用了所购内容
    .merchant = 买家自己的账户在付款后使用了所购内容

# Signs that somebody else used the account.
t-0baacdee7408 = 他人使用该账户的迹象。

# no log shows that the buyer could use what was bought
#   to the consumer: no log shows that you could use what was bought
#   to the merchant: no log shows that the buyer could use what was bought
t-1c08ebf39a2f =
    .consumer = 没有日志表明您能够使用所购内容
    .merchant = 没有日志表明买家能够使用所购内容

# A log of successful use by the buyer's account after the payment.
#   to the consumer: A log of successful use by your account after the payment.
#   to the merchant: A log of successful use by the buyer's account after the payment.
t-6f20330ff1f0 =
    .consumer = 您的账户在付款后成功使用的日志。
    .merchant = 买家的账户在付款后成功使用的日志。

# the consumer says that the goods arrived after the claim was filed, and may choose
#   to the consumer: you say that the goods arrived after the claim was filed, and may choose
#   to the merchant: the customer says that the goods arrived after the claim was filed, and may choose
t-90d15c15c367 =
    .consumer = 您说货物在提出申请之后到达，所以您可以选择
    .merchant = 顾客说货物在提出申请之后到达，所以顾客可以选择

# You wrote that the goods have arrived. Do you want to keep them, or send them back at the merchant's cost for a refund?
#   to the consumer: You wrote that the goods have arrived. Do you want to keep them, or send them back at the shop's cost for a refund?
#   to the merchant: You wrote that the goods have arrived. Do you want to keep them, or send them back at your shop's cost for a refund?
t-545a5ff50b25 =
    .consumer = 您写道货物已经到达。您想保留货物，还是寄回货物以获得退款（费用由商家承担）？
    .merchant = 您写道货物已经到达。您想保留货物，还是寄回货物以获得退款（费用由您承担）？

# the goods arrived after the claim was filed, and the consumer keeps them
#   to the consumer: the goods arrived after the claim was filed, and you keep them
#   to the merchant: the goods arrived after the claim was filed, and the customer keeps them
t-888edf3a1df1 =
    .consumer = 货物在提出申请之后到达，您保留货物
    .merchant = 货物在提出申请之后到达，顾客保留货物

# The goods sent back.
t-734f44ce3ac5 = 寄回的货物。

# the tracking number cannot be this order's parcel, so nothing proves delivery
t-64cfe4e54616 = 这个运单号不可能是这个订单的包裹，所以没有任何材料证明已送达

# Tracking of a parcel that was sent after this order and for it.
t-469f28785207 = 在这个订单之后为这个订单寄出的包裹的物流数据。

# the carrier's events contradict each other, and the carrier has ten days to trace the parcel
t-5e9eba0096f4 = 承运商的各项记录互相矛盾，承运商有十天时间查找包裹

# The carrier's answer to the trace.
t-eff46afb5f19 = 承运商对查件的答复。

# after the delivery scan the carrier had the parcel again, so that scan proves nothing
t-9cbd9694470f = 在妥投扫描之后，包裹又回到承运商手中，所以那次扫描不能证明任何事

# The carrier's written trace that shows where the parcel ended.
t-e06378cd9d85 = 承运商的书面查件结果，显示包裹最后到了哪里。

# the parcel was not taken and is back with its sender, which counts as withdrawal
t-8faddee77f49 = 包裹未被收下，并已回到寄件人处，这视为撤回购买

# A scan that shows the parcel was handed over after all.
t-abc11c122d84 = 显示包裹最终还是交付了的扫描记录。

# the parcel was ready for the consumer, who was told and did not take it
#   to the consumer: the parcel was ready for you, who were told and did not take it
#   to the merchant: the parcel was ready for the customer, who was told and did not take it
t-5e61c0c98220 =
    .consumer = 包裹已准备好供您领取，您收到通知但没有领取
    .merchant = 包裹已准备好供顾客领取，顾客收到通知但没有领取

# Proof that no notice reached the consumer.
#   to the consumer: Proof that no notice reached you.
#   to the merchant: Proof that no notice reached the customer.
t-a103fcaa9957 =
    .consumer = 证明您没有收到任何通知的材料。
    .merchant = 证明顾客没有收到任何通知的材料。

# the parcel was lost, damaged or sent back
t-433cb2101b68 = 包裹丢失、损坏或被退回

# A later scan that shows the parcel was delivered to the consumer.
#   to the consumer: A later scan that shows the parcel was delivered to you.
#   to the merchant: A later scan that shows the parcel was delivered to the customer.
t-386b96138390 =
    .consumer = 较晚的扫描记录，显示包裹已交付给您。
    .merchant = 较晚的扫描记录，显示包裹已交付给顾客。

# the parcel weighed far less than the ordered goods
t-7f49ffefae62 = 包裹的重量远低于所订货物的重量

# The carrier's weighing of this parcel at its full weight.
t-366b1ab01d98 = 承运商对这个包裹称重、显示其为足重的记录。

# the parcel weighed about what it should, and only a person can judge photographs and a police report
t-66696f71b199 = 包裹的重量与应有的重量大致相符，而照片和报警材料只能由人来判断

# the parcel was handed over at another address than the order's
t-7073cdf66cbd = 包裹交付的地址不是订单地址

# A carrier's proof of delivery at the address of the order.
t-01ffcd2783fe = 承运商在订单地址的妥投证明。

# some of the ordered goods were never delivered
t-f0546c448a44 = 部分所订货物从未送达

# A carrier's proof that the missing goods were delivered in another parcel.
t-f0817ab72bff = 承运商证明缺少的货物在另一个包裹中送达的材料。

# one parcel arrived and another did not, and it is not shown what was in each
t-d470d8a4da6c = 一个包裹已到，另一个没有到，而每个包裹里有什么未获证明

# One parcel of this order arrived and another did not. Which of the ordered goods were in which parcel?
t-2dcf29559d70 = 这个订单的一个包裹已到，另一个没有到。哪些所订货物在哪个包裹中？

# the carrier's feed does not say at which address the parcel was handed over
t-b8e81128b624 = 承运商的数据没有说明包裹在哪个地址交付

# The tracking gives no postcode of the hand-over. Please send the carrier's full proof of delivery.
t-8759e4821f62 = 物流数据没有写明交付地的邮政编码。请发来承运商的完整妥投证明。

# the parcel came after the claim was filed, and the consumer keeps the goods
#   to the consumer: the parcel came after the claim was filed, and you keep the goods
#   to the merchant: the parcel came after the claim was filed, and the customer keeps the goods
t-5d726a84c942 =
    .consumer = 包裹在提出申请之后到达，您保留货物
    .merchant = 包裹在提出申请之后到达，顾客保留货物

# the parcel came after the claim was filed, and the consumer does not want it any more; the merchant pays the way back
#   to the consumer: the parcel came after the claim was filed, and you do not want it any more; the shop pays the way back
#   to the merchant: the parcel came after the claim was filed, and the customer does not want it any more; your shop pays the way back
t-344914aed78b =
    .consumer = 包裹在提出申请之后到达，您不再想要它；退货费用由商家承担
    .merchant = 包裹在提出申请之后到达，顾客不再想要它；退货费用由您承担

# The consumer's choice to keep the goods.
#   to the consumer: Your choice to keep the goods.
#   to the merchant: The customer's choice to keep the goods.
t-137a5d36ca3c =
    .consumer = 您保留货物的选择。
    .merchant = 顾客保留货物的选择。

# the parcel arrived after the claim was filed, so the consumer may choose
#   to the consumer: the parcel arrived after the claim was filed, so you may choose
#   to the merchant: the parcel arrived after the claim was filed, so the customer may choose
t-7f76881df5f9 =
    .consumer = 包裹在提出申请之后到达，所以您可以选择
    .merchant = 包裹在提出申请之后到达，所以顾客可以选择

# The parcel arrived after you filed. Do you want to keep the goods, or send them back at the merchant's cost for a refund?
#   to the consumer: The parcel arrived after you filed. Do you want to keep the goods, or send them back at the shop's cost for a refund?
#   to the merchant: The parcel arrived after you filed. Do you want to keep the goods, or send them back at your shop's cost for a refund?
t-7808ae759520 =
    .consumer = 包裹在您提出申请之后到达。您想保留货物，还是寄回货物以获得退款（费用由商家承担）？
    .merchant = 包裹在您提出申请之后到达。您想保留货物，还是寄回货物以获得退款（费用由您承担）？

# an order of this value needs a signature, PIN or identity check, and there is none
t-accd7bb8c43f = 这个金额的订单须有签名、PIN 码或身份核验，而这些都没有

# The carrier's record of a signature for this parcel.
t-2acbc9b919fb = 承运商关于这个包裹的签名记录。

# the parcel was left without the consumer's consent, so the consumer never got hold of it
#   to the consumer: the parcel was left without your consent, so you never got hold of it
#   to the merchant: the parcel was left without the customer's consent, so the customer never got hold of it
t-d7dc74fe5aa4 =
    .consumer = 包裹未经您同意被留下，所以您从未拿到包裹
    .merchant = 包裹未经顾客同意被留下，所以顾客从未拿到包裹

# A record that the consumer agreed to this place or person.
#   to the consumer: A record that you agreed to this place or person.
#   to the merchant: A record that the customer agreed to this place or person.
t-de39bc613fba =
    .consumer = 表明您同意过这个地点或这个人的记录。
    .merchant = 表明顾客同意过这个地点或这个人的记录。

# it is not shown that all ordered goods were in the parcel
t-80aab7f790ad = 所订货物全部在包裹中，这一点未获证明

# A packing record with each line, and a weight that fits it.
t-ce3f92efaf56 = 列出每一项货物的装箱记录，以及与之相符的重量。

# the parcel went to the address that the consumer typed
#   to the consumer: the parcel went to the address that you typed
#   to the merchant: the parcel went to the address that the customer typed
t-697a371e4f06 =
    .consumer = 包裹送到了您填写的地址
    .merchant = 包裹送到了顾客填写的地址

# Proof that the shop changed the address after the order.
t-c92ce0d8b6ba = 证明商家在下单后更改了地址的材料。

# the parcel was handed over at the address of the order, in time, to the consumer or a person the consumer named
#   to the consumer: the parcel was handed over at the address of the order, in time, to you or a person you named
#   to the merchant: the parcel was handed over at the address of the order, in time, to the customer or a person the customer named
t-1a45f98f9341 =
    .consumer = 包裹按时在订单地址交给了您或您指定的人
    .merchant = 包裹按时在订单地址交给了顾客或顾客指定的人

# A carrier's record that contradicts the proof of delivery.
t-a1ce7152e1bb = 承运商与妥投证明相矛盾的记录。

# the parcel was delivered at the address that the bank ties to the holder
t-13296b21b6a5 = 包裹在银行确认属于持有人的地址送达

# the scheme accepts delivery at the address that the bank ties to the holder
t-342b2c41103b = 卡组织认可在银行确认属于持有人的地址送达

# a person found that the parcel reached the consumer
#   to the consumer: a person found that the parcel reached you
#   to the merchant: a person found that the parcel reached the customer
t-f59a452ab352 =
    .consumer = 经人工认定，包裹已到达您手中
    .merchant = 经人工认定，包裹已到达顾客手中

# nothing shows that the consumer, or a person the consumer named, got hold of the parcel
#   to the consumer: nothing shows that you, or a person you named, got hold of the parcel
#   to the merchant: nothing shows that the customer, or a person the customer named, got hold of the parcel
t-d21d28126f8b =
    .consumer = 没有任何材料表明您或您指定的人拿到了包裹
    .merchant = 没有任何材料表明顾客或顾客指定的人拿到了包裹

# A signature, PIN or the name of the person who took the parcel.
t-0924f470034b = 签名、PIN 码或收取包裹的人的姓名。

# the carrier has the parcel and scanned it only days ago
t-b55a6b61d9e8 = 包裹在承运商处，几天前刚有扫描记录

# A delivery scan, or ten days without one.
t-a17461657636 = 妥投扫描，或者十天内仍没有妥投扫描。

# the carrier took the parcel, and nothing has been heard of it for longer than a trace takes
t-08f66da70b9c = 承运商收取了包裹，而此后没有任何消息的时间已超过查件所需的时间

# A delivery scan at the address of the order.
t-1e878a27967d = 在订单地址的妥投扫描。

# nothing shows that the goods were ever sent
t-fcd3b9d462bd = 没有任何材料表明货物曾经寄出

# A carrier's proof of delivery for this order.
t-dead3d2ce49c = 承运商关于这个订单的妥投证明。


# ---- other.toml

# a legal or compliance matter is for a person from the start
t-7643d6254a51 = 法律或合规事项从一开始就由人处理

# this is none of the kinds of dispute that the manual decides; the bank or the payment scheme has its own way for it
t-d01a10cc569f = 这不属于规则手册所决定的任何一类争议；银行或支付组织对此有自己的程序

# A reason that belongs to one of the other kinds: not received, not as described, a refund owed, and so on.
t-2e32c14d6849 = 属于其他类别之一的理由：未收到、与描述不符、应得退款等等。


# ---- provider_risk.toml

# The provider asked the shop to stop the order.
t-c3e2e764d92c = 支付服务商要求商家停止这个订单。

# The parcel was handed to the carrier.
t-748ea99aa8cb = 包裹已交给承运商。

# Was the order handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-f59c345fea0a = 这个订单是否已交给承运商？如果是：哪家承运商、哪个包裹编号、什么时候，您是否曾试图召回包裹？

# The parcel was handed over before the stop request counted as received.
t-73d584d7995a = 包裹在停止请求视为已收到之前已交出。

# The carrier proves the delivery in full: at the order's address, with the name of who took it.
t-2748c7e7cc3f = 承运商完整地证明了送达：在订单地址，并有收取人的姓名。

# The merchant says that it tried to call the parcel back.
#   to the consumer: The shop says that it tried to call the parcel back.
#   to the merchant: Your shop says that it tried to call the parcel back.
t-aa2f45ed0b34 =
    .consumer = 商家说曾试图召回包裹。
    .merchant = 您说曾试图召回包裹。

# The merchant reported carrier, parcel number and its attempt to call the parcel back.
#   to the consumer: The shop reported carrier, parcel number and its attempt to call the parcel back.
#   to the merchant: Your shop reported carrier, parcel number and its attempt to call the parcel back.
t-19ae9ca075b6 =
    .consumer = 商家报告了承运商、包裹编号以及召回包裹的尝试。
    .merchant = 您报告了承运商、包裹编号以及召回包裹的尝试。

# the provider asks about the order without asking to stop it, and the manual has no clause for that
t-1c14f022de98 = 支付服务商只是询问这个订单，没有要求停止，而规则手册对此没有条款

# the order was stopped before anything was sent: it is cancelled and refunded, and nobody loses
t-aef2f30e06b9 = 订单在寄出任何东西之前已停止：订单取消并退款，谁也没有损失

# A carrier's scan that shows the parcel was handed over.
t-daeeafb08df4 = 承运商显示包裹已交出的扫描记录。

# it is not shown whether the order was sent before it was to be stopped
t-01c2911ccbad = 在须停止订单之前订单是否已寄出，这一点未获证明

# The provider asked to stop this order. Was it handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-77b36eaef634 = 支付服务商要求停止这个订单。订单是否已交给承运商？如果是：哪家承运商、哪个包裹编号、什么时候，您是否曾试图召回包裹？

# the parcel is back with its sender: the order is cancelled and refunded
t-7e6640e839d1 = 包裹已回到寄件人处：订单取消并退款

# the parcel was sent after the stop request counted as received, at the merchant's risk
#   to the consumer: the parcel was sent after the stop request counted as received, at the shop's risk
#   to the merchant: the parcel was sent after the stop request counted as received, at your shop's risk
t-118bb691a32c =
    .consumer = 包裹在停止请求视为已收到之后寄出，风险由商家承担
    .merchant = 包裹在停止请求视为已收到之后寄出，风险由您承担

# A carrier's scan from before the stop request counted as received.
t-d8453222be30 = 承运商在停止请求视为已收到之前的扫描记录。

# the parcel was sent before the stop request counted as received, and the carrier proves its delivery in full; the provider bears the loss
t-4ff60026c29d = 包裹在停止请求视为已收到之前寄出，承运商完整地证明了送达；损失由支付服务商承担

# A carrier's scan that shows it was handed over later.
t-4b7f2f53abf0 = 承运商显示较晚才交出的扫描记录。

# the parcel was sent in time and the merchant tried to call it back; who bears it is for a person to decide
#   to the consumer: the parcel was sent in time and the shop tried to call it back; who bears it is for a person to decide
#   to the merchant: the parcel was sent in time and your shop tried to call it back; who bears it is for a person to decide
t-b3a5709c1fb6 =
    .consumer = 包裹按时寄出，商家曾试图召回；由谁承担，须由人来决定
    .merchant = 包裹按时寄出，您曾试图召回；由谁承担，须由人来决定

# the order was already sent when it was to be stopped, and the merchant has to report what it did to call it back
#   to the consumer: the order was already sent when it was to be stopped, and the shop has to report what it did to call it back
#   to the merchant: the order was already sent when it was to be stopped, and your shop has to report what it did to call it back
t-a267f920d6bb =
    .consumer = 在须停止订单时订单已经寄出，商家须报告为召回包裹做了什么
    .merchant = 在须停止订单时订单已经寄出，您须报告为召回包裹做了什么

# The provider asked to stop this order, and it was already sent. Please report the carrier, the parcel number, and what you did to call the parcel back, with the carrier's answer.
t-56a8fdbf71f1 = 支付服务商要求停止这个订单，而订单已经寄出。请报告承运商、包裹编号，以及您为召回包裹做了什么，并附上承运商的答复。


# ---- refund_not_processed.toml

# The ledger shows a refund that was started and has not posted.
t-8056f4918e25 = 账目显示有一笔已发起但尚未入账的退款。

# The time for a started refund to post has passed.
t-72fca675e535 = 已发起的退款的入账时间已过。

# The merchant promised the refund in writing or issued a credit note.
#   to the consumer: The shop promised the refund in writing or issued a credit note.
#   to the merchant: Your shop promised the refund in writing or issued a credit note.
t-4ec224b08be5 =
    .consumer = 商家书面承诺了退款，或者开具了贷记单。
    .merchant = 您书面承诺了退款，或者开具了贷记单。

# The promise is old enough to be overdue.
t-27b8437a2384 = 承诺作出的时间已足够长，已属逾期。

# The consumer cancelled the order.
#   to the consumer: You cancelled the order.
#   to the merchant: The customer cancelled the order.
t-952c963f542d =
    .consumer = 您取消了订单。
    .merchant = 顾客取消了订单。

# When and how did you cancel, and which message or record shows it?
t-d1db66bf395c = 您是在什么时候、以什么方式取消的？哪条消息或记录能表明？

# The goods had been handed to the carrier before the cancellation.
t-f32bde0a9356 = 取消之前货物已交给承运商。

# The parcel was refused at the door and turned back.
t-7534737c259d = 包裹在门口被拒收并折返。

# The refused parcel is back with its sender, or fourteen days have passed since it turned back.
t-55c18543a5f5 = 被拒收的包裹已回到寄件人处，或者自折返起已过十四天。

# The consumer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the consumer: You agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the merchant: The customer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
t-cba260792158 =
    .consumer = 您同意立即提供数字商品，并确认撤回购买的权利因此终止。
    .merchant = 顾客同意立即提供数字商品，并确认撤回购买的权利因此终止。

# The merchant says the goods are exempt from withdrawal.
#   to the consumer: The shop says the goods are exempt from withdrawal.
#   to the merchant: Your shop says the goods are exempt from withdrawal.
t-dbfab6a0435e =
    .consumer = 商家说这些货物不适用撤回购买的权利。
    .merchant = 您说这些货物不适用撤回购买的权利。

# The goods are exempt from withdrawal.
t-d8fe4ecf8715 = 这些货物不适用撤回购买的权利。

# The merchant says that the goods came back used, damaged, wrong or incomplete.
#   to the consumer: The shop says that the goods came back used, damaged, wrong or incomplete.
#   to the merchant: Your shop says that the goods came back used, damaged, wrong or incomplete.
t-8fd91fdfbc24 =
    .consumer = 商家说退回的货物用过、损坏、有误或不完整。
    .merchant = 您说退回的货物用过、损坏、有误或不完整。

# The goods were used beyond testing, the consumer had been told, and the loss is documented.
#   to the consumer: The goods were used beyond testing, you had been told, and the loss is documented.
#   to the merchant: The goods were used beyond testing, the customer had been told, and the loss is documented.
t-307c3c993661 =
    .consumer = 货物的使用超出了试用范围，您事先已被告知，而且损失有记录为证。
    .merchant = 货物的使用超出了试用范围，顾客事先已被告知，而且损失有记录为证。

# The merchant relies on its own return policy.
#   to the consumer: The shop relies on its own return policy.
#   to the merchant: Your shop relies on its own return policy.
t-dc51ad47ee8c =
    .consumer = 商家以自己的退货规则为依据。
    .merchant = 您以自己的退货规则为依据。

# A policy shown before the purchase bars this refund.
t-404359ce600c = 购买之前显示的规则排除了这笔退款。

# The return was delivered to the address the merchant gave.
#   to the consumer: The return was delivered to the address the shop gave.
#   to the merchant: The return was delivered to the address your shop gave.
t-1704aae5ff31 =
    .consumer = 退货已送达商家给出的地址。
    .merchant = 退货已送达您给出的地址。

# Which receipt or tracking number shows that the return reached the shop?
t-9e4445f02661 = 哪份收据或哪个运单号表明退货已到达商家？

# The time the merchant has to refund after the return arrived is over.
#   to the consumer: The time the shop has to refund after the return arrived is over.
#   to the merchant: The time your shop has to refund after the return arrived is over.
t-4096c9a78167 =
    .consumer = 退货到达后商家可用于退款的时间已经结束。
    .merchant = 退货到达后您可用于退款的时间已经结束。

# The card scheme still gives the merchant time to refund after the return arrived.
#   to the consumer: The card scheme still gives the shop time to refund after the return arrived.
#   to the merchant: The card scheme still gives your shop time to refund after the return arrived.
t-89708a5c90ad =
    .consumer = 退货到达后，卡组织仍给商家退款的时间。
    .merchant = 退货到达后，卡组织仍给您退款的时间。

# The return was delivered at another address than the one on record.
t-9c90a8ba22c3 = 退货送达的地址不是记录中的地址。

# The return went to the address on the merchant's own label or site.
#   to the consumer: The return went to the address on the shop's own label or site.
#   to the merchant: The return went to the address on your shop's own label or site.
t-df9a54caaeee =
    .consumer = 退货寄到了商家自己的面单或网站上的地址。
    .merchant = 退货寄到了您自己的面单或网站上的地址。

# The return was handed to a carrier.
t-de84d5a89e5b = 退货已交给承运商。

# The consumer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
#   to the consumer: You withdrew within fourteen days of receiving the last parcel, or within the longer time when you were not told.
#   to the merchant: The customer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
t-ffca94891250 =
    .consumer = 您在收到最后一个包裹后十四天内撤回了购买，或者因未被告知而在更长的期限内撤回了购买。
    .merchant = 顾客在收到最后一个包裹后十四天内撤回了购买，或者因未被告知而在更长的期限内撤回了购买。

# On which day and how did you tell the shop that you withdraw?
t-6ec722bb3278 = 您在哪一天、以什么方式告诉商家您要撤回购买？

# the refund was promised, and the time for it to post has passed
t-eb3cd5fc6193 = 退款已获承诺，而入账时间已过

# A posted refund on the ledger.
t-e98b232d6b8a = 账目中一笔已入账的退款。

# a refund is under way and still has time to post
t-a164d41a5d70 = 退款正在进行，仍有时间入账

# If it has not posted by then, the refund is ordered.
t-0a98865d88f8 = 如果到时仍未入账，我们将责令退款。

# the merchant promised the refund in writing and has not paid it in time
#   to the consumer: the shop promised the refund in writing and has not paid it in time
#   to the merchant: your shop promised the refund in writing and has not paid it in time
t-21fa785a5810 =
    .consumer = 商家书面承诺了退款，但没有按时支付
    .merchant = 您书面承诺了退款，但没有按时支付

# the order was cancelled before the goods left
t-bb5f2bee1511 = 订单在货物寄出之前已取消

# A carrier's scan from before the cancellation.
t-9426c9534d38 = 承运商在取消之前的扫描记录。

# the parcel was refused at the door, which withdraws from the contract, and it has gone back
t-9da4f17b10c3 = 包裹在门口被拒收，这即为撤回购买，而且包裹已退回

# the refused parcel is on its way back, and the merchant still has time to refund
#   to the consumer: the refused parcel is on its way back, and the shop still has time to refund
#   to the merchant: the refused parcel is on its way back, and your shop still has time to refund
t-e23bcc69ab2b =
    .consumer = 被拒收的包裹正在退回途中，商家仍有时间退款
    .merchant = 被拒收的包裹正在退回途中，您仍有时间退款

# A scan that shows the parcel back with its sender.
t-30b5b70e57e6 = 显示包裹已回到寄件人处的扫描记录。

# the consumer agreed to immediate supply and gave up the right to withdraw
#   to the consumer: you agreed to immediate supply and gave up the right to withdraw
#   to the merchant: the customer agreed to immediate supply and gave up the right to withdraw
t-3ccbe289e7cb =
    .consumer = 您同意立即提供商品，并放弃了撤回购买的权利
    .merchant = 顾客同意立即提供商品，并放弃了撤回购买的权利

# Proof that the digital goods never worked or were never supplied.
t-8a1dcf433884 = 证明数字商品从未能够使用或从未提供的材料。

# these goods are exempt from the right to withdraw
t-66537b68aeff = 这些货物不适用撤回购买的权利

# Proof that the goods were ordinary stock.
t-7f58e9925a79 = 证明这些货物是普通现货的材料。

# a return policy that was shown before the purchase bars this refund
t-7cdbdcd15255 = 购买之前显示的退货规则排除了这笔退款

# Proof that the policy was not shown before the order.
t-b7430eeca0c3 = 证明下单之前没有显示这项规则的材料。

# the goods were used beyond testing, and the loss of value is documented
t-6ac8258ae444 = 货物的使用超出了试用范围，而且价值减损有记录为证

# Proof that the goods came back unused.
t-d7d3dcc79d22 = 证明货物退回时未经使用的材料。

# the return went where the merchant's own label or site sent it
#   to the consumer: the return went where the shop's own label or site sent it
#   to the merchant: the return went where your shop's own label or site sent it
t-14d2bdf633de =
    .consumer = 退货寄到了商家自己的面单或网站指示的地方
    .merchant = 退货寄到了您自己的面单或网站指示的地方

# A label or page with another address, shown to the consumer at the time.
#   to the consumer: A label or page with another address, shown to you at the time.
#   to the merchant: A label or page with another address, shown to the customer at the time.
t-916e26416c71 =
    .consumer = 当时向您显示的、写有另一个地址的面单或页面。
    .merchant = 当时向顾客显示的、写有另一个地址的面单或页面。

# the return has reached the merchant, and its time to refund is over
#   to the consumer: the return has reached the shop, and its time to refund is over
#   to the merchant: the return has reached your shop, and its time to refund is over
t-6ccf6b9e1746 =
    .consumer = 退货已到达商家处，而商家可用于退款的时间已经结束
    .merchant = 退货已到达您处，而您可用于退款的时间已经结束

# A scan that shows the return elsewhere, or documented loss of value.
t-53b503158981 = 显示退货到了别处的扫描记录，或者有记录为证的价值减损。

# the merchant has promised the refund, and it still has time to pay it
#   to the consumer: the shop has promised the refund, and it still has time to pay it
#   to the merchant: your shop has promised the refund, and it still has time to pay it
t-644d3e1e514f =
    .consumer = 商家已承诺退款，而且仍有时间支付
    .merchant = 您已承诺退款，而且仍有时间支付

# If nothing has posted by then, the refund is ordered.
t-77a029c94f6d = 如果到时没有任何款项入账，我们将责令退款。

# the return has reached the merchant, which still has time to refund
#   to the consumer: the return has reached the shop, which still has time to refund
#   to the merchant: the return has reached your shop, which still has time to refund
t-03c14dd341c6 =
    .consumer = 退货已到达商家处，商家仍有时间退款
    .merchant = 退货已到达您处，您仍有时间退款

# the scheme lets a return policy stand that was shown before the purchase
t-10fae6281038 = 卡组织认可购买之前已显示的退货规则

# the consumer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the consumer: you withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the merchant: the customer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
t-e2085b81fd29 =
    .consumer = 您按时撤回了购买；货物或寄出证明到达后，退还价款和标准运费
    .merchant = 顾客按时撤回了购买；货物或寄出证明到达后，退还价款和标准运费

# A receipt of posting: the merchant must then pay.
#   to the consumer: A receipt of posting: the shop must then pay.
#   to the merchant: A receipt of posting: your shop must then pay.
t-3595e6e94be8 =
    .consumer = 寄件凭证：有了它，商家就必须付款。
    .merchant = 寄件凭证：有了它，您就必须付款。

# the consumer withdrew after the time for it had ended
#   to the consumer: you withdrew after the time for it had ended
#   to the merchant: the customer withdrew after the time for it had ended
t-e7b227826477 =
    .consumer = 您在期限结束之后才撤回购买
    .merchant = 顾客在期限结束之后才撤回购买

# A message from within the fourteen days.
t-b5189a06adfb = 在十四天之内发出的消息。

# it is not shown yet that the goods went back or the order was cancelled
t-ba17b1dbdbdb = 货物已退回或订单已取消，这一点还未获证明

# Which receipt, tracking number or message shows that you sent the goods back, or cancelled?
t-c6dfb8c544e9 = 哪份收据、哪个运单号或哪条消息表明您寄回了货物或取消了订单？


# ---- subscription.toml

# The charges are instalments of one purchase, not a plan that renews.
t-3f9c7c2061c5 = 这些扣款是一次购买的分期付款，而不是自动续订的订阅。

# Each charge of the plan was taken longer ago than its own filing window.
t-d5b445dc575c = 订阅的每次扣款距今的时间，都已超过其各自提出申请的期限。

# The plan was cancelled.
t-c09d92f3cfe5 = 订阅已取消。

# A charge was taken at or after the cancellation.
t-8444617c6e07 = 在取消之时或之后有扣款。

# The merchant relies on a cut-off for cancelling.
#   to the consumer: The shop relies on a cut-off for cancelling.
#   to the merchant: Your shop relies on a cut-off for cancelling.
t-55c535d8e354 =
    .consumer = 商家以取消的截止时间为依据。
    .merchant = 您以取消的截止时间为依据。

# The terms of the order state a cut-off for cancelling.
t-00c43b01b25f = 订单条款写明了取消的截止时间。

# The cancellation came before the cut-off that the terms of the order state.
t-f0d6318307ab = 取消早于订单条款写明的截止时间。

# A cut-off that was disclosed and accepted had passed when the cancellation came.
t-d5436f91d6f3 = 取消时，已告知并已接受的截止时间已过。

# The charge that the cut-off lets through was followed by another.
t-e260fbb2773b = 在截止时间所允许的那次扣款之后，又有一次扣款。

# The consumer was reminded before the charge.
#   to the consumer: You were reminded before the charge.
#   to the merchant: The customer was reminded before the charge.
t-2a4bef3985de =
    .consumer = 扣款之前提醒过您。
    .merchant = 扣款之前提醒过顾客。

# Which mail log or message shows that you reminded the customer before the charge?
t-a7f2a4649408 = 哪份邮件日志或哪条消息表明，您在扣款之前提醒过顾客？

# The consumer agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the consumer: You agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the merchant: The customer agreed to clear terms: price, period, and that the plan goes on by itself.
t-eb23dfc8b726 =
    .consumer = 您同意了清楚的条款：价格、周期，以及订阅会自动延续。
    .merchant = 顾客同意了清楚的条款：价格、周期，以及订阅会自动延续。

# The plan was used between its cancellation and the charge in dispute, in time that had been paid for.
t-93c5c3a32ddf = 在取消之后、争议扣款之前，在已付费的时间内使用过订阅。

# The plan was used after the charge in dispute.
t-2a2f850154e7 = 在争议扣款之后使用过订阅。

# Which log shows the cancellations and the use of this account, from before the charge until today?
t-821feb1f5820 = 哪份日志显示这个账户从扣款之前至今的取消和使用情况？

# the charges are instalments of one purchase, so this is not a dispute about a plan that renews; it may be filed as what it is
t-ac04c38920ea = 这些扣款是一次购买的分期付款，所以这不是关于自动续订的订阅的争议；可以按其实际性质提出申请

# A contract that shows a plan which renews by itself.
t-6455e1514771 = 表明订阅会自动续订的合同。

# each charge has its own time for a claim, and it has passed for all of them
t-8252f669f426 = 每次扣款都有各自提出申请的期限，而所有扣款的期限都已过

# A charge of this plan that is still within its time.
t-bf01cb294a8f = 这项订阅中一次仍在期限之内的扣款。

# the plan was cancelled before it was charged, and a cut-off without clear terms and without a reminder holds nobody to it
t-e6590f30cb33 = 订阅在扣款之前已取消，而没有清楚条款、也没有提醒的截止时间对任何人都没有约束力

# A reminder that was sent before the charge.
t-de95e2ec5f99 = 在扣款之前发出的提醒。

# The page on which the consumer signed up, with the cut-off in plain sight.
#   to the consumer: The page on which you signed up, with the cut-off in plain sight.
#   to the merchant: The page on which the customer signed up, with the cut-off in plain sight.
t-b58e6b4b007d =
    .consumer = 您注册订阅时的页面，其中截止时间一目了然。
    .merchant = 顾客注册订阅时的页面，其中截止时间一目了然。

# the cancellation missed the cut-off that the terms of the order state for one charge; the charges after that one were no longer due
t-6488d357bc2d = 就一次扣款而言，取消错过了订单条款写明的截止时间；那次之后的扣款则不应再收

# A record of an earlier cancellation.
t-16ec80b07d7c = 更早取消的记录。

# the plan had to be cancelled before a cut-off that the terms of the order state, and the cancellation came after it; it ends the next charge
t-9983641b135a = 订阅须在订单条款写明的截止时间之前取消，而取消晚于该时间；取消使下一次扣款不再发生

# Proof that the terms of the order were others.
t-abf156cd86ed = 证明订单条款另有不同内容的材料。

# the cancellation missed a cut-off that was shown and accepted for one charge; the charges after that one were no longer due
t-906ec2e146bb = 就一次扣款而言，取消错过了已显示并已接受的截止时间；那次之后的扣款则不应再收

# Proof that the cut-off was not shown before the order.
t-8f34b692aff1 = 证明下单之前没有显示截止时间的材料。

# the plan had to be cancelled before a cut-off that was shown and accepted, and the cancellation came after it; it ends the next charge
t-0ba37f3ec214 = 订阅须在已显示并已接受的截止时间之前取消，而取消晚于该时间；取消使下一次扣款不再发生

# the plan was cancelled before it was charged; that it was still used in the time already paid for is no defence
t-6914b8dee2c9 = 订阅在扣款之前已取消；在已付费的时间内仍使用订阅，不能成为抗辩理由

# A record that the plan was taken up again before the charge.
t-b661506fa543 = 表明订阅在扣款之前又恢复的记录。

# Terms with an earlier cut-off that were shown and accepted before the order.
t-ad6b56c1d5a6 = 下单之前已显示并已接受的、截止时间更早的条款。

# the plan was cancelled before it was charged
t-b20c8dc3e77b = 订阅在扣款之前已取消

# a trial became a paid plan without clear terms and without a reminder
t-a75e0bd76f90 = 试用在没有清楚条款、也没有提醒的情况下变成了付费订阅

# The page on which the consumer signed up, with price, period and renewal in plain sight.
#   to the consumer: The page on which you signed up, with price, period and renewal in plain sight.
#   to the merchant: The page on which the customer signed up, with price, period and renewal in plain sight.
t-927136268ef8 =
    .consumer = 您注册订阅时的页面，其中价格、周期和续订一目了然。
    .merchant = 顾客注册订阅时的页面，其中价格、周期和续订一目了然。

# nobody told the consumer that the plan would go on and be charged again
#   to the consumer: nobody told you that the plan would go on and be charged again
#   to the merchant: nobody told the customer that the plan would go on and be charged again
t-94f045ec2375 =
    .consumer = 没有人告诉您订阅会延续并再次扣款
    .merchant = 没有人告诉顾客订阅会延续并再次扣款

# the plan was cancelled only after the charge; the cancellation ends the next one
t-dffeecd11e89 = 订阅在扣款之后才取消；取消使下一次扣款不再发生

# A record of a cancellation from before the charge.
t-e7c6d164ca66 = 在扣款之前取消的记录。

# the account's log holds no cancellation, and the plan was used after the charge
t-dca7ab1855cf = 账户日志中没有取消记录，而且在扣款之后使用过订阅

# A confirmation of a cancellation from before the charge.
t-cc8b129835f0 = 在扣款之前取消的确认。

# the log of the account holds no cancellation, so the cancellation has to be shown
t-8fd82fabb1b2 = 账户日志中没有取消记录，所以须证明取消

# The account's log holds no cancellation. Which confirmation, message or screen shows when and how you cancelled?
t-e00a5c5c95be = 账户日志中没有取消记录。哪份确认、消息或屏幕画面显示您是在什么时候、以什么方式取消的？

# it is not shown whether and when the plan was cancelled, and the merchant keeps the record of that
#   to the consumer: it is not shown whether and when the plan was cancelled, and the shop keeps the record of that
#   to the merchant: it is not shown whether and when the plan was cancelled, and your shop keeps the record of that
t-7ba6f0e6b60b =
    .consumer = 订阅是否取消、何时取消未获证明，而这方面的记录由商家保存
    .merchant = 订阅是否取消、何时取消未获证明，而这方面的记录由您保存

# Please send the account's log from before the charge until today: cancellations, sign-ins and use. Who keeps such a log and does not show it carries that.
t-fc2bda7616c4 = 请发来账户从扣款之前至今的日志：取消、登录和使用情况。保存这种日志而不出示的一方，须承担其后果。


# ---- unauthorised.toml

# The provider had asked the shop to stop this order.
t-db44e8ef8986 = 支付服务商曾要求商家停止这个订单。

# The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the consumer: The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the merchant: The customer names who used the payment: somebody of the household, a gift, a forgotten plan.
t-0b674278cd2e =
    .consumer = 您指出了谁使用了这笔付款或因何使用：家里人、礼物、忘记了的订阅。
    .merchant = 顾客指出了谁使用了这笔付款或因何使用：家里人、礼物、忘记了的订阅。

# The payment was strongly authenticated.
t-9dfd5cd43257 = 这笔付款经过强身份验证。

# Two undisputed earlier payments share two marks with this one, one of them IP address or device (compelling evidence 3.0).
t-635540d806ed = 先前两笔没有争议的付款与这笔付款有两个相同的标识，其中一个是 IP 地址或设备（有力证据 3.0）。

# Which two earlier, undisputed payments of the same card (120 to 365 days old) share IP address, device, login or shipping address with this one?
t-5b14b0ba4220 = 同一张卡先前有哪两笔没有争议的付款（120 至 365 天之前）与这笔付款的 IP 地址、设备、登录账号或收货地址相同？

# The device of the payment is that of an earlier, undisputed payment.
t-273aa252eda0 = 这笔付款所用的设备，就是先前一笔没有争议的付款所用的设备。

# A further mark ties the payment to the holder: the login of an earlier payment, or the address at the bank.
t-b2a8ac0bcaf1 = 另有一个标识将这笔付款与持有人联系起来：先前付款的登录账号，或者银行登记的地址。

# The goods were delivered at the address of the order.
t-cb5347b4ee40 = 货物在订单地址送达。

# The bank ties the address to the holder (AVS).
t-883ec44914e0 = 银行确认该地址属于持有人（AVS）。

# At least two signs show that somebody else took over the account or card.
t-07911bcc3bd0 = 至少有两个迹象表明，账户或卡被他人控制。

# A sign shows that somebody else may have taken over the account or card.
t-fd0b31cfd0af = 有一个迹象表明，账户或卡可能被他人控制。

# The holder went on using the goods or the account after the claim.
t-2757f4364f11 = 在提出申请之后，持有人继续使用货物或账户。

# Which records tie this payment to the card's holder: the account's log before and since, messages, use of what was bought?
t-915aad7bc828 = 哪些记录将这笔付款与持卡人联系起来：此前和此后的账户日志、消息、所购内容的使用情况？

# What was bought was downloaded or used after the payment.
t-70faf8d6dd74 = 所购内容在付款后被下载或使用。

# Which log shows when what was bought was downloaded or used, from which IP address and place, on which device, by which verified profile?
t-e43d7da64920 = 哪份日志显示所购内容在何时被下载或使用，来自哪个 IP 地址和地点，在哪台设备上，由哪个经过验证的个人资料使用？

# Two marks tie the use to the holder: IP address and place, device, verified profile, earlier payments.
t-9bd7fae91588 = 有两个标识将使用与持有人联系起来：IP 地址和地点、设备、经过验证的个人资料、先前的付款。

# the provider had asked in time to stop the order, and it was sent all the same
t-9742e86887de = 支付服务商曾及时要求停止订单，但订单仍被寄出

# the provider took the payment for a risk itself; the shop had sent the order before the stop request counted and proves its delivery, so the provider bears it
t-a2b8ab7b4ac4 = 支付服务商自己就认为这笔付款有风险；商家在停止请求视为已收到之前已寄出订单，并证明了送达，所以由支付服务商承担

# A carrier's scan that shows the order was sent later.
t-5e63b1223796 = 承运商显示订单较晚才寄出的扫描记录。

# the merchant did not answer within the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop did not answer within the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop did not answer within the seven days that the programme gives for an unauthorised payment
t-0264e2ec41d7 =
    .consumer = 商家没有在该计划对未授权付款规定的七天内答复
    .merchant = 您没有在该计划对未授权付款规定的七天内答复

# the merchant answered after the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop answered after the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop answered after the seven days that the programme gives for an unauthorised payment
t-996dbe6ffa9c =
    .consumer = 商家在该计划对未授权付款规定的七天之后才答复
    .merchant = 您在该计划对未授权付款规定的七天之后才答复

# the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the consumer: the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the merchant: the customer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
t-78134d9976c7 =
    .consumer = 您指出了谁使用了这笔付款，所以这不是陌生人的付款；可以按其实际性质提出申请，例如撤回购买或取消
    .merchant = 顾客指出了谁使用了这笔付款，所以这不是陌生人的付款；可以按其实际性质提出申请，例如撤回购买或取消

# A statement that the person named had no leave to use the card, with what shows it.
t-67c9baeb7503 = 说明被指出的人未获准使用该卡的陈述，并附上证明材料。

# the payment was strongly authenticated, so the shop does not answer for it; whether the consumer gets the money back is between the consumer and the bank or lender, under payment law
#   to the consumer: the payment was strongly authenticated, so the shop does not answer for it; whether you get the money back is between you and the bank or lender, under payment law
#   to the merchant: the payment was strongly authenticated, so the shop does not answer for it; whether the customer gets the money back is between the customer and the bank or lender, under payment law
t-7d5e78571df4 =
    .consumer = 这笔付款经过强身份验证，所以商家对此不承担责任；您能否拿回款项，由您与银行或贷款方依照支付法解决
    .merchant = 这笔付款经过强身份验证，所以商家对此不承担责任；顾客能否拿回款项，由顾客与银行或贷款方依照支付法解决

# The issuer's finding that the authentication was not the holder's.
t-f35d0a13de54 = 发卡银行关于这次身份验证并非持有人所为的认定。

# compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between you and the bank or lender, under payment law
#   to the merchant: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the customer and the bank or lender, under payment law
t-7771ea5f8cd6 =
    .consumer = 符合有力证据 3.0 的要求：先前两笔没有争议的付款与这笔付款有上述相同的标识；所以商家对此不承担责任；其余由您与银行或贷款方依照支付法解决
    .merchant = 符合有力证据 3.0 的要求：先前两笔没有争议的付款与这笔付款有上述相同的标识；所以商家对此不承担责任；其余由顾客与银行或贷款方依照支付法解决

# A dispute or fraud report about one of the earlier payments.
t-1fdf495cde81 = 对先前某笔付款的争议或欺诈报告。

# several signs show that somebody else took over the account or card
t-85ac1edafc86 = 有多个迹象表明，账户或卡被他人控制

# Strong authentication of this payment, or earlier undisputed payments with the same marks.
t-c78544ac2b9a = 这笔付款的强身份验证，或者先前有相同标识而没有争议的付款。

# the holder went on using what was bought, or the account, after the claim; a person has to confirm this
t-8dbf43cb18b3 = 在提出申请之后，持有人继续使用所购内容或账户；这一点须由人确认

# Signs that the use was not the holder's.
t-59c42b4b9512 = 表明使用者不是持有人的迹象。

# the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between you and the bank or lender, under payment law
#   to the merchant: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the customer and the bank or lender, under payment law
t-b92c16cfba46 =
    .consumer = 货物在银行确认属于持有人的地址送达，而没有任何材料表明账户或卡被他人控制；其余由您与银行或贷款方依照支付法解决
    .merchant = 货物在银行确认属于持有人的地址送达，而没有任何材料表明账户或卡被他人控制；其余由顾客与银行或贷款方依照支付法解决

# Signs of a takeover: a new device, a changed address, redirection of the parcel.
t-b87cbe648907 = 账户或卡被他人控制的迹象：新设备、更改过的地址、包裹改寄。

# a known device, the delivery and a further mark of identity tie the payment to the holder, as the scheme's first-party programme asks
t-cd67ff40fdef = 已知的设备、送达以及另一个身份标识将这笔付款与持有人联系起来，符合卡组织第一方计划的要求

# Signs of a takeover: a changed address, changed contact data, redirection of the parcel.
t-5325e957126e = 账户或卡被他人控制的迹象：更改过的地址、更改过的联系方式、包裹改寄。

# what was bought was used after the payment, and two marks tie the use to the holder of the card or account
t-919d096d6b2f = 所购内容在付款后被使用，而且有两个标识将使用与卡或账户的持有人联系起来

# it was for the merchant to show that the holder paid, and nothing ties the payment to the holder
#   to the consumer: it was for the shop to show that the holder paid, and nothing ties the payment to the holder
#   to the merchant: it was for your shop to show that the holder paid, and nothing ties the payment to the holder
t-28bf840cd3c7 =
    .consumer = 是持有人付的款，这一点应由商家证明，而没有任何材料将这笔付款与持有人联系起来
    .merchant = 是持有人付的款，这一点应由您证明，而没有任何材料将这笔付款与持有人联系起来

# A log of the download with two marks of the holder, strong authentication, or earlier undisputed payments with the same marks.
t-c9ad9e623229 = 有持有人的两个标识的下载日志、强身份验证，或者先前有相同标识而没有争议的付款。

# Proof of delivery at the holder's verified address, strong authentication, or earlier undisputed payments with the same marks.
t-a3334534e938 = 在持有人经过验证的地址的妥投证明、强身份验证，或者先前有相同标识而没有争议的付款。


# ---- names of facts

# the consumer drops the claim
#   to the consumer: you drop the claim
#   to the merchant: the customer drops the claim
t-ee293a553a5c =
    .consumer = 您放弃申请
    .merchant = 顾客放弃申请

# the consumer was asked a necessary question and reminded, and did not answer
#   to the consumer: you were asked a necessary question and reminded, and did not answer
#   to the merchant: the customer was asked a necessary question and reminded, and did not answer
t-09d008930b80 =
    .consumer = 我们向您提出了一个必要的问题并作了提醒，您没有答复
    .merchant = 我们向顾客提出了一个必要的问题并作了提醒，顾客没有答复

# the moment the consumer first contacted the shop
#   to the consumer: the moment you first contacted the shop
#   to the merchant: the moment the customer first contacted the shop
t-4523f54e41c0 =
    .consumer = 您第一次联系商家的时间
    .merchant = 顾客第一次联系您的时间

# the person who claims is not the person who ordered
t-d30ce9e08ca0 = 提出申请的人不是下单的人

# the merchant has answered the claim
#   to the consumer: the shop has answered the claim
#   to the merchant: your shop has answered the claim
t-222aafedc107 =
    .consumer = 商家已对申请作出答复
    .merchant = 您已对申请作出答复

# the merchant says the goods were never sent
#   to the consumer: the shop says the goods were never sent
#   to the merchant: your shop says the goods were never sent
t-335454e050b9 =
    .consumer = 商家说货物从未寄出
    .merchant = 您说货物从未寄出

# the merchant says it will not deliver
#   to the consumer: the shop says it will not deliver
#   to the merchant: your shop says it will not deliver
t-0fedd689090d =
    .consumer = 商家说不会交货
    .merchant = 您说不会交货

# another claim for the same payment is open
t-d049475975c9 = 针对同一笔付款的另一项申请尚未了结

# lawyers, a court or a regulator are involved
t-4ba019c6ce8b = 涉及律师、法院或监管机构

# the consumer is a minor, vulnerable or in danger
#   to the consumer: you are a minor, vulnerable or in danger
#   to the merchant: the customer is a minor, vulnerable or in danger
t-a399c1b657e6 =
    .consumer = 您是未成年人、需要特别保护的人，或者处于危险之中
    .merchant = 顾客是未成年人、需要特别保护的人，或者处于危险之中

# a party is on a sanctions list
t-8c8993d2f2ef = 有一方在制裁名单上

# the promised day of delivery
t-47112e3fdda4 = 承诺的送达日

# the postcode of the order's delivery address
t-fc642988310d = 订单送货地址的邮政编码

# the town of the order's delivery address
t-f362bf8206ee = 订单送货地址的城镇

# the country of the order's delivery address
t-57918995fa29 = 订单送货地址的国家

# who typed the delivery address
t-0791d3b9325d = 填写送货地址的人

# where the consumer allowed the parcel to be left
#   to the consumer: where you allowed the parcel to be left
#   to the merchant: where the customer allowed the parcel to be left
t-bb43a632b31d =
    .consumer = 您允许放置包裹的地点
    .merchant = 顾客允许放置包裹的地点

# the postcode of the return address the merchant gave
#   to the consumer: the postcode of the return address the shop gave
#   to the merchant: the postcode of the return address your shop gave
t-dbe47fe99000 =
    .consumer = 商家给出的退货地址的邮政编码
    .merchant = 您给出的退货地址的邮政编码

# the town of the return address the merchant gave
#   to the consumer: the town of the return address the shop gave
#   to the merchant: the town of the return address your shop gave
t-c0f09e3b9fe5 =
    .consumer = 商家给出的退货地址的城镇
    .merchant = 您给出的退货地址的城镇

# the consumer was told about the right to withdraw
#   to the consumer: you were told about the right to withdraw
#   to the merchant: the customer was told about the right to withdraw
t-51b4dc69fabe =
    .consumer = 您已被告知撤回购买的权利
    .merchant = 顾客已被告知撤回购买的权利

# the consumer agreed to immediate supply and that the right to withdraw ends
#   to the consumer: you agreed to immediate supply and that the right to withdraw ends
#   to the merchant: the customer agreed to immediate supply and that the right to withdraw ends
t-d55bbf3986f4 =
    .consumer = 您同意立即提供商品，并同意撤回购买的权利因此终止
    .merchant = 顾客同意立即提供商品，并同意撤回购买的权利因此终止

# the bank's answer on the billing address
t-a6661a11ab18 = 银行对账单地址的答复

# the moment of the first capture
t-a1569e3df027 = 第一次实际扣款的时间

# the refund under way but not yet posted
t-cfe1395adeec = 正在进行但尚未入账的退款

# how often this order was charged
t-a909e8447941 = 这个订单的扣款次数

# what was charged for this order in all
t-0d1a4d51f50c = 这个订单的扣款总额

# how many other orders the payment record shows
t-ff4ae74423a1 = 付款记录显示的其他订单的数量

# the last status of the parcel
t-18c8701a4b70 = 包裹的最后状态

# the moment of the delivery scan
t-50404335bfc4 = 妥投扫描的时间

# the postcode of the delivery scan
t-37e187022cd4 = 妥投扫描的邮政编码

# the town of the delivery scan
t-b36be8ee253c = 妥投扫描的城镇

# the country of the delivery scan
t-ae0564df735b = 妥投扫描的国家

# the name of the person who signed
t-b169642d676a = 签名人的姓名

# the parcel was handed to the consumer or the person named in the order
#   to the consumer: the parcel was handed to you or the person named in the order
#   to the merchant: the parcel was handed to the customer or the person named in the order
t-213936051b39 =
    .consumer = 包裹已交给您或订单中写明的人
    .merchant = 包裹已交给顾客或订单中写明的人

# how the hand-over was confirmed
t-5dfb3b10f246 = 交付的确认方式

# where or with whom the parcel was left
t-4fd4412bf64d = 包裹放置的地点或代收的人

# the weight the carrier measured, in percent of what the goods should weigh
t-e418afe86c4e = 承运商测得的重量，占货物应有重量的百分比

# the parcel arrived with its seal intact
t-190a4853fc03 = 包裹到达时封口完好

# the carrier took the parcel into its hands
t-1e76736500dd = 承运商已收取包裹

# the carrier's first scan of the parcel
t-dea4209713bd = 承运商对包裹的第一次扫描

# the carrier's own events contradict each other
t-0610b1e7d703 = 承运商自己的各项记录互相矛盾

# the tracking number belongs to another order
t-c548bfa060ea = 这个运单号属于另一个订单

# the carrier does not know the tracking number
t-2b14ffbb887a = 承运商查不到这个运单号

# the consumer was told that the parcel waits at the pickup point
#   to the consumer: you were told that the parcel waits at the pickup point
#   to the merchant: the customer was told that the parcel waits at the pickup point
t-3f56dd8fbe0e =
    .consumer = 您已被告知包裹在取件点等待领取
    .merchant = 顾客已被告知包裹在取件点等待领取

# the consumer says the goods have arrived
#   to the consumer: you say the goods have arrived
#   to the merchant: the customer says the goods have arrived
t-1f09d3d72d09 =
    .consumer = 您说货物已经到达
    .merchant = 顾客说货物已经到达

# the consumer keeps the goods that came late
#   to the consumer: you keep the goods that came late
#   to the merchant: the customer keeps the goods that came late
t-8efa19d144b2 =
    .consumer = 您保留迟到的货物
    .merchant = 顾客保留迟到的货物

# the consumer does not want the late goods and will send them back
#   to the consumer: you do not want the late goods and will send them back
#   to the merchant: the customer does not want the late goods and will send them back
t-140a62cc0ef0 =
    .consumer = 您不想要迟到的货物，并将寄回
    .merchant = 顾客不想要迟到的货物，并将寄回

# how many pieces of the line were not delivered
t-23d664e1e876 = 这一项中未送达的件数

# how many pieces of the line were delivered
t-0b5b047b2710 = 这一项中已送达的件数

# the buyer's own account opened or used what was bought, after paying
#   to the consumer: your own account opened or used what was bought, after paying
#   to the merchant: the buyer's own account opened or used what was bought, after paying
t-9709db7625c7 =
    .consumer = 您自己的账户在付款后打开或使用了所购内容
    .merchant = 买家自己的账户在付款后打开或使用了所购内容

# the moment the return reached the shop
t-5c6c424baeff = 退货到达商家的时间

# the postcode at which the return was delivered
t-c918715691c6 = 退货送达地的邮政编码

# the moment the return was handed to the carrier
t-3cad2d7e6d54 = 退货交给承运商的时间

# the merchant says the return has arrived
#   to the consumer: the shop says the return has arrived
#   to the merchant: your shop says the return has arrived
t-06cdbad61f33 =
    .consumer = 商家说退货已到达
    .merchant = 您说退货已到达

# the return went to the address on the merchant's own label or site
#   to the consumer: the return went to the address on the shop's own label or site
#   to the merchant: the return went to the address on your shop's own label or site
t-a0b11ac648d9 =
    .consumer = 退货寄到了商家自己的面单或网站上的地址
    .merchant = 退货寄到了您自己的面单或网站上的地址

# the day the merchant promised the refund in writing
#   to the consumer: the day the shop promised the refund in writing
#   to the merchant: the day your shop promised the refund in writing
t-622e32683300 =
    .consumer = 商家书面承诺退款的日期
    .merchant = 您书面承诺退款的日期

# the sum the merchant promised
#   to the consumer: the sum the shop promised
#   to the merchant: the sum your shop promised
t-910b0f6ecadb =
    .consumer = 商家承诺的金额
    .merchant = 您承诺的金额

# the day the consumer told the shop of the withdrawal
#   to the consumer: the day you told the shop of the withdrawal
#   to the merchant: the day the customer told the shop of the withdrawal
t-0effc48d4eef =
    .consumer = 您告诉商家撤回购买的日期
    .merchant = 顾客告诉您撤回购买的日期

# the moment the consumer cancelled
#   to the consumer: the moment you cancelled
#   to the merchant: the moment the customer cancelled
t-22fff100f03f =
    .consumer = 您取消的时间
    .merchant = 顾客取消的时间

# the goods are exempt from the right to withdraw
t-b55e3dae3478 = 这些货物不适用撤回购买的权利

# the goods were used beyond testing them
t-4e58dca9d491 = 货物的使用超出了试用范围

# the proven loss of value
t-4dbcae10a29e = 已获证明的价值减损

# the return broke a policy that was shown before the purchase
t-838be302a93b = 退货违反了购买之前显示的规则

# the goods of that order were delivered
t-196c3de1831e = 那个订单的货物已送达

# one of the two entries was only a reservation that has dropped off
t-23707a1d8ad5 = 两笔记录中有一笔只是预授权，并已消失

# another payment for the same order is shown
t-decbe0b6d7f8 = 有材料表明同一个订单另有付款

# the moment of the merchant's answer
#   to the consumer: the moment of the shop's answer
#   to the merchant: the moment of your shop's answer
t-b09dd809704b =
    .consumer = 商家答复的时间
    .merchant = 您答复的时间

# the consumer is known to have asked the shop first
#   to the consumer: you are known to have asked the shop first
#   to the merchant: the customer is known to have asked the shop first
t-cec824217f31 =
    .consumer = 已知您先向商家提出了要求
    .merchant = 已知顾客先向您提出了要求

# a day of delivery was promised
t-bcfd2c6dfb37 = 承诺了送达日

# the carrier says how the parcel's journey ended
t-c9774569df75 = 承运商说明了包裹的运送结果

# what has been refunded and posted
t-f07b7bc7d793 = 已退还并已入账的金额

# the ledger shows a refund that was started and has not posted
t-f91bca3665f5 = 账目显示有一笔已发起但尚未入账的退款

# the moment the unposted refund was started
t-2c2365c082c5 = 尚未入账的退款的发起时间

# the carrier's last scan of the parcel
t-a5177feacb12 = 承运商对包裹的最后一次扫描

# the moment the parcel was refused at the door
t-c16608f66579 = 包裹在门口被拒收的时间

# the moment the parcel turned back to its sender
t-26f8982cedbb = 包裹折返寄件人的时间

# the parcel reached the consumer or a person they named
#   to the consumer: the parcel reached you or a person you named
#   to the merchant: the parcel reached the customer or a person they named
t-b7df0d6243f1 =
    .consumer = 包裹到达您或您指定的人手中
    .merchant = 包裹到达顾客或顾客指定的人手中

# all ordered goods were in the parcel
t-75ded5027dcc = 所订货物全部在包裹中

# the goods of every charged order were delivered
t-4bd655d7b230 = 每个被扣款的订单的货物都已送达

# the merchant says that the goods are exempt from withdrawal
#   to the consumer: the shop says that the goods are exempt from withdrawal
#   to the merchant: your shop says that the goods are exempt from withdrawal
t-755cbb1ac5e1 =
    .consumer = 商家说这些货物不适用撤回购买的权利
    .merchant = 您说这些货物不适用撤回购买的权利

# the merchant says that the goods came back used, damaged, wrong or incomplete
#   to the consumer: the shop says that the goods came back used, damaged, wrong or incomplete
#   to the merchant: your shop says that the goods came back used, damaged, wrong or incomplete
t-4537c4282a6e =
    .consumer = 商家说退回的货物用过、损坏、有误或不完整
    .merchant = 您说退回的货物用过、损坏、有误或不完整

# use beyond testing and the loss it caused are documented
t-30299c427083 = 超出试用范围的使用及其造成的损失有记录为证

# the merchant relies on its own return policy
#   to the consumer: the shop relies on its own return policy
#   to the merchant: your shop relies on its own return policy
t-6c6d5641f61c =
    .consumer = 商家以自己的退货规则为依据
    .merchant = 您以自己的退货规则为依据

# the moment of the charge
t-8dfb8b2751c9 = 扣款的时间

# the moment of the first charge in dispute
t-03b645b5417e = 第一次争议扣款的时间

# the account's log runs past the charge and holds no cancellation
t-e23bfd46ff85 = 账户日志延续到扣款之后，其中没有取消记录

# the plan was used after the charge in dispute
t-49f42194e5c6 = 在争议扣款之后使用过订阅

# the plan was used between its cancellation and the charge in dispute
t-390106efda7b = 在取消之后、争议扣款之前使用过订阅

# the hours before a renewal by which the plan had to be cancelled
t-b9fe84383db1 = 须在续订前多少小时之前取消订阅

# the merchant says that the plan had to be cancelled earlier
#   to the consumer: the shop says that the plan had to be cancelled earlier
#   to the merchant: your shop says that the plan had to be cancelled earlier
t-89ec4169ab88 =
    .consumer = 商家说订阅须更早取消
    .merchant = 您说订阅须更早取消

# a cut-off for cancelling was shown and accepted, covers this plan, and was missed
t-5c82c7f1af52 = 取消的截止时间已显示并已接受，适用于这项订阅，而且已被错过

# a reminder was sent before the charge
t-4cd983614840 = 扣款之前发出过提醒

# price, period and renewal were shown clearly when the consumer signed up
#   to the consumer: price, period and renewal were shown clearly when you signed up
#   to the merchant: price, period and renewal were shown clearly when the customer signed up
t-bd14ce2f4e30 =
    .consumer = 您注册订阅时，价格、周期和续订已清楚显示
    .merchant = 顾客注册订阅时，价格、周期和续订已清楚显示

# the charges are instalments of one purchase
t-6515ab3e3575 = 这些扣款是一次购买的分期付款

# the total that the shop confirmed
t-00ed40af2993 = 商家确认的总额

# the total on the consumer's own paper
#   to the consumer: the total on your own paper
#   to the merchant: the total on the customer's own paper
t-0e3d62621f57 =
    .consumer = 您自己的单据上的总额
    .merchant = 顾客自己的单据上的总额

# the checkout accepted the discount
t-aaf788f60141 = 结账系统接受了折扣

# the accepted discount that was not given
t-8e42c89d1073 = 已接受但没有给予的折扣

# the fee in dispute
t-b957e12e928c = 争议的费用

# a fee was taken beside the price
t-a7950d8ee9d9 = 除价格外还收取了一项费用

# the fee was shown before the order
t-5c870240c740 = 这项费用在下单之前已经显示

# the refund on the ledger was for this difference
t-02968b09c2b3 = 账目中的退款针对的就是这个差额

# the charge was converted into another currency than the order's
t-0983085f6eb5 = 扣款被兑换成了与订单不同的货币

# the consumer agreed to the conversion
#   to the consumer: you agreed to the conversion
#   to the merchant: the customer agreed to the conversion
t-ae1558f71fac =
    .consumer = 您同意了兑换
    .merchant = 顾客同意了兑换

# what the charge comes to at the scheme's rate of that day
t-729a087e9938 = 按卡组织当日汇率计算的扣款金额

# the moment the provider asked the shop to stop the order
t-75a6b216d818 = 支付服务商要求商家停止订单的时间

# the merchant says that it tried to call the parcel back
#   to the consumer: the shop says that it tried to call the parcel back
#   to the merchant: your shop says that it tried to call the parcel back
t-c422fa8807be =
    .consumer = 商家说曾试图召回包裹
    .merchant = 您说曾试图召回包裹

# the merchant named carrier and parcel number and tried to call the parcel back
#   to the consumer: the shop named carrier and parcel number and tried to call the parcel back
#   to the merchant: your shop named carrier and parcel number and tried to call the parcel back
t-88d2b90ce43f =
    .consumer = 商家说明了承运商和包裹编号，并曾试图召回包裹
    .merchant = 您说明了承运商和包裹编号，并曾试图召回包裹

# the payment was strongly authenticated
t-a1a60f06f23a = 这笔付款经过强身份验证

# the moment of the earlier payment
t-c7b48d6ed717 = 先前付款的时间

# the days from the earlier payment to the day it is counted back from
t-9e7b615e4849 = 先前付款距起算日的天数

# the earlier payment was never disputed or reported as fraud
t-9d8c6da5f926 = 先前的付款从未有过争议，也从未被报告为欺诈

# the earlier payment came from the same IP address
t-1a53697fa2da = 先前的付款来自同一个 IP 地址

# the earlier payment came from the same device
t-e6ab240a1744 = 先前的付款来自同一台设备

# the earlier payment was made with the same login
t-db257808c440 = 先前的付款使用了同一个登录账号

# the earlier payment was shipped to the same postcode
t-aa0e1f0190ca = 先前的付款寄往同一个邮政编码

# the device of the payment is none of those used before
t-4a06fb05b221 = 这笔付款所用的设备不是以前用过的任何一台设备

# the moment the account's delivery address was last changed before the order
t-b746a3fc4c9a = 下单之前最后一次更改账户送货地址的时间

# the moment the account's mail address or phone number was last changed before the order
t-cb9453343cd0 = 下单之前最后一次更改账户电子邮箱或电话号码的时间

# the order points to another country than the holder's
t-5dde389c8522 = 订单指向的国家不是持有人所在的国家

# the parcel was redirected on its way
t-b3442c9a8c2f = 包裹在途中被改寄

# the recipient of the order bears another name than the holder
t-19f356345626 = 订单收件人与持有人姓名不同

# the consumer says who used the payment: a household member, a gift, a forgotten plan
#   to the consumer: you say who used the payment: a household member, a gift, a forgotten plan
#   to the merchant: the customer says who used the payment: a household member, a gift, a forgotten plan
t-577a5c94312b =
    .consumer = 您指出了谁使用了这笔付款或因何使用：家里人、礼物、忘记了的订阅
    .merchant = 顾客指出了谁使用了这笔付款或因何使用：家里人、礼物、忘记了的订阅

# the goods or the account went on being used by the holder after the claim
t-ab7e71020a3f = 在提出申请之后，持有人继续使用货物或账户

# the moment what was bought was first downloaded or used
t-09d073c867e9 = 所购内容首次被下载或使用的时间

# the download came from the paying IP address, in the holder's country
t-5a06ab3de42a = 下载来自付款所用的 IP 地址，位于持有人所在的国家

# the download came from the paying device
t-14c2893c2042 = 下载来自付款所用的设备

# the buyer's profile was verified before the order
#   to the consumer: your profile was verified before the order
#   to the merchant: the buyer's profile was verified before the order
t-e4560a8289af =
    .consumer = 您的个人资料在下单之前已经过验证
    .merchant = 买家的个人资料在下单之前已经过验证

# the consumer sent a photo or report of the fault
#   to the consumer: you sent a photo or report of the fault
#   to the merchant: the customer sent a photo or report of the fault
t-8cc2974a5b9b =
    .consumer = 您发来了关于缺陷的照片或报告
    .merchant = 顾客发来了关于缺陷的照片或报告

# the consumer says concretely what is wrong
#   to the consumer: you say concretely what is wrong
#   to the merchant: the customer says concretely what is wrong
t-627e8c5d2e00 =
    .consumer = 您具体说明了有什么问题
    .merchant = 顾客具体说明了有什么问题

# the number of words in the claim
t-a353e14f7c59 = 申请的字数

# the number of files the consumer handed in
#   to the consumer: the number of files you handed in
#   to the merchant: the number of files the customer handed in
t-98f110d63ffb =
    .consumer = 您提交的文件数量
    .merchant = 顾客提交的文件数量

# what arrived differs significantly from what was agreed
t-c0e58c992313 = 收到的货物与约定有重大差别

# the fault was there when the goods were delivered
t-b225f15b3392 = 缺陷在交货时就已存在

# the complaint is a matter of taste, colour on a screen or size, and the listing was accurate
t-2f0bb97e743f = 投诉属于喜好、屏幕颜色或尺码问题，而商品描述是准确的

# the merchant says that the consumer damaged, altered or wore out the goods
#   to the consumer: the shop says that you damaged, altered or wore out the goods
#   to the merchant: your shop says that the customer damaged, altered or wore out the goods
t-4cf3f3cdc4b2 =
    .consumer = 商家说您损坏、改动或用旧了货物
    .merchant = 您说顾客损坏、改动或用旧了货物

# the damage comes from use, alteration or normal wear
t-e24ed961539b = 损坏是由使用、改动或正常磨损造成的

# the merchant admits the fault or the wrong item
#   to the consumer: the shop admits the fault or the wrong item
#   to the merchant: your shop admits the fault or the wrong item
t-9927b6cdb164 =
    .consumer = 商家承认货物有缺陷或发错
    .merchant = 您承认货物有缺陷或发错

# an expert, the brand or an authority confirms that the goods are counterfeit
t-2ec49abc569a = 有专家、品牌方或主管机关确认货物是假冒品

# the day the consumer asked to send the goods back
#   to the consumer: the day you asked to send the goods back
#   to the merchant: the day the customer asked to send the goods back
t-02464087ad07 =
    .consumer = 您要求退货的日期
    .merchant = 顾客要求退货的日期

# the merchant answered the request to send the goods back in time
#   to the consumer: the shop answered the request to send the goods back in time
#   to the merchant: your shop answered the request to send the goods back in time
t-d68d37f7137b =
    .consumer = 商家按时答复了退货要求
    .merchant = 您按时答复了退货要求

# the merchant refuses to take the goods back
#   to the consumer: the shop refuses to take the goods back
#   to the merchant: your shop refuses to take the goods back
t-58ff2ce339af =
    .consumer = 商家拒绝收回货物
    .merchant = 您拒绝收回货物

# what sending the goods back would cost
t-733b9a46e04d = 退货的费用

# the merchant handed in photos or papers about the state of the return
#   to the consumer: the shop handed in photos or papers about the state of the return
#   to the merchant: your shop handed in photos or papers about the state of the return
t-7b2532d5e11f =
    .consumer = 商家提交了关于退货状况的照片或文件
    .merchant = 您提交了关于退货状况的照片或文件

# dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged
t-32da4a4c5a98 = 收到后 72 小时内的有日期的照片、重量和序列号表明，退货有误、用过或损坏

# the consumer refuses to send the goods back
#   to the consumer: you refuse to send the goods back
#   to the merchant: the customer refuses to send the goods back
t-b4e1cc56388d =
    .consumer = 您拒绝寄回货物
    .merchant = 顾客拒绝寄回货物

# the merchant speaks of a repair or a replacement
#   to the consumer: the shop speaks of a repair or a replacement
#   to the merchant: your shop speaks of a repair or a replacement
t-a324d02fd141 =
    .consumer = 商家提到维修或更换
    .merchant = 您提到维修或更换

# a free repair or replacement was offered promptly and has not failed
t-7d4efe7f8d9e = 已及时提出免费维修或更换，而且没有失败

# the price of the missing part
t-969934275482 = 缺少的部件的价格

# a part is missing
t-8eb8f381e7be = 缺少一个部件


# ---- questions about facts

# Does the merchant accept the claim or offer to pay all of it?
#   to the consumer: Does the shop accept the claim or offer to pay all of it?
#   to the merchant: Does your shop accept the claim or offer to pay all of it?
t-1927d847e1fb =
    .consumer = 商家是否接受这项申请，或者提出支付全部金额？
    .merchant = 您是否接受这项申请，或者提出支付全部金额？

# When did the merchant answer?
#   to the consumer: When did the shop answer?
#   to the merchant: When did your shop answer?
t-126b7beb5fb5 =
    .consumer = 商家是什么时候答复的？
    .merchant = 您是什么时候答复的？

# How much has been refunded and posted?
t-b3d8f9652e92 = 已退还并已入账的金额是多少？

# Is a bank chargeback or another claim for the same payment open?
t-5a1d3e49b99a = 针对同一笔付款，是否有银行拒付或另一项申请尚未了结？

# When was the payment captured?
t-98bc75f3004f = 这笔付款是什么时候实际扣款的？

# Was a day of delivery promised?
t-abb1fc7742f7 = 是否承诺了送达日？

# By which day was delivery promised?
t-f5a80076c113 = 承诺最迟在哪一天送达？

# Does the carrier say how the parcel's journey ended?
t-e699c2f2372d = 承运商是否说明了包裹的运送结果？

# Has the consumer asked the shop first?
#   to the consumer: Has you asked the shop first?
#   to the merchant: Has the customer asked the shop first?
t-c4337c5c0eb9 =
    .consumer = 您是否先向商家提出了要求？
    .merchant = 顾客是否先向您提出了要求？

# Has the merchant answered the claim?
#   to the consumer: Has the shop answered the claim?
#   to the merchant: Has your shop answered the claim?
t-5057b2c83be4 =
    .consumer = 商家是否已对申请作出答复？
    .merchant = 您是否已对申请作出答复？

# How often was this order charged?
t-fdc57d45926a = 这个订单被扣款几次？

# How much was charged for this order in all?
t-5623b3d9003f = 这个订单总共扣款多少？

# How many other orders does the payment record show?
t-66b5dc35d0ab = 付款记录显示有多少个其他订单？

# Is one of the two entries only a reservation (authorisation) that was never captured?
t-6a2b166bfba8 = 两笔记录中是否有一笔只是预授权，从未实际扣款？

# Which receipt or statement shows that this same order was paid by other means?
t-458455195512 = 哪份收据或账单表明，同一个订单还用其他方式付了款？

# Which total did the shop confirm to the consumer when the order was placed?
#   to the consumer: Which total did the shop confirm to you when the order was placed?
#   to the merchant: Which total did the shop confirm to the customer when the order was placed?
t-1b508c0f832c =
    .consumer = 下单时，商家向您确认的总额是多少？
    .merchant = 下单时，您向顾客确认的总额是多少？

# When did the carrier first scan the parcel?
t-316b9d770931 = 承运商第一次扫描包裹是什么时候？

# Was this tracking number already used for another order?
t-eacd6c995ec7 = 这个运单号是否已用于另一个订单？

# Does the carrier know the tracking number?
t-d7265b034a87 = 承运商能否查到这个运单号？

# What did the parcel weigh at the carrier?
t-06b649de644d = 包裹在承运商处的重量是多少？

# Which scan shows that the carrier took the parcel into its hands?
t-7f1a5461db09 = 哪次扫描表明承运商收取了包裹？

# Do the carrier's own events contradict each other about where the parcel went?
t-087b6afb04b8 = 对于包裹去了哪里，承运商自己的各项记录是否互相矛盾？

# When did the carrier last scan the parcel?
t-3d21251c29d5 = 承运商最后一次扫描包裹是什么时候？

# What is the last thing the carrier says happened to the parcel?
t-dae2a00efb86 = 按承运商的说法，包裹最后发生了什么？

# When was the parcel refused at the door?
t-3f456b650f78 = 包裹是什么时候在门口被拒收的？

# Did you allow the carrier to leave the parcel somewhere or with somebody else, and where?
t-5fc83fa4cf5a = 您是否允许承运商把包裹留在某处或交给他人？留在哪里或交给谁？

# Was the consumer told that the parcel waits at the pickup point?
#   to the consumer: Was you told that the parcel waits at the pickup point?
#   to the merchant: Was the customer told that the parcel waits at the pickup point?
t-6e3b6469dc8d =
    .consumer = 是否已告知您包裹在取件点等待领取？
    .merchant = 是否已告知顾客包裹在取件点等待领取？

# At which postcode was the parcel handed over, by the carrier's full proof of delivery?
t-a35c7354894b = 按承运商的完整妥投证明，包裹在哪个邮政编码交付？

# Which postcode did the order give for delivery?
t-df4f7ffd67ca = 订单写明的送货邮政编码是什么？

# In which country was the parcel handed over?
t-7a378538a97c = 包裹在哪个国家交付？

# Which country did the order give for delivery?
t-c79e352eb3f4 = 订单写明的送货国家是哪个？

# Who typed the delivery address?
t-7cdd4454ff66 = 送货地址是谁填写的？

# When was the parcel handed over?
t-0e93d70b9ec1 = 包裹是什么时候交付的？

# Were all ordered goods in the parcel, and what shows it?
t-2338e3396a71 = 所订货物是否全部在包裹中，有什么材料能表明？

# How was the hand-over confirmed: signature, PIN, identity check, photo, nothing?
t-372eecc27116 = 交付是怎样确认的：签名、PIN 码、身份核验、照片，还是没有确认？

# Was the parcel handed to the consumer or to the person named in the order?
#   to the consumer: Was the parcel handed to you or to the person named in the order?
#   to the merchant: Was the parcel handed to the customer or to the person named in the order?
t-f58a571955fb =
    .consumer = 包裹是否交给了您或订单中写明的人？
    .merchant = 包裹是否交给了顾客或订单中写明的人？

# Where or with whom was the parcel left?
t-1c20175e176f = 包裹放在了哪里，或者交给了谁？

# What did the bank answer about the billing address (AVS)?
t-c852cb414605 = 银行对账单地址的答复是什么（AVS）？

# The carrier shows a delivery at the address, but not to whom. Did the parcel reach the consumer or a person the consumer named, and what shows it?
#   to the consumer: The carrier shows a delivery at the address, but not to whom. Did the parcel reach you or a person you named, and what shows it?
#   to the merchant: The carrier shows a delivery at the address, but not to whom. Did the parcel reach the customer or a person the customer named, and what shows it?
t-2ed653d91b4c =
    .consumer = 承运商显示已在该地址送达，但没有显示交给了谁。包裹是否到达您或您指定的人手中，有什么材料能表明？
    .merchant = 承运商显示已在该地址送达，但没有显示交给了谁。包裹是否到达顾客或顾客指定的人手中，有什么材料能表明？

# Does the ledger show a refund that was started and has not posted?
t-b4c5fa56962c = 账目是否显示有一笔已发起但尚未入账的退款？

# When was the unposted refund started?
t-0a858751960c = 尚未入账的退款是什么时候发起的？

# When did the consumer cancel, and which record shows it?
#   to the consumer: When did you cancel, and which record shows it?
#   to the merchant: When did the customer cancel, and which record shows it?
t-b8bd98855602 =
    .consumer = 您是什么时候取消的，哪份记录能表明？
    .merchant = 顾客是什么时候取消的，哪份记录能表明？

# Did the consumer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the consumer: Did you expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the merchant: Did the customer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
t-75f286a91eba =
    .consumer = 您是否明确同意立即提供商品，并确认撤回购买的权利因此终止？
    .merchant = 顾客是否明确同意立即提供商品，并确认撤回购买的权利因此终止？

# Are these goods exempt from withdrawal (made to order, unsealed hygiene goods, perishable, dated leisure), and what shows it?
t-d082752f350e = 这些货物是否不适用撤回购买的权利（定制、已拆封的卫生用品、易腐、有固定日期的休闲活动），有什么材料能表明？

# The merchant says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the consumer: The shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the merchant: Your shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
t-f33e08e9c1c9 =
    .consumer = 商家说退回的货物用过、损坏、有误或不完整。这一点是否有记录为证（有日期的照片、重量、序列号），并且超出了试用所需的程度？
    .merchant = 您说退回的货物用过、损坏、有误或不完整。这一点是否有记录为证（有日期的照片、重量、序列号），并且超出了试用所需的程度？

# Was the consumer told about the right to withdraw?
#   to the consumer: Was you told about the right to withdraw?
#   to the merchant: Was the customer told about the right to withdraw?
t-bad0cd53cb11 =
    .consumer = 是否已告知您撤回购买的权利？
    .merchant = 是否已告知顾客撤回购买的权利？

# Was a return policy shown before the purchase, and was it broken?
t-c04826321d21 = 购买之前是否显示了退货规则，是否有违反？

# Was the return sent to the address on the merchant's own label or site?
#   to the consumer: Was the return sent to the address on the shop's own label or site?
#   to the merchant: Was the return sent to the address on your shop's own label or site?
t-dbcb278c6264 =
    .consumer = 退货是否寄到了商家自己的面单或网站上的地址？
    .merchant = 退货是否寄到了您自己的面单或网站上的地址？

# Did the download come from the paying IP address, located in the holder's country?
t-6de4846a3fa0 = 下载是否来自付款所用的 IP 地址，而且该地址位于持有人所在的国家？

# Did the download come from the paying device?
t-3ce667bbac77 = 下载是否来自付款所用的设备？

# Was the buyer's profile (mail, phone or identity) verified before the order?
#   to the consumer: Was your profile (mail, phone or identity) verified before the order?
#   to the merchant: Was the buyer's profile (mail, phone or identity) verified before the order?
t-eba7a35b18bc =
    .consumer = 您的个人资料（电子邮箱、电话或身份）在下单之前是否经过验证？
    .merchant = 买家的个人资料（电子邮箱、电话或身份）在下单之前是否经过验证？

# Was any of the earlier payments disputed or reported as fraud?
t-45b4b47930f7 = 先前的付款中，是否有任何一笔有过争议或被报告为欺诈？

# Did the earlier payments come from the same IP address?
t-91b029c5ff90 = 先前的付款是否来自同一个 IP 地址？

# Did the earlier payments come from the same device?
t-fc5ee05a1e03 = 先前的付款是否来自同一台设备？


# ---- sums

# no more than was claimed
t-3f3e976200e9 = 不超过要求的金额

# no more than was captured and not yet refunded
t-dd94c6a133e9 = 不超过已扣款而尚未退还的金额

# the amount claimed
t-3181e6b43d8a = 要求的金额

# the order's total
t-543b2649a678 = 订单总额

# shipping
t-740062676a31 = 运费

# captured
t-b737815f5ca9 = 已扣款

# already refunded
t-55ea1d8771e2 = 已退还

# captured and not yet refunded
t-11ce966a8ede = 已扣款而尚未退还

# captured a second time for the same order
t-c049967aacec = 同一个订单的第二次扣款

# captured for the order
t-95ecff3cbafd = 这个订单的扣款

# captured for the order above its total
t-bde9fd23ad63 = 这个订单超出总额的扣款

# the smaller of the two
t-5c1531d7bcb3 = 两者中较小的金额

# the larger of the two
t-2df811b4a3e6 = 两者中较大的金额

# their share of shipping
t-26087ed44937 = 应分摊的运费

# less the discount on the order
t-c0cd1367fffb = 减去订单折扣

# less what was refunded since
t-4521f6e3fd84 = 减去此后已退还的金额
