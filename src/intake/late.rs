//! What a side brings on its own page. While the case is open it is on file at once. Once the case is decided it would move
//! nothing there and nobody would read it: it is held for a person, as a mail is.

use super::file::{Brought, Content, add_file};
use super::mail::{self, LATE};
use super::open::{FILES_MAX, refuse_file};
use crate::app::App;
use crate::case::event::Actor;
use crate::case::exhibit::Submitter;
use crate::case::mail::{Fate, IncomingMail, Page};
use crate::case::{Case, MailId, Passage, Side, Stage};
use crate::error::{Error, Invalid};
use crate::store::{cases, mails};

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    OnFile,
    Held,
}

impl Taken {
    pub fn as_str(self) -> &'static str {
        match self {
            Taken::OnFile => "evidence",
            Taken::Held => "held",
        }
    }
}

pub fn submitter(side: Side) -> Submitter {
    match side {
        Side::Consumer => Submitter::Consumer,
        Side::Merchant => Submitter::Merchant,
    }
}

pub fn is_decided(case: &Case) -> bool {
    matches!(case.stage, Stage::Closed { .. } | Stage::Undelivered { .. })
}

pub async fn bring(app: &App, number: &str, side: Side, file: Brought) -> Result<Taken, Error> {
    let case = cases::by_number(&app.db, number).await?;
    if is_decided(&case) {
        hold(app, &case, side, file).await?;
        return Ok(Taken::Held);
    }
    add_file(app, number, file, Actor::Party { side }).await?;
    Ok(Taken::OnFile)
}

async fn hold(app: &App, case: &Case, side: Side, file: Brought) -> Result<(), Error> {
    let waiting = mails::held_of(&app.db, case.id).await?.len();
    if waiting >= FILES_MAX {
        return Err(Invalid::one("file", "is one too many: a caseworker reads the others first").into());
    }
    let (sha256, bytes) = match file.content {
        Content::Bytes(bytes) => {
            let length = bytes.len() as u64;
            (app.blobs.put(bytes).await?, length)
        }
        Content::OnDisk(kept) => app.blobs.put_file(kept.path()).await?,
    };
    refuse_file(bytes, file.note.as_deref())?;
    let held = IncomingMail {
        id: MailId(app.id()),
        case: Some(case.id),
        at: file.received_at,
        from: format!("the page of the {side}"),
        subject: file.name.clone(),
        text: file.note.clone().unwrap_or_default(),
        // The same file twice is one task.
        sha256: sha256.clone(),
        bytes,
        fate: Fate::Held { why: LATE.to_owned(), side: Some(side) },
        page: Some(Page { kind: file.kind, note: file.note, answers: file.answers, auth: file.auth }),
    };
    let known = Passage::digest(&format!("page\n{sha256}\n{side}\n{}", case.id));
    let held = mails::keep(&app.db, &known, &held).await?;
    mail::tell(app, case.id, &held, LATE).await
}
