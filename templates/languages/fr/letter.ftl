# The words of every letter, in French. The English file of the same name is the master and says how this format works.

# ---- days, clocks, lists ------------------------------------------------------------------------------------------------------------------

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
day = { $day } { $month } { $year }
weekday-day = { $weekday } { $day } { $month } { $year }
moment = { $day } à { $time } ({ $clock })
deadline = { $day }, fin de la journée ({ $clock })
clock = { $key ->
    [Amsterdam] heure d’Amsterdam
    [Athens] heure d’Athènes
    [Helsinki] heure d’Helsinki
    [Oslo] heure d’Oslo
    [Istanbul] heure d’Istanbul
    [Auckland] heure d’Auckland
    [Cairo] heure du Caire
   *[other] heure de { city }
 }
clock-utc = UTC, temps universel coordonné
city = { $key ->
    [Vienna] Vienne
    [Brussels] Bruxelles
    [Nicosia] Nicosie
    [Copenhagen] Copenhague
    [Athens] Athènes
    [Malta] Malte
    [Warsaw] Varsovie
    [Lisbon] Lisbonne
    [Bucharest] Bucarest
    [Kyiv] Kiev
    [London] Londres
    [Dubai] Dubaï
    [Singapore] Singapour
    [Seoul] Séoul
    [Kuwait] Koweït
    [Riyadh] Riyad
    [Cairo] Le Caire
    [Jerusalem] Jérusalem
    [Kolkata] Calcutta
   *[other] { $city }
 }
list-last = { $first } et { $last }
list-next = { $first }, { $next }
full-stop = .
yes = oui
no = non
role = { $role ->
    [supervisor] supervision
    [admin] administration
   *[caseworker] traitement des dossiers
 }
person = { $name } ({ role })
somebody = une personne chargée du dossier
address-left-out = [adresse e-mail retirée]
untranslated = { $text } (en anglais : pas encore traduit)

# ---- headings -------------------------------------------------------------------------------------------------------------------------------

heading-why = Pourquoi
heading-next = La suite
heading-need = Ce qu’il nous faut de votre part
heading-no-answer = Si vous ne répondez pas
heading-why-ask = Pourquoi nous posons cette question
heading-why-not = Pourquoi nous n’avons pas le droit d’en décider
heading-can-do = Ce que vous pouvez faire
heading-why-wait = Pourquoi nous attendons
heading-amount = Comment nous avons calculé le montant
heading-change = Ce qui changerait ce résultat
heading-looked = Ce que nous avons examiné
heading-disagree = Si vous n’êtes pas d’accord
heading-made = Comment cette lettre a été faite
heading-others = Ce que d’autres nous ont envoyé
heading-ask = Ce que nous vous demandons
heading-until = Jusqu’à quand, et comment
heading-helps = Ce qui aide

# ---- subjects -------------------------------------------------------------------------------------------------------------------------------

subject = { $about ->
    [order] Votre commande { $order }
    [provider] Le prestataire de paiement au sujet de la commande { $order }
    [customer] Réclamation d’un client concernant la commande { $order }
   *[claim] Votre réclamation concernant la commande { $order }
 } : { $outcome ->
    [refund_full] remboursement total
    [refund_partial] remboursement partiel
    [refund_on_return] remboursement après le retour des articles
    [replacement] remplacement
    [no_refund] pas de remboursement
    [request_evidence] une question avant de décider
    [hold] en attente
    [withdrawn] dossier clos après retrait
    [settled] affaire réglée
    [out_of_scope] ce n’est pas à nous d’en décider
   *[escalate] examen par un responsable
 }

# ---- every letter ---------------------------------------------------------------------------------------------------------------------------

dear = Bonjour { $name },
matter = { $kind ->
    [stop] la demande faite le { $claimed_on } par le prestataire de paiement d’arrêter votre commande { $order } chez { $shop }
    [question] la question posée le { $claimed_on } par le prestataire de paiement sur votre commande { $order } chez { $shop }
   *[claim] votre réclamation du { $claimed_on } concernant la commande { $order } chez { $shop }
 }
thanks = { $kind ->
    [stop] Le { $claimed_on }, votre prestataire de paiement a demandé au vendeur d’arrêter votre commande { $order } chez { $shop }. Vous n’avez rien réclamé, et rien ne vous est reproché.
    [question] Le { $claimed_on }, votre prestataire de paiement a posé une question sur votre commande { $order } chez { $shop }. Vous n’avez rien réclamé, et rien ne vous est reproché.
   *[claim] Merci pour votre réclamation du { $claimed_on } concernant la commande { $order } chez { $shop }.
 }
filed = { $kind ->
    [stop] Le { $claimed_on }, le prestataire de paiement a demandé d’arrêter la commande { $order } passée par { $customer }
    [question] Le { $claimed_on }, le prestataire de paiement a posé une question sur la commande { $order } passée par { $customer }
   *[claim] { $customer } a déposé le { $claimed_on } une réclamation concernant la commande { $order }
 }
decided = Nous avons pris une décision sur { matter }.
looked-closely = Nous avons examiné attentivement { matter }.
looked-at = Nous avons examiné { matter }.
taken-back = Vous nous avez dit que vous retirez { matter }.
was-filed = { filed }.
was-filed-for = { filed } et a demandé { $claimed }.
was-filed-and-accepted = { filed }, et vous l’acceptez.
was-filed-and-withdrawn = { filed } et a maintenant retiré cette demande.
decided-it = Voici notre décision :
you-told-us = Vous nous avez dit : { $said }
they-told-us = { $who ->
    [shop] { $shop } nous a dit : { $other_said }
    [provider] Le prestataire de paiement nous a dit : { $other_said }
   *[customer] Le client nous a dit : { $other_said }
 }
we-found = Notre constat : { $result }
evidence = Pièce : { $fact }
pay-to-card = { $to ->
    [merchant] sur la carte avec laquelle le client a payé
   *[consumer] sur la carte avec laquelle vous avez payé
 }
pay-to-klarna = par Klarna
pay-to-paypal = par PayPal
pay-to-account = { $to ->
    [merchant] sur le compte bancaire depuis lequel le client a payé
   *[consumer] sur le compte bancaire depuis lequel vous avez payé
 }
pay-to-same = { $to ->
    [merchant] par le moyen de paiement que le client a utilisé
   *[consumer] par le moyen de paiement que vous avez utilisé
 }

# ---- results, to the consumer -----------------------------------------------------------------------------------------------------------

c-refund = Vous recevez un remboursement de { $amount }.
c-refund-partial = Vous recevez un remboursement de { $amount }, sur les { $claimed } que vous avez demandés. Vous trouvez plus bas pourquoi c’est ce montant et non le tout.
c-refund-next = La somme de { $amount } doit être remboursée, au plus tard le { $pay_by }, { $pay_to }. Vous n’avez rien à faire. Il peut falloir quelques jours de plus pour que votre banque l’affiche. Si vous ne voyez pas l’argent une semaine après ce jour, répondez à cette lettre et nous suivrons l’affaire.
c-refund-partial-next = La somme de { $amount } doit être remboursée, au plus tard le { $pay_by }, { $pay_to }. Vous n’avez rien à faire. Si vous ne voyez pas l’argent une semaine après ce jour, répondez à cette lettre et nous suivrons l’affaire.
c-on-return = Vous recevez un remboursement de { $amount } une fois les articles renvoyés au vendeur et en chemin.
c-on-return-money = Vous recevez votre remboursement une fois les articles renvoyés au vendeur et en chemin.
c-on-return-1 = Renvoyez les articles à { $shop } au plus tard le { $pay_by }, par un service qui vous donne un numéro de suivi.
c-on-return-shop-pays = { $shop } paie le retour : demandez une étiquette, ou gardez le reçu des frais d’envoi.
c-on-return-you-pay = Les frais de retour sont à votre charge.
c-on-return-2 = Envoyez-nous le numéro de suivi, sur votre page du dossier ou en répondant à cette lettre.
c-on-return-3 = Une fois que les articles, ou votre preuve d’envoi, sont parvenus au vendeur, l’argent doit être remboursé dans les 14 jours, { $pay_to }.
c-on-return-late = Si vous ne renvoyez pas les articles au plus tard le { $pay_by }, nous clôturons le dossier sans remboursement.
c-replacement = { $shop } doit vous envoyer un remplacement, sans frais.
c-replacement-next = { $shop } doit envoyer le remplacement au plus tard le { $pay_by }. Vous n’avez rien à faire. Si rien n’a été envoyé à cette date, répondez à cette lettre : nous examinerons alors un remboursement.
c-no-refund-provider = La commande est maintenue, et votre paiement aussi : rien n’est remboursé à cause de cette demande. Si ce paiement ne vient pas de vous, ou si vous ne voulez plus les articles, dites-le-nous : c’est une autre affaire, et vous pouvez déposer une réclamation.
c-no-refund = Nous ne pouvons pas vous accorder les { $claimed } que vous avez demandés. Nous savons que ce n’est pas la réponse que vous espériez. Voici exactement sur quoi elle repose et ce que vous pouvez encore faire.
c-no-refund-honest = Ce n’est pas un jugement sur votre honnêteté. Nous ne pouvons décider que d’après ce que montrent les pièces du dossier, et elles ne montrent peut-être pas tout ce qui s’est passé.
c-no-refund-next = Vous n’avez rien à faire, et vous ne devez rien à cause de cette décision. Nous clôturons le dossier, sauf si vous nous dites que vous n’êtes pas d’accord ; vous trouvez plus bas comment, et jusqu’à quand.
c-no-refund-bank = Cette décision ne concerne que le vendeur. Ce que votre banque ou votre prêteur vous doit pour un paiement que vous n’avez pas autorisé se règle entre vous et eux : si vous ne leur avez pas encore signalé ce paiement, faites-le tout de suite, s’il vous plaît.
c-settled = { $shop } accepte votre réclamation du { $claimed_on } concernant la commande { $order }.
c-settled-between = L’affaire est réglée entre vous.
c-settled-wait = Merci de laisser à { $shop } quatre jours après cette lettre pour envoyer ce qui a été promis.
c-settled-until = { $shop } a jusqu’au { $until } pour envoyer ce qui a été promis.
c-settled-else = Si rien n’est en route à cette date, répondez à cette lettre : nous reprenons alors le dossier et nous en décidons. Vous n’avez pas à déposer une nouvelle réclamation.
c-withdrawn = Merci de nous avoir prévenus. Nous clôturons le dossier.
c-withdrawn-next = Si c’est une erreur, ou si ce message ne vient pas de vous, merci de répondre à cette lettre dans les trois jours. Le dossier reprend alors là où il s’était arrêté.
c-out-of-scope = Nous n’avons pas le droit d’en décider. Ce n’est pas un jugement sur qui a raison.
c-out-of-scope-next = D’autres peuvent peut-être vous aider ; vous les trouvez plus bas. Ils ont leurs propres délais : merci de ne pas attendre.
c-hold = Nous ne pouvons pas encore en décider.
c-hold-open = Ce n’est pas un refus : votre réclamation reste ouverte et garde sa place.
c-hold-wait = Nous attendons que l’obstacle soit levé, puis nous continuons de nous-mêmes. Vous n’avez pas à déposer une nouvelle réclamation.
c-hold-until = Nous attendons jusqu’au { $until }. Si l’affaire n’est pas réglée à cette date, nous continuons de nous-mêmes. Vous n’avez pas à déposer une nouvelle réclamation.
c-hold-tell = Si quelque chose change avant, par exemple si les articles ou l’argent arrivent, merci de nous le dire en répondant à cette lettre.
c-escalate = Un responsable examine personnellement le dossier dès le début, en raison de son objet. Rien n’est encore décidé, et cela ne dit rien sur qui a raison.
c-escalate-next = Vous n’avez rien à faire pour l’instant. Nous vous écrivons dès qu’une décision est prise, ou avant si nous avons besoin de quelque chose de votre part. Si nous devons savoir quelque chose, par exemple une urgence, merci de répondre à cette lettre.
missing = Nous ne pouvons pas encore en décider : il manque quelque chose que nous ne pouvons obtenir que de vous.
c-answer = Merci de répondre au plus tard le { $answer_until } : répondez à cette lettre, ou déposez le fichier sur votre page du dossier. Des photos prises avec un téléphone conviennent. S’il vous faut plus de temps, ou si vous ne comprenez pas ce que nous demandons, écrivez-le-nous avant ce jour.
c-no-answer = Nous décidons alors avec ce que nous avons et, sur ce point, cela peut être contre vous. Si vous aviez une bonne raison de ne pas répondre à temps, dites-le-nous : le dossier peut être rouvert une fois.
c-wait = Vous n’avez rien à faire pour l’instant. Nous avons demandé à { $shop } quelque chose qui manque, avec une réponse au plus tard le { $answer_until }. Nous décidons ensuite, avec ou sans réponse, et nous vous écrivons à ce moment-là.

# ---- results, to the merchant -----------------------------------------------------------------------------------------------------------

m-refund = le client reçoit un remboursement de { $amount }. Nous savons que ce n’est pas la réponse que vous espériez. Voici exactement sur quoi elle repose et ce que vous pouvez encore faire.
m-refund-partial = le client reçoit un remboursement de { $amount }, et le reste de la réclamation est refusé.
m-refund-next = Merci de rembourser { $amount }, au plus tard le { $pay_by }, { $pay_to }. Si vous l’avez déjà fait, répondez à cette lettre avec la référence du remboursement. Si rien n’a été envoyé à cette date, nous pouvons faire prélever cette somme sur ce qui vous est versé, dans la mesure où votre contrat avec nous le permet.
m-refund-carrier = Si un transporteur a perdu ou mal livré les articles, vous avez peut-être un recours contre lui ; cette décision n’y touche pas.
m-refund-not-you = Le client est remboursé, au plus tard le { $pay_by }, { $pay_to }. { $pays ->
    [nobody] Vous n’avez rien à payer pour cela.
    [provider] Vous n’avez rien à payer pour cela : le coût est à la charge du prestataire.
    [carrier] Vous n’avez rien à payer pour cela : le coût est à la charge du transporteur.
    [lender] Vous n’avez rien à payer pour cela : le coût est à la charge du prêteur.
    [issuer] Vous n’avez rien à payer pour cela : le coût est à la charge de l’émetteur de la carte.
    [consumer] Vous n’avez rien à payer pour cela : le coût est à la charge du consommateur.
   *[other] Vous n’avez rien à payer pour cela : le coût est à la charge de quelqu’un d’autre.
 }
m-on-return = le client peut renvoyer les articles et reçoit alors un remboursement de { $amount }.
m-on-return-money = le client peut renvoyer les articles et reçoit alors son remboursement.
m-on-return-1 = Le client a jusqu’au { $pay_by } pour renvoyer les articles.
m-on-return-you-pay = Le retour est à vos frais : merci d’envoyer une étiquette au client, ou de lui rembourser les frais d’envoi.
m-on-return-customer-pays = Le client paie les frais d’envoi.
m-on-return-2 = Une fois que les articles, ou la preuve de leur envoi, vous sont parvenus, merci de rembourser l’argent dans les 14 jours, { $pay_to }.
m-on-return-3 = Si ce qui revient n’est pas ce que vous avez envoyé, ou est abîmé, dites-le-nous dans les trois jours après la réception, avec des photos datées.
m-on-return-late = Si les articles ne sont pas renvoyés à temps, nous clôturons le dossier et vous n’avez rien à payer pour cette réclamation.
m-replacement = merci d’envoyer un remplacement au client, sans frais.
m-replacement-next = Merci d’envoyer le remplacement au plus tard le { $pay_by } et de nous donner son numéro de suivi, sur votre page du dossier ou en répondant à cette lettre. Si vous ne le pouvez pas, dites-le-nous avant ce jour : nous examinerons alors un remboursement.
m-no-refund = rien n’est à rembourser de ce fait, et le paiement reste tel quel.
m-no-refund-next = Vous n’avez rien à faire. Le client peut demander un nouvel examen jusqu’au { $contest_by } ; dans ce cas, nous vous disons ce qui est nouveau et vous pouvez y répondre. Merci de garder vos documents sur cette commande jusque-là.
m-thank-you = Merci.
m-settled-closed = Nous clôturons le dossier : l’affaire est réglée.
m-settled-amount = Le client reçoit un remboursement de { $amount }.
m-settled-next = Si ce n’est pas encore fait, merci de rembourser l’argent dans les quatre jours après cette lettre, { $pay_to }, et de répondre à cette lettre avec la référence du remboursement. Si rien n’est en route à cette date, nous reprenons le dossier et nous en décidons.
m-settled-until = Si ce n’est pas encore fait, merci de rembourser l’argent au plus tard le { $until }, { $pay_to }, et de répondre à cette lettre avec la référence du remboursement. Si rien n’est en route à cette date, nous reprenons le dossier et nous en décidons.
m-withdrawn = Nous clôturons le dossier.
m-withdrawn-next = Vous n’avez rien à faire, et rien ne vous est prélevé. Le client peut revenir sur ce retrait dans les trois jours ; dans ce cas, nous vous le disons aussitôt et le dossier reprend là où il s’était arrêté.
m-out-of-scope-next = Vous n’avez rien à faire, et nous ne vous prélevons rien. Le client peut s’adresser à d’autres. Merci de garder vos documents sur cette commande.
m-hold = Nous n’en décidons pas encore.
m-hold-wait = Nous attendons que l’obstacle soit levé, puis nous continuons.
m-hold-until = Nous attendons jusqu’au { $until }, puis nous continuons.
m-hold-tell = Vous n’avez rien à faire. Si vous réglez l’affaire avec le client avant, ou si vous avez remboursé l’argent, merci de nous le dire en répondant à cette lettre.
m-escalate-next = Vous n’avez rien à faire pour l’instant. Nous vous écrivons dès qu’une décision est prise, ou avant si nous avons besoin de quelque chose de votre part. Si vous ne nous avez pas encore donné votre point de vue, merci de le faire sur votre page du dossier.
m-answer = Merci de répondre au plus tard le { $answer_until } : répondez à cette lettre, ou déposez le fichier sur votre page du dossier. Merci d’envoyer le fichier d’origine (un export, un PDF, l’e-mail lui-même) plutôt qu’une image.
m-no-answer = Nous décidons alors avec ce que nous avons et, sur ce point, cela peut être contre vous.
m-wait = Vous n’avez rien à faire pour l’instant. Nous avons demandé au client quelque chose qui manque, avec une réponse au plus tard le { $answer_until }. Nous décidons ensuite, avec ou sans réponse. Vous voyez ce qui est nouveau et pouvez y répondre.

# ---- if you disagree ----------------------------------------------------------------------------------------------------------------------

disagree = Répondez à cette lettre, au plus tard le { $contest_by }, et dites-nous ce que nous avons mal jugé. Ce qui aide le plus, ce sont des pièces que nous n’avons pas vues : une photo, un reçu, un message, un document du transporteur. Une personne qui n’a pas décidé de ce dossier l’examine alors à nouveau, gratuitement. Les deux parties voient ce qui est nouveau et peuvent y répondre.
disagree-consumer = Cette décision ne vous retire aucun droit que la loi vous donne. Vous pouvez aussi vous tourner vers :
disagree-merchant = Cette décision ne vous retire aucun droit que la loi vous donne. Vous pouvez aussi demander un conseil juridique, ou aller en justice.
outside-eea-1 = le service de conseil aux consommateurs ou l’organisme reconnu de règlement des litiges de consommation de votre pays
outside-eea-2 = le Centre européen des consommateurs de votre pays, si le vendeur est dans un autre pays de l’UE, en Norvège ou en Islande
outside-eea-3 = un tribunal ; la plupart des pays ont une procédure simple pour les petits litiges
outside-gb-1 = le service des consommateurs de Citizens Advice
outside-gb-2 = un organisme de règlement extrajudiciaire des litiges, si le vendeur y adhère
outside-gb-3 = la procédure des petits litiges (small claims) de la County Court (en Écosse : simple procedure)
outside-us-1 = le service de protection des consommateurs ou le procureur général (Attorney General) de votre État
outside-us-2 = un tribunal des petits litiges (small claims court)
outside-ca-1 = l’office de protection des consommateurs de votre province ou territoire
outside-ca-2 = une cour des petites créances
outside-au-1 = l’autorité de protection des consommateurs de votre État ou de votre pays
outside-au-2 = le tribunal chargé des petits litiges là où vous habitez
outside-ch-1 = une organisation de consommateurs ou l’organe de médiation de la branche
outside-ch-2 = l’autorité de conciliation là où vous habitez
outside-other-1 = l’autorité de protection des consommateurs ou une organisation de consommateurs là où vous habitez
outside-other-2 = le tribunal chargé des petits litiges là où vous habitez

# ---- what we looked at --------------------------------------------------------------------------------------------------------------------

looked-line = { $label } : { $what } : { $why }.
looked-document = { $document }, le { $day } ({ $file })
looked-records = nos propres données sur la commande, le paiement et la réclamation
looked-injection = nous ne l’utilisons pas, car il s’y trouve un texte qui s’adresse au lecteur au lieu de montrer ce qui s’est passé
looked-relied = notre décision repose dessus
looked-irrelevant = cela ne dit rien sur les points décisifs
looked-considered = nous l’avons examiné ; cela ne change pas le résultat
looked-encrypted = nous n’avons pas pu le lire, car un mot de passe le protège
looked-damaged = nous n’avons pas pu le lire, car le fichier est abîmé ou coupé
looked-picture = nous n’avons pas pu le lire, car c’est une image sans texte ; une personne l’a regardée
looked-empty = nous n’avons pas pu le lire, car le fichier est vide
looked-too-large = nous n’avons pas pu le lire, car le fichier est trop gros
looked-unknown = nous n’avons pas pu le lire, car c’est un type de fichier que nous ne pouvons pas ouvrir
looked-page = Sur votre page du dossier, vous pouvez lire le texte de ces pièces, les vôtres et celles de l’autre partie, et voir où en est le dossier : { $case_page }
looked-missing = S’il y manque quelque chose que vous voulez voir, répondez à cette lettre.

# ---- evidence -------------------------------------------------------------------------------------------------------------------------------

in-source = { $source } : { $facts }
fact-is = { $name } : { $value }
fact-says = { $name } : { $value }
kind-proof-of-delivery = preuve de livraison
kind-tracking = données de suivi
kind-receipt = reçu ou facture
kind-refund-record = justificatif de remboursement
kind-return-record = justificatif de retour
kind-policy = conditions
kind-message = message
kind-listing = description du produit
kind-fault = photo ou rapport sur le défaut
kind-log = journal d’activité
kind-service-record = justificatif du service rendu
kind-account = données du compte
kind-mandate = mandat
kind-payment = données du paiement
kind-statement = relevé de compte
kind-picture = image
kind-page = page
kind-document = document
document = { $from ->
    [you] { $kind } de votre part
    [shop] { $kind } de la part du vendeur
    [customer] { $kind } de la part du client
    [consumer] { $kind } de la part du consommateur
    [merchant] { $kind } de la part du vendeur
    [carrier] { $kind } de la part du transporteur
    [provider] { $kind }, par nos propres recherches
   *[operator] { $kind } de nos propres archives
 }
record-claim = { $from ->
    [you] votre réclamation
    [consumer] la réclamation du consommateur
   *[customer] la réclamation du client
 }
record-answer = { $from ->
    [you] votre réponse
    [merchant] la réponse du vendeur
   *[shop] la réponse du vendeur
 }
record-case = nos données sur le dossier
record-order = nos données sur la commande
record-payment = nos données sur le paiement
record-related = nos données sur les réclamations liées
records = nos données
own-words = { $place }, { $from ->
    [you] dans vos propres mots
    [shop] dans les propres mots du vendeur
    [consumer] dans les propres mots du consommateur
    [merchant] dans les propres mots du vendeur
   *[customer] dans les propres mots du client
 }
own-record = { $place }, { $from ->
    [you] votre propre registre commercial
    [shop] le propre registre commercial du vendeur
    [consumer] le propre registre commercial du consommateur
    [merchant] le propre registre commercial du vendeur
   *[customer] le propre registre commercial du client
 }, que rien au dossier ne contredit
found-yes = oui, les pièces le montrent
found-no = non, les pièces montrent que ce n’est pas le cas
found-contested = des sources de même poids se contredisent, et une personne doit les peser
found-nothing = rien ne le montre
found-nothing-provider = rien ne le montre, et c’était au prestataire de paiement de le montrer
found-nothing-burden = rien ne le montre, et c’était { $from ->
    [you] à vous
    [shop] au vendeur
    [consumer] au consommateur
    [merchant] au vendeur
   *[customer] au client
 } de le montrer
sum-lines = { $named } sur { $all } lignes
sum-charge = débit du { $moment }

# ---- questions to a side, and what the other side hears of it ------------------------------------------------------------------------

q-filed = { $to ->
    [consumer] Vous avez déposé le { $claimed_on } une réclamation concernant la commande { $order } chez { $shop }.
   *[merchant] { $customer } a déposé le { $claimed_on } une réclamation concernant la commande { $order }.
 }
q-hearing = Avant toute décision, nous vous montrons ce que d’autres nous ont envoyé, pour que vous puissiez y répondre. Rien n’est encore décidé.
q-needed = Nous ne pouvons pas encore en décider : il nous faut d’abord quelque chose de votre part. Rien n’est décidé, et vous poser une question ne veut pas dire que nous doutons de vous.
q-answer = Merci de répondre au plus tard le { $until_end }. Choisissez ce qui est le plus simple pour vous :
q-by-mail = répondez à cet e-mail, en y joignant des fichiers si vous en avez
q-by-page = ou allez sur votre page du dossier : { $case_page }
q-page = Votre page montre toutes les pièces du dossier : ce que vous avez envoyé et, quand vous appuyez sur “Show the evidence”, ce que d’autres ont envoyé. Vous pouvez tout y lire et répondre à chaque pièce.
q-time = S’il vous faut plus de temps, ou si vous ne comprenez pas ce que nous demandons, dites-le-nous avant ce jour. Une personne vous lit.
q-help = { $to ->
    [consumer] une photo prise avec un téléphone, un reçu, un message : tout ce qui le montre ; cela n’a pas besoin d’être beau
   *[merchant] le fichier d’origine (un export, un PDF, l’e-mail lui-même) plutôt qu’une image
 }
q-help-none = si vous ne l’avez pas, dites-le : nous ne l’attendons alors pas
q-after = Après ce jour, nous décidons avec ce que nous avons. À elle seule, une absence de réponse ne suffit pas pour que la décision soit contre vous, mais nous ne pouvons alors pas tenir compte de ce que nous ne pouvons apprendre que de vous.
q-after-burden = Après ce jour, nous décidons avec ce que nous avons. C’est à vous de montrer ce qui suit et, sans réponse, nous devrons peut-être le traiter comme non établi :
q-subject = { $to ->
    [consumer] Votre réclamation concernant la commande { $order }
   *[merchant] Réclamation d’un client concernant la commande { $order }
 } : { $what ->
    [ask] merci de répondre au plus tard le { $until }
    [wait_shop] nous attendons le vendeur jusqu’au { $until }
   *[wait_customer] nous attendons le client jusqu’au { $until }
 }
w-about = { $to ->
    [consumer] Il s’agit de votre réclamation du { $claimed_on } concernant la commande { $order } chez { $shop }.
   *[merchant] Il s’agit de la réclamation que { $customer } a déposée le { $claimed_on } concernant la commande { $order }.
 }
w-shown = { $to ->
    [consumer] Nous avons montré au vendeur ce que d’autres nous ont envoyé, et nous attendons sa réponse jusqu’au { $until }.
   *[merchant] Nous avons montré au client ce que d’autres nous ont envoyé, et nous attendons sa réponse jusqu’au { $until }.
 }
w-asked = { $to ->
    [consumer] Nous avons demandé au vendeur quelque chose qui manque, et nous attendons sa réponse jusqu’au { $until }.
   *[merchant] Nous avons demandé au client quelque chose qui manque, et nous attendons sa réponse jusqu’au { $until }.
 }
w-next = Vous n’avez rien à faire pour l’instant, et rien n’est décidé. Après ce jour, nous continuons, avec ou sans réponse. Si vous voulez ajouter quelque chose entre-temps, répondez à cet e-mail ou utilisez votre page.
w-page = Votre page montre où en est le dossier et, quand vous appuyez sur “Show the evidence”, tout ce qui est au dossier, de votre part et de la part des autres. Vous pouvez tout y lire et répondre à chaque pièce : { $case_page }
h-sent = { $from ->
    [shop] Pièce envoyée par le vendeur :
    [customer] Pièce envoyée par le client :
    [consumer] Pièce envoyée par le consommateur :
    [merchant] Pièce envoyée par le vendeur :
    [carrier] Pièce envoyée par le transporteur :
    [provider] Pièce fournie par le prestataire de paiement ou de suivi :
   *[operator] Pièce de nos archives :
 } { $label } (“{ $file }”).
h-says = On y lit : { $quotes }.
h-answer = Voulez-vous y répondre ?
h-more = Votre page montre aussi ceci : { $labels }. Voulez-vous répondre ?

# ---- how a letter was made ------------------------------------------------------------------------------------------------------------------

made-outcome-by = { $name } a décidé du résultat ; les règles seules n’y ont pas conduit.
made-compared = Les règles d’Evenhand ont comparé les pièces avec le manuel (règle { $clause }).
made-compared-no-rule = Les règles d’Evenhand ont comparé les pièces avec le manuel.
made-rules = Elles ont préparé cette lettre à partir de textes fixes, sans IA.
made-rules-read-by-model = Elles ont préparé cette lettre à partir de textes fixes ; un modèle d’IA a aidé à trouver des mots dans les pièces, et un programme a vérifié chacun d’eux.
made-model = Un modèle d’IA a formulé quelques phrases de cette lettre d’après ce que les règles avaient constaté ; chaque valeur y a été reprise des pièces, et le reste est fait de textes fixes.
made-person = Cette lettre a été écrite par { $names }.
made-changed = Les règles ont préparé cette lettre à partir de textes fixes, sans IA ; ses mots ont été modifiés par { $names }.
made-changed-model = Les règles ont préparé cette lettre, avec quelques phrases formulées par un modèle d’IA ; ses mots ont été modifiés par { $names }.
made-translated = La décision approuvée est écrite en anglais. Cette lettre la rend par des textes fixes traduits à l’avance ; ce qui est cité des pièces reste dans sa propre langue.
made-decision-english = La décision approuvée est écrite en anglais.
made-changed-in-english = Vous avez demandé des lettres dans une autre langue ({ $language }). Une personne a modifié cette lettre, en anglais ; répondez dans votre propre langue si vous le souhaitez.
made-no-language = Vous avez demandé des lettres dans une autre langue ({ $language }). Nous n’avons pas encore de textes dans cette langue, c’est pourquoi cette lettre est en anglais ; répondez dans votre propre langue si vous le souhaitez.
made-approved = Elle a été approuvée le { $day } par { $names }, qui a lu le dossier et répond de cette lettre.
made-approved-by-two = Elle a été approuvée le { $day } par { $names }, qui ont chacun lu le dossier et répondent de cette lettre.
made-again = Elle n’est pas arrivée la première fois ; le { $day }, { $name } a approuvé un nouvel envoi.
made-waiting = Evenhand a rempli un texte fixe, sans IA.
made-question = Les règles d’Evenhand ont proposé la question ; la lettre qui l’entoure est un texte fixe. Aucune IA n’a été utilisée.
made-question-by = La question a été écrite par { $name } ; la lettre qui l’entoure est un texte fixe. Aucune IA n’a été utilisée.
