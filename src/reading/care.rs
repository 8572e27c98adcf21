//! Words after which nobody should draft before a person has looked: lawyers, courts, press, danger, minors. They never
//! decide anything; they raise the question. So do the points that a merchant brings up against a return.

use super::normal::fold;
use super::proposal::{Proposal, cut};
use crate::case::complaint::Category;
use crate::case::exhibit::{Exhibit, Media};
use crate::case::passage::{Passage, PassageRole, Place, Span};
use crate::case::reading::{Code, Value};
use crate::case::{Dossier, Side};
use regex::Regex;
use std::sync::LazyLock;

static LEGAL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)\b(?:my (?:lawyer|attorney|solicitor)|(?:lawyer|attorney|solicitor)s?\b|legal action|legal proceedings|(?:take|taking|go(?:ing)?|see you) (?:\w+ ){0,3}(?:to|in) court|small claims|lawsuit|",
        r"ombudsm[ae]n|regulator|trading standards|journalist|newspaper|(?:rechts)?anw[aä]lt\w*|mahnbescheid|klage (?:ein|er)\w*|verbraucherzentrale|gerichtlich\w*|avocate?\b|tribunal|action en justice|DGCCRF|",
        r"advocaat|advokat\w*|rechter\b|rechtszaak|juridische stappen|abogad[oa]|demanda judicial|acciones legales|avvocat[oa]|azioni legali|vie legali|adwokat\w*|prawnik\w*|pozew|s[aą]du\b|UOKiK|domstol\w*|stämning|retssag|弁護士|訴訟|محام)",
    ))
    .expect("a fixed pattern")
});
static DANGER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(?:\b(?:suicid\w*|kill (?:my|him|her)self|end my life|hurt myself|self[- ]harm|dementia|demenz|alzheimer\w*|legal guardian|under guardianship|power of attorney|selbstmord\w*|umbringen|",
        r"sous (?:tutelle|curatelle)|me suicider|zelfmoord|onder bewind|samobójstw\w*|självmord\w*|selvmord\w*|suicidarme|suicidarmi|betreuer(?:in)? bestellt|i am (?:a minor|1[0-7] (?:years|and)|only 1[0-7])|",
        r"ich bin (?:erst )?1[0-7] jahre|j'ai 1[0-7] ans|tengo 1[0-7] años|ho 1[0-7] anni|ik ben (?:pas )?1[0-7] jaar|mam 1[0-7] lat|minderjährig\w*|minderjarig\w*|mineur[e]?\b|menor de edad|minorenne|niepełnoletni\w*|jag är (?:bara )?1[0-7] år)\b)",
    ))
    .expect("a fixed pattern")
});

/// What the merchant may concede or refuse: said in words that can be turned round, so a person looks before it counts.
static CONCEDED: LazyLock<[(&str, Regex); 2]> = LazyLock::new(|| {
    let made = |pattern: &str| Regex::new(pattern).expect("a fixed pattern");
    [
        (
            "merchant.admits_fault",
            made(concat!(
                r"(?i)\b(?:our (?:mistake|fault|error)|wrong (?:item|article|size|colou?r|product) (?:was|were|had been|has been|got) (?:sent|shipped|packed)|(?:sent|shipped|packed) (?:you )?the wrong|(?:production|manufacturing|material) (?:fault|defect|error)|faulty batch|defective batch|",
                r"unser fehler|falsch geliefert|produktionsfehler|materialfehler|fabrikationsfehler|notre erreur|défaut de fabrication|onze fout|productiefout|nuestro error|defecto de fábrica|nostro errore|difetto di fabbrica|nasz błąd|wada fabryczna|vårt fel|fabrikationsfel)\b",
            )),
        ),
        (
            "takeback.refused",
            made(concat!(
                r"(?i)(?:\b(?:(?:do|does|will|can|would) not|cannot|can't|won't|don't|unable to) (?:accept|take|authori[sz]e) (?:\w+ ){0,3}(?:returns?|back)\b|\bno returns\b|\b(?:not|non-?) ?returnable\b|\breturns? (?:is|are) (?:not|excluded|impossible)|",
                r"\b(?:keine|nicht) (?:rücknahme|rücksendung|retoure|zurück\w*)|(?:rückgabe|rücknahme|umtausch) (?:ist |sind )?(?:ausgeschlossen|nicht möglich)|retours? (?:refusé|impossible|exclu)\w*|retour(?:neren)? (?:is |zijn )?(?:uitgesloten|niet mogelijk)|van retour uitgesloten)",
            )),
        ),
    ]
});

/// Who else may have paid, in the consumer's own words: somebody of the household, a gift, a plan that was forgotten.
static USER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(?:\bmy (?:\w+ )?(?:son|daughter|kids?|child(?:ren)?|husband|wife|partner|boyfriend|girlfriend|roommate|flatmate|brother|sister|mother|father|mum|mom|dad|grand\w+|nephew|niece)\b[^.!?]{0,60}\b(?:bought|ordered|used|uses|clicked|played|paid|purchased|downloaded|signed up|may have|might have|must have|admit\w*)\b|",
        r"\b(?:forgot(?:ten)? (?:about |that )?(?:the |my |this )?(?:subscription|plan|trial|membership)|(?:it|this) was (?:a|meant as a) gift)\b|",
        r"\bmein(?:e|em|er)? (?:\w+ )?(?:sohn|tochter|kind(?:er)?|mann|frau|partner(?:in)?|bruder|schwester|mitbewohner(?:in)?|enkel\w*)\b[^.!?]{0,60}\b(?:gekauft|bestellt|benutzt|bezahlt|heruntergeladen|abgeschlossen)\b|",
        r"\bm(?:on|a) (?:fils|fille|enfant|mari|femme|conjointe?|frère|sœur|colocataire)\b[^.!?]{0,60}\b(?:acheté|commandé|utilisé|payé|téléchargé)\w*|",
        r"\bmijn (?:zoon|dochter|kind(?:eren)?|man|vrouw|partner|broer|zus|huisgenoot)\b[^.!?]{0,60}\b(?:gekocht|besteld|gebruikt|betaald|gedownload)\b|",
        r"\bmi (?:hij[oa]|marido|mujer|pareja|herman[oa])\b[^.!?]{0,60}\b(?:compr\w+|pidió|us[óo]\w*|pag\w+|descarg\w+)|",
        r"\bmi[oa] (?:figli[oa]|marito|moglie|fratello|sorella)\b[^.!?]{0,60}\b(?:comprat\w+|ordinat\w+|usat\w+|pagat\w+|scaricat\w+)|",
        r"\b(?:mój syn|moja córka|mąż|żona)\b[^.!?]{0,60}\b(?:kupił\w*|zamówił\w*|użył\w*|zapłacił\w*))",
    ))
    .expect("a fixed pattern")
});

/// What the merchant brings up against a return. It proves nothing for the merchant; it makes the question come up.
static BROUGHT_UP: LazyLock<[(&str, Regex); 8]> = LazyLock::new(|| {
    let made = |pattern: &str| Regex::new(pattern).expect("a fixed pattern");
    [
        (
            "goods.exempt_claimed",
            made(concat!(
                r"(?i)\b(?:custom[- ]?made|made[- ]to[- ](?:order|measure)|personali[sz]ed|bespoke|engrav\w+|hygien\w*|perishable|unsealed|seal (?:was |is )?broken|exempt|excluded from (?:return|withdrawal)|",
                r"ma(?:ß|ss)(?:an)?fertigung|nach ma(?:ß|ss)|personalisiert\w*|versiegel\w*|vom widerruf ausgeschlossen|sur mesure|personnalis\w+|descell\w*|p[ée]rissable\w*|",
                r"op maat|gepersonaliseerd\w*|verzegel\w*|a medida|personalizad\w+|precint\w+|su misura|personalizzat\w+|sigill\w+|na (?:wymiar|zam[oó]wienie)|spersonalizowan\w+|specialtillverk\w*|m[åa]ttbeställ\w*|specialfremstill\w*)",
            )),
        ),
        (
            "goods.use_claimed",
            made(concat!(
                r"(?i)\b(?:(?:was|been|is|were|are|visibly|clearly|heavily) (?:worn|used|washed|damaged|stained|scratched)|signs of (?:use|wear)|wrong item|different item|empty (?:box|parcel)|incomplete|missing parts?|loss of value|",
                r"getragen|gebraucht\w*|benutzt\w*|gewaschen|gebrauchsspuren|wertminderung|wertersatz|falsche[rn]? artikel|leeres? paket|port[ée]e?s? et|traces? (?:d'usage|de port)|us[ée]e?s?\b|ab[iî]m[ée]e?s?|d[ée]pr[ée]ci\w+|colis vide|",
                r"gedragen|gebruikssporen|waardevermindering|leeg pakket|usad[oa]s?|lavad[oa]s?|da[ñn]ad[oa]s?|usat[oaie]|danneggiat\w+|lavat[oaie]|noszon\w+|u[żz]ywan\w+|uszkodzon\w+|anv[äa]nd\w*|slitage|brugt\w*)\b",
            )),
        ),
        (
            "policy.relied_on",
            made(
                r"(?i)\b(?:return(?:s)? polic\w+|refund polic\w+|store policy|final sale|all sales (?:are )?final|no (?:returns|refunds)|restocking|store credit|terms (?:and conditions|of sale)|(?:contact|ask|turn to|via) the manufacturer|an den hersteller|herstellergarantie|(?:contacter|voir avec) le fabricant|contact (?:op )?met de fabrikant)\b",
            ),
        ),
        (
            "fee.charged",
            made(concat!(
                r"(?i)\b(?:(?:restocking|handling|processing|booking|service|card|return|convenience|admin(?:istration)?) (?:fee|charge)s?|surcharge|bearbeitungsgebühr|rücknahmegebühr|wiedereinlagerungsgebühr|zuschlag|",
                r"frais de (?:dossier|retour|gestion|traitement|restockage)|supplément|servicekosten|toeslag|administratiekosten|gastos de (?:gestión|devolución)|recargo|spese di (?:gestione|reso)|sovrapprezzo|",
                r"opłata (?:manipulacyjna|serwisowa)|expeditionsavgift|faktureringsavgift|returavgift|gebyr|manipulační poplatek)\b",
            )),
        ),
        (
            "fault.user_claimed",
            made(concat!(
                r"(?i)\b(?:misuse\w*|mishandl\w+|improper(?:ly)? (?:use|care|handled|washed)|(?:damaged|altered|modified|repaired|washed|dropped) by (?:the )?(?:customer|buyer|user|him|her)|(?:customer|buyer|user) (?:damaged|altered|modified|washed|dropped)|(?:normal )?wear and tear|",
                r"unsachgemäß\w*|fehlbedien\w+|verschlei(?:ß|ss)\w*|eigenverschulden|abnutzung\w*|mauvaise (?:utilisation|manipulation)|usure normale|verkeerd gebruik|slijtage|mal uso|desgaste|uso improprio|usura|",
                r"niewłaściw\w+ użytkowan\w+|zużyci\w+|felaktig användning|normalt slitage|forkert brug)\b",
            )),
        ),
        (
            "remedy.named",
            made(concat!(
                r"(?i)\b(?:repair(?:ed|s)?|replacement|replace (?:it|the|them)|exchange (?:it|the|them)|reparatur\w*|ersatz(?:teil|lieferung|gerät)\w*|umtausch\w*|austausch\w*|réparation|réparer|remplacement|remplacer|échange\w*|reparatie|vervang\w+|omruil\w*|",
                r"reparación|reparar|reemplazo|sustitu\w+|riparazion\w+|sostituzion\w+|napraw\w+|wymian\w+|reparation|ersättningsvara|ombytning)\b",
            )),
        ),
        (
            "recall.claimed",
            made(concat!(
                r"(?i)\b(?:recall(?:ed)?|call(?:ed)? (?:it|the parcel|the shipment) back|intercept(?:ed|ion)?|stop(?:ped)? (?:the )?(?:delivery|parcel|shipment)|zurück(?:ge)?(?:rufen|holt)|rückruf|",
                r"rappel(?:é|er)? (?:le )?colis|terug(?:ge)?roepen|återkalla\w*|stoppat (?:paketet|leveransen)|tilbakekall\w*|tilbagekald\w*|richiamat\w+|interceptad\w+|wycofa\w+)\b",
            )),
        ),
        (
            "terms.notice_relied_on",
            made(concat!(
                r"(?i)(?:\b(?:notice period|cancellation period|(?:hours?|days?|weeks?|months?)['’]? (?:prior |advance |written )*notice|(?:at least|minimum) (?:\d+|one|two|three) (?:hours?|days?|weeks?|months?) (?:before|prior)|cut-?off|",
                r"kündigungsfrist|frist von|(?:stunden|tage|wochen|monate?) (?:vorher|vor (?:ablauf|verlängerung))|délai de (?:préavis|résiliation)|préavis|opzegtermijn|plazo de (?:preaviso|cancelación)|preaviso|",
                r"(?:termine|periodo) di (?:disdetta|preavviso)|preavviso|okres wypowiedzenia|uppsägningstid|opsigelsesvarsel|oppsigelsestid|prazo de cancelamento|irtisanomisaika)\b|解約期限)",
            )),
        ),
    ]
});

pub fn read(dossier: &Dossier) -> Vec<Proposal> {
    let mut out = Vec::new();
    for passage in dossier.passages.iter().filter(|passage| passage.usable()) {
        let Some(exhibit) = dossier.exhibit(passage.exhibit) else { continue };
        let Some(side) = whose(exhibit, passage) else { continue };
        for (fact, sign) in BROUGHT_UP.iter().filter(|_| side == Side::Merchant) {
            if let Some(found) = sign.find(&passage.text)
                && let Some(span) = cut(passage, found.range())
            {
                out.push(Proposal::new("mail", exhibit, fact, Value::Bool(true), vec![span, Span::whole(passage)]).said_by(side));
            }
        }
        let conceded =
            CONCEDED.iter().filter(|_| side == Side::Merchant && dossier.complaint.category == Category::NotAsDescribed);
        for (fact, sign) in conceded {
            if let Some(found) = sign.find(&passage.text)
                && let Some(span) = cut(passage, found.range())
            {
                let spans = vec![span, Span::whole(passage)];
                out.push(
                    Proposal::new("mail", exhibit, fact, Value::Bool(true), spans).said_by(side).looked_at(Some(Code::Hedged)),
                );
            }
        }
        let user = (dossier.complaint.category == Category::Unauthorised).then_some(("consumer.names_user", &USER));
        for (fact, sign) in [("care.legal_threat", &LEGAL), ("care.vulnerable", &DANGER)].into_iter().chain(user) {
            // The shop's own legal talk in its answer is everyday; the consumer's is a sign.
            if matches!(fact, "care.legal_threat" | "consumer.names_user") && side == Side::Merchant {
                continue;
            }
            if let Some(found) = sign.find(&passage.text)
                && !fold(found.as_str()).is_empty()
                && let Some(span) = cut(passage, found.range())
            {
                out.push(
                    Proposal::new("mail", exhibit, fact, Value::Bool(true), vec![span, Span::whole(passage)])
                        .said_by(side)
                        .looked_at(Some(Code::Hedged)),
                );
            }
        }
    }
    out
}

/// Free text by a side: its statement, its own lines in a mail, chat or letter; never quoted ones or headers.
fn whose(exhibit: &Exhibit, passage: &Passage) -> Option<Side> {
    match &passage.place {
        Place::Record { path } if path == "claim.statement" => Some(Side::Consumer),
        Place::Record { path } if path == "merchant.response.statement" => Some(Side::Merchant),
        Place::Line { .. } if passage.role == PassageRole::Body && exhibit.media == Media::Mail => exhibit.from.side(),
        _ => None,
    }
}
