//! What is asked of a model, and what comes back.

pub use crate::case::guard::{Guard, Leak, NothingToGuard};

use crate::case::CaseId;
use crate::config::model::Policy;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// What a model is asked for. Each purpose has an endpoint of its own, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Which facts a text tells.
    Read,
    /// Sentences for a draft.
    Write,
    /// Whether a sentence says more than its evidence.
    Check,
    /// A quote in the office's language, for a person to read beside the original; nothing rests on it.
    Translate,
    /// Questions of our own invention that show what an endpoint can do; nothing of a case.
    Probe,
}

impl Purpose {
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::Read => "read",
            Purpose::Write => "write",
            Purpose::Check => "check",
            Purpose::Translate => "translate",
            Purpose::Probe => "probe",
        }
    }
}

impl std::str::FromStr for Purpose {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let all = [Purpose::Read, Purpose::Write, Purpose::Check, Purpose::Translate, Purpose::Probe];
        all.into_iter().find(|purpose| purpose.as_str() == text).ok_or(())
    }
}

/// The shape that an answer must have: JSON Schema, of which [`super::schema`] says how much we use.
#[derive(Debug, Clone)]
pub struct Schema {
    pub name: &'static str,
    pub json: serde_json::Value,
}

/// One question.
#[derive(Clone)]
pub struct Ask {
    pub purpose: Purpose,
    /// Whose budget it is.
    pub case: CaseId,
    /// What stays the same from question to question stands first, for the caches of those who charge by the token.
    pub system: String,
    pub user: String,
    pub schema: Schema,
    /// Tokens that the answer may have.
    pub max_tokens: u32,
    pub guard: Arc<dyn Guard>,
}

/// How far an endpoint keeps to a schema, as its probe found. We check every answer ourselves at every level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Writes whatever it likes; the schema stands in the question.
    #[default]
    Text,
    /// Writes an object, of no certain shape.
    Object,
    /// Cannot write anything else than the schema allows.
    Enforced,
}

impl Level {
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Text => "text",
            Level::Object => "object",
            Level::Enforced => "enforced",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Usage {
    pub tokens_in: u64,
    pub tokens_out: u64,
}

/// One call, as it is kept: everything but the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    pub id: Uuid,
    /// Hash of all that could change the answer; the same key is the same question to the same model.
    pub key: String,
    pub purpose: Purpose,
    /// Absent for a probe.
    pub case: Option<CaseId>,
    pub endpoint: String,
    pub host: String,
    pub policy: Policy,
    /// Known names and numbers were masked, and looked for in the bytes.
    pub guarded: bool,
    pub model: String,
    /// What the endpoint says it is.
    pub echoed_model: Option<String>,
    pub fingerprint: Option<String>,
    /// Name and hash of the schema, and the hash of the system text.
    pub schema: String,
    pub schema_hash: String,
    pub prompt_hash: String,
    pub at: DateTime<Utc>,
    pub latency_ms: u64,
    /// How often it was sent.
    pub tries: u32,
    pub usage: Usage,
    /// Millionths of the currency of the configured prices.
    pub cost_micro: i64,
    pub level: Level,
    /// The answer was there already: nothing left, nothing was paid.
    pub stored: bool,
}

#[derive(Debug, Clone)]
pub struct Answered {
    /// Valid under the schema that was asked for.
    pub value: serde_json::Value,
    pub call: Call,
}

/// Why there is no answer. The case goes on without: what a model did not read, a person is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "why", content = "detail")]
pub enum NotAnswered {
    #[error("no model is configured")]
    NoModel,
    #[error("the model failed several times in a row and is left alone for a while")]
    CircuitOpen,
    #[error("the limit of {0} is reached")]
    OverBudget(Limit),
    /// Nothing was sent.
    #[error("not sent: the question still held {}", kinds(.0))]
    WouldLeak(Vec<Leak>),
    #[error("the model refused to answer")]
    Refused,
    #[error("the operator of the model filtered the answer")]
    Filtered,
    /// The caller splits the text and asks again.
    #[error("the text is too long for the model")]
    TooLong,
    #[error("the model's answer could not be used: {0}")]
    BadAnswer(String),
    #[error("the model could not be reached: {0}")]
    Unreachable(String),
    /// The endpoint wants something else than we have: a key, another model, money.
    #[error("the model's operator turned the question down: {0}")]
    TurnedDown(String),
    /// Nothing was sent, or its answer could not be kept.
    #[error("the record of the model's calls could not be written")]
    NotKept,
}

/// A limit of the section `[model.budget]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    CaseCalls,
    CaseTokens,
    CaseMoney,
    DayCalls,
    DayTokens,
    DayMoney,
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Limit::CaseCalls => "questions for this case",
            Limit::CaseTokens => "text for this case",
            Limit::CaseMoney => "money for this case",
            Limit::DayCalls => "questions for today",
            Limit::DayTokens => "text for today",
            Limit::DayMoney => "money for today",
        })
    }
}

impl NotAnswered {
    /// Asking again later may help; of the others each wants somebody to change something.
    pub fn may_pass(&self) -> bool {
        match self {
            NotAnswered::CircuitOpen | NotAnswered::Unreachable(_) | NotAnswered::NotKept => true,
            NotAnswered::OverBudget(limit) => matches!(limit, Limit::DayCalls | Limit::DayTokens | Limit::DayMoney),
            NotAnswered::NoModel
            | NotAnswered::WouldLeak(_)
            | NotAnswered::Refused
            | NotAnswered::Filtered
            | NotAnswered::TooLong
            | NotAnswered::BadAnswer(_)
            | NotAnswered::TurnedDown(_) => false,
        }
    }

    /// A word for tables and logs.
    pub fn code(&self) -> &'static str {
        match self {
            NotAnswered::NoModel => "no_model",
            NotAnswered::CircuitOpen => "circuit_open",
            NotAnswered::OverBudget(_) => "over_budget",
            NotAnswered::WouldLeak(_) => "would_leak",
            NotAnswered::Refused => "refused",
            NotAnswered::Filtered => "filtered",
            NotAnswered::TooLong => "too_long",
            NotAnswered::BadAnswer(_) => "bad_answer",
            NotAnswered::Unreachable(_) => "unreachable",
            NotAnswered::TurnedDown(_) => "turned_down",
            NotAnswered::NotKept => "not_kept",
        }
    }
}

/// `a name and an address`, each once.
fn kinds(leaks: &[Leak]) -> String {
    let mut kinds: Vec<&str> = leaks.iter().map(|leak| leak.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    match kinds.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => "something of the case".to_owned(),
    }
}
