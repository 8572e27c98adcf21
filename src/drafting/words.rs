//! Values, sources and dates in plain words.

use crate::case::exhibit::{Kind, Media, Submitter};
use crate::case::passage::Place;
use crate::case::{Exhibit, Passage, Side, Value};
use chrono::{DateTime, NaiveDate, Utc};

/// Whom the words are for: the ruling speaks of both sides by their part, a letter says "you".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    Ruling,
    To(Side),
}

impl Voice {
    /// `the consumer`, `you`.
    pub fn side(self, side: Side) -> &'static str {
        match (self, side) {
            (Voice::To(reader), side) if reader == side => "you",
            (Voice::To(Side::Consumer), Side::Merchant) => "the shop",
            (Voice::To(_), Side::Consumer) => "the customer",
            (_, Side::Consumer) => "the consumer",
            (_, Side::Merchant) => "the merchant",
        }
    }

    /// `the consumer's`, `your`.
    pub fn sides(self, side: Side) -> String {
        match self.side(side) {
            "you" => "your".to_owned(),
            other => format!("{other}'s"),
        }
    }
}

/// `5 March 2026`
pub fn day(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// `5 March 2026, 13:27 UTC`
pub fn moment(at: DateTime<Utc>) -> String {
    at.format("%-d %B %Y, %H:%M UTC").to_string()
}

/// A value as a person writes it.
pub fn value(value: &Value) -> String {
    match value {
        Value::Date(date) => day(*date),
        Value::Time(at) => moment(*at),
        other => other.to_string(),
    }
}

/// What an enum-like word of a rule file or provider says, without its underscores.
pub fn plain(text: &str) -> String {
    let is_code = text.contains('_') && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if is_code { text.replace('_', " ") } else { text.to_owned() }
}

/// Where words stand, for a sentence: `our record of the order`, `the tracking data that we fetched (E3)`.
pub fn source(exhibit: &Exhibit, passage: &Passage, voice: Voice) -> String {
    if let Place::Record { path } = &passage.place {
        return record(path, voice);
    }
    format!("{} (E{})", document(exhibit, voice), exhibit.number)
}

fn record(path: &str, voice: Voice) -> String {
    match path.split(['.', '[']).next().unwrap_or_default() {
        "claim" => format!("{} claim", voice.sides(Side::Consumer)),
        "opened_at" => "our record of the case".to_owned(),
        "merchant" if path.starts_with("merchant.response") => format!("{} answer", voice.sides(Side::Merchant)),
        "order" => "our record of the order".to_owned(),
        "payment" => "our record of the payment".to_owned(),
        "related" => "our record of related claims".to_owned(),
        _ => "our records".to_owned(),
    }
}

/// `the tracking data sent by the merchant`
pub fn document(exhibit: &Exhibit, voice: Voice) -> String {
    let what = kind(exhibit);
    match (exhibit.from, voice) {
        (Submitter::Consumer | Submitter::Merchant, _) => {
            let side = exhibit.from.side().unwrap_or(Side::Consumer);
            format!("the {what} that {} sent us", voice.side(side))
        }
        (Submitter::Carrier, _) => format!("the {what} that the carrier sent us"),
        (Submitter::Provider, _) => format!("the {what} that we fetched ourselves"),
        (Submitter::Operator, _) => format!("our own {what}"),
    }
}

pub fn kind(exhibit: &Exhibit) -> &'static str {
    match exhibit.kind {
        Some(Kind::ProofOfDelivery) => "proof of delivery",
        Some(Kind::Tracking) => "tracking data",
        Some(Kind::ReceiptInvoice) => "receipt",
        Some(Kind::RefundRecord) => "refund record",
        Some(Kind::ReturnRecord) => "record of the return",
        Some(Kind::Policy) => "terms",
        Some(Kind::Communication) => "message",
        Some(Kind::ProductListing) => "product description",
        Some(Kind::DefectProof) => "photo or report of the fault",
        Some(Kind::AccessLog) => "log",
        Some(Kind::ServiceRecord) => "record of the service",
        Some(Kind::IdentityLink) => "account details",
        Some(Kind::Mandate) => "mandate",
        Some(Kind::SecondCharge) => "payment details",
        Some(Kind::Statement) => "account statement",
        Some(Kind::Other) | None => match exhibit.media {
            Media::Mail => "message",
            Media::Png | Media::Jpeg => "picture",
            Media::Csv => "log",
            Media::Html => "page",
            _ => "document",
        },
    }
}

/// The start of a text, at most `most` bytes, ended at a sentence where there is one, at a word otherwise.
pub fn beginning(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let mut cut = most;
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    let head = &text[..cut];
    let sentence = head.char_indices().rfind(|(_, c)| matches!(c, '.' | '!' | '?' | '。' | '؟' | '।'));
    match sentence {
        Some((at, c)) if at > most / 3 => &head[..at + c.len_utf8()],
        _ => head.rfind(char::is_whitespace).map_or(head, |at| head[..at].trim_end()),
    }
}

/// `a`, `a and b`, `a, b and c`
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// `a`, `a or b`, `a, b or c`
pub fn either(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

/// First letter in upper case, a full stop at the end unless the sentence has its own.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    let ended = text.trim_end_matches(['”', '"', ')']).ends_with(['.', '!', '?', '。', '؟', '।']);
    let stop = if ended { "" } else { "." };
    first.to_uppercase().chain(chars).collect::<String>() + stop
}

/// A full stop at the end unless there is one.
pub fn ended(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

/// Words on one line, in curly quotation marks.
pub fn quoted(words: &str) -> String {
    format!("“{}”", words.split_whitespace().collect::<Vec<_>>().join(" "))
}
