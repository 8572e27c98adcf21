//! The same case told otherwise. What must not matter, must not: in which order the files came, which side's stand first,
//! and how often a side repeats itself.

use super::facts::stands;
use crate::case::passage::Passage;
use crate::case::{Dossier, Draft, Exhibit, ExhibitId, PassageId, Side, records};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// All files in the opposite order.
    OrderTurned,
    /// The side whose files came last comes first.
    SidesTurned,
    /// The consumer says everything three times.
    ConsumerRepeats,
    MerchantRepeats,
}

impl Variant {
    pub const ALL: [Variant; 4] =
        [Variant::OrderTurned, Variant::SidesTurned, Variant::ConsumerRepeats, Variant::MerchantRepeats];

    pub fn in_words(self) -> &'static str {
        match self {
            Variant::OrderTurned => "files in the opposite order",
            Variant::SidesTurned => "the other side's files first",
            Variant::ConsumerRepeats => "the consumer says it three times",
            Variant::MerchantRepeats => "the shop says it three times",
        }
    }

    /// The case so told; nothing where it would be the same.
    pub fn of(self, dossier: &Dossier) -> Option<Dossier> {
        let groups = groups(dossier);
        match self {
            Variant::OrderTurned if groups.len() > 1 => Some(ordered(dossier, groups.into_iter().rev().collect())),
            Variant::OrderTurned => None,
            Variant::SidesTurned => {
                let side = |group: &Vec<&Exhibit>| group.first().and_then(|exhibit| exhibit.from.side());
                let first = groups.iter().rev().find_map(side)?;
                let (mut front, back): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| side(group) == Some(first));
                front.extend(back);
                let changed = ordered(dossier, front);
                (files(&changed) != files(dossier)).then_some(changed)
            }
            Variant::ConsumerRepeats => repeated(dossier, Side::Consumer),
            Variant::MerchantRepeats => repeated(dossier, Side::Merchant),
        }
    }
}

fn files(dossier: &Dossier) -> Vec<ExhibitId> {
    dossier.exhibits.iter().map(|exhibit| exhibit.id).collect()
}

/// Files as they came, each with what was attached to it.
fn groups(dossier: &Dossier) -> Vec<Vec<&Exhibit>> {
    let mut groups: Vec<Vec<&Exhibit>> = Vec::new();
    for exhibit in dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()) {
        match groups.last_mut().filter(|_| exhibit.parent.is_some()) {
            Some(group) => group.push(exhibit),
            None => groups.push(vec![exhibit]),
        }
    }
    groups
}

/// Exhibits and passages are numbered anew, as if they had come in this order.
fn ordered(dossier: &Dossier, groups: Vec<Vec<&Exhibit>>) -> Dossier {
    let records = dossier.exhibits.iter().filter(|exhibit| exhibit.is_records());
    let exhibits: Vec<Exhibit> = records
        .chain(groups.into_iter().flatten())
        .zip(0u32..)
        .map(|(exhibit, number)| Exhibit { number, ..exhibit.clone() })
        .collect();
    let passages = exhibits.iter().flat_map(|exhibit| {
        dossier.passages_of(exhibit.id).map(|passage| Passage {
            id: PassageId { exhibit: exhibit.number, ..passage.id },
            ..passage.clone()
        })
    });
    let passages = passages.collect();
    Dossier { exhibits, passages, ..dossier.clone() }
}

fn repeated(dossier: &Dossier, side: Side) -> Option<Dossier> {
    let mut changed = dossier.clone();
    let said = match side {
        Side::Consumer => Some(&mut changed.complaint.claim.statement),
        Side::Merchant => changed.complaint.merchant.response.as_mut().map(|response| &mut response.statement),
    };
    let said = said.filter(|said| !said.trim().is_empty())?;
    let once = said.trim().to_owned();
    *said = [once.as_str(); 3].join("\n\n");
    let old = changed.exhibits.iter().position(|exhibit| exhibit.is_records())?;
    let id = changed.exhibits.get(old)?.id;
    let (exhibit, mut passages) = records::exhibit(&changed.complaint, id);
    passages.extend(changed.passages.drain(..).filter(|passage| passage.exhibit != id));
    changed.passages = passages;
    changed.exhibits[old] = exhibit;
    Some(changed)
}

/// What the parties are told of a draft.
pub fn told(draft: &Draft) -> String {
    let Draft { outcome, amount, clause, flags, second_review, until, .. } = draft;
    let amount = amount.map(|amount| format!(" {amount}")).unwrap_or_default();
    let clause = clause.as_deref().unwrap_or("no rule");
    let mut told = format!("{}{amount} by {clause}", outcome.as_str());
    if *second_review {
        told.push_str(", for a second person");
    }
    for flag in flags {
        told.push_str(&format!(", {}", format!("{flag:?}").to_lowercase()));
    }
    if let Some(until) = until {
        told.push_str(&format!(", until {until}"));
    }
    told
}

/// Facts that stand in one of two drafts alone, and those that stand in either.
pub fn facts_changed(one: &Draft, other: &Draft) -> (usize, usize) {
    let facts = |draft: &Draft| -> BTreeSet<String> {
        let standing = draft.readings.iter().filter(|reading| stands(reading));
        standing.map(|reading| format!("{} {:?} {}", reading.fact, reading.key, shown(&reading.value.to_string()))).collect()
    };
    let (one, other) = (facts(one), facts(other));
    (one.symmetric_difference(&other).count(), one.union(&other).count())
}

/// A statement that is told three times over is no other fact.
fn shown(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How one variant did over all cases.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Told {
    pub cases: usize,
    pub rulings_changed: usize,
    pub facts: usize,
    pub facts_changed: usize,
}

pub type ByVariant = BTreeMap<Variant, Told>;
