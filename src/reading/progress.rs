//! How far a model is with the documents of a case, one by one: what was asked and answered, never what was said. It looks at
//! the record of calls, so that every process and every browser sees the same.

use super::model::{self, Plan};
use crate::app::App;
use crate::case::model_read::ReadOutcome;
use crate::case::{Case, Dossier};
use crate::error::Error;
use crate::outside::model::Purpose;
use crate::rules::RuleBook;
use std::collections::BTreeMap;

/// A document's place in the queue, the least far of its questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Waits,
    BeingRead,
    /// Read to its end, or given up on.
    Done,
}

/// The files of the case that a model is asked about. Empty where none is configured to read.
pub async fn documents(app: &App, case: &Case, dossier: &Dossier, book: &RuleBook) -> Result<Vec<(u32, Step)>, Error> {
    if app.model.for_purpose(Purpose::Read).is_none() {
        return Ok(Vec::new());
    }
    let ended = app.calls.ended(case.id).await?;
    let plan = Plan::of(dossier, book, app.config.model.read_twice);
    let mut found: BTreeMap<u32, Step> = BTreeMap::new();
    for question in &plan.questions {
        let read = dossier.model.iter().find(|read| read.key == question.key);
        let key = app.model.key(&model::of(case.id, &plan, question)).unwrap_or_default();
        let step = match (read.map(|read| &read.outcome), ended.get(&key).map(String::as_str)) {
            (Some(ReadOutcome::Answered { .. } | ReadOutcome::NotAnswered { again: false, .. }), _) => Step::Done,
            (_, Some("answered")) => Step::Done,
            // On its way, or about to be asked once more.
            (_, Some(_)) => Step::BeingRead,
            (_, None) => Step::Waits,
        };
        for exhibit in question.exhibits.iter().filter(|exhibit| **exhibit != 0) {
            let known = found.entry(*exhibit).or_insert(step);
            *known = step.min(*known);
        }
    }
    Ok(found.into_iter().collect())
}
