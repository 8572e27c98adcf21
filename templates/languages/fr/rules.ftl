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
    .consumer = Vous avez retiré la réclamation par écrit depuis votre propre adresse.
    .merchant = Le client a retiré la réclamation par écrit depuis sa propre adresse.

# The merchant accepts the claim.
#   to the consumer: The shop accepts the claim.
#   to the merchant: Your shop accepts the claim.
t-c99defb658fb =
    .consumer = Le vendeur accepte la réclamation.
    .merchant = Vous acceptez la réclamation.

# The time for an accepted refund to post has passed.
t-4b83fddda0f8 = Le délai pour la comptabilisation d’un remboursement accepté est passé.

# The ledger shows a posted refund of at least the disputed sum.
t-f29ed78c5f39 = Le registre des paiements montre un remboursement comptabilisé au moins égal à la somme en litige.

# A bank chargeback or another claim for the same payment is open.
t-d8e38e65d634 = Une contestation bancaire (chargeback) ou une autre réclamation pour le même paiement est ouverte.

# The claim was filed after the last window that applies to it had closed.
t-47fd564bf910 = La réclamation a été déposée après la fin du dernier délai qui s’y applique.

# The unauthorised payment was reported later than payment law asks.
t-7c9972357dcb = Le paiement non autorisé a été signalé plus tard que ne le demande le droit des paiements.

# The promised day of delivery has not passed yet.
t-b8e2a4edacd9 = Le jour de livraison promis n’est pas encore passé.

# No day of delivery was promised, and the waiting time after the order has not passed yet.
t-1246f01e293e = Aucun jour de livraison n’a été promis, et le délai d’attente après la commande n’est pas encore passé.

# The carrier already says how the parcel's journey ended.
t-122beff0a7e1 = Le transporteur dit déjà comment le trajet du colis s’est terminé.

# The merchant has not said that it will not deliver.
#   to the consumer: The shop has not said that it will not deliver.
#   to the merchant: Your shop has not said that it will not deliver.
t-c88c522d8da4 =
    .consumer = Le vendeur n’a pas dit qu’il ne livrera pas.
    .merchant = Vous n’avez pas dit que vous ne livrerez pas.

# The consumer has asked the shop first.
#   to the consumer: You have asked the shop first.
#   to the merchant: The customer has asked the shop first.
t-15407ef1b51a =
    .consumer = Vous avez d’abord contacté le vendeur.
    .merchant = Le client vous a d’abord contacté.

# The time for both to settle it between them is still running.
t-4e8a69167043 = Le délai laissé aux deux parties pour régler l’affaire entre elles court encore.

# The merchant has not answered by its deadline.
#   to the consumer: The shop has not answered by its deadline.
#   to the merchant: Your shop has not answered by its deadline.
t-8b1401e88118 =
    .consumer = Le vendeur n’a pas répondu dans le délai qui lui était fixé.
    .merchant = Vous n’avez pas répondu dans le délai qui vous était fixé.

# The merchant answered only after its deadline.
#   to the consumer: The shop answered only after its deadline.
#   to the merchant: Your shop answered only after its deadline.
t-abcd169ef370 =
    .consumer = Le vendeur n’a répondu qu’après le délai qui lui était fixé.
    .merchant = Vous n’avez répondu qu’après le délai qui vous était fixé.

# The consumer was asked a necessary question and reminded, and did not answer.
#   to the consumer: You were asked a necessary question and reminded, and did not answer.
#   to the merchant: The customer was asked a necessary question and reminded, and did not answer.
t-419d67efaa48 =
    .consumer = Vous avez reçu une question nécessaire et un rappel, et vous n’avez pas répondu.
    .merchant = Le client a reçu une question nécessaire et un rappel, et il n’a pas répondu.

# A lawyer, court, regulator or newspaper is involved, or sanctions.
t-f9fc565f3a05 = Un avocat, un tribunal, une autorité de contrôle ou un journal est impliqué, ou des sanctions sont en jeu.

# The consumer is a minor, vulnerable, or in danger.
#   to the consumer: You are a minor, vulnerable, or in danger.
#   to the merchant: The customer is a minor, vulnerable, or in danger.
t-01c544a1ef29 =
    .consumer = Vous êtes une personne mineure, vulnérable ou en danger.
    .merchant = Le client est mineur, vulnérable ou en danger.

# It is unproven that the person who claims is the person who ordered.
t-c0b775dea60b = Il n’est pas prouvé que la personne qui réclame est celle qui a commandé.

# Public holidays, which are not counted here, could have moved the end of the business days that the merchant had.
#   to the consumer: Public holidays, which are not counted here, could have moved the end of the business days that the shop had.
#   to the merchant: Public holidays, which are not counted here, could have moved the end of the business days that your shop had.
t-3738ac9e491d =
    .consumer = Des jours fériés, qui ne sont pas comptés ici, ont pu déplacer la fin des jours ouvrables dont le vendeur disposait.
    .merchant = Des jours fériés, qui ne sont pas comptés ici, ont pu déplacer la fin des jours ouvrables dont vous disposiez.

# the consumer has withdrawn the claim
#   to the consumer: you have withdrawn the claim
#   to the merchant: the customer has withdrawn the claim
t-363438615734 =
    .consumer = vous avez retiré la réclamation
    .merchant = le client a retiré la réclamation

# A message from the consumer within 72 hours that the claim should go on.
#   to the consumer: A message from you within 72 hours that the claim should go on.
#   to the merchant: A message from the customer within 72 hours that the claim should go on.
t-e7b9fbbe0976 =
    .consumer = Un message de votre part, dans les 72 heures, disant que la réclamation doit continuer.
    .merchant = Un message du client, dans les 72 heures, disant que la réclamation doit continuer.

# the merchant accepts the claim
#   to the consumer: the shop accepts the claim
#   to the merchant: your shop accepts the claim
t-08336bb0b595 =
    .consumer = le vendeur accepte la réclamation
    .merchant = vous acceptez la réclamation

# If the merchant's refund does not show on the ledger in time, the refund is ordered.
#   to the consumer: If the shop's refund does not show on the ledger in time, the refund is ordered.
#   to the merchant: If your shop's refund does not show on the ledger in time, the refund is ordered.
t-a183b565d1a3 =
    .consumer = Si le remboursement du vendeur n’apparaît pas à temps dans le registre des paiements, le remboursement est ordonné.
    .merchant = Si votre remboursement n’apparaît pas à temps dans le registre des paiements, le remboursement est ordonné.

# the full disputed sum has already been paid back
t-21d66eb0cc38 = toute la somme en litige a déjà été remboursée

# A ledger that shows less was posted, or that the refund came back.
t-ea12835f3a5e = Un registre des paiements qui montre qu’une somme plus faible a été comptabilisée, ou que le remboursement est revenu.

# another claim for the same payment is still open, and nobody may be paid twice
t-f2709f3ebeaa = une autre réclamation pour le même paiement est encore ouverte, et personne ne peut être payé deux fois

# The end of the other claim: this case then goes on from where it stands.
t-6286efc202d4 = La fin de l’autre réclamation : ce dossier reprend alors là où il en est.

# the consumer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the consumer: you were asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the merchant: the customer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
t-161e742c6ee9 =
    .consumer = on vous a demandé ce dont le dossier ne peut pas se passer, vous avez reçu un rappel et vous n’avez pas répondu ; le dossier peut être rouvert une fois, gratuitement, dans les quatorze jours
    .merchant = le client s’est vu demander ce dont le dossier ne peut pas se passer, il a reçu un rappel et n’a pas répondu ; le dossier peut être rouvert une fois, gratuitement, dans les quatorze jours

# An answer to the question, within fourteen days of the ruling.
t-661ac7fe0141 = Une réponse à la question, dans les quatorze jours suivant la décision.

# a person must handle this case from the start
t-71edc0bf36d1 = une personne doit traiter ce dossier dès le début

# the consumer may be vulnerable, and a person must handle this case from the start
#   to the consumer: you may be vulnerable, and a person must handle this case from the start
#   to the merchant: the customer may be vulnerable, and a person must handle this case from the start
t-a1b443c62e13 =
    .consumer = vous êtes peut-être une personne vulnérable, et quelqu’un doit traiter personnellement ce dossier dès le début
    .merchant = le client est peut-être vulnérable, et quelqu’un doit traiter personnellement ce dossier dès le début

# the merchant is insolvent, and a person must handle this case from the start
#   to the consumer: the shop is insolvent, and a person must handle this case from the start
#   to the merchant: your shop is insolvent, and a person must handle this case from the start
t-5b1d903b1475 =
    .consumer = le vendeur est insolvable, et quelqu’un doit traiter personnellement ce dossier dès le début
    .merchant = votre boutique est insolvable, et quelqu’un doit traiter personnellement ce dossier dès le début

# it is not shown yet that the person who claims is the person who ordered
t-ac7318cef0dc = il n’est pas encore établi que la personne qui réclame est celle qui a commandé

# Please show that you are the person who placed this order.
t-d1d8fd8d86a8 = Merci de montrer que vous êtes la personne qui a passé cette commande.

# the claim was filed after the last day on which it could be
t-3642880abf6b = la réclamation a été déposée après le dernier jour où elle pouvait l’être

# A promised day of delivery later than the one on record.
t-cd65afb5e79e = Un jour de livraison promis plus tardif que celui qui est enregistré.

# the day by which the goods must arrive has not passed yet
t-751da7425f34 = le jour où les articles doivent arriver au plus tard n’est pas encore passé

# If the goods have not arrived by that day, the case goes on without a new claim.
t-eb9a7d095b20 = Si les articles ne sont pas arrivés à cette date, le dossier continue sans nouvelle réclamation.

# no day of delivery was promised, and the waiting time after the order has not passed yet
t-fbec29272ec6 = aucun jour de livraison n’a été promis, et le délai d’attente après la commande n’est pas encore passé

# the shop has to be asked first, and there is still time for both to settle it
t-9223a1e6ad23 = il faut d’abord contacter le vendeur, et il reste du temps pour que les deux parties règlent l’affaire

# Tell us when and how you asked the shop, and what it said.
t-ede8b081cd65 = Dites-nous quand et comment vous avez contacté le vendeur, et ce qu’il a dit.

# the merchant did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the consumer: the shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the merchant: your shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
t-62628e082e41 =
    .consumer = le vendeur n’a pas répondu dans le délai qui lui était fixé, et le programme auquel il participe considère le silence comme une perte du litige
    .merchant = vous n’avez pas répondu dans le délai qui vous était fixé, et le programme auquel vous participez considère le silence comme une perte du litige

# An answer that reached us before the deadline.
t-4f1887dde498 = Une réponse qui nous est parvenue avant la fin du délai.

# the merchant answered after its deadline, and the programme it takes part in does not count what comes late
#   to the consumer: the shop answered after its deadline, and the programme it takes part in does not count what comes late
#   to the merchant: your shop answered after its deadline, and the programme it takes part in does not count what comes late
t-39bcf7822cc3 =
    .consumer = le vendeur a répondu après le délai qui lui était fixé, et le programme auquel il participe ne tient pas compte de ce qui arrive en retard
    .merchant = vous avez répondu après le délai qui vous était fixé, et le programme auquel vous participez ne tient pas compte de ce qui arrive en retard

# Proof that the answer reached us before the deadline.
t-b28e4f73d64d = La preuve que la réponse nous est parvenue avant la fin du délai.


# ---- duplicate.toml

# The same order was charged more than once.
t-87e85b013cd3 = La même commande a été débitée plus d’une fois.

# The charges for this order come to more than its total.
t-4f1841c8a765 = Les débits pour cette commande dépassent son total.

# The other charge paid for another order.
t-78d8a45095ed = L’autre débit a payé une autre commande.

# The goods of every order that was charged were delivered.
t-d7b2343f6232 = Les articles de chaque commande débitée ont été livrés.

# Which documents, side by side, show that each of the orders was placed and delivered?
t-88153848eaca = Quels documents, mis côte à côte, montrent que chacune des commandes a été passée et livrée ?

# One of the two entries was only a reservation that was never captured.
t-94fd10f3e1d2 = L’une des deux écritures n’était qu’une réservation qui n’a jamais été encaissée.

# The same order was also paid by other means.
t-d95c1cf87563 = La même commande a aussi été payée par un autre moyen.

# the same order was already paid by other means
t-ba0fc5f58916 = la même commande avait déjà été payée par un autre moyen

# Proof that the other payment was for another order.
t-0654ebf4cb63 = La preuve que l’autre paiement était pour une autre commande.

# the charges are parts of one order and come to its total, no more
t-6f2f4fe67843 = les débits sont des parties d’une seule commande et font son total, pas plus

# A charge for this order beyond its total.
t-a6df6721e425 = Un débit pour cette commande au-delà de son total.

# one order was charged more than once
t-c4e11a28b80c = une même commande a été débitée plus d’une fois

# A second order, with its own delivery, that the other charge paid for.
t-3d286b23cee0 = Une deuxième commande, avec sa propre livraison, que l’autre débit a payée.

# the charges paid for different orders, and each of them was delivered
t-030bb1cff08e = les débits ont payé des commandes différentes, et chacune d’elles a été livrée

# A record that one of the orders was never placed or never delivered.
t-d798b6deb004 = Un enregistrement montrant qu’une des commandes n’a jamais été passée ou jamais été livrée.

# the shop did not show that both orders were placed and delivered
t-06256282d21f = le vendeur n’a pas montré que les deux commandes ont été passées et livrées

# Proof of delivery for each of the two orders.
t-764f804e73c8 = La preuve de livraison de chacune des deux commandes.

# no other payment for this same order is shown
t-4a488f709cb5 = aucun autre paiement pour cette même commande n’est établi

# A receipt, statement or voucher acceptance that names this order.
t-3868a945c70c = Un reçu, un relevé ou l’acceptation d’un bon qui mentionne cette commande.

# the second entry was only a reservation; it was never captured and drops off by itself
t-dcdd6679c46f = la deuxième écriture n’était qu’une réservation ; elle n’a jamais été encaissée et disparaît d’elle-même

# A statement that shows both entries as booked.
t-3785cd75d7b1 = Un relevé qui montre les deux écritures comme comptabilisées.

# the ledger shows a single charge, so the second entry has to be shown first
t-b7b612092c63 = le registre des paiements montre un seul débit ; il faut donc d’abord montrer la deuxième écriture

# Our ledger shows one charge. Please send a statement that shows both entries as booked, not reserved, with their dates.
t-86ae6a71dad3 = Notre registre des paiements montre un seul débit. Merci d’envoyer un relevé qui montre les deux écritures comme comptabilisées, et non réservées, avec leurs dates.


# ---- incorrect_amount.toml

# More was charged for this order than the total that was confirmed.
t-33145e4aec1e = Il a été débité pour cette commande plus que le total confirmé.

# Part of the payment has already been refunded.
t-98e638fb1bcb = Une partie du paiement a déjà été remboursée.

# What was refunded was the difference in dispute.
t-9ef49a549f0c = Ce qui a été remboursé était la différence en litige.

# The checkout accepted the discount.
t-dd51d1f0dbdc = Le système de commande a accepté la remise.

# Which order confirmation, receipt or message from the shop shows that the discount was accepted?
t-e4189a65865c = Quelle confirmation de commande, quel reçu ou quel message du vendeur montre que la remise a été acceptée ?

# A fee was taken beside the price of the goods.
t-c8c89da2c2e9 = Des frais ont été prélevés en plus du prix des articles.

# Which fee is it, how much, and which receipt or message shows it?
t-d4fc85049715 = De quels frais s’agit-il, de quel montant, et quel reçu ou message les montre ?

# The fee was shown to the consumer before the order.
#   to the consumer: The fee was shown to you before the order.
#   to the merchant: The fee was shown to the customer before the order.
t-bbb82bd370b5 =
    .consumer = Les frais vous ont été indiqués avant la commande.
    .merchant = Les frais ont été indiqués au client avant la commande.

# Which page or confirmation from before the order shows this fee to the customer?
t-de3778e24977 = Quelle page ou confirmation d’avant la commande indique ces frais au client ?

# A paper of the consumer names another total than the ledger.
#   to the consumer: A paper of the consumer names another total than the ledger.
#   to the merchant: A paper of the customer names another total than the ledger.
t-017211cca649 =
    .consumer = Un de vos documents indique un autre total que le registre des paiements.
    .merchant = Un document du client indique un autre total que le registre des paiements.

# The charge was converted into another currency than the order's.
t-df2e01dc473c = Le débit a été converti dans une autre monnaie que celle de la commande.

# Which receipt shows that the shop or its checkout converted the sum, and at which rate?
t-628e611cc267 = Quel reçu montre que le vendeur ou son système de commande a converti la somme, et à quel taux ?

# The consumer agreed to the conversion.
#   to the consumer: You agreed to the conversion.
#   to the merchant: The customer agreed to the conversion.
t-04d727af3699 =
    .consumer = Vous avez accepté la conversion.
    .merchant = Le client a accepté la conversion.

# the sum was converted without the consumer's agreement; it is recomputed at the scheme's rate
#   to the consumer: the sum was converted without your agreement; it is recomputed at the scheme's rate
#   to the merchant: the sum was converted without the customer's agreement; it is recomputed at the scheme's rate
t-245ab556cb0d =
    .consumer = la somme a été convertie sans votre accord ; elle est recalculée au taux du réseau de carte
    .merchant = la somme a été convertie sans l’accord du client ; elle est recalculée au taux du réseau de carte

# A receipt on which the consumer chose the conversion.
#   to the consumer: A receipt on which you chose the conversion.
#   to the merchant: A receipt on which the customer chose the conversion.
t-47eddfe7cb9b =
    .consumer = Un reçu sur lequel vous avez choisi la conversion.
    .merchant = Un reçu sur lequel le client a choisi la conversion.

# a fee was taken that was not shown before the order
t-ef5920d3c739 = des frais ont été prélevés qui n’avaient pas été indiqués avant la commande

# A page or confirmation from before the order that shows the fee.
t-58617bda6b08 = Une page ou une confirmation d’avant la commande qui indique les frais.

# the checkout accepted a discount that was not given
t-f05060efd2ca = le système de commande a accepté une remise qui n’a pas été accordée

# A ledger that shows the discount, or a checkout record in which the code was rejected.
t-4624b36aeea7 = Un registre des paiements qui montre la remise, ou un enregistrement du système de commande où le code a été refusé.

# more was charged than was confirmed, and only part of the difference has been paid back
t-6184a6059040 = il a été débité plus que ce qui avait été confirmé, et seule une partie de la différence a été remboursée

# A confirmation of the higher total from before the charge.
t-9fb091c114ac = Une confirmation du total plus élevé, d’avant le débit.

# more was charged than the total that was confirmed
t-ecde09ed11e5 = il a été débité plus que le total confirmé

# the consumer was shown the conversion and agreed to it
#   to the consumer: you were shown the conversion and agreed to it
#   to the merchant: the customer was shown the conversion and agreed to it
t-891c273fd1ab =
    .consumer = la conversion vous a été indiquée et vous l’avez acceptée
    .merchant = la conversion a été indiquée au client et il l’a acceptée

# Proof that the choice was made by somebody else, or that another rate was shown.
t-fa759bfa584e = La preuve que le choix a été fait par quelqu’un d’autre, ou qu’un autre taux était indiqué.

# the fee was shown before the order and is part of what was agreed
t-d60fbd8a23d4 = les frais ont été indiqués avant la commande et font partie de ce qui a été convenu

# A page from the time of the order without the fee.
t-02f98fa1ee01 = Une page datant de la commande, sans les frais.

# no record of the checkout accepted the discount, and the order was confirmed and charged at the total without it
t-e0c07e8ced69 = aucun enregistrement du système de commande n’a accepté la remise, et la commande a été confirmée et débitée au total sans elle

# A checkout record or a message of the shop that accepts the discount for this order.
t-15ade68ddd17 = Un enregistrement du système de commande ou un message du vendeur qui accepte la remise pour cette commande.

# the shop charged the confirmed sum in the order's own currency; what the bank made of it is the bank's rate
t-613e13a3ffd6 = le vendeur a débité la somme confirmée dans la monnaie de la commande ; ce que la banque en a fait relève du taux de la banque

# A receipt that shows a conversion by the shop.
t-1579bef79239 = Un reçu qui montre une conversion par le vendeur.

# the ledger shows that no more was charged than was confirmed; a paper that says otherwise does not outweigh it
t-fb68cc7eba9d = le registre des paiements montre qu’il n’a pas été débité plus que ce qui avait été confirmé ; un document qui dit autre chose ne l’emporte pas sur lui

# A confirmation by the shop of a lower total.
t-60deaec9728e = Une confirmation par le vendeur d’un total plus bas.

# the ledger shows that no more was charged than was confirmed
t-57c6b3dfc831 = le registre des paiements montre qu’il n’a pas été débité plus que ce qui avait été confirmé

# A ledger with a further charge.
t-22db0efd0213 = Un registre des paiements avec un débit supplémentaire.


# ---- not_as_described.toml

# The goods are back at the address the merchant gave.
#   to the consumer: The goods are back at the address the shop gave.
#   to the merchant: The goods are back at the address your shop gave.
t-910fc6fcc0e7 =
    .consumer = Les articles sont revenus à l’adresse que le vendeur a donnée.
    .merchant = Les articles sont revenus à l’adresse que vous avez donnée.

# The merchant says that the return was wrong, used, damaged or incomplete.
#   to the consumer: The shop says that the return was wrong, used, damaged or incomplete.
#   to the merchant: Your shop says that the return was wrong, used, damaged or incomplete.
t-fe2f75e1a056 =
    .consumer = Le vendeur dit que le retour n’était pas le bon article, ou était utilisé, abîmé ou incomplet.
    .merchant = Vous dites que le retour n’était pas le bon article, ou était utilisé, abîmé ou incomplet.

# The merchant handed in photos or papers about the state of the return.
#   to the consumer: The shop handed in photos or papers about the state of the return.
#   to the merchant: Your shop handed in photos or papers about the state of the return.
t-307b32b481e4 =
    .consumer = Le vendeur a fourni des photos ou des documents sur l’état du retour.
    .merchant = Vous avez fourni des photos ou des documents sur l’état du retour.

# Please send dated photos, the weight and the serial number of what came back, taken within 72 hours of its receipt.
t-a1a934bfe8a2 = Merci d’envoyer des photos datées, le poids et le numéro de série de ce qui est revenu, relevés dans les 72 heures suivant la réception.

# Dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged.
t-6fa334b8c470 = Des photos datées, le poids et le numéro de série, relevés dans les 72 heures, montrent que le retour n’était pas le bon article, ou était utilisé ou abîmé.

# The merchant refuses to take the goods back.
#   to the consumer: The shop refuses to take the goods back.
#   to the merchant: Your shop refuses to take the goods back.
t-c9a8ee25085d =
    .consumer = Le vendeur refuse de reprendre les articles.
    .merchant = Vous refusez de reprendre les articles.

# Five business days have passed since the consumer asked to send the goods back, without an answer to the claim in them.
#   to the consumer: Five business days have passed since you asked to send the goods back, without an answer to the claim in them.
#   to the merchant: Five business days have passed since the customer asked to send the goods back, without an answer to the claim in them.
t-184e3f606271 =
    .consumer = Cinq jours ouvrables ont passé depuis que vous avez demandé à renvoyer les articles, sans réponse à la réclamation pendant ce temps.
    .merchant = Cinq jours ouvrables ont passé depuis que le client a demandé à renvoyer les articles, sans réponse à la réclamation pendant ce temps.

# The merchant answered the request to send the goods back in time.
#   to the consumer: The shop answered the request to send the goods back in time.
#   to the merchant: Your shop answered the request to send the goods back in time.
t-99012d57ead3 =
    .consumer = Le vendeur a répondu à temps à la demande de renvoyer les articles.
    .merchant = Vous avez répondu à temps à la demande de renvoyer les articles.

# When and how did you answer the customer's request to send the goods back?
t-ebb2753d3a92 = Quand et comment avez-vous répondu à la demande du client de renvoyer les articles ?

# Sending the goods back would cost more than the share of their value that is reasonable.
t-0f0a665f366b = Renvoyer les articles coûterait plus que la part raisonnable de leur valeur.

# The consumer refuses to send the goods back.
#   to the consumer: You refuse to send the goods back.
#   to the merchant: The customer refuses to send the goods back.
t-269b85b64967 =
    .consumer = Vous refusez de renvoyer les articles.
    .merchant = Le client refuse de renvoyer les articles.

# The consumer sent a photo or report of what is wrong.
#   to the consumer: You sent a photo or report of what is wrong.
#   to the merchant: The customer sent a photo or report of what is wrong.
t-c7c8862e0891 =
    .consumer = Vous avez envoyé une photo ou un rapport sur ce qui ne va pas.
    .merchant = Le client a envoyé une photo ou un rapport sur ce qui ne va pas.

# The claim is a few words, and the consumer handed in nothing.
#   to the consumer: The claim is a few words, and you handed in nothing.
#   to the merchant: The claim is a few words, and the customer handed in nothing.
t-ecd8f772bd15 =
    .consumer = La réclamation tient en quelques mots, et vous n’avez rien fourni.
    .merchant = La réclamation tient en quelques mots, et le client n’a rien fourni.

# The consumer says concretely what is wrong.
#   to the consumer: You say concretely what is wrong.
#   to the merchant: The customer says concretely what is wrong.
t-2837049c1dd6 =
    .consumer = Vous dites concrètement ce qui ne va pas.
    .merchant = Le client dit concrètement ce qui ne va pas.

# What arrived differs significantly from what was agreed.
t-e64d5168b393 = Ce qui est arrivé diffère nettement de ce qui était convenu.

# The fault showed so soon after delivery that it is presumed to have been there from the start.
t-a52f6af6b43e = Le défaut est apparu si peu de temps après la livraison qu’il est présumé avoir existé dès le début.

# The fault was there at delivery.
t-ce01ff7f6e06 = Le défaut existait à la livraison.

# The merchant admits the fault or the wrong item.
#   to the consumer: The shop admits the fault or the wrong item.
#   to the merchant: Your shop admits the fault or the wrong item.
t-50d391db93c7 =
    .consumer = Le vendeur reconnaît le défaut ou l’erreur d’article.
    .merchant = Vous reconnaissez le défaut ou l’erreur d’article.

# An expert, the brand or an authority confirms that the goods are counterfeit.
t-7532ebc2a175 = Un expert, la marque ou une autorité confirme que les articles sont contrefaits.

# Which letter of an expert, the brand or an authority confirms that the goods are counterfeit?
t-cbb6bc61215e = Quelle lettre d’un expert, de la marque ou d’une autorité confirme que les articles sont contrefaits ?

# The merchant says that the consumer damaged, altered or wore out the goods.
#   to the consumer: The shop says that you damaged, altered or wore out the goods.
#   to the merchant: Your shop says that the customer damaged, altered or wore out the goods.
t-7cadb26b6049 =
    .consumer = Le vendeur dit que vous avez abîmé, modifié ou usé les articles.
    .merchant = Vous dites que le client a abîmé, modifié ou usé les articles.

# The damage comes from the consumer's use, an alteration or normal wear.
#   to the consumer: The damage comes from your use, an alteration or normal wear.
#   to the merchant: The damage comes from the customer's use, an alteration or normal wear.
t-a86cad5d0dcc =
    .consumer = Les dégâts viennent de votre utilisation, d’une modification ou de l’usure normale.
    .merchant = Les dégâts viennent de l’utilisation par le client, d’une modification ou de l’usure normale.

# It is a matter of taste, colour on a screen or size, and the listing was accurate.
t-ab55eca59a56 = C’est une question de goût, de couleur à l’écran ou de taille, et la description du produit était exacte.

# A part of the goods is missing.
t-410656b03508 = Il manque un élément des articles.

# Which part is missing, and which photo, packing slip or message of the shop shows it?
t-c61b9df00bab = Quel élément manque, et quelle photo, quel bordereau d’emballage ou quel message du vendeur le montre ?

# The merchant speaks of a repair or a replacement.
#   to the consumer: The shop speaks of a repair or a replacement.
#   to the merchant: Your shop speaks of a repair or a replacement.
t-50e218e55e49 =
    .consumer = Le vendeur parle d’une réparation ou d’un remplacement.
    .merchant = Vous parlez d’une réparation ou d’un remplacement.

# A free repair or replacement was offered promptly and has not failed.
t-9d24abbb91b5 = Une réparation ou un remplacement gratuit a été proposé rapidement et n’a pas échoué.

# The consumer complained within the days in which faulty goods may be rejected outright.
#   to the consumer: You complained within the days in which faulty goods may be rejected outright.
#   to the merchant: The customer complained within the days in which faulty goods may be rejected outright.
t-457bda009d31 =
    .consumer = Vous avez signalé le problème dans les jours pendant lesquels des articles défectueux peuvent être refusés d’emblée.
    .merchant = Le client a signalé le problème dans les jours pendant lesquels des articles défectueux peuvent être refusés d’emblée.

# The merchant points to its return policy or to the manufacturer.
#   to the consumer: The shop points to its return policy or to the manufacturer.
#   to the merchant: Your shop points to its return policy or to the manufacturer.
t-e2d5144cf081 =
    .consumer = Le vendeur renvoie à ses conditions de retour ou au fabricant.
    .merchant = Vous renvoyez à vos conditions de retour ou au fabricant.

# the goods are confirmed to be counterfeit; they are not sent back
t-0c272929081f = il est confirmé que les articles sont contrefaits ; ils ne sont pas renvoyés

# A letter of the brand that confirms the goods as its own.
t-1e239c3d348e = Une lettre de la marque qui confirme que les articles sont bien les siens.

# what came back was not what was sent out in good order, and the merchant documented it in time
#   to the consumer: what came back was not what was sent out in good order, and the shop documented it in time
#   to the merchant: what came back was not what was sent out in good order, and your shop documented it in time
t-7b47e03511ff =
    .consumer = ce qui est revenu n’était pas ce qui avait été envoyé en bon état, et le vendeur l’a documenté à temps
    .merchant = ce qui est revenu n’était pas ce qui avait été envoyé en bon état, et vous l’avez documenté à temps

# Photos from before the return was sent that show the goods as they were.
t-cac6eaf174e7 = Des photos d’avant le renvoi qui montrent les articles tels qu’ils étaient.

# the goods are back with the merchant, and it is not documented in time that anything was wrong with what came back
#   to the consumer: the goods are back with the shop, and it is not documented in time that anything was wrong with what came back
#   to the merchant: the goods are back with your shop, and it is not documented in time that anything was wrong with what came back
t-fe5b26809cd5 =
    .consumer = les articles sont revenus chez le vendeur, et aucun problème avec ce qui est revenu n’est documenté à temps
    .merchant = les articles sont revenus chez vous, et aucun problème avec ce qui est revenu n’est documenté à temps

# Dated photos, weight and serial number from within 72 hours of the receipt.
t-2c4b2353712f = Des photos datées, le poids et le numéro de série, relevés dans les 72 heures suivant la réception.

# the goods are back with the merchant
#   to the consumer: the goods are back with the shop
#   to the merchant: the goods are back with your shop
t-82999d23f368 =
    .consumer = les articles sont revenus chez le vendeur
    .merchant = les articles sont revenus chez vous

# A scan that shows the return elsewhere.
t-98888de7a6e9 = Un scan qui montre le retour à un autre endroit.

# the damage comes from use, an alteration or normal wear
t-5a336c80c4a8 = les dégâts viennent de l’utilisation, d’une modification ou de l’usure normale

# The opinion of a neutral expert that the fault was there from the start.
t-92063d10d0ae = L’avis d’un expert neutre selon lequel le défaut existait dès le début.

# a part is missing, and it is to be sent, free of charge
t-d171df291ee5 = un élément manque, et il doit être envoyé, sans frais

# A packing record that shows the part in the parcel.
t-8fe5d97c8c4e = Un relevé d’emballage qui montre cet élément dans le colis.

# a part is missing and is not being sent; its price goes back
t-3b9cfed3ceb8 = un élément manque et n’est pas envoyé ; son prix est remboursé

# the goods are faulty or wrong, and sending them back would cost too large a part of their value; the consumer need not send them
#   to the consumer: the goods are faulty or wrong, and sending them back would cost too large a part of their value; you need not send them
#   to the merchant: the goods are faulty or wrong, and sending them back would cost too large a part of their value; the customer need not send them
t-f90bae874c18 =
    .consumer = les articles sont défectueux ou ne sont pas les bons, et les renvoyer coûterait une trop grande part de leur valeur ; vous n’avez pas à les renvoyer
    .merchant = les articles sont défectueux ou ne sont pas les bons, et les renvoyer coûterait une trop grande part de leur valeur ; le client n’a pas à les renvoyer

# A prepaid label for the way back at a reasonable cost.
t-377cd6276939 = Une étiquette de retour prépayée, à un coût raisonnable.

# the consumer does not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the consumer: you do not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the merchant: the customer does not send the goods back, and nothing excuses that; a refund needs the return to start
t-5794235131aa =
    .consumer = vous ne renvoyez pas les articles, et rien n’excuse cela ; pour un remboursement, le retour doit commencer
    .merchant = le client ne renvoie pas les articles, et rien n’excuse cela ; pour un remboursement, le retour doit commencer

# A receipt of posting for the return.
t-768a29b12d3f = Un justificatif de dépôt pour le retour.

# the goods are faulty, and a free repair or replacement was offered promptly: it comes first
t-49fc37097e67 = les articles sont défectueux, et une réparation ou un remplacement gratuit a été proposé rapidement : cela passe d’abord

# A repair or replacement that failed, was refused, or took too long.
t-f90cc4fb858c = Une réparation ou un remplacement qui a échoué, a été refusé ou a pris trop de temps.

# the goods were faulty or not what was agreed, and the merchant refused or ignored the request to take them back
#   to the consumer: the goods were faulty or not what was agreed, and the shop refused or ignored the request to take them back
#   to the merchant: the goods were faulty or not what was agreed, and your shop refused or ignored the request to take them back
t-e4674c66fcba =
    .consumer = les articles étaient défectueux ou n’étaient pas ce qui était convenu, et le vendeur a refusé ou ignoré la demande de les reprendre
    .merchant = les articles étaient défectueux ou n’étaient pas ce qui était convenu, et vous avez refusé ou ignoré la demande de les reprendre

# An answer of the merchant to the request, from within five business days.
#   to the consumer: An answer of the shop to the request, from within five business days.
#   to the merchant: An answer of your shop to the request, from within five business days.
t-92a516738c20 =
    .consumer = Une réponse du vendeur à la demande, donnée dans les cinq jours ouvrables.
    .merchant = Une réponse de votre part à la demande, donnée dans les cinq jours ouvrables.

# the merchant admits that the goods were faulty or wrong; the money goes back for the goods, and the merchant pays the way
#   to the consumer: the shop admits that the goods were faulty or wrong; the money goes back for the goods, and the shop pays the way
#   to the merchant: your shop admits that the goods were faulty or wrong; the money goes back for the goods, and your shop pays the way
t-aad9a4a29ec1 =
    .consumer = le vendeur reconnaît que les articles étaient défectueux ou n’étaient pas les bons ; l’argent est remboursé contre les articles, et le vendeur paie le retour
    .merchant = vous reconnaissez que les articles étaient défectueux ou n’étaient pas les bons ; l’argent est remboursé contre les articles, et vous payez le retour

# Proof that the goods were in order when they were delivered.
t-0a2877882a1e = La preuve que les articles étaient en bon état à la livraison.

# it is not said yet what is wrong with the goods
t-16ee050873db = la réclamation ne dit pas encore ce qui ne va pas avec les articles

# Please describe what is wrong with the goods, send two or three photos that show it, and say whether they were used or washed.
t-48bbc7dbf637 = Merci de décrire ce qui ne va pas avec les articles, d’envoyer deux ou trois photos qui le montrent, et de dire s’ils ont été utilisés ou lavés.

# the listing was accurate, and the complaint is a matter of taste; within fourteen days of delivery it may be filed as a withdrawal
t-6f22a37f40b0 = la description du produit était exacte, et la plainte est une question de goût ; dans les quatorze jours suivant la livraison, elle peut être déposée comme une rétractation

# A listing from the time of the order that promised something else.
t-ec15bd5ea7ea = Une description du produit, datant de la commande, qui promettait autre chose.

# the goods were faulty and the consumer complained within thirty days of delivery, so they may be rejected; the merchant pays the way back
#   to the consumer: the goods were faulty and you complained within thirty days of delivery, so they may be rejected; the shop pays the way back
#   to the merchant: the goods were faulty and the customer complained within thirty days of delivery, so they may be rejected; your shop pays the way back
t-3da3c69609fb =
    .consumer = les articles étaient défectueux et vous avez signalé le problème dans les trente jours suivant la livraison ; ils peuvent donc être refusés ; le vendeur paie le retour
    .merchant = les articles étaient défectueux et le client a signalé le problème dans les trente jours suivant la livraison ; ils peuvent donc être refusés ; vous payez le retour

# A delivery date more than thirty days before the complaint.
t-2eccdce38629 = Une date de livraison antérieure de plus de trente jours au signalement du problème.

# a return policy or a reference to the manufacturer is no defence to goods that are faulty or wrong
t-e8dec846db34 = des conditions de retour ou un renvoi vers le fabricant ne sont pas un moyen de défense quand les articles sont défectueux ou ne sont pas les bons

# the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the merchant's cost
#   to the consumer: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the shop's cost
#   to the merchant: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at your shop's cost
t-ba5b0337dbb5 =
    .consumer = les articles diffèrent nettement de ce qui était convenu ; l’argent est remboursé une fois qu’ils sont en route pour le retour, aux frais du vendeur
    .merchant = les articles diffèrent nettement de ce qui était convenu ; l’argent est remboursé une fois qu’ils sont en route pour le retour, à vos frais

# it is not shown that the goods differed significantly from what was agreed when they were delivered; within fourteen days of delivery it may be filed as a withdrawal
t-daa5376c0f7a = il n’est pas établi que les articles différaient nettement, à la livraison, de ce qui était convenu ; dans les quatorze jours suivant la livraison, cela peut être déposé comme une rétractation

# A photo or report that shows the fault, or a listing that promised something else.
t-cb4b106c50c7 = Une photo ou un rapport qui montre le défaut, ou une description du produit qui promettait autre chose.


# ---- not_received.toml

# The buyer's own account, device or network used what was bought after paying.
#   to the consumer: Your own account, device or network used what was bought after paying.
#   to the merchant: The buyer's own account, device or network used what was bought after paying.
t-c8f42e0e6bc1 =
    .consumer = Votre propre compte, appareil ou réseau a utilisé après le paiement ce qui a été acheté.
    .merchant = Le propre compte, appareil ou réseau de l’acheteur a utilisé après le paiement ce qui a été acheté.

# Which log shows that the buyer's account, device or address used what was bought after paying?
#   to the consumer: Which log shows that your account, device or address used what was bought after paying?
#   to the merchant: Which log shows that the buyer's account, device or address used what was bought after paying?
t-b7dab688f4d6 =
    .consumer = Quel journal d’activité montre que votre compte, appareil ou adresse a utilisé après le paiement ce qui a été acheté ?
    .merchant = Quel journal d’activité montre que le compte, l’appareil ou l’adresse de l’acheteur a utilisé après le paiement ce qui a été acheté ?

# The merchant can and will deliver.
#   to the consumer: The shop can and will deliver.
#   to the merchant: Your shop can and will deliver.
t-2efc6531058d =
    .consumer = Le vendeur peut et veut livrer.
    .merchant = Vous pouvez et voulez livrer.

# The merchant does not say that the goods were never sent.
#   to the consumer: The shop does not say that the goods were never sent.
#   to the merchant: Your shop does not say that the goods were never sent.
t-e2fcea16b959 =
    .consumer = Le vendeur ne dit pas que les articles n’ont jamais été envoyés.
    .merchant = Vous ne dites pas que les articles n’ont jamais été envoyés.

# The consumer says, after filing, that the goods have arrived.
#   to the consumer: You say, after filing, that the goods have arrived.
#   to the merchant: The customer says, after filing, that the goods have arrived.
t-64982618aae6 =
    .consumer = Vous dites, après le dépôt de la réclamation, que les articles sont arrivés.
    .merchant = Le client dit, après le dépôt de la réclamation, que les articles sont arrivés.

# The tracking number is valid, is no other order's, and was first scanned after the order.
t-230f93f60092 = Le numéro de suivi est valable, n’est celui d’aucune autre commande, et a été scanné pour la première fois après la commande.

# The parcel weighed what the ordered goods weigh.
t-d61f848b150f = Le colis pesait ce que pèsent les articles commandés.

# The carrier took the parcel into its hands.
t-307d2a10f6d1 = Le transporteur a pris le colis en charge.

# The carrier's events agree on who had the parcel.
t-d00a618beb7e = Les événements du transporteur concordent sur qui avait le colis.

# The carrier still has time to trace the parcel.
t-1d16016f2cf6 = Le transporteur a encore du temps pour rechercher le colis.

# At least one parcel was delivered.
t-52cd8460067d = Au moins un colis a été livré.

# Every parcel of this order was delivered.
t-426e8f2b7fec = Chaque colis de cette commande a été livré.

# Which carrier proof of delivery shows when, where and to whom the parcel was handed over?
t-8505029e145b = Quelle preuve de livraison du transporteur montre quand, où et à qui le colis a été remis ?

# The parcel was neither lost, damaged nor sent back.
t-52cbb2eab535 = Le colis n’a été ni perdu, ni abîmé, ni renvoyé.

# The consumer refused the parcel, or did not collect it from the pickup point they chose although they were told.
#   to the consumer: You refused the parcel, or did not collect it from the pickup point you chose although you were told.
#   to the merchant: The customer refused the parcel, or did not collect it from the pickup point they chose although they were told.
t-c10a058416a2 =
    .consumer = Vous avez refusé le colis, ou vous n’êtes pas allé le chercher au point relais que vous aviez choisi, alors que vous en aviez reçu l’avis.
    .merchant = Le client a refusé le colis, ou n’est pas allé le chercher au point relais qu’il avait choisi, alors qu’il en avait reçu l’avis.

# The parcel is back with its sender.
t-4b2d9f09b34c = Le colis est revenu chez son expéditeur.

# The parcel was handed over at the address of the order.
t-914fd863ca0c = Le colis a été remis à l’adresse de la commande.

# The consumer typed the delivery address.
#   to the consumer: You typed the delivery address.
#   to the merchant: The customer typed the delivery address.
t-9804d24f5ad7 =
    .consumer = Vous avez saisi l’adresse de livraison.
    .merchant = Le client a saisi l’adresse de livraison.

# The parcel was delivered before the claim was filed.
t-c812882d7bdd = Le colis a été livré avant le dépôt de la réclamation.

# The consumer keeps the goods that came late.
#   to the consumer: You keep the goods that came late.
#   to the merchant: The customer keeps the goods that came late.
t-2fbdbeb57b2f =
    .consumer = Vous gardez les articles arrivés en retard.
    .merchant = Le client garde les articles arrivés en retard.

# All ordered goods were in what was delivered.
t-5566c311af11 = Tous les articles commandés étaient dans ce qui a été livré.

# Which packing record shows which of the ordered goods were in which parcel?
t-9bac20db190c = Quel relevé d’emballage montre quels articles commandés étaient dans quel colis ?

# A person found that nothing is missing.
t-6aaf4187f245 = Une personne a constaté que rien ne manque.

# The order's total calls for a signature, PIN or identity check.
t-ac31bf9e847e = Le total de la commande demande une signature, un code PIN ou un contrôle d’identité.

# The hand-over was confirmed by signature, PIN or identity check.
t-f1279eea59b7 = La remise a été confirmée par une signature, un code PIN ou un contrôle d’identité.

# The parcel was handed to a person at the address, not left behind or with somebody else.
t-a0541f6678d1 = Le colis a été remis à une personne à l’adresse, et non laissé sur place ou chez quelqu’un d’autre.

# The consumer had agreed to where the parcel was left.
#   to the consumer: You had agreed to where the parcel was left.
#   to the merchant: The customer had agreed to where the parcel was left.
t-2dd3d1744574 =
    .consumer = Vous aviez accepté l’endroit où le colis a été laissé.
    .merchant = Le client avait accepté l’endroit où le colis a été laissé.

# The consumer, or a person the consumer named, has the goods.
#   to the consumer: You, or a person you named, has the goods.
#   to the merchant: The customer, or a person the customer named, has the goods.
t-a2d6fde8a8a5 =
    .consumer = Vous, ou une personne que vous avez désignée, avez les articles.
    .merchant = Le client, ou une personne qu’il a désignée, a les articles.

# The bank ties the delivery address to the holder (AVS).
t-7d3fb3de1f90 = La banque relie l’adresse de livraison au titulaire (AVS).

# A person found that the parcel reached the consumer.
#   to the consumer: A person found that the parcel reached you.
#   to the merchant: A person found that the parcel reached the customer.
t-da00cb49f229 =
    .consumer = Une personne a constaté que le colis vous est parvenu.
    .merchant = Une personne a constaté que le colis est parvenu au client.

# the merchant cannot or will not deliver
#   to the consumer: the shop cannot or will not deliver
#   to the merchant: your shop cannot or will not deliver
t-a8d5d1797ed4 =
    .consumer = le vendeur ne peut pas ou ne veut pas livrer
    .merchant = vous ne pouvez pas ou ne voulez pas livrer

# A carrier's proof that the goods were delivered to the consumer.
#   to the consumer: A carrier's proof that the goods were delivered to you.
#   to the merchant: A carrier's proof that the goods were delivered to the customer.
t-d225e934b015 =
    .consumer = Une preuve du transporteur que les articles vous ont été livrés.
    .merchant = Une preuve du transporteur que les articles ont été livrés au client.

# the buyer's own account used what was bought after paying
#   to the consumer: your own account used what was bought after paying
#   to the merchant: the buyer's own account used what was bought after paying
t-f42e72fee8b0 =
    .consumer = votre propre compte a utilisé après le paiement ce qui a été acheté
    .merchant = le propre compte de l’acheteur a utilisé après le paiement ce qui a été acheté

# Signs that somebody else used the account.
t-0baacdee7408 = Des signes que quelqu’un d’autre a utilisé le compte.

# no log shows that the buyer could use what was bought
#   to the consumer: no log shows that you could use what was bought
#   to the merchant: no log shows that the buyer could use what was bought
t-1c08ebf39a2f =
    .consumer = aucun journal d’activité ne montre que vous pouviez utiliser ce qui a été acheté
    .merchant = aucun journal d’activité ne montre que l’acheteur pouvait utiliser ce qui a été acheté

# A log of successful use by the buyer's account after the payment.
#   to the consumer: A log of successful use by your account after the payment.
#   to the merchant: A log of successful use by the buyer's account after the payment.
t-6f20330ff1f0 =
    .consumer = Un journal d’activité montrant une utilisation réussie par votre compte après le paiement.
    .merchant = Un journal d’activité montrant une utilisation réussie par le compte de l’acheteur après le paiement.

# the consumer says that the goods arrived after the claim was filed, and may choose
#   to the consumer: you say that the goods arrived after the claim was filed, and may choose
#   to the merchant: the customer says that the goods arrived after the claim was filed, and may choose
t-90d15c15c367 =
    .consumer = vous dites que les articles sont arrivés après le dépôt de la réclamation, et vous pouvez choisir
    .merchant = le client dit que les articles sont arrivés après le dépôt de la réclamation, et il peut choisir

# You wrote that the goods have arrived. Do you want to keep them, or send them back at the merchant's cost for a refund?
#   to the consumer: You wrote that the goods have arrived. Do you want to keep them, or send them back at the shop's cost for a refund?
#   to the merchant: You wrote that the goods have arrived. Do you want to keep them, or send them back at your shop's cost for a refund?
t-545a5ff50b25 =
    .consumer = Vous avez écrit que les articles sont arrivés. Voulez-vous les garder, ou les renvoyer aux frais du vendeur contre un remboursement ?
    .merchant = Vous avez écrit que les articles sont arrivés. Voulez-vous les garder, ou les renvoyer aux frais de votre boutique contre un remboursement ?

# the goods arrived after the claim was filed, and the consumer keeps them
#   to the consumer: the goods arrived after the claim was filed, and you keep them
#   to the merchant: the goods arrived after the claim was filed, and the customer keeps them
t-888edf3a1df1 =
    .consumer = les articles sont arrivés après le dépôt de la réclamation, et vous les gardez
    .merchant = les articles sont arrivés après le dépôt de la réclamation, et le client les garde

# The goods sent back.
t-734f44ce3ac5 = Le renvoi des articles.

# the tracking number cannot be this order's parcel, so nothing proves delivery
t-64cfe4e54616 = le numéro de suivi ne peut pas être celui du colis de cette commande ; rien ne prouve donc la livraison

# Tracking of a parcel that was sent after this order and for it.
t-469f28785207 = Le suivi d’un colis envoyé après cette commande et pour elle.

# the carrier's events contradict each other, and the carrier has ten days to trace the parcel
t-5e9eba0096f4 = les événements du transporteur se contredisent, et le transporteur a dix jours pour rechercher le colis

# The carrier's answer to the trace.
t-eff46afb5f19 = La réponse du transporteur à la recherche du colis.

# after the delivery scan the carrier had the parcel again, so that scan proves nothing
t-9cbd9694470f = après le scan de livraison, le transporteur avait de nouveau le colis ; ce scan ne prouve donc rien

# The carrier's written trace that shows where the parcel ended.
t-e06378cd9d85 = Le résultat écrit de la recherche du transporteur, qui montre où le colis s’est retrouvé.

# the parcel was not taken and is back with its sender, which counts as withdrawal
t-8faddee77f49 = le colis n’a pas été accepté et est revenu chez son expéditeur, ce qui compte comme une rétractation

# A scan that shows the parcel was handed over after all.
t-abc11c122d84 = Un scan qui montre que le colis a finalement été remis.

# the parcel was ready for the consumer, who was told and did not take it
#   to the consumer: the parcel was ready for you, who were told and did not take it
#   to the merchant: the parcel was ready for the customer, who was told and did not take it
t-5e61c0c98220 =
    .consumer = le colis était à votre disposition, vous en aviez reçu l’avis et vous ne l’avez pas pris
    .merchant = le colis était à la disposition du client, qui en avait reçu l’avis et ne l’a pas pris

# Proof that no notice reached the consumer.
#   to the consumer: Proof that no notice reached you.
#   to the merchant: Proof that no notice reached the customer.
t-a103fcaa9957 =
    .consumer = La preuve qu’aucun avis ne vous est parvenu.
    .merchant = La preuve qu’aucun avis n’est parvenu au client.

# the parcel was lost, damaged or sent back
t-433cb2101b68 = le colis a été perdu, abîmé ou renvoyé

# A later scan that shows the parcel was delivered to the consumer.
#   to the consumer: A later scan that shows the parcel was delivered to you.
#   to the merchant: A later scan that shows the parcel was delivered to the customer.
t-386b96138390 =
    .consumer = Un scan plus récent qui montre que le colis vous a été livré.
    .merchant = Un scan plus récent qui montre que le colis a été livré au client.

# the parcel weighed far less than the ordered goods
t-7f49ffefae62 = le colis pesait beaucoup moins que les articles commandés

# The carrier's weighing of this parcel at its full weight.
t-366b1ab01d98 = La pesée de ce colis par le transporteur, à son poids complet.

# the parcel weighed about what it should, and only a person can judge photographs and a police report
t-66696f71b199 = le colis pesait à peu près ce qu’il devait, et seule une personne peut apprécier des photos et un rapport de police

# the parcel was handed over at another address than the order's
t-7073cdf66cbd = le colis a été remis à une autre adresse que celle de la commande

# A carrier's proof of delivery at the address of the order.
t-01ffcd2783fe = Une preuve de livraison du transporteur à l’adresse de la commande.

# some of the ordered goods were never delivered
t-f0546c448a44 = une partie des articles commandés n’a jamais été livrée

# A carrier's proof that the missing goods were delivered in another parcel.
t-f0817ab72bff = Une preuve du transporteur que les articles manquants ont été livrés dans un autre colis.

# one parcel arrived and another did not, and it is not shown what was in each
t-d470d8a4da6c = un colis est arrivé et un autre non, et il n’est pas établi ce qu’il y avait dans chacun

# One parcel of this order arrived and another did not. Which of the ordered goods were in which parcel?
t-2dcf29559d70 = Un colis de cette commande est arrivé et un autre non. Quels articles commandés étaient dans quel colis ?

# the carrier's feed does not say at which address the parcel was handed over
t-b8e81128b624 = les données du transporteur ne disent pas à quelle adresse le colis a été remis

# The tracking gives no postcode of the hand-over. Please send the carrier's full proof of delivery.
t-8759e4821f62 = Le suivi n’indique aucun code postal pour la remise. Merci d’envoyer la preuve de livraison complète du transporteur.

# the parcel came after the claim was filed, and the consumer keeps the goods
#   to the consumer: the parcel came after the claim was filed, and you keep the goods
#   to the merchant: the parcel came after the claim was filed, and the customer keeps the goods
t-5d726a84c942 =
    .consumer = le colis est arrivé après le dépôt de la réclamation, et vous gardez les articles
    .merchant = le colis est arrivé après le dépôt de la réclamation, et le client garde les articles

# the parcel came after the claim was filed, and the consumer does not want it any more; the merchant pays the way back
#   to the consumer: the parcel came after the claim was filed, and you do not want it any more; the shop pays the way back
#   to the merchant: the parcel came after the claim was filed, and the customer does not want it any more; your shop pays the way back
t-344914aed78b =
    .consumer = le colis est arrivé après le dépôt de la réclamation, et vous n’en voulez plus ; le vendeur paie le retour
    .merchant = le colis est arrivé après le dépôt de la réclamation, et le client n’en veut plus ; vous payez le retour

# The consumer's choice to keep the goods.
#   to the consumer: Your choice to keep the goods.
#   to the merchant: The customer's choice to keep the goods.
t-137a5d36ca3c =
    .consumer = Votre choix de garder les articles.
    .merchant = Le choix du client de garder les articles.

# the parcel arrived after the claim was filed, so the consumer may choose
#   to the consumer: the parcel arrived after the claim was filed, so you may choose
#   to the merchant: the parcel arrived after the claim was filed, so the customer may choose
t-7f76881df5f9 =
    .consumer = le colis est arrivé après le dépôt de la réclamation ; vous pouvez donc choisir
    .merchant = le colis est arrivé après le dépôt de la réclamation ; le client peut donc choisir

# The parcel arrived after you filed. Do you want to keep the goods, or send them back at the merchant's cost for a refund?
#   to the consumer: The parcel arrived after you filed. Do you want to keep the goods, or send them back at the shop's cost for a refund?
#   to the merchant: The parcel arrived after you filed. Do you want to keep the goods, or send them back at your shop's cost for a refund?
t-7808ae759520 =
    .consumer = Le colis est arrivé après le dépôt de votre réclamation. Voulez-vous garder les articles, ou les renvoyer aux frais du vendeur contre un remboursement ?
    .merchant = Le colis est arrivé après le dépôt de votre réclamation. Voulez-vous garder les articles, ou les renvoyer aux frais de votre boutique contre un remboursement ?

# an order of this value needs a signature, PIN or identity check, and there is none
t-accd7bb8c43f = une commande de cette valeur demande une signature, un code PIN ou un contrôle d’identité, et il n’y en a pas

# The carrier's record of a signature for this parcel.
t-2acbc9b919fb = L’enregistrement, chez le transporteur, d’une signature pour ce colis.

# the parcel was left without the consumer's consent, so the consumer never got hold of it
#   to the consumer: the parcel was left without your consent, so you never got hold of it
#   to the merchant: the parcel was left without the customer's consent, so the customer never got hold of it
t-d7dc74fe5aa4 =
    .consumer = le colis a été laissé sans votre accord ; vous n’en avez donc jamais pris possession
    .merchant = le colis a été laissé sans l’accord du client ; il n’en a donc jamais pris possession

# A record that the consumer agreed to this place or person.
#   to the consumer: A record that you agreed to this place or person.
#   to the merchant: A record that the customer agreed to this place or person.
t-de39bc613fba =
    .consumer = Un enregistrement montrant que vous avez accepté cet endroit ou cette personne.
    .merchant = Un enregistrement montrant que le client a accepté cet endroit ou cette personne.

# it is not shown that all ordered goods were in the parcel
t-80aab7f790ad = il n’est pas établi que tous les articles commandés étaient dans le colis

# A packing record with each line, and a weight that fits it.
t-ce3f92efaf56 = Un relevé d’emballage avec chaque ligne, et un poids qui y correspond.

# the parcel went to the address that the consumer typed
#   to the consumer: the parcel went to the address that you typed
#   to the merchant: the parcel went to the address that the customer typed
t-697a371e4f06 =
    .consumer = le colis est allé à l’adresse que vous avez saisie
    .merchant = le colis est allé à l’adresse que le client a saisie

# Proof that the shop changed the address after the order.
t-c92ce0d8b6ba = La preuve que le vendeur a changé l’adresse après la commande.

# the parcel was handed over at the address of the order, in time, to the consumer or a person the consumer named
#   to the consumer: the parcel was handed over at the address of the order, in time, to you or a person you named
#   to the merchant: the parcel was handed over at the address of the order, in time, to the customer or a person the customer named
t-1a45f98f9341 =
    .consumer = le colis a été remis à l’adresse de la commande, à temps, à vous ou à une personne que vous avez désignée
    .merchant = le colis a été remis à l’adresse de la commande, à temps, au client ou à une personne qu’il a désignée

# A carrier's record that contradicts the proof of delivery.
t-a1ce7152e1bb = Un enregistrement du transporteur qui contredit la preuve de livraison.

# the parcel was delivered at the address that the bank ties to the holder
t-13296b21b6a5 = le colis a été livré à l’adresse que la banque relie au titulaire

# the scheme accepts delivery at the address that the bank ties to the holder
t-342b2c41103b = le réseau de carte accepte la livraison à l’adresse que la banque relie au titulaire

# a person found that the parcel reached the consumer
#   to the consumer: a person found that the parcel reached you
#   to the merchant: a person found that the parcel reached the customer
t-f59a452ab352 =
    .consumer = une personne a constaté que le colis vous est parvenu
    .merchant = une personne a constaté que le colis est parvenu au client

# nothing shows that the consumer, or a person the consumer named, got hold of the parcel
#   to the consumer: nothing shows that you, or a person you named, got hold of the parcel
#   to the merchant: nothing shows that the customer, or a person the customer named, got hold of the parcel
t-d21d28126f8b =
    .consumer = rien ne montre que vous, ou une personne que vous avez désignée, avez pris possession du colis
    .merchant = rien ne montre que le client, ou une personne qu’il a désignée, a pris possession du colis

# A signature, PIN or the name of the person who took the parcel.
t-0924f470034b = Une signature, un code PIN ou le nom de la personne qui a pris le colis.

# the carrier has the parcel and scanned it only days ago
t-b55a6b61d9e8 = le transporteur a le colis et l’a scanné il y a seulement quelques jours

# A delivery scan, or ten days without one.
t-a17461657636 = Un scan de livraison, ou dix jours sans scan.

# the carrier took the parcel, and nothing has been heard of it for longer than a trace takes
t-08f66da70b9c = le transporteur a pris le colis, et on n’en a plus de nouvelles depuis plus longtemps que ne dure une recherche

# A delivery scan at the address of the order.
t-1e878a27967d = Un scan de livraison à l’adresse de la commande.

# nothing shows that the goods were ever sent
t-fcd3b9d462bd = rien ne montre que les articles aient jamais été envoyés

# A carrier's proof of delivery for this order.
t-dead3d2ce49c = Une preuve de livraison du transporteur pour cette commande.


# ---- other.toml

# a legal or compliance matter is for a person from the start
t-7643d6254a51 = une affaire juridique ou de conformité revient à une personne dès le début

# this is none of the kinds of dispute that the manual decides; the bank or the payment scheme has its own way for it
t-d01a10cc569f = cela ne relève d’aucun des types de litige que le manuel tranche ; la banque ou le réseau de carte a sa propre voie pour cela

# A reason that belongs to one of the other kinds: not received, not as described, a refund owed, and so on.
t-2e32c14d6849 = Un motif qui relève d’un des autres types : non reçu, non conforme, remboursement dû, etc.


# ---- provider_risk.toml

# The provider asked the shop to stop the order.
t-c3e2e764d92c = Le prestataire a demandé au vendeur d’arrêter la commande.

# The parcel was handed to the carrier.
t-748ea99aa8cb = Le colis a été remis au transporteur.

# Was the order handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-f59c345fea0a = La commande a-t-elle été remise à un transporteur ? Si oui : quel transporteur, quel numéro de colis, quand, et avez-vous essayé de rappeler le colis ?

# The parcel was handed over before the stop request counted as received.
t-73d584d7995a = Le colis a été remis avant que la demande d’arrêt soit considérée comme reçue.

# The carrier proves the delivery in full: at the order's address, with the name of who took it.
t-2748c7e7cc3f = Le transporteur prouve entièrement la livraison : à l’adresse de la commande, avec le nom de la personne qui a pris le colis.

# The merchant says that it tried to call the parcel back.
#   to the consumer: The shop says that it tried to call the parcel back.
#   to the merchant: Your shop says that it tried to call the parcel back.
t-aa2f45ed0b34 =
    .consumer = Le vendeur dit qu’il a essayé de rappeler le colis.
    .merchant = Vous dites que vous avez essayé de rappeler le colis.

# The merchant reported carrier, parcel number and its attempt to call the parcel back.
#   to the consumer: The shop reported carrier, parcel number and its attempt to call the parcel back.
#   to the merchant: Your shop reported carrier, parcel number and its attempt to call the parcel back.
t-19ae9ca075b6 =
    .consumer = Le vendeur a indiqué le transporteur, le numéro de colis et sa tentative de rappeler le colis.
    .merchant = Vous avez indiqué le transporteur, le numéro de colis et votre tentative de rappeler le colis.

# the provider asks about the order without asking to stop it, and the manual has no clause for that
t-1c14f022de98 = le prestataire pose une question sur la commande sans demander de l’arrêter, et le manuel n’a pas de règle pour cela

# the order was stopped before anything was sent: it is cancelled and refunded, and nobody loses
t-aef2f30e06b9 = la commande a été arrêtée avant tout envoi : elle est annulée et remboursée, et personne n’y perd

# A carrier's scan that shows the parcel was handed over.
t-daeeafb08df4 = Un scan du transporteur qui montre que le colis a été remis.

# it is not shown whether the order was sent before it was to be stopped
t-01c2911ccbad = il n’est pas établi si la commande a été envoyée avant le moment où elle devait être arrêtée

# The provider asked to stop this order. Was it handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-77b36eaef634 = Le prestataire a demandé d’arrêter cette commande. A-t-elle été remise à un transporteur ? Si oui : quel transporteur, quel numéro de colis, quand, et avez-vous essayé de rappeler le colis ?

# the parcel is back with its sender: the order is cancelled and refunded
t-7e6640e839d1 = le colis est revenu chez son expéditeur : la commande est annulée et remboursée

# the parcel was sent after the stop request counted as received, at the merchant's risk
#   to the consumer: the parcel was sent after the stop request counted as received, at the shop's risk
#   to the merchant: the parcel was sent after the stop request counted as received, at your shop's risk
t-118bb691a32c =
    .consumer = le colis a été envoyé après que la demande d’arrêt a été considérée comme reçue, aux risques du vendeur
    .merchant = le colis a été envoyé après que la demande d’arrêt a été considérée comme reçue, à vos risques

# A carrier's scan from before the stop request counted as received.
t-d8453222be30 = Un scan du transporteur d’avant le moment où la demande d’arrêt est considérée comme reçue.

# the parcel was sent before the stop request counted as received, and the carrier proves its delivery in full; the provider bears the loss
t-4ff60026c29d = le colis a été envoyé avant que la demande d’arrêt soit considérée comme reçue, et le transporteur prouve entièrement sa livraison ; le prestataire supporte la perte

# A carrier's scan that shows it was handed over later.
t-4b7f2f53abf0 = Un scan du transporteur qui montre que le colis a été remis plus tard.

# the parcel was sent in time and the merchant tried to call it back; who bears it is for a person to decide
#   to the consumer: the parcel was sent in time and the shop tried to call it back; who bears it is for a person to decide
#   to the merchant: the parcel was sent in time and your shop tried to call it back; who bears it is for a person to decide
t-b3a5709c1fb6 =
    .consumer = le colis a été envoyé à temps et le vendeur a essayé de le rappeler ; c’est à une personne de décider qui supporte la perte
    .merchant = le colis a été envoyé à temps et vous avez essayé de le rappeler ; c’est à une personne de décider qui supporte la perte

# the order was already sent when it was to be stopped, and the merchant has to report what it did to call it back
#   to the consumer: the order was already sent when it was to be stopped, and the shop has to report what it did to call it back
#   to the merchant: the order was already sent when it was to be stopped, and your shop has to report what it did to call it back
t-a267f920d6bb =
    .consumer = la commande était déjà envoyée quand elle devait être arrêtée, et le vendeur doit indiquer ce qu’il a fait pour la rappeler
    .merchant = la commande était déjà envoyée quand elle devait être arrêtée, et vous devez indiquer ce que vous avez fait pour la rappeler

# The provider asked to stop this order, and it was already sent. Please report the carrier, the parcel number, and what you did to call the parcel back, with the carrier's answer.
t-56a8fdbf71f1 = Le prestataire a demandé d’arrêter cette commande, et elle était déjà envoyée. Merci d’indiquer le transporteur, le numéro de colis et ce que vous avez fait pour rappeler le colis, avec la réponse du transporteur.


# ---- refund_not_processed.toml

# The ledger shows a refund that was started and has not posted.
t-8056f4918e25 = Le registre des paiements montre un remboursement lancé mais pas encore comptabilisé.

# The time for a started refund to post has passed.
t-72fca675e535 = Le délai pour la comptabilisation d’un remboursement lancé est passé.

# The merchant promised the refund in writing or issued a credit note.
#   to the consumer: The shop promised the refund in writing or issued a credit note.
#   to the merchant: Your shop promised the refund in writing or issued a credit note.
t-4ec224b08be5 =
    .consumer = Le vendeur a promis le remboursement par écrit ou a émis un avoir.
    .merchant = Vous avez promis le remboursement par écrit ou émis un avoir.

# The promise is old enough to be overdue.
t-27b8437a2384 = La promesse est assez ancienne pour que son délai soit dépassé.

# The consumer cancelled the order.
#   to the consumer: You cancelled the order.
#   to the merchant: The customer cancelled the order.
t-952c963f542d =
    .consumer = Vous avez annulé la commande.
    .merchant = Le client a annulé la commande.

# When and how did you cancel, and which message or record shows it?
t-d1db66bf395c = Quand et comment avez-vous annulé, et quel message ou enregistrement le montre ?

# The goods had been handed to the carrier before the cancellation.
t-f32bde0a9356 = Les articles avaient été remis au transporteur avant l’annulation.

# The parcel was refused at the door and turned back.
t-7534737c259d = Le colis a été refusé à la porte et a fait demi-tour.

# The refused parcel is back with its sender, or fourteen days have passed since it turned back.
t-55c18543a5f5 = Le colis refusé est revenu chez son expéditeur, ou quatorze jours ont passé depuis qu’il a fait demi-tour.

# The consumer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the consumer: You agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the merchant: The customer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
t-cba260792158 =
    .consumer = Vous avez accepté la fourniture immédiate de contenus numériques et reconnu que le droit de rétractation prend fin.
    .merchant = Le client a accepté la fourniture immédiate de contenus numériques et reconnu que le droit de rétractation prend fin.

# The merchant says the goods are exempt from withdrawal.
#   to the consumer: The shop says the goods are exempt from withdrawal.
#   to the merchant: Your shop says the goods are exempt from withdrawal.
t-dbfab6a0435e =
    .consumer = Le vendeur dit que les articles sont exclus du droit de rétractation.
    .merchant = Vous dites que les articles sont exclus du droit de rétractation.

# The goods are exempt from withdrawal.
t-d8fe4ecf8715 = Les articles sont exclus du droit de rétractation.

# The merchant says that the goods came back used, damaged, wrong or incomplete.
#   to the consumer: The shop says that the goods came back used, damaged, wrong or incomplete.
#   to the merchant: Your shop says that the goods came back used, damaged, wrong or incomplete.
t-8fd91fdfbc24 =
    .consumer = Le vendeur dit que les articles sont revenus utilisés, abîmés, incomplets ou que ce n’étaient pas les bons.
    .merchant = Vous dites que les articles sont revenus utilisés, abîmés, incomplets ou que ce n’étaient pas les bons.

# The goods were used beyond testing, the consumer had been told, and the loss is documented.
#   to the consumer: The goods were used beyond testing, you had been told, and the loss is documented.
#   to the merchant: The goods were used beyond testing, the customer had been told, and the loss is documented.
t-307c3c993661 =
    .consumer = Les articles ont été utilisés au-delà d’un simple essai, vous en aviez reçu l’information, et la perte est documentée.
    .merchant = Les articles ont été utilisés au-delà d’un simple essai, le client en avait reçu l’information, et la perte est documentée.

# The merchant relies on its own return policy.
#   to the consumer: The shop relies on its own return policy.
#   to the merchant: Your shop relies on its own return policy.
t-dc51ad47ee8c =
    .consumer = Le vendeur invoque ses propres conditions de retour.
    .merchant = Vous invoquez vos propres conditions de retour.

# A policy shown before the purchase bars this refund.
t-404359ce600c = Des conditions montrées avant l’achat excluent ce remboursement.

# The return was delivered to the address the merchant gave.
#   to the consumer: The return was delivered to the address the shop gave.
#   to the merchant: The return was delivered to the address your shop gave.
t-1704aae5ff31 =
    .consumer = Le retour a été livré à l’adresse que le vendeur a donnée.
    .merchant = Le retour a été livré à l’adresse que vous avez donnée.

# Which receipt or tracking number shows that the return reached the shop?
t-9e4445f02661 = Quel reçu ou numéro de suivi montre que le retour est parvenu au vendeur ?

# The time the merchant has to refund after the return arrived is over.
#   to the consumer: The time the shop has to refund after the return arrived is over.
#   to the merchant: The time your shop has to refund after the return arrived is over.
t-4096c9a78167 =
    .consumer = Le délai dont le vendeur dispose pour rembourser après l’arrivée du retour est passé.
    .merchant = Le délai dont vous disposez pour rembourser après l’arrivée du retour est passé.

# The card scheme still gives the merchant time to refund after the return arrived.
#   to the consumer: The card scheme still gives the shop time to refund after the return arrived.
#   to the merchant: The card scheme still gives your shop time to refund after the return arrived.
t-89708a5c90ad =
    .consumer = Le réseau de carte laisse encore au vendeur du temps pour rembourser après l’arrivée du retour.
    .merchant = Le réseau de carte vous laisse encore du temps pour rembourser après l’arrivée du retour.

# The return was delivered at another address than the one on record.
t-9c90a8ba22c3 = Le retour a été livré à une autre adresse que celle qui est enregistrée.

# The return went to the address on the merchant's own label or site.
#   to the consumer: The return went to the address on the shop's own label or site.
#   to the merchant: The return went to the address on your shop's own label or site.
t-df9a54caaeee =
    .consumer = Le retour est allé à l’adresse qui figure sur l’étiquette ou le site du vendeur lui-même.
    .merchant = Le retour est allé à l’adresse qui figure sur votre propre étiquette ou votre propre site.

# The return was handed to a carrier.
t-de84d5a89e5b = Le retour a été remis à un transporteur.

# The consumer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
#   to the consumer: You withdrew within fourteen days of receiving the last parcel, or within the longer time when you were not told.
#   to the merchant: The customer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
t-ffca94891250 =
    .consumer = Vous avez exercé votre droit de rétractation dans les quatorze jours suivant la réception du dernier colis, ou dans le délai plus long qui vaut quand vous n’avez pas reçu l’information.
    .merchant = Le client a exercé son droit de rétractation dans les quatorze jours suivant la réception du dernier colis, ou dans le délai plus long qui vaut quand il n’a pas reçu l’information.

# On which day and how did you tell the shop that you withdraw?
t-6ec722bb3278 = Quel jour et comment avez-vous informé le vendeur de votre rétractation ?

# the refund was promised, and the time for it to post has passed
t-eb3cd5fc6193 = le remboursement a été promis, et le délai pour sa comptabilisation est passé

# A posted refund on the ledger.
t-e98b232d6b8a = Un remboursement comptabilisé dans le registre des paiements.

# a refund is under way and still has time to post
t-a164d41a5d70 = un remboursement est en cours et peut encore être comptabilisé à temps

# If it has not posted by then, the refund is ordered.
t-0a98865d88f8 = S’il n’est pas comptabilisé à cette date, le remboursement est ordonné.

# the merchant promised the refund in writing and has not paid it in time
#   to the consumer: the shop promised the refund in writing and has not paid it in time
#   to the merchant: your shop promised the refund in writing and has not paid it in time
t-21fa785a5810 =
    .consumer = le vendeur a promis le remboursement par écrit et ne l’a pas payé à temps
    .merchant = vous avez promis le remboursement par écrit et ne l’avez pas payé à temps

# the order was cancelled before the goods left
t-bb5f2bee1511 = la commande a été annulée avant le départ des articles

# A carrier's scan from before the cancellation.
t-9426c9534d38 = Un scan du transporteur d’avant l’annulation.

# the parcel was refused at the door, which withdraws from the contract, and it has gone back
t-9da4f17b10c3 = le colis a été refusé à la porte, ce qui vaut rétractation du contrat, et il est reparti

# the refused parcel is on its way back, and the merchant still has time to refund
#   to the consumer: the refused parcel is on its way back, and the shop still has time to refund
#   to the merchant: the refused parcel is on its way back, and your shop still has time to refund
t-e23bcc69ab2b =
    .consumer = le colis refusé est sur le chemin du retour, et le vendeur a encore du temps pour rembourser
    .merchant = le colis refusé est sur le chemin du retour, et vous avez encore du temps pour rembourser

# A scan that shows the parcel back with its sender.
t-30b5b70e57e6 = Un scan qui montre que le colis est revenu chez son expéditeur.

# the consumer agreed to immediate supply and gave up the right to withdraw
#   to the consumer: you agreed to immediate supply and gave up the right to withdraw
#   to the merchant: the customer agreed to immediate supply and gave up the right to withdraw
t-3ccbe289e7cb =
    .consumer = vous avez accepté la fourniture immédiate et renoncé au droit de rétractation
    .merchant = le client a accepté la fourniture immédiate et renoncé au droit de rétractation

# Proof that the digital goods never worked or were never supplied.
t-8a1dcf433884 = La preuve que les contenus numériques n’ont jamais fonctionné ou n’ont jamais été fournis.

# these goods are exempt from the right to withdraw
t-66537b68aeff = ces articles sont exclus du droit de rétractation

# Proof that the goods were ordinary stock.
t-7f58e9925a79 = La preuve que les articles étaient des articles de stock ordinaires.

# a return policy that was shown before the purchase bars this refund
t-7cdbdcd15255 = des conditions de retour montrées avant l’achat excluent ce remboursement

# Proof that the policy was not shown before the order.
t-b7430eeca0c3 = La preuve que les conditions n’ont pas été montrées avant la commande.

# the goods were used beyond testing, and the loss of value is documented
t-6ac8258ae444 = les articles ont été utilisés au-delà d’un simple essai, et la perte de valeur est documentée

# Proof that the goods came back unused.
t-d7d3dcc79d22 = La preuve que les articles sont revenus sans avoir été utilisés.

# the return went where the merchant's own label or site sent it
#   to the consumer: the return went where the shop's own label or site sent it
#   to the merchant: the return went where your shop's own label or site sent it
t-14d2bdf633de =
    .consumer = le retour est allé là où l’étiquette ou le site du vendeur lui-même l’envoyait
    .merchant = le retour est allé là où votre propre étiquette ou votre propre site l’envoyait

# A label or page with another address, shown to the consumer at the time.
#   to the consumer: A label or page with another address, shown to you at the time.
#   to the merchant: A label or page with another address, shown to the customer at the time.
t-916e26416c71 =
    .consumer = Une étiquette ou une page avec une autre adresse, qui vous a été montrée à ce moment-là.
    .merchant = Une étiquette ou une page avec une autre adresse, qui a été montrée au client à ce moment-là.

# the return has reached the merchant, and its time to refund is over
#   to the consumer: the return has reached the shop, and its time to refund is over
#   to the merchant: the return has reached your shop, and its time to refund is over
t-6ccf6b9e1746 =
    .consumer = le retour est parvenu au vendeur, et son délai pour rembourser est passé
    .merchant = le retour vous est parvenu, et votre délai pour rembourser est passé

# A scan that shows the return elsewhere, or documented loss of value.
t-53b503158981 = Un scan qui montre le retour à un autre endroit, ou une perte de valeur documentée.

# the merchant has promised the refund, and it still has time to pay it
#   to the consumer: the shop has promised the refund, and it still has time to pay it
#   to the merchant: your shop has promised the refund, and it still has time to pay it
t-644d3e1e514f =
    .consumer = le vendeur a promis le remboursement, et il a encore du temps pour le payer
    .merchant = vous avez promis le remboursement, et vous avez encore du temps pour le payer

# If nothing has posted by then, the refund is ordered.
t-77a029c94f6d = Si rien n’est comptabilisé à cette date, le remboursement est ordonné.

# the return has reached the merchant, which still has time to refund
#   to the consumer: the return has reached the shop, which still has time to refund
#   to the merchant: the return has reached your shop, which still has time to refund
t-03c14dd341c6 =
    .consumer = le retour est parvenu au vendeur, qui a encore du temps pour rembourser
    .merchant = le retour vous est parvenu, et vous avez encore du temps pour rembourser

# the scheme lets a return policy stand that was shown before the purchase
t-10fae6281038 = le réseau de carte admet des conditions de retour qui ont été montrées avant l’achat

# the consumer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the consumer: you withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the merchant: the customer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
t-e2085b81fd29 =
    .consumer = vous avez exercé à temps votre droit de rétractation ; le prix et la livraison standard sont remboursés dès que les articles, ou la preuve de leur envoi, sont arrivés
    .merchant = le client a exercé à temps son droit de rétractation ; le prix et la livraison standard sont remboursés dès que les articles, ou la preuve de leur envoi, sont arrivés

# A receipt of posting: the merchant must then pay.
#   to the consumer: A receipt of posting: the shop must then pay.
#   to the merchant: A receipt of posting: your shop must then pay.
t-3595e6e94be8 =
    .consumer = Un justificatif de dépôt : le vendeur doit alors payer.
    .merchant = Un justificatif de dépôt : vous devez alors payer.

# the consumer withdrew after the time for it had ended
#   to the consumer: you withdrew after the time for it had ended
#   to the merchant: the customer withdrew after the time for it had ended
t-e7b227826477 =
    .consumer = vous avez exercé votre droit de rétractation après la fin du délai
    .merchant = le client a exercé son droit de rétractation après la fin du délai

# A message from within the fourteen days.
t-b5189a06adfb = Un message envoyé pendant les quatorze jours.

# it is not shown yet that the goods went back or the order was cancelled
t-ba17b1dbdbdb = il n’est pas encore établi que les articles ont été renvoyés ou que la commande a été annulée

# Which receipt, tracking number or message shows that you sent the goods back, or cancelled?
t-c6dfb8c544e9 = Quel reçu, numéro de suivi ou message montre que vous avez renvoyé les articles, ou annulé ?


# ---- subscription.toml

# The charges are instalments of one purchase, not a plan that renews.
t-3f9c7c2061c5 = Les débits sont des mensualités d’un seul achat, et non un abonnement qui se renouvelle.

# Each charge of the plan was taken longer ago than its own filing window.
t-d5b445dc575c = Chaque débit de l’abonnement remonte à plus longtemps que son propre délai pour réclamer.

# The plan was cancelled.
t-c09d92f3cfe5 = L’abonnement a été résilié.

# A charge was taken at or after the cancellation.
t-8444617c6e07 = Un débit a été prélevé au moment de la résiliation ou après.

# The merchant relies on a cut-off for cancelling.
#   to the consumer: The shop relies on a cut-off for cancelling.
#   to the merchant: Your shop relies on a cut-off for cancelling.
t-55c535d8e354 =
    .consumer = Le vendeur invoque une date limite de résiliation.
    .merchant = Vous invoquez une date limite de résiliation.

# The terms of the order state a cut-off for cancelling.
t-00c43b01b25f = Les conditions de la commande indiquent une date limite de résiliation.

# The cancellation came before the cut-off that the terms of the order state.
t-f0d6318307ab = La résiliation est arrivée avant la date limite indiquée dans les conditions de la commande.

# A cut-off that was disclosed and accepted had passed when the cancellation came.
t-d5436f91d6f3 = Une date limite indiquée et acceptée était passée quand la résiliation est arrivée.

# The charge that the cut-off lets through was followed by another.
t-e260fbb2773b = Le débit que la date limite permet a été suivi d’un autre.

# The consumer was reminded before the charge.
#   to the consumer: You were reminded before the charge.
#   to the merchant: The customer was reminded before the charge.
t-2a4bef3985de =
    .consumer = Vous avez reçu un rappel avant le débit.
    .merchant = Le client a reçu un rappel avant le débit.

# Which mail log or message shows that you reminded the customer before the charge?
t-a7f2a4649408 = Quel journal d’envoi ou quel message montre que vous avez envoyé un rappel au client avant le débit ?

# The consumer agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the consumer: You agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the merchant: The customer agreed to clear terms: price, period, and that the plan goes on by itself.
t-eb23dfc8b726 =
    .consumer = Vous avez accepté des conditions claires : le prix, la période, et le fait que l’abonnement continue de lui-même.
    .merchant = Le client a accepté des conditions claires : le prix, la période, et le fait que l’abonnement continue de lui-même.

# The plan was used between its cancellation and the charge in dispute, in time that had been paid for.
t-93c5c3a32ddf = L’abonnement a été utilisé entre sa résiliation et le débit en litige, pendant une période déjà payée.

# The plan was used after the charge in dispute.
t-2a2f850154e7 = L’abonnement a été utilisé après le débit en litige.

# Which log shows the cancellations and the use of this account, from before the charge until today?
t-821feb1f5820 = Quel journal d’activité montre les résiliations et l’utilisation de ce compte, d’avant le débit jusqu’à aujourd’hui ?

# the charges are instalments of one purchase, so this is not a dispute about a plan that renews; it may be filed as what it is
t-ac04c38920ea = les débits sont des mensualités d’un seul achat ; ce n’est donc pas un litige sur un abonnement qui se renouvelle ; il peut être déposé pour ce qu’il est

# A contract that shows a plan which renews by itself.
t-6455e1514771 = Un contrat qui montre un abonnement se renouvelant de lui-même.

# each charge has its own time for a claim, and it has passed for all of them
t-8252f669f426 = chaque débit a son propre délai pour une réclamation, et ce délai est passé pour tous

# A charge of this plan that is still within its time.
t-bf01cb294a8f = Un débit de cet abonnement qui est encore dans son délai.

# the plan was cancelled before it was charged, and a cut-off without clear terms and without a reminder holds nobody to it
t-e6590f30cb33 = l’abonnement a été résilié avant d’être débité, et une date limite sans conditions claires et sans rappel n’engage personne

# A reminder that was sent before the charge.
t-de95e2ec5f99 = Un rappel envoyé avant le débit.

# The page on which the consumer signed up, with the cut-off in plain sight.
#   to the consumer: The page on which you signed up, with the cut-off in plain sight.
#   to the merchant: The page on which the customer signed up, with the cut-off in plain sight.
t-b58e6b4b007d =
    .consumer = La page sur laquelle vous avez souscrit, avec la date limite bien visible.
    .merchant = La page sur laquelle le client a souscrit, avec la date limite bien visible.

# the cancellation missed the cut-off that the terms of the order state for one charge; the charges after that one were no longer due
t-6488d357bc2d = pour un débit, la résiliation est arrivée après la date limite indiquée dans les conditions de la commande ; les débits suivants n’étaient plus dus

# A record of an earlier cancellation.
t-16ec80b07d7c = Un enregistrement d’une résiliation plus ancienne.

# the plan had to be cancelled before a cut-off that the terms of the order state, and the cancellation came after it; it ends the next charge
t-9983641b135a = l’abonnement devait être résilié avant une date limite indiquée dans les conditions de la commande, et la résiliation est arrivée après ; elle met fin au débit suivant

# Proof that the terms of the order were others.
t-abf156cd86ed = La preuve que les conditions de la commande étaient différentes.

# the cancellation missed a cut-off that was shown and accepted for one charge; the charges after that one were no longer due
t-906ec2e146bb = pour un débit, la résiliation est arrivée après une date limite indiquée et acceptée ; les débits suivants n’étaient plus dus

# Proof that the cut-off was not shown before the order.
t-8f34b692aff1 = La preuve que la date limite n’a pas été indiquée avant la commande.

# the plan had to be cancelled before a cut-off that was shown and accepted, and the cancellation came after it; it ends the next charge
t-0ba37f3ec214 = l’abonnement devait être résilié avant une date limite indiquée et acceptée, et la résiliation est arrivée après ; elle met fin au débit suivant

# the plan was cancelled before it was charged; that it was still used in the time already paid for is no defence
t-6914b8dee2c9 = l’abonnement a été résilié avant d’être débité ; le fait qu’il ait encore été utilisé pendant la période déjà payée n’est pas un moyen de défense

# A record that the plan was taken up again before the charge.
t-b661506fa543 = Un enregistrement montrant que l’abonnement a été repris avant le débit.

# Terms with an earlier cut-off that were shown and accepted before the order.
t-ad6b56c1d5a6 = Des conditions avec une date limite plus tôt, montrées et acceptées avant la commande.

# the plan was cancelled before it was charged
t-b20c8dc3e77b = l’abonnement a été résilié avant d’être débité

# a trial became a paid plan without clear terms and without a reminder
t-a75e0bd76f90 = un essai est devenu un abonnement payant sans conditions claires et sans rappel

# The page on which the consumer signed up, with price, period and renewal in plain sight.
#   to the consumer: The page on which you signed up, with price, period and renewal in plain sight.
#   to the merchant: The page on which the customer signed up, with price, period and renewal in plain sight.
t-927136268ef8 =
    .consumer = La page sur laquelle vous avez souscrit, avec le prix, la période et le renouvellement bien visibles.
    .merchant = La page sur laquelle le client a souscrit, avec le prix, la période et le renouvellement bien visibles.

# nobody told the consumer that the plan would go on and be charged again
#   to the consumer: nobody told you that the plan would go on and be charged again
#   to the merchant: nobody told the customer that the plan would go on and be charged again
t-94f045ec2375 =
    .consumer = personne ne vous a dit que l’abonnement continuerait et serait de nouveau débité
    .merchant = personne n’a dit au client que l’abonnement continuerait et serait de nouveau débité

# the plan was cancelled only after the charge; the cancellation ends the next one
t-dffeecd11e89 = l’abonnement n’a été résilié qu’après le débit ; la résiliation met fin au suivant

# A record of a cancellation from before the charge.
t-e7c6d164ca66 = Un enregistrement d’une résiliation d’avant le débit.

# the account's log holds no cancellation, and the plan was used after the charge
t-dca7ab1855cf = le journal d’activité du compte ne contient aucune résiliation, et l’abonnement a été utilisé après le débit

# A confirmation of a cancellation from before the charge.
t-cc8b129835f0 = Une confirmation de résiliation d’avant le débit.

# the log of the account holds no cancellation, so the cancellation has to be shown
t-8fd82fabb1b2 = le journal d’activité du compte ne contient aucune résiliation ; il faut donc montrer la résiliation

# The account's log holds no cancellation. Which confirmation, message or screen shows when and how you cancelled?
t-e00a5c5c95be = Le journal d’activité du compte ne contient aucune résiliation. Quelle confirmation, quel message ou quelle capture d’écran montre quand et comment vous avez résilié ?

# it is not shown whether and when the plan was cancelled, and the merchant keeps the record of that
#   to the consumer: it is not shown whether and when the plan was cancelled, and the shop keeps the record of that
#   to the merchant: it is not shown whether and when the plan was cancelled, and your shop keeps the record of that
t-7ba6f0e6b60b =
    .consumer = il n’est pas établi si et quand l’abonnement a été résilié, et c’est le vendeur qui en tient le journal
    .merchant = il n’est pas établi si et quand l’abonnement a été résilié, et c’est vous qui en tenez le journal

# Please send the account's log from before the charge until today: cancellations, sign-ins and use. Who keeps such a log and does not show it carries that.
t-fc2bda7616c4 = Merci d’envoyer le journal d’activité du compte, d’avant le débit jusqu’à aujourd’hui : résiliations, connexions et utilisation. Qui tient un tel journal et ne le montre pas en supporte les conséquences.


# ---- unauthorised.toml

# The provider had asked the shop to stop this order.
t-db44e8ef8986 = Le prestataire avait demandé au vendeur d’arrêter cette commande.

# The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the consumer: The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the merchant: The customer names who used the payment: somebody of the household, a gift, a forgotten plan.
t-0b674278cd2e =
    .consumer = Vous indiquez qui a utilisé le moyen de paiement : quelqu’un du foyer, un cadeau, un abonnement oublié.
    .merchant = Le client indique qui a utilisé le moyen de paiement : quelqu’un du foyer, un cadeau, un abonnement oublié.

# The payment was strongly authenticated.
t-9dfd5cd43257 = Le paiement a fait l’objet d’une authentification forte.

# Two undisputed earlier payments share two marks with this one, one of them IP address or device (compelling evidence 3.0).
t-635540d806ed = Deux paiements antérieurs non contestés ont deux indices en commun avec celui-ci, dont l’adresse IP ou l’appareil (compelling evidence 3.0).

# Which two earlier, undisputed payments of the same card (120 to 365 days old) share IP address, device, login or shipping address with this one?
t-5b14b0ba4220 = Quels sont les deux paiements antérieurs non contestés de la même carte (vieux de 120 à 365 jours) qui ont en commun avec celui-ci l’adresse IP, l’appareil, l’identifiant ou l’adresse de livraison ?

# The device of the payment is that of an earlier, undisputed payment.
t-273aa252eda0 = L’appareil du paiement est celui d’un paiement antérieur non contesté.

# A further mark ties the payment to the holder: the login of an earlier payment, or the address at the bank.
t-b2a8ac0bcaf1 = Un autre indice relie le paiement au titulaire : l’identifiant d’un paiement antérieur, ou l’adresse à la banque.

# The goods were delivered at the address of the order.
t-cb5347b4ee40 = Les articles ont été livrés à l’adresse de la commande.

# The bank ties the address to the holder (AVS).
t-883ec44914e0 = La banque relie l’adresse au titulaire (AVS).

# At least two signs show that somebody else took over the account or card.
t-07911bcc3bd0 = Au moins deux signes montrent que quelqu’un d’autre a pris le contrôle du compte ou de la carte.

# A sign shows that somebody else may have taken over the account or card.
t-fd0b31cfd0af = Un signe montre que quelqu’un d’autre a peut-être pris le contrôle du compte ou de la carte.

# The holder went on using the goods or the account after the claim.
t-2757f4364f11 = Le titulaire a continué d’utiliser les articles ou le compte après la réclamation.

# Which records tie this payment to the card's holder: the account's log before and since, messages, use of what was bought?
t-915aad7bc828 = Quels enregistrements relient ce paiement au titulaire de la carte : le journal d’activité du compte avant et depuis, des messages, l’utilisation de ce qui a été acheté ?

# What was bought was downloaded or used after the payment.
t-70faf8d6dd74 = Ce qui a été acheté a été téléchargé ou utilisé après le paiement.

# Which log shows when what was bought was downloaded or used, from which IP address and place, on which device, by which verified profile?
t-e43d7da64920 = Quel journal d’activité montre quand ce qui a été acheté a été téléchargé ou utilisé, depuis quelle adresse IP et quel lieu, sur quel appareil, par quel profil vérifié ?

# Two marks tie the use to the holder: IP address and place, device, verified profile, earlier payments.
t-9bd7fae91588 = Deux indices relient l’utilisation au titulaire : adresse IP et lieu, appareil, profil vérifié, paiements antérieurs.

# the provider had asked in time to stop the order, and it was sent all the same
t-9742e86887de = le prestataire avait demandé à temps d’arrêter la commande, et elle a été envoyée quand même

# the provider took the payment for a risk itself; the shop had sent the order before the stop request counted and proves its delivery, so the provider bears it
t-a2b8ab7b4ac4 = le prestataire a lui-même jugé le paiement risqué ; le vendeur avait envoyé la commande avant que la demande d’arrêt compte et prouve sa livraison ; le prestataire supporte donc la perte

# A carrier's scan that shows the order was sent later.
t-5e63b1223796 = Un scan du transporteur qui montre que la commande a été envoyée plus tard.

# the merchant did not answer within the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop did not answer within the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop did not answer within the seven days that the programme gives for an unauthorised payment
t-0264e2ec41d7 =
    .consumer = le vendeur n’a pas répondu dans les sept jours que le programme donne pour un paiement non autorisé
    .merchant = vous n’avez pas répondu dans les sept jours que le programme donne pour un paiement non autorisé

# the merchant answered after the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop answered after the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop answered after the seven days that the programme gives for an unauthorised payment
t-996dbe6ffa9c =
    .consumer = le vendeur a répondu après les sept jours que le programme donne pour un paiement non autorisé
    .merchant = vous avez répondu après les sept jours que le programme donne pour un paiement non autorisé

# the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the consumer: the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the merchant: the customer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
t-78134d9976c7 =
    .consumer = vous indiquez qui a utilisé le moyen de paiement ; ce n’est donc pas un paiement par un inconnu ; la réclamation peut être déposée pour ce qu’elle est, par exemple une rétractation ou une résiliation
    .merchant = le client indique qui a utilisé le moyen de paiement ; ce n’est donc pas un paiement par un inconnu ; la réclamation peut être déposée pour ce qu’elle est, par exemple une rétractation ou une résiliation

# A statement that the person named had no leave to use the card, with what shows it.
t-67c9baeb7503 = Une déclaration selon laquelle la personne indiquée n’avait pas le droit d’utiliser la carte, avec ce qui le montre.

# the payment was strongly authenticated, so the shop does not answer for it; whether the consumer gets the money back is between the consumer and the bank or lender, under payment law
#   to the consumer: the payment was strongly authenticated, so the shop does not answer for it; whether you get the money back is between you and the bank or lender, under payment law
#   to the merchant: the payment was strongly authenticated, so the shop does not answer for it; whether the customer gets the money back is between the customer and the bank or lender, under payment law
t-7d5e78571df4 =
    .consumer = le paiement a fait l’objet d’une authentification forte ; le vendeur n’en répond donc pas ; la question de savoir si vous récupérez l’argent se règle entre vous et la banque ou le prêteur, selon le droit des paiements
    .merchant = le paiement a fait l’objet d’une authentification forte ; vous n’en répondez donc pas ; la question de savoir si le client récupère l’argent se règle entre lui et la banque ou le prêteur, selon le droit des paiements

# The issuer's finding that the authentication was not the holder's.
t-f35d0a13de54 = Le constat de l’émetteur de la carte que l’authentification n’était pas celle du titulaire.

# compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between you and the bank or lender, under payment law
#   to the merchant: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the customer and the bank or lender, under payment law
t-7771ea5f8cd6 =
    .consumer = les conditions de la règle compelling evidence 3.0 sont remplies : deux paiements antérieurs non contestés ont en commun avec celui-ci les indices montrés plus haut ; le vendeur n’en répond donc pas ; le reste se règle entre vous et la banque ou le prêteur, selon le droit des paiements
    .merchant = les conditions de la règle compelling evidence 3.0 sont remplies : deux paiements antérieurs non contestés ont en commun avec celui-ci les indices montrés plus haut ; vous n’en répondez donc pas ; le reste se règle entre le client et la banque ou le prêteur, selon le droit des paiements

# A dispute or fraud report about one of the earlier payments.
t-1fdf495cde81 = Une contestation ou un signalement de fraude concernant un des paiements antérieurs.

# several signs show that somebody else took over the account or card
t-85ac1edafc86 = plusieurs signes montrent que quelqu’un d’autre a pris le contrôle du compte ou de la carte

# Strong authentication of this payment, or earlier undisputed payments with the same marks.
t-c78544ac2b9a = Une authentification forte de ce paiement, ou des paiements antérieurs non contestés avec les mêmes indices.

# the holder went on using what was bought, or the account, after the claim; a person has to confirm this
t-8dbf43cb18b3 = le titulaire a continué d’utiliser ce qui a été acheté, ou le compte, après la réclamation ; une personne doit le confirmer

# Signs that the use was not the holder's.
t-59c42b4b9512 = Des signes que l’utilisation n’était pas celle du titulaire.

# the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between you and the bank or lender, under payment law
#   to the merchant: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the customer and the bank or lender, under payment law
t-b92c16cfba46 =
    .consumer = les articles ont été livrés à l’adresse que la banque relie au titulaire, et rien ne montre une prise de contrôle ; le reste se règle entre vous et la banque ou le prêteur, selon le droit des paiements
    .merchant = les articles ont été livrés à l’adresse que la banque relie au titulaire, et rien ne montre une prise de contrôle ; le reste se règle entre le client et la banque ou le prêteur, selon le droit des paiements

# Signs of a takeover: a new device, a changed address, redirection of the parcel.
t-b87cbe648907 = Des signes d’une prise de contrôle : un nouvel appareil, une adresse changée, un colis réacheminé.

# a known device, the delivery and a further mark of identity tie the payment to the holder, as the scheme's first-party programme asks
t-cd67ff40fdef = un appareil connu, la livraison et un autre indice d’identité relient le paiement au titulaire, comme le demande le programme du réseau de carte pour les paiements du titulaire lui-même

# Signs of a takeover: a changed address, changed contact data, redirection of the parcel.
t-5325e957126e = Des signes d’une prise de contrôle : une adresse changée, des coordonnées changées, un colis réacheminé.

# what was bought was used after the payment, and two marks tie the use to the holder of the card or account
t-919d096d6b2f = ce qui a été acheté a été utilisé après le paiement, et deux indices relient l’utilisation au titulaire de la carte ou du compte

# it was for the merchant to show that the holder paid, and nothing ties the payment to the holder
#   to the consumer: it was for the shop to show that the holder paid, and nothing ties the payment to the holder
#   to the merchant: it was for your shop to show that the holder paid, and nothing ties the payment to the holder
t-28bf840cd3c7 =
    .consumer = c’était au vendeur de montrer que le titulaire a payé, et rien ne relie le paiement au titulaire
    .merchant = c’était à vous de montrer que le titulaire a payé, et rien ne relie le paiement au titulaire

# A log of the download with two marks of the holder, strong authentication, or earlier undisputed payments with the same marks.
t-c9ad9e623229 = Un journal d’activité du téléchargement avec deux indices du titulaire, une authentification forte, ou des paiements antérieurs non contestés avec les mêmes indices.

# Proof of delivery at the holder's verified address, strong authentication, or earlier undisputed payments with the same marks.
t-a3334534e938 = La preuve de la livraison à l’adresse vérifiée du titulaire, une authentification forte, ou des paiements antérieurs non contestés avec les mêmes indices.


# ---- names of facts

# the consumer drops the claim
#   to the consumer: you drop the claim
#   to the merchant: the customer drops the claim
t-ee293a553a5c =
    .consumer = vous abandonnez la réclamation
    .merchant = le client abandonne la réclamation

# the consumer was asked a necessary question and reminded, and did not answer
#   to the consumer: you were asked a necessary question and reminded, and did not answer
#   to the merchant: the customer was asked a necessary question and reminded, and did not answer
t-09d008930b80 =
    .consumer = vous avez reçu une question nécessaire et un rappel, et n’avez pas répondu
    .merchant = le client a reçu une question nécessaire et un rappel, et n’a pas répondu

# the moment the consumer first contacted the shop
#   to the consumer: the moment you first contacted the shop
#   to the merchant: the moment the customer first contacted the shop
t-4523f54e41c0 =
    .consumer = le moment où vous avez contacté le vendeur pour la première fois
    .merchant = le moment où le client vous a contacté pour la première fois

# the person who claims is not the person who ordered
t-d30ce9e08ca0 = la personne qui réclame n’est pas celle qui a commandé

# the merchant has answered the claim
#   to the consumer: the shop has answered the claim
#   to the merchant: your shop has answered the claim
t-222aafedc107 =
    .consumer = le vendeur a répondu à la réclamation
    .merchant = vous avez répondu à la réclamation

# the merchant says the goods were never sent
#   to the consumer: the shop says the goods were never sent
#   to the merchant: your shop says the goods were never sent
t-335454e050b9 =
    .consumer = le vendeur dit que les articles n’ont jamais été envoyés
    .merchant = vous dites que les articles n’ont jamais été envoyés

# the merchant says it will not deliver
#   to the consumer: the shop says it will not deliver
#   to the merchant: your shop says it will not deliver
t-0fedd689090d =
    .consumer = le vendeur dit qu’il ne livrera pas
    .merchant = vous dites que vous ne livrerez pas

# another claim for the same payment is open
t-d049475975c9 = une autre réclamation pour le même paiement est ouverte

# lawyers, a court or a regulator are involved
t-4ba019c6ce8b = des avocats, un tribunal ou une autorité de contrôle sont impliqués

# the consumer is a minor, vulnerable or in danger
#   to the consumer: you are a minor, vulnerable or in danger
#   to the merchant: the customer is a minor, vulnerable or in danger
t-a399c1b657e6 =
    .consumer = vous êtes une personne mineure, vulnérable ou en danger
    .merchant = le client est mineur, vulnérable ou en danger

# a party is on a sanctions list
t-8c8993d2f2ef = une partie figure sur une liste de sanctions

# the promised day of delivery
t-47112e3fdda4 = le jour de livraison promis

# the postcode of the order's delivery address
t-fc642988310d = le code postal de l’adresse de livraison de la commande

# the town of the order's delivery address
t-f362bf8206ee = la ville de l’adresse de livraison de la commande

# the country of the order's delivery address
t-57918995fa29 = le pays de l’adresse de livraison de la commande

# who typed the delivery address
t-0791d3b9325d = la personne qui a saisi l’adresse de livraison

# where the consumer allowed the parcel to be left
#   to the consumer: where you allowed the parcel to be left
#   to the merchant: where the customer allowed the parcel to be left
t-bb43a632b31d =
    .consumer = l’endroit où vous avez permis de laisser le colis
    .merchant = l’endroit où le client a permis de laisser le colis

# the postcode of the return address the merchant gave
#   to the consumer: the postcode of the return address the shop gave
#   to the merchant: the postcode of the return address your shop gave
t-dbe47fe99000 =
    .consumer = le code postal de l’adresse de retour que le vendeur a donnée
    .merchant = le code postal de l’adresse de retour que vous avez donnée

# the town of the return address the merchant gave
#   to the consumer: the town of the return address the shop gave
#   to the merchant: the town of the return address your shop gave
t-c0f09e3b9fe5 =
    .consumer = la ville de l’adresse de retour que le vendeur a donnée
    .merchant = la ville de l’adresse de retour que vous avez donnée

# the consumer was told about the right to withdraw
#   to the consumer: you were told about the right to withdraw
#   to the merchant: the customer was told about the right to withdraw
t-51b4dc69fabe =
    .consumer = vous avez reçu l’information sur le droit de rétractation
    .merchant = le client a reçu l’information sur le droit de rétractation

# the consumer agreed to immediate supply and that the right to withdraw ends
#   to the consumer: you agreed to immediate supply and that the right to withdraw ends
#   to the merchant: the customer agreed to immediate supply and that the right to withdraw ends
t-d55bbf3986f4 =
    .consumer = vous avez accepté la fourniture immédiate et le fait que le droit de rétractation prend fin
    .merchant = le client a accepté la fourniture immédiate et le fait que le droit de rétractation prend fin

# the bank's answer on the billing address
t-a6661a11ab18 = la réponse de la banque sur l’adresse de facturation

# the moment of the first capture
t-a1569e3df027 = le moment du premier encaissement

# the refund under way but not yet posted
t-cfe1395adeec = le remboursement en cours mais pas encore comptabilisé

# how often this order was charged
t-a909e8447941 = le nombre de débits de cette commande

# what was charged for this order in all
t-0d1a4d51f50c = le total débité pour cette commande

# how many other orders the payment record shows
t-ff4ae74423a1 = le nombre d’autres commandes que montrent les données de paiement

# the last status of the parcel
t-18c8701a4b70 = le dernier statut du colis

# the moment of the delivery scan
t-50404335bfc4 = le moment du scan de livraison

# the postcode of the delivery scan
t-37e187022cd4 = le code postal du scan de livraison

# the town of the delivery scan
t-b36be8ee253c = la ville du scan de livraison

# the country of the delivery scan
t-ae0564df735b = le pays du scan de livraison

# the name of the person who signed
t-b169642d676a = le nom de la personne qui a signé

# the parcel was handed to the consumer or the person named in the order
#   to the consumer: the parcel was handed to you or the person named in the order
#   to the merchant: the parcel was handed to the customer or the person named in the order
t-213936051b39 =
    .consumer = le colis a été remis à vous-même ou à la personne nommée dans la commande
    .merchant = le colis a été remis au client ou à la personne nommée dans la commande

# how the hand-over was confirmed
t-5dfb3b10f246 = la façon dont la remise a été confirmée

# where or with whom the parcel was left
t-4fd4412bf64d = l’endroit où le colis a été laissé, ou la personne chez qui il l’a été

# the weight the carrier measured, in percent of what the goods should weigh
t-e418afe86c4e = le poids mesuré par le transporteur, en pour cent de ce que les articles devraient peser

# the parcel arrived with its seal intact
t-190a4853fc03 = le colis est arrivé avec son scellé intact

# the carrier took the parcel into its hands
t-1e76736500dd = le transporteur a pris le colis en charge

# the carrier's first scan of the parcel
t-dea4209713bd = le premier scan du colis par le transporteur

# the carrier's own events contradict each other
t-0610b1e7d703 = les propres événements du transporteur se contredisent

# the tracking number belongs to another order
t-c548bfa060ea = le numéro de suivi appartient à une autre commande

# the carrier does not know the tracking number
t-2b14ffbb887a = le transporteur ne connaît pas le numéro de suivi

# the consumer was told that the parcel waits at the pickup point
#   to the consumer: you were told that the parcel waits at the pickup point
#   to the merchant: the customer was told that the parcel waits at the pickup point
t-3f56dd8fbe0e =
    .consumer = vous avez reçu l’avis que le colis attend au point relais
    .merchant = le client a reçu l’avis que le colis attend au point relais

# the consumer says the goods have arrived
#   to the consumer: you say the goods have arrived
#   to the merchant: the customer says the goods have arrived
t-1f09d3d72d09 =
    .consumer = vous dites que les articles sont arrivés
    .merchant = le client dit que les articles sont arrivés

# the consumer keeps the goods that came late
#   to the consumer: you keep the goods that came late
#   to the merchant: the customer keeps the goods that came late
t-8efa19d144b2 =
    .consumer = vous gardez les articles arrivés en retard
    .merchant = le client garde les articles arrivés en retard

# the consumer does not want the late goods and will send them back
#   to the consumer: you do not want the late goods and will send them back
#   to the merchant: the customer does not want the late goods and will send them back
t-140a62cc0ef0 =
    .consumer = vous ne voulez pas des articles arrivés en retard et allez les renvoyer
    .merchant = le client ne veut pas des articles arrivés en retard et va les renvoyer

# how many pieces of the line were not delivered
t-23d664e1e876 = le nombre d’unités de la ligne qui n’ont pas été livrées

# how many pieces of the line were delivered
t-0b5b047b2710 = le nombre d’unités de la ligne qui ont été livrées

# the buyer's own account opened or used what was bought, after paying
#   to the consumer: your own account opened or used what was bought, after paying
#   to the merchant: the buyer's own account opened or used what was bought, after paying
t-9709db7625c7 =
    .consumer = votre propre compte a ouvert ou utilisé, après le paiement, ce qui a été acheté
    .merchant = le propre compte de l’acheteur a ouvert ou utilisé, après le paiement, ce qui a été acheté

# the moment the return reached the shop
t-5c6c424baeff = le moment où le retour est parvenu au vendeur

# the postcode at which the return was delivered
t-c918715691c6 = le code postal où le retour a été livré

# the moment the return was handed to the carrier
t-3cad2d7e6d54 = le moment où le retour a été remis au transporteur

# the merchant says the return has arrived
#   to the consumer: the shop says the return has arrived
#   to the merchant: your shop says the return has arrived
t-06cdbad61f33 =
    .consumer = le vendeur dit que le retour est arrivé
    .merchant = vous dites que le retour est arrivé

# the return went to the address on the merchant's own label or site
#   to the consumer: the return went to the address on the shop's own label or site
#   to the merchant: the return went to the address on your shop's own label or site
t-a0b11ac648d9 =
    .consumer = le retour est allé à l’adresse qui figure sur l’étiquette ou le site du vendeur lui-même
    .merchant = le retour est allé à l’adresse qui figure sur votre propre étiquette ou votre propre site

# the day the merchant promised the refund in writing
#   to the consumer: the day the shop promised the refund in writing
#   to the merchant: the day your shop promised the refund in writing
t-622e32683300 =
    .consumer = le jour où le vendeur a promis le remboursement par écrit
    .merchant = le jour où vous avez promis le remboursement par écrit

# the sum the merchant promised
#   to the consumer: the sum the shop promised
#   to the merchant: the sum your shop promised
t-910b0f6ecadb =
    .consumer = la somme que le vendeur a promise
    .merchant = la somme que vous avez promise

# the day the consumer told the shop of the withdrawal
#   to the consumer: the day you told the shop of the withdrawal
#   to the merchant: the day the customer told the shop of the withdrawal
t-0effc48d4eef =
    .consumer = le jour où vous avez informé le vendeur de la rétractation
    .merchant = le jour où le client vous a informé de la rétractation

# the moment the consumer cancelled
#   to the consumer: the moment you cancelled
#   to the merchant: the moment the customer cancelled
t-22fff100f03f =
    .consumer = le moment de votre annulation ou résiliation
    .merchant = le moment de l’annulation ou de la résiliation par le client

# the goods are exempt from the right to withdraw
t-b55e3dae3478 = les articles sont exclus du droit de rétractation

# the goods were used beyond testing them
t-4e58dca9d491 = les articles ont été utilisés au-delà d’un simple essai

# the proven loss of value
t-4dbcae10a29e = la perte de valeur prouvée

# the return broke a policy that was shown before the purchase
t-838be302a93b = le retour ne respectait pas des conditions montrées avant l’achat

# the goods of that order were delivered
t-196c3de1831e = les articles de cette commande ont été livrés

# one of the two entries was only a reservation that has dropped off
t-23707a1d8ad5 = l’une des deux écritures n’était qu’une réservation qui a disparu

# another payment for the same order is shown
t-decbe0b6d7f8 = un autre paiement pour la même commande est établi

# the moment of the merchant's answer
#   to the consumer: the moment of the shop's answer
#   to the merchant: the moment of your shop's answer
t-b09dd809704b =
    .consumer = le moment de la réponse du vendeur
    .merchant = le moment de votre réponse

# the consumer is known to have asked the shop first
#   to the consumer: you are known to have asked the shop first
#   to the merchant: the customer is known to have asked the shop first
t-cec824217f31 =
    .consumer = il est connu que vous avez d’abord contacté le vendeur
    .merchant = il est connu que le client vous a d’abord contacté

# a day of delivery was promised
t-bcfd2c6dfb37 = un jour de livraison a été promis

# the carrier says how the parcel's journey ended
t-c9774569df75 = le transporteur dit comment le trajet du colis s’est terminé

# what has been refunded and posted
t-f07b7bc7d793 = ce qui a été remboursé et comptabilisé

# the ledger shows a refund that was started and has not posted
t-f91bca3665f5 = le registre des paiements montre un remboursement lancé mais pas encore comptabilisé

# the moment the unposted refund was started
t-2c2365c082c5 = le moment où le remboursement pas encore comptabilisé a été lancé

# the carrier's last scan of the parcel
t-a5177feacb12 = le dernier scan du colis par le transporteur

# the moment the parcel was refused at the door
t-c16608f66579 = le moment où le colis a été refusé à la porte

# the moment the parcel turned back to its sender
t-26f8982cedbb = le moment où le colis a fait demi-tour vers son expéditeur

# the parcel reached the consumer or a person they named
#   to the consumer: the parcel reached you or a person you named
#   to the merchant: the parcel reached the customer or a person they named
t-b7df0d6243f1 =
    .consumer = le colis est parvenu à vous-même ou à une personne que vous avez désignée
    .merchant = le colis est parvenu au client ou à une personne qu’il a désignée

# all ordered goods were in the parcel
t-75ded5027dcc = tous les articles commandés étaient dans le colis

# the goods of every charged order were delivered
t-4bd655d7b230 = les articles de chaque commande débitée ont été livrés

# the merchant says that the goods are exempt from withdrawal
#   to the consumer: the shop says that the goods are exempt from withdrawal
#   to the merchant: your shop says that the goods are exempt from withdrawal
t-755cbb1ac5e1 =
    .consumer = le vendeur dit que les articles sont exclus du droit de rétractation
    .merchant = vous dites que les articles sont exclus du droit de rétractation

# the merchant says that the goods came back used, damaged, wrong or incomplete
#   to the consumer: the shop says that the goods came back used, damaged, wrong or incomplete
#   to the merchant: your shop says that the goods came back used, damaged, wrong or incomplete
t-4537c4282a6e =
    .consumer = le vendeur dit que les articles sont revenus utilisés, abîmés, incomplets ou que ce n’étaient pas les bons
    .merchant = vous dites que les articles sont revenus utilisés, abîmés, incomplets ou que ce n’étaient pas les bons

# use beyond testing and the loss it caused are documented
t-30299c427083 = l’usage au-delà d’un simple essai et la perte qu’il a causée sont documentés

# the merchant relies on its own return policy
#   to the consumer: the shop relies on its own return policy
#   to the merchant: your shop relies on its own return policy
t-6c6d5641f61c =
    .consumer = le vendeur invoque ses propres conditions de retour
    .merchant = vous invoquez vos propres conditions de retour

# the moment of the charge
t-8dfb8b2751c9 = le moment du débit

# the moment of the first charge in dispute
t-03b645b5417e = le moment du premier débit en litige

# the account's log runs past the charge and holds no cancellation
t-e23bfd46ff85 = le journal d’activité du compte va au-delà du débit et ne contient aucune résiliation

# the plan was used after the charge in dispute
t-49f42194e5c6 = l’abonnement a été utilisé après le débit en litige

# the plan was used between its cancellation and the charge in dispute
t-390106efda7b = l’abonnement a été utilisé entre sa résiliation et le débit en litige

# the hours before a renewal by which the plan had to be cancelled
t-b9fe84383db1 = le nombre d’heures avant un renouvellement jusqu’auquel l’abonnement devait être résilié

# the merchant says that the plan had to be cancelled earlier
#   to the consumer: the shop says that the plan had to be cancelled earlier
#   to the merchant: your shop says that the plan had to be cancelled earlier
t-89ec4169ab88 =
    .consumer = le vendeur dit que l’abonnement devait être résilié plus tôt
    .merchant = vous dites que l’abonnement devait être résilié plus tôt

# a cut-off for cancelling was shown and accepted, covers this plan, and was missed
t-5c82c7f1af52 = une date limite de résiliation a été indiquée et acceptée, couvre cet abonnement, et n’a pas été respectée

# a reminder was sent before the charge
t-4cd983614840 = un rappel a été envoyé avant le débit

# price, period and renewal were shown clearly when the consumer signed up
#   to the consumer: price, period and renewal were shown clearly when you signed up
#   to the merchant: price, period and renewal were shown clearly when the customer signed up
t-bd14ce2f4e30 =
    .consumer = le prix, la période et le renouvellement étaient clairement indiqués quand vous avez souscrit
    .merchant = le prix, la période et le renouvellement étaient clairement indiqués quand le client a souscrit

# the charges are instalments of one purchase
t-6515ab3e3575 = les débits sont des mensualités d’un seul achat

# the total that the shop confirmed
t-00ed40af2993 = le total que le vendeur a confirmé

# the total on the consumer's own paper
#   to the consumer: the total on your own paper
#   to the merchant: the total on the customer's own paper
t-0e3d62621f57 =
    .consumer = le total sur votre propre document
    .merchant = le total sur le propre document du client

# the checkout accepted the discount
t-aaf788f60141 = le système de commande a accepté la remise

# the accepted discount that was not given
t-8e42c89d1073 = la remise acceptée qui n’a pas été accordée

# the fee in dispute
t-b957e12e928c = les frais en litige

# a fee was taken beside the price
t-a7950d8ee9d9 = des frais ont été prélevés en plus du prix

# the fee was shown before the order
t-5c870240c740 = les frais ont été indiqués avant la commande

# the refund on the ledger was for this difference
t-02968b09c2b3 = le remboursement dans le registre des paiements était pour cette différence

# the charge was converted into another currency than the order's
t-0983085f6eb5 = le débit a été converti dans une autre monnaie que celle de la commande

# the consumer agreed to the conversion
#   to the consumer: you agreed to the conversion
#   to the merchant: the customer agreed to the conversion
t-ae1558f71fac =
    .consumer = vous avez accepté la conversion
    .merchant = le client a accepté la conversion

# what the charge comes to at the scheme's rate of that day
t-729a087e9938 = ce que représente le débit au taux du réseau de carte de ce jour-là

# the moment the provider asked the shop to stop the order
t-75a6b216d818 = le moment où le prestataire a demandé au vendeur d’arrêter la commande

# the merchant says that it tried to call the parcel back
#   to the consumer: the shop says that it tried to call the parcel back
#   to the merchant: your shop says that it tried to call the parcel back
t-c422fa8807be =
    .consumer = le vendeur dit qu’il a essayé de rappeler le colis
    .merchant = vous dites que vous avez essayé de rappeler le colis

# the merchant named carrier and parcel number and tried to call the parcel back
#   to the consumer: the shop named carrier and parcel number and tried to call the parcel back
#   to the merchant: your shop named carrier and parcel number and tried to call the parcel back
t-88d2b90ce43f =
    .consumer = le vendeur a indiqué le transporteur et le numéro de colis, et a essayé de rappeler le colis
    .merchant = vous avez indiqué le transporteur et le numéro de colis, et avez essayé de rappeler le colis

# the payment was strongly authenticated
t-a1a60f06f23a = le paiement a fait l’objet d’une authentification forte

# the moment of the earlier payment
t-c7b48d6ed717 = le moment du paiement antérieur

# the days from the earlier payment to the day it is counted back from
t-9e7b615e4849 = le nombre de jours entre le paiement antérieur et le jour à partir duquel on compte en arrière

# the earlier payment was never disputed or reported as fraud
t-9d8c6da5f926 = le paiement antérieur n’a jamais été contesté ni signalé comme fraude

# the earlier payment came from the same IP address
t-1a53697fa2da = le paiement antérieur venait de la même adresse IP

# the earlier payment came from the same device
t-e6ab240a1744 = le paiement antérieur venait du même appareil

# the earlier payment was made with the same login
t-db257808c440 = le paiement antérieur a été fait avec le même identifiant

# the earlier payment was shipped to the same postcode
t-aa0e1f0190ca = le paiement antérieur a été livré au même code postal

# the device of the payment is none of those used before
t-4a06fb05b221 = l’appareil du paiement n’est aucun de ceux utilisés auparavant

# the moment the account's delivery address was last changed before the order
t-b746a3fc4c9a = le moment du dernier changement de l’adresse de livraison du compte avant la commande

# the moment the account's mail address or phone number was last changed before the order
t-cb9453343cd0 = le moment du dernier changement de l’adresse e-mail ou du numéro de téléphone du compte avant la commande

# the order points to another country than the holder's
t-5dde389c8522 = la commande renvoie à un autre pays que celui du titulaire

# the parcel was redirected on its way
t-b3442c9a8c2f = le colis a été réacheminé en cours de route

# the recipient of the order bears another name than the holder
t-19f356345626 = le destinataire de la commande porte un autre nom que le titulaire

# the consumer says who used the payment: a household member, a gift, a forgotten plan
#   to the consumer: you say who used the payment: a household member, a gift, a forgotten plan
#   to the merchant: the customer says who used the payment: a household member, a gift, a forgotten plan
t-577a5c94312b =
    .consumer = vous dites qui a utilisé le moyen de paiement : un membre du foyer, un cadeau, un abonnement oublié
    .merchant = le client dit qui a utilisé le moyen de paiement : un membre du foyer, un cadeau, un abonnement oublié

# the goods or the account went on being used by the holder after the claim
t-ab7e71020a3f = les articles ou le compte ont continué d’être utilisés par le titulaire après la réclamation

# the moment what was bought was first downloaded or used
t-09d073c867e9 = le moment où ce qui a été acheté a été téléchargé ou utilisé pour la première fois

# the download came from the paying IP address, in the holder's country
t-5a06ab3de42a = le téléchargement venait de l’adresse IP du paiement, dans le pays du titulaire

# the download came from the paying device
t-14c2893c2042 = le téléchargement venait de l’appareil du paiement

# the buyer's profile was verified before the order
#   to the consumer: your profile was verified before the order
#   to the merchant: the buyer's profile was verified before the order
t-e4560a8289af =
    .consumer = votre profil a été vérifié avant la commande
    .merchant = le profil de l’acheteur a été vérifié avant la commande

# the consumer sent a photo or report of the fault
#   to the consumer: you sent a photo or report of the fault
#   to the merchant: the customer sent a photo or report of the fault
t-8cc2974a5b9b =
    .consumer = vous avez envoyé une photo ou un rapport sur le défaut
    .merchant = le client a envoyé une photo ou un rapport sur le défaut

# the consumer says concretely what is wrong
#   to the consumer: you say concretely what is wrong
#   to the merchant: the customer says concretely what is wrong
t-627e8c5d2e00 =
    .consumer = vous dites concrètement ce qui ne va pas
    .merchant = le client dit concrètement ce qui ne va pas

# the number of words in the claim
t-a353e14f7c59 = le nombre de mots de la réclamation

# the number of files the consumer handed in
#   to the consumer: the number of files you handed in
#   to the merchant: the number of files the customer handed in
t-98f110d63ffb =
    .consumer = le nombre de fichiers que vous avez fournis
    .merchant = le nombre de fichiers que le client a fournis

# what arrived differs significantly from what was agreed
t-c0e58c992313 = ce qui est arrivé diffère nettement de ce qui était convenu

# the fault was there when the goods were delivered
t-b225f15b3392 = le défaut existait quand les articles ont été livrés

# the complaint is a matter of taste, colour on a screen or size, and the listing was accurate
t-2f0bb97e743f = la plainte est une question de goût, de couleur à l’écran ou de taille, et la description du produit était exacte

# the merchant says that the consumer damaged, altered or wore out the goods
#   to the consumer: the shop says that you damaged, altered or wore out the goods
#   to the merchant: your shop says that the customer damaged, altered or wore out the goods
t-4cf3f3cdc4b2 =
    .consumer = le vendeur dit que vous avez abîmé, modifié ou usé les articles
    .merchant = vous dites que le client a abîmé, modifié ou usé les articles

# the damage comes from use, alteration or normal wear
t-e24ed961539b = les dégâts viennent de l’utilisation, d’une modification ou de l’usure normale

# the merchant admits the fault or the wrong item
#   to the consumer: the shop admits the fault or the wrong item
#   to the merchant: your shop admits the fault or the wrong item
t-9927b6cdb164 =
    .consumer = le vendeur reconnaît le défaut ou l’erreur d’article
    .merchant = vous reconnaissez le défaut ou l’erreur d’article

# an expert, the brand or an authority confirms that the goods are counterfeit
t-2ec49abc569a = un expert, la marque ou une autorité confirme que les articles sont contrefaits

# the day the consumer asked to send the goods back
#   to the consumer: the day you asked to send the goods back
#   to the merchant: the day the customer asked to send the goods back
t-02464087ad07 =
    .consumer = le jour où vous avez demandé à renvoyer les articles
    .merchant = le jour où le client a demandé à renvoyer les articles

# the merchant answered the request to send the goods back in time
#   to the consumer: the shop answered the request to send the goods back in time
#   to the merchant: your shop answered the request to send the goods back in time
t-d68d37f7137b =
    .consumer = le vendeur a répondu à temps à la demande de renvoyer les articles
    .merchant = vous avez répondu à temps à la demande de renvoyer les articles

# the merchant refuses to take the goods back
#   to the consumer: the shop refuses to take the goods back
#   to the merchant: your shop refuses to take the goods back
t-58ff2ce339af =
    .consumer = le vendeur refuse de reprendre les articles
    .merchant = vous refusez de reprendre les articles

# what sending the goods back would cost
t-733b9a46e04d = ce que coûterait le renvoi des articles

# the merchant handed in photos or papers about the state of the return
#   to the consumer: the shop handed in photos or papers about the state of the return
#   to the merchant: your shop handed in photos or papers about the state of the return
t-7b2532d5e11f =
    .consumer = le vendeur a fourni des photos ou des documents sur l’état du retour
    .merchant = vous avez fourni des photos ou des documents sur l’état du retour

# dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged
t-32da4a4c5a98 = des photos datées, le poids et le numéro de série, relevés dans les 72 heures, montrent que le retour n’était pas le bon article, ou était utilisé ou abîmé

# the consumer refuses to send the goods back
#   to the consumer: you refuse to send the goods back
#   to the merchant: the customer refuses to send the goods back
t-b4e1cc56388d =
    .consumer = vous refusez de renvoyer les articles
    .merchant = le client refuse de renvoyer les articles

# the merchant speaks of a repair or a replacement
#   to the consumer: the shop speaks of a repair or a replacement
#   to the merchant: your shop speaks of a repair or a replacement
t-a324d02fd141 =
    .consumer = le vendeur parle d’une réparation ou d’un remplacement
    .merchant = vous parlez d’une réparation ou d’un remplacement

# a free repair or replacement was offered promptly and has not failed
t-7d4efe7f8d9e = une réparation ou un remplacement gratuit a été proposé rapidement et n’a pas échoué

# the price of the missing part
t-969934275482 = le prix de l’élément manquant

# a part is missing
t-8eb8f381e7be = un élément manque


# ---- questions about facts

# Does the merchant accept the claim or offer to pay all of it?
#   to the consumer: Does the shop accept the claim or offer to pay all of it?
#   to the merchant: Does your shop accept the claim or offer to pay all of it?
t-1927d847e1fb =
    .consumer = Le vendeur accepte-t-il la réclamation, ou propose-t-il de la payer en entier ?
    .merchant = Acceptez-vous la réclamation, ou proposez-vous de la payer en entier ?

# When did the merchant answer?
#   to the consumer: When did the shop answer?
#   to the merchant: When did your shop answer?
t-126b7beb5fb5 =
    .consumer = Quand le vendeur a-t-il répondu ?
    .merchant = Quand avez-vous répondu ?

# How much has been refunded and posted?
t-b3d8f9652e92 = Combien a été remboursé et comptabilisé ?

# Is a bank chargeback or another claim for the same payment open?
t-5a1d3e49b99a = Une contestation bancaire (chargeback) ou une autre réclamation pour le même paiement est-elle ouverte ?

# When was the payment captured?
t-98bc75f3004f = Quand le paiement a-t-il été encaissé ?

# Was a day of delivery promised?
t-abb1fc7742f7 = Un jour de livraison a-t-il été promis ?

# By which day was delivery promised?
t-f5a80076c113 = Pour quel jour au plus tard la livraison a-t-elle été promise ?

# Does the carrier say how the parcel's journey ended?
t-e699c2f2372d = Le transporteur dit-il comment le trajet du colis s’est terminé ?

# Has the consumer asked the shop first?
#   to the consumer: Has you asked the shop first?
#   to the merchant: Has the customer asked the shop first?
t-c4337c5c0eb9 =
    .consumer = Avez-vous d’abord contacté le vendeur ?
    .merchant = Le client vous a-t-il d’abord contacté ?

# Has the merchant answered the claim?
#   to the consumer: Has the shop answered the claim?
#   to the merchant: Has your shop answered the claim?
t-5057b2c83be4 =
    .consumer = Le vendeur a-t-il répondu à la réclamation ?
    .merchant = Avez-vous répondu à la réclamation ?

# How often was this order charged?
t-fdc57d45926a = Combien de fois cette commande a-t-elle été débitée ?

# How much was charged for this order in all?
t-5623b3d9003f = Combien a été débité en tout pour cette commande ?

# How many other orders does the payment record show?
t-66b5dc35d0ab = Combien d’autres commandes les données de paiement montrent-elles ?

# Is one of the two entries only a reservation (authorisation) that was never captured?
t-6a2b166bfba8 = L’une des deux écritures est-elle seulement une réservation (autorisation) qui n’a jamais été encaissée ?

# Which receipt or statement shows that this same order was paid by other means?
t-458455195512 = Quel reçu ou relevé montre que cette même commande a été payée par un autre moyen ?

# Which total did the shop confirm to the consumer when the order was placed?
#   to the consumer: Which total did the shop confirm to you when the order was placed?
#   to the merchant: Which total did the shop confirm to the customer when the order was placed?
t-1b508c0f832c =
    .consumer = Quel total le vendeur vous a-t-il confirmé au moment de la commande ?
    .merchant = Quel total avez-vous confirmé au client au moment de la commande ?

# When did the carrier first scan the parcel?
t-316b9d770931 = Quand le transporteur a-t-il scanné le colis pour la première fois ?

# Was this tracking number already used for another order?
t-eacd6c995ec7 = Ce numéro de suivi a-t-il déjà été utilisé pour une autre commande ?

# Does the carrier know the tracking number?
t-d7265b034a87 = Le transporteur connaît-il le numéro de suivi ?

# What did the parcel weigh at the carrier?
t-06b649de644d = Combien pesait le colis chez le transporteur ?

# Which scan shows that the carrier took the parcel into its hands?
t-7f1a5461db09 = Quel scan montre que le transporteur a pris le colis en charge ?

# Do the carrier's own events contradict each other about where the parcel went?
t-087b6afb04b8 = Les propres événements du transporteur se contredisent-ils sur l’endroit où le colis est allé ?

# When did the carrier last scan the parcel?
t-3d21251c29d5 = Quand le transporteur a-t-il scanné le colis pour la dernière fois ?

# What is the last thing the carrier says happened to the parcel?
t-dae2a00efb86 = Quelle est la dernière chose qui soit arrivée au colis, selon le transporteur ?

# When was the parcel refused at the door?
t-3f456b650f78 = Quand le colis a-t-il été refusé à la porte ?

# Did you allow the carrier to leave the parcel somewhere or with somebody else, and where?
t-5fc83fa4cf5a = Avez-vous permis au transporteur de laisser le colis quelque part ou chez quelqu’un d’autre, et où ?

# Was the consumer told that the parcel waits at the pickup point?
#   to the consumer: Was you told that the parcel waits at the pickup point?
#   to the merchant: Was the customer told that the parcel waits at the pickup point?
t-6e3b6469dc8d =
    .consumer = Avez-vous reçu l’avis que le colis attend au point relais ?
    .merchant = Le client a-t-il reçu l’avis que le colis attend au point relais ?

# At which postcode was the parcel handed over, by the carrier's full proof of delivery?
t-a35c7354894b = À quel code postal le colis a-t-il été remis, selon la preuve de livraison complète du transporteur ?

# Which postcode did the order give for delivery?
t-df4f7ffd67ca = Quel code postal la commande donnait-elle pour la livraison ?

# In which country was the parcel handed over?
t-7a378538a97c = Dans quel pays le colis a-t-il été remis ?

# Which country did the order give for delivery?
t-c79e352eb3f4 = Quel pays la commande donnait-elle pour la livraison ?

# Who typed the delivery address?
t-7cdd4454ff66 = Qui a saisi l’adresse de livraison ?

# When was the parcel handed over?
t-0e93d70b9ec1 = Quand le colis a-t-il été remis ?

# Were all ordered goods in the parcel, and what shows it?
t-2338e3396a71 = Tous les articles commandés étaient-ils dans le colis, et qu’est-ce qui le montre ?

# How was the hand-over confirmed: signature, PIN, identity check, photo, nothing?
t-372eecc27116 = Comment la remise a-t-elle été confirmée : signature, code PIN, contrôle d’identité, photo, rien ?

# Was the parcel handed to the consumer or to the person named in the order?
#   to the consumer: Was the parcel handed to you or to the person named in the order?
#   to the merchant: Was the parcel handed to the customer or to the person named in the order?
t-f58a571955fb =
    .consumer = Le colis a-t-il été remis à vous-même ou à la personne nommée dans la commande ?
    .merchant = Le colis a-t-il été remis au client ou à la personne nommée dans la commande ?

# Where or with whom was the parcel left?
t-1c20175e176f = Où ou chez qui le colis a-t-il été laissé ?

# What did the bank answer about the billing address (AVS)?
t-c852cb414605 = Qu’a répondu la banque sur l’adresse de facturation (AVS) ?

# The carrier shows a delivery at the address, but not to whom. Did the parcel reach the consumer or a person the consumer named, and what shows it?
#   to the consumer: The carrier shows a delivery at the address, but not to whom. Did the parcel reach you or a person you named, and what shows it?
#   to the merchant: The carrier shows a delivery at the address, but not to whom. Did the parcel reach the customer or a person the customer named, and what shows it?
t-2ed653d91b4c =
    .consumer = Le transporteur montre une livraison à l’adresse, mais pas à qui. Le colis est-il parvenu à vous-même ou à une personne que vous avez désignée, et qu’est-ce qui le montre ?
    .merchant = Le transporteur montre une livraison à l’adresse, mais pas à qui. Le colis est-il parvenu au client ou à une personne qu’il a désignée, et qu’est-ce qui le montre ?

# Does the ledger show a refund that was started and has not posted?
t-b4c5fa56962c = Le registre des paiements montre-t-il un remboursement lancé mais pas encore comptabilisé ?

# When was the unposted refund started?
t-0a858751960c = Quand le remboursement pas encore comptabilisé a-t-il été lancé ?

# When did the consumer cancel, and which record shows it?
#   to the consumer: When did you cancel, and which record shows it?
#   to the merchant: When did the customer cancel, and which record shows it?
t-b8bd98855602 =
    .consumer = Quand avez-vous annulé ou résilié, et quel enregistrement le montre ?
    .merchant = Quand le client a-t-il annulé ou résilié, et quel enregistrement le montre ?

# Did the consumer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the consumer: Did you expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the merchant: Did the customer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
t-75f286a91eba =
    .consumer = Avez-vous expressément accepté la fourniture immédiate et reconnu que le droit de rétractation prend fin ?
    .merchant = Le client a-t-il expressément accepté la fourniture immédiate et reconnu que le droit de rétractation prend fin ?

# Are these goods exempt from withdrawal (made to order, unsealed hygiene goods, perishable, dated leisure), and what shows it?
t-d082752f350e = Ces articles sont-ils exclus du droit de rétractation (faits sur mesure, articles d’hygiène descellés, denrées périssables, loisirs à date fixe), et qu’est-ce qui le montre ?

# The merchant says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the consumer: The shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the merchant: Your shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
t-f33e08e9c1c9 =
    .consumer = Le vendeur dit que les articles sont revenus utilisés, abîmés, incomplets ou que ce n’étaient pas les bons. Est-ce documenté (photos datées, poids, numéro de série), au-delà de ce qu’exige un simple essai ?
    .merchant = Vous dites que les articles sont revenus utilisés, abîmés, incomplets ou que ce n’étaient pas les bons. Est-ce documenté (photos datées, poids, numéro de série), au-delà de ce qu’exige un simple essai ?

# Was the consumer told about the right to withdraw?
#   to the consumer: Was you told about the right to withdraw?
#   to the merchant: Was the customer told about the right to withdraw?
t-bad0cd53cb11 =
    .consumer = Avez-vous reçu l’information sur le droit de rétractation ?
    .merchant = Le client a-t-il reçu l’information sur le droit de rétractation ?

# Was a return policy shown before the purchase, and was it broken?
t-c04826321d21 = Des conditions de retour ont-elles été montrées avant l’achat, et n’ont-elles pas été respectées ?

# Was the return sent to the address on the merchant's own label or site?
#   to the consumer: Was the return sent to the address on the shop's own label or site?
#   to the merchant: Was the return sent to the address on your shop's own label or site?
t-dbcb278c6264 =
    .consumer = Le retour a-t-il été envoyé à l’adresse qui figure sur l’étiquette ou le site du vendeur lui-même ?
    .merchant = Le retour a-t-il été envoyé à l’adresse qui figure sur votre propre étiquette ou votre propre site ?

# Did the download come from the paying IP address, located in the holder's country?
t-6de4846a3fa0 = Le téléchargement venait-il de l’adresse IP du paiement, située dans le pays du titulaire ?

# Did the download come from the paying device?
t-3ce667bbac77 = Le téléchargement venait-il de l’appareil du paiement ?

# Was the buyer's profile (mail, phone or identity) verified before the order?
#   to the consumer: Was your profile (mail, phone or identity) verified before the order?
#   to the merchant: Was the buyer's profile (mail, phone or identity) verified before the order?
t-eba7a35b18bc =
    .consumer = Votre profil (e-mail, téléphone ou identité) a-t-il été vérifié avant la commande ?
    .merchant = Le profil de l’acheteur (e-mail, téléphone ou identité) a-t-il été vérifié avant la commande ?

# Was any of the earlier payments disputed or reported as fraud?
t-45b4b47930f7 = L’un des paiements antérieurs a-t-il été contesté ou signalé comme fraude ?

# Did the earlier payments come from the same IP address?
t-91b029c5ff90 = Les paiements antérieurs venaient-ils de la même adresse IP ?

# Did the earlier payments come from the same device?
t-fc5ee05a1e03 = Les paiements antérieurs venaient-ils du même appareil ?


# ---- sums

# no more than was claimed
t-3f3e976200e9 = pas plus que ce qui a été demandé

# no more than was captured and not yet refunded
t-dd94c6a133e9 = pas plus que ce qui a été encaissé et pas encore remboursé

# the amount claimed
t-3181e6b43d8a = le montant demandé

# the order's total
t-543b2649a678 = le total de la commande

# shipping
t-740062676a31 = frais de livraison

# captured
t-b737815f5ca9 = encaissé

# already refunded
t-55ea1d8771e2 = déjà remboursé

# captured and not yet refunded
t-11ce966a8ede = encaissé et pas encore remboursé

# captured a second time for the same order
t-c049967aacec = encaissé une deuxième fois pour la même commande

# captured for the order
t-95ecff3cbafd = encaissé pour la commande

# captured for the order above its total
t-bde9fd23ad63 = encaissé pour la commande au-delà de son total

# the smaller of the two
t-5c1531d7bcb3 = le plus petit des deux montants

# the larger of the two
t-2df811b4a3e6 = le plus grand des deux montants

# their share of shipping
t-26087ed44937 = leur part des frais de livraison

# less the discount on the order
t-c0cd1367fffb = moins la remise sur la commande

# less what was refunded since
t-4521f6e3fd84 = moins ce qui a été remboursé depuis

