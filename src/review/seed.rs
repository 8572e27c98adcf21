//! A check of attention: now and then the page shows a ruling with a known error, in a copy. The copy is made when it is
//! looked at and stored nowhere; letters are made from the stored draft alone, and approving the copy approves nothing.

use super::acts::Open;
use super::{Reviewer, blind};
use crate::app::{App, drawn};
use crate::case::draft::SentenceKind;
use crate::case::stage::NotAllowed;
use crate::case::{Carried, Case, Draft, DraftId, Event, Mark, MarkKind, Money, Moved, Outcome, Stage};
use crate::error::Error;
use crate::store::cases;
use crate::store::cases::Happened;
use chrono::{DateTime, Utc};

/// A draft with an error, and what the error is.
pub struct Wrong {
    of: DraftId,
    pub shown: Draft,
    pub what: String,
}

/// The copy that whoever opens this case sees, until somebody approves or corrects it once. Only a draft of the program's
/// own that anybody may see and approve is a check.
pub(super) fn due(app: &App, open: &Open, events: &[Happened]) -> Option<Wrong> {
    let Open { case, dossier, draft: Some(stored), .. } = open else { return None };
    let plain = case.stage == Stage::Ready && stored.by.is_none() && blind::is_ruling(&stored.draft);
    let done = events.iter().any(|it| matches!(it.event, Event::Checked { .. }));
    if !app.seeds(case.id) || !plain || done {
        return None;
    }
    let claim = dossier.complaint.claim.amount;
    let citation = if drawn("which error", case.id, 50) { None } else { wrong_citation(&stored.draft) };
    let (shown, what) = citation.or_else(|| wrong_outcome(&stored.draft, claim))?;
    Some(Wrong { of: stored.id, shown, what })
}

/// Records how a check ended. Nothing else of the case changes: no approval, no letter, the same draft.
pub(super) async fn answered(app: &App, open: &Open, by: &Reviewer, wrong: Wrong, caught: bool) -> Result<Case, Error> {
    cases::save(&app.db, vec![ended(open, by, wrong, caught, app.now())?]).await
}

/// The check as noticed, for whoever records something else with it.
pub(super) fn noticed(open: &Open, by: &Reviewer, wrong: Wrong, now: DateTime<Utc>) -> Result<Moved, NotAllowed> {
    ended(open, by, wrong, true, now)
}

fn ended(open: &Open, by: &Reviewer, wrong: Wrong, caught: bool, now: DateTime<Utc>) -> Result<Moved, NotAllowed> {
    let event = Event::Checked { draft: wrong.of, what: wrong.what, caught };
    let mark = Mark { user: by.id, kind: MarkKind::Check, hit: caught };
    Ok(open.case.record(event, by.actor(), now)?.carrying(Carried::Mark(mark)))
}

/// The other side wins; reasons and letters still say who should.
fn wrong_outcome(draft: &Draft, claim: Money) -> Option<(Draft, String)> {
    let (outcome, amount) = match draft.outcome {
        Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn | Outcome::Replacement => {
            (Outcome::NoRefund, None)
        }
        Outcome::NoRefund => (Outcome::RefundFull, Some(claim)),
        Outcome::Withdrawn
        | Outcome::Settled
        | Outcome::OutOfScope
        | Outcome::RequestEvidence
        | Outcome::Hold
        | Outcome::Escalate
        | Outcome::Undetermined => return None,
    };
    let what = format!(
        "It showed the outcome “{}”. Its own reasons and letters say “{}”.",
        outcome.in_words(),
        draft.outcome.in_words()
    );
    Some((Draft { outcome, amount, arithmetic: Vec::new(), ..draft.clone() }, what))
}

/// A fact cites words of another exhibit, which do not say it.
fn wrong_citation(draft: &Draft) -> Option<(Draft, String)> {
    let of = |id: &String| draft.citations.iter().find(|it| it.id == *id);
    let facts = draft.sentences.iter().enumerate().filter(|(_, it)| it.kind == SentenceKind::Fact);
    let (at, sentence, was) = facts.filter_map(|(n, it)| Some((n, it, of(it.citations.first()?)?))).next()?;
    let other = draft
        .citations
        .iter()
        .find(|it| it.passage.exhibit != was.passage.exhibit && it.quote != was.quote && !sentence.citations.contains(&it.id))?;
    let mut shown = draft.clone();
    shown.sentences[at].citations = vec![other.id.clone()];
    let what = format!(
        "The sentence “{}” cited “{}” ({}), which does not say it. It rests on “{}” ({}).",
        sentence.text, other.quote, other.exhibit, was.quote, was.exhibit
    );
    Some((shown, what))
}
