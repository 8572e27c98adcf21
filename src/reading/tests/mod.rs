//! Readers on dossiers made by hand: people, shops and numbers of our own.

mod care;
mod labels;
mod logs;
mod normal;
mod shuffled;
mod total;
mod tracking;

use crate::case::complaint::*;
use crate::case::exhibit::*;
use crate::case::passage::{Passage, PassageRole, Place};
use crate::case::reading::{Source, State, Value};
use crate::case::{Dossier, ExhibitId, Money, PassageId, Reading, records};
use crate::reading;
use chrono::{DateTime, Utc};
use serde_json::Value as Json;
use uuid::Uuid;

pub fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn eur(text: &str) -> Money {
    Money::parse(text, Money::currency_of("EUR").unwrap()).unwrap()
}

/// A consumer in Leiden who ordered two bowls and a lamp.
pub fn complaint() -> Complaint {
    let address = Address {
        name: Some("Floor Haverkamp".to_owned()),
        line1: Some("Zilverlaan 40".to_owned()),
        postcode: Some("2316 TG".to_owned()),
        city: Some("Leiden".to_owned()),
        country: Some("NL".to_owned()),
    };
    let line = |sku: &str, quantity, price: &str, grams| OrderLine {
        sku: sku.to_owned(),
        description: sku.to_lowercase(),
        quantity,
        unit_price: eur(price),
        weight_grams: Some(grams),
    };
    Complaint {
        title: "A parcel".to_owned(),
        category: Category::NotReceived,
        subtype: None,
        opened_at: at("2026-04-20T09:00:00Z"),
        claim: Claim {
            amount: eur("65.00"),
            desired: "refund".to_owned(),
            statement: "Nothing came.".to_owned(),
            contacted_merchant_at: None,
        },
        consumer: Consumer {
            name: "Floor Haverkamp".to_owned(),
            email: "floor@post.example".to_owned(),
            language: None,
            country: "NL".to_owned(),
        },
        merchant: Merchant {
            name: "Kom & Licht".to_owned(),
            email: "help@komenlicht.example".to_owned(),
            country: None,
            language: None,
            insolvent: None,
            response: None,
        },
        order: Order {
            id: "KL-7001".to_owned(),
            placed_at: at("2026-04-01T10:00:00Z"),
            promised_by: None,
            goods: "physical".to_owned(),
            total: eur("65.00"),
            shipping: Some(eur("5.00")),
            ship_to: Some(address),
            address_typed_by: None,
            delivery_consent: None,
            return_address: Some(Address {
                postcode: Some("8011 XZ".to_owned()),
                city: Some("Zwolle".to_owned()),
                country: Some("NL".to_owned()),
                ..Address::default()
            }),
            terms: None,
            lines: vec![line("BOWL-S", 2, "10.00", 400), line("LAMP-Q", 1, "40.00", 1200)],
        },
        payment: Payment {
            rail: "visa".to_owned(),
            id: "pay-90".to_owned(),
            authorised_at: None,
            avs: None,
            three_d_secure: None,
            ip: Some("192.0.2.81".to_owned()),
            device: Some("dev-one".to_owned()),
            login: Some("floor.h".to_owned()),
            captures: vec![Capture {
                id: "c-1".to_owned(),
                order_id: "KL-7001".to_owned(),
                amount: eur("65.00"),
                at: at("2026-04-01T10:05:00Z"),
            }],
            refunds: Vec::new(),
            prior: Vec::new(),
        },
        related: Vec::new(),
        provider: None,
    }
}

/// Files are added one by one; the readings are taken at the end.
pub struct File(pub Dossier);

impl File {
    pub fn new(complaint: Complaint) -> Self {
        let (exhibit, passages) = records::exhibit(&complaint, ExhibitId(Uuid::from_u128(0)));
        File(Dossier {
            complaint,
            exhibits: vec![exhibit],
            passages,
            answers: Vec::new(),
            model: Vec::new(),
            now: at("2026-05-20T08:00:00Z"),
        })
    }

    pub fn exhibit(
        mut self,
        media: Media,
        from: Submitter,
        kind: Option<Kind>,
        pieces: Vec<(String, Place, PassageRole)>,
    ) -> Self {
        let number = u32::try_from(self.0.exhibits.len()).unwrap();
        let id = ExhibitId(Uuid::from_u128(u128::from(number)));
        for ((text, place, role), seq) in pieces.into_iter().zip(1u32..) {
            let sha256 = Passage::digest(&text);
            self.0.passages.push(Passage {
                id: PassageId { exhibit: number, seq },
                exhibit: id,
                text,
                sha256,
                place,
                role,
                hidden: None,
                injection: false,
            });
        }
        self.0.exhibits.push(Exhibit {
            id,
            number,
            file: format!("evidence/{number}"),
            kind,
            from,
            received_at: at("2026-05-01T09:00:00Z"),
            note: None,
            sha256: String::new(),
            bytes: 0,
            media,
            parent: None,
            state: Extraction::Text,
            auth: Authentication::None,
            verified_as_third: None,
            answers: None,
            warnings: Vec::new(),
        });
        self
    }

    pub fn json(self, from: Submitter, kind: Option<Kind>, value: &Json) -> Self {
        let mut pieces = Vec::new();
        flatten(value, String::new(), &mut pieces);
        self.exhibit(Media::Json, from, kind, pieces)
    }

    pub fn csv(self, from: Submitter, kind: Option<Kind>, text: &str) -> Self {
        let rows =
            text.lines().zip(1u32..).map(|(row, line)| (row.to_owned(), Place::Line { line, column: None }, PassageRole::Field));
        let rows = rows.collect();
        self.exhibit(Media::Csv, from, kind, rows)
    }

    pub fn pdf(self, from: Submitter, kind: Option<Kind>, text: &str) -> Self {
        let rows = text.lines().zip(1u32..).map(|(row, line)| (row.to_owned(), Place::Page { page: 1, line }, PassageRole::Body));
        let rows = rows.filter(|(row, _, _)| !row.is_empty()).collect();
        self.exhibit(Media::Pdf, from, kind, rows)
    }

    pub fn read(&self) -> Vec<Reading> {
        reading::take(&self.0, &crate::rules::RuleBook::empty("test"), None)
    }

    /// The value of a fact that counts, as text; `look: ` in front of one that a person must look at.
    pub fn told(&self, fact: &str) -> Vec<String> {
        self.read()
            .into_iter()
            .filter(|reading| reading.fact == fact)
            .map(|reading| match reading.state {
                State::Established | State::Asserted => reading.value.to_string(),
                State::NeedsLook(_) => format!("look: {}", reading.value),
                State::NotSaid => "not said".to_owned(),
                State::Rejected(code) => format!("rejected: {code:?}"),
            })
            .collect()
    }

    pub fn source(&self, fact: &str) -> Option<Source> {
        self.read().into_iter().find(|reading| reading.fact == fact).map(|reading| reading.source)
    }

    /// Every reading resolves to words.
    pub fn quotes(&self, fact: &str) -> Vec<String> {
        let readings = self.read();
        let spans = readings.iter().filter(|reading| reading.fact == fact).flat_map(|reading| &reading.spans);
        spans.map(|span| span.cut(self.0.passage(span.passage).unwrap()).unwrap().to_owned()).collect()
    }
}

fn flatten(value: &Json, pointer: String, out: &mut Vec<(String, Place, PassageRole)>) {
    match value {
        Json::Object(fields) => fields.iter().for_each(|(key, value)| flatten(value, format!("{pointer}/{key}"), out)),
        Json::Array(items) => items.iter().enumerate().for_each(|(n, value)| flatten(value, format!("{pointer}/{n}"), out)),
        Json::Null => {}
        Json::String(text) if text.is_empty() => {}
        Json::String(text) => out.push((text.clone(), Place::Json { pointer }, PassageRole::Field)),
        other => out.push((other.to_string(), Place::Json { pointer }, PassageRole::Field)),
    }
}

/// AfterShip's shape, from (time, tag, subtag, message, city, postcode, location).
pub fn aftership(number: &str, order: &str, events: &[(&str, &str, &str, &str, &str, &str)]) -> Json {
    let checkpoints: Vec<Json> = events
        .iter()
        .map(|(time, subtag, message, city, postcode, location)| {
            let tag = subtag.split('_').next().unwrap();
            serde_json::json!({ "checkpoint_time": time, "tag": tag, "subtag": subtag, "message": message, "city": city, "postal_code": postcode, "location": location, "country_region": "NLD" })
        })
        .collect();
    let tag = events.last().map_or("Pending", |event| event.1.split('_').next().unwrap());
    serde_json::json!({ "data": { "tracking_number": number, "slug": "carrier", "order_id": order, "tag": tag, "checkpoints": checkpoints } })
}

#[test]
fn records_tell_only_what_they_know() {
    let file = File::new(complaint());
    assert_eq!(file.told("merchant.responded"), ["no"]);
    assert_eq!(file.told("payment.order_captures"), ["1"]);
    assert_eq!(file.told("payment.other_orders"), ["0"]);
    assert!(file.told("order.promised_by").is_empty(), "an absent field is not known, never no");
    assert!(file.told("terms.withdrawal_informed").is_empty());
    let mut twice = complaint();
    twice.payment.captures.push(Capture { id: "c-2".to_owned(), ..twice.payment.captures[0].clone() });
    let file = File::new(twice);
    assert_eq!(file.told("payment.order_captured"), ["130.00 EUR"]);
    assert!(file.quotes("payment.order_captures").contains(&"KL-7001".to_owned()));
}

#[test]
fn an_open_claim_elsewhere_is_told_by_its_status() {
    for (status, open) in
        [(Some("open"), "yes"), (None, "yes"), (Some("under_review"), "yes"), (Some("lost"), "no"), (Some("Closed"), "no")]
    {
        let mut complaint = complaint();
        let related = Related {
            kind: "chargeback".to_owned(),
            about: "payment".to_owned(),
            opened_at: None,
            status: status.map(str::to_owned),
            note: None,
        };
        complaint.related.push(related);
        assert_eq!(File::new(complaint).told("related.open_elsewhere"), [open], "{status:?}");
    }
}

#[test]
fn what_is_quarantined_tells_nothing() {
    let tracking =
        aftership("3SAAA111000", "KL-7001", &[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Leiden", "2316TG", "")]);
    let mut file = File::new(complaint()).json(Submitter::Provider, None, &tracking);
    file.0.exhibits[1].warnings.push(Warning { kind: WarningKind::Injection, text: "speaks to the reader".to_owned() });
    assert!(file.told("delivery.status").is_empty());
}

#[test]
fn a_file_of_a_party_never_becomes_a_third_party_by_what_it_says() {
    let tracking =
        aftership("3SAAA111000", "KL-7001", &[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Leiden", "2316TG", "")]);
    let file = File::new(complaint()).json(Submitter::Merchant, Some(Kind::Tracking), &tracking);
    assert_eq!(file.source("delivery.status"), Some(Source::Party(crate::case::Side::Merchant)));
    let mut file = file;
    file.0.exhibits[1].verified_as_third = Some(Verification {
        by: "Mira".to_owned(),
        how: "looked it up at the carrier".to_owned(),
        at: at("2026-05-02T09:00:00Z"),
    });
    assert_eq!(file.source("delivery.status"), Some(Source::Third));
    assert!(file.read().iter().all(|reading| reading.fact != "delivery.at" || matches!(reading.value, Value::Time(_))));
}
