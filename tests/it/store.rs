//! The whole walk on a real database: SQLite always, PostgreSQL beside it.

use chrono::{DateTime, TimeDelta, Utc};
use evenhand::app::App;
use evenhand::case::event::Actor;
use evenhand::case::{Event, Stage};
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::error::Error;
use evenhand::evidence::{Options, Reader};
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use evenhand::store::{Db, audit, cases, jobs, queue};
use evenhand::worker;
use std::path::Path;

pub fn noon() -> DateTime<Utc> {
    "2026-06-01T12:00:00Z".parse().expect("a time")
}

/// An application of its own: an empty database, a fixed clock, its own folder.
pub struct Own {
    pub app: App,
    pub reader: Reader,
    pub _folder: tempfile::TempDir,
}

/// `url` empty: SQLite in the folder.
pub async fn own(url: &str) -> Own {
    own_with(url, |_| {}).await
}

pub async fn own_with(url: &str, change: impl FnOnce(&mut Config)) -> Own {
    let folder = tempfile::tempdir().expect("a folder");
    let mut config = Config::load(Some(Path::new("config.toml"))).expect("the settings");
    config.data_dir = folder.path().to_owned();
    config.database_url = url.to_owned();
    // Drawn by the id of a case: tests that are about it switch it on.
    (config.review.blind_first_percent, config.review.seeded_percent) = (0, 0);
    change(&mut config);
    let app = App::build(config, Clock::fixed(noon())).await.expect("an application");
    Own { app, reader: Reader::find(Options::default()).expect("our own program"), _folder: folder }
}

/// A new database on the PostgreSQL server of the tests, which CI must have.
pub async fn postgres() -> Option<String> {
    use sea_orm::ConnectionTrait;
    let server =
        std::env::var("EVENHAND_TEST_POSTGRES").unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432/postgres".to_owned());
    let conn = match sea_orm::Database::connect(&server).await {
        Ok(conn) => conn,
        Err(error) if std::env::var("CI").is_ok() => panic!("no PostgreSQL at {server}: {error}"),
        Err(error) => {
            eprintln!("not tested on PostgreSQL: install it or set EVENHAND_TEST_POSTGRES ({error})");
            return None;
        }
    };
    let name = format!("evenhand_{}", uuid::Uuid::new_v4().simple());
    conn.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a new database");
    Some(format!("{}/{name}", server.rsplit_once('/').expect("a database in the address").0))
}

pub async fn drop_postgres(url: &str) {
    use sea_orm::ConnectionTrait;
    let (server, name) = url.rsplit_once('/').expect("a database in the address");
    if let Ok(conn) = sea_orm::Database::connect(format!("{server}/postgres")).await {
        let _ = conn.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await;
    }
}

pub async fn on_both<F: AsyncFn(&Own)>(test: F) {
    test(&own("").await).await;
    if let Some(url) = postgres().await {
        let own = own(&url).await;
        test(&own).await;
        drop(own);
        drop_postgres(&url).await;
    }
}

pub fn story(name: &str) -> bundle::Bundle {
    bundle::read(&Path::new("fixtures/cases").join(name)).expect("a bundle")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bundle_walks_to_a_draft_that_equals_the_one_made_without_a_store() {
    on_both(async |own: &Own| {
        let bundle = story("juicer-delivered-in-monza");
        let (case, already) = import_one(&own.app, bundle.clone()).await.expect("imported");
        assert!(!already);
        assert!(worker::run_due(&own.app, &own.reader).await.expect("worked") >= 4);
        let case = cases::load(&own.app.db, case.id).await.expect("the case");
        assert_eq!(case.stage, Stage::Ready);
        let draft = cases::draft(&own.app.db, case.draft.expect("a draft")).await.expect("the draft").draft;
        let dossier = cases::dossier(&own.app.db, &case, noon()).await.expect("the dossier");
        let again = evenhand::walk::draft(&own.app.active_book().await.expect("a book"), &dossier);
        assert_eq!((draft.outcome, draft.amount, &draft.clause), (again.outcome, again.amount, &again.clause));
        assert_eq!(draft.sentences, again.sentences);
        assert_eq!(draft.evidence_root, dossier.evidence_root());
        assert_eq!(jobs::waits(&own.app.db, case.id).await.expect("jobs"), 0);
        let (_, already) = import_one(&own.app, bundle).await.expect("imported again");
        assert!(already, "the same bundle is the same case");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_writers_is_stale_and_leaves_nothing() {
    on_both(async |own: &Own| {
        let (case, _) = import_one(&own.app, story("sledge-from-a-silent-shop")).await.expect("imported");
        let note = |text: &str| {
            let event = Event::Noted { text: text.to_owned() };
            case.record(event, Actor::System, noon()).expect("a note")
        };
        let first = cases::save(&own.app.db, vec![note("first")]).await.expect("saved");
        assert_eq!(first.version, case.version + 1);
        assert!(matches!(cases::save(&own.app.db, vec![note("second")]).await, Err(Error::Stale)));
        let history = cases::history(&own.app.db, case.id).await.expect("history");
        assert_eq!(i64::try_from(history.len()).expect("few"), first.version);
        let verified = audit::verify(&own.app.db).await.expect("verified");
        assert!(verified.broken.is_empty(), "{verified:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edited_dropped_or_reordered_event_is_found() {
    use sea_orm::{ConnectionTrait, Database};
    let own = own("").await;
    let (case, _) = import_one(&own.app, story("sledge-from-a-silent-shop")).await.expect("imported");
    let file = format!("sqlite:{}", own.app.config.data_dir.join("evenhand.db").display());
    let conn = Database::connect(&file).await.expect("the file");
    let id = format!("x'{}'", case.id.0.simple());
    for (damage, mend) in [
        (
            format!("UPDATE events SET body = replace(body, 'sha256', 'sha257') WHERE case_id = {id} AND seq = 2"),
            format!("UPDATE events SET body = replace(body, 'sha257', 'sha256') WHERE case_id = {id} AND seq = 2"),
        ),
        (
            format!("UPDATE events SET seq = 99 WHERE case_id = {id} AND seq = 2"),
            format!("UPDATE events SET seq = 2 WHERE case_id = {id} AND seq = 99"),
        ),
    ] {
        assert!(audit::verify(&own.app.db).await.expect("verified").broken.is_empty());
        conn.execute_unprepared(&damage).await.expect("damaged");
        assert_eq!(audit::verify(&own.app.db).await.expect("verified").broken.len(), 1, "{damage}");
        conn.execute_unprepared(&mend).await.expect("mended");
    }
    conn.execute_unprepared(&format!("DELETE FROM events WHERE case_id = {id} AND seq = (SELECT max(seq) FROM events)"))
        .await
        .expect("dropped the last");
    assert_eq!(audit::verify(&own.app.db).await.expect("verified").broken.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_without_an_approval_is_refused_by_the_database() {
    on_both(async |own: &Own| {
        use evenhand::case::{Carried, LetterKind, LetterState, Made, OutboxLetter, Side, draft::Letter};
        let (case, _) = import_one(&own.app, story("sledge-from-a-silent-shop")).await.expect("imported");
        let letter = OutboxLetter {
            id: own.app.id().into(),
            case: case.id,
            approval: own.app.id().into(),
            kind: LetterKind::Ruling,
            made: Made::Rules,
            side: Side::Consumer,
            to_name: "Somebody".to_owned(),
            to_address: "somebody@buyer.example".to_owned(),
            letter: Letter::new("s", "t"),
            send_after: noon(),
            message_id: "<x@evenhand.example>".to_owned(),
            reply_to: None,
            instead_of: None,
            state: LetterState::Waiting,
        };
        let event = Event::Noted { text: "no approval".to_owned() };
        let moved = case.record(event, Actor::System, noon()).expect("a note").carrying(Carried::Letter(letter));
        assert!(cases::save(&own.app.db, vec![moved]).await.is_err());
        assert!(cases::letters(&own.app.db, case.id).await.expect("letters").is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_the_queue_follow_one_another_without_gap_or_repeat() {
    on_both(async |own: &Own| {
        for name in ["sledge-from-a-silent-shop", "juicer-delivered-in-monza", "workshop-vise-signed-on-a-saturday"] {
            import_one(&own.app, story(name)).await.expect("imported");
        }
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = queue::page(&own.app.db, &queue::Filter::default(), after.as_ref(), 2).await.expect("a page");
            let Some(last) = page.last() else { break };
            after = Some(last.cursor());
            seen.extend(page.into_iter().map(|row| row.number));
        }
        let mut all = cases::numbers(&own.app.db).await.expect("numbers");
        seen.sort();
        all.sort();
        assert_eq!(seen, all);
        let search = queue::Filter { search: Some("juicer".to_owned()), ..queue::Filter::default() };
        assert!(queue::page(&own.app.db, &search, None, 10).await.expect("a page").len() <= 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_held_by_one_worker_and_free_again_after_its_lease() {
    on_both(async |own: &Own| {
        import_one(&own.app, story("sledge-from-a-silent-shop")).await.expect("imported");
        let mut held = Vec::new();
        while let Some(job) = jobs::claim(&own.app.db, own.app.now()).await.expect("claim") {
            assert!(!held.contains(&job.id), "claimed twice");
            held.push(job.id);
        }
        assert!(!held.is_empty());
        own.app.clock.advance(jobs::LEASE + TimeDelta::seconds(1));
        let again = jobs::claim(&own.app.db, own.app.now()).await.expect("claim").expect("a free job");
        assert_eq!(again.attempts, 2);
    })
    .await;
}

#[tokio::test]
async fn a_database_that_is_not_there_is_one_clear_error() {
    let error = Db::connect("sqlite:/nowhere/at/all.db").await.expect_err("no such folder");
    assert!(error.to_string().contains("database"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_whose_own_process_hears_both_can_switch_it_off() {
    let own = own_with("", |config| config.review.require_hearing = false).await;
    let story = bundle::read(Path::new("fixtures/cases/juicer-delivered-in-monza")).expect("a bundle");
    let (case, _) = import_one(&own.app, story).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("drafted");
    assert_eq!(evenhand::review::acts::open(&own.app, &case.number).await.expect("the case").unheard, []);
}
