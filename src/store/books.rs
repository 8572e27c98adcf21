//! Versions of the manual: what was proposed by whom, which one is in force since when, and what a candidate would have
//! said.

use super::entity::{activations, replays, rule_books, shadow_runs};
use super::rows::{json, parse};
use super::{Db, at, us};
use crate::case::{CaseId, Money, Outcome, UserId};
use crate::error::Error;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, SqlErr,
};
use serde::{Deserialize, Serialize};

/// (file name, text)
pub type Files = Vec<(String, String)>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub hash: String,
    pub note: String,
    /// Nobody: it came with the program.
    pub proposed_by: Option<UserId>,
    pub proposed_at: DateTime<Utc>,
    /// Runs silently beside the version in force.
    pub shadow: bool,
    pub dropped_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activation {
    pub hash: String,
    pub by: Option<UserId>,
    pub at: DateTime<Utc>,
}

/// A ruling in four words, to compare two versions by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub outcome: Outcome,
    pub clause: Option<String>,
    pub amount: Option<Money>,
    pub second_review: bool,
}

/// One case that two versions see differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differs {
    pub number: String,
    pub was: Told,
    pub is: Told,
}

/// How far a replay of every decided case has come, and what it found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replayed {
    /// How many cases there were to decide again when it began.
    pub of: u64,
    /// How many are done.
    pub cases: u64,
    /// How many of them come out otherwise.
    pub flips: u64,
    /// The first of those.
    pub shown: Vec<Differs>,
    pub finished: bool,
}

/// Keeps a version; one that is there already stays as it is.
pub async fn keep(db: &Db, hash: &str, files: &Files, note: &str, by: Option<UserId>, now: DateTime<Utc>) -> Result<(), Error> {
    let row = rule_books::ActiveModel {
        hash: Set(hash.to_owned()),
        files: Set(json(files)?),
        note: Set(note.to_owned()),
        proposed_by: Set(by.map(|by| by.0)),
        proposed_us: Set(us(now)),
        shadow: Set(false),
        dropped_us: Set(None),
    };
    let same = OnConflict::column(rule_books::Column::Hash).do_nothing().to_owned();
    rule_books::Entity::insert(row).on_conflict(same).try_insert().exec_without_returning(&db.conn).await?;
    Ok(())
}

/// The files of a version.
pub async fn files(db: &Db, hash: &str) -> Result<Option<Files>, Error> {
    let row = rule_books::Entity::find_by_id(hash.to_owned()).one(&db.conn).await?;
    row.map(|row| parse("rule_books", &row.hash, &row.files)).transpose()
}

pub async fn version(db: &Db, hash: &str) -> Result<Version, Error> {
    Ok(version_of(rule_books::Entity::find_by_id(hash.to_owned()).one(&db.conn).await?.ok_or(Error::NotFound)?))
}

/// Newest first.
pub async fn versions(db: &Db) -> Result<Vec<Version>, Error> {
    let rows = rule_books::Entity::find().order_by_desc(rule_books::Column::ProposedUs).all(&db.conn).await?;
    Ok(rows.into_iter().map(version_of).collect())
}

fn version_of(row: rule_books::Model) -> Version {
    Version {
        hash: row.hash,
        note: row.note,
        proposed_by: row.proposed_by.map(UserId),
        proposed_at: at(row.proposed_us),
        shadow: row.shadow,
        dropped_at: row.dropped_us.map(at),
    }
}

/// Oldest first; the last one is in force.
pub async fn activations(db: &Db) -> Result<Vec<Activation>, Error> {
    let rows = activations::Entity::find().order_by_asc(activations::Column::Seq).all(&db.conn).await?;
    Ok(rows.into_iter().map(|row| Activation { hash: row.hash, by: row.by_user.map(UserId), at: at(row.at_us) }).collect())
}

/// The version in force at a moment; before the first activation that first one.
pub async fn in_force(db: &Db, when: DateTime<Utc>) -> Result<Option<String>, Error> {
    let all = activations(db).await?;
    let found = all.iter().rev().find(|one| one.at <= when).or(all.first());
    Ok(found.map(|one| one.hash.clone()))
}

/// The version in force now.
pub async fn active(db: &Db) -> Result<Option<String>, Error> {
    let row = activations::Entity::find().order_by_desc(activations::Column::Seq).one(&db.conn).await?;
    Ok(row.map(|row| row.hash))
}

/// Puts a version in force. [`Error::Stale`] when somebody else changed the version in force from `before`.
pub async fn activate(db: &Db, hash: &str, before: Option<&str>, by: Option<UserId>, now: DateTime<Utc>) -> Result<(), Error> {
    let tx = db.begin().await?;
    let last = activations::Entity::find().order_by_desc(activations::Column::Seq).one(&tx.tx).await?;
    if last.as_ref().map(|row| row.hash.as_str()) != before {
        return Err(Error::Stale);
    }
    let row = activations::ActiveModel {
        seq: Set(last.map_or(1, |row| row.seq + 1)),
        hash: Set(hash.to_owned()),
        by_user: Set(by.map(|by| by.0)),
        at_us: Set(us(now)),
    };
    row.insert(&tx.tx).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::Stale,
        _ => error.into(),
    })?;
    rule_books::Entity::update_many()
        .col_expr(rule_books::Column::Shadow, Expr::value(false))
        .filter(rule_books::Column::Hash.eq(hash))
        .exec(&tx.tx)
        .await?;
    tx.commit().await
}

/// Whether a version runs silently beside the one in force.
pub async fn set_shadow(db: &Db, hash: &str, on: bool) -> Result<(), Error> {
    set(db, hash, rule_books::Column::Shadow, on).await
}

/// Takes a proposal off the list; its text is kept.
pub async fn drop_version(db: &Db, hash: &str, now: DateTime<Utc>) -> Result<(), Error> {
    set_shadow(db, hash, false).await?;
    set(db, hash, rule_books::Column::DroppedUs, Some(us(now))).await
}

async fn set(db: &Db, hash: &str, column: rule_books::Column, value: impl Into<sea_orm::Value>) -> Result<(), Error> {
    let done = rule_books::Entity::update_many()
        .col_expr(column, Expr::value(value))
        .filter(rule_books::Column::Hash.eq(hash))
        .exec(&db.conn)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Hashes of the versions that run in the shadow.
pub async fn shadows(db: &Db) -> Result<Vec<String>, Error> {
    let rows = rule_books::Entity::find().select_only().column(rule_books::Column::Hash);
    Ok(rows.filter(rule_books::Column::Shadow.eq(true)).into_tuple().all(&db.conn).await?)
}

/// What a version in the shadow made of a case; a later look at the same case takes its place.
pub async fn shadowed(db: &Db, hash: &str, case: CaseId, seen: &Differs, now: DateTime<Utc>) -> Result<(), Error> {
    let row = shadow_runs::ActiveModel {
        hash: Set(hash.to_owned()),
        case_id: Set(case.0),
        at_us: Set(us(now)),
        agrees: Set(seen.was == seen.is),
        body: Set(json(seen)?),
    };
    let again = OnConflict::columns([shadow_runs::Column::Hash, shadow_runs::Column::CaseId])
        .update_columns([shadow_runs::Column::AtUs, shadow_runs::Column::Agrees, shadow_runs::Column::Body])
        .to_owned();
    shadow_runs::Entity::insert(row).on_conflict(again).exec_without_returning(&db.conn).await?;
    Ok(())
}

/// How many cases a version saw in the shadow, how many of them differently, and the newest of those.
pub async fn shadow_report(db: &Db, hash: &str, most: u64) -> Result<(u64, u64, Vec<Differs>), Error> {
    let seen = shadow_runs::Entity::find().filter(shadow_runs::Column::Hash.eq(hash));
    let all = seen.clone().count(&db.conn).await?;
    let differing = seen.filter(shadow_runs::Column::Agrees.eq(false));
    let count = differing.clone().count(&db.conn).await?;
    let rows = differing.order_by_desc(shadow_runs::Column::AtUs).limit(most).all(&db.conn).await?;
    let shown = rows.iter().map(|row| parse("shadow_runs", row.case_id, &row.body)).collect::<Result<_, _>>()?;
    Ok((all, count, shown))
}

/// Writes down how far a replay of `hash` against the version `against` has come.
pub async fn replayed(db: &Db, hash: &str, against: &str, so_far: &Replayed, now: DateTime<Utc>) -> Result<(), Error> {
    let row = replays::ActiveModel {
        hash: Set(hash.to_owned()),
        against: Set(against.to_owned()),
        at_us: Set(us(now)),
        body: Set(json(so_far)?),
    };
    let again = OnConflict::columns([replays::Column::Hash, replays::Column::Against])
        .update_columns([replays::Column::AtUs, replays::Column::Body])
        .to_owned();
    replays::Entity::insert(row).on_conflict(again).exec_without_returning(&db.conn).await?;
    Ok(())
}

/// The replay of `hash` against `against`, and when it last moved.
pub async fn replay(db: &Db, hash: &str, against: &str) -> Result<Option<(Replayed, DateTime<Utc>)>, Error> {
    let row = replays::Entity::find_by_id((hash.to_owned(), against.to_owned())).one(&db.conn).await?;
    row.map(|row| Ok((parse("replays", &row.hash, &row.body)?, at(row.at_us)))).transpose()
}
