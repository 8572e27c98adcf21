//! Machines that are not ours.

pub mod mailer;
