//! What the scripted endpoint answers when it is asked to word sentences or to doubt them.

use serde_json::{Value, json};

/// The answer of a script that writes; none where the script or the question is another.
pub fn answer(script: &str, first: bool, body: &Value) -> Option<String> {
    let asked = body["messages"].as_array()?.last()?["content"].as_str()?;
    let numbered = |line: &str| line.len() == 3 && line.starts_with('S') && line[1..].bytes().all(|byte| byte.is_ascii_digit());
    let sentences = asked.split("\n\n").filter_map(|block| Some((block.lines().find(|line| numbered(line))?, block)));
    let sentences: Vec<(&str, &str)> = sentences.collect();
    match script {
        "writes" => Some(words(&sentences, "")),
        "writes-numbers" => Some(words(&sentences, " 40 euros")),
        "writes-numbers-once" => Some(words(&sentences, if first { " 40 euros" } else { "" })),
        "doubts" => {
            let verdicts: Vec<Value> = sentences
                .iter()
                .enumerate()
                .map(|(n, (id, _))| {
                    let verdict = if n == 0 { "contradicted" } else { "partly" };
                    json!({ "sentence": id, "best_evidence": "", "verdict": verdict })
                })
                .collect();
            Some(json!({ "verdicts": verdicts }).to_string())
        }
        _ => None,
    }
}

/// Every place that is needed around a few words, and every denial that stands there now.
fn words(sentences: &[(&str, &str)], more: &str) -> String {
    let all: Vec<Value> = sentences
        .iter()
        .map(|(id, block)| {
            let line = |name: &str| block.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            let cites: Vec<&str> = line("cites: ").split(", ").filter(|cite| !cite.is_empty()).collect();
            let asserts: Vec<Value> = block
                .lines()
                .filter_map(|line| line.strip_prefix("asserts: ")?.split_once(" = "))
                .map(|(subject, holds)| json!({ "subject": subject, "holds": holds }))
                .collect();
            let needed = |source: bool| {
                let places = block
                    .lines()
                    .filter_map(|line| line.strip_prefix("place "))
                    .filter(|line| line.contains(", needed; it reads"));
                let names = places.filter_map(|line| line.split_once(": ").map(|(name, _)| name));
                names.filter(|name| name.contains(".source") == source).collect::<Vec<_>>().join(" and ")
            };
            let outside =
                line("now: ").split('“').map(|part| part.split_once('”').map_or(part, |(_, rest)| rest)).collect::<String>();
            let denied = outside
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| ["not", "no", "nothing", "never", "without", "none"].contains(&word));
            let not = if denied { " and not otherwise" } else { "" };
            // One long word of the sentence that is no source's.
            let read = |source: bool| {
                let places = block.lines().filter(|line| line.starts_with("place ") && line.contains(".source") == source);
                places.filter_map(|line| line.split_once("it reads: ").map(|(_, words)| words.to_lowercase())).collect::<String>()
            };
            let (sources, values) = (read(true), read(false));
            let told = if sources.is_empty() { outside.rsplit_once(':').map_or("", |(told, _)| told) } else { &outside };
            let told = told.to_lowercase();
            let topic = told
                .split(|c: char| !c.is_alphabetic())
                .find(|word| word.chars().count() >= 5 && !sources.contains(word) && !values.contains(word))
                .map(|word| format!(" about {word}"))
                .unwrap_or_default();
            let text = match (needed(true), needed(false)) {
                (sources, values) if sources.is_empty() && values.is_empty() => {
                    format!("The evidence shows this point as it is{topic}{not}{more}.")
                }
                (sources, values) if values.is_empty() => format!("{sources} shows how this is{topic}{not}{more}."),
                (sources, values) => format!("{sources} shows {values}{topic}{not}{more}."),
            };
            json!({ "sentence": id, "cites": cites, "asserts": asserts, "text": text })
        })
        .collect();
    json!({ "sentences": all }).to_string()
}
