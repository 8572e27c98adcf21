//! The queue: open cases by the day that counts, a page at a time by key, never by offset.

use super::entity::cases;
use super::rows::case_of;
use super::{Db, at, us};
use crate::case::{CaseId, Money, Stage};
use crate::error::Error;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Empty: every open case.
    pub stages: Vec<&'static str>,
    pub category: Option<String>,
    /// A case number, or words of the title or of a party's name.
    pub search: Option<String>,
}

/// Where a page ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub due_at: DateTime<Utc>,
    pub id: CaseId,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", us(self.due_at), self.id)
    }
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (due, id) = text.split_once('.').ok_or(())?;
        Ok(Cursor { due_at: at(due.parse().map_err(|_| ())?), id: id.parse().map_err(|_| ())? })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct QueueRow {
    pub id: CaseId,
    pub number: String,
    pub title: String,
    pub stage: Stage,
    pub category: String,
    pub amount: Money,
    pub consumer: String,
    pub merchant: String,
    pub due_at: Option<DateTime<Utc>>,
    pub outcome: Option<String>,
}

impl QueueRow {
    pub fn cursor(&self) -> Cursor {
        Cursor { due_at: self.due_at.unwrap_or_default(), id: self.id }
    }
}

pub async fn page(db: &Db, filter: &Filter, after: Option<&Cursor>, limit: u64) -> Result<Vec<QueueRow>, Error> {
    use cases::Column;
    let mut query = cases::Entity::find();
    query = match filter.stages.as_slice() {
        [] => query.filter(Column::Stage.ne("closed")),
        stages => query.filter(Column::Stage.is_in(stages.iter().copied())),
    };
    if let Some(category) = &filter.category {
        query = query.filter(Column::Category.eq(category));
    }
    if let Some(search) = filter.search.as_deref().map(str::trim).filter(|search| !search.is_empty()) {
        query = query.filter(
            Condition::any()
                .add(Column::Number.eq(search.to_uppercase()))
                .add(Column::Title.contains(search))
                .add(Column::Consumer.contains(search))
                .add(Column::Merchant.contains(search)),
        );
    }
    if let Some(Cursor { due_at, id }) = after {
        let due = us(*due_at);
        // The first condition lets the index start at the key; the second leaves out what came before on the same instant.
        query = query.filter(Column::DueUs.gte(due)).filter(Condition::any().add(Column::DueUs.gt(due)).add(Column::Id.gt(id.0)));
    }
    let rows = query.order_by_asc(Column::DueUs).order_by_asc(Column::Id).limit(limit).all(&db.conn).await?;
    rows.iter()
        .map(|row| {
            let case = case_of(row)?;
            Ok(QueueRow {
                id: case.id,
                number: case.number,
                title: case.complaint.title,
                stage: case.stage,
                category: row.category.clone(),
                amount: case.complaint.claim.amount,
                consumer: row.consumer.clone(),
                merchant: row.merchant.clone(),
                due_at: Some(at(row.due_us)),
                outcome: row.outcome.clone(),
            })
        })
        .collect()
}

/// Where a case stands in the queue.
pub async fn cursor(db: &Db, id: CaseId) -> Result<Option<Cursor>, Error> {
    let row = cases::Entity::find_by_id(id.0).one(&db.conn).await?;
    Ok(row.map(|row| Cursor { due_at: at(row.due_us), id }))
}
