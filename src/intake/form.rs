//! Typed fields out of a [`Tree`]: each reader either takes a value or says what to write instead; every refusal is
//! collected, so that a sender sees all of them at once.

use super::tree::{Entry, Node, Tree};
use crate::case::Money;
use crate::error::Invalid;
use chrono::{DateTime, NaiveDate, Utc};
use iso_currency::Currency;
use std::collections::BTreeMap;

/// The refusals so far, and the line each path stands on.
pub struct Report {
    /// The file that is read; absent for JSON, where the path alone names the field.
    file: Option<String>,
    lines: BTreeMap<String, u32>,
    invalid: Invalid,
}

impl Report {
    pub fn new(file: Option<&str>) -> Self {
        Self { file: file.map(str::to_owned), lines: BTreeMap::new(), invalid: Invalid::default() }
    }

    pub fn refuse(&mut self, path: &str, line: Option<u32>, reason: impl AsRef<str>) {
        match (&self.file, line) {
            (Some(file), Some(line)) => self.invalid.add(format!("{file}:{line}"), format!("`{path}` {}", reason.as_ref())),
            (Some(file), None) => self.invalid.add(file.clone(), format!("`{path}` {}", reason.as_ref())),
            (None, _) => self.invalid.add(path, reason.as_ref()),
        }
    }

    /// Refuses a path read earlier, at its line or at that of its nearest parent.
    pub fn refuse_at(&mut self, path: &str, reason: impl AsRef<str>) {
        let mut at = path;
        let line = loop {
            match (self.lines.get(at), at.rfind(['.', '['])) {
                (Some(line), _) => break Some(*line),
                (None, Some(cut)) => at = &at[..cut],
                (None, None) => break None,
            }
        };
        self.refuse(path, line, reason);
    }

    pub fn is_clean(&self) -> bool {
        self.invalid.fields.is_empty()
    }

    pub fn finish(self) -> Invalid {
        self.invalid
    }
}

/// One table of fields. Keys that nobody asked for are refused by [`Fields::done`].
pub struct Fields<'t> {
    path: String,
    line: Option<u32>,
    entries: &'t [Entry],
    known: Vec<&'static str>,
}

impl<'t> Fields<'t> {
    pub fn root(tree: &'t Tree, report: &mut Report) -> Self {
        Self::of(String::new(), tree, report)
    }

    fn of(path: String, tree: &'t Tree, report: &mut Report) -> Self {
        let entries = match &tree.node {
            Node::Table(entries) => entries.as_slice(),
            other => {
                report.refuse(&path, tree.line, format!("must be a table of fields; here stands {}", other.kind()));
                &[]
            }
        };
        Self { path, line: tree.line, entries, known: Vec::new() }
    }

    pub fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Refuses the value of `key`.
    pub fn refuse(&self, key: &str, report: &mut Report, reason: impl AsRef<str>) {
        let line = self.entries.iter().find(|entry| entry.key == key).map_or(self.line, |entry| entry.line);
        report.refuse(&self.path(key), line, reason);
    }

    fn get(&mut self, key: &'static str, report: &mut Report) -> Option<&'t Tree> {
        self.known.push(key);
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        if let Some(line) = entry.line {
            report.lines.insert(self.path(key), line);
        }
        (entry.tree.node != Node::Nothing).then_some(&entry.tree)
    }

    fn missing(&self, key: &str, what: &str, report: &mut Report) {
        report.refuse(&self.path(key), self.line, format!("is missing: {what}"));
    }

    fn wrong(&self, key: &str, node: &Node, want: &str, report: &mut Report) {
        self.refuse(key, report, format!("must be {want}; here stands {}", node.kind()));
    }

    pub fn maybe_text(&mut self, key: &'static str, report: &mut Report) -> Option<String> {
        let tree = self.get(key, report)?;
        let Node::Text(text) = &tree.node else {
            self.wrong(key, &tree.node, "text in quotes", report);
            return None;
        };
        if text.trim().is_empty() {
            self.refuse(key, report, "is empty: write a value, or leave the key out if it is not known");
            return None;
        }
        if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            self.refuse(key, report, "holds a control character: remove it");
            return None;
        }
        Some(text.clone())
    }

    /// Text that must be there.
    pub fn text(&mut self, key: &'static str, what: &str, report: &mut Report) -> String {
        let present = self.has(key);
        let text = self.maybe_text(key, report);
        if !present {
            self.missing(key, what, report);
        }
        text.unwrap_or_default()
    }

    /// Required text on one line.
    pub fn line(&mut self, key: &'static str, what: &str, report: &mut Report) -> String {
        let text = self.text(key, what, report);
        if text.contains(['\n', '\r']) {
            self.refuse(key, report, "must stand on one line");
        }
        text
    }

    pub fn maybe_choice(&mut self, key: &'static str, choices: &[&str], report: &mut Report) -> Option<String> {
        let text = self.maybe_text(key, report)?;
        if choices.contains(&text.as_str()) {
            return Some(text);
        }
        self.refuse(key, report, format!("is `{text}`: write one of {}", choices.join(", ")));
        None
    }

    pub fn choice(&mut self, key: &'static str, choices: &[&str], report: &mut Report) -> String {
        let present = self.has(key);
        let chosen = self.maybe_choice(key, choices, report);
        if !present {
            self.missing(key, &format!("write one of {}", choices.join(", ")), report);
        }
        chosen.unwrap_or_default()
    }

    pub fn maybe_flag(&mut self, key: &'static str, report: &mut Report) -> Option<bool> {
        let tree = self.get(key, report)?;
        let Node::Flag(flag) = tree.node else {
            self.wrong(key, &tree.node, "true or false, without quotes", report);
            return None;
        };
        Some(flag)
    }

    pub fn flag(&mut self, key: &'static str, report: &mut Report) -> bool {
        let present = self.has(key);
        let flag = self.maybe_flag(key, report);
        if !present {
            self.missing(key, "write true or false", report);
        }
        flag.unwrap_or_default()
    }

    pub fn maybe_whole(&mut self, key: &'static str, least: i64, report: &mut Report) -> Option<i64> {
        let tree = self.get(key, report)?;
        let Node::Whole(number) = tree.node else {
            self.wrong(key, &tree.node, "a whole number, without quotes", report);
            return None;
        };
        if number < least {
            self.refuse(key, report, format!("is {number}: it must be at least {least}"));
            return None;
        }
        Some(number)
    }

    pub fn whole(&mut self, key: &'static str, least: i64, report: &mut Report) -> i64 {
        let present = self.has(key);
        let number = self.maybe_whole(key, least, report);
        if !present {
            self.missing(key, &format!("write a whole number of at least {least}"), report);
        }
        number.unwrap_or(least)
    }

    /// The currency of this table's amounts.
    pub fn currency(&mut self, key: &'static str, report: &mut Report) -> Option<Currency> {
        let code = self.line(key, "write the ISO 4217 code, such as \"EUR\"", report);
        if code.is_empty() {
            return None;
        }
        let found = Money::currency_of(&code).ok();
        if found.is_none() {
            self.refuse(key, report, format!("is `{code}`: write an ISO 4217 code, such as \"EUR\""));
        }
        found
    }

    /// An amount in `currency`; without a known currency only the presence is checked.
    pub fn maybe_money(&mut self, key: &'static str, currency: Option<Currency>, report: &mut Report) -> Option<Money> {
        let tree = self.get(key, report)?;
        let sample = currency.map_or_else(|| "89.00".to_owned(), |currency| Money::new(8900, currency).plain());
        let Node::Text(text) = &tree.node else {
            self.wrong(key, &tree.node, &format!("a decimal in quotes, such as \"{sample}\""), report);
            return None;
        };
        let currency = currency?;
        match Money::parse(text, currency) {
            Ok(money) if money.plain() == *text => Some(money),
            Ok(money) => {
                self.refuse(
                    key,
                    report,
                    format!("is `{text}`: write \"{}\", with all decimals of {}", money.plain(), currency.code()),
                );
                None
            }
            Err(error) => {
                self.refuse(key, report, format!("is wrong: {error}"));
                None
            }
        }
    }

    pub fn money(&mut self, key: &'static str, currency: Option<Currency>, report: &mut Report) -> Money {
        let present = self.has(key);
        let money = self.maybe_money(key, currency, report);
        if !present {
            let sample = Money::new(8900, currency.unwrap_or(Currency::EUR)).plain();
            self.missing(key, &format!("write a decimal in quotes, such as \"{sample}\""), report);
        }
        money.unwrap_or_else(|| Money::zero(currency.unwrap_or(Currency::EUR)))
    }

    pub fn maybe_time(&mut self, key: &'static str, report: &mut Report) -> Option<DateTime<Utc>> {
        const WANT: &str = "an RFC 3339 time in UTC to the second, such as 2026-03-10T09:12:00Z";
        let tree = self.get(key, report)?;
        let text = match &tree.node {
            Node::When(text) => text,
            // JSON has no times of its own.
            Node::Text(text) if tree.line.is_none() => text,
            Node::Text(text) => {
                self.refuse(key, report, format!("must be {WANT}, without quotes; here stands \"{text}\""));
                return None;
            }
            other => {
                self.wrong(key, other, WANT, report);
                return None;
            }
        };
        match DateTime::parse_from_rfc3339(text) {
            Ok(time) if time.offset().local_minus_utc() == 0 && time.timestamp_subsec_nanos() == 0 => Some(time.to_utc()),
            Ok(time) => {
                let utc = time.to_utc().format("%Y-%m-%dT%H:%M:%SZ");
                self.refuse(key, report, format!("is {text}: write it in UTC to the second, {utc}"));
                None
            }
            Err(_) => {
                self.refuse(key, report, format!("is {text}: write {WANT}"));
                None
            }
        }
    }

    pub fn time(&mut self, key: &'static str, what: &str, report: &mut Report) -> DateTime<Utc> {
        let present = self.has(key);
        let time = self.maybe_time(key, report);
        if !present {
            self.missing(key, &format!("{what}, such as 2026-03-10T09:12:00Z"), report);
        }
        time.unwrap_or(DateTime::UNIX_EPOCH)
    }

    pub fn maybe_date(&mut self, key: &'static str, report: &mut Report) -> Option<NaiveDate> {
        let tree = self.get(key, report)?;
        let date = match &tree.node {
            Node::When(text) => text.parse().ok(),
            Node::Text(text) if tree.line.is_none() => text.parse().ok(),
            _ => None,
        };
        if date.is_none() {
            self.refuse(key, report, "must be a date without a time and without quotes, such as 2026-03-02");
        }
        date
    }

    pub fn maybe_table(&mut self, key: &'static str, report: &mut Report) -> Option<Fields<'t>> {
        let tree = self.get(key, report)?;
        Some(Fields::of(self.path(key), tree, report))
    }

    /// A table that must be there; an empty one stands in for it, so that its missing fields are named too.
    pub fn table(&mut self, key: &'static str, report: &mut Report) -> Fields<'t> {
        let path = self.path(key);
        self.maybe_table(key, report).unwrap_or(Fields { path, line: self.line, entries: &[], known: Vec::new() })
    }

    pub fn tables(&mut self, key: &'static str, report: &mut Report) -> Vec<Fields<'t>> {
        let Some(tree) = self.get(key, report) else { return Vec::new() };
        let Node::List(items) = &tree.node else {
            self.wrong(key, &tree.node, &format!("a list of tables; start each with [[{}]]", self.path(key)), report);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (n, item) in items.iter().enumerate() {
            let path = format!("{}[{n}]", self.path(key));
            if let Some(line) = item.line {
                report.lines.insert(path.clone(), line);
            }
            tables.push(Fields::of(path, item, report));
        }
        tables
    }

    pub fn texts(&mut self, key: &'static str, report: &mut Report) -> Vec<String> {
        let Some(tree) = self.get(key, report) else { return Vec::new() };
        let words = match &tree.node {
            Node::List(items) => {
                items.iter().map(|item| if let Node::Text(text) = &item.node { Some(text.clone()) } else { None }).collect()
            }
            _ => None,
        };
        if words.is_none() {
            self.refuse(key, report, "must be a list of texts, such as [\"N03\"]");
        }
        words.unwrap_or_default()
    }

    /// Refuses every key that no reader asked for, with the nearest known one.
    pub fn done(self, report: &mut Report) {
        for entry in self.entries.iter().filter(|entry| !self.known.contains(&entry.key.as_str())) {
            let near = similar::get_close_matches(entry.key.as_str(), &self.known, 1, 0.7);
            let advice = match near.first() {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("known keys here: {}", self.known.join(", ")),
            };
            report.refuse(&self.path(&entry.key), entry.line, format!("is not a known key: {advice}"));
        }
    }

    /// Where the table starts.
    pub fn line_number(&self) -> Option<u32> {
        self.line
    }

    /// Whether `key` is there, without reading it.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|entry| entry.key == key && entry.tree.node != Node::Nothing)
    }
}
