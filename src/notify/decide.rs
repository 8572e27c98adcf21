//! Whether a letter may leave now, and what its leaving does to the case. Pure: the clock and the mail server are
//! somewhere else.

use super::mail::PreparedBy;
use crate::case::{Approval, Case, Draft, Event, LetterState, Moved, OutboxLetter, Stage, UserId, event::Actor};
use crate::error::Error;
use crate::outside::mailer::NotSent;
use chrono::{DateTime, TimeDelta, Utc};

/// A try that was begun and never recorded may have reached the mail server: wait this long, so that a slow delivery is
/// recorded rather than repeated.
const HOLD_AFTER_TRY: TimeDelta = TimeDelta::minutes(15);

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Send,
    /// Too early: come back then.
    Wait(DateTime<Utc>),
    /// It left, failed or was taken back before.
    Done,
    /// The approval it stood on no longer stands.
    Withdraw,
}

/// A letter leaves only while its own approval stands, after the undo window, and not on top of a try under way.
pub fn step(row: &OutboxLetter, approval: &Approval, case: &Case, tried_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Step {
    match row.state {
        LetterState::Waiting => {}
        LetterState::Sent { .. } | LetterState::Withdrawn | LetterState::Failed { .. } => return Step::Done,
    }
    let same = approval.id == row.approval && approval.case == row.case && case.id == row.case;
    let stands =
        approval.undone_at.is_none() && case.approval == Some(row.approval) && matches!(case.stage, Stage::Approved { .. });
    if !same || !stands {
        return Step::Withdraw;
    }
    if now < row.send_after {
        return Step::Wait(row.send_after);
    }
    match tried_at.map(|at| at + HOLD_AFTER_TRY) {
        Some(until) if now < until => Step::Wait(until),
        _ => Step::Send,
    }
}

/// The events of one try. `others` are the other letters of the same approval: with the last one out, the case closes.
/// Nothing is recorded for a try that may be repeated.
pub fn tried(
    case: &Case,
    row: &OutboxLetter,
    others: &[OutboxLetter],
    result: &Result<(), NotSent>,
    now: DateTime<Utc>,
) -> Result<Vec<Moved>, Error> {
    let event = match result {
        Ok(()) => Event::LetterSent { letter: row.id, side: row.side },
        Err(NotSent::Never(reason)) => Event::LetterFailed { letter: row.id, side: row.side, reason: reason.clone() },
        Err(NotSent::Later(detail)) => {
            return Err(Error::Upstream { what: "mail server", detail: detail.clone(), retryable: true });
        }
    };
    let mut moves = vec![case.record(event, Actor::System, now)?];
    let out = |other: &OutboxLetter| other.approval != row.approval || matches!(other.state, LetterState::Sent { .. });
    if result.is_ok() && others.iter().filter(|other| other.id != row.id).all(out) {
        let closed = moves[0].case.record(Event::LettersSent, Actor::System, now)?;
        moves.push(closed);
    }
    Ok(moves)
}

/// Who made the words: a person who amended them, else the model that wrote them, else the templates.
pub fn prepared_by(draft: &Draft, amended_by: Option<UserId>) -> PreparedBy {
    match (amended_by, &draft.model) {
        (Some(_), _) => PreparedBy::Person,
        (None, Some(_)) => PreparedBy::Model,
        (None, None) => PreparedBy::Rules,
    }
}
