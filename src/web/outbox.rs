//! The built-in outbox: mail that was written to a folder instead of a server, shown as its reader would see it.

use super::page::Shell;
use super::tasks_view::HeldRow;
use super::words::When;
use crate::error::Error;
use actix_web::HttpResponse;
use askama::Template;
use chrono::DateTime;
use mail_parser::{Addr, MessageParser};
use std::path::Path;

const SHOWN_MAX: usize = 100;
/// The HTML half of a mail, framed: its own inline styles and nothing else. No script, no request, no form.
const MAIL_CSP: &str =
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

#[derive(Template)]
#[template(path = "pages/outbox.html")]
pub struct OutboxView {
    pub shell: Shell,
    pub mails: Vec<Mail>,
    /// Mail that came in and waits for a person, with the number of its case, or nothing.
    pub held: Vec<(HeldRow, String)>,
    pub has_server: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// The file's name without its end; in addresses.
    pub name: String,
    pub to: String,
    pub reply_to: String,
    pub subject: String,
    pub at: Option<When>,
    pub prepared_by: String,
    pub text: String,
    pub html: String,
}

/// The newest mails of the folder, newest first; files that are no mail are left out.
pub fn mails(folder: &Path) -> Result<Vec<Mail>, Error> {
    let inside = |error: std::io::Error| Error::Internal(anyhow::Error::new(error).context("mail folder"));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(inside)? {
        let entry = entry.map_err(inside)?;
        if entry.path().extension().is_some_and(|end| end == "eml") {
            files.push((entry.metadata().and_then(|it| it.modified()).map_err(inside)?, entry.path()));
        }
    }
    files.sort_by(|a, b| b.cmp(a));
    Ok(files.into_iter().take(SHOWN_MAX).filter_map(|(_, path)| read(&path)).collect())
}

/// One mail by its name, as it stands in an address: letters, digits and hyphens, so that no path leaves the folder.
pub fn mail(folder: &Path, name: &str) -> Result<Mail, Error> {
    let plain = !name.is_empty() && name.len() <= 100 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let found = if plain { read(&folder.join(format!("{name}.eml"))) } else { None };
    found.ok_or(Error::NotFound)
}

/// The HTML half alone, for the frame.
pub fn framed(mail: &Mail) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(("Content-Type", "text/html; charset=utf-8"))
        .insert_header(("Content-Security-Policy", MAIL_CSP))
        .insert_header(("Cache-Control", "no-store"))
        .insert_header(("Referrer-Policy", "no-referrer"))
        .body(mail.html.clone())
}

fn read(path: &Path) -> Option<Mail> {
    let bytes = std::fs::read(path).ok()?;
    let mail = MessageParser::default().parse(&bytes)?;
    let words = |addr: Option<&Addr<'_>>| {
        let Some(addr) = addr else { return String::new() };
        let address = addr.address().unwrap_or_default();
        addr.name().map_or_else(|| address.to_owned(), |name| format!("{name} <{address}>"))
    };
    Some(Mail {
        name: path.file_stem()?.to_str()?.to_owned(),
        to: words(mail.to().and_then(|to| to.first())),
        reply_to: words(mail.reply_to().and_then(|to| to.first())),
        subject: mail.subject().unwrap_or_default().to_owned(),
        at: mail.date().and_then(|date| DateTime::from_timestamp(date.to_timestamp(), 0)).map(When),
        prepared_by: mail.header_raw("X-Evenhand-Prepared-By").unwrap_or_default().trim().to_owned(),
        text: mail.body_text(0).unwrap_or_default().into_owned(),
        html: mail.body_html(0).unwrap_or_default().into_owned(),
    })
}
