//! Mail: headers one by one, the author's own words apart from what they quote, attachments as files of their own.

use super::cut::Cut;
use super::{Attachment, Extracted, Options, auth, charset, html, quoted, text, unclosed};
use crate::case::exhibit::Media;
use crate::case::passage::{PassageRole, Place};
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::parsers::MessageStream;
use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashSet;

const MOST_ATTACHMENTS: usize = 100;
const MOST_HEADERS: usize = 500;
const LOOK_AHEAD: usize = 16;

/// Header lines at the top, at least two of them of the kinds every mail has.
pub fn looks_like(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(16 << 10)];
    let mut known = 0;
    for (index, line) in head.split(|&byte| byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            if known > 0 || index > 3 {
                break;
            }
            continue;
        }
        if matches!(line.first(), Some(b' ' | b'\t')) || (index == 0 && line.starts_with(b"From ")) {
            continue;
        }
        let Some(colon) = line.iter().position(|&byte| byte == b':') else { return known >= 2 };
        let name = line[..colon].trim_ascii_end();
        if name.is_empty() || !name.iter().all(|&byte| byte > 0x20 && byte < 0x7f) {
            return known >= 2;
        }
        let kinds: [&[u8]; 14] = [
            b"from",
            b"to",
            b"date",
            b"subject",
            b"received",
            b"message-id",
            b"mime-version",
            b"content-type",
            b"return-path",
            b"delivered-to",
            b"cc",
            b"sender",
            b"reply-to",
            b"content-transfer-encoding",
        ];
        known += usize::from(kinds.iter().any(|kind| kind.eq_ignore_ascii_case(name)));
        if known >= 2 {
            return true;
        }
    }
    known >= 2
}

pub fn read(bytes: &[u8], options: &Options) -> Extracted {
    let parser = MessageParser::new().with_mime_headers().default_header_raw();
    let Some(mut message) = parser.parse(bytes) else { return text::read(bytes) };
    let whole = unclosed::mended(&parser, &message, bytes);
    let bytes = whole.as_deref().unwrap_or(bytes);
    if let Some(again) = whole.as_deref().and_then(|whole| parser.parse(whole)) {
        message = again;
    }
    let headers = headers(&message, bytes);
    let mut cut = Cut::default();
    for (name, value) in headers.iter().take(MOST_HEADERS) {
        cut.field(value, &Place::Header { name: name.clone() }, PassageRole::Header);
    }
    bodies(&message, bytes, &mut cut);
    let mut extracted = text::finish(Media::Mail, cut);
    let from = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("From")).map_or("", |(_, value)| value.as_str());
    let one_author = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("From")).count() == 1;
    if one_author {
        let pairs = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        extracted.auth = auth::of(pairs, from, &options.authserv_ids);
    }
    extracted.attachments = attachments(&message, bytes);
    extracted
}

/// Name as written, value unfolded and decoded.
fn headers(message: &Message<'_>, bytes: &[u8]) -> Vec<(String, String)> {
    let Some(root) = message.parts.first() else { return Vec::new() };
    let pairs = root.headers.iter().map(|header| {
        let raw = |from: u32, to: u32| bytes.get(from as usize..to as usize).unwrap_or_default();
        let name = String::from_utf8_lossy(raw(header.offset_field, header.offset_start));
        let name = name.trim().trim_end_matches(':').trim().to_owned();
        (name, unfold(raw(header.offset_start, header.offset_end)))
    });
    pairs.collect()
}

fn unfold(raw: &[u8]) -> String {
    let encoded = memchr::memmem::find(raw, b"=?").is_some();
    if encoded {
        let mut line = raw.to_vec();
        if !line.ends_with(b"\n") {
            line.push(b'\n');
        }
        if let Some(text) = MessageStream::new(&line).parse_unstructured().into_text() {
            return one_line(&text);
        }
    }
    one_line(&charset::decode(raw))
}

fn one_line(text: &str) -> String {
    if !text.contains(['\n', '\r', '\t']) {
        return text.trim().to_owned();
    }
    let mut lines = text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty());
    let mut out = lines.next().unwrap_or("").to_owned();
    for line in lines {
        out.push(' ');
        out.push_str(line);
    }
    out
}

/// Text parts in order; what an HTML alternative says beyond them follows.
fn bodies(message: &Message<'_>, bytes: &[u8], cut: &mut Cut) {
    let mut above = 0u32;
    let mut plain = String::new();
    for part in message.text_bodies() {
        match &part.body {
            PartType::Text(body) => {
                let body = decoded(part, body, bytes);
                above = own_words(&body, above, cut);
                plain.push_str(&body);
                plain.push('\n');
            }
            PartType::Html(page) => {
                let lines = html::lines(&decoded(part, page, bytes));
                above = web_words(lines, above, cut);
            }
            _ => {}
        }
    }
    let alternatives = message.html_body.iter().filter(|id| !message.text_body.contains(id));
    let pages = alternatives.filter_map(|&id| message.parts.get(id as usize)).filter_map(|part| match &part.body {
        PartType::Html(page) => Some(decoded(part, page, bytes)),
        _ => None,
    });
    let mut pages = pages.peekable();
    if pages.peek().is_none() {
        return;
    }
    let (any, plain) = (!plain.is_empty(), lower(&plain));
    let known = Known::of(&plain);
    for page in pages {
        if any && same_words(&page, &known) {
            continue;
        }
        let mut lines = html::lines(&page);
        // A line wrapped differently says nothing new.
        lines.retain(|line| line.hidden.is_some() || !known.has_all(&line.text));
        above = web_words(lines, above, cut);
    }
}

fn own_words(body: &str, above: u32, cut: &mut Cut) -> u32 {
    let mut last = above;
    for line in quoted::lines(body) {
        let role = if line.quoted { PassageRole::Quoted } else { PassageRole::Body };
        last = above.saturating_add(line.number);
        cut.line(&line.text, &Place::Line { line: last, column: None }, role, None);
    }
    last
}

/// HTML lines with the quotations that only their words betray ("On ... X wrote:").
fn web_words(mut lines: Vec<html::Line>, above: u32, cut: &mut Cut) -> u32 {
    let seen: Vec<usize> = (0..lines.len()).filter(|&at| lines[at].hidden.is_none() && lines[at].meta.is_none()).collect();
    let body: String = seen.iter().map(|&at| format!("{}\n", lines[at].text.replace(['\n', '\r'], " "))).collect();
    let quotes: HashSet<u32> = quoted::lines(&body).iter().filter(|line| line.quoted).map(|line| line.number).collect();
    for (&at, number) in seen.iter().zip(1u32..) {
        lines[at].quoted |= quotes.contains(&number);
    }
    html::put(&lines, above, cut)
}

/// The part's text; where the stated charset is missing or wrong, decoded by what the bytes look like.
fn decoded<'a>(part: &MessagePart<'_>, text: &'a str, bytes: &[u8]) -> Cow<'a, str> {
    if !text.contains('\u{fffd}') && !part.is_encoding_problem {
        return Cow::Borrowed(text);
    }
    let raw = bytes.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
    let plain = match part.encoding {
        Encoding::None => Some(raw.to_vec()),
        Encoding::QuotedPrintable => quoted_printable_decode(raw),
        Encoding::Base64 => base64_decode(raw),
    };
    let Some(plain) = plain.filter(|plain| !plain.is_empty()) else { return Cow::Borrowed(text) };
    let label = part.content_type().and_then(|kind| kind.attribute("charset")).and_then(|label| charset::labelled(&plain, label));
    Cow::Owned(label.unwrap_or_else(|| charset::decode(&plain).into_owned()))
}

/// Whether a page shows nothing, and hides nothing, beyond the plain text. Cheap, and wrong only towards a closer look.
fn same_words(page: &str, plain: &Known<'_>) -> bool {
    memchr::memmem::find(page.as_bytes(), b"<!--").is_none() && plain.has_all(&mail_parser::decoders::html::html_to_text(page))
}

/// The words of a text, as [`lower`] gives them.
struct Known<'a> {
    in_order: Vec<&'a str>,
    set: OnceCell<HashSet<&'a str>>,
}

impl<'a> Known<'a> {
    fn of(lower: &'a str) -> Self {
        Known { in_order: lower.split_ascii_whitespace().collect(), set: OnceCell::new() }
    }

    /// A page mostly says the same words in the same order: each is looked for where it must come next, and only
    /// elsewhere when it is not there.
    fn has_all(&self, text: &str) -> bool {
        let mut next = 0;
        lower(text).split_ascii_whitespace().all(|word| {
            if self.in_order.get(next) == Some(&word) {
                next += 1;
                return true;
            }
            let set = self.set.get_or_init(|| self.in_order.iter().copied().collect());
            if !set.contains(word) {
                return false;
            }
            let ahead = self.in_order.iter().skip(next).take(LOOK_AHEAD).position(|other| *other == word);
            next += ahead.map_or(0, |skipped| skipped + 1);
            true
        })
    }
}

/// Its words in lower case, with spaces between.
fn lower(text: &str) -> String {
    // Bytes, since whole lines of them are done at once.
    let mut out: Vec<u8> = Vec::with_capacity(text.len() + 1);
    for line in text.split('\n') {
        if line.is_ascii() {
            let plain = |byte: u8| if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { b' ' };
            out.extend(line.bytes().map(plain));
            out.push(b' ');
            continue;
        }
        for word in line.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()) {
            out.extend_from_slice(word.to_lowercase().as_bytes());
            out.push(b' ');
        }
    }
    String::from_utf8(out).expect("whole characters only")
}

fn attachments(message: &Message<'_>, bytes: &[u8]) -> Vec<Attachment> {
    let mut out: Vec<Attachment> = Vec::new();
    for (part, number) in message.attachments().take(MOST_ATTACHMENTS).zip(1u32..) {
        let contents: Cow<'_, [u8]> = match &part.body {
            PartType::Message(inner) => match part.encoding {
                Encoding::None => bytes.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default().into(),
                _ => inner.raw_message.clone(),
            },
            PartType::Multipart(_) => continue,
            _ => part.contents().into(),
        };
        if envelope(part) || pixel(&contents) {
            continue;
        }
        let mut name = plain_name(part.attachment_name().unwrap_or(""), part, number);
        if out.iter().any(|other| other.name == name) {
            name = format!("{number}-{name}");
        }
        out.push(Attachment { name, bytes: contents.into_owned() });
    }
    out
}

/// Signatures belong to the mail itself.
fn envelope(part: &MessagePart<'_>) -> bool {
    let subtype = part.content_type().and_then(|kind| kind.subtype()).unwrap_or("");
    ["pgp-signature", "pkcs7-signature", "x-pkcs7-signature"].iter().any(|kind| subtype.eq_ignore_ascii_case(kind))
}

/// A picture nobody can see, that counts who opened the mail.
fn pixel(bytes: &[u8]) -> bool {
    bytes.len() < 2_000 && imagesize::blob_size(bytes).is_ok_and(|size| size.width <= 2 && size.height <= 2)
}

fn plain_name(stated: &str, part: &MessagePart<'_>, number: u32) -> String {
    let last = stated.rsplit(['/', '\\']).next().unwrap_or("");
    let name: String = last.chars().filter(|char| !char.is_control()).take(120).collect();
    let name = name.trim().trim_matches('.').trim();
    if !name.is_empty() {
        return name.to_owned();
    }
    let extension = match &part.body {
        PartType::Message(_) => "eml",
        PartType::Html(_) => "html",
        PartType::Text(_) => "txt",
        _ => match part.content_type().and_then(|kind| kind.subtype()).unwrap_or("") {
            "pdf" => "pdf",
            "png" => "png",
            "jpeg" | "jpg" => "jpg",
            "json" => "json",
            "csv" => "csv",
            _ => "bin",
        },
    };
    format!("part-{number}.{extension}")
}
