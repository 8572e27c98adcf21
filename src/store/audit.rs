//! The chain of a case's events: every row holds the digest of the one before, so that an edited, dropped or reordered
//! row shows.

use super::Db;
use super::entity::{cases, events};
use super::rows::link;
use crate::error::Error;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// A chain that does not hold, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub case: String,
    pub event: i64,
    pub what: &'static str,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    pub cases: u64,
    pub events: u64,
    pub broken: Vec<Broken>,
}

const CASES_AT_ONCE: u64 = 500;

/// Walks every chain.
pub async fn verify(db: &Db) -> Result<Verified, Error> {
    let mut verified = Verified::default();
    let mut after = String::new();
    loop {
        let some = cases::Entity::find()
            .filter(cases::Column::Number.gt(after.clone()))
            .order_by_asc(cases::Column::Number)
            .limit(CASES_AT_ONCE)
            .all(&db.conn)
            .await?;
        let Some(last) = some.last() else { return Ok(verified) };
        after.clone_from(&last.number);
        for case in &some {
            let rows = events::Entity::find()
                .filter(events::Column::CaseId.eq(case.id))
                .order_by_asc(events::Column::Seq)
                .all(&db.conn)
                .await?;
            verified.cases += 1;
            verified.events += rows.len() as u64;
            verified.broken.extend(check(case, &rows));
        }
    }
}

fn check(case: &cases::Model, rows: &[events::Model]) -> Option<Broken> {
    let broken = |event, what| Some(Broken { case: case.number.clone(), event, what });
    let mut prev = String::new();
    for (row, seq) in rows.iter().zip(1..) {
        if row.seq != seq {
            return broken(seq, "an event is missing or out of order");
        }
        if row.prev_hash != prev || row.hash != link(&prev, row.case_id, row.seq, row.at_us, &row.actor, &row.body) {
            return broken(seq, "an event was changed after it was written");
        }
        prev.clone_from(&row.hash);
    }
    let last = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    if last != case.version {
        return broken(last, "the last events are missing, or the case was changed without one");
    }
    None
}
