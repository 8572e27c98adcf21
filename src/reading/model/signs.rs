//! The words that a statement needs. A model says what a sentence means; code asks whether the sentence holds the words that
//! people use to say it. `strong` confirms a claim; where not even a `weak` one stands in a whole document, silence is
//! believed. Facts without an entry are a person's to confirm.
//!
//! Patterns are matched on folded text: lower case, no accents, no punctuation, single blanks. In the main languages; in
//! others nothing is confirmed, and a person is asked.

use crate::reading::normal::fold;
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

struct Sign {
    strong: Regex,
    weak: Regex,
    /// The words hold a "not" themselves: "we never sent it".
    negative: bool,
}

/// What was handed over, by whatever verb.
const HANDED: &str = concat!(
    r"delivered|handed (?:it |the \w+ )?(?:over|to)|dropped off|zugestellt|ausgeliefert|ubergeben|ausgehandigt|livree?s?|remise?s?|distribuee?|entregad[oa]s?|entregue|consegnat[oaie]|recapitat[oa]|",
    r"bezorgd|afgeleverd|overhandigd|doreczon[oayei]*|wydal[ao]?|wydan[oay]|levererat?|levererade|utlamnat?|utlamnad|leveret|levert|udleveret|utlevert|toimitettu|luovutettu|تسليم\w*|سلمت|سلمنا|お届け|配達"
);
const HANDED_WEAK: &str = concat!(
    r"deliver|hand(?:ed|over)|drop(?:ped)? off|zustell|zugestellt|liefer|uberg[ae]b|livr|remis|distribu|entreg|consegn|recapit|bezorg|lever|overhandig|dorecz|wyda[lnw]|utlamn|toimit|luovut|",
    r"lost|verloren|perdu|perdid|smarri|zoek|zagin|zagub|forsvun|kadon|return|zuruck|retour|devuel|restitu|zwroc|zwrot|retur|palaut|تسليم|توصيل|سلم|配達|届"
);

const TABLE: [(&str, &str, &str, bool); 20] = [
    (
        "consumer.withdraws",
        concat!(
            r"(?:withdraw|close|drop|cancel)\w* (?:my |the |this |that |our )(?:\w+ )?(?:claim|complaint|case|dispute)|(?:claim|complaint|case|dispute) (?:can|may|should) be closed|",
            r"(?:fall|beschwerde|reklamation|antrag|anspruch|anliegen)\b.{0,40}\b(?:zuruck\w*|schliess\w*|erledigt|geschlossen)|(?:cloturer|cloturez|fermer|fermez|retire[rz]?|annule[rz]?)\b.{0,30}\b(?:dossier|reclamation|plainte|litige|demande)|",
            r"(?:cerrar|cierren|retir\w+|anul\w+)\b.{0,30}\b(?:caso|reclamacion|queja|disputa)|(?:chiud\w+|ritir\w+)\b.{0,30}\b(?:caso|reclamo|pratica)|(?:zaak|klacht|claim|dossier)\b.{0,30}\b(?:sluiten|intrekken|gesloten|in)\b|",
            r"(?:zamkn\w+|wycof\w+)\b.{0,30}\b(?:spraw\w+|reklamacj\w+|zgloszeni\w+)|(?:stanga?|avsluta|lukke|lukk|afslutte?|avslutte?|traekker|drar|trekker)\b.{0,30}\b(?:arendet|sagen|saken|klagen|klagomalet|anmalan)|(?:fechar|retirar|encerrar)\b.{0,30}\b(?:caso|reclamacao)|",
            r"(?:اغلاق|سحب|الغاء|اقفال)\b.{0,20}(?:الشكو[ىي]|القضية|المطالبة|البلاغ)"
        ),
        r"withdraw|close|drop|cancel|settle|resolved|solved|zuruck|schlie|erledig|geklart|clotur|ferm|retir|annul|regle|cerr|cierr|anul|resuel|chiud|ritir|risolt|sluit|trek|opgelost|zamk|wycof|rozwiaz|stang|avslut|lukk|afslut|traekk|drar|trekk|lost|fech|encerr|resolvid|اغلاق|سحب|الغاء|اقفال|حل",
        false,
    ),
    ("delivery.status", HANDED, HANDED_WEAK, false),
    ("delivery.at", HANDED, HANDED_WEAK, false),
    ("delivery.postcode", HANDED, HANDED_WEAK, false),
    ("delivery.to_named_person", r"(?:$.)", HANDED_WEAK, false),
    ("order.fulfilled", r"(?:$.)", HANDED_WEAK, false),
    ("orders.all_fulfilled", r"(?:$.)", HANDED_WEAK, false),
    (
        "merchant.never_sent",
        concat!(
            r"(?:never|not|wasnt|werent|didnt|havent|hasnt) (?:yet )?(?:been )?(?:send|sent|ship|shipped|dispatch|dispatched|posted)|nicht (?:\w+ )?(?:versandt|verschickt|versendet|abgeschickt|verschicken|versenden|verschickt werden)|",
            r"(?:pas|jamais) (?:ete )?(?:envoye\w*|expedie\w*)|no (?:se )?(?:ha |hemos |fue |pudimos )(?:sido )?(?:envia\w+|expedi\w+)|non (?:\w+ )?(?:stat[oa] )?(?:spedit\w+|inviat\w+)|(?:niet|nooit) (?:\w+ )?(?:verzonden|verstuurd)|nie (?:\w+ )?(?:wyslan\w+|wyslalismy|nadan\w+)|(?:inte|ikke|aldrig) (?:\w+ )?(?:skickat?s?|skickad|sendt|afsendt)"
        ),
        r"sen[dt]|ship|dispatch|post(?:ed|ing)|versand|schick|versend|envoy|expedi|envia|sped|invia|verzond|verstuur|wysl|nada|skick|send|ارسال|ارسل|شحن|発送",
        true,
    ),
    (
        "merchant.will_not_deliver",
        concat!(
            r"(?:not|no longer|cannot|cant|wont|unable to) (?:be able to )?(?:be )?(?:deliver|ship|supply|send)\w*|nicht (?:mehr )?(?:liefern|lieferbar|zustellen)|(?:plus|pas) (?:etre )?(?:livre\w*|disponible)|no (?:podemos|podremos) (?:entregar|enviar|suministrar)|",
            r"non (?:possiamo|potremo) (?:consegnare|spedire|fornire)|niet (?:meer )?(?:leveren|leverbaar)|nie (?:mozemy|dostarczymy|zrealizujemy)|(?:inte|ikke) (?:langre |laengere |lenger )?(?:leverera|levere)"
        ),
        r"deliver|ship|supply|send|stock|liefer|zustell|livr|dispon|entreg|envia|suminist|consegn|sped|forni|lever|dostarcz|zrealiz|تسليم|توصيل|شحن|配送|発送",
        true,
    ),
    (
        "merchant.admits_fault",
        concat!(
            r"our (?:own )?(?:mistake|fault|error)|we (?:\w+ )?(?:sent|shipped|packed) (?:you )?(?:the )?wrong|faulty batch|defective batch|production (?:fault|defect|error)|unser fehler|falsch geliefert|produktionsfehler|materialfehler|fabrikationsfehler|",
            r"notre erreur|defaut de fabrication|onze fout|productiefout|nuestro error|defecto de fabrica\w*|nostro errore|difetto di fabbrica\w*|nasz blad|wada fabryczna|vart fel|fabrikationsfel|vores fejl|var feil"
        ),
        r"mistake|fault|error|wrong|defect|sorry|apolog|fehler|falsch|mangel|entschuldig|erreur|defaut|desole|excus|fout|verkeerd|spijt|error|defecto|disculp|sentimos|errore|difetto|scus|blad|wad[ay]|przepr|fel|fejl|feil|beklag|خط[اأ]|عيب|اعتذر|نعتذر|申し訳|不良",
        false,
    ),
    (
        "takeback.refused",
        concat!(
            r"(?:not|cannot|cant|wont|dont|doesnt|unable to) (?:\w+ )?(?:accept|take|authorise|authorize) (?:\w+ ){0,3}(?:returns?|back)|no returns|(?:not|non) ?returnable|keine (?:rucknahme|rucksendung|retoure)|(?:ruckgabe|rucknahme|umtausch) (?:ist |sind )?(?:ausgeschlossen|nicht moglich)|",
            r"retours? (?:refuse|impossible|exclu)\w*|retour\w* (?:is |zijn )?(?:uitgesloten|niet mogelijk)|no (?:aceptamos|admitimos) devoluciones|non accettiamo (?:il )?res[io]|nie przyjmujemy zwrot\w+|tar inte emot returer"
        ),
        r"return|back|ruck|zuruck|umtausch|retour|renvo|devol|reso|rest|terug|ruil|zwrot|zwro|retur|tillbaka|tilbage|tilbake|ارجاع|اعاد|返品",
        true,
    ),
    (
        "consumer.received",
        concat!(
            r"(?:has|have|had|is|did|it|parcel|package|order|goods) (?:now |finally |just |since |meanwhile )?(?:arrived?|turned up|come)|(?:received|got|found) (?:it|the (?:parcel|package|goods|item\w*)|my (?:order|parcel|package))|(?:angekommen|eingetroffen|erhalten|bekommen)|",
            r"(?:bien )?recue? |est arrivee?|ha llegado|he recibido|e arrivat[oa]|ho ricevuto|ontvangen|aangekomen|dotarl[ao]|otrzymalam|otrzymalem|har kommit|ar framme|anlant|er ankommet|modtaget|mottatt|chegou|recebi|وصلت|وصل|استلمت"
        ),
        r"arriv|receiv|\bgot\b|came|come|turned up|found|ankom|angekom|eingetroff|erhalt|bekom|gefunden|recu|trouv|lleg|recib|encontr|ricev|trov|ontvang|aangekom|gevonden|dotar|otrzym|znalaz|kommit|framme|anlant|hittat|modtag|fundet|mottat|funnet|cheg|receb|وصل|استلم|وجدت|届|受け取",
        false,
    ),
    (
        "consumer.keeps_goods",
        r"(?:will|want to|would like to|ill|id like to|can|going to) keep (?:it|them|the|everything)|behalte ich|(?:ich )?behalte|(?:mochte|werde) \w+ (?:\w+ )?behalten|je (?:le|la|les) garde|me (?:lo|la|los|las) quedo|(?:lo|la|li|le) tengo|houd (?:ik )?(?:het|ze|hem)|zatrzymam|behaller|beholder|fico com",
        r"keep|behalt|gard|qued|tengo|tener|houd|zatrzym|behal|behol|fico|ficar|احتفظ|残し",
        false,
    ),
    (
        "consumer.refuses_return",
        r"(?:not|wont|refuse to|never) (?:going to )?(?:send|return|ship|post)\w* (?:\w+ ){0,2}back|(?:not|wont|refuse to) return|(?:schicke|sende) (?:\w+ ){0,3}nicht zuruck|refuse de (?:le |la |les )?(?:renvoyer|retourner)|no (?:lo |la |los |las )?(?:voy a )?devol\w+|non (?:lo |la )?(?:restituisco|rispedisco)|stuur (?:\w+ ){0,3}niet terug|nie odesle|nie zwroce|(?:skickar|sender) (?:\w+ ){0,3}(?:inte|ikke) (?:tillbaka|tilbage|tilbake)",
        r"return|back|zuruck|renv|retourn|devol|restitu|rispedi|terug|odes|zwro|tillbaka|tilbage|tilbake|ارجع|اعيد|返",
        true,
    ),
    (
        "returned.received",
        r"(?:received|got|have) (?:your|the|a) (?:return|parcel back)|return(?:ed \w+)? (?:has |was |is )?(?:arrived|received|with us)|(?:retoure|rucksendung)\b.{0,40}\b(?:eingegangen|erhalten|angekommen|eingetroffen)|retour\b.{0,30}\b(?:recu|ontvangen|binnen)|devolucion\b.{0,30}\brecibid\w*|recibido\b.{0,20}\bdevolucion|reso\b.{0,30}\b(?:ricevut|arrivat)\w*|zwrot\b.{0,30}\b(?:otrzymal|dotarl)\w*|retur\w*\b.{0,30}\b(?:mottag|modtag|mottat|kommit)\w*",
        r"return|retour|ruck|retoure|devol|reso|rest|terug|zwrot|retur|ارجاع|مرتجع|返品",
        false,
    ),
    ("returned.delivered_at", HANDED, HANDED_WEAK, false),
    ("returned.postcode", HANDED, HANDED_WEAK, false),
    (
        "promise.amount",
        concat!(
            r"(?:will|shall|going to|have|has been|is being|be) (?:be )?(?:refund|reimburs|credit|pa(?:y|id) (?:you )?back)\w*|we refund|refund (?:of|is|will|has)|erstatte\w*|gutschrift\w*|ruckerstatt\w*|zuruckerstatt\w*|rembours\w*|reembols\w*|rimbors\w*|terugbeta\w*|terugstort\w*|",
            r"zwrocimy|zwrot w wysokosci|aterbetal\w*|refunder\w*|tilbagebetal\w*|tilbakebetal\w*|estorno|reembolso"
        ),
        r"refund|reimburs|credit|back|erstat|gutschr|rembours|avoir|reembol|abon|rimbors|terugbet|terugst|zwro|aterbet|kredit|tilbage|tilbake|estorn|استرداد|رد المبلغ|返金",
        false,
    ),
    (
        "withdrawal.on",
        r"withdr[ae]w\w*|right of withdrawal|widerruf\w*|retract\w*|desist\w*|recesso|recedere|herroep\w*|ontbind\w*|odstap\w*|odstepuj\w*|angrar?|angerratt\w*|fortryd\w*|angrerett\w*|arrepend\w*",
        r"withdr|widerr|retract|desist|reces|reced|herroep|ontbind|odstap|odstep|angr|anger|fortry|arrepend|cancel|storn|annul|انسحاب|الغاء|キャンセル",
        false,
    ),
    (
        "takeback.requested_on",
        r"(?:return|send|take|give) (?:\w+ ){0,3}back|like to return|want to return|zuruck(?:schicken|senden|geben|nehmen)|retourn\w+|renvoyer|devolver\w*|restituire|rendere|terugsturen|retourneren|zwrocic|odeslac|returnera|lamna tillbaka|returnere|sende tilbage|sende tilbake",
        r"return|back|zuruck|ruck|retour|renvoy|devol|restitu|render|terug|zwro|odes|retur|tillbaka|tilbage|tilbake|ارجاع|اعاد|返品",
        false,
    ),
];

static SIGNS: LazyLock<BTreeMap<&str, Sign>> = LazyLock::new(|| {
    let made = |pattern: &str| Regex::new(pattern).expect("a fixed pattern");
    TABLE
        .iter()
        .map(|(fact, strong, weak, negative)| {
            let strong = made(&format!(r"(?:^| )(?:{strong})(?: |$|\b)"));
            (*fact, Sign { strong, weak: made(weak), negative: *negative })
        })
        .collect()
});

/// How a sentence speaks to a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// It holds the words for it.
    Says,
    /// It holds the words for it, and a "not" beside them.
    Denies,
    /// It may mean it; code cannot tell.
    Unclear,
}

/// Whether the sentence says what such a fact is said with.
pub fn support(fact: &str, sentence: &str) -> Support {
    let folded = fold(sentence);
    let Some(sign) = SIGNS.get(fact) else { return Support::Unclear };
    let Some(found) = sign.strong.find(&folded) else { return Support::Unclear };
    if sign.negative {
        // A second "not" turns it round.
        let before = words_before(&folded[..found.start()], 4);
        return if NEGATION.is_match(before) { Support::Unclear } else { Support::Says };
    }
    let near =
        format!("{} {} {}", words_before(&folded[..found.start()], 5), found.as_str(), words_after(&folded[found.end()..], 2));
    if NEGATION.is_match(&near) { Support::Denies } else { Support::Says }
}

/// A letter's sentence that says what happens without an answer: the case ends.
pub fn closes_without_answer(sentence: &str) -> bool {
    let folded = fold(sentence);
    NO_ANSWER.is_match(&folded) && CLOSES.is_match(&folded)
}

/// Whether silence about `fact` may be believed: code knows its words, and none stands in the text.
pub fn silent(fact: &str, folded: &str) -> bool {
    SIGNS.get(fact).is_some_and(|sign| !sign.weak.is_match(folded))
}

/// Maybe, I think, if: not plainly stated.
pub fn hedged(sentence: &str) -> bool {
    HEDGE.is_match(&fold(sentence))
}

/// What somebody else said.
pub fn reported(sentence: &str) -> bool {
    REPORTED.is_match(&fold(sentence))
}

/// A text in a language whose words are in these tables, by its small words.
pub fn known_language(folded: &str) -> bool {
    SMALL.find_iter(folded).count() >= 3 || folded.chars().filter(|c| matches!(c, '\u{620}'..='\u{64a}')).count() >= 20
}

fn words_before(text: &str, count: usize) -> &str {
    let at = text.trim_end().rmatch_indices(' ').nth(count - 1).map_or(0, |(at, _)| at);
    &text[at..]
}

fn words_after(text: &str, count: usize) -> &str {
    let at = text
        .trim_start()
        .match_indices(' ')
        .nth(count - 1)
        .map_or(text.len(), |(at, _)| at + text.len() - text.trim_start().len());
    &text[..at]
}

macro_rules! words {
    ($($name:ident = $pattern:expr;)+) => {$(
        static $name: LazyLock<Regex> = LazyLock::new(|| Regex::new(&format!(r"\b(?:{})\b", $pattern)).expect("a fixed pattern"));
    )+};
}

words! {
    NEGATION = concat!(
        r"not|never|no|nobody|none|cannot|(?:did|do|does|is|was|were|has|have|had|wo|would|could|should|ca|are)nt|without|neither|nor|refus\w*|fail\w*|nicht|kein\w*|nie|niemals|ohne|weder|ne|pas|jamais|aucun\w*|sans|sin|nunca|ningun\w*|non|nessun\w*|senza|mai|",
        r"niet|geen|nooit|zonder|nigdy|bez|zadn\w*|inte|ej|aldrig|utan|ikke|uden|uten|nao|sem|nenhum\w*|ei|لا|لم|لن|ليس|ليست|غير|دون|لست"
    );
    HEDGE = concat!(
        r"maybe|perhaps|probably|possibly|might|may have|could have|should have|i (?:think|believe|guess|assume|suppose)|it seems|seems to|seemingly|apparently|allegedly|presumably|supposed(?:ly)?|not sure|unsure|as far as i|if|unless|in case|whether|vielleicht|wahrscheinlich|moglicherweise|vermutlich|anscheinend|angeblich|",
        r"(?:ich )?(?:glaube|denke) ich|ich (?:glaube|denke|vermute)|nicht sicher|konnte sein|offenbar|falls|sofern|wenn|sollte|peut etre|probablement|il semble|apparemment|je (?:crois|pense|suppose)|quizas?|tal vez|probablemente|parece|(?:yo )?creo|supongo|forse|probabilmente|sembra|(?:io )?credo|penso|",
        r"misschien|waarschijnlijk|mogelijk|blijkbaar|ik (?:denk|geloof)|niet zeker|indien|moze|chyba|prawdopodobnie|podobno|wydaje sie|mysle|jesli|jezeli|kanske|maske|kanskje|troligen|sannolikt|sannsynligvis|sandsynligvis|formodentlig|antagligen|jag tror|jeg tror|vistnok|hvis|talvez|acho|ربما|اظن|اعتقد|لعل|يبدو|اذا|لو"
    );
    REPORTED = concat!(
        r"(?:says?|said|told|tells|claims?|claimed|wrote|writes|stated?|states) (?:that|me|us|him|her|it|they|the)|according to|laut|zufolge|(?:sagt|sagte|behauptet|meinte|schrieb|hiess)|selon|d apres|(?:dit|disait|affirme|pretend) que|segun|(?:dice|dijo|afirma) que|secondo|(?:dice|ha detto|sostiene) che|",
        r"volgens|(?:zegt|zei|beweert) dat|wedlug|twierdz\w*|powiedzial\w*|enligt|ifolge|ifoelge|(?:sager|siger|sier|sa) (?:att|at)|segundo|(?:diz|disse) que|قال|قالت|حسب|بحسب"
    );
    NO_ANSWER = concat!(
        r"(?:no|without|not) (?:\w+ ){0,3}(?:answer|reply|response|hear\w*|heard)|(?:keine|ohne) (?:\w+ )?(?:antwort|ruckmeldung)|(?:aucune|sans) (?:\w+ )?reponse|sin (?:\w+ )?respuesta|no (?:\w+ ){0,3}respuesta|(?:nessuna|senza) (?:\w+ )?risposta|",
        r"(?:geen|zonder) (?:\w+ )?(?:antwoord|reactie)|(?:brak|bez) (?:\w+ )?odpowiedzi|(?:inget|utan|ikke|intet|uden|uten|ingen) (?:\w+ )?svar"
    );
    CLOSES = r"clos\w*|schliess\w*|beend\w*|geschlossen|clotur\w*|clos|cerr\w*|cierr\w*|chiud\w*|chius\w*|sluit\w*|gesloten|zamkn\w*|zamyk\w*|avslut\w*|stang\w*|lukk\w*|afslut\w*";
    SMALL = concat!(
        r"the|and|you|your|for|with|this|that|was|have|und|der|die|das|sie|ich|wir|nicht|mit|fur|et|les|des|vous|nous|pour|dans|est|el|los|las|que|para|por|con|una|il|che|per|sono|della|het|een|van|voor|wij|zijn|",
        r"nie|jest|sie|dla|przez|dnia|och|det|att|som|inte|jag|og|ikke|til|jeg|har|nao|uma|voce|com"
    );
}
