//! Every clause of the manual is in the book, and every one of them decides an example.

use super::assess::assess;
use super::book::RuleBook;
use std::collections::BTreeSet;

/// The clauses of the manual by letter and highest number.
const CLAUSES: [(char, usize); 9] =
    [('G', 12), ('N', 15), ('D', 13), ('R', 12), ('U', 10), ('B', 5), ('A', 5), ('S', 7), ('P', 2)];

/// Clauses that end in no ruling of their own: the suspicious exhibit is set aside before the rules see it and a flag is raised (G10);
/// a posted refund is the gate's matter (R01 says: see G03).
const ELSEWHERE: [&str; 2] = ["G10", "R01"];

#[test]
fn every_clause_and_every_outcome_decides_an_example() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let (mut clauses, mut outcomes) = (BTreeSet::new(), BTreeSet::new());
    for example in book.files.iter().flat_map(|file| &file.examples) {
        let decision = assess(&book, &example.dossier, &example.readings);
        outcomes.insert(decision.because);
        clauses.extend(decision.clause);
    }
    let manual = CLAUSES.iter().flat_map(|(letter, last)| (1..=*last).map(move |n| format!("{letter}{n:02}")));
    let missing: Vec<String> =
        manual.filter(|clause| !clauses.contains(clause) && !ELSEWHERE.contains(&clause.as_str())).collect();
    assert!(missing.is_empty(), "no example is decided by {missing:?}");
    let rules = book.gates.outcomes.iter().chain(book.chapters.values().flat_map(|chapter| &chapter.outcomes));
    // An outcome of one layer alone may be told only beside the other layer's.
    let idle: Vec<&str> =
        rules.filter(|rule| rule.layer.is_none() && !outcomes.contains(&rule.because)).map(|rule| rule.id.as_str()).collect();
    assert!(idle.is_empty(), "no example is decided by the outcomes {idle:?}");
}

#[test]
fn the_suspicious_exhibit_of_g10_raises_a_flag_and_a_second_look() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let flagged = book.files.iter().flat_map(|file| &file.examples).any(|example| {
        let decision = assess(&book, &example.dossier, &example.readings);
        decision.flags.contains(&crate::case::ruling::Flag::Injection) && decision.second_review
    });
    assert!(flagged);
}
