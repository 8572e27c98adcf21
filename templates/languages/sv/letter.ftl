# The words of every letter, in Swedish. The English file of the same name is the master and says how this format works.

# ---- days, clocks, lists ------------------------------------------------------------------------------------------------------------------

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-1 = måndagen
weekday-2 = tisdagen
weekday-3 = onsdagen
weekday-4 = torsdagen
weekday-5 = fredagen
weekday-6 = lördagen
weekday-7 = söndagen
day = { $day } { $month } { $year }
weekday-day = { $weekday } den { $day } { $month } { $year }
moment = { $day } kl. { $time } ({ $clock })
deadline = { $day } vid dagens slut ({ $clock })
clock = lokal tid i { city }
clock-utc = UTC, koordinerad universell tid
city = { $key ->
    [Vienna] Wien
    [Brussels] Bryssel
    [Zurich] Zürich
    [Prague] Prag
    [Copenhagen] Köpenhamn
    [Helsinki] Helsingfors
    [Athens] Aten
    [Rome] Rom
    [Luxembourg] Luxemburg
    [Warsaw] Warszawa
    [Lisbon] Lissabon
    [Bucharest] Bukarest
    [Belgrade] Belgrad
    [Hong_Kong] Hongkong
    [Cairo] Kairo
    [Bogota] Bogotá
   *[other] { $city }
 }
list-last = { $first } och { $last }
list-next = { $first }, { $next }
full-stop = .
yes = ja
no = nej
role = { $role ->
    [supervisor] arbetsledare
    [admin] administratör
   *[caseworker] handläggare
 }
person = { $name } ({ role })
somebody = en handläggare
address-left-out = [e-postadress utelämnad]
untranslated = { $text } (på engelska: ännu inte översatt)

# ---- headings -------------------------------------------------------------------------------------------------------------------------------

heading-why = Varför
heading-next = Vad som händer nu
heading-need = Vad vi behöver från dig
heading-no-answer = Om du inte svarar
heading-why-ask = Varför vi frågar
heading-why-not = Varför vi inte får avgöra detta
heading-can-do = Vad du kan göra
heading-why-wait = Varför vi väntar
heading-amount = Så har vi räknat ut beloppet
heading-change = Vad som skulle ändra resultatet
heading-looked = Vad vi har tittat på
heading-disagree = Om du inte håller med
heading-made = Så har det här brevet kommit till
heading-others = Vad andra har skickat till oss
heading-ask = Vad vi frågar dig
heading-until = När och hur du svarar
heading-helps = Vad som hjälper

# ---- subjects -------------------------------------------------------------------------------------------------------------------------------

subject = { $about ->
    [order] Din beställning { $order }
    [provider] Betalleverantören om beställning { $order }
    [customer] En kunds anmälan om beställning { $order }
   *[claim] Din anmälan om beställning { $order }
 }: { $outcome ->
    [refund_full] full återbetalning
    [refund_partial] delvis återbetalning
    [refund_on_return] återbetalning när varorna har skickats tillbaka
    [replacement] ersättningsvara
    [no_refund] ingen återbetalning
    [request_evidence] en fråga innan vi beslutar
    [hold] vi väntar
    [withdrawn] avslutat, anmälan är återtagen
    [settled] uppgjort mellan parterna
    [out_of_scope] inget som vi får avgöra
   *[escalate] hos en överordnad kollega
 }

# ---- every letter ---------------------------------------------------------------------------------------------------------------------------

dear = Hej { $name },
matter = { $kind ->
    [stop] betalleverantörens begäran från den { $claimed_on } om att stoppa din beställning { $order } från { $shop }
    [question] betalleverantörens fråga från den { $claimed_on } om din beställning { $order } från { $shop }
   *[claim] din anmälan från den { $claimed_on } om beställning { $order } från { $shop }
 }
thanks = { $kind ->
    [stop] Den { $claimed_on } bad din betalleverantör butiken att stoppa din beställning { $order } från { $shop }. Du har inte krävt något, och inget läggs dig till last.
    [question] Den { $claimed_on } frågade din betalleverantör om din beställning { $order } från { $shop }. Du har inte krävt något, och inget läggs dig till last.
   *[claim] Tack för din anmälan från den { $claimed_on } om beställning { $order } från { $shop }.
 }
filed = { $kind ->
    [stop] Den { $claimed_on } bad betalleverantören om stopp av beställning { $order } från { $customer }
    [question] Den { $claimed_on } frågade betalleverantören om beställning { $order } från { $customer }
   *[claim] { $customer } lämnade den { $claimed_on } in en anmälan om beställning { $order }
 }
decided = Vi har avgjort { matter }.
looked-closely = Vi har noga gått igenom { matter }.
looked-at = Vi har gått igenom { matter }.
taken-back = Du har meddelat oss att du tar tillbaka { matter }.
was-filed = { filed }.
was-filed-for = { filed } och begärde { $claimed }.
was-filed-and-accepted = { filed }, och du går med på detta.
was-filed-and-withdrawn = { filed } och har nu tagit tillbaka detta.
decided-it = Vi har beslutat följande:
you-told-us = Du skrev till oss: { $said }
they-told-us = { $who ->
    [shop] { $shop } skrev till oss: { $other_said }
    [provider] Betalleverantören skrev till oss: { $other_said }
   *[customer] Kunden skrev till oss: { $other_said }
 }
we-found = Vi kom fram till: { $result }
evidence = Bevis: { $fact }
pay-to-card = { $to ->
    [merchant] till det kort som kunden betalade med
   *[consumer] till det kort som du betalade med
 }
pay-to-klarna = via Klarna
pay-to-paypal = via PayPal
pay-to-account = { $to ->
    [merchant] till det bankkonto som kunden betalade från
   *[consumer] till det bankkonto som du betalade från
 }
pay-to-same = { $to ->
    [merchant] på samma sätt som kunden betalade
   *[consumer] på samma sätt som du betalade
 }

# ---- results, to the consumer -----------------------------------------------------------------------------------------------------------

c-refund = Du får tillbaka { $amount }.
c-refund-partial = Du får tillbaka { $amount } av de { $claimed } som du krävde. Nedan kan du läsa varför det blir detta belopp och inte hela summan.
c-refund-next = Senast { $pay_by } ska { $amount } betalas tillbaka { $pay_to }. Du behöver inte göra något. Det kan dröja några dagar till innan banken visar pengarna. Om du inte ser pengarna en vecka efter den dagen kan du svara på det här brevet, så följer vi upp det.
c-refund-partial-next = Senast { $pay_by } ska { $amount } betalas tillbaka { $pay_to }. Du behöver inte göra något. Om du inte ser pengarna en vecka efter den dagen kan du svara på det här brevet, så följer vi upp det.
c-on-return = Du får tillbaka { $amount } när varorna är på väg tillbaka till butiken.
c-on-return-money = Du får tillbaka dina pengar när varorna är på väg tillbaka till butiken.
c-on-return-1 = Skicka tillbaka varorna till { $shop } senast { $pay_by }, med en frakt som ger dig ett spårningsnummer.
c-on-return-shop-pays = { $shop } betalar returen: be om en fraktsedel, eller spara kvittot på portot.
c-on-return-you-pay = Du betalar själv portot för returen.
c-on-return-2 = Skicka spårningsnumret till oss, på din sida för ärendet eller genom att svara på det här brevet.
c-on-return-3 = Pengarna ska sedan betalas tillbaka { $pay_to }. Det ska ske inom 14 dagar efter att varorna, eller ditt bevis på att du har skickat dem, har kommit fram till butiken.
c-on-return-late = Om du inte skickar tillbaka varorna senast { $pay_by } avslutar vi ärendet utan återbetalning.
c-replacement = { $shop } ska skicka en ersättningsvara till dig utan kostnad.
c-replacement-next = { $shop } ska skicka ersättningsvaran senast { $pay_by }. Du behöver inte göra något. Om inget har skickats till dess kan du svara på det här brevet. Då prövar vi frågan om återbetalning.
c-no-refund-provider = Beställningen gäller fortfarande, och det gör även din betalning: inget betalas tillbaka på grund av denna begäran. Om du inte har gjort den här betalningen, eller inte längre vill ha varorna, kan du säga det till oss. Det är en annan fråga, och den kan du göra en anmälan om.
c-no-refund = Vi kan inte besluta att du ska få de { $claimed } som du begärde. Vi vet att det inte är det svar du hoppades på. Här står exakt vad beslutet bygger på och vad du fortfarande kan göra.
c-no-refund-honest = Det här är inte en bedömning av om du är ärlig. Vi kan bara besluta utifrån det som bevisen i ärendet visar, och de visar kanske inte allt som har hänt.
c-no-refund-next = Du behöver inte göra något, och du är inte skyldig något på grund av det här beslutet. Vi avslutar ärendet om du inte säger till oss att du inte håller med. Nedan står hur du gör det och hur länge du har på dig.
c-no-refund-bank = Det här beslutet gäller bara butiken. Vad din bank eller långivare är skyldig dig för en betalning som du inte har godkänt är en fråga mellan dig och dem. Om du inte redan har anmält betalningen till dem, gör det genast.
c-settled = { $shop } går med på ditt krav i anmälan från den { $claimed_on } om beställning { $order }.
c-settled-between = Saken är uppgjord mellan er.
c-settled-wait = Ge { $shop } fyra dagar efter det här brevet på sig att skicka det som utlovades.
c-settled-until = { $shop } har till och med { $until } på sig att skicka det som utlovades.
c-settled-else = Om inget är på väg till dess kan du svara på det här brevet. Då tar vi upp ärendet igen och avgör det. Du behöver inte göra någon ny anmälan.
c-withdrawn = Tack för att du hörde av dig. Vi avslutar ärendet.
c-withdrawn-next = Om detta är ett misstag, eller om det inte var du som skrev meddelandet, svara på det här brevet inom tre dagar. Då fortsätter ärendet där det stannade.
c-out-of-scope = Detta är inte något som vi får avgöra. Det är inte en bedömning av vem som har rätt.
c-out-of-scope-next = Det kan finnas andra som kan hjälpa dig. Du hittar dem nedan. De har egna tidsgränser, så vänta inte.
c-hold = Vi kan inte avgöra den ännu.
c-hold-open = Detta är inte ett avslag: din anmälan är fortfarande öppen och behåller sin plats.
c-hold-wait = Vi väntar tills det som är i vägen är över och fortsätter sedan av oss själva. Du behöver inte göra någon ny anmälan.
c-hold-until = Vi väntar till och med { $until }. Om saken inte är uppgjord till dess fortsätter vi av oss själva. Du behöver inte göra någon ny anmälan.
c-hold-tell = Om något ändras innan dess, till exempel om varorna eller pengarna kommer fram, berätta det för oss genom att svara på det här brevet.
c-escalate = På grund av vad saken gäller går en överordnad kollega igenom den personligen från början. Inget är beslutat ännu, och detta säger inget om vem som har rätt.
c-escalate-next = Du behöver inte göra något nu. Vi skriver till dig så snart ärendet är avgjort, eller tidigare om vi behöver något från dig. Om det är något vi bör känna till, till exempel något brådskande, svara på det här brevet.
missing = Vi kan inte avgöra den ännu: det saknas något som vi bara kan få från dig.
c-answer = Svara senast { $answer_until }: svara på det här brevet, eller ladda upp det på din sida för ärendet. Foton från mobilen går bra. Om du behöver mer tid, eller inte förstår vad vi frågar om, skriv det till oss före den dagen.
c-no-answer = Då beslutar vi utifrån det vi har, och på den här punkten kan det bli till din nackdel. Om du hade goda skäl att inte svara i tid kan du berätta det för oss: ärendet kan öppnas igen en gång.
c-wait = Du behöver inte göra något nu. Vi har bett { $shop } om något som saknas, med svar senast { $answer_until }. Därefter beslutar vi, med eller utan svar, och skriver då till dig.

# ---- results, to the merchant -----------------------------------------------------------------------------------------------------------

m-refund = kunden får tillbaka { $amount }. Vi vet att det inte är det svar du hoppades på. Här står exakt vad beslutet bygger på och vad du fortfarande kan göra.
m-refund-partial = kunden får tillbaka { $amount }, och resten av kravet avslås.
m-refund-next = Betala tillbaka { $amount } senast { $pay_by }, { $pay_to }. Om du redan har skickat pengarna, svara på det här brevet och ange återbetalningens referens. Om de inte har skickats till dess kan vi låta dra beloppet från det som betalas ut till dig, så långt ditt avtal med oss tillåter det.
m-refund-carrier = Om en transportör har tappat bort varorna eller lämnat dem fel kan du ha ett krav mot transportören. Det här beslutet påverkar inte det.
m-refund-not-you = Senast { $pay_by } ska kunden få pengarna tillbaka { $pay_to }. { $pays ->
    [nobody] Du behöver inte betala något för det.
    [provider] Du behöver inte betala något för det: kostnaden bärs av betalleverantören.
    [carrier] Du behöver inte betala något för det: kostnaden bärs av transportören.
    [lender] Du behöver inte betala något för det: kostnaden bärs av långivaren.
    [issuer] Du behöver inte betala något för det: kostnaden bärs av kortutgivaren.
    [consumer] Du behöver inte betala något för det: kostnaden bärs av kunden.
   *[other] Du behöver inte betala något för det: kostnaden bärs av någon annan.
 }
m-on-return = kunden får skicka tillbaka varorna och får då tillbaka { $amount }.
m-on-return-money = kunden får skicka tillbaka varorna och får då tillbaka pengarna.
m-on-return-1 = Kunden har till och med { $pay_by } på sig att skicka tillbaka varorna.
m-on-return-you-pay = Du betalar returen: skicka en fraktsedel till kunden, eller ersätt portot.
m-on-return-customer-pays = Kunden betalar portot.
m-on-return-2 = Betala tillbaka pengarna { $pay_to }. Gör det inom 14 dagar efter att varorna, eller bevis på att de har skickats, har kommit fram till dig.
m-on-return-3 = Om det som kommer tillbaka inte är det du skickade, eller om det är skadat, berätta det för oss inom tre dagar efter att du har fått det, med daterade foton.
m-on-return-late = Om varorna inte skickas tillbaka i tid avslutar vi ärendet, och du behöver inte betala något för den här anmälan.
m-replacement = skicka en ersättningsvara till kunden utan kostnad.
m-replacement-next = Skicka ersättningsvaran senast { $pay_by } och ge oss spårningsnumret, på din sida för ärendet eller genom att svara på det här brevet. Om du inte kan göra det, säg till oss före den dagen. Då prövar vi frågan om återbetalning.
m-no-refund = inget behöver betalas tillbaka på grund av detta, och betalningen förblir som den är.
m-no-refund-next = Du behöver inte göra något. Kunden kan begära en ny genomgång senast { $contest_by }. Om det sker berättar vi för dig vad som är nytt, och du får svara på det. Spara dina uppgifter om beställningen till dess.
m-thank-you = Tack.
m-settled-closed = Vi avslutar ärendet som uppgjort.
m-settled-amount = Kunden får tillbaka { $amount }.
m-settled-next = Om du inte redan har gjort det, betala tillbaka pengarna { $pay_to }. Gör det inom fyra dagar efter det här brevet, och svara på brevet med återbetalningens referens. Om inget är på väg till dess tar vi upp ärendet igen och avgör det.
m-settled-until = Om du inte redan har gjort det, betala tillbaka pengarna { $pay_to }. Gör det senast { $until }, och svara på det här brevet med återbetalningens referens. Om inget är på väg till dess tar vi upp ärendet igen och avgör det.
m-withdrawn = Vi avslutar ärendet.
m-withdrawn-next = Du behöver inte göra något, och inget tas från dig. Kunden kan ångra detta inom tre dagar. Om det sker berättar vi det genast för dig, och ärendet fortsätter där det stannade.
m-out-of-scope-next = Du behöver inte göra något, och vi tar inget från dig. Kunden kan vända sig till andra. Spara dina uppgifter om beställningen.
m-hold = Vi beslutar inte ännu.
m-hold-wait = Vi väntar tills det som är i vägen är över och fortsätter sedan.
m-hold-until = Vi väntar till och med { $until } och fortsätter sedan.
m-hold-tell = Du behöver inte göra något. Om du gör upp saken med kunden innan dess, eller har betalat tillbaka pengarna, berätta det för oss genom att svara på det här brevet.
m-escalate-next = Du behöver inte göra något nu. Vi skriver till dig så snart ärendet är avgjort, eller tidigare om vi behöver något från dig. Om du inte har skickat din syn på saken ännu, gör det på din sida för ärendet.
m-answer = Svara senast { $answer_until }: svara på det här brevet, eller ladda upp filen på din sida för ärendet. Skicka originalfilen (en export, en PDF, själva mejlet) och inte en bild av den.
m-no-answer = Då beslutar vi utifrån det vi har, och på den här punkten kan det bli till din nackdel.
m-wait = Du behöver inte göra något nu. Vi har bett kunden om något som saknas, med svar senast { $answer_until }. Därefter beslutar vi, med eller utan svar. Du ser vad som är nytt och får svara på det.

# ---- if you disagree ----------------------------------------------------------------------------------------------------------------------

disagree = Svara på det här brevet, senast { $contest_by }, och berätta vad vi har fått fel. Bevis som vi inte har sett hjälper mest: ett foto, ett kvitto, ett meddelande, ett dokument från transportören. Då går en person som inte har avgjort ärendet igenom det igen, utan kostnad. Båda sidor ser vad som är nytt och får svara på det.
disagree-consumer = Det här beslutet tar inte ifrån dig någon rättighet som du har enligt lag. Du kan också vända dig till:
disagree-merchant = Det här beslutet tar inte ifrån dig någon rättighet som du har enligt lag. Du kan också ta juridisk hjälp eller gå till domstol.
outside-eea-1 = konsumentvägledningen eller den godkända nämnden för konsumenttvister i ditt land
outside-eea-2 = det europeiska konsumentcentret i ditt land, om butiken finns i ett annat EU-land, Norge eller Island
outside-eea-3 = en domstol; de flesta länder har ett enkelt förfarande för små krav
outside-gb-1 = Citizens Advice, den brittiska konsumentrådgivningen
outside-gb-2 = ett organ för alternativ tvistlösning, om butiken är ansluten till ett sådant
outside-gb-3 = förfarandet för små krav vid county court (i Skottland: simple procedure)
outside-us-1 = konsumentskyddsmyndigheten eller justitieministern (attorney general) i din delstat
outside-us-2 = en domstol för små krav (small claims court)
outside-ca-1 = myndigheten för konsumentfrågor i din provins eller ditt territorium
outside-ca-2 = en domstol för små krav (small claims court)
outside-au-1 = konsumentskyddsmyndigheten i din delstat eller ditt land
outside-au-2 = nämnden eller domstolen för små krav där du bor
outside-ch-1 = en konsumentorganisation eller branschens ombudsman
outside-ch-2 = förlikningsmyndigheten där du bor
outside-other-1 = konsumentskyddsmyndigheten eller en konsumentorganisation där du bor
outside-other-2 = domstolen för små krav där du bor

# ---- what we looked at --------------------------------------------------------------------------------------------------------------------

looked-line = { $label }: { $what }: { $why }.
looked-document = { $document }, { $day } ({ $file })
looked-records = våra egna uppgifter om beställningen, betalningen och anmälan
looked-injection = vi använder det inte, eftersom det innehåller text som vänder sig till den som läser i stället för att visa vad som har hänt
looked-relied = vårt beslut bygger på det
looked-irrelevant = det säger inget om de punkter som avgör
looked-considered = genomgånget; det ändrar inte resultatet
looked-encrypted = vi kunde inte läsa det, eftersom det är skyddat med lösenord
looked-damaged = vi kunde inte läsa det, eftersom det är skadat eller avklippt
looked-picture = vi kunde inte läsa det, eftersom det är en bild utan text; en person har tittat på den
looked-empty = vi kunde inte läsa det, eftersom det är tomt
looked-too-large = vi kunde inte läsa det, eftersom det är för stort
looked-unknown = vi kunde inte läsa det, eftersom det är av en typ som vi inte kan öppna
looked-page = På din sida för ärendet kan du läsa texten i dessa bevis, både dina och den andra sidans, och se hur ärendet ligger till: { $case_page }
looked-missing = Om något som du vill se saknas där, svara på det här brevet.

# ---- evidence -------------------------------------------------------------------------------------------------------------------------------

in-source = { $source }: { $facts }
fact-is = { $name }: { $value }
fact-says = { $name }: { $value }
kind-proof-of-delivery = leveransbevis
kind-tracking = spårningsuppgifter
kind-receipt = kvitto
kind-refund-record = uppgift om återbetalning
kind-return-record = uppgift om returen
kind-policy = villkor
kind-message = meddelande
kind-listing = produktbeskrivning
kind-fault = foto eller rapport om felet
kind-log = logg
kind-service-record = uppgift om tjänsten
kind-account = kontouppgifter
kind-mandate = medgivande
kind-payment = betalningsuppgifter
kind-statement = kontoutdrag
kind-picture = bild
kind-page = sida
kind-document = dokument
document = { $from ->
    [you] { $kind } från dig
    [shop] { $kind } från butiken
    [customer] { $kind } från kunden
    [carrier] { $kind } från transportören
    [provider] { $kind } som vi själva har hämtat
   *[operator] { $kind } ur våra egna uppgifter
 }
record-claim = { $from ->
    [you] din anmälan
   *[customer] kundens anmälan
 }
record-answer = { $from ->
    [you] ditt svar
   *[shop] butikens svar
 }
record-case = våra uppgifter om ärendet
record-order = våra uppgifter om beställningen
record-payment = våra uppgifter om betalningen
record-related = våra uppgifter om anmälningar som hör ihop
records = våra uppgifter
own-words = { $place }, med { $from ->
    [you] dina
    [shop] butikens
   *[customer] kundens
 } egna ord
own-record = { $place }, { $from ->
    [you] dina
    [shop] butikens
   *[customer] kundens
 } egna affärsuppgifter, som inget i ärendet motsäger
found-yes = ja, bevisen visar detta
found-no = nej, bevisen visar att det inte är så
found-contested = källor som väger lika tungt motsäger varandra, och en person måste väga dem mot varandra
found-nothing = inget visar detta
found-nothing-provider = inget visar detta, och det var betalleverantören som skulle visa det
found-nothing-burden = inget visar detta, och det var { $from ->
    [you] du
    [shop] butiken
   *[customer] kunden
 } som skulle visa det
sum-lines = { $named } av { $all } rader
sum-charge = debitering { $moment }

# ---- questions to a side, and what the other side hears of it ------------------------------------------------------------------------

q-filed = { $to ->
    [consumer] Du lämnade den { $claimed_on } in en anmälan om beställning { $order } från { $shop }.
   *[merchant] { $customer } lämnade den { $claimed_on } in en anmälan om beställning { $order }.
 }
q-hearing = Innan något beslutas visar vi dig vad andra har skickat till oss, så att du kan svara på det. Inget är beslutat ännu.
q-needed = Vi kan inte avgöra ärendet ännu: det är något som vi först behöver från dig. Inget är beslutat, och att vi frågar betyder inte att vi tvivlar på dig.
q-answer = Svara senast { $until_end }. Välj det som är enklast för dig:
q-by-mail = svara på det här mejlet, och bifoga filer om du har några
q-by-page = eller gå till din sida för ärendet: { $case_page }
q-page = Din sida visar alla bevis i ärendet: det du har skickat och, när du trycker på “Show the evidence”, det som andra har skickat. Där kan du läsa allt och svara på varje del.
q-time = Om du behöver mer tid, eller inte förstår vad vi frågar om, säg det till oss före den dagen. En människa läser det.
q-help = { $to ->
    [consumer] ett foto från mobilen, ett kvitto, ett meddelande: vad som helst som visar det; det behöver inte se snyggt ut
   *[merchant] originalfilen (en export, en PDF, själva mejlet) och inte en bild av den
 }
q-help-none = om du inte har det, säg det: då väntar vi inte på det
q-after = Efter den dagen beslutar vi utifrån det vi har. Att du inte svarar avgör inte i sig ärendet till din nackdel, men då kan vi inte ta hänsyn till det som bara du kan berätta.
q-after-burden = Efter den dagen beslutar vi utifrån det vi har. Det är du som ska visa följande, och utan svar kan vi bli tvungna att behandla det som inte visat:
q-subject = { $to ->
    [consumer] Din anmälan om beställning { $order }
   *[merchant] En kunds anmälan om beställning { $order }
 }: { $what ->
    [ask] svara senast { $until }
    [wait_shop] vi väntar på butiken till och med { $until }
   *[wait_customer] vi väntar på kunden till och med { $until }
 }
w-about = { $to ->
    [consumer] Det här gäller din anmälan från den { $claimed_on } om beställning { $order } från { $shop }.
   *[merchant] Det här gäller den anmälan som { $customer } lämnade in den { $claimed_on } om beställning { $order }.
 }
w-shown = { $to ->
    [consumer] Vi har visat butiken vad andra har skickat till oss, och väntar på svaret till och med { $until }.
   *[merchant] Vi har visat kunden vad andra har skickat till oss, och väntar på svaret till och med { $until }.
 }
w-asked = { $to ->
    [consumer] Vi har bett butiken om något som saknas, och väntar på svaret till och med { $until }.
   *[merchant] Vi har bett kunden om något som saknas, och väntar på svaret till och med { $until }.
 }
w-next = Du behöver inte göra något nu, och inget är beslutat. Efter den dagen fortsätter vi, med eller utan svar. Om du själv vill lägga till något under tiden, svara på det här mejlet eller använd din sida.
w-page = Din sida visar hur ärendet ligger till och, när du trycker på “Show the evidence”, allt som finns i ärendet, både det som är ditt och det som är andras. Där kan du läsa allt och svara på varje del: { $case_page }
h-sent = { $from ->
    [shop] Butiken har skickat oss
    [customer] Kunden har skickat oss
    [carrier] Transportören har skickat oss
    [provider] Betal- eller spårningsleverantören har gett oss
   *[operator] Vi har hos oss
 } { $label } (“{ $file }”).
h-says = Där står: { $quotes }.
h-answer = Vill du svara på det?
h-more = Din sida visar även { $labels }. Vill du svara?

# ---- how a letter was made ------------------------------------------------------------------------------------------------------------------

made-outcome-by = { $name } har bestämt resultatet; reglerna ensamma kom inte fram till det.
made-compared = Evenhands regler har jämfört bevisen med regelboken (regel { $clause }).
made-compared-no-rule = Evenhands regler har jämfört bevisen med regelboken.
made-rules = De har tagit fram ett utkast till det här brevet av fasta texter, utan AI.
made-rules-read-by-model = De har tagit fram ett utkast till det här brevet av fasta texter; en AI-modell hjälpte till att hitta ord i bevisen, och programkod kontrollerade vart och ett av dem.
made-model = En AI-modell har formulerat några meningar i det här brevet utifrån det som reglerna kom fram till; varje värde i dem är hämtat från bevisen, och resten är fasta texter.
made-person = { $names } har skrivit det här brevet.
made-changed = Reglerna har tagit fram ett utkast till det här brevet av fasta texter, utan AI; { $names } har ändrat orden.
made-changed-model = Reglerna har tagit fram ett utkast till det här brevet, där en AI-modell har formulerat några meningar; { $names } har ändrat orden.
made-translated = Det beslut som godkändes är skrivet på engelska. Det här brevet återger det i fasta texter som har översatts i förväg; det som citeras ur bevis står kvar på sitt eget språk.
made-decision-english = Det beslut som godkändes är skrivet på engelska.
made-changed-in-english = Du har bett om brev på ett annat språk ({ $language }). En person har ändrat det här brevet, på engelska; svara gärna på ditt eget språk.
made-no-language = Du har bett om brev på ett annat språk ({ $language }). Vi har inga texter på det språket ännu, så det här brevet är på engelska; svara gärna på ditt eget språk.
made-approved = Brevet godkändes av { $names }, som har läst ärendet och ansvarar för brevet, den { $day }.
made-approved-by-two = Brevet godkändes av { $names }, som båda har läst ärendet och ansvarar för brevet, den { $day }.
made-again = Det kom inte fram första gången; { $name } godkände den { $day } att det skickas igen.
made-waiting = Evenhand har fyllt i en fast text, utan AI.
made-question = Evenhands regler har föreslagit vad som ska frågas; brevet runt omkring är en fast text. Ingen AI har använts.
made-question-by = { $name } har skrivit vad som ska frågas; brevet runt omkring är en fast text. Ingen AI har använts.
