//! Letters on their way out, and the approvals they stand on.

use super::draft::Letter;
use super::ids::*;
use super::party::Side;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Which act of a person lets a letter leave. An approval has the kind of its letters; the database holds them to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// A ruling was approved.
    #[default]
    Ruling,
    /// A caseworker asked a side: the question to that side, and what the other side must know of it.
    Question,
    /// A letter that did not arrive goes out once more, to a corrected address.
    Again,
}

impl LetterKind {
    pub fn as_str(self) -> &'static str {
        match self {
            LetterKind::Ruling => "ruling",
            LetterKind::Question => "question",
            LetterKind::Again => "again",
        }
    }
}

/// Who made the words of one letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Made {
    /// Fixed texts, filled by code.
    #[default]
    Rules,
    Model,
    /// A person changed or wrote them.
    Person,
}

impl Made {
    pub fn as_str(self) -> &'static str {
        match self {
            Made::Rules => "rules",
            Made::Model => "model",
            Made::Person => "person",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Approval {
    pub id: ApprovalId,
    pub case: CaseId,
    #[serde(default)]
    pub kind: LetterKind,
    /// The draft that was on screen.
    pub draft: DraftId,
    pub by: UserId,
    pub second_by: Option<UserId>,
    pub evidence_root: String,
    pub at: DateTime<Utc>,
    pub undone_at: Option<DateTime<Utc>>,
}

/// A letter waiting in the outbox, or what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutboxLetter {
    pub id: LetterId,
    pub case: CaseId,
    pub approval: ApprovalId,
    #[serde(default)]
    pub kind: LetterKind,
    #[serde(default)]
    pub made: Made,
    pub side: Side,
    pub to_name: String,
    pub to_address: String,
    pub letter: Letter,
    pub send_after: DateTime<Utc>,
    /// Derived from the letter's id: a repeat carries the same one.
    pub message_id: String,
    /// The side's own address of the case, with its token; the case's plain one for letters of an older version.
    #[serde(default)]
    pub reply_to: Option<String>,
    /// The letter that did not arrive, when this is [`LetterKind::Again`].
    #[serde(default)]
    pub instead_of: Option<LetterId>,
    pub state: LetterState,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum LetterState {
    Waiting,
    Sent {
        at: DateTime<Utc>,
    },
    /// Taken back within the undo window, or void since evidence changed.
    Withdrawn,
    /// The mail server refused it for good, or was away for too long.
    Failed {
        reason: String,
    },
    /// It left and came back.
    Bounced {
        at: DateTime<Utc>,
        reason: String,
    },
    /// It did not arrive as a mail, and a person sent it another way.
    Posted {
        at: DateTime<Utc>,
        how: String,
    },
}

impl LetterState {
    pub fn as_str(&self) -> &'static str {
        match self {
            LetterState::Waiting => "waiting",
            LetterState::Sent { .. } => "sent",
            LetterState::Withdrawn => "withdrawn",
            LetterState::Failed { .. } => "failed",
            LetterState::Bounced { .. } => "bounced",
            LetterState::Posted { .. } => "posted",
        }
    }
}

/// Whether `side` was told what `approval` decided: its letter left, or went out again or by post in its place.
pub fn told(letters: &[OutboxLetter], approval: ApprovalId, side: Side) -> bool {
    letters.iter().filter(|row| row.side == side && first(letters, row).approval == approval).any(left)
}

/// Whether the case rests on this letter: it tells what `approval` let out, and its side was not told by another.
pub fn in_force(letters: &[OutboxLetter], row: &OutboxLetter, approval: Option<ApprovalId>) -> bool {
    let same = |other: &&OutboxLetter| other.side == row.side && first(letters, other).approval == first(letters, row).approval;
    Some(first(letters, row).approval) == approval && !letters.iter().filter(same).any(|other| other.id != row.id && left(other))
}

/// Letters of `side` that did not arrive and that nothing later has replaced, oldest first.
pub fn lost(letters: &[OutboxLetter], side: Side) -> Vec<&OutboxLetter> {
    let failed = |row: &&OutboxLetter| matches!(row.state, LetterState::Failed { .. } | LetterState::Bounced { .. });
    let replaced = |row: &OutboxLetter| {
        let later = |other: &&OutboxLetter| other.side == side && other.id > row.id && other.state != LetterState::Withdrawn;
        // A question that did not arrive is as good as replaced by whatever the side was sent later; a ruling only by itself
        // or by a newer one.
        letters.iter().filter(later).any(|other| row.kind == LetterKind::Question || other.kind != LetterKind::Question)
    };
    letters.iter().filter(|row| row.side == side).filter(failed).filter(|row| !replaced(row)).collect()
}

fn left(row: &OutboxLetter) -> bool {
    matches!(row.state, LetterState::Sent { .. } | LetterState::Posted { .. })
}

/// The letter that this one repeats, however often it was repeated.
pub fn first<'a>(letters: &'a [OutboxLetter], row: &'a OutboxLetter) -> &'a OutboxLetter {
    let before = |row: &&'a OutboxLetter| letters.iter().find(|other| Some(other.id) == row.instead_of);
    std::iter::successors(Some(row), before).take(letters.len() + 1).last().unwrap_or(row)
}
