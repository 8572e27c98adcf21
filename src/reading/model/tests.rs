use super::plan::Plan;
use super::recorded::{self, Recorded};
use super::*;
use crate::case::exhibit::{Kind, Media, Submitter};
use crate::case::passage::{Hidden, PassageRole, Place};
use crate::case::reading::{Code, Proposer, Source, State, Value};
use crate::case::{Dossier, ModelRead, Reading};
use crate::reading::tests::{File, complaint};
use crate::rules::RuleBook;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}")));

fn lines(text: &str) -> Vec<(String, Place, PassageRole)> {
    let line = |(n, line): (usize, &str)| {
        (line.to_owned(), Place::Line { line: u32::try_from(n + 1).unwrap(), column: None }, PassageRole::Body)
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(line).collect()
}

fn mail(from: Submitter, text: &str) -> Dossier {
    File::new(complaint()).exhibit(Media::Mail, from, Some(Kind::Communication), lines(text)).0
}

/// What the model's claims in `json` come to.
fn read(dossier: &Dossier, json: &str) -> Vec<Reading> {
    let recorded: Recorded = serde_json::from_str(&format!(r#"{{"model":"m","claims":[{json}]}}"#)).unwrap();
    let plan = Plan::of(dossier, &BOOK, true);
    let mut dossier = dossier.clone();
    dossier.model = recorded::answers(&plan, &dossier, &recorded);
    let readings = crate::reading::read(&dossier, &BOOK);
    readings.into_iter().filter(|reading| matches!(reading.proposer, Proposer::Model { .. })).collect()
}

fn states(dossier: &Dossier, fact: &str, json: &str) -> Vec<State> {
    read(dossier, json).into_iter().filter(|reading| reading.fact == fact).map(|reading| reading.state).collect()
}

const LETTER: &str = "Good morning,\n\nParcel: TT123456789XX\nLabel address: Zilverlaan 40, 2316 TG Leiden\n\n\
    The parcel was sorted wrongly. The driver handed it over\non 5 April 2026 at Dorpsstraat 1, 2312 AB Oegstgeest.\nWe regret this.\n\nCarrier Ltd, 1011 ZZ Amsterdam";

/// The shop names the number, so that the case knows it.
fn letter() -> Dossier {
    File::new(complaint())
        .exhibit(Media::Mail, Submitter::Carrier, Some(Kind::Communication), lines(LETTER))
        .exhibit(Media::Mail, Submitter::Merchant, Some(Kind::Communication), lines("Your parcel is TT123456789XX."))
        .0
}

fn claim(quote: &str, fact: &str, value: &str) -> String {
    serde_json::json!({ "file": "evidence/1", "quote": quote, "fact": fact, "value": value, "key": "TT123456789XX" }).to_string()
}

#[test]
fn a_carriers_letter_is_read_over_its_lines() {
    let found = read(&letter(), &claim("2312 AB Oegstgeest", "delivery.postcode", "2312 AB"));
    let [reading] = &found.iter().filter(|it| it.fact == "delivery.postcode").collect::<Vec<_>>()[..] else {
        panic!("{found:?}")
    };
    assert_eq!((reading.state.clone(), reading.source), (State::Established, Source::Third));
    assert_eq!(reading.key.as_deref(), Some("TT123456789XX"));
    let dossier = letter();
    let words: Vec<&str> = reading.spans.iter().map(|span| span.cut(dossier.passage(span.passage).unwrap()).unwrap()).collect();
    assert_eq!(words, ["2312 AB", "2312 AB Oegstgeest", "TT123456789XX"]);
}

#[test]
fn another_address_in_the_same_letter_is_not_taken_for_the_hand_over() {
    let dossier = letter();
    for (quote, value) in [("2316 TG Leiden", "2316 TG"), ("1011 ZZ Amsterdam", "1011 ZZ")] {
        let states = states(&dossier, "delivery.postcode", &claim(quote, "delivery.postcode", value));
        assert_eq!(states, [State::NeedsLook(Code::Unconfirmed)], "{quote}");
    }
}

#[test]
fn what_does_not_stand_there_is_rejected_and_stays_visible() {
    let dossier = letter();
    for (quote, value, code) in [
        ("handed over at 9999 XX", "9999 XX", Code::QuoteNotFound),
        ("2312 AB Oegstgeest", "2316 TG", Code::ValueNotInQuote),
        ("312 AB Oegst", "312 AB", Code::Boundary),
    ] {
        let states = states(&dossier, "delivery.postcode", &claim(quote, "delivery.postcode", value));
        assert_eq!(states, [State::Rejected(code)], "{quote}");
    }
    let other = claim("2312 AB Oegstgeest", "delivery.postcode", "2312 AB").replace("TT123456789XX", "TT999999999XX");
    assert_eq!(states(&dossier, "delivery.postcode", &other), [State::NeedsLook(Code::KeyMissing)]);
}

#[test]
fn abbreviations_end_no_sentence() {
    let text = "Przesyłka: TT123456789XX\nPaczka trafiła do złego oddziału. Kierowca wydał ją\n\
        dnia 05.04.2026 o godz. 9:15 przy ul. Polnej 3, 00-950 Warszawa.";
    let dossier = File::new(complaint())
        .exhibit(Media::Mail, Submitter::Carrier, Some(Kind::Communication), lines(text))
        .exhibit(Media::Mail, Submitter::Merchant, Some(Kind::Communication), lines("Your parcel is TT123456789XX."))
        .0;
    let states = states(&dossier, "delivery.postcode", &claim("00-950 Warszawa", "delivery.postcode", "00-950"));
    assert_eq!(states, [State::Established]);
}

#[test]
fn a_question_in_vain_is_two_letters_a_day_that_is_over_and_nothing_since() {
    let letters = |second: &str| {
        let mut dossier = File::new(complaint())
            .exhibit(Media::Mail, Submitter::Operator, Some(Kind::Communication), lines("What is wrong with it? Please answer."))
            .exhibit(Media::Mail, Submitter::Operator, Some(Kind::Communication), lines(second))
            .0;
        dossier.exhibits[2].received_at += chrono::TimeDelta::days(3);
        dossier
    };
    let asked = |dossier: &Dossier, quote: &str| {
        states(
            dossier,
            "consumer.asked_in_vain",
            &claim(quote, "consumer.asked_in_vain", "yes").replace("evidence/1", "evidence/2"),
        )
    };
    let over = "Die Frist endet am 10. Mai 2026. Kommt keine Antwort, schliessen wir den Fall als nicht belegt.";
    assert_eq!(asked(&letters(over), "schliessen wir den Fall als nicht belegt"), [State::Established]);
    for (text, quote) in [
        // The day is to come.
        ("Die Frist endet am 10. Juni 2026. Kommt keine Antwort, schliessen wir den Fall.", "schliessen wir den Fall"),
        ("Die Frist endet am 10. Mai 2026. Danke für Ihre Geduld mit dem Fall.", "Danke für Ihre Geduld"),
    ] {
        assert_eq!(asked(&letters(text), quote), [State::NeedsLook(Code::Unconfirmed)], "{text}");
    }
    let mut answered = letters(over);
    answered.exhibits[1].from = Submitter::Consumer;
    assert_eq!(asked(&answered, "schliessen wir den Fall"), [State::NeedsLook(Code::Unconfirmed)]);
}

#[test]
fn own_words_count_against_their_author_only() {
    let dossier =
        mail(Submitter::Merchant, "Sorry, we have never sent the parcel.\nIt was delivered on 3 April 2026 at 2316 TG.");
    let found = read(&dossier, &claim("we have never sent the parcel", "merchant.never_sent", "yes"));
    assert!(
        found.iter().any(|it| it.state == State::Asserted && it.source == Source::Party(crate::case::Side::Merchant)),
        "{found:?}"
    );
    let states = states(&dossier, "delivery.postcode", &claim("2316 TG", "delivery.postcode", "2316 TG"));
    assert_eq!(states, [State::Rejected(Code::SourceNotAllowed)]);
}

#[test]
fn what_is_not_plainly_said_needs_a_look() {
    for (words, code) in [
        ("Maybe we have never sent the parcel.", Code::Hedged),
        ("The carrier says that the parcel was never sent.", Code::ReportedSpeech),
        ("If it was never sent we will check.", Code::Hedged),
        ("The parcel is with the carrier.", Code::Unconfirmed),
        ("It is not true that we never sent it.", Code::Unconfirmed),
    ] {
        let dossier = mail(Submitter::Merchant, words);
        let quote = words.trim_end_matches('.');
        assert_eq!(
            states(&dossier, "merchant.never_sent", &claim(quote, "merchant.never_sent", "yes")),
            [State::NeedsLook(code)],
            "{words}"
        );
    }
}

#[test]
fn two_runs_that_differ_need_a_look() {
    let dossier = letter();
    let plan = Plan::of(&dossier, &BOOK, true);
    let recorded: Recorded = serde_json::from_str(&format!(
        r#"{{"model":"m","claims":[{}]}}"#,
        claim("2312 AB Oegstgeest", "delivery.postcode", "2312 AB")
    ))
    .unwrap();
    let mut answers = recorded::answers(&plan, &dossier, &recorded);
    for (read, question) in
        answers.iter_mut().filter_map(|read| Some((plan.question(&read.key)?.clone(), read))).map(|(q, r)| (r, q))
    {
        if question.reversed {
            read.outcome = outcome("", &serde_json::json!({ "claims": [], "notes": [] }));
        }
    }
    let mut again = dossier.clone();
    again.model = answers;
    let readings = crate::reading::read(&again, &BOOK);
    let model: Vec<&Reading> =
        readings.iter().filter(|it| it.fact == "delivery.postcode" && matches!(it.proposer, Proposer::Model { .. })).collect();
    assert!(matches!(&model[..], [reading] if reading.state == State::NeedsLook(Code::RunsDiffer)), "{model:?}");
}

#[test]
fn silence_is_believed_only_where_code_finds_no_word_of_it_either() {
    let dossier =
        mail(Submitter::Merchant, "Thank you for your message. We have passed it on to the team and you will hear from us.");
    let silent = read(&dossier, "");
    assert!(silent.iter().any(|it| it.fact == "takeback.refused" || it.state == State::NotSaid), "{silent:?}");
    assert!(silent.iter().any(|it| it.fact == "merchant.never_sent" && it.state == State::NotSaid), "{silent:?}");
    let dossier = mail(Submitter::Merchant, "Thank you for your message. The parcel was not shipped and you will hear from us.");
    assert!(!read(&dossier, "").iter().any(|it| it.fact == "merchant.never_sent"));
}

#[test]
fn sides_are_never_asked_about_together_and_hidden_words_never_leave() {
    let mut dossier = File::new(complaint())
        .exhibit(Media::Mail, Submitter::Merchant, Some(Kind::Communication), lines("We sent it.\nSecret order to the reader."))
        .exhibit(Media::Mail, Submitter::Consumer, Some(Kind::Communication), lines("It did not come."))
        .exhibit(Media::Mail, Submitter::Carrier, Some(Kind::Communication), lines("Handed over."))
        .0;
    let at = dossier.passages.iter().position(|passage| passage.text.starts_with("Secret")).unwrap();
    dossier.passages[at].hidden = Some(Hidden::Invisible);
    let plan = Plan::of(&dossier, &BOOK, true);
    assert!(plan.questions.len() >= 4, "{}", plan.questions.len());
    for question in &plan.questions {
        let sides: Vec<_> = question
            .exhibits
            .iter()
            .filter_map(|number| dossier.exhibits.iter().find(|exhibit| exhibit.number == *number))
            .map(|exhibit| exhibit.from)
            .filter(|from| *from != Submitter::Operator)
            .collect();
        assert!(sides.windows(2).all(|pair| pair[0] == pair[1]), "{sides:?}");
        assert!(!question.user.contains("Secret"));
        assert!(question.user.contains("P001| "));
        let watch = crate::masking::Watch::new(std::sync::Arc::clone(&plan.mask), question.ours.clone());
        let body = serde_json::json!({ "messages": [question.system, question.user], "schema": question.schema }).to_string();
        assert_eq!(crate::case::guard::Guard::leaks(&watch, body.as_bytes()), []);
    }
    let keys: std::collections::BTreeSet<&str> = plan.questions.iter().map(|question| question.key.as_str()).collect();
    assert_eq!(keys.len(), plan.questions.len());
}

#[test]
fn long_texts_are_cut_into_questions_of_two_hundred_lines() {
    let text: String = (0..450).map(|n| format!("Line {n} of a long letter.\n")).collect();
    let plan = Plan::of(&mail(Submitter::Carrier, &text), &BOOK, false);
    assert_eq!(
        plan.questions
            .iter()
            .filter(|question| question.exhibits == [1])
            .map(|question| question.passages.len())
            .collect::<Vec<_>>(),
        [200, 200, 50]
    );
}

#[test]
fn a_person_who_answered_is_not_contradicted() {
    use crate::case::reading::{Answer, AnswerKind};
    let mut dossier = letter();
    dossier.answers.push(Answer {
        fact: "delivery.postcode".to_owned(),
        by: crate::case::UserId(uuid::Uuid::nil()),
        by_name: "A".to_owned(),
        at: dossier.now,
        answer: AnswerKind::CannotTell,
    });
    let states = states(&dossier, "delivery.postcode", &claim("2312 AB Oegstgeest", "delivery.postcode", "2312 AB"));
    assert_eq!(states, [State::NeedsLook(Code::Conflict)]);
}

#[test]
fn an_answer_that_repeats_the_instructions_is_none() {
    let plan = Plan::of(&letter(), &BOOK, false);
    let question = &plan.questions[0];
    let canary = question.system.trim_end().rsplit(' ').next().unwrap();
    assert_eq!(canary.len(), 16);
    let answer = serde_json::json!({ "claims": [], "notes": [{ "passage": canary, "kind": "unreadable" }] });
    assert!(matches!(outcome(&question.system, &answer), crate::case::model_read::ReadOutcome::NotAnswered { .. }));
}

#[test]
fn answers_of_any_shape_are_taken() {
    for value in [
        serde_json::json!(null),
        serde_json::json!([1, 2]),
        serde_json::json!({ "claims": { "a": 1 } }),
        serde_json::json!({ "claims": [1, null, {}, { "passage": 3 }] }),
    ] {
        let read = outcome("x: 0123456789abcdef", &value);
        assert!(matches!(read, crate::case::model_read::ReadOutcome::Answered { .. }));
    }
    let value = Value::Bool(true);
    assert_eq!(value.to_string(), "yes");
    let _: Option<ModelRead> = None;
}
