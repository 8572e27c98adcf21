//! What is still open, tried out: which elements could turn the ruling. Rules are read in order and an element is tried
//! only where a rule asks for it, so every completion is covered without listing them all.

use super::book::Rule;
use super::decide::{Plan, first};
use super::element::Final;
use super::expr::Expr;
use super::truth::Kleene;
use super::weigh::{Ear, Scene};
use crate::case::Money;
use crate::case::ruling::Outcome;

/// What a ruling comes to, as far as the parties feel it.
pub type Told = (Option<Outcome>, Option<Money>);

/// More ways through the rules than this are not walked; everything open then counts as able to turn the ruling.
const WAYS_MAX: usize = 50_000;

pub struct Completions<'a> {
    pub plan: &'a Plan<'a>,
    pub scene: &'a Scene<'a>,
    /// The rules of this regime, in order, by index into the plan.
    pub rules: &'a [usize],
    /// What each element counts as if nothing more is learnt.
    pub settled: &'a [Final],
    pub result: &'a dyn Fn(Option<usize>) -> Told,
}

/// One way through the rules: the elements tried on it, and the rule it ends at.
struct Way {
    tried: Vec<(usize, Final)>,
    winner: Option<usize>,
}

impl Completions<'_> {
    /// The elements among those with alternatives that can change the result, alone or together with others.
    pub fn pivotal(&self, alternatives: &dyn Fn(usize) -> Vec<Final>) -> Vec<usize> {
        let open: Vec<Vec<Final>> = (0..self.settled.len()).map(alternatives).collect();
        let any: Vec<usize> = (0..open.len()).filter(|n| !open[*n].is_empty()).collect();
        if any.is_empty() {
            return Vec::new();
        }
        let Some(ways) = self.ways(&open) else { return any };
        let mut results: Vec<(Option<usize>, Told)> = Vec::new();
        let mut told = |winner: Option<usize>| -> Told {
            if let Some((_, known)) = results.iter().find(|(rule, _)| *rule == winner) {
                return *known;
            }
            let told = (self.result)(winner);
            results.push((winner, told));
            told
        };
        let base = told(first(self.plan, self.scene, self.rules, self.settled));
        let mut found: Vec<usize> = Vec::new();
        for way in ways {
            let result = told(way.winner);
            if result == base {
                continue;
            }
            let mut assigned = self.settled.to_vec();
            let changed: Vec<(usize, Final)> = way.tried.into_iter().filter(|(n, end)| self.settled[*n] != *end).collect();
            for (n, end) in &changed {
                assigned[*n] = *end;
            }
            let mut needed = 0;
            for (n, end) in &changed {
                assigned[*n] = self.settled[*n];
                if told(first(self.plan, self.scene, self.rules, &assigned)) != result {
                    needed += 1;
                    found.push(*n);
                }
                assigned[*n] = *end;
            }
            if needed == 0 {
                // Several of them do the same: any may be the one that counts.
                found.extend(changed.iter().map(|(n, _)| n));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Every result that is still possible; nothing where there are too many ways to walk.
    pub fn possible(&self, alternatives: &dyn Fn(usize) -> Vec<Final>) -> Option<Vec<Told>> {
        let open: Vec<Vec<Final>> = (0..self.settled.len()).map(alternatives).collect();
        let mut winners: Vec<Option<usize>> = self.ways(&open)?.into_iter().map(|way| way.winner).collect();
        winners.sort_unstable();
        winners.dedup();
        Some(winners.into_iter().map(|winner| (self.result)(winner)).collect())
    }

    fn ways(&self, open: &[Vec<Final>]) -> Option<Vec<Way>> {
        let start: Vec<Option<Final>> =
            self.settled.iter().zip(open).map(|(end, more)| more.is_empty().then_some(*end)).collect();
        let mut out = Vec::new();
        let mut todo = vec![(start, Vec::new(), 0usize)];
        while let Some((assigned, tried, mut place)) = todo.pop() {
            if out.len() + todo.len() > WAYS_MAX {
                return None;
            }
            loop {
                let Some(rule) = self.rules.get(place) else {
                    out.push(Way { tried, winner: None });
                    break;
                };
                let Rule { when, .. } = self.plan.rules[*rule];
                match self.holds(when, &assigned) {
                    Ok(true) => {
                        out.push(Way { tried, winner: Some(*rule) });
                        break;
                    }
                    Ok(false) => place += 1,
                    Err(element) => {
                        for end in std::iter::once(self.settled[element]).chain(open[element].iter().copied()) {
                            let (mut assigned, mut tried) = (assigned.clone(), tried.clone());
                            assigned[element] = Some(end);
                            tried.push((element, end));
                            todo.push((assigned, tried, place));
                        }
                        break;
                    }
                }
            }
        }
        Some(out)
    }

    /// Whether a rule applies, or the first element it takes to know.
    fn holds(&self, expr: &Expr, assigned: &[Option<Final>]) -> Result<bool, usize> {
        let all = |parts: &[Expr], wanted: bool| {
            let mut needs = None;
            for part in parts {
                match self.holds(part, assigned) {
                    Ok(yes) if yes != wanted => return Ok(!wanted),
                    Ok(_) => {}
                    Err(element) => needs = needs.or(Some(element)),
                }
            }
            needs.map_or(Ok(wanted), Err)
        };
        match expr {
            Expr::Element(n) => assigned[*n].map(|end| end == Final::Proved).ok_or(*n),
            Expr::Disproved(n) => assigned[*n].map(|end| end == Final::Disproved).ok_or(*n),
            Expr::Not(inner) => self.holds(inner, assigned).map(|yes| !yes),
            Expr::And(parts) => all(parts, true),
            Expr::Or(parts) => all(parts, false),
            other => Ok(self.scene.truth(other, Ear::DOCUMENTS).verdict() == Kleene::True),
        }
    }
}
