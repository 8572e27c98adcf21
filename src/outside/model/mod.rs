//! The model: the only way to ask one, and everything that can go wrong with it. It reads and writes; it never decides.

mod answers;
mod asked;

pub use answers::{Answers, Scope, Spent};
pub use asked::*;

use crate::config::Config;
use crate::error::Error;
use crate::outside::clock::Clock;
use std::sync::Arc;

/// Names the TLS library of this process; a second call changes nothing.
pub fn one_tls_library() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Asks the configured endpoints, or none.
#[derive(Clone)]
pub struct Model {
    asks: Option<Arc<Asks>>,
}

struct Asks;

/// One server and one model on it.
pub struct Endpoint {
    pub name: String,
    pub settings: crate::config::model::Endpoint,
}

impl Model {
    /// Nobody is asked: a way to run like any other.
    pub fn none() -> Model {
        Model { asks: None }
    }

    pub fn from_config(_config: &Config, _answers: Arc<dyn Answers>, _clock: Clock) -> Result<Model, Error> {
        Ok(Model::none())
    }

    /// Whom a question of this kind would go to.
    pub fn for_purpose(&self, _purpose: Purpose) -> Option<&Endpoint> {
        None
    }

    pub async fn ask(&self, _ask: &Ask) -> Result<Answered, NotAnswered> {
        match &self.asks {
            None => Err(NotAnswered::NoModel),
            Some(_) => Err(NotAnswered::NoModel),
        }
    }
}
