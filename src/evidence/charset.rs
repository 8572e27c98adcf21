//! Bytes of unknown encoding become text: a byte order mark, then UTF-8, then the best guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use std::borrow::Cow;

pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => guess(bytes),
    }
}

/// For bytes that say nothing true about themselves. A file that is UTF-8 but for a few bytes stays UTF-8.
fn guess(bytes: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(bytes);
    let (bad, beyond) = text.chars().fold((0usize, 0usize), |(bad, beyond), char| match char {
        '\u{fffd}' => (bad + 1, beyond),
        char if !char.is_ascii() => (bad, beyond + 1),
        _ => (bad, beyond),
    });
    if bad * 4 < beyond {
        return Cow::Owned(text.into_owned());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Allow);
    if encoding == UTF_8 { Cow::Owned(text.into_owned()) } else { encoding.decode(bytes).0 }
}

/// Decodes with a label as a mail states it; `None` when the label is unknown or does not fit the bytes.
pub fn labelled(bytes: &[u8], label: &str) -> Option<String> {
    let encoding = Encoding::for_label_no_replacement(label.trim().as_bytes())?;
    let (text, _, bad) = encoding.decode(bytes);
    (!bad).then(|| text.into_owned())
}

/// Whether the bytes look like text in any of the usual encodings.
pub fn is_text(bytes: &[u8]) -> bool {
    if Encoding::for_bom(bytes).is_some() {
        return true;
    }
    let head = &bytes[..bytes.len().min(8 << 10)];
    let odd = head.iter().filter(|&&byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)).count();
    !head.is_empty() && odd * 50 < head.len().max(50)
}
