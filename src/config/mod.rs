//! The only reader of `config.toml` and the environment. `config.toml` in the project's root says what each key does.

pub mod model;

use crate::error::{Error, Invalid};
use serde::Deserialize;
use std::path::{Path, PathBuf};

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub listen: String,
    pub public_url: String,
    pub data_dir: PathBuf,
    pub database_url: String,
    pub undo_minutes: u32,
    pub question_undo_minutes: u32,
    pub window_days: u32,
    pub api_keys: Vec<String>,
    pub secret: String,
    pub authserv_ids: Vec<String>,
    pub mail: Mail,
    pub parties: Parties,
    pub review: Review,
    pub model: model::Models,
    /// One-click sign-ins: set by the `demo` command alone.
    #[serde(skip)]
    pub open_sign_in: bool,
}

/// What the parties' pages hand out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parties {
    /// Files themselves, not only their text, to the side that did not send them.
    pub hand_out_originals: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// No approval on evidence that the side it goes against could not see and answer.
    pub require_hearing: bool,
    /// Of a hundred cases, those on which everybody says what they would decide before the draft is shown.
    pub blind_first_percent: u8,
    /// Of a hundred drafts, those shown once with a known error.
    pub seeded_percent: u8,
    /// The newest decisions of each person that the page on care looks at.
    pub care_newest: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    pub name: String,
    pub address: String,
    #[serde(default)]
    pub smtp: Option<Smtp>,
}

/// Where a mail server stands and how to speak to it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    pub host: String,
    #[serde(default = "submission_port")]
    pub port: u16,
    #[serde(default = "starttls")]
    pub security: Security,
    #[serde(default)]
    pub user: Option<String>,
    #[serde(default)]
    pub password: Option<String>,
    /// A PEM file with the certificate of a private authority, beside those that the system trusts.
    #[serde(default)]
    pub extra_root: Option<PathBuf>,
    #[serde(default = "timeout_s")]
    pub timeout_s: u64,
}

fn submission_port() -> u16 {
    587
}

fn starttls() -> Security {
    Security::Starttls
}

fn timeout_s() -> u64 {
    30
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// Encrypted from the first byte.
    Tls,
    /// Encrypted after a greeting; never falls back to plain text.
    Starttls,
    /// Plain text: only to this machine itself.
    None,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "smtp {}:{} ({:?})", self.host, self.port, self.security)
    }
}

const DEFAULTS: &str = include_str!("../../config.toml");
const API_KEY_MIN_CHARS: usize = 24;
const NEWEST_MAX: u32 = 1000;

impl Config {
    /// Defaults, then `file` (or `config.toml` where one lies), then the environment.
    pub fn load(file: Option<&Path>) -> Result<Config, Error> {
        use config::{Environment, File, FileFormat};
        let mut sources = config::Config::builder().add_source(File::from_str(DEFAULTS, FileFormat::Toml));
        sources = match file {
            Some(file) => sources.add_source(File::from(file)),
            None => sources.add_source(File::with_name("config.toml").required(false)),
        };
        let environment = Environment::with_prefix("EVENHAND")
            .prefix_separator("__")
            .separator("__")
            .try_parsing(true)
            .list_separator(",")
            .with_list_parse_key("api_keys")
            .with_list_parse_key("authserv_ids");
        let config: Config = sources
            .add_source(environment)
            .build()
            .and_then(config::Config::try_deserialize)
            .map_err(|error| Invalid::one("config", error.to_string()))?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), Error> {
        let mut invalid = Invalid::default();
        if !self.public_url.starts_with("http://") && !self.public_url.starts_with("https://") {
            invalid.add("public_url", "must start with http:// or https://");
        }
        if self.listen.parse::<std::net::SocketAddr>().is_err() {
            invalid.add("listen", "must be an address and a port, such as 127.0.0.1:8080");
        }
        if self.api_keys.iter().any(|key| key.len() < API_KEY_MIN_CHARS) {
            invalid.add("api_keys", format!("must have at least {API_KEY_MIN_CHARS} characters each"));
        }
        for (key, percent) in [
            ("review.blind_first_percent", self.review.blind_first_percent),
            ("review.seeded_percent", self.review.seeded_percent),
        ] {
            if percent > 100 {
                invalid.add(key, "must be from 0 to 100");
            }
        }
        if !(1..=NEWEST_MAX).contains(&self.review.care_newest) {
            invalid.add("review.care_newest", format!("must be from 1 to {NEWEST_MAX}"));
        }
        if !self.mail.address.contains('@') {
            invalid.add("mail.address", "must be a mail address");
        }
        self.model.check(&mut invalid);
        invalid.or_ok()
    }

    pub fn database(&self) -> String {
        if self.database_url.is_empty() {
            format!("sqlite:{}?mode=rwc", self.data_dir.join("evenhand.db").display())
        } else {
            self.database_url.clone()
        }
    }
}
