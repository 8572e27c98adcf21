//! Whether the outcomes of a chapter fit together: each can be reached, and nothing falls between them.
//!
//! Elements are proved, disproved or neither; what a condition says of the case itself is taken as free. So a case that
//! cannot exist may keep an outcome "reachable", but a fault that is reported is one.

use super::book::Rule;
use super::element::Element;
use super::expr::{Expr, Is, Op};
use std::collections::BTreeMap;

/// Steps of search an outcome may cost; past them it is taken as sound.
const STEPS_MAX: usize = 20_000;

/// One outcome that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// By its place in the chapter: everything it would take is taken above it.
    Unreachable(usize),
    /// A case that no outcome takes, as elements with what became of them.
    Uncovered(Vec<String>),
}

/// `complete`: something must always apply, as in a category; the gates may let a case pass.
pub fn misfits(rules: &[Rule], elements: &[Element], complete: bool) -> Vec<Misfit> {
    let mut found = Vec::new();
    for n in 0..rules.len() {
        let mut wanted: Vec<(&Expr, bool)> =
            rules[..n].iter().filter(|rule| rule.layer.is_none()).map(|rule| (&rule.when, false)).collect();
        wanted.push((&rules[n].when, true));
        if matches!(solve(&wanted), Found::Nothing) {
            found.push(Misfit::Unreachable(n));
        }
    }
    if complete {
        let wanted: Vec<(&Expr, bool)> =
            rules.iter().filter(|rule| rule.layer.is_none()).map(|rule| (&rule.when, false)).collect();
        if let Found::Case(case) = solve(&wanted) {
            found.push(Misfit::Uncovered(case.told(elements)));
        }
    }
    found
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Var {
    /// 0 neither, 1 proved, 2 disproved.
    Element(usize),
    /// Which of the values named anywhere; the last is "another one".
    Kind(String),
    /// Any other condition: 0 or 1.
    Free(String),
}

enum Found {
    Case(Search),
    Nothing,
    TooLong,
}

#[derive(Debug, Clone, Default)]
struct Search {
    known: BTreeMap<Var, usize>,
    kinds: BTreeMap<String, Vec<String>>,
    steps: usize,
}

fn solve(wanted: &[(&Expr, bool)]) -> Found {
    let mut search = Search::default();
    for (expr, _) in wanted {
        expr.walk(&mut |node| {
            if let Expr::Is(is, values) = node
                && single(*is)
            {
                let all = search.kinds.entry(format!("{is:?}")).or_default();
                for value in values {
                    if !all.contains(value) {
                        all.push(value.clone());
                    }
                }
            }
        });
    }
    match search.go(wanted) {
        Some(true) => Found::Case(search),
        Some(false) => Found::Nothing,
        None => Found::TooLong,
    }
}

/// A case has exactly one of these.
fn single(is: Is) -> bool {
    matches!(
        is,
        Is::Category | Is::Subtype | Is::Rail | Is::Lane | Is::Country | Is::Region | Is::Goods | Is::Currency | Is::Desired
    )
}

impl Search {
    /// Whether an assignment exists; `known` holds it then. `None`: gave up.
    fn go(&mut self, wanted: &[(&Expr, bool)]) -> Option<bool> {
        self.steps += 1;
        if self.steps > STEPS_MAX {
            return None;
        }
        let mut open = None;
        for (expr, wanted) in wanted {
            match self.truth(expr) {
                Some(truth) if truth != *wanted => return Some(false),
                Some(_) => {}
                None => open = open.or(Some(*expr)),
            }
        }
        let Some(open) = open else { return Some(true) };
        let var = self.unknown(open)?;
        for value in 0..self.size(&var) {
            self.known.insert(var.clone(), value);
            match self.go(wanted) {
                Some(false) => {}
                other => return other,
            }
        }
        self.known.remove(&var);
        Some(false)
    }

    fn size(&self, var: &Var) -> usize {
        match var {
            Var::Element(_) => 3,
            Var::Kind(is) => self.kinds.get(is).map_or(1, |values| values.len() + 1),
            Var::Free(_) => 2,
        }
    }

    fn truth(&self, expr: &Expr) -> Option<bool> {
        match expr {
            Expr::Lit(super::term::Term::Bool(yes)) => Some(*yes),
            Expr::Not(inner) => self.truth(inner).map(|yes| !yes),
            Expr::And(parts) => self.joined(parts, false),
            Expr::Or(parts) => self.joined(parts, true),
            Expr::Element(n) => self.known.get(&Var::Element(*n)).map(|value| *value == 1),
            Expr::Disproved(n) => self.known.get(&Var::Element(*n)).map(|value| *value == 2),
            Expr::Is(is, values) if single(*is) => {
                let kind = format!("{is:?}");
                let value = *self.known.get(&Var::Kind(kind.clone()))?;
                Some(self.kinds.get(&kind)?.get(value).is_some_and(|name| values.contains(name)))
            }
            other => {
                let (name, turned) = free(other);
                self.known.get(&Var::Free(name)).map(|value| (*value == 1) != turned)
            }
        }
    }

    /// And: false as soon as one is; or: true as soon as one is.
    fn joined(&self, parts: &[Expr], decides: bool) -> Option<bool> {
        let mut all = Some(!decides);
        for part in parts {
            match self.truth(part) {
                Some(truth) if truth == decides => return Some(decides),
                Some(_) => {}
                None => all = None,
            }
        }
        all
    }

    /// A variable of `expr` whose value is still open and matters.
    fn unknown(&self, expr: &Expr) -> Option<Var> {
        let var = match expr {
            Expr::Lit(_) => return None,
            Expr::Not(inner) => return self.unknown(inner),
            Expr::And(parts) | Expr::Or(parts) => {
                return parts.iter().filter(|part| self.truth(part).is_none()).find_map(|part| self.unknown(part));
            }
            Expr::Element(n) | Expr::Disproved(n) => Var::Element(*n),
            Expr::Is(is, _) if single(*is) => Var::Kind(format!("{is:?}")),
            other => Var::Free(free(other).0),
        };
        (!self.known.contains_key(&var)).then_some(var)
    }

    fn told(&self, elements: &[Element]) -> Vec<String> {
        let word = |(var, value): (&Var, &usize)| match (var, value) {
            (Var::Element(n), 0) => Some(format!("`{}` not shown", elements.get(*n)?.id)),
            (Var::Element(n), 1) => Some(format!("`{}` proved", elements.get(*n)?.id)),
            (Var::Element(n), _) => Some(format!("`{}` disproved", elements.get(*n)?.id)),
            (Var::Kind(kind), value) => {
                let name = self.kinds.get(kind)?.get(*value).map_or("another", String::as_str);
                Some(format!("{} {name}", kind.to_lowercase()))
            }
            (Var::Free(_), _) => None,
        };
        self.known.iter().filter_map(word).collect()
    }
}

/// A condition about the case by a name that its opposite shares, and whether it is the opposite.
fn free(expr: &Expr) -> (String, bool) {
    match expr {
        Expr::Compare(op, a, b) => {
            let (op, turned) = match op {
                Op::Ne => (Op::Eq, true),
                Op::Ge => (Op::Lt, true),
                Op::Gt => (Op::Le, true),
                same => (*same, false),
            };
            (format!("{op:?} {a:?} {b:?}"), turned)
        }
        other => (format!("{other:?}"), false),
    }
}
