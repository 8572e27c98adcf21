//! Passages: the immutable pieces of text that everything cites. A passage never changes and its id is never reused.

use super::ids::{ExhibitId, PassageId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One sentence, table row, header field or JSON scalar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    pub id: PassageId,
    pub exhibit: ExhibitId,
    pub text: String,
    /// Hex SHA-256 of `text`.
    pub sha256: String,
    pub place: Place,
    pub role: PassageRole,
    /// Why a person looking at the file would not see this text. Hidden text is shown to the caseworker, never used as a fact.
    pub hidden: Option<Hidden>,
    /// Addressed to the reader or a machine rather than telling what happened.
    pub injection: bool,
}

impl Passage {
    pub fn digest(text: &str) -> String {
        let digit = |value: u8| b"0123456789abcdef"[usize::from(value)];
        let mut hex = [0; 64];
        for (pair, byte) in hex.chunks_exact_mut(2).zip(Sha256::digest(text.as_bytes())) {
            (pair[0], pair[1]) = (digit(byte >> 4), digit(byte & 15));
        }
        String::from_utf8_lossy(&hex).into_owned()
    }

    /// Readers may draw facts from it.
    pub fn usable(&self) -> bool {
        self.hidden.is_none() && !self.injection
    }
}

/// Where the viewer jumps to. Lines and pages count from 1. No byte of the file is named: text is decoded and cleaned before it is
/// cut, and what was cut has the digest of its own words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "in", rename_all = "snake_case")]
pub enum Place {
    /// `order.ship_to.postcode`
    Record { path: String },
    /// A mail's header by its name.
    Header { name: String },
    /// A line of text, mail body or CSV (the row's line; `column` is the CSV heading where the passage is one cell).
    Line { line: u32, column: Option<String> },
    /// A line on a page of a PDF or picture.
    Page { page: u32, line: u32 },
    /// RFC 6901, such as `/data/checkpoints/5/postal_code`.
    Json { pointer: String },
    /// PDF or picture metadata, HTML attribute, file name.
    Metadata { name: String },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PassageRole {
    /// The operator's record field, JSON scalar or CSV row: a value with a label.
    Field,
    /// A mail header.
    Header,
    /// Running text or a line of a document, by the exhibit's own author.
    Body,
    /// Quoted in a reply: belongs to its first author, not to the sender.
    Quoted,
    /// Metadata and file names.
    Meta,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hidden {
    /// PDF text render mode 3, opacity 0.
    Invisible,
    /// Zero or tiny size.
    Tiny,
    OffPage,
    BackgroundColour,
    /// `display:none`, `visibility:hidden`, `hidden`, comments.
    NotDisplayed,
    /// Zero-width, tag or bidirectional control characters carried the text.
    ControlCharacters,
    Metadata,
}

/// Cited words: a byte range of one passage's `text`, on character boundaries.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    pub passage: PassageId,
    pub start: u32,
    pub end: u32,
    pub tier: Tier,
}

/// How a quote matched the stored text. There is no fuzzy tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    Exact,
    /// Differs only in white space, line breaks, soft hyphens.
    Whitespace,
    /// Differs only in quotes, dashes, ligatures, compatibility forms.
    Typography,
}

impl Span {
    /// The whole passage.
    pub fn whole(passage: &Passage) -> Span {
        Span { passage: passage.id, start: 0, end: u32::try_from(passage.text.len()).unwrap_or(u32::MAX), tier: Tier::Exact }
    }

    /// The first place where `words` stand in the passage, to the letter.
    pub fn exact(passage: &Passage, words: &str) -> Option<Span> {
        let start = passage.text.find(words)?;
        let at = |index: usize| u32::try_from(index).ok();
        Some(Span { passage: passage.id, start: at(start)?, end: at(start + words.len())?, tier: Tier::Exact })
    }

    /// The cited words, cut from storage. `None` when the range does not fit this passage.
    pub fn cut<'a>(&self, passage: &'a Passage) -> Option<&'a str> {
        if passage.id != self.passage {
            return None;
        }
        passage.text.get(self.start as usize..self.end as usize)
    }
}
