//! What happened to a case: the audit trail's vocabulary, and the only thing that moves a case.

use super::ids::*;
use super::money::Money;
use super::party::Side;
use super::reading::Answer;
use super::ruling::Outcome;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    Opened {
        submission_key: Option<String>,
        rule_book: String,
    },
    ExhibitAdded {
        exhibit: ExhibitId,
        number: u32,
        file: String,
        sha256: String,
    },
    /// Text was cut into passages, or a reason found why not; attachments became exhibits of their own.
    ExhibitRead {
        exhibit: ExhibitId,
        passages: u32,
        unreadable: Option<String>,
        attachments: Vec<ExhibitId>,
    },
    /// The merchant answered on its page, by mail or by API.
    Responded {
        accepts: bool,
    },
    /// A caseworker raised an exhibit to a third-party source.
    ExhibitVerified {
        exhibit: ExhibitId,
        how: String,
    },
    /// A caseworker opened the original of an exhibit that no reader could read, or that the ruling rests on as a
    /// business record, and says so. Approval waits for it.
    Looked {
        exhibit: ExhibitId,
        number: u32,
    },
    /// A side asked on its page to be shown the evidence, and these exhibits of others were there for the first time.
    EvidenceOpened {
        side: Side,
        exhibits: Vec<u32>,
    },
    /// A caseworker says how the sides that a ruling goes against came to see what it rests on, when not on their page.
    EvidenceServed {
        to: Vec<Served>,
        how: String,
    },
    /// A supervisor replaced a side's link: the old one opens nothing any more.
    LinkRenewed {
        side: Side,
    },
    Answered {
        answer: Answer,
    },
    /// A model was asked about the words of the case. What it said is kept beside the case; the digest names it.
    ModelRead {
        /// Questions that were put, and those that were answered.
        asked: u32,
        answered: u32,
        model: String,
        digest: String,
    },
    Assessed {
        outcome: Outcome,
        clause: Option<String>,
    },
    Drafted {
        draft: DraftId,
        outcome: Outcome,
        amount: Option<Money>,
        clause: Option<String>,
        evidence_root: String,
    },
    /// A model worded sentences of the draft better: same ruling, other words. Both drafts are kept.
    Worded {
        from: DraftId,
        to: DraftId,
        model: String,
        asked: u32,
        taken: u32,
    },
    /// A model was asked for better words and gave none: the rules' own stand.
    NotWorded {
        draft: DraftId,
        /// In plain words, for a caseworker.
        why: String,
    },
    Asked {
        side: Side,
        questions: Vec<String>,
        until: DateTime<Utc>,
        /// The act of asking is the approval that the question's mail leaves on. Absent in histories of older versions,
        /// which asked on the party's page alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approval: Option<ApprovalId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        send_after: Option<DateTime<Utc>>,
    },
    /// A deadline passed without an answer.
    WindowClosed {
        side: Side,
    },
    Escalated {
        reason: String,
    },
    /// A caseworker changed the draft: old and new are kept as drafts.
    Amended {
        from: DraftId,
        to: DraftId,
        reason: AmendReason,
        note: String,
        /// Outcome or amount became another; not only the words.
        #[serde(default)]
        ruling_changed: bool,
        /// The one that decided the old draft.
        #[serde(default)]
        clause: Option<String>,
    },
    /// What a person would decide, said before they saw what the rules or a colleague decided.
    Tentative {
        draft: DraftId,
        /// As the second of two people; otherwise on a case that everybody looks at before the draft.
        second: bool,
        /// Nothing: "I cannot decide this".
        outcome: Option<Outcome>,
        amount: Option<Money>,
        reason: String,
        /// Outcome and amount are those of the draft.
        agrees: bool,
        /// The draft had never been on this person's screen.
        unseen: bool,
    },
    /// The second person does not agree and gives the case back.
    SentBack {
        reason: String,
    },
    /// A draft with a known error was on screen, to see whether somebody reads. Nothing was decided or sent.
    Checked {
        draft: DraftId,
        what: String,
        caught: bool,
    },
    /// The first of two pairs of eyes.
    FirstApproved {
        draft: DraftId,
        evidence_root: String,
    },
    Approved {
        approval: ApprovalId,
        draft: DraftId,
        evidence_root: String,
        send_after: DateTime<Utc>,
        /// Why a second person who would have decided otherwise approved it all the same.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// An approval was taken back before any letter left.
    Undone {
        approval: Option<ApprovalId>,
    },
    LetterSent {
        letter: LetterId,
        side: Side,
    },
    /// The mail server refused it for good, or was away for too long: a caseworker must find another way.
    LetterFailed {
        letter: LetterId,
        side: Side,
        reason: String,
        /// The side does not know by another letter what this one told it, and it still stands.
        #[serde(default = "yes")]
        in_force: bool,
    },
    /// It left, and a report says that it was not delivered.
    LetterBounced {
        letter: LetterId,
        side: Side,
        reason: String,
        /// The side does not know by another letter what this one told it, and it still stands.
        #[serde(default = "yes")]
        in_force: bool,
    },
    /// A caseworker found out where a side reads its mail.
    AddressCorrected {
        side: Side,
        address: String,
    },
    /// A letter that did not arrive goes out again, on an approval of its own.
    Resent {
        lost: LetterId,
        side: Side,
        approval: ApprovalId,
        send_after: DateTime<Utc>,
    },
    /// A caseworker took a letter that goes out again back before it left.
    ResendUndone {
        letter: LetterId,
        side: Side,
    },
    /// A caseworker sent a letter that did not arrive by post or handed it over.
    LetterPosted {
        letter: LetterId,
        side: Side,
        how: String,
    },
    /// Mail came for the case that could not be filed by itself: a caseworker looks at it.
    MailHeld {
        mail: MailId,
        from: String,
        why: String,
    },
    LettersSent,
    JobGaveUp {
        job: String,
        reason: String,
    },
    /// A caseworker's internal note.
    Noted {
        text: String,
    },
}

fn yes() -> bool {
    true
}

impl Event {
    pub fn name(&self) -> &'static str {
        match self {
            Event::Opened { .. } => "opened",
            Event::ExhibitAdded { .. } => "exhibit_added",
            Event::ExhibitRead { .. } => "exhibit_read",
            Event::Responded { .. } => "responded",
            Event::ExhibitVerified { .. } => "exhibit_verified",
            Event::Looked { .. } => "looked",
            Event::EvidenceOpened { .. } => "evidence_opened",
            Event::EvidenceServed { .. } => "evidence_served",
            Event::LinkRenewed { .. } => "link_renewed",
            Event::Answered { .. } => "answered",
            Event::ModelRead { .. } => "model_read",
            Event::Worded { .. } => "worded",
            Event::NotWorded { .. } => "not_worded",
            Event::Assessed { .. } => "assessed",
            Event::Drafted { .. } => "drafted",
            Event::Asked { .. } => "asked",
            Event::WindowClosed { .. } => "window_closed",
            Event::Escalated { .. } => "escalated",
            Event::Amended { .. } => "amended",
            Event::Tentative { .. } => "tentative",
            Event::SentBack { .. } => "sent_back",
            Event::Checked { .. } => "checked",
            Event::FirstApproved { .. } => "first_approved",
            Event::Approved { .. } => "approved",
            Event::Undone { .. } => "undone",
            Event::LetterSent { .. } => "letter_sent",
            Event::LetterFailed { .. } => "letter_failed",
            Event::LetterBounced { .. } => "letter_bounced",
            Event::AddressCorrected { .. } => "address_corrected",
            Event::Resent { .. } => "resent",
            Event::ResendUndone { .. } => "resend_undone",
            Event::LetterPosted { .. } => "letter_posted",
            Event::MailHeld { .. } => "mail_held",
            Event::LettersSent => "letters_sent",
            Event::JobGaveUp { .. } => "job_gave_up",
            Event::Noted { .. } => "noted",
        }
    }
}

/// Exhibits that a side has seen, by number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    pub side: Side,
    pub exhibits: Vec<u32>,
}

/// Who caused an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "actor", rename_all = "snake_case")]
pub enum Actor {
    System,
    User {
        id: UserId,
        name: String,
    },
    Party {
        side: Side,
    },
    /// A program with an API key.
    Api,
}

/// Why a caseworker changed a draft. Only the first three are errors of the evaluator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmendReason {
    FactWrong,
    FactMissed,
    SourceMisclassified,
    RuleWrong,
    Judgement,
    Remedy,
    Tone,
}

impl AmendReason {
    pub const ALL: [AmendReason; 7] = [
        AmendReason::FactWrong,
        AmendReason::FactMissed,
        AmendReason::SourceMisclassified,
        AmendReason::RuleWrong,
        AmendReason::Judgement,
        AmendReason::Remedy,
        AmendReason::Tone,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            AmendReason::FactWrong => "fact_wrong",
            AmendReason::FactMissed => "fact_missed",
            AmendReason::SourceMisclassified => "source_misclassified",
            AmendReason::RuleWrong => "rule_wrong",
            AmendReason::Judgement => "judgement",
            AmendReason::Remedy => "remedy",
            AmendReason::Tone => "tone",
        }
    }

    pub fn in_words(self) -> &'static str {
        match self {
            AmendReason::FactWrong => "A fact was read wrongly",
            AmendReason::FactMissed => "A fact was missed",
            AmendReason::SourceMisclassified => "A source was given the wrong weight",
            AmendReason::RuleWrong => "The manual's rule is wrong or unclear here",
            AmendReason::Judgement => "A judgement call",
            AmendReason::Remedy => "Another remedy or amount fits better",
            AmendReason::Tone => "Wording or tone",
        }
    }
}
