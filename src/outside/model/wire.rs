//! The OpenAI protocol as it is spoken in the wild: what we send of it, and how we read what comes back. Only the fields that
//! every endpoint knows are sent; whatever an endpoint adds is not looked at.

use super::ability::Ability;
use super::asked::{Ask, Level, NotAnswered, Schema, Usage};
use serde_json::{Value, json};

/// The parts of an answer that count.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reply {
    pub content: String,
    pub model: Option<String>,
    pub fingerprint: Option<String>,
    pub usage: Usage,
}

/// A second turn: the answer that could not be used, and why.
#[derive(Debug, Clone, Copy)]
pub struct Repair<'a> {
    pub answer: &'a str,
    pub why: &'a str,
}

const REPAIR_CHARS_MAX: usize = 24_000;

pub fn body(model: &str, ask: &Ask, ability: Ability, repair: Option<Repair<'_>>) -> Value {
    let mut system = ask.system.clone();
    if ability.level != Level::Enforced {
        system.push_str(&in_words(&ask.schema));
    }
    let mut messages = if ability.system {
        vec![json!({"role": "system", "content": system}), json!({"role": "user", "content": ask.user})]
    } else {
        vec![json!({"role": "user", "content": format!("{system}\n\n{}", ask.user)})]
    };
    if let Some(Repair { answer, why }) = repair {
        let answer: String = answer.chars().take(REPAIR_CHARS_MAX).collect();
        let again = format!("This cannot be used: {why}. Answer again: one JSON object of the required form and nothing else.");
        messages.push(json!({"role": "assistant", "content": answer}));
        messages.push(json!({"role": "user", "content": again}));
    }
    let mut body = json!({"model": model, "messages": messages, "stream": false});
    body[ability.max_tokens_param.as_str()] = json!(ask.max_tokens);
    if ability.temperature {
        body["temperature"] = json!(0);
    }
    match ability.level {
        Level::Enforced => {
            let schema = json!({"name": ask.schema.name, "strict": true, "schema": ask.schema.json});
            body["response_format"] = json!({"type": "json_schema", "json_schema": schema});
        }
        Level::Object => body["response_format"] = json!({"type": "json_object"}),
        Level::Text => {}
    }
    body
}

/// For endpoints that take no schema.
fn in_words(schema: &Schema) -> String {
    format!("\n\nAnswer with one JSON object of this JSON Schema and nothing else:\n{}", schema.json)
}

/// Reads the body of an answer whose status was a good one.
pub fn reply(raw: &Value) -> Result<Reply, NotAnswered> {
    let text = |value: &Value| value.as_str().map(|text| text.chars().take(200).collect::<String>());
    let number = |path: &str| raw.pointer(path).and_then(Value::as_u64).unwrap_or_default();
    let mut reply = Reply {
        content: String::new(),
        model: text(&raw["model"]),
        fingerprint: text(&raw["system_fingerprint"]),
        usage: Usage { tokens_in: number("/usage/prompt_tokens"), tokens_out: number("/usage/completion_tokens") },
    };
    let choice = &raw["choices"][0];
    let message = &choice["message"];
    let finish = choice["finish_reason"].as_str().unwrap_or_default().to_ascii_lowercase();
    if matches!(finish.as_str(), "content_filter" | "safety" | "prohibited_content") {
        return Err(NotAnswered::Filtered);
    }
    let refused = message["refusal"].as_str().is_some_and(|words| !words.trim().is_empty());
    if refused || finish == "refusal" {
        return Err(NotAnswered::Refused);
    }
    if matches!(finish.as_str(), "length" | "max_tokens" | "model_length") {
        return Err(NotAnswered::TooLong);
    }
    reply.content = match &message["content"] {
        Value::String(content) => content.clone(),
        // Some gateways hand over a list of parts.
        Value::Array(parts) => {
            if parts.iter().any(|part| part["type"] == "refusal") {
                return Err(NotAnswered::Refused);
            }
            parts.iter().filter_map(|part| part["text"].as_str()).collect()
        }
        _ => String::new(),
    };
    if reply.content.trim().is_empty() {
        return Err(NotAnswered::BadAnswer("it is empty".to_owned()));
    }
    Ok(reply)
}

/// The usage of an answer that is none: refused, cut off or filtered, it was paid for all the same.
pub fn usage(raw: &Value) -> Usage {
    let number = |path: &str| raw.pointer(path).and_then(Value::as_u64).unwrap_or_default();
    Usage { tokens_in: number("/usage/prompt_tokens"), tokens_out: number("/usage/completion_tokens") }
}

/// The JSON object in what a model wrote: without the thoughts before it, the fence around it and the talk after it.
pub fn object(content: &str) -> Result<Value, String> {
    if let Ok(value @ Value::Object(_)) = serde_json::from_str(content) {
        return Ok(value);
    }
    // Reasoning models think in `<think>..</think>` before they answer; some templates leave out the first half.
    let told = content.split_once("</think>").map_or(content, |(_, told)| told);
    let balanced = first_object(told).or_else(|| first_object(content)).ok_or("it holds no whole JSON object")?;
    serde_json::from_str(balanced)
        .map_err(|error| format!("its JSON breaks off at line {}, column {}", error.line(), error.column()))
}

/// From the first brace to the one that closes it; braces inside of texts do not count.
fn first_object(text: &str) -> Option<&str> {
    let start = text.find('{')?;
    let (mut depth, mut in_text, mut escaped) = (0u32, false, false);
    for (at, byte) in text.bytes().enumerate().skip(start) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' if !in_text => depth += 1,
            b'}' if !in_text => {
                depth -= 1;
                if depth == 0 {
                    return text.get(start..=at);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_found_among_thoughts_fences_and_talk() {
        let wanted = json!({"a": "b } \" {", "c": [1]});
        let written = wanted.to_string();
        for around in [
            written.clone(),
            format!("<think>{{\"no\": 1}} hm</think>\n{written}"),
            format!("so {{thinking\n</think>{written}"),
            format!("```json\n{written}\n```"),
            format!("Here it is:\n{written}\nAnything else?"),
        ] {
            assert_eq!(object(&around), Ok(wanted.clone()), "{around}");
        }
        let quoting = json!({"quote": "he wrote </think> there"});
        assert_eq!(object(&quoting.to_string()), Ok(quoting));
        for broken in ["", "no", "[1, 2]", "{\"a\": 1", "{\"a\": }"] {
            assert!(object(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn every_way_to_say_no_is_read() {
        let told = |choice: Value| reply(&json!({"choices": [choice], "usage": {"prompt_tokens": 7, "completion_tokens": 3}}));
        assert_eq!(told(json!({"finish_reason": "length", "message": {"content": "{\"a\":"}})), Err(NotAnswered::TooLong));
        assert_eq!(told(json!({"finish_reason": "content_filter", "message": {"content": null}})), Err(NotAnswered::Filtered));
        assert_eq!(told(json!({"finish_reason": "stop", "message": {"refusal": "I cannot"}})), Err(NotAnswered::Refused));
        let parts = json!([{"type": "text", "text": "{\"a\""}, {"type": "text", "text": ":1}"}]);
        let whole = told(json!({"finish_reason": "stop", "message": {"content": parts}})).expect("a reply");
        assert_eq!((whole.content.as_str(), whole.usage.tokens_in, whole.usage.tokens_out), ("{\"a\":1}", 7, 3));
        assert!(matches!(reply(&json!({})), Err(NotAnswered::BadAnswer(_))));
        assert!(matches!(reply(&json!([1])), Err(NotAnswered::BadAnswer(_))));
    }
}
