//! One sentence of a model against what was found. Pure, and in a fixed order: the first thing that does not hold is told.

use super::answer::Said;
use super::lexicon::Lexicon;
use super::sheet::{Line, Slot};
use crate::case::draft::SentenceKind;
use crate::case::wording::Fault;
use crate::case::{Complaint, Side, private};
use crate::masking::Mask;

const WORDS_MAX: usize = 60;
const CHARS_MAX: usize = 420;

/// What all sentences of one answer are checked with.
pub struct Bench<'a> {
    pub lexicon: &'a Lexicon,
    pub mask: &'a Mask,
    /// What an answer may not repeat.
    pub canary: &'a str,
}

/// A sentence in its parts: words of the model, and places to fill.
#[derive(Debug, Clone, PartialEq)]
pub enum Part<'a> {
    Words(&'a str),
    Slot(&'a Slot),
}

impl Bench<'_> {
    /// The sentence in its parts, or why it is not taken.
    pub fn check<'a>(&self, line: &'a Line, said: &'a Said) -> Result<Vec<Part<'a>>, Fault> {
        cites(line, said)?;
        let parts = parts(line, &said.text)?;
        let own: String = parts.iter().map(|part| if let Part::Words(words) = part { *words } else { " " }).collect();
        let template = line.own_words();
        // Each stretch of words by itself: a name may not hide on both sides of a place to fill, nor in the seam.
        let names = |text: &str| self.mask.view(text).text != text;
        let named = parts.iter().any(|it| matches!(it, Part::Words(words) if names(words)));
        if named || names(&own) || !self.lexicon.knows(&parts, &template) {
            return Err(Fault::LiteralValue);
        }
        stands(line, said, &parts)?;
        if self.lexicon.speaks_of_a_result(&own, &template) {
            return Err(Fault::OutcomeWord);
        }
        if self.lexicon.denies(&own) != self.lexicon.denies(&template) {
            return Err(Fault::NegationMismatch);
        }
        if self.lexicon.blames(&own, &template) {
            return Err(Fault::Blame);
        }
        if said.text.chars().count() > CHARS_MAX || own.split_whitespace().count() > WORDS_MAX {
            return Err(Fault::TooLong);
        }
        if said.text.contains(self.canary) {
            return Err(Fault::Canary);
        }
        Ok(parts)
    }
}

/// `delivered` and `delivery`.
fn alike(word: &str, topic: &str) -> bool {
    let common = word.chars().zip(topic.chars()).take_while(|(a, b)| a == b).count();
    word == topic || common >= 5
}

/// Whether this side may be told what the sentence shows it.
pub fn shareable(parts: &[Part<'_>], complaint: &Complaint, side: Side) -> bool {
    let reader = reader(Some(side));
    parts.iter().all(|part| match part {
        Part::Slot(slot) => private::quoted(&slot.text[reader], complaint, side) == slot.text[reader],
        Part::Words(_) => true,
    })
}

/// The sentence as it is read: in the ruling, or in the letter to a side.
pub fn filled(parts: &[Part<'_>], side: Option<Side>) -> String {
    let reader = reader(side);
    let text: String = parts
        .iter()
        .map(|part| match part {
            Part::Words(words) => *words,
            Part::Slot(slot) => slot.text[reader].as_str(),
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reader(side: Option<Side>) -> usize {
    match side {
        None => 0,
        Some(Side::Consumer) => 1,
        Some(Side::Merchant) => 2,
    }
}

fn cites(line: &Line, said: &Said) -> Result<(), Fault> {
    if said.cites.iter().any(|cite| !line.cites.contains(cite)) {
        return Err(Fault::CiteUnknown);
    }
    let left_out = line.cites.iter().any(|cite| !said.cites.contains(cite));
    if line.kind == SentenceKind::Fact && (said.cites.is_empty() || left_out) { Err(Fault::CiteMissing) } else { Ok(()) }
}

fn parts<'a>(line: &'a Line, text: &'a str) -> Result<Vec<Part<'a>>, Fault> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("{{") {
        parts.push(Part::Words(&rest[..start]));
        let inside = &rest[start + 2..];
        let end = inside.find("}}").ok_or(Fault::SlotUnknown)?;
        let name = inside[..end].trim();
        parts.push(Part::Slot(line.slots.iter().find(|slot| slot.name == name).ok_or(Fault::SlotUnknown)?));
        rest = &inside[end + 2..];
    }
    parts.push(Part::Words(rest));
    parts.retain(|part| !matches!(part, Part::Words(words) if words.is_empty()));
    Ok(parts)
}

/// It says of each fact and element how it stands, shows every value, and names where each stands.
fn stands(line: &Line, said: &Said, parts: &[Part<'_>]) -> Result<(), Fault> {
    for it in &said.stands {
        if !line.stands.iter().any(|(subject, holds)| *subject == it.subject && holds.as_str() == it.holds) {
            return Err(Fault::AssertMismatch);
        }
    }
    let silent = line.stands.iter().any(|(subject, _)| !said.stands.iter().any(|it| it.subject == *subject));
    let unshown = line.slots.iter().any(|slot| {
        // One source may be offered under several names.
        let shows = |used: &Slot| used.name == slot.name || (used.is_source() && used.text == slot.text);
        slot.must && !parts.iter().any(|part| matches!(part, Part::Slot(used) if shows(used)))
    });
    // An assertion beside a sentence that speaks of nothing would leave the reader with nothing.
    let topics = line.topics();
    let own: Vec<String> = parts
        .iter()
        .filter_map(|part| if let Part::Words(words) = part { Some(words.to_lowercase()) } else { None })
        .flat_map(|words| words.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let about = topics.iter().any(|topic| own.iter().any(|word| alike(word, topic)));
    let off_topic = !topics.is_empty() && !about;
    if silent || unshown || off_topic { Err(Fault::AssertMissing) } else { Ok(()) }
}
