//! Real and malformed files of others: each ends in text or in a reason, within its limits, and the parent is unharmed.

use evenhand::case::exhibit::Extraction;
use evenhand::evidence::{Options, Reader};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Beside the repository, or where `EVENHAND_CORPUS` says; third-party files, so not in the repository itself.
pub fn corpus() -> Option<PathBuf> {
    let named = std::env::var_os("EVENHAND_CORPUS").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let folder = named.into_iter().chain([beside]).find(|folder| folder.is_dir());
    if folder.is_none() {
        println!("corpus not present: set EVENHAND_CORPUS to a folder of files to read");
        assert!(std::env::var_os("EVENHAND_CORPUS").is_none(), "EVENHAND_CORPUS names no folder");
    }
    folder
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() { folders.push(entry) } else { out.push(entry) }
        }
    }
    out.sort();
    out
}

fn reader() -> Reader {
    Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default())
}

#[test]
fn every_file_ends_in_text_or_a_reason() {
    let Some(folder) = corpus() else { return };
    let reader = reader();
    let mut session = reader.session();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut slowest = (Duration::ZERO, PathBuf::new());
    let files = files(&folder);
    for path in &files {
        let bytes = std::fs::read(path).expect("a readable file");
        let started = Instant::now();
        let extracted = session.read(&path.to_string_lossy(), &bytes).expect("a child starts");
        let took = started.elapsed();
        // A guard of the promise, with the machine's noise left out: the child is ended at 30 seconds.
        assert!(took < Duration::from_secs(40), "{}: {took:?}", path.display());
        slowest = slowest.max((took, path.clone()));
        let state = match &extracted.state {
            Extraction::Text => {
                assert!(!extracted.pieces.is_empty(), "{}: text without a passage", path.display());
                "text".to_owned()
            }
            Extraction::Unreadable { reason, detail } => {
                assert!(!detail.is_empty());
                println!("{}: {reason:?} {detail}", path.display());
                format!("{reason:?}")
            }
            Extraction::Pending => panic!("{}: neither text nor reason", path.display()),
        };
        *counts.entry(format!("{:?} {state}", extracted.media)).or_default() += 1;
    }
    println!("{} files: {counts:?}; slowest {:?} {}", files.len(), slowest.0, slowest.1.display());
}
