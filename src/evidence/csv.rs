//! CSV logs: a passage a row, the row's text exactly as in the file. [`table`] gives a reader the cells and where they stand.

use super::cut::Cut;
use super::{Extracted, charset, text};
use crate::case::exhibit::Media;
use crate::case::passage::{Passage, PassageRole, Place};
use crate::case::{PassageId, Span};
use std::ops::Range;

/// How a file separates its cells, and where its table starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    pub delimiter: char,
    /// Index of the heading row among the file's rows.
    pub heading: usize,
}

/// A CSV exhibit as a table again, from its passages.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub delimiter: char,
    pub header: Vec<String>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub passage: PassageId,
    pub line: u32,
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Unquoted and trimmed.
    pub text: String,
    /// Where the cell's words stand in the row's passage.
    pub range: Range<usize>,
}

impl Cell {
    /// `None` for an empty cell.
    pub fn span(&self, passage: PassageId) -> Option<Span> {
        let at = |index: usize| u32::try_from(index).ok();
        if self.range.is_empty() {
            return None;
        }
        let tier = crate::case::passage::Tier::Exact;
        Some(Span { passage, start: at(self.range.start)?, end: at(self.range.end)?, tier })
    }
}

impl Row {
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.get(column)
    }
}

impl Table {
    pub fn column(&self, heading: &str) -> Option<usize> {
        self.header.iter().position(|name| name.eq_ignore_ascii_case(heading))
    }
}

pub fn read(bytes: &[u8]) -> Extracted {
    let document = charset::decode(bytes);
    let Some(dialect) = dialect(&document) else { return text::read(bytes) };
    let mut cut = Cut::default();
    for (index, (line, row)) in rows(&document).into_iter().enumerate() {
        let place = Place::Line { line, column: None };
        if index < dialect.heading {
            cut.line(row, &place, PassageRole::Body, None);
        } else {
            cut.field(&row.replace(['\n', '\r'], " "), &place, PassageRole::Field);
        }
    }
    text::finish(Media::Csv, cut)
}

/// The table of an exhibit whose passages are given in order. `None` when they are not rows.
pub fn table(passages: &[&Passage]) -> Option<Table> {
    let fields: Vec<&&Passage> = passages.iter().filter(|passage| passage.role == PassageRole::Field).collect();
    let document: String = fields.iter().map(|passage| format!("{}\n", passage.text)).collect();
    let Dialect { delimiter, .. } = dialect(&document)?;
    let (heading, body) = fields.split_first()?;
    let row = |passage: &&&Passage| {
        let Place::Line { line, .. } = &passage.place else { return None };
        Some(Row { passage: passage.id, line: *line, cells: cells(&passage.text, delimiter) })
    };
    let header = cells(&heading.text, delimiter).into_iter().map(|cell| cell.text).collect();
    Some(Table { delimiter, header, rows: body.iter().filter_map(row).collect() })
}

/// A table has at least two rows of the same two or more cells, below at most ten lines of preamble.
pub fn dialect(document: &str) -> Option<Dialect> {
    let rows: Vec<&str> = rows(document).into_iter().map(|(_, row)| row).take(40).collect();
    let candidates = [',', ';', '\t', '|'].into_iter().filter_map(|delimiter| {
        let widths: Vec<usize> = rows.iter().map(|row| cells(row, delimiter).len()).collect();
        let heading = (0..widths.len().min(10)).find(|&at| is_table(&rows[at..], &widths[at..], delimiter))?;
        Some((widths[heading], Dialect { delimiter, heading }))
    });
    candidates.max_by_key(|(width, dialect)| (*width, usize::MAX - dialect.heading)).map(|(_, dialect)| dialect)
}

fn is_table(rows: &[&str], widths: &[usize], delimiter: char) -> bool {
    let width = widths[0];
    let same = widths.iter().filter(|&&other| other == width).count();
    let heading = cells(rows[0], delimiter);
    // Prose has commas too: a heading is short names, none of them empty or a sentence.
    let names = heading
        .iter()
        .all(|cell| !cell.text.is_empty() && cell.text.chars().count() <= 60 && cell.text.split_whitespace().count() <= 6);
    let prose = delimiter == ','
        && heading.iter().skip(1).all(|cell| cell.range.start > 0 && rows[0].as_bytes()[cell.range.start - 1] == b' ')
        && width < 4;
    width >= 2 && same >= 2 && same * 10 >= widths.len() * 8 && names && !prose
}

/// Rows with the line they start on; a quoted cell may run over several lines.
fn rows(document: &str) -> Vec<(u32, &str)> {
    let mut out = Vec::new();
    let (mut start, mut line, mut first) = (0usize, 1u32, 1u32);
    let mut quoted = false;
    let mut push = |from: usize, to: usize, first: u32| {
        let row = document[from..to].trim_end_matches(['\r', '\n']).trim_start_matches('\u{feff}');
        if !row.trim().is_empty() {
            out.push((first, row));
        }
    };
    for (at, byte) in document.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' => {
                line += 1;
                // A stray quote mark must not swallow the file.
                if !quoted || line - first > 20 {
                    push(start, at, first);
                    (start, first, quoted) = (at + 1, line, false);
                }
            }
            _ => {}
        }
    }
    push(start, document.len(), first);
    out
}

/// The cells of one row with their byte ranges in it.
pub fn cells(row: &str, delimiter: char) -> Vec<Cell> {
    let mut out = Vec::new();
    let (mut start, mut quoted) = (0usize, false);
    for (at, char) in row.char_indices() {
        if char == '"' {
            quoted = !quoted;
        } else if char == delimiter && !quoted {
            out.push(cell(row, start..at));
            start = at + char.len_utf8();
        }
    }
    out.push(cell(row, start..row.len()));
    out
}

fn cell(row: &str, range: Range<usize>) -> Cell {
    let raw = &row[range.clone()];
    let lead = raw.len() - raw.trim_start().len();
    let (mut start, mut text) = (range.start + lead, raw.trim());
    if text.len() >= 2 && text.starts_with('"') && text.ends_with('"') {
        start += 1;
        text = &text[1..text.len() - 1];
        let inner = text.trim_start();
        start += text.len() - inner.len();
        text = inner.trim_end();
    }
    let end = start + text.len();
    Cell { text: text.replace("\"\"", "\""), range: start..end }
}
