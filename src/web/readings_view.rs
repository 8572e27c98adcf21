//! Who read which fact, and what a model proposes to the open questions.

use super::words;
use crate::case::model_read::ReadOutcome;
use crate::case::reading::{Code, Proposer, State};
use crate::case::{Dossier, Draft, Reading, Value};
use crate::reading::progress::Step;
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
    /// A machine's translation, where the quote is in another language.
    pub english: Option<String>,
}

/// What else was read of the same fact: shown beside a claim, to compare.
#[derive(Debug, Clone)]
pub struct Other {
    /// `Code read`
    pub title: String,
    /// For words that a model read.
    pub cite: Option<String>,
    pub exhibit: u32,
    /// Empty where nothing was found.
    pub quote: String,
    pub value: String,
    pub english: Option<String>,
}

/// Readings of one fact that do not say the same, where no open question shows them.
#[derive(Debug, Clone)]
pub struct Difference {
    pub fact: String,
    pub about: String,
    pub why: &'static str,
    pub sides: Vec<Other>,
}

/// How far a model is with one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub exhibit: u32,
    pub file: String,
    pub state: String,
    pub class: &'static str,
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
    /// `E3.12`, the line of all others.
    pub passage: String,
    pub quote: String,
    pub by: String,
    pub state: String,
}

/// What a model read in the words that the source pane marks, with all that accepting it needs.
#[derive(Debug, Clone)]
pub struct Marked {
    pub cite: String,
    pub fact: String,
    pub name: String,
    pub value: String,
    pub key: String,
    pub by: String,
    pub state: String,
    pub passage: String,
    pub words: String,
}

/// The model's reading that `cite` names.
pub fn marked(draft: &Draft, dossier: &Dossier, cite: &str, name: &dyn Fn(&str) -> String) -> Option<Marked> {
    let reading = draft.read_by_model(cite)?;
    let span = around(reading)?;
    let words = span.cut(dossier.passage(span.passage)?)?.to_owned();
    let Proposer::Model { name: model } = &reading.proposer else { return None };
    Some(Marked {
        cite: cite.to_owned(),
        fact: reading.fact.clone(),
        name: name(&reading.fact),
        value: typed(&reading.value),
        key: reading.key.clone().unwrap_or_default(),
        by: format!("model {model}"),
        state: state(&reading.state),
        passage: span.passage.to_string(),
        words,
    })
}

fn state(state: &State) -> String {
    match state {
        State::Established => "established".to_owned(),
        State::Asserted => "said by a party".to_owned(),
        State::NotSaid => "not said".to_owned(),
        State::NeedsLook(code) => format!("needs a look: {}", words::doubt(*code)),
        State::Rejected(code) => format!("not counted: {}", words::doubt(*code)),
    }
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
    /// The documents that a model reads, one by one.
    pub documents: Vec<Document>,
    pub differences: Vec<Difference>,
}

/// What a model says to an open question, where only a person can tell.
pub fn claimed(draft: &Draft, dossier: &Dossier, fact: &str) -> Vec<Claimed> {
    let mine = draft.readings.iter().enumerate().filter(|(_, reading)| reading.fact == fact);
    mine.filter_map(|(n, reading)| {
        let (Proposer::Model { .. }, State::NeedsLook(code)) = (&reading.proposer, &reading.state) else { return None };
        let span = around(reading)?;
        let quote = span.cut(dossier.passage(span.passage)?)?;
        Some(Claimed {
            cite: format!("M{n}"),
            exhibit: span.passage.exhibit,
            quote: quote.to_owned(),
            why: words::doubt(*code),
            passage: span.passage.to_string(),
            value: typed(&reading.value),
            key: reading.key.clone().unwrap_or_default(),
            english: None,
        })
    })
    .collect()
}

/// The words around a model's value; the value itself stands first.
fn around(reading: &Reading) -> Option<&crate::case::passage::Span> {
    let second = if matches!(reading.proposer, Proposer::Model { .. }) { reading.spans.get(1) } else { None };
    second.or(reading.spans.first())
}

/// The words that a chip leads to: `C3` of the ruling, `M12` of a model's reading.
pub fn quote<'a>(draft: &'a Draft, dossier: &'a Dossier, cite: &str) -> Option<&'a str> {
    if let Some(citation) = draft.citations.iter().find(|citation| citation.id == cite) {
        return Some(&citation.quote);
    }
    let span = around(draft.read_by_model(cite)?)?;
    span.cut(dossier.passage(span.passage)?)
}

/// What stands against a model's claims on `fact`: what code or a person read, or that a second look found nothing.
pub fn against(draft: &Draft, dossier: &Dossier, fact: &str) -> Vec<Other> {
    let doubts = |code: Code| {
        let claims = draft.readings.iter().filter(move |reading| {
            reading.fact == fact && matches!(reading.proposer, Proposer::Model { .. }) && reading.state == State::NeedsLook(code)
        });
        claims.collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    let (differ, conflict) = (doubts(Code::RunsDiffer), doubts(Code::Conflict));
    if differ.len() == 1 {
        let title = "The same words, read a second time".to_owned();
        let (exhibit, nothing) = (around(differ[0]).map_or(0, |span| span.passage.exhibit), String::new());
        found.push(Other { title, cite: None, exhibit, quote: nothing.clone(), value: nothing, english: None });
    }
    if !conflict.is_empty() {
        for (n, reading) in draft.readings.iter().enumerate().filter(|(_, reading)| reading.fact == fact) {
            let stands = matches!(reading.state, State::Established | State::Asserted);
            if stands && conflict.iter().any(|claim| claim.value != reading.value) {
                found.extend(other(n, reading, dossier));
            }
        }
    }
    found
}

fn other(n: usize, reading: &Reading, dossier: &Dossier) -> Option<Other> {
    let span = around(reading)?;
    let (title, cite) = match &reading.proposer {
        Proposer::Code { .. } => ("Code read".to_owned(), None),
        Proposer::Model { .. } => ("A model read".to_owned(), Some(format!("M{n}"))),
        Proposer::Person { name, .. } => (format!("{name} read"), None),
    };
    Some(Other {
        title,
        cite,
        exhibit: span.passage.exhibit,
        quote: span.cut(dossier.passage(span.passage)?)?.to_owned(),
        value: reading.value.to_string(),
        english: None,
    })
}

/// Facts on which a model's readings differ from one another or from others', beside the open questions.
fn differences(draft: &Draft, dossier: &Dossier, name: &dyn Fn(&str) -> String) -> Vec<Difference> {
    let mut found: Vec<Difference> = Vec::new();
    let open = |fact: &str| draft.open_questions.iter().any(|open| open.fact == fact);
    for reading in draft.readings.iter().filter(|reading| !open(&reading.fact)) {
        let (Proposer::Model { .. }, State::NeedsLook(code @ (Code::RunsDiffer | Code::Conflict))) =
            (&reading.proposer, &reading.state)
        else {
            continue;
        };
        let (fact, about) = (name(&reading.fact), reading.key.clone().unwrap_or_default());
        if found.iter().any(|known| known.fact == fact && known.about == about) {
            continue;
        }
        let claims = draft.readings.iter().enumerate().filter(|(_, it)| {
            let same = it.fact == reading.fact && it.key == reading.key;
            same && matches!(it.proposer, Proposer::Model { .. }) && matches!(it.state, State::NeedsLook(_))
        });
        let mut sides: Vec<Other> = claims.filter_map(|(n, it)| other(n, it, dossier)).collect();
        sides.extend(against(draft, dossier, &reading.fact));
        found.push(Difference { fact, about, why: words::doubt(*code), sides });
    }
    found
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
    let differences = differences(draft, dossier, name);
    let mut read = Read { progress: progress(dossier), documents: documents(dossier, &[]), differences, ..Read::default() };
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
    let span = around(reading);
    let quote = span.and_then(|span| span.cut(dossier.passage(span.passage)?)).unwrap_or_default();
    ReadRow {
        fact,
        value: reading.value.to_string(),
        about: reading.key.clone().unwrap_or_default(),
        exhibit: span.map_or(0, |span| span.passage.exhibit),
        cite,
        passage: span.map(|span| span.passage.to_string()).unwrap_or_default(),
        quote: quote.to_owned(),
        by,
        state: state(&reading.state),
    }
}

/// The documents that a model was asked about, and how each ended; `steps` tells of those that it is still busy with.
pub fn documents(dossier: &Dossier, steps: &[(u32, Step)]) -> Vec<Document> {
    let mut all: BTreeMap<u32, (String, &'static str)> = BTreeMap::new();
    for read in &dossier.model {
        let (state, class) = match &read.outcome {
            ReadOutcome::Answered { .. } => ("read".to_owned(), "good"),
            ReadOutcome::NotAnswered { why, .. } => (format!("not read: {why}"), "warn"),
        };
        for exhibit in &read.exhibits {
            let known = all.entry(*exhibit).or_insert_with(|| (state.clone(), class));
            // A part that was not read is what a person must know.
            if class == "warn" {
                *known = (state.clone(), class);
            }
        }
    }
    for (exhibit, step) in steps {
        let state = match step {
            Step::Waits => ("waits", ""),
            Step::BeingRead => ("being read", "accent"),
            Step::Done if all.contains_key(exhibit) => continue,
            Step::Done => ("read; being checked", "accent"),
        };
        all.insert(*exhibit, (state.0.to_owned(), state.1));
    }
    let file = |number: u32| {
        let exhibit = dossier.exhibits.iter().find(|exhibit| exhibit.number == number && number != 0)?;
        Some(exhibit.file.trim_start_matches("evidence/").to_owned())
    };
    let rows =
        all.into_iter().filter_map(|(exhibit, (state, class))| Some(Document { exhibit, file: file(exhibit)?, state, class }));
    rows.collect()
}

/// How many of the documents that a model was asked about it has read to the end.
fn progress(dossier: &Dossier) -> Option<String> {
    let documents = documents(dossier, &[]);
    let done = documents.iter().filter(|document| document.class == "good").count();
    (!documents.is_empty()).then(|| format!("A model read {done} of {} documents with prose.", documents.len()))
}
