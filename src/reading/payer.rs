//! Who paid, by the operator's records: authentication, earlier payments mark by mark, and what does not fit the holder.

use super::normal::{self, Same};
use super::proposal::{Proposal, Records};
use super::tracking::Parcel;
use crate::case::Dossier;
use crate::case::complaint::{Category, PriorPayment};
use crate::case::reading::Value;
use crate::rules::RuleBook;

pub fn read(dossier: &Dossier, records: &Records<'_>, book: &RuleBook, parcels: &[Parcel<'_>]) -> Vec<Proposal> {
    let complaint = &dossier.complaint;
    let Some(exhibit) = dossier.exhibits.iter().find(|exhibit| exhibit.is_records()) else { return Vec::new() };
    if complaint.category != Category::Unauthorised {
        return Vec::new();
    }
    let payment = &complaint.payment;
    let mut out = Vec::new();
    let mut say = |fact: &str, key: Option<&str>, value: Value, paths: &[String]| {
        let spans: Vec<_> = paths.iter().filter_map(|path| records.span(path)).collect();
        if !spans.is_empty() {
            let proposal = Proposal::new("records", exhibit, fact, value, spans);
            out.push(match key {
                Some(key) => proposal.about(key),
                None => proposal,
            });
        }
    };
    if let Some(strong) = payment.three_d_secure {
        say("payment.authenticated", None, Value::Bool(strong), &["payment.three_d_secure".to_owned()]);
    }
    // Earlier payments are counted back from the dispute or, where the manual says so, from the payment.
    let first = payment.captures.iter().enumerate().min_by_key(|(_, capture)| capture.at);
    let anchor = match (book.text("ce3_anchor", complaint).as_deref(), payment.authorised_at, first) {
        (Some("payment"), Some(at), _) => Some((at, "payment.authorised_at".to_owned())),
        (Some("payment"), None, Some((n, capture))) => Some((capture.at, format!("payment.captures[{n}].at"))),
        (Some("payment"), None, None) => None,
        _ => Some((complaint.opened_at, "opened_at".to_owned())),
    };
    let postcode = complaint.order.ship_to.as_ref().and_then(|address| address.postcode.as_deref());
    let country = complaint.order.ship_to.as_ref().and_then(|address| address.country.as_deref());
    for (n, (prior, key)) in payment.prior.iter().zip(keys(&payment.prior)).enumerate() {
        let path = |field: &str| format!("payment.prior[{n}].{field}");
        let key = Some(key.as_str());
        say("prior.at", key, Value::Time(prior.at), &[path("at")]);
        if let Some((day, place)) = &anchor {
            let days = (day.date_naive() - prior.at.date_naive()).num_days();
            say("prior.days", key, Value::Int(days), &[path("at"), place.clone()]);
        }
        if let Some(disputed) = prior.disputed {
            say("prior.undisputed", key, Value::Bool(!disputed), &[path("disputed"), path("at")]);
        }
        for (fact, field, before, now) in [
            ("prior.same_ip", "ip", &prior.ip, &payment.ip),
            ("prior.same_device", "device", &prior.device, &payment.device),
            ("prior.same_login", "login", &prior.login, &payment.login),
        ] {
            if let (Some(before), Some(now)) = (before, now) {
                let same = before.trim().eq_ignore_ascii_case(now.trim()) && !now.trim().is_empty();
                say(fact, key, Value::Bool(same), &[path(field), format!("payment.{field}"), path("at")]);
            }
        }
        if let (Some(before), Some(now)) = (prior.ship_to_postcode.as_deref(), postcode)
            && let same @ (Same::Yes | Same::No) = normal::postcodes(before, now, country)
        {
            let paths = [path("ship_to_postcode"), "order.ship_to.postcode".to_owned(), path("at")];
            say("prior.same_address", key, Value::Bool(same == Same::Yes), &paths);
        }
    }
    let devices: Vec<usize> = (0..payment.prior.len()).filter(|n| payment.prior[*n].device.is_some()).collect();
    if let (Some(device), false) = (&payment.device, devices.is_empty()) {
        let new = devices
            .iter()
            .all(|n| payment.prior[*n].device.as_deref().is_some_and(|old| !old.trim().eq_ignore_ascii_case(device.trim())));
        let mut paths = vec!["payment.device".to_owned()];
        paths.extend(devices.iter().map(|n| format!("payment.prior[{n}].device")));
        say("device.new", None, Value::Bool(new), &paths);
    }
    if let Some(country) = country {
        let differs = !country.eq_ignore_ascii_case(&complaint.consumer.country);
        say(
            "account.country_differs",
            None,
            Value::Bool(differs),
            &["order.ship_to.country".to_owned(), "consumer.country".to_owned()],
        );
    }
    if let Some(name) = complaint.order.ship_to.as_ref().and_then(|address| address.name.as_deref()) {
        let paths = ["order.ship_to.name".to_owned(), "consumer.name".to_owned()];
        match normal::names(name, &complaint.consumer.name) {
            Same::Yes => say("recipient.unknown", None, Value::Bool(false), &paths),
            // Whoever had earlier payments sent there is known.
            Same::No if shipped_before(&payment.prior, postcode, country) => {}
            Same::No => say("recipient.unknown", None, Value::Bool(true), &paths),
            Same::Unclear => {}
        }
    }
    out.extend(parcels.iter().filter_map(redirected));
    out
}

fn shipped_before(prior: &[PriorPayment], postcode: Option<&str>, country: Option<&str>) -> bool {
    let undisputed = prior.iter().filter(|prior| prior.disputed == Some(false));
    let mut before = undisputed.filter_map(|prior| prior.ship_to_postcode.as_deref());
    postcode.is_some_and(|now| before.any(|before| normal::postcodes(before, now, country) == Same::Yes))
}

/// One key for each earlier payment: its day, with a count where a day has several.
fn keys(prior: &[PriorPayment]) -> Vec<String> {
    let day = |n: usize| prior[n].at.date_naive();
    (0..prior.len())
        .map(|n| match (0..n).filter(|other| day(*other) == day(n)).count() {
            0 => day(n).to_string(),
            before => format!("{} ({})", day(n), before + 1),
        })
        .collect()
}

/// The carrier says that somebody sent the parcel elsewhere while it was on its way.
fn redirected(parcel: &Parcel<'_>) -> Option<Proposal> {
    const SIGNS: [&str; 16] = [
        "redirect",
        "rerout",
        "address change requested",
        "change of address",
        "delivery address changed",
        "umgeleitet",
        "umverfugung",
        "umverfugt",
        "reachemine",
        "redirige",
        "omgeleid",
        "reencaminad",
        "redirigid",
        "deviat",
        "przekierowan",
        "omdirigera",
    ];
    let event = parcel.events.iter().find(|event| {
        let said = [event.message, event.more, event.said].into_iter().flatten().map(|said| normal::fold(said.text));
        let said: Vec<String> = said.collect();
        SIGNS.iter().any(|sign| said.iter().any(|said| said.contains(sign)))
    })?;
    let spans = vec![event.shown().span(), event.time.span()];
    Some(Proposal::new("tracking", parcel.exhibit, "delivery.redirected", Value::Bool(true), spans))
}
