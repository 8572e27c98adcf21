//! What a reader proposes: a fact and its value, with the words that carry it. It becomes a reading once it is admitted.

use crate::case::exhibit::Exhibit;
use crate::case::passage::{Passage, Place, Span, Tier};
use crate::case::reading::{Code, FactId, Value};
use crate::case::{Dossier, ExhibitId, Side};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    pub fact: FactId,
    pub key: Option<String>,
    pub value: Value,
    /// The value first, then what ties it to its key.
    pub spans: Vec<Span>,
    pub reader: &'static str,
    pub exhibit: ExhibitId,
    /// Why a person must look before it counts.
    pub look: Option<Code>,
    /// Out of a log that a machine wrote, of the kinds a clause may name.
    pub log: bool,
    /// Whose words these are, where the exhibit holds several people's (statements in the operator's records).
    pub voice: Option<Side>,
}

impl Proposal {
    pub fn new(reader: &'static str, exhibit: &Exhibit, fact: &str, value: Value, spans: Vec<Span>) -> Self {
        Self { fact: fact.to_owned(), key: None, value, spans, reader, exhibit: exhibit.id, look: None, log: false, voice: None }
    }

    pub fn about(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn looked_at(mut self, code: Option<Code>) -> Self {
        self.look = code;
        self
    }

    pub fn said_by(mut self, side: Side) -> Self {
        self.voice = Some(side);
        self
    }

    pub fn logged(mut self) -> Self {
        self.log = true;
        self
    }
}

/// The operator's records by path, for readers that compare an exhibit with them.
pub struct Records<'a>(HashMap<&'a str, &'a Passage>);

impl<'a> Records<'a> {
    pub fn of(dossier: &'a Dossier) -> Self {
        let fields = dossier.passages.iter().filter_map(|passage| match &passage.place {
            Place::Record { path } if passage.id.exhibit == 0 => Some((path.as_str(), passage)),
            _ => None,
        });
        Self(fields.collect())
    }

    pub fn get(&self, path: &str) -> Option<&'a Passage> {
        self.0.get(path).copied()
    }

    pub fn span(&self, path: &str) -> Option<Span> {
        self.get(path).map(Span::whole)
    }
}

/// A span by byte range, checked against the passage.
pub fn cut(passage: &Passage, range: std::ops::Range<usize>) -> Option<Span> {
    passage.text.get(range.clone())?;
    let at = |index: usize| u32::try_from(index).ok();
    Some(Span { passage: passage.id, start: at(range.start)?, end: at(range.end)?, tier: Tier::Exact })
}
