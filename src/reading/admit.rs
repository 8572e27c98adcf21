//! Proposals become readings: a source class, a state, and a code that says why one does not count.

use super::normal::{self, fold};
use super::papers::Paper;
use super::proposal::Proposal;
use super::source;
use super::tracking::Parcel;
use crate::case::passage::{Passage, PassageRole, Span};
use crate::case::reading::{Answer, AnswerKind, Code, Proposer, Source, State, Value};
use crate::case::{Dossier, Reading, Side};

/// What the readers found besides single facts: it decides whose paper agrees with whom.
pub struct Seen<'a> {
    pub parcels: &'a [Parcel<'a>],
    pub papers: &'a [Paper<'a>],
}

pub fn proposal(dossier: &Dossier, seen: &Seen<'_>, proposal: Proposal) -> Reading {
    let Proposal { fact, key, value, spans, reader, exhibit, look, log, voice } = proposal;
    let source = match dossier.exhibit(exhibit) {
        Some(exhibit) => match (voice, source::class(dossier, exhibit)) {
            (Some(side), _) => Source::Party(side),
            // A shop keeps books; a table that the consumer hands in is the consumer's own word.
            (None, Source::Party(Side::Merchant)) if log => Source::BusinessRecord(Side::Merchant),
            (None, Source::Party(_)) if agreed(seen, exhibit.number, key.as_deref()) => Source::VerifiedDocument,
            (None, class) => class,
        },
        None => {
            return rejected(
                Reading { fact, key, value, spans, proposer: code(reader), source: Source::Record, state: State::Established },
                Code::QuoteNotFound,
            );
        }
    };
    let state = look.map_or_else(|| standing(source), State::NeedsLook);
    check(dossier, Reading { fact, key, value, spans, proposer: code(reader), source, state })
}

fn code(reader: &str) -> Proposer {
    Proposer::Code { reader: reader.to_owned() }
}

pub fn standing(source: Source) -> State {
    match source {
        Source::Party(_) => State::Asserted,
        Source::Record | Source::Third | Source::VerifiedDocument | Source::BusinessRecord(_) => State::Established,
    }
}

/// A carrier's paper from a side whose number and event agree with what a third party told us.
pub fn agreed(seen: &Seen<'_>, exhibit: u32, key: Option<&str>) -> bool {
    seen.papers.iter().any(|paper| {
        paper.exhibit.number == exhibit && key.is_none_or(|key| key == paper.key()) && paper.agrees_with(seen.parcels)
    })
}

/// A caseworker's answer: selected words under the same checks, a judgement as the operator's own, "cannot tell" as none.
pub fn answer(dossier: &Dossier, seen: &Seen<'_>, answer: &Answer) -> Option<Reading> {
    let proposer = Proposer::Person { user: answer.by, name: answer.by_name.clone() };
    let fact = answer.fact.clone();
    match &answer.answer {
        AnswerKind::CannotTell => None,
        AnswerKind::Judgement { value, .. } => {
            // A judgement rests on the whole file; it cites the claim it judges.
            let spans = dossier.passages.iter().find(|passage| passage.id.exhibit == 0).map(Span::whole).into_iter().collect();
            Some(Reading {
                fact,
                key: None,
                value: value.clone(),
                spans,
                proposer,
                source: Source::Record,
                state: State::Established,
            })
        }
        AnswerKind::Words { value, key, span } => {
            let key = key.clone().or_else(|| only_parcel(dossier, seen, &fact));
            let reading = Reading {
                fact,
                key,
                value: value.clone(),
                spans: vec![span.clone()],
                proposer,
                source: Source::Record,
                state: State::Established,
            };
            let Some(passage) = dossier.passage(span.passage) else { return Some(rejected(reading, Code::QuoteNotFound)) };
            let Some(exhibit) = dossier.exhibit(passage.exhibit) else { return Some(rejected(reading, Code::QuoteNotFound)) };
            let source = match source::class(dossier, exhibit) {
                // The statements in the records are the sides' words.
                Source::Record if exhibit.is_records() => statement(passage).unwrap_or(Source::Record),
                Source::Party(_) if agreed(seen, exhibit.number, None) => Source::VerifiedDocument,
                class => class,
            };
            let reading = check(dossier, Reading { source, state: standing(source), ..reading });
            if !matches!(reading.state, State::Rejected(_)) && !carries(passage, span, &reading.value) {
                return Some(rejected(reading, Code::ValueNotInQuote));
            }
            Some(reading)
        }
    }
}

fn statement(passage: &Passage) -> Option<Source> {
    use crate::case::{Side, passage::Place};
    match &passage.place {
        Place::Record { path } if path == "claim.statement" => Some(Source::Party(Side::Consumer)),
        Place::Record { path } if path == "merchant.response.statement" => Some(Source::Party(Side::Merchant)),
        _ => None,
    }
}

/// What an answer without a key is about, when only one parcel can be meant.
fn only_parcel(dossier: &Dossier, seen: &Seen<'_>, fact: &str) -> Option<String> {
    let back = fact.starts_with("returned.");
    if !back && !["delivery.", "custody.", "pickup."].iter().any(|group| fact.starts_with(group)) {
        return None;
    }
    let wanted = if back { super::tracking::Way::Back } else { super::tracking::Way::Out };
    let mut keys: Vec<String> = seen.parcels.iter().filter(|parcel| parcel.way(dossier) == wanted).map(Parcel::key).collect();
    keys.sort();
    keys.dedup();
    if let [key] = &keys[..] { Some(key.clone()) } else { None }
}

/// Every span resolves to words a reader may use.
pub fn check(dossier: &Dossier, reading: Reading) -> Reading {
    if reading.spans.is_empty() {
        return rejected(reading, Code::QuoteNotFound);
    }
    for span in &reading.spans {
        let Some(passage) = dossier.passage(span.passage) else { return rejected(reading, Code::QuoteNotFound) };
        if span.cut(passage).is_none_or(|words| words.trim().is_empty()) {
            return rejected(reading, Code::QuoteNotFound);
        }
        if passage.hidden.is_some() {
            return rejected(reading, Code::HiddenText);
        }
        if passage.injection || dossier.exhibit(passage.exhibit).is_some_and(crate::case::Exhibit::quarantined) {
            return rejected(reading, Code::Quarantined);
        }
        if passage.role == PassageRole::Quoted {
            return rejected(reading, Code::QuotedReply);
        }
    }
    reading
}

fn rejected(reading: Reading, code: Code) -> Reading {
    Reading { state: State::Rejected(code), ..reading }
}

/// The value stands in the selected words. Yes-or-no facts and counted shares are the person's reading of them.
fn carries(passage: &Passage, span: &Span, value: &Value) -> bool {
    let Some(words) = span.cut(passage) else { return false };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match value {
        Value::Bool(_) | Value::Int(_) => true,
        Value::Text(text) => {
            text.contains('_')
                || fold(words).contains(&fold(text))
                || normal::id(words).contains(&normal::id(text))
                || is_choice(text)
        }
        Value::Date(date) => {
            dates(words).contains(date)
                || normal::machine_time(words).is_some_and(|moment| moment.at.date_naive() == *date)
                || !words.chars().any(|c| c.is_ascii_digit())
        }
        Value::Time(time) => {
            let day = time.date_naive();
            let near = |date: &chrono::NaiveDate| (*date - day).num_days().abs() <= 1;
            dates(words).iter().any(near)
                || normal::machine_time(words).is_some_and(|moment| (moment.at - *time).num_hours().abs() <= 14)
        }
        Value::Money(money) => {
            let wanted = digits(&money.plain());
            digits(words).contains(wanted.trim_end_matches("00")) && !wanted.is_empty()
        }
    }
}

fn dates(words: &str) -> Vec<chrono::NaiveDate> {
    normal::date_in(words).map(|(date, _)| date).into_iter().collect()
}

/// One of the vocabulary's own words (`delivered`, `signature`): chosen from a list, not copied from the source.
fn is_choice(text: &str) -> bool {
    const CHOICES: [&str; 22] = [
        "accepted",
        "delivered",
        "refused",
        "lost",
        "damaged",
        "cancelled",
        "expired",
        "unknown",
        "signature",
        "pin",
        "id",
        "photo",
        "none",
        "consignee",
        "household",
        "neighbour",
        "doorstep",
        "porter",
        "locker",
        "consumer",
        "merchant",
        "safe place",
    ];
    CHOICES.contains(&text)
}
