//! States and times in plain words, the same on every page.

use crate::case::{Case, Event, Outcome, Side, Stage, event::Actor, exhibit::Kind, reading::Code, ruling::Layer, ruling::Status};
use chrono::{DateTime, Utc};

/// A moment as `<time>`: UTC named in the text; the script rewrites it to the reader's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When(pub DateTime<Utc>);

impl When {
    /// Only digits, month names and fixed marks: safe as HTML.
    pub fn html(&self) -> String {
        format!("<time datetime=\"{}\">{}</time>", self.0.format("%Y-%m-%dT%H:%M:%SZ"), self.text())
    }

    pub fn text(&self) -> String {
        self.0.format("%-d %b %Y, %H:%M UTC").to_string()
    }

    pub fn iso(&self) -> String {
        self.0.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

/// How long until `due`, and how urgent that is (a chip's class).
pub fn time_left(due: DateTime<Utc>, now: DateTime<Utc>) -> (String, &'static str) {
    let minutes = (due - now).num_minutes();
    let size = minutes.abs();
    let span = match size {
        0..=59 => format!("{size} min"),
        60..=2879 => format!("{} h", size / 60),
        _ => format!("{} days", size / 1440),
    };
    match minutes {
        ..0 => (format!("{span} late"), "bad"),
        0..=1440 => (format!("{span} left"), "bad"),
        1441..=4320 => (format!("{span} left"), "warn"),
        _ => (format!("{span} left"), ""),
    }
}

/// A deadline alarms where a person of ours has to act; what a party or the outbox still has time for does not.
pub fn if_ours(stage: &Stage, class: &'static str) -> &'static str {
    match stage {
        Stage::Ready | Stage::SecondReview | Stage::Escalated | Stage::Undelivered { .. } => class,
        Stage::Reading | Stage::Awaiting { .. } | Stage::Approved { .. } | Stage::Closed { .. } => "",
    }
}

/// Who has to do something next.
pub fn who_acts(stage: &Stage) -> &'static str {
    match stage {
        Stage::Reading => "Evenhand",
        Stage::Ready => "Caseworker",
        Stage::Awaiting { side: Side::Consumer, .. } => "Consumer",
        Stage::Awaiting { side: Side::Merchant, .. } => "Merchant",
        Stage::SecondReview => "Second reviewer",
        Stage::Escalated => "Supervisor",
        Stage::Approved { .. } => "Outbox",
        Stage::Undelivered { .. } => "Caseworker",
        Stage::Closed { .. } => "Nobody",
    }
}

pub fn stage(stage: &Stage) -> &'static str {
    match stage {
        Stage::Reading => "Reading the evidence",
        Stage::Ready => "Draft ready",
        Stage::Awaiting { side: Side::Consumer, .. } => "Waiting for the consumer",
        Stage::Awaiting { side: Side::Merchant, .. } => "Waiting for the merchant",
        Stage::SecondReview => "Second review",
        Stage::Escalated => "Escalated",
        Stage::Approved { .. } => "Approved, letters held",
        Stage::Undelivered { side: Side::Consumer } => "Letter to the consumer did not arrive",
        Stage::Undelivered { side: Side::Merchant } => "Letter to the merchant did not arrive",
        Stage::Closed { .. } => "Closed",
    }
}

/// A chip's class for the stage.
pub fn stage_class(stage: &Stage) -> &'static str {
    match stage {
        Stage::Ready | Stage::SecondReview => "accent",
        Stage::Escalated => "warn",
        Stage::Undelivered { .. } => "bad",
        Stage::Approved { .. } | Stage::Closed { .. } => "good",
        Stage::Reading | Stage::Awaiting { .. } => "",
    }
}

pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::RefundFull => "Full refund",
        Outcome::RefundPartial => "Partial refund",
        Outcome::RefundOnReturn => "Refund once returned",
        Outcome::Replacement => "Replacement",
        Outcome::NoRefund => "No refund",
        Outcome::RequestEvidence => "More evidence needed",
        Outcome::Hold => "On hold",
        Outcome::Withdrawn => "Withdrawn",
        Outcome::Settled => "Settled",
        Outcome::OutOfScope => "Out of scope",
        Outcome::Escalate => "For a person to decide",
        Outcome::Undetermined => "Undetermined",
    }
}

pub fn status(status: Status) -> (&'static str, &'static str) {
    match status {
        Status::Proved => ("Proved", "good"),
        Status::Disproved => ("Disproved", "bad"),
        Status::Open => ("Open", "warn"),
        Status::Contested => ("Contested", "warn"),
    }
}

pub fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Record => "by our own record",
        Layer::Third => "by a third party",
        Layer::VerifiedDocument => "by a verified document",
        Layer::Admission => "by the other side's own words",
        Layer::BusinessRecord => "by a side's machine record",
    }
}

pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::ProofOfDelivery => "proof of delivery",
        Kind::Tracking => "tracking",
        Kind::ReceiptInvoice => "receipt or invoice",
        Kind::RefundRecord => "refund record",
        Kind::ReturnRecord => "return record",
        Kind::Policy => "policy",
        Kind::Communication => "correspondence",
        Kind::ProductListing => "product listing",
        Kind::DefectProof => "proof of a defect",
        Kind::AccessLog => "access log",
        Kind::ServiceRecord => "service record",
        Kind::IdentityLink => "identity link",
        Kind::Mandate => "mandate",
        Kind::SecondCharge => "second charge",
        Kind::Statement => "statement",
        Kind::Other => "other",
    }
}

pub fn actor(actor: &Actor) -> String {
    match actor {
        Actor::System => "Evenhand".to_owned(),
        Actor::User { name, .. } => name.clone(),
        Actor::Party { side } => format!("the {side}"),
        Actor::Api => "a program (API)".to_owned(),
    }
}

/// Why an answer cannot count, after "These words" or "The value".
pub fn refusal(code: Code) -> &'static str {
    match code {
        Code::QuoteNotFound => "do not stand in the source: select them there",
        Code::ValueNotInQuote => "does not stand in the selected words: select the words that say it",
        Code::Boundary => "begin or end inside a number or a word: select it whole",
        Code::UnitMismatch => "is in another unit or currency than the case",
        Code::KeyMissing => "is missing: the case has several, so say which one the words are about",
        Code::OtherKey => "is another one than this case is about",
        Code::Negated => "deny it: select the words that say it",
        Code::Hedged => "leave it open (perhaps, presumably): they show nothing",
        Code::ReportedSpeech => "report what somebody else said: find that person's own words",
        Code::QuotedReply => "are quoted from an earlier message: find that message itself, or say that the sources do not tell",
        Code::HiddenText => "cannot be seen by a person who looks at the file, so they show nothing",
        Code::Quarantined => "stand in a text that talks to the reader, so they show nothing",
        Code::UnknownFact => "answer nothing that the manual asks",
        Code::BadType => "is of another kind than the question asks for",
        Code::Conflict => "differs from another source of the same weight",
        Code::RunsDiffer => "was read differently the second time",
        Code::Unconfirmed => "may carry it, and only a person can tell",
        Code::SourceNotAllowed => {
            "come from somebody whose word does not count on this question. If the file is genuine, verify it as a third-party \
             source first (below it), or find another source"
        }
    }
}

/// Why something that was read does not count by itself, after "needs a look" or "not counted".
pub fn doubt(code: Code) -> &'static str {
    match code {
        Code::QuoteNotFound => "the words do not stand in the source",
        Code::ValueNotInQuote => "the value does not stand in the words",
        Code::Boundary => "the words begin or end inside a number or a word",
        Code::UnitMismatch => "unit or currency is missing or another one",
        Code::KeyMissing => "it is not clear which parcel, order or line is meant",
        Code::OtherKey => "it is about another parcel, order or line",
        Code::Negated => "the words deny it",
        Code::Hedged => "the words leave it open",
        Code::ReportedSpeech => "the words report what somebody else said",
        Code::QuotedReply => "the words are quoted from an earlier message",
        Code::HiddenText => "a person would not see the words",
        Code::Quarantined => "the text talks to its reader",
        Code::UnknownFact => "the manual does not ask this",
        Code::BadType => "the value is of another kind",
        Code::Conflict => "another source or person says otherwise",
        Code::RunsDiffer => "read a second time, it came out differently",
        Code::Unconfirmed => "only a person can tell whether the words mean it",
        Code::SourceNotAllowed => "this source's word does not count on this",
    }
}

/// One line of the history.
pub fn event(event: &Event) -> String {
    match event {
        Event::Opened { .. } => "opened the case".to_owned(),
        Event::ModelRead { asked, answered, model, .. } if *answered > 0 => {
            format!("asked the model {model} about the prose: {answered} of {asked} questions answered")
        }
        Event::Worded { model, asked, taken, .. } => {
            format!("took better words for {taken} of {asked} sentences from the model {model}; the ruling is the same")
        }
        Event::NotWorded { why, .. } => format!("kept the words of the rules: {why}"),
        Event::ModelRead { asked, .. } => format!("asked a model about the prose: none of {asked} questions answered"),
        Event::ExhibitAdded { number, file, .. } => format!("added E{number} ({file})"),
        Event::ExhibitRead { unreadable: Some(reason), .. } => format!("could not read an exhibit: {reason}"),
        Event::ExhibitRead { passages, .. } => format!("read an exhibit: {passages} passages"),
        Event::Responded { accepts: true } => "accepted the claim".to_owned(),
        Event::Responded { accepts: false } => "answered the claim".to_owned(),
        Event::ExhibitVerified { how, .. } => format!("raised an exhibit to a third-party source: {how}"),
        Event::Looked { number, .. } => format!("looked at E{number}"),
        Event::EvidenceOpened { side, exhibits } => {
            format!("showed {} to the {side}, who asked for it on its page", labels(exhibits))
        }
        Event::EvidenceServed { to, how } => {
            let each: Vec<String> = to.iter().map(|it| format!("the {} has seen {}", it.side, labels(&it.exhibits))).collect();
            format!("recorded that {}: {how}", each.join(", and "))
        }
        Event::LinkRenewed { side } => {
            format!("made a new link and address for answers for the {side}; the old link opens nothing")
        }
        Event::Answered { answer } => format!("answered an open question ({})", answer.fact),
        Event::Assessed { outcome: found, clause } => {
            format!("applied the manual: {}{}", outcome(*found).to_lowercase(), in_brackets(clause.as_deref()))
        }
        Event::Drafted { outcome: found, amount, clause, .. } => {
            let sum = amount.map(|amount| format!(", {amount}")).unwrap_or_default();
            format!("drafted: {}{sum}{}", outcome(*found).to_lowercase(), in_brackets(clause.as_deref()))
        }
        Event::Asked { side, questions, until, .. } => {
            format!("asked the {side} until {}: {}", When(*until).text(), questions.join(" "))
        }
        Event::WindowClosed { side } => format!("the {side}'s time to answer ended"),
        Event::Escalated { reason } => format!("escalated: {reason}"),
        Event::Amended { reason, note, .. } if note.is_empty() => {
            format!("amended the draft: {}", reason.in_words().to_lowercase())
        }
        Event::Amended { reason, note, .. } => format!("amended the draft: {} ({note})", reason.in_words().to_lowercase()),
        Event::Tentative { outcome: said, amount, reason, agrees, .. } => {
            let word = said.map_or_else(|| "that they cannot decide it".to_owned(), |said| outcome(said).to_lowercase());
            let sum = amount.map(|amount| format!(", {amount}")).unwrap_or_default();
            let same = if *agrees { "the same as the ruling" } else { "not the same as the ruling" };
            format!("said before seeing the ruling: {word}{sum} ({same}): {reason}")
        }
        Event::SentBack { reason } => format!("sent it back instead of approving it as second: {reason}"),
        Event::Checked { caught: true, .. } => "noticed the error in a draft that was shown as a check".to_owned(),
        Event::Checked { caught: false, .. } => "met a check: a draft with an error on purpose; nothing was approved".to_owned(),
        Event::FirstApproved { .. } => "approved first; a second person must look".to_owned(),
        Event::Approved { send_after, reason: Some(reason), .. } => {
            format!(
                "approved, though they would have decided otherwise: {reason}; letters leave after {}",
                When(*send_after).text()
            )
        }
        Event::Approved { send_after, .. } => format!("approved; letters leave after {}", When(*send_after).text()),
        Event::Undone { .. } => "took it back before any letter left".to_owned(),
        Event::LetterSent { side, .. } => format!("sent the letter to the {side}"),
        Event::LetterBounced { side, reason, .. } => format!("got the letter to the {side} back: {reason}"),
        Event::AddressCorrected { side, address } => format!("corrected the address of the {side} to {address}"),
        Event::Resent { side, send_after, .. } => {
            format!("approved sending the letter to the {side} again; it leaves after {}", When(*send_after).text())
        }
        Event::ResendUndone { side, .. } => format!("took the repeated letter to the {side} back before it left"),
        Event::LetterPosted { side, how, .. } => format!("sent the letter to the {side} another way: {how}"),
        Event::MailHeld { from, why, .. } => format!("held a mail from {from}: {why}"),
        Event::LetterFailed { side, reason, .. } => format!("could not send the letter to the {side}: {reason}"),
        Event::LettersSent => "both letters are out; case closed".to_owned(),
        Event::JobGaveUp { job, reason } => format!("gave up on `{job}`: {reason}"),
        Event::Noted { text } => format!("noted: {text}"),
    }
}

/// One line of the history for somebody who is to say first what they would decide: nothing that tells, or hints at, what
/// was decided or by which rule. Free words of colleagues may.
pub fn event_before_the_ruling(it: &Event) -> String {
    match it {
        Event::Opened { .. }
        | Event::ExhibitAdded { .. }
        | Event::ExhibitRead { .. }
        | Event::Responded { .. }
        | Event::ModelRead { .. }
        | Event::ExhibitVerified { .. }
        | Event::Looked { .. }
        | Event::EvidenceOpened { .. }
        | Event::LinkRenewed { .. }
        | Event::Answered { .. }
        | Event::FirstApproved { .. }
        | Event::Undone { .. }
        | Event::AddressCorrected { .. }
        | Event::MailHeld { .. }
        | Event::JobGaveUp { .. } => event(it),
        Event::Assessed { .. } => "applied the manual".to_owned(),
        Event::Drafted { .. } | Event::Amended { .. } | Event::Worded { .. } | Event::NotWorded { .. } => {
            "worked on the draft".to_owned()
        }
        Event::EvidenceServed { .. } => "recorded how evidence was shown".to_owned(),
        Event::Asked { .. } => "asked a side something".to_owned(),
        Event::WindowClosed { .. } => "noted that the time to answer ended".to_owned(),
        Event::Escalated { .. } => "escalated".to_owned(),
        Event::Tentative { .. } => "said what they would decide".to_owned(),
        Event::SentBack { .. } => "sent it back instead of approving it as second".to_owned(),
        Event::Checked { .. } => "met a check".to_owned(),
        Event::Noted { .. } => "wrote a note".to_owned(),
        Event::Approved { .. } => "approved".to_owned(),
        Event::LetterSent { .. }
        | Event::LetterFailed { .. }
        | Event::LetterBounced { .. }
        | Event::Resent { .. }
        | Event::ResendUndone { .. }
        | Event::LetterPosted { .. }
        | Event::LettersSent => "did something about a letter".to_owned(),
    }
}

/// `Bikeshed BV` and `Anna de Vries`, in that order of the two columns everywhere: consumer first.
pub fn parties(case: &Case) -> String {
    format!("{} v {}", case.complaint.consumer.name, case.complaint.merchant.name)
}

/// `E3, E4`
fn labels(numbers: &[u32]) -> String {
    numbers.iter().map(|number| format!("E{number}")).collect::<Vec<_>>().join(", ")
}

fn in_brackets(clause: Option<&str>) -> String {
    clause.map(|clause| format!(" ({clause})")).unwrap_or_default()
}
