//! A letter as it will be sent, with its English version beside it for the person who stands by it.

use crate::case::{Complaint, Side, draft::Letter};
use crate::languages;

#[derive(Debug, Clone)]
pub struct LetterView {
    pub side: Side,
    pub to: String,
    pub words: Words,
    /// The same letter in English, where it is not.
    pub english: Option<Words>,
    /// `German`, where it is not in English.
    pub language: Option<&'static str>,
    /// What the caseworker must know of its language.
    pub note: Option<String>,
}

/// Subject and text, with what a page needs to show and read them right.
#[derive(Debug, Clone, Default)]
pub struct Words {
    pub subject: String,
    pub text: String,
    pub lang: String,
    pub dir: &'static str,
}

impl Words {
    pub fn of(letter: &Letter) -> Words {
        let Letter { subject, text, .. } = letter.clone();
        Words { subject, text, lang: letter.tag().to_owned(), dir: letter.dir() }
    }
}

/// A letter in the form that amends a draft.
#[derive(Debug, Clone)]
pub struct LetterField {
    pub side: &'static str,
    pub words: Words,
    /// `German`, where it is not in English; the form can turn it into English.
    pub language: Option<&'static str>,
    pub to_english: bool,
}

pub fn field(side: &'static str, letter: &Letter) -> LetterField {
    let language = letter.language.as_ref().map(|_| letter.written_in().name());
    LetterField { side, words: Words::of(letter), language, to_english: false }
}

pub fn letter(complaint: &Complaint, side: Side, letter: &Letter) -> LetterView {
    let (name, address) = match side {
        Side::Consumer => (&complaint.consumer.name, &complaint.consumer.email),
        Side::Merchant => (&complaint.merchant.name, &complaint.merchant.email),
    };
    LetterView {
        side,
        to: format!("{name} <{address}>"),
        words: Words::of(letter),
        english: letter.english.as_deref().map(Words::of),
        language: letter.language.as_ref().map(|_| letter.written_in().name()),
        note: note(complaint, side, letter),
    }
}

/// Chips at the head of a ruling: somebody asked for a language that has no texts.
pub fn without_texts(complaint: &Complaint) -> Vec<&'static str> {
    let lacks = |side| complaint.language_of(side).is_some_and(|tag| languages::of(tag).is_none());
    let chips =
        [(Side::Consumer, "no letters in the consumer's language"), (Side::Merchant, "no letters in the merchant's language")];
    chips.into_iter().filter(|(side, _)| lacks(*side)).map(|(_, chip)| chip).collect()
}

/// For whoever asks something: who reads another language, and what becomes of words that are typed here.
pub fn readers(complaint: &Complaint) -> Vec<String> {
    let line = |side| {
        let language = complaint.language_of(side).and_then(languages::of).filter(|language| !language.is_english())?;
        Some(format!(
            "The {side} gets letters in {}. Questions of the manual go out in it; what you type yourself goes out as you type it.",
            language.name()
        ))
    };
    Side::BOTH.into_iter().filter_map(line).collect()
}

fn note(complaint: &Complaint, side: Side, letter: &Letter) -> Option<String> {
    if letter.is_empty() {
        return None;
    }
    if letter.language.is_none() {
        let asked = complaint.language_of(side)?;
        return match languages::of(asked) {
            None => Some(format!(
                "They asked for letters in `{asked}`. We have no texts in it: this letter is in English, and says so. You can write it in \
                 their language by amending the draft."
            )),
            Some(language) if language.is_english() => None,
            Some(language) => Some(format!(
                "They asked for letters in {}. A person changed this letter, in English; it says so.",
                language.name()
            )),
        };
    }
    if letter.english.is_none() {
        return Some("A person changed its words, so there is no English version of it.".to_owned());
    }
    let sentences = untranslated(letter);
    let one = if sentences == 1 { "1 sentence of the manual has" } else { &format!("{sentences} sentences of the manual have") };
    (sentences > 0).then(|| format!("{one} no words in {} yet: marked in the letter, in English.", letter.written_in().name()))
}

/// How many texts a letter gives in English since nobody has translated them.
pub fn untranslated(letter: &Letter) -> usize {
    let language = letter.written_in();
    if language.is_english() {
        return 0;
    }
    let around = language.untranslated("\u{0}");
    let mark = around.rsplit('\u{0}').next().unwrap_or_default().trim_start_matches(languages::PDI).trim();
    if mark.is_empty() { 0 } else { letter.text.matches(mark).count() }
}
