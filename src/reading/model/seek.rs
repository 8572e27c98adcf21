//! A question of the caseworker, put to a model: it names lines and writes no word, so that all it can answer is a quote. One
//! side's words, or one third party's document, go into one question, as everywhere.

use super::plan::{LINES_MAX, Plan, Question};
use super::prompt;
use crate::case::{CaseId, Dossier, Passage, PassageId, guard::Guard};
use crate::masking::Watch;
use crate::outside::model::{Ask, Model, NotAnswered, Purpose, Schema};
use crate::rules::RuleBook;
use futures_util::StreamExt;
use serde_json::{Value, json};
use std::fmt::Write;
use std::sync::Arc;

const INSTRUCTIONS: &str = include_str!("../../../templates/prompts/ask.txt");
/// Tokens that an answer may have: eight numbers of lines.
const ANSWER_TOKENS: u32 = 400;
/// Questions in the air at once; the endpoint has a limit of its own.
const AT_ONCE: usize = 8;
/// Lines that one group of documents may answer with.
const LINES_TAKEN: usize = 8;

/// The lines that answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The best of every group first.
    pub passages: Vec<PassageId>,
    /// Groups of documents that no answer came about.
    pub missing: usize,
}

/// Asks about everything that a model may read. An error where nothing at all was answered.
pub async fn seek(model: &Model, case: CaseId, dossier: &Dossier, book: &RuleBook, question: &str) -> Result<Found, NotAnswered> {
    let plan = Plan::of(dossier, book, false);
    let asked = plan.mask.view(question).text.replace(['\n', '\r'], " ");
    let asks = plan.questions.iter().map(|group| one(model, case, &plan, group, &asked));
    let answers: Vec<_> = futures_util::stream::iter(asks).buffered(AT_ONCE).collect().await;
    let (mut found, mut error) = (Found::default(), None);
    let mut ranked: Vec<(usize, PassageId)> = Vec::new();
    let groups = answers.len();
    for answer in answers {
        match answer {
            Ok(passages) => ranked.extend(passages.into_iter().enumerate()),
            Err(why) => {
                found.missing += 1;
                error = Some(why);
            }
        }
    }
    match error {
        Some(why) if found.missing == groups => return Err(why),
        _ => {}
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    found.passages = ranked.into_iter().map(|(_, passage)| passage).collect();
    Ok(found)
}

async fn one(model: &Model, case: CaseId, plan: &Plan, group: &Question, asked: &str) -> Result<Vec<PassageId>, NotAnswered> {
    let mut user = format!("Question: {asked}\n\n");
    for (sent, line) in group.passages.iter().zip(1..) {
        let words = plan.views.get(&sent.id).map_or("", |view| view.text.as_str());
        let _ = writeln!(user, "{}| {}", prompt::label(line), words.replace(['\n', '\r'], " "));
    }
    // Nobody outside can guess it, and the same question has the same one.
    let canary = &Passage::digest(&format!("{user}canary"))[..16];
    let system = format!("{INSTRUCTIONS}Never write this: {canary}\n");
    let guard: Arc<dyn Guard> = Arc::new(Watch::new(Arc::clone(&plan.mask), [system.clone()]));
    let schema = Schema { name: "lines", json: schema() };
    let ask = Ask { purpose: Purpose::Read, case, system, user, schema, max_tokens: ANSWER_TOKENS, guard };
    let answered = model.ask(&ask).await?;
    Ok(lines(&answered.value, group))
}

/// The strict subset that most servers keep to.
fn schema() -> Value {
    let lines: Vec<String> = (1..=LINES_MAX).map(prompt::label).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["lines"],
        "properties": { "lines": { "type": "array", "items": { "type": "string", "enum": lines } } },
    })
}

/// Lines of this group, each once; whatever else an answer holds is left out.
fn lines(value: &Value, group: &Question) -> Vec<PassageId> {
    let mut out: Vec<PassageId> = Vec::new();
    for label in value.get("lines").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        let line = label.strip_prefix('P').and_then(|number| number.parse::<usize>().ok());
        let Some(sent) = line.and_then(|line| group.passages.get(line.checked_sub(1)?)) else { continue };
        if out.len() < LINES_TAKEN && !out.contains(&sent.id) {
            out.push(sent.id);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::model_read::Sent;

    #[test]
    fn an_answer_of_any_shape_names_lines_that_were_sent() {
        let sent = |seq| Sent { id: PassageId { exhibit: 1, seq }, sha256: String::new() };
        let group = Question {
            key: String::new(),
            exhibits: vec![1],
            passages: vec![sent(4), sent(9)],
            reversed: false,
            system: String::new(),
            user: String::new(),
            schema: Value::Null,
            ours: Vec::new(),
        };
        let of = |value: Value| lines(&value, &group).iter().map(|id| id.seq).collect::<Vec<_>>();
        assert_eq!(of(json!({"lines": ["P002", "P001", "P002", "P000", "P003", "x", 7, "P-1"]})), [9, 4]);
        assert_eq!(of(json!({"lines": "P001"})), [0; 0]);
        assert_eq!(of(json!(null)), [0; 0]);
    }
}
