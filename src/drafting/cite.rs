//! Citations: spans of stored passages with the words cut from them, numbered as they are first used.

use crate::case::draft::Citation;
use crate::case::passage::Place;
use crate::case::{Dossier, Exhibit, ExhibitId, Passage, PassageId, Span};
use std::collections::HashMap;

/// The citations of one draft. The same words cited twice are one citation.
pub struct Cites<'d> {
    passages: HashMap<PassageId, &'d Passage>,
    exhibits: HashMap<ExhibitId, &'d Exhibit>,
    records: HashMap<&'d str, &'d Passage>,
    made: Vec<Citation>,
    ids: HashMap<(PassageId, u32, u32), usize>,
}

impl<'d> Cites<'d> {
    pub fn new(dossier: &'d Dossier) -> Self {
        Self {
            passages: dossier.passages.iter().map(|passage| (passage.id, passage)).collect(),
            exhibits: dossier.exhibits.iter().map(|exhibit| (exhibit.id, exhibit)).collect(),
            records: dossier
                .passages
                .iter()
                .filter_map(
                    |passage| if let Place::Record { path } = &passage.place { Some((path.as_str(), passage)) } else { None },
                )
                .collect(),
            made: Vec::new(),
            ids: HashMap::new(),
        }
    }

    /// The citation's id, or `None` where the span does not resolve: no such passage, a range that does not fit, empty or
    /// hidden words, or an exhibit that is set aside.
    pub fn cite(&mut self, span: &Span) -> Option<String> {
        if let Some(at) = self.ids.get(&(span.passage, span.start, span.end)) {
            return Some(self.made[*at].id.clone());
        }
        let (passage, exhibit, quote) = self.resolve(span)?;
        let (file, record) = match &passage.place {
            Place::Record { path } => (None, Some(path.clone())),
            _ => (Some(self.root(exhibit).file.clone()), None),
        };
        let id = format!("C{}", self.made.len() + 1);
        self.ids.insert((span.passage, span.start, span.end), self.made.len());
        self.made.push(Citation {
            id: id.clone(),
            exhibit: format!("E{}", exhibit.number),
            file,
            record,
            passage: span.passage,
            start: span.start,
            end: span.end,
            quote: quote.to_owned(),
            tier: span.tier,
        });
        Some(id)
    }

    /// Whether the span can be cited.
    pub fn resolves(&self, span: &Span) -> bool {
        self.resolve(span).is_some()
    }

    /// Whether the span stands in an exhibit that is set aside.
    pub fn is_set_aside(&self, span: &Span) -> bool {
        self.exhibit_of(span).is_some_and(|exhibit| self.set_aside(exhibit))
    }

    fn resolve(&self, span: &Span) -> Option<(&'d Passage, &'d Exhibit, &'d str)> {
        let passage = *self.passages.get(&span.passage)?;
        let exhibit = *self.exhibits.get(&passage.exhibit)?;
        if !passage.usable() || self.set_aside(exhibit) {
            return None;
        }
        let quote = span.cut(passage).filter(|words| !words.trim().is_empty())?;
        Some((passage, exhibit, quote))
    }

    /// Cites every span that resolves, each once.
    pub fn all<'s>(&mut self, spans: impl Iterator<Item = &'s Span>) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for id in spans.filter_map(|span| self.cite(span)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The operator's record at `path`, whole.
    pub fn record(&mut self, path: &str) -> Option<String> {
        self.record_words(path, usize::MAX).map(|(id, _)| id)
    }

    /// The first `most` bytes of a record, cut at a sentence or word, with the words.
    pub fn record_words(&mut self, path: &str, most: usize) -> Option<(String, &'d str)> {
        let passage = *self.records.get(path)?;
        let words = super::words::beginning(&passage.text, most);
        let span = Span { end: u32::try_from(words.len()).ok()?, ..Span::whole(passage) };
        self.cite(&span).map(|id| (id, words))
    }

    pub fn passage(&self, id: PassageId) -> Option<&'d Passage> {
        self.passages.get(&id).copied()
    }

    pub fn exhibit_of(&self, span: &Span) -> Option<&'d Exhibit> {
        self.exhibits.get(&self.passages.get(&span.passage)?.exhibit).copied()
    }

    pub fn finish(self) -> Vec<Citation> {
        self.made
    }

    /// Quarantined itself, or attached to a mail that is.
    fn set_aside(&self, exhibit: &Exhibit) -> bool {
        exhibit.quarantined() || self.root(exhibit).quarantined()
    }

    /// The mail an attachment came with; the exhibit itself otherwise.
    fn root<'e>(&'e self, exhibit: &'e Exhibit) -> &'e Exhibit {
        let mut at = exhibit;
        // A mail inside a mail inside a mail: bounded, so that a row that names itself cannot hold us.
        for _ in 0..16 {
            match at.parent.and_then(|parent| self.exhibits.get(&parent)) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        at
    }
}
