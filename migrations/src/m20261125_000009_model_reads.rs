use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub struct ModelReads;

impl MigrationName for ModelReads {
    fn name(&self) -> &str {
        "m20261125_000009_model_reads"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for ModelReads {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // What a model said about the words of a case, a row a question; `seq` is the event that brought it. The words are
        // masked, as they left and came back. An answer replaces a reason why there was none.
        let table = "CREATE TABLE model_reads (case_id UUID NOT NULL REFERENCES cases(id), key VARCHAR(64) NOT NULL,
            seq BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (case_id, key))";
        manager.get_connection().execute_unprepared(table).await.map(|_| ())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Custom("what models answered cannot be taken back: restore a copy of the database".to_owned()))
    }
}
