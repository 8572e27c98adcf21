//! A party's window is over.

use crate::app::App;
use crate::case::{CaseId, Event, LetterState, Stage, event::Actor};
use crate::error::Error;
use crate::store::cases;
use chrono::{DateTime, TimeDelta, Utc};

/// When to come back, if the window was made longer; quietly nothing when the case waits for nobody.
pub async fn close(app: &App, case: CaseId) -> Result<Option<DateTime<Utc>>, Error> {
    let case = cases::load(&app.db, case).await?;
    let Stage::Awaiting { side, until } = case.stage else { return Ok(None) };
    let now = app.now();
    if now < until {
        return Ok(Some(until));
    }
    // Silence counts only of a side that was asked: a question that has not left yet keeps the window open.
    let letters = cases::letters(&app.db, case.id).await?;
    let asked = |row: &&crate::case::OutboxLetter| Some(row.approval) == case.approval && row.side == side;
    if letters.iter().find(asked).is_some_and(|row| row.state == LetterState::Waiting) {
        return Ok(Some(now + TimeDelta::hours(1)));
    }
    cases::save(&app.db, vec![case.record(Event::WindowClosed { side }, Actor::System, now)?]).await?;
    Ok(None)
}
