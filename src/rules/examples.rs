//! Examples in the rule files: small invented cases with what the rules must make of them.
//!
//! A change is `rail = visa` (the case) or `delivery.status[p1] = lost (third)` (a fact, for one parcel, from a source).
//! `+ fact = ..` adds a value beside the others, `fact = unset` takes all away. Several stand apart by `;`.

use super::assess::{Approving, assess_for};
use super::book::RuleBook;
use super::fact::FactDef;
use super::fault::{Fault, Report};
use super::file::RawExample;
use super::setting::{RECORDS, Settings, at};
use super::term::Type;
use crate::case::complaint::Category;
use crate::case::ids::UserId;
use crate::case::reading::{Proposer, Source, State};
use crate::case::ruling::Decision;
use crate::case::{Dossier, Money, Reading, Side, Value};
use toml::Spanned;

/// One case to run, with the words it must come to.
#[derive(Debug, Clone)]
pub struct Example {
    pub name: String,
    pub line: usize,
    pub dossier: Dossier,
    pub readings: Vec<Reading>,
    pub approving: Approving,
    pub expect: String,
}

impl Example {
    /// What the book makes of it.
    pub fn told(&self, book: &RuleBook) -> String {
        let decision = assess_for(book, &self.dossier, &self.readings, &self.approving);
        let mut words = told(&decision);
        // `delivered=disproved`: what became of an element, where the example says so.
        for element in self.expect.split(' ').filter_map(|word| word.split_once('=')).map(|(element, _)| element) {
            let found = decision.findings.iter().find(|finding| finding.element == element);
            let status = found.map_or("absent".to_owned(), |finding| format!("{:?}", finding.status).to_lowercase());
            words.push(format!("{element}={status}"));
        }
        words.join(" ")
    }
}

/// Outcome, clause, amount, day, flags, who is asked about what, open questions, second pair of eyes.
pub fn told(decision: &Decision) -> Vec<String> {
    let mut words = vec![decision.outcome.as_str().to_owned()];
    words.extend(decision.clause.clone());
    words.extend(decision.amount.map(|amount| amount.plain()));
    words.extend(decision.until.map(|day| day.to_string()));
    words.extend(decision.flags.iter().map(|flag| format!("{flag:?}").to_lowercase()));
    words.extend(decision.asks.iter().map(|ask| format!("{}:{}", side_word(ask.party), ask.element)));
    words.extend(decision.open_questions.iter().map(|question| format!("?{}", question.fact)));
    if decision.second_review {
        words.push("+review".to_owned());
    }
    words
}

fn side_word(side: Side) -> &'static str {
    match side {
        Side::Consumer => "consumer",
        Side::Merchant => "merchant",
    }
}

/// Runs every example of every file; each that fails is a fault with what came instead.
pub fn run(book: &RuleBook) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in book.files.iter() {
        for example in &file.examples {
            let got = example.told(book);
            if got != example.expect {
                let text = format!("example `{}` must come to `{}`, but comes to `{got}`", example.name, example.expect);
                faults.push(Fault { file: file.name.clone(), line: example.line, text });
            }
        }
    }
    faults
}

#[derive(Clone)]
struct Draft {
    settings: Settings,
    facts: Vec<(String, Option<String>, String, Origin)>,
}

type Origin = (Source, Proposer);

/// The examples of one file, each row one of them.
pub fn compile(raw: &[RawExample], category: Option<Category>, facts: &[FactDef], report: &mut Report<'_>) -> Vec<Example> {
    let mut out = Vec::new();
    for example in raw {
        let mut base = Draft::new(category, facts);
        let mut sound = true;
        for text in example.case.iter().chain(&example.facts) {
            sound &= told_or(base.change(text.get_ref(), facts), &text.span(), report);
        }
        if !sound {
            continue;
        }
        let name = example.name.get_ref();
        if !example.expect.is_empty() {
            let words: Vec<&str> = example.expect.iter().map(|word| word.get_ref().as_str()).collect();
            let built = base.build(name.clone(), report.line(&example.name.span()), words.join(" "), facts);
            push(built, &example.name.span(), report, &mut out);
        }
        for row in &example.rows {
            let built = one_row(row, name, &base, facts, report.line(&row.span()));
            push(built, &row.span(), report, &mut out);
        }
    }
    out
}

fn one_row(row: &Spanned<Vec<String>>, name: &str, base: &Draft, facts: &[FactDef], line: usize) -> Result<Example, String> {
    let [changes, expect] = row.get_ref().as_slice() else {
        return Err("a row is two texts: what changes, and what it comes to".into());
    };
    let mut draft = base.clone();
    for change in changes.split(';').map(str::trim).filter(|change| !change.is_empty()) {
        draft.change(change, facts)?;
    }
    draft.build(format!("{name}: {changes}"), line, expect.clone(), facts)
}

fn push(built: Result<Example, String>, span: &std::ops::Range<usize>, report: &mut Report<'_>, out: &mut Vec<Example>) {
    match built {
        Ok(example) => out.push(example),
        Err(why) => report.add(span, why),
    }
}

fn told_or(result: Result<(), String>, span: &std::ops::Range<usize>, report: &mut Report<'_>) -> bool {
    match result {
        Ok(()) => true,
        Err(why) => {
            report.add(span, why);
            false
        }
    }
}

impl Draft {
    fn new(category: Option<Category>, facts: &[FactDef]) -> Self {
        let mut draft = Self { settings: Settings::new(category.unwrap_or(Category::NotReceived)), facts: Vec::new() };
        // A book of its own need not know every one of these facts.
        for record in RECORDS {
            let _ = draft.change(record, facts);
        }
        draft
    }

    fn change(&mut self, text: &str, facts: &[FactDef]) -> Result<(), String> {
        let (name, value) = text.split_once('=').ok_or_else(|| format!("`{text}`: write `name = value`"))?;
        let (name, value) = (name.trim(), value.trim());
        if !name.contains('.') {
            return self.settings.set(name, value);
        }
        let (name, adds) = name.strip_prefix('+').map_or((name, false), |name| (name.trim(), true));
        let (name, key) = match name.split_once('[') {
            Some((name, key)) => (name, Some(key.trim_end_matches(']').to_owned())),
            None => (name, None),
        };
        if !facts.iter().any(|fact| fact.id == name) {
            return Err(format!("there is no fact `{name}` in facts.toml"));
        }
        if value == "unset" {
            self.facts.retain(|(fact, ..)| fact != name);
            return Ok(());
        }
        let (value, origin) = match value.strip_suffix(')').and_then(|value| value.rsplit_once('(')) {
            Some((value, origin)) => (value.trim(), source(origin)?),
            None => (value, source("record")?),
        };
        if !adds {
            self.facts.retain(|(fact, other, ..)| fact != name || (key.is_some() && *other != key));
        }
        self.facts.push((name.to_owned(), key, value.to_owned(), origin));
        Ok(())
    }

    fn build(&self, name: String, line: usize, expect: String, facts: &[FactDef]) -> Result<Example, String> {
        let dossier = self.settings.dossier()?;
        let mut readings = Vec::new();
        for (fact, key, text, (source, proposer)) in &self.facts {
            let def = facts.iter().find(|def| def.id == *fact).ok_or("no such fact")?;
            if !def.values.is_empty() && !def.values.contains(text) {
                return Err(format!("`{text}` is not a value of `{fact}`"));
            }
            let value = value(text, def.kind, dossier.complaint.claim.amount)
                .ok_or_else(|| format!("`{text}` is not {}, as `{fact}` needs", def.kind.in_words()))?;
            let state = if matches!(source, Source::Party(_)) { State::Asserted } else { State::Established };
            readings.push(Reading {
                fact: fact.clone(),
                key: key.clone(),
                value,
                spans: Vec::new(),
                proposer: proposer.clone(),
                source: *source,
                state,
            });
        }
        Ok(Example { name, line, dossier, readings, approving: self.settings.approving()?, expect })
    }
}

fn source(word: &str) -> Result<Origin, String> {
    let code = || Proposer::Code { reader: "example".to_owned() };
    Ok(match word {
        "record" => (Source::Record, code()),
        "third" => (Source::Third, code()),
        "document" => (Source::VerifiedDocument, code()),
        "log" => (Source::BusinessRecord(Side::Merchant), code()),
        "consumer" => (Source::Party(Side::Consumer), code()),
        "merchant" => (Source::Party(Side::Merchant), code()),
        "person" => (Source::Third, Proposer::Person { user: UserId(uuid::Uuid::nil()), name: "A person".to_owned() }),
        other => return Err(format!("`{other}` is not a source: record, third, document, log, consumer, merchant, person")),
    })
}

fn value(text: &str, kind: Type, like: Money) -> Option<Value> {
    Some(match kind {
        Type::Bool => Value::Bool(text.parse().ok()?),
        Type::Int => Value::Int(text.parse().ok()?),
        Type::Date => Value::Date(text.parse().ok()?),
        Type::Time => Value::Time(at(text)?),
        Type::Money => Value::Money(Money::parse(text, like.currency()).ok()?),
        Type::Text(_) => Value::Text(text.to_owned()),
    })
}
