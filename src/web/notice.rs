//! What a person should know before anything else on a case, and what changed between two drafts.

use super::words;
use crate::case::Draft;

#[derive(Debug, Clone, Default)]
pub struct Notice {
    pub class: &'static str,
    pub title: String,
    pub text: String,
    pub changes: Vec<Change>,
}

/// What an answer changed: outcome, amount, clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub what: &'static str,
    pub before: String,
    pub after: String,
}

/// Before and after, where they differ.
pub fn changes(before: &Draft, after: &Draft) -> Vec<Change> {
    let sum = |draft: &Draft| draft.amount.map_or_else(|| "nothing".to_owned(), |amount| amount.to_string());
    let clause = |draft: &Draft| draft.clause.clone().unwrap_or_else(|| "none".to_owned());
    let all = [
        ("Outcome", words::outcome(before.outcome).to_owned(), words::outcome(after.outcome).to_owned()),
        ("Amount", sum(before), sum(after)),
        ("Clause", clause(before), clause(after)),
        ("Open questions", before.open_questions.len().to_string(), after.open_questions.len().to_string()),
    ];
    all.into_iter()
        .filter(|(_, before, after)| before != after)
        .map(|(what, before, after)| Change { what, before, after })
        .collect()
}
