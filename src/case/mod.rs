//! The nouns: what a dispute is made of. Pure and synchronous; nothing here reads a clock, a file or a database.

pub mod care;
pub mod check_digits;
pub mod complaint;
pub mod draft;
pub mod event;
pub mod exhibit;
pub mod guard;
pub mod ids;
pub mod mail;
pub mod model_read;
pub mod money;
pub mod moved;
pub mod outbox;
pub mod party;
pub mod passage;
pub mod private;
pub mod prose;
pub mod quote;
pub mod reader;
pub mod reading;
pub mod records;
pub mod ruling;
pub mod stage;
pub mod wording;

pub use complaint::Complaint;
pub use draft::{Citation, Draft};
pub use event::Event;
pub use exhibit::Exhibit;
pub use ids::*;
pub use model_read::ModelRead;
pub use money::Money;
pub use moved::{Carried, Case, Links, Mark, MarkKind, Moved};
pub use outbox::{Approval, LetterKind, LetterState, Made, OutboxLetter};
pub use party::{Role, Side};
pub use passage::{Passage, Span};
pub use reader::Reader;
pub use reading::{Reading, Value};
pub use ruling::{Decision, Outcome};
pub use stage::Stage;
pub use wording::Wording;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Everything on file in one dispute, as the pure stages see it.
///
/// The first exhibit is always the operator's own records ([`records::exhibit`]); its passages are the fields of the
/// complaint, one a field.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Dossier {
    pub complaint: Complaint,
    pub exhibits: Vec<Exhibit>,
    /// In exhibit order, then in reading order within the exhibit.
    pub passages: Vec<Passage>,
    /// Readings that people made by selecting words, or by answering "cannot tell".
    pub answers: Vec<reading::Answer>,
    /// What a model answered when it was asked about the passages: proposals, checked like any other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub model: Vec<model_read::ModelRead>,
    /// The clock at which the draft is made (UTC).
    pub now: DateTime<Utc>,
}

impl Dossier {
    pub fn exhibit(&self, id: ExhibitId) -> Option<&Exhibit> {
        self.exhibits.iter().find(|exhibit| exhibit.id == id)
    }

    pub fn passage(&self, id: PassageId) -> Option<&Passage> {
        // Mostly they stand in the order of their ids.
        let near = self.passages.binary_search_by_key(&id, |passage| passage.id).ok();
        near.and_then(|at| self.passages.get(at)).or_else(|| self.passages.iter().find(|passage| passage.id == id))
    }

    /// SHA-256 over everything a ruling rests on: the exhibits' bytes, how a person verified them, and the answers.
    /// A draft carries the root it was made from; an approval holds only while the root is the same.
    pub fn evidence_root(&self) -> String {
        let mut lines = String::new();
        for exhibit in &self.exhibits {
            let verified = exhibit.verified_as_third.as_ref().map_or("", |verification| verification.how.as_str());
            lines.push_str(&format!("exhibit {} {} {verified:?}\n", exhibit.number, exhibit.sha256));
        }
        for answer in &self.answers {
            let said = serde_json::to_string(&answer.answer).unwrap_or_default();
            lines.push_str(&format!("answer {} {said}\n", answer.fact));
        }
        for read in self.model.iter().filter(|read| read.answered()) {
            lines.push_str(&format!("model {} {}\n", read.key, read.digest()));
        }
        Passage::digest(&lines)
    }

    pub fn passages_of(&self, id: ExhibitId) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(move |passage| passage.exhibit == id)
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_care;
#[cfg(test)]
mod tests_private;
#[cfg(test)]
mod tests_prose;
