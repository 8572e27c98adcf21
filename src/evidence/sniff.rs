//! What a file is, by its bytes; its name and the type a sender states count for nothing.

use super::{charset, csv, json, mail};
use crate::case::exhibit::Media;

pub fn media(bytes: &[u8]) -> Media {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Media::Png;
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Media::Jpeg;
    }
    // Readers accept a PDF header within the first kilobyte.
    if find(&bytes[..bytes.len().min(1024)], b"%PDF-").is_some() || is_headless_pdf(bytes) {
        return Media::Pdf;
    }
    // Nothing else begins with letters and headers: a mail need not be decoded to be known.
    if bytes.first().is_some_and(u8::is_ascii_alphabetic) && mail::looks_like(bytes) {
        return Media::Mail;
    }
    if !charset::is_text(bytes) {
        return if mail::looks_like(bytes) { Media::Mail } else { Media::Unknown };
    }
    let text = charset::decode(bytes);
    let start = text.trim_start_matches(|char: char| char.is_whitespace() || char == '\u{feff}');
    if start.is_empty() {
        return Media::Unknown;
    }
    if start.starts_with(['{', '[']) && json::parses(&text) {
        return Media::Json;
    }
    if is_html(start) {
        return Media::Html;
    }
    if mail::looks_like(bytes) {
        return Media::Mail;
    }
    if csv::dialect(&text).is_some() { Media::Csv } else { Media::Text }
}

/// By the first bytes alone: for a parent that must not look further.
pub fn outside(bytes: &[u8]) -> Media {
    match bytes {
        bytes if bytes.starts_with(b"\x89PNG") => Media::Png,
        bytes if bytes.starts_with(b"\xff\xd8\xff") => Media::Jpeg,
        bytes if bytes.starts_with(b"%PDF-") => Media::Pdf,
        _ => Media::Unknown,
    }
}

/// Cut off at the front, but with objects and a trailer of a PDF.
fn is_headless_pdf(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(1024)..];
    find(tail, b"startxref").is_some() && find(bytes, b" obj").is_some()
}

fn is_html(start: &str) -> bool {
    let head: String = start.chars().take(1024).collect::<String>().to_ascii_lowercase();
    let opening = ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<meta "];
    opening.iter().any(|tag| head.starts_with(tag))
        || ((head.starts_with("<!--") || head.starts_with("<?xml")) && head.contains("<html"))
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, needle)
}
