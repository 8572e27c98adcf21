//! The measures of a run: of its cases together.

use super::chance;
use super::facts::Facts;
use super::variants::{ByVariant, Told};
use super::{Case, Citations};
use crate::case::Passage;
use crate::walk::score::Verdict;
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// A share or a kappa with what it may really be, from 95 of 100 sets of cases that are drawn from these.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    pub value: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<(f64, f64)>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    pub bundles: usize,
    pub judged: usize,
    pub decided: usize,
    pub right: usize,
    pub wrong_and_confident: usize,
    /// Of those decided: outcome and amount as expected.
    pub agreement: Option<Share>,
    /// Of those decided, beyond what chance would give: outcomes alone.
    pub kappa: Option<Share>,
    /// Of those judged: decided.
    pub coverage: Option<Share>,
    /// Of the citations that gold asks for, in decided cases: those that are there.
    pub citation_recall: Option<f64>,
    /// Of the citations behind results: those that hold word for word and that gold does not forbid.
    pub citation_precision: Option<f64>,
    /// Of them: those on words that gold names. Gold names the least, so that this is a floor.
    pub citation_named: Option<f64>,
    pub facts: Option<Facts>,
    pub variants: ByVariant,
    pub calls: u64,
    pub tokens_in: u64,
    pub tokens_out: u64,
    pub cost_micro: i64,
    pub latency_ms_p50: Option<u64>,
    pub latency_ms_p95: Option<u64>,
    /// From the files to the draft.
    pub ms_p50: f64,
    pub ms_p95: f64,
}

impl Measures {
    pub fn of(cases: &[Case]) -> Measures {
        let judged: Vec<&Case> = cases.iter().filter(|case| case.judged()).collect();
        let decided: Vec<&Case> = judged.iter().copied().filter(|case| case.decided()).collect();
        let mut cites = Citations::default();
        for Citations { expected, found, behind, good, named } in decided.iter().map(|case| case.citations) {
            cites.expected += expected;
            cites.found += found;
            cites.behind += behind;
            cites.good += good;
            cites.named += named;
        }
        let mut facts: Option<Facts> = None;
        let mut variants = ByVariant::new();
        let mut latency: Vec<u64> = Vec::new();
        for case in cases {
            if let Some(more) = &case.facts {
                facts.get_or_insert_default().add(more);
            }
            for (variant, varied) in &case.variants {
                let Told { cases, rulings_changed, facts, facts_changed } = variants.entry(*variant).or_default();
                *cases += 1;
                *rulings_changed += usize::from(varied.told.is_some());
                *facts += varied.facts;
                *facts_changed += varied.facts_changed;
            }
            latency.extend(&case.spent.latency_ms);
        }
        latency.sort_unstable();
        let mut times: Vec<f64> = cases.iter().map(|case| case.ms).collect();
        times.sort_by(f64::total_cmp);
        Measures {
            bundles: cases.len(),
            judged: judged.len(),
            decided: decided.len(),
            right: judged.iter().filter(|case| case.is(Verdict::Right)).count(),
            wrong_and_confident: judged.iter().filter(|case| case.is(Verdict::WrongAndConfident)).count(),
            agreement: Share::of(&decided, agreement),
            kappa: Share::of(&decided, kappa),
            coverage: Share::of(&judged, coverage),
            citation_recall: share(cites.found, cites.expected),
            citation_precision: share(cites.good, cites.behind),
            citation_named: share(cites.named, cites.behind),
            facts,
            variants,
            calls: cases.iter().map(|case| case.spent.calls).sum(),
            tokens_in: cases.iter().map(|case| case.spent.tokens_in).sum(),
            tokens_out: cases.iter().map(|case| case.spent.tokens_out).sum(),
            cost_micro: cases.iter().map(|case| case.spent.cost_micro).sum(),
            latency_ms_p50: at(&latency, 0.5),
            latency_ms_p95: at(&latency, 0.95),
            ms_p50: at(&times, 0.5).unwrap_or_default(),
            ms_p95: at(&times, 0.95).unwrap_or_default(),
        }
    }
}

impl Share {
    fn of(cases: &[&Case], stat: fn(&[&Case]) -> Option<f64>) -> Option<Share> {
        let drawn = |drawn: &[&&Case]| stat(&drawn.iter().map(|case| **case).collect::<Vec<_>>());
        Some(Share { value: stat(cases)?, interval: chance::interval(cases, drawn) })
    }
}

pub fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Of the decided.
pub fn agreement(cases: &[&Case]) -> Option<f64> {
    let decided = cases.iter().filter(|case| case.decided());
    share(cases.iter().filter(|case| case.agrees()).count(), decided.count())
}

/// Of the decided.
pub fn kappa(cases: &[&Case]) -> Option<f64> {
    let decided = cases.iter().filter(|case| case.decided());
    chance::kappa(
        decided.filter_map(|case| Some((case.expected.as_ref()?.outcome.as_str(), case.got.as_ref()?.outcome.as_str()))),
    )
}

pub fn coverage(cases: &[&Case]) -> Option<f64> {
    share(cases.iter().filter(|case| case.decided()).count(), cases.len())
}

pub fn right(cases: &[&Case]) -> Option<f64> {
    share(cases.iter().filter(|case| case.is(Verdict::Right)).count(), cases.len())
}

pub fn citation_recall(cases: &[&Case]) -> Option<f64> {
    let decided = || cases.iter().filter(|case| case.decided());
    share(decided().map(|case| case.citations.found).sum(), decided().map(|case| case.citations.expected).sum())
}

/// Of what counts: right.
pub fn fact_precision(cases: &[&Case]) -> Option<f64> {
    let facts = || cases.iter().filter_map(|case| case.facts.as_ref());
    share(facts().map(|facts| facts.counted_right).sum(), facts().map(|facts| facts.counted).sum())
}

/// Of the gold: counted.
pub fn fact_recall(cases: &[&Case]) -> Option<f64> {
    let facts = || cases.iter().filter_map(|case| case.facts.as_ref());
    share(facts().map(|facts| facts.found_counted).sum(), facts().map(|facts| facts.gold).sum())
}

fn at<T: Copy>(sorted: &[T], share: f64) -> Option<T> {
    sorted.get(((sorted.len() as f64 * share) as usize).min(sorted.len().saturating_sub(1))).copied()
}

/// Names and expectations: two runs with another hash were made on other bundles.
pub fn bundles(cases: &[Case]) -> String {
    let mut lines = String::new();
    for case in cases {
        let _ = writeln!(lines, "{} {}", case.name, serde_json::to_string(&case.expected).unwrap_or_default());
    }
    Passage::digest(&lines)
}
