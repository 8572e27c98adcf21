//! Which models may be asked, for what, and where the spending ends.

use crate::error::Invalid;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The section `[model]`. Without an endpoint named for a purpose, nothing is asked for it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Models {
    pub read: String,
    pub write: String,
    pub check: String,
    /// Quotes in another language than the office's, for a person to read beside the original.
    pub translate: String,
    /// Read every text a second time in another order; what differs is shown to a person.
    pub read_twice: bool,
    pub budget: Budget,
    #[serde(default)]
    pub endpoints: BTreeMap<String, Endpoint>,
}

/// Where asking ends. Zero: no limit of this kind.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    pub case_calls: u64,
    pub case_tokens: u64,
    pub case_money: Decimal,
    pub day_calls: u64,
    pub day_tokens: u64,
    pub day_money: Decimal,
}

/// How far the house trusts whoever runs an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// A machine of our own: the look for known names before anything leaves may be switched off.
    Local,
    /// Somebody with whom there is a contract about the data.
    Contracted,
    /// Anybody else.
    Public,
}

impl Policy {
    pub fn as_str(self) -> &'static str {
        match self {
            Policy::Local => "local",
            Policy::Contracted => "contracted",
            Policy::Public => "public",
        }
    }
}

/// What the server calls the limit on the length of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MaxTokensParam {
    MaxTokens,
    MaxCompletionTokens,
}

impl MaxTokensParam {
    pub fn as_str(self) -> &'static str {
        match self {
            MaxTokensParam::MaxTokens => "max_tokens",
            MaxTokensParam::MaxCompletionTokens => "max_completion_tokens",
        }
    }
}

/// One server that speaks the OpenAI protocol, and one model on it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Up to and with the version: `http://127.0.0.1:11434/v1`.
    pub url: String,
    pub model: String,
    pub policy: Policy,
    /// Known names, addresses and numbers are looked for in the bytes of each request, and a hit is not sent. Without, what
    /// masking missed leaves too. The words themselves are masked either way: answers lead back to the evidence through it.
    #[serde(default = "yes")]
    pub masking: bool,
    /// The environment variable that holds the key.
    #[serde(default)]
    pub api_key_env: String,
    /// Or the file that holds it.
    #[serde(default)]
    pub api_key_file: Option<PathBuf>,
    /// Calls at the same time.
    #[serde(default = "concurrency")]
    pub concurrency: usize,
    #[serde(default = "first_byte_s")]
    pub first_byte_s: u64,
    /// One question with all its tries.
    #[serde(default = "total_s")]
    pub total_s: u64,
    /// The first wait before another try; it doubles.
    #[serde(default = "retry_base_ms")]
    pub retry_base_ms: u64,
    /// What a million tokens cost, sent and received.
    #[serde(default)]
    pub price_in: Decimal,
    #[serde(default)]
    pub price_out: Decimal,
    #[serde(default = "max_tokens_param")]
    pub max_tokens_param: MaxTokensParam,
    /// Tokens that question and answer may have together.
    #[serde(default = "context")]
    pub context: u32,
}

fn yes() -> bool {
    true
}

fn concurrency() -> usize {
    16
}

fn first_byte_s() -> u64 {
    90
}

fn total_s() -> u64 {
    120
}

fn retry_base_ms() -> u64 {
    500
}

fn max_tokens_param() -> MaxTokensParam {
    MaxTokensParam::MaxTokens
}

fn context() -> u32 {
    32_768
}

/// A model with less room cannot hold one batch of evidence and the facts that are asked for.
const CONTEXT_MIN: u32 = 8_000;
const CONCURRENCY_MAX: usize = 4_096;
/// A question and its one repair must end while their job is held (`store::jobs::LEASE`), with some time to save.
pub const TOTAL_S_MAX: u64 = 140;

impl Endpoint {
    /// A machine of our own with everything else as by default.
    pub fn local(url: &str, model: &str) -> Endpoint {
        Endpoint {
            url: url.to_owned(),
            model: model.to_owned(),
            policy: Policy::Local,
            masking: yes(),
            api_key_env: String::new(),
            api_key_file: None,
            concurrency: concurrency(),
            first_byte_s: first_byte_s(),
            total_s: total_s(),
            retry_base_ms: retry_base_ms(),
            price_in: Decimal::ZERO,
            price_out: Decimal::ZERO,
            max_tokens_param: max_tokens_param(),
            context: context(),
        }
    }
}

impl Models {
    /// Adds what cannot be meant to `invalid`.
    pub fn check(&self, invalid: &mut Invalid) {
        for (key, name) in [("read", &self.read), ("write", &self.write), ("check", &self.check), ("translate", &self.translate)]
        {
            if !name.is_empty() && !self.endpoints.contains_key(name) {
                invalid.add(format!("model.{key}"), format!("names `{name}`, but there is no [model.endpoints.{name}]"));
            }
        }
        for money in [self.budget.case_money, self.budget.day_money] {
            if money.is_sign_negative() {
                invalid.add("model.budget", "cannot be below zero");
            }
        }
        for (name, endpoint) in &self.endpoints {
            let field = |key: &str| format!("model.endpoints.{name}.{key}");
            if !endpoint.url.starts_with("https://") && !endpoint.url.starts_with("http://") {
                invalid.add(field("url"), "must start with https:// or http://");
            }
            if endpoint.policy != Policy::Local && endpoint.url.starts_with("http://") {
                invalid.add(field("url"), "must start with https:// unless the policy is `local`");
            }
            if endpoint.policy != Policy::Local && !endpoint.masking {
                invalid.add(field("masking"), "can be switched off only where the policy is `local`");
            }
            if endpoint.model.is_empty() {
                invalid.add(field("model"), "must name the model");
            }
            if !(1..=CONCURRENCY_MAX).contains(&endpoint.concurrency) {
                invalid.add(field("concurrency"), format!("must be from 1 to {CONCURRENCY_MAX}"));
            }
            if endpoint.first_byte_s == 0 || endpoint.total_s == 0 {
                invalid.add(field("total_s"), "cannot be zero: a call without an end would hold its job for ever");
            }
            if endpoint.total_s > TOTAL_S_MAX {
                invalid.add(
                    field("total_s"),
                    format!(
                        "must be at most {TOTAL_S_MAX}: a question and its one repair must end within the five minutes that a job is held"
                    ),
                );
            }
            if endpoint.context < CONTEXT_MIN {
                invalid.add(field("context"), format!("must be at least {CONTEXT_MIN}"));
            }
            if endpoint.price_in.is_sign_negative() || endpoint.price_out.is_sign_negative() {
                invalid.add(field("price_in"), "cannot be below zero");
            }
        }
    }
}
