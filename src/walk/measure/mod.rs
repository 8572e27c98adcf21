//! How well a rule book, and a model that reads for it, do on bundles whose right answer is known; kept as a file that a later
//! run can be compared with ([`compare`]) or must not fall behind ([`gate`]).

pub mod chance;
pub mod compare;
pub mod facts;
pub mod gate;
mod sums;
mod text;
pub mod variants;

use super::eval::{self, CaseRow, Evaluation};
use super::score::Verdict;
use super::{Prose, Walked};
use crate::case::draft::{Citation, SentenceKind};
use crate::case::{Money, Outcome};
use crate::drafting::verify::citation_holds;
use crate::error::Error;
use crate::evidence::Reader;
use crate::outside::model::Call;
use crate::reading;
use crate::rules::RuleBook;
use facts::Facts;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use variants::{Variant, facts_changed, told};

/// One evaluation as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    pub of: Of,
    pub measures: sums::Measures,
    pub cases: Vec<Case>,
}

/// What was evaluated: another of these is another thing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Of {
    /// By which names the models call themselves; nobody where the rules were alone.
    pub models: BTreeSet<String>,
    /// Hash of the instructions for reading.
    pub prompt: String,
    /// Hash of the rule book; it holds the questions too.
    pub rule_book: String,
    /// Hash of what was evaluated on: the names and the expectations.
    pub bundles: String,
}

/// One case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub category: String,
    pub verdict: String,
    pub expected: Option<Result>,
    pub got: Option<Result>,
    /// What the parties would be told.
    pub told: String,
    pub citations: Citations,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<Facts>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: BTreeMap<Variant, Varied>,
    pub spent: Spent,
    pub ms: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Result {
    pub outcome: Outcome,
    pub amount: Option<Money>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citations {
    /// That gold asks for, and those of them that the draft has.
    pub expected: usize,
    pub found: usize,
    /// That the result rests on, those of them that hold word for word and that gold does not forbid, and those that lie on
    /// words which gold names.
    pub behind: usize,
    pub good: usize,
    pub named: usize,
}

/// One case told otherwise.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Varied {
    /// The other ruling, where it is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
    pub facts: usize,
    pub facts_changed: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spent {
    pub calls: u64,
    pub tokens_in: u64,
    pub tokens_out: u64,
    /// Millionths of the currency of the configured prices.
    pub cost_micro: i64,
    /// Of each call, in milliseconds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub latency_ms: Vec<u64>,
}

impl Case {
    pub fn judged(&self) -> bool {
        self.expected.is_some()
    }

    pub fn decided(&self) -> bool {
        self.judged() && self.got.as_ref().is_some_and(|got| got.outcome != Outcome::Undetermined)
    }

    /// The outcome and the amount that were expected.
    pub fn agrees(&self) -> bool {
        self.decided() && self.got == self.expected
    }

    pub fn is(&self, verdict: Verdict) -> bool {
        self.verdict == verdict.as_str()
    }
}

/// How to measure.
pub struct How<'a> {
    pub prose: &'a Prose<'a>,
    /// What somebody read by hand; nothing is said of facts without.
    pub gold: Option<&'a Prose<'a>>,
    /// Tell each case otherwise too; asks a model anew for each.
    pub variants: bool,
    /// The calls since it was asked last.
    pub calls: &'a dyn Fn() -> Vec<Call>,
}

/// Drafts, scores and measures every bundle.
pub fn run(book: &RuleBook, dirs: &[PathBuf], reader: &Reader, how: &How<'_>) -> std::result::Result<(Evaluation, Run), Error> {
    let mut cases: Vec<Case> = Vec::new();
    let mut of = Of { prompt: reading::model::prompt_hash(), rule_book: book.hash.clone(), ..Of::default() };
    let mut wrong: Option<Error> = None;
    let evaluation = eval::each(book, dirs, reader, how.prose, &mut |row, walked| {
        let reads = walked.iter().flat_map(|walked| &walked.dossier.model);
        of.models.extend(reads.map(|read| read.name.clone()).filter(|name| !name.is_empty()));
        match case(book, row, walked, how) {
            Ok(case) => cases.push(case),
            Err(error) => wrong = wrong.take().or(Some(error)),
        }
    });
    if let Some(error) = wrong {
        return Err(error);
    }
    of.bundles = sums::bundles(&cases);
    Ok((evaluation, Run { measures: sums::Measures::of(&cases), of, cases }))
}

fn case(book: &RuleBook, row: &CaseRow, walked: Option<&Walked>, how: &How<'_>) -> std::result::Result<Case, Error> {
    let result = |sides: &eval::Sides| Result { outcome: sides.outcome, amount: sides.amount };
    let mut case = Case {
        name: row.name.clone(),
        category: row.category.clone(),
        verdict: row.verdict.as_str().to_owned(),
        expected: row.expected.as_ref().map(result),
        got: row.got.as_ref().map(result),
        spent: spent((how.calls)()),
        ms: row.ms,
        ..Case::default()
    };
    let Some(walked) = walked else { return Ok(case) };
    case.told = told(&walked.draft);
    case.citations = citations(row, walked);
    if let Some(gold) = how.gold {
        case.facts = facts::compare(book, &row.name, &walked.dossier, &walked.draft, gold)?;
    }
    for variant in Variant::ALL.into_iter().filter(|_| how.variants) {
        let mut plain = walked.dossier.clone();
        plain.model.clear();
        let Some(mut changed) = variant.of(&plain) else { continue };
        changed.model = (how.prose)(&row.name, &changed)?;
        let draft = super::draft(book, &changed);
        let now = told(&draft);
        let (changed, facts) = facts_changed(&walked.draft, &draft);
        case.variants.insert(variant, Varied { told: (now != case.told).then_some(now), facts, facts_changed: changed });
    }
    // What the other tellings cost is no cost of the case.
    (how.calls)();
    Ok(case)
}

fn spent(calls: Vec<Call>) -> Spent {
    let mut spent = Spent::default();
    for call in calls {
        spent.calls += 1;
        spent.tokens_in += call.usage.tokens_in;
        spent.tokens_out += call.usage.tokens_out;
        spent.cost_micro += call.cost_micro;
        spent.latency_ms.push(call.latency_ms);
    }
    spent
}

fn citations(row: &CaseRow, Walked { draft, dossier, expected }: &Walked) -> Citations {
    let decisive = draft.findings.iter().filter(|finding| finding.decisive).flat_map(|finding| &finding.citations);
    let sentences = draft.sentences.iter().filter(|sentence| matches!(sentence.kind, SentenceKind::Fact | SentenceKind::Amount));
    let ids: BTreeSet<&String> = decisive.chain(sentences.flat_map(|sentence| &sentence.citations)).collect();
    let behind: Vec<&Citation> = draft.citations.iter().filter(|citation| ids.contains(&citation.id)).collect();
    let on = |citation: &Citation, cites: &[crate::intake::expected::Cite]| {
        cites.iter().any(|cite| super::score::covers(citation, cite, dossier))
    };
    let (named, forbidden) = expected.as_ref().map_or((&[][..], &[][..]), |it| (&it.cites[..], &it.never_cites[..]));
    let good = |citation: &&&Citation| citation_holds(citation, dossier).is_ok() && !on(citation, forbidden);
    Citations {
        expected: row.expected_citations,
        found: row.expected_citations - row.missing_citations.len(),
        behind: behind.len(),
        good: behind.iter().filter(good).count(),
        named: behind.iter().filter(|citation| on(citation, named)).count(),
    }
}
