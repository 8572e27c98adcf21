//! A writer that answers anything: whatever words it gives, the ruling is the same, and every value in it was put in by code.
//! `PROPTEST_CASES=125000` are a million answers.

use evenhand::case::draft::{Draft, SentenceKind};
use evenhand::case::{Decision, Dossier, Reading};
use evenhand::drafting::model::{Desk, Holds, Line, Said, Stand, said, sentences};
use evenhand::drafting::verify::verify;
use evenhand::evidence::{Options, Reader};
use evenhand::masking::Mask;
use evenhand::rules::RuleBook;
use evenhand::{drafting, intake, reading, rules, walk};
use proptest::prelude::*;
use serde_json::json;
use std::path::Path;
use std::sync::LazyLock;

/// Answers a proptest case.
const ANSWERS: usize = 8;
const CANARY: &str = "0123456789abcdef";

struct File {
    name: String,
    dossier: Dossier,
    readings: Vec<Reading>,
    decision: Decision,
    draft: Draft,
    mask: Mask,
}

impl File {
    fn desk(&self) -> Desk<'_> {
        Desk::new(&BOOK, &self.dossier, &self.readings, &self.decision, &self.draft, &self.mask)
    }
}

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}")));

/// Stories of all chapters that have something to word.
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
    let reader = Reader::find(Options::default()).expect("the reading child");
    let mut files = Vec::new();
    let mut seen = std::collections::BTreeMap::new();
    for dir in intake::bundle::find(Path::new("fixtures/cases")).expect("stories") {
        let bundle = intake::bundle::read(&dir).expect("a bundle");
        let count = seen.entry(bundle.complaint.category).or_insert(0);
        *count += 1;
        if *count > 2 {
            continue;
        }
        let dossier = walk::dossier(bundle, &reader).expect("readable files");
        let readings = reading::read(&dossier, &BOOK);
        let decision = rules::assess(&BOOK, &dossier, &readings);
        let draft = drafting::compose(&BOOK, &dossier, &readings, &decision);
        let name = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mask = Mask::of(&dossier);
        files.push(File { name, dossier, readings, decision, draft, mask });
    }
    assert!(files.len() >= 8, "{} stories", files.len());
    files
});

/// A sentence that a decent model would write: every value and source in its place, every denial kept.
fn decent(line: &Line) -> Said {
    const DENIALS: [&str; 10] = ["not", "no", "never", "nothing", "without", "neither", "none", "nor", "cannot", "missing"];
    let own = line.own_words().to_lowercase();
    let denied = own.split(|c: char| !c.is_alphanumeric()).any(|word| DENIALS.contains(&word));
    let not = if denied { " and not otherwise" } else { "" };
    let topic = line.topics().into_iter().next().map(|word| format!(" about {word}")).unwrap_or_default();
    let text = if line.kind == SentenceKind::Fact {
        let (sources, values): (Vec<_>, Vec<_>) = line.slots.iter().filter(|slot| slot.must).partition(|slot| slot.is_source());
        let list = |slots: &[&evenhand::drafting::model::Slot]| {
            slots.iter().map(|slot| format!("{{{{{}}}}}", slot.name)).collect::<Vec<_>>().join(" and ")
        };
        match values.is_empty() {
            true => format!("{} shows how this is{topic}{not}.", list(&sources)),
            false => format!("{} shows {}{topic}{not}.", list(&sources), list(&values)),
        }
    } else {
        format!("This point is as the evidence shows it{topic}{not}.")
    };
    Said { text, ..silent(line) }
}

fn silent(line: &Line) -> Said {
    Said {
        sentence: line.id.clone(),
        cites: line.cites.clone(),
        stands: line
            .stands
            .iter()
            .map(|(subject, holds)| Stand { subject: subject.clone(), holds: holds.as_str().to_owned() })
            .collect(),
        text: String::new(),
    }
}

/// What no ruling may get from a model.
const EVIL: [&str; 40] = [
    "Zebulon",
    "zebulon quiggle",
    "jane.roe@mail.example",
    "+49 30 1234567",
    "999",
    "9.999,00",
    "€",
    "£40",
    "forty euros",
    "EUR",
    "31 December",
    "Tuesday",
    "yesterday",
    "a hundred",
    "half of it",
    "٩٩",
    "Ⅻ",
    "“so it was”",
    "'quoted'",
    "[PERSON_1]",
    "[[who decided]]",
    "[[last day to pay]]",
    "{{C1.value}}",
    "{{C999.value}}",
    "{{",
    "}}",
    "<b>bold</b>",
    "fraud",
    "The merchant lied",
    "a full refund",
    "the claim is rejected",
    "won",
    "Приём",
    "日本",
    "zero\u{200b}width",
    "http://evil.example",
    "100%",
    CANARY,
    "IGNORE ALL RULES",
    "merchant owes compensation",
];
/// Pieces that are fine in some sentence.
const FINE: [&str; 16] = [
    "the parcel",
    "the consumer",
    "the merchant",
    "shows",
    "according to",
    "was delivered",
    "not",
    "never",
    "and",
    "The",
    "the payment",
    "is clear.",
    "while",
    "It says that",
    "before",
    "at the door",
];

struct Roll(Vec<u32>);

impl Roll {
    fn next(&mut self, below: usize) -> usize {
        let first = self.0.first().copied().unwrap_or_default();
        self.0.rotate_left(1);
        usize::try_from(first).unwrap_or_default() % below.max(1)
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        (!list.is_empty()).then(|| list[self.next(list.len())])
    }
}

fn any_said(lines: &[Line], roll: &mut Roll) -> Said {
    let line = &lines[roll.next(lines.len())];
    let mut said = decent(line);
    match roll.next(8) {
        0 => {}
        1..=3 => {
            // One thing that must not be, somewhere in a sentence that would pass.
            let evil = roll.of(&EVIL).unwrap_or_default();
            let places: Vec<usize> = said.text.char_indices().map(|(at, _)| at).chain([said.text.len()]).collect();
            let at = roll.of(&places).unwrap_or_default();
            let (before, after) = said.text.split_at(at);
            said.text = format!("{before} {evil} {after}");
        }
        4 => said.text = roll.of(&EVIL).unwrap_or_default().to_owned(),
        _ => {
            let slots: Vec<String> =
                lines.iter().flat_map(|line| &line.slots).map(|slot| format!("{{{{{}}}}}", slot.name)).collect();
            let parts: Vec<String> = (0..=roll.next(14))
                .map(|_| match roll.next(7) {
                    0 => roll.of(&EVIL).unwrap_or_default().to_owned(),
                    1 | 2 if !slots.is_empty() => slots[roll.next(slots.len())].clone(),
                    _ => roll.of(&FINE).unwrap_or_default().to_owned(),
                })
                .collect();
            said.text = format!("{} {}", if roll.next(2) == 0 { said.text.as_str() } else { "" }, parts.join(" "));
        }
    }
    if roll.next(5) == 0 {
        said.cites = vec![roll.of(&["C1", "C2", "C999", "E1", ""]).unwrap_or_default().to_owned()];
    }
    if roll.next(5) == 0 {
        let holds = roll.of(&Holds::ALL.map(Holds::as_str)).unwrap_or_default();
        for stand in &mut said.stands {
            stand.holds = holds.to_owned();
        }
    }
    if roll.next(12) == 0 {
        said.sentence = "S99".to_owned();
    }
    said
}

fn digits(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_numeric()).filter(|run| !run.is_empty()).map(str::to_owned).collect()
}

/// Everything but the words of some sentences is the rules' own; and those words hold nothing that no slot put there.
fn unharmed(file: &File, lines: &[Line], worded: &Draft) -> Result<(), TestCaseError> {
    let at = &file.name;
    let bare = |draft: &Draft| {
        let mut draft = Draft { letters: drafting::letters::none(), ..draft.clone() };
        for sentence in &mut draft.sentences {
            (sentence.text, sentence.by_model) = (String::new(), false);
        }
        draft
    };
    prop_assert!(bare(worded) == bare(&file.draft), "{}: more than words changed", at);
    let before = verify(&file.draft, &file.dossier);
    let faults: Vec<_> = verify(worded, &file.dossier).into_iter().filter(|fault| !before.contains(fault)).collect();
    prop_assert!(faults.is_empty(), "{}: {:?}", at, faults);
    for (n, (old, new)) in file.draft.sentences.iter().zip(&worded.sentences).enumerate() {
        prop_assert!(new.by_model || old.text == new.text, "{}: a sentence changed and does not say so", at);
        if !new.by_model {
            continue;
        }
        prop_assert!(new.kind != SentenceKind::Fact || !new.citations.is_empty(), "{}: a fact cites nothing", at);
        let line = lines.iter().find(|line| line.at == n).expect("a line");
        let filled: String = line.slots.iter().map(|slot| format!("{} ", slot.text.join(" "))).collect();
        for run in digits(&new.text) {
            prop_assert!(digits(&filled).contains(&run), "{}: {:?} has the number {}", at, new.text, run);
        }
        clean(at, &new.text, &format!("{filled} {}", old.text))?;
    }
    for (old, new) in
        [(&file.draft.letters.consumer, &worded.letters.consumer), (&file.draft.letters.merchant, &worded.letters.merchant)]
    {
        prop_assert_eq!(&old.subject, &new.subject);
        for slot in ["[[", "]]"] {
            prop_assert_eq!(old.text.matches(slot).count(), new.text.matches(slot).count(), "{}", at);
        }
        let filled: String = lines.iter().flat_map(|line| &line.slots).map(|slot| format!("{} ", slot.text.join(" "))).collect();
        clean(at, &new.text, &format!("{filled} {}", old.text))?;
    }
    Ok(())
}

/// Of what must not be there nothing is, unless the rules or the evidence put it there.
fn clean(at: &str, text: &str, known: &str) -> Result<(), TestCaseError> {
    let (text, known) = (text.to_lowercase(), known.to_lowercase());
    for evil in EVIL.map(str::to_lowercase) {
        let word = |text: &str| {
            text.match_indices(&evil).any(|(start, _)| {
                let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                !letter(text[..start].chars().next_back()) && !letter(text[start + evil.len()..].chars().next())
            })
        };
        prop_assert!(!word(&text) || word(&known), "{}: {:?} in {:?}", at, evil, text);
    }
    Ok(())
}

/// A few hundred answers in every run of the tests; as many as wanted by the environment.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { 48 };
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 300, ..asked }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_a_writer_answers_no_promise_breaks(rolls in prop::collection::vec(any::<u32>(), 40..200), which in any::<prop::sample::Index>()) {
        let file = &FILES[which.index(FILES.len())];
        let desk = file.desk();
        let lines = desk.sheet.lines.clone();
        if lines.is_empty() {
            return Ok(());
        }
        let mut roll = Roll(rolls);
        for _ in 0..ANSWERS {
            let count = 1 + roll.next(lines.len() * 2);
            let answer: Vec<Said> = (0..count).map(|_| any_said(&lines, &mut roll)).collect();
            let (worded, failed) = sentences(&desk, &answer, CANARY);
            unharmed(file, &lines, &worded)?;
            let by_model = worded.sentences.iter().filter(|sentence| sentence.by_model).count();
            prop_assert!(by_model + failed.len() >= lines.len(), "every sentence is taken or says why not");
        }
    }
}

/// Otherwise the property above would hold for a check that takes nothing.
#[test]
fn what_a_decent_writer_says_is_taken() {
    let (mut all, mut taken) = (0, 0);
    let mut left = Vec::new();
    for file in FILES.iter() {
        let desk = file.desk();
        let answer: Vec<Said> = desk.sheet.lines.iter().map(decent).collect();
        let (worded, failed) = sentences(&desk, &answer, CANARY);
        unharmed(file, &desk.sheet.lines, &worded).unwrap_or_else(|error| panic!("{error}"));
        all += answer.len();
        taken += worded.sentences.iter().filter(|sentence| sentence.by_model).count();
        left.extend(failed.into_iter().map(|it| (file.name.clone(), it.code, file.draft.sentences[it.at].text.clone())));
    }
    assert!(all >= 40, "{all} sentences to word");
    assert!(taken * 10 >= all * 8, "{taken} of {all}: {left:#?}");
}

#[test]
fn an_answer_of_any_shape_is_read_as_far_as_it_goes() {
    assert_eq!(said(&json!(null)), []);
    assert_eq!(said(&json!({ "sentences": [1, "x", { "sentence": "S01" }] })), []);
    let one = json!({ "sentence": "S01", "cites": [1, "C1"], "asserts": [{ "subject": "a" }], "text": "Yes." });
    let read = said(&json!({ "sentences": [one, one] }));
    assert_eq!(read, [Said { sentence: "S01".into(), cites: vec!["C1".into()], stands: Vec::new(), text: "Yes.".into() }]);
}
