//! From weighed elements to one outcome: whatever is still open is tried out, and only what can change the ruling is asked.

use super::amount::{Computed, compute};
use super::book::{Chapter, Regime, Rule};
use super::element::{Final, Weighed};
use super::expr::Expr;
use super::truth::Kleene;
use super::weigh::{Ear, Scene};
use crate::case::ruling::Outcome;
use crate::case::{Money, Side};

/// Chapters as one list: gates first, then the category.
pub struct Plan<'a> {
    pub rules: Vec<&'a Rule>,
    pub chapter: &'a Chapter,
}

/// What one run over the rules comes to.
#[derive(Debug, Clone)]
pub struct Run {
    /// The rule that applies if nothing more is learnt, by index into the plan.
    pub winner: Option<usize>,
    pub computed: Option<Computed>,
    /// Elements whose reading by a person can change the result.
    pub questions: Vec<usize>,
    /// Elements that a side may still prove in its open window, and that can change the result.
    pub asks: Vec<usize>,
    /// Nothing open changes the result.
    pub settled: bool,
}

type Result = (Option<Outcome>, Option<Money>);

pub fn run(plan: &Plan<'_>, scene: &Scene<'_>, weighed: &[Weighed], open: &dyn Fn(Side) -> bool, regime: Regime) -> Run {
    let rules: Vec<usize> = (0..plan.rules.len()).filter(|n| plan.rules[*n].layer.is_none_or(|layer| layer == regime)).collect();
    let settled: Vec<Final> = weighed.iter().map(|one| one.settled).collect();
    let winner = first(plan, scene, &rules, &settled);
    let result = |assigned: &[Final]| -> Result {
        let Some(n) = first(plan, scene, &rules, assigned) else { return (None, None) };
        let rule = plan.rules[n];
        let amount = rule.amount.as_ref().and_then(|formula| compute(formula, scene).amount);
        // A hold until another day or a request to another side is another result.
        (Some(named(rule.outcome, amount, scene.complaint.claim.amount)), amount)
    };
    let readable = |n: usize| weighed[n].readable.clone();
    let still = |n: usize| {
        let element = &plan.chapter.elements[n];
        let one = &weighed[n];
        let may = one.in_play && element.asked && one.settled == Final::Unproven && open(element.burden);
        if may { vec![Final::Proved] } else { Vec::new() }
    };
    let questions = pivotal(weighed.len(), &settled, &readable, &result);
    let asks = if questions.is_empty() { pivotal(weighed.len(), &settled, &still, &result) } else { Vec::new() };
    let computed = winner.and_then(|n| plan.rules[n].amount.as_ref()).map(|formula| compute(formula, scene));
    Run { winner, computed, settled: questions.is_empty() && asks.is_empty(), questions, asks }
}

/// The elements among those with alternatives that can change the result, alone or together with others.
fn pivotal(
    count: usize,
    settled: &[Final],
    alternatives: &dyn Fn(usize) -> Vec<Final>,
    result: &dyn Fn(&[Final]) -> Result,
) -> Vec<usize> {
    let mut open: Vec<(usize, Vec<Final>)> =
        (0..count).map(|n| (n, alternatives(n))).filter(|(_, more)| !more.is_empty()).collect();
    let mut cost: usize = open.iter().map(|(_, more)| more.len() + 1).product();
    // Elements that never matter alone are dropped first when there are too many to try out together.
    while cost > 20_000 {
        let Some((_, more)) = open.pop() else { break };
        cost /= more.len() + 1;
    }
    let base = result(settled);
    let mut found: Vec<usize> = Vec::new();
    let mut assigned = settled.to_vec();
    let mut places = vec![0usize; open.len()];
    loop {
        let mut n = 0;
        while n < open.len() {
            places[n] += 1;
            let (element, more) = &open[n];
            if places[n] <= more.len() {
                assigned[*element] = more[places[n] - 1];
                break;
            }
            places[n] = 0;
            assigned[*element] = settled[*element];
            n += 1;
        }
        if n == open.len() {
            break;
        }
        let changed = result(&assigned);
        if changed == base {
            continue;
        }
        // Which of the changed elements does it take?
        for (k, (element, _)) in open.iter().enumerate() {
            if places[k] == 0 || found.contains(element) {
                continue;
            }
            let kept = std::mem::replace(&mut assigned[*element], settled[*element]);
            if result(&assigned) != changed {
                found.push(*element);
            }
            assigned[*element] = kept;
        }
    }
    found.sort_unstable();
    found
}

fn first(plan: &Plan<'_>, scene: &Scene<'_>, rules: &[usize], assigned: &[Final]) -> Option<usize> {
    rules.iter().copied().find(|n| holds(&plan.rules[*n].when, scene, assigned))
}

/// A condition over elements once each has an end.
fn holds(expr: &Expr, scene: &Scene<'_>, assigned: &[Final]) -> bool {
    match expr {
        Expr::Element(n) => assigned[*n] == Final::Proved,
        Expr::Disproved(n) => assigned[*n] == Final::Disproved,
        Expr::Not(inner) => !holds(inner, scene, assigned),
        Expr::And(parts) => parts.iter().all(|part| holds(part, scene, assigned)),
        Expr::Or(parts) => parts.iter().any(|part| holds(part, scene, assigned)),
        other => scene.truth(other, Ear::DOCUMENTS).verdict() == Kleene::True,
    }
}

/// A refund is full or partial by its amount; nothing left to pay is none.
pub fn named(outcome: Outcome, amount: Option<Money>, claim: Money) -> Outcome {
    if !matches!(outcome, Outcome::RefundFull | Outcome::RefundPartial) {
        return outcome;
    }
    match amount {
        Some(amount) if amount.minor() == 0 => Outcome::NoRefund,
        Some(amount) if amount.compare(claim).is_ok_and(|order| order.is_lt()) => Outcome::RefundPartial,
        Some(_) => Outcome::RefundFull,
        None => outcome,
    }
}
