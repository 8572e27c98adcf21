//! A draft as the ruling pane shows it: findings first, both sides beside each other, every sentence with its chips.

use super::letter_view::{self, LetterView};
use super::readings_view::{self, Claimed, Other, Read};
use super::words;
use std::collections::BTreeMap;

use crate::case::{
    Dossier, Draft, Outcome, Side, Wording,
    draft::{Citation, DraftFinding, LedgerStatus, Sentence, SentenceKind, Support},
    exhibit::Submitter,
    ruling::{DecidedBy, Flag},
};

#[derive(Debug, Clone)]
pub struct RulingView {
    pub outcome: &'static str,
    pub amount: Option<String>,
    pub clause: Option<String>,
    /// The version of the manual, so that the clause is shown as it was.
    pub rule_book: String,
    pub because: String,
    pub cost_bearer: Option<String>,
    pub decided_by: &'static str,
    pub arithmetic: Vec<String>,
    pub second_review: Vec<String>,
    pub flags: Vec<&'static str>,
    pub until: Option<String>,
    pub consumer_says: String,
    pub merchant_says: Option<String>,
    pub findings: Vec<FindingRow>,
    /// Checks that neither fired nor decided anything.
    pub quiet: Vec<FindingRow>,
    pub groups: Vec<Group>,
    /// What came of asking a model for better words.
    pub worded: Option<String>,
    pub questions: Vec<Question>,
    pub asks: Vec<(Side, String)>,
    pub ledger: Vec<LedgerLine>,
    pub letters: Vec<LetterView>,
    /// Who read what; the page sets this, for the manual names the facts.
    pub read: Read,
}

#[derive(Debug, Clone)]
pub struct FindingRow {
    pub says: String,
    pub clause: String,
    pub gate: bool,
    pub burden: Option<Side>,
    pub status: &'static str,
    pub status_class: &'static str,
    pub layer: Option<&'static str>,
    pub decisive: bool,
    pub consumer: Vec<Cited>,
    pub merchant: Vec<Cited>,
    pub neutral: Vec<Cited>,
}

/// A chip: the number, where it leads, the words.
#[derive(Debug, Clone)]
pub struct Cited {
    pub id: String,
    pub number: String,
    pub exhibit: u32,
    pub quote: String,
    pub from: String,
    /// A machine's translation, where the quote is in another language.
    pub english: Option<String>,
    /// `verified` or `asserted`, also said in words beside the colour.
    pub class: &'static str,
}

#[derive(Debug, Clone)]
pub struct Group {
    pub heading: &'static str,
    pub sentences: Vec<Told>,
}

#[derive(Debug, Clone)]
pub struct Told {
    pub text: String,
    pub class: &'static str,
    pub how: &'static str,
    pub chips: Vec<Cited>,
    /// Who chose the words, where it was not the rules; empty otherwise.
    pub worded: &'static str,
}

#[derive(Debug, Clone)]
pub struct Question {
    pub fact: String,
    pub question: String,
    /// What to rule, where the manual has no chapter.
    pub ruling: bool,
    /// No words can answer it; the page sets this, for the manual knows.
    pub judgement: bool,
    pub look_in: Vec<(u32, String)>,
    /// What a model proposes.
    pub claimed: Vec<Claimed>,
    /// What speaks against it.
    pub against: Vec<Other>,
}

#[derive(Debug, Clone)]
pub struct LedgerLine {
    pub exhibit: String,
    pub number: String,
    pub file: String,
    pub status: &'static str,
    pub class: &'static str,
    pub why: String,
}

pub fn view(draft: &Draft, dossier: &Dossier) -> RulingView {
    let rows: Vec<FindingRow> = draft.findings.iter().map(|finding| finding_row(finding, draft, dossier)).collect();
    let gate = |row: &FindingRow| row.gate && !row.decisive && row.status != "Contested";
    // What nobody said a word about, and what decides nothing, would only stand between the reader and the ruling.
    let silent = |row: &FindingRow| {
        !row.decisive && row.status == "Open" && row.consumer.is_empty() && row.merchant.is_empty() && row.neutral.is_empty()
    };
    let (quiet, mut findings): (Vec<FindingRow>, Vec<FindingRow>) = rows.into_iter().partition(|row| gate(row) || silent(row));
    // What decides stands first; the others keep the manual's order.
    findings.sort_by_key(|row| !row.decisive);
    let complaint = &dossier.complaint;
    RulingView {
        outcome: words::outcome(draft.outcome),
        amount: draft.amount.map(|amount| amount.to_string()),
        clause: draft.clause.clone(),
        rule_book: draft.rule_book.clone(),
        because: draft.because.clone(),
        cost_bearer: draft.cost_bearer.clone(),
        decided_by: match draft.decided_by {
            _ if draft.outcome == Outcome::Undetermined => "not yet; the questions above come first",
            DecidedBy::AllCompletions => "whatever is still open, the result is the same",
            DecidedBy::Burden => "by burden of proof: the side that had to show it did not",
            DecidedBy::Person => "set by a caseworker",
        },
        arithmetic: draft.arithmetic.clone(),
        second_review: if draft.second_review { draft.second_review_reasons.clone() } else { Vec::new() },
        flags: draft.flags.iter().map(|flag| flag_in_words(*flag)).chain(letter_view::without_texts(complaint)).collect(),
        until: draft.until.map(|day| day.format("%-d %b %Y").to_string()),
        consumer_says: complaint.claim.statement.trim().to_owned(),
        merchant_says: complaint.merchant.response.as_ref().map(|response| response.statement.trim().to_owned()),
        findings,
        quiet,
        groups: groups(draft, dossier),
        worded: draft.wording.as_ref().map(worded),
        questions: questions(draft, dossier),
        asks: draft.asks.iter().map(|ask| (ask.party, ask.question.clone())).collect(),
        ledger: draft.ledger.iter().map(ledger_line).collect(),
        letters: vec![
            letter_view::letter(complaint, Side::Consumer, &draft.letters.consumer),
            letter_view::letter(complaint, Side::Merchant, &draft.letters.merchant),
        ],
        read: Read::default(),
    }
}

impl RulingView {
    /// Puts translations beside the quotes that they are of.
    pub fn translated(&mut self, english: &BTreeMap<String, String>) {
        let rows = self.findings.iter_mut().flat_map(|row| [&mut row.consumer, &mut row.merchant, &mut row.neutral]);
        let told = self.groups.iter_mut().flat_map(|group| &mut group.sentences).map(|told| &mut told.chips);
        for chip in rows.chain(told).flatten() {
            chip.english = english.get(&chip.quote).cloned();
        }
        for question in &mut self.questions {
            for claim in &mut question.claimed {
                claim.english = english.get(&claim.quote).cloned();
            }
        }
        let sides = self.read.differences.iter_mut().flat_map(|it| &mut it.sides);
        for other in sides.chain(self.questions.iter_mut().flat_map(|question| &mut question.against)) {
            other.english = english.get(&other.quote).cloned();
        }
    }
}

/// `C3` -> `3`
pub fn number(citation: &str) -> String {
    citation.trim_start_matches('C').to_owned()
}

fn finding_row(finding: &DraftFinding, draft: &Draft, dossier: &Dossier) -> FindingRow {
    let cited: Vec<(Option<Side>, Cited)> = finding
        .citations
        .iter()
        .filter_map(|id| draft.citations.iter().find(|it| it.id == *id))
        .map(|it| (speaker(it, dossier), chip(it, dossier)))
        .collect();
    let of = |side: Option<Side>| cited.iter().filter(|(speaker, _)| *speaker == side).map(|(_, cited)| cited.clone()).collect();
    let (status, status_class) = words::status(finding.status);
    FindingRow {
        says: finding.says.clone(),
        // Before the ruling is in sight, a gate is only that.
        clause: finding.clause.clone().filter(|clause| clause != "G").unwrap_or_default(),
        gate: finding.clause.as_deref().is_some_and(|clause| clause.starts_with('G')),
        burden: finding.burden,
        status,
        status_class,
        layer: finding.layer.map(words::layer),
        decisive: finding.decisive,
        consumer: of(Some(Side::Consumer)),
        merchant: of(Some(Side::Merchant)),
        neutral: of(None),
    }
}

/// Whose words these are: a party's upload or statement, or nobody's in particular.
fn speaker(citation: &Citation, dossier: &Dossier) -> Option<Side> {
    match citation.record.as_deref() {
        Some(path) if path.starts_with("claim.") => Some(Side::Consumer),
        Some(path) if path.starts_with("merchant.response") => Some(Side::Merchant),
        Some(_) => None,
        None => dossier.exhibits.iter().find(|it| it.number == citation.passage.exhibit).and_then(|it| it.from.side()),
    }
}

fn chip(citation: &Citation, dossier: &Dossier) -> Cited {
    let from = match dossier.exhibits.iter().find(|it| it.number == citation.passage.exhibit) {
        Some(exhibit) if exhibit.is_records() => format!("our records, {}", citation.record.as_deref().unwrap_or_default()),
        Some(exhibit) => {
            let sender = match exhibit.from {
                Submitter::Consumer => "from the consumer",
                Submitter::Merchant => "from the merchant",
                Submitter::Carrier => "from the carrier",
                Submitter::Provider => "from the provider",
                Submitter::Operator => "from us",
            };
            format!("{} {sender}", citation.exhibit)
        }
        None => citation.exhibit.clone(),
    };
    Cited {
        id: citation.id.clone(),
        number: number(&citation.id),
        exhibit: citation.passage.exhibit,
        quote: citation.quote.clone(),
        from,
        english: None,
        class: if speaker(citation, dossier).is_some() { "asserted" } else { "verified" },
    }
}

fn groups(draft: &Draft, dossier: &Dossier) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, sentence) in draft.sentences.iter().enumerate() {
        let heading = match sentence.kind {
            SentenceKind::Position => "What each side says",
            SentenceKind::Fact | SentenceKind::Rule | SentenceKind::Reasoning => "What the evidence shows",
            SentenceKind::Amount => "The amount",
            SentenceKind::Procedure => "What comes next, and what would change this",
        };
        let weak = draft.wording.as_ref().is_some_and(|wording| wording.weak.contains(&at));
        let told = told(sentence, weak, draft, dossier);
        match groups.last_mut() {
            Some(group) if group.heading == heading => group.sentences.push(told),
            _ => groups.push(Group { heading, sentences: vec![told] }),
        }
    }
    groups
}

/// `worded by AI (name): 5 of 7 sentences; ..`
fn worded(wording: &Wording) -> String {
    let Wording { model, asked, taken, failed, .. } = wording;
    let mut codes: Vec<&str> = failed.iter().map(|it| it.code.in_words()).collect();
    codes.sort_unstable();
    codes.dedup();
    let kept = if taken == asked {
        String::new()
    } else {
        format!(" The others stay as the rules wrote them: {model} {}.", codes.join("; "))
    };
    format!("The model {model} worded {taken} of {asked} sentences. Every value in them was put in from the evidence.{kept}")
}

fn told(sentence: &Sentence, weak: bool, draft: &Draft, dossier: &Dossier) -> Told {
    let (class, how) = match sentence.support {
        Support::Verified => ("verified", "verified"),
        Support::Asserted => ("asserted", "said by a party"),
        Support::Uncited => ("uncited", "cites nothing"),
        Support::None => ("", ""),
    };
    let mut chips: Vec<Cited> = sentence
        .citations
        .iter()
        .filter_map(|id| draft.citations.iter().find(|it| it.id == *id))
        .map(|it| chip(it, dossier))
        .collect();
    for chip in &mut chips {
        chip.class = if class.is_empty() { "verified" } else { class };
    }
    let worded = match (sentence.by_model, weak) {
        (true, true) => "worded by AI; a second model doubts that the cited words say all of it: look",
        (true, false) => "worded by AI",
        (false, _) => "",
    };
    Told { text: sentence.text.clone(), class, how, chips, worded }
}

/// What can be answered stands first; what to rule comes after it.
fn questions(draft: &Draft, dossier: &Dossier) -> Vec<Question> {
    let mut questions: Vec<Question> = draft.open_questions.iter().map(|open| question(open, draft, dossier)).collect();
    questions.sort_by_key(|question| question.ruling);
    questions
}

fn question(open: &crate::case::ruling::OpenQuestion, draft: &Draft, dossier: &Dossier) -> Question {
    let file = |number: u32| {
        let exhibit = dossier.exhibits.iter().find(|exhibit| exhibit.number == number);
        exhibit.map(|exhibit| exhibit.file.trim_start_matches("evidence/").to_owned()).unwrap_or_default()
    };
    Question {
        fact: open.fact.clone(),
        question: open.question.clone(),
        ruling: open.asks_for_the_ruling(),
        judgement: false,
        look_in: open
            .look_in
            .iter()
            .map(|number| (*number, if *number == 0 { "our records".to_owned() } else { file(*number) }))
            .collect(),
        claimed: readings_view::claimed(draft, dossier, &open.fact),
        against: readings_view::against(draft, dossier, &open.fact),
    }
}

fn ledger_line(row: &crate::case::draft::LedgerRow) -> LedgerLine {
    let (status, class) = match row.status {
        LedgerStatus::ReliedOn => ("Relied on", "good"),
        LedgerStatus::Considered => ("Considered", ""),
        LedgerStatus::Irrelevant => ("Irrelevant", ""),
        LedgerStatus::Unreadable => ("Unreadable", "bad"),
    };
    LedgerLine {
        exhibit: row.exhibit.clone(),
        number: row.exhibit.trim_start_matches('E').to_owned(),
        file: row.file.trim_start_matches("evidence/").to_owned(),
        status,
        class,
        why: row.why.clone(),
    }
}

fn flag_in_words(flag: Flag) -> &'static str {
    match flag {
        Flag::Injection => "an exhibit talks to the reader",
        Flag::Integrity => "a number or date does not fit this case",
        Flag::RegimeConflict => "two sets of rules point different ways",
        Flag::LateEvidence => "late evidence",
        Flag::Vulnerable => "a party may be vulnerable",
        Flag::Language => "a language nobody here may read",
    }
}
