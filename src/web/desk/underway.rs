//! What a model is still doing about a draft that stands, and how an open page learns that a better one is there.

use super::SignedIn;
use crate::app::App;
use crate::case::{Case, Dossier, Event, Stage};
use crate::error::Error;
use crate::flow::Job;
use crate::outside::model::Purpose;
use crate::reading::progress::{self, Step};
use crate::review::blind;
use crate::rules::RuleBook;
use crate::store::cases::{Happened, StoredDraft};
use crate::store::jobs;
use crate::web::error::PageError;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};

/// The draft on screen is the one by the rules alone; this may still come.
#[derive(Debug, Clone, Default)]
pub struct Underway {
    /// For the page, as it stands.
    pub words: String,
    /// The documents that are being read.
    pub steps: Vec<(u32, Step)>,
}

pub async fn of(
    app: &App,
    case: &Case,
    stored: &StoredDraft,
    dossier: &Dossier,
    book: &RuleBook,
    events: &[Happened],
) -> Result<Option<Underway>, Error> {
    if stored.by.is_some() {
        return Ok(None);
    }
    if reads(app, case).await? {
        let steps = progress::documents(app, case, dossier, book).await?;
        return Ok(Some(Underway { words: reading(&steps), steps }));
    }
    let writing = "A model is looking for better words; the ruling stays as it is.";
    Ok(writes(app, case, stored, events).then(|| Underway { words: writing.to_owned(), steps: Vec::new() }))
}

async fn reads(app: &App, case: &Case) -> Result<bool, Error> {
    if app.model.for_purpose(Purpose::Read).is_none() || case.stage != Stage::Ready {
        return Ok(false);
    }
    jobs::waits_for(&app.db, case.id, &Job::AskModel).await
}

/// `A model is reading: 1 of 3 documents is read, E3 now. ..`
fn reading(steps: &[(u32, Step)]) -> String {
    let done = steps.iter().filter(|(_, step)| *step == Step::Done).count();
    let now: Vec<String> =
        steps.iter().filter(|(_, step)| *step == Step::BeingRead).map(|(exhibit, _)| format!("E{exhibit}")).collect();
    let now = if now.is_empty() { String::new() } else { format!(", {} now", now.join(" and ")) };
    let far = match steps.len() {
        0 => "what both sides say".to_owned(),
        1 => format!("{done} of 1 document read{now}"),
        all => format!("{done} of {all} documents read{now}"),
    };
    format!("A model is reading: {far}. This draft is by the rules alone.")
}

fn writes(app: &App, case: &Case, stored: &StoredDraft, events: &[Happened]) -> bool {
    let pending = stored.draft.wording.is_none() && case.stage == Stage::Ready;
    let gave_up = events.iter().rev().take_while(|it| !matches!(it.event, Event::Drafted { .. }));
    let gave_up = gave_up.into_iter().any(|it| matches!(&it.event, Event::JobGaveUp { job, .. } if job == "write"));
    pending && !gave_up && not_worded(stored, events).is_none() && app.model.for_purpose(Purpose::Write).is_some()
}

pub fn not_worded<'e>(stored: &StoredDraft, events: &'e [Happened]) -> Option<&'e str> {
    events.iter().rev().find_map(|it| match &it.event {
        Event::NotWorded { draft, why } if *draft == stored.id => Some(why.as_str()),
        _ => None,
    })
}

#[derive(serde::Deserialize)]
pub struct Shown {
    /// The draft that is on screen.
    draft: String,
}

/// In words for the page. 200 once another draft stands than the one on screen, 202 while one may still come, 410 when none
/// will, or when this person has yet to say what they would decide.
pub async fn better(app: Data<App>, me: SignedIn, number: Path<String>, shown: Query<Shown>) -> Result<HttpResponse, PageError> {
    let seen = blind::open(&app, &number, &me.reviewer()).await?;
    let Some(stored) = seen.open.draft.as_ref().filter(|_| seen.hidden.is_none()) else {
        return Ok(told(StatusCode::GONE, String::new()));
    };
    let open = &seen.open;
    // What was read is being drafted.
    if open.case.stage == Stage::Reading {
        return Ok(told(StatusCode::ACCEPTED, "A new draft is being made with what a model read.".to_owned()));
    }
    if stored.id.to_string() != shown.draft {
        let words =
            if stored.draft.wording.is_some() { "Better wording is ready: show it" } else { "A new draft is ready: show it" };
        return Ok(told(StatusCode::OK, words.to_owned()));
    }
    match of(&app, &open.case, stored, &open.dossier, &open.book, &seen.events).await? {
        Some(underway) => Ok(told(StatusCode::ACCEPTED, underway.words)),
        None if not_worded(stored, &seen.events).is_some() => {
            Ok(told(StatusCode::GONE, "The words are the rules’ own.".to_owned()))
        }
        None => Ok(told(StatusCode::GONE, "Nothing more came of it: the draft is the same.".to_owned())),
    }
}

fn told(status: StatusCode, words: String) -> HttpResponse {
    HttpResponse::build(status).content_type("text/plain; charset=utf-8").body(words)
}
