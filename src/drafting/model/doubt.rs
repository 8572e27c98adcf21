//! A second model compares each factual sentence with the words it cites. It can only take words away, never make any better.

use super::prompt;
use super::put::{Desk, Taken};
use crate::case::draft::SentenceKind;
use crate::case::wording::{Failed, Fault};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The better first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Supported,
    Partly,
    Unsupported,
    Contradicted,
}

/// The question about what was taken; `None` where nothing of it is a fact.
pub fn question(desk: &Desk<'_>, taken: &Taken, canary: &str) -> Option<(prompt::Text, Value)> {
    let (worded, _) = desk.put(taken, canary);
    let facts = taken.keys().filter_map(|id| desk.sheet.line(id)).filter(|line| line.kind == SentenceKind::Fact);
    let sentences: Vec<(String, String, Vec<String>)> = facts
        .filter_map(|line| {
            let cited = worded.citations.iter().filter(|it| line.cites.contains(&it.id)).map(|it| it.quote.clone()).collect();
            Some((line.id.clone(), worded.sentences.get(line.at)?.text.clone(), cited))
        })
        .collect();
    if sentences.is_empty() {
        return None;
    }
    let ids: Vec<&str> = sentences.iter().map(|(id, _, _)| id.as_str()).collect();
    let schema = json!({
        "type": "object", "additionalProperties": false, "required": ["verdicts"],
        "properties": { "verdicts": { "type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["sentence", "best_evidence", "verdict"],
            "properties": {
                "sentence": { "type": "string", "enum": ids },
                "best_evidence": { "type": "string" },
                "verdict": { "type": "string", "enum": ["supported", "partly", "unsupported", "contradicted"] },
            },
        }}},
    });
    Some((prompt::check(&sentences, desk.mask), schema))
}

/// Of several verdicts on one sentence the worst counts. A sentence without one stays as it is: this sorts work, it proves
/// nothing.
pub fn verdicts(value: &Value, canary: &str) -> BTreeMap<String, Verdict> {
    let mut all = BTreeMap::new();
    if value.to_string().contains(canary) {
        return all;
    }
    for item in value.get("verdicts").and_then(Value::as_array).into_iter().flatten() {
        let text = |name: &str| item.get(name).and_then(Value::as_str);
        let verdict = match text("verdict") {
            Some("supported") => Verdict::Supported,
            Some("partly") => Verdict::Partly,
            Some("unsupported") => Verdict::Unsupported,
            Some("contradicted") => Verdict::Contradicted,
            _ => continue,
        };
        let Some(id) = text("sentence") else { continue };
        let known = all.entry(id.to_owned()).or_insert(verdict);
        *known = verdict.max(*known);
    }
    all
}

/// Takes away what does not hold; gives back why, and the sentences that a person should look at.
pub fn apply(desk: &Desk<'_>, taken: &mut Taken, verdicts: &BTreeMap<String, Verdict>) -> (Vec<Failed>, Vec<usize>) {
    let (mut failed, mut weak) = (Vec::new(), Vec::new());
    for (id, verdict) in verdicts {
        let Some(line) = desk.sheet.line(id).filter(|_| taken.contains_key(id)) else { continue };
        match verdict {
            Verdict::Supported => {}
            Verdict::Partly => weak.push(line.at),
            Verdict::Unsupported | Verdict::Contradicted => {
                taken.remove(id);
                failed.push(Failed { at: line.at, code: Fault::Unsupported, again: false });
            }
        }
    }
    (failed, weak)
}
