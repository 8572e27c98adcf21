//! Walk step 5 for one stored case: a decision becomes a draft, and the draft better words where somebody may write them.

use super::model::{self, Desk, Written};
use crate::app::App;
use crate::case::{Carried, Case, CaseId, Draft, DraftId, Event, Stage, Wording, event::Actor};
use crate::error::Error;
use crate::flow::Job;
use crate::masking::Mask;
use crate::outside::model::Purpose;
use crate::store::cases::{self, StoredDraft};
use crate::store::{jobs, precedents};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;

/// A model that reads is waited for so long before the words are asked for, and looked for this often.
const READING_TAKES: TimeDelta = TimeDelta::minutes(10);
const LATER: TimeDelta = TimeDelta::seconds(2);

/// Returns quietly when a draft stands, and when the evidence moved on after the decision: a newer one is on its way.
pub async fn draft(app: &App, case: CaseId) -> Result<(), Error> {
    let case = cases::load(&app.db, case).await?;
    if case.stage != Stage::Reading || !newest_is_decision(app, case.id).await? {
        return Ok(());
    }
    let Some((readings, decision)) = cases::assessment(&app.db, case.id).await? else { return Ok(()) };
    let now = app.now();
    let dossier = cases::dossier(&app.db, &case, now).await?;
    let draft = super::compose(&*app.book(&case.rule_book).await?, &dossier, &readings, &decision);
    let id = DraftId(app.id());
    let event = Event::Drafted {
        draft: id,
        outcome: draft.outcome,
        amount: draft.amount,
        clause: draft.clause.clone(),
        evidence_root: draft.evidence_root.clone(),
    };
    let moved = case.record(event, Actor::System, now)?;
    cases::save(&app.db, vec![moved.carrying(Carried::Draft { id, draft: Box::new(draft), by: None })]).await?;
    Ok(())
}

/// Asks a model for better words, once the draft of the rules stands and while nobody has acted on it. Says when to come back
/// while the evidence is still being read by a model: what it finds may change the draft.
pub async fn write(app: &App, case: CaseId) -> Result<Option<DateTime<Utc>>, Error> {
    if app.model.for_purpose(Purpose::Write).is_none() {
        return Ok(None);
    }
    let Some((case, from, plain)) = waiting(app, case).await? else { return Ok(None) };
    let now = app.now();
    if now < plain.at + READING_TAKES && jobs::waits_for(&app.db, case.id, &Job::AskModel).await? {
        return Ok(Some(now + LATER));
    }
    let Some((readings, decision)) = cases::assessment(&app.db, case.id).await? else { return Ok(None) };
    let dossier = cases::dossier(&app.db, &case, now).await?;
    let book = app.book(&case.rule_book).await?;
    if dossier.evidence_root() != plain.draft.evidence_root {
        return Ok(None);
    }
    let mask = Arc::new(Mask::of(&dossier));
    let desk = Desk::new(&book, &dossier, &readings, &decision, &plain.draft, &mask);
    let examples = examples(app, &case, &plain.draft).await?;
    let written = model::write(&app.model, case.id, &desk, &mask, &examples).await;
    // It took its time: somebody may have acted on the draft meanwhile, and then nothing changes.
    let Some((case, still, _)) = waiting(app, case.id).await?.filter(|(_, still, _)| *still == from) else { return Ok(None) };
    let moved = match written {
        Ok(Written { wording, .. }) if wording.taken == 0 => {
            let why = match wording.asked {
                0 => "nothing in it is worded by a model".to_owned(),
                asked => format!("none of the {asked} sentences of {} passed the checks", wording.model),
            };
            case.record(Event::NotWorded { draft: still, why }, Actor::System, app.now())?
        }
        Ok(Written { draft, wording }) => {
            let to = DraftId(app.id());
            let Wording { model, asked, taken, .. } = wording;
            let event = Event::Worded { from, to, model, asked, taken };
            case.record(event, Actor::System, app.now())?.carrying(Carried::Draft { id: to, draft: Box::new(draft), by: None })
        }
        Err(reason) if reason.may_pass() => {
            return Err(Error::Upstream { what: "model", detail: reason.to_string(), retryable: true });
        }
        Err(reason) => case.record(Event::NotWorded { draft: still, why: reason.to_string() }, Actor::System, app.now())?,
    };
    cases::save(&app.db, vec![moved]).await?;
    Ok(None)
}

/// The draft as the rules wrote it, where it waits for a person and nobody has asked about its words yet.
async fn waiting(app: &App, case: CaseId) -> Result<Option<(Case, DraftId, StoredDraft)>, Error> {
    let case = cases::load(&app.db, case).await?;
    let Some(id) = case.draft.filter(|_| case.stage == Stage::Ready) else { return Ok(None) };
    let stored = cases::draft(&app.db, id).await?;
    if stored.by.is_some() || stored.draft.wording.is_some() {
        return Ok(None);
    }
    let history = cases::history(&app.db, case.id).await?;
    let asked = history.iter().any(|it| matches!(&it.event, Event::NotWorded { draft, .. } if *draft == id));
    // An approval that was taken back: a person has read these very words.
    let read = history.iter().any(|it| {
        matches!(&it.event, Event::Approved { draft, .. }
            | Event::FirstApproved { draft, .. }
            | Event::Tentative { draft, .. }
            | Event::Checked { draft, .. } if *draft == id)
    });
    Ok((!asked && !read).then_some((case, id, stored)))
}

/// A few sentences that people wrote in rulings of the same outcome.
async fn examples(app: &App, case: &Case, draft: &Draft) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for (dossier, drafts) in precedents::amended(&app.db, case, draft.outcome, model::EXAMPLES_MAX as u64, app.now()).await? {
        found.extend(model::examples(&model::Example { dossier: &dossier, drafts: &drafts }));
    }
    found.truncate(model::EXAMPLES_MAX);
    Ok(found)
}

async fn newest_is_decision(app: &App, case: CaseId) -> Result<bool, Error> {
    let history = cases::history(&app.db, case).await?;
    let newest = history.iter().rev().find(|happened| match &happened.event {
        Event::Assessed { .. }
        | Event::ModelRead { answered: 1.., .. }
        | Event::ExhibitAdded { .. }
        | Event::ExhibitRead { .. }
        | Event::Responded { .. }
        | Event::ExhibitVerified { .. }
        | Event::Answered { .. }
        | Event::WindowClosed { .. } => true,
        Event::Opened { .. }
        | Event::ModelRead { .. }
        | Event::Looked { .. }
        | Event::EvidenceOpened { .. }
        | Event::EvidenceServed { .. }
        | Event::LinkRenewed { .. }
        | Event::Drafted { .. }
        | Event::Worded { .. }
        | Event::NotWorded { .. }
        | Event::Asked { .. }
        | Event::Escalated { .. }
        | Event::Amended { .. }
        | Event::Tentative { .. }
        | Event::SentBack { .. }
        | Event::Checked { .. }
        | Event::FirstApproved { .. }
        | Event::Approved { .. }
        | Event::Undone { .. }
        | Event::LetterSent { .. }
        | Event::LetterFailed { .. }
        | Event::LetterBounced { .. }
        | Event::AddressCorrected { .. }
        | Event::Resent { .. }
        | Event::ResendUndone { .. }
        | Event::LetterPosted { .. }
        | Event::MailHeld { .. }
        | Event::LettersSent
        | Event::JobGaveUp { .. }
        | Event::Noted { .. } => false,
    });
    Ok(newest.is_some_and(|happened| matches!(happened.event, Event::Assessed { .. })))
}
