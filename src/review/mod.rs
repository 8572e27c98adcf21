//! A person rules: approve, amend, ask, escalate, answer, undo. Each is load, decide (pure), save.

pub mod acts;
pub mod amend;
pub mod blind;
pub mod blockers;
pub mod heard;
pub mod label;
pub mod lost;
pub mod question;
mod second;
mod seed;
pub mod seek;
pub mod window;

#[cfg(test)]
mod tests;

pub use amend::{Amendment, SentenceEdit};
pub use blockers::{Blocker, blockers};

use crate::case::{Role, UserId};

/// The signed-in person who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewer {
    pub id: UserId,
    pub name: String,
    pub role: Role,
}

impl Reviewer {
    /// May decide what was escalated.
    pub fn is_senior(&self) -> bool {
        match self.role {
            Role::Caseworker => false,
            Role::Supervisor | Role::Admin => true,
        }
    }
}
