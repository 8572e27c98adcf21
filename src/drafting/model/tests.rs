use super::answer::{Said, Stand};
use super::put::{Desk, Taken, sentences};
use super::sheet::Holds;
use super::{doubt, prompt, schema};
use crate::case::check_digits::is_card;
use crate::case::draft::{Draft, SentenceKind};
use crate::case::wording::Fault;
use crate::case::{Outcome, Passage, Span, Value};
use crate::drafting::tests::{decision, dossier, draft, readings};
use crate::masking::Mask;
use crate::outside::model::schema::beyond_common;
use crate::rules::RuleBook;
use serde_json::json;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}")));

const CANARY: &str = "feedfacecafebeef";

/// What becomes of one answer to the first factual sentence (`true`) or to the first point, changed by `change`.
fn with(fact: bool, change: impl FnOnce(&mut Said)) -> Result<String, Fault> {
    let (dossier, draft) = (dossier(), draft(&dossier(), Outcome::RefundFull));
    let (readings, decision, mask) = (readings(&dossier), decision(Outcome::RefundFull), Mask::of(&dossier));
    let plain = crate::drafting::compose(&BOOK, &dossier, &readings, &decision);
    assert_eq!(plain.sentences.len(), draft.sentences.len());
    let desk = Desk::new(&BOOK, &dossier, &readings, &decision, &plain, &mask);
    let wanted = if fact { SentenceKind::Fact } else { SentenceKind::Reasoning };
    let line = desk.sheet.lines.iter().find(|line| line.kind == wanted).expect("a line");
    let needed = |source: bool| {
        let slots = line.slots.iter().filter(|slot| slot.must && slot.is_source() == source);
        slots.map(|slot| format!("{{{{{}}}}}", slot.name)).collect::<Vec<_>>().join(" and ")
    };
    let not = if line.own_words().to_lowercase().contains(" not ") { " not" } else { "" };
    let text = if fact {
        format!("{} show {} as the place of {}.", needed(true), needed(false), line.topics()[0])
    } else {
        format!("The parcel did{not} reach the consumer.")
    };
    let stands = line.stands.iter().map(|(subject, holds)| Stand { subject: subject.clone(), holds: holds.as_str().to_owned() });
    let mut said = Said { sentence: line.id.clone(), cites: line.cites.clone(), stands: stands.collect(), text };
    change(&mut said);
    let (worded, failed) = sentences(&desk, &[said], CANARY);
    match failed.iter().find(|it| it.at == line.at) {
        Some(it) => Err(it.code),
        None => Ok(worded.sentences[line.at].text.clone()),
    }
}

fn fact(text: impl Fn(&str) -> String) -> Result<String, Fault> {
    with(true, |said| said.text = text(&said.text))
}

#[test]
fn each_check_tells_its_own_fault() {
    let whole = fact(str::to_owned).expect("a good sentence");
    assert!(whole.contains("“00120”") && whole.contains("“00100”") && whole.contains("5 March 2026"), "{whole}");
    assert_eq!(with(true, |said| said.cites.push("C99".to_owned())), Err(Fault::CiteUnknown));
    assert_eq!(with(true, |said| said.cites.clear()), Err(Fault::CiteMissing));
    assert_eq!(fact(|text| format!("{text} {{{{C99.value}}}}")), Err(Fault::SlotUnknown));
    assert_eq!(fact(|text| format!("{text} {{{{C1.value")), Err(Fault::SlotUnknown));
    let literal = [
        "7",
        "on Tuesday",
        "in March",
        "forty euros",
        "to Ida Lind",
        "to ida lind",
        "of Lumo Oy",
        "€",
        "“quoted”",
        "quiggle",
        "[[who decided]]",
        "a@b.example",
        "дом",
    ];
    for words in literal {
        assert_eq!(fact(|text| text.replace(" show ", &format!(" show {words} and "))), Err(Fault::LiteralValue), "{words}");
    }
    assert_eq!(with(false, |said| said.stands[0].holds = Holds::Disputed.as_str().to_owned()), Err(Fault::AssertMismatch));
    assert_eq!(with(false, |said| said.stands.clear()), Err(Fault::AssertMissing));
    assert_eq!(fact(|_| "The tracking data show it.".to_owned()), Err(Fault::AssertMissing));
    assert_eq!(with(false, |said| said.text = "This is so.".to_owned()), Err(Fault::AssertMissing));
    assert_eq!(fact(|text| text.replace(" show ", " show that the claim is rejected and ")), Err(Fault::OutcomeWord));
    assert_eq!(fact(|text| text.replace(" show ", " never show ")), Err(Fault::NegationMismatch));
    assert_eq!(fact(|text| text.replace(" show ", " show that the merchant lied and ")), Err(Fault::Blame));
    assert_eq!(fact(|text| format!("{text}{}", " and so on".repeat(40))), Err(Fault::TooLong));
    assert_eq!(fact(|text| format!("{text} {CANARY}")), Err(Fault::Canary));
}

#[test]
fn what_a_question_holds_names_nobody_and_its_schema_is_understood_everywhere() {
    let dossier = dossier();
    let (readings, decision, mask) = (readings(&dossier), decision(Outcome::RefundFull), Mask::of(&dossier));
    let plain: Draft = crate::drafting::compose(&BOOK, &dossier, &readings, &decision);
    let desk = Desk::new(&BOOK, &dossier, &readings, &decision, &plain, &mask);
    let lines: Vec<_> = desk.sheet.lines.iter().collect();
    assert_eq!(beyond_common(&schema(&lines)), None);
    let asked: Vec<_> = lines.iter().map(|line| (*line, None)).collect();
    let text = prompt::write(&asked, &plain.citations, &mask, &["A plain\nexample.".to_owned()]);
    for name in ["Ida", "Lumo", "L-1", "00100", "@"] {
        assert!(!text.user.contains(name), "{name}: {}", text.user);
    }
    assert!(text.user.contains("- A plain example.\n") && text.user.contains("S01"), "{}", text.user);
    assert!(text.system.contains(&text.canary) && !text.user.contains(&text.canary));

    let mut taken = Taken::new();
    for line in &lines {
        taken.insert(
            line.id.clone(),
            Said { sentence: line.id.clone(), cites: line.cites.clone(), stands: Vec::new(), text: String::new() },
        );
    }
    let (question, schema) = doubt::question(&desk, &taken, CANARY).expect("a fact to doubt");
    assert_eq!(beyond_common(&schema), None);
    assert!(question.user.contains("cited: "), "{}", question.user);
    let all = json!({ "verdicts": [
        { "sentence": "S01", "verdict": "supported" }, { "sentence": "S01", "verdict": "contradicted" },
        { "sentence": "S01", "verdict": "partly" }, { "sentence": "S99", "verdict": "unsupported" }, { "verdict": "partly" }, 7,
    ]});
    let (failed, weak) = doubt::apply(&desk, &mut taken, &doubt::verdicts(&all, CANARY));
    assert_eq!((failed.len(), failed[0].code, weak.len()), (1, Fault::Unsupported, 0));
    assert!(!taken.contains_key("S01"));
}

/// A number that money can be taken with stands in a ruling, which stays in the house, and in no letter: there the rules' words
/// remain, with the number left out.
#[test]
fn what_one_side_may_not_be_told_stays_out_of_its_letter() {
    let mut dossier = dossier();
    let card = (0..10).map(|last| format!("401288888888{last}881")).find(|number| is_card(number)).expect("a check digit");
    let place = dossier.passages.iter().position(|it| it.text == "00120").expect("the place");
    dossier.passages[place].text.clone_from(&card);
    dossier.passages[place].sha256 = Passage::digest(&card);
    let id = dossier.passages[place].id;
    let mut readings = readings(&dossier);
    let reading = readings.iter_mut().find(|it| it.spans[0].passage == id).expect("its reading");
    (reading.value, reading.spans) = (Value::Text(card.clone()), vec![Span::whole(&dossier.passages[place])]);
    let (decision, mask) = (decision(Outcome::RefundFull), Mask::of(&dossier));
    let plain = crate::drafting::compose(&BOOK, &dossier, &readings, &decision);
    let desk = Desk::new(&BOOK, &dossier, &readings, &decision, &plain, &mask);
    let line = desk.sheet.lines.iter().find(|line| line.kind == SentenceKind::Fact).expect("a fact");
    assert!(line.slots.iter().any(|slot| slot.text[0].contains(&card)), "{line:?}");
    let needed = |source: bool| {
        let slots = line.slots.iter().filter(|slot| slot.must && slot.is_source() == source);
        slots.map(|slot| format!("{{{{{}}}}}", slot.name)).collect::<Vec<_>>().join(" and ")
    };
    let text = format!("{} show {} as the place of {}.", needed(true), needed(false), line.topics()[0]);
    let stands = line.stands.iter().map(|(subject, holds)| Stand { subject: subject.clone(), holds: holds.as_str().to_owned() });
    let said = Said { sentence: line.id.clone(), cites: line.cites.clone(), stands: stands.collect(), text };
    let (worded, failed) = sentences(&desk, &[said], CANARY);
    let mine: Vec<Fault> = failed.iter().filter(|it| it.at == line.at).map(|it| it.code).collect();
    assert_eq!(mine, [Fault::NotShareable], "{failed:?}");
    assert_eq!(Fault::NotShareable.code(), "NOT_SHAREABLE");
    assert!(worded.sentences[line.at].by_model && worded.sentences[line.at].text.contains(&card));
    for (letter, rules) in
        [(&worded.letters.consumer, &plain.letters.consumer), (&worded.letters.merchant, &plain.letters.merchant)]
    {
        assert!(!letter.text.contains(&card), "{}", letter.text);
        assert_eq!(letter.text, rules.text);
    }
}

#[test]
fn how_much_is_paid_is_for_the_rules_to_say() {
    let lexicon = super::lexicon::Lexicon::of(&RuleBook::shipped().expect("the rule book"));
    let speaks = |text: &str, told: &str| lexicon.speaks_of_a_result(text, told);
    assert!(speaks("a full refund was promised", "the merchant promised a refund"));
    assert!(!speaks("a full refund was promised", "the merchant promised a refund in full"));
    assert!(!speaks("the full name is on the slip", "the name on the slip"));
}
