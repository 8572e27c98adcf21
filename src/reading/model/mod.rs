//! A model reads prose: it is asked which facts a text tells, and every claim it makes is checked by code before it counts.
//!
//! [`plan`] says what is asked: one side's words, or one third party's document, never two together; masked, in numbered
//! lines. [`claims`] turns answers into readings: quote, value, key, certainty, and whether the sentence holds the words that
//! such a statement needs ([`signs`]). A claim that code cannot confirm is shown to a person and decides nothing. So a model
//! that lies, or that a party talks into lying, costs a person a look, and never a ruling.

mod answer;
mod ask;
mod claims;
mod compare;
mod key;
pub mod plan;
mod prompt;
pub mod recorded;
mod seek;
mod sentence;
mod signs;
mod value;

#[cfg(test)]
mod tests;

pub use answer::{outcome, schema};
pub use ask::{ask, of};
pub use claims::readings;
pub use plan::{Plan, Question};
pub use prompt::hash as prompt_hash;
pub use seek::{Found, seek};
