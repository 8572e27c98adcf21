//! Decided cases, a page at a time, as little of each as the rules need; and what people did about the manual's rulings.

use super::entity::{answers, assessments, cases, events, exhibits};
use super::rows::{case_of, parse};
use super::{Db, at, us};
use crate::case::event::AmendReason;
use crate::case::reading::AnswerKind;
use crate::case::{Case, CaseId, Decision, Dossier, Event, Reading};
use crate::error::Error;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A case that was decided, with what the rules were given and what they said.
#[derive(Debug, Clone)]
pub struct Decided {
    pub case: Case,
    /// Without passages: the rules read none. Its clock is the moment of the decision.
    pub dossier: Dossier,
    pub readings: Vec<Reading>,
    pub decision: Decision,
}

/// How many decided cases there are.
pub async fn count(db: &Db) -> Result<u64, Error> {
    use sea_orm::PaginatorTrait;
    Ok(cases::Entity::find().filter(cases::Column::Stage.is_in(["approved", "closed"])).count(&db.conn).await?)
}

/// Some decided cases, and where the next ones begin; nowhere after the last.
#[derive(Debug, Clone, Default)]
pub struct Page {
    pub cases: Vec<Decided>,
    pub last: Option<CaseId>,
}

/// The next `limit` approved or closed cases behind `after`, by id.
pub async fn page(db: &Db, after: Option<CaseId>, limit: u64) -> Result<Page, Error> {
    let mut query = cases::Entity::find().filter(cases::Column::Stage.is_in(["approved", "closed"]));
    if let Some(after) = after {
        query = query.filter(cases::Column::Id.gt(after.0));
    }
    let rows = query.order_by_asc(cases::Column::Id).limit(limit).all(&db.conn).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let assessed = assessments::Entity::find().filter(assessments::Column::CaseId.is_in(ids.clone())).all(&db.conn).await?;
    let mut assessed: BTreeMap<Uuid, assessments::Model> = assessed.into_iter().map(|row| (row.case_id, row)).collect();
    let mut exhibits_of = grouped(
        exhibits::Entity::find()
            .filter(exhibits::Column::CaseId.is_in(ids.clone()))
            .order_by_asc(exhibits::Column::Number)
            .all(&db.conn)
            .await?
            .into_iter()
            .map(|row| (row.case_id, row.body)),
    );
    let mut answers_of = grouped(
        answers::Entity::find()
            .filter(answers::Column::CaseId.is_in(ids.clone()))
            .order_by_asc(answers::Column::Seq)
            .all(&db.conn)
            .await?
            .into_iter()
            .map(|row| (row.case_id, row.body)),
    );
    let clocks: Vec<(Uuid, Option<i64>)> = events::Entity::find()
        .select_only()
        .column(events::Column::CaseId)
        .column_as(events::Column::AtUs.max(), "at_us")
        .filter(events::Column::CaseId.is_in(ids))
        .filter(events::Column::Name.eq("assessed"))
        .group_by(events::Column::CaseId)
        .into_tuple()
        .all(&db.conn)
        .await?;
    let clocks: BTreeMap<Uuid, i64> = clocks.into_iter().filter_map(|(id, at)| Some((id, at?))).collect();
    let mut out = Vec::new();
    for row in &rows {
        // Closed without a decision of ours: nothing to compare.
        let (Some(assessment), Some(clock)) = (assessed.remove(&row.id), clocks.get(&row.id)) else { continue };
        let case = case_of(row)?;
        let read = |bodies: Option<Vec<String>>| bodies.unwrap_or_default();
        let exhibits = read(exhibits_of.remove(&row.id));
        let answers = read(answers_of.remove(&row.id));
        let dossier = Dossier {
            complaint: case.complaint.clone(),
            exhibits: exhibits.iter().map(|body| parse("exhibits", row.id, body)).collect::<Result<_, _>>()?,
            passages: Vec::new(),
            answers: answers.iter().map(|body| parse("answers", row.id, body)).collect::<Result<_, _>>()?,
            model: Vec::new(),
            now: at(*clock),
        };
        out.push(Decided {
            case,
            dossier,
            readings: parse("assessments", row.id, &assessment.readings)?,
            decision: parse("assessments", row.id, &assessment.decision)?,
        });
    }
    let last = rows.last().map(|row| CaseId(row.id)).filter(|_| rows.len() as u64 == limit);
    Ok(Page { cases: out, last })
}

fn grouped(rows: impl Iterator<Item = (Uuid, String)>) -> BTreeMap<Uuid, Vec<String>> {
    let mut out: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for (case, body) in rows {
        out.entry(case).or_default().push(body);
    }
    out
}

/// Something a person or the rules did that says where the manual is unclear.
#[derive(Debug, Clone, PartialEq)]
pub enum Sign {
    /// A person changed outcome or amount of a ruling that rests on `clause`.
    Overridden { clause: Option<String>, reason: AmendReason },
    /// Nobody could tell.
    CannotTell { fact: String },
    /// A draft, and the clause that decided it.
    Drafted { clause: Option<String> },
}

/// A sign with the case it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    pub case: CaseId,
    pub stage: String,
    pub number: String,
    pub category: String,
    pub sign: Sign,
}

/// The newest `most` signs of each kind since `since`.
pub async fn signs(db: &Db, since: DateTime<Utc>, most: u64) -> Result<Vec<Seen>, Error> {
    let mut out = Vec::new();
    for name in ["amended", "answered", "drafted"] {
        let rows = events::Entity::find()
            .filter(events::Column::Name.eq(name))
            .filter(events::Column::AtUs.gte(us(since)))
            .order_by_desc(events::Column::AtUs)
            .limit(most)
            .all(&db.conn)
            .await?;
        let mut found = Vec::new();
        for row in &rows {
            let sign = match parse("events", row.case_id, &row.body)? {
                Event::Amended { ruling_changed: true, clause, reason, .. } => Sign::Overridden { clause, reason },
                Event::Answered { answer } if matches!(answer.answer, AnswerKind::CannotTell) => {
                    Sign::CannotTell { fact: answer.fact }
                }
                Event::Drafted { clause, .. } => Sign::Drafted { clause },
                _ => continue,
            };
            found.push((row.case_id, sign));
        }
        for some in found.chunks(500) {
            let ids: Vec<Uuid> = some.iter().map(|(id, _)| *id).collect();
            let named: Vec<(Uuid, String, String, String)> = cases::Entity::find()
                .select_only()
                .columns([cases::Column::Id, cases::Column::Number, cases::Column::Category, cases::Column::Stage])
                .filter(cases::Column::Id.is_in(ids))
                .into_tuple()
                .all(&db.conn)
                .await?;
            let named: BTreeMap<Uuid, (String, String, String)> =
                named.into_iter().map(|(id, number, category, stage)| (id, (number, category, stage))).collect();
            out.extend(some.iter().filter_map(|(id, sign)| {
                let (number, category, stage) = named.get(id)?.clone();
                Some(Seen { case: CaseId(*id), stage, number, category, sign: sign.clone() })
            }));
        }
    }
    Ok(out)
}
