//! What the readings behind a finding say, in words: the values, and where each stands.

use super::cite::Cites;
use super::words::{self, Voice};
use crate::case::passage::Place;
use crate::case::reading::Source;
use crate::case::ruling::Finding;
use crate::case::{Reading, Span, Value, prose};
use crate::languages::{Language, args};
use crate::rules::RuleBook;

/// A factual sentence in the making.
pub struct Told<'r> {
    pub text: String,
    pub spans: Vec<&'r Span>,
    /// A value among them stands nowhere that can be cited.
    pub unfounded: bool,
    /// It rests on a side's own words alone.
    pub own_words_only: bool,
    /// What it tells.
    pub readings: Vec<&'r Reading>,
}

/// At most this many facts go into one sentence.
const FACTS_A_SENTENCE: usize = 3;

/// One sentence for every few facts that count for the finding, in the order the rules list them.
pub fn counted<'r>(
    book: &RuleBook,
    cites: &Cites<'_>,
    readings: &'r [Reading],
    finding: &Finding,
    voice: Voice,
) -> Vec<Told<'r>> {
    let heard = |reading: &&Reading| !reading.spans.iter().any(|span| cites.is_set_aside(span));
    let counted: Vec<&Reading> = finding.counted.iter().filter_map(|index| readings.get(*index)).filter(heard).collect();
    let mut facts: Vec<&str> = Vec::new();
    for reading in &counted {
        if !facts.contains(&reading.fact.as_str()) {
            facts.push(&reading.fact);
        }
    }
    facts
        .chunks(FACTS_A_SENTENCE)
        .map(|facts| {
            let about: Vec<&Reading> = counted.iter().copied().filter(|reading| facts.contains(&reading.fact.as_str())).collect();
            Told {
                text: by_source(book, cites, facts, &about, voice),
                spans: about.iter().flat_map(|reading| &reading.spans).collect(),
                unfounded: about.iter().any(|reading| !reading.spans.iter().any(|span| cites.resolves(span))),
                own_words_only: about.iter().all(|reading| matches!(reading.source, Source::Party(_))),
                readings: about,
            }
        })
        .collect()
}

/// The fact as a noun phrase, as the rule book words it; a fact of an older book by its id.
pub fn name(book: &RuleBook, fact: &str) -> String {
    book.fact(fact).map_or_else(|| fact.replace(['.', '_'], " "), |known| known.name.clone())
}

/// The same to whoever reads.
fn name_to(book: &RuleBook, fact: &str, voice: Voice) -> String {
    match voice {
        Voice::Ruling => name(book, fact),
        Voice::To(side, language) => prose::phrase(&name(book, fact), side, language),
    }
}

/// `In the tracking data that we fetched ourselves (E3): the postcode of the delivery is “3552KX”. In our record ...`: a
/// sentence a source, its values in the order of the facts.
fn by_source(book: &RuleBook, cites: &Cites<'_>, facts: &[&str], readings: &[&Reading], voice: Voice) -> String {
    let language = voice.language();
    let mut sources: Vec<(String, Vec<String>)> = Vec::new();
    // Which parcel, line or payment it is about is said where there are several.
    let several = |fact: &str| {
        let mut keys = readings.iter().filter(|reading| reading.fact == *fact).map(|reading| &reading.key);
        let first = keys.next();
        keys.any(|key| Some(key) != first)
    };
    for fact in facts {
        for reading in readings.iter().filter(|reading| reading.fact == *fact) {
            let is = if matches!(reading.value, Value::Bool(_)) { "fact-says" } else { "fact-is" };
            let which = reading
                .key
                .as_deref()
                .filter(|key| several(fact) && stands(cites, reading, key))
                .map_or_else(String::new, |key| format!(" ({key})"));
            let name = format!("{}{which}", name_to(book, fact, voice));
            let part = language.say(is, &args([("name", &name), ("value", &shown_in(cites, reading, language))]));
            let from = from(cites, reading, voice);
            match sources.iter_mut().find(|(source, _)| *source == from) {
                Some((_, parts)) if parts.contains(&part) => {}
                Some((_, parts)) => parts.push(part),
                None => sources.push((from, vec![part])),
            }
        }
    }
    let told = |(source, parts): (String, Vec<String>)| {
        language.sentence(&language.say("in-source", &args([("source", &source), ("facts", &parts.join("; "))])))
    };
    language.joined(sources.into_iter().map(told).collect::<Vec<String>>().join(" "))
}

/// The key stands in the words that the reading cites.
fn stands(cites: &Cites<'_>, reading: &Reading, key: &str) -> bool {
    let mut words = reading.spans.iter().filter_map(|span| span.cut(cites.passage(span.passage)?));
    words.any(|words| words.contains(key))
}

/// The value in words; text is cut from storage.
pub(super) fn shown(cites: &Cites<'_>, reading: &Reading) -> String {
    shown_in(cites, reading, Voice::Ruling.language())
}

fn shown_in(cites: &Cites<'_>, reading: &Reading, language: &Language) -> String {
    let cut = reading.spans.first().and_then(|span| span.cut(cites.passage(span.passage)?));
    match (&reading.value, cut) {
        (Value::Text(_), Some(cut)) => words::quoted(words::beginning(cut, 160)),
        // Our records hold values, not words: the words around yes and no are the fact's own.
        // A log shows what it does not hold by its first and last row: their words say nothing about it.
        (Value::Bool(value), _) if by_absence(reading, *value) => words::value_in(&reading.value, language),
        (Value::Bool(_), Some(cut)) if !matches!(cut, "true" | "false") && !in_records(cites, reading) => {
            format!("{} ({})", words::value_in(&reading.value, language), words::quoted(words::beginning(cut, 160)))
        }
        (value, _) => words::value_in(value, language),
    }
}

pub(super) fn by_absence(reading: &Reading, value: bool) -> bool {
    match reading.fact.as_str() {
        "cancellation.none_logged" => value,
        "use.after_charge" | "trial.reminder_sent" => !value,
        _ => false,
    }
}

pub(super) fn in_records(cites: &Cites<'_>, reading: &Reading) -> bool {
    let passage = reading.spans.first().and_then(|span| cites.passage(span.passage));
    passage.is_some_and(|passage| matches!(passage.place, Place::Record { .. }))
}

pub(super) fn from(cites: &Cites<'_>, reading: &Reading, voice: Voice) -> String {
    let place = reading.spans.first().and_then(|span| {
        let (exhibit, passage) = (cites.exhibit_of(span)?, cites.passage(span.passage)?);
        Some(words::source(exhibit, passage, voice))
    });
    let language = voice.language();
    let place = place.unwrap_or_else(|| language.word("records"));
    let of = |id: &str, side| language.say(id, &args([("place", &place), ("from", voice.side(side))]));
    match reading.source {
        Source::Party(side) => of("own-words", side),
        Source::BusinessRecord(side) => of("own-record", side),
        Source::Record | Source::Third | Source::VerifiedDocument => place,
    }
}
