//! The record of calls on a real database: what left is known, once, and only to this installation.

use crate::model::{asking, reading};
use crate::scripted::Scripted;
use crate::store::{Own, drop_postgres, noon, own_with, postgres, story};
use evenhand::app::App;
use evenhand::case::CaseId;
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::outside::clock::Clock;
use evenhand::outside::model::{Limit, NotAnswered, Purpose, Scope};
use serde_json::Value;
use std::time::Duration;

/// The story of a lost parcel in `own`, whose model is the one at `url`.
async fn case_in(own: &Own) -> CaseId {
    import_one(&own.app, story("headphones-sent-two-days-after-the-stop")).await.expect("a case").0.id
}

async fn on_both(url: &str, change: impl Fn(&mut Config), test: impl AsyncFn(&Own)) {
    let settings = |config: &mut Config| {
        reading(config, url);
        change(config);
    };
    test(&own_with("", settings).await).await;
    if let Some(address) = postgres().await {
        let own = own_with(&address, settings).await;
        test(&own).await;
        drop(own);
        drop_postgres(&address).await;
    }
}

#[tokio::test]
async fn what_left_is_on_record_encrypted_and_asked_once() {
    let endpoint = Scripted::start();
    let prices = |config: &mut Config| {
        let it = config.model.endpoints.get_mut("it").expect("it");
        (it.price_in, it.price_out) = ("0.50".parse().expect("a price"), "2".parse().expect("a price"));
    };
    on_both(&endpoint.url("ok"), prices, async |own| {
        let before = endpoint.seen("ok").await.len();
        let case = case_in(own).await;
        let question = asking(case, "P001|The parcel of [CONSUMER] never came.");
        let first = own.app.model.ask(&question).await.expect("an answer");
        assert!(!first.call.stored);
        // 100 tokens at 0.50 and 20 at 2, a million.
        assert_eq!(first.call.cost_micro, 90);
        let stored = own.app.model.ask(&question).await.expect("an answer");
        assert!(stored.call.stored && stored.value == first.value && stored.call.id == first.call.id);
        let arrived = endpoint.seen("ok").await;
        assert_eq!(arrived.len() - before, 2, "one probe, one question");

        // The program starts again and knows what it asked.
        let again = App::build(own.app.config.clone(), Clock::fixed(noon())).await.expect("an application");
        assert!(again.model.ask(&question).await.expect("an answer").call.stored);

        let log = own.app.calls.page(None, None, 10).await.expect("a log");
        assert_eq!(log.iter().map(|row| row.call.purpose).collect::<Vec<_>>(), [Purpose::Read, Purpose::Probe]);
        assert_eq!(log[0].ended, "answered");
        assert!(log[0].number.as_deref().is_some_and(|number| number.starts_with("D-")), "{:?}", log[0].number);
        let (_, words) = own.app.calls.one(log[0].call.id).await.expect("the words");
        let sent: Value = serde_json::from_str(&words.sent).expect("the bytes that left");
        assert_eq!(Some(&sent), arrived.last(), "the log shows what arrived");
        assert!(words.answer.contains("yes"));
        assert!(own.app.calls.page(Some(case), Some(log[0].call.id), 10).await.expect("a log").is_empty());

        for file in ["evenhand.db", "evenhand.db-wal"] {
            let bytes = std::fs::read(own.app.config.data_dir.join(file)).unwrap_or_default();
            let plain = b"[CONSUMER] never came";
            assert!(!bytes.windows(plain.len()).any(|window| window == plain), "{file} holds the question");
        }

        let other = Config { secret: "another secret that is long enough".to_owned(), ..own.app.config.clone() };
        let stranger = App::build(other, Clock::fixed(noon())).await.expect("an application");
        assert!(stranger.calls.one(log[0].call.id).await.is_err(), "another installation reads nothing");

        use evenhand::outside::model::Answers;
        let spent = own.app.calls.spent(Scope::Case(case)).await.expect("spent");
        assert_eq!((spent.calls, spent.usage.tokens_in, spent.usage.tokens_out, spent.cost_micro), (1, 100, 20, 90));
        let day = own.app.calls.spent(Scope::Day(noon().date_naive())).await.expect("spent");
        assert_eq!((day.calls, day.cost_micro), (2, 180));
    })
    .await;
}

#[tokio::test]
async fn a_call_cut_short_by_a_crash_counts_and_is_made_again() {
    let endpoint = Scripted::start();
    let own = own_with("", |config| reading(config, &endpoint.url("slow-once"))).await;
    let case = case_in(&own).await;
    let question = asking(case, "P001|It never came.");
    own.app.model.probe("it").await.expect("tried out");
    let cut = tokio::time::timeout(Duration::from_millis(500), own.app.model.ask(&question)).await;
    assert!(cut.is_err(), "it was on its way");
    let log = own.app.calls.page(Some(case), None, 10).await.expect("a log");
    assert_eq!((log.len(), log[0].ended.as_str()), (1, ""), "it is known to have left");
    assert!(own.app.model.ask(&question).await.is_ok());
    assert!(own.app.model.ask(&question).await.is_ok_and(|answered| answered.call.stored));
    assert_eq!(own.app.calls.page(Some(case), None, 10).await.expect("a log").len(), 2);
}

#[tokio::test]
async fn a_case_over_its_budget_is_not_asked_about_and_another_is() {
    let endpoint = Scripted::start();
    on_both(
        &endpoint.url("ok"),
        |config| config.model.budget.case_calls = 1,
        async |own| {
            let case = case_in(own).await;
            let other = import_one(&own.app, story("juicer-delivered-in-monza")).await.expect("a case").0.id;
            assert!(own.app.model.ask(&asking(case, "one")).await.is_ok());
            assert!(matches!(own.app.model.ask(&asking(case, "two")).await, Err(NotAnswered::OverBudget(_))));
            assert!(own.app.model.ask(&asking(case, "one")).await.is_ok(), "what is on record costs nothing");
            assert!(own.app.model.ask(&asking(other, "two")).await.is_ok());
        },
    )
    .await;
}

const LOGS: &str = "EVENHAND_TEST_LOGS";

#[test]
fn nothing_of_questions_and_answers_is_in_the_log() {
    // In a process of its own, because everything is logged there: what other libraries say in their own way too.
    let program = std::env::current_exe().expect("this program");
    let mut again = std::process::Command::new(program);
    let ran = again.args(["--exact", "calls::asks_and_logs", "--nocapture"]).env(LOGS, "1").output().expect("this program again");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let text = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(text.contains("a model was asked") && text.contains("TRACE"), "everything is logged: {text}");
    for word in ["zeppelin", "Quentin", "Jane", "osprey", "maybe", "code word"] {
        let line = text.lines().find(|line| line.contains(word));
        assert_eq!(line, None, "{word}");
    }
}

/// Nothing but what the test above starts: without its variable there is nothing to do.
#[tokio::test]
async fn asks_and_logs() {
    if std::env::var(LOGS).is_err() {
        return;
    }
    let filter = evenhand::commands::log_filter(Some("trace,async_openai=trace"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let endpoint = Scripted::start();
    for script in
        ["ok", "429-openai", "html-502", "html-200", "broken", "outside", "refusal", "key", "error-in-200", "hangs-up-once"]
    {
        let own = own_with("", |config| reading(config, &endpoint.url(script))).await;
        let case = case_in(&own).await;
        let _ = own.app.model.ask(&asking(case, "P001|The zeppelin never came, says Quentin.")).await;
    }
}

#[tokio::test]
async fn of_many_who_ask_at_once_the_record_lets_no_more_through_than_fit() {
    let endpoint = Scripted::start();
    on_both(
        &endpoint.url("steady-budget"),
        |config| config.model.budget.case_calls = 3,
        async |own| {
            let case = case_in(own).await;
            own.app.model.probe("it").await.expect("it answers");
            let asks: Vec<_> = (0..20).map(|n| asking(case, &format!("question {n}"))).collect();
            let answers = futures_util::future::join_all(asks.iter().map(|ask| own.app.model.ask(ask))).await;
            let over = NotAnswered::OverBudget(Limit::CaseCalls);
            let wrong: Vec<_> = answers.iter().flat_map(|answer| answer.as_ref().err()).filter(|why| **why != over).collect();
            assert!(wrong.is_empty(), "{wrong:?}");
            assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 3);
            use evenhand::outside::model::Answers;
            assert_eq!(own.app.calls.spent(Scope::Case(case)).await.expect("spent").calls, 3);
        },
    )
    .await;
}
