//! A carrier's paper about one parcel: a proof of delivery, a receipt of posting.

use super::labels::{DELIVERED, Field, HOW, IDENTITY, NUMBER, PLACE, REFERENCE, SIGNED, WEIGHT, fields};
use super::normal::{self, Moment, Same, fold};
use super::proposal::{Proposal, Records, cut};
use super::slip::slip;
use super::tracking::{Parcel, is_person, named_person, percent_of_goods, signs_of_place, signs_of_proof};
use crate::case::Dossier;
use crate::case::exhibit::{Exhibit, Kind, Media};
use crate::case::passage::{PassageRole, Span};
use crate::case::reading::{Code, Value};

const READER: &str = "labels";

/// A carrier's paper about one parcel.
#[derive(Debug, Clone)]
pub struct Paper<'a> {
    pub exhibit: &'a Exhibit,
    pub number: Field<'a>,
    pub at: Option<(Moment, Span)>,
    fields: Vec<Field<'a>>,
}

impl Paper<'_> {
    pub fn key(&self) -> String {
        normal::id(self.number.value.split_whitespace().next().unwrap_or_default())
    }

    /// Number and event agree with a parcel that a third party told us of.
    pub fn agrees_with(&self, parcels: &[Parcel<'_>]) -> bool {
        let Some((moment, _)) = &self.at else { return false };
        parcels.iter().filter(|parcel| super::source::outside(parcel.exhibit)).any(|parcel| {
            let number = self.key() == parcel.key() || normal::id(self.number.value) == parcel.key();
            let event = parcel.delivered().or(parcel.first_scan().filter(|_| self.exhibit.kind == Some(Kind::ReturnRecord)));
            number && event.and_then(|event| event.at).is_some_and(|at| at.agrees(moment))
        })
    }
}

pub fn papers(dossier: &Dossier) -> Vec<Paper<'_>> {
    let mut out = Vec::new();
    for exhibit in dossier
        .exhibits
        .iter()
        .filter(|exhibit| matches!(exhibit.media, Media::Pdf | Media::Html | Media::Text | Media::Mail) && !exhibit.quarantined())
    {
        // A mail tells only when a carrier or the provider wrote it; a party's mail with such lines is its own story.
        if exhibit.media == Media::Mail && exhibit.from.side().is_some() {
            continue;
        }
        let fields = fields(dossier, exhibit);
        let Some(number) = fields
            .iter()
            .find(|field| field.is(NUMBER) && field.value.chars().filter(char::is_ascii_digit).count() >= 6)
            .cloned()
        else {
            continue;
        };
        let at = fields.iter().filter(|field| field.is(DELIVERED)).find_map(|field| {
            let (moment, range) = normal::moment_in(field.value)?;
            Some((moment, field.part(range)?))
        });
        let posted = || {
            dossier.passages_of(exhibit.id).filter(|passage| passage.usable() && passage.role == PassageRole::Body).find_map(
                |passage| {
                    let (moment, range) = normal::moment_in(&passage.text)?;
                    Some((moment, cut(passage, range)?))
                },
            )
        };
        let at = at.or_else(|| if exhibit.kind == Some(Kind::ReturnRecord) { posted() } else { None });
        out.push(Paper { exhibit, number, at, fields });
    }
    out
}

pub fn read(dossier: &Dossier, records: &Records<'_>, papers: &[Paper<'_>], parcels: &[Parcel<'_>]) -> Vec<Proposal> {
    let mut out = Vec::new();
    for paper in papers {
        tell(dossier, records, paper, parcels, &mut out);
    }
    for exhibit in dossier
        .exhibits
        .iter()
        .filter(|exhibit| matches!(exhibit.media, Media::Pdf | Media::Html | Media::Text) && !exhibit.quarantined())
    {
        out.extend(slip(dossier, exhibit));
    }
    out
}

fn tell(dossier: &Dossier, records: &Records<'_>, paper: &Paper<'_>, parcels: &[Parcel<'_>], out: &mut Vec<Proposal>) {
    let key = paper.key();
    let number = paper.number.span();
    let mut say = |fact: &str, value: Value, mut spans: Vec<Span>, look: Option<Code>| {
        spans.extend(number.clone());
        out.push(Proposal::new(READER, paper.exhibit, fact, value, spans).about(&key).looked_at(look));
    };
    let order = &dossier.complaint.order;
    let field = |names: &[&str]| paper.fields.iter().find(|field| field.is(names) && !field.value.is_empty());
    if paper.exhibit.kind == Some(Kind::ReturnRecord) {
        if let Some((moment, span)) = &paper.at {
            say("returned.posted_at", Value::Time(moment.at), vec![span.clone()], None);
        }
        return;
    }
    let Some((moment, span)) = &paper.at else { return };
    // Another order's reference makes it another order's paper.
    let stranger = field(REFERENCE).is_some_and(|field| {
        let told = normal::id(field.value);
        told.len() >= 4 && told.chars().any(|c| c.is_ascii_digit()) && !told.contains(&normal::id(&order.id))
    });
    let look = stranger.then_some(Code::OtherKey);
    // A feed of the same parcel tells the moment to the second; the paper need not say it again a little differently.
    let fed = parcels
        .iter()
        .any(|parcel| parcel.key() == key && parcel.delivered().is_some() && super::source::outside(parcel.exhibit));
    if !fed {
        say("delivery.status", Value::Text("delivered".to_owned()), vec![span.clone()], look);
        let unsure = (!moment.clear_of(dossier.complaint.opened_at)).then_some(Code::KeyMissing);
        say("delivery.at", Value::Time(moment.at), vec![span.clone()], look.or(unsure));
        say("custody.taken", Value::Bool(true), vec![span.clone()], look);
    }
    let address = order.ship_to.as_ref();
    let country = address.and_then(|address| address.country.as_deref());
    if let Some(place) = field(PLACE)
        && let Some(range) = normal::postcode_in(place.value, country)
        && let Some(span) = place.part(range.clone())
    {
        let code = &place.value[range];
        let same = address
            .and_then(|address| address.postcode.as_deref())
            .map(|wanted| (wanted, normal::postcodes(code, wanted, country)));
        let (value, unsure) = match same {
            Some((wanted, Same::Yes)) => (wanted, None),
            Some((_, Same::Unclear)) => (code, Some(Code::Boundary)),
            _ => (code, None),
        };
        say(
            "delivery.postcode",
            Value::Text(value.to_owned()),
            [Some(span), place.span()].into_iter().flatten().collect(),
            look.or(unsure),
        );
    }
    if let Some(signed) = field(SIGNED).filter(|field| is_person(field.value))
        && let Some(span) = signed.span()
    {
        say("delivery.signed_by", Value::Text(signed.value.to_owned()), vec![span.clone()], look);
        let identity =
            field(IDENTITY).filter(|field| !fold(field.value).starts_with("no")).and_then(|field| Some(("id", field.span()?)));
        let (proof, shown) = identity.unwrap_or(("signature", span.clone()));
        if !fed {
            say("delivery.proof", Value::Text(proof.to_owned()), vec![shown], look);
        }
        if let Some((value, spans, unsure)) = named_person(&dossier.complaint, records, signed.value, span) {
            say("delivery.to_named_person", value, spans, look.or(unsure));
        }
    } else if let Some(how) = field(HOW)
        && let Some(proof) = signs_of_proof(how.value)
        && let Some(span) = how.span()
    {
        say("delivery.proof", Value::Text(proof.to_owned()), vec![span], look);
    }
    let left = paper
        .fields
        .iter()
        .filter(|field| field.is(HOW) || field.is(SIGNED))
        .find_map(|field| Some((signs_of_place(field.value)?, field.span()?)));
    if let Some((place, span)) = left {
        say("delivery.place", Value::Text(place.to_owned()), vec![span], look);
    }
    if let Some(weight) = field(WEIGHT)
        && let Some((grams, range)) = normal::grams_in(weight.value)
        && let Some(percent) = percent_of_goods(dossier, grams)
        && let Some(span) = weight.part(range)
    {
        let lines = (0..order.lines.len()).filter_map(|n| records.span(&format!("order.lines[{n}].weight_grams")));
        let fed = parcels.iter().any(|parcel| parcel.key() == key && parcel.weight.is_some());
        if !fed {
            say("delivery.weight_percent", Value::Int(percent), std::iter::once(span).chain(lines).collect(), look);
        }
    }
}
