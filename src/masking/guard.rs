//! The last look at a request: does it still name somebody? Whatever the masking missed or was never asked to mask, nothing
//! known leaves.

use super::{Kind, Mask};
use crate::case::guard::{Guard, Leak};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Watches the requests of one case.
pub struct Watch {
    mask: Arc<Mask>,
    /// Lines that we wrote ourselves: a consumer called Will does not turn our every question into a leak.
    ours: BTreeSet<String>,
}

impl Watch {
    /// `ours`: whole texts of our own that a request may hold, such as the instructions. Nothing of a case may be in them.
    pub fn new(mask: Arc<Mask>, ours: impl IntoIterator<Item = String>) -> Watch {
        let lines = ours.into_iter().flat_map(|text| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>());
        Watch { mask, ours: lines.filter(|line| !line.is_empty()).collect() }
    }

    fn look(&self, text: &str, kinds: &mut BTreeSet<Kind>) {
        let mut rest = String::with_capacity(text.len());
        for line in text.lines().filter(|line| !self.ours.contains(line.trim())) {
            rest.push_str(line);
            rest.push('\n');
        }
        kinds.extend(self.mask.everything(&rest).into_iter().map(|it| it.kind));
        if rest.contains('%') {
            kinds.extend(self.mask.everything(&percent(&rest)).into_iter().map(|it| it.kind));
        }
    }

    fn walk(&self, value: &serde_json::Value, kinds: &mut BTreeSet<Kind>) {
        match value {
            serde_json::Value::String(text) => self.look(text, kinds),
            serde_json::Value::Array(items) => items.iter().for_each(|item| self.walk(item, kinds)),
            serde_json::Value::Object(fields) => fields.values().for_each(|field| self.walk(field, kinds)),
            serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
        }
    }
}

impl Guard for Watch {
    fn leaks(&self, bytes: &[u8]) -> Vec<Leak> {
        let mut kinds = BTreeSet::new();
        match serde_json::from_slice::<serde_json::Value>(bytes) {
            Ok(value) => self.walk(&value, &mut kinds),
            // No JSON: as it stands, and as it would stand without escapes.
            Err(_) => {
                let text = String::from_utf8_lossy(bytes);
                self.look(&text, &mut kinds);
                self.look(&unescaped(&text), &mut kinds);
            }
        }
        let words: BTreeSet<&str> = kinds.into_iter().map(Kind::in_words).collect();
        words.into_iter().map(|kind| Leak { kind: kind.to_owned() }).collect()
    }
}

fn unescaped(text: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        match chars.next() {
            Some('u') => {
                let hex: String = chars.by_ref().take(4).collect();
                units.push(u16::from_str_radix(&hex, 16).unwrap_or(0x20));
            }
            Some('n' | 't' | 'r' | 'b' | 'f') | None => units.push(0x20),
            Some(other) => units.extend(other.encode_utf16(&mut [0; 2]).iter()),
        }
    }
    String::from_utf16_lossy(&units)
}

fn percent(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex.filter(|_| bytes[at] == b'%') {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
