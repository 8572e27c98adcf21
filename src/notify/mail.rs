//! A letter as a mail: text and plain HTML, with headers that say which case it belongs to and how it was made.
//!
//! Everything in it comes from the stored letter, its date and boundary too, so that trying again after a crash sends
//! a message that mail programs recognise as the one they have.

use crate::case::{Made, OutboxLetter};
use crate::error::{Error, Invalid};
use crate::languages::HEADING_SIGN;
use askama::Template;
use lettre::Address;
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use std::time::SystemTime;

const SUBJECT_MAX_CHARS: usize = 200;
const NAME_MAX_CHARS: usize = 100;

/// Who we are in a mail's headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// `Evenhand disputes`
    pub name: String,
    /// `cases@disputes.example`; replies go to `cases+D-2026-000123@disputes.example`.
    pub address: String,
}

/// The whole message, ready for a mail server. Refuses a letter that nobody signed or that says nothing.
pub fn render(row: &OutboxLetter, case_number: &str, sender: &Sender) -> Result<Vec<u8>, Error> {
    if row.letter.is_empty() {
        return Err(Invalid::one("letter.text", "is empty: write the letter before it is sent").into());
    }
    if !row.letter.is_signed() {
        return Err(Invalid::one("letter", "has an open place for who decided and when: approve the case again").into());
    }
    let (lang, dir) = (row.letter.tag(), row.letter.dir());
    let html = Html { subject: &row.letter.subject, lang, dir, blocks: blocks(&row.letter.text) }
        .render()
        .map_err(|error| Error::Internal(anyhow::Error::new(error).context("mail template")))?;
    let to = Mailbox::new(Some(one_line(&row.to_name, NAME_MAX_CHARS)), address("to", &row.to_address)?);
    let from = Mailbox::new(Some(one_line(&sender.name, NAME_MAX_CHARS)), address("mail.from", &sender.address)?);
    let plain = case_address(&sender.address, case_number);
    let reply_to = Mailbox::new(from.name.clone(), address("reply_to", row.reply_to.as_deref().unwrap_or(&plain))?);
    // Lines of 998 octets and less, ASCII only: what every mail server takes. lettre picks the encoding.
    let body = MultiPart::alternative()
        .boundary(format!("evenhand-{}", row.id.0.simple()))
        .singlepart(SinglePart::plain(row.letter.text.clone()))
        .singlepart(SinglePart::html(html));
    let message = Message::builder()
        .message_id(Some(message_id(row, &sender.address)))
        .date(SystemTime::from(row.send_after))
        .from(from)
        .reply_to(reply_to)
        .to(to)
        .subject(one_line(&format!("[{case_number}] {}", row.letter.subject), SUBJECT_MAX_CHARS))
        .header(AutoSubmitted)
        .header(PreparedByHeader(row.made))
        .header(ContentLanguage(row.letter.tag().to_owned()))
        .multipart(body)
        .map_err(|error| Error::Internal(anyhow::Error::new(error).context("building a mail")))?;
    Ok(message.formatted())
}

/// `cases@host` and `D-2026-000123` give `cases+D-2026-000123@host`: an answer finds its case.
pub fn case_address(address: &str, case_number: &str) -> String {
    match address.rsplit_once('@') {
        Some((user, host)) => format!("{user}+{case_number}@{host}"),
        None => address.to_owned(),
    }
}

/// The stored one; made from the letter's id where the stored one could not stand in a header.
fn message_id(row: &OutboxLetter, address: &str) -> String {
    let host = address.rsplit_once('@').map_or("localhost", |(_, host)| host);
    let stored = row.message_id.trim_start_matches('<').trim_end_matches('>');
    let plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>');
    if stored.contains('@') && stored.bytes().all(plain) {
        format!("<{stored}>")
    } else {
        format!("<letter.{}@{host}>", row.id.0.simple())
    }
}

fn address(field: &str, text: &str) -> Result<Address, Error> {
    text.parse().map_err(|error| Invalid::one(field, format!("is not an e-mail address that can be used: {error}")).into())
}

/// Names and subjects come from parties: no line break or control character of theirs may start a header of its own.
fn one_line(text: &str, chars_max: usize) -> String {
    let plain: String =
        text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect();
    let joined = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match joined.char_indices().nth(chars_max) {
        Some((cut, _)) => format!("{}…", &joined[..cut]),
        None => joined,
    }
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    subject: &'a str,
    /// BCP 47 of the words, and how they run.
    lang: &'a str,
    dir: &'a str,
    blocks: Vec<Block<'a>>,
}

/// What the plain text shows by its layout.
#[derive(Debug, PartialEq)]
enum Block<'a> {
    /// A line in capitals on its own; in scripts without capitals, one with the sign of a heading.
    Heading(&'a str),
    /// Lines that start with `- `.
    List(Vec<&'a str>),
    Paragraph(Vec<&'a str>),
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut out = Vec::new();
    for part in text.split("\n\n") {
        let mut lines: Vec<&str> = part.lines().filter(|line| !line.trim().is_empty()).collect();
        if lines.first().is_some_and(|line| is_heading(line)) {
            out.push(Block::Heading(lines.remove(0).trim().trim_start_matches(HEADING_SIGN)));
        }
        let first_item = lines.iter().position(|line| line.starts_with("- ")).unwrap_or(lines.len());
        let items = lines.split_off(first_item);
        if !lines.is_empty() {
            out.push(Block::Paragraph(lines));
        }
        let after = items.iter().position(|line| !line.starts_with("- ")).unwrap_or(items.len());
        let (items, rest) = items.split_at(after);
        if !items.is_empty() {
            out.push(Block::List(items.iter().map(|line| line[2..].trim()).collect()));
        }
        if !rest.is_empty() {
            out.push(Block::Paragraph(rest.to_vec()));
        }
    }
    out
}

fn is_heading(line: &str) -> bool {
    let letters = || line.chars().filter(|c| c.is_alphabetic());
    line.starts_with(HEADING_SIGN) || (letters().count() > 2 && letters().all(char::is_uppercase))
}

/// RFC 3834: no holiday answers, please.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// RFC 3282: what the letter is written in.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(ContentLanguage(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

#[derive(Clone)]
struct PreparedByHeader(Made);

impl Header for PreparedByHeader {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Evenhand-Prepared-By")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        match text {
            "rules" => Ok(Self(Made::Rules)),
            "model" => Ok(Self(Made::Model)),
            "person" => Ok(Self(Made::Person)),
            other => Err(format!("`{other}` is not rules, model or person").into()),
        }
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.as_str().to_owned())
    }
}
