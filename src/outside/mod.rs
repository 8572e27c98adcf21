//! Machines that are not ours.

pub mod blobs;
pub mod clock;
pub mod mailer;
pub mod model;
