//! Walk step 1: a form, an e-mail, an API call or a bundle becomes a [`Complaint`](crate::case::Complaint).
//!
//! Whatever the door, the shape is that of `case.toml` (CASE_BUNDLE): [`tree`] holds what was sent with the lines it
//! stood on, [`form`] reads typed fields and refuses what is unknown, [`complaint`] knows the fields, [`check`] what must hold between them.

pub mod bundle;
pub mod bundle_write;
pub mod check;
pub mod claim;
pub mod complaint;
pub mod expected;
pub mod file;
pub mod form;
pub mod json;
pub mod late;
pub mod mail;
pub mod open;
pub mod response;
pub mod tree;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_doors;
