//! What a person would decide themselves, asked before the ruling is shown and then set beside it.

use super::case_page;
use super::words;
use crate::case::{Dossier, Draft, Event, Money, Outcome, UserId, event::Actor};
use crate::error::FieldError;
use crate::review::blind::{Hidden, Own, Seen, View};
use crate::store::cases::Happened;

#[derive(Debug, Clone, Default)]
pub struct OwnView {
    /// Why the ruling is not on the page. Empty: it is.
    pub hidden: &'static str,
    /// Asked now; while the evidence is read or a side has time to answer, there is nothing to say yet.
    pub form: Option<SayForm>,
    pub beside: Option<Beside>,
    /// Approving needs a reason, and the case can be sent back.
    pub differs: bool,
    pub may_send_back: bool,
    /// A check of attention that this person just met.
    pub check: Option<Check>,
    /// Where the decided case can be proposed as an example of the manual.
    pub example: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct SayForm {
    pub outcomes: Vec<(&'static str, &'static str, bool)>,
    pub amount: String,
    pub currency: &'static str,
    pub reason: String,
    pub wrong: Vec<FieldError>,
}

impl SayForm {
    pub fn error(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.reason.as_str())
    }
}

/// Two views of one case.
#[derive(Debug, Clone)]
pub struct Beside {
    pub yours: String,
    pub reason: String,
    pub ruling: String,
    /// Whose ruling it is.
    pub whose: String,
    pub agrees: bool,
    pub unseen: bool,
}

#[derive(Debug, Clone)]
pub struct Check {
    pub caught: bool,
    pub what: String,
}

/// `typed` when the form was refused.
pub fn view(seen: &Seen, by: UserId, typed: Option<&View>, wrong: &[FieldError]) -> OwnView {
    let draft = seen.open.draft.as_ref().map(|stored| &stored.draft);
    OwnView {
        hidden: match seen.hidden {
            None => "",
            Some(Hidden::SecondReview) => {
                "Somebody approved a ruling here first. You see it, and its letters, once you have said what you would decide."
            }
            Some(Hidden::FirstLook) => {
                "On this case everybody looks at the evidence first. You see the draft, and its letters, once you have said what you would decide."
            }
        },
        form: (seen.hidden.is_some() && !seen.blockers.is_empty()).then(|| form(&seen.open.dossier, typed, wrong)),
        beside: seen.own.as_ref().zip(draft).map(|(own, draft)| beside(own, draft, &seen.events)),
        differs: seen.differs(),
        may_send_back: seen.hidden.is_none() && seen.own.is_some() && seen.open.case.stage == crate::case::Stage::SecondReview,
        check: check(&seen.events, by),
        example: example(seen),
    }
}

fn form(dossier: &Dossier, typed: Option<&View>, wrong: &[FieldError]) -> SayForm {
    let chosen = typed.and_then(|typed| typed.outcome);
    let rulings = case_page::outcomes(chosen.unwrap_or(Outcome::NoRefund)).into_iter();
    SayForm {
        outcomes: rulings.map(|(value, name, is)| (value, name, is && chosen.is_some())).collect(),
        amount: typed.map(|typed| typed.amount.clone()).unwrap_or_default(),
        currency: dossier.complaint.claim.amount.currency().code(),
        reason: typed.map(|typed| typed.reason.clone()).unwrap_or_default(),
        wrong: wrong.to_vec(),
    }
}

fn result(outcome: Option<Outcome>, amount: Option<Money>) -> String {
    let word = outcome.map_or("Cannot decide", words::outcome);
    amount.map_or_else(|| word.to_owned(), |amount| format!("{word}, {amount}"))
}

fn beside(own: &Own, draft: &Draft, events: &[Happened]) -> Beside {
    let first = events.iter().rev().find(|it| matches!(it.event, Event::FirstApproved { .. }));
    let latest = events.iter().rev().find(|it| matches!(it.event, Event::Drafted { .. } | Event::SentBack { .. }));
    let first = first.filter(|first| latest.is_none_or(|latest| latest.seq < first.seq));
    Beside {
        yours: result(own.outcome, own.amount),
        reason: own.reason.clone(),
        ruling: result(Some(draft.outcome), draft.amount),
        whose: first.map_or_else(|| "The draft".to_owned(), |it| format!("Approved first by {}", words::actor(&it.actor))),
        agrees: own.agrees,
        unseen: own.unseen,
    }
}

/// The last thing this person did here was to answer a check.
fn check(events: &[Happened], by: UserId) -> Option<Check> {
    let mine = events.iter().rev().find(|it| matches!(&it.actor, Actor::User { id, .. } if *id == by))?;
    match &mine.event {
        Event::Checked { what, caught, .. } => Some(Check { caught: *caught, what: what.clone() }),
        _ => None,
    }
}

/// An outcome that a person changed, once it is decided: the manual can learn from it.
fn example(seen: &Seen) -> Option<String> {
    let case = &seen.open.case;
    let decided = crate::intake::late::is_decided(case);
    let changed = seen.events.iter().any(|it| matches!(it.event, Event::Amended { ruling_changed: true, .. }));
    let category = case.complaint.category;
    (decided && changed && seen.open.book.encodes(category))
        .then(|| format!("/manual/files/{}.toml?case={}", category.as_str(), case.number))
}
