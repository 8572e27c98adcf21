//! The rule book: every file read, every name resolved, every fault named with its file and line.

use super::amount::{self, Formula};
use super::codes::{self, Codes};
use super::element::Element;
use super::examples::{self, Example};
use super::expr::{Expr, Scope};
use super::fact::{self, FactDef};
use super::fault::{Fault, Faults, Report, did_you_mean, parsed};
use super::file::{RawChapter, RawCodes, RawFacts, RawOutcome, RawParameters, RawWindow, Text};
use super::lint::{self, Misfit};
use super::params::{self, Parameters};
use super::parse::{self, Names};
use super::term::Term;
use crate::case::Side;
use crate::case::complaint::{Category, Complaint};
use crate::case::ruling::{Flag, Outcome, Regime};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::Spanned;

/// The whole manual, loaded and checked once.
#[derive(Debug, Clone, Default)]
pub struct RuleBook {
    /// Hex SHA-256 over the files.
    pub hash: String,
    pub(super) facts: Vec<FactDef>,
    pub(super) params: Parameters,
    pub(super) codes: Codes,
    pub(super) windows: BTreeMap<Side, Window>,
    pub(super) gates: Chapter,
    pub(super) chapters: BTreeMap<Category, Chapter>,
    pub(super) flags: Vec<(Flag, Expr)>,
    pub(super) reviews: Vec<Review>,
    /// (name, text) as they were read: what is stored of a version.
    pub sources: Arc<Vec<(String, String)>>,
    /// The files with rules, gates first.
    pub(super) files: Arc<Vec<RuleFile>>,
}

/// What a rule file holds beside its rules.
#[derive(Debug)]
pub struct RuleFile {
    pub name: String,
    /// None: the gates.
    pub category: Option<Category>,
    pub title: String,
    pub examples: Vec<Example>,
}

#[derive(Debug, Clone, Default)]
pub struct Chapter {
    /// The gates' own elements, and for a category the gates' first, then its own: outcomes refer to them by index.
    pub elements: Vec<Element>,
    pub outcomes: Vec<Rule>,
}

#[derive(Debug, Clone)]
pub struct Rule {
    pub id: String,
    pub clause: String,
    pub outcome: Outcome,
    pub when: Expr,
    pub amount: Option<Formula>,
    pub cost: Option<String>,
    pub reason_code: Option<String>,
    pub because: String,
    pub would_change: Vec<String>,
    pub flags: Vec<Flag>,
    pub until: Option<Expr>,
    pub ask: Option<Side>,
    pub question: Option<String>,
    pub layer: Option<Regime>,
}

#[derive(Debug, Clone)]
pub struct Window {
    pub closed: Expr,
    pub until: Option<Expr>,
}

#[derive(Debug, Clone)]
pub struct Review {
    pub id: String,
    pub when: Expr,
    pub because: String,
}

const SHIPPED: [(&str, &str); 13] = [
    ("facts.toml", include_str!("../../case_rules/facts.toml")),
    ("parameters.toml", include_str!("../../case_rules/parameters.toml")),
    ("codes.toml", include_str!("../../case_rules/codes.toml")),
    ("gates.toml", include_str!("../../case_rules/gates.toml")),
    ("not_received.toml", include_str!("../../case_rules/not_received.toml")),
    ("refund_not_processed.toml", include_str!("../../case_rules/refund_not_processed.toml")),
    ("duplicate.toml", include_str!("../../case_rules/duplicate.toml")),
    ("incorrect_amount.toml", include_str!("../../case_rules/incorrect_amount.toml")),
    ("subscription.toml", include_str!("../../case_rules/subscription.toml")),
    ("not_as_described.toml", include_str!("../../case_rules/not_as_described.toml")),
    ("unauthorised.toml", include_str!("../../case_rules/unauthorised.toml")),
    ("provider_risk.toml", include_str!("../../case_rules/provider_risk.toml")),
    ("other.toml", include_str!("../../case_rules/other.toml")),
];

impl RuleBook {
    /// The book this program was built with.
    pub fn shipped() -> Result<RuleBook, Faults> {
        let files: Vec<(String, String)> = SHIPPED.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        RuleBook::of(&files)
    }

    /// A book without rules: for pages and letters that need only its hash.
    pub fn empty(hash: &str) -> RuleBook {
        RuleBook { hash: hash.to_owned(), ..RuleBook::default() }
    }

    /// The manual has a chapter for this category.
    pub fn encodes(&self, category: Category) -> bool {
        self.chapters.contains_key(&category)
    }

    /// A setting of the manual that is a word, for this case.
    pub fn text(&self, parameter: &str, complaint: &Complaint) -> Option<String> {
        let (index, _) = self.params.find(parameter).ok()?;
        match &self.params.resolve(index, complaint)?.value {
            Term::Text(word) => Some(word.to_string()),
            _ => None,
        }
    }

    pub fn fact(&self, id: &str) -> Option<&FactDef> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// A book from (file name, text).
    pub fn of(files: &[(String, String)]) -> Result<RuleBook, Faults> {
        let mut faults: Vec<Fault> = Vec::new();
        let text = |wanted: &str| files.iter().find(|(name, _)| name == wanted).map_or("", |(_, text)| text.as_str());
        let mut book = RuleBook { hash: hash(files), sources: Arc::new(files.to_vec()), ..RuleBook::default() };

        let mut report = Report::new("facts.toml", text("facts.toml"));
        if let Some(raw) = parsed::<RawFacts>(&mut report) {
            book.facts = fact::compile(raw, &mut report);
        }
        faults.append(&mut report.faults);
        let mut report = Report::new("parameters.toml", text("parameters.toml"));
        if let Some(raw) = parsed::<RawParameters>(&mut report) {
            book.params = params::compile(raw, &mut report);
        }
        faults.append(&mut report.faults);

        let mut report = Report::new("codes.toml", text("codes.toml"));
        if let Some(raw) = parsed::<RawCodes>(&mut report) {
            book.codes = codes::compile(raw, &mut report);
        }
        faults.append(&mut report.faults);

        let mut report = Report::new("gates.toml", text("gates.toml"));
        let Some(gates) = parsed::<RawChapter>(&mut report) else { return Err(Faults(report.faults)) };
        book.gates = chapter(&gates, &[], &book, &mut report);
        let names: Vec<String> = book.gates.elements.iter().map(|element| element.id.clone()).collect();
        let known = Names { facts: &book.facts, elements: &names, params: &book.params };
        for (name, side) in [("merchant", Side::Merchant), ("consumer", Side::Consumer)] {
            if let Some((at, raw)) = gates.windows.iter().find(|(window, _)| window.get_ref() == name)
                && let Some(window) = window(raw, &known, &mut report, at)
            {
                book.windows.insert(side, window);
            }
        }
        for flag in &gates.flags {
            let when = checked(&flag.when, &mut report, |text| parse::condition(text, Scope::Ruling, &known));
            if let (Some(when), Some(flag)) = (when, word::<Flag>(&flag.flag, &mut report)) {
                book.flags.push((flag, when));
            }
        }
        for review in &gates.reviews {
            if let Some(when) = checked(&review.when, &mut report, |text| parse::condition(text, Scope::Ruling, &known)) {
                book.reviews.push(Review { id: review.id.get_ref().clone(), when, because: review.because.clone() });
            }
        }
        let mut rule_files = vec![rule_file("gates.toml", None, &gates, &book, &mut report)];
        faults.append(&mut report.faults);

        for (name, source) in files
            .iter()
            .filter(|(name, _)| !["facts.toml", "parameters.toml", "codes.toml", "gates.toml"].contains(&name.as_str()))
        {
            let mut report = Report::new(name, source);
            if let Some(raw) = parsed::<RawChapter>(&mut report) {
                match raw.category.as_ref().and_then(|category| category.get_ref().parse::<Category>().ok()) {
                    Some(category) => {
                        let chapter = chapter(&raw, &book.gates.elements, &book, &mut report);
                        book.chapters.insert(category, chapter);
                        rule_files.push(rule_file(name, Some(category), &raw, &book, &mut report));
                    }
                    None => report.at_line(1, "name one of the nine categories as `category`"),
                }
            }
            faults.append(&mut report.faults);
        }
        book.files = Arc::new(rule_files);
        if faults.is_empty() { Ok(book) } else { Err(Faults(faults)) }
    }
}

fn rule_file(name: &str, category: Option<Category>, raw: &RawChapter, book: &RuleBook, report: &mut Report<'_>) -> RuleFile {
    let examples = examples::compile(&raw.examples, category, &book.facts, report);
    RuleFile { name: name.to_owned(), category, title: raw.title.clone(), examples }
}

/// The same for the same files, whatever order they were read in.
fn hash(files: &[(String, String)]) -> String {
    let mut hasher = Sha256::new();
    let mut files: Vec<&(String, String)> = files.iter().collect();
    files.sort();
    for (name, text) in files {
        hasher.update(name.as_bytes());
        hasher.update([0]);
        hasher.update(text.as_bytes());
        hasher.update([0]);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn checked<T>(text: &Spanned<String>, report: &mut Report<'_>, parse: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
    match parse(text.get_ref().trim()) {
        Ok(value) => Some(value),
        Err(why) => {
            report.add(&text.span(), why);
            None
        }
    }
}

/// A word of one of our own lists (`refund_full`, `merchant`, `integrity`).
fn word<T: serde::de::DeserializeOwned>(text: &Spanned<String>, report: &mut Report<'_>) -> Option<T> {
    match serde_json::from_value(serde_json::Value::String(text.get_ref().clone())) {
        Ok(value) => Some(value),
        Err(error) => {
            // "unknown variant `x`, expected one of `a`, `b`": the words that may stand here.
            let told = error.to_string();
            let known = told.split('`').skip(3).step_by(2);
            let hint = did_you_mean(text.get_ref(), known);
            report.add(&text.span(), format!("`{}` is not a word that is known here{hint}", text.get_ref()));
            None
        }
    }
}

fn window(raw: &RawWindow, names: &Names<'_>, report: &mut Report<'_>, _at: &Spanned<String>) -> Option<Window> {
    let closed = checked(&raw.closed, report, |text| parse::condition(text, Scope::Facts, names))?;
    let until = raw.until.as_ref().and_then(|until| checked(until, report, |text| parse::day(text, names)));
    Some(Window { closed, until })
}

fn chapter(raw: &RawChapter, before: &[Element], book: &RuleBook, report: &mut Report<'_>) -> Chapter {
    let mut elements = before.to_vec();
    let none: Vec<String> = Vec::new();
    let facts_only = Names { facts: &book.facts, elements: &none, params: &book.params };
    let mut own: Vec<_> = raw.elements.iter().collect();
    own.sort_by_key(|(id, _)| id.span().start);
    for (id, element) in own {
        if elements.iter().any(|other| other.id == *id.get_ref()) {
            report.add(&id.span(), format!("there is another element `{}`", id.get_ref()));
        }
        let burden = match &element.burden {
            Some(burden) => word::<Side>(burden, report),
            None => {
                report.add(&id.span(), format!("`{}`: say which side bears the `burden`", id.get_ref()));
                None
            }
        };
        let proved = checked(&element.proved, report, |text| parse::condition(text, Scope::Facts, &facts_only));
        let disproved = element
            .disproved
            .as_ref()
            .and_then(|text| checked(text, report, |text| parse::condition(text, Scope::Facts, &facts_only)));
        let when = element
            .when
            .as_ref()
            .and_then(|text| checked(text, report, |text| parse::condition(text, Scope::Context, &facts_only)));
        // One with a fault keeps its name, so that what refers to it is not told as a second fault.
        let (burden, proved) = (burden.unwrap_or(Side::Merchant), proved.unwrap_or(Expr::Lit(Term::Bool(false))));
        elements.push(Element {
            id: id.get_ref().clone(),
            clause: element.clause.clone(),
            says: element.says.clone(),
            burden,
            proved,
            disproved,
            when,
            ask: element.ask.clone(),
            asked: element.asked.unwrap_or(true),
            layer: layer(element.layer.as_ref(), report),
        });
    }
    let ids: Vec<String> = elements.iter().map(|element| element.id.clone()).collect();
    let names = Names { facts: &book.facts, elements: &ids, params: &book.params };
    let mut known: Vec<&str> = book.gates.outcomes.iter().map(|rule| rule.id.as_str()).collect();
    for raw in &raw.outcomes {
        if known.contains(&raw.id.get_ref().as_str()) {
            report.add(
                &raw.id.span(),
                format!("there is another outcome `{0}`: every outcome has an `id` of its own", raw.id.get_ref()),
            );
        }
        known.push(raw.id.get_ref());
    }
    let outcomes: Vec<Rule> = raw.outcomes.iter().filter_map(|raw| rule(raw, &names, &book.codes, report)).collect();
    if report.faults.is_empty() {
        fit(raw, &outcomes, &elements, report);
    }
    Chapter { elements, outcomes }
}

/// Only of a chapter that is sound otherwise: a slip in one condition would show as many misfits.
fn fit(raw: &RawChapter, outcomes: &[Rule], elements: &[Element], report: &mut Report<'_>) {
    for misfit in lint::misfits(outcomes, elements, raw.category.is_some()) {
        match misfit {
            Misfit::Unreachable(n) => {
                let id = &raw.outcomes[n].id;
                let text =
                    format!("`{}` can never decide: the outcomes above it take every case that it would take", id.get_ref());
                report.add(&id.span(), text);
            }
            Misfit::Uncovered(case) => {
                let at = raw.outcomes.last().map_or(0..0, |last| last.id.span());
                let text = format!(
                    "there are cases that no outcome takes, such as one with {}: end with an outcome whose `when` is \"true\"",
                    case.join(", ")
                );
                report.add(&at, text);
            }
        }
    }
}

/// The layer of law that an element or outcome belongs to; none counts for both.
fn layer(word: Option<&Text>, report: &mut Report<'_>) -> Option<Regime> {
    let word = word?;
    match word.get_ref().as_str() {
        "scheme" => Some(Regime::Scheme),
        "statutory" => Some(Regime::Statutory),
        other => {
            report.add(&word.span(), format!("`{other}` is not a layer: scheme or statutory"));
            None
        }
    }
}

fn rule(raw: &RawOutcome, names: &Names<'_>, codes: &Codes, report: &mut Report<'_>) -> Option<Rule> {
    let id = raw.id.get_ref().clone();
    let outcome = word::<Outcome>(&raw.outcome, report)?;
    let when = checked(&raw.when, report, |text| parse::condition(text, Scope::Elements, names))?;
    let amount = raw.amount.as_ref().and_then(|text| checked(text, report, |text| amount::parse(text, names)));
    let pays = matches!(outcome, Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn);
    if pays != raw.amount.is_some() {
        report.add(&raw.id.span(), format!("`{id}`: an outcome that pays has an `amount`, and only such a one"));
    }
    if let Some(code) = &raw.reason_code
        && let Err(why) = codes.check_result(code.get_ref())
    {
        report.add(&code.span(), why);
    }
    Some(Rule {
        clause: raw.clause.clone().unwrap_or_else(|| id.clone()),
        outcome,
        when,
        amount,
        cost: raw.cost.as_ref().map(|cost| cost.get_ref().clone()),
        reason_code: raw.reason_code.as_ref().map(|code| code.get_ref().clone()),
        because: raw.because.clone(),
        would_change: raw.would_change.clone(),
        flags: raw.flags.iter().filter_map(|flag| word::<Flag>(flag, report)).collect(),
        until: raw.until.as_ref().and_then(|until| checked(until, report, |text| parse::day(text, names))),
        ask: raw.ask.as_ref().and_then(|ask| word::<Side>(ask, report)),
        question: raw.question.clone(),
        layer: layer(raw.layer.as_ref(), report),
        id,
    })
}
