//! The page a party sees: where the case stands, what happens next and until when, what we have from them, their letters.
//!
//! It is built from one side's view: of the other side's evidence the text, without what is private; never its letters,
//! addresses or our own notes.

use super::letter_view::Words;
use super::page::Shell;
use super::party_evidence::{self, EvidenceRow};
use super::words::{self, When};
use crate::case::complaint::Category;
use crate::case::exhibit::Exhibit;
use crate::case::mail::{Fate, IncomingMail};
use crate::case::{Case, Complaint, Draft, LetterKind, LetterState, OutboxLetter, Side, Stage, private};
use askama::Template;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "pages/party/status.html")]
pub struct StatusPage {
    pub shell: Shell,
    pub side: Side,
    pub number: String,
    pub shop: String,
    pub customer: String,
    pub order: String,
    pub amount: String,
    pub opened: When,
    /// The claim in the consumer's words.
    pub claim: String,
    pub category: &'static str,
    pub answer: Option<Answer>,
    pub steps: Vec<Step>,
    pub next: String,
    pub until: Option<Until>,
    pub asked: Vec<String>,
    /// What is on file, both sides may read, and this one has asked to be shown; its own always.
    pub evidence: Vec<EvidenceRow>,
    /// How many more there are, behind a button.
    pub unshown: usize,
    /// What came after the decision and waits for a caseworker: name, when.
    pub held: Vec<(String, When)>,
    /// Newest first.
    pub letters: Vec<LetterRow>,
    /// `cases+D-...@...`: a person reads it.
    pub reach: String,
    pub notice: Option<String>,
    pub errors: Vec<String>,
    /// What was typed into a form that could not be taken.
    pub typed: String,
    /// What the files show, as it was typed.
    pub note: String,
    /// Where forms go: `/c` or `/m`.
    pub base: &'static str,
}

pub struct Answer {
    pub accepts: bool,
    pub at: When,
    pub statement: String,
}

pub struct Step {
    pub label: &'static str,
    pub done: bool,
    pub current: bool,
}

pub struct Until {
    pub when: When,
    pub left: String,
    pub class: &'static str,
}

pub struct LetterRow {
    /// It tells a decision; a question is told above, too.
    pub decides: bool,
    pub words: Words,
    pub sent: When,
}

/// What the page is made of; all of it is on file, none of it is typed by the reader of the page.
pub struct Seen<'a> {
    pub side: Side,
    pub case: &'a Case,
    pub exhibits: &'a [Exhibit],
    /// Numbers of those that this side has not asked to be shown yet.
    pub unshown: &'a [u32],
    pub letters: &'a [OutboxLetter],
    /// The open questions to this side, when it is asked something.
    pub asked: Vec<String>,
    /// The ruling, once this side knows it.
    pub told: Option<&'a Draft>,
    /// What waits for a caseworker.
    pub held: &'a [IncomingMail],
    pub reach: String,
    pub now: DateTime<Utc>,
}

impl StatusPage {
    pub fn of(shell: Shell, seen: Seen<'_>) -> StatusPage {
        let Seen { side, case, exhibits, unshown, letters, asked, told, held, reach, now } = seen;
        let complaint = &case.complaint;
        let answer = complaint.merchant.response.as_ref().map(|response| Answer {
            accepts: response.accepts,
            at: When(response.at),
            statement: shown_to(side, Side::Merchant, &response.statement, complaint),
        });
        let asked_now = matches!(case.stage, Stage::Awaiting { side: who, .. } if who == side);
        StatusPage {
            shell,
            side,
            number: case.number.clone(),
            shop: complaint.merchant.name.clone(),
            customer: complaint.consumer.name.clone(),
            order: complaint.order.id.clone(),
            amount: complaint.claim.amount.to_string(),
            opened: When(complaint.opened_at),
            claim: shown_to(side, Side::Consumer, &complaint.claim.statement, complaint),
            category: category(complaint.category),
            answer,
            steps: steps(case),
            next: next(case, side),
            until: until(&case.stage, side, now),
            asked: if asked_now { asked } else { Vec::new() },
            evidence: party_evidence::rows(exhibits, side, told)
                .into_iter()
                .filter(|row| !unshown.contains(&row.number))
                .collect(),
            unshown: unshown.len(),
            held: held
                .iter()
                .filter(|it| it.page.is_some() && is_from(it, side))
                .map(|it| (it.subject.clone(), When(it.at)))
                .collect(),
            letters: letters.iter().rev().filter(|row| row.side == side).filter_map(letter_row).collect(),
            reach,
            notice: None,
            errors: Vec::new(),
            typed: String::new(),
            note: String::new(),
            base: base(side),
        }
    }

    fn to_consumer(&self) -> bool {
        self.side == Side::Consumer
    }

    fn may_answer(&self) -> bool {
        self.side == Side::Merchant && self.answer.is_none() && !self.is_closed()
    }

    fn is_closed(&self) -> bool {
        self.steps.iter().all(|step| step.done)
    }
}

pub fn base(side: Side) -> &'static str {
    match side {
        Side::Consumer => "/c",
        Side::Merchant => "/m",
    }
}

/// Filed, the shop answers, we look, decided: the same four steps for both.
fn steps(case: &Case) -> Vec<Step> {
    let answered = case.complaint.merchant.response.is_some();
    let at = match &case.stage {
        Stage::Closed { .. } => 4,
        Stage::Awaiting { side: Side::Merchant, .. } if !answered => 1,
        // An approval can still be taken back: nobody is told before the letters are out.
        Stage::Approved { .. }
        | Stage::Undelivered { .. }
        | Stage::Reading
        | Stage::Ready
        | Stage::SecondReview
        | Stage::Escalated
        | Stage::Awaiting { .. } => 2,
    };
    let labels = ["Filed", if answered { "Shop answered" } else { "Shop may answer" }, "Under review", "Decided"];
    (0usize..)
        .zip(labels)
        .map(|(n, label)| Step { label, done: n < at && (n != 1 || answered || at > 2), current: n == at })
        .collect()
}

fn next(case: &Case, side: Side) -> String {
    let to_consumer = side == Side::Consumer;
    let text = match &case.stage {
        Stage::Awaiting { side: who, .. } if *who == side => {
            "We ask you something before we decide. Answer on this page or by e-mail; if you cannot, say so, and we decide on what we have."
        }
        Stage::Awaiting { .. } if to_consumer => {
            "We have asked the shop a question and wait for its answer. You do not have to do anything. If it does not answer in time, we decide on what we have."
        }
        Stage::Awaiting { .. } => {
            "We have asked the customer a question and wait for the answer. You do not have to do anything."
        }
        Stage::Reading => {
            "We are reading what both sides have sent. Then a draft decision is prepared, and a caseworker looks at it. Nothing is decided without a person."
        }
        Stage::Ready | Stage::SecondReview | Stage::Approved { .. } | Stage::Undelivered { .. } => {
            "A draft decision is prepared by rules. A caseworker checks it against the evidence before anything is decided. You can still send evidence."
        }
        Stage::Escalated => "A senior caseworker looks at this case. You can still send evidence.",
        Stage::Closed { .. } => {
            "The case is decided. Your letter below gives the reasons, and says how to disagree and until when. What you send now is read by a person."
        }
    };
    text.to_owned()
}

fn until(stage: &Stage, side: Side, now: DateTime<Utc>) -> Option<Until> {
    let Stage::Awaiting { side: who, until } = stage else { return None };
    let (left, class) = words::time_left(*until, now);
    let class = if *who == side { class } else { "" };
    Some(Until { when: When(*until), left, class })
}

fn is_from(mail: &IncomingMail, side: Side) -> bool {
    matches!(mail.fate, Fate::Held { side: Some(from), .. } if from == side)
}

fn letter_row(row: &OutboxLetter) -> Option<LetterRow> {
    let at = match row.state {
        LetterState::Sent { at } | LetterState::Posted { at, .. } => at,
        // It left, so this side may know it; here it can read what its mailbox did not take.
        LetterState::Bounced { .. } => row.send_after,
        LetterState::Waiting | LetterState::Withdrawn | LetterState::Failed { .. } => return None,
    };
    let decides = row.kind != LetterKind::Question;
    Some(LetterRow { decides, words: Words::of(&row.letter), sent: When(at) })
}

fn category(category: Category) -> &'static str {
    match category {
        Category::NotReceived => "the order never came",
        Category::NotAsDescribed => "it is not as described",
        Category::RefundNotProcessed => "a promised refund was not paid",
        Category::Unauthorised => "the purchase was not theirs",
        Category::Duplicate => "they were charged twice",
        Category::IncorrectAmount => "the wrong amount was taken",
        Category::Subscription => "a cancelled subscription was charged",
        Category::ProviderRisk => "the payment provider raised a concern",
        Category::Other => "something else went wrong",
    }
}

/// What one side wrote, without what is private to it when the other reads it.
fn shown_to(reader: Side, writer: Side, text: &str, complaint: &Complaint) -> String {
    if reader == writer { text.trim().to_owned() } else { private::without(text.trim(), complaint, reader) }
}

/// A link that opens nothing: wrong, expired, or the other side's. All three look the same.
#[derive(Template)]
#[template(path = "pages/party/no_link.html")]
pub struct NoLinkPage {
    pub shell: Shell,
    pub reach: String,
    /// It was the right one until a newer one was made.
    pub replaced: bool,
}
