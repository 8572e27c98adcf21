//! The case page and its source pane.

use super::SignedIn;
use super::pane::{english, pane};
use super::typed::{Typed, usual_day};
use super::{beside, hearing, own, queue, tasks};
use crate::app::App;
use crate::case::draft::Letter;
use crate::case::exhibit::Extraction;
use crate::case::{Case, Complaint, Dossier, Draft, LetterKind, LetterState, OutboxLetter, Side, Stage, Value, reading::State};
use crate::error::FieldError;
use crate::review::acts::Open;
use crate::review::amend::{Tag, word_diff};
use crate::review::blind::{self, Hidden, Seen};
use crate::rules::RuleBook;
use crate::store::cases::{Happened, StoredDraft};
use crate::store::{mails, people};
use crate::web::case_page::{self, AskForm, CasePage, DiffPart, DiffPiece, HistoryRow, SentRow, SourceFragment, Undo};
use crate::web::error::PageError;
use crate::web::letter_view::{self, Words};
use crate::web::missing;
use crate::web::own_view;
use crate::web::page;
use crate::web::readings_view;
use crate::web::ruling_view::RulingView;
use crate::web::words::{self, When};
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, Utc};

const TABS: [&str; 5] = ["ruling", "letters", "ledger", "history", "search"];
const ACTS: [&str; 4] = ["amend", "ask", "escalate", "add"];

/// What the address asks for.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Asked {
    pub cite: Option<String>,
    pub show: Option<u32>,
    pub answer: Option<String>,
    pub tab: Option<String>,
    pub act: Option<String>,
    /// A question to the file.
    pub q: Option<String>,
    /// `model`: it is put to a model too.
    pub with: Option<String>,
}

/// A form that was refused.
#[derive(Debug, Default)]
pub struct Again {
    pub act: &'static str,
    pub typed: Option<Typed>,
    pub wrong: Vec<FieldError>,
    pub problem: Option<String>,
    /// The version that was on screen, when the case has moved on.
    pub since: Option<i64>,
    /// Where the form goes.
    pub again: String,
    /// A side's link, just made.
    pub new_link: Option<(Side, String)>,
}

pub async fn page(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    number: Path<String>,
    asked: Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let view = view(&request, &app, &me, &number, &asked, Again::default()).await?;
    Ok(page::html(&view)?)
}

pub async fn source(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    number: Path<String>,
    asked: Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let open = blind::open(&app, &number, &me.reviewer()).await?.open;
    let english = english(&app, &open).await?;
    let fragment = SourceFragment {
        shell: me.shell(&request),
        base: format!("/cases/{}", open.case.number),
        tab: tab(&asked),
        version: open.case.version,
        pane: pane(&request, &app, &open, &asked, &Again::default(), &english).await,
    };
    Ok(page::html(&fragment)?)
}

fn tab(asked: &Asked) -> &'static str {
    TABS.into_iter().find(|tab| asked.tab.as_deref() == Some(tab)).unwrap_or("ruling")
}

pub fn may_act(case: &Case) -> bool {
    matches!(case.stage, Stage::Ready | Stage::SecondReview | Stage::Escalated)
}

pub async fn view(
    request: &HttpRequest,
    app: &App,
    me: &SignedIn,
    number: &str,
    asked: &Asked,
    again: Again,
) -> Result<CasePage, PageError> {
    let seen = blind::open(app, number, &me.reviewer()).await?;
    let now = app.now();
    let whole = seen.open.draft.as_ref().filter(|_| seen.hidden.is_none()).map(|stored| stored.id);
    people::seen(&app.db, seen.open.case.id, &me.user, whole, now).await?;
    let others = people::others(&app.db, seen.open.case.id, me.user.id, now).await?;
    let held = mails::held_of(&app.db, seen.open.case.id).await?;
    let english = english(app, &seen.open).await?;
    let pane = pane(request, app, &seen.open, asked, &again, &english).await;
    let own = {
        let said = again.typed.as_ref().filter(|_| again.act == "say").map(own::typed_view);
        own_view::view(&seen, me.user.id, said.as_ref(), if said.is_some() { &again.wrong } else { &[] })
    };
    let Seen { open, hidden, events, drafts, letters, blockers, reasons, .. } = seen;
    let Open { case, dossier, draft: stored, book, .. } = open;
    let draft = stored.as_ref().map(|stored| &stored.draft);
    let acting = may_act(&case);
    let act = match again.act {
        "" => ACTS.into_iter().find(|act| asked.act.as_deref() == Some(act)).unwrap_or_default(),
        act => act,
    };
    // What turns on the ruling waits until it is in sight.
    let open_now = acting && hidden.is_none();
    let act = if open_now || matches!(act, "add" | "stale" | "") { act } else { "" };
    let typed = again.typed.unwrap_or_default();
    let mut amend = draft.map(|draft| case_page::amend_form(draft, &dossier)).filter(|_| act == "amend");
    let mut ask = (act == "ask").then(|| ask_form(app, &case.complaint, draft));
    if again.act == "amend"
        && let Some(form) = &mut amend
    {
        typed.refill(form);
        form.wrong.clone_from(&again.wrong);
    }
    if again.act == "ask"
        && let Some(form) = &mut ask
    {
        form.side = if typed.get("side") == "consumer" { "consumer" } else { "merchant" };
        form.until = typed.get("until").to_owned();
        form.questions = typed.text("questions");
        form.wrong.clone_from(&again.wrong);
    }
    let about = beside::About {
        case: &case,
        stored: stored.as_ref(),
        dossier: &dossier,
        book: &book,
        events: &events,
        hidden: hidden.is_some(),
        q: asked.q.as_deref().filter(|_| tab(asked) == "search"),
        with_model: asked.with.as_deref() == Some("model"),
    };
    let beside = beside::of(app, about).await?;
    let left = !app.calls.page(Some(case.id), None, 1).await?.is_empty();
    let history: Vec<HistoryRow> = events.iter().map(|it| happened(it, hidden)).collect();
    let since = again.since.map(|version| events.iter().filter(|it| it.seq > version).map(|it| happened(it, hidden)).collect());
    let outcomes_letters = draft.map(|_| 2);
    let exhibits = dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()).count();
    Ok(CasePage {
        shell: me.shell(request),
        base: format!("/cases/{}", case.number),
        head: case_page::head(&case, now),
        strip: queue::strip(app).await?,
        tab: tab(asked),
        tabs: vec![
            ("ruling", "Ruling", None),
            ("letters", "Letters", outcomes_letters),
            ("ledger", "Evidence", Some(exhibits)),
            ("history", "History", None),
            ("search", "Ask the file", None),
        ],
        current_cite: asked.cite.clone().unwrap_or_default(),
        ruling: draft.zip(case_page::ruling(draft, &dossier)).map(|(draft, view)| {
            let second_review = if acting { reasons.clone() } else { view.second_review.clone() };
            let mut view = judged(&book, draft, &dossier, RulingView { second_review, ..view });
            view.read.documents = readings_view::documents(&dossier, &beside.steps);
            view.translated(&english);
            view
        }),
        left,
        notices: beside::notices(&events, &drafts, &beside),
        beside,
        tasks: tasks::of(&case, &letters, &held, now),
        problem: again.problem,
        progress: progress(&dossier),
        others: looking(&others),
        undo: undo(&case, me, &letters, now),
        may_act: acting,
        may_approve: draft.is_some() && blockers.is_empty(),
        approve_label: approve_label(&case, !reasons.is_empty()),
        missing: missing::missing(&blockers),
        version: case.version,
        draft_id: stored.as_ref().map(|stored| stored.id.to_string()).unwrap_or_default(),
        evidence_root: draft.map(|draft| draft.evidence_root.clone()).unwrap_or_default(),
        act,
        amend,
        ask,
        hearing: hearing::of(app, &case, &blockers, &events).filter(|_| acting),
        undo_minutes: app.config.question_undo_minutes,
        typed: typed.text("reason"),
        since: since.unwrap_or_default(),
        kept: typed.readable(),
        kept_all: typed.all(),
        again: again.again,
        story: story(&book, &case, draft),
        history,
        sent: letters.iter().map(sent).collect(),
        diff: diff(&drafts),
        may_renew: me.reviewer().is_senior(),
        new_link: again.new_link,
        pane,
        own,
    })
}

/// Which of the questions only a judgement can answer, and who read what.
fn judged(book: &RuleBook, draft: &Draft, dossier: &Dossier, mut view: RulingView) -> RulingView {
    let name = |fact: &str| book.fact(fact).map_or_else(|| fact.to_owned(), |def| def.name.clone());
    view.read = readings_view::read(draft, dossier, &name);
    for question in &mut view.questions {
        question.judgement = book.fact(&question.fact).is_some_and(|def| def.judgement);
    }
    view
}

fn happened(it: &Happened, hidden: Option<Hidden>) -> HistoryRow {
    let what = if hidden.is_some() { words::event_before_the_ruling(&it.event) } else { words::event(&it.event) };
    HistoryRow { at: When(it.at), who: words::actor(&it.actor), what }
}

fn approve_label(case: &Case, two: bool) -> &'static str {
    match case.first_approver {
        Some(_) => "Approve as second",
        None if two => "Approve as first",
        None => "Approve",
    }
}

fn looking(others: &[String]) -> String {
    match others {
        [] => String::new(),
        [one] => format!("{one} is looking at this too"),
        more => format!("{} are looking at this too", more.join(", ")),
    }
}

fn undo(case: &Case, me: &SignedIn, letters: &[OutboxLetter], now: DateTime<Utc>) -> Option<Undo> {
    match case.stage {
        Stage::Awaiting { .. } => {
            let mut asked = letters.iter().filter(|row| Some(row.approval) == case.approval);
            let send_after = asked.next()?.send_after;
            let text = "Asked. The question leaves when this runs out:";
            (send_after > now).then_some(Undo { text, until: When(send_after), open: true })
        }
        Stage::Approved { send_after } if send_after > now => {
            Some(Undo { text: "Approved. The letters leave when this runs out:", until: When(send_after), open: true })
        }
        Stage::Approved { send_after } => {
            Some(Undo { text: "Approved. The letters are on their way:", until: When(send_after), open: false })
        }
        Stage::SecondReview if case.first_approver == Some(me.user.id) => {
            let text = "You approved it first; a second person looks next. Approved";
            Some(Undo { text, until: When(case.updated_at), open: true })
        }
        _ => None,
    }
}

fn progress(dossier: &Dossier) -> String {
    let files: Vec<_> = dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()).collect();
    let read = files.iter().filter(|exhibit| !matches!(exhibit.state, Extraction::Pending)).count();
    format!("{read} of {} files read.", files.len())
}

fn ask_form(app: &App, complaint: &Complaint, draft: Option<&Draft>) -> AskForm {
    let asks = draft.map(|draft| draft.asks.as_slice()).unwrap_or_default();
    let side = asks.first().map_or(Side::Merchant, |ask| ask.party);
    let questions: Vec<&str> = asks.iter().filter(|ask| ask.party == side).map(|ask| ask.question.as_str()).collect();
    AskForm {
        side: side.as_str(),
        languages: letter_view::readers(complaint),
        until: usual_day(app.now(), app.config.window_days),
        questions: questions.join("\n"),
        wrong: Vec::new(),
    }
}

/// The parties' own dates, not the file's: orders, scans and what a reader dated.
fn story(book: &RuleBook, case: &Case, draft: Option<&Draft>) -> Vec<HistoryRow> {
    let complaint = &case.complaint;
    let row = |at, who: &str, what: &str| HistoryRow { at: When(at), who: who.to_owned(), what: what.to_owned() };
    let mut rows = vec![
        row(complaint.order.placed_at, &complaint.consumer.name, "placed the order"),
        row(complaint.opened_at, &complaint.consumer.name, "filed the complaint"),
    ];
    if let Some(response) = &complaint.merchant.response {
        rows.push(row(response.at, &complaint.merchant.name, "answered"));
    }
    for reading in draft.map(|draft| draft.readings.as_slice()).unwrap_or_default() {
        let (Value::Time(at), State::Established | State::Asserted) = (&reading.value, &reading.state) else { continue };
        let name = book.fact(&reading.fact).map_or(reading.fact.as_str(), |def| def.name.as_str());
        let who = reading.spans.first().map_or_else(String::new, |span| format!("E{}", span.passage.exhibit));
        rows.push(row(*at, &who, &format!("dates {name}")));
    }
    rows.sort_by_key(|row| row.at.0);
    rows.dedup_by(|a, b| a.at == b.at && a.who == b.who && a.what == b.what);
    rows
}

fn sent(letter: &OutboxLetter) -> SentRow {
    let (state, class, at) = match &letter.state {
        LetterState::Waiting => ("waiting".to_owned(), "warn", Some(When(letter.send_after))),
        LetterState::Sent { at } => ("sent".to_owned(), "good", Some(When(*at))),
        LetterState::Withdrawn => ("taken back".to_owned(), "", None),
        LetterState::Failed { reason } => (format!("failed: {reason}"), "bad", None),
        LetterState::Bounced { at, reason } => (format!("came back: {reason}"), "bad", Some(When(*at))),
        LetterState::Posted { at, how } => (format!("sent another way: {how}"), "good", Some(When(*at))),
    };
    let to = format!("{} <{}>", letter.to_name, letter.to_address);
    let asks = letter.kind == LetterKind::Question;
    let words = |it: &Letter| if asks { Words::of(it) } else { Words { text: String::new(), ..Words::of(it) } };
    let english = letter.letter.english.as_deref().filter(|_| asks).map(words);
    SentRow { to, words: words(&letter.letter), english, state, class, at }
}

/// The last draft beside the one before, when a person amended it.
fn diff(drafts: &[StoredDraft]) -> Option<Vec<DiffPart>> {
    let [.., old, new] = drafts else { return None };
    new.by?;
    let reasons = |draft: &Draft| draft.sentences.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join("\n");
    let result = |draft: &Draft| {
        let sum = draft.amount.map(|amount| format!(", {amount}")).unwrap_or_default();
        format!("{}{sum}", words::outcome(draft.outcome))
    };
    let (old, new) = (&old.draft, &new.draft);
    let parts = [
        ("Outcome", result(old), result(new)),
        ("Reasons", reasons(old), reasons(new)),
        ("Letter to the consumer", old.letters.consumer.text.clone(), new.letters.consumer.text.clone()),
        ("Letter to the merchant", old.letters.merchant.text.clone(), new.letters.merchant.text.clone()),
    ];
    let parts = parts.into_iter().filter(|(_, before, after)| before != after);
    let parts = parts.map(|(what, before, after)| DiffPart { what: what.to_owned(), pieces: pieces(&before, &after) });
    Some(parts.collect())
}

fn pieces(before: &str, after: &str) -> Vec<DiffPiece> {
    let pieces = word_diff(before, after).into_iter();
    pieces.map(|it| DiffPiece { added: it.tag == Tag::Added, removed: it.tag == Tag::Removed, text: it.text }).collect()
}
