//! CSV rows as cells with their place in the row's text, and columns found by what their headings mean.

use super::normal::fold;
use super::proposal::cut;
use crate::case::Dossier;
use crate::case::exhibit::{Exhibit, Media};
use crate::case::passage::{Passage, PassageRole, Place, Span};
use std::ops::Range;

#[derive(Debug, Clone)]
pub struct Table<'a> {
    pub exhibit: &'a Exhibit,
    header: Vec<String>,
    pub rows: Vec<Row<'a>>,
}

#[derive(Debug, Clone)]
pub struct Row<'a> {
    pub passage: &'a Passage,
    cells: Vec<(Range<usize>, String)>,
}

impl Row<'_> {
    pub fn text(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.cells.get(column)).map_or("", |(_, text)| text.trim())
    }

    /// The cell's words; nothing for an empty cell.
    pub fn span(&self, column: Option<usize>) -> Option<Span> {
        let (range, _) = self.cells.get(column?)?;
        let raw = self.passage.text.get(range.clone())?;
        let start = range.start + (raw.len() - raw.trim_start().len());
        let end = range.start + raw.trim_end().len();
        if start < end { cut(self.passage, start..end) } else { None }
    }

    /// Any cell that says this, whole.
    pub fn has(&self, id: &str) -> bool {
        let wanted = super::normal::id(id);
        self.cells.iter().any(|(_, text)| {
            super::normal::id(text) == wanted
                || text
                    .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | ':' | '#' | '='))
                    .any(|word| super::normal::id(word) == wanted)
        })
    }
}

pub fn of(dossier: &Dossier) -> Vec<Table<'_>> {
    let files = dossier.exhibits.iter().filter(|exhibit| exhibit.media == Media::Csv && !exhibit.quarantined());
    files.filter_map(|exhibit| table(dossier, exhibit)).collect()
}

fn table<'a>(dossier: &'a Dossier, exhibit: &'a Exhibit) -> Option<Table<'a>> {
    let mut lines = dossier
        .passages_of(exhibit.id)
        .filter(|passage| passage.usable() && passage.role == PassageRole::Field && matches!(passage.place, Place::Line { .. }));
    let header = lines.next()?;
    let delimiter = [';', '\t', '|', ','].into_iter().max_by_key(|c| header.text.matches(*c).count())?;
    let names: Vec<String> = split(&header.text, delimiter).into_iter().map(|(_, name)| fold(&name)).collect();
    if names.len() < 2 {
        return None;
    }
    let rows = lines.map(|passage| Row { passage, cells: split(&passage.text, delimiter) }).collect();
    Some(Table { exhibit, header: names, rows })
}

impl Table<'_> {
    pub fn width(&self) -> usize {
        self.header.len()
    }

    pub fn heading(&self, column: usize) -> &str {
        self.header.get(column).map_or("", String::as_str)
    }

    /// The first column whose heading is one of these; whole headings before those that only contain the word.
    pub fn column(&self, names: &[&str]) -> Option<usize> {
        let whole = names.iter().find_map(|name| self.header.iter().position(|heading| heading == name));
        whole.or_else(|| {
            names
                .iter()
                .filter(|name| name.len() > 2)
                .find_map(|name| self.header.iter().position(|heading| heading.split(' ').any(|word| word == *name)))
        })
    }

    /// Where the network address stands.
    pub fn ip(&self) -> Option<usize> {
        self.column(&["ip", "ip address", "client ip", "source ip", "remote addr", "ip adresse", "adresse ip", "ip adres"])
    }

    /// Which device it was.
    pub fn device(&self) -> Option<usize> {
        self.column(&[
            "device id",
            "device",
            "fingerprint",
            "device fingerprint",
            "gerat",
            "appareil",
            "apparaat",
            "dispositivo",
            "urzadzenie",
        ])
    }

    /// A column of times; one in UTC before one with an offset before a local one.
    pub fn time(&self) -> Option<usize> {
        let told = self.column(&["ts utc", "time utc", "event time utc", "timestamp utc", "utc"]);
        told.or_else(|| {
            self.column(&[
                "timestamp",
                "time",
                "datetime",
                "date time",
                "event time",
                "created at",
                "occurred at",
                "at",
                "ts",
                "date",
                "settlement date",
                "zeitpunkt",
                "zeit",
                "datum",
                "uhrzeit",
                "heure",
                "horodatage",
                "date heure",
                "tijd",
                "tijdstip",
                "hora",
                "fecha",
                "ora",
                "data",
                "czas",
                "tid",
                "tidpunkt",
                "tidspunkt",
                "dato",
            ])
        })
    }

    pub fn order(&self) -> Option<usize> {
        self.column(&[
            "order id",
            "order ref",
            "order",
            "order number",
            "order no",
            "merchant ref",
            "merchant reference",
            "reference",
            "bestellung",
            "bestellnummer",
            "auftrag",
            "commande",
            "bestelling",
            "bestelnummer",
            "pedido",
            "ordine",
            "zamowienie",
            "ordernummer",
            "ordrenummer",
        ])
    }
}

/// Cells with the byte range of their content; quotes around a cell are not part of it.
fn split(line: &str, delimiter: char) -> Vec<(Range<usize>, String)> {
    let mut cells = Vec::new();
    let (mut start, mut quoted) = (0, false);
    let close = |start: usize, end: usize, cells: &mut Vec<(Range<usize>, String)>| {
        let raw = &line[start..end];
        let inner = raw.trim();
        if inner.len() >= 2 && inner.starts_with('"') && inner.ends_with('"') {
            let from = start + (raw.len() - raw.trim_start().len()) + 1;
            let to = from + inner.len() - 2;
            cells.push((from..to, line[from..to].replace("\"\"", "\"")));
        } else {
            cells.push((start..end, raw.to_owned()));
        }
    };
    for (at, c) in line.char_indices() {
        if c == '"' {
            quoted = !quoted;
        } else if c == delimiter && !quoted {
            close(start, at, &mut cells);
            start = at + c.len_utf8();
        }
    }
    close(start, line.len(), &mut cells);
    cells
}
