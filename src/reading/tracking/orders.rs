//! What several parcels tell together: which charged orders arrived, and whether a journey has ended.

use super::parcel::{Parcel, Way};
use super::status::Status;
use super::tell::last_status;
use crate::case::Dossier;
use crate::case::passage::Span;
use crate::case::reading::Value;
use crate::reading::normal;
use crate::reading::proposal::{Proposal, Records};
use std::collections::BTreeMap;

const READER: &str = "tracking";

/// For a payment that covers several orders: which of them arrived at the address of the order.
pub fn orders_fulfilled(dossier: &Dossier, records: &Records<'_>, parcels: &[Parcel<'_>]) -> Vec<Proposal> {
    let captures = &dossier.complaint.payment.captures;
    let mut by_order: BTreeMap<&str, Vec<&Parcel<'_>>> = BTreeMap::new();
    let ways: Vec<Way> = parcels.iter().map(|parcel| parcel.way(dossier)).collect();
    for (parcel, way) in parcels.iter().zip(&ways) {
        match way {
            Way::Out => by_order.entry(&dossier.complaint.order.id).or_default().push(parcel),
            Way::OtherOrder(order) => by_order.entry(order).or_default().push(parcel),
            Way::Back => {}
        }
    }
    let mut out = Vec::new();
    for (order, parcels) in by_order {
        let capture = captures.iter().position(|capture| capture.order_id == order);
        for parcel in parcels {
            let tag = parcel.state.filter(|(status, _)| status.is_delivered()).map(|(_, said)| said.span());
            let Some(given) = parcel.delivered().filter(|_| parcel.contradiction().is_none()) else { continue };
            let order_said = parcel.names.iter().find(|said| normal::id(said.text) == normal::id(order)).map(|said| said.span());
            let spans: Vec<Span> = [
                tag,
                Some(given.shown().span()),
                Some(given.time.span()),
                order_said,
                capture.and_then(|n| records.span(&format!("payment.captures[{n}].order_id"))),
            ]
            .into_iter()
            .flatten()
            .collect();
            out.push(Proposal::new(READER, parcel.exhibit, "order.fulfilled", Value::Bool(true), spans).about(order));
        }
    }
    out
}

/// Whether every charged order arrived, as one fact that cites each delivery.
pub fn all_fulfilled(dossier: &Dossier, told: &[Proposal]) -> Option<Proposal> {
    let mut orders: Vec<&str> = dossier.complaint.payment.captures.iter().map(|capture| capture.order_id.as_str()).collect();
    orders.sort_unstable();
    orders.dedup();
    if orders.len() < 2 {
        return None;
    }
    let outside = |proposal: &&Proposal| dossier.exhibit(proposal.exhibit).is_some_and(crate::reading::source::outside);
    let delivered: Vec<&Proposal> = orders
        .iter()
        .map(|order| {
            told.iter()
                .filter(outside)
                .find(|proposal| proposal.fact == "order.fulfilled" && proposal.key.as_deref() == Some(*order))
        })
        .collect::<Option<_>>()?;
    let first = delivered.first()?;
    let exhibit = dossier.exhibit(first.exhibit)?;
    let spans = delivered.iter().flat_map(|proposal| proposal.spans.clone()).collect();
    Some(Proposal::new(READER, exhibit, "orders.all_fulfilled", Value::Bool(true), spans))
}

/// Whether a feed from outside says how the journey ended; with the records' own word when none does.
pub fn journey(dossier: &Dossier, records: &Records<'_>, parcels: &[Parcel<'_>]) -> Option<Proposal> {
    let ended = parcels
        .iter()
        .filter(|parcel| crate::reading::source::outside(parcel.exhibit) && parcel.way(dossier) == Way::Out)
        .find_map(|parcel| {
            let (status, span) = last_status(parcel)?;
            let over = status.is_delivered()
                || matches!(status, Status::Lost | Status::Damaged | Status::ReturnedToSender | Status::Refused);
            over.then_some((parcel.exhibit, span))
        });
    if let Some((exhibit, span)) = ended {
        return Some(Proposal::new(READER, exhibit, "journey.ended", Value::Bool(true), vec![span]));
    }
    let exhibit = dossier.exhibits.iter().find(|exhibit| exhibit.is_records())?;
    Some(Proposal::new("records", exhibit, "journey.ended", Value::Bool(false), vec![records.span("opened_at")?]))
}
