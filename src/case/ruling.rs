//! What the rules say: findings, an outcome, an amount, and what is still to ask of whom.

use super::money::Money;
use super::party::Side;
use super::reading::FactId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    RefundFull,
    RefundPartial,
    RefundOnReturn,
    Replacement,
    /// The merchant keeps the payment; also "already made whole".
    NoRefund,
    RequestEvidence,
    /// Too early, or paused.
    Hold,
    Withdrawn,
    Settled,
    OutOfScope,
    /// Nobody should draft this: a person decides from the start.
    Escalate,
    /// Only for a draft without a model: open questions stand between it and an outcome.
    Undetermined,
}

impl Outcome {
    pub const ALL: [Outcome; 12] = [
        Outcome::RefundFull,
        Outcome::RefundPartial,
        Outcome::RefundOnReturn,
        Outcome::Replacement,
        Outcome::NoRefund,
        Outcome::RequestEvidence,
        Outcome::Hold,
        Outcome::Withdrawn,
        Outcome::Settled,
        Outcome::OutOfScope,
        Outcome::Escalate,
        Outcome::Undetermined,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::RefundFull => "refund_full",
            Outcome::RefundPartial => "refund_partial",
            Outcome::RefundOnReturn => "refund_on_return",
            Outcome::Replacement => "replacement",
            Outcome::NoRefund => "no_refund",
            Outcome::RequestEvidence => "request_evidence",
            Outcome::Hold => "hold",
            Outcome::Withdrawn => "withdrawn",
            Outcome::Settled => "settled",
            Outcome::OutOfScope => "out_of_scope",
            Outcome::Escalate => "escalate",
            Outcome::Undetermined => "undetermined",
        }
    }

    /// For a person: what happens.
    pub fn in_words(self) -> &'static str {
        match self {
            Outcome::RefundFull => "Full refund",
            Outcome::RefundPartial => "Partial refund",
            Outcome::RefundOnReturn => "Refund once the goods are back",
            Outcome::Replacement => "Replacement",
            Outcome::NoRefund => "No refund",
            Outcome::RequestEvidence => "More evidence needed",
            Outcome::Hold => "On hold",
            Outcome::Withdrawn => "Withdrawn",
            Outcome::Settled => "Settled",
            Outcome::OutOfScope => "Outside what we may decide",
            Outcome::Escalate => "For a person from the start",
            Outcome::Undetermined => "Questions to answer first",
        }
    }
}

impl std::str::FromStr for Outcome {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Outcome::ALL.into_iter().find(|outcome| outcome.as_str() == text).ok_or_else(|| format!("`{text}` is not an outcome"))
    }
}

/// What the rule book makes of a dossier's readings. Same readings, same book, same clock: same decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub outcome: Outcome,
    /// What the consumer gets, for outcomes that pay.
    pub amount: Option<Money>,
    /// How the amount came about, a line a step, in words and numbers ("2 of 5 lines: 40.00 EUR").
    pub arithmetic: Vec<String>,
    /// The deciding rule: a clause id of the manual.
    pub clause: Option<String>,
    /// One plain sentence from the rule file: why this outcome ("the goods were delivered at another address").
    pub because: String,
    pub decided_by: DecidedBy,
    /// `merchant`, `carrier`, `lender`, `issuer`, `consumer` or `nobody`.
    pub cost_bearer: Option<String>,
    /// PayPal-style reason code from the rule file, where it names one.
    pub reason_code: Option<String>,
    /// Where consumer law and the payment scheme answer differently: what each says, consumer law first.
    #[serde(default)]
    pub layers: Vec<LayerAnswer>,
    /// Fields of the operator's records that the deciding rule reads, by path.
    #[serde(default)]
    pub records: Vec<String>,
    pub second_review: bool,
    pub second_review_reasons: Vec<String>,
    pub flags: Vec<Flag>,
    /// The day a hold or request ends.
    pub until: Option<NaiveDate>,
    pub asks: Vec<Ask>,
    pub open_questions: Vec<OpenQuestion>,
    /// In the manual's order, gates first. Only elements that were evaluated for this category.
    pub findings: Vec<Finding>,
    /// What would change the result, a sentence each, from the elements that decided.
    pub would_change: Vec<String>,
}

/// The two layers of law: what the consumer may be denied, and who funds between shop, issuer and provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Regime {
    Scheme,
    Statutory,
}

impl Regime {
    pub fn in_words(self) -> &'static str {
        match self {
            Regime::Scheme => "the payment scheme",
            Regime::Statutory => "consumer law",
        }
    }
}

/// What one layer of law says by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LayerAnswer {
    pub layer: Regime,
    pub outcome: Outcome,
    pub clause: Option<String>,
    pub because: String,
    pub cost_bearer: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
    /// Whatever the open elements turn out to be, outcome and amount are the same.
    AllCompletions,
    /// The window is closed, and the side that had to prove it did not.
    Burden,
    Person,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    Injection,
    Integrity,
    RegimeConflict,
    LateEvidence,
    Vulnerable,
    Language,
}

/// A question to a party, because it bears the burden and the answer can still change the ruling.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    pub party: Side,
    pub element: String,
    pub question: String,
}

/// A question to the caseworker: what only prose can tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenQuestion {
    pub fact: FactId,
    pub question: String,
    /// Exhibits (by number) where the answer may stand, unread so far.
    pub look_in: Vec<u32>,
}

impl OpenQuestion {
    /// The fact of the question that no source answers: what to rule where the manual has no chapter.
    pub const RULING: &str = "case.ruling";

    /// A person answers it by amending the draft, not by a fact.
    pub fn asks_for_the_ruling(&self) -> bool {
        self.fact == Self::RULING
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The element's id in the rule file.
    pub element: String,
    pub clause: Option<String>,
    /// What is to be shown, in one plain sentence.
    pub says: String,
    pub burden: Option<Side>,
    pub status: Status,
    /// The weakest source the status rests on; absent while open.
    pub layer: Option<Layer>,
    /// Indexes into the readings that count for the status.
    pub counted: Vec<usize>,
    /// Indexes into readings about this element that do not count (a side's own words in its favour).
    pub not_counted: Vec<usize>,
    /// Facts nobody has shown yet.
    pub missing: Vec<FactId>,
    /// Whether the outcome turns on this element.
    pub decisive: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Proved,
    Disproved,
    Open,
    /// Sources of equal rank contradict each other: for a person.
    Contested,
}

/// The layer of proof a finding rests on, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    Record,
    Third,
    VerifiedDocument,
    Admission,
    BusinessRecord,
}
