//! What stands between a draft and its approval. Page and server ask the same function, so that a disabled button and a
//! refused request always agree.

use super::Reviewer;
use crate::case::{
    Case, Dossier, Draft, Outcome, Side, Stage,
    draft::{SentenceKind, Support},
    event::Served,
    exhibit::Extraction,
    ruling::{DecidedBy, Layer, OpenQuestion},
};

/// One reason why a draft cannot be approved now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocker {
    /// The case is not waiting for an approval at all.
    NotWaiting {
        stage: &'static str,
    },
    /// The exhibits or answers are no longer those the draft was made from.
    EvidenceChanged,
    OpenQuestions {
        count: usize,
    },
    /// The manual has no chapter for it: a person chooses the outcome.
    RulingOpen,
    /// The draft is not a ruling: undetermined, a request, a hold, an escalation.
    NoRuling {
        outcome: Outcome,
    },
    UncitedFacts {
        count: usize,
    },
    /// No reader could read them, and no caseworker has said that they looked.
    NotLookedAt {
        exhibits: Vec<u32>,
    },
    /// The ruling rests on a side's own machine records: a person ticks that they are what the clause names.
    BusinessRecordNotTicked {
        exhibits: Vec<u32>,
    },
    /// An exhibit without a row in the ledger.
    NotAccountedFor {
        exhibits: Vec<u32>,
    },
    /// The ruling goes against sides that could not see what it rests on.
    NotHeard {
        missing: Vec<Served>,
    },
    EmptyLetter {
        side: Side,
    },
    NeedsSupervisor,
    /// Two pairs of eyes must be two people.
    NeedsAnotherPerson,
    /// Of two pairs of eyes, one is not new here.
    BothNew,
    /// The second pair of eyes is not the author's.
    WroteIt,
    /// The ruling is shown once this person has said what they would decide.
    SayFirst,
}

impl Blocker {
    /// What is missing, and what to do about it.
    pub fn in_words(&self) -> String {
        match self {
            Blocker::NotWaiting { stage } => match *stage {
                "reading" => "the evidence is being read and a new draft made".to_owned(),
                "awaiting" => "a party was asked and has time to answer".to_owned(),
                "approved" => "it is approved already".to_owned(),
                "undelivered" => "it is decided, and a letter did not arrive: find another way to its reader".to_owned(),
                _ => "the case is closed".to_owned(),
            },
            Blocker::EvidenceChanged => "the evidence changed since this draft: a new one is being made".to_owned(),
            Blocker::RulingOpen => {
                "the manual does not decide this: choose an outcome by amending (E), or escalate (X)".to_owned()
            }
            Blocker::OpenQuestions { count: 1 } => "1 open question: answer it from the sources".to_owned(),
            Blocker::OpenQuestions { count } => format!("{count} open questions: answer them from the sources"),
            Blocker::NoRuling { outcome } => match outcome {
                Outcome::RequestEvidence => "the draft asks a party for evidence: ask (R) instead of approving".to_owned(),
                Outcome::Hold => "the manual holds this case for now: nothing is decided yet".to_owned(),
                Outcome::Escalate => "the manual wants a person to decide from the start: amend (E) or escalate (X)".to_owned(),
                _ => "the outcome is undetermined: answer what is open, or amend (E)".to_owned(),
            },
            Blocker::UncitedFacts { count: 1 } => {
                "1 factual sentence cites nothing: cite its source or take it out (E)".to_owned()
            }
            Blocker::UncitedFacts { count } => {
                format!("{count} factual sentences cite nothing: cite their sources or take them out (E)")
            }
            Blocker::NotLookedAt { exhibits } => {
                format!("no reader could read {}: open the original and say that you looked", list(exhibits))
            }
            Blocker::BusinessRecordNotTicked { exhibits } => {
                format!(
                    "the finding rests on a side's own records in {}: check that they are what the clause names, and tick them",
                    list(exhibits)
                )
            }
            Blocker::NotAccountedFor { exhibits } => format!("the ledger says nothing about {}", list(exhibits)),
            Blocker::NotHeard { missing } => {
                let each: Vec<String> =
                    missing.iter().map(|it| format!("the {} could not see and answer {}", it.side, list(&it.exhibits))).collect();
                format!("{}, and the ruling rests on it: send it (W), or say how it was shown (H)", each.join("; "))
            }
            Blocker::EmptyLetter { side } => format!("the letter to the {side} is empty (E)"),
            Blocker::NeedsSupervisor => "it was escalated: a supervisor decides".to_owned(),
            Blocker::NeedsAnotherPerson => "you approved it first: a second person must look".to_owned(),
            Blocker::BothNew => {
                "somebody who is new here approved it first, and so are you: a colleague with more rulings must look".to_owned()
            }
            Blocker::WroteIt => "you wrote this ruling: a second person must look".to_owned(),
            Blocker::SayFirst => "say first what you would decide (V)".to_owned(),
        }
    }
}

/// Everything that is missing before `reviewer` may approve `draft`. `looked` are the numbers of the exhibits that
/// caseworkers said they looked at, `unheard` what [`super::heard::unheard`] says. Empty: approve.
pub fn blockers(
    draft: &Draft,
    dossier: &Dossier,
    case: &Case,
    looked: &[u32],
    unheard: &[Served],
    reviewer: &Reviewer,
) -> Vec<Blocker> {
    let mut found = Vec::new();
    match &case.stage {
        Stage::Ready => {}
        Stage::SecondReview | Stage::Escalated if case.first_approver == Some(reviewer.id) => {
            found.push(Blocker::NeedsAnotherPerson);
        }
        Stage::SecondReview => {}
        Stage::Escalated if !reviewer.is_senior() => found.push(Blocker::NeedsSupervisor),
        Stage::Escalated => {}
        Stage::Reading | Stage::Awaiting { .. } | Stage::Approved { .. } | Stage::Undelivered { .. } | Stage::Closed { .. } => {
            return vec![Blocker::NotWaiting { stage: case.stage.as_str() }];
        }
    }
    if dossier.evidence_root() != draft.evidence_root {
        found.push(Blocker::EvidenceChanged);
    }
    let open = if draft.decided_by == DecidedBy::Person { 0 } else { draft.open_questions.len() };
    if open > 0 && draft.open_questions.iter().all(OpenQuestion::asks_for_the_ruling) {
        found.push(Blocker::RulingOpen);
    } else if open > 0 {
        found.push(Blocker::OpenQuestions { count: open });
    } else if !rules(draft.outcome) {
        found.push(Blocker::NoRuling { outcome: draft.outcome });
    }
    let uncited =
        draft.sentences.iter().filter(|it| it.kind == SentenceKind::Fact && lacks_source(it.support, &it.citations)).count();
    if uncited > 0 {
        found.push(Blocker::UncitedFacts { count: uncited });
    }
    let unseen = |numbers: Vec<u32>| -> Vec<u32> { numbers.into_iter().filter(|number| !looked.contains(number)).collect() };
    let unread = unseen(unreadable(dossier));
    if !unread.is_empty() {
        found.push(Blocker::NotLookedAt { exhibits: unread });
    }
    let unticked = unseen(business_records(draft));
    if !unticked.is_empty() {
        found.push(Blocker::BusinessRecordNotTicked { exhibits: unticked });
    }
    let missing = unaccounted(draft, dossier);
    if !missing.is_empty() {
        found.push(Blocker::NotAccountedFor { exhibits: missing });
    }
    if open == 0 && !unheard.is_empty() {
        found.push(Blocker::NotHeard { missing: unheard.to_vec() });
    }
    let letters = [(Side::Consumer, &draft.letters.consumer), (Side::Merchant, &draft.letters.merchant)];
    // Without a ruling there is nothing to write to anybody yet.
    let due = if open == 0 && rules(draft.outcome) { &letters[..] } else { &[] };
    for (side, letter) in due {
        if letter.text.trim().is_empty() || letter.subject.trim().is_empty() {
            found.push(Blocker::EmptyLetter { side: *side });
        }
    }
    found
}

/// Outcomes that end a dispute. The others are steps on the way, and no letter of decision goes out on them.
pub fn rules(outcome: Outcome) -> bool {
    match outcome {
        Outcome::RefundFull
        | Outcome::RefundPartial
        | Outcome::RefundOnReturn
        | Outcome::Replacement
        | Outcome::NoRefund
        | Outcome::Withdrawn
        | Outcome::Settled
        | Outcome::OutOfScope => true,
        Outcome::RequestEvidence | Outcome::Hold | Outcome::Escalate | Outcome::Undetermined => false,
    }
}

/// Exhibits that only a person can read.
pub fn unreadable(dossier: &Dossier) -> Vec<u32> {
    let unread = |state: &Extraction| match state {
        Extraction::Unreadable { .. } => true,
        Extraction::Pending | Extraction::Text => false,
    };
    dossier.exhibits.iter().filter(|exhibit| unread(&exhibit.state)).map(|exhibit| exhibit.number).collect()
}

/// Exhibits of decisive findings that rest on a side's own machine records.
pub fn business_records(draft: &Draft) -> Vec<u32> {
    let resting = draft.findings.iter().filter(|finding| finding.decisive && finding.layer == Some(Layer::BusinessRecord));
    let cited = resting
        .flat_map(|finding| &finding.citations)
        .filter_map(|id| draft.citations.iter().find(|citation| citation.id == *id));
    let mut numbers: Vec<u32> = cited.map(|citation| citation.passage.exhibit).filter(|number| *number != 0).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

fn lacks_source(support: Support, citations: &[String]) -> bool {
    match support {
        Support::Uncited => true,
        Support::Verified | Support::Asserted | Support::None => citations.is_empty(),
    }
}

fn unaccounted(draft: &Draft, dossier: &Dossier) -> Vec<u32> {
    let listed = |number: u32| draft.ledger.iter().any(|row| row.exhibit == format!("E{number}"));
    dossier
        .exhibits
        .iter()
        .filter(|exhibit| !exhibit.is_records())
        .map(|exhibit| exhibit.number)
        .filter(|number| !listed(*number))
        .collect()
}

/// `E3, E4 and E7`
fn list(numbers: &[u32]) -> String {
    let names: Vec<String> = numbers.iter().map(|number| format!("E{number}")).collect();
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
