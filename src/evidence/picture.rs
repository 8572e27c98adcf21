//! Pictures: kept and shown; their words are read by the OCR program, in a process of its own, where one is installed.

use super::Extracted;
use super::cut::Cut;
use super::text;
use crate::case::exhibit::{Media, Unreadable};
use crate::case::passage::{PassageRole, Place};

/// More than this many pixels is no photo of a document.
const MOST_PIXELS: usize = 100_000_000;

/// Without OCR: a picture is sound or damaged, never text.
pub fn read(bytes: &[u8], media: Media) -> Extracted {
    match imagesize::blob_size(bytes) {
        Ok(size) if size.width.saturating_mul(size.height) > MOST_PIXELS => {
            Extracted::unreadable(media, Unreadable::OverLimits, format!("{} x {} pixels", size.width, size.height))
        }
        Ok(size) if size.width > 0 && size.height > 0 => {
            Extracted::unreadable(media, Unreadable::ImageOnly, format!("a picture of {} x {} pixels", size.width, size.height))
        }
        _ => Extracted::unreadable(media, Unreadable::Damaged, "the picture has no readable size"),
    }
}

/// The OCR program's lines as passages; `None` when it found no words.
pub fn from_ocr(output: &str, media: Media) -> Option<Extracted> {
    let mut cut = Cut::default();
    let lines = output.lines().map(str::trim).filter(|line| line.chars().any(char::is_alphanumeric));
    for (line, number) in lines.zip(1u32..) {
        cut.line(line, &Place::Page { page: 1, line: number }, PassageRole::Body, None);
    }
    (!cut.pieces.is_empty()).then(|| text::finish(media, cut))
}
