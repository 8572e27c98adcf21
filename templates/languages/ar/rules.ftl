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
    .consumer = سحبتم الشكوى كتابةً من عنوانكم أنتم.
    .merchant = سحب العميل الشكوى كتابةً من عنوانه هو.

# The merchant accepts the claim.
#   to the consumer: The shop accepts the claim.
#   to the merchant: Your shop accepts the claim.
t-c99defb658fb =
    .consumer = يقبل المتجر الشكوى.
    .merchant = يقبل متجركم الشكوى.

# The time for an accepted refund to post has passed.
t-4b83fddda0f8 = انقضى الوقت اللازم لقيد الاسترداد الذي قُبل.

# The ledger shows a posted refund of at least the disputed sum.
t-f29ed78c5f39 = يبيّن سجل المدفوعات استردادًا مقيَّدًا لا يقل عن المبلغ المتنازع عليه.

# A bank chargeback or another claim for the same payment is open.
t-d8e38e65d634 = هناك اعتراض على الدفعة لدى المصرف (chargeback) أو شكوى أخرى بشأن الدفعة نفسها لم يُحسم أمرها بعد.

# The claim was filed after the last window that applies to it had closed.
t-47fd564bf910 = قُدّمت الشكوى بعد انقضاء آخر مهلة تنطبق عليها.

# The unauthorised payment was reported later than payment law asks.
t-7c9972357dcb = جرى الإبلاغ عن الدفعة غير المأذون بها في وقت متأخر عمّا يطلبه قانون خدمات الدفع.

# The promised day of delivery has not passed yet.
t-b8e2a4edacd9 = لم يمضِ بعد يوم التسليم الموعود.

# No day of delivery was promised, and the waiting time after the order has not passed yet.
t-1246f01e293e = لم يُوعد بيوم للتسليم، ولم تنقضِ بعد مدة الانتظار التي تلي الطلب.

# The carrier already says how the parcel's journey ended.
t-122beff0a7e1 = تذكر شركة الشحن بالفعل كيف انتهت رحلة الطرد.

# The merchant has not said that it will not deliver.
#   to the consumer: The shop has not said that it will not deliver.
#   to the merchant: Your shop has not said that it will not deliver.
t-c88c522d8da4 =
    .consumer = لم يقل المتجر إنه لن يسلّم.
    .merchant = لم يقل متجركم إنه لن يسلّم.

# The consumer has asked the shop first.
#   to the consumer: You have asked the shop first.
#   to the merchant: The customer has asked the shop first.
t-15407ef1b51a =
    .consumer = توجهتم إلى المتجر أولًا.
    .merchant = توجه العميل إلى متجركم أولًا.

# The time for both to settle it between them is still running.
t-4e8a69167043 = لا تزال المدة التي يمكن فيها للطرفين تسوية الأمر بينهما جارية.

# The merchant has not answered by its deadline.
#   to the consumer: The shop has not answered by its deadline.
#   to the merchant: Your shop has not answered by its deadline.
t-8b1401e88118 =
    .consumer = لم يرد المتجر ضمن المهلة المحددة له.
    .merchant = لم يرد متجركم ضمن المهلة المحددة له.

# The merchant answered only after its deadline.
#   to the consumer: The shop answered only after its deadline.
#   to the merchant: Your shop answered only after its deadline.
t-abcd169ef370 =
    .consumer = لم يرد المتجر إلا بعد انقضاء المهلة المحددة له.
    .merchant = لم يرد متجركم إلا بعد انقضاء المهلة المحددة له.

# The consumer was asked a necessary question and reminded, and did not answer.
#   to the consumer: You were asked a necessary question and reminded, and did not answer.
#   to the merchant: The customer was asked a necessary question and reminded, and did not answer.
t-419d67efaa48 =
    .consumer = طُرح عليكم سؤال ضروري وأُرسل إليكم تذكير، ولم تردوا.
    .merchant = طُرح على العميل سؤال ضروري وأُرسل إليه تذكير، ولم يرد.

# A lawyer, court, regulator or newspaper is involved, or sanctions.
t-f9fc565f3a05 = في الأمر محامٍ أو محكمة أو جهة رقابية أو صحيفة، أو عقوبات.

# The consumer is a minor, vulnerable, or in danger.
#   to the consumer: You are a minor, vulnerable, or in danger.
#   to the merchant: The customer is a minor, vulnerable, or in danger.
t-01c544a1ef29 =
    .consumer = أنتم دون سن الرشد، أو بحاجة إلى حماية خاصة، أو في خطر.
    .merchant = العميل دون سن الرشد، أو بحاجة إلى حماية خاصة، أو في خطر.

# It is unproven that the person who claims is the person who ordered.
t-c0b775dea60b = لم يثبت أن الشخص الذي يشتكي هو الشخص الذي قدّم الطلب.

# Public holidays, which are not counted here, could have moved the end of the business days that the merchant had.
#   to the consumer: Public holidays, which are not counted here, could have moved the end of the business days that the shop had.
#   to the merchant: Public holidays, which are not counted here, could have moved the end of the business days that your shop had.
t-3738ac9e491d =
    .consumer = ربما غيّرت العطل الرسمية، وهي غير محسوبة هنا، نهاية أيام العمل التي كانت متاحة للمتجر.
    .merchant = ربما غيّرت العطل الرسمية، وهي غير محسوبة هنا، نهاية أيام العمل التي كانت متاحة لمتجركم.

# the consumer has withdrawn the claim
#   to the consumer: you have withdrawn the claim
#   to the merchant: the customer has withdrawn the claim
t-363438615734 =
    .consumer = سحبتم الشكوى
    .merchant = سحب العميل الشكوى

# A message from the consumer within 72 hours that the claim should go on.
#   to the consumer: A message from you within 72 hours that the claim should go on.
#   to the merchant: A message from the customer within 72 hours that the claim should go on.
t-e7b9fbbe0976 =
    .consumer = رسالة منكم خلال 72 ساعة تفيد بأن الشكوى يجب أن تستمر.
    .merchant = رسالة من العميل خلال 72 ساعة تفيد بأن الشكوى يجب أن تستمر.

# the merchant accepts the claim
#   to the consumer: the shop accepts the claim
#   to the merchant: your shop accepts the claim
t-08336bb0b595 =
    .consumer = يقبل المتجر الشكوى
    .merchant = يقبل متجركم الشكوى

# If the merchant's refund does not show on the ledger in time, the refund is ordered.
#   to the consumer: If the shop's refund does not show on the ledger in time, the refund is ordered.
#   to the merchant: If your shop's refund does not show on the ledger in time, the refund is ordered.
t-a183b565d1a3 =
    .consumer = إذا لم يظهر الاسترداد من المتجر في سجل المدفوعات في الموعد، يُؤمر بالاسترداد.
    .merchant = إذا لم يظهر الاسترداد من متجركم في سجل المدفوعات في الموعد، يُؤمر بالاسترداد.

# the full disputed sum has already been paid back
t-21d66eb0cc38 = أُعيد بالفعل كامل المبلغ المتنازع عليه

# A ledger that shows less was posted, or that the refund came back.
t-ea12835f3a5e = سجل مدفوعات يبيّن أن ما قُيّد أقل من ذلك، أو أن مبلغ الاسترداد ارتدّ.

# another claim for the same payment is still open, and nobody may be paid twice
t-f2709f3ebeaa = هناك شكوى أخرى بشأن الدفعة نفسها لم يُحسم أمرها بعد، ولا يجوز أن يُدفع لأحد مرتين

# The end of the other claim: this case then goes on from where it stands.
t-6286efc202d4 = انتهاء الشكوى الأخرى: عندها تستمر هذه القضية من حيث هي.

# the consumer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the consumer: you were asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the merchant: the customer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
t-161e742c6ee9 =
    .consumer = طُلب منكم ما لا يمكن السير في القضية من دونه، وأُرسل إليكم تذكير، ولم تردوا؛ ويمكن إعادة فتحها مرة واحدة، مجانًا، خلال أربعة عشر يومًا
    .merchant = طُلب من العميل ما لا يمكن السير في القضية من دونه، وأُرسل إليه تذكير، ولم يرد؛ ويمكن إعادة فتحها مرة واحدة، مجانًا، خلال أربعة عشر يومًا

# An answer to the question, within fourteen days of the ruling.
t-661ac7fe0141 = رد على السؤال خلال أربعة عشر يومًا من صدور القرار.

# a person must handle this case from the start
t-71edc0bf36d1 = يجب أن يتولى شخص هذه القضية منذ البداية

# the consumer may be vulnerable, and a person must handle this case from the start
#   to the consumer: you may be vulnerable, and a person must handle this case from the start
#   to the merchant: the customer may be vulnerable, and a person must handle this case from the start
t-a1b443c62e13 =
    .consumer = قد تكونون بحاجة إلى حماية خاصة، ويجب أن يتولى شخص هذه القضية منذ البداية
    .merchant = قد يكون العميل بحاجة إلى حماية خاصة، ويجب أن يتولى شخص هذه القضية منذ البداية

# the merchant is insolvent, and a person must handle this case from the start
#   to the consumer: the shop is insolvent, and a person must handle this case from the start
#   to the merchant: your shop is insolvent, and a person must handle this case from the start
t-5b1d903b1475 =
    .consumer = المتجر معسر، ويجب أن يتولى شخص هذه القضية منذ البداية
    .merchant = متجركم معسر، ويجب أن يتولى شخص هذه القضية منذ البداية

# it is not shown yet that the person who claims is the person who ordered
t-ac7318cef0dc = لم يتبيّن بعد أن الشخص الذي يشتكي هو الشخص الذي قدّم الطلب

# Please show that you are the person who placed this order.
t-d1d8fd8d86a8 = يُرجى أن تبيّنوا أنكم الشخص الذي قدّم هذا الطلب.

# the claim was filed after the last day on which it could be
t-3642880abf6b = قُدّمت الشكوى بعد آخر يوم كان يمكن تقديمها فيه

# A promised day of delivery later than the one on record.
t-cd65afb5e79e = يوم تسليم موعود لاحق لليوم المسجّل.

# the day by which the goods must arrive has not passed yet
t-751da7425f34 = لم يمضِ بعد اليوم الذي يجب أن تصل البضاعة قبل نهايته

# If the goods have not arrived by that day, the case goes on without a new claim.
t-eb9a7d095b20 = إذا لم تصل البضاعة حتى ذلك اليوم، تستمر القضية من دون شكوى جديدة.

# no day of delivery was promised, and the waiting time after the order has not passed yet
t-fbec29272ec6 = لم يُوعد بيوم للتسليم، ولم تنقضِ بعد مدة الانتظار التي تلي الطلب

# the shop has to be asked first, and there is still time for both to settle it
t-9223a1e6ad23 = يجب التوجه إلى المتجر أولًا، ولا يزال هناك وقت ليسوّي الطرفان الأمر

# Tell us when and how you asked the shop, and what it said.
t-ede8b081cd65 = أخبرونا متى وكيف توجهتم إلى المتجر، وماذا كان جوابه.

# the merchant did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the consumer: the shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the merchant: your shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
t-62628e082e41 =
    .consumer = لم يرد المتجر ضمن المهلة المحددة له، والبرنامج الذي يشارك فيه يَعُدّ عدم الرد خسارة للقضية
    .merchant = لم يرد متجركم ضمن المهلة المحددة له، والبرنامج الذي يشارك فيه يَعُدّ عدم الرد خسارة للقضية

# An answer that reached us before the deadline.
t-4f1887dde498 = رد وصل إلينا قبل انقضاء المهلة.

# the merchant answered after its deadline, and the programme it takes part in does not count what comes late
#   to the consumer: the shop answered after its deadline, and the programme it takes part in does not count what comes late
#   to the merchant: your shop answered after its deadline, and the programme it takes part in does not count what comes late
t-39bcf7822cc3 =
    .consumer = رد المتجر بعد انقضاء المهلة المحددة له، والبرنامج الذي يشارك فيه لا يأخذ بما يصل متأخرًا
    .merchant = رد متجركم بعد انقضاء المهلة المحددة له، والبرنامج الذي يشارك فيه لا يأخذ بما يصل متأخرًا

# Proof that the answer reached us before the deadline.
t-b28e4f73d64d = إثبات أن الرد وصل إلينا قبل انقضاء المهلة.


# ---- duplicate.toml

# The same order was charged more than once.
t-87e85b013cd3 = حُصّل ثمن الطلب نفسه أكثر من مرة.

# The charges for this order come to more than its total.
t-4f1841c8a765 = مجموع المبالغ المحصَّلة لهذا الطلب يزيد على قيمته الإجمالية.

# The other charge paid for another order.
t-78d8a45095ed = المبلغ المحصَّل الآخر كان ثمن طلب آخر.

# The goods of every order that was charged were delivered.
t-d7b2343f6232 = سُلّمت بضاعة كل طلب حُصّل ثمنه.

# Which documents, side by side, show that each of the orders was placed and delivered?
t-88153848eaca = ما المستندات التي تبيّن، جنبًا إلى جنب، أن كلًّا من الطلبين قُدّم وسُلّم؟

# One of the two entries was only a reservation that was never captured.
t-94fd10f3e1d2 = أحد القيدين لم يكن إلا حجزًا لمبلغ لم يُحصَّل قط.

# The same order was also paid by other means.
t-d95c1cf87563 = دُفع ثمن الطلب نفسه أيضًا بوسيلة أخرى.

# the same order was already paid by other means
t-ba0fc5f58916 = دُفع ثمن الطلب نفسه من قبل بوسيلة أخرى

# Proof that the other payment was for another order.
t-0654ebf4cb63 = إثبات أن الدفعة الأخرى كانت لطلب آخر.

# the charges are parts of one order and come to its total, no more
t-6f2f4fe67843 = المبالغ المحصَّلة أجزاء من ثمن طلب واحد، ومجموعها يساوي قيمته الإجمالية ولا يزيد

# A charge for this order beyond its total.
t-a6df6721e425 = مبلغ حُصّل لهذا الطلب زيادةً على قيمته الإجمالية.

# one order was charged more than once
t-c4e11a28b80c = حُصّل ثمن طلب واحد أكثر من مرة

# A second order, with its own delivery, that the other charge paid for.
t-3d286b23cee0 = طلب ثانٍ، له تسليم خاص به، كان المبلغ المحصَّل الآخر ثمنه.

# the charges paid for different orders, and each of them was delivered
t-030bb1cff08e = كانت المبالغ المحصَّلة أثمان طلبات مختلفة، وقد سُلّم كل منها

# A record that one of the orders was never placed or never delivered.
t-d798b6deb004 = سجل يبيّن أن أحد الطلبين لم يُقدَّم قط أو لم يُسلَّم قط.

# the shop did not show that both orders were placed and delivered
t-06256282d21f = لم يبيّن المتجر أن الطلبين كليهما قُدّما وسُلّما

# Proof of delivery for each of the two orders.
t-764f804e73c8 = إثبات تسليم لكل من الطلبين.

# no other payment for this same order is shown
t-4a488f709cb5 = لم تتبيّن دفعة أخرى لهذا الطلب نفسه

# A receipt, statement or voucher acceptance that names this order.
t-3868a945c70c = إيصال أو كشف حساب أو ما يبيّن قبول قسيمة، يُذكر فيه هذا الطلب.

# the second entry was only a reservation; it was never captured and drops off by itself
t-dcdd6679c46f = لم يكن القيد الثاني إلا حجزًا لمبلغ؛ لم يُحصَّل قط ويزول من تلقاء نفسه

# A statement that shows both entries as booked.
t-3785cd75d7b1 = كشف حساب يبيّن أن القيدين كليهما مسجَّلان نهائيًا.

# the ledger shows a single charge, so the second entry has to be shown first
t-b7b612092c63 = يبيّن سجل المدفوعات عملية تحصيل واحدة، فلا بد أولًا من بيان القيد الثاني

# Our ledger shows one charge. Please send a statement that shows both entries as booked, not reserved, with their dates.
t-86ae6a71dad3 = يبيّن سجل المدفوعات لدينا عملية تحصيل واحدة. يُرجى إرسال كشف حساب يبيّن القيدين كليهما مسجَّلين نهائيًا، لا محجوزين، مع تاريخيهما.


# ---- incorrect_amount.toml

# More was charged for this order than the total that was confirmed.
t-33145e4aec1e = حُصّل لهذا الطلب أكثر من المجموع المؤكَّد.

# Part of the payment has already been refunded.
t-98e638fb1bcb = أُعيد بالفعل جزء من الدفعة.

# What was refunded was the difference in dispute.
t-9ef49a549f0c = المبلغ الذي أُعيد كان هو الفرق المتنازع عليه.

# The checkout accepted the discount.
t-dd51d1f0dbdc = قبلت صفحة الدفع التخفيض.

# Which order confirmation, receipt or message from the shop shows that the discount was accepted?
t-e4189a65865c = أي تأكيد طلب أو إيصال أو رسالة من المتجر يبيّن أن التخفيض قُبل؟

# A fee was taken beside the price of the goods.
t-c8c89da2c2e9 = أُخذ رسم إلى جانب ثمن البضاعة.

# Which fee is it, how much, and which receipt or message shows it?
t-d4fc85049715 = ما هذا الرسم، وكم يبلغ، وأي إيصال أو رسالة تبيّنه؟

# The fee was shown to the consumer before the order.
#   to the consumer: The fee was shown to you before the order.
#   to the merchant: The fee was shown to the customer before the order.
t-bbb82bd370b5 =
    .consumer = عُرض عليكم الرسم قبل الطلب.
    .merchant = عُرض الرسم على العميل قبل الطلب.

# Which page or confirmation from before the order shows this fee to the customer?
t-de3778e24977 = أي صفحة أو تأكيد من قبل الطلب يبيّن للعميل هذا الرسم؟

# A paper of the consumer names another total than the ledger.
#   to the consumer: A paper of the consumer names another total than the ledger.
#   to the merchant: A paper of the customer names another total than the ledger.
t-017211cca649 =
    .consumer = تذكر ورقة لديكم مجموعًا غير الوارد في سجل المدفوعات.
    .merchant = تذكر ورقة لدى العميل مجموعًا غير الوارد في سجل المدفوعات.

# The charge was converted into another currency than the order's.
t-df2e01dc473c = حُوّل المبلغ المحصَّل إلى عملة غير عملة الطلب.

# Which receipt shows that the shop or its checkout converted the sum, and at which rate?
t-628e611cc267 = أي إيصال يبيّن أن المتجر أو صفحة الدفع لديه حوّل المبلغ، وبأي سعر؟

# The consumer agreed to the conversion.
#   to the consumer: You agreed to the conversion.
#   to the merchant: The customer agreed to the conversion.
t-04d727af3699 =
    .consumer = وافقتم على التحويل.
    .merchant = وافق العميل على التحويل.

# the sum was converted without the consumer's agreement; it is recomputed at the scheme's rate
#   to the consumer: the sum was converted without your agreement; it is recomputed at the scheme's rate
#   to the merchant: the sum was converted without the customer's agreement; it is recomputed at the scheme's rate
t-245ab556cb0d =
    .consumer = حُوّل المبلغ إلى عملة أخرى من دون موافقتكم؛ ويُعاد حسابه بسعر شبكة البطاقات
    .merchant = حُوّل المبلغ إلى عملة أخرى من دون موافقة العميل؛ ويُعاد حسابه بسعر شبكة البطاقات

# A receipt on which the consumer chose the conversion.
#   to the consumer: A receipt on which you chose the conversion.
#   to the merchant: A receipt on which the customer chose the conversion.
t-47eddfe7cb9b =
    .consumer = إيصال اخترتم فيه التحويل.
    .merchant = إيصال اختار فيه العميل التحويل.

# a fee was taken that was not shown before the order
t-ef5920d3c739 = أُخذ رسم لم يُعرض قبل الطلب

# A page or confirmation from before the order that shows the fee.
t-58617bda6b08 = صفحة أو تأكيد من قبل الطلب يبيّن الرسم.

# the checkout accepted a discount that was not given
t-f05060efd2ca = قبلت صفحة الدفع تخفيضًا لم يُمنح

# A ledger that shows the discount, or a checkout record in which the code was rejected.
t-4624b36aeea7 = سجل مدفوعات يبيّن التخفيض، أو سجل لصفحة الدفع رُفض فيه الرمز.

# more was charged than was confirmed, and only part of the difference has been paid back
t-6184a6059040 = حُصّل أكثر مما أُكّد، ولم يُعَد إلا جزء من الفرق

# A confirmation of the higher total from before the charge.
t-9fb091c114ac = تأكيد للمجموع الأعلى من قبل التحصيل.

# more was charged than the total that was confirmed
t-ecde09ed11e5 = حُصّل أكثر من المجموع المؤكَّد

# the consumer was shown the conversion and agreed to it
#   to the consumer: you were shown the conversion and agreed to it
#   to the merchant: the customer was shown the conversion and agreed to it
t-891c273fd1ab =
    .consumer = عُرض عليكم التحويل ووافقتم عليه
    .merchant = عُرض التحويل على العميل ووافق عليه

# Proof that the choice was made by somebody else, or that another rate was shown.
t-fa759bfa584e = إثبات أن شخصًا آخر هو من اختار، أو أن سعرًا آخر هو الذي عُرض.

# the fee was shown before the order and is part of what was agreed
t-d60fbd8a23d4 = عُرض الرسم قبل الطلب وهو جزء مما اتُّفق عليه

# A page from the time of the order without the fee.
t-02f98fa1ee01 = صفحة من وقت الطلب لا يظهر فيها الرسم.

# no record of the checkout accepted the discount, and the order was confirmed and charged at the total without it
t-e0c07e8ced69 = لا يبيّن أي سجل لصفحة الدفع أن التخفيض قُبل، وقد أُكّد الطلب وحُصّل بالمجموع من دون التخفيض

# A checkout record or a message of the shop that accepts the discount for this order.
t-15ade68ddd17 = سجل لصفحة الدفع أو رسالة من المتجر يُقبل فيها التخفيض لهذا الطلب.

# the shop charged the confirmed sum in the order's own currency; what the bank made of it is the bank's rate
t-613e13a3ffd6 = حصّل المتجر المبلغ المؤكَّد بعملة الطلب نفسها؛ وما حسبه المصرف بعد ذلك هو بسعر المصرف

# A receipt that shows a conversion by the shop.
t-1579bef79239 = إيصال يبيّن أن المتجر هو من حوّل العملة.

# the ledger shows that no more was charged than was confirmed; a paper that says otherwise does not outweigh it
t-fb68cc7eba9d = يبيّن سجل المدفوعات أنه لم يُحصَّل أكثر مما أُكّد؛ والورقة التي تقول غير ذلك لا ترجح عليه

# A confirmation by the shop of a lower total.
t-60deaec9728e = تأكيد من المتجر لمجموع أقل.

# the ledger shows that no more was charged than was confirmed
t-57c6b3dfc831 = يبيّن سجل المدفوعات أنه لم يُحصَّل أكثر مما أُكّد

# A ledger with a further charge.
t-22db0efd0213 = سجل مدفوعات فيه مبلغ محصَّل آخر.


# ---- not_as_described.toml

# The goods are back at the address the merchant gave.
#   to the consumer: The goods are back at the address the shop gave.
#   to the merchant: The goods are back at the address your shop gave.
t-910fc6fcc0e7 =
    .consumer = عادت البضاعة إلى العنوان الذي حدده المتجر.
    .merchant = عادت البضاعة إلى العنوان الذي حدده متجركم.

# The merchant says that the return was wrong, used, damaged or incomplete.
#   to the consumer: The shop says that the return was wrong, used, damaged or incomplete.
#   to the merchant: Your shop says that the return was wrong, used, damaged or incomplete.
t-fe2f75e1a056 =
    .consumer = يقول المتجر إن ما أُعيد كان خاطئًا أو مستعملًا أو تالفًا أو ناقصًا.
    .merchant = يقول متجركم إن ما أُعيد كان خاطئًا أو مستعملًا أو تالفًا أو ناقصًا.

# The merchant handed in photos or papers about the state of the return.
#   to the consumer: The shop handed in photos or papers about the state of the return.
#   to the merchant: Your shop handed in photos or papers about the state of the return.
t-307b32b481e4 =
    .consumer = قدّم المتجر صورًا أو أوراقًا عن حالة ما أُعيد.
    .merchant = قدّم متجركم صورًا أو أوراقًا عن حالة ما أُعيد.

# Please send dated photos, the weight and the serial number of what came back, taken within 72 hours of its receipt.
t-a1a934bfe8a2 = يُرجى إرسال صور مؤرخة لما أُعيد، مع وزنه ورقمه التسلسلي، مأخوذة خلال 72 ساعة من استلامه.

# Dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged.
t-6fa334b8c470 = تبيّن صور مؤرخة ووزن ورقم تسلسلي، أُخذت خلال 72 ساعة، أن ما أُعيد كان خاطئًا أو مستعملًا أو تالفًا.

# The merchant refuses to take the goods back.
#   to the consumer: The shop refuses to take the goods back.
#   to the merchant: Your shop refuses to take the goods back.
t-c9a8ee25085d =
    .consumer = يرفض المتجر استرجاع البضاعة.
    .merchant = يرفض متجركم استرجاع البضاعة.

# Five business days have passed since the consumer asked to send the goods back, without an answer to the claim in them.
#   to the consumer: Five business days have passed since you asked to send the goods back, without an answer to the claim in them.
#   to the merchant: Five business days have passed since the customer asked to send the goods back, without an answer to the claim in them.
t-184e3f606271 =
    .consumer = مرّت خمسة أيام عمل منذ أن طلبتم إعادة البضاعة، من دون رد على ما ورد في ذلك من مطالبة.
    .merchant = مرّت خمسة أيام عمل منذ أن طلب العميل إعادة البضاعة، من دون رد على ما ورد في ذلك من مطالبة.

# The merchant answered the request to send the goods back in time.
#   to the consumer: The shop answered the request to send the goods back in time.
#   to the merchant: Your shop answered the request to send the goods back in time.
t-99012d57ead3 =
    .consumer = رد المتجر في الموعد على طلب إعادة البضاعة.
    .merchant = رد متجركم في الموعد على طلب إعادة البضاعة.

# When and how did you answer the customer's request to send the goods back?
t-ebb2753d3a92 = متى وكيف رددتم على طلب العميل إعادة البضاعة؟

# Sending the goods back would cost more than the share of their value that is reasonable.
t-0f0a665f366b = ستزيد تكلفة إعادة البضاعة على النسبة المعقولة من قيمتها.

# The consumer refuses to send the goods back.
#   to the consumer: You refuse to send the goods back.
#   to the merchant: The customer refuses to send the goods back.
t-269b85b64967 =
    .consumer = ترفضون إعادة البضاعة.
    .merchant = يرفض العميل إعادة البضاعة.

# The consumer sent a photo or report of what is wrong.
#   to the consumer: You sent a photo or report of what is wrong.
#   to the merchant: The customer sent a photo or report of what is wrong.
t-c7c8862e0891 =
    .consumer = أرسلتم صورة أو تقريرًا عن الخلل.
    .merchant = أرسل العميل صورة أو تقريرًا عن الخلل.

# The claim is a few words, and the consumer handed in nothing.
#   to the consumer: The claim is a few words, and you handed in nothing.
#   to the merchant: The claim is a few words, and the customer handed in nothing.
t-ecd8f772bd15 =
    .consumer = الشكوى بضع كلمات، ولم تقدّموا شيئًا معها.
    .merchant = الشكوى بضع كلمات، ولم يقدّم العميل شيئًا معها.

# The consumer says concretely what is wrong.
#   to the consumer: You say concretely what is wrong.
#   to the merchant: The customer says concretely what is wrong.
t-2837049c1dd6 =
    .consumer = تذكرون بوضوح ما الخلل.
    .merchant = يذكر العميل بوضوح ما الخلل.

# What arrived differs significantly from what was agreed.
t-e64d5168b393 = ما وصل يختلف اختلافًا كبيرًا عمّا اتُّفق عليه.

# The fault showed so soon after delivery that it is presumed to have been there from the start.
t-a52f6af6b43e = ظهر العيب بعد التسليم بوقت قصير إلى حد يُفترض معه أنه كان موجودًا منذ البداية.

# The fault was there at delivery.
t-ce01ff7f6e06 = كان العيب موجودًا عند التسليم.

# The merchant admits the fault or the wrong item.
#   to the consumer: The shop admits the fault or the wrong item.
#   to the merchant: Your shop admits the fault or the wrong item.
t-50d391db93c7 =
    .consumer = يقرّ المتجر بالعيب أو بإرسال سلعة خاطئة.
    .merchant = يقرّ متجركم بالعيب أو بإرسال سلعة خاطئة.

# An expert, the brand or an authority confirms that the goods are counterfeit.
t-7532ebc2a175 = يؤكد خبير أو صاحب العلامة التجارية أو سلطة رسمية أن البضاعة مقلَّدة.

# Which letter of an expert, the brand or an authority confirms that the goods are counterfeit?
t-cbb6bc61215e = أي خطاب من خبير أو من صاحب العلامة التجارية أو من سلطة رسمية يؤكد أن البضاعة مقلَّدة؟

# The merchant says that the consumer damaged, altered or wore out the goods.
#   to the consumer: The shop says that you damaged, altered or wore out the goods.
#   to the merchant: Your shop says that the customer damaged, altered or wore out the goods.
t-7cadb26b6049 =
    .consumer = يقول المتجر إنكم أتلفتم البضاعة أو عدّلتموها أو أبليتموها بالاستعمال.
    .merchant = يقول متجركم إن العميل أتلف البضاعة أو عدّلها أو أبلاها بالاستعمال.

# The damage comes from the consumer's use, an alteration or normal wear.
#   to the consumer: The damage comes from your use, an alteration or normal wear.
#   to the merchant: The damage comes from the customer's use, an alteration or normal wear.
t-a86cad5d0dcc =
    .consumer = الضرر ناتج عن استعمالكم أو عن تعديل أو عن البلى العادي.
    .merchant = الضرر ناتج عن استعمال العميل أو عن تعديل أو عن البلى العادي.

# It is a matter of taste, colour on a screen or size, and the listing was accurate.
t-ab55eca59a56 = الأمر يتعلق بالذوق أو باللون على الشاشة أو بالمقاس، ووصف المنتج كان دقيقًا.

# A part of the goods is missing.
t-410656b03508 = ينقص البضاعة جزء.

# Which part is missing, and which photo, packing slip or message of the shop shows it?
t-c61b9df00bab = ما الجزء الناقص، وأي صورة أو قائمة تعبئة أو رسالة من المتجر تبيّن ذلك؟

# The merchant speaks of a repair or a replacement.
#   to the consumer: The shop speaks of a repair or a replacement.
#   to the merchant: Your shop speaks of a repair or a replacement.
t-50e218e55e49 =
    .consumer = يتحدث المتجر عن إصلاح أو استبدال.
    .merchant = يتحدث متجركم عن إصلاح أو استبدال.

# A free repair or replacement was offered promptly and has not failed.
t-9d24abbb91b5 = عُرض على الفور إصلاح أو استبدال مجاني، ولم يفشل.

# The consumer complained within the days in which faulty goods may be rejected outright.
#   to the consumer: You complained within the days in which faulty goods may be rejected outright.
#   to the merchant: The customer complained within the days in which faulty goods may be rejected outright.
t-457bda009d31 =
    .consumer = اعترضتم ضمن الأيام التي يجوز فيها رفض البضاعة المعيبة مباشرة.
    .merchant = اعترض العميل ضمن الأيام التي يجوز فيها رفض البضاعة المعيبة مباشرة.

# The merchant points to its return policy or to the manufacturer.
#   to the consumer: The shop points to its return policy or to the manufacturer.
#   to the merchant: Your shop points to its return policy or to the manufacturer.
t-e2d5144cf081 =
    .consumer = يحتج المتجر بسياسة الإرجاع لديه أو يحيل إلى الشركة المصنّعة.
    .merchant = يحتج متجركم بسياسة الإرجاع لديه أو يحيل إلى الشركة المصنّعة.

# the goods are confirmed to be counterfeit; they are not sent back
t-0c272929081f = تأكد أن البضاعة مقلَّدة؛ ولا تُعاد

# A letter of the brand that confirms the goods as its own.
t-1e239c3d348e = خطاب من صاحب العلامة التجارية يؤكد أن البضاعة من منتجاته.

# what came back was not what was sent out in good order, and the merchant documented it in time
#   to the consumer: what came back was not what was sent out in good order, and the shop documented it in time
#   to the merchant: what came back was not what was sent out in good order, and your shop documented it in time
t-7b47e03511ff =
    .consumer = ما أُعيد ليس ما أُرسل بحالة سليمة، وقد وثّق المتجر ذلك في الموعد
    .merchant = ما أُعيد ليس ما أُرسل بحالة سليمة، وقد وثّق متجركم ذلك في الموعد

# Photos from before the return was sent that show the goods as they were.
t-cac6eaf174e7 = صور من قبل إرسال ما أُعيد تبيّن البضاعة على حالتها.

# the goods are back with the merchant, and it is not documented in time that anything was wrong with what came back
#   to the consumer: the goods are back with the shop, and it is not documented in time that anything was wrong with what came back
#   to the merchant: the goods are back with your shop, and it is not documented in time that anything was wrong with what came back
t-fe5b26809cd5 =
    .consumer = عادت البضاعة إلى المتجر، ولم يُوثَّق في الموعد أي خلل في ما أُعيد
    .merchant = عادت البضاعة إلى متجركم، ولم يُوثَّق في الموعد أي خلل في ما أُعيد

# Dated photos, weight and serial number from within 72 hours of the receipt.
t-2c4b2353712f = صور مؤرخة ووزن ورقم تسلسلي، مأخوذة خلال 72 ساعة من الاستلام.

# the goods are back with the merchant
#   to the consumer: the goods are back with the shop
#   to the merchant: the goods are back with your shop
t-82999d23f368 =
    .consumer = عادت البضاعة إلى المتجر
    .merchant = عادت البضاعة إلى متجركم

# A scan that shows the return elsewhere.
t-98888de7a6e9 = عملية مسح تبيّن أن ما أُعيد وصل إلى مكان آخر.

# the damage comes from use, an alteration or normal wear
t-5a336c80c4a8 = الضرر ناتج عن الاستعمال أو عن تعديل أو عن البلى العادي

# The opinion of a neutral expert that the fault was there from the start.
t-92063d10d0ae = رأي خبير محايد بأن العيب كان موجودًا منذ البداية.

# a part is missing, and it is to be sent, free of charge
t-d171df291ee5 = هناك جزء ناقص، ويجب إرساله مجانًا

# A packing record that shows the part in the parcel.
t-8fe5d97c8c4e = سجل تعبئة يبيّن وجود الجزء في الطرد.

# a part is missing and is not being sent; its price goes back
t-3b9cfed3ceb8 = هناك جزء ناقص ولن يُرسل؛ ويُعاد ثمنه

# the goods are faulty or wrong, and sending them back would cost too large a part of their value; the consumer need not send them
#   to the consumer: the goods are faulty or wrong, and sending them back would cost too large a part of their value; you need not send them
#   to the merchant: the goods are faulty or wrong, and sending them back would cost too large a part of their value; the customer need not send them
t-f90bae874c18 =
    .consumer = البضاعة معيبة أو خاطئة، وإعادتها ستكلّف جزءًا كبيرًا جدًا من قيمتها؛ ولا يلزمكم إرسالها
    .merchant = البضاعة معيبة أو خاطئة، وإعادتها ستكلّف جزءًا كبيرًا جدًا من قيمتها؛ ولا يلزم العميل إرسالها

# A prepaid label for the way back at a reasonable cost.
t-377cd6276939 = ملصق شحن مدفوع مسبقًا لطريق العودة بتكلفة معقولة.

# the consumer does not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the consumer: you do not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the merchant: the customer does not send the goods back, and nothing excuses that; a refund needs the return to start
t-5794235131aa =
    .consumer = أنتم لا تعيدون البضاعة، ولا عذر في ذلك؛ والاسترداد يستلزم أن تبدأ الإعادة
    .merchant = العميل لا يعيد البضاعة، ولا عذر في ذلك؛ والاسترداد يستلزم أن تبدأ الإعادة

# A receipt of posting for the return.
t-768a29b12d3f = إيصال من البريد بإرسال البضاعة المعادة.

# the goods are faulty, and a free repair or replacement was offered promptly: it comes first
t-49fc37097e67 = البضاعة معيبة، وعُرض على الفور إصلاح أو استبدال مجاني: وهو يأتي أولًا

# A repair or replacement that failed, was refused, or took too long.
t-f90cc4fb858c = إصلاح أو استبدال فشل أو رُفض أو استغرق وقتًا أطول مما ينبغي.

# the goods were faulty or not what was agreed, and the merchant refused or ignored the request to take them back
#   to the consumer: the goods were faulty or not what was agreed, and the shop refused or ignored the request to take them back
#   to the merchant: the goods were faulty or not what was agreed, and your shop refused or ignored the request to take them back
t-e4674c66fcba =
    .consumer = كانت البضاعة معيبة أو غير ما اتُّفق عليه، ورفض المتجر طلب استرجاعها أو تجاهله
    .merchant = كانت البضاعة معيبة أو غير ما اتُّفق عليه، ورفض متجركم طلب استرجاعها أو تجاهله

# An answer of the merchant to the request, from within five business days.
#   to the consumer: An answer of the shop to the request, from within five business days.
#   to the merchant: An answer of your shop to the request, from within five business days.
t-92a516738c20 =
    .consumer = رد من المتجر على الطلب، صدر خلال خمسة أيام عمل.
    .merchant = رد من متجركم على الطلب، صدر خلال خمسة أيام عمل.

# the merchant admits that the goods were faulty or wrong; the money goes back for the goods, and the merchant pays the way
#   to the consumer: the shop admits that the goods were faulty or wrong; the money goes back for the goods, and the shop pays the way
#   to the merchant: your shop admits that the goods were faulty or wrong; the money goes back for the goods, and your shop pays the way
t-aad9a4a29ec1 =
    .consumer = يقرّ المتجر بأن البضاعة كانت معيبة أو خاطئة؛ ويُعاد المال مقابل إعادة البضاعة، ويدفع المتجر تكلفة الإعادة
    .merchant = يقرّ متجركم بأن البضاعة كانت معيبة أو خاطئة؛ ويُعاد المال مقابل إعادة البضاعة، ويدفع متجركم تكلفة الإعادة

# Proof that the goods were in order when they were delivered.
t-0a2877882a1e = إثبات أن البضاعة كانت سليمة عند تسليمها.

# it is not said yet what is wrong with the goods
t-16ee050873db = لم يُذكر بعد ما الخلل في البضاعة

# Please describe what is wrong with the goods, send two or three photos that show it, and say whether they were used or washed.
t-48bbc7dbf637 = يُرجى وصف الخلل في البضاعة، وإرسال صورتين أو ثلاث صور تبيّنه، وذكر ما إذا كانت قد استُعملت أو غُسلت.

# the listing was accurate, and the complaint is a matter of taste; within fourteen days of delivery it may be filed as a withdrawal
t-6f22a37f40b0 = كان وصف المنتج دقيقًا، والاعتراض يتعلق بالذوق؛ ويمكن خلال أربعة عشر يومًا من التسليم تقديمه بوصفه عدولًا عن الشراء

# A listing from the time of the order that promised something else.
t-ec15bd5ea7ea = وصف منتج من وقت الطلب يَعِد بشيء آخر.

# the goods were faulty and the consumer complained within thirty days of delivery, so they may be rejected; the merchant pays the way back
#   to the consumer: the goods were faulty and you complained within thirty days of delivery, so they may be rejected; the shop pays the way back
#   to the merchant: the goods were faulty and the customer complained within thirty days of delivery, so they may be rejected; your shop pays the way back
t-3da3c69609fb =
    .consumer = كانت البضاعة معيبة واعترضتم خلال ثلاثين يومًا من التسليم، ولذلك يجوز رفضها؛ ويدفع المتجر تكلفة الإعادة
    .merchant = كانت البضاعة معيبة واعترض العميل خلال ثلاثين يومًا من التسليم، ولذلك يجوز رفضها؛ ويدفع متجركم تكلفة الإعادة

# A delivery date more than thirty days before the complaint.
t-2eccdce38629 = تاريخ تسليم يسبق الاعتراض بأكثر من ثلاثين يومًا.

# a return policy or a reference to the manufacturer is no defence to goods that are faulty or wrong
t-e8dec846db34 = سياسة الإرجاع أو الإحالة إلى الشركة المصنّعة ليست دفاعًا إذا كانت البضاعة معيبة أو خاطئة

# the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the merchant's cost
#   to the consumer: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the shop's cost
#   to the merchant: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at your shop's cost
t-ba5b0337dbb5 =
    .consumer = تختلف البضاعة اختلافًا كبيرًا عمّا اتُّفق عليه؛ ويُعاد المال متى أصبحت في طريق عودتها، على نفقة المتجر
    .merchant = تختلف البضاعة اختلافًا كبيرًا عمّا اتُّفق عليه؛ ويُعاد المال متى أصبحت في طريق عودتها، على نفقة متجركم

# it is not shown that the goods differed significantly from what was agreed when they were delivered; within fourteen days of delivery it may be filed as a withdrawal
t-daa5376c0f7a = لم يتبيّن أن البضاعة كانت عند تسليمها مختلفة اختلافًا كبيرًا عمّا اتُّفق عليه؛ ويمكن خلال أربعة عشر يومًا من التسليم تقديم الأمر بوصفه عدولًا عن الشراء

# A photo or report that shows the fault, or a listing that promised something else.
t-cb4b106c50c7 = صورة أو تقرير يبيّن العيب، أو وصف منتج يَعِد بشيء آخر.


# ---- not_received.toml

# The buyer's own account, device or network used what was bought after paying.
#   to the consumer: Your own account, device or network used what was bought after paying.
#   to the merchant: The buyer's own account, device or network used what was bought after paying.
t-c8f42e0e6bc1 =
    .consumer = حسابكم أو جهازكم أو شبكتكم استُخدمت لاستعمال ما اشتُري بعد الدفع.
    .merchant = حساب المشتري أو جهازه أو شبكته استُخدمت لاستعمال ما اشتُري بعد الدفع.

# Which log shows that the buyer's account, device or address used what was bought after paying?
#   to the consumer: Which log shows that your account, device or address used what was bought after paying?
#   to the merchant: Which log shows that the buyer's account, device or address used what was bought after paying?
t-b7dab688f4d6 =
    .consumer = أي سجل نشاط يبيّن أن ما اشتُري استُعمل بعد الدفع من حسابكم أو جهازكم أو عنوانكم؟
    .merchant = أي سجل نشاط يبيّن أن ما اشتُري استُعمل بعد الدفع من حساب المشتري أو جهازه أو عنوانه؟

# The merchant can and will deliver.
#   to the consumer: The shop can and will deliver.
#   to the merchant: Your shop can and will deliver.
t-2efc6531058d =
    .consumer = يستطيع المتجر أن يسلّم وسيسلّم.
    .merchant = يستطيع متجركم أن يسلّم وسيسلّم.

# The merchant does not say that the goods were never sent.
#   to the consumer: The shop does not say that the goods were never sent.
#   to the merchant: Your shop does not say that the goods were never sent.
t-e2fcea16b959 =
    .consumer = لا يقول المتجر إن البضاعة لم تُرسل قط.
    .merchant = لا يقول متجركم إن البضاعة لم تُرسل قط.

# The consumer says, after filing, that the goods have arrived.
#   to the consumer: You say, after filing, that the goods have arrived.
#   to the merchant: The customer says, after filing, that the goods have arrived.
t-64982618aae6 =
    .consumer = تقولون، بعد تقديم الشكوى، إن البضاعة وصلت.
    .merchant = يقول العميل، بعد تقديم الشكوى، إن البضاعة وصلت.

# The tracking number is valid, is no other order's, and was first scanned after the order.
t-230f93f60092 = رقم التتبع صحيح، وليس لطلب آخر، وأول مسح له كان بعد الطلب.

# The parcel weighed what the ordered goods weigh.
t-d61f848b150f = كان وزن الطرد هو وزن البضاعة المطلوبة.

# The carrier took the parcel into its hands.
t-307d2a10f6d1 = تسلّمت شركة الشحن الطرد.

# The carrier's events agree on who had the parcel.
t-d00a618beb7e = تتفق الأحداث المسجّلة لدى شركة الشحن على من كان الطرد في يده.

# The carrier still has time to trace the parcel.
t-1d16016f2cf6 = لا يزال أمام شركة الشحن وقت للبحث عن الطرد.

# At least one parcel was delivered.
t-52cd8460067d = سُلّم طرد واحد على الأقل.

# Every parcel of this order was delivered.
t-426e8f2b7fec = سُلّمت كل طرود هذا الطلب.

# Which carrier proof of delivery shows when, where and to whom the parcel was handed over?
t-8505029e145b = أي إثبات تسليم من شركة الشحن يبيّن متى وأين ولمن سُلّم الطرد؟

# The parcel was neither lost, damaged nor sent back.
t-52cbb2eab535 = لم يُفقد الطرد ولم يتلف ولم يُعَد إلى المرسل.

# The consumer refused the parcel, or did not collect it from the pickup point they chose although they were told.
#   to the consumer: You refused the parcel, or did not collect it from the pickup point you chose although you were told.
#   to the merchant: The customer refused the parcel, or did not collect it from the pickup point they chose although they were told.
t-c10a058416a2 =
    .consumer = رفضتم الطرد، أو لم تستلموه من نقطة الاستلام التي اخترتموها مع أنكم أُبلغتم.
    .merchant = رفض العميل الطرد، أو لم يستلمه من نقطة الاستلام التي اختارها مع أنه أُبلغ.

# The parcel is back with its sender.
t-4b2d9f09b34c = عاد الطرد إلى مرسله.

# The parcel was handed over at the address of the order.
t-914fd863ca0c = سُلّم الطرد في عنوان الطلب.

# The consumer typed the delivery address.
#   to the consumer: You typed the delivery address.
#   to the merchant: The customer typed the delivery address.
t-9804d24f5ad7 =
    .consumer = أنتم من كتب عنوان التسليم.
    .merchant = العميل هو من كتب عنوان التسليم.

# The parcel was delivered before the claim was filed.
t-c812882d7bdd = سُلّم الطرد قبل تقديم الشكوى.

# The consumer keeps the goods that came late.
#   to the consumer: You keep the goods that came late.
#   to the merchant: The customer keeps the goods that came late.
t-2fbdbeb57b2f =
    .consumer = تحتفظون بالبضاعة التي وصلت متأخرة.
    .merchant = يحتفظ العميل بالبضاعة التي وصلت متأخرة.

# All ordered goods were in what was delivered.
t-5566c311af11 = كانت كل البضاعة المطلوبة ضمن ما سُلّم.

# Which packing record shows which of the ordered goods were in which parcel?
t-9bac20db190c = أي سجل تعبئة يبيّن ما كان في كل طرد من البضاعة المطلوبة؟

# A person found that nothing is missing.
t-6aaf4187f245 = رأى شخص نظر في القضية أنه لا ينقص شيء.

# The order's total calls for a signature, PIN or identity check.
t-ac31bf9e847e = القيمة الإجمالية للطلب تستلزم توقيعًا أو رمزًا سريًا أو تحققًا من الهوية.

# The hand-over was confirmed by signature, PIN or identity check.
t-f1279eea59b7 = تأكد التسليم بتوقيع أو رمز سري أو تحقق من الهوية.

# The parcel was handed to a person at the address, not left behind or with somebody else.
t-a0541f6678d1 = سُلّم الطرد إلى شخص في العنوان، ولم يُترك ولم يُودَع لدى شخص آخر.

# The consumer had agreed to where the parcel was left.
#   to the consumer: You had agreed to where the parcel was left.
#   to the merchant: The customer had agreed to where the parcel was left.
t-2dd3d1744574 =
    .consumer = كنتم قد وافقتم على المكان الذي تُرك فيه الطرد.
    .merchant = كان العميل قد وافق على المكان الذي تُرك فيه الطرد.

# The consumer, or a person the consumer named, has the goods.
#   to the consumer: You, or a person you named, has the goods.
#   to the merchant: The customer, or a person the customer named, has the goods.
t-a2d6fde8a8a5 =
    .consumer = البضاعة لديكم أو لدى شخص سمّيتموه.
    .merchant = البضاعة لدى العميل أو لدى شخص سمّاه.

# The bank ties the delivery address to the holder (AVS).
t-7d3fb3de1f90 = يربط المصرف عنوان التسليم بصاحب البطاقة (AVS).

# A person found that the parcel reached the consumer.
#   to the consumer: A person found that the parcel reached you.
#   to the merchant: A person found that the parcel reached the customer.
t-da00cb49f229 =
    .consumer = رأى شخص نظر في القضية أن الطرد وصل إليكم.
    .merchant = رأى شخص نظر في القضية أن الطرد وصل إلى العميل.

# the merchant cannot or will not deliver
#   to the consumer: the shop cannot or will not deliver
#   to the merchant: your shop cannot or will not deliver
t-a8d5d1797ed4 =
    .consumer = لا يستطيع المتجر أن يسلّم أو لا يريد
    .merchant = لا يستطيع متجركم أن يسلّم أو لا يريد

# A carrier's proof that the goods were delivered to the consumer.
#   to the consumer: A carrier's proof that the goods were delivered to you.
#   to the merchant: A carrier's proof that the goods were delivered to the customer.
t-d225e934b015 =
    .consumer = إثبات من شركة الشحن أن البضاعة سُلّمت إليكم.
    .merchant = إثبات من شركة الشحن أن البضاعة سُلّمت إلى العميل.

# the buyer's own account used what was bought after paying
#   to the consumer: your own account used what was bought after paying
#   to the merchant: the buyer's own account used what was bought after paying
t-f42e72fee8b0 =
    .consumer = استُعمل ما اشتُري من حسابكم أنتم بعد الدفع
    .merchant = استُعمل ما اشتُري من حساب المشتري نفسه بعد الدفع

# Signs that somebody else used the account.
t-0baacdee7408 = علامات على أن شخصًا آخر استخدم الحساب.

# no log shows that the buyer could use what was bought
#   to the consumer: no log shows that you could use what was bought
#   to the merchant: no log shows that the buyer could use what was bought
t-1c08ebf39a2f =
    .consumer = لا يبيّن أي سجل نشاط أنه كان بإمكانكم استعمال ما اشتُري
    .merchant = لا يبيّن أي سجل نشاط أنه كان بإمكان المشتري استعمال ما اشتُري

# A log of successful use by the buyer's account after the payment.
#   to the consumer: A log of successful use by your account after the payment.
#   to the merchant: A log of successful use by the buyer's account after the payment.
t-6f20330ff1f0 =
    .consumer = سجل نشاط يبيّن استعمالًا ناجحًا من حسابكم بعد الدفع.
    .merchant = سجل نشاط يبيّن استعمالًا ناجحًا من حساب المشتري بعد الدفع.

# the consumer says that the goods arrived after the claim was filed, and may choose
#   to the consumer: you say that the goods arrived after the claim was filed, and may choose
#   to the merchant: the customer says that the goods arrived after the claim was filed, and may choose
t-90d15c15c367 =
    .consumer = تقولون إن البضاعة وصلت بعد تقديم الشكوى، ولكم أن تختاروا
    .merchant = يقول العميل إن البضاعة وصلت بعد تقديم الشكوى، وله أن يختار

# You wrote that the goods have arrived. Do you want to keep them, or send them back at the merchant's cost for a refund?
#   to the consumer: You wrote that the goods have arrived. Do you want to keep them, or send them back at the shop's cost for a refund?
#   to the merchant: You wrote that the goods have arrived. Do you want to keep them, or send them back at your shop's cost for a refund?
t-545a5ff50b25 =
    .consumer = كتبتم أن البضاعة وصلت. هل تريدون الاحتفاظ بها، أم إعادتها على نفقة المتجر واسترداد المال؟
    .merchant = كتبتم أن البضاعة وصلت. هل تريدون الاحتفاظ بها، أم إعادتها على نفقة متجركم واسترداد المال؟

# the goods arrived after the claim was filed, and the consumer keeps them
#   to the consumer: the goods arrived after the claim was filed, and you keep them
#   to the merchant: the goods arrived after the claim was filed, and the customer keeps them
t-888edf3a1df1 =
    .consumer = وصلت البضاعة بعد تقديم الشكوى، وأنتم تحتفظون بها
    .merchant = وصلت البضاعة بعد تقديم الشكوى، والعميل يحتفظ بها

# The goods sent back.
t-734f44ce3ac5 = إعادة البضاعة.

# the tracking number cannot be this order's parcel, so nothing proves delivery
t-64cfe4e54616 = لا يمكن أن يكون رقم التتبع لطرد هذا الطلب، ولذلك لا شيء يثبت التسليم

# Tracking of a parcel that was sent after this order and for it.
t-469f28785207 = بيانات تتبع لطرد أُرسل بعد هذا الطلب ومن أجله.

# the carrier's events contradict each other, and the carrier has ten days to trace the parcel
t-5e9eba0096f4 = تتناقض الأحداث المسجّلة لدى شركة الشحن، وأمام شركة الشحن عشرة أيام للبحث عن الطرد

# The carrier's answer to the trace.
t-eff46afb5f19 = جواب شركة الشحن عن نتيجة البحث.

# after the delivery scan the carrier had the parcel again, so that scan proves nothing
t-9cbd9694470f = بعد مسح التسليم كان الطرد من جديد لدى شركة الشحن، ولذلك لا يثبت ذلك المسح شيئًا

# The carrier's written trace that shows where the parcel ended.
t-e06378cd9d85 = نتيجة بحث مكتوبة من شركة الشحن تبيّن أين انتهى الطرد.

# the parcel was not taken and is back with its sender, which counts as withdrawal
t-8faddee77f49 = لم يُستلم الطرد وعاد إلى مرسله، ويُعَدّ ذلك عدولًا عن الشراء

# A scan that shows the parcel was handed over after all.
t-abc11c122d84 = عملية مسح تبيّن أن الطرد سُلّم رغم ذلك.

# the parcel was ready for the consumer, who was told and did not take it
#   to the consumer: the parcel was ready for you, who were told and did not take it
#   to the merchant: the parcel was ready for the customer, who was told and did not take it
t-5e61c0c98220 =
    .consumer = كان الطرد جاهزًا لكم، وقد أُبلغتم ولم تستلموه
    .merchant = كان الطرد جاهزًا للعميل، وقد أُبلغ ولم يستلمه

# Proof that no notice reached the consumer.
#   to the consumer: Proof that no notice reached you.
#   to the merchant: Proof that no notice reached the customer.
t-a103fcaa9957 =
    .consumer = إثبات أنه لم يصل إليكم أي إشعار.
    .merchant = إثبات أنه لم يصل إلى العميل أي إشعار.

# the parcel was lost, damaged or sent back
t-433cb2101b68 = فُقد الطرد أو تلف أو أُعيد إلى المرسل

# A later scan that shows the parcel was delivered to the consumer.
#   to the consumer: A later scan that shows the parcel was delivered to you.
#   to the merchant: A later scan that shows the parcel was delivered to the customer.
t-386b96138390 =
    .consumer = عملية مسح لاحقة تبيّن أن الطرد سُلّم إليكم.
    .merchant = عملية مسح لاحقة تبيّن أن الطرد سُلّم إلى العميل.

# the parcel weighed far less than the ordered goods
t-7f49ffefae62 = كان وزن الطرد أقل بكثير من وزن البضاعة المطلوبة

# The carrier's weighing of this parcel at its full weight.
t-366b1ab01d98 = وزنٌ لهذا الطرد أجرته شركة الشحن ويبيّن وزنه الكامل.

# the parcel weighed about what it should, and only a person can judge photographs and a police report
t-66696f71b199 = كان وزن الطرد قريبًا مما ينبغي، ولا يستطيع الحكم على الصور ومحضر الشرطة إلا شخص

# the parcel was handed over at another address than the order's
t-7073cdf66cbd = سُلّم الطرد في عنوان غير عنوان الطلب

# A carrier's proof of delivery at the address of the order.
t-01ffcd2783fe = إثبات من شركة الشحن للتسليم في عنوان الطلب.

# some of the ordered goods were never delivered
t-f0546c448a44 = بعض البضاعة المطلوبة لم يُسلَّم قط

# A carrier's proof that the missing goods were delivered in another parcel.
t-f0817ab72bff = إثبات من شركة الشحن أن البضاعة الناقصة سُلّمت في طرد آخر.

# one parcel arrived and another did not, and it is not shown what was in each
t-d470d8a4da6c = وصل طرد ولم يصل آخر، ولم يتبيّن ما كان في كل منهما

# One parcel of this order arrived and another did not. Which of the ordered goods were in which parcel?
t-2dcf29559d70 = وصل طرد من هذا الطلب ولم يصل آخر. ماذا كان في كل طرد من البضاعة المطلوبة؟

# the carrier's feed does not say at which address the parcel was handed over
t-b8e81128b624 = لا تذكر بيانات شركة الشحن العنوان الذي سُلّم فيه الطرد

# The tracking gives no postcode of the hand-over. Please send the carrier's full proof of delivery.
t-8759e4821f62 = لا تذكر بيانات التتبع الرمز البريدي لمكان التسليم. يُرجى إرسال إثبات التسليم الكامل من شركة الشحن.

# the parcel came after the claim was filed, and the consumer keeps the goods
#   to the consumer: the parcel came after the claim was filed, and you keep the goods
#   to the merchant: the parcel came after the claim was filed, and the customer keeps the goods
t-5d726a84c942 =
    .consumer = وصل الطرد بعد تقديم الشكوى، وأنتم تحتفظون بالبضاعة
    .merchant = وصل الطرد بعد تقديم الشكوى، والعميل يحتفظ بالبضاعة

# the parcel came after the claim was filed, and the consumer does not want it any more; the merchant pays the way back
#   to the consumer: the parcel came after the claim was filed, and you do not want it any more; the shop pays the way back
#   to the merchant: the parcel came after the claim was filed, and the customer does not want it any more; your shop pays the way back
t-344914aed78b =
    .consumer = وصل الطرد بعد تقديم الشكوى، ولم تعودوا تريدونه؛ ويدفع المتجر تكلفة الإعادة
    .merchant = وصل الطرد بعد تقديم الشكوى، ولم يعد العميل يريده؛ ويدفع متجركم تكلفة الإعادة

# The consumer's choice to keep the goods.
#   to the consumer: Your choice to keep the goods.
#   to the merchant: The customer's choice to keep the goods.
t-137a5d36ca3c =
    .consumer = اختياركم الاحتفاظ بالبضاعة.
    .merchant = اختيار العميل الاحتفاظ بالبضاعة.

# the parcel arrived after the claim was filed, so the consumer may choose
#   to the consumer: the parcel arrived after the claim was filed, so you may choose
#   to the merchant: the parcel arrived after the claim was filed, so the customer may choose
t-7f76881df5f9 =
    .consumer = وصل الطرد بعد تقديم الشكوى، ولذلك لكم أن تختاروا
    .merchant = وصل الطرد بعد تقديم الشكوى، ولذلك للعميل أن يختار

# The parcel arrived after you filed. Do you want to keep the goods, or send them back at the merchant's cost for a refund?
#   to the consumer: The parcel arrived after you filed. Do you want to keep the goods, or send them back at the shop's cost for a refund?
#   to the merchant: The parcel arrived after you filed. Do you want to keep the goods, or send them back at your shop's cost for a refund?
t-7808ae759520 =
    .consumer = وصل الطرد بعد أن قدّمتم الشكوى. هل تريدون الاحتفاظ بالبضاعة، أم إعادتها على نفقة المتجر واسترداد المال؟
    .merchant = وصل الطرد بعد أن قدّمتم الشكوى. هل تريدون الاحتفاظ بالبضاعة، أم إعادتها على نفقة متجركم واسترداد المال؟

# an order of this value needs a signature, PIN or identity check, and there is none
t-accd7bb8c43f = طلب بهذه القيمة يستلزم توقيعًا أو رمزًا سريًا أو تحققًا من الهوية، ولا يوجد شيء من ذلك

# The carrier's record of a signature for this parcel.
t-2acbc9b919fb = سجل لدى شركة الشحن يبيّن توقيعًا لهذا الطرد.

# the parcel was left without the consumer's consent, so the consumer never got hold of it
#   to the consumer: the parcel was left without your consent, so you never got hold of it
#   to the merchant: the parcel was left without the customer's consent, so the customer never got hold of it
t-d7dc74fe5aa4 =
    .consumer = تُرك الطرد من دون موافقتكم، ولذلك لم يصل إلى أيديكم قط
    .merchant = تُرك الطرد من دون موافقة العميل، ولذلك لم يصل إلى يده قط

# A record that the consumer agreed to this place or person.
#   to the consumer: A record that you agreed to this place or person.
#   to the merchant: A record that the customer agreed to this place or person.
t-de39bc613fba =
    .consumer = سجل يبيّن أنكم وافقتم على هذا المكان أو هذا الشخص.
    .merchant = سجل يبيّن أن العميل وافق على هذا المكان أو هذا الشخص.

# it is not shown that all ordered goods were in the parcel
t-80aab7f790ad = لم يتبيّن أن كل البضاعة المطلوبة كانت في الطرد

# A packing record with each line, and a weight that fits it.
t-ce3f92efaf56 = سجل تعبئة يُذكر فيه كل بند، ووزن يوافقه.

# the parcel went to the address that the consumer typed
#   to the consumer: the parcel went to the address that you typed
#   to the merchant: the parcel went to the address that the customer typed
t-697a371e4f06 =
    .consumer = ذهب الطرد إلى العنوان الذي كتبتموه
    .merchant = ذهب الطرد إلى العنوان الذي كتبه العميل

# Proof that the shop changed the address after the order.
t-c92ce0d8b6ba = إثبات أن المتجر غيّر العنوان بعد الطلب.

# the parcel was handed over at the address of the order, in time, to the consumer or a person the consumer named
#   to the consumer: the parcel was handed over at the address of the order, in time, to you or a person you named
#   to the merchant: the parcel was handed over at the address of the order, in time, to the customer or a person the customer named
t-1a45f98f9341 =
    .consumer = سُلّم الطرد في عنوان الطلب، في الموعد، إليكم أو إلى شخص سمّيتموه
    .merchant = سُلّم الطرد في عنوان الطلب، في الموعد، إلى العميل أو إلى شخص سمّاه

# A carrier's record that contradicts the proof of delivery.
t-a1ce7152e1bb = سجل لدى شركة الشحن يناقض إثبات التسليم.

# the parcel was delivered at the address that the bank ties to the holder
t-13296b21b6a5 = سُلّم الطرد في العنوان الذي يربطه المصرف بصاحب البطاقة

# the scheme accepts delivery at the address that the bank ties to the holder
t-342b2c41103b = تقبل شبكة البطاقات التسليم في العنوان الذي يربطه المصرف بصاحب البطاقة

# a person found that the parcel reached the consumer
#   to the consumer: a person found that the parcel reached you
#   to the merchant: a person found that the parcel reached the customer
t-f59a452ab352 =
    .consumer = رأى شخص نظر في القضية أن الطرد وصل إليكم
    .merchant = رأى شخص نظر في القضية أن الطرد وصل إلى العميل

# nothing shows that the consumer, or a person the consumer named, got hold of the parcel
#   to the consumer: nothing shows that you, or a person you named, got hold of the parcel
#   to the merchant: nothing shows that the customer, or a person the customer named, got hold of the parcel
t-d21d28126f8b =
    .consumer = لا شيء يبيّن أن الطرد وصل إلى أيديكم أو إلى يد شخص سمّيتموه
    .merchant = لا شيء يبيّن أن الطرد وصل إلى يد العميل أو إلى يد شخص سمّاه

# A signature, PIN or the name of the person who took the parcel.
t-0924f470034b = توقيع أو رمز سري أو اسم الشخص الذي استلم الطرد.

# the carrier has the parcel and scanned it only days ago
t-b55a6b61d9e8 = الطرد لدى شركة الشحن، وآخر مسح له كان قبل أيام قليلة فقط

# A delivery scan, or ten days without one.
t-a17461657636 = مسح تسليم، أو مرور عشرة أيام من دونه.

# the carrier took the parcel, and nothing has been heard of it for longer than a trace takes
t-08f66da70b9c = تسلّمت شركة الشحن الطرد، ولم يرد عنه خبر منذ مدة أطول مما يستغرقه البحث

# A delivery scan at the address of the order.
t-1e878a27967d = مسح تسليم في عنوان الطلب.

# nothing shows that the goods were ever sent
t-fcd3b9d462bd = لا شيء يبيّن أن البضاعة أُرسلت أصلًا

# A carrier's proof of delivery for this order.
t-dead3d2ce49c = إثبات تسليم من شركة الشحن لهذا الطلب.


# ---- other.toml

# a legal or compliance matter is for a person from the start
t-7643d6254a51 = الأمر القانوني أو التنظيمي يتولاه شخص منذ البداية

# this is none of the kinds of dispute that the manual decides; the bank or the payment scheme has its own way for it
t-d01a10cc569f = ليس هذا من أنواع النزاع التي يقرر فيها كتاب القواعد؛ وللمصرف أو لشبكة الدفع طريقة خاصة به

# A reason that belongs to one of the other kinds: not received, not as described, a refund owed, and so on.
t-2e32c14d6849 = سبب ينتمي إلى أحد الأنواع الأخرى: عدم الاستلام، أو عدم المطابقة للوصف، أو استرداد مستحق، وما إلى ذلك.


# ---- provider_risk.toml

# The provider asked the shop to stop the order.
t-c3e2e764d92c = طلب مزوّد خدمة الدفع من المتجر إيقاف الطلب.

# The parcel was handed to the carrier.
t-748ea99aa8cb = سُلّم الطرد إلى شركة الشحن.

# Was the order handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-f59c345fea0a = هل سُلّم الطلب إلى شركة شحن؟ إذا كان كذلك: أي شركة شحن، وما رقم الطرد، ومتى، وهل حاولتم استرجاع الطرد؟

# The parcel was handed over before the stop request counted as received.
t-73d584d7995a = سُلّم الطرد إلى شركة الشحن قبل الوقت الذي يُعَدّ فيه طلب الإيقاف مستلمًا.

# The carrier proves the delivery in full: at the order's address, with the name of who took it.
t-2748c7e7cc3f = تثبت شركة الشحن التسليم إثباتًا كاملًا: في عنوان الطلب، مع اسم من استلم.

# The merchant says that it tried to call the parcel back.
#   to the consumer: The shop says that it tried to call the parcel back.
#   to the merchant: Your shop says that it tried to call the parcel back.
t-aa2f45ed0b34 =
    .consumer = يقول المتجر إنه حاول استرجاع الطرد.
    .merchant = يقول متجركم إنه حاول استرجاع الطرد.

# The merchant reported carrier, parcel number and its attempt to call the parcel back.
#   to the consumer: The shop reported carrier, parcel number and its attempt to call the parcel back.
#   to the merchant: Your shop reported carrier, parcel number and its attempt to call the parcel back.
t-19ae9ca075b6 =
    .consumer = أبلغ المتجر عن شركة الشحن ورقم الطرد ومحاولته استرجاع الطرد.
    .merchant = أبلغ متجركم عن شركة الشحن ورقم الطرد ومحاولته استرجاع الطرد.

# the provider asks about the order without asking to stop it, and the manual has no clause for that
t-1c14f022de98 = يسأل مزوّد خدمة الدفع عن الطلب من دون أن يطلب إيقافه، ولا توجد قاعدة لذلك في كتاب القواعد

# the order was stopped before anything was sent: it is cancelled and refunded, and nobody loses
t-aef2f30e06b9 = أُوقف الطلب قبل إرسال أي شيء: يُلغى ويُعاد ثمنه، ولا يخسر أحد

# A carrier's scan that shows the parcel was handed over.
t-daeeafb08df4 = عملية مسح لدى شركة الشحن تبيّن أن الطرد سُلّم إليها.

# it is not shown whether the order was sent before it was to be stopped
t-01c2911ccbad = لم يتبيّن ما إذا كان الطلب قد أُرسل قبل الوقت الذي كان يجب إيقافه فيه

# The provider asked to stop this order. Was it handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-77b36eaef634 = طلب مزوّد خدمة الدفع إيقاف هذا الطلب. هل سُلّم إلى شركة شحن؟ إذا كان كذلك: أي شركة شحن، وما رقم الطرد، ومتى، وهل حاولتم استرجاع الطرد؟

# the parcel is back with its sender: the order is cancelled and refunded
t-7e6640e839d1 = عاد الطرد إلى مرسله: يُلغى الطلب ويُعاد ثمنه

# the parcel was sent after the stop request counted as received, at the merchant's risk
#   to the consumer: the parcel was sent after the stop request counted as received, at the shop's risk
#   to the merchant: the parcel was sent after the stop request counted as received, at your shop's risk
t-118bb691a32c =
    .consumer = أُرسل الطرد بعد الوقت الذي يُعَدّ فيه طلب الإيقاف مستلمًا، على مسؤولية المتجر
    .merchant = أُرسل الطرد بعد الوقت الذي يُعَدّ فيه طلب الإيقاف مستلمًا، على مسؤولية متجركم

# A carrier's scan from before the stop request counted as received.
t-d8453222be30 = عملية مسح لدى شركة الشحن تسبق الوقت الذي يُعَدّ فيه طلب الإيقاف مستلمًا.

# the parcel was sent before the stop request counted as received, and the carrier proves its delivery in full; the provider bears the loss
t-4ff60026c29d = أُرسل الطرد قبل الوقت الذي يُعَدّ فيه طلب الإيقاف مستلمًا، وتثبت شركة الشحن تسليمه إثباتًا كاملًا؛ ويتحمل مزوّد خدمة الدفع الخسارة

# A carrier's scan that shows it was handed over later.
t-4b7f2f53abf0 = عملية مسح لدى شركة الشحن تبيّن أنه سُلّم إليها بعد ذلك.

# the parcel was sent in time and the merchant tried to call it back; who bears it is for a person to decide
#   to the consumer: the parcel was sent in time and the shop tried to call it back; who bears it is for a person to decide
#   to the merchant: the parcel was sent in time and your shop tried to call it back; who bears it is for a person to decide
t-b3a5709c1fb6 =
    .consumer = أُرسل الطرد في الموعد وحاول المتجر استرجاعه؛ ومن يتحمل الخسارة أمر يقرره شخص
    .merchant = أُرسل الطرد في الموعد وحاول متجركم استرجاعه؛ ومن يتحمل الخسارة أمر يقرره شخص

# the order was already sent when it was to be stopped, and the merchant has to report what it did to call it back
#   to the consumer: the order was already sent when it was to be stopped, and the shop has to report what it did to call it back
#   to the merchant: the order was already sent when it was to be stopped, and your shop has to report what it did to call it back
t-a267f920d6bb =
    .consumer = كان الطلب قد أُرسل حين كان يجب إيقافه، وعلى المتجر أن يبلّغ بما فعله لاسترجاعه
    .merchant = كان الطلب قد أُرسل حين كان يجب إيقافه، وعلى متجركم أن يبلّغ بما فعله لاسترجاعه

# The provider asked to stop this order, and it was already sent. Please report the carrier, the parcel number, and what you did to call the parcel back, with the carrier's answer.
t-56a8fdbf71f1 = طلب مزوّد خدمة الدفع إيقاف هذا الطلب، وكان قد أُرسل. يُرجى إبلاغنا بشركة الشحن ورقم الطرد وما فعلتموه لاسترجاع الطرد، مع جواب شركة الشحن.


# ---- refund_not_processed.toml

# The ledger shows a refund that was started and has not posted.
t-8056f4918e25 = يبيّن سجل المدفوعات استردادًا بدأ ولم يُقيَّد.

# The time for a started refund to post has passed.
t-72fca675e535 = انقضى الوقت اللازم لقيد استرداد بدأ.

# The merchant promised the refund in writing or issued a credit note.
#   to the consumer: The shop promised the refund in writing or issued a credit note.
#   to the merchant: Your shop promised the refund in writing or issued a credit note.
t-4ec224b08be5 =
    .consumer = وعد المتجر بالاسترداد كتابةً أو أصدر إشعارًا دائنًا.
    .merchant = وعد متجركم بالاسترداد كتابةً أو أصدر إشعارًا دائنًا.

# The promise is old enough to be overdue.
t-27b8437a2384 = مضى على الوعد ما يكفي ليُعَدّ متأخرًا.

# The consumer cancelled the order.
#   to the consumer: You cancelled the order.
#   to the merchant: The customer cancelled the order.
t-952c963f542d =
    .consumer = ألغيتم الطلب.
    .merchant = ألغى العميل الطلب.

# When and how did you cancel, and which message or record shows it?
t-d1db66bf395c = متى وكيف ألغيتم، وأي رسالة أو سجل يبيّن ذلك؟

# The goods had been handed to the carrier before the cancellation.
t-f32bde0a9356 = كانت البضاعة قد سُلّمت إلى شركة الشحن قبل الإلغاء.

# The parcel was refused at the door and turned back.
t-7534737c259d = رُفض الطرد عند الباب وأُعيد أدراجه.

# The refused parcel is back with its sender, or fourteen days have passed since it turned back.
t-55c18543a5f5 = عاد الطرد المرفوض إلى مرسله، أو مضى أربعة عشر يومًا منذ أن أُعيد أدراجه.

# The consumer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the consumer: You agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the merchant: The customer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
t-cba260792158 =
    .consumer = وافقتم على التوريد الفوري لسلعة رقمية وأقررتم بأن حق العدول ينتهي.
    .merchant = وافق العميل على التوريد الفوري لسلعة رقمية وأقرّ بأن حق العدول ينتهي.

# The merchant says the goods are exempt from withdrawal.
#   to the consumer: The shop says the goods are exempt from withdrawal.
#   to the merchant: Your shop says the goods are exempt from withdrawal.
t-dbfab6a0435e =
    .consumer = يقول المتجر إن البضاعة مستثناة من حق العدول.
    .merchant = يقول متجركم إن البضاعة مستثناة من حق العدول.

# The goods are exempt from withdrawal.
t-d8fe4ecf8715 = البضاعة مستثناة من حق العدول.

# The merchant says that the goods came back used, damaged, wrong or incomplete.
#   to the consumer: The shop says that the goods came back used, damaged, wrong or incomplete.
#   to the merchant: Your shop says that the goods came back used, damaged, wrong or incomplete.
t-8fd91fdfbc24 =
    .consumer = يقول المتجر إن البضاعة عادت مستعملة أو تالفة أو خاطئة أو ناقصة.
    .merchant = يقول متجركم إن البضاعة عادت مستعملة أو تالفة أو خاطئة أو ناقصة.

# The goods were used beyond testing, the consumer had been told, and the loss is documented.
#   to the consumer: The goods were used beyond testing, you had been told, and the loss is documented.
#   to the merchant: The goods were used beyond testing, the customer had been told, and the loss is documented.
t-307c3c993661 =
    .consumer = استُعملت البضاعة بما يتجاوز التجربة، وكنتم قد أُبلغتم، والخسارة موثّقة.
    .merchant = استُعملت البضاعة بما يتجاوز التجربة، وكان العميل قد أُبلغ، والخسارة موثّقة.

# The merchant relies on its own return policy.
#   to the consumer: The shop relies on its own return policy.
#   to the merchant: Your shop relies on its own return policy.
t-dc51ad47ee8c =
    .consumer = يستند المتجر إلى سياسة الإرجاع الخاصة به.
    .merchant = يستند متجركم إلى سياسة الإرجاع الخاصة به.

# A policy shown before the purchase bars this refund.
t-404359ce600c = تمنع سياسة عُرضت قبل الشراء هذا الاسترداد.

# The return was delivered to the address the merchant gave.
#   to the consumer: The return was delivered to the address the shop gave.
#   to the merchant: The return was delivered to the address your shop gave.
t-1704aae5ff31 =
    .consumer = سُلّمت البضاعة المعادة في العنوان الذي حدده المتجر.
    .merchant = سُلّمت البضاعة المعادة في العنوان الذي حدده متجركم.

# Which receipt or tracking number shows that the return reached the shop?
t-9e4445f02661 = أي إيصال أو رقم تتبع يبيّن أن البضاعة المعادة وصلت إلى المتجر؟

# The time the merchant has to refund after the return arrived is over.
#   to the consumer: The time the shop has to refund after the return arrived is over.
#   to the merchant: The time your shop has to refund after the return arrived is over.
t-4096c9a78167 =
    .consumer = انقضت المدة المتاحة للمتجر لرد المال بعد وصول البضاعة المعادة.
    .merchant = انقضت المدة المتاحة لمتجركم لرد المال بعد وصول البضاعة المعادة.

# The card scheme still gives the merchant time to refund after the return arrived.
#   to the consumer: The card scheme still gives the shop time to refund after the return arrived.
#   to the merchant: The card scheme still gives your shop time to refund after the return arrived.
t-89708a5c90ad =
    .consumer = لا تزال شبكة البطاقات تمنح المتجر وقتًا لرد المال بعد وصول البضاعة المعادة.
    .merchant = لا تزال شبكة البطاقات تمنح متجركم وقتًا لرد المال بعد وصول البضاعة المعادة.

# The return was delivered at another address than the one on record.
t-9c90a8ba22c3 = سُلّمت البضاعة المعادة في عنوان غير العنوان المسجّل.

# The return went to the address on the merchant's own label or site.
#   to the consumer: The return went to the address on the shop's own label or site.
#   to the merchant: The return went to the address on your shop's own label or site.
t-df9a54caaeee =
    .consumer = ذهبت البضاعة المعادة إلى العنوان المذكور على ملصق المتجر نفسه أو موقعه.
    .merchant = ذهبت البضاعة المعادة إلى العنوان المذكور على ملصق متجركم نفسه أو موقعه.

# The return was handed to a carrier.
t-de84d5a89e5b = سُلّمت البضاعة المعادة إلى شركة شحن.

# The consumer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
#   to the consumer: You withdrew within fourteen days of receiving the last parcel, or within the longer time when you were not told.
#   to the merchant: The customer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
t-ffca94891250 =
    .consumer = عدلتم عن الشراء خلال أربعة عشر يومًا من استلام آخر طرد، أو ضمن المدة الأطول إذا لم تُبلَّغوا بهذا الحق.
    .merchant = عدل العميل عن الشراء خلال أربعة عشر يومًا من استلام آخر طرد، أو ضمن المدة الأطول إذا لم يُبلَّغ بهذا الحق.

# On which day and how did you tell the shop that you withdraw?
t-6ec722bb3278 = في أي يوم وكيف أخبرتم المتجر بعدولكم عن الشراء؟

# the refund was promised, and the time for it to post has passed
t-eb3cd5fc6193 = وُعد بالاسترداد، وانقضى الوقت اللازم لقيده

# A posted refund on the ledger.
t-e98b232d6b8a = استرداد مقيَّد في سجل المدفوعات.

# a refund is under way and still has time to post
t-a164d41a5d70 = هناك استرداد جارٍ، ولا يزال أمامه وقت حتى يُقيَّد

# If it has not posted by then, the refund is ordered.
t-0a98865d88f8 = إذا لم يُقيَّد حتى ذلك الحين، يُؤمر بالاسترداد.

# the merchant promised the refund in writing and has not paid it in time
#   to the consumer: the shop promised the refund in writing and has not paid it in time
#   to the merchant: your shop promised the refund in writing and has not paid it in time
t-21fa785a5810 =
    .consumer = وعد المتجر بالاسترداد كتابةً ولم يدفعه في الموعد
    .merchant = وعد متجركم بالاسترداد كتابةً ولم يدفعه في الموعد

# the order was cancelled before the goods left
t-bb5f2bee1511 = أُلغي الطلب قبل خروج البضاعة

# A carrier's scan from before the cancellation.
t-9426c9534d38 = عملية مسح لدى شركة الشحن تسبق الإلغاء.

# the parcel was refused at the door, which withdraws from the contract, and it has gone back
t-9da4f17b10c3 = رُفض الطرد عند الباب، وهذا عدول عن العقد، وقد أُعيد

# the refused parcel is on its way back, and the merchant still has time to refund
#   to the consumer: the refused parcel is on its way back, and the shop still has time to refund
#   to the merchant: the refused parcel is on its way back, and your shop still has time to refund
t-e23bcc69ab2b =
    .consumer = الطرد المرفوض في طريق عودته، ولا يزال أمام المتجر وقت لرد المال
    .merchant = الطرد المرفوض في طريق عودته، ولا يزال أمام متجركم وقت لرد المال

# A scan that shows the parcel back with its sender.
t-30b5b70e57e6 = عملية مسح تبيّن أن الطرد عاد إلى مرسله.

# the consumer agreed to immediate supply and gave up the right to withdraw
#   to the consumer: you agreed to immediate supply and gave up the right to withdraw
#   to the merchant: the customer agreed to immediate supply and gave up the right to withdraw
t-3ccbe289e7cb =
    .consumer = وافقتم على التوريد الفوري وتنازلتم عن حق العدول
    .merchant = وافق العميل على التوريد الفوري وتنازل عن حق العدول

# Proof that the digital goods never worked or were never supplied.
t-8a1dcf433884 = إثبات أن السلعة الرقمية لم تعمل قط أو لم تُورَّد قط.

# these goods are exempt from the right to withdraw
t-66537b68aeff = هذه البضاعة مستثناة من حق العدول

# Proof that the goods were ordinary stock.
t-7f58e9925a79 = إثبات أن البضاعة كانت من المخزون العادي.

# a return policy that was shown before the purchase bars this refund
t-7cdbdcd15255 = سياسة إرجاع عُرضت قبل الشراء تمنع هذا الاسترداد

# Proof that the policy was not shown before the order.
t-b7430eeca0c3 = إثبات أن السياسة لم تُعرض قبل الطلب.

# the goods were used beyond testing, and the loss of value is documented
t-6ac8258ae444 = استُعملت البضاعة بما يتجاوز التجربة، ونقص قيمتها موثّق

# Proof that the goods came back unused.
t-d7d3dcc79d22 = إثبات أن البضاعة عادت من دون استعمال.

# the return went where the merchant's own label or site sent it
#   to the consumer: the return went where the shop's own label or site sent it
#   to the merchant: the return went where your shop's own label or site sent it
t-14d2bdf633de =
    .consumer = ذهبت البضاعة المعادة إلى حيث وجّهها ملصق المتجر نفسه أو موقعه
    .merchant = ذهبت البضاعة المعادة إلى حيث وجّهها ملصق متجركم نفسه أو موقعه

# A label or page with another address, shown to the consumer at the time.
#   to the consumer: A label or page with another address, shown to you at the time.
#   to the merchant: A label or page with another address, shown to the customer at the time.
t-916e26416c71 =
    .consumer = ملصق أو صفحة فيها عنوان آخر، عُرضت عليكم في ذلك الوقت.
    .merchant = ملصق أو صفحة فيها عنوان آخر، عُرضت على العميل في ذلك الوقت.

# the return has reached the merchant, and its time to refund is over
#   to the consumer: the return has reached the shop, and its time to refund is over
#   to the merchant: the return has reached your shop, and its time to refund is over
t-6ccf6b9e1746 =
    .consumer = وصلت البضاعة المعادة إلى المتجر، وانقضت المدة المتاحة له لرد المال
    .merchant = وصلت البضاعة المعادة إلى متجركم، وانقضت المدة المتاحة له لرد المال

# A scan that shows the return elsewhere, or documented loss of value.
t-53b503158981 = عملية مسح تبيّن أن البضاعة المعادة وصلت إلى مكان آخر، أو نقص موثّق في القيمة.

# the merchant has promised the refund, and it still has time to pay it
#   to the consumer: the shop has promised the refund, and it still has time to pay it
#   to the merchant: your shop has promised the refund, and it still has time to pay it
t-644d3e1e514f =
    .consumer = وعد المتجر بالاسترداد، ولا يزال أمامه وقت لدفعه
    .merchant = وعد متجركم بالاسترداد، ولا يزال أمامه وقت لدفعه

# If nothing has posted by then, the refund is ordered.
t-77a029c94f6d = إذا لم يُقيَّد شيء حتى ذلك الحين، يُؤمر بالاسترداد.

# the return has reached the merchant, which still has time to refund
#   to the consumer: the return has reached the shop, which still has time to refund
#   to the merchant: the return has reached your shop, which still has time to refund
t-03c14dd341c6 =
    .consumer = وصلت البضاعة المعادة إلى المتجر، ولا يزال أمامه وقت لرد المال
    .merchant = وصلت البضاعة المعادة إلى متجركم، ولا يزال أمامه وقت لرد المال

# the scheme lets a return policy stand that was shown before the purchase
t-10fae6281038 = تعترف شبكة البطاقات بسياسة إرجاع عُرضت قبل الشراء

# the consumer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the consumer: you withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the merchant: the customer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
t-e2085b81fd29 =
    .consumer = عدلتم عن الشراء في الموعد؛ ويُعاد الثمن وأجرة التوصيل العادي متى وصلت البضاعة، أو إثبات إرسالها
    .merchant = عدل العميل عن الشراء في الموعد؛ ويُعاد الثمن وأجرة التوصيل العادي متى وصلت البضاعة، أو إثبات إرسالها

# A receipt of posting: the merchant must then pay.
#   to the consumer: A receipt of posting: the shop must then pay.
#   to the merchant: A receipt of posting: your shop must then pay.
t-3595e6e94be8 =
    .consumer = إيصال من البريد بالإرسال: عندها يجب على المتجر أن يدفع.
    .merchant = إيصال من البريد بالإرسال: عندها يجب على متجركم أن يدفع.

# the consumer withdrew after the time for it had ended
#   to the consumer: you withdrew after the time for it had ended
#   to the merchant: the customer withdrew after the time for it had ended
t-e7b227826477 =
    .consumer = عدلتم عن الشراء بعد انقضاء المدة المحددة لذلك
    .merchant = عدل العميل عن الشراء بعد انقضاء المدة المحددة لذلك

# A message from within the fourteen days.
t-b5189a06adfb = رسالة من داخل مدة الأربعة عشر يومًا.

# it is not shown yet that the goods went back or the order was cancelled
t-ba17b1dbdbdb = لم يتبيّن بعد أن البضاعة أُعيدت أو أن الطلب أُلغي

# Which receipt, tracking number or message shows that you sent the goods back, or cancelled?
t-c6dfb8c544e9 = أي إيصال أو رقم تتبع أو رسالة تبيّن أنكم أعدتم البضاعة أو ألغيتم الطلب؟


# ---- subscription.toml

# The charges are instalments of one purchase, not a plan that renews.
t-3f9c7c2061c5 = المبالغ المحصَّلة أقساط لعملية شراء واحدة، وليست اشتراكًا يتجدد.

# Each charge of the plan was taken longer ago than its own filing window.
t-d5b445dc575c = كل مبلغ حُصّل للاشتراك مضت على تحصيله مدة أطول من مهلة الشكوى الخاصة به.

# The plan was cancelled.
t-c09d92f3cfe5 = أُلغي الاشتراك.

# A charge was taken at or after the cancellation.
t-8444617c6e07 = حُصّل مبلغ عند الإلغاء أو بعده.

# The merchant relies on a cut-off for cancelling.
#   to the consumer: The shop relies on a cut-off for cancelling.
#   to the merchant: Your shop relies on a cut-off for cancelling.
t-55c535d8e354 =
    .consumer = يستند المتجر إلى آخر موعد للإلغاء.
    .merchant = يستند متجركم إلى آخر موعد للإلغاء.

# The terms of the order state a cut-off for cancelling.
t-00c43b01b25f = تنص شروط الطلب على آخر موعد للإلغاء.

# The cancellation came before the cut-off that the terms of the order state.
t-f0d6318307ab = جاء الإلغاء قبل آخر موعد تنص عليه شروط الطلب.

# A cut-off that was disclosed and accepted had passed when the cancellation came.
t-d5436f91d6f3 = حين جاء الإلغاء كان قد مضى آخر موعد للإلغاء، وهو موعد أُعلن عنه وقُبل.

# The charge that the cut-off lets through was followed by another.
t-e260fbb2773b = المبلغ الذي يسمح آخر موعد للإلغاء بتحصيله تلاه مبلغ آخر.

# The consumer was reminded before the charge.
#   to the consumer: You were reminded before the charge.
#   to the merchant: The customer was reminded before the charge.
t-2a4bef3985de =
    .consumer = أُرسل إليكم تذكير قبل التحصيل.
    .merchant = أُرسل إلى العميل تذكير قبل التحصيل.

# Which mail log or message shows that you reminded the customer before the charge?
t-a7f2a4649408 = أي سجل بريد أو رسالة يبيّن أنكم أرسلتم إلى العميل تذكيرًا قبل التحصيل؟

# The consumer agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the consumer: You agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the merchant: The customer agreed to clear terms: price, period, and that the plan goes on by itself.
t-eb23dfc8b726 =
    .consumer = وافقتم على شروط واضحة: السعر والمدة واستمرار الاشتراك من تلقاء نفسه.
    .merchant = وافق العميل على شروط واضحة: السعر والمدة واستمرار الاشتراك من تلقاء نفسه.

# The plan was used between its cancellation and the charge in dispute, in time that had been paid for.
t-93c5c3a32ddf = استُعمل الاشتراك بين إلغائه والتحصيل المتنازع عليه، في مدة مدفوعة الثمن.

# The plan was used after the charge in dispute.
t-2a2f850154e7 = استُعمل الاشتراك بعد التحصيل المتنازع عليه.

# Which log shows the cancellations and the use of this account, from before the charge until today?
t-821feb1f5820 = أي سجل نشاط يبيّن عمليات الإلغاء واستعمال هذا الحساب، من قبل التحصيل حتى اليوم؟

# the charges are instalments of one purchase, so this is not a dispute about a plan that renews; it may be filed as what it is
t-ac04c38920ea = المبالغ المحصَّلة أقساط لعملية شراء واحدة، ولذلك ليس هذا نزاعًا على اشتراك يتجدد؛ ويمكن تقديمه بوصفه الحقيقي

# A contract that shows a plan which renews by itself.
t-6455e1514771 = عقد يبيّن اشتراكًا يتجدد من تلقاء نفسه.

# each charge has its own time for a claim, and it has passed for all of them
t-8252f669f426 = لكل مبلغ محصَّل مهلة خاصة لتقديم الشكوى، وقد انقضت لها جميعًا

# A charge of this plan that is still within its time.
t-bf01cb294a8f = مبلغ حُصّل لهذا الاشتراك ولا تزال مهلته قائمة.

# the plan was cancelled before it was charged, and a cut-off without clear terms and without a reminder holds nobody to it
t-e6590f30cb33 = أُلغي الاشتراك قبل التحصيل، وآخر موعد للإلغاء من دون شروط واضحة ومن دون تذكير لا يُلزم أحدًا

# A reminder that was sent before the charge.
t-de95e2ec5f99 = تذكير أُرسل قبل التحصيل.

# The page on which the consumer signed up, with the cut-off in plain sight.
#   to the consumer: The page on which you signed up, with the cut-off in plain sight.
#   to the merchant: The page on which the customer signed up, with the cut-off in plain sight.
t-b58e6b4b007d =
    .consumer = الصفحة التي اشتركتم فيها، ويظهر فيها آخر موعد للإلغاء بوضوح.
    .merchant = الصفحة التي اشترك فيها العميل، ويظهر فيها آخر موعد للإلغاء بوضوح.

# the cancellation missed the cut-off that the terms of the order state for one charge; the charges after that one were no longer due
t-6488d357bc2d = تأخر الإلغاء عن آخر موعد تنص عليه شروط الطلب بالنسبة إلى مبلغ واحد؛ أما المبالغ التي حُصّلت بعده فلم تعد مستحقة

# A record of an earlier cancellation.
t-16ec80b07d7c = سجل يبيّن إلغاءً أسبق.

# the plan had to be cancelled before a cut-off that the terms of the order state, and the cancellation came after it; it ends the next charge
t-9983641b135a = كان يجب إلغاء الاشتراك قبل آخر موعد تنص عليه شروط الطلب، وقد جاء الإلغاء بعده؛ وهو ينهي التحصيل التالي

# Proof that the terms of the order were others.
t-abf156cd86ed = إثبات أن شروط الطلب كانت غير ذلك.

# the cancellation missed a cut-off that was shown and accepted for one charge; the charges after that one were no longer due
t-906ec2e146bb = تأخر الإلغاء عن آخر موعد عُرض وقُبل، بالنسبة إلى مبلغ واحد؛ أما المبالغ التي حُصّلت بعده فلم تعد مستحقة

# Proof that the cut-off was not shown before the order.
t-8f34b692aff1 = إثبات أن آخر موعد للإلغاء لم يُعرض قبل الطلب.

# the plan had to be cancelled before a cut-off that was shown and accepted, and the cancellation came after it; it ends the next charge
t-0ba37f3ec214 = كان يجب إلغاء الاشتراك قبل آخر موعد عُرض وقُبل، وقد جاء الإلغاء بعده؛ وهو ينهي التحصيل التالي

# the plan was cancelled before it was charged; that it was still used in the time already paid for is no defence
t-6914b8dee2c9 = أُلغي الاشتراك قبل التحصيل؛ واستمرار استعماله في المدة المدفوعة الثمن ليس دفاعًا

# A record that the plan was taken up again before the charge.
t-b661506fa543 = سجل يبيّن أن الاشتراك استُؤنف قبل التحصيل.

# Terms with an earlier cut-off that were shown and accepted before the order.
t-ad6b56c1d5a6 = شروط فيها آخر موعد أسبق للإلغاء، عُرضت وقُبلت قبل الطلب.

# the plan was cancelled before it was charged
t-b20c8dc3e77b = أُلغي الاشتراك قبل التحصيل

# a trial became a paid plan without clear terms and without a reminder
t-a75e0bd76f90 = تحولت فترة تجريبية إلى اشتراك مدفوع من دون شروط واضحة ومن دون تذكير

# The page on which the consumer signed up, with price, period and renewal in plain sight.
#   to the consumer: The page on which you signed up, with price, period and renewal in plain sight.
#   to the merchant: The page on which the customer signed up, with price, period and renewal in plain sight.
t-927136268ef8 =
    .consumer = الصفحة التي اشتركتم فيها، ويظهر فيها السعر والمدة والتجديد بوضوح.
    .merchant = الصفحة التي اشترك فيها العميل، ويظهر فيها السعر والمدة والتجديد بوضوح.

# nobody told the consumer that the plan would go on and be charged again
#   to the consumer: nobody told you that the plan would go on and be charged again
#   to the merchant: nobody told the customer that the plan would go on and be charged again
t-94f045ec2375 =
    .consumer = لم يخبركم أحد بأن الاشتراك سيستمر وسيُحصَّل ثمنه من جديد
    .merchant = لم يخبر أحد العميل بأن الاشتراك سيستمر وسيُحصَّل ثمنه من جديد

# the plan was cancelled only after the charge; the cancellation ends the next one
t-dffeecd11e89 = لم يُلغَ الاشتراك إلا بعد التحصيل؛ والإلغاء ينهي التحصيل التالي

# A record of a cancellation from before the charge.
t-e7c6d164ca66 = سجل يبيّن إلغاءً سبق التحصيل.

# the account's log holds no cancellation, and the plan was used after the charge
t-dca7ab1855cf = لا يوجد إلغاء في سجل نشاط الحساب، وقد استُعمل الاشتراك بعد التحصيل

# A confirmation of a cancellation from before the charge.
t-cc8b129835f0 = تأكيد لإلغاء سبق التحصيل.

# the log of the account holds no cancellation, so the cancellation has to be shown
t-8fd82fabb1b2 = لا يوجد إلغاء في سجل نشاط الحساب، ولذلك يجب بيان الإلغاء

# The account's log holds no cancellation. Which confirmation, message or screen shows when and how you cancelled?
t-e00a5c5c95be = لا يوجد إلغاء في سجل نشاط الحساب. أي تأكيد أو رسالة أو شاشة تبيّن متى وكيف ألغيتم؟

# it is not shown whether and when the plan was cancelled, and the merchant keeps the record of that
#   to the consumer: it is not shown whether and when the plan was cancelled, and the shop keeps the record of that
#   to the merchant: it is not shown whether and when the plan was cancelled, and your shop keeps the record of that
t-7ba6f0e6b60b =
    .consumer = لم يتبيّن ما إذا كان الاشتراك قد أُلغي ومتى، والمتجر هو من يحتفظ بسجل ذلك
    .merchant = لم يتبيّن ما إذا كان الاشتراك قد أُلغي ومتى، ومتجركم هو من يحتفظ بسجل ذلك

# Please send the account's log from before the charge until today: cancellations, sign-ins and use. Who keeps such a log and does not show it carries that.
t-fc2bda7616c4 = يُرجى إرسال سجل نشاط الحساب من قبل التحصيل حتى اليوم: عمليات الإلغاء وتسجيل الدخول والاستعمال. من يحتفظ بسجل كهذا ولا يعرضه يتحمل تبعة ذلك.


# ---- unauthorised.toml

# The provider had asked the shop to stop this order.
t-db44e8ef8986 = كان مزوّد خدمة الدفع قد طلب من المتجر إيقاف هذا الطلب.

# The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the consumer: The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the merchant: The customer names who used the payment: somebody of the household, a gift, a forgotten plan.
t-0b674278cd2e =
    .consumer = تذكرون من استخدم وسيلة الدفع: شخص من أهل البيت، أو هدية، أو اشتراك منسي.
    .merchant = يذكر العميل من استخدم وسيلة الدفع: شخص من أهل البيت، أو هدية، أو اشتراك منسي.

# The payment was strongly authenticated.
t-9dfd5cd43257 = خضعت الدفعة لمصادقة قوية.

# Two undisputed earlier payments share two marks with this one, one of them IP address or device (compelling evidence 3.0).
t-635540d806ed = دفعتان سابقتان غير متنازع عليهما تشتركان مع هذه الدفعة في علامتين، إحداهما عنوان IP أو الجهاز (الدليل المقنع، compelling evidence 3.0).

# Which two earlier, undisputed payments of the same card (120 to 365 days old) share IP address, device, login or shipping address with this one?
t-5b14b0ba4220 = ما الدفعتان السابقتان غير المتنازع عليهما بالبطاقة نفسها (عمرهما بين 120 و365 يومًا) اللتان تشتركان مع هذه الدفعة في عنوان IP أو الجهاز أو حساب الدخول أو عنوان الشحن؟

# The device of the payment is that of an earlier, undisputed payment.
t-273aa252eda0 = جهاز الدفعة هو جهاز دفعة سابقة غير متنازع عليها.

# A further mark ties the payment to the holder: the login of an earlier payment, or the address at the bank.
t-b2a8ac0bcaf1 = علامة أخرى تربط الدفعة بصاحب البطاقة: حساب الدخول في دفعة سابقة، أو العنوان لدى المصرف.

# The goods were delivered at the address of the order.
t-cb5347b4ee40 = سُلّمت البضاعة في عنوان الطلب.

# The bank ties the address to the holder (AVS).
t-883ec44914e0 = يربط المصرف العنوان بصاحب البطاقة (AVS).

# At least two signs show that somebody else took over the account or card.
t-07911bcc3bd0 = علامتان على الأقل تبيّنان أن شخصًا آخر استولى على الحساب أو البطاقة.

# A sign shows that somebody else may have taken over the account or card.
t-fd0b31cfd0af = علامة تبيّن أن شخصًا آخر ربما استولى على الحساب أو البطاقة.

# The holder went on using the goods or the account after the claim.
t-2757f4364f11 = استمر صاحب البطاقة في استعمال البضاعة أو الحساب بعد الشكوى.

# Which records tie this payment to the card's holder: the account's log before and since, messages, use of what was bought?
t-915aad7bc828 = ما السجلات التي تربط هذه الدفعة بصاحب البطاقة: سجل نشاط الحساب قبلها وبعدها، أو رسائل، أو استعمال ما اشتُري؟

# What was bought was downloaded or used after the payment.
t-70faf8d6dd74 = جرى تنزيل ما اشتُري أو استعماله بعد الدفع.

# Which log shows when what was bought was downloaded or used, from which IP address and place, on which device, by which verified profile?
t-e43d7da64920 = أي سجل نشاط يبيّن متى جرى تنزيل ما اشتُري أو استعماله، ومن أي عنوان IP ومكان، وعلى أي جهاز، وبأي ملف شخصي جرى التحقق منه؟

# Two marks tie the use to the holder: IP address and place, device, verified profile, earlier payments.
t-9bd7fae91588 = علامتان تربطان الاستعمال بصاحب البطاقة: عنوان IP والمكان، أو الجهاز، أو ملف شخصي جرى التحقق منه، أو دفعات سابقة.

# the provider had asked in time to stop the order, and it was sent all the same
t-9742e86887de = كان مزوّد خدمة الدفع قد طلب في الوقت المناسب إيقاف الطلب، ومع ذلك أُرسل

# the provider took the payment for a risk itself; the shop had sent the order before the stop request counted and proves its delivery, so the provider bears it
t-a2b8ab7b4ac4 = عَدّ مزوّد خدمة الدفع نفسه الدفعة محفوفة بالخطر؛ وكان المتجر قد أرسل الطلب قبل الوقت الذي يُعَدّ فيه طلب الإيقاف مستلمًا ويثبت تسليمه، ولذلك يتحمل مزوّد خدمة الدفع الخسارة

# A carrier's scan that shows the order was sent later.
t-5e63b1223796 = عملية مسح لدى شركة الشحن تبيّن أن الطلب أُرسل بعد ذلك.

# the merchant did not answer within the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop did not answer within the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop did not answer within the seven days that the programme gives for an unauthorised payment
t-0264e2ec41d7 =
    .consumer = لم يرد المتجر خلال الأيام السبعة التي يحددها البرنامج في حالة الدفعة غير المأذون بها
    .merchant = لم يرد متجركم خلال الأيام السبعة التي يحددها البرنامج في حالة الدفعة غير المأذون بها

# the merchant answered after the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop answered after the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop answered after the seven days that the programme gives for an unauthorised payment
t-996dbe6ffa9c =
    .consumer = رد المتجر بعد الأيام السبعة التي يحددها البرنامج في حالة الدفعة غير المأذون بها
    .merchant = رد متجركم بعد الأيام السبعة التي يحددها البرنامج في حالة الدفعة غير المأذون بها

# the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the consumer: the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the merchant: the customer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
t-78134d9976c7 =
    .consumer = تذكرون من استخدم وسيلة الدفع، فليست إذن دفعة من شخص غريب؛ ويمكن تقديم الشكوى بوصفها الحقيقي، مثل عدول عن الشراء أو إلغاء
    .merchant = يذكر العميل من استخدم وسيلة الدفع، فليست إذن دفعة من شخص غريب؛ ويمكن تقديم الشكوى بوصفها الحقيقي، مثل عدول عن الشراء أو إلغاء

# A statement that the person named had no leave to use the card, with what shows it.
t-67c9baeb7503 = إفادة بأن الشخص المذكور لم يكن مأذونًا له باستخدام البطاقة، مع ما يبيّن ذلك.

# the payment was strongly authenticated, so the shop does not answer for it; whether the consumer gets the money back is between the consumer and the bank or lender, under payment law
#   to the consumer: the payment was strongly authenticated, so the shop does not answer for it; whether you get the money back is between you and the bank or lender, under payment law
#   to the merchant: the payment was strongly authenticated, so the shop does not answer for it; whether the customer gets the money back is between the customer and the bank or lender, under payment law
t-7d5e78571df4 =
    .consumer = خضعت الدفعة لمصادقة قوية، ولذلك لا يُسأل المتجر عنها؛ أما استردادكم للمال فأمر بينكم وبين المصرف أو المقرض، بموجب قانون خدمات الدفع
    .merchant = خضعت الدفعة لمصادقة قوية، ولذلك لا يُسأل متجركم عنها؛ أما استرداد العميل للمال فأمر بينه وبين المصرف أو المقرض، بموجب قانون خدمات الدفع

# The issuer's finding that the authentication was not the holder's.
t-f35d0a13de54 = نتيجة توصلت إليها الجهة المصدرة للبطاقة بأن المصادقة لم تصدر عن صاحب البطاقة.

# compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between you and the bank or lender, under payment law
#   to the merchant: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the customer and the bank or lender, under payment law
t-7771ea5f8cd6 =
    .consumer = تحققت شروط الدليل المقنع (compelling evidence 3.0): دفعتان سابقتان غير متنازع عليهما تشتركان مع هذه الدفعة في العلامات المبيّنة أعلاه؛ ولذلك لا يُسأل المتجر عنها؛ والباقي أمر بينكم وبين المصرف أو المقرض، بموجب قانون خدمات الدفع
    .merchant = تحققت شروط الدليل المقنع (compelling evidence 3.0): دفعتان سابقتان غير متنازع عليهما تشتركان مع هذه الدفعة في العلامات المبيّنة أعلاه؛ ولذلك لا يُسأل متجركم عنها؛ والباقي أمر بين العميل وبين المصرف أو المقرض، بموجب قانون خدمات الدفع

# A dispute or fraud report about one of the earlier payments.
t-1fdf495cde81 = نزاع أو بلاغ احتيال بشأن إحدى الدفعتين السابقتين.

# several signs show that somebody else took over the account or card
t-85ac1edafc86 = علامات عدة تبيّن أن شخصًا آخر استولى على الحساب أو البطاقة

# Strong authentication of this payment, or earlier undisputed payments with the same marks.
t-c78544ac2b9a = مصادقة قوية لهذه الدفعة، أو دفعات سابقة غير متنازع عليها لها العلامات نفسها.

# the holder went on using what was bought, or the account, after the claim; a person has to confirm this
t-8dbf43cb18b3 = استمر صاحب البطاقة في استعمال ما اشتُري أو الحساب بعد الشكوى؛ ويجب أن يؤكد شخص ذلك

# Signs that the use was not the holder's.
t-59c42b4b9512 = علامات على أن الاستعمال لم يصدر عن صاحب البطاقة.

# the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between you and the bank or lender, under payment law
#   to the merchant: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the customer and the bank or lender, under payment law
t-b92c16cfba46 =
    .consumer = سُلّمت البضاعة في العنوان الذي يربطه المصرف بصاحب البطاقة، ولا شيء يبيّن استيلاءً على الحساب أو البطاقة؛ والباقي أمر بينكم وبين المصرف أو المقرض، بموجب قانون خدمات الدفع
    .merchant = سُلّمت البضاعة في العنوان الذي يربطه المصرف بصاحب البطاقة، ولا شيء يبيّن استيلاءً على الحساب أو البطاقة؛ والباقي أمر بين العميل وبين المصرف أو المقرض، بموجب قانون خدمات الدفع

# Signs of a takeover: a new device, a changed address, redirection of the parcel.
t-b87cbe648907 = علامات على الاستيلاء: جهاز جديد، أو عنوان جرى تغييره، أو تحويل وجهة الطرد.

# a known device, the delivery and a further mark of identity tie the payment to the holder, as the scheme's first-party programme asks
t-cd67ff40fdef = جهاز معروف والتسليم وعلامة هوية أخرى تربط الدفعة بصاحب البطاقة، كما يطلب برنامج شبكة البطاقات الخاص باستخدام صاحب البطاقة نفسه (first-party)

# Signs of a takeover: a changed address, changed contact data, redirection of the parcel.
t-5325e957126e = علامات على الاستيلاء: عنوان جرى تغييره، أو بيانات اتصال جرى تغييرها، أو تحويل وجهة الطرد.

# what was bought was used after the payment, and two marks tie the use to the holder of the card or account
t-919d096d6b2f = استُعمل ما اشتُري بعد الدفع، وعلامتان تربطان الاستعمال بصاحب البطاقة أو الحساب

# it was for the merchant to show that the holder paid, and nothing ties the payment to the holder
#   to the consumer: it was for the shop to show that the holder paid, and nothing ties the payment to the holder
#   to the merchant: it was for your shop to show that the holder paid, and nothing ties the payment to the holder
t-28bf840cd3c7 =
    .consumer = كان على المتجر أن يبيّن أن صاحب البطاقة هو من دفع، ولا شيء يربط الدفعة بصاحب البطاقة
    .merchant = كان على متجركم أن يبيّن أن صاحب البطاقة هو من دفع، ولا شيء يربط الدفعة بصاحب البطاقة

# A log of the download with two marks of the holder, strong authentication, or earlier undisputed payments with the same marks.
t-c9ad9e623229 = سجل نشاط للتنزيل فيه علامتان لصاحب البطاقة، أو مصادقة قوية، أو دفعات سابقة غير متنازع عليها لها العلامات نفسها.

# Proof of delivery at the holder's verified address, strong authentication, or earlier undisputed payments with the same marks.
t-a3334534e938 = إثبات تسليم في عنوان لصاحب البطاقة جرى التحقق منه، أو مصادقة قوية، أو دفعات سابقة غير متنازع عليها لها العلامات نفسها.


# ---- names of facts

# the consumer drops the claim
#   to the consumer: you drop the claim
#   to the merchant: the customer drops the claim
t-ee293a553a5c =
    .consumer = تتخلون عن الشكوى
    .merchant = يتخلى العميل عن الشكوى

# the consumer was asked a necessary question and reminded, and did not answer
#   to the consumer: you were asked a necessary question and reminded, and did not answer
#   to the merchant: the customer was asked a necessary question and reminded, and did not answer
t-09d008930b80 =
    .consumer = طُرح عليكم سؤال ضروري وأُرسل إليكم تذكير، ولم تردوا
    .merchant = طُرح على العميل سؤال ضروري وأُرسل إليه تذكير، ولم يرد

# the moment the consumer first contacted the shop
#   to the consumer: the moment you first contacted the shop
#   to the merchant: the moment the customer first contacted the shop
t-4523f54e41c0 =
    .consumer = وقت اتصالكم بالمتجر أول مرة
    .merchant = وقت اتصال العميل بمتجركم أول مرة

# the person who claims is not the person who ordered
t-d30ce9e08ca0 = الشخص الذي يشتكي ليس الشخص الذي قدّم الطلب

# the merchant has answered the claim
#   to the consumer: the shop has answered the claim
#   to the merchant: your shop has answered the claim
t-222aafedc107 =
    .consumer = رد المتجر على الشكوى
    .merchant = رد متجركم على الشكوى

# the merchant says the goods were never sent
#   to the consumer: the shop says the goods were never sent
#   to the merchant: your shop says the goods were never sent
t-335454e050b9 =
    .consumer = يقول المتجر إن البضاعة لم تُرسل قط
    .merchant = يقول متجركم إن البضاعة لم تُرسل قط

# the merchant says it will not deliver
#   to the consumer: the shop says it will not deliver
#   to the merchant: your shop says it will not deliver
t-0fedd689090d =
    .consumer = يقول المتجر إنه لن يسلّم
    .merchant = يقول متجركم إنه لن يسلّم

# another claim for the same payment is open
t-d049475975c9 = هناك شكوى أخرى بشأن الدفعة نفسها لم يُحسم أمرها بعد

# lawyers, a court or a regulator are involved
t-4ba019c6ce8b = في الأمر محامون أو محكمة أو جهة رقابية

# the consumer is a minor, vulnerable or in danger
#   to the consumer: you are a minor, vulnerable or in danger
#   to the merchant: the customer is a minor, vulnerable or in danger
t-a399c1b657e6 =
    .consumer = أنتم دون سن الرشد أو بحاجة إلى حماية خاصة أو في خطر
    .merchant = العميل دون سن الرشد أو بحاجة إلى حماية خاصة أو في خطر

# a party is on a sanctions list
t-8c8993d2f2ef = أحد الطرفين مدرج في قائمة عقوبات

# the promised day of delivery
t-47112e3fdda4 = يوم التسليم الموعود

# the postcode of the order's delivery address
t-fc642988310d = الرمز البريدي لعنوان التسليم في الطلب

# the town of the order's delivery address
t-f362bf8206ee = مدينة عنوان التسليم في الطلب

# the country of the order's delivery address
t-57918995fa29 = بلد عنوان التسليم في الطلب

# who typed the delivery address
t-0791d3b9325d = من كتب عنوان التسليم

# where the consumer allowed the parcel to be left
#   to the consumer: where you allowed the parcel to be left
#   to the merchant: where the customer allowed the parcel to be left
t-bb43a632b31d =
    .consumer = المكان الذي سمحتم بترك الطرد فيه
    .merchant = المكان الذي سمح العميل بترك الطرد فيه

# the postcode of the return address the merchant gave
#   to the consumer: the postcode of the return address the shop gave
#   to the merchant: the postcode of the return address your shop gave
t-dbe47fe99000 =
    .consumer = الرمز البريدي لعنوان الإعادة الذي حدده المتجر
    .merchant = الرمز البريدي لعنوان الإعادة الذي حدده متجركم

# the town of the return address the merchant gave
#   to the consumer: the town of the return address the shop gave
#   to the merchant: the town of the return address your shop gave
t-c0f09e3b9fe5 =
    .consumer = مدينة عنوان الإعادة الذي حدده المتجر
    .merchant = مدينة عنوان الإعادة الذي حدده متجركم

# the consumer was told about the right to withdraw
#   to the consumer: you were told about the right to withdraw
#   to the merchant: the customer was told about the right to withdraw
t-51b4dc69fabe =
    .consumer = أُبلغتم بحق العدول
    .merchant = أُبلغ العميل بحق العدول

# the consumer agreed to immediate supply and that the right to withdraw ends
#   to the consumer: you agreed to immediate supply and that the right to withdraw ends
#   to the merchant: the customer agreed to immediate supply and that the right to withdraw ends
t-d55bbf3986f4 =
    .consumer = وافقتم على التوريد الفوري وعلى أن حق العدول ينتهي
    .merchant = وافق العميل على التوريد الفوري وعلى أن حق العدول ينتهي

# the bank's answer on the billing address
t-a6661a11ab18 = جواب المصرف بشأن عنوان الفوترة

# the moment of the first capture
t-a1569e3df027 = وقت أول تحصيل

# the refund under way but not yet posted
t-cfe1395adeec = الاسترداد الجاري الذي لم يُقيَّد بعد

# how often this order was charged
t-a909e8447941 = عدد مرات التحصيل لهذا الطلب

# what was charged for this order in all
t-0d1a4d51f50c = مجموع ما حُصّل لهذا الطلب

# how many other orders the payment record shows
t-ff4ae74423a1 = عدد الطلبات الأخرى التي يبيّنها سجل الدفع

# the last status of the parcel
t-18c8701a4b70 = آخر حالة للطرد

# the moment of the delivery scan
t-50404335bfc4 = وقت مسح التسليم

# the postcode of the delivery scan
t-37e187022cd4 = الرمز البريدي لمسح التسليم

# the town of the delivery scan
t-b36be8ee253c = مدينة مسح التسليم

# the country of the delivery scan
t-ae0564df735b = بلد مسح التسليم

# the name of the person who signed
t-b169642d676a = اسم الشخص الذي وقّع

# the parcel was handed to the consumer or the person named in the order
#   to the consumer: the parcel was handed to you or the person named in the order
#   to the merchant: the parcel was handed to the customer or the person named in the order
t-213936051b39 =
    .consumer = سُلّم الطرد إليكم أو إلى الشخص المذكور في الطلب
    .merchant = سُلّم الطرد إلى العميل أو إلى الشخص المذكور في الطلب

# how the hand-over was confirmed
t-5dfb3b10f246 = طريقة تأكيد التسليم

# where or with whom the parcel was left
t-4fd4412bf64d = المكان الذي تُرك فيه الطرد أو الشخص الذي تُرك لديه

# the weight the carrier measured, in percent of what the goods should weigh
t-e418afe86c4e = الوزن الذي قاسته شركة الشحن، بالنسبة المئوية من الوزن المفترض للبضاعة

# the parcel arrived with its seal intact
t-190a4853fc03 = وصل الطرد وختمه سليم

# the carrier took the parcel into its hands
t-1e76736500dd = تسلّمت شركة الشحن الطرد

# the carrier's first scan of the parcel
t-dea4209713bd = أول مسح للطرد لدى شركة الشحن

# the carrier's own events contradict each other
t-0610b1e7d703 = الأحداث المسجّلة لدى شركة الشحن نفسها متناقضة

# the tracking number belongs to another order
t-c548bfa060ea = رقم التتبع لطلب آخر

# the carrier does not know the tracking number
t-2b14ffbb887a = رقم التتبع غير معروف لدى شركة الشحن

# the consumer was told that the parcel waits at the pickup point
#   to the consumer: you were told that the parcel waits at the pickup point
#   to the merchant: the customer was told that the parcel waits at the pickup point
t-3f56dd8fbe0e =
    .consumer = أُبلغتم بأن الطرد ينتظر في نقطة الاستلام
    .merchant = أُبلغ العميل بأن الطرد ينتظر في نقطة الاستلام

# the consumer says the goods have arrived
#   to the consumer: you say the goods have arrived
#   to the merchant: the customer says the goods have arrived
t-1f09d3d72d09 =
    .consumer = تقولون إن البضاعة وصلت
    .merchant = يقول العميل إن البضاعة وصلت

# the consumer keeps the goods that came late
#   to the consumer: you keep the goods that came late
#   to the merchant: the customer keeps the goods that came late
t-8efa19d144b2 =
    .consumer = تحتفظون بالبضاعة التي وصلت متأخرة
    .merchant = يحتفظ العميل بالبضاعة التي وصلت متأخرة

# the consumer does not want the late goods and will send them back
#   to the consumer: you do not want the late goods and will send them back
#   to the merchant: the customer does not want the late goods and will send them back
t-140a62cc0ef0 =
    .consumer = لا تريدون البضاعة المتأخرة وستعيدونها
    .merchant = لا يريد العميل البضاعة المتأخرة وسيعيدها

# how many pieces of the line were not delivered
t-23d664e1e876 = عدد القطع التي لم تُسلَّم من البند

# how many pieces of the line were delivered
t-0b5b047b2710 = عدد القطع التي سُلّمت من البند

# the buyer's own account opened or used what was bought, after paying
#   to the consumer: your own account opened or used what was bought, after paying
#   to the merchant: the buyer's own account opened or used what was bought, after paying
t-9709db7625c7 =
    .consumer = فُتح ما اشتُري أو استُعمل من حسابكم أنتم، بعد الدفع
    .merchant = فُتح ما اشتُري أو استُعمل من حساب المشتري نفسه، بعد الدفع

# the moment the return reached the shop
t-5c6c424baeff = وقت وصول البضاعة المعادة إلى المتجر

# the postcode at which the return was delivered
t-c918715691c6 = الرمز البريدي للمكان الذي سُلّمت فيه البضاعة المعادة

# the moment the return was handed to the carrier
t-3cad2d7e6d54 = وقت تسليم البضاعة المعادة إلى شركة الشحن

# the merchant says the return has arrived
#   to the consumer: the shop says the return has arrived
#   to the merchant: your shop says the return has arrived
t-06cdbad61f33 =
    .consumer = يقول المتجر إن البضاعة المعادة وصلت
    .merchant = يقول متجركم إن البضاعة المعادة وصلت

# the return went to the address on the merchant's own label or site
#   to the consumer: the return went to the address on the shop's own label or site
#   to the merchant: the return went to the address on your shop's own label or site
t-a0b11ac648d9 =
    .consumer = ذهبت البضاعة المعادة إلى العنوان المذكور على ملصق المتجر نفسه أو موقعه
    .merchant = ذهبت البضاعة المعادة إلى العنوان المذكور على ملصق متجركم نفسه أو موقعه

# the day the merchant promised the refund in writing
#   to the consumer: the day the shop promised the refund in writing
#   to the merchant: the day your shop promised the refund in writing
t-622e32683300 =
    .consumer = اليوم الذي وعد فيه المتجر بالاسترداد كتابةً
    .merchant = اليوم الذي وعد فيه متجركم بالاسترداد كتابةً

# the sum the merchant promised
#   to the consumer: the sum the shop promised
#   to the merchant: the sum your shop promised
t-910b0f6ecadb =
    .consumer = المبلغ الذي وعد به المتجر
    .merchant = المبلغ الذي وعد به متجركم

# the day the consumer told the shop of the withdrawal
#   to the consumer: the day you told the shop of the withdrawal
#   to the merchant: the day the customer told the shop of the withdrawal
t-0effc48d4eef =
    .consumer = اليوم الذي أخبرتم فيه المتجر بالعدول عن الشراء
    .merchant = اليوم الذي أخبر فيه العميل متجركم بالعدول عن الشراء

# the moment the consumer cancelled
#   to the consumer: the moment you cancelled
#   to the merchant: the moment the customer cancelled
t-22fff100f03f =
    .consumer = وقت إلغائكم
    .merchant = وقت إلغاء العميل

# the goods are exempt from the right to withdraw
t-b55e3dae3478 = البضاعة مستثناة من حق العدول

# the goods were used beyond testing them
t-4e58dca9d491 = استُعملت البضاعة بما يتجاوز تجربتها

# the proven loss of value
t-4dbcae10a29e = نقص القيمة المثبت

# the return broke a policy that was shown before the purchase
t-838be302a93b = خالفت الإعادة سياسة عُرضت قبل الشراء

# the goods of that order were delivered
t-196c3de1831e = سُلّمت بضاعة ذلك الطلب

# one of the two entries was only a reservation that has dropped off
t-23707a1d8ad5 = أحد القيدين لم يكن إلا حجزًا لمبلغ زال من تلقاء نفسه

# another payment for the same order is shown
t-decbe0b6d7f8 = تبيّنت دفعة أخرى للطلب نفسه

# the moment of the merchant's answer
#   to the consumer: the moment of the shop's answer
#   to the merchant: the moment of your shop's answer
t-b09dd809704b =
    .consumer = وقت رد المتجر
    .merchant = وقت رد متجركم

# the consumer is known to have asked the shop first
#   to the consumer: you are known to have asked the shop first
#   to the merchant: the customer is known to have asked the shop first
t-cec824217f31 =
    .consumer = من المعلوم أنكم توجهتم إلى المتجر أولًا
    .merchant = من المعلوم أن العميل توجه إلى متجركم أولًا

# a day of delivery was promised
t-bcfd2c6dfb37 = وُعد بيوم للتسليم

# the carrier says how the parcel's journey ended
t-c9774569df75 = تذكر شركة الشحن كيف انتهت رحلة الطرد

# what has been refunded and posted
t-f07b7bc7d793 = ما أُعيد وقُيّد

# the ledger shows a refund that was started and has not posted
t-f91bca3665f5 = يبيّن سجل المدفوعات استردادًا بدأ ولم يُقيَّد

# the moment the unposted refund was started
t-2c2365c082c5 = وقت بدء الاسترداد الذي لم يُقيَّد

# the carrier's last scan of the parcel
t-a5177feacb12 = آخر مسح للطرد لدى شركة الشحن

# the moment the parcel was refused at the door
t-c16608f66579 = وقت رفض الطرد عند الباب

# the moment the parcel turned back to its sender
t-26f8982cedbb = وقت بدء عودة الطرد إلى مرسله

# the parcel reached the consumer or a person they named
#   to the consumer: the parcel reached you or a person you named
#   to the merchant: the parcel reached the customer or a person they named
t-b7df0d6243f1 =
    .consumer = وصل الطرد إليكم أو إلى شخص سمّيتموه
    .merchant = وصل الطرد إلى العميل أو إلى شخص سمّاه

# all ordered goods were in the parcel
t-75ded5027dcc = كانت كل البضاعة المطلوبة في الطرد

# the goods of every charged order were delivered
t-4bd655d7b230 = سُلّمت بضاعة كل طلب حُصّل ثمنه

# the merchant says that the goods are exempt from withdrawal
#   to the consumer: the shop says that the goods are exempt from withdrawal
#   to the merchant: your shop says that the goods are exempt from withdrawal
t-755cbb1ac5e1 =
    .consumer = يقول المتجر إن البضاعة مستثناة من حق العدول
    .merchant = يقول متجركم إن البضاعة مستثناة من حق العدول

# the merchant says that the goods came back used, damaged, wrong or incomplete
#   to the consumer: the shop says that the goods came back used, damaged, wrong or incomplete
#   to the merchant: your shop says that the goods came back used, damaged, wrong or incomplete
t-4537c4282a6e =
    .consumer = يقول المتجر إن البضاعة عادت مستعملة أو تالفة أو خاطئة أو ناقصة
    .merchant = يقول متجركم إن البضاعة عادت مستعملة أو تالفة أو خاطئة أو ناقصة

# use beyond testing and the loss it caused are documented
t-30299c427083 = الاستعمال الذي يتجاوز التجربة والخسارة الناتجة عنه موثّقان

# the merchant relies on its own return policy
#   to the consumer: the shop relies on its own return policy
#   to the merchant: your shop relies on its own return policy
t-6c6d5641f61c =
    .consumer = يستند المتجر إلى سياسة الإرجاع الخاصة به
    .merchant = يستند متجركم إلى سياسة الإرجاع الخاصة به

# the moment of the charge
t-8dfb8b2751c9 = وقت التحصيل

# the moment of the first charge in dispute
t-03b645b5417e = وقت أول تحصيل متنازع عليه

# the account's log runs past the charge and holds no cancellation
t-e23bfd46ff85 = سجل نشاط الحساب يمتد إلى ما بعد التحصيل ولا يوجد فيه إلغاء

# the plan was used after the charge in dispute
t-49f42194e5c6 = استُعمل الاشتراك بعد التحصيل المتنازع عليه

# the plan was used between its cancellation and the charge in dispute
t-390106efda7b = استُعمل الاشتراك بين إلغائه والتحصيل المتنازع عليه

# the hours before a renewal by which the plan had to be cancelled
t-b9fe84383db1 = عدد الساعات قبل التجديد التي كان يجب إلغاء الاشتراك قبلها

# the merchant says that the plan had to be cancelled earlier
#   to the consumer: the shop says that the plan had to be cancelled earlier
#   to the merchant: your shop says that the plan had to be cancelled earlier
t-89ec4169ab88 =
    .consumer = يقول المتجر إن الاشتراك كان يجب إلغاؤه قبل ذلك
    .merchant = يقول متجركم إن الاشتراك كان يجب إلغاؤه قبل ذلك

# a cut-off for cancelling was shown and accepted, covers this plan, and was missed
t-5c82c7f1af52 = عُرض آخر موعد للإلغاء وقُبل، وهو يشمل هذا الاشتراك، ولم يُراعَ

# a reminder was sent before the charge
t-4cd983614840 = أُرسل تذكير قبل التحصيل

# price, period and renewal were shown clearly when the consumer signed up
#   to the consumer: price, period and renewal were shown clearly when you signed up
#   to the merchant: price, period and renewal were shown clearly when the customer signed up
t-bd14ce2f4e30 =
    .consumer = عُرض السعر والمدة والتجديد بوضوح عند اشتراككم
    .merchant = عُرض السعر والمدة والتجديد بوضوح عند اشتراك العميل

# the charges are instalments of one purchase
t-6515ab3e3575 = المبالغ المحصَّلة أقساط لعملية شراء واحدة

# the total that the shop confirmed
t-00ed40af2993 = المجموع الذي أكده المتجر

# the total on the consumer's own paper
#   to the consumer: the total on your own paper
#   to the merchant: the total on the customer's own paper
t-0e3d62621f57 =
    .consumer = المجموع على الورقة التي لديكم
    .merchant = المجموع على الورقة التي لدى العميل

# the checkout accepted the discount
t-aaf788f60141 = قبلت صفحة الدفع التخفيض

# the accepted discount that was not given
t-8e42c89d1073 = التخفيض المقبول الذي لم يُمنح

# the fee in dispute
t-b957e12e928c = الرسم المتنازع عليه

# a fee was taken beside the price
t-a7950d8ee9d9 = أُخذ رسم إلى جانب الثمن

# the fee was shown before the order
t-5c870240c740 = عُرض الرسم قبل الطلب

# the refund on the ledger was for this difference
t-02968b09c2b3 = الاسترداد الوارد في سجل المدفوعات كان عن هذا الفرق

# the charge was converted into another currency than the order's
t-0983085f6eb5 = حُوّل المبلغ المحصَّل إلى عملة غير عملة الطلب

# the consumer agreed to the conversion
#   to the consumer: you agreed to the conversion
#   to the merchant: the customer agreed to the conversion
t-ae1558f71fac =
    .consumer = وافقتم على التحويل
    .merchant = وافق العميل على التحويل

# what the charge comes to at the scheme's rate of that day
t-729a087e9938 = قيمة المبلغ المحصَّل بسعر شبكة البطاقات في ذلك اليوم

# the moment the provider asked the shop to stop the order
t-75a6b216d818 = وقت طلب مزوّد خدمة الدفع من المتجر إيقاف الطلب

# the merchant says that it tried to call the parcel back
#   to the consumer: the shop says that it tried to call the parcel back
#   to the merchant: your shop says that it tried to call the parcel back
t-c422fa8807be =
    .consumer = يقول المتجر إنه حاول استرجاع الطرد
    .merchant = يقول متجركم إنه حاول استرجاع الطرد

# the merchant named carrier and parcel number and tried to call the parcel back
#   to the consumer: the shop named carrier and parcel number and tried to call the parcel back
#   to the merchant: your shop named carrier and parcel number and tried to call the parcel back
t-88d2b90ce43f =
    .consumer = ذكر المتجر شركة الشحن ورقم الطرد وحاول استرجاع الطرد
    .merchant = ذكر متجركم شركة الشحن ورقم الطرد وحاول استرجاع الطرد

# the payment was strongly authenticated
t-a1a60f06f23a = خضعت الدفعة لمصادقة قوية

# the moment of the earlier payment
t-c7b48d6ed717 = وقت الدفعة السابقة

# the days from the earlier payment to the day it is counted back from
t-9e7b615e4849 = عدد الأيام من الدفعة السابقة إلى اليوم الذي يُحسب منه رجوعًا

# the earlier payment was never disputed or reported as fraud
t-9d8c6da5f926 = لم تكن الدفعة السابقة قط موضع نزاع أو بلاغ احتيال

# the earlier payment came from the same IP address
t-1a53697fa2da = جاءت الدفعة السابقة من عنوان IP نفسه

# the earlier payment came from the same device
t-e6ab240a1744 = جاءت الدفعة السابقة من الجهاز نفسه

# the earlier payment was made with the same login
t-db257808c440 = جرت الدفعة السابقة بحساب الدخول نفسه

# the earlier payment was shipped to the same postcode
t-aa0e1f0190ca = شُحنت بضاعة الدفعة السابقة إلى الرمز البريدي نفسه

# the device of the payment is none of those used before
t-4a06fb05b221 = جهاز الدفعة ليس من الأجهزة المستخدمة من قبل

# the moment the account's delivery address was last changed before the order
t-b746a3fc4c9a = وقت آخر تغيير لعنوان التسليم في الحساب قبل الطلب

# the moment the account's mail address or phone number was last changed before the order
t-cb9453343cd0 = وقت آخر تغيير لعنوان البريد أو رقم الهاتف في الحساب قبل الطلب

# the order points to another country than the holder's
t-5dde389c8522 = يشير الطلب إلى بلد غير بلد صاحب البطاقة

# the parcel was redirected on its way
t-b3442c9a8c2f = حُوّلت وجهة الطرد في الطريق

# the recipient of the order bears another name than the holder
t-19f356345626 = يحمل مستلم الطلب اسمًا غير اسم صاحب البطاقة

# the consumer says who used the payment: a household member, a gift, a forgotten plan
#   to the consumer: you say who used the payment: a household member, a gift, a forgotten plan
#   to the merchant: the customer says who used the payment: a household member, a gift, a forgotten plan
t-577a5c94312b =
    .consumer = تذكرون من استخدم وسيلة الدفع: شخص من أهل البيت، أو هدية، أو اشتراك منسي
    .merchant = يذكر العميل من استخدم وسيلة الدفع: شخص من أهل البيت، أو هدية، أو اشتراك منسي

# the goods or the account went on being used by the holder after the claim
t-ab7e71020a3f = استمر صاحب البطاقة في استعمال البضاعة أو الحساب بعد الشكوى

# the moment what was bought was first downloaded or used
t-09d073c867e9 = وقت أول تنزيل أو استعمال لما اشتُري

# the download came from the paying IP address, in the holder's country
t-5a06ab3de42a = جاء التنزيل من عنوان IP الذي جرى منه الدفع، في بلد صاحب البطاقة

# the download came from the paying device
t-14c2893c2042 = جاء التنزيل من الجهاز الذي جرى منه الدفع

# the buyer's profile was verified before the order
#   to the consumer: your profile was verified before the order
#   to the merchant: the buyer's profile was verified before the order
t-e4560a8289af =
    .consumer = جرى التحقق من ملفكم الشخصي قبل الطلب
    .merchant = جرى التحقق من الملف الشخصي للمشتري قبل الطلب

# the consumer sent a photo or report of the fault
#   to the consumer: you sent a photo or report of the fault
#   to the merchant: the customer sent a photo or report of the fault
t-8cc2974a5b9b =
    .consumer = أرسلتم صورة أو تقريرًا عن العيب
    .merchant = أرسل العميل صورة أو تقريرًا عن العيب

# the consumer says concretely what is wrong
#   to the consumer: you say concretely what is wrong
#   to the merchant: the customer says concretely what is wrong
t-627e8c5d2e00 =
    .consumer = تذكرون بوضوح ما الخلل
    .merchant = يذكر العميل بوضوح ما الخلل

# the number of words in the claim
t-a353e14f7c59 = عدد كلمات الشكوى

# the number of files the consumer handed in
#   to the consumer: the number of files you handed in
#   to the merchant: the number of files the customer handed in
t-98f110d63ffb =
    .consumer = عدد الملفات التي قدّمتموها
    .merchant = عدد الملفات التي قدّمها العميل

# what arrived differs significantly from what was agreed
t-c0e58c992313 = ما وصل يختلف اختلافًا كبيرًا عمّا اتُّفق عليه

# the fault was there when the goods were delivered
t-b225f15b3392 = كان العيب موجودًا عند تسليم البضاعة

# the complaint is a matter of taste, colour on a screen or size, and the listing was accurate
t-2f0bb97e743f = الاعتراض يتعلق بالذوق أو باللون على الشاشة أو بالمقاس، ووصف المنتج كان دقيقًا

# the merchant says that the consumer damaged, altered or wore out the goods
#   to the consumer: the shop says that you damaged, altered or wore out the goods
#   to the merchant: your shop says that the customer damaged, altered or wore out the goods
t-4cf3f3cdc4b2 =
    .consumer = يقول المتجر إنكم أتلفتم البضاعة أو عدّلتموها أو أبليتموها بالاستعمال
    .merchant = يقول متجركم إن العميل أتلف البضاعة أو عدّلها أو أبلاها بالاستعمال

# the damage comes from use, alteration or normal wear
t-e24ed961539b = الضرر ناتج عن الاستعمال أو عن تعديل أو عن البلى العادي

# the merchant admits the fault or the wrong item
#   to the consumer: the shop admits the fault or the wrong item
#   to the merchant: your shop admits the fault or the wrong item
t-9927b6cdb164 =
    .consumer = يقرّ المتجر بالعيب أو بإرسال سلعة خاطئة
    .merchant = يقرّ متجركم بالعيب أو بإرسال سلعة خاطئة

# an expert, the brand or an authority confirms that the goods are counterfeit
t-2ec49abc569a = يؤكد خبير أو صاحب العلامة التجارية أو سلطة رسمية أن البضاعة مقلَّدة

# the day the consumer asked to send the goods back
#   to the consumer: the day you asked to send the goods back
#   to the merchant: the day the customer asked to send the goods back
t-02464087ad07 =
    .consumer = اليوم الذي طلبتم فيه إعادة البضاعة
    .merchant = اليوم الذي طلب فيه العميل إعادة البضاعة

# the merchant answered the request to send the goods back in time
#   to the consumer: the shop answered the request to send the goods back in time
#   to the merchant: your shop answered the request to send the goods back in time
t-d68d37f7137b =
    .consumer = رد المتجر في الموعد على طلب إعادة البضاعة
    .merchant = رد متجركم في الموعد على طلب إعادة البضاعة

# the merchant refuses to take the goods back
#   to the consumer: the shop refuses to take the goods back
#   to the merchant: your shop refuses to take the goods back
t-58ff2ce339af =
    .consumer = يرفض المتجر استرجاع البضاعة
    .merchant = يرفض متجركم استرجاع البضاعة

# what sending the goods back would cost
t-733b9a46e04d = تكلفة إعادة البضاعة

# the merchant handed in photos or papers about the state of the return
#   to the consumer: the shop handed in photos or papers about the state of the return
#   to the merchant: your shop handed in photos or papers about the state of the return
t-7b2532d5e11f =
    .consumer = قدّم المتجر صورًا أو أوراقًا عن حالة ما أُعيد
    .merchant = قدّم متجركم صورًا أو أوراقًا عن حالة ما أُعيد

# dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged
t-32da4a4c5a98 = تبيّن صور مؤرخة ووزن ورقم تسلسلي، أُخذت خلال 72 ساعة، أن ما أُعيد كان خاطئًا أو مستعملًا أو تالفًا

# the consumer refuses to send the goods back
#   to the consumer: you refuse to send the goods back
#   to the merchant: the customer refuses to send the goods back
t-b4e1cc56388d =
    .consumer = ترفضون إعادة البضاعة
    .merchant = يرفض العميل إعادة البضاعة

# the merchant speaks of a repair or a replacement
#   to the consumer: the shop speaks of a repair or a replacement
#   to the merchant: your shop speaks of a repair or a replacement
t-a324d02fd141 =
    .consumer = يتحدث المتجر عن إصلاح أو استبدال
    .merchant = يتحدث متجركم عن إصلاح أو استبدال

# a free repair or replacement was offered promptly and has not failed
t-7d4efe7f8d9e = عُرض على الفور إصلاح أو استبدال مجاني، ولم يفشل

# the price of the missing part
t-969934275482 = ثمن الجزء الناقص

# a part is missing
t-8eb8f381e7be = هناك جزء ناقص


# ---- questions about facts

# Does the merchant accept the claim or offer to pay all of it?
#   to the consumer: Does the shop accept the claim or offer to pay all of it?
#   to the merchant: Does your shop accept the claim or offer to pay all of it?
t-1927d847e1fb =
    .consumer = هل يقبل المتجر الشكوى أو يعرض دفع كامل المبلغ؟
    .merchant = هل يقبل متجركم الشكوى أو يعرض دفع كامل المبلغ؟

# When did the merchant answer?
#   to the consumer: When did the shop answer?
#   to the merchant: When did your shop answer?
t-126b7beb5fb5 =
    .consumer = متى رد المتجر؟
    .merchant = متى رد متجركم؟

# How much has been refunded and posted?
t-b3d8f9652e92 = كم أُعيد من المال وقُيّد؟

# Is a bank chargeback or another claim for the same payment open?
t-5a1d3e49b99a = هل هناك اعتراض على الدفعة لدى المصرف (chargeback) أو شكوى أخرى بشأن الدفعة نفسها لم يُحسم أمرها بعد؟

# When was the payment captured?
t-98bc75f3004f = متى حُصّلت الدفعة؟

# Was a day of delivery promised?
t-abb1fc7742f7 = هل وُعد بيوم للتسليم؟

# By which day was delivery promised?
t-f5a80076c113 = ما اليوم الذي وُعد بالتسليم في موعد أقصاه؟

# Does the carrier say how the parcel's journey ended?
t-e699c2f2372d = هل تذكر شركة الشحن كيف انتهت رحلة الطرد؟

# Has the consumer asked the shop first?
#   to the consumer: Has you asked the shop first?
#   to the merchant: Has the customer asked the shop first?
t-c4337c5c0eb9 =
    .consumer = هل توجهتم إلى المتجر أولًا؟
    .merchant = هل توجه العميل إلى متجركم أولًا؟

# Has the merchant answered the claim?
#   to the consumer: Has the shop answered the claim?
#   to the merchant: Has your shop answered the claim?
t-5057b2c83be4 =
    .consumer = هل رد المتجر على الشكوى؟
    .merchant = هل رد متجركم على الشكوى؟

# How often was this order charged?
t-fdc57d45926a = كم مرة جرى التحصيل لهذا الطلب؟

# How much was charged for this order in all?
t-5623b3d9003f = ما مجموع ما حُصّل لهذا الطلب؟

# How many other orders does the payment record show?
t-66b5dc35d0ab = كم طلبًا آخر يبيّنه سجل الدفع؟

# Is one of the two entries only a reservation (authorisation) that was never captured?
t-6a2b166bfba8 = هل أحد القيدين مجرد حجز لمبلغ (تفويض) لم يُحصَّل قط؟

# Which receipt or statement shows that this same order was paid by other means?
t-458455195512 = أي إيصال أو كشف حساب يبيّن أن ثمن هذا الطلب نفسه دُفع بوسيلة أخرى؟

# Which total did the shop confirm to the consumer when the order was placed?
#   to the consumer: Which total did the shop confirm to you when the order was placed?
#   to the merchant: Which total did the shop confirm to the customer when the order was placed?
t-1b508c0f832c =
    .consumer = ما المجموع الذي أكده لكم المتجر عند تقديم الطلب؟
    .merchant = ما المجموع الذي أكده المتجر للعميل عند تقديم الطلب؟

# When did the carrier first scan the parcel?
t-316b9d770931 = متى مسحت شركة الشحن الطرد أول مرة؟

# Was this tracking number already used for another order?
t-eacd6c995ec7 = هل سبق استخدام رقم التتبع هذا لطلب آخر؟

# Does the carrier know the tracking number?
t-d7265b034a87 = هل رقم التتبع معروف لدى شركة الشحن؟

# What did the parcel weigh at the carrier?
t-06b649de644d = كم كان وزن الطرد لدى شركة الشحن؟

# Which scan shows that the carrier took the parcel into its hands?
t-7f1a5461db09 = أي عملية مسح تبيّن أن شركة الشحن تسلّمت الطرد؟

# Do the carrier's own events contradict each other about where the parcel went?
t-087b6afb04b8 = هل تتناقض الأحداث المسجّلة لدى شركة الشحن نفسها بشأن المكان الذي ذهب إليه الطرد؟

# When did the carrier last scan the parcel?
t-3d21251c29d5 = متى مسحت شركة الشحن الطرد آخر مرة؟

# What is the last thing the carrier says happened to the parcel?
t-dae2a00efb86 = ما آخر ما تقول شركة الشحن إنه حدث للطرد؟

# When was the parcel refused at the door?
t-3f456b650f78 = متى رُفض الطرد عند الباب؟

# Did you allow the carrier to leave the parcel somewhere or with somebody else, and where?
t-5fc83fa4cf5a = هل سمحتم لشركة الشحن بترك الطرد في مكان ما أو لدى شخص آخر، وأين؟

# Was the consumer told that the parcel waits at the pickup point?
#   to the consumer: Was you told that the parcel waits at the pickup point?
#   to the merchant: Was the customer told that the parcel waits at the pickup point?
t-6e3b6469dc8d =
    .consumer = هل أُبلغتم بأن الطرد ينتظر في نقطة الاستلام؟
    .merchant = هل أُبلغ العميل بأن الطرد ينتظر في نقطة الاستلام؟

# At which postcode was the parcel handed over, by the carrier's full proof of delivery?
t-a35c7354894b = ما الرمز البريدي للمكان الذي سُلّم فيه الطرد، وفق إثبات التسليم الكامل من شركة الشحن؟

# Which postcode did the order give for delivery?
t-df4f7ffd67ca = ما الرمز البريدي للتسليم المذكور في الطلب؟

# In which country was the parcel handed over?
t-7a378538a97c = في أي بلد سُلّم الطرد؟

# Which country did the order give for delivery?
t-c79e352eb3f4 = ما بلد التسليم المذكور في الطلب؟

# Who typed the delivery address?
t-7cdd4454ff66 = من كتب عنوان التسليم؟

# When was the parcel handed over?
t-0e93d70b9ec1 = متى سُلّم الطرد؟

# Were all ordered goods in the parcel, and what shows it?
t-2338e3396a71 = هل كانت كل البضاعة المطلوبة في الطرد، وما الذي يبيّن ذلك؟

# How was the hand-over confirmed: signature, PIN, identity check, photo, nothing?
t-372eecc27116 = كيف تأكد التسليم: توقيع، رمز سري، تحقق من الهوية، صورة، لا شيء؟

# Was the parcel handed to the consumer or to the person named in the order?
#   to the consumer: Was the parcel handed to you or to the person named in the order?
#   to the merchant: Was the parcel handed to the customer or to the person named in the order?
t-f58a571955fb =
    .consumer = هل سُلّم الطرد إليكم أو إلى الشخص المذكور في الطلب؟
    .merchant = هل سُلّم الطرد إلى العميل أو إلى الشخص المذكور في الطلب؟

# Where or with whom was the parcel left?
t-1c20175e176f = أين أو لدى من تُرك الطرد؟

# What did the bank answer about the billing address (AVS)?
t-c852cb414605 = بماذا أجاب المصرف بشأن عنوان الفوترة (AVS)؟

# The carrier shows a delivery at the address, but not to whom. Did the parcel reach the consumer or a person the consumer named, and what shows it?
#   to the consumer: The carrier shows a delivery at the address, but not to whom. Did the parcel reach you or a person you named, and what shows it?
#   to the merchant: The carrier shows a delivery at the address, but not to whom. Did the parcel reach the customer or a person the customer named, and what shows it?
t-2ed653d91b4c =
    .consumer = تبيّن شركة الشحن تسليمًا في العنوان، لكنها لا تبيّن لمن. هل وصل الطرد إليكم أو إلى شخص سمّيتموه، وما الذي يبيّن ذلك؟
    .merchant = تبيّن شركة الشحن تسليمًا في العنوان، لكنها لا تبيّن لمن. هل وصل الطرد إلى العميل أو إلى شخص سمّاه، وما الذي يبيّن ذلك؟

# Does the ledger show a refund that was started and has not posted?
t-b4c5fa56962c = هل يبيّن سجل المدفوعات استردادًا بدأ ولم يُقيَّد؟

# When was the unposted refund started?
t-0a858751960c = متى بدأ الاسترداد الذي لم يُقيَّد؟

# When did the consumer cancel, and which record shows it?
#   to the consumer: When did you cancel, and which record shows it?
#   to the merchant: When did the customer cancel, and which record shows it?
t-b8bd98855602 =
    .consumer = متى ألغيتم، وأي سجل يبيّن ذلك؟
    .merchant = متى ألغى العميل، وأي سجل يبيّن ذلك؟

# Did the consumer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the consumer: Did you expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the merchant: Did the customer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
t-75f286a91eba =
    .consumer = هل وافقتم صراحةً على التوريد الفوري وأقررتم بأن حق العدول ينتهي؟
    .merchant = هل وافق العميل صراحةً على التوريد الفوري وأقرّ بأن حق العدول ينتهي؟

# Are these goods exempt from withdrawal (made to order, unsealed hygiene goods, perishable, dated leisure), and what shows it?
t-d082752f350e = هل هذه البضاعة مستثناة من حق العدول (مصنوعة حسب الطلب، أو سلع صحية فُتح غلافها، أو سريعة التلف، أو خدمات ترفيه بموعد محدد)، وما الذي يبيّن ذلك؟

# The merchant says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the consumer: The shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the merchant: Your shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
t-f33e08e9c1c9 =
    .consumer = يقول المتجر إن البضاعة عادت مستعملة أو تالفة أو خاطئة أو ناقصة. هل ذلك موثّق (صور مؤرخة ووزن ورقم تسلسلي)، وبما يتجاوز ما تحتاج إليه التجربة؟
    .merchant = يقول متجركم إن البضاعة عادت مستعملة أو تالفة أو خاطئة أو ناقصة. هل ذلك موثّق (صور مؤرخة ووزن ورقم تسلسلي)، وبما يتجاوز ما تحتاج إليه التجربة؟

# Was the consumer told about the right to withdraw?
#   to the consumer: Was you told about the right to withdraw?
#   to the merchant: Was the customer told about the right to withdraw?
t-bad0cd53cb11 =
    .consumer = هل أُبلغتم بحق العدول؟
    .merchant = هل أُبلغ العميل بحق العدول؟

# Was a return policy shown before the purchase, and was it broken?
t-c04826321d21 = هل عُرضت سياسة إرجاع قبل الشراء، وهل خولفت؟

# Was the return sent to the address on the merchant's own label or site?
#   to the consumer: Was the return sent to the address on the shop's own label or site?
#   to the merchant: Was the return sent to the address on your shop's own label or site?
t-dbcb278c6264 =
    .consumer = هل أُرسلت البضاعة المعادة إلى العنوان المذكور على ملصق المتجر نفسه أو موقعه؟
    .merchant = هل أُرسلت البضاعة المعادة إلى العنوان المذكور على ملصق متجركم نفسه أو موقعه؟

# Did the download come from the paying IP address, located in the holder's country?
t-6de4846a3fa0 = هل جاء التنزيل من عنوان IP الذي جرى منه الدفع، وهل يقع في بلد صاحب البطاقة؟

# Did the download come from the paying device?
t-3ce667bbac77 = هل جاء التنزيل من الجهاز الذي جرى منه الدفع؟

# Was the buyer's profile (mail, phone or identity) verified before the order?
#   to the consumer: Was your profile (mail, phone or identity) verified before the order?
#   to the merchant: Was the buyer's profile (mail, phone or identity) verified before the order?
t-eba7a35b18bc =
    .consumer = هل جرى التحقق من ملفكم الشخصي (البريد أو الهاتف أو الهوية) قبل الطلب؟
    .merchant = هل جرى التحقق من الملف الشخصي للمشتري (البريد أو الهاتف أو الهوية) قبل الطلب؟

# Was any of the earlier payments disputed or reported as fraud?
t-45b4b47930f7 = هل كانت أي من الدفعات السابقة موضع نزاع أو بلاغ احتيال؟

# Did the earlier payments come from the same IP address?
t-91b029c5ff90 = هل جاءت الدفعات السابقة من عنوان IP نفسه؟

# Did the earlier payments come from the same device?
t-fc5ee05a1e03 = هل جاءت الدفعات السابقة من الجهاز نفسه؟


# ---- sums

# no more than was claimed
t-3f3e976200e9 = لا يزيد على المبلغ المطالب به

# no more than was captured and not yet refunded
t-dd94c6a133e9 = لا يزيد على ما حُصّل ولم يُعَد بعد

# the amount claimed
t-3181e6b43d8a = المبلغ المطالب به

# the order's total
t-543b2649a678 = القيمة الإجمالية للطلب

# shipping
t-740062676a31 = الشحن

# captured
t-b737815f5ca9 = المبلغ المحصَّل

# already refunded
t-55ea1d8771e2 = ما أُعيد بالفعل

# captured and not yet refunded
t-11ce966a8ede = ما حُصّل ولم يُعَد بعد

# captured a second time for the same order
t-c049967aacec = ما حُصّل مرة ثانية للطلب نفسه

# captured for the order
t-95ecff3cbafd = ما حُصّل للطلب

# captured for the order above its total
t-bde9fd23ad63 = ما حُصّل للطلب زيادةً على قيمته الإجمالية

# the smaller of the two
t-5c1531d7bcb3 = الأصغر من الاثنين

# the larger of the two
t-2df811b4a3e6 = الأكبر من الاثنين

# their share of shipping
t-26087ed44937 = حصتها من الشحن

# less the discount on the order
t-c0cd1367fffb = مطروحًا منه التخفيض على الطلب

# less what was refunded since
t-4521f6e3fd84 = مطروحًا منه ما أُعيد منذ ذلك الحين

