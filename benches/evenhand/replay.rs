//! Every decided case of a store under another version of the manual: cases a second, on SQLite and PostgreSQL.
//!
//! `EVENHAND_BENCH_REPLAY` is how many decided cases there are (10,000 unless set; the goal speaks of 100,000).

use crate::{seed, support};
use evenhand::app::App;
use evenhand::case::{Carried, Case, CaseId, Event, Moved, Stage, event::Actor};
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::evidence::{Options, Reader};
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use evenhand::store::{books, cases};
use evenhand::{policy, worker};
use sea_orm::{ConnectionTrait, Database};
use std::path::Path;
use std::time::Instant;
use uuid::Uuid;

pub fn run() {
    let count = support::number("EVENHAND_BENCH_REPLAY", 10_000);
    support::runtime().block_on(async {
        measure("SQLite", "", count).await;
        if let Ok(server) = std::env::var("EVENHAND_BENCH_POSTGRES") {
            let name = format!("evenhand_bench_replay_{}", Uuid::new_v4().simple());
            let conn = Database::connect(format!("{server}/postgres")).await.expect("the server");
            conn.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database");
            measure("PostgreSQL", &format!("{server}/{name}"), count).await;
            conn.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await.expect("dropped");
        }
    });
}

async fn measure(what: &str, url: &str, count: usize) {
    let folder = tempfile::tempdir_in(support::data()).expect("a folder");
    let app = application(folder.path(), url).await;
    let kinds = fill(&app, count).await;
    let book = app.active_book().await.expect("a book");
    let start = Instant::now();
    let replayed = policy::replay(&app, &book, async |_| Ok(())).await.expect("replayed");
    let took = start.elapsed();
    assert_eq!((replayed.cases, replayed.flips), (count as u64, 0), "the same book decides the same");
    books::replayed(&app.db, &book.hash, &book.hash, &replayed, app.now()).await.expect("kept");
    println!(
        "  {what}: {count} decided cases of {kinds} kinds in {:.1} s, {:.0} a second",
        took.as_secs_f64(),
        count as f64 / took.as_secs_f64()
    );
}

async fn application(folder: &Path, url: &str) -> App {
    let mut config = Config::load(Some(&support::root().join("config.toml"))).expect("the settings");
    config.data_dir = folder.to_owned();
    config.database_url = url.to_owned();
    App::build(config, Clock::fixed(seed::start())).await.expect("an application")
}

/// The project's bundles, decided, over and over: rows that the product itself writes, closed as after their letters.
async fn fill(app: &App, count: usize) -> usize {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let mut kinds = Vec::new();
    for story in support::stories() {
        let (case, _) = import_one(app, bundle::read(&story).expect("a bundle")).await.expect("imported");
        worker::run_due(app, &reader).await.expect("drafted");
        let case = cases::load(&app.db, case.id).await.expect("the case");
        let dossier = cases::dossier(&app.db, &case, app.now()).await.expect("its file");
        if let Some((readings, decision)) = cases::assessment(&app.db, case.id).await.expect("a row") {
            kinds.push((case, dossier.exhibits, readings, decision));
        }
    }
    for n in 0..count {
        let (case, exhibits, readings, decision) = &kinds[n % kinds.len()];
        let case = Case { id: CaseId(Uuid::now_v7()), version: 0, stage: Stage::Closed { at: app.now() }, ..case.clone() };
        let moved = |event: Event| Moved { case: case.clone(), event, actor: Actor::System, at: app.now(), carries: Vec::new() };
        let mut opened = moved(Event::Opened { submission_key: Some(format!("bench {n}")), rule_book: case.rule_book.clone() });
        for exhibit in exhibits {
            let mut exhibit = exhibit.clone();
            exhibit.id.0 = Uuid::now_v7();
            opened = opened.carrying(Carried::Exhibit(exhibit));
        }
        let assessed = moved(Event::Assessed { outcome: decision.outcome, clause: decision.clause.clone() })
            .carrying(Carried::Assessment { readings: readings.clone(), decision: decision.clone() });
        cases::save(&app.db, vec![opened, assessed]).await.expect("saved");
    }
    kinds.len()
}
