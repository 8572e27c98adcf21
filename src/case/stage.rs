//! Where a case stands, and the one table of allowed moves.

use super::event::Event;
use super::party::Side;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Evidence is being read and a draft made; nobody has to act.
    Reading,
    /// A draft waits for a caseworker.
    Ready,
    /// A party was asked something.
    Awaiting { side: Side, until: DateTime<Utc> },
    /// One person approved; the manual wants another pair of eyes.
    SecondReview,
    /// For a supervisor: no draft should decide this.
    Escalated,
    /// Approved; letters leave at `send_after` unless undone.
    Approved { send_after: DateTime<Utc> },
    /// It is decided, and the letter to a side did not arrive: a caseworker finds another way.
    Undelivered { side: Side },
    /// Both parties were told.
    Closed { at: DateTime<Utc> },
}

/// A move that the table does not list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a case in stage `{stage}` cannot take `{event}`")]
pub struct NotAllowed {
    pub stage: &'static str,
    pub event: &'static str,
}

impl Stage {
    pub fn as_str(&self) -> &'static str {
        match self {
            Stage::Reading => "reading",
            Stage::Ready => "ready",
            Stage::Awaiting { .. } => "awaiting",
            Stage::SecondReview => "second_review",
            Stage::Escalated => "escalated",
            Stage::Approved { .. } => "approved",
            Stage::Undelivered { .. } => "undelivered",
            Stage::Closed { .. } => "closed",
        }
    }

    /// The only way a case moves. Every pair not listed is refused.
    pub fn after(&self, event: &Event, at: DateTime<Utc>) -> Result<Stage, NotAllowed> {
        use Event as E;
        use Stage as S;
        let next = match (self, event) {
            // New evidence and new answers are welcome until the letters are out; they send the case back to reading.
            // An approval made on the old evidence is void then.
            (
                S::Reading | S::Ready | S::Awaiting { .. } | S::SecondReview | S::Escalated | S::Approved { .. },
                E::ExhibitAdded { .. } | E::Responded { .. } | E::ExhibitVerified { .. } | E::Answered { .. },
            ) => S::Reading,
            // What arrives after closing is kept and shown; it moves nothing by itself.
            (S::Undelivered { .. } | S::Closed { .. }, E::ExhibitAdded { .. }) => self.clone(),
            (_, E::ExhibitRead { .. } | E::EvidenceOpened { .. } | E::LinkRenewed { .. }) => self.clone(),
            (S::Reading | S::Ready, E::ModelRead { answered: 1.., .. }) | (S::Reading, E::Assessed { .. }) => S::Reading,
            // Nothing was learnt.
            (S::Reading | S::Ready, E::ModelRead { answered: 0, .. }) => self.clone(),
            (S::Reading, E::Drafted { .. }) => S::Ready,
            // Other words for the draft that waits, while nobody has acted on it.
            (S::Ready, E::Worded { .. } | E::NotWorded { .. }) => S::Ready,
            (S::Ready | S::Escalated | S::SecondReview, E::Asked { side, until, .. }) => {
                S::Awaiting { side: *side, until: *until }
            }
            (S::Awaiting { .. }, E::WindowClosed { .. }) => S::Reading,
            (S::Ready | S::SecondReview, E::Escalated { .. }) => S::Escalated,
            (S::Ready | S::SecondReview | S::Escalated, E::EvidenceServed { .. }) => self.clone(),
            (S::Ready | S::Escalated, E::FirstApproved { .. }) => S::SecondReview,
            // Two people approve the same ruling: one that the second of them changed begins anew.
            (S::SecondReview, E::Amended { .. } | E::SentBack { .. }) => S::Ready,
            (S::Ready | S::Escalated, E::Amended { .. }) => self.clone(),
            (S::Ready | S::SecondReview | S::Escalated, E::Tentative { .. }) => self.clone(),
            (S::Ready, E::Checked { .. }) => self.clone(),
            (S::Ready | S::SecondReview | S::Escalated, E::Approved { send_after, .. }) => {
                S::Approved { send_after: *send_after }
            }
            (S::Approved { .. } | S::Awaiting { .. } | S::SecondReview, E::Undone { .. }) => S::Ready,
            (S::Approved { .. } | S::Undelivered { .. }, E::LettersSent) => S::Closed { at },
            // A question that did not reach its side was not asked: no window may run on it.
            (
                S::Awaiting { side, .. },
                E::LetterFailed { side: lost, in_force: true, .. } | E::LetterBounced { side: lost, in_force: true, .. },
            ) if side == lost => S::Ready,
            (
                S::Approved { .. } | S::Undelivered { .. } | S::Closed { .. },
                E::LetterFailed { side, in_force: true, .. } | E::LetterBounced { side, in_force: true, .. },
            ) => S::Undelivered { side: *side },
            (S::Undelivered { .. }, E::Resent { .. } | E::ResendUndone { .. } | E::LetterPosted { .. }) => self.clone(),
            (
                _,
                E::LetterSent { .. }
                | E::LetterFailed { .. }
                | E::LetterBounced { .. }
                | E::AddressCorrected { .. }
                | E::MailHeld { .. }
                | E::JobGaveUp { .. }
                | E::Noted { .. }
                | E::Looked { .. },
            ) => self.clone(),
            _ => return Err(NotAllowed { stage: self.as_str(), event: event.name() }),
        };
        Ok(next)
    }
}
