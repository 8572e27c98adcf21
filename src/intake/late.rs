//! What a side brings on its own page, or a program by the API. While the case is open it is on file at once. Once the case is
//! decided it would move nothing there and nobody would read it: it is held for a person, as a mail is.

use super::file::{self, Added, Brought, store};
use super::mail::{self, LATE};
use super::open::{Arrived, FILES_MAX, refuse_file};
use crate::app::App;
use crate::case::event::Actor;
use crate::case::exhibit::{Exhibit, Submitter};
use crate::case::mail::{Fate, IncomingMail, Page};
use crate::case::{Case, MailId, Passage, Side, Stage};
use crate::error::{Error, Invalid};
use crate::store::mails;

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
    let arrived = store(app, file).await?;
    match file::add_while_open(app, number, &arrived, &actor).await? {
        Added::OnFile(exhibit) => Ok(Taken::OnFile(*exhibit)),
        Added::Decided(case) => hold(app, &case, arrived, &actor).await.map(Taken::Held),
    }
}

async fn hold(app: &App, case: &Case, file: Arrived, actor: &Actor) -> Result<IncomingMail, Error> {
    let waiting = mails::held_of(&app.db, case.id).await?.len();
    if waiting >= FILES_MAX {
        return Err(Invalid::one("file", "is one too many: a caseworker reads the others first").into());
    }
    let Arrived { sha256, bytes, .. } = file;
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
