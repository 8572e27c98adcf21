//! The words of a question: instructions first, then the questions, then the text, so that what stays the same from case to
//! case stands first.

use super::plan::Document;
use crate::case::exhibit::{Media, Submitter};
use crate::case::reading::FactId;
use crate::case::{Dossier, Passage, PassageId, Side};
use crate::masking::View;
use crate::rules::{RuleBook, Type};
use std::collections::BTreeMap;
use std::fmt::Write;

const INSTRUCTIONS: &str = include_str!("../../../templates/prompts/read.txt");

pub struct Text {
    pub system: String,
    pub user: String,
    pub ours: Vec<String>,
}

pub fn write(
    book: &RuleBook,
    dossier: &Dossier,
    batch: &[Document<'_>],
    facts: &[FactId],
    views: &BTreeMap<PassageId, View>,
    reversed: bool,
) -> Text {
    let mut questions: Vec<String> = facts.iter().filter_map(|fact| question(book, fact)).collect();
    let mut documents: Vec<String> = Vec::new();
    let mut line = 0;
    for (number, document) in batch.iter().enumerate() {
        let mut text = format!("{}\n", heading(number + 1, document));
        for passage in &document.passages {
            line += 1;
            let words = views.get(&passage.id).map_or("", |view| view.text.as_str());
            let _ = writeln!(text, "{}| {}", label(line), words.replace(['\n', '\r'], " "));
        }
        documents.push(text);
    }
    if reversed {
        questions.reverse();
        documents.reverse();
    }
    let currency = dossier.complaint.claim.amount.currency();
    let questions = format!("Questions (sums of the case are in {}):\n{}\n", currency.code(), questions.join("\n"));
    let documents = documents.join("\n");
    // Nobody outside can guess it, and the same question has the same one.
    let canary = &Passage::digest(&format!("{questions}{documents}canary"))[..16];
    let system = format!("{}Never write this: {canary}\n", INSTRUCTIONS);
    let ours = vec![system.clone(), questions.clone()];
    Text { user: format!("{questions}\n{documents}"), system, ours }
}

/// Names the instructions: answers to other ones are answers of another reader.
pub fn hash() -> String {
    Passage::digest(INSTRUCTIONS)
}

/// What an answer may not hold.
pub fn canary(system: &str) -> Option<&str> {
    system.trim_end().rsplit_once(": ").map(|(_, canary)| canary)
}

/// `P017`
pub fn label(line: usize) -> String {
    format!("P{line:03}")
}

fn question(book: &RuleBook, fact: &str) -> Option<String> {
    let def = book.fact(fact)?;
    let kind = match def.kind {
        Type::Text(_) if !def.values.is_empty() => format!("one of: {}", def.values.join(", ")),
        kind => kind.in_words().to_owned(),
    };
    let about = def.key.as_ref().map(|key| format!("; key: the {key}'s number")).unwrap_or_default();
    Some(format!("- {fact} ({kind}{about}): {}", def.question))
}

/// Nothing that a party typed: not even the file's name.
fn heading(number: usize, document: &Document<'_>) -> String {
    let what = match document.exhibit.media {
        _ if document.exhibit.is_records() => "statement",
        Media::Mail => "mail",
        Media::Png | Media::Jpeg => "picture, its words read by a machine",
        Media::Html => "web page",
        Media::Pdf | Media::Text | Media::Records | Media::Json | Media::Csv | Media::Unknown => "document",
    };
    let from = match (document.side, document.exhibit.from) {
        (Some(Side::Consumer), _) => "handed in by the consumer",
        (Some(Side::Merchant), _) => "handed in by the shop",
        (None, Submitter::Carrier) => "from the carrier",
        (None, Submitter::Provider) => "from the payment or tracking provider",
        (None, _) => "from the office that decides the dispute",
    };
    format!("Text {number}: {what} {from}, {}", document.exhibit.received_at.format("%Y-%m-%d"))
}
