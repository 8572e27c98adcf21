//! A draft ruling: sentences that cite, a ledger that accounts for every exhibit, two letters. The shape of
//! `draft --format json` (programs read it; the contract is in DESIGN section 5 and README).

use super::ids::PassageId;
use super::money::Money;
use super::passage::Tier;
use super::reader::Reader;
use super::reading::{FactId, Reading};
use super::ruling::{Ask, DecidedBy, Flag, Layer, Outcome, Status};
use crate::languages::{self, Language};
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    pub outcome: Outcome,
    pub amount: Option<Money>,
    pub arithmetic: Vec<String>,
    pub clause: Option<String>,
    pub because: String,
    pub cost_bearer: Option<String>,
    /// The reason of the result in a provider's words (`codes.toml`).
    #[serde(default)]
    pub reason_code: Option<String>,
    pub rule_book: String,
    pub decided_by: DecidedBy,
    pub second_review: bool,
    pub second_review_reasons: Vec<String>,
    pub flags: Vec<Flag>,
    pub until: Option<NaiveDate>,
    pub asks: Vec<Ask>,
    pub open_questions: Vec<super::ruling::OpenQuestion>,
    pub findings: Vec<DraftFinding>,
    pub citations: Vec<Citation>,
    pub sentences: Vec<Sentence>,
    pub ledger: Vec<LedgerRow>,
    pub letters: Letters,
    pub model: Option<ModelUse>,
    /// What came of asking a model for better words; absent while nobody asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<super::wording::Wording>,
    pub timings_ms: std::collections::BTreeMap<String, f64>,
    /// All readings the draft was made from, rejected ones too.
    pub readings: Vec<Reading>,
    /// SHA-256 over the exhibits' hashes and the answers: approval is bound to it.
    pub evidence_root: String,
}

impl Draft {
    /// What the ruling turns on, as one word to look other cases up by: the decisive elements and how each stands.
    pub fn pivots(&self) -> String {
        let mut pivots: Vec<String> = self
            .findings
            .iter()
            .filter(|finding| finding.decisive)
            .map(|finding| format!("{} {:?}", finding.element, finding.status))
            .collect();
        pivots.sort_unstable();
        super::Passage::digest(&pivots.join("\n"))
    }

    /// The reading that `M12` names: words that a model read, whether the ruling cites them or not.
    pub fn read_by_model(&self, cite: &str) -> Option<&Reading> {
        let reading = self.readings.get(cite.strip_prefix('M')?.parse::<usize>().ok()?)?;
        matches!(reading.proposer, super::reading::Proposer::Model { .. }).then_some(reading)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftFinding {
    pub element: String,
    pub clause: Option<String>,
    pub says: String,
    pub burden: Option<super::Side>,
    pub status: Status,
    pub layer: Option<Layer>,
    /// Ids of `citations`.
    pub citations: Vec<String>,
    pub missing: Vec<FactId>,
    pub decisive: bool,
}

/// Words cut from storage. `file` for exhibits, `record` for the operator's own fields; never both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Citation {
    /// `C1`, `C2` ... unique in the draft.
    pub id: String,
    /// `E3`
    pub exhibit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    pub passage: PassageId,
    pub start: u32,
    pub end: u32,
    pub quote: String,
    pub tier: Tier,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    pub text: String,
    pub kind: SentenceKind,
    pub support: Support,
    /// Ids of `citations`.
    pub citations: Vec<String>,
    /// The element it speaks to, when it belongs to a finding.
    pub element: Option<String>,
    /// A model chose the words; every value in them was put in by code.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_model: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SentenceKind {
    Fact,
    /// What a side says, given as its words.
    Position,
    Rule,
    Reasoning,
    Amount,
    Procedure,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Support {
    Verified,
    /// Said by a party.
    Asserted,
    /// A fact without a citation: blocks approval.
    Uncited,
    /// Nothing to cite: a rule, a reason, a next step.
    None,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LedgerRow {
    /// `E3`
    pub exhibit: String,
    pub file: String,
    pub status: LedgerStatus,
    pub why: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LedgerStatus {
    ReliedOn,
    Considered,
    Irrelevant,
    Unreadable,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Letters {
    pub consumer: Letter,
    pub merchant: Letter,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    pub subject: String,
    /// Plain text; paragraphs are separated by an empty line.
    pub text: String,
    /// BCP 47 of its words; absent where they are English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The same letter in English, for whoever approves it; none once a person has changed its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub english: Option<Box<Letter>>,
}

/// Who decides; known when a person approves.
pub const DECIDER_SLOT: &str = "[[who decided]]";
/// How this letter's words came about, and who stands by it.
pub const MADE_SLOT: &str = "[[how this letter was made]]";
/// The reader's own page of the case.
pub const PAGE_SLOT: &str = "[[address of your page]]";
/// The day of the decision.
pub const DECIDED_ON_SLOT: &str = "[[day of the decision]]";
/// The last day to ask for another look.
pub const CONTEST_BY_SLOT: &str = "[[last day to ask for another look]]";
/// The last day to pay, or to send a replacement.
pub const PAY_BY_SLOT: &str = "[[last day to pay]]";
/// The last day to answer a question, where the rules name none.
pub const ANSWER_BY_SLOT: &str = "[[last day to answer]]";
/// How long a party may ask for another look, counted from the decision.
pub const CONTEST_DAYS: u64 = 14;
const PAY_DAYS: u64 = 14;
pub const ANSWER_DAYS: u64 = 7;

/// What fills a letter's slots when a person lets it leave.
#[derive(Debug, Clone)]
pub struct Signing<'a> {
    /// `Noor Haddad, caseworker`; two of them where two decided.
    pub decided_by: String,
    /// What happened to this letter, in words.
    pub made: String,
    /// When it was decided: payments are counted from here.
    pub at: DateTime<Utc>,
    /// When this reader is told, if later: the time to disagree is counted from here.
    pub told_at: DateTime<Utc>,
    pub reader: Reader<'a>,
    /// The address of the reader's own page, with its secret.
    pub page: String,
}

impl Letter {
    /// A letter in English.
    pub fn new(subject: impl Into<String>, text: impl Into<String>) -> Letter {
        Letter { subject: subject.into(), text: text.into(), ..Letter::default() }
    }

    /// What it is written in.
    pub fn written_in(&self) -> &'static Language {
        self.language.as_deref().and_then(languages::of).unwrap_or_else(languages::english)
    }

    /// BCP 47, for a page and a mail.
    pub fn tag(&self) -> &str {
        self.language.as_deref().unwrap_or("en")
    }

    /// `rtl` or `ltr`
    pub fn dir(&self) -> &'static str {
        if languages::is_rtl(self.tag()) { "rtl" } else { "ltr" }
    }

    /// The letter as it may leave. One that was rewritten without the place for how it was made says it at its end.
    pub fn signed(&self, signing: &Signing<'_>) -> Letter {
        let Signing { decided_by, made, at, told_at, reader, page } = signing;
        let (today, told) = (reader.day(*at), reader.day(*told_at));
        let after = |day: NaiveDate, days: u64| day.checked_add_days(Days::new(days)).unwrap_or(day);
        let slots = [
            (MADE_SLOT, made.clone()),
            (PAGE_SLOT, page.clone()),
            (DECIDER_SLOT, decided_by.clone()),
            (DECIDED_ON_SLOT, reader.language.weekday(today)),
            (CONTEST_BY_SLOT, reader.deadline(after(told, CONTEST_DAYS))),
            (PAY_BY_SLOT, reader.language.weekday(after(today, PAY_DAYS))),
            (ANSWER_BY_SLOT, reader.deadline(after(told, ANSWER_DAYS))),
        ];
        let fill = |text: &str| slots.iter().fold(text.to_owned(), |text, (slot, words)| text.replace(slot, words));
        let mut text = self.text.clone();
        if !text.contains(MADE_SLOT) && !text.trim().is_empty() {
            text = format!("{}\n\n{}\n\n{MADE_SLOT}", text.trim_end(), reader.language.heading("made"));
        }
        Letter { subject: fill(&self.subject), text: fill(&text), ..self.clone() }
    }

    /// No slot is left open. A letter that is not signed never leaves.
    pub fn is_signed(&self) -> bool {
        let open = |slot: &str| self.text.contains(slot) || self.subject.contains(slot);
        ![MADE_SLOT, PAGE_SLOT, DECIDER_SLOT, DECIDED_ON_SLOT, CONTEST_BY_SLOT, PAY_BY_SLOT, ANSWER_BY_SLOT].into_iter().any(open)
    }

    /// Some outcomes send nothing: their letter has no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelUse {
    pub name: String,
    pub calls: u32,
    pub tokens: u64,
}
