//! What the program can be told to do, a file a command.

pub mod admin;
pub mod demo;
mod demo_stages;
pub mod mail_in;
pub mod prose;
pub mod rules;
pub mod serve;
