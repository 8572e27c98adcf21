//! How carefully people decide, as counts: each person's newest decisions, looks without the draft, and checks.

use super::entity::care_marks;
use super::{Db, us};
use crate::case::care::{Count, Tally};
use crate::case::{Case, Event, Mark, MarkKind, UserId};
use crate::error::Error;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter};

pub(super) async fn put(tx: &DatabaseTransaction, case: &Case, mark: &Mark, at_us: i64) -> Result<(), Error> {
    let row = care_marks::ActiveModel {
        user_id: Set(mark.user.0),
        kind: Set(mark.kind.as_str().to_owned()),
        case_id: Set(case.id.0),
        at_us: Set(at_us),
        hit: Set(i16::from(mark.hit)),
    };
    let again = OnConflict::columns([care_marks::Column::UserId, care_marks::Column::Kind, care_marks::Column::CaseId])
        .update_columns([care_marks::Column::AtUs, care_marks::Column::Hit])
        .to_owned();
    care_marks::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// A ruling that was taken back was not decided.
pub(super) async fn withdraw(tx: &DatabaseTransaction, case: &Case, event: &Event) -> Result<(), Error> {
    if let Event::Undone { approval: Some(_) } = event {
        care_marks::Entity::delete_many()
            .filter(care_marks::Column::CaseId.eq(case.id.0))
            .filter(care_marks::Column::Kind.eq(MarkKind::Decided.as_str()))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// How many rulings `user` has approved, here and before; counted up to `most`.
pub async fn approved(db: &Db, user: UserId, most: i64) -> Result<i64, Error> {
    let text = "SELECT u.approved_before + (SELECT COUNT(*) FROM (SELECT m.hit FROM care_marks m WHERE m.user_id = u.id AND m.kind \
                = 'decided' LIMIT ?) one) AS approved FROM users u WHERE u.id = ?";
    let row = db.conn.query_one_raw(db.sql(text, vec![most.into(), user.0.into()])).await?.ok_or(Error::NotFound)?;
    Ok(row.try_get::<i64>("", "approved")?.min(most))
}

/// Somebody who decided elsewhere before is not new here.
pub async fn vouch(db: &Db, user: UserId, approved_before: i64) -> Result<(), Error> {
    let text = "UPDATE users SET approved_before = ? WHERE id = ?";
    let done = db.conn.execute_raw(db.sql(text, vec![approved_before.into(), user.0.into()])).await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Each person with at least one decision since `since`, and the newest `newest` marks of each kind.
pub async fn tallies(db: &Db, newest: u32, since: DateTime<Utc>) -> Result<Vec<Tally>, Error> {
    let rows = db.conn.query_all_raw(db.sql(&statement(newest), vec![us(since).into()])).await?;
    let mut all = rows
        .iter()
        .map(|row| {
            let count = |kind: MarkKind| -> Result<Count, Error> {
                let column = |what: &str| row.try_get::<i64>("", &format!("{}_{what}", kind.as_str()));
                Ok(Count { of: column("of")?, hits: column("hits")? })
            };
            Ok(Tally {
                user: UserId(row.try_get("", "id")?),
                name: row.try_get("", "name")?,
                decided: count(MarkKind::Decided)?,
                blind: count(MarkKind::Blind)?,
                second: count(MarkKind::Second)?,
                checks: count(MarkKind::Check)?,
            })
        })
        .collect::<Result<Vec<Tally>, Error>>()?;
    all.sort_by(|a, b| (&a.name, a.user).cmp(&(&b.name, b.user)));
    Ok(all)
}

/// One statement; each figure is read from the head of one range of the index, so that it costs the same however many
/// cases there are.
fn statement(newest: u32) -> String {
    let figures = MarkKind::ALL.map(|kind| {
        let kind = kind.as_str();
        let some = format!(
            "(SELECT m.hit FROM care_marks m WHERE m.user_id = u.id AND m.kind = '{kind}' ORDER BY m.at_us DESC LIMIT {newest}) marks"
        );
        format!(
            "(SELECT COUNT(*) FROM {some}) AS {kind}_of, (SELECT COALESCE(CAST(SUM(marks.hit) AS BIGINT), 0) FROM {some}) AS {kind}_hits"
        )
    });
    format!(
        "SELECT u.id, u.name, {} FROM users u WHERE EXISTS (SELECT 1 FROM care_marks r WHERE r.user_id = \
         u.id AND r.kind IN ('decided', 'blind', 'second', 'check') AND r.at_us >= ?)",
        figures.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_figure_is_read_from_the_index_of_marks() {
        let db = Db::connect("sqlite::memory:").await.expect("a database");
        let text = format!("EXPLAIN QUERY PLAN {}", statement(200));
        let rows = db.conn.query_all_raw(db.sql(&text, vec![0i64.into()])).await.expect("a plan");
        let plan: Vec<String> = rows.iter().map(|row| row.try_get("", "detail").expect("a line")).collect();
        let marks: Vec<&String> = plan.iter().filter(|line| line.contains(" m ") || line.contains(" r ")).collect();
        assert!(marks.len() >= 9, "{plan:#?}");
        for line in marks {
            assert!(line.contains("USING COVERING INDEX care_marks_newest (user_id=? AND kind=?"), "{plan:#?}");
        }
        assert!(plan.iter().all(|line| !line.contains("TEMP B-TREE")), "{plan:#?}");
    }
}
