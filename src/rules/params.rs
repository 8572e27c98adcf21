//! Windows and limits: numbers with a source and a date of effect, chosen by rail, lane, country, currency and category.

use super::expr::Is;
use super::fault::{Report, did_you_mean};
use super::file::{RawParameters, RawRow};
use super::term::{Spelling, Term, Type};
use crate::case::Money;
use crate::case::complaint::{Category, Complaint};
use chrono::NaiveDate;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default)]
pub struct Parameters {
    pub regions: BTreeMap<String, Vec<String>>,
    pub lanes: BTreeMap<String, Vec<String>>,
    pub all: Vec<Parameter>,
}

#[derive(Debug, Clone)]
pub struct Parameter {
    pub name: String,
    pub says: String,
    pub kind: Type,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone)]
pub struct Row {
    pub value: Term,
    /// Where the number comes from.
    pub source: String,
    pub since: NaiveDate,
    pub conditions: Vec<(Is, String)>,
}

impl Parameters {
    pub fn find(&self, name: &str) -> Result<(usize, Type), String> {
        match self.all.iter().position(|parameter| parameter.name == name) {
            Some(index) => Ok((index, self.all[index].kind)),
            None => {
                let known = self.all.iter().map(|parameter| parameter.name.as_str());
                Err(format!("there is no parameter `{name}` in parameters.toml{}", did_you_mean(name, known)))
            }
        }
    }

    /// The value for this case: the row with most conditions, then the newest, in force when the case was filed.
    pub fn resolve(&self, index: usize, complaint: &Complaint) -> Option<&Row> {
        let filed = complaint.opened_at.date_naive();
        self.all[index]
            .rows
            .iter()
            .filter(|row| row.since <= filed && row.conditions.iter().all(|(is, wanted)| self.holds(*is, wanted, complaint)))
            .max_by_key(|row| (row.conditions.len(), row.since))
    }

    /// Whether the case is `wanted` in this respect. Questions about the ruling are not answered here.
    pub fn holds(&self, is: Is, wanted: &str, complaint: &Complaint) -> bool {
        let listed = |lists: &BTreeMap<String, Vec<String>>, value: &str| {
            lists.get(wanted).is_some_and(|list| list.iter().any(|item| item == value))
        };
        match is {
            Is::Category => complaint.category.as_str() == wanted,
            Is::Subtype => complaint.subtype.as_deref() == Some(wanted),
            Is::Rail => complaint.payment.rail == wanted,
            Is::Lane => listed(&self.lanes, &complaint.payment.rail),
            Is::Country => complaint.consumer.country == wanted,
            Is::Region => listed(&self.regions, &complaint.consumer.country),
            Is::Goods => complaint.order.goods == wanted,
            Is::Currency => complaint.claim.amount.currency().code() == wanted,
            Is::Desired => complaint.claim.desired == wanted,
            Is::Insolvent | Is::Warned | Is::ProviderCode | Is::Outcome | Is::Clause | Is::Flag => false,
        }
    }

    /// Refuses names that can never hold, such as a region nobody defined.
    pub fn check_name(&self, is: Is, wanted: &str) -> Result<(), String> {
        let known: Vec<&str> = match is {
            Is::Category => Category::ALL.iter().map(|category| category.as_str()).collect(),
            Is::Rail => vec!["klarna", "visa", "mastercard", "amex", "discover", "paypal", "sepa", "other"],
            Is::Lane => self.lanes.keys().map(String::as_str).collect(),
            Is::Region => self.regions.keys().map(String::as_str).collect(),
            Is::Goods => vec!["physical", "digital", "service"],
            Is::Desired => vec!["refund", "replacement", "return", "explanation"],
            Is::ProviderCode => super::codes::Agrees::WORDS.to_vec(),
            Is::Warned => vec!["injection", "hidden_text", "integrity"],
            Is::Outcome => crate::case::Outcome::ALL.iter().map(|outcome| outcome.as_str()).collect(),
            Is::Flag => vec!["injection", "integrity", "regime_conflict", "late_evidence", "vulnerable", "language"],
            Is::Currency if Money::currency_of(wanted).is_err() => vec!["EUR"],
            _ => return Ok(()),
        };
        if known.contains(&wanted) {
            return Ok(());
        }
        let hint = did_you_mean(wanted, known.iter().copied());
        Err(format!("`{wanted}` is not known here (there are {}){hint}", known.join(", ")))
    }
}

pub fn compile(raw: RawParameters, report: &mut Report<'_>) -> Parameters {
    let mut parameters = Parameters { regions: raw.regions, lanes: raw.lanes, all: Vec::new() };
    for (name, parameter) in raw.parameters {
        let line = report.source.lines().position(|line| line.trim() == format!("[{name}]")).map_or(1, |n| n + 1);
        let kind = match parameter.kind.as_str() {
            "int" => Type::Int,
            "money" => Type::Money,
            "text" => Type::Text(Spelling::Plain),
            other => {
                report.at_line(line, format!("`{name}`: a parameter is an int, money or text, not `{other}`"));
                continue;
            }
        };
        let mut rows = Vec::new();
        for raw in parameter.values {
            match row(raw, kind) {
                Ok(row) => rows.push(row),
                Err(why) => report.at_line(line, format!("`{name}`: {why}")),
            }
        }
        if kind != Type::Money && !rows.iter().any(|row| row.conditions.is_empty()) {
            report.at_line(line, format!("`{name}` has no row without conditions: say what holds everywhere else"));
        }
        for row in &rows {
            for (is, wanted) in &row.conditions {
                if let Err(why) = parameters.check_name(*is, wanted) {
                    report.at_line(line, format!("`{name}`: {why}"));
                }
            }
        }
        parameters.all.push(Parameter { name, says: parameter.says, kind, rows });
    }
    parameters
}

fn row(raw: RawRow, kind: Type) -> Result<Row, String> {
    let value = match (&raw.value, kind) {
        (toml::Value::Integer(number), Type::Int) => Term::Int(*number),
        (toml::Value::String(text), Type::Text(spelling)) => Term::Text(spelling.normal(text)),
        (toml::Value::String(text), Type::Money) => {
            let code = raw.currency.as_deref().ok_or("an amount of money needs its `currency`")?;
            let currency = Money::currency_of(code).map_err(|why| why.to_string())?;
            Term::Money(Money::parse(text, currency).map_err(|why| why.to_string())?)
        }
        (_, Type::Money) => return Err("write an amount as text, such as \"750.00\"".into()),
        (other, kind) => return Err(format!("`{other}` is not {}", kind.in_words())),
    };
    let since =
        raw.since.to_string().get(..10).and_then(|day| day.parse().ok()).ok_or("`since` must be a date such as 2026-01-01")?;
    let given = [
        (Is::Rail, raw.rail),
        (Is::Lane, raw.lane),
        (Is::Country, raw.country),
        (Is::Region, raw.region),
        (Is::Currency, raw.currency),
        (Is::Category, raw.category),
    ];
    let conditions = given.into_iter().filter_map(|(is, wanted)| Some((is, wanted?))).collect();
    Ok(Row { value, source: raw.source, since, conditions })
}
