//! Events saved a second, against SQLite itself writing the same rows with prepared statements on the same schema.

use crate::support::{self, Times};
use evenhand::app::App;
use evenhand::case::event::Actor;
use evenhand::case::{Case, Event};
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use evenhand::store::cases;
use rusqlite::{Connection, TransactionBehavior, params};
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
    let all = raw(&file, &case, true);
    all.line("the same statements, SQLite alone");
    let least = raw(&file, &case, false);
    least.line("only its two writes, SQLite alone");
    let rate = |times: &Times| EVENTS as f64 / times.total().as_secs_f64();
    println!(
        "  events a second: {:.0}; SQLite alone {:.0} with the same statements (ratio {:.2}), {:.0} with the two writes (ratio {:.2})",
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

/// What `store::cases::save` sends for a note, on one connection with the same settings.
fn raw(file: &Path, case: &Case, reads: bool) -> Times {
    let mut conn = Connection::open(file).expect("the file");
    conn.busy_timeout(Duration::from_secs(20)).expect("set");
    conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON").expect("set");
    conn.set_prepared_statement_cache_capacity(32);
    let id = case.id.0;
    let body = serde_json::to_string(case).expect("a row");
    let event = serde_json::to_string(&Event::Noted { text: "rang the carrier again, attempt 9999".to_owned() }).expect("a row");
    let next = |conn: &Connection| -> (i64, String) {
        conn.query_row(
            "SELECT seq, hash FROM events WHERE case_id = ? ORDER BY seq DESC LIMIT 1",
            params![id.as_bytes()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .expect("a tail")
    };
    let (mut seq, hash) = next(&conn);
    Times::of(EVENTS, |_| {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Deferred).expect("a transaction");
        let run = |text: &str, values: &[&dyn rusqlite::ToSql]| {
            tx.prepare_cached(text).and_then(|mut it| it.execute(values)).expect("run")
        };
        run(
            "UPDATE cases SET number = ?, version = ?, stage = ?, category = ?, title = ?, consumer = ?, merchant = ?, \
             amount_minor = ?, currency = ?, due_us = due_us, updated_us = updated_us + 1, body = ? WHERE id = ? AND version = ?",
            params![
                case.number,
                seq + 1,
                case.stage.as_str(),
                case.complaint.category.as_str(),
                case.complaint.title,
                case.complaint.consumer.name,
                case.complaint.merchant.name,
                case.complaint.claim.amount.minor(),
                case.complaint.claim.amount.currency().code(),
                body,
                id.as_bytes(),
                seq
            ],
        );
        if reads {
            run("UPDATE case_words SET live = 1, due_us = due_us WHERE case_id = ? AND live <> 1", params![id.as_bytes()]);
            let mut tail = tx.prepare_cached("SELECT * FROM events WHERE case_id = ? ORDER BY seq DESC LIMIT 1").expect("ready");
            let tail: String = tail.query_row(params![id.as_bytes()], |row| row.get("hash")).expect("a tail");
            assert_eq!(tail.len(), 64);
            let mut waiting = tx.prepare_cached("SELECT * FROM letters WHERE case_id = ? AND state = 'waiting'").expect("ready");
            assert!(!waiting.exists(params![id.as_bytes()]).expect("run"));
        }
        seq += 1;
        run(
            "INSERT INTO events (case_id, seq, at_us, name, actor, body, prev_hash, hash) VALUES (?, ?, ?, 'noted', ?, ?, ?, ?)",
            params![id.as_bytes(), seq, seq, "{\"who\":\"system\"}", event, hash, hash],
        );
        tx.commit().expect("committed");
    })
}
