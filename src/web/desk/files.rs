//! An exhibit's own bytes, so served that nothing in them acts; and a file that a caseworker adds.

use super::SignedIn;
use crate::app::App;
use crate::case::event::Actor;
use crate::case::exhibit::{Authentication, Exhibit, Media, Submitter};
use crate::error::{Error, Invalid};
use crate::intake::file::{Brought, Content, add_file};
use crate::store::cases;
use crate::web::error::PageError;
use crate::web::page;
use crate::web::security::{UPLOAD_CSP, Visitor};
use crate::web::uploads;
use actix_multipart::Multipart;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

pub async fn original(app: Data<App>, _me: SignedIn, path: Path<(String, u32)>) -> Result<HttpResponse, PageError> {
    let exhibit = stored(&app, &path.0, path.1).await?;
    let bytes = app.blobs.get(&exhibit.sha256).await?;
    Ok(inert("application/octet-stream").insert_header(attachment(&exhibit.file)).body(bytes))
}

/// The header that makes a browser save a file instead of opening it.
pub fn attachment(file: &str) -> (header::HeaderName, String) {
    let name: String = file.trim_start_matches("evidence/").chars().map(plain).collect();
    (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
}

/// Pictures alone are shown in the page; a browser draws them as an image or not at all.
pub async fn picture(app: Data<App>, _me: SignedIn, path: Path<(String, u32)>) -> Result<HttpResponse, PageError> {
    let exhibit = stored(&app, &path.0, path.1).await?;
    let media = match exhibit.media {
        Media::Png => "image/png",
        Media::Jpeg => "image/jpeg",
        _ => return Err(Error::NotFound.into()),
    };
    let bytes = app.blobs.get(&exhibit.sha256).await?;
    Ok(inert(media).insert_header((header::CONTENT_DISPOSITION, "inline")).body(bytes))
}

pub async fn stored(app: &App, number: &str, wanted: u32) -> Result<Exhibit, Error> {
    let case = cases::by_number(&app.db, number).await?;
    let exhibits = cases::exhibits(&app.db, case.id).await?;
    exhibits.into_iter().find(|it| it.number == wanted && !it.is_records()).ok_or(Error::NotFound)
}

pub fn inert(media: &'static str) -> actix_web::HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, media))
        .insert_header((header::CONTENT_SECURITY_POLICY, UPLOAD_CSP))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CACHE_CONTROL, "private, no-store"));
    response
}

/// A file name that can stand in a header.
fn plain(c: char) -> char {
    if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' }
}

pub async fn add(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    number: Path<String>,
    body: Multipart,
) -> Result<HttpResponse, PageError> {
    let uploaded = uploads::read(body, Some(&Visitor::of(&request))).await?;
    let from = match uploaded.fields.get("from").map(String::as_str) {
        Some("consumer") => Submitter::Consumer,
        Some("merchant") => Submitter::Merchant,
        Some("carrier") => Submitter::Carrier,
        Some("provider") => Submitter::Provider,
        _ => return Err(Invalid::one("from", "choose who sent it").into()),
    };
    // A caseworker's word that we fetched it ourselves is what makes it a provider's.
    let auth = if from == Submitter::Provider { Authentication::FetchedByUs } else { Authentication::None };
    let Some(file) = uploaded.files.into_iter().next() else { return Err(Invalid::one("file", "choose a file").into()) };
    let note = uploaded.fields.get("note").map(|note| note.trim().to_owned()).filter(|note| !note.is_empty());
    let brought = Brought {
        name: file.name,
        content: Content::OnDisk(file.kept),
        kind: None,
        from,
        received_at: app.now(),
        note,
        answers: None,
        auth,
    };
    let actor = Actor::User { id: me.user.id, name: me.user.name.clone() };
    let exhibit = add_file(&app, &number, brought, actor).await?;
    Ok(page::see(&format!("/cases/{number}?show={}#source", exhibit.number)))
}
