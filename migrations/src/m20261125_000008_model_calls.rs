use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub struct ModelCalls;

impl MigrationName for ModelCalls {
    fn name(&self) -> &str {
        "m20261125_000008_model_calls"
    }
}

const TABLES: &[&str] = &[
    // Every question that left for a model, written before it left. `sent` and `answer` are encrypted; `ended` is empty while
    // nobody knows how it ended. The last three numbers are the most that it could come to, spent until it ended.
    "CREATE TABLE model_calls (id UUID PRIMARY KEY, call_key VARCHAR(64) NOT NULL, case_id UUID REFERENCES cases(id),
        at_us BIGINT NOT NULL, ended VARCHAR(20) NOT NULL, body TEXT NOT NULL, sent TEXT NOT NULL, answer TEXT NOT NULL,
        held_in BIGINT NOT NULL, held_out BIGINT NOT NULL, held_micro BIGINT NOT NULL)",
    // What was used, for one case and for one day: a limit is looked up in one row.
    "CREATE TABLE model_spent (scope VARCHAR(60) PRIMARY KEY, calls BIGINT NOT NULL, tokens_in BIGINT NOT NULL,
        tokens_out BIGINT NOT NULL, cost_micro BIGINT NOT NULL)",
    "CREATE INDEX model_calls_answered ON model_calls (call_key) WHERE ended = 'answered'",
    "CREATE INDEX model_calls_by_case ON model_calls (case_id, id)",
];

#[async_trait::async_trait]
impl MigrationTrait for ModelCalls {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.get_connection().execute_unprepared(table).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Custom("the record of the model's calls cannot be taken back: restore a copy of the database".to_owned()))
    }
}
