use super::{bundle, bundle_write, complaint, expected, tree};
use crate::case::records;
use crate::error::Error;
use std::path::Path;

/// A small valid `case.toml`; tests change one line of it.
pub const CASE: &str = r#"schema    = 1
title     = "Desk lamp never arrived"
category  = "not_received"
opened_at = 2026-03-10T09:12:00Z
decide_at = 2026-04-02T08:00:00Z

[claim]
amount    = "49.90"
currency  = "EUR"
desired   = "refund"
statement = """
No lamp came.
"""

[consumer]
name     = "Ida Lind"
email    = "ida.lind@example.org"
country  = "FI"

[merchant]
name     = "Lumo Oy"
email    = "help@lumo.example"

[order]
id          = "L-1"
placed_at   = 2026-02-26T20:15:00Z
promised_by = 2026-03-02
goods       = "physical"
total       = "49.90"
currency    = "EUR"
ship_to     = { name = "Ida Lind", postcode = "00100", city = "Helsinki", country = "FI" }

[payment]
rail = "visa"
id   = "p-1"
[[payment.captures]]
id = "c-1"
order_id = "L-1"
amount = "49.90"
currency = "EUR"
at = 2026-02-27T06:00:00Z
"#;

fn refusals(text: &str) -> Vec<(String, String)> {
    match bundle::read_case(text) {
        Ok(_) => Vec::new(),
        Err(Error::Invalid(invalid)) => invalid.fields.into_iter().map(|field| (field.field, field.reason)).collect(),
        Err(other) => panic!("not a refusal: {other}"),
    }
}

/// Exactly one refusal, at this line, with these words.
fn refused(from: &str, to: &str, line: u32, words: &[&str]) {
    let text = CASE.replacen(from, to, 1);
    assert_ne!(text, CASE, "the test changes nothing");
    let refusals = refusals(&text);
    assert_eq!(refusals.len(), 1, "{refusals:?}");
    let (field, reason) = &refusals[0];
    assert_eq!(field, &format!("case.toml:{line}"), "{reason}");
    for word in words {
        assert!(reason.contains(word), "`{reason}` does not say `{word}`");
    }
}

#[test]
fn the_sample_is_fine_and_its_fields_are_those_written() {
    let bundle = bundle::read_case(CASE).expect("valid");
    let fields = records::fields(&bundle.complaint);
    let value = |path: &str| fields.iter().find(|(key, _)| key == path).map(|(_, value)| value.as_str());
    assert_eq!(value("payment.captures[0].at"), Some("2026-02-27T06:00:00Z"));
    assert_eq!(value("order.ship_to.postcode"), Some("00100"));
    assert_eq!(value("order.promised_by"), Some("2026-03-02"));
    assert_eq!(value("claim.statement"), Some("No lamp came."));
    assert_eq!(value("order.shipping"), None);
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_nearest_one() {
    refused("postcode =", "postcde =", 31, &["`order.ship_to.postcde`", "did you mean `postcode`"]);
    refused("rail = ", "colour = \"red\"\nrail = ", 34, &["`payment.colour`", "known keys here"]);
}

#[test]
fn amounts_have_their_currencys_own_precision() {
    refused("amount    = \"49.90\"", "amount    = \"49,90\"", 8, &["`claim.amount`", "49,90", "at most 2 decimals"]);
    refused("amount    = \"49.90\"", "amount    = \"49.905\"", 8, &["`claim.amount`"]);
    refused("amount    = \"49.90\"", "amount    = \"49.9\"", 8, &["write \"49.90\""]);
    refused("amount    = \"49.90\"", "amount    = 49.90", 8, &["in quotes"]);
    refused("amount    = \"49.90\"", "amount    = \"-1.00\"", 8, &["cannot be negative"]);
    refused("currency  = \"EUR\"", "currency  = \"EURO\"", 9, &["`claim.currency`", "ISO 4217"]);
}

#[test]
fn one_dispute_has_one_currency() {
    refused("currency  = \"EUR\"", "currency  = \"USD\"", 9, &["`claim.currency`", "USD", "the order is in EUR"]);
}

#[test]
fn refunds_cannot_exceed_what_was_captured() {
    let refund = |amount: &str, status: &str| {
        format!(
            "at = 2026-02-27T06:00:00Z\n[[payment.refunds]]\namount = \"{amount}\"\ncurrency = \"EUR\"\nat = 2026-03-01T00:00:00Z\nstatus = \"{status}\"\n"
        )
    };
    refused(
        "at = 2026-02-27T06:00:00Z\n",
        &refund("49.91", "posted"),
        43,
        &["refunds[0].amount", "49.91 EUR", "above the 49.90 EUR captured"],
    );
    let fine = CASE.replace("at = 2026-02-27T06:00:00Z\n", &refund("49.91", "failed"));
    assert!(refusals(&fine).is_empty(), "a failed refund moved no money");
}

#[test]
fn times_are_utc_to_the_second_and_not_from_the_future() {
    refused("2026-02-26T20:15:00Z", "2026-02-26T22:15:00+02:00", 26, &["write it in UTC", "2026-02-26T20:15:00Z"]);
    refused("2026-02-26T20:15:00Z", "2026-02-26T20:15:00", 26, &["RFC 3339"]);
    refused("2026-02-26T20:15:00Z", "\"2026-02-26T20:15:00Z\"", 26, &["without quotes"]);
    refused("2026-02-26T20:15:00Z", "2026-03-11T20:15:00Z", 26, &["after the claim was opened"]);
    refused("2026-02-27T06:00:00Z", "2026-05-27T06:00:00Z", 41, &["after `decide_at`"]);
    refused("promised_by = 2026-03-02", "promised_by = 2026-03-02T00:00:00Z", 27, &["a date without a time"]);
}

#[test]
fn choices_and_missing_keys_say_what_to_write() {
    refused("\"visa\"", "\"vissa\"", 34, &["`payment.rail`", "write one of klarna, visa"]);
    refused("title     = \"Desk lamp never arrived\"\n", "", 1, &["`title`", "is missing"]);
    refused("email    = \"ida.lind@example.org\"", "email    = \"ida.lind\"", 17, &["one address"]);
    refused("country  = \"FI\"", "country  = \"Finland\"", 18, &["two capital letters"]);
    refused("schema    = 1", "schema    = 2", 1, &["reads schema 1"]);
}

#[test]
fn broken_toml_names_its_line() {
    let refusals = refusals(&CASE.replace("goods       = \"physical\"", "goods       = physical"));
    assert_eq!(refusals[0].0, "case.toml:28");
    assert!(refusals[0].1.contains("not valid TOML"), "{refusals:?}");
}

#[test]
fn every_refusal_is_told_at_once() {
    let text = CASE.replace("\"visa\"", "\"vissa\"").replace("\"physical\"", "\"solid\"").replace("desired ", "wished ");
    assert_eq!(refusals(&text).len(), 4, "{:?}", refusals(&text));
}

#[test]
fn json_of_the_same_shape_is_the_same_complaint() {
    let json = serde_json::json!({
        "title": "Desk lamp never arrived", "category": "not_received", "opened_at": "2026-03-10T09:12:00Z", "subtype": null,
        "claim": {"amount": "49.90", "currency": "EUR", "desired": "refund", "statement": "\nNo lamp came.\n"},
        "consumer": {"name": "Ida Lind", "email": "ida.lind@example.org", "country": "FI"},
        "merchant": {"name": "Lumo Oy", "email": "help@lumo.example"},
        "order": {"id": "L-1", "placed_at": "2026-02-26T20:15:00Z", "promised_by": "2026-03-02", "goods": "physical", "total": "49.90",
                  "currency": "EUR", "ship_to": {"name": "Ida Lind", "postcode": "00100", "city": "Helsinki", "country": "FI"}},
        "payment": {"rail": "visa", "id": "p-1",
                    "captures": [{"id": "c-1", "order_id": "L-1", "amount": "49.90", "currency": "EUR", "at": "2026-02-27T06:00:00Z"}]},
    });
    let read = complaint::from_tree(&tree::from_json(&json)).expect("valid");
    let bundle = bundle::read_case(CASE).expect("valid");
    assert_eq!(records::fields(&read), records::fields(&bundle.complaint));
    let wrong = serde_json::json!({"tittle": "x"});
    let refused = complaint::from_tree(&tree::from_json(&wrong)).expect_err("refused");
    assert!(refused.fields.iter().any(|field| field.field == "tittle"), "{refused}");
}

#[test]
fn a_written_case_reads_back_the_same() {
    let bundle = bundle::read_case(CASE).expect("valid");
    let text = bundle_write::case_toml(&bundle.complaint, bundle.decide_at, &[]);
    let again = bundle::read_case(&text).expect("valid");
    assert_eq!(again.complaint, bundle.complaint);
    assert_eq!(again.decide_at, bundle.decide_at);
}

const LISTED: &str = "\n[[evidence]]\nfile = \"FILE\"\nfrom = \"merchant\"\nreceived_at = 2026-03-15T11:02:00Z\n";

fn folder(file: &str, write: impl Fn(&Path)) -> Result<bundle::Bundle, String> {
    let dir = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(dir.path().join("evidence")).expect("a folder");
    std::fs::write(dir.path().join("case.toml"), format!("{CASE}{}", LISTED.replace("FILE", file))).expect("written");
    write(dir.path());
    bundle::read(dir.path()).map_err(|error| error.to_string())
}

#[test]
fn files_stay_inside_the_bundle() {
    let none = |_: &Path| {};
    for file in [
        "../secret.txt",
        "/etc/hostname",
        "evidence/../case.toml",
        "evidence",
        "evidence//a.txt",
        "evidence/./a.txt",
        "case.toml",
    ] {
        let refused = folder(file, none).expect_err(file);
        assert!(refused.contains("write a path below evidence/"), "{file}: {refused}");
    }
    let linked = folder("evidence/a.txt", |dir| {
        std::os::unix::fs::symlink("/etc/hostname", dir.join("evidence/a.txt")).expect("linked");
    });
    assert!(linked.expect_err("refused").contains("symbolic link"));
    let linked = folder("evidence/in/a.txt", |dir| {
        std::os::unix::fs::symlink("/etc", dir.join("evidence/in")).expect("linked");
    });
    assert!(linked.expect_err("refused").contains("symbolic link"));
}

#[test]
fn missing_and_unlisted_files_are_named() {
    let missing = folder("evidence/a.txt", |_| {}).expect_err("refused");
    assert!(missing.contains("case.toml:43") && missing.contains("evidence/a.txt is not in the bundle"), "{missing}");
    let unlisted = folder("evidence/a.txt", |dir| {
        std::fs::write(dir.join("evidence/a.txt"), "a").expect("written");
        std::fs::write(dir.join("evidence/b.txt"), "b").expect("written");
    });
    assert!(unlisted.expect_err("refused").contains("evidence/b.txt: is not listed"));
    let fine = folder("evidence/a.txt", |dir| std::fs::write(dir.join("evidence/a.txt"), "a").expect("written")).expect("fine");
    assert_eq!(fine.files[0].bytes, b"a");
}

#[test]
fn a_file_is_listed_once() {
    let text = format!("{CASE}{}{}", LISTED.replace("FILE", "evidence/a.txt"), LISTED.replace("FILE", "evidence/a.txt"));
    let refusals = refusals(&text);
    assert!(refusals.iter().any(|(field, reason)| field == "case.toml:48" && reason.contains("a second time")), "{refusals:?}");
}

#[test]
fn an_expectation_is_checked_like_a_case() {
    let good = "outcome = \"refund_full\"\namount = \"49.90\"\ncurrency = \"EUR\"\nrules = [\"N01\"]\nreads = \"structured\"\nflags = [\"integrity\"]\n[[cites]]\nrecord = \"order.id\"\ncontains = \"L\"\n";
    assert_eq!(expected::parse("expected.toml", good).expect("valid").rules, ["N01"]);
    let bad = expected::parse("expected.toml", &good.replace("integrity", "odd")).expect_err("refused").to_string();
    assert!(bad.contains("expected.toml:6") && bad.contains("`odd`"), "{bad}");
}
