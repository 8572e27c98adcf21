# The words of every letter, in Chinese (simplified). The English file of the same name is the master and says how this format works.

# ---- days, clocks, lists ------------------------------------------------------------------------------------------------------------------

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
day = { $year }年{ $month }{ $day }日
weekday-day = { $year }年{ $month }{ $day }日（{ $weekday }）
moment = { $day } { $time }（{ $clock }）
deadline = { $day }当天结束（{ $clock }）
clock = { city }时间
clock-utc = UTC，协调世界时
city = { $key ->
    [Vienna] 维也纳
    [Brussels] 布鲁塞尔
    [Sofia] 索非亚
    [Zurich] 苏黎世
    [Nicosia] 尼科西亚
    [Prague] 布拉格
    [Berlin] 柏林
    [Copenhagen] 哥本哈根
    [Tallinn] 塔林
    [Madrid] 马德里
    [Helsinki] 赫尔辛基
    [Paris] 巴黎
    [London] 伦敦
    [Athens] 雅典
    [Zagreb] 萨格勒布
    [Budapest] 布达佩斯
    [Dublin] 都柏林
    [Reykjavik] 雷克雅未克
    [Rome] 罗马
    [Vaduz] 瓦杜兹
    [Vilnius] 维尔纽斯
    [Luxembourg] 卢森堡
    [Riga] 里加
    [Malta] 马耳他
    [Amsterdam] 阿姆斯特丹
    [Oslo] 奥斯陆
    [Warsaw] 华沙
    [Lisbon] 里斯本
    [Bucharest] 布加勒斯特
    [Belgrade] 贝尔格莱德
    [Stockholm] 斯德哥尔摩
    [Ljubljana] 卢布尔雅那
    [Bratislava] 布拉迪斯拉发
    [Istanbul] 伊斯坦布尔
    [Kyiv] 基辅
    [Dubai] 迪拜
    [Shanghai] 上海
    [Jerusalem] 耶路撒冷
    [Kolkata] 加尔各答
    [Tokyo] 东京
    [Seoul] 首尔
    [Kuwait] 科威特
    [Riyadh] 利雅得
    [Singapore] 新加坡
    [Bangkok] 曼谷
    [Taipei] 台北
    [Cairo] 开罗
    [Casablanca] 卡萨布兰卡
    [Lagos] 拉各斯
    [Johannesburg] 约翰内斯堡
    [Bogota] 波哥大
    [Lima] 利马
    [Auckland] 奥克兰
   *[other] { $city }
 }
list-last = { $first }和{ $last }
list-next = { $first }、{ $next }
full-stop = 。
yes = 是
no = 否
role = { $role ->
    [supervisor] 主管
    [admin] 管理员
   *[caseworker] 经办人
 }
person = { $name }（{ role }）
somebody = 一位经办人
address-left-out = [电子邮件地址已略去]
untranslated = { $text }（原文为英文：尚未翻译）

# ---- headings -------------------------------------------------------------------------------------------------------------------------------

heading-why = 理由
heading-next = 接下来会怎样
heading-need = 我们需要您提供什么
heading-no-answer = 如果您不答复
heading-why-ask = 我们为什么要问
heading-why-not = 我们为什么不能作出决定
heading-can-do = 您可以做什么
heading-why-wait = 我们为什么等待
heading-amount = 金额是怎样算出来的
heading-change = 什么会改变这个结果
heading-looked = 我们看了哪些材料
heading-disagree = 如果您不同意
heading-made = 这封信是怎样写成的
heading-others = 其他人发给我们的材料
heading-ask = 我们想问您
heading-until = 期限和方式
heading-helps = 什么会有帮助

# ---- subjects -------------------------------------------------------------------------------------------------------------------------------

subject = { $about ->
    [order] 您的订单 { $order }
    [provider] 支付服务商关于订单 { $order } 的来函
    [customer] 一位顾客关于订单 { $order } 的申请
   *[claim] 您关于订单 { $order } 的申请
 }：{ $outcome ->
    [refund_full] 全额退款
    [refund_partial] 部分退款
    [refund_on_return] 退货后退款
    [replacement] 换货
    [no_refund] 不退款
    [request_evidence] 决定之前的一个问题
    [hold] 暂缓
    [withdrawn] 已撤回并结案
    [settled] 已和解
    [out_of_scope] 不由我们决定
   *[escalate] 由资深同事处理
 }

# ---- every letter ---------------------------------------------------------------------------------------------------------------------------

dear = { $name }，您好：
matter = { $kind ->
    [stop] 支付服务商{ $claimed_on }要求停止您在 { $shop } 的订单 { $order } 一事
    [question] 支付服务商{ $claimed_on }询问您在 { $shop } 的订单 { $order } 一事
   *[claim] 您{ $claimed_on }就 { $shop } 的订单 { $order } 提出的申请
 }
thanks = { $kind ->
    [stop] { $claimed_on }，您的支付服务商要求商家停止您在 { $shop } 的订单 { $order }。您没有提出任何申请，我们也不因此对您作任何不利的认定。
    [question] { $claimed_on }，您的支付服务商询问了您在 { $shop } 的订单 { $order }。您没有提出任何申请，我们也不因此对您作任何不利的认定。
   *[claim] 感谢您{ $claimed_on }就 { $shop } 的订单 { $order } 提出申请。
 }
filed = { $kind ->
    [stop] { $claimed_on }，支付服务商要求停止 { $customer } 的订单 { $order }
    [question] { $claimed_on }，支付服务商询问了 { $customer } 的订单 { $order }
   *[claim] { $customer } 于{ $claimed_on }就订单 { $order } 提出了申请
 }
decided = 我们已就{ matter }作出决定。
looked-closely = 我们仔细审查了{ matter }。
looked-at = 我们审查了{ matter }。
taken-back = 您告诉我们，要撤回{ matter }。
was-filed = { filed }。
was-filed-for = { filed }，要求获得 { $claimed }。
was-filed-and-accepted = { filed }，您接受了它。
was-filed-and-withdrawn = { filed }，现在又撤回了。
decided-it = 我们的决定：
you-told-us = 您告诉我们：{ $said }
they-told-us = { $who ->
    [shop] { $shop } 告诉我们：{ $other_said }
    [provider] 支付服务商告诉我们：{ $other_said }
   *[customer] 顾客告诉我们：{ $other_said }
 }
we-found = 我们的认定：{ $result }
evidence = 证据：{ $fact }
pay-to-card = { $to ->
    [merchant] 退回顾客付款所用的卡
   *[consumer] 退回您付款所用的卡
 }
pay-to-klarna = 通过 Klarna 退回
pay-to-paypal = 通过 PayPal 退回
pay-to-account = { $to ->
    [merchant] 退回顾客付款所用的银行账户
   *[consumer] 退回您付款所用的银行账户
 }
pay-to-same = { $to ->
    [merchant] 按顾客付款的方式退回
   *[consumer] 按您付款的方式退回
 }

# ---- results, to the consumer -----------------------------------------------------------------------------------------------------------

c-refund = 您将获得 { $amount } 的退款。
c-refund-partial = 在您要求的 { $claimed } 中，您将获得 { $amount } 的退款。下面说明为什么是这个金额而不是全部。
c-refund-next = { $amount } 应最迟于{ $pay_by }{ $pay_to }。您不需要做什么。银行可能要再过几天才会显示这笔款项。如果过了那天一周后您仍未看到这笔钱，请回复这封信，我们会跟进。
c-refund-partial-next = { $amount } 应最迟于{ $pay_by }{ $pay_to }。您不需要做什么。如果过了那天一周后您仍未看到这笔钱，请回复这封信，我们会跟进。
c-on-return = 货物一旦寄出退回商家，您将获得 { $amount } 的退款。
c-on-return-money = 货物一旦寄出退回商家，您将获得退款。
c-on-return-1 = 请最迟于{ $pay_by }把货物寄回 { $shop }，并使用能提供运单号的寄送方式。
c-on-return-shop-pays = 退货费用由 { $shop } 承担：请向其索取退货面单，或保留邮费收据。
c-on-return-you-pay = 退货的邮费由您承担。
c-on-return-2 = 请把运单号发给我们，可以在您的案件页面上填写，也可以回复这封信。
c-on-return-3 = 此后，款项应在货物或您的寄出证明到达商家后 14 天内{ $pay_to }。
c-on-return-late = 如果您没有最迟于{ $pay_by }寄回货物，我们将结案，不予退款。
c-replacement = { $shop } 应免费给您寄送替换品。
c-replacement-next = { $shop } 应最迟于{ $pay_by }寄出替换品。您不需要做什么。如果到时仍未寄出，请回复这封信：我们届时会考虑退款。
c-no-refund-provider = 订单仍然有效，您的付款也仍然有效：不会因为这个要求退还任何款项。如果这笔款不是您付的，或者您不再想要这些货物，请告诉我们：那是另一件事，您可以就此提出申请。
c-no-refund = 我们不能判给您所要求的 { $claimed }。我们知道这不是您希望得到的答复。下面准确说明这个结果的依据，以及您还可以做什么。
c-no-refund-honest = 这不是对您诚信的评判。我们只能根据案卷中的证据作出决定，而证据未必能反映发生的一切。
c-no-refund-next = 您不需要做什么，也不会因为这个决定欠任何款项。除非您告诉我们您不同意，否则我们将结案；怎样提出异议以及期限，见下文。
c-no-refund-bank = 这个决定只涉及商家。对于您没有授权的付款，您的银行或贷款方应向您承担什么，由您与其解决：如果您还没有向其报告这笔付款，请马上报告。
c-settled = { $shop } 接受您{ $claimed_on }就订单 { $order } 提出的申请。
c-settled-between = 双方已就此事和解。
c-settled-wait = 请在这封信之后给 { $shop } 四天时间，以便其寄出所承诺的东西。
c-settled-until = { $shop } 应最迟于{ $until }寄出所承诺的东西。
c-settled-else = 如果到时仍没有任何东西在途中，请回复这封信：我们届时会重新处理此案并作出决定。您不需要重新申请。
c-withdrawn = 感谢您告知。我们将结案。
c-withdrawn-next = 如果这是误会，或者那条消息不是您写的，请在三天内回复这封信。案件届时将从停下的地方继续。
c-out-of-scope = 这不属于我们可以决定的事。这并不表示谁对谁错。
c-out-of-scope-next = 其他机构也许能帮助您，见下文。他们有自己的期限，所以请不要等待。
c-hold = 我们现在还不能决定。
c-hold-open = 这不是拒绝：您的申请仍未了结，并保留原来的先后顺序。
c-hold-wait = 我们等到障碍消除后会自行继续。您不需要重新申请。
c-hold-until = 我们等到{ $until }。如果到时事情仍未解决，我们会自行继续。您不需要重新申请。
c-hold-tell = 如果在此之前情况有变，例如货物或钱到了，请回复这封信告诉我们。
c-escalate = 由于此事的性质，一位资深同事从一开始就亲自处理。目前还没有作出任何决定，这也不表示谁对谁错。
c-escalate-next = 您现在不需要做什么。作出决定后我们会立即写信给您；如果需要您提供什么，会更早联系您。如果有什么我们应当知道的事，例如紧急情况，请回复这封信。
missing = 我们现在还不能决定：还缺少只有您才能提供的东西。
c-answer = 请在{ $answer_until }之前答复：回复这封信，或者上传到您的案件页面。手机拍的照片就可以。如果您需要更多时间，或者不明白我们问什么，请在那天之前写信告诉我们。
c-no-answer = 届时我们将根据现有材料决定，在这一点上可能对您不利。如果您未能按时答复有正当理由，请告诉我们：案件可以重新受理一次。
c-wait = 您现在不需要做什么。我们已请 { $shop } 提供缺少的东西，答复期限为{ $answer_until }。之后无论是否收到答复，我们都会作出决定，并写信给您。

# ---- results, to the merchant -----------------------------------------------------------------------------------------------------------

m-refund = 顾客将获得 { $amount } 的退款。我们知道这不是您希望得到的答复。下面准确说明这个结果的依据，以及您还可以做什么。
m-refund-partial = 顾客将获得 { $amount } 的退款，申请的其余部分被驳回。
m-refund-next = 请最迟于{ $pay_by }将 { $amount } { $pay_to }。如果您已经退还，请回复这封信并注明退款编号。如果到时仍未退还，在您与我们的协议允许的范围内，我们可能会安排从应付给您的款项中扣除。
m-refund-carrier = 如果是承运商丢失或误投了货物，您可能有权向承运商索赔；这个决定不影响这一点。
m-refund-not-you = 顾客的款项将最迟于{ $pay_by }{ $pay_to }。{ $pays ->
    [nobody] 您不需要为此付款。
    [provider] 您不需要为此付款：费用由支付服务商承担。
    [carrier] 您不需要为此付款：费用由承运商承担。
    [lender] 您不需要为此付款：费用由贷款方承担。
    [issuer] 您不需要为此付款：费用由发卡银行承担。
    [consumer] 您不需要为此付款：费用由顾客承担。
   *[other] 您不需要为此付款：费用由其他方承担。
 }
m-on-return = 顾客可以退回货物，然后获得 { $amount } 的退款。
m-on-return-money = 顾客可以退回货物，然后获得退款。
m-on-return-1 = 顾客应最迟于{ $pay_by }寄回货物。
m-on-return-you-pay = 退货费用由您承担：请给顾客寄送退货面单，或者偿还邮费。
m-on-return-customer-pays = 邮费由顾客承担。
m-on-return-2 = 请在货物或寄出证明到达您处后 14 天内将款项{ $pay_to }。
m-on-return-3 = 如果退回的不是您寄出的东西，或者已经损坏，请在收到后三天内告诉我们，并附上有日期的照片。
m-on-return-late = 如果货物没有按时寄回，我们将结案，您不需要就这项申请付款。
m-replacement = 请免费给顾客寄送替换品。
m-replacement-next = 请最迟于{ $pay_by }寄出替换品，并把运单号告诉我们，可以在您的案件页面上填写，也可以回复这封信。如果做不到，请在那天之前告诉我们：我们届时会考虑退款。
m-no-refund = 不需要因此退还任何款项，付款保持不变。
m-no-refund-next = 您不需要做什么。顾客可以在{ $contest_by }之前要求重新审查；如果这样，我们会告诉您有什么新情况，您可以答复。请在此之前保留这个订单的记录。
m-thank-you = 谢谢。
m-settled-closed = 我们按和解结案。
m-settled-amount = 顾客将获得 { $amount } 的退款。
m-settled-next = 如果您还没有这样做，请在这封信之后四天内将款项{ $pay_to }，并回复这封信注明退款编号。如果到时仍没有款项在途中，我们会重新处理此案并作出决定。
m-settled-until = 如果您还没有这样做，请最迟于{ $until }将款项{ $pay_to }，并回复这封信注明退款编号。如果到时仍没有款项在途中，我们会重新处理此案并作出决定。
m-withdrawn = 我们将结案。
m-withdrawn-next = 您不需要做什么，也不会从您那里扣款。顾客可以在三天内取消撤回；如果这样，我们会立即告诉您，案件从停下的地方继续。
m-out-of-scope-next = 您不需要做什么，我们也不会从您那里扣款。顾客可以求助于其他机构。请保留这个订单的记录。
m-hold = 我们现在还不作决定。
m-hold-wait = 我们等到障碍消除后再继续。
m-hold-until = 我们等到{ $until }，然后继续。
m-hold-tell = 您不需要做什么。如果您在此之前与顾客解决了此事，或者已经退款，请回复这封信告诉我们。
m-escalate-next = 您现在不需要做什么。作出决定后我们会立即写信给您；如果需要您提供什么，会更早联系您。如果您还没有把您的说法发给我们，请在您的案件页面上发送。
m-answer = 请在{ $answer_until }之前答复：回复这封信，或者把文件上传到您的案件页面。请发送原始文件（导出文件、PDF、邮件本身），而不是它的图片。
m-no-answer = 届时我们将根据现有材料决定，在这一点上可能对您不利。
m-wait = 您现在不需要做什么。我们已请顾客提供缺少的东西，答复期限为{ $answer_until }。之后无论是否收到答复，我们都会作出决定。您会看到新的材料，并可以答复。

# ---- if you disagree ----------------------------------------------------------------------------------------------------------------------

disagree = 请最迟在{ $contest_by }之前回复这封信，告诉我们哪里弄错了。我们没有看过的证据最有帮助：照片、收据、消息、承运商的文件。然后由一位没有决定过此案的人免费重新审查。双方都会看到新的材料，并可以答复。
disagree-consumer = 这个决定不会剥夺法律赋予您的任何权利。您也可以求助于：
disagree-merchant = 这个决定不会剥夺法律赋予您的任何权利。您也可以寻求法律意见，或者向法院起诉。
outside-eea-1 = 您所在国家的消费者咨询机构或受认可的消费者争议解决机构
outside-eea-2 = 您所在国家的欧洲消费者中心（如果商家在另一个欧盟国家、挪威或冰岛）
outside-eea-3 = 法院；大多数国家有简易的小额诉讼程序
outside-gb-1 = 公民咨询局（Citizens Advice）的消费者服务
outside-gb-2 = 替代性争议解决机构（如果商家加入了其中之一）
outside-gb-3 = 郡法院的小额诉讼程序（在苏格兰：简易程序）
outside-us-1 = 您所在州的消费者保护部门或总检察长
outside-us-2 = 小额诉讼法院
outside-ca-1 = 您所在省或地区的消费者事务部门
outside-ca-2 = 小额诉讼法院
outside-au-1 = 您所在州或所在国的消费者保护机构
outside-au-2 = 您居住地的小额诉讼仲裁庭或法院
outside-ch-1 = 消费者组织或行业的申诉专员办公室
outside-ch-2 = 您居住地的调解机构
outside-other-1 = 您居住地的消费者保护机构或消费者组织
outside-other-2 = 您居住地的小额诉讼法院

# ---- what we looked at --------------------------------------------------------------------------------------------------------------------

looked-line = { $label }：{ $what }：{ $why }。
looked-document = { $document }，{ $day }（{ $file }）
looked-records = 我们自己关于订单、付款和申请的记录
looked-injection = 我们不使用它，因为其中的文字是对阅读者说话，而不是说明发生了什么
looked-relied = 我们的决定以它为依据
looked-irrelevant = 它没有涉及起决定作用的问题
looked-considered = 已看过；不改变结果
looked-encrypted = 我们无法读取，因为它有密码保护
looked-damaged = 我们无法读取，因为它已损坏或不完整
looked-picture = 我们无法读取，因为它是没有文字的图片；有人看过它
looked-empty = 我们无法读取，因为它是空的
looked-too-large = 我们无法读取，因为它太大
looked-unknown = 我们无法读取，因为它属于我们无法打开的类型
looked-page = 在您的案件页面上，您可以阅读这些证据的文字，包括您的和对方的，并查看案件的进展：{ $case_page }
looked-missing = 如果那里缺少您想看的东西，请回复这封信。

# ---- evidence -------------------------------------------------------------------------------------------------------------------------------

in-source = { $source }：{ $facts }
fact-is = { $name }：{ $value }
fact-says = { $name }：{ $value }
kind-proof-of-delivery = 妥投证明
kind-tracking = 物流数据
kind-receipt = 收据或发票
kind-refund-record = 退款记录
kind-return-record = 退货记录
kind-policy = 条款
kind-message = 消息
kind-listing = 商品描述
kind-fault = 关于缺陷的照片或报告
kind-log = 日志
kind-service-record = 服务记录
kind-account = 账户资料
kind-mandate = 授权书
kind-payment = 付款资料
kind-statement = 账单
kind-picture = 图片
kind-page = 网页
kind-document = 文件
document = { $from ->
    [you] 您发给我们的{ $kind }
    [shop] 商家发给我们的{ $kind }
    [customer] 顾客发给我们的{ $kind }
    [carrier] 承运商发给我们的{ $kind }
    [provider] 我们自己取得的{ $kind }
   *[operator] 我们自己的{ $kind }
 }
record-claim = { $from ->
    [you] 您的申请
   *[customer] 顾客的申请
 }
record-answer = { $from ->
    [you] 您的答复
   *[shop] 商家的答复
 }
record-case = 我们关于案件的记录
record-order = 我们关于订单的记录
record-payment = 我们关于付款的记录
record-related = 我们关于相关申请的记录
records = 我们的记录
own-words = { $place }，{ $from ->
    [you] 您自己的陈述
    [shop] 商家自己的陈述
   *[customer] 顾客自己的陈述
 }
own-record = { $place }，即{ $from ->
    [you] 您自己的业务记录
    [shop] 商家自己的业务记录
   *[customer] 顾客自己的业务记录
 }（案卷中没有与之矛盾的内容）
found-yes = 是，证据表明如此
found-no = 否，证据表明并非如此
found-contested = 分量相同的来源互相矛盾，须由人来权衡
found-nothing = 没有任何材料表明这一点
found-nothing-provider = 没有任何材料表明这一点，而这本应由支付服务商证明
found-nothing-burden = 没有任何材料表明这一点，而这本应由{ $from ->
    [you] 您
    [shop] 商家
   *[customer] 顾客
 }证明
sum-lines = { $all } 项中的 { $named } 项
sum-charge = { $moment }的扣款

# ---- questions to a side, and what the other side hears of it ------------------------------------------------------------------------

q-filed = { $to ->
    [consumer] 您于{ $claimed_on }就 { $shop } 的订单 { $order } 提出了申请。
   *[merchant] { $customer } 于{ $claimed_on }就订单 { $order } 提出了申请。
 }
q-hearing = 在作出任何决定之前，我们把其他人发给我们的材料给您看，以便您答复。目前还没有作出任何决定。
q-needed = 我们现在还不能决定：我们需要您先提供一些东西。目前还没有作出任何决定，向您提问并不表示我们怀疑您。
q-answer = 请在{ $until_end }之前答复。请选择对您较方便的方式：
q-by-mail = 回复这封电子邮件，如有文件请附上
q-by-page = 或者打开您的案件页面：{ $case_page }
q-page = 您的页面显示案件的全部证据：您发来的材料，以及在您点击 “Show the evidence” 后显示的其他人发来的材料。您可以在那里阅读并逐一答复。
q-time = 如果您需要更多时间，或者不明白我们问什么，请在那天之前告诉我们。会有人阅读。
q-help = { $to ->
    [consumer] 手机照片、收据、消息：任何能说明情况的东西；不需要好看
   *[merchant] 原始文件（导出文件、PDF、电子邮件本身），而不是它的图片
 }
q-help-none = 如果您没有，请说明：这样我们就不再等待
q-after = 过了那天，我们将根据现有材料决定。不答复本身并不意味着您败诉，但我们届时就无法考虑只有您才能说明的情况。
q-after-burden = 过了那天，我们将根据现有材料决定。以下各点应由您证明；如果没有答复，我们可能不得不视为未获证明：
q-subject = { $to ->
    [consumer] 您关于订单 { $order } 的申请
   *[merchant] 一位顾客关于订单 { $order } 的申请
 }：{ $what ->
    [ask] 请最迟于{ $until }答复
    [wait_shop] 我们等待商家答复，直至{ $until }
   *[wait_customer] 我们等待顾客答复，直至{ $until }
 }
w-about = { $to ->
    [consumer] 这封信关于您{ $claimed_on }就 { $shop } 的订单 { $order } 提出的申请。
   *[merchant] 这封信关于 { $customer } 于{ $claimed_on }就订单 { $order } 提出的申请。
 }
w-shown = { $to ->
    [consumer] 我们已把其他人发来的材料给商家看，并将等待其答复，直至{ $until }。
   *[merchant] 我们已把其他人发来的材料给顾客看，并将等待其答复，直至{ $until }。
 }
w-asked = { $to ->
    [consumer] 我们已请商家提供缺少的东西，并将等待其答复，直至{ $until }。
   *[merchant] 我们已请顾客提供缺少的东西，并将等待其答复，直至{ $until }。
 }
w-next = 您现在不需要做什么，也还没有作出任何决定。过了那天，无论是否收到答复，我们都会继续。如果您在此期间有自己的补充，请回复这封电子邮件，或者使用您的页面。
w-page = 您的页面显示案件的进展；在您点击 “Show the evidence” 后，还显示案卷中的全部材料，包括您的和其他人的。您可以在那里阅读并逐一答复：{ $case_page }
h-sent = { $from ->
    [shop] 商家向我们发来了
    [customer] 顾客向我们发来了
    [carrier] 承运商向我们发来了
    [provider] 支付或物流查询服务商向我们提供了
   *[operator] 我们持有
 } { $label }（“{ $file }”）。
h-says = 其中写道：{ $quotes }。
h-answer = 您想答复吗？
h-more = 您的页面还显示 { $labels }。您想答复吗？

# ---- how a letter was made ------------------------------------------------------------------------------------------------------------------

made-outcome-by = { $name }决定了结果；仅凭规则并未得出这个结果。
made-compared = Evenhand 的规则把证据与规则手册作了比较（规则 { $clause }）。
made-compared-no-rule = Evenhand 的规则把证据与规则手册作了比较。
made-rules = 规则用固定文本起草了这封信，没有使用人工智能。
made-rules-read-by-model = 规则用固定文本起草了这封信；一个人工智能模型帮助在证据中查找文字，并由程序逐一核对。
made-model = 一个人工智能模型根据规则的认定撰写了这封信的部分句子；其中每个数值都取自证据，其余为固定文本。
made-person = 这封信由 { $names }撰写。
made-changed = 规则用固定文本起草了这封信，没有使用人工智能；{ $names }修改了措辞。
made-changed-model = 规则起草了这封信，其中部分句子由人工智能模型撰写；{ $names }修改了措辞。
made-translated = 获批准的决定以英文写成。这封信用预先翻译的固定文本转述；引用的证据保留原来的语言。
made-decision-english = 获批准的决定以英文写成。
made-changed-in-english = 您要求用另一种语言（{ $language }）收信。有人用英文修改了这封信；您可以用自己的语言答复。
made-no-language = 您要求用另一种语言（{ $language }）收信。我们还没有这种语言的文本，所以这封信是英文的；您可以用自己的语言答复。
made-approved = 这封信由 { $names }于{ $day }批准，批准人阅读了案件并对这封信负责。
made-approved-by-two = 这封信由 { $names }于{ $day }批准，他们各自阅读了案件并对这封信负责。
made-again = 第一次未能送达；{ $name }于{ $day }批准再次发送。
made-waiting = Evenhand 填写了一份固定文本，没有使用人工智能。
made-question = Evenhand 的规则提出了所问的内容；信的其余部分是固定文本。没有使用人工智能。
made-question-by = 所问的内容由 { $name }撰写；信的其余部分是固定文本。没有使用人工智能。
