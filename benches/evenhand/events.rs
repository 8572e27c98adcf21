//! Events saved a second, against the same driver writing the same rows with prepared statements on the same schema.

use crate::support::{self, Times};
use evenhand::app::App;
use evenhand::case::event::Actor;
use evenhand::case::{Case, Event};
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use evenhand::store::cases;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, ConnectOptions, Connection, Row};
use std::path::Path;
use std::time::Duration;

const EVENTS: usize = 4000;

pub fn run() {
    let folder = tempfile::tempdir_in(support::data()).expect("a folder");
    let mut config = Config::load(Some(&support::root().join("config.toml"))).expect("the settings");
    config.data_dir = folder.path().to_owned();
    config.database_url = String::new();
    let runtime = support::runtime();
    let app = runtime.block_on(App::build(config, Clock::System)).expect("an application");
    let bundle = bundle::read(&support::stories()[0]).expect("a bundle");
    let (case, _) = runtime.block_on(import_one(&app, bundle)).expect("imported");

    let ours = ours(&runtime, &app, case.clone());
    ours.line("an event saved by the product (note)");
    let file = folder.path().join("evenhand.db");
    let all = raw(&runtime, &file, &case, true);
    all.line("the same statements, the driver alone");
    let least = raw(&runtime, &file, &case, false);
    least.line("only its two writes, the driver alone");
    let rate = |times: &Times| EVENTS as f64 / times.total().as_secs_f64();
    println!(
        "  events a second: {:.0}; the driver alone {:.0} with the same statements (ratio {:.2}), {:.0} with the two writes (ratio {:.2})",
        rate(&ours),
        rate(&all),
        rate(&ours) / rate(&all),
        rate(&least),
        rate(&ours) / rate(&least)
    );
}

fn ours(runtime: &tokio::runtime::Runtime, app: &App, mut case: Case) -> Times {
    Times::of(EVENTS, |n| {
        let event = Event::Noted { text: format!("rang the carrier again, attempt {n}") };
        let moved = case.record(event, Actor::System, app.now()).expect("a note");
        case = runtime.block_on(cases::save(&app.db, vec![moved])).expect("saved");
    })
}

/// What `store::cases::save` sends for a note, as prepared statements on one connection of the same driver with the same
/// settings, and nothing of ours around it.
fn raw(runtime: &tokio::runtime::Runtime, file: &Path, case: &Case, reads: bool) -> Times {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(20));
    let mut conn = runtime.block_on(options.connect()).expect("the file");
    let body = serde_json::to_string(case).expect("a row");
    let event = serde_json::to_string(&Event::Noted { text: "rang the carrier again, attempt 9999".to_owned() }).expect("a row");
    let tail = "SELECT seq, hash FROM events WHERE case_id = ? ORDER BY seq DESC LIMIT 1";
    let last = runtime.block_on(sqlx::query(tail).bind(case.id.0).fetch_one(&mut conn)).expect("a tail");
    let (mut seq, hash): (i64, String) = (last.get(0), last.get(1));
    Times::of(EVENTS, |_| {
        runtime.block_on(note(&mut conn, case, &body, &event, seq, &hash, reads)).expect("written");
        seq += 1;
    })
}

async fn note(
    conn: &mut SqliteConnection,
    case: &Case,
    body: &str,
    event: &str,
    seq: i64,
    hash: &str,
    reads: bool,
) -> Result<(), sqlx::Error> {
    let id = case.id.0;
    let complaint = &case.complaint;
    let mut tx = conn.begin().await?;
    sqlx::query(
        "UPDATE cases SET number = ?, version = ?, stage = ?, category = ?, title = ?, consumer = ?, merchant = ?, \
         amount_minor = ?, currency = ?, due_us = due_us, updated_us = updated_us + 1, body = ? WHERE id = ? AND version = ?",
    )
    .bind(&case.number)
    .bind(seq + 1)
    .bind(case.stage.as_str())
    .bind(complaint.category.as_str())
    .bind(&complaint.title)
    .bind(&complaint.consumer.name)
    .bind(&complaint.merchant.name)
    .bind(complaint.claim.amount.minor())
    .bind(complaint.claim.amount.currency().code())
    .bind(body)
    .bind(id)
    .bind(seq)
    .execute(&mut *tx)
    .await?;
    if reads {
        let words = "UPDATE case_words SET live = 1, due_us = due_us WHERE case_id = ? AND live <> 1";
        sqlx::query(words).bind(id).execute(&mut *tx).await?;
        let tail = "SELECT * FROM events WHERE case_id = ? ORDER BY seq DESC LIMIT 1";
        let tail: String = sqlx::query(tail).bind(id).fetch_one(&mut *tx).await?.get("hash");
        assert_eq!(tail.len(), 64);
        let waiting = "SELECT * FROM letters WHERE case_id = ? AND state = 'waiting'";
        assert!(sqlx::query(waiting).bind(id).fetch_optional(&mut *tx).await?.is_none());
    }
    sqlx::query(
        "INSERT INTO events (case_id, seq, at_us, name, actor, body, prev_hash, hash) VALUES (?, ?, ?, 'noted', ?, ?, ?, ?)",
    )
    .bind(id)
    .bind(seq + 1)
    .bind(seq + 1)
    .bind("{\"who\":\"system\"}")
    .bind(event)
    .bind(hash)
    .bind(hash)
    .execute(&mut *tx)
    .await?;
    tx.commit().await
}
