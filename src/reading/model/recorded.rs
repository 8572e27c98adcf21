//! Answers that were written down: for evaluations without a server. They name their words by the original text, so that
//! they outlive another cut into lines, and are turned into what a model would have answered.

use super::plan::{Plan, Question};
use super::{answer, prompt};
use crate::case::model_read::ModelRead;
use crate::case::passage::Place;
use crate::case::{Dossier, Passage, quote};
use serde::Deserialize;
use serde_json::json;

/// One bundle's answers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// Who answered.
    pub model: String,
    pub claims: Vec<RecordedClaim>,
    #[serde(default)]
    pub notes: Vec<RecordedNote>,
}

/// A claim as `draft --format json` cites: by file or by record, and the words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedClaim {
    #[serde(default)]
    pub file: Option<String>,
    #[serde(default)]
    pub record: Option<String>,
    pub quote: String,
    #[serde(default = "stated")]
    pub certainty: String,
    pub fact: String,
    #[serde(default)]
    pub key: Option<String>,
    pub value: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedNote {
    pub file: String,
    pub contains: String,
    pub kind: String,
}

fn stated() -> String {
    "stated".to_owned()
}

/// What the recorded model says to every question of the plan.
pub fn answers(plan: &Plan, dossier: &Dossier, recorded: &Recorded) -> Vec<ModelRead> {
    let mut all: Vec<ModelRead> = plan.questions.iter().map(|question| one(plan, dossier, recorded, question)).collect();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    all
}

fn one(plan: &Plan, dossier: &Dossier, recorded: &Recorded, question: &Question) -> ModelRead {
    let lines: Vec<(String, &Passage)> = question
        .passages
        .iter()
        .enumerate()
        .filter_map(|(n, sent)| Some((prompt::label(n + 1), dossier.passage(sent.id)?)))
        .collect();
    let masked = |text: &str| plan.mask.view(text).text;
    let claims: Vec<serde_json::Value> = recorded
        .claims
        .iter()
        .filter_map(|claim| {
            // Words that stand nowhere are claimed all the same: an invented quote is an answer too.
            let of_file = |(_, passage): &&(String, &Passage)| is_of(dossier, passage, claim);
            let found = lines.iter().filter(of_file).find(|(_, passage)| quote::find(passage, &claim.quote).is_some());
            let (label, passage) = found.or_else(|| lines.iter().find(of_file))?;
            let words = quote::find(passage, &claim.quote)
                .and_then(|span| plan.views.get(&passage.id)?.masked(span.start as usize..span.end as usize))
                .unwrap_or_else(|| masked(&claim.quote));
            Some(json!({
                "passage": label, "quote": words, "certainty": claim.certainty, "fact": claim.fact,
                "key": claim.key.as_deref().map(masked), "value": masked(&claim.value),
            }))
        })
        .collect();
    let notes: Vec<serde_json::Value> = recorded
        .notes
        .iter()
        .filter_map(|note| {
            let of_file = |passage: &Passage| {
                dossier.exhibit(passage.exhibit).is_some_and(|exhibit| exhibit.file == note.file)
                    && passage.text.contains(&note.contains)
            };
            let (label, _) = lines.iter().find(|(_, passage)| of_file(passage))?;
            Some(json!({ "passage": label, "kind": note.kind }))
        })
        .collect();
    ModelRead {
        key: question.key.clone(),
        name: recorded.model.clone(),
        exhibits: question.exhibits.clone(),
        passages: question.passages.clone(),
        once: false,
        outcome: answer::outcome(&question.system, &json!({ "claims": claims, "notes": notes })),
        calls: 1,
        tokens: 0,
    }
}

fn is_of(dossier: &Dossier, passage: &Passage, claim: &RecordedClaim) -> bool {
    match (&claim.record, &claim.file) {
        (Some(wanted), _) => matches!(&passage.place, Place::Record { path } if path == wanted),
        (None, Some(file)) => dossier.exhibit(passage.exhibit).is_some_and(|exhibit| exhibit.file == *file),
        (None, None) => false,
    }
}
