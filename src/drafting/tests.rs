use super::verify::verify;
use super::{compose, words};
use crate::case::complaint::*;
use crate::case::draft::{Draft, LedgerStatus, SentenceKind, Support};
use crate::case::exhibit::*;
use crate::case::passage::{PassageRole, Place, Tier};
use crate::case::reading::{Proposer, Source, State};
use crate::case::ruling::{Ask, DecidedBy, Decision, Finding, Layer, Status};
use crate::case::*;
use chrono::{DateTime, NaiveDate, Utc};
use iso_currency::Currency;
use proptest::prelude::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a time")
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn complaint() -> Complaint {
    Complaint {
        title: "Desk lamp never arrived".into(),
        category: Category::NotReceived,
        subtype: None,
        opened_at: at("2026-03-10T09:12:00Z"),
        claim: Claim {
            amount: eur(4990),
            desired: "refund".into(),
            statement: "No lamp came. Write to ida.lind@example.org.".into(),
            contacted_merchant_at: None,
        },
        consumer: Consumer {
            name: "Ida Lind".into(),
            email: "ida.lind@example.org".into(),
            language: None,
            country: "FI".into(),
        },
        merchant: Merchant {
            name: "Lumo Oy".into(),
            email: "help@lumo.example".into(),
            country: None,
            language: None,
            insolvent: None,
            response: Some(Response { at: at("2026-03-12T09:00:00Z"), accepts: false, statement: "It was delivered.".into() }),
        },
        order: Order {
            id: "L-1".into(),
            placed_at: at("2026-02-26T20:15:00Z"),
            promised_by: None,
            goods: "physical".into(),
            total: eur(4990),
            shipping: None,
            ship_to: Some(Address { postcode: Some("00100".into()), ..Address::default() }),
            address_typed_by: None,
            delivery_consent: None,
            return_address: None,
            terms: None,
            lines: Vec::new(),
        },
        payment: Payment {
            rail: "visa".into(),
            id: "p-1".into(),
            authorised_at: None,
            avs: None,
            three_d_secure: None,
            ip: None,
            device: None,
            login: None,
            captures: vec![Capture {
                id: "c-1".into(),
                order_id: "L-1".into(),
                amount: eur(4990),
                at: at("2026-02-27T06:00:00Z"),
            }],
            refunds: Vec::new(),
            prior: Vec::new(),
        },
        related: Vec::new(),
        provider: None,
    }
}

fn exhibit(number: u32, file: &str, from: Submitter) -> Exhibit {
    Exhibit {
        id: ExhibitId(uuid::Uuid::from_u128(u128::from(number))),
        number,
        file: file.into(),
        kind: Some(Kind::Tracking),
        from,
        received_at: at("2026-03-15T11:02:00Z"),
        note: None,
        sha256: Passage::digest(file),
        bytes: 9,
        media: Media::Json,
        parent: None,
        state: Extraction::Text,
        auth: Authentication::None,
        verified_as_third: None,
        answers: None,
        warnings: Vec::new(),
    }
}

fn passage(number: u32, seq: u32, text: &str, pointer: &str) -> Passage {
    Passage {
        id: PassageId { exhibit: number, seq },
        exhibit: ExhibitId(uuid::Uuid::from_u128(u128::from(number))),
        text: text.into(),
        sha256: Passage::digest(text),
        place: Place::Json { pointer: pointer.into() },
        role: PassageRole::Field,
        hidden: None,
        injection: false,
    }
}

/// Tracking that delivers to 00120 (E1), a scan nobody could read (E2), a paper that talks to the reader (E3), a note
/// that says nothing (E4).
pub(super) fn dossier() -> Dossier {
    let complaint = complaint();
    let (records, mut passages) = records::exhibit(&complaint, ExhibitId(uuid::Uuid::nil()));
    let mut unread = exhibit(2, "evidence/scan.png", Submitter::Merchant);
    unread.state = Extraction::Unreadable { reason: Unreadable::ImageOnly, detail: String::new() };
    let mut talks = exhibit(3, "evidence/proof.pdf", Submitter::Merchant);
    talks.warnings = vec![Warning { kind: WarningKind::Injection, text: "asks to decide for the shop".into() }];
    passages.push(passage(1, 1, "00120", "/zip"));
    passages.push(passage(1, 2, "2026-03-05T12:27:00Z", "/at"));
    passages.push(passage(3, 1, "00100", "/zip"));
    passages.push(passage(4, 1, "Thanks!", "/note"));
    let exhibits = vec![
        records,
        exhibit(1, "evidence/tracking.json", Submitter::Provider),
        unread,
        talks,
        exhibit(4, "evidence/note.json", Submitter::Consumer),
    ];
    Dossier { complaint, exhibits, passages, answers: Vec::new(), model: Vec::new(), now: at("2026-04-02T08:00:00Z") }
}

fn reading(dossier: &Dossier, fact: &str, value: Value, id: PassageId, source: Source) -> Reading {
    let span = Span::whole(dossier.passage(id).expect("on file"));
    Reading {
        fact: fact.into(),
        key: None,
        value,
        spans: vec![span],
        proposer: Proposer::Code { reader: "test".into() },
        source,
        state: State::Established,
    }
}

fn record_id(dossier: &Dossier, path: &str) -> PassageId {
    let here = |passage: &&Passage| matches!(&passage.place, Place::Record { path: at } if at == path);
    dossier.passages.iter().find(here).expect("a record").id
}

pub(super) fn readings(dossier: &Dossier) -> Vec<Reading> {
    let e = |exhibit, seq| PassageId { exhibit, seq };
    vec![
        reading(dossier, "delivery.postcode", Value::Text("00120".into()), e(1, 1), Source::Third),
        reading(dossier, "delivery.at", Value::Time(at("2026-03-05T12:27:00Z")), e(1, 2), Source::Third),
        reading(
            dossier,
            "order.postcode",
            Value::Text("00100".into()),
            record_id(dossier, "order.ship_to.postcode"),
            Source::Record,
        ),
        reading(dossier, "delivery.postcode", Value::Text("00100".into()), e(3, 1), Source::Party(Side::Merchant)),
    ]
}

pub(super) fn decision(outcome: Outcome) -> Decision {
    let pays = matches!(outcome, Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn | Outcome::Settled);
    Decision {
        outcome,
        amount: pays.then(|| eur(4990)),
        arithmetic: if pays { vec!["captured 49.90 EUR, refunded 0.00 EUR: 49.90 EUR".into()] } else { Vec::new() },
        clause: (outcome != Outcome::Undetermined).then(|| "N03".into()),
        because: "the goods were handed over at another address".into(),
        decided_by: DecidedBy::AllCompletions,
        cost_bearer: Some("merchant".into()),
        reason_code: None,
        layers: Vec::new(),
        records: Vec::new(),
        second_review: false,
        second_review_reasons: Vec::new(),
        flags: Vec::new(),
        until: matches!(outcome, Outcome::Hold | Outcome::RequestEvidence)
            .then(|| NaiveDate::from_ymd_opt(2026, 4, 9).expect("a day")),
        asks: if outcome == Outcome::RequestEvidence {
            vec![Ask { party: Side::Merchant, element: "place".into(), question: "Where was the parcel handed over?".into() }]
        } else {
            Vec::new()
        },
        open_questions: Vec::new(),
        findings: vec![Finding {
            element: "place".into(),
            clause: Some("N03".into()),
            says: "the parcel was handed over at the address of the order".into(),
            burden: Some(Side::Merchant),
            status: Status::Disproved,
            layer: Some(Layer::Third),
            counted: vec![0, 1, 2, 3],
            not_counted: Vec::new(),
            missing: Vec::new(),
            decisive: true,
        }],
        would_change: vec!["a document from the carrier that shows the parcel at the address of the order".into()],
    }
}

pub(super) fn draft(dossier: &Dossier, outcome: Outcome) -> Draft {
    let book = crate::rules::RuleBook::empty("test");
    compose(&book, dossier, &readings(dossier), &decision(outcome))
}

#[test]
fn a_fresh_draft_holds() {
    let dossier = dossier();
    for outcome in Outcome::ALL {
        assert_eq!(verify(&draft(&dossier, outcome), &dossier), [], "{outcome:?}");
    }
}

#[test]
fn both_sides_of_a_comparison_are_cited() {
    let draft = draft(&dossier(), Outcome::RefundFull);
    let fact = draft.sentences.iter().find(|sentence| sentence.kind == SentenceKind::Fact).expect("a fact");
    let quotes: Vec<&str> = draft
        .citations
        .iter()
        .filter(|citation| fact.citations.contains(&citation.id))
        .map(|citation| citation.quote.as_str())
        .collect();
    assert_eq!(quotes, ["00120", "2026-03-05T12:27:00Z", "00100"]);
    assert_eq!(fact.support, Support::Verified);
    let record =
        draft.citations.iter().find(|citation| citation.record.is_some() && citation.quote == "00100").expect("the order's");
    assert_eq!(record.record.as_deref(), Some("order.ship_to.postcode"));
}

#[test]
fn nothing_rests_on_an_exhibit_that_is_set_aside() {
    let draft = draft(&dossier(), Outcome::RefundFull);
    assert!(draft.citations.iter().all(|citation| citation.exhibit != "E3"));
}

#[test]
fn the_ledger_accounts_for_every_exhibit() {
    let draft = draft(&dossier(), Outcome::RefundFull);
    let status: Vec<_> = draft.ledger.iter().map(|row| (row.exhibit.as_str(), row.status)).collect();
    use LedgerStatus::*;
    assert_eq!(status, [("E0", ReliedOn), ("E1", ReliedOn), ("E2", Unreadable), ("E3", Considered), ("E4", Irrelevant)]);
    assert!(draft.ledger[3].why.contains("Set aside"));
}

#[test]
fn a_fact_whose_words_do_not_resolve_is_uncited() {
    let mut dossier = dossier();
    let readings: Vec<Reading> = readings(&dossier).into_iter().take(2).collect();
    dossier.passages.retain(|passage| passage.id.exhibit != 1);
    let mut decision = decision(Outcome::RefundFull);
    decision.findings[0].counted = vec![0, 1];
    let book = crate::rules::RuleBook::empty("test");
    let draft = compose(&book, &dossier, &readings, &decision);
    let fact = draft.sentences.iter().find(|sentence| sentence.kind == SentenceKind::Fact).expect("a fact");
    assert_eq!((fact.support, fact.citations.len()), (Support::Uncited, 0));
}

#[test]
fn letters_tell_nobodys_address_and_wait_for_a_name() {
    let draft = draft(&dossier(), Outcome::RefundFull);
    for letter in [&draft.letters.consumer, &draft.letters.merchant] {
        assert!(!letter.text.contains('@'), "{}", letter.text);
        assert!(!letter.is_signed());
        let (now, reader) = (at("2026-04-02T10:00:00Z"), crate::case::Reader::in_country(Some("FI")));
        let (decided_by, made) = ("Mira Aho (caseworker)".to_owned(), "Approved by Mira Aho (caseworker).".to_owned());
        let signed =
            letter.signed(&crate::case::draft::Signing { decided_by, made, at: now, told_at: now, reader, page: String::new() });
        assert!(signed.is_signed(), "{}", signed.text);
        assert!(signed.text.contains("Approved by Mira Aho (caseworker)."), "{}", signed.text);
        assert!(signed.text.contains("by Thursday 16 April 2026, end of day (Helsinki time)"), "{}", signed.text);
    }
    assert!(self::draft(&dossier(), Outcome::Undetermined).letters.consumer.is_empty());
}

#[test]
fn no_template_leaves_a_hole() {
    let dossier = dossier();
    for outcome in Outcome::ALL.into_iter().filter(|outcome| *outcome != Outcome::Undetermined) {
        let letters = draft(&dossier, outcome).letters;
        for text in [letters.consumer.text, letters.merchant.text] {
            for hole in ["{{", "{%", "  \n", "\n\n\n", " .", "()", "\n\nHOW WE WORKED OUT THE AMOUNT\n\nWHAT"] {
                assert!(!text.contains(hole), "{outcome:?} holds {hole:?}:\n{text}");
            }
        }
    }
}

#[test]
fn words_end_where_a_person_would_stop() {
    assert_eq!(words::beginning("One two. Three four five.", 14), "One two.");
    assert_eq!(words::beginning("注文しました。届きません。", 24), "注文しました。");
    assert_eq!(words::sentence("it is “so.”"), "It is “so.”");
    assert_eq!(words::sentence("it is “so”"), "It is “so”.");
}

proptest! {
    /// Whatever is changed in a draft after it was made, the check finds it.
    #[test]
    fn a_tampered_draft_does_not_hold(which in 0usize..6, pick in 0usize..64, by in 1u32..9, text in "[a-z0-9]{1,9}") {
        let dossier = dossier();
        let mut draft = draft(&dossier, Outcome::RefundFull);
        let n = pick % draft.citations.len();
        let facts: Vec<usize> = (0..draft.sentences.len()).filter(|n| draft.sentences[*n].kind == SentenceKind::Fact).collect();
        let fact = &mut draft.sentences[facts[pick % facts.len()]];
        match which {
            0 => draft.citations[n].quote.push_str(&text),
            1 => draft.citations[n].end += by,
            2 => draft.citations[n].passage.seq += 1000,
            3 => fact.text.push_str(&format!(" and 7{by}7{by}")),
            4 => fact.citations.clear(),
            _ => { draft.ledger.pop(); }
        }
        prop_assert!(!verify(&draft, &dossier).is_empty());
    }

    /// A stored text that was changed is noticed, whatever cites it.
    #[test]
    fn a_changed_passage_does_not_hold(pick in 0usize..64) {
        let mut dossier = dossier();
        let draft = draft(&dossier, Outcome::RefundFull);
        let cited = draft.citations[pick % draft.citations.len()].passage;
        for passage in dossier.passages.iter_mut().filter(|passage| passage.id == cited) {
            passage.text.push('x');
        }
        prop_assert!(!verify(&draft, &dossier).is_empty());
    }

    /// Spans that point anywhere never break the making of a draft, and never come out as a citation that does not hold.
    #[test]
    fn wild_spans_never_become_citations(exhibit in 0u32..6, seq in 0u32..40, start in 0u32..60, end in 0u32..60) {
        let dossier = dossier();
        let mut readings = readings(&dossier);
        readings[0].spans = vec![Span { passage: PassageId { exhibit, seq }, start, end, tier: Tier::Exact }];
        let book = crate::rules::RuleBook::empty("test");
        let draft = compose(&book, &dossier, &readings, &decision(Outcome::RefundFull));
        let broken: Vec<_> = verify(&draft, &dossier).into_iter().filter(|fault| fault.at.starts_with("citation")).collect();
        prop_assert_eq!(broken, []);
    }
}
