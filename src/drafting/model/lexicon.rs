//! The words that a sentence of a model may be made of. A list, not a test of what looks like a name: what is not on it, in the
//! manual or in the sentence that is worded does not pass, in whatever script or spelling it comes.

use super::check::Part;
use crate::rules::RuleBook;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../../templates/prompts/words.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    values: String,
    denials: String,
    blame: String,
    results: String,
    extents: String,
    vocabulary: Vocabulary,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vocabulary {
    common: String,
}

struct Lists {
    values: BTreeSet<String>,
    denials: BTreeSet<String>,
    blame: BTreeSet<String>,
    results: BTreeSet<String>,
    extents: BTreeSet<String>,
    common: BTreeSet<String>,
}

/// Read once; a test reads it too, so that a broken file is found before anybody runs it.
static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let file: File = toml::from_str(WORDS).expect("a reviewed list of words");
    let set = |text: &str| text.split_whitespace().map(str::to_owned).collect::<BTreeSet<String>>();
    Lists {
        values: set(&file.values),
        denials: set(&file.denials),
        blame: set(&file.blame),
        results: set(&file.results),
        extents: set(&file.extents),
        common: set(&file.vocabulary.common),
    }
});

pub struct Lexicon {
    /// Words of the manual: names of facts and what its elements say.
    manual: BTreeSet<String>,
}

impl Lexicon {
    pub fn of(book: &RuleBook) -> Lexicon {
        Lexicon { manual: book.texts().flat_map(words).map(low).collect() }
    }

    /// Every character and every word is one that may be used. `template`: the rules' own words for the same thing.
    pub fn knows(&self, parts: &[Part<'_>], template: &str) -> bool {
        let told: BTreeSet<&str> = words(template).collect();
        let told_low: BTreeSet<String> = told.iter().map(|word| low(word)).collect();
        let mut begins = true;
        for part in parts {
            let Part::Words(text) = part else {
                begins = false;
                continue;
            };
            if !text.chars().all(plain) || quotes(text) {
                return false;
            }
            let mut at = 0;
            for word in words(text) {
                let start = at + text[at..].find(word).unwrap_or_default();
                begins |= text[at..start].contains(['.', '?', '!', ':']);
                at = start + word.len();
                let small = low(word);
                let capital = word.chars().next().is_some_and(char::is_uppercase);
                let shouted = word.chars().skip(1).any(char::is_uppercase);
                let as_told = told.contains(word);
                let written = as_told || (!shouted && (!capital || begins));
                if !written || !(told_low.contains(&small) || self.has(&small)) {
                    return false;
                }
                begins = false;
            }
            begins |= text[at..].contains(['.', '?', '!', ':']);
        }
        true
    }

    fn has(&self, word: &str) -> bool {
        let lists = &*LISTS;
        let all = [&lists.common, &self.manual, &lists.denials, &lists.blame, &lists.results];
        !lists.values.contains(bare(word)) && forms(word).iter().any(|form| all.iter().any(|list| list.contains(form)))
    }

    /// Whether the words hold a denial.
    pub fn denies(&self, text: &str) -> bool {
        words(text).any(|word| LISTS.denials.contains(&low(word)))
    }

    /// Whether they accuse somebody whom the rules' own words do not.
    pub fn blames(&self, text: &str, template: &str) -> bool {
        beyond(text, template, &LISTS.blame)
    }

    /// Whether they speak of a result, or of how much of it, of which the rules' own words do not.
    pub fn speaks_of_a_result(&self, text: &str, template: &str) -> bool {
        let any = beyond(text, "", &LISTS.results);
        beyond(text, template, &LISTS.results) || (any && beyond(text, template, &LISTS.extents))
    }
}

/// A word of the list, with whatever ending, that the rules' own words do not have.
fn beyond(text: &str, template: &str, list: &BTreeSet<String>) -> bool {
    let told: BTreeSet<String> = words(template).map(low).collect();
    words(text).map(low).any(|word| !told.contains(&word) && forms(&word).iter().any(|form| list.contains(form)))
}

/// In small letters, with the plain apostrophe.
fn low(word: &str) -> String {
    word.to_lowercase().replace('’', "'")
}

fn bare(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

/// The word, and what it may be a form of.
fn forms(word: &str) -> Vec<String> {
    let word = bare(word);
    let stems = ["s", "es", "ed", "d", "ing", "ly"].into_iter().filter_map(|ending| word.strip_suffix(ending));
    let mut forms: Vec<String> = stems.filter(|stem| stem.len() > 2).map(str::to_owned).collect();
    forms.extend(word.strip_suffix("ing").map(|stem| format!("{stem}e")));
    forms.push(word.to_owned());
    forms
}

/// No digit of any script, no quotation mark, bracket, sign of a currency, no letter of another script.
fn plain(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, ' ' | ',' | '.' | ';' | ':' | '\'' | '’' | '-' | '–' | '?' | '!' | '(' | ')')
}

/// An apostrophe that is no part of a word may begin or end a quotation.
fn quotes(text: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    text.match_indices(['\'', '’'])
        .any(|(at, found)| !letter(text[..at].chars().next_back()) || !letter(text[at + found.len()..].chars().next()))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let split = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’')));
    split.map(|word| word.trim_matches(['\'', '’'])).filter(|word| !word.is_empty())
}
