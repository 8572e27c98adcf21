//! JSON scalars become parcels and events. One table of field names serves the three providers, wrapped in whatever
//! envelope a webhook or a list puts around them.

use super::parcel::{Event, Parcel, Said};
use super::status;
use crate::case::Dossier;
use crate::case::exhibit::{Exhibit, Media};
use crate::case::passage::{Passage, Place};
use crate::reading::normal::machine_time;
use std::collections::{BTreeMap, BTreeSet};

/// The scalars of one JSON exhibit by pointer.
struct Tree<'a>(BTreeMap<&'a str, &'a Passage>);

impl<'a> Tree<'a> {
    fn first(&self, base: &str, fields: &[&str]) -> Option<Said<'a>> {
        fields.iter().find_map(|field| {
            let passage = *self.0.get(format!("{base}/{field}").as_str())?;
            let text = passage.text.trim();
            (!text.is_empty() && text != "null").then_some(Said { passage, text })
        })
    }

    /// The scalars whose pointers begin so.
    fn below<'s>(&'s self, prefix: &'s str) -> impl Iterator<Item = &'a Passage> + 's {
        self.0.range(prefix..).take_while(move |(pointer, _)| pointer.starts_with(prefix)).map(|(_, passage)| *passage)
    }
}

const NUMBERS: [&str; 3] = ["tracking_number", "tracking_code", "trackingNumber"];
const EVENTS: [&str; 4] = ["tracking_details", "checkpoints", "tracking_history", "events"];

/// Every parcel in the JSON exhibits that nobody quarantined.
pub fn parcels(dossier: &Dossier) -> Vec<Parcel<'_>> {
    let readable = dossier.exhibits.iter().filter(|exhibit| exhibit.media == Media::Json && !exhibit.quarantined());
    readable.flat_map(|exhibit| of_exhibit(dossier, exhibit)).collect()
}

fn of_exhibit<'a>(dossier: &'a Dossier, exhibit: &'a Exhibit) -> Vec<Parcel<'a>> {
    let mut tree = Tree(BTreeMap::new());
    let mut bases: BTreeSet<String> = BTreeSet::new();
    for passage in dossier.passages_of(exhibit.id).filter(|passage| passage.usable()) {
        let Place::Json { pointer } = &passage.place else { continue };
        tree.0.insert(pointer, passage);
        if let Some((base, field)) = pointer.rsplit_once('/')
            && NUMBERS.contains(&field)
            // Numbers inside events repeat the parcel's own.
            && !EVENTS.iter().any(|events| base.contains(&format!("/{events}/")))
        {
            bases.insert(base.to_owned());
        }
    }
    bases.iter().filter_map(|base| parcel(&tree, base, exhibit)).collect()
}

fn parcel<'a>(tree: &Tree<'a>, base: &str, exhibit: &'a Exhibit) -> Option<Parcel<'a>> {
    let number = tree.first(base, &NUMBERS)?;
    let state = tree.first(base, &["tag", "tracking_status/status", "status", "delivery_status"]);
    let mut events = Vec::new();
    for list in EVENTS {
        for n in 0.. {
            let at = format!("{base}/{list}/{n}");
            match event(tree, &at) {
                Some(event) => events.push(event),
                // A gap inside a list ends it only when nothing at all follows.
                None if tree.below(&format!("{at}/")).next().is_some() => {}
                None => break,
            }
        }
        if !events.is_empty() {
            break;
        }
    }
    if state.is_none() && events.is_empty() {
        return None;
    }
    if events.is_empty()
        && let Some(event) = event(tree, &format!("{base}/tracking_status"))
    {
        events.push(event);
    }
    events.sort_by(Event::in_order);
    let weight = match tree.first(base, &["shipment_weight/value", "weight/value"]) {
        Some(value) => tree.first(base, &["shipment_weight/unit", "weight/unit"]).map(|unit| (value, unit.text)),
        None => match tree.first(base, &["shipment_weight"]) {
            Some(value) => tree.first(base, &["shipment_weight_unit"]).map(|unit| (value, unit.text)),
            // A tracker of EasyPost weighs in ounces.
            None => tree.first(base, &["tracking_code"]).and_then(|_| tree.first(base, &["weight"])).map(|value| (value, "oz")),
        },
    };
    let orders = ["order_id", "order_number", "title", "metadata", "reference", "reference_1", "order/id", "order/number"];
    let (custom, metadata) = (format!("{base}/custom_fields/"), format!("{base}/metadata/"));
    let custom = tree.below(&custom).chain(tree.below(&metadata));
    let mut names: Vec<Said<'a>> = orders.iter().filter_map(|field| tree.first(base, &[field])).collect();
    names.extend(custom.map(|passage| Said { passage, text: passage.text.trim() }));
    Some(Parcel {
        exhibit,
        number,
        state: state.map(|said| {
            (
                status::overall(
                    said.text,
                    tree.first(base, &["subtag", "tracking_status/substatus/code", "status_detail"]).map(|sub| sub.text),
                ),
                said,
            )
        }),
        names,
        order_id: tree.first(base, &["order_id", "order_number", "order/id", "order/number"]),
        signed_by: tree.first(base, &["signed_by", "signature/signed_by", "proof_of_delivery/signed_by"]),
        weight,
        to_postcode: tree
            .first(base, &["destination_postal_code", "address_to/zip", "carrier_detail/destination_tracking_location/zip"]),
        from_postcode: tree
            .first(base, &["origin_postal_code", "address_from/zip", "carrier_detail/origin_tracking_location/zip"]),
        is_return: tree.first(base, &["is_return"]).is_some_and(|said| said.text == "true"),
        service: tree.first(base, &["shipment_type", "servicelevel/name", "carrier_detail/service", "servicelevel/token"]),
        place: tree.first(base, &["delivery_location_type", "delivery_type", "pickup_location"]),
        messages: tree.first(base, &["messages/0", "messages/0/text", "meta/message", "error", "error/message"]),
        events,
    })
}

fn event<'a>(tree: &Tree<'a>, at: &str) -> Option<Event<'a>> {
    let time =
        tree.first(at, &["datetime", "checkpoint_time", "status_date", "occurred_at", "date_time", "timestamp", "date"])?;
    let said = tree.first(at, &["status", "tag", "delivery_status"]);
    let sub = tree.first(at, &["substatus/code", "subtag", "status_detail"]);
    let message = tree.first(at, &["message", "status_details", "subtag_message", "substatus/text", "description", "raw_status"]);
    let code = tree.first(at, &["carrier_code", "raw_tag", "raw_code", "event_code", "code"]);
    let more = tree.first(at, &["description", "status_details"]);
    let country = tree.first(
        at,
        &["tracking_location/country", "country_region", "country_iso3", "country_code", "location/country", "country"],
    );
    let mut event = Event {
        at: machine_time(time.text),
        time,
        status: status::Status::Unknown,
        said,
        sub,
        message,
        more,
        code,
        city: tree.first(at, &["tracking_location/city", "city", "location/city"]),
        postcode: tree.first(at, &["tracking_location/zip", "postal_code", "zip", "location/zip", "location/postal_code"]),
        country,
        location: tree.first(at, &["location", "address", "tracking_location/street1", "location/street"]),
    };
    event.status = status::of_event(&event);
    Some(event)
}
