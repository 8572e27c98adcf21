//! The shapes of the rule files as people write them; nothing here is checked beyond its shape.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

pub type Text = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    #[serde(rename = "type")]
    pub kind: Text,
    #[serde(default)]
    pub values: Vec<String>,
    pub from: Vec<Text>,
    pub name: Option<String>,
    pub question: Option<Text>,
    pub key: Option<String>,
    #[serde(default)]
    pub judgement: bool,
    pub prose: Option<RawProse>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawProse {
    #[serde(default)]
    pub kinds: Vec<Text>,
    #[serde(default)]
    pub voice: Vec<Text>,
    pub after: Option<Text>,
}

pub type RawFacts = BTreeMap<Text, RawFact>;

/// `codes.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCodes {
    #[serde(default)]
    pub providers: BTreeMap<String, String>,
    #[serde(default)]
    pub reasons: Vec<RawReason>,
    #[serde(default)]
    pub results: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
pub struct RawReason {
    pub category: Text,
    pub source: String,
    /// Provider to its codes.
    #[serde(flatten)]
    pub providers: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
pub struct RawParameters {
    #[serde(default)]
    pub regions: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub lanes: BTreeMap<String, Vec<String>>,
    #[serde(flatten)]
    pub parameters: BTreeMap<String, RawParameter>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawParameter {
    #[serde(rename = "type")]
    pub kind: String,
    pub says: String,
    pub values: Vec<RawRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRow {
    pub value: toml::Value,
    pub source: String,
    pub since: toml::value::Datetime,
    pub rail: Option<String>,
    pub lane: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub currency: Option<String>,
    pub category: Option<String>,
}

/// `gates.toml` and the category files.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChapter {
    pub category: Option<Text>,
    pub title: String,
    #[serde(default)]
    pub elements: BTreeMap<Text, RawElement>,
    #[serde(default)]
    pub outcomes: Vec<RawOutcome>,
    #[serde(default)]
    pub windows: BTreeMap<Text, RawWindow>,
    #[serde(default)]
    pub flags: Vec<RawFlag>,
    #[serde(default)]
    pub reviews: Vec<RawReview>,
    #[serde(default)]
    pub examples: Vec<RawExample>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawElement {
    pub clause: Option<String>,
    pub says: String,
    pub burden: Option<Text>,
    pub proved: Text,
    pub disproved: Option<Text>,
    pub when: Option<Text>,
    pub ask: Option<String>,
    /// False: silence is simply "not proved"; nobody is asked.
    pub asked: Option<bool>,
    /// Counts only under this layer of law: scheme or statutory.
    pub layer: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOutcome {
    pub id: Text,
    pub clause: Option<String>,
    pub outcome: Text,
    pub when: Text,
    pub amount: Option<Text>,
    pub cost: Option<Text>,
    pub reason_code: Option<Text>,
    pub because: String,
    #[serde(default)]
    pub would_change: Vec<String>,
    #[serde(default)]
    pub flags: Vec<Text>,
    pub until: Option<Text>,
    pub ask: Option<Text>,
    pub question: Option<String>,
    pub layer: Option<Text>,
    pub favours: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWindow {
    pub closed: Text,
    pub until: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFlag {
    pub flag: Text,
    pub when: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReview {
    pub id: Text,
    pub when: Text,
    pub because: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawExample {
    pub name: Text,
    #[serde(default)]
    pub case: Vec<Text>,
    #[serde(default)]
    pub facts: Vec<Text>,
    #[serde(default)]
    pub expect: Vec<Text>,
    #[serde(default)]
    pub rows: Vec<Spanned<Vec<String>>>,
}
