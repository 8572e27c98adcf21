//! What parcels tell: status, time, place, hand-over, weight of those on their way out; arrival of returns; delivery of
//! the other orders that a payment covers.

use super::hand_over::hand_over;
use super::parcel::{Event, Parcel, Way};
use super::signs;
use super::status::Status;
use crate::case::passage::Span;
use crate::case::reading::{Code, Value};
use crate::case::{Dossier, Side};
use crate::reading::normal::{self, Same};
use crate::reading::proposal::{Proposal, Records};
use std::collections::HashMap;

const READER: &str = "tracking";

/// Facts of the parcels that went out for this order and of those that came back.
pub fn deliveries(dossier: &Dossier, records: &Records<'_>, parcels: &[Parcel<'_>]) -> Vec<Proposal> {
    let mut out = Vec::new();
    for parcel in newest(parcels) {
        match parcel.way(dossier) {
            Way::Out => outbound(dossier, records, parcel, &mut out),
            Way::Back => back(parcel, dossier, &mut out),
            Way::OtherOrder(_) => {}
        }
    }
    out
}

/// Of several fetches of one number by the same kind of source, the newest: it carries the older ones' history.
fn newest<'a>(parcels: &'a [Parcel<'a>]) -> Vec<&'a Parcel<'a>> {
    let mut last: HashMap<(String, Option<Side>), usize> = HashMap::new();
    for (n, parcel) in parcels.iter().enumerate() {
        let best = last.entry((parcel.key(), parcel.exhibit.from.side())).or_insert(n);
        if (parcel.fetched(), n) > (parcels[*best].fetched(), *best) {
            *best = n;
        }
    }
    let mut kept: Vec<usize> = last.into_values().collect();
    kept.sort_unstable();
    kept.into_iter().map(|n| &parcels[n]).collect()
}

pub struct Teller<'a> {
    parcel: &'a Parcel<'a>,
    out: &'a mut Vec<Proposal>,
}

impl Teller<'_> {
    pub fn say(&mut self, fact: &str, value: Value, first: Span, look: Option<Code>) {
        self.say_with(fact, value, vec![first], look);
    }

    pub fn say_with(&mut self, fact: &str, value: Value, mut spans: Vec<Span>, look: Option<Code>) {
        spans.push(self.parcel.number.span());
        self.out.push(Proposal::new(READER, self.parcel.exhibit, fact, value, spans).about(self.parcel.key()).looked_at(look));
    }
}

fn outbound(dossier: &Dossier, records: &Records<'_>, parcel: &Parcel<'_>, out: &mut Vec<Proposal>) {
    let complaint = &dossier.complaint;
    let mut tell = Teller { parcel, out };
    let order_look = foreign_order(parcel, &complaint.order.id);
    match order_look {
        Some(other) => tell.say("shipment.other_order", Value::Bool(true), other.span(), Some(Code::OtherKey)),
        None => tell.say("shipment.other_order", Value::Bool(false), parcel.number.span(), None),
    }
    if let Some(message) = unknown_number(parcel) {
        tell.say("shipment.number_invalid", Value::Bool(true), message, None);
    }
    let Some((status, shown)) = last_status(parcel) else { return };
    tell.say("delivery.status", Value::Text(status.as_str().to_owned()), shown, None);

    match parcel.first_scan() {
        Some(scan) => {
            tell.say("custody.taken", Value::Bool(true), scan.shown().span(), None);
            if let Some(at) = scan.at {
                let placed = complaint.order.placed_at;
                let look = (at.at < placed && !at.clear_of(placed)).then_some(Code::KeyMissing);
                let mut spans = vec![scan.time.span()];
                spans.extend(records.span("order.placed_at").filter(|_| at.at < placed));
                tell.say_with("custody.first_scan_at", Value::Time(at.at), spans, look);
            }
        }
        None => {
            let shown = parcel.events.last().map_or(parcel.number, Event::shown);
            tell.say("custody.taken", Value::Bool(false), shown.span(), None);
        }
    }
    if let Some(last) = parcel.events.iter().rfind(|event| event.status.in_custody() && event.at.is_some())
        && let Some(at) = last.at
    {
        tell.say("custody.last_scan_at", Value::Time(at.at), last.time.span(), None);
    }
    match parcel.contradiction() {
        Some((given, later)) => {
            tell.say_with(
                "custody.contradicts",
                Value::Bool(true),
                vec![later.shown().span(), later.time.span(), given.shown().span(), given.time.span()],
                None,
            );
        }
        None => {
            tell.say("custody.contradicts", Value::Bool(false), parcel.last().map_or(parcel.number, Event::shown).span(), None)
        }
    }
    if let Some(notice) = parcel.events.iter().find(|event| {
        matches!(event.status, Status::ReadyForPickup | Status::AttemptFailed)
            && (event.status == Status::ReadyForPickup || signs::notified(&event.words()))
    }) {
        let look = (notice.status == Status::ReadyForPickup && !signs::notified(&notice.words())).then_some(Code::Hedged);
        tell.say("pickup.notified", Value::Bool(true), notice.shown().span(), look);
    }
    for (fact, event) in [
        ("delivery.refused_at", parcel.events.iter().find(|event| event.status == Status::Refused)),
        (
            "delivery.turned_back_at",
            parcel
                .events
                .iter()
                .find(|event| matches!(event.status, Status::Refused | Status::ReturnInTransit | Status::ReturnedToSender)),
        ),
    ] {
        if let Some(event) = event
            && let Some(at) = event.at
        {
            tell.say_with(fact, Value::Time(at.at), vec![event.time.span(), event.shown().span()], None);
        }
    }
    weight(dossier, records, parcel, &mut tell);
    if let Some(given) = parcel.delivered() {
        hand_over(dossier, records, parcel, given, &mut tell);
    }
}

/// The last status by time, its words; a return that is back where it came from is "returned to sender".
pub fn last_status(parcel: &Parcel<'_>) -> Option<(Status, Span)> {
    let Some(last) = parcel.last() else {
        let (status, said) = parcel.state?;
        return Some((status, said.span()));
    };
    let home = match (last.postcode, parcel.from_postcode) {
        (Some(here), Some(origin)) => normal::postcodes(here.text, origin.text, None) == Same::Yes,
        _ => false,
    };
    let status = if last.status == Status::ReturnInTransit && home { Status::ReturnedToSender } else { last.status };
    // The provider may have closed the shipment (lost, expired) without an event of its own.
    match parcel.state {
        Some((closed @ (Status::Lost | Status::Expired | Status::Cancelled), said)) if !status.is_delivered() => {
            Some((closed, said.span()))
        }
        _ => Some((status, last.shown().span())),
    }
}

/// The shipment names an order, and it is not this one.
fn foreign_order<'a>(parcel: &Parcel<'a>, order: &str) -> Option<super::parcel::Said<'a>> {
    parcel.order_id.filter(|_| !parcel.names_order(order))
}

fn unknown_number(parcel: &Parcel<'_>) -> Option<Span> {
    if !parcel.events.is_empty() || parcel.exhibit.from.side().is_some() {
        return None;
    }
    let message = parcel.messages?;
    let words = normal::fold(message.text);
    [
        "not found",
        "unknown",
        "invalid",
        "no record",
        "no tracking",
        "does not exist",
        "nicht gefunden",
        "unbekannt",
        "introuvable",
        "niet gevonden",
    ]
    .iter()
    .any(|sign| words.contains(sign))
    .then(|| message.span())
}

fn weight(dossier: &Dossier, records: &Records<'_>, parcel: &Parcel<'_>, tell: &mut Teller<'_>) {
    let Some((number, unit)) = parcel.weight else { return };
    let Some(grams) = normal::grams(number.text, unit) else { return };
    let Some(percent) = percent_of_goods(dossier, grams) else { return };
    let mut spans = vec![number.span()];
    spans
        .extend((0..dossier.complaint.order.lines.len()).filter_map(|n| records.span(&format!("order.lines[{n}].weight_grams"))));
    tell.say_with("delivery.weight_percent", Value::Int(percent), spans, None);
}

/// What the carrier weighed, in percent of what all lines should weigh; unknown when a line's weight is not on file.
pub fn percent_of_goods(dossier: &Dossier, grams: i64) -> Option<i64> {
    let lines = &dossier.complaint.order.lines;
    let declared: i64 = lines.iter().map(|line| line.weight_grams.map(|grams| grams * line.quantity)).sum::<Option<i64>>()?;
    (declared > 0 && !lines.is_empty()).then(|| grams * 100 / declared)
}

fn back(parcel: &Parcel<'_>, dossier: &Dossier, out: &mut Vec<Proposal>) {
    let mut tell = Teller { parcel, out };
    if let Some(scan) = parcel.first_scan()
        && let Some(at) = scan.at
    {
        tell.say("returned.posted_at", Value::Time(at.at), scan.time.span(), None);
    }
    let Some(given) = parcel.delivered() else { return };
    if parcel.contradiction().is_some() {
        return;
    }
    if let Some(at) = given.at {
        tell.say("returned.delivered_at", Value::Time(at.at), given.time.span(), None);
    }
    let shop = dossier.complaint.order.return_address.as_ref();
    let country = shop.and_then(|shop| shop.country.as_deref());
    let Some(said) = given.postcode else { return };
    let same =
        shop.and_then(|shop| shop.postcode.as_deref()).map(|wanted| (wanted, normal::postcodes(said.text, wanted, country)));
    let (value, look) = match same {
        Some((wanted, Same::Yes)) => (wanted.to_owned(), None),
        Some((_, Same::Unclear)) => (said.text.to_owned(), Some(Code::Boundary)),
        _ => (said.text.to_owned(), None),
    };
    tell.say("returned.postcode", Value::Text(value), said.span(), look);
}
