use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub struct Precedents;

impl MigrationName for Precedents {
    fn name(&self) -> &str {
        "m20261125_000010_precedents"
    }
}

const STEPS: &[&str] = &[
    // What was decided, a row a case: written with the approval, gone with it. `pivots` names what the ruling turns on.
    "CREATE TABLE precedents (case_id UUID PRIMARY KEY REFERENCES cases(id), category VARCHAR(40) NOT NULL,
        pivots VARCHAR(64) NOT NULL, clause VARCHAR(40) NOT NULL, outcome VARCHAR(30) NOT NULL, by_staff SMALLINT NOT NULL,
        at_us BIGINT NOT NULL)",
    "CREATE INDEX precedents_by_pivots ON precedents (category, pivots, at_us, case_id)",
    "CREATE INDEX precedents_by_clause ON precedents (category, clause, at_us, case_id)",
    // Few are worded by people; they alone are looked for by outcome.
    "CREATE INDEX precedents_of_staff ON precedents (category, outcome, at_us, case_id) WHERE by_staff = 1",
];

#[async_trait::async_trait]
impl MigrationTrait for Precedents {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for step in STEPS {
            manager.get_connection().execute_unprepared(step).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("DROP TABLE precedents").await.map(|_| ())
    }
}
