//! A backlog of questions to a model that takes two seconds for each, with the calls recorded in the database as always. The
//! best that can be had is concurrency / latency; what is lost to ourselves is the rest.
//!
//! `EVENHAND_BENCH_ASKS` is how many questions there are (1,000 unless set).

use crate::{scripted_server, support};
use evenhand::app::App;
use evenhand::case::CaseId;
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::config::model::Endpoint;
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use evenhand::outside::model::{Ask, NothingToGuard, Purpose, Schema};
use futures_util::StreamExt;
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

const LATENCY_S: f64 = 2.0;

pub fn run() {
    let count = support::number("EVENHAND_BENCH_ASKS", 1_000);
    // The endpoint has a runtime of its own, as a machine of its own would.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        support::runtime().block_on(async move {
            listener.set_nonblocking(true).expect("a socket");
            scripted_server::serve(tokio::net::TcpListener::from_std(listener).expect("a socket")).await;
        });
    });
    support::runtime().block_on(async {
        for concurrency in [16, 64, 256] {
            measure(&format!("http://{address}/steady/v1"), concurrency, count).await;
        }
    });
}

async fn measure(url: &str, concurrency: usize, count: usize) {
    let folder = tempfile::tempdir_in(support::data()).expect("a folder");
    let mut config = Config::load(Some(&support::root().join("config.toml"))).expect("the settings");
    config.data_dir = folder.path().to_owned();
    config.model.budget.case_calls = 0;
    config.model.budget.case_tokens = 0;
    config.model.endpoints.insert("bench".to_owned(), Endpoint { concurrency, ..Endpoint::local(url, "steady") });
    config.model.read = "bench".to_owned();
    let app = App::build(config, Clock::System).await.expect("an application");
    let story = bundle::read(Path::new("fixtures/cases/juicer-delivered-in-monza")).expect("a bundle");
    let case = import_one(&app, story).await.expect("a case").0.id;
    app.model.probe("bench").await.expect("tried out");
    let start = Instant::now();
    // Everybody asks at once; the turns of the endpoint are what holds them back.
    let asked = futures_util::stream::iter(0..count).map(|n| {
        let (model, question) = (app.model.clone(), question(case, n));
        async move { model.ask(&question).await.expect("an answer") }
    });
    let answered = asked.buffer_unordered(concurrency * 2).count().await;
    let took = start.elapsed().as_secs_f64();
    assert_eq!(answered, count);
    let best = concurrency as f64 / LATENCY_S;
    // The last round is not full: with it, not even a perfect client reaches the limit.
    let rounds = count.div_ceil(concurrency) as f64 * LATENCY_S;
    println!(
        "  {count} questions, {concurrency} at a time: {:.1} a second, {:.1} % of {best:.0}; {:.1} % of what whole rounds allow; {took:.1} s",
        count as f64 / took,
        count as f64 / took / best * 100.0,
        rounds / took * 100.0,
    );
}

fn question(case: CaseId, n: usize) -> Ask {
    let passages: String = (1..=40).map(|line| format!("P{line:03}|the parcel of [CONSUMER] came on day {n}\n")).collect();
    let properties = json!({"answer": {"type": "string", "enum": ["yes", "no"]}});
    let json = json!({"type": "object", "properties": properties, "required": ["answer"], "additionalProperties": false});
    Ask {
        purpose: Purpose::Read,
        case,
        system: "Say whether the parcel came.".to_owned(),
        user: format!("wait 2000 ms\n{passages}"),
        schema: Schema { name: "came", json },
        max_tokens: 500,
        guard: Arc::new(NothingToGuard),
    }
}
