//! Worker processes are killed without warning while cases walk, are asked about and answered, and letters leave through a
//! real mail server; what stands in the end is what an undisturbed run gives.

use crate::hearing;
use crate::smtp::SmtpServer;
use crate::store::own_with;
use chrono::{TimeDelta, Utc};
use evenhand::app::App;
use evenhand::case::event::Actor;
use evenhand::case::exhibit::{Authentication, Submitter};
use evenhand::case::{Role, Side, Stage};
use evenhand::commands::admin::import_one;
use evenhand::intake::bundle;
use evenhand::intake::file::{Brought, add_file};
use evenhand::outside::clock::Clock;
use evenhand::review::{Reviewer, acts, question};
use evenhand::store::{audit, cases, people};
use evenhand::worker;
use mail_parser::MessageParser;
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

fn start(folder: &Path, smtp: Option<u16>) -> Child {
    let mail: Vec<(&str, String)> = match smtp {
        Some(port) => vec![
            ("EVENHAND__MAIL__SMTP__HOST", "localhost".to_owned()),
            ("EVENHAND__MAIL__SMTP__PORT", port.to_string()),
            ("EVENHAND__MAIL__SMTP__SECURITY", "none".to_owned()),
        ],
        None => Vec::new(),
    };
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .args(["serve", "--role", "worker"])
        .env("EVENHAND__DATA_DIR", folder)
        .env("EVENHAND__UNDO_MINUTES", "0")
        .envs(mail)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a worker")
}

async fn live_and_die(folder: &Path, smtp: Option<u16>) {
    for life in LIVES_MS {
        let mut worker = start(folder, smtp);
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

    let smtp = SmtpServer::plain();
    let settings = smtp.settings();
    let own = own_with("", |config| {
        config.undo_minutes = 0;
        config.question_undo_minutes = 0;
        config.mail.smtp = Some(settings);
    })
    .await;
    let app = later(&own.app, TimeDelta::zero()).await;
    import(&app, CASES).await;
    live_and_die(&app.config.data_dir, Some(smtp.port)).await;
    let app = later(&app, TimeDelta::hours(1)).await;
    worker::run_due(&app, &own.reader).await.expect("worked");
    assert_eq!(results(&app).await, wanted);

    let now = later(&app, TimeDelta::zero()).await;
    let user = people::create(&now.db, "noor@desk.example", "Noor Haddad", Role::Supervisor, "-", now.now()).await;
    let reviewer = Reviewer::from(&user.expect("a user"));
    let asked = ask_and_take_back(&now, &reviewer).await;
    live_and_die(&now.config.data_dir, Some(smtp.port)).await;
    let app = later(&now, TimeDelta::hours(1)).await;
    worker::run_due(&app, &own.reader).await.expect("worked");

    // Answered and approved at one stroke; workers that die read the answers and send the letters.
    let now = later(&app, TimeDelta::zero()).await;
    for number in &asked {
        answer(&now, number).await;
    }
    let mut approved = 0;
    for number in cases::numbers(&now.db).await.expect("numbers") {
        let open = acts::open(&now, &number).await.expect("the case");
        if matches!(open.case.stage, Stage::Ready | Stage::SecondReview | Stage::Escalated) {
            hearing::served(&now, &number, &reviewer).await;
        }
        let open = acts::open(&now, &number).await.expect("the case");
        let root = open.dossier.evidence_root();
        if acts::approve(&now, &number, &reviewer, open.case.version, &root).await.is_ok() {
            let case = cases::by_number(&now.db, &number).await.expect("the case");
            approved += usize::from(matches!(case.stage, Stage::Approved { .. }));
        }
    }
    assert!(approved >= CASES / 4, "only {approved} could be approved");
    live_and_die(&now.config.data_dir, Some(smtp.port)).await;
    let app = later(&now, TimeDelta::hours(2)).await;
    worker::run_due(&app, &own.reader).await.expect("worked");
    let mut closed = 0;
    for number in cases::numbers(&app.db).await.expect("numbers") {
        let case = cases::by_number(&app.db, &number).await.expect("the case");
        let sent = cases::history(&app.db, case.id).await.expect("history");
        let sent = sent.iter().filter(|happened| happened.event.name() == "letter_sent").count();
        let done = matches!(case.stage, Stage::Closed { .. });
        let questions = if asked.contains(&number) { 2 } else { 0 };
        assert_eq!(sent, questions + if done { 2 } else { 0 }, "{number}: {:?}", case.stage);
        closed += usize::from(done);
        let answers = cases::exhibits(&app.db, case.id).await.expect("exhibits");
        let answers = answers.iter().filter(|exhibit| exhibit.file.ends_with(ANSWER_FILE)).count();
        assert_eq!(answers, usize::from(asked.contains(&number)), "{number}");
        assert!(done || case.stage == Stage::Ready, "{number}: {:?}", case.stage);
    }
    assert_eq!(closed, approved);
    assert_eq!(distinct(&smtp), (approved + asked.len()) * 2, "a letter was lost or doubled");
    let verified = audit::verify(&app.db).await.expect("verified");
    assert!(verified.broken.is_empty(), "{:?}", verified.broken);
}

const ANSWER_FILE: &str = "answer.txt";

/// A question to one case in sixteen; to as many others one that is taken back at once. The numbers of the first.
async fn ask_and_take_back(app: &App, by: &Reviewer) -> Vec<String> {
    let mut config = app.config.clone();
    config.question_undo_minutes = 60;
    let slow = App::build(config, Clock::fixed(app.now())).await.expect("the application");
    let day = (app.now() + TimeDelta::days(7)).date_naive();
    let mut asked = Vec::new();
    for (n, number) in cases::numbers(&app.db).await.expect("numbers").into_iter().enumerate() {
        let side = if n % 32 < 16 { Side::Consumer } else { Side::Merchant };
        let version = cases::by_number(&app.db, &number).await.expect("the case").version;
        let words = vec!["Is there anything that we have not seen?".to_owned()];
        if n % 16 == 1 {
            question::ask(app, &number, by, version, side, words, day).await.expect("asked");
            asked.push(number);
        } else if n % 16 == 3 {
            let case = question::ask(&slow, &number, by, version, side, words, day).await.expect("asked");
            acts::undo(&slow, &number, by, case.version).await.expect("taken back");
        }
    }
    asked
}

/// The asked side sends the same file twice.
async fn answer(app: &App, number: &str) {
    let case = cases::by_number(&app.db, number).await.expect("the case");
    let Stage::Awaiting { side, .. } = case.stage else { panic!("{number}: {:?}", case.stage) };
    let from = if side == Side::Consumer { Submitter::Consumer } else { Submitter::Merchant };
    for _ in 0..2 {
        let file = Brought {
            name: ANSWER_FILE.to_owned(),
            content: evenhand::intake::file::Content::Bytes(b"No, that is all.".to_vec()),
            kind: None,
            from,
            received_at: app.now(),
            note: None,
            answers: None,
            auth: Authentication::LoggedIn,
        };
        add_file(app, number, file, Actor::Party { side }).await.expect("added");
    }
}

/// How many letters a mail program would show: copies of one carry the same Message-ID, and the same bytes.
fn distinct(smtp: &SmtpServer) -> usize {
    let mut known: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for mail in smtp.kept() {
        let id = MessageParser::default().parse(&mail.bytes).and_then(|mail| mail.message_id().map(str::to_owned));
        let first = known.entry(id.expect("a Message-ID")).or_insert_with(|| mail.bytes.clone());
        assert_eq!(*first, mail.bytes, "a repeat that differs");
    }
    known.len()
}
