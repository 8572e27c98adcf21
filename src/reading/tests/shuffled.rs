//! Tracking in the shapes of three providers: whatever the order of a list or of an object's keys, the same is told.

use super::*;
use crate::case::passage::Hidden;
use proptest::prelude::*;
use serde_json::{Map, json};

/// A scan, as each provider words it: coarse and fine status of AfterShip, EasyPost, Shippo.
#[derive(Debug, Clone)]
struct Scan {
    hours: i64,
    kind: usize,
    town: usize,
    told: usize,
}

const KINDS: [[&str; 6]; 8] = [
    ["InfoReceived", "InfoReceived_001", "pre_transit", "label_created", "PRE_TRANSIT", "information_received"],
    ["InTransit", "InTransit_002", "in_transit", "received_at_origin_facility", "TRANSIT", "package_accepted"],
    ["InTransit", "InTransit_003", "in_transit", "arrived_at_facility", "TRANSIT", "package_arrived"],
    ["OutForDelivery", "OutForDelivery_001", "out_for_delivery", "out_for_delivery", "TRANSIT", "out_for_delivery"],
    ["AttemptFail", "AttemptFail_001", "in_transit", "delivery_attempted", "TRANSIT", "delivery_attempted"],
    ["Delivered", "Delivered_001", "delivered", "arrived_at_destination", "DELIVERED", "delivered"],
    ["Exception", "Exception_011", "return_to_sender", "returned_to_sender", "RETURNED", "package_returned"],
    [
        "AvailableForPickup",
        "AvailableForPickup_001",
        "available_for_pickup",
        "available_for_pickup",
        "TRANSIT",
        "pickup_available",
    ],
];
const TOWNS: [(&str, &str); 3] = [("Leiden", "2316TG"), ("Zwolle", "8011 XZ"), ("Groningen", "9711 AA")];
const TOLD: [&str; 4] = ["", "Left at front door", "Signed by HAVERKAMP", "Scanned at the depot"];

fn scans() -> impl Strategy<Value = Vec<Scan>> {
    let scan = (0i64..60, 0..KINDS.len(), 0..TOWNS.len(), 0..TOLD.len()).prop_map(|(hours, kind, town, told)| Scan {
        hours,
        kind,
        town,
        told,
    });
    prop::collection::vec(scan, 0..7)
}

fn time(scan: &Scan) -> String {
    (at("2026-04-02T08:00:00Z") + chrono::TimeDelta::hours(scan.hours)).to_rfc3339()
}

fn provider(which: usize, scans: &[Scan], newest: Option<&Scan>) -> Json {
    let list: Vec<Json> = scans.iter().map(|scan| event(which, scan)).collect();
    let state = |column: usize| newest.map_or("unknown", |scan| KINDS[scan.kind][column]);
    match which {
        0 => {
            json!({ "meta": { "code": 200 }, "data": { "tracking_number": "3SAAA111000", "order_id": "KL-7001", "tag": state(0), "subtag": state(1), "checkpoints": list } })
        }
        1 => {
            json!({ "object": "Tracker", "tracking_code": "3SAAA111000", "status": state(2), "status_detail": state(3), "weight": 17.6, "tracking_details": list })
        }
        _ => {
            json!({ "tracking_number": "3SAAA111000", "metadata": "KL-7001", "tracking_status": newest.map(|scan| event(2, scan)), "tracking_history": list })
        }
    }
}

fn event(which: usize, scan: &Scan) -> Json {
    let (names, (city, zip), told) = (KINDS[scan.kind], TOWNS[scan.town], TOLD[scan.told]);
    match which {
        0 => {
            json!({ "checkpoint_time": time(scan), "tag": names[0], "subtag": names[1], "message": told, "city": city, "postal_code": zip, "country_region": "NLD" })
        }
        1 => {
            json!({ "datetime": time(scan), "status": names[2], "status_detail": names[3], "message": told, "tracking_location": { "city": city, "zip": zip, "country": "NL" } })
        }
        _ => {
            json!({ "status_date": time(scan), "status": names[4], "substatus": { "code": names[5] }, "status_details": told, "location": { "city": city, "zip": zip, "country": "NL" } })
        }
    }
}

/// The same object with its keys the other way round, everywhere.
fn backwards(value: &Json) -> Json {
    match value {
        Json::Object(fields) => {
            Json::Object(fields.iter().rev().map(|(key, value)| (key.clone(), backwards(value))).collect::<Map<_, _>>())
        }
        Json::Array(items) => Json::Array(items.iter().map(backwards).collect()),
        other => other.clone(),
    }
}

/// What is told, by which words: without the numbers of the passages, which follow the list's order.
fn told(file: &File) -> Vec<String> {
    let mut out: Vec<String> = file
        .read()
        .iter()
        .map(|reading| {
            let quotes: Vec<&str> = reading
                .spans
                .iter()
                .map(|span| span.cut(file.0.passage(span.passage).expect("a passage")).expect("its words"))
                .collect();
            format!("{} {:?} {} {:?} {:?} {quotes:?}", reading.fact, reading.key, reading.value, reading.source, reading.state)
        })
        .collect();
    out.sort();
    out
}

fn file(document: &Json) -> File {
    File::new(complaint()).json(Submitter::Provider, Some(Kind::Tracking), document)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_a_list_changes_nothing(which in 0usize..3, scans in scans(), seed in any::<u64>()) {
        let newest = scans.iter().max_by_key(|scan| (scan.hours, scan.kind, scan.town, scan.told)).cloned();
        let mut mixed = scans.clone();
        let mut state = seed;
        for n in (1..mixed.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            mixed.swap(n, usize::try_from(state >> 33).unwrap_or(0) % (n + 1));
        }
        let one = told(&file(&provider(which, &scans, newest.as_ref())));
        let other = told(&file(&provider(which, &mixed, newest.as_ref())));
        prop_assert_eq!(&one, &other);
        let turned = told(&file(&backwards(&provider(which, &scans, newest.as_ref()))));
        prop_assert_eq!(&one, &turned);
    }

    #[test]
    fn any_json_is_read_and_every_reading_quotes_what_stands_there(document in odd_json()) {
        let file = file(&document);
        let once = file.read();
        prop_assert_eq!(&once, &file.read());
        for reading in &once {
            prop_assert!(!reading.spans.is_empty(), "{} cites nothing", reading.fact);
            for span in &reading.spans {
                let passage = file.0.passage(span.passage).expect("a passage of the file");
                let cut = span.cut(passage);
                prop_assert!(cut.is_some_and(|cut| !cut.is_empty()), "{}: {span:?} of {:?}", reading.fact, passage.text);
            }
        }
    }

    #[test]
    fn hidden_words_tell_nothing(which in 0usize..3, scans in scans()) {
        let mut file = file(&provider(which, &scans, scans.last()));
        for passage in file.0.passages.iter_mut().filter(|passage| passage.id.exhibit == 1) {
            passage.hidden = Some(Hidden::Invisible);
        }
        for reading in file.read() {
            for span in &reading.spans {
                prop_assert!(file.0.passage(span.passage).expect("a passage").usable(), "{} rests on hidden words", reading.fact);
            }
        }
    }
}

/// Keys and values that the readers know, in any arrangement.
fn odd_json() -> impl Strategy<Value = Json> {
    const KEYS: [&str; 24] = [
        "tracking_number",
        "tracking_code",
        "tracking_details",
        "checkpoints",
        "tracking_history",
        "tracking_status",
        "status",
        "tag",
        "subtag",
        "status_detail",
        "datetime",
        "checkpoint_time",
        "status_date",
        "message",
        "city",
        "zip",
        "location",
        "weight",
        "shipment_weight",
        "value",
        "unit",
        "signed_by",
        "order_id",
        "data",
    ];
    const WORDS: [&str; 16] = [
        "3SAAA111000",
        "Delivered",
        "delivered",
        "Delivered_001",
        "2026-04-05T12:00:00Z",
        "2026-04-05T12:00:00+99:00",
        "2026-02-30",
        "Leiden",
        "2316 TG",
        "KL-7001",
        "KL-7002",
        "oz",
        "lb",
        "Left at front door",
        "signed by",
        "9999999999999999999999",
    ];
    let leaf = prop_oneof![
        6 => prop::sample::select(WORDS.to_vec()).prop_map(|word| json!(word)),
        1 => "\\PC{0,12}".prop_map(|text| json!(text)),
        1 => any::<i64>().prop_map(|number| json!(number)),
        1 => any::<f64>().prop_map(|number| json!(number)),
        1 => any::<bool>().prop_map(|yes| json!(yes)),
        1 => Just(Json::Null),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        let field = (prop::sample::select(KEYS.to_vec()).prop_map(str::to_owned), inner.clone());
        prop_oneof![
            1 => prop::collection::vec(inner, 0..6).prop_map(Json::Array),
            3 => prop::collection::vec(field, 0..8).prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

/// Lists that cost a reader time: one parcel with very many scans, very many parcels, and scans without a time.
#[test]
fn long_lists_are_read_soon() {
    let scan = |n: i64| event(0, &Scan { hours: n % 50, kind: 2, town: 1, told: 3 });
    let long: Vec<Json> = (0..4_000).map(scan).collect();
    let parcels: Vec<Json> =
        (0..4_000).map(|n| json!({ "tracking_number": format!("3S{n}"), "tag": "Delivered", "metadata": { "a": n } })).collect();
    let timeless: Vec<Json> = (0..6_000).map(|n| json!({ "message": n.to_string() })).collect();
    for document in [
        json!({ "tracking_number": "3SAAA111000", "tag": "InTransit", "checkpoints": long }),
        json!({ "trackings": parcels }),
        json!({ "tracking_number": "3SAAA111000", "tag": "InTransit", "checkpoints": timeless }),
    ] {
        let started = std::time::Instant::now();
        let readings = file(&document).read().len();
        println!("{readings} readings in {:?}", started.elapsed());
        assert!(started.elapsed() < std::time::Duration::from_secs(20), "{:?}", started.elapsed());
    }
}
