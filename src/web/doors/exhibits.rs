//! The evidence of a case on a side's own page: asking for it, reading it, answering it.
//!
//! What others sent is behind a button, and pressing it is what counts as having seen it. A link can be followed by a mail
//! server that looks for bad ones; it presses nothing.

use super::portal::{gone, meant, own, side};
use crate::app::App;
use crate::case::event::{Actor, Event};
use crate::case::exhibit::{Authentication, Exhibit, Extraction, Kind};
use crate::case::{Case, Draft, Side, Stage, outbox};
use crate::error::{Error, Invalid};
use crate::intake::file::{Brought, Content};
use crate::intake::late;
use crate::review::heard;
use crate::store::cases;
use crate::web::desk::{attachment, inert};
use crate::web::error::PageError;
use crate::web::page::{Shell, html, html_as, see};
use crate::web::party_evidence::{self, EvidencePage};
use crate::web::party_page;
use crate::web::security::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

const ANSWER_MAX_CHARS: usize = 10_000;
const STALE_MAX: usize = 5;

/// The newest draft, and whether it is the ruling that `side` was told.
pub async fn ruling(app: &App, case: &Case, side: Side) -> Result<(Option<Draft>, bool), Error> {
    let draft = match case.draft {
        Some(id) => Some(cases::draft(&app.db, id).await?.draft),
        None => None,
    };
    let decided = matches!(case.stage, Stage::Closed { .. } | Stage::Undelivered { .. });
    let told = match case.approval.filter(|_| decided) {
        Some(approval) => outbox::told(&cases::letters(&app.db, case.id).await?, approval, side),
        None => false,
    };
    Ok((draft, told))
}

#[derive(serde::Deserialize)]
pub struct Pressed {
    #[serde(default)]
    number: String,
}

/// The side asks to be shown what others sent: from now on it has seen it.
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    name: web::Path<String>,
    form: Posted<Pressed>,
) -> Result<HttpResponse, PageError> {
    let side = side(&name)?;
    let Some(case) = own(&app, &request, side).await? else { return gone(&app, &request, side).await };
    meant(&case, &form.0.number).map_err(Error::from)?;
    for _ in 0..STALE_MAX {
        let now = cases::load(&app.db, case.id).await?;
        let history = cases::history(&app.db, case.id).await?;
        let new = heard::not_shown(&cases::exhibits(&app.db, case.id).await?, &history, side);
        if new.is_empty() {
            break;
        }
        let event = Event::EvidenceOpened { side, exhibits: new };
        match cases::save(&app.db, vec![now.record(event, Actor::Party { side }, app.now())?]).await {
            Err(Error::Stale) => {}
            Err(error) => return Err(error.into()),
            Ok(_) => break,
        }
    }
    // Where somebody else was busy with the case all the time, the button is still there.
    Ok(see(&format!("{}#evidence", party_page::base(side))))
}

type Path = web::Path<(String, u32)>;

pub async fn page(app: web::Data<App>, request: HttpRequest, path: Path) -> Result<HttpResponse, PageError> {
    let (name, number) = path.into_inner();
    let side = side(&name)?;
    let Some(case) = own(&app, &request, side).await? else { return gone(&app, &request, side).await };
    let exhibits = cases::exhibits(&app.db, case.id).await?;
    find(&exhibits, number)?;
    // An old address of something new leads to the button.
    if heard::not_shown(&exhibits, &cases::history(&app.db, case.id).await?, side).contains(&number) {
        return Ok(see(&format!("{}#evidence", party_page::base(side))));
    }
    Ok(html(&view(&app, &request, side, &case, number).await?)?)
}

fn find(exhibits: &[Exhibit], number: u32) -> Result<&Exhibit, Error> {
    exhibits.iter().find(|it| it.number == number && party_evidence::shown(it)).ok_or(Error::NotFound)
}

async fn view(app: &App, request: &HttpRequest, side: Side, case: &Case, number: u32) -> Result<EvidencePage, Error> {
    let exhibits = cases::exhibits(&app.db, case.id).await?;
    let exhibit = find(&exhibits, number)?;
    let passages = cases::passages_of(&app.db, exhibit.id).await?;
    let (draft, told) = ruling(app, case, side).await?;
    let rows = party_evidence::rows(&exhibits, side, draft.as_ref().filter(|_| told));
    let row = rows.into_iter().find(|row| row.number == number).ok_or(Error::NotFound)?;
    let lines = party_evidence::lines(&passages, &case.complaint, side, row.own, draft.as_ref(), told);
    Ok(EvidencePage {
        shell: Shell::of(request, None, ""),
        number: case.number.clone(),
        base: party_page::base(side),
        left_out: lines.iter().any(|line| line.pieces.iter().any(|bit| bit.out)),
        lines,
        cut: party_evidence::is_cut(&passages),
        readable: exhibit.state == Extraction::Text,
        original: row.own || app.config.parties.hand_out_originals,
        row,
        closed: late::is_decided(case),
        reach: app.reply_address(case, side),
        typed: String::new(),
        errors: Vec::new(),
    })
}

/// One's own file, and the other side's where the operator hands them out.
pub async fn original(app: web::Data<App>, request: HttpRequest, path: Path) -> Result<HttpResponse, PageError> {
    let (name, number) = path.into_inner();
    let side = side(&name)?;
    let Some(case) = own(&app, &request, side).await? else { return gone(&app, &request, side).await };
    let exhibits = cases::exhibits(&app.db, case.id).await?;
    let exhibit = find(&exhibits, number)?;
    if exhibit.from.side() != Some(side) && !app.config.parties.hand_out_originals {
        return Err(Error::NotFound.into());
    }
    let bytes = app.blobs.get(&exhibit.sha256).await?;
    Ok(inert("application/octet-stream").insert_header(attachment(&exhibit.file)).body(bytes))
}

#[derive(serde::Deserialize)]
pub struct Answer {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    number: String,
}

pub async fn answer(
    app: web::Data<App>,
    request: HttpRequest,
    path: Path,
    form: Posted<Answer>,
) -> Result<HttpResponse, PageError> {
    let (name, number) = path.into_inner();
    let side = side(&name)?;
    let Some(case) = own(&app, &request, side).await? else { return gone(&app, &request, side).await };
    let done = async {
        meant(&case, &form.0.number)?;
        let exhibits = cases::exhibits(&app.db, case.id).await?;
        if find(&exhibits, number)?.from.side() == Some(side) {
            return Err(Invalid::one("answer", "is to your own file: send another file instead").into());
        }
        let text = form.0.answer.replace("\r\n", "\n");
        let text = text.trim();
        if text.is_empty() {
            return Err(Invalid::one("answer", "is empty: say what is not right").into());
        }
        if text.chars().count() > ANSWER_MAX_CHARS {
            return Err(Invalid::one("answer", format!("is longer than {ANSWER_MAX_CHARS} characters: send it as a file")).into());
        }
        let file = Brought {
            name: format!("answer-to-E{number}.txt"),
            content: Content::Bytes(text.as_bytes().to_vec()),
            kind: Some(Kind::Statement),
            from: late::submitter(side),
            received_at: app.now(),
            note: None,
            answers: Some(number),
            auth: Authentication::LoggedIn,
        };
        late::bring(&app, &case.number, file, Actor::Party { side }).await
    };
    match done.await {
        Ok(taken) => Ok(see(&format!("{}?done={}", party_page::base(side), taken.as_str()))),
        Err(Error::Invalid(invalid)) => {
            let mut page = view(&app, &request, side, &case, number).await?;
            page.errors = invalid.fields.into_iter().map(|wrong| format!("{}: {}", wrong.field, wrong.reason)).collect();
            page.typed.clone_from(&form.0.answer);
            Ok(html_as(StatusCode::UNPROCESSABLE_ENTITY, &page)?)
        }
        Err(error) => Err(error.into()),
    }
}
