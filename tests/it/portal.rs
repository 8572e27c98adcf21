//! What each party sees of a case, and what it must never see.

use askama::Template;
use evenhand::case::draft::Letter;
use evenhand::case::exhibit::Submitter;
use evenhand::case::{Carried, Case, Exhibit, LetterKind, LetterState, Made, OutboxLetter, Side, Stage, event::Actor};
use evenhand::error::Invalid;
use evenhand::intake::{claim::ClaimForm, json, open};
use evenhand::web::consumer::{ComplainPage, ReceiptPage};
use evenhand::web::page::Shell;
use evenhand::web::party_page::{NoLinkPage, Seen, StatusPage};
use serde_json::json;
use uuid::Uuid;

fn now() -> chrono::DateTime<chrono::Utc> {
    "2026-03-12T10:00:00Z".parse().expect("a time")
}

fn case() -> (Case, Vec<Exhibit>) {
    let body = json!({
        "title": "Kettle never came", "category": "not_received", "opened_at": "2026-03-10T09:12:00Z",
        "claim": { "amount": "64.00", "currency": "EUR", "desired": "refund",
            "statement": "It never came. <script>alert(1)</script> Call me: +358 40 123 4567 or piia@buyer.example" },
        "consumer": { "name": "Piia \"<b>\" Salo", "email": "piia@buyer.example", "country": "FI" },
        "merchant": { "name": "Kettle & Sons", "email": "desk@kettle.example",
            "response": { "at": "2026-03-11T08:00:00Z", "accepts": false, "statement": "We sent it. Write to desk@kettle.example." } },
        "order": { "id": "K-7", "placed_at": "2026-02-26T20:15:00Z", "goods": "physical", "total": "64.00", "currency": "EUR" },
        "payment": { "rail": "visa", "id": "p-1" },
    });
    let file = |n: u128, name: &str, from| open::Arrived {
        id: Uuid::from_u128(n).into(),
        name: name.to_owned(),
        kind: None,
        from,
        received_at: now(),
        note: Some("a private note".to_owned()),
        answers: None,
        auth: evenhand::case::exhibit::Authentication::LoggedIn,
        sha256: format!("{n:064}"),
        bytes: 9,
    };
    let moves = open::opening(open::Opening {
        id: Uuid::from_u128(1).into(),
        records: Uuid::from_u128(2).into(),
        complaint: json::read(body.to_string().as_bytes()).expect("a claim").complaint,
        rule_book: String::new(),
        submission_key: None,
        files: vec![file(3, "photo-of-porch.jpg", Submitter::Consumer), file(4, "packing-log.csv", Submitter::Merchant)],
        actor: Actor::Api,
        now: now(),
    });
    let moves = moves.expect("opened");
    let carried = moves.iter().flat_map(|moved| &moved.carries);
    let exhibits =
        carried.filter_map(|row| if let Carried::Exhibit(exhibit) = row { Some(exhibit.clone()) } else { None }).collect();
    let case = Case { number: "D-2026-000123".to_owned(), ..moves[moves.len() - 1].case.clone() };
    (case, exhibits)
}

fn letters() -> Vec<OutboxLetter> {
    let letter = |n: u128, side: Side, state| OutboxLetter {
        id: Uuid::from_u128(n).into(),
        case: Uuid::from_u128(1).into(),
        approval: Uuid::from_u128(9).into(),
        kind: LetterKind::Ruling,
        made: Made::Rules,
        side,
        to_name: String::new(),
        to_address: String::new(),
        letter: Letter::new(format!("Letter {n} to the {side}"), format!("Words of letter {n}.")),
        send_after: now(),
        message_id: String::new(),
        reply_to: None,
        instead_of: None,
        state,
    };
    let sent = || LetterState::Sent { at: now() };
    vec![
        letter(1, Side::Consumer, sent()),
        letter(2, Side::Merchant, sent()),
        letter(3, Side::Consumer, LetterState::Waiting),
        letter(4, Side::Consumer, LetterState::Withdrawn),
    ]
}

fn page(side: Side, stage: Stage) -> String {
    let (mut case, exhibits) = case();
    case.stage = stage;
    let seen = Seen {
        side,
        case: &case,
        exhibits: &exhibits,
        unshown: &[],
        letters: &letters(),
        asked: vec!["Please send the tracking number.".to_owned()],
        told: None,
        held: &[],
        reach: "cases+D-2026-000123@disputes.example".to_owned(),
        now: now(),
    };
    keep(&format!("status-{side}-{}", case.stage.as_str()), StatusPage::of(Shell::default(), seen).render().expect("a page"))
}

/// For a person to look at: `EVENHAND_KEEP_PAGES=folder cargo test`.
fn keep(name: &str, html: String) -> String {
    if let Some(folder) = std::env::var_os("EVENHAND_KEEP_PAGES") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.html")), &html).expect("the page is kept");
    }
    html
}

#[test]
fn each_side_sees_all_evidence_its_own_letters_and_nothing_that_is_private_to_the_other() {
    let closed = || Stage::Closed { at: now() };
    let consumer = page(Side::Consumer, closed());
    let merchant = page(Side::Merchant, closed());
    for (page, own, others) in [
        (
            &consumer,
            ["photo-of-porch.jpg", "packing-log.csv", "Words of letter 1.", "From you", "From the shop"],
            ["Words of letter 2.", "desk@kettle.example"],
        ),
        (
            &merchant,
            ["packing-log.csv", "photo-of-porch.jpg", "Words of letter 2.", "From you", "From the customer"],
            ["Words of letter 1.", "+358 40 123"],
        ),
    ] {
        assert!(own.iter().all(|words| page.contains(words)), "{page}");
        assert!(!others.iter().any(|words| page.contains(words)), "{page}");
        assert!(!page.contains("Words of letter 3.") && !page.contains("Words of letter 4.") && !page.contains("a private note"));
        assert!(!page.contains("<script>alert") && !page.contains("Salo<b>"));
    }
    assert!(!merchant.contains("piia@buyer.example") && merchant.contains("[contact left out]"));
}

#[test]
fn the_side_that_is_asked_sees_what_and_until_when() {
    let until = "2026-03-14T10:00:00Z".parse().expect("a time");
    let asked = page(Side::Merchant, Stage::Awaiting { side: Side::Merchant, until });
    assert!(
        asked.contains("Please send the tracking number.")
            && asked.contains("14 Mar 2026, 10:00 UTC")
            && asked.contains("2 days left"),
        "{asked}"
    );
    let other = page(Side::Consumer, Stage::Awaiting { side: Side::Merchant, until });
    assert!(!other.contains("Please send the tracking number.") && other.contains("You do not have to do anything"), "{other}");
}

#[test]
fn every_stage_says_what_happens_next_to_both_sides() {
    let stages = [
        Stage::Reading,
        Stage::Ready,
        Stage::SecondReview,
        Stage::Escalated,
        Stage::Approved { send_after: now() },
        Stage::Closed { at: now() },
    ];
    for stage in stages {
        for side in Side::BOTH {
            let page = page(side, stage.clone());
            assert!(page.contains("What happens next") && page.contains("A person, please"));
        }
    }
}

#[test]
fn a_form_with_mistakes_keeps_what_was_typed_and_says_what_to_write_beside_each() {
    let form = ClaimForm { shop: "Kettle & \"Sons\"".to_owned(), what: "not_received".to_owned(), ..ClaimForm::default() };
    let invalid = form.complaint(now()).expect_err("mistakes");
    let complain = |form, invalid| ComplainPage { shell: Shell::default(), form, invalid, today: "2026-03-12".to_owned() };
    let html = keep("complain-wrong", complain(form, invalid).render().expect("a page"));
    assert!(html.contains("value=\"Kettle &#38; &#34;Sons&#34;\""), "{html}");
    assert!(html.contains("value=\"not_received\" checked"));
    assert!(
        html.contains("id=\"amount-error\"") && !html.contains("id=\"shop-error\"") && html.contains("12 places below"),
        "{html}"
    );
    keep("complain", complain(ClaimForm::default(), Invalid::default()).render().expect("a page"));
}

#[test]
fn a_receipt_names_the_case_and_a_dead_link_says_what_to_do() {
    let receipt = ReceiptPage {
        shell: Shell::default(),
        number: "D-2026-000123".to_owned(),
        link: "/c/token".to_owned(),
        email: "piia@buyer.example".to_owned(),
        files: 1,
        again: false,
    };
    assert!(keep("receipt", receipt.render().expect("a page")).contains("D-2026-000123"));
    let dead = NoLinkPage { shell: Shell::default(), reach: "cases@disputes.example".to_owned(), replaced: false };
    assert!(keep("no-link", dead.render().expect("a page")).contains("use the link in it"));
}
