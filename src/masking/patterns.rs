//! What names somebody by its shape, whether or not the case knows it: mail addresses, telephone numbers, accounts, cards,
//! network addresses, numbers of the state.

use super::Kind;
use super::numbers::is_national;
use crate::case::check_digits::{is_card, is_iban};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

static MAIL: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+"));
/// With a country code, in groups as nobody writes a parcel's number, or behind a word that says so.
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"\+\d[\d ()./-]{6,18}\d|\b0\d{1,4}[ /-]\d[\d -]{4,14}\d\b|\(0\d{1,4}\)[ /-]?\d[\d -]{4,14}\d\b",
        r"|(?i:\b(?:tel|telefon|phone|mobile?|mobil|handy|fon|tlf|puh|whatsapp|gsm)\b[.:]{0,2}[ ]{0,3})(?P<n>[(+]?\d[\d ()./-]{5,18}\d)",
    ))
});
static DAY: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b"));
static DIGITS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d(?:[ -]?\d){12,18}\b"));
static ACCOUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b"));
static NET4: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:\d{1,3}\.){3}\d{1,3}\b"));
static NET6: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}\b)?(?:::)?|(?i)\b[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?",
    )
});
static NATIONAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(?:\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|(?:19|20)?\d{6}[-+]\d{4}|\d{6}[-+A]\d{3}[0-9A-Y]",
        r"|\d{11}|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{3}\.\d{3}\.\d{3}-\d{2}|[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}|[A-Z]{6}[0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z])\b",
    ))
});
static SOCIAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d{3}-\d{2}-\d{4}\b"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a fixed pattern")
}

/// Everything of these shapes in `text`, in no order; they may overlap.
pub fn find(text: &str) -> Vec<(Range<usize>, Kind)> {
    let mut found: Vec<(Range<usize>, Kind)> = Vec::new();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if text.contains('@') {
        found.extend(MAIL.find_iter(text).map(|it| (it.range(), Kind::Email)));
    }
    if digits < 4 {
        return found;
    }
    let in_a_date = |at: usize| text[..at].ends_with(['/', '-', '.', ':']);
    for phone in PHONE.captures_iter(text) {
        let Some(it) = phone.name("n").or_else(|| phone.get(0)) else { continue };
        let count = it.as_str().bytes().filter(u8::is_ascii_digit).count();
        if (7..=15).contains(&count) && !DAY.is_match(it.as_str()) && !in_a_date(it.start()) {
            found.push((it.range(), Kind::Phone));
        }
    }
    let plain = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    found.extend(DIGITS.find_iter(text).filter(|it| is_card(&plain(it.as_str()))).map(|it| (it.range(), Kind::Card)));
    found.extend(accounts(text));
    let octets = |text: &str| text.split('.').all(|part| part.parse::<u8>().is_ok());
    found.extend(NET4.find_iter(text).filter(|it| octets(it.as_str())).map(|it| (it.range(), Kind::Network)));
    found.extend(NET6.find_iter(text).filter(|it| six(it.as_str())).map(|it| (it.range(), Kind::Network)));
    found.extend(NATIONAL.find_iter(text).filter(|it| is_national(it.as_str())).map(|it| (it.range(), Kind::National)));
    found.extend(SOCIAL.find_iter(text).map(|it| (it.range(), Kind::National)));
    found
}

/// A pattern may take a word behind the number with it: the longest start that checks is the number.
fn accounts(text: &str) -> Vec<(Range<usize>, Kind)> {
    let mut found = Vec::new();
    for it in ACCOUNT.find_iter(text) {
        let mut ends: Vec<usize> =
            it.as_str().char_indices().filter(|(_, c)| matches!(c, ' ' | '-')).map(|(at, _)| at).chain([it.len()]).collect();
        ends.reverse();
        if let Some(end) = ends.into_iter().find(|end| is_iban(&it.as_str()[..*end].to_uppercase())) {
            found.push((it.start()..it.start() + end, Kind::Account));
        }
    }
    found
}

/// A time of day has two colons; an address has more, or a gap.
fn six(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}
