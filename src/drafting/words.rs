//! Values, sources and dates in plain words.

use crate::case::exhibit::{Kind, Media, Submitter};
use crate::case::passage::Place;
use crate::case::{Exhibit, Passage, Side, Value};
use crate::languages::{Language, args, english};
use chrono::{DateTime, NaiveDate, Utc};

/// Whom the words are for: the ruling, in English, speaks of both sides by their part; a letter says "you", in its own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    Ruling,
    To(Side, &'static Language),
}

impl Voice {
    pub fn language(self) -> &'static Language {
        match self {
            Voice::Ruling => english(),
            Voice::To(_, language) => language,
        }
    }

    /// How the messages call a side: `you`, `shop`, `customer` in a letter, `consumer`, `merchant` in the ruling.
    pub fn side(self, side: Side) -> &'static str {
        match (self, side) {
            (Voice::To(reader, _), side) if reader == side => "you",
            (Voice::To(..), Side::Merchant) => "shop",
            (Voice::To(..), Side::Consumer) => "customer",
            (Voice::Ruling, side) => side.as_str(),
        }
    }

    /// A message in which a side plays a part.
    pub fn say(self, id: &str, side: Side) -> String {
        self.language().say(id, &args([("from", self.side(side))]))
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

/// A value as a person writes it, in English.
pub fn value(value: &Value) -> String {
    value_in(value, english())
}

/// The same in a language. Sums and moments keep the form that `Reader::localised` looks for: it knows the reader's clock.
pub fn value_in(value: &Value, language: &Language) -> String {
    match value {
        Value::Bool(yes) => language.word(if *yes { "yes" } else { "no" }),
        Value::Date(date) => language.day(*date),
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
    let word = |id| voice.language().word(id);
    match path.split(['.', '[']).next().unwrap_or_default() {
        "claim" => voice.say("record-claim", Side::Consumer),
        "opened_at" => word("record-case"),
        "merchant" if path.starts_with("merchant.response") => voice.say("record-answer", Side::Merchant),
        "order" => word("record-order"),
        "payment" => word("record-payment"),
        "related" => word("record-related"),
        _ => word("records"),
    }
}

/// `the tracking data that the merchant sent us`
pub fn document(exhibit: &Exhibit, voice: Voice) -> String {
    let from = match exhibit.from {
        Submitter::Consumer => voice.side(Side::Consumer),
        Submitter::Merchant => voice.side(Side::Merchant),
        Submitter::Carrier => "carrier",
        Submitter::Provider => "provider",
        Submitter::Operator => "operator",
    };
    let kind = voice.language().word(kind_id(exhibit));
    voice.language().say("document", &args([("kind", &kind), ("from", from)]))
}

fn kind_id(exhibit: &Exhibit) -> &'static str {
    match exhibit.kind {
        Some(Kind::ProofOfDelivery) => "kind-proof-of-delivery",
        Some(Kind::Tracking) => "kind-tracking",
        Some(Kind::ReceiptInvoice) => "kind-receipt",
        Some(Kind::RefundRecord) => "kind-refund-record",
        Some(Kind::ReturnRecord) => "kind-return-record",
        Some(Kind::Policy) => "kind-policy",
        Some(Kind::Communication) => "kind-message",
        Some(Kind::ProductListing) => "kind-listing",
        Some(Kind::DefectProof) => "kind-fault",
        Some(Kind::AccessLog) => "kind-log",
        Some(Kind::ServiceRecord) => "kind-service-record",
        Some(Kind::IdentityLink) => "kind-account",
        Some(Kind::Mandate) => "kind-mandate",
        Some(Kind::SecondCharge) => "kind-payment",
        Some(Kind::Statement) => "kind-statement",
        Some(Kind::Other) | None => match exhibit.media {
            Media::Mail => "kind-message",
            Media::Png | Media::Jpeg => "kind-picture",
            Media::Csv => "kind-log",
            Media::Html => "kind-page",
            _ => "kind-document",
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
    english().sentence(text)
}

/// Words on one line, in curly quotation marks.
pub fn quoted(words: &str) -> String {
    format!("“{}”", words.split_whitespace().collect::<Vec<_>>().join(" "))
}
