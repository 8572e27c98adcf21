//! Glyphs become lines: grouped by baseline, words parted by gaps, two spaces where a gap is as wide as a column's.

use super::glyphs::Placed;
use super::{Line, columns};
use crate::case::passage::Hidden;

/// Glyphs of a row that may still be looked at as raised letters.
const MOST_RAISED: usize = 200;

/// A stretch of a line without a wide gap.
#[derive(Debug, Clone)]
pub struct Run {
    pub left: f64,
    pub right: f64,
    pub base: f64,
    pub size: f64,
    pub text: String,
}

/// Visible lines in reading order, then the hidden ones by how they are hidden.
pub fn of(glyphs: Vec<Placed>, page: u32) -> Vec<Line> {
    let mut kinds: Vec<Option<Hidden>> = vec![None];
    for glyph in &glyphs {
        if !kinds.contains(&glyph.hidden) {
            kinds.push(glyph.hidden);
        }
    }
    let mut out = Vec::new();
    for hidden in kinds {
        for turn in [0u8, 1, 2, 3, 4, 5] {
            let some: Vec<Placed> = glyphs
                .iter()
                .filter(|glyph| glyph.hidden == hidden && glyph.turn == turn)
                .map(|glyph| upright(glyph, turn))
                .collect();
            if some.iter().all(|glyph| glyph.text.trim().is_empty()) {
                continue;
            }
            let texts = if turn >= 4 { as_written(&some) } else { columns::in_order(runs(some)) };
            out.extend(texts.into_iter().map(|text| Line { page, text, hidden }));
        }
    }
    out
}

/// Turned so that the line runs left to right and down the page.
fn upright(glyph: &Placed, turn: u8) -> Placed {
    let (x, y) = (glyph.at.x, glyph.at.y);
    let (x, y) = match turn {
        1 => (y, -x),
        2 => (-x, -y),
        3 => (-y, x),
        _ => (x, y),
    };
    let mut upright = glyph.clone();
    upright.at = (x, y).into();
    upright
}

/// Vertical and slanted writing: in the order it was drawn.
fn as_written(glyphs: &[Placed]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut last: Option<&Placed> = None;
    for glyph in glyphs {
        let apart = last.is_none_or(|last| (last.at - glyph.at).hypot() > glyph.size.max(last.width) * 2.5);
        match out.last_mut().filter(|_| !apart) {
            Some(line) => line.push_str(&glyph.text),
            None => out.push(glyph.text.clone()),
        }
        last = Some(glyph);
    }
    out.retain(|line| !line.trim().is_empty());
    out
}

/// Groups glyphs into lines by baseline, and lines into runs at wide gaps.
fn runs(mut glyphs: Vec<Placed>) -> Vec<Vec<Run>> {
    // Text drawn twice a hair apart is bold, not double.
    let mut rows: Vec<(f64, f64, Vec<Placed>)> = Vec::new();
    glyphs.sort_by(|one, other| one.at.y.total_cmp(&other.at.y));
    for glyph in glyphs {
        let fits = |row: &(f64, f64, Vec<Placed>)| (row.0 - glyph.at.y).abs() < row.1.min(glyph.size) * 0.35;
        match rows.iter_mut().rev().take(12).find(|row| fits(row)) {
            Some(row) => {
                row.1 = row.1.max(glyph.size);
                row.2.push(glyph);
            }
            None => rows.push((glyph.at.y, glyph.size, vec![glyph])),
        }
    }
    ordinals(&mut rows);
    let mut rows: Vec<Vec<Run>> =
        rows.into_iter().map(|(base, _, glyphs)| row(base, glyphs)).filter(|row| !row.is_empty()).collect();
    rows.sort_by(|one, other| one[0].base.total_cmp(&other[0].base));
    rows
}

/// Small letters raised beside a digit ("2" and "nd") go to the digit's row. Raised digits stay apart: next to a price
/// they may be its cents, next to a word a footnote.
fn ordinals(rows: &mut [(f64, f64, Vec<Placed>)]) {
    for n in 0..rows.len() {
        let (above, below) = rows.split_at_mut(n + 1);
        let Some((base, _, raised)) = above.last_mut().filter(|row| row.2.len() <= MOST_RAISED) else { continue };
        raised.sort_by(|one, other| one.at.x.total_cmp(&other.at.x));
        let mut last: Option<(usize, f64)> = None;
        raised.retain(|glyph| {
            let beside = |end: f64| (glyph.at.x - end).abs() < glyph.size * 0.17;
            let letter = glyph.text.chars().all(char::is_alphabetic);
            let home = last.filter(|(_, end)| beside(*end)).map(|(home, _)| home).or_else(|| {
                below.iter().take(12).position(|(line, size, glyphs)| {
                    let raise = (*line - *base) / size;
                    let digit = |other: &Placed| other.text.ends_with(|char: char| char.is_ascii_digit());
                    (0.1..0.6).contains(&raise)
                        && glyph.size < size * 0.8
                        && glyphs.iter().any(|other| digit(other) && beside(other.at.x + other.width))
                })
            });
            let Some(home) = home.filter(|_| letter) else {
                last = None;
                return true;
            };
            last = Some((home, glyph.at.x + glyph.width));
            below[home].2.push(glyph.clone());
            false
        });
    }
}

fn row(base: f64, mut glyphs: Vec<Placed>) -> Vec<Run> {
    glyphs.sort_by(|one, other| one.at.x.total_cmp(&other.at.x));
    let mut out: Vec<Run> = Vec::new();
    let mut last: Option<Placed> = None;
    let mut blank = false;
    for glyph in glyphs {
        if glyph.text.trim().is_empty() {
            blank = true;
            continue;
        }
        let size = glyph.size.max(1.0);
        let gap = last.as_ref().map_or(f64::INFINITY, |last| glyph.at.x - (last.at.x + last.width));
        let twice = last.as_ref().is_some_and(|last| last.text == glyph.text && (glyph.at.x - last.at.x).abs() < size * 0.12);
        if twice {
            continue;
        }
        match out.last_mut().filter(|_| gap < size * 1.1) {
            Some(run) => {
                // Letter-spaced words have even gaps and no blanks; a true blank may be narrow.
                if gap > size * 0.17 || (blank && gap > size * 0.03) || (blank && gap > -size * 0.5 && !run.text.ends_with(' ')) {
                    run.text.push(' ');
                }
                run.text.push_str(&glyph.text);
                run.right = run.right.max(glyph.at.x + glyph.width);
                run.size = run.size.max(size);
            }
            None => out.push(Run { left: glyph.at.x, right: glyph.at.x + glyph.width, base, size, text: glyph.text.clone() }),
        }
        blank = false;
        last = Some(glyph);
    }
    out.into_iter().map(|run| Run { text: logical(&run.text), ..run }).collect()
}

/// Hebrew and Arabic stand on the page from right to left: letters go back to reading order, numbers and Latin words stay.
fn logical(text: &str) -> String {
    let rtl = |char: char| matches!(char, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    let right = text.chars().filter(|&char| rtl(char)).count();
    if right * 2 <= text.chars().filter(|char| char.is_alphabetic()).count() || right == 0 {
        return text.to_owned();
    }
    let mut words: Vec<String> =
        text.split(' ').map(|word| if word.chars().any(rtl) { word.chars().rev().collect() } else { word.to_owned() }).collect();
    words.reverse();
    words.join(" ")
}
