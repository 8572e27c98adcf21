//! Whether a letter may leave now, and what its leaving does to the case. Pure: the clock and the mail server are
//! somewhere else.

use crate::case::{Approval, Case, Event, LetterKind, LetterState, Moved, OutboxLetter, Side, Stage, event::Actor, outbox};
use crate::error::{Error, MAIL_SERVER};
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
        LetterState::Sent { .. }
        | LetterState::Withdrawn
        | LetterState::Failed { .. }
        | LetterState::Bounced { .. }
        | LetterState::Posted { .. } => return Step::Done,
    }
    let same = approval.id == row.approval && approval.case == row.case && case.id == row.case && approval.kind == row.kind;
    let in_force = match row.kind {
        LetterKind::Ruling => {
            case.approval == Some(row.approval) && matches!(case.stage, Stage::Approved { .. } | Stage::Undelivered { .. })
        }
        LetterKind::Question => case.approval == Some(row.approval) && matches!(case.stage, Stage::Awaiting { .. }),
        LetterKind::Again => matches!(case.stage, Stage::Undelivered { .. }),
    };
    if !same || !in_force || approval.undone_at.is_some() {
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

/// The events of one try. `letters` are all letters of the case as they were before it: once both sides are told, the case
/// closes. Nothing is recorded for a try that may be repeated.
pub fn tried(
    case: &Case,
    row: &OutboxLetter,
    letters: &[OutboxLetter],
    result: &Result<(), NotSent>,
    now: DateTime<Utc>,
) -> Result<Vec<Moved>, Error> {
    let event = match result {
        Ok(()) => Event::LetterSent { letter: row.id, side: row.side },
        Err(NotSent::Never(reason)) => {
            let in_force = outbox::in_force(letters, row, case.approval);
            Event::LetterFailed { letter: row.id, side: row.side, reason: reason.clone(), in_force }
        }
        Err(NotSent::Later(detail)) => {
            return Err(Error::Upstream { what: MAIL_SERVER, detail: detail.clone(), retryable: true });
        }
    };
    let mut moves = vec![case.record(event, Actor::System, now)?];
    let decided = matches!(case.stage, Stage::Approved { .. } | Stage::Undelivered { .. });
    let Some(approval) = case.approval.filter(|_| decided && result.is_ok()) else { return Ok(moves) };
    let mut after: Vec<OutboxLetter> = letters.iter().filter(|other| other.id != row.id).cloned().collect();
    after.push(OutboxLetter { state: LetterState::Sent { at: now }, ..row.clone() });
    if Side::BOTH.into_iter().all(|side| outbox::told(&after, approval, side)) {
        let closed = moves[0].case.record(Event::LettersSent, Actor::System, now)?;
        moves.push(closed);
    }
    Ok(moves)
}
