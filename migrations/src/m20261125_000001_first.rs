use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub struct First;

impl MigrationName for First {
    fn name(&self) -> &str {
        "m20261125_000001_first"
    }
}

const TABLES: &[&str] = &[
    "CREATE TABLE users (id UUID PRIMARY KEY, email VARCHAR(320) NOT NULL UNIQUE, name TEXT NOT NULL, role VARCHAR(20) NOT NULL,
        password TEXT NOT NULL, created_us BIGINT NOT NULL)",
    "CREATE TABLE sessions (token VARCHAR(64) PRIMARY KEY, user_id UUID NOT NULL REFERENCES users(id), until_us BIGINT NOT NULL)",
    "CREATE TABLE counters (name VARCHAR(40) PRIMARY KEY, value BIGINT NOT NULL)",
    "CREATE TABLE cases (id UUID PRIMARY KEY, number VARCHAR(20) NOT NULL UNIQUE, version BIGINT NOT NULL,
        submission_key VARCHAR(200) UNIQUE, stage VARCHAR(20) NOT NULL, category VARCHAR(40) NOT NULL, title TEXT NOT NULL,
        consumer TEXT NOT NULL, merchant TEXT NOT NULL, amount_minor BIGINT NOT NULL, currency VARCHAR(3) NOT NULL,
        outcome VARCHAR(30), due_us BIGINT NOT NULL, updated_us BIGINT NOT NULL, body TEXT NOT NULL)",
    // The queue is read by deadline among the open cases; a closed case costs it nothing.
    "CREATE INDEX cases_open_by_due ON cases (due_us, id) WHERE stage <> 'closed'",
    "CREATE INDEX cases_by_stage_due ON cases (stage, due_us, id)",
    "CREATE INDEX cases_by_category_due ON cases (category, due_us, id) WHERE stage <> 'closed'",
    "CREATE TABLE events (case_id UUID NOT NULL REFERENCES cases(id), seq BIGINT NOT NULL, at_us BIGINT NOT NULL,
        name VARCHAR(40) NOT NULL, actor TEXT NOT NULL, body TEXT NOT NULL, prev_hash VARCHAR(64) NOT NULL,
        hash VARCHAR(64) NOT NULL, PRIMARY KEY (case_id, seq))",
    "CREATE TABLE exhibits (id UUID PRIMARY KEY, case_id UUID NOT NULL REFERENCES cases(id), number BIGINT NOT NULL,
        sha256 VARCHAR(64) NOT NULL, body TEXT NOT NULL, UNIQUE (case_id, number))",
    "CREATE TABLE passages (case_id UUID NOT NULL REFERENCES cases(id), exhibit_number BIGINT NOT NULL, seq BIGINT NOT NULL,
        body TEXT NOT NULL, PRIMARY KEY (case_id, exhibit_number, seq))",
    "CREATE TABLE answers (case_id UUID NOT NULL REFERENCES cases(id), seq BIGINT NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (case_id, seq))",
    "CREATE TABLE assessments (case_id UUID PRIMARY KEY REFERENCES cases(id), readings TEXT NOT NULL, decision TEXT NOT NULL)",
    "CREATE TABLE drafts (id UUID PRIMARY KEY, case_id UUID NOT NULL REFERENCES cases(id), at_us BIGINT NOT NULL,
        by_user UUID REFERENCES users(id), body TEXT NOT NULL)",
    "CREATE INDEX drafts_by_case ON drafts (case_id, at_us)",
    "CREATE TABLE approvals (id UUID PRIMARY KEY, case_id UUID NOT NULL REFERENCES cases(id),
        draft_id UUID NOT NULL REFERENCES drafts(id), by_user UUID NOT NULL REFERENCES users(id), body TEXT NOT NULL,
        UNIQUE (id, case_id))",
    // A letter without an approval of its own case cannot be written.
    "CREATE TABLE letters (id UUID PRIMARY KEY, case_id UUID NOT NULL, approval_id UUID NOT NULL, side VARCHAR(10) NOT NULL,
        state VARCHAR(20) NOT NULL, tried_us BIGINT, body TEXT NOT NULL,
        UNIQUE (approval_id, side), FOREIGN KEY (approval_id, case_id) REFERENCES approvals(id, case_id))",
    "CREATE INDEX letters_by_case ON letters (case_id)",
    "CREATE TABLE jobs (id UUID PRIMARY KEY, case_id UUID NOT NULL REFERENCES cases(id), event_seq BIGINT NOT NULL,
        name VARCHAR(60) NOT NULL, body TEXT NOT NULL, run_us BIGINT NOT NULL, locked_us BIGINT NOT NULL,
        attempts BIGINT NOT NULL, failed_us BIGINT, last_error TEXT, UNIQUE (case_id, event_seq, name))",
    "CREATE INDEX jobs_waiting ON jobs (run_us, id) WHERE failed_us IS NULL",
    "CREATE TABLE presence (case_id UUID NOT NULL, user_id UUID NOT NULL, name TEXT NOT NULL, at_us BIGINT NOT NULL,
        PRIMARY KEY (case_id, user_id))",
];

#[async_trait::async_trait]
impl MigrationTrait for First {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.get_connection().execute_unprepared(table).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Custom("the first schema cannot be taken back: restore a copy of the database".to_owned()))
    }
}
