//! From an answer to a draft: what passes stands, the rest keeps the rules' words. Pure.

use super::answer::Said;
use super::check::{Bench, filled, shareable};
use super::lexicon::Lexicon;
use super::sheet::{Line, Sheet};
use crate::case::draft::{Draft, SentenceKind};
use crate::case::wording::{Failed, Fault};
use crate::case::{Decision, Dossier, Reading, Side, prose};
use crate::drafting::letters::{self, ForSides, Words};
use crate::drafting::verify::verify;
use crate::drafting::words;
use crate::masking::Mask;
use crate::rules::RuleBook;
use std::collections::BTreeMap;

/// Everything that one draft's words are put on.
pub struct Desk<'a> {
    pub book: &'a RuleBook,
    pub dossier: &'a Dossier,
    pub readings: &'a [Reading],
    pub decision: &'a Decision,
    /// As the rules wrote it.
    pub draft: &'a Draft,
    pub sheet: Sheet,
    pub mask: &'a Mask,
    lexicon: Lexicon,
}

/// Sentences that passed, by their line's number.
pub type Taken = BTreeMap<String, Said>;

impl<'a> Desk<'a> {
    pub fn new(
        book: &'a RuleBook,
        dossier: &'a Dossier,
        readings: &'a [Reading],
        decision: &'a Decision,
        draft: &'a Draft,
        mask: &'a Mask,
    ) -> Desk<'a> {
        let sheet = Sheet::of(book, dossier, readings, decision, draft);
        Desk { book, dossier, readings, decision, draft, sheet, mask, lexicon: Lexicon::of(book) }
    }

    /// Adds to `taken` what passes of an answer to `lines`; says why the rest does not.
    pub fn take(&self, taken: &mut Taken, lines: &[&Line], answer: &[Said], canary: &str, again: bool) -> Vec<Failed> {
        let bench = Bench { lexicon: &self.lexicon, mask: self.mask, canary };
        let repeated = answer.iter().any(|said| said.text.contains(canary));
        let mut failed = Vec::new();
        for line in lines {
            let said = answer.iter().find(|said| said.sentence == line.id);
            let checked = match said {
                // Whoever made the model repeat them may have made it write the rest.
                _ if repeated => Err(Fault::Canary),
                None => Err(Fault::Missing),
                Some(said) => bench.check(line, said).map(|_| said),
            };
            match checked {
                Ok(said) => drop(taken.insert(line.id.clone(), said.clone())),
                Err(code) => failed.push(Failed { at: line.at, code, again }),
            }
        }
        failed
    }

    /// The draft with the taken sentences. What the check of finished drafts does not let pass goes back to the rules' words.
    pub fn put(&self, taken: &Taken, canary: &str) -> (Draft, Vec<Failed>) {
        let bench = Bench { lexicon: &self.lexicon, mask: self.mask, canary };
        let mut failed = Vec::new();
        let mut left: Vec<(&Line, &Said)> = taken.iter().filter_map(|(id, said)| Some((self.sheet.line(id)?, said))).collect();
        let before = verify(self.draft, self.dossier);
        loop {
            let (draft, private) = self.with(&bench, &left);
            let faults: Vec<String> =
                verify(&draft, self.dossier).into_iter().filter(|fault| !before.contains(fault)).map(|fault| fault.at).collect();
            if faults.is_empty() || left.is_empty() {
                failed.extend(private);
                return (draft, failed);
            }
            let wrong = |line: &Line| faults.contains(&format!("sentence {}", line.at + 1));
            let anywhere = left.iter().any(|(line, _)| wrong(line));
            left.retain(|(line, _)| {
                let out = wrong(line) || !anywhere;
                if out {
                    failed.push(Failed { at: line.at, code: Fault::LiteralValue, again: false });
                }
                !out
            });
        }
    }

    fn with(&self, bench: &Bench<'_>, taken: &[(&Line, &Said)]) -> (Draft, Vec<Failed>) {
        let mut draft = self.draft.clone();
        let mut said_in_letters = Words::default();
        let mut private = Vec::new();
        for (line, said) in taken {
            let (Ok(parts), Some(sentence)) = (bench.check(line, said), draft.sentences.get_mut(line.at)) else { continue };
            sentence.text = words::sentence(&filled(&parts, None));
            sentence.by_model = true;
            let to = |side| {
                let text = words::sentence(&prose::addressed(&filled(&parts, Some(side)), side));
                shareable(&parts, &self.dossier.complaint, side).then_some(text)
            };
            let sides = ForSides { consumer: to(Side::Consumer), merchant: to(Side::Merchant) };
            if sides.consumer.is_none() || sides.merchant.is_none() {
                private.push(Failed { at: line.at, code: Fault::NotShareable, again: false });
            }
            if line.kind == SentenceKind::Fact {
                said_in_letters.facts.insert((line.element.clone(), line.nth), sides);
            } else {
                said_in_letters.verdicts.insert(line.element.clone(), sides);
            }
        }
        draft.letters = letters::write(self.book, self.dossier, self.readings, self.decision, self.draft, &said_in_letters);
        (draft, private)
    }
}

/// The draft with what holds of one answer to everything that may be worded, and what does not hold.
pub fn sentences(desk: &Desk<'_>, answer: &[Said], canary: &str) -> (Draft, Vec<Failed>) {
    let mut taken = Taken::new();
    let lines: Vec<&Line> = desk.sheet.lines.iter().collect();
    let mut failed = desk.take(&mut taken, &lines, answer, canary, false);
    let (draft, more) = desk.put(&taken, canary);
    failed.extend(more);
    (draft, failed)
}
