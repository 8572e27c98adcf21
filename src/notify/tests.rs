use super::decide::{Step, step, tried};
use super::mail::*;
use crate::case::draft::Letter;
use crate::case::{Approval, Case, Event, LetterKind, LetterState, Made, OutboxLetter, Side, Stage};
use crate::error::{Error, Verdict};
use crate::outside::mailer::NotSent;
use chrono::{DateTime, TimeDelta, Utc};
use mail_parser::MessageParser;
use uuid::Uuid;

const TEXT: &str = "Dear Jo Lindqvist,\n\nWe cannot award the 64.00 EUR you asked for.\n\nWHAT HAPPENS NEXT\n\nYou may turn to:\n- a court\n- the <b>consumer</b> office\n\nDecided by Noor Haddad, caseworker.";

fn sender() -> Sender {
    Sender { name: "Evenhand disputes".to_owned(), address: "cases@disputes.example".to_owned() }
}

fn letter() -> OutboxLetter {
    OutboxLetter {
        id: Uuid::from_u128(7).into(),
        case: Uuid::from_u128(1).into(),
        approval: Uuid::from_u128(2).into(),
        kind: LetterKind::Ruling,
        made: Made::Rules,
        side: Side::Consumer,
        to_name: "Jo Lindqvist".to_owned(),
        to_address: "jo@buyer.example".to_owned(),
        letter: Letter::new("Your claim about order K-7: no refund", TEXT),
        send_after: DateTime::<Utc>::from_timestamp(1_790_000_000, 0).expect("a time"),
        message_id: "letter.7@disputes.example".to_owned(),
        reply_to: Some("cases+D-2026-000123-00ff@disputes.example".to_owned()),
        instead_of: None,
        state: LetterState::Waiting,
    }
}

#[test]
fn a_letter_is_one_mail_the_same_to_the_byte_however_often_it_is_made() {
    let make = || render(&letter(), "D-2026-000123", &sender()).expect("a mail");
    let bytes = make();
    assert_eq!(bytes, make());
    let mail = MessageParser::default().parse(&bytes).expect("a readable mail");
    assert_eq!(mail.message_id(), Some("letter.7@disputes.example"));
    assert_eq!(mail.subject(), Some("[D-2026-000123] Your claim about order K-7: no refund"));
    assert_eq!(mail.date().map(|date| date.to_timestamp()), Some(1_790_000_000));
    let reply_to = mail.reply_to().and_then(|to| to.first()).and_then(|to| to.address());
    assert_eq!(reply_to, Some("cases+D-2026-000123-00ff@disputes.example"));
    assert_eq!(mail.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
    assert_eq!(mail.header_raw("X-Evenhand-Prepared-By").map(str::trim), Some("rules"));
    let text = mail.body_text(0).expect("text").replace("\r\n", "\n");
    assert_eq!(text.trim_end(), TEXT);
    let html = mail.body_html(0).expect("html");
    assert!(html.contains("&#60;b&#62;consumer") && html.contains(">WHAT HAPPENS NEXT</h2>"), "{html}");
}

#[test]
fn a_letter_from_right_to_left_says_so_and_its_headings_are_headings() {
    let mut row = letter();
    let text = "تحية طيبة،\n\n◆ الأسباب\n\n- \u{2068}64.00 EUR\u{2069}";
    row.letter = Letter { language: Some("ar".to_owned()), ..Letter::new("طلبك", text) };
    let bytes = render(&row, "D-2026-000123", &sender()).expect("a mail");
    let mail = MessageParser::default().parse(&bytes).expect("a readable mail");
    assert_eq!(mail.header_raw("Content-Language").map(str::trim), Some("ar"));
    assert_eq!(mail.subject(), Some("[D-2026-000123] طلبك"));
    let html = mail.body_html(0).expect("html");
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains(">الأسباب</h2>"), "{html}");
    assert!(html.contains("\u{2068}64.00 EUR\u{2069}"), "{html}");
}

#[test]
fn words_of_a_party_cannot_start_a_header_of_their_own() {
    let mut row = letter();
    row.to_name = "Jo\r\nBcc: thief@evil.example\r\n\r\nHello".to_owned();
    row.letter.subject = "Order K-7\nX-Evenhand-Prepared-By: person\u{2028}and more\u{0}".to_owned();
    row.message_id = "x@y>\r\nBcc: thief@evil.example".to_owned();
    let bytes = render(&row, "D-2026-000123", &sender()).expect("a mail");
    let mail = MessageParser::default().parse(&bytes).expect("a readable mail");
    assert!(mail.bcc().is_none());
    assert_eq!(mail.header_values("X-Evenhand-Prepared-By").count(), 1);
    assert_eq!(mail.to().map(|to| to.iter().count()), Some(1));
    assert_eq!(mail.to().and_then(|to| to.first()).and_then(|to| to.address()), Some("jo@buyer.example"));
    assert_eq!(mail.message_id(), Some("letter.00000000000000000000000000000007@disputes.example"));
    assert!(mail.subject().expect("a subject").starts_with("[D-2026-000123] Order K-7 X-Evenhand-Prepared-By: person"));
}

#[test]
fn a_letter_that_nobody_signed_or_that_cannot_arrive_is_refused() {
    let refused = |change: fn(&mut OutboxLetter)| {
        let mut row = letter();
        change(&mut row);
        render(&row, "D-2026-000123", &sender()).expect_err("refused").to_string()
    };
    assert!(refused(|row| row.letter.text.push_str(crate::case::draft::DECIDER_SLOT)).contains("approve the case again"));
    assert!(refused(|row| row.letter.text.clear()).contains("is empty"));
    assert!(refused(|row| row.to_address = "nobody".to_owned()).starts_with("to: is not an e-mail address"));
    assert!(refused(|row| row.to_address = "a@b.example, c@d.example".to_owned()).starts_with("to: "));
}

/// An approved case whose undo window ended with the letter's `send_after`.
fn approved() -> (Case, Approval) {
    let row = letter();
    let body = r#"{"title": "t", "category": "other", "subtype": null, "opened_at": "2026-03-10T09:12:00Z",
        "claim": {"amount": {"minor": 100, "currency": "EUR"}, "desired": "refund", "statement": "s", "contacted_merchant_at": null},
        "consumer": {"name": "Jo", "email": "jo@buyer.example", "language": null, "country": "FI"},
        "merchant": {"name": "S", "email": "s@shop.example", "country": null, "insolvent": null, "response": null},
        "order": {"id": "K-7", "placed_at": "2026-03-01T00:00:00Z", "promised_by": null, "goods": "physical",
            "total": {"minor": 100, "currency": "EUR"}, "shipping": null, "ship_to": null, "address_typed_by": null,
            "delivery_consent": null, "return_address": null, "terms": null, "lines": []},
        "payment": {"rail": "visa", "id": "p", "authorised_at": null, "avs": null, "three_d_secure": null, "ip": null,
            "device": null, "login": null, "captures": [], "refunds": [], "prior": []},
        "related": []}"#;
    let case = Case {
        id: row.case,
        number: "D-2026-000123".to_owned(),
        version: 7,
        stage: Stage::Approved { send_after: row.send_after },
        complaint: serde_json::from_str(body).expect("a complaint"),
        rule_book: String::new(),
        draft: Some(Uuid::from_u128(4).into()),
        approval: Some(row.approval),
        first_approver: None,
        links: crate::case::Links::default(),
        due_at: None,
        opened_at: row.send_after,
        updated_at: row.send_after,
    };
    let approval = Approval {
        id: row.approval,
        case: row.case,
        kind: LetterKind::Ruling,
        draft: Uuid::from_u128(4).into(),
        by: Uuid::from_u128(5).into(),
        second_by: None,
        evidence_root: String::new(),
        at: row.send_after,
        undone_at: None,
    };
    (case, approval)
}

#[test]
fn a_letter_leaves_only_on_a_standing_approval_after_the_undo_window_and_never_on_top_of_a_try() {
    let (case, approval) = approved();
    let row = letter();
    let at = row.send_after;
    let minutes = TimeDelta::minutes;
    assert_eq!(step(&row, &approval, &case, None, at - minutes(1)), Step::Wait(at));
    assert_eq!(step(&row, &approval, &case, None, at), Step::Send);
    assert_eq!(step(&row, &approval, &case, Some(at), at + minutes(14)), Step::Wait(at + minutes(15)));
    assert_eq!(step(&row, &approval, &case, Some(at), at + minutes(15)), Step::Send);
    let undone = Approval { undone_at: Some(at), ..approval.clone() };
    assert_eq!(step(&row, &undone, &case, None, at), Step::Withdraw);
    let stale = Case { stage: Stage::Reading, approval: None, ..case.clone() };
    assert_eq!(step(&row, &approval, &stale, None, at), Step::Withdraw);
    let newer = Case { approval: Some(Uuid::from_u128(99).into()), ..case.clone() };
    assert_eq!(step(&row, &approval, &newer, None, at), Step::Withdraw);
    let of_another_case = Approval { case: Uuid::from_u128(77).into(), ..approval.clone() };
    assert_eq!(step(&row, &of_another_case, &case, None, at), Step::Withdraw);
    let sent = OutboxLetter { state: LetterState::Sent { at }, ..row };
    assert_eq!(step(&sent, &approval, &case, None, at), Step::Done);
}

#[test]
fn the_last_letter_out_closes_the_case_and_a_failed_one_keeps_it_open() {
    let (case, _) = approved();
    let row = letter();
    let at = row.send_after;
    let other = |state| OutboxLetter { id: Uuid::from_u128(8).into(), side: Side::Merchant, state, ..letter() };
    let names = |others: &[OutboxLetter], result| {
        let moves = tried(&case, &row, others, &result, at).expect("recorded");
        moves.iter().map(|moved| moved.event.name()).collect::<Vec<_>>()
    };
    assert_eq!(names(&[other(LetterState::Waiting)], Ok(())), ["letter_sent"]);
    assert_eq!(names(&[row.clone(), other(LetterState::Sent { at })], Ok(())), ["letter_sent", "letters_sent"]);
    let gone = || Err(NotSent::Never("550 no such mailbox".to_owned()));
    assert_eq!(names(&[other(LetterState::Sent { at })], gone()), ["letter_failed"]);
    let failed = || LetterState::Failed { reason: "550".to_owned() };
    assert_eq!(names(&[other(failed())], Ok(())), ["letter_sent"]);
    let moves = tried(&case, &row, &[], &gone(), at).expect("recorded");
    assert!(matches!(&moves[0].event, Event::LetterFailed { reason, .. } if reason.starts_with("550")));
    let later = tried(&case, &row, &[], &Err(NotSent::Later("421 busy".to_owned())), at).expect_err("again later");
    assert!(matches!(later, Error::Upstream { .. }) && matches!(later.verdict(1), Verdict::Retry(_)));
}
