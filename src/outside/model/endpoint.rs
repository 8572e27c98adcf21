//! One server and one model on it: its key, its connections, its turns, and what it was found able to do.

use super::ability::Ability;
use super::circuit::Circuit;
use super::estimate::Estimate;
use super::send::{CONNECT_MAX, Deadlines, WayOut};
use crate::config::model::{self, Policy};
use crate::error::{Error, Invalid};
use async_openai::Client;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use secrecy::{ExposeSecret, SecretString};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// One server and one model on it.
pub struct Endpoint {
    pub name: String,
    pub settings: model::Endpoint,
    /// The part of its address that says whose machine it is.
    pub host: String,
    pub(super) http: reqwest::Client,
    address: Address,
    pub(super) turns: Semaphore,
    pub(super) circuit: Circuit,
    /// What its tokenizer makes of our bytes.
    pub(super) estimate: Estimate,
    pub(super) ability: tokio::sync::Mutex<Option<Ability>>,
    /// It called itself otherwise than before.
    pub(super) renamed: AtomicBool,
    echo: Mutex<Option<String>>,
}

impl Endpoint {
    pub(super) fn open(name: &str, settings: &model::Endpoint) -> Result<Endpoint, Error> {
        let field = |key: &str| format!("model.endpoints.{name}.{key}");
        let url: reqwest::Url =
            settings.url.parse().map_err(|error| Invalid::one(field("url"), format!("is no address: {error}")))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let key = key(settings).map_err(|why| Invalid::one(field("api_key_env"), why))?;
        let mut authorization = HeaderValue::from_str(&format!("Bearer {key}"))
            .map_err(|_| Invalid::one(field("api_key_env"), "holds a key with a line break or another sign that no key has"))?;
        authorization.set_sensitive(true);
        let headers = if key.is_empty() { HeaderMap::new() } else { HeaderMap::from_iter([(AUTHORIZATION, authorization)]) };
        // Who is asked stands in the settings: an answer that sends us elsewhere is not followed.
        let mut http = reqwest::Client::builder().connect_timeout(CONNECT_MAX).redirect(reqwest::redirect::Policy::none());
        if settings.policy == Policy::Local {
            http = http.no_proxy();
        }
        let http = http.build().map_err(|error| Error::Internal(anyhow::Error::new(error).context("model client")))?;
        Ok(Endpoint {
            name: name.to_owned(),
            host,
            http,
            address: Address { base: settings.url.trim_end_matches('/').to_owned(), key: key.into(), headers },
            turns: Semaphore::new(settings.concurrency),
            circuit: Circuit::default(),
            estimate: Estimate::default(),
            ability: tokio::sync::Mutex::default(),
            renamed: AtomicBool::new(false),
            echo: Mutex::default(),
            settings: settings.clone(),
        })
    }

    /// Known names and numbers are looked for in what leaves; a hit, and it is not sent.
    pub fn is_guarded(&self) -> bool {
        self.settings.masking || self.settings.policy != Policy::Local
    }

    /// What it was found able to do; nothing before it was tried out.
    pub async fn ability(&self) -> Option<Ability> {
        *self.ability.lock().await
    }

    /// What it called itself in its last answer.
    pub fn echoed_model(&self) -> Option<String> {
        self.echo.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn client(&self, way: WayOut) -> Client<Address> {
        Client::build(self.http.clone(), self.address.clone()).with_http_service(way)
    }

    pub(super) fn deadlines(&self) -> Deadlines {
        Deadlines {
            first_byte: Duration::from_secs(self.settings.first_byte_s),
            total: Duration::from_secs(self.settings.total_s),
            backoff: Duration::from_millis(self.settings.retry_base_ms),
        }
    }

    /// Millionths of the currency of the prices, rounded up to the next.
    pub(super) fn cost_micro(&self, tokens_in: u64, tokens_out: u64) -> i64 {
        let of = |tokens: u64, price: Decimal| price.checked_mul(Decimal::from(tokens)).unwrap_or(Decimal::MAX);
        let sum = of(tokens_in, self.settings.price_in).checked_add(of(tokens_out, self.settings.price_out));
        sum.unwrap_or(Decimal::MAX).ceil().to_i64().unwrap_or(i64::MAX)
    }

    /// A model that goes by another name than before is another model.
    pub(super) fn echoed(&self, model: Option<&str>) {
        let Some(model) = model else { return };
        let mut echo = self.echo.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = echo.as_deref()
            && before != model
        {
            tracing::warn!(endpoint = self.name, before, now = model, "the model was changed; it is tried out again");
            self.renamed.store(true, Ordering::Relaxed);
        }
        *echo = Some(model.to_owned());
    }
}

fn key(settings: &model::Endpoint) -> Result<String, String> {
    if let Some(path) = &settings.api_key_file {
        let read = std::fs::read_to_string(path).map_err(|error| format!("cannot be read from {}: {error}", path.display()))?;
        return Ok(read.trim().to_owned());
    }
    if settings.api_key_env.is_empty() {
        return Ok(String::new());
    }
    let name = &settings.api_key_env;
    std::env::var(name).map(|key| key.trim().to_owned()).map_err(|_| format!("names the variable {name}, which is not set"))
}

/// What async-openai needs to know to build a request; its own settings would read the environment behind our back.
#[derive(Clone)]
pub struct Address {
    base: String,
    key: SecretString,
    headers: HeaderMap,
}

impl async_openai::config::Config for Address {
    fn headers(&self) -> HeaderMap {
        self.headers.clone()
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    fn query(&self) -> Vec<(&str, &str)> {
        Vec::new()
    }

    fn api_base(&self) -> &str {
        &self.base
    }

    fn api_key(&self) -> &SecretString {
        &self.key
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let key = if self.key.expose_secret().is_empty() { "no key" } else { "a key" };
        write!(f, "{} with {key}", self.base)
    }
}
