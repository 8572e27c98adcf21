//! PDF: lines in reading order, what is drawn so that nobody sees it, and the document's own metadata.
//!
//! Two engines: the first interprets the page and knows where, how large and in what colour every glyph stands; the
//! second reads what the first cannot open.

mod bidi;
mod columns;
mod fields;
mod glyphs;
mod lines;
mod marks;
mod open;
mod rows;
mod second;
pub mod sheet;

use super::cut::Cut;
use super::{Extracted, text};
use crate::case::exhibit::{Media, Unreadable};
use crate::case::passage::{Hidden, PassageRole, Place};
use hayro_interpret::hayro_syntax::Pdf;
use std::panic::{AssertUnwindSafe, catch_unwind};

const MOST_PAGES: usize = 2_000;

/// One line of one page.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    page: u32,
    text: String,
    hidden: Option<Hidden>,
}

/// What an engine made of the file.
#[derive(Default)]
struct Found {
    lines: Vec<Line>,
    metadata: Vec<(&'static str, String)>,
    /// Notes stuck to a page.
    notes: Vec<String>,
    /// Some page shows a picture.
    scanned: bool,
    /// Some page draws letters without saying which they are.
    nameless: bool,
    pages: usize,
}

pub fn read(bytes: &[u8]) -> Extracted {
    let first = catch_unwind(AssertUnwindSafe(|| first(bytes))).unwrap_or(Err(Unreadable::Damaged));
    let mut found = match first {
        Ok(found) => found,
        Err(Unreadable::Encrypted) => {
            return Extracted::unreadable(Media::Pdf, Unreadable::Encrypted, "opens only with a password");
        }
        Err(_) => Found::default(),
    };
    let damaged = found.pages == 0;
    if !found.lines.iter().any(|line| line.hidden.is_none()) {
        let lines = catch_unwind(|| second::lines(bytes)).ok().flatten().unwrap_or_default();
        // What the first engine saw hidden stays hidden.
        if found.lines.is_empty() {
            found.lines = lines;
        }
    }
    finish(found, damaged)
}

fn first(bytes: &[u8]) -> Result<Found, Unreadable> {
    let pdf = open::open(bytes)?;
    let mut found = Found { metadata: metadata(&pdf), ..Found::default() };
    let mut scans = Vec::new();
    for (page, number) in pdf.pages().iter().take(MOST_PAGES).zip(1u32..) {
        found.pages += 1;
        let sheet = match catch_unwind(AssertUnwindSafe(|| glyphs::of(&pdf, page))) {
            Ok(sheet) => sheet,
            Err(_) => continue,
        };
        scans.push(sheet.picture);
        found.nameless |= sheet.nameless;
        found.lines.extend(lines::of(sheet.glyphs, number));
        fields::of(page, number, &mut found);
    }
    found.scanned = scans.contains(&true);
    Ok(found)
}

fn finish(found: Found, damaged: bool) -> Extracted {
    let mut cut = Cut::default();
    let (mut page, mut number) = (0, 0u32);
    for line in &found.lines {
        number = if line.page == page { number + 1 } else { 1 };
        page = line.page;
        let place = Place::Page { page, line: number };
        cut.line(&line.text, &place, PassageRole::Body, line.hidden);
    }
    let visible = cut.pieces.iter().any(|piece| piece.hidden.is_none());
    for (name, value) in &found.metadata {
        let place = Place::Metadata { name: (*name).to_owned() };
        cut.line(value, &place, PassageRole::Meta, Some(Hidden::Metadata));
    }
    for note in &found.notes {
        let place = Place::Metadata { name: "annotation".to_owned() };
        cut.line(note, &place, PassageRole::Meta, Some(Hidden::Metadata));
    }
    if visible {
        return text::finish(Media::Pdf, cut);
    }
    let (reason, detail) = match () {
        () if damaged => (Unreadable::Damaged, "no page could be opened"),
        () if !found.lines.is_empty() => (Unreadable::ImageOnly, "all its text is hidden from view; nothing a reader would see"),
        () if found.nameless => (Unreadable::ImageOnly, "its letters can be looked at, but the file does not say which they are"),
        () if found.scanned => (Unreadable::ImageOnly, "its pages are pictures"),
        () => (Unreadable::Empty, "no words on its pages"),
    };
    Extracted { pieces: cut.pieces, ..Extracted::unreadable(Media::Pdf, reason, detail) }
}

fn metadata(pdf: &Pdf) -> Vec<(&'static str, String)> {
    let about = pdf.metadata();
    let texts = [
        ("Title", &about.title),
        ("Author", &about.author),
        ("Subject", &about.subject),
        ("Keywords", &about.keywords),
        ("Creator", &about.creator),
        ("Producer", &about.producer),
    ];
    let mut out: Vec<(&'static str, String)> = texts
        .into_iter()
        .filter_map(|(name, value)| Some((name, document_text(value.as_deref()?))))
        .filter(|(_, value)| !value.trim().is_empty())
        .collect();
    for (name, at) in [("CreationDate", &about.creation_date), ("ModDate", &about.modification_date)] {
        if let Some(at) = at {
            let (sign, hours) = if at.utc_offset_hour < 0 { ('-', -at.utc_offset_hour) } else { ('+', at.utc_offset_hour) };
            let day = format!("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", at.year, at.month, at.day, at.hour, at.minute, at.second);
            out.push((name, format!("{day}{sign}{hours:02}:{:02}", at.utc_offset_minute)));
        }
    }
    out
}

/// A PDF text string: UTF-16 or UTF-8 with a mark, otherwise near enough Latin-1.
fn document_text(bytes: &[u8]) -> String {
    if encoding_rs::Encoding::for_bom(bytes).is_some() || std::str::from_utf8(bytes).is_ok() {
        return super::charset::decode(bytes).into_owned();
    }
    bytes.iter().map(|&byte| char::from(byte)).collect()
}
