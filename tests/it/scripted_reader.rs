//! What the scripted endpoint answers when it is asked what a text tells, or what a quote says in English.

use serde_json::{Value, json};

/// The answer of a script that reads or translates; none where the script or the question is another.
pub fn answer(script: &str, body: &Value) -> Option<String> {
    let asked = body["messages"].as_array()?.last()?["content"].as_str()?;
    match script {
        "unsure" | "unsure-slowly" => Some(claims(asked)),
        "translates" => Some(json!({ "english": format!("(in plain English) {asked}") }).to_string()),
        "translates-numbers" => Some(json!({ "english": format!("{asked} 4711") }).to_string()),
        _ => None,
    }
}

/// For each question that is answered with yes or no, the first line with words in it: "I think so".
fn claims(asked: &str) -> String {
    let questions: Vec<(&str, &str)> = asked.lines().filter_map(|line| line.strip_prefix("- ")?.split_once(" (")).collect();
    let lines =
        asked.lines().filter_map(|line| line.split_once("| ")).filter(|(label, _)| label.len() == 4 && label.starts_with('P'));
    let line = lines.into_iter().find(|(_, words)| words.split_whitespace().count() >= 5);
    let Some((passage, words)) = line else { return json!({ "claims": [], "notes": [] }).to_string() };
    let quote: Vec<&str> = words.split_whitespace().take(8).collect();
    let quote = quote.join(" ").trim_end_matches(['.', ',', ';']).to_owned();
    let yes_or_no = questions.iter().filter(|(_, kind)| kind.starts_with("a yes or no"));
    let claims: Vec<Value> = yes_or_no
        .map(|(fact, _)| {
            json!({ "passage": passage, "quote": quote, "certainty": "hedged", "fact": fact, "key": null, "value": "yes" })
        })
        .collect();
    json!({ "claims": claims, "notes": [] }).to_string()
}
