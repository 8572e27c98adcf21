//! What stands between a draft and its approval, with the way to put it right.

use crate::review::Blocker;

/// In words, and the part of the address.
pub fn missing(blockers: &[Blocker]) -> Vec<(String, String)> {
    blockers.iter().map(|blocker| (blocker.in_words(), way_to(blocker))).collect()
}

/// Where on the case page a blocker is put right; empty where nothing can be done there.
fn way_to(blocker: &Blocker) -> String {
    match blocker {
        Blocker::NotLookedAt { exhibits } | Blocker::BusinessRecordNotTicked { exhibits } => {
            exhibits.first().map(|number| format!("?show={number}#source")).unwrap_or_default()
        }
        Blocker::OpenQuestions { .. } => "#q-1".to_owned(),
        Blocker::RulingOpen | Blocker::UncitedFacts { .. } | Blocker::EmptyLetter { .. } => "?act=amend#act".to_owned(),
        Blocker::NotHeard { .. } => "#hearing".to_owned(),
        Blocker::SayFirst => "#tentative".to_owned(),
        Blocker::NotAccountedFor { .. } => "?tab=ledger".to_owned(),
        Blocker::NotWaiting { .. }
        | Blocker::EvidenceChanged
        | Blocker::NoRuling { .. }
        | Blocker::NeedsSupervisor
        | Blocker::NeedsAnotherPerson
        | Blocker::BothNew
        | Blocker::WroteIt => String::new(),
    }
}
