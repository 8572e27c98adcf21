//! The last look at bytes before they leave the house.

use serde::{Deserialize, Serialize};

/// Something that names a person, found where it must not be. It says what kind of thing it is, never the thing itself: a
/// report of a leak must not be one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Leak {
    /// In plain words: `a name`, `an e-mail address`.
    pub kind: String,
}

/// Knows what of one case must not leave.
pub trait Guard: Send + Sync {
    /// What of it stands in `bytes`: the body of a request exactly as it would be sent, JSON escapes and all. Empty: none.
    fn leaks(&self, bytes: &[u8]) -> Vec<Leak>;
}

/// For what holds nothing of any case, such as the questions that try out a new endpoint.
#[derive(Debug, Clone, Copy)]
pub struct NothingToGuard;

impl Guard for NothingToGuard {
    fn leaks(&self, _bytes: &[u8]) -> Vec<Leak> {
        Vec::new()
    }
}
