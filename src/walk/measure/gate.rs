//! May a change of prompts, models or rules go in? A run against the one that is kept as the baseline: reasons why not, or none.

use super::compare::{Stat, rank};
use super::sums::{self, Share};
use super::text::percent;
use super::{Case, Run};
use crate::walk::score::Verdict;
use std::collections::BTreeMap;

/// By how much kappa may fall: less than one case of a hundred.
const KAPPA_FALLS: f64 = 0.02;
/// By how much a run may cost more: a quarter.
const COST_GROWS: f64 = 1.25;
/// Two shares of the same counts, written and read again, are the same.
const SAME: f64 = 1e-9;

/// Why `now` must not take the place of `baseline`, a sentence each.
pub fn reasons(baseline: &Run, now: &Run) -> Vec<String> {
    let mut out = Vec::new();
    let new: BTreeMap<&str, &Case> = now.cases.iter().map(|case| (case.name.as_str(), case)).collect();
    let old: BTreeMap<&str, &Case> = baseline.cases.iter().map(|case| (case.name.as_str(), case)).collect();
    for case in &now.cases {
        if case.is(Verdict::WrongAndConfident) {
            out.push(format!("{} is wrong and confident: {}", case.name, case.told));
        } else if case.is(Verdict::Failed) {
            out.push(format!("{} came to no draft that holds", case.name));
        }
        for (variant, varied) in &case.variants {
            let before = old.get(case.name.as_str()).and_then(|case| case.variants.get(variant));
            let known = before.is_some_and(|before| before.told.is_some());
            if let (Some(told), false) = (&varied.told, known) {
                out.push(format!("{}, {}: `{}` became `{told}`", case.name, variant.in_words(), case.told));
            }
        }
    }
    for was in &baseline.cases {
        let Some(is) = new.get(was.name.as_str()) else {
            out.push(format!("{} is in the baseline and was not run", was.name));
            continue;
        };
        if was.expected != is.expected {
            out.push(format!("{}: another result is expected than in the baseline; write the baseline anew", was.name));
        }
        // What is wrong and confident was said above.
        if rank(is) < rank(was) && !is.is(Verdict::WrongAndConfident) && !is.is(Verdict::Failed) {
            let words = |case: &Case| case.verdict.replace('_', " ");
            out.push(format!("{} was {} and is {}: {}", was.name, words(was), words(is), is.told));
        } else if was.told != is.told && !is.is(Verdict::Right) {
            out.push(format!("{}: `{}` became `{}`, which is not right either", was.name, was.told, is.told));
        }
        let escaped = |case: &Case| case.facts.map_or(0, |facts| facts.counted - facts.counted_right);
        if escaped(is) > escaped(was) {
            out.push(format!("{}: {} wrong facts of a model count, {} in the baseline", was.name, escaped(is), escaped(was)));
        }
    }
    fallen(baseline, now, &mut out);
    out
}

/// Measures below those of the baseline, over the cases of both.
fn fallen(baseline: &Run, now: &Run, out: &mut Vec<String>) {
    let known = |name: &str| baseline.cases.iter().any(|case| case.name == name);
    let is: Vec<&Case> = now.cases.iter().filter(|case| known(&case.name)).collect();
    let was: Vec<&Case> = baseline.cases.iter().filter(|case| now.cases.iter().any(|other| other.name == case.name)).collect();
    let stats: [(&str, Stat, f64); 6] = [
        ("agreement", sums::agreement, SAME),
        ("Cohen's kappa", sums::kappa, KAPPA_FALLS),
        ("coverage", sums::coverage, SAME),
        ("the share of the citations found", sums::citation_recall, SAME),
        ("the share of counted facts that are right", sums::fact_precision, SAME),
        ("the share of the text's facts that count", sums::fact_recall, SAME),
    ];
    for (what, stat, room) in stats {
        let (Some(was), is) = (stat(&was), stat(&is)) else { continue };
        if is.is_none_or(|is| is < was - room) {
            out.push(format!("{what} fell from {} to {}", percent(Some(was)), percent(is)));
        }
    }
    let (was, is) = (baseline.measures.cost_micro, now.measures.cost_micro);
    if was > 0 && is as f64 > was as f64 * COST_GROWS {
        out.push(format!("it costs {:.0} % more", (is as f64 / was as f64 - 1.0) * 100.0));
    }
}

/// A run as a baseline: without what differs from one machine and day to the next.
pub fn baseline(run: &Run) -> Run {
    let mut run = run.clone();
    for case in &mut run.cases {
        case.ms = 0.0;
        case.spent.latency_ms.clear();
    }
    let measures = &mut run.measures;
    (measures.ms_p50, measures.ms_p95) = (0.0, 0.0);
    (measures.latency_ms_p50, measures.latency_ms_p95) = (None, None);
    let rounded = |share: &mut Option<Share>| {
        if let Some(Share { value, interval }) = share {
            let round = |value: f64| (value * 1e6).round() / 1e6;
            *value = round(*value);
            *interval = interval.map(|(low, high)| (round(low), round(high)));
        }
    };
    [&mut measures.agreement, &mut measures.kappa, &mut measures.coverage].into_iter().for_each(rounded);
    run
}
