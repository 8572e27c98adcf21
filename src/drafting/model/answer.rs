//! The shape of an answer, and answers of whatever shape.

use super::sheet::{Holds, Line};
use serde_json::{Value, json};

/// An answer that goes on for ever ends here.
const SENTENCES_MAX: usize = 200;
const PARTS_MAX: usize = 40;
const CHARS_MAX: usize = 2000;

/// One sentence of an answer. Nothing of it is believed.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The sentence that it stands for: `S04`.
    pub sentence: String,
    pub cites: Vec<String>,
    pub stands: Vec<Stand>,
    /// With places to fill: `The parcel went to {{C7.value}}.`
    pub text: String,
}

/// What the sentence says of a fact or an element.
#[derive(Debug, Clone, PartialEq)]
pub struct Stand {
    pub subject: String,
    pub holds: String,
}

/// What an answer to these lines may hold: their own ids and nothing else.
pub fn schema(lines: &[&Line]) -> Value {
    let of = |all: Vec<&str>| {
        let mut all: Vec<&str> = all;
        all.sort_unstable();
        all.dedup();
        // An empty list is refused by some servers.
        if all.is_empty() { json!({ "type": "string" }) } else { json!({ "type": "string", "enum": all }) }
    };
    let ids = of(lines.iter().map(|line| line.id.as_str()).collect());
    let cites = of(lines.iter().flat_map(|line| &line.cites).map(String::as_str).collect());
    let subjects = of(lines.iter().flat_map(|line| &line.stands).map(|(subject, _)| subject.as_str()).collect());
    json!({
        "type": "object", "additionalProperties": false, "required": ["sentences"],
        "properties": { "sentences": { "type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["sentence", "cites", "asserts", "text"],
            "properties": {
                "sentence": ids,
                "cites": { "type": "array", "items": cites },
                "asserts": { "type": "array", "items": {
                    "type": "object", "additionalProperties": false, "required": ["subject", "holds"],
                    "properties": {
                        "subject": subjects,
                        "holds": { "type": "string", "enum": Holds::ALL.map(Holds::as_str) },
                    },
                }},
                "text": { "type": "string" },
            },
        }}},
    })
}

/// The sentences of an answer. Parts of another shape are left out; of two for one sentence the first counts.
pub fn said(value: &Value) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for item in value.get("sentences").and_then(Value::as_array).into_iter().flatten().take(SENTENCES_MAX) {
        let Some(said) = one(item) else { continue };
        if !all.iter().any(|known| known.sentence == said.sentence) {
            all.push(said);
        }
    }
    all
}

fn one(item: &Value) -> Option<Said> {
    let text = |item: &Value, name: &str| Some(item.get(name)?.as_str()?.chars().take(CHARS_MAX).collect::<String>());
    let list = |name: &str| item.get(name).and_then(Value::as_array).into_iter().flatten().take(PARTS_MAX);
    Some(Said {
        sentence: text(item, "sentence")?,
        cites: list("cites").filter_map(|cite| cite.as_str().map(str::to_owned)).collect(),
        stands: list("asserts")
            .filter_map(|it| Some(Stand { subject: text(it, "subject")?, holds: text(it, "holds")? }))
            .collect(),
        text: text(item, "text")?,
    })
}
