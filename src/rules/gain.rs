//! No side gains by its own words: whatever a side says beside a file, the ruling never gets better for it than by silence.

use super::assess::assess;
use super::book::RuleBook;
use super::examples::Example;
use super::fact::FactDef;
use super::term::Type;
use crate::case::reading::{Proposer, Source, State};
use crate::case::ruling::{Decision, Outcome};
use crate::case::{Money, Reading, Side, Value};
use chrono::NaiveDate;

/// What the consumer gets, where the case ends with this ruling.
fn paid(decision: &Decision) -> Option<i64> {
    match decision.outcome {
        Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn => decision.amount.map(Money::minor),
        Outcome::NoRefund => Some(0),
        _ => None,
    }
}

/// Two values that a side could name for the fact.
pub(super) fn values(fact: &FactDef, example: &Example) -> Vec<Value> {
    let money = |minor| Value::Money(Money::new(minor, example.dossier.complaint.claim.amount.currency()));
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let time = |date: NaiveDate| Value::Time(date.and_hms_opt(12, 0, 0).unwrap().and_utc());
    match fact.kind {
        Type::Bool => vec![Value::Bool(true), Value::Bool(false)],
        Type::Int => vec![Value::Int(0), Value::Int(3)],
        Type::Money => vec![money(100), money(100_000)],
        Type::Date => vec![Value::Date(day(4, 1)), Value::Date(day(6, 9))],
        Type::Time => vec![time(day(4, 1)), time(day(6, 9))],
        Type::Text(_) if !fact.values.is_empty() => fact.values.iter().take(3).cloned().map(Value::Text).collect(),
        Type::Text(_) => vec![Value::Text("2611 BB".to_owned()), Value::Text("9999 ZZ".to_owned())],
    }
}

fn spoken(fact: &FactDef, key: Option<String>, value: Value, side: Side) -> Reading {
    Reading {
        fact: fact.id.clone(),
        key,
        value,
        spans: Vec::new(),
        proposer: Proposer::Code { reader: "example".to_owned() },
        source: Source::Party(side),
        state: State::Asserted,
    }
}

/// Raising a point is not proving it: these only bring up a question that a person has answered. And a promise is worth what was promised.
pub(super) const RAISED: [&str; 9] = [
    "fault.user_claimed",
    "goods.use_claimed",
    "goods.exempt_claimed",
    "policy.relied_on",
    "remedy.named",
    "recall.claimed",
    "fee.charged",
    "terms.notice_relied_on",
    "promise.amount",
];

#[test]
fn nobody_gains_by_own_words() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let mut compared = 0usize;
    let mut gained = Vec::new();
    for file in book.files.iter() {
        for (n, example) in file.examples.iter().enumerate() {
            let Some(silent) = paid(&assess(&book, &example.dossier, &example.readings)) else { continue };
            for (k, fact) in book.facts.iter().enumerate() {
                // Every fact meets every chapter; not every row meets every fact.
                if RAISED.contains(&fact.id.as_str()) || (n * 7 + k * 13) % 7 != 0 {
                    continue;
                }
                let key =
                    || example.readings.iter().find(|reading| reading.fact == fact.id).and_then(|reading| reading.key.clone());
                let key = key().or_else(|| fact.key.as_ref().map(|_| "k1".to_owned()));
                for side in Side::BOTH {
                    for value in values(fact, example) {
                        let mut readings = example.readings.clone();
                        readings.push(spoken(fact, key.clone(), value.clone(), side));
                        let Some(told) = paid(&assess(&book, &example.dossier, &readings)) else { continue };
                        compared += 1;
                        let better = if side == Side::Consumer { told > silent } else { told < silent };
                        if better {
                            gained.push(format!(
                                "{}: {} ({side:?} says {} = {value}): {silent} became {told}",
                                file.name, example.name, fact.id
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(compared > 20_000, "only {compared} comparisons");
    assert!(gained.is_empty(), "{} of {compared}:\n{}", gained.len(), gained.join("\n"));
}
