//! The case row, and a case that has just moved: what `store::cases::save` writes in one transaction.

use super::Complaint;
use super::draft::Draft;
use super::event::{Actor, Event};
use super::exhibit::Exhibit;
use super::ids::*;
use super::model_read::ModelRead;
use super::outbox::{Approval, OutboxLetter};
use super::party::Side;
use super::passage::Passage;
use super::reading::{Answer, Reading};
use super::ruling::Decision;
use super::stage::{NotAllowed, Stage};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub id: CaseId,
    /// `D-2026-000123`, from a sequence; what people see.
    pub number: String,
    /// Guards against a stale second writer; one event raises it by one.
    pub version: i64,
    pub stage: Stage,
    pub complaint: Complaint,
    /// Hash of the rule book in force when the case was filed.
    pub rule_book: String,
    /// Newest draft, if any.
    pub draft: Option<DraftId>,
    /// The approval that letters may leave on; void (None) once evidence changes.
    pub approval: Option<ApprovalId>,
    /// The one of the first approval while a second review is due.
    pub first_approver: Option<UserId>,
    #[serde(default)]
    pub links: Links,
    /// When somebody must have acted.
    pub due_at: Option<DateTime<Utc>>,
    pub opened_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// How often each side's link was replaced: a link of an older count opens nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Links {
    pub consumer: u32,
    pub merchant: u32,
}

impl Links {
    pub fn of(self, side: Side) -> u32 {
        match side {
            Side::Consumer => self.consumer,
            Side::Merchant => self.merchant,
        }
    }

    fn renewed(&mut self, side: Side) {
        match side {
            Side::Consumer => self.consumer += 1,
            Side::Merchant => self.merchant += 1,
        }
    }
}

impl Case {
    /// Until when somebody has to act as the case now stands: a party that was asked, the outbox, or a caseworker.
    pub fn acts_by(&self) -> Option<DateTime<Utc>> {
        match &self.stage {
            Stage::Awaiting { until, .. } => Some(*until),
            Stage::Approved { send_after } => Some(*send_after),
            Stage::Reading
            | Stage::Ready
            | Stage::SecondReview
            | Stage::Escalated
            | Stage::Undelivered { .. }
            | Stage::Closed { .. } => self.due_at,
        }
    }

    /// Takes one event at time `at`; refuses what the stage table does not list.
    pub fn record(&self, event: Event, actor: Actor, at: DateTime<Utc>) -> Result<Moved, NotAllowed> {
        let stage = match (&self.stage, &event) {
            // A side that was asked keeps its time to answer while the other side sends something of its own.
            (Stage::Awaiting { side, .. }, Event::ExhibitAdded { .. } | Event::Responded { .. })
                if actor == Actor::System || actor == (Actor::Party { side: side.other() }) =>
            {
                self.stage.clone()
            }
            (stage, event) => stage.after(event, at)?,
        };
        let mut case = Case { stage, updated_at: at, ..self.clone() };
        match &event {
            Event::LinkRenewed { side } => case.links.renewed(*side),
            Event::Drafted { draft, .. } => case.draft = Some(*draft),
            Event::Amended { to, .. } | Event::Worded { to, .. } => case.draft = Some(*to),
            Event::Approved { approval, .. } => case.approval = Some(*approval),
            Event::Asked { approval, .. } => case.approval = *approval,
            Event::AddressCorrected { side, address } => match side {
                Side::Consumer => case.complaint.consumer.email.clone_from(address),
                Side::Merchant => case.complaint.merchant.email.clone_from(address),
            },
            Event::FirstApproved { .. } => {
                if let Actor::User { id, .. } = &actor {
                    case.first_approver = Some(*id);
                }
            }
            _ => {}
        }
        if matches!(case.stage, Stage::Reading | Stage::Ready) {
            case.approval = None;
            case.first_approver = None;
        }
        Ok(Moved { case, event, actor, at, carries: Vec::new() })
    }
}

/// A case with the event that moved it and the rows that event carries. Nothing is stored yet.
#[derive(Debug, Clone)]
pub struct Moved {
    pub case: Case,
    pub event: Event,
    pub actor: Actor,
    pub at: DateTime<Utc>,
    pub carries: Vec<Carried>,
}

impl Moved {
    pub fn carrying(mut self, carried: Carried) -> Self {
        self.carries.push(carried);
        self
    }
}

/// One thing that was counted of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub user: UserId,
    pub kind: MarkKind,
    /// Overridden, agreed, noticed: what the kind says.
    pub hit: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// Approved a ruling, as the first; hit: with another outcome or amount than the rules came to.
    Decided,
    /// Said what they would decide before they saw the draft; hit: the draft said the same.
    Blind,
    /// The same as the second of two people.
    Second,
    /// Was shown a draft with a known error; hit: noticed it.
    Check,
}

impl MarkKind {
    pub const ALL: [MarkKind; 4] = [MarkKind::Decided, MarkKind::Blind, MarkKind::Second, MarkKind::Check];

    pub fn as_str(self) -> &'static str {
        match self {
            MarkKind::Decided => "decided",
            MarkKind::Blind => "blind",
            MarkKind::Second => "second",
            MarkKind::Check => "check",
        }
    }
}

/// Rows that are written with an event, in its transaction.
#[derive(Debug, Clone)]
pub enum Carried {
    Exhibit(Exhibit),
    /// The exhibit's new state (text or unreadable, media, warnings) and its passages.
    Read {
        exhibit: Exhibit,
        passages: Vec<Passage>,
    },
    Answer(Answer),
    ModelReads(Vec<ModelRead>),
    Assessment {
        readings: Vec<Reading>,
        decision: Decision,
    },
    Draft {
        id: DraftId,
        draft: Box<Draft>,
        by: Option<UserId>,
    },
    Approval(Approval),
    /// Something that says how carefully a person decides.
    Mark(Mark),
    /// An outbox row. The database refuses one without an approval of the same case.
    Letter(OutboxLetter),
}
