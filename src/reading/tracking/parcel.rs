//! One parcel as a provider tells it, every field with the passage it stands in.

use super::status::Status;
use crate::case::exhibit::Exhibit;
use crate::case::exhibit::Kind;
use crate::case::passage::{Passage, Span};
use crate::case::{Complaint, Dossier};
use crate::reading::normal::{self, Moment, Same};
use std::cmp::Ordering;

/// A scalar and its words.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    pub passage: &'a Passage,
    pub text: &'a str,
}

impl Said<'_> {
    pub fn span(&self) -> Span {
        Span::exact(self.passage, self.text).unwrap_or_else(|| Span::whole(self.passage))
    }
}

#[derive(Debug, Clone)]
pub struct Event<'a> {
    pub at: Option<Moment>,
    pub time: Said<'a>,
    pub status: Status,
    /// The provider's status word, the finer one, the carrier's text and code: kept as written.
    pub said: Option<Said<'a>>,
    pub sub: Option<Said<'a>>,
    pub message: Option<Said<'a>>,
    pub more: Option<Said<'a>>,
    pub code: Option<Said<'a>>,
    pub city: Option<Said<'a>>,
    pub postcode: Option<Said<'a>>,
    pub country: Option<Said<'a>>,
    /// Free text such as `Street 12, 3552KX Utrecht`.
    pub location: Option<Said<'a>>,
}

impl<'a> Event<'a> {
    /// What the carrier wrote about it; never the place, whose names may sound like anything.
    pub fn words(&self) -> String {
        [self.message, self.more].into_iter().flatten().map(|said| said.text).collect::<Vec<_>>().join(" | ")
    }

    /// By time. Scans of the same minute stand in the order of a journey, whichever way round the list has them.
    pub fn in_order(one: &Event<'_>, other: &Event<'_>) -> Ordering {
        let key = |event: &Event<'_>| (event.at.map(|moment| moment.at), event.status.step());
        let words = |event| -> [Option<String>; 8] {
            let event: &Event<'_> = event;
            let said = [event.message, event.more, event.said, event.sub, event.code, event.postcode, event.city, event.location];
            said.map(|said| said.map(|said| said.text.to_owned()))
        };
        key(one).cmp(&key(other)).then_with(|| words(one).cmp(&words(other)))
    }

    /// What best shows the status to a person.
    pub fn shown(&self) -> Said<'a> {
        self.message.or(self.said).or(self.sub).unwrap_or(self.time)
    }
}

#[derive(Debug, Clone)]
pub struct Parcel<'a> {
    pub exhibit: &'a Exhibit,
    pub number: Said<'a>,
    pub state: Option<(Status, Said<'a>)>,
    /// Order ids and titles the shipment carries.
    pub names: Vec<Said<'a>>,
    pub order_id: Option<Said<'a>>,
    pub signed_by: Option<Said<'a>>,
    pub weight: Option<(Said<'a>, &'a str)>,
    pub to_postcode: Option<Said<'a>>,
    pub from_postcode: Option<Said<'a>>,
    pub is_return: bool,
    pub service: Option<Said<'a>>,
    pub place: Option<Said<'a>>,
    pub messages: Option<Said<'a>>,
    /// By time.
    pub events: Vec<Event<'a>>,
}

/// Which way a parcel goes, and for which order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    Out,
    /// Back to the shop.
    Back,
    /// For another order that the payment record knows.
    OtherOrder(String),
}

impl<'a> Parcel<'a> {
    pub fn key(&self) -> String {
        normal::id(self.number.text)
    }

    pub fn way(&self, dossier: &Dossier) -> Way {
        let complaint = &dossier.complaint;
        if self.goes_back(complaint) {
            return Way::Back;
        }
        match self.other_order(dossier) {
            Some(order) => Way::OtherOrder(order),
            None => Way::Out,
        }
    }

    fn goes_back(&self, complaint: &Complaint) -> bool {
        if self.is_return || self.exhibit.kind == Some(Kind::ReturnRecord) {
            return true;
        }
        let same = |said: Option<Said<'_>>, address: Option<&crate::case::complaint::Address>| -> Option<bool> {
            let address = address?;
            let verdict = normal::postcodes(said?.text, address.postcode.as_deref()?, address.country.as_deref());
            match verdict {
                Same::Yes => Some(true),
                Same::No => Some(false),
                Same::Unclear => None,
            }
        };
        let (home, shop) = (complaint.order.ship_to.as_ref(), complaint.order.return_address.as_ref());
        let to_home = same(self.to_postcode, home);
        if to_home == Some(true) {
            return false;
        }
        if same(self.to_postcode, shop) == Some(true) || same(self.from_postcode, home) == Some(true) {
            return true;
        }
        let returns = ["return", "retour", "retoure", "rucksend", "reso", "devol", "zwrot", "retur", "palaut"];
        let says =
            |said: &Said<'_>| normal::fold(said.text).split(' ').any(|word| returns.iter().any(|stem| word.starts_with(stem)));
        let noted =
            self.exhibit.from.side().is_none()
                && self.exhibit.note.as_deref().is_some_and(|note| {
                    normal::fold(note).split(' ').any(|word| returns.iter().any(|stem| word.starts_with(stem)))
                });
        let arrived = self.delivered().and_then(|event| event.postcode);
        same(arrived, shop) == Some(true) && same(arrived, home) != Some(true)
            || noted
            || self.names.iter().any(says)
            || self.service.as_ref().is_some_and(says)
    }

    /// The order this shipment names, when it is another one that the payment record knows.
    fn other_order(&self, dossier: &Dossier) -> Option<String> {
        let order = &dossier.complaint.order;
        let others = dossier.complaint.payment.captures.iter().filter(|capture| capture.order_id != order.id);
        if others.clone().next().is_none() || self.names_order(&order.id) {
            return None;
        }
        let mut named = others.clone().filter(|capture| self.names_order(&capture.order_id));
        if let Some(capture) = named.next() {
            return Some(capture.order_id.clone());
        }
        // A row of an order list that ties this number to an order.
        let number = self.key();
        let row = dossier.passages.iter().filter(|passage| {
            passage.usable() && passage.exhibit != self.exhibit.id && normal::id(&passage.text).contains(&number)
        });
        let mut rows = row.filter(|passage| matches!(passage.place, crate::case::passage::Place::Line { .. }));
        rows.find_map(|passage| {
            let text = normal::id(&passage.text);
            let mine = text.contains(&normal::id(&order.id));
            others
                .clone()
                .find(|capture| !mine && text.contains(&normal::id(&capture.order_id)))
                .map(|capture| capture.order_id.clone())
        })
    }

    pub fn names_order(&self, order: &str) -> bool {
        let wanted = normal::id(order);
        let name = |said: &Said<'_>| {
            // The whole id, not a part of a longer one.
            let text = said.text;
            normal::id(text) == wanted
                || text
                    .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '#' | '(' | ')' | ':'))
                    .any(|word| normal::id(word) == wanted)
        };
        self.names.iter().any(name)
            || self.exhibit.from.side().is_none()
                && self.exhibit.note.as_deref().is_some_and(|note| note.split_whitespace().any(|word| normal::id(word) == wanted))
    }

    /// How far this account of the parcel reaches.
    pub fn fetched(&self) -> (chrono::DateTime<chrono::Utc>, Option<chrono::DateTime<chrono::Utc>>) {
        (self.exhibit.received_at, self.events.last().and_then(|event| event.at).map(|moment| moment.at))
    }

    pub fn last(&self) -> Option<&Event<'a>> {
        self.events.iter().rfind(|event| event.status != Status::Unknown)
    }

    /// The last delivery scan that no later scan takes back.
    pub fn delivered(&self) -> Option<&Event<'a>> {
        self.events.iter().rfind(|event| event.status.is_delivered())
    }

    pub fn first_scan(&self) -> Option<&Event<'a>> {
        self.events.iter().find(|event| event.status.in_custody() && event.at.is_some())
    }

    /// Scans in a carrier's hands after the parcel was said to be delivered, or two places of delivery.
    pub fn contradiction(&self) -> Option<(&Event<'a>, &Event<'a>)> {
        let first = self.events.iter().position(|event| event.status.is_delivered())?;
        let given = &self.events[first];
        let later = self.events[first + 1..].iter().find(|event| {
            let later = match (event.at, given.at) {
                (Some(a), Some(b)) => (a.at - b.at).num_minutes() > 5,
                _ => false,
            };
            let elsewhere = || match (event.postcode, given.postcode) {
                (Some(a), Some(b)) => normal::postcodes(a.text, b.text, None) == Same::No,
                _ => false,
            };
            later && (event.status.undoes_delivery() || event.status.is_delivered() && elsewhere())
        })?;
        Some((given, later))
    }
}
