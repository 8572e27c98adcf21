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
    .consumer = U hebt de claim schriftelijk ingetrokken vanaf uw eigen adres.
    .merchant = De klant heeft de claim schriftelijk ingetrokken vanaf het eigen adres.

# The merchant accepts the claim.
#   to the consumer: The shop accepts the claim.
#   to the merchant: Your shop accepts the claim.
t-c99defb658fb =
    .consumer = De winkel gaat akkoord met de claim.
    .merchant = Uw winkel gaat akkoord met de claim.

# The time for an accepted refund to post has passed.
t-4b83fddda0f8 = De tijd waarin een toegezegde terugbetaling geboekt moet zijn, is voorbij.

# The ledger shows a posted refund of at least the disputed sum.
t-f29ed78c5f39 = Het betaaloverzicht laat een geboekte terugbetaling zien van minstens het bedrag waar het geschil over gaat.

# A bank chargeback or another claim for the same payment is open.
t-d8e38e65d634 = Er loopt een terugboeking via de bank (chargeback) of een andere claim voor dezelfde betaling.

# The claim was filed after the last window that applies to it had closed.
t-47fd564bf910 = De claim is ingediend na afloop van de laatste termijn die ervoor geldt.

# The unauthorised payment was reported later than payment law asks.
t-7c9972357dcb = De betaling waarvoor geen toestemming was gegeven, is later gemeld dan het betalingsrecht vraagt.

# The promised day of delivery has not passed yet.
t-b8e2a4edacd9 = De beloofde leverdag is nog niet voorbij.

# No day of delivery was promised, and the waiting time after the order has not passed yet.
t-1246f01e293e = Er was geen leverdag beloofd, en de wachttijd na de bestelling is nog niet voorbij.

# The carrier already says how the parcel's journey ended.
t-122beff0a7e1 = De bezorgdienst zegt al hoe de reis van het pakket is geëindigd.

# The merchant has not said that it will not deliver.
#   to the consumer: The shop has not said that it will not deliver.
#   to the merchant: Your shop has not said that it will not deliver.
t-c88c522d8da4 =
    .consumer = De winkel heeft niet gezegd dat die niet zal leveren.
    .merchant = Uw winkel heeft niet gezegd dat die niet zal leveren.

# The consumer has asked the shop first.
#   to the consumer: You have asked the shop first.
#   to the merchant: The customer has asked the shop first.
t-15407ef1b51a =
    .consumer = U hebt het eerst aan de winkel gevraagd.
    .merchant = De klant heeft het eerst aan de winkel gevraagd.

# The time for both to settle it between them is still running.
t-4e8a69167043 = De tijd waarin beiden het onderling kunnen oplossen, loopt nog.

# The merchant has not answered by its deadline.
#   to the consumer: The shop has not answered by its deadline.
#   to the merchant: Your shop has not answered by its deadline.
t-8b1401e88118 =
    .consumer = De winkel heeft niet binnen de termijn geantwoord.
    .merchant = Uw winkel heeft niet binnen de termijn geantwoord.

# The merchant answered only after its deadline.
#   to the consumer: The shop answered only after its deadline.
#   to the merchant: Your shop answered only after its deadline.
t-abcd169ef370 =
    .consumer = De winkel heeft pas na de termijn geantwoord.
    .merchant = Uw winkel heeft pas na de termijn geantwoord.

# The consumer was asked a necessary question and reminded, and did not answer.
#   to the consumer: You were asked a necessary question and reminded, and did not answer.
#   to the merchant: The customer was asked a necessary question and reminded, and did not answer.
t-419d67efaa48 =
    .consumer = Aan u is een noodzakelijke vraag gesteld, met een herinnering, en u hebt niet geantwoord.
    .merchant = Aan de klant is een noodzakelijke vraag gesteld, met een herinnering, en de klant heeft niet geantwoord.

# A lawyer, court, regulator or newspaper is involved, or sanctions.
t-f9fc565f3a05 = Er is een advocaat, rechter, toezichthouder of krant bij betrokken, of er zijn sancties.

# The consumer is a minor, vulnerable, or in danger.
#   to the consumer: You are a minor, vulnerable, or in danger.
#   to the merchant: The customer is a minor, vulnerable, or in danger.
t-01c544a1ef29 =
    .consumer = U bent minderjarig, kwetsbaar of in gevaar.
    .merchant = De klant is minderjarig, kwetsbaar of in gevaar.

# It is unproven that the person who claims is the person who ordered.
t-c0b775dea60b = Het is niet bewezen dat degene die de claim indient ook degene is die heeft besteld.

# Public holidays, which are not counted here, could have moved the end of the business days that the merchant had.
#   to the consumer: Public holidays, which are not counted here, could have moved the end of the business days that the shop had.
#   to the merchant: Public holidays, which are not counted here, could have moved the end of the business days that your shop had.
t-3738ac9e491d =
    .consumer = Feestdagen, die hier niet zijn meegeteld, kunnen het einde van de werkdagen die de winkel had, hebben verschoven.
    .merchant = Feestdagen, die hier niet zijn meegeteld, kunnen het einde van de werkdagen die uw winkel had, hebben verschoven.

# the consumer has withdrawn the claim
#   to the consumer: you have withdrawn the claim
#   to the merchant: the customer has withdrawn the claim
t-363438615734 =
    .consumer = u hebt de claim ingetrokken
    .merchant = de klant heeft de claim ingetrokken

# A message from the consumer within 72 hours that the claim should go on.
#   to the consumer: A message from you within 72 hours that the claim should go on.
#   to the merchant: A message from the customer within 72 hours that the claim should go on.
t-e7b9fbbe0976 =
    .consumer = Een bericht van u binnen 72 uur dat de claim door moet gaan.
    .merchant = Een bericht van de klant binnen 72 uur dat de claim door moet gaan.

# the merchant accepts the claim
#   to the consumer: the shop accepts the claim
#   to the merchant: your shop accepts the claim
t-08336bb0b595 =
    .consumer = de winkel gaat akkoord met de claim
    .merchant = uw winkel gaat akkoord met de claim

# If the merchant's refund does not show on the ledger in time, the refund is ordered.
#   to the consumer: If the shop's refund does not show on the ledger in time, the refund is ordered.
#   to the merchant: If your shop's refund does not show on the ledger in time, the refund is ordered.
t-a183b565d1a3 =
    .consumer = Als de terugbetaling van de winkel niet op tijd in het betaaloverzicht staat, wordt de terugbetaling opgelegd.
    .merchant = Als de terugbetaling van uw winkel niet op tijd in het betaaloverzicht staat, wordt de terugbetaling opgelegd.

# the full disputed sum has already been paid back
t-21d66eb0cc38 = het hele bedrag waar het geschil over gaat, is al terugbetaald

# A ledger that shows less was posted, or that the refund came back.
t-ea12835f3a5e = Een betaaloverzicht waaruit blijkt dat er minder is geboekt, of dat de terugbetaling is teruggekomen.

# another claim for the same payment is still open, and nobody may be paid twice
t-f2709f3ebeaa = er loopt nog een andere claim voor dezelfde betaling, en niemand mag twee keer betaald krijgen

# The end of the other claim: this case then goes on from where it stands.
t-6286efc202d4 = Het einde van de andere claim: deze zaak gaat dan verder vanaf het punt waar die nu staat.

# the consumer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the consumer: you were asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the merchant: the customer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
t-161e742c6ee9 =
    .consumer = aan u is gevraagd om iets waar de zaak niet zonder kan, met een herinnering, en u hebt niet geantwoord; de zaak kan één keer gratis opnieuw worden geopend, binnen veertien dagen
    .merchant = aan de klant is gevraagd om iets waar de zaak niet zonder kan, met een herinnering, en de klant heeft niet geantwoord; de zaak kan één keer gratis opnieuw worden geopend, binnen veertien dagen

# An answer to the question, within fourteen days of the ruling.
t-661ac7fe0141 = Een antwoord op de vraag, binnen veertien dagen na de uitspraak.

# a person must handle this case from the start
t-71edc0bf36d1 = een mens moet deze zaak vanaf het begin behandelen

# the consumer may be vulnerable, and a person must handle this case from the start
#   to the consumer: you may be vulnerable, and a person must handle this case from the start
#   to the merchant: the customer may be vulnerable, and a person must handle this case from the start
t-a1b443c62e13 =
    .consumer = u bent misschien kwetsbaar, en een mens moet deze zaak vanaf het begin behandelen
    .merchant = de klant is misschien kwetsbaar, en een mens moet deze zaak vanaf het begin behandelen

# the merchant is insolvent, and a person must handle this case from the start
#   to the consumer: the shop is insolvent, and a person must handle this case from the start
#   to the merchant: your shop is insolvent, and a person must handle this case from the start
t-5b1d903b1475 =
    .consumer = de winkel is insolvent (kan de schulden niet betalen), en een mens moet deze zaak vanaf het begin behandelen
    .merchant = uw winkel is insolvent (kan de schulden niet betalen), en een mens moet deze zaak vanaf het begin behandelen

# it is not shown yet that the person who claims is the person who ordered
t-ac7318cef0dc = het is nog niet aangetoond dat degene die de claim indient ook degene is die heeft besteld

# Please show that you are the person who placed this order.
t-d1d8fd8d86a8 = Laat alstublieft zien dat u degene bent die deze bestelling heeft geplaatst.

# the claim was filed after the last day on which it could be
t-3642880abf6b = de claim is ingediend na de laatste dag waarop dat kon

# A promised day of delivery later than the one on record.
t-cd65afb5e79e = Een beloofde leverdag die later valt dan de dag die bij ons bekend is.

# the day by which the goods must arrive has not passed yet
t-751da7425f34 = de dag waarop de spullen uiterlijk moeten aankomen, is nog niet voorbij

# If the goods have not arrived by that day, the case goes on without a new claim.
t-eb9a7d095b20 = Als de spullen uiterlijk op die dag niet zijn aangekomen, gaat de zaak verder zonder nieuwe claim.

# no day of delivery was promised, and the waiting time after the order has not passed yet
t-fbec29272ec6 = er was geen leverdag beloofd, en de wachttijd na de bestelling is nog niet voorbij

# the shop has to be asked first, and there is still time for both to settle it
t-9223a1e6ad23 = het moet eerst aan de winkel worden gevraagd, en er is nog tijd voor beiden om het op te lossen

# Tell us when and how you asked the shop, and what it said.
t-ede8b081cd65 = Vertel ons wanneer en hoe u het de winkel hebt gevraagd, en wat de winkel zei.

# the merchant did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the consumer: the shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the merchant: your shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
t-62628e082e41 =
    .consumer = de winkel heeft niet binnen de termijn geantwoord, en het programma waaraan de winkel meedoet, rekent zwijgen als verlies
    .merchant = uw winkel heeft niet binnen de termijn geantwoord, en het programma waaraan uw winkel meedoet, rekent zwijgen als verlies

# An answer that reached us before the deadline.
t-4f1887dde498 = Een antwoord dat ons vóór het einde van de termijn bereikte.

# the merchant answered after its deadline, and the programme it takes part in does not count what comes late
#   to the consumer: the shop answered after its deadline, and the programme it takes part in does not count what comes late
#   to the merchant: your shop answered after its deadline, and the programme it takes part in does not count what comes late
t-39bcf7822cc3 =
    .consumer = de winkel heeft na de termijn geantwoord, en het programma waaraan de winkel meedoet, telt niet mee wat te laat komt
    .merchant = uw winkel heeft na de termijn geantwoord, en het programma waaraan uw winkel meedoet, telt niet mee wat te laat komt

# Proof that the answer reached us before the deadline.
t-b28e4f73d64d = Bewijs dat het antwoord ons vóór het einde van de termijn bereikte.


# ---- duplicate.toml

# The same order was charged more than once.
t-87e85b013cd3 = Voor dezelfde bestelling is meer dan één keer afgeschreven.

# The charges for this order come to more than its total.
t-4f1841c8a765 = Wat voor deze bestelling is afgeschreven, is samen meer dan het totaal van de bestelling.

# The other charge paid for another order.
t-78d8a45095ed = De andere afschrijving was voor een andere bestelling.

# The goods of every order that was charged were delivered.
t-d7b2343f6232 = De spullen van elke bestelling waarvoor is afgeschreven, zijn bezorgd.

# Which documents, side by side, show that each of the orders was placed and delivered?
t-88153848eaca = Welke documenten, naast elkaar gelegd, laten zien dat elk van de bestellingen is geplaatst en bezorgd?

# One of the two entries was only a reservation that was never captured.
t-94fd10f3e1d2 = Eén van de twee posten was alleen een reservering die nooit is afgeschreven.

# The same order was also paid by other means.
t-d95c1cf87563 = Dezelfde bestelling is ook op een andere manier betaald.

# the same order was already paid by other means
t-ba0fc5f58916 = dezelfde bestelling was al op een andere manier betaald

# Proof that the other payment was for another order.
t-0654ebf4cb63 = Bewijs dat de andere betaling voor een andere bestelling was.

# the charges are parts of one order and come to its total, no more
t-6f2f4fe67843 = de afschrijvingen zijn delen van één bestelling en zijn samen gelijk aan het totaal daarvan, niet meer

# A charge for this order beyond its total.
t-a6df6721e425 = Een afschrijving voor deze bestelling boven het totaal ervan.

# one order was charged more than once
t-c4e11a28b80c = voor één bestelling is meer dan één keer afgeschreven

# A second order, with its own delivery, that the other charge paid for.
t-3d286b23cee0 = Een tweede bestelling, met een eigen bezorging, waarvoor de andere afschrijving was.

# the charges paid for different orders, and each of them was delivered
t-030bb1cff08e = de afschrijvingen waren voor verschillende bestellingen, en elk daarvan is bezorgd

# A record that one of the orders was never placed or never delivered.
t-d798b6deb004 = Gegevens waaruit blijkt dat één van de bestellingen nooit is geplaatst of nooit is bezorgd.

# the shop did not show that both orders were placed and delivered
t-06256282d21f = de winkel heeft niet laten zien dat beide bestellingen zijn geplaatst en bezorgd

# Proof of delivery for each of the two orders.
t-764f804e73c8 = Een bezorgbewijs voor elk van de twee bestellingen.

# no other payment for this same order is shown
t-4a488f709cb5 = er is geen andere betaling voor deze zelfde bestelling aangetoond

# A receipt, statement or voucher acceptance that names this order.
t-3868a945c70c = Een bon, een afschrift of een bewijs dat een tegoedbon is aangenomen, waarin deze bestelling wordt genoemd.

# the second entry was only a reservation; it was never captured and drops off by itself
t-dcdd6679c46f = de tweede post was alleen een reservering; die is nooit afgeschreven en vervalt vanzelf

# A statement that shows both entries as booked.
t-3785cd75d7b1 = Een afschrift waarop beide posten als geboekt staan.

# the ledger shows a single charge, so the second entry has to be shown first
t-b7b612092c63 = het betaaloverzicht laat maar één afschrijving zien, dus de tweede post moet eerst worden aangetoond

# Our ledger shows one charge. Please send a statement that shows both entries as booked, not reserved, with their dates.
t-86ae6a71dad3 = Ons betaaloverzicht laat één afschrijving zien. Stuur alstublieft een afschrift waarop beide posten als geboekt staan, niet als gereserveerd, met de datums.


# ---- incorrect_amount.toml

# More was charged for this order than the total that was confirmed.
t-33145e4aec1e = Voor deze bestelling is meer afgeschreven dan het totaal dat was bevestigd.

# Part of the payment has already been refunded.
t-98e638fb1bcb = Een deel van de betaling is al terugbetaald.

# What was refunded was the difference in dispute.
t-9ef49a549f0c = Wat is terugbetaald, was het verschil waar het geschil over gaat.

# The checkout accepted the discount.
t-dd51d1f0dbdc = De korting is bij het afrekenen geaccepteerd.

# Which order confirmation, receipt or message from the shop shows that the discount was accepted?
t-e4189a65865c = Welke orderbevestiging, welke bon of welk bericht van de winkel laat zien dat de korting is geaccepteerd?

# A fee was taken beside the price of the goods.
t-c8c89da2c2e9 = Naast de prijs van de spullen zijn kosten in rekening gebracht.

# Which fee is it, how much, and which receipt or message shows it?
t-d4fc85049715 = Om welke kosten gaat het, hoeveel is het, en welke bon of welk bericht laat dat zien?

# The fee was shown to the consumer before the order.
#   to the consumer: The fee was shown to you before the order.
#   to the merchant: The fee was shown to the customer before the order.
t-bbb82bd370b5 =
    .consumer = De kosten zijn vóór de bestelling aan u getoond.
    .merchant = De kosten zijn vóór de bestelling aan de klant getoond.

# Which page or confirmation from before the order shows this fee to the customer?
t-de3778e24977 = Welke pagina of bevestiging van vóór de bestelling toont deze kosten aan de klant?

# A paper of the consumer names another total than the ledger.
#   to the consumer: A paper of the consumer names another total than the ledger.
#   to the merchant: A paper of the customer names another total than the ledger.
t-017211cca649 =
    .consumer = Een document van u noemt een ander totaal dan het betaaloverzicht.
    .merchant = Een document van de klant noemt een ander totaal dan het betaaloverzicht.

# The charge was converted into another currency than the order's.
t-df2e01dc473c = De afschrijving is omgerekend naar een andere valuta dan die van de bestelling.

# Which receipt shows that the shop or its checkout converted the sum, and at which rate?
t-628e611cc267 = Welke bon laat zien dat de winkel of de kassa van de winkel het bedrag heeft omgerekend, en tegen welke koers?

# The consumer agreed to the conversion.
#   to the consumer: You agreed to the conversion.
#   to the merchant: The customer agreed to the conversion.
t-04d727af3699 =
    .consumer = U bent akkoord gegaan met de omrekening.
    .merchant = De klant is akkoord gegaan met de omrekening.

# the sum was converted without the consumer's agreement; it is recomputed at the scheme's rate
#   to the consumer: the sum was converted without your agreement; it is recomputed at the scheme's rate
#   to the merchant: the sum was converted without the customer's agreement; it is recomputed at the scheme's rate
t-245ab556cb0d =
    .consumer = het bedrag is omgerekend zonder dat u daarmee akkoord ging; het wordt opnieuw berekend tegen de koers van het betaalnetwerk
    .merchant = het bedrag is omgerekend zonder dat de klant daarmee akkoord ging; het wordt opnieuw berekend tegen de koers van het betaalnetwerk

# A receipt on which the consumer chose the conversion.
#   to the consumer: A receipt on which you chose the conversion.
#   to the merchant: A receipt on which the customer chose the conversion.
t-47eddfe7cb9b =
    .consumer = Een bon waarop u voor de omrekening hebt gekozen.
    .merchant = Een bon waarop de klant voor de omrekening heeft gekozen.

# a fee was taken that was not shown before the order
t-ef5920d3c739 = er zijn kosten in rekening gebracht die vóór de bestelling niet waren getoond

# A page or confirmation from before the order that shows the fee.
t-58617bda6b08 = Een pagina of bevestiging van vóór de bestelling waarop de kosten staan.

# the checkout accepted a discount that was not given
t-f05060efd2ca = bij het afrekenen is een korting geaccepteerd die niet is gegeven

# A ledger that shows the discount, or a checkout record in which the code was rejected.
t-4624b36aeea7 = Een betaaloverzicht waarop de korting staat, of gegevens van het afrekenen waaruit blijkt dat de code is geweigerd.

# more was charged than was confirmed, and only part of the difference has been paid back
t-6184a6059040 = er is meer afgeschreven dan was bevestigd, en maar een deel van het verschil is terugbetaald

# A confirmation of the higher total from before the charge.
t-9fb091c114ac = Een bevestiging van het hogere totaal van vóór de afschrijving.

# more was charged than the total that was confirmed
t-ecde09ed11e5 = er is meer afgeschreven dan het totaal dat was bevestigd

# the consumer was shown the conversion and agreed to it
#   to the consumer: you were shown the conversion and agreed to it
#   to the merchant: the customer was shown the conversion and agreed to it
t-891c273fd1ab =
    .consumer = de omrekening is aan u getoond en u ging ermee akkoord
    .merchant = de omrekening is aan de klant getoond en de klant ging ermee akkoord

# Proof that the choice was made by somebody else, or that another rate was shown.
t-fa759bfa584e = Bewijs dat iemand anders de keuze heeft gemaakt, of dat een andere koers is getoond.

# the fee was shown before the order and is part of what was agreed
t-d60fbd8a23d4 = de kosten waren vóór de bestelling getoond en horen bij wat is afgesproken

# A page from the time of the order without the fee.
t-02f98fa1ee01 = Een pagina uit de tijd van de bestelling zonder de kosten.

# no record of the checkout accepted the discount, and the order was confirmed and charged at the total without it
t-e0c07e8ced69 = uit geen enkel gegeven van het afrekenen blijkt dat de korting is geaccepteerd, en de bestelling is bevestigd en afgeschreven voor het totaal zonder korting

# A checkout record or a message of the shop that accepts the discount for this order.
t-15ade68ddd17 = Gegevens van het afrekenen of een bericht van de winkel waarin de korting voor deze bestelling is geaccepteerd.

# the shop charged the confirmed sum in the order's own currency; what the bank made of it is the bank's rate
t-613e13a3ffd6 = de winkel heeft het bevestigde bedrag afgeschreven in de valuta van de bestelling zelf; wat de bank ervan heeft gemaakt, is de koers van de bank

# A receipt that shows a conversion by the shop.
t-1579bef79239 = Een bon waarop een omrekening door de winkel staat.

# the ledger shows that no more was charged than was confirmed; a paper that says otherwise does not outweigh it
t-fb68cc7eba9d = het betaaloverzicht laat zien dat niet meer is afgeschreven dan was bevestigd; een document dat iets anders zegt, weegt daar niet tegen op

# A confirmation by the shop of a lower total.
t-60deaec9728e = Een bevestiging door de winkel van een lager totaal.

# the ledger shows that no more was charged than was confirmed
t-57c6b3dfc831 = het betaaloverzicht laat zien dat niet meer is afgeschreven dan was bevestigd

# A ledger with a further charge.
t-22db0efd0213 = Een betaaloverzicht met nog een afschrijving.


# ---- not_as_described.toml

# The goods are back at the address the merchant gave.
#   to the consumer: The goods are back at the address the shop gave.
#   to the merchant: The goods are back at the address your shop gave.
t-910fc6fcc0e7 =
    .consumer = De spullen zijn terug op het adres dat de winkel heeft opgegeven.
    .merchant = De spullen zijn terug op het adres dat uw winkel heeft opgegeven.

# The merchant says that the return was wrong, used, damaged or incomplete.
#   to the consumer: The shop says that the return was wrong, used, damaged or incomplete.
#   to the merchant: Your shop says that the return was wrong, used, damaged or incomplete.
t-fe2f75e1a056 =
    .consumer = De winkel zegt dat de retourzending verkeerd, gebruikt, beschadigd of niet compleet was.
    .merchant = Uw winkel zegt dat de retourzending verkeerd, gebruikt, beschadigd of niet compleet was.

# The merchant handed in photos or papers about the state of the return.
#   to the consumer: The shop handed in photos or papers about the state of the return.
#   to the merchant: Your shop handed in photos or papers about the state of the return.
t-307b32b481e4 =
    .consumer = De winkel heeft foto's of documenten ingediend over de staat van de retourzending.
    .merchant = Uw winkel heeft foto's of documenten ingediend over de staat van de retourzending.

# Please send dated photos, the weight and the serial number of what came back, taken within 72 hours of its receipt.
t-a1a934bfe8a2 = Stuur alstublieft foto's met datum, het gewicht en het serienummer van wat is teruggekomen, gemaakt binnen 72 uur na ontvangst.

# Dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged.
t-6fa334b8c470 = Foto's met datum, gewicht en serienummer van binnen 72 uur laten zien dat de retourzending verkeerd, gebruikt of beschadigd was.

# The merchant refuses to take the goods back.
#   to the consumer: The shop refuses to take the goods back.
#   to the merchant: Your shop refuses to take the goods back.
t-c9a8ee25085d =
    .consumer = De winkel weigert de spullen terug te nemen.
    .merchant = Uw winkel weigert de spullen terug te nemen.

# Five business days have passed since the consumer asked to send the goods back, without an answer to the claim in them.
#   to the consumer: Five business days have passed since you asked to send the goods back, without an answer to the claim in them.
#   to the merchant: Five business days have passed since the customer asked to send the goods back, without an answer to the claim in them.
t-184e3f606271 =
    .consumer = Er zijn vijf werkdagen voorbijgegaan sinds u vroeg om de spullen terug te mogen sturen, zonder dat daarin een antwoord op de claim kwam.
    .merchant = Er zijn vijf werkdagen voorbijgegaan sinds de klant vroeg om de spullen terug te mogen sturen, zonder dat daarin een antwoord op de claim kwam.

# The merchant answered the request to send the goods back in time.
#   to the consumer: The shop answered the request to send the goods back in time.
#   to the merchant: Your shop answered the request to send the goods back in time.
t-99012d57ead3 =
    .consumer = De winkel heeft op tijd geantwoord op het verzoek om de spullen terug te sturen.
    .merchant = Uw winkel heeft op tijd geantwoord op het verzoek om de spullen terug te sturen.

# When and how did you answer the customer's request to send the goods back?
t-ebb2753d3a92 = Wanneer en hoe hebt u geantwoord op het verzoek van de klant om de spullen terug te sturen?

# Sending the goods back would cost more than the share of their value that is reasonable.
t-0f0a665f366b = De spullen terugsturen zou meer kosten dan een redelijk deel van hun waarde.

# The consumer refuses to send the goods back.
#   to the consumer: You refuse to send the goods back.
#   to the merchant: The customer refuses to send the goods back.
t-269b85b64967 =
    .consumer = U weigert de spullen terug te sturen.
    .merchant = De klant weigert de spullen terug te sturen.

# The consumer sent a photo or report of what is wrong.
#   to the consumer: You sent a photo or report of what is wrong.
#   to the merchant: The customer sent a photo or report of what is wrong.
t-c7c8862e0891 =
    .consumer = U hebt een foto of verslag gestuurd van wat er mis is.
    .merchant = De klant heeft een foto of verslag gestuurd van wat er mis is.

# The claim is a few words, and the consumer handed in nothing.
#   to the consumer: The claim is a few words, and you handed in nothing.
#   to the merchant: The claim is a few words, and the customer handed in nothing.
t-ecd8f772bd15 =
    .consumer = De claim bestaat uit een paar woorden, en u hebt niets ingediend.
    .merchant = De claim bestaat uit een paar woorden, en de klant heeft niets ingediend.

# The consumer says concretely what is wrong.
#   to the consumer: You say concretely what is wrong.
#   to the merchant: The customer says concretely what is wrong.
t-2837049c1dd6 =
    .consumer = U zegt concreet wat er mis is.
    .merchant = De klant zegt concreet wat er mis is.

# What arrived differs significantly from what was agreed.
t-e64d5168b393 = Wat is aangekomen, verschilt aanzienlijk van wat was afgesproken.

# The fault showed so soon after delivery that it is presumed to have been there from the start.
t-a52f6af6b43e = Het gebrek bleek zo snel na de bezorging dat wordt aangenomen dat het er vanaf het begin was.

# The fault was there at delivery.
t-ce01ff7f6e06 = Het gebrek was er al bij de bezorging.

# The merchant admits the fault or the wrong item.
#   to the consumer: The shop admits the fault or the wrong item.
#   to the merchant: Your shop admits the fault or the wrong item.
t-50d391db93c7 =
    .consumer = De winkel geeft het gebrek of het verkeerde artikel toe.
    .merchant = Uw winkel geeft het gebrek of het verkeerde artikel toe.

# An expert, the brand or an authority confirms that the goods are counterfeit.
t-7532ebc2a175 = Een deskundige, het merk of een overheidsinstantie bevestigt dat de spullen namaak zijn.

# Which letter of an expert, the brand or an authority confirms that the goods are counterfeit?
t-cbb6bc61215e = Welke brief van een deskundige, het merk of een overheidsinstantie bevestigt dat de spullen namaak zijn?

# The merchant says that the consumer damaged, altered or wore out the goods.
#   to the consumer: The shop says that you damaged, altered or wore out the goods.
#   to the merchant: Your shop says that the customer damaged, altered or wore out the goods.
t-7cadb26b6049 =
    .consumer = De winkel zegt dat u de spullen hebt beschadigd, veranderd of versleten.
    .merchant = Uw winkel zegt dat de klant de spullen heeft beschadigd, veranderd of versleten.

# The damage comes from the consumer's use, an alteration or normal wear.
#   to the consumer: The damage comes from your use, an alteration or normal wear.
#   to the merchant: The damage comes from the customer's use, an alteration or normal wear.
t-a86cad5d0dcc =
    .consumer = De schade komt door uw gebruik, een verandering of normale slijtage.
    .merchant = De schade komt door gebruik door de klant, een verandering of normale slijtage.

# It is a matter of taste, colour on a screen or size, and the listing was accurate.
t-ab55eca59a56 = Het is een kwestie van smaak, kleur op een scherm of maat, en de productbeschrijving klopte.

# A part of the goods is missing.
t-410656b03508 = Een onderdeel van de spullen ontbreekt.

# Which part is missing, and which photo, packing slip or message of the shop shows it?
t-c61b9df00bab = Welk onderdeel ontbreekt, en welke foto, pakbon of welk bericht van de winkel laat dat zien?

# The merchant speaks of a repair or a replacement.
#   to the consumer: The shop speaks of a repair or a replacement.
#   to the merchant: Your shop speaks of a repair or a replacement.
t-50e218e55e49 =
    .consumer = De winkel spreekt over een reparatie of vervanging.
    .merchant = Uw winkel spreekt over een reparatie of vervanging.

# A free repair or replacement was offered promptly and has not failed.
t-9d24abbb91b5 = Er is snel een gratis reparatie of vervanging aangeboden, en die is niet mislukt.

# The consumer complained within the days in which faulty goods may be rejected outright.
#   to the consumer: You complained within the days in which faulty goods may be rejected outright.
#   to the merchant: The customer complained within the days in which faulty goods may be rejected outright.
t-457bda009d31 =
    .consumer = U hebt geklaagd binnen de dagen waarin spullen met een gebrek meteen mogen worden geweigerd.
    .merchant = De klant heeft geklaagd binnen de dagen waarin spullen met een gebrek meteen mogen worden geweigerd.

# The merchant points to its return policy or to the manufacturer.
#   to the consumer: The shop points to its return policy or to the manufacturer.
#   to the merchant: Your shop points to its return policy or to the manufacturer.
t-e2d5144cf081 =
    .consumer = De winkel wijst op het eigen retourbeleid of op de fabrikant.
    .merchant = Uw winkel wijst op het eigen retourbeleid of op de fabrikant.

# the goods are confirmed to be counterfeit; they are not sent back
t-0c272929081f = er is bevestigd dat de spullen namaak zijn; ze worden niet teruggestuurd

# A letter of the brand that confirms the goods as its own.
t-1e239c3d348e = Een brief waarin het merk bevestigt dat de spullen van het merk zelf zijn.

# what came back was not what was sent out in good order, and the merchant documented it in time
#   to the consumer: what came back was not what was sent out in good order, and the shop documented it in time
#   to the merchant: what came back was not what was sent out in good order, and your shop documented it in time
t-7b47e03511ff =
    .consumer = wat terugkwam, was niet wat in goede staat was verstuurd, en de winkel heeft dat op tijd vastgelegd
    .merchant = wat terugkwam, was niet wat in goede staat was verstuurd, en uw winkel heeft dat op tijd vastgelegd

# Photos from before the return was sent that show the goods as they were.
t-cac6eaf174e7 = Foto's van vóór het terugsturen die laten zien hoe de spullen waren.

# the goods are back with the merchant, and it is not documented in time that anything was wrong with what came back
#   to the consumer: the goods are back with the shop, and it is not documented in time that anything was wrong with what came back
#   to the merchant: the goods are back with your shop, and it is not documented in time that anything was wrong with what came back
t-fe5b26809cd5 =
    .consumer = de spullen zijn terug bij de winkel, en er is niet op tijd vastgelegd dat er iets mis was met wat terugkwam
    .merchant = de spullen zijn terug bij uw winkel, en er is niet op tijd vastgelegd dat er iets mis was met wat terugkwam

# Dated photos, weight and serial number from within 72 hours of the receipt.
t-2c4b2353712f = Foto's met datum, gewicht en serienummer van binnen 72 uur na ontvangst.

# the goods are back with the merchant
#   to the consumer: the goods are back with the shop
#   to the merchant: the goods are back with your shop
t-82999d23f368 =
    .consumer = de spullen zijn terug bij de winkel
    .merchant = de spullen zijn terug bij uw winkel

# A scan that shows the return elsewhere.
t-98888de7a6e9 = Een scan die laat zien dat de retourzending ergens anders is.

# the damage comes from use, an alteration or normal wear
t-5a336c80c4a8 = de schade komt door gebruik, een verandering of normale slijtage

# The opinion of a neutral expert that the fault was there from the start.
t-92063d10d0ae = Het oordeel van een onafhankelijke deskundige dat het gebrek er vanaf het begin was.

# a part is missing, and it is to be sent, free of charge
t-d171df291ee5 = er ontbreekt een onderdeel, en dat moet gratis worden nagestuurd

# A packing record that shows the part in the parcel.
t-8fe5d97c8c4e = Inpakgegevens die laten zien dat het onderdeel in het pakket zat.

# a part is missing and is not being sent; its price goes back
t-3b9cfed3ceb8 = er ontbreekt een onderdeel, en dat wordt niet nagestuurd; de prijs ervan gaat terug

# the goods are faulty or wrong, and sending them back would cost too large a part of their value; the consumer need not send them
#   to the consumer: the goods are faulty or wrong, and sending them back would cost too large a part of their value; you need not send them
#   to the merchant: the goods are faulty or wrong, and sending them back would cost too large a part of their value; the customer need not send them
t-f90bae874c18 =
    .consumer = de spullen hebben een gebrek of zijn verkeerd, en terugsturen zou een te groot deel van hun waarde kosten; u hoeft ze niet terug te sturen
    .merchant = de spullen hebben een gebrek of zijn verkeerd, en terugsturen zou een te groot deel van hun waarde kosten; de klant hoeft ze niet terug te sturen

# A prepaid label for the way back at a reasonable cost.
t-377cd6276939 = Een vooruitbetaald label voor de terugweg tegen redelijke kosten.

# the consumer does not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the consumer: you do not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the merchant: the customer does not send the goods back, and nothing excuses that; a refund needs the return to start
t-5794235131aa =
    .consumer = u stuurt de spullen niet terug, en daarvoor is geen geldige reden; voor een terugbetaling moet het terugsturen zijn begonnen
    .merchant = de klant stuurt de spullen niet terug, en daarvoor is geen geldige reden; voor een terugbetaling moet het terugsturen zijn begonnen

# A receipt of posting for the return.
t-768a29b12d3f = Een verzendbewijs van de retourzending.

# the goods are faulty, and a free repair or replacement was offered promptly: it comes first
t-49fc37097e67 = de spullen hebben een gebrek, en er is snel een gratis reparatie of vervanging aangeboden: die gaat voor

# A repair or replacement that failed, was refused, or took too long.
t-f90cc4fb858c = Een reparatie of vervanging die mislukte, werd geweigerd of te lang duurde.

# the goods were faulty or not what was agreed, and the merchant refused or ignored the request to take them back
#   to the consumer: the goods were faulty or not what was agreed, and the shop refused or ignored the request to take them back
#   to the merchant: the goods were faulty or not what was agreed, and your shop refused or ignored the request to take them back
t-e4674c66fcba =
    .consumer = de spullen hadden een gebrek of waren niet wat was afgesproken, en de winkel heeft het verzoek om ze terug te nemen geweigerd of genegeerd
    .merchant = de spullen hadden een gebrek of waren niet wat was afgesproken, en uw winkel heeft het verzoek om ze terug te nemen geweigerd of genegeerd

# An answer of the merchant to the request, from within five business days.
#   to the consumer: An answer of the shop to the request, from within five business days.
#   to the merchant: An answer of your shop to the request, from within five business days.
t-92a516738c20 =
    .consumer = Een antwoord van de winkel op het verzoek, van binnen vijf werkdagen.
    .merchant = Een antwoord van uw winkel op het verzoek, van binnen vijf werkdagen.

# the merchant admits that the goods were faulty or wrong; the money goes back for the goods, and the merchant pays the way
#   to the consumer: the shop admits that the goods were faulty or wrong; the money goes back for the goods, and the shop pays the way
#   to the merchant: your shop admits that the goods were faulty or wrong; the money goes back for the goods, and your shop pays the way
t-aad9a4a29ec1 =
    .consumer = de winkel geeft toe dat de spullen een gebrek hadden of verkeerd waren; het geld gaat terug in ruil voor de spullen, en de winkel betaalt de terugweg
    .merchant = uw winkel geeft toe dat de spullen een gebrek hadden of verkeerd waren; het geld gaat terug in ruil voor de spullen, en uw winkel betaalt de terugweg

# Proof that the goods were in order when they were delivered.
t-0a2877882a1e = Bewijs dat de spullen in orde waren toen ze werden bezorgd.

# it is not said yet what is wrong with the goods
t-16ee050873db = er is nog niet gezegd wat er mis is met de spullen

# Please describe what is wrong with the goods, send two or three photos that show it, and say whether they were used or washed.
t-48bbc7dbf637 = Beschrijf alstublieft wat er mis is met de spullen, stuur twee of drie foto's die dat laten zien, en zeg of ze zijn gebruikt of gewassen.

# the listing was accurate, and the complaint is a matter of taste; within fourteen days of delivery it may be filed as a withdrawal
t-6f22a37f40b0 = de productbeschrijving klopte, en de klacht is een kwestie van smaak; binnen veertien dagen na de bezorging kan het als herroeping (bedenktijd) worden ingediend

# A listing from the time of the order that promised something else.
t-ec15bd5ea7ea = Een productbeschrijving uit de tijd van de bestelling die iets anders beloofde.

# the goods were faulty and the consumer complained within thirty days of delivery, so they may be rejected; the merchant pays the way back
#   to the consumer: the goods were faulty and you complained within thirty days of delivery, so they may be rejected; the shop pays the way back
#   to the merchant: the goods were faulty and the customer complained within thirty days of delivery, so they may be rejected; your shop pays the way back
t-3da3c69609fb =
    .consumer = de spullen hadden een gebrek en u hebt binnen dertig dagen na de bezorging geklaagd, dus ze mogen worden geweigerd; de winkel betaalt de terugweg
    .merchant = de spullen hadden een gebrek en de klant heeft binnen dertig dagen na de bezorging geklaagd, dus ze mogen worden geweigerd; uw winkel betaalt de terugweg

# A delivery date more than thirty days before the complaint.
t-2eccdce38629 = Een bezorgdatum meer dan dertig dagen vóór de klacht.

# a return policy or a reference to the manufacturer is no defence to goods that are faulty or wrong
t-e8dec846db34 = een retourbeleid of een verwijzing naar de fabrikant is geen verweer bij spullen die een gebrek hebben of verkeerd zijn

# the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the merchant's cost
#   to the consumer: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the shop's cost
#   to the merchant: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at your shop's cost
t-ba5b0337dbb5 =
    .consumer = de spullen verschillen aanzienlijk van wat was afgesproken; het geld gaat terug zodra ze op de terugweg zijn, op kosten van de winkel
    .merchant = de spullen verschillen aanzienlijk van wat was afgesproken; het geld gaat terug zodra ze op de terugweg zijn, op kosten van uw winkel

# it is not shown that the goods differed significantly from what was agreed when they were delivered; within fourteen days of delivery it may be filed as a withdrawal
t-daa5376c0f7a = het is niet aangetoond dat de spullen bij de bezorging aanzienlijk verschilden van wat was afgesproken; binnen veertien dagen na de bezorging kan het als herroeping (bedenktijd) worden ingediend

# A photo or report that shows the fault, or a listing that promised something else.
t-cb4b106c50c7 = Een foto of verslag waarop het gebrek te zien is, of een productbeschrijving die iets anders beloofde.


# ---- not_received.toml

# The buyer's own account, device or network used what was bought after paying.
#   to the consumer: Your own account, device or network used what was bought after paying.
#   to the merchant: The buyer's own account, device or network used what was bought after paying.
t-c8f42e0e6bc1 =
    .consumer = Uw eigen account, apparaat of netwerk heeft na de betaling gebruikt wat is gekocht.
    .merchant = Het eigen account, apparaat of netwerk van de koper heeft na de betaling gebruikt wat is gekocht.

# Which log shows that the buyer's account, device or address used what was bought after paying?
#   to the consumer: Which log shows that your account, device or address used what was bought after paying?
#   to the merchant: Which log shows that the buyer's account, device or address used what was bought after paying?
t-b7dab688f4d6 =
    .consumer = Welk logboek laat zien dat uw account, apparaat of adres na de betaling heeft gebruikt wat is gekocht?
    .merchant = Welk logboek laat zien dat het account, apparaat of adres van de koper na de betaling heeft gebruikt wat is gekocht?

# The merchant can and will deliver.
#   to the consumer: The shop can and will deliver.
#   to the merchant: Your shop can and will deliver.
t-2efc6531058d =
    .consumer = De winkel kan en zal leveren.
    .merchant = Uw winkel kan en zal leveren.

# The merchant does not say that the goods were never sent.
#   to the consumer: The shop does not say that the goods were never sent.
#   to the merchant: Your shop does not say that the goods were never sent.
t-e2fcea16b959 =
    .consumer = De winkel zegt niet dat de spullen nooit zijn verstuurd.
    .merchant = Uw winkel zegt niet dat de spullen nooit zijn verstuurd.

# The consumer says, after filing, that the goods have arrived.
#   to the consumer: You say, after filing, that the goods have arrived.
#   to the merchant: The customer says, after filing, that the goods have arrived.
t-64982618aae6 =
    .consumer = U zegt, na het indienen, dat de spullen zijn aangekomen.
    .merchant = De klant zegt, na het indienen, dat de spullen zijn aangekomen.

# The tracking number is valid, is no other order's, and was first scanned after the order.
t-230f93f60092 = Het trackingnummer is geldig, hoort niet bij een andere bestelling en is voor het eerst gescand na de bestelling.

# The parcel weighed what the ordered goods weigh.
t-d61f848b150f = Het pakket woog wat de bestelde spullen wegen.

# The carrier took the parcel into its hands.
t-307d2a10f6d1 = De bezorgdienst heeft het pakket aangenomen.

# The carrier's events agree on who had the parcel.
t-d00a618beb7e = De scans van de bezorgdienst zijn het erover eens wie het pakket had.

# The carrier still has time to trace the parcel.
t-1d16016f2cf6 = De bezorgdienst heeft nog tijd om het pakket op te sporen.

# At least one parcel was delivered.
t-52cd8460067d = Er is minstens één pakket bezorgd.

# Every parcel of this order was delivered.
t-426e8f2b7fec = Elk pakket van deze bestelling is bezorgd.

# Which carrier proof of delivery shows when, where and to whom the parcel was handed over?
t-8505029e145b = Welk bezorgbewijs van de bezorgdienst laat zien wanneer, waar en aan wie het pakket is overhandigd?

# The parcel was neither lost, damaged nor sent back.
t-52cbb2eab535 = Het pakket is niet verloren, niet beschadigd en niet teruggestuurd.

# The consumer refused the parcel, or did not collect it from the pickup point they chose although they were told.
#   to the consumer: You refused the parcel, or did not collect it from the pickup point you chose although you were told.
#   to the merchant: The customer refused the parcel, or did not collect it from the pickup point they chose although they were told.
t-c10a058416a2 =
    .consumer = U hebt het pakket geweigerd, of niet opgehaald bij het afhaalpunt dat u had gekozen, hoewel u bericht had gekregen.
    .merchant = De klant heeft het pakket geweigerd, of niet opgehaald bij het zelf gekozen afhaalpunt, hoewel de klant bericht had gekregen.

# The parcel is back with its sender.
t-4b2d9f09b34c = Het pakket is terug bij de afzender.

# The parcel was handed over at the address of the order.
t-914fd863ca0c = Het pakket is overhandigd op het adres van de bestelling.

# The consumer typed the delivery address.
#   to the consumer: You typed the delivery address.
#   to the merchant: The customer typed the delivery address.
t-9804d24f5ad7 =
    .consumer = U hebt het bezorgadres ingevuld.
    .merchant = De klant heeft het bezorgadres ingevuld.

# The parcel was delivered before the claim was filed.
t-c812882d7bdd = Het pakket is bezorgd voordat de claim werd ingediend.

# The consumer keeps the goods that came late.
#   to the consumer: You keep the goods that came late.
#   to the merchant: The customer keeps the goods that came late.
t-2fbdbeb57b2f =
    .consumer = U houdt de spullen die te laat kwamen.
    .merchant = De klant houdt de spullen die te laat kwamen.

# All ordered goods were in what was delivered.
t-5566c311af11 = Alle bestelde spullen zaten in wat is bezorgd.

# Which packing record shows which of the ordered goods were in which parcel?
t-9bac20db190c = Welke inpakgegevens laten zien welke bestelde spullen in welk pakket zaten?

# A person found that nothing is missing.
t-6aaf4187f245 = Een mens heeft vastgesteld dat er niets ontbreekt.

# The order's total calls for a signature, PIN or identity check.
t-ac31bf9e847e = Het totaal van de bestelling vraagt om een handtekening, pincode of identiteitscontrole.

# The hand-over was confirmed by signature, PIN or identity check.
t-f1279eea59b7 = De overhandiging is bevestigd met een handtekening, pincode of identiteitscontrole.

# The parcel was handed to a person at the address, not left behind or with somebody else.
t-a0541f6678d1 = Het pakket is aan iemand op het adres overhandigd, niet achtergelaten of bij iemand anders afgegeven.

# The consumer had agreed to where the parcel was left.
#   to the consumer: You had agreed to where the parcel was left.
#   to the merchant: The customer had agreed to where the parcel was left.
t-2dd3d1744574 =
    .consumer = U was akkoord gegaan met de plek waar het pakket is achtergelaten.
    .merchant = De klant was akkoord gegaan met de plek waar het pakket is achtergelaten.

# The consumer, or a person the consumer named, has the goods.
#   to the consumer: You, or a person you named, has the goods.
#   to the merchant: The customer, or a person the customer named, has the goods.
t-a2d6fde8a8a5 =
    .consumer = U, of iemand die u had aangewezen, heeft de spullen.
    .merchant = De klant, of iemand die de klant had aangewezen, heeft de spullen.

# The bank ties the delivery address to the holder (AVS).
t-7d3fb3de1f90 = De bank koppelt het bezorgadres aan de houder (AVS).

# A person found that the parcel reached the consumer.
#   to the consumer: A person found that the parcel reached you.
#   to the merchant: A person found that the parcel reached the customer.
t-da00cb49f229 =
    .consumer = Een mens heeft vastgesteld dat het pakket u heeft bereikt.
    .merchant = Een mens heeft vastgesteld dat het pakket de klant heeft bereikt.

# the merchant cannot or will not deliver
#   to the consumer: the shop cannot or will not deliver
#   to the merchant: your shop cannot or will not deliver
t-a8d5d1797ed4 =
    .consumer = de winkel kan of wil niet leveren
    .merchant = uw winkel kan of wil niet leveren

# A carrier's proof that the goods were delivered to the consumer.
#   to the consumer: A carrier's proof that the goods were delivered to you.
#   to the merchant: A carrier's proof that the goods were delivered to the customer.
t-d225e934b015 =
    .consumer = Bewijs van de bezorgdienst dat de spullen bij u zijn bezorgd.
    .merchant = Bewijs van de bezorgdienst dat de spullen bij de klant zijn bezorgd.

# the buyer's own account used what was bought after paying
#   to the consumer: your own account used what was bought after paying
#   to the merchant: the buyer's own account used what was bought after paying
t-f42e72fee8b0 =
    .consumer = uw eigen account heeft na de betaling gebruikt wat is gekocht
    .merchant = het eigen account van de koper heeft na de betaling gebruikt wat is gekocht

# Signs that somebody else used the account.
t-0baacdee7408 = Aanwijzingen dat iemand anders het account heeft gebruikt.

# no log shows that the buyer could use what was bought
#   to the consumer: no log shows that you could use what was bought
#   to the merchant: no log shows that the buyer could use what was bought
t-1c08ebf39a2f =
    .consumer = geen logboek laat zien dat u kon gebruiken wat is gekocht
    .merchant = geen logboek laat zien dat de koper kon gebruiken wat is gekocht

# A log of successful use by the buyer's account after the payment.
#   to the consumer: A log of successful use by your account after the payment.
#   to the merchant: A log of successful use by the buyer's account after the payment.
t-6f20330ff1f0 =
    .consumer = Een logboek dat laat zien dat uw account het na de betaling met succes heeft gebruikt.
    .merchant = Een logboek dat laat zien dat het account van de koper het na de betaling met succes heeft gebruikt.

# the consumer says that the goods arrived after the claim was filed, and may choose
#   to the consumer: you say that the goods arrived after the claim was filed, and may choose
#   to the merchant: the customer says that the goods arrived after the claim was filed, and may choose
t-90d15c15c367 =
    .consumer = u zegt dat de spullen zijn aangekomen nadat de claim was ingediend, en mag kiezen
    .merchant = de klant zegt dat de spullen zijn aangekomen nadat de claim was ingediend, en mag kiezen

# You wrote that the goods have arrived. Do you want to keep them, or send them back at the merchant's cost for a refund?
#   to the consumer: You wrote that the goods have arrived. Do you want to keep them, or send them back at the shop's cost for a refund?
#   to the merchant: You wrote that the goods have arrived. Do you want to keep them, or send them back at your shop's cost for a refund?
t-545a5ff50b25 =
    .consumer = U schreef dat de spullen zijn aangekomen. Wilt u ze houden, of ze op kosten van de winkel terugsturen en uw geld terugkrijgen?
    .merchant = U schreef dat de spullen zijn aangekomen. Wilt u ze houden, of ze op kosten van uw winkel terugsturen en uw geld terugkrijgen?

# the goods arrived after the claim was filed, and the consumer keeps them
#   to the consumer: the goods arrived after the claim was filed, and you keep them
#   to the merchant: the goods arrived after the claim was filed, and the customer keeps them
t-888edf3a1df1 =
    .consumer = de spullen zijn aangekomen nadat de claim was ingediend, en u houdt ze
    .merchant = de spullen zijn aangekomen nadat de claim was ingediend, en de klant houdt ze

# The goods sent back.
t-734f44ce3ac5 = De teruggestuurde spullen.

# the tracking number cannot be this order's parcel, so nothing proves delivery
t-64cfe4e54616 = het trackingnummer kan niet van het pakket van deze bestelling zijn, dus niets bewijst de bezorging

# Tracking of a parcel that was sent after this order and for it.
t-469f28785207 = Trackinggegevens van een pakket dat na deze bestelling en voor deze bestelling is verstuurd.

# the carrier's events contradict each other, and the carrier has ten days to trace the parcel
t-5e9eba0096f4 = de scans van de bezorgdienst spreken elkaar tegen, en de bezorgdienst heeft tien dagen om het pakket op te sporen

# The carrier's answer to the trace.
t-eff46afb5f19 = Het antwoord van de bezorgdienst op het opsporingsverzoek.

# after the delivery scan the carrier had the parcel again, so that scan proves nothing
t-9cbd9694470f = na de bezorgscan had de bezorgdienst het pakket weer, dus die scan bewijst niets

# The carrier's written trace that shows where the parcel ended.
t-e06378cd9d85 = De schriftelijke uitkomst van het opsporen door de bezorgdienst, die laat zien waar het pakket is gebleven.

# the parcel was not taken and is back with its sender, which counts as withdrawal
t-8faddee77f49 = het pakket is niet aangenomen en is terug bij de afzender; dat telt als herroeping

# A scan that shows the parcel was handed over after all.
t-abc11c122d84 = Een scan die laat zien dat het pakket toch is overhandigd.

# the parcel was ready for the consumer, who was told and did not take it
#   to the consumer: the parcel was ready for you, who were told and did not take it
#   to the merchant: the parcel was ready for the customer, who was told and did not take it
t-5e61c0c98220 =
    .consumer = het pakket lag voor u klaar; u had bericht gekregen en hebt het niet aangenomen
    .merchant = het pakket lag voor de klant klaar; de klant had bericht gekregen en heeft het niet aangenomen

# Proof that no notice reached the consumer.
#   to the consumer: Proof that no notice reached you.
#   to the merchant: Proof that no notice reached the customer.
t-a103fcaa9957 =
    .consumer = Bewijs dat geen bericht u heeft bereikt.
    .merchant = Bewijs dat geen bericht de klant heeft bereikt.

# the parcel was lost, damaged or sent back
t-433cb2101b68 = het pakket is verloren, beschadigd of teruggestuurd

# A later scan that shows the parcel was delivered to the consumer.
#   to the consumer: A later scan that shows the parcel was delivered to you.
#   to the merchant: A later scan that shows the parcel was delivered to the customer.
t-386b96138390 =
    .consumer = Een latere scan die laat zien dat het pakket bij u is bezorgd.
    .merchant = Een latere scan die laat zien dat het pakket bij de klant is bezorgd.

# the parcel weighed far less than the ordered goods
t-7f49ffefae62 = het pakket woog veel minder dan de bestelde spullen

# The carrier's weighing of this parcel at its full weight.
t-366b1ab01d98 = De weging van dit pakket door de bezorgdienst met het volle gewicht.

# the parcel weighed about what it should, and only a person can judge photographs and a police report
t-66696f71b199 = het pakket woog ongeveer wat het moest wegen, en alleen een mens kan foto's en een politierapport beoordelen

# the parcel was handed over at another address than the order's
t-7073cdf66cbd = het pakket is overhandigd op een ander adres dan dat van de bestelling

# A carrier's proof of delivery at the address of the order.
t-01ffcd2783fe = Een bezorgbewijs van de bezorgdienst op het adres van de bestelling.

# some of the ordered goods were never delivered
t-f0546c448a44 = een deel van de bestelde spullen is nooit bezorgd

# A carrier's proof that the missing goods were delivered in another parcel.
t-f0817ab72bff = Bewijs van de bezorgdienst dat de ontbrekende spullen in een ander pakket zijn bezorgd.

# one parcel arrived and another did not, and it is not shown what was in each
t-d470d8a4da6c = het ene pakket is aangekomen en het andere niet, en het is niet aangetoond wat in elk pakket zat

# One parcel of this order arrived and another did not. Which of the ordered goods were in which parcel?
t-2dcf29559d70 = Het ene pakket van deze bestelling is aangekomen en het andere niet. Welke bestelde spullen zaten in welk pakket?

# the carrier's feed does not say at which address the parcel was handed over
t-b8e81128b624 = de gegevens van de bezorgdienst zeggen niet op welk adres het pakket is overhandigd

# The tracking gives no postcode of the hand-over. Please send the carrier's full proof of delivery.
t-8759e4821f62 = De trackinggegevens noemen geen postcode van de overhandiging. Stuur alstublieft het volledige bezorgbewijs van de bezorgdienst.

# the parcel came after the claim was filed, and the consumer keeps the goods
#   to the consumer: the parcel came after the claim was filed, and you keep the goods
#   to the merchant: the parcel came after the claim was filed, and the customer keeps the goods
t-5d726a84c942 =
    .consumer = het pakket kwam nadat de claim was ingediend, en u houdt de spullen
    .merchant = het pakket kwam nadat de claim was ingediend, en de klant houdt de spullen

# the parcel came after the claim was filed, and the consumer does not want it any more; the merchant pays the way back
#   to the consumer: the parcel came after the claim was filed, and you do not want it any more; the shop pays the way back
#   to the merchant: the parcel came after the claim was filed, and the customer does not want it any more; your shop pays the way back
t-344914aed78b =
    .consumer = het pakket kwam nadat de claim was ingediend, en u wilt het niet meer; de winkel betaalt de terugweg
    .merchant = het pakket kwam nadat de claim was ingediend, en de klant wil het niet meer; uw winkel betaalt de terugweg

# The consumer's choice to keep the goods.
#   to the consumer: Your choice to keep the goods.
#   to the merchant: The customer's choice to keep the goods.
t-137a5d36ca3c =
    .consumer = Uw keuze om de spullen te houden.
    .merchant = De keuze van de klant om de spullen te houden.

# the parcel arrived after the claim was filed, so the consumer may choose
#   to the consumer: the parcel arrived after the claim was filed, so you may choose
#   to the merchant: the parcel arrived after the claim was filed, so the customer may choose
t-7f76881df5f9 =
    .consumer = het pakket is aangekomen nadat de claim was ingediend, dus u mag kiezen
    .merchant = het pakket is aangekomen nadat de claim was ingediend, dus de klant mag kiezen

# The parcel arrived after you filed. Do you want to keep the goods, or send them back at the merchant's cost for a refund?
#   to the consumer: The parcel arrived after you filed. Do you want to keep the goods, or send them back at the shop's cost for a refund?
#   to the merchant: The parcel arrived after you filed. Do you want to keep the goods, or send them back at your shop's cost for a refund?
t-7808ae759520 =
    .consumer = Het pakket is aangekomen nadat u de claim had ingediend. Wilt u de spullen houden, of ze op kosten van de winkel terugsturen en uw geld terugkrijgen?
    .merchant = Het pakket is aangekomen nadat u de claim had ingediend. Wilt u de spullen houden, of ze op kosten van uw winkel terugsturen en uw geld terugkrijgen?

# an order of this value needs a signature, PIN or identity check, and there is none
t-accd7bb8c43f = voor een bestelling van deze waarde is een handtekening, pincode of identiteitscontrole nodig, en die is er niet

# The carrier's record of a signature for this parcel.
t-2acbc9b919fb = Gegevens van de bezorgdienst over een handtekening voor dit pakket.

# the parcel was left without the consumer's consent, so the consumer never got hold of it
#   to the consumer: the parcel was left without your consent, so you never got hold of it
#   to the merchant: the parcel was left without the customer's consent, so the customer never got hold of it
t-d7dc74fe5aa4 =
    .consumer = het pakket is achtergelaten zonder uw toestemming, dus u hebt het nooit in handen gekregen
    .merchant = het pakket is achtergelaten zonder toestemming van de klant, dus de klant heeft het nooit in handen gekregen

# A record that the consumer agreed to this place or person.
#   to the consumer: A record that you agreed to this place or person.
#   to the merchant: A record that the customer agreed to this place or person.
t-de39bc613fba =
    .consumer = Gegevens waaruit blijkt dat u met deze plek of persoon akkoord bent gegaan.
    .merchant = Gegevens waaruit blijkt dat de klant met deze plek of persoon akkoord is gegaan.

# it is not shown that all ordered goods were in the parcel
t-80aab7f790ad = het is niet aangetoond dat alle bestelde spullen in het pakket zaten

# A packing record with each line, and a weight that fits it.
t-ce3f92efaf56 = Inpakgegevens met elke bestelregel, en een gewicht dat daarbij past.

# the parcel went to the address that the consumer typed
#   to the consumer: the parcel went to the address that you typed
#   to the merchant: the parcel went to the address that the customer typed
t-697a371e4f06 =
    .consumer = het pakket ging naar het adres dat u had ingevuld
    .merchant = het pakket ging naar het adres dat de klant had ingevuld

# Proof that the shop changed the address after the order.
t-c92ce0d8b6ba = Bewijs dat de winkel het adres na de bestelling heeft veranderd.

# the parcel was handed over at the address of the order, in time, to the consumer or a person the consumer named
#   to the consumer: the parcel was handed over at the address of the order, in time, to you or a person you named
#   to the merchant: the parcel was handed over at the address of the order, in time, to the customer or a person the customer named
t-1a45f98f9341 =
    .consumer = het pakket is overhandigd op het adres van de bestelling, op tijd, aan u of iemand die u had aangewezen
    .merchant = het pakket is overhandigd op het adres van de bestelling, op tijd, aan de klant of iemand die de klant had aangewezen

# A carrier's record that contradicts the proof of delivery.
t-a1ce7152e1bb = Gegevens van de bezorgdienst die het bezorgbewijs tegenspreken.

# the parcel was delivered at the address that the bank ties to the holder
t-13296b21b6a5 = het pakket is bezorgd op het adres dat de bank aan de houder koppelt

# the scheme accepts delivery at the address that the bank ties to the holder
t-342b2c41103b = het betaalnetwerk accepteert bezorging op het adres dat de bank aan de houder koppelt

# a person found that the parcel reached the consumer
#   to the consumer: a person found that the parcel reached you
#   to the merchant: a person found that the parcel reached the customer
t-f59a452ab352 =
    .consumer = een mens heeft vastgesteld dat het pakket u heeft bereikt
    .merchant = een mens heeft vastgesteld dat het pakket de klant heeft bereikt

# nothing shows that the consumer, or a person the consumer named, got hold of the parcel
#   to the consumer: nothing shows that you, or a person you named, got hold of the parcel
#   to the merchant: nothing shows that the customer, or a person the customer named, got hold of the parcel
t-d21d28126f8b =
    .consumer = niets laat zien dat u, of iemand die u had aangewezen, het pakket in handen heeft gekregen
    .merchant = niets laat zien dat de klant, of iemand die de klant had aangewezen, het pakket in handen heeft gekregen

# A signature, PIN or the name of the person who took the parcel.
t-0924f470034b = Een handtekening, een pincode of de naam van degene die het pakket heeft aangenomen.

# the carrier has the parcel and scanned it only days ago
t-b55a6b61d9e8 = de bezorgdienst heeft het pakket en heeft het pas enkele dagen geleden gescand

# A delivery scan, or ten days without one.
t-a17461657636 = Een bezorgscan, of tien dagen zonder scan.

# the carrier took the parcel, and nothing has been heard of it for longer than a trace takes
t-08f66da70b9c = de bezorgdienst heeft het pakket aangenomen, en er is langer niets van vernomen dan opsporen duurt

# A delivery scan at the address of the order.
t-1e878a27967d = Een bezorgscan op het adres van de bestelling.

# nothing shows that the goods were ever sent
t-fcd3b9d462bd = niets laat zien dat de spullen ooit zijn verstuurd

# A carrier's proof of delivery for this order.
t-dead3d2ce49c = Een bezorgbewijs van de bezorgdienst voor deze bestelling.


# ---- other.toml

# a legal or compliance matter is for a person from the start
t-7643d6254a51 = een juridische kwestie of een kwestie van naleving van regels is vanaf het begin een zaak voor een mens

# this is none of the kinds of dispute that the manual decides; the bank or the payment scheme has its own way for it
t-d01a10cc569f = dit is geen van de soorten geschillen waarover het handboek beslist; de bank of het betaalnetwerk heeft daarvoor een eigen weg

# A reason that belongs to one of the other kinds: not received, not as described, a refund owed, and so on.
t-2e32c14d6849 = Een reden die bij een van de andere soorten hoort: niet ontvangen, niet zoals beschreven, nog recht op terugbetaling, enzovoort.


# ---- provider_risk.toml

# The provider asked the shop to stop the order.
t-c3e2e764d92c = De betaaldienst heeft de winkel gevraagd de bestelling te stoppen.

# The parcel was handed to the carrier.
t-748ea99aa8cb = Het pakket is aan de bezorgdienst overhandigd.

# Was the order handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-f59c345fea0a = Is de bestelling aan een bezorgdienst overhandigd? Zo ja: welke bezorgdienst, welk pakketnummer, wanneer, en hebt u geprobeerd het terug te roepen?

# The parcel was handed over before the stop request counted as received.
t-73d584d7995a = Het pakket is overhandigd voordat het stopverzoek als ontvangen gold.

# The carrier proves the delivery in full: at the order's address, with the name of who took it.
t-2748c7e7cc3f = De bezorgdienst bewijst de bezorging volledig: op het adres van de bestelling, met de naam van degene die het heeft aangenomen.

# The merchant says that it tried to call the parcel back.
#   to the consumer: The shop says that it tried to call the parcel back.
#   to the merchant: Your shop says that it tried to call the parcel back.
t-aa2f45ed0b34 =
    .consumer = De winkel zegt dat die heeft geprobeerd het pakket terug te roepen.
    .merchant = Uw winkel zegt dat die heeft geprobeerd het pakket terug te roepen.

# The merchant reported carrier, parcel number and its attempt to call the parcel back.
#   to the consumer: The shop reported carrier, parcel number and its attempt to call the parcel back.
#   to the merchant: Your shop reported carrier, parcel number and its attempt to call the parcel back.
t-19ae9ca075b6 =
    .consumer = De winkel heeft de bezorgdienst, het pakketnummer en de poging om het pakket terug te roepen gemeld.
    .merchant = Uw winkel heeft de bezorgdienst, het pakketnummer en de poging om het pakket terug te roepen gemeld.

# the provider asks about the order without asking to stop it, and the manual has no clause for that
t-1c14f022de98 = de betaaldienst vraagt naar de bestelling zonder te vragen die te stoppen, en het handboek heeft daarvoor geen regel

# the order was stopped before anything was sent: it is cancelled and refunded, and nobody loses
t-aef2f30e06b9 = de bestelling is gestopt voordat er iets was verstuurd: die is geannuleerd en terugbetaald, en niemand heeft verlies

# A carrier's scan that shows the parcel was handed over.
t-daeeafb08df4 = Een scan van de bezorgdienst die laat zien dat het pakket is overhandigd.

# it is not shown whether the order was sent before it was to be stopped
t-01c2911ccbad = het is niet aangetoond of de bestelling is verstuurd voordat die moest worden gestopt

# The provider asked to stop this order. Was it handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-77b36eaef634 = De betaaldienst heeft gevraagd deze bestelling te stoppen. Is de bestelling aan een bezorgdienst overhandigd? Zo ja: welke bezorgdienst, welk pakketnummer, wanneer, en hebt u geprobeerd het terug te roepen?

# the parcel is back with its sender: the order is cancelled and refunded
t-7e6640e839d1 = het pakket is terug bij de afzender: de bestelling is geannuleerd en terugbetaald

# the parcel was sent after the stop request counted as received, at the merchant's risk
#   to the consumer: the parcel was sent after the stop request counted as received, at the shop's risk
#   to the merchant: the parcel was sent after the stop request counted as received, at your shop's risk
t-118bb691a32c =
    .consumer = het pakket is verstuurd nadat het stopverzoek als ontvangen gold, op risico van de winkel
    .merchant = het pakket is verstuurd nadat het stopverzoek als ontvangen gold, op risico van uw winkel

# A carrier's scan from before the stop request counted as received.
t-d8453222be30 = Een scan van de bezorgdienst van voordat het stopverzoek als ontvangen gold.

# the parcel was sent before the stop request counted as received, and the carrier proves its delivery in full; the provider bears the loss
t-4ff60026c29d = het pakket is verstuurd voordat het stopverzoek als ontvangen gold, en de bezorgdienst bewijst de bezorging volledig; de betaaldienst draagt het verlies

# A carrier's scan that shows it was handed over later.
t-4b7f2f53abf0 = Een scan van de bezorgdienst die laat zien dat het later is overhandigd.

# the parcel was sent in time and the merchant tried to call it back; who bears it is for a person to decide
#   to the consumer: the parcel was sent in time and the shop tried to call it back; who bears it is for a person to decide
#   to the merchant: the parcel was sent in time and your shop tried to call it back; who bears it is for a person to decide
t-b3a5709c1fb6 =
    .consumer = het pakket is op tijd verstuurd en de winkel heeft geprobeerd het terug te roepen; wie het verlies draagt, moet een mens beslissen
    .merchant = het pakket is op tijd verstuurd en uw winkel heeft geprobeerd het terug te roepen; wie het verlies draagt, moet een mens beslissen

# the order was already sent when it was to be stopped, and the merchant has to report what it did to call it back
#   to the consumer: the order was already sent when it was to be stopped, and the shop has to report what it did to call it back
#   to the merchant: the order was already sent when it was to be stopped, and your shop has to report what it did to call it back
t-a267f920d6bb =
    .consumer = de bestelling was al verstuurd toen die moest worden gestopt, en de winkel moet melden wat die heeft gedaan om het pakket terug te roepen
    .merchant = de bestelling was al verstuurd toen die moest worden gestopt, en uw winkel moet melden wat die heeft gedaan om het pakket terug te roepen

# The provider asked to stop this order, and it was already sent. Please report the carrier, the parcel number, and what you did to call the parcel back, with the carrier's answer.
t-56a8fdbf71f1 = De betaaldienst heeft gevraagd deze bestelling te stoppen, en die was al verstuurd. Meld ons alstublieft de bezorgdienst, het pakketnummer en wat u hebt gedaan om het pakket terug te roepen, met het antwoord van de bezorgdienst.


# ---- refund_not_processed.toml

# The ledger shows a refund that was started and has not posted.
t-8056f4918e25 = Het betaaloverzicht laat een terugbetaling zien die is gestart en nog niet is geboekt.

# The time for a started refund to post has passed.
t-72fca675e535 = De tijd waarin een gestarte terugbetaling geboekt moet zijn, is voorbij.

# The merchant promised the refund in writing or issued a credit note.
#   to the consumer: The shop promised the refund in writing or issued a credit note.
#   to the merchant: Your shop promised the refund in writing or issued a credit note.
t-4ec224b08be5 =
    .consumer = De winkel heeft de terugbetaling schriftelijk beloofd of een creditnota gemaakt.
    .merchant = Uw winkel heeft de terugbetaling schriftelijk beloofd of een creditnota gemaakt.

# The promise is old enough to be overdue.
t-27b8437a2384 = De belofte is zo oud dat er al betaald had moeten zijn.

# The consumer cancelled the order.
#   to the consumer: You cancelled the order.
#   to the merchant: The customer cancelled the order.
t-952c963f542d =
    .consumer = U hebt de bestelling geannuleerd.
    .merchant = De klant heeft de bestelling geannuleerd.

# When and how did you cancel, and which message or record shows it?
t-d1db66bf395c = Wanneer en hoe hebt u geannuleerd, en uit welk bericht of welke gegevens blijkt dat?

# The goods had been handed to the carrier before the cancellation.
t-f32bde0a9356 = De spullen waren al vóór de annulering aan de bezorgdienst overhandigd.

# The parcel was refused at the door and turned back.
t-7534737c259d = Het pakket is aan de deur geweigerd en teruggegaan.

# The refused parcel is back with its sender, or fourteen days have passed since it turned back.
t-55c18543a5f5 = Het geweigerde pakket is terug bij de afzender, of er zijn veertien dagen voorbij sinds het terugging.

# The consumer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the consumer: You agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the merchant: The customer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
t-cba260792158 =
    .consumer = U bent akkoord gegaan met directe levering van digitale producten en hebt erkend dat het herroepingsrecht daarmee vervalt.
    .merchant = De klant is akkoord gegaan met directe levering van digitale producten en heeft erkend dat het herroepingsrecht daarmee vervalt.

# The merchant says the goods are exempt from withdrawal.
#   to the consumer: The shop says the goods are exempt from withdrawal.
#   to the merchant: Your shop says the goods are exempt from withdrawal.
t-dbfab6a0435e =
    .consumer = De winkel zegt dat voor deze spullen geen herroepingsrecht geldt.
    .merchant = Uw winkel zegt dat voor deze spullen geen herroepingsrecht geldt.

# The goods are exempt from withdrawal.
t-d8fe4ecf8715 = Voor deze spullen geldt geen herroepingsrecht.

# The merchant says that the goods came back used, damaged, wrong or incomplete.
#   to the consumer: The shop says that the goods came back used, damaged, wrong or incomplete.
#   to the merchant: Your shop says that the goods came back used, damaged, wrong or incomplete.
t-8fd91fdfbc24 =
    .consumer = De winkel zegt dat de spullen gebruikt, beschadigd, verkeerd of niet compleet terugkwamen.
    .merchant = Uw winkel zegt dat de spullen gebruikt, beschadigd, verkeerd of niet compleet terugkwamen.

# The goods were used beyond testing, the consumer had been told, and the loss is documented.
#   to the consumer: The goods were used beyond testing, you had been told, and the loss is documented.
#   to the merchant: The goods were used beyond testing, the customer had been told, and the loss is documented.
t-307c3c993661 =
    .consumer = De spullen zijn meer gebruikt dan nodig was om ze te proberen, u was hierover geïnformeerd, en het verlies is vastgelegd.
    .merchant = De spullen zijn meer gebruikt dan nodig was om ze te proberen, de klant was hierover geïnformeerd, en het verlies is vastgelegd.

# The merchant relies on its own return policy.
#   to the consumer: The shop relies on its own return policy.
#   to the merchant: Your shop relies on its own return policy.
t-dc51ad47ee8c =
    .consumer = De winkel beroept zich op het eigen retourbeleid.
    .merchant = Uw winkel beroept zich op het eigen retourbeleid.

# A policy shown before the purchase bars this refund.
t-404359ce600c = Een beleid dat vóór de aankoop is getoond, sluit deze terugbetaling uit.

# The return was delivered to the address the merchant gave.
#   to the consumer: The return was delivered to the address the shop gave.
#   to the merchant: The return was delivered to the address your shop gave.
t-1704aae5ff31 =
    .consumer = De retourzending is bezorgd op het adres dat de winkel heeft opgegeven.
    .merchant = De retourzending is bezorgd op het adres dat uw winkel heeft opgegeven.

# Which receipt or tracking number shows that the return reached the shop?
t-9e4445f02661 = Welk ontvangstbewijs of trackingnummer laat zien dat de retourzending de winkel heeft bereikt?

# The time the merchant has to refund after the return arrived is over.
#   to the consumer: The time the shop has to refund after the return arrived is over.
#   to the merchant: The time your shop has to refund after the return arrived is over.
t-4096c9a78167 =
    .consumer = De tijd die de winkel na aankomst van de retourzending heeft om terug te betalen, is voorbij.
    .merchant = De tijd die uw winkel na aankomst van de retourzending heeft om terug te betalen, is voorbij.

# The card scheme still gives the merchant time to refund after the return arrived.
#   to the consumer: The card scheme still gives the shop time to refund after the return arrived.
#   to the merchant: The card scheme still gives your shop time to refund after the return arrived.
t-89708a5c90ad =
    .consumer = Het kaartnetwerk geeft de winkel na aankomst van de retourzending nog tijd om terug te betalen.
    .merchant = Het kaartnetwerk geeft uw winkel na aankomst van de retourzending nog tijd om terug te betalen.

# The return was delivered at another address than the one on record.
t-9c90a8ba22c3 = De retourzending is bezorgd op een ander adres dan het adres dat bij ons bekend is.

# The return went to the address on the merchant's own label or site.
#   to the consumer: The return went to the address on the shop's own label or site.
#   to the merchant: The return went to the address on your shop's own label or site.
t-df9a54caaeee =
    .consumer = De retourzending ging naar het adres op het eigen label of de eigen site van de winkel.
    .merchant = De retourzending ging naar het adres op het eigen label of de eigen site van uw winkel.

# The return was handed to a carrier.
t-de84d5a89e5b = De retourzending is aan een bezorgdienst overhandigd.

# The consumer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
#   to the consumer: You withdrew within fourteen days of receiving the last parcel, or within the longer time when you were not told.
#   to the merchant: The customer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
t-ffca94891250 =
    .consumer = U hebt de koop herroepen binnen veertien dagen nadat u het laatste pakket had ontvangen, of binnen de langere tijd die geldt als u niet was geïnformeerd.
    .merchant = De klant heeft de koop herroepen binnen veertien dagen na ontvangst van het laatste pakket, of binnen de langere tijd die geldt als de klant niet was geïnformeerd.

# On which day and how did you tell the shop that you withdraw?
t-6ec722bb3278 = Op welke dag en hoe hebt u de winkel laten weten dat u de koop herroept?

# the refund was promised, and the time for it to post has passed
t-eb3cd5fc6193 = de terugbetaling was beloofd, en de tijd waarin die geboekt moest zijn, is voorbij

# A posted refund on the ledger.
t-e98b232d6b8a = Een geboekte terugbetaling in het betaaloverzicht.

# a refund is under way and still has time to post
t-a164d41a5d70 = er is een terugbetaling onderweg en er is nog tijd om die te boeken

# If it has not posted by then, the refund is ordered.
t-0a98865d88f8 = Als die dan niet is geboekt, wordt de terugbetaling opgelegd.

# the merchant promised the refund in writing and has not paid it in time
#   to the consumer: the shop promised the refund in writing and has not paid it in time
#   to the merchant: your shop promised the refund in writing and has not paid it in time
t-21fa785a5810 =
    .consumer = de winkel heeft de terugbetaling schriftelijk beloofd en niet op tijd betaald
    .merchant = uw winkel heeft de terugbetaling schriftelijk beloofd en niet op tijd betaald

# the order was cancelled before the goods left
t-bb5f2bee1511 = de bestelling is geannuleerd voordat de spullen vertrokken

# A carrier's scan from before the cancellation.
t-9426c9534d38 = Een scan van de bezorgdienst van vóór de annulering.

# the parcel was refused at the door, which withdraws from the contract, and it has gone back
t-9da4f17b10c3 = het pakket is aan de deur geweigerd, waarmee de koop is herroepen, en het is teruggegaan

# the refused parcel is on its way back, and the merchant still has time to refund
#   to the consumer: the refused parcel is on its way back, and the shop still has time to refund
#   to the merchant: the refused parcel is on its way back, and your shop still has time to refund
t-e23bcc69ab2b =
    .consumer = het geweigerde pakket is op de terugweg, en de winkel heeft nog tijd om terug te betalen
    .merchant = het geweigerde pakket is op de terugweg, en uw winkel heeft nog tijd om terug te betalen

# A scan that shows the parcel back with its sender.
t-30b5b70e57e6 = Een scan die laat zien dat het pakket terug is bij de afzender.

# the consumer agreed to immediate supply and gave up the right to withdraw
#   to the consumer: you agreed to immediate supply and gave up the right to withdraw
#   to the merchant: the customer agreed to immediate supply and gave up the right to withdraw
t-3ccbe289e7cb =
    .consumer = u bent akkoord gegaan met directe levering en hebt het herroepingsrecht opgegeven
    .merchant = de klant is akkoord gegaan met directe levering en heeft het herroepingsrecht opgegeven

# Proof that the digital goods never worked or were never supplied.
t-8a1dcf433884 = Bewijs dat de digitale producten nooit hebben gewerkt of nooit zijn geleverd.

# these goods are exempt from the right to withdraw
t-66537b68aeff = voor deze spullen geldt geen herroepingsrecht

# Proof that the goods were ordinary stock.
t-7f58e9925a79 = Bewijs dat de spullen gewone voorraad waren.

# a return policy that was shown before the purchase bars this refund
t-7cdbdcd15255 = een retourbeleid dat vóór de aankoop is getoond, sluit deze terugbetaling uit

# Proof that the policy was not shown before the order.
t-b7430eeca0c3 = Bewijs dat het beleid vóór de bestelling niet is getoond.

# the goods were used beyond testing, and the loss of value is documented
t-6ac8258ae444 = de spullen zijn meer gebruikt dan nodig was om ze te proberen, en het waardeverlies is vastgelegd

# Proof that the goods came back unused.
t-d7d3dcc79d22 = Bewijs dat de spullen ongebruikt terugkwamen.

# the return went where the merchant's own label or site sent it
#   to the consumer: the return went where the shop's own label or site sent it
#   to the merchant: the return went where your shop's own label or site sent it
t-14d2bdf633de =
    .consumer = de retourzending ging naar het adres op het eigen label of de eigen site van de winkel
    .merchant = de retourzending ging naar het adres op het eigen label of de eigen site van uw winkel

# A label or page with another address, shown to the consumer at the time.
#   to the consumer: A label or page with another address, shown to you at the time.
#   to the merchant: A label or page with another address, shown to the customer at the time.
t-916e26416c71 =
    .consumer = Een label of pagina met een ander adres, destijds aan u getoond.
    .merchant = Een label of pagina met een ander adres, destijds aan de klant getoond.

# the return has reached the merchant, and its time to refund is over
#   to the consumer: the return has reached the shop, and its time to refund is over
#   to the merchant: the return has reached your shop, and its time to refund is over
t-6ccf6b9e1746 =
    .consumer = de retourzending heeft de winkel bereikt, en de tijd om terug te betalen is voorbij
    .merchant = de retourzending heeft uw winkel bereikt, en de tijd om terug te betalen is voorbij

# A scan that shows the return elsewhere, or documented loss of value.
t-53b503158981 = Een scan die laat zien dat de retourzending ergens anders is, of een vastgelegd waardeverlies.

# the merchant has promised the refund, and it still has time to pay it
#   to the consumer: the shop has promised the refund, and it still has time to pay it
#   to the merchant: your shop has promised the refund, and it still has time to pay it
t-644d3e1e514f =
    .consumer = de winkel heeft de terugbetaling beloofd en heeft nog tijd om te betalen
    .merchant = uw winkel heeft de terugbetaling beloofd en heeft nog tijd om te betalen

# If nothing has posted by then, the refund is ordered.
t-77a029c94f6d = Als er dan niets is geboekt, wordt de terugbetaling opgelegd.

# the return has reached the merchant, which still has time to refund
#   to the consumer: the return has reached the shop, which still has time to refund
#   to the merchant: the return has reached your shop, which still has time to refund
t-03c14dd341c6 =
    .consumer = de retourzending heeft de winkel bereikt, en de winkel heeft nog tijd om terug te betalen
    .merchant = de retourzending heeft uw winkel bereikt, en uw winkel heeft nog tijd om terug te betalen

# the scheme lets a return policy stand that was shown before the purchase
t-10fae6281038 = het betaalnetwerk laat een retourbeleid gelden dat vóór de aankoop is getoond

# the consumer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the consumer: you withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the merchant: the customer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
t-e2085b81fd29 =
    .consumer = u hebt de koop op tijd herroepen; de prijs en de standaardbezorging worden terugbetaald zodra de spullen, of het bewijs dat ze zijn verstuurd, er zijn
    .merchant = de klant heeft de koop op tijd herroepen; de prijs en de standaardbezorging worden terugbetaald zodra de spullen, of het bewijs dat ze zijn verstuurd, er zijn

# A receipt of posting: the merchant must then pay.
#   to the consumer: A receipt of posting: the shop must then pay.
#   to the merchant: A receipt of posting: your shop must then pay.
t-3595e6e94be8 =
    .consumer = Een verzendbewijs: de winkel moet dan betalen.
    .merchant = Een verzendbewijs: uw winkel moet dan betalen.

# the consumer withdrew after the time for it had ended
#   to the consumer: you withdrew after the time for it had ended
#   to the merchant: the customer withdrew after the time for it had ended
t-e7b227826477 =
    .consumer = u hebt de koop herroepen nadat de tijd daarvoor voorbij was
    .merchant = de klant heeft de koop herroepen nadat de tijd daarvoor voorbij was

# A message from within the fourteen days.
t-b5189a06adfb = Een bericht van binnen de veertien dagen.

# it is not shown yet that the goods went back or the order was cancelled
t-ba17b1dbdbdb = het is nog niet aangetoond dat de spullen zijn teruggegaan of dat de bestelling is geannuleerd

# Which receipt, tracking number or message shows that you sent the goods back, or cancelled?
t-c6dfb8c544e9 = Welk verzendbewijs, trackingnummer of bericht laat zien dat u de spullen hebt teruggestuurd, of hebt geannuleerd?


# ---- subscription.toml

# The charges are instalments of one purchase, not a plan that renews.
t-3f9c7c2061c5 = De afschrijvingen zijn termijnen van één aankoop, geen abonnement dat zich verlengt.

# Each charge of the plan was taken longer ago than its own filing window.
t-d5b445dc575c = Elke afschrijving van het abonnement is langer geleden gedaan dan de eigen termijn om een claim in te dienen.

# The plan was cancelled.
t-c09d92f3cfe5 = Het abonnement is opgezegd.

# A charge was taken at or after the cancellation.
t-8444617c6e07 = Er is afgeschreven op of na het moment van de opzegging.

# The merchant relies on a cut-off for cancelling.
#   to the consumer: The shop relies on a cut-off for cancelling.
#   to the merchant: Your shop relies on a cut-off for cancelling.
t-55c535d8e354 =
    .consumer = De winkel beroept zich op een uiterste moment voor opzeggen.
    .merchant = Uw winkel beroept zich op een uiterste moment voor opzeggen.

# The terms of the order state a cut-off for cancelling.
t-00c43b01b25f = De voorwaarden van de bestelling noemen een uiterste moment voor opzeggen.

# The cancellation came before the cut-off that the terms of the order state.
t-f0d6318307ab = De opzegging kwam vóór het uiterste moment dat de voorwaarden van de bestelling noemen.

# A cut-off that was disclosed and accepted had passed when the cancellation came.
t-d5436f91d6f3 = Een uiterste moment dat was bekendgemaakt en geaccepteerd, was voorbij toen de opzegging kwam.

# The charge that the cut-off lets through was followed by another.
t-e260fbb2773b = Na de afschrijving die door het uiterste moment nog mocht, volgde nog een afschrijving.

# The consumer was reminded before the charge.
#   to the consumer: You were reminded before the charge.
#   to the merchant: The customer was reminded before the charge.
t-2a4bef3985de =
    .consumer = U hebt vóór de afschrijving een herinnering gekregen.
    .merchant = De klant heeft vóór de afschrijving een herinnering gekregen.

# Which mail log or message shows that you reminded the customer before the charge?
t-a7f2a4649408 = Welk mailoverzicht of bericht laat zien dat u de klant vóór de afschrijving een herinnering hebt gestuurd?

# The consumer agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the consumer: You agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the merchant: The customer agreed to clear terms: price, period, and that the plan goes on by itself.
t-eb23dfc8b726 =
    .consumer = U bent akkoord gegaan met duidelijke voorwaarden: prijs, periode, en dat het abonnement vanzelf doorloopt.
    .merchant = De klant is akkoord gegaan met duidelijke voorwaarden: prijs, periode, en dat het abonnement vanzelf doorloopt.

# The plan was used between its cancellation and the charge in dispute, in time that had been paid for.
t-93c5c3a32ddf = Het abonnement is gebruikt tussen de opzegging en de afschrijving waar het geschil over gaat, in tijd die al was betaald.

# The plan was used after the charge in dispute.
t-2a2f850154e7 = Het abonnement is gebruikt na de afschrijving waar het geschil over gaat.

# Which log shows the cancellations and the use of this account, from before the charge until today?
t-821feb1f5820 = Welk logboek laat de opzeggingen en het gebruik van dit account zien, van vóór de afschrijving tot vandaag?

# the charges are instalments of one purchase, so this is not a dispute about a plan that renews; it may be filed as what it is
t-ac04c38920ea = de afschrijvingen zijn termijnen van één aankoop, dus dit is geen geschil over een abonnement dat zich verlengt; het kan worden ingediend als wat het is

# A contract that shows a plan which renews by itself.
t-6455e1514771 = Een contract waaruit een abonnement blijkt dat zich vanzelf verlengt.

# each charge has its own time for a claim, and it has passed for all of them
t-8252f669f426 = voor elke afschrijving geldt een eigen termijn om een claim in te dienen, en die is voor alle afschrijvingen voorbij

# A charge of this plan that is still within its time.
t-bf01cb294a8f = Een afschrijving van dit abonnement die nog binnen de termijn valt.

# the plan was cancelled before it was charged, and a cut-off without clear terms and without a reminder holds nobody to it
t-e6590f30cb33 = het abonnement was opgezegd voordat er werd afgeschreven, en niemand is gebonden aan een uiterste moment zonder duidelijke voorwaarden en zonder herinnering

# A reminder that was sent before the charge.
t-de95e2ec5f99 = Een herinnering die vóór de afschrijving is gestuurd.

# The page on which the consumer signed up, with the cut-off in plain sight.
#   to the consumer: The page on which you signed up, with the cut-off in plain sight.
#   to the merchant: The page on which the customer signed up, with the cut-off in plain sight.
t-b58e6b4b007d =
    .consumer = De pagina waarop u zich hebt aangemeld, met het uiterste moment duidelijk in beeld.
    .merchant = De pagina waarop de klant zich heeft aangemeld, met het uiterste moment duidelijk in beeld.

# the cancellation missed the cut-off that the terms of the order state for one charge; the charges after that one were no longer due
t-6488d357bc2d = voor één afschrijving kwam de opzegging na het uiterste moment dat de voorwaarden van de bestelling noemen; de afschrijvingen daarna waren niet meer verschuldigd

# A record of an earlier cancellation.
t-16ec80b07d7c = Gegevens over een eerdere opzegging.

# the plan had to be cancelled before a cut-off that the terms of the order state, and the cancellation came after it; it ends the next charge
t-9983641b135a = het abonnement moest worden opgezegd vóór een uiterste moment dat de voorwaarden van de bestelling noemen, en de opzegging kwam daarna; daardoor vervalt de volgende afschrijving

# Proof that the terms of the order were others.
t-abf156cd86ed = Bewijs dat de voorwaarden van de bestelling anders waren.

# the cancellation missed a cut-off that was shown and accepted for one charge; the charges after that one were no longer due
t-906ec2e146bb = voor één afschrijving kwam de opzegging na een uiterste moment dat was getoond en geaccepteerd; de afschrijvingen daarna waren niet meer verschuldigd

# Proof that the cut-off was not shown before the order.
t-8f34b692aff1 = Bewijs dat het uiterste moment vóór de bestelling niet is getoond.

# the plan had to be cancelled before a cut-off that was shown and accepted, and the cancellation came after it; it ends the next charge
t-0ba37f3ec214 = het abonnement moest worden opgezegd vóór een uiterste moment dat was getoond en geaccepteerd, en de opzegging kwam daarna; daardoor vervalt de volgende afschrijving

# the plan was cancelled before it was charged; that it was still used in the time already paid for is no defence
t-6914b8dee2c9 = het abonnement was opgezegd voordat er werd afgeschreven; dat het in de al betaalde tijd nog is gebruikt, is geen verweer

# A record that the plan was taken up again before the charge.
t-b661506fa543 = Gegevens waaruit blijkt dat het abonnement vóór de afschrijving weer is hervat.

# Terms with an earlier cut-off that were shown and accepted before the order.
t-ad6b56c1d5a6 = Voorwaarden met een vroeger uiterste moment die vóór de bestelling zijn getoond en geaccepteerd.

# the plan was cancelled before it was charged
t-b20c8dc3e77b = het abonnement was opgezegd voordat er werd afgeschreven

# a trial became a paid plan without clear terms and without a reminder
t-a75e0bd76f90 = een proefperiode werd een betaald abonnement zonder duidelijke voorwaarden en zonder herinnering

# The page on which the consumer signed up, with price, period and renewal in plain sight.
#   to the consumer: The page on which you signed up, with price, period and renewal in plain sight.
#   to the merchant: The page on which the customer signed up, with price, period and renewal in plain sight.
t-927136268ef8 =
    .consumer = De pagina waarop u zich hebt aangemeld, met prijs, periode en verlenging duidelijk in beeld.
    .merchant = De pagina waarop de klant zich heeft aangemeld, met prijs, periode en verlenging duidelijk in beeld.

# nobody told the consumer that the plan would go on and be charged again
#   to the consumer: nobody told you that the plan would go on and be charged again
#   to the merchant: nobody told the customer that the plan would go on and be charged again
t-94f045ec2375 =
    .consumer = niemand heeft u verteld dat het abonnement zou doorlopen en dat er opnieuw zou worden afgeschreven
    .merchant = niemand heeft de klant verteld dat het abonnement zou doorlopen en dat er opnieuw zou worden afgeschreven

# the plan was cancelled only after the charge; the cancellation ends the next one
t-dffeecd11e89 = het abonnement is pas na de afschrijving opgezegd; door de opzegging vervalt de volgende

# A record of a cancellation from before the charge.
t-e7c6d164ca66 = Gegevens over een opzegging van vóór de afschrijving.

# the account's log holds no cancellation, and the plan was used after the charge
t-dca7ab1855cf = in het logboek van het account staat geen opzegging, en het abonnement is na de afschrijving gebruikt

# A confirmation of a cancellation from before the charge.
t-cc8b129835f0 = Een bevestiging van een opzegging van vóór de afschrijving.

# the log of the account holds no cancellation, so the cancellation has to be shown
t-8fd82fabb1b2 = in het logboek van het account staat geen opzegging, dus de opzegging moet worden aangetoond

# The account's log holds no cancellation. Which confirmation, message or screen shows when and how you cancelled?
t-e00a5c5c95be = In het logboek van het account staat geen opzegging. Welke bevestiging, welk bericht of welk scherm laat zien wanneer en hoe u hebt opgezegd?

# it is not shown whether and when the plan was cancelled, and the merchant keeps the record of that
#   to the consumer: it is not shown whether and when the plan was cancelled, and the shop keeps the record of that
#   to the merchant: it is not shown whether and when the plan was cancelled, and your shop keeps the record of that
t-7ba6f0e6b60b =
    .consumer = het is niet aangetoond of en wanneer het abonnement is opgezegd, en de winkel houdt die gegevens bij
    .merchant = het is niet aangetoond of en wanneer het abonnement is opgezegd, en uw winkel houdt die gegevens bij

# Please send the account's log from before the charge until today: cancellations, sign-ins and use. Who keeps such a log and does not show it carries that.
t-fc2bda7616c4 = Stuur alstublieft het logboek van het account van vóór de afschrijving tot vandaag: opzeggingen, aanmeldingen en gebruik. Wie zo'n logboek bijhoudt en het niet laat zien, draagt daarvan het nadeel.


# ---- unauthorised.toml

# The provider had asked the shop to stop this order.
t-db44e8ef8986 = De betaaldienst had de winkel gevraagd deze bestelling te stoppen.

# The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the consumer: The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the merchant: The customer names who used the payment: somebody of the household, a gift, a forgotten plan.
t-0b674278cd2e =
    .consumer = U zegt wie de betaling heeft gebruikt: iemand uit het huishouden, een cadeau, een vergeten abonnement.
    .merchant = De klant zegt wie de betaling heeft gebruikt: iemand uit het huishouden, een cadeau, een vergeten abonnement.

# The payment was strongly authenticated.
t-9dfd5cd43257 = De betaling is bevestigd met sterke authenticatie.

# Two undisputed earlier payments share two marks with this one, one of them IP address or device (compelling evidence 3.0).
t-635540d806ed = Twee onbetwiste eerdere betalingen hebben twee kenmerken gemeen met deze betaling, waarvan één het IP-adres of het apparaat is (compelling evidence 3.0).

# Which two earlier, undisputed payments of the same card (120 to 365 days old) share IP address, device, login or shipping address with this one?
t-5b14b0ba4220 = Welke twee eerdere, onbetwiste betalingen met dezelfde kaart (120 tot 365 dagen oud) hebben IP-adres, apparaat, inloggegevens of verzendadres gemeen met deze betaling?

# The device of the payment is that of an earlier, undisputed payment.
t-273aa252eda0 = Het apparaat van de betaling is dat van een eerdere, onbetwiste betaling.

# A further mark ties the payment to the holder: the login of an earlier payment, or the address at the bank.
t-b2a8ac0bcaf1 = Nog een kenmerk koppelt de betaling aan de houder: de inloggegevens van een eerdere betaling, of het adres bij de bank.

# The goods were delivered at the address of the order.
t-cb5347b4ee40 = De spullen zijn bezorgd op het adres van de bestelling.

# The bank ties the address to the holder (AVS).
t-883ec44914e0 = De bank koppelt het adres aan de houder (AVS).

# At least two signs show that somebody else took over the account or card.
t-07911bcc3bd0 = Minstens twee aanwijzingen laten zien dat iemand anders het account of de kaart heeft overgenomen.

# A sign shows that somebody else may have taken over the account or card.
t-fd0b31cfd0af = Een aanwijzing laat zien dat iemand anders het account of de kaart misschien heeft overgenomen.

# The holder went on using the goods or the account after the claim.
t-2757f4364f11 = De houder is de spullen of het account na de claim blijven gebruiken.

# Which records tie this payment to the card's holder: the account's log before and since, messages, use of what was bought?
t-915aad7bc828 = Welke gegevens koppelen deze betaling aan de houder van de kaart: het logboek van het account van daarvoor en daarna, berichten, gebruik van wat is gekocht?

# What was bought was downloaded or used after the payment.
t-70faf8d6dd74 = Wat is gekocht, is na de betaling gedownload of gebruikt.

# Which log shows when what was bought was downloaded or used, from which IP address and place, on which device, by which verified profile?
t-e43d7da64920 = Welk logboek laat zien wanneer is gedownload of gebruikt wat is gekocht, vanaf welk IP-adres en welke plaats, op welk apparaat, door welk geverifieerd profiel?

# Two marks tie the use to the holder: IP address and place, device, verified profile, earlier payments.
t-9bd7fae91588 = Twee kenmerken koppelen het gebruik aan de houder: IP-adres en plaats, apparaat, geverifieerd profiel, eerdere betalingen.

# the provider had asked in time to stop the order, and it was sent all the same
t-9742e86887de = de betaaldienst had op tijd gevraagd de bestelling te stoppen, en die is toch verstuurd

# the provider took the payment for a risk itself; the shop had sent the order before the stop request counted and proves its delivery, so the provider bears it
t-a2b8ab7b4ac4 = de betaaldienst zag de betaling zelf als een risico; de winkel had de bestelling verstuurd voordat het stopverzoek telde en bewijst de bezorging, dus de betaaldienst draagt het verlies

# A carrier's scan that shows the order was sent later.
t-5e63b1223796 = Een scan van de bezorgdienst die laat zien dat de bestelling later is verstuurd.

# the merchant did not answer within the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop did not answer within the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop did not answer within the seven days that the programme gives for an unauthorised payment
t-0264e2ec41d7 =
    .consumer = de winkel heeft niet geantwoord binnen de zeven dagen die het programma geeft bij een betaling waarvoor geen toestemming was gegeven
    .merchant = uw winkel heeft niet geantwoord binnen de zeven dagen die het programma geeft bij een betaling waarvoor geen toestemming was gegeven

# the merchant answered after the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop answered after the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop answered after the seven days that the programme gives for an unauthorised payment
t-996dbe6ffa9c =
    .consumer = de winkel heeft geantwoord na de zeven dagen die het programma geeft bij een betaling waarvoor geen toestemming was gegeven
    .merchant = uw winkel heeft geantwoord na de zeven dagen die het programma geeft bij een betaling waarvoor geen toestemming was gegeven

# the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the consumer: the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the merchant: the customer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
t-78134d9976c7 =
    .consumer = u zegt wie de betaling heeft gebruikt, dus het is geen betaling door een vreemde; de claim kan worden ingediend als wat het is, bijvoorbeeld een herroeping of een opzegging
    .merchant = de klant zegt wie de betaling heeft gebruikt, dus het is geen betaling door een vreemde; de claim kan worden ingediend als wat het is, bijvoorbeeld een herroeping of een opzegging

# A statement that the person named had no leave to use the card, with what shows it.
t-67c9baeb7503 = Een verklaring dat de genoemde persoon de kaart niet mocht gebruiken, met wat dat laat zien.

# the payment was strongly authenticated, so the shop does not answer for it; whether the consumer gets the money back is between the consumer and the bank or lender, under payment law
#   to the consumer: the payment was strongly authenticated, so the shop does not answer for it; whether you get the money back is between you and the bank or lender, under payment law
#   to the merchant: the payment was strongly authenticated, so the shop does not answer for it; whether the customer gets the money back is between the customer and the bank or lender, under payment law
t-7d5e78571df4 =
    .consumer = de betaling is bevestigd met sterke authenticatie, dus de winkel is er niet voor verantwoordelijk; of u het geld terugkrijgt, is een zaak tussen u en de bank of kredietverstrekker, volgens het betalingsrecht
    .merchant = de betaling is bevestigd met sterke authenticatie, dus de winkel is er niet voor verantwoordelijk; of de klant het geld terugkrijgt, is een zaak tussen de klant en de bank of kredietverstrekker, volgens het betalingsrecht

# The issuer's finding that the authentication was not the holder's.
t-f35d0a13de54 = De vaststelling door de uitgever van de kaart dat de authenticatie niet van de houder was.

# compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between you and the bank or lender, under payment law
#   to the merchant: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the customer and the bank or lender, under payment law
t-7771ea5f8cd6 =
    .consumer = aan de regels voor overtuigend bewijs (compelling evidence 3.0) is voldaan: twee onbetwiste eerdere betalingen hebben de hierboven getoonde kenmerken gemeen met deze betaling; daarom is de winkel er niet voor verantwoordelijk; de rest is een zaak tussen u en de bank of kredietverstrekker, volgens het betalingsrecht
    .merchant = aan de regels voor overtuigend bewijs (compelling evidence 3.0) is voldaan: twee onbetwiste eerdere betalingen hebben de hierboven getoonde kenmerken gemeen met deze betaling; daarom is de winkel er niet voor verantwoordelijk; de rest is een zaak tussen de klant en de bank of kredietverstrekker, volgens het betalingsrecht

# A dispute or fraud report about one of the earlier payments.
t-1fdf495cde81 = Een geschil of fraudemelding over één van de eerdere betalingen.

# several signs show that somebody else took over the account or card
t-85ac1edafc86 = meerdere aanwijzingen laten zien dat iemand anders het account of de kaart heeft overgenomen

# Strong authentication of this payment, or earlier undisputed payments with the same marks.
t-c78544ac2b9a = Sterke authenticatie van deze betaling, of eerdere onbetwiste betalingen met dezelfde kenmerken.

# the holder went on using what was bought, or the account, after the claim; a person has to confirm this
t-8dbf43cb18b3 = de houder is wat is gekocht, of het account, na de claim blijven gebruiken; een mens moet dit bevestigen

# Signs that the use was not the holder's.
t-59c42b4b9512 = Aanwijzingen dat het gebruik niet door de houder was.

# the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between you and the bank or lender, under payment law
#   to the merchant: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the customer and the bank or lender, under payment law
t-b92c16cfba46 =
    .consumer = de spullen zijn bezorgd op het adres dat de bank aan de houder koppelt, en niets wijst op een overname; de rest is een zaak tussen u en de bank of kredietverstrekker, volgens het betalingsrecht
    .merchant = de spullen zijn bezorgd op het adres dat de bank aan de houder koppelt, en niets wijst op een overname; de rest is een zaak tussen de klant en de bank of kredietverstrekker, volgens het betalingsrecht

# Signs of a takeover: a new device, a changed address, redirection of the parcel.
t-b87cbe648907 = Aanwijzingen voor een overname: een nieuw apparaat, een veranderd adres, omleiding van het pakket.

# a known device, the delivery and a further mark of identity tie the payment to the holder, as the scheme's first-party programme asks
t-cd67ff40fdef = een bekend apparaat, de bezorging en nog een identiteitskenmerk koppelen de betaling aan de houder, zoals het first-party-programma van het betaalnetwerk vraagt

# Signs of a takeover: a changed address, changed contact data, redirection of the parcel.
t-5325e957126e = Aanwijzingen voor een overname: een veranderd adres, veranderde contactgegevens, omleiding van het pakket.

# what was bought was used after the payment, and two marks tie the use to the holder of the card or account
t-919d096d6b2f = wat is gekocht, is na de betaling gebruikt, en twee kenmerken koppelen het gebruik aan de houder van de kaart of het account

# it was for the merchant to show that the holder paid, and nothing ties the payment to the holder
#   to the consumer: it was for the shop to show that the holder paid, and nothing ties the payment to the holder
#   to the merchant: it was for your shop to show that the holder paid, and nothing ties the payment to the holder
t-28bf840cd3c7 =
    .consumer = het was aan de winkel om te laten zien dat de houder heeft betaald, en niets koppelt de betaling aan de houder
    .merchant = het was aan uw winkel om te laten zien dat de houder heeft betaald, en niets koppelt de betaling aan de houder

# A log of the download with two marks of the holder, strong authentication, or earlier undisputed payments with the same marks.
t-c9ad9e623229 = Een logboek van de download met twee kenmerken van de houder, sterke authenticatie, of eerdere onbetwiste betalingen met dezelfde kenmerken.

# Proof of delivery at the holder's verified address, strong authentication, or earlier undisputed payments with the same marks.
t-a3334534e938 = Bezorgbewijs op het geverifieerde adres van de houder, sterke authenticatie, of eerdere onbetwiste betalingen met dezelfde kenmerken.


# ---- names of facts

# the consumer drops the claim
#   to the consumer: you drop the claim
#   to the merchant: the customer drops the claim
t-ee293a553a5c =
    .consumer = u laat de claim vallen
    .merchant = de klant laat de claim vallen

# the consumer was asked a necessary question and reminded, and did not answer
#   to the consumer: you were asked a necessary question and reminded, and did not answer
#   to the merchant: the customer was asked a necessary question and reminded, and did not answer
t-09d008930b80 =
    .consumer = aan u is een noodzakelijke vraag gesteld, met een herinnering, en u hebt niet geantwoord
    .merchant = aan de klant is een noodzakelijke vraag gesteld, met een herinnering, en de klant heeft niet geantwoord

# the moment the consumer first contacted the shop
#   to the consumer: the moment you first contacted the shop
#   to the merchant: the moment the customer first contacted the shop
t-4523f54e41c0 =
    .consumer = het moment waarop u voor het eerst contact opnam met de winkel
    .merchant = het moment waarop de klant voor het eerst contact opnam met de winkel

# the person who claims is not the person who ordered
t-d30ce9e08ca0 = degene die de claim indient, is niet degene die heeft besteld

# the merchant has answered the claim
#   to the consumer: the shop has answered the claim
#   to the merchant: your shop has answered the claim
t-222aafedc107 =
    .consumer = de winkel heeft op de claim geantwoord
    .merchant = uw winkel heeft op de claim geantwoord

# the merchant says the goods were never sent
#   to the consumer: the shop says the goods were never sent
#   to the merchant: your shop says the goods were never sent
t-335454e050b9 =
    .consumer = de winkel zegt dat de spullen nooit zijn verstuurd
    .merchant = uw winkel zegt dat de spullen nooit zijn verstuurd

# the merchant says it will not deliver
#   to the consumer: the shop says it will not deliver
#   to the merchant: your shop says it will not deliver
t-0fedd689090d =
    .consumer = de winkel zegt dat die niet zal leveren
    .merchant = uw winkel zegt dat die niet zal leveren

# another claim for the same payment is open
t-d049475975c9 = er loopt een andere claim voor dezelfde betaling

# lawyers, a court or a regulator are involved
t-4ba019c6ce8b = er zijn advocaten, een rechter of een toezichthouder bij betrokken

# the consumer is a minor, vulnerable or in danger
#   to the consumer: you are a minor, vulnerable or in danger
#   to the merchant: the customer is a minor, vulnerable or in danger
t-a399c1b657e6 =
    .consumer = u bent minderjarig, kwetsbaar of in gevaar
    .merchant = de klant is minderjarig, kwetsbaar of in gevaar

# a party is on a sanctions list
t-8c8993d2f2ef = een partij staat op een sanctielijst

# the promised day of delivery
t-47112e3fdda4 = de beloofde leverdag

# the postcode of the order's delivery address
t-fc642988310d = de postcode van het bezorgadres van de bestelling

# the town of the order's delivery address
t-f362bf8206ee = de plaats van het bezorgadres van de bestelling

# the country of the order's delivery address
t-57918995fa29 = het land van het bezorgadres van de bestelling

# who typed the delivery address
t-0791d3b9325d = wie het bezorgadres heeft ingevuld

# where the consumer allowed the parcel to be left
#   to the consumer: where you allowed the parcel to be left
#   to the merchant: where the customer allowed the parcel to be left
t-bb43a632b31d =
    .consumer = waar het pakket van u mocht worden achtergelaten
    .merchant = waar het pakket van de klant mocht worden achtergelaten

# the postcode of the return address the merchant gave
#   to the consumer: the postcode of the return address the shop gave
#   to the merchant: the postcode of the return address your shop gave
t-dbe47fe99000 =
    .consumer = de postcode van het retouradres dat de winkel heeft opgegeven
    .merchant = de postcode van het retouradres dat uw winkel heeft opgegeven

# the town of the return address the merchant gave
#   to the consumer: the town of the return address the shop gave
#   to the merchant: the town of the return address your shop gave
t-c0f09e3b9fe5 =
    .consumer = de plaats van het retouradres dat de winkel heeft opgegeven
    .merchant = de plaats van het retouradres dat uw winkel heeft opgegeven

# the consumer was told about the right to withdraw
#   to the consumer: you were told about the right to withdraw
#   to the merchant: the customer was told about the right to withdraw
t-51b4dc69fabe =
    .consumer = u bent geïnformeerd over het herroepingsrecht
    .merchant = de klant is geïnformeerd over het herroepingsrecht

# the consumer agreed to immediate supply and that the right to withdraw ends
#   to the consumer: you agreed to immediate supply and that the right to withdraw ends
#   to the merchant: the customer agreed to immediate supply and that the right to withdraw ends
t-d55bbf3986f4 =
    .consumer = u ging akkoord met directe levering en ermee dat het herroepingsrecht vervalt
    .merchant = de klant ging akkoord met directe levering en ermee dat het herroepingsrecht vervalt

# the bank's answer on the billing address
t-a6661a11ab18 = het antwoord van de bank over het factuuradres

# the moment of the first capture
t-a1569e3df027 = het moment van de eerste afschrijving

# the refund under way but not yet posted
t-cfe1395adeec = de terugbetaling die onderweg is maar nog niet geboekt

# how often this order was charged
t-a909e8447941 = hoe vaak voor deze bestelling is afgeschreven

# what was charged for this order in all
t-0d1a4d51f50c = wat in totaal voor deze bestelling is afgeschreven

# how many other orders the payment record shows
t-ff4ae74423a1 = hoeveel andere bestellingen de betaalgegevens laten zien

# the last status of the parcel
t-18c8701a4b70 = de laatste status van het pakket

# the moment of the delivery scan
t-50404335bfc4 = het moment van de bezorgscan

# the postcode of the delivery scan
t-37e187022cd4 = de postcode van de bezorgscan

# the town of the delivery scan
t-b36be8ee253c = de plaats van de bezorgscan

# the country of the delivery scan
t-ae0564df735b = het land van de bezorgscan

# the name of the person who signed
t-b169642d676a = de naam van degene die heeft getekend

# the parcel was handed to the consumer or the person named in the order
#   to the consumer: the parcel was handed to you or the person named in the order
#   to the merchant: the parcel was handed to the customer or the person named in the order
t-213936051b39 =
    .consumer = het pakket is overhandigd aan u of aan degene die in de bestelling is genoemd
    .merchant = het pakket is overhandigd aan de klant of aan degene die in de bestelling is genoemd

# how the hand-over was confirmed
t-5dfb3b10f246 = hoe de overhandiging is bevestigd

# where or with whom the parcel was left
t-4fd4412bf64d = waar of bij wie het pakket is achtergelaten

# the weight the carrier measured, in percent of what the goods should weigh
t-e418afe86c4e = het gewicht dat de bezorgdienst heeft gemeten, in procent van wat de spullen zouden moeten wegen

# the parcel arrived with its seal intact
t-190a4853fc03 = het pakket kwam aan met een onbeschadigd zegel

# the carrier took the parcel into its hands
t-1e76736500dd = de bezorgdienst heeft het pakket aangenomen

# the carrier's first scan of the parcel
t-dea4209713bd = de eerste scan van het pakket door de bezorgdienst

# the carrier's own events contradict each other
t-0610b1e7d703 = de eigen scans van de bezorgdienst spreken elkaar tegen

# the tracking number belongs to another order
t-c548bfa060ea = het trackingnummer hoort bij een andere bestelling

# the carrier does not know the tracking number
t-2b14ffbb887a = de bezorgdienst kent het trackingnummer niet

# the consumer was told that the parcel waits at the pickup point
#   to the consumer: you were told that the parcel waits at the pickup point
#   to the merchant: the customer was told that the parcel waits at the pickup point
t-3f56dd8fbe0e =
    .consumer = u hebt bericht gekregen dat het pakket bij het afhaalpunt klaarligt
    .merchant = de klant heeft bericht gekregen dat het pakket bij het afhaalpunt klaarligt

# the consumer says the goods have arrived
#   to the consumer: you say the goods have arrived
#   to the merchant: the customer says the goods have arrived
t-1f09d3d72d09 =
    .consumer = u zegt dat de spullen zijn aangekomen
    .merchant = de klant zegt dat de spullen zijn aangekomen

# the consumer keeps the goods that came late
#   to the consumer: you keep the goods that came late
#   to the merchant: the customer keeps the goods that came late
t-8efa19d144b2 =
    .consumer = u houdt de spullen die te laat kwamen
    .merchant = de klant houdt de spullen die te laat kwamen

# the consumer does not want the late goods and will send them back
#   to the consumer: you do not want the late goods and will send them back
#   to the merchant: the customer does not want the late goods and will send them back
t-140a62cc0ef0 =
    .consumer = u wilt de spullen die te laat kwamen niet en stuurt ze terug
    .merchant = de klant wil de spullen die te laat kwamen niet en stuurt ze terug

# how many pieces of the line were not delivered
t-23d664e1e876 = hoeveel stuks van de bestelregel niet zijn bezorgd

# how many pieces of the line were delivered
t-0b5b047b2710 = hoeveel stuks van de bestelregel zijn bezorgd

# the buyer's own account opened or used what was bought, after paying
#   to the consumer: your own account opened or used what was bought, after paying
#   to the merchant: the buyer's own account opened or used what was bought, after paying
t-9709db7625c7 =
    .consumer = uw eigen account heeft na de betaling geopend of gebruikt wat is gekocht
    .merchant = het eigen account van de koper heeft na de betaling geopend of gebruikt wat is gekocht

# the moment the return reached the shop
t-5c6c424baeff = het moment waarop de retourzending de winkel bereikte

# the postcode at which the return was delivered
t-c918715691c6 = de postcode waar de retourzending is bezorgd

# the moment the return was handed to the carrier
t-3cad2d7e6d54 = het moment waarop de retourzending aan de bezorgdienst is overhandigd

# the merchant says the return has arrived
#   to the consumer: the shop says the return has arrived
#   to the merchant: your shop says the return has arrived
t-06cdbad61f33 =
    .consumer = de winkel zegt dat de retourzending is aangekomen
    .merchant = uw winkel zegt dat de retourzending is aangekomen

# the return went to the address on the merchant's own label or site
#   to the consumer: the return went to the address on the shop's own label or site
#   to the merchant: the return went to the address on your shop's own label or site
t-a0b11ac648d9 =
    .consumer = de retourzending ging naar het adres op het eigen label of de eigen site van de winkel
    .merchant = de retourzending ging naar het adres op het eigen label of de eigen site van uw winkel

# the day the merchant promised the refund in writing
#   to the consumer: the day the shop promised the refund in writing
#   to the merchant: the day your shop promised the refund in writing
t-622e32683300 =
    .consumer = de dag waarop de winkel de terugbetaling schriftelijk heeft beloofd
    .merchant = de dag waarop uw winkel de terugbetaling schriftelijk heeft beloofd

# the sum the merchant promised
#   to the consumer: the sum the shop promised
#   to the merchant: the sum your shop promised
t-910b0f6ecadb =
    .consumer = het bedrag dat de winkel heeft beloofd
    .merchant = het bedrag dat uw winkel heeft beloofd

# the day the consumer told the shop of the withdrawal
#   to the consumer: the day you told the shop of the withdrawal
#   to the merchant: the day the customer told the shop of the withdrawal
t-0effc48d4eef =
    .consumer = de dag waarop u de winkel over de herroeping hebt bericht
    .merchant = de dag waarop de klant de winkel over de herroeping heeft bericht

# the moment the consumer cancelled
#   to the consumer: the moment you cancelled
#   to the merchant: the moment the customer cancelled
t-22fff100f03f =
    .consumer = het moment waarop u hebt geannuleerd of opgezegd
    .merchant = het moment waarop de klant heeft geannuleerd of opgezegd

# the goods are exempt from the right to withdraw
t-b55e3dae3478 = voor de spullen geldt geen herroepingsrecht

# the goods were used beyond testing them
t-4e58dca9d491 = de spullen zijn meer gebruikt dan nodig was om ze te proberen

# the proven loss of value
t-4dbcae10a29e = het bewezen waardeverlies

# the return broke a policy that was shown before the purchase
t-838be302a93b = de retourzending was in strijd met een beleid dat vóór de aankoop is getoond

# the goods of that order were delivered
t-196c3de1831e = de spullen van die bestelling zijn bezorgd

# one of the two entries was only a reservation that has dropped off
t-23707a1d8ad5 = één van de twee posten was alleen een reservering die is vervallen

# another payment for the same order is shown
t-decbe0b6d7f8 = er is een andere betaling voor dezelfde bestelling aangetoond

# the moment of the merchant's answer
#   to the consumer: the moment of the shop's answer
#   to the merchant: the moment of your shop's answer
t-b09dd809704b =
    .consumer = het moment van het antwoord van de winkel
    .merchant = het moment van het antwoord van uw winkel

# the consumer is known to have asked the shop first
#   to the consumer: you are known to have asked the shop first
#   to the merchant: the customer is known to have asked the shop first
t-cec824217f31 =
    .consumer = het is bekend dat u het eerst aan de winkel hebt gevraagd
    .merchant = het is bekend dat de klant het eerst aan de winkel heeft gevraagd

# a day of delivery was promised
t-bcfd2c6dfb37 = er is een leverdag beloofd

# the carrier says how the parcel's journey ended
t-c9774569df75 = de bezorgdienst zegt hoe de reis van het pakket is geëindigd

# what has been refunded and posted
t-f07b7bc7d793 = wat is terugbetaald en geboekt

# the ledger shows a refund that was started and has not posted
t-f91bca3665f5 = het betaaloverzicht laat een terugbetaling zien die is gestart en nog niet is geboekt

# the moment the unposted refund was started
t-2c2365c082c5 = het moment waarop de nog niet geboekte terugbetaling is gestart

# the carrier's last scan of the parcel
t-a5177feacb12 = de laatste scan van het pakket door de bezorgdienst

# the moment the parcel was refused at the door
t-c16608f66579 = het moment waarop het pakket aan de deur is geweigerd

# the moment the parcel turned back to its sender
t-26f8982cedbb = het moment waarop het pakket terugging naar de afzender

# the parcel reached the consumer or a person they named
#   to the consumer: the parcel reached you or a person you named
#   to the merchant: the parcel reached the customer or a person they named
t-b7df0d6243f1 =
    .consumer = het pakket heeft u bereikt of iemand die u had aangewezen
    .merchant = het pakket heeft de klant bereikt of iemand die de klant had aangewezen

# all ordered goods were in the parcel
t-75ded5027dcc = alle bestelde spullen zaten in het pakket

# the goods of every charged order were delivered
t-4bd655d7b230 = de spullen van elke bestelling waarvoor is afgeschreven, zijn bezorgd

# the merchant says that the goods are exempt from withdrawal
#   to the consumer: the shop says that the goods are exempt from withdrawal
#   to the merchant: your shop says that the goods are exempt from withdrawal
t-755cbb1ac5e1 =
    .consumer = de winkel zegt dat voor de spullen geen herroepingsrecht geldt
    .merchant = uw winkel zegt dat voor de spullen geen herroepingsrecht geldt

# the merchant says that the goods came back used, damaged, wrong or incomplete
#   to the consumer: the shop says that the goods came back used, damaged, wrong or incomplete
#   to the merchant: your shop says that the goods came back used, damaged, wrong or incomplete
t-4537c4282a6e =
    .consumer = de winkel zegt dat de spullen gebruikt, beschadigd, verkeerd of niet compleet terugkwamen
    .merchant = uw winkel zegt dat de spullen gebruikt, beschadigd, verkeerd of niet compleet terugkwamen

# use beyond testing and the loss it caused are documented
t-30299c427083 = meer gebruik dan nodig was om te proberen en het verlies daardoor zijn vastgelegd

# the merchant relies on its own return policy
#   to the consumer: the shop relies on its own return policy
#   to the merchant: your shop relies on its own return policy
t-6c6d5641f61c =
    .consumer = de winkel beroept zich op het eigen retourbeleid
    .merchant = uw winkel beroept zich op het eigen retourbeleid

# the moment of the charge
t-8dfb8b2751c9 = het moment van de afschrijving

# the moment of the first charge in dispute
t-03b645b5417e = het moment van de eerste afschrijving waar het geschil over gaat

# the account's log runs past the charge and holds no cancellation
t-e23bfd46ff85 = het logboek van het account loopt tot na de afschrijving en bevat geen opzegging

# the plan was used after the charge in dispute
t-49f42194e5c6 = het abonnement is gebruikt na de afschrijving waar het geschil over gaat

# the plan was used between its cancellation and the charge in dispute
t-390106efda7b = het abonnement is gebruikt tussen de opzegging en de afschrijving waar het geschil over gaat

# the hours before a renewal by which the plan had to be cancelled
t-b9fe84383db1 = het aantal uren vóór een verlenging waarbinnen het abonnement uiterlijk moest zijn opgezegd

# the merchant says that the plan had to be cancelled earlier
#   to the consumer: the shop says that the plan had to be cancelled earlier
#   to the merchant: your shop says that the plan had to be cancelled earlier
t-89ec4169ab88 =
    .consumer = de winkel zegt dat het abonnement eerder had moeten worden opgezegd
    .merchant = uw winkel zegt dat het abonnement eerder had moeten worden opgezegd

# a cut-off for cancelling was shown and accepted, covers this plan, and was missed
t-5c82c7f1af52 = een uiterste moment voor opzeggen is getoond en geaccepteerd, geldt voor dit abonnement en is gemist

# a reminder was sent before the charge
t-4cd983614840 = vóór de afschrijving is een herinnering gestuurd

# price, period and renewal were shown clearly when the consumer signed up
#   to the consumer: price, period and renewal were shown clearly when you signed up
#   to the merchant: price, period and renewal were shown clearly when the customer signed up
t-bd14ce2f4e30 =
    .consumer = prijs, periode en verlenging zijn duidelijk getoond toen u zich aanmeldde
    .merchant = prijs, periode en verlenging zijn duidelijk getoond toen de klant zich aanmeldde

# the charges are instalments of one purchase
t-6515ab3e3575 = de afschrijvingen zijn termijnen van één aankoop

# the total that the shop confirmed
t-00ed40af2993 = het totaal dat de winkel heeft bevestigd

# the total on the consumer's own paper
#   to the consumer: the total on your own paper
#   to the merchant: the total on the customer's own paper
t-0e3d62621f57 =
    .consumer = het totaal op uw eigen document
    .merchant = het totaal op het eigen document van de klant

# the checkout accepted the discount
t-aaf788f60141 = de korting is bij het afrekenen geaccepteerd

# the accepted discount that was not given
t-8e42c89d1073 = de geaccepteerde korting die niet is gegeven

# the fee in dispute
t-b957e12e928c = de kosten waar het geschil over gaat

# a fee was taken beside the price
t-a7950d8ee9d9 = naast de prijs zijn kosten in rekening gebracht

# the fee was shown before the order
t-5c870240c740 = de kosten zijn vóór de bestelling getoond

# the refund on the ledger was for this difference
t-02968b09c2b3 = de terugbetaling in het betaaloverzicht was voor dit verschil

# the charge was converted into another currency than the order's
t-0983085f6eb5 = de afschrijving is omgerekend naar een andere valuta dan die van de bestelling

# the consumer agreed to the conversion
#   to the consumer: you agreed to the conversion
#   to the merchant: the customer agreed to the conversion
t-ae1558f71fac =
    .consumer = u ging akkoord met de omrekening
    .merchant = de klant ging akkoord met de omrekening

# what the charge comes to at the scheme's rate of that day
t-729a087e9938 = het bedrag van de afschrijving tegen de koers van het betaalnetwerk op die dag

# the moment the provider asked the shop to stop the order
t-75a6b216d818 = het moment waarop de betaaldienst de winkel vroeg de bestelling te stoppen

# the merchant says that it tried to call the parcel back
#   to the consumer: the shop says that it tried to call the parcel back
#   to the merchant: your shop says that it tried to call the parcel back
t-c422fa8807be =
    .consumer = de winkel zegt dat die heeft geprobeerd het pakket terug te roepen
    .merchant = uw winkel zegt dat die heeft geprobeerd het pakket terug te roepen

# the merchant named carrier and parcel number and tried to call the parcel back
#   to the consumer: the shop named carrier and parcel number and tried to call the parcel back
#   to the merchant: your shop named carrier and parcel number and tried to call the parcel back
t-88d2b90ce43f =
    .consumer = de winkel heeft bezorgdienst en pakketnummer genoemd en geprobeerd het pakket terug te roepen
    .merchant = uw winkel heeft bezorgdienst en pakketnummer genoemd en geprobeerd het pakket terug te roepen

# the payment was strongly authenticated
t-a1a60f06f23a = de betaling is bevestigd met sterke authenticatie

# the moment of the earlier payment
t-c7b48d6ed717 = het moment van de eerdere betaling

# the days from the earlier payment to the day it is counted back from
t-9e7b615e4849 = het aantal dagen van de eerdere betaling tot de dag vanaf waar wordt teruggeteld

# the earlier payment was never disputed or reported as fraud
t-9d8c6da5f926 = de eerdere betaling is nooit betwist of als fraude gemeld

# the earlier payment came from the same IP address
t-1a53697fa2da = de eerdere betaling kwam van hetzelfde IP-adres

# the earlier payment came from the same device
t-e6ab240a1744 = de eerdere betaling kwam van hetzelfde apparaat

# the earlier payment was made with the same login
t-db257808c440 = de eerdere betaling is gedaan met dezelfde inloggegevens

# the earlier payment was shipped to the same postcode
t-aa0e1f0190ca = de eerdere betaling is naar dezelfde postcode verzonden

# the device of the payment is none of those used before
t-4a06fb05b221 = het apparaat van de betaling is geen van de eerder gebruikte apparaten

# the moment the account's delivery address was last changed before the order
t-b746a3fc4c9a = het moment waarop het bezorgadres van het account voor het laatst vóór de bestelling is veranderd

# the moment the account's mail address or phone number was last changed before the order
t-cb9453343cd0 = het moment waarop het e-mailadres of telefoonnummer van het account voor het laatst vóór de bestelling is veranderd

# the order points to another country than the holder's
t-5dde389c8522 = de bestelling wijst naar een ander land dan dat van de houder

# the parcel was redirected on its way
t-b3442c9a8c2f = het pakket is onderweg omgeleid

# the recipient of the order bears another name than the holder
t-19f356345626 = de ontvanger van de bestelling heeft een andere naam dan de houder

# the consumer says who used the payment: a household member, a gift, a forgotten plan
#   to the consumer: you say who used the payment: a household member, a gift, a forgotten plan
#   to the merchant: the customer says who used the payment: a household member, a gift, a forgotten plan
t-577a5c94312b =
    .consumer = u zegt wie de betaling heeft gebruikt: een huisgenoot, een cadeau, een vergeten abonnement
    .merchant = de klant zegt wie de betaling heeft gebruikt: een huisgenoot, een cadeau, een vergeten abonnement

# the goods or the account went on being used by the holder after the claim
t-ab7e71020a3f = de houder is de spullen of het account na de claim blijven gebruiken

# the moment what was bought was first downloaded or used
t-09d073c867e9 = het moment waarop voor het eerst is gedownload of gebruikt wat is gekocht

# the download came from the paying IP address, in the holder's country
t-5a06ab3de42a = de download kwam van het IP-adres waarmee is betaald, in het land van de houder

# the download came from the paying device
t-14c2893c2042 = de download kwam van het apparaat waarmee is betaald

# the buyer's profile was verified before the order
#   to the consumer: your profile was verified before the order
#   to the merchant: the buyer's profile was verified before the order
t-e4560a8289af =
    .consumer = uw profiel was vóór de bestelling geverifieerd
    .merchant = het profiel van de koper was vóór de bestelling geverifieerd

# the consumer sent a photo or report of the fault
#   to the consumer: you sent a photo or report of the fault
#   to the merchant: the customer sent a photo or report of the fault
t-8cc2974a5b9b =
    .consumer = u hebt een foto of verslag van het gebrek gestuurd
    .merchant = de klant heeft een foto of verslag van het gebrek gestuurd

# the consumer says concretely what is wrong
#   to the consumer: you say concretely what is wrong
#   to the merchant: the customer says concretely what is wrong
t-627e8c5d2e00 =
    .consumer = u zegt concreet wat er mis is
    .merchant = de klant zegt concreet wat er mis is

# the number of words in the claim
t-a353e14f7c59 = het aantal woorden in de claim

# the number of files the consumer handed in
#   to the consumer: the number of files you handed in
#   to the merchant: the number of files the customer handed in
t-98f110d63ffb =
    .consumer = het aantal bestanden dat u hebt ingediend
    .merchant = het aantal bestanden dat de klant heeft ingediend

# what arrived differs significantly from what was agreed
t-c0e58c992313 = wat is aangekomen, verschilt aanzienlijk van wat was afgesproken

# the fault was there when the goods were delivered
t-b225f15b3392 = het gebrek was er toen de spullen werden bezorgd

# the complaint is a matter of taste, colour on a screen or size, and the listing was accurate
t-2f0bb97e743f = de klacht is een kwestie van smaak, kleur op een scherm of maat, en de productbeschrijving klopte

# the merchant says that the consumer damaged, altered or wore out the goods
#   to the consumer: the shop says that you damaged, altered or wore out the goods
#   to the merchant: your shop says that the customer damaged, altered or wore out the goods
t-4cf3f3cdc4b2 =
    .consumer = de winkel zegt dat u de spullen hebt beschadigd, veranderd of versleten
    .merchant = uw winkel zegt dat de klant de spullen heeft beschadigd, veranderd of versleten

# the damage comes from use, alteration or normal wear
t-e24ed961539b = de schade komt door gebruik, verandering of normale slijtage

# the merchant admits the fault or the wrong item
#   to the consumer: the shop admits the fault or the wrong item
#   to the merchant: your shop admits the fault or the wrong item
t-9927b6cdb164 =
    .consumer = de winkel geeft het gebrek of het verkeerde artikel toe
    .merchant = uw winkel geeft het gebrek of het verkeerde artikel toe

# an expert, the brand or an authority confirms that the goods are counterfeit
t-2ec49abc569a = een deskundige, het merk of een overheidsinstantie bevestigt dat de spullen namaak zijn

# the day the consumer asked to send the goods back
#   to the consumer: the day you asked to send the goods back
#   to the merchant: the day the customer asked to send the goods back
t-02464087ad07 =
    .consumer = de dag waarop u vroeg om de spullen terug te mogen sturen
    .merchant = de dag waarop de klant vroeg om de spullen terug te mogen sturen

# the merchant answered the request to send the goods back in time
#   to the consumer: the shop answered the request to send the goods back in time
#   to the merchant: your shop answered the request to send the goods back in time
t-d68d37f7137b =
    .consumer = de winkel heeft op tijd geantwoord op het verzoek om de spullen terug te sturen
    .merchant = uw winkel heeft op tijd geantwoord op het verzoek om de spullen terug te sturen

# the merchant refuses to take the goods back
#   to the consumer: the shop refuses to take the goods back
#   to the merchant: your shop refuses to take the goods back
t-58ff2ce339af =
    .consumer = de winkel weigert de spullen terug te nemen
    .merchant = uw winkel weigert de spullen terug te nemen

# what sending the goods back would cost
t-733b9a46e04d = wat het terugsturen van de spullen zou kosten

# the merchant handed in photos or papers about the state of the return
#   to the consumer: the shop handed in photos or papers about the state of the return
#   to the merchant: your shop handed in photos or papers about the state of the return
t-7b2532d5e11f =
    .consumer = de winkel heeft foto's of documenten ingediend over de staat van de retourzending
    .merchant = uw winkel heeft foto's of documenten ingediend over de staat van de retourzending

# dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged
t-32da4a4c5a98 = foto's met datum, gewicht en serienummer van binnen 72 uur laten zien dat de retourzending verkeerd, gebruikt of beschadigd was

# the consumer refuses to send the goods back
#   to the consumer: you refuse to send the goods back
#   to the merchant: the customer refuses to send the goods back
t-b4e1cc56388d =
    .consumer = u weigert de spullen terug te sturen
    .merchant = de klant weigert de spullen terug te sturen

# the merchant speaks of a repair or a replacement
#   to the consumer: the shop speaks of a repair or a replacement
#   to the merchant: your shop speaks of a repair or a replacement
t-a324d02fd141 =
    .consumer = de winkel spreekt over een reparatie of vervanging
    .merchant = uw winkel spreekt over een reparatie of vervanging

# a free repair or replacement was offered promptly and has not failed
t-7d4efe7f8d9e = er is snel een gratis reparatie of vervanging aangeboden, en die is niet mislukt

# the price of the missing part
t-969934275482 = de prijs van het ontbrekende onderdeel

# a part is missing
t-8eb8f381e7be = er ontbreekt een onderdeel


# ---- questions about facts

# Does the merchant accept the claim or offer to pay all of it?
#   to the consumer: Does the shop accept the claim or offer to pay all of it?
#   to the merchant: Does your shop accept the claim or offer to pay all of it?
t-1927d847e1fb =
    .consumer = Gaat de winkel akkoord met de claim of biedt de winkel aan alles te betalen?
    .merchant = Gaat uw winkel akkoord met de claim of biedt uw winkel aan alles te betalen?

# When did the merchant answer?
#   to the consumer: When did the shop answer?
#   to the merchant: When did your shop answer?
t-126b7beb5fb5 =
    .consumer = Wanneer heeft de winkel geantwoord?
    .merchant = Wanneer heeft uw winkel geantwoord?

# How much has been refunded and posted?
t-b3d8f9652e92 = Hoeveel is terugbetaald en geboekt?

# Is a bank chargeback or another claim for the same payment open?
t-5a1d3e49b99a = Loopt er een terugboeking via de bank (chargeback) of een andere claim voor dezelfde betaling?

# When was the payment captured?
t-98bc75f3004f = Wanneer is de betaling afgeschreven?

# Was a day of delivery promised?
t-abb1fc7742f7 = Was er een leverdag beloofd?

# By which day was delivery promised?
t-f5a80076c113 = Uiterlijk op welke dag was levering beloofd?

# Does the carrier say how the parcel's journey ended?
t-e699c2f2372d = Zegt de bezorgdienst hoe de reis van het pakket is geëindigd?

# Has the consumer asked the shop first?
#   to the consumer: Has you asked the shop first?
#   to the merchant: Has the customer asked the shop first?
t-c4337c5c0eb9 =
    .consumer = Hebt u het eerst aan de winkel gevraagd?
    .merchant = Heeft de klant het eerst aan de winkel gevraagd?

# Has the merchant answered the claim?
#   to the consumer: Has the shop answered the claim?
#   to the merchant: Has your shop answered the claim?
t-5057b2c83be4 =
    .consumer = Heeft de winkel op de claim geantwoord?
    .merchant = Heeft uw winkel op de claim geantwoord?

# How often was this order charged?
t-fdc57d45926a = Hoe vaak is voor deze bestelling afgeschreven?

# How much was charged for this order in all?
t-5623b3d9003f = Hoeveel is in totaal voor deze bestelling afgeschreven?

# How many other orders does the payment record show?
t-66b5dc35d0ab = Hoeveel andere bestellingen laten de betaalgegevens zien?

# Is one of the two entries only a reservation (authorisation) that was never captured?
t-6a2b166bfba8 = Is één van de twee posten alleen een reservering (autorisatie) die nooit is afgeschreven?

# Which receipt or statement shows that this same order was paid by other means?
t-458455195512 = Welke bon of welk afschrift laat zien dat deze zelfde bestelling op een andere manier is betaald?

# Which total did the shop confirm to the consumer when the order was placed?
#   to the consumer: Which total did the shop confirm to you when the order was placed?
#   to the merchant: Which total did the shop confirm to the customer when the order was placed?
t-1b508c0f832c =
    .consumer = Welk totaal heeft de winkel aan u bevestigd toen de bestelling werd geplaatst?
    .merchant = Welk totaal heeft de winkel aan de klant bevestigd toen de bestelling werd geplaatst?

# When did the carrier first scan the parcel?
t-316b9d770931 = Wanneer heeft de bezorgdienst het pakket voor het eerst gescand?

# Was this tracking number already used for another order?
t-eacd6c995ec7 = Was dit trackingnummer al voor een andere bestelling gebruikt?

# Does the carrier know the tracking number?
t-d7265b034a87 = Kent de bezorgdienst het trackingnummer?

# What did the parcel weigh at the carrier?
t-06b649de644d = Wat woog het pakket bij de bezorgdienst?

# Which scan shows that the carrier took the parcel into its hands?
t-7f1a5461db09 = Welke scan laat zien dat de bezorgdienst het pakket heeft aangenomen?

# Do the carrier's own events contradict each other about where the parcel went?
t-087b6afb04b8 = Spreken de eigen scans van de bezorgdienst elkaar tegen over waar het pakket heen ging?

# When did the carrier last scan the parcel?
t-3d21251c29d5 = Wanneer heeft de bezorgdienst het pakket voor het laatst gescand?

# What is the last thing the carrier says happened to the parcel?
t-dae2a00efb86 = Wat is volgens de bezorgdienst het laatste dat met het pakket is gebeurd?

# When was the parcel refused at the door?
t-3f456b650f78 = Wanneer is het pakket aan de deur geweigerd?

# Did you allow the carrier to leave the parcel somewhere or with somebody else, and where?
t-5fc83fa4cf5a = Hebt u de bezorgdienst toegestaan het pakket ergens of bij iemand anders achter te laten, en waar?

# Was the consumer told that the parcel waits at the pickup point?
#   to the consumer: Was you told that the parcel waits at the pickup point?
#   to the merchant: Was the customer told that the parcel waits at the pickup point?
t-6e3b6469dc8d =
    .consumer = Hebt u bericht gekregen dat het pakket bij het afhaalpunt klaarligt?
    .merchant = Heeft de klant bericht gekregen dat het pakket bij het afhaalpunt klaarligt?

# At which postcode was the parcel handed over, by the carrier's full proof of delivery?
t-a35c7354894b = Op welke postcode is het pakket overhandigd, volgens het volledige bezorgbewijs van de bezorgdienst?

# Which postcode did the order give for delivery?
t-df4f7ffd67ca = Welke postcode stond in de bestelling voor de bezorging?

# In which country was the parcel handed over?
t-7a378538a97c = In welk land is het pakket overhandigd?

# Which country did the order give for delivery?
t-c79e352eb3f4 = Welk land stond in de bestelling voor de bezorging?

# Who typed the delivery address?
t-7cdd4454ff66 = Wie heeft het bezorgadres ingevuld?

# When was the parcel handed over?
t-0e93d70b9ec1 = Wanneer is het pakket overhandigd?

# Were all ordered goods in the parcel, and what shows it?
t-2338e3396a71 = Zaten alle bestelde spullen in het pakket, en waaruit blijkt dat?

# How was the hand-over confirmed: signature, PIN, identity check, photo, nothing?
t-372eecc27116 = Hoe is de overhandiging bevestigd: handtekening, pincode, identiteitscontrole, foto, niets?

# Was the parcel handed to the consumer or to the person named in the order?
#   to the consumer: Was the parcel handed to you or to the person named in the order?
#   to the merchant: Was the parcel handed to the customer or to the person named in the order?
t-f58a571955fb =
    .consumer = Is het pakket overhandigd aan u of aan degene die in de bestelling is genoemd?
    .merchant = Is het pakket overhandigd aan de klant of aan degene die in de bestelling is genoemd?

# Where or with whom was the parcel left?
t-1c20175e176f = Waar of bij wie is het pakket achtergelaten?

# What did the bank answer about the billing address (AVS)?
t-c852cb414605 = Wat heeft de bank geantwoord over het factuuradres (AVS)?

# The carrier shows a delivery at the address, but not to whom. Did the parcel reach the consumer or a person the consumer named, and what shows it?
#   to the consumer: The carrier shows a delivery at the address, but not to whom. Did the parcel reach you or a person you named, and what shows it?
#   to the merchant: The carrier shows a delivery at the address, but not to whom. Did the parcel reach the customer or a person the customer named, and what shows it?
t-2ed653d91b4c =
    .consumer = De bezorgdienst toont een bezorging op het adres, maar niet aan wie. Heeft het pakket u of iemand die u had aangewezen bereikt, en waaruit blijkt dat?
    .merchant = De bezorgdienst toont een bezorging op het adres, maar niet aan wie. Heeft het pakket de klant of iemand die de klant had aangewezen bereikt, en waaruit blijkt dat?

# Does the ledger show a refund that was started and has not posted?
t-b4c5fa56962c = Laat het betaaloverzicht een terugbetaling zien die is gestart en nog niet is geboekt?

# When was the unposted refund started?
t-0a858751960c = Wanneer is de nog niet geboekte terugbetaling gestart?

# When did the consumer cancel, and which record shows it?
#   to the consumer: When did you cancel, and which record shows it?
#   to the merchant: When did the customer cancel, and which record shows it?
t-b8bd98855602 =
    .consumer = Wanneer hebt u geannuleerd of opgezegd, en uit welke gegevens blijkt dat?
    .merchant = Wanneer heeft de klant geannuleerd of opgezegd, en uit welke gegevens blijkt dat?

# Did the consumer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the consumer: Did you expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the merchant: Did the customer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
t-75f286a91eba =
    .consumer = Bent u uitdrukkelijk akkoord gegaan met directe levering en hebt u erkend dat het herroepingsrecht daarmee vervalt?
    .merchant = Is de klant uitdrukkelijk akkoord gegaan met directe levering en heeft de klant erkend dat het herroepingsrecht daarmee vervalt?

# Are these goods exempt from withdrawal (made to order, unsealed hygiene goods, perishable, dated leisure), and what shows it?
t-d082752f350e = Geldt voor deze spullen geen herroepingsrecht (op maat gemaakt, hygiëneproducten met verbroken zegel, bederfelijk, vrije tijd op een vaste datum), en waaruit blijkt dat?

# The merchant says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the consumer: The shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the merchant: Your shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
t-f33e08e9c1c9 =
    .consumer = De winkel zegt dat de spullen gebruikt, beschadigd, verkeerd of niet compleet terugkwamen. Is dat vastgelegd (foto's met datum, gewicht, serienummer), en gaat het verder dan wat nodig is om te proberen?
    .merchant = Uw winkel zegt dat de spullen gebruikt, beschadigd, verkeerd of niet compleet terugkwamen. Is dat vastgelegd (foto's met datum, gewicht, serienummer), en gaat het verder dan wat nodig is om te proberen?

# Was the consumer told about the right to withdraw?
#   to the consumer: Was you told about the right to withdraw?
#   to the merchant: Was the customer told about the right to withdraw?
t-bad0cd53cb11 =
    .consumer = Bent u geïnformeerd over het herroepingsrecht?
    .merchant = Is de klant geïnformeerd over het herroepingsrecht?

# Was a return policy shown before the purchase, and was it broken?
t-c04826321d21 = Is vóór de aankoop een retourbeleid getoond, en is daarmee in strijd gehandeld?

# Was the return sent to the address on the merchant's own label or site?
#   to the consumer: Was the return sent to the address on the shop's own label or site?
#   to the merchant: Was the return sent to the address on your shop's own label or site?
t-dbcb278c6264 =
    .consumer = Is de retourzending verstuurd naar het adres op het eigen label of de eigen site van de winkel?
    .merchant = Is de retourzending verstuurd naar het adres op het eigen label of de eigen site van uw winkel?

# Did the download come from the paying IP address, located in the holder's country?
t-6de4846a3fa0 = Kwam de download van het IP-adres waarmee is betaald, in het land van de houder?

# Did the download come from the paying device?
t-3ce667bbac77 = Kwam de download van het apparaat waarmee is betaald?

# Was the buyer's profile (mail, phone or identity) verified before the order?
#   to the consumer: Was your profile (mail, phone or identity) verified before the order?
#   to the merchant: Was the buyer's profile (mail, phone or identity) verified before the order?
t-eba7a35b18bc =
    .consumer = Was uw profiel (e-mail, telefoon of identiteit) vóór de bestelling geverifieerd?
    .merchant = Was het profiel van de koper (e-mail, telefoon of identiteit) vóór de bestelling geverifieerd?

# Was any of the earlier payments disputed or reported as fraud?
t-45b4b47930f7 = Is een van de eerdere betalingen betwist of als fraude gemeld?

# Did the earlier payments come from the same IP address?
t-91b029c5ff90 = Kwamen de eerdere betalingen van hetzelfde IP-adres?

# Did the earlier payments come from the same device?
t-fc5ee05a1e03 = Kwamen de eerdere betalingen van hetzelfde apparaat?


# ---- sums

# no more than was claimed
t-3f3e976200e9 = niet meer dan is geclaimd

# no more than was captured and not yet refunded
t-dd94c6a133e9 = niet meer dan is afgeschreven en nog niet terugbetaald

# the amount claimed
t-3181e6b43d8a = het geclaimde bedrag

# the order's total
t-543b2649a678 = het totaal van de bestelling

# shipping
t-740062676a31 = verzendkosten

# captured
t-b737815f5ca9 = afgeschreven

# already refunded
t-55ea1d8771e2 = al terugbetaald

# captured and not yet refunded
t-11ce966a8ede = afgeschreven en nog niet terugbetaald

# captured a second time for the same order
t-c049967aacec = een tweede keer afgeschreven voor dezelfde bestelling

# captured for the order
t-95ecff3cbafd = afgeschreven voor de bestelling

# captured for the order above its total
t-bde9fd23ad63 = afgeschreven voor de bestelling boven het totaal ervan

# the smaller of the two
t-5c1531d7bcb3 = het kleinste van de twee

# the larger of the two
t-2df811b4a3e6 = het grootste van de twee

# their share of shipping
t-26087ed44937 = hun deel van de verzendkosten

# less the discount on the order
t-c0cd1367fffb = min de korting op de bestelling

# less what was refunded since
t-4521f6e3fd84 = min wat sindsdien is terugbetaald

