//! The record of calls: what left, what came back. It is the log, the cache, and what makes a call happen once.

use super::asked::{Call, Usage};
use crate::case::CaseId;
use crate::error::Error;
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;

/// What was used in some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spent {
    pub calls: u64,
    pub usage: Usage,
    pub cost_micro: i64,
}

/// Kept in the database; for tests and evaluations, in a folder.
pub trait Answers: Send + Sync {
    /// The call of this key that was answered, and the body of its answer.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<(Call, Vec<u8>)>, Error>>;

    /// Called before the first byte leaves; what cannot be recorded is not sent.
    fn leaves<'a>(&'a self, call: &'a Call, body: &'a [u8]) -> BoxFuture<'a, Result<(), Error>>;

    /// How the call ended: the body of its answer, and why it is none where it is none.
    fn put<'a>(&'a self, call: &'a Call, raw: &'a [u8], ended: Option<&'a str>) -> BoxFuture<'a, Result<(), Error>>;

    /// Since `since`, for one case or for all.
    fn spent(&self, case: Option<CaseId>, since: DateTime<Utc>) -> BoxFuture<'_, Result<Spent, Error>>;
}
