//! What a second pair of eyes, a look without the draft and a check come to, per person; and who has seen which draft.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub struct Care;

impl MigrationName for Care {
    fn name(&self) -> &str {
        "m20261125_000006_care"
    }
}

const STEPS: &[&str] = &[
    // One mark a person, case and kind. `hit`: the draft was overridden, the two agreed, the error was noticed.
    "CREATE TABLE care_marks (user_id UUID NOT NULL REFERENCES users(id), kind VARCHAR(10) NOT NULL,
        case_id UUID NOT NULL REFERENCES cases(id), at_us BIGINT NOT NULL, hit SMALLINT NOT NULL,
        PRIMARY KEY (user_id, kind, case_id))",
    // The newest so many of one person are read from this index alone.
    "CREATE INDEX care_marks_newest ON care_marks (user_id, kind, at_us, hit)",
    "CREATE INDEX care_marks_by_case ON care_marks (case_id)",
    // Approvals from before there were marks, or from another desk: they say who is new.
    "ALTER TABLE users ADD COLUMN approved_before BIGINT NOT NULL DEFAULT 0",
    "UPDATE users SET approved_before =
        (SELECT COUNT(*) FROM approvals WHERE approvals.by_user = users.id AND approvals.kind = 'ruling')",
    // The draft that this person last saw whole.
    "ALTER TABLE presence ADD COLUMN draft_id UUID",
];

#[async_trait::async_trait]
impl MigrationTrait for Care {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for step in STEPS {
            manager.get_connection().execute_unprepared(step).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Custom("what people's care came to would be lost: restore a copy of the database".to_owned()))
    }
}
