//! Between nouns and rows.

use super::entity::{cases, events};
use super::{Db, us};
use crate::case::{Case, Stage, event::Actor};
use crate::error::Error;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, Statement};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

pub fn json<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::Internal(anyhow::Error::new(error).context("row")))
}

/// A stored value; a row that cannot be read names itself.
pub fn parse<T: DeserializeOwned>(table: &'static str, id: impl ToString, text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::Inconsistent {
        table,
        column: "body",
        id: id.to_string(),
        detail: error.to_string(),
    })
}

/// Whom the case waits for says which day counts in the queue.
fn due(case: &Case) -> DateTime<Utc> {
    case.acts_by().unwrap_or(case.opened_at)
}

pub fn case_row(case: &Case, outcome: Option<String>, key: Option<String>) -> Result<cases::ActiveModel, Error> {
    let complaint = &case.complaint;
    Ok(cases::ActiveModel {
        id: Set(case.id.0),
        number: Set(case.number.clone()),
        version: Set(case.version),
        submission_key: Set(key),
        stage: Set(case.stage.as_str().to_owned()),
        category: Set(complaint.category.as_str().to_owned()),
        title: Set(complaint.title.clone()),
        consumer: Set(complaint.consumer.name.clone()),
        merchant: Set(complaint.merchant.name.clone()),
        amount_minor: Set(complaint.claim.amount.minor()),
        currency: Set(complaint.claim.amount.currency().code().to_owned()),
        outcome: Set(outcome),
        due_us: Set(us(due(case))),
        updated_us: Set(us(case.updated_at)),
        body: Set(json(case)?),
        waits_for: Set(match case.stage {
            Stage::Awaiting { side, .. } => Some(side.as_str().to_owned()),
            _ => None,
        }),
    })
}

pub fn case_of(row: &cases::Model) -> Result<Case, Error> {
    let case: Case = parse("cases", row.id, &row.body)?;
    Ok(Case { number: row.number.clone(), version: row.version, ..case })
}

/// The link of one event in its case's chain: everything the row says, and the link before it.
pub fn link(prev: &str, case: uuid::Uuid, seq: i64, at_us: i64, actor: &str, body: &str) -> String {
    let mut hash = Sha256::new();
    for part in [prev, &case.to_string(), &seq.to_string(), &at_us.to_string(), actor, body] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn event_row(
    prev: &str,
    case: &Case,
    seq: i64,
    event: &crate::case::Event,
    actor: &Actor,
    at: DateTime<Utc>,
) -> Result<events::Model, Error> {
    let (actor, body) = (json(actor)?, json(event)?);
    let hash = link(prev, case.id.0, seq, us(at), &actor, &body);
    Ok(events::Model {
        case_id: case.id.0,
        seq,
        at_us: us(at),
        name: event.name().to_owned(),
        actor,
        body,
        prev_hash: prev.to_owned(),
        hash,
    })
}

impl Db {
    /// `?` placeholders, as PostgreSQL wants them where it is one.
    pub(super) fn sql(&self, text: &str, values: Vec<sea_orm::Value>) -> Statement {
        let mut out = String::with_capacity(text.len() + 8);
        let mut n = 0;
        for c in text.chars() {
            if c == '?' && self.is_postgres() {
                n += 1;
                out.push_str(&format!("${n}"));
            } else {
                out.push(c);
            }
        }
        Statement::from_sql_and_values(self.conn.get_database_backend(), out, values)
    }
}
