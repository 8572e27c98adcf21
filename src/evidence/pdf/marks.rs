//! Accents: a mark belongs to the letter it was drawn on, wherever its own place is.

use super::glyphs::Placed;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Accents with a width of their own, as old fonts have them, and the marks that sit on letters.
const ACCENTS: [(char, char); 13] = [
    ('`', '\u{300}'),
    ('\u{b4}', '\u{301}'),
    ('\u{2c6}', '\u{302}'),
    ('\u{2dc}', '\u{303}'),
    ('\u{af}', '\u{304}'),
    ('\u{2d8}', '\u{306}'),
    ('\u{2d9}', '\u{307}'),
    ('\u{a8}', '\u{308}'),
    ('\u{2da}', '\u{30a}'),
    ('\u{2dd}', '\u{30b}'),
    ('\u{2c7}', '\u{30c}'),
    ('\u{b8}', '\u{327}'),
    ('\u{2db}', '\u{328}'),
];

/// In the order of drawing: combining marks join the glyph before them.
pub fn on_their_letters(glyphs: Vec<Placed>) -> Vec<Placed> {
    let mut out: Vec<Placed> = Vec::with_capacity(glyphs.len());
    for glyph in glyphs {
        let mark = glyph.text.chars().all(is_combining_mark);
        let host = out.last_mut().filter(|last| mark && (last.at - glyph.at).hypot() < glyph.size.max(last.size) * 1.5);
        match host {
            Some(letter) if !letter.text.trim().is_empty() && letter.text.chars().count() < 8 => {
                letter.text.push_str(&glyph.text);
                let (end, own) = (glyph.at.x + glyph.width, letter.at.x + letter.width);
                if letter.angle.is_some_and(|angle| angle.abs() < 1.0) && end > own {
                    letter.width = end - letter.at.x;
                }
            }
            _ => out.push(glyph),
        }
    }
    out
}

/// In a row from left to right: an accent printed over a letter and that letter are one.
pub fn over_letters(row: &mut Vec<Placed>) {
    if !row.iter().any(|glyph| accent(glyph).is_some()) {
        return;
    }
    let mut n = 0;
    while n < row.len() {
        let Some(mark) = accent(&row[n]) else {
            n += 1;
            continue;
        };
        let middle = row[n].at.x + row[n].width / 2.0;
        let under = |glyph: &Placed| {
            let letter = glyph.text.chars().next_back().is_some_and(char::is_alphabetic);
            letter && (middle - glyph.at.x - glyph.width / 2.0).abs() < glyph.width * 0.4
        };
        let host = [n + 1, n.wrapping_sub(1)].into_iter().find(|&at| row.get(at).is_some_and(under));
        match host {
            Some(host) => {
                row[host].text = row[host].text.chars().chain([mark]).nfc().collect();
                row.remove(n);
            }
            None => n += 1,
        }
    }
}

fn accent(glyph: &Placed) -> Option<char> {
    let mut chars = glyph.text.chars();
    let (char, None) = (chars.next()?, chars.next()) else { return None };
    ACCENTS.iter().find(|(accent, _)| *accent == char).map(|(_, mark)| *mark)
}
