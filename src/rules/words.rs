//! Conditions in plain English, for people who own the manual and do not read expressions.

use super::amount::Formula;
use super::book::RuleBook;
use super::element::Element;
use super::expr::{Call, Context, Each, Expr, Is, Op};
use super::print::term_text;
use super::term::Type;

/// A condition as a person reads it: one line, or a list of which all or any must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Line(String),
    All(Vec<Said>),
    Any(Vec<Said>),
}

impl Said {
    /// In one sentence, for a change list.
    pub fn sentence(&self) -> String {
        let joined = |parts: &[Said], word: &str| {
            let each = |part: &Said| match part {
                Said::Line(line) => line.clone(),
                Said::All(_) | Said::Any(_) => format!("({})", part.sentence()),
            };
            parts.iter().map(each).collect::<Vec<_>>().join(word)
        };
        match self {
            Said::Line(line) => line.clone(),
            Said::All(parts) => joined(parts, " and "),
            Said::Any(parts) => joined(parts, " or "),
        }
    }
}

pub struct Words<'a> {
    pub book: &'a RuleBook,
    pub elements: &'a [Element],
}

impl Words<'_> {
    pub fn said(&self, expr: &Expr) -> Said {
        match expr {
            Expr::And(parts) => Said::All(parts.iter().map(|part| self.said(part)).collect()),
            Expr::Or(parts) => Said::Any(parts.iter().map(|part| self.said(part)).collect()),
            Expr::Not(inner) => match &**inner {
                // Not all is any not, and the other way round: shorter than "it is not so that all of".
                Expr::And(parts) => Said::Any(parts.iter().map(|part| self.denied(part)).collect()),
                Expr::Or(parts) => Said::All(parts.iter().map(|part| self.denied(part)).collect()),
                other => self.denied(other),
            },
            other => Said::Line(self.line(other)),
        }
    }

    fn denied(&self, expr: &Expr) -> Said {
        Said::Line(match expr {
            Expr::Not(inner) => return self.said(inner),
            Expr::And(_) | Expr::Or(_) => return self.said(&Expr::Not(Box::new(expr.clone()))),
            Expr::Fact(n) => format!("it is shown to be untrue that {}", self.name(*n)),
            Expr::Known(n) => format!("nothing says {}", self.name(*n)),
            Expr::Element(n) => format!("it is not proved that {}", self.element(*n)),
            Expr::Disproved(n) => format!("it is not disproved that {}", self.element(*n)),
            Expr::OneOf(value, terms) => format!("{} is none of {}", self.line(value), listed(terms.iter().map(term_text))),
            Expr::Is(is, wanted) => self.kind(*is, wanted, "is not"),
            Expr::Compare(op, a, b) => self.compared(opposite(*op), a, b),
            other => format!("it is not so that {}", self.line(other)),
        })
    }

    fn line(&self, expr: &Expr) -> String {
        match expr {
            Expr::Lit(term) => term_text(term),
            Expr::Fact(n) => self.name(*n),
            Expr::Known(n) => format!("something says {}", self.name(*n)),
            Expr::Element(n) => self.element(*n),
            Expr::Disproved(n) => format!("it is disproved that {}", self.element(*n)),
            Expr::Context(context) => told(*context).to_owned(),
            Expr::Param(n) => format!("the {}", self.book.params.all[*n].name.replace('_', " ")),
            Expr::Compare(op, a, b) => self.compared(*op, a, b),
            Expr::OneOf(value, terms) => format!("{} is {}", self.line(value), either(terms.iter().map(term_text))),
            Expr::Call(call, args) => self.call(*call, args),
            Expr::Is(is, wanted) => self.kind(*is, wanted, "is"),
            Expr::Each(each, body) => {
                let key = self.key(body);
                let lead = match each {
                    Each::Any => "for at least one".to_owned(),
                    Each::Every => "for every".to_owned(),
                    Each::AtLeast(wanted) => format!("counted by {key}, for at least {wanted}"),
                };
                let key = if matches!(each, Each::AtLeast(_)) { String::new() } else { format!(" {key}") };
                format!("{lead}{key}, {}", self.said(body).sentence())
            }
            Expr::AtLeast(wanted, parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.said(part).sentence()).collect();
                format!("at least {wanted} of these hold: {}", parts.join("; "))
            }
            Expr::Pay => "the amount to pay".to_owned(),
            Expr::AdmissionAgainstDocument => "a side's own words contradict a document in its favour".to_owned(),
            Expr::Judged => "a person's judgement decided it".to_owned(),
            Expr::Amended => "a person set another outcome or amount than the rules".to_owned(),
            Expr::ApprovedCount => "the number of rulings that the caseworker has approved".to_owned(),
            Expr::And(_) | Expr::Or(_) | Expr::Not(_) => self.said(expr).sentence(),
        }
    }

    fn compared(&self, op: Op, a: &Expr, b: &Expr) -> String {
        let time = self.is_time(a) || self.is_time(b);
        let word = match (op, time) {
            (Op::Eq, _) => "is",
            (Op::Ne, _) => "is not",
            (Op::Lt, true) => "is before",
            (Op::Le, true) => "is not after",
            (Op::Gt, true) => "is after",
            (Op::Ge, true) => "is not before",
            (Op::Lt, false) => "is less than",
            (Op::Le, false) => "is at most",
            (Op::Gt, false) => "is more than",
            (Op::Ge, false) => "is at least",
        };
        format!("{} {word} {}", self.line(a), self.line(b))
    }

    fn is_time(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Fact(n) => matches!(self.book.facts[*n].kind, Type::Date | Type::Time),
            Expr::Context(context) => matches!(
                context,
                Context::Filed | Context::FiledAt | Context::Today | Context::Now | Context::Placed | Context::PlacedAt
            ),
            Expr::Call(call, _) => matches!(call, Call::AddDays | Call::Earliest | Call::Latest),
            _ => false,
        }
    }

    fn call(&self, call: Call, args: &[Expr]) -> String {
        let args: Vec<String> = args.iter().map(|arg| self.line(arg)).collect();
        let (a, b) = (args.first().map_or("", String::as_str), args.get(1).map_or("", String::as_str));
        match call {
            Call::Days => format!("the number of days from {a} to {b}"),
            Call::Hours => format!("the number of hours from {a} to {b}"),
            Call::AddHours => format!("{a} plus {}", counted(b, "hours")),
            Call::AddBusinessDays => format!("{a} plus {} (Mondays to Fridays)", counted(b, "days")),
            Call::AddDays => format!("{a} plus {}", counted(b, "days")),
            Call::Earliest => format!("the earlier of {a} and {b}"),
            Call::Latest => format!("the later of {a} and {b}"),
            Call::Percent => format!("{a} in per cent of {b}"),
            Call::Plus => format!("{a} plus {b}"),
            Call::Minus => format!("{a} less {b}"),
            Call::Times => format!("{a} times {b}"),
        }
    }

    fn kind(&self, is: Is, wanted: &[String], verb: &str) -> String {
        let what = match is {
            Is::Category => "the reason of the claim",
            Is::Subtype => "the kind of claim",
            Is::Rail => "the way of paying",
            Is::Lane => "the programme that governs",
            Is::Country => "the consumer's country",
            Is::Region => "the consumer's law",
            Is::Goods => "what was bought",
            Is::Currency => "the currency",
            Is::Desired => "what the consumer wants",
            Is::Warned => "a warning on an exhibit",
            Is::Insolvent => {
                let not = if verb == "is" { "" } else { "not " };
                return format!("the merchant is {not}insolvent");
            }
            Is::ProviderCode => "the kind that the provider's code stands for",
            Is::Outcome => "the outcome",
            Is::Clause => "the deciding clause",
            Is::Flag => "a flag on the case",
        };
        format!("{what} {verb} {}", either(wanted.iter().map(|word| word.replace('_', " "))))
    }

    /// What the facts inside are about, where a case has several: parcel, line, capture.
    fn key(&self, body: &Expr) -> String {
        let key = body.facts().into_iter().find_map(|n| self.book.facts[n].key.clone());
        key.map_or_else(|| "one".to_owned(), |key| key.replace('_', " "))
    }

    fn name(&self, n: usize) -> String {
        self.book.facts[n].name.clone()
    }

    fn element(&self, n: usize) -> String {
        lower(self.elements[n].says.trim_end_matches('.'))
    }

    pub fn formula(&self, formula: &Formula) -> String {
        match formula {
            Formula::Claim => "the claim".to_owned(),
            Formula::Captured => "what was captured".to_owned(),
            Formula::Refunded => "what was refunded already".to_owned(),
            Formula::Remaining => "what was captured and not refunded".to_owned(),
            Formula::Total => "the order's total".to_owned(),
            Formula::Shipping => "the shipping".to_owned(),
            Formula::Duplicate => "the charges beyond the first".to_owned(),
            Formula::OverOrder => "what was charged beyond the order's total".to_owned(),
            Formula::OrderCaptured => "what was charged for this order".to_owned(),
            Formula::Lowest(n) => format!("the least that documents or the merchant say for {}", self.name(*n)),
            Formula::Charges(charges) => charges.in_words(self.book),
            Formula::Fact(n) => self.name(*n),
            Formula::Param(n) => format!("the {}", self.book.params.all[*n].name.replace('_', " ")),
            Formula::Plus(a, b) => format!("{} plus {}", self.formula(a), self.formula(b)),
            Formula::Minus(a, b) => format!("{} less {}", self.formula(a), self.formula(b)),
            Formula::Min(a, b) => format!("the smaller of {} and {}", self.formula(a), self.formula(b)),
            Formula::Max(a, b) => format!("the larger of {} and {}", self.formula(a), self.formula(b)),
            Formula::Or(a, b) => format!("{}, or where that is not known {}", self.formula(a), self.formula(b)),
            Formula::Lines(n) => format!("the order lines counted in {}", self.name(*n)),
            Formula::LinesNot(n) => format!("the order lines not counted in {}", self.name(*n)),
            Formula::WithShipping(inner) => format!("{} with its share of tax and shipping", self.formula(inner)),
        }
    }
}

/// `14 days`; `the withdrawal days` says it already.
fn counted(number: &str, unit: &str) -> String {
    if number.ends_with(unit) { number.to_owned() } else { format!("{number} {unit}") }
}

fn told(context: Context) -> &'static str {
    match context {
        Context::Filed => "the day of filing",
        Context::FiledAt => "the moment of filing",
        Context::Today => "today",
        Context::Now => "now",
        Context::Placed => "the day of the order",
        Context::PlacedAt => "the moment of the order",
        Context::Claim => "the claim",
        Context::Total => "the order's total",
        Context::Captured => "what was captured",
        Context::Refunded => "what was refunded already",
        Context::Remaining => "what was captured and not refunded",
    }
}

fn opposite(op: Op) -> Op {
    match op {
        Op::Eq => Op::Ne,
        Op::Ne => Op::Eq,
        Op::Lt => Op::Ge,
        Op::Le => Op::Gt,
        Op::Gt => Op::Le,
        Op::Ge => Op::Lt,
    }
}

fn listed(words: impl Iterator<Item = String>) -> String {
    words.map(|word| word.trim_matches('"').replace('_', " ")).collect::<Vec<_>>().join(", ")
}

/// "a, b or c"
fn either(words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.map(|word| word.trim_matches('"').replace('_', " ")).collect();
    match words.split_last() {
        None => "anything".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// Inside a sentence, unless it begins with an abbreviation.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => first.to_lowercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}
