//! Walk step 7: the parties are told. A letter that a person approved becomes one mail, the same to the byte however
//! often it is tried.

pub mod decide;
pub mod job;
pub mod mail;

#[cfg(test)]
mod tests;
