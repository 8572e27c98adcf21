//! One draft against what its gold bundle expects.

use crate::case::draft::{Citation, Draft, SentenceKind};
use crate::case::{Dossier, Money, Outcome};
use crate::drafting::verify::citation_holds;
use crate::intake::expected::{Cite, Expected, Reads};
use serde::Serialize;
use std::collections::BTreeSet;

/// How a draft stands to its expectation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Outcome, amount, clause, citations, flags, second review, date and asked side all as expected.
    Right,
    /// No outcome, with the open questions that stand between: right for a bundle that needs reading, drafted without a model.
    UndeterminedOk,
    /// Outcome and amount as expected, something else not: see `problems`.
    Incomplete,
    /// No outcome where there should be one.
    Abstained,
    /// Another outcome, but none that pays or refuses: somebody still looks before anything happens.
    Wrong,
    /// Another final outcome or amount. The one unforgivable result.
    WrongAndConfident,
    /// Nothing to compare with.
    Drafted,
    /// No draft came about: see `problems`.
    Failed,
}

impl Verdict {
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Right => "right",
            Verdict::UndeterminedOk => "undetermined_ok",
            Verdict::Incomplete => "incomplete",
            Verdict::Abstained => "abstained",
            Verdict::Wrong => "wrong",
            Verdict::WrongAndConfident => "wrong_and_confident",
            Verdict::Drafted => "drafted",
            Verdict::Failed => "failed",
        }
    }
}

/// The side of an outcome that is compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Result {
    pub outcome: Outcome,
    pub amount: Option<Money>,
    pub clause: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Score {
    pub verdict: Verdict,
    pub missing_citations: Vec<Cite>,
    /// Expected citations in all.
    pub expected_citations: usize,
    /// What is not as expected, a sentence each.
    pub problems: Vec<String>,
}

pub fn score(draft: &Draft, dossier: &Dossier, expected: &Expected) -> Score {
    let verified: Vec<&Citation> = draft.citations.iter().filter(|citation| citation_holds(citation, dossier).is_ok()).collect();
    let missing_citations: Vec<Cite> =
        expected.cites.iter().filter(|cite| !verified.iter().any(|citation| covers(citation, cite, dossier))).cloned().collect();
    let mut problems = Vec::new();
    if draft.outcome != expected.outcome {
        problems.push(format!("the outcome is {}, expected {}", draft.outcome.as_str(), expected.outcome.as_str()));
    }
    // An expectation without an amount asks for none: the outcome pays nothing.
    if draft.amount != expected.amount {
        let say = |amount: Option<Money>| amount.map_or_else(|| "none".to_owned(), |amount| amount.to_string());
        problems.push(format!("the amount is {}, expected {}", say(draft.amount), say(expected.amount)));
    }
    let same_result = problems.is_empty();
    details(draft, expected, &mut problems);
    problems.extend(missing_citations.iter().map(|cite| format!("{} is not cited", named(cite))));
    problems.extend(forbidden(draft, dossier, expected));
    let undetermined = draft.outcome == Outcome::Undetermined;
    let verdict = if undetermined && expected.reads == Reads::Prose && !draft.open_questions.is_empty() {
        Verdict::UndeterminedOk
    } else if undetermined {
        Verdict::Abstained
    } else if !same_result {
        if is_final(draft.outcome) { Verdict::WrongAndConfident } else { Verdict::Wrong }
    } else if problems.is_empty() {
        Verdict::Right
    } else {
        Verdict::Incomplete
    };
    if verdict == Verdict::UndeterminedOk {
        problems.clear();
    }
    Score { verdict, missing_citations, expected_citations: expected.cites.len(), problems }
}

/// Outcomes that end a case.
pub fn is_final(outcome: Outcome) -> bool {
    !matches!(outcome, Outcome::RequestEvidence | Outcome::Hold | Outcome::Escalate | Outcome::Undetermined)
}

fn details(draft: &Draft, expected: &Expected, problems: &mut Vec<String>) {
    let clause = draft.clause.as_deref().unwrap_or("none");
    if !expected.rules.is_empty() && !expected.rules.iter().any(|rule| rule == clause) {
        problems.push(format!("the deciding rule is {clause}, expected {}", expected.rules.join(" or ")));
    }
    if draft.second_review != expected.second_review {
        problems.push(format!("second_review is {}, expected {}", draft.second_review, expected.second_review));
    }
    let names = |flags: &[crate::case::ruling::Flag]| -> BTreeSet<String> {
        flags.iter().map(|flag| format!("{flag:?}").to_lowercase()).collect()
    };
    let (got, want) = (names(&draft.flags), names(&expected.flags));
    if got != want {
        problems.push(format!("the flags are {got:?}, expected {want:?}"));
    }
    if expected.until.is_some() && draft.until != expected.until {
        problems.push(format!("until is {:?}, expected {:?}", draft.until, expected.until));
    }
    if let Some(side) = expected.ask
        && !draft.asks.iter().any(|ask| ask.party == side)
    {
        problems.push(format!("the {side} is not asked"));
    }
}

/// Whether a citation holds the expected words: its quote contains them, or it lies on them in its passage.
pub fn covers(citation: &Citation, cite: &Cite, dossier: &Dossier) -> bool {
    if citation.file != cite.file || citation.record != cite.record {
        return false;
    }
    let Some(words) = &cite.contains else { return true };
    if citation.quote.contains(words.as_str()) {
        return true;
    }
    let Some(passage) = dossier.passage(citation.passage) else { return false };
    let (start, end) = (citation.start as usize, citation.end as usize);
    passage.text.match_indices(words.as_str()).any(|(at, found)| at < end && start < at + found.len())
}

/// Citations behind the outcome that must not be there.
fn forbidden(draft: &Draft, dossier: &Dossier, expected: &Expected) -> Vec<String> {
    let findings = draft.findings.iter().filter(|finding| finding.decisive).flat_map(|finding| &finding.citations);
    let sentences = draft.sentences.iter().filter(|sentence| matches!(sentence.kind, SentenceKind::Fact | SentenceKind::Amount));
    let behind: BTreeSet<&String> = findings.chain(sentences.flat_map(|sentence| &sentence.citations)).collect();
    let supports =
        |cite: &&Cite| draft.citations.iter().any(|citation| behind.contains(&citation.id) && covers(citation, cite, dossier));
    expected
        .never_cites
        .iter()
        .filter(supports)
        .map(|cite| format!("{} supports the outcome and must not", named(cite)))
        .collect()
}

fn named(cite: &Cite) -> String {
    let place = cite.file.as_deref().or(cite.record.as_deref()).unwrap_or_default();
    cite.contains.as_ref().map_or_else(|| place.to_owned(), |words| format!("“{words}” in {place}"))
}
