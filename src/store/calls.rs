//! What left for a model, and what came back: written before it leaves, read again when the same is asked, and the log of all
//! that left the house.

use super::entity::{cases, model_calls, model_spent};
use super::rows::{json, parse};
use super::seal::Seal;
use super::{Db, us};
use crate::case::CaseId;
use crate::error::Error;
use crate::outside::model::{Answers, Budget, Call, Limit, Scope, Soon, Spent, Usage};
use futures_util::FutureExt;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The record of calls in the database.
#[derive(Clone)]
pub struct Calls {
    db: Db,
    seal: Seal,
}

/// One call as the log shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    pub call: Call,
    /// `answered`, the code of the reason why not, or empty while it is on its way.
    pub ended: String,
    /// The number of its case.
    pub number: Option<String>,
}

/// The words themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    pub sent: String,
    pub answer: String,
}

const ANSWERED: &str = "answered";

impl Calls {
    /// `key` is derived from the installation's secret.
    pub fn new(db: Db, key: &[u8; 32]) -> Calls {
        Calls { db, seal: Seal::new(key) }
    }

    /// The newest calls that left before the call `before`; of one case or of all.
    pub async fn page(&self, case: Option<CaseId>, before: Option<Uuid>, limit: u64) -> Result<Vec<Logged>, Error> {
        let mut find = model_calls::Entity::find();
        if let Some(case) = case {
            find = find.filter(model_calls::Column::CaseId.eq(case.0));
        }
        // Ids are made from the time: later ones are larger.
        if let Some(before) = before {
            find = find.filter(model_calls::Column::Id.lt(before));
        }
        let found = find
            .select_only()
            .columns([
                model_calls::Column::Id,
                model_calls::Column::CaseId,
                model_calls::Column::Ended,
                model_calls::Column::Body,
            ])
            .order_by_desc(model_calls::Column::Id)
            .limit(limit)
            .into_tuple::<(Uuid, Option<Uuid>, String, String)>()
            .all(&self.db.conn)
            .await?;
        let ids = found.iter().filter_map(|(_, case, ..)| *case);
        let numbers = cases::Entity::find()
            .filter(cases::Column::Id.is_in(ids))
            .select_only()
            .columns([cases::Column::Id, cases::Column::Number])
            .into_tuple::<(Uuid, String)>()
            .all(&self.db.conn)
            .await?;
        let numbers: HashMap<Uuid, String> = numbers.into_iter().collect();
        let logged = found.into_iter().map(|(id, case, ended, body)| {
            let number = case.and_then(|case| numbers.get(&case).cloned());
            Ok(Logged { call: parse("model_calls", id, &body)?, ended, number })
        });
        logged.collect()
    }

    /// One call with its words.
    pub async fn one(&self, id: Uuid) -> Result<(Logged, Words), Error> {
        let row = model_calls::Entity::find_by_id(id).one(&self.db.conn).await?.ok_or(Error::NotFound)?;
        let number = match row.case_id {
            Some(case) => cases::Entity::find_by_id(case).one(&self.db.conn).await?.map(|case| case.number),
            None => None,
        };
        let text = |what: &str, sealed: &str| -> Result<String, Error> {
            if sealed.is_empty() {
                return Ok(String::new());
            }
            Ok(String::from_utf8_lossy(&self.seal.open(&place(what, id), sealed)?).into_owned())
        };
        let words = Words { sent: text("sent", &row.sent)?, answer: text("answer", &row.answer)? };
        Ok((Logged { call: parse("model_calls", id, &row.body)?, ended: row.ended, number }, words))
    }

    /// Of a case: the key of each question that left, and how its newest call ended; empty while it is on its way.
    pub async fn ended(&self, case: CaseId) -> Result<HashMap<String, String>, Error> {
        let found = model_calls::Entity::find()
            .filter(model_calls::Column::CaseId.eq(case.0))
            .select_only()
            .columns([model_calls::Column::CallKey, model_calls::Column::Ended])
            .order_by_asc(model_calls::Column::Id)
            .into_tuple::<(String, String)>()
            .all(&self.db.conn)
            .await?;
        Ok(found.into_iter().collect())
    }

    async fn stored(&self, key: &str) -> Result<Option<(Call, Vec<u8>)>, Error> {
        let row = model_calls::Entity::find()
            .filter(model_calls::Column::CallKey.eq(key))
            .filter(model_calls::Column::Ended.eq(ANSWERED))
            .limit(1)
            .one(&self.db.conn)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let raw = self.seal.open(&place("answer", row.id), &row.answer)?;
        Ok(Some((parse("model_calls", row.id, &row.body)?, raw)))
    }

    async fn begin(&self, call: &Call, body: &[u8], budget: &Budget) -> Result<Option<Limit>, Error> {
        let row = model_calls::ActiveModel {
            id: Set(call.id),
            call_key: Set(call.key.clone()),
            case_id: Set(call.case.map(|case| case.0)),
            at_us: Set(us(call.at)),
            ended: Set(String::new()),
            body: Set(json(call)?),
            sent: Set(self.seal.close(&place("sent", call.id), body)?),
            answer: Set(String::new()),
            held_in: Set(whole(call.usage.tokens_in)),
            held_out: Set(whole(call.usage.tokens_out)),
            held_micro: Set(call.cost_micro),
        };
        let tx = self.db.begin().await?;
        row.insert(&tx.tx).await?;
        let Usage { tokens_in, tokens_out } = call.usage;
        let now = self.add(&tx.tx, call, [1, whole(tokens_in), whole(tokens_out), call.cost_micro]).await?;
        // The sums are locked until here: of two who ask at once the second sees what the first holds.
        if let Some(limit) = now.iter().find_map(|(scope, spent)| spent.past(budget, *scope)) {
            tx.rollback().await?;
            return Ok(Some(limit));
        }
        tx.commit().await?;
        Ok(None)
    }

    async fn end(&self, call: &Call, raw: &[u8], ended: &str) -> Result<(), Error> {
        let row = model_calls::ActiveModel {
            id: Set(call.id),
            ended: Set(ended.to_owned()),
            body: Set(json(call)?),
            answer: Set(self.seal.close(&place("answer", call.id), raw)?),
            ..Default::default()
        };
        let tx = self.db.begin().await?;
        let row = row.update(&tx.tx).await?;
        let Usage { tokens_in, tokens_out } = call.usage;
        let more = [0, whole(tokens_in) - row.held_in, whole(tokens_out) - row.held_out, call.cost_micro - row.held_micro];
        self.add(&tx.tx, call, more).await?;
        tx.commit().await
    }

    /// Always the case first, then the day: two writers never wait for each other crosswise. The sums come back.
    async fn add(
        &self,
        tx: &DatabaseTransaction,
        call: &Call,
        [calls, tokens_in, tokens_out, micro]: [i64; 4],
    ) -> Result<Vec<(Scope, Spent)>, Error> {
        const TEXT: &str = "INSERT INTO model_spent (scope, calls, tokens_in, tokens_out, cost_micro) VALUES (?, ?, ?, ?, ?) \
             ON CONFLICT (scope) DO UPDATE SET calls = model_spent.calls + excluded.calls, \
             tokens_in = model_spent.tokens_in + excluded.tokens_in, tokens_out = model_spent.tokens_out + excluded.tokens_out, \
             cost_micro = model_spent.cost_micro + excluded.cost_micro RETURNING calls, tokens_in, tokens_out, cost_micro";
        let mut sums = Vec::new();
        for scope in Scope::of(call) {
            let values = vec![scope.to_string().into(), calls.into(), tokens_in.into(), tokens_out.into(), micro.into()];
            let row = tx.query_one_raw(self.db.sql(TEXT, values)).await?.ok_or_else(|| anyhow::anyhow!("no sum of {scope}"))?;
            let sum = |column: &str| -> Result<i64, Error> { Ok(row.try_get("", column)?) };
            let usage = Usage { tokens_in: count(sum("tokens_in")?), tokens_out: count(sum("tokens_out")?) };
            sums.push((scope, Spent { calls: count(sum("calls")?), usage, cost_micro: sum("cost_micro")? }));
        }
        Ok(sums)
    }

    async fn used(&self, scope: Scope) -> Result<Spent, Error> {
        let row = model_spent::Entity::find_by_id(scope.to_string()).one(&self.db.conn).await?;
        Ok(row.map_or_else(Spent::default, |row| Spent {
            calls: count(row.calls),
            usage: Usage { tokens_in: count(row.tokens_in), tokens_out: count(row.tokens_out) },
            cost_micro: row.cost_micro,
        }))
    }
}

fn place(what: &str, id: Uuid) -> String {
    format!("{what} of {id}")
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl Answers for Calls {
    fn get<'a>(&'a self, key: &'a str) -> Soon<'a, Option<(Call, Vec<u8>)>> {
        self.stored(key).boxed()
    }

    fn leaves<'a>(&'a self, call: &'a Call, body: &'a [u8], budget: &'a Budget) -> Soon<'a, Option<Limit>> {
        self.begin(call, body, budget).boxed()
    }

    fn put<'a>(&'a self, call: &'a Call, raw: &'a [u8], ended: Option<&'a str>) -> Soon<'a, ()> {
        self.end(call, raw, ended.unwrap_or(ANSWERED)).boxed()
    }

    fn spent(&self, scope: Scope) -> Soon<'_, Spent> {
        self.used(scope).boxed()
    }
}
