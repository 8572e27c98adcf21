//! A case of the store as an example for its rule file: the facts as the rules heard them, and the ruling to expect.
//! The other way round is [`super::examples`].

use super::examples::told;
use super::setting::RECORDS;
use crate::case::exhibit::{Media, WarningKind};
use crate::case::reading::{Proposer, Source, State};
use crate::case::ruling::Decision;
use crate::case::{Dossier, Reading, Side, Value};
use chrono::{DateTime, Utc};

/// The case as an example can say it: everything read and nothing left to look at, and of the exhibits only that one carries
/// a warning.
pub fn as_example(dossier: &Dossier, readings: &[Reading]) -> (Dossier, Vec<Reading>) {
    let mut said = dossier.clone();
    said.exhibits.retain(|exhibit| !exhibit.warnings.is_empty());
    for exhibit in &mut said.exhibits {
        (exhibit.media, exhibit.kind) = (Media::Csv, None);
    }
    let heard = readings.iter().filter(|reading| matches!(reading.state, State::Established | State::Asserted));
    (said, heard.cloned().collect())
}

/// The `[[examples]]` block under this name. No names and no texts of the parties come along: only what a rule can read.
pub fn row(name: &str, dossier: &Dossier, readings: &[Reading], expect: &Decision) -> String {
    let (case, facts) = (settings(dossier), facts(readings));
    let list = |lines: &[String]| -> String {
        lines.iter().map(|line| format!("    {},\n", toml::Value::String(line.clone()))).collect()
    };
    let expect: Vec<String> = told(expect).iter().map(|word| format!("\"{word}\"")).collect();
    format!(
        "\n[[examples]]\nname = {}\ncase = [\n{}]\nfacts = [\n{}]\nexpect = [{}]\n",
        toml::Value::String(name.to_owned()),
        list(&case),
        list(&facts),
        expect.join(", ")
    )
}

fn settings(dossier: &Dossier) -> Vec<String> {
    let complaint = &dossier.complaint;
    let mut case = vec![
        format!("rail = {}", complaint.payment.rail),
        format!("country = {}", complaint.consumer.country),
        format!("goods = {}", complaint.order.goods),
        format!("currency = {}", complaint.claim.amount.currency().code()),
        format!("claim = {}", complaint.claim.amount.plain()),
        format!("total = {}", complaint.order.total.plain()),
        format!("desired = {}", complaint.claim.desired),
        format!("placed = {}", stamp(complaint.order.placed_at)),
        format!("filed = {}", stamp(complaint.opened_at)),
        format!("now = {}", stamp(dossier.now)),
        format!("insolvent = {}", complaint.merchant.insolvent.unwrap_or(false)),
    ];
    let captures: Vec<String> = complaint
        .payment
        .captures
        .iter()
        .map(|capture| {
            let order = if capture.order_id == complaint.order.id { "this" } else { "other" };
            format!("{order} {} @ {}", capture.amount.plain(), stamp(capture.at))
        })
        .collect();
    case.push(format!("captures = {}", captures.join(", ")));
    if let Some(shipping) = complaint.order.shipping {
        case.push(format!("shipping = {}", shipping.plain()));
    }
    let lines: Vec<String> = complaint
        .order
        .lines
        .iter()
        .map(|line| format!("{} {} {}", sku(&line.sku), line.quantity, line.unit_price.plain()))
        .collect();
    if !lines.is_empty() {
        case.push(format!("lines = {}", lines.join(", ")));
    }
    if let Some(subtype) = &complaint.subtype {
        case.push(format!("subtype = {subtype}"));
    }
    let posted = complaint.payment.refunds.iter().find(|refund| refund.status == "posted");
    case.extend(posted.map(|refund| format!("refunded = {}", refund.amount.plain())));
    let kinds = dossier.exhibits.iter().flat_map(|exhibit| &exhibit.warnings).map(|warning| match warning.kind {
        WarningKind::Injection => "injection",
        WarningKind::HiddenText => "hidden_text",
        WarningKind::Integrity => "integrity",
    });
    case.extend(kinds.take(1).map(|kind| format!("warned = {kind}")));
    case
}

/// What an example takes for granted and this case does not say comes first, then what it says.
fn facts(readings: &[Reading]) -> Vec<String> {
    let heard: Vec<&Reading> =
        readings.iter().filter(|reading| matches!(reading.state, State::Established | State::Asserted)).collect();
    let granted = RECORDS.iter().filter_map(|record| record.split_once(" = ").map(|(fact, _)| fact));
    let mut out: Vec<String> =
        granted.filter(|fact| !heard.iter().any(|reading| reading.fact == *fact)).map(|fact| format!("{fact} = unset")).collect();
    let mut known: Vec<&str> = Vec::new();
    for reading in heard {
        let again = known.contains(&reading.fact.as_str());
        known.push(&reading.fact);
        let key = reading.key.as_ref().map(|key| format!("[{}]", sku(key))).unwrap_or_default();
        let plus = if again { "+ " } else { "" };
        out.push(format!("{plus}{}{key} = {} ({})", reading.fact, value(&reading.value), source(reading)));
    }
    out
}

/// A key in one word, as a line of an example needs it.
fn sku(key: &str) -> String {
    key.chars().map(|c| if c.is_alphanumeric() || "-_./".contains(c) { c } else { '_' }).collect()
}

fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn value(value: &Value) -> String {
    match value {
        Value::Bool(yes) => yes.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Time(at) => stamp(*at),
        Value::Money(money) => money.plain(),
        Value::Text(text) => text.clone(),
    }
}

fn source(reading: &Reading) -> &'static str {
    match (&reading.proposer, reading.source) {
        (Proposer::Person { .. }, _) => "person",
        (_, Source::Record) => "record",
        (_, Source::Third) => "third",
        (_, Source::VerifiedDocument) => "document",
        (_, Source::BusinessRecord(_)) => "log",
        (_, Source::Party(Side::Consumer)) => "consumer",
        (_, Source::Party(Side::Merchant)) => "merchant",
    }
}
