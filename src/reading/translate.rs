//! English beside quotes in another language, for the person who reads the file. A machine's words: they are shown beside the
//! original, marked, and nowhere else. No reader, rule, sentence or letter sees them, and nothing can cite them.

use crate::app::App;
use crate::case::reading::{Proposer, State};
use crate::case::{CaseId, Dossier, Draft, Passage, PassageId, guard::Guard};
use crate::error::Error;
use crate::masking::{Mask, View, Watch};
use crate::outside::model::{Ask, Purpose, Schema};
use crate::store::cases;
use futures_util::StreamExt;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const INSTRUCTIONS: &str = include_str!("../../templates/prompts/translate.txt");
const ANSWER_TOKENS: u32 = 1500;
const CHARS_MAX: usize = 4000;
/// Quotes of one draft that are translated.
const QUOTES_MAX: usize = 60;
const AT_ONCE: usize = 8;
/// A text with fewer small words of some language than this is not told apart by them.
const WORDS_MIN: usize = 2;

/// Asks for what a draft quotes in another language. Returns quietly without a model for it.
pub async fn translate(app: &App, case: CaseId) -> Result<(), Error> {
    if app.model.for_purpose(Purpose::Translate).is_none() {
        return Ok(());
    }
    let case = cases::load(&app.db, case).await?;
    let Some(draft) = case.draft else { return Ok(()) };
    let draft = cases::draft(&app.db, draft).await?.draft;
    let dossier = cases::dossier(&app.db, &case, app.now()).await?;
    let asks = Asks::of(case.id, &dossier, &draft);
    // What is on record already is not asked again; a refusal ends the matter.
    let answers: Vec<_> = asks.all.values().map(|(ask, _)| app.model.ask(ask)).collect();
    let answers: Vec<_> = futures_util::stream::iter(answers).buffered(AT_ONCE).collect().await;
    match answers.into_iter().filter_map(Result::err).find(|reason| reason.may_pass()) {
        Some(reason) => Err(Error::Upstream { what: "model", detail: reason.to_string(), retryable: true }),
        None => Ok(()),
    }
}

/// The translations on record, by the quote; nobody is asked.
pub async fn known(app: &App, case: CaseId, dossier: &Dossier, draft: &Draft) -> Result<BTreeMap<String, String>, Error> {
    let mut found = BTreeMap::new();
    if app.model.for_purpose(Purpose::Translate).is_none() {
        return Ok(found);
    }
    for (quote, (ask, view)) in Asks::of(case, dossier, draft).all {
        if let Some(answer) = app.model.known(&ask).await?
            && let Some(english) = usable(&quote, &view, &answer)
        {
            found.insert(quote, english);
        }
    }
    Ok(found)
}

/// One question a quote: one side's words, and no more of them than the person sees.
struct Asks {
    all: BTreeMap<String, (Ask, View)>,
}

impl Asks {
    fn of(case: CaseId, dossier: &Dossier, draft: &Draft) -> Asks {
        let quotes = foreign_quotes(dossier, draft);
        if quotes.is_empty() {
            return Asks { all: BTreeMap::new() };
        }
        let mask = Arc::new(Mask::of(dossier));
        let properties = json!({ "english": { "type": "string" } });
        let schema =
            json!({ "type": "object", "additionalProperties": false, "required": ["english"], "properties": properties });
        let ask = |quote: String| {
            let view = mask.view(&quote);
            let guard: Arc<dyn Guard> = Arc::new(Watch::new(Arc::clone(&mask), [INSTRUCTIONS.to_owned()]));
            let ask = Ask {
                purpose: Purpose::Translate,
                case,
                system: INSTRUCTIONS.to_owned(),
                user: view.text.replace(['\n', '\r'], " "),
                schema: Schema { name: "english", json: schema.clone() },
                max_tokens: ANSWER_TOKENS,
                guard,
            };
            (quote, (ask, view))
        };
        Asks { all: quotes.into_iter().take(QUOTES_MAX).map(ask).collect() }
    }
}

/// Nothing where a number was lost or changed on the way: it would mislead more than it helps.
fn usable(quote: &str, view: &View, answer: &Value) -> Option<String> {
    let said: String = answer["english"].as_str()?.trim().chars().take(CHARS_MAX).collect();
    if said.is_empty() || digits(&said) != digits(&view.text) {
        return None;
    }
    let english = view.unmasked(quote, &said);
    (english.trim() != quote.trim()).then_some(english)
}

/// In whatever script and order: dates are written otherwise elsewhere.
fn digits(text: &str) -> Vec<char> {
    let ascii = |c: char| match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        _ => None,
    };
    let mut all: Vec<char> = text.chars().filter_map(ascii).collect();
    all.sort_unstable();
    all
}

/// What the draft cites and what a model proposes to a person, out of texts in another language than English.
fn foreign_quotes(dossier: &Dossier, draft: &Draft) -> BTreeSet<String> {
    let cited = draft.citations.iter().map(|it| (it.passage, it.quote.clone()));
    let look = draft
        .readings
        .iter()
        .filter(|reading| matches!((&reading.proposer, &reading.state), (Proposer::Model { .. }, State::NeedsLook(_))));
    let read = look.filter_map(|reading| {
        let span = reading.spans.get(1).or(reading.spans.first())?;
        Some((span.passage, span.cut(dossier.passage(span.passage)?)?.to_owned()))
    });
    let mut languages: BTreeMap<u32, bool> = BTreeMap::new();
    let quotes: Vec<(PassageId, String)> = cited.chain(read).filter(|(_, quote)| has_words(quote)).collect();
    let quotes = quotes.into_iter().filter(|(id, _)| {
        let Some(passage) = dossier.passage(*id).filter(|passage| passage.usable()) else { return false };
        match language(&passage.text) {
            Some(foreign) => foreign,
            // A few words alone say little: their file says more. The records are many hands' work.
            None => id.exhibit != 0 && *languages.entry(id.exhibit).or_insert_with(|| of_file(dossier, passage)),
        }
    });
    quotes.map(|(_, quote)| quote).collect()
}

fn of_file(dossier: &Dossier, passage: &Passage) -> bool {
    let texts = dossier.passages_of(passage.exhibit).filter(|passage| passage.usable()).map(|passage| passage.text.as_str());
    language(&texts.collect::<Vec<_>>().join(" ")).unwrap_or(false)
}

/// A code, a sum or a name alone is the same in every language.
fn has_words(quote: &str) -> bool {
    let words = quote.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 2).count();
    words >= 3 || foreign_script(quote)
}

fn foreign_script(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (latin, other): (Vec<char>, Vec<char>) =
        letters.partition(|c| u32::from(*c) < 0x250 || (0x1e00..0x1f00).contains(&u32::from(*c)));
    other.len() > latin.len()
}

/// Whether it is in another language than English, by its small words; nothing where they do not say.
fn language(text: &str) -> Option<bool> {
    if foreign_script(text) {
        return Some(true);
    }
    let folded = text.to_lowercase();
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’').collect();
    let count = |list: &[&str]| words.iter().filter(|word| list.contains(*word)).count();
    let (english, other) = (count(&ENGLISH), count(&OTHERS));
    if english.max(other) < WORDS_MIN || english == other { None } else { Some(other > english) }
}

/// Small words that stand in almost every sentence. None stands in both lists.
const ENGLISH: [&str; 40] = [
    "the", "and", "of", "to", "is", "it", "was", "you", "that", "this", "with", "have", "has", "not", "are", "were", "been",
    "my", "your", "our", "we", "they", "he", "she", "his", "her", "from", "by", "which", "did", "had", "will", "would", "should",
    "there", "their", "its", "i'm", "don't", "didn't",
];
const OTHERS: [&str; 96] = [
    // German, Dutch
    "der", "das", "und", "ist", "nicht", "ich", "sie", "wir", "ein", "eine", "einen", "den", "dem", "mit", "auf", "für", "von",
    "zu", "haben", "habe", "wurde", "het", "een", "niet", "ik", "van", "voor", "zijn", "heeft", "hebben", "maar", "wij", "werd",
    "bij", // Swedish, Danish, Norwegian
    "och", "att", "inte", "jag", "är", "som", "det", "för", "har", "og", "ikke", "jeg", "til", "ett", "av",
    // French, Italian, Spanish, Portuguese
    "le", "la", "les", "des", "est", "je", "nous", "vous", "que", "pas", "pour", "une", "avec", "dans", "il", "che", "non",
    "sono", "è", "per", "una", "con", "el", "los", "las", "por", "para", "pero", "não", "uma", "foi", "em", "os",
    // Polish, Czech
    "nie", "się", "jest", "na", "że", "czy", "jsem", "není", "že", "ale", "který", "bylo", "proszę", "z",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_another_language_is_told_by_its_small_words_or_its_script() {
        for text in [
            "Das Paket ist nicht angekommen, und ich habe niemanden gesehen.",
            "De tent is niet meer waterdicht en de naad is los, ik heb een foto van de naad.",
            "Jag har inte fått paketet och det är för sent.",
            "أرجو إغلاق الشكوى رقم",
            "Посылка не пришла",
        ] {
            assert_eq!(language(text), Some(true), "{text}");
        }
        for text in ["The parcel was left with a neighbour.", "I am told that it is on its way to you."] {
            assert_eq!(language(text), Some(false), "{text}");
        }
        assert_eq!(language("V94 X3C9"), None);
        assert!(!has_words("DHL 00340434161094042557") && has_words("nicht im Briefkasten gefunden"));
        assert!(ENGLISH.iter().all(|word| !OTHERS.contains(word)));
    }

    #[test]
    fn numbers_are_compared_whatever_their_order_and_script() {
        assert_eq!(digits("am 3. März kamen 12 Pakete"), digits("12 parcels came on 3 March"));
        assert_ne!(digits("am 3. März kamen 12 Pakete"), digits("twelve parcels came on 3 March"));
        assert_eq!(digits("٣ و ١٢"), digits("12, 3"));
    }
}
