//! A provider's request to stop an order: when it was sent, for this order.

use super::normal::{self, machine_time};
use super::proposal::{Proposal, Records};
use super::source::outside;
use crate::case::Dossier;
use crate::case::complaint::Category;
use crate::case::exhibit::{Exhibit, Media};
use crate::case::passage::{Passage, Place, Span};
use crate::case::reading::Value;

const READER: &str = "stop";
const KIND: [&str; 7] = ["requested_action", "action", "type", "event", "event_type", "request_type", "instruction"];
const SENT: [&str; 7] = ["sent_at", "requested_at", "issued_at", "created_at", "timestamp", "date", "time"];
const STOP: [&str; 9] = [
    "stop",
    "do_not_ship",
    "donotship",
    "high_risk",
    "hold_shipment",
    "cancel_shipment",
    "hold_fulfillment",
    "hold_fulfilment",
    "do not ship",
];

pub fn read(dossier: &Dossier, records: &Records<'_>) -> Vec<Proposal> {
    let files =
        dossier.exhibits.iter().filter(|exhibit| exhibit.media == Media::Json && outside(exhibit) && !exhibit.quarantined());
    let told: Vec<Proposal> = files.filter_map(|exhibit| request(dossier, exhibit)).collect();
    let complaint = &dossier.complaint;
    let by_claim = complaint.category == Category::ProviderRisk && complaint.subtype.as_deref() == Some("high_risk_stop_request");
    if !told.is_empty() || !by_claim {
        return told;
    }
    // The provider's claim is itself the request.
    let exhibit = dossier.exhibits.iter().find(|exhibit| exhibit.is_records());
    let proposal = exhibit
        .zip(records.span("opened_at"))
        .map(|(exhibit, span)| Proposal::new("records", exhibit, "stop.sent_at", Value::Time(complaint.opened_at), vec![span]));
    proposal.into_iter().collect()
}

fn request(dossier: &Dossier, exhibit: &Exhibit) -> Option<Proposal> {
    let fields: Vec<(&str, &Passage)> = dossier
        .passages_of(exhibit.id)
        .filter(|passage| passage.usable())
        .filter_map(|passage| match &passage.place {
            Place::Json { pointer } => Some((pointer.rsplit('/').next().unwrap_or_default(), passage)),
            _ => None,
        })
        .collect();
    let first = |names: &[&str], fits: &dyn Fn(&Passage) -> bool| {
        names
            .iter()
            .find_map(|name| fields.iter().find(|(field, passage)| field == name && fits(passage)).map(|(_, passage)| *passage))
    };
    let stops = |passage: &Passage| {
        let said = passage.text.to_lowercase();
        STOP.iter().any(|word| said.contains(word))
    };
    let kind = first(&KIND, &stops)?;
    let sent = first(&SENT, &|passage| machine_time(&passage.text).is_some_and(|moment| moment.zoned))?;
    let ids = [normal::id(&dossier.complaint.order.id), normal::id(&dossier.complaint.payment.id)];
    let about = fields.iter().find(|(_, passage)| ids.contains(&normal::id(&passage.text))).map(|(_, passage)| *passage)?;
    let at = machine_time(&sent.text)?.at;
    let spans: Vec<Span> = [sent, kind, about].into_iter().map(Span::whole).collect();
    Some(Proposal::new(READER, exhibit, "stop.sent_at", Value::Time(at), spans))
}
