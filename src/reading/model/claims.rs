//! Claims become readings. Each claim is checked by itself, then against the other reading of the same words, then against
//! what code and people have read. Whatever does not pass stays visible with its reason.

use super::compare::{Run, exhibit_of, merged, settle};
use super::plan::{Plan, Question, statement_of};
use super::signs::{self, Support};
use super::value::{self, Carried};
use super::{key, sentence};
use crate::case::exhibit::{Exhibit, Media, Submitter};
use crate::case::model_read::{Certainty, Claim, ModelRead, NoteKind, ReadOutcome};
use crate::case::passage::{Passage, PassageRole, Place, Span};
use crate::case::quote::{self, stands_alone};
use crate::case::reading::{Code, Proposer, Source, State, Value};
use crate::case::{Dossier, Reading, Side};
use crate::reading::admit::{self, Seen};
use crate::reading::normal::{self, fold};
use crate::reading::proposal::cut;
use crate::reading::source;
use crate::rules::RuleBook;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Readings out of `answers`, in the plan's order; `told` is what code and people read. Answers to questions that are not in
/// the plan are of an older file and count no more.
pub fn readings(
    plan: &Plan,
    dossier: &Dossier,
    book: &RuleBook,
    seen: &Seen<'_>,
    answers: &[ModelRead],
    told: &[Reading],
) -> Vec<Reading> {
    let by_key: BTreeMap<&str, &ModelRead> = answers.iter().map(|read| (read.key.as_str(), read)).collect();
    let desk = Desk { plan, dossier, book, seen };
    let mut out: Vec<Reading> = Vec::new();
    let mut claimed: BTreeSet<(u32, String)> = BTreeSet::new();
    let mut unanswered: BTreeSet<u32> = BTreeSet::new();
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    let mut at = 0;
    while let Some(question) = plan.questions.get(at) {
        // The same words in another order stand right behind.
        let again = plan.questions.get(at + 1).filter(|next| next.reversed && next.passages == question.passages);
        at += 1 + usize::from(again.is_some());
        let once = by_key.get(question.key.as_str()).is_some_and(|read| read.once);
        let again = again.filter(|_| !once);
        let first = by_key.get(question.key.as_str()).map(|read| desk.run(question, read));
        let second = again.map(|again| by_key.get(again.key.as_str()).map(|read| desk.run(again, read)));
        let whole = first.as_ref().is_some_and(|run| run.answered)
            && second.as_ref().is_none_or(|run| run.as_ref().is_some_and(|run| run.answered));
        let mut runs: Vec<Run> = first.into_iter().chain(second.flatten()).collect();
        for run in &runs {
            claimed.extend(run.readings.iter().map(|reading| (exhibit_of(reading), reading.fact.clone())));
            names.extend(question.exhibits.iter().map(|exhibit| (*exhibit, run.name.clone())));
        }
        if !whole {
            unanswered.extend(&question.exhibits);
        }
        let both = again.is_none() || runs.len() == 2 && whole;
        out.extend(merged(&mut runs, again.is_some(), both));
    }
    for exhibit in plan.facts.keys().filter(|exhibit| !unanswered.contains(exhibit)) {
        if let Some(name) = names.get(exhibit) {
            out.extend(desk.silences(*exhibit, name, &claimed));
        }
    }
    settle(&mut out, dossier, told);
    out
}

struct Desk<'a> {
    plan: &'a Plan,
    dossier: &'a Dossier,
    book: &'a RuleBook,
    seen: &'a Seen<'a>,
}

impl Desk<'_> {
    fn run(&self, question: &Question, read: &ModelRead) -> Run {
        let name = read.name.clone();
        let ReadOutcome::Answered { claims, notes } = &read.outcome else {
            return Run { readings: Vec::new(), answered: false, name };
        };
        let exhibit_at = |label: &str| self.passage(question, label).map(|passage| passage.id.exhibit);
        let noted = |kind: NoteKind| -> BTreeSet<u32> {
            notes.iter().filter(|note| note.kind == kind).filter_map(|note| exhibit_at(&note.passage)).collect()
        };
        let (other, altered) = (noted(NoteKind::OtherOrder), noted(NoteKind::LooksAltered));
        let readings = claims.iter().filter_map(|claim| {
            let mut reading = self.claim(question, &name, claim)?;
            let exhibit = exhibit_of(&reading);
            for (noted, code) in [(&other, Code::OtherKey), (&altered, Code::Unconfirmed)] {
                if noted.contains(&exhibit) && matches!(reading.state, State::Established | State::Asserted) {
                    reading.state = State::NeedsLook(code);
                }
            }
            Some(reading)
        });
        Run { readings: readings.collect(), answered: true, name }
    }

    fn passage(&self, question: &Question, label: &str) -> Option<&Passage> {
        let number: usize = label.strip_prefix('P')?.parse().ok()?;
        let sent = question.passages.get(number.checked_sub(1)?)?;
        self.dossier.passage(sent.id).filter(|passage| passage.sha256 == sent.sha256)
    }

    /// A claim about a line that was not sent is about nothing: there is no word to show beside it.
    fn claim(&self, question: &Question, name: &str, claim: &Claim) -> Option<Reading> {
        let passage = self.passage(question, &claim.passage)?;
        let exhibit = self.dossier.exhibit(passage.exhibit)?;
        let (source, verified) = self.source(exhibit, passage);
        let rejected = |code: Code| Reading {
            fact: claim.fact.clone(),
            key: None,
            value: Value::Text(claim.value.clone()),
            spans: vec![Span::whole(passage)],
            proposer: Proposer::Model { name: name.to_owned() },
            source,
            state: State::Rejected(code),
        };
        Some(self.checked(name, claim, passage, exhibit, source, verified).unwrap_or_else(rejected))
    }

    fn checked(
        &self,
        name: &str,
        claim: &Claim,
        passage: &Passage,
        exhibit: &Exhibit,
        source: Source,
        paper: bool,
    ) -> Result<Reading, Code> {
        let def = self.book.fact(&claim.fact).ok_or(Code::UnknownFact)?;
        let asked = self.plan.facts.get(&exhibit.number).is_some_and(|facts| facts.contains(&claim.fact));
        if def.judgement || !asked {
            return Err(Code::SourceNotAllowed);
        }
        let forwarded = self.book.only_forwarded(self.dossier, exhibit, def);
        let source = match (def.from.hears(source), forwarded) {
            (Some(source), _) => source,
            (None, true) => source,
            (None, false) => return Err(Code::SourceNotAllowed),
        };
        let view = self.plan.views.get(&passage.id).ok_or(Code::QuoteNotFound)?;
        let flat = view.text.replace(['\n', '\r'], " ");
        let (masked, tier) = quote::locate(&flat, &claim.quote).ok_or(Code::QuoteNotFound)?;
        let range = view.source(masked.clone()).ok_or(Code::QuoteNotFound)?;
        let words = passage.text.get(range.clone()).ok_or(Code::QuoteNotFound)?;
        if !stands_alone(&passage.text, &range) {
            return Err(Code::Boundary);
        }
        let around = sentence::around(self.dossier, passage, range.clone());
        let said = self.unmasked(passage, &claim.value, words);
        let Carried { value, at, look } = value::carried(self.book, self.dossier, &claim.fact, &said, words, &around)?;
        if !stands_alone(&passage.text, &(range.start + at.start..range.start + at.end)) {
            return Err(Code::Boundary);
        }
        let mut look = look;
        let mut spans: Vec<Span> = Vec::new();
        spans.extend(cut(passage, range.start + at.start..range.start + at.end).map(|span| Span { tier, ..span }));
        spans.extend(cut(passage, range).map(|span| Span { tier, ..span }));
        let mut about = None;
        if let Some(kind) = &def.key {
            let said = claim.key.as_deref().map(|key| self.key(passage, key));
            match key::find(self.dossier, self.seen.parcels, exhibit, kind, said.as_deref(), &around) {
                Ok(found) => {
                    spans.extend(found.span);
                    about = Some(found.key);
                }
                Err(Code::OtherKey) => return Err(Code::OtherKey),
                Err(code) => look = look.or(Some(code)),
            }
        }
        let doubt = self.doubt(claim, &value, &around, exhibit);
        let vouched = (forwarded && def.from.hears(source).is_none()).then_some(Code::SourceNotAllowed);
        let look = look.or(doubt).or(vouched).or(paper.then_some(Code::Unconfirmed));
        let state = look.map_or_else(|| admit::standing(source), State::NeedsLook);
        let proposer = Proposer::Model { name: name.to_owned() };
        let reading = Reading { fact: claim.fact.clone(), key: about, value, spans, proposer, source, state };
        Ok(admit::check(self.dossier, reading))
    }

    /// By channel and authentication; a paper that a side handed in is at best a paper, whatever a model reads in it.
    fn source(&self, exhibit: &Exhibit, passage: &Passage) -> (Source, bool) {
        if exhibit.is_records() {
            let path = match &passage.place {
                Place::Record { path } => path.as_str(),
                _ => "",
            };
            let side = Side::BOTH.into_iter().find(|side| statement_of(*side) == path);
            return (side.map_or(Source::Record, Source::Party), false);
        }
        match source::class(self.dossier, exhibit) {
            Source::Party(_) if admit::agreed(self.seen, exhibit.number, None) => (Source::VerifiedDocument, true),
            class => (class, false),
        }
    }

    /// Why the words may not mean what the model says they mean.
    fn doubt(&self, claim: &Claim, value: &Value, around: &str, exhibit: &Exhibit) -> Option<Code> {
        if signs::reported(around) || claim.certainty == Certainty::ReportedSpeech {
            return Some(Code::ReportedSpeech);
        }
        if signs::hedged(around) || matches!(claim.certainty, Certainty::Hedged | Certainty::Hypothetical) {
            return Some(Code::Hedged);
        }
        if claim.fact == "consumer.asked_in_vain" {
            let shown = *value == Value::Bool(true) && self.asked_in_vain(exhibit, around);
            return (!shown).then_some(Code::Unconfirmed);
        }
        let denied = claim.certainty == Certainty::Denied;
        match (signs::support(&claim.fact, around), value) {
            (Support::Unclear, _) => Some(Code::Unconfirmed),
            (Support::Denies, Value::Bool(false)) => None,
            (Support::Denies, _) => Some(Code::Negated),
            (Support::Says, Value::Bool(false)) => Some(Code::Unconfirmed),
            (Support::Says, Value::Text(word)) if claim.fact == "delivery.status" && word != "delivered" => {
                Some(Code::Unconfirmed)
            }
            (Support::Says, _) if denied => Some(Code::Negated),
            (Support::Says, value) => (!only_one(value, around)).then_some(Code::Unconfirmed),
        }
    }

    /// Two letters of the office, the second of which says that the case ends without an answer and names a day that is over;
    /// and nothing from the consumer since the first.
    fn asked_in_vain(&self, exhibit: &Exhibit, around: &str) -> bool {
        let office = |exhibit: &&Exhibit| exhibit.from == Submitter::Operator && exhibit.media == Media::Mail;
        let letters: Vec<&Exhibit> = self.dossier.exhibits.iter().filter(office).collect();
        let earlier =
            letters.iter().filter(|letter| letter.received_at < exhibit.received_at).map(|letter| letter.received_at).min();
        let Some(asked) = earlier.filter(|_| exhibit.from == Submitter::Operator) else { return false };
        let silent = !self.dossier.exhibits.iter().any(|other| other.from == Submitter::Consumer && other.received_at >= asked);
        let own = self.dossier.passages_of(exhibit.id).filter(|passage| passage.role == PassageRole::Body);
        let days: Vec<NaiveDate> = own.flat_map(|passage| days_in(&passage.text)).collect();
        let last = days.into_iter().max().filter(|day| *day >= exhibit.received_at.date_naive());
        // The whole day, and the night after it, anywhere.
        let over = last.is_some_and(|day| (self.dossier.now.date_naive() - day).num_days() >= 2);
        silent && over && signs::closes_without_answer(around)
    }

    /// Tokens in a value stand for the words in the quote; those of numbers are looked up in the passage.
    fn unmasked(&self, passage: &Passage, text: &str, words: &str) -> String {
        if !text.contains('[') {
            return text.to_owned();
        }
        let whole = self.plan.mask.view(words);
        let found = quote::locate(&whole.text, text).and_then(|(range, _)| whole.source(range));
        let found = found.and_then(|range| words.get(range)).map(str::to_owned);
        found.unwrap_or_else(|| self.key(passage, text))
    }

    /// A key as the original has it: a token means what it stands for in the same document.
    fn key(&self, passage: &Passage, text: &str) -> String {
        let text = text.trim();
        let in_document = self.dossier.passages_of(passage.exhibit).find_map(|passage| {
            let view = self.plan.views.get(&passage.id)?;
            let at = view.text.find(text)?;
            view.source(at..at + text.len()).and_then(|range| passage.text.get(range)).map(str::to_owned)
        });
        in_document.unwrap_or_else(|| text.to_owned())
    }

    /// Facts about which an exhibit was read and says nothing: the model found nothing, and code finds none of the words that
    /// would be needed.
    fn silences(&self, number: u32, name: &str, claimed: &BTreeSet<(u32, String)>) -> Vec<Reading> {
        let Some(exhibit) = self.dossier.exhibits.iter().find(|exhibit| exhibit.number == number && !exhibit.is_records()) else {
            return Vec::new();
        };
        let all: Vec<&Passage> = self.dossier.passages_of(exhibit.id).collect();
        // What no model may see, or a machine read off a picture, may hold it after all.
        let withheld = all.iter().any(|passage| !passage.usable());
        let Some(first) = all.iter().find(|passage| self.plan.views.contains_key(&passage.id)) else { return Vec::new() };
        if withheld || !exhibit.warnings.is_empty() || matches!(exhibit.media, Media::Png | Media::Jpeg) {
            return Vec::new();
        }
        let sent = all.iter().filter(|passage| self.plan.views.contains_key(&passage.id));
        let folded = sent.map(|passage| fold(&passage.text)).collect::<Vec<_>>().join(" ");
        if !signs::known_language(&folded) {
            return Vec::new();
        }
        let facts = self.plan.facts.get(&number).into_iter().flatten();
        let silent = facts.filter(|fact| !claimed.contains(&(number, (*fact).clone()))).filter(|fact| {
            // Only the office can have asked in vain.
            let elsewhere = *fact == "consumer.asked_in_vain" && exhibit.from != Submitter::Operator;
            elsewhere || signs::silent(fact, &folded)
        });
        silent
            .map(|fact| Reading {
                fact: fact.clone(),
                key: None,
                value: Value::Text(String::new()),
                spans: vec![Span::whole(first)],
                proposer: Proposer::Model { name: name.to_owned() },
                source: self.source(exhibit, first).0,
                state: State::NotSaid,
            })
            .collect()
    }
}

/// Another day, sum or postcode in the same sentence could be the one that is meant.
fn only_one(value: &Value, around: &str) -> bool {
    match value {
        Value::Date(_) | Value::Time(_) => days_in(around).into_iter().collect::<BTreeSet<_>>().len() <= 1,
        Value::Money(_) => {
            around
                .split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
                .filter(|part| part.trim_matches(['.', ',']).contains(['.', ',']))
                .map(|part| part.trim_matches(['.', ',']))
                .collect::<BTreeSet<_>>()
                .len()
                <= 1
        }
        Value::Text(text) if text.chars().any(|c| c.is_ascii_digit()) => {
            let shape: String = text
                .chars()
                .map(|c| match c {
                    c if c.is_ascii_digit() => r"\d".to_owned(),
                    // Postcodes are written large; `2026 at` is none.
                    c if c.is_uppercase() => r"\p{Lu}".to_owned(),
                    c if c.is_alphabetic() => r"\p{L}".to_owned(),
                    c => regex::escape(c.encode_utf8(&mut [0; 4])),
                })
                .collect();
            let Ok(alike) = regex::Regex::new(&shape) else { return false };
            let alone = alike.find_iter(around).filter(|found| stands_alone(around, &found.range()));
            alone.map(|found| normal::id(found.as_str())).collect::<BTreeSet<_>>().len() <= 1
        }
        Value::Text(_) | Value::Bool(_) | Value::Int(_) => true,
    }
}

fn days_in(text: &str) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    let mut rest = text;
    while let Some((day, at)) = normal::date_in(rest) {
        days.push(day);
        rest = &rest[at.end..];
    }
    days
}
