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
    .consumer = Sie haben den Antrag schriftlich von Ihrer eigenen Adresse aus zurückgenommen.
    .merchant = Die Kundenseite hat den Antrag schriftlich von ihrer eigenen Adresse aus zurückgenommen.

# The merchant accepts the claim.
#   to the consumer: The shop accepts the claim.
#   to the merchant: Your shop accepts the claim.
t-c99defb658fb =
    .consumer = Der Händler erkennt den Antrag an.
    .merchant = Sie erkennen den Antrag an.

# The time for an accepted refund to post has passed.
t-4b83fddda0f8 = Die Zeit, in der eine zugesagte Erstattung gebucht sein muss, ist vorbei.

# The ledger shows a posted refund of at least the disputed sum.
t-f29ed78c5f39 = Die Buchungen zeigen eine gebuchte Erstattung mindestens in Höhe des strittigen Betrags.

# A bank chargeback or another claim for the same payment is open.
t-d8e38e65d634 = Bei der Bank läuft ein Chargeback, oder ein anderer Antrag zu derselben Zahlung ist offen.

# The claim was filed after the last window that applies to it had closed.
t-47fd564bf910 = Der Antrag kam nach Ablauf der letzten Frist, die für ihn gilt.

# The unauthorised payment was reported later than payment law asks.
t-7c9972357dcb = Die nicht erlaubte Zahlung wurde später gemeldet, als das Zahlungsrecht verlangt.

# The promised day of delivery has not passed yet.
t-b8e2a4edacd9 = Der zugesagte Liefertag ist noch nicht vorbei.

# No day of delivery was promised, and the waiting time after the order has not passed yet.
t-1246f01e293e = Es war kein Liefertag zugesagt, und die Wartezeit nach der Bestellung ist noch nicht vorbei.

# The carrier already says how the parcel's journey ended.
t-122beff0a7e1 = Der Paketdienst sagt bereits, wie der Weg des Pakets geendet hat.

# The merchant has not said that it will not deliver.
#   to the consumer: The shop has not said that it will not deliver.
#   to the merchant: Your shop has not said that it will not deliver.
t-c88c522d8da4 =
    .consumer = Der Händler hat nicht gesagt, dass er nicht liefern wird.
    .merchant = Sie haben nicht gesagt, dass Sie nicht liefern werden.

# The consumer has asked the shop first.
#   to the consumer: You have asked the shop first.
#   to the merchant: The customer has asked the shop first.
t-15407ef1b51a =
    .consumer = Sie haben zuerst den Händler gefragt.
    .merchant = Die Kundenseite hat zuerst Sie gefragt.

# The time for both to settle it between them is still running.
t-4e8a69167043 = Die Zeit, in der beide sich untereinander einigen können, läuft noch.

# The merchant has not answered by its deadline.
#   to the consumer: The shop has not answered by its deadline.
#   to the merchant: Your shop has not answered by its deadline.
t-8b1401e88118 =
    .consumer = Der Händler hat nicht bis zum Ende seiner Frist geantwortet.
    .merchant = Sie haben nicht bis zum Ende Ihrer Frist geantwortet.

# The merchant answered only after its deadline.
#   to the consumer: The shop answered only after its deadline.
#   to the merchant: Your shop answered only after its deadline.
t-abcd169ef370 =
    .consumer = Der Händler hat erst nach dem Ende seiner Frist geantwortet.
    .merchant = Sie haben erst nach dem Ende Ihrer Frist geantwortet.

# The consumer was asked a necessary question and reminded, and did not answer.
#   to the consumer: You were asked a necessary question and reminded, and did not answer.
#   to the merchant: The customer was asked a necessary question and reminded, and did not answer.
t-419d67efaa48 =
    .consumer = Ihnen wurde eine notwendige Frage gestellt, Sie wurden erinnert und haben nicht geantwortet.
    .merchant = Der Kundenseite wurde eine notwendige Frage gestellt, sie wurde erinnert und hat nicht geantwortet.

# A lawyer, court, regulator or newspaper is involved, or sanctions.
t-f9fc565f3a05 = Ein Anwalt, ein Gericht, eine Aufsichtsbehörde oder eine Zeitung ist beteiligt, oder es geht um Sanktionen.

# The consumer is a minor, vulnerable, or in danger.
#   to the consumer: You are a minor, vulnerable, or in danger.
#   to the merchant: The customer is a minor, vulnerable, or in danger.
t-01c544a1ef29 =
    .consumer = Sie sind minderjährig, besonders schutzbedürftig oder in Gefahr.
    .merchant = Die Kundin oder der Kunde ist minderjährig, besonders schutzbedürftig oder in Gefahr.

# It is unproven that the person who claims is the person who ordered.
t-c0b775dea60b = Es ist nicht bewiesen, dass die Person, die den Antrag stellt, auch bestellt hat.

# Public holidays, which are not counted here, could have moved the end of the business days that the merchant had.
#   to the consumer: Public holidays, which are not counted here, could have moved the end of the business days that the shop had.
#   to the merchant: Public holidays, which are not counted here, could have moved the end of the business days that your shop had.
t-3738ac9e491d =
    .consumer = Feiertage, die hier nicht mitgezählt werden, könnten das Ende der Werktage verschoben haben, die der Händler hatte.
    .merchant = Feiertage, die hier nicht mitgezählt werden, könnten das Ende der Werktage verschoben haben, die Sie hatten.

# the consumer has withdrawn the claim
#   to the consumer: you have withdrawn the claim
#   to the merchant: the customer has withdrawn the claim
t-363438615734 =
    .consumer = Sie haben den Antrag zurückgenommen
    .merchant = die Kundenseite hat den Antrag zurückgenommen

# A message from the consumer within 72 hours that the claim should go on.
#   to the consumer: A message from you within 72 hours that the claim should go on.
#   to the merchant: A message from the customer within 72 hours that the claim should go on.
t-e7b9fbbe0976 =
    .consumer = Eine Nachricht von Ihnen innerhalb von 72 Stunden, dass der Antrag weitergehen soll.
    .merchant = Eine Nachricht der Kundenseite innerhalb von 72 Stunden, dass der Antrag weitergehen soll.

# the merchant accepts the claim
#   to the consumer: the shop accepts the claim
#   to the merchant: your shop accepts the claim
t-08336bb0b595 =
    .consumer = der Händler erkennt den Antrag an
    .merchant = Sie erkennen den Antrag an

# If the merchant's refund does not show on the ledger in time, the refund is ordered.
#   to the consumer: If the shop's refund does not show on the ledger in time, the refund is ordered.
#   to the merchant: If your shop's refund does not show on the ledger in time, the refund is ordered.
t-a183b565d1a3 =
    .consumer = Wenn die Erstattung des Händlers nicht rechtzeitig gebucht ist, wird die Erstattung angeordnet.
    .merchant = Wenn Ihre Erstattung nicht rechtzeitig gebucht ist, wird die Erstattung angeordnet.

# the full disputed sum has already been paid back
t-21d66eb0cc38 = der ganze strittige Betrag ist schon zurückgezahlt

# A ledger that shows less was posted, or that the refund came back.
t-ea12835f3a5e = Buchungen, die zeigen, dass weniger gebucht wurde oder dass die Erstattung zurückkam.

# another claim for the same payment is still open, and nobody may be paid twice
t-f2709f3ebeaa = ein anderer Antrag zu derselben Zahlung ist noch offen, und niemand darf zweimal bezahlt werden

# The end of the other claim: this case then goes on from where it stands.
t-6286efc202d4 = Das Ende des anderen Antrags: Dieser Fall geht dann dort weiter, wo er steht.

# the consumer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the consumer: you were asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the merchant: the customer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
t-161e742c6ee9 =
    .consumer = Ihnen wurde eine Frage gestellt, ohne deren Antwort der Fall nicht weitergehen kann, Sie wurden erinnert und haben nicht geantwortet; der Fall kann innerhalb von vierzehn Tagen einmal kostenlos wieder geöffnet werden
    .merchant = der Kundenseite wurde eine Frage gestellt, ohne deren Antwort der Fall nicht weitergehen kann, sie wurde erinnert und hat nicht geantwortet; der Fall kann innerhalb von vierzehn Tagen einmal kostenlos wieder geöffnet werden

# An answer to the question, within fourteen days of the ruling.
t-661ac7fe0141 = Eine Antwort auf die Frage innerhalb von vierzehn Tagen nach der Entscheidung.

# a person must handle this case from the start
t-71edc0bf36d1 = eine Person muss diesen Fall von Anfang an bearbeiten

# the consumer may be vulnerable, and a person must handle this case from the start
#   to the consumer: you may be vulnerable, and a person must handle this case from the start
#   to the merchant: the customer may be vulnerable, and a person must handle this case from the start
t-a1b443c62e13 =
    .consumer = Sie brauchen vielleicht besonderen Schutz, und eine Person muss diesen Fall von Anfang an bearbeiten
    .merchant = die Kundin oder der Kunde braucht vielleicht besonderen Schutz, und eine Person muss diesen Fall von Anfang an bearbeiten

# the merchant is insolvent, and a person must handle this case from the start
#   to the consumer: the shop is insolvent, and a person must handle this case from the start
#   to the merchant: your shop is insolvent, and a person must handle this case from the start
t-5b1d903b1475 =
    .consumer = der Händler ist zahlungsunfähig, und eine Person muss diesen Fall von Anfang an bearbeiten
    .merchant = Ihr Shop ist zahlungsunfähig, und eine Person muss diesen Fall von Anfang an bearbeiten

# it is not shown yet that the person who claims is the person who ordered
t-ac7318cef0dc = es ist noch nicht gezeigt, dass die Person, die den Antrag stellt, auch bestellt hat

# Please show that you are the person who placed this order.
t-d1d8fd8d86a8 = Bitte zeigen Sie, dass Sie die Person sind, die diese Bestellung aufgegeben hat.

# the claim was filed after the last day on which it could be
t-3642880abf6b = der Antrag kam nach dem letzten Tag, an dem er gestellt werden konnte

# A promised day of delivery later than the one on record.
t-cd65afb5e79e = Ein zugesagter Liefertag, der später liegt als der aufgezeichnete.

# the day by which the goods must arrive has not passed yet
t-751da7425f34 = der Tag, bis zu dem die Ware ankommen muss, ist noch nicht vorbei

# If the goods have not arrived by that day, the case goes on without a new claim.
t-eb9a7d095b20 = Wenn die Ware bis zu diesem Tag nicht angekommen ist, geht der Fall ohne neuen Antrag weiter.

# no day of delivery was promised, and the waiting time after the order has not passed yet
t-fbec29272ec6 = es war kein Liefertag zugesagt, und die Wartezeit nach der Bestellung ist noch nicht vorbei

# the shop has to be asked first, and there is still time for both to settle it
t-9223a1e6ad23 = zuerst muss der Händler gefragt werden, und beide haben noch Zeit, sich zu einigen

# Tell us when and how you asked the shop, and what it said.
t-ede8b081cd65 = Sagen Sie uns, wann und wie Sie den Händler gefragt haben und was er gesagt hat.

# the merchant did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the consumer: the shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the merchant: your shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
t-62628e082e41 =
    .consumer = der Händler hat nicht bis zum Ende seiner Frist geantwortet, und in dem Programm, an dem er teilnimmt, gilt Schweigen als verloren
    .merchant = Sie haben nicht bis zum Ende Ihrer Frist geantwortet, und in dem Programm, an dem Sie teilnehmen, gilt Schweigen als verloren

# An answer that reached us before the deadline.
t-4f1887dde498 = Eine Antwort, die uns vor dem Ende der Frist erreicht hat.

# the merchant answered after its deadline, and the programme it takes part in does not count what comes late
#   to the consumer: the shop answered after its deadline, and the programme it takes part in does not count what comes late
#   to the merchant: your shop answered after its deadline, and the programme it takes part in does not count what comes late
t-39bcf7822cc3 =
    .consumer = der Händler hat nach dem Ende seiner Frist geantwortet, und das Programm, an dem er teilnimmt, zählt nicht, was zu spät kommt
    .merchant = Sie haben nach dem Ende Ihrer Frist geantwortet, und das Programm, an dem Sie teilnehmen, zählt nicht, was zu spät kommt

# Proof that the answer reached us before the deadline.
t-b28e4f73d64d = Ein Nachweis, dass die Antwort uns vor dem Ende der Frist erreicht hat.


# ---- duplicate.toml

# The same order was charged more than once.
t-87e85b013cd3 = Dieselbe Bestellung wurde mehr als einmal abgebucht.

# The charges for this order come to more than its total.
t-4f1841c8a765 = Die Abbuchungen für diese Bestellung sind zusammen höher als ihr Gesamtbetrag.

# The other charge paid for another order.
t-78d8a45095ed = Die andere Abbuchung bezahlte eine andere Bestellung.

# The goods of every order that was charged were delivered.
t-d7b2343f6232 = Die Ware jeder abgebuchten Bestellung wurde geliefert.

# Which documents, side by side, show that each of the orders was placed and delivered?
t-88153848eaca = Welche Unterlagen zeigen nebeneinander, dass jede der Bestellungen aufgegeben und geliefert wurde?

# One of the two entries was only a reservation that was never captured.
t-94fd10f3e1d2 = Eine der beiden Buchungen war nur eine Reservierung, die nie eingezogen wurde.

# The same order was also paid by other means.
t-d95c1cf87563 = Dieselbe Bestellung wurde auch auf anderem Weg bezahlt.

# the same order was already paid by other means
t-ba0fc5f58916 = dieselbe Bestellung war schon auf anderem Weg bezahlt

# Proof that the other payment was for another order.
t-0654ebf4cb63 = Ein Nachweis, dass die andere Zahlung für eine andere Bestellung war.

# the charges are parts of one order and come to its total, no more
t-6f2f4fe67843 = die Abbuchungen sind Teile einer Bestellung und ergeben zusammen ihren Gesamtbetrag, nicht mehr

# A charge for this order beyond its total.
t-a6df6721e425 = Eine Abbuchung für diese Bestellung über ihren Gesamtbetrag hinaus.

# one order was charged more than once
t-c4e11a28b80c = eine Bestellung wurde mehr als einmal abgebucht

# A second order, with its own delivery, that the other charge paid for.
t-3d286b23cee0 = Eine zweite Bestellung mit eigener Lieferung, die die andere Abbuchung bezahlt hat.

# the charges paid for different orders, and each of them was delivered
t-030bb1cff08e = die Abbuchungen bezahlten verschiedene Bestellungen, und jede davon wurde geliefert

# A record that one of the orders was never placed or never delivered.
t-d798b6deb004 = Eine Aufzeichnung, dass eine der Bestellungen nie aufgegeben oder nie geliefert wurde.

# the shop did not show that both orders were placed and delivered
t-06256282d21f = der Händler hat nicht gezeigt, dass beide Bestellungen aufgegeben und geliefert wurden

# Proof of delivery for each of the two orders.
t-764f804e73c8 = Ein Zustellnachweis für jede der beiden Bestellungen.

# no other payment for this same order is shown
t-4a488f709cb5 = es ist keine andere Zahlung für diese selbe Bestellung gezeigt

# A receipt, statement or voucher acceptance that names this order.
t-3868a945c70c = Eine Quittung, ein Kontoauszug oder eine Gutschein-Annahme, die diese Bestellung nennt.

# the second entry was only a reservation; it was never captured and drops off by itself
t-dcdd6679c46f = die zweite Buchung war nur eine Reservierung; sie wurde nie eingezogen und fällt von selbst weg

# A statement that shows both entries as booked.
t-3785cd75d7b1 = Ein Kontoauszug, der beide Posten als gebucht zeigt.

# the ledger shows a single charge, so the second entry has to be shown first
t-b7b612092c63 = die Buchungen zeigen eine einzige Abbuchung, also muss der zweite Posten erst gezeigt werden

# Our ledger shows one charge. Please send a statement that shows both entries as booked, not reserved, with their dates.
t-86ae6a71dad3 = Unsere Buchungen zeigen eine Abbuchung. Bitte schicken Sie einen Kontoauszug, der beide Posten mit Datum als gebucht zeigt, nicht als reserviert.


# ---- incorrect_amount.toml

# More was charged for this order than the total that was confirmed.
t-33145e4aec1e = Für diese Bestellung wurde mehr abgebucht als der bestätigte Gesamtbetrag.

# Part of the payment has already been refunded.
t-98e638fb1bcb = Ein Teil der Zahlung wurde schon erstattet.

# What was refunded was the difference in dispute.
t-9ef49a549f0c = Erstattet wurde gerade der strittige Unterschied.

# The checkout accepted the discount.
t-dd51d1f0dbdc = Die Kasse hat den Rabatt angenommen.

# Which order confirmation, receipt or message from the shop shows that the discount was accepted?
t-e4189a65865c = Welche Bestellbestätigung, Quittung oder Nachricht des Händlers zeigt, dass der Rabatt angenommen wurde?

# A fee was taken beside the price of the goods.
t-c8c89da2c2e9 = Neben dem Preis der Ware wurde eine Gebühr genommen.

# Which fee is it, how much, and which receipt or message shows it?
t-d4fc85049715 = Welche Gebühr ist es, wie hoch ist sie, und welche Quittung oder Nachricht zeigt sie?

# The fee was shown to the consumer before the order.
#   to the consumer: The fee was shown to you before the order.
#   to the merchant: The fee was shown to the customer before the order.
t-bbb82bd370b5 =
    .consumer = Die Gebühr wurde Ihnen vor der Bestellung gezeigt.
    .merchant = Die Gebühr wurde der Kundenseite vor der Bestellung gezeigt.

# Which page or confirmation from before the order shows this fee to the customer?
t-de3778e24977 = Welche Seite oder Bestätigung von vor der Bestellung zeigt der Kundenseite diese Gebühr?

# A paper of the consumer names another total than the ledger.
#   to the consumer: A paper of the consumer names another total than the ledger.
#   to the merchant: A paper of the customer names another total than the ledger.
t-017211cca649 =
    .consumer = Ein Papier von Ihnen nennt einen anderen Gesamtbetrag als die Buchungen.
    .merchant = Ein Papier der Kundenseite nennt einen anderen Gesamtbetrag als die Buchungen.

# The charge was converted into another currency than the order's.
t-df2e01dc473c = Die Abbuchung wurde in eine andere Währung umgerechnet als die der Bestellung.

# Which receipt shows that the shop or its checkout converted the sum, and at which rate?
t-628e611cc267 = Welche Quittung zeigt, dass der Händler oder seine Kasse den Betrag umgerechnet hat, und zu welchem Kurs?

# The consumer agreed to the conversion.
#   to the consumer: You agreed to the conversion.
#   to the merchant: The customer agreed to the conversion.
t-04d727af3699 =
    .consumer = Sie haben der Umrechnung zugestimmt.
    .merchant = Die Kundenseite hat der Umrechnung zugestimmt.

# the sum was converted without the consumer's agreement; it is recomputed at the scheme's rate
#   to the consumer: the sum was converted without your agreement; it is recomputed at the scheme's rate
#   to the merchant: the sum was converted without the customer's agreement; it is recomputed at the scheme's rate
t-245ab556cb0d =
    .consumer = der Betrag wurde ohne Ihre Zustimmung umgerechnet; er wird zum Kurs des Kartensystems neu berechnet
    .merchant = der Betrag wurde ohne Zustimmung der Kundenseite umgerechnet; er wird zum Kurs des Kartensystems neu berechnet

# A receipt on which the consumer chose the conversion.
#   to the consumer: A receipt on which you chose the conversion.
#   to the merchant: A receipt on which the customer chose the conversion.
t-47eddfe7cb9b =
    .consumer = Eine Quittung, auf der Sie die Umrechnung gewählt haben.
    .merchant = Eine Quittung, auf der die Kundenseite die Umrechnung gewählt hat.

# a fee was taken that was not shown before the order
t-ef5920d3c739 = es wurde eine Gebühr genommen, die vor der Bestellung nicht gezeigt wurde

# A page or confirmation from before the order that shows the fee.
t-58617bda6b08 = Eine Seite oder Bestätigung von vor der Bestellung, die die Gebühr zeigt.

# the checkout accepted a discount that was not given
t-f05060efd2ca = die Kasse hat einen Rabatt angenommen, der nicht gegeben wurde

# A ledger that shows the discount, or a checkout record in which the code was rejected.
t-4624b36aeea7 = Buchungen, die den Rabatt zeigen, oder ein Kassenprotokoll, in dem der Code abgelehnt wurde.

# more was charged than was confirmed, and only part of the difference has been paid back
t-6184a6059040 = es wurde mehr abgebucht als bestätigt, und nur ein Teil des Unterschieds ist zurückgezahlt

# A confirmation of the higher total from before the charge.
t-9fb091c114ac = Eine Bestätigung des höheren Gesamtbetrags von vor der Abbuchung.

# more was charged than the total that was confirmed
t-ecde09ed11e5 = es wurde mehr abgebucht als der bestätigte Gesamtbetrag

# the consumer was shown the conversion and agreed to it
#   to the consumer: you were shown the conversion and agreed to it
#   to the merchant: the customer was shown the conversion and agreed to it
t-891c273fd1ab =
    .consumer = Ihnen wurde die Umrechnung gezeigt, und Sie haben ihr zugestimmt
    .merchant = der Kundenseite wurde die Umrechnung gezeigt, und sie hat ihr zugestimmt

# Proof that the choice was made by somebody else, or that another rate was shown.
t-fa759bfa584e = Ein Nachweis, dass jemand anderes die Wahl getroffen hat oder dass ein anderer Kurs gezeigt wurde.

# the fee was shown before the order and is part of what was agreed
t-d60fbd8a23d4 = die Gebühr wurde vor der Bestellung gezeigt und gehört zu dem, was vereinbart ist

# A page from the time of the order without the fee.
t-02f98fa1ee01 = Eine Seite aus der Zeit der Bestellung ohne die Gebühr.

# no record of the checkout accepted the discount, and the order was confirmed and charged at the total without it
t-e0c07e8ced69 = keine Aufzeichnung der Kasse hat den Rabatt angenommen, und die Bestellung wurde ohne ihn zum Gesamtbetrag bestätigt und abgebucht

# A checkout record or a message of the shop that accepts the discount for this order.
t-15ade68ddd17 = Ein Kassenprotokoll oder eine Nachricht des Händlers, die den Rabatt für diese Bestellung annimmt.

# the shop charged the confirmed sum in the order's own currency; what the bank made of it is the bank's rate
t-613e13a3ffd6 = der Händler hat den bestätigten Betrag in der Währung der Bestellung abgebucht; was die Bank daraus gemacht hat, ist der Kurs der Bank

# A receipt that shows a conversion by the shop.
t-1579bef79239 = Eine Quittung, die eine Umrechnung durch den Händler zeigt.

# the ledger shows that no more was charged than was confirmed; a paper that says otherwise does not outweigh it
t-fb68cc7eba9d = die Buchungen zeigen, dass nicht mehr abgebucht wurde als bestätigt; ein Papier, das etwas anderes sagt, wiegt nicht schwerer

# A confirmation by the shop of a lower total.
t-60deaec9728e = Eine Bestätigung des Händlers über einen niedrigeren Gesamtbetrag.

# the ledger shows that no more was charged than was confirmed
t-57c6b3dfc831 = die Buchungen zeigen, dass nicht mehr abgebucht wurde als bestätigt

# A ledger with a further charge.
t-22db0efd0213 = Buchungen mit einer weiteren Abbuchung.


# ---- not_as_described.toml

# The goods are back at the address the merchant gave.
#   to the consumer: The goods are back at the address the shop gave.
#   to the merchant: The goods are back at the address your shop gave.
t-910fc6fcc0e7 =
    .consumer = Die Ware ist zurück an der Adresse, die der Händler angegeben hat.
    .merchant = Die Ware ist zurück an der Adresse, die Sie angegeben haben.

# The merchant says that the return was wrong, used, damaged or incomplete.
#   to the consumer: The shop says that the return was wrong, used, damaged or incomplete.
#   to the merchant: Your shop says that the return was wrong, used, damaged or incomplete.
t-fe2f75e1a056 =
    .consumer = Der Händler sagt, dass die Rücksendung falsch, benutzt, beschädigt oder unvollständig war.
    .merchant = Sie sagen, dass die Rücksendung falsch, benutzt, beschädigt oder unvollständig war.

# The merchant handed in photos or papers about the state of the return.
#   to the consumer: The shop handed in photos or papers about the state of the return.
#   to the merchant: Your shop handed in photos or papers about the state of the return.
t-307b32b481e4 =
    .consumer = Der Händler hat Fotos oder Papiere zum Zustand der Rücksendung eingereicht.
    .merchant = Sie haben Fotos oder Papiere zum Zustand der Rücksendung eingereicht.

# Please send dated photos, the weight and the serial number of what came back, taken within 72 hours of its receipt.
t-a1a934bfe8a2 = Bitte schicken Sie Fotos mit Datum, das Gewicht und die Seriennummer dessen, was zurückkam, aufgenommen innerhalb von 72 Stunden nach Erhalt.

# Dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged.
t-6fa334b8c470 = Fotos mit Datum, Gewicht und Seriennummer von innerhalb 72 Stunden zeigen, dass die Rücksendung falsch, benutzt oder beschädigt war.

# The merchant refuses to take the goods back.
#   to the consumer: The shop refuses to take the goods back.
#   to the merchant: Your shop refuses to take the goods back.
t-c9a8ee25085d =
    .consumer = Der Händler weigert sich, die Ware zurückzunehmen.
    .merchant = Sie weigern sich, die Ware zurückzunehmen.

# Five business days have passed since the consumer asked to send the goods back, without an answer to the claim in them.
#   to the consumer: Five business days have passed since you asked to send the goods back, without an answer to the claim in them.
#   to the merchant: Five business days have passed since the customer asked to send the goods back, without an answer to the claim in them.
t-184e3f606271 =
    .consumer = Seit Sie um die Rücksendung gebeten haben, sind fünf Werktage vergangen, ohne dass darin auf den Antrag geantwortet wurde.
    .merchant = Seit die Kundenseite um die Rücksendung gebeten hat, sind fünf Werktage vergangen, ohne dass darin auf den Antrag geantwortet wurde.

# The merchant answered the request to send the goods back in time.
#   to the consumer: The shop answered the request to send the goods back in time.
#   to the merchant: Your shop answered the request to send the goods back in time.
t-99012d57ead3 =
    .consumer = Der Händler hat rechtzeitig auf die Bitte um Rücksendung geantwortet.
    .merchant = Sie haben rechtzeitig auf die Bitte um Rücksendung geantwortet.

# When and how did you answer the customer's request to send the goods back?
t-ebb2753d3a92 = Wann und wie haben Sie auf die Bitte der Kundenseite um Rücksendung geantwortet?

# Sending the goods back would cost more than the share of their value that is reasonable.
t-0f0a665f366b = Die Rücksendung der Ware würde mehr kosten als den Teil ihres Werts, der zumutbar ist.

# The consumer refuses to send the goods back.
#   to the consumer: You refuse to send the goods back.
#   to the merchant: The customer refuses to send the goods back.
t-269b85b64967 =
    .consumer = Sie weigern sich, die Ware zurückzuschicken.
    .merchant = Die Kundenseite weigert sich, die Ware zurückzuschicken.

# The consumer sent a photo or report of what is wrong.
#   to the consumer: You sent a photo or report of what is wrong.
#   to the merchant: The customer sent a photo or report of what is wrong.
t-c7c8862e0891 =
    .consumer = Sie haben ein Foto oder einen Bericht dazu geschickt, was nicht stimmt.
    .merchant = Die Kundenseite hat ein Foto oder einen Bericht dazu geschickt, was nicht stimmt.

# The claim is a few words, and the consumer handed in nothing.
#   to the consumer: The claim is a few words, and you handed in nothing.
#   to the merchant: The claim is a few words, and the customer handed in nothing.
t-ecd8f772bd15 =
    .consumer = Der Antrag besteht aus wenigen Worten, und Sie haben nichts eingereicht.
    .merchant = Der Antrag besteht aus wenigen Worten, und die Kundenseite hat nichts eingereicht.

# The consumer says concretely what is wrong.
#   to the consumer: You say concretely what is wrong.
#   to the merchant: The customer says concretely what is wrong.
t-2837049c1dd6 =
    .consumer = Sie sagen konkret, was nicht stimmt.
    .merchant = Die Kundenseite sagt konkret, was nicht stimmt.

# What arrived differs significantly from what was agreed.
t-e64d5168b393 = Was angekommen ist, weicht erheblich von dem ab, was vereinbart war.

# The fault showed so soon after delivery that it is presumed to have been there from the start.
t-a52f6af6b43e = Der Mangel zeigte sich so bald nach der Lieferung, dass vermutet wird, er war von Anfang an da.

# The fault was there at delivery.
t-ce01ff7f6e06 = Der Mangel war bei der Lieferung schon da.

# The merchant admits the fault or the wrong item.
#   to the consumer: The shop admits the fault or the wrong item.
#   to the merchant: Your shop admits the fault or the wrong item.
t-50d391db93c7 =
    .consumer = Der Händler gibt den Mangel oder den falschen Artikel zu.
    .merchant = Sie geben den Mangel oder den falschen Artikel zu.

# An expert, the brand or an authority confirms that the goods are counterfeit.
t-7532ebc2a175 = Ein Sachverständiger, die Marke oder eine Behörde bestätigt, dass die Ware gefälscht ist.

# Which letter of an expert, the brand or an authority confirms that the goods are counterfeit?
t-cbb6bc61215e = Welches Schreiben eines Sachverständigen, der Marke oder einer Behörde bestätigt, dass die Ware gefälscht ist?

# The merchant says that the consumer damaged, altered or wore out the goods.
#   to the consumer: The shop says that you damaged, altered or wore out the goods.
#   to the merchant: Your shop says that the customer damaged, altered or wore out the goods.
t-7cadb26b6049 =
    .consumer = Der Händler sagt, dass Sie die Ware beschädigt, verändert oder abgenutzt haben.
    .merchant = Sie sagen, dass die Kundenseite die Ware beschädigt, verändert oder abgenutzt hat.

# The damage comes from the consumer's use, an alteration or normal wear.
#   to the consumer: The damage comes from your use, an alteration or normal wear.
#   to the merchant: The damage comes from the customer's use, an alteration or normal wear.
t-a86cad5d0dcc =
    .consumer = Der Schaden kommt von Ihrer Benutzung, einer Veränderung oder normaler Abnutzung.
    .merchant = Der Schaden kommt von der Benutzung durch die Kundenseite, einer Veränderung oder normaler Abnutzung.

# It is a matter of taste, colour on a screen or size, and the listing was accurate.
t-ab55eca59a56 = Es ist eine Frage von Geschmack, Farbe am Bildschirm oder Größe, und die Beschreibung stimmte.

# A part of the goods is missing.
t-410656b03508 = Ein Teil der Ware fehlt.

# Which part is missing, and which photo, packing slip or message of the shop shows it?
t-c61b9df00bab = Welches Teil fehlt, und welches Foto, welcher Packzettel oder welche Nachricht des Händlers zeigt es?

# The merchant speaks of a repair or a replacement.
#   to the consumer: The shop speaks of a repair or a replacement.
#   to the merchant: Your shop speaks of a repair or a replacement.
t-50e218e55e49 =
    .consumer = Der Händler spricht von einer Reparatur oder einem Ersatz.
    .merchant = Sie sprechen von einer Reparatur oder einem Ersatz.

# A free repair or replacement was offered promptly and has not failed.
t-9d24abbb91b5 = Eine kostenlose Reparatur oder ein Ersatz wurde zügig angeboten und ist nicht fehlgeschlagen.

# The consumer complained within the days in which faulty goods may be rejected outright.
#   to the consumer: You complained within the days in which faulty goods may be rejected outright.
#   to the merchant: The customer complained within the days in which faulty goods may be rejected outright.
t-457bda009d31 =
    .consumer = Sie haben sich innerhalb der Tage beschwert, in denen mangelhafte Ware ohne Weiteres zurückgewiesen werden darf.
    .merchant = Die Kundenseite hat sich innerhalb der Tage beschwert, in denen mangelhafte Ware ohne Weiteres zurückgewiesen werden darf.

# The merchant points to its return policy or to the manufacturer.
#   to the consumer: The shop points to its return policy or to the manufacturer.
#   to the merchant: Your shop points to its return policy or to the manufacturer.
t-e2d5144cf081 =
    .consumer = Der Händler verweist auf seine Rückgaberegeln oder auf den Hersteller.
    .merchant = Sie verweisen auf Ihre Rückgaberegeln oder auf den Hersteller.

# the goods are confirmed to be counterfeit; they are not sent back
t-0c272929081f = die Ware ist nachweislich gefälscht; sie wird nicht zurückgeschickt

# A letter of the brand that confirms the goods as its own.
t-1e239c3d348e = Ein Schreiben der Marke, das die Ware als eigene bestätigt.

# what came back was not what was sent out in good order, and the merchant documented it in time
#   to the consumer: what came back was not what was sent out in good order, and the shop documented it in time
#   to the merchant: what came back was not what was sent out in good order, and your shop documented it in time
t-7b47e03511ff =
    .consumer = was zurückkam, war nicht das, was in gutem Zustand verschickt wurde, und der Händler hat das rechtzeitig belegt
    .merchant = was zurückkam, war nicht das, was in gutem Zustand verschickt wurde, und Sie haben das rechtzeitig belegt

# Photos from before the return was sent that show the goods as they were.
t-cac6eaf174e7 = Fotos von vor der Rücksendung, die die Ware zeigen, wie sie war.

# the goods are back with the merchant, and it is not documented in time that anything was wrong with what came back
#   to the consumer: the goods are back with the shop, and it is not documented in time that anything was wrong with what came back
#   to the merchant: the goods are back with your shop, and it is not documented in time that anything was wrong with what came back
t-fe5b26809cd5 =
    .consumer = die Ware ist zurück beim Händler, und es ist nicht rechtzeitig belegt, dass mit dem Zurückgekommenen etwas nicht stimmte
    .merchant = die Ware ist zurück bei Ihnen, und es ist nicht rechtzeitig belegt, dass mit dem Zurückgekommenen etwas nicht stimmte

# Dated photos, weight and serial number from within 72 hours of the receipt.
t-2c4b2353712f = Fotos mit Datum, Gewicht und Seriennummer von innerhalb 72 Stunden nach Erhalt.

# the goods are back with the merchant
#   to the consumer: the goods are back with the shop
#   to the merchant: the goods are back with your shop
t-82999d23f368 =
    .consumer = die Ware ist zurück beim Händler
    .merchant = die Ware ist zurück bei Ihnen

# A scan that shows the return elsewhere.
t-98888de7a6e9 = Ein Scan, der die Rücksendung an einem anderen Ort zeigt.

# the damage comes from use, an alteration or normal wear
t-5a336c80c4a8 = der Schaden kommt von Benutzung, Veränderung oder normaler Abnutzung

# The opinion of a neutral expert that the fault was there from the start.
t-92063d10d0ae = Die Meinung eines neutralen Sachverständigen, dass der Mangel von Anfang an da war.

# a part is missing, and it is to be sent, free of charge
t-d171df291ee5 = ein Teil fehlt und ist kostenlos nachzuschicken

# A packing record that shows the part in the parcel.
t-8fe5d97c8c4e = Ein Packprotokoll, das das Teil im Paket zeigt.

# a part is missing and is not being sent; its price goes back
t-3b9cfed3ceb8 = ein Teil fehlt und wird nicht nachgeschickt; sein Preis wird zurückgezahlt

# the goods are faulty or wrong, and sending them back would cost too large a part of their value; the consumer need not send them
#   to the consumer: the goods are faulty or wrong, and sending them back would cost too large a part of their value; you need not send them
#   to the merchant: the goods are faulty or wrong, and sending them back would cost too large a part of their value; the customer need not send them
t-f90bae874c18 =
    .consumer = die Ware ist mangelhaft oder falsch, und die Rücksendung würde einen zu großen Teil ihres Werts kosten; Sie müssen sie nicht zurückschicken
    .merchant = die Ware ist mangelhaft oder falsch, und die Rücksendung würde einen zu großen Teil ihres Werts kosten; die Kundenseite muss sie nicht zurückschicken

# A prepaid label for the way back at a reasonable cost.
t-377cd6276939 = Ein vorbezahltes Etikett für den Rückweg zu zumutbaren Kosten.

# the consumer does not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the consumer: you do not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the merchant: the customer does not send the goods back, and nothing excuses that; a refund needs the return to start
t-5794235131aa =
    .consumer = Sie schicken die Ware nicht zurück, und nichts entschuldigt das; eine Erstattung setzt voraus, dass die Rücksendung beginnt
    .merchant = die Kundenseite schickt die Ware nicht zurück, und nichts entschuldigt das; eine Erstattung setzt voraus, dass die Rücksendung beginnt

# A receipt of posting for the return.
t-768a29b12d3f = Ein Einlieferungsbeleg für die Rücksendung.

# the goods are faulty, and a free repair or replacement was offered promptly: it comes first
t-49fc37097e67 = die Ware ist mangelhaft, und eine kostenlose Reparatur oder ein Ersatz wurde zügig angeboten: Das geht vor

# A repair or replacement that failed, was refused, or took too long.
t-f90cc4fb858c = Eine Reparatur oder ein Ersatz, der fehlschlug, verweigert wurde oder zu lange dauerte.

# the goods were faulty or not what was agreed, and the merchant refused or ignored the request to take them back
#   to the consumer: the goods were faulty or not what was agreed, and the shop refused or ignored the request to take them back
#   to the merchant: the goods were faulty or not what was agreed, and your shop refused or ignored the request to take them back
t-e4674c66fcba =
    .consumer = die Ware war mangelhaft oder nicht wie vereinbart, und der Händler hat die Bitte um Rücknahme abgelehnt oder nicht beachtet
    .merchant = die Ware war mangelhaft oder nicht wie vereinbart, und Sie haben die Bitte um Rücknahme abgelehnt oder nicht beachtet

# An answer of the merchant to the request, from within five business days.
#   to the consumer: An answer of the shop to the request, from within five business days.
#   to the merchant: An answer of your shop to the request, from within five business days.
t-92a516738c20 =
    .consumer = Eine Antwort des Händlers auf die Bitte, von innerhalb fünf Werktagen.
    .merchant = Eine Antwort von Ihnen auf die Bitte, von innerhalb fünf Werktagen.

# the merchant admits that the goods were faulty or wrong; the money goes back for the goods, and the merchant pays the way
#   to the consumer: the shop admits that the goods were faulty or wrong; the money goes back for the goods, and the shop pays the way
#   to the merchant: your shop admits that the goods were faulty or wrong; the money goes back for the goods, and your shop pays the way
t-aad9a4a29ec1 =
    .consumer = der Händler gibt zu, dass die Ware mangelhaft oder falsch war; das Geld wird gegen die Ware zurückgezahlt, und der Händler zahlt den Weg
    .merchant = Sie geben zu, dass die Ware mangelhaft oder falsch war; das Geld wird gegen die Ware zurückgezahlt, und Sie zahlen den Weg

# Proof that the goods were in order when they were delivered.
t-0a2877882a1e = Ein Nachweis, dass die Ware bei der Lieferung in Ordnung war.

# it is not said yet what is wrong with the goods
t-16ee050873db = es ist noch nicht gesagt, was mit der Ware nicht stimmt

# Please describe what is wrong with the goods, send two or three photos that show it, and say whether they were used or washed.
t-48bbc7dbf637 = Bitte beschreiben Sie, was mit der Ware nicht stimmt, schicken Sie zwei oder drei Fotos, die es zeigen, und sagen Sie, ob sie benutzt oder gewaschen wurde.

# the listing was accurate, and the complaint is a matter of taste; within fourteen days of delivery it may be filed as a withdrawal
t-6f22a37f40b0 = die Beschreibung stimmte, und die Beschwerde ist eine Frage des Geschmacks; innerhalb von vierzehn Tagen nach der Lieferung kann sie als Widerruf eingereicht werden

# A listing from the time of the order that promised something else.
t-ec15bd5ea7ea = Eine Beschreibung aus der Zeit der Bestellung, die etwas anderes versprach.

# the goods were faulty and the consumer complained within thirty days of delivery, so they may be rejected; the merchant pays the way back
#   to the consumer: the goods were faulty and you complained within thirty days of delivery, so they may be rejected; the shop pays the way back
#   to the merchant: the goods were faulty and the customer complained within thirty days of delivery, so they may be rejected; your shop pays the way back
t-3da3c69609fb =
    .consumer = die Ware war mangelhaft, und Sie haben sich innerhalb von dreißig Tagen nach der Lieferung beschwert, also darf sie zurückgewiesen werden; der Händler zahlt den Rückweg
    .merchant = die Ware war mangelhaft, und die Kundenseite hat sich innerhalb von dreißig Tagen nach der Lieferung beschwert, also darf sie zurückgewiesen werden; Sie zahlen den Rückweg

# A delivery date more than thirty days before the complaint.
t-2eccdce38629 = Ein Liefertag, der mehr als dreißig Tage vor der Beschwerde liegt.

# a return policy or a reference to the manufacturer is no defence to goods that are faulty or wrong
t-e8dec846db34 = Rückgaberegeln oder ein Verweis auf den Hersteller sind keine Verteidigung, wenn Ware mangelhaft oder falsch ist

# the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the merchant's cost
#   to the consumer: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the shop's cost
#   to the merchant: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at your shop's cost
t-ba5b0337dbb5 =
    .consumer = die Ware weicht erheblich von dem ab, was vereinbart war; das Geld wird zurückgezahlt, sobald sie auf dem Rückweg ist, auf Kosten des Händlers
    .merchant = die Ware weicht erheblich von dem ab, was vereinbart war; das Geld wird zurückgezahlt, sobald sie auf dem Rückweg ist, auf Ihre Kosten

# it is not shown that the goods differed significantly from what was agreed when they were delivered; within fourteen days of delivery it may be filed as a withdrawal
t-daa5376c0f7a = es ist nicht gezeigt, dass die Ware bei der Lieferung erheblich von dem abwich, was vereinbart war; innerhalb von vierzehn Tagen nach der Lieferung kann es als Widerruf eingereicht werden

# A photo or report that shows the fault, or a listing that promised something else.
t-cb4b106c50c7 = Ein Foto oder Bericht, der den Mangel zeigt, oder eine Beschreibung, die etwas anderes versprach.


# ---- not_received.toml

# The buyer's own account, device or network used what was bought after paying.
#   to the consumer: Your own account, device or network used what was bought after paying.
#   to the merchant: The buyer's own account, device or network used what was bought after paying.
t-c8f42e0e6bc1 =
    .consumer = Ihr eigenes Konto, Gerät oder Netz hat das Gekaufte nach der Zahlung benutzt.
    .merchant = Das eigene Konto, Gerät oder Netz der Kundenseite hat das Gekaufte nach der Zahlung benutzt.

# Which log shows that the buyer's account, device or address used what was bought after paying?
#   to the consumer: Which log shows that your account, device or address used what was bought after paying?
#   to the merchant: Which log shows that the buyer's account, device or address used what was bought after paying?
t-b7dab688f4d6 =
    .consumer = Welches Protokoll zeigt, dass Ihr Konto, Gerät oder Ihre Adresse das Gekaufte nach der Zahlung benutzt hat?
    .merchant = Welches Protokoll zeigt, dass Konto, Gerät oder Adresse der Kundenseite das Gekaufte nach der Zahlung benutzt hat?

# The merchant can and will deliver.
#   to the consumer: The shop can and will deliver.
#   to the merchant: Your shop can and will deliver.
t-2efc6531058d =
    .consumer = Der Händler kann und wird liefern.
    .merchant = Sie können und werden liefern.

# The merchant does not say that the goods were never sent.
#   to the consumer: The shop does not say that the goods were never sent.
#   to the merchant: Your shop does not say that the goods were never sent.
t-e2fcea16b959 =
    .consumer = Der Händler sagt nicht, dass die Ware nie verschickt wurde.
    .merchant = Sie sagen nicht, dass die Ware nie verschickt wurde.

# The consumer says, after filing, that the goods have arrived.
#   to the consumer: You say, after filing, that the goods have arrived.
#   to the merchant: The customer says, after filing, that the goods have arrived.
t-64982618aae6 =
    .consumer = Sie sagen nach dem Antrag, dass die Ware angekommen ist.
    .merchant = Die Kundenseite sagt nach dem Antrag, dass die Ware angekommen ist.

# The tracking number is valid, is no other order's, and was first scanned after the order.
t-230f93f60092 = Die Sendungsnummer ist gültig, gehört zu keiner anderen Bestellung und wurde zum ersten Mal nach der Bestellung gescannt.

# The parcel weighed what the ordered goods weigh.
t-d61f848b150f = Das Paket wog, was die bestellte Ware wiegt.

# The carrier took the parcel into its hands.
t-307d2a10f6d1 = Der Paketdienst hat das Paket übernommen.

# The carrier's events agree on who had the parcel.
t-d00a618beb7e = Die Einträge des Paketdienstes stimmen darin überein, wer das Paket hatte.

# The carrier still has time to trace the parcel.
t-1d16016f2cf6 = Der Paketdienst hat noch Zeit, nach dem Paket zu forschen.

# At least one parcel was delivered.
t-52cd8460067d = Mindestens ein Paket wurde zugestellt.

# Every parcel of this order was delivered.
t-426e8f2b7fec = Jedes Paket dieser Bestellung wurde zugestellt.

# Which carrier proof of delivery shows when, where and to whom the parcel was handed over?
t-8505029e145b = Welcher Zustellnachweis des Paketdienstes zeigt, wann, wo und an wen das Paket übergeben wurde?

# The parcel was neither lost, damaged nor sent back.
t-52cbb2eab535 = Das Paket ist weder verloren noch beschädigt noch zurückgeschickt worden.

# The consumer refused the parcel, or did not collect it from the pickup point they chose although they were told.
#   to the consumer: You refused the parcel, or did not collect it from the pickup point you chose although you were told.
#   to the merchant: The customer refused the parcel, or did not collect it from the pickup point they chose although they were told.
t-c10a058416a2 =
    .consumer = Sie haben das Paket nicht angenommen oder es an der Abholstelle, die Sie gewählt hatten, nicht abgeholt, obwohl Sie benachrichtigt wurden.
    .merchant = Die Kundenseite hat das Paket nicht angenommen oder es an der gewählten Abholstelle nicht abgeholt, obwohl sie benachrichtigt wurde.

# The parcel is back with its sender.
t-4b2d9f09b34c = Das Paket ist wieder beim Absender.

# The parcel was handed over at the address of the order.
t-914fd863ca0c = Das Paket wurde an der Adresse der Bestellung übergeben.

# The consumer typed the delivery address.
#   to the consumer: You typed the delivery address.
#   to the merchant: The customer typed the delivery address.
t-9804d24f5ad7 =
    .consumer = Sie haben die Lieferadresse eingegeben.
    .merchant = Die Kundenseite hat die Lieferadresse eingegeben.

# The parcel was delivered before the claim was filed.
t-c812882d7bdd = Das Paket wurde vor dem Antrag zugestellt.

# The consumer keeps the goods that came late.
#   to the consumer: You keep the goods that came late.
#   to the merchant: The customer keeps the goods that came late.
t-2fbdbeb57b2f =
    .consumer = Sie behalten die Ware, die zu spät kam.
    .merchant = Die Kundenseite behält die Ware, die zu spät kam.

# All ordered goods were in what was delivered.
t-5566c311af11 = Die ganze bestellte Ware war in dem, was zugestellt wurde.

# Which packing record shows which of the ordered goods were in which parcel?
t-9bac20db190c = Welches Packprotokoll zeigt, welche der bestellten Waren in welchem Paket waren?

# A person found that nothing is missing.
t-6aaf4187f245 = Eine Person hat festgestellt, dass nichts fehlt.

# The order's total calls for a signature, PIN or identity check.
t-ac31bf9e847e = Der Gesamtbetrag der Bestellung verlangt eine Unterschrift, PIN oder Ausweisprüfung.

# The hand-over was confirmed by signature, PIN or identity check.
t-f1279eea59b7 = Die Übergabe wurde durch Unterschrift, PIN oder Ausweisprüfung bestätigt.

# The parcel was handed to a person at the address, not left behind or with somebody else.
t-a0541f6678d1 = Das Paket wurde einer Person an der Adresse übergeben und nicht abgelegt oder bei jemand anderem gelassen.

# The consumer had agreed to where the parcel was left.
#   to the consumer: You had agreed to where the parcel was left.
#   to the merchant: The customer had agreed to where the parcel was left.
t-2dd3d1744574 =
    .consumer = Sie waren damit einverstanden, wo das Paket gelassen wurde.
    .merchant = Die Kundenseite war damit einverstanden, wo das Paket gelassen wurde.

# The consumer, or a person the consumer named, has the goods.
#   to the consumer: You, or a person you named, has the goods.
#   to the merchant: The customer, or a person the customer named, has the goods.
t-a2d6fde8a8a5 =
    .consumer = Sie oder eine Person, die Sie benannt haben, haben die Ware.
    .merchant = Die Kundenseite oder eine von ihr benannte Person hat die Ware.

# The bank ties the delivery address to the holder (AVS).
t-7d3fb3de1f90 = Die Bank verbindet die Lieferadresse mit der Person, der die Karte gehört (AVS).

# A person found that the parcel reached the consumer.
#   to the consumer: A person found that the parcel reached you.
#   to the merchant: A person found that the parcel reached the customer.
t-da00cb49f229 =
    .consumer = Eine Person hat festgestellt, dass das Paket Sie erreicht hat.
    .merchant = Eine Person hat festgestellt, dass das Paket die Kundenseite erreicht hat.

# the merchant cannot or will not deliver
#   to the consumer: the shop cannot or will not deliver
#   to the merchant: your shop cannot or will not deliver
t-a8d5d1797ed4 =
    .consumer = der Händler kann oder will nicht liefern
    .merchant = Sie können oder wollen nicht liefern

# A carrier's proof that the goods were delivered to the consumer.
#   to the consumer: A carrier's proof that the goods were delivered to you.
#   to the merchant: A carrier's proof that the goods were delivered to the customer.
t-d225e934b015 =
    .consumer = Ein Nachweis des Paketdienstes, dass die Ware Ihnen zugestellt wurde.
    .merchant = Ein Nachweis des Paketdienstes, dass die Ware der Kundenseite zugestellt wurde.

# the buyer's own account used what was bought after paying
#   to the consumer: your own account used what was bought after paying
#   to the merchant: the buyer's own account used what was bought after paying
t-f42e72fee8b0 =
    .consumer = Ihr eigenes Konto hat das Gekaufte nach der Zahlung benutzt
    .merchant = das eigene Konto der Kundenseite hat das Gekaufte nach der Zahlung benutzt

# Signs that somebody else used the account.
t-0baacdee7408 = Anzeichen, dass jemand anderes das Konto benutzt hat.

# no log shows that the buyer could use what was bought
#   to the consumer: no log shows that you could use what was bought
#   to the merchant: no log shows that the buyer could use what was bought
t-1c08ebf39a2f =
    .consumer = kein Protokoll zeigt, dass Sie das Gekaufte benutzen konnten
    .merchant = kein Protokoll zeigt, dass die Kundenseite das Gekaufte benutzen konnte

# A log of successful use by the buyer's account after the payment.
#   to the consumer: A log of successful use by your account after the payment.
#   to the merchant: A log of successful use by the buyer's account after the payment.
t-6f20330ff1f0 =
    .consumer = Ein Protokoll erfolgreicher Benutzung durch Ihr Konto nach der Zahlung.
    .merchant = Ein Protokoll erfolgreicher Benutzung durch das Konto der Kundenseite nach der Zahlung.

# the consumer says that the goods arrived after the claim was filed, and may choose
#   to the consumer: you say that the goods arrived after the claim was filed, and may choose
#   to the merchant: the customer says that the goods arrived after the claim was filed, and may choose
t-90d15c15c367 =
    .consumer = Sie sagen, dass die Ware nach dem Antrag angekommen ist, und dürfen wählen
    .merchant = die Kundenseite sagt, dass die Ware nach dem Antrag angekommen ist, und darf wählen

# You wrote that the goods have arrived. Do you want to keep them, or send them back at the merchant's cost for a refund?
#   to the consumer: You wrote that the goods have arrived. Do you want to keep them, or send them back at the shop's cost for a refund?
#   to the merchant: You wrote that the goods have arrived. Do you want to keep them, or send them back at your shop's cost for a refund?
t-545a5ff50b25 =
    .consumer = Sie haben geschrieben, dass die Ware angekommen ist. Möchten Sie sie behalten oder auf Kosten des Händlers gegen Erstattung zurückschicken?
    .merchant = Sie haben geschrieben, dass die Ware angekommen ist. Möchten Sie sie behalten oder auf Kosten Ihres Shops gegen Erstattung zurückschicken?

# the goods arrived after the claim was filed, and the consumer keeps them
#   to the consumer: the goods arrived after the claim was filed, and you keep them
#   to the merchant: the goods arrived after the claim was filed, and the customer keeps them
t-888edf3a1df1 =
    .consumer = die Ware kam nach dem Antrag an, und Sie behalten sie
    .merchant = die Ware kam nach dem Antrag an, und die Kundenseite behält sie

# The goods sent back.
t-734f44ce3ac5 = Die Rücksendung der Ware.

# the tracking number cannot be this order's parcel, so nothing proves delivery
t-64cfe4e54616 = die Sendungsnummer kann nicht zum Paket dieser Bestellung gehören, also beweist nichts die Zustellung

# Tracking of a parcel that was sent after this order and for it.
t-469f28785207 = Sendungsdaten eines Pakets, das nach dieser Bestellung und für sie verschickt wurde.

# the carrier's events contradict each other, and the carrier has ten days to trace the parcel
t-5e9eba0096f4 = die Einträge des Paketdienstes widersprechen einander, und er hat zehn Tage Zeit, nach dem Paket zu forschen

# The carrier's answer to the trace.
t-eff46afb5f19 = Die Antwort des Paketdienstes auf die Nachforschung.

# after the delivery scan the carrier had the parcel again, so that scan proves nothing
t-9cbd9694470f = nach dem Zustellscan hatte der Paketdienst das Paket wieder, also beweist dieser Scan nichts

# The carrier's written trace that shows where the parcel ended.
t-e06378cd9d85 = Die schriftliche Nachforschung des Paketdienstes, die zeigt, wo das Paket geblieben ist.

# the parcel was not taken and is back with its sender, which counts as withdrawal
t-8faddee77f49 = das Paket wurde nicht angenommen und ist wieder beim Absender, was als Widerruf gilt

# A scan that shows the parcel was handed over after all.
t-abc11c122d84 = Ein Scan, der zeigt, dass das Paket doch übergeben wurde.

# the parcel was ready for the consumer, who was told and did not take it
#   to the consumer: the parcel was ready for you, who were told and did not take it
#   to the merchant: the parcel was ready for the customer, who was told and did not take it
t-5e61c0c98220 =
    .consumer = das Paket lag für Sie bereit, Sie wurden benachrichtigt und haben es nicht abgeholt
    .merchant = das Paket lag für die Kundenseite bereit, sie wurde benachrichtigt und hat es nicht abgeholt

# Proof that no notice reached the consumer.
#   to the consumer: Proof that no notice reached you.
#   to the merchant: Proof that no notice reached the customer.
t-a103fcaa9957 =
    .consumer = Ein Nachweis, dass keine Benachrichtigung Sie erreicht hat.
    .merchant = Ein Nachweis, dass keine Benachrichtigung die Kundenseite erreicht hat.

# the parcel was lost, damaged or sent back
t-433cb2101b68 = das Paket wurde verloren, beschädigt oder zurückgeschickt

# A later scan that shows the parcel was delivered to the consumer.
#   to the consumer: A later scan that shows the parcel was delivered to you.
#   to the merchant: A later scan that shows the parcel was delivered to the customer.
t-386b96138390 =
    .consumer = Ein späterer Scan, der zeigt, dass das Paket Ihnen zugestellt wurde.
    .merchant = Ein späterer Scan, der zeigt, dass das Paket der Kundenseite zugestellt wurde.

# the parcel weighed far less than the ordered goods
t-7f49ffefae62 = das Paket wog viel weniger als die bestellte Ware

# The carrier's weighing of this parcel at its full weight.
t-366b1ab01d98 = Die Wiegung dieses Pakets durch den Paketdienst mit vollem Gewicht.

# the parcel weighed about what it should, and only a person can judge photographs and a police report
t-66696f71b199 = das Paket wog etwa, was es sollte, und nur eine Person kann Fotos und eine Anzeige bei der Polizei beurteilen

# the parcel was handed over at another address than the order's
t-7073cdf66cbd = das Paket wurde an einer anderen Adresse übergeben als der der Bestellung

# A carrier's proof of delivery at the address of the order.
t-01ffcd2783fe = Ein Zustellnachweis des Paketdienstes an der Adresse der Bestellung.

# some of the ordered goods were never delivered
t-f0546c448a44 = ein Teil der bestellten Ware wurde nie zugestellt

# A carrier's proof that the missing goods were delivered in another parcel.
t-f0817ab72bff = Ein Nachweis des Paketdienstes, dass die fehlende Ware in einem anderen Paket zugestellt wurde.

# one parcel arrived and another did not, and it is not shown what was in each
t-d470d8a4da6c = ein Paket kam an und ein anderes nicht, und es ist nicht gezeigt, was in welchem war

# One parcel of this order arrived and another did not. Which of the ordered goods were in which parcel?
t-2dcf29559d70 = Ein Paket dieser Bestellung kam an und ein anderes nicht. Welche der bestellten Waren waren in welchem Paket?

# the carrier's feed does not say at which address the parcel was handed over
t-b8e81128b624 = die Daten des Paketdienstes sagen nicht, an welcher Adresse das Paket übergeben wurde

# The tracking gives no postcode of the hand-over. Please send the carrier's full proof of delivery.
t-8759e4821f62 = Die Sendungsdaten nennen keine Postleitzahl der Übergabe. Bitte schicken Sie den vollständigen Zustellnachweis des Paketdienstes.

# the parcel came after the claim was filed, and the consumer keeps the goods
#   to the consumer: the parcel came after the claim was filed, and you keep the goods
#   to the merchant: the parcel came after the claim was filed, and the customer keeps the goods
t-5d726a84c942 =
    .consumer = das Paket kam nach dem Antrag, und Sie behalten die Ware
    .merchant = das Paket kam nach dem Antrag, und die Kundenseite behält die Ware

# the parcel came after the claim was filed, and the consumer does not want it any more; the merchant pays the way back
#   to the consumer: the parcel came after the claim was filed, and you do not want it any more; the shop pays the way back
#   to the merchant: the parcel came after the claim was filed, and the customer does not want it any more; your shop pays the way back
t-344914aed78b =
    .consumer = das Paket kam nach dem Antrag, und Sie wollen es nicht mehr; der Händler zahlt den Rückweg
    .merchant = das Paket kam nach dem Antrag, und die Kundenseite will es nicht mehr; Sie zahlen den Rückweg

# The consumer's choice to keep the goods.
#   to the consumer: Your choice to keep the goods.
#   to the merchant: The customer's choice to keep the goods.
t-137a5d36ca3c =
    .consumer = Ihre Entscheidung, die Ware zu behalten.
    .merchant = Die Entscheidung der Kundenseite, die Ware zu behalten.

# the parcel arrived after the claim was filed, so the consumer may choose
#   to the consumer: the parcel arrived after the claim was filed, so you may choose
#   to the merchant: the parcel arrived after the claim was filed, so the customer may choose
t-7f76881df5f9 =
    .consumer = das Paket kam nach dem Antrag an, also dürfen Sie wählen
    .merchant = das Paket kam nach dem Antrag an, also darf die Kundenseite wählen

# The parcel arrived after you filed. Do you want to keep the goods, or send them back at the merchant's cost for a refund?
#   to the consumer: The parcel arrived after you filed. Do you want to keep the goods, or send them back at the shop's cost for a refund?
#   to the merchant: The parcel arrived after you filed. Do you want to keep the goods, or send them back at your shop's cost for a refund?
t-7808ae759520 =
    .consumer = Das Paket kam an, nachdem Sie den Antrag gestellt hatten. Möchten Sie die Ware behalten oder auf Kosten des Händlers gegen Erstattung zurückschicken?
    .merchant = Das Paket kam an, nachdem Sie den Antrag gestellt hatten. Möchten Sie die Ware behalten oder auf Kosten Ihres Shops gegen Erstattung zurückschicken?

# an order of this value needs a signature, PIN or identity check, and there is none
t-accd7bb8c43f = eine Bestellung von diesem Wert braucht Unterschrift, PIN oder Ausweisprüfung, und es gibt keine

# The carrier's record of a signature for this parcel.
t-2acbc9b919fb = Die Aufzeichnung des Paketdienstes über eine Unterschrift für dieses Paket.

# the parcel was left without the consumer's consent, so the consumer never got hold of it
#   to the consumer: the parcel was left without your consent, so you never got hold of it
#   to the merchant: the parcel was left without the customer's consent, so the customer never got hold of it
t-d7dc74fe5aa4 =
    .consumer = das Paket wurde ohne Ihr Einverständnis abgelegt, also haben Sie es nie in die Hand bekommen
    .merchant = das Paket wurde ohne Einverständnis der Kundenseite abgelegt, also hat sie es nie in die Hand bekommen

# A record that the consumer agreed to this place or person.
#   to the consumer: A record that you agreed to this place or person.
#   to the merchant: A record that the customer agreed to this place or person.
t-de39bc613fba =
    .consumer = Eine Aufzeichnung, dass Sie diesem Ort oder dieser Person zugestimmt haben.
    .merchant = Eine Aufzeichnung, dass die Kundenseite diesem Ort oder dieser Person zugestimmt hat.

# it is not shown that all ordered goods were in the parcel
t-80aab7f790ad = es ist nicht gezeigt, dass die ganze bestellte Ware im Paket war

# A packing record with each line, and a weight that fits it.
t-ce3f92efaf56 = Ein Packprotokoll mit jeder Position und ein Gewicht, das dazu passt.

# the parcel went to the address that the consumer typed
#   to the consumer: the parcel went to the address that you typed
#   to the merchant: the parcel went to the address that the customer typed
t-697a371e4f06 =
    .consumer = das Paket ging an die Adresse, die Sie eingegeben hatten
    .merchant = das Paket ging an die Adresse, die die Kundenseite eingegeben hatte

# Proof that the shop changed the address after the order.
t-c92ce0d8b6ba = Ein Nachweis, dass der Händler die Adresse nach der Bestellung geändert hat.

# the parcel was handed over at the address of the order, in time, to the consumer or a person the consumer named
#   to the consumer: the parcel was handed over at the address of the order, in time, to you or a person you named
#   to the merchant: the parcel was handed over at the address of the order, in time, to the customer or a person the customer named
t-1a45f98f9341 =
    .consumer = das Paket wurde rechtzeitig an der Adresse der Bestellung übergeben, an Sie oder eine Person, die Sie benannt haben
    .merchant = das Paket wurde rechtzeitig an der Adresse der Bestellung übergeben, an die Kundin oder den Kunden oder eine von ihnen benannte Person

# A carrier's record that contradicts the proof of delivery.
t-a1ce7152e1bb = Eine Aufzeichnung des Paketdienstes, die dem Zustellnachweis widerspricht.

# the parcel was delivered at the address that the bank ties to the holder
t-13296b21b6a5 = das Paket wurde an der Adresse zugestellt, die die Bank mit der Person verbindet, der die Karte gehört

# the scheme accepts delivery at the address that the bank ties to the holder
t-342b2c41103b = das Kartensystem lässt die Zustellung an der Adresse gelten, die die Bank mit der Person verbindet, der die Karte gehört

# a person found that the parcel reached the consumer
#   to the consumer: a person found that the parcel reached you
#   to the merchant: a person found that the parcel reached the customer
t-f59a452ab352 =
    .consumer = eine Person hat festgestellt, dass das Paket Sie erreicht hat
    .merchant = eine Person hat festgestellt, dass das Paket die Kundenseite erreicht hat

# nothing shows that the consumer, or a person the consumer named, got hold of the parcel
#   to the consumer: nothing shows that you, or a person you named, got hold of the parcel
#   to the merchant: nothing shows that the customer, or a person the customer named, got hold of the parcel
t-d21d28126f8b =
    .consumer = nichts zeigt, dass Sie oder eine Person, die Sie benannt haben, das Paket in die Hand bekommen haben
    .merchant = nichts zeigt, dass die Kundenseite oder eine von ihr benannte Person das Paket in die Hand bekommen hat

# A signature, PIN or the name of the person who took the parcel.
t-0924f470034b = Eine Unterschrift, PIN oder der Name der Person, die das Paket angenommen hat.

# the carrier has the parcel and scanned it only days ago
t-b55a6b61d9e8 = der Paketdienst hat das Paket und hat es erst vor wenigen Tagen gescannt

# A delivery scan, or ten days without one.
t-a17461657636 = Ein Zustellscan, oder zehn Tage ohne einen.

# the carrier took the parcel, and nothing has been heard of it for longer than a trace takes
t-08f66da70b9c = der Paketdienst hat das Paket übernommen, und seitdem war länger nichts davon zu hören, als eine Nachforschung dauert

# A delivery scan at the address of the order.
t-1e878a27967d = Ein Zustellscan an der Adresse der Bestellung.

# nothing shows that the goods were ever sent
t-fcd3b9d462bd = nichts zeigt, dass die Ware je verschickt wurde

# A carrier's proof of delivery for this order.
t-dead3d2ce49c = Ein Zustellnachweis des Paketdienstes für diese Bestellung.


# ---- other.toml

# a legal or compliance matter is for a person from the start
t-7643d6254a51 = eine rechtliche oder aufsichtliche Sache ist von Anfang an für eine Person

# this is none of the kinds of dispute that the manual decides; the bank or the payment scheme has its own way for it
t-d01a10cc569f = das ist keine der Arten von Streit, über die das Regelbuch entscheidet; die Bank oder das Kartensystem hat dafür einen eigenen Weg

# A reason that belongs to one of the other kinds: not received, not as described, a refund owed, and so on.
t-2e32c14d6849 = Ein Grund, der zu einer der anderen Arten gehört: nicht angekommen, nicht wie beschrieben, eine geschuldete Erstattung und so weiter.


# ---- provider_risk.toml

# The provider asked the shop to stop the order.
t-c3e2e764d92c = Der Anbieter hat den Händler gebeten, die Bestellung zu stoppen.

# The parcel was handed to the carrier.
t-748ea99aa8cb = Das Paket wurde dem Paketdienst übergeben.

# Was the order handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-f59c345fea0a = Wurde die Bestellung einem Paketdienst übergeben? Wenn ja: welchem, welche Paketnummer, wann, und haben Sie versucht, sie zurückzurufen?

# The parcel was handed over before the stop request counted as received.
t-73d584d7995a = Das Paket wurde übergeben, bevor die Bitte um Stopp als eingegangen galt.

# The carrier proves the delivery in full: at the order's address, with the name of who took it.
t-2748c7e7cc3f = Der Paketdienst weist die Zustellung vollständig nach: an der Adresse der Bestellung, mit dem Namen der Person, die es annahm.

# The merchant says that it tried to call the parcel back.
#   to the consumer: The shop says that it tried to call the parcel back.
#   to the merchant: Your shop says that it tried to call the parcel back.
t-aa2f45ed0b34 =
    .consumer = Der Händler sagt, dass er versucht hat, das Paket zurückzurufen.
    .merchant = Sie sagen, dass Sie versucht haben, das Paket zurückzurufen.

# The merchant reported carrier, parcel number and its attempt to call the parcel back.
#   to the consumer: The shop reported carrier, parcel number and its attempt to call the parcel back.
#   to the merchant: Your shop reported carrier, parcel number and its attempt to call the parcel back.
t-19ae9ca075b6 =
    .consumer = Der Händler hat Paketdienst, Paketnummer und seinen Versuch gemeldet, das Paket zurückzurufen.
    .merchant = Sie haben Paketdienst, Paketnummer und Ihren Versuch gemeldet, das Paket zurückzurufen.

# the provider asks about the order without asking to stop it, and the manual has no clause for that
t-1c14f022de98 = der Anbieter fragt nach der Bestellung, ohne ihren Stopp zu verlangen, und das Regelbuch hat dafür keine Regel

# the order was stopped before anything was sent: it is cancelled and refunded, and nobody loses
t-aef2f30e06b9 = die Bestellung wurde gestoppt, bevor etwas verschickt war: Sie ist aufgehoben und erstattet, und niemand verliert

# A carrier's scan that shows the parcel was handed over.
t-daeeafb08df4 = Ein Scan des Paketdienstes, der zeigt, dass das Paket übergeben wurde.

# it is not shown whether the order was sent before it was to be stopped
t-01c2911ccbad = es ist nicht gezeigt, ob die Bestellung verschickt wurde, bevor sie zu stoppen war

# The provider asked to stop this order. Was it handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-77b36eaef634 = Der Anbieter hat gebeten, diese Bestellung zu stoppen. Wurde sie einem Paketdienst übergeben? Wenn ja: welchem, welche Paketnummer, wann, und haben Sie versucht, sie zurückzurufen?

# the parcel is back with its sender: the order is cancelled and refunded
t-7e6640e839d1 = das Paket ist wieder beim Absender: Die Bestellung ist aufgehoben und erstattet

# the parcel was sent after the stop request counted as received, at the merchant's risk
#   to the consumer: the parcel was sent after the stop request counted as received, at the shop's risk
#   to the merchant: the parcel was sent after the stop request counted as received, at your shop's risk
t-118bb691a32c =
    .consumer = das Paket wurde verschickt, nachdem die Bitte um Stopp als eingegangen galt, auf Gefahr des Händlers
    .merchant = das Paket wurde verschickt, nachdem die Bitte um Stopp als eingegangen galt, auf Ihre Gefahr

# A carrier's scan from before the stop request counted as received.
t-d8453222be30 = Ein Scan des Paketdienstes von vor dem Zeitpunkt, zu dem die Bitte um Stopp als eingegangen galt.

# the parcel was sent before the stop request counted as received, and the carrier proves its delivery in full; the provider bears the loss
t-4ff60026c29d = das Paket wurde verschickt, bevor die Bitte um Stopp als eingegangen galt, und der Paketdienst weist die Zustellung vollständig nach; den Verlust trägt der Anbieter

# A carrier's scan that shows it was handed over later.
t-4b7f2f53abf0 = Ein Scan des Paketdienstes, der zeigt, dass es später übergeben wurde.

# the parcel was sent in time and the merchant tried to call it back; who bears it is for a person to decide
#   to the consumer: the parcel was sent in time and the shop tried to call it back; who bears it is for a person to decide
#   to the merchant: the parcel was sent in time and your shop tried to call it back; who bears it is for a person to decide
t-b3a5709c1fb6 =
    .consumer = das Paket wurde rechtzeitig verschickt, und der Händler hat versucht, es zurückzurufen; wer den Verlust trägt, muss eine Person entscheiden
    .merchant = das Paket wurde rechtzeitig verschickt, und Sie haben versucht, es zurückzurufen; wer den Verlust trägt, muss eine Person entscheiden

# the order was already sent when it was to be stopped, and the merchant has to report what it did to call it back
#   to the consumer: the order was already sent when it was to be stopped, and the shop has to report what it did to call it back
#   to the merchant: the order was already sent when it was to be stopped, and your shop has to report what it did to call it back
t-a267f920d6bb =
    .consumer = die Bestellung war schon verschickt, als sie gestoppt werden sollte, und der Händler muss melden, was er getan hat, um sie zurückzurufen
    .merchant = die Bestellung war schon verschickt, als sie gestoppt werden sollte, und Sie müssen melden, was Sie getan haben, um sie zurückzurufen

# The provider asked to stop this order, and it was already sent. Please report the carrier, the parcel number, and what you did to call the parcel back, with the carrier's answer.
t-56a8fdbf71f1 = Der Anbieter hat gebeten, diese Bestellung zu stoppen, und sie war schon verschickt. Bitte melden Sie den Paketdienst, die Paketnummer und was Sie getan haben, um das Paket zurückzurufen, mit der Antwort des Paketdienstes.


# ---- refund_not_processed.toml

# The ledger shows a refund that was started and has not posted.
t-8056f4918e25 = Die Buchungen zeigen eine Erstattung, die begonnen, aber nicht gebucht ist.

# The time for a started refund to post has passed.
t-72fca675e535 = Die Zeit, in der eine begonnene Erstattung gebucht sein muss, ist vorbei.

# The merchant promised the refund in writing or issued a credit note.
#   to the consumer: The shop promised the refund in writing or issued a credit note.
#   to the merchant: Your shop promised the refund in writing or issued a credit note.
t-4ec224b08be5 =
    .consumer = Der Händler hat die Erstattung schriftlich zugesagt oder eine Gutschrift ausgestellt.
    .merchant = Sie haben die Erstattung schriftlich zugesagt oder eine Gutschrift ausgestellt.

# The promise is old enough to be overdue.
t-27b8437a2384 = Die Zusage ist so alt, dass sie überfällig ist.

# The consumer cancelled the order.
#   to the consumer: You cancelled the order.
#   to the merchant: The customer cancelled the order.
t-952c963f542d =
    .consumer = Sie haben die Bestellung storniert.
    .merchant = Die Kundenseite hat die Bestellung storniert.

# When and how did you cancel, and which message or record shows it?
t-d1db66bf395c = Wann und wie haben Sie storniert, und welche Nachricht oder Aufzeichnung zeigt es?

# The goods had been handed to the carrier before the cancellation.
t-f32bde0a9356 = Die Ware war dem Paketdienst vor der Stornierung übergeben worden.

# The parcel was refused at the door and turned back.
t-7534737c259d = Das Paket wurde an der Tür nicht angenommen und ging zurück.

# The refused parcel is back with its sender, or fourteen days have passed since it turned back.
t-55c18543a5f5 = Das nicht angenommene Paket ist wieder beim Absender, oder es sind vierzehn Tage vergangen, seit es umkehrte.

# The consumer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the consumer: You agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the merchant: The customer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
t-cba260792158 =
    .consumer = Sie haben der sofortigen Bereitstellung digitaler Inhalte zugestimmt und bestätigt, dass das Widerrufsrecht endet.
    .merchant = Die Kundenseite hat der sofortigen Bereitstellung digitaler Inhalte zugestimmt und bestätigt, dass das Widerrufsrecht endet.

# The merchant says the goods are exempt from withdrawal.
#   to the consumer: The shop says the goods are exempt from withdrawal.
#   to the merchant: Your shop says the goods are exempt from withdrawal.
t-dbfab6a0435e =
    .consumer = Der Händler sagt, dass für die Ware kein Widerrufsrecht gilt.
    .merchant = Sie sagen, dass für die Ware kein Widerrufsrecht gilt.

# The goods are exempt from withdrawal.
t-d8fe4ecf8715 = Für die Ware gilt kein Widerrufsrecht.

# The merchant says that the goods came back used, damaged, wrong or incomplete.
#   to the consumer: The shop says that the goods came back used, damaged, wrong or incomplete.
#   to the merchant: Your shop says that the goods came back used, damaged, wrong or incomplete.
t-8fd91fdfbc24 =
    .consumer = Der Händler sagt, dass die Ware benutzt, beschädigt, falsch oder unvollständig zurückkam.
    .merchant = Sie sagen, dass die Ware benutzt, beschädigt, falsch oder unvollständig zurückkam.

# The goods were used beyond testing, the consumer had been told, and the loss is documented.
#   to the consumer: The goods were used beyond testing, you had been told, and the loss is documented.
#   to the merchant: The goods were used beyond testing, the customer had been told, and the loss is documented.
t-307c3c993661 =
    .consumer = Die Ware wurde über das Ausprobieren hinaus benutzt, Sie waren darüber belehrt, und der Wertverlust ist belegt.
    .merchant = Die Ware wurde über das Ausprobieren hinaus benutzt, die Kundenseite war darüber belehrt, und der Wertverlust ist belegt.

# The merchant relies on its own return policy.
#   to the consumer: The shop relies on its own return policy.
#   to the merchant: Your shop relies on its own return policy.
t-dc51ad47ee8c =
    .consumer = Der Händler beruft sich auf seine eigenen Rückgaberegeln.
    .merchant = Sie berufen sich auf Ihre eigenen Rückgaberegeln.

# A policy shown before the purchase bars this refund.
t-404359ce600c = Eine vor dem Kauf gezeigte Regel schließt diese Erstattung aus.

# The return was delivered to the address the merchant gave.
#   to the consumer: The return was delivered to the address the shop gave.
#   to the merchant: The return was delivered to the address your shop gave.
t-1704aae5ff31 =
    .consumer = Die Rücksendung wurde an der Adresse zugestellt, die der Händler angegeben hat.
    .merchant = Die Rücksendung wurde an der Adresse zugestellt, die Sie angegeben haben.

# Which receipt or tracking number shows that the return reached the shop?
t-9e4445f02661 = Welche Quittung oder Sendungsnummer zeigt, dass die Rücksendung beim Händler ankam?

# The time the merchant has to refund after the return arrived is over.
#   to the consumer: The time the shop has to refund after the return arrived is over.
#   to the merchant: The time your shop has to refund after the return arrived is over.
t-4096c9a78167 =
    .consumer = Die Zeit, in der der Händler nach Eingang der Rücksendung erstatten muss, ist vorbei.
    .merchant = Die Zeit, in der Sie nach Eingang der Rücksendung erstatten müssen, ist vorbei.

# The card scheme still gives the merchant time to refund after the return arrived.
#   to the consumer: The card scheme still gives the shop time to refund after the return arrived.
#   to the merchant: The card scheme still gives your shop time to refund after the return arrived.
t-89708a5c90ad =
    .consumer = Das Kartensystem gibt dem Händler nach Eingang der Rücksendung noch Zeit zu erstatten.
    .merchant = Das Kartensystem gibt Ihnen nach Eingang der Rücksendung noch Zeit zu erstatten.

# The return was delivered at another address than the one on record.
t-9c90a8ba22c3 = Die Rücksendung wurde an einer anderen Adresse zugestellt als der aufgezeichneten.

# The return went to the address on the merchant's own label or site.
#   to the consumer: The return went to the address on the shop's own label or site.
#   to the merchant: The return went to the address on your shop's own label or site.
t-df9a54caaeee =
    .consumer = Die Rücksendung ging an die Adresse auf dem Etikett oder der Seite des Händlers.
    .merchant = Die Rücksendung ging an die Adresse auf Ihrem Etikett oder Ihrer Seite.

# The return was handed to a carrier.
t-de84d5a89e5b = Die Rücksendung wurde einem Paketdienst übergeben.

# The consumer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
#   to the consumer: You withdrew within fourteen days of receiving the last parcel, or within the longer time when you were not told.
#   to the merchant: The customer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
t-ffca94891250 =
    .consumer = Sie haben innerhalb von vierzehn Tagen nach Erhalt des letzten Pakets widerrufen, oder in der längeren Zeit, wenn Sie nicht belehrt wurden.
    .merchant = Die Kundenseite hat innerhalb von vierzehn Tagen nach Erhalt des letzten Pakets widerrufen, oder in der längeren Zeit, wenn sie nicht belehrt wurde.

# On which day and how did you tell the shop that you withdraw?
t-6ec722bb3278 = An welchem Tag und wie haben Sie dem Händler den Widerruf mitgeteilt?

# the refund was promised, and the time for it to post has passed
t-eb3cd5fc6193 = die Erstattung war zugesagt, und die Zeit, in der sie gebucht sein musste, ist vorbei

# A posted refund on the ledger.
t-e98b232d6b8a = Eine gebuchte Erstattung.

# a refund is under way and still has time to post
t-a164d41a5d70 = eine Erstattung ist unterwegs und kann noch rechtzeitig gebucht werden

# If it has not posted by then, the refund is ordered.
t-0a98865d88f8 = Wenn sie bis dahin nicht gebucht ist, wird die Erstattung angeordnet.

# the merchant promised the refund in writing and has not paid it in time
#   to the consumer: the shop promised the refund in writing and has not paid it in time
#   to the merchant: your shop promised the refund in writing and has not paid it in time
t-21fa785a5810 =
    .consumer = der Händler hat die Erstattung schriftlich zugesagt und nicht rechtzeitig gezahlt
    .merchant = Sie haben die Erstattung schriftlich zugesagt und nicht rechtzeitig gezahlt

# the order was cancelled before the goods left
t-bb5f2bee1511 = die Bestellung wurde storniert, bevor die Ware abging

# A carrier's scan from before the cancellation.
t-9426c9534d38 = Ein Scan des Paketdienstes von vor der Stornierung.

# the parcel was refused at the door, which withdraws from the contract, and it has gone back
t-9da4f17b10c3 = das Paket wurde an der Tür nicht angenommen, was ein Widerruf des Vertrags ist, und es ging zurück

# the refused parcel is on its way back, and the merchant still has time to refund
#   to the consumer: the refused parcel is on its way back, and the shop still has time to refund
#   to the merchant: the refused parcel is on its way back, and your shop still has time to refund
t-e23bcc69ab2b =
    .consumer = das nicht angenommene Paket ist auf dem Rückweg, und der Händler hat noch Zeit zu erstatten
    .merchant = das nicht angenommene Paket ist auf dem Rückweg, und Sie haben noch Zeit zu erstatten

# A scan that shows the parcel back with its sender.
t-30b5b70e57e6 = Ein Scan, der das Paket wieder beim Absender zeigt.

# the consumer agreed to immediate supply and gave up the right to withdraw
#   to the consumer: you agreed to immediate supply and gave up the right to withdraw
#   to the merchant: the customer agreed to immediate supply and gave up the right to withdraw
t-3ccbe289e7cb =
    .consumer = Sie haben der sofortigen Bereitstellung zugestimmt und auf das Widerrufsrecht verzichtet
    .merchant = die Kundenseite hat der sofortigen Bereitstellung zugestimmt und auf das Widerrufsrecht verzichtet

# Proof that the digital goods never worked or were never supplied.
t-8a1dcf433884 = Ein Nachweis, dass die digitalen Inhalte nie funktionierten oder nie bereitgestellt wurden.

# these goods are exempt from the right to withdraw
t-66537b68aeff = für diese Ware gilt kein Widerrufsrecht

# Proof that the goods were ordinary stock.
t-7f58e9925a79 = Ein Nachweis, dass es gewöhnliche Lagerware war.

# a return policy that was shown before the purchase bars this refund
t-7cdbdcd15255 = Rückgaberegeln, die vor dem Kauf gezeigt wurden, schließen diese Erstattung aus

# Proof that the policy was not shown before the order.
t-b7430eeca0c3 = Ein Nachweis, dass die Rückgaberegeln nicht vor der Bestellung gezeigt wurden.

# the goods were used beyond testing, and the loss of value is documented
t-6ac8258ae444 = die Ware wurde über das Ausprobieren hinaus benutzt, und der Wertverlust ist belegt

# Proof that the goods came back unused.
t-d7d3dcc79d22 = Ein Nachweis, dass die Ware unbenutzt zurückkam.

# the return went where the merchant's own label or site sent it
#   to the consumer: the return went where the shop's own label or site sent it
#   to the merchant: the return went where your shop's own label or site sent it
t-14d2bdf633de =
    .consumer = die Rücksendung ging dorthin, wohin das Etikett oder die Seite des Händlers sie schickte
    .merchant = die Rücksendung ging dorthin, wohin Ihr Etikett oder Ihre Seite sie schickte

# A label or page with another address, shown to the consumer at the time.
#   to the consumer: A label or page with another address, shown to you at the time.
#   to the merchant: A label or page with another address, shown to the customer at the time.
t-916e26416c71 =
    .consumer = Ein Etikett oder eine Seite mit einer anderen Adresse, die Ihnen damals gezeigt wurde.
    .merchant = Ein Etikett oder eine Seite mit einer anderen Adresse, die der Kundenseite damals gezeigt wurde.

# the return has reached the merchant, and its time to refund is over
#   to the consumer: the return has reached the shop, and its time to refund is over
#   to the merchant: the return has reached your shop, and its time to refund is over
t-6ccf6b9e1746 =
    .consumer = die Rücksendung ist beim Händler angekommen, und seine Zeit zu erstatten ist vorbei
    .merchant = die Rücksendung ist bei Ihnen angekommen, und Ihre Zeit zu erstatten ist vorbei

# A scan that shows the return elsewhere, or documented loss of value.
t-53b503158981 = Ein Scan, der die Rücksendung an einem anderen Ort zeigt, oder ein belegter Wertverlust.

# the merchant has promised the refund, and it still has time to pay it
#   to the consumer: the shop has promised the refund, and it still has time to pay it
#   to the merchant: your shop has promised the refund, and it still has time to pay it
t-644d3e1e514f =
    .consumer = der Händler hat die Erstattung zugesagt und hat noch Zeit, sie zu zahlen
    .merchant = Sie haben die Erstattung zugesagt und haben noch Zeit, sie zu zahlen

# If nothing has posted by then, the refund is ordered.
t-77a029c94f6d = Wenn bis dahin nichts gebucht ist, wird die Erstattung angeordnet.

# the return has reached the merchant, which still has time to refund
#   to the consumer: the return has reached the shop, which still has time to refund
#   to the merchant: the return has reached your shop, which still has time to refund
t-03c14dd341c6 =
    .consumer = die Rücksendung ist beim Händler angekommen, der noch Zeit hat zu erstatten
    .merchant = die Rücksendung ist bei Ihnen angekommen, und Sie haben noch Zeit zu erstatten

# the scheme lets a return policy stand that was shown before the purchase
t-10fae6281038 = das Kartensystem lässt Rückgaberegeln gelten, die vor dem Kauf gezeigt wurden

# the consumer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the consumer: you withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the merchant: the customer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
t-e2085b81fd29 =
    .consumer = Sie haben rechtzeitig widerrufen; Preis und Standardlieferung werden zurückgezahlt, sobald die Ware oder der Nachweis ihrer Absendung da ist
    .merchant = die Kundenseite hat rechtzeitig widerrufen; Preis und Standardlieferung werden zurückgezahlt, sobald die Ware oder der Nachweis ihrer Absendung da ist

# A receipt of posting: the merchant must then pay.
#   to the consumer: A receipt of posting: the shop must then pay.
#   to the merchant: A receipt of posting: your shop must then pay.
t-3595e6e94be8 =
    .consumer = Ein Einlieferungsbeleg: Der Händler muss dann zahlen.
    .merchant = Ein Einlieferungsbeleg: Sie müssen dann zahlen.

# the consumer withdrew after the time for it had ended
#   to the consumer: you withdrew after the time for it had ended
#   to the merchant: the customer withdrew after the time for it had ended
t-e7b227826477 =
    .consumer = Sie haben widerrufen, nachdem die Zeit dafür vorbei war
    .merchant = die Kundenseite hat widerrufen, nachdem die Zeit dafür vorbei war

# A message from within the fourteen days.
t-b5189a06adfb = Eine Nachricht von innerhalb der vierzehn Tage.

# it is not shown yet that the goods went back or the order was cancelled
t-ba17b1dbdbdb = es ist noch nicht gezeigt, dass die Ware zurückging oder die Bestellung storniert wurde

# Which receipt, tracking number or message shows that you sent the goods back, or cancelled?
t-c6dfb8c544e9 = Welche Quittung, Sendungsnummer oder Nachricht zeigt, dass Sie die Ware zurückgeschickt oder storniert haben?


# ---- subscription.toml

# The charges are instalments of one purchase, not a plan that renews.
t-3f9c7c2061c5 = Die Abbuchungen sind Raten eines einzigen Kaufs, kein Abo, das sich verlängert.

# Each charge of the plan was taken longer ago than its own filing window.
t-d5b445dc575c = Jede Abbuchung des Abos liegt länger zurück als die Frist, die für sie gilt.

# The plan was cancelled.
t-c09d92f3cfe5 = Das Abo wurde gekündigt.

# A charge was taken at or after the cancellation.
t-8444617c6e07 = Bei oder nach der Kündigung wurde abgebucht.

# The merchant relies on a cut-off for cancelling.
#   to the consumer: The shop relies on a cut-off for cancelling.
#   to the merchant: Your shop relies on a cut-off for cancelling.
t-55c535d8e354 =
    .consumer = Der Händler beruft sich auf eine Kündigungsfrist.
    .merchant = Sie berufen sich auf eine Kündigungsfrist.

# The terms of the order state a cut-off for cancelling.
t-00c43b01b25f = Die Bedingungen der Bestellung nennen eine Kündigungsfrist.

# The cancellation came before the cut-off that the terms of the order state.
t-f0d6318307ab = Die Kündigung kam vor dem Stichtag, den die Bedingungen der Bestellung nennen.

# A cut-off that was disclosed and accepted had passed when the cancellation came.
t-d5436f91d6f3 = Ein Stichtag, der gezeigt und angenommen war, war bei der Kündigung vorbei.

# The charge that the cut-off lets through was followed by another.
t-e260fbb2773b = Auf die Abbuchung, die der Stichtag noch zulässt, folgte eine weitere.

# The consumer was reminded before the charge.
#   to the consumer: You were reminded before the charge.
#   to the merchant: The customer was reminded before the charge.
t-2a4bef3985de =
    .consumer = Sie wurden vor der Abbuchung erinnert.
    .merchant = Die Kundenseite wurde vor der Abbuchung erinnert.

# Which mail log or message shows that you reminded the customer before the charge?
t-a7f2a4649408 = Welches Mailprotokoll oder welche Nachricht zeigt, dass Sie die Kundenseite vor der Abbuchung erinnert haben?

# The consumer agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the consumer: You agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the merchant: The customer agreed to clear terms: price, period, and that the plan goes on by itself.
t-eb23dfc8b726 =
    .consumer = Sie haben klaren Bedingungen zugestimmt: Preis, Zeitraum, und dass das Abo von selbst weiterläuft.
    .merchant = Die Kundenseite hat klaren Bedingungen zugestimmt: Preis, Zeitraum, und dass das Abo von selbst weiterläuft.

# The plan was used between its cancellation and the charge in dispute, in time that had been paid for.
t-93c5c3a32ddf = Das Abo wurde zwischen seiner Kündigung und der strittigen Abbuchung benutzt, in Zeit, die bezahlt war.

# The plan was used after the charge in dispute.
t-2a2f850154e7 = Das Abo wurde nach der strittigen Abbuchung benutzt.

# Which log shows the cancellations and the use of this account, from before the charge until today?
t-821feb1f5820 = Welches Protokoll zeigt die Kündigungen und die Benutzung dieses Kontos, von vor der Abbuchung bis heute?

# the charges are instalments of one purchase, so this is not a dispute about a plan that renews; it may be filed as what it is
t-ac04c38920ea = die Abbuchungen sind Raten eines einzigen Kaufs, also ist das kein Streit um ein Abo, das sich verlängert; es kann als das eingereicht werden, was es ist

# A contract that shows a plan which renews by itself.
t-6455e1514771 = Ein Vertrag, der ein Abo zeigt, das sich von selbst verlängert.

# each charge has its own time for a claim, and it has passed for all of them
t-8252f669f426 = für jede Abbuchung gilt eine eigene Frist für einen Antrag, und sie ist für alle vorbei

# A charge of this plan that is still within its time.
t-bf01cb294a8f = Eine Abbuchung dieses Abos, deren Frist noch läuft.

# the plan was cancelled before it was charged, and a cut-off without clear terms and without a reminder holds nobody to it
t-e6590f30cb33 = das Abo wurde gekündigt, bevor abgebucht wurde, und ein Stichtag ohne klare Bedingungen und ohne Erinnerung bindet niemanden

# A reminder that was sent before the charge.
t-de95e2ec5f99 = Eine Erinnerung, die vor der Abbuchung verschickt wurde.

# The page on which the consumer signed up, with the cut-off in plain sight.
#   to the consumer: The page on which you signed up, with the cut-off in plain sight.
#   to the merchant: The page on which the customer signed up, with the cut-off in plain sight.
t-b58e6b4b007d =
    .consumer = Die Seite, auf der Sie sich angemeldet haben, mit dem Stichtag gut sichtbar.
    .merchant = Die Seite, auf der sich die Kundenseite angemeldet hat, mit dem Stichtag gut sichtbar.

# the cancellation missed the cut-off that the terms of the order state for one charge; the charges after that one were no longer due
t-6488d357bc2d = die Kündigung verpasste den Stichtag, den die Bedingungen der Bestellung nennen, für eine Abbuchung; die Abbuchungen danach waren nicht mehr fällig

# A record of an earlier cancellation.
t-16ec80b07d7c = Eine Aufzeichnung einer früheren Kündigung.

# the plan had to be cancelled before a cut-off that the terms of the order state, and the cancellation came after it; it ends the next charge
t-9983641b135a = das Abo musste vor einem Stichtag gekündigt werden, den die Bedingungen der Bestellung nennen, und die Kündigung kam danach; sie beendet die nächste Abbuchung

# Proof that the terms of the order were others.
t-abf156cd86ed = Ein Nachweis, dass die Bedingungen der Bestellung andere waren.

# the cancellation missed a cut-off that was shown and accepted for one charge; the charges after that one were no longer due
t-906ec2e146bb = die Kündigung verpasste einen Stichtag, der gezeigt und angenommen war, für eine Abbuchung; die Abbuchungen danach waren nicht mehr fällig

# Proof that the cut-off was not shown before the order.
t-8f34b692aff1 = Ein Nachweis, dass der Stichtag nicht vor der Bestellung gezeigt wurde.

# the plan had to be cancelled before a cut-off that was shown and accepted, and the cancellation came after it; it ends the next charge
t-0ba37f3ec214 = das Abo musste vor einem Stichtag gekündigt werden, der gezeigt und angenommen war, und die Kündigung kam danach; sie beendet die nächste Abbuchung

# the plan was cancelled before it was charged; that it was still used in the time already paid for is no defence
t-6914b8dee2c9 = das Abo wurde gekündigt, bevor abgebucht wurde; dass es in der schon bezahlten Zeit noch benutzt wurde, ist keine Verteidigung

# A record that the plan was taken up again before the charge.
t-b661506fa543 = Eine Aufzeichnung, dass das Abo vor der Abbuchung wieder aufgenommen wurde.

# Terms with an earlier cut-off that were shown and accepted before the order.
t-ad6b56c1d5a6 = Bedingungen mit einem früheren Stichtag, die vor der Bestellung gezeigt und angenommen wurden.

# the plan was cancelled before it was charged
t-b20c8dc3e77b = das Abo wurde gekündigt, bevor abgebucht wurde

# a trial became a paid plan without clear terms and without a reminder
t-a75e0bd76f90 = aus einem Probezeitraum wurde ein bezahltes Abo, ohne klare Bedingungen und ohne Erinnerung

# The page on which the consumer signed up, with price, period and renewal in plain sight.
#   to the consumer: The page on which you signed up, with price, period and renewal in plain sight.
#   to the merchant: The page on which the customer signed up, with price, period and renewal in plain sight.
t-927136268ef8 =
    .consumer = Die Seite, auf der Sie sich angemeldet haben, mit Preis, Zeitraum und Verlängerung gut sichtbar.
    .merchant = Die Seite, auf der sich die Kundenseite angemeldet hat, mit Preis, Zeitraum und Verlängerung gut sichtbar.

# nobody told the consumer that the plan would go on and be charged again
#   to the consumer: nobody told you that the plan would go on and be charged again
#   to the merchant: nobody told the customer that the plan would go on and be charged again
t-94f045ec2375 =
    .consumer = niemand hat Ihnen gesagt, dass das Abo weiterläuft und wieder abgebucht wird
    .merchant = niemand hat der Kundenseite gesagt, dass das Abo weiterläuft und wieder abgebucht wird

# the plan was cancelled only after the charge; the cancellation ends the next one
t-dffeecd11e89 = das Abo wurde erst nach der Abbuchung gekündigt; die Kündigung beendet die nächste

# A record of a cancellation from before the charge.
t-e7c6d164ca66 = Eine Aufzeichnung einer Kündigung von vor der Abbuchung.

# the account's log holds no cancellation, and the plan was used after the charge
t-dca7ab1855cf = das Protokoll des Kontos enthält keine Kündigung, und das Abo wurde nach der Abbuchung benutzt

# A confirmation of a cancellation from before the charge.
t-cc8b129835f0 = Eine Bestätigung einer Kündigung von vor der Abbuchung.

# the log of the account holds no cancellation, so the cancellation has to be shown
t-8fd82fabb1b2 = das Protokoll des Kontos enthält keine Kündigung, also muss die Kündigung gezeigt werden

# The account's log holds no cancellation. Which confirmation, message or screen shows when and how you cancelled?
t-e00a5c5c95be = Das Protokoll des Kontos enthält keine Kündigung. Welche Bestätigung, Nachricht oder welches Bildschirmfoto zeigt, wann und wie Sie gekündigt haben?

# it is not shown whether and when the plan was cancelled, and the merchant keeps the record of that
#   to the consumer: it is not shown whether and when the plan was cancelled, and the shop keeps the record of that
#   to the merchant: it is not shown whether and when the plan was cancelled, and your shop keeps the record of that
t-7ba6f0e6b60b =
    .consumer = es ist nicht gezeigt, ob und wann das Abo gekündigt wurde, und der Händler führt die Aufzeichnung darüber
    .merchant = es ist nicht gezeigt, ob und wann das Abo gekündigt wurde, und Sie führen die Aufzeichnung darüber

# Please send the account's log from before the charge until today: cancellations, sign-ins and use. Who keeps such a log and does not show it carries that.
t-fc2bda7616c4 = Bitte schicken Sie das Protokoll des Kontos von vor der Abbuchung bis heute: Kündigungen, Anmeldungen und Benutzung. Wer ein solches Protokoll führt und es nicht zeigt, trägt die Folgen.


# ---- unauthorised.toml

# The provider had asked the shop to stop this order.
t-db44e8ef8986 = Der Anbieter hatte den Händler gebeten, diese Bestellung zu stoppen.

# The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the consumer: The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the merchant: The customer names who used the payment: somebody of the household, a gift, a forgotten plan.
t-0b674278cd2e =
    .consumer = Sie nennen, wer die Zahlung benutzt hat: jemand aus dem Haushalt, ein Geschenk, ein vergessenes Abo.
    .merchant = Die Kundenseite nennt, wer die Zahlung benutzt hat: jemand aus dem Haushalt, ein Geschenk, ein vergessenes Abo.

# The payment was strongly authenticated.
t-9dfd5cd43257 = Die Zahlung wurde stark authentifiziert.

# Two undisputed earlier payments share two marks with this one, one of them IP address or device (compelling evidence 3.0).
t-635540d806ed = Zwei unbestrittene frühere Zahlungen teilen zwei Merkmale mit dieser, eines davon IP-Adresse oder Gerät (Compelling Evidence 3.0).

# Which two earlier, undisputed payments of the same card (120 to 365 days old) share IP address, device, login or shipping address with this one?
t-5b14b0ba4220 = Welche zwei früheren, unbestrittenen Zahlungen derselben Karte (120 bis 365 Tage alt) teilen IP-Adresse, Gerät, Anmeldung oder Lieferadresse mit dieser?

# The device of the payment is that of an earlier, undisputed payment.
t-273aa252eda0 = Das Gerät der Zahlung ist das einer früheren, unbestrittenen Zahlung.

# A further mark ties the payment to the holder: the login of an earlier payment, or the address at the bank.
t-b2a8ac0bcaf1 = Ein weiteres Merkmal verbindet die Zahlung mit der Person, der die Karte gehört: die Anmeldung einer früheren Zahlung oder die Adresse bei der Bank.

# The goods were delivered at the address of the order.
t-cb5347b4ee40 = Die Ware wurde an der Adresse der Bestellung zugestellt.

# The bank ties the address to the holder (AVS).
t-883ec44914e0 = Die Bank verbindet die Adresse mit der Person, der die Karte gehört (AVS).

# At least two signs show that somebody else took over the account or card.
t-07911bcc3bd0 = Mindestens zwei Anzeichen zeigen, dass jemand anderes das Konto oder die Karte übernommen hat.

# A sign shows that somebody else may have taken over the account or card.
t-fd0b31cfd0af = Ein Anzeichen zeigt, dass jemand anderes das Konto oder die Karte übernommen haben kann.

# The holder went on using the goods or the account after the claim.
t-2757f4364f11 = Die Person, der die Karte gehört, hat Ware oder Konto nach dem Antrag weiter benutzt.

# Which records tie this payment to the card's holder: the account's log before and since, messages, use of what was bought?
t-915aad7bc828 = Welche Aufzeichnungen verbinden diese Zahlung mit der Person, der die Karte gehört: das Protokoll des Kontos davor und danach, Nachrichten, Benutzung des Gekauften?

# What was bought was downloaded or used after the payment.
t-70faf8d6dd74 = Das Gekaufte wurde nach der Zahlung heruntergeladen oder benutzt.

# Which log shows when what was bought was downloaded or used, from which IP address and place, on which device, by which verified profile?
t-e43d7da64920 = Welches Protokoll zeigt, wann das Gekaufte heruntergeladen oder benutzt wurde, von welcher IP-Adresse und welchem Ort, auf welchem Gerät, mit welchem geprüften Profil?

# Two marks tie the use to the holder: IP address and place, device, verified profile, earlier payments.
t-9bd7fae91588 = Zwei Merkmale verbinden die Benutzung mit der Person, der die Karte gehört: IP-Adresse und Ort, Gerät, geprüftes Profil, frühere Zahlungen.

# the provider had asked in time to stop the order, and it was sent all the same
t-9742e86887de = der Anbieter hatte rechtzeitig gebeten, die Bestellung zu stoppen, und sie wurde trotzdem verschickt

# the provider took the payment for a risk itself; the shop had sent the order before the stop request counted and proves its delivery, so the provider bears it
t-a2b8ab7b4ac4 = der Anbieter hielt die Zahlung selbst für ein Risiko; der Händler hatte die Bestellung verschickt, bevor die Bitte um Stopp galt, und weist ihre Zustellung nach, also trägt es der Anbieter

# A carrier's scan that shows the order was sent later.
t-5e63b1223796 = Ein Scan des Paketdienstes, der zeigt, dass die Bestellung später verschickt wurde.

# the merchant did not answer within the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop did not answer within the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop did not answer within the seven days that the programme gives for an unauthorised payment
t-0264e2ec41d7 =
    .consumer = der Händler hat nicht innerhalb der sieben Tage geantwortet, die das Programm bei einer nicht erlaubten Zahlung gibt
    .merchant = Sie haben nicht innerhalb der sieben Tage geantwortet, die das Programm bei einer nicht erlaubten Zahlung gibt

# the merchant answered after the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop answered after the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop answered after the seven days that the programme gives for an unauthorised payment
t-996dbe6ffa9c =
    .consumer = der Händler hat nach den sieben Tagen geantwortet, die das Programm bei einer nicht erlaubten Zahlung gibt
    .merchant = Sie haben nach den sieben Tagen geantwortet, die das Programm bei einer nicht erlaubten Zahlung gibt

# the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the consumer: the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the merchant: the customer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
t-78134d9976c7 =
    .consumer = Sie nennen, wer die Zahlung benutzt hat, also ist es keine Zahlung durch Fremde; der Antrag kann als das eingereicht werden, was er ist, etwa als Widerruf oder Kündigung
    .merchant = die Kundenseite nennt, wer die Zahlung benutzt hat, also ist es keine Zahlung durch Fremde; der Antrag kann als das eingereicht werden, was er ist, etwa als Widerruf oder Kündigung

# A statement that the person named had no leave to use the card, with what shows it.
t-67c9baeb7503 = Eine Erklärung, dass die genannte Person die Karte nicht benutzen durfte, mit Belegen dafür.

# the payment was strongly authenticated, so the shop does not answer for it; whether the consumer gets the money back is between the consumer and the bank or lender, under payment law
#   to the consumer: the payment was strongly authenticated, so the shop does not answer for it; whether you get the money back is between you and the bank or lender, under payment law
#   to the merchant: the payment was strongly authenticated, so the shop does not answer for it; whether the customer gets the money back is between the customer and the bank or lender, under payment law
t-7d5e78571df4 =
    .consumer = die Zahlung wurde stark authentifiziert, also haftet der Händler nicht dafür; ob Sie das Geld zurückbekommen, ist nach dem Zahlungsrecht eine Sache zwischen Ihnen und der Bank oder dem Kreditgeber
    .merchant = die Zahlung wurde stark authentifiziert, also haftet der Händler nicht dafür; ob die Kundenseite das Geld zurückbekommt, ist nach dem Zahlungsrecht eine Sache zwischen ihr und der Bank oder dem Kreditgeber

# The issuer's finding that the authentication was not the holder's.
t-f35d0a13de54 = Die Feststellung der kartenausgebenden Bank, dass die Authentifizierung nicht von der Person kam, der die Karte gehört.

# compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between you and the bank or lender, under payment law
#   to the merchant: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the customer and the bank or lender, under payment law
t-7771ea5f8cd6 =
    .consumer = Compelling Evidence 3.0 ist erfüllt: Zwei unbestrittene frühere Zahlungen teilen mit dieser die oben gezeigten Merkmale; also haftet der Händler nicht dafür; das Übrige ist nach dem Zahlungsrecht eine Sache zwischen Ihnen und der Bank oder dem Kreditgeber
    .merchant = Compelling Evidence 3.0 ist erfüllt: Zwei unbestrittene frühere Zahlungen teilen mit dieser die oben gezeigten Merkmale; also haftet der Händler nicht dafür; das Übrige ist nach dem Zahlungsrecht eine Sache zwischen der Kundenseite und der Bank oder dem Kreditgeber

# A dispute or fraud report about one of the earlier payments.
t-1fdf495cde81 = Ein Streit oder eine Betrugsmeldung zu einer der früheren Zahlungen.

# several signs show that somebody else took over the account or card
t-85ac1edafc86 = mehrere Anzeichen zeigen, dass jemand anderes das Konto oder die Karte übernommen hat

# Strong authentication of this payment, or earlier undisputed payments with the same marks.
t-c78544ac2b9a = Starke Authentifizierung dieser Zahlung oder frühere unbestrittene Zahlungen mit denselben Merkmalen.

# the holder went on using what was bought, or the account, after the claim; a person has to confirm this
t-8dbf43cb18b3 = die Person, der die Karte gehört, hat das Gekaufte oder das Konto nach dem Antrag weiter benutzt; das muss eine Person bestätigen

# Signs that the use was not the holder's.
t-59c42b4b9512 = Anzeichen, dass die Benutzung nicht von der Person kam, der die Karte gehört.

# the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between you and the bank or lender, under payment law
#   to the merchant: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the customer and the bank or lender, under payment law
t-b92c16cfba46 =
    .consumer = die Ware wurde an der Adresse zugestellt, die die Bank mit der Person verbindet, der die Karte gehört, und nichts zeigt eine Übernahme; das Übrige ist nach dem Zahlungsrecht eine Sache zwischen Ihnen und der Bank oder dem Kreditgeber
    .merchant = die Ware wurde an der Adresse zugestellt, die die Bank mit der Person verbindet, der die Karte gehört, und nichts zeigt eine Übernahme; das Übrige ist nach dem Zahlungsrecht eine Sache zwischen der Kundenseite und der Bank oder dem Kreditgeber

# Signs of a takeover: a new device, a changed address, redirection of the parcel.
t-b87cbe648907 = Anzeichen einer Übernahme: ein neues Gerät, eine geänderte Adresse, Umleitung des Pakets.

# a known device, the delivery and a further mark of identity tie the payment to the holder, as the scheme's first-party programme asks
t-cd67ff40fdef = ein bekanntes Gerät, die Lieferung und ein weiteres Merkmal der Identität verbinden die Zahlung mit der Person, der die Karte gehört, wie es das First-Party-Programm des Kartensystems verlangt

# Signs of a takeover: a changed address, changed contact data, redirection of the parcel.
t-5325e957126e = Anzeichen einer Übernahme: eine geänderte Adresse, geänderte Kontaktdaten, Umleitung des Pakets.

# what was bought was used after the payment, and two marks tie the use to the holder of the card or account
t-919d096d6b2f = das Gekaufte wurde nach der Zahlung benutzt, und zwei Merkmale verbinden die Benutzung mit der Person, der Karte oder Konto gehört

# it was for the merchant to show that the holder paid, and nothing ties the payment to the holder
#   to the consumer: it was for the shop to show that the holder paid, and nothing ties the payment to the holder
#   to the merchant: it was for your shop to show that the holder paid, and nothing ties the payment to the holder
t-28bf840cd3c7 =
    .consumer = der Händler hätte zeigen müssen, dass die Person bezahlt hat, der die Karte gehört, und nichts verbindet die Zahlung mit ihr
    .merchant = Sie hätten zeigen müssen, dass die Person bezahlt hat, der die Karte gehört, und nichts verbindet die Zahlung mit ihr

# A log of the download with two marks of the holder, strong authentication, or earlier undisputed payments with the same marks.
t-c9ad9e623229 = Ein Protokoll des Herunterladens mit zwei Merkmalen der Person, der die Karte gehört, starke Authentifizierung oder frühere unbestrittene Zahlungen mit denselben Merkmalen.

# Proof of delivery at the holder's verified address, strong authentication, or earlier undisputed payments with the same marks.
t-a3334534e938 = Ein Zustellnachweis an der geprüften Adresse der Person, der die Karte gehört, starke Authentifizierung oder frühere unbestrittene Zahlungen mit denselben Merkmalen.


# ---- names of facts

# the consumer drops the claim
#   to the consumer: you drop the claim
#   to the merchant: the customer drops the claim
t-ee293a553a5c =
    .consumer = Sie nehmen den Antrag zurück
    .merchant = die Kundenseite nimmt den Antrag zurück

# the consumer was asked a necessary question and reminded, and did not answer
#   to the consumer: you were asked a necessary question and reminded, and did not answer
#   to the merchant: the customer was asked a necessary question and reminded, and did not answer
t-09d008930b80 =
    .consumer = Ihnen wurde eine notwendige Frage gestellt, Sie wurden erinnert und haben nicht geantwortet
    .merchant = der Kundenseite wurde eine notwendige Frage gestellt, sie wurde erinnert und hat nicht geantwortet

# the moment the consumer first contacted the shop
#   to the consumer: the moment you first contacted the shop
#   to the merchant: the moment the customer first contacted the shop
t-4523f54e41c0 =
    .consumer = der Zeitpunkt, zu dem Sie den Händler zum ersten Mal angesprochen haben
    .merchant = der Zeitpunkt, zu dem die Kundenseite Sie zum ersten Mal angesprochen hat

# the person who claims is not the person who ordered
t-d30ce9e08ca0 = die Person, die den Antrag stellt, ist nicht die, die bestellt hat

# the merchant has answered the claim
#   to the consumer: the shop has answered the claim
#   to the merchant: your shop has answered the claim
t-222aafedc107 =
    .consumer = der Händler hat auf den Antrag geantwortet
    .merchant = Sie haben auf den Antrag geantwortet

# the merchant says the goods were never sent
#   to the consumer: the shop says the goods were never sent
#   to the merchant: your shop says the goods were never sent
t-335454e050b9 =
    .consumer = der Händler sagt, dass die Ware nie verschickt wurde
    .merchant = Sie sagen, dass die Ware nie verschickt wurde

# the merchant says it will not deliver
#   to the consumer: the shop says it will not deliver
#   to the merchant: your shop says it will not deliver
t-0fedd689090d =
    .consumer = der Händler sagt, dass er nicht liefern wird
    .merchant = Sie sagen, dass Sie nicht liefern werden

# another claim for the same payment is open
t-d049475975c9 = ein anderer Antrag zu derselben Zahlung ist offen

# lawyers, a court or a regulator are involved
t-4ba019c6ce8b = Anwälte, ein Gericht oder eine Aufsichtsbehörde sind beteiligt

# the consumer is a minor, vulnerable or in danger
#   to the consumer: you are a minor, vulnerable or in danger
#   to the merchant: the customer is a minor, vulnerable or in danger
t-a399c1b657e6 =
    .consumer = Sie sind minderjährig, besonders schutzbedürftig oder in Gefahr
    .merchant = die Kundin oder der Kunde ist minderjährig, besonders schutzbedürftig oder in Gefahr

# a party is on a sanctions list
t-8c8993d2f2ef = eine Seite steht auf einer Sanktionsliste

# the promised day of delivery
t-47112e3fdda4 = der zugesagte Liefertag

# the postcode of the order's delivery address
t-fc642988310d = die Postleitzahl der Lieferadresse der Bestellung

# the town of the order's delivery address
t-f362bf8206ee = der Ort der Lieferadresse der Bestellung

# the country of the order's delivery address
t-57918995fa29 = das Land der Lieferadresse der Bestellung

# who typed the delivery address
t-0791d3b9325d = wer die Lieferadresse eingegeben hat

# where the consumer allowed the parcel to be left
#   to the consumer: where you allowed the parcel to be left
#   to the merchant: where the customer allowed the parcel to be left
t-bb43a632b31d =
    .consumer = wo das Paket mit Ihrer Erlaubnis gelassen werden durfte
    .merchant = wo das Paket mit Erlaubnis der Kundenseite gelassen werden durfte

# the postcode of the return address the merchant gave
#   to the consumer: the postcode of the return address the shop gave
#   to the merchant: the postcode of the return address your shop gave
t-dbe47fe99000 =
    .consumer = die Postleitzahl der Rücksendeadresse, die der Händler angegeben hat
    .merchant = die Postleitzahl der Rücksendeadresse, die Sie angegeben haben

# the town of the return address the merchant gave
#   to the consumer: the town of the return address the shop gave
#   to the merchant: the town of the return address your shop gave
t-c0f09e3b9fe5 =
    .consumer = der Ort der Rücksendeadresse, die der Händler angegeben hat
    .merchant = der Ort der Rücksendeadresse, die Sie angegeben haben

# the consumer was told about the right to withdraw
#   to the consumer: you were told about the right to withdraw
#   to the merchant: the customer was told about the right to withdraw
t-51b4dc69fabe =
    .consumer = Sie wurden über das Widerrufsrecht belehrt
    .merchant = die Kundenseite wurde über das Widerrufsrecht belehrt

# the consumer agreed to immediate supply and that the right to withdraw ends
#   to the consumer: you agreed to immediate supply and that the right to withdraw ends
#   to the merchant: the customer agreed to immediate supply and that the right to withdraw ends
t-d55bbf3986f4 =
    .consumer = Sie haben der sofortigen Bereitstellung zugestimmt und dass das Widerrufsrecht endet
    .merchant = die Kundenseite hat der sofortigen Bereitstellung zugestimmt und dass das Widerrufsrecht endet

# the bank's answer on the billing address
t-a6661a11ab18 = die Antwort der Bank zur Rechnungsadresse

# the moment of the first capture
t-a1569e3df027 = der Zeitpunkt der ersten Abbuchung

# the refund under way but not yet posted
t-cfe1395adeec = die Erstattung, die unterwegs, aber noch nicht gebucht ist

# how often this order was charged
t-a909e8447941 = wie oft diese Bestellung abgebucht wurde

# what was charged for this order in all
t-0d1a4d51f50c = was für diese Bestellung insgesamt abgebucht wurde

# how many other orders the payment record shows
t-ff4ae74423a1 = wie viele andere Bestellungen die Zahlungsaufzeichnung zeigt

# the last status of the parcel
t-18c8701a4b70 = der letzte Stand des Pakets

# the moment of the delivery scan
t-50404335bfc4 = der Zeitpunkt des Zustellscans

# the postcode of the delivery scan
t-37e187022cd4 = die Postleitzahl des Zustellscans

# the town of the delivery scan
t-b36be8ee253c = der Ort des Zustellscans

# the country of the delivery scan
t-ae0564df735b = das Land des Zustellscans

# the name of the person who signed
t-b169642d676a = der Name der Person, die unterschrieben hat

# the parcel was handed to the consumer or the person named in the order
#   to the consumer: the parcel was handed to you or the person named in the order
#   to the merchant: the parcel was handed to the customer or the person named in the order
t-213936051b39 =
    .consumer = das Paket wurde Ihnen oder der in der Bestellung genannten Person übergeben
    .merchant = das Paket wurde der Kundin oder dem Kunden oder der in der Bestellung genannten Person übergeben

# how the hand-over was confirmed
t-5dfb3b10f246 = wie die Übergabe bestätigt wurde

# where or with whom the parcel was left
t-4fd4412bf64d = wo oder bei wem das Paket gelassen wurde

# the weight the carrier measured, in percent of what the goods should weigh
t-e418afe86c4e = das Gewicht, das der Paketdienst gemessen hat, in Prozent dessen, was die Ware wiegen sollte

# the parcel arrived with its seal intact
t-190a4853fc03 = das Paket kam mit unverletztem Siegel an

# the carrier took the parcel into its hands
t-1e76736500dd = der Paketdienst hat das Paket übernommen

# the carrier's first scan of the parcel
t-dea4209713bd = der erste Scan des Pakets durch den Paketdienst

# the carrier's own events contradict each other
t-0610b1e7d703 = die eigenen Einträge des Paketdienstes widersprechen einander

# the tracking number belongs to another order
t-c548bfa060ea = die Sendungsnummer gehört zu einer anderen Bestellung

# the carrier does not know the tracking number
t-2b14ffbb887a = der Paketdienst kennt die Sendungsnummer nicht

# the consumer was told that the parcel waits at the pickup point
#   to the consumer: you were told that the parcel waits at the pickup point
#   to the merchant: the customer was told that the parcel waits at the pickup point
t-3f56dd8fbe0e =
    .consumer = Sie wurden benachrichtigt, dass das Paket an der Abholstelle wartet
    .merchant = die Kundenseite wurde benachrichtigt, dass das Paket an der Abholstelle wartet

# the consumer says the goods have arrived
#   to the consumer: you say the goods have arrived
#   to the merchant: the customer says the goods have arrived
t-1f09d3d72d09 =
    .consumer = Sie sagen, dass die Ware angekommen ist
    .merchant = die Kundenseite sagt, dass die Ware angekommen ist

# the consumer keeps the goods that came late
#   to the consumer: you keep the goods that came late
#   to the merchant: the customer keeps the goods that came late
t-8efa19d144b2 =
    .consumer = Sie behalten die Ware, die zu spät kam
    .merchant = die Kundenseite behält die Ware, die zu spät kam

# the consumer does not want the late goods and will send them back
#   to the consumer: you do not want the late goods and will send them back
#   to the merchant: the customer does not want the late goods and will send them back
t-140a62cc0ef0 =
    .consumer = Sie wollen die verspätete Ware nicht und werden sie zurückschicken
    .merchant = die Kundenseite will die verspätete Ware nicht und wird sie zurückschicken

# how many pieces of the line were not delivered
t-23d664e1e876 = wie viele Stücke der Position nicht geliefert wurden

# how many pieces of the line were delivered
t-0b5b047b2710 = wie viele Stücke der Position geliefert wurden

# the buyer's own account opened or used what was bought, after paying
#   to the consumer: your own account opened or used what was bought, after paying
#   to the merchant: the buyer's own account opened or used what was bought, after paying
t-9709db7625c7 =
    .consumer = Ihr eigenes Konto hat das Gekaufte nach der Zahlung geöffnet oder benutzt
    .merchant = das eigene Konto der Kundenseite hat das Gekaufte nach der Zahlung geöffnet oder benutzt

# the moment the return reached the shop
t-5c6c424baeff = der Zeitpunkt, zu dem die Rücksendung beim Händler ankam

# the postcode at which the return was delivered
t-c918715691c6 = die Postleitzahl, an der die Rücksendung zugestellt wurde

# the moment the return was handed to the carrier
t-3cad2d7e6d54 = der Zeitpunkt, zu dem die Rücksendung dem Paketdienst übergeben wurde

# the merchant says the return has arrived
#   to the consumer: the shop says the return has arrived
#   to the merchant: your shop says the return has arrived
t-06cdbad61f33 =
    .consumer = der Händler sagt, dass die Rücksendung angekommen ist
    .merchant = Sie sagen, dass die Rücksendung angekommen ist

# the return went to the address on the merchant's own label or site
#   to the consumer: the return went to the address on the shop's own label or site
#   to the merchant: the return went to the address on your shop's own label or site
t-a0b11ac648d9 =
    .consumer = die Rücksendung ging an die Adresse auf dem Etikett oder der Seite des Händlers
    .merchant = die Rücksendung ging an die Adresse auf Ihrem Etikett oder Ihrer Seite

# the day the merchant promised the refund in writing
#   to the consumer: the day the shop promised the refund in writing
#   to the merchant: the day your shop promised the refund in writing
t-622e32683300 =
    .consumer = der Tag, an dem der Händler die Erstattung schriftlich zugesagt hat
    .merchant = der Tag, an dem Sie die Erstattung schriftlich zugesagt haben

# the sum the merchant promised
#   to the consumer: the sum the shop promised
#   to the merchant: the sum your shop promised
t-910b0f6ecadb =
    .consumer = der Betrag, den der Händler zugesagt hat
    .merchant = der Betrag, den Sie zugesagt haben

# the day the consumer told the shop of the withdrawal
#   to the consumer: the day you told the shop of the withdrawal
#   to the merchant: the day the customer told the shop of the withdrawal
t-0effc48d4eef =
    .consumer = der Tag, an dem Sie dem Händler den Widerruf mitgeteilt haben
    .merchant = der Tag, an dem die Kundenseite Ihnen den Widerruf mitgeteilt hat

# the moment the consumer cancelled
#   to the consumer: the moment you cancelled
#   to the merchant: the moment the customer cancelled
t-22fff100f03f =
    .consumer = der Zeitpunkt Ihrer Kündigung oder Stornierung
    .merchant = der Zeitpunkt der Kündigung oder Stornierung durch die Kundenseite

# the goods are exempt from the right to withdraw
t-b55e3dae3478 = für die Ware gilt kein Widerrufsrecht

# the goods were used beyond testing them
t-4e58dca9d491 = die Ware wurde über das Ausprobieren hinaus benutzt

# the proven loss of value
t-4dbcae10a29e = der nachgewiesene Wertverlust

# the return broke a policy that was shown before the purchase
t-838be302a93b = die Rücksendung verstieß gegen Regeln, die vor dem Kauf gezeigt wurden

# the goods of that order were delivered
t-196c3de1831e = die Ware dieser Bestellung wurde geliefert

# one of the two entries was only a reservation that has dropped off
t-23707a1d8ad5 = eine der beiden Buchungen war nur eine Reservierung, die weggefallen ist

# another payment for the same order is shown
t-decbe0b6d7f8 = eine andere Zahlung für dieselbe Bestellung ist gezeigt

# the moment of the merchant's answer
#   to the consumer: the moment of the shop's answer
#   to the merchant: the moment of your shop's answer
t-b09dd809704b =
    .consumer = der Zeitpunkt der Antwort des Händlers
    .merchant = der Zeitpunkt Ihrer Antwort

# the consumer is known to have asked the shop first
#   to the consumer: you are known to have asked the shop first
#   to the merchant: the customer is known to have asked the shop first
t-cec824217f31 =
    .consumer = es ist bekannt, dass Sie zuerst den Händler gefragt haben
    .merchant = es ist bekannt, dass die Kundenseite zuerst Sie gefragt hat

# a day of delivery was promised
t-bcfd2c6dfb37 = ein Liefertag war zugesagt

# the carrier says how the parcel's journey ended
t-c9774569df75 = der Paketdienst sagt, wie der Weg des Pakets geendet hat

# what has been refunded and posted
t-f07b7bc7d793 = was erstattet und gebucht ist

# the ledger shows a refund that was started and has not posted
t-f91bca3665f5 = die Buchungen zeigen eine begonnene, nicht gebuchte Erstattung

# the moment the unposted refund was started
t-2c2365c082c5 = der Zeitpunkt, zu dem die nicht gebuchte Erstattung begann

# the carrier's last scan of the parcel
t-a5177feacb12 = der letzte Scan des Pakets durch den Paketdienst

# the moment the parcel was refused at the door
t-c16608f66579 = der Zeitpunkt, zu dem das Paket an der Tür nicht angenommen wurde

# the moment the parcel turned back to its sender
t-26f8982cedbb = der Zeitpunkt, zu dem das Paket zum Absender umkehrte

# the parcel reached the consumer or a person they named
#   to the consumer: the parcel reached you or a person you named
#   to the merchant: the parcel reached the customer or a person they named
t-b7df0d6243f1 =
    .consumer = das Paket hat Sie oder eine von Ihnen benannte Person erreicht
    .merchant = das Paket hat die Kundenseite oder eine von ihr benannte Person erreicht

# all ordered goods were in the parcel
t-75ded5027dcc = die ganze bestellte Ware war im Paket

# the goods of every charged order were delivered
t-4bd655d7b230 = die Ware jeder abgebuchten Bestellung wurde geliefert

# the merchant says that the goods are exempt from withdrawal
#   to the consumer: the shop says that the goods are exempt from withdrawal
#   to the merchant: your shop says that the goods are exempt from withdrawal
t-755cbb1ac5e1 =
    .consumer = der Händler sagt, dass für die Ware kein Widerrufsrecht gilt
    .merchant = Sie sagen, dass für die Ware kein Widerrufsrecht gilt

# the merchant says that the goods came back used, damaged, wrong or incomplete
#   to the consumer: the shop says that the goods came back used, damaged, wrong or incomplete
#   to the merchant: your shop says that the goods came back used, damaged, wrong or incomplete
t-4537c4282a6e =
    .consumer = der Händler sagt, dass die Ware benutzt, beschädigt, falsch oder unvollständig zurückkam
    .merchant = Sie sagen, dass die Ware benutzt, beschädigt, falsch oder unvollständig zurückkam

# use beyond testing and the loss it caused are documented
t-30299c427083 = Benutzung über das Ausprobieren hinaus und der Verlust dadurch sind belegt

# the merchant relies on its own return policy
#   to the consumer: the shop relies on its own return policy
#   to the merchant: your shop relies on its own return policy
t-6c6d5641f61c =
    .consumer = der Händler beruft sich auf seine eigenen Rückgaberegeln
    .merchant = Sie berufen sich auf Ihre eigenen Rückgaberegeln

# the moment of the charge
t-8dfb8b2751c9 = der Zeitpunkt der Abbuchung

# the moment of the first charge in dispute
t-03b645b5417e = der Zeitpunkt der ersten strittigen Abbuchung

# the account's log runs past the charge and holds no cancellation
t-e23bfd46ff85 = das Protokoll des Kontos reicht über die Abbuchung hinaus und enthält keine Kündigung

# the plan was used after the charge in dispute
t-49f42194e5c6 = das Abo wurde nach der strittigen Abbuchung benutzt

# the plan was used between its cancellation and the charge in dispute
t-390106efda7b = das Abo wurde zwischen seiner Kündigung und der strittigen Abbuchung benutzt

# the hours before a renewal by which the plan had to be cancelled
t-b9fe84383db1 = die Stunden vor einer Verlängerung, bis zu denen das Abo zu kündigen war

# the merchant says that the plan had to be cancelled earlier
#   to the consumer: the shop says that the plan had to be cancelled earlier
#   to the merchant: your shop says that the plan had to be cancelled earlier
t-89ec4169ab88 =
    .consumer = der Händler sagt, dass das Abo früher zu kündigen war
    .merchant = Sie sagen, dass das Abo früher zu kündigen war

# a cut-off for cancelling was shown and accepted, covers this plan, and was missed
t-5c82c7f1af52 = ein Stichtag für die Kündigung war gezeigt und angenommen, gilt für dieses Abo und wurde verpasst

# a reminder was sent before the charge
t-4cd983614840 = vor der Abbuchung wurde eine Erinnerung verschickt

# price, period and renewal were shown clearly when the consumer signed up
#   to the consumer: price, period and renewal were shown clearly when you signed up
#   to the merchant: price, period and renewal were shown clearly when the customer signed up
t-bd14ce2f4e30 =
    .consumer = Preis, Zeitraum und Verlängerung wurden bei Ihrer Anmeldung klar gezeigt
    .merchant = Preis, Zeitraum und Verlängerung wurden der Kundenseite bei der Anmeldung klar gezeigt

# the charges are instalments of one purchase
t-6515ab3e3575 = die Abbuchungen sind Raten eines einzigen Kaufs

# the total that the shop confirmed
t-00ed40af2993 = der Gesamtbetrag, den der Händler bestätigt hat

# the total on the consumer's own paper
#   to the consumer: the total on your own paper
#   to the merchant: the total on the customer's own paper
t-0e3d62621f57 =
    .consumer = der Gesamtbetrag auf Ihrem eigenen Papier
    .merchant = der Gesamtbetrag auf dem eigenen Papier der Kundenseite

# the checkout accepted the discount
t-aaf788f60141 = die Kasse hat den Rabatt angenommen

# the accepted discount that was not given
t-8e42c89d1073 = der angenommene Rabatt, der nicht gegeben wurde

# the fee in dispute
t-b957e12e928c = die strittige Gebühr

# a fee was taken beside the price
t-a7950d8ee9d9 = neben dem Preis wurde eine Gebühr genommen

# the fee was shown before the order
t-5c870240c740 = die Gebühr wurde vor der Bestellung gezeigt

# the refund on the ledger was for this difference
t-02968b09c2b3 = die gebuchte Erstattung war für diesen Unterschied

# the charge was converted into another currency than the order's
t-0983085f6eb5 = die Abbuchung wurde in eine andere Währung umgerechnet als die der Bestellung

# the consumer agreed to the conversion
#   to the consumer: you agreed to the conversion
#   to the merchant: the customer agreed to the conversion
t-ae1558f71fac =
    .consumer = Sie haben der Umrechnung zugestimmt
    .merchant = die Kundenseite hat der Umrechnung zugestimmt

# what the charge comes to at the scheme's rate of that day
t-729a087e9938 = was die Abbuchung zum Kurs des Kartensystems von diesem Tag ergibt

# the moment the provider asked the shop to stop the order
t-75a6b216d818 = der Zeitpunkt, zu dem der Anbieter den Händler bat, die Bestellung zu stoppen

# the merchant says that it tried to call the parcel back
#   to the consumer: the shop says that it tried to call the parcel back
#   to the merchant: your shop says that it tried to call the parcel back
t-c422fa8807be =
    .consumer = der Händler sagt, dass er versucht hat, das Paket zurückzurufen
    .merchant = Sie sagen, dass Sie versucht haben, das Paket zurückzurufen

# the merchant named carrier and parcel number and tried to call the parcel back
#   to the consumer: the shop named carrier and parcel number and tried to call the parcel back
#   to the merchant: your shop named carrier and parcel number and tried to call the parcel back
t-88d2b90ce43f =
    .consumer = der Händler nannte Paketdienst und Paketnummer und versuchte, das Paket zurückzurufen
    .merchant = Sie nannten Paketdienst und Paketnummer und versuchten, das Paket zurückzurufen

# the payment was strongly authenticated
t-a1a60f06f23a = die Zahlung wurde stark authentifiziert

# the moment of the earlier payment
t-c7b48d6ed717 = der Zeitpunkt der früheren Zahlung

# the days from the earlier payment to the day it is counted back from
t-9e7b615e4849 = die Tage von der früheren Zahlung bis zu dem Tag, von dem zurückgezählt wird

# the earlier payment was never disputed or reported as fraud
t-9d8c6da5f926 = die frühere Zahlung wurde nie bestritten oder als Betrug gemeldet

# the earlier payment came from the same IP address
t-1a53697fa2da = die frühere Zahlung kam von derselben IP-Adresse

# the earlier payment came from the same device
t-e6ab240a1744 = die frühere Zahlung kam vom selben Gerät

# the earlier payment was made with the same login
t-db257808c440 = die frühere Zahlung geschah mit derselben Anmeldung

# the earlier payment was shipped to the same postcode
t-aa0e1f0190ca = die frühere Zahlung wurde an dieselbe Postleitzahl geliefert

# the device of the payment is none of those used before
t-4a06fb05b221 = das Gerät der Zahlung ist keines der vorher benutzten

# the moment the account's delivery address was last changed before the order
t-b746a3fc4c9a = der Zeitpunkt, zu dem die Lieferadresse des Kontos vor der Bestellung zuletzt geändert wurde

# the moment the account's mail address or phone number was last changed before the order
t-cb9453343cd0 = der Zeitpunkt, zu dem Mailadresse oder Telefonnummer des Kontos vor der Bestellung zuletzt geändert wurde

# the order points to another country than the holder's
t-5dde389c8522 = die Bestellung weist auf ein anderes Land als das der Person, der die Karte gehört

# the parcel was redirected on its way
t-b3442c9a8c2f = das Paket wurde unterwegs umgeleitet

# the recipient of the order bears another name than the holder
t-19f356345626 = die Person, die die Bestellung bekommen soll, heißt anders als die, der die Karte gehört

# the consumer says who used the payment: a household member, a gift, a forgotten plan
#   to the consumer: you say who used the payment: a household member, a gift, a forgotten plan
#   to the merchant: the customer says who used the payment: a household member, a gift, a forgotten plan
t-577a5c94312b =
    .consumer = Sie sagen, wer die Zahlung benutzt hat: jemand aus dem Haushalt, ein Geschenk, ein vergessenes Abo
    .merchant = die Kundenseite sagt, wer die Zahlung benutzt hat: jemand aus dem Haushalt, ein Geschenk, ein vergessenes Abo

# the goods or the account went on being used by the holder after the claim
t-ab7e71020a3f = Ware oder Konto wurden nach dem Antrag von der Person weiter benutzt, der die Karte gehört

# the moment what was bought was first downloaded or used
t-09d073c867e9 = der Zeitpunkt, zu dem das Gekaufte zum ersten Mal heruntergeladen oder benutzt wurde

# the download came from the paying IP address, in the holder's country
t-5a06ab3de42a = das Herunterladen kam von der IP-Adresse der Zahlung, im Land der Person, der die Karte gehört

# the download came from the paying device
t-14c2893c2042 = das Herunterladen kam vom Gerät der Zahlung

# the buyer's profile was verified before the order
#   to the consumer: your profile was verified before the order
#   to the merchant: the buyer's profile was verified before the order
t-e4560a8289af =
    .consumer = Ihr Profil wurde vor der Bestellung geprüft
    .merchant = das Profil der Kundenseite wurde vor der Bestellung geprüft

# the consumer sent a photo or report of the fault
#   to the consumer: you sent a photo or report of the fault
#   to the merchant: the customer sent a photo or report of the fault
t-8cc2974a5b9b =
    .consumer = Sie haben ein Foto oder einen Bericht zum Mangel geschickt
    .merchant = die Kundenseite hat ein Foto oder einen Bericht zum Mangel geschickt

# the consumer says concretely what is wrong
#   to the consumer: you say concretely what is wrong
#   to the merchant: the customer says concretely what is wrong
t-627e8c5d2e00 =
    .consumer = Sie sagen konkret, was nicht stimmt
    .merchant = die Kundenseite sagt konkret, was nicht stimmt

# the number of words in the claim
t-a353e14f7c59 = die Zahl der Wörter im Antrag

# the number of files the consumer handed in
#   to the consumer: the number of files you handed in
#   to the merchant: the number of files the customer handed in
t-98f110d63ffb =
    .consumer = die Zahl der Dateien, die Sie eingereicht haben
    .merchant = die Zahl der Dateien, die die Kundenseite eingereicht hat

# what arrived differs significantly from what was agreed
t-c0e58c992313 = was angekommen ist, weicht erheblich von dem ab, was vereinbart war

# the fault was there when the goods were delivered
t-b225f15b3392 = der Mangel war bei der Lieferung schon da

# the complaint is a matter of taste, colour on a screen or size, and the listing was accurate
t-2f0bb97e743f = die Beschwerde ist eine Frage von Geschmack, Farbe am Bildschirm oder Größe, und die Beschreibung stimmte

# the merchant says that the consumer damaged, altered or wore out the goods
#   to the consumer: the shop says that you damaged, altered or wore out the goods
#   to the merchant: your shop says that the customer damaged, altered or wore out the goods
t-4cf3f3cdc4b2 =
    .consumer = der Händler sagt, dass Sie die Ware beschädigt, verändert oder abgenutzt haben
    .merchant = Sie sagen, dass die Kundenseite die Ware beschädigt, verändert oder abgenutzt hat

# the damage comes from use, alteration or normal wear
t-e24ed961539b = der Schaden kommt von Benutzung, Veränderung oder normaler Abnutzung

# the merchant admits the fault or the wrong item
#   to the consumer: the shop admits the fault or the wrong item
#   to the merchant: your shop admits the fault or the wrong item
t-9927b6cdb164 =
    .consumer = der Händler gibt den Mangel oder den falschen Artikel zu
    .merchant = Sie geben den Mangel oder den falschen Artikel zu

# an expert, the brand or an authority confirms that the goods are counterfeit
t-2ec49abc569a = ein Sachverständiger, die Marke oder eine Behörde bestätigt, dass die Ware gefälscht ist

# the day the consumer asked to send the goods back
#   to the consumer: the day you asked to send the goods back
#   to the merchant: the day the customer asked to send the goods back
t-02464087ad07 =
    .consumer = der Tag, an dem Sie um die Rücksendung der Ware gebeten haben
    .merchant = der Tag, an dem die Kundenseite um die Rücksendung der Ware gebeten hat

# the merchant answered the request to send the goods back in time
#   to the consumer: the shop answered the request to send the goods back in time
#   to the merchant: your shop answered the request to send the goods back in time
t-d68d37f7137b =
    .consumer = der Händler hat rechtzeitig auf die Bitte um Rücksendung geantwortet
    .merchant = Sie haben rechtzeitig auf die Bitte um Rücksendung geantwortet

# the merchant refuses to take the goods back
#   to the consumer: the shop refuses to take the goods back
#   to the merchant: your shop refuses to take the goods back
t-58ff2ce339af =
    .consumer = der Händler weigert sich, die Ware zurückzunehmen
    .merchant = Sie weigern sich, die Ware zurückzunehmen

# what sending the goods back would cost
t-733b9a46e04d = was die Rücksendung der Ware kosten würde

# the merchant handed in photos or papers about the state of the return
#   to the consumer: the shop handed in photos or papers about the state of the return
#   to the merchant: your shop handed in photos or papers about the state of the return
t-7b2532d5e11f =
    .consumer = der Händler hat Fotos oder Papiere zum Zustand der Rücksendung eingereicht
    .merchant = Sie haben Fotos oder Papiere zum Zustand der Rücksendung eingereicht

# dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged
t-32da4a4c5a98 = Fotos mit Datum, Gewicht und Seriennummer von innerhalb 72 Stunden zeigen, dass die Rücksendung falsch, benutzt oder beschädigt war

# the consumer refuses to send the goods back
#   to the consumer: you refuse to send the goods back
#   to the merchant: the customer refuses to send the goods back
t-b4e1cc56388d =
    .consumer = Sie weigern sich, die Ware zurückzuschicken
    .merchant = die Kundenseite weigert sich, die Ware zurückzuschicken

# the merchant speaks of a repair or a replacement
#   to the consumer: the shop speaks of a repair or a replacement
#   to the merchant: your shop speaks of a repair or a replacement
t-a324d02fd141 =
    .consumer = der Händler spricht von einer Reparatur oder einem Ersatz
    .merchant = Sie sprechen von einer Reparatur oder einem Ersatz

# a free repair or replacement was offered promptly and has not failed
t-7d4efe7f8d9e = eine kostenlose Reparatur oder ein Ersatz wurde zügig angeboten und ist nicht fehlgeschlagen

# the price of the missing part
t-969934275482 = der Preis des fehlenden Teils

# a part is missing
t-8eb8f381e7be = ein Teil fehlt


# ---- questions about facts

# Does the merchant accept the claim or offer to pay all of it?
#   to the consumer: Does the shop accept the claim or offer to pay all of it?
#   to the merchant: Does your shop accept the claim or offer to pay all of it?
t-1927d847e1fb =
    .consumer = Erkennt der Händler den Antrag an, oder bietet er an, alles zu zahlen?
    .merchant = Erkennen Sie den Antrag an, oder bieten Sie an, alles zu zahlen?

# When did the merchant answer?
#   to the consumer: When did the shop answer?
#   to the merchant: When did your shop answer?
t-126b7beb5fb5 =
    .consumer = Wann hat der Händler geantwortet?
    .merchant = Wann haben Sie geantwortet?

# How much has been refunded and posted?
t-b3d8f9652e92 = Wie viel ist erstattet und gebucht?

# Is a bank chargeback or another claim for the same payment open?
t-5a1d3e49b99a = Läuft bei der Bank ein Chargeback, oder ist ein anderer Antrag zu derselben Zahlung offen?

# When was the payment captured?
t-98bc75f3004f = Wann wurde die Zahlung eingezogen?

# Was a day of delivery promised?
t-abb1fc7742f7 = War ein Liefertag zugesagt?

# By which day was delivery promised?
t-f5a80076c113 = Bis zu welchem Tag war die Lieferung zugesagt?

# Does the carrier say how the parcel's journey ended?
t-e699c2f2372d = Sagt der Paketdienst, wie der Weg des Pakets geendet hat?

# Has the consumer asked the shop first?
#   to the consumer: Has you asked the shop first?
#   to the merchant: Has the customer asked the shop first?
t-c4337c5c0eb9 =
    .consumer = Haben Sie zuerst den Händler gefragt?
    .merchant = Hat die Kundenseite zuerst Sie gefragt?

# Has the merchant answered the claim?
#   to the consumer: Has the shop answered the claim?
#   to the merchant: Has your shop answered the claim?
t-5057b2c83be4 =
    .consumer = Hat der Händler auf den Antrag geantwortet?
    .merchant = Haben Sie auf den Antrag geantwortet?

# How often was this order charged?
t-fdc57d45926a = Wie oft wurde diese Bestellung abgebucht?

# How much was charged for this order in all?
t-5623b3d9003f = Wie viel wurde für diese Bestellung insgesamt abgebucht?

# How many other orders does the payment record show?
t-66b5dc35d0ab = Wie viele andere Bestellungen zeigt die Zahlungsaufzeichnung?

# Is one of the two entries only a reservation (authorisation) that was never captured?
t-6a2b166bfba8 = Ist eine der beiden Buchungen nur eine Reservierung (Autorisierung), die nie eingezogen wurde?

# Which receipt or statement shows that this same order was paid by other means?
t-458455195512 = Welche Quittung oder welcher Kontoauszug zeigt, dass diese selbe Bestellung auf anderem Weg bezahlt wurde?

# Which total did the shop confirm to the consumer when the order was placed?
#   to the consumer: Which total did the shop confirm to you when the order was placed?
#   to the merchant: Which total did the shop confirm to the customer when the order was placed?
t-1b508c0f832c =
    .consumer = Welchen Gesamtbetrag hat Ihnen der Händler bei der Bestellung bestätigt?
    .merchant = Welchen Gesamtbetrag haben Sie der Kundenseite bei der Bestellung bestätigt?

# When did the carrier first scan the parcel?
t-316b9d770931 = Wann hat der Paketdienst das Paket zum ersten Mal gescannt?

# Was this tracking number already used for another order?
t-eacd6c995ec7 = Wurde diese Sendungsnummer schon für eine andere Bestellung benutzt?

# Does the carrier know the tracking number?
t-d7265b034a87 = Kennt der Paketdienst die Sendungsnummer?

# What did the parcel weigh at the carrier?
t-06b649de644d = Was wog das Paket beim Paketdienst?

# Which scan shows that the carrier took the parcel into its hands?
t-7f1a5461db09 = Welcher Scan zeigt, dass der Paketdienst das Paket übernommen hat?

# Do the carrier's own events contradict each other about where the parcel went?
t-087b6afb04b8 = Widersprechen die eigenen Einträge des Paketdienstes einander darin, wohin das Paket ging?

# When did the carrier last scan the parcel?
t-3d21251c29d5 = Wann hat der Paketdienst das Paket zuletzt gescannt?

# What is the last thing the carrier says happened to the parcel?
t-dae2a00efb86 = Was ist das Letzte, was nach Angabe des Paketdienstes mit dem Paket geschah?

# When was the parcel refused at the door?
t-3f456b650f78 = Wann wurde das Paket an der Tür nicht angenommen?

# Did you allow the carrier to leave the parcel somewhere or with somebody else, and where?
t-5fc83fa4cf5a = Haben Sie dem Paketdienst erlaubt, das Paket irgendwo abzulegen oder bei jemand anderem zu lassen, und wo?

# Was the consumer told that the parcel waits at the pickup point?
#   to the consumer: Was you told that the parcel waits at the pickup point?
#   to the merchant: Was the customer told that the parcel waits at the pickup point?
t-6e3b6469dc8d =
    .consumer = Wurden Sie benachrichtigt, dass das Paket an der Abholstelle wartet?
    .merchant = Wurde die Kundenseite benachrichtigt, dass das Paket an der Abholstelle wartet?

# At which postcode was the parcel handed over, by the carrier's full proof of delivery?
t-a35c7354894b = An welcher Postleitzahl wurde das Paket laut vollständigem Zustellnachweis des Paketdienstes übergeben?

# Which postcode did the order give for delivery?
t-df4f7ffd67ca = Welche Postleitzahl nannte die Bestellung für die Lieferung?

# In which country was the parcel handed over?
t-7a378538a97c = In welchem Land wurde das Paket übergeben?

# Which country did the order give for delivery?
t-c79e352eb3f4 = Welches Land nannte die Bestellung für die Lieferung?

# Who typed the delivery address?
t-7cdd4454ff66 = Wer hat die Lieferadresse eingegeben?

# When was the parcel handed over?
t-0e93d70b9ec1 = Wann wurde das Paket übergeben?

# Were all ordered goods in the parcel, and what shows it?
t-2338e3396a71 = War die ganze bestellte Ware im Paket, und was zeigt es?

# How was the hand-over confirmed: signature, PIN, identity check, photo, nothing?
t-372eecc27116 = Wie wurde die Übergabe bestätigt: Unterschrift, PIN, Ausweisprüfung, Foto, gar nicht?

# Was the parcel handed to the consumer or to the person named in the order?
#   to the consumer: Was the parcel handed to you or to the person named in the order?
#   to the merchant: Was the parcel handed to the customer or to the person named in the order?
t-f58a571955fb =
    .consumer = Wurde das Paket Ihnen oder der in der Bestellung genannten Person übergeben?
    .merchant = Wurde das Paket der Kundin oder dem Kunden oder der in der Bestellung genannten Person übergeben?

# Where or with whom was the parcel left?
t-1c20175e176f = Wo oder bei wem wurde das Paket gelassen?

# What did the bank answer about the billing address (AVS)?
t-c852cb414605 = Was hat die Bank zur Rechnungsadresse geantwortet (AVS)?

# The carrier shows a delivery at the address, but not to whom. Did the parcel reach the consumer or a person the consumer named, and what shows it?
#   to the consumer: The carrier shows a delivery at the address, but not to whom. Did the parcel reach you or a person you named, and what shows it?
#   to the merchant: The carrier shows a delivery at the address, but not to whom. Did the parcel reach the customer or a person the customer named, and what shows it?
t-2ed653d91b4c =
    .consumer = Der Paketdienst zeigt eine Zustellung an der Adresse, aber nicht, an wen. Hat das Paket Sie oder eine von Ihnen benannte Person erreicht, und was zeigt es?
    .merchant = Der Paketdienst zeigt eine Zustellung an der Adresse, aber nicht, an wen. Hat das Paket die Kundenseite oder eine von ihr benannte Person erreicht, und was zeigt es?

# Does the ledger show a refund that was started and has not posted?
t-b4c5fa56962c = Zeigen die Buchungen eine Erstattung, die begonnen, aber nicht gebucht ist?

# When was the unposted refund started?
t-0a858751960c = Wann begann die nicht gebuchte Erstattung?

# When did the consumer cancel, and which record shows it?
#   to the consumer: When did you cancel, and which record shows it?
#   to the merchant: When did the customer cancel, and which record shows it?
t-b8bd98855602 =
    .consumer = Wann haben Sie gekündigt oder storniert, und welche Aufzeichnung zeigt es?
    .merchant = Wann hat die Kundenseite gekündigt oder storniert, und welche Aufzeichnung zeigt es?

# Did the consumer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the consumer: Did you expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the merchant: Did the customer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
t-75f286a91eba =
    .consumer = Haben Sie der sofortigen Bereitstellung ausdrücklich zugestimmt und anerkannt, dass das Widerrufsrecht endet?
    .merchant = Hat die Kundenseite der sofortigen Bereitstellung ausdrücklich zugestimmt und anerkannt, dass das Widerrufsrecht endet?

# Are these goods exempt from withdrawal (made to order, unsealed hygiene goods, perishable, dated leisure), and what shows it?
t-d082752f350e = Gilt für diese Ware kein Widerrufsrecht (nach Maß gefertigt, entsiegelte Hygieneware, verderblich, Freizeit mit festem Termin), und was zeigt es?

# The merchant says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the consumer: The shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the merchant: Your shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
t-f33e08e9c1c9 =
    .consumer = Der Händler sagt, dass die Ware benutzt, beschädigt, falsch oder unvollständig zurückkam. Ist das belegt (Fotos mit Datum, Gewicht, Seriennummer), über das hinaus, was zum Ausprobieren nötig ist?
    .merchant = Sie sagen, dass die Ware benutzt, beschädigt, falsch oder unvollständig zurückkam. Ist das belegt (Fotos mit Datum, Gewicht, Seriennummer), über das hinaus, was zum Ausprobieren nötig ist?

# Was the consumer told about the right to withdraw?
#   to the consumer: Was you told about the right to withdraw?
#   to the merchant: Was the customer told about the right to withdraw?
t-bad0cd53cb11 =
    .consumer = Wurden Sie über das Widerrufsrecht belehrt?
    .merchant = Wurde die Kundenseite über das Widerrufsrecht belehrt?

# Was a return policy shown before the purchase, and was it broken?
t-c04826321d21 = Wurden vor dem Kauf Rückgaberegeln gezeigt, und wurde gegen sie verstoßen?

# Was the return sent to the address on the merchant's own label or site?
#   to the consumer: Was the return sent to the address on the shop's own label or site?
#   to the merchant: Was the return sent to the address on your shop's own label or site?
t-dbcb278c6264 =
    .consumer = Wurde die Rücksendung an die Adresse auf dem Etikett oder der Seite des Händlers geschickt?
    .merchant = Wurde die Rücksendung an die Adresse auf Ihrem Etikett oder Ihrer Seite geschickt?

# Did the download come from the paying IP address, located in the holder's country?
t-6de4846a3fa0 = Kam das Herunterladen von der IP-Adresse der Zahlung, im Land der Person, der die Karte gehört?

# Did the download come from the paying device?
t-3ce667bbac77 = Kam das Herunterladen vom Gerät der Zahlung?

# Was the buyer's profile (mail, phone or identity) verified before the order?
#   to the consumer: Was your profile (mail, phone or identity) verified before the order?
#   to the merchant: Was the buyer's profile (mail, phone or identity) verified before the order?
t-eba7a35b18bc =
    .consumer = Wurde Ihr Profil (Mail, Telefon oder Identität) vor der Bestellung geprüft?
    .merchant = Wurde das Profil der Kundenseite (Mail, Telefon oder Identität) vor der Bestellung geprüft?

# Was any of the earlier payments disputed or reported as fraud?
t-45b4b47930f7 = Wurde eine der früheren Zahlungen bestritten oder als Betrug gemeldet?

# Did the earlier payments come from the same IP address?
t-91b029c5ff90 = Kamen die früheren Zahlungen von derselben IP-Adresse?

# Did the earlier payments come from the same device?
t-fc5ee05a1e03 = Kamen die früheren Zahlungen vom selben Gerät?


# ---- sums

# no more than was claimed
t-3f3e976200e9 = nicht mehr als gefordert

# no more than was captured and not yet refunded
t-dd94c6a133e9 = nicht mehr als eingezogen und noch nicht erstattet

# the amount claimed
t-3181e6b43d8a = der geforderte Betrag

# the order's total
t-543b2649a678 = der Gesamtbetrag der Bestellung

# shipping
t-740062676a31 = Versand

# captured
t-b737815f5ca9 = eingezogen

# already refunded
t-55ea1d8771e2 = schon erstattet

# captured and not yet refunded
t-11ce966a8ede = eingezogen und noch nicht erstattet

# captured a second time for the same order
t-c049967aacec = ein zweites Mal für dieselbe Bestellung eingezogen

# captured for the order
t-95ecff3cbafd = für die Bestellung eingezogen

# captured for the order above its total
t-bde9fd23ad63 = für die Bestellung über ihren Gesamtbetrag hinaus eingezogen

# the smaller of the two
t-5c1531d7bcb3 = der kleinere der beiden Beträge

# the larger of the two
t-2df811b4a3e6 = der größere der beiden Beträge

# their share of shipping
t-26087ed44937 = ihr Anteil am Versand

# less the discount on the order
t-c0cd1367fffb = abzüglich des Rabatts auf die Bestellung

# less what was refunded since
t-4521f6e3fd84 = abzüglich dessen, was seitdem erstattet wurde
