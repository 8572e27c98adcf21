//! Worker processes are killed without warning while cases walk; what stands in the end is what an undisturbed run gives.

use crate::store::own_with;
use chrono::{TimeDelta, Utc};
use evenhand::app::App;
use evenhand::case::{Role, Stage};
use evenhand::commands::admin::import_one;
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use evenhand::review::Reviewer;
use evenhand::review::acts;
use evenhand::store::{audit, cases, people};
use evenhand::worker;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const CASES: usize = 200;
const STORIES: [&str; 4] = [
    "sledge-from-a-silent-shop",
    "hammock-label-without-a-hammock",
    "juicer-delivered-in-monza",
    "ski-bindings-from-a-bankrupt-shop",
];
/// How long each worker lives, in milliseconds: short, so that it dies in the midst of every kind of step.
const LIVES_MS: [u64; 12] = [310, 900, 430, 1500, 610, 350, 2100, 770, 1200, 390, 1700, 530];

fn start(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(["serve", "--role", "worker"])
        .env("EVENHAND__DATA_DIR", folder)
        .env("EVENHAND__UNDO_MINUTES", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a worker")
}

async fn live_and_die(folder: &Path) {
    for life in LIVES_MS {
        let mut worker = start(folder);
        tokio::time::sleep(Duration::from_millis(life)).await;
        worker.kill().expect("killed");
        worker.wait().expect("dead");
    }
}

/// Outcome and clause a title: the same for every copy of a story.
async fn results(app: &App) -> BTreeMap<String, Vec<String>> {
    let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for number in cases::numbers(&app.db).await.expect("numbers") {
        let case = cases::by_number(&app.db, &number).await.expect("a case");
        let draft = cases::draft(&app.db, case.draft.expect("a draft")).await.expect("the draft").draft;
        let result = format!("{:?} {:?} {:?} {}", draft.outcome, draft.clause, draft.amount, case.stage.as_str());
        let seen = out.entry(case.complaint.title.clone()).or_default();
        if !seen.contains(&result) {
            seen.push(result);
        }
    }
    out
}

async fn import(app: &App, copies: usize) {
    for n in 0..copies {
        let mut story = bundle::read(&Path::new("fixtures/cases").join(STORIES[n % STORIES.len()])).expect("a bundle");
        story.name = format!("{}-{n}", story.name);
        import_one(app, story).await.expect("imported");
    }
}

/// A later look at the same folder: every lease of a dead worker has run out.
async fn later(app: &App, by: TimeDelta) -> App {
    App::build(app.config.clone(), Clock::fixed(Utc::now() + by)).await.expect("the application")
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_workers_lose_no_case_and_double_no_letter() {
    let quiet = own_with("", |_| {}).await;
    let quiet_app = later(&quiet.app, TimeDelta::zero()).await;
    import(&quiet_app, STORIES.len()).await;
    worker::run_due(&quiet_app, &quiet.reader).await.expect("worked");
    let wanted = results(&quiet_app).await;

    let own = own_with("", |config| config.undo_minutes = 0).await;
    let app = later(&own.app, TimeDelta::zero()).await;
    import(&app, CASES).await;
    live_and_die(&app.config.data_dir).await;
    let app = later(&app, TimeDelta::hours(1)).await;
    worker::run_due(&app, &own.reader).await.expect("worked");
    assert_eq!(results(&app).await, wanted);

    // Approved at one stroke, sent by workers that die.
    let now = later(&app, TimeDelta::zero()).await;
    let user = people::create(&now.db, "noor@desk.example", "Noor Haddad", Role::Supervisor, "-", now.now()).await;
    let reviewer = Reviewer::from(&user.expect("a user"));
    let mut approved = 0;
    for number in cases::numbers(&now.db).await.expect("numbers") {
        let open = acts::open(&now, &number).await.expect("the case");
        let root = open.dossier.evidence_root();
        if acts::approve(&now, &number, &reviewer, open.case.version, &root).await.is_ok() {
            let case = cases::by_number(&now.db, &number).await.expect("the case");
            approved += usize::from(matches!(case.stage, Stage::Approved { .. }));
        }
    }
    assert!(approved >= CASES / 4, "only {approved} could be approved");
    live_and_die(&now.config.data_dir).await;
    let app = later(&now, TimeDelta::hours(2)).await;
    worker::run_due(&app, &own.reader).await.expect("worked");
    let mut closed = 0;
    for number in cases::numbers(&app.db).await.expect("numbers") {
        let case = cases::by_number(&app.db, &number).await.expect("the case");
        let sent = cases::history(&app.db, case.id).await.expect("history");
        let sent = sent.iter().filter(|happened| happened.event.name() == "letter_sent").count();
        let done = matches!(case.stage, Stage::Closed { .. });
        assert_eq!(sent, if done { 2 } else { 0 }, "{number}: {:?}", case.stage);
        closed += usize::from(done);
    }
    assert_eq!(closed, approved);
    let mails = std::fs::read_dir(app.mail_folder.as_ref().expect("the outbox")).expect("the outbox");
    let mails = mails.filter(|mail| mail.as_ref().is_ok_and(|mail| mail.path().extension().is_some_and(|end| end == "eml")));
    assert_eq!(mails.count(), approved * 2, "a letter was lost or doubled");
    let verified = audit::verify(&app.db).await.expect("verified");
    assert!(verified.broken.is_empty(), "{:?}", verified.broken);
}
