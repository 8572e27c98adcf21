//! The doors that fuzzers knock at: the same functions the product calls, with what must hold afterwards.

use evenhand::case::exhibit::{Authentication, Extraction, Kind, Media, Submitter};
use evenhand::case::passage::Passage;
use evenhand::case::{Dossier, ExhibitId};
use evenhand::evidence::{Incoming, Options, extract};
use evenhand::intake::bundle;
use evenhand::rules::RuleBook;
use std::path::Path;
use std::sync::LazyLock;
use uuid::Uuid;

/// Reads a file twice: the same both times, with passages whose hashes are right, or with a reason.
pub fn read(bytes: &[u8]) {
    let once = extract(bytes, "a.bin", &Options::default());
    assert_eq!(once, extract(bytes, "a.bin", &Options::default()));
    match &once.state {
        Extraction::Text => assert!(!once.pieces.is_empty()),
        Extraction::Unreadable { detail, .. } => assert!(!detail.is_empty()),
        Extraction::Pending => panic!("neither text nor reason"),
    }
    for passage in once.passages(ExhibitId(Uuid::nil()), 1) {
        assert_eq!(passage.sha256, Passage::digest(&passage.text));
        assert!(!passage.text.trim().is_empty());
    }
}

static SHIPPED: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../case_rules");
    let names = ["facts.toml", "parameters.toml", "gates.toml", "not_received.toml", "refund_not_processed.toml", "duplicate.toml"];
    names.map(|name| (name.to_owned(), std::fs::read_to_string(folder.join(name)).expect("a rule file"))).to_vec()
});

/// The first byte says which file, the others are its text.
pub fn load(bytes: &[u8]) {
    let Some((which, text)) = bytes.split_first() else { return };
    let mut files = SHIPPED.clone();
    let which = usize::from(*which) % files.len();
    files[which].1 = String::from_utf8_lossy(text).into_owned();
    if let Err(faults) = RuleBook::of(&files) {
        assert!(!faults.0.is_empty());
        for fault in &faults.0 {
            let (_, text) = files.iter().find(|(name, _)| *name == fault.file).expect("a fault names one of the files");
            assert!(fault.line >= 1 && fault.line <= text.matches('\n').count() + 1);
        }
    }
}

/// A case of the repository's own, with the bytes in place of its evidence.
static CASE: LazyLock<Dossier> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/cases");
    let first = bundle::find(&folder).expect("bundles").into_iter().next().expect("a bundle");
    let bundle = bundle::read(&first).expect("a sound bundle");
    let (exhibit, passages) = evenhand::case::records::exhibit(&bundle.complaint, ExhibitId(Uuid::nil()));
    Dossier { complaint: bundle.complaint, exhibits: vec![exhibit], passages, answers: Vec::new(), now: bundle.decide_at }
});

pub fn track(bytes: &[u8]) {
    let extracted = extract(bytes, "tracking.json", &Options::default());
    if extracted.media != Media::Json {
        return;
    }
    let mut dossier = CASE.clone();
    let incoming = Incoming {
        id: ExhibitId(Uuid::from_u128(1)),
        auth: Authentication::None,
        file: "tracking.json".to_owned(),
        bytes: bytes.to_vec(),
        from: Submitter::Provider,
        kind: Some(Kind::Tracking),
        received_at: dossier.now,
        note: None,
    };
    let mut exhibit = incoming.pending(1);
    extracted.settle(&mut exhibit);
    dossier.passages.extend(extracted.passages(exhibit.id, 1));
    dossier.exhibits.push(exhibit);
    let book = RuleBook::empty("fuzz");
    let readings = evenhand::reading::read(&dossier, &book);
    assert_eq!(readings, evenhand::reading::read(&dossier, &book));
    for span in readings.iter().flat_map(|reading| &reading.spans) {
        let passage = dossier.passage(span.passage).expect("a passage of the case");
        assert!(span.cut(passage).is_some_and(|cut| !cut.is_empty()), "{span:?} of {:?}", passage.text);
    }
}
