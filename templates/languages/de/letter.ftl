# The words of every letter, in German. The English file of the same name is the master and says how this format works.

# ---- days, clocks, lists ------------------------------------------------------------------------------------------------------------------

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
day = { $day }. { $month } { $year }
weekday-day = { $weekday }, { $day }. { $month } { $year }
moment = { $day }, { $time } Uhr ({ $clock })
deadline = { $day }, Ende des Tages ({ $clock })
clock = Ortszeit { city }
clock-utc = UTC, koordinierte Weltzeit
city = { $key ->
    [Vienna] Wien
    [Brussels] Brüssel
    [Nicosia] Nikosia
    [Prague] Prag
    [Copenhagen] Kopenhagen
    [Athens] Athen
    [Rome] Rom
    [Luxembourg] Luxemburg
    [Warsaw] Warschau
    [Lisbon] Lissabon
    [Bucharest] Bukarest
    [Belgrade] Belgrad
    [Kyiv] Kyjiw
    [Shanghai] Schanghai
    [Hong_Kong] Hongkong
    [Tokyo] Tokio
    [Singapore] Singapur
    [Riyadh] Riad
    [Cairo] Kairo
    [Jerusalem] Jerusalem
    [Kolkata] Kalkutta
    [Bogota] Bogotá
   *[other] { $city }
 }
list-last = { $first } und { $last }
list-next = { $first }, { $next }
full-stop = .
yes = ja
no = nein
role = { $role ->
    [supervisor] Leitung
    [admin] Verwaltung
   *[caseworker] Fallbearbeitung
 }
person = { $name } ({ role })
somebody = eine Person aus der Fallbearbeitung
address-left-out = [E-Mail-Adresse weggelassen]
untranslated = { $text } (auf Englisch: noch nicht übersetzt)

# ---- headings -------------------------------------------------------------------------------------------------------------------------------

heading-why = Begründung
heading-next = Wie es weitergeht
heading-need = Was wir von Ihnen brauchen
heading-no-answer = Wenn Sie nicht antworten
heading-why-ask = Warum wir fragen
heading-why-not = Warum wir nicht entscheiden dürfen
heading-can-do = Was Sie tun können
heading-why-wait = Warum wir warten
heading-amount = Wie wir den Betrag berechnet haben
heading-change = Was dieses Ergebnis ändern würde
heading-looked = Was wir uns angesehen haben
heading-disagree = Wenn Sie nicht einverstanden sind
heading-made = Wie dieser Brief entstanden ist
heading-others = Was andere uns geschickt haben
heading-ask = Was wir Sie fragen
heading-until = Bis wann und wie
heading-helps = Was hilft

# ---- subjects -------------------------------------------------------------------------------------------------------------------------------

subject = { $about ->
    [order] Ihre Bestellung { $order }
    [provider] Der Zahlungsanbieter zur Bestellung { $order }
    [customer] Antrag aus Ihrer Kundschaft zur Bestellung { $order }
   *[claim] Ihr Antrag zur Bestellung { $order }
 }: { $outcome ->
    [refund_full] volle Erstattung
    [refund_partial] teilweise Erstattung
    [refund_on_return] Erstattung nach Rückgabe der Ware
    [replacement] Ersatzlieferung
    [no_refund] keine Erstattung
    [request_evidence] eine Frage vor der Entscheidung
    [hold] wir warten noch
    [withdrawn] geschlossen, weil zurückgenommen
    [settled] einvernehmlich erledigt
    [out_of_scope] wir dürfen darüber nicht entscheiden
   *[escalate] liegt bei der Leitung
 }

# ---- every letter ---------------------------------------------------------------------------------------------------------------------------

dear = Guten Tag { $name },
matter = { $kind ->
    [stop] die Bitte des Zahlungsanbieters vom { $claimed_on }, Ihre Bestellung { $order } bei { $shop } zu stoppen,
    [question] die Anfrage des Zahlungsanbieters vom { $claimed_on } zu Ihrer Bestellung { $order } bei { $shop }
   *[claim] Ihren Antrag vom { $claimed_on } zur Bestellung { $order } bei { $shop }
 }
thanks = { $kind ->
    [stop] Am { $claimed_on } hat Ihr Zahlungsanbieter den Händler gebeten, Ihre Bestellung { $order } bei { $shop } zu stoppen. Sie haben nichts beantragt, und Ihnen wird nichts vorgehalten.
    [question] Am { $claimed_on } hat Ihr Zahlungsanbieter nach Ihrer Bestellung { $order } bei { $shop } gefragt. Sie haben nichts beantragt, und Ihnen wird nichts vorgehalten.
   *[claim] Danke für Ihren Antrag vom { $claimed_on } zur Bestellung { $order } bei { $shop }.
 }
filed = { $kind ->
    [stop] Am { $claimed_on } hat der Zahlungsanbieter gebeten, die Bestellung { $order } von { $customer } zu stoppen
    [question] Am { $claimed_on } hat der Zahlungsanbieter nach der Bestellung { $order } von { $customer } gefragt
   *[claim] { $customer } hat am { $claimed_on } einen Antrag zur Bestellung { $order } gestellt
 }
decided = Wir haben über { matter } entschieden.
looked-closely = Wir haben { matter } genau geprüft.
looked-at = Wir haben { matter } geprüft.
taken-back = Sie haben uns mitgeteilt, dass Sie { matter } zurücknehmen.
was-filed = { filed }.
was-filed-for = { filed } und { $claimed } gefordert.
was-filed-and-accepted = { filed }, und Sie erkennen ihn an.
was-filed-and-withdrawn = { filed } und ihn jetzt zurückgenommen.
decided-it = Wir haben entschieden:
you-told-us = Sie haben uns geschrieben: { $said }
they-told-us = { $who ->
    [shop] { $shop } hat uns geschrieben: { $other_said }
    [provider] Der Zahlungsanbieter hat uns geschrieben: { $other_said }
   *[customer] Die Kundin oder der Kunde hat uns geschrieben: { $other_said }
 }
we-found = Unser Ergebnis: { $result }
evidence = Beleg: { $fact }
pay-to-card = { $to ->
    [merchant] auf die Karte, mit der bezahlt wurde,
   *[consumer] auf die Karte, mit der Sie bezahlt haben,
 }
pay-to-klarna = über Klarna
pay-to-paypal = über PayPal
pay-to-account = { $to ->
    [merchant] auf das Bankkonto, von dem bezahlt wurde,
   *[consumer] auf das Bankkonto, von dem Sie bezahlt haben,
 }
pay-to-same = { $to ->
    [merchant] auf dem Weg, auf dem bezahlt wurde,
   *[consumer] auf dem Weg, auf dem Sie bezahlt haben,
 }

# ---- results, to the consumer -----------------------------------------------------------------------------------------------------------

c-refund = Sie bekommen { $amount } zurück.
c-refund-partial = Sie bekommen { $amount } von den geforderten { $claimed } zurück. Unten lesen Sie, warum es dieser Betrag ist und nicht der ganze.
c-refund-next = { $amount } sind { $pay_to } bis { $pay_by } zurückzuzahlen. Sie müssen nichts tun. Es kann einige Tage länger dauern, bis Ihre Bank das Geld anzeigt. Wenn Sie das Geld eine Woche nach diesem Tag nicht sehen, antworten Sie auf diesen Brief; wir gehen dem dann nach.
c-refund-partial-next = { $amount } sind { $pay_to } bis { $pay_by } zurückzuzahlen. Sie müssen nichts tun. Wenn Sie das Geld eine Woche nach diesem Tag nicht sehen, antworten Sie auf diesen Brief; wir gehen dem dann nach.
c-on-return = Sie bekommen { $amount } zurück, sobald die Ware auf dem Rückweg zum Händler ist.
c-on-return-money = Sie bekommen Ihr Geld zurück, sobald die Ware auf dem Rückweg zum Händler ist.
c-on-return-1 = Schicken Sie die Ware bis { $pay_by } an { $shop } zurück, mit einem Versand, für den Sie eine Sendungsnummer bekommen.
c-on-return-shop-pays = { $shop } bezahlt die Rücksendung: Verlangen Sie ein Etikett, oder heben Sie den Beleg über das Porto auf.
c-on-return-you-pay = Das Porto für die Rücksendung zahlen Sie.
c-on-return-2 = Schicken Sie uns die Sendungsnummer, auf Ihrer Seite zu diesem Fall oder als Antwort auf diesen Brief.
c-on-return-3 = Das Geld ist dann { $pay_to } zurückzuzahlen, und zwar innerhalb von 14 Tagen, nachdem die Ware oder Ihr Nachweis der Absendung beim Händler angekommen ist.
c-on-return-late = Wenn Sie die Ware nicht bis { $pay_by } zurückschicken, schließen wir den Fall ohne Erstattung.
c-replacement = { $shop } muss Ihnen kostenlos Ersatz schicken.
c-replacement-next = { $shop } muss den Ersatz bis { $pay_by } abschicken. Sie müssen nichts tun. Wenn bis dahin nichts abgeschickt wurde, antworten Sie auf diesen Brief: Wir prüfen dann eine Erstattung.
c-no-refund-provider = Die Bestellung bleibt bestehen, und Ihre Zahlung auch: Wegen dieser Anfrage wird nichts zurückgezahlt. Wenn diese Zahlung nicht von Ihnen kommt oder Sie die Ware nicht mehr wollen, sagen Sie es uns: Das ist eine andere Sache, und Sie können dafür einen Antrag stellen.
c-no-refund = Wir können Ihnen die geforderten { $claimed } nicht zusprechen. Wir wissen, dass das nicht die Antwort ist, auf die Sie gehofft haben. Hier steht genau, worauf sie beruht und was Sie noch tun können.
c-no-refund-honest = Das ist kein Urteil über Ihre Ehrlichkeit. Wir können nur nach dem entscheiden, was die vorliegenden Belege zeigen, und sie zeigen vielleicht nicht alles, was geschehen ist.
c-no-refund-next = Sie müssen nichts tun, und Sie schulden wegen dieser Entscheidung nichts. Wir schließen den Fall, es sei denn, Sie sagen uns, dass Sie nicht einverstanden sind; wie und bis wann, lesen Sie unten.
c-no-refund-bank = Diese Entscheidung betrifft nur den Händler. Was Ihre Bank oder Ihr Kreditgeber Ihnen bei einer Zahlung schuldet, die Sie nicht erlaubt haben, klären Sie mit ihnen: Wenn Sie diese Zahlung dort noch nicht gemeldet haben, tun Sie es bitte sofort.
c-settled = { $shop } erkennt Ihren Antrag vom { $claimed_on } zur Bestellung { $order } an.
c-settled-between = Die Sache ist zwischen Ihnen beiden erledigt.
c-settled-wait = Bitte geben Sie { $shop } nach diesem Brief vier Tage Zeit, um zu schicken, was versprochen wurde.
c-settled-until = { $shop } hat bis { $until } Zeit, um zu schicken, was versprochen wurde.
c-settled-else = Wenn bis dahin nichts unterwegs ist, antworten Sie auf diesen Brief: Wir nehmen den Fall dann wieder auf und entscheiden ihn. Sie müssen keinen neuen Antrag stellen.
c-withdrawn = Danke für die Nachricht. Wir schließen den Fall.
c-withdrawn-next = Wenn das ein Irrtum ist oder die Nachricht nicht von Ihnen kam, antworten Sie bitte innerhalb von drei Tagen auf diesen Brief. Der Fall geht dann dort weiter, wo er stand.
c-out-of-scope = Darüber dürfen wir nicht entscheiden. Das ist kein Urteil darüber, wer recht hat.
c-out-of-scope-next = Andere können Ihnen vielleicht helfen; Sie finden sie unten. Dort gelten eigene Fristen, also warten Sie bitte nicht.
c-hold = Wir können noch nicht entscheiden.
c-hold-open = Das ist keine Ablehnung: Ihr Antrag bleibt offen und behält seinen Platz.
c-hold-wait = Wir warten, bis vorbei ist, was im Weg steht, und machen dann von selbst weiter. Sie müssen keinen neuen Antrag stellen.
c-hold-until = Wir warten bis { $until }. Wenn die Sache bis dahin nicht erledigt ist, machen wir von selbst weiter. Sie müssen keinen neuen Antrag stellen.
c-hold-tell = Wenn sich vorher etwas ändert, zum Beispiel weil die Ware oder das Geld ankommt, sagen Sie es uns bitte als Antwort auf diesen Brief.
c-escalate = Wegen des Gegenstands befasst sich von Anfang an jemand aus der Leitung persönlich damit. Es ist noch nichts entschieden, und das sagt nichts darüber, wer recht hat.
c-escalate-next = Sie müssen jetzt nichts tun. Wir schreiben Ihnen, sobald entschieden ist, oder vorher, wenn wir etwas von Ihnen brauchen. Wenn wir etwas wissen sollten, zum Beispiel etwas Dringendes, antworten Sie bitte auf diesen Brief.
missing = Wir können noch nicht entscheiden: Es fehlt etwas, das wir nur von Ihnen bekommen können.
c-answer = Bitte antworten Sie bis { $answer_until }: Antworten Sie auf diesen Brief, oder laden Sie es auf Ihrer Seite zu diesem Fall hoch. Fotos vom Handy genügen. Wenn Sie mehr Zeit brauchen oder nicht verstehen, was wir fragen, schreiben Sie uns das vor diesem Tag.
c-no-answer = Dann entscheiden wir mit dem, was wir haben, und in diesem Punkt kann das gegen Sie ausgehen. Wenn Sie einen guten Grund hatten, nicht rechtzeitig zu antworten, sagen Sie es uns: Der Fall kann einmal wieder geöffnet werden.
c-wait = Sie müssen jetzt nichts tun. Wir haben { $shop } um etwas gebeten, das fehlt; die Antwort soll bis { $answer_until } kommen. Danach entscheiden wir, mit oder ohne Antwort, und schreiben Ihnen dann.

# ---- results, to the merchant -----------------------------------------------------------------------------------------------------------

m-refund = Die Kundin oder der Kunde bekommt { $amount } zurück. Wir wissen, dass das nicht die Antwort ist, auf die Sie gehofft haben. Hier steht genau, worauf sie beruht und was Sie noch tun können.
m-refund-partial = Die Kundin oder der Kunde bekommt { $amount } zurück; der Rest der Forderung wird abgelehnt.
m-refund-next = Bitte zahlen Sie { $amount } { $pay_to } bis { $pay_by } zurück. Wenn Sie das schon getan haben, antworten Sie auf diesen Brief mit der Kennung der Erstattung. Wenn das Geld bis dahin nicht abgeschickt ist, können wir es von Ihren Auszahlungen einbehalten lassen, soweit Ihr Vertrag mit uns das erlaubt.
m-refund-carrier = Wenn ein Paketdienst die Ware verloren oder falsch zugestellt hat, haben Sie vielleicht einen Anspruch gegen ihn; diese Entscheidung ändert daran nichts.
m-refund-not-you = Die Rückzahlung an die Kundin oder den Kunden geschieht { $pay_to } bis { $pay_by }. { $pays ->
    [nobody] Sie müssen dafür nichts zahlen.
    [provider] Sie müssen dafür nichts zahlen: Die Kosten trägt der Zahlungsanbieter.
    [carrier] Sie müssen dafür nichts zahlen: Die Kosten trägt der Paketdienst.
    [lender] Sie müssen dafür nichts zahlen: Die Kosten trägt der Kreditgeber.
    [issuer] Sie müssen dafür nichts zahlen: Die Kosten trägt die Bank, die die Karte ausgegeben hat.
    [consumer] Sie müssen dafür nichts zahlen: Die Kosten trägt die Kundin oder der Kunde.
   *[other] Sie müssen dafür nichts zahlen: Die Kosten trägt jemand anderes.
 }
m-on-return = Die Kundin oder der Kunde darf die Ware zurückschicken und bekommt dann { $amount } zurück.
m-on-return-money = Die Kundin oder der Kunde darf die Ware zurückschicken und bekommt dann das Geld zurück.
m-on-return-1 = Die Kundin oder der Kunde hat bis { $pay_by } Zeit, die Ware zurückzuschicken.
m-on-return-you-pay = Die Rücksendung geht auf Ihre Kosten: Bitte schicken Sie ein Etikett, oder erstatten Sie das Porto.
m-on-return-customer-pays = Das Porto zahlt die Kundin oder der Kunde.
m-on-return-2 = Bitte zahlen Sie das Geld { $pay_to } zurück, und zwar innerhalb von 14 Tagen, nachdem die Ware oder der Nachweis ihrer Absendung bei Ihnen angekommen ist.
m-on-return-3 = Wenn nicht das zurückkommt, was Sie geschickt haben, oder wenn es beschädigt ist, sagen Sie es uns innerhalb von drei Tagen nach Erhalt, mit Fotos mit Datum.
m-on-return-late = Wenn die Ware nicht rechtzeitig zurückgeschickt wird, schließen wir den Fall, und Sie müssen auf diesen Antrag nichts zahlen.
m-replacement = Bitte schicken Sie kostenlos Ersatz an die Kundin oder den Kunden.
m-replacement-next = Bitte schicken Sie den Ersatz bis { $pay_by } ab, und nennen Sie uns die Sendungsnummer, auf Ihrer Seite zu diesem Fall oder als Antwort auf diesen Brief. Wenn Sie das nicht können, sagen Sie es uns vor diesem Tag: Wir prüfen dann eine Erstattung.
m-no-refund = Deswegen muss nichts zurückgezahlt werden, und die Zahlung bleibt, wie sie ist.
m-no-refund-next = Sie müssen nichts tun. Die Kundin oder der Kunde kann bis { $contest_by } um eine neue Prüfung bitten; dann sagen wir Ihnen, was neu ist, und Sie können darauf antworten. Bitte heben Sie Ihre Unterlagen zu dieser Bestellung bis dahin auf.
m-thank-you = Danke.
m-settled-closed = Wir schließen den Fall als einvernehmlich erledigt.
m-settled-amount = Die Kundin oder der Kunde bekommt { $amount } zurück.
m-settled-next = Wenn Sie es noch nicht getan haben, zahlen Sie das Geld bitte { $pay_to } innerhalb von vier Tagen nach diesem Brief zurück, und antworten Sie auf diesen Brief mit der Kennung der Erstattung. Wenn bis dahin nichts unterwegs ist, nehmen wir den Fall wieder auf und entscheiden ihn.
m-settled-until = Wenn Sie es noch nicht getan haben, zahlen Sie das Geld bitte { $pay_to } bis { $until } zurück, und antworten Sie auf diesen Brief mit der Kennung der Erstattung. Wenn bis dahin nichts unterwegs ist, nehmen wir den Fall wieder auf und entscheiden ihn.
m-withdrawn = Wir schließen den Fall.
m-withdrawn-next = Sie müssen nichts tun, und Ihnen wird nichts abgezogen. Die Rücknahme kann innerhalb von drei Tagen rückgängig gemacht werden; dann sagen wir es Ihnen sofort, und der Fall geht dort weiter, wo er stand.
m-out-of-scope-next = Sie müssen nichts tun, und wir ziehen Ihnen nichts ab. Die Kundin oder der Kunde kann sich an andere wenden. Bitte heben Sie Ihre Unterlagen zu dieser Bestellung auf.
m-hold = Wir entscheiden noch nicht.
m-hold-wait = Wir warten, bis vorbei ist, was im Weg steht, und machen dann weiter.
m-hold-until = Wir warten bis { $until } und machen dann weiter.
m-hold-tell = Sie müssen nichts tun. Wenn Sie sich vorher mit der Kundin oder dem Kunden einigen oder das Geld zurückgezahlt haben, sagen Sie es uns bitte als Antwort auf diesen Brief.
m-escalate-next = Sie müssen jetzt nichts tun. Wir schreiben Ihnen, sobald entschieden ist, oder vorher, wenn wir etwas von Ihnen brauchen. Wenn Sie uns Ihre Sicht noch nicht geschickt haben, tun Sie es bitte auf Ihrer Seite zu diesem Fall.
m-answer = Bitte antworten Sie bis { $answer_until }: Antworten Sie auf diesen Brief, oder laden Sie die Datei auf Ihrer Seite zu diesem Fall hoch. Bitte schicken Sie die Originaldatei (einen Export, ein PDF, die E-Mail selbst) und kein Bild davon.
m-no-answer = Dann entscheiden wir mit dem, was wir haben, und in diesem Punkt kann das gegen Sie ausgehen.
m-wait = Sie müssen jetzt nichts tun. Wir haben die Kundin oder den Kunden um etwas gebeten, das fehlt; die Antwort soll bis { $answer_until } kommen. Danach entscheiden wir, mit oder ohne Antwort. Sie sehen, was neu ist, und können darauf antworten.

# ---- if you disagree ----------------------------------------------------------------------------------------------------------------------

disagree = Antworten Sie auf diesen Brief, spätestens bis { $contest_by }, und sagen Sie uns, was wir falsch gesehen haben. Am meisten helfen Belege, die wir noch nicht kennen: ein Foto, eine Quittung, eine Nachricht, ein Papier des Paketdienstes. Dann prüft jemand, der diesen Fall nicht entschieden hat, ihn noch einmal, kostenlos. Beide Seiten sehen, was neu ist, und können darauf antworten.
disagree-consumer = Diese Entscheidung nimmt Ihnen kein Recht, das das Gesetz Ihnen gibt. Sie können sich auch wenden an:
disagree-merchant = Diese Entscheidung nimmt Ihnen kein Recht, das das Gesetz Ihnen gibt. Sie können sich auch rechtlich beraten lassen oder vor Gericht gehen.
outside-eea-1 = die Verbraucherberatung oder die anerkannte Schlichtungsstelle für Verbraucher Ihres Landes
outside-eea-2 = das Europäische Verbraucherzentrum Ihres Landes, wenn der Händler in einem anderen EU-Land, in Norwegen oder Island sitzt
outside-eea-3 = ein Gericht; die meisten Länder haben ein einfaches Verfahren für kleine Forderungen
outside-gb-1 = den Verbraucherdienst von Citizens Advice
outside-gb-2 = eine Stelle für außergerichtliche Streitbeilegung, wenn der Händler einer angehört
outside-gb-3 = das Verfahren für kleine Forderungen des County Court (in Schottland: Simple Procedure)
outside-us-1 = die Verbraucherschutzstelle oder die Generalstaatsanwaltschaft (Attorney General) Ihres Bundesstaats
outside-us-2 = ein Gericht für kleine Forderungen (Small Claims Court)
outside-ca-1 = die Stelle für Verbraucherfragen Ihrer Provinz oder Ihres Territoriums
outside-ca-2 = ein Gericht für kleine Forderungen (Small Claims Court)
outside-au-1 = die Verbraucherschutzbehörde Ihres Bundesstaats oder Landes
outside-au-2 = das Gericht für kleine Forderungen an Ihrem Wohnort
outside-ch-1 = eine Konsumentenorganisation oder die Ombudsstelle der Branche
outside-ch-2 = die Schlichtungsbehörde an Ihrem Wohnort
outside-other-1 = die Verbraucherschutzbehörde oder eine Verbraucherorganisation an Ihrem Wohnort
outside-other-2 = das Gericht für kleine Forderungen an Ihrem Wohnort

# ---- what we looked at --------------------------------------------------------------------------------------------------------------------

looked-line = { $label }: { $what }: { $why }.
looked-document = { $document }, eingegangen am { $day } ({ $file })
looked-records = unsere eigenen Aufzeichnungen zur Bestellung, zur Zahlung und zum Antrag
looked-injection = wir verwenden es nicht, denn es enthält Text, der sich an die lesende Stelle richtet, statt zu zeigen, was geschehen ist
looked-relied = unsere Entscheidung beruht darauf
looked-irrelevant = es sagt nichts zu den Punkten, auf die es ankommt
looked-considered = angesehen; es ändert das Ergebnis nicht
looked-encrypted = wir konnten es nicht lesen, denn es ist mit einem Passwort geschützt
looked-damaged = wir konnten es nicht lesen, denn es ist beschädigt oder abgeschnitten
looked-picture = wir konnten es nicht lesen, denn es ist ein Bild ohne Text; eine Person hat es angesehen
looked-empty = wir konnten es nicht lesen, denn es ist leer
looked-too-large = wir konnten es nicht lesen, denn es ist zu groß
looked-unknown = wir konnten es nicht lesen, denn es ist von einer Art, die wir nicht öffnen können
looked-page = Auf Ihrer Seite zu diesem Fall können Sie den Text dieser Belege lesen, Ihrer eigenen und derer der anderen Seite, und sehen, wie der Fall steht: { $case_page }
looked-missing = Wenn dort etwas fehlt, das Sie sehen möchten, antworten Sie auf diesen Brief.

# ---- evidence -------------------------------------------------------------------------------------------------------------------------------

in-source = { $source }: { $facts }
fact-is = { $name }: { $value }
fact-says = { $name }: { $value }
kind-proof-of-delivery = Zustellnachweis
kind-tracking = Sendungsdaten
kind-receipt = Rechnung oder Quittung
kind-refund-record = Nachweis einer Erstattung
kind-return-record = Nachweis der Rücksendung
kind-policy = Bedingungen
kind-message = Nachricht
kind-listing = Produktbeschreibung
kind-fault = Foto oder Bericht zum Mangel
kind-log = Protokoll
kind-service-record = Nachweis der Leistung
kind-account = Kontodaten
kind-mandate = Mandat
kind-payment = Zahlungsdaten
kind-statement = Kontoauszug
kind-picture = Bild
kind-page = Seite
kind-document = Dokument
document = { $from ->
    [you] { $kind } von Ihnen
    [shop] { $kind } vom Händler
    [customer] { $kind } von der Kundenseite
    [carrier] { $kind } vom Paketdienst
    [provider] { $kind }, von uns selbst abgerufen
   *[operator] { $kind } aus unserem Bestand
 }
record-claim = { $from ->
    [you] Ihr Antrag
   *[customer] Antrag der Kundenseite
 }
record-answer = { $from ->
    [you] Ihre Antwort
   *[shop] Antwort des Händlers
 }
record-case = unsere Aufzeichnung zum Fall
record-order = unsere Aufzeichnung zur Bestellung
record-payment = unsere Aufzeichnung zur Zahlung
record-related = unsere Aufzeichnung zu verwandten Anträgen
records = unsere Aufzeichnungen
own-words = { $place }, { $from ->
    [you] Ihre eigenen Worte
    [shop] eigene Worte des Händlers
   *[customer] eigene Worte der Kundenseite
 }
own-record = { $place }, { $from ->
    [you] Ihre eigene Geschäftsaufzeichnung
    [shop] eigene Geschäftsaufzeichnung des Händlers
   *[customer] eigene Geschäftsaufzeichnung der Kundenseite
 }, der nichts widerspricht, was uns vorliegt
found-yes = ja, die Belege zeigen das
found-no = nein, die Belege zeigen, dass es nicht so ist
found-contested = gleich starke Quellen widersprechen einander, und eine Person muss sie abwägen
found-nothing = nichts zeigt das
found-nothing-provider = nichts zeigt das, und der Zahlungsanbieter hätte es zeigen müssen
found-nothing-burden = nichts zeigt das, und { $from ->
    [you] Sie hätten
    [shop] der Händler hätte
   *[customer] die Kundin oder der Kunde hätte
 } es zeigen müssen
sum-lines = { $named } von { $all } Positionen
sum-charge = Abbuchung vom { $moment }

# ---- questions to a side, and what the other side hears of it ------------------------------------------------------------------------

q-filed = { $to ->
    [consumer] Sie haben am { $claimed_on } einen Antrag zur Bestellung { $order } bei { $shop } gestellt.
   *[merchant] { $customer } hat am { $claimed_on } einen Antrag zur Bestellung { $order } gestellt.
 }
q-hearing = Bevor etwas entschieden wird, zeigen wir Ihnen, was andere uns geschickt haben, damit Sie darauf antworten können. Es ist noch nichts entschieden.
q-needed = Wir können noch nicht entscheiden: Zuerst brauchen wir etwas von Ihnen. Es ist nichts entschieden, und dass wir fragen, heißt nicht, dass wir an Ihnen zweifeln.
q-answer = Bitte antworten Sie bis { $until_end }. Wählen Sie, was für Sie einfacher ist:
q-by-mail = antworten Sie auf diese E-Mail, mit Dateien im Anhang, wenn Sie welche haben
q-by-page = oder gehen Sie auf Ihre Seite zu diesem Fall: { $case_page }
q-page = Ihre Seite zeigt alle Belege des Falls: was Sie geschickt haben und, wenn Sie auf “Show the evidence” drücken, was andere geschickt haben. Sie können dort alles lesen und auf jedes Stück antworten.
q-time = Wenn Sie mehr Zeit brauchen oder nicht verstehen, was wir fragen, sagen Sie es uns vor diesem Tag. Ein Mensch liest es.
q-help = { $to ->
    [consumer] ein Foto vom Handy, eine Quittung, eine Nachricht: alles, was es zeigt; es muss nicht schön aussehen
   *[merchant] die Originaldatei (ein Export, ein PDF, die E-Mail selbst) und kein Bild davon
 }
q-help-none = wenn Sie es nicht haben, sagen Sie es: Dann warten wir nicht darauf
q-after = Nach diesem Tag entscheiden wir mit dem, was wir haben. Nicht zu antworten entscheidet den Fall nicht von selbst gegen Sie, aber wir können dann nicht berücksichtigen, was nur Sie uns sagen können.
q-after-burden = Nach diesem Tag entscheiden wir mit dem, was wir haben. Es ist Ihre Sache, das Folgende zu zeigen, und ohne Antwort müssen wir es vielleicht als nicht gezeigt behandeln:
q-subject = { $to ->
    [consumer] Ihr Antrag zur Bestellung { $order }
   *[merchant] Antrag aus Ihrer Kundschaft zur Bestellung { $order }
 }: { $what ->
    [ask] bitte antworten Sie bis { $until }
    [wait_shop] wir warten auf den Händler bis { $until }
   *[wait_customer] wir warten auf die Kundenseite bis { $until }
 }
w-about = { $to ->
    [consumer] Es geht um Ihren Antrag vom { $claimed_on } zur Bestellung { $order } bei { $shop }.
   *[merchant] Es geht um den Antrag, den { $customer } am { $claimed_on } zur Bestellung { $order } gestellt hat.
 }
w-shown = { $to ->
    [consumer] Wir haben dem Händler gezeigt, was andere uns geschickt haben, und warten bis { $until } auf seine Antwort.
   *[merchant] Wir haben der Kundin oder dem Kunden gezeigt, was andere uns geschickt haben, und warten bis { $until } auf die Antwort.
 }
w-asked = { $to ->
    [consumer] Wir haben den Händler um etwas gebeten, das fehlt, und warten bis { $until } auf seine Antwort.
   *[merchant] Wir haben die Kundin oder den Kunden um etwas gebeten, das fehlt, und warten bis { $until } auf die Antwort.
 }
w-next = Sie müssen jetzt nichts tun, und es ist nichts entschieden. Nach diesem Tag machen wir weiter, mit oder ohne Antwort. Wenn Sie inzwischen selbst etwas hinzufügen möchten, antworten Sie auf diese E-Mail, oder benutzen Sie Ihre Seite.
w-page = Ihre Seite zeigt, wie der Fall steht, und, wenn Sie auf “Show the evidence” drücken, alles, was vorliegt, von Ihnen und von anderen. Sie können dort alles lesen und auf jedes Stück antworten: { $case_page }
h-sent = { $from ->
    [shop] Vom Händler haben wir
    [customer] Von der Kundenseite haben wir
    [carrier] Vom Paketdienst haben wir
    [provider] Vom Zahlungs- oder Sendungsanbieter haben wir
   *[operator] In unserem Bestand haben wir
 } { $label } (“{ $file }”).
h-says = Darin steht: { $quotes }.
h-answer = Möchten Sie darauf antworten?
h-more = Ihre Seite zeigt auch { $labels }. Möchten Sie antworten?

# ---- how a letter was made ------------------------------------------------------------------------------------------------------------------

made-outcome-by = { $name } hat das Ergebnis bestimmt; die Regeln allein kamen nicht dazu.
made-compared = Die Regeln von Evenhand haben die Belege mit dem Regelbuch verglichen (Regel { $clause }).
made-compared-no-rule = Die Regeln von Evenhand haben die Belege mit dem Regelbuch verglichen.
made-rules = Die Regeln haben diesen Brief aus festen Texten entworfen, ohne KI.
made-rules-read-by-model = Die Regeln haben diesen Brief aus festen Texten entworfen; ein KI-Modell half, Worte in den Belegen zu finden, und Programmcode hat jedes davon geprüft.
made-model = Ein KI-Modell hat einige Sätze dieses Briefs nach dem formuliert, was die Regeln ergeben hatten; jeder Wert darin wurde aus den Belegen eingesetzt, und der Rest sind feste Texte.
made-person = { $names } hat diesen Brief geschrieben.
made-changed = Die Regeln haben diesen Brief aus festen Texten entworfen, ohne KI; { $names } hat die Worte geändert.
made-changed-model = Die Regeln haben diesen Brief entworfen, einige Sätze hat ein KI-Modell formuliert; { $names } hat die Worte geändert.
made-translated = Die genehmigte Entscheidung ist auf Englisch geschrieben. Dieser Brief gibt sie in festen Texten wieder, die vorab übersetzt wurden; was aus Belegen zitiert ist, bleibt in seiner eigenen Sprache.
made-decision-english = Die genehmigte Entscheidung ist auf Englisch geschrieben.
made-changed-in-english = Sie haben um Briefe in einer anderen Sprache gebeten ({ $language }). Eine Person hat diesen Brief geändert, auf Englisch; antworten Sie gern in Ihrer eigenen Sprache.
made-no-language = Sie haben um Briefe in einer anderen Sprache gebeten ({ $language }). Dafür haben wir noch keine Texte, darum ist dieser Brief auf Englisch; antworten Sie gern in Ihrer eigenen Sprache.
made-approved = Genehmigt hat ihn { $names }: Diese Person hat den Fall gelesen und verantwortet diesen Brief. Tag der Genehmigung: { $day }.
made-approved-by-two = Genehmigt haben ihn { $names }: Beide haben den Fall gelesen und verantworten diesen Brief. Tag der Genehmigung: { $day }.
made-again = Beim ersten Mal kam er nicht an; { $name } hat am { $day } genehmigt, dass er noch einmal geschickt wird.
made-waiting = Evenhand hat einen festen Text ausgefüllt, ohne KI.
made-question = Die Regeln von Evenhand haben vorgeschlagen, was gefragt wird; der Brief darum ist ein fester Text. KI wurde nicht benutzt.
made-question-by = { $name } hat geschrieben, was gefragt wird; der Brief darum ist ein fester Text. KI wurde nicht benutzt.
