//! Cases drawn for a purpose: by their id, so that every server draws the same ones and nobody can choose.

use super::App;
use crate::case::{CaseId, Passage};

impl App {
    /// On this case everybody says what they would decide before the draft is shown.
    pub fn looks_first(&self, case: CaseId) -> bool {
        drawn("look before the draft", case, self.config.review.blind_first_percent)
    }

    /// The draft of this case is shown once with a known error. Never where people look first: there the first view is the check.
    pub fn seeds(&self, case: CaseId) -> bool {
        drawn("draft with an error", case, self.config.review.seeded_percent) && !self.looks_first(case)
    }

    /// A list names no outcome of a case whose reader may have to say first what they would decide.
    pub fn kept_from_lists(&self, case: CaseId, stage: &str) -> bool {
        match stage {
            "second_review" => true,
            "approved" | "undelivered" | "closed" => false,
            _ => self.looks_first(case),
        }
    }
}

/// Whether `case` is among `percent` of a hundred, by a draw of its own for each purpose.
pub fn drawn(purpose: &str, case: CaseId, percent: u8) -> bool {
    let digest = Passage::digest(&format!("{purpose} {case}"));
    let number = digest.get(..12).and_then(|hex| u64::from_str_radix(hex, 16).ok()).unwrap_or_default();
    number % 100 < u64::from(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_takes_about_its_share_and_always_the_same() {
        let ids = || (0u128..10_000).map(|n| CaseId(uuid::Uuid::from_u128(n << 64 | n)));
        let share = |percent| ids().filter(|id| drawn("a test", *id, percent)).count();
        assert_eq!((share(0), share(100)), (0, 10_000));
        assert!((1100..1300).contains(&share(12)), "{}", share(12));
        let both = ids().filter(|id| drawn("a test", *id, 50) && drawn("another", *id, 50)).count();
        assert!((2300..2700).contains(&both), "two draws hang together: {both}");
    }
}
