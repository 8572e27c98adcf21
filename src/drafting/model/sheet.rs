//! What a model may word, and the places that code fills.

use super::super::cite::Cites;
use super::super::words::{self, Voice};
use super::super::{sentences, told};
use crate::case::draft::{Draft, Sentence, SentenceKind, Support};
use crate::case::ruling::{Finding, Status};
use crate::case::{Decision, Dossier, Reading, Side, Value};
use crate::languages::english;
use crate::rules::RuleBook;

/// Sentences of one ruling that are worded; the others keep the rules' words.
pub const LINES_MAX: usize = 40;
/// Of the words that a fact was read from, so many bytes are shown.
const QUOTE_BYTES: usize = 160;

/// A word of fewer letters is no topic.
const TOPIC_LETTERS: usize = 5;

/// How something stands, in the words of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Yes,
    No,
    Unproved,
    Disputed,
}

impl Holds {
    pub const ALL: [Holds; 4] = [Holds::Yes, Holds::No, Holds::Unproved, Holds::Disputed];

    pub fn as_str(self) -> &'static str {
        match self {
            Holds::Yes => "yes",
            Holds::No => "no",
            Holds::Unproved => "unproved",
            Holds::Disputed => "disputed",
        }
    }
}

/// A place in a sentence that code fills.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// `C7.value`
    pub name: String,
    /// For the model: `the postcode of the delivery`.
    pub about: String,
    /// What stands there in the ruling, in the letter to the consumer and in the letter to the merchant.
    pub text: [String; 3],
    /// The sentence may not leave it out.
    pub must: bool,
}

/// One sentence that a model may word.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// `S04`
    pub id: String,
    /// Its place in the draft.
    pub at: usize,
    pub kind: SentenceKind,
    pub element: String,
    /// Its place among the factual sentences of its element.
    pub nth: usize,
    /// As the rules wrote it.
    pub template: String,
    pub cites: Vec<String>,
    /// Facts and elements that it tells of, and how each stands; the sentence must say so.
    pub stands: Vec<(String, Holds)>,
    pub slots: Vec<Slot>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    pub lines: Vec<Line>,
}

impl Sheet {
    /// The draft must be the one that the rules made from the same readings and decision.
    pub fn of(book: &RuleBook, dossier: &Dossier, readings: &[Reading], decision: &Decision, draft: &Draft) -> Sheet {
        let cites = Cites::new(dossier);
        let mut lines = Vec::new();
        for finding in decision.findings.iter().filter(|finding| sentences::worth_telling(finding)) {
            let here = |kind: SentenceKind| {
                let mine = move |(_, sentence): &(usize, &Sentence)| {
                    sentence.element.as_deref() == Some(finding.element.as_str()) && sentence.kind == kind
                };
                draft.sentences.iter().enumerate().filter(mine)
            };
            let all = told::counted(book, &cites, readings, finding, Voice::Ruling);
            for (nth, ((at, sentence), told)) in here(SentenceKind::Fact).zip(&all).enumerate() {
                if matches!(sentence.support, Support::Verified | Support::Asserted) && sentence.text == told.text {
                    lines.extend(fact(book, &cites, draft, (at, sentence), nth, told));
                }
            }
            lines.extend(here(SentenceKind::Reasoning).next().map(|(at, sentence)| verdict(finding, at, sentence)));
        }
        lines.truncate(LINES_MAX);
        for (line, number) in lines.iter_mut().zip(1..) {
            line.id = format!("S{number:02}");
        }
        Sheet { lines }
    }

    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }
}

/// `None` where a value cannot be shown by a slot: such a sentence keeps the rules' words.
fn fact(
    book: &RuleBook,
    cites: &Cites<'_>,
    draft: &Draft,
    (at, sentence): (usize, &Sentence),
    nth: usize,
    told: &told::Told<'_>,
) -> Option<Line> {
    let mut line = line(at, sentence, nth);
    // Which parcel each value is about would have to be said in words.
    let several = |reading: &&Reading| told.readings.iter().any(|it| it.fact == reading.fact && it.key != reading.key);
    if told.readings.iter().any(several) {
        return None;
    }
    for reading in &told.readings {
        let span = reading.spans.iter().find(|span| cites.resolves(span))?;
        let same = |it: &&crate::case::draft::Citation| {
            it.passage == span.passage && it.start == span.start && it.end == span.end && line.cites.contains(&it.id)
        };
        let cite = draft.citations.iter().find(same)?.id.clone();
        let name = told::name(book, &reading.fact);
        let about = reading.key.as_ref().map_or_else(|| name.clone(), |key| format!("{name} ({key})"));
        let quote = words::quoted(words::beginning(span.cut(cites.passage(span.passage)?)?, QUOTE_BYTES));
        if let Value::Bool(value) = reading.value {
            let holds = if value { Holds::Yes } else { Holds::No };
            match line.stands.iter_mut().find(|(subject, _)| *subject == reading.fact) {
                Some((_, known)) if *known != holds => *known = Holds::Disputed,
                Some(_) => {}
                None => line.stands.push((reading.fact.clone(), holds)),
            }
            if !told::in_records(cites, reading) && !told::by_absence(reading, value) {
                let about = format!("the words that say: {about}");
                line.offer(&cite, "quote", about, quote.clone().for_all(), false);
            }
        } else {
            line.offer(&cite, "value", about, told::shown(cites, reading).for_all(), true);
        }
        let from = |voice| told::from(cites, reading, voice);
        // Only English letters hold words of a model.
        let to = |side| Voice::To(side, english());
        let text = [from(Voice::Ruling), from(to(Side::Consumer)), from(to(Side::Merchant))];
        // Of one source the first mention is enough.
        let must = !line.slots.iter().any(|slot| slot.is_source() && slot.text == text);
        line.offer(&cite, "source", format!("where {cite} stands"), text, must);
    }
    Some(line)
}

fn verdict(finding: &Finding, at: usize, sentence: &Sentence) -> Line {
    let holds = match finding.status {
        Status::Proved => Holds::Yes,
        Status::Disproved => Holds::No,
        Status::Open => Holds::Unproved,
        Status::Contested => Holds::Disputed,
    };
    Line { stands: vec![(finding.element.clone(), holds)], ..line(at, sentence, 0) }
}

fn line(at: usize, sentence: &Sentence, nth: usize) -> Line {
    Line {
        id: String::new(),
        at,
        kind: sentence.kind,
        element: sentence.element.clone().unwrap_or_default(),
        nth,
        template: sentence.text.clone(),
        cites: sentence.citations.clone(),
        stands: Vec::new(),
        slots: Vec::new(),
    }
}

impl Slot {
    /// It says where something stands.
    pub fn is_source(&self) -> bool {
        self.name.split_once('.').is_some_and(|(_, what)| what.starts_with("source"))
    }
}

impl Line {
    /// The rules' sentence without what it quotes and without the values it shows: the words that are its own.
    pub fn own_words(&self) -> String {
        let mut own = String::new();
        let mut rest = self.template.as_str();
        while let Some(start) = rest.find('“') {
            own.push_str(&rest[..start]);
            own.push(' ');
            rest = rest[start..].find('”').map_or("", |end| &rest[start + end + '”'.len_utf8()..]);
        }
        own.push_str(rest);
        let mut values: Vec<&str> = self
            .slots
            .iter()
            .filter(|slot| !slot.is_source() && !slot.text[0].is_empty())
            .map(|slot| slot.text[0].as_str())
            .collect();
        values.sort_by_key(|value| std::cmp::Reverse(value.len()));
        values.into_iter().fold(own, |own, value| own.replace(value, " "))
    }

    /// Words of which its sentence has at least one: what it is about. Words of sources and of every verdict are no topic.
    pub fn topics(&self) -> Vec<String> {
        let own = self.own_words();
        let told = if self.kind == SentenceKind::Fact { own.as_str() } else { own.rsplit_once(':').map_or("", |(told, _)| told) };
        let sources: String =
            self.slots.iter().filter(|slot| slot.is_source()).map(|slot| format!("{} ", slot.text[0])).collect();
        let sources = sources.to_lowercase();
        let long = told.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= TOPIC_LETTERS);
        long.map(str::to_lowercase).filter(|word| !sources.contains(word.as_str())).collect()
    }

    /// The same words under one name once; other words of the same citation under a name of their own.
    fn offer(&mut self, cite: &str, what: &str, about: String, text: [String; 3], must: bool) {
        let mut name = format!("{cite}.{what}");
        for number in 2.. {
            match self.slots.iter().find(|slot| slot.name == name) {
                Some(slot) if slot.text == text => return,
                Some(_) => name = format!("{cite}.{what}_{number}"),
                None => break,
            }
        }
        self.slots.push(Slot { name, about, text, must });
    }
}

/// The same for every reader.
trait ForAll {
    fn for_all(self) -> [String; 3];
}

impl ForAll for String {
    fn for_all(self) -> [String; 3] {
        [self.clone(), self.clone(), self]
    }
}
