//! What left the house for a model: each call, when, for which case, to whom, why, and the very words.

use super::SignedIn;
use crate::app::App;
use crate::config::model::Policy;
use crate::error::Error;
use crate::outside::model::{Call, Purpose};
use crate::store::calls::Logged;
use crate::store::cases;
use crate::web::error::PageError;
use crate::web::page::{self, Shell};
use crate::web::words::When;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde_json::Value;

const PAGE: u64 = 50;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The number of a case; empty: all.
    case: String,
    /// The call that the page before ended with.
    before: String,
}

#[derive(Template)]
#[template(path = "pages/calls.html")]
pub struct CallsPage {
    pub shell: Shell,
    /// Empty: all cases.
    pub case: String,
    pub endpoints: Vec<Reached>,
    pub rows: Vec<Row>,
    pub older: Option<String>,
    pub paged: bool,
}

/// An endpoint as the settings have it.
pub struct Reached {
    pub name: String,
    pub host: String,
    pub model: String,
    pub policy: &'static str,
    pub masked: bool,
}

pub struct Row {
    pub id: String,
    pub at: When,
    pub number: Option<String>,
    pub why: &'static str,
    pub endpoint: String,
    pub host: String,
    pub model: String,
    pub policy: &'static str,
    pub masked: bool,
    pub ended: &'static str,
    pub ended_class: &'static str,
    pub tokens: String,
    pub cost: String,
}

#[derive(Template)]
#[template(path = "pages/call.html")]
pub struct CallPage {
    pub shell: Shell,
    pub row: Row,
    pub call: Call,
    /// What the model calls itself, where that is another name.
    pub echoed: String,
    pub key: String,
    /// Who says it, and what: the parts of the question.
    pub messages: Vec<(String, String)>,
    pub sent: String,
    pub answer: String,
}

pub async fn page(request: HttpRequest, app: Data<App>, me: SignedIn, asked: Query<Asked>) -> Result<HttpResponse, PageError> {
    let case = match asked.case.trim() {
        "" => None,
        number => Some(cases::by_number(&app.db, number).await?),
    };
    let before = asked.before.parse().ok();
    // One more than is shown says whether there is more.
    let mut found = app.calls.page(case.as_ref().map(|case| case.id), before, PAGE + 1).await?;
    let more = found.len() as u64 > PAGE;
    found.truncate(PAGE as usize);
    let case = case.map(|case| case.number).unwrap_or_default();
    let older = found.last().filter(|_| more).map(|last| {
        let of = if case.is_empty() { String::new() } else { format!("case={case}&") };
        format!("/calls?{of}before={}", last.call.id)
    });
    let endpoints = app.model.endpoints().map(|it| Reached {
        name: it.name.clone(),
        host: it.host.clone(),
        model: it.settings.model.clone(),
        policy: policy(it.settings.policy),
        masked: it.is_guarded(),
    });
    let view = CallsPage {
        shell: me.shell_at(&request, "calls"),
        endpoints: endpoints.collect(),
        rows: found.iter().map(row).collect(),
        older,
        paged: before.is_some(),
        case,
    };
    Ok(page::html(&view)?)
}

pub async fn one(request: HttpRequest, app: Data<App>, me: SignedIn, id: Path<String>) -> Result<HttpResponse, PageError> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let (logged, words) = app.calls.one(id).await?;
    let sent: Value = serde_json::from_str(&words.sent).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let messages = sent["messages"].as_array().into_iter().flatten();
    let view = CallPage {
        shell: me.shell_at(&request, "calls"),
        row: row(&logged),
        messages: messages.map(|message| (speaker(&message["role"]).to_owned(), text(&message["content"]))).collect(),
        sent: serde_json::to_string_pretty(&sent).unwrap_or_default(),
        answer: told(&words.answer),
        echoed: logged.call.echoed_model.clone().filter(|name| *name != logged.call.model).unwrap_or_default(),
        key: logged.call.key.chars().take(16).collect(),
        call: logged.call,
    };
    Ok(page::html(&view)?)
}

fn speaker(role: &Value) -> &'static str {
    match role.as_str() {
        Some("system") => "What the model is told first",
        Some("user") => "The question",
        Some("assistant") => "Its own first answer, given back to it",
        _ => "More",
    }
}

/// The body as it came, laid out where it is JSON.
fn told(raw: &str) -> String {
    let laid_out = serde_json::from_str::<Value>(raw).and_then(|value| serde_json::to_string_pretty(&value));
    laid_out.unwrap_or_else(|_| raw.to_owned())
}

fn row(Logged { call, ended, number }: &Logged) -> Row {
    let (ended, ended_class) = end(ended);
    Row {
        id: call.id.to_string(),
        at: When(call.at),
        number: number.clone(),
        why: why(call.purpose),
        endpoint: call.endpoint.clone(),
        host: call.host.clone(),
        model: call.echoed_model.clone().unwrap_or_else(|| call.model.clone()),
        policy: policy(call.policy),
        masked: call.guarded,
        ended,
        ended_class,
        tokens: format!("{} + {}", call.usage.tokens_in, call.usage.tokens_out),
        cost: cost(call.cost_micro),
    }
}

fn why(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Read => "To read evidence",
        Purpose::Write => "To write sentences",
        Purpose::Translate => "To translate a quote",
        Purpose::Check => "To check sentences",
        Purpose::Probe => "To try the model out; nothing of a case",
    }
}

fn policy(policy: Policy) -> &'static str {
    match policy {
        Policy::Local => "our own machine",
        Policy::Contracted => "vendor under contract",
        Policy::Public => "public service",
    }
}

/// How a call ended, from the words that [`crate::outside::model::NotAnswered::code`] gives.
fn end(ended: &str) -> (&'static str, &'static str) {
    match ended {
        "answered" => ("Answered", "good"),
        "" => ("No end known", "warn"),
        "refused" => ("Refused", "warn"),
        "filtered" => ("Filtered", "warn"),
        "too_long" => ("Too long", "warn"),
        "bad_answer" => ("Answer not usable", "warn"),
        "unreachable" => ("Not reached", "bad"),
        "turned_down" => ("Turned down", "bad"),
        _ => ("Not answered", "warn"),
    }
}

/// Millionths as a decimal number: `0.00009`.
fn cost(micro: i64) -> String {
    if micro == 0 {
        return "0".to_owned();
    }
    let digits = format!("{}.{:06}", micro / 1_000_000, micro % 1_000_000);
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_are_told_exactly() {
        let told: Vec<String> = [0, 90, 1_000_000, 12_345_678].into_iter().map(cost).collect();
        assert_eq!(told, ["0", "0.00009", "1", "12.345678"]);
    }
}
