//! Walk step 1 with a store: blobs first, then one save, so that there is never half a case.

use super::late::is_decided;
use super::open::{Adding, Arrived, Opening, adding, opening};
use super::response::responding;
use crate::app::App;
use crate::case::event::Actor;
use crate::case::exhibit::{Authentication, Exhibit, Kind, Submitter};
use crate::case::{Case, CaseId, Complaint, ExhibitId};
use crate::error::Error;
use crate::store::cases;
use chrono::{DateTime, Utc};

/// A file before it is stored.
pub struct Brought {
    pub name: String,
    pub content: Content,
    pub kind: Option<Kind>,
    pub from: Submitter,
    pub received_at: DateTime<Utc>,
    pub note: Option<String>,
    /// The number of the exhibit that it answers.
    pub answers: Option<u32>,
    pub auth: Authentication,
}

pub enum Content {
    Bytes(Vec<u8>),
    /// Where an upload was put down; gone when dropped.
    OnDisk(tempfile::NamedTempFile),
}

/// Opens a case; the one that the same submission opened before comes back with `true`.
pub async fn open_case(
    app: &App,
    complaint: Complaint,
    submission_key: Option<String>,
    files: Vec<Brought>,
    actor: Actor,
) -> Result<(Case, bool), Error> {
    if let Some(case) = known(app, submission_key.as_deref()).await? {
        return Ok((case, true));
    }
    let mut arrived = Vec::new();
    for file in files {
        arrived.push(store(app, file).await?);
    }
    let rule_book = app.book_in_force(complaint.opened_at).await?.hash.clone();
    let moves = opening(Opening {
        id: CaseId(app.id()),
        records: ExhibitId(app.id()),
        complaint,
        rule_book,
        submission_key: submission_key.clone(),
        files: arrived,
        actor,
        now: app.now(),
    })?;
    match cases::save(&app.db, moves).await {
        Ok(case) => Ok((case, false)),
        // The other of two equal submissions was first.
        Err(Error::Stale) => known(app, submission_key.as_deref()).await?.map(|case| (case, true)).ok_or(Error::Stale),
        Err(error) => Err(error),
    }
}

async fn known(app: &App, key: Option<&str>) -> Result<Option<Case>, Error> {
    match key {
        Some(key) => cases::by_submission_key(&app.db, key).await,
        None => Ok(None),
    }
}

pub(super) async fn store(app: &App, file: Brought) -> Result<Arrived, Error> {
    let (sha256, bytes) = match file.content {
        Content::Bytes(bytes) => {
            let length = bytes.len() as u64;
            (app.blobs.put(bytes).await?, length)
        }
        Content::OnDisk(kept) => app.blobs.put_file(kept.path()).await?,
    };
    Ok(Arrived {
        id: ExhibitId(app.id()),
        name: file.name,
        kind: file.kind,
        from: file.from,
        received_at: file.received_at,
        note: file.note,
        answers: file.answers,
        auth: file.auth,
        sha256,
        bytes,
    })
}

/// Tries again when somebody moved the case meanwhile: a file is welcome whatever happened.
const STALE_MAX: usize = 20;

/// One more file on a case; the exhibit that holds these bytes from this sender, when it came before.
pub async fn add_file(app: &App, number: &str, file: Brought, actor: Actor) -> Result<Exhibit, Error> {
    let arrived = store(app, file).await?;
    match add(app, number, &arrived, &actor, false).await? {
        Added::OnFile(exhibit) => Ok(*exhibit),
        // Nobody is asked whether it is decided.
        Added::Decided(_) => Err(Error::Stale),
    }
}

/// What became of a file that is welcome only while the case is open.
pub(super) enum Added {
    OnFile(Box<Exhibit>),
    /// The case was decided before it could be filed, however short before.
    Decided(Box<Case>),
}

/// The same while the case is open. Whether it is, is looked up with the very version that the file would move.
pub(super) async fn add_while_open(app: &App, number: &str, arrived: &Arrived, actor: &Actor) -> Result<Added, Error> {
    add(app, number, arrived, actor, true).await
}

async fn add(app: &App, number: &str, arrived: &Arrived, actor: &Actor, while_open: bool) -> Result<Added, Error> {
    for _ in 0..STALE_MAX {
        let case = cases::by_number(&app.db, number).await?;
        if while_open && is_decided(&case) {
            return Ok(Added::Decided(Box::new(case)));
        }
        let on_file = cases::exhibits(&app.db, case.id).await?;
        let (moved, exhibit) = match adding(&case, &on_file, arrived.clone(), actor.clone(), app.now())? {
            Adding::Already(exhibit) => return Ok(Added::OnFile(Box::new(exhibit))),
            Adding::New(moved, exhibit) => (moved, exhibit),
        };
        match cases::save(&app.db, vec![*moved]).await {
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(Added::OnFile(Box::new(exhibit))),
        }
    }
    Err(Error::Stale)
}

/// The merchant's answer.
pub async fn respond(app: &App, number: &str, accepts: bool, statement: &str, actor: Actor) -> Result<Case, Error> {
    for _ in 0..STALE_MAX {
        let case = cases::by_number(&app.db, number).await?;
        let on_file = cases::exhibits(&app.db, case.id).await?;
        let records = on_file.iter().find(|exhibit| exhibit.is_records()).ok_or(Error::NotFound)?;
        let passages = cases::passages_of(&app.db, records.id).await?;
        let moved = responding(&case, records, &passages, accepts, statement, actor.clone(), app.now())?;
        match cases::save(&app.db, vec![moved]).await {
            Err(Error::Stale) => {}
            other => return other,
        }
    }
    Err(Error::Stale)
}
