//! Configuration, database, rule book and the outside, built once.

mod alarms;
mod books;
mod draws;

pub use draws::drawn;

use crate::case::{Case, LetterId, Passage, Side};
use crate::config::Config;
use crate::error::Error;
use crate::flow::Asking;
use crate::outside::blobs::Blobs;
use crate::outside::clock::Clock;
use crate::outside::mailer::Mailer;
use crate::outside::model::{self, Model};
use crate::rules::RuleBook;
use crate::store::{Db, calls::Calls};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

pub struct App {
    pub config: Config,
    pub db: Db,
    books: books::Books,
    pub blobs: Blobs,
    pub mailer: Mailer,
    pub clock: Clock,
    /// Reads prose and writes sentences where one is configured; decides nothing.
    pub model: Model,
    /// What it was asked and answered.
    pub calls: Calls,
    /// Where letters are written when no mail server is configured: the built-in outbox page shows it.
    pub mail_folder: Option<PathBuf>,
    secret: String,
    alarms: alarms::Kept,
}

impl App {
    pub async fn build(config: Config, clock: Clock) -> Result<App, Error> {
        std::fs::create_dir_all(&config.data_dir).map_err(|error| folder(&config.data_dir, error))?;
        let book = RuleBook::shipped().map_err(|faults| Error::Internal(anyhow::anyhow!("the rule book: {faults}")))?;
        let set = |endpoint: &str| !endpoint.is_empty();
        let model = &config.model;
        let asking = Asking { reads: set(&model.read), translates: set(&model.translate), writes: set(&model.write) };
        let db = Db::connect(&config.database()).await?.asking(asking);
        let books = books::Books::first(&db, Arc::new(book), clock.now()).await?;
        let blobs = Blobs::folder(&config.data_dir.join("blobs"))?;
        let (mailer, mail_folder) = match &config.mail.smtp {
            Some(smtp) => (Mailer::smtp(smtp)?, None),
            None => {
                let folder = config.data_dir.join("mail");
                (Mailer::folder(&folder)?, Some(folder))
            }
        };
        let secret = if config.secret.is_empty() { kept_secret(&config.data_dir)? } else { config.secret.clone() };
        model::one_tls_library();
        let calls = Calls::new(db.clone(), &Sha256::digest(purposed(&secret, "words of the model's calls")).into());
        let model = Model::from_config(&config, Arc::new(calls.clone()), clock.clone())?;
        Ok(App { config, db, books, blobs, mailer, clock, model, calls, mail_folder, secret, alarms: alarms::Kept::default() })
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// A new id; later ones sort behind it.
    pub fn id(&self) -> Uuid {
        Uuid::now_v7()
    }

    /// A party's status page, from the server's root.
    pub fn link(&self, case: &Case, side: Side) -> String {
        let page = match side {
            Side::Consumer => "c",
            Side::Merchant => "m",
        };
        format!("/{page}/{}/{}", case.number, self.token(case, side, case.links.of(side)))
    }

    /// The side's page as a letter gives it.
    pub fn page_address(&self, case: &Case, side: Side) -> String {
        format!("{}{}", self.config.public_url.trim_end_matches('/'), self.link(case, side))
    }

    /// Where a side's answers go: `cases+D-2026-000123-4f..@host`. The last part is a secret between us and that side, so
    /// that a mail to this address came from somebody who had our letter. A new link to the page makes a new address, too.
    pub fn reply_address(&self, case: &Case, side: Side) -> String {
        let (user, host) = self.config.mail.address.rsplit_once('@').unwrap_or((&self.config.mail.address, "localhost"));
        format!("{user}+{}-{}@{host}", case.number, self.mail_token(case, side, case.links.of(side)))
    }

    /// The side whose reply address holds `token`.
    pub fn answers_for(&self, case: &Case, token: &str) -> Option<Side> {
        Side::BOTH.into_iter().find(|side| self.is_mail_token(case, *side, case.links.of(*side), token))
    }

    /// The side whose reply address held `token` until a newer one replaced it.
    pub fn answered_once(&self, case: &Case, token: &str) -> Option<Side> {
        let replaced = |side: &Side| (0..case.links.of(*side)).any(|count| self.is_mail_token(case, *side, count, token));
        Side::BOTH.into_iter().find(replaced)
    }

    /// The Message-ID of a letter. It cannot be guessed: whoever names it has seen the letter.
    pub fn message_id(&self, letter: LetterId) -> String {
        format!("<{letter}@{}>", self.config.mail.address.rsplit('@').next().unwrap_or("localhost"))
    }

    /// Whether `token` is this side's own link to the case.
    pub fn opens(&self, case: &Case, side: Side, token: &str) -> bool {
        self.is_token(case, side, case.links.of(side), token)
    }

    /// Whether `token` was this side's link until a newer one replaced it.
    pub fn opened_once(&self, case: &Case, side: Side, token: &str) -> bool {
        (0..case.links.of(side)).any(|count| self.is_token(case, side, count, token))
    }

    fn is_token(&self, case: &Case, side: Side, count: u32, token: &str) -> bool {
        same(&self.token(case, side, count), token)
    }

    /// A token for `purpose` that only this installation can make.
    pub fn sealed(&self, purpose: &str) -> String {
        Passage::digest(&purposed(&self.secret, purpose))
    }

    fn is_mail_token(&self, case: &Case, side: Side, count: u32, token: &str) -> bool {
        same(&self.mail_token(case, side, count), &token.to_ascii_lowercase())
    }

    fn mail_token(&self, case: &Case, side: Side, count: u32) -> String {
        self.sealed(&format!("mail of the {side} about {}{}", case.id, newer(count))).chars().take(20).collect()
    }

    fn token(&self, case: &Case, side: Side, count: u32) -> String {
        self.sealed(&format!("link of the {side} to {}{}", case.id, newer(count))).chars().take(40).collect()
    }
}

/// The first ones say no number.
fn newer(count: u32) -> String {
    if count == 0 { String::new() } else { format!(", number {count}") }
}

fn purposed(secret: &str, purpose: &str) -> String {
    format!("{secret}\n{purpose}\n{secret}")
}

/// Takes as long for a near miss as for a far one.
fn same(own: &str, sent: &str) -> bool {
    own.len() == sent.len() && own.bytes().zip(sent.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

/// Made on the first start, so that links outlive a restart.
fn kept_secret(data_dir: &Path) -> Result<String, Error> {
    let path = data_dir.join("secret");
    match std::fs::read_to_string(&path) {
        Ok(secret) if secret.trim().len() >= 32 => return Ok(secret.trim().to_owned()),
        Ok(_) => return Err(folder(&path, std::io::Error::other("is not a secret of at least 32 characters"))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(folder(&path, error)),
    }
    let secret: String = rand::random::<[u8; 32]>().iter().map(|byte| format!("{byte:02x}")).collect();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(|error| folder(&path, error))?;
    std::io::Write::write_all(&mut file, secret.as_bytes()).map_err(|error| folder(&path, error))?;
    Ok(secret)
}

fn folder(path: &Path, error: std::io::Error) -> Error {
    Error::Internal(anyhow::Error::new(error).context(path.display().to_string()))
}
