//! Search by words, and the indexes that the views of the queue want.

use crate::words;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, Statement, Value, prelude::Uuid};

pub struct Search;

impl MigrationName for Search {
    fn name(&self) -> &str {
        "m20261125_000002_search"
    }
}

/// Cases read at once, and rows of one INSERT (at most 32,766 values on SQLite).
const CASES_AT_ONCE: u64 = 1000;
const ROWS_AT_ONCE: usize = 5000;

#[async_trait::async_trait]
impl MigrationTrait for Search {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let conn = manager.get_connection();
        // Words are compared byte by byte, so that a range of the index holds every word with a certain beginning.
        let (by_bytes, flat) = match conn.get_database_backend() {
            DbBackend::Postgres => ("COLLATE \"C\"", ""),
            _ => ("", "WITHOUT ROWID"),
        };
        let table = format!(
            "CREATE TABLE case_words (case_id UUID NOT NULL REFERENCES cases(id), word TEXT {by_bytes} NOT NULL,
                live SMALLINT NOT NULL, due_us BIGINT NOT NULL, PRIMARY KEY (case_id, word)) {flat}"
        );
        conn.execute_unprepared(&table).await?;
        fill(conn).await?;
        for index in [
            "CREATE INDEX case_words_by_word ON case_words (live, word, due_us, case_id)",
            "CREATE INDEX cases_by_category_stage_due ON cases (category, stage, due_us, id)",
        ] {
            conn.execute_unprepared(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let conn = manager.get_connection();
        conn.execute_unprepared("DROP INDEX cases_by_category_stage_due").await?;
        conn.execute_unprepared("DROP TABLE case_words").await?;
        Ok(())
    }
}

/// The words of every case that is there, in the order of their ids.
async fn fill(conn: &SchemaManagerConnection<'_>) -> Result<(), DbErr> {
    let numbered = conn.get_database_backend() == DbBackend::Postgres;
    let place = |n: usize| if numbered { format!("${n}") } else { "?".to_owned() };
    let select = format!(
        "SELECT id, number, title, consumer, merchant, stage, due_us FROM cases WHERE id > {} ORDER BY id LIMIT {CASES_AT_ONCE}",
        place(1)
    );
    let mut after = Uuid::nil();
    loop {
        let next = Statement::from_sql_and_values(conn.get_database_backend(), select.clone(), [after.into()]);
        let cases = conn.query_all_raw(next).await?;
        let mut rows: Vec<[Value; 4]> = Vec::new();
        for case in &cases {
            let text = |name: &str| case.try_get::<String>("", name);
            after = case.try_get("", "id")?;
            let (live, due): (i16, i64) = (i16::from(text("stage")? != "closed"), case.try_get("", "due_us")?);
            let found = words::of_case(&text("number")?, &text("title")?, [&text("consumer")?, &text("merchant")?]);
            rows.extend(found.into_iter().map(|word| [after.into(), word.into(), live.into(), due.into()]));
        }
        for some in rows.chunks(ROWS_AT_ONCE) {
            let values: Vec<String> = (0..some.len())
                .map(|row| format!("({})", (1..=4).map(|column| place(row * 4 + column)).collect::<Vec<_>>().join(", ")))
                .collect();
            let insert = format!("INSERT INTO case_words (case_id, word, live, due_us) VALUES {}", values.join(", "));
            let insert = Statement::from_sql_and_values(conn.get_database_backend(), insert, some.concat());
            conn.execute_raw(insert).await?;
        }
        if (cases.len() as u64) < CASES_AT_ONCE {
            return Ok(());
        }
    }
}
