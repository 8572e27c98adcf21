//! The ledger: every exhibit ends in exactly one row that says what became of it.

use super::words;
use crate::case::draft::{Citation, Draft, LedgerRow, LedgerStatus};
use crate::case::exhibit::Extraction;
use crate::case::model_read::ReadOutcome;
use crate::case::reading::State;
use crate::case::{Dossier, Exhibit};
use std::collections::{BTreeMap, BTreeSet};

pub fn rows(dossier: &Dossier, draft: &Draft) -> Vec<LedgerRow> {
    let by_id: BTreeMap<&str, &Citation> = draft.citations.iter().map(|citation| (citation.id.as_str(), citation)).collect();
    let exhibits_of = |ids: &mut dyn Iterator<Item = &String>| -> BTreeSet<u32> {
        ids.filter_map(|id| by_id.get(id.as_str())).map(|citation| citation.passage.exhibit).collect()
    };
    let decisive =
        exhibits_of(&mut draft.findings.iter().filter(|finding| finding.decisive).flat_map(|finding| &finding.citations));
    let cited = exhibits_of(&mut draft.sentences.iter().flat_map(|sentence| &sentence.citations));
    let look_in: BTreeSet<u32> = draft.open_questions.iter().flat_map(|question| question.look_in.iter().copied()).collect();
    let mut read: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    for reading in draft.readings.iter().filter(|reading| reading.state != State::NotSaid) {
        let exhibits: BTreeSet<u32> = reading.spans.iter().map(|span| span.passage.exhibit).collect();
        for number in exhibits {
            let (used, refused) = read.entry(number).or_default();
            *(if matches!(reading.state, State::Rejected(_)) { refused } else { used }) += 1;
        }
    }
    let row = |exhibit: &Exhibit| {
        let number = exhibit.number;
        let (status, why) = if exhibit.quarantined() {
            (
                LedgerStatus::Considered,
                "Set aside: it holds text addressed to the reader. A person was told; nothing rests on it.".to_owned(),
            )
        } else if let Extraction::Unreadable { reason, .. } = &exhibit.state {
            (LedgerStatus::Unreadable, words::sentence(reason.in_words()))
        } else if exhibit.state == Extraction::Pending {
            (LedgerStatus::Unreadable, "Not read yet.".to_owned())
        } else if decisive.contains(&number) {
            (LedgerStatus::ReliedOn, "The findings that decide rest on it.".to_owned())
        } else if look_in.contains(&number) {
            (LedgerStatus::Considered, "May answer an open question; a person has to read it.".to_owned())
        } else if cited.contains(&number) {
            (LedgerStatus::Considered, "Cited, but the result does not turn on it.".to_owned())
        } else {
            match read.get(&number) {
                Some((used, _)) if *used > 0 => (LedgerStatus::Considered, "What it says does not change the result.".to_owned()),
                Some((_, refused)) if *refused > 0 => {
                    (LedgerStatus::Considered, "Its words were read and could not be counted: see the readings.".to_owned())
                }
                _ => (LedgerStatus::Irrelevant, "No fact that this claim turns on was found in it.".to_owned()),
            }
        };
        let why = match not_read(dossier, number) {
            Some(reason) => format!("{why} Not read by a model: {reason}."),
            None => why,
        };
        LedgerRow { exhibit: format!("E{number}"), file: exhibit.file.clone(), status, why }
    };
    dossier.exhibits.iter().map(row).collect()
}

/// Why a model that was asked did not read an exhibit, or not all of it.
fn not_read(dossier: &Dossier, number: u32) -> Option<&str> {
    dossier.model.iter().filter(|read| read.exhibits.contains(&number)).find_map(|read| match &read.outcome {
        ReadOutcome::NotAnswered { why, .. } => Some(why.as_str()),
        ReadOutcome::Answered { .. } => None,
    })
}
