//! Why two people must approve a ruling: the manual's own reasons, asked again when somebody approves or amends, since
//! some of them turn on who approves and on what a person changed.

use super::Reviewer;
use super::acts::Open;
use crate::app::App;
use crate::case::{Dossier, Draft, Money, Outcome};
use crate::error::Error;
use crate::rules::{self, Approving, RuleBook};
use crate::store::cases::StoredDraft;
use crate::store::{care, people};

/// Nobody is new who approved so many; counting further would only cost time.
const COUNTED_MAX: i64 = 10_000;

/// Every reason why somebody else must approve too when `by` approves this ruling.
pub(super) async fn reasons(app: &App, open: &Open, drafts: &[StoredDraft], by: &Reviewer) -> Result<Vec<String>, Error> {
    let Some(stored) = &open.draft else { return Ok(Vec::new()) };
    let count = count(app, by).await?;
    let mut all = stored.draft.second_review_reasons.clone();
    let program = program(drafts, stored).unwrap_or(stored);
    for reason in asked(&open.book, &open.dossier, program, &stored.draft, Some(count)) {
        if !all.contains(&reason) {
            all.push(reason);
        }
    }
    Ok(all)
}

/// Whoever may decide what was escalated is not new.
async fn count(app: &App, who: &Reviewer) -> Result<i64, Error> {
    if who.is_senior() { Ok(COUNTED_MAX) } else { care::approved(&app.db, who.id, COUNTED_MAX).await }
}

/// What may be said of two people who are both new here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BothNew {
    No,
    /// And somebody is there who is not.
    Others,
    /// And nobody else could look.
    Alone,
}

/// Whether `by` would be the second pair of eyes on a ruling that somebody approved first for whom, as for `by`, the manual
/// wants one because they are new.
pub(super) async fn both_new(app: &App, open: &Open, drafts: &[StoredDraft], by: &Reviewer) -> Result<BothNew, Error> {
    let (Some(stored), Some(first)) = (&open.draft, open.case.first_approver.filter(|first| *first != by.id)) else {
        return Ok(BothNew::No);
    };
    let program = program(drafts, stored).unwrap_or(stored);
    let told = |count| asked(&open.book, &open.dossier, program, &stored.draft, Some(count)).len();
    let usual = told(COUNTED_MAX);
    if told(count(app, by).await?) == usual {
        return Ok(BothNew::No);
    }
    let mut alone = true;
    for one in people::all(&app.db).await?.iter().map(Reviewer::from).filter(|one| one.id != by.id) {
        let new = told(count(app, &one).await?) > usual;
        match (one.id == first, new) {
            (true, false) => return Ok(BothNew::No),
            (false, false) => alone = false,
            (_, true) => {}
        }
    }
    Ok(if alone { BothNew::Alone } else { BothNew::Others })
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
