# The words of every letter that leaves for a party, in English: the master of all languages.
#
# HOW TO WRITE ANOTHER LANGUAGE: copy this file to templates/languages/<tag>/letter.ftl, keep every id on the left and say on the right
# what the English says, in plain words that a person without training reads easily. Rules of the format (Project Fluent):
#   - one message a line: `id = words`. `{ $name }` is filled by the program: keep every one that the English has; their order is free.
#   - `{ $x -> [a] words *[b] words }` chooses by the value of $x: keep the values in brackets, translate the words; `*` marks the default.
#     A language may choose where English does not, and need not where English does.
#   - `{ matter }` inserts another message of this file. A language that needs other endings writes the words out instead.
#   - values come ready: $amount `64,00 €`, $claimed_on a day, $pay_by a day with its weekday, $until_end a day with its end and zone,
#     $shop, $customer and $name are names, $order is a number of an order, $case_page an address. Names and sums cannot be inflected.
#   - address a grown-up whom we do not know: Sie, vous, u, Pan/Pani avoided by wording, ni/du as public offices write.
#   - quotation marks around cut words are added by the program. “Show the evidence” is a button whose name stays English.
#   - headings are written as in a sentence; the program sets them in capitals where the script has them.
#   - never end a message with white space; a comment is a line that starts with `#`.

# ---- days, clocks, lists ------------------------------------------------------------------------------------------------------------------

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# 5 March 2026
day = { $day } { $month } { $year }
# Friday 4 December 2026. It follows words such as `by` and `until`: where that would ask for another ending, put the weekday in
# brackets behind the day.
weekday-day = { $weekday } { $day } { $month } { $year }
# 5 March 2026, 14:27 (Amsterdam time)
moment = { $day }, { $time } ({ $clock })
# Friday 4 December 2026, end of day (Amsterdam time)
deadline = { $day }, end of day ({ $clock })
clock = { city } time
clock-utc = UTC, Coordinated Universal Time
# Names of cities that this language writes otherwise: `[Vienna] Wien`, `[Hong_Kong] Hongkong`. The default keeps the English name.
city = { $key ->
   *[other] { $city }
 }
# Between the last two of a list, and between the others.
list-last = { $first } and { $last }
list-next = { $first }, { $next }
# At the end of a sentence.
full-stop = .
yes = yes
no = no
role = { $role ->
    [supervisor] supervisor
    [admin] administrator
   *[caseworker] caseworker
 }
# `Noor Haddad (caseworker)`
person = { $name } ({ role })
somebody = a caseworker
address-left-out = [e-mail address left out]
# Around a sentence of the manual that nobody has translated yet.
untranslated = { $text } (in English: not translated yet)

# ---- headings -------------------------------------------------------------------------------------------------------------------------------

heading-why = Why
heading-next = What happens next
heading-need = What we need from you
heading-no-answer = If you do not answer
heading-why-ask = Why we ask
heading-why-not = Why we may not decide it
heading-can-do = What you can do
heading-why-wait = Why we wait
heading-amount = How we worked out the amount
heading-change = What would change this result
heading-looked = What we looked at
heading-disagree = If you disagree
heading-made = How this letter was made
heading-others = What others sent us
heading-ask = What we ask you
heading-until = Until when, and how
heading-helps = What helps

# ---- subjects -------------------------------------------------------------------------------------------------------------------------------

subject = { $about ->
    [order] Your order { $order }
    [provider] The payment provider about order { $order }
    [customer] A customer's claim about order { $order }
   *[claim] Your claim about order { $order }
 }: { $outcome ->
    [refund_full] refund in full
    [refund_partial] refund in part
    [refund_on_return] refund once the goods are back
    [replacement] replacement
    [no_refund] no refund
    [request_evidence] a question before we decide
    [hold] on hold
    [withdrawn] closed as withdrawn
    [settled] settled
    [out_of_scope] not for us to decide
   *[escalate] with a senior colleague
 }

# ---- every letter ---------------------------------------------------------------------------------------------------------------------------

dear = Dear { $name },
# What was brought, to the consumer: $kind is `claim` (of the consumer), `stop` (the payment provider asked to stop the order) or
# `question` (the payment provider asked about it).
matter = { $kind ->
    [stop] the payment provider's request of { $claimed_on } to stop your order { $order } from { $shop }
    [question] the payment provider's question of { $claimed_on } about your order { $order } from { $shop }
   *[claim] your claim of { $claimed_on } about order { $order } from { $shop }
 }
thanks = { $kind ->
    [stop] On { $claimed_on } your payment provider asked the shop to stop your order { $order } from { $shop }. You have claimed nothing, and nothing is held against you.
    [question] On { $claimed_on } your payment provider asked about your order { $order } from { $shop }. You have claimed nothing, and nothing is held against you.
   *[claim] Thank you for your claim of { $claimed_on } about order { $order } from { $shop }.
 }
# The same to the merchant, without an end: the messages that use it go on.
filed = { $kind ->
    [stop] On { $claimed_on } the payment provider asked to stop order { $order } of { $customer }
    [question] On { $claimed_on } the payment provider asked about order { $order } of { $customer }
   *[claim] { $customer } filed a claim on { $claimed_on } about order { $order }
 }
decided = We have decided { matter }.
looked-closely = We have looked closely at { matter }.
looked-at = We have looked at { matter }.
taken-back = You told us that you take back { matter }.
was-filed = { filed }.
was-filed-for = { filed } and asked for { $claimed }.
was-filed-and-accepted = { filed }, and you accept it.
was-filed-and-withdrawn = { filed }, and has now taken it back.
decided-it = We have decided it:
you-told-us = You told us: { $said }
they-told-us = { $who ->
    [shop] { $shop } told us: { $other_said }
    [provider] The payment provider told us: { $other_said }
   *[customer] The customer told us: { $other_said }
 }
we-found = We found: { $result }
evidence = Evidence: { $fact }
# How the money goes back: it stands in sentences such as `64,00 € is to be sent back to the card you paid with by Friday ...`.
pay-to-card = { $to ->
    [merchant] to the card the customer paid with
   *[consumer] to the card you paid with
 }
pay-to-klarna = through Klarna
pay-to-paypal = through PayPal
pay-to-account = { $to ->
    [merchant] to the bank account the customer paid from
   *[consumer] to the bank account you paid from
 }
pay-to-same = { $to ->
    [merchant] the way the customer paid
   *[consumer] the way you paid
 }

# ---- results, to the consumer -----------------------------------------------------------------------------------------------------------

c-refund = You get { $amount } back.
c-refund-partial = You get { $amount } back, of the { $claimed } you claimed. Below you find why it is this amount and not all of it.
c-refund-next = { $amount } is to be sent back { $pay_to } by { $pay_by }. You need not do anything. A bank can take a few days more to show it. If you do not see the money a week after that day, answer this letter and we follow it up.
c-refund-partial-next = { $amount } is to be sent back { $pay_to } by { $pay_by }. You need not do anything. If you do not see the money a week after that day, answer this letter and we follow it up.
c-on-return = You get { $amount } back once the goods are on their way back to the shop.
c-on-return-money = You get your money back once the goods are on their way back to the shop.
c-on-return-1 = Send the goods back to { $shop } by { $pay_by }, with a service that gives you a tracking number.
c-on-return-shop-pays = { $shop } pays for the return: ask for a label, or keep the receipt for the postage.
c-on-return-you-pay = The postage for the return is yours to pay.
c-on-return-2 = Send us the tracking number, on your page of the case or by answering this letter.
c-on-return-3 = The money is then to be sent back { $pay_to } within 14 days after the goods, or your proof of sending them, reached the shop.
c-on-return-late = If you do not send the goods back by { $pay_by }, we close the case without a refund.
c-replacement = { $shop } is to send you a replacement, free of charge.
c-replacement-next = { $shop } is to send the replacement by { $pay_by }. You need not do anything. If nothing has been sent by then, answer this letter: we then look at a refund.
c-no-refund-provider = The order stands, and so does your payment: nothing is paid back because of this request. If you did not make this payment, or want the goods no longer, tell us: that is another matter, and you may file it.
c-no-refund = We cannot award the { $claimed } you asked for. We know that this is not the answer you hoped for. Here is exactly what it rests on and what you can still do.
c-no-refund-honest = This is no judgement on your honesty. We can decide only on what the evidence on file shows, and it may not show everything that happened.
c-no-refund-next = You need not do anything, and you owe nothing because of this decision. We close the case unless you tell us that you disagree; below you find how, and until when.
c-no-refund-bank = This decision is about the shop only. What your bank or lender owes you for a payment that you did not authorise is settled between you and them: if you have not reported this payment to them yet, please do so at once.
c-settled = { $shop } accepts your claim of { $claimed_on } about order { $order }.
c-settled-between = The matter is settled between you.
c-settled-wait = Please give { $shop } four days after this letter to send what it promised.
c-settled-until = { $shop } has until { $until } to send what it promised.
c-settled-else = If nothing is on its way by then, answer this letter: we then take the case up again and decide it. You need not file again.
c-withdrawn = Thank you for letting us know. We close the case.
c-withdrawn-next = If this is a mistake, or if you did not write that message, please answer this letter within three days. The case then goes on where it stopped.
c-out-of-scope = It is not one that we may decide. This is not a judgement on who is right.
c-out-of-scope-next = Others may be able to help you; you find them below. Their time limits are their own, so please do not wait.
c-hold = We cannot decide it yet.
c-hold-open = This is not a refusal: your claim stays open and keeps its place.
c-hold-wait = We wait until what stands in the way is over, and then go on by ourselves. You need not file again.
c-hold-until = We wait until { $until }. If the matter is not settled by then, we go on by ourselves. You need not file again.
c-hold-tell = If something changes before that, for instance because the goods or the money arrive, please tell us by answering this letter.
c-escalate = A senior colleague looks at it in person from the start, because of what it is about. Nothing is decided yet, and this says nothing about who is right.
c-escalate-next = You need not do anything now. We write to you as soon as it is decided, or before if we need something from you. If there is anything we should know, such as something urgent, please answer this letter.
missing = We cannot decide it yet: something is missing that we can only get from you.
c-answer = Please answer by { $answer_until }: reply to this letter, or upload it on your page of the case. Photos from a phone are fine. If you need more time or do not understand what we ask, write to us before that day and say so.
c-no-answer = We then decide with what we have, and on this point that may be against you. If you had a good reason not to answer in time, tell us: the case can be opened again once.
c-wait = You need not do anything now. We have asked { $shop } for something that is missing, to be answered by { $answer_until }. We decide after that, with or without an answer, and write to you then.

# ---- results, to the merchant -----------------------------------------------------------------------------------------------------------

m-refund = the customer gets { $amount } back. We know that this is not the answer you hoped for. Here is exactly what it rests on and what you can still do.
m-refund-partial = the customer gets { $amount } back, and the rest of the claim is refused.
m-refund-next = Please send { $amount } back { $pay_to } by { $pay_by }. If you have sent it already, answer this letter with the reference of the refund. If it has not been sent by then, we may have it taken from what is paid out to you, as far as your agreement with us allows.
m-refund-carrier = If a carrier lost or misdelivered the goods, you may have a claim against the carrier; this decision does not touch it.
m-refund-not-you = The customer is paid back { $pay_to } by { $pay_by }. { $pays ->
    [nobody] You need not pay anything for it.
    [provider] You need not pay anything for it: the cost falls on the provider.
    [carrier] You need not pay anything for it: the cost falls on the carrier.
    [lender] You need not pay anything for it: the cost falls on the lender.
    [issuer] You need not pay anything for it: the cost falls on the issuer.
    [consumer] You need not pay anything for it: the cost falls on the consumer.
   *[other] You need not pay anything for it: the cost falls on somebody else.
 }
m-on-return = the customer may send the goods back and then gets { $amount } back.
m-on-return-money = the customer may send the goods back and then gets the money back.
m-on-return-1 = The customer has until { $pay_by } to send the goods back.
m-on-return-you-pay = The return is at your cost: please send the customer a label, or repay the postage.
m-on-return-customer-pays = The customer pays the postage.
m-on-return-2 = Please send the money back { $pay_to } within 14 days after the goods, or proof that they were sent, reached you.
m-on-return-3 = If what comes back is not what you sent, or is damaged, tell us within three days after you receive it, with dated photos.
m-on-return-late = If the goods are not sent back in time, we close the case and you need not pay anything on this claim.
m-replacement = please send the customer a replacement, free of charge.
m-replacement-next = Please send the replacement by { $pay_by } and give us its tracking number, on your page of the case or by answering this letter. If you cannot, tell us before that day: we then look at a refund.
m-no-refund = nothing has to be paid back because of it, and the payment stays as it is.
m-no-refund-next = You need not do anything. The customer may ask for another look by { $contest_by }; if so, we tell you what is new and you may answer it. Please keep your records of this order until then.
m-thank-you = Thank you.
m-settled-closed = We close the case as settled.
m-settled-amount = The customer gets { $amount } back.
m-settled-next = If you have not done so yet, please send the money back { $pay_to } within four days after this letter, and answer this letter with the reference of the refund. If nothing is on its way by then, we take the case up again and decide it.
m-settled-until = If you have not done so yet, please send the money back { $pay_to } by { $until }, and answer this letter with the reference of the refund. If nothing is on its way by then, we take the case up again and decide it.
m-withdrawn = We close the case.
m-withdrawn-next = You need not do anything, and nothing is taken from you. The customer may undo this within three days; if so, we tell you at once and the case goes on where it stopped.
m-out-of-scope-next = You need not do anything, and nothing is taken from you by us. The customer may turn to others. Please keep your records of this order.
m-hold = We do not decide it yet.
m-hold-wait = We wait until what stands in the way is over, and then go on.
m-hold-until = We wait until { $until } and then go on.
m-hold-tell = You need not do anything. If you settle the matter with the customer before that, or have paid the money back, please tell us by answering this letter.
m-escalate-next = You need not do anything now. We write to you as soon as it is decided, or before if we need something from you. If you have not sent us your side yet, please do so on your page of the case.
m-answer = Please answer by { $answer_until }: reply to this letter, or upload the file on your page of the case. Please send the original file (an export, a PDF, the mail itself) rather than a picture of it.
m-no-answer = We then decide with what we have, and on this point that may be against you.
m-wait = You need not do anything now. We have asked the customer for something that is missing, to be answered by { $answer_until }. We decide after that, with or without an answer. You see what is new and may answer it.

# ---- if you disagree ----------------------------------------------------------------------------------------------------------------------

disagree = Answer this letter by { $contest_by } at the latest and tell us what we got wrong. Evidence that we have not seen helps most: a photo, a receipt, a message, a document from the carrier. A person who did not decide this case then looks at it again, free of charge. Both sides see what is new and may answer it.
disagree-consumer = This decision does not take away any right the law gives you. You may also turn to:
disagree-merchant = This decision does not take away any right the law gives you. You may also take legal advice, or go to court.
outside-eea-1 = the consumer advice service or the recognised consumer dispute body of your country
outside-eea-2 = the European Consumer Centre of your country, if the shop is in another EU country, Norway or Iceland
outside-eea-3 = a court; most countries have a simple procedure for small claims
outside-gb-1 = the Citizens Advice consumer service
outside-gb-2 = an alternative dispute resolution scheme, if the shop belongs to one
outside-gb-3 = the small claims procedure of the county court (in Scotland: simple procedure)
outside-us-1 = the consumer protection office or attorney general of your state
outside-us-2 = a small claims court
outside-ca-1 = the consumer affairs office of your province or territory
outside-ca-2 = a small claims court
outside-au-1 = the consumer protection authority of your state or country
outside-au-2 = the tribunal or court for small claims where you live
outside-ch-1 = a consumer organisation or the ombudsman's office of the trade
outside-ch-2 = the conciliation authority where you live
outside-other-1 = the consumer protection authority or a consumer organisation where you live
outside-other-2 = the court for small claims where you live

# ---- what we looked at --------------------------------------------------------------------------------------------------------------------

# `E3: the tracking data that we fetched ourselves on 5 March 2026 (track.json): our decision rests on it.`
looked-line = { $label }: { $what }: { $why }.
looked-document = { $document } on { $day } ({ $file })
looked-records = our own records of the order, the payment and the claim
looked-injection = we do not use it, because it holds text that addresses the reader instead of showing what happened
looked-relied = our decision rests on it
looked-irrelevant = it says nothing about the points that decide
looked-considered = looked at; it does not change the result
looked-encrypted = we could not read it, because it is protected by a password
looked-damaged = we could not read it, because it is damaged or cut off
looked-picture = we could not read it, because it is a picture without text; a person looked at it
looked-empty = we could not read it, because it is empty
looked-too-large = we could not read it, because it is too large
looked-unknown = we could not read it, because it is of a kind we cannot open
looked-page = On your page of the case you can read the text of this evidence, yours and the other side's, and see where the case stands: { $case_page }
looked-missing = If something that you want to see is missing there, answer this letter.

# ---- evidence: `In <source>: <name of a fact> is <value>; ...` -------------------------------------------------------------------------

# $source and $facts come from the messages below. A language may write `{ $source }: { $facts }` and name its sources without cases.
in-source = in { $source }: { $facts }
fact-is = { $name } is { $value }
# $value is yes or no.
fact-says = { $name }: { $value }
# A kind of document, as `document` needs it.
kind-proof-of-delivery = proof of delivery
kind-tracking = tracking data
kind-receipt = receipt
kind-refund-record = refund record
kind-return-record = record of the return
kind-policy = terms
kind-message = message
kind-listing = product description
kind-fault = photo or report of the fault
kind-log = log
kind-service-record = record of the service
kind-account = account details
kind-mandate = mandate
kind-payment = payment details
kind-statement = account statement
kind-picture = picture
kind-page = page
kind-document = document
# Who a document is from. `you` is the reader; `consumer` and `merchant` are for the English ruling only and may be left out.
document = { $from ->
    [you] the { $kind } that you sent us
    [shop] the { $kind } that the shop sent us
    [customer] the { $kind } that the customer sent us
    [consumer] the { $kind } that the consumer sent us
    [merchant] the { $kind } that the merchant sent us
    [carrier] the { $kind } that the carrier sent us
    [provider] the { $kind } that we fetched ourselves
   *[operator] our own { $kind }
 }
record-claim = { $from ->
    [you] your claim
    [consumer] the consumer's claim
   *[customer] the customer's claim
 }
record-answer = { $from ->
    [you] your answer
    [merchant] the merchant's answer
   *[shop] the shop's answer
 }
record-case = our record of the case
record-order = our record of the order
record-payment = our record of the payment
record-related = our record of related claims
records = our records
own-words = { $place }, in { $from ->
    [you] your
    [shop] the shop's
    [consumer] the consumer's
    [merchant] the merchant's
   *[customer] the customer's
 } own words
own-record = { $place }, { $from ->
    [you] your
    [shop] the shop's
    [consumer] the consumer's
    [merchant] the merchant's
   *[customer] the customer's
 } own business record that nothing on file contradicts
# What a point comes to, after `We found:`.
found-yes = yes, the evidence shows this
found-no = no, the evidence shows that this is not so
found-contested = sources of equal weight contradict each other, and a person must weigh them
found-nothing = nothing shows this
found-nothing-provider = nothing shows this, and it was for the payment provider to show it
found-nothing-burden = nothing shows this, and it was for { $from ->
    [you] you
    [shop] the shop
    [consumer] the consumer
    [merchant] the merchant
   *[customer] the customer
 } to show it
# Lines of arithmetic: `2 of 5 lines: 40,00 €`, `charge of 5 March 2026, 14:27 (Amsterdam time): 9,99 €`.
sum-lines = { $named } of { $all } lines
sum-charge = charge of { $moment }

# ---- questions to a side, and what the other side hears of it ------------------------------------------------------------------------

q-filed = { $to ->
    [consumer] You filed a claim on { $claimed_on } about order { $order } from { $shop }.
   *[merchant] { $customer } filed a claim on { $claimed_on } about order { $order }.
 }
q-hearing = Before anything is decided we show you what others have sent us, so that you can answer it. Nothing is decided yet.
q-needed = We cannot decide it yet: there is something that we need from you first. Nothing is decided, and asking you does not mean that we doubt you.
q-answer = Please answer by { $until_end }. Choose what is easier for you:
q-by-mail = reply to this e-mail, with files attached if you have them
q-by-page = or go to your page of the case: { $case_page }
q-page = Your page shows all evidence of the case: what you sent, and, when you press “Show the evidence”, what others sent. You can read it there and answer each of it.
q-time = If you need more time, or do not understand what we ask, tell us before that day. A person reads it.
q-help = { $to ->
    [consumer] a photo from a phone, a receipt, a message: whatever shows it; it need not look good
   *[merchant] the original file (an export, a PDF, the e-mail itself) rather than a picture of it
 }
q-help-none = if you do not have it, say so: then we do not wait for it
q-after = After that day we decide with what we have. Not answering does not by itself decide the case against you, but we then cannot take into account what only you can tell.
q-after-burden = After that day we decide with what we have. It is for you to show the following, and without an answer we may have to treat it as not shown:
q-subject = { $to ->
    [consumer] Your claim about order { $order }
   *[merchant] A customer's claim about order { $order }
 }: { $what ->
    [ask] please answer by { $until }
    [wait_shop] we wait for the shop until { $until }
   *[wait_customer] we wait for the customer until { $until }
 }
w-about = { $to ->
    [consumer] This is about your claim of { $claimed_on } about order { $order } from { $shop }.
   *[merchant] This is about the claim that { $customer } filed on { $claimed_on } about order { $order }.
 }
w-shown = { $to ->
    [consumer] We have shown the shop what others sent us, and wait for its answer until { $until }.
   *[merchant] We have shown the customer what others sent us, and wait for the answer until { $until }.
 }
w-asked = { $to ->
    [consumer] We have asked the shop for something that is missing, and wait for its answer until { $until }.
   *[merchant] We have asked the customer for something that is missing, and wait for the answer until { $until }.
 }
w-next = You need not do anything now, and nothing is decided. After that day we go on, with or without an answer. If you have something of your own to add meanwhile, reply to this e-mail or use your page.
w-page = Your page shows where the case stands and, when you press “Show the evidence”, all that is on file, yours and that of others. You can read it there and answer each of it: { $case_page }
# What others sent, put to a side that could not see it yet. `consumer` and `merchant` may be left out here too.
h-sent = { $from ->
    [shop] The shop sent us
    [customer] The customer sent us
    [consumer] The consumer sent us
    [merchant] The merchant sent us
    [carrier] The carrier sent us
    [provider] The payment or tracking provider gave us
   *[operator] We hold
 } { $label } (“{ $file }”).
h-says = It says: { $quotes }.
h-answer = Do you want to answer it?
h-more = Your page shows { $labels } too. Do you want to answer?

# ---- how a letter was made ------------------------------------------------------------------------------------------------------------------

made-outcome-by = { $name } decided the outcome; the rules alone did not.
made-compared = Evenhand's rules compared the evidence with the manual (rule { $clause }).
made-compared-no-rule = Evenhand's rules compared the evidence with the manual.
made-rules = They drafted this letter from fixed texts, without AI.
made-rules-read-by-model = They drafted this letter from fixed texts; an AI model helped to find words in the evidence, and code checked each of them.
made-model = An AI model worded some sentences of this letter from what the rules had found; every value in them was put in from the evidence, and the rest is fixed texts.
made-person = { $names } wrote this letter.
made-changed = The rules drafted this letter from fixed texts, without AI; { $names } changed its words.
made-changed-model = The rules drafted this letter, with some sentences worded by an AI model; { $names } changed its words.
# Only in letters that are not English.
made-translated = The decision that was approved is written in English. This letter tells it in fixed texts that were translated beforehand; what is quoted from evidence stays in its own language.
# The same in a letter whose words a person wrote or changed.
made-decision-english = The decision that was approved is written in English.
# Only in an English letter to somebody who asked for another language, whose letter a person changed.
made-changed-in-english = You asked for letters in another language ({ $language }). A person changed this letter, in English; answer in your own language if you like.
# Only in an English letter to somebody who asked for a language that has no texts.
made-no-language = You asked for letters in another language ({ $language }). We have no texts in it yet, so this letter is in English; answer in your own language if you like.
made-approved = It was approved by { $names }, who read the case and is responsible for this letter, on { $day }.
made-approved-by-two = It was approved by { $names }, who each read the case and are responsible for this letter, on { $day }.
made-again = It did not arrive the first time; { $name } approved on { $day } that it is sent again.
made-waiting = Evenhand filled in a fixed text, without AI.
made-question = Evenhand's rules proposed what is asked; the letter around it is a fixed text. No AI was used.
made-question-by = { $name } wrote what is asked; the letter around it is a fixed text. No AI was used.
