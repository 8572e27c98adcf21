//! Glyphs become lines: parted by the direction they are written in, turned level, and read in rows.

use super::glyphs::Placed;
use super::{Line, columns, marks, rows};
use crate::case::passage::Hidden;
use std::collections::BTreeMap;

/// Directions that differ by less, in degrees, are one.
const SAME: f64 = 0.5;
/// A group of directions is no wider.
const WIDEST: f64 = 1.0;
/// Where the circle is cut open: a direction that nobody writes in.
const CUT: f64 = -50.37;

/// Visible lines in reading order, then the hidden ones by how they are hidden.
pub fn of(glyphs: Vec<Placed>, page: u32) -> Vec<Line> {
    let mut kinds: Vec<(Option<Hidden>, Vec<Placed>)> = vec![(None, Vec::new())];
    for glyph in glyphs {
        match kinds.iter_mut().find(|(hidden, _)| *hidden == glyph.hidden) {
            Some((_, some)) => some.push(glyph),
            None => kinds.push((glyph.hidden, vec![glyph])),
        }
    }
    let mut out = Vec::new();
    for (hidden, glyphs) in kinds {
        let (level, loose) = by_direction(marks::on_their_letters(glyphs));
        let texts = level.into_iter().flat_map(|glyphs| columns::in_order(rows::of(glyphs))).chain(as_written(&loose));
        out.extend(texts.map(|text| Line { page, text, hidden }));
    }
    out
}

/// Groups of one direction, turned so that they run left to right and down the page, the upright one first; and what
/// has no direction in common with its neighbours (round a stamp) or runs downwards, in the order it was drawn.
fn by_direction(glyphs: Vec<Placed>) -> (Vec<Vec<Placed>>, Vec<Placed>) {
    let angles: Vec<Option<f64>> = glyphs.iter().map(|glyph| glyph.angle.map(turned)).collect();
    let near = |one: usize, other: usize| match (angles[one], angles.get(other).copied().flatten()) {
        (Some(one), Some(other)) => (one - other).abs() < SAME,
        _ => false,
    };
    let mut straight: Vec<(f64, usize)> = Vec::new();
    for (n, angle) in angles.iter().enumerate() {
        let Some(angle) = *angle else { continue };
        if quarter(angle).is_some() || near(n, n + 1) || n > 0 && near(n, n - 1) {
            straight.push((angle, n));
        }
    }
    straight.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let mut group_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut groups: Vec<(f64, f64, usize)> = Vec::new();
    for (angle, n) in straight {
        match groups.last_mut().filter(|(from, to, _)| angle - to < SAME && angle - from < WIDEST) {
            Some(group) => (group.1, group.2) = (angle, group.2.min(n)),
            None => groups.push((angle, angle, n)),
        }
        group_of.insert(n, groups.len() - 1);
    }
    let mut level: Vec<Vec<Placed>> = groups.iter().map(|_| Vec::new()).collect();
    let mut loose = Vec::new();
    for (n, glyph) in glyphs.into_iter().enumerate() {
        match group_of.get(&n) {
            Some(&group) => {
                let (from, to, _) = groups[group];
                let middle = (from + to) / 2.0;
                level[group].push(upright(glyph, quarter(middle).unwrap_or(middle)));
            }
            None => loose.push(glyph),
        }
    }
    let mut order: Vec<(bool, usize, Vec<Placed>)> =
        groups.into_iter().zip(level).map(|((from, _, first), glyphs)| (quarter(from) != Some(0.0), first, glyphs)).collect();
    order.sort_by_key(|(other, first, _)| (*other, *first));
    (order.into_iter().map(|(_, _, glyphs)| glyphs).collect(), loose)
}

fn turned(angle: f64) -> f64 {
    (angle - CUT).rem_euclid(360.0) + CUT
}

fn quarter(angle: f64) -> Option<f64> {
    let near = (angle / 90.0).round() * 90.0;
    ((angle - near).abs() < 0.3).then_some(near)
}

fn upright(mut glyph: Placed, angle: f64) -> Placed {
    let (sin, cos) = angle.to_radians().sin_cos();
    let (x, y) = (glyph.at.x, glyph.at.y);
    glyph.at = (x * cos + y * sin, y * cos - x * sin).into();
    glyph
}

/// In the order it was drawn; a new line where a glyph stands away from the last.
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
