//! What a mail says of itself: from whom, to which address of ours, and whether a person wrote it. Pure; nothing here is
//! proof of anything.

use super::report::{self, Report};
use mail_parser::{Addr, HeaderValue, Message, MessageParser};

/// A mail as its headers and text tell it.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    pub message_id: Option<String>,
    /// The one author's address; a mail with none or several has none.
    pub from: Option<String>,
    /// The header's own words, for a person.
    pub from_shown: String,
    /// Every address that it was sent to, as far as headers say.
    pub to: Vec<String>,
    pub subject: String,
    pub text: String,
    /// Message-IDs that it answers.
    pub answers: Vec<String>,
    pub sort: Sort,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Sort {
    /// A person wrote it, as far as anyone can tell.
    Letter,
    /// Some mail server speaks of a message that it could not deliver, or has delivered.
    Report(Report),
    /// A program sent it by itself; why we think so.
    Automatic(String),
}

const TEXT_MAX_CHARS: usize = 4000;
const SHOWN_MAX_CHARS: usize = 200;

/// Nothing when the bytes are no mail.
pub fn look(bytes: &[u8]) -> Option<Looked> {
    let message = MessageParser::default().parse(bytes)?;
    let authors: Vec<&Addr<'_>> = message.from().map(|from| from.iter().collect()).unwrap_or_default();
    let one_header = message.headers().iter().filter(|header| header.name().eq_ignore_ascii_case("from")).count() == 1;
    if authors.is_empty() && message.message_id().is_none() && message.subject().is_none() {
        return None;
    }
    let from = match authors.as_slice() {
        [one] if one_header => one.address().map(str::to_owned),
        _ => None,
    };
    let text = message.body_text(0).unwrap_or_default();
    let sort = match (report::find(&message), automatic(&message)) {
        (Some(report), _) => Sort::Report(report),
        (None, Some(why)) => Sort::Automatic(why),
        (None, None) => Sort::Letter,
    };
    Some(Looked {
        message_id: message.message_id().map(str::to_owned),
        from,
        from_shown: shown(message.header_raw("From").unwrap_or_default(), SHOWN_MAX_CHARS),
        to: recipients(&message),
        subject: shown(message.subject().unwrap_or_default(), SHOWN_MAX_CHARS),
        text: text.chars().take(TEXT_MAX_CHARS).collect(),
        answers: answers(&message),
        sort,
    })
}

fn recipients(message: &Message<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for address in [message.to(), message.cc()].into_iter().flatten().flat_map(|list| list.iter().collect::<Vec<_>>()) {
        found.extend(address.address().map(str::to_owned));
    }
    for name in ["Delivered-To", "X-Original-To", "Envelope-To"] {
        let raw = message.headers_raw().filter(|(header, _)| header.eq_ignore_ascii_case(name));
        found.extend(raw.map(|(_, value)| value.trim().trim_matches(['<', '>']).to_owned()));
    }
    found
}

fn answers(message: &Message<'_>) -> Vec<String> {
    let texts = |value: &HeaderValue<'_>| -> Vec<String> {
        match value.as_text_list() {
            Some(list) => list.iter().map(|one| one.clone().into_owned()).collect(),
            None => value.as_text().map(str::to_owned).into_iter().collect(),
        }
    };
    [message.in_reply_to(), message.references()].into_iter().flat_map(texts).collect()
}

/// RFC 3834 first, then what programs that do not keep it write.
fn automatic(message: &Message<'_>) -> Option<String> {
    let header = |name: &str| {
        let mut raw = message.headers_raw().filter(|(header, _)| header.eq_ignore_ascii_case(name));
        raw.next().map(|(_, value)| value.trim().to_lowercase())
    };
    if header("X-Evenhand-Prepared-By").is_some() {
        return Some("it is a letter of our own that came back".to_owned());
    }
    if header("Auto-Submitted").is_some_and(|value| !value.starts_with("no")) {
        return Some("it says that a program sent it (Auto-Submitted)".to_owned());
    }
    if ["X-Autoreply", "X-Autorespond", "X-Auto-Reply-From"].into_iter().any(|name| header(name).is_some()) {
        return Some("it is an automatic answer".to_owned());
    }
    if header("Precedence").is_some_and(|value| matches!(value.as_str(), "bulk" | "junk" | "list" | "auto_reply")) {
        return Some("it was sent in bulk (Precedence)".to_owned());
    }
    if header("List-Id").is_some() || header("List-Unsubscribe").is_some() {
        return Some("it comes from a mailing list".to_owned());
    }
    if header("Return-Path").is_some_and(|value| value == "<>") {
        return Some("it names nobody to answer to (empty Return-Path)".to_owned());
    }
    let subject = message.subject().unwrap_or_default().to_lowercase();
    let starts = [
        "out of office",
        "automatic reply",
        "auto-reply",
        "autoreply",
        "auto:",
        "abwesenheitsnotiz",
        "automatische antwort",
        "afwezigheidsbericht",
        "automatisch antwoord",
        "réponse automatique",
        "respuesta automática",
        "risposta automatica",
        "autosvar",
        "automaattinen vastaus",
    ];
    starts.into_iter().any(|start| subject.starts_with(start)).then(|| "its subject is that of an automatic answer".to_owned())
}

/// On one line, and not long.
pub fn shown(text: &str, chars_max: usize) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(chars_max).collect()
}
