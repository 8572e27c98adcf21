//! Who read which fact, and what a model proposes to the open questions.

use super::words;
use crate::case::exhibit::Exhibit;
use crate::case::model_read::ReadOutcome;
use crate::case::reading::{Proposer, State};
use crate::case::{Dossier, Draft, Reading, Value};
use std::collections::BTreeMap;

/// What a model read and a person must look at: with everything that accepting it needs.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// `M12`: marks the words in the source pane, as a citation's id does.
    pub cite: String,
    pub exhibit: u32,
    pub quote: String,
    /// Why it does not count by itself.
    pub why: &'static str,
    pub passage: String,
    pub value: String,
    pub key: String,
}

/// One fact as somebody read it.
#[derive(Debug, Clone)]
pub struct ReadRow {
    pub fact: String,
    pub value: String,
    pub about: String,
    pub exhibit: u32,
    /// For words that a model read.
    pub cite: Option<String>,
    pub quote: String,
    pub by: String,
    pub state: String,
}

/// What was read of a case, and by whom.
#[derive(Debug, Clone, Default)]
pub struct Read {
    pub rows: Vec<ReadRow>,
    pub by_code: usize,
    pub by_model: usize,
    pub by_person: usize,
    /// `A model read 4 of 5 documents.`
    pub progress: Option<String>,
}

/// What a model says to an open question, where only a person can tell.
pub fn claimed(draft: &Draft, dossier: &Dossier, fact: &str) -> Vec<Claimed> {
    let mine = draft.readings.iter().enumerate().filter(|(_, reading)| reading.fact == fact);
    mine.filter_map(|(n, reading)| {
        let (Proposer::Model { .. }, State::NeedsLook(code)) = (&reading.proposer, &reading.state) else { return None };
        // The value first, then the words around it.
        let span = reading.spans.get(1).or(reading.spans.first())?;
        let quote = span.cut(dossier.passage(span.passage)?)?;
        Some(Claimed {
            cite: format!("M{n}"),
            exhibit: span.passage.exhibit,
            quote: quote.to_owned(),
            why: words::doubt(*code),
            passage: span.passage.to_string(),
            value: typed(&reading.value),
            key: reading.key.clone().unwrap_or_default(),
        })
    })
    .collect()
}

/// The value as the answering form takes it.
pub fn typed(value: &Value) -> String {
    match value {
        Value::Money(money) => money.plain(),
        other => other.to_string(),
    }
}

/// Every reading, those that count first.
pub fn read(draft: &Draft, dossier: &Dossier, name: &dyn Fn(&str) -> String) -> Read {
    let mut read = Read { progress: progress(dossier), ..Read::default() };
    for (n, reading) in draft.readings.iter().enumerate().filter(|(_, reading)| reading.state != State::NotSaid) {
        let (by, cite) = match &reading.proposer {
            Proposer::Code { .. } => {
                read.by_code += 1;
                ("code".to_owned(), None)
            }
            Proposer::Model { name } => {
                read.by_model += 1;
                (format!("model {name}"), Some(format!("M{n}")))
            }
            Proposer::Person { name, .. } => {
                read.by_person += 1;
                (name.clone(), None)
            }
        };
        read.rows.push(row(reading, dossier, name(&reading.fact), by, cite));
    }
    // What a model or a person read is what one wants to check.
    read.rows.sort_by_key(|row| row.by == "code");
    read
}

fn row(reading: &Reading, dossier: &Dossier, fact: String, by: String, cite: Option<String>) -> ReadRow {
    let span = reading.spans.get(usize::from(cite.is_some())).or(reading.spans.first());
    let quote = span.and_then(|span| span.cut(dossier.passage(span.passage)?)).unwrap_or_default();
    let state = match reading.state {
        State::Established => "established".to_owned(),
        State::Asserted => "said by a party".to_owned(),
        State::NotSaid => "not said".to_owned(),
        State::NeedsLook(code) => format!("needs a look: {}", words::doubt(code)),
        State::Rejected(code) => format!("not counted: {}", words::doubt(code)),
    };
    ReadRow {
        fact,
        value: reading.value.to_string(),
        about: reading.key.clone().unwrap_or_default(),
        exhibit: span.map_or(0, |span| span.passage.exhibit),
        cite,
        quote: quote.to_owned(),
        by,
        state,
    }
}

/// How many of the documents that a model was asked about it has read to the end.
fn progress(dossier: &Dossier) -> Option<String> {
    let mut documents: BTreeMap<u32, bool> = BTreeMap::new();
    let mut reasons: BTreeMap<u32, &str> = BTreeMap::new();
    for read in &dossier.model {
        let answered = matches!(read.outcome, ReadOutcome::Answered { .. });
        for exhibit in &read.exhibits {
            *documents.entry(*exhibit).or_insert(true) &= answered;
            if let ReadOutcome::NotAnswered { why, .. } = &read.outcome {
                reasons.insert(*exhibit, why);
            }
        }
    }
    let is_file = |number: &u32| dossier.exhibits.iter().any(|exhibit: &Exhibit| exhibit.number == *number);
    documents.retain(|number, _| *number != 0 && is_file(number));
    let done = documents.values().filter(|done| **done).count();
    let not: Vec<String> = reasons
        .iter()
        .filter(|(number, _)| documents.contains_key(number))
        .map(|(number, why)| format!(" E{number} was not: {why}."))
        .collect();
    (!documents.is_empty()).then(|| format!("A model read {done} of {} documents with prose.{}", documents.len(), not.concat()))
}
