//! Filters of the queue that people keep, and what the queue can be filtered by beside stage and category.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, TransactionTrait};

pub struct SavedFilters;

impl MigrationName for SavedFilters {
    fn name(&self) -> &str {
        "m20261125_000007_saved_filters"
    }
}

/// The side that is waited for stands in the case's own value; there a quotation mark in somebody's words is escaped.
const STEPS: &[&str] = &[
    "ALTER TABLE cases ADD COLUMN waits_for VARCHAR(10)",
    "UPDATE cases SET waits_for = 'consumer' WHERE stage = 'awaiting' AND body LIKE '%\"stage\":\"awaiting\",\"side\":\"consumer\"%'",
    "UPDATE cases SET waits_for = 'merchant' WHERE stage = 'awaiting' AND body LIKE '%\"stage\":\"awaiting\",\"side\":\"merchant\"%'",
    // What narrows a view stands in the index that gives its order: no row has to be fetched to be left out.
    "DROP INDEX cases_open_by_due",
    "DROP INDEX cases_by_stage_due",
    "DROP INDEX cases_by_category_due",
    "DROP INDEX cases_by_category_stage_due",
    "CREATE INDEX cases_open_by_due ON cases (due_us, id, currency, amount_minor, stage) WHERE stage <> 'closed'",
    "CREATE INDEX cases_by_stage_due ON cases (stage, due_us, id, waits_for, currency, amount_minor)",
    "CREATE INDEX cases_by_category_due ON cases (category, due_us, id, currency, amount_minor, stage) WHERE stage <> 'closed'",
    "CREATE INDEX cases_by_category_stage_due ON cases (category, stage, due_us, id, waits_for, currency, amount_minor)",
    // Few cases within a range of amounts are found here, and then put in order.
    "CREATE INDEX cases_open_by_amount ON cases (currency, amount_minor, due_us, id, stage, category, waits_for)
        WHERE stage <> 'closed'",
    "CREATE INDEX cases_closed_by_amount ON cases (currency, amount_minor, due_us, id, stage, category, waits_for)
        WHERE stage = 'closed'",
    "CREATE TABLE saved_filters (id UUID PRIMARY KEY, user_id UUID NOT NULL REFERENCES users(id), name VARCHAR(160) NOT NULL,
        query TEXT NOT NULL, made_us BIGINT NOT NULL, UNIQUE (user_id, name))",
];

#[async_trait::async_trait]
impl MigrationTrait for SavedFilters {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Whole or not at all: SQLite migrates outside a transaction otherwise.
        let tx = manager.get_connection().begin().await?;
        for step in STEPS {
            tx.execute_unprepared(step).await?;
        }
        tx.commit().await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Custom("people's saved filters would be lost: restore a copy of the database".to_owned()))
    }
}
