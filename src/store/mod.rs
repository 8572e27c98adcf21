//! All SQL. Rows are whole values as JSON beside the columns that queries need; every case moves through [`cases::save`].

pub mod audit;
pub mod books;
pub mod calls;
pub mod care;
pub mod cases;
pub mod decided;
mod entity;
pub mod filters;
pub mod jobs;
pub mod mails;
pub mod people;
pub mod precedents;
pub mod queue;
mod rows;
mod save;
mod seal;
mod search;

use crate::error::Error;
use crate::flow::Asking;
use chrono::{DateTime, Utc};
use migrations::MigratorTrait;
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbBackend, SqlxSqliteConnector, TransactionTrait, sqlx,
};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, OwnedMutexGuard};

/// The database: SQLite (WAL) or PostgreSQL, migrated.
#[derive(Debug, Clone)]
pub struct Db {
    pub(crate) conn: DatabaseConnection,
    /// Which jobs for a model follow a draft.
    pub(crate) asking: Asking,
    /// SQLite takes one writer at a time, and has the others sleep and try again: here they queue instead, and none sleeps.
    turn: Option<Arc<Mutex<()>>>,
}

/// A transaction that writes. Dropped without [`Writing::commit`] it leaves nothing.
struct Writing {
    tx: DatabaseTransaction,
    _turn: Option<OwnedMutexGuard<()>>,
}

impl Writing {
    async fn commit(self) -> Result<(), Error> {
        Ok(self.tx.commit().await?)
    }

    async fn rollback(self) -> Result<(), Error> {
        Ok(self.tx.rollback().await?)
    }
}

impl Db {
    /// Connects to `sqlite:PATH?mode=rwc`, `sqlite::memory:` or `postgres://..` and brings the schema up to date.
    pub async fn connect(url: &str) -> Result<Db, Error> {
        let mut options = ConnectOptions::new(url);
        options.sqlx_logging(false).connect_timeout(Duration::from_secs(10));
        let conn = if url.starts_with("sqlite:") { sqlite(url).await? } else { Database::connect(options).await? };
        migrations::Migrator::up(&conn, None).await?;
        let turn = (conn.get_database_backend() == DbBackend::Sqlite).then(Arc::default);
        Ok(Db { conn, asking: Asking::default(), turn })
    }

    /// The same database, in a house that asks a model for this.
    pub fn asking(self, asking: Asking) -> Db {
        Db { asking, ..self }
    }

    async fn begin(&self) -> Result<Writing, Error> {
        let turn = match &self.turn {
            Some(turn) => Some(turn.clone().lock_owned().await),
            None => None,
        };
        Ok(Writing { tx: self.conn.begin().await?, _turn: turn })
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), Error> {
        Ok(self.conn.ping().await?)
    }

    /// Lets go of every connection; what is asked afterwards fails.
    pub async fn close(&self) -> Result<(), Error> {
        Ok(self.conn.close_by_ref().await?)
    }

    fn is_postgres(&self) -> bool {
        self.conn.get_database_backend() == DbBackend::Postgres
    }
}

/// WAL, so that readers never wait for the writer; a busy writer is waited for.
async fn sqlite(url: &str) -> Result<DatabaseConnection, Error> {
    use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
    let wrong = |error: sqlx::Error| Error::Internal(anyhow::Error::new(error).context("database"));
    let options: SqliteConnectOptions = url.parse().map_err(wrong)?;
    let options = options
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        // Eight megabytes a connection: a search of a large queue reads the same upper pages again and again.
        .pragma("cache_size", "-8000")
        .busy_timeout(Duration::from_secs(20));
    let most = if url.contains(":memory:") { 1 } else { 8 };
    let pool = SqlitePoolOptions::new().max_connections(most).idle_timeout(None).max_lifetime(None);
    Ok(SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.connect_with(options).await.map_err(wrong)?))
}

/// Microseconds since 1970, the form in which every time is stored.
pub(crate) fn us(at: DateTime<Utc>) -> i64 {
    at.timestamp_micros()
}

pub(crate) fn at(us: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(us).unwrap_or_default()
}
