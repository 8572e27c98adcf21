//! How well the examples of a rule file guard it: every small change to its rules must make one of them fail.

use super::book::{Chapter, Rule, RuleBook};
use super::element::Element;
use super::examples::Example;
use super::print::Printer;
use super::variants::variants;
use crate::case::complaint::Category;
use crate::case::ruling::Outcome;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The result for one file.
#[derive(Debug, Clone)]
pub struct Score {
    pub file: String,
    pub examples: usize,
    pub mutants: usize,
    /// What was changed without any example noticing.
    pub survivors: Vec<String>,
}

impl Score {
    /// Whole percent, rounded down; a file without rules has nothing to guard.
    pub fn percent(&self) -> usize {
        ((self.mutants - self.survivors.len()) * 100).checked_div(self.mutants).unwrap_or(100)
    }
}

pub struct Mutant {
    pub what: String,
    change: Box<dyn Fn(&mut RuleBook) + Send + Sync>,
}

impl Mutant {
    pub fn applied(&self, book: &RuleBook) -> RuleBook {
        let mut changed = book.clone();
        (self.change)(&mut changed);
        changed
    }
}

/// Every file with rules, in the book's order.
pub fn scores(book: &RuleBook) -> Vec<Score> {
    book.files
        .iter()
        .map(|file| {
            let mutants = mutants(book, file.category);
            let survivors = survivors(book, &mutants, &file.examples);
            Score { file: file.name.clone(), examples: file.examples.len(), mutants: mutants.len(), survivors }
        })
        .collect()
}

fn survivors(book: &RuleBook, mutants: &[Mutant], examples: &[Example]) -> Vec<String> {
    // Quick examples first: most mutants fall to one of them. The order changes nothing but the time it takes.
    let mut quick: Vec<_> = examples.iter().map(|example| (took(example, book), example)).collect();
    quick.sort_by_key(|(time, _)| *time);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut alive = Vec::new();
        while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
            let changed = mutant.applied(book);
            if quick.iter().all(|(_, example)| example.told(&changed) == example.expect) {
                alive.push(mutant.what.clone());
            }
        }
        alive
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let mut alive: Vec<String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    alive.sort();
    alive
}

fn took(example: &Example, book: &RuleBook) -> Duration {
    let start = Instant::now();
    example.told(book);
    start.elapsed()
}

/// All mutants of the gates (no category) or of a chapter's own rules.
pub fn mutants(book: &RuleBook, category: Option<Category>) -> Vec<Mutant> {
    let before = if category.is_some() { book.gates.elements.len() } else { 0 };
    let Some(chapter) = category.map_or(Some(&book.gates), |category| book.chapters.get(&category)) else { return Vec::new() };
    let print = Printer { book, elements: &chapter.elements };
    let mut out = Vec::new();
    for (n, element) in chapter.elements.iter().enumerate().skip(before) {
        let id = &element.id;
        for (what, expr) in variants(&element.proved, &print) {
            out.push(on_element(category, n, format!("{id}, proved: {what}"), move |one| one.proved = expr.clone()));
        }
        for (what, expr) in element.disproved.iter().flat_map(|expr| variants(expr, &print)) {
            out.push(on_element(category, n, format!("{id}, disproved: {what}"), move |one| one.disproved = Some(expr.clone())));
        }
        for (what, expr) in element.when.iter().flat_map(|expr| variants(expr, &print)) {
            out.push(on_element(category, n, format!("{id}, when: {what}"), move |one| one.when = Some(expr.clone())));
        }
        out.push(on_element(category, n, format!("{id}: burden swapped"), |one| one.burden = one.burden.other()));
    }
    for (n, rule) in chapter.outcomes.iter().enumerate() {
        let id = &rule.id;
        for (what, expr) in variants(&rule.when, &print) {
            out.push(on_rules(category, format!("{id}, when: {what}"), move |rules| rules[n].when = expr.clone()));
        }
        out.push(on_rules(category, format!("{id}: dropped"), move |rules| {
            rules.remove(n);
        }));
        if n > 0 {
            let what = format!("{id}: moved before {}", chapter.outcomes[n - 1].id);
            out.push(on_rules(category, what, move |rules| rules.swap(n - 1, n)));
        }
        let other = another(rule.outcome);
        let what = format!("{id}: {} instead of {}", other.as_str(), rule.outcome.as_str());
        out.push(on_rules(category, what, move |rules| rules[n].outcome = other));
    }
    if category.is_none() {
        around(book, &print, &mut out);
    }
    out
}

/// Windows, flags and reviews stand beside the gates.
fn around(book: &RuleBook, print: &Printer<'_>, out: &mut Vec<Mutant>) {
    let mut add = |what: String, change: Box<dyn Fn(&mut RuleBook) + Send + Sync>| out.push(Mutant { what, change });
    for (side, window) in &book.windows {
        let side = *side;
        for (what, expr) in variants(&window.closed, print) {
            let change = move |book: &mut RuleBook| {
                if let Some(window) = book.windows.get_mut(&side) {
                    window.closed = expr.clone();
                }
            };
            add(format!("window of the {side:?}: {what}"), Box::new(change));
        }
    }
    for (n, (flag, when)) in book.flags.iter().enumerate() {
        for (what, expr) in variants(when, print) {
            add(format!("flag {flag:?}: {what}"), Box::new(move |book| book.flags[n].1 = expr.clone()));
        }
    }
    for (n, review) in book.reviews.iter().enumerate() {
        for (what, expr) in variants(&review.when, print) {
            add(format!("review {}: {what}", review.id), Box::new(move |book| book.reviews[n].when = expr.clone()));
        }
    }
}

fn on_element(
    category: Option<Category>,
    n: usize,
    what: String,
    change: impl Fn(&mut Element) + Send + Sync + 'static,
) -> Mutant {
    let change = move |book: &mut RuleBook| match category {
        Some(category) => book.chapters.get_mut(&category).into_iter().for_each(|chapter| change(&mut chapter.elements[n])),
        // Every chapter carries the gates' elements before its own.
        None => {
            change(&mut book.gates.elements[n]);
            book.chapters.values_mut().for_each(|chapter| change(&mut chapter.elements[n]));
        }
    };
    Mutant { what, change: Box::new(change) }
}

fn on_rules(category: Option<Category>, what: String, change: impl Fn(&mut Vec<Rule>) + Send + Sync + 'static) -> Mutant {
    let change = move |book: &mut RuleBook| {
        let chapter: Option<&mut Chapter> = match category {
            Some(category) => book.chapters.get_mut(&category),
            None => Some(&mut book.gates),
        };
        chapter.into_iter().for_each(|chapter| change(&mut chapter.outcomes));
    };
    Mutant { what, change: Box::new(change) }
}

fn another(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn => Outcome::NoRefund,
        Outcome::Hold => Outcome::Escalate,
        _ => Outcome::Hold,
    }
}
