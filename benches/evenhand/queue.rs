//! The caseworkers' queue at 1,000, 100,000 and 1,000,000 open cases. Target: p99 below 25 ms on SQLite and PostgreSQL.
//!
//! `EVENHAND_BENCH_CASES` is the largest size (100,000 unless set). `EVENHAND_BENCH_POSTGRES` names a server, such as
//! `postgres://postgres@127.0.0.1:5432`, on which databases may be made; without it only SQLite is measured.

use crate::seed::{self, MERCHANT_OF_MANY, MERCHANT_OF_THE_END};
use crate::support::{self, Times};
use evenhand::case::CaseId;
use evenhand::case::complaint::Category;
use evenhand::store::Db;
use evenhand::store::queue::{self, Cursor, Filter};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::time::{Duration, Instant};

/// As many as the page asks for.
const PAGE: u64 = 51;
const CALLS: usize = 200;
const PEOPLE: [&str; 3] = ["ready", "second_review", "escalated"];

pub fn run() {
    let largest = support::number("EVENHAND_BENCH_CASES", 100_000);
    let runtime = support::runtime();
    for size in [1_000, 100_000, 1_000_000].into_iter().filter(|size| *size <= largest) {
        runtime.block_on(async {
            println!("  {size} open cases, SQLite");
            measure(&sqlite(size).await, size).await;
            if let Ok(server) = std::env::var("EVENHAND_BENCH_POSTGRES") {
                println!("  {size} open cases, PostgreSQL");
                measure(&postgres(&server, size).await, size).await;
            }
        });
    }
}

/// Data sets of another schema are not taken.
fn version() -> usize {
    use migrations::MigratorTrait;
    migrations::Migrator::migrations().len()
}

async fn sqlite(size: usize) -> Db {
    let file = support::data().join(format!("queue-{size}-{}.db", version()));
    let url = format!("sqlite:{}?mode=rwc", file.display());
    let done = file.with_extension("done");
    if !done.is_file() {
        for end in ["db", "db-wal", "db-shm"] {
            let _ = std::fs::remove_file(file.with_extension(end));
        }
        let conn = Database::connect(&url).await.expect("the file");
        conn.execute_unprepared("PRAGMA journal_mode = WAL").await.expect("set");
        conn.execute_unprepared("PRAGMA synchronous = OFF").await.expect("set");
        filled(&conn, size).await;
        conn.close().await.expect("closed");
        migrated(&url).await;
        std::fs::write(done, "").expect("marked");
    }
    Db::connect(&url).await.expect("the data set")
}

async fn postgres(server: &str, size: usize) -> Db {
    let server = server.trim_end_matches('/');
    let name = format!("evenhand_bench_{size}_{}", version());
    let conn = Database::connect(format!("{server}/postgres")).await.expect("the server");
    let known = format!("SELECT 1 FROM pg_database WHERE datname = '{name}'");
    let known = conn.query_one_raw(sea_orm::Statement::from_string(conn.get_database_backend(), known)).await.expect("asked");
    let url = format!("{server}/{name}");
    if known.is_none() {
        let filling = format!("{name}_filling");
        conn.execute_unprepared(&format!("DROP DATABASE IF EXISTS {filling}")).await.expect("dropped");
        conn.execute_unprepared(&format!("CREATE DATABASE {filling}")).await.expect("made");
        let data = Database::connect(format!("{server}/{filling}")).await.expect("the new one");
        filled(&data, size).await;
        data.close().await.expect("closed");
        migrated(&format!("{server}/{filling}")).await;
        let data = Database::connect(format!("{server}/{filling}")).await.expect("the new one");
        // What the server does by itself before long.
        data.execute_unprepared("VACUUM ANALYZE").await.expect("vacuumed");
        data.close().await.expect("closed");
        conn.execute_unprepared(&format!("ALTER DATABASE {filling} RENAME TO {name}")).await.expect("renamed");
    }
    Db::connect(&url).await.expect("the data set")
}

async fn filled(conn: &DatabaseConnection, size: usize) {
    let start = Instant::now();
    seed::fill(conn, size).await;
    println!("    filled in {:.1} s", start.elapsed().as_secs_f64());
}

async fn migrated(url: &str) {
    let start = Instant::now();
    drop(Db::connect(url).await.expect("brought up to date"));
    println!("    brought up to date in {:.1} s: the words of every case", start.elapsed().as_secs_f64());
}

async fn measure(db: &Db, size: usize) {
    let tab = |stages: &[&'static str]| Filter { stages: stages.to_vec(), ..Filter::default() };
    for (what, stages) in [
        ("all open", &[][..]),
        ("to decide", &["ready"]),
        ("escalated", &["escalated"]),
        ("waiting for a party (two stages)", &["awaiting", "reading"]),
        ("closed", &["closed"]),
    ] {
        time(db, what, CALLS, |_| (tab(stages), None)).await;
    }
    time(db, "all open, somewhere in the queue", CALLS, |rng| (tab(&[]), Some(somewhere(rng)))).await;
    time(db, "a category, somewhere", CALLS, |rng| (Filter { category: Some(category(rng)), ..tab(&[]) }, Some(somewhere(rng))))
        .await;
    time(db, "a category among the escalated", CALLS, |rng| {
        (Filter { category: Some(category(rng)), ..tab(&["escalated"]) }, None)
    })
    .await;
    next(db).await;

    let sought = |text: String, stages: &[&'static str]| Filter { search: Some(text), ..tab(stages) };
    time(db, "search: a case number", CALLS, |rng| (sought(format!("D-2026-{:06}", rng.random_range(1..size)), &[]), None)).await;
    time(db, "search: the end of a number", CALLS, |rng| (sought(rng.random_range(1..size).to_string(), &[]), None)).await;
    time(db, "search: a family name", CALLS, |rng| (sought(seed::word(rng, 3), &[]), None)).await;
    time(db, "search: first and family name", CALLS, |rng| {
        (sought(format!("{} {}", seed::word(rng, 2), seed::word(rng, 3)), &[]), None)
    })
    .await;
    time(db, "search: a first name", CALLS, |rng| (sought(seed::word(rng, 2), &[]), None)).await;
    time(db, "search: a name and `refund`", CALLS, |rng| (sought(format!("refund {}", seed::word(rng, 2)), &[]), None)).await;
    for (what, text) in [
        ("one letter", "a"),
        ("two letters", "re"),
        ("a word of every sixth case", "parcel"),
        ("a merchant of every tenth case", MERCHANT_OF_MANY),
        ("a merchant at the far end of the queue", MERCHANT_OF_THE_END),
        ("two common words that never meet", "parcel refund"),
        ("a word that no case has", "xylophone"),
    ] {
        time(db, &format!("search: {what}"), 60, |_| (sought(text.to_owned(), &[]), None)).await;
    }
    time(db, "search: one letter among the escalated", 60, |_| (sought("a".to_owned(), &["escalated"]), None)).await;
    time(db, "search: a common word among the closed", 60, |_| (sought("parcel".to_owned(), &["closed"]), None)).await;
    time(db, "search: a first name among the escalated", CALLS, |rng| (sought(seed::word(rng, 2), &["escalated"]), None)).await;
}

async fn time(db: &Db, what: &str, calls: usize, mut asked: impl FnMut(&mut StdRng) -> (Filter, Option<Cursor>)) {
    let mut rng = StdRng::seed_from_u64(11);
    let (mut times, mut rows): (Vec<Duration>, usize) = (Vec::new(), 0);
    for n in 0..calls + calls / 10 {
        let (filter, after) = asked(&mut rng);
        let start = Instant::now();
        let page = queue::page(db, &filter, after.as_ref(), PAGE).await.expect("a page");
        if n >= calls / 10 {
            times.push(start.elapsed());
            rows += page.len();
        }
    }
    Times::from(times).line(&format!("  {what} ({:.1} rows)", rows as f64 / calls as f64));
}

/// Behind one case, the next that waits for a person.
async fn next(db: &Db) {
    let mut rng = StdRng::seed_from_u64(5);
    let filter = Filter { stages: PEOPLE.to_vec(), ..Filter::default() };
    let mut times = Vec::new();
    for _ in 0..CALLS {
        let after = somewhere(&mut rng);
        let start = Instant::now();
        let page = queue::page(db, &filter, Some(&after), 1).await.expect("a page");
        times.push(start.elapsed());
        assert!(page.len() <= 1);
    }
    Times::from(times).line("  the next case for a person");
}

fn somewhere(rng: &mut StdRng) -> Cursor {
    Cursor { due_at: seed::start() + seed::SPAN * rng.random_range(0..9_000) / 10_000, id: CaseId(uuid::Uuid::nil()) }
}

fn category(rng: &mut StdRng) -> String {
    Category::ALL[rng.random_range(0..Category::ALL.len())].as_str().to_owned()
}
