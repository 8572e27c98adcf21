//! The crate's error, and what it means for a job. Pure code has small errors of its own; they arrive here.

use crate::case::stage::NotAllowed;
use std::time::Duration;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not found")]
    NotFound,
    #[error("not allowed")]
    Forbidden,
    /// Somebody else moved the case since it was loaded.
    #[error("the case has changed since you opened it")]
    Stale,
    /// What a person or program sent cannot be taken; a sentence a field.
    #[error("{0}")]
    Invalid(Invalid),
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// A machine that is not ours failed.
    #[error("{what}: {detail}")]
    Upstream { what: &'static str, detail: String, retryable: bool },
    /// A stored row contradicts itself.
    #[error("inconsistent row in {table}, column {column}, id {id}: {detail}")]
    Inconsistent { table: &'static str, column: &'static str, id: String, detail: String },
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

/// Refused input: which field, and what to do about it.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Invalid {
    pub fields: Vec<FieldError>,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FieldError {
    /// Path as the sender wrote it: `claim.amount`, or `file:line` for a bundle.
    pub field: String,
    pub reason: String,
}

impl Invalid {
    pub fn one(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { fields: vec![FieldError { field: field.into(), reason: reason.into() }] }
    }

    pub fn add(&mut self, field: impl Into<String>, reason: impl Into<String>) {
        self.fields.push(FieldError { field: field.into(), reason: reason.into() });
    }

    /// `Ok` when nothing was refused.
    pub fn or_ok(self) -> Result<(), Error> {
        if self.fields.is_empty() { Ok(()) } else { Err(Error::Invalid(self)) }
    }
}

impl std::fmt::Display for Invalid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (n, FieldError { field, reason }) in self.fields.iter().enumerate() {
            let gap = if n == 0 { "" } else { "; " };
            write!(f, "{gap}{field}: {reason}")?;
        }
        Ok(())
    }
}

impl From<Invalid> for Error {
    fn from(invalid: Invalid) -> Self {
        Error::Invalid(invalid)
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Error::Internal(anyhow::Error::new(error).context("database"))
    }
}

/// What [`Error::Upstream`] calls the server that takes our letters.
pub const MAIL_SERVER: &str = "mail server";
/// Doubling up to a quarter of an hour: about a day.
const MAIL_TRIES: u32 = 105;

/// What a failed job does next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Retry(Duration),
    /// Shown to a caseworker.
    GiveUp(String),
}

impl Error {
    /// `attempts` counts from 1.
    pub fn verdict(&self, attempts: u32) -> Verdict {
        let wait = Duration::from_secs(2u64.saturating_pow(attempts.min(10)).min(900));
        match self {
            Error::Stale => Verdict::Retry(Duration::ZERO),
            // Mail servers turn strangers away for hours, and stay away for a night.
            Error::Upstream { retryable: true, what: MAIL_SERVER, .. } if attempts < MAIL_TRIES => Verdict::Retry(wait),
            Error::Upstream { retryable: true, .. } | Error::Internal(_) if attempts < 12 => Verdict::Retry(wait),
            Error::NotFound
            | Error::Forbidden
            | Error::Invalid(_)
            | Error::NotAllowed(_)
            | Error::Upstream { .. }
            | Error::Inconsistent { .. }
            | Error::Internal(_) => Verdict::GiveUp(self.to_string()),
        }
    }
}
