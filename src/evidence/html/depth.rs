//! How deep a page nests and how much a tag holds. Parsing costs depth times length, and the square of a tag's
//! attributes; nobody's page comes near these bounds.

/// Open elements, one inside the other.
const DEEPEST: usize = 5_000;
const MOST_ATTRIBUTES: usize = 2_000;
/// Tags shorter than this are not counted through: their attributes are few enough.
const LONG: usize = 4_000;

/// Closed by what follows, or never open.
const FLAT: [&str; 29] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li",
    "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "body", "html", "head",
];

/// The part of the page before it gets too deep.
pub fn shallow(page: &str) -> &str {
    let mut depth = 0usize;
    for at in memchr::memchr_iter(b'<', page.as_bytes()) {
        let rest = &page[at + 1..];
        if overfull(rest) {
            return &page[..at];
        }
        let (closes, name) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        let end = name.bytes().take(12).position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(12.min(name.len()));
        let Some(name) = name.get(..end).filter(|name| name.starts_with(|char: char| char.is_ascii_alphabetic())) else {
            continue;
        };
        if FLAT.iter().any(|flat| flat.eq_ignore_ascii_case(name)) {
            continue;
        }
        depth = if closes { depth.saturating_sub(1) } else { depth + 1 };
        if depth > DEEPEST {
            return &page[..at];
        }
    }
    page
}

/// Counts the blanks of a tag outside of its quoted values.
fn overfull(tag: &str) -> bool {
    let bytes = tag.as_bytes();
    if memchr::memchr(b'>', &bytes[..bytes.len().min(LONG)]).is_some() || bytes.len() < LONG {
        return false;
    }
    let (mut quote, mut last, mut blanks) = (None, b' ', 0usize);
    for &byte in bytes {
        match (quote, byte) {
            (Some(open), byte) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'>') => return false,
            (None, b'"' | b'\'') if last == b'=' => quote = Some(byte),
            (None, byte) if byte.is_ascii_whitespace() || byte == b'/' => blanks += 1,
            _ => {}
        }
        if blanks > MOST_ATTRIBUTES {
            return true;
        }
        last = byte;
    }
    false
}
