//! The JSON door: the body of `POST /api/v1/cases`, in the shape of `case.toml` with a `submission_key` beside it.

use super::form::{Fields, Report};
use super::{complaint, tree};
use crate::case::Complaint;
use crate::error::Invalid;
use crate::rules::RuleBook;

const SUBMISSION_KEY_MAX_CHARS: usize = 200;

/// A complaint as a program files it.
#[derive(Debug, Clone, PartialEq)]
pub struct Filed {
    pub complaint: Complaint,
    /// Sent again with the same key, a claim is the case that it already opened.
    pub submission_key: Option<String>,
}

/// Reads the whole body; every wrong field is named with what to write instead.
pub fn read(body: &[u8]) -> Result<Filed, Invalid> {
    read_by(None, body)
}

/// The same; `book` says what a provider's code stands for.
pub fn read_by(book: Option<&RuleBook>, body: &[u8]) -> Result<Filed, Invalid> {
    let value: serde_json::Value =
        serde_json::from_slice(body).map_err(|error| Invalid::one("body", format!("is not JSON: {error}")))?;
    let tree = tree::from_json(&value);
    let mut report = Report::new(None);
    let mut root = Fields::root(&tree, &mut report);
    let complaint = complaint::fields(&mut root, book, &mut report);
    let submission_key = root.maybe_text("submission_key", &mut report);
    if submission_key.as_ref().is_some_and(|key| key.chars().count() > SUBMISSION_KEY_MAX_CHARS) {
        root.refuse("submission_key", &mut report, format!("is longer than {SUBMISSION_KEY_MAX_CHARS} characters: shorten it"));
    }
    root.done(&mut report);
    Ok(Filed { complaint: complaint::checked(complaint, report)?, submission_key })
}
