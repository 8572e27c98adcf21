//! Questions and repeated letters stand on approvals of their own kind, and mail that comes in is kept.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, TransactionTrait};

pub struct Letters;

impl MigrationName for Letters {
    fn name(&self) -> &str {
        "m20261125_000003_letters"
    }
}

const STEPS: &[&str] = &[
    "ALTER TABLE approvals ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'ruling'",
    "CREATE UNIQUE INDEX approvals_by_kind ON approvals (id, case_id, kind)",
    // SQLite cannot change a foreign key: the table is made anew. A letter stands on an approval of its own case and kind.
    "CREATE TABLE letters_now (id UUID PRIMARY KEY, case_id UUID NOT NULL, approval_id UUID NOT NULL, kind VARCHAR(10) NOT NULL,
        side VARCHAR(10) NOT NULL, state VARCHAR(20) NOT NULL, tried_us BIGINT, body TEXT NOT NULL, UNIQUE (approval_id, side),
        FOREIGN KEY (approval_id, case_id, kind) REFERENCES approvals(id, case_id, kind))",
    "INSERT INTO letters_now (id, case_id, approval_id, kind, side, state, tried_us, body)
        SELECT id, case_id, approval_id, 'ruling', side, state, tried_us, body FROM letters",
    "DROP TABLE letters",
    "ALTER TABLE letters_now RENAME TO letters",
    "CREATE INDEX letters_by_case ON letters (case_id)",
    // `known` tells a mail that comes twice from a new one.
    "CREATE TABLE mails (id UUID PRIMARY KEY, known VARCHAR(64) NOT NULL UNIQUE, case_id UUID REFERENCES cases(id),
        at_us BIGINT NOT NULL, state VARCHAR(20) NOT NULL, body TEXT NOT NULL)",
    "CREATE INDEX mails_held ON mails (at_us, id) WHERE state = 'held'",
    "CREATE INDEX mails_by_case ON mails (case_id, at_us)",
];

#[async_trait::async_trait]
impl MigrationTrait for Letters {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Whole or not at all, and on one connection: SQLite migrates outside a transaction otherwise.
        let tx = manager.get_connection().begin().await?;
        for step in STEPS {
            tx.execute_unprepared(step).await?;
        }
        tx.commit().await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Custom("mail that came in would be lost: restore a copy of the database".to_owned()))
    }
}
