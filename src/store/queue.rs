//! The queue: open cases by the day that counts, a page at a time by key, never by offset.

use super::entity::cases;
use super::rows::case_of;
use super::search::{self, Sought};
use super::{Db, at, us};
use crate::case::{CaseId, Money, Side, Stage};
use crate::error::Error;
use chrono::{DateTime, Utc};
use iso_currency::Currency;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Value};
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Empty: every open case.
    pub stages: Vec<&'static str>,
    pub category: Option<String>,
    /// Only cases that wait for this side.
    pub waits_for: Option<Side>,
    pub amounts: Option<Amounts>,
    /// A case number, or words (their beginnings will do) of the number, the title and the parties' names: all must fit.
    pub search: Option<String>,
}

/// What is in dispute, in one currency, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amounts {
    pub currency: Currency,
    pub least_minor: Option<i64>,
    pub most_minor: Option<i64>,
}

impl Amounts {
    /// A condition that the index of amounts answers.
    fn fits(&self) -> String {
        self.within("c.currency", "c.amount_minor")
    }

    /// The same for the queue read in its order: no index can be chosen for an expression, so the one that gives the order is.
    fn fits_in_order(&self) -> String {
        self.within("c.currency || ''", "c.amount_minor + 0")
    }

    fn within(&self, currency: &str, minor: &str) -> String {
        let mut all = format!("{currency} = '{}'", self.currency.code());
        all.extend(self.least_minor.map(|least| format!(" AND {minor} >= {least}")));
        all.extend(self.most_minor.map(|most| format!(" AND {minor} <= {most}")));
        all
    }
}

/// So many cases of a range are read whole and then put in order; where there are more, the queue is read in its order and
/// soon has a page full.
const FEW: i64 = 8_000;

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

/// Deadline and id: a place in the queue.
pub(super) type Key = (i64, Uuid);

/// Before every case.
const START: Key = (i64::MIN, Uuid::nil());

/// The part of the queue that a filter shows. Stages stand in the text of a statement, not among its values: only so does
/// a database see that an index of open cases, or of one stage, will do.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    stages: &'a [&'static str],
    category: Option<&'a str>,
    waits_for: Option<Side>,
    amounts: Option<Amounts>,
}

impl<'a> From<&'a Filter> for View<'a> {
    fn from(filter: &'a Filter) -> Self {
        let Filter { stages, category, waits_for, amounts, .. } = filter;
        // The index that knows the side is one of stages.
        let stages: &'a [&'static str] = if waits_for.is_some() { &["awaiting"] } else { stages };
        View { stages, category: category.as_deref(), waits_for: *waits_for, amounts: *amounts }
    }
}

impl<'a> View<'a> {
    /// One index answers each, in order.
    pub(super) fn arms(&self) -> impl Iterator<Item = View<'a>> + use<'a> {
        let view = *self;
        let whole = view.stages.is_empty().then_some(view);
        whole.into_iter().chain(view.stages.iter().map(move |stage| View { stages: std::slice::from_ref(stage), ..view }))
    }

    /// A condition on `cases c`, with the value of [`View::category`].
    pub(super) fn fits(&self) -> String {
        let stage = match self.stages {
            [] => "c.stage <> 'closed'".to_owned(),
            [stage] => format!("c.stage = '{stage}'"),
            stages => format!("c.stage IN ('{}')", stages.join("', '")),
        };
        let mut all = if self.category.is_some() { format!("c.category = ? AND {stage}") } else { stage };
        if let Some(side) = self.waits_for {
            all.push_str(&format!(" AND c.waits_for = '{side}'"));
        }
        if let Some(amounts) = &self.amounts {
            all.push_str(&format!(" AND {}", amounts.fits_in_order()));
        }
        all
    }

    /// The cases within the range of amounts, from the index of amounts, but no more than show that they are many.
    fn of_amounts(&self) -> Option<String> {
        let live = if self.live() == 1 { "c.stage <> 'closed'" } else { "c.stage = 'closed'" };
        let fits = self.amounts.as_ref()?.fits();
        let columns = "c.due_us, c.id, c.stage, c.category, c.waits_for, c.currency, c.amount_minor";
        Some(format!("(SELECT {columns} FROM cases c WHERE {live} AND {fits} LIMIT {})", FEW + 1))
    }

    /// Takes what [`View::in_order`] takes: [`View::of_amounts`], the rest of the view, in the queue's order.
    fn few_in_order(&self, few: &str, limit: u64) -> String {
        let fits = self.fits();
        format!(
            "SELECT c.due_us, c.id FROM {few} AS c WHERE {fits} AND (c.due_us, c.id) > (?, ?) ORDER BY c.due_us, c.id LIMIT {limit}"
        )
    }

    /// Takes [`View::category`], a place in the queue, and what `also` takes.
    pub(super) fn in_order(&self, also: &str, limit: impl fmt::Display) -> String {
        format!(
            "SELECT c.due_us, c.id FROM cases c WHERE {} AND (c.due_us, c.id) > (?, ?){also} ORDER BY c.due_us, c.id LIMIT {limit}",
            self.fits()
        )
    }

    pub(super) fn category(&self) -> Option<Value> {
        self.category.map(Value::from)
    }

    /// Among the words of closed cases, or of all others.
    pub(super) fn live(&self) -> u8 {
        u8::from(self.stages != ["closed"])
    }

    /// [`View::live`] says it all.
    pub(super) fn is_whole(&self) -> bool {
        self.category.is_none() && self.amounts.is_none() && matches!(self.stages, [] | ["closed"])
    }
}

/// Runs a statement that selects `due_us` and `id`.
pub(super) async fn keys(db: &Db, text: &str, values: Vec<Value>) -> Result<Vec<Key>, Error> {
    let rows = db.conn.query_all_raw(db.sql(text, values)).await?;
    rows.iter().map(|row| Ok((row.try_get("", "due_us")?, row.try_get("", "id")?))).collect()
}

/// At most `limit` cases behind `after`, by deadline.
pub async fn page(db: &Db, filter: &Filter, after: Option<&Cursor>, limit: u64) -> Result<Vec<QueueRow>, Error> {
    let view = View::from(filter);
    let after = after.map_or(START, |cursor| (us(cursor.due_at), cursor.id.0));
    let mut places = match filter.search.as_deref().map(str::trim).filter(|typed| !typed.is_empty()) {
        Some(typed) => search::find(db, &view, &Sought::new(typed), after, limit).await?,
        None => in_order(db, &view, after, limit).await?,
    };
    places.sort_unstable();
    places.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    rows(db, &places).await
}

async fn in_order(db: &Db, view: &View<'_>, (due, id): Key, limit: u64) -> Result<Vec<Key>, Error> {
    let mut found = Vec::new();
    if let Some(few) = view.of_amounts() {
        let text = format!("SELECT count(*) AS many FROM {few} AS few");
        let row = db.conn.query_one_raw(db.sql(&text, Vec::new())).await?;
        let many: i64 = row.map(|row| row.try_get("", "many")).transpose()?.unwrap_or(0);
        if many <= FEW {
            let values = view.category().into_iter().chain([due.into(), id.into()]).collect();
            return keys(db, &view.few_in_order(&few, limit), values).await;
        }
    }
    for arm in view.arms() {
        let text = arm.in_order("", limit);
        found.extend(keys(db, &text, arm.category().into_iter().chain([due.into(), id.into()]).collect()).await?);
    }
    Ok(found)
}

async fn rows(db: &Db, places: &[Key]) -> Result<Vec<QueueRow>, Error> {
    let found = cases::Entity::find().filter(cases::Column::Id.is_in(places.iter().map(|(_, id)| *id))).all(&db.conn).await?;
    let found: HashMap<Uuid, cases::Model> = found.into_iter().map(|row| (row.id, row)).collect();
    let placed = places.iter().filter_map(|(due, id)| Some((*due, found.get(id)?)));
    placed
        .map(|(due, row)| {
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
                due_at: Some(at(due)),
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

#[cfg(test)]
mod tests {
    use super::super::search::{all_of_word, has};
    use super::*;

    const TABS: [&[&str]; 6] =
        [&[], &["ready"], &["closed"], &["awaiting", "reading"], &["ready", "second_review", "escalated"], &["approved"]];

    fn views() -> impl Iterator<Item = View<'static>> {
        let amounts = Amounts { currency: Currency::EUR, least_minor: Some(5_000), most_minor: Some(50_000) };
        let plain = TABS.into_iter().flat_map(|stages| {
            [None, Some("not_received")].map(|category| View { stages, category, waits_for: None, amounts: None })
        });
        let waiting = |view: View<'static>| View { stages: &["awaiting"], waits_for: Some(Side::Merchant), ..view };
        plain.flat_map(move |view| [view, waiting(view)]).flat_map(move |view| [view, View { amounts: Some(amounts), ..view }])
    }

    /// What SQLite does for a statement, line by line.
    async fn plan(db: &Db, text: &str) -> Vec<String> {
        let values = vec![Value::from(0i64); text.matches('?').count()];
        let rows = db.conn.query_all_raw(db.sql(&format!("EXPLAIN QUERY PLAN {text}"), values)).await.expect("a plan");
        rows.iter().map(|row| row.try_get("", "detail").expect("a line")).collect()
    }

    #[tokio::test]
    async fn every_view_is_read_from_one_index_in_order() {
        let db = Db::connect("sqlite::memory:").await.expect("a database");
        for arm in views().flat_map(|view| view.arms().collect::<Vec<_>>()) {
            for (also, lines) in [("", 1), (&*has("c.id", 2), 5)] {
                let plan = plan(&db, &arm.in_order(also, 51)).await;
                let by_index = plan[0].starts_with("SEARCH c USING") && plan[0].contains("(due_us,id)>(?,?)");
                let words =
                    plan.iter().skip(1).all(|line| line.contains("SUBQUERY") || line.starts_with("SEARCH o USING PRIMARY KEY"));
                assert!(by_index && words && plan.len() == lines, "{arm:?} {plan:#?}");
            }
        }
    }

    #[tokio::test]
    async fn few_cases_of_a_range_of_amounts_are_read_from_its_index() {
        let db = Db::connect("sqlite::memory:").await.expect("a database");
        for (view, few) in views().filter_map(|view| Some((view, view.of_amounts()?))) {
            let plan = plan(&db, &view.few_in_order(&few, 51)).await;
            let which = if view.live() == 1 { "open" } else { "closed" };
            let wanted = format!(
                "SEARCH c USING COVERING INDEX cases_{which}_by_amount (currency=? AND amount_minor>? AND amount_minor<?)"
            );
            let whole = plan.iter().any(|line| line.starts_with("SCAN c") && line.contains("INDEX"));
            assert!(plan.contains(&wanted) && !whole, "{view:?} {plan:#?}");
        }
    }

    #[tokio::test]
    async fn a_word_is_read_from_the_index_of_words() {
        let db = Db::connect("sqlite::memory:").await.expect("a database");
        for (view, rare) in views().flat_map(|view| [(view, true), (view, false)]) {
            let plan = plan(&db, &all_of_word(&view, 1, rare, 51)).await;
            let of_words = "SEARCH w USING COVERING INDEX case_words_by_word (live=? AND word>? AND word<?)";
            assert!(plan[0] == of_words && plan.iter().all(|line| !line.starts_with("SCAN")), "{view:?} {plan:#?}");
        }
    }
}
