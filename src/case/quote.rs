//! A quote finds its words in a passage, or does not: exactly, then but for white space, then but for typography. There is
//! no fuzzy match: what is shown is always cut from storage, and it says the same or it is not shown.

use super::passage::{Passage, Span, Tier};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// The first place where the passage says `quote`.
pub fn find(passage: &Passage, quote: &str) -> Option<Span> {
    let (range, tier) = locate(&passage.text, quote)?;
    let at = |index: usize| u32::try_from(index).ok();
    Some(Span { passage: passage.id, start: at(range.start)?, end: at(range.end)?, tier })
}

/// The first place where `text` says `quote`, as a byte range.
pub fn locate(text: &str, quote: &str) -> Option<(Range<usize>, Tier)> {
    let tiers = [Tier::Exact, Tier::Whitespace, Tier::Typography].into_iter();
    tiers.filter_map(|tier| Some((places(text, quote, tier).into_iter().next()?, tier))).next()
}

/// Text as `tier` compares it.
pub fn normalise(text: &str, tier: Tier) -> String {
    Mapped::new(text, tier).text
}

/// Every place, as byte ranges of `text`; at most a few hundred.
fn places(text: &str, quote: &str, tier: Tier) -> Vec<Range<usize>> {
    let wanted = Mapped::new(quote, tier).text;
    let wanted = wanted.trim();
    if wanted.is_empty() {
        return Vec::new();
    }
    let stored = Mapped::new(text, tier);
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(found) = stored.text.get(from..).and_then(|rest| rest.find(wanted)) {
        let start = from + found;
        out.extend(stored.source(start..start + wanted.len()));
        from = start + stored.text[start..].chars().next().map_or(1, char::len_utf8);
        if out.len() >= 300 {
            break;
        }
    }
    out
}

/// Normalised text that knows where each of its parts came from.
struct Mapped {
    text: String,
    /// Normalised range and source range of each part, in order.
    parts: Vec<(Range<usize>, Range<usize>)>,
}

impl Mapped {
    fn new(text: &str, tier: Tier) -> Self {
        let mut mapped = Mapped { text: String::with_capacity(text.len()), parts: Vec::new() };
        if tier == Tier::Exact {
            // One part a character, so that a match starts and ends where it may.
            text.char_indices().for_each(|(at, char)| mapped.put(char.encode_utf8(&mut [0; 4]), at..at + char.len_utf8()));
            return mapped;
        }
        let mut chars = text.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let mut end = at + char.len_utf8();
            if unseen(char) {
                continue;
            }
            if char.is_whitespace() {
                if !mapped.text.ends_with(' ') {
                    mapped.put(" ", at..end);
                }
                continue;
            }
            if tier == Tier::Whitespace {
                mapped.put(&text[at..end], at..end);
                continue;
            }
            // A letter with its combining marks is one part.
            while let Some(&(next, mark)) = chars.peek() {
                if canonical_combining_class(mark) == 0 {
                    break;
                }
                end = next + mark.len_utf8();
                chars.next();
            }
            let plain: String = text[at..end].nfkc().map(typed).collect();
            // Some compatibility forms carry a space; it counts as one.
            for (index, word) in plain.split(char::is_whitespace).enumerate() {
                if index > 0 && !mapped.text.ends_with(' ') {
                    mapped.put(" ", at..end);
                }
                if !word.is_empty() {
                    mapped.put(word, at..end);
                }
            }
        }
        mapped
    }

    fn put(&mut self, text: &str, source: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(text);
        self.parts.push((start..self.text.len(), source));
    }

    /// The source of a normalised range; `None` when it starts or ends within a part.
    fn source(&self, range: Range<usize>) -> Option<Range<usize>> {
        let first = self.parts.partition_point(|(part, _)| part.end <= range.start);
        let last = self.parts.partition_point(|(part, _)| part.end < range.end);
        let (first_part, from) = self.parts.get(first)?;
        let (last_part, to) = self.parts.get(last)?;
        let whole = |part: usize, near: Option<usize>| {
            near.is_none_or(|near| self.parts.get(near).is_none_or(|other| other.1 != self.parts[part].1))
        };
        let clean = first_part.start == range.start
            && last_part.end == range.end
            && whole(first, first.checked_sub(1))
            && whole(last, Some(last + 1));
        clean.then_some(from.start..to.end)
    }
}

/// Soft hyphens and zero-width characters.
fn unseen(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// As one types it: plain quotation marks and hyphens.
fn typed(char: char) -> char {
    match char {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '`' | '´' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        other => other,
    }
}

/// The words at `range` are whole: `500` is not in `1,500`, `AB1` not in `AB12`.
pub fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let (Some(before), Some(value), Some(after)) = (text.get(..range.start), text.get(range.clone()), text.get(range.end..))
    else {
        return false;
    };
    let (Some(first), Some(last)) = (value.chars().next(), value.chars().next_back()) else { return false };
    let mut left = before.chars().rev();
    let mut right = after.chars();
    let (left, left2) = (left.next(), left.next());
    let (right, right2) = (right.next(), right.next());
    let alnum = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    let digit = |char: Option<char>| char.is_some_and(|char| char.is_ascii_digit());
    let one_of = |char: Option<char>, set: &[char]| char.is_some_and(|char| set.contains(&char));
    if first.is_alphanumeric() {
        let joined = one_of(left, &['-', '_', '/']) && alnum(left2);
        let number = first.is_ascii_digit() && one_of(left, &['.', ',', '\'', '’', ':']) && digit(left2);
        if alnum(left) || joined || number || grouped(before, value) {
            return false;
        }
    }
    if last.is_alphanumeric() {
        let joined = one_of(right, &['-', '_', '/']) && alnum(right2);
        let number = last.is_ascii_digit() && one_of(right, &['.', ',', '\'', '’', ':']) && digit(right2);
        // The day of a timestamp stands by itself.
        let time = last.is_ascii_digit() && right == Some('T') && digit(right2);
        if (alnum(right) && !time) || joined || number {
            return false;
        }
    }
    true
}

/// `1 500`: a group of three digits behind a single space and more digits is part of a larger number.
fn grouped(before: &str, value: &str) -> bool {
    let digits = value.chars().take_while(char::is_ascii_digit).count();
    let mut back = before.chars().rev();
    let space = back.next().is_some_and(|char| matches!(char, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'));
    digits == 3 && space && back.next().is_some_and(|char| char.is_ascii_digit())
}
