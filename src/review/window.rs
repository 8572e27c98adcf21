//! A party's window is over.

use crate::app::App;
use crate::case::{CaseId, Event, Stage, event::Actor};
use crate::error::Error;
use crate::store::cases;
use chrono::{DateTime, Utc};

/// When to come back, if the window was made longer; quietly nothing when the case waits for nobody.
pub async fn close(app: &App, case: CaseId) -> Result<Option<DateTime<Utc>>, Error> {
    let case = cases::load(&app.db, case).await?;
    let Stage::Awaiting { side, until } = case.stage else { return Ok(None) };
    let now = app.now();
    if now < until {
        return Ok(Some(until));
    }
    cases::save(&app.db, vec![case.record(Event::WindowClosed { side }, Actor::System, now)?]).await?;
    Ok(None)
}
