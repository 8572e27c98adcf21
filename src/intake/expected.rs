//! `expected.toml` of a gold bundle: what a correct draft says.

use super::form::{Fields, Report};
use super::tree;
use crate::case::ruling::Flag;
use crate::case::{Money, Outcome, Side};
use crate::error::Error;
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Expected {
    pub outcome: Outcome,
    pub amount: Option<Money>,
    /// Acceptable deciding rules; any one of them.
    pub rules: Vec<String>,
    pub reads: Reads,
    /// Only for `request_evidence`: who is asked.
    pub ask: Option<Side>,
    /// Only for a hold that ends on a date.
    pub until: Option<NaiveDate>,
    pub second_review: bool,
    pub flags: Vec<Flag>,
    pub why: String,
    pub cites: Vec<Cite>,
    pub never_cites: Vec<Cite>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reads {
    /// Decidable from records and machine-readable evidence alone.
    Structured,
    /// Somebody must read free text.
    Prose,
}

/// Words that stand in a file or a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cite {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
}

const FLAGS: [&str; 6] = ["injection", "integrity", "regime_conflict", "late_evidence", "vulnerable", "language"];

pub fn parse(name: &str, text: &str) -> Result<Expected, Error> {
    let tree = tree::from_toml(name, text)?;
    let mut report = Report::new(Some(name));
    let report = &mut report;
    let mut root = Fields::root(&tree, report);
    let outcomes = Outcome::ALL.map(Outcome::as_str);
    let outcome = root.choice("outcome", &outcomes, report).parse().unwrap_or(Outcome::Undetermined);
    let has_currency = root.has("currency") || root.has("amount");
    let currency = if has_currency { root.currency("currency", report) } else { None };
    let amount = root.maybe_money("amount", currency, report);
    let rules = root.texts("rules", report);
    let reads =
        if root.choice("reads", &["structured", "prose"], report) == "structured" { Reads::Structured } else { Reads::Prose };
    let ask = root.maybe_choice("ask", &["consumer", "merchant"], report);
    let ask = ask.map(|side| if side == "consumer" { Side::Consumer } else { Side::Merchant });
    let until = root.maybe_date("until", report);
    let second_review = root.maybe_flag("second_review", report).unwrap_or(false);
    let mut flags = Vec::new();
    for word in root.texts("flags", report) {
        match (FLAGS.contains(&word.as_str()), serde_json::from_value(serde_json::Value::String(word.clone()))) {
            (true, Ok(flag)) => flags.push(flag),
            _ => root.refuse("flags", report, format!("holds `{word}`: the flags are {}", FLAGS.join(", "))),
        }
    }
    let why = root.maybe_text("why", report).unwrap_or_default();
    let cites = root.tables("cites", report).into_iter().map(|table| cite(table, report)).collect();
    let never_cites = root.tables("never_cites", report).into_iter().map(|table| cite(table, report)).collect();
    root.done(report);
    if !report.is_clean() {
        return Err(std::mem::replace(report, Report::new(None)).finish().into());
    }
    Ok(Expected { outcome, amount, rules, reads, ask, until, second_review, flags, why, cites, never_cites })
}

fn cite(mut of: Fields<'_>, report: &mut Report) -> Cite {
    let (file, record) = (of.maybe_text("file", report), of.maybe_text("record", report));
    if file.is_some() == record.is_some() {
        of.refuse("file", report, "name either a `file` or a `record`");
    }
    let contains = of.maybe_text("contains", report);
    of.done(report);
    Cite { file, record, contains }
}
