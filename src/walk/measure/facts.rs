//! What a model read against what somebody read by hand: facts that are right, invented, missed, and what became of them.

use crate::case::reading::{Proposer, State};
use crate::case::{Dossier, Draft, Reading};
use crate::error::Error;
use crate::reading;
use crate::rules::RuleBook;
use crate::walk::Prose;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Of one case, or of all together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What the text tells, by hand.
    pub gold: usize,
    /// What the model said, each once.
    pub claimed: usize,
    pub claimed_right: usize,
    /// What of it passed every check and counts.
    pub counted: usize,
    pub counted_right: usize,
    /// Of the gold: said by the model; and counted.
    pub found: usize,
    pub found_counted: usize,
}

impl Facts {
    pub fn add(&mut self, more: &Facts) {
        let Facts { gold, claimed, claimed_right, counted, counted_right, found, found_counted } = *more;
        self.gold += gold;
        self.claimed += claimed;
        self.claimed_right += claimed_right;
        self.counted += counted;
        self.counted_right += counted_right;
        self.found += found;
        self.found_counted += found_counted;
    }
}

pub fn stands(reading: &Reading) -> bool {
    matches!(reading.state, State::Established | State::Asserted)
}

/// Exhibit, fact and value: what makes two claims the same.
type Said = (u32, String, String);

/// Every claim of a model among `readings`; whether it counts.
fn said(readings: &[Reading]) -> Vec<(Said, bool)> {
    let of_model = |reading: &&Reading| matches!(reading.proposer, Proposer::Model { .. }) && reading.state != State::NotSaid;
    let exhibit = |reading: &Reading| reading.spans.first().map_or(0, |span| span.passage.exhibit);
    let text = |reading: &Reading| reading.value.to_string().trim().to_lowercase();
    readings
        .iter()
        .filter(of_model)
        .map(|reading| ((exhibit(reading), reading.fact.clone(), text(reading)), stands(reading)))
        .collect()
}

/// The facts of `draft` against those that `gold` tells of the same file; nothing where nobody has read it by hand.
pub fn compare(book: &RuleBook, name: &str, dossier: &Dossier, draft: &Draft, gold: &Prose<'_>) -> Result<Option<Facts>, Error> {
    let mut by_hand = dossier.clone();
    by_hand.model = gold(name, dossier)?;
    if by_hand.model.is_empty() {
        return Ok(None);
    }
    // Values get their types from the same checks; what they reject keeps its own words.
    let gold: BTreeSet<Said> = said(&reading::read(&by_hand, book)).into_iter().map(|(said, _)| said).collect();
    let claims = said(&draft.readings);
    let claimed: BTreeSet<&Said> = claims.iter().map(|(said, _)| said).collect();
    let counted: BTreeSet<&Said> = claims.iter().filter(|(_, counts)| *counts).map(|(said, _)| said).collect();
    let right = |set: &BTreeSet<&Said>| set.iter().filter(|said| gold.contains(**said)).count();
    Ok(Some(Facts {
        gold: gold.len(),
        claimed: claimed.len(),
        claimed_right: right(&claimed),
        counted: counted.len(),
        counted_right: right(&counted),
        found: right(&claimed),
        found_counted: right(&counted),
    }))
}
