//! From weighed elements to one outcome: whatever is still open is tried out, and only what can change the ruling is asked.

use super::amount::{Computed, compute};
use super::book::{Chapter, Regime, Rule};
use super::element::{Final, Weighed};
use super::expr::Expr;
use super::truth::Kleene;
use super::weigh::{Ear, Scene};
use crate::case::ruling::Outcome;
use crate::case::{Money, Side};
use std::cell::OnceCell;

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
    let tried = Tried::of(plan, scene, &rules);
    let winner = tried.first(&settled);
    let result = |assigned: &[Final]| -> Result { tried.first(assigned).map_or((None, None), |n| tried.result(plan, scene, n)) };
    let readable = |n: usize| weighed[n].readable.clone();
    let still = |n: usize| {
        let element = &plan.chapter.elements[n];
        let one = &weighed[n];
        let may = one.in_play && element.asked && one.settled == Final::Unproven && open(element.burden);
        if may { vec![Final::Proved] } else { Vec::new() }
    };
    let matters = tried.elements(weighed.len());
    let readable = |n: usize| if matters[n] { readable(n) } else { Vec::new() };
    let still = |n: usize| if matters[n] { still(n) } else { Vec::new() };
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

/// The rules that may still apply, in order, with all but their elements worked out: what is tried out is asked thousands
/// of times.
struct Tried {
    rules: Vec<(usize, Condition)>,
    /// By index into the plan.
    results: Vec<OnceCell<Result>>,
}

/// A condition of which only the elements are open.
enum Condition {
    Known(bool),
    Proved(usize),
    Disproved(usize),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

impl Tried {
    fn of(plan: &Plan<'_>, scene: &Scene<'_>, rules: &[usize]) -> Tried {
        let mut left = Vec::new();
        for &n in rules {
            let condition = Condition::of(&plan.rules[n].when, scene);
            let (never, always) = (matches!(condition, Condition::Known(false)), matches!(condition, Condition::Known(true)));
            if !never {
                left.push((n, condition));
            }
            if always {
                break;
            }
        }
        Tried { rules: left, results: vec![OnceCell::new(); plan.rules.len()] }
    }

    fn first(&self, assigned: &[Final]) -> Option<usize> {
        self.rules.iter().find(|(_, condition)| condition.holds(assigned)).map(|(n, _)| *n)
    }

    /// A hold until another day or a request to another side is another result.
    fn result(&self, plan: &Plan<'_>, scene: &Scene<'_>, n: usize) -> Result {
        *self.results[n].get_or_init(|| {
            let rule = plan.rules[n];
            let amount = rule.amount.as_ref().and_then(|formula| compute(formula, scene).amount);
            (Some(named(rule.outcome, amount, scene.complaint.claim.amount)), amount)
        })
    }

    /// Which of so many elements stand in a rule that may still apply.
    fn elements(&self, count: usize) -> Vec<bool> {
        let mut seen = vec![false; count];
        self.rules.iter().for_each(|(_, condition)| condition.mark(&mut seen));
        seen
    }
}

impl Condition {
    fn of(expr: &Expr, scene: &Scene<'_>) -> Condition {
        let inside = |parts: &[Expr]| parts.iter().map(|part| Condition::of(part, scene)).collect::<Vec<_>>();
        match expr {
            Expr::Element(n) => Condition::Proved(*n),
            Expr::Disproved(n) => Condition::Disproved(*n),
            Expr::Not(inner) => match Condition::of(inner, scene) {
                Condition::Known(holds) => Condition::Known(!holds),
                open => Condition::Not(Box::new(open)),
            },
            Expr::And(parts) => Self::joined(inside(parts), true, Condition::All),
            Expr::Or(parts) => Self::joined(inside(parts), false, Condition::Any),
            other => Condition::Known(scene.truth(other, Ear::DOCUMENTS).verdict() == Kleene::True),
        }
    }

    /// Parts that are `neutral` say nothing; one that is the other settles the whole.
    fn joined(mut parts: Vec<Condition>, neutral: bool, join: fn(Vec<Condition>) -> Condition) -> Condition {
        if parts.iter().any(|part| matches!(part, Condition::Known(holds) if *holds != neutral)) {
            return Condition::Known(!neutral);
        }
        parts.retain(|part| !matches!(part, Condition::Known(_)));
        if parts.is_empty() { Condition::Known(neutral) } else { join(parts) }
    }

    fn holds(&self, assigned: &[Final]) -> bool {
        match self {
            Condition::Known(holds) => *holds,
            Condition::Proved(n) => assigned[*n] == Final::Proved,
            Condition::Disproved(n) => assigned[*n] == Final::Disproved,
            Condition::Not(inner) => !inner.holds(assigned),
            Condition::All(parts) => parts.iter().all(|part| part.holds(assigned)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(assigned)),
        }
    }

    fn mark(&self, seen: &mut [bool]) {
        match self {
            Condition::Known(_) => {}
            Condition::Proved(n) | Condition::Disproved(n) => seen[*n] = true,
            Condition::Not(inner) => inner.mark(seen),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| part.mark(seen)),
        }
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
