//! Cases: loading one, and saving a move. [`save`] is the only way a case changes.

use super::entity::{answers, approvals, cases, drafts, events, exhibits, letters, model_reads, passages};
use super::rows::{case_of, parse};
use super::{Db, at};
use crate::case::event::Actor;
use crate::case::{
    Approval, ApprovalId, Case, CaseId, Dossier, Draft, DraftId, Event, Exhibit, ExhibitId, LetterId, OutboxLetter, Passage,
    UserId,
};
use crate::error::Error;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

pub use super::save::save;

/// One line of a case's history.
#[derive(Debug, Clone, PartialEq)]
pub struct Happened {
    pub seq: i64,
    pub at: DateTime<Utc>,
    pub actor: Actor,
    pub event: Event,
}

#[derive(Debug, Clone, PartialEq)]
pub struct StoredDraft {
    pub id: DraftId,
    pub draft: Draft,
    /// Who amended it; nobody for one that the program made.
    pub by: Option<UserId>,
    pub at: DateTime<Utc>,
}

pub async fn load(db: &Db, id: CaseId) -> Result<Case, Error> {
    case_of(&cases::Entity::find_by_id(id.0).one(&db.conn).await?.ok_or(Error::NotFound)?)
}

pub async fn by_number(db: &Db, number: &str) -> Result<Case, Error> {
    let found = cases::Entity::find().filter(cases::Column::Number.eq(number)).one(&db.conn).await?;
    case_of(&found.ok_or(Error::NotFound)?)
}

/// Id and stage of some cases, by number.
pub async fn stages(db: &Db, numbers: Vec<String>) -> Result<Vec<(String, CaseId, String)>, Error> {
    let some = cases::Entity::find().select_only();
    let some = some.columns([cases::Column::Number, cases::Column::Id, cases::Column::Stage]);
    let rows: Vec<(String, uuid::Uuid, String)> =
        some.filter(cases::Column::Number.is_in(numbers)).into_tuple().all(&db.conn).await?;
    Ok(rows.into_iter().map(|(number, id, stage)| (number, CaseId(id), stage)).collect())
}

pub async fn by_submission_key(db: &Db, key: &str) -> Result<Option<Case>, Error> {
    let found = cases::Entity::find().filter(cases::Column::SubmissionKey.eq(key)).one(&db.conn).await?;
    found.as_ref().map(case_of).transpose()
}

/// Every case's number, oldest first: for `audit verify` and `export`.
pub async fn numbers(db: &Db) -> Result<Vec<String>, Error> {
    let all = cases::Entity::find().select_only().column(cases::Column::Number).order_by_asc(cases::Column::Number);
    Ok(all.into_tuple().all(&db.conn).await?)
}

pub async fn dossier(db: &Db, case: &Case, now: DateTime<Utc>) -> Result<Dossier, Error> {
    let exhibits = exhibits(db, case.id).await?;
    let rows = passages::Entity::find()
        .filter(passages::Column::CaseId.eq(case.id.0))
        .order_by_asc(passages::Column::ExhibitNumber)
        .order_by_asc(passages::Column::Seq)
        .all(&db.conn)
        .await?;
    let passages = rows.iter().map(|row| parse("passages", row.case_id, &row.body)).collect::<Result<_, _>>()?;
    let rows = answers::Entity::find()
        .filter(answers::Column::CaseId.eq(case.id.0))
        .order_by_asc(answers::Column::Seq)
        .all(&db.conn)
        .await?;
    let answers = rows.iter().map(|row| parse("answers", row.case_id, &row.body)).collect::<Result<_, _>>()?;
    let rows = model_reads::Entity::find()
        .filter(model_reads::Column::CaseId.eq(case.id.0))
        .order_by_asc(model_reads::Column::Key)
        .all(&db.conn)
        .await?;
    let model = rows.iter().map(|row| parse("model_reads", row.case_id, &row.body)).collect::<Result<_, _>>()?;
    Ok(Dossier { complaint: case.complaint.clone(), exhibits, passages, answers, model, now })
}

pub async fn exhibits(db: &Db, case: CaseId) -> Result<Vec<Exhibit>, Error> {
    let rows = exhibits::Entity::find()
        .filter(exhibits::Column::CaseId.eq(case.0))
        .order_by_asc(exhibits::Column::Number)
        .all(&db.conn)
        .await?;
    rows.iter().map(|row| parse("exhibits", row.id, &row.body)).collect()
}

pub async fn passages_of(db: &Db, exhibit: ExhibitId) -> Result<Vec<Passage>, Error> {
    let row = exhibits::Entity::find_by_id(exhibit.0).one(&db.conn).await?.ok_or(Error::NotFound)?;
    let rows = passages::Entity::find()
        .filter(passages::Column::CaseId.eq(row.case_id))
        .filter(passages::Column::ExhibitNumber.eq(row.number))
        .order_by_asc(passages::Column::Seq)
        .all(&db.conn)
        .await?;
    rows.iter().map(|row| parse("passages", row.case_id, &row.body)).collect()
}

pub async fn history(db: &Db, case: CaseId) -> Result<Vec<Happened>, Error> {
    let rows =
        events::Entity::find().filter(events::Column::CaseId.eq(case.0)).order_by_asc(events::Column::Seq).all(&db.conn).await?;
    rows.iter()
        .map(|row| {
            let actor = parse("events", row.case_id, &row.actor)?;
            Ok(Happened { seq: row.seq, at: at(row.at_us), actor, event: parse("events", row.case_id, &row.body)? })
        })
        .collect()
}

pub async fn draft(db: &Db, id: DraftId) -> Result<StoredDraft, Error> {
    draft_of(&drafts::Entity::find_by_id(id.0).one(&db.conn).await?.ok_or(Error::NotFound)?)
}

/// Oldest first.
pub async fn drafts_of(db: &Db, case: CaseId) -> Result<Vec<StoredDraft>, Error> {
    let rows = drafts::Entity::find()
        .filter(drafts::Column::CaseId.eq(case.0))
        .order_by_asc(drafts::Column::AtUs)
        .order_by_asc(drafts::Column::Id)
        .all(&db.conn)
        .await?;
    rows.iter().map(draft_of).collect()
}

fn draft_of(row: &drafts::Model) -> Result<StoredDraft, Error> {
    let draft = parse("drafts", row.id, &row.body)?;
    Ok(StoredDraft { id: DraftId(row.id), draft, by: row.by_user.map(UserId), at: at(row.at_us) })
}

pub async fn letters(db: &Db, case: CaseId) -> Result<Vec<OutboxLetter>, Error> {
    let rows = letters::Entity::find()
        .filter(letters::Column::CaseId.eq(case.0))
        .order_by_asc(letters::Column::Id)
        .all(&db.conn)
        .await?;
    rows.iter().map(|row| parse("letters", row.id, &row.body)).collect()
}

/// A letter, and when the last try to send it began.
pub async fn letter(db: &Db, id: LetterId) -> Result<(OutboxLetter, Option<DateTime<Utc>>), Error> {
    let row = letters::Entity::find_by_id(id.0).one(&db.conn).await?.ok_or(Error::NotFound)?;
    Ok((parse("letters", row.id, &row.body)?, row.tried_us.map(at)))
}

/// Says that a try begins, before the mail server hears of it; `None` says that it ended without a message.
pub async fn letter_tried(db: &Db, id: LetterId, tried: Option<DateTime<Utc>>) -> Result<(), Error> {
    use sea_orm::sea_query::Expr;
    letters::Entity::update_many()
        .col_expr(letters::Column::TriedUs, Expr::value(tried.map(super::us)))
        .filter(letters::Column::Id.eq(id.0))
        .exec(&db.conn)
        .await?;
    Ok(())
}

pub async fn approval(db: &Db, id: ApprovalId) -> Result<Approval, Error> {
    let row = approvals::Entity::find_by_id(id.0).one(&db.conn).await?.ok_or(Error::NotFound)?;
    parse("approvals", row.id, &row.body)
}

/// Numbers of the exhibits that a caseworker opened and ticked.
pub async fn looked(db: &Db, case: CaseId) -> Result<Vec<u32>, Error> {
    let rows = events::Entity::find()
        .filter(events::Column::CaseId.eq(case.0))
        .filter(events::Column::Name.eq("looked"))
        .all(&db.conn)
        .await?;
    let mut numbers = Vec::new();
    for row in rows {
        if let Event::Looked { number, .. } = parse("events", row.case_id, &row.body)? {
            numbers.push(number);
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

/// The readings and the decision that the newest draft is made from.
pub async fn assessment(db: &Db, case: CaseId) -> Result<Option<(Vec<crate::case::Reading>, crate::case::Decision)>, Error> {
    use super::entity::assessments;
    let Some(row) = assessments::Entity::find_by_id(case.0).one(&db.conn).await? else { return Ok(None) };
    Ok(Some((parse("assessments", row.case_id, &row.readings)?, parse("assessments", row.case_id, &row.decision)?)))
}
