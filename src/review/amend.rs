//! A caseworker's change to a draft. Pure: the old draft and the change make a new draft, or a sentence a field that
//! says what does not fit. Both drafts are kept.

use super::blockers::rules;
use crate::{
    case::{
        Dossier, Draft, Money, Outcome,
        draft::{Letter, Letters, Sentence, SentenceKind, Support},
        event::AmendReason,
        exhibit::Exhibit,
        ruling::DecidedBy,
    },
    error::Invalid,
};
use similar::{ChangeTag, TextDiff};

#[derive(Debug, Clone, PartialEq)]
pub struct Amendment {
    pub outcome: Outcome,
    /// As typed: a plain decimal in the claim's currency, empty for outcomes that pay nothing.
    pub amount: String,
    pub sentences: Vec<SentenceEdit>,
    pub consumer: Letter,
    pub merchant: Letter,
    pub reason: AmendReason,
    pub note: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SentenceEdit {
    /// The sentence of the old draft that this was, by place.
    pub was: Option<usize>,
    /// Empty: taken out.
    pub text: String,
    pub kind: SentenceKind,
    pub citations: Vec<String>,
}

/// The draft after the change.
pub fn amended(old: &Draft, dossier: &Dossier, change: &Amendment) -> Result<Draft, Invalid> {
    let mut wrong = Invalid::default();
    let amount = amount(dossier, &Typed { outcome: change.outcome, amount: &change.amount }, &mut wrong);
    let sentences = sentences(old, dossier, change, &mut wrong);
    if !rules(change.outcome) && change.outcome != old.outcome {
        wrong.add("outcome", format!("`{}` is not a ruling: ask a party or escalate instead", change.outcome.as_str()));
    }
    let other_result = change.outcome != old.outcome || amount != old.amount;
    let letters =
        [("consumer_text", &old.letters.consumer, &change.consumer), ("merchant_text", &old.letters.merchant, &change.merchant)];
    for (field, before, after) in letters {
        if after.text.trim().is_empty() || after.subject.trim().is_empty() {
            wrong.add(field, "a letter needs a subject and a text");
        } else if other_result && before.text == after.text {
            wrong.add(field, "this letter still tells the old outcome: change it to the new one");
        }
    }
    let mut new = Draft {
        outcome: change.outcome,
        amount,
        sentences,
        letters: Letters {
            consumer: carried(&old.letters.consumer, &change.consumer),
            merchant: carried(&old.letters.merchant, &change.merchant),
        },
        ..old.clone()
    };
    if new == *old {
        wrong.add("outcome", "nothing was changed");
    }
    if !wrong.fields.is_empty() {
        return Err(wrong);
    }
    if other_result {
        new.decided_by = DecidedBy::Person;
        new.arithmetic = new
            .amount
            .map(|amount| format!("{amount}, set by a caseworker: {}", change.reason.in_words().to_lowercase()))
            .into_iter()
            .collect();
    }
    Ok(new)
}

/// A letter as the form sent it. `en` in place of another language: from now on it is in English, and so are its words, unless
/// somebody wrote others. What a person wrote is nowhere translated.
fn carried(before: &Letter, after: &Letter) -> Letter {
    let untouched = before.text == after.text && before.subject == after.subject;
    let to_english = before.language.is_some() && after.language.as_deref() == Some("en");
    match (&before.english, to_english) {
        (Some(english), true) if untouched => (**english).clone(),
        (_, true) => Letter::new(&after.subject, &after.text),
        (english, false) => {
            Letter { language: before.language.clone(), english: english.clone().filter(|_| untouched), ..after.clone() }
        }
    }
}

/// Outcomes that name a sum.
pub fn pays(outcome: Outcome) -> bool {
    match outcome {
        Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn => true,
        Outcome::Replacement
        | Outcome::NoRefund
        | Outcome::RequestEvidence
        | Outcome::Hold
        | Outcome::Withdrawn
        | Outcome::Settled
        | Outcome::OutOfScope
        | Outcome::Escalate
        | Outcome::Undetermined => false,
    }
}

/// A result as a person typed it.
pub(super) struct Typed<'a> {
    pub outcome: Outcome,
    pub amount: &'a str,
}

pub(super) fn amount(dossier: &Dossier, change: &Typed<'_>, wrong: &mut Invalid) -> Option<Money> {
    let claim = dossier.complaint.claim.amount;
    let typed = change.amount.trim();
    if !pays(change.outcome) {
        if !typed.is_empty() {
            wrong.add("amount", format!("`{}` pays nothing: leave the amount empty", change.outcome.as_str()));
        }
        return None;
    }
    let amount = match Money::parse(typed, claim.currency()) {
        Ok(amount) => amount,
        Err(error) => {
            wrong.add("amount", error.to_string());
            return None;
        }
    };
    if amount.minor() <= 0 {
        wrong.add("amount", "a refund is more than nothing");
    } else if amount.minor() > claim.minor() {
        wrong.add("amount", format!("more than the claim of {claim}"));
    } else if change.outcome == Outcome::RefundFull && amount != claim {
        wrong.add("amount", format!("a full refund is the claim's {claim}; for less choose a partial refund"));
    } else if change.outcome == Outcome::RefundPartial && amount == claim {
        wrong.add("amount", "this is the whole claim: choose a full refund");
    }
    Some(amount)
}

fn sentences(old: &Draft, dossier: &Dossier, change: &Amendment, wrong: &mut Invalid) -> Vec<Sentence> {
    let mut kept = Vec::new();
    for (n, edit) in change.sentences.iter().enumerate().filter(|(_, edit)| !edit.text.trim().is_empty()) {
        for id in &edit.citations {
            if !old.citations.iter().any(|citation| citation.id == *id) {
                wrong.add(format!("cites_{n}"), format!("`{id}` is not a citation of this draft"));
            }
        }
        let before = edit.was.and_then(|was| old.sentences.get(was));
        let same_sources = before.is_some_and(|before| before.citations == edit.citations && before.kind == edit.kind);
        let support = match before {
            Some(before) if same_sources => before.support,
            _ => support(old, dossier, edit),
        };
        kept.push(Sentence {
            text: edit.text.trim().to_owned(),
            kind: edit.kind,
            support,
            citations: edit.citations.clone(),
            element: before.and_then(|before| before.element.clone()),
            by_model: before.is_some_and(|before| before.by_model && before.text == edit.text.trim()),
        });
    }
    if kept.is_empty() {
        wrong.add("text_0", "a ruling needs at least one sentence");
    }
    kept
}

/// A new set of sources: verified once one of them is not a side's own word.
fn support(old: &Draft, dossier: &Dossier, edit: &SentenceEdit) -> Support {
    if edit.citations.is_empty() {
        return match edit.kind {
            SentenceKind::Fact => Support::Uncited,
            SentenceKind::Position => Support::Asserted,
            SentenceKind::Rule | SentenceKind::Reasoning | SentenceKind::Amount | SentenceKind::Procedure => Support::None,
        };
    }
    let of_a_side = |exhibit: &Exhibit| exhibit.from.side().is_some() && exhibit.verified_as_third.is_none();
    let neutral =
        edit.citations.iter().filter_map(|id| old.citations.iter().find(|citation| citation.id == *id)).any(|citation| {
            dossier.exhibits.iter().any(|exhibit| exhibit.number == citation.passage.exhibit && !of_a_side(exhibit))
        });
    if neutral { Support::Verified } else { Support::Asserted }
}

/// A piece of a word-by-word comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub tag: Tag,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    Same,
    Removed,
    Added,
}

/// What changed between two texts, word by word; neighbours of one kind are joined.
pub fn word_diff(before: &str, after: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let tag = match change.tag() {
            ChangeTag::Equal => Tag::Same,
            ChangeTag::Delete => Tag::Removed,
            ChangeTag::Insert => Tag::Added,
        };
        match pieces.last_mut() {
            Some(last) if last.tag == tag => last.text.push_str(change.value()),
            _ => pieces.push(Piece { tag, text: change.value().to_owned() }),
        }
    }
    pieces
}
