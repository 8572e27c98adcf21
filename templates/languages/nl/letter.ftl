# The words of every letter, in Dutch. The English file of the same name is the master and says how this format works.

# ---- days, clocks, lists ------------------------------------------------------------------------------------------------------------------

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
day = { $day } { $month } { $year }
weekday-day = { $weekday } { $day } { $month } { $year }
moment = { $day }, { $time } uur ({ $clock })
deadline = { $day }, einde van de dag ({ $clock })
clock = lokale tijd { city }
clock-utc = UTC, gecoördineerde wereldtijd
city = { $key ->
    [Vienna] Wenen
    [Brussels] Brussel
    [Zurich] Zürich
    [Prague] Praag
    [Berlin] Berlijn
    [Copenhagen] Kopenhagen
    [Paris] Parijs
    [London] Londen
    [Athens] Athene
    [Budapest] Boedapest
    [Luxembourg] Luxemburg
    [Warsaw] Warschau
    [Lisbon] Lissabon
    [Bucharest] Boekarest
    [Belgrade] Belgrado
    [Istanbul] Istanboel
    [Kyiv] Kyiv
    [Hong_Kong] Hongkong
    [Kuwait] Koeweit
    [Riyadh] Riyad
    [Jerusalem] Jeruzalem
    [Tokyo] Tokio
    [Seoul] Seoel
    [Cairo] Caïro
    [Bogota] Bogotá
   *[other] { $city }
 }
list-last = { $first } en { $last }
list-next = { $first }, { $next }
full-stop = .
yes = ja
no = nee
role = { $role ->
    [supervisor] leidinggevende
    [admin] beheerder
   *[caseworker] zaakbehandelaar
 }
person = { $name } ({ role })
somebody = een zaakbehandelaar
address-left-out = [e-mailadres weggelaten]
untranslated = { $text } (in het Engels: nog niet vertaald)

# ---- headings -------------------------------------------------------------------------------------------------------------------------------

heading-why = Waarom
heading-next = Hoe het verder gaat
heading-need = Wat wij van u nodig hebben
heading-no-answer = Als u niet antwoordt
heading-why-ask = Waarom wij dit vragen
heading-why-not = Waarom wij hierover niet mogen beslissen
heading-can-do = Wat u kunt doen
heading-why-wait = Waarom wij wachten
heading-amount = Hoe wij het bedrag hebben berekend
heading-change = Wat dit resultaat zou veranderen
heading-looked = Wat wij hebben bekeken
heading-disagree = Als u het er niet mee eens bent
heading-made = Hoe deze brief is gemaakt
heading-others = Wat anderen ons hebben gestuurd
heading-ask = Wat wij u vragen
heading-until = Tot wanneer, en hoe
heading-helps = Wat helpt

# ---- subjects -------------------------------------------------------------------------------------------------------------------------------

subject = { $about ->
    [order] Uw bestelling { $order }
    [provider] De betaaldienst over bestelling { $order }
    [customer] Claim van een klant over bestelling { $order }
   *[claim] Uw claim over bestelling { $order }
 }: { $outcome ->
    [refund_full] volledige terugbetaling
    [refund_partial] gedeeltelijke terugbetaling
    [refund_on_return] terugbetaling zodra de spullen terug zijn
    [replacement] vervanging
    [no_refund] geen terugbetaling
    [request_evidence] een vraag voordat wij beslissen
    [hold] wij wachten nog
    [withdrawn] gesloten, want ingetrokken
    [settled] onderling opgelost
    [out_of_scope] wij mogen hierover niet beslissen
   *[escalate] ligt bij een leidinggevende
 }

# ---- every letter ---------------------------------------------------------------------------------------------------------------------------

dear = Beste { $name },
matter = { $kind ->
    [stop] het verzoek van de betaaldienst van { $claimed_on } om uw bestelling { $order } bij { $shop } te stoppen
    [question] de vraag van de betaaldienst van { $claimed_on } over uw bestelling { $order } bij { $shop }
   *[claim] uw claim van { $claimed_on } over bestelling { $order } bij { $shop }
 }
thanks = { $kind ->
    [stop] Op { $claimed_on } heeft uw betaaldienst de winkel gevraagd om uw bestelling { $order } bij { $shop } te stoppen. U hebt zelf niets geclaimd, en niemand verwijt u iets.
    [question] Op { $claimed_on } heeft uw betaaldienst een vraag gesteld over uw bestelling { $order } bij { $shop }. U hebt zelf niets geclaimd, en niemand verwijt u iets.
   *[claim] Bedankt voor uw claim van { $claimed_on } over bestelling { $order } bij { $shop }.
 }
filed = { $kind ->
    [stop] Op { $claimed_on } heeft de betaaldienst gevraagd om bestelling { $order } van { $customer } te stoppen
    [question] Op { $claimed_on } heeft de betaaldienst een vraag gesteld over bestelling { $order } van { $customer }
   *[claim] { $customer } heeft op { $claimed_on } een claim ingediend over bestelling { $order }
 }
decided = Wij hebben beslist over { matter }.
looked-closely = Wij hebben zorgvuldig gekeken naar { matter }.
looked-at = Wij hebben gekeken naar { matter }.
taken-back = U hebt ons laten weten dat u { matter } intrekt.
was-filed = { filed }.
was-filed-for = { filed } en heeft { $claimed } gevraagd.
was-filed-and-accepted = { filed }, en u gaat daarmee akkoord.
was-filed-and-withdrawn = { filed } en heeft dit nu weer ingetrokken.
decided-it = Wij hebben beslist:
you-told-us = U hebt ons verteld: { $said }
they-told-us = { $who ->
    [shop] { $shop } heeft ons verteld: { $other_said }
    [provider] De betaaldienst heeft ons verteld: { $other_said }
   *[customer] De klant heeft ons verteld: { $other_said }
 }
we-found = Onze bevinding: { $result }
evidence = Bewijs: { $fact }
pay-to-card = { $to ->
    [merchant] naar de kaart waarmee de klant heeft betaald
   *[consumer] naar de kaart waarmee u hebt betaald
 }
pay-to-klarna = via Klarna
pay-to-paypal = via PayPal
pay-to-account = { $to ->
    [merchant] naar de bankrekening waarmee de klant heeft betaald
   *[consumer] naar de bankrekening waarmee u hebt betaald
 }
pay-to-same = { $to ->
    [merchant] op de manier waarop de klant heeft betaald
   *[consumer] op de manier waarop u hebt betaald
 }

# ---- results, to the consumer -----------------------------------------------------------------------------------------------------------

c-refund = U krijgt { $amount } terug.
c-refund-partial = U krijgt { $amount } terug van de { $claimed } die u hebt geclaimd. Hieronder leest u waarom het dit bedrag is en niet alles.
c-refund-next = { $amount } moet worden teruggestuurd { $pay_to }, uiterlijk { $pay_by }. U hoeft niets te doen. Bij een bank kan het een paar dagen langer duren voordat u het ziet. Ziet u het geld een week na die dag niet? Antwoord dan op deze brief. Wij gaan er dan achteraan.
c-refund-partial-next = { $amount } moet worden teruggestuurd { $pay_to }, uiterlijk { $pay_by }. U hoeft niets te doen. Ziet u het geld een week na die dag niet? Antwoord dan op deze brief. Wij gaan er dan achteraan.
c-on-return = U krijgt { $amount } terug zodra de spullen op de terugweg naar de winkel zijn.
c-on-return-money = U krijgt uw geld terug zodra de spullen op de terugweg naar de winkel zijn.
c-on-return-1 = Stuur de spullen uiterlijk { $pay_by } terug naar { $shop }, met een verzending waarvoor u een trackingnummer krijgt.
c-on-return-shop-pays = { $shop } betaalt het terugsturen: vraag om een verzendlabel, of bewaar het bonnetje van de verzendkosten.
c-on-return-you-pay = De kosten van het terugsturen betaalt u zelf.
c-on-return-2 = Stuur ons het trackingnummer, via uw pagina van de zaak of als antwoord op deze brief.
c-on-return-3 = Het geld moet daarna worden teruggestuurd { $pay_to }, binnen 14 dagen nadat de spullen of uw verzendbewijs bij de winkel zijn aangekomen.
c-on-return-late = Als u de spullen niet uiterlijk { $pay_by } terugstuurt, sluiten wij de zaak zonder terugbetaling.
c-replacement = { $shop } moet u gratis een vervanging sturen.
c-replacement-next = { $shop } moet de vervanging uiterlijk { $pay_by } versturen. U hoeft niets te doen. Is er dan nog niets verstuurd? Antwoord dan op deze brief: wij bekijken dan of u geld terugkrijgt.
c-no-refund-provider = De bestelling blijft staan, en uw betaling ook: door dit verzoek wordt niets terugbetaald. Hebt u deze betaling niet gedaan, of wilt u de spullen niet meer? Laat het ons weten: dat is een andere kwestie, en daarvoor kunt u een claim indienen.
c-no-refund = Wij kunnen u de { $claimed } waar u om vroeg niet toekennen. Wij weten dat dit niet het antwoord is waarop u hoopte. Hier leest u precies waarop het berust en wat u nog kunt doen.
c-no-refund-honest = Dit is geen oordeel over uw eerlijkheid. Wij kunnen alleen beslissen op grond van wat het bewijs in het dossier laat zien, en dat laat misschien niet alles zien wat er is gebeurd.
c-no-refund-next = U hoeft niets te doen, en door deze beslissing bent u niets verschuldigd. Wij sluiten de zaak, tenzij u ons laat weten dat u het er niet mee eens bent. Hieronder leest u hoe dat kan, en tot wanneer.
c-no-refund-bank = Deze beslissing gaat alleen over de winkel. Wat uw bank of kredietverstrekker u verschuldigd is voor een betaling waarvoor u geen toestemming gaf, is een zaak tussen u en hen. Hebt u deze betaling daar nog niet gemeld? Doe dat dan alstublieft meteen.
c-settled = { $shop } gaat akkoord met uw claim van { $claimed_on } over bestelling { $order }.
c-settled-between = De zaak is tussen u beiden opgelost.
c-settled-wait = Geef { $shop } na deze brief alstublieft vier dagen de tijd om te sturen wat is beloofd.
c-settled-until = { $shop } heeft tot en met { $until } de tijd om te sturen wat is beloofd.
c-settled-else = Is er dan nog niets onderweg? Antwoord dan op deze brief: wij pakken de zaak dan weer op en nemen een beslissing. U hoeft geen nieuwe claim in te dienen.
c-withdrawn = Bedankt voor uw bericht. Wij sluiten de zaak.
c-withdrawn-next = Is dit een vergissing, of hebt u dat bericht niet geschreven? Antwoord dan alstublieft binnen drie dagen op deze brief. De zaak gaat dan verder waar die was gestopt.
c-out-of-scope = Hierover mogen wij niet beslissen. Dat is geen oordeel over wie er gelijk heeft.
c-out-of-scope-next = Misschien kunnen anderen u helpen; u vindt ze hieronder. Zij hebben hun eigen termijnen, dus wacht alstublieft niet.
c-hold = Wij kunnen nog niet beslissen.
c-hold-open = Dit is geen afwijzing: uw claim blijft open en houdt zijn plaats.
c-hold-wait = Wij wachten tot voorbij is wat in de weg staat, en gaan dan vanzelf verder. U hoeft geen nieuwe claim in te dienen.
c-hold-until = Wij wachten tot { $until }. Is de zaak dan niet opgelost, dan gaan wij vanzelf verder. U hoeft geen nieuwe claim in te dienen.
c-hold-tell = Verandert er vóór die tijd iets, bijvoorbeeld omdat de spullen of het geld aankomen? Laat het ons dan weten als antwoord op deze brief.
c-escalate = Een leidinggevende bekijkt de zaak vanaf het begin persoonlijk, vanwege het onderwerp. Er is nog niets beslist, en dit zegt niets over wie er gelijk heeft.
c-escalate-next = U hoeft nu niets te doen. Wij schrijven u zodra er is beslist, of eerder als wij iets van u nodig hebben. Is er iets dat wij moeten weten, bijvoorbeeld iets dringends? Antwoord dan alstublieft op deze brief.
missing = Wij kunnen nog niet beslissen: er ontbreekt iets dat wij alleen van u kunnen krijgen.
c-answer = Antwoord alstublieft uiterlijk { $answer_until }: reageer op deze brief, of upload het op uw pagina van de zaak. Foto's van een telefoon zijn prima. Hebt u meer tijd nodig, of begrijpt u niet wat wij vragen? Schrijf ons dat dan vóór die dag.
c-no-answer = Dan beslissen wij met wat wij hebben, en op dit punt kan dat in uw nadeel zijn. Had u een goede reden om niet op tijd te antwoorden? Laat het ons weten: de zaak kan één keer opnieuw worden geopend.
c-wait = U hoeft nu niets te doen. Wij hebben { $shop } gevraagd om iets dat ontbreekt, met antwoord uiterlijk { $answer_until }. Daarna beslissen wij, met of zonder antwoord, en dan schrijven wij u.

# ---- results, to the merchant -----------------------------------------------------------------------------------------------------------

m-refund = de klant krijgt { $amount } terug. Wij weten dat dit niet het antwoord is waarop u hoopte. Hier leest u precies waarop het berust en wat u nog kunt doen.
m-refund-partial = de klant krijgt { $amount } terug, en de rest van de claim is afgewezen.
m-refund-next = Stuur alstublieft { $amount } terug { $pay_to }, uiterlijk { $pay_by }. Hebt u het al gestuurd? Antwoord dan op deze brief met de referentie van de terugbetaling. Als het dan nog niet is verstuurd, kunnen wij het laten inhouden op wat aan u wordt uitbetaald, voor zover uw overeenkomst met ons dat toestaat.
m-refund-carrier = Als een bezorgdienst de spullen heeft verloren of verkeerd heeft bezorgd, kunt u misschien de bezorgdienst aanspreken; deze beslissing verandert daar niets aan.
m-refund-not-you = De klant wordt terugbetaald { $pay_to }, uiterlijk { $pay_by }. { $pays ->
    [nobody] U hoeft daarvoor niets te betalen.
    [provider] U hoeft daarvoor niets te betalen: de kosten zijn voor de betaaldienst.
    [carrier] U hoeft daarvoor niets te betalen: de kosten zijn voor de bezorgdienst.
    [lender] U hoeft daarvoor niets te betalen: de kosten zijn voor de kredietverstrekker.
    [issuer] U hoeft daarvoor niets te betalen: de kosten zijn voor de bank die de kaart heeft uitgegeven.
    [consumer] U hoeft daarvoor niets te betalen: de kosten zijn voor de klant.
   *[other] U hoeft daarvoor niets te betalen: de kosten zijn voor iemand anders.
 }
m-on-return = de klant mag de spullen terugsturen en krijgt dan { $amount } terug.
m-on-return-money = de klant mag de spullen terugsturen en krijgt dan het geld terug.
m-on-return-1 = De klant heeft tot en met { $pay_by } de tijd om de spullen terug te sturen.
m-on-return-you-pay = De kosten van het terugsturen zijn voor u: stuur de klant alstublieft een verzendlabel, of betaal de verzendkosten terug.
m-on-return-customer-pays = De klant betaalt de kosten van het terugsturen.
m-on-return-2 = Stuur het geld alstublieft terug { $pay_to }, binnen 14 dagen nadat de spullen, of het bewijs dat ze zijn verstuurd, bij u zijn aangekomen.
m-on-return-3 = Komt er iets anders terug dan wat u hebt gestuurd, of is het beschadigd? Laat het ons weten binnen drie dagen nadat u het hebt ontvangen, met foto's met een datum.
m-on-return-late = Als de spullen niet op tijd worden teruggestuurd, sluiten wij de zaak en hoeft u op deze claim niets te betalen.
m-replacement = stuur de klant alstublieft gratis een vervanging.
m-replacement-next = Stuur de vervanging alstublieft uiterlijk { $pay_by } en geef ons het trackingnummer, via uw pagina van de zaak of als antwoord op deze brief. Kunt u dat niet? Laat het ons vóór die dag weten: wij bekijken dan of de klant geld terugkrijgt.
m-no-refund = hierdoor hoeft niets te worden terugbetaald, en de betaling blijft zoals die is.
m-no-refund-next = U hoeft niets te doen. De klant kan tot en met { $contest_by } vragen om de zaak opnieuw te bekijken. Gebeurt dat, dan vertellen wij u wat er nieuw is en kunt u erop antwoorden. Bewaar tot die tijd alstublieft uw gegevens van deze bestelling.
m-thank-you = Bedankt.
m-settled-closed = Wij sluiten de zaak als onderling opgelost.
m-settled-amount = De klant krijgt { $amount } terug.
m-settled-next = Hebt u dat nog niet gedaan? Stuur het geld dan alstublieft terug { $pay_to }, binnen vier dagen na deze brief, en antwoord op deze brief met de referentie van de terugbetaling. Is er dan nog niets onderweg, dan pakken wij de zaak weer op en nemen een beslissing.
m-settled-until = Hebt u dat nog niet gedaan? Stuur het geld dan alstublieft terug { $pay_to }, uiterlijk { $until }, en antwoord op deze brief met de referentie van de terugbetaling. Is er dan nog niets onderweg, dan pakken wij de zaak weer op en nemen een beslissing.
m-withdrawn = Wij sluiten de zaak.
m-withdrawn-next = U hoeft niets te doen, en er wordt niets bij u ingehouden. De klant mag dit binnen drie dagen ongedaan maken. Gebeurt dat, dan laten wij het u meteen weten en gaat de zaak verder waar die was gestopt.
m-out-of-scope-next = U hoeft niets te doen, en wij houden niets bij u in. De klant kan naar anderen gaan. Bewaar alstublieft uw gegevens van deze bestelling.
m-hold = Wij beslissen nog niet.
m-hold-wait = Wij wachten tot voorbij is wat in de weg staat, en gaan dan verder.
m-hold-until = Wij wachten tot { $until } en gaan dan verder.
m-hold-tell = U hoeft niets te doen. Lost u de zaak vóór die tijd met de klant op, of hebt u het geld terugbetaald? Laat het ons dan weten als antwoord op deze brief.
m-escalate-next = U hoeft nu niets te doen. Wij schrijven u zodra er is beslist, of eerder als wij iets van u nodig hebben. Hebt u ons uw kant nog niet gestuurd? Doe dat dan alstublieft op uw pagina van de zaak.
m-answer = Antwoord alstublieft uiterlijk { $answer_until }: reageer op deze brief, of upload het bestand op uw pagina van de zaak. Stuur alstublieft het originele bestand (een export, een pdf, de mail zelf) en geen foto ervan.
m-no-answer = Dan beslissen wij met wat wij hebben, en op dit punt kan dat in uw nadeel zijn.
m-wait = U hoeft nu niets te doen. Wij hebben de klant gevraagd om iets dat ontbreekt, met antwoord uiterlijk { $answer_until }. Daarna beslissen wij, met of zonder antwoord. U ziet wat er nieuw is en kunt erop antwoorden.

# ---- if you disagree ----------------------------------------------------------------------------------------------------------------------

disagree = Antwoord op deze brief, uiterlijk { $contest_by }, en vertel ons wat wij verkeerd hebben gezien. Bewijs dat wij nog niet kennen helpt het meest: een foto, een bon, een bericht, een document van de bezorgdienst. Iemand die niet over deze zaak heeft beslist, bekijkt de zaak dan opnieuw, gratis. Beide partijen zien wat er nieuw is en kunnen erop antwoorden.
disagree-consumer = Deze beslissing neemt u geen enkel recht af dat de wet u geeft. U kunt ook terecht bij:
disagree-merchant = Deze beslissing neemt u geen enkel recht af dat de wet u geeft. U kunt ook juridisch advies vragen of naar de rechter gaan.
outside-eea-1 = de organisatie voor consumentenadvies of de erkende geschilleninstantie voor consumenten in uw land
outside-eea-2 = het Europees Consumenten Centrum van uw land, als de winkel in een ander EU-land, Noorwegen of IJsland zit
outside-eea-3 = een rechter; de meeste landen hebben een eenvoudige procedure voor kleine vorderingen
outside-gb-1 = de consumentendienst van Citizens Advice
outside-gb-2 = een instantie voor alternatieve geschillenbeslechting, als de winkel daarbij is aangesloten
outside-gb-3 = de procedure voor kleine vorderingen bij de county court (in Schotland: simple procedure)
outside-us-1 = het bureau voor consumentenbescherming of de attorney general van uw staat
outside-us-2 = een rechtbank voor kleine vorderingen (small claims court)
outside-ca-1 = het bureau voor consumentenzaken van uw provincie of territorium
outside-ca-2 = een rechtbank voor kleine vorderingen (small claims court)
outside-au-1 = de autoriteit voor consumentenbescherming van uw staat of land
outside-au-2 = het tribunaal of de rechtbank voor kleine vorderingen waar u woont
outside-ch-1 = een consumentenorganisatie of de ombudsman van de branche
outside-ch-2 = de bemiddelingsinstantie (Schlichtungsbehörde) waar u woont
outside-other-1 = de autoriteit voor consumentenbescherming of een consumentenorganisatie waar u woont
outside-other-2 = de rechtbank voor kleine vorderingen waar u woont

# ---- what we looked at --------------------------------------------------------------------------------------------------------------------

looked-line = { $label }: { $what }: { $why }.
looked-document = { $document }, binnengekomen op { $day } ({ $file })
looked-records = onze eigen gegevens over de bestelling, de betaling en de claim
looked-injection = wij gebruiken dit niet, omdat er tekst in staat die zich tot de lezer richt in plaats van te laten zien wat er is gebeurd
looked-relied = onze beslissing berust hierop
looked-irrelevant = het zegt niets over de punten die beslissend zijn
looked-considered = bekeken; het verandert het resultaat niet
looked-encrypted = wij konden het niet lezen, omdat het met een wachtwoord is beveiligd
looked-damaged = wij konden het niet lezen, omdat het beschadigd of afgebroken is
looked-picture = wij konden het niet lezen, omdat het een afbeelding zonder tekst is; een mens heeft ernaar gekeken
looked-empty = wij konden het niet lezen, omdat het leeg is
looked-too-large = wij konden het niet lezen, omdat het te groot is
looked-unknown = wij konden het niet lezen, omdat wij dit soort bestand niet kunnen openen
looked-page = Op uw pagina van de zaak kunt u de tekst van dit bewijs lezen, van uzelf en van de andere partij, en zien hoe het met de zaak staat: { $case_page }
looked-missing = Ontbreekt daar iets dat u wilt zien? Antwoord dan op deze brief.

# ---- evidence -------------------------------------------------------------------------------------------------------------------------------

in-source = { $source }: { $facts }
fact-is = { $name }: { $value }
fact-says = { $name }: { $value }
kind-proof-of-delivery = bezorgbewijs
kind-tracking = trackinggegevens
kind-receipt = bon
kind-refund-record = gegevens van een terugbetaling
kind-return-record = gegevens van de retourzending
kind-policy = voorwaarden
kind-message = bericht
kind-listing = productbeschrijving
kind-fault = foto of verslag van het gebrek
kind-log = logboek
kind-service-record = gegevens van de dienst
kind-account = accountgegevens
kind-mandate = machtiging
kind-payment = betaalgegevens
kind-statement = rekeningafschrift
kind-picture = afbeelding
kind-page = pagina
kind-document = document
document = { $from ->
    [you] { $kind } van u
    [shop] { $kind } van de winkel
    [customer] { $kind } van de klant
    [carrier] { $kind } van de bezorgdienst
    [provider] { $kind }, door onszelf opgehaald
   *[operator] { $kind } van onszelf
 }
record-claim = { $from ->
    [you] uw claim
   *[customer] de claim van de klant
 }
record-answer = { $from ->
    [you] uw antwoord
   *[shop] het antwoord van de winkel
 }
record-case = onze gegevens over de zaak
record-order = onze gegevens over de bestelling
record-payment = onze gegevens over de betaling
record-related = onze gegevens over verwante claims
records = onze gegevens
own-words = { $place }, in { $from ->
    [you] uw eigen woorden
    [shop] de eigen woorden van de winkel
   *[customer] de eigen woorden van de klant
 }
own-record = { $place }, { $from ->
    [you] uw eigen zakelijke administratie
    [shop] de eigen zakelijke administratie van de winkel
   *[customer] de eigen zakelijke administratie van de klant
 }, die door niets in het dossier wordt tegengesproken
found-yes = ja, het bewijs laat dit zien
found-no = nee, het bewijs laat zien dat dit niet zo is
found-contested = bronnen die even zwaar wegen spreken elkaar tegen, en een mens moet ze afwegen
found-nothing = niets laat dit zien
found-nothing-provider = niets laat dit zien, en het was aan de betaaldienst om dit te laten zien
found-nothing-burden = niets laat dit zien, en het was aan { $from ->
    [you] u
    [shop] de winkel
   *[customer] de klant
 } om dit te laten zien
sum-lines = { $named } van { $all } bestelregels
sum-charge = afschrijving van { $moment }

# ---- questions to a side, and what the other side hears of it ------------------------------------------------------------------------

q-filed = { $to ->
    [consumer] U hebt op { $claimed_on } een claim ingediend over bestelling { $order } bij { $shop }.
   *[merchant] { $customer } heeft op { $claimed_on } een claim ingediend over bestelling { $order }.
 }
q-hearing = Voordat er iets wordt beslist, laten wij u zien wat anderen ons hebben gestuurd, zodat u erop kunt antwoorden. Er is nog niets beslist.
q-needed = Wij kunnen nog niet beslissen: wij hebben eerst iets van u nodig. Er is niets beslist, en dat wij u iets vragen, betekent niet dat wij aan u twijfelen.
q-answer = Antwoord alstublieft uiterlijk { $until_end }. Kies wat voor u het makkelijkst is:
q-by-mail = beantwoord deze e-mail, met bestanden als bijlage als u die hebt
q-by-page = of ga naar uw pagina van de zaak: { $case_page }
q-page = Uw pagina toont al het bewijs in de zaak: wat u hebt gestuurd en, als u op “Show the evidence” drukt, wat anderen hebben gestuurd. U kunt het daar lezen en op elk stuk antwoorden.
q-time = Hebt u meer tijd nodig, of begrijpt u niet wat wij vragen? Laat het ons vóór die dag weten. Een mens leest het.
q-help = { $to ->
    [consumer] een foto van een telefoon, een bon, een bericht: alles waaruit het blijkt; het hoeft er niet mooi uit te zien
   *[merchant] het originele bestand (een export, een pdf, de e-mail zelf) en geen foto ervan
 }
q-help-none = hebt u het niet, zeg dat dan: wij wachten er dan niet op
q-after = Na die dag beslissen wij met wat wij hebben. Niet antwoorden beslist de zaak niet vanzelf in uw nadeel, maar wij kunnen dan geen rekening houden met wat alleen u kunt vertellen.
q-after-burden = Na die dag beslissen wij met wat wij hebben. Het is aan u om het volgende te laten zien, en zonder antwoord moeten wij het misschien behandelen als niet aangetoond:
q-subject = { $to ->
    [consumer] Uw claim over bestelling { $order }
   *[merchant] Claim van een klant over bestelling { $order }
 }: { $what ->
    [ask] antwoord alstublieft uiterlijk { $until }
    [wait_shop] wij wachten op de winkel tot en met { $until }
   *[wait_customer] wij wachten op de klant tot en met { $until }
 }
w-about = { $to ->
    [consumer] Dit gaat over uw claim van { $claimed_on } over bestelling { $order } bij { $shop }.
   *[merchant] Dit gaat over de claim die { $customer } op { $claimed_on } heeft ingediend over bestelling { $order }.
 }
w-shown = { $to ->
    [consumer] Wij hebben de winkel laten zien wat anderen ons hebben gestuurd, en wachten tot en met { $until } op antwoord van de winkel.
   *[merchant] Wij hebben de klant laten zien wat anderen ons hebben gestuurd, en wachten tot en met { $until } op het antwoord.
 }
w-asked = { $to ->
    [consumer] Wij hebben de winkel gevraagd om iets dat ontbreekt, en wachten tot en met { $until } op antwoord van de winkel.
   *[merchant] Wij hebben de klant gevraagd om iets dat ontbreekt, en wachten tot en met { $until } op het antwoord.
 }
w-next = U hoeft nu niets te doen, en er is niets beslist. Na die dag gaan wij verder, met of zonder antwoord. Wilt u intussen zelf iets toevoegen? Beantwoord dan deze e-mail of gebruik uw pagina.
w-page = Uw pagina laat zien hoe het met de zaak staat en, als u op “Show the evidence” drukt, alles wat in het dossier zit, van u en van anderen. U kunt het daar lezen en op elk stuk antwoorden: { $case_page }
h-sent = { $from ->
    [shop] De winkel stuurde ons
    [customer] De klant stuurde ons
    [carrier] De bezorgdienst stuurde ons
    [provider] De betaal- of trackingdienst gaf ons
   *[operator] Wij hebben zelf
 } { $label } (“{ $file }”).
h-says = Daarin staat: { $quotes }.
h-answer = Wilt u daarop antwoorden?
h-more = Uw pagina toont ook { $labels }. Wilt u antwoorden?

# ---- how a letter was made ------------------------------------------------------------------------------------------------------------------

made-outcome-by = { $name } heeft de uitkomst bepaald; dat deden niet de regels alleen.
made-compared = De regels van Evenhand hebben het bewijs vergeleken met het handboek (regel { $clause }).
made-compared-no-rule = De regels van Evenhand hebben het bewijs vergeleken met het handboek.
made-rules = Zij hebben deze brief opgesteld uit vaste teksten, zonder AI.
made-rules-read-by-model = Zij hebben deze brief opgesteld uit vaste teksten; een AI-model hielp woorden in het bewijs te vinden, en programmacode heeft elk daarvan gecontroleerd.
made-model = Een AI-model heeft sommige zinnen van deze brief geformuleerd op basis van wat de regels hadden gevonden; elke waarde daarin is overgenomen uit het bewijs, en de rest bestaat uit vaste teksten.
made-person = { $names } heeft deze brief geschreven.
made-changed = De regels hebben deze brief opgesteld uit vaste teksten, zonder AI; { $names } heeft de woorden veranderd.
made-changed-model = De regels hebben deze brief opgesteld, met sommige zinnen geformuleerd door een AI-model; { $names } heeft de woorden veranderd.
made-translated = De beslissing die is goedgekeurd, is in het Engels geschreven. Deze brief geeft die beslissing weer in vaste teksten die vooraf zijn vertaald; wat uit bewijs is geciteerd, blijft in zijn eigen taal.
made-decision-english = De beslissing die is goedgekeurd, is in het Engels geschreven.
made-changed-in-english = U hebt om brieven in een andere taal gevraagd ({ $language }). Een mens heeft deze brief veranderd, in het Engels; u mag in uw eigen taal antwoorden.
made-no-language = U hebt om brieven in een andere taal gevraagd ({ $language }). Daarin hebben wij nog geen teksten, dus deze brief is in het Engels; u mag in uw eigen taal antwoorden.
made-approved = De brief is goedgekeurd door { $names }, die de zaak heeft gelezen en verantwoordelijk is voor deze brief, op { $day }.
made-approved-by-two = De brief is goedgekeurd door { $names }, die elk de zaak hebben gelezen en verantwoordelijk zijn voor deze brief, op { $day }.
made-again = De brief kwam de eerste keer niet aan; { $name } heeft op { $day } goedgekeurd dat die opnieuw wordt verstuurd.
made-waiting = Evenhand heeft een vaste tekst ingevuld, zonder AI.
made-question = De regels van Evenhand hebben voorgesteld wat er wordt gevraagd; de brief eromheen is een vaste tekst. Er is geen AI gebruikt.
made-question-by = { $name } heeft geschreven wat er wordt gevraagd; de brief eromheen is een vaste tekst. Er is geen AI gebruikt.
