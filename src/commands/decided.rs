//! Decided cases as lines of JSON: to train or to measure a model with. Names and numbers of the case are masked unless somebody
//! asks for them.

use crate::app::App;
use crate::case::draft::SentenceKind;
use crate::case::event::Event;
use crate::case::reading::{Proposer, State};
use crate::case::{Case, Dossier, Draft, Passage, Reading};
use crate::config::Config;
use crate::error::{Error, Invalid};
use crate::masking::Mask;
use crate::outside::clock::Clock;
use crate::reading::model::{Plan, Question};
use crate::rules::RuleBook;
use crate::store::cases::{Happened, StoredDraft};
use crate::store::{cases, decided};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// Cases read at once.
const PAGE: u64 = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A line a question about the prose, as a conversation: what fine-tuning of chat models takes.
    Chat,
    /// A line a case, with everything that was found and decided.
    Plain,
}

/// Writes a new file; an existing one is not touched.
pub async fn export(config: Config, to: &Path, format: Format, masked: bool) -> Result<(), Error> {
    let app = App::build(config, Clock::System).await?;
    let wrong = |error: std::io::Error| Error::from(Invalid::one(to.display().to_string(), error.to_string()));
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(to).map_err(wrong)?;
    let mut file = std::io::BufWriter::new(file);
    let (mut cases, mut lines) = (0, 0);
    for_each(
        &app,
        masked,
        format,
        |line| {
            lines += 1;
            serde_json::to_writer(&mut file, &line).map_err(std::io::Error::from)?;
            file.write_all(b"\n")
        },
        || cases += 1,
    )
    .await
    .and_then(|done| done.map_err(wrong))?;
    file.flush().map_err(wrong)?;
    let how = if masked { "masked" } else { "with names and numbers as they are: keep it where the cases are kept" };
    println!("{lines} lines about {cases} decided cases are in {}, {how}", to.display());
    Ok(())
}

/// Every decided case, oldest first, as its lines.
async fn for_each(
    app: &App,
    masked: bool,
    format: Format,
    mut put: impl FnMut(Value) -> std::io::Result<()>,
    mut counted: impl FnMut(),
) -> Result<std::io::Result<()>, Error> {
    let mut after = None;
    loop {
        let page = decided::page(&app.db, after, PAGE).await?;
        for it in &page.cases {
            counted();
            for line in lines(app, &it.case, &it.readings, masked, format).await? {
                if let Err(error) = put(line) {
                    return Ok(Err(error));
                }
            }
        }
        after = page.last;
        if after.is_none() {
            return Ok(Ok(()));
        }
    }
}

/// The lines of one case.
pub async fn lines(app: &App, case: &Case, readings: &[Reading], masked: bool, format: Format) -> Result<Vec<Value>, Error> {
    let dossier = cases::dossier(&app.db, case, app.now()).await?;
    let book = app.book(&case.rule_book).await?;
    let drafts = cases::drafts_of(&app.db, case.id).await?;
    let Some(last) = case.draft.and_then(|id| drafts.iter().find(|it| it.id == id)) else { return Ok(Vec::new()) };
    let told = Told { dossier: &dossier, readings, book: &book, mask: masked.then(|| Mask::of(&dossier)) };
    let plan = Plan::of(&dossier, &book, false);
    Ok(match format {
        Format::Chat => plan.questions.iter().map(|question| told.chat(question)).collect(),
        Format::Plain => {
            let history = cases::history(&app.db, case.id).await?;
            vec![told.plain(case, &plan, last, &drafts, &history)]
        }
    })
}

struct Told<'a> {
    dossier: &'a Dossier,
    readings: &'a [Reading],
    book: &'a RuleBook,
    /// None: as it is.
    mask: Option<Mask>,
}

impl Told<'_> {
    fn words(&self, text: &str) -> String {
        self.mask.as_ref().map_or_else(|| text.to_owned(), |mask| mask.view(text).text)
    }

    /// The question and the answer that would have been right.
    fn chat(&self, question: &Question) -> Value {
        let answer = json!({ "claims": self.claims(question), "notes": [] });
        let mut messages = self.messages(question);
        messages.push(json!({ "role": "assistant", "content": answer.to_string() }));
        json!({ "messages": messages })
    }

    /// As a model would be asked. The question is masked when it is made; with the names it is put together again.
    fn messages(&self, question: &Question) -> Vec<Value> {
        let user = if self.mask.is_some() { question.user.clone() } else { self.unmasked(question) };
        vec![json!({ "role": "system", "content": question.system }), json!({ "role": "user", "content": user })]
    }

    fn unmasked(&self, question: &Question) -> String {
        let line = |line: &str| {
            let (label, _) = line.split_once('|')?;
            let number: usize = label.strip_prefix('P')?.parse().ok()?;
            let passage = self.dossier.passage(question.passages.get(number.checked_sub(1)?)?.id)?;
            Some(format!("{label}| {}", passage.text.replace(['\n', '\r'], " ")))
        };
        question.user.lines().map(|text| line(text).unwrap_or_else(|| text.to_owned())).collect::<Vec<_>>().join("\n")
    }

    /// What was found in the very lines that the question shows: by code, by a model and checked, or by a person.
    fn claims(&self, question: &Question) -> Vec<Value> {
        let counts = |reading: &&Reading| matches!(reading.state, State::Established | State::Asserted);
        let claim = |reading: &Reading| {
            let span = reading.spans.first()?;
            let at = question.passages.iter().position(|sent| sent.id == span.passage)?;
            let quote = span.cut(self.dossier.passage(span.passage)?)?;
            Some(json!({
                "passage": format!("P{:03}", at + 1), "quote": self.words(quote), "certainty": "stated", "fact": reading.fact,
                "key": reading.key.as_ref().map(|key| self.words(key)), "value": self.words(&reading.value.to_string()),
            }))
        };
        self.readings.iter().filter(counts).filter_map(claim).collect()
    }

    fn plain(&self, case: &Case, plan: &Plan, last: &StoredDraft, drafts: &[StoredDraft], history: &[Happened]) -> Value {
        let draft = &last.draft;
        json!({
            "input_messages": plan.questions.iter().map(|question| self.messages(question)).collect::<Vec<_>>(),
            "schema": plan.questions.first().map(|question| question.schema.clone()),
            "gold_claims": self.readings.iter().filter_map(|reading| self.reading(reading)).collect::<Vec<_>>(),
            "gold_elements": draft.findings.iter().map(|it| json!({
                "element": it.element, "status": it.status, "decisive": it.decisive,
            })).collect::<Vec<_>>(),
            "gold_outcome": { "outcome": draft.outcome, "amount": draft.amount.map(|amount| amount.to_string()), "clause": draft.clause },
            "approved_letter": { "consumer": self.letter(&draft.letters.consumer), "merchant": self.letter(&draft.letters.merchant) },
            "approved_sentences": self.sentences(draft),
            "amendments": self.amendments(drafts, history),
            "category": case.complaint.category.as_str(),
            "rule_hash": self.book.hash,
            "split": split(case),
        })
    }

    fn reading(&self, reading: &Reading) -> Option<Value> {
        if !matches!(reading.state, State::Established | State::Asserted) {
            return None;
        }
        let span = reading.spans.first()?;
        let quote = span.cut(self.dossier.passage(span.passage)?)?;
        let by = match &reading.proposer {
            Proposer::Code { reader } => format!("code:{reader}"),
            Proposer::Person { .. } => "person".to_owned(),
            Proposer::Model { name } => format!("model:{name}"),
        };
        Some(json!({
            "fact": reading.fact, "key": reading.key.as_ref().map(|key| self.words(key)),
            "value": self.words(&reading.value.to_string()), "quote": self.words(quote),
            "passage": span.passage.to_string(), "source": reading.source, "by": by,
        }))
    }

    fn letter(&self, letter: &crate::case::draft::Letter) -> Value {
        json!({ "subject": self.words(&letter.subject), "text": self.words(&letter.text) })
    }

    fn sentences(&self, draft: &Draft) -> Vec<Value> {
        let kinds = |kind| matches!(kind, SentenceKind::Fact | SentenceKind::Reasoning);
        let told = draft.sentences.iter().filter(|sentence| kinds(sentence.kind));
        told.map(|it| json!({ "text": self.words(&it.text), "element": it.element, "citations": it.citations })).collect()
    }

    /// Each change of a person: why, and the result before and after. Who made it is nobody's business here.
    fn amendments(&self, drafts: &[StoredDraft], history: &[Happened]) -> Vec<Value> {
        let draft = |id| drafts.iter().find(|it| it.id == id).map(|it| &it.draft);
        let result = |draft: &Draft| json!({ "outcome": draft.outcome, "amount": draft.amount.map(|amount| amount.to_string()) });
        let amended = history.iter().filter_map(|it| match &it.event {
            Event::Amended { from, to, reason, note, .. } => Some(json!({
                "reason": reason, "note": self.words(note), "before": draft(*from).map(result), "after": draft(*to).map(result),
            })),
            _ => None,
        });
        amended.collect()
    }
}

/// The same case always falls into the same part: eight of ten to learn from, one to tune with, one to measure with.
fn split(case: &Case) -> &'static str {
    let digest = Passage::digest(&case.id.to_string());
    match u8::from_str_radix(&digest[..2], 16).unwrap_or_default() {
        0..=204 => "train",
        205..=229 => "tune",
        230..=255 => "test",
    }
}
