//! The case page: loads what the page shows.

use super::queue::strip;
use crate::app::App;
use crate::case::exhibit::Media;
use crate::case::{Draft, Event, LetterState, Side, Stage};
use crate::error::{Error, Invalid};
use crate::review::Reviewer;
use crate::review::acts::{self, Open};
use crate::review::blockers::{Blocker, blockers};
use crate::rules::Type;
use crate::store::cases::{self, Happened, StoredDraft};
use crate::store::people::{self, User};
use crate::web::case_page::{self, Answering, AskForm, CasePage, Chosen, HistoryRow, Notice, SentRow, SourceFragment, Undo};
use crate::web::doors::sign_in::{user, who};
use crate::web::error::PageError;
use crate::web::page::{Shell, html, html_as};
use crate::web::security::UPLOAD_CSP;
use crate::web::words::{self, When};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::TimeDelta;

#[derive(Debug, Default, serde::Deserialize)]
pub struct Asked {
    tab: Option<String>,
    cite: Option<String>,
    show: Option<u32>,
    answer: Option<String>,
    act: Option<String>,
}

/// What an action that was refused hands back to the page.
#[derive(Debug, Default)]
pub struct Refused {
    pub act: &'static str,
    pub invalid: Invalid,
    pub typed: String,
    pub amend: Option<case_page::AmendForm>,
    pub ask: Option<AskForm>,
    pub answering: Option<Answering>,
}

pub async fn page(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    Ok(html(&build(&app, &request, &user, &number, &asked, Refused::default()).await?)?)
}

/// The page once more, with what is wrong and all that was typed.
pub async fn refused(
    app: &App,
    request: &HttpRequest,
    user: &User,
    number: &str,
    refused: Refused,
) -> Result<HttpResponse, PageError> {
    let asked = Asked { act: Some(refused.act.to_owned()), ..Asked::default() };
    Ok(html_as(StatusCode::UNPROCESSABLE_ENTITY, &build(app, request, user, number, &asked, refused).await?)?)
}

async fn build(
    app: &App,
    request: &HttpRequest,
    user: &User,
    number: &str,
    asked: &Asked,
    refused: Refused,
) -> Result<CasePage, Error> {
    let Open { case, dossier, draft, looked } = acts::open(app, number).await?;
    let now = app.now();
    people::seen(&app.db, case.id, user, now).await?;
    let others = people::others(&app.db, case.id, user.id, now).await?;
    let history = cases::history(&app.db, case.id).await?;
    let drafts = cases::drafts_of(&app.db, case.id).await?;
    let letters = cases::letters(&app.db, case.id).await?;
    let shown: Option<&Draft> = draft.as_ref().map(|stored| &stored.draft);
    let reviewer = Reviewer::from(user);
    let missing = shown.map(|draft| blockers(draft, &dossier, &case, &looked, &reviewer)).unwrap_or_default();
    let may_act = matches!(case.stage, Stage::Ready | Stage::SecondReview | Stage::Escalated);
    let tab = ["ruling", "letters", "ledger", "history"].into_iter().find(|tab| asked.tab.as_deref() == Some(tab));
    let act = ["amend", "ask", "escalate", "add"].into_iter().find(|act| asked.act.as_deref() == Some(act)).unwrap_or("");
    let answering = refused.answering.or_else(|| asked.answer.as_deref().and_then(|fact| answering(app, shown, fact)));
    let chosen = Chosen { cite: asked.cite.as_deref(), show: asked.show, answering, may_act };
    let problem = refused.invalid.fields.first().map(|_| refused.invalid.to_string());
    Ok(CasePage {
        shell: Shell::of(request, who(user), "queue"),
        base: format!("/cases/{}", case.number),
        head: case_page::head(&case, now),
        strip: strip(app).await?,
        tab: tab.unwrap_or("ruling"),
        tabs: vec![
            ("ruling", "Ruling", None),
            ("letters", "Letters", Some(if letters.is_empty() { 2 } else { letters.len() })),
            ("ledger", "Evidence", Some(dossier.exhibits.len().saturating_sub(1))),
            ("history", "History", Some(history.len())),
        ],
        current_cite: asked.cite.clone().unwrap_or_default(),
        ruling: case_page::ruling(shown, &dossier),
        notices: notices(&drafts, &history),
        problem: problem.filter(|_| refused.amend.is_none() && refused.ask.is_none()),
        progress: format!("{} files are being read; the draft follows by itself.", dossier.exhibits.len().saturating_sub(1)),
        others: if others.is_empty() { String::new() } else { format!("{} has this case open", others.join(", ")) },
        undo: match case.stage {
            Stage::Approved { send_after } => Some(Undo {
                text: "Approved. The letters wait, so that this can be undone until",
                until: When(send_after),
                open: now < send_after,
            }),
            Stage::SecondReview if case.first_approver == Some(user.id) => Some(Undo {
                text: "You approved it first; a second person looks next. Filed",
                until: When(case.updated_at),
                open: true,
            }),
            _ => None,
        },
        may_act,
        may_approve: may_act && missing.is_empty() && shown.is_some(),
        approve_label: if case.stage == Stage::SecondReview { "Approve as second" } else { "Approve" },
        missing: missing.iter().map(Blocker::in_words).collect(),
        version: case.version,
        draft_id: case.draft.map(|id| id.to_string()).unwrap_or_default(),
        evidence_root: dossier.evidence_root(),
        act,
        amend: refused.amend.or_else(|| shown.filter(|_| act == "amend").map(|draft| case_page::amend_form(draft, &dossier))),
        ask: refused.ask.or_else(|| (act == "ask").then(|| ask_form(app, shown))),
        typed: refused.typed,
        since: Vec::new(),
        kept: Vec::new(),
        kept_all: Vec::new(),
        again: String::new(),
        history: history.iter().map(history_row).collect(),
        story: Vec::new(),
        sent: letters.iter().map(sent).collect(),
        diff: None,
        pane: case_page::pane(&dossier, shown, &looked, chosen),
    })
}

fn answering(app: &App, draft: Option<&Draft>, fact: &str) -> Option<Answering> {
    let open = draft?.open_questions.iter().find(|open| open.fact == fact)?;
    let definition = app.book.fact(fact)?;
    Some(Answering {
        fact: open.fact.clone(),
        question: open.question.clone(),
        is_bool: definition.kind == Type::Bool,
        keyed: definition.key.is_some(),
        key_name: definition.key.clone().unwrap_or_default(),
        judgement: definition.judgement,
        values: definition.values.clone(),
        ..Answering::default()
    })
}

fn ask_form(app: &App, draft: Option<&Draft>) -> AskForm {
    let asks = draft.map(|draft| draft.asks.as_slice()).unwrap_or_default();
    let side = asks.first().map_or(Side::Consumer, |ask| ask.party);
    let questions: Vec<&str> = asks.iter().filter(|ask| ask.party == side).map(|ask| ask.question.as_str()).collect();
    AskForm {
        side: side.as_str(),
        until: (app.now() + TimeDelta::days(app.config.window_days.into())).format("%Y-%m-%d").to_string(),
        questions: questions.join("\n"),
        wrong: Vec::new(),
    }
}

/// What the newest answer or evidence changed, and jobs that were given up.
fn notices(drafts: &[StoredDraft], history: &[Happened]) -> Vec<Notice> {
    let mut out = Vec::new();
    if let [.., before, after] = drafts {
        let changes = case_page::changes(&before.draft, &after.draft);
        let what = if after.by.is_some() { "Amended by a caseworker." } else { "A new draft was made." };
        let text = if changes.is_empty() { "The result is the same." } else { "What changed:" };
        out.push(Notice { class: "note", title: what.to_owned(), text: text.to_owned(), changes });
    }
    for happened in history {
        if let Event::LetterFailed { side, reason, .. } = &happened.event {
            let title = format!("The letter to the {side} did not arrive.");
            out.push(Notice { class: "bad", title, text: reason.clone(), changes: Vec::new() });
        }
        if let Event::JobGaveUp { job, reason } = &happened.event {
            let title = format!("The step “{job}” was given up.");
            out.push(Notice { class: "bad", title, text: reason.clone(), changes: Vec::new() });
        }
    }
    out
}

fn history_row(happened: &Happened) -> HistoryRow {
    HistoryRow { at: When(happened.at), who: words::actor(&happened.actor), what: words::event(&happened.event) }
}

fn sent(letter: &crate::case::OutboxLetter) -> SentRow {
    let (state, class, at) = match &letter.state {
        LetterState::Waiting => ("waits until", "warn", Some(When(letter.send_after))),
        LetterState::Sent { at } => ("sent", "good", Some(When(*at))),
        LetterState::Withdrawn => ("taken back", "", None),
        LetterState::Failed { reason } => {
            return SentRow {
                to: letter.to_address.clone(),
                subject: letter.letter.subject.clone(),
                state: format!("not delivered: {reason}"),
                class: "bad",
                at: None,
            };
        }
    };
    SentRow { to: letter.to_address.clone(), subject: letter.letter.subject.clone(), state: state.to_owned(), class, at }
}

/// The source pane alone, for the script.
pub async fn source(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let Open { case, dossier, draft, looked } = acts::open(&app, &number).await?;
    let shown: Option<&Draft> = draft.as_ref().map(|stored| &stored.draft);
    let may_act = matches!(case.stage, Stage::Ready | Stage::SecondReview | Stage::Escalated);
    let answering = asked.answer.as_deref().and_then(|fact| answering(&app, shown, fact));
    let chosen = Chosen { cite: asked.cite.as_deref(), show: asked.show, answering, may_act };
    Ok(html(&SourceFragment {
        shell: Shell::of(&request, who(&user), "queue"),
        base: format!("/cases/{}", case.number),
        tab: "ruling",
        version: case.version,
        pane: case_page::pane(&dossier, shown, &looked, chosen),
    })?)
}

/// The bytes as they were sent, for saving: nothing in them runs here.
pub async fn original(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, u32)>,
) -> Result<HttpResponse, PageError> {
    serve(&app, &request, &path, false).await
}

/// A picture to look at in the page; only what was found to be one.
pub async fn picture(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, u32)>,
) -> Result<HttpResponse, PageError> {
    serve(&app, &request, &path, true).await
}

async fn serve(app: &App, request: &HttpRequest, path: &(String, u32), picture: bool) -> Result<HttpResponse, PageError> {
    user(app, request).await?;
    let case = cases::by_number(&app.db, &path.0).await?;
    let exhibits = cases::exhibits(&app.db, case.id).await?;
    let exhibit = exhibits.iter().find(|one| one.number == path.1 && !one.is_records()).ok_or(Error::NotFound)?;
    let media = match (picture, exhibit.media) {
        (true, Media::Png) => "image/png",
        (true, Media::Jpeg) => "image/jpeg",
        (true, _) => return Err(Error::NotFound.into()),
        (false, _) => "application/octet-stream",
    };
    let bytes = app.blobs.get(&exhibit.sha256).await?;
    let name: String = exhibit.file.rsplit('/').next().unwrap_or("file").chars().map(plain).collect();
    let disposition = if picture { "inline".to_owned() } else { format!("attachment; filename=\"{name}\"") };
    Ok(HttpResponse::Ok()
        .insert_header(("Content-Type", media))
        .insert_header(("Content-Disposition", disposition))
        .insert_header(("Content-Security-Policy", UPLOAD_CSP))
        .insert_header(("Cache-Control", "private, no-store"))
        .body(bytes))
}

fn plain(c: char) -> char {
    if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') { c } else { '_' }
}
