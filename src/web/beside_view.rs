//! What stands beside a ruling: better words on their way, decided cases like it, and a question to the file.

use super::words::When;
use crate::reading::progress::Step;

#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// What a model is still doing; the page asks after the draft that it shows.
    pub underway: Option<String>,
    /// The documents that it is reading, and how far it is.
    pub steps: Vec<(u32, Step)>,
    /// In plain words, where it was asked and the rules' words stand.
    pub not_worded: Option<String>,
    pub like: Vec<LikeRow>,
    pub asking: Asking,
}

#[derive(Debug, Clone)]
pub struct LikeRow {
    pub number: String,
    pub title: String,
    pub outcome: &'static str,
    pub clause: String,
    pub at: When,
    /// It turned on the same points, each found the same way.
    pub same_points: bool,
    /// And ended otherwise than this draft.
    pub departs: bool,
}

/// A question to the file and its answers: quotes, and where they stand.
#[derive(Debug, Clone, Default)]
pub struct Asking {
    pub q: String,
    pub asked: bool,
    pub quotes: Vec<Quote>,
    pub rules: Vec<ManualQuote>,
    pub model: AskedModel,
}

/// Whether a model looked for lines too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AskedModel {
    /// None is set up.
    #[default]
    None,
    /// It can be asked.
    Offered,
    /// It was; so many groups of documents stayed without an answer.
    Asked { missing: usize },
    /// It did not answer, and why.
    Failed(String),
}

impl AskedModel {
    pub fn was_asked(&self) -> bool {
        matches!(self, AskedModel::Asked { .. })
    }
}

#[derive(Debug, Clone)]
pub struct Quote {
    pub exhibit: u32,
    /// The passage's place on the source pane.
    pub anchor: String,
    pub words: String,
    /// `E3 · pod.pdf, from the carrier`
    pub from: String,
    /// Said by a side rather than by a record or third party.
    pub side: bool,
    /// A model pointed to it; the words are the file's own.
    pub by_model: bool,
}

#[derive(Debug, Clone)]
pub struct ManualQuote {
    pub clause: String,
    pub words: String,
}

/// `3 of the 4 decided cases that turned on the same points ended otherwise.`
pub fn departs(rows: &[LikeRow]) -> Option<String> {
    let same = rows.iter().filter(|row| row.same_points).count();
    let others = rows.iter().filter(|row| row.departs).count();
    match (others, same) {
        (0, _) => None,
        (1, 1) => Some("The one decided case that turned on the same points ended otherwise.".to_owned()),
        (others, same) if others == same => {
            Some(format!("All {same} decided cases shown that turned on the same points ended otherwise."))
        }
        (others, same) => {
            Some(format!("{others} of the {same} decided cases shown that turned on the same points ended otherwise."))
        }
    }
}
