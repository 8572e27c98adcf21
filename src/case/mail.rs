//! A mail that came in, and what became of it.

use super::exhibit::{Authentication, Kind, Submitter};
use super::ids::{CaseId, LetterId, MailId};
use super::party::Side;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IncomingMail {
    pub id: MailId,
    /// The case it speaks of, where it names one.
    pub case: Option<CaseId>,
    pub at: DateTime<Utc>,
    /// As the header says it: nothing proves it.
    pub from: String,
    pub subject: String,
    /// The beginning of its text.
    pub text: String,
    /// Hex SHA-256 of the whole message: its address in the blob store.
    pub sha256: String,
    pub bytes: u64,
    pub fate: Fate,
    /// It is no mail, but a file that came after the decision from a side's own page, or from a program by the API.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum Fate {
    /// Kept, and not dealt with yet: dealing with it begins again when it comes again.
    Arriving,
    /// Proven to come from a side: an exhibit of that side.
    Filed { side: Side, exhibit: u32 },
    /// A report that a letter was not delivered.
    Report { letter: LetterId },
    /// A holiday answer, a list, a receipt, our own letter: it moves nothing.
    Ignored { why: String },
    /// A caseworker looks at it.
    Held {
        why: String,
        /// The side that it is proven to come from, when that is not what it is held for.
        #[serde(default)]
        side: Option<Side>,
    },
    /// A caseworker made it an exhibit.
    Taken { exhibit: u32 },
    /// A caseworker looked and put it aside.
    SetAside,
}

impl Fate {
    pub fn as_str(&self) -> &'static str {
        match self {
            Fate::Arriving => "arriving",
            Fate::Filed { .. } => "filed",
            Fate::Report { .. } => "report",
            Fate::Ignored { .. } => "ignored",
            Fate::Held { .. } => "held",
            Fate::Taken { .. } => "taken",
            Fate::SetAside => "set_aside",
        }
    }
}

/// What is said of such a file beside its bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Whose it is said to be; files that were kept before this was noted are their side's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Submitter>,
    pub kind: Option<Kind>,
    pub note: Option<String>,
    pub answers: Option<u32>,
    pub auth: Authentication,
}
