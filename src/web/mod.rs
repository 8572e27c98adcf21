//! Pages and the JSON API. The route table is this file.

pub mod answering;
pub mod api;
pub mod assets;
pub mod beside_view;
pub mod case_page;
pub mod consumer;
pub mod desk;
pub mod doors;
pub mod error;
pub mod letter_view;
pub mod missing;
pub mod notice;
pub mod outbox;
pub mod own_view;
pub mod page;
mod parcel_view;
pub mod party_evidence;
pub mod party_page;
pub mod readings_view;
pub mod ruling_view;
pub mod security;
pub mod source_view;
pub mod tasks_view;
pub mod uploads;
pub mod words;

use actix_web::web::{ServiceConfig, get};

/// Every address the server answers.
pub fn routes(config: &mut ServiceConfig) {
    config.route("/assets/{name}", get().to(assets::serve));
    doors::routes(config);
    desk::routes(config);
}
