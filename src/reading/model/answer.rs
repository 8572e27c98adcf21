//! The shape of an answer, and answers of whatever shape.

use super::plan::LINES_MAX;
use super::prompt;
use crate::case::model_read::{Certainty, Claim, Note, NoteKind, ReadOutcome};
use crate::case::reading::FactId;
use serde_json::{Value, json};

/// More than anybody needs for 200 lines; an answer that goes on for ever ends here.
const CLAIMS_MAX: usize = 400;
const CHARS_MAX: usize = 600;

/// The strict subset that most servers keep to: every key required, no lengths, no references.
pub fn schema(facts: &[FactId]) -> Value {
    let lines: Vec<String> = (1..=LINES_MAX).map(prompt::label).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["claims", "notes"],
        "properties": {
            "claims": { "type": "array", "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["passage", "quote", "certainty", "fact", "key", "value"],
                "properties": {
                    "passage": { "type": "string", "enum": lines },
                    "quote": { "type": "string" },
                    "certainty": { "type": "string", "enum": ["stated", "hedged", "denied", "hypothetical", "reported_speech"] },
                    "fact": { "type": "string", "enum": facts },
                    "key": { "type": ["string", "null"] },
                    "value": { "type": "string" },
                },
            }},
            "notes": { "type": "array", "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["passage", "kind"],
                "properties": {
                    "passage": { "type": "string", "enum": lines },
                    "kind": { "type": "string", "enum": ["instruction_to_reader", "unreadable", "other_order", "looks_altered"] },
                },
            }},
        },
    })
}

/// What an answer says. Parts of another shape are left out; nothing of it is believed anyway.
pub fn outcome(system: &str, value: &Value) -> ReadOutcome {
    if prompt::canary(system).is_some_and(|canary| value.to_string().contains(canary)) {
        return ReadOutcome::NotAnswered {
            why: "the model repeated its instructions: the text may have told it to".to_owned(),
            again: false,
        };
    }
    let items = |name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let claims = items("claims").iter().filter_map(claim).take(CLAIMS_MAX).collect();
    let notes = items("notes").iter().filter_map(note).take(CLAIMS_MAX).collect();
    ReadOutcome::Answered { claims, notes }
}

fn claim(item: &Value) -> Option<Claim> {
    let text = |name: &str| item.get(name).and_then(Value::as_str).map(short);
    let certainty = match item.get("certainty").and_then(Value::as_str) {
        Some("stated") => Certainty::Stated,
        Some("denied") => Certainty::Denied,
        Some("hypothetical") => Certainty::Hypothetical,
        Some("reported_speech") => Certainty::ReportedSpeech,
        _ => Certainty::Hedged,
    };
    Some(Claim {
        passage: text("passage")?,
        quote: text("quote")?,
        certainty,
        fact: text("fact")?,
        key: text("key").filter(|key| !key.trim().is_empty()),
        value: text("value").or_else(|| item.get("value").map(|value| short(&value.to_string())))?,
    })
}

fn note(item: &Value) -> Option<Note> {
    let kind = match item.get("kind").and_then(Value::as_str)? {
        "instruction_to_reader" => NoteKind::InstructionToReader,
        "unreadable" => NoteKind::Unreadable,
        "other_order" => NoteKind::OtherOrder,
        "looks_altered" => NoteKind::LooksAltered,
        _ => return None,
    };
    Some(Note { passage: item.get("passage").and_then(Value::as_str).map(short)?, kind })
}

fn short(text: &str) -> String {
    text.chars().take(CHARS_MAX).collect()
}
