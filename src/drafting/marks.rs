//! Earlier payments of the holder, mark by mark, against the disputed one: a row a payment.

use super::cite::Cites;
use super::words;
use crate::case::{Reading, Span, Value};

/// The row in words and what it rests on.
pub struct Row<'r> {
    pub text: String,
    pub spans: Vec<&'r Span>,
}

const MARKS: [(&str, &str); 4] = [
    ("prior.same_ip", "IP address"),
    ("prior.same_device", "device"),
    ("prior.same_login", "login"),
    ("prior.same_address", "postcode of the delivery"),
];

/// One row for each earlier payment that the readings tell of, oldest key first; none where nobody tells of any.
pub fn table<'r>(cites: &Cites<'_>, readings: &'r [Reading]) -> Vec<Row<'r>> {
    let mut keys: Vec<&str> =
        readings.iter().filter(|reading| reading.fact == "prior.at").filter_map(|reading| reading.key.as_deref()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter().filter_map(|key| row(cites, readings, key)).collect()
}

fn row<'r>(cites: &Cites<'_>, readings: &'r [Reading], key: &str) -> Option<Row<'r>> {
    let of = |fact: &str| {
        let told = |reading: &&Reading| reading.fact == fact && reading.key.as_deref() == Some(key);
        readings.iter().find(told).filter(|reading| reading.spans.iter().any(|span| cites.resolves(span)))
    };
    let at = of("prior.at")?;
    let Value::Time(moment) = at.value else { return None };
    let day = moment.date_naive();
    let mut spans: Vec<&Span> = at.spans.iter().collect();
    let mut parts = Vec::new();
    match of("prior.undisputed") {
        Some(reading) => {
            spans.extend(&reading.spans);
            parts.push(if reading.value == Value::Bool(true) { "not disputed" } else { "disputed" }.to_owned());
        }
        None => parts.push("not known whether disputed".to_owned()),
    }
    for (fact, name) in MARKS {
        let Some(reading) = of(fact) else {
            parts.push(format!("{name} not known"));
            continue;
        };
        spans.extend(&reading.spans);
        parts.push(format!("{name} {}", if reading.value == Value::Bool(true) { "the same" } else { "another" }));
    }
    let age = of("prior.days").map_or_else(String::new, |reading| {
        spans.extend(&reading.spans);
        format!(", {} days earlier", reading.value)
    });
    Some(Row { text: format!("Earlier payment of {}{age}: {}.", words::day(day), parts.join("; ")), spans })
}
