//! Walk step 5 for one stored case: a decision becomes a draft.

use crate::app::App;
use crate::case::{Carried, CaseId, DraftId, Event, Stage, event::Actor};
use crate::error::Error;
use crate::store::cases;

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
