//! What an endpoint can do. Its address does not tell: the same server enforces a schema with one model and forgets it with
//! the next. So each is tried out when the program starts and whenever it calls itself otherwise than before.

use super::asked::{Ask, Level, NothingToGuard, Purpose, Schema};
use super::{schema, wire};
use crate::case::CaseId;
use crate::config::model::MaxTokensParam;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ability {
    pub level: Level,
    /// It follows a system message; else ours stands before the question.
    pub system: bool,
    /// It lets us set the temperature (to zero). Newer models refuse.
    pub temperature: bool,
    /// It writes fields in the order of the schema.
    pub key_order: bool,
    pub max_tokens_param: MaxTokensParam,
}

impl Ability {
    /// Ways to ask, the best first, until one is not turned down.
    pub fn ladder(configured: MaxTokensParam) -> impl Iterator<Item = Ability> {
        let other = match configured {
            MaxTokensParam::MaxTokens => MaxTokensParam::MaxCompletionTokens,
            MaxTokensParam::MaxCompletionTokens => MaxTokensParam::MaxTokens,
        };
        let step = |level, temperature, max_tokens_param| Ability {
            level,
            system: true,
            temperature,
            key_order: false,
            max_tokens_param,
        };
        [
            step(Level::Enforced, true, configured),
            step(Level::Enforced, false, configured),
            step(Level::Enforced, false, other),
            step(Level::Object, true, configured),
            step(Level::Object, false, configured),
            step(Level::Object, false, other),
            step(Level::Text, true, configured),
            step(Level::Text, false, configured),
            step(Level::Text, false, other),
        ]
        .into_iter()
    }

    /// What the answer to [`question`], asked in this way, shows.
    pub fn shown_by(self, content: &str) -> Ability {
        let told = wire::object(content).ok();
        let fits = told.as_ref().is_some_and(|value| schema::misfit(&probe_schema().json, value).is_none());
        let system = content.to_ascii_lowercase().contains(CODE_WORD);
        let key_order = match (content.find("\"box\""), content.find("\"word\"")) {
            (Some(first), Some(second)) => first < second,
            _ => false,
        };
        let level = match self.level {
            // It had every reason to answer otherwise.
            Level::Enforced if fits => Level::Enforced,
            // A server that does not know the field may have dropped it without a word.
            Level::Enforced => Level::Text,
            Level::Object if told.is_some() => Level::Object,
            Level::Object | Level::Text => Level::Text,
        };
        Ability { level, system, key_order: fits && key_order, ..self }
    }
}

const CODE_WORD: &str = "osprey";

/// Lists inside of lists, a value that no natural answer has, and a field that only the system message can fill.
fn probe_schema() -> Schema {
    let rows = json!({"type": "array", "items": {"type": "array", "items": {"type": "integer"}}});
    let properties =
        json!({"box": {"type": "string", "enum": ["kq-left", "kq-right"]}, "rows": rows, "word": {"type": "string"}});
    let required = ["box", "rows", "word"];
    let json = json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false});
    Schema { name: "probe", json }
}

/// Asks for plain words where the schema wants an object: only a server that enforces it gives one. The lower steps say what
/// they want.
pub fn question(level: Level) -> Ask {
    let user = match level {
        Level::Enforced => "Which code word were you given? Answer in one plain sentence, without JSON.",
        Level::Object | Level::Text => {
            "Which code word were you given? Put it into `word` of the JSON object; choose any box and any rows."
        }
    };
    Ask {
        purpose: Purpose::Probe,
        case: CaseId(Uuid::nil()),
        system: format!("You are being tried out. The code word is {CODE_WORD}."),
        user: user.to_owned(),
        schema: probe_schema(),
        // Reasoning models think before they write, and pay for it out of this.
        max_tokens: 2_000,
        guard: Arc::new(NothingToGuard),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_shows_what_its_endpoint_can_do() {
        let ladder: Vec<Ability> = Ability::ladder(MaxTokensParam::MaxTokens).collect();
        let first = ladder[0];
        let enforced = first.shown_by(r#"{"box": "kq-left", "rows": [[1]], "word": "osprey"}"#);
        assert_eq!((enforced.level, enforced.system, enforced.key_order), (Level::Enforced, true, true));
        let unordered = first.shown_by(r#"{"word": "none", "rows": [], "box": "kq-left"}"#);
        assert_eq!((unordered.level, unordered.system, unordered.key_order), (Level::Enforced, false, false));
        let lost = first.shown_by("The code word is Osprey.");
        assert_eq!((lost.level, lost.system), (Level::Text, true));
        assert_eq!(first.shown_by(r#"{"code_word": "osprey"}"#).level, Level::Text);
        let object = ladder[3];
        assert_eq!(object.level, Level::Object);
        assert_eq!(object.shown_by(r#"{"word": "osprey"}"#).level, Level::Object);
        assert_eq!(object.shown_by("osprey").level, Level::Text);
        assert_eq!(schema::beyond_common(&probe_schema().json), None);
    }
}
