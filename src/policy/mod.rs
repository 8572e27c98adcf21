//! The manual is owned by people: somebody proposes a version, sees what it changes and which decided cases would have
//! come out otherwise, and somebody else puts it in force.

mod gaps;
mod replay;
mod shadow;
mod versions;

pub use gaps::{DAYS as GAP_DAYS, Gap, Gaps, gaps};
pub use replay::{STALLED, replay, replay_begun, replay_stored};
pub use shadow::shadow;
pub use versions::{activate, drop_version, propose, set_shadow};

use crate::case::Decision;
use crate::store::books::Told;

/// What two versions are compared by.
fn told(decision: &Decision) -> Told {
    Told {
        outcome: decision.outcome,
        clause: decision.clause.clone(),
        amount: decision.amount,
        second_review: decision.second_review,
    }
}
