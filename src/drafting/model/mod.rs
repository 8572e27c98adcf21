//! A model writes: it is given what was found and the sentences that the rules wrote, never a document, and words them better.
//!
//! [`sheet`] says what may be worded: the factual sentences and what each point comes to. For each, code offers places to fill
//! ([`sheet::Slot`]): a value, the words it was read from, where they stand. The model writes the words around them. Every
//! sentence is [`check`]ed by itself; one that fails is asked for once more, and then the rules' own stands. So whatever a
//! model answers, outcome, amount, order, citations and ledger are those of the rules, every value was put in by code, and
//! every word is one that somebody has read before ([`lexicon`]). What a sentence *means* is measured, not proved: a second
//! model may be asked ([`doubt`]), and a person reads it.

mod answer;
mod ask;
mod check;
mod doubt;
mod examples;
mod lexicon;
mod prompt;
mod put;
mod sheet;

#[cfg(test)]
mod tests;

pub use answer::{Said, Stand, said, schema};
pub use ask::{Written, write};
pub use examples::{EXAMPLES_MAX, Example, of as examples};
pub use put::{Desk, Taken, sentences};
pub use sheet::{Holds, Line, Sheet, Slot};
