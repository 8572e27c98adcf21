//! Letters in the language of whoever reads them: complete files, and for every story the same letter in each language.

use evenhand::case::draft::{Draft, Letter};
use evenhand::case::{Decision, Dossier, Reading, Side};
use evenhand::evidence::{Options, Reader};
use evenhand::languages::{self, Language, others};
use evenhand::rules::RuleBook;
use evenhand::walk;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Messages that only an English letter can hold.
const ENGLISH_ONLY: [&str; 2] = ["made-no-language", "made-changed-in-english"];
/// What chooses words and need not be chosen by.
const CHOOSERS: [&str; 9] = ["from", "to", "kind", "role", "key", "what", "pays", "who", "about"];

fn frame(tag: &str) -> BTreeMap<String, String> {
    let path = Path::new("templates/languages").join(tag).join("letter.ftl");
    messages(&std::fs::read_to_string(path).expect("a file"))
}

/// `id = words`, with the lines that belong to it.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(' ') {
            found.get_mut(&last).expect("a message goes on").push_str(&format!("\n{line}"));
        } else if let Some((id, words)) = line.split_once('=') {
            last = id.trim().to_owned();
            assert!(found.insert(last.clone(), words.to_owned()).is_none(), "{last} stands twice");
        }
    }
    found
}

/// The places that a message fills, those of messages that it uses too.
fn places(id: &str, all: &BTreeMap<String, String>) -> BTreeSet<String> {
    let variable = Regex::new(r"\$([a-z_]+)").expect("a valid pattern");
    let used = Regex::new(r"\{ *([a-z][a-z0-9-]*) *\}").expect("a valid pattern");
    let words = all.get(id).map(String::as_str).unwrap_or_default();
    let mut places: BTreeSet<String> = variable.captures_iter(words).map(|found| found[1].to_owned()).collect();
    for found in used.captures_iter(words) {
        places.extend(self::places(&found[1], all));
    }
    places.retain(|name| !CHOOSERS.contains(&name.as_str()) && name != "outcome");
    places
}

#[test]
fn every_language_says_everything_that_english_says() {
    let english = frame("en");
    let mut wrong: Vec<String> = others().chain([languages::english()]).flat_map(|language| language.faults().to_vec()).collect();
    for language in others() {
        let (tag, own) = (language.tag(), frame(language.tag()));
        for id in english.keys().filter(|id| !ENGLISH_ONLY.contains(&id.as_str())) {
            if !own.contains_key(id) {
                wrong.push(format!("{tag}: {id} is missing"));
            } else if places(id, &own) != places(id, &english) {
                wrong.push(format!("{tag}: {id} fills {:?}, English {:?}", places(id, &own), places(id, &english)));
            }
        }
        wrong.extend(own.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{tag}: {id} is not English")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `evenhand rules words LANGUAGE` prints what is missing.
#[test]
fn every_text_of_the_manual_has_words_in_every_language_and_none_is_stale() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let texts = book.told_to_parties();
    let keys: BTreeSet<String> = texts.iter().map(|(_, text)| languages::key(text)).collect();
    let mut wrong = Vec::new();
    for language in others() {
        for (from, text) in &texts {
            for side in Side::BOTH {
                match language.manual(text, side.as_str()) {
                    None => wrong.push(format!("{} lacks, to the {side} ({from}): {text}", language.tag())),
                    Some(words) if words.trim().is_empty() || words.contains(['{', '}', '“', '”']) => {
                        wrong.push(format!("{}: {words:?} for {text}", language.tag()));
                    }
                    Some(_) => {}
                }
            }
        }
        let path = Path::new("templates/languages").join(language.tag()).join("rules.ftl");
        let own = messages(&std::fs::read_to_string(path).expect("a file"));
        wrong.extend(own.keys().filter(|key| !keys.contains(*key)).map(|key| format!("{}: {key} is of no text", language.tag())));
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn words_that_changed_are_told_in_english_and_marked() {
    let german = languages::of("de-AT").expect("German");
    let changed = "The parcel is back with its sender, as of today.";
    assert_eq!(german.manual(changed, "consumer"), None);
    let told = evenhand::case::prose::manual(changed, Side::Consumer, german);
    assert_eq!(told, "The parcel is back with its sender, as of today. (auf Englisch: noch nicht übersetzt).");
    let letter = Letter { language: Some("de".to_owned()), ..Letter::new("s", told) };
    assert_eq!(evenhand::web::letter_view::untranslated(&letter), 1);
}

#[test]
fn a_tag_finds_its_language_or_none() {
    for (tag, found) in [("de", Some("de")), ("de-CH", Some("de")), ("EN_us", Some("en")), ("zh-Hant-TW", None), ("tlh", None)] {
        assert_eq!(languages::of(tag).map(Language::tag), found, "{tag}");
    }
}

struct Story {
    name: String,
    dossier: Dossier,
    readings: Vec<Reading>,
    decision: Decision,
}

fn stories(book: &RuleBook, most: usize) -> Vec<Story> {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let mut folders: Vec<_> = std::fs::read_dir("fixtures/cases").expect("stories").map(|it| it.expect("one").path()).collect();
    folders.sort();
    let read = |folder: std::path::PathBuf| {
        let bundle = evenhand::intake::bundle::read(&folder).expect("a bundle");
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let dossier = walk::dossier(bundle, &reader).expect("read");
        let readings = evenhand::reading::read(&dossier, book);
        let decision = evenhand::rules::assess(book, &dossier, &readings);
        Story { name, dossier, readings, decision }
    };
    folders.into_iter().filter(|folder| folder.is_dir()).take(most).map(read).collect()
}

fn drafted(book: &RuleBook, story: &Story, tag: &str) -> Draft {
    let mut dossier = story.dossier.clone();
    dossier.complaint.consumer.language = Some(tag.to_owned());
    dossier.complaint.merchant.language = Some(tag.to_owned());
    evenhand::drafting::compose(book, &dossier, &story.readings, &story.decision)
}

/// Sums, labels of exhibits, quoted words, places that are filled later: the same whatever the language.
fn hard_facts(text: &str) -> Vec<String> {
    let fences = ['\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    // A number that touches a letter of another script is a number all the same.
    let apart = |c: char| if ('\u{600}'..'\u{700}').contains(&c) || c >= '\u{3000}' { ' ' } else { c };
    let text: String = text.chars().filter(|c| !fences.contains(c)).map(apart).collect();
    let pattern = r"“[^”]*”|\[\[[^\]]*\]\]|E\d+\b|[^\s(]*\d+[.,]\d\d\b[^\s.,;:)。]*(?: (?:[A-Z]{3}|[€£$]|kr|zł))?|\b\d{4}\b";
    let found = Regex::new(pattern).expect("a valid pattern");
    let mut all: Vec<String> = found.find_iter(&text).map(|it| it.as_str().to_owned()).collect();
    all.retain(|it| it != "“Show the evidence”");
    all.sort();
    all
}

/// Without what is cut from storage or filled later.
fn ours(text: &str) -> String {
    let cut = Regex::new(r"“[^”]*”|\[\[[^\]]*\]\]|[(（][\u{2068}]?[^()（）\s]*\.[a-z0-9]+[\u{2069}]?[)）]|[$]\d")
        .expect("a valid pattern");
    cut.replace_all(text, " ").into_owned()
}

/// Words of ours that no other language has.
fn english_left(text: &str, dossier: &Dossier) -> Vec<String> {
    let mut own = ours(text);
    for name in [&dossier.complaint.consumer.name, &dossier.complaint.merchant.name] {
        own = own.replace(name.as_str(), " ");
    }
    let words = Regex::new(
        r"(?i)\b(the|and|your|you|which|that|from|shows|goods|merchant|customer|consumer|parcel|was|is not|has been|refund|between|carrier|delivery)\b",
    );
    words.expect("a valid pattern").find_iter(&own).map(|it| it.as_str().to_owned()).collect()
}

/// German, Dutch and Swedish share a few of these.
fn is_own_word(tag: &str, word: &str) -> bool {
    matches!((tag, word.to_lowercase().as_str()), ("de" | "nl", "was"))
}

#[test]
fn every_story_is_told_alike_in_every_language() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let mut wrong = Vec::new();
    let mut told = 0;
    for story in stories(&book, usize::MAX) {
        let english = drafted(&book, &story, "en");
        for language in others() {
            let tag = language.tag();
            let draft = drafted(&book, &story, tag);
            assert_eq!(draft.sentences, english.sentences, "{}: the ruling stays English", story.name);
            for (side, letter, in_english) in [
                (Side::Consumer, &draft.letters.consumer, &english.letters.consumer),
                (Side::Merchant, &draft.letters.merchant, &english.letters.merchant),
            ] {
                let mut bad = |what: String| wrong.push(format!("{} to the {side} in {tag}: {what}", story.name));
                if letter.language.as_deref() != Some(tag) || letter.english.as_deref() != Some(in_english) {
                    bad("has no English version, or another one".to_owned());
                }
                if letter.is_empty() {
                    continue;
                }
                told += 1;
                let (own, same) = (hard_facts(&letter.text), hard_facts(&in_english.text));
                if own != same {
                    let lacks: Vec<_> = same.iter().filter(|it| !own.contains(it)).collect();
                    let more: Vec<_> = own.iter().filter(|it| !same.contains(it)).collect();
                    bad(format!("{} hard facts, English {}; lacks {lacks:?}, adds {more:?}", own.len(), same.len()));
                }
                let order = &story.dossier.complaint.order.id;
                for (where_, text) in [("subject", &letter.subject), ("text", &letter.text)] {
                    if !text.contains(order.as_str()) {
                        bad(format!("its {where_} does not name order {order}"));
                    }
                    if ours(text).contains(['{', '}', '$']) {
                        bad(format!("its {where_} has an open place"));
                    }
                    let fenced = text.matches('\u{2068}').count();
                    let ends = text.matches('\u{2069}').count();
                    if (fenced > 0) != language.is_rtl() || fenced != ends {
                        bad(format!("its {where_} has {fenced} fences and {ends} ends"));
                    }
                    let mut left = english_left(text, &story.dossier);
                    left.retain(|word| !is_own_word(tag, word));
                    if !left.is_empty() {
                        bad(format!("its {where_} has English words: {left:?}"));
                    }
                }
                if evenhand::web::letter_view::untranslated(letter) > 0 {
                    bad("holds a sentence that is marked as untranslated".to_owned());
                }
                if letter.text.contains('@') {
                    bad("tells an address".to_owned());
                }
            }
        }
    }
    assert!(told >= 60 * others().count(), "only {told} letters");
    assert!(wrong.is_empty(), "{} of {told}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_letter_in_a_language_without_texts_is_english() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let story = stories(&book, 1).swap_remove(0);
    let (unknown, english) = (drafted(&book, &story, "tlh"), drafted(&book, &story, "en"));
    assert_eq!(unknown.letters, english.letters);
    let view = evenhand::web::ruling_view::view(&unknown, &{
        let mut dossier = story.dossier.clone();
        dossier.complaint.consumer.language = Some("tlh".to_owned());
        dossier
    });
    assert!(view.flags.iter().any(|flag| flag.contains("no letters in the consumer's language")), "{:?}", view.flags);
}
