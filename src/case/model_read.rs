//! What a model answered about the words of a case: claims, each with the words it rests on. Proposals: `reading::model`
//! checks every one of them before it becomes a reading.

use super::ids::PassageId;
use super::passage::Passage;
use super::reading::FactId;
use serde::{Deserialize, Serialize};

/// One question to a model and what came of it. The words are masked, as they left and came back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelRead {
    /// Hash of the question: its instructions, its facts and the words that were sent.
    pub key: String,
    /// The model's own name.
    pub name: String,
    /// Exhibits whose words were sent, by number.
    pub exhibits: Vec<u32>,
    /// What `P001`, `P002` .. stood for.
    pub passages: Vec<Sent>,
    /// It was not asked a second time in another order.
    #[serde(default)]
    pub once: bool,
    #[serde(flatten)]
    pub outcome: ReadOutcome,
    pub calls: u32,
    pub tokens: u64,
}

/// A passage that was sent, and the hash of its text then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    pub id: PassageId,
    pub sha256: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum ReadOutcome {
    Answered {
        claims: Vec<Claim>,
        notes: Vec<Note>,
    },
    /// In plain words, for a caseworker: "the model refused to answer".
    NotAnswered {
        why: String,
        /// Asking again later may help.
        #[serde(default)]
        again: bool,
    },
}

/// One thing a model says that a text tells. Nothing of it is believed: each part is checked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// `P017`
    pub passage: String,
    pub quote: String,
    pub certainty: Certainty,
    pub fact: FactId,
    pub key: Option<String>,
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Stated,
    Hedged,
    Denied,
    Hypothetical,
    ReportedSpeech,
}

/// What a model noticed beside the questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub passage: String,
    pub kind: NoteKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    InstructionToReader,
    Unreadable,
    OtherOrder,
    LooksAltered,
}

impl ModelRead {
    pub fn answered(&self) -> bool {
        matches!(self.outcome, ReadOutcome::Answered { .. })
    }

    /// Hash of what was answered.
    pub fn digest(&self) -> String {
        Passage::digest(&serde_json::to_string(&self.outcome).unwrap_or_default())
    }
}
