//! The hand-over itself: where, when, to whom, and how it was confirmed.

use super::parcel::{Event, Parcel};
use super::signs;
use super::status::Status;
use super::tell::Teller;
use crate::case::Dossier;
use crate::case::passage::Span;
use crate::case::reading::{Code, Value};
use crate::reading::normal::{self, Same};
use crate::reading::proposal::Records;

pub fn hand_over(dossier: &Dossier, records: &Records<'_>, parcel: &Parcel<'_>, given: &Event<'_>, tell: &mut Teller<'_>) {
    let complaint = &dossier.complaint;
    if let Some(at) = given.at {
        let look = (!at.clear_of(complaint.opened_at)).then_some(Code::KeyMissing);
        tell.say("delivery.at", Value::Time(at.at), given.time.span(), look);
    }
    place_of(dossier, parcel, given, tell);

    let named = |name: &str| {
        let recipient = complaint.order.ship_to.as_ref().and_then(|address| address.name.as_deref());
        [recipient, Some(complaint.consumer.name.as_str())]
            .into_iter()
            .flatten()
            .any(|person| normal::names(name, person) == Same::Yes)
    };
    let taken_in_person = parcel.signed_by.is_some_and(|said| named(said.text));
    let words = given.words();
    let how = [given.message, given.more, parcel.place, parcel.signed_by].into_iter().flatten();
    for said in how {
        // "Left at the front door" with the consumer's own signature beside it was handed over there.
        if let Some(place) = signs::place(said.text).filter(|_| !taken_in_person) {
            tell.say("delivery.place", Value::Text(place.to_owned()), said.span(), None);
            break;
        }
    }
    let signed = match parcel.signed_by {
        Some(said) if signs::person(said.text) => Some((said.text.to_owned(), said.span())),
        _ => [given.message, given.more].into_iter().flatten().find_map(|said| {
            let name = signs::signer(said.text)?;
            Some((name.to_owned(), Span::exact(said.passage, name)?))
        }),
    };
    let third_signed = given.sub.is_some_and(|sub| sub.text.eq_ignore_ascii_case("Delivered_003"));
    let proof = match &signed {
        Some((_, span)) => Some(("signature", span.clone())),
        None if third_signed => given.sub.map(|sub| ("signature", sub.span())),
        None => signs::proof(&words).and_then(|proof| given.message.or(given.more).map(|said| (proof, said.span()))),
    };
    if let Some((proof, span)) = proof {
        tell.say("delivery.proof", Value::Text(proof.to_owned()), span, None);
    }
    if let Some((name, span)) = signed {
        tell.say("delivery.signed_by", Value::Text(name.clone()), span.clone(), None);
        let neighbour = given.status == Status::DeliveredNeighbour;
        for (value, spans, look) in named_person(complaint, records, &name, span).into_iter().filter(|_| !neighbour) {
            tell.say_with("delivery.to_named_person", value, spans, look);
        }
    }
}

/// Whether the name that signed is the consumer's or the one on the parcel: yes; or a question, for a name in between
/// or another one may still be somebody the consumer named.
pub fn named_person(
    complaint: &crate::case::Complaint,
    records: &Records<'_>,
    name: &str,
    span: Span,
) -> Option<(Value, Vec<Span>, Option<Code>)> {
    let recipient = complaint.order.ship_to.as_ref().and_then(|address| address.name.as_deref());
    let wanted = [(recipient, "order.ship_to.name"), (Some(complaint.consumer.name.as_str()), "consumer.name")];
    for (person, path) in wanted {
        if let Some(person) = person
            && normal::names(name, person) == Same::Yes
        {
            return Some((Value::Bool(true), [Some(span), records.span(path)].into_iter().flatten().collect(), None));
        }
    }
    let spans = [Some(span), records.span("order.ship_to.name").or_else(|| records.span("consumer.name"))];
    Some((Value::Bool(false), spans.into_iter().flatten().collect(), Some(Code::Hedged)))
}

/// Postcode, town and country of the hand-over, where the feed gives the recipient's and not the carrier's.
fn place_of(dossier: &Dossier, parcel: &Parcel<'_>, given: &Event<'_>, tell: &mut Teller<'_>) {
    let Some(wanted) = dossier.complaint.order.ship_to.as_ref() else { return };
    let country = wanted.country.as_deref();
    let street =
        given.location.is_some_and(|said| said.text.chars().any(|c| c.is_ascii_digit()) && !signs::at_carrier(said.text));
    let carriers_own = given.location.is_some_and(|said| signs::at_carrier(said.text)) && !street;

    let postcode = given.postcode.map(|said| (said.text.to_owned(), said.span())).or_else(|| {
        let said = given.location?;
        let range = normal::postcode_in(said.text, country)?;
        Some((said.text[range.clone()].to_owned(), Span::exact(said.passage, &said.text[range])?))
    });
    if let Some((code, span)) = &postcode {
        let same = wanted.postcode.as_deref().map_or(Same::Unclear, |order| normal::postcodes(code, order, country));
        // The same code as an earlier scan in the carrier's house, in the same town or district: a depot, perhaps.
        let depot = !street
            && parcel.events.iter().any(|event| {
                event.at.map(|moment| moment.at) < given.at.map(|moment| moment.at)
                    && matches!(event.status, Status::InTransit | Status::Accepted)
                    && event.postcode.is_some_and(|other| normal::postcodes(other.text, code, country) == Same::Yes)
                    && (event.city.zip(wanted.city.as_deref()).is_some_and(|(city, order)| normal::same_city(city.text, order))
                        || near(code, wanted.postcode.as_deref()))
            });
        let value = match same {
            // ZIP+4 for a ZIP and a country letter in front are the same place: told in the order's spelling.
            Same::Yes => wanted.postcode.clone().unwrap_or_else(|| code.clone()),
            _ => code.clone(),
        };
        // The right district, but a street that is not the order's: a person must compare.
        let astray = given.location.filter(|_| street).is_some_and(|said| {
            let known = [code.as_str(), wanted.city.as_deref().unwrap_or_default(), given.city.map_or("", |said| said.text)];
            wanted.line1.as_deref().is_some_and(|line| normal::other_street(said.text, line, &known))
        });
        let look = match same {
            Same::Yes => astray.then_some(Code::Hedged),
            Same::Unclear => Some(Code::Boundary),
            Same::No if depot || carriers_own => Some(Code::Hedged),
            Same::No => None,
        };
        let mut spans = vec![span.clone()];
        spans.extend(given.location.filter(|_| same == Same::No).map(|said| said.span()));
        tell.say_with("delivery.postcode", Value::Text(value), spans, look);
    }
    if let Some(city) = given.city {
        let same = wanted.city.as_deref().is_some_and(|order| normal::same_city(city.text, order));
        let told = if same { wanted.city.clone().unwrap_or_else(|| city.text.to_owned()) } else { city.text.to_owned() };
        // A town alone may be a hub or a suburb: another name is a reason to look, not a proof.
        if same || postcode.is_none() {
            tell.say("delivery.city", Value::Text(told), city.span(), (!same).then_some(Code::Hedged));
        }
    }
    if let Some(said) = given.country
        && let Some(code) = country_code(said.text)
    {
        tell.say("delivery.country", Value::Text(code), said.span(), None);
    }
}

fn near(code: &str, order: Option<&str>) -> bool {
    let head = |code: &str| normal::id(code).chars().take(2).collect::<String>();
    order.is_some_and(|order| head(order) == head(code))
}

/// ISO alpha-2 from alpha-2 or the alpha-3 that AfterShip uses.
fn country_code(text: &str) -> Option<String> {
    const THREE: [(&str, &str); 44] = [
        ("NLD", "NL"),
        ("DEU", "DE"),
        ("FRA", "FR"),
        ("BEL", "BE"),
        ("ESP", "ES"),
        ("ITA", "IT"),
        ("POL", "PL"),
        ("SWE", "SE"),
        ("DNK", "DK"),
        ("NOR", "NO"),
        ("FIN", "FI"),
        ("AUT", "AT"),
        ("CHE", "CH"),
        ("GBR", "GB"),
        ("IRL", "IE"),
        ("PRT", "PT"),
        ("CZE", "CZ"),
        ("SVK", "SK"),
        ("HUN", "HU"),
        ("ROU", "RO"),
        ("BGR", "BG"),
        ("GRC", "GR"),
        ("HRV", "HR"),
        ("SVN", "SI"),
        ("EST", "EE"),
        ("LVA", "LV"),
        ("LTU", "LT"),
        ("LUX", "LU"),
        ("USA", "US"),
        ("CAN", "CA"),
        ("AUS", "AU"),
        ("NZL", "NZ"),
        ("JPN", "JP"),
        ("KWT", "KW"),
        ("ARE", "AE"),
        ("SAU", "SA"),
        ("TUR", "TR"),
        ("BRA", "BR"),
        ("MEX", "MX"),
        ("IND", "IN"),
        ("SGP", "SG"),
        ("HKG", "HK"),
        ("KOR", "KR"),
        ("CHN", "CN"),
    ];
    let text = text.trim().to_uppercase();
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Some(text);
    }
    THREE.iter().find(|(three, _)| *three == text).map(|(_, two)| (*two).to_owned())
}
