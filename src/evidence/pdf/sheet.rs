//! A page as a picture, with the place of every letter that a person can see on it.

use super::glyphs::{self, Placed};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use hayro_interpret::InterpreterSettings;
use hayro_interpret::hayro_syntax::Pdf;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Of the picture, in pixels.
const WIDTH: f32 = 1_200.0;
const HEIGHT_MOST: f32 = 2_400.0;
const SCALE_MOST: f32 = 3.0;
const LETTERS_MOST: usize = 60_000;

/// What is known about one page of a PDF; lengths in points, y down from the top of the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    pub pages: u32,
    pub page: u32,
    pub width: f32,
    pub height: f32,
    pub rows: Vec<Row>,
}

/// Letters on one line, from left to right, without blanks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub top: f32,
    pub bottom: f32,
    /// The letter or ligature, where it begins and where it ends.
    pub letters: Vec<(String, f32, f32)>,
}

/// A rectangle on a page, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Page `number`, counted from 1, and its PNG. `None` for a file that opens to nothing, or a page that it does not have.
/// It may panic or take long on a hostile file: the child process calls it.
pub fn draw(bytes: &[u8], number: u32) -> Option<(Sheet, Vec<u8>)> {
    let pdf = Pdf::new(Arc::new(bytes.to_vec())).ok()?;
    let pages = pdf.pages();
    let page = pages.get(usize::try_from(number.checked_sub(1)?).ok()?)?;
    let (width, height) = page.render_dimensions();
    if !(width >= 1.0 && height >= 1.0) {
        return None;
    }
    let scale = (WIDTH / width).min(HEIGHT_MOST / height).min(SCALE_MOST);
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let cache = RenderCache::new();
    let drawn = render(page, &cache, &InterpreterSettings::default(), &RenderSettings::default(), &settings);
    let png = drawn.into_png().ok()?;
    let rows = rows(glyphs::of(&pdf, page).glyphs);
    let pages = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    Some((Sheet { pages, page: number, width, height, rows }, png))
}

/// Degrees off the level that still count as a line across the page.
const TILT_MOST: f64 = 2.0;

/// Visible upright letters by their lines.
fn rows(glyphs: Vec<Placed>) -> Vec<Row> {
    let seen = |glyph: &Placed| {
        glyph.hidden.is_none() && glyph.angle.is_some_and(|angle| angle.abs() < TILT_MOST) && !glyph.text.trim().is_empty()
    };
    let mut glyphs: Vec<Placed> = glyphs.into_iter().filter(seen).take(LETTERS_MOST).collect();
    glyphs.sort_by(|one, other| one.at.y.total_cmp(&other.at.y));
    let mut lines: Vec<Vec<Placed>> = Vec::new();
    for glyph in glyphs {
        let same = |line: &&mut Vec<Placed>| {
            line.first().is_some_and(|first| (first.at.y - glyph.at.y).abs() < first.size.min(glyph.size) * 0.35)
        };
        match lines.iter_mut().rev().take(12).find(same) {
            Some(line) => line.push(glyph),
            None => lines.push(vec![glyph]),
        }
    }
    lines.into_iter().map(row).collect()
}

fn row(mut glyphs: Vec<Placed>) -> Row {
    glyphs.sort_by(|one, other| one.at.x.total_cmp(&other.at.x));
    // Text drawn twice a hair apart is bold, not double.
    glyphs.dedup_by(|next, kept| next.text == kept.text && (next.at.x - kept.at.x).abs() < kept.size * 0.12);
    let edge = |ends: &mut dyn Iterator<Item = f64>, pick: fn(f64, f64) -> f64| ends.reduce(pick).unwrap_or_default() as f32;
    Row {
        top: edge(&mut glyphs.iter().map(|glyph| glyph.at.y - glyph.size * 0.85), f64::min),
        bottom: edge(&mut glyphs.iter().map(|glyph| glyph.at.y + glyph.size * 0.25), f64::max),
        letters: glyphs.into_iter().map(|glyph| (glyph.text, glyph.at.x as f32, (glyph.at.x + glyph.width) as f32)).collect(),
    }
}

impl Sheet {
    /// Where bytes `from..to` of a line of text stand on the page. `None` where the line was not found as it reads, such as
    /// in columns, from right to left, or turned.
    pub fn spot(&self, line: &str, from: usize, to: usize) -> Option<Spot> {
        let words = line.get(from..to)?;
        self.find(line, solid(line.get(..from)?).count(), solid(words).count()).or_else(|| {
            // A line may read on where the page begins a new one: then the words alone.
            let length = solid(words).count();
            (length >= 4).then(|| self.find(words, 0, length)).flatten()
        })
    }

    /// The `length` letters after the first `skip` of `text`, in the first row that has the whole text.
    fn find(&self, text: &str, skip: usize, length: usize) -> Option<Spot> {
        let wanted: Vec<char> = solid(text).collect();
        if wanted.is_empty() || length == 0 {
            return None;
        }
        self.rows.iter().find_map(|row| {
            let letters: Vec<(char, usize)> =
                row.letters.iter().enumerate().flat_map(|(n, (text, ..))| solid(text).map(move |char| (char, n))).collect();
            let here = |at: &[(char, usize)]| at.iter().zip(&wanted).all(|((char, _), want)| char == want);
            let start = letters.windows(wanted.len()).position(here)? + skip;
            let (first, last) = (letters.get(start)?.1, letters.get(start + length - 1)?.1);
            let (x, end) = (row.letters.get(first)?.1, row.letters.get(last)?.2);
            Some(Spot { x, y: row.top, width: end - x, height: row.bottom - row.top })
        })
    }
}

/// Letters as they are compared: without blanks, ligatures apart.
fn solid(text: &str) -> impl Iterator<Item = char> + '_ {
    use unicode_normalization::UnicodeNormalization;
    text.nfkc().filter(|char| !char.is_whitespace() && *char != '\u{ad}')
}
