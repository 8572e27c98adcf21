//! Durable work: claimed by lease, finished once, given up in the open.

use super::entity::jobs;
use super::rows::parse;
use super::{Db, us};
use crate::case::{CaseId, JobId};
use crate::error::Error;
use crate::flow::Job;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Longer than any job may run: a worker that died loses its job after this.
pub const LEASE: TimeDelta = TimeDelta::minutes(5);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    pub id: JobId,
    pub case: CaseId,
    pub job: Job,
    /// Counts from 1.
    pub attempts: u32,
}

/// The next job that is due and that nobody holds.
pub async fn claim(db: &Db, now: DateTime<Utc>) -> Result<Option<Claimed>, Error> {
    let skip = if db.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let text = format!(
        "UPDATE jobs SET locked_us = ?, attempts = attempts + 1 WHERE id = (SELECT id FROM jobs WHERE failed_us IS NULL \
         AND run_us <= ? AND locked_us <= ? ORDER BY run_us, id LIMIT 1 {skip}) RETURNING id, case_id, body, attempts"
    );
    let now_us = us(now);
    let claim = db.sql(&text, vec![us(now + LEASE).into(), now_us.into(), now_us.into()]);
    let Some(row) = db.conn.query_one_raw(claim).await? else { return Ok(None) };
    let id: uuid::Uuid = row.try_get("", "id")?;
    let case: uuid::Uuid = row.try_get("", "case_id")?;
    let body: String = row.try_get("", "body")?;
    let attempts: i64 = row.try_get("", "attempts")?;
    Ok(Some(Claimed {
        id: id.into(),
        case: case.into(),
        job: parse("jobs", id, &body)?,
        attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
    }))
}

/// Done. A worker that lost its lease closes nothing.
pub async fn finish(db: &Db, claimed: &Claimed) -> Result<(), Error> {
    jobs::Entity::delete_many()
        .filter(jobs::Column::Id.eq(claimed.id.0))
        .filter(jobs::Column::Attempts.eq(i64::from(claimed.attempts)))
        .exec(&db.conn)
        .await?;
    Ok(())
}

/// Once more, at `run_at`. `count` is false when nothing failed: the job only came too early.
pub async fn again(db: &Db, claimed: &Claimed, run_at: DateTime<Utc>, count: bool, why: &str) -> Result<(), Error> {
    let attempts = i64::from(claimed.attempts);
    jobs::Entity::update_many()
        .col_expr(jobs::Column::RunUs, Expr::value(us(run_at)))
        .col_expr(jobs::Column::LockedUs, Expr::value(0i64))
        .col_expr(jobs::Column::Attempts, Expr::value(if count { attempts } else { 0 }))
        .col_expr(jobs::Column::LastError, Expr::value(Some(why.to_owned())))
        .filter(jobs::Column::Id.eq(claimed.id.0))
        .filter(jobs::Column::Attempts.eq(attempts))
        .exec(&db.conn)
        .await?;
    Ok(())
}

/// Kept, and never tried again by itself.
pub async fn give_up(db: &Db, claimed: &Claimed, why: &str, now: DateTime<Utc>) -> Result<(), Error> {
    jobs::Entity::update_many()
        .col_expr(jobs::Column::FailedUs, Expr::value(Some(us(now))))
        .col_expr(jobs::Column::LastError, Expr::value(Some(why.to_owned())))
        .filter(jobs::Column::Id.eq(claimed.id.0))
        .exec(&db.conn)
        .await?;
    Ok(())
}

/// Whether such a job of the case still waits or runs.
pub async fn waits_for(db: &Db, case: CaseId, job: &Job) -> Result<bool, Error> {
    Ok(jobs::Entity::find()
        .filter(jobs::Column::CaseId.eq(case.0))
        .filter(jobs::Column::FailedUs.is_null())
        .filter(jobs::Column::Name.starts_with(format!("{}:", job.name())))
        .count(&db.conn)
        .await?
        > 0)
}

/// How many jobs of one case still wait.
pub async fn waits(db: &Db, case: CaseId) -> Result<u64, Error> {
    Ok(jobs::Entity::find()
        .filter(jobs::Column::CaseId.eq(case.0))
        .filter(jobs::Column::FailedUs.is_null())
        .count(&db.conn)
        .await?)
}
