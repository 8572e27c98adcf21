//! A model that answers anything: whatever it claims about a file, no promise breaks. `PROPTEST_CASES=125000` are a million
//! answers.

use evenhand::case::model_read::{ModelRead, ReadOutcome};
use evenhand::case::reading::{Proposer, State};
use evenhand::case::ruling::Decision;
use evenhand::case::{Dossier, PassageId, Reading, Side};
use evenhand::evidence::{Options, Reader};
use evenhand::reading::model::{self, Plan, Question};
use evenhand::rules::RuleBook;
use evenhand::walk::attacks::{self, better, paid};
use evenhand::{drafting, intake, reading, rules, walk};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::LazyLock;

/// Answers a proptest case.
const ANSWERS: usize = 8;

struct File {
    name: String,
    dossier: Dossier,
    plan: Plan,
    silent: Decision,
}

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}")));

/// Stories of different chapters with prose in them.
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
    let reader = Reader::find(Options::default()).expect("the reading child");
    let mut files = Vec::new();
    let mut seen = std::collections::BTreeMap::new();
    for dir in intake::bundle::find(Path::new("fixtures/cases")).expect("stories") {
        let bundle = intake::bundle::read(&dir).expect("a bundle");
        let category = bundle.complaint.category;
        if !bundle.files.iter().any(|file| file.file.ends_with(".eml")) || *seen.entry(category).or_insert(0) >= 2 {
            continue;
        }
        let dossier = walk::dossier(bundle, &reader).expect("readable files");
        let plan = Plan::of(&dossier, &BOOK, true);
        if plan.questions.is_empty() {
            continue;
        }
        *seen.entry(category).or_default() += 1;
        let silent = rules::assess(&BOOK, &dossier, &reading::read(&dossier, &BOOK));
        let name = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        files.push(File { name, dossier, plan, silent });
    }
    assert!(files.len() >= 5, "{} stories with prose", files.len());
    files
});

#[derive(Debug, Clone)]
struct Roll(Vec<u32>);

/// Draws from a list of numbers, so that shrinking works.
impl Roll {
    fn next(&mut self) -> u32 {
        let first = self.0.first().copied().unwrap_or_default();
        if self.0.len() > 1 {
            self.0.rotate_left(1);
        }
        first
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(usize::try_from(self.next()).unwrap() % list.len().max(1))
    }
}

/// A claim: mostly about a fact that was asked, mostly with words that stand there, mostly of the right type.
fn claim(file: &File, question: &Question, roll: &mut Roll) -> Value {
    let n = usize::try_from(roll.next()).unwrap() % question.passages.len();
    let text = file.plan.views.get(&question.passages[n].id).map_or("", |view| view.text.as_str());
    let asked = question.exhibits.iter().filter_map(|number| file.plan.facts.get(number)).flatten().collect::<Vec<_>>();
    let any: Vec<String> = BOOK.vocabulary().map(|(id, _, _)| id.to_owned()).collect();
    let fact = if roll.next().is_multiple_of(5) { roll.of(&any).cloned() } else { roll.of(&asked).map(|fact| (*fact).clone()) };
    let fact = fact.unwrap_or_else(|| "no.fact".to_owned());
    let words: Vec<&str> = text.split(' ').collect();
    let from = usize::try_from(roll.next()).unwrap() % words.len();
    let count = 1 + usize::try_from(roll.next()).unwrap() % 12;
    let quote = match roll.next() % 8 {
        0 => "words that nobody wrote".to_owned(),
        1 => text.chars().skip(from).take(count).collect(),
        2 => text.to_owned(),
        _ => words[from..(from + count).min(words.len())].join(" "),
    };
    let listed = BOOK.vocabulary().find(|(id, _, _)| *id == fact).map(|(_, _, values)| values.to_vec()).unwrap_or_default();
    let digits: Vec<String> = quote
        .split(|c: char| !c.is_ascii_digit() && !"-./:T".contains(c))
        .map(str::to_owned)
        .filter(|part| !part.is_empty())
        .collect();
    let day = reading::normal::date_in(&quote).map(|(day, _)| day.to_string());
    let value = match roll.next() % 7 {
        0 | 1 => "yes".to_owned(),
        2 => "no".to_owned(),
        3 => roll.of(&listed).cloned().unwrap_or_else(|| "yes".to_owned()),
        4 => day.unwrap_or_else(|| "2026-05-01".to_owned()),
        5 => roll.of(&digits).cloned().unwrap_or_else(|| "1".to_owned()),
        _ => quote.split(' ').next().unwrap_or_default().to_owned(),
    };
    let certainty = ["stated", "stated", "stated", "hedged", "denied", "hypothetical", "reported_speech", "sure"];
    let keys: Vec<String> = file
        .dossier
        .complaint
        .order
        .lines
        .iter()
        .map(|line| line.sku.clone())
        .chain([file.dossier.complaint.order.id.clone(), "[PARCEL_1]".to_owned(), "[ORDER_1]".to_owned(), "1".to_owned()])
        .collect();
    let key = if roll.next().is_multiple_of(3) { Value::Null } else { json!(roll.of(&keys)) };
    let line = if roll.next().is_multiple_of(30) { "P999".to_owned() } else { format!("P{:03}", n + 1) };
    json!({ "passage": line, "quote": quote, "certainty": roll.of(&certainty), "fact": fact, "key": key, "value": value })
}

fn answers(file: &File, about: &dyn Fn(&Question) -> bool, roll: &mut Roll) -> Vec<ModelRead> {
    let mut out = Vec::new();
    let mut before: Option<(Vec<PassageId>, ReadOutcome)> = None;
    for question in &file.plan.questions {
        let ids: Vec<PassageId> = question.passages.iter().map(|sent| sent.id).collect();
        let count = roll.next() % 5;
        let claims: Vec<Value> =
            if about(question) { (0..count).map(|_| claim(file, question, roll)).collect() } else { Vec::new() };
        let notes =
            if roll.next().is_multiple_of(9) { json!([{ "passage": "P001", "kind": "looks_altered" }]) } else { json!([]) };
        let mut outcome = model::outcome(&question.system, &json!({ "claims": claims, "notes": notes }));
        // Mostly the second run says what the first said: only such claims get anywhere.
        if let Some((_, first)) = before.as_ref().filter(|(same, _)| *same == ids && !roll.next().is_multiple_of(6)) {
            outcome = first.clone();
        }
        if roll.next().is_multiple_of(25) {
            outcome = ReadOutcome::NotAnswered { why: "nobody there".to_owned(), again: false };
        }
        before = Some((ids, outcome.clone()));
        out.push(ModelRead {
            key: question.key.clone(),
            name: "anything".to_owned(),
            exhibits: question.exhibits.clone(),
            passages: question.passages.clone(),
            once: roll.next().is_multiple_of(10),
            outcome,
            calls: 1,
            tokens: 1,
        });
    }
    out
}

/// A few hundred answers in every run of the tests; as many as wanted by the environment.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { 32 };
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 200, ..asked }
}

fn of_model(reading: &Reading) -> bool {
    matches!(reading.proposer, Proposer::Model { .. })
}

/// The side whose words a question holds; none for a third party's.
fn side(file: &File, question: &Question) -> Option<Side> {
    let id = question.passages.first()?.id;
    let passage = file.dossier.passage(id)?;
    let exhibit = file.dossier.exhibit(passage.exhibit)?;
    if exhibit.is_records() {
        let consumer = matches!(&passage.place, evenhand::case::passage::Place::Record { path } if path == "claim.statement");
        return Some(if consumer { Side::Consumer } else { Side::Merchant });
    }
    match reading::source::class(&file.dossier, exhibit) {
        evenhand::case::reading::Source::Party(side) => Some(side),
        _ => None,
    }
}

fn check_readings(file: &File, readings: &[Reading]) -> Result<(), TestCaseError> {
    for reading in readings.iter().filter(|reading| of_model(reading)) {
        let at = format!("{}: {reading:?}", file.name);
        prop_assert!(!reading.spans.is_empty(), "{}", at);
        for span in &reading.spans {
            let passage = file.dossier.passage(span.passage);
            prop_assert!(passage.and_then(|passage| span.cut(passage)).is_some_and(|words| !words.trim().is_empty()), "{}", at);
            let usable = passage.is_some_and(|passage| model::plan::may_leave(passage) || passage.id.exhibit == 0);
            prop_assert!(usable || matches!(reading.state, State::Rejected(_)), "{}", at);
        }
        let stands = matches!(reading.state, State::Established | State::Asserted);
        let judgement = BOOK.fact(&reading.fact).is_some_and(|fact| fact.judgement);
        prop_assert!(!(stands && judgement), "{}", at);
        let own = matches!(reading.source, evenhand::case::reading::Source::Party(_));
        prop_assert!(!(own && reading.state == State::Established), "{}", at);
        let paper = reading.source == evenhand::case::reading::Source::VerifiedDocument;
        prop_assert!(!(paper && stands), "{}", at);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_a_model_answers_no_promise_breaks(rolls in prop::collection::vec(any::<u32>(), 40..200), which in any::<prop::sample::Index>(), words in any::<bool>()) {
        let file = &FILES[which.index(FILES.len())];
        let mut roll = Roll(rolls);
        for n in 0..ANSWERS {
            let author = if words { Side::Consumer } else { Side::Merchant };
            // Half of the time the model speaks about one side's words alone: then that side may gain nothing.
            let one_side = n % 2 == 0;
            let about = |question: &Question| !one_side || side(file, question) == Some(author);
            let mut dossier = file.dossier.clone();
            dossier.model = answers(file, &about, &mut roll);
            let readings = reading::read_with(&file.plan, &dossier, &BOOK);
            check_readings(file, &readings)?;
            let told = rules::assess(&BOOK, &dossier, &readings);
            if one_side {
                prop_assert!(!better(author, &file.silent, &told), "{}: {author:?} got {:?} instead of {:?}\n{:#?}", file.name, paid(&told), paid(&file.silent), readings.iter().filter(|reading| of_model(reading)).collect::<Vec<_>>());
            }
            if n == 0 {
                let draft = drafting::compose(&BOOK, &dossier, &readings, &told);
                let faults = drafting::verify::verify(&draft, &dossier);
                prop_assert!(faults.is_empty(), "{}: {}", file.name, faults.iter().map(|fault| format!("{}: {}", fault.at, fault.why)).collect::<Vec<_>>().join("; "));
            }
        }
    }
}

#[test]
fn a_model_that_obeys_an_attacker_wins_nothing() {
    let cases: Vec<(String, Dossier)> = FILES
        .iter()
        .filter(|file| paid(&file.silent).is_some())
        .take(6)
        .map(|file| (file.name.clone(), file.dossier.clone()))
        .collect();
    assert!(cases.len() >= 3, "{} decided stories", cases.len());
    // `evenhand eval fixtures/cases --attacks` runs them all.
    let report = attacks::run(&BOOK, &cases, 211, None).expect("readable files");
    assert!(report.runs > 40 && report.claims > 500, "{}", report.text());
    assert_eq!(report.failures(), 0, "{}", report.text());
}

#[test]
fn there_are_two_hundred_payloads_a_side() {
    for side in Side::BOTH {
        let all = attacks::payloads::all(side, "x");
        let texts: std::collections::BTreeSet<&str> = all.iter().map(|payload| payload.text.as_str()).collect();
        assert!(texts.len() >= 200, "{}", texts.len());
    }
}
