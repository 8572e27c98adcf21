//! Bytes become passages: files are read in a limited child process, and their text is cut into numbered pieces that never change.
//!
//! [`extract`] is the whole reading of one file and runs only inside the child ([`child`]); what a person looking at the
//! file would not see is kept apart, and text that addresses the reader is marked.

mod auth;
mod bundle;
mod charset;
pub mod child;
mod control;
pub mod csv;
mod cut;
mod html;
mod injection;
mod jail;
pub mod job;
mod json;
mod mail;
mod pdf;
mod picture;
mod quoted;
mod sniff;
mod text;
mod unclosed;
mod wire;

#[cfg(test)]
mod tests;

pub use bundle::{Incoming, attachment_of, extract_all};
pub use child::Reader;
pub use pdf::sheet::{Sheet, Spot};

use crate::case::exhibit::{Authentication, Exhibit, Extraction, Media, Unreadable, Warning};
use crate::case::passage::{Hidden, Passage, PassageRole, Place};
use crate::case::{ExhibitId, PassageId};
use serde::{Deserialize, Serialize};

/// What the reading of one file found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Extracted {
    pub media: Media,
    pub state: Extraction,
    pub pieces: Vec<Piece>,
    pub warnings: Vec<Warning>,
    pub auth: Authentication,
    /// Their bytes travel beside the JSON.
    #[serde(skip)]
    pub attachments: Vec<Attachment>,
}

/// A passage before it has a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    pub text: String,
    pub place: Place,
    pub role: PassageRole,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Hidden>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub injection: bool,
}

/// A file inside a mail; becomes an exhibit of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// A plain file name: no folders, never empty.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What the operator configured about reading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Options {
    /// Names under which our own mail servers stamp `Authentication-Results`; of others none is believed.
    #[serde(default)]
    pub authserv_ids: Vec<String>,
}

/// Reads one file. May take long, much memory or panic on a hostile one: call it inside the child only.
pub fn extract(bytes: &[u8], file: &str, options: &Options) -> Extracted {
    let media = sniff::media(bytes);
    let mut extracted = match media {
        Media::Mail => mail::read(bytes, options),
        Media::Pdf => pdf::read(bytes),
        Media::Json => json::read(bytes),
        Media::Csv => csv::read(bytes),
        Media::Html => html::read(bytes),
        Media::Text => text::read(bytes),
        Media::Png | Media::Jpeg => picture::read(bytes, media),
        Media::Records | Media::Unknown => unknown(bytes),
    };
    injection::mark(&mut extracted, file);
    extracted
}

fn unknown(bytes: &[u8]) -> Extracted {
    let (reason, detail) = if bytes.is_empty() {
        (Unreadable::Empty, "the file has no bytes")
    } else {
        (Unreadable::UnknownFormat, "neither mail, PDF, JSON, CSV, HTML, text nor a PNG or JPEG picture")
    };
    Extracted::unreadable(Media::Unknown, reason, detail)
}

impl Extracted {
    pub fn unreadable(media: Media, reason: Unreadable, detail: impl Into<String>) -> Self {
        let state = Extraction::Unreadable { reason, detail: detail.into() };
        Self { media, state, pieces: Vec::new(), warnings: Vec::new(), auth: Authentication::None, attachments: Vec::new() }
    }

    fn text(media: Media, pieces: Vec<Piece>) -> Self {
        Self { media, state: Extraction::Text, pieces, warnings: Vec::new(), auth: Authentication::None, attachments: Vec::new() }
    }

    /// Part of the text went over the limits: what was read is kept and shown, but the exhibit does not count as read.
    fn cut_short(&mut self) {
        let detail = format!("only the first {} passages were read", self.pieces.len());
        self.state = Extraction::Unreadable { reason: Unreadable::OverLimits, detail };
    }

    /// The pieces as passages of exhibit `number`, counted from 1.
    pub fn passages(&self, exhibit: ExhibitId, number: u32) -> Vec<Passage> {
        let numbered = self.pieces.iter().zip(1u32..);
        numbered
            .map(|(piece, seq)| Passage {
                id: PassageId { exhibit: number, seq },
                exhibit,
                text: piece.text.clone(),
                sha256: Passage::digest(&piece.text),
                place: piece.place.clone(),
                role: piece.role,
                hidden: piece.hidden,
                injection: piece.injection,
            })
            .collect()
    }

    /// Writes what was found about the file into its exhibit. What the channel already vouches for is kept; the headers of
    /// a mail that a party uploaded, or that came inside another mail, vouch for nothing: anyone can have typed them.
    pub fn settle(&self, exhibit: &mut Exhibit) {
        exhibit.media = self.media;
        exhibit.state = self.state.clone();
        exhibit.warnings.extend(self.warnings.iter().cloned());
        let by_mail_to_us = exhibit.from.side().is_none() && exhibit.parent.is_none();
        if exhibit.auth == Authentication::None && by_mail_to_us {
            exhibit.auth = self.auth.clone();
        }
    }
}
