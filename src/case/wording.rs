//! What came of asking a model for better words: which sentences it worded, and why the others stayed as the rules wrote them.

use serde::{Deserialize, Serialize};

/// Kept with the draft whose words it is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wording {
    /// The writer's own name.
    pub model: String,
    /// Sentences that it was asked for, and those that passed every check.
    pub asked: u32,
    pub taken: u32,
    /// The letter to this side holds words of the model.
    pub consumer: bool,
    pub merchant: bool,
    /// What did not pass, as often as it did not.
    pub failed: Vec<Failed>,
    /// Sentences (from 0) whose cited words a second model finds too weak for all they say: a person looks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weak: Vec<usize>,
    pub calls: u32,
    pub tokens: u64,
}

/// A sentence of a model that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// The sentence of the draft, from 0.
    pub at: usize,
    pub code: Fault,
    /// In the answer that was asked for after a first one had failed.
    pub again: bool,
}

/// Why words of a model were not taken, in the order of the checks. Stable: counted in reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Fault {
    /// The answer has no such sentence.
    Missing,
    CiteUnknown,
    CiteMissing,
    SlotUnknown,
    LiteralValue,
    AssertMismatch,
    AssertMissing,
    OutcomeWord,
    NegationMismatch,
    Blame,
    TooLong,
    /// What it shows one side may not be told; the letter to that side keeps the rules' words.
    NotShareable,
    Canary,
    /// A second model finds that the cited words do not say it.
    Unsupported,
}

impl Fault {
    /// For a caseworker, and for the model that is asked again.
    pub fn in_words(self) -> &'static str {
        match self {
            Fault::Missing => "gave no such sentence",
            Fault::CiteUnknown => "cites what this sentence does not rest on",
            Fault::CiteMissing => "leaves out a source that it rests on",
            Fault::SlotUnknown => "names a place to fill that is not offered",
            Fault::LiteralValue => "types a value, a name or an unusual word by itself",
            Fault::AssertMismatch => "says otherwise than was found",
            Fault::AssertMissing => "leaves out something that was found",
            Fault::OutcomeWord => "speaks of a result that is not this one",
            Fault::NegationMismatch => "turns a yes into a no, or a no into a yes",
            Fault::Blame => "blames somebody",
            Fault::TooLong => "is too long",
            Fault::NotShareable => "shows what one side may not be told",
            Fault::Canary => "repeats its instructions",
            Fault::Unsupported => "says more than the cited words do",
        }
    }

    /// As it is stored and told to the model.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Missing => "MISSING",
            Fault::CiteUnknown => "CITE_UNKNOWN",
            Fault::CiteMissing => "CITE_MISSING",
            Fault::SlotUnknown => "SLOT_UNKNOWN",
            Fault::LiteralValue => "LITERAL_VALUE",
            Fault::AssertMismatch => "ASSERT_MISMATCH",
            Fault::AssertMissing => "ASSERT_MISSING",
            Fault::OutcomeWord => "OUTCOME_WORD",
            Fault::NegationMismatch => "NEGATION_MISMATCH",
            Fault::Blame => "BLAME",
            Fault::TooLong => "TOO_LONG",
            Fault::NotShareable => "NOT_SHAREABLE",
            Fault::Canary => "CANARY",
            Fault::Unsupported => "UNSUPPORTED",
        }
    }
}
