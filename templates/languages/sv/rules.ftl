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
    .consumer = Du har skriftligen tagit tillbaka anmälan från din egen adress.
    .merchant = Kunden har skriftligen tagit tillbaka anmälan från sin egen adress.

# The merchant accepts the claim.
#   to the consumer: The shop accepts the claim.
#   to the merchant: Your shop accepts the claim.
t-c99defb658fb =
    .consumer = Butiken går med på kravet.
    .merchant = Din butik går med på kravet.

# The time for an accepted refund to post has passed.
t-4b83fddda0f8 = Tiden för en utlovad återbetalning att bli bokförd har gått ut.

# The ledger shows a posted refund of at least the disputed sum.
t-f29ed78c5f39 = Transaktionsregistret visar en bokförd återbetalning på minst det omtvistade beloppet.

# A bank chargeback or another claim for the same payment is open.
t-d8e38e65d634 = Ett återkrav via banken (chargeback) eller en annan anmälan om samma betalning är öppen.

# The claim was filed after the last window that applies to it had closed.
t-47fd564bf910 = Anmälan lämnades in efter att den sista tidsfrist som gäller för den hade gått ut.

# The unauthorised payment was reported later than payment law asks.
t-7c9972357dcb = Den obehöriga betalningen anmäldes senare än vad betallagstiftningen kräver.

# The promised day of delivery has not passed yet.
t-b8e2a4edacd9 = Den utlovade leveransdagen har inte passerat ännu.

# No day of delivery was promised, and the waiting time after the order has not passed yet.
t-1246f01e293e = Ingen leveransdag utlovades, och väntetiden efter beställningen har inte gått ut ännu.

# The carrier already says how the parcel's journey ended.
t-122beff0a7e1 = Transportören säger redan hur paketets resa slutade.

# The merchant has not said that it will not deliver.
#   to the consumer: The shop has not said that it will not deliver.
#   to the merchant: Your shop has not said that it will not deliver.
t-c88c522d8da4 =
    .consumer = Butiken har inte sagt att den inte tänker leverera.
    .merchant = Din butik har inte sagt att den inte tänker leverera.

# The consumer has asked the shop first.
#   to the consumer: You have asked the shop first.
#   to the merchant: The customer has asked the shop first.
t-15407ef1b51a =
    .consumer = Du har vänt dig till butiken först.
    .merchant = Kunden har vänt sig till din butik först.

# The time for both to settle it between them is still running.
t-4e8a69167043 = Tiden för båda att göra upp saken mellan sig pågår fortfarande.

# The merchant has not answered by its deadline.
#   to the consumer: The shop has not answered by its deadline.
#   to the merchant: Your shop has not answered by its deadline.
t-8b1401e88118 =
    .consumer = Butiken har inte svarat inom sin tidsfrist.
    .merchant = Din butik har inte svarat inom sin tidsfrist.

# The merchant answered only after its deadline.
#   to the consumer: The shop answered only after its deadline.
#   to the merchant: Your shop answered only after its deadline.
t-abcd169ef370 =
    .consumer = Butiken svarade först efter sin tidsfrist.
    .merchant = Din butik svarade först efter sin tidsfrist.

# The consumer was asked a necessary question and reminded, and did not answer.
#   to the consumer: You were asked a necessary question and reminded, and did not answer.
#   to the merchant: The customer was asked a necessary question and reminded, and did not answer.
t-419d67efaa48 =
    .consumer = Du fick en nödvändig fråga och en påminnelse, och svarade inte.
    .merchant = Kunden fick en nödvändig fråga och en påminnelse, och svarade inte.

# A lawyer, court, regulator or newspaper is involved, or sanctions.
t-f9fc565f3a05 = En advokat, domstol, tillsynsmyndighet eller tidning är inblandad, eller så gäller det sanktioner.

# The consumer is a minor, vulnerable, or in danger.
#   to the consumer: You are a minor, vulnerable, or in danger.
#   to the merchant: The customer is a minor, vulnerable, or in danger.
t-01c544a1ef29 =
    .consumer = Du är minderårig, särskilt skyddsbehövande eller i fara.
    .merchant = Kunden är minderårig, särskilt skyddsbehövande eller i fara.

# It is unproven that the person who claims is the person who ordered.
t-c0b775dea60b = Det är inte bevisat att den som gör anmälan är den som gjorde beställningen.

# Public holidays, which are not counted here, could have moved the end of the business days that the merchant had.
#   to the consumer: Public holidays, which are not counted here, could have moved the end of the business days that the shop had.
#   to the merchant: Public holidays, which are not counted here, could have moved the end of the business days that your shop had.
t-3738ac9e491d =
    .consumer = Helgdagar, som inte räknas med här, kan ha flyttat slutet på de arbetsdagar som butiken hade på sig.
    .merchant = Helgdagar, som inte räknas med här, kan ha flyttat slutet på de arbetsdagar som din butik hade på sig.

# the consumer has withdrawn the claim
#   to the consumer: you have withdrawn the claim
#   to the merchant: the customer has withdrawn the claim
t-363438615734 =
    .consumer = du har tagit tillbaka anmälan
    .merchant = kunden har tagit tillbaka anmälan

# A message from the consumer within 72 hours that the claim should go on.
#   to the consumer: A message from you within 72 hours that the claim should go on.
#   to the merchant: A message from the customer within 72 hours that the claim should go on.
t-e7b9fbbe0976 =
    .consumer = Ett meddelande från dig inom 72 timmar om att anmälan ska fortsätta.
    .merchant = Ett meddelande från kunden inom 72 timmar om att anmälan ska fortsätta.

# the merchant accepts the claim
#   to the consumer: the shop accepts the claim
#   to the merchant: your shop accepts the claim
t-08336bb0b595 =
    .consumer = butiken går med på kravet
    .merchant = din butik går med på kravet

# If the merchant's refund does not show on the ledger in time, the refund is ordered.
#   to the consumer: If the shop's refund does not show on the ledger in time, the refund is ordered.
#   to the merchant: If your shop's refund does not show on the ledger in time, the refund is ordered.
t-a183b565d1a3 =
    .consumer = Om butikens återbetalning inte syns i transaktionsregistret i tid beslutar vi att återbetalning ska ske.
    .merchant = Om din butiks återbetalning inte syns i transaktionsregistret i tid beslutar vi att återbetalning ska ske.

# the full disputed sum has already been paid back
t-21d66eb0cc38 = hela det omtvistade beloppet har redan betalats tillbaka

# A ledger that shows less was posted, or that the refund came back.
t-ea12835f3a5e = Ett transaktionsregister som visar att mindre har bokförts, eller att återbetalningen kom i retur.

# another claim for the same payment is still open, and nobody may be paid twice
t-f2709f3ebeaa = en annan anmälan om samma betalning är fortfarande öppen, och ingen får få betalt två gånger

# The end of the other claim: this case then goes on from where it stands.
t-6286efc202d4 = Att den andra anmälan avslutas: då fortsätter det här ärendet från där det står.

# the consumer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the consumer: you were asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the merchant: the customer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
t-161e742c6ee9 =
    .consumer = du fick frågan om det som ärendet inte klarar sig utan, fick en påminnelse och svarade inte; ärendet kan öppnas igen en gång, utan kostnad, inom fjorton dagar
    .merchant = kunden fick frågan om det som ärendet inte klarar sig utan, fick en påminnelse och svarade inte; ärendet kan öppnas igen en gång, utan kostnad, inom fjorton dagar

# An answer to the question, within fourteen days of the ruling.
t-661ac7fe0141 = Ett svar på frågan, inom fjorton dagar från beslutet.

# a person must handle this case from the start
t-71edc0bf36d1 = en person måste handlägga det här ärendet från början

# the consumer may be vulnerable, and a person must handle this case from the start
#   to the consumer: you may be vulnerable, and a person must handle this case from the start
#   to the merchant: the customer may be vulnerable, and a person must handle this case from the start
t-a1b443c62e13 =
    .consumer = du kan behöva särskilt skydd, och en person måste handlägga det här ärendet från början
    .merchant = kunden kan behöva särskilt skydd, och en person måste handlägga det här ärendet från början

# the merchant is insolvent, and a person must handle this case from the start
#   to the consumer: the shop is insolvent, and a person must handle this case from the start
#   to the merchant: your shop is insolvent, and a person must handle this case from the start
t-5b1d903b1475 =
    .consumer = butiken är på obestånd, och en person måste handlägga det här ärendet från början
    .merchant = din butik är på obestånd, och en person måste handlägga det här ärendet från början

# it is not shown yet that the person who claims is the person who ordered
t-ac7318cef0dc = det är inte visat ännu att den som gör anmälan är den som gjorde beställningen

# Please show that you are the person who placed this order.
t-d1d8fd8d86a8 = Visa att du är den person som gjorde den här beställningen.

# the claim was filed after the last day on which it could be
t-3642880abf6b = anmälan lämnades in efter den sista dag då det var möjligt

# A promised day of delivery later than the one on record.
t-cd65afb5e79e = En utlovad leveransdag som är senare än den som är registrerad.

# the day by which the goods must arrive has not passed yet
t-751da7425f34 = den dag då varorna senast måste komma fram har inte passerat ännu

# If the goods have not arrived by that day, the case goes on without a new claim.
t-eb9a7d095b20 = Om varorna inte har kommit fram den dagen fortsätter ärendet utan en ny anmälan.

# no day of delivery was promised, and the waiting time after the order has not passed yet
t-fbec29272ec6 = ingen leveransdag utlovades, och väntetiden efter beställningen har inte gått ut ännu

# the shop has to be asked first, and there is still time for both to settle it
t-9223a1e6ad23 = butiken måste tillfrågas först, och det finns fortfarande tid för båda att göra upp saken

# Tell us when and how you asked the shop, and what it said.
t-ede8b081cd65 = Berätta när och hur du vände dig till butiken, och vad den svarade.

# the merchant did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the consumer: the shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the merchant: your shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
t-62628e082e41 =
    .consumer = butiken svarade inte inom sin tidsfrist, och programmet som den deltar i räknar uteblivet svar som en förlust
    .merchant = din butik svarade inte inom sin tidsfrist, och programmet som den deltar i räknar uteblivet svar som en förlust

# An answer that reached us before the deadline.
t-4f1887dde498 = Ett svar som kom in till oss före tidsfristens slut.

# the merchant answered after its deadline, and the programme it takes part in does not count what comes late
#   to the consumer: the shop answered after its deadline, and the programme it takes part in does not count what comes late
#   to the merchant: your shop answered after its deadline, and the programme it takes part in does not count what comes late
t-39bcf7822cc3 =
    .consumer = butiken svarade efter sin tidsfrist, och programmet som den deltar i räknar inte det som kommer in för sent
    .merchant = din butik svarade efter sin tidsfrist, och programmet som den deltar i räknar inte det som kommer in för sent

# Proof that the answer reached us before the deadline.
t-b28e4f73d64d = Bevis på att svaret kom in till oss före tidsfristens slut.


# ---- duplicate.toml

# The same order was charged more than once.
t-87e85b013cd3 = Samma beställning debiterades mer än en gång.

# The charges for this order come to more than its total.
t-4f1841c8a765 = Debiteringarna för den här beställningen är tillsammans högre än dess totalsumma.

# The other charge paid for another order.
t-78d8a45095ed = Den andra debiteringen betalade en annan beställning.

# The goods of every order that was charged were delivered.
t-d7b2343f6232 = Varorna i varje beställning som debiterades har levererats.

# Which documents, side by side, show that each of the orders was placed and delivered?
t-88153848eaca = Vilka dokument, sida vid sida, visar att var och en av beställningarna har gjorts och levererats?

# One of the two entries was only a reservation that was never captured.
t-94fd10f3e1d2 = En av de två posterna var bara en reservation som aldrig drogs.

# The same order was also paid by other means.
t-d95c1cf87563 = Samma beställning betalades också på annat sätt.

# the same order was already paid by other means
t-ba0fc5f58916 = samma beställning var redan betald på annat sätt

# Proof that the other payment was for another order.
t-0654ebf4cb63 = Bevis på att den andra betalningen gällde en annan beställning.

# the charges are parts of one order and come to its total, no more
t-6f2f4fe67843 = debiteringarna är delar av en enda beställning och uppgår till dess totalsumma, inte mer

# A charge for this order beyond its total.
t-a6df6721e425 = En debitering för den här beställningen utöver dess totalsumma.

# one order was charged more than once
t-c4e11a28b80c = en beställning debiterades mer än en gång

# A second order, with its own delivery, that the other charge paid for.
t-3d286b23cee0 = En andra beställning, med en egen leverans, som den andra debiteringen betalade.

# the charges paid for different orders, and each of them was delivered
t-030bb1cff08e = debiteringarna betalade olika beställningar, och var och en av dem har levererats

# A record that one of the orders was never placed or never delivered.
t-d798b6deb004 = En uppgift om att en av beställningarna aldrig gjordes eller aldrig levererades.

# the shop did not show that both orders were placed and delivered
t-06256282d21f = butiken visade inte att båda beställningarna har gjorts och levererats

# Proof of delivery for each of the two orders.
t-764f804e73c8 = Leveransbevis för var och en av de två beställningarna.

# no other payment for this same order is shown
t-4a488f709cb5 = ingen annan betalning för samma beställning är visad

# A receipt, statement or voucher acceptance that names this order.
t-3868a945c70c = Ett kvitto, ett kontoutdrag eller ett godkänt presentkort där den här beställningen nämns.

# the second entry was only a reservation; it was never captured and drops off by itself
t-dcdd6679c46f = den andra posten var bara en reservation; den drogs aldrig och försvinner av sig själv

# A statement that shows both entries as booked.
t-3785cd75d7b1 = Ett kontoutdrag som visar båda posterna som bokförda.

# the ledger shows a single charge, so the second entry has to be shown first
t-b7b612092c63 = transaktionsregistret visar en enda debitering, så den andra posten måste först visas

# Our ledger shows one charge. Please send a statement that shows both entries as booked, not reserved, with their dates.
t-86ae6a71dad3 = Vårt transaktionsregister visar en debitering. Skicka ett kontoutdrag som visar båda posterna som bokförda, inte reserverade, med deras datum.


# ---- incorrect_amount.toml

# More was charged for this order than the total that was confirmed.
t-33145e4aec1e = Mer debiterades för den här beställningen än den totalsumma som bekräftades.

# Part of the payment has already been refunded.
t-98e638fb1bcb = En del av betalningen har redan betalats tillbaka.

# What was refunded was the difference in dispute.
t-9ef49a549f0c = Det som betalades tillbaka var den omtvistade skillnaden.

# The checkout accepted the discount.
t-dd51d1f0dbdc = Kassan godtog rabatten.

# Which order confirmation, receipt or message from the shop shows that the discount was accepted?
t-e4189a65865c = Vilken orderbekräftelse, vilket kvitto eller vilket meddelande från butiken visar att rabatten godtogs?

# A fee was taken beside the price of the goods.
t-c8c89da2c2e9 = En avgift togs ut utöver varornas pris.

# Which fee is it, how much, and which receipt or message shows it?
t-d4fc85049715 = Vilken avgift är det, hur hög är den, och vilket kvitto eller meddelande visar den?

# The fee was shown to the consumer before the order.
#   to the consumer: The fee was shown to you before the order.
#   to the merchant: The fee was shown to the customer before the order.
t-bbb82bd370b5 =
    .consumer = Avgiften visades för dig före beställningen.
    .merchant = Avgiften visades för kunden före beställningen.

# Which page or confirmation from before the order shows this fee to the customer?
t-de3778e24977 = Vilken sida eller bekräftelse från tiden före beställningen visar avgiften för kunden?

# A paper of the consumer names another total than the ledger.
#   to the consumer: A paper of the consumer names another total than the ledger.
#   to the merchant: A paper of the customer names another total than the ledger.
t-017211cca649 =
    .consumer = En handling från dig anger en annan totalsumma än transaktionsregistret.
    .merchant = En handling från kunden anger en annan totalsumma än transaktionsregistret.

# The charge was converted into another currency than the order's.
t-df2e01dc473c = Debiteringen räknades om till en annan valuta än beställningens.

# Which receipt shows that the shop or its checkout converted the sum, and at which rate?
t-628e611cc267 = Vilket kvitto visar att butiken eller dess kassa räknade om beloppet, och till vilken kurs?

# The consumer agreed to the conversion.
#   to the consumer: You agreed to the conversion.
#   to the merchant: The customer agreed to the conversion.
t-04d727af3699 =
    .consumer = Du gick med på valutaomräkningen.
    .merchant = Kunden gick med på valutaomräkningen.

# the sum was converted without the consumer's agreement; it is recomputed at the scheme's rate
#   to the consumer: the sum was converted without your agreement; it is recomputed at the scheme's rate
#   to the merchant: the sum was converted without the customer's agreement; it is recomputed at the scheme's rate
t-245ab556cb0d =
    .consumer = beloppet räknades om utan ditt godkännande; det räknas om på nytt till betalningsnätverkets kurs
    .merchant = beloppet räknades om utan kundens godkännande; det räknas om på nytt till betalningsnätverkets kurs

# A receipt on which the consumer chose the conversion.
#   to the consumer: A receipt on which you chose the conversion.
#   to the merchant: A receipt on which the customer chose the conversion.
t-47eddfe7cb9b =
    .consumer = Ett kvitto där du valde valutaomräkningen.
    .merchant = Ett kvitto där kunden valde valutaomräkningen.

# a fee was taken that was not shown before the order
t-ef5920d3c739 = en avgift togs ut som inte visades före beställningen

# A page or confirmation from before the order that shows the fee.
t-58617bda6b08 = En sida eller bekräftelse från tiden före beställningen som visar avgiften.

# the checkout accepted a discount that was not given
t-f05060efd2ca = kassan godtog en rabatt som inte gavs

# A ledger that shows the discount, or a checkout record in which the code was rejected.
t-4624b36aeea7 = Ett transaktionsregister som visar rabatten, eller en uppgift från kassan om att koden avvisades.

# more was charged than was confirmed, and only part of the difference has been paid back
t-6184a6059040 = mer debiterades än vad som bekräftades, och bara en del av skillnaden har betalats tillbaka

# A confirmation of the higher total from before the charge.
t-9fb091c114ac = En bekräftelse på den högre totalsumman från tiden före debiteringen.

# more was charged than the total that was confirmed
t-ecde09ed11e5 = mer debiterades än den totalsumma som bekräftades

# the consumer was shown the conversion and agreed to it
#   to the consumer: you were shown the conversion and agreed to it
#   to the merchant: the customer was shown the conversion and agreed to it
t-891c273fd1ab =
    .consumer = valutaomräkningen visades för dig, som gick med på den
    .merchant = valutaomräkningen visades för kunden, som gick med på den

# Proof that the choice was made by somebody else, or that another rate was shown.
t-fa759bfa584e = Bevis på att valet gjordes av någon annan, eller att en annan kurs visades.

# the fee was shown before the order and is part of what was agreed
t-d60fbd8a23d4 = avgiften visades före beställningen och är en del av det som avtalades

# A page from the time of the order without the fee.
t-02f98fa1ee01 = En sida från tiden för beställningen utan avgiften.

# no record of the checkout accepted the discount, and the order was confirmed and charged at the total without it
t-e0c07e8ced69 = ingen uppgift från kassan visar att rabatten godtogs, och beställningen bekräftades och debiterades till totalsumman utan rabatt

# A checkout record or a message of the shop that accepts the discount for this order.
t-15ade68ddd17 = En uppgift från kassan eller ett meddelande från butiken som godtar rabatten för den här beställningen.

# the shop charged the confirmed sum in the order's own currency; what the bank made of it is the bank's rate
t-613e13a3ffd6 = butiken debiterade det bekräftade beloppet i beställningens egen valuta; vad banken gjorde det till är bankens kurs

# A receipt that shows a conversion by the shop.
t-1579bef79239 = Ett kvitto som visar att butiken räknade om valutan.

# the ledger shows that no more was charged than was confirmed; a paper that says otherwise does not outweigh it
t-fb68cc7eba9d = transaktionsregistret visar att inte mer debiterades än vad som bekräftades; en handling som säger något annat väger inte tyngre

# A confirmation by the shop of a lower total.
t-60deaec9728e = En bekräftelse från butiken på en lägre totalsumma.

# the ledger shows that no more was charged than was confirmed
t-57c6b3dfc831 = transaktionsregistret visar att inte mer debiterades än vad som bekräftades

# A ledger with a further charge.
t-22db0efd0213 = Ett transaktionsregister med ytterligare en debitering.


# ---- not_as_described.toml

# The goods are back at the address the merchant gave.
#   to the consumer: The goods are back at the address the shop gave.
#   to the merchant: The goods are back at the address your shop gave.
t-910fc6fcc0e7 =
    .consumer = Varorna är tillbaka på den adress som butiken angav.
    .merchant = Varorna är tillbaka på den adress som din butik angav.

# The merchant says that the return was wrong, used, damaged or incomplete.
#   to the consumer: The shop says that the return was wrong, used, damaged or incomplete.
#   to the merchant: Your shop says that the return was wrong, used, damaged or incomplete.
t-fe2f75e1a056 =
    .consumer = Butiken säger att returen var fel vara, använd, skadad eller ofullständig.
    .merchant = Din butik säger att returen var fel vara, använd, skadad eller ofullständig.

# The merchant handed in photos or papers about the state of the return.
#   to the consumer: The shop handed in photos or papers about the state of the return.
#   to the merchant: Your shop handed in photos or papers about the state of the return.
t-307b32b481e4 =
    .consumer = Butiken har lämnat in foton eller handlingar om returens skick.
    .merchant = Din butik har lämnat in foton eller handlingar om returens skick.

# Please send dated photos, the weight and the serial number of what came back, taken within 72 hours of its receipt.
t-a1a934bfe8a2 = Skicka daterade foton, vikt och serienummer för det som kom tillbaka, tagna inom 72 timmar efter mottagandet.

# Dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged.
t-6fa334b8c470 = Daterade foton, vikt och serienummer från inom 72 timmar visar att returen var fel vara, använd eller skadad.

# The merchant refuses to take the goods back.
#   to the consumer: The shop refuses to take the goods back.
#   to the merchant: Your shop refuses to take the goods back.
t-c9a8ee25085d =
    .consumer = Butiken vägrar att ta tillbaka varorna.
    .merchant = Din butik vägrar att ta tillbaka varorna.

# Five business days have passed since the consumer asked to send the goods back, without an answer to the claim in them.
#   to the consumer: Five business days have passed since you asked to send the goods back, without an answer to the claim in them.
#   to the merchant: Five business days have passed since the customer asked to send the goods back, without an answer to the claim in them.
t-184e3f606271 =
    .consumer = Fem arbetsdagar har gått sedan du bad att få skicka tillbaka varorna, utan att anmälan har besvarats under den tiden.
    .merchant = Fem arbetsdagar har gått sedan kunden bad att få skicka tillbaka varorna, utan att anmälan har besvarats under den tiden.

# The merchant answered the request to send the goods back in time.
#   to the consumer: The shop answered the request to send the goods back in time.
#   to the merchant: Your shop answered the request to send the goods back in time.
t-99012d57ead3 =
    .consumer = Butiken svarade i tid på begäran om att få skicka tillbaka varorna.
    .merchant = Din butik svarade i tid på begäran om att få skicka tillbaka varorna.

# When and how did you answer the customer's request to send the goods back?
t-ebb2753d3a92 = När och hur svarade du på kundens begäran om att få skicka tillbaka varorna?

# Sending the goods back would cost more than the share of their value that is reasonable.
t-0f0a665f366b = Att skicka tillbaka varorna skulle kosta mer än den andel av deras värde som är rimlig.

# The consumer refuses to send the goods back.
#   to the consumer: You refuse to send the goods back.
#   to the merchant: The customer refuses to send the goods back.
t-269b85b64967 =
    .consumer = Du vägrar att skicka tillbaka varorna.
    .merchant = Kunden vägrar att skicka tillbaka varorna.

# The consumer sent a photo or report of what is wrong.
#   to the consumer: You sent a photo or report of what is wrong.
#   to the merchant: The customer sent a photo or report of what is wrong.
t-c7c8862e0891 =
    .consumer = Du har skickat ett foto på eller en rapport om vad som är fel.
    .merchant = Kunden har skickat ett foto på eller en rapport om vad som är fel.

# The claim is a few words, and the consumer handed in nothing.
#   to the consumer: The claim is a few words, and you handed in nothing.
#   to the merchant: The claim is a few words, and the customer handed in nothing.
t-ecd8f772bd15 =
    .consumer = Anmälan är några få ord, och du har inte lämnat in något.
    .merchant = Anmälan är några få ord, och kunden har inte lämnat in något.

# The consumer says concretely what is wrong.
#   to the consumer: You say concretely what is wrong.
#   to the merchant: The customer says concretely what is wrong.
t-2837049c1dd6 =
    .consumer = Du säger konkret vad som är fel.
    .merchant = Kunden säger konkret vad som är fel.

# What arrived differs significantly from what was agreed.
t-e64d5168b393 = Det som kom fram skiljer sig väsentligt från det som avtalades.

# The fault showed so soon after delivery that it is presumed to have been there from the start.
t-a52f6af6b43e = Felet visade sig så snart efter leveransen att det antas ha funnits där från början.

# The fault was there at delivery.
t-ce01ff7f6e06 = Felet fanns där vid leveransen.

# The merchant admits the fault or the wrong item.
#   to the consumer: The shop admits the fault or the wrong item.
#   to the merchant: Your shop admits the fault or the wrong item.
t-50d391db93c7 =
    .consumer = Butiken medger felet eller att det var fel vara.
    .merchant = Din butik medger felet eller att det var fel vara.

# An expert, the brand or an authority confirms that the goods are counterfeit.
t-7532ebc2a175 = En sakkunnig, varumärket eller en myndighet bekräftar att varorna är förfalskade.

# Which letter of an expert, the brand or an authority confirms that the goods are counterfeit?
t-cbb6bc61215e = Vilket brev från en sakkunnig, varumärket eller en myndighet bekräftar att varorna är förfalskade?

# The merchant says that the consumer damaged, altered or wore out the goods.
#   to the consumer: The shop says that you damaged, altered or wore out the goods.
#   to the merchant: Your shop says that the customer damaged, altered or wore out the goods.
t-7cadb26b6049 =
    .consumer = Butiken säger att du har skadat, ändrat eller slitit ut varorna.
    .merchant = Din butik säger att kunden har skadat, ändrat eller slitit ut varorna.

# The damage comes from the consumer's use, an alteration or normal wear.
#   to the consumer: The damage comes from your use, an alteration or normal wear.
#   to the merchant: The damage comes from the customer's use, an alteration or normal wear.
t-a86cad5d0dcc =
    .consumer = Skadan beror på din användning, en ändring eller normalt slitage.
    .merchant = Skadan beror på kundens användning, en ändring eller normalt slitage.

# It is a matter of taste, colour on a screen or size, and the listing was accurate.
t-ab55eca59a56 = Det är en fråga om smak, om färg på en skärm eller om storlek, och produktbeskrivningen var korrekt.

# A part of the goods is missing.
t-410656b03508 = En del av varorna saknas.

# Which part is missing, and which photo, packing slip or message of the shop shows it?
t-c61b9df00bab = Vilken del saknas, och vilket foto, vilken packsedel eller vilket meddelande från butiken visar det?

# The merchant speaks of a repair or a replacement.
#   to the consumer: The shop speaks of a repair or a replacement.
#   to the merchant: Your shop speaks of a repair or a replacement.
t-50e218e55e49 =
    .consumer = Butiken talar om en reparation eller en ersättningsvara.
    .merchant = Din butik talar om en reparation eller en ersättningsvara.

# A free repair or replacement was offered promptly and has not failed.
t-9d24abbb91b5 = En kostnadsfri reparation eller ersättningsvara erbjöds snabbt och har inte misslyckats.

# The consumer complained within the days in which faulty goods may be rejected outright.
#   to the consumer: You complained within the days in which faulty goods may be rejected outright.
#   to the merchant: The customer complained within the days in which faulty goods may be rejected outright.
t-457bda009d31 =
    .consumer = Du klagade inom de dagar då köpet får hävas direkt om varorna är felaktiga.
    .merchant = Kunden klagade inom de dagar då köpet får hävas direkt om varorna är felaktiga.

# The merchant points to its return policy or to the manufacturer.
#   to the consumer: The shop points to its return policy or to the manufacturer.
#   to the merchant: Your shop points to its return policy or to the manufacturer.
t-e2d5144cf081 =
    .consumer = Butiken hänvisar till sina returvillkor eller till tillverkaren.
    .merchant = Din butik hänvisar till sina returvillkor eller till tillverkaren.

# the goods are confirmed to be counterfeit; they are not sent back
t-0c272929081f = det är bekräftat att varorna är förfalskade; de skickas inte tillbaka

# A letter of the brand that confirms the goods as its own.
t-1e239c3d348e = Ett brev från varumärket som bekräftar att varorna är dess egna.

# what came back was not what was sent out in good order, and the merchant documented it in time
#   to the consumer: what came back was not what was sent out in good order, and the shop documented it in time
#   to the merchant: what came back was not what was sent out in good order, and your shop documented it in time
t-7b47e03511ff =
    .consumer = det som kom tillbaka var inte det som hade skickats ut i gott skick, och butiken dokumenterade det i tid
    .merchant = det som kom tillbaka var inte det som hade skickats ut i gott skick, och din butik dokumenterade det i tid

# Photos from before the return was sent that show the goods as they were.
t-cac6eaf174e7 = Foton från tiden innan returen skickades som visar hur varorna var.

# the goods are back with the merchant, and it is not documented in time that anything was wrong with what came back
#   to the consumer: the goods are back with the shop, and it is not documented in time that anything was wrong with what came back
#   to the merchant: the goods are back with your shop, and it is not documented in time that anything was wrong with what came back
t-fe5b26809cd5 =
    .consumer = varorna är tillbaka hos butiken, och det har inte i tid dokumenterats att något var fel med det som kom tillbaka
    .merchant = varorna är tillbaka hos din butik, och det har inte i tid dokumenterats att något var fel med det som kom tillbaka

# Dated photos, weight and serial number from within 72 hours of the receipt.
t-2c4b2353712f = Daterade foton, vikt och serienummer från inom 72 timmar efter mottagandet.

# the goods are back with the merchant
#   to the consumer: the goods are back with the shop
#   to the merchant: the goods are back with your shop
t-82999d23f368 =
    .consumer = varorna är tillbaka hos butiken
    .merchant = varorna är tillbaka hos din butik

# A scan that shows the return elsewhere.
t-98888de7a6e9 = En skanning som visar att returen är någon annanstans.

# the damage comes from use, an alteration or normal wear
t-5a336c80c4a8 = skadan beror på användning, en ändring eller normalt slitage

# The opinion of a neutral expert that the fault was there from the start.
t-92063d10d0ae = Ett utlåtande från en neutral sakkunnig om att felet fanns där från början.

# a part is missing, and it is to be sent, free of charge
t-d171df291ee5 = en del saknas, och den ska skickas utan kostnad

# A packing record that shows the part in the parcel.
t-8fe5d97c8c4e = En packningsuppgift som visar att delen låg i paketet.

# a part is missing and is not being sent; its price goes back
t-3b9cfed3ceb8 = en del saknas och skickas inte; dess pris betalas tillbaka

# the goods are faulty or wrong, and sending them back would cost too large a part of their value; the consumer need not send them
#   to the consumer: the goods are faulty or wrong, and sending them back would cost too large a part of their value; you need not send them
#   to the merchant: the goods are faulty or wrong, and sending them back would cost too large a part of their value; the customer need not send them
t-f90bae874c18 =
    .consumer = varorna är felaktiga eller fel varor, och att skicka tillbaka dem skulle kosta en för stor del av deras värde; du behöver inte skicka dem
    .merchant = varorna är felaktiga eller fel varor, och att skicka tillbaka dem skulle kosta en för stor del av deras värde; kunden behöver inte skicka dem

# A prepaid label for the way back at a reasonable cost.
t-377cd6276939 = En förbetald fraktsedel för returen till en rimlig kostnad.

# the consumer does not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the consumer: you do not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the merchant: the customer does not send the goods back, and nothing excuses that; a refund needs the return to start
t-5794235131aa =
    .consumer = du skickar inte tillbaka varorna, och inget ursäktar det; en återbetalning kräver att returen påbörjas
    .merchant = kunden skickar inte tillbaka varorna, och inget ursäktar det; en återbetalning kräver att returen påbörjas

# A receipt of posting for the return.
t-768a29b12d3f = Ett inlämningskvitto för returen.

# the goods are faulty, and a free repair or replacement was offered promptly: it comes first
t-49fc37097e67 = varorna är felaktiga, och en kostnadsfri reparation eller ersättningsvara erbjöds snabbt: den kommer först

# A repair or replacement that failed, was refused, or took too long.
t-f90cc4fb858c = En reparation eller ersättningsvara som misslyckades, nekades eller tog för lång tid.

# the goods were faulty or not what was agreed, and the merchant refused or ignored the request to take them back
#   to the consumer: the goods were faulty or not what was agreed, and the shop refused or ignored the request to take them back
#   to the merchant: the goods were faulty or not what was agreed, and your shop refused or ignored the request to take them back
t-e4674c66fcba =
    .consumer = varorna var felaktiga eller inte det som avtalades, och butiken avvisade eller ignorerade begäran om att ta tillbaka dem
    .merchant = varorna var felaktiga eller inte det som avtalades, och din butik avvisade eller ignorerade begäran om att ta tillbaka dem

# An answer of the merchant to the request, from within five business days.
#   to the consumer: An answer of the shop to the request, from within five business days.
#   to the merchant: An answer of your shop to the request, from within five business days.
t-92a516738c20 =
    .consumer = Ett svar från butiken på begäran, från inom fem arbetsdagar.
    .merchant = Ett svar från din butik på begäran, från inom fem arbetsdagar.

# the merchant admits that the goods were faulty or wrong; the money goes back for the goods, and the merchant pays the way
#   to the consumer: the shop admits that the goods were faulty or wrong; the money goes back for the goods, and the shop pays the way
#   to the merchant: your shop admits that the goods were faulty or wrong; the money goes back for the goods, and your shop pays the way
t-aad9a4a29ec1 =
    .consumer = butiken medger att varorna var felaktiga eller fel varor; pengarna betalas tillbaka mot varorna, och butiken betalar returen
    .merchant = din butik medger att varorna var felaktiga eller fel varor; pengarna betalas tillbaka mot varorna, och din butik betalar returen

# Proof that the goods were in order when they were delivered.
t-0a2877882a1e = Bevis på att varorna var i gott skick när de levererades.

# it is not said yet what is wrong with the goods
t-16ee050873db = det har ännu inte sagts vad som är fel med varorna

# Please describe what is wrong with the goods, send two or three photos that show it, and say whether they were used or washed.
t-48bbc7dbf637 = Beskriv vad som är fel med varorna, skicka två eller tre foton som visar det, och säg om de har använts eller tvättats.

# the listing was accurate, and the complaint is a matter of taste; within fourteen days of delivery it may be filed as a withdrawal
t-6f22a37f40b0 = produktbeskrivningen var korrekt, och klagomålet är en fråga om smak; inom fjorton dagar från leveransen kan saken anmälas som ånger av köpet

# A listing from the time of the order that promised something else.
t-ec15bd5ea7ea = En produktbeskrivning från tiden för beställningen som utlovade något annat.

# the goods were faulty and the consumer complained within thirty days of delivery, so they may be rejected; the merchant pays the way back
#   to the consumer: the goods were faulty and you complained within thirty days of delivery, so they may be rejected; the shop pays the way back
#   to the merchant: the goods were faulty and the customer complained within thirty days of delivery, so they may be rejected; your shop pays the way back
t-3da3c69609fb =
    .consumer = varorna var felaktiga och du klagade inom trettio dagar från leveransen, så köpet får hävas; butiken betalar returen
    .merchant = varorna var felaktiga och kunden klagade inom trettio dagar från leveransen, så köpet får hävas; din butik betalar returen

# A delivery date more than thirty days before the complaint.
t-2eccdce38629 = En leveransdag som ligger mer än trettio dagar före klagomålet.

# a return policy or a reference to the manufacturer is no defence to goods that are faulty or wrong
t-e8dec846db34 = returvillkor eller en hänvisning till tillverkaren är inget försvar när varor är felaktiga eller fel varor

# the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the merchant's cost
#   to the consumer: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the shop's cost
#   to the merchant: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at your shop's cost
t-ba5b0337dbb5 =
    .consumer = varorna skiljer sig väsentligt från det som avtalades; pengarna betalas tillbaka när varorna är på väg tillbaka, på butikens bekostnad
    .merchant = varorna skiljer sig väsentligt från det som avtalades; pengarna betalas tillbaka när varorna är på väg tillbaka, på din butiks bekostnad

# it is not shown that the goods differed significantly from what was agreed when they were delivered; within fourteen days of delivery it may be filed as a withdrawal
t-daa5376c0f7a = det är inte visat att varorna skilde sig väsentligt från det som avtalades när de levererades; inom fjorton dagar från leveransen kan saken anmälas som ånger av köpet

# A photo or report that shows the fault, or a listing that promised something else.
t-cb4b106c50c7 = Ett foto eller en rapport som visar felet, eller en produktbeskrivning som utlovade något annat.


# ---- not_received.toml

# The buyer's own account, device or network used what was bought after paying.
#   to the consumer: Your own account, device or network used what was bought after paying.
#   to the merchant: The buyer's own account, device or network used what was bought after paying.
t-c8f42e0e6bc1 =
    .consumer = Ditt eget konto, din egen enhet eller ditt eget nätverk använde det köpta efter betalningen.
    .merchant = Köparens eget konto, egen enhet eller eget nätverk använde det köpta efter betalningen.

# Which log shows that the buyer's account, device or address used what was bought after paying?
#   to the consumer: Which log shows that your account, device or address used what was bought after paying?
#   to the merchant: Which log shows that the buyer's account, device or address used what was bought after paying?
t-b7dab688f4d6 =
    .consumer = Vilken logg visar att ditt konto, din enhet eller din adress använde det köpta efter betalningen?
    .merchant = Vilken logg visar att köparens konto, enhet eller adress använde det köpta efter betalningen?

# The merchant can and will deliver.
#   to the consumer: The shop can and will deliver.
#   to the merchant: Your shop can and will deliver.
t-2efc6531058d =
    .consumer = Butiken kan och kommer att leverera.
    .merchant = Din butik kan och kommer att leverera.

# The merchant does not say that the goods were never sent.
#   to the consumer: The shop does not say that the goods were never sent.
#   to the merchant: Your shop does not say that the goods were never sent.
t-e2fcea16b959 =
    .consumer = Butiken säger inte att varorna aldrig skickades.
    .merchant = Din butik säger inte att varorna aldrig skickades.

# The consumer says, after filing, that the goods have arrived.
#   to the consumer: You say, after filing, that the goods have arrived.
#   to the merchant: The customer says, after filing, that the goods have arrived.
t-64982618aae6 =
    .consumer = Du säger, efter anmälan, att varorna har kommit fram.
    .merchant = Kunden säger, efter anmälan, att varorna har kommit fram.

# The tracking number is valid, is no other order's, and was first scanned after the order.
t-230f93f60092 = Spårningsnumret är giltigt, tillhör ingen annan beställning och skannades första gången efter beställningen.

# The parcel weighed what the ordered goods weigh.
t-d61f848b150f = Paketet vägde lika mycket som de beställda varorna väger.

# The carrier took the parcel into its hands.
t-307d2a10f6d1 = Transportören tog emot paketet.

# The carrier's events agree on who had the parcel.
t-d00a618beb7e = Transportörens händelser stämmer överens om vem som hade paketet.

# The carrier still has time to trace the parcel.
t-1d16016f2cf6 = Transportören har fortfarande tid att söka efter paketet.

# At least one parcel was delivered.
t-52cd8460067d = Minst ett paket har levererats.

# Every parcel of this order was delivered.
t-426e8f2b7fec = Varje paket i den här beställningen har levererats.

# Which carrier proof of delivery shows when, where and to whom the parcel was handed over?
t-8505029e145b = Vilket leveransbevis från transportören visar när, var och till vem paketet lämnades?

# The parcel was neither lost, damaged nor sent back.
t-52cbb2eab535 = Paketet har varken förlorats, skadats eller skickats tillbaka.

# The consumer refused the parcel, or did not collect it from the pickup point they chose although they were told.
#   to the consumer: You refused the parcel, or did not collect it from the pickup point you chose although you were told.
#   to the merchant: The customer refused the parcel, or did not collect it from the pickup point they chose although they were told.
t-c10a058416a2 =
    .consumer = Du tog inte emot paketet, eller hämtade det inte på det utlämningsställe du hade valt trots att du fick besked.
    .merchant = Kunden tog inte emot paketet, eller hämtade det inte på det utlämningsställe som kunden hade valt trots att kunden fick besked.

# The parcel is back with its sender.
t-4b2d9f09b34c = Paketet är tillbaka hos avsändaren.

# The parcel was handed over at the address of the order.
t-914fd863ca0c = Paketet lämnades på beställningens adress.

# The consumer typed the delivery address.
#   to the consumer: You typed the delivery address.
#   to the merchant: The customer typed the delivery address.
t-9804d24f5ad7 =
    .consumer = Du skrev in leveransadressen.
    .merchant = Kunden skrev in leveransadressen.

# The parcel was delivered before the claim was filed.
t-c812882d7bdd = Paketet levererades innan anmälan lämnades in.

# The consumer keeps the goods that came late.
#   to the consumer: You keep the goods that came late.
#   to the merchant: The customer keeps the goods that came late.
t-2fbdbeb57b2f =
    .consumer = Du behåller varorna som kom för sent.
    .merchant = Kunden behåller varorna som kom för sent.

# All ordered goods were in what was delivered.
t-5566c311af11 = Alla beställda varor fanns i det som levererades.

# Which packing record shows which of the ordered goods were in which parcel?
t-9bac20db190c = Vilken packningsuppgift visar vilka av de beställda varorna som låg i vilket paket?

# A person found that nothing is missing.
t-6aaf4187f245 = En person har kommit fram till att inget saknas.

# The order's total calls for a signature, PIN or identity check.
t-ac31bf9e847e = Beställningens totalsumma kräver underskrift, PIN-kod eller legitimationskontroll.

# The hand-over was confirmed by signature, PIN or identity check.
t-f1279eea59b7 = Överlämningen bekräftades med underskrift, PIN-kod eller legitimationskontroll.

# The parcel was handed to a person at the address, not left behind or with somebody else.
t-a0541f6678d1 = Paketet lämnades till en person på adressen, det ställdes inte bara av och lämnades inte hos någon annan.

# The consumer had agreed to where the parcel was left.
#   to the consumer: You had agreed to where the parcel was left.
#   to the merchant: The customer had agreed to where the parcel was left.
t-2dd3d1744574 =
    .consumer = Du hade godkänt var paketet lämnades.
    .merchant = Kunden hade godkänt var paketet lämnades.

# The consumer, or a person the consumer named, has the goods.
#   to the consumer: You, or a person you named, has the goods.
#   to the merchant: The customer, or a person the customer named, has the goods.
t-a2d6fde8a8a5 =
    .consumer = Du, eller en person som du har angett, har varorna.
    .merchant = Kunden, eller en person som kunden har angett, har varorna.

# The bank ties the delivery address to the holder (AVS).
t-7d3fb3de1f90 = Banken knyter leveransadressen till innehavaren (AVS).

# A person found that the parcel reached the consumer.
#   to the consumer: A person found that the parcel reached you.
#   to the merchant: A person found that the parcel reached the customer.
t-da00cb49f229 =
    .consumer = En person har kommit fram till att paketet nådde dig.
    .merchant = En person har kommit fram till att paketet nådde kunden.

# the merchant cannot or will not deliver
#   to the consumer: the shop cannot or will not deliver
#   to the merchant: your shop cannot or will not deliver
t-a8d5d1797ed4 =
    .consumer = butiken kan inte eller tänker inte leverera
    .merchant = din butik kan inte eller tänker inte leverera

# A carrier's proof that the goods were delivered to the consumer.
#   to the consumer: A carrier's proof that the goods were delivered to you.
#   to the merchant: A carrier's proof that the goods were delivered to the customer.
t-d225e934b015 =
    .consumer = Transportörens bevis på att varorna levererades till dig.
    .merchant = Transportörens bevis på att varorna levererades till kunden.

# the buyer's own account used what was bought after paying
#   to the consumer: your own account used what was bought after paying
#   to the merchant: the buyer's own account used what was bought after paying
t-f42e72fee8b0 =
    .consumer = ditt eget konto använde det köpta efter betalningen
    .merchant = köparens eget konto använde det köpta efter betalningen

# Signs that somebody else used the account.
t-0baacdee7408 = Tecken på att någon annan använde kontot.

# no log shows that the buyer could use what was bought
#   to the consumer: no log shows that you could use what was bought
#   to the merchant: no log shows that the buyer could use what was bought
t-1c08ebf39a2f =
    .consumer = ingen logg visar att du kunde använda det köpta
    .merchant = ingen logg visar att köparen kunde använda det köpta

# A log of successful use by the buyer's account after the payment.
#   to the consumer: A log of successful use by your account after the payment.
#   to the merchant: A log of successful use by the buyer's account after the payment.
t-6f20330ff1f0 =
    .consumer = En logg som visar att ditt konto kunde använda det köpta efter betalningen.
    .merchant = En logg som visar att köparens konto kunde använda det köpta efter betalningen.

# the consumer says that the goods arrived after the claim was filed, and may choose
#   to the consumer: you say that the goods arrived after the claim was filed, and may choose
#   to the merchant: the customer says that the goods arrived after the claim was filed, and may choose
t-90d15c15c367 =
    .consumer = du säger att varorna kom fram efter att anmälan lämnades in, och får välja
    .merchant = kunden säger att varorna kom fram efter att anmälan lämnades in, och får välja

# You wrote that the goods have arrived. Do you want to keep them, or send them back at the merchant's cost for a refund?
#   to the consumer: You wrote that the goods have arrived. Do you want to keep them, or send them back at the shop's cost for a refund?
#   to the merchant: You wrote that the goods have arrived. Do you want to keep them, or send them back at your shop's cost for a refund?
t-545a5ff50b25 =
    .consumer = Du skrev att varorna har kommit fram. Vill du behålla dem, eller skicka tillbaka dem på butikens bekostnad och få pengarna tillbaka?
    .merchant = Du skrev att varorna har kommit fram. Vill du behålla dem, eller skicka tillbaka dem på din butiks bekostnad och få pengarna tillbaka?

# the goods arrived after the claim was filed, and the consumer keeps them
#   to the consumer: the goods arrived after the claim was filed, and you keep them
#   to the merchant: the goods arrived after the claim was filed, and the customer keeps them
t-888edf3a1df1 =
    .consumer = varorna kom fram efter att anmälan lämnades in, och du behåller dem
    .merchant = varorna kom fram efter att anmälan lämnades in, och kunden behåller dem

# The goods sent back.
t-734f44ce3ac5 = Att varorna skickas tillbaka.

# the tracking number cannot be this order's parcel, so nothing proves delivery
t-64cfe4e54616 = spårningsnumret kan inte gälla den här beställningens paket, så inget bevisar leverans

# Tracking of a parcel that was sent after this order and for it.
t-469f28785207 = Spårning av ett paket som skickades efter den här beställningen och för den.

# the carrier's events contradict each other, and the carrier has ten days to trace the parcel
t-5e9eba0096f4 = transportörens händelser motsäger varandra, och transportören har tio dagar på sig att söka efter paketet

# The carrier's answer to the trace.
t-eff46afb5f19 = Transportörens svar på eftersökningen.

# after the delivery scan the carrier had the parcel again, so that scan proves nothing
t-9cbd9694470f = efter leveransskanningen hade transportören paketet igen, så den skanningen bevisar inget

# The carrier's written trace that shows where the parcel ended.
t-e06378cd9d85 = Transportörens skriftliga eftersökning som visar var paketet hamnade.

# the parcel was not taken and is back with its sender, which counts as withdrawal
t-8faddee77f49 = paketet togs inte emot och är tillbaka hos avsändaren, vilket räknas som ånger av köpet

# A scan that shows the parcel was handed over after all.
t-abc11c122d84 = En skanning som visar att paketet trots allt lämnades över.

# the parcel was ready for the consumer, who was told and did not take it
#   to the consumer: the parcel was ready for you, who were told and did not take it
#   to the merchant: the parcel was ready for the customer, who was told and did not take it
t-5e61c0c98220 =
    .consumer = paketet låg klart för dig, som fick besked om det och inte hämtade det
    .merchant = paketet låg klart för kunden, som fick besked om det och inte hämtade det

# Proof that no notice reached the consumer.
#   to the consumer: Proof that no notice reached you.
#   to the merchant: Proof that no notice reached the customer.
t-a103fcaa9957 =
    .consumer = Bevis på att ingen avi nådde dig.
    .merchant = Bevis på att ingen avi nådde kunden.

# the parcel was lost, damaged or sent back
t-433cb2101b68 = paketet förlorades, skadades eller skickades tillbaka

# A later scan that shows the parcel was delivered to the consumer.
#   to the consumer: A later scan that shows the parcel was delivered to you.
#   to the merchant: A later scan that shows the parcel was delivered to the customer.
t-386b96138390 =
    .consumer = En senare skanning som visar att paketet levererades till dig.
    .merchant = En senare skanning som visar att paketet levererades till kunden.

# the parcel weighed far less than the ordered goods
t-7f49ffefae62 = paketet vägde mycket mindre än de beställda varorna

# The carrier's weighing of this parcel at its full weight.
t-366b1ab01d98 = Transportörens vägning av det här paketet med full vikt.

# the parcel weighed about what it should, and only a person can judge photographs and a police report
t-66696f71b199 = paketet vägde ungefär vad det skulle, och bara en person kan bedöma fotografier och en polisanmälan

# the parcel was handed over at another address than the order's
t-7073cdf66cbd = paketet lämnades på en annan adress än beställningens

# A carrier's proof of delivery at the address of the order.
t-01ffcd2783fe = Transportörens leveransbevis för beställningens adress.

# some of the ordered goods were never delivered
t-f0546c448a44 = några av de beställda varorna levererades aldrig

# A carrier's proof that the missing goods were delivered in another parcel.
t-f0817ab72bff = Transportörens bevis på att de varor som saknas levererades i ett annat paket.

# one parcel arrived and another did not, and it is not shown what was in each
t-d470d8a4da6c = ett paket kom fram och ett annat gjorde det inte, och det är inte visat vad som låg i vilket

# One parcel of this order arrived and another did not. Which of the ordered goods were in which parcel?
t-2dcf29559d70 = Ett paket i den här beställningen kom fram och ett annat gjorde det inte. Vilka av de beställda varorna låg i vilket paket?

# the carrier's feed does not say at which address the parcel was handed over
t-b8e81128b624 = transportörens uppgifter säger inte på vilken adress paketet lämnades

# The tracking gives no postcode of the hand-over. Please send the carrier's full proof of delivery.
t-8759e4821f62 = Spårningen visar inget postnummer för överlämningen. Skicka transportörens fullständiga leveransbevis.

# the parcel came after the claim was filed, and the consumer keeps the goods
#   to the consumer: the parcel came after the claim was filed, and you keep the goods
#   to the merchant: the parcel came after the claim was filed, and the customer keeps the goods
t-5d726a84c942 =
    .consumer = paketet kom efter att anmälan lämnades in, och du behåller varorna
    .merchant = paketet kom efter att anmälan lämnades in, och kunden behåller varorna

# the parcel came after the claim was filed, and the consumer does not want it any more; the merchant pays the way back
#   to the consumer: the parcel came after the claim was filed, and you do not want it any more; the shop pays the way back
#   to the merchant: the parcel came after the claim was filed, and the customer does not want it any more; your shop pays the way back
t-344914aed78b =
    .consumer = paketet kom efter att anmälan lämnades in, och du vill inte längre ha det; butiken betalar returen
    .merchant = paketet kom efter att anmälan lämnades in, och kunden vill inte längre ha det; din butik betalar returen

# The consumer's choice to keep the goods.
#   to the consumer: Your choice to keep the goods.
#   to the merchant: The customer's choice to keep the goods.
t-137a5d36ca3c =
    .consumer = Ditt val att behålla varorna.
    .merchant = Kundens val att behålla varorna.

# the parcel arrived after the claim was filed, so the consumer may choose
#   to the consumer: the parcel arrived after the claim was filed, so you may choose
#   to the merchant: the parcel arrived after the claim was filed, so the customer may choose
t-7f76881df5f9 =
    .consumer = paketet kom fram efter att anmälan lämnades in, så du får välja
    .merchant = paketet kom fram efter att anmälan lämnades in, så kunden får välja

# The parcel arrived after you filed. Do you want to keep the goods, or send them back at the merchant's cost for a refund?
#   to the consumer: The parcel arrived after you filed. Do you want to keep the goods, or send them back at the shop's cost for a refund?
#   to the merchant: The parcel arrived after you filed. Do you want to keep the goods, or send them back at your shop's cost for a refund?
t-7808ae759520 =
    .consumer = Paketet kom fram efter din anmälan. Vill du behålla varorna, eller skicka tillbaka dem på butikens bekostnad och få pengarna tillbaka?
    .merchant = Paketet kom fram efter din anmälan. Vill du behålla varorna, eller skicka tillbaka dem på din butiks bekostnad och få pengarna tillbaka?

# an order of this value needs a signature, PIN or identity check, and there is none
t-accd7bb8c43f = en beställning av det här värdet kräver underskrift, PIN-kod eller legitimationskontroll, och någon sådan finns inte

# The carrier's record of a signature for this parcel.
t-2acbc9b919fb = Transportörens uppgift om en underskrift för det här paketet.

# the parcel was left without the consumer's consent, so the consumer never got hold of it
#   to the consumer: the parcel was left without your consent, so you never got hold of it
#   to the merchant: the parcel was left without the customer's consent, so the customer never got hold of it
t-d7dc74fe5aa4 =
    .consumer = paketet lämnades utan ditt godkännande, så du fick det aldrig i sin hand
    .merchant = paketet lämnades utan kundens godkännande, så kunden fick det aldrig i sin hand

# A record that the consumer agreed to this place or person.
#   to the consumer: A record that you agreed to this place or person.
#   to the merchant: A record that the customer agreed to this place or person.
t-de39bc613fba =
    .consumer = En uppgift om att du godkände den här platsen eller personen.
    .merchant = En uppgift om att kunden godkände den här platsen eller personen.

# it is not shown that all ordered goods were in the parcel
t-80aab7f790ad = det är inte visat att alla beställda varor låg i paketet

# A packing record with each line, and a weight that fits it.
t-ce3f92efaf56 = En packningsuppgift med varje rad, och en vikt som stämmer med den.

# the parcel went to the address that the consumer typed
#   to the consumer: the parcel went to the address that you typed
#   to the merchant: the parcel went to the address that the customer typed
t-697a371e4f06 =
    .consumer = paketet gick till den adress som du skrev in
    .merchant = paketet gick till den adress som kunden skrev in

# Proof that the shop changed the address after the order.
t-c92ce0d8b6ba = Bevis på att butiken ändrade adressen efter beställningen.

# the parcel was handed over at the address of the order, in time, to the consumer or a person the consumer named
#   to the consumer: the parcel was handed over at the address of the order, in time, to you or a person you named
#   to the merchant: the parcel was handed over at the address of the order, in time, to the customer or a person the customer named
t-1a45f98f9341 =
    .consumer = paketet lämnades i tid på beställningens adress, till dig eller en person som du har angett
    .merchant = paketet lämnades i tid på beställningens adress, till kunden eller en person som kunden har angett

# A carrier's record that contradicts the proof of delivery.
t-a1ce7152e1bb = En uppgift från transportören som motsäger leveransbeviset.

# the parcel was delivered at the address that the bank ties to the holder
t-13296b21b6a5 = paketet levererades på den adress som banken knyter till innehavaren

# the scheme accepts delivery at the address that the bank ties to the holder
t-342b2c41103b = betalningsnätverket godtar leverans på den adress som banken knyter till innehavaren

# a person found that the parcel reached the consumer
#   to the consumer: a person found that the parcel reached you
#   to the merchant: a person found that the parcel reached the customer
t-f59a452ab352 =
    .consumer = en person har kommit fram till att paketet nådde dig
    .merchant = en person har kommit fram till att paketet nådde kunden

# nothing shows that the consumer, or a person the consumer named, got hold of the parcel
#   to the consumer: nothing shows that you, or a person you named, got hold of the parcel
#   to the merchant: nothing shows that the customer, or a person the customer named, got hold of the parcel
t-d21d28126f8b =
    .consumer = inget visar att du, eller en person som du har angett, fick paketet i sin hand
    .merchant = inget visar att kunden, eller en person som kunden har angett, fick paketet i sin hand

# A signature, PIN or the name of the person who took the parcel.
t-0924f470034b = En underskrift, en PIN-kod eller namnet på den som tog emot paketet.

# the carrier has the parcel and scanned it only days ago
t-b55a6b61d9e8 = transportören har paketet och skannade det för bara några dagar sedan

# A delivery scan, or ten days without one.
t-a17461657636 = En leveransskanning, eller tio dagar utan en sådan.

# the carrier took the parcel, and nothing has been heard of it for longer than a trace takes
t-08f66da70b9c = transportören tog emot paketet, och inget har hörts om det längre tid än en eftersökning tar

# A delivery scan at the address of the order.
t-1e878a27967d = En leveransskanning på beställningens adress.

# nothing shows that the goods were ever sent
t-fcd3b9d462bd = inget visar att varorna någonsin skickades

# A carrier's proof of delivery for this order.
t-dead3d2ce49c = Transportörens leveransbevis för den här beställningen.


# ---- other.toml

# a legal or compliance matter is for a person from the start
t-7643d6254a51 = en fråga om juridik eller regelefterlevnad ska handläggas av en person från början

# this is none of the kinds of dispute that the manual decides; the bank or the payment scheme has its own way for it
t-d01a10cc569f = det här är ingen av de tvister som regelboken avgör; banken eller betalningsnätverket har en egen väg för den

# A reason that belongs to one of the other kinds: not received, not as described, a refund owed, and so on.
t-2e32c14d6849 = Ett skäl som hör till någon av de andra typerna: inte mottaget, inte som beskrivet, en återbetalning som ska göras, och så vidare.


# ---- provider_risk.toml

# The provider asked the shop to stop the order.
t-c3e2e764d92c = Leverantören bad butiken att stoppa beställningen.

# The parcel was handed to the carrier.
t-748ea99aa8cb = Paketet lämnades till transportören.

# Was the order handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-f59c345fea0a = Lämnades beställningen till en transportör? I så fall: vilken transportör, vilket paketnummer, när, och försökte du kalla tillbaka paketet?

# The parcel was handed over before the stop request counted as received.
t-73d584d7995a = Paketet lämnades över innan begäran om stopp räknades som mottagen.

# The carrier proves the delivery in full: at the order's address, with the name of who took it.
t-2748c7e7cc3f = Transportören bevisar leveransen fullt ut: på beställningens adress, med namnet på den som tog emot.

# The merchant says that it tried to call the parcel back.
#   to the consumer: The shop says that it tried to call the parcel back.
#   to the merchant: Your shop says that it tried to call the parcel back.
t-aa2f45ed0b34 =
    .consumer = Butiken säger att den försökte kalla tillbaka paketet.
    .merchant = Din butik säger att den försökte kalla tillbaka paketet.

# The merchant reported carrier, parcel number and its attempt to call the parcel back.
#   to the consumer: The shop reported carrier, parcel number and its attempt to call the parcel back.
#   to the merchant: Your shop reported carrier, parcel number and its attempt to call the parcel back.
t-19ae9ca075b6 =
    .consumer = Butiken har uppgett transportör, paketnummer och sitt försök att kalla tillbaka paketet.
    .merchant = Din butik har uppgett transportör, paketnummer och sitt försök att kalla tillbaka paketet.

# the provider asks about the order without asking to stop it, and the manual has no clause for that
t-1c14f022de98 = leverantören frågar om beställningen utan att begära att den stoppas, och regelboken har ingen regel för det

# the order was stopped before anything was sent: it is cancelled and refunded, and nobody loses
t-aef2f30e06b9 = beställningen stoppades innan något skickades: den annulleras och pengarna betalas tillbaka, och ingen förlorar något

# A carrier's scan that shows the parcel was handed over.
t-daeeafb08df4 = En skanning från transportören som visar att paketet lämnades över.

# it is not shown whether the order was sent before it was to be stopped
t-01c2911ccbad = det är inte visat om beställningen skickades innan den skulle stoppas

# The provider asked to stop this order. Was it handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-77b36eaef634 = Leverantören bad att den här beställningen skulle stoppas. Lämnades den till en transportör? I så fall: vilken transportör, vilket paketnummer, när, och försökte du kalla tillbaka paketet?

# the parcel is back with its sender: the order is cancelled and refunded
t-7e6640e839d1 = paketet är tillbaka hos avsändaren: beställningen annulleras och pengarna betalas tillbaka

# the parcel was sent after the stop request counted as received, at the merchant's risk
#   to the consumer: the parcel was sent after the stop request counted as received, at the shop's risk
#   to the merchant: the parcel was sent after the stop request counted as received, at your shop's risk
t-118bb691a32c =
    .consumer = paketet skickades efter att begäran om stopp räknades som mottagen, på butikens risk
    .merchant = paketet skickades efter att begäran om stopp räknades som mottagen, på din butiks risk

# A carrier's scan from before the stop request counted as received.
t-d8453222be30 = En skanning från transportören från tiden innan begäran om stopp räknades som mottagen.

# the parcel was sent before the stop request counted as received, and the carrier proves its delivery in full; the provider bears the loss
t-4ff60026c29d = paketet skickades innan begäran om stopp räknades som mottagen, och transportören bevisar leveransen fullt ut; leverantören bär förlusten

# A carrier's scan that shows it was handed over later.
t-4b7f2f53abf0 = En skanning från transportören som visar att paketet lämnades över senare.

# the parcel was sent in time and the merchant tried to call it back; who bears it is for a person to decide
#   to the consumer: the parcel was sent in time and the shop tried to call it back; who bears it is for a person to decide
#   to the merchant: the parcel was sent in time and your shop tried to call it back; who bears it is for a person to decide
t-b3a5709c1fb6 =
    .consumer = paketet skickades i tid och butiken försökte kalla tillbaka det; vem som bär förlusten ska en person avgöra
    .merchant = paketet skickades i tid och din butik försökte kalla tillbaka det; vem som bär förlusten ska en person avgöra

# the order was already sent when it was to be stopped, and the merchant has to report what it did to call it back
#   to the consumer: the order was already sent when it was to be stopped, and the shop has to report what it did to call it back
#   to the merchant: the order was already sent when it was to be stopped, and your shop has to report what it did to call it back
t-a267f920d6bb =
    .consumer = beställningen var redan skickad när den skulle stoppas, och butiken måste uppge vad den gjorde för att kalla tillbaka den
    .merchant = beställningen var redan skickad när den skulle stoppas, och din butik måste uppge vad den gjorde för att kalla tillbaka den

# The provider asked to stop this order, and it was already sent. Please report the carrier, the parcel number, and what you did to call the parcel back, with the carrier's answer.
t-56a8fdbf71f1 = Leverantören bad att den här beställningen skulle stoppas, och den var redan skickad. Uppge transportören, paketnumret och vad du gjorde för att kalla tillbaka paketet, med transportörens svar.


# ---- refund_not_processed.toml

# The ledger shows a refund that was started and has not posted.
t-8056f4918e25 = Transaktionsregistret visar en återbetalning som har påbörjats men inte bokförts.

# The time for a started refund to post has passed.
t-72fca675e535 = Tiden för en påbörjad återbetalning att bli bokförd har gått ut.

# The merchant promised the refund in writing or issued a credit note.
#   to the consumer: The shop promised the refund in writing or issued a credit note.
#   to the merchant: Your shop promised the refund in writing or issued a credit note.
t-4ec224b08be5 =
    .consumer = Butiken utlovade återbetalningen skriftligen eller utfärdade en kreditnota.
    .merchant = Din butik utlovade återbetalningen skriftligen eller utfärdade en kreditnota.

# The promise is old enough to be overdue.
t-27b8437a2384 = Löftet är så gammalt att betalningen är försenad.

# The consumer cancelled the order.
#   to the consumer: You cancelled the order.
#   to the merchant: The customer cancelled the order.
t-952c963f542d =
    .consumer = Du avbeställde köpet.
    .merchant = Kunden avbeställde köpet.

# When and how did you cancel, and which message or record shows it?
t-d1db66bf395c = När och hur avbeställde du, och vilket meddelande eller vilken uppgift visar det?

# The goods had been handed to the carrier before the cancellation.
t-f32bde0a9356 = Varorna hade lämnats till transportören före avbeställningen.

# The parcel was refused at the door and turned back.
t-7534737c259d = Paketet avvisades vid dörren och vände tillbaka.

# The refused parcel is back with its sender, or fourteen days have passed since it turned back.
t-55c18543a5f5 = Det avvisade paketet är tillbaka hos avsändaren, eller så har fjorton dagar gått sedan det vände tillbaka.

# The consumer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the consumer: You agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the merchant: The customer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
t-cba260792158 =
    .consumer = Du gick med på omedelbar leverans av digitala varor och bekräftade att ångerrätten upphör.
    .merchant = Kunden gick med på omedelbar leverans av digitala varor och bekräftade att ångerrätten upphör.

# The merchant says the goods are exempt from withdrawal.
#   to the consumer: The shop says the goods are exempt from withdrawal.
#   to the merchant: Your shop says the goods are exempt from withdrawal.
t-dbfab6a0435e =
    .consumer = Butiken säger att varorna är undantagna från ångerrätten.
    .merchant = Din butik säger att varorna är undantagna från ångerrätten.

# The goods are exempt from withdrawal.
t-d8fe4ecf8715 = Varorna är undantagna från ångerrätten.

# The merchant says that the goods came back used, damaged, wrong or incomplete.
#   to the consumer: The shop says that the goods came back used, damaged, wrong or incomplete.
#   to the merchant: Your shop says that the goods came back used, damaged, wrong or incomplete.
t-8fd91fdfbc24 =
    .consumer = Butiken säger att varorna kom tillbaka använda, skadade, ofullständiga eller som fel varor.
    .merchant = Din butik säger att varorna kom tillbaka använda, skadade, ofullständiga eller som fel varor.

# The goods were used beyond testing, the consumer had been told, and the loss is documented.
#   to the consumer: The goods were used beyond testing, you had been told, and the loss is documented.
#   to the merchant: The goods were used beyond testing, the customer had been told, and the loss is documented.
t-307c3c993661 =
    .consumer = Varorna användes mer än vad som behövs för att prova dem, du hade informerats, och värdeminskningen är dokumenterad.
    .merchant = Varorna användes mer än vad som behövs för att prova dem, kunden hade informerats, och värdeminskningen är dokumenterad.

# The merchant relies on its own return policy.
#   to the consumer: The shop relies on its own return policy.
#   to the merchant: Your shop relies on its own return policy.
t-dc51ad47ee8c =
    .consumer = Butiken åberopar sina egna returvillkor.
    .merchant = Din butik åberopar sina egna returvillkor.

# A policy shown before the purchase bars this refund.
t-404359ce600c = Villkor som visades före köpet hindrar den här återbetalningen.

# The return was delivered to the address the merchant gave.
#   to the consumer: The return was delivered to the address the shop gave.
#   to the merchant: The return was delivered to the address your shop gave.
t-1704aae5ff31 =
    .consumer = Returen levererades till den adress som butiken angav.
    .merchant = Returen levererades till den adress som din butik angav.

# Which receipt or tracking number shows that the return reached the shop?
t-9e4445f02661 = Vilket kvitto eller spårningsnummer visar att returen nådde butiken?

# The time the merchant has to refund after the return arrived is over.
#   to the consumer: The time the shop has to refund after the return arrived is over.
#   to the merchant: The time your shop has to refund after the return arrived is over.
t-4096c9a78167 =
    .consumer = Den tid som butiken har på sig att betala tillbaka efter att returen kom fram har gått ut.
    .merchant = Den tid som din butik har på sig att betala tillbaka efter att returen kom fram har gått ut.

# The card scheme still gives the merchant time to refund after the return arrived.
#   to the consumer: The card scheme still gives the shop time to refund after the return arrived.
#   to the merchant: The card scheme still gives your shop time to refund after the return arrived.
t-89708a5c90ad =
    .consumer = Kortnätverket ger fortfarande butiken tid att betala tillbaka efter att returen kom fram.
    .merchant = Kortnätverket ger fortfarande din butik tid att betala tillbaka efter att returen kom fram.

# The return was delivered at another address than the one on record.
t-9c90a8ba22c3 = Returen levererades på en annan adress än den som är registrerad.

# The return went to the address on the merchant's own label or site.
#   to the consumer: The return went to the address on the shop's own label or site.
#   to the merchant: The return went to the address on your shop's own label or site.
t-df9a54caaeee =
    .consumer = Returen gick till adressen på butikens egen fraktsedel eller webbplats.
    .merchant = Returen gick till adressen på din butiks egen fraktsedel eller webbplats.

# The return was handed to a carrier.
t-de84d5a89e5b = Returen lämnades till en transportör.

# The consumer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
#   to the consumer: You withdrew within fourteen days of receiving the last parcel, or within the longer time when you were not told.
#   to the merchant: The customer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
t-ffca94891250 =
    .consumer = Du ångrade köpet inom fjorton dagar efter att du fick det sista paketet, eller inom den längre tid som gäller när du inte informerades.
    .merchant = Kunden ångrade köpet inom fjorton dagar efter att kunden fick det sista paketet, eller inom den längre tid som gäller när kunden inte informerades.

# On which day and how did you tell the shop that you withdraw?
t-6ec722bb3278 = Vilken dag och hur meddelade du butiken att du ångrar köpet?

# the refund was promised, and the time for it to post has passed
t-eb3cd5fc6193 = återbetalningen utlovades, och tiden för den att bli bokförd har gått ut

# A posted refund on the ledger.
t-e98b232d6b8a = En bokförd återbetalning i transaktionsregistret.

# a refund is under way and still has time to post
t-a164d41a5d70 = en återbetalning är på väg och har fortfarande tid att bli bokförd

# If it has not posted by then, the refund is ordered.
t-0a98865d88f8 = Om den inte har bokförts till dess beslutar vi att återbetalning ska ske.

# the merchant promised the refund in writing and has not paid it in time
#   to the consumer: the shop promised the refund in writing and has not paid it in time
#   to the merchant: your shop promised the refund in writing and has not paid it in time
t-21fa785a5810 =
    .consumer = butiken utlovade återbetalningen skriftligen och har inte betalat den i tid
    .merchant = din butik utlovade återbetalningen skriftligen och har inte betalat den i tid

# the order was cancelled before the goods left
t-bb5f2bee1511 = köpet avbeställdes innan varorna skickades i väg

# A carrier's scan from before the cancellation.
t-9426c9534d38 = En skanning från transportören från tiden före avbeställningen.

# the parcel was refused at the door, which withdraws from the contract, and it has gone back
t-9da4f17b10c3 = paketet avvisades vid dörren, vilket innebär att köpet ångras, och det har gått tillbaka

# the refused parcel is on its way back, and the merchant still has time to refund
#   to the consumer: the refused parcel is on its way back, and the shop still has time to refund
#   to the merchant: the refused parcel is on its way back, and your shop still has time to refund
t-e23bcc69ab2b =
    .consumer = det avvisade paketet är på väg tillbaka, och butiken har fortfarande tid att betala tillbaka
    .merchant = det avvisade paketet är på väg tillbaka, och din butik har fortfarande tid att betala tillbaka

# A scan that shows the parcel back with its sender.
t-30b5b70e57e6 = En skanning som visar att paketet är tillbaka hos avsändaren.

# the consumer agreed to immediate supply and gave up the right to withdraw
#   to the consumer: you agreed to immediate supply and gave up the right to withdraw
#   to the merchant: the customer agreed to immediate supply and gave up the right to withdraw
t-3ccbe289e7cb =
    .consumer = du gick med på omedelbar leverans och avstod från ångerrätten
    .merchant = kunden gick med på omedelbar leverans och avstod från ångerrätten

# Proof that the digital goods never worked or were never supplied.
t-8a1dcf433884 = Bevis på att de digitala varorna aldrig fungerade eller aldrig levererades.

# these goods are exempt from the right to withdraw
t-66537b68aeff = de här varorna är undantagna från ångerrätten

# Proof that the goods were ordinary stock.
t-7f58e9925a79 = Bevis på att varorna var vanliga lagervaror.

# a return policy that was shown before the purchase bars this refund
t-7cdbdcd15255 = returvillkor som visades före köpet hindrar den här återbetalningen

# Proof that the policy was not shown before the order.
t-b7430eeca0c3 = Bevis på att villkoren inte visades före beställningen.

# the goods were used beyond testing, and the loss of value is documented
t-6ac8258ae444 = varorna användes mer än vad som behövs för att prova dem, och värdeminskningen är dokumenterad

# Proof that the goods came back unused.
t-d7d3dcc79d22 = Bevis på att varorna kom tillbaka oanvända.

# the return went where the merchant's own label or site sent it
#   to the consumer: the return went where the shop's own label or site sent it
#   to the merchant: the return went where your shop's own label or site sent it
t-14d2bdf633de =
    .consumer = returen gick dit butikens egen fraktsedel eller webbplats skickade den
    .merchant = returen gick dit din butiks egen fraktsedel eller webbplats skickade den

# A label or page with another address, shown to the consumer at the time.
#   to the consumer: A label or page with another address, shown to you at the time.
#   to the merchant: A label or page with another address, shown to the customer at the time.
t-916e26416c71 =
    .consumer = En fraktsedel eller sida med en annan adress, som visades för dig då.
    .merchant = En fraktsedel eller sida med en annan adress, som visades för kunden då.

# the return has reached the merchant, and its time to refund is over
#   to the consumer: the return has reached the shop, and its time to refund is over
#   to the merchant: the return has reached your shop, and its time to refund is over
t-6ccf6b9e1746 =
    .consumer = returen har nått butiken, och tiden för återbetalning har gått ut
    .merchant = returen har nått din butik, och tiden för återbetalning har gått ut

# A scan that shows the return elsewhere, or documented loss of value.
t-53b503158981 = En skanning som visar att returen är någon annanstans, eller en dokumenterad värdeminskning.

# the merchant has promised the refund, and it still has time to pay it
#   to the consumer: the shop has promised the refund, and it still has time to pay it
#   to the merchant: your shop has promised the refund, and it still has time to pay it
t-644d3e1e514f =
    .consumer = butiken har utlovat återbetalningen och har fortfarande tid att betala den
    .merchant = din butik har utlovat återbetalningen och har fortfarande tid att betala den

# If nothing has posted by then, the refund is ordered.
t-77a029c94f6d = Om inget har bokförts till dess beslutar vi att återbetalning ska ske.

# the return has reached the merchant, which still has time to refund
#   to the consumer: the return has reached the shop, which still has time to refund
#   to the merchant: the return has reached your shop, which still has time to refund
t-03c14dd341c6 =
    .consumer = returen har nått butiken, som fortfarande har tid att betala tillbaka
    .merchant = returen har nått din butik, som fortfarande har tid att betala tillbaka

# the scheme lets a return policy stand that was shown before the purchase
t-10fae6281038 = betalningsnätverket låter returvillkor gälla som visades före köpet

# the consumer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the consumer: you withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the merchant: the customer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
t-e2085b81fd29 =
    .consumer = du ångrade köpet i tid; priset och standardleveransen betalas tillbaka när varorna, eller bevis på att de har skickats, har kommit fram
    .merchant = kunden ångrade köpet i tid; priset och standardleveransen betalas tillbaka när varorna, eller bevis på att de har skickats, har kommit fram

# A receipt of posting: the merchant must then pay.
#   to the consumer: A receipt of posting: the shop must then pay.
#   to the merchant: A receipt of posting: your shop must then pay.
t-3595e6e94be8 =
    .consumer = Ett inlämningskvitto: då måste butiken betala.
    .merchant = Ett inlämningskvitto: då måste din butik betala.

# the consumer withdrew after the time for it had ended
#   to the consumer: you withdrew after the time for it had ended
#   to the merchant: the customer withdrew after the time for it had ended
t-e7b227826477 =
    .consumer = du ångrade köpet efter att tiden för det hade gått ut
    .merchant = kunden ångrade köpet efter att tiden för det hade gått ut

# A message from within the fourteen days.
t-b5189a06adfb = Ett meddelande från inom de fjorton dagarna.

# it is not shown yet that the goods went back or the order was cancelled
t-ba17b1dbdbdb = det är inte visat ännu att varorna skickades tillbaka eller att köpet avbeställdes

# Which receipt, tracking number or message shows that you sent the goods back, or cancelled?
t-c6dfb8c544e9 = Vilket kvitto, spårningsnummer eller meddelande visar att du skickade tillbaka varorna, eller avbeställde?


# ---- subscription.toml

# The charges are instalments of one purchase, not a plan that renews.
t-3f9c7c2061c5 = Debiteringarna är delbetalningar av ett enda köp, inte ett abonnemang som förnyas.

# Each charge of the plan was taken longer ago than its own filing window.
t-d5b445dc575c = Varje debitering av abonnemanget gjordes för längre sedan än dess egen tidsfrist för anmälan.

# The plan was cancelled.
t-c09d92f3cfe5 = Abonnemanget sades upp.

# A charge was taken at or after the cancellation.
t-8444617c6e07 = En debitering gjordes vid eller efter uppsägningen.

# The merchant relies on a cut-off for cancelling.
#   to the consumer: The shop relies on a cut-off for cancelling.
#   to the merchant: Your shop relies on a cut-off for cancelling.
t-55c535d8e354 =
    .consumer = Butiken åberopar en sista tidpunkt för uppsägning.
    .merchant = Din butik åberopar en sista tidpunkt för uppsägning.

# The terms of the order state a cut-off for cancelling.
t-00c43b01b25f = Beställningens villkor anger en sista tidpunkt för uppsägning.

# The cancellation came before the cut-off that the terms of the order state.
t-f0d6318307ab = Uppsägningen kom före den sista tidpunkt som beställningens villkor anger.

# A cut-off that was disclosed and accepted had passed when the cancellation came.
t-d5436f91d6f3 = En sista tidpunkt som hade visats och godkänts hade passerat när uppsägningen kom.

# The charge that the cut-off lets through was followed by another.
t-e260fbb2773b = Den debitering som den sista tidpunkten tillåter följdes av ytterligare en.

# The consumer was reminded before the charge.
#   to the consumer: You were reminded before the charge.
#   to the merchant: The customer was reminded before the charge.
t-2a4bef3985de =
    .consumer = Du fick en påminnelse före debiteringen.
    .merchant = Kunden fick en påminnelse före debiteringen.

# Which mail log or message shows that you reminded the customer before the charge?
t-a7f2a4649408 = Vilken e-postlogg eller vilket meddelande visar att du påminde kunden före debiteringen?

# The consumer agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the consumer: You agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the merchant: The customer agreed to clear terms: price, period, and that the plan goes on by itself.
t-eb23dfc8b726 =
    .consumer = Du gick med på tydliga villkor: pris, period och att abonnemanget fortsätter av sig självt.
    .merchant = Kunden gick med på tydliga villkor: pris, period och att abonnemanget fortsätter av sig självt.

# The plan was used between its cancellation and the charge in dispute, in time that had been paid for.
t-93c5c3a32ddf = Abonnemanget användes mellan uppsägningen och den omtvistade debiteringen, under tid som redan var betald.

# The plan was used after the charge in dispute.
t-2a2f850154e7 = Abonnemanget användes efter den omtvistade debiteringen.

# Which log shows the cancellations and the use of this account, from before the charge until today?
t-821feb1f5820 = Vilken logg visar uppsägningarna och användningen av det här kontot, från tiden före debiteringen till i dag?

# the charges are instalments of one purchase, so this is not a dispute about a plan that renews; it may be filed as what it is
t-ac04c38920ea = debiteringarna är delbetalningar av ett enda köp, så det här är inte en tvist om ett abonnemang som förnyas; saken kan anmälas som det den egentligen gäller

# A contract that shows a plan which renews by itself.
t-6455e1514771 = Ett avtal som visar ett abonnemang som förnyas av sig självt.

# each charge has its own time for a claim, and it has passed for all of them
t-8252f669f426 = varje debitering har sin egen tid för anmälan, och den har gått ut för alla

# A charge of this plan that is still within its time.
t-bf01cb294a8f = En debitering av det här abonnemanget som fortfarande ligger inom sin tid.

# the plan was cancelled before it was charged, and a cut-off without clear terms and without a reminder holds nobody to it
t-e6590f30cb33 = abonnemanget sades upp innan det debiterades, och en sista tidpunkt utan tydliga villkor och utan påminnelse binder ingen

# A reminder that was sent before the charge.
t-de95e2ec5f99 = En påminnelse som skickades före debiteringen.

# The page on which the consumer signed up, with the cut-off in plain sight.
#   to the consumer: The page on which you signed up, with the cut-off in plain sight.
#   to the merchant: The page on which the customer signed up, with the cut-off in plain sight.
t-b58e6b4b007d =
    .consumer = Sidan där du tecknade abonnemanget, med den sista tidpunkten väl synlig.
    .merchant = Sidan där kunden tecknade abonnemanget, med den sista tidpunkten väl synlig.

# the cancellation missed the cut-off that the terms of the order state for one charge; the charges after that one were no longer due
t-6488d357bc2d = uppsägningen kom för sent för en debitering enligt den sista tidpunkt som beställningens villkor anger; debiteringarna efter den skulle inte längre betalas

# A record of an earlier cancellation.
t-16ec80b07d7c = En uppgift om en tidigare uppsägning.

# the plan had to be cancelled before a cut-off that the terms of the order state, and the cancellation came after it; it ends the next charge
t-9983641b135a = abonnemanget skulle ha sagts upp före en sista tidpunkt som beställningens villkor anger, och uppsägningen kom efter den; den stoppar nästa debitering

# Proof that the terms of the order were others.
t-abf156cd86ed = Bevis på att beställningens villkor var andra.

# the cancellation missed a cut-off that was shown and accepted for one charge; the charges after that one were no longer due
t-906ec2e146bb = uppsägningen kom för sent för en debitering enligt en sista tidpunkt som hade visats och godkänts; debiteringarna efter den skulle inte längre betalas

# Proof that the cut-off was not shown before the order.
t-8f34b692aff1 = Bevis på att den sista tidpunkten inte visades före beställningen.

# the plan had to be cancelled before a cut-off that was shown and accepted, and the cancellation came after it; it ends the next charge
t-0ba37f3ec214 = abonnemanget skulle ha sagts upp före en sista tidpunkt som hade visats och godkänts, och uppsägningen kom efter den; den stoppar nästa debitering

# the plan was cancelled before it was charged; that it was still used in the time already paid for is no defence
t-6914b8dee2c9 = abonnemanget sades upp innan det debiterades; att det fortfarande användes under den tid som redan var betald är inget försvar

# A record that the plan was taken up again before the charge.
t-b661506fa543 = En uppgift om att abonnemanget togs upp igen före debiteringen.

# Terms with an earlier cut-off that were shown and accepted before the order.
t-ad6b56c1d5a6 = Villkor med en tidigare sista tidpunkt som visades och godkändes före beställningen.

# the plan was cancelled before it was charged
t-b20c8dc3e77b = abonnemanget sades upp innan det debiterades

# a trial became a paid plan without clear terms and without a reminder
t-a75e0bd76f90 = en provperiod övergick i ett betalt abonnemang utan tydliga villkor och utan påminnelse

# The page on which the consumer signed up, with price, period and renewal in plain sight.
#   to the consumer: The page on which you signed up, with price, period and renewal in plain sight.
#   to the merchant: The page on which the customer signed up, with price, period and renewal in plain sight.
t-927136268ef8 =
    .consumer = Sidan där du tecknade abonnemanget, med pris, period och förnyelse väl synliga.
    .merchant = Sidan där kunden tecknade abonnemanget, med pris, period och förnyelse väl synliga.

# nobody told the consumer that the plan would go on and be charged again
#   to the consumer: nobody told you that the plan would go on and be charged again
#   to the merchant: nobody told the customer that the plan would go on and be charged again
t-94f045ec2375 =
    .consumer = ingen berättade för dig att abonnemanget skulle fortsätta och debiteras igen
    .merchant = ingen berättade för kunden att abonnemanget skulle fortsätta och debiteras igen

# the plan was cancelled only after the charge; the cancellation ends the next one
t-dffeecd11e89 = abonnemanget sades upp först efter debiteringen; uppsägningen stoppar nästa debitering

# A record of a cancellation from before the charge.
t-e7c6d164ca66 = En uppgift om en uppsägning från tiden före debiteringen.

# the account's log holds no cancellation, and the plan was used after the charge
t-dca7ab1855cf = kontots logg innehåller ingen uppsägning, och abonnemanget användes efter debiteringen

# A confirmation of a cancellation from before the charge.
t-cc8b129835f0 = En bekräftelse på en uppsägning från tiden före debiteringen.

# the log of the account holds no cancellation, so the cancellation has to be shown
t-8fd82fabb1b2 = kontots logg innehåller ingen uppsägning, så uppsägningen måste visas

# The account's log holds no cancellation. Which confirmation, message or screen shows when and how you cancelled?
t-e00a5c5c95be = Kontots logg innehåller ingen uppsägning. Vilken bekräftelse, vilket meddelande eller vilken skärmbild visar när och hur du sade upp abonnemanget?

# it is not shown whether and when the plan was cancelled, and the merchant keeps the record of that
#   to the consumer: it is not shown whether and when the plan was cancelled, and the shop keeps the record of that
#   to the merchant: it is not shown whether and when the plan was cancelled, and your shop keeps the record of that
t-7ba6f0e6b60b =
    .consumer = det är inte visat om och när abonnemanget sades upp, och det är butiken som har uppgifterna om det
    .merchant = det är inte visat om och när abonnemanget sades upp, och det är din butik som har uppgifterna om det

# Please send the account's log from before the charge until today: cancellations, sign-ins and use. Who keeps such a log and does not show it carries that.
t-fc2bda7616c4 = Skicka kontots logg från tiden före debiteringen till i dag: uppsägningar, inloggningar och användning. Den som har en sådan logg och inte visar den får bära följderna av det.


# ---- unauthorised.toml

# The provider had asked the shop to stop this order.
t-db44e8ef8986 = Leverantören hade bett butiken att stoppa den här beställningen.

# The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the consumer: The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the merchant: The customer names who used the payment: somebody of the household, a gift, a forgotten plan.
t-0b674278cd2e =
    .consumer = Du anger vem som använde betalningen: någon i hushållet, en gåva, ett bortglömt abonnemang.
    .merchant = Kunden anger vem som använde betalningen: någon i hushållet, en gåva, ett bortglömt abonnemang.

# The payment was strongly authenticated.
t-9dfd5cd43257 = Betalningen godkändes med stark autentisering.

# Two undisputed earlier payments share two marks with this one, one of them IP address or device (compelling evidence 3.0).
t-635540d806ed = Två obestridda tidigare betalningar har två kännetecken gemensamma med den här, varav ett är IP-adress eller enhet (compelling evidence 3.0).

# Which two earlier, undisputed payments of the same card (120 to 365 days old) share IP address, device, login or shipping address with this one?
t-5b14b0ba4220 = Vilka två tidigare, obestridda betalningar med samma kort (120 till 365 dagar gamla) har samma IP-adress, enhet, inloggning eller leveransadress som den här?

# The device of the payment is that of an earlier, undisputed payment.
t-273aa252eda0 = Enheten för betalningen är densamma som för en tidigare, obestridd betalning.

# A further mark ties the payment to the holder: the login of an earlier payment, or the address at the bank.
t-b2a8ac0bcaf1 = Ytterligare ett kännetecken knyter betalningen till innehavaren: inloggningen från en tidigare betalning, eller adressen hos banken.

# The goods were delivered at the address of the order.
t-cb5347b4ee40 = Varorna levererades på beställningens adress.

# The bank ties the address to the holder (AVS).
t-883ec44914e0 = Banken knyter adressen till innehavaren (AVS).

# At least two signs show that somebody else took over the account or card.
t-07911bcc3bd0 = Minst två tecken visar att någon annan tog över kontot eller kortet.

# A sign shows that somebody else may have taken over the account or card.
t-fd0b31cfd0af = Ett tecken visar att någon annan kan ha tagit över kontot eller kortet.

# The holder went on using the goods or the account after the claim.
t-2757f4364f11 = Innehavaren fortsatte att använda varorna eller kontot efter anmälan.

# Which records tie this payment to the card's holder: the account's log before and since, messages, use of what was bought?
t-915aad7bc828 = Vilka uppgifter knyter den här betalningen till kortets innehavare: kontots logg före och efter, meddelanden, användning av det köpta?

# What was bought was downloaded or used after the payment.
t-70faf8d6dd74 = Det köpta laddades ned eller användes efter betalningen.

# Which log shows when what was bought was downloaded or used, from which IP address and place, on which device, by which verified profile?
t-e43d7da64920 = Vilken logg visar när det köpta laddades ned eller användes, från vilken IP-adress och plats, på vilken enhet, av vilken verifierad profil?

# Two marks tie the use to the holder: IP address and place, device, verified profile, earlier payments.
t-9bd7fae91588 = Två kännetecken knyter användningen till innehavaren: IP-adress och plats, enhet, verifierad profil, tidigare betalningar.

# the provider had asked in time to stop the order, and it was sent all the same
t-9742e86887de = leverantören hade i tid bett om att beställningen skulle stoppas, och den skickades ändå

# the provider took the payment for a risk itself; the shop had sent the order before the stop request counted and proves its delivery, so the provider bears it
t-a2b8ab7b4ac4 = leverantören bedömde själv betalningen som en risk; butiken hade skickat beställningen innan begäran om stopp räknades och bevisar leveransen, så leverantören bär förlusten

# A carrier's scan that shows the order was sent later.
t-5e63b1223796 = En skanning från transportören som visar att beställningen skickades senare.

# the merchant did not answer within the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop did not answer within the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop did not answer within the seven days that the programme gives for an unauthorised payment
t-0264e2ec41d7 =
    .consumer = butiken svarade inte inom de sju dagar som programmet ger vid en obehörig betalning
    .merchant = din butik svarade inte inom de sju dagar som programmet ger vid en obehörig betalning

# the merchant answered after the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop answered after the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop answered after the seven days that the programme gives for an unauthorised payment
t-996dbe6ffa9c =
    .consumer = butiken svarade efter de sju dagar som programmet ger vid en obehörig betalning
    .merchant = din butik svarade efter de sju dagar som programmet ger vid en obehörig betalning

# the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the consumer: the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the merchant: the customer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
t-78134d9976c7 =
    .consumer = du anger vem som använde betalningen, så det är inte en betalning av en främling; saken kan anmälas som det den egentligen gäller, till exempel ånger eller avbeställning
    .merchant = kunden anger vem som använde betalningen, så det är inte en betalning av en främling; saken kan anmälas som det den egentligen gäller, till exempel ånger eller avbeställning

# A statement that the person named had no leave to use the card, with what shows it.
t-67c9baeb7503 = En förklaring om att den angivna personen inte hade lov att använda kortet, med det som visar det.

# the payment was strongly authenticated, so the shop does not answer for it; whether the consumer gets the money back is between the consumer and the bank or lender, under payment law
#   to the consumer: the payment was strongly authenticated, so the shop does not answer for it; whether you get the money back is between you and the bank or lender, under payment law
#   to the merchant: the payment was strongly authenticated, so the shop does not answer for it; whether the customer gets the money back is between the customer and the bank or lender, under payment law
t-7d5e78571df4 =
    .consumer = betalningen godkändes med stark autentisering, så butiken svarar inte för den; om du får pengarna tillbaka är en fråga mellan dig och banken eller långivaren, enligt betallagstiftningen
    .merchant = betalningen godkändes med stark autentisering, så butiken svarar inte för den; om kunden får pengarna tillbaka är en fråga mellan kunden och banken eller långivaren, enligt betallagstiftningen

# The issuer's finding that the authentication was not the holder's.
t-f35d0a13de54 = Kortutgivarens slutsats att autentiseringen inte var innehavarens.

# compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between you and the bank or lender, under payment law
#   to the merchant: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the customer and the bank or lender, under payment law
t-7771ea5f8cd6 =
    .consumer = kraven i compelling evidence 3.0 är uppfyllda: två obestridda tidigare betalningar har de kännetecken som visas ovan gemensamma med den här; därför svarar butiken inte för den; resten är en fråga mellan dig och banken eller långivaren, enligt betallagstiftningen
    .merchant = kraven i compelling evidence 3.0 är uppfyllda: två obestridda tidigare betalningar har de kännetecken som visas ovan gemensamma med den här; därför svarar butiken inte för den; resten är en fråga mellan kunden och banken eller långivaren, enligt betallagstiftningen

# A dispute or fraud report about one of the earlier payments.
t-1fdf495cde81 = En tvist eller bedrägerianmälan om en av de tidigare betalningarna.

# several signs show that somebody else took over the account or card
t-85ac1edafc86 = flera tecken visar att någon annan tog över kontot eller kortet

# Strong authentication of this payment, or earlier undisputed payments with the same marks.
t-c78544ac2b9a = Stark autentisering av den här betalningen, eller tidigare obestridda betalningar med samma kännetecken.

# the holder went on using what was bought, or the account, after the claim; a person has to confirm this
t-8dbf43cb18b3 = innehavaren fortsatte att använda det köpta, eller kontot, efter anmälan; en person måste bekräfta detta

# Signs that the use was not the holder's.
t-59c42b4b9512 = Tecken på att det inte var innehavaren som stod för användningen.

# the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between you and the bank or lender, under payment law
#   to the merchant: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the customer and the bank or lender, under payment law
t-b92c16cfba46 =
    .consumer = varorna levererades på den adress som banken knyter till innehavaren, och inget visar ett övertagande; resten är en fråga mellan dig och banken eller långivaren, enligt betallagstiftningen
    .merchant = varorna levererades på den adress som banken knyter till innehavaren, och inget visar ett övertagande; resten är en fråga mellan kunden och banken eller långivaren, enligt betallagstiftningen

# Signs of a takeover: a new device, a changed address, redirection of the parcel.
t-b87cbe648907 = Tecken på ett övertagande: en ny enhet, en ändrad adress, omdirigering av paketet.

# a known device, the delivery and a further mark of identity tie the payment to the holder, as the scheme's first-party programme asks
t-cd67ff40fdef = en känd enhet, leveransen och ytterligare ett identitetstecken knyter betalningen till innehavaren, så som betalningsnätverkets program för innehavarens egna köp kräver

# Signs of a takeover: a changed address, changed contact data, redirection of the parcel.
t-5325e957126e = Tecken på ett övertagande: en ändrad adress, ändrade kontaktuppgifter, omdirigering av paketet.

# what was bought was used after the payment, and two marks tie the use to the holder of the card or account
t-919d096d6b2f = det köpta användes efter betalningen, och två kännetecken knyter användningen till kortets eller kontots innehavare

# it was for the merchant to show that the holder paid, and nothing ties the payment to the holder
#   to the consumer: it was for the shop to show that the holder paid, and nothing ties the payment to the holder
#   to the merchant: it was for your shop to show that the holder paid, and nothing ties the payment to the holder
t-28bf840cd3c7 =
    .consumer = det var butiken som skulle visa att innehavaren betalade, och inget knyter betalningen till innehavaren
    .merchant = det var din butik som skulle visa att innehavaren betalade, och inget knyter betalningen till innehavaren

# A log of the download with two marks of the holder, strong authentication, or earlier undisputed payments with the same marks.
t-c9ad9e623229 = En logg över nedladdningen med två av innehavarens kännetecken, stark autentisering, eller tidigare obestridda betalningar med samma kännetecken.

# Proof of delivery at the holder's verified address, strong authentication, or earlier undisputed payments with the same marks.
t-a3334534e938 = Leveransbevis för innehavarens verifierade adress, stark autentisering, eller tidigare obestridda betalningar med samma kännetecken.


# ---- names of facts

# the consumer drops the claim
#   to the consumer: you drop the claim
#   to the merchant: the customer drops the claim
t-ee293a553a5c =
    .consumer = du avstår från anmälan
    .merchant = kunden avstår från anmälan

# the consumer was asked a necessary question and reminded, and did not answer
#   to the consumer: you were asked a necessary question and reminded, and did not answer
#   to the merchant: the customer was asked a necessary question and reminded, and did not answer
t-09d008930b80 =
    .consumer = du fick en nödvändig fråga och en påminnelse, och svarade inte
    .merchant = kunden fick en nödvändig fråga och en påminnelse, och svarade inte

# the moment the consumer first contacted the shop
#   to the consumer: the moment you first contacted the shop
#   to the merchant: the moment the customer first contacted the shop
t-4523f54e41c0 =
    .consumer = tidpunkten då du först kontaktade butiken
    .merchant = tidpunkten då kunden först kontaktade din butik

# the person who claims is not the person who ordered
t-d30ce9e08ca0 = den som gör anmälan är inte den som gjorde beställningen

# the merchant has answered the claim
#   to the consumer: the shop has answered the claim
#   to the merchant: your shop has answered the claim
t-222aafedc107 =
    .consumer = butiken har svarat på anmälan
    .merchant = din butik har svarat på anmälan

# the merchant says the goods were never sent
#   to the consumer: the shop says the goods were never sent
#   to the merchant: your shop says the goods were never sent
t-335454e050b9 =
    .consumer = butiken säger att varorna aldrig skickades
    .merchant = din butik säger att varorna aldrig skickades

# the merchant says it will not deliver
#   to the consumer: the shop says it will not deliver
#   to the merchant: your shop says it will not deliver
t-0fedd689090d =
    .consumer = butiken säger att den inte tänker leverera
    .merchant = din butik säger att den inte tänker leverera

# another claim for the same payment is open
t-d049475975c9 = en annan anmälan om samma betalning är öppen

# lawyers, a court or a regulator are involved
t-4ba019c6ce8b = advokater, en domstol eller en tillsynsmyndighet är inblandade

# the consumer is a minor, vulnerable or in danger
#   to the consumer: you are a minor, vulnerable or in danger
#   to the merchant: the customer is a minor, vulnerable or in danger
t-a399c1b657e6 =
    .consumer = du är minderårig, särskilt skyddsbehövande eller i fara
    .merchant = kunden är minderårig, särskilt skyddsbehövande eller i fara

# a party is on a sanctions list
t-8c8993d2f2ef = en part finns på en sanktionslista

# the promised day of delivery
t-47112e3fdda4 = den utlovade leveransdagen

# the postcode of the order's delivery address
t-fc642988310d = postnumret i beställningens leveransadress

# the town of the order's delivery address
t-f362bf8206ee = orten i beställningens leveransadress

# the country of the order's delivery address
t-57918995fa29 = landet i beställningens leveransadress

# who typed the delivery address
t-0791d3b9325d = vem som skrev in leveransadressen

# where the consumer allowed the parcel to be left
#   to the consumer: where you allowed the parcel to be left
#   to the merchant: where the customer allowed the parcel to be left
t-bb43a632b31d =
    .consumer = var du tillät att paketet lämnades
    .merchant = var kunden tillät att paketet lämnades

# the postcode of the return address the merchant gave
#   to the consumer: the postcode of the return address the shop gave
#   to the merchant: the postcode of the return address your shop gave
t-dbe47fe99000 =
    .consumer = postnumret i den returadress som butiken angav
    .merchant = postnumret i den returadress som din butik angav

# the town of the return address the merchant gave
#   to the consumer: the town of the return address the shop gave
#   to the merchant: the town of the return address your shop gave
t-c0f09e3b9fe5 =
    .consumer = orten i den returadress som butiken angav
    .merchant = orten i den returadress som din butik angav

# the consumer was told about the right to withdraw
#   to the consumer: you were told about the right to withdraw
#   to the merchant: the customer was told about the right to withdraw
t-51b4dc69fabe =
    .consumer = du informerades om ångerrätten
    .merchant = kunden informerades om ångerrätten

# the consumer agreed to immediate supply and that the right to withdraw ends
#   to the consumer: you agreed to immediate supply and that the right to withdraw ends
#   to the merchant: the customer agreed to immediate supply and that the right to withdraw ends
t-d55bbf3986f4 =
    .consumer = du gick med på omedelbar leverans och att ångerrätten upphör
    .merchant = kunden gick med på omedelbar leverans och att ångerrätten upphör

# the bank's answer on the billing address
t-a6661a11ab18 = bankens svar om faktureringsadressen

# the moment of the first capture
t-a1569e3df027 = tidpunkten då pengarna först drogs

# the refund under way but not yet posted
t-cfe1395adeec = återbetalningen som är på väg men inte bokförd ännu

# how often this order was charged
t-a909e8447941 = hur många gånger den här beställningen debiterades

# what was charged for this order in all
t-0d1a4d51f50c = vad som debiterades för den här beställningen totalt

# how many other orders the payment record shows
t-ff4ae74423a1 = hur många andra beställningar betalningsuppgifterna visar

# the last status of the parcel
t-18c8701a4b70 = paketets senaste status

# the moment of the delivery scan
t-50404335bfc4 = tidpunkten för leveransskanningen

# the postcode of the delivery scan
t-37e187022cd4 = postnumret för leveransskanningen

# the town of the delivery scan
t-b36be8ee253c = orten för leveransskanningen

# the country of the delivery scan
t-ae0564df735b = landet för leveransskanningen

# the name of the person who signed
t-b169642d676a = namnet på den som skrev under

# the parcel was handed to the consumer or the person named in the order
#   to the consumer: the parcel was handed to you or the person named in the order
#   to the merchant: the parcel was handed to the customer or the person named in the order
t-213936051b39 =
    .consumer = paketet lämnades till dig eller den person som anges i beställningen
    .merchant = paketet lämnades till kunden eller den person som anges i beställningen

# how the hand-over was confirmed
t-5dfb3b10f246 = hur överlämningen bekräftades

# where or with whom the parcel was left
t-4fd4412bf64d = var eller hos vem paketet lämnades

# the weight the carrier measured, in percent of what the goods should weigh
t-e418afe86c4e = den vikt som transportören mätte, i procent av vad varorna bör väga

# the parcel arrived with its seal intact
t-190a4853fc03 = paketet kom fram med oskadad försegling

# the carrier took the parcel into its hands
t-1e76736500dd = transportören tog emot paketet

# the carrier's first scan of the parcel
t-dea4209713bd = transportörens första skanning av paketet

# the carrier's own events contradict each other
t-0610b1e7d703 = transportörens egna händelser motsäger varandra

# the tracking number belongs to another order
t-c548bfa060ea = spårningsnumret tillhör en annan beställning

# the carrier does not know the tracking number
t-2b14ffbb887a = transportören känner inte till spårningsnumret

# the consumer was told that the parcel waits at the pickup point
#   to the consumer: you were told that the parcel waits at the pickup point
#   to the merchant: the customer was told that the parcel waits at the pickup point
t-3f56dd8fbe0e =
    .consumer = du fick besked om att paketet väntade på utlämningsstället
    .merchant = kunden fick besked om att paketet väntade på utlämningsstället

# the consumer says the goods have arrived
#   to the consumer: you say the goods have arrived
#   to the merchant: the customer says the goods have arrived
t-1f09d3d72d09 =
    .consumer = du säger att varorna har kommit fram
    .merchant = kunden säger att varorna har kommit fram

# the consumer keeps the goods that came late
#   to the consumer: you keep the goods that came late
#   to the merchant: the customer keeps the goods that came late
t-8efa19d144b2 =
    .consumer = du behåller varorna som kom för sent
    .merchant = kunden behåller varorna som kom för sent

# the consumer does not want the late goods and will send them back
#   to the consumer: you do not want the late goods and will send them back
#   to the merchant: the customer does not want the late goods and will send them back
t-140a62cc0ef0 =
    .consumer = du vill inte ha de försenade varorna och kommer att skicka tillbaka dem
    .merchant = kunden vill inte ha de försenade varorna och kommer att skicka tillbaka dem

# how many pieces of the line were not delivered
t-23d664e1e876 = hur många exemplar på raden som inte levererades

# how many pieces of the line were delivered
t-0b5b047b2710 = hur många exemplar på raden som levererades

# the buyer's own account opened or used what was bought, after paying
#   to the consumer: your own account opened or used what was bought, after paying
#   to the merchant: the buyer's own account opened or used what was bought, after paying
t-9709db7625c7 =
    .consumer = ditt eget konto öppnade eller använde det köpta, efter betalningen
    .merchant = köparens eget konto öppnade eller använde det köpta, efter betalningen

# the moment the return reached the shop
t-5c6c424baeff = tidpunkten då returen nådde butiken

# the postcode at which the return was delivered
t-c918715691c6 = postnumret där returen levererades

# the moment the return was handed to the carrier
t-3cad2d7e6d54 = tidpunkten då returen lämnades till transportören

# the merchant says the return has arrived
#   to the consumer: the shop says the return has arrived
#   to the merchant: your shop says the return has arrived
t-06cdbad61f33 =
    .consumer = butiken säger att returen har kommit fram
    .merchant = din butik säger att returen har kommit fram

# the return went to the address on the merchant's own label or site
#   to the consumer: the return went to the address on the shop's own label or site
#   to the merchant: the return went to the address on your shop's own label or site
t-a0b11ac648d9 =
    .consumer = returen gick till adressen på butikens egen fraktsedel eller webbplats
    .merchant = returen gick till adressen på din butiks egen fraktsedel eller webbplats

# the day the merchant promised the refund in writing
#   to the consumer: the day the shop promised the refund in writing
#   to the merchant: the day your shop promised the refund in writing
t-622e32683300 =
    .consumer = dagen då butiken skriftligen utlovade återbetalningen
    .merchant = dagen då din butik skriftligen utlovade återbetalningen

# the sum the merchant promised
#   to the consumer: the sum the shop promised
#   to the merchant: the sum your shop promised
t-910b0f6ecadb =
    .consumer = beloppet som butiken utlovade
    .merchant = beloppet som din butik utlovade

# the day the consumer told the shop of the withdrawal
#   to the consumer: the day you told the shop of the withdrawal
#   to the merchant: the day the customer told the shop of the withdrawal
t-0effc48d4eef =
    .consumer = dagen då du meddelade butiken att du ångrar köpet
    .merchant = dagen då kunden meddelade din butik att kunden ångrar köpet

# the moment the consumer cancelled
#   to the consumer: the moment you cancelled
#   to the merchant: the moment the customer cancelled
t-22fff100f03f =
    .consumer = tidpunkten då du avbeställde eller sade upp
    .merchant = tidpunkten då kunden avbeställde eller sade upp

# the goods are exempt from the right to withdraw
t-b55e3dae3478 = varorna är undantagna från ångerrätten

# the goods were used beyond testing them
t-4e58dca9d491 = varorna användes mer än vad som behövs för att prova dem

# the proven loss of value
t-4dbcae10a29e = den bevisade värdeminskningen

# the return broke a policy that was shown before the purchase
t-838be302a93b = returen bröt mot villkor som visades före köpet

# the goods of that order were delivered
t-196c3de1831e = varorna i den beställningen levererades

# one of the two entries was only a reservation that has dropped off
t-23707a1d8ad5 = en av de två posterna var bara en reservation som har försvunnit

# another payment for the same order is shown
t-decbe0b6d7f8 = en annan betalning för samma beställning är visad

# the moment of the merchant's answer
#   to the consumer: the moment of the shop's answer
#   to the merchant: the moment of your shop's answer
t-b09dd809704b =
    .consumer = tidpunkten för butikens svar
    .merchant = tidpunkten för din butiks svar

# the consumer is known to have asked the shop first
#   to the consumer: you are known to have asked the shop first
#   to the merchant: the customer is known to have asked the shop first
t-cec824217f31 =
    .consumer = det är känt att du vände sig till butiken först
    .merchant = det är känt att kunden vände sig till din butik först

# a day of delivery was promised
t-bcfd2c6dfb37 = en leveransdag utlovades

# the carrier says how the parcel's journey ended
t-c9774569df75 = transportören säger hur paketets resa slutade

# what has been refunded and posted
t-f07b7bc7d793 = vad som har betalats tillbaka och bokförts

# the ledger shows a refund that was started and has not posted
t-f91bca3665f5 = transaktionsregistret visar en återbetalning som har påbörjats men inte bokförts

# the moment the unposted refund was started
t-2c2365c082c5 = tidpunkten då den ännu inte bokförda återbetalningen påbörjades

# the carrier's last scan of the parcel
t-a5177feacb12 = transportörens senaste skanning av paketet

# the moment the parcel was refused at the door
t-c16608f66579 = tidpunkten då paketet avvisades vid dörren

# the moment the parcel turned back to its sender
t-26f8982cedbb = tidpunkten då paketet vände tillbaka mot avsändaren

# the parcel reached the consumer or a person they named
#   to the consumer: the parcel reached you or a person you named
#   to the merchant: the parcel reached the customer or a person they named
t-b7df0d6243f1 =
    .consumer = paketet nådde dig eller en person som du har angett
    .merchant = paketet nådde kunden eller en person som kunden har angett

# all ordered goods were in the parcel
t-75ded5027dcc = alla beställda varor låg i paketet

# the goods of every charged order were delivered
t-4bd655d7b230 = varorna i varje debiterad beställning levererades

# the merchant says that the goods are exempt from withdrawal
#   to the consumer: the shop says that the goods are exempt from withdrawal
#   to the merchant: your shop says that the goods are exempt from withdrawal
t-755cbb1ac5e1 =
    .consumer = butiken säger att varorna är undantagna från ångerrätten
    .merchant = din butik säger att varorna är undantagna från ångerrätten

# the merchant says that the goods came back used, damaged, wrong or incomplete
#   to the consumer: the shop says that the goods came back used, damaged, wrong or incomplete
#   to the merchant: your shop says that the goods came back used, damaged, wrong or incomplete
t-4537c4282a6e =
    .consumer = butiken säger att varorna kom tillbaka använda, skadade, ofullständiga eller som fel varor
    .merchant = din butik säger att varorna kom tillbaka använda, skadade, ofullständiga eller som fel varor

# use beyond testing and the loss it caused are documented
t-30299c427083 = användning utöver vad som behövs för att prova och den värdeminskning som det orsakade är dokumenterade

# the merchant relies on its own return policy
#   to the consumer: the shop relies on its own return policy
#   to the merchant: your shop relies on its own return policy
t-6c6d5641f61c =
    .consumer = butiken åberopar sina egna returvillkor
    .merchant = din butik åberopar sina egna returvillkor

# the moment of the charge
t-8dfb8b2751c9 = tidpunkten för debiteringen

# the moment of the first charge in dispute
t-03b645b5417e = tidpunkten för den första omtvistade debiteringen

# the account's log runs past the charge and holds no cancellation
t-e23bfd46ff85 = kontots logg sträcker sig längre än till debiteringen och innehåller ingen uppsägning

# the plan was used after the charge in dispute
t-49f42194e5c6 = abonnemanget användes efter den omtvistade debiteringen

# the plan was used between its cancellation and the charge in dispute
t-390106efda7b = abonnemanget användes mellan uppsägningen och den omtvistade debiteringen

# the hours before a renewal by which the plan had to be cancelled
t-b9fe84383db1 = antal timmar före en förnyelse då abonnemanget senast måste sägas upp

# the merchant says that the plan had to be cancelled earlier
#   to the consumer: the shop says that the plan had to be cancelled earlier
#   to the merchant: your shop says that the plan had to be cancelled earlier
t-89ec4169ab88 =
    .consumer = butiken säger att abonnemanget skulle ha sagts upp tidigare
    .merchant = din butik säger att abonnemanget skulle ha sagts upp tidigare

# a cut-off for cancelling was shown and accepted, covers this plan, and was missed
t-5c82c7f1af52 = en sista tidpunkt för uppsägning visades och godkändes, gäller det här abonnemanget och missades

# a reminder was sent before the charge
t-4cd983614840 = en påminnelse skickades före debiteringen

# price, period and renewal were shown clearly when the consumer signed up
#   to the consumer: price, period and renewal were shown clearly when you signed up
#   to the merchant: price, period and renewal were shown clearly when the customer signed up
t-bd14ce2f4e30 =
    .consumer = pris, period och förnyelse visades tydligt när du tecknade abonnemanget
    .merchant = pris, period och förnyelse visades tydligt när kunden tecknade abonnemanget

# the charges are instalments of one purchase
t-6515ab3e3575 = debiteringarna är delbetalningar av ett enda köp

# the total that the shop confirmed
t-00ed40af2993 = den totalsumma som butiken bekräftade

# the total on the consumer's own paper
#   to the consumer: the total on your own paper
#   to the merchant: the total on the customer's own paper
t-0e3d62621f57 =
    .consumer = totalsumman i din egen handling
    .merchant = totalsumman i kundens egen handling

# the checkout accepted the discount
t-aaf788f60141 = kassan godtog rabatten

# the accepted discount that was not given
t-8e42c89d1073 = den godtagna rabatten som inte gavs

# the fee in dispute
t-b957e12e928c = den omtvistade avgiften

# a fee was taken beside the price
t-a7950d8ee9d9 = en avgift togs ut utöver priset

# the fee was shown before the order
t-5c870240c740 = avgiften visades före beställningen

# the refund on the ledger was for this difference
t-02968b09c2b3 = återbetalningen i transaktionsregistret gällde den här skillnaden

# the charge was converted into another currency than the order's
t-0983085f6eb5 = debiteringen räknades om till en annan valuta än beställningens

# the consumer agreed to the conversion
#   to the consumer: you agreed to the conversion
#   to the merchant: the customer agreed to the conversion
t-ae1558f71fac =
    .consumer = du gick med på valutaomräkningen
    .merchant = kunden gick med på valutaomräkningen

# what the charge comes to at the scheme's rate of that day
t-729a087e9938 = vad debiteringen blir till betalningsnätverkets kurs den dagen

# the moment the provider asked the shop to stop the order
t-75a6b216d818 = tidpunkten då leverantören bad butiken att stoppa beställningen

# the merchant says that it tried to call the parcel back
#   to the consumer: the shop says that it tried to call the parcel back
#   to the merchant: your shop says that it tried to call the parcel back
t-c422fa8807be =
    .consumer = butiken säger att den försökte kalla tillbaka paketet
    .merchant = din butik säger att den försökte kalla tillbaka paketet

# the merchant named carrier and parcel number and tried to call the parcel back
#   to the consumer: the shop named carrier and parcel number and tried to call the parcel back
#   to the merchant: your shop named carrier and parcel number and tried to call the parcel back
t-88d2b90ce43f =
    .consumer = butiken uppgav transportör och paketnummer och försökte kalla tillbaka paketet
    .merchant = din butik uppgav transportör och paketnummer och försökte kalla tillbaka paketet

# the payment was strongly authenticated
t-a1a60f06f23a = betalningen godkändes med stark autentisering

# the moment of the earlier payment
t-c7b48d6ed717 = tidpunkten för den tidigare betalningen

# the days from the earlier payment to the day it is counted back from
t-9e7b615e4849 = antal dagar från den tidigare betalningen till den dag som den räknas bakåt från

# the earlier payment was never disputed or reported as fraud
t-9d8c6da5f926 = den tidigare betalningen bestreds aldrig och anmäldes aldrig som bedrägeri

# the earlier payment came from the same IP address
t-1a53697fa2da = den tidigare betalningen kom från samma IP-adress

# the earlier payment came from the same device
t-e6ab240a1744 = den tidigare betalningen kom från samma enhet

# the earlier payment was made with the same login
t-db257808c440 = den tidigare betalningen gjordes med samma inloggning

# the earlier payment was shipped to the same postcode
t-aa0e1f0190ca = den tidigare betalningens varor skickades till samma postnummer

# the device of the payment is none of those used before
t-4a06fb05b221 = enheten för betalningen är ingen av dem som användes tidigare

# the moment the account's delivery address was last changed before the order
t-b746a3fc4c9a = tidpunkten då kontots leveransadress senast ändrades före beställningen

# the moment the account's mail address or phone number was last changed before the order
t-cb9453343cd0 = tidpunkten då kontots e-postadress eller telefonnummer senast ändrades före beställningen

# the order points to another country than the holder's
t-5dde389c8522 = beställningen pekar på ett annat land än innehavarens

# the parcel was redirected on its way
t-b3442c9a8c2f = paketet omdirigerades på vägen

# the recipient of the order bears another name than the holder
t-19f356345626 = beställningens mottagare har ett annat namn än innehavaren

# the consumer says who used the payment: a household member, a gift, a forgotten plan
#   to the consumer: you say who used the payment: a household member, a gift, a forgotten plan
#   to the merchant: the customer says who used the payment: a household member, a gift, a forgotten plan
t-577a5c94312b =
    .consumer = du säger vem som använde betalningen: någon i hushållet, en gåva, ett bortglömt abonnemang
    .merchant = kunden säger vem som använde betalningen: någon i hushållet, en gåva, ett bortglömt abonnemang

# the goods or the account went on being used by the holder after the claim
t-ab7e71020a3f = innehavaren fortsatte att använda varorna eller kontot efter anmälan

# the moment what was bought was first downloaded or used
t-09d073c867e9 = tidpunkten då det köpta först laddades ned eller användes

# the download came from the paying IP address, in the holder's country
t-5a06ab3de42a = nedladdningen kom från den IP-adress som betalade, i innehavarens land

# the download came from the paying device
t-14c2893c2042 = nedladdningen kom från den enhet som betalade

# the buyer's profile was verified before the order
#   to the consumer: your profile was verified before the order
#   to the merchant: the buyer's profile was verified before the order
t-e4560a8289af =
    .consumer = din profil var verifierad före beställningen
    .merchant = köparens profil var verifierad före beställningen

# the consumer sent a photo or report of the fault
#   to the consumer: you sent a photo or report of the fault
#   to the merchant: the customer sent a photo or report of the fault
t-8cc2974a5b9b =
    .consumer = du skickade ett foto på eller en rapport om felet
    .merchant = kunden skickade ett foto på eller en rapport om felet

# the consumer says concretely what is wrong
#   to the consumer: you say concretely what is wrong
#   to the merchant: the customer says concretely what is wrong
t-627e8c5d2e00 =
    .consumer = du säger konkret vad som är fel
    .merchant = kunden säger konkret vad som är fel

# the number of words in the claim
t-a353e14f7c59 = antal ord i anmälan

# the number of files the consumer handed in
#   to the consumer: the number of files you handed in
#   to the merchant: the number of files the customer handed in
t-98f110d63ffb =
    .consumer = antal filer som du har lämnat in
    .merchant = antal filer som kunden har lämnat in

# what arrived differs significantly from what was agreed
t-c0e58c992313 = det som kom fram skiljer sig väsentligt från det som avtalades

# the fault was there when the goods were delivered
t-b225f15b3392 = felet fanns där när varorna levererades

# the complaint is a matter of taste, colour on a screen or size, and the listing was accurate
t-2f0bb97e743f = klagomålet är en fråga om smak, om färg på en skärm eller om storlek, och produktbeskrivningen var korrekt

# the merchant says that the consumer damaged, altered or wore out the goods
#   to the consumer: the shop says that you damaged, altered or wore out the goods
#   to the merchant: your shop says that the customer damaged, altered or wore out the goods
t-4cf3f3cdc4b2 =
    .consumer = butiken säger att du har skadat, ändrat eller slitit ut varorna
    .merchant = din butik säger att kunden har skadat, ändrat eller slitit ut varorna

# the damage comes from use, alteration or normal wear
t-e24ed961539b = skadan beror på användning, ändring eller normalt slitage

# the merchant admits the fault or the wrong item
#   to the consumer: the shop admits the fault or the wrong item
#   to the merchant: your shop admits the fault or the wrong item
t-9927b6cdb164 =
    .consumer = butiken medger felet eller att det var fel vara
    .merchant = din butik medger felet eller att det var fel vara

# an expert, the brand or an authority confirms that the goods are counterfeit
t-2ec49abc569a = en sakkunnig, varumärket eller en myndighet bekräftar att varorna är förfalskade

# the day the consumer asked to send the goods back
#   to the consumer: the day you asked to send the goods back
#   to the merchant: the day the customer asked to send the goods back
t-02464087ad07 =
    .consumer = dagen då du bad att få skicka tillbaka varorna
    .merchant = dagen då kunden bad att få skicka tillbaka varorna

# the merchant answered the request to send the goods back in time
#   to the consumer: the shop answered the request to send the goods back in time
#   to the merchant: your shop answered the request to send the goods back in time
t-d68d37f7137b =
    .consumer = butiken svarade i tid på begäran om att få skicka tillbaka varorna
    .merchant = din butik svarade i tid på begäran om att få skicka tillbaka varorna

# the merchant refuses to take the goods back
#   to the consumer: the shop refuses to take the goods back
#   to the merchant: your shop refuses to take the goods back
t-58ff2ce339af =
    .consumer = butiken vägrar att ta tillbaka varorna
    .merchant = din butik vägrar att ta tillbaka varorna

# what sending the goods back would cost
t-733b9a46e04d = vad det skulle kosta att skicka tillbaka varorna

# the merchant handed in photos or papers about the state of the return
#   to the consumer: the shop handed in photos or papers about the state of the return
#   to the merchant: your shop handed in photos or papers about the state of the return
t-7b2532d5e11f =
    .consumer = butiken har lämnat in foton eller handlingar om returens skick
    .merchant = din butik har lämnat in foton eller handlingar om returens skick

# dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged
t-32da4a4c5a98 = daterade foton, vikt och serienummer från inom 72 timmar visar att returen var fel vara, använd eller skadad

# the consumer refuses to send the goods back
#   to the consumer: you refuse to send the goods back
#   to the merchant: the customer refuses to send the goods back
t-b4e1cc56388d =
    .consumer = du vägrar att skicka tillbaka varorna
    .merchant = kunden vägrar att skicka tillbaka varorna

# the merchant speaks of a repair or a replacement
#   to the consumer: the shop speaks of a repair or a replacement
#   to the merchant: your shop speaks of a repair or a replacement
t-a324d02fd141 =
    .consumer = butiken talar om en reparation eller en ersättningsvara
    .merchant = din butik talar om en reparation eller en ersättningsvara

# a free repair or replacement was offered promptly and has not failed
t-7d4efe7f8d9e = en kostnadsfri reparation eller ersättningsvara erbjöds snabbt och har inte misslyckats

# the price of the missing part
t-969934275482 = priset på den del som saknas

# a part is missing
t-8eb8f381e7be = en del saknas


# ---- questions about facts

# Does the merchant accept the claim or offer to pay all of it?
#   to the consumer: Does the shop accept the claim or offer to pay all of it?
#   to the merchant: Does your shop accept the claim or offer to pay all of it?
t-1927d847e1fb =
    .consumer = Går butiken med på kravet eller erbjuder den sig att betala hela beloppet?
    .merchant = Går din butik med på kravet eller erbjuder den sig att betala hela beloppet?

# When did the merchant answer?
#   to the consumer: When did the shop answer?
#   to the merchant: When did your shop answer?
t-126b7beb5fb5 =
    .consumer = När svarade butiken?
    .merchant = När svarade din butik?

# How much has been refunded and posted?
t-b3d8f9652e92 = Hur mycket har betalats tillbaka och bokförts?

# Is a bank chargeback or another claim for the same payment open?
t-5a1d3e49b99a = Är ett återkrav via banken (chargeback) eller en annan anmälan om samma betalning öppen?

# When was the payment captured?
t-98bc75f3004f = När drogs betalningen?

# Was a day of delivery promised?
t-abb1fc7742f7 = Utlovades en leveransdag?

# By which day was delivery promised?
t-f5a80076c113 = Till vilken dag utlovades leverans?

# Does the carrier say how the parcel's journey ended?
t-e699c2f2372d = Säger transportören hur paketets resa slutade?

# Has the consumer asked the shop first?
#   to the consumer: Has you asked the shop first?
#   to the merchant: Has the customer asked the shop first?
t-c4337c5c0eb9 =
    .consumer = Har du vänt dig till butiken först?
    .merchant = Har kunden vänt sig till din butik först?

# Has the merchant answered the claim?
#   to the consumer: Has the shop answered the claim?
#   to the merchant: Has your shop answered the claim?
t-5057b2c83be4 =
    .consumer = Har butiken svarat på anmälan?
    .merchant = Har din butik svarat på anmälan?

# How often was this order charged?
t-fdc57d45926a = Hur många gånger debiterades den här beställningen?

# How much was charged for this order in all?
t-5623b3d9003f = Hur mycket debiterades totalt för den här beställningen?

# How many other orders does the payment record show?
t-66b5dc35d0ab = Hur många andra beställningar visar betalningsuppgifterna?

# Is one of the two entries only a reservation (authorisation) that was never captured?
t-6a2b166bfba8 = Är en av de två posterna bara en reservation (auktorisation) som aldrig drogs?

# Which receipt or statement shows that this same order was paid by other means?
t-458455195512 = Vilket kvitto eller kontoutdrag visar att samma beställning betalades på annat sätt?

# Which total did the shop confirm to the consumer when the order was placed?
#   to the consumer: Which total did the shop confirm to you when the order was placed?
#   to the merchant: Which total did the shop confirm to the customer when the order was placed?
t-1b508c0f832c =
    .consumer = Vilken totalsumma bekräftade butiken för dig när beställningen gjordes?
    .merchant = Vilken totalsumma bekräftade butiken för kunden när beställningen gjordes?

# When did the carrier first scan the parcel?
t-316b9d770931 = När skannade transportören paketet första gången?

# Was this tracking number already used for another order?
t-eacd6c995ec7 = Hade det här spårningsnumret redan använts för en annan beställning?

# Does the carrier know the tracking number?
t-d7265b034a87 = Känner transportören till spårningsnumret?

# What did the parcel weigh at the carrier?
t-06b649de644d = Vad vägde paketet hos transportören?

# Which scan shows that the carrier took the parcel into its hands?
t-7f1a5461db09 = Vilken skanning visar att transportören tog emot paketet?

# Do the carrier's own events contradict each other about where the parcel went?
t-087b6afb04b8 = Motsäger transportörens egna händelser varandra om vart paketet tog vägen?

# When did the carrier last scan the parcel?
t-3d21251c29d5 = När skannade transportören paketet senast?

# What is the last thing the carrier says happened to the parcel?
t-dae2a00efb86 = Vad är det sista som transportören säger har hänt med paketet?

# When was the parcel refused at the door?
t-3f456b650f78 = När avvisades paketet vid dörren?

# Did you allow the carrier to leave the parcel somewhere or with somebody else, and where?
t-5fc83fa4cf5a = Tillät du transportören att lämna paketet någonstans eller hos någon annan, och var?

# Was the consumer told that the parcel waits at the pickup point?
#   to the consumer: Was you told that the parcel waits at the pickup point?
#   to the merchant: Was the customer told that the parcel waits at the pickup point?
t-6e3b6469dc8d =
    .consumer = Fick du besked om att paketet väntade på utlämningsstället?
    .merchant = Fick kunden besked om att paketet väntade på utlämningsstället?

# At which postcode was the parcel handed over, by the carrier's full proof of delivery?
t-a35c7354894b = På vilket postnummer lämnades paketet, enligt transportörens fullständiga leveransbevis?

# Which postcode did the order give for delivery?
t-df4f7ffd67ca = Vilket postnummer angavs för leverans i beställningen?

# In which country was the parcel handed over?
t-7a378538a97c = I vilket land lämnades paketet?

# Which country did the order give for delivery?
t-c79e352eb3f4 = Vilket land angavs för leverans i beställningen?

# Who typed the delivery address?
t-7cdd4454ff66 = Vem skrev in leveransadressen?

# When was the parcel handed over?
t-0e93d70b9ec1 = När lämnades paketet över?

# Were all ordered goods in the parcel, and what shows it?
t-2338e3396a71 = Låg alla beställda varor i paketet, och vad visar det?

# How was the hand-over confirmed: signature, PIN, identity check, photo, nothing?
t-372eecc27116 = Hur bekräftades överlämningen: underskrift, PIN-kod, legitimationskontroll, foto, inget?

# Was the parcel handed to the consumer or to the person named in the order?
#   to the consumer: Was the parcel handed to you or to the person named in the order?
#   to the merchant: Was the parcel handed to the customer or to the person named in the order?
t-f58a571955fb =
    .consumer = Lämnades paketet till dig eller till den person som anges i beställningen?
    .merchant = Lämnades paketet till kunden eller till den person som anges i beställningen?

# Where or with whom was the parcel left?
t-1c20175e176f = Var eller hos vem lämnades paketet?

# What did the bank answer about the billing address (AVS)?
t-c852cb414605 = Vad svarade banken om faktureringsadressen (AVS)?

# The carrier shows a delivery at the address, but not to whom. Did the parcel reach the consumer or a person the consumer named, and what shows it?
#   to the consumer: The carrier shows a delivery at the address, but not to whom. Did the parcel reach you or a person you named, and what shows it?
#   to the merchant: The carrier shows a delivery at the address, but not to whom. Did the parcel reach the customer or a person the customer named, and what shows it?
t-2ed653d91b4c =
    .consumer = Transportören visar en leverans på adressen, men inte till vem. Nådde paketet dig eller en person som du har angett, och vad visar det?
    .merchant = Transportören visar en leverans på adressen, men inte till vem. Nådde paketet kunden eller en person som kunden har angett, och vad visar det?

# Does the ledger show a refund that was started and has not posted?
t-b4c5fa56962c = Visar transaktionsregistret en återbetalning som har påbörjats men inte bokförts?

# When was the unposted refund started?
t-0a858751960c = När påbörjades den ännu inte bokförda återbetalningen?

# When did the consumer cancel, and which record shows it?
#   to the consumer: When did you cancel, and which record shows it?
#   to the merchant: When did the customer cancel, and which record shows it?
t-b8bd98855602 =
    .consumer = När avbeställde eller sade du upp, och vilken uppgift visar det?
    .merchant = När avbeställde eller sade kunden upp, och vilken uppgift visar det?

# Did the consumer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the consumer: Did you expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the merchant: Did the customer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
t-75f286a91eba =
    .consumer = Gick du uttryckligen med på omedelbar leverans och bekräftade att ångerrätten upphör?
    .merchant = Gick kunden uttryckligen med på omedelbar leverans och bekräftade att ångerrätten upphör?

# Are these goods exempt from withdrawal (made to order, unsealed hygiene goods, perishable, dated leisure), and what shows it?
t-d082752f350e = Är de här varorna undantagna från ångerrätten (tillverkade på beställning, hygienvaror med bruten försegling, färskvaror, fritidstjänster på bestämd dag), och vad visar det?

# The merchant says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the consumer: The shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the merchant: Your shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
t-f33e08e9c1c9 =
    .consumer = Butiken säger att varorna kom tillbaka använda, skadade, ofullständiga eller som fel varor. Är det dokumenterat (daterade foton, vikt, serienummer), utöver vad som behövs för att prova?
    .merchant = Din butik säger att varorna kom tillbaka använda, skadade, ofullständiga eller som fel varor. Är det dokumenterat (daterade foton, vikt, serienummer), utöver vad som behövs för att prova?

# Was the consumer told about the right to withdraw?
#   to the consumer: Was you told about the right to withdraw?
#   to the merchant: Was the customer told about the right to withdraw?
t-bad0cd53cb11 =
    .consumer = Informerades du om ångerrätten?
    .merchant = Informerades kunden om ångerrätten?

# Was a return policy shown before the purchase, and was it broken?
t-c04826321d21 = Visades returvillkor före köpet, och bröts de?

# Was the return sent to the address on the merchant's own label or site?
#   to the consumer: Was the return sent to the address on the shop's own label or site?
#   to the merchant: Was the return sent to the address on your shop's own label or site?
t-dbcb278c6264 =
    .consumer = Skickades returen till adressen på butikens egen fraktsedel eller webbplats?
    .merchant = Skickades returen till adressen på din butiks egen fraktsedel eller webbplats?

# Did the download come from the paying IP address, located in the holder's country?
t-6de4846a3fa0 = Kom nedladdningen från den IP-adress som betalade, i innehavarens land?

# Did the download come from the paying device?
t-3ce667bbac77 = Kom nedladdningen från den enhet som betalade?

# Was the buyer's profile (mail, phone or identity) verified before the order?
#   to the consumer: Was your profile (mail, phone or identity) verified before the order?
#   to the merchant: Was the buyer's profile (mail, phone or identity) verified before the order?
t-eba7a35b18bc =
    .consumer = Var din profil (e-post, telefon eller identitet) verifierad före beställningen?
    .merchant = Var köparens profil (e-post, telefon eller identitet) verifierad före beställningen?

# Was any of the earlier payments disputed or reported as fraud?
t-45b4b47930f7 = Har någon av de tidigare betalningarna bestritts eller anmälts som bedrägeri?

# Did the earlier payments come from the same IP address?
t-91b029c5ff90 = Kom de tidigare betalningarna från samma IP-adress?

# Did the earlier payments come from the same device?
t-fc5ee05a1e03 = Kom de tidigare betalningarna från samma enhet?


# ---- sums

# no more than was claimed
t-3f3e976200e9 = högst det som krävdes

# no more than was captured and not yet refunded
t-dd94c6a133e9 = högst det som drogs och ännu inte har betalats tillbaka

# the amount claimed
t-3181e6b43d8a = det krävda beloppet

# the order's total
t-543b2649a678 = beställningens totalsumma

# shipping
t-740062676a31 = frakt

# captured
t-b737815f5ca9 = draget belopp

# already refunded
t-55ea1d8771e2 = redan återbetalat

# captured and not yet refunded
t-11ce966a8ede = draget och ännu inte återbetalat

# captured a second time for the same order
t-c049967aacec = draget en andra gång för samma beställning

# captured for the order
t-95ecff3cbafd = draget för beställningen

# captured for the order above its total
t-bde9fd23ad63 = draget för beställningen utöver dess totalsumma

# the smaller of the two
t-5c1531d7bcb3 = det mindre av de två

# the larger of the two
t-2df811b4a3e6 = det större av de två

# their share of shipping
t-26087ed44937 = deras andel av frakten

# less the discount on the order
t-c0cd1367fffb = minus rabatten på beställningen

# less what was refunded since
t-4521f6e3fd84 = minus det som har betalats tillbaka sedan dess

