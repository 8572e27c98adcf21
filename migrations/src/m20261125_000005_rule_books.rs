use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub struct RuleBooks;

impl MigrationName for RuleBooks {
    fn name(&self) -> &str {
        "m20261125_000005_rule_books"
    }
}

const TABLES: &[&str] = &[
    // A version of the manual is its files; the hash names it. `proposed_by` is empty for those that came with the program.
    "CREATE TABLE rule_books (hash VARCHAR(64) PRIMARY KEY, files TEXT NOT NULL, note TEXT NOT NULL,
        proposed_by UUID REFERENCES users(id), proposed_us BIGINT NOT NULL, shadow BOOLEAN NOT NULL, dropped_us BIGINT)",
    // The last row is the version in force. Rows are never changed: a case's filing date finds its version here.
    "CREATE TABLE activations (seq BIGINT PRIMARY KEY, hash VARCHAR(64) NOT NULL REFERENCES rule_books(hash),
        by_user UUID REFERENCES users(id), at_us BIGINT NOT NULL)",
    // What a candidate would have said, beside what the version in force said.
    "CREATE TABLE shadow_runs (hash VARCHAR(64) NOT NULL REFERENCES rule_books(hash), case_id UUID NOT NULL REFERENCES cases(id),
        at_us BIGINT NOT NULL, agrees BOOLEAN NOT NULL, body TEXT NOT NULL, PRIMARY KEY (hash, case_id))",
    // Every decided case under another version: how far it got, and what came out otherwise.
    "CREATE TABLE replays (hash VARCHAR(64) NOT NULL REFERENCES rule_books(hash), against VARCHAR(64) NOT NULL,
        at_us BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (hash, against))",
    "CREATE INDEX shadow_disagreements ON shadow_runs (hash, at_us) WHERE NOT agrees",
    "CREATE INDEX events_by_name ON events (name, at_us)",
];

#[async_trait::async_trait]
impl MigrationTrait for RuleBooks {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.get_connection().execute_unprepared(table).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Custom("the versions of the manual cannot be taken back: restore a copy of the database".to_owned()))
    }
}
