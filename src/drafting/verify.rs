//! A finished draft, checked again from the outside: every citation resolves to the stored words, every number in a
//! factual sentence stands in what it cites, every exhibit is accounted for once.

use super::words;
use crate::case::draft::{Citation, Draft, SentenceKind, Support};
use crate::case::passage::Place;
use crate::case::{Dossier, Passage, Reading, Span};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Something in a draft that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `citation C3`, `sentence 4`, `ledger`.
    pub at: String,
    pub why: String,
}

/// Empty when everything in the draft holds against what is stored.
pub fn verify(draft: &Draft, dossier: &Dossier) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    let mut known = BTreeMap::new();
    for citation in &draft.citations {
        if known.insert(citation.id.as_str(), citation).is_some() {
            faults.add(format!("citation {}", citation.id), "the id is used twice");
        }
        if let Err(why) = citation_holds(citation, dossier) {
            faults.add(format!("citation {}", citation.id), why);
        }
    }
    for finding in &draft.findings {
        for id in finding.citations.iter().filter(|id| !known.contains_key(id.as_str())) {
            faults.add(format!("finding {}", finding.element), format!("cites {id}, which is not there"));
        }
    }
    for (n, sentence) in draft.sentences.iter().enumerate() {
        let at = format!("sentence {}", n + 1);
        let cited: Vec<&Citation> = sentence.citations.iter().filter_map(|id| known.get(id.as_str()).copied()).collect();
        if cited.len() != sentence.citations.len() {
            faults.add(at.clone(), "cites what is not there");
        }
        let claims = matches!(sentence.support, Support::Verified | Support::Asserted);
        if claims && cited.is_empty() {
            faults.add(at.clone(), "is marked as supported but cites nothing");
        }
        if sentence.kind == SentenceKind::Fact && sentence.support == Support::None {
            faults.add(at.clone(), "is a fact without support");
        }
        let allowed = match sentence.kind {
            SentenceKind::Fact => tokens_behind(&cited, &draft.readings),
            SentenceKind::Position => tokens_behind(&cited, &[]),
            SentenceKind::Amount => {
                let mut allowed = tokens_behind(&cited, &draft.readings);
                allowed.extend(draft.arithmetic.iter().flat_map(|line| numbers(line)));
                allowed.extend(draft.amount.iter().flat_map(|amount| numbers(&amount.to_string())));
                allowed
            }
            SentenceKind::Rule | SentenceKind::Reasoning | SentenceKind::Procedure => continue,
        };
        for number in numbers(&sentence.text).difference(&allowed) {
            faults.add(at.clone(), format!("says {number}, which is in nothing it cites"));
        }
    }
    ledger_holds(draft, dossier, &mut faults);
    faults.0
}

/// Passage exists, its hash is that of its text, the range fits, and the quote is those very words.
pub fn citation_holds(citation: &Citation, dossier: &Dossier) -> Result<(), String> {
    let passage = dossier.passage(citation.passage).ok_or("names a passage that is not on file")?;
    if Passage::digest(&passage.text) != passage.sha256 {
        return Err("its passage was changed after it was stored".to_owned());
    }
    let span = Span { passage: citation.passage, start: citation.start, end: citation.end, tier: citation.tier };
    let words = span.cut(passage).ok_or("its range does not fit the passage")?;
    if words != citation.quote {
        return Err("its quote is not what stands in the passage".to_owned());
    }
    if words.trim().is_empty() {
        return Err("quotes nothing".to_owned());
    }
    if !passage.usable() {
        return Err("cites words that a reader of the file cannot see, or that address the reader".to_owned());
    }
    let exhibit = dossier.exhibit(passage.exhibit).ok_or("its exhibit is not on file")?;
    if exhibit.quarantined() {
        return Err("cites an exhibit that is set aside".to_owned());
    }
    let record = if let Place::Record { path } = &passage.place { Some(path) } else { None };
    let named = citation.file.as_ref().is_some_and(|file| exhibit.file.starts_with(file.as_str()));
    if citation.exhibit != format!("E{}", exhibit.number) || citation.record.as_ref() != record || named == record.is_some() {
        return Err("names another place than the one it cites".to_owned());
    }
    Ok(())
}

fn ledger_holds(draft: &Draft, dossier: &Dossier, faults: &mut Faults) {
    let rows: BTreeSet<&str> = draft.ledger.iter().map(|row| row.exhibit.as_str()).collect();
    if rows.len() != draft.ledger.len() {
        faults.add("ledger", "lists an exhibit twice");
    }
    for exhibit in &dossier.exhibits {
        if !rows.contains(format!("E{}", exhibit.number).as_str()) {
            faults.add("ledger", format!("does not account for E{}", exhibit.number));
        }
    }
    if draft.ledger.len() > dossier.exhibits.len() {
        faults.add("ledger", "lists an exhibit that is not on file");
    }
}

struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, at: impl Into<String>, why: impl Into<String>) {
        self.0.push(Fault { at: at.into(), why: why.into() });
    }
}

/// The numbers that stand in the cited words, and those of the typed values read from them.
fn tokens_behind(cited: &[&Citation], readings: &[Reading]) -> BTreeSet<String> {
    let mut tokens: BTreeSet<String> = cited.iter().flat_map(|citation| numbers(&citation.quote)).collect();
    let here = |span: &Span| cited.iter().any(|c| c.passage == span.passage && c.start == span.start && c.end == span.end);
    for reading in readings.iter().filter(|reading| reading.spans.iter().any(here)) {
        tokens.extend(numbers(&words::value(&reading.value)));
    }
    tokens
}

/// Whole numbers as written, with their inner separators; exhibit labels (`E3`) are names, not numbers.
fn numbers(text: &str) -> BTreeSet<String> {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bE\d+\b|\d+(?:[.,:]\d+)*").expect("a valid pattern"));
    NUMBER.find_iter(text).map(|found| found.as_str()).filter(|found| !found.starts_with('E')).map(str::to_owned).collect()
}
