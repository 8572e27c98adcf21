//! What a caseworker does to a case. Each is load, decide, save; a version that has moved on is [`Error::Stale`].

use super::{Amendment, Reviewer, amend, blind, heard, label, question, second, seed};
use crate::app::App;
use crate::case::draft::{Letter, Signing};
use crate::case::event::{Actor, Served};
use crate::case::exhibit::{Exhibit, Verification};
use crate::case::reading::{Answer, AnswerKind};
use crate::case::{
    Approval, ApprovalId, Carried, Case, Dossier, DraftId, Event, LetterId, LetterKind, LetterState, Made, Mark, MarkKind,
    OutboxLetter, Reader, Side, Stage,
};
use crate::error::{Error, Invalid};
use crate::rules::RuleBook;
use crate::store::cases::{self, StoredDraft};
use crate::store::people::{self, User};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;

impl From<&User> for Reviewer {
    fn from(user: &User) -> Self {
        Reviewer { id: user.id, name: user.name.clone(), role: user.role }
    }
}

impl Reviewer {
    pub(super) fn actor(&self) -> Actor {
        Actor::User { id: self.id, name: self.name.clone() }
    }
}

/// A case as a caseworker has it in front of them.
pub struct Open {
    pub case: Case,
    pub dossier: Dossier,
    pub draft: Option<StoredDraft>,
    pub looked: Vec<u32>,
    /// What the draft rests on that the side it goes against could not see.
    pub unheard: Vec<Served>,
    /// The manual as it was when the case was filed.
    pub book: Arc<RuleBook>,
}

pub async fn open(app: &App, number: &str) -> Result<Open, Error> {
    let case = cases::by_number(&app.db, number).await?;
    let dossier = cases::dossier(&app.db, &case, app.now()).await?;
    let draft = match case.draft {
        Some(id) => Some(cases::draft(&app.db, id).await?),
        None => None,
    };
    let looked = cases::looked(&app.db, case.id).await?;
    let book = app.book(&case.rule_book).await?;
    let unheard = match draft.as_ref().filter(|_| app.config.review.require_hearing) {
        Some(stored) => {
            let history = cases::history(&app.db, case.id).await?;
            heard::unheard(&stored.draft, &dossier, &history, &cases::letters(&app.db, case.id).await?)
        }
        None => Vec::new(),
    };
    Ok(Open { case, dossier, draft, looked, unheard, book })
}

pub(super) async fn at_version(app: &App, number: &str, version: i64) -> Result<Open, Error> {
    let open = open(app, number).await?;
    if open.case.version == version { Ok(open) } else { Err(Error::Stale) }
}

/// The draft and the evidence that the approver had on screen must be the ones on file.
pub async fn approve(app: &App, number: &str, by: &Reviewer, version: i64, evidence_root: &str) -> Result<Case, Error> {
    approve_because(app, number, by, version, evidence_root, "").await
}

/// The same with the `reason` of a second person who would have decided otherwise.
pub async fn approve_because(
    app: &App,
    number: &str,
    by: &Reviewer,
    version: i64,
    evidence_root: &str,
    reason: &str,
) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    let Some(stored) = open.draft.clone() else { return Err(Invalid::one("approve", "there is no draft yet").into()) };
    if evidence_root != open.dossier.evidence_root() || evidence_root != stored.draft.evidence_root {
        return Err(Error::Stale);
    }
    let events = blind::in_sight(app, &open, by, "approve").await?;
    let drafts = cases::drafts_of(&app.db, open.case.id).await?;
    let missing = blind::in_the_way(app, &open, &drafts, by).await?;
    if !missing.is_empty() {
        let mut invalid = Invalid::default();
        for blocker in missing {
            invalid.add("approve", blocker.in_words());
        }
        return Err(invalid.into());
    }
    let now = app.now();
    if let Some(wrong) = seed::due(app, &open, &events) {
        return seed::answered(app, &open, by, wrong, false).await;
    }
    let root = evidence_root.to_owned();
    let reasons = second::reasons(app, &open, &drafts, by).await?;
    let case = open.case;
    if !reasons.is_empty() && case.first_approver.is_none() {
        let event = Event::FirstApproved { draft: stored.id, evidence_root: root };
        return cases::save(&app.db, vec![case.record(event, by.actor(), now)?]).await;
    }
    let own = blind::own(&events, stored.id, by.id);
    let reason = if blind::differs(&case, own.as_ref()) { Some(required("reason", reason)?) } else { None };
    let send_after = now + TimeDelta::minutes(app.config.undo_minutes.into());
    let (first, second) = match case.first_approver {
        Some(first) => (first, Some(by.id)),
        None => (by.id, None),
    };
    let approval = Approval {
        id: ApprovalId(app.id()),
        case: case.id,
        kind: LetterKind::Ruling,
        draft: stored.id,
        by: first,
        second_by: second,
        evidence_root: root.clone(),
        at: now,
        undone_at: None,
    };
    let event = Event::Approved { approval: approval.id, draft: stored.id, evidence_root: root, send_after, reason };
    let mark = Mark { user: first, kind: MarkKind::Decided, hit: second::overridden(&drafts, &stored) };
    let mut moved =
        case.record(event, by.actor(), now)?.carrying(Carried::Approval(approval.clone())).carrying(Carried::Mark(mark));
    let people: Vec<Reviewer> = people::all(&app.db).await?.iter().map(Reviewer::from).collect();
    let mut approvers: Vec<&Reviewer> = people.iter().filter(|one| one.id == first && one.id != by.id).collect();
    approvers.push(by);
    let signed_by = SignedBy { app, drafts: &drafts, people: &people, approvers: &approvers };
    for side in Side::BOTH {
        let (made, letter) = signed_by.letter(&case, &stored, side, now, now);
        let (to_name, to_address) = question::addressee(&case.complaint, side);
        let id = LetterId(app.id());
        moved = moved.carrying(Carried::Letter(OutboxLetter {
            id,
            case: case.id,
            approval: approval.id,
            kind: LetterKind::Ruling,
            made,
            side,
            to_name: to_name.to_owned(),
            to_address: to_address.to_owned(),
            letter,
            send_after,
            message_id: app.message_id(id),
            reply_to: Some(app.reply_address(&case, side)),
            instead_of: None,
            state: LetterState::Waiting,
        }));
    }
    cases::save(&app.db, vec![moved]).await
}

/// What a ruling's letter says of how it was made.
pub(super) struct SignedBy<'a> {
    pub app: &'a App,
    pub drafts: &'a [StoredDraft],
    pub people: &'a [Reviewer],
    pub approvers: &'a [&'a Reviewer],
}

impl SignedBy<'_> {
    /// The letter of `stored` to `side` as it may leave, decided `at` and told `told_at`.
    pub fn letter(
        &self,
        case: &Case,
        stored: &StoredDraft,
        side: Side,
        at: DateTime<Utc>,
        told_at: DateTime<Utc>,
    ) -> (Made, Letter) {
        let origin = label::origin(self.drafts, stored.id, side);
        let letter = match side {
            Side::Consumer => &stored.draft.letters.consumer,
            Side::Merchant => &stored.draft.letters.merchant,
        };
        let page = self.app.page_address(case, side);
        let signed = |letter: &Letter| {
            let reader = Reader::of(&case.complaint, side).of_letter_in(letter.written_in());
            let on = label::Signed { at, reader, asked: case.complaint.language_of(side) };
            let made = label::of_ruling(&origin, &stored.draft, self.people, self.approvers, &on);
            let names: Vec<String> = self.approvers.iter().map(|one| label::named(one, reader.language)).collect();
            let decided_by = reader.language.list(&names);
            letter.signed(&Signing { decided_by, made, at, told_at, reader, page: page.clone() })
        };
        let english = letter.english.as_deref().map(|english| Box::new(signed(english)));
        (origin.made, Letter { english, ..signed(letter) })
    }
}

pub async fn amend(app: &App, number: &str, by: &Reviewer, version: i64, change: &Amendment) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    let Some(stored) = &open.draft else { return Err(Invalid::one("amend", "there is no draft yet").into()) };
    let events = blind::in_sight(app, &open, by, "amend").await?;
    if let Some(wrong) = seed::due(app, &open, &events) {
        // What was corrected is a copy with an error: the page shows the true draft now, and what was typed beside it.
        seed::answered(app, &open, by, wrong, true).await?;
        return Err(Error::Stale);
    }
    let mut draft = amend::amended(&stored.draft, &open.dossier, change)?;
    draft.second_review_reasons = second::of_amended(&open, &cases::drafts_of(&app.db, open.case.id).await?, &draft);
    draft.second_review = !draft.second_review_reasons.is_empty();
    let to = DraftId(app.id());
    let event = Event::Amended {
        from: stored.id,
        to,
        reason: change.reason,
        note: change.note.clone(),
        ruling_changed: draft.outcome != stored.draft.outcome || draft.amount != stored.draft.amount,
        clause: stored.draft.clause.clone(),
    };
    let moved = open.case.record(event, by.actor(), app.now())?;
    cases::save(&app.db, vec![moved.carrying(Carried::Draft { id: to, draft: Box::new(draft), by: Some(by.id) })]).await
}

pub async fn escalate(app: &App, number: &str, by: &Reviewer, version: i64, reason: &str) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    let reason = required("reason", reason)?;
    let events = blind::in_sight(app, &open, by, "reason").await?;
    let mut moves = Vec::new();
    let mut case = open.case.clone();
    if let Some(wrong) = seed::due(app, &open, &events) {
        let checked = seed::noticed(&open, by, wrong, app.now())?;
        case = checked.case.clone();
        moves.push(checked);
    }
    moves.push(case.record(Event::Escalated { reason }, by.actor(), app.now())?);
    cases::save(&app.db, moves).await
}

/// Takes an approval back before its letters leave.
pub async fn undo(app: &App, number: &str, by: &Reviewer, version: i64) -> Result<Case, Error> {
    let Open { case, .. } = at_version(app, number, version).await?;
    if matches!(case.stage, Stage::Awaiting { .. }) {
        return question::take_back(app, &case, by).await;
    }
    if case.stage == Stage::SecondReview && case.first_approver != Some(by.id) {
        return Err(Invalid::one("undo", "somebody else approved it first: send it back with a reason instead").into());
    }
    let now = app.now();
    if matches!(case.stage, Stage::Approved { send_after } if send_after <= now) {
        return Err(Invalid::one("undo", "the letters are on their way: this can no longer be taken back").into());
    }
    let mut moved = case.record(Event::Undone { approval: case.approval }, by.actor(), now)?;
    if let Some(id) = case.approval {
        let approval = cases::approval(&app.db, id).await?;
        moved = moved.carrying(Carried::Approval(Approval { undone_at: Some(now), ..approval }));
    }
    cases::save(&app.db, vec![moved]).await
}

pub async fn answer(app: &App, number: &str, by: &Reviewer, version: i64, fact: &str, kind: AnswerKind) -> Result<Case, Error> {
    let Open { case, book, .. } = at_version(app, number, version).await?;
    if book.fact(fact).is_none() {
        return Err(Invalid::one("fact", format!("the manual does not ask `{fact}`")).into());
    }
    if let AnswerKind::Judgement { reason, .. } = &kind {
        required("reason", reason)?;
    }
    let now = app.now();
    let answer = Answer { fact: fact.to_owned(), by: by.id, by_name: by.name.clone(), at: now, answer: kind };
    let moved = case.record(Event::Answered { answer: answer.clone() }, by.actor(), now)?;
    cases::save(&app.db, vec![moved.carrying(Carried::Answer(answer))]).await
}

/// "I opened the original", or "this record is of the kind the clause names".
pub async fn look(app: &App, number: &str, by: &Reviewer, exhibit: u32) -> Result<Case, Error> {
    let Open { case, dossier, .. } = open(app, number).await?;
    let exhibit = numbered(&dossier, exhibit)?;
    let event = Event::Looked { exhibit: exhibit.id, number: exhibit.number };
    cases::save(&app.db, vec![case.record(event, by.actor(), app.now())?]).await
}

/// Raises an exhibit to a third-party source, by a person who says how it was verified.
pub async fn verify(app: &App, number: &str, by: &Reviewer, version: i64, exhibit: u32, how: &str) -> Result<Case, Error> {
    let Open { case, dossier, .. } = at_version(app, number, version).await?;
    let mut exhibit = numbered(&dossier, exhibit)?.clone();
    let how = required("how", how)?;
    let now = app.now();
    exhibit.verified_as_third = Some(Verification { by: by.name.clone(), how: how.clone(), at: now });
    let event = Event::ExhibitVerified { exhibit: exhibit.id, how };
    cases::save(&app.db, vec![case.record(event, by.actor(), now)?.carrying(Carried::Exhibit(exhibit))]).await
}

/// A supervisor replaces a side's link, when the old one has come into other hands.
pub async fn renew_link(app: &App, number: &str, by: &Reviewer, version: i64, side: Side) -> Result<Case, Error> {
    if !by.is_senior() {
        return Err(Error::Forbidden);
    }
    let Open { case, .. } = at_version(app, number, version).await?;
    cases::save(&app.db, vec![case.record(Event::LinkRenewed { side }, by.actor(), app.now())?]).await
}

pub async fn note(app: &App, number: &str, by: &Reviewer, text: &str) -> Result<Case, Error> {
    let case = cases::by_number(&app.db, number).await?;
    let text = required("text", text)?;
    cases::save(&app.db, vec![case.record(Event::Noted { text }, by.actor(), app.now())?]).await
}

fn numbered(dossier: &Dossier, number: u32) -> Result<&Exhibit, Error> {
    dossier.exhibits.iter().find(|exhibit| exhibit.number == number && !exhibit.is_records()).ok_or(Error::NotFound)
}

const TEXT_MAX_CHARS: usize = 4000;

pub(super) fn required(field: &str, text: &str) -> Result<String, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Invalid::one(field, "is empty: say it in a few words").into());
    }
    if text.chars().count() > TEXT_MAX_CHARS {
        return Err(Invalid::one(field, format!("is longer than {TEXT_MAX_CHARS} characters")).into());
    }
    Ok(text.to_owned())
}
