//! Mails that were cut off or cut into: where a part's last boundary is missing, a parser takes what follows for its plain
//! text, encoding and all. The boundaries are put where they should have been.

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

/// How often putting one boundary in may bring another missing one to light.
const MOST_TURNS: usize = 8;

/// The mail with every part closed; `None` when nothing was missing.
pub fn mended(parser: &MessageParser, message: &Message<'_>, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = closed(message, bytes)?;
    for _ in 0..MOST_TURNS {
        match parser.parse(&whole).and_then(|message| closed(&message, &whole)) {
            Some(again) => whole = again,
            None => break,
        }
    }
    Some(whole)
}

fn closed(message: &Message<'_>, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut boundaries = Vec::new();
    collect(message, &mut boundaries);
    let lacks = |boundary: &&str| memchr::memmem::find(bytes, format!("--{boundary}--").as_bytes()).is_none();
    if !boundaries.iter().any(lacks) {
        return None;
    }
    let mut out = Vec::with_capacity(bytes.len() + 200);
    let mut open: Vec<&str> = Vec::new();
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        if let Some((boundary, last)) = line.strip_prefix(b"--").and_then(|rest| named(rest.trim_ascii_end(), &boundaries)) {
            if let Some(at) = open.iter().position(|other| *other == boundary) {
                close(&mut out, open.drain(at + 1..));
                if last {
                    open.pop();
                }
            } else if !last {
                open.push(boundary);
            }
        }
        out.extend_from_slice(line);
    }
    close(&mut out, open.drain(..));
    Some(out)
}

/// Of the mail and of the mails inside it, in the order in which they open.
fn collect<'a>(message: &'a Message<'_>, out: &mut Vec<&'a str>) {
    for part in &message.parts {
        match &part.body {
            PartType::Multipart(_) => out.extend(part.content_type().and_then(|kind| kind.attribute("boundary"))),
            PartType::Message(inner) => collect(inner, out),
            _ => {}
        }
    }
}

/// Which boundary a line behind its two dashes names, and whether it is the last of its kind.
fn named<'a>(rest: &[u8], boundaries: &[&'a str]) -> Option<(&'a str, bool)> {
    boundaries.iter().find_map(|boundary| match rest.strip_prefix(boundary.as_bytes())? {
        b"" => Some((*boundary, false)),
        b"--" => Some((*boundary, true)),
        _ => None,
    })
}

fn close<'a>(out: &mut Vec<u8>, open: impl DoubleEndedIterator<Item = &'a str>) {
    for boundary in open.rev() {
        if !out.ends_with(b"\n") {
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    }
}
