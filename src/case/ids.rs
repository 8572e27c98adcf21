//! Identifiers. People see a case number (`D-2026-000123`) and exhibit numbers (`E3`); these are for the machine.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

ids! {
    CaseId,
    ExhibitId,
    EventId,
    DraftId,
    ApprovalId,
    LetterId,
    /// A mail that came in.
    MailId,
    JobId,
    /// A person who signs in: caseworker, supervisor or admin.
    UserId,
}

/// A passage is named by its exhibit's number and its place in it: `E3.12`. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PassageId {
    /// The exhibit's number in the case; 0 is the operator's records.
    pub exhibit: u32,
    pub seq: u32,
}

impl fmt::Display for PassageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E{}.{}", self.exhibit, self.seq)
    }
}

impl From<PassageId> for String {
    fn from(id: PassageId) -> Self {
        id.to_string()
    }
}

/// Text that is not of the form `E3.12`.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a passage id such as E3.12")]
pub struct BadPassageId(String);

impl FromStr for PassageId {
    type Err = BadPassageId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || BadPassageId(text.to_owned());
        let (exhibit, seq) = text.strip_prefix('E').and_then(|rest| rest.split_once('.')).ok_or_else(bad)?;
        Ok(Self { exhibit: exhibit.parse().map_err(|_| bad())?, seq: seq.parse().map_err(|_| bad())? })
    }
}

impl TryFrom<String> for PassageId {
    type Error = BadPassageId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}
