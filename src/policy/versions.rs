//! Proposing a version and putting it in force: never the same person.

use crate::app::App;
use crate::case::Role;
use crate::error::{Error, Invalid};
use crate::rules::{self, RuleBook};
use crate::store::books;
use crate::store::people::User;

const NOTE_MAX_CHARS: usize = 1000;
const FILE_MAX_BYTES: usize = 1 << 20;

/// Keeps a version of the manual as a proposal: `base` with one file's text changed. A book that does not load, or whose
/// examples fail, is refused with every fault by file and line.
pub async fn propose(app: &App, by: &User, base: &str, file: &str, text: &str, note: &str) -> Result<String, Error> {
    let note = note.trim();
    let mut invalid = Invalid::default();
    if note.is_empty() {
        invalid.add("note", "say in a sentence why the manual should change");
    } else if note.chars().count() > NOTE_MAX_CHARS {
        invalid.add("note", format!("is longer than {NOTE_MAX_CHARS} characters"));
    }
    if text.len() > FILE_MAX_BYTES {
        invalid.add("text", format!("is larger than {} KB", FILE_MAX_BYTES >> 10));
    }
    invalid.or_ok()?;
    let mut files = app.book(base).await?.sources.to_vec();
    let place = files.iter_mut().find(|(name, _)| name == file).ok_or(Error::NotFound)?;
    // Browsers send line ends as CR LF.
    let text = text.replace("\r\n", "\n");
    if place.1.trim_end() == text.trim_end() {
        return Err(Invalid::one("text", "nothing was changed").into());
    }
    place.1 = text;
    let book = sound(&files)?;
    books::keep(&app.db, &book.hash, &files, note, Some(by.id), app.now()).await?;
    Ok(book.hash)
}

fn sound(files: &[(String, String)]) -> Result<RuleBook, Invalid> {
    let refused = |faults: Vec<rules::Fault>| {
        let mut invalid = Invalid::default();
        for fault in faults {
            invalid.add("text", format!("{}, line {}: {}", fault.file, fault.line, fault.text));
        }
        invalid
    };
    let book = RuleBook::of(files).map_err(|faults| refused(faults.0))?;
    let failing = rules::run_examples(&book);
    if failing.is_empty() { Ok(book) } else { Err(refused(failing)) }
}

/// Puts a version in force. `seen` is the version in force that the person compared with.
pub async fn activate(app: &App, by: &User, hash: &str, seen: &str) -> Result<(), Error> {
    let version = books::version(&app.db, hash).await?;
    if !may_activate(by) {
        return Err(Invalid::one("activate", "a supervisor puts a version in force").into());
    }
    if version.proposed_by == Some(by.id) {
        return Err(Invalid::one("activate", "you proposed this version: another person has to put it in force").into());
    }
    if version.dropped_at.is_some() {
        return Err(Invalid::one("activate", "this proposal was taken off the list").into());
    }
    if books::active(&app.db).await?.as_deref() != Some(seen) {
        return Err(Error::Stale);
    }
    if hash == seen {
        return Err(Invalid::one("activate", "this version is in force already").into());
    }
    let replayed = books::replay(&app.db, hash, seen).await?;
    if !replayed.is_some_and(|(replayed, _)| replayed.finished) {
        let what = "replay the decided cases first, so that you see what would have come out otherwise";
        return Err(Invalid::one("activate", what).into());
    }
    // A stored version must still load with the program of today.
    app.book(hash).await?;
    books::activate(&app.db, hash, Some(seen), Some(by.id), app.now()).await
}

pub async fn set_shadow(app: &App, by: &User, hash: &str, on: bool) -> Result<(), Error> {
    let active = books::active(&app.db).await?;
    if !may_activate(by) {
        return Err(Invalid::one("shadow", "a supervisor decides what runs in the shadow").into());
    }
    if on && active.as_deref() == Some(hash) {
        return Err(Invalid::one("shadow", "this version is in force: it cannot shadow itself").into());
    }
    books::set_shadow(&app.db, hash, on).await
}

/// Its own proposer or a supervisor takes a proposal off the list.
pub async fn drop_version(app: &App, by: &User, hash: &str) -> Result<(), Error> {
    let version = books::version(&app.db, hash).await?;
    if !may_activate(by) && version.proposed_by != Some(by.id) {
        return Err(Error::Forbidden);
    }
    if books::activations(&app.db).await?.iter().any(|one| one.hash == hash) {
        return Err(Invalid::one("drop", "this version was in force: cases rest on it").into());
    }
    books::drop_version(&app.db, hash, app.now()).await
}

fn may_activate(user: &User) -> bool {
    match user.role {
        Role::Supervisor | Role::Admin => true,
        Role::Caseworker => false,
    }
}
