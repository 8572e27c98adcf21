//! The model: the only way to ask one, and everything that can go wrong with it. It reads and writes; it never decides.
//!
//! A question goes: is the answer there already? is there money left? is the endpoint well? then a turn is waited for, and
//! [`send`] lets the bytes out. What comes back is checked against the schema here, whatever the endpoint promises; an answer
//! that does not fit gets one chance to be mended.

mod ability;
mod answers;
mod asked;
mod circuit;
mod endpoint;
mod estimate;
mod exchange;
mod folder;
mod memory;
mod retry;
pub mod schema;
mod send;
mod turned_down;
mod wire;

pub use crate::config::model::Budget;
pub use ability::Ability;
pub use answers::{Answers, Scope, Soon, Spent};
pub use asked::*;
pub use endpoint::Endpoint;
pub use folder::Folder;
pub use memory::Memory;

use crate::case::Passage;
use crate::config::Config;
use crate::config::model as settings;
use crate::error::Error;
use crate::outside::clock::Clock;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Names the TLS library of this process; a second call changes nothing.
pub fn one_tls_library() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Asks the configured endpoints, or none. Copies share everything.
#[derive(Clone)]
pub struct Model {
    asks: Option<Arc<Asks>>,
}

struct Asks {
    endpoints: BTreeMap<String, Endpoint>,
    read: String,
    write: String,
    check: String,
    translate: String,
    budget: Budget,
    answers: Arc<dyn Answers>,
    clock: Clock,
    /// Nobody is asked: an answer is on record, or there is none.
    recorded: bool,
}

impl Model {
    /// Nobody is asked: a way to run like any other.
    pub fn none() -> Model {
        Model { asks: None }
    }

    pub fn from_config(config: &Config, answers: Arc<dyn Answers>, clock: Clock) -> Result<Model, Error> {
        let settings::Models { read, write, check, translate, budget, endpoints, read_twice: _ } = &config.model;
        let used = [read, write, check, translate];
        if used.iter().all(|name| name.is_empty()) {
            return Ok(Model::none());
        }
        one_tls_library();
        let opened = endpoints.iter().filter(|(name, _)| used.contains(name));
        let endpoints = opened.map(|(name, it)| Ok((name.clone(), Endpoint::open(name, it)?))).collect::<Result<_, Error>>()?;
        let [read, write, check, translate] = used.map(String::clone);
        let budget = budget.clone();
        let asks = Asks { endpoints, read, write, check, translate, budget, answers, clock, recorded: false };
        Ok(Model { asks: Some(Arc::new(asks)) })
    }

    /// Answers from a record alone, for all purposes, and sends nothing.
    pub fn recorded(answers: Arc<dyn Answers>, clock: Clock) -> Result<Model, Error> {
        const NAME: &str = "recorded";
        one_tls_library();
        let settings = settings::Endpoint::local("http://localhost/", NAME);
        let endpoints = BTreeMap::from([(NAME.to_owned(), Endpoint::open(NAME, &settings)?)]);
        let name = || NAME.to_owned();
        let asks = Asks {
            endpoints,
            read: name(),
            write: name(),
            check: name(),
            translate: name(),
            budget: Budget::default(),
            answers,
            clock,
            recorded: true,
        };
        Ok(Model { asks: Some(Arc::new(asks)) })
    }

    /// Whom a question of this kind would go to.
    pub fn for_purpose(&self, purpose: Purpose) -> Option<&Endpoint> {
        self.asks.as_ref()?.endpoint(purpose)
    }

    /// Every endpoint that is used for something.
    pub fn endpoints(&self) -> impl Iterator<Item = &Endpoint> {
        self.asks.iter().flat_map(|asks| asks.endpoints.values())
    }

    /// Hash of all that could change the answer.
    pub fn key(&self, ask: &Ask) -> Option<String> {
        Some(key(self.for_purpose(ask.purpose)?, ask))
    }

    /// The answer on record, if there is one; nobody is asked.
    pub async fn known(&self, ask: &Ask) -> Result<Option<serde_json::Value>, Error> {
        let Some((asks, key)) = self.asks.as_ref().zip(self.key(ask)) else { return Ok(None) };
        Ok(asks.answers.get(&key).await?.and_then(|(_, raw)| exchange::again(&raw, ask)))
    }

    /// Asks, waits for its turn, and asks again where that can help.
    pub async fn ask(&self, ask: &Ask) -> Result<Answered, NotAnswered> {
        let asks = self.asks.as_ref().ok_or(NotAnswered::NoModel)?;
        let endpoint = asks.endpoint(ask.purpose).ok_or(NotAnswered::NoModel)?;
        asks.ask(endpoint, ask).await
    }

    /// Tries an endpoint out, whatever is known of it.
    pub async fn probe(&self, name: &str) -> Result<Ability, NotAnswered> {
        let asks = self.asks.as_ref().ok_or(NotAnswered::NoModel)?;
        let endpoint = asks.endpoints.get(name).ok_or(NotAnswered::NoModel)?;
        asks.ability(endpoint, true).await
    }

    /// Tries every endpoint out and says in the log what came of it.
    pub async fn probe_all(&self) {
        for endpoint in self.endpoints() {
            match self.probe(&endpoint.name).await {
                Ok(able) => tracing::info!(endpoint = endpoint.name, level = able.level.as_str(), "the model answers"),
                Err(reason) => tracing::warn!(endpoint = endpoint.name, reason = reason.code(), "the model does not answer"),
            }
        }
    }
}

impl Asks {
    fn endpoint(&self, purpose: Purpose) -> Option<&Endpoint> {
        let name = match purpose {
            Purpose::Read => &self.read,
            Purpose::Write => &self.write,
            Purpose::Check => &self.check,
            Purpose::Translate => &self.translate,
            Purpose::Probe => return None,
        };
        self.endpoints.get(name)
    }
}

fn key(endpoint: &Endpoint, ask: &Ask) -> String {
    let Ask { purpose, case: _, system, user, schema, max_tokens, guard: _ } = ask;
    let settings = &endpoint.settings;
    let all = json!([purpose, system, user, schema.name, schema.json, max_tokens, endpoint.name, settings.url, settings.model]);
    Passage::digest(&all.to_string())
}
