//! Walk step 5: a decision becomes a ruling that people can check, and two letters.
//!
//! Everything here is a template: code fills slots with values from readings and cuts every quote from storage
//! ([`cite`]). Where a writer is configured, [`model`] asks it for better words around the same slots. [`verify`] checks a finished draft again from the outside, sentence by sentence.

mod arithmetic;
pub mod cite;
pub mod job;
pub mod ledger;
pub mod letters;
mod looked;
mod marks;
pub mod model;
pub mod sentences;
pub mod told;
pub mod verify;
pub mod words;

#[cfg(test)]
mod tests;

use crate::case::draft::{Draft, DraftFinding, ModelUse};
use crate::case::{Decision, Dossier, Reading};
use crate::rules::RuleBook;
use cite::Cites;
use std::collections::BTreeMap;

/// The complete template draft. Pure: same input, same draft.
pub fn compose(book: &RuleBook, dossier: &Dossier, readings: &[Reading], decision: &Decision) -> Draft {
    let mut cites = Cites::new(dossier);
    let mut findings = Vec::new();
    for finding in &decision.findings {
        let spans = finding.counted.iter().filter_map(|index| readings.get(*index)).flat_map(|reading| &reading.spans);
        findings.push(DraftFinding {
            element: finding.element.clone(),
            clause: finding.clause.clone(),
            says: finding.says.clone(),
            burden: finding.burden,
            status: finding.status,
            layer: finding.layer,
            citations: cites.all(spans),
            missing: finding.missing.clone(),
            decisive: finding.decisive,
        });
    }
    let mut draft = Draft {
        outcome: decision.outcome,
        amount: decision.amount,
        arithmetic: decision.arithmetic.clone(),
        clause: decision.clause.clone(),
        because: decision.because.clone(),
        cost_bearer: decision.cost_bearer.clone(),
        reason_code: decision.reason_code.clone(),
        rule_book: book.hash.clone(),
        decided_by: decision.decided_by,
        second_review: decision.second_review,
        second_review_reasons: decision.second_review_reasons.clone(),
        flags: decision.flags.clone(),
        until: decision.until,
        asks: decision.asks.clone(),
        open_questions: decision.open_questions.clone(),
        findings,
        citations: Vec::new(),
        sentences: sentences::all(book, dossier, readings, decision, &mut cites),
        ledger: Vec::new(),
        letters: letters::none(),
        model: model_use(dossier),
        wording: None,
        timings_ms: BTreeMap::new(),
        readings: readings.to_vec(),
        evidence_root: dossier.evidence_root(),
    };
    draft.citations = cites.finish();
    draft.ledger = ledger::rows(dossier, &draft);
    draft.letters = letters::write(book, dossier, readings, decision, &draft, &letters::Words::default());
    draft
}

/// Which model read, if one did. It wrote nothing of this draft.
fn model_use(dossier: &Dossier) -> Option<ModelUse> {
    let answered = || dossier.model.iter().filter(|read| read.answered());
    let name = answered().next()?.name.clone();
    Some(ModelUse { name, calls: answered().map(|read| read.calls).sum(), tokens: answered().map(|read| read.tokens).sum() })
}
