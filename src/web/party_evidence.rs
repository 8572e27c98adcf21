//! The evidence of a case as a side sees it: what everybody sent, its text without what is private to others, the words that
//! the decision quotes. Nothing here is taken from the file itself: only passages, as text.

use super::page::Shell;
use super::words::{self, When};
use crate::case::exhibit::{Exhibit, Extraction, Submitter};
use crate::case::passage::{Passage, PassageRole, Place};
use crate::case::{Complaint, Draft, Side, private};
use askama::Template;
use std::ops::Range;

/// Longer texts end here, and say so.
const LINES_MAX: usize = 3000;
const HEADERS: [&str; 5] = ["From", "To", "Cc", "Date", "Subject"];

/// One exhibit in the list.
pub struct EvidenceRow {
    pub number: u32,
    pub name: String,
    pub from: &'static str,
    pub kind: Option<&'static str>,
    pub received: When,
    pub state: &'static str,
    pub own: bool,
    /// The decision that this side was told quotes it.
    pub quoted: bool,
    /// The reader's own words about it, by exhibit.
    pub answered: Vec<String>,
    /// `E3`, when it is an answer to that.
    pub answers: Option<String>,
}

/// What a side may look at: all but the operator's records, and what was set aside for talking to its reader.
pub fn shown(exhibit: &Exhibit) -> bool {
    !exhibit.is_records() && !exhibit.quarantined()
}

/// `told` is the ruling, once this side knows it.
pub fn rows(exhibits: &[Exhibit], side: Side, told: Option<&Draft>) -> Vec<EvidenceRow> {
    let row = |exhibit: &Exhibit| EvidenceRow {
        number: exhibit.number,
        name: name(exhibit),
        from: from(exhibit.from, side),
        kind: exhibit.kind.map(words::kind),
        received: When(exhibit.received_at),
        state: state(exhibit),
        own: exhibit.from.side() == Some(side),
        quoted: told.is_some_and(|draft| draft.citations.iter().any(|it| it.passage.exhibit == exhibit.number)),
        answered: exhibits
            .iter()
            .filter(|it| it.answers == Some(exhibit.number) && it.from.side() == Some(side))
            .map(|it| format!("E{}", it.number))
            .collect(),
        answers: exhibit.answers.map(|number| format!("E{number}")),
    };
    exhibits.iter().filter(|exhibit| shown(exhibit)).map(row).collect()
}

pub fn name(exhibit: &Exhibit) -> String {
    exhibit.file.strip_prefix("evidence/").unwrap_or(&exhibit.file).to_owned()
}

fn from(from: Submitter, reader: Side) -> &'static str {
    match (from, reader) {
        (Submitter::Consumer, Side::Consumer) | (Submitter::Merchant, Side::Merchant) => "you",
        (Submitter::Consumer, Side::Merchant) => "the customer",
        (Submitter::Merchant, Side::Consumer) => "the shop",
        (Submitter::Carrier, _) => "the carrier",
        (Submitter::Provider, _) => "the payment or tracking provider",
        (Submitter::Operator, _) => "us",
    }
}

fn state(exhibit: &Exhibit) -> &'static str {
    match &exhibit.state {
        Extraction::Pending => "being read",
        Extraction::Text => "",
        Extraction::Unreadable { reason, .. } => reason.in_words(),
    }
}

#[derive(Template)]
#[template(path = "pages/party/evidence.html")]
pub struct EvidencePage {
    pub shell: Shell,
    pub number: String,
    /// `/c` or `/m`
    pub base: &'static str,
    pub row: EvidenceRow,
    pub lines: Vec<TextLine>,
    pub cut: bool,
    /// Something is left out that is private to others.
    pub left_out: bool,
    pub readable: bool,
    pub original: bool,
    pub closed: bool,
    pub reach: String,
    pub typed: String,
    pub errors: Vec<String>,
}

pub struct TextLine {
    /// What the fields from here on belong to; empty where it is as before.
    pub group: String,
    /// Header name or field; empty for running text.
    pub label: String,
    pub quoted: bool,
    pub pieces: Vec<Bit>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bit {
    pub text: String,
    pub mark: bool,
    pub out: bool,
}

/// The text of one exhibit. `draft` tells what the case turns on; `told`, whether this side knows the ruling.
pub fn lines(
    passages: &[Passage],
    complaint: &Complaint,
    side: Side,
    own: bool,
    draft: Option<&Draft>,
    told: bool,
) -> Vec<TextLine> {
    let usable =
        passages.iter().filter(|it| is_text(it) || it.usable() && draft.is_some_and(|draft| !cited(draft, it, false).is_empty()));
    let line = |passage: &Passage| {
        let label = label(passage);
        let kept = draft.map(|draft| cited(draft, passage, true)).unwrap_or_default();
        let marks = if told { draft.map(|draft| cited(draft, passage, false)).unwrap_or_default() } else { Vec::new() };
        let gaps = if own { Vec::new() } else { private::left_out(&passage.text, &label, complaint, side, &kept) };
        let (group, label) = split(&label);
        TextLine { group, label, quoted: passage.role == PassageRole::Quoted, pieces: bits(&passage.text, &gaps, &marks) }
    };
    let mut lines: Vec<TextLine> = usable.take(LINES_MAX).map(line).collect();
    let mut before = String::new();
    for line in &mut lines {
        if line.group == before {
            line.group.clear();
        } else {
            before.clone_from(&line.group);
        }
    }
    lines
}

pub fn is_cut(passages: &[Passage]) -> bool {
    passages.iter().filter(|it| is_text(it)).nth(LINES_MAX).is_some()
}

/// `tracking_history/3/location/zip` is `location zip` of `tracking history 4`.
fn split(label: &str) -> (String, String) {
    let parts: Vec<&str> = label.split('/').collect();
    let place = |part: &str| part.parse::<usize>().map_or_else(|_| part.to_owned(), |n| (n + 1).to_string());
    let last = parts.iter().rposition(|part| part.parse::<usize>().is_ok()).map_or(parts.len().min(2) - 1, |at| at + 1);
    let words = |parts: &[&str]| parts.iter().map(|part| place(part)).collect::<Vec<_>>().join(" ").replace('_', " ");
    (words(&parts[..last]), words(&parts[last..]))
}

/// What a person reads in it; of a mail's headers those that its reader sees.
fn is_text(passage: &Passage) -> bool {
    let seen = match &passage.place {
        Place::Header { name } => HEADERS.iter().any(|seen| name.eq_ignore_ascii_case(seen)),
        _ => true,
    };
    passage.usable() && passage.role != PassageRole::Meta && seen
}

fn label(passage: &Passage) -> String {
    match &passage.place {
        Place::Header { name } | Place::Metadata { name } => name.clone(),
        Place::Json { pointer } => pointer.trim_start_matches('/').to_owned(),
        Place::Record { path } => path.clone(),
        Place::Line { column, .. } => column.clone().unwrap_or_default(),
        Place::Page { .. } => String::new(),
    }
}

/// Byte ranges of this passage that the ruling cites, or that the findings which decide it cite.
fn cited(draft: &Draft, passage: &Passage, decisive: bool) -> Vec<Range<usize>> {
    let decides = |id: &String| draft.findings.iter().any(|it| it.decisive && it.citations.contains(id));
    let here = draft.citations.iter().filter(|it| it.passage == passage.id && (!decisive || decides(&it.id)));
    here.map(|it| it.start as usize..it.end as usize).filter(|range| passage.text.get(range.clone()).is_some()).collect()
}

fn bits(text: &str, gaps: &[private::LeftOut], marks: &[Range<usize>]) -> Vec<Bit> {
    let mut edges: Vec<usize> = vec![0, text.len()];
    edges.extend(gaps.iter().flat_map(|it| [it.range.start, it.range.end]));
    edges.extend(marks.iter().flat_map(|it| [it.start, it.end]));
    edges.sort_unstable();
    edges.dedup();
    let mut found: Vec<Bit> = Vec::new();
    for (from, to) in edges.iter().zip(&edges[1..]) {
        if let Some(gap) = gaps.iter().find(|it| it.range.contains(from)) {
            if gap.range.start == *from {
                found.push(Bit { text: gap.instead.to_owned(), mark: false, out: true });
            }
            continue;
        }
        let mark = marks.iter().any(|it| it.contains(from));
        found.push(Bit { text: text[*from..*to].to_owned(), mark, out: false });
    }
    found
}
