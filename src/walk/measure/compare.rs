//! Two kept runs side by side: what changed in which case, and whether chance alone could have done it.

use super::sums::{self, Share};
use super::text::{money, percent};
use super::{Case, Run, chance};
use crate::walk::score::Verdict;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Debug, Clone, Serialize)]
pub struct Comparison {
    /// What is another thing in the second run: `the models`, `the rule book` ..
    pub changed: Vec<&'static str>,
    /// Cases of both runs.
    pub both: usize,
    pub only_first: Vec<String>,
    pub only_second: Vec<String>,
    pub cases: Vec<Change>,
    pub differences: Vec<Difference>,
    pub sign_test: SignTest,
    pub cost_micro: (i64, i64),
    pub latency_ms_p50: (Option<u64>, Option<u64>),
}

#[derive(Debug, Clone, Serialize)]
pub struct Change {
    pub name: String,
    pub was: String,
    pub now: String,
    pub how: Way,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    Better,
    Worse,
    Other,
}

/// One measure over the cases of both runs: second less first.
#[derive(Debug, Clone, Serialize)]
pub struct Difference {
    pub what: &'static str,
    pub first: f64,
    pub second: f64,
    pub difference: Share,
}

/// Of the cases that one run alone got right.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct SignTest {
    pub better: usize,
    pub worse: usize,
    /// How often chance alone splits them at least so unevenly.
    pub p: Option<f64>,
}

/// A measure of some cases; undefined where there is nothing to measure.
pub type Stat = fn(&[&Case]) -> Option<f64>;

/// Shares, and kappa among them.
const STATS: [(&str, Stat); 7] = [
    ("right in everything", sums::right),
    ("agreement", sums::agreement),
    ("Cohen's kappa", sums::kappa),
    ("coverage", sums::coverage),
    ("citations found", sums::citation_recall),
    ("counted facts that are right", sums::fact_precision),
    ("facts of the text that count", sums::fact_recall),
];

pub fn compare(first: &Run, second: &Run) -> Comparison {
    let by_name: BTreeMap<&str, &Case> = second.cases.iter().map(|case| (case.name.as_str(), case)).collect();
    let pairs: Vec<(&Case, &Case)> =
        first.cases.iter().filter_map(|case| Some((case, *by_name.get(case.name.as_str())?))).collect();
    let alone = |run: &Run, other: &Run| {
        let known = |name: &str| other.cases.iter().any(|case| case.name == name);
        run.cases.iter().filter(|case| !known(&case.name)).map(|case| case.name.clone()).collect()
    };
    let right = |case: &Case| case.is(Verdict::Right);
    let count = |wanted: Way| pairs.iter().filter(|(a, b)| right(a) != right(b) && way(a, b) == wanted).count();
    let (better, worse) = (count(Way::Better), count(Way::Worse));
    let of = |what: &'static str, same: bool| (!same).then_some(what);
    Comparison {
        changed: [
            of("the models", first.of.models == second.of.models),
            of("the instructions", first.of.prompt == second.of.prompt),
            of("the rule book", first.of.rule_book == second.of.rule_book),
            of("the bundles", first.of.bundles == second.of.bundles),
        ]
        .into_iter()
        .flatten()
        .collect(),
        both: pairs.len(),
        only_first: alone(first, second),
        only_second: alone(second, first),
        cases: pairs.iter().filter_map(|(a, b)| change(a, b)).collect(),
        differences: STATS.iter().filter_map(|(what, stat)| difference(what, *stat, &pairs)).collect(),
        sign_test: SignTest { better, worse, p: chance::sign_test(better, worse) },
        cost_micro: (first.measures.cost_micro, second.measures.cost_micro),
        latency_ms_p50: (first.measures.latency_ms_p50, second.measures.latency_ms_p50),
    }
}

fn difference(what: &'static str, stat: Stat, pairs: &[(&Case, &Case)]) -> Option<Difference> {
    let both = |pairs: &[&(&Case, &Case)]| -> Option<(f64, f64)> {
        let first: Vec<&Case> = pairs.iter().map(|(a, _)| *a).collect();
        let second: Vec<&Case> = pairs.iter().map(|(_, b)| *b).collect();
        Some((stat(&first)?, stat(&second)?))
    };
    let (first, second) = both(&pairs.iter().collect::<Vec<_>>())?;
    // The same cases are drawn for both: what is hard for both is no difference.
    let interval = chance::interval(pairs, |drawn| both(drawn).map(|(first, second)| second - first));
    Some(Difference { what, first, second, difference: Share { value: second - first, interval } })
}

/// From what is worst to what is best.
pub fn rank(case: &Case) -> u8 {
    let order = [
        Verdict::WrongAndConfident,
        Verdict::Failed,
        Verdict::Wrong,
        Verdict::Abstained,
        Verdict::UndeterminedOk,
        Verdict::Incomplete,
        Verdict::Right,
    ];
    order.iter().zip(0u8..).find(|(verdict, _)| case.is(**verdict)).map_or(0, |(_, rank)| rank)
}

fn way(was: &Case, now: &Case) -> Way {
    match rank(now).cmp(&rank(was)) {
        std::cmp::Ordering::Greater => Way::Better,
        std::cmp::Ordering::Less => Way::Worse,
        std::cmp::Ordering::Equal => Way::Other,
    }
}

fn change(was: &Case, now: &Case) -> Option<Change> {
    if was.verdict == now.verdict && was.told == now.told {
        return None;
    }
    let shown = |case: &Case| format!("{} ({})", case.told, case.verdict.replace('_', " "));
    Some(Change { name: was.name.clone(), was: shown(was), now: shown(now), how: way(was, now) })
}

impl Comparison {
    pub fn text(&self) -> String {
        let mut out = String::new();
        let other = if self.changed.is_empty() { "nothing".to_owned() } else { self.changed.join(", ") };
        let _ = writeln!(out, "{} cases in both runs; of what was evaluated, another: {other}", self.both);
        for (what, names) in [("only in the first", &self.only_first), ("only in the second", &self.only_second)] {
            if !names.is_empty() {
                let _ = writeln!(out, "{what}: {}", names.join(", "));
            }
        }
        for Change { name, was, now, how } in &self.cases {
            let how = match how {
                Way::Better => "better",
                Way::Worse => "worse",
                Way::Other => "other",
            };
            let _ = writeln!(out, "{how:<7} {name}\n        was {was}\n        now {now}");
        }
        if self.cases.is_empty() {
            let _ = writeln!(out, "no case came out otherwise");
        }
        for Difference { what, first, second, difference } in &self.differences {
            let shown = |value: f64| if *what == "Cohen's kappa" { format!("{value:.3}") } else { percent(Some(value)) };
            let mut line = format!("{what:<30} {} -> {}", shown(*first), shown(*second));
            match difference.interval {
                _ if first == second => line.push_str(": the same"),
                Some((low, high)) if low > 0.0 || high < 0.0 => {
                    line.push_str(&format!(": a difference of {} to {}, beyond chance", shown(low), shown(high)));
                }
                Some((low, high)) => {
                    line.push_str(&format!(": a difference of {} to {}, which may be none", shown(low), shown(high)));
                }
                None => line.push_str(": too few cases to say more"),
            }
            let _ = writeln!(out, "{line}");
        }
        let SignTest { better, worse, p } = self.sign_test;
        let _ = match p {
            None => writeln!(out, "both runs got the same cases right"),
            Some(p) => writeln!(
                out,
                "right only in the second: {better}; right only in the first: {worse}. Chance alone would split them so in {:.1} of 100 tries (McNemar): {}",
                p * 100.0,
                if p < 0.05 { "a difference" } else { "no difference is shown" }
            ),
        };
        let (a, b) = self.cost_micro;
        let _ = writeln!(out, "cost {} -> {}", money(a), money(b));
        if let (Some(a), Some(b)) = self.latency_ms_p50 {
            let _ = writeln!(out, "a call took {a} ms -> {b} ms (p50)");
        }
        out
    }
}
