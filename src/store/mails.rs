//! Mail that came in: each message once, whatever its server does.

use super::entity::mails;
use super::rows::{json, parse};
use super::{Db, us};
use crate::case::mail::{Fate, IncomingMail};
use crate::case::{CaseId, MailId};
use crate::error::Error;
use sea_orm::ActiveModelTrait;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// Keeps `mail` under `known`; the one that is there under it already comes back instead.
pub async fn keep(db: &Db, known: &str, mail: &IncomingMail) -> Result<IncomingMail, Error> {
    let row = mails::ActiveModel {
        id: Set(mail.id.0),
        known: Set(known.to_owned()),
        case_id: Set(mail.case.map(|case| case.0)),
        at_us: Set(us(mail.at)),
        state: Set(mail.fate.as_str().to_owned()),
        body: Set(json(mail)?),
    };
    let there = OnConflict::column(mails::Column::Known).do_nothing().to_owned();
    mails::Entity::insert(row).on_conflict(there).exec_without_returning(&db.conn).await?;
    let row = mails::Entity::find().filter(mails::Column::Known.eq(known)).one(&db.conn).await?.ok_or(Error::NotFound)?;
    parse("mails", row.id, &row.body)
}

/// What became of it. [`Error::Stale`] when it was no longer in the state `from`.
pub async fn settle(db: &Db, id: MailId, from: &str, fate: Fate) -> Result<IncomingMail, Error> {
    let row = mails::Entity::find_by_id(id.0).one(&db.conn).await?.ok_or(Error::NotFound)?;
    if row.state != from {
        return Err(Error::Stale);
    }
    let mail = IncomingMail { fate, ..parse("mails", row.id, &row.body)? };
    let mut row = row.into_active_model();
    row.state = Set(mail.fate.as_str().to_owned());
    row.body = Set(json(&mail)?);
    row.update(&db.conn).await?;
    Ok(mail)
}

pub async fn by_id(db: &Db, id: MailId) -> Result<IncomingMail, Error> {
    let row = mails::Entity::find_by_id(id.0).one(&db.conn).await?.ok_or(Error::NotFound)?;
    parse("mails", row.id, &row.body)
}

/// Every mail of a case, whatever became of it, oldest first.
pub async fn of_case(db: &Db, case: CaseId) -> Result<Vec<IncomingMail>, Error> {
    let rows = mails::Entity::find().filter(mails::Column::CaseId.eq(case.0));
    let rows = rows.order_by_asc(mails::Column::AtUs).order_by_asc(mails::Column::Id).all(&db.conn).await?;
    rows.iter().map(|row| parse("mails", row.id, &row.body)).collect()
}

/// The mails of a case that wait for a person, oldest first.
pub async fn held_of(db: &Db, case: CaseId) -> Result<Vec<IncomingMail>, Error> {
    let rows = mails::Entity::find()
        .filter(mails::Column::CaseId.eq(case.0))
        .filter(mails::Column::State.eq("held"))
        .order_by_asc(mails::Column::AtUs)
        .all(&db.conn)
        .await?;
    rows.iter().map(|row| parse("mails", row.id, &row.body)).collect()
}

/// The oldest mails that wait for a person, of whatever case and of none.
pub async fn held(db: &Db, limit: u64) -> Result<Vec<IncomingMail>, Error> {
    let rows = mails::Entity::find()
        // In the text of the statement: only so does a database see that the index of held mail will do.
        .filter(Expr::cust("state = 'held'"))
        .order_by_asc(mails::Column::AtUs)
        .limit(limit)
        .all(&db.conn)
        .await?;
    rows.iter().map(|row| parse("mails", row.id, &row.body)).collect()
}
