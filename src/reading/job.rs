//! Walk steps 3 and 4 for one stored case: passages become readings, readings a decision.

use crate::app::App;
use crate::case::exhibit::Extraction;
use crate::case::{Carried, CaseId, Event, Stage, event::Actor};
use crate::error::Error;
use crate::rules;
use crate::store::cases;

/// Returns quietly while an exhibit is still being read (its own event brings us back), and once a draft stands.
pub async fn assess(app: &App, case: CaseId) -> Result<(), Error> {
    let case = cases::load(&app.db, case).await?;
    if case.stage != Stage::Reading {
        return Ok(());
    }
    let now = app.now();
    let dossier = cases::dossier(&app.db, &case, now).await?;
    if dossier.exhibits.iter().any(|exhibit| exhibit.state == Extraction::Pending) {
        return Ok(());
    }
    let book = app.book(&case.rule_book).await?;
    let readings = super::read(&dossier, &book);
    let decision = rules::assess(&book, &dossier, &readings);
    let event = Event::Assessed { outcome: decision.outcome, clause: decision.clause.clone() };
    let moved = case.record(event, Actor::System, now)?.carrying(Carried::Assessment { readings, decision });
    cases::save(&app.db, vec![moved]).await?;
    Ok(())
}
