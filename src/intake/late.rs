//! What a side brings on its own page, or a program by the API. While the case is open it is on file at once. Once the case is
//! decided it would move nothing there and nobody would read it: it is held for a person, as a mail is.

use super::file::{Brought, Content, add_file};
use super::mail::{self, LATE};
use super::open::{FILES_MAX, refuse_file};
use crate::app::App;
use crate::case::event::Actor;
use crate::case::exhibit::{Exhibit, Submitter};
use crate::case::mail::{Fate, IncomingMail, Page};
use crate::case::{Case, MailId, Passage, Side, Stage};
use crate::error::{Error, Invalid};
use crate::store::{cases, mails};

/// What became of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Taken {
    OnFile(Exhibit),
    Held(IncomingMail),
}

impl Taken {
    /// As the address of the page that a side sees next says it.
    pub fn as_str(&self) -> &'static str {
        match self {
            Taken::OnFile(_) => "evidence",
            Taken::Held(_) => "held",
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

/// `actor` is the side itself, or the program that hands its file over.
pub async fn bring(app: &App, number: &str, file: Brought, actor: Actor) -> Result<Taken, Error> {
    let case = cases::by_number(&app.db, number).await?;
    if is_decided(&case) {
        return hold(app, &case, file, &actor).await.map(Taken::Held);
    }
    add_file(app, number, file, actor).await.map(Taken::OnFile)
}

async fn hold(app: &App, case: &Case, file: Brought, actor: &Actor) -> Result<IncomingMail, Error> {
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
        from: match actor {
            Actor::Party { side } => format!("the page of the {side}"),
            _ => "a program, by the API".to_owned(),
        },
        subject: file.name.clone(),
        text: file.note.clone().unwrap_or_default(),
        // The same file twice is one task.
        sha256: sha256.clone(),
        bytes,
        fate: Fate::Held { why: LATE.to_owned(), side: file.from.side() },
        page: Some(Page { from: Some(file.from), kind: file.kind, note: file.note, answers: file.answers, auth: file.auth }),
    };
    let known = Passage::digest(&format!("page\n{sha256}\n{}\n{}", file.from.as_str(), case.id));
    let held = mails::keep(&app.db, &known, &held).await?;
    mail::tell(app, case.id, &held, LATE).await?;
    Ok(held)
}
