//! The schema, the same on SQLite and PostgreSQL: times are microseconds since 1970, whole values are JSON text.

pub use sea_orm_migration;
pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

mod m20261125_000001_first;
mod m20261125_000002_search;
mod m20261125_000003_letters;
mod m20261125_000005_rule_books;
mod m20261125_000006_care;
mod m20261125_000007_saved_filters;
mod m20261125_000008_model_calls;
mod m20261125_000009_model_reads;
mod m20261125_000010_precedents;
pub mod words;

pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261125_000001_first::First),
            Box::new(m20261125_000002_search::Search),
            Box::new(m20261125_000003_letters::Letters),
            Box::new(m20261125_000005_rule_books::RuleBooks),
            Box::new(m20261125_000006_care::Care),
            Box::new(m20261125_000007_saved_filters::SavedFilters),
            Box::new(m20261125_000008_model_calls::ModelCalls),
            Box::new(m20261125_000009_model_reads::ModelReads),
            Box::new(m20261125_000010_precedents::Precedents),
        ]
    }
}
