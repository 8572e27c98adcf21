//! Our own style sheet, script and icon: in the binary, named by their hash, kept by browsers for a year.

use crate::case::Passage;
use actix_web::{HttpResponse, http::header, web};
use std::sync::LazyLock;

const CSS: &str = concat!(
    include_str!("../../templates/assets/app.css"),
    include_str!("../../templates/assets/case.css"),
    include_str!("../../templates/assets/manual.css")
);
const JS: &str = include_str!("../../templates/assets/app.js");
const ICON: &str = include_str!("../../templates/assets/icon.svg");
const KEEP: &str = "public, max-age=31536000, immutable";

/// Addresses of the assets; each changes when its content does.
pub struct Assets {
    pub css: String,
    pub js: String,
    pub icon: String,
}

pub static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let named = |content: &str, suffix: &str| format!("/assets/{}.{suffix}", &Passage::digest(content)[..16]);
    Assets { css: named(CSS, "css"), js: named(JS, "js"), icon: named(ICON, "svg") }
});

pub async fn serve(name: web::Path<String>) -> HttpResponse {
    let asked = format!("/assets/{name}");
    let (media, content) = match asked.as_str() {
        path if path == ASSETS.css => ("text/css; charset=utf-8", CSS),
        path if path == ASSETS.js => ("text/javascript; charset=utf-8", JS),
        path if path == ASSETS.icon => ("image/svg+xml", ICON),
        _ => return HttpResponse::NotFound().finish(),
    };
    HttpResponse::Ok().insert_header((header::CONTENT_TYPE, media)).insert_header((header::CACHE_CONTROL, KEEP)).body(content)
}
