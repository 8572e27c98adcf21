//! What one side's papers tell about people and the other side need not know: addresses of mail, telephone numbers, street
//! lines, numbers of cards and accounts. Evidence is shown to both sides with these left out.

use super::check_digits::{is_card, is_iban};
use super::complaint::Complaint;
use super::party::Side;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Bytes of a text that are left out, and what stands there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    pub range: Range<usize>,
    pub instead: &'static str,
}

const CONTACT: &str = "[contact left out]";
const STREET: &str = "[street left out]";
const NUMBER: &str = "[number left out]";
/// Names of fields that hold a street line.
const STREET_FIELDS: [&str; 8] =
    ["line1", "street", "street1", "street_line", "address1", "address_line1", "address_line_1", "streetlines"];
const STREET_MIN_CHARS: usize = 5;

static MAIL: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"));
/// With a country code, or written in groups as nobody writes a parcel's number.
static PHONE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\+\d[\d ()./-]{6,}\d|\b0\d{1,4}[ /-]\d[\d -]{4,}\d\b"));
static DAY: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b"));
static DIGITS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d(?:[ -]?\d){12,18}\b"));
static ACCOUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

/// What to leave out of `text` before `reader` sees it, in order and apart from one another. `label` names the field, where
/// the text is one. What the case turns on (`kept`) stays, but for numbers that money can be taken with.
pub fn left_out(text: &str, label: &str, complaint: &Complaint, reader: Side, kept: &[Range<usize>]) -> Vec<LeftOut> {
    let own = match reader {
        Side::Consumer => &complaint.consumer.email,
        Side::Merchant => &complaint.merchant.email,
    };
    let mut soft: Vec<LeftOut> = Vec::new();
    let mails = MAIL.find_iter(text).filter(|it| !it.as_str().eq_ignore_ascii_case(own.trim()));
    soft.extend(mails.map(|it| LeftOut { range: it.range(), instead: CONTACT }));
    let in_a_date = |at: usize| text[..at].ends_with(['/', '-', '.', ':']);
    let phones = PHONE.find_iter(text).filter(|it| !DAY.is_match(it.as_str()) && !in_a_date(it.start()));
    soft.extend(phones.map(|it| LeftOut { range: it.range(), instead: CONTACT }));
    soft.extend(street(text, label, complaint, reader).map(|range| LeftOut { range, instead: STREET }));
    soft.retain(|it| !kept.iter().any(|kept| meet(kept, &it.range)));
    let cards = DIGITS.find_iter(text).filter(|it| is_card(it.as_str()));
    let accounts = ACCOUNT.find_iter(text).filter(|it| is_iban(it.as_str()));
    let mut found: Vec<LeftOut> =
        cards.chain(accounts).map(|it| LeftOut { range: it.range(), instead: NUMBER }).chain(soft).collect();
    found.sort_by_key(|it| (it.range.start, it.range.end));
    let mut apart: Vec<LeftOut> = Vec::new();
    for it in found {
        match apart.last_mut() {
            Some(last) if it.range.start < last.range.end => last.range.end = last.range.end.max(it.range.end),
            _ => apart.push(it),
        }
    }
    apart
}

/// Running text with everything private left out.
pub fn without(text: &str, complaint: &Complaint, reader: Side) -> String {
    replaced(text, left_out(text, "", complaint, reader, &[]))
}

/// Words that the case turns on: all of them but what money can be taken with.
pub fn quoted(text: &str, complaint: &Complaint, reader: Side) -> String {
    replaced(text, left_out(text, "", complaint, reader, std::slice::from_ref(&(0..text.len()))))
}

fn replaced(text: &str, gaps: Vec<LeftOut>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for it in gaps {
        out.push_str(&text[at..it.range.start]);
        out.push_str(it.instead);
        at = it.range.end;
    }
    out.push_str(&text[at..]);
    out
}

fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// The consumer's own street is no secret from the consumer; a shop's is none at all.
fn street(text: &str, label: &str, complaint: &Complaint, reader: Side) -> impl Iterator<Item = Range<usize>> {
    let own = complaint.order.ship_to.as_ref().and_then(|address| address.line1.as_deref()).map(str::trim);
    let own = own.filter(|line| line.chars().count() >= STREET_MIN_CHARS);
    let named = label.rsplit(['.', '/']).next().unwrap_or_default().to_lowercase();
    let is_field = STREET_FIELDS.contains(&named.as_str());
    let is_own = own.is_some_and(|own| own.eq_ignore_ascii_case(text.trim()));
    let whole = (is_field && !(is_own && reader == Side::Consumer) && !text.is_empty()).then_some(0..text.len());
    let line = match (own, reader) {
        (Some(own), Side::Merchant) if whole.is_none() => Regex::new(&format!("(?i){}", regex::escape(own))).ok(),
        _ => None,
    };
    let inside: Vec<Range<usize>> = line.iter().flat_map(|line| line.find_iter(text).map(|it| it.range())).collect();
    whole.into_iter().chain(inside)
}
