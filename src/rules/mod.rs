//! Readings become findings, findings an outcome. Pure: same readings, same rule book, same clock, same decision.

mod amount;
mod assess;
mod book;
mod decide;
mod element;
mod expr;
mod fact;
mod fault;
#[expect(dead_code, reason = "titles, examples and names of reviews are for `rules table` and `rules test`")]
mod file;
mod heard;
mod normal;
#[expect(dead_code, reason = "where a number comes from is for `rules table`")]
mod params;
mod parse;
mod term;
mod truth;
mod weigh;

pub use assess::assess;
pub use book::RuleBook;
pub use fault::{Fault, Faults};
pub use term::Type;
