//! The knife: lines of text become pieces of at most about 300 characters, cut at sentence ends, then at spaces.

use super::Piece;
use super::control;
use crate::case::passage::{Hidden, PassageRole, Place};

/// Where a line is cut.
const AIM: usize = 300;
/// Fields stay whole up to here: a reader wants the value, not a part of it.
const FIELD: usize = 2_000;
/// Past these the rest of a file is not read; the exhibit says so.
const MOST_PIECES: usize = 40_000;
const MOST_BYTES: usize = 8 << 20;

#[derive(Default)]
pub struct Cut {
    pub pieces: Vec<Piece>,
    bytes: usize,
    /// Some text did not fit.
    pub full: bool,
}

impl Cut {
    /// A line of running text.
    pub fn line(&mut self, text: &str, place: &Place, role: PassageRole, hidden: Option<Hidden>) {
        self.add(text, place, role, hidden, AIM);
    }

    /// A value with a label, or a header: cut only when very long.
    pub fn field(&mut self, text: &str, place: &Place, role: PassageRole) {
        self.add(text, place, role, None, FIELD);
    }

    fn add(&mut self, text: &str, place: &Place, role: PassageRole, hidden: Option<Hidden>, aim: usize) {
        let clean = control::clean(text);
        if let Some(smuggled) = &clean.smuggled {
            self.put(smuggled.clone(), place, PassageRole::Meta, Some(Hidden::ControlCharacters));
        }
        let hidden = hidden.or(clean.reordered.then_some(Hidden::ControlCharacters));
        for part in parts(clean.text.trim(), aim) {
            self.put(part.to_owned(), place, role, hidden);
        }
    }

    fn put(&mut self, text: String, place: &Place, role: PassageRole, hidden: Option<Hidden>) {
        if self.pieces.len() >= MOST_PIECES || self.bytes + text.len() > MOST_BYTES {
            self.full = true;
            return;
        }
        self.bytes += text.len();
        self.pieces.push(Piece { text, place: place.clone(), role, hidden, injection: false });
    }
}

/// Cuts `text` into parts of at most `aim` bytes (more only where no space allows it), preferably behind a sentence.
fn parts(text: &str, aim: usize) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text.trim();
    while rest.len() > aim {
        let at = cut_at(rest, aim);
        let (head, tail) = rest.split_at(at);
        if !head.trim().is_empty() {
            out.push(head.trim_end());
        }
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        out.push(rest);
    }
    out
}

fn cut_at(text: &str, aim: usize) -> usize {
    let mut sentence = None;
    let mut space = None;
    let mut last_char = 0;
    let mut before = ' ';
    for (at, char) in text.char_indices() {
        if at > aim {
            break;
        }
        last_char = at;
        if char.is_whitespace() && at > 0 {
            space = Some(at);
            if matches!(before, '.' | '!' | '?' | ';') && at > aim / 4 {
                sentence = Some(at);
            }
        } else if matches!(char, '。' | '！' | '？') {
            sentence = Some(at + char.len_utf8());
        }
        before = char;
    }
    sentence.or(space).unwrap_or(if last_char > 0 { last_char } else { text.len() })
}
