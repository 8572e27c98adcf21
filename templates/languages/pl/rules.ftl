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
    .consumer = Wycofali Państwo wniosek pisemnie, z własnego adresu.
    .merchant = Klient wycofał wniosek pisemnie, z własnego adresu.

# The merchant accepts the claim.
#   to the consumer: The shop accepts the claim.
#   to the merchant: Your shop accepts the claim.
t-c99defb658fb =
    .consumer = Sklep uznaje wniosek.
    .merchant = Państwa sklep uznaje wniosek.

# The time for an accepted refund to post has passed.
t-4b83fddda0f8 = Minął czas na zaksięgowanie uznanego zwrotu pieniędzy.

# The ledger shows a posted refund of at least the disputed sum.
t-f29ed78c5f39 = Rejestr płatności pokazuje zaksięgowany zwrot co najmniej w wysokości spornej kwoty.

# A bank chargeback or another claim for the same payment is open.
t-d8e38e65d634 = Trwa procedura chargeback w banku albo otwarty jest inny wniosek dotyczący tej samej płatności.

# The claim was filed after the last window that applies to it had closed.
t-47fd564bf910 = Wniosek złożono po upływie ostatniego terminu, który go obowiązuje.

# The unauthorised payment was reported later than payment law asks.
t-7c9972357dcb = Płatność bez zgody płatnika zgłoszono później, niż wymaga prawo o usługach płatniczych.

# The promised day of delivery has not passed yet.
t-b8e2a4edacd9 = Obiecany dzień dostawy jeszcze nie minął.

# No day of delivery was promised, and the waiting time after the order has not passed yet.
t-1246f01e293e = Nie obiecano dnia dostawy, a czas oczekiwania po złożeniu zamówienia jeszcze nie minął.

# The carrier already says how the parcel's journey ended.
t-122beff0a7e1 = Przewoźnik już podaje, jak zakończyła się droga paczki.

# The merchant has not said that it will not deliver.
#   to the consumer: The shop has not said that it will not deliver.
#   to the merchant: Your shop has not said that it will not deliver.
t-c88c522d8da4 =
    .consumer = Sklep nie oświadczył, że nie dostarczy towaru.
    .merchant = Państwa sklep nie oświadczył, że nie dostarczy towaru.

# The consumer has asked the shop first.
#   to the consumer: You have asked the shop first.
#   to the merchant: The customer has asked the shop first.
t-15407ef1b51a =
    .consumer = Najpierw zwrócili się Państwo do sklepu.
    .merchant = Klient najpierw zwrócił się do sklepu.

# The time for both to settle it between them is still running.
t-4e8a69167043 = Nadal trwa czas, w którym obie strony mogą same załatwić sprawę między sobą.

# The merchant has not answered by its deadline.
#   to the consumer: The shop has not answered by its deadline.
#   to the merchant: Your shop has not answered by its deadline.
t-8b1401e88118 =
    .consumer = Sklep nie odpowiedział w wyznaczonym mu terminie.
    .merchant = Państwa sklep nie odpowiedział w wyznaczonym mu terminie.

# The merchant answered only after its deadline.
#   to the consumer: The shop answered only after its deadline.
#   to the merchant: Your shop answered only after its deadline.
t-abcd169ef370 =
    .consumer = Sklep odpowiedział dopiero po wyznaczonym mu terminie.
    .merchant = Państwa sklep odpowiedział dopiero po wyznaczonym mu terminie.

# The consumer was asked a necessary question and reminded, and did not answer.
#   to the consumer: You were asked a necessary question and reminded, and did not answer.
#   to the merchant: The customer was asked a necessary question and reminded, and did not answer.
t-419d67efaa48 =
    .consumer = Zadaliśmy Państwu niezbędne pytanie i przypomnieliśmy o nim, ale nie otrzymaliśmy odpowiedzi.
    .merchant = Klientowi zadano niezbędne pytanie i przypomniano o nim, ale nie odpowiedział.

# A lawyer, court, regulator or newspaper is involved, or sanctions.
t-f9fc565f3a05 = W sprawę zaangażowany jest prawnik, sąd, organ nadzoru lub gazeta albo chodzi o sankcje.

# The consumer is a minor, vulnerable, or in danger.
#   to the consumer: You are a minor, vulnerable, or in danger.
#   to the merchant: The customer is a minor, vulnerable, or in danger.
t-01c544a1ef29 =
    .consumer = Są Państwo osobą małoletnią, wymagającą szczególnej ochrony lub w niebezpieczeństwie.
    .merchant = Klient jest osobą małoletnią, wymagającą szczególnej ochrony lub w niebezpieczeństwie.

# It is unproven that the person who claims is the person who ordered.
t-c0b775dea60b = Nie udowodniono, że osoba składająca wniosek jest osobą, która złożyła zamówienie.

# Public holidays, which are not counted here, could have moved the end of the business days that the merchant had.
#   to the consumer: Public holidays, which are not counted here, could have moved the end of the business days that the shop had.
#   to the merchant: Public holidays, which are not counted here, could have moved the end of the business days that your shop had.
t-3738ac9e491d =
    .consumer = Święta, których tu nie uwzględniono, mogły przesunąć koniec dni roboczych, które miał sklep.
    .merchant = Święta, których tu nie uwzględniono, mogły przesunąć koniec dni roboczych, które miał Państwa sklep.

# the consumer has withdrawn the claim
#   to the consumer: you have withdrawn the claim
#   to the merchant: the customer has withdrawn the claim
t-363438615734 =
    .consumer = wycofali Państwo wniosek
    .merchant = klient wycofał wniosek

# A message from the consumer within 72 hours that the claim should go on.
#   to the consumer: A message from you within 72 hours that the claim should go on.
#   to the merchant: A message from the customer within 72 hours that the claim should go on.
t-e7b9fbbe0976 =
    .consumer = Wiadomość od Państwa w ciągu 72 godzin, że wniosek ma być dalej rozpatrywany.
    .merchant = Wiadomość od klienta w ciągu 72 godzin, że wniosek ma być dalej rozpatrywany.

# the merchant accepts the claim
#   to the consumer: the shop accepts the claim
#   to the merchant: your shop accepts the claim
t-08336bb0b595 =
    .consumer = sklep uznaje wniosek
    .merchant = Państwa sklep uznaje wniosek

# If the merchant's refund does not show on the ledger in time, the refund is ordered.
#   to the consumer: If the shop's refund does not show on the ledger in time, the refund is ordered.
#   to the merchant: If your shop's refund does not show on the ledger in time, the refund is ordered.
t-a183b565d1a3 =
    .consumer = Jeśli zwrot pieniędzy od sklepu nie pojawi się w terminie w rejestrze płatności, nakażemy zwrot.
    .merchant = Jeśli zwrot pieniędzy od Państwa sklepu nie pojawi się w terminie w rejestrze płatności, nakażemy zwrot.

# the full disputed sum has already been paid back
t-21d66eb0cc38 = cała sporna kwota została już zwrócona

# A ledger that shows less was posted, or that the refund came back.
t-ea12835f3a5e = Rejestr płatności, który pokazuje, że zaksięgowano mniej albo że zwrot się cofnął.

# another claim for the same payment is still open, and nobody may be paid twice
t-f2709f3ebeaa = inny wniosek dotyczący tej samej płatności jest nadal otwarty, a nikt nie może dostać pieniędzy dwa razy

# The end of the other claim: this case then goes on from where it stands.
t-6286efc202d4 = Zakończenie tamtego wniosku: ta sprawa będzie wtedy toczyć się dalej od miejsca, w którym jest.

# the consumer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the consumer: you were asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
#   to the merchant: the customer was asked for what the case cannot do without, was reminded, and did not answer; it may be reopened once, free of charge, within fourteen days
t-161e742c6ee9 =
    .consumer = poprosiliśmy Państwa o to, bez czego sprawy nie da się rozpatrzyć, i przypomnieliśmy o tym, ale nie otrzymaliśmy odpowiedzi; sprawę można raz otworzyć ponownie, bezpłatnie, w ciągu czternastu dni
    .merchant = klienta poproszono o to, bez czego sprawy nie da się rozpatrzyć, i przypomniano o tym, ale nie odpowiedział; sprawę można raz otworzyć ponownie, bezpłatnie, w ciągu czternastu dni

# An answer to the question, within fourteen days of the ruling.
t-661ac7fe0141 = Odpowiedź na pytanie, w ciągu czternastu dni od rozstrzygnięcia.

# a person must handle this case from the start
t-71edc0bf36d1 = tę sprawę od początku musi prowadzić człowiek

# the consumer may be vulnerable, and a person must handle this case from the start
#   to the consumer: you may be vulnerable, and a person must handle this case from the start
#   to the merchant: the customer may be vulnerable, and a person must handle this case from the start
t-a1b443c62e13 =
    .consumer = mogą Państwo być osobą wymagającą szczególnej ochrony, więc tę sprawę od początku musi prowadzić człowiek
    .merchant = klient może być osobą wymagającą szczególnej ochrony, więc tę sprawę od początku musi prowadzić człowiek

# the merchant is insolvent, and a person must handle this case from the start
#   to the consumer: the shop is insolvent, and a person must handle this case from the start
#   to the merchant: your shop is insolvent, and a person must handle this case from the start
t-5b1d903b1475 =
    .consumer = sklep jest niewypłacalny, więc tę sprawę od początku musi prowadzić człowiek
    .merchant = Państwa sklep jest niewypłacalny, więc tę sprawę od początku musi prowadzić człowiek

# it is not shown yet that the person who claims is the person who ordered
t-ac7318cef0dc = nie wykazano jeszcze, że osoba składająca wniosek jest osobą, która złożyła zamówienie

# Please show that you are the person who placed this order.
t-d1d8fd8d86a8 = Prosimy wykazać, że to zamówienie pochodzi od Państwa.

# the claim was filed after the last day on which it could be
t-3642880abf6b = wniosek złożono po ostatnim dniu, w którym było to możliwe

# A promised day of delivery later than the one on record.
t-cd65afb5e79e = Obiecany dzień dostawy późniejszy niż ten, który mamy w aktach.

# the day by which the goods must arrive has not passed yet
t-751da7425f34 = dzień, do którego towar ma dotrzeć, jeszcze nie minął

# If the goods have not arrived by that day, the case goes on without a new claim.
t-eb9a7d095b20 = Jeśli towar nie dotrze do tego dnia, sprawa będzie toczyć się dalej bez nowego wniosku.

# no day of delivery was promised, and the waiting time after the order has not passed yet
t-fbec29272ec6 = nie obiecano dnia dostawy, a czas oczekiwania po złożeniu zamówienia jeszcze nie minął

# the shop has to be asked first, and there is still time for both to settle it
t-9223a1e6ad23 = najpierw trzeba zwrócić się do sklepu i jest jeszcze czas, aby obie strony same załatwiły sprawę

# Tell us when and how you asked the shop, and what it said.
t-ede8b081cd65 = Prosimy napisać, kiedy i w jaki sposób zwrócono się do sklepu i co sklep odpowiedział.

# the merchant did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the consumer: the shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
#   to the merchant: your shop did not answer by its deadline, and the programme it takes part in counts silence as a loss
t-62628e082e41 =
    .consumer = sklep nie odpowiedział w wyznaczonym mu terminie, a program, w którym uczestniczy, traktuje milczenie jako przegraną
    .merchant = Państwa sklep nie odpowiedział w wyznaczonym mu terminie, a program, w którym uczestniczy, traktuje milczenie jako przegraną

# An answer that reached us before the deadline.
t-4f1887dde498 = Odpowiedź, która dotarła do nas przed terminem.

# the merchant answered after its deadline, and the programme it takes part in does not count what comes late
#   to the consumer: the shop answered after its deadline, and the programme it takes part in does not count what comes late
#   to the merchant: your shop answered after its deadline, and the programme it takes part in does not count what comes late
t-39bcf7822cc3 =
    .consumer = sklep odpowiedział po wyznaczonym mu terminie, a program, w którym uczestniczy, nie uwzględnia tego, co wpłynęło za późno
    .merchant = Państwa sklep odpowiedział po wyznaczonym mu terminie, a program, w którym uczestniczy, nie uwzględnia tego, co wpłynęło za późno

# Proof that the answer reached us before the deadline.
t-b28e4f73d64d = Dowód, że odpowiedź dotarła do nas przed terminem.


# ---- duplicate.toml

# The same order was charged more than once.
t-87e85b013cd3 = Za to samo zamówienie pobrano płatność więcej niż raz.

# The charges for this order come to more than its total.
t-4f1841c8a765 = Suma obciążeń za to zamówienie jest wyższa niż jego łączna kwota.

# The other charge paid for another order.
t-78d8a45095ed = Drugie obciążenie dotyczyło innego zamówienia.

# The goods of every order that was charged were delivered.
t-d7b2343f6232 = Doręczono towar z każdego zamówienia, za które pobrano płatność.

# Which documents, side by side, show that each of the orders was placed and delivered?
t-88153848eaca = Które dokumenty, zestawione obok siebie, wykazują, że każde z zamówień złożono i doręczono?

# One of the two entries was only a reservation that was never captured.
t-94fd10f3e1d2 = Jeden z dwóch wpisów był tylko blokadą środków, której nigdy nie pobrano.

# The same order was also paid by other means.
t-d95c1cf87563 = To samo zamówienie opłacono także w inny sposób.

# the same order was already paid by other means
t-ba0fc5f58916 = to samo zamówienie było już opłacone w inny sposób

# Proof that the other payment was for another order.
t-0654ebf4cb63 = Dowód, że ta druga płatność dotyczyła innego zamówienia.

# the charges are parts of one order and come to its total, no more
t-6f2f4fe67843 = obciążenia są częściami jednego zamówienia i razem dają jego łączną kwotę, nie więcej

# A charge for this order beyond its total.
t-a6df6721e425 = Obciążenie za to zamówienie ponad jego łączną kwotę.

# one order was charged more than once
t-c4e11a28b80c = za jedno zamówienie pobrano płatność więcej niż raz

# A second order, with its own delivery, that the other charge paid for.
t-3d286b23cee0 = Drugie zamówienie, z własną dostawą, którego dotyczyło drugie obciążenie.

# the charges paid for different orders, and each of them was delivered
t-030bb1cff08e = obciążenia dotyczyły różnych zamówień i każde z nich doręczono

# A record that one of the orders was never placed or never delivered.
t-d798b6deb004 = Zapis, że jednego z zamówień nigdy nie złożono albo nigdy nie doręczono.

# the shop did not show that both orders were placed and delivered
t-06256282d21f = sklep nie wykazał, że oba zamówienia złożono i doręczono

# Proof of delivery for each of the two orders.
t-764f804e73c8 = Dowód doręczenia każdego z dwóch zamówień.

# no other payment for this same order is shown
t-4a488f709cb5 = nie wykazano żadnej innej płatności za to samo zamówienie

# A receipt, statement or voucher acceptance that names this order.
t-3868a945c70c = Paragon, wyciąg lub potwierdzenie przyjęcia bonu, w którym jest wymienione to zamówienie.

# the second entry was only a reservation; it was never captured and drops off by itself
t-dcdd6679c46f = drugi wpis był tylko blokadą środków; nigdy jej nie pobrano i sama znika

# A statement that shows both entries as booked.
t-3785cd75d7b1 = Wyciąg, na którym oba wpisy są zaksięgowane.

# the ledger shows a single charge, so the second entry has to be shown first
t-b7b612092c63 = rejestr płatności pokazuje jedno obciążenie, więc najpierw trzeba wykazać drugi wpis

# Our ledger shows one charge. Please send a statement that shows both entries as booked, not reserved, with their dates.
t-86ae6a71dad3 = Nasz rejestr płatności pokazuje jedno obciążenie. Prosimy przesłać wyciąg, na którym oba wpisy są zaksięgowane, a nie tylko zablokowane, wraz z datami.


# ---- incorrect_amount.toml

# More was charged for this order than the total that was confirmed.
t-33145e4aec1e = Za to zamówienie pobrano więcej niż łączna kwota, którą potwierdzono.

# Part of the payment has already been refunded.
t-98e638fb1bcb = Część płatności została już zwrócona.

# What was refunded was the difference in dispute.
t-9ef49a549f0c = Zwrócono właśnie sporną różnicę.

# The checkout accepted the discount.
t-dd51d1f0dbdc = Kasa sklepu internetowego przyjęła rabat.

# Which order confirmation, receipt or message from the shop shows that the discount was accepted?
t-e4189a65865c = Które potwierdzenie zamówienia, paragon lub wiadomość od sklepu wykazuje, że rabat przyjęto?

# A fee was taken beside the price of the goods.
t-c8c89da2c2e9 = Oprócz ceny towaru pobrano opłatę.

# Which fee is it, how much, and which receipt or message shows it?
t-d4fc85049715 = Jaka to opłata, w jakiej wysokości i który paragon lub która wiadomość ją wykazuje?

# The fee was shown to the consumer before the order.
#   to the consumer: The fee was shown to you before the order.
#   to the merchant: The fee was shown to the customer before the order.
t-bbb82bd370b5 =
    .consumer = Opłatę pokazano Państwu przed złożeniem zamówienia.
    .merchant = Opłatę pokazano klientowi przed złożeniem zamówienia.

# Which page or confirmation from before the order shows this fee to the customer?
t-de3778e24977 = Która strona lub które potwierdzenie sprzed zamówienia pokazuje klientowi tę opłatę?

# A paper of the consumer names another total than the ledger.
#   to the consumer: A paper of the consumer names another total than the ledger.
#   to the merchant: A paper of the customer names another total than the ledger.
t-017211cca649 =
    .consumer = Dokument od Państwa podaje inną łączną kwotę niż rejestr płatności.
    .merchant = Dokument klienta podaje inną łączną kwotę niż rejestr płatności.

# The charge was converted into another currency than the order's.
t-df2e01dc473c = Obciążenie przeliczono na inną walutę niż waluta zamówienia.

# Which receipt shows that the shop or its checkout converted the sum, and at which rate?
t-628e611cc267 = Który paragon wykazuje, że sklep lub jego kasa internetowa przeliczyły kwotę, i po jakim kursie?

# The consumer agreed to the conversion.
#   to the consumer: You agreed to the conversion.
#   to the merchant: The customer agreed to the conversion.
t-04d727af3699 =
    .consumer = Zgodzili się Państwo na przeliczenie waluty.
    .merchant = Klient zgodził się na przeliczenie waluty.

# the sum was converted without the consumer's agreement; it is recomputed at the scheme's rate
#   to the consumer: the sum was converted without your agreement; it is recomputed at the scheme's rate
#   to the merchant: the sum was converted without the customer's agreement; it is recomputed at the scheme's rate
t-245ab556cb0d =
    .consumer = kwotę przeliczono bez Państwa zgody; obliczamy ją na nowo po kursie organizacji płatniczej
    .merchant = kwotę przeliczono bez zgody klienta; obliczamy ją na nowo po kursie organizacji płatniczej

# A receipt on which the consumer chose the conversion.
#   to the consumer: A receipt on which you chose the conversion.
#   to the merchant: A receipt on which the customer chose the conversion.
t-47eddfe7cb9b =
    .consumer = Paragon, na którym wybrali Państwo przeliczenie waluty.
    .merchant = Paragon, na którym klient wybrał przeliczenie waluty.

# a fee was taken that was not shown before the order
t-ef5920d3c739 = pobrano opłatę, której nie pokazano przed złożeniem zamówienia

# A page or confirmation from before the order that shows the fee.
t-58617bda6b08 = Strona lub potwierdzenie sprzed zamówienia, które pokazuje tę opłatę.

# the checkout accepted a discount that was not given
t-f05060efd2ca = kasa internetowa przyjęła rabat, którego nie udzielono

# A ledger that shows the discount, or a checkout record in which the code was rejected.
t-4624b36aeea7 = Rejestr płatności, który pokazuje rabat, albo zapis kasy internetowej, w którym kod odrzucono.

# more was charged than was confirmed, and only part of the difference has been paid back
t-6184a6059040 = pobrano więcej, niż potwierdzono, i zwrócono tylko część różnicy

# A confirmation of the higher total from before the charge.
t-9fb091c114ac = Potwierdzenie wyższej łącznej kwoty sprzed obciążenia.

# more was charged than the total that was confirmed
t-ecde09ed11e5 = pobrano więcej niż łączna kwota, którą potwierdzono

# the consumer was shown the conversion and agreed to it
#   to the consumer: you were shown the conversion and agreed to it
#   to the merchant: the customer was shown the conversion and agreed to it
t-891c273fd1ab =
    .consumer = pokazano Państwu przeliczenie waluty i zgodzili się Państwo na nie
    .merchant = klientowi pokazano przeliczenie waluty i zgodził się na nie

# Proof that the choice was made by somebody else, or that another rate was shown.
t-fa759bfa584e = Dowód, że wyboru dokonał ktoś inny albo że pokazano inny kurs.

# the fee was shown before the order and is part of what was agreed
t-d60fbd8a23d4 = opłatę pokazano przed złożeniem zamówienia i jest ona częścią tego, co uzgodniono

# A page from the time of the order without the fee.
t-02f98fa1ee01 = Strona z czasu zamówienia bez tej opłaty.

# no record of the checkout accepted the discount, and the order was confirmed and charged at the total without it
t-e0c07e8ced69 = żaden zapis kasy internetowej nie wykazuje przyjęcia rabatu, a zamówienie potwierdzono i pobrano za nie łączną kwotę bez rabatu

# A checkout record or a message of the shop that accepts the discount for this order.
t-15ade68ddd17 = Zapis kasy internetowej albo wiadomość sklepu, z których wynika przyjęcie rabatu do tego zamówienia.

# the shop charged the confirmed sum in the order's own currency; what the bank made of it is the bank's rate
t-613e13a3ffd6 = sklep pobrał potwierdzoną kwotę w walucie zamówienia; to, ile wyniosła w banku, wynika z kursu banku

# A receipt that shows a conversion by the shop.
t-1579bef79239 = Paragon, który wykazuje, że walutę przeliczył sklep.

# the ledger shows that no more was charged than was confirmed; a paper that says otherwise does not outweigh it
t-fb68cc7eba9d = rejestr płatności wykazuje, że nie pobrano więcej, niż potwierdzono; dokument, który mówi co innego, nie przeważa nad nim

# A confirmation by the shop of a lower total.
t-60deaec9728e = Potwierdzenie niższej łącznej kwoty przez sklep.

# the ledger shows that no more was charged than was confirmed
t-57c6b3dfc831 = rejestr płatności wykazuje, że nie pobrano więcej, niż potwierdzono

# A ledger with a further charge.
t-22db0efd0213 = Rejestr płatności z kolejnym obciążeniem.


# ---- not_as_described.toml

# The goods are back at the address the merchant gave.
#   to the consumer: The goods are back at the address the shop gave.
#   to the merchant: The goods are back at the address your shop gave.
t-910fc6fcc0e7 =
    .consumer = Towar wrócił pod adres podany przez sklep.
    .merchant = Towar wrócił pod adres podany przez Państwa sklep.

# The merchant says that the return was wrong, used, damaged or incomplete.
#   to the consumer: The shop says that the return was wrong, used, damaged or incomplete.
#   to the merchant: Your shop says that the return was wrong, used, damaged or incomplete.
t-fe2f75e1a056 =
    .consumer = Sklep podaje, że zwrócony towar był niewłaściwy, używany, uszkodzony lub niekompletny.
    .merchant = Państwa sklep podaje, że zwrócony towar był niewłaściwy, używany, uszkodzony lub niekompletny.

# The merchant handed in photos or papers about the state of the return.
#   to the consumer: The shop handed in photos or papers about the state of the return.
#   to the merchant: Your shop handed in photos or papers about the state of the return.
t-307b32b481e4 =
    .consumer = Sklep przedstawił zdjęcia lub dokumenty o stanie zwróconego towaru.
    .merchant = Państwa sklep przedstawił zdjęcia lub dokumenty o stanie zwróconego towaru.

# Please send dated photos, the weight and the serial number of what came back, taken within 72 hours of its receipt.
t-a1a934bfe8a2 = Prosimy przesłać zdjęcia z datą, wagę i numer seryjny tego, co wróciło, ustalone w ciągu 72 godzin od odbioru.

# Dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged.
t-6fa334b8c470 = Zdjęcia z datą, waga i numer seryjny ustalone w ciągu 72 godzin wykazują, że zwrócony towar był niewłaściwy, używany lub uszkodzony.

# The merchant refuses to take the goods back.
#   to the consumer: The shop refuses to take the goods back.
#   to the merchant: Your shop refuses to take the goods back.
t-c9a8ee25085d =
    .consumer = Sklep odmawia przyjęcia towaru z powrotem.
    .merchant = Państwa sklep odmawia przyjęcia towaru z powrotem.

# Five business days have passed since the consumer asked to send the goods back, without an answer to the claim in them.
#   to the consumer: Five business days have passed since you asked to send the goods back, without an answer to the claim in them.
#   to the merchant: Five business days have passed since the customer asked to send the goods back, without an answer to the claim in them.
t-184e3f606271 =
    .consumer = Od Państwa prośby o możliwość odesłania towaru minęło pięć dni roboczych i w tym czasie nie było odpowiedzi na wniosek.
    .merchant = Od prośby klienta o możliwość odesłania towaru minęło pięć dni roboczych i w tym czasie nie było odpowiedzi na wniosek.

# The merchant answered the request to send the goods back in time.
#   to the consumer: The shop answered the request to send the goods back in time.
#   to the merchant: Your shop answered the request to send the goods back in time.
t-99012d57ead3 =
    .consumer = Sklep odpowiedział w terminie na prośbę o możliwość odesłania towaru.
    .merchant = Państwa sklep odpowiedział w terminie na prośbę o możliwość odesłania towaru.

# When and how did you answer the customer's request to send the goods back?
t-ebb2753d3a92 = Kiedy i w jaki sposób odpowiedzieli Państwo na prośbę klienta o możliwość odesłania towaru?

# Sending the goods back would cost more than the share of their value that is reasonable.
t-0f0a665f366b = Odesłanie towaru kosztowałoby więcej niż rozsądna część jego wartości.

# The consumer refuses to send the goods back.
#   to the consumer: You refuse to send the goods back.
#   to the merchant: The customer refuses to send the goods back.
t-269b85b64967 =
    .consumer = Odmawiają Państwo odesłania towaru.
    .merchant = Klient odmawia odesłania towaru.

# The consumer sent a photo or report of what is wrong.
#   to the consumer: You sent a photo or report of what is wrong.
#   to the merchant: The customer sent a photo or report of what is wrong.
t-c7c8862e0891 =
    .consumer = Przesłali Państwo zdjęcie lub opis tego, co jest nie tak.
    .merchant = Klient przesłał zdjęcie lub opis tego, co jest nie tak.

# The claim is a few words, and the consumer handed in nothing.
#   to the consumer: The claim is a few words, and you handed in nothing.
#   to the merchant: The claim is a few words, and the customer handed in nothing.
t-ecd8f772bd15 =
    .consumer = Wniosek liczy kilka słów i nie przedstawili Państwo żadnych dowodów.
    .merchant = Wniosek liczy kilka słów, a klient nie przedstawił żadnych dowodów.

# The consumer says concretely what is wrong.
#   to the consumer: You say concretely what is wrong.
#   to the merchant: The customer says concretely what is wrong.
t-2837049c1dd6 =
    .consumer = Podają Państwo konkretnie, co jest nie tak.
    .merchant = Klient podaje konkretnie, co jest nie tak.

# What arrived differs significantly from what was agreed.
t-e64d5168b393 = To, co dotarło, znacznie różni się od tego, co uzgodniono.

# The fault showed so soon after delivery that it is presumed to have been there from the start.
t-a52f6af6b43e = Wada ujawniła się tak krótko po doręczeniu, że domniemywa się, iż istniała od początku.

# The fault was there at delivery.
t-ce01ff7f6e06 = Wada istniała w chwili doręczenia.

# The merchant admits the fault or the wrong item.
#   to the consumer: The shop admits the fault or the wrong item.
#   to the merchant: Your shop admits the fault or the wrong item.
t-50d391db93c7 =
    .consumer = Sklep przyznaje, że towar miał wadę lub był niewłaściwy.
    .merchant = Państwa sklep przyznaje, że towar miał wadę lub był niewłaściwy.

# An expert, the brand or an authority confirms that the goods are counterfeit.
t-7532ebc2a175 = Biegły, właściciel marki lub organ władzy potwierdza, że towar jest podrobiony.

# Which letter of an expert, the brand or an authority confirms that the goods are counterfeit?
t-cbb6bc61215e = Które pismo biegłego, właściciela marki lub organu władzy potwierdza, że towar jest podrobiony?

# The merchant says that the consumer damaged, altered or wore out the goods.
#   to the consumer: The shop says that you damaged, altered or wore out the goods.
#   to the merchant: Your shop says that the customer damaged, altered or wore out the goods.
t-7cadb26b6049 =
    .consumer = Sklep podaje, że towar uszkodzili, przerobili lub zużyli Państwo.
    .merchant = Państwa sklep podaje, że towar uszkodził, przerobił lub zużył klient.

# The damage comes from the consumer's use, an alteration or normal wear.
#   to the consumer: The damage comes from your use, an alteration or normal wear.
#   to the merchant: The damage comes from the customer's use, an alteration or normal wear.
t-a86cad5d0dcc =
    .consumer = Uszkodzenie wynika z używania towaru przez Państwa, z przeróbki lub ze zwykłego zużycia.
    .merchant = Uszkodzenie wynika z używania towaru przez klienta, z przeróbki lub ze zwykłego zużycia.

# It is a matter of taste, colour on a screen or size, and the listing was accurate.
t-ab55eca59a56 = Jest to kwestia gustu, koloru na ekranie lub rozmiaru, a opis w ofercie był zgodny z prawdą.

# A part of the goods is missing.
t-410656b03508 = Brakuje części towaru.

# Which part is missing, and which photo, packing slip or message of the shop shows it?
t-c61b9df00bab = Której części brakuje i które zdjęcie, specyfikacja przesyłki lub wiadomość sklepu to wykazuje?

# The merchant speaks of a repair or a replacement.
#   to the consumer: The shop speaks of a repair or a replacement.
#   to the merchant: Your shop speaks of a repair or a replacement.
t-50e218e55e49 =
    .consumer = Sklep mówi o naprawie lub wymianie.
    .merchant = Państwa sklep mówi o naprawie lub wymianie.

# A free repair or replacement was offered promptly and has not failed.
t-9d24abbb91b5 = Bezpłatną naprawę lub wymianę zaproponowano szybko i nie zakończyła się ona niepowodzeniem.

# The consumer complained within the days in which faulty goods may be rejected outright.
#   to the consumer: You complained within the days in which faulty goods may be rejected outright.
#   to the merchant: The customer complained within the days in which faulty goods may be rejected outright.
t-457bda009d31 =
    .consumer = Złożyli Państwo reklamację w czasie, w którym wadliwy towar można od razu odrzucić.
    .merchant = Klient złożył reklamację w czasie, w którym wadliwy towar można od razu odrzucić.

# The merchant points to its return policy or to the manufacturer.
#   to the consumer: The shop points to its return policy or to the manufacturer.
#   to the merchant: Your shop points to its return policy or to the manufacturer.
t-e2d5144cf081 =
    .consumer = Sklep powołuje się na swoje zasady zwrotów lub odsyła do producenta.
    .merchant = Państwa sklep powołuje się na swoje zasady zwrotów lub odsyła do producenta.

# the goods are confirmed to be counterfeit; they are not sent back
t-0c272929081f = potwierdzono, że towar jest podrobiony; nie odsyła się go

# A letter of the brand that confirms the goods as its own.
t-1e239c3d348e = Pismo właściciela marki, które potwierdza, że towar pochodzi od niego.

# what came back was not what was sent out in good order, and the merchant documented it in time
#   to the consumer: what came back was not what was sent out in good order, and the shop documented it in time
#   to the merchant: what came back was not what was sent out in good order, and your shop documented it in time
t-7b47e03511ff =
    .consumer = wróciło coś innego niż to, co wysłano w dobrym stanie, a sklep udokumentował to w terminie
    .merchant = wróciło coś innego niż to, co wysłano w dobrym stanie, a Państwa sklep udokumentował to w terminie

# Photos from before the return was sent that show the goods as they were.
t-cac6eaf174e7 = Zdjęcia sprzed odesłania, które pokazują, w jakim stanie był towar.

# the goods are back with the merchant, and it is not documented in time that anything was wrong with what came back
#   to the consumer: the goods are back with the shop, and it is not documented in time that anything was wrong with what came back
#   to the merchant: the goods are back with your shop, and it is not documented in time that anything was wrong with what came back
t-fe5b26809cd5 =
    .consumer = towar wrócił do sklepu i nie udokumentowano w terminie, że coś było z nim nie tak
    .merchant = towar wrócił do Państwa sklepu i nie udokumentowano w terminie, że coś było z nim nie tak

# Dated photos, weight and serial number from within 72 hours of the receipt.
t-2c4b2353712f = Zdjęcia z datą, waga i numer seryjny ustalone w ciągu 72 godzin od odbioru.

# the goods are back with the merchant
#   to the consumer: the goods are back with the shop
#   to the merchant: the goods are back with your shop
t-82999d23f368 =
    .consumer = towar wrócił do sklepu
    .merchant = towar wrócił do Państwa sklepu

# A scan that shows the return elsewhere.
t-98888de7a6e9 = Skan, który pokazuje, że zwrócony towar trafił gdzie indziej.

# the damage comes from use, an alteration or normal wear
t-5a336c80c4a8 = uszkodzenie wynika z używania, z przeróbki lub ze zwykłego zużycia

# The opinion of a neutral expert that the fault was there from the start.
t-92063d10d0ae = Opinia bezstronnego biegłego, że wada istniała od początku.

# a part is missing, and it is to be sent, free of charge
t-d171df291ee5 = brakuje części; należy ją bezpłatnie dosłać

# A packing record that shows the part in the parcel.
t-8fe5d97c8c4e = Zapis pakowania, który pokazuje, że ta część była w paczce.

# a part is missing and is not being sent; its price goes back
t-3b9cfed3ceb8 = brakuje części i nie jest ona dosyłana; jej cena zostaje zwrócona

# the goods are faulty or wrong, and sending them back would cost too large a part of their value; the consumer need not send them
#   to the consumer: the goods are faulty or wrong, and sending them back would cost too large a part of their value; you need not send them
#   to the merchant: the goods are faulty or wrong, and sending them back would cost too large a part of their value; the customer need not send them
t-f90bae874c18 =
    .consumer = towar jest wadliwy lub niewłaściwy, a odesłanie kosztowałoby zbyt dużą część jego wartości; nie muszą Państwo go odsyłać
    .merchant = towar jest wadliwy lub niewłaściwy, a odesłanie kosztowałoby zbyt dużą część jego wartości; klient nie musi go odsyłać

# A prepaid label for the way back at a reasonable cost.
t-377cd6276939 = Opłacona z góry etykieta na odesłanie po rozsądnym koszcie.

# the consumer does not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the consumer: you do not send the goods back, and nothing excuses that; a refund needs the return to start
#   to the merchant: the customer does not send the goods back, and nothing excuses that; a refund needs the return to start
t-5794235131aa =
    .consumer = nie odsyłają Państwo towaru i nic tego nie usprawiedliwia; zwrot pieniędzy wymaga rozpoczęcia odsyłki
    .merchant = klient nie odsyła towaru i nic tego nie usprawiedliwia; zwrot pieniędzy wymaga rozpoczęcia odsyłki

# A receipt of posting for the return.
t-768a29b12d3f = Dowód nadania zwracanego towaru.

# the goods are faulty, and a free repair or replacement was offered promptly: it comes first
t-49fc37097e67 = towar jest wadliwy i szybko zaproponowano bezpłatną naprawę lub wymianę: ma ona pierwszeństwo

# A repair or replacement that failed, was refused, or took too long.
t-f90cc4fb858c = Naprawa lub wymiana, która się nie powiodła, której odmówiono albo która trwała zbyt długo.

# the goods were faulty or not what was agreed, and the merchant refused or ignored the request to take them back
#   to the consumer: the goods were faulty or not what was agreed, and the shop refused or ignored the request to take them back
#   to the merchant: the goods were faulty or not what was agreed, and your shop refused or ignored the request to take them back
t-e4674c66fcba =
    .consumer = towar był wadliwy lub niezgodny z tym, co uzgodniono, a sklep odrzucił lub zignorował prośbę o przyjęcie go z powrotem
    .merchant = towar był wadliwy lub niezgodny z tym, co uzgodniono, a Państwa sklep odrzucił lub zignorował prośbę o przyjęcie go z powrotem

# An answer of the merchant to the request, from within five business days.
#   to the consumer: An answer of the shop to the request, from within five business days.
#   to the merchant: An answer of your shop to the request, from within five business days.
t-92a516738c20 =
    .consumer = Odpowiedź sklepu na tę prośbę, udzielona w ciągu pięciu dni roboczych.
    .merchant = Odpowiedź Państwa sklepu na tę prośbę, udzielona w ciągu pięciu dni roboczych.

# the merchant admits that the goods were faulty or wrong; the money goes back for the goods, and the merchant pays the way
#   to the consumer: the shop admits that the goods were faulty or wrong; the money goes back for the goods, and the shop pays the way
#   to the merchant: your shop admits that the goods were faulty or wrong; the money goes back for the goods, and your shop pays the way
t-aad9a4a29ec1 =
    .consumer = sklep przyznaje, że towar był wadliwy lub niewłaściwy; pieniądze są zwracane w zamian za towar, a koszt odesłania ponosi sklep
    .merchant = Państwa sklep przyznaje, że towar był wadliwy lub niewłaściwy; pieniądze są zwracane w zamian za towar, a koszt odesłania ponosi Państwa sklep

# Proof that the goods were in order when they were delivered.
t-0a2877882a1e = Dowód, że w chwili doręczenia towar był w porządku.

# it is not said yet what is wrong with the goods
t-16ee050873db = nie podano jeszcze, co jest nie tak z towarem

# Please describe what is wrong with the goods, send two or three photos that show it, and say whether they were used or washed.
t-48bbc7dbf637 = Prosimy opisać, co jest nie tak z towarem, przesłać dwa lub trzy zdjęcia, które to pokazują, i napisać, czy towar był używany lub prany.

# the listing was accurate, and the complaint is a matter of taste; within fourteen days of delivery it may be filed as a withdrawal
t-6f22a37f40b0 = opis w ofercie był zgodny z prawdą, a reklamacja jest kwestią gustu; w ciągu czternastu dni od doręczenia można to zgłosić jako odstąpienie od umowy

# A listing from the time of the order that promised something else.
t-ec15bd5ea7ea = Opis oferty z czasu zamówienia, który obiecywał coś innego.

# the goods were faulty and the consumer complained within thirty days of delivery, so they may be rejected; the merchant pays the way back
#   to the consumer: the goods were faulty and you complained within thirty days of delivery, so they may be rejected; the shop pays the way back
#   to the merchant: the goods were faulty and the customer complained within thirty days of delivery, so they may be rejected; your shop pays the way back
t-3da3c69609fb =
    .consumer = towar był wadliwy, a reklamację złożyli Państwo w ciągu trzydziestu dni od doręczenia, więc można go odrzucić; koszt odesłania ponosi sklep
    .merchant = towar był wadliwy, a klient złożył reklamację w ciągu trzydziestu dni od doręczenia, więc można go odrzucić; koszt odesłania ponosi Państwa sklep

# A delivery date more than thirty days before the complaint.
t-2eccdce38629 = Data doręczenia wcześniejsza o ponad trzydzieści dni od reklamacji.

# a return policy or a reference to the manufacturer is no defence to goods that are faulty or wrong
t-e8dec846db34 = zasady zwrotów lub odesłanie do producenta nie są obroną, gdy towar jest wadliwy lub niewłaściwy

# the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the merchant's cost
#   to the consumer: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at the shop's cost
#   to the merchant: the goods differ significantly from what was agreed; the money goes back once they are on their way back, at your shop's cost
t-ba5b0337dbb5 =
    .consumer = towar znacznie różni się od tego, co uzgodniono; pieniądze są zwracane, gdy towar jest w drodze powrotnej, na koszt sklepu
    .merchant = towar znacznie różni się od tego, co uzgodniono; pieniądze są zwracane, gdy towar jest w drodze powrotnej, na koszt Państwa sklepu

# it is not shown that the goods differed significantly from what was agreed when they were delivered; within fourteen days of delivery it may be filed as a withdrawal
t-daa5376c0f7a = nie wykazano, że w chwili doręczenia towar znacznie różnił się od tego, co uzgodniono; w ciągu czternastu dni od doręczenia można to zgłosić jako odstąpienie od umowy

# A photo or report that shows the fault, or a listing that promised something else.
t-cb4b106c50c7 = Zdjęcie lub opis, które pokazują wadę, albo opis oferty, który obiecywał coś innego.


# ---- not_received.toml

# The buyer's own account, device or network used what was bought after paying.
#   to the consumer: Your own account, device or network used what was bought after paying.
#   to the merchant: The buyer's own account, device or network used what was bought after paying.
t-c8f42e0e6bc1 =
    .consumer = Z kupionej rzeczy lub usługi skorzystano po zapłacie z Państwa własnego konta, urządzenia lub sieci.
    .merchant = Z kupionej rzeczy lub usługi skorzystano po zapłacie z własnego konta, urządzenia lub sieci kupującego.

# Which log shows that the buyer's account, device or address used what was bought after paying?
#   to the consumer: Which log shows that your account, device or address used what was bought after paying?
#   to the merchant: Which log shows that the buyer's account, device or address used what was bought after paying?
t-b7dab688f4d6 =
    .consumer = Który rejestr zdarzeń wykazuje, że po zapłacie skorzystano z zakupu z Państwa konta, urządzenia lub adresu?
    .merchant = Który rejestr zdarzeń wykazuje, że po zapłacie skorzystano z zakupu z konta, urządzenia lub adresu kupującego?

# The merchant can and will deliver.
#   to the consumer: The shop can and will deliver.
#   to the merchant: Your shop can and will deliver.
t-2efc6531058d =
    .consumer = Sklep może i chce dostarczyć towar.
    .merchant = Państwa sklep może i chce dostarczyć towar.

# The merchant does not say that the goods were never sent.
#   to the consumer: The shop does not say that the goods were never sent.
#   to the merchant: Your shop does not say that the goods were never sent.
t-e2fcea16b959 =
    .consumer = Sklep nie podaje, że towaru nigdy nie wysłano.
    .merchant = Państwa sklep nie podaje, że towaru nigdy nie wysłano.

# The consumer says, after filing, that the goods have arrived.
#   to the consumer: You say, after filing, that the goods have arrived.
#   to the merchant: The customer says, after filing, that the goods have arrived.
t-64982618aae6 =
    .consumer = Po złożeniu wniosku podają Państwo, że towar dotarł.
    .merchant = Po złożeniu wniosku klient podaje, że towar dotarł.

# The tracking number is valid, is no other order's, and was first scanned after the order.
t-230f93f60092 = Numer przesyłki jest ważny, nie należy do innego zamówienia i po raz pierwszy zeskanowano go po złożeniu zamówienia.

# The parcel weighed what the ordered goods weigh.
t-d61f848b150f = Paczka ważyła tyle, ile waży zamówiony towar.

# The carrier took the parcel into its hands.
t-307d2a10f6d1 = Przewoźnik przejął paczkę.

# The carrier's events agree on who had the parcel.
t-d00a618beb7e = Zdarzenia zapisane przez przewoźnika są zgodne co do tego, kto miał paczkę.

# The carrier still has time to trace the parcel.
t-1d16016f2cf6 = Przewoźnik ma jeszcze czas na poszukiwanie paczki.

# At least one parcel was delivered.
t-52cd8460067d = Doręczono co najmniej jedną paczkę.

# Every parcel of this order was delivered.
t-426e8f2b7fec = Doręczono każdą paczkę z tego zamówienia.

# Which carrier proof of delivery shows when, where and to whom the parcel was handed over?
t-8505029e145b = Który dowód doręczenia od przewoźnika wykazuje, kiedy, gdzie i komu wydano paczkę?

# The parcel was neither lost, damaged nor sent back.
t-52cbb2eab535 = Paczka nie została zgubiona, uszkodzona ani odesłana.

# The consumer refused the parcel, or did not collect it from the pickup point they chose although they were told.
#   to the consumer: You refused the parcel, or did not collect it from the pickup point you chose although you were told.
#   to the merchant: The customer refused the parcel, or did not collect it from the pickup point they chose although they were told.
t-c10a058416a2 =
    .consumer = Odmówili Państwo przyjęcia paczki albo mimo powiadomienia nie odebrali jej z wybranego przez siebie punktu odbioru.
    .merchant = Klient odmówił przyjęcia paczki albo mimo powiadomienia nie odebrał jej z wybranego przez siebie punktu odbioru.

# The parcel is back with its sender.
t-4b2d9f09b34c = Paczka wróciła do nadawcy.

# The parcel was handed over at the address of the order.
t-914fd863ca0c = Paczkę wydano pod adresem z zamówienia.

# The consumer typed the delivery address.
#   to the consumer: You typed the delivery address.
#   to the merchant: The customer typed the delivery address.
t-9804d24f5ad7 =
    .consumer = Adres dostawy wpisali Państwo.
    .merchant = Adres dostawy wpisał klient.

# The parcel was delivered before the claim was filed.
t-c812882d7bdd = Paczkę doręczono przed złożeniem wniosku.

# The consumer keeps the goods that came late.
#   to the consumer: You keep the goods that came late.
#   to the merchant: The customer keeps the goods that came late.
t-2fbdbeb57b2f =
    .consumer = Zatrzymują Państwo towar, który przyszedł z opóźnieniem.
    .merchant = Klient zatrzymuje towar, który przyszedł z opóźnieniem.

# All ordered goods were in what was delivered.
t-5566c311af11 = W doręczonych paczkach był cały zamówiony towar.

# Which packing record shows which of the ordered goods were in which parcel?
t-9bac20db190c = Który zapis pakowania wykazuje, co z zamówionego towaru było w której paczce?

# A person found that nothing is missing.
t-6aaf4187f245 = Człowiek ustalił, że niczego nie brakuje.

# The order's total calls for a signature, PIN or identity check.
t-ac31bf9e847e = Łączna kwota zamówienia wymaga podpisu, kodu PIN lub sprawdzenia tożsamości.

# The hand-over was confirmed by signature, PIN or identity check.
t-f1279eea59b7 = Wydanie potwierdzono podpisem, kodem PIN lub sprawdzeniem tożsamości.

# The parcel was handed to a person at the address, not left behind or with somebody else.
t-a0541f6678d1 = Paczkę wydano osobie pod tym adresem, a nie zostawiono jej ani nie oddano komuś innemu.

# The consumer had agreed to where the parcel was left.
#   to the consumer: You had agreed to where the parcel was left.
#   to the merchant: The customer had agreed to where the parcel was left.
t-2dd3d1744574 =
    .consumer = Zgodzili się Państwo na miejsce, w którym zostawiono paczkę.
    .merchant = Klient zgodził się na miejsce, w którym zostawiono paczkę.

# The consumer, or a person the consumer named, has the goods.
#   to the consumer: You, or a person you named, has the goods.
#   to the merchant: The customer, or a person the customer named, has the goods.
t-a2d6fde8a8a5 =
    .consumer = Towar mają Państwo albo osoba wskazana przez Państwa.
    .merchant = Towar ma klient albo osoba przez niego wskazana.

# The bank ties the delivery address to the holder (AVS).
t-7d3fb3de1f90 = Bank wiąże adres dostawy z posiadaczem karty (AVS).

# A person found that the parcel reached the consumer.
#   to the consumer: A person found that the parcel reached you.
#   to the merchant: A person found that the parcel reached the customer.
t-da00cb49f229 =
    .consumer = Człowiek ustalił, że paczka do Państwa dotarła.
    .merchant = Człowiek ustalił, że paczka dotarła do klienta.

# the merchant cannot or will not deliver
#   to the consumer: the shop cannot or will not deliver
#   to the merchant: your shop cannot or will not deliver
t-a8d5d1797ed4 =
    .consumer = sklep nie może lub nie chce dostarczyć towaru
    .merchant = Państwa sklep nie może lub nie chce dostarczyć towaru

# A carrier's proof that the goods were delivered to the consumer.
#   to the consumer: A carrier's proof that the goods were delivered to you.
#   to the merchant: A carrier's proof that the goods were delivered to the customer.
t-d225e934b015 =
    .consumer = Dowód od przewoźnika, że towar Państwu doręczono.
    .merchant = Dowód od przewoźnika, że towar doręczono klientowi.

# the buyer's own account used what was bought after paying
#   to the consumer: your own account used what was bought after paying
#   to the merchant: the buyer's own account used what was bought after paying
t-f42e72fee8b0 =
    .consumer = po zapłacie skorzystano z zakupu z Państwa własnego konta
    .merchant = po zapłacie skorzystano z zakupu z własnego konta kupującego

# Signs that somebody else used the account.
t-0baacdee7408 = Oznaki, że z konta korzystał ktoś inny.

# no log shows that the buyer could use what was bought
#   to the consumer: no log shows that you could use what was bought
#   to the merchant: no log shows that the buyer could use what was bought
t-1c08ebf39a2f =
    .consumer = żaden rejestr zdarzeń nie wykazuje, że mogli Państwo korzystać z zakupu
    .merchant = żaden rejestr zdarzeń nie wykazuje, że kupujący mógł korzystać z zakupu

# A log of successful use by the buyer's account after the payment.
#   to the consumer: A log of successful use by your account after the payment.
#   to the merchant: A log of successful use by the buyer's account after the payment.
t-6f20330ff1f0 =
    .consumer = Rejestr zdarzeń, który pokazuje udane korzystanie z Państwa konta po zapłacie.
    .merchant = Rejestr zdarzeń, który pokazuje udane korzystanie z konta kupującego po zapłacie.

# the consumer says that the goods arrived after the claim was filed, and may choose
#   to the consumer: you say that the goods arrived after the claim was filed, and may choose
#   to the merchant: the customer says that the goods arrived after the claim was filed, and may choose
t-90d15c15c367 =
    .consumer = podają Państwo, że towar dotarł po złożeniu wniosku, i mogą Państwo wybrać
    .merchant = klient podaje, że towar dotarł po złożeniu wniosku, i może wybrać

# You wrote that the goods have arrived. Do you want to keep them, or send them back at the merchant's cost for a refund?
#   to the consumer: You wrote that the goods have arrived. Do you want to keep them, or send them back at the shop's cost for a refund?
#   to the merchant: You wrote that the goods have arrived. Do you want to keep them, or send them back at your shop's cost for a refund?
t-545a5ff50b25 =
    .consumer = Napisali Państwo, że towar dotarł. Czy chcą Państwo go zatrzymać, czy odesłać na koszt sklepu za zwrotem pieniędzy?
    .merchant = Napisali Państwo, że towar dotarł. Czy chcą Państwo go zatrzymać, czy odesłać na koszt Państwa sklepu za zwrotem pieniędzy?

# the goods arrived after the claim was filed, and the consumer keeps them
#   to the consumer: the goods arrived after the claim was filed, and you keep them
#   to the merchant: the goods arrived after the claim was filed, and the customer keeps them
t-888edf3a1df1 =
    .consumer = towar dotarł po złożeniu wniosku i zatrzymują go Państwo
    .merchant = towar dotarł po złożeniu wniosku i klient go zatrzymuje

# The goods sent back.
t-734f44ce3ac5 = Odesłanie towaru.

# the tracking number cannot be this order's parcel, so nothing proves delivery
t-64cfe4e54616 = ten numer przesyłki nie może należeć do paczki z tego zamówienia, więc nic nie dowodzi doręczenia

# Tracking of a parcel that was sent after this order and for it.
t-469f28785207 = Dane śledzenia paczki, którą wysłano po złożeniu tego zamówienia i w jego ramach.

# the carrier's events contradict each other, and the carrier has ten days to trace the parcel
t-5e9eba0096f4 = zdarzenia zapisane przez przewoźnika przeczą sobie nawzajem, a przewoźnik ma dziesięć dni na poszukiwanie paczki

# The carrier's answer to the trace.
t-eff46afb5f19 = Odpowiedź przewoźnika o wyniku poszukiwania.

# after the delivery scan the carrier had the parcel again, so that scan proves nothing
t-9cbd9694470f = po skanie doręczenia paczka znów była u przewoźnika, więc ten skan niczego nie dowodzi

# The carrier's written trace that shows where the parcel ended.
t-e06378cd9d85 = Pisemny wynik poszukiwania od przewoźnika, który pokazuje, gdzie trafiła paczka.

# the parcel was not taken and is back with its sender, which counts as withdrawal
t-8faddee77f49 = paczki nie odebrano i wróciła do nadawcy, co liczy się jako odstąpienie od umowy

# A scan that shows the parcel was handed over after all.
t-abc11c122d84 = Skan, który pokazuje, że paczkę jednak wydano.

# the parcel was ready for the consumer, who was told and did not take it
#   to the consumer: the parcel was ready for you, who were told and did not take it
#   to the merchant: the parcel was ready for the customer, who was told and did not take it
t-5e61c0c98220 =
    .consumer = paczka na Państwa czekała, zostali Państwo o tym powiadomieni i jej nie odebrali
    .merchant = paczka czekała na klienta, który został o tym powiadomiony i jej nie odebrał

# Proof that no notice reached the consumer.
#   to the consumer: Proof that no notice reached you.
#   to the merchant: Proof that no notice reached the customer.
t-a103fcaa9957 =
    .consumer = Dowód, że żadne powiadomienie do Państwa nie dotarło.
    .merchant = Dowód, że żadne powiadomienie nie dotarło do klienta.

# the parcel was lost, damaged or sent back
t-433cb2101b68 = paczkę zgubiono, uszkodzono lub odesłano

# A later scan that shows the parcel was delivered to the consumer.
#   to the consumer: A later scan that shows the parcel was delivered to you.
#   to the merchant: A later scan that shows the parcel was delivered to the customer.
t-386b96138390 =
    .consumer = Późniejszy skan, który pokazuje, że paczkę Państwu doręczono.
    .merchant = Późniejszy skan, który pokazuje, że paczkę doręczono klientowi.

# the parcel weighed far less than the ordered goods
t-7f49ffefae62 = paczka ważyła znacznie mniej niż zamówiony towar

# The carrier's weighing of this parcel at its full weight.
t-366b1ab01d98 = Pomiar wagi tej paczki u przewoźnika, który wykazuje pełną wagę.

# the parcel weighed about what it should, and only a person can judge photographs and a police report
t-66696f71b199 = paczka ważyła mniej więcej tyle, ile powinna, a zdjęcia i zgłoszenie na policję może ocenić tylko człowiek

# the parcel was handed over at another address than the order's
t-7073cdf66cbd = paczkę wydano pod innym adresem niż adres z zamówienia

# A carrier's proof of delivery at the address of the order.
t-01ffcd2783fe = Dowód doręczenia od przewoźnika pod adresem z zamówienia.

# some of the ordered goods were never delivered
t-f0546c448a44 = części zamówionego towaru nigdy nie doręczono

# A carrier's proof that the missing goods were delivered in another parcel.
t-f0817ab72bff = Dowód od przewoźnika, że brakujący towar doręczono w innej paczce.

# one parcel arrived and another did not, and it is not shown what was in each
t-d470d8a4da6c = jedna paczka dotarła, a druga nie, i nie wykazano, co było w każdej z nich

# One parcel of this order arrived and another did not. Which of the ordered goods were in which parcel?
t-2dcf29559d70 = Jedna paczka z tego zamówienia dotarła, a druga nie. Co z zamówionego towaru było w której paczce?

# the carrier's feed does not say at which address the parcel was handed over
t-b8e81128b624 = dane przewoźnika nie podają, pod jakim adresem wydano paczkę

# The tracking gives no postcode of the hand-over. Please send the carrier's full proof of delivery.
t-8759e4821f62 = Dane śledzenia nie podają kodu pocztowego miejsca wydania. Prosimy przesłać pełny dowód doręczenia od przewoźnika.

# the parcel came after the claim was filed, and the consumer keeps the goods
#   to the consumer: the parcel came after the claim was filed, and you keep the goods
#   to the merchant: the parcel came after the claim was filed, and the customer keeps the goods
t-5d726a84c942 =
    .consumer = paczka przyszła po złożeniu wniosku i zatrzymują Państwo towar
    .merchant = paczka przyszła po złożeniu wniosku i klient zatrzymuje towar

# the parcel came after the claim was filed, and the consumer does not want it any more; the merchant pays the way back
#   to the consumer: the parcel came after the claim was filed, and you do not want it any more; the shop pays the way back
#   to the merchant: the parcel came after the claim was filed, and the customer does not want it any more; your shop pays the way back
t-344914aed78b =
    .consumer = paczka przyszła po złożeniu wniosku i już jej Państwo nie chcą; koszt odesłania ponosi sklep
    .merchant = paczka przyszła po złożeniu wniosku i klient już jej nie chce; koszt odesłania ponosi Państwa sklep

# The consumer's choice to keep the goods.
#   to the consumer: Your choice to keep the goods.
#   to the merchant: The customer's choice to keep the goods.
t-137a5d36ca3c =
    .consumer = Państwa decyzja o zatrzymaniu towaru.
    .merchant = Decyzja klienta o zatrzymaniu towaru.

# the parcel arrived after the claim was filed, so the consumer may choose
#   to the consumer: the parcel arrived after the claim was filed, so you may choose
#   to the merchant: the parcel arrived after the claim was filed, so the customer may choose
t-7f76881df5f9 =
    .consumer = paczka dotarła po złożeniu wniosku, więc mogą Państwo wybrać
    .merchant = paczka dotarła po złożeniu wniosku, więc klient może wybrać

# The parcel arrived after you filed. Do you want to keep the goods, or send them back at the merchant's cost for a refund?
#   to the consumer: The parcel arrived after you filed. Do you want to keep the goods, or send them back at the shop's cost for a refund?
#   to the merchant: The parcel arrived after you filed. Do you want to keep the goods, or send them back at your shop's cost for a refund?
t-7808ae759520 =
    .consumer = Paczka dotarła po złożeniu wniosku. Czy chcą Państwo zatrzymać towar, czy odesłać go na koszt sklepu za zwrotem pieniędzy?
    .merchant = Paczka dotarła po złożeniu wniosku. Czy chcą Państwo zatrzymać towar, czy odesłać go na koszt Państwa sklepu za zwrotem pieniędzy?

# an order of this value needs a signature, PIN or identity check, and there is none
t-accd7bb8c43f = zamówienie o tej wartości wymaga podpisu, kodu PIN lub sprawdzenia tożsamości, a niczego takiego nie ma

# The carrier's record of a signature for this parcel.
t-2acbc9b919fb = Zapis przewoźnika o podpisie za tę paczkę.

# the parcel was left without the consumer's consent, so the consumer never got hold of it
#   to the consumer: the parcel was left without your consent, so you never got hold of it
#   to the merchant: the parcel was left without the customer's consent, so the customer never got hold of it
t-d7dc74fe5aa4 =
    .consumer = paczkę zostawiono bez Państwa zgody, więc nigdy do Państwa nie trafiła
    .merchant = paczkę zostawiono bez zgody klienta, więc nigdy do niego nie trafiła

# A record that the consumer agreed to this place or person.
#   to the consumer: A record that you agreed to this place or person.
#   to the merchant: A record that the customer agreed to this place or person.
t-de39bc613fba =
    .consumer = Zapis, że zgodzili się Państwo na to miejsce lub tę osobę.
    .merchant = Zapis, że klient zgodził się na to miejsce lub tę osobę.

# it is not shown that all ordered goods were in the parcel
t-80aab7f790ad = nie wykazano, że w paczce był cały zamówiony towar

# A packing record with each line, and a weight that fits it.
t-ce3f92efaf56 = Zapis pakowania z każdą pozycją i waga, która się z nim zgadza.

# the parcel went to the address that the consumer typed
#   to the consumer: the parcel went to the address that you typed
#   to the merchant: the parcel went to the address that the customer typed
t-697a371e4f06 =
    .consumer = paczka trafiła pod adres, który Państwo wpisali
    .merchant = paczka trafiła pod adres, który wpisał klient

# Proof that the shop changed the address after the order.
t-c92ce0d8b6ba = Dowód, że po złożeniu zamówienia sklep zmienił adres.

# the parcel was handed over at the address of the order, in time, to the consumer or a person the consumer named
#   to the consumer: the parcel was handed over at the address of the order, in time, to you or a person you named
#   to the merchant: the parcel was handed over at the address of the order, in time, to the customer or a person the customer named
t-1a45f98f9341 =
    .consumer = paczkę wydano w terminie pod adresem z zamówienia, Państwu albo osobie wskazanej przez Państwa
    .merchant = paczkę wydano w terminie pod adresem z zamówienia, klientowi albo osobie przez niego wskazanej

# A carrier's record that contradicts the proof of delivery.
t-a1ce7152e1bb = Zapis przewoźnika, który przeczy dowodowi doręczenia.

# the parcel was delivered at the address that the bank ties to the holder
t-13296b21b6a5 = paczkę doręczono pod adresem, który bank wiąże z posiadaczem karty

# the scheme accepts delivery at the address that the bank ties to the holder
t-342b2c41103b = organizacja płatnicza uznaje doręczenie pod adresem, który bank wiąże z posiadaczem karty

# a person found that the parcel reached the consumer
#   to the consumer: a person found that the parcel reached you
#   to the merchant: a person found that the parcel reached the customer
t-f59a452ab352 =
    .consumer = człowiek ustalił, że paczka do Państwa dotarła
    .merchant = człowiek ustalił, że paczka dotarła do klienta

# nothing shows that the consumer, or a person the consumer named, got hold of the parcel
#   to the consumer: nothing shows that you, or a person you named, got hold of the parcel
#   to the merchant: nothing shows that the customer, or a person the customer named, got hold of the parcel
t-d21d28126f8b =
    .consumer = nic nie wykazuje, że paczka trafiła do Państwa albo do osoby wskazanej przez Państwa
    .merchant = nic nie wykazuje, że paczka trafiła do klienta albo do osoby przez niego wskazanej

# A signature, PIN or the name of the person who took the parcel.
t-0924f470034b = Podpis, kod PIN lub nazwisko osoby, która odebrała paczkę.

# the carrier has the parcel and scanned it only days ago
t-b55a6b61d9e8 = paczka jest u przewoźnika, który zeskanował ją zaledwie kilka dni temu

# A delivery scan, or ten days without one.
t-a17461657636 = Skan doręczenia albo dziesięć dni bez takiego skanu.

# the carrier took the parcel, and nothing has been heard of it for longer than a trace takes
t-08f66da70b9c = przewoźnik przejął paczkę i od czasu dłuższego, niż trwa poszukiwanie, nic o niej nie wiadomo

# A delivery scan at the address of the order.
t-1e878a27967d = Skan doręczenia pod adresem z zamówienia.

# nothing shows that the goods were ever sent
t-fcd3b9d462bd = nic nie wykazuje, że towar kiedykolwiek wysłano

# A carrier's proof of delivery for this order.
t-dead3d2ce49c = Dowód doręczenia tego zamówienia od przewoźnika.


# ---- other.toml

# a legal or compliance matter is for a person from the start
t-7643d6254a51 = sprawą prawną lub dotyczącą zgodności z przepisami od początku zajmuje się człowiek

# this is none of the kinds of dispute that the manual decides; the bank or the payment scheme has its own way for it
t-d01a10cc569f = to nie jest żaden z rodzajów sporów, o których można tu decydować; bank lub organizacja płatnicza ma na to własną drogę

# A reason that belongs to one of the other kinds: not received, not as described, a refund owed, and so on.
t-2e32c14d6849 = Powód, który należy do jednego z pozostałych rodzajów: brak doręczenia, niezgodność z opisem, należny zwrot pieniędzy i podobne.


# ---- provider_risk.toml

# The provider asked the shop to stop the order.
t-c3e2e764d92c = Operator płatności poprosił sklep o wstrzymanie zamówienia.

# The parcel was handed to the carrier.
t-748ea99aa8cb = Paczkę przekazano przewoźnikowi.

# Was the order handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-f59c345fea0a = Czy zamówienie przekazano przewoźnikowi? Jeśli tak: któremu przewoźnikowi, jaki jest numer paczki, kiedy to nastąpiło i czy próbowano zawrócić paczkę?

# The parcel was handed over before the stop request counted as received.
t-73d584d7995a = Paczkę przekazano, zanim prośbę o wstrzymanie uznano za otrzymaną.

# The carrier proves the delivery in full: at the order's address, with the name of who took it.
t-2748c7e7cc3f = Przewoźnik w pełni dowodzi doręczenia: pod adresem z zamówienia, z nazwiskiem osoby, która odebrała paczkę.

# The merchant says that it tried to call the parcel back.
#   to the consumer: The shop says that it tried to call the parcel back.
#   to the merchant: Your shop says that it tried to call the parcel back.
t-aa2f45ed0b34 =
    .consumer = Sklep podaje, że próbował zawrócić paczkę.
    .merchant = Państwa sklep podaje, że próbował zawrócić paczkę.

# The merchant reported carrier, parcel number and its attempt to call the parcel back.
#   to the consumer: The shop reported carrier, parcel number and its attempt to call the parcel back.
#   to the merchant: Your shop reported carrier, parcel number and its attempt to call the parcel back.
t-19ae9ca075b6 =
    .consumer = Sklep podał przewoźnika, numer paczki i to, jak próbował ją zawrócić.
    .merchant = Państwa sklep podał przewoźnika, numer paczki i to, jak próbował ją zawrócić.

# the provider asks about the order without asking to stop it, and the manual has no clause for that
t-1c14f022de98 = operator płatności pyta o zamówienie, ale nie prosi o jego wstrzymanie, a zbiór zasad nie ma na to przepisu

# the order was stopped before anything was sent: it is cancelled and refunded, and nobody loses
t-aef2f30e06b9 = zamówienie wstrzymano, zanim cokolwiek wysłano: zostaje anulowane, pieniądze są zwracane i nikt nie ponosi straty

# A carrier's scan that shows the parcel was handed over.
t-daeeafb08df4 = Skan przewoźnika, który pokazuje, że paczkę przekazano.

# it is not shown whether the order was sent before it was to be stopped
t-01c2911ccbad = nie wykazano, czy zamówienie wysłano, zanim miało zostać wstrzymane

# The provider asked to stop this order. Was it handed to a carrier? If so: which carrier, which parcel number, when, and did you try to call it back?
t-77b36eaef634 = Operator płatności poprosił o wstrzymanie tego zamówienia. Czy przekazano je przewoźnikowi? Jeśli tak: któremu przewoźnikowi, jaki jest numer paczki, kiedy to nastąpiło i czy próbowano zawrócić paczkę?

# the parcel is back with its sender: the order is cancelled and refunded
t-7e6640e839d1 = paczka wróciła do nadawcy: zamówienie zostaje anulowane, a pieniądze są zwracane

# the parcel was sent after the stop request counted as received, at the merchant's risk
#   to the consumer: the parcel was sent after the stop request counted as received, at the shop's risk
#   to the merchant: the parcel was sent after the stop request counted as received, at your shop's risk
t-118bb691a32c =
    .consumer = paczkę wysłano po tym, jak prośbę o wstrzymanie uznano za otrzymaną, na ryzyko sklepu
    .merchant = paczkę wysłano po tym, jak prośbę o wstrzymanie uznano za otrzymaną, na ryzyko Państwa sklepu

# A carrier's scan from before the stop request counted as received.
t-d8453222be30 = Skan przewoźnika sprzed chwili, w której prośbę o wstrzymanie uznano za otrzymaną.

# the parcel was sent before the stop request counted as received, and the carrier proves its delivery in full; the provider bears the loss
t-4ff60026c29d = paczkę wysłano, zanim prośbę o wstrzymanie uznano za otrzymaną, a przewoźnik w pełni dowodzi doręczenia; stratę ponosi operator płatności

# A carrier's scan that shows it was handed over later.
t-4b7f2f53abf0 = Skan przewoźnika, który pokazuje, że paczkę przekazano później.

# the parcel was sent in time and the merchant tried to call it back; who bears it is for a person to decide
#   to the consumer: the parcel was sent in time and the shop tried to call it back; who bears it is for a person to decide
#   to the merchant: the parcel was sent in time and your shop tried to call it back; who bears it is for a person to decide
t-b3a5709c1fb6 =
    .consumer = paczkę wysłano w porę, a sklep próbował ją zawrócić; kto ponosi stratę, musi zdecydować człowiek
    .merchant = paczkę wysłano w porę, a Państwa sklep próbował ją zawrócić; kto ponosi stratę, musi zdecydować człowiek

# the order was already sent when it was to be stopped, and the merchant has to report what it did to call it back
#   to the consumer: the order was already sent when it was to be stopped, and the shop has to report what it did to call it back
#   to the merchant: the order was already sent when it was to be stopped, and your shop has to report what it did to call it back
t-a267f920d6bb =
    .consumer = gdy zamówienie miało zostać wstrzymane, było już wysłane, i sklep musi podać, co zrobił, aby je zawrócić
    .merchant = gdy zamówienie miało zostać wstrzymane, było już wysłane, i Państwa sklep musi podać, co zrobił, aby je zawrócić

# The provider asked to stop this order, and it was already sent. Please report the carrier, the parcel number, and what you did to call the parcel back, with the carrier's answer.
t-56a8fdbf71f1 = Operator płatności poprosił o wstrzymanie tego zamówienia, a było już ono wysłane. Prosimy podać przewoźnika, numer paczki i to, co zrobiono, aby ją zawrócić, wraz z odpowiedzią przewoźnika.


# ---- refund_not_processed.toml

# The ledger shows a refund that was started and has not posted.
t-8056f4918e25 = Rejestr płatności pokazuje zwrot, który rozpoczęto i którego nie zaksięgowano.

# The time for a started refund to post has passed.
t-72fca675e535 = Minął czas na zaksięgowanie rozpoczętego zwrotu.

# The merchant promised the refund in writing or issued a credit note.
#   to the consumer: The shop promised the refund in writing or issued a credit note.
#   to the merchant: Your shop promised the refund in writing or issued a credit note.
t-4ec224b08be5 =
    .consumer = Sklep obiecał zwrot pieniędzy na piśmie albo wystawił notę kredytową.
    .merchant = Państwa sklep obiecał zwrot pieniędzy na piśmie albo wystawił notę kredytową.

# The promise is old enough to be overdue.
t-27b8437a2384 = Od obietnicy minęło tyle czasu, że zwrot jest spóźniony.

# The consumer cancelled the order.
#   to the consumer: You cancelled the order.
#   to the merchant: The customer cancelled the order.
t-952c963f542d =
    .consumer = Anulowali Państwo zamówienie.
    .merchant = Klient anulował zamówienie.

# When and how did you cancel, and which message or record shows it?
t-d1db66bf395c = Kiedy i w jaki sposób dokonali Państwo anulowania i która wiadomość lub który zapis to wykazuje?

# The goods had been handed to the carrier before the cancellation.
t-f32bde0a9356 = Towar przekazano przewoźnikowi przed anulowaniem.

# The parcel was refused at the door and turned back.
t-7534737c259d = Odmówiono przyjęcia paczki pod drzwiami i paczka zawróciła.

# The refused parcel is back with its sender, or fourteen days have passed since it turned back.
t-55c18543a5f5 = Nieprzyjęta paczka wróciła do nadawcy albo minęło czternaście dni, odkąd zawróciła.

# The consumer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the consumer: You agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
#   to the merchant: The customer agreed to immediate supply of digital goods and acknowledged that the right to withdraw ends.
t-cba260792158 =
    .consumer = Zgodzili się Państwo na natychmiastowe dostarczenie treści cyfrowych i popodajeli, że prawo odstąpienia od umowy wygasa.
    .merchant = Klient zgodził się na natychmiastowe dostarczenie treści cyfrowych i popodajeł, że prawo odstąpienia od umowy wygasa.

# The merchant says the goods are exempt from withdrawal.
#   to the consumer: The shop says the goods are exempt from withdrawal.
#   to the merchant: Your shop says the goods are exempt from withdrawal.
t-dbfab6a0435e =
    .consumer = Sklep podaje, że od umowy o ten towar nie można odstąpić.
    .merchant = Państwa sklep podaje, że od umowy o ten towar nie można odstąpić.

# The goods are exempt from withdrawal.
t-d8fe4ecf8715 = Towar jest wyłączony z prawa odstąpienia od umowy.

# The merchant says that the goods came back used, damaged, wrong or incomplete.
#   to the consumer: The shop says that the goods came back used, damaged, wrong or incomplete.
#   to the merchant: Your shop says that the goods came back used, damaged, wrong or incomplete.
t-8fd91fdfbc24 =
    .consumer = Sklep podaje, że towar wrócił używany, uszkodzony, niewłaściwy lub niekompletny.
    .merchant = Państwa sklep podaje, że towar wrócił używany, uszkodzony, niewłaściwy lub niekompletny.

# The goods were used beyond testing, the consumer had been told, and the loss is documented.
#   to the consumer: The goods were used beyond testing, you had been told, and the loss is documented.
#   to the merchant: The goods were used beyond testing, the customer had been told, and the loss is documented.
t-307c3c993661 =
    .consumer = Towaru używano bardziej, niż trzeba do jego sprawdzenia, byli Państwo o tym pouczeni, a strata jest udokumentowana.
    .merchant = Towaru używano bardziej, niż trzeba do jego sprawdzenia, klient był o tym pouczony, a strata jest udokumentowana.

# The merchant relies on its own return policy.
#   to the consumer: The shop relies on its own return policy.
#   to the merchant: Your shop relies on its own return policy.
t-dc51ad47ee8c =
    .consumer = Sklep powołuje się na własne zasady zwrotów.
    .merchant = Państwa sklep powołuje się na własne zasady zwrotów.

# A policy shown before the purchase bars this refund.
t-404359ce600c = Zasady pokazane przed zakupem wykluczają ten zwrot pieniędzy.

# The return was delivered to the address the merchant gave.
#   to the consumer: The return was delivered to the address the shop gave.
#   to the merchant: The return was delivered to the address your shop gave.
t-1704aae5ff31 =
    .consumer = Zwracany towar doręczono pod adres podany przez sklep.
    .merchant = Zwracany towar doręczono pod adres podany przez Państwa sklep.

# Which receipt or tracking number shows that the return reached the shop?
t-9e4445f02661 = Które potwierdzenie lub jaki numer przesyłki wykazuje, że zwracany towar dotarł do sklepu?

# The time the merchant has to refund after the return arrived is over.
#   to the consumer: The time the shop has to refund after the return arrived is over.
#   to the merchant: The time your shop has to refund after the return arrived is over.
t-4096c9a78167 =
    .consumer = Minął czas, który sklep ma na zwrot pieniędzy po nadejściu zwracanego towaru.
    .merchant = Minął czas, który Państwa sklep ma na zwrot pieniędzy po nadejściu zwracanego towaru.

# The card scheme still gives the merchant time to refund after the return arrived.
#   to the consumer: The card scheme still gives the shop time to refund after the return arrived.
#   to the merchant: The card scheme still gives your shop time to refund after the return arrived.
t-89708a5c90ad =
    .consumer = Organizacja kartowa daje sklepowi jeszcze czas na zwrot pieniędzy po nadejściu zwracanego towaru.
    .merchant = Organizacja kartowa daje Państwa sklepowi jeszcze czas na zwrot pieniędzy po nadejściu zwracanego towaru.

# The return was delivered at another address than the one on record.
t-9c90a8ba22c3 = Zwracany towar doręczono pod inny adres niż ten, który jest w aktach.

# The return went to the address on the merchant's own label or site.
#   to the consumer: The return went to the address on the shop's own label or site.
#   to the merchant: The return went to the address on your shop's own label or site.
t-df9a54caaeee =
    .consumer = Zwracany towar trafił pod adres z etykiety lub strony samego sklepu.
    .merchant = Zwracany towar trafił pod adres z etykiety lub strony samego Państwa sklepu.

# The return was handed to a carrier.
t-de84d5a89e5b = Zwracany towar przekazano przewoźnikowi.

# The consumer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
#   to the consumer: You withdrew within fourteen days of receiving the last parcel, or within the longer time when you were not told.
#   to the merchant: The customer withdrew within fourteen days of receiving the last parcel, or within the longer time when they were not told.
t-ffca94891250 =
    .consumer = Odstąpili Państwo od umowy w ciągu czternastu dni od otrzymania ostatniej paczki albo w dłuższym czasie, który obowiązuje w razie braku pouczenia.
    .merchant = Klient odstąpił od umowy w ciągu czternastu dni od otrzymania ostatniej paczki albo w dłuższym czasie, który obowiązuje w razie braku pouczenia.

# On which day and how did you tell the shop that you withdraw?
t-6ec722bb3278 = Którego dnia i w jaki sposób zawiadomiono sklep o odstąpieniu od umowy?

# the refund was promised, and the time for it to post has passed
t-eb3cd5fc6193 = zwrot pieniędzy obiecano, a czas na jego zaksięgowanie minął

# A posted refund on the ledger.
t-e98b232d6b8a = Zaksięgowany zwrot w rejestrze płatności.

# a refund is under way and still has time to post
t-a164d41a5d70 = zwrot pieniędzy jest w toku i jest jeszcze czas na jego zaksięgowanie

# If it has not posted by then, the refund is ordered.
t-0a98865d88f8 = Jeśli do tego czasu nie zostanie zaksięgowany, nakażemy zwrot pieniędzy.

# the merchant promised the refund in writing and has not paid it in time
#   to the consumer: the shop promised the refund in writing and has not paid it in time
#   to the merchant: your shop promised the refund in writing and has not paid it in time
t-21fa785a5810 =
    .consumer = sklep obiecał zwrot pieniędzy na piśmie i nie wypłacił go w terminie
    .merchant = Państwa sklep obiecał zwrot pieniędzy na piśmie i nie wypłacił go w terminie

# the order was cancelled before the goods left
t-bb5f2bee1511 = zamówienie anulowano przed wysłaniem towaru

# A carrier's scan from before the cancellation.
t-9426c9534d38 = Skan przewoźnika sprzed anulowania.

# the parcel was refused at the door, which withdraws from the contract, and it has gone back
t-9da4f17b10c3 = odmówiono przyjęcia paczki pod drzwiami, co oznacza odstąpienie od umowy, i paczka została odesłana

# the refused parcel is on its way back, and the merchant still has time to refund
#   to the consumer: the refused parcel is on its way back, and the shop still has time to refund
#   to the merchant: the refused parcel is on its way back, and your shop still has time to refund
t-e23bcc69ab2b =
    .consumer = nieprzyjęta paczka jest w drodze powrotnej, a sklep ma jeszcze czas na zwrot pieniędzy
    .merchant = nieprzyjęta paczka jest w drodze powrotnej, a Państwa sklep ma jeszcze czas na zwrot pieniędzy

# A scan that shows the parcel back with its sender.
t-30b5b70e57e6 = Skan, który pokazuje, że paczka wróciła do nadawcy.

# the consumer agreed to immediate supply and gave up the right to withdraw
#   to the consumer: you agreed to immediate supply and gave up the right to withdraw
#   to the merchant: the customer agreed to immediate supply and gave up the right to withdraw
t-3ccbe289e7cb =
    .consumer = zgodzili się Państwo na natychmiastowe dostarczenie i zrezygnowali z prawa odstąpienia od umowy
    .merchant = klient zgodził się na natychmiastowe dostarczenie i zrezygnował z prawa odstąpienia od umowy

# Proof that the digital goods never worked or were never supplied.
t-8a1dcf433884 = Dowód, że treści cyfrowe nigdy nie działały albo nigdy ich nie dostarczono.

# these goods are exempt from the right to withdraw
t-66537b68aeff = ten towar jest wyłączony z prawa odstąpienia od umowy

# Proof that the goods were ordinary stock.
t-7f58e9925a79 = Dowód, że był to zwykły towar z zapasów.

# a return policy that was shown before the purchase bars this refund
t-7cdbdcd15255 = zasady zwrotów pokazane przed zakupem wykluczają ten zwrot pieniędzy

# Proof that the policy was not shown before the order.
t-b7430eeca0c3 = Dowód, że zasad nie pokazano przed złożeniem zamówienia.

# the goods were used beyond testing, and the loss of value is documented
t-6ac8258ae444 = towaru używano bardziej, niż trzeba do jego sprawdzenia, a utrata wartości jest udokumentowana

# Proof that the goods came back unused.
t-d7d3dcc79d22 = Dowód, że towar wrócił nieużywany.

# the return went where the merchant's own label or site sent it
#   to the consumer: the return went where the shop's own label or site sent it
#   to the merchant: the return went where your shop's own label or site sent it
t-14d2bdf633de =
    .consumer = zwracany towar trafił tam, dokąd kierowała etykieta lub strona samego sklepu
    .merchant = zwracany towar trafił tam, dokąd kierowała etykieta lub strona samego Państwa sklepu

# A label or page with another address, shown to the consumer at the time.
#   to the consumer: A label or page with another address, shown to you at the time.
#   to the merchant: A label or page with another address, shown to the customer at the time.
t-916e26416c71 =
    .consumer = Etykieta lub strona z innym adresem, którą wtedy Państwu pokazano.
    .merchant = Etykieta lub strona z innym adresem, którą wtedy pokazano klientowi.

# the return has reached the merchant, and its time to refund is over
#   to the consumer: the return has reached the shop, and its time to refund is over
#   to the merchant: the return has reached your shop, and its time to refund is over
t-6ccf6b9e1746 =
    .consumer = zwracany towar dotarł do sklepu, a czas sklepu na zwrot pieniędzy minął
    .merchant = zwracany towar dotarł do Państwa sklepu, a czas sklepu na zwrot pieniędzy minął

# A scan that shows the return elsewhere, or documented loss of value.
t-53b503158981 = Skan, który pokazuje, że zwracany towar trafił gdzie indziej, albo udokumentowana utrata wartości.

# the merchant has promised the refund, and it still has time to pay it
#   to the consumer: the shop has promised the refund, and it still has time to pay it
#   to the merchant: your shop has promised the refund, and it still has time to pay it
t-644d3e1e514f =
    .consumer = sklep obiecał zwrot pieniędzy i ma jeszcze czas na jego wypłatę
    .merchant = Państwa sklep obiecał zwrot pieniędzy i ma jeszcze czas na jego wypłatę

# If nothing has posted by then, the refund is ordered.
t-77a029c94f6d = Jeśli do tego czasu nic nie zostanie zaksięgowane, nakażemy zwrot pieniędzy.

# the return has reached the merchant, which still has time to refund
#   to the consumer: the return has reached the shop, which still has time to refund
#   to the merchant: the return has reached your shop, which still has time to refund
t-03c14dd341c6 =
    .consumer = zwracany towar dotarł do sklepu, który ma jeszcze czas na zwrot pieniędzy
    .merchant = zwracany towar dotarł do Państwa sklepu, który ma jeszcze czas na zwrot pieniędzy

# the scheme lets a return policy stand that was shown before the purchase
t-10fae6281038 = organizacja płatnicza uznaje zasady zwrotów, które pokazano przed zakupem

# the consumer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the consumer: you withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
#   to the merchant: the customer withdrew in time; the price and standard delivery are paid back once the goods, or proof that they were sent, are there
t-e2085b81fd29 =
    .consumer = odstąpili Państwo od umowy w terminie; cena i koszt zwykłej dostawy są zwracane, gdy dotrze towar albo dowód jego nadania
    .merchant = klient odstąpił od umowy w terminie; cena i koszt zwykłej dostawy są zwracane, gdy dotrze towar albo dowód jego nadania

# A receipt of posting: the merchant must then pay.
#   to the consumer: A receipt of posting: the shop must then pay.
#   to the merchant: A receipt of posting: your shop must then pay.
t-3595e6e94be8 =
    .consumer = Dowód nadania: wtedy sklep musi zapłacić.
    .merchant = Dowód nadania: wtedy Państwa sklep musi zapłacić.

# the consumer withdrew after the time for it had ended
#   to the consumer: you withdrew after the time for it had ended
#   to the merchant: the customer withdrew after the time for it had ended
t-e7b227826477 =
    .consumer = odstąpili Państwo od umowy po upływie terminu
    .merchant = klient odstąpił od umowy po upływie terminu

# A message from within the fourteen days.
t-b5189a06adfb = Wiadomość z okresu tych czternastu dni.

# it is not shown yet that the goods went back or the order was cancelled
t-ba17b1dbdbdb = nie wykazano jeszcze, że towar odesłano albo zamówienie anulowano

# Which receipt, tracking number or message shows that you sent the goods back, or cancelled?
t-c6dfb8c544e9 = Które potwierdzenie, jaki numer przesyłki lub która wiadomość wykazuje, że odesłali Państwo towar albo dokonali anulowania?


# ---- subscription.toml

# The charges are instalments of one purchase, not a plan that renews.
t-3f9c7c2061c5 = Obciążenia są ratami za jeden zakup, a nie abonamentem, który się odnawia.

# Each charge of the plan was taken longer ago than its own filing window.
t-d5b445dc575c = Każde obciążenie za abonament pobrano dawniej, niż pozwala jego własny termin na złożenie wniosku.

# The plan was cancelled.
t-c09d92f3cfe5 = Abonament wypowiedziano.

# A charge was taken at or after the cancellation.
t-8444617c6e07 = Obciążenie pobrano w chwili wypowiedzenia lub po nim.

# The merchant relies on a cut-off for cancelling.
#   to the consumer: The shop relies on a cut-off for cancelling.
#   to the merchant: Your shop relies on a cut-off for cancelling.
t-55c535d8e354 =
    .consumer = Sklep powołuje się na termin graniczny wypowiedzenia.
    .merchant = Państwa sklep powołuje się na termin graniczny wypowiedzenia.

# The terms of the order state a cut-off for cancelling.
t-00c43b01b25f = Warunki zamówienia określają termin graniczny wypowiedzenia.

# The cancellation came before the cut-off that the terms of the order state.
t-f0d6318307ab = Wypowiedzenie nastąpiło przed terminem granicznym, który określają warunki zamówienia.

# A cut-off that was disclosed and accepted had passed when the cancellation came.
t-d5436f91d6f3 = Gdy nastąpiło wypowiedzenie, minął już ujawniony i zaakceptowany termin graniczny.

# The charge that the cut-off lets through was followed by another.
t-e260fbb2773b = Po obciążeniu, na które pozwala termin graniczny, nastąpiło kolejne.

# The consumer was reminded before the charge.
#   to the consumer: You were reminded before the charge.
#   to the merchant: The customer was reminded before the charge.
t-2a4bef3985de =
    .consumer = Przed obciążeniem wysłano Państwu przypomnienie.
    .merchant = Przed obciążeniem wysłano klientowi przypomnienie.

# Which mail log or message shows that you reminded the customer before the charge?
t-a7f2a4649408 = Który rejestr poczty lub która wiadomość wykazuje, że przed obciążeniem wysłali Państwo klientowi przypomnienie?

# The consumer agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the consumer: You agreed to clear terms: price, period, and that the plan goes on by itself.
#   to the merchant: The customer agreed to clear terms: price, period, and that the plan goes on by itself.
t-eb23dfc8b726 =
    .consumer = Zgodzili się Państwo na jasne warunki: cenę, okres i to, że abonament sam się przedłuża.
    .merchant = Klient zgodził się na jasne warunki: cenę, okres i to, że abonament sam się przedłuża.

# The plan was used between its cancellation and the charge in dispute, in time that had been paid for.
t-93c5c3a32ddf = Z abonamentu korzystano między jego wypowiedzeniem a spornym obciążeniem, w czasie, który był opłacony.

# The plan was used after the charge in dispute.
t-2a2f850154e7 = Z abonamentu korzystano po spornym obciążeniu.

# Which log shows the cancellations and the use of this account, from before the charge until today?
t-821feb1f5820 = Który rejestr zdarzeń pokazuje wypowiedzenia i korzystanie z tego konta, od czasu sprzed obciążenia do dziś?

# the charges are instalments of one purchase, so this is not a dispute about a plan that renews; it may be filed as what it is
t-ac04c38920ea = obciążenia są ratami za jeden zakup, więc nie jest to spór o abonament, który się odnawia; wniosek można złożyć zgodnie z tym, czego sprawa naprawdę dotyczy

# A contract that shows a plan which renews by itself.
t-6455e1514771 = Umowa, która wykazuje abonament odnawiający się sam.

# each charge has its own time for a claim, and it has passed for all of them
t-8252f669f426 = każde obciążenie ma własny termin na złożenie wniosku i dla wszystkich on minął

# A charge of this plan that is still within its time.
t-bf01cb294a8f = Obciążenie za ten abonament, dla którego termin jeszcze trwa.

# the plan was cancelled before it was charged, and a cut-off without clear terms and without a reminder holds nobody to it
t-e6590f30cb33 = abonament wypowiedziano przed obciążeniem, a termin graniczny bez jasnych warunków i bez przypomnienia nikogo nie wiąże

# A reminder that was sent before the charge.
t-de95e2ec5f99 = Przypomnienie wysłane przed obciążeniem.

# The page on which the consumer signed up, with the cut-off in plain sight.
#   to the consumer: The page on which you signed up, with the cut-off in plain sight.
#   to the merchant: The page on which the customer signed up, with the cut-off in plain sight.
t-b58e6b4b007d =
    .consumer = Strona, na której zamówili Państwo abonament, z dobrze widocznym terminem granicznym.
    .merchant = Strona, na której klient zamówił abonament, z dobrze widocznym terminem granicznym.

# the cancellation missed the cut-off that the terms of the order state for one charge; the charges after that one were no longer due
t-6488d357bc2d = przy jednym obciążeniu wypowiedzenie nastąpiło po terminie granicznym, który określają warunki zamówienia; obciążenia po tym jednym nie były już należne

# A record of an earlier cancellation.
t-16ec80b07d7c = Zapis o wcześniejszym wypowiedzeniu.

# the plan had to be cancelled before a cut-off that the terms of the order state, and the cancellation came after it; it ends the next charge
t-9983641b135a = abonament trzeba było wypowiedzieć przed terminem granicznym, który określają warunki zamówienia, a wypowiedzenie nastąpiło po nim; działa ono od następnego obciążenia, którego już się nie pobiera

# Proof that the terms of the order were others.
t-abf156cd86ed = Dowód, że warunki zamówienia były inne.

# the cancellation missed a cut-off that was shown and accepted for one charge; the charges after that one were no longer due
t-906ec2e146bb = przy jednym obciążeniu wypowiedzenie nastąpiło po terminie granicznym, który pokazano i zaakceptowano; obciążenia po tym jednym nie były już należne

# Proof that the cut-off was not shown before the order.
t-8f34b692aff1 = Dowód, że terminu granicznego nie pokazano przed złożeniem zamówienia.

# the plan had to be cancelled before a cut-off that was shown and accepted, and the cancellation came after it; it ends the next charge
t-0ba37f3ec214 = abonament trzeba było wypowiedzieć przed pokazanym i zaakceptowanym terminem granicznym, a wypowiedzenie nastąpiło po nim; działa ono od następnego obciążenia, którego już się nie pobiera

# the plan was cancelled before it was charged; that it was still used in the time already paid for is no defence
t-6914b8dee2c9 = abonament wypowiedziano przed obciążeniem; to, że korzystano z niego jeszcze w opłaconym czasie, nie jest obroną

# A record that the plan was taken up again before the charge.
t-b661506fa543 = Zapis, że przed obciążeniem abonament wznowiono.

# Terms with an earlier cut-off that were shown and accepted before the order.
t-ad6b56c1d5a6 = Warunki z wcześniejszym terminem granicznym, które pokazano i zaakceptowano przed złożeniem zamówienia.

# the plan was cancelled before it was charged
t-b20c8dc3e77b = abonament wypowiedziano przed obciążeniem

# a trial became a paid plan without clear terms and without a reminder
t-a75e0bd76f90 = okres próbny zmienił się w płatny abonament bez jasnych warunków i bez przypomnienia

# The page on which the consumer signed up, with price, period and renewal in plain sight.
#   to the consumer: The page on which you signed up, with price, period and renewal in plain sight.
#   to the merchant: The page on which the customer signed up, with price, period and renewal in plain sight.
t-927136268ef8 =
    .consumer = Strona, na której zamówili Państwo abonament, z dobrze widoczną ceną, okresem i odnowieniem.
    .merchant = Strona, na której klient zamówił abonament, z dobrze widoczną ceną, okresem i odnowieniem.

# nobody told the consumer that the plan would go on and be charged again
#   to the consumer: nobody told you that the plan would go on and be charged again
#   to the merchant: nobody told the customer that the plan would go on and be charged again
t-94f045ec2375 =
    .consumer = nikt Państwu nie powiedział, że abonament będzie trwał dalej i znów zostanie pobrana opłata
    .merchant = nikt nie powiedział klientowi, że abonament będzie trwał dalej i znów zostanie pobrana opłata

# the plan was cancelled only after the charge; the cancellation ends the next one
t-dffeecd11e89 = abonament wypowiedziano dopiero po obciążeniu; wypowiedzenie działa od następnego obciążenia, którego już się nie pobiera

# A record of a cancellation from before the charge.
t-e7c6d164ca66 = Zapis o wypowiedzeniu sprzed obciążenia.

# the account's log holds no cancellation, and the plan was used after the charge
t-dca7ab1855cf = rejestr zdarzeń konta nie zawiera wypowiedzenia, a z abonamentu korzystano po obciążeniu

# A confirmation of a cancellation from before the charge.
t-cc8b129835f0 = Potwierdzenie wypowiedzenia sprzed obciążenia.

# the log of the account holds no cancellation, so the cancellation has to be shown
t-8fd82fabb1b2 = rejestr zdarzeń konta nie zawiera wypowiedzenia, więc wypowiedzenie trzeba wykazać

# The account's log holds no cancellation. Which confirmation, message or screen shows when and how you cancelled?
t-e00a5c5c95be = Rejestr zdarzeń konta nie zawiera wypowiedzenia. Które potwierdzenie, wiadomość lub obraz ekranu wykazuje, kiedy i w jaki sposób wypowiedzieli Państwo abonament?

# it is not shown whether and when the plan was cancelled, and the merchant keeps the record of that
#   to the consumer: it is not shown whether and when the plan was cancelled, and the shop keeps the record of that
#   to the merchant: it is not shown whether and when the plan was cancelled, and your shop keeps the record of that
t-7ba6f0e6b60b =
    .consumer = nie wykazano, czy i kiedy abonament wypowiedziano, a zapis o tym prowadzi sklep
    .merchant = nie wykazano, czy i kiedy abonament wypowiedziano, a zapis o tym prowadzi Państwa sklep

# Please send the account's log from before the charge until today: cancellations, sign-ins and use. Who keeps such a log and does not show it carries that.
t-fc2bda7616c4 = Prosimy przesłać rejestr zdarzeń konta od czasu sprzed obciążenia do dziś: wypowiedzenia, logowania i korzystanie. Kto prowadzi taki rejestr i go nie pokazuje, ponosi tego skutki.


# ---- unauthorised.toml

# The provider had asked the shop to stop this order.
t-db44e8ef8986 = Operator płatności poprosił wcześniej sklep o wstrzymanie tego zamówienia.

# The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the consumer: The consumer names who used the payment: somebody of the household, a gift, a forgotten plan.
#   to the merchant: The customer names who used the payment: somebody of the household, a gift, a forgotten plan.
t-0b674278cd2e =
    .consumer = Podają Państwo, kto skorzystał z płatności: domownik, prezent, zapomniany abonament.
    .merchant = Klient podaje, kto skorzystał z płatności: domownik, prezent, zapomniany abonament.

# The payment was strongly authenticated.
t-9dfd5cd43257 = Płatność była silnie uwierzytelniona.

# Two undisputed earlier payments share two marks with this one, one of them IP address or device (compelling evidence 3.0).
t-635540d806ed = Dwie niekwestionowane wcześniejsze płatności mają z tą płatnością dwie wspólne cechy, a jedną z nich jest adres IP lub urządzenie (mocne dowody 3.0, Compelling Evidence 3.0).

# Which two earlier, undisputed payments of the same card (120 to 365 days old) share IP address, device, login or shipping address with this one?
t-5b14b0ba4220 = Które dwie wcześniejsze, niekwestionowane płatności tą samą kartą (sprzed 120 do 365 dni) mają z tą płatnością wspólny adres IP, urządzenie, login lub adres dostawy?

# The device of the payment is that of an earlier, undisputed payment.
t-273aa252eda0 = Urządzenie użyte do płatności jest tym samym, co przy wcześniejszej, niekwestionowanej płatności.

# A further mark ties the payment to the holder: the login of an earlier payment, or the address at the bank.
t-b2a8ac0bcaf1 = Jeszcze jedna cecha wiąże płatność z posiadaczem: login z wcześniejszej płatności albo adres w banku.

# The goods were delivered at the address of the order.
t-cb5347b4ee40 = Towar doręczono pod adresem z zamówienia.

# The bank ties the address to the holder (AVS).
t-883ec44914e0 = Bank wiąże adres z posiadaczem karty (AVS).

# At least two signs show that somebody else took over the account or card.
t-07911bcc3bd0 = Co najmniej dwie oznaki świadczą o tym, że konto lub kartę przejął ktoś inny.

# A sign shows that somebody else may have taken over the account or card.
t-fd0b31cfd0af = Jest oznaka świadcząca o tym, że konto lub kartę mógł przejąć ktoś inny.

# The holder went on using the goods or the account after the claim.
t-2757f4364f11 = Posiadacz korzystał z towaru lub konta dalej po złożeniu wniosku.

# Which records tie this payment to the card's holder: the account's log before and since, messages, use of what was bought?
t-915aad7bc828 = Które zapisy wiążą tę płatność z posiadaczem karty: rejestr zdarzeń konta sprzed płatności i po niej, wiadomości, korzystanie z zakupu?

# What was bought was downloaded or used after the payment.
t-70faf8d6dd74 = To, co kupiono, pobrano lub wykorzystano po płatności.

# Which log shows when what was bought was downloaded or used, from which IP address and place, on which device, by which verified profile?
t-e43d7da64920 = Który rejestr zdarzeń wykazuje, kiedy pobrano lub wykorzystano to, co kupiono, z jakiego adresu IP i miejsca, na jakim urządzeniu, z jakiego zweryfikowanego profilu?

# Two marks tie the use to the holder: IP address and place, device, verified profile, earlier payments.
t-9bd7fae91588 = Dwie cechy wiążą użycie z posiadaczem: adres IP i miejsce, urządzenie, zweryfikowany profil, wcześniejsze płatności.

# the provider had asked in time to stop the order, and it was sent all the same
t-9742e86887de = operator płatności poprosił w porę o wstrzymanie zamówienia, a mimo to je wysłano

# the provider took the payment for a risk itself; the shop had sent the order before the stop request counted and proves its delivery, so the provider bears it
t-a2b8ab7b4ac4 = sam operator płatności uznał płatność za ryzykowną; sklep wysłał zamówienie, zanim prośba o wstrzymanie zaczęła się liczyć, i dowodzi doręczenia, więc stratę ponosi operator płatności

# A carrier's scan that shows the order was sent later.
t-5e63b1223796 = Skan przewoźnika, który pokazuje, że zamówienie wysłano później.

# the merchant did not answer within the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop did not answer within the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop did not answer within the seven days that the programme gives for an unauthorised payment
t-0264e2ec41d7 =
    .consumer = sklep nie odpowiedział w ciągu siedmiu dni, które program daje w przypadku płatności bez zgody płatnika
    .merchant = Państwa sklep nie odpowiedział w ciągu siedmiu dni, które program daje w przypadku płatności bez zgody płatnika

# the merchant answered after the seven days that the programme gives for an unauthorised payment
#   to the consumer: the shop answered after the seven days that the programme gives for an unauthorised payment
#   to the merchant: your shop answered after the seven days that the programme gives for an unauthorised payment
t-996dbe6ffa9c =
    .consumer = sklep odpowiedział po siedmiu dniach, które program daje w przypadku płatności bez zgody płatnika
    .merchant = Państwa sklep odpowiedział po siedmiu dniach, które program daje w przypadku płatności bez zgody płatnika

# the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the consumer: the consumer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
#   to the merchant: the customer names who used the payment, so it is not a payment by a stranger; the claim may be filed as what it is, such as a withdrawal or a cancellation
t-78134d9976c7 =
    .consumer = podają Państwo, kto skorzystał z płatności, więc nie jest to płatność kogoś obcego; wniosek można złożyć zgodnie z tym, czego sprawa naprawdę dotyczy, na przykład jako odstąpienie od umowy lub anulowanie
    .merchant = klient podaje, kto skorzystał z płatności, więc nie jest to płatność kogoś obcego; wniosek można złożyć zgodnie z tym, czego sprawa naprawdę dotyczy, na przykład jako odstąpienie od umowy lub anulowanie

# A statement that the person named had no leave to use the card, with what shows it.
t-67c9baeb7503 = Oświadczenie, że wskazana osoba nie miała pozwolenia na użycie karty, wraz z tym, co to wykazuje.

# the payment was strongly authenticated, so the shop does not answer for it; whether the consumer gets the money back is between the consumer and the bank or lender, under payment law
#   to the consumer: the payment was strongly authenticated, so the shop does not answer for it; whether you get the money back is between you and the bank or lender, under payment law
#   to the merchant: the payment was strongly authenticated, so the shop does not answer for it; whether the customer gets the money back is between the customer and the bank or lender, under payment law
t-7d5e78571df4 =
    .consumer = płatność była silnie uwierzytelniona, więc sklep za nią nie odpowiada; czy otrzymają Państwo pieniądze z powrotem, jest sprawą między Państwem a bankiem lub kredytodawcą, zgodnie z prawem o usługach płatniczych
    .merchant = płatność była silnie uwierzytelniona, więc sklep za nią nie odpowiada; czy klient otrzyma pieniądze z powrotem, jest sprawą między klientem a bankiem lub kredytodawcą, zgodnie z prawem o usługach płatniczych

# The issuer's finding that the authentication was not the holder's.
t-f35d0a13de54 = Ustalenie wydawcy karty, że uwierzytelnienia nie dokonał posiadacz.

# compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between you and the bank or lender, under payment law
#   to the merchant: compelling evidence 3.0 is met: two undisputed earlier payments share with this one the marks shown above; so the shop does not answer for it; the rest is between the customer and the bank or lender, under payment law
t-7771ea5f8cd6 =
    .consumer = spełnione są wymagania mocnych dowodów 3.0 (Compelling Evidence 3.0): dwie niekwestionowane wcześniejsze płatności mają z tą płatnością wspólne cechy wskazane wyżej; sklep więc za nią nie odpowiada; reszta jest sprawą między Państwem a bankiem lub kredytodawcą, zgodnie z prawem o usługach płatniczych
    .merchant = spełnione są wymagania mocnych dowodów 3.0 (Compelling Evidence 3.0): dwie niekwestionowane wcześniejsze płatności mają z tą płatnością wspólne cechy wskazane wyżej; sklep więc za nią nie odpowiada; reszta jest sprawą między klientem a bankiem lub kredytodawcą, zgodnie z prawem o usługach płatniczych

# A dispute or fraud report about one of the earlier payments.
t-1fdf495cde81 = Spór lub zgłoszenie oszustwa dotyczące jednej z wcześniejszych płatności.

# several signs show that somebody else took over the account or card
t-85ac1edafc86 = kilka oznak świadczy o tym, że konto lub kartę przejął ktoś inny

# Strong authentication of this payment, or earlier undisputed payments with the same marks.
t-c78544ac2b9a = Silne uwierzytelnienie tej płatności albo wcześniejsze niekwestionowane płatności o tych samych cechach.

# the holder went on using what was bought, or the account, after the claim; a person has to confirm this
t-8dbf43cb18b3 = posiadacz korzystał z zakupu lub konta dalej po złożeniu wniosku; musi to popodajeć człowiek

# Signs that the use was not the holder's.
t-59c42b4b9512 = Oznaki, że to nie posiadacz z tego korzystał.

# the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the consumer and the bank or lender, under payment law
#   to the consumer: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between you and the bank or lender, under payment law
#   to the merchant: the goods were delivered at the address that the bank ties to the holder, and nothing shows a takeover; the rest is between the customer and the bank or lender, under payment law
t-b92c16cfba46 =
    .consumer = towar doręczono pod adresem, który bank wiąże z posiadaczem karty, i nic nie wykazuje przejęcia; reszta jest sprawą między Państwem a bankiem lub kredytodawcą, zgodnie z prawem o usługach płatniczych
    .merchant = towar doręczono pod adresem, który bank wiąże z posiadaczem karty, i nic nie wykazuje przejęcia; reszta jest sprawą między klientem a bankiem lub kredytodawcą, zgodnie z prawem o usługach płatniczych

# Signs of a takeover: a new device, a changed address, redirection of the parcel.
t-b87cbe648907 = Oznaki przejęcia: nowe urządzenie, zmieniony adres, przekierowanie paczki.

# a known device, the delivery and a further mark of identity tie the payment to the holder, as the scheme's first-party programme asks
t-cd67ff40fdef = znane urządzenie, doręczenie i jeszcze jedna cecha tożsamości wiążą płatność z posiadaczem, jak wymaga tego program organizacji płatniczej dla płatności samego posiadacza

# Signs of a takeover: a changed address, changed contact data, redirection of the parcel.
t-5325e957126e = Oznaki przejęcia: zmieniony adres, zmienione dane kontaktowe, przekierowanie paczki.

# what was bought was used after the payment, and two marks tie the use to the holder of the card or account
t-919d096d6b2f = z zakupu skorzystano po płatności, a dwie cechy wiążą to użycie z posiadaczem karty lub konta

# it was for the merchant to show that the holder paid, and nothing ties the payment to the holder
#   to the consumer: it was for the shop to show that the holder paid, and nothing ties the payment to the holder
#   to the merchant: it was for your shop to show that the holder paid, and nothing ties the payment to the holder
t-28bf840cd3c7 =
    .consumer = to sklep miał wykazać, że zapłacił posiadacz, a nic nie wiąże płatności z posiadaczem
    .merchant = to Państwa sklep miał wykazać, że zapłacił posiadacz, a nic nie wiąże płatności z posiadaczem

# A log of the download with two marks of the holder, strong authentication, or earlier undisputed payments with the same marks.
t-c9ad9e623229 = Rejestr pobrania z dwiema cechami posiadacza, silne uwierzytelnienie albo wcześniejsze niekwestionowane płatności o tych samych cechach.

# Proof of delivery at the holder's verified address, strong authentication, or earlier undisputed payments with the same marks.
t-a3334534e938 = Dowód doręczenia pod zweryfikowanym adresem posiadacza, silne uwierzytelnienie albo wcześniejsze niekwestionowane płatności o tych samych cechach.


# ---- names of facts

# the consumer drops the claim
#   to the consumer: you drop the claim
#   to the merchant: the customer drops the claim
t-ee293a553a5c =
    .consumer = rezygnują Państwo z wniosku
    .merchant = klient rezygnuje z wniosku

# the consumer was asked a necessary question and reminded, and did not answer
#   to the consumer: you were asked a necessary question and reminded, and did not answer
#   to the merchant: the customer was asked a necessary question and reminded, and did not answer
t-09d008930b80 =
    .consumer = zadano Państwu niezbędne pytanie i przypomniano o nim, a odpowiedzi nie było
    .merchant = klientowi zadano niezbędne pytanie i przypomniano o nim, a odpowiedzi nie było

# the moment the consumer first contacted the shop
#   to the consumer: the moment you first contacted the shop
#   to the merchant: the moment the customer first contacted the shop
t-4523f54e41c0 =
    .consumer = chwila pierwszego Państwa kontaktu ze sklepem
    .merchant = chwila pierwszego kontaktu klienta ze sklepem

# the person who claims is not the person who ordered
t-d30ce9e08ca0 = osoba składająca wniosek nie jest osobą, która złożyła zamówienie

# the merchant has answered the claim
#   to the consumer: the shop has answered the claim
#   to the merchant: your shop has answered the claim
t-222aafedc107 =
    .consumer = sklep odpowiedział na wniosek
    .merchant = Państwa sklep odpowiedział na wniosek

# the merchant says the goods were never sent
#   to the consumer: the shop says the goods were never sent
#   to the merchant: your shop says the goods were never sent
t-335454e050b9 =
    .consumer = sklep podaje, że towaru nigdy nie wysłano
    .merchant = Państwa sklep podaje, że towaru nigdy nie wysłano

# the merchant says it will not deliver
#   to the consumer: the shop says it will not deliver
#   to the merchant: your shop says it will not deliver
t-0fedd689090d =
    .consumer = sklep oświadcza, że nie dostarczy towaru
    .merchant = Państwa sklep oświadcza, że nie dostarczy towaru

# another claim for the same payment is open
t-d049475975c9 = otwarty jest inny wniosek dotyczący tej samej płatności

# lawyers, a court or a regulator are involved
t-4ba019c6ce8b = w sprawę zaangażowani są prawnicy, sąd lub organ nadzoru

# the consumer is a minor, vulnerable or in danger
#   to the consumer: you are a minor, vulnerable or in danger
#   to the merchant: the customer is a minor, vulnerable or in danger
t-a399c1b657e6 =
    .consumer = są Państwo osobą małoletnią, wymagającą szczególnej ochrony lub w niebezpieczeństwie
    .merchant = klient jest osobą małoletnią, wymagającą szczególnej ochrony lub w niebezpieczeństwie

# a party is on a sanctions list
t-8c8993d2f2ef = strona jest na liście sankcyjnej

# the promised day of delivery
t-47112e3fdda4 = obiecany dzień dostawy

# the postcode of the order's delivery address
t-fc642988310d = kod pocztowy adresu dostawy z zamówienia

# the town of the order's delivery address
t-f362bf8206ee = miejscowość adresu dostawy z zamówienia

# the country of the order's delivery address
t-57918995fa29 = kraj adresu dostawy z zamówienia

# who typed the delivery address
t-0791d3b9325d = kto wpisał adres dostawy

# where the consumer allowed the parcel to be left
#   to the consumer: where you allowed the parcel to be left
#   to the merchant: where the customer allowed the parcel to be left
t-bb43a632b31d =
    .consumer = gdzie pozwolili Państwo zostawić paczkę
    .merchant = gdzie klient pozwolił zostawić paczkę

# the postcode of the return address the merchant gave
#   to the consumer: the postcode of the return address the shop gave
#   to the merchant: the postcode of the return address your shop gave
t-dbe47fe99000 =
    .consumer = kod pocztowy adresu do zwrotów podanego przez sklep
    .merchant = kod pocztowy adresu do zwrotów podanego przez Państwa sklep

# the town of the return address the merchant gave
#   to the consumer: the town of the return address the shop gave
#   to the merchant: the town of the return address your shop gave
t-c0f09e3b9fe5 =
    .consumer = miejscowość adresu do zwrotów podanego przez sklep
    .merchant = miejscowość adresu do zwrotów podanego przez Państwa sklep

# the consumer was told about the right to withdraw
#   to the consumer: you were told about the right to withdraw
#   to the merchant: the customer was told about the right to withdraw
t-51b4dc69fabe =
    .consumer = pouczono Państwa o prawie odstąpienia od umowy
    .merchant = pouczono klienta o prawie odstąpienia od umowy

# the consumer agreed to immediate supply and that the right to withdraw ends
#   to the consumer: you agreed to immediate supply and that the right to withdraw ends
#   to the merchant: the customer agreed to immediate supply and that the right to withdraw ends
t-d55bbf3986f4 =
    .consumer = zgodzili się Państwo na natychmiastowe dostarczenie i wygaśnięcie prawa odstąpienia od umowy
    .merchant = klient zgodził się na natychmiastowe dostarczenie i wygaśnięcie prawa odstąpienia od umowy

# the bank's answer on the billing address
t-a6661a11ab18 = odpowiedź banku w sprawie adresu rozliczeniowego

# the moment of the first capture
t-a1569e3df027 = chwila pierwszego pobrania płatności

# the refund under way but not yet posted
t-cfe1395adeec = zwrot pieniędzy w toku, jeszcze niezaksięgowany

# how often this order was charged
t-a909e8447941 = ile razy pobrano płatność za to zamówienie

# what was charged for this order in all
t-0d1a4d51f50c = ile łącznie pobrano za to zamówienie

# how many other orders the payment record shows
t-ff4ae74423a1 = ile innych zamówień pokazuje zapis płatności

# the last status of the parcel
t-18c8701a4b70 = ostatni status paczki

# the moment of the delivery scan
t-50404335bfc4 = chwila skanu doręczenia

# the postcode of the delivery scan
t-37e187022cd4 = kod pocztowy skanu doręczenia

# the town of the delivery scan
t-b36be8ee253c = miejscowość skanu doręczenia

# the country of the delivery scan
t-ae0564df735b = kraj skanu doręczenia

# the name of the person who signed
t-b169642d676a = imię i nazwisko osoby, która złożyła podpis

# the parcel was handed to the consumer or the person named in the order
#   to the consumer: the parcel was handed to you or the person named in the order
#   to the merchant: the parcel was handed to the customer or the person named in the order
t-213936051b39 =
    .consumer = paczkę wydano Państwu albo osobie wskazanej w zamówieniu
    .merchant = paczkę wydano klientowi albo osobie wskazanej w zamówieniu

# how the hand-over was confirmed
t-5dfb3b10f246 = jak potwierdzono wydanie

# where or with whom the parcel was left
t-4fd4412bf64d = gdzie lub u kogo zostawiono paczkę

# the weight the carrier measured, in percent of what the goods should weigh
t-e418afe86c4e = waga zmierzona przez przewoźnika, w procentach tego, ile towar powinien ważyć

# the parcel arrived with its seal intact
t-190a4853fc03 = paczka dotarła z nienaruszonym zamknięciem

# the carrier took the parcel into its hands
t-1e76736500dd = przewoźnik przejął paczkę

# the carrier's first scan of the parcel
t-dea4209713bd = pierwszy skan paczki u przewoźnika

# the carrier's own events contradict each other
t-0610b1e7d703 = zdarzenia zapisane przez przewoźnika przeczą sobie nawzajem

# the tracking number belongs to another order
t-c548bfa060ea = numer przesyłki należy do innego zamówienia

# the carrier does not know the tracking number
t-2b14ffbb887a = przewoźnik nie zna numeru przesyłki

# the consumer was told that the parcel waits at the pickup point
#   to the consumer: you were told that the parcel waits at the pickup point
#   to the merchant: the customer was told that the parcel waits at the pickup point
t-3f56dd8fbe0e =
    .consumer = powiadomiono Państwa, że paczka czeka w punkcie odbioru
    .merchant = powiadomiono klienta, że paczka czeka w punkcie odbioru

# the consumer says the goods have arrived
#   to the consumer: you say the goods have arrived
#   to the merchant: the customer says the goods have arrived
t-1f09d3d72d09 =
    .consumer = podają Państwo, że towar dotarł
    .merchant = klient podaje, że towar dotarł

# the consumer keeps the goods that came late
#   to the consumer: you keep the goods that came late
#   to the merchant: the customer keeps the goods that came late
t-8efa19d144b2 =
    .consumer = zatrzymują Państwo towar, który przyszedł z opóźnieniem
    .merchant = klient zatrzymuje towar, który przyszedł z opóźnieniem

# the consumer does not want the late goods and will send them back
#   to the consumer: you do not want the late goods and will send them back
#   to the merchant: the customer does not want the late goods and will send them back
t-140a62cc0ef0 =
    .consumer = nie chcą Państwo spóźnionego towaru i go odeślą
    .merchant = klient nie chce spóźnionego towaru i go odeśle

# how many pieces of the line were not delivered
t-23d664e1e876 = ilu sztuk z tej pozycji nie doręczono

# how many pieces of the line were delivered
t-0b5b047b2710 = ile sztuk z tej pozycji doręczono

# the buyer's own account opened or used what was bought, after paying
#   to the consumer: your own account opened or used what was bought, after paying
#   to the merchant: the buyer's own account opened or used what was bought, after paying
t-9709db7625c7 =
    .consumer = po zapłacie otwarto lub wykorzystano to, co kupiono, z Państwa własnego konta
    .merchant = po zapłacie otwarto lub wykorzystano to, co kupiono, z własnego konta kupującego

# the moment the return reached the shop
t-5c6c424baeff = chwila, w której zwracany towar dotarł do sklepu

# the postcode at which the return was delivered
t-c918715691c6 = kod pocztowy, pod którym doręczono zwracany towar

# the moment the return was handed to the carrier
t-3cad2d7e6d54 = chwila, w której zwracany towar przekazano przewoźnikowi

# the merchant says the return has arrived
#   to the consumer: the shop says the return has arrived
#   to the merchant: your shop says the return has arrived
t-06cdbad61f33 =
    .consumer = sklep podaje, że zwracany towar dotarł
    .merchant = Państwa sklep podaje, że zwracany towar dotarł

# the return went to the address on the merchant's own label or site
#   to the consumer: the return went to the address on the shop's own label or site
#   to the merchant: the return went to the address on your shop's own label or site
t-a0b11ac648d9 =
    .consumer = zwracany towar trafił pod adres z etykiety lub strony samego sklepu
    .merchant = zwracany towar trafił pod adres z etykiety lub strony samego Państwa sklepu

# the day the merchant promised the refund in writing
#   to the consumer: the day the shop promised the refund in writing
#   to the merchant: the day your shop promised the refund in writing
t-622e32683300 =
    .consumer = dzień, w którym sklep obiecał na piśmie zwrot pieniędzy
    .merchant = dzień, w którym Państwa sklep obiecał na piśmie zwrot pieniędzy

# the sum the merchant promised
#   to the consumer: the sum the shop promised
#   to the merchant: the sum your shop promised
t-910b0f6ecadb =
    .consumer = kwota obiecana przez sklep
    .merchant = kwota obiecana przez Państwa sklep

# the day the consumer told the shop of the withdrawal
#   to the consumer: the day you told the shop of the withdrawal
#   to the merchant: the day the customer told the shop of the withdrawal
t-0effc48d4eef =
    .consumer = dzień, w którym zawiadomili Państwo sklep o odstąpieniu od umowy
    .merchant = dzień, w którym klient zawiadomił sklep o odstąpieniu od umowy

# the moment the consumer cancelled
#   to the consumer: the moment you cancelled
#   to the merchant: the moment the customer cancelled
t-22fff100f03f =
    .consumer = chwila anulowania przez Państwa
    .merchant = chwila anulowania przez klienta

# the goods are exempt from the right to withdraw
t-b55e3dae3478 = towar jest wyłączony z prawa odstąpienia od umowy

# the goods were used beyond testing them
t-4e58dca9d491 = towaru używano bardziej, niż trzeba do jego sprawdzenia

# the proven loss of value
t-4dbcae10a29e = udowodniona utrata wartości

# the return broke a policy that was shown before the purchase
t-838be302a93b = zwrot towaru naruszył zasady, które pokazano przed zakupem

# the goods of that order were delivered
t-196c3de1831e = doręczono towar z tamtego zamówienia

# one of the two entries was only a reservation that has dropped off
t-23707a1d8ad5 = jeden z dwóch wpisów był tylko blokadą środków, która zniknęła

# another payment for the same order is shown
t-decbe0b6d7f8 = wykazano inną płatność za to samo zamówienie

# the moment of the merchant's answer
#   to the consumer: the moment of the shop's answer
#   to the merchant: the moment of your shop's answer
t-b09dd809704b =
    .consumer = chwila odpowiedzi sklepu
    .merchant = chwila odpowiedzi Państwa sklepu

# the consumer is known to have asked the shop first
#   to the consumer: you are known to have asked the shop first
#   to the merchant: the customer is known to have asked the shop first
t-cec824217f31 =
    .consumer = wiadomo, że najpierw zwrócili się Państwo do sklepu
    .merchant = wiadomo, że klient najpierw zwrócił się do sklepu

# a day of delivery was promised
t-bcfd2c6dfb37 = obiecano dzień dostawy

# the carrier says how the parcel's journey ended
t-c9774569df75 = przewoźnik podaje, jak zakończyła się droga paczki

# what has been refunded and posted
t-f07b7bc7d793 = ile zwrócono i zaksięgowano

# the ledger shows a refund that was started and has not posted
t-f91bca3665f5 = rejestr płatności pokazuje zwrot, który rozpoczęto i którego nie zaksięgowano

# the moment the unposted refund was started
t-2c2365c082c5 = chwila rozpoczęcia niezaksięgowanego zwrotu

# the carrier's last scan of the parcel
t-a5177feacb12 = ostatni skan paczki u przewoźnika

# the moment the parcel was refused at the door
t-c16608f66579 = chwila odmowy przyjęcia paczki pod drzwiami

# the moment the parcel turned back to its sender
t-26f8982cedbb = chwila, w której paczka zawróciła do nadawcy

# the parcel reached the consumer or a person they named
#   to the consumer: the parcel reached you or a person you named
#   to the merchant: the parcel reached the customer or a person they named
t-b7df0d6243f1 =
    .consumer = paczka dotarła do Państwa albo do osoby wskazanej przez Państwa
    .merchant = paczka dotarła do klienta albo do osoby przez niego wskazanej

# all ordered goods were in the parcel
t-75ded5027dcc = w paczce był cały zamówiony towar

# the goods of every charged order were delivered
t-4bd655d7b230 = doręczono towar z każdego zamówienia, za które pobrano płatność

# the merchant says that the goods are exempt from withdrawal
#   to the consumer: the shop says that the goods are exempt from withdrawal
#   to the merchant: your shop says that the goods are exempt from withdrawal
t-755cbb1ac5e1 =
    .consumer = sklep podaje, że towar jest wyłączony z prawa odstąpienia od umowy
    .merchant = Państwa sklep podaje, że towar jest wyłączony z prawa odstąpienia od umowy

# the merchant says that the goods came back used, damaged, wrong or incomplete
#   to the consumer: the shop says that the goods came back used, damaged, wrong or incomplete
#   to the merchant: your shop says that the goods came back used, damaged, wrong or incomplete
t-4537c4282a6e =
    .consumer = sklep podaje, że towar wrócił używany, uszkodzony, niewłaściwy lub niekompletny
    .merchant = Państwa sklep podaje, że towar wrócił używany, uszkodzony, niewłaściwy lub niekompletny

# use beyond testing and the loss it caused are documented
t-30299c427083 = udokumentowano używanie większe, niż trzeba do sprawdzenia towaru, i wynikłą z niego stratę

# the merchant relies on its own return policy
#   to the consumer: the shop relies on its own return policy
#   to the merchant: your shop relies on its own return policy
t-6c6d5641f61c =
    .consumer = sklep powołuje się na własne zasady zwrotów
    .merchant = Państwa sklep powołuje się na własne zasady zwrotów

# the moment of the charge
t-8dfb8b2751c9 = chwila obciążenia

# the moment of the first charge in dispute
t-03b645b5417e = chwila pierwszego spornego obciążenia

# the account's log runs past the charge and holds no cancellation
t-e23bfd46ff85 = rejestr zdarzeń konta sięga poza obciążenie i nie zawiera wypowiedzenia

# the plan was used after the charge in dispute
t-49f42194e5c6 = z abonamentu korzystano po spornym obciążeniu

# the plan was used between its cancellation and the charge in dispute
t-390106efda7b = z abonamentu korzystano między jego wypowiedzeniem a spornym obciążeniem

# the hours before a renewal by which the plan had to be cancelled
t-b9fe84383db1 = na ile godzin przed odnowieniem trzeba było wypowiedzieć abonament

# the merchant says that the plan had to be cancelled earlier
#   to the consumer: the shop says that the plan had to be cancelled earlier
#   to the merchant: your shop says that the plan had to be cancelled earlier
t-89ec4169ab88 =
    .consumer = sklep podaje, że abonament trzeba było wypowiedzieć wcześniej
    .merchant = Państwa sklep podaje, że abonament trzeba było wypowiedzieć wcześniej

# a cut-off for cancelling was shown and accepted, covers this plan, and was missed
t-5c82c7f1af52 = termin graniczny wypowiedzenia pokazano i zaakceptowano, obejmuje on ten abonament i został przekroczony

# a reminder was sent before the charge
t-4cd983614840 = przed obciążeniem wysłano przypomnienie

# price, period and renewal were shown clearly when the consumer signed up
#   to the consumer: price, period and renewal were shown clearly when you signed up
#   to the merchant: price, period and renewal were shown clearly when the customer signed up
t-bd14ce2f4e30 =
    .consumer = cenę, okres i odnowienie jasno pokazano, gdy zamawiali Państwo abonament
    .merchant = cenę, okres i odnowienie jasno pokazano, gdy klient zamawiał abonament

# the charges are instalments of one purchase
t-6515ab3e3575 = obciążenia są ratami za jeden zakup

# the total that the shop confirmed
t-00ed40af2993 = łączna kwota potwierdzona przez sklep

# the total on the consumer's own paper
#   to the consumer: the total on your own paper
#   to the merchant: the total on the customer's own paper
t-0e3d62621f57 =
    .consumer = łączna kwota na Państwa własnym dokumencie
    .merchant = łączna kwota na własnym dokumencie klienta

# the checkout accepted the discount
t-aaf788f60141 = kasa internetowa przyjęła rabat

# the accepted discount that was not given
t-8e42c89d1073 = przyjęty rabat, którego nie udzielono

# the fee in dispute
t-b957e12e928c = sporna opłata

# a fee was taken beside the price
t-a7950d8ee9d9 = oprócz ceny pobrano opłatę

# the fee was shown before the order
t-5c870240c740 = opłatę pokazano przed złożeniem zamówienia

# the refund on the ledger was for this difference
t-02968b09c2b3 = zwrot w rejestrze płatności dotyczył tej różnicy

# the charge was converted into another currency than the order's
t-0983085f6eb5 = obciążenie przeliczono na inną walutę niż waluta zamówienia

# the consumer agreed to the conversion
#   to the consumer: you agreed to the conversion
#   to the merchant: the customer agreed to the conversion
t-ae1558f71fac =
    .consumer = zgodzili się Państwo na przeliczenie waluty
    .merchant = klient zgodził się na przeliczenie waluty

# what the charge comes to at the scheme's rate of that day
t-729a087e9938 = wysokość obciążenia po kursie organizacji płatniczej z tego dnia

# the moment the provider asked the shop to stop the order
t-75a6b216d818 = chwila, w której operator płatności poprosił sklep o wstrzymanie zamówienia

# the merchant says that it tried to call the parcel back
#   to the consumer: the shop says that it tried to call the parcel back
#   to the merchant: your shop says that it tried to call the parcel back
t-c422fa8807be =
    .consumer = sklep podaje, że próbował zawrócić paczkę
    .merchant = Państwa sklep podaje, że próbował zawrócić paczkę

# the merchant named carrier and parcel number and tried to call the parcel back
#   to the consumer: the shop named carrier and parcel number and tried to call the parcel back
#   to the merchant: your shop named carrier and parcel number and tried to call the parcel back
t-88d2b90ce43f =
    .consumer = sklep podał przewoźnika i numer paczki oraz próbował ją zawrócić
    .merchant = Państwa sklep podał przewoźnika i numer paczki oraz próbował ją zawrócić

# the payment was strongly authenticated
t-a1a60f06f23a = płatność była silnie uwierzytelniona

# the moment of the earlier payment
t-c7b48d6ed717 = chwila wcześniejszej płatności

# the days from the earlier payment to the day it is counted back from
t-9e7b615e4849 = liczba dni od wcześniejszej płatności do dnia, od którego liczy się wstecz

# the earlier payment was never disputed or reported as fraud
t-9d8c6da5f926 = wcześniejszej płatności nigdy nie kwestionowano ani nie zgłoszono jako oszustwa

# the earlier payment came from the same IP address
t-1a53697fa2da = wcześniejsza płatność pochodziła z tego samego adresu IP

# the earlier payment came from the same device
t-e6ab240a1744 = wcześniejsza płatność pochodziła z tego samego urządzenia

# the earlier payment was made with the same login
t-db257808c440 = wcześniejszej płatności dokonano z tym samym loginem

# the earlier payment was shipped to the same postcode
t-aa0e1f0190ca = wysyłka po wcześniejszej płatności poszła pod ten sam kod pocztowy

# the device of the payment is none of those used before
t-4a06fb05b221 = urządzenie użyte do płatności nie jest żadnym z używanych wcześniej

# the moment the account's delivery address was last changed before the order
t-b746a3fc4c9a = chwila ostatniej zmiany adresu dostawy na koncie przed zamówieniem

# the moment the account's mail address or phone number was last changed before the order
t-cb9453343cd0 = chwila ostatniej zmiany adresu e-mail lub numeru telefonu na koncie przed zamówieniem

# the order points to another country than the holder's
t-5dde389c8522 = zamówienie wskazuje na inny kraj niż kraj posiadacza

# the parcel was redirected on its way
t-b3442c9a8c2f = paczkę przekierowano w drodze

# the recipient of the order bears another name than the holder
t-19f356345626 = odbiorca zamówienia nazywa się inaczej niż posiadacz

# the consumer says who used the payment: a household member, a gift, a forgotten plan
#   to the consumer: you say who used the payment: a household member, a gift, a forgotten plan
#   to the merchant: the customer says who used the payment: a household member, a gift, a forgotten plan
t-577a5c94312b =
    .consumer = podają Państwo, kto skorzystał z płatności: domownik, prezent, zapomniany abonament
    .merchant = klient podaje, kto skorzystał z płatności: domownik, prezent, zapomniany abonament

# the goods or the account went on being used by the holder after the claim
t-ab7e71020a3f = posiadacz korzystał z towaru lub konta dalej po złożeniu wniosku

# the moment what was bought was first downloaded or used
t-09d073c867e9 = chwila, w której po raz pierwszy pobrano lub wykorzystano to, co kupiono

# the download came from the paying IP address, in the holder's country
t-5a06ab3de42a = plik pobrano z adresu IP, z którego zapłacono, w kraju posiadacza

# the download came from the paying device
t-14c2893c2042 = plik pobrano na urządzeniu, z którego zapłacono

# the buyer's profile was verified before the order
#   to the consumer: your profile was verified before the order
#   to the merchant: the buyer's profile was verified before the order
t-e4560a8289af =
    .consumer = Państwa profil zweryfikowano przed złożeniem zamówienia
    .merchant = profil kupującego zweryfikowano przed złożeniem zamówienia

# the consumer sent a photo or report of the fault
#   to the consumer: you sent a photo or report of the fault
#   to the merchant: the customer sent a photo or report of the fault
t-8cc2974a5b9b =
    .consumer = przesłali Państwo zdjęcie lub opis wady
    .merchant = klient przesłał zdjęcie lub opis wady

# the consumer says concretely what is wrong
#   to the consumer: you say concretely what is wrong
#   to the merchant: the customer says concretely what is wrong
t-627e8c5d2e00 =
    .consumer = podają Państwo konkretnie, co jest nie tak
    .merchant = klient podaje konkretnie, co jest nie tak

# the number of words in the claim
t-a353e14f7c59 = liczba słów we wniosku

# the number of files the consumer handed in
#   to the consumer: the number of files you handed in
#   to the merchant: the number of files the customer handed in
t-98f110d63ffb =
    .consumer = liczba plików przedstawionych przez Państwa
    .merchant = liczba plików przedstawionych przez klienta

# what arrived differs significantly from what was agreed
t-c0e58c992313 = to, co dotarło, znacznie różni się od tego, co uzgodniono

# the fault was there when the goods were delivered
t-b225f15b3392 = wada istniała w chwili doręczenia towaru

# the complaint is a matter of taste, colour on a screen or size, and the listing was accurate
t-2f0bb97e743f = reklamacja jest kwestią gustu, koloru na ekranie lub rozmiaru, a opis w ofercie był zgodny z prawdą

# the merchant says that the consumer damaged, altered or wore out the goods
#   to the consumer: the shop says that you damaged, altered or wore out the goods
#   to the merchant: your shop says that the customer damaged, altered or wore out the goods
t-4cf3f3cdc4b2 =
    .consumer = sklep podaje, że towar uszkodzili, przerobili lub zużyli Państwo
    .merchant = Państwa sklep podaje, że towar uszkodził, przerobił lub zużył klient

# the damage comes from use, alteration or normal wear
t-e24ed961539b = uszkodzenie wynika z używania, z przeróbki lub ze zwykłego zużycia

# the merchant admits the fault or the wrong item
#   to the consumer: the shop admits the fault or the wrong item
#   to the merchant: your shop admits the fault or the wrong item
t-9927b6cdb164 =
    .consumer = sklep przyznaje, że towar miał wadę lub był niewłaściwy
    .merchant = Państwa sklep przyznaje, że towar miał wadę lub był niewłaściwy

# an expert, the brand or an authority confirms that the goods are counterfeit
t-2ec49abc569a = biegły, właściciel marki lub organ władzy potwierdza, że towar jest podrobiony

# the day the consumer asked to send the goods back
#   to the consumer: the day you asked to send the goods back
#   to the merchant: the day the customer asked to send the goods back
t-02464087ad07 =
    .consumer = dzień Państwa prośby o możliwość odesłania towaru
    .merchant = dzień prośby klienta o możliwość odesłania towaru

# the merchant answered the request to send the goods back in time
#   to the consumer: the shop answered the request to send the goods back in time
#   to the merchant: your shop answered the request to send the goods back in time
t-d68d37f7137b =
    .consumer = sklep odpowiedział w terminie na prośbę o możliwość odesłania towaru
    .merchant = Państwa sklep odpowiedział w terminie na prośbę o możliwość odesłania towaru

# the merchant refuses to take the goods back
#   to the consumer: the shop refuses to take the goods back
#   to the merchant: your shop refuses to take the goods back
t-58ff2ce339af =
    .consumer = sklep odmawia przyjęcia towaru z powrotem
    .merchant = Państwa sklep odmawia przyjęcia towaru z powrotem

# what sending the goods back would cost
t-733b9a46e04d = ile kosztowałoby odesłanie towaru

# the merchant handed in photos or papers about the state of the return
#   to the consumer: the shop handed in photos or papers about the state of the return
#   to the merchant: your shop handed in photos or papers about the state of the return
t-7b2532d5e11f =
    .consumer = sklep przedstawił zdjęcia lub dokumenty o stanie zwróconego towaru
    .merchant = Państwa sklep przedstawił zdjęcia lub dokumenty o stanie zwróconego towaru

# dated photos, weight and serial number from within 72 hours show that the return was wrong, used or damaged
t-32da4a4c5a98 = zdjęcia z datą, waga i numer seryjny ustalone w ciągu 72 godzin wykazują, że zwrócony towar był niewłaściwy, używany lub uszkodzony

# the consumer refuses to send the goods back
#   to the consumer: you refuse to send the goods back
#   to the merchant: the customer refuses to send the goods back
t-b4e1cc56388d =
    .consumer = odmawiają Państwo odesłania towaru
    .merchant = klient odmawia odesłania towaru

# the merchant speaks of a repair or a replacement
#   to the consumer: the shop speaks of a repair or a replacement
#   to the merchant: your shop speaks of a repair or a replacement
t-a324d02fd141 =
    .consumer = sklep mówi o naprawie lub wymianie
    .merchant = Państwa sklep mówi o naprawie lub wymianie

# a free repair or replacement was offered promptly and has not failed
t-7d4efe7f8d9e = bezpłatną naprawę lub wymianę zaproponowano szybko i nie zakończyła się ona niepowodzeniem

# the price of the missing part
t-969934275482 = cena brakującej części

# a part is missing
t-8eb8f381e7be = brakuje części


# ---- questions about facts

# Does the merchant accept the claim or offer to pay all of it?
#   to the consumer: Does the shop accept the claim or offer to pay all of it?
#   to the merchant: Does your shop accept the claim or offer to pay all of it?
t-1927d847e1fb =
    .consumer = Czy sklep uznaje wniosek albo proponuje zapłatę całej kwoty?
    .merchant = Czy Państwa sklep uznaje wniosek albo proponuje zapłatę całej kwoty?

# When did the merchant answer?
#   to the consumer: When did the shop answer?
#   to the merchant: When did your shop answer?
t-126b7beb5fb5 =
    .consumer = Kiedy sklep odpowiedział?
    .merchant = Kiedy Państwa sklep odpowiedział?

# How much has been refunded and posted?
t-b3d8f9652e92 = Ile zwrócono i zaksięgowano?

# Is a bank chargeback or another claim for the same payment open?
t-5a1d3e49b99a = Czy trwa procedura chargeback w banku albo czy otwarty jest inny wniosek dotyczący tej samej płatności?

# When was the payment captured?
t-98bc75f3004f = Kiedy pobrano płatność?

# Was a day of delivery promised?
t-abb1fc7742f7 = Czy obiecano dzień dostawy?

# By which day was delivery promised?
t-f5a80076c113 = Do którego dnia obiecano dostawę?

# Does the carrier say how the parcel's journey ended?
t-e699c2f2372d = Czy przewoźnik podaje, jak zakończyła się droga paczki?

# Has the consumer asked the shop first?
#   to the consumer: Has you asked the shop first?
#   to the merchant: Has the customer asked the shop first?
t-c4337c5c0eb9 =
    .consumer = Czy najpierw zwrócili się Państwo do sklepu?
    .merchant = Czy klient najpierw zwrócił się do sklepu?

# Has the merchant answered the claim?
#   to the consumer: Has the shop answered the claim?
#   to the merchant: Has your shop answered the claim?
t-5057b2c83be4 =
    .consumer = Czy sklep odpowiedział na wniosek?
    .merchant = Czy Państwa sklep odpowiedział na wniosek?

# How often was this order charged?
t-fdc57d45926a = Ile razy pobrano płatność za to zamówienie?

# How much was charged for this order in all?
t-5623b3d9003f = Ile łącznie pobrano za to zamówienie?

# How many other orders does the payment record show?
t-66b5dc35d0ab = Ile innych zamówień pokazuje zapis płatności?

# Is one of the two entries only a reservation (authorisation) that was never captured?
t-6a2b166bfba8 = Czy jeden z dwóch wpisów jest tylko blokadą środków (autoryzacją), której nigdy nie pobrano?

# Which receipt or statement shows that this same order was paid by other means?
t-458455195512 = Który paragon lub wyciąg wykazuje, że to samo zamówienie opłacono w inny sposób?

# Which total did the shop confirm to the consumer when the order was placed?
#   to the consumer: Which total did the shop confirm to you when the order was placed?
#   to the merchant: Which total did the shop confirm to the customer when the order was placed?
t-1b508c0f832c =
    .consumer = Jaką łączną kwotę sklep popodajeł Państwu przy składaniu zamówienia?
    .merchant = Jaką łączną kwotę sklep popodajeł klientowi przy składaniu zamówienia?

# When did the carrier first scan the parcel?
t-316b9d770931 = Kiedy przewoźnik po raz pierwszy zeskanował paczkę?

# Was this tracking number already used for another order?
t-eacd6c995ec7 = Czy ten numer przesyłki był już użyty przy innym zamówieniu?

# Does the carrier know the tracking number?
t-d7265b034a87 = Czy przewoźnik zna numer przesyłki?

# What did the parcel weigh at the carrier?
t-06b649de644d = Ile paczka ważyła u przewoźnika?

# Which scan shows that the carrier took the parcel into its hands?
t-7f1a5461db09 = Który skan wykazuje, że przewoźnik przejął paczkę?

# Do the carrier's own events contradict each other about where the parcel went?
t-087b6afb04b8 = Czy zdarzenia zapisane przez przewoźnika przeczą sobie nawzajem co do tego, gdzie trafiła paczka?

# When did the carrier last scan the parcel?
t-3d21251c29d5 = Kiedy przewoźnik ostatnio zeskanował paczkę?

# What is the last thing the carrier says happened to the parcel?
t-dae2a00efb86 = Jakie ostatnie zdarzenie dotyczące paczki podaje przewoźnik?

# When was the parcel refused at the door?
t-3f456b650f78 = Kiedy odmówiono przyjęcia paczki pod drzwiami?

# Did you allow the carrier to leave the parcel somewhere or with somebody else, and where?
t-5fc83fa4cf5a = Czy pozwolili Państwo przewoźnikowi zostawić paczkę w jakimś miejscu lub u kogoś innego, a jeśli tak, to gdzie?

# Was the consumer told that the parcel waits at the pickup point?
#   to the consumer: Was you told that the parcel waits at the pickup point?
#   to the merchant: Was the customer told that the parcel waits at the pickup point?
t-6e3b6469dc8d =
    .consumer = Czy powiadomiono Państwa, że paczka czeka w punkcie odbioru?
    .merchant = Czy powiadomiono klienta, że paczka czeka w punkcie odbioru?

# At which postcode was the parcel handed over, by the carrier's full proof of delivery?
t-a35c7354894b = Pod jakim kodem pocztowym wydano paczkę według pełnego dowodu doręczenia od przewoźnika?

# Which postcode did the order give for delivery?
t-df4f7ffd67ca = Jaki kod pocztowy podano w zamówieniu do dostawy?

# In which country was the parcel handed over?
t-7a378538a97c = W jakim kraju wydano paczkę?

# Which country did the order give for delivery?
t-c79e352eb3f4 = Jaki kraj podano w zamówieniu do dostawy?

# Who typed the delivery address?
t-7cdd4454ff66 = Kto wpisał adres dostawy?

# When was the parcel handed over?
t-0e93d70b9ec1 = Kiedy wydano paczkę?

# Were all ordered goods in the parcel, and what shows it?
t-2338e3396a71 = Czy w paczce był cały zamówiony towar i co to wykazuje?

# How was the hand-over confirmed: signature, PIN, identity check, photo, nothing?
t-372eecc27116 = Jak potwierdzono wydanie: podpis, kod PIN, sprawdzenie tożsamości, zdjęcie, nic?

# Was the parcel handed to the consumer or to the person named in the order?
#   to the consumer: Was the parcel handed to you or to the person named in the order?
#   to the merchant: Was the parcel handed to the customer or to the person named in the order?
t-f58a571955fb =
    .consumer = Czy paczkę wydano Państwu albo osobie wskazanej w zamówieniu?
    .merchant = Czy paczkę wydano klientowi albo osobie wskazanej w zamówieniu?

# Where or with whom was the parcel left?
t-1c20175e176f = Gdzie lub u kogo zostawiono paczkę?

# What did the bank answer about the billing address (AVS)?
t-c852cb414605 = Co bank odpowiedział w sprawie adresu rozliczeniowego (AVS)?

# The carrier shows a delivery at the address, but not to whom. Did the parcel reach the consumer or a person the consumer named, and what shows it?
#   to the consumer: The carrier shows a delivery at the address, but not to whom. Did the parcel reach you or a person you named, and what shows it?
#   to the merchant: The carrier shows a delivery at the address, but not to whom. Did the parcel reach the customer or a person the customer named, and what shows it?
t-2ed653d91b4c =
    .consumer = Przewoźnik wykazuje doręczenie pod tym adresem, ale nie to, komu. Czy paczka dotarła do Państwa albo do osoby wskazanej przez Państwa i co to wykazuje?
    .merchant = Przewoźnik wykazuje doręczenie pod tym adresem, ale nie to, komu. Czy paczka dotarła do klienta albo do osoby przez niego wskazanej i co to wykazuje?

# Does the ledger show a refund that was started and has not posted?
t-b4c5fa56962c = Czy rejestr płatności pokazuje zwrot, który rozpoczęto i którego nie zaksięgowano?

# When was the unposted refund started?
t-0a858751960c = Kiedy rozpoczęto niezaksięgowany zwrot?

# When did the consumer cancel, and which record shows it?
#   to the consumer: When did you cancel, and which record shows it?
#   to the merchant: When did the customer cancel, and which record shows it?
t-b8bd98855602 =
    .consumer = Kiedy dokonali Państwo anulowania i który zapis to wykazuje?
    .merchant = Kiedy klient dokonał anulowania i który zapis to wykazuje?

# Did the consumer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the consumer: Did you expressly agree to immediate supply and acknowledge that the right to withdraw ends?
#   to the merchant: Did the customer expressly agree to immediate supply and acknowledge that the right to withdraw ends?
t-75f286a91eba =
    .consumer = Czy wyraźnie zgodzili się Państwo na natychmiastowe dostarczenie i popodajeli, że prawo odstąpienia od umowy wygasa?
    .merchant = Czy klient wyraźnie zgodził się na natychmiastowe dostarczenie i popodajeł, że prawo odstąpienia od umowy wygasa?

# Are these goods exempt from withdrawal (made to order, unsealed hygiene goods, perishable, dated leisure), and what shows it?
t-d082752f350e = Czy ten towar jest wyłączony z prawa odstąpienia od umowy (wykonany na zamówienie, odpieczętowany artykuł higieniczny, szybko się psujący, usługa wypoczynkowa w oznaczonym terminie) i co to wykazuje?

# The merchant says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the consumer: The shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
#   to the merchant: Your shop says the goods came back used, damaged, wrong or incomplete. Is that documented (dated photos, weight, serial number), beyond what testing needs?
t-f33e08e9c1c9 =
    .consumer = Sklep podaje, że towar wrócił używany, uszkodzony, niewłaściwy lub niekompletny. Czy jest to udokumentowane (zdjęcia z datą, waga, numer seryjny) i wykracza poza to, czego wymaga sprawdzenie towaru?
    .merchant = Państwa sklep podaje, że towar wrócił używany, uszkodzony, niewłaściwy lub niekompletny. Czy jest to udokumentowane (zdjęcia z datą, waga, numer seryjny) i wykracza poza to, czego wymaga sprawdzenie towaru?

# Was the consumer told about the right to withdraw?
#   to the consumer: Was you told about the right to withdraw?
#   to the merchant: Was the customer told about the right to withdraw?
t-bad0cd53cb11 =
    .consumer = Czy pouczono Państwa o prawie odstąpienia od umowy?
    .merchant = Czy pouczono klienta o prawie odstąpienia od umowy?

# Was a return policy shown before the purchase, and was it broken?
t-c04826321d21 = Czy przed zakupem pokazano zasady zwrotów i czy je naruszono?

# Was the return sent to the address on the merchant's own label or site?
#   to the consumer: Was the return sent to the address on the shop's own label or site?
#   to the merchant: Was the return sent to the address on your shop's own label or site?
t-dbcb278c6264 =
    .consumer = Czy zwracany towar wysłano pod adres z etykiety lub strony samego sklepu?
    .merchant = Czy zwracany towar wysłano pod adres z etykiety lub strony samego Państwa sklepu?

# Did the download come from the paying IP address, located in the holder's country?
t-6de4846a3fa0 = Czy plik pobrano z adresu IP, z którego zapłacono, położonego w kraju posiadacza?

# Did the download come from the paying device?
t-3ce667bbac77 = Czy plik pobrano na urządzeniu, z którego zapłacono?

# Was the buyer's profile (mail, phone or identity) verified before the order?
#   to the consumer: Was your profile (mail, phone or identity) verified before the order?
#   to the merchant: Was the buyer's profile (mail, phone or identity) verified before the order?
t-eba7a35b18bc =
    .consumer = Czy Państwa profil (e-mail, telefon lub tożsamość) zweryfikowano przed złożeniem zamówienia?
    .merchant = Czy profil kupującego (e-mail, telefon lub tożsamość) zweryfikowano przed złożeniem zamówienia?

# Was any of the earlier payments disputed or reported as fraud?
t-45b4b47930f7 = Czy którąś z wcześniejszych płatności kwestionowano lub zgłoszono jako oszustwo?

# Did the earlier payments come from the same IP address?
t-91b029c5ff90 = Czy wcześniejsze płatności pochodziły z tego samego adresu IP?

# Did the earlier payments come from the same device?
t-fc5ee05a1e03 = Czy wcześniejsze płatności pochodziły z tego samego urządzenia?


# ---- sums

# no more than was claimed
t-3f3e976200e9 = nie więcej niż żądana kwota

# no more than was captured and not yet refunded
t-dd94c6a133e9 = nie więcej, niż pobrano i jeszcze nie zwrócono

# the amount claimed
t-3181e6b43d8a = żądana kwota

# the order's total
t-543b2649a678 = łączna kwota zamówienia

# shipping
t-740062676a31 = dostawa

# captured
t-b737815f5ca9 = pobrano

# already refunded
t-55ea1d8771e2 = już zwrócono

# captured and not yet refunded
t-11ce966a8ede = pobrano i jeszcze nie zwrócono

# captured a second time for the same order
t-c049967aacec = pobrano po raz drugi za to samo zamówienie

# captured for the order
t-95ecff3cbafd = pobrano za zamówienie

# captured for the order above its total
t-bde9fd23ad63 = pobrano za zamówienie ponad jego łączną kwotę

# the smaller of the two
t-5c1531d7bcb3 = mniejsza z dwóch kwot

# the larger of the two
t-2df811b4a3e6 = większa z dwóch kwot

# their share of shipping
t-26087ed44937 = przypadająca na nie część kosztu dostawy

# less the discount on the order
t-c0cd1367fffb = minus rabat na zamówienie

# less what was refunded since
t-4521f6e3fd84 = minus to, co zwrócono od tego czasu

