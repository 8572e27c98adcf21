//! Walk step 3: passages become readings: what an exhibit says about a fact, with the words it says it in.
//!
//! Readers in code propose ([`records`], [`tracking`], [`csv`], [`papers`]); [`admit`] gives each proposal a source class
//! and a state. What they cannot tell for certain they leave as a question: unknown rather than wrong.

mod access;
mod account;
mod admit;
mod care;
mod charges;
mod csv;
mod fault;
pub mod job;
mod labels;
mod likeness;
pub mod model;
pub mod normal;
mod papers;
mod payer;
mod plan;
pub mod progress;
mod promo;
mod proposal;
mod records;
mod slip;
pub mod source;
mod stop;
mod table;
mod total;
mod tracking;
pub mod translate;

#[cfg(test)]
mod tests;

use crate::case::reading::{Answer, Code, State};
use crate::case::{Dossier, Reading};
use crate::rules::RuleBook;
use admit::Seen;
use proposal::{Proposal, Records};

/// Everything the file tells, by code and by the people who answered. Same dossier, same readings, in the same order.
pub fn read(dossier: &Dossier, book: &RuleBook) -> Vec<Reading> {
    if dossier.model.is_empty() {
        return take(dossier, book, None);
    }
    read_with(&model::Plan::of(dossier, book, true), dossier, book)
}

/// The same, where the plan of what a model was asked is at hand.
pub fn read_with(plan: &model::Plan, dossier: &Dossier, book: &RuleBook) -> Vec<Reading> {
    take(dossier, book, Some(plan))
}

/// Why the next draft would leave `answer` out, asked before it is recorded; `None` when it counts. The checks are those
/// of [`read`], on the same file.
pub fn refusal(dossier: &Dossier, book: &RuleBook, answer: &Answer) -> Option<Code> {
    let parcels = tracking::parcels(dossier);
    let papers = papers::papers(dossier);
    let reading = admit::answer(dossier, &Seen { parcels: &parcels, papers: &papers }, answer)?;
    if let State::Rejected(code) = reading.state {
        return Some(code);
    }
    let unheard = book.fact(&reading.fact).is_some_and(|fact| fact.from.hears(reading.source).is_none());
    unheard.then_some(Code::SourceNotAllowed)
}

fn take(dossier: &Dossier, book: &RuleBook, plan: Option<&model::Plan>) -> Vec<Reading> {
    let records = Records::of(dossier);
    let parcels = tracking::parcels(dossier);
    let papers = papers::papers(dossier);
    let seen = Seen { parcels: &parcels, papers: &papers };

    let mut proposals = records::read(dossier, &records);
    proposals.extend(charges::read(dossier, &records));
    proposals.extend(tracking::deliveries(dossier, &records, &parcels));
    proposals.extend(tracking::orders_fulfilled(dossier, &records, &parcels));
    proposals.extend(tracking::all_fulfilled(dossier, &proposals));
    proposals.extend(tracking::journey(dossier, &records, &parcels));
    proposals.extend(csv::read(dossier, &records));
    proposals.extend(papers::read(dossier, &records, &papers, &parcels));
    proposals.extend(payer::read(dossier, &records, book, &parcels));
    proposals.extend(fault::read(dossier, &records));
    proposals.extend(total::read(dossier));
    proposals.extend(stop::read(dossier, &records));
    proposals.extend(care::read(dossier));
    reused_number(&parcels, dossier, &mut proposals);

    let mut readings: Vec<Reading> = proposals.into_iter().map(|proposal| admit::proposal(dossier, &seen, proposal)).collect();
    readings.extend(dossier.answers.iter().filter_map(|answer| admit::answer(dossier, &seen, answer)));
    if let Some(plan) = plan {
        let claimed = model::readings(plan, dossier, book, &seen, &dossier.model, &readings);
        readings.extend(claimed);
    }
    readings
}

/// A note about a used tracking number counts when it names the number on file, or when no number is on file to compare.
fn reused_number(parcels: &[tracking::Parcel<'_>], dossier: &Dossier, proposals: &mut [Proposal]) {
    let note =
        dossier.complaint.related.iter().find(|other| other.about == "tracking_number").and_then(|other| other.note.as_deref());
    let note = normal::id(note.unwrap_or_default());
    let named = parcels.is_empty() || parcels.iter().any(|parcel| note.contains(&parcel.key()));
    for proposal in
        proposals.iter_mut().filter(|proposal| proposal.fact == "shipment.other_order" && proposal.reader == "records")
    {
        if !named {
            proposal.look = Some(Code::KeyMissing);
        }
    }
}
