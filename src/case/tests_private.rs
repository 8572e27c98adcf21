use super::complaint::Complaint;
use super::party::Side;
use super::private::{left_out, quoted, without};

fn complaint() -> Complaint {
    let text = r#"{
        "title": "t", "category": "not_received", "opened_at": "2026-03-10T09:12:00Z",
        "claim": { "amount": {"minor": 6400, "currency": "EUR"}, "desired": "refund", "statement": "s", "contacted_merchant_at": null },
        "consumer": { "name": "P", "email": "p@buyer.example", "language": null, "country": "FI" },
        "merchant": { "name": "M", "email": "m@shop.example", "country": null, "insolvent": null, "response": null },
        "order": { "id": "o", "placed_at": "2026-02-26T20:15:00Z", "promised_by": null, "goods": "physical",
            "total": {"minor": 6400, "currency": "EUR"}, "shipping": null,
            "ship_to": { "name": null, "line1": "Harjutie 12 B", "postcode": "20100", "city": "Turku", "country": "FI" },
            "address_typed_by": null, "delivery_consent": null, "return_address": null, "terms": null, "lines": [] },
        "payment": { "rail": "visa", "id": "x", "authorised_at": null, "avs": null, "three_d_secure": null, "ip": null,
            "device": null, "login": null, "captures": [], "refunds": [], "prior": [] },
        "related": [] }"#;
    serde_json::from_str(text).expect("a complaint")
}

#[test]
fn what_is_private_is_left_out_and_what_only_looks_like_it_stays() {
    let complaint = complaint();
    let to = |reader, text: &str| without(text, &complaint, reader);
    for (reader, text, wanted) in [
        (Side::Merchant, "write to p@buyer.example", "write to [contact left out]"),
        (Side::Merchant, "to m@shop.example", "to m@shop.example"),
        (Side::Consumer, "to m@shop.example", "to [contact left out]"),
        (Side::Merchant, "call +358 40 123 4567 now", "call [contact left out] now"),
        (Side::Merchant, "call 0151 234 56 78", "call [contact left out]"),
        (Side::Merchant, "on 02/03/2026 10:15", "on 02/03/2026 10:15"),
        (Side::Merchant, "at 2026-03-02 10:15:00", "at 2026-03-02 10:15:00"),
        (Side::Merchant, "parcel 00340434161094015902", "parcel 00340434161094015902"),
        (Side::Merchant, "paid with 4111 1111 1111 1111", "paid with [number left out]"),
        (Side::Merchant, "no. 4111 1111 1111 1112", "no. 4111 1111 1111 1112"),
        (Side::Merchant, "IBAN FI21 1234 5600 0007 85", "IBAN [number left out]"),
        (Side::Merchant, "left at harjutie 12 b, Turku", "left at [street left out], Turku"),
        (Side::Consumer, "left at Harjutie 12 B, Turku", "left at Harjutie 12 B, Turku"),
    ] {
        assert_eq!(to(reader, text), wanted);
    }
}

#[test]
fn a_field_named_street_is_left_out_unless_the_case_turns_on_it() {
    let complaint = complaint();
    let text = "Rantakatu 3";
    let out = |kept: &[std::ops::Range<usize>]| left_out(text, "data/address/street", &complaint, Side::Consumer, kept).len();
    let cited = 0..text.len();
    assert_eq!((out(&[]), out(std::slice::from_ref(&cited))), (1, 0));
    assert_eq!(left_out("Turku", "data/address/city", &complaint, Side::Consumer, &[]), Vec::new());
    assert_eq!(
        quoted("Harjutie 12 B, card 4111111111111111", &complaint, Side::Merchant),
        "Harjutie 12 B, card [number left out]"
    );
}
