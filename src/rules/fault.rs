//! What is wrong with a rule book: each fault with its file, its line, and a sentence that says what to do.

use std::fmt;
use std::ops::Range;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    /// From 1.
    pub line: usize,
    pub text: String,
}

/// Why a rule book was refused. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, Fault { file, line, text }) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{file}:{line}: {text}")?;
        }
        Ok(())
    }
}

/// One file being read: turns byte ranges into lines and collects its faults.
pub struct Report<'a> {
    pub file: &'a str,
    pub source: &'a str,
    pub faults: Vec<Fault>,
}

impl<'a> Report<'a> {
    pub fn new(file: &'a str, source: &'a str) -> Self {
        Self { file, source, faults: Vec::new() }
    }

    pub fn line(&self, at: &Range<usize>) -> usize {
        let upto = self.source.get(..at.start).unwrap_or(self.source);
        upto.bytes().filter(|byte| *byte == b'\n').count() + 1
    }

    pub fn add(&mut self, at: &Range<usize>, text: impl Into<String>) {
        let line = self.line(at);
        self.at_line(line, text);
    }

    pub fn at_line(&mut self, line: usize, text: impl Into<String>) {
        self.faults.push(Fault { file: self.file.to_owned(), line, text: text.into() });
    }
}

/// A rule file as its raw shape; what stands in the way is a fault of the report.
pub fn parsed<T: serde::de::DeserializeOwned>(report: &mut Report<'_>) -> Option<T> {
    match toml::from_str(report.source) {
        Ok(raw) => Some(raw),
        Err(error) => {
            report.add(&error.span().unwrap_or_default(), plain(error.message()));
            None
        }
    }
}

/// What the TOML reader says, for somebody who does not know it.
fn plain(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    match (message.split_once(" `"), quoted.next()) {
        (Some(("unknown field", _)), Some(key)) => {
            let known: Vec<&str> = quoted.collect();
            format!("`{key}` is not known here (there are {}){}", known.join(", "), did_you_mean(key, known.iter().copied()))
        }
        (Some(("missing field", _)), Some(key)) => format!("`{key}` is missing here: add it"),
        _ => format!("this cannot be read: {}", message.lines().next().unwrap_or_default()),
    }
}

/// ", did you mean `delivery.postcode`?" when one of the known names is close to the given one.
pub fn did_you_mean<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let nearest = known.into_iter().map(|name| (distance(given, name), name)).min();
    match nearest {
        Some((steps, name)) if steps <= given.len().div_ceil(3).max(1) => format!("; did you mean `{name}`?"),
        _ => String::new(),
    }
}

/// Levenshtein distance: letters to change, add or drop.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = before + usize::from(x != *y);
            before = row[j + 1];
            row[j + 1] = change.min(before + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
