//! The model client against an endpoint that does everything wrong that real ones do: each quirk ends in the right answer or in
//! the right reason why there is none.

use crate::scripted::Scripted;
use crate::store::noon;
use chrono::TimeDelta;
use evenhand::case::CaseId;
use evenhand::config::Config;
use evenhand::config::model::{Endpoint, MaxTokensParam, Policy};
use evenhand::error::Error;
use evenhand::outside::clock::Clock;
use evenhand::outside::model::{
    Answers, Ask, Budget, Call, Folder, Guard, Leak, Level, Limit, Memory, Model, NotAnswered, Purpose, Schema, Scope, Soon,
    Spent,
};
use futures_util::FutureExt;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;

/// Finds one name.
pub struct JaneRoe;

impl Guard for JaneRoe {
    fn leaks(&self, bytes: &[u8]) -> Vec<Leak> {
        let found = String::from_utf8_lossy(bytes).contains("Jane Roe");
        found.then(|| Leak { kind: "a name".to_owned() }).into_iter().collect()
    }
}

pub fn asking(case: CaseId, user: &str) -> Ask {
    let properties = json!({"answer": {"type": "string", "enum": ["yes", "no"]}});
    let json = json!({"type": "object", "properties": properties, "required": ["answer"], "additionalProperties": false});
    Ask {
        purpose: Purpose::Read,
        case,
        system: "Say whether the parcel came.".to_owned(),
        user: user.to_owned(),
        schema: Schema { name: "came", json },
        max_tokens: 500,
        guard: Arc::new(JaneRoe),
    }
}

fn question() -> Ask {
    asking(CaseId(uuid::Uuid::nil()), "P001|The parcel came.")
}

/// Settings that read with the model at `url`, in a hurry.
pub fn reading(config: &mut Config, url: &str) {
    let hurried = Endpoint { first_byte_s: 1, total_s: 6, retry_base_ms: 10, ..Endpoint::local(url, "scripted") };
    config.model.endpoints.insert("it".to_owned(), hurried);
    config.model.read = "it".to_owned();
}

struct Asked {
    model: Model,
    clock: Clock,
}

fn model_with(url: &str, answers: Arc<dyn Answers>, change: impl FnOnce(&mut Config)) -> Asked {
    let mut config = Config::load(Some(Path::new("config.toml"))).expect("the settings");
    reading(&mut config, url);
    change(&mut config);
    let clock = Clock::fixed(noon());
    Asked { model: Model::from_config(&config, answers, clock.clone()).expect("a model"), clock }
}

fn model(url: &str) -> Asked {
    model_with(url, Arc::new(Memory::default()), |_| {})
}

fn is_probe(body: &&Value) -> bool {
    body.to_string().contains("osprey")
}

#[tokio::test]
async fn every_quirk_ends_in_a_right_answer_or_the_right_reason() {
    let unreachable = |why: &str| Some(NotAnswered::Unreachable(why.to_owned()));
    let bad = |why: &str| Some(NotAnswered::BadAnswer(why.to_owned()));
    let down = |why: &str| Some(NotAnswered::TurnedDown(why.to_owned()));
    // Script, why there is no answer, how often the question arrives.
    let quirks = [
        ("ok", None, 1),
        ("429-openai", None, 2),
        ("429-integer", None, 2),
        ("429-html", None, 2),
        ("busy", unreachable("HTTP 503"), 4),
        ("no-money", down("the account has no money left"), 1),
        ("html-502", unreachable("HTTP 502"), 4),
        ("html-200", bad("it is no JSON; is something between us and the model?"), 1),
        ("schema-lost", None, 1),
        ("object-only", None, 1),
        ("no-temperature", None, 1),
        ("other-limit", None, 1),
        ("no-system", None, 1),
        ("key", down("the key is not accepted (HTTP 401, invalid_api_key)"), 0),
        ("thinks", None, 1),
        ("broken-once", None, 2),
        ("broken", bad("it holds no whole JSON object"), 2),
        // What it wrote cannot be sent back to it.
        ("names-her", bad("`answer` of the answer must be one of the listed values"), 1),
        ("outside", bad("`answer` of the answer must be one of the listed values"), 2),
        ("length", Some(NotAnswered::TooLong), 1),
        ("too-long", Some(NotAnswered::TooLong), 1),
        ("refusal", Some(NotAnswered::Refused), 1),
        ("filter", Some(NotAnswered::Filtered), 1),
        ("azure-filter", Some(NotAnswered::Filtered), 1),
        ("error-in-200", unreachable("HTTP 502"), 4),
        ("error-in-200-once", None, 2),
        ("slow-once", None, 2),
        ("slow", unreachable("it did not begin to answer in time"), 4),
        ("hangs-up-once", None, 2),
        ("cut-off-once", None, 2),
        ("elsewhere", down("HTTP 307"), 1),
        ("huge", bad("it is too large"), 1),
    ];
    let endpoint = Scripted::start();
    let mut wrong = Vec::new();
    for (script, reason, arrives) in quirks {
        let Asked { model, .. } = model(&endpoint.url(script));
        let got = model.ask(&question()).await;
        let right = match (&got, &reason) {
            (Ok(answered), None) => answered.value == json!({"answer": "yes"}) && !answered.call.stored,
            (Err(got), Some(wanted)) => got == wanted,
            _ => false,
        };
        let arrived = endpoint.seen(script).await.iter().filter(|body| !is_probe(body)).count();
        if !right || arrived != arrives {
            wrong.push(format!("{script}: {got:?} after {arrived} questions"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(endpoint.seen("ok").await.len(), 2, "a redirect was followed");
}

#[tokio::test]
async fn an_endpoint_is_tried_out_and_asked_in_the_best_way_it_takes() {
    let endpoint = Scripted::start();
    let cases = [
        ("ok", Level::Enforced, true, true, MaxTokensParam::MaxTokens),
        ("schema-lost", Level::Text, true, true, MaxTokensParam::MaxTokens),
        ("object-only", Level::Object, true, true, MaxTokensParam::MaxTokens),
        ("no-temperature", Level::Enforced, true, false, MaxTokensParam::MaxTokens),
        ("other-limit", Level::Enforced, true, false, MaxTokensParam::MaxCompletionTokens),
        ("no-system", Level::Enforced, false, true, MaxTokensParam::MaxTokens),
    ];
    for (script, level, system, temperature, limit) in cases {
        let Asked { model, .. } = model(&endpoint.url(script));
        let answered = model.ask(&question()).await.unwrap_or_else(|reason| panic!("{script}: {reason}"));
        assert_eq!(answered.call.level, level, "{script}");
        let able = model.for_purpose(Purpose::Read).expect("an endpoint").ability().await.expect("tried out");
        assert_eq!((able.system, able.temperature, able.max_tokens_param), (system, temperature, limit), "{script}");
        let seen = endpoint.seen(script).await;
        let asked = seen.iter().rfind(|body| !is_probe(body)).expect("the question");
        assert_eq!(asked["messages"].as_array().map(Vec::len), Some(if system { 2 } else { 1 }), "{script}");
        assert_eq!(asked.get("temperature").is_some(), temperature, "{script}");
        assert_eq!(asked.get(limit.as_str()), Some(&json!(500)), "{script}");
        let has_schema = asked["response_format"]["type"] == "json_schema";
        assert_eq!(has_schema, level == Level::Enforced, "{script}");
        assert_eq!(asked["messages"][0]["content"].to_string().contains("JSON Schema"), level != Level::Enforced, "{script}");
    }
}

#[tokio::test]
async fn a_renamed_model_is_tried_out_again() {
    let endpoint = Scripted::start();
    let Asked { model, .. } = model(&endpoint.url("renamed"));
    let mut names = Vec::new();
    for text in ["one", "two", "three"] {
        let answered = model.ask(&asking(CaseId(uuid::Uuid::nil()), text)).await.expect("an answer");
        names.push(answered.call.echoed_model.expect("a name"));
    }
    assert_eq!(names, ["m-1", "m-2", "m-2"]);
    let probes = endpoint.seen("renamed").await.iter().filter(is_probe).count();
    assert_eq!(probes, 2);
}

#[tokio::test]
async fn what_would_leak_or_cannot_be_recorded_does_not_leave() {
    let endpoint = Scripted::start();
    let asked = model(&endpoint.url("ok"));
    let leaky = asking(CaseId(uuid::Uuid::nil()), "P001|I am Jane Roe.");
    let leak = NotAnswered::WouldLeak(vec![Leak { kind: "a name".to_owned() }]);
    assert_eq!(asked.model.ask(&leaky).await.expect_err("refused"), leak);
    assert_eq!(leak.to_string(), "not sent: the question still held a name");
    assert_eq!(endpoint.seen("ok").await.iter().filter(|body| !is_probe(body)).count(), 0);

    let unmasked = model_with(&endpoint.url("own"), Arc::new(Memory::default()), |config| {
        config.model.endpoints.get_mut("it").expect("it").masking = false;
    });
    unmasked.model.ask(&leaky).await.expect("a machine of our own may be asked so");

    let forgetful = model_with(&endpoint.url("forgetful"), Arc::new(Forgetful), |_| {});
    assert_eq!(forgetful.model.ask(&question()).await.expect_err("refused"), NotAnswered::NotKept);
    assert!(endpoint.seen("forgetful").await.is_empty());
}

/// A record whose disk is full.
struct Forgetful;

impl Answers for Forgetful {
    fn get<'a>(&'a self, _: &'a str) -> Soon<'a, Option<(Call, Vec<u8>)>> {
        async { Ok(None) }.boxed()
    }
    fn leaves<'a>(&'a self, _: &'a Call, _: &'a [u8], _: &'a Budget) -> Soon<'a, Option<Limit>> {
        async { Err(Error::Internal(anyhow::anyhow!("no room"))) }.boxed()
    }
    fn put<'a>(&'a self, _: &'a Call, _: &'a [u8], _: Option<&'a str>) -> Soon<'a, ()> {
        async { Ok(()) }.boxed()
    }
    fn spent(&self, _: Scope) -> Soon<'_, Spent> {
        async { Ok(Spent::default()) }.boxed()
    }
}

#[tokio::test]
async fn after_five_failures_an_endpoint_is_left_alone_for_a_minute() {
    let endpoint = Scripted::start();
    let Asked { model, clock } = model(&endpoint.url("busy"));
    for _ in 0..5 {
        assert!(matches!(model.ask(&question()).await, Err(NotAnswered::Unreachable(_))));
    }
    let arrived = endpoint.seen("busy").await.len();
    assert_eq!(model.ask(&question()).await.expect_err("left alone"), NotAnswered::CircuitOpen);
    assert_eq!(endpoint.seen("busy").await.len(), arrived);
    clock.advance(TimeDelta::seconds(60));
    assert!(matches!(model.ask(&question()).await, Err(NotAnswered::Unreachable(_))));
    assert_eq!(endpoint.seen("busy").await.len(), arrived + 4);
}

#[tokio::test]
async fn asking_ends_where_the_budget_ends() {
    let endpoint = Scripted::start();
    let other = |n: usize| asking(CaseId(uuid::Uuid::from_u128(1)), &format!("question {n}"));
    type Change = fn(&mut Config);
    let limits: [(&str, Change, Limit); 4] = [
        ("a", |config| config.model.budget.case_calls = 2, Limit::CaseCalls),
        // The probe counts for the day.
        ("b", |config| config.model.budget.day_calls = 3, Limit::DayCalls),
        // Two answers of 120 tokens; a third question could come to 500 and more.
        ("c", |config| config.model.budget.case_tokens = 900, Limit::CaseTokens),
        (
            "d",
            |config| {
                let endpoint = config.model.endpoints.get_mut("it").expect("it");
                (endpoint.price_in, endpoint.price_out) = ("10".parse().expect("a price"), "100".parse().expect("a price"));
                config.model.budget.case_money = "0.058".parse().expect("a sum");
            },
            Limit::CaseMoney,
        ),
    ];
    for (script, change, limit) in limits {
        let Asked { model, .. } = model_with(&endpoint.url(script), Arc::new(Memory::default()), change);
        let mut answered = 0;
        let reason = loop {
            match model.ask(&other(answered)).await {
                Ok(_) => answered += 1,
                Err(reason) => break reason,
            }
            assert!(answered < 10, "{script}: no end");
        };
        assert_eq!(reason, NotAnswered::OverBudget(limit), "{script} after {answered}");
        assert!((1..=3).contains(&answered), "{script}: {answered}");
    }
}

#[tokio::test]
async fn of_many_who_ask_at_once_no_more_are_let_through_than_fit() {
    let endpoint = Scripted::start();
    let Asked { model, .. } =
        model_with(&endpoint.url("ok"), Arc::new(Memory::default()), |config| config.model.budget.case_calls = 3);
    // The endpoint is tried out first, so that all of them stand at the gate together.
    model.probe("it").await.expect("it answers");
    let asks: Vec<Ask> = (0..20).map(|n| asking(CaseId(uuid::Uuid::from_u128(1)), &format!("question {n}"))).collect();
    let answers = futures_util::future::join_all(asks.iter().map(|ask| model.ask(ask))).await;
    let answered = answers.iter().filter(|answer| answer.is_ok()).count();
    assert_eq!(answered, 3);
    assert!(answers.iter().flat_map(|answer| answer.as_ref().err()).all(|why| *why == NotAnswered::OverBudget(Limit::CaseCalls)));
    assert_eq!(endpoint.seen("ok").await.iter().filter(|body| !is_probe(body)).count(), 3);
}

#[tokio::test]
async fn answers_in_a_folder_are_replayed_and_nobody_is_asked() {
    let endpoint = Scripted::start();
    let folder = tempfile::tempdir().expect("a folder");
    let record = || Arc::new(Folder::new(folder.path()));
    let live = model_with(&endpoint.url("ok"), record(), |_| {});
    let first = live.model.ask(&question()).await.expect("an answer");
    let again = model_with(&endpoint.url("ok"), record(), |_| {}).model.ask(&question()).await.expect("an answer");
    assert!(!first.call.stored && again.call.stored && again.value == first.value);
    assert_eq!((again.call.usage, again.call.id), (first.call.usage, first.call.id));
    assert_eq!(endpoint.seen("ok").await.iter().filter(|body| !is_probe(body)).count(), 1);

    let replay = Model::recorded(record(), Clock::fixed(noon())).expect("a model");
    assert_eq!(replay.ask(&question()).await.expect_err("another endpoint's answer"), NotAnswered::NoModel);
    let key = replay.key(&question()).expect("a key");
    std::fs::write(folder.path().join(format!("{key}.json")), r#"{"note": "by hand", "answer": {"answer": "no"}}"#)
        .expect("written");
    assert_eq!(replay.ask(&question()).await.expect("an answer").value, json!({"answer": "no"}));
}

#[test]
fn settings_that_cannot_be_meant_are_refused() {
    let load = |text: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("config.toml");
        std::fs::write(&file, text).expect("written");
        Config::load(Some(&file)).map(|_| ()).map_err(|error| error.to_string())
    };
    let endpoint = |rest: &str| load(&format!("[model]\nread = \"it\"\n[model.endpoints.it]\nmodel = \"m\"\n{rest}\n"));
    assert_eq!(
        endpoint("url = \"http://127.0.0.1:1/v1\"\npolicy = \"local\"\nmasking = false\nprice_in = \"0.15\"\nprice_out = 2"),
        Ok(())
    );
    let public = endpoint("url = \"http://model.example/v1\"\npolicy = \"public\"\nmasking = false").expect_err("refused");
    assert!(
        public.contains("it.url: must start with https://") && public.contains("it.masking: can be switched off only"),
        "{public}"
    );
    assert!(endpoint("url = \"https://model.example/v1\"\npolicy = \"friendly\"").is_err());
    assert!(
        endpoint("url = \"https://model.example/v1\"\npolicy = \"public\"\nretries = 3")
            .expect_err("refused")
            .contains("retries")
    );
    let patient = endpoint("url = \"http://127.0.0.1:1/v1\"\npolicy = \"local\"\ntotal_s = 141").expect_err("refused");
    assert!(patient.contains("it.total_s: must be at most 140"), "{patient}");
    assert_eq!(endpoint("url = \"http://127.0.0.1:1/v1\"\npolicy = \"local\"\ntotal_s = 140"), Ok(()));
    let held = evenhand::store::jobs::LEASE.num_seconds().unsigned_abs();
    assert!(2 * evenhand::config::model::TOTAL_S_MAX < held, "a question and its repair end before their job is free again");
    let nobody = load("[model]\nwrite = \"pen\"\n").expect_err("refused");
    assert!(nobody.contains("model.write: names `pen`"), "{nobody}");
    let config = Config::load(Some(Path::new("config.toml"))).expect("the settings");
    let none = Model::from_config(&config, Arc::new(Memory::default()), Clock::System).expect("none");
    assert!(none.for_purpose(Purpose::Read).is_none());
    assert_eq!(Policy::Contracted.as_str(), "contracted");
}
