//! Plain text: a passage a line, several where a line is long.

use super::cut::Cut;
use super::{Extracted, charset};
use crate::case::exhibit::{Media, Unreadable};
use crate::case::passage::{PassageRole, Place};

pub fn read(bytes: &[u8]) -> Extracted {
    let text = charset::decode(bytes);
    let mut cut = Cut::default();
    for (line, number) in text.lines().zip(1u32..) {
        cut.line(line, &Place::Line { line: number, column: None }, PassageRole::Body, None);
    }
    finish(Media::Text, cut)
}

/// Text, or the reason why there is none.
pub fn finish(media: Media, cut: Cut) -> Extracted {
    if cut.full && cut.pieces.is_empty() {
        return Extracted::unreadable(media, Unreadable::OverLimits, "too much text");
    }
    if cut.pieces.is_empty() {
        return Extracted::unreadable(media, Unreadable::Empty, "no words in the file");
    }
    let full = cut.full;
    let mut extracted = Extracted::text(media, cut.pieces);
    if full {
        extracted.cut_short();
    }
    extracted
}
