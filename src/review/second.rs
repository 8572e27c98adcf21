//! Why two people must approve a ruling: the manual's own reasons, asked again when somebody approves or amends, since
//! some of them turn on who approves and on what a person changed.

use super::Reviewer;
use super::acts::Open;
use crate::app::App;
use crate::case::{Dossier, Draft, Money, Outcome};
use crate::error::Error;
use crate::rules::{self, Approving, RuleBook};
use crate::store::care;
use crate::store::cases::StoredDraft;

/// Nobody is new who approved so many; counting further would only cost time.
const COUNTED_MAX: i64 = 10_000;

/// Every reason why somebody else must approve too when `by` approves this ruling.
pub(super) async fn reasons(app: &App, open: &Open, drafts: &[StoredDraft], by: &Reviewer) -> Result<Vec<String>, Error> {
    let Some(stored) = &open.draft else { return Ok(Vec::new()) };
    // Whoever may decide what was escalated is not new.
    let count = if by.is_senior() { COUNTED_MAX } else { care::approved(&app.db, by.id, COUNTED_MAX).await? };
    let mut all = stored.draft.second_review_reasons.clone();
    let program = program(drafts, stored).unwrap_or(stored);
    for reason in asked(&open.book, &open.dossier, program, &stored.draft, Some(count)) {
        if !all.contains(&reason) {
            all.push(reason);
        }
    }
    Ok(all)
}

/// What the manual says of a draft that a person changed from what the program made.
pub(super) fn of_amended(open: &Open, drafts: &[StoredDraft], draft: &Draft) -> Vec<String> {
    let Some(stored) = &open.draft else { return Vec::new() };
    asked(&open.book, &open.dossier, program(drafts, stored).unwrap_or(stored), draft, None)
}

/// A person set another outcome or amount than the program's last draft has.
pub(super) fn overridden(drafts: &[StoredDraft], stored: &StoredDraft) -> bool {
    program(drafts, stored).is_some_and(|program| result(&program.draft) != result(&stored.draft))
}

fn asked(book: &RuleBook, dossier: &Dossier, program: &StoredDraft, ruled: &Draft, count: Option<i64>) -> Vec<String> {
    // As the rules saw it when they made the draft.
    let then = Dossier { now: program.at, ..dossier.clone() };
    let amended = Some(result(ruled)).filter(|ruled| *ruled != result(&program.draft));
    rules::second_review(book, &then, &program.draft.readings, &Approving { amended, approved_count: count })
}

/// The program's draft that `stored` comes from.
fn program<'a>(drafts: &'a [StoredDraft], stored: &StoredDraft) -> Option<&'a StoredDraft> {
    let end = drafts.iter().position(|it| it.id == stored.id)?;
    drafts[..=end].iter().rev().find(|it| it.by.is_none())
}

fn result(draft: &Draft) -> (Outcome, Option<Money>) {
    (draft.outcome, draft.amount)
}
