//! How a letter's words came about, said in the letter itself. The label follows what happened to that letter: a change
//! to the other side's letter or to the ruling alone does not touch it.

use super::Reviewer;
use crate::case::draft::Letter;
use crate::case::{Draft, DraftId, Made, Reader, Side, UserId, reader::weekday};
use crate::store::cases::StoredDraft;
use chrono::{DateTime, Utc};
use similar::TextDiff;

/// Below this share of common words a changed letter counts as written anew.
const OWN_WORDS: f32 = 0.5;

/// What became of one side's letter since the program last drafted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub made: Made,
    /// Who changed its words, in order.
    pub hands: Vec<UserId>,
    /// Hardly a word of the drafted letter is left.
    pub anew: bool,
    /// The letter that they changed held words of a model.
    pub drafted_by_model: bool,
    /// Who set another outcome or amount than the rules came to.
    pub outcome_by: Option<UserId>,
}

/// `drafts` oldest first; those after `approved` do not count.
pub fn origin(drafts: &[StoredDraft], approved: DraftId, side: Side) -> Origin {
    let end = drafts.iter().position(|stored| stored.id == approved).map_or(drafts.len(), |at| at + 1);
    let start = drafts[..end].iter().rposition(|stored| stored.by.is_none()).unwrap_or(0);
    let since = &drafts[start..end];
    let (Some(first), Some(last)) = (since.first(), since.last()) else {
        return Origin { made: Made::Person, hands: Vec::new(), anew: true, drafted_by_model: false, outcome_by: None };
    };
    let mut hands: Vec<UserId> = Vec::new();
    let mut outcome_by = None;
    for pair in since.windows(2) {
        let Some(by) = pair[1].by else { continue };
        if of(&pair[0].draft, side) != of(&pair[1].draft, side) && !hands.contains(&by) {
            hands.push(by);
        }
        if result(&pair[0].draft) != result(&pair[1].draft) {
            outcome_by = Some(by);
        }
    }
    let (before, after) = (of(&first.draft, side), of(&last.draft, side));
    let outcome_by = outcome_by.filter(|_| result(&first.draft) != result(&last.draft));
    let untouched = before == after;
    Origin {
        made: match (untouched, by_model(&first.draft, side)) {
            (false, _) => Made::Person,
            (true, true) => Made::Model,
            (true, false) => Made::Rules,
        },
        drafted_by_model: by_model(&first.draft, side),
        hands: if untouched { Vec::new() } else { hands },
        anew: !untouched && TextDiff::from_words(before.text.as_str(), after.text.as_str()).ratio() < OWN_WORDS,
        outcome_by,
    }
}

fn of(draft: &Draft, side: Side) -> &Letter {
    match side {
        Side::Consumer => &draft.letters.consumer,
        Side::Merchant => &draft.letters.merchant,
    }
}

/// Some of the letter's words are a model's. What a model *read* is checked by code and drafts nothing.
fn by_model(draft: &Draft, side: Side) -> bool {
    draft.wording.as_ref().is_some_and(|wording| match side {
        Side::Consumer => wording.consumer,
        Side::Merchant => wording.merchant,
    })
}

fn result(draft: &Draft) -> (crate::case::Outcome, Option<crate::case::Money>) {
    (draft.outcome, draft.amount)
}

/// The label of a ruling's letter. `people` are all whom it may have to name.
pub fn of_ruling(origin: &Origin, draft: &Draft, people: &[Reviewer], approvers: &[&Reviewer], on: &Signed<'_>) -> String {
    let name = |id: &UserId| people.iter().find(|one| one.id == *id).map_or_else(|| "a caseworker".to_owned(), named);
    let hands = and(origin.hands.iter().map(name).collect());
    let rule = draft.clause.as_ref().map(|clause| format!(" (rule {clause})")).unwrap_or_default();
    let mut told = Vec::new();
    if let Some(by) = &origin.outcome_by {
        told.push(format!("{} decided the outcome; the rules alone did not.", name(by)));
    } else {
        told.push(format!("Evenhand's rules compared the evidence with the manual{rule}."));
    }
    told.push(match (origin.made, origin.anew) {
        (Made::Rules, _) if draft.model.is_some() => {
            "They drafted this letter from fixed texts; an AI model helped to find words in the evidence, and code checked each of \
             them."
                .to_owned()
        }
        (Made::Rules, _) => "They drafted this letter from fixed texts, without AI.".to_owned(),
        (Made::Model, _) => "An AI model worded some sentences of this letter from what the rules had found; every value in \
                             them was put in from the evidence, and the rest is fixed texts."
            .to_owned(),
        (Made::Person, true) => format!("{hands} wrote this letter."),
        (Made::Person, false) => {
            let drafted = if origin.drafted_by_model {
                "The rules drafted this letter, with some sentences worded by an AI model"
            } else {
                "The rules drafted this letter from fixed texts, without AI"
            };
            format!("{drafted}; {hands} changed its words.")
        }
    });
    told.push(approved(approvers, on));
    told.join(" ")
}

/// The label of a letter around a question, or of the note to the other side.
pub fn of_question(made: Made, question: bool, by: &Reviewer, on: &Signed<'_>) -> String {
    let words = match (question, made) {
        (false, _) => "Evenhand filled in a fixed text, without AI.".to_owned(),
        (true, Made::Rules) => {
            "Evenhand's rules proposed what is asked; the letter around it is a fixed text. No AI was used.".to_owned()
        }
        (true, Made::Model | Made::Person) => {
            format!("{} wrote what is asked; the letter around it is a fixed text. No AI was used.", named(by))
        }
    };
    format!("{words} {}", approved(&[by], on))
}

/// The sentence that a letter carries when it goes out a second time.
pub fn sent_again(by: &Reviewer, at: DateTime<Utc>, reader: Reader<'_>) -> String {
    let day = weekday(reader.day(at));
    format!("It did not arrive the first time; {} approved on {day} that it is sent again.", named(by))
}

/// When and for whom a label is written.
pub struct Signed<'a> {
    pub at: DateTime<Utc>,
    pub reader: Reader<'a>,
}

fn approved(approvers: &[&Reviewer], on: &Signed<'_>) -> String {
    let day = weekday(on.reader.day(on.at));
    let names = and(approvers.iter().map(|one| named(one)).collect());
    match approvers.len() {
        0 | 1 => format!("It was approved by {names}, who read the case and is responsible for this letter, on {day}."),
        _ => format!("It was approved by {names}, who each read the case and are responsible for this letter, on {day}."),
    }
}

/// `Noor Haddad (caseworker)`
pub fn named(one: &Reviewer) -> String {
    format!("{} ({})", one.name, one.role.as_str())
}

fn and(names: Vec<String>) -> String {
    match names.split_last() {
        None => "a caseworker".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
