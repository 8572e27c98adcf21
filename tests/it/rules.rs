//! The shipped rules against their own examples, and the examples against small changes to the rules.

use evenhand::rules::{RuleBook, run_examples, scores};

#[test]
fn the_examples_of_the_shipped_rules_pass_and_guard_them() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let wrong = run_examples(&book);
    assert!(wrong.is_empty(), "{wrong:#?}");
    for score in scores(&book) {
        assert!(score.examples > 0 && score.mutants > 0, "{score:?}");
        assert!(score.percent() >= 90, "{}: {} %, not noticed: {:#?}", score.file, score.percent(), score.survivors);
    }
}
