//! What a caseworker has to do beside deciding: letters that did not arrive, and mail that nobody could file.

use super::SignedIn;
use super::act::From;
use super::files::{attachment, inert};
use super::typed::Typed;
use crate::app::App;
use crate::case::exhibit::Submitter;
use crate::case::mail::{Fate, IncomingMail};
use crate::case::{Case, LetterId, LetterKind, LetterState, MailId, OutboxLetter, Stage, event::Actor};
use crate::error::{Error, Invalid};
use crate::intake::mail;
use crate::review::lost;
use crate::store::{cases, mails};
use crate::web::case_page::{HeldRow, LostRow, Tasks};
use crate::web::error::PageError;
use crate::web::security::Posted;
use crate::web::words::When;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, Utc};

type Answered = Result<HttpResponse, PageError>;

/// Everything that waits for a person on this case.
pub fn of(case: &Case, letters: &[OutboxLetter], held: &[IncomingMail], now: DateTime<Utc>) -> Tasks {
    let lost = lost::all(letters).into_iter().map(|it| LostRow {
        letter: it.row.id.to_string(),
        side: it.row.side.as_str(),
        name: it.row.to_name.clone(),
        address: it.row.to_address.clone(),
        subject: it.row.letter.subject.clone(),
        why: it.why,
        question: it.row.kind == LetterKind::Question,
        may_send: it.row.kind == LetterKind::Question || matches!(case.stage, Stage::Undelivered { .. }),
    });
    let again = letters.iter().filter(|row| {
        row.kind == LetterKind::Again && row.state == LetterState::Waiting && matches!(case.stage, Stage::Undelivered { .. })
    });
    Tasks {
        lost: lost.collect(),
        again: again
            .map(|row| (row.id.to_string(), row.to_address.clone(), When(row.send_after), now < row.send_after))
            .collect(),
        held: held.iter().map(held_row).collect(),
    }
}

pub fn held_row(mail: &IncomingMail) -> HeldRow {
    HeldRow {
        mail: mail.id.to_string(),
        file: mail.page.is_some(),
        from: mail.from.clone(),
        subject: mail.subject.clone(),
        text: mail.text.clone(),
        at: When(mail.at),
        why: if let Fate::Held { why, .. } = &mail.fate { why.clone() } else { String::new() },
        side: match (&mail.fate, mail.page.as_ref().and_then(|page| page.from)) {
            (Fate::Held { side: Some(side), .. }, _) => side.as_str(),
            (_, Some(from)) => from.as_str(),
            _ => "",
        },
    }
}

/// What is done about a letter that did not arrive: `address`, `posted`, `undo`.
pub async fn letter(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    path: Path<(String, String, String)>,
    form: Posted<Typed>,
) -> Answered {
    let ((number, id, act), typed) = (path.into_inner(), &form.0);
    let id: LetterId = id.parse().map_err(|_| Error::NotFound)?;
    let (by, version) = (me.reviewer(), typed.version());
    let done = match (act.as_str(), version) {
        (_, Err(error)) => Err(error),
        ("address", Ok(version)) => lost::readdress(&app, &number, &by, version, id, typed.get("address")).await,
        ("posted", Ok(version)) => lost::posted(&app, &number, &by, version, id, &typed.text("how")).await,
        ("undo", Ok(version)) => lost::take_back(&app, &number, &by, version, id).await,
        _ => Err(Error::NotFound),
    };
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "task" }.end(done, "").await
}

/// What came from a side's page and waits, as a file that nothing runs.
pub async fn file(app: Data<App>, _me: SignedIn, path: Path<(String, String)>) -> Answered {
    let (number, id) = path.into_inner();
    let id: MailId = id.parse().map_err(|_| Error::NotFound)?;
    let case = cases::by_number(&app.db, &number).await?;
    let held = mails::by_id(&app.db, id).await?;
    if held.case != Some(case.id) || held.page.is_none() {
        return Err(Error::NotFound.into());
    }
    let bytes = app.blobs.get(&held.sha256).await?;
    Ok(inert("application/octet-stream").insert_header(attachment(&held.subject)).body(bytes))
}

pub async fn mail(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    path: Path<(String, String)>,
    form: Posted<Typed>,
) -> Answered {
    let ((number, id), typed) = (path.into_inner(), &form.0);
    let id: MailId = id.parse().map_err(|_| Error::NotFound)?;
    let actor = Actor::User { id: me.user.id, name: me.user.name.clone() };
    let from = match typed.get("from") {
        "aside" => None,
        "consumer" => Some(Submitter::Consumer),
        "merchant" => Some(Submitter::Merchant),
        "carrier" => Some(Submitter::Carrier),
        "provider" => Some(Submitter::Provider),
        "operator" => Some(Submitter::Operator),
        _ => return Err(Error::from(Invalid::one("from", "say whose mail this is")).into()),
    };
    let done = match from {
        Some(from) => mail::take(&app, &number, id, from, actor).await,
        None => mail::set_aside(&app, &number, id, actor).await,
    };
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "task" }.end(done, "").await
}
