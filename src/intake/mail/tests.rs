use super::look::{Sort, look};
use super::tag;
use proptest::prelude::*;

const OURS: &str = "0199aaaa-0000-7000-8000-000000000001@evenhand.example";

fn sort(headers: &str, body: &str) -> Sort {
    look(format!("{headers}\r\n\r\n{body}").as_bytes()).expect("a mail").sort
}

#[test]
fn servers_that_keep_to_no_standard_are_understood() {
    let lines = [
        ("From: MAILER-DAEMON@mx.example\r\nSubject: failure notice", "Sorry, no mailbox here by that name. (#5.1.1)"),
        (
            "From: Mail Delivery System <Mailer-Daemon@mx.example>\r\nSubject: Mail delivery failed: returning message to sender\r\nX-Failed-Recipients: jo@buyer.example",
            "  jo@buyer.example\r\n    550 5.1.1 unknown user",
        ),
        ("From: postmaster@mx.example\r\nSubject: Undeliverable: Your claim", "550 5.7.1 not wanted"),
        ("From: postmaster@mx.example\r\nSubject: Unzustellbar: Your claim", "5.2.2 Postfach voll"),
    ];
    for (headers, reason) in lines {
        let body = format!("This is the mail server.\r\n{reason}\r\n\r\n--- original ---\r\nMessage-ID: <{OURS}>\r\n");
        let Sort::Report(report) = sort(headers, &body) else { panic!("no report: {headers}") };
        assert!(report.failed && report.names.iter().any(|name| name == OURS), "{report:?}");
        let last = reason.lines().last().expect("a line").trim();
        assert_eq!(report.reason, last, "{headers}");
    }
    let late = "From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered for now: warning, will retry";
    assert!(matches!(sort(late, "4.4.1 no answer"), Sort::Report(report) if !report.failed));
}

#[test]
fn a_persons_mail_about_a_failed_delivery_is_no_report() {
    let person = "From: jo@buyer.example\r\nSubject: Undeliverable parcel\r\nMessage-ID: <x@buyer.example>";
    assert_eq!(sort(person, "The delivery failed. 550 euros!"), Sort::Letter);
}

#[test]
fn what_programs_send_by_themselves_is_told_apart() {
    for headers in [
        "From: jo@buyer.example\r\nSubject: Automatic reply: Your claim",
        "From: jo@buyer.example\r\nSubject: Abwesenheitsnotiz: Your claim",
        "From: jo@buyer.example\r\nSubject: x\r\nAuto-Submitted: auto-generated",
        "From: jo@buyer.example\r\nSubject: x\r\nX-Evenhand-Prepared-By: rules",
        "From: jo@buyer.example\r\nSubject: x\r\nReturn-Path: <>",
    ] {
        assert!(matches!(sort(headers, "x"), Sort::Automatic(_)), "{headers}");
    }
    assert_eq!(sort("From: jo@buyer.example\r\nSubject: x\r\nAuto-Submitted: no", "x"), Sort::Letter);
}

#[test]
fn an_address_of_ours_names_its_case_and_its_token() {
    let own = "cases@disputes.example";
    let found = |address: &str| tag(own, address);
    let case = "D-2026-000123".to_owned();
    assert_eq!(found("cases+D-2026-000123@disputes.example"), Some((case.clone(), None)));
    assert_eq!(found("CASES+d-2026-000123-00FF@Disputes.Example"), Some((case, Some("00FF".to_owned()))));
    for other in ["cases@disputes.example", "cases+D-2026-000123@elsewhere.example", "x+D-2026-000123@disputes.example", "", "+"]
    {
        assert_eq!(found(other), None, "{other}");
    }
}

#[test]
fn two_authors_are_nobody() {
    let two = look(b"From: a@x.example, b@x.example\r\nSubject: x\r\n\r\nx").expect("a mail");
    let twice = look(b"From: a@x.example\r\nFrom: b@x.example\r\nSubject: x\r\n\r\nx").expect("a mail");
    assert_eq!((two.from, twice.from), (None, None));
}

proptest! {
    #[test]
    fn no_bytes_break_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = look(&bytes);
    }

    #[test]
    fn no_report_breaks_the_reading(fields in "[A-Za-z:;. \\-\r\n0-9<>@]{0,300}") {
        let mail = format!(
            "From: MAILER-DAEMON@x\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n{fields}\r\n--b--\r\n"
        );
        let _ = look(mail.as_bytes());
    }
}
