use super::*;
use serde_json::json;

fn one(events: &[(&str, &str, &str, &str, &str, &str)]) -> File {
    File::new(complaint()).json(Submitter::Provider, Some(Kind::Tracking), &aftership("3SAAA111000", "KL-7001", events))
}

#[test]
fn events_are_ordered_by_time_not_by_place_in_the_list() {
    let file = one(&[
        ("2026-04-05T12:00:00+02:00", "Delivered_003", "Bezorgd", "Leiden", "2316TG", ""),
        ("2026-04-04T20:00:00+02:00", "InTransit_002", "Accepted", "Zwolle", "", ""),
        ("2026-04-05T09:30:00Z", "OutForDelivery_001", "Onderweg", "Leiden", "", ""),
    ]);
    assert_eq!(file.told("delivery.status"), ["delivered"]);
    assert_eq!(file.told("custody.first_scan_at"), ["2026-04-04T18:00:00Z"]);
    assert_eq!(file.told("custody.contradicts"), ["no"]);
    assert_eq!(file.told("delivery.proof"), ["signature"]);
}

#[test]
fn a_postcode_is_the_same_however_it_is_spaced_and_shown_as_the_order_writes_it() {
    let file = one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "LEIDEN", "2316tg", "")]);
    assert_eq!(file.told("delivery.postcode"), ["2316 TG"]);
    assert_eq!(file.told("delivery.city"), ["Leiden"]);
}

#[test]
fn a_postcode_inside_free_text_is_found() {
    let file = one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "", "", "Koperlaan 40, 2317 AB Leiden")]);
    assert_eq!(file.told("delivery.postcode"), ["2317 AB"]);
    assert!(file.quotes("delivery.postcode").contains(&"2317 AB".to_owned()));
}

#[test]
fn half_a_postcode_another_street_or_a_depot_are_for_a_person() {
    let half = one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Leiden", "2316", "")]);
    assert_eq!(half.told("delivery.postcode"), ["look: 2316"]);
    let street =
        one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Leiden", "2316TG", "Goudpad 3, 2316TG Leiden")]);
    assert_eq!(street.told("delivery.postcode"), ["look: 2316 TG"]);
    let depot = one(&[
        ("2026-04-05T06:00:00+02:00", "InTransit_003", "Arrived", "Leiden", "2321 AA", ""),
        ("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Leiden", "2321 AA", ""),
    ]);
    assert_eq!(depot.told("delivery.postcode"), ["look: 2321 AA"]);
    let far = one(&[
        ("2026-04-05T06:00:00+02:00", "InTransit_003", "Arrived", "Groningen", "9711 AA", ""),
        ("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Groningen", "9711 AA", ""),
    ]);
    assert_eq!(far.told("delivery.postcode"), ["9711 AA"]);
}

#[test]
fn a_town_alone_is_no_proof_of_another_address() {
    let file = one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Leiderdorp", "", "")]);
    assert!(file.told("delivery.postcode").is_empty());
    assert_eq!(file.told("delivery.city"), ["look: Leiderdorp"]);
}

#[test]
fn signatures_are_compared_with_the_recipient_and_the_consumer() {
    let signed = |words: &str| {
        one(&[("2026-04-05T12:00:00+02:00", "Delivered_003", words, "Leiden", "2316TG", "")]).told("delivery.to_named_person")
    };
    assert_eq!(signed("Signed by: F. Haverkamp"), ["yes"]);
    assert_eq!(signed("Ontvangen door: HAVERKAMP"), ["yes"]);
    assert_eq!(signed("Signed by: P Oosterling"), ["look: no"]);
    assert_eq!(signed("Signed by: A. Haverkamp"), ["look: no"], "a relative, perhaps");
    assert!(signed("Signed by: customer").is_empty());
}

#[test]
fn where_it_was_left_is_told_in_many_tongues() {
    for (words, place) in [
        ("Delivered to neighbour at no 42", "neighbour"),
        ("Zustellung an Nachbar", "neighbour"),
        ("Left at front door", "doorstep"),
        ("Déposé devant la porte", "doorstep"),
        ("Remis au gardien", "porter"),
        ("W paczkomacie LEI01", "locker"),
        ("Abgeholt in der Packstation 112", "locker"),
        ("Left in safe place", "safe_place"),
        ("Afgehaald bij servicepoint", "pickup_point"),
    ] {
        let file = one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", words, "Leiden", "2316TG", "")]);
        let told = file.told("delivery.place");
        assert_eq!(told, [place], "{words}");
    }
    let empfaenger =
        one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", "Zustellung an den Empfänger", "Leiden", "2316TG", "")]);
    assert!(empfaenger.told("delivery.place").is_empty());
    // A town's name is not where a parcel was left.
    let town = one(&[("2026-04-05T12:00:00+02:00", "Delivered_001", "Bezorgd", "Buren", "2316TG", "Buren")]);
    assert_eq!(town.told("delivery.status"), ["delivered"]);
}

#[test]
fn a_scan_before_the_order_is_told_with_the_order_beside_it() {
    let file = one(&[
        ("2026-03-20T10:00:00Z", "InTransit_002", "Picked up", "Zwolle", "", ""),
        ("2026-04-05T12:00:00Z", "Delivered_001", "Bezorgd", "Leiden", "2316TG", ""),
    ]);
    assert_eq!(file.told("custody.first_scan_at"), ["2026-03-20T10:00:00Z"]);
    assert!(file.quotes("custody.first_scan_at").contains(&"2026-04-01T10:00:00Z".to_owned()));
    // A label made before the order is not a scan.
    let label = one(&[("2026-03-20T10:00:00Z", "InfoReceived_001", "Label", "", "", "")]);
    assert!(label.told("custody.first_scan_at").is_empty());
    assert_eq!(label.told("custody.taken"), ["no"]);
    assert_eq!(label.told("delivery.status"), ["label_created"]);
}

#[test]
fn custody_after_delivery_contradicts_it() {
    let file = one(&[
        ("2026-04-05T12:00:00Z", "Delivered_001", "Bezorgd", "Leiden", "2316TG", ""),
        ("2026-04-06T08:00:00Z", "InTransit_003", "Arrived at depot", "Zwolle", "", ""),
    ]);
    assert_eq!(file.told("custody.contradicts"), ["yes"]);
    assert_eq!(file.told("delivery.status"), ["in_transit"]);
    let twice = one(&[
        ("2026-04-05T12:00:00Z", "Delivered_001", "Bezorgd", "Leiden", "2316TG", ""),
        ("2026-04-05T12:02:00Z", "Delivered_003", "Handtekening", "Leiden", "2316TG", ""),
    ]);
    assert_eq!(twice.told("custody.contradicts"), ["no"], "one hand-over told twice");
}

#[test]
fn losses_and_returns_are_told_from_subtags_codes_and_words() {
    for (subtag, words, status) in [
        ("Exception_013", "Lost", "lost"),
        ("Exception_012", "Damaged", "damaged"),
        ("Exception_011", "Back", "returned_to_sender"),
        ("Exception_010", "Returning", "return_in_transit"),
        ("Exception_003", "Refused", "refused"),
        ("Exception_001", "Annahme verweigert", "refused"),
        ("InTransit_001", "Retour naar afzender", "return_in_transit"),
        ("AvailableForPickup_001", "Klaar", "ready_for_pickup"),
        ("Delivered_005", "Bij de buren", "delivered_neighbour"),
    ] {
        let file = one(&[
            ("2026-04-04T10:00:00Z", "InTransit_002", "Accepted", "", "", ""),
            ("2026-04-05T12:00:00Z", subtag, words, "", "", ""),
        ]);
        assert_eq!(file.told("delivery.status"), [status], "{subtag} {words}");
    }
}

#[test]
fn easypost_weighs_in_ounces_and_shippo_has_its_own_words() {
    let easy = json!({ "tracking_code": "1ZTEST99", "status": "delivered", "weight": 70.5, "signed_by": "Floor Haverkamp", "tracking_details": [
        { "message": "Delivered", "status": "delivered", "datetime": "2026-04-05T12:00:00Z", "tracking_location": { "city": "LEIDEN", "zip": "2316TG", "country": "NL" } },
        { "message": "Pickup", "status": "in_transit", "status_detail": "received_at_origin_facility", "datetime": "2026-04-03T12:00:00Z", "tracking_location": { "city": null, "zip": null, "country": "NL" } },
    ] });
    let file = File::new(complaint()).json(Submitter::Provider, Some(Kind::Tracking), &easy);
    assert_eq!(file.told("delivery.weight_percent"), ["99"]);
    assert_eq!(file.told("delivery.to_named_person"), ["yes"]);
    let shippo = json!({ "tracking_number": "9400TEST", "tracking_status": { "status": "RETURNED", "status_date": "2026-04-09T10:00:00Z", "substatus": { "code": "return_to_sender" } }, "tracking_history": [
        { "status": "RETURNED", "status_date": "2026-04-09T10:00:00Z", "status_details": "Return to sender", "substatus": { "code": "return_to_sender" }, "location": { "city": "Zwolle", "zip": "8011XZ", "country": "NL" } },
        { "status": "TRANSIT", "status_date": "2026-04-03T10:00:00Z", "substatus": { "code": "package_accepted" }, "location": { "zip": "8011XZ" } },
    ], "address_from": { "zip": "8011XZ" }, "address_to": { "zip": "2316 TG" } });
    let file = File::new(complaint()).json(Submitter::Provider, Some(Kind::Tracking), &shippo);
    assert_eq!(file.told("delivery.status"), ["returned_to_sender"], "the last event is where it came from");
}

#[test]
fn a_return_is_told_apart_and_never_counts_as_delivery() {
    let mut back = aftership(
        "RET900",
        "Retour KL-7001",
        &[
            ("2026-04-15T10:00:00Z", "InTransit_002", "Accepted", "Leiden", "2316TG", ""),
            ("2026-04-17T10:00:00Z", "Delivered_001", "Bezorgd", "Zwolle", "8011XZ", ""),
        ],
    );
    back["data"]["destination_postal_code"] = json!("8011XZ");
    let file = File::new(complaint()).json(Submitter::Provider, None, &back);
    assert_eq!(file.told("returned.postcode"), ["8011 XZ"]);
    assert_eq!(file.told("returned.delivered_at"), ["2026-04-17T10:00:00Z"]);
    assert!(file.told("delivery.status").is_empty());
}

#[test]
fn of_two_fetches_the_newest_counts_and_another_order_is_kept_apart() {
    let old = aftership("3SAAA111000", "KL-7001", &[("2026-04-04T10:00:00Z", "InTransit_002", "Accepted", "", "", "")]);
    let new = aftership(
        "3SAAA111000",
        "KL-7001",
        &[
            ("2026-04-04T10:00:00Z", "InTransit_002", "Accepted", "", "", ""),
            ("2026-04-05T12:00:00Z", "Delivered_001", "Bezorgd", "Leiden", "2316TG", ""),
        ],
    );
    let file = File::new(complaint()).json(Submitter::Provider, None, &new).json(Submitter::Provider, None, &old);
    assert_eq!(file.told("delivery.status"), ["delivered"]);

    let mut two = complaint();
    two.payment.captures.push(Capture {
        id: "c-2".to_owned(),
        order_id: "KL-7002".to_owned(),
        ..two.payment.captures[0].clone()
    });
    let other = aftership("3SBBB222", "KL-7002", &[("2026-04-06T12:00:00Z", "Delivered_001", "Bezorgd", "Leiden", "2316TG", "")]);
    let file = File::new(two).json(Submitter::Provider, None, &new).json(Submitter::Provider, None, &other);
    assert_eq!(file.told("orders.all_fulfilled"), ["yes"]);
    assert_eq!(file.told("delivery.at"), ["2026-04-05T12:00:00Z"], "the other order's parcel is not this order's delivery");
}

#[test]
fn a_number_of_a_stranger_is_a_question() {
    let file = File::new(complaint()).json(
        Submitter::Provider,
        None,
        &aftership("3SAAA111000", "ZZ-1", &[("2026-04-05T12:00:00Z", "Delivered_001", "Bezorgd", "Leiden", "2316TG", "")]),
    );
    assert_eq!(file.told("shipment.other_order"), ["look: yes"], "it may be the shop system's own id");
}

#[test]
fn a_time_without_a_zone_near_the_filing_is_unsure() {
    let file = one(&[("2026-04-20T04:00:00", "Delivered_001", "Bezorgd", "Leiden", "2316TG", "")]);
    assert_eq!(file.told("delivery.at"), ["look: 2026-04-20T04:00:00Z"]);
    let file = one(&[("2026-04-10T04:00:00", "Delivered_001", "Bezorgd", "Leiden", "2316TG", "")]);
    assert_eq!(file.told("delivery.at"), ["2026-04-10T04:00:00Z"]);
}
