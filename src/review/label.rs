//! How a letter's words came about, said in the letter itself. The label follows what happened to that letter: a change
//! to the other side's letter or to the ruling alone does not touch it.

use super::Reviewer;
use crate::case::draft::Letter;
use crate::case::{Draft, DraftId, Made, Reader, Side, UserId};
use crate::languages::{self, Language, args};
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

/// The label of a ruling's letter, in the reader's language. `people` are all whom it may have to name.
pub fn of_ruling(origin: &Origin, draft: &Draft, people: &[Reviewer], approvers: &[&Reviewer], on: &Signed<'_>) -> String {
    let language = on.reader.language;
    let found = |id: &UserId| people.iter().find(|one| one.id == *id);
    let name = |id: &UserId| found(id).map_or_else(|| language.word("somebody"), |one| named(one, language));
    let hands = and(origin.hands.iter().map(name).collect(), language);
    let mut told = Vec::new();
    told.push(match (&origin.outcome_by, &draft.clause) {
        (Some(by), _) => language.say("made-outcome-by", &args([("name", &name(by))])),
        (None, Some(clause)) => language.say("made-compared", &args([("clause", clause)])),
        (None, None) => language.word("made-compared-no-rule"),
    });
    let by_hands = |id| language.say(id, &args([("names", &hands)]));
    told.push(match (origin.made, origin.anew) {
        (Made::Rules, _) if draft.model.is_some() => language.word("made-rules-read-by-model"),
        (Made::Rules, _) => language.word("made-rules"),
        (Made::Model, _) => language.word("made-model"),
        (Made::Person, true) => by_hands("made-person"),
        (Made::Person, false) if origin.drafted_by_model => by_hands("made-changed-model"),
        (Made::Person, false) => by_hands("made-changed"),
    });
    told.extend(of_language(origin.made, on));
    told.push(approved(approvers, on));
    language.joined(told.join(" "))
}

/// What the reader must know of the language: the decision is in English, or the letter is although they asked for another.
fn of_language(made: Made, on: &Signed<'_>) -> Option<String> {
    let language = on.reader.language;
    if !language.is_english() {
        return Some(language.word(if made == Made::Person { "made-decision-english" } else { "made-translated" }));
    }
    let asked = on.asked.filter(|tag| languages::of(tag) != Some(language))?;
    let id = if languages::of(asked).is_none() { "made-no-language" } else { "made-changed-in-english" };
    Some(language.say(id, &args([("language", asked)])))
}

/// The label of a letter around a question, or of the note to the other side.
pub fn of_question(made: Made, question: bool, by: &Reviewer, on: &Signed<'_>) -> String {
    let language = on.reader.language;
    let words = match (question, made) {
        (false, _) => language.word("made-waiting"),
        (true, Made::Rules) => language.word("made-question"),
        (true, Made::Model | Made::Person) => language.say("made-question-by", &args([("name", &named(by, language))])),
    };
    language.joined([Some(words), no_texts(on), Some(approved(&[by], on))].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// A question rests on no decision yet: there is only something to say where the reader's language has no texts.
fn no_texts(on: &Signed<'_>) -> Option<String> {
    of_language(Made::Rules, on).filter(|_| on.reader.language.is_english())
}

/// The sentence that a letter carries when it goes out a second time.
pub fn sent_again(by: &Reviewer, at: DateTime<Utc>, reader: Reader<'_>) -> String {
    let language = reader.language;
    let day = language.weekday(reader.day(at));
    language.say("made-again", &args([("name", &named(by, language)), ("day", &day)]))
}

/// When and for whom a label is written.
pub struct Signed<'a> {
    pub at: DateTime<Utc>,
    /// In the language of the letter.
    pub reader: Reader<'a>,
    /// The language that they asked for.
    pub asked: Option<&'a str>,
}

fn approved(approvers: &[&Reviewer], on: &Signed<'_>) -> String {
    let language = on.reader.language;
    let day = language.weekday(on.reader.day(on.at));
    let names = and(approvers.iter().map(|one| named(one, language)).collect(), language);
    let id = if approvers.len() > 1 { "made-approved-by-two" } else { "made-approved" };
    language.say(id, &args([("names", &names), ("day", &day)]))
}

/// `Noor Haddad (caseworker)`
pub fn named(one: &Reviewer, language: &Language) -> String {
    language.person(&one.name, one.role.as_str())
}

fn and(names: Vec<String>, language: &Language) -> String {
    if names.is_empty() { language.word("somebody") } else { language.list(&names) }
}
