//! Cases of random facts: there is always an answer, it is always the same one, and to prove a point never hurts the side that had to.

use super::assess::assess;
use super::book::{Rule, RuleBook};
use super::decide::{Plan, first};
use super::element::{self, Element, Final};
use super::examples::Example;
use super::expr::{Expr, Is};
use super::gain::{RAISED, values};
use super::heard::hear;
use super::setting::Settings;
use super::weigh::Scene;
use crate::case::complaint::Category;
use crate::case::ids::UserId;
use crate::case::reading::{Proposer, Source, State};
use crate::case::ruling::{Decision, Outcome, Regime};
use crate::case::{Reading, Side};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}")));

const COUNTRIES: [&str; 5] = ["NL", "GB", "US", "CH", "KW"];
const RAILS: [&str; 8] = ["klarna", "visa", "mastercard", "amex", "discover", "paypal", "sepa", "other"];
const GOODS: [&str; 3] = ["physical", "digital", "service"];
const DESIRED: [&str; 3] = ["refund", "replacement", "return"];
const NOW: [&str; 4] = ["2026-05-13T08:00:00Z", "2026-05-20T08:00:00Z", "2026-06-02T08:00:00Z", "2026-06-10T08:00:00Z"];

/// The subtypes that the chapter speaks of, and none.
fn subtypes(category: Category) -> Vec<String> {
    let mut all = vec![String::new()];
    let chapter = &BOOK.chapters[&category];
    let elements = chapter.elements.iter().flat_map(|one| [Some(&one.proved), one.disproved.as_ref(), one.when.as_ref()]);
    for expr in elements.flatten().chain(chapter.outcomes.iter().map(|rule| &rule.when)) {
        expr.walk(&mut |node| {
            if let Expr::Is(Is::Subtype, wanted) = node {
                all.extend(wanted.iter().cloned());
            }
        });
    }
    all
}

/// The facts that can matter in the chapter, by index.
fn facts(category: Category) -> Vec<usize> {
    let mut all: Vec<usize> = BOOK.chapters[&category].elements.iter().flat_map(Element::facts).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[derive(Debug, Clone)]
struct Said {
    fact: prop::sample::Index,
    value: prop::sample::Index,
    source: usize,
    second_key: bool,
}

fn said() -> impl Strategy<Value = Said> {
    (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..7usize, prop::bool::weighted(0.15))
        .prop_map(|(fact, value, source, second_key)| Said { fact, value, source, second_key })
}

/// Where a case is set: subtype, country, rail, goods, what is wanted, the day.
type Place = (prop::sample::Index, usize, usize, usize, usize, usize);

fn place() -> impl Strategy<Value = Place> {
    (any::<prop::sample::Index>(), 0..COUNTRIES.len(), 0..RAILS.len(), 0..GOODS.len(), 0..DESIRED.len(), 0..NOW.len())
}

fn example(category: Category, place: &Place, said: &[Said]) -> Example {
    let mut settings = Settings::new(category);
    let (subtype, country, rail, goods, desired, now) = place;
    for (name, value) in [
        ("subtype", subtype.get(&subtypes(category)).as_str()),
        ("country", COUNTRIES[*country]),
        ("rail", RAILS[*rail]),
        ("goods", GOODS[*goods]),
        ("desired", DESIRED[*desired]),
        ("now", NOW[*now]),
    ] {
        settings.set(name, value).unwrap();
    }
    let (dossier, approving) = (settings.dossier().unwrap(), settings.approving().unwrap());
    let mut made = Example { name: String::new(), line: 0, dossier, readings: Vec::new(), approving, expect: String::new() };
    let known = facts(category);
    let code = || Proposer::Code { reader: "example".to_owned() };
    let person = || Proposer::Person { user: UserId(uuid::Uuid::nil()), name: "A person".to_owned() };
    for one in said {
        let fact = &BOOK.facts[*one.fact.get(&known)];
        let (source, proposer) = match one.source {
            0 => (Source::Record, code()),
            1 => (Source::Third, code()),
            2 => (Source::VerifiedDocument, code()),
            3 => (Source::BusinessRecord(Side::Merchant), code()),
            4 => (Source::Party(Side::Consumer), code()),
            5 => (Source::Party(Side::Merchant), code()),
            _ => (Source::Third, person()),
        };
        let key = fact.key.as_ref().map(|_| if one.second_key { "p2" } else { "p1" }.to_owned());
        let state = if matches!(source, Source::Party(_)) { State::Asserted } else { State::Established };
        let value = one.value.get(&values(fact, &made)).clone();
        made.readings.push(Reading { fact: fact.id.clone(), key, value, spans: Vec::new(), proposer, source, state });
    }
    made
}

/// What a reader of the ruling is told.
fn told(decision: &Decision) -> String {
    super::examples::told(decision).join(" ")
}

fn total(decision: &Decision) -> Result<(), TestCaseError> {
    let pays = matches!(decision.outcome, Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn);
    prop_assert_eq!(decision.amount.is_some(), pays, "an amount where it pays: {}", told(decision));
    match decision.outcome {
        Outcome::Undetermined => {
            prop_assert!(!decision.open_questions.is_empty(), "undetermined, and nothing to answer");
            prop_assert!(decision.clause.is_none());
        }
        Outcome::RequestEvidence => {
            prop_assert!(!decision.asks.is_empty(), "evidence is asked for, from nobody: {}", told(decision));
            prop_assert!(decision.until.is_some(), "and by no day: {}", told(decision));
        }
        _ => prop_assert!(decision.clause.is_some(), "{} without a clause", told(decision)),
    }
    prop_assert!(!decision.because.is_empty());
    Ok(())
}

/// Nine categories, each with so many random cases (`PROPTEST_CASES` says otherwise).
fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(cases), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn there_is_always_an_answer_and_always_the_same_one(
        place in place(),
        said in prop::collection::vec(said(), 0..14),
        turn in any::<prop::sample::Index>(),
    ) {
        for category in Category::ALL {
            let case = example(category, &place, &said);
            let decision = assess(&BOOK, &case.dossier, &case.readings);
            total(&decision)?;
            prop_assert_eq!(&decision, &assess(&BOOK, &case.dossier, &case.readings));
            // In whatever order the readings came.
            let mut turned = case.readings.clone();
            if !turned.is_empty() {
                let by = turn.index(turned.len());
                turned.rotate_left(by);
                turned.reverse();
            }
            prop_assert_eq!(told(&decision), told(&assess(&BOOK, &case.dossier, &turned)), "{:?}", category);
        }
    }
}

/// What an outcome that ends the case means for a side: how far the consumer is paid, how far the merchant pays. Nothing for an
/// outcome that leaves the case open.
fn felt(rule: &Rule, side: Side) -> Option<u8> {
    let paid = match rule.outcome {
        Outcome::NoRefund => 0,
        Outcome::RefundPartial => 1,
        Outcome::RefundOnReturn => 2,
        Outcome::RefundFull => 3,
        _ => return None,
    };
    let merchant_pays = rule.cost.as_deref() == Some("merchant");
    Some(if side == Side::Merchant && !merchant_pays { 0 } else { paid })
}

/// Points that presuppose each other, so that one without the other is no case: documents on what came back say that something came
/// back (D09, R06), and a label's address is asked about only where the return went there (R09). That another order was charged is one
/// half of a defence, whose other half is its delivery (B02). Terms that the order itself states go before what a person found without
/// them (S02).
const TOGETHER: [(&str, &str); 6] = [
    ("returned_back", "D09-shown"),
    ("return_elsewhere", "R09"),
    ("used", "R06"),
    ("other_order_charged", "B02-unproven"),
    ("notice_stated", "S01"),
    ("notice_stated", "S02-again"),
];

/// A point that only brings a question up proves nothing for the side that must then answer it.
fn raises(element: &Element) -> bool {
    element.facts().iter().any(|fact| RAISED.contains(&BOOK.facts[*fact].id.as_str()))
}

/// Every breach at once, so that whoever edits the manual sees them together.
#[test]
fn to_prove_a_point_never_hurts_the_side_that_had_to() {
    let mut runner = TestRunner::deterministic();
    let made = (place(), prop::collection::vec(0..3usize, 64));
    let mut hurt = BTreeSet::new();
    for _ in 0..400 {
        let (place, ends) = made.new_tree(&mut runner).unwrap().current();
        for category in Category::ALL {
            hurt.extend(breaches(category, &place, &ends));
        }
    }
    assert!(hurt.is_empty(), "{} breaches:\n{}", hurt.len(), hurt.into_iter().collect::<Vec<_>>().join("\n"));
}

/// In this case, with every element of the chapter at the end that was drawn: which one hurts its own side by being proved.
fn breaches(category: Category, place: &Place, ends: &[usize]) -> Vec<String> {
    let case = example(category, place, &[]);
    let chapter = &BOOK.chapters[&category];
    let plan = Plan { rules: BOOK.gates.outcomes.iter().chain(&chapter.outcomes).collect(), chapter };
    let scene = Scene {
        facts: &BOOK.facts,
        params: &BOOK.params,
        codes: &BOOK.codes,
        complaint: &case.dossier.complaint,
        exhibits: &case.dossier.exhibits,
        now: case.dossier.now,
        heard: hear(&BOOK.facts, &case.dossier, &case.readings),
    };
    let own = BOOK.gates.elements.len();
    // The gates are not what is tried here: none of them applies. Nor is an element that this kind of case does not know.
    let in_play: Vec<bool> = chapter.elements.iter().map(|one| element::weigh(one, &scene).in_play).collect();
    let assigned: Vec<Final> = (0..chapter.elements.len())
        .map(|n| match ends[n % ends.len()] {
            _ if n < own || !in_play[n] => Final::Unproven,
            0 => Final::Disproved,
            1 => Final::Unproven,
            _ => Final::Proved,
        })
        .collect();
    let mut hurt = Vec::new();
    for regime in [Regime::Scheme, Regime::Statutory] {
        let rules: Vec<usize> =
            (0..plan.rules.len()).filter(|n| plan.rules[*n].layer.is_none_or(|layer| layer == regime)).collect();
        let result = |assigned: &[Final], side: Side| {
            let rule = first(&plan, &scene, &rules, assigned).map(|n| plan.rules[n])?;
            Some((rule.id.as_str(), felt(rule, side)?))
        };
        for n in own..chapter.elements.len() {
            let element = &chapter.elements[n];
            if raises(element) || !in_play[n] || !element.counts_under(regime) {
                continue;
            }
            let mut changed = assigned.clone();
            changed[n] = Final::Unproven;
            let Some((before, without)) = result(&changed, element.burden) else { continue };
            changed[n] = Final::Proved;
            let Some((after, with)) = result(&changed, element.burden) else { continue };
            let worse = if element.burden == Side::Consumer { with < without } else { with > without };
            if worse && !TOGETHER.contains(&(element.id.as_str(), after)) {
                hurt.push(format!("{}: `{}` proved turns {before} into {after}", category.as_str(), element.id));
            }
        }
    }
    hurt
}
