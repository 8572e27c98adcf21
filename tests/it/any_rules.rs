//! Rule files with something broken in them: a book is loaded, or refused with the file and the line. Never a panic.

use super::any_check::{Change, cases, changed, changes, within};
use evenhand::rules::RuleBook;
use proptest::prelude::*;
use std::sync::LazyLock;

/// The shipped book, the longest files cut down to what a changed file can still be checked against quickly.
static BOOK: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("case_rules");
    let names =
        ["facts.toml", "parameters.toml", "gates.toml", "not_received.toml", "refund_not_processed.toml", "duplicate.toml"];
    names.map(|name| (name.to_owned(), std::fs::read_to_string(folder.join(name)).expect("a rule file"))).to_vec()
});

const WORDS: &[&[u8]] = &[
    b"\"",
    b"'''",
    b"[[outcomes]]\n",
    b"[elements.x]\n",
    b"when = \"true\"\n",
    b" && ",
    b" || ",
    b"!",
    b"(",
    b")",
    b"((((((((",
    b"[",
    b"]",
    b"{",
    b"}",
    b"delivery.status",
    b"param(\"x\")",
    b"any(",
    b"every(",
    b"known(",
    b" == ",
    b" < ",
    b" + ",
    b" * 9223372036854775807",
    b"-9223372036854775808",
    b"date(\"2026-02-30\")",
    b"1e400",
    b"nan",
    b"\xff",
    b"\0",
    b"=",
    b"#",
    b"\n",
    b"x.map(y, y)",
    b" in []",
    b"\"\\u0000\"",
    b"type = \"money\"\n",
    b"since = 2026-13-01\n",
];

/// A fault names one of the files and a line in it.
fn load(files: Vec<(String, String)>) {
    let loaded = within({
        let files = files.clone();
        move || RuleBook::of(&files)
    });
    if let Err(faults) = loaded {
        assert!(!faults.0.is_empty(), "refused without a fault");
        for fault in &faults.0 {
            let (_, text) =
                files.iter().find(|(name, _)| *name == fault.file).unwrap_or_else(|| panic!("{}: no such file", fault.file));
            let lines = text.matches('\n').count() + 1;
            assert!((1..=lines).contains(&fault.line), "{}:{} of {lines}", fault.file, fault.line);
            assert!(!fault.text.is_empty());
        }
    }
}

#[test]
fn the_book_itself_loads() {
    RuleBook::of(&BOOK).expect("the shipped book");
}

fn with(which: usize, changes: &[Change]) -> Vec<(String, String)> {
    let mut files = BOOK.clone();
    let bytes = changed(files[which].1.as_bytes(), changes);
    files[which].1 = String::from_utf8_lossy(&bytes).into_owned();
    files
}

/// Values of the keys that hold expressions.
fn expressions(text: &str) -> Vec<std::ops::Range<usize>> {
    let keys = ["\nwhen = \"", "\nproved = \"", "\ndisproved = \"", "\namount = \"", "\nclosed = \"", "\nuntil = \""];
    let mut out = Vec::new();
    for key in keys {
        for (at, _) in text.match_indices(key) {
            let start = at + key.len();
            if let Some(end) = text[start..].find("\"\n") {
                out.push(start..start + end);
            }
        }
    }
    out
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn a_broken_file_is_refused_with_its_line(which in 0usize..6, changes in changes(WORDS)) {
        load(with(which, &changes));
    }

    #[test]
    fn a_broken_expression_is_refused_with_its_line(which in 2usize..6, at in any::<prop::sample::Index>(), changes in changes(WORDS)) {
        let mut files = BOOK.clone();
        let places = expressions(&files[which].1);
        let place = places[at.index(places.len())].clone();
        let expression = changed(files[which].1[place.clone()].as_bytes(), &changes);
        // Whatever the expression, the file around it stays TOML.
        let quoted = serde_json::to_string(&String::from_utf8_lossy(&expression)).expect("a string");
        files[which].1.replace_range(place, quoted.trim_matches('"'));
        load(files);
    }

    #[test]
    fn files_that_are_missing_or_strange_are_refused(which in 0usize..6, text in "\\PC{0,60}", gone in any::<bool>()) {
        let mut files = BOOK.clone();
        if gone { drop(files.remove(which)) } else { files[which].1 = text }
        let loaded = within(move || RuleBook::of(&files).err());
        prop_assert!(loaded.is_some() || which >= 3, "a book without its {which}. file is loaded");
    }
}

#[test]
fn deep_expressions_and_long_ones_are_refused_or_loaded_soon() {
    let places = expressions(&BOOK[3].1);
    for expression in [
        "(".repeat(3_000),
        format!("{}true{}", "(".repeat(1_000), ")".repeat(1_000)),
        "!".repeat(5_000),
        format!("{}true", "!".repeat(2_000)),
        "true && ".repeat(1_000) + "true",
        "[".repeat(2_000),
        "a.".repeat(3_000) + "b",
        "-".repeat(3_000) + "1",
        "1 + ".repeat(1_000) + "1 == 2",
        "true ? ".repeat(800) + "true",
    ] {
        let mut files = BOOK.clone();
        files[3].1.replace_range(places[0].clone(), &expression);
        load(files);
    }
}
