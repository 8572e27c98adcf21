use super::*;
use chrono::{TimeZone, Utc};
use iso_currency::Currency;
use proptest::prelude::*;

fn money(text: &str, code: &str) -> Money {
    Money::parse(text, Money::currency_of(code).expect("known currency")).expect("well-formed amount")
}

#[test]
fn amounts_read_and_print_in_their_currencys_precision() {
    for (text, code, minor) in
        [("89.00", "EUR", 8900), ("8900", "JPY", 8900), ("24.500", "KWD", 24500), ("0.05", "USD", 5), ("-3.20", "USD", -320)]
    {
        let amount = money(text, code);
        assert_eq!(amount.minor(), minor);
        assert_eq!(amount.plain(), text);
    }
    // Fewer decimals are fine; more, or anything else, are refused with what to write instead.
    assert_eq!(money("7.5", "EUR").plain(), "7.50");
    for (text, code) in [
        ("8.999", "EUR"),
        ("89.00", "JPY"),
        ("1,000.00", "EUR"),
        ("", "EUR"),
        (".", "EUR"),
        ("12.", "EUR"),
        ("1e3", "EUR"),
        ("٣", "EUR"),
    ] {
        let error = Money::parse(text, Money::currency_of(code).expect("known")).expect_err(text).to_string();
        assert!(error.contains("such as"), "{error}");
    }
    assert!(matches!(Money::parse("99999999999999999999", Currency::EUR), Err(money::MoneyError::Overflow)));
}

#[test]
fn currencies_never_mix() {
    let error = money("1.00", "EUR").checked_add(money("1.00", "USD")).expect_err("mixed").to_string();
    assert_eq!(error, "1.00 EUR and 1.00 USD cannot be added: the currencies differ");
}

#[test]
fn a_share_rounds_half_away_from_zero() {
    assert_eq!(money("5.00", "EUR").share(4000, 11500).expect("fits").plain(), "1.74");
    assert_eq!(money("0.01", "EUR").share(1, 2).expect("fits").plain(), "0.01");
    assert_eq!(money("-0.01", "EUR").share(1, 2).expect("fits").plain(), "-0.01");
    assert_eq!(money("1.00", "EUR").share(1, 0).expect("fits").plain(), "0.00");
}

proptest! {
    #[test]
    fn what_is_printed_reads_back(minor in any::<i32>(), currency in prop::sample::select(vec![Currency::JPY, Currency::EUR, Currency::KWD])) {
        let amount = Money::new(i64::from(minor), currency);
        prop_assert_eq!(Money::parse(&amount.plain(), currency).expect("own print"), amount);
    }

    #[test]
    fn shares_of_a_sum_miss_it_by_less_than_a_unit_each(minor in 0i64..10_000_000, parts in prop::collection::vec(1i64..100_000, 1..8)) {
        let whole: i64 = parts.iter().sum();
        let sum: i64 = parts.iter().map(|part| Money::new(minor, Currency::EUR).share(*part, whole).expect("fits").minor()).sum();
        prop_assert!((sum - minor).unsigned_abs() <= parts.len() as u64);
    }

    #[test]
    fn any_text_is_refused_or_read_but_never_panics(text in "\\PC{0,12}") {
        let _ = Money::parse(&text, Currency::EUR);
        let _ = text.parse::<PassageId>();
        let _ = text.parse::<complaint::Category>();
    }

    #[test]
    fn a_span_is_cut_only_where_it_fits(text in "\\PC{0,40}", start in 0u32..50, end in 0u32..50) {
        let passage = passage(&text);
        let span = Span { passage: passage.id, start, end, tier: passage::Tier::Exact };
        if let Some(cut) = span.cut(&passage) {
            prop_assert_eq!(cut, &text[start as usize..end as usize]);
        }
    }
}

fn passage(text: &str) -> Passage {
    Passage {
        id: PassageId { exhibit: 1, seq: 1 },
        exhibit: ExhibitId(uuid::Uuid::nil()),
        text: text.to_owned(),
        sha256: Passage::digest(text),
        place: passage::Place::Line { line: 1, column: None },
        role: passage::PassageRole::Body,
        hidden: None,
        injection: false,
    }
}

#[test]
fn passage_ids_read_back() {
    let id = PassageId { exhibit: 3, seq: 12 };
    assert_eq!(id.to_string(), "E3.12");
    assert_eq!("E3.12".parse::<PassageId>().expect("own print"), id);
    assert!("P3.12".parse::<PassageId>().is_err());
}

/// The whole stage table as people review it: a new stage or event shows up as a difference here.
#[test]
fn the_stage_table_in_full() {
    let at = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).single().expect("a time");
    let nil = uuid::Uuid::nil();
    let answer =
        reading::Answer { fact: "f".into(), by: UserId(nil), by_name: "A".into(), at, answer: reading::AnswerKind::CannotTell };
    let events = [
        Event::Opened { submission_key: None, rule_book: String::new() },
        Event::ExhibitAdded { exhibit: ExhibitId(nil), number: 1, file: String::new(), sha256: String::new() },
        Event::ExhibitRead { exhibit: ExhibitId(nil), passages: 1, unreadable: None, attachments: vec![] },
        Event::Responded { accepts: false },
        Event::ExhibitVerified { exhibit: ExhibitId(nil), how: String::new() },
        Event::EvidenceOpened { side: Side::Consumer, exhibits: vec![] },
        Event::EvidenceServed { to: vec![], how: String::new() },
        Event::LinkRenewed { side: Side::Consumer },
        Event::Answered { answer },
        Event::Assessed { outcome: Outcome::Hold, clause: None },
        Event::Drafted { draft: DraftId(nil), outcome: Outcome::Hold, amount: None, clause: None, evidence_root: String::new() },
        Event::Worded { from: DraftId(nil), to: DraftId(nil), model: String::new(), asked: 1, taken: 1 },
        Event::NotWorded { draft: DraftId(nil), why: String::new() },
        Event::Asked { side: Side::Consumer, questions: vec![], until: at, approval: None, send_after: None },
        Event::WindowClosed { side: Side::Consumer },
        Event::Escalated { reason: String::new() },
        Event::Amended {
            from: DraftId(nil),
            to: DraftId(nil),
            reason: event::AmendReason::Tone,
            note: String::new(),
            ruling_changed: false,
            clause: None,
        },
        Event::Tentative {
            draft: DraftId(nil),
            second: true,
            outcome: None,
            amount: None,
            reason: String::new(),
            agrees: false,
            unseen: true,
        },
        Event::SentBack { reason: String::new() },
        Event::Checked { draft: DraftId(nil), what: String::new(), caught: true },
        Event::FirstApproved { draft: DraftId(nil), evidence_root: String::new() },
        Event::Approved {
            approval: ApprovalId(nil),
            draft: DraftId(nil),
            evidence_root: String::new(),
            send_after: at,
            reason: None,
        },
        Event::Undone { approval: None },
        Event::LetterSent { letter: LetterId(nil), side: Side::Consumer },
        Event::LetterFailed { letter: LetterId(nil), side: Side::Consumer, reason: String::new(), in_force: true },
        Event::LetterBounced { letter: LetterId(nil), side: Side::Consumer, reason: String::new(), in_force: true },
        Event::LetterBounced { letter: LetterId(nil), side: Side::Consumer, reason: String::new(), in_force: false },
        Event::AddressCorrected { side: Side::Consumer, address: String::new() },
        Event::Resent { lost: LetterId(nil), side: Side::Consumer, approval: ApprovalId(nil), send_after: at },
        Event::ResendUndone { letter: LetterId(nil), side: Side::Consumer },
        Event::LetterPosted { letter: LetterId(nil), side: Side::Consumer, how: String::new() },
        Event::MailHeld { mail: MailId(nil), from: String::new(), why: String::new() },
        Event::LettersSent,
        Event::JobGaveUp { job: String::new(), reason: String::new() },
        Event::Noted { text: String::new() },
    ];
    let stages = [
        Stage::Reading,
        Stage::Ready,
        Stage::Awaiting { side: Side::Merchant, until: at },
        Stage::Awaiting { side: Side::Consumer, until: at },
        Stage::SecondReview,
        Stage::Escalated,
        Stage::Approved { send_after: at },
        Stage::Undelivered { side: Side::Consumer },
        Stage::Closed { at },
    ];
    let mut table = String::new();
    for event in &events {
        let cells: Vec<String> = stages
            .iter()
            .map(|stage| match stage.after(event, at) {
                Ok(next) if next == *stage => "=".to_owned(),
                Ok(next) => next.as_str().to_owned(),
                Err(_) => "-".to_owned(),
            })
            .collect();
        table.push_str(&format!("{:<17} {}\n", event.name(), cells.join(" | ")));
    }
    let header: Vec<&str> = stages.iter().map(Stage::as_str).collect();
    insta::assert_snapshot!(format!("{:<17} {}\n{table}", "", header.join(" | ")));
}
