//! Patterns that are tried only where words stand that they cannot do without.

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use regex::Regex;
use std::ops::Range;

pub struct Phrases {
    patterns: Vec<Pattern>,
    /// Every word of every list.
    words: AhoCorasick,
    /// Pattern and list of each word.
    owners: Vec<(usize, u8)>,
    /// The words of each pattern's first list alone.
    first: Vec<String>,
}

/// The first lists of several, looked for together.
pub struct Hints(AhoCorasick);

impl Hints {
    pub fn of(all: &[&Phrases]) -> Hints {
        Hints(finder(&all.iter().flat_map(|phrases| phrases.first.clone()).collect::<Vec<_>>()))
    }

    /// Places of words without which no pattern matches; `false` when this text must be looked at in whole.
    pub fn places(&self, text: &str, mut each: impl FnMut(Range<usize>)) -> bool {
        if unfolded(text) {
            return false;
        }
        self.0.find_overlapping_iter(text).for_each(|found| each(found.range()));
        true
    }
}

struct Pattern {
    regex: Regex,
    /// A bit a list.
    lists: u8,
}

impl Phrases {
    /// Each pattern with lists of words in lower case, of each of which any match holds one. They must be constants that a
    /// test has tried.
    pub fn new(patterns: &[(&[&[&str]], &str)]) -> Phrases {
        let (mut words, mut owners, mut first) = (Vec::new(), Vec::new(), Vec::new());
        for (pattern, (lists, _)) in patterns.iter().enumerate() {
            for (list, bit) in lists.iter().zip(0u8..) {
                for word in list.iter().flat_map(|word| in_both_cases(word)) {
                    if bit == 0 {
                        first.push(word.clone());
                    }
                    words.push(word);
                    owners.push((pattern, 1 << bit));
                }
            }
        }
        let patterns = patterns
            .iter()
            .map(|(lists, text)| Pattern {
                regex: Regex::new(&format!("(?i){text}")).expect("a constant that a test compiles"),
                lists: (0..lists.len()).fold(0, |bits, list| bits | 1 << list),
            })
            .collect();
        Phrases { patterns, words: finder(&words), owners, first }
    }

    pub fn is_match(&self, text: &str) -> bool {
        if unfolded(text) {
            return self.patterns.iter().any(|pattern| pattern.regex.is_match(text));
        }
        let mut seen = vec![0u8; self.patterns.len()];
        for found in self.words.find_overlapping_iter(text) {
            let (pattern, list) = self.owners[found.pattern().as_usize()];
            seen[pattern] |= list;
        }
        let tried = self.patterns.iter().zip(seen).filter(|(pattern, seen)| pattern.lists == *seen);
        tried.into_iter().any(|(pattern, _)| pattern.regex.is_match(text))
    }
}

fn finder(words: &[String]) -> AhoCorasick {
    let builder = AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA)).build(words);
    builder.expect("a few hundred words")
}

/// The long s, the Kelvin and the Ångström sign, which patterns take for the letters that they look like.
fn unfolded(text: &str) -> bool {
    let has = |bytes: &[u8]| memchr::memmem::find(text.as_bytes(), bytes).is_some();
    has("ſ".as_bytes()) || has("\u{212a}".as_bytes()) || has("\u{212b}".as_bytes())
}

/// Small and capital letters of ASCII are taken for each other anyhow.
fn in_both_cases(word: &str) -> Vec<String> {
    word.chars().fold(vec![String::new()], |before, char| {
        let upper = Some(char).filter(|char| !char.is_ascii()).and_then(|char| char.to_uppercase().next());
        let forms = [Some(char), upper];
        forms.into_iter().flatten().flat_map(|form| before.iter().map(move |start| format!("{start}{form}"))).collect()
    })
}

#[cfg(test)]
impl Phrases {
    /// Whether the lists of pattern `at` let `text` pass.
    pub fn lets_pass(&self, at: usize, text: &str) -> bool {
        let lists = self.words.find_overlapping_iter(text).map(|found| self.owners[found.pattern().as_usize()]);
        let seen = lists.filter(|(pattern, _)| *pattern == at).fold(0, |seen, (_, list)| seen | list);
        unfolded(text) || seen == self.patterns[at].lists
    }

    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().map(|pattern| pattern.regex.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::super::patterns::{HANDLING, MACHINE, VISIBLE};
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;

    /// Texts made from each pattern hold a word of each of its lists.
    #[test]
    fn no_pattern_matches_without_its_words() {
        let mut runner = TestRunner::deterministic();
        for phrases in [&*VISIBLE, &*MACHINE, &*HANDLING] {
            for (at, source) in phrases.sources().enumerate() {
                // Borders of words and lines are no text.
                let bare = source.replace(r"\b", "").replace("|^", "|");
                let texts = proptest::string::string_regex(&bare).expect("a pattern");
                for _ in 0..500 {
                    let text = texts.new_tree(&mut runner).expect("a text").current();
                    assert!(phrases.lets_pass(at, &text), "{source}\n{text:?}");
                }
            }
        }
    }
}
