//! One case as one file that stands on its own: a bundle with its history, its rulings and the digest of everything, to
//! be checked without a server. [`write()`] makes it, [`check()`] reads it with nothing but the file.

mod check;
mod write;

pub use check::{Checked, check};
pub use write::write;

use crate::case::mail::{Fate, IncomingMail};
use crate::case::{Draft, DraftId, UserId};
use crate::store::audit::ChainRow;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Raised when a reader of the old shape would misread the new one.
const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.json";
const HISTORY: &str = "history.json";
const EXHIBITS: &str = "exhibits.json";
const PASSAGES: &str = "passages.json";
const RULINGS: &str = "rulings.json";
const LETTERS: &str = "letters.json";
/// What came in beside the exhibits: mail, and files that came after the decision.
const MAILS: &str = "mails.json";
const CASE: &str = "case.toml";

/// What the file must hold, and where the history ends.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    evenhand_export: u32,
    case: uuid::Uuid,
    number: String,
    /// Events so far.
    version: i64,
    exported_at: DateTime<Utc>,
    /// Hash of the rule book that the case was filed under.
    rule_book: String,
    /// Hash of the newest event. Whoever holds the database can compare; a file cannot vouch for itself.
    chain_head: String,
    files: Vec<Listed>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    path: String,
    bytes: u64,
    sha256: String,
}

/// One draft, by whom and when.
#[derive(Debug, Serialize, Deserialize)]
struct Ruling {
    id: DraftId,
    at: DateTime<Utc>,
    by: Option<UserId>,
    draft: Draft,
}

type History = Vec<ChainRow>;

fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where the bytes of a mail stand that is no exhibit.
fn mail_place(mail: &IncomingMail) -> String {
    format!("mail/{}", mail.id)
}

/// It is on the case, and only here: no exhibit holds it.
fn is_beside(mail: &IncomingMail) -> bool {
    match mail.fate {
        Fate::Held { .. } | Fate::SetAside | Fate::Arriving => true,
        Fate::Filed { .. } | Fate::Taken { .. } | Fate::Report { .. } | Fate::Ignored { .. } => false,
    }
}

/// Where an exhibit's bytes stand: a sent file under the name that case.toml lists, an attachment by its number, since
/// its mail's name is taken by a file.
fn place(exhibit: &crate::case::Exhibit) -> String {
    if exhibit.parent.is_none() { exhibit.file.clone() } else { format!("attachments/E{}", exhibit.number) }
}
