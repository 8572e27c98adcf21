//! The whole walk over one folder with nothing stored: bundle, passages, readings, decision, draft.

pub mod attacks;
pub mod eval;
pub mod measure;
pub mod score;

use crate::case::exhibit::Authentication;
use crate::case::{Dossier, Draft, ExhibitId, ModelRead, records};
use crate::error::{Error, Invalid};
use crate::evidence::{Incoming, Reader};
use crate::intake::bundle::{self, Bundle};
use crate::intake::expected::Expected;
use crate::reading::model::recorded::Recorded;
use crate::rules::RuleBook;
use crate::{drafting, evidence, reading, rules};
use std::path::Path;
use std::time::Instant;

pub struct Walked {
    pub draft: Draft,
    pub dossier: Dossier,
    pub expected: Option<Expected>,
}

/// Answers about the prose of a bundle, by its name and its file: from a model, or written down before.
pub type Prose<'a> = dyn Fn(&str, &Dossier) -> Result<Vec<ModelRead>, Error> + 'a;

/// Nobody reads prose: the rules alone.
pub fn nobody(_: &str, _: &Dossier) -> Result<Vec<ModelRead>, Error> {
    Ok(Vec::new())
}

/// Answers that were written down, a file a bundle: `FOLDER/<bundle>.json`. A bundle without one has none.
pub fn recorded<'a>(folder: &'a Path, book: &'a RuleBook) -> impl Fn(&str, &Dossier) -> Result<Vec<ModelRead>, Error> + 'a {
    move |name, dossier| {
        let path = folder.join(format!("{name}.json"));
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Invalid::one(path.display().to_string(), error.to_string()).into()),
        };
        let recorded: Recorded =
            serde_json::from_str(&text).map_err(|error| Invalid::one(path.display().to_string(), error.to_string()))?;
        let plan = reading::model::Plan::of(dossier, book, true);
        Ok(reading::model::recorded::answers(&plan, dossier, &recorded))
    }
}

/// Reads the bundle in `dir` and drafts it; nobody reads its prose.
pub fn folder(book: &RuleBook, dir: &Path, reader: &Reader) -> Result<Walked, Error> {
    folder_with(book, dir, reader, &nobody)
}

/// Reads the bundle in `dir`, lets `prose` answer, and drafts it.
pub fn folder_with(book: &RuleBook, dir: &Path, reader: &Reader, prose: &Prose<'_>) -> Result<Walked, Error> {
    let start = Instant::now();
    let bundle = bundle::read(dir)?;
    let read = start.elapsed();
    let expected = bundle.expected.clone();
    let (dossier, mut draft) = {
        let mut dossier = dossier(bundle, reader)?;
        let extracted = start.elapsed();
        let name = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        dossier.model = prose(&name, &dossier)?;
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
    Ok(Dossier { complaint: bundle.complaint, exhibits, passages, answers: Vec::new(), model: Vec::new(), now: bundle.decide_at })
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
