//! Characters that nobody sees: zero-width, tag and bidirectional controls are taken out, and what they carried is kept apart.

use std::borrow::Cow;

pub struct Clean<'a> {
    /// What a person sees, in the order it is stored.
    pub text: Cow<'a, str>,
    /// Words that tag or zero-width characters spelled.
    pub smuggled: Option<String>,
    /// An override made the line look other than it reads.
    pub reordered: bool,
}

pub fn clean(text: &str) -> Clean<'_> {
    let plain = |byte: u8| (b' '..0x7f).contains(&byte) || byte == b'\t';
    if text.bytes().all(plain) || !text.chars().any(|char| drops(char) || breaks(char)) {
        return Clean { text: Cow::Borrowed(text), smuggled: None, reordered: false };
    }
    let mut kept = String::with_capacity(text.len());
    let mut tags = String::new();
    let mut bits = String::new();
    let mut reordered = false;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '\u{e0020}'..='\u{e007e}' => tags.extend(char::from_u32(char as u32 - 0xe0000)),
            '\u{202d}' | '\u{202e}' => reordered = true,
            '\u{200c}' | '\u{200d}' => {
                bits.push(char);
                // Persian, Indic scripts and composed emoji need their joiners.
                let joins = |near: Option<char>| near.is_some_and(|near| near > '\u{5ff}' && !drops(near));
                if joins(kept.chars().next_back()) && joins(chars.peek().copied()) {
                    kept.push(char);
                }
            }
            '\u{200b}' | '\u{2060}' | '\u{feff}' => bits.push(char),
            char if drops(char) => {}
            char if breaks(char) => kept.push(' '),
            char => kept.push(char),
        }
    }
    let smuggled = Some(tags).filter(|tags| tags.chars().any(char::is_alphabetic)).or_else(|| spelled(&bits));
    Clean { text: Cow::Owned(kept), smuggled, reordered }
}

/// Never seen, and never needed to read a line.
fn drops(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        | '\u{61c}' | '\u{180e}' | '\u{e0000}'..='\u{e007f}' | '\0')
}

/// Controls that stand where a break would.
fn breaks(char: char) -> bool {
    (char.is_control() && char != '\t' && char != '\0') || matches!(char, '\u{2028}' | '\u{2029}')
}

/// Two kinds of zero-width characters used as bits of ASCII, if that spells words.
fn spelled(marks: &str) -> Option<String> {
    let mut kinds: Vec<char> = marks.chars().collect();
    if kinds.len() < 48 {
        return None;
    }
    kinds.sort_unstable();
    kinds.dedup();
    let &[zero, one] = kinds.as_slice() else { return None };
    [(zero, one), (one, zero)].into_iter().find_map(|(_, one)| {
        let bits: Vec<u8> = marks.chars().map(|mark| u8::from(mark == one)).collect();
        let bytes = bits.chunks_exact(8).map(|byte| byte.iter().fold(0u8, |value, bit| value << 1 | bit));
        let text: String = bytes.map(char::from).collect();
        let letters = text.chars().filter(|char| char.is_ascii_alphabetic() || *char == ' ').count();
        (letters * 10 >= text.len() * 8 && text.contains(|char: char| char.is_ascii_lowercase())).then_some(text)
    })
}
