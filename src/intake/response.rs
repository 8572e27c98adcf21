//! The merchant answers a claim: on its page, by mail or by API.

use crate::case::complaint::Response;
use crate::case::exhibit::Exhibit;
use crate::case::passage::{Passage, PassageRole, Place};
use crate::case::{Carried, Case, Event, Moved, PassageId, event::Actor, records};
use crate::error::{Error, Invalid};
use chrono::{DateTime, Utc};

pub const STATEMENT_MAX_CHARS: usize = 10_000;
const RESPONSE: &str = "merchant.response.";

/// The answer as it is recorded: in the complaint, and as new passages of the operator's records. The passages that
/// were there stay as they are, since drafts cite them by number. A merchant answers once; what it wants to add comes
/// as evidence.
pub fn responding(
    case: &Case,
    records: &Exhibit,
    passages: &[Passage],
    accepts: bool,
    statement: &str,
    actor: Actor,
    now: DateTime<Utc>,
) -> Result<Moved, Error> {
    let statement = statement.trim();
    let mut invalid = Invalid::default();
    if case.complaint.merchant.response.is_some() {
        invalid.add("accepts", "has been answered: what you want to add, send as a file or a note below");
    }
    if statement.is_empty() && !accepts {
        invalid.add("statement", "is empty: say what happened from your side");
    }
    if statement.chars().count() > STATEMENT_MAX_CHARS {
        invalid.add("statement", format!("is longer than {STATEMENT_MAX_CHARS} characters: send the rest as a file"));
    }
    if statement.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        invalid.add("statement", "holds a control character: remove it");
    }
    invalid.or_ok()?;
    let statement = if statement.is_empty() { "We accept the claim." } else { statement };
    let mut moved = case.record(Event::Responded { accepts }, actor, now)?;
    moved.case.complaint.merchant.response = Some(Response { at: now, accepts, statement: statement.to_owned() });
    let last = passages.iter().map(|passage| passage.id.seq).max().unwrap_or(0);
    let fields = records::fields(&moved.case.complaint);
    let answer = fields.into_iter().filter(|(path, _)| path.starts_with(RESPONSE));
    let new: Vec<Passage> = answer
        .zip(last + 1..)
        .map(|((path, text), seq)| Passage {
            id: PassageId { exhibit: 0, seq },
            exhibit: records.id,
            sha256: Passage::digest(&text),
            text,
            place: Place::Record { path },
            role: PassageRole::Field,
            hidden: None,
            injection: false,
        })
        .collect();
    let text: String = passages.iter().chain(&new).map(|passage| format!("{}\n", passage.text)).collect();
    let exhibit = Exhibit { sha256: Passage::digest(&text), bytes: text.len() as u64, ..records.clone() };
    Ok(moved.carrying(Carried::Read { exhibit, passages: new }))
}
