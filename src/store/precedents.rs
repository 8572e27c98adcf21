//! Decided cases to look up beside an open one: those that turned on the same points first, then those whose titles share its
//! words. A precedent informs a person; no rule reads it.

use super::entity::{case_words, cases as rows, drafts, precedents};
use super::{Db, at, cases, us};
use crate::case::{Case, CaseId, Dossier, Draft, Event, Moved, Outcome, Stage, UserId};
use crate::error::Error;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Of one word, the newest cases that have it; a word of more cases than these says little anyway.
const CASES_A_WORD: u64 = 200;
/// Words of a title that are looked for.
const WORDS_MAX: usize = 8;

/// A decided case beside the one on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Precedent {
    pub case: CaseId,
    pub number: String,
    pub title: String,
    pub outcome: Outcome,
    pub clause: String,
    pub at: DateTime<Utc>,
    /// It turned on the same points, each found the same way.
    pub same_points: bool,
}

/// What an approval adds and its end takes away; in the transaction of the move.
pub(super) async fn settle(tx: &DatabaseTransaction, case: &Case, moved: &Moved) -> Result<(), Error> {
    match &moved.event {
        Event::Approved { draft, .. } => {
            let Some(row) = drafts::Entity::find_by_id(draft.0).one(tx).await? else { return Ok(()) };
            let draft: Draft = super::rows::parse("drafts", row.id, &row.body)?;
            let found = precedents::ActiveModel {
                case_id: Set(case.id.0),
                category: Set(case.complaint.category.as_str().to_owned()),
                pivots: Set(draft.pivots()),
                clause: Set(draft.clause.unwrap_or_default()),
                outcome: Set(draft.outcome.as_str().to_owned()),
                by_staff: Set(i16::from(row.by_user.is_some())),
                at_us: Set(us(moved.at)),
            };
            use precedents::Column as Is;
            let again = OnConflict::column(Is::CaseId)
                .update_columns([Is::Category, Is::Pivots, Is::Clause, Is::Outcome, Is::ByStaff, Is::AtUs])
                .to_owned();
            precedents::Entity::insert(found).on_conflict(again).exec_without_returning(tx).await?;
        }
        // The approval stands no more.
        Event::Undone { .. }
        | Event::ExhibitAdded { .. }
        | Event::Responded { .. }
        | Event::Answered { .. }
        | Event::ExhibitVerified { .. }
            if matches!(moved.case.stage, Stage::Ready | Stage::Reading) =>
        {
            precedents::Entity::delete_by_id(case.id.0).exec(tx).await?;
        }
        _ => {}
    }
    Ok(())
}

/// At most `most` decided cases like this one.
pub async fn like(db: &Db, case: &Case, draft: &Draft, most: u64) -> Result<Vec<Precedent>, Error> {
    let category = case.complaint.category.as_str();
    let newest = |query: sea_orm::Select<precedents::Entity>| {
        query
            .filter(precedents::Column::Category.eq(category))
            .filter(precedents::Column::CaseId.ne(case.id.0))
            .order_by_desc(precedents::Column::AtUs)
            .order_by_desc(precedents::Column::CaseId)
            .limit(most)
    };
    let pivots = draft.pivots();
    let same = newest(precedents::Entity::find().filter(precedents::Column::Pivots.eq(&pivots))).all(&db.conn).await?;
    let mut found: Vec<(precedents::Model, bool)> = same.into_iter().map(|row| (row, true)).collect();
    let missing = |found: &[(precedents::Model, bool)]| (found.len() as u64) < most;
    if let Some(clause) = draft.clause.as_ref().filter(|_| missing(&found)) {
        let more = newest(precedents::Entity::find().filter(precedents::Column::Clause.eq(clause))).all(&db.conn).await?;
        add(&mut found, more, most);
    }
    if missing(&found) {
        let ids = by_words(db, case, most).await?;
        let rows = precedents::Entity::find().filter(precedents::Column::CaseId.is_in(ids.clone())).all(&db.conn).await?;
        let mut rows: Vec<precedents::Model> = rows.into_iter().filter(|row| row.category == category).collect();
        rows.sort_by_key(|row| ids.iter().position(|id| *id == row.case_id));
        add(&mut found, rows, most);
    }
    named(db, found).await
}

fn add(found: &mut Vec<(precedents::Model, bool)>, more: Vec<precedents::Model>, most: u64) {
    for row in more {
        if (found.len() as u64) < most && !found.iter().any(|(known, _)| known.case_id == row.case_id) {
            found.push((row, false));
        }
    }
}

/// Closed cases whose words are those of this case's title, the rarer the words the better.
async fn by_words(db: &Db, case: &Case, most: u64) -> Result<Vec<Uuid>, Error> {
    let parties = [&case.complaint.consumer.name, &case.complaint.merchant.name].map(|name| migrations::words::of(name)).concat();
    let mut words = migrations::words::of(&case.complaint.title);
    words.retain(|word| word.chars().count() > 2 && !parties.contains(word));
    words.sort_unstable();
    words.dedup();
    words.truncate(WORDS_MAX);
    let mut scores: BTreeMap<Uuid, f64> = BTreeMap::new();
    for word in &words {
        let with: Vec<Uuid> = case_words::Entity::find()
            .select_only()
            .column(case_words::Column::CaseId)
            .filter(case_words::Column::Live.eq(0))
            .filter(case_words::Column::Word.eq(word))
            .order_by_desc(case_words::Column::DueUs)
            .order_by_desc(case_words::Column::CaseId)
            .limit(CASES_A_WORD)
            .into_tuple()
            .all(&db.conn)
            .await?;
        let cases = u32::try_from(with.len()).unwrap_or(u32::MAX);
        for id in with.into_iter().filter(|id| *id != case.id.0) {
            *scores.entry(id).or_default() += (1.0 + f64::from(CASES_A_WORD as u32) / f64::from(cases.max(1))).ln();
        }
    }
    let mut best: Vec<(Uuid, f64)> = scores.into_iter().collect();
    best.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.cmp(&a.0)));
    // Some of them are closed without a decision of ours.
    Ok(best.into_iter().take(usize::try_from(most * 4).unwrap_or(usize::MAX)).map(|(id, _)| id).collect())
}

async fn named(db: &Db, found: Vec<(precedents::Model, bool)>) -> Result<Vec<Precedent>, Error> {
    let ids: Vec<Uuid> = found.iter().map(|(row, _)| row.case_id).collect();
    let names: Vec<(Uuid, String, String)> = rows::Entity::find()
        .select_only()
        .columns([rows::Column::Id, rows::Column::Number, rows::Column::Title])
        .filter(rows::Column::Id.is_in(ids))
        .into_tuple()
        .all(&db.conn)
        .await?;
    let mut names: BTreeMap<Uuid, (String, String)> =
        names.into_iter().map(|(id, number, title)| (id, (number, title))).collect();
    let one = |(row, same_points): (precedents::Model, bool)| {
        let (number, title) = names.remove(&row.case_id)?;
        let outcome = row.outcome.parse().ok()?;
        Some(Precedent { case: CaseId(row.case_id), number, title, outcome, clause: row.clause, at: at(row.at_us), same_points })
    };
    Ok(found.into_iter().filter_map(one).collect())
}

/// A case's file and its drafts, oldest first, each with who wrote it.
pub type Worded = (Dossier, Vec<(Draft, Option<UserId>)>);

/// The newest decided cases of this kind and outcome whose ruling a person worded.
pub async fn amended(db: &Db, case: &Case, outcome: Outcome, most: u64, now: DateTime<Utc>) -> Result<Vec<Worded>, Error> {
    let found = precedents::Entity::find()
        .filter(precedents::Column::Category.eq(case.complaint.category.as_str()))
        .filter(precedents::Column::Outcome.eq(outcome.as_str()))
        .filter(precedents::Column::ByStaff.eq(1))
        .filter(precedents::Column::CaseId.ne(case.id.0))
        .order_by_desc(precedents::Column::AtUs)
        .order_by_desc(precedents::Column::CaseId)
        .limit(most)
        .all(&db.conn)
        .await?;
    let mut out = Vec::new();
    for row in found {
        let case = cases::load(db, CaseId(row.case_id)).await?;
        let dossier = cases::dossier(db, &case, now).await?;
        let drafts = cases::drafts_of(db, case.id).await?;
        out.push((dossier, drafts.into_iter().map(|it| (it.draft, it.by)).collect()));
    }
    Ok(out)
}
