//! How a case becomes a ruling, on one page: what each event sets in motion.

use crate::case::{Case, Event, ExhibitId, LetterId, Stage};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Work that follows an event. Saved in the event's transaction; every job may run twice and does its work once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Bytes become passages.
    Read { exhibit: ExhibitId },
    /// Passages become readings, readings a decision.
    Assess,
    /// A decision becomes a draft.
    Draft,
    /// The undo window is over: this letter may leave.
    Send { letter: LetterId },
    /// A model reads what only prose can tell; without one there is nothing to do.
    AskModel,
    /// A party's window is over.
    CloseWindow,
    /// A model words the draft better; without one there is nothing to do.
    Write,
    /// A model puts English beside quotes in another language; without one there is nothing to do.
    Translate,
    /// What a candidate version of the manual would have said.
    Shadow,
}

impl Job {
    pub fn name(&self) -> &'static str {
        match self {
            Job::Read { .. } => "read",
            Job::Assess => "assess",
            Job::Draft => "draft",
            Job::Send { .. } => "send",
            Job::AskModel => "ask_model",
            Job::Write => "write",
            Job::Translate => "translate",
            Job::CloseWindow => "close_window",
            Job::Shadow => "shadow",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheduled {
    pub job: Job,
    pub run_at: DateTime<Utc>,
}

/// What a model is asked for in this house: where nothing, no job waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asking {
    pub reads: bool,
    pub translates: bool,
    pub writes: bool,
}

/// The follow-up jobs of `event`, which has just moved `case` at `at`. `letters` are the outbox rows it carries.
pub fn follow_ups(case: &Case, event: &Event, letters: &[LetterId], asking: Asking, at: DateTime<Utc>) -> Vec<Scheduled> {
    let now = |job| vec![Scheduled { job, run_at: at }];
    match event {
        // The exhibits of a new case arrive as events of their own; without any, the records alone are assessed.
        Event::Opened { .. } => now(Job::Assess),
        Event::ExhibitAdded { exhibit, .. } => now(Job::Read { exhibit: *exhibit }),
        Event::ExhibitRead { .. } | Event::Responded { .. } | Event::ExhibitVerified { .. } | Event::Answered { .. } => {
            if matches!(case.stage, Stage::Closed { .. } | Stage::Undelivered { .. }) { Vec::new() } else { now(Job::Assess) }
        }
        Event::WindowClosed { .. } => now(Job::Assess),
        Event::Assessed { .. } => now(Job::Draft),
        Event::Asked { until, send_after, .. } => {
            let mut jobs = send(letters, send_after.unwrap_or(at));
            jobs.push(Scheduled { job: Job::CloseWindow, run_at: *until });
            jobs
        }
        // The draft of the rules alone stands at once; what a model reads improves it, and then its words.
        Event::Drafted { .. } => {
            let jobs = [
                (Job::Shadow, true),
                (Job::AskModel, asking.reads),
                (Job::Translate, asking.translates),
                (Job::Write, asking.writes),
            ];
            jobs.into_iter().filter(|(_, wanted)| *wanted).map(|(job, _)| Scheduled { job, run_at: at }).collect()
        }
        Event::ModelRead { answered: 1.., .. } => now(Job::Assess),
        Event::Approved { send_after, .. } | Event::Resent { send_after, .. } => send(letters, *send_after),
        // A person is next, or nobody.
        Event::ModelRead { .. }
        | Event::Worded { .. }
        | Event::NotWorded { .. }
        | Event::Escalated { .. }
        | Event::Amended { .. }
        | Event::Tentative { .. }
        | Event::SentBack { .. }
        | Event::Checked { .. }
        | Event::FirstApproved { .. }
        | Event::Undone { .. }
        | Event::EvidenceOpened { .. }
        | Event::EvidenceServed { .. }
        | Event::LinkRenewed { .. }
        | Event::LetterSent { .. }
        | Event::LetterFailed { .. }
        | Event::LetterBounced { .. }
        | Event::AddressCorrected { .. }
        | Event::ResendUndone { .. }
        | Event::LetterPosted { .. }
        | Event::MailHeld { .. }
        | Event::LettersSent
        | Event::JobGaveUp { .. }
        | Event::Noted { .. }
        | Event::Looked { .. } => Vec::new(),
    }
}

fn send(letters: &[LetterId], run_at: DateTime<Utc>) -> Vec<Scheduled> {
    letters.iter().map(|letter| Scheduled { job: Job::Send { letter: *letter }, run_at }).collect()
}
