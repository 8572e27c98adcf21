//! Readings become findings, findings an outcome. Pure: same readings, same rule book, same clock, same decision.

mod amount;
mod assess;
mod book;
mod charges;
mod completions;
mod decide;
mod element;
mod examples;
mod expr;
mod fact;
mod fault;
#[expect(dead_code, reason = "the files say more than the engine asks for, such as whom an outcome favours")]
mod file;
#[cfg(test)]
mod gain;
mod heard;
mod lines;
mod mutate;
mod normal;
mod params;
mod parse;
mod print;
mod setting;
mod table;
mod term;
mod truth;
mod variants;
mod weigh;

pub use assess::assess;
pub use book::RuleBook;
pub use examples::run as run_examples;
pub use fault::{Fault, Faults};
pub use mutate::{Score, scores};
pub use table::table;
pub use term::Type;
