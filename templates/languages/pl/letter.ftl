# The words of every letter, in Polish. The English file of the same name is the master and says how this format works.
# The reader is addressed without a guess at gender: impersonal verbs, and Państwo where a person has to be named.

# ---- days, clocks, lists ------------------------------------------------------------------------------------------------------------------

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
day = { $day } { $month } { $year }
weekday-day = { $day } { $month } { $year } ({ $weekday })
moment = { $day }, godz. { $time } ({ $clock })
deadline = { $day }, do końca dnia ({ $clock })
clock = czas lokalny: { city }
clock-utc = UTC, uniwersalny czas koordynowany
city = { $key ->
    [Vienna] Wiedeń
    [Brussels] Bruksela
    [Zurich] Zurych
    [Nicosia] Nikozja
    [Prague] Praga
    [Copenhagen] Kopenhaga
    [Madrid] Madryt
    [Paris] Paryż
    [London] Londyn
    [Athens] Ateny
    [Zagreb] Zagrzeb
    [Budapest] Budapeszt
    [Reykjavik] Reykjavík
    [Rome] Rzym
    [Vilnius] Wilno
    [Luxembourg] Luksemburg
    [Riga] Ryga
    [Warsaw] Warszawa
    [Lisbon] Lizbona
    [Bucharest] Bukareszt
    [Belgrade] Belgrad
    [Stockholm] Sztokholm
    [Ljubljana] Lublana
    [Bratislava] Bratysława
    [Istanbul] Stambuł
    [Kyiv] Kijów
    [Dubai] Dubaj
    [Shanghai] Szanghaj
    [Hong_Kong] Hongkong
    [Jerusalem] Jerozolima
    [Kolkata] Kalkuta
    [Tokyo] Tokio
    [Seoul] Seul
    [Kuwait] Kuwejt
    [Riyadh] Rijad
    [Singapore] Singapur
    [Taipei] Tajpej
    [Cairo] Kair
    [Bogota] Bogota
   *[other] { $city }
 }
list-last = { $first } i { $last }
list-next = { $first }, { $next }
full-stop = .
yes = tak
no = nie
role = { $role ->
    [supervisor] kierownictwo
    [admin] administracja
   *[caseworker] obsługa spraw
 }
person = { $name } ({ role })
somebody = osoba z obsługi spraw
address-left-out = [pominięto adres e-mail]
untranslated = { $text } (po angielsku: jeszcze nie przetłumaczono)

# ---- headings -------------------------------------------------------------------------------------------------------------------------------

heading-why = Uzasadnienie
heading-next = Co dalej
heading-need = Czego od Państwa potrzebujemy
heading-no-answer = Jeśli nie będzie odpowiedzi
heading-why-ask = Dlaczego pytamy
heading-why-not = Dlaczego nie wolno nam o tym decydować
heading-can-do = Co można zrobić
heading-why-wait = Dlaczego czekamy
heading-amount = Jak obliczyliśmy kwotę
heading-change = Co zmieniłoby ten wynik
heading-looked = Co sprawdziliśmy
heading-disagree = Jeśli nie zgadzają się Państwo z decyzją
heading-made = Jak powstał ten list
heading-others = Co przysłali nam inni
heading-ask = O co Państwa pytamy
heading-until = Do kiedy i w jaki sposób
heading-helps = Co pomaga

# ---- subjects -------------------------------------------------------------------------------------------------------------------------------

subject = { $about ->
    [order] Państwa zamówienie { $order }
    [provider] Operator płatności w sprawie zamówienia { $order }
    [customer] Wniosek klienta w sprawie zamówienia { $order }
   *[claim] Państwa wniosek w sprawie zamówienia { $order }
 }: { $outcome ->
    [refund_full] zwrot pieniędzy w całości
    [refund_partial] zwrot części pieniędzy
    [refund_on_return] zwrot pieniędzy po odesłaniu towaru
    [replacement] wymiana towaru
    [no_refund] bez zwrotu pieniędzy
    [request_evidence] pytanie przed decyzją
    [hold] jeszcze czekamy
    [withdrawn] zamknięcie sprawy po wycofaniu
    [settled] sprawa załatwiona polubownie
    [out_of_scope] nie możemy o tym decydować
   *[escalate] sprawą zajmuje się kierownictwo
 }

# ---- every letter ---------------------------------------------------------------------------------------------------------------------------

dear = Dzień dobry, { $name },
# Genitive; messages that need another case write it out.
matter = { $kind ->
    [stop] prośby operatora płatności z dnia { $claimed_on } o wstrzymanie Państwa zamówienia { $order } w sklepie { $shop }
    [question] zapytania operatora płatności z dnia { $claimed_on } o Państwa zamówienie { $order } w sklepie { $shop }
   *[claim] Państwa wniosku z dnia { $claimed_on } dotyczącego zamówienia { $order } w sklepie { $shop }
 }
thanks = { $kind ->
    [stop] Dnia { $claimed_on } operator płatności poprosił sklep o wstrzymanie Państwa zamówienia { $order } w sklepie { $shop }. Nie złożyli Państwo żadnego wniosku i nic się Państwu nie zarzuca.
    [question] Dnia { $claimed_on } operator płatności zapytał o Państwa zamówienie { $order } w sklepie { $shop }. Nie złożyli Państwo żadnego wniosku i nic się Państwu nie zarzuca.
   *[claim] Dziękujemy za wniosek z dnia { $claimed_on } dotyczący zamówienia { $order } w sklepie { $shop }.
 }
filed = { $kind ->
    [stop] Dnia { $claimed_on } operator płatności poprosił o wstrzymanie zamówienia { $order } (klient: { $customer })
    [question] Dnia { $claimed_on } operator płatności zapytał o zamówienie { $order } (klient: { $customer })
   *[claim] Dnia { $claimed_on } wpłynął wniosek dotyczący zamówienia { $order } (klient: { $customer })
 }
decided = Podjęliśmy decyzję w sprawie { matter }.
looked-closely = { $kind ->
    [stop] Dokładnie sprawdziliśmy prośbę operatora płatności z dnia { $claimed_on } o wstrzymanie Państwa zamówienia { $order } w sklepie { $shop }.
    [question] Dokładnie sprawdziliśmy zapytanie operatora płatności z dnia { $claimed_on } o Państwa zamówienie { $order } w sklepie { $shop }.
   *[claim] Dokładnie sprawdziliśmy Państwa wniosek z dnia { $claimed_on } dotyczący zamówienia { $order } w sklepie { $shop }.
 }
looked-at = { $kind ->
    [stop] Sprawdziliśmy prośbę operatora płatności z dnia { $claimed_on } o wstrzymanie Państwa zamówienia { $order } w sklepie { $shop }.
    [question] Sprawdziliśmy zapytanie operatora płatności z dnia { $claimed_on } o Państwa zamówienie { $order } w sklepie { $shop }.
   *[claim] Sprawdziliśmy Państwa wniosek z dnia { $claimed_on } dotyczący zamówienia { $order } w sklepie { $shop }.
 }
taken-back = Otrzymaliśmy od Państwa wiadomość o wycofaniu { matter }.
was-filed = { filed }.
was-filed-for = { filed }. Kwota żądana we wniosku: { $claimed }.
was-filed-and-accepted = { filed }, a Państwa sklep uznaje to żądanie.
was-filed-and-withdrawn = { filed }. To zgłoszenie zostało teraz wycofane.
decided-it = Podjęliśmy decyzję:
you-told-us = Od Państwa otrzymaliśmy takie wyjaśnienie: { $said }
they-told-us = { $who ->
    [shop] Sklep { $shop } napisał do nas: { $other_said }
    [provider] Operator płatności napisał do nas: { $other_said }
   *[customer] Klient napisał do nas: { $other_said }
 }
we-found = Nasze ustalenie: { $result }
evidence = Dowód: { $fact }
pay-to-card = { $to ->
    [merchant] na kartę, którą zapłacił klient
   *[consumer] na kartę, którą Państwo zapłacili
 }
pay-to-klarna = przez Klarnę
pay-to-paypal = przez PayPal
pay-to-account = { $to ->
    [merchant] na konto bankowe, z którego zapłacił klient
   *[consumer] na konto bankowe, z którego Państwo zapłacili
 }
pay-to-same = { $to ->
    [merchant] tą samą drogą, którą zapłacił klient
   *[consumer] tą samą drogą, którą Państwo zapłacili
 }

# ---- results, to the consumer -----------------------------------------------------------------------------------------------------------

c-refund = Otrzymają Państwo z powrotem { $amount }.
c-refund-partial = Otrzymają Państwo z powrotem { $amount } z żądanej kwoty { $claimed }. Poniżej wyjaśniamy, dlaczego jest to ta kwota, a nie całość.
c-refund-next = Kwota { $amount } ma zostać zwrócona do { $pay_by } { $pay_to }. Z Państwa strony nie trzeba nic robić. Bank może pokazać wpłatę kilka dni później. Jeśli tydzień po tym dniu pieniędzy nadal nie będzie widać, prosimy odpowiedzieć na ten list, a zajmiemy się tym.
c-refund-partial-next = Kwota { $amount } ma zostać zwrócona do { $pay_by } { $pay_to }. Z Państwa strony nie trzeba nic robić. Jeśli tydzień po tym dniu pieniędzy nadal nie będzie widać, prosimy odpowiedzieć na ten list, a zajmiemy się tym.
c-on-return = Otrzymają Państwo z powrotem { $amount }, gdy towar będzie w drodze powrotnej do sklepu.
c-on-return-money = Otrzymają Państwo pieniądze z powrotem, gdy towar będzie w drodze powrotnej do sklepu.
c-on-return-1 = Prosimy odesłać towar do { $pay_by } do sklepu { $shop }, przesyłką z numerem śledzenia.
c-on-return-shop-pays = Za odesłanie płaci sklep { $shop }: prosimy poprosić o etykietę albo zachować dowód opłaty za przesyłkę.
c-on-return-you-pay = Koszt odesłania ponoszą Państwo.
c-on-return-2 = Prosimy podać nam numer śledzenia przesyłki na Państwa stronie sprawy albo w odpowiedzi na ten list.
c-on-return-3 = Pieniądze mają wtedy zostać zwrócone { $pay_to }. Termin: 14 dni od dnia, w którym do sklepu dotarł towar albo Państwa dowód nadania.
c-on-return-late = Jeśli towar nie zostanie odesłany do { $pay_by }, zamkniemy sprawę bez zwrotu pieniędzy.
c-replacement = Sklep { $shop } ma bezpłatnie przysłać Państwu towar na wymianę.
c-replacement-next = Sklep { $shop } ma wysłać towar na wymianę do { $pay_by }. Nie trzeba nic robić. Jeśli do tego dnia nic nie zostanie wysłane, prosimy odpowiedzieć na ten list: rozważymy wtedy zwrot pieniędzy.
c-no-refund-provider = Zamówienie pozostaje w mocy, podobnie jak Państwa płatność: z powodu tego zgłoszenia nic nie jest zwracane. Jeśli ta płatność nie pochodzi od Państwa albo towar nie jest już potrzebny, prosimy o wiadomość: to inna sprawa i można złożyć w niej wniosek.
c-no-refund = Nie możemy przyznać żądanej kwoty { $claimed }. Wiemy, że nie na taką odpowiedź Państwo liczyli. Poniżej piszemy dokładnie, na czym się ona opiera i co można jeszcze zrobić.
c-no-refund-honest = Nie oceniamy Państwa uczciwości. Możemy decydować tylko na podstawie tego, co wykazują dowody w aktach, a mogą one nie pokazywać wszystkiego, co się wydarzyło.
c-no-refund-next = Nie trzeba nic robić i z powodu tej decyzji nie są Państwo nic winni. Zamkniemy sprawę, chyba że otrzymamy od Państwa wiadomość o braku zgody na tę decyzję; poniżej piszemy, jak i do kiedy można ją wysłać.
c-no-refund-bank = Ta decyzja dotyczy tylko sklepu. To, co bank lub kredytodawca jest Państwu winien za płatność bez Państwa zgody, ustala się między Państwem a nimi: jeśli ta płatność nie została im jeszcze zgłoszona, prosimy zrobić to od razu.
c-settled = Sklep { $shop } uznaje Państwa wniosek z dnia { $claimed_on } dotyczący zamówienia { $order }.
c-settled-between = Sprawa jest załatwiona między Państwem a sklepem.
c-settled-wait = Prosimy dać sklepowi { $shop } cztery dni od tego listu na wysłanie tego, co obiecał.
c-settled-until = Sklep { $shop } ma czas do { $until }, aby wysłać to, co obiecał.
c-settled-else = Jeśli do tego czasu nic nie będzie w drodze, prosimy odpowiedzieć na ten list: wznowimy wtedy sprawę i podejmiemy decyzję. Nie trzeba składać nowego wniosku.
c-withdrawn = Dziękujemy za tę informację. Zamykamy sprawę.
c-withdrawn-next = Jeśli to pomyłka albo tamta wiadomość nie pochodziła od Państwa, prosimy odpowiedzieć na ten list w ciągu trzech dni. Sprawa będzie wtedy toczyć się dalej od miejsca, w którym się zatrzymała.
c-out-of-scope = Nie wolno nam o tym decydować. To nie jest ocena, kto ma rację.
c-out-of-scope-next = Pomóc mogą inni; wymieniamy ich poniżej. Obowiązują u nich odrębne terminy, dlatego prosimy nie czekać.
c-hold = Nie możemy jeszcze podjąć decyzji.
c-hold-open = To nie jest odmowa: Państwa wniosek pozostaje otwarty i zachowuje swoje miejsce w kolejce.
c-hold-wait = Czekamy, aż minie przeszkoda, a potem sami wznowimy sprawę. Nie trzeba składać nowego wniosku.
c-hold-until = Czekamy do { $until }. Jeśli sprawa nie zostanie do tego czasu załatwiona, sami ją wznowimy. Nie trzeba składać nowego wniosku.
c-hold-tell = Jeśli wcześniej coś się zmieni, na przykład dotrze towar lub pieniądze, prosimy o informację w odpowiedzi na ten list.
c-escalate = Ze względu na przedmiot sprawy od początku osobiście zajmuje się nią ktoś z kierownictwa. Nic nie jest jeszcze rozstrzygnięte i nie mówi to nic o tym, kto ma rację.
c-escalate-next = Teraz nie trzeba nic robić. Napiszemy, gdy tylko zapadnie decyzja, albo wcześniej, jeśli będziemy czegoś od Państwa potrzebować. Jeśli powinniśmy o czymś wiedzieć, na przykład o czymś pilnym, prosimy odpowiedzieć na ten list.
missing = Nie możemy jeszcze podjąć decyzji: brakuje czegoś, co możemy otrzymać tylko od Państwa.
c-answer = Prosimy o odpowiedź do { $answer_until }: można odpowiedzieć na ten list albo przesłać plik na Państwa stronie sprawy. Zdjęcia z telefonu wystarczą. Jeśli potrzeba więcej czasu albo nasze pytanie jest niezrozumiałe, prosimy napisać nam o tym przed tym dniem.
c-no-answer = Zdecydujemy wtedy na podstawie tego, co mamy, i w tym punkcie może to być dla Państwa niekorzystne. Jeśli był ważny powód, aby nie odpowiedzieć w terminie, prosimy o tym napisać: sprawę można raz otworzyć ponownie.
c-wait = Teraz nie trzeba nic robić. Poprosiliśmy sklep { $shop } o coś, czego brakuje; odpowiedź ma nadejść do { $answer_until }. Potem zdecydujemy, z odpowiedzią lub bez niej, i napiszemy do Państwa.

# ---- results, to the merchant -----------------------------------------------------------------------------------------------------------

m-refund = klient otrzymuje z powrotem { $amount }. Wiemy, że nie na taką odpowiedź Państwo liczyli. Poniżej piszemy dokładnie, na czym się ona opiera i co można jeszcze zrobić.
m-refund-partial = klient otrzymuje z powrotem { $amount }, a w pozostałej części wniosek zostaje oddalony.
m-refund-next = Prosimy zwrócić { $amount } do { $pay_by } { $pay_to }. Jeśli pieniądze zostały już wysłane, prosimy odpowiedzieć na ten list i podać numer referencyjny zwrotu. Jeśli do tego dnia nie zostaną wysłane, możemy zlecić potrącenie tej kwoty z wypłat dla Państwa, o ile pozwala na to Państwa umowa z nami.
m-refund-carrier = Jeśli przewoźnik zgubił towar albo doręczył go niewłaściwie, mogą Państwo mieć roszczenie wobec przewoźnika; ta decyzja nie zmienia tego roszczenia.
m-refund-not-you = Klient otrzymuje zwrot pieniędzy do { $pay_by } { $pay_to }. { $pays ->
    [nobody] Nie muszą Państwo nic za to płacić.
    [provider] Nie muszą Państwo nic za to płacić: koszt ponosi operator płatności.
    [carrier] Nie muszą Państwo nic za to płacić: koszt ponosi przewoźnik.
    [lender] Nie muszą Państwo nic za to płacić: koszt ponosi kredytodawca.
    [issuer] Nie muszą Państwo nic za to płacić: koszt ponosi bank, który wydał kartę.
    [consumer] Nie muszą Państwo nic za to płacić: koszt ponosi klient.
   *[other] Nie muszą Państwo nic za to płacić: koszt ponosi ktoś inny.
 }
m-on-return = klient może odesłać towar i otrzyma wtedy z powrotem { $amount }.
m-on-return-money = klient może odesłać towar i otrzyma wtedy pieniądze z powrotem.
m-on-return-1 = Klient ma czas do { $pay_by }, aby odesłać towar.
m-on-return-you-pay = Odesłanie odbywa się na Państwa koszt: prosimy przesłać klientowi etykietę albo zwrócić opłatę za przesyłkę.
m-on-return-customer-pays = Koszt przesyłki ponosi klient.
m-on-return-2 = Prosimy zwrócić pieniądze { $pay_to }. Termin: 14 dni od dnia, w którym dotarł do Państwa towar albo dowód jego nadania.
m-on-return-3 = Jeśli wróci coś innego, niż wysłano, albo towar będzie uszkodzony, prosimy powiadomić nas w ciągu trzech dni od odbioru i dołączyć zdjęcia z datą.
m-on-return-late = Jeśli towar nie zostanie odesłany w terminie, zamkniemy sprawę i na podstawie tego wniosku nie trzeba będzie nic płacić.
m-replacement = prosimy bezpłatnie wysłać klientowi towar na wymianę.
m-replacement-next = Prosimy wysłać towar na wymianę do { $pay_by } i podać nam numer śledzenia przesyłki na Państwa stronie sprawy albo w odpowiedzi na ten list. Jeśli to niemożliwe, prosimy powiadomić nas przed tym dniem: rozważymy wtedy zwrot pieniędzy.
m-no-refund = z tego powodu nie trzeba nic zwracać, a płatność pozostaje bez zmian.
m-no-refund-next = Nie trzeba nic robić. Klient może do { $contest_by } poprosić o ponowne sprawdzenie sprawy; przekażemy wtedy Państwu, co jest nowe, i będzie można na to odpowiedzieć. Prosimy do tego czasu zachować dokumenty dotyczące tego zamówienia.
m-thank-you = Dziękujemy.
m-settled-closed = Zamykamy sprawę jako załatwioną polubownie.
m-settled-amount = Klient otrzymuje z powrotem { $amount }.
m-settled-next = Jeśli pieniądze nie zostały jeszcze zwrócone, prosimy zwrócić je w ciągu czterech dni od tego listu { $pay_to }. Prosimy też odpowiedzieć na ten list i podać numer referencyjny zwrotu. Jeśli do tego czasu nic nie będzie w drodze, wznowimy sprawę i podejmiemy decyzję.
m-settled-until = Jeśli pieniądze nie zostały jeszcze zwrócone, prosimy zwrócić je do { $until } { $pay_to }. Prosimy też odpowiedzieć na ten list i podać numer referencyjny zwrotu. Jeśli do tego czasu nic nie będzie w drodze, wznowimy sprawę i podejmiemy decyzję.
m-withdrawn = Zamykamy sprawę.
m-withdrawn-next = Nie trzeba nic robić i nic się Państwu nie potrąca. Klient może to cofnąć w ciągu trzech dni; powiadomimy wtedy Państwa od razu, a sprawa będzie toczyć się dalej od miejsca, w którym się zatrzymała.
m-out-of-scope-next = Nie trzeba nic robić i z naszej strony nic się Państwu nie potrąca. Klient może zwrócić się do innych. Prosimy zachować dokumenty dotyczące tego zamówienia.
m-hold = Jeszcze nie podejmujemy decyzji.
m-hold-wait = Czekamy, aż minie przeszkoda, a potem wznowimy sprawę.
m-hold-until = Czekamy do { $until }, a potem wznowimy sprawę.
m-hold-tell = Nie trzeba nic robić. Jeśli wcześniej dojdzie do porozumienia z klientem albo pieniądze zostaną zwrócone, prosimy o informację w odpowiedzi na ten list.
m-escalate-next = Teraz nie trzeba nic robić. Napiszemy, gdy tylko zapadnie decyzja, albo wcześniej, jeśli będziemy czegoś od Państwa potrzebować. Jeśli nie przesłali nam Państwo jeszcze swojego stanowiska, prosimy zrobić to na Państwa stronie sprawy.
m-answer = Prosimy o odpowiedź do { $answer_until }: można odpowiedzieć na ten list albo przesłać plik na Państwa stronie sprawy. Prosimy przesłać oryginalny plik (eksport, PDF, samą wiadomość e-mail), a nie jego zdjęcie.
m-no-answer = Zdecydujemy wtedy na podstawie tego, co mamy, i w tym punkcie może to być dla Państwa niekorzystne.
m-wait = Teraz nie trzeba nic robić. Poprosiliśmy klienta o coś, czego brakuje; odpowiedź ma nadejść do { $answer_until }. Potem zdecydujemy, z odpowiedzią lub bez niej. Zobaczą Państwo, co jest nowe, i będzie można na to odpowiedzieć.

# ---- if you disagree ----------------------------------------------------------------------------------------------------------------------

disagree = Prosimy odpowiedzieć na ten list najpóźniej do { $contest_by } i napisać, w czym się pomyliliśmy. Najbardziej pomagają dowody, których jeszcze nie widzieliśmy: zdjęcie, paragon, wiadomość, dokument przewoźnika. Sprawę bezpłatnie sprawdzi wtedy jeszcze raz osoba, która o niej nie decydowała. Obie strony zobaczą, co jest nowe, i będą mogły na to odpowiedzieć.
disagree-consumer = Ta decyzja nie odbiera Państwu żadnych uprawnień, które daje prawo. Można też skorzystać z następujących możliwości:
disagree-merchant = Ta decyzja nie odbiera Państwu żadnych uprawnień, które daje prawo. Można też skorzystać z porady prawnej albo zwrócić się do sądu.
outside-eea-1 = poradnictwo konsumenckie albo uznany organ rozwiązywania sporów konsumenckich w Państwa kraju
outside-eea-2 = Europejskie Centrum Konsumenckie w Państwa kraju, jeśli sklep ma siedzibę w innym kraju UE, w Norwegii lub Islandii
outside-eea-3 = sąd; w większości krajów istnieje uproszczone postępowanie w sprawach o drobne kwoty
outside-gb-1 = infolinia konsumencka Citizens Advice
outside-gb-2 = podmiot zajmujący się pozasądowym rozwiązywaniem sporów, jeśli sklep do niego należy
outside-gb-3 = postępowanie w sprawie drobnych roszczeń przed sądem County Court (w Szkocji: Simple Procedure)
outside-us-1 = urząd ochrony konsumentów albo prokurator generalny (Attorney General) w Państwa stanie
outside-us-2 = sąd do spraw drobnych roszczeń (Small Claims Court)
outside-ca-1 = urząd do spraw konsumentów w Państwa prowincji lub terytorium
outside-ca-2 = sąd do spraw drobnych roszczeń (Small Claims Court)
outside-au-1 = urząd ochrony konsumentów w Państwa stanie lub kraju
outside-au-2 = trybunał lub sąd do spraw drobnych roszczeń w miejscu zamieszkania
outside-ch-1 = organizacja konsumencka albo biuro rzecznika danej branży
outside-ch-2 = urząd pojednawczy w miejscu zamieszkania
outside-other-1 = urząd ochrony konsumentów albo organizacja konsumencka w miejscu zamieszkania
outside-other-2 = sąd do spraw drobnych roszczeń w miejscu zamieszkania

# ---- what we looked at --------------------------------------------------------------------------------------------------------------------

looked-line = { $label }: { $what }: { $why }.
looked-document = { $document }, data wpływu: { $day } ({ $file })
looked-records = nasze własne zapisy o zamówieniu, płatności i wniosku
looked-injection = nie korzystamy z tego, bo zawiera tekst, który zwraca się do czytającego, zamiast pokazywać, co się wydarzyło
looked-relied = nasza decyzja opiera się na tym
looked-irrelevant = nie mówi nic o punktach, które decydują
looked-considered = sprawdzone; nie zmienia wyniku
looked-encrypted = nie mogliśmy tego odczytać, bo jest zabezpieczone hasłem
looked-damaged = nie mogliśmy tego odczytać, bo jest uszkodzone lub ucięte
looked-picture = nie mogliśmy tego odczytać, bo jest obrazem bez tekstu; obejrzał to człowiek
looked-empty = nie mogliśmy tego odczytać, bo jest puste
looked-too-large = nie mogliśmy tego odczytać, bo jest za duże
looked-unknown = nie mogliśmy tego odczytać, bo nie umiemy otwierać plików tego rodzaju
looked-page = Na Państwa stronie sprawy można przeczytać treść tych dowodów, własnych i drugiej strony, oraz sprawdzić, na jakim etapie jest sprawa: { $case_page }
looked-missing = Jeśli brakuje tam czegoś, co chcą Państwo zobaczyć, prosimy odpowiedzieć na ten list.

# ---- evidence -------------------------------------------------------------------------------------------------------------------------------

in-source = { $source }: { $facts }
fact-is = { $name }: { $value }
fact-says = { $name }: { $value }
kind-proof-of-delivery = dowód doręczenia
kind-tracking = dane śledzenia przesyłki
kind-receipt = paragon lub faktura
kind-refund-record = zapis o zwrocie pieniędzy
kind-return-record = zapis o odesłaniu towaru
kind-policy = warunki
kind-message = wiadomość
kind-listing = opis produktu
kind-fault = zdjęcie lub opis wady
kind-log = rejestr zdarzeń
kind-service-record = zapis o wykonaniu usługi
kind-account = dane konta
kind-mandate = upoważnienie do obciążania
kind-payment = dane płatności
kind-statement = wyciąg z konta
kind-picture = obraz
kind-page = strona
kind-document = dokument
document = { $from ->
    [you] { $kind } od Państwa
    [shop] { $kind } od sklepu
    [customer] { $kind } od klienta
    [consumer] { $kind } od konsumenta
    [merchant] { $kind } od sprzedawcy
    [carrier] { $kind } od przewoźnika
    [provider] { $kind } (pobrane przez nas)
   *[operator] { $kind } (nasze własne)
 }
record-claim = { $from ->
    [you] Państwa wniosek
    [consumer] wniosek konsumenta
   *[customer] wniosek klienta
 }
record-answer = { $from ->
    [you] Państwa odpowiedź
    [merchant] odpowiedź sprzedawcy
   *[shop] odpowiedź sklepu
 }
record-case = nasz zapis o sprawie
record-order = nasz zapis o zamówieniu
record-payment = nasz zapis o płatności
record-related = nasz zapis o powiązanych wnioskach
records = nasze zapisy
own-words = { $place }, { $from ->
    [you] Państwa własne słowa
    [shop] własne słowa sklepu
    [consumer] własne słowa konsumenta
    [merchant] własne słowa sprzedawcy
   *[customer] własne słowa klienta
 }
own-record = { $place }, { $from ->
    [you] Państwa własny zapis handlowy
    [shop] własny zapis handlowy sklepu
    [consumer] własny zapis handlowy konsumenta
    [merchant] własny zapis handlowy sprzedawcy
   *[customer] własny zapis handlowy klienta
 }, któremu nic w aktach nie przeczy
found-yes = tak, dowody to wykazują
found-no = nie, dowody wykazują, że tak nie jest
found-contested = równie mocne źródła przeczą sobie nawzajem i musi je ocenić człowiek
found-nothing = nic tego nie wykazuje
found-nothing-provider = nic tego nie wykazuje, a wykazać to miał operator płatności
found-nothing-burden = nic tego nie wykazuje, a wykazać to { $from ->
    [you] mieli Państwo
    [shop] miał sklep
    [consumer] miał konsument
    [merchant] miał sprzedawca
   *[customer] miał klient
 }
sum-lines = pozycje zamówienia, { $named } z { $all }
sum-charge = obciążenie z dnia { $moment }

# ---- questions to a side, and what the other side hears of it ------------------------------------------------------------------------

q-filed = { $to ->
    [consumer] Dnia { $claimed_on } otrzymaliśmy Państwa wniosek dotyczący zamówienia { $order } w sklepie { $shop }.
   *[merchant] Dnia { $claimed_on } wpłynął wniosek dotyczący zamówienia { $order } (klient: { $customer }).
 }
q-hearing = Zanim zapadnie decyzja, pokazujemy Państwu, co przysłali nam inni, aby można było na to odpowiedzieć. Nic nie jest jeszcze rozstrzygnięte.
q-needed = Nie możemy jeszcze podjąć decyzji: najpierw potrzebujemy czegoś od Państwa. Nic nie jest rozstrzygnięte, a nasze pytanie nie oznacza, że Państwu nie wierzymy.
q-answer = Prosimy o odpowiedź do { $until_end }. Można wybrać wygodniejszy sposób:
q-by-mail = odpowiedzieć na ten e-mail i dołączyć pliki, jeśli są
q-by-page = albo wejść na Państwa stronę sprawy: { $case_page }
q-page = Państwa strona pokazuje wszystkie dowody w sprawie: te od Państwa oraz, po naciśnięciu przycisku “Show the evidence”, te przysłane przez innych. Można je tam przeczytać i odpowiedzieć na każdy z nich.
q-time = Jeśli potrzeba więcej czasu albo nasze pytanie jest niezrozumiałe, prosimy napisać nam o tym przed tym dniem. Czyta to człowiek.
q-help = { $to ->
    [consumer] zdjęcie z telefonu, paragon, wiadomość: cokolwiek, co to wykazuje; nie musi ładnie wyglądać
   *[merchant] oryginalny plik (eksport, PDF, sama wiadomość e-mail), a nie jego zdjęcie
 }
q-help-none = jeśli Państwo tego nie mają, prosimy o tym napisać: nie będziemy wtedy na to czekać
q-after = Po tym dniu zdecydujemy na podstawie tego, co mamy. Sam brak odpowiedzi nie rozstrzyga sprawy na Państwa niekorzyść, ale nie możemy wtedy uwzględnić tego, co tylko Państwo mogą nam powiedzieć.
q-after-burden = Po tym dniu zdecydujemy na podstawie tego, co mamy. To Państwo mają wykazać poniższe okoliczności, a bez odpowiedzi być może będziemy musieli uznać je za niewykazane:
q-subject = { $to ->
    [consumer] Państwa wniosek w sprawie zamówienia { $order }
   *[merchant] Wniosek klienta w sprawie zamówienia { $order }
 }: { $what ->
    [ask] prosimy o odpowiedź do { $until }
    [wait_shop] czekamy na sklep do { $until }
   *[wait_customer] czekamy na klienta do { $until }
 }
w-about = { $to ->
    [consumer] Piszemy w sprawie Państwa wniosku z dnia { $claimed_on } dotyczącego zamówienia { $order } w sklepie { $shop }.
   *[merchant] Piszemy w sprawie wniosku z dnia { $claimed_on } dotyczącego zamówienia { $order } (klient: { $customer }).
 }
w-shown = { $to ->
    [consumer] Pokazaliśmy sklepowi, co przysłali nam inni, i czekamy na jego odpowiedź do { $until }.
   *[merchant] Pokazaliśmy klientowi, co przysłali nam inni, i czekamy na odpowiedź do { $until }.
 }
w-asked = { $to ->
    [consumer] Poprosiliśmy sklep o coś, czego brakuje, i czekamy na jego odpowiedź do { $until }.
   *[merchant] Poprosiliśmy klienta o coś, czego brakuje, i czekamy na odpowiedź do { $until }.
 }
w-next = Teraz nie trzeba nic robić i nic nie jest rozstrzygnięte. Po tym dniu prowadzimy sprawę dalej, z odpowiedzią lub bez niej. Jeśli w międzyczasie chcą Państwo coś dodać od siebie, można odpowiedzieć na ten e-mail albo skorzystać z Państwa strony sprawy.
w-page = Państwa strona pokazuje, na jakim etapie jest sprawa, oraz, po naciśnięciu przycisku “Show the evidence”, wszystko, co jest w aktach, od Państwa i od innych. Można to tam przeczytać i odpowiedzieć na każdy dowód: { $case_page }
h-sent = { $from ->
    [shop] Sklep przysłał nam
    [customer] Klient przysłał nam
    [consumer] Konsument przysłał nam
    [merchant] Sprzedawca przysłał nam
    [carrier] Przewoźnik przysłał nam
    [provider] Operator płatności lub śledzenia przesyłek przekazał nam
   *[operator] Mamy u siebie
 } { $label } (“{ $file }”).
h-says = Jest tam napisane: { $quotes }.
h-answer = Czy chcą Państwo na to odpowiedzieć?
h-more = Na Państwa stronie można zobaczyć także { $labels }. Czy chcą Państwo odpowiedzieć?

# ---- how a letter was made ------------------------------------------------------------------------------------------------------------------

made-outcome-by = O wyniku zdecydowała osoba: { $name }; same reguły o nim nie zdecydowały.
made-compared = Reguły Evenhand porównały dowody ze zbiorem zasad (zasada { $clause }).
made-compared-no-rule = Reguły Evenhand porównały dowody ze zbiorem zasad.
made-rules = Reguły ułożyły projekt tego listu ze stałych tekstów, bez sztucznej inteligencji (AI).
made-rules-read-by-model = Reguły ułożyły projekt tego listu ze stałych tekstów; model sztucznej inteligencji (AI) pomógł znaleźć słowa w dowodach, a kod programu sprawdził każde z nich.
made-model = Model sztucznej inteligencji (AI) sformułował niektóre zdania tego listu na podstawie tego, co ustaliły reguły; każda zawarta w nich wartość została wstawiona z dowodów, a reszta to stałe teksty.
made-person = Autorstwo tego listu: { $names }.
made-changed = Reguły ułożyły projekt tego listu ze stałych tekstów, bez sztucznej inteligencji (AI); zmiany w jego słowach: { $names }.
made-changed-model = Reguły ułożyły projekt tego listu, a niektóre zdania sformułował model sztucznej inteligencji (AI); zmiany w jego słowach: { $names }.
made-translated = Zatwierdzona decyzja jest napisana po angielsku. Ten list przekazuje ją w stałych tekstach, które przetłumaczono wcześniej; cytaty z dowodów pozostają w swoim języku.
made-decision-english = Zatwierdzona decyzja jest napisana po angielsku.
made-changed-in-english = Poprosili Państwo o listy w innym języku ({ $language }). Człowiek zmienił ten list po angielsku; można odpowiedzieć w swoim języku.
made-no-language = Poprosili Państwo o listy w innym języku ({ $language }). Nie mamy w nim jeszcze tekstów, dlatego ten list jest po angielsku; można odpowiedzieć w swoim języku.
made-approved = Osoba, która przeczytała sprawę, zatwierdziła ten list dnia { $day } i za niego odpowiada: { $names }.
made-approved-by-two = Osoby, z których każda przeczytała sprawę, zatwierdziły ten list dnia { $day } i za niego odpowiadają: { $names }.
made-again = Za pierwszym razem list nie dotarł; ponowną wysyłkę zatwierdziła dnia { $day } osoba: { $name }.
made-waiting = Evenhand wypełnił stały tekst, bez sztucznej inteligencji (AI).
made-question = Reguły Evenhand zaproponowały, o co pytamy; pozostała treść listu to stały tekst. Nie użyto sztucznej inteligencji (AI).
made-question-by = Pytania w tym liście napisała osoba: { $name }; pozostała treść listu to stały tekst. Nie użyto sztucznej inteligencji (AI).
