//! Level glyphs become rows by baseline and runs by wide gaps; words are parted by narrow ones.

use super::glyphs::Placed;
use super::{bidi, marks};

/// Glyphs of a row that may still be looked at as raised letters.
const MOST_RAISED: usize = 200;
/// A gap of this part of an em parts words; of more than `COLUMN`, runs.
const WORD: f64 = 0.17;
const COLUMN: f64 = 1.1;

/// A stretch of a line without a wide gap.
#[derive(Debug, Clone)]
pub struct Run {
    pub left: f64,
    pub right: f64,
    pub base: f64,
    pub size: f64,
    pub text: String,
}

struct Row {
    base: f64,
    size: f64,
    glyphs: Vec<Placed>,
}

/// From top to bottom.
pub fn of(mut glyphs: Vec<Placed>) -> Vec<Vec<Run>> {
    let mut rows: Vec<Row> = Vec::new();
    glyphs.sort_by(|one, other| one.at.y.total_cmp(&other.at.y));
    for glyph in glyphs {
        let fits = |row: &Row| (row.base - glyph.at.y).abs() < row.size.min(glyph.size) * 0.35;
        match rows.iter_mut().rev().take(12).find(|row| fits(row)) {
            Some(row) => {
                row.size = row.size.max(glyph.size);
                row.glyphs.push(glyph);
            }
            None => rows.push(Row { base: glyph.at.y, size: glyph.size, glyphs: vec![glyph] }),
        }
    }
    ordinals(&mut rows);
    let mut rows: Vec<Vec<Run>> = rows.into_iter().map(runs).filter(|row| !row.is_empty()).collect();
    rows.sort_by(|one, other| one[0].base.total_cmp(&other[0].base));
    rows
}

/// Small letters raised beside a digit ("2" and "nd") go to the digit's row. Raised digits stay apart: next to a price
/// they may be its cents, next to a word a footnote.
fn ordinals(rows: &mut [Row]) {
    for n in 0..rows.len() {
        let (above, below) = rows.split_at_mut(n + 1);
        let Some(Row { base, glyphs: raised, .. }) = above.last_mut().filter(|row| row.glyphs.len() <= MOST_RAISED) else {
            continue;
        };
        raised.sort_by(|one, other| one.at.x.total_cmp(&other.at.x));
        let mut last: Option<(usize, f64)> = None;
        raised.retain(|glyph| {
            let beside = |end: f64| (glyph.at.x - end).abs() < glyph.size * WORD;
            let letter = glyph.text.chars().all(char::is_alphabetic);
            let home = last.filter(|(_, end)| beside(*end)).map(|(home, _)| home).or_else(|| {
                below.iter().take(12).position(|row| {
                    let raise = (row.base - *base) / row.size;
                    let digit = |other: &Placed| other.text.ends_with(|char: char| char.is_ascii_digit());
                    (0.1..0.6).contains(&raise)
                        && glyph.size < row.size * 0.9
                        && row.glyphs.iter().any(|other| digit(other) && beside(other.at.x + other.width))
                })
            });
            let Some(home) = home.filter(|_| letter) else {
                last = None;
                return true;
            };
            last = Some((home, glyph.at.x + glyph.width));
            below[home].glyphs.push(glyph.clone());
            false
        });
    }
}

fn runs(Row { base, mut glyphs, .. }: Row) -> Vec<Run> {
    glyphs.sort_by(|one, other| one.at.x.total_cmp(&other.at.x));
    marks::over_letters(&mut glyphs);
    let steps = steps(glyphs);
    let mut out = Vec::new();
    let mut rest = steps.as_slice();
    while !rest.is_empty() {
        let end = rest.iter().skip(1).position(|step| step.gap >= step.size() * COLUMN).map_or(rest.len(), |at| at + 1);
        let (run, others) = rest.split_at(end);
        out.push(as_run(run, base));
        rest = others;
    }
    out
}

/// A glyph that is no blank, and what lies before it.
struct Step {
    glyph: Placed,
    /// From the end of the last glyph; infinite before the first.
    gap: f64,
    blank: bool,
    /// Printed on top of the last one.
    over: bool,
}

impl Step {
    fn size(&self) -> f64 {
        self.glyph.size.max(1.0)
    }
}

fn steps(glyphs: Vec<Placed>) -> Vec<Step> {
    let mut out: Vec<Step> = Vec::new();
    let mut blank_at: Option<f64> = None;
    for glyph in glyphs {
        if glyph.text.trim().is_empty() {
            blank_at = blank_at.or(Some(glyph.at.x));
            continue;
        }
        let size = glyph.size.max(1.0);
        // Where the next letter starts at its own place, a blank was but a place to divide the word.
        let blank = blank_at.take().is_some_and(|at| glyph.at.x - at > size * 0.02);
        let last = out.last().map(|step| &step.glyph);
        let gap = last.map_or(f64::INFINITY, |last| glyph.at.x - (last.at.x + last.width));
        let on_top = last.is_some_and(|last| (glyph.at.x - last.at.x).abs() < size * 0.12);
        // Text drawn twice a hair apart is bold, not double.
        if on_top && last.is_some_and(|last| last.text == glyph.text) {
            continue;
        }
        let letter = |glyph: &Placed| glyph.text.chars().all(char::is_alphanumeric);
        let over = on_top && last.is_some_and(|last| last.width > size * 0.3 && letter(last) && letter(&glyph));
        out.push(Step { glyph, gap, blank, over });
    }
    out
}

fn as_run(steps: &[Step], base: f64) -> Run {
    let spread = letter_spacing(steps);
    let mut units: Vec<String> = Vec::with_capacity(steps.len());
    let (mut right, mut size) = (f64::NEG_INFINITY, 1.0f64);
    for (n, step) in steps.iter().enumerate() {
        let em = step.size();
        let gap = step.gap - spread;
        // A true blank may be narrow.
        let parted = gap > em * WORD || step.blank && gap > em * -0.5 || step.over;
        if n > 0 && parted {
            units.push(" ".to_owned());
        }
        units.push(step.glyph.text.clone());
        right = right.max(step.glyph.at.x + step.glyph.width);
        size = size.max(em);
    }
    let left = steps.first().map_or(0.0, |step| step.glyph.at.x);
    Run { left, right, base, size, text: bidi::in_reading_order(units) }
}

/// How far the letters of a word stand apart where that is on purpose: most gaps alike, none narrower, wide for a word.
fn letter_spacing(steps: &[Step]) -> f64 {
    let gaps: Vec<(f64, f64)> = steps.iter().skip(1).filter(|step| !step.blank).map(|step| (step.gap, step.size())).collect();
    let least = gaps.iter().map(|(gap, _)| *gap).fold(f64::INFINITY, f64::min);
    let alike = gaps.iter().filter(|(gap, size)| gap - least < size * 0.05).count();
    let wide = gaps.iter().all(|(gap, size)| *gap > size * 0.1);
    if gaps.len() >= 3 && wide && alike * 3 >= gaps.len() * 2 { least } else { 0.0 }
}
