//! From weighed elements to one outcome: whatever is still open is tried out, and only what can change the ruling is asked.

use super::amount::{Computed, compute};
use super::book::{Chapter, Rule};
use super::completions::{Completions, Told};
use super::element::{Final, Weighed};
use super::expr::Expr;
use super::truth::Kleene;
use super::weigh::{Ear, Scene};
use crate::case::ruling::{Outcome, Regime};
use crate::case::{Money, Side};

/// Chapters as one list: gates first, then the category.
pub struct Plan<'a> {
    pub rules: Vec<&'a Rule>,
    pub chapter: &'a Chapter,
}

/// What one run over the rules comes to.
#[derive(Debug, Clone)]
pub struct Run {
    pub regime: Regime,
    /// The rule that applies if nothing more is learnt, by index into the plan.
    pub winner: Option<usize>,
    pub computed: Option<Computed>,
    /// The elements that make the winner apply; a part of an `or` that does not hold is none of them.
    pub carriers: Vec<usize>,
    /// Elements whose reading by a person can change the result.
    pub questions: Vec<usize>,
    /// Elements that a side may still prove in its open window, and that can change the result.
    pub asks: Vec<usize>,
    /// Nothing open changes the result.
    pub settled: bool,
    /// Where it is not settled: every outcome it may still come to; nothing where there are too many ways to tell.
    pub possible: Option<Vec<Outcome>>,
}

pub fn run(plan: &Plan<'_>, scene: &Scene<'_>, weighed: &[Weighed], open: &dyn Fn(Side) -> bool, regime: Regime) -> Run {
    let rules: Vec<usize> = (0..plan.rules.len()).filter(|n| plan.rules[*n].layer.is_none_or(|layer| layer == regime)).collect();
    // An element of the other layer is as if nobody had shown it.
    let counts = |n: usize| plan.chapter.elements[n].counts_under(regime);
    let settled: Vec<Final> =
        weighed.iter().enumerate().map(|(n, one)| if counts(n) { one.settled } else { Final::Unproven }).collect();
    let winner = first(plan, scene, &rules, &settled);
    let carriers = winner.map(|n| carriers(&plan.rules[n].when, true, scene, &settled)).unwrap_or_default();
    let result = |winner: Option<usize>| -> Told {
        let Some(rule) = winner.map(|n| plan.rules[n]) else { return (None, None) };
        let amount = rule.amount.as_ref().and_then(|formula| compute(formula, scene).amount);
        (Some(named(rule.outcome, amount, scene.complaint.claim.amount)), amount)
    };
    let readable = |n: usize| if counts(n) { weighed[n].readable.clone() } else { Vec::new() };
    let still = |n: usize| {
        let element = &plan.chapter.elements[n];
        let one = &weighed[n];
        let may = counts(n) && one.in_play && element.asked && one.settled == Final::Unproven && open(element.burden);
        if may { vec![Final::Proved] } else { Vec::new() }
    };
    let tried = Completions { plan, scene, rules: &rules, settled: &settled, result: &result };
    let questions = tried.pivotal(&readable);
    let asks = if questions.is_empty() { tried.pivotal(&still) } else { Vec::new() };
    let computed = winner.and_then(|n| plan.rules[n].amount.as_ref()).map(|formula| compute(formula, scene));
    let settled = questions.is_empty() && asks.is_empty();
    let possible = if settled {
        None
    } else {
        let either = |n: usize| readable(n).into_iter().chain(still(n)).collect();
        tried.possible(&either).map(|told| told.into_iter().filter_map(|(outcome, _)| outcome).collect())
    };
    Run { regime, winner, computed, carriers, settled, questions, asks, possible }
}

pub fn first(plan: &Plan<'_>, scene: &Scene<'_>, rules: &[usize], assigned: &[Final]) -> Option<usize> {
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

/// The elements by which a condition comes to `wanted`, given that it does.
fn carriers(expr: &Expr, wanted: bool, scene: &Scene<'_>, assigned: &[Final]) -> Vec<usize> {
    let of = |parts: &[Expr]| {
        let parts = parts.iter().filter(|part| holds(part, scene, assigned) == wanted);
        parts.flat_map(|part| carriers(part, wanted, scene, assigned)).collect()
    };
    match expr {
        Expr::Element(n) | Expr::Disproved(n) => vec![*n],
        Expr::Not(inner) => carriers(inner, !wanted, scene, assigned),
        Expr::And(parts) | Expr::Or(parts) => of(parts),
        _ => Vec::new(),
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
