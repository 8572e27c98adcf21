//! The JSON door, the form, files on a case, the merchant's answer.

use super::claim::ClaimForm;
use super::json;
use super::open::{Adding, Arrived, FILE_MAX_BYTES, FILES_MAX, Opening, adding, opening};
use super::response::responding;
use crate::case::complaint::Category;
use crate::case::event::Actor;
use crate::case::exhibit::{Authentication, Exhibit, Submitter};
use crate::case::{Carried, Case, Event, Passage, Side, Stage, records};
use crate::error::{Error, Invalid};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

fn now() -> DateTime<Utc> {
    "2026-03-12T10:00:00Z".parse().expect("a time")
}

fn body() -> Value {
    json!({
        "submission_key": "shop-4711",
        "title": "Desk lamp never arrived", "category": "not_received", "opened_at": "2026-03-10T09:12:00Z",
        "claim": { "amount": "49.90", "currency": "EUR", "desired": "refund", "statement": "No lamp came." },
        "consumer": { "name": "Ida Lind", "email": "ida.lind@example.org", "country": "FI" },
        "merchant": { "name": "Lumo Oy", "email": "help@lumo.example" },
        "order": { "id": "L-1", "placed_at": "2026-02-26T20:15:00Z", "goods": "physical", "total": "49.90", "currency": "EUR" },
        "payment": { "rail": "visa", "id": "p-1",
            "captures": [{ "id": "c-1", "order_id": "L-1", "amount": "49.90", "currency": "EUR", "at": "2026-02-27T06:00:00Z" }] },
    })
}

fn refused(change: impl Fn(&mut Value)) -> Vec<String> {
    let mut value = body();
    change(&mut value);
    let invalid = json::read(value.to_string().as_bytes()).expect_err("refused");
    invalid.fields.into_iter().map(|field| format!("{}: {}", field.field, field.reason)).collect()
}

#[test]
fn a_claim_in_json_is_taken_whole() {
    let filed = json::read(body().to_string().as_bytes()).expect("taken");
    assert_eq!(filed.submission_key.as_deref(), Some("shop-4711"));
    assert_eq!(filed.complaint.claim.amount.plain(), "49.90");
}

#[test]
fn every_wrong_field_is_named_at_once() {
    let told = refused(|value| {
        value["claim"]["amount"] = json!("49.9");
        value["consumer"]["contry"] = json!("FI");
        value["order"]["goods"] = json!("food");
        value["submission_key"] = json!(7);
    });
    assert_eq!(told.len(), 4, "{told:#?}");
    assert!(told[0].starts_with("claim.amount: is `49.9`: write \"49.90\""), "{told:#?}");
    assert!(told[1].starts_with("consumer.contry: is not a known key: did you mean `country`?"), "{told:#?}");
    let mixed = refused(|value| value["payment"]["captures"][0]["currency"] = json!("SEK"));
    assert!(mixed.iter().any(|line| line.contains("payment.captures[0]") && line.contains("SEK")), "{mixed:#?}");
    let refunds = json!([{ "amount": "50.00", "currency": "EUR", "at": "2026-03-01T06:00:00Z", "status": "posted" }]);
    let above = refused(|value| value["payment"]["refunds"] = refunds.clone());
    assert!(above[0].starts_with("payment.refunds[0].amount: brings the refunds to"), "{above:#?}");
    let long = refused(|value| value["submission_key"] = json!("k".repeat(201)));
    assert_eq!(long, ["submission_key: is longer than 200 characters: shorten it"]);
    let broken = json::read(b"{\"title\": ").expect_err("refused");
    assert!(broken.fields[0].field == "body" && broken.fields[0].reason.starts_with("is not JSON"));
}

#[test]
fn a_claim_without_a_category_is_of_the_kind_that_the_providers_code_stands_for() {
    let filed = |name: &str, code: &str, category: Value| {
        let mut value = body();
        value["category"] = category;
        value["provider"] = json!({ "name": name, "code": code });
        json::read(value.to_string().as_bytes()).map(|filed| filed.complaint.category)
    };
    let why = |name: &str, code: &str| filed(name, code, Value::Null).expect_err("refused").fields[0].reason.clone();
    assert_eq!(filed("Visa", "13.1", Value::Null), Ok(Category::NotReceived));
    assert_eq!(filed("stripe", "subscription_canceled", Value::Null), Ok(Category::Subscription));
    let several = why("mastercard", "4834");
    assert!(
        several.contains("`mastercard 4834` stands for several: write one of duplicate, incorrect_amount, other"),
        "{several}"
    );
    assert!(why("visa", "99.9").contains("does not know what `visa 99.9` stands for"));
    // Another kind than was claimed is kept as claimed: two people look at it.
    assert_eq!(filed("visa", "13.2", json!("not_received")), Ok(Category::NotReceived));
    let told = refused(|value| value["category"] = Value::Null);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("category: is missing: write one of not_received, "), "{told:?}");
    assert_eq!(refused(|value| value["category"] = json!("lost")).len(), 1);
}

fn file(n: u128, name: &str, sha256: &str) -> Arrived {
    Arrived {
        id: Uuid::from_u128(100 + n).into(),
        name: name.to_owned(),
        kind: None,
        from: Submitter::Consumer,
        received_at: now(),
        note: None,
        answers: None,
        auth: Authentication::LoggedIn,
        sha256: sha256.to_owned(),
        bytes: 12,
    }
}

fn opened(files: Vec<Arrived>) -> Vec<crate::case::Moved> {
    let filed = json::read(body().to_string().as_bytes()).expect("taken");
    let moves = opening(Opening {
        id: Uuid::from_u128(1).into(),
        records: Uuid::from_u128(2).into(),
        complaint: filed.complaint,
        rule_book: "book".to_owned(),
        submission_key: filed.submission_key,
        files,
        actor: Actor::Api,
        now: now(),
    });
    moves.expect("opened")
}

fn on_file(moves: &[crate::case::Moved]) -> Vec<Exhibit> {
    let carried = moves.iter().flat_map(|moved| &moved.carries);
    carried.filter_map(|row| if let Carried::Exhibit(exhibit) = row { Some(exhibit.clone()) } else { None }).collect()
}

fn case(moves: &[crate::case::Moved]) -> Case {
    moves[moves.len() - 1].case.clone()
}

#[test]
fn a_case_opens_with_its_records_and_each_file_once() {
    let moves = opened(vec![file(1, "a.pdf", "aa"), file(2, "again.pdf", "aa"), file(3, "../../etc/A.pdf", "bb")]);
    assert_eq!(moves.iter().map(|moved| moved.event.name()).collect::<Vec<_>>(), ["opened", "exhibit_added", "exhibit_added"]);
    let files: Vec<(u32, String)> = on_file(&moves).into_iter().map(|exhibit| (exhibit.number, exhibit.file)).collect();
    let expected = [(0, "case.toml"), (1, "evidence/a.pdf"), (2, "evidence/A (2).pdf")];
    assert_eq!(files, expected.map(|(number, file)| (number, file.to_owned())));
    assert!(moves[0].carries.iter().any(|row| matches!(row, Carried::Read { passages, .. } if passages.len() > 15)));
}

#[test]
fn names_of_files_carry_no_tricks() {
    let name = |sent: &str| on_file(&opened(vec![file(1, sent, "aa")]))[1].file.clone();
    assert_eq!(name("C:\\temp\\scan.png"), "evidence/scan.png");
    assert_eq!(name("bill\u{202e}fdp.exe\r\nX: y"), "evidence/bill fdp.exe X y");
    assert_eq!(name(".."), "evidence/file");
    assert_eq!(name(".htaccess"), "evidence/htaccess");
    let long = name(&format!("{}.pdf", "é".repeat(400)));
    assert!(long.ends_with("é.pdf") && long.chars().count() == "evidence/".len() + 120, "{long}");
}

#[test]
fn the_same_bytes_from_the_same_sender_are_one_exhibit() {
    let moves = opened(vec![file(1, "a.pdf", "aa")]);
    let add = |file| adding(&case(&moves), &on_file(&moves), file, Actor::Api, now()).expect("taken");
    assert!(matches!(add(file(9, "b.pdf", "aa")), Adding::Already(exhibit) if exhibit.number == 1));
    let of_the_shop = Arrived { from: Submitter::Merchant, ..file(9, "b.pdf", "aa") };
    assert!(matches!(add(of_the_shop), Adding::New(_, exhibit) if exhibit.number == 2));
}

#[test]
fn too_much_is_refused_in_words() {
    let moves = opened((0..FILES_MAX as u128).map(|n| file(n, "a.pdf", &format!("{n:064}"))).collect());
    let too_many = adding(&case(&moves), &on_file(&moves), file(900, "b.pdf", "zz"), Actor::Api, now()).expect_err("refused");
    assert!(too_many.to_string().contains("more than the 100 files"), "{too_many}");
    let moves = opened(Vec::new());
    let add = |file| adding(&case(&moves), &on_file(&moves), file, Actor::Api, now()).expect_err("refused").to_string();
    assert_eq!(
        add(Arrived { bytes: FILE_MAX_BYTES + 1, ..file(1, "b", "z") }),
        "file: is larger than 25 MB: send the pages that matter"
    );
    assert_eq!(add(Arrived { bytes: 0, ..file(1, "b", "z") }), "file: is empty: choose the file again");
}

#[test]
fn new_evidence_voids_an_approval_and_after_closing_moves_nothing() {
    let moves = opened(Vec::new());
    let mut case = case(&moves);
    case.stage = Stage::Approved { send_after: now() };
    case.approval = Some(Uuid::from_u128(5).into());
    let Ok(Adding::New(moved, _)) = adding(&case, &on_file(&moves), file(1, "a", "a"), Actor::Api, now()) else {
        panic!("a new exhibit")
    };
    assert_eq!((moved.case.stage.clone(), moved.case.approval), (Stage::Reading, None));
    case.stage = Stage::Closed { at: now() };
    let Ok(Adding::New(moved, _)) = adding(&case, &on_file(&moves), file(1, "a", "a"), Actor::Api, now()) else {
        panic!("a new exhibit")
    };
    assert_eq!(moved.case.stage, Stage::Closed { at: now() });
}

#[test]
fn a_merchant_answers_once_and_no_passage_changes_its_number() {
    let moves = opened(Vec::new());
    let case = case(&moves);
    let (exhibit, passages) = records::exhibit(&case.complaint, Uuid::from_u128(2).into());
    let shop = || Actor::Party { side: Side::Merchant };
    let answer = |case: &Case, accepts, statement| responding(case, &exhibit, &passages, accepts, statement, shop(), now());
    let moved = answer(&case, false, " We sent it.\nTwice. ").expect("taken");
    assert_eq!(moved.event, Event::Responded { accepts: false });
    assert_eq!(moved.case.complaint.merchant.response.as_ref().map(|it| it.statement.as_str()), Some("We sent it.\nTwice."));
    let new: Vec<&Passage> = moved
        .carries
        .iter()
        .flat_map(|row| if let Carried::Read { passages, .. } = row { passages.as_slice() } else { &[] })
        .collect();
    let last = passages.len() as u32;
    assert_eq!(new.iter().map(|passage| passage.id.seq).collect::<Vec<_>>(), [last + 1, last + 2, last + 3]);
    let again = answer(&moved.case, true, "").expect_err("once");
    assert!(matches!(again, Error::Invalid(Invalid { ref fields }) if fields[0].field == "accepts"), "{again}");
    assert_eq!(
        answer(&case, false, " ").expect_err("words").to_string(),
        "statement: is empty: say what happened from your side"
    );
    assert!(answer(&case, true, "").is_ok());
}

fn typed() -> ClaimForm {
    let text = |text: &str| text.to_owned();
    ClaimForm {
        name: text("Ida Lind"),
        email: text("ida.lind@example.org"),
        country: text("FI"),
        language: text("de-AT"),
        shop: text("Lumo Oy"),
        shop_email: text("help@lumo.example"),
        order: text("L-1"),
        ordered_on: text("2026-02-26"),
        goods: text("physical"),
        paid_by: text("visa"),
        amount: text("49,9"),
        currency: text("EUR"),
        what: text("not_received"),
        statement: text("No lamp came.\r\nI asked twice."),
        desired: text("refund"),
        contacted_on: text("2026-03-02"),
        submission_key: text("k"),
    }
}

#[test]
fn a_form_as_people_fill_it_becomes_a_complaint() {
    let complaint = typed().complaint(now()).expect("taken");
    assert_eq!((complaint.claim.amount.plain().as_str(), complaint.title.as_str()), ("49.90", "Order L-1 from Lumo Oy"));
    assert_eq!(complaint.claim.statement, "No lamp came.\nI asked twice.");
    assert!(complaint.claim.contacted_merchant_at.is_some() && complaint.payment.captures.is_empty());
}

#[test]
fn an_empty_form_is_told_what_to_write_in_every_field() {
    let invalid = ClaimForm::default().complaint(now()).expect_err("refused");
    let mut fields: Vec<&str> = invalid.fields.iter().map(|field| field.field.as_str()).collect();
    fields.sort_unstable();
    let expected = [
        "amount",
        "country",
        "currency",
        "desired",
        "email",
        "goods",
        "name",
        "order",
        "ordered_on",
        "paid_by",
        "shop",
        "shop_email",
        "statement",
        "what",
    ];
    assert_eq!(fields, expected, "{invalid}");
    let wrong = |change: fn(&mut ClaimForm)| {
        let mut form = typed();
        change(&mut form);
        let fields = form.complaint(now()).expect_err("refused").fields;
        fields.into_iter().map(|field| field.field).collect::<Vec<_>>()
    };
    assert_eq!(wrong(|form| form.ordered_on = "2027-01-01".to_owned()), ["ordered_on"]);
    assert_eq!(wrong(|form| form.contacted_on = "yesterday".to_owned()), ["contacted_on"]);
    assert_eq!(wrong(|form| form.email = "a@b\r\nBcc: c@d.example".to_owned()), ["email"]);
    assert_eq!(wrong(|form| form.amount = "-3".to_owned()), ["amount"]);
    assert_eq!(wrong(|form| form.amount = "1e9".to_owned()), ["amount"]);
}
