//! Configuration, database, rule book and the outside, built once.

mod books;

use crate::case::{Case, Passage, Side};
use crate::config::Config;
use crate::error::Error;
use crate::outside::blobs::Blobs;
use crate::outside::clock::Clock;
use crate::outside::mailer::Mailer;
use crate::rules::RuleBook;
use crate::store::Db;
use chrono::{DateTime, Utc};
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
    /// Where letters are written when no mail server is configured: the built-in outbox page shows it.
    pub mail_folder: Option<PathBuf>,
    secret: String,
}

impl App {
    pub async fn build(config: Config, clock: Clock) -> Result<App, Error> {
        std::fs::create_dir_all(&config.data_dir).map_err(|error| folder(&config.data_dir, error))?;
        let book = RuleBook::shipped().map_err(|faults| Error::Internal(anyhow::anyhow!("the rule book: {faults}")))?;
        let db = Db::connect(&config.database()).await?;
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
        Ok(App { config, db, books, blobs, mailer, clock, mail_folder, secret })
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

    /// Whether `token` is this side's own link to the case.
    pub fn opens(&self, case: &Case, side: Side, token: &str) -> bool {
        self.is_token(case, side, case.links.of(side), token)
    }

    /// Whether `token` was this side's link until a newer one replaced it.
    pub fn opened_once(&self, case: &Case, side: Side, token: &str) -> bool {
        (0..case.links.of(side)).any(|count| self.is_token(case, side, count, token))
    }

    fn is_token(&self, case: &Case, side: Side, count: u32, token: &str) -> bool {
        let own = self.token(case, side, count);
        own.len() == token.len() && own.bytes().zip(token.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
    }

    /// A token for `purpose` that only this installation can make.
    pub fn sealed(&self, purpose: &str) -> String {
        Passage::digest(&format!("{}\n{purpose}\n{}", self.secret, self.secret))
    }

    fn token(&self, case: &Case, side: Side, count: u32) -> String {
        let newer = if count == 0 { String::new() } else { format!(", number {count}") };
        self.sealed(&format!("link of the {side} to {}{newer}", case.id)).chars().take(40).collect()
    }
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
