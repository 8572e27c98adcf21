//! `/api/v1`: programs with a key.

use super::brought;
use crate::app::App;
use crate::case::exhibit::{Authentication, Kind, Submitter};
use crate::case::{Case, Passage, Side, event::Actor};
use crate::error::Invalid;
use crate::intake::file::{Brought, open_case};
use crate::intake::json;
use crate::intake::late::{self, Taken};
use crate::intake::mail::{LATE, receive};
use crate::intake::open::FILE_MAX_BYTES;
use crate::store::cases;
use crate::web::api::ApiError;
use crate::web::uploads;
use actix_multipart::Multipart;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

const BODY_MAX_BYTES: usize = 1 << 20;

/// Digests are compared, so that the time says nothing of the key.
fn keyed(app: &App, request: &HttpRequest) -> Result<(), ApiError> {
    let sent = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let sent = sent.and_then(|value| value.strip_prefix("Bearer ")).map(Passage::digest).ok_or(ApiError::NoKey)?;
    if app.config.api_keys.iter().any(|key| Passage::digest(key) == sent) { Ok(()) } else { Err(ApiError::NoKey) }
}

fn shown(app: &App, case: &Case) -> Value {
    let link = |side| format!("{}{}", app.config.public_url.trim_end_matches('/'), app.link(case, side));
    json!({
        "number": case.number,
        "stage": case.stage.as_str(),
        "version": case.version,
        "opened_at": case.opened_at,
        "due_at": case.due_at,
        "status_pages": { "consumer": link(Side::Consumer), "merchant": link(Side::Merchant) },
    })
}

pub async fn open(app: web::Data<App>, request: HttpRequest, body: web::Payload) -> Result<HttpResponse, ApiError> {
    keyed(&app, &request)?;
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !media.starts_with("application/json") {
        return Err(ApiError::WrongMedia { want: "application/json" });
    }
    let too_large = |_| ApiError::TooLarge { bytes_max: BODY_MAX_BYTES as u64 };
    let bytes = body.to_bytes_limited(BODY_MAX_BYTES).await.map_err(too_large)?;
    let bytes = bytes.map_err(|error| Invalid::one("body", format!("broke off on its way: {error}")))?;
    let book = app.active_book().await?;
    let filed = json::read_by(Some(&book), &bytes)?;
    let key = filed.submission_key.map(|key| format!("api:{key}"));
    let (case, already) = open_case(&app, filed.complaint, key, Vec::new(), Actor::Api).await?;
    let mut response = if already { HttpResponse::Ok() } else { HttpResponse::Created() };
    Ok(response.insert_header((header::LOCATION, format!("/api/v1/cases/{}", case.number))).json(shown(&app, &case)))
}

pub async fn show(app: web::Data<App>, request: HttpRequest, number: web::Path<String>) -> Result<HttpResponse, ApiError> {
    keyed(&app, &request)?;
    let case = cases::by_number(&app.db, &number).await?;
    Ok(HttpResponse::Ok().json(shown(&app, &case)))
}

pub async fn evidence(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    body: Multipart,
) -> Result<HttpResponse, ApiError> {
    keyed(&app, &request)?;
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !media.starts_with("multipart/form-data") {
        return Err(ApiError::WrongMedia { want: "multipart/form-data" });
    }
    cases::by_number(&app.db, &number).await?;
    let form = uploads::read(body, None).await?;
    let from = match form.fields.get("from").map(String::as_str) {
        Some("consumer") => Submitter::Consumer,
        Some("merchant") => Submitter::Merchant,
        Some("carrier") => Submitter::Carrier,
        Some("provider") => Submitter::Provider,
        Some("operator") => Submitter::Operator,
        _ => return Err(Invalid::one("from", "must be consumer, merchant, carrier, provider or operator").into()),
    };
    if form.files.is_empty() {
        return Err(Invalid::one("file", "is missing: send at least one file").into());
    }
    let kind = match form.fields.get("kind") {
        Some(text) => Some(
            serde_json::from_value::<Kind>(Value::String(text.clone()))
                .map_err(|_| Invalid::one("kind", "is no evidence type of the manual: leave it out to have it found"))?,
        ),
        None => None,
    };
    let (mut added, mut held) = (Vec::new(), Vec::new());
    for file in brought(form, from, &Authentication::None, app.now()) {
        match late::bring(&app, &number, Brought { kind, ..file }, Actor::Api).await? {
            Taken::OnFile(exhibit) => {
                added.push(json!({ "exhibit": format!("E{}", exhibit.number), "file": exhibit.file, "sha256": exhibit.sha256 }));
            }
            Taken::Held(waits) => {
                held.push(json!({ "mail": waits.id, "file": waits.subject, "sha256": waits.sha256, "why": LATE }));
            }
        }
    }
    if held.is_empty() {
        return Ok(HttpResponse::Created().json(json!({ "exhibits": added })));
    }
    // It changes nothing before a caseworker has looked.
    Ok(HttpResponse::Accepted().json(json!({ "exhibits": added, "held": held })))
}

/// Where a mail was delivered to, when the gateway knows it.
#[derive(serde::Deserialize)]
pub struct Delivered {
    to: Option<String>,
}

/// One raw message, as a mail gateway hands it over.
pub async fn mail(
    app: web::Data<App>,
    request: HttpRequest,
    delivered: web::Query<Delivered>,
    body: web::Payload,
) -> Result<HttpResponse, ApiError> {
    keyed(&app, &request)?;
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !media.starts_with("message/rfc822") {
        return Err(ApiError::WrongMedia { want: "message/rfc822" });
    }
    let too_large = |_| ApiError::TooLarge { bytes_max: FILE_MAX_BYTES };
    let bytes = body.to_bytes_limited(FILE_MAX_BYTES as usize).await.map_err(too_large)?;
    let bytes = bytes.map_err(|error| Invalid::one("body", format!("broke off on its way: {error}")))?;
    let mail = receive(&app, &bytes, delivered.to.as_deref()).await?;
    let number = match mail.case {
        Some(case) => Some(cases::load(&app.db, case).await?.number),
        None => None,
    };
    let became = serde_json::to_value(&mail.fate).unwrap_or_default();
    Ok(HttpResponse::Ok().json(json!({ "mail": mail.id, "case": number, "became": became })))
}
