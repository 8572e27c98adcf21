//! Readings become findings, findings an outcome. Pure: same readings, same rule book, same clock, same decision.

mod amount;
mod assess;
mod book;
mod charges;
#[cfg(test)]
mod clauses;
mod codes;
mod completions;
mod decide;
mod diff;
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
mod lint;
mod manual;
mod mutate;
mod normal;
mod params;
mod parse;
mod print;
#[cfg(test)]
mod random;
mod row;
mod setting;
mod steps;
mod table;
mod tellable;
mod term;
mod told;
mod truth;
mod unused;
mod variants;
mod weigh;
mod words;

pub use assess::{Approving, assess, second_review};
pub use book::RuleBook;
pub use codes::{CodeText, shipped_kinds_of};
pub use diff::{Change, diff};
pub use examples::run as run_examples;
pub use fault::{Fault, Faults};
pub use manual::{ChapterText, ElementText, ExampleText, OutcomeText, ParameterText, WatchText};
pub use mutate::{Score, scores};
pub use row::{as_example, row};
pub use table::table;
pub use term::Type;
pub use words::Said;
