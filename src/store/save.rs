//! Saving a move: case row (guarded by its version), events, the rows they carry and their follow-up jobs, in one
//! short transaction.

use super::entity::{
    answers, approvals, assessments, case_words, cases, drafts, events, exhibits, jobs, letters, model_reads, passages,
};
use super::rows::{case_row, event_row, json};
use super::{Db, us};
use crate::case::{Carried, Case, Event, Exhibit, LetterId, LetterState, Moved, OutboxLetter, Passage};
use crate::error::Error;
use crate::flow;
use chrono::Datelike;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use uuid::Uuid;

/// Rows of one INSERT: PostgreSQL takes at most 65,535 values, SQLite 32,766.
const ROWS_AT_ONCE: usize = 2000;

/// Writes `moves`, which follow one another on one case, or nothing. [`Error::Stale`] when somebody else moved the case
/// first. The case comes back as it is stored.
pub async fn save(db: &Db, moves: Vec<Moved>) -> Result<Case, Error> {
    let Some(last) = moves.last() else { return Err(Error::NotFound) };
    let mut case = last.case.clone();
    let steps = i64::try_from(moves.len()).unwrap_or(i64::MAX);
    let tx = db.begin().await?;
    let result = write(db, &tx.tx, &mut case, steps, &moves).await;
    match result {
        Ok(()) => {
            tx.commit().await?;
            Ok(case)
        }
        Err(error) => {
            tx.rollback().await?;
            Err(error)
        }
    }
}

async fn write(db: &Db, tx: &DatabaseTransaction, case: &mut Case, steps: i64, moves: &[Moved]) -> Result<(), Error> {
    let key = moves.iter().find_map(|moved| match &moved.event {
        Event::Opened { submission_key, .. } => Some(submission_key.clone()),
        _ => None,
    });
    let mut prev = String::new();
    let first = case.version;
    case.version += steps;
    let outcome = moves.iter().rev().find_map(|moved| match &moved.event {
        Event::Drafted { outcome, .. } => Some(outcome.as_str().to_owned()),
        _ => None,
    });
    if let Some(key) = key {
        case.number = number(db, tx, case.opened_at.year()).await?;
        let row = case_row(case, outcome, key)?.insert(tx).await.map_err(taken)?;
        put_words(tx, &row).await?;
    } else {
        let mut row = case_row(case, None, None)?;
        row.submission_key = sea_orm::ActiveValue::NotSet;
        row.outcome = outcome.map_or(sea_orm::ActiveValue::NotSet, |outcome| Set(Some(outcome)));
        row.id = sea_orm::ActiveValue::NotSet;
        let (live, due) = (live(case.stage.as_str()), row.due_us.clone().unwrap());
        let done = cases::Entity::update_many()
            .set(row)
            .filter(cases::Column::Id.eq(case.id.0))
            .filter(cases::Column::Version.eq(first))
            .exec(tx)
            .await?;
        if done.rows_affected != 1 {
            return Err(Error::Stale);
        }
        move_words(db, tx, case, live, due).await?;
        let tail = events::Entity::find()
            .filter(events::Column::CaseId.eq(case.id.0))
            .order_by_desc(events::Column::Seq)
            .one(tx)
            .await?;
        prev = tail.map(|row| row.hash).unwrap_or_default();
    }
    for (moved, seq) in moves.iter().zip(first + 1..) {
        let row = event_row(&prev, case, seq, &moved.event, &moved.actor, moved.at)?;
        prev = row.hash.clone();
        row.into_active_model().insert(tx).await?;
        let mut sent = Vec::new();
        super::precedents::settle(tx, case, moved).await?;
        for carried in &moved.carries {
            carry(tx, case, seq, us(moved.at), carried, &mut sent).await?;
        }
        settle_letters(tx, case, moved).await?;
        withdraw_letters(tx, case, moved).await?;
        super::care::withdraw(tx, case, &moved.event).await?;
        let waiting = flow::follow_ups(&moved.case, &moved.event, &sent, db.asking, moved.at);
        enqueue(tx, case, seq, waiting).await?;
    }
    Ok(())
}

/// Title and parties never change, so that a case gets its words once.
async fn put_words(tx: &DatabaseTransaction, row: &cases::Model) -> Result<(), Error> {
    let words = migrations::words::of_case(&row.number, &row.title, [&row.consumer, &row.merchant]);
    let rows = words.into_iter().map(|word| case_words::ActiveModel {
        case_id: Set(row.id),
        word: Set(word),
        live: Set(live(&row.stage)),
        due_us: Set(row.due_us),
    });
    case_words::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

fn live(stage: &str) -> i16 {
    i16::from(stage != "closed")
}

async fn move_words(db: &Db, tx: &DatabaseTransaction, case: &Case, live: i16, due: i64) -> Result<(), Error> {
    let text = "UPDATE case_words SET live = ?, due_us = ? WHERE case_id = ? AND (live <> ? OR due_us <> ?)";
    tx.execute_raw(db.sql(text, vec![live.into(), due.into(), case.id.0.into(), live.into(), due.into()])).await?;
    Ok(())
}

async fn number(db: &Db, tx: &DatabaseTransaction, year: i32) -> Result<String, Error> {
    let name = format!("cases of {year}");
    let next = db.sql(
        "INSERT INTO counters (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
        vec![name.into()],
    );
    let row = tx.query_one_raw(next).await?.ok_or_else(|| anyhow::anyhow!("no case number"))?;
    let value: i64 = row.try_get("", "value")?;
    Ok(format!("D-{year}-{value:06}"))
}

/// The other of two equal submissions came first.
fn taken(error: sea_orm::DbErr) -> Error {
    match error.sql_err() {
        Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => Error::Stale,
        _ => error.into(),
    }
}

async fn carry(
    tx: &DatabaseTransaction,
    case: &Case,
    seq: i64,
    at_us: i64,
    carried: &Carried,
    sent: &mut Vec<LetterId>,
) -> Result<(), Error> {
    match carried {
        Carried::Exhibit(exhibit) => put_exhibit(tx, case, exhibit).await?,
        Carried::Read { exhibit, passages } => {
            put_exhibit(tx, case, exhibit).await?;
            put_passages(tx, case, passages).await?;
        }
        Carried::Answer(answer) => {
            answers::ActiveModel { case_id: Set(case.id.0), seq: Set(seq), body: Set(json(answer)?) }.insert(tx).await?;
        }
        Carried::ModelReads(reads) => {
            for read in reads {
                let row = model_reads::ActiveModel {
                    case_id: Set(case.id.0),
                    key: Set(read.key.clone()),
                    seq: Set(seq),
                    body: Set(json(read)?),
                };
                let again = OnConflict::columns([model_reads::Column::CaseId, model_reads::Column::Key])
                    .update_columns([model_reads::Column::Seq, model_reads::Column::Body])
                    .to_owned();
                model_reads::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
            }
        }
        Carried::Assessment { readings, decision } => {
            let row = assessments::ActiveModel {
                case_id: Set(case.id.0),
                readings: Set(json(readings)?),
                decision: Set(json(decision)?),
            };
            let again = OnConflict::column(assessments::Column::CaseId)
                .update_columns([assessments::Column::Readings, assessments::Column::Decision])
                .to_owned();
            assessments::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
        }
        Carried::Draft { id, draft, by } => {
            let row = drafts::ActiveModel {
                id: Set(id.0),
                case_id: Set(case.id.0),
                at_us: Set(at_us),
                by_user: Set(by.map(|by| by.0)),
                body: Set(json(draft)?),
            };
            row.insert(tx).await?;
        }
        Carried::Approval(approval) => {
            let row = approvals::ActiveModel {
                id: Set(approval.id.0),
                case_id: Set(approval.case.0),
                draft_id: Set(approval.draft.0),
                by_user: Set(approval.by.0),
                kind: Set(approval.kind.as_str().to_owned()),
                body: Set(json(approval)?),
            };
            let again = OnConflict::column(approvals::Column::Id).update_column(approvals::Column::Body).to_owned();
            approvals::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
        }
        Carried::Mark(mark) => super::care::put(tx, case, mark, at_us).await?,
        Carried::Letter(letter) => {
            put_letter(tx, letter).await?;
            sent.push(letter.id);
        }
    }
    Ok(())
}

async fn put_exhibit(tx: &DatabaseTransaction, case: &Case, exhibit: &Exhibit) -> Result<(), Error> {
    let row = exhibits::ActiveModel {
        id: Set(exhibit.id.0),
        case_id: Set(case.id.0),
        number: Set(exhibit.number.into()),
        sha256: Set(exhibit.sha256.clone()),
        body: Set(json(exhibit)?),
    };
    let again =
        OnConflict::column(exhibits::Column::Id).update_columns([exhibits::Column::Sha256, exhibits::Column::Body]).to_owned();
    exhibits::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// A passage that is there stays as it is.
async fn put_passages(tx: &DatabaseTransaction, case: &Case, all: &[Passage]) -> Result<(), Error> {
    for some in all.chunks(ROWS_AT_ONCE) {
        let rows = some
            .iter()
            .map(|passage| {
                Ok(passages::ActiveModel {
                    case_id: Set(case.id.0),
                    exhibit_number: Set(passage.id.exhibit.into()),
                    seq: Set(passage.id.seq.into()),
                    body: Set(json(passage)?),
                })
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let keep = OnConflict::columns([passages::Column::CaseId, passages::Column::ExhibitNumber, passages::Column::Seq])
            .do_nothing()
            .to_owned();
        passages::Entity::insert_many(rows).on_conflict(keep).exec_without_returning(tx).await?;
    }
    Ok(())
}

async fn put_letter(tx: &DatabaseTransaction, letter: &OutboxLetter) -> Result<(), Error> {
    let row = letters::ActiveModel {
        id: Set(letter.id.0),
        case_id: Set(letter.case.0),
        approval_id: Set(letter.approval.0),
        kind: Set(letter.kind.as_str().to_owned()),
        side: Set(letter.side.as_str().to_owned()),
        state: Set(letter.state.as_str().to_owned()),
        tried_us: Set(None),
        body: Set(json(letter)?),
    };
    row.insert(tx).await?;
    Ok(())
}

/// What an event says of letters that are in the outbox already.
async fn settle_letters(tx: &DatabaseTransaction, case: &Case, moved: &Moved) -> Result<(), Error> {
    let one = |letter: LetterId, from: &'static [&'static str]| {
        letters::Entity::find()
            .filter(letters::Column::CaseId.eq(case.id.0))
            .filter(letters::Column::Id.eq(letter.0))
            .filter(letters::Column::State.is_in(from.iter().copied()))
    };
    let at = moved.at;
    let (rows, state) = match &moved.event {
        Event::LetterSent { letter, .. } => (one(*letter, &["waiting"]), LetterState::Sent { at }),
        Event::LetterFailed { letter, reason, .. } => {
            (one(*letter, &["waiting"]), LetterState::Failed { reason: reason.clone() })
        }
        Event::LetterBounced { letter, reason, .. } => {
            (one(*letter, &["waiting", "sent"]), LetterState::Bounced { at, reason: reason.clone() })
        }
        Event::LetterPosted { letter, how, .. } => {
            (one(*letter, &["failed", "bounced"]), LetterState::Posted { at, how: how.clone() })
        }
        Event::ResendUndone { letter, .. } => (one(*letter, &["waiting"]), LetterState::Withdrawn),
        _ => return Ok(()),
    };
    put_state(tx, rows.all(tx).await?, &state).await
}

/// No approval stands any more: what still waits is taken back.
async fn withdraw_letters(tx: &DatabaseTransaction, case: &Case, moved: &Moved) -> Result<(), Error> {
    if moved.case.approval.is_some() && !matches!(moved.event, Event::Undone { .. }) {
        return Ok(());
    }
    let waiting =
        letters::Entity::find().filter(letters::Column::CaseId.eq(case.id.0)).filter(letters::Column::State.eq("waiting"));
    put_state(tx, waiting.all(tx).await?, &LetterState::Withdrawn).await
}

async fn put_state(tx: &DatabaseTransaction, rows: Vec<letters::Model>, state: &LetterState) -> Result<(), Error> {
    for row in rows {
        let letter: OutboxLetter = super::rows::parse("letters", row.id, &row.body)?;
        let letter = OutboxLetter { state: state.clone(), ..letter };
        let mut row = row.into_active_model();
        row.state = Set(letter.state.as_str().to_owned());
        row.body = Set(json(&letter)?);
        row.update(tx).await?;
    }
    Ok(())
}

async fn enqueue(tx: &DatabaseTransaction, case: &Case, seq: i64, waiting: Vec<flow::Scheduled>) -> Result<(), Error> {
    for (n, scheduled) in waiting.into_iter().enumerate() {
        let row = jobs::ActiveModel {
            id: Set(Uuid::now_v7()),
            case_id: Set(case.id.0),
            event_seq: Set(seq),
            name: Set(format!("{}:{n}", scheduled.job.name())),
            body: Set(json(&scheduled.job)?),
            run_us: Set(us(scheduled.run_at)),
            locked_us: Set(0),
            attempts: Set(0),
            failed_us: Set(None),
            last_error: Set(None),
        };
        row.insert(tx).await?;
    }
    Ok(())
}
