//! The part of JSON Schema that every endpoint understands, checked here whatever the endpoint promises: `type` (one or
//! several), `enum`, `const`, `properties` with every one required and no others, `items`. Numbers have no ranges, texts no
//! patterns: servers disagree about them, and our own code checks values anyway.

use serde_json::Value;

const DEPTH_MAX: usize = 8;

/// Where and why `value` does not fit. The sentence names places and what belongs there, never what stood there.
pub fn misfit(schema: &Value, value: &Value) -> Option<String> {
    look(schema, value, "the answer", 0)
}

fn look(schema: &Value, value: &Value, place: &str, depth: usize) -> Option<String> {
    if depth > DEPTH_MAX {
        return Some(format!("{place} is nested too deeply"));
    }
    if let Some(types) = schema.get("type") {
        let fits = |name: &Value| name.as_str().is_some_and(|name| is(name, value));
        let any = types.as_array().map_or_else(|| fits(types), |all| all.iter().any(fits));
        if !any {
            return Some(format!("{place} must be {types}"));
        }
    }
    if let Some(allowed) = schema.get("enum").and_then(Value::as_array)
        && !allowed.contains(value)
    {
        return Some(format!("{place} must be one of the listed values"));
    }
    if let Some(constant) = schema.get("const")
        && constant != value
    {
        return Some(format!("{place} must be {constant}"));
    }
    match value {
        Value::Object(fields) => {
            let known = schema.get("properties").and_then(Value::as_object)?;
            if let Some(missing) = known.keys().find(|name| !fields.contains_key(*name)) {
                return Some(format!("{place} has no `{missing}`"));
            }
            if fields.keys().any(|name| !known.contains_key(name)) {
                return Some(format!("{place} has a field that was not asked for"));
            }
            fields.iter().find_map(|(name, field)| look(&known[name], field, &format!("`{name}` of {place}"), depth + 1))
        }
        Value::Array(items) => {
            let kind = schema.get("items")?;
            let mut numbered = items.iter().zip(1..);
            numbered.find_map(|(item, n)| look(kind, item, &format!("entry {n} of {place}"), depth + 1))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}

/// What keeps `schema` from being understood the same way everywhere: a word outside the common part, a property that is not
/// required, an object that is open. For tests of our own schemas.
pub fn beyond_common(schema: &Value) -> Option<String> {
    const WORDS: [&str; 9] =
        ["type", "enum", "const", "properties", "required", "additionalProperties", "items", "description", "title"];
    let Some(words) = schema.as_object() else { return Some("a schema must be an object".to_owned()) };
    if let Some(word) = words.keys().find(|word| !WORDS.contains(&word.as_str())) {
        return Some(format!("`{word}` is not understood everywhere"));
    }
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        if let Some(loose) = properties.keys().find(|name| !required.contains(&name.as_str())) {
            return Some(format!("`{loose}` must be required: let it be null instead"));
        }
        if schema.get("additionalProperties") != Some(&Value::Bool(false)) {
            return Some("an object must say additionalProperties = false".to_owned());
        }
        if let Some(found) = properties.values().find_map(beyond_common) {
            return Some(found);
        }
    }
    schema.get("items").and_then(beyond_common)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn claims() -> Value {
        json!({"type": "object", "additionalProperties": false, "required": ["claims"], "properties": {"claims": {"type": "array",
            "items": {"type": "object", "additionalProperties": false, "required": ["passage", "key"],
                "properties": {"passage": {"enum": ["P001", "P002"]}, "key": {"type": ["string", "null"]}}}}}})
    }

    #[test]
    fn what_does_not_fit_is_told_by_its_place() {
        let fits = |value: Value| misfit(&claims(), &value);
        assert_eq!(fits(json!({"claims": [{"passage": "P001", "key": null}]})), None);
        assert_eq!(fits(json!({"claims": []})), None);
        assert_eq!(fits(json!([])).as_deref(), Some("the answer must be \"object\""));
        assert_eq!(fits(json!({})).as_deref(), Some("the answer has no `claims`"));
        let secret = fits(json!({"claims": [{"passage": "P001", "key": "x"}, {"passage": "Jane Roe", "key": null}]}));
        let secret = secret.expect("a misfit");
        assert_eq!(secret, "`passage` of entry 2 of `claims` of the answer must be one of the listed values");
        assert!(fits(json!({"claims": [{"passage": "P002", "key": 7}]})).is_some());
        assert!(fits(json!({"claims": [{"passage": "P002", "key": null, "more": 1}]})).is_some());
        assert!(fits(json!({"claims": [], "outcome": "refund"})).is_some());
    }

    #[test]
    fn only_the_common_part_is_used() {
        assert_eq!(beyond_common(&claims()), None);
        assert!(beyond_common(&json!({"type": "string", "pattern": "x"})).is_some());
        assert!(beyond_common(&json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": []})).is_some());
        assert!(beyond_common(&json!({"type": "array", "items": {"$ref": "#/x"}})).is_some());
    }
}
