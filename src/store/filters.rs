//! Views of the queue that a person keeps under a name.

use super::entity::saved_filters;
use super::{Db, us};
use crate::case::UserId;
use crate::error::{Error, Invalid};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, SqlErr};
use uuid::Uuid;

/// More tabs than these nobody finds anything in.
pub const FILTERS_MAX: usize = 20;
const NAME_MAX_CHARS: usize = 40;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub id: Uuid,
    pub name: String,
    /// As the address of the queue has it.
    pub query: String,
}

fn saved(row: saved_filters::Model) -> Saved {
    Saved { id: row.id, name: row.name, query: row.query }
}

/// Those of one person, oldest first.
pub async fn of(db: &Db, user: UserId) -> Result<Vec<Saved>, Error> {
    let own = saved_filters::Entity::find().filter(saved_filters::Column::UserId.eq(user.0));
    let rows = own.order_by_asc(saved_filters::Column::MadeUs).order_by_asc(saved_filters::Column::Id).all(&db.conn).await?;
    Ok(rows.into_iter().map(saved).collect())
}

/// Keeps `query` under `name`.
pub async fn save(db: &Db, user: UserId, name: &str, query: &str, now: DateTime<Utc>) -> Result<Saved, Error> {
    let name = named(name)?;
    if of(db, user).await?.len() >= FILTERS_MAX {
        return Err(Invalid::one("name", format!("cannot be kept: delete one of your {FILTERS_MAX} filters first")).into());
    }
    let row = saved_filters::ActiveModel {
        id: Set(Uuid::now_v7()),
        user_id: Set(user.0),
        name: Set(name),
        query: Set(query.to_owned()),
        made_us: Set(us(now)),
    };
    row.insert(&db.conn).await.map(saved).map_err(taken)
}

/// Gives one's own filter another name.
pub async fn rename(db: &Db, user: UserId, id: Uuid, name: &str) -> Result<Saved, Error> {
    let name = named(name)?;
    let mut row = own(db, user, id).await?.into_active_model();
    row.name = Set(name);
    row.update(&db.conn).await.map(saved).map_err(taken)
}

/// Deletes one's own filter.
pub async fn delete(db: &Db, user: UserId, id: Uuid) -> Result<(), Error> {
    let row = own(db, user, id).await?;
    saved_filters::Entity::delete_by_id(row.id).exec(&db.conn).await?;
    Ok(())
}

async fn own(db: &Db, user: UserId, id: Uuid) -> Result<saved_filters::Model, Error> {
    let found = saved_filters::Entity::find_by_id(id).filter(saved_filters::Column::UserId.eq(user.0)).one(&db.conn).await?;
    found.ok_or(Error::NotFound)
}

fn named(name: &str) -> Result<String, Invalid> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Invalid::one("name", "is empty: say in a word or two what the filter shows"));
    }
    if name.chars().count() > NAME_MAX_CHARS {
        return Err(Invalid::one("name", format!("is longer than {NAME_MAX_CHARS} characters")));
    }
    Ok(name)
}

fn taken(error: sea_orm::DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Invalid::one("name", "is taken by another filter of yours").into(),
        _ => error.into(),
    }
}
