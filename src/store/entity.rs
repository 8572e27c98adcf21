//! The tables, as SeaORM sees them. They never leave `store`.

macro_rules! table {
    ($module:ident, $name:literal, { $($(#[$meta:meta])* $field:ident: $kind:ty),+ $(,)? }) => {
        pub mod $module {
            use sea_orm::entity::prelude::*;

            #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
            #[sea_orm(table_name = $name)]
            pub struct Model { $($(#[$meta])* pub $field: $kind),+ }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}

            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}

table!(users, "users", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    email: String,
    name: String,
    role: String,
    password: String,
    created_us: i64,
    approved_before: i64,
});

table!(sessions, "sessions", {
    #[sea_orm(primary_key, auto_increment = false)]
    token: String,
    user_id: Uuid,
    until_us: i64,
});

table!(saved_filters, "saved_filters", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    user_id: Uuid,
    name: String,
    query: String,
    made_us: i64,
});

table!(cases, "cases", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    number: String,
    version: i64,
    submission_key: Option<String>,
    stage: String,
    category: String,
    title: String,
    consumer: String,
    merchant: String,
    amount_minor: i64,
    currency: String,
    outcome: Option<String>,
    due_us: i64,
    updated_us: i64,
    body: String,
    /// The side that is waited for.
    waits_for: Option<String>,
});

table!(case_words, "case_words", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    word: String,
    live: i16,
    due_us: i64,
});

table!(events, "events", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    seq: i64,
    at_us: i64,
    name: String,
    actor: String,
    body: String,
    prev_hash: String,
    hash: String,
});

table!(exhibits, "exhibits", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    case_id: Uuid,
    number: i64,
    sha256: String,
    body: String,
});

table!(passages, "passages", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    exhibit_number: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    seq: i64,
    body: String,
});

table!(answers, "answers", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    seq: i64,
    body: String,
});

table!(model_reads, "model_reads", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    key: String,
    seq: i64,
    body: String,
});

table!(precedents, "precedents", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    category: String,
    pivots: String,
    clause: String,
    outcome: String,
    by_staff: i16,
    at_us: i64,
});

table!(assessments, "assessments", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    readings: String,
    decision: String,
});

table!(drafts, "drafts", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    case_id: Uuid,
    at_us: i64,
    by_user: Option<Uuid>,
    body: String,
});

table!(approvals, "approvals", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    case_id: Uuid,
    draft_id: Uuid,
    by_user: Uuid,
    kind: String,
    body: String,
});

table!(letters, "letters", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    case_id: Uuid,
    approval_id: Uuid,
    kind: String,
    side: String,
    state: String,
    tried_us: Option<i64>,
    body: String,
});

table!(mails, "mails", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    known: String,
    case_id: Option<Uuid>,
    at_us: i64,
    state: String,
    body: String,
});

table!(jobs, "jobs", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    case_id: Uuid,
    event_seq: i64,
    name: String,
    body: String,
    run_us: i64,
    locked_us: i64,
    attempts: i64,
    failed_us: Option<i64>,
    last_error: Option<String>,
});

table!(presence, "presence", {
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    user_id: Uuid,
    name: String,
    at_us: i64,
    draft_id: Option<Uuid>,
});

table!(care_marks, "care_marks", {
    #[sea_orm(primary_key, auto_increment = false)]
    user_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    kind: String,
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    at_us: i64,
    hit: i16,
});

table!(rule_books, "rule_books", {
    #[sea_orm(primary_key, auto_increment = false)]
    hash: String,
    files: String,
    note: String,
    proposed_by: Option<Uuid>,
    proposed_us: i64,
    shadow: bool,
    dropped_us: Option<i64>,
});

table!(activations, "activations", {
    #[sea_orm(primary_key, auto_increment = false)]
    seq: i64,
    hash: String,
    by_user: Option<Uuid>,
    at_us: i64,
});

table!(shadow_runs, "shadow_runs", {
    #[sea_orm(primary_key, auto_increment = false)]
    hash: String,
    #[sea_orm(primary_key, auto_increment = false)]
    case_id: Uuid,
    at_us: i64,
    agrees: bool,
    body: String,
});

table!(replays, "replays", {
    #[sea_orm(primary_key, auto_increment = false)]
    hash: String,
    #[sea_orm(primary_key, auto_increment = false)]
    against: String,
    at_us: i64,
    body: String,
});

table!(model_calls, "model_calls", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    call_key: String,
    case_id: Option<Uuid>,
    at_us: i64,
    ended: String,
    body: String,
    sent: String,
    answer: String,
    held_in: i64,
    held_out: i64,
    held_micro: i64,
});

table!(model_spent, "model_spent", {
    #[sea_orm(primary_key, auto_increment = false)]
    scope: String,
    calls: i64,
    tokens_in: i64,
    tokens_out: i64,
    cost_micro: i64,
});
