//! A party's own page. The link in its mail opens the case in this browser; from then on no address holds the secret.

use super::{brought, exhibits};
use crate::app::App;
use crate::case::event::{Actor, Event};
use crate::case::exhibit::Authentication;
use crate::case::{Case, LetterState, OutboxLetter, Side, Stage, outbox};
use crate::error::{Error, Invalid};
use crate::intake::file::respond as answer;
use crate::intake::late;
use crate::intake::open::refuse_file;
use crate::review::heard;
use crate::store::{cases, mails};
use crate::web::error::PageError;
use crate::web::page::{Shell, html, html_as, see};
use crate::web::party_page::{self, NoLinkPage, Seen, StatusPage};
use crate::web::security::{Posted, Visitor, is_secure};
use crate::web::uploads::{self, Uploaded};
use actix_multipart::Multipart;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};

pub(super) fn side(name: &str) -> Result<Side, Error> {
    Side::BOTH.into_iter().find(|side| party_page::base(*side) == format!("/{name}")).ok_or(Error::NotFound)
}

fn cookie(side: Side) -> String {
    format!("evenhand-{side}")
}

/// The link: a stranger's, a wrong one and one to a case that is not there look the same.
pub async fn enter(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, PageError> {
    let (name, number, token) = path.into_inner();
    let side = side(&name)?;
    if opened(&app, side, &number, &token).await?.is_none() {
        return no_link(&app, &request, replaced(&app, side, &number, &token).await?);
    }
    let mut response = see(party_page::base(side));
    let kept = Cookie::build(cookie(side), format!("{number}.{token}"))
        .path(party_page::base(side))
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(is_secure(&request))
        .max_age(Duration::days(90))
        .finish();
    response.add_cookie(&kept).map_err(|error| Error::Internal(error.into()))?;
    Ok(response)
}

async fn opened(app: &App, side: Side, number: &str, token: &str) -> Result<Option<Case>, Error> {
    match cases::by_number(&app.db, number).await {
        Ok(case) if app.opens(&case, side, token) => Ok(Some(case)),
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Only somebody who has the old link can find out that there is a newer one.
async fn replaced(app: &App, side: Side, number: &str, token: &str) -> Result<bool, Error> {
    match cases::by_number(&app.db, number).await {
        Ok(case) => Ok(app.opened_once(&case, side, token)),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

pub(super) async fn own(app: &App, request: &HttpRequest, side: Side) -> Result<Option<Case>, Error> {
    let Some(kept) = request.cookie(&cookie(side)) else { return Ok(None) };
    match kept.value().split_once('.') {
        Some((number, token)) => opened(app, side, number, token).await,
        None => Ok(None),
    }
}

/// The browser's key opens nothing, or nothing any more.
pub(super) async fn gone(app: &App, request: &HttpRequest, side: Side) -> Result<HttpResponse, PageError> {
    let kept = request.cookie(&cookie(side));
    let old = match kept.as_ref().and_then(|kept| kept.value().split_once('.')) {
        Some((number, token)) => replaced(app, side, number, token).await?,
        None => false,
    };
    no_link(app, request, old)
}

fn no_link(app: &App, request: &HttpRequest, replaced: bool) -> Result<HttpResponse, PageError> {
    let page = NoLinkPage { shell: Shell::of(request, None, ""), reach: app.config.mail.address.clone(), replaced };
    Ok(html_as(StatusCode::NOT_FOUND, &page)?)
}

#[derive(serde::Deserialize)]
pub struct Done {
    done: Option<String>,
}

pub async fn status(
    app: web::Data<App>,
    request: HttpRequest,
    name: web::Path<String>,
    query: web::Query<Done>,
) -> Result<HttpResponse, PageError> {
    let side = side(&name)?;
    let Some(case) = own(&app, &request, side).await? else { return gone(&app, &request, side).await };
    let mut page = page(&app, &request, side, &case).await?;
    page.notice = match query.done.as_deref() {
        Some("evidence") => Some("Received. It is on the case, and the other side may see and answer it.".to_owned()),
        Some("held") => Some("Received. The case is decided, so it changes nothing by itself: a caseworker reads it and says whether the case is looked at again.".to_owned()),
        Some("response") => Some("Your answer is on the case.".to_owned()),
        _ => None,
    };
    Ok(html(&page)?)
}

/// Where the case stands for somebody who knows only what this side was told. A question that can still be taken back is
/// not asked yet; a decision that the other side did not get is decided all the same.
fn told(case: &Case, side: Side, letters: &[OutboxLetter], now: DateTime<Utc>) -> Stage {
    match &case.stage {
        Stage::Awaiting { .. } => {
            let mut asked = letters.iter().filter(|row| Some(row.approval) == case.approval);
            let pending = asked.next().is_some_and(|row| row.state == LetterState::Waiting && now < row.send_after);
            if pending { Stage::Ready } else { case.stage.clone() }
        }
        Stage::Undelivered { .. } => {
            let knows = case.approval.is_some_and(|approval| outbox::told(letters, approval, side));
            if knows { Stage::Closed { at: case.updated_at } } else { Stage::Approved { send_after: case.updated_at } }
        }
        stage => stage.clone(),
    }
}

async fn page(app: &App, request: &HttpRequest, side: Side, case: &Case) -> Result<StatusPage, Error> {
    let exhibits = cases::exhibits(&app.db, case.id).await?;
    let letters = cases::letters(&app.db, case.id).await?;
    let history = cases::history(&app.db, case.id).await?;
    let asked = history.iter().rev().find_map(|happened| match &happened.event {
        Event::Asked { side: whom, questions, .. } if *whom == side => Some(questions.clone()),
        _ => None,
    });
    let now = app.now();
    let shown = Case { stage: told(case, side, &letters, now), ..case.clone() };
    let (draft, knows) = exhibits::ruling(app, case, side).await?;
    let held = mails::held_of(&app.db, case.id).await?;
    let unshown = heard::not_shown(&exhibits, &history, side);
    let seen = Seen {
        side,
        case: &shown,
        exhibits: &exhibits,
        unshown: &unshown,
        letters: &letters,
        asked: asked.unwrap_or_default(),
        told: draft.as_ref().filter(|_| knows),
        held: &held,
        reach: app.reply_address(case, side),
        now,
    };
    Ok(StatusPage::of(Shell::of(request, None, ""), seen))
}

async fn refused(
    app: &App,
    request: &HttpRequest,
    side: Side,
    case: &Case,
    invalid: Invalid,
    typed: &str,
) -> Result<HttpResponse, PageError> {
    let mut page = page(app, request, side, case).await?;
    page.errors = in_words(invalid);
    typed.clone_into(&mut page.typed);
    Ok(html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
}

#[derive(serde::Deserialize)]
pub struct Response {
    #[serde(default)]
    accepts: String,
    #[serde(default)]
    statement: String,
    #[serde(default)]
    number: String,
}

/// The browser knows one case a side. A form of another tab must not land on the case that was opened last.
pub(super) fn meant(case: &Case, number: &str) -> Result<(), Invalid> {
    if number.is_empty() || number == case.number {
        return Ok(());
    }
    let reason = format!("was opened here meanwhile, and nothing was saved: open {number} again by the link in its mail");
    Err(Invalid::one(format!("Case {}", case.number), reason))
}

pub async fn respond(
    app: web::Data<App>,
    request: HttpRequest,
    name: web::Path<String>,
    form: Posted<Response>,
) -> Result<HttpResponse, PageError> {
    let side = side(&name)?;
    let Some(case) = own(&app, &request, side).await? else { return gone(&app, &request, side).await };
    if side != Side::Merchant {
        return Err(Error::NotFound.into());
    }
    if let Err(invalid) = meant(&case, &form.0.number) {
        return refused(&app, &request, side, &case, invalid, &form.0.statement).await;
    }
    let accepts = match form.0.accepts.as_str() {
        "yes" | "true" => true,
        "no" | "false" => false,
        _ => {
            let invalid = Invalid::one("answer", "say whether you accept the claim");
            return refused(&app, &request, side, &case, invalid, &form.0.statement).await;
        }
    };
    match answer(&app, &case.number, accepts, &form.0.statement, Actor::Party { side }).await {
        Ok(_) => Ok(see("/m?done=response")),
        Err(Error::Invalid(invalid)) => refused(&app, &request, side, &case, invalid, &form.0.statement).await,
        Err(error) => Err(error.into()),
    }
}

pub async fn evidence(
    app: web::Data<App>,
    request: HttpRequest,
    name: web::Path<String>,
    body: Multipart,
) -> Result<HttpResponse, PageError> {
    let side = side(&name)?;
    let Some(case) = own(&app, &request, side).await? else { return gone(&app, &request, side).await };
    // Whatever is wrong with the files, what was typed is kept.
    let form = uploads::gather(body, Some(&Visitor::of(&request))).await?;
    let note = form.fields.get("note").cloned().unwrap_or_default();
    match taken(&app, side, &case, form).await {
        Ok(became) => Ok(see(&format!("{}?done={became}", party_page::base(side)))),
        Err(Error::Invalid(invalid)) => {
            let mut page = page(&app, &request, side, &case).await?;
            page.errors = in_words(invalid);
            page.note = note;
            Ok(html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn taken(app: &App, side: Side, case: &Case, mut form: Uploaded) -> Result<&'static str, Error> {
    std::mem::take(&mut form.refused).or_ok()?;
    meant(case, form.fields.get("number").map_or("", String::as_str))?;
    if form.files.is_empty() {
        return Err(Invalid::one("file", "choose a file").into());
    }
    for file in &form.files {
        refuse_file(file.bytes, form.fields.get("note").map(String::as_str))?;
    }
    let mut became = "";
    for file in brought(form, late::submitter(side), &Authentication::LoggedIn, app.now()) {
        became = late::bring(app, &case.number, file, Actor::Party { side }).await?.as_str();
    }
    Ok(became)
}

fn in_words(invalid: Invalid) -> Vec<String> {
    invalid.fields.into_iter().map(|wrong| format!("{}: {}", wrong.field, wrong.reason)).collect()
}
