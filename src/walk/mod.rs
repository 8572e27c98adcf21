//! The whole walk over one folder with nothing stored: bundle, passages, readings, decision, draft.

pub mod eval;
pub mod score;

use crate::case::exhibit::Authentication;
use crate::case::{Dossier, Draft, ExhibitId, records};
use crate::error::Error;
use crate::evidence::{Incoming, Reader};
use crate::intake::bundle::{self, Bundle};
use crate::intake::expected::Expected;
use crate::rules::RuleBook;
use crate::{drafting, evidence, reading, rules};
use std::path::Path;
use std::time::Instant;

pub struct Walked {
    pub draft: Draft,
    pub dossier: Dossier,
    pub expected: Option<Expected>,
}

/// Reads the bundle in `dir` and drafts it.
pub fn folder(book: &RuleBook, dir: &Path, reader: &Reader) -> Result<Walked, Error> {
    let start = Instant::now();
    let bundle = bundle::read(dir)?;
    let read = start.elapsed();
    let expected = bundle.expected.clone();
    let (dossier, mut draft) = {
        let dossier = dossier(bundle, reader)?;
        let extracted = start.elapsed();
        let mut draft = draft(book, &dossier);
        draft.timings_ms.insert("intake".to_owned(), ms(read));
        draft.timings_ms.insert("evidence".to_owned(), ms(extracted - read));
        (dossier, draft)
    };
    draft.timings_ms.insert("total".to_owned(), ms(start.elapsed()));
    Ok(Walked { draft, dossier, expected })
}

/// The bundle with its files read in limited children.
pub fn dossier(bundle: Bundle, reader: &Reader) -> Result<Dossier, Error> {
    let files: Vec<Incoming> = bundle.files.into_iter().zip(1u128..).map(|(file, number)| incoming(file, number)).collect();
    let (first, mut passages) = records::exhibit(&bundle.complaint, id(0));
    let (read, more) = evidence::extract_all(&files, reader)?;
    passages.extend(more);
    let exhibits = std::iter::once(first).chain(read).collect();
    Ok(Dossier { complaint: bundle.complaint, exhibits, passages, answers: Vec::new(), now: bundle.decide_at })
}

/// Text is extracted: readings, decision, draft.
pub fn draft(book: &RuleBook, dossier: &Dossier) -> Draft {
    let start = Instant::now();
    let readings = reading::read(dossier, book);
    let read = start.elapsed();
    let decision = rules::assess(book, dossier, &readings);
    let assessed = start.elapsed();
    let mut draft = drafting::compose(book, dossier, &readings, &decision);
    for (step, took) in [("reading", read), ("rules", assessed - read), ("drafting", start.elapsed() - assessed)] {
        draft.timings_ms.insert(step.to_owned(), ms(took));
    }
    draft
}

fn incoming(file: bundle::BundleFile, number: u128) -> Incoming {
    Incoming {
        id: id(number),
        file: file.file,
        kind: file.kind,
        from: file.from,
        received_at: file.received_at,
        note: file.note,
        auth: Authentication::None,
        bytes: file.bytes,
    }
}

/// Nothing is stored, so the ids only have to differ within the dossier; the same folder gives the same draft.
fn id(number: u128) -> ExhibitId {
    ExhibitId(uuid::Uuid::from_u128(number))
}

fn ms(took: std::time::Duration) -> f64 {
    (took.as_secs_f64() * 1e6).round() / 1e3
}
