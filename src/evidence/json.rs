//! JSON: a passage a scalar, named by its RFC 6901 pointer. Numbers keep the digits the sender typed.

use super::cut::Cut;
use super::{Extracted, charset, text};
use crate::case::exhibit::Media;
use crate::case::passage::{PassageRole, Place};

const DEEPEST: usize = 128;

pub fn read(bytes: &[u8]) -> Extracted {
    let document = charset::decode(bytes);
    let mut cut = Cut::default();
    let mut each = |pointer: &str, value: &str| {
        cut.field(value, &Place::Json { pointer: pointer.to_owned() }, PassageRole::Field);
    };
    match walk(&document, &mut each) {
        Ok(()) => text::finish(Media::Json, cut),
        // The sniffer only sends what parses; a deeper nesting than ours is read as lines.
        Err(Broken) => text::read(bytes),
    }
}

pub fn parses(document: &str) -> bool {
    walk(document, &mut |_, _| {}).is_ok()
}

struct Broken;

/// Calls `each` with every scalar's pointer and text, in document order. `null` and empty strings say nothing.
fn walk(document: &str, each: &mut dyn FnMut(&str, &str)) -> Result<(), Broken> {
    let mut at = Scanner { rest: document.trim_start_matches('\u{feff}'), pointer: String::new(), each };
    at.value(0)?;
    at.space();
    if at.rest.is_empty() { Ok(()) } else { Err(Broken) }
}

struct Scanner<'a, 'f> {
    rest: &'a str,
    pointer: String,
    each: &'f mut dyn FnMut(&str, &str),
}

impl<'a> Scanner<'a, '_> {
    fn value(&mut self, depth: usize) -> Result<(), Broken> {
        if depth > DEEPEST {
            return Err(Broken);
        }
        self.space();
        match self.rest.bytes().next().ok_or(Broken)? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => {
                let text = self.string()?;
                if !text.trim().is_empty() {
                    (self.each)(&self.pointer, &text);
                }
                Ok(())
            }
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), Broken> {
        self.take('{')?;
        if self.maybe('}') {
            return Ok(());
        }
        loop {
            self.space();
            let key = self.string()?;
            self.space();
            self.take(':')?;
            self.within(&key, depth)?;
            if self.maybe('}') {
                return Ok(());
            }
            self.take(',')?;
        }
    }

    fn array(&mut self, depth: usize) -> Result<(), Broken> {
        self.take('[')?;
        if self.maybe(']') {
            return Ok(());
        }
        for index in 0usize.. {
            self.within(&index.to_string(), depth)?;
            if self.maybe(']') {
                return Ok(());
            }
            self.take(',')?;
        }
        Err(Broken)
    }

    fn within(&mut self, step: &str, depth: usize) -> Result<(), Broken> {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        self.value(depth + 1)?;
        self.pointer.truncate(length);
        Ok(())
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Result<(), Broken> {
        let ends = |char: char| char.is_whitespace() || matches!(char, ',' | ']' | '}');
        let (word, rest) = self.rest.split_at(self.rest.find(ends).unwrap_or(self.rest.len()));
        serde_json::from_str::<serde_json::Value>(word).map_err(|_| Broken)?;
        self.rest = rest;
        if word != "null" {
            (self.each)(&self.pointer, word);
        }
        Ok(())
    }

    fn string(&mut self) -> Result<String, Broken> {
        let body = self.rest.strip_prefix('"').ok_or(Broken)?;
        let mut escaped = false;
        let end = body.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let end = end.ok_or(Broken)?;
        let (text, rest) = (&body[..end], &body[end + 1..]);
        self.rest = rest;
        if !text.contains('\\') && !text.contains(char::is_control) {
            return Ok(text.to_owned());
        }
        Ok(unescape(text))
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, char: char) -> Result<(), Broken> {
        self.rest = self.rest.strip_prefix(char).ok_or(Broken)?;
        Ok(())
    }

    fn maybe(&mut self, char: char) -> bool {
        self.space();
        let rest = self.rest.strip_prefix(char);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

/// Lenient: an escape that means nothing stands for itself, a lone surrogate for the replacement character.
fn unescape(text: &str) -> String {
    if let Ok(exact) = serde_json::from_str::<String>(&format!("\"{text}\"")) {
        return exact;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(kind) = rest.chars().next() else { break };
        rest = &rest[kind.len_utf8()..];
        match kind {
            'n' | 'r' | 't' | 'b' | 'f' => out.push(if kind == 'n' { '\n' } else { ' ' }),
            'u' => {
                let code = rest.get(..4).and_then(|hex| u32::from_str_radix(hex, 16).ok());
                out.push(code.and_then(char::from_u32).unwrap_or('\u{fffd}'));
                rest = rest.get(4..).unwrap_or("");
            }
            other => out.push(other),
        }
    }
    out.push_str(rest);
    out
}
