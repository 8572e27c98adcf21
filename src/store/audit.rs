//! The chain of a case's events: every row holds the digest of the one before, so that an edited, dropped or reordered
//! row shows.

use super::Db;
use super::entity::{cases, events};
use super::rows::link;
use crate::case::CaseId;
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
            let rows = chain(db, CaseId(case.id)).await?;
            verified.cases += 1;
            verified.events += rows.len() as u64;
            let broken = broken_at(case.id, case.version, &rows);
            verified.broken.extend(broken.map(|(event, what)| Broken { case: case.number.clone(), event, what }));
        }
    }
}

/// One event as it is stored, with its place in the chain. `actor` and `body` are the very bytes that were hashed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ChainRow {
    pub seq: i64,
    pub at_us: i64,
    pub actor: String,
    pub body: String,
    pub prev_hash: String,
    pub hash: String,
}

impl From<events::Model> for ChainRow {
    fn from(row: events::Model) -> Self {
        let events::Model { seq, at_us, actor, body, prev_hash, hash, case_id: _, name: _ } = row;
        ChainRow { seq, at_us, actor, body, prev_hash, hash }
    }
}

/// A case's chain as it is stored, oldest first.
pub async fn chain(db: &Db, case: CaseId) -> Result<Vec<ChainRow>, Error> {
    let rows =
        events::Entity::find().filter(events::Column::CaseId.eq(case.0)).order_by_asc(events::Column::Seq).all(&db.conn).await?;
    Ok(rows.into_iter().map(ChainRow::from).collect())
}

/// The first event where the chain of `case` breaks, and what is wrong there; `version` is how many events there must be.
pub fn broken_at(case: uuid::Uuid, version: i64, rows: &[ChainRow]) -> Option<(i64, &'static str)> {
    let mut prev = String::new();
    for (row, seq) in rows.iter().zip(1..) {
        if row.seq != seq {
            return Some((seq, "an event is missing or out of order"));
        }
        if row.prev_hash != prev || row.hash != link(&prev, case, row.seq, row.at_us, &row.actor, &row.body) {
            return Some((seq, "an event was changed after it was written"));
        }
        prev.clone_from(&row.hash);
    }
    let last = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    (last != version).then_some((last, "the last events are missing, or the case was changed without one"))
}
