//! What a caseworker has to do beside deciding, as the case page and the outbox page show it.

use super::letter_view::Words;
use super::words::When;

#[derive(Debug, Clone, Default)]
pub struct Tasks {
    pub lost: Vec<LostRow>,
    /// Letters that go out again: id, address, when they leave, whether they can still be taken back.
    pub again: Vec<(String, String, When, bool)>,
    pub held: Vec<HeldRow>,
}

/// A letter that did not arrive.
#[derive(Debug, Clone)]
pub struct LostRow {
    pub letter: String,
    pub side: &'static str,
    pub name: String,
    pub address: String,
    pub subject: String,
    pub why: String,
    pub question: bool,
    pub may_send: bool,
}

/// Mail from a sender who proved nothing.
#[derive(Debug, Clone)]
pub struct HeldRow {
    pub mail: String,
    /// It is a file from a side's own page, or from a program by the API.
    pub file: bool,
    pub from: String,
    pub subject: String,
    pub text: String,
    pub at: When,
    pub why: String,
    /// Whom it is proven to come from, or who a program with a key says it is from; empty for a stranger's.
    pub side: &'static str,
}

/// A letter of the outbox.
#[derive(Debug, Clone)]
pub struct SentRow {
    pub to: String,
    /// Its text only where it asks something: a decision is shown with the ruling.
    pub words: Words,
    pub english: Option<Words>,
    pub state: String,
    pub class: &'static str,
    pub at: Option<When>,
}
