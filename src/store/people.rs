//! Who signs in, and who looks at which case.

use super::entity::{presence, sessions, users};
use super::{Db, us};
use crate::case::{CaseId, DraftId, Role, UserId};
use crate::error::{Error, Invalid};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, SqlErr};
use uuid::Uuid;

const SEEN_FOR: TimeDelta = TimeDelta::seconds(60);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    pub id: UserId,
    pub email: String,
    pub name: String,
    pub role: Role,
}

pub async fn create(
    db: &Db,
    email: &str,
    name: &str,
    role: Role,
    password_hash: &str,
    now: DateTime<Utc>,
) -> Result<User, Error> {
    let row = users::ActiveModel {
        id: Set(Uuid::now_v7()),
        email: Set(email.trim().to_lowercase()),
        name: Set(name.trim().to_owned()),
        role: Set(role.as_str().to_owned()),
        password: Set(password_hash.to_owned()),
        created_us: Set(us(now)),
        approved_before: Set(0),
    };
    let row = row.insert(&db.conn).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::from(Invalid::one("email", "has an account already")),
        _ => error.into(),
    })?;
    user_of(&row)
}

/// With the stored hash of the password.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<(User, String)>, Error> {
    let row = users::Entity::find().filter(users::Column::Email.eq(email.trim().to_lowercase())).one(&db.conn).await?;
    row.map(|row| Ok((user_of(&row)?, row.password))).transpose()
}

pub async fn by_id(db: &Db, id: UserId) -> Result<User, Error> {
    user_of(&users::Entity::find_by_id(id.0).one(&db.conn).await?.ok_or(Error::NotFound)?)
}

pub async fn all(db: &Db) -> Result<Vec<User>, Error> {
    users::Entity::find().order_by_asc(users::Column::Email).all(&db.conn).await?.iter().map(user_of).collect()
}

fn user_of(row: &users::Model) -> Result<User, Error> {
    let role = [Role::Caseworker, Role::Supervisor, Role::Admin].into_iter().find(|role| role.as_str() == row.role);
    let role = role.ok_or_else(|| Error::Inconsistent {
        table: "users",
        column: "role",
        id: row.id.to_string(),
        detail: format!("`{}` is no role", row.role),
    })?;
    Ok(User { id: UserId(row.id), email: row.email.clone(), name: row.name.clone(), role })
}

/// `stored` is the digest of the browser's name: a leaked table signs nobody in.
pub async fn start_session(db: &Db, stored: &str, user: UserId, until: DateTime<Utc>) -> Result<(), Error> {
    let row = sessions::ActiveModel { token: Set(stored.to_owned()), user_id: Set(user.0), until_us: Set(us(until)) };
    let again = OnConflict::column(sessions::Column::Token)
        .update_columns([sessions::Column::UserId, sessions::Column::UntilUs])
        .to_owned();
    sessions::Entity::insert(row).on_conflict(again).exec_without_returning(&db.conn).await?;
    Ok(())
}

pub async fn session(db: &Db, stored: &str, now: DateTime<Utc>) -> Result<Option<User>, Error> {
    let row = sessions::Entity::find_by_id(stored.to_owned()).filter(sessions::Column::UntilUs.gt(us(now))).one(&db.conn).await?;
    match row {
        Some(row) => by_id(db, UserId(row.user_id)).await.map(Some),
        None => Ok(None),
    }
}

pub async fn end_session(db: &Db, stored: &str) -> Result<(), Error> {
    sessions::Entity::delete_by_id(stored.to_owned()).exec(&db.conn).await?;
    Ok(())
}

/// `user` has the case open; with `draft`, that draft stands on the page whole.
pub async fn seen(db: &Db, case: CaseId, user: &User, draft: Option<DraftId>, now: DateTime<Utc>) -> Result<(), Error> {
    let row = presence::ActiveModel {
        case_id: Set(case.0),
        user_id: Set(user.id.0),
        name: Set(user.name.clone()),
        at_us: Set(us(now)),
        draft_id: Set(draft.map(|draft| draft.0)),
    };
    let mut again = OnConflict::columns([presence::Column::CaseId, presence::Column::UserId]);
    again.update_columns([presence::Column::Name, presence::Column::AtUs]);
    if draft.is_some() {
        again.update_column(presence::Column::DraftId);
    }
    let again = again.to_owned();
    presence::Entity::insert(row).on_conflict(again).exec_without_returning(&db.conn).await?;
    Ok(())
}

/// The draft of the case that `user` last saw whole.
pub async fn has_seen(db: &Db, case: CaseId, user: UserId) -> Result<Option<DraftId>, Error> {
    let row = presence::Entity::find_by_id((case.0, user.0)).one(&db.conn).await?;
    Ok(row.and_then(|row| row.draft_id).map(DraftId))
}

/// Names of the others who had the case open within the last minute.
pub async fn others(db: &Db, case: CaseId, user: UserId, now: DateTime<Utc>) -> Result<Vec<String>, Error> {
    let rows = presence::Entity::find()
        .filter(presence::Column::CaseId.eq(case.0))
        .filter(presence::Column::UserId.ne(user.0))
        .filter(presence::Column::AtUs.gt(us(now - SEEN_FOR)))
        .order_by_asc(presence::Column::Name)
        .all(&db.conn)
        .await?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}
