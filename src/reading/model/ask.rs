//! Puts a plan's questions. The only part of reading by a model that waits for anybody; what comes back is checked elsewhere.

use super::answer;
use super::plan::{Plan, Question};
use crate::case::model_read::{Claim, ModelRead, Note, ReadOutcome};
use crate::case::{CaseId, guard::Guard};
use crate::masking::Watch;
use crate::outside::model::{Ask, Model, NotAnswered, Purpose, Schema};
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use std::sync::Arc;

/// Tokens that an answer may have.
const ANSWER_TOKENS: u32 = 6000;
/// Questions of one case in the air at once; the endpoint has a limit of its own.
const AT_ONCE: usize = 8;
/// How often a text that is too long is halved.
const HALVINGS: u32 = 4;

/// Asks what is not answered yet in `known`. `once`: no second time in another order.
pub async fn ask(model: &Model, case: CaseId, plan: &Plan, known: &[ModelRead], once: bool) -> Vec<ModelRead> {
    let answered = |question: &&Question| !known.iter().any(|read| read.answered() && read.key == question.key);
    let questions = plan.questions.iter().filter(|question| !once || !question.reversed).filter(answered);
    let asks: Vec<_> = questions.map(|question| one(model, case, plan, question, once)).collect();
    futures_util::stream::iter(asks).buffered(AT_ONCE).collect().await
}

/// A question as it is put to the model.
pub fn of(case: CaseId, plan: &Plan, question: &Question) -> Ask {
    let guard: Arc<dyn Guard> = Arc::new(Watch::new(Arc::clone(&plan.mask), question.ours.clone()));
    Ask {
        purpose: Purpose::Read,
        case,
        system: question.system.clone(),
        user: question.user.clone(),
        schema: Schema { name: "reading", json: question.schema.clone() },
        max_tokens: ANSWER_TOKENS,
        guard,
    }
}

async fn one(model: &Model, case: CaseId, plan: &Plan, question: &Question, once: bool) -> ModelRead {
    let ask = of(case, plan, question);
    let mut so_far = Answer::default();
    let outcome = match put(model, ask, HALVINGS, &mut so_far).await {
        Ok(()) => match so_far.refused {
            Some(why) => ReadOutcome::NotAnswered { why, again: false },
            None => ReadOutcome::Answered { claims: so_far.claims, notes: so_far.notes },
        },
        Err(error) => ReadOutcome::NotAnswered { why: error.to_string(), again: error.may_pass() },
    };
    ModelRead {
        key: question.key.clone(),
        name: so_far.name,
        exhibits: question.exhibits.clone(),
        passages: question.passages.clone(),
        once,
        outcome,
        calls: so_far.calls,
        tokens: so_far.tokens,
    }
}

#[derive(Default)]
struct Answer {
    name: String,
    claims: Vec<Claim>,
    notes: Vec<Note>,
    refused: Option<String>,
    calls: u32,
    tokens: u64,
}

/// A text that is too long is asked about in halves; its lines keep their numbers.
fn put<'a>(model: &'a Model, ask: Ask, halvings: u32, so_far: &'a mut Answer) -> BoxFuture<'a, Result<(), NotAnswered>> {
    Box::pin(async move {
        match model.ask(&ask).await {
            Ok(answered) => {
                so_far.calls += u32::from(!answered.call.stored);
                so_far.tokens += answered.call.usage.tokens_in + answered.call.usage.tokens_out;
                so_far.name = answered.call.echoed_model.clone().unwrap_or_else(|| answered.call.model.clone());
                match answer::outcome(&ask.system, &answered.value) {
                    ReadOutcome::Answered { claims, notes } => {
                        so_far.claims.extend(claims);
                        so_far.notes.extend(notes);
                    }
                    ReadOutcome::NotAnswered { why, .. } => so_far.refused = Some(why),
                }
                Ok(())
            }
            Err(NotAnswered::TooLong) if halvings > 0 => {
                let Some((first, second)) = halves(&ask.user) else { return Err(NotAnswered::TooLong) };
                put(model, Ask { user: first, ..ask.clone() }, halvings - 1, so_far).await?;
                put(model, Ask { user: second, ..ask }, halvings - 1, so_far).await
            }
            Err(error) => Err(error),
        }
    })
}

/// The same question about the first half of its lines, and about the second.
fn halves(user: &str) -> Option<(String, String)> {
    let numbered = |line: &str| {
        line.split_once('|').is_some_and(|(label, _)| {
            label.len() >= 4 && label.strip_prefix('P').is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
        })
    };
    let count = user.lines().filter(|line| numbered(line)).count();
    if count < 2 {
        return None;
    }
    let half = |second: bool| {
        let mut seen = 0;
        let kept = user.lines().filter(|line| {
            if !numbered(line) {
                return true;
            }
            seen += 1;
            (seen > count / 2) == second
        });
        kept.collect::<Vec<_>>().join("\n")
    };
    Some((half(false), half(true)))
}
