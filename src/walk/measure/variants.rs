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
        let came = dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records() && exhibit.parent.is_none());
        let came: Vec<&Exhibit> = came.collect();
        let changed = match self {
            Variant::OrderTurned => ordered(dossier, came.into_iter().rev().collect()),
            Variant::SidesTurned => {
                let last = came.iter().rev().find_map(|exhibit| exhibit.from.side())?;
                let (mut front, back): (Vec<_>, Vec<_>) = came.into_iter().partition(|exhibit| exhibit.from.side() == Some(last));
                front.extend(back);
                ordered(dossier, front)
            }
            Variant::ConsumerRepeats => return repeated(dossier, Side::Consumer),
            Variant::MerchantRepeats => return repeated(dossier, Side::Merchant),
        };
        (files(&changed) != files(dossier)).then_some(changed)
    }
}

fn files(dossier: &Dossier) -> Vec<ExhibitId> {
    dossier.exhibits.iter().map(|exhibit| exhibit.id).collect()
}

/// Exhibits and passages numbered anew, as if the files had come in this order; what was attached stands behind them.
fn ordered(dossier: &Dossier, came: Vec<&Exhibit>) -> Dossier {
    let mut order: Vec<&Exhibit> = came;
    let mut at = 0;
    while let Some(id) = order.get(at).map(|exhibit| exhibit.id) {
        order.extend(dossier.exhibits.iter().filter(|exhibit| exhibit.parent == Some(id)));
        at += 1;
    }
    let records = dossier.exhibits.iter().filter(|exhibit| exhibit.is_records());
    let exhibits: Vec<Exhibit> =
        records.chain(order).zip(0u32..).map(|(exhibit, number)| Exhibit { number, ..exhibit.clone() }).collect();
    let passages = exhibits.iter().flat_map(|exhibit| {
        let of = dossier.passages_of(exhibit.id);
        of.map(|passage| Passage { id: PassageId { exhibit: exhibit.number, ..passage.id }, ..passage.clone() })
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
