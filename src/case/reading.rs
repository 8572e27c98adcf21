//! Readings: what an exhibit says about a fact, with the words it says it in.

use super::ids::UserId;
use super::money::Money;
use super::party::Side;
use super::passage::Span;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A fact's name in `case_rules/facts.toml`, such as `delivery.postcode`.
pub type FactId = String;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub fact: FactId,
    /// What the value is about where a case has several: a tracking number, an order id.
    pub key: Option<String>,
    pub value: Value,
    /// The words that carry the value, first the value itself, then what ties it to the key. Never empty.
    pub spans: Vec<Span>,
    pub proposer: Proposer,
    pub source: Source,
    pub state: State,
}

/// A typed value. Text of type postcode, city or name is compared normalised (see `reading::normal`), shown as written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum Value {
    Bool(bool),
    Int(i64),
    Text(String),
    Date(NaiveDate),
    Time(DateTime<Utc>),
    Money(Money),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Bool(true) => f.write_str("yes"),
            Value::Bool(false) => f.write_str("no"),
            Value::Int(number) => number.fmt(f),
            Value::Text(text) => f.write_str(text),
            Value::Date(date) => date.fmt(f),
            Value::Time(time) => write!(f, "{}", time.format("%Y-%m-%dT%H:%M:%SZ")),
            Value::Money(money) => money.fmt(f),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Proposer {
    /// A reader in code, by name (`records`, `tracking`, `mail`, `csv`, `labels`).
    Code {
        reader: String,
    },
    Person {
        user: UserId,
        name: String,
    },
    Model {
        name: String,
    },
}

/// What a source may prove. Computed by code from channel, author and authentication; never from content.
/// The order is the rank: a smaller value outranks a larger one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The operator's own.
    Record,
    /// Fetched by us, signed, DKIM-pass from a listed domain, or verified by a caseworker who said how.
    Third,
    /// A carrier's or bank's paper from a party, whose number and event agree with a record or third source.
    VerifiedDocument,
    /// A business record of the kinds a clause names, from a machine-readable file of this side.
    BusinessRecord(Side),
    /// A side's own words: they can only help the other side (an admission).
    Party(Side),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", content = "code", rename_all = "snake_case")]
pub enum State {
    Established,
    /// Said by a side; counts only against it.
    Asserted,
    /// Everything there was read for this fact, and nothing in it speaks to it. The value means nothing.
    NotSaid,
    /// A person must look: the code says why.
    NeedsLook(Code),
    Rejected(Code),
}

/// Stable codes of admission; shown with their words, counted in reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Code {
    QuoteNotFound,
    ValueNotInQuote,
    Boundary,
    UnitMismatch,
    KeyMissing,
    /// About another parcel, order or payment.
    OtherKey,
    Negated,
    Hedged,
    ReportedSpeech,
    QuotedReply,
    HiddenText,
    Quarantined,
    UnknownFact,
    BadType,
    /// Two sources of the same rank differ.
    Conflict,
    /// Two readings of the same words, in another order, came out differently.
    RunsDiffer,
    /// The words may carry it; only a person can tell.
    Unconfirmed,
    /// This source may not speak to this fact.
    SourceNotAllowed,
}

/// A caseworker's answer to an open question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub fact: FactId,
    pub by: UserId,
    pub by_name: String,
    pub at: DateTime<Utc>,
    pub answer: AnswerKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum AnswerKind {
    /// Words selected in a source, and the value they carry.
    Words { value: Value, key: Option<String>, span: Span },
    /// The sources were read and do not say it: closes the question as "not shown".
    CannotTell,
    /// A judgement that only a person may make, with its reason.
    Judgement { value: Value, reason: String },
}
