//! What an endpoint means by an error, in whichever of the dialects it says so.

use super::asked::NotAnswered;
use super::retry;
use reqwest::StatusCode;
use serde_json::Value;

/// What to do about an error.
#[derive(Debug, Clone, PartialEq)]
pub enum Meant {
    /// Ask again; the sentence is for the case that asking again does not help.
    Busy(String),
    Ended(NotAnswered),
}

/// The error in a body that came with a good status, as some gateways send it.
pub fn inside(body: &Value) -> Option<Meant> {
    let error = body.get("error").filter(|error| !error.is_null())?;
    let said = error.get("code").or_else(|| error.get("status")).and_then(Value::as_u64);
    let status = said.and_then(|code| u16::try_from(code).ok()).and_then(|code| StatusCode::from_u16(code).ok());
    let status = status.filter(|status| status.as_u16() >= 400).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    Some(meant(status, body))
}

/// `body` is JSON of some shape, or nothing where it was HTML.
///
/// The endpoint's own sentence can repeat the question, so it goes no further: we tell the status, and the code if it is one word.
pub fn meant(status: StatusCode, body: &Value) -> Meant {
    let error = match body.get("error") {
        Some(error @ Value::Object(_)) => error,
        _ => body,
    };
    let words =
        [&error["code"], &error["type"], &error["param"], &error["message"], &body["error"], &body["message"], &body["detail"]];
    let said = words.into_iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ").to_ascii_lowercase();
    let says = |signs: &[&str]| signs.iter().any(|sign| said.contains(sign));
    let short = told(status, error);
    if says(&["insufficient_quota", "billing_hard_limit", "insufficient credits", "credit balance"]) {
        return Meant::Ended(NotAnswered::TurnedDown("the account has no money left".to_owned()));
    }
    if retry::passes(status) {
        return Meant::Busy(short);
    }
    let ended = match status.as_u16() {
        413 => NotAnswered::TooLong,
        401 | 403 => NotAnswered::TurnedDown(format!("the key is not accepted ({short})")),
        404 => NotAnswered::TurnedDown(format!("it does not know this address or model ({short})")),
        _ if says(&["content_filter", "content management policy", "content_policy"]) => NotAnswered::Filtered,
        _ if says(&TOO_LONG) => NotAnswered::TooLong,
        _ => NotAnswered::TurnedDown(short),
    };
    Meant::Ended(ended)
}

/// How endpoints say that question and answer do not fit into the model.
const TOO_LONG: [&str; 7] = [
    "context_length_exceeded",
    "context length",
    "context window",
    "context size",
    "exceed_context_size",
    "too many tokens",
    "prompt is too long",
];

fn told(status: StatusCode, error: &Value) -> String {
    const WORD_MAX: usize = 40;
    let word = |text: &&str| {
        !text.is_empty() && text.len() <= WORD_MAX && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    match error["code"].as_str().filter(word).or_else(|| error["type"].as_str().filter(word)) {
        Some(code) => format!("HTTP {}, {code}", status.as_u16()),
        None => format!("HTTP {}", status.as_u16()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn errors_mean_the_same_in_every_dialect() {
        let meant = |status: u16, body: Value| meant(StatusCode::from_u16(status).expect("a status"), &body);
        let busy = |told: &str| Meant::Busy(told.to_owned());
        let openai = json!({"error": {"message": "Rate limit of org Jane", "type": "requests", "code": "rate_limit_exceeded"}});
        assert_eq!(meant(429, openai), busy("HTTP 429, rate_limit_exceeded"));
        assert_eq!(meant(429, json!({"object": "error", "message": "slow down", "code": 429})), busy("HTTP 429"));
        assert_eq!(meant(429, Value::Null), busy("HTTP 429"));
        assert_eq!(meant(503, Value::Null), busy("HTTP 503"));
        let no_money = json!({"error": {"message": "You exceeded your quota", "code": "insufficient_quota"}});
        assert!(matches!(meant(429, no_money), Meant::Ended(NotAnswered::TurnedDown(_))));
        let vllm = json!({"object": "error", "message": "This model's maximum context length is 4096 tokens", "code": 400});
        assert_eq!(meant(400, vllm), Meant::Ended(NotAnswered::TooLong));
        let llama = json!({"error": {"code": 400, "message": "the request exceeds the available context size", "type": "exceed_context_size_error"}});
        assert_eq!(meant(400, llama), Meant::Ended(NotAnswered::TooLong));
        let azure = json!({"error": {"message": "filtered due to the content management policy", "code": "content_filter", "status": 400}});
        assert_eq!(meant(400, azure), Meant::Ended(NotAnswered::Filtered));
        let Meant::Ended(NotAnswered::TurnedDown(key)) = meant(401, json!({"error": "Jane Roe's key"})) else {
            panic!("turned down")
        };
        assert!(!key.contains("Jane"), "{key}");
        assert_eq!(inside(&json!({"choices": [], "error": null})), None);
        assert_eq!(inside(&json!({"error": {"message": "x", "code": 429}})), Some(busy("HTTP 429")));
        assert_eq!(inside(&json!({"error": "overloaded"})), Some(busy("HTTP 500")));
    }
}
