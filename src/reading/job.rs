//! Walk steps 3 and 4 for one stored case: passages become readings, readings a decision.

use crate::app::App;
use crate::case::exhibit::Extraction;
use crate::case::model_read::ReadOutcome;
use crate::case::{Carried, CaseId, Event, Passage, Stage, event::Actor};
use crate::error::Error;
use crate::outside::model::Purpose;
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

/// Asks a model what the prose tells, once a draft of the rules alone stands. What it answered is kept beside the case, and
/// the case is assessed again. Returns quietly without a model, once somebody has acted on the draft, and when everything
/// was answered before.
pub async fn ask_model(app: &App, case: CaseId) -> Result<(), Error> {
    if app.model.for_purpose(Purpose::Read).is_none() {
        return Ok(());
    }
    let case = cases::load(&app.db, case).await?;
    let Some(draft) = case.draft.filter(|_| case.stage == Stage::Ready) else { return Ok(()) };
    // A person's own wording is not overwritten by a second reading.
    if cases::draft(&app.db, draft).await?.by.is_some() {
        return Ok(());
    }
    let dossier = cases::dossier(&app.db, &case, app.now()).await?;
    let book = app.book(&case.rule_book).await?;
    let once = !app.config.model.read_twice;
    let plan = super::model::Plan::of(&dossier, &book, true);
    let reads = super::model::ask(&app.model, case.id, &plan, &dossier.model, once).await;
    if reads.is_empty() {
        return Ok(());
    }
    // It took its time: somebody may have acted on the draft. What was answered is in the record of calls and is not paid
    // for again.
    let case = cases::load(&app.db, case.id).await?;
    if !matches!(case.stage, Stage::Ready | Stage::Reading) || case.draft != Some(draft) {
        return Ok(());
    }
    let count = |answered: bool| reads.iter().filter(|read| read.answered() || !answered).count();
    let event = Event::ModelRead {
        asked: u32::try_from(count(false)).unwrap_or(u32::MAX),
        answered: u32::try_from(count(true)).unwrap_or(u32::MAX),
        model: reads.iter().map(|read| read.name.clone()).find(|name| !name.is_empty()).unwrap_or_default(),
        digest: Passage::digest(&reads.iter().map(|read| format!("{} {}\n", read.key, read.digest())).collect::<String>()),
    };
    let later = reads.iter().any(|read| matches!(read.outcome, ReadOutcome::NotAnswered { again: true, .. }));
    let news = reads.iter().any(|read| !dossier.model.contains(read));
    if news {
        let moved = case.record(event, Actor::System, app.now())?.carrying(Carried::ModelReads(reads));
        cases::save(&app.db, vec![moved]).await?;
    }
    // The job comes again with growing pauses, and then gives up: the draft stands either way.
    let away = || Error::Upstream { what: "model", detail: "not every text was read".to_owned(), retryable: true };
    if later { Err(away()) } else { Ok(()) }
}
