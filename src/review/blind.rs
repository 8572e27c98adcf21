//! Who sees a ruling only after saying what they would decide themselves: the second of two people always, everybody on
//! some cases. [`open`] is what pages are made from; what is hidden is not in it.

use super::acts::{self, Open, at_version, required};
use super::amend::{self, Typed};
use super::blockers::{Blocker, blockers, rules};
use super::second::{self, BothNew};
use super::{Reviewer, seed};
use crate::app::App;
use crate::case::draft::{DraftFinding, LedgerStatus, Letter, Letters};
use crate::case::event::Actor;
use crate::case::ruling::{DecidedBy, Flag};
use crate::case::{Carried, Case, Draft, DraftId, Event, Mark, MarkKind, Money, OutboxLetter, Outcome, Stage, UserId};
use crate::error::{Error, Invalid};
use crate::store::cases::{self, Happened, StoredDraft};
use crate::store::people;

/// Said where two newcomers have to do.
const ALONE: &str = "you are both new here, and nobody with an account is not: take the time to look at everything yourself";

/// Why a person does not see the ruling yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// Somebody approved it first, and this person may be the second.
    SecondReview,
    /// On this case everybody looks at the evidence before the draft.
    FirstLook,
}

/// What a person said they would decide.
#[derive(Debug, Clone, PartialEq)]
pub struct Own {
    pub outcome: Option<Outcome>,
    pub amount: Option<Money>,
    pub reason: String,
    pub agrees: bool,
    pub unseen: bool,
}

/// A case as one person may see it. While the ruling is hidden, `open.draft` has none, and drafts and letters are empty.
pub struct Seen {
    pub open: Open,
    pub hidden: Option<Hidden>,
    pub own: Option<Own>,
    pub events: Vec<Happened>,
    pub drafts: Vec<StoredDraft>,
    pub letters: Vec<OutboxLetter>,
    pub blockers: Vec<Blocker>,
    /// Why somebody else must approve too, when this person does.
    pub reasons: Vec<String>,
    /// The ruling on this page carries a known error.
    pub seeded: bool,
}

impl Seen {
    /// The second of two people would have decided otherwise.
    pub fn differs(&self) -> bool {
        self.hidden.is_none() && differs(&self.open.case, self.own.as_ref())
    }
}

/// The case `number` as `by` may see it.
pub async fn open(app: &App, number: &str, by: &Reviewer) -> Result<Seen, Error> {
    let mut open = acts::open(app, number).await?;
    let events = cases::history(&app.db, open.case.id).await?;
    let hidden = hidden(app, &open, &events, by.id);
    let drafts = cases::drafts_of(&app.db, open.case.id).await?;
    if hidden.is_some() {
        let waits = waits(&open.case.stage);
        let new = waits && second::both_new(app, &open, &drafts, by).await? == BothNew::Others;
        let draft = open.draft.take().map(|stored| StoredDraft { draft: covered(&stored.draft), ..stored });
        let open = Open { draft, unheard: Vec::new(), ..open };
        // Who cannot be the second anyway need not find out after saying their view.
        let blockers = [waits.then_some(Blocker::SayFirst), new.then_some(Blocker::BothNew)].into_iter().flatten().collect();
        let (drafts, letters) = (Vec::new(), Vec::new());
        return Ok(Seen { open, hidden, own: None, events, drafts, letters, blockers, reasons: Vec::new(), seeded: false });
    }
    let own = open.draft.as_ref().and_then(|stored| own(&events, stored.id, by.id));
    let blockers = in_the_way(app, &open, &drafts, by).await?;
    let letters = cases::letters(&app.db, open.case.id).await?;
    let mut reasons = if waits(&open.case.stage) { second::reasons(app, &open, &drafts, by).await? } else { Vec::new() };
    if waits(&open.case.stage) && second::both_new(app, &open, &drafts, by).await? == BothNew::Alone {
        reasons.push(ALONE.to_owned());
    }
    let wrong = seed::due(app, &open, &events);
    let seeded = wrong.is_some();
    if let (Some(wrong), Some(stored)) = (wrong, &mut open.draft) {
        stored.draft = wrong.shown;
    }
    Ok(Seen { open, hidden, own, events, drafts, letters, blockers, reasons, seeded })
}

/// Everything that keeps `by` from approving, the ruling being in sight.
pub(super) async fn in_the_way(app: &App, open: &Open, drafts: &[StoredDraft], by: &Reviewer) -> Result<Vec<Blocker>, Error> {
    let Open { case, dossier, draft: Some(stored), looked, unheard, .. } = open else { return Ok(Vec::new()) };
    let mut found = blockers(&stored.draft, dossier, case, looked, unheard, by);
    if case.first_approver.is_some_and(|first| first != by.id) && stored.by == Some(by.id) && waits(&case.stage) {
        found.push(Blocker::WroteIt);
    }
    if waits(&case.stage) && second::both_new(app, open, drafts, by).await? == BothNew::Others {
        found.push(Blocker::BothNew);
    }
    Ok(found)
}

/// Whether `by` has to say first what they would decide.
pub(super) fn hidden(app: &App, open: &Open, events: &[Happened], by: UserId) -> Option<Hidden> {
    let Open { case, draft: Some(stored), .. } = open else { return None };
    let undecided = match case.stage {
        Stage::Reading | Stage::Ready | Stage::Awaiting { .. } | Stage::SecondReview | Stage::Escalated => true,
        Stage::Approved { .. } | Stage::Undelivered { .. } | Stage::Closed { .. } => false,
    };
    if !undecided || stored.by == Some(by) {
        return None;
    }
    match case.first_approver {
        Some(first) if first == by => None,
        Some(_) => own(events, stored.id, by).is_none().then_some(Hidden::SecondReview),
        None => {
            let chosen = is_ruling(&stored.draft) && app.looks_first(case.id);
            let said = events.iter().any(|it| said_by(it, by) && matches!(it.event, Event::Tentative { .. }));
            (chosen && !said).then_some(Hidden::FirstLook)
        }
    }
}

/// Nothing is open that would keep it from being a ruling.
pub(super) fn is_ruling(draft: &Draft) -> bool {
    rules(draft.outcome) && (draft.decided_by == DecidedBy::Person || draft.open_questions.is_empty())
}

fn waits(stage: &Stage) -> bool {
    matches!(stage, Stage::Ready | Stage::SecondReview | Stage::Escalated)
}

fn said_by(it: &Happened, by: UserId) -> bool {
    matches!(&it.actor, Actor::User { id, .. } if *id == by)
}

/// What `by` said of the draft `on`.
pub(super) fn own(events: &[Happened], on: DraftId, by: UserId) -> Option<Own> {
    events.iter().rev().filter(|it| said_by(it, by)).find_map(|it| match &it.event {
        Event::Tentative { draft, outcome, amount, reason, agrees, unseen, .. } if *draft == on => {
            Some(Own { outcome: *outcome, amount: *amount, reason: reason.clone(), agrees: *agrees, unseen: *unseen })
        }
        _ => None,
    })
}

pub(super) fn differs(case: &Case, own: Option<&Own>) -> bool {
    case.first_approver.is_some() && own.is_some_and(|own| !own.agrees)
}

/// Evidence and findings of a draft, without what was decided on them.
fn covered(draft: &Draft) -> Draft {
    // A clause's id says what would follow. That a point belongs to the gates, which keep a list of their own, says nothing.
    let gate = |clause: &Option<String>| clause.as_deref().filter(|it| it.starts_with('G')).map(|_| "G".to_owned());
    let findings: Vec<DraftFinding> = draft
        .findings
        .iter()
        .map(|finding| DraftFinding { decisive: false, clause: gate(&finding.clause), ..finding.clone() })
        .collect();
    let cited = |id: &String| findings.iter().any(|finding| finding.citations.contains(id));
    let ledger = draft.ledger.iter().map(|row| {
        let relied = row.status == LedgerStatus::ReliedOn;
        let status = if relied { LedgerStatus::Considered } else { row.status };
        let neutral = matches!(status, LedgerStatus::Unreadable);
        crate::case::draft::LedgerRow { status, why: if neutral { row.why.clone() } else { String::new() }, ..row.clone() }
    });
    Draft {
        outcome: Outcome::Undetermined,
        amount: None,
        arithmetic: Vec::new(),
        clause: None,
        because: String::new(),
        cost_bearer: None,
        reason_code: None,
        rule_book: draft.rule_book.clone(),
        decided_by: DecidedBy::AllCompletions,
        second_review: false,
        second_review_reasons: Vec::new(),
        flags: draft.flags.iter().copied().filter(|flag| of_the_evidence(*flag)).collect(),
        until: None,
        asks: Vec::new(),
        open_questions: Vec::new(),
        citations: draft.citations.iter().filter(|it| cited(&it.id)).cloned().collect(),
        findings,
        sentences: Vec::new(),
        ledger: ledger.collect(),
        letters: Letters { consumer: Letter::default(), merchant: Letter::default() },
        model: None,
        wording: None,
        timings_ms: std::collections::BTreeMap::new(),
        readings: draft.readings.clone(),
        evidence_root: draft.evidence_root.clone(),
    }
}

fn of_the_evidence(flag: Flag) -> bool {
    match flag {
        Flag::Injection | Flag::Integrity | Flag::Vulnerable | Flag::Language => true,
        Flag::RegimeConflict | Flag::LateEvidence => false,
    }
}

/// What somebody who has not seen the ruling would decide, as typed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct View {
    /// Nothing: "I cannot decide this".
    pub outcome: Option<Outcome>,
    pub amount: String,
    pub reason: String,
}

/// Records what `by` would decide; from then on they see the ruling.
pub async fn say(app: &App, number: &str, by: &Reviewer, version: i64, view: &View) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    let events = cases::history(&app.db, open.case.id).await?;
    let hidden = hidden(app, &open, &events, by.id);
    let Open { case, dossier, draft: Some(stored), .. } = open else {
        return Err(Invalid::one("outcome", "there is no draft yet: wait for it").into());
    };
    let Some(hidden) = hidden else {
        return Err(Invalid::one("outcome", "the ruling is in sight already: amend it instead (E)").into());
    };
    let mut wrong = Invalid::default();
    let reason = required("reason", &view.reason).map_err(|error| told(error, &mut wrong)).unwrap_or_default();
    let amount = match view.outcome {
        Some(outcome) if !rules(outcome) => {
            wrong.add("outcome", "choose a ruling, or say that you cannot decide");
            None
        }
        Some(outcome) => amend::amount(&dossier, &Typed { outcome, amount: &view.amount }, &mut wrong),
        None => None,
    };
    wrong.or_ok()?;
    let second = hidden == Hidden::SecondReview;
    let agrees = view.outcome == Some(stored.draft.outcome) && amount == stored.draft.amount;
    let unseen = people::has_seen(&app.db, case.id, by.id).await? != Some(stored.id);
    let event = Event::Tentative { draft: stored.id, second, outcome: view.outcome, amount, reason, agrees, unseen };
    let mut moved = case.record(event, by.actor(), app.now())?;
    if unseen {
        let kind = if second { MarkKind::Second } else { MarkKind::Blind };
        moved = moved.carrying(Carried::Mark(Mark { user: by.id, kind, hit: agrees }));
    }
    cases::save(&app.db, vec![moved]).await
}

fn told(error: Error, wrong: &mut Invalid) {
    if let Error::Invalid(invalid) = error {
        wrong.fields.extend(invalid.fields);
    }
}

/// Refuses an act on a ruling that `by` has not seen. "I cannot decide this" is always a way on.
pub(super) async fn in_sight(app: &App, open: &Open, by: &Reviewer, act: &str) -> Result<Vec<Happened>, Error> {
    let events = cases::history(&app.db, open.case.id).await?;
    match hidden(app, open, &events, by.id) {
        Some(_) => Err(Invalid::one(act, Blocker::SayFirst.in_words()).into()),
        None => Ok(events),
    }
}

/// The second person does not agree: the case goes back, with the reason, to whoever takes it next.
pub async fn send_back(app: &App, number: &str, by: &Reviewer, version: i64, reason: &str) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    in_sight(app, &open, by, "reason").await?;
    let case = open.case;
    if case.first_approver == Some(by.id) {
        return Err(Invalid::one("reason", "you approved it first: undo that instead (U)").into());
    }
    let event = Event::SentBack { reason: required("reason", reason)? };
    cases::save(&app.db, vec![case.record(event, by.actor(), app.now())?]).await
}
