//! The vocabulary: every fact a rule may ask about, who may speak to it, and the one plain question about it.

use super::fault::{Report, did_you_mean};
use super::file::{RawFact, RawFacts, RawProse};
use super::term::{Spelling, Type};
use crate::case::Side;
use crate::case::exhibit::Kind;
use crate::case::reading::{FactId, Source};
use toml::Spanned;

#[derive(Debug, Clone)]
pub struct FactDef {
    pub id: FactId,
    pub kind: Type,
    /// The values of an enum.
    pub values: Vec<String>,
    pub from: From,
    /// "the postcode of the delivery scan"
    pub name: String,
    pub question: String,
    /// What the values are about where a case has several: parcel, line, capture.
    pub key: Option<String>,
    /// Only a person may say.
    pub judgement: bool,
    pub prose: Option<Prose>,
    pub line: usize,
}

/// Who may speak to a fact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct From {
    pub record: bool,
    pub third: bool,
    pub document: bool,
    pub business_record: bool,
    pub consumer: bool,
    pub merchant: bool,
}

/// Which unread documents could carry a fact as free text.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    /// Empty: any.
    pub kinds: Vec<Kind>,
    pub consumer: bool,
    pub merchant: bool,
    pub third: bool,
    /// A paper that a side handed in and that a person may verify.
    pub document: bool,
    /// A mail of the other side that a side hands on, by its sender's address: it proves nothing until a person verifies it.
    pub forwarded: bool,
    pub after: Option<After>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    Filed,
    Order,
}

impl From {
    pub fn side(&self, side: Side) -> bool {
        match side {
            Side::Consumer => self.consumer,
            Side::Merchant => self.merchant,
        }
    }

    /// What a source counts as for this fact; `None` when it may not speak to it.
    pub fn hears(&self, source: Source) -> Option<Source> {
        let heard = match source {
            Source::Record => self.record,
            Source::Third => self.third,
            Source::VerifiedDocument => self.document,
            Source::BusinessRecord(side) if !self.business_record => return self.side(side).then_some(Source::Party(side)),
            Source::BusinessRecord(_) => true,
            Source::Party(side) => self.side(side),
        };
        heard.then_some(source)
    }
}

pub fn compile(raw: RawFacts, report: &mut Report<'_>) -> Vec<FactDef> {
    let mut raw: Vec<_> = raw.into_iter().collect();
    raw.sort_by_key(|(id, _)| id.span().start);
    raw.into_iter().map(|(id, fact)| one(id, fact, report)).collect()
}

fn one(id: Spanned<String>, raw: RawFact, report: &mut Report<'_>) -> FactDef {
    let at = id.span();
    let id = id.into_inner();
    if !id.contains('.') || id.starts_with("case.") {
        report.add(&at, format!("the fact `{id}` needs a name of two parts such as `delivery.postcode`, and `case.` is taken"));
    }
    let kind = match raw.kind.get_ref().as_str() {
        "bool" => Type::Bool,
        "int" => Type::Int,
        "date" => Type::Date,
        "time" => Type::Time,
        "money" => Type::Money,
        "text" | "enum" => Type::Text(Spelling::Plain),
        "postcode" => Type::Text(Spelling::Postcode),
        "city" => Type::Text(Spelling::City),
        "name" => Type::Text(Spelling::Name),
        other => {
            let known = ["bool", "int", "text", "postcode", "city", "name", "date", "time", "money", "enum"];
            report.add(&raw.kind.span(), format!("`{other}` is not a type of fact{}", did_you_mean(other, known)));
            Type::Bool
        }
    };
    if (raw.kind.get_ref() == "enum") == raw.values.is_empty() {
        report.add(&at, format!("`{id}`: an enum lists its `values`, and only an enum does"));
    }
    let question = match &raw.question {
        Some(question) if question.get_ref().trim().ends_with(['?', '？']) => question.get_ref().clone(),
        Some(question) => {
            report.add(&question.span(), format!("`{id}`: the question must be one plain question and end with a question mark"));
            String::new()
        }
        None => {
            report.add(&at, format!("`{id}` has no `question`: say what to ask the caseworker and the party"));
            String::new()
        }
    };
    FactDef {
        kind,
        values: raw.values,
        from: from(&id, &raw.from, report),
        name: raw.name.unwrap_or_else(|| id.replace(['.', '_'], " ")),
        question,
        key: raw.key,
        judgement: raw.judgement,
        prose: raw.prose.map(|raw| prose(raw, report)),
        line: report.line(&at),
        id,
    }
}

fn from(id: &str, raw: &[Spanned<String>], report: &mut Report<'_>) -> From {
    let mut from = From::default();
    for source in raw {
        match source.get_ref().as_str() {
            "record" => from.record = true,
            "third" => from.third = true,
            "document" => from.document = true,
            "business_record" => from.business_record = true,
            "consumer" => from.consumer = true,
            "merchant" => from.merchant = true,
            other => {
                let known = ["record", "third", "document", "business_record", "consumer", "merchant"];
                report.add(&source.span(), format!("`{id}`: `{other}` is not a source{}", did_you_mean(other, known)));
            }
        }
    }
    from
}

fn prose(raw: RawProse, report: &mut Report<'_>) -> Prose {
    let mut prose = Prose::default();
    for kind in &raw.kinds {
        match serde_json::from_value(serde_json::Value::String(kind.get_ref().clone())) {
            Ok(known) => prose.kinds.push(known),
            Err(_) => report.add(&kind.span(), format!("`{}` is not a kind of evidence", kind.get_ref())),
        }
    }
    for voice in &raw.voice {
        match voice.get_ref().as_str() {
            "consumer" => prose.consumer = true,
            "merchant" => prose.merchant = true,
            "third" => prose.third = true,
            "document" => prose.document = true,
            "forwarded" => prose.forwarded = true,
            other => {
                let why = format!("`{other}` is not a voice: consumer, merchant, third, document or forwarded");
                report.add(&voice.span(), why);
            }
        }
    }
    if raw.voice.is_empty() {
        (prose.consumer, prose.merchant, prose.third) = (true, true, true);
    }
    prose.after = match raw.after.as_ref().map(|after| (after.get_ref().as_str(), after.span())) {
        None => None,
        Some(("filed", _)) => Some(After::Filed),
        Some(("order", _)) => Some(After::Order),
        Some((other, at)) => {
            report.add(&at, format!("`after` is \"filed\" or \"order\", not `{other}`"));
            None
        }
    };
    prose
}
