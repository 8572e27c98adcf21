//! Reports about messages that were not delivered: the standard form (RFC 3464 in RFC 6522), and the letters that mail
//! servers write instead.

use super::look::shown;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use regex::Regex;
use std::sync::LazyLock;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Delivered late or delivered after all is not undelivered.
    pub failed: bool,
    /// Status and the server's words, on one line.
    pub reason: String,
    /// Every Message-ID that it names anywhere, without the angle brackets.
    pub names: Vec<String>,
}

const REASON_MAX_CHARS: usize = 300;
/// A hostile report may name many.
const NAMES_MAX: usize = 50;

/// Nothing when the mail is no report.
pub fn find(message: &Message<'_>) -> Option<Report> {
    let standard = message.parts.iter().find(|part| is(part, "message", "delivery-status"));
    let status = standard.map(|part| fields(&String::from_utf8_lossy(part.contents())));
    let written = standard.is_none() && writes_like_a_mail_server(message);
    if standard.is_none() && !written {
        return None;
    }
    let (failed, reason) = match &status {
        Some(fields) => judged(fields),
        None => (!speaks_of_delay(message), told(message)),
    };
    Some(Report { failed, reason, names: names(message) })
}

fn is(part: &mail_parser::MessagePart<'_>, kind: &str, subtype: &str) -> bool {
    part.content_type().is_some_and(|found| {
        found.ctype().eq_ignore_ascii_case(kind) && found.subtype().is_some_and(|it| it.eq_ignore_ascii_case(subtype))
    })
}

/// `Name: value` lines, folded ones joined.
fn fields(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = out.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            out.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    out
}

/// A letter has one reader: one recipient that failed is enough, a report of delay or success fails nobody.
fn judged(fields: &[(String, String)]) -> (bool, String) {
    let of = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let failed = fields.iter().any(|(name, value)| name == "action" && value.to_ascii_lowercase().starts_with("failed"));
    let after_type = |value: &str| value.split_once(';').map_or(value, |(_, rest)| rest).trim().to_owned();
    let status = of("status").unwrap_or_default();
    let words = of("diagnostic-code").map(after_type).unwrap_or_default();
    let reason = if words.contains(status) { words } else { format!("{status} {words}") };
    (failed, shown(&reason, REASON_MAX_CHARS))
}

/// Servers that keep to no standard still name themselves, or head their letter in one of a few ways.
fn writes_like_a_mail_server(message: &Message<'_>) -> bool {
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.address()).unwrap_or_default().to_lowercase();
    let author = ["mailer-daemon@", "postmaster@", "mail-daemon@"].iter().any(|start| from.starts_with(start));
    let failed = message.headers_raw().any(|(name, _)| name.eq_ignore_ascii_case("X-Failed-Recipients"));
    let subject = message.subject().unwrap_or_default().to_lowercase();
    let heads = [
        "undeliver",
        "delivery status notification",
        "mail delivery failed",
        "failure notice",
        "returned mail",
        "delivery failure",
        "message could not be delivered",
        "mail delivery subsystem",
        "unzustellbar",
        "onbestelbaar",
    ];
    let headed = heads.iter().any(|head| subject.contains(head));
    failed || (author && headed)
}

fn speaks_of_delay(message: &Message<'_>) -> bool {
    let subject = message.subject().unwrap_or_default().to_lowercase();
    ["delay", "warning", "will retry", "still being retried"].iter().any(|word| subject.contains(word))
}

/// The line of the text that says why: the first with a reply code of SMTP.
fn told(message: &Message<'_>) -> String {
    static CODE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\b(?:5\d\d[ -]|[45]\.\d{1,3}\.\d{1,3}\b)").expect("a valid pattern"));
    let text = message.body_text(0).unwrap_or_default();
    let line = text.lines().find(|line| CODE.is_match(line)).or_else(|| text.lines().find(|line| !line.trim().is_empty()));
    shown(line.unwrap_or("the report gives no reason"), REASON_MAX_CHARS)
}

fn names(message: &Message<'_>) -> Vec<String> {
    static NAMED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"[A-Za-z0-9.-]{1,80}@[A-Za-z0-9.-]{1,200}").expect("a valid pattern"));
    let mut found: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        for name in NAMED.find_iter(text).map(|it| it.as_str().to_owned()) {
            if found.len() < NAMES_MAX && !found.contains(&name) {
                found.push(name);
            }
        }
    };
    for part in &message.parts {
        match &part.body {
            // The returned letter itself, whole or its headers.
            PartType::Message(inner) => add(inner.message_id().unwrap_or_default()),
            PartType::Text(text) | PartType::Html(text) => add(text),
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) if is(part, "text", "rfc822-headers") => {
                let inner = MessageParser::default().parse(bytes.as_ref());
                add(inner.as_ref().and_then(|inner| inner.message_id()).unwrap_or_default());
            }
            PartType::Binary(_) | PartType::InlineBinary(_) | PartType::Multipart(_) => {}
        }
    }
    for (name, value) in message.headers_raw() {
        if ["In-Reply-To", "References"].iter().any(|known| name.eq_ignore_ascii_case(known)) {
            add(value);
        }
    }
    found
}
