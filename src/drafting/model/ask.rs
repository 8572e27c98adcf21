//! Asks a model for better words, once more for what failed, and a second model for its doubts. The only part that waits.

use super::answer::{said, schema};
use super::put::{Desk, Taken};
use super::sheet::Line;
use super::{doubt, prompt};
use crate::case::draft::Draft;
use crate::case::wording::{Failed, Wording};
use crate::case::{CaseId, guard::Guard};
use crate::masking::{Mask, Watch};
use crate::outside::model::{Answered, Ask, Model, NotAnswered, Purpose, Schema};
use std::sync::Arc;

const ANSWER_TOKENS: u32 = 6000;

/// What came of it.
#[derive(Debug)]
pub struct Written {
    /// The same ruling; `wording` says what was taken.
    pub draft: Draft,
    pub wording: Wording,
}

/// Asks for words for everything that may be worded. `examples` are masked already. A draft with nothing to word comes back
/// as it is.
pub async fn write(
    model: &Model,
    case: CaseId,
    desk: &Desk<'_>,
    mask: &Arc<Mask>,
    examples: &[String],
) -> Result<Written, NotAnswered> {
    let mut told = Told { model, case, mask, calls: 0, tokens: 0, name: String::new() };
    let mut taken = Taken::new();
    let all: Vec<&Line> = desk.sheet.lines.iter().collect();
    let mut failed = Vec::new();
    let mut canary = String::new();
    if !all.is_empty() {
        let asked: Vec<prompt::Asked<'_>> = all.iter().map(|line| (*line, None)).collect();
        let text = prompt::write(&asked, &desk.draft.citations, desk.mask, examples);
        let first = told.ask(Purpose::Write, &text, "wording", schema(&all)).await?;
        let first = said(&first.value);
        failed = desk.take(&mut taken, &all, &first, &text.canary, false);
        canary = text.canary;
        let more = once_more(&mut told, desk, &mut taken, &failed, &first).await;
        failed.extend(more);
    }
    let (doubts, weak) = doubted(&mut told, desk, &mut taken, &canary).await;
    failed.extend(doubts);
    let (mut draft, more) = desk.put(&taken, &canary);
    failed.extend(more);
    let worded = draft.sentences.iter().filter(|sentence| sentence.by_model).count();
    let wording = Wording {
        model: told.name,
        asked: u32::try_from(all.len()).unwrap_or(u32::MAX),
        taken: u32::try_from(worded).unwrap_or(u32::MAX),
        consumer: draft.letters.consumer != desk.draft.letters.consumer,
        merchant: draft.letters.merchant != desk.draft.letters.merchant,
        failed,
        weak,
        calls: told.calls,
        tokens: told.tokens,
    };
    draft.wording = Some(wording.clone());
    Ok(Written { draft, wording })
}

/// What failed is asked for once more, with the reason. That nobody answers now takes nothing away from the first answer.
async fn once_more(
    told: &mut Told<'_>,
    desk: &Desk<'_>,
    taken: &mut Taken,
    failed: &[Failed],
    first: &[super::Said],
) -> Vec<Failed> {
    let again: Vec<prompt::Asked<'_>> = failed
        .iter()
        .filter_map(|it| {
            let line = desk.sheet.lines.iter().find(|line| line.at == it.at)?;
            let words = first.iter().find(|said| said.sentence == line.id).map_or("", |said| said.text.as_str());
            Some((line, Some((words, it.code))))
        })
        .collect();
    if again.is_empty() {
        return Vec::new();
    }
    let lines: Vec<&Line> = again.iter().map(|(line, _)| *line).collect();
    let text = prompt::write(&again, &desk.draft.citations, desk.mask, &[]);
    match told.ask(Purpose::Write, &text, "wording", schema(&lines)).await {
        Ok(second) => desk.take(taken, &lines, &said(&second.value), &text.canary, true),
        Err(_) => Vec::new(),
    }
}

/// Without a checker, and where it does not answer, nothing changes.
async fn doubted(told: &mut Told<'_>, desk: &Desk<'_>, taken: &mut Taken, canary: &str) -> (Vec<Failed>, Vec<usize>) {
    let nothing = (Vec::new(), Vec::new());
    if told.model.for_purpose(Purpose::Check).is_none() {
        return nothing;
    }
    let Some((text, schema)) = doubt::question(desk, taken, canary) else { return nothing };
    let name = told.name.clone();
    let answered = told.ask(Purpose::Check, &text, "doubts", schema).await;
    // The writer is named, not who checked it.
    told.name = name;
    match answered {
        Ok(answered) => doubt::apply(desk, taken, &doubt::verdicts(&answered.value, &text.canary)),
        Err(_) => nothing,
    }
}

struct Told<'a> {
    model: &'a Model,
    case: CaseId,
    mask: &'a Arc<Mask>,
    calls: u32,
    tokens: u64,
    name: String,
}

impl Told<'_> {
    async fn ask(
        &mut self,
        purpose: Purpose,
        text: &prompt::Text,
        name: &'static str,
        schema: serde_json::Value,
    ) -> Result<Answered, NotAnswered> {
        let guard: Arc<dyn Guard> = Arc::new(Watch::new(Arc::clone(self.mask), [text.system.clone()]));
        let ask = Ask {
            purpose,
            case: self.case,
            system: text.system.clone(),
            user: text.user.clone(),
            schema: Schema { name, json: schema },
            max_tokens: ANSWER_TOKENS,
            guard,
        };
        let answered = self.model.ask(&ask).await?;
        self.calls += u32::from(!answered.call.stored);
        self.tokens += answered.call.usage.tokens_in + answered.call.usage.tokens_out;
        self.name = answered.call.echoed_model.clone().unwrap_or_else(|| answered.call.model.clone());
        Ok(answered)
    }
}
