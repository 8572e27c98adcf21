use super::*;
use crate::case::complaint::*;
use crate::case::exhibit::Media;
use crate::case::guard::Guard;
use crate::case::{Dossier, ExhibitId, Money, records};
use chrono::DateTime;
use proptest::prelude::*;
use std::sync::Arc;

fn complaint(consumer: &str, recipient: &str) -> Complaint {
    let money = |text: &str| Money::parse(text, Money::currency_of("EUR").unwrap()).unwrap();
    let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
    Complaint {
        title: "A parcel".to_owned(),
        category: Category::NotReceived,
        subtype: None,
        provider: None,
        opened_at: at("2026-04-20T09:00:00Z"),
        claim: Claim {
            amount: money("65.00"),
            desired: "refund".to_owned(),
            statement: "Nothing came. Call me: +49 30 1234 5678, account DE89 3704 0044 0532 0130 00.".to_owned(),
            contacted_merchant_at: None,
        },
        consumer: Consumer {
            name: consumer.to_owned(),
            email: "zoe.lindqvist@post.example".to_owned(),
            language: None,
            country: "DE".to_owned(),
        },
        merchant: Merchant {
            name: "Kupferkanne Handels GmbH".to_owned(),
            email: "help@kupferkanne.example".to_owned(),
            country: None,
            language: None,
            insolvent: None,
            response: None,
        },
        order: Order {
            id: "KK/2026/7001".to_owned(),
            placed_at: at("2026-04-01T10:00:00Z"),
            promised_by: None,
            goods: "physical".to_owned(),
            total: money("65.00"),
            shipping: None,
            ship_to: Some(Address {
                name: Some(recipient.to_owned()),
                line1: Some("ul. Kwiatowa 17/4".to_owned()),
                postcode: Some("80-331".to_owned()),
                city: Some("Sopot".to_owned()),
                country: Some("PL".to_owned()),
            }),
            address_typed_by: None,
            delivery_consent: None,
            return_address: None,
            terms: None,
            lines: Vec::new(),
        },
        payment: Payment {
            rail: "visa".to_owned(),
            id: "pay_77120".to_owned(),
            authorised_at: None,
            avs: None,
            three_d_secure: None,
            ip: Some("198.51.100.7".to_owned()),
            device: Some("dev-8842".to_owned()),
            login: Some("zoelind".to_owned()),
            captures: Vec::new(),
            refunds: Vec::new(),
            prior: Vec::new(),
        },
        related: Vec::new(),
    }
}

fn dossier(consumer: &str, recipient: &str) -> Dossier {
    let complaint = complaint(consumer, recipient);
    let (exhibit, passages) = records::exhibit(&complaint, ExhibitId(uuid::Uuid::from_u128(0)));
    assert_eq!(exhibit.media, Media::Records);
    let now = complaint.opened_at;
    Dossier { complaint, exhibits: vec![exhibit], passages, answers: Vec::new(), model: Vec::new(), now }
}

fn masked(text: &str) -> String {
    Mask::of(&dossier("Zoë Lindqvist-Özdemir", "M. Haverkamp")).view(text).text
}

#[test]
fn names_in_every_common_way() {
    for text in [
        "Zoë Lindqvist-Özdemir",
        "ZOE LINDQVIST OZDEMIR",
        "Lindqvist-Özdemir, Zoë",
        "Lindqvist Özdemir Zoe",
        "Z. Lindqvist-Özdemir",
        "zoe\u{ad} lind\u{ad}qvist ozdemir",
    ] {
        assert_eq!(masked(text), "[CONSUMER]", "{text}");
    }
    assert_eq!(masked("Frau Özdemir schrieb"), "Frau [CONSUMER] schrieb");
    assert_eq!(masked("Lindqvists Paket"), "[CONSUMER] Paket");
    assert_eq!(masked("signed: MARIA HAVERKAMP"), "signed: MARIA [PERSON_1]");
    assert_eq!(masked("Haverkampie, dziękuję"), "[PERSON_1], dziękuję");
    assert_eq!(masked("Die Kupferkanne antwortet nicht"), "Die [MERCHANT] antwortet nicht");
    assert_eq!(masked("Kupferkanne Handels schreibt"), "[MERCHANT] schreibt");
}

#[test]
fn numbers_in_every_common_way() {
    for text in ["80-331", "80 331", "80331"] {
        assert_eq!(masked(&format!("in {text} Sopot")), "in [POSTCODE_1] Sopot", "{text}");
    }
    assert_eq!(masked("81-377 Gdynia"), "81-377 Gdynia");
    assert_eq!(masked("ul. Kwiatowa 17/4"), "[ADDRESS_1]");
    assert_eq!(masked("przy Kwiatowa 17, parter"), "przy [ADDRESS_1], parter");
    for text in ["+49 30 1234 5678", "030 12345678", "0049-30-1234-5678", "(030) 1234 5678", "tel 030/12 34 56 78"] {
        let out = masked(text);
        assert!(out.ends_with("[PHONE_1]") && !out.contains('5'), "{text}: {out}");
    }
    assert_eq!(masked("IBAN de89 3704 0044 0532 0130 00 bei"), "IBAN [ACCOUNT_1] bei");
    assert_eq!(masked("card 4111 1111 1111 1111."), "card [CARD_0].");
    assert_eq!(masked("from 198.51.100.7"), "from [IP_1]");
    assert_eq!(masked("order KK-2026-7001"), "order [ORDER_1]");
    assert_eq!(masked("mail Zoe.Lindqvist@post.example"), "mail [EMAIL_1]");
    assert_eq!(masked("www.kupferkanne.example/agb"), "www.[SITE_1]/agb");
}

#[test]
fn what_is_asked_about_stays() {
    for text in [
        "delivered on 3 March 2026 at 10:41, 1 parcel, 329.00 PLN, signed",
        "Die Frist läuft am 25.06.2026 ab; 2.300,00 EUR; Göttingen",
        "2026-03-04T11:20:09+01:00 QV-771-04 stop_recorded",
        "ISO 8601, 12:30:45, version 4.2, 160 x 210 cm",
    ] {
        assert_eq!(masked(text), text);
    }
}

#[test]
fn a_name_that_is_also_a_word() {
    let mask = Mask::of(&dossier("Will Price", "Will Price"));
    assert_eq!(mask.view("Will said he will pay the price").text, "[CONSUMER] said he will pay the price");
    let watch = Watch::new(Arc::new(mask), ["Will the shop pay?".to_owned()]);
    let body = |text: &str| serde_json::json!({"messages": [{"role": "user", "content": text}]}).to_string();
    assert!(watch.leaks(body("Will the shop pay?\nP001| nothing").as_bytes()).is_empty());
    assert!(!watch.leaks(body("P001| Will Price").as_bytes()).is_empty());
}

#[test]
fn the_last_look_sees_through_escapes() {
    let watch = Watch::new(Arc::new(Mask::of(&dossier("Zoë Lindqvist", "Zoë Lindqvist"))), []);
    for bytes in [
        r#"{"a":["Zo\u00eb Lindqvist"]}"#,
        r#"{"a":"x\nZo\u00EB  Lindqvist"}"#,
        r#"not json Zo\u00eb Lindqvist"#,
        r#"{"a":"https://x.example/?n=Zo%C3%AB%20Lindqvist"}"#,
        r#"{"a":"zoe.lindqvist@post.example"}"#,
        r#"{"a":"DE89370400440532013000"}"#,
    ] {
        assert!(!watch.leaks(bytes.as_bytes()).is_empty(), "{bytes}");
    }
    let report = format!("{:?}", watch.leaks(r#"{"a":"Zoe Lindqvist"}"#.as_bytes()));
    assert!(!report.to_lowercase().contains("lindqvist"), "{report}");
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Zoë".to_owned()),
        Just("lindqvist".to_owned()),
        Just("Haverkamp".to_owned()),
        Just("[CONSUMER]".to_owned()),
        Just("[PERSON_1]".to_owned()),
        Just("80-331".to_owned()),
        Just("ul. Kwiatowa 17/4".to_owned()),
        Just("KK/2026/7001".to_owned()),
        Just("pay_77120".to_owned()),
        Just("zoe.lindqvist@post.example".to_owned()),
        Just("+49 (30) 1234-5678".to_owned()),
        Just("12345678".to_owned()),
        Just("DE89 3704 0044 0532 0130 00".to_owned()),
        Just("4111-1111-1111-1111".to_owned()),
        Just("山田".to_owned()),
        Just("329.00 PLN".to_owned()),
        "[ -~]{0,12}",
        "\\PC{0,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_holds_no_identifier_once_masked(words in prop::collection::vec((word(), "[ ,.\n_]{0,2}"), 0..14)) {
        let text: String = words.iter().flat_map(|(word, gap)| [word.as_str(), gap.as_str()]).collect();
        let mask = Mask::of(&dossier("Zoë Lindqvist", "山田 Haverkamp"));
        let view = mask.view(&text);
        prop_assert_eq!(&mask.view(&view.text).text, &view.text);
        let watch = Watch::new(Arc::new(Mask::of(&dossier("Zoë Lindqvist", "山田 Haverkamp"))), []);
        let body = serde_json::json!({ "content": view.text }).to_string();
        prop_assert_eq!(watch.leaks(body.as_bytes()), vec![]);
        // Back, piece by piece and as a whole: the original, to the byte.
        let mut back = String::new();
        for piece in &view.pieces {
            prop_assert_eq!(view.source(piece.masked.clone()), Some(piece.source.clone()));
            back.push_str(&text[piece.source.clone()]);
        }
        prop_assert_eq!(&back, &text);
        for (start, _) in view.text.char_indices() {
            for (end, _) in view.text.char_indices().filter(|(end, _)| *end > start) {
                if let Some(source) = view.source(start..end) {
                    prop_assert!(text.get(source).is_some());
                }
            }
        }
    }
}
