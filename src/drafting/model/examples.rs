//! Sentences that people wrote in rulings of the same outcome, as examples of tone. Only a caseworker's own, approved words are
//! ever shown to a model, and no party's: nobody can teach it anything by writing to us.

use crate::case::draft::{Draft, SentenceKind};
use crate::case::{Dossier, UserId};
use crate::masking::Mask;

/// A model is shown at most so many.
pub const EXAMPLES_MAX: usize = 3;
const CHARS_MAX: usize = 300;

/// An approved draft that a person amended, with the file it belongs to.
pub struct Example<'a> {
    pub dossier: &'a Dossier,
    /// Oldest first: the program's, then those of people.
    pub drafts: &'a [(Draft, Option<UserId>)],
}

/// The sentences of the last draft that a person wrote, masked by that case's own names. What quotes somebody is left out.
pub fn of(example: &Example<'_>) -> Vec<String> {
    let Some((last, Some(_))) = example.drafts.last() else { return Vec::new() };
    let by_program: Vec<&str> = example
        .drafts
        .iter()
        .filter(|(_, by)| by.is_none())
        .flat_map(|(draft, _)| &draft.sentences)
        .map(|sentence| sentence.text.as_str())
        .collect();
    let worded = |kind| matches!(kind, SentenceKind::Fact | SentenceKind::Reasoning);
    let own = |text: &str| !text.contains(['“', '”', '"']) && !by_program.contains(&text);
    let sentences = last.sentences.iter().filter(|it| worded(it.kind) && !it.by_model && own(&it.text));
    let mask = Mask::of(example.dossier);
    sentences
        .map(|sentence| mask.view(&sentence.text).text)
        // A value is not tone: digits become a sign, so that nothing of that case is carried into this one.
        .map(|text| text.chars().map(|c| if c.is_numeric() { '#' } else { c }).take(CHARS_MAX).collect())
        .take(EXAMPLES_MAX)
        .collect()
}
