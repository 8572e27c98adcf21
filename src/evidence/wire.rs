//! What parent and child say to each other over a pipe: a line of JSON that announces lengths, then the bytes.

use super::{Attachment, Extracted, Options};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::io::{self, BufRead, Read, Write};

#[derive(Debug, Serialize, Deserialize)]
pub struct Request {
    pub file: String,
    pub options: Options,
    pub length: u64,
}

#[derive(Debug, Serialize, Deserialize)]
struct Reply {
    length: u64,
    attachments: Vec<Announced>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Announced {
    name: String,
    length: u64,
}

/// Longest announcement that is read.
const HEAD: u64 = 1 << 20;

pub fn request(file: &str, options: &Options, bytes: &[u8]) -> Vec<u8> {
    let head = Request { file: file.to_owned(), options: options.clone(), length: bytes.len() as u64 };
    let mut out = serde_json::to_vec(&head).expect("a request has only text keys");
    out.push(b'\n');
    out.extend_from_slice(bytes);
    out
}

/// `None` when the parent has no more.
pub fn read_request(from: &mut impl BufRead) -> io::Result<Option<(Request, Vec<u8>)>> {
    let Some(request) = head::<Request>(from)? else { return Ok(None) };
    let bytes = exactly(from, request.length)?;
    Ok(Some((request, bytes)))
}

pub fn write_reply(to: &mut impl Write, extracted: &Extracted) -> io::Result<()> {
    let body = serde_json::to_vec(extracted)?;
    let named = |file: &Attachment| Announced { name: file.name.clone(), length: file.bytes.len() as u64 };
    let head = Reply { length: body.len() as u64, attachments: extracted.attachments.iter().map(named).collect() };
    serde_json::to_writer(&mut *to, &head)?;
    to.write_all(b"\n")?;
    to.write_all(&body)?;
    for file in &extracted.attachments {
        to.write_all(&file.bytes)?;
    }
    to.flush()
}

/// Refuses a reply of more than `most` bytes.
pub fn read_reply(from: &mut impl BufRead, most: u64) -> io::Result<Option<Extracted>> {
    let Some(reply) = head::<Reply>(from)? else { return Ok(None) };
    let total = reply.attachments.iter().fold(reply.length, |sum, file| sum.saturating_add(file.length));
    if total > most {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "over the limit of output"));
    }
    let mut extracted: Extracted = serde_json::from_slice(&exactly(from, reply.length)?)?;
    for Announced { name, length } in reply.attachments {
        extracted.attachments.push(Attachment { name, bytes: exactly(from, length)? });
    }
    Ok(Some(extracted))
}

fn head<T: DeserializeOwned>(from: &mut impl BufRead) -> io::Result<Option<T>> {
    let mut line = Vec::new();
    from.take(HEAD).read_until(b'\n', &mut line)?;
    if line.is_empty() { Ok(None) } else { Ok(Some(serde_json::from_slice(&line)?)) }
}

fn exactly(from: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
