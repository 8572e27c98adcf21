//! Broken copies of every rule file: each is refused with its file, its line, and a sentence that says what to do.

use evenhand::rules::{Fault, RuleBook, run_examples};
use regex::Regex;
use std::collections::BTreeSet;

/// A mistake: its name, how it is made (nothing where the file has no such place), and what the refusal must say.
type Mistake = (&'static str, fn(&str) -> Option<String>, &'static str);

const IN_CHAPTERS: [Mistake; 27] = [
    ("a reason that no provider knows", |text| swap(text, r#"reason_code = "[A-Z_]+"#, "${0}Q"), "is not a reason of codes.toml"),
    ("a misspelt fact", |text| swap(text, r#"(?m)^(proved = "!?[a-z_]+\.[a-z_]+)"#, "${1}xq"), "there is no fact"),
    (
        "a misspelt element",
        |text| swap(text, r#"(?m)^(id = .*\n(?:.*\n){0,3}?when = ["']!?[a-z]+_[a-z]+)"#, "${1}xq"),
        "there is no element",
    ),
    ("a misspelt outcome", |text| swap(text, r#"outcome = "no_refund""#, r#"outcome = "no_refnd""#), "did you mean `no_refund`"),
    ("a misspelt side", |text| swap(text, r#"burden = "consumer""#, r#"burden = "consumr""#), "did you mean `consumer`"),
    ("no burden", |text| swap(text, r#"(?m)^burden = .*\n"#, ""), "say which side bears the `burden`"),
    ("a misspelt key", |text| swap(text, r#"(?m)^burden = "#, "burdn = "), "did you mean `burden`"),
    ("no reason", |text| swap(text, r#"(?m)^because = .*\n"#, ""), "`because` is missing"),
    ("no words for an element", |text| swap(text, r#"(?m)^says = .*\n"#, ""), "`says` is missing"),
    ("two outcomes of one name", |text| twice(text, "outcomes"), "every outcome has an `id` of its own"),
    ("a refund without an amount", |text| swap(text, r#"(?m)^amount = .*\n"#, ""), "an outcome that pays has an `amount`"),
    (
        "a refusal with an amount",
        |text| swap(text, r#"(?m)^outcome = "no_refund"\n"#, "outcome = \"no_refund\"\namount = \"claim\"\n"),
        "an outcome that pays has an `amount`, and only such a one",
    ),
    ("an amount of nothing known", |text| swap(text, r#"amount = "[a-z]+"#, r#"amount = "clame"#), "clame"),
    (
        "an outcome that takes all",
        |text| {
            swap(
                text,
                r"(?m)^\[\[outcomes\]\]\n",
                "[[outcomes]]\nid = \"X01\"\noutcome = \"no_refund\"\nwhen = \"true\"\nbecause = \"so\"\n\n[[outcomes]]\n",
            )
        },
        "can never decide",
    ),
    (
        "days compared with money",
        |text| swap(text, r#"(?m)^proved = ".*"$"#, r#"proved = "case.claim > 3""#),
        "an amount of money cannot be compared with a whole number",
    ),
    (
        "a number as a condition",
        |text| swap(text, r#"(?m)^proved = ".*"$"#, r#"proved = "case.claim""#),
        "a condition (yes or no) is needed",
    ),
    (
        "a caseworker in an element",
        |text| swap(text, r#"(?m)^proved = ".*"$"#, r#"proved = "caseworker.approved_count < 50""#),
        "is known only once a person approves",
    ),
    (
        "an amendment in an element",
        |text| swap(text, r#"(?m)^proved = ".*"$"#, r#"proved = "amended()""#),
        "is known only once there is a ruling",
    ),
    (
        "a bracket left open",
        |text| swap(text, r#"(?m)^proved = ".*"$"#, r#"proved = "(case.claim > case.total""#),
        "cannot be read as an expression",
    ),
    (
        "a parameter that is not there",
        |text| {
            swap(
                text,
                r#"(?m)^proved = ".*"$"#,
                r#"proved = "case.today > add_days(case.filed, param('merchant_respons_days'))""#,
            )
        },
        "did you mean `merchant_response_days`",
    ),
    (
        "a fact where an element belongs",
        |text| swap(text, r#"(?m)^(id = .*\n(?:.*\n){0,3}?when = )["'].*["']$"#, r#"${1}"merchant.accepts""#),
        "put the fact into an element",
    ),
    (
        "a region that is not there",
        |text| swap(text, r#"(?m)^proved = ".*"$"#, r#"proved = "region('EV')""#),
        "is not known here",
    ),
    ("a quote left open", |text| swap(text, r#"(?m)^(title = ".*)"$"#, "$1"), "cannot be read"),
    ("no title", |text| swap(text, r#"(?m)^title = .*\n"#, ""), "`title` is missing"),
    (
        "a misspelt category",
        |text| swap(text, r#"(?m)^category = "(.*)""#, r#"category = "${1}s""#),
        "name one of the nine categories",
    ),
    (
        "an example that comes to something else",
        |text| swap(text, r#"(?m)^expect = \["[a-z_]+""#, r#"expect = ["withdrawn""#),
        "must come to",
    ),
    (
        "an example with a fact that is not there",
        |text| swap(text, r#"(?m)^    "[a-z_]+\.[a-z_]+ = "#, "    \"merchant.sings = "),
        "there is no fact `merchant.sings`",
    ),
];

const IN_FACTS: [Mistake; 8] = [
    ("a misspelt type", |text| swap(text, r#"type = "bool""#, r#"type = "boool""#), "did you mean `bool`"),
    ("no question", |text| swap(text, r#"(?m)^question = .*\n"#, ""), "say what to ask"),
    ("a question that asks nothing", |text| swap(text, r#"(?m)^(question = ".*)\?"$"#, r#"${1}.""#), "end with a question mark"),
    ("a source that is not there", |text| swap(text, r#"from = \["record""#, r#"from = ["recrd""#), "did you mean `record`"),
    ("a choice without values", |text| swap(text, r#"(?m)^values = .*\n"#, ""), "an enum lists its `values`"),
    (
        "a kind of evidence that is not there",
        |text| swap(text, r#"kinds = \["communication"\]"#, r#"kinds = ["letters"]"#),
        "is not a kind of evidence",
    ),
    ("a voice that is not there", |text| swap(text, r#"voice = \["consumer"\]"#, r#"voice = ["buyer"]"#), "is not a voice"),
    ("a misspelt key of a fact", |text| swap(text, r#"(?m)^question = "#, "questoin = "), "did you mean `question`"),
];

const IN_PARAMETERS: [Mistake; 8] = [
    (
        "a parameter of no type",
        |text| swap(text, r#"type = "int""#, r#"type = "number""#),
        "a parameter is an int, money or text",
    ),
    (
        "a fraction where a whole number belongs",
        |text| swap(text, r"value = (\d+), source", "value = 1.5, source"),
        "is not a whole number",
    ),
    ("a number without a source", |text| swap(text, r#", source = "[^"]*""#, ""), "`source` is missing"),
    ("a number without a day", |text| swap(text, r", since = [0-9-]+", ""), "`since` is missing"),
    ("a rail that is not there", |text| swap(text, r#"rail = "visa""#, r#"rail = "viza""#), "did you mean `visa`"),
    ("money without a currency", |text| swap(text, r#", currency = "[A-Z]{3}""#, ""), "needs its `currency`"),
    ("a parameter without words", |text| swap(text, r#"(?m)^says = .*\n"#, ""), "`says` is missing"),
    (
        "nothing for everywhere else",
        |text| swap(text, r#"\{ value = 21, source"#, r#"{ value = 21, rail = "visa", source"#),
        "say what holds everywhere else",
    ),
];

const IN_CODES: [Mistake; 9] = [
    ("a provider without a name", |text| swap(text, r#"(?m)^visa = "Visa"\n"#, ""), "is not among the [providers]"),
    (
        "a category that is not there",
        |text| swap(text, r#"category = "duplicate""#, r#"category = "duplicat""#),
        "is not one of the nine categories",
    ),
    ("codes without a source", |text| swap(text, r"(?m)^source = .*\n", ""), "`source` is missing"),
    ("codes without a category", |text| swap(text, r"(?m)^category = .*\n", ""), "`category` is missing"),
    ("a code without quotes", |text| swap(text, r#"visa = \["13.1", "#, "visa = [13.1, "), "this cannot be read"),
    ("one code that is no list", |text| swap(text, r#"amex = \["C08"\]"#, r#"amex = "C08""#), "this cannot be read"),
    ("a provider named twice", |text| swap(text, r#"discover = \["RG""#, r#"amex = ["RG""#), "this cannot be read"),
    ("a misspelt table", |text| swap(text, r"(?m)^\[results\]", "[result]"), "did you mean `results`"),
    ("a list left open", |text| swap(text, r#""C08"\]"#, r#""C08""#), "this cannot be read"),
];

/// The first place that fits, changed.
fn swap(text: &str, pattern: &str, to: &str) -> Option<String> {
    let pattern = Regex::new(pattern).expect("a pattern");
    pattern.is_match(text).then(|| pattern.replace(text, to).into_owned())
}

/// The first table of this name, a second time.
fn twice(text: &str, table: &str) -> Option<String> {
    let head = format!("[[{table}]]\n");
    let from = text.find(&head)?;
    let upto = text[from + head.len()..].find("\n[").map(|at| from + head.len() + at + 1)?;
    Some(format!("{}{}\n{}", &text[..upto], &text[from..upto], &text[upto..]))
}

fn refused(book: &RuleBook, file: &str, text: &str) -> Vec<Fault> {
    let change = |(name, old): &(String, String)| (name.clone(), if name == file { text.to_owned() } else { old.clone() });
    let files: Vec<_> = book.sources.iter().map(change).collect();
    match RuleBook::of(&files) {
        Ok(book) => run_examples(&book),
        Err(faults) => faults.0,
    }
}

/// The first line where two texts part.
fn parting(old: &str, new: &str) -> usize {
    old.lines().zip(new.lines()).take_while(|(a, b)| a == b).count() + 1
}

#[test]
fn every_mistake_is_refused_with_file_line_and_a_sentence() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let (mut kinds, mut wrong) = (BTreeSet::new(), Vec::new());
    for (file, text) in book.sources.iter() {
        let mistakes: &[Mistake] = match file.as_str() {
            "facts.toml" => &IN_FACTS,
            "parameters.toml" => &IN_PARAMETERS,
            "codes.toml" => &IN_CODES,
            _ => &IN_CHAPTERS,
        };
        let mut made = 0;
        for (kind, make, says) in mistakes {
            let Some(broken) = make(text) else { continue };
            made += 1;
            kinds.insert(*kind);
            let at = parting(text, &broken);
            let faults = refused(&book, file, &broken);
            let Some(fault) = faults.iter().find(|fault| fault.text.contains(says)) else {
                wrong.push(format!("{file}: {kind} (line {at}): nobody says `{says}`, but {faults:?}"));
                continue;
            };
            // A whole table may be what is wrong: its head, or its last line, then stands for it.
            let near = fault.line.abs_diff(at) <= 40 || *kind == "an outcome that takes all";
            if fault.file != *file || fault.line == 0 || !near {
                wrong.push(format!("{file}: {kind}: made in line {at}, told as {}:{}", fault.file, fault.line));
            }
        }
        assert!(made >= 8, "{file}: only {made} kinds of mistake could be made");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(kinds.len() >= 30, "{} kinds", kinds.len());
}
