//! Where people and programs come in: sign-in, the consumer's form, the parties' links, the API, the outbox.

pub mod api;
pub mod claims;
pub mod exhibits;
pub mod outbox;
pub mod portal;
pub mod sign_in;

use super::uploads::Uploaded;
use crate::case::exhibit::{Authentication, Submitter};
use crate::intake::file::{Brought, Content};
use actix_web::web::{ServiceConfig, get, post};
use chrono::{DateTime, Utc};

pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/", get().to(sign_in::home))
        .route("/healthz", get().to(sign_in::healthz))
        .route("/sign-in", get().to(sign_in::page))
        .route("/sign-in", post().to(sign_in::submit))
        .route("/sign-out", post().to(sign_in::out))
        .route("/try/{token}", get().to(sign_in::one_click))
        .route("/settings", get().to(sign_in::settings))
        .route("/settings", post().to(sign_in::save_settings))
        .route("/help/keys", get().to(sign_in::keys))
        .route("/complain", get().to(claims::page))
        .route("/complain", post().to(claims::submit))
        .route("/{side:c|m}", get().to(portal::status))
        .route("/{side:c|m}/response", post().to(portal::respond))
        .route("/{side:c|m}/evidence", post().to(portal::evidence))
        .route("/{side:c|m}/evidence/shown", post().to(exhibits::show))
        .route("/{side:c|m}/evidence/{exhibit}", get().to(exhibits::page))
        .route("/{side:c|m}/evidence/{exhibit}/original", get().to(exhibits::original))
        .route("/{side:c|m}/evidence/{exhibit}/answers", post().to(exhibits::answer))
        .route("/{side:c|m}/{number}/{token}", get().to(portal::enter))
        .route("/outbox", get().to(outbox::all))
        .route("/outbox/{name}", get().to(outbox::html))
        .route("/outbox/{name}/html", get().to(outbox::html))
        .route("/api/v1/cases", post().to(api::open))
        .route("/api/v1/cases/{number}", get().to(api::show))
        .route("/api/v1/cases/{number}/evidence", post().to(api::evidence))
        .route("/api/v1/mail", post().to(api::mail));
}

/// The files of a form as `from` brought them.
pub fn brought(form: Uploaded, from: Submitter, auth: &Authentication, now: DateTime<Utc>) -> Vec<Brought> {
    let note = form.fields.get("note").cloned();
    let files = form.files.into_iter().map(|file| Brought {
        name: file.name,
        content: Content::OnDisk(file.kept),
        kind: None,
        from,
        received_at: now,
        note: note.clone(),
        answers: None,
        auth: auth.clone(),
    });
    files.collect()
}
