//! Two ways to look at a text in which an identifier is found however it was typed, each with the way back to the bytes.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Stands where nothing may be read across: the start and end of a stretch of text.
const WALL: char = '\u{1}';

/// A text as it is compared, and where each of its bytes came from.
pub struct Folded {
    pub text: String,
    /// For each byte of `text`, the range of the source that its character came from.
    from: Vec<(u32, u32)>,
}

impl Folded {
    /// Words: case, accents and punctuation folded, one blank between words. Starts and ends with a wall.
    pub fn words(source: &str) -> Folded {
        let mut folded = Folded::start(source.len());
        for (at, char) in source.char_indices() {
            let end = at + char.len_utf8();
            // As names are typed with and without it: O'Neil, d'Angelo.
            if matches!(char, '\'' | '’' | '‘' | '`') || unseen(char) {
                continue;
            }
            let mut wrote = false;
            for c in std::iter::once(char).nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
                let plain = plain(c);
                if plain.is_empty() && !c.is_alphanumeric() {
                    continue;
                }
                wrote = true;
                let mut buffer = [0; 4];
                folded.put(if plain.is_empty() { &*c.encode_utf8(&mut buffer) } else { plain }, at, end);
            }
            if !wrote && !is_combining_mark(char) && !folded.text.ends_with([' ', WALL]) {
                folded.put(" ", at, end);
            }
        }
        folded.finish(source.len())
    }

    /// Identifiers: letters and digits alone, upper case, whatever stands between them. Starts and ends with a wall.
    pub fn compact(source: &str) -> Folded {
        let mut folded = Folded::start(source.len());
        for (at, char) in source.char_indices() {
            let end = at + char.len_utf8();
            for c in std::iter::once(char).nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase) {
                let digit = c.to_digit(10).or_else(|| other_digit(c));
                let mut buffer = [0; 4];
                let c = digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c);
                folded.put(c.encode_utf8(&mut buffer), at, end);
            }
        }
        folded.finish(source.len())
    }

    /// The bytes of the source behind a range of the folded text.
    pub fn source(&self, range: Range<usize>) -> Option<Range<usize>> {
        let first = self.from.get(range.start)?;
        let last = self.from.get(range.end.checked_sub(1)?)?;
        Some(first.0 as usize..last.1 as usize)
    }

    fn start(length: usize) -> Folded {
        let mut folded = Folded { text: String::with_capacity(length + 2), from: Vec::with_capacity(length + 2) };
        folded.put(WALL.encode_utf8(&mut [0; 4]), 0, 0);
        folded
    }

    fn finish(mut self, length: usize) -> Folded {
        self.put(WALL.encode_utf8(&mut [0; 4]), length, length);
        self
    }

    fn put(&mut self, text: &str, start: usize, end: usize) {
        self.text.push_str(text);
        let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.from.extend(std::iter::repeat_n((at(start), at(end)), text.len()));
    }
}

/// A word as [`Folded::words`] has it, without the walls.
pub fn words(text: &str) -> String {
    Folded::words(text).text.trim_matches([WALL, ' ']).to_owned()
}

/// An identifier as [`Folded::compact`] has it, without the walls.
pub fn compact(text: &str) -> String {
    Folded::compact(text).text.trim_matches(WALL).to_owned()
}

/// Scripts that put no blank between words, or write articles and prepositions onto them.
pub fn runs_on(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c,
            '\u{590}'..='\u{8ff}' | '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
    })
}

/// Letters that carry no accent in Unicode.
fn plain(c: char) -> &'static str {
    match c {
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'æ' => "ae",
        'œ' => "oe",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => "",
    }
}

/// Arabic and Persian digits.
fn other_digit(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(c as u32 - 0x6f0),
        _ => None,
    }
}

/// Soft hyphens and zero-width characters.
fn unseen(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
