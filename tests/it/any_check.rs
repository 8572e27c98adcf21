//! What holds for the reading of any file whatever, and how files that nobody would write are made.

use evenhand::case::exhibit::{Extraction, Media};
use evenhand::case::passage::{Hidden, Passage, Place};
use evenhand::case::{ExhibitId, PassageId};
use evenhand::evidence::{Extracted, Options, csv, extract};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::mpsc::channel;
use std::time::Duration;

/// No file of a few hundred kilobytes needs longer, however slow and busy the machine.
const SLOW: Duration = Duration::from_secs(60);

/// As many cases as make a few seconds; `PROPTEST_CASES` for longer runs.
pub fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 2_000, ..ProptestConfig::default() }
}

/// Reads `bytes` twice as the child does, and checks what must hold whatever they are.
pub fn read(bytes: &[u8]) -> Extracted {
    let own = bytes.to_vec();
    let once = within(move || {
        let options = Options { authserv_ids: vec!["mx.court.example".to_owned()] };
        (extract(&own, "a.bin", &options), extract(&own, "a.bin", &options))
    });
    assert_eq!(once.0, once.1, "the same bytes read otherwise");
    sound(&once.0, bytes);
    once.0
}

/// Runs on a stack like the child's; a hang or a panic is this test's failure.
pub fn within<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, finished) = channel();
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(move || {
        let _ = done.send(work());
    });
    let thread = thread.expect("a thread starts");
    match finished.recv_timeout(SLOW) {
        Ok(result) => result,
        Err(std::sync::mpsc::RecvTimeoutError::Timeout) => panic!("no end after {SLOW:?}"),
        Err(_) => std::panic::resume_unwind(thread.join().expect_err("it ended without a result")),
    }
}

/// The promises about passages that do not depend on what is in the file.
pub fn sound(extracted: &Extracted, bytes: &[u8]) {
    match &extracted.state {
        Extraction::Text => assert!(!extracted.pieces.is_empty(), "text without a passage"),
        Extraction::Unreadable { detail, .. } => assert!(!detail.is_empty(), "no reason"),
        Extraction::Pending => panic!("neither text nor reason"),
    }
    let id = ExhibitId(uuid::Uuid::from_u128(7));
    let passages = extracted.passages(id, 3);
    for (passage, seq) in passages.iter().zip(1u32..) {
        assert_eq!((passage.id, passage.exhibit), (PassageId { exhibit: 3, seq }, id));
        assert_eq!(passage.sha256, Passage::digest(&passage.text));
        assert!(!passage.text.trim().is_empty(), "an empty passage");
        let unseen = |char: char| {
            char.is_control() && char != '\t'
                || matches!(char, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}')
        };
        assert!(!passage.text.chars().any(unseen), "characters that nobody sees: {:?}", passage.text);
        place(passage, extracted.media, bytes);
    }
    for file in &extracted.attachments {
        assert!(!file.name.is_empty() && !file.name.contains(['/', '\\', '\0']), "{:?}", file.name);
    }
    let refs: Vec<&Passage> = passages.iter().filter(|passage| passage.usable()).collect();
    if extracted.media == Media::Csv
        && let Some(table) = csv::table(&refs)
    {
        for row in &table.rows {
            let passage = passages.iter().find(|passage| passage.id == row.passage).expect("a row of the file");
            for cell in &row.cells {
                let Some(span) = cell.span(row.passage) else { continue };
                let cut = span.cut(passage).expect("a cell lies in its row");
                assert_eq!(cut.replace("\"\"", "\""), cell.text);
            }
        }
    }
}

fn place(passage: &Passage, media: Media, bytes: &[u8]) {
    // Lines end in a byte 10 in every encoding that is read.
    let lines = bytes.iter().filter(|&&byte| byte == b'\n').count() + 1;
    match (&passage.place, media) {
        (Place::Line { line, .. }, Media::Text | Media::Csv) => {
            assert!((1..=lines).contains(&(*line as usize)), "line {line} of {lines}")
        }
        (Place::Line { line, .. }, Media::Mail | Media::Html) => assert!(*line >= 1),
        // A JSON too deep to walk is read by lines.
        (Place::Line { line, .. }, _) => assert!((1..=lines).contains(&(*line as usize))),
        (Place::Header { name }, media) => assert!(media == Media::Mail && !name.contains('\n'), "{name:?}"),
        (Place::Page { page, line }, media) => assert!(media == Media::Pdf && *page >= 1 && *line >= 1),
        (Place::Json { pointer }, media) => {
            assert!(media == Media::Json && (pointer.is_empty() || pointer.starts_with('/')), "{pointer:?}");
        }
        (Place::Metadata { name }, _) => assert!(!name.is_empty() && passage.hidden.is_some() || name == "file name", "{name}"),
        (Place::Record { .. }, _) => panic!("a file is no record"),
    }
}

/// Text that a person looking at the file sees, and text that only the file holds.
pub fn seen_and_unseen(extracted: &Extracted) -> (String, String) {
    let part = |wanted: bool| {
        let pieces = extracted.pieces.iter().filter(|piece| piece.hidden.is_none() == wanted);
        pieces.map(|piece| format!("{}\n", piece.text)).collect::<String>()
    };
    (part(true), part(false))
}

pub fn was_hidden(extracted: &Extracted, words: &str) -> Option<Hidden> {
    extracted.pieces.iter().find(|piece| piece.text.contains(words)).and_then(|piece| piece.hidden)
}

#[derive(Debug, Clone)]
pub enum Change {
    Flip(Index, u8),
    Cut(Index, usize),
    End(Index),
    Copy(Index, Index, usize),
    Put(Index, Vec<u8>),
    Repeat(Index, usize, usize),
}

/// Small hurts: a bit, a piece lost, copied elsewhere or repeated, the end gone, a word of the format in a wrong place.
pub fn changes(words: &'static [&'static [u8]]) -> impl Strategy<Value = Vec<Change>> {
    let index = any::<Index>;
    let word = prop::sample::select(words).prop_map(<[u8]>::to_vec);
    let change = prop_oneof![
        4 => (index(), any::<u8>()).prop_map(|(at, bits)| Change::Flip(at, bits.max(1))),
        2 => (index(), 1usize..400).prop_map(|(at, many)| Change::Cut(at, many)),
        1 => index().prop_map(Change::End),
        2 => (index(), index(), 1usize..400).prop_map(|(from, to, many)| Change::Copy(from, to, many)),
        3 => (index(), word).prop_map(|(at, word)| Change::Put(at, word)),
        1 => (index(), 1usize..60, 1usize..40).prop_map(|(at, many, times)| Change::Repeat(at, many, times)),
    ];
    prop::collection::vec(change, 1..8)
}

pub fn changed(seed: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut out = seed.to_vec();
    for change in changes {
        if out.is_empty() {
            break;
        }
        let size = out.len();
        match change {
            Change::Flip(at, bits) => out[at.index(size)] ^= bits,
            Change::Cut(at, many) => drop(out.drain(at.index(size)..(at.index(size) + many).min(size))),
            Change::End(at) => out.truncate(at.index(size)),
            Change::Copy(from, to, many) => {
                let from = from.index(size);
                let piece = out[from..(from + many).min(size)].to_vec();
                let to = to.index(size);
                out.splice(to..to, piece);
            }
            Change::Put(at, word) => drop(out.splice(at.index(size)..at.index(size), word.iter().copied())),
            Change::Repeat(at, many, times) => {
                let at = at.index(size);
                let piece = out[at..(at + many).min(size)].repeat(*times);
                out.splice(at..at, piece);
            }
        }
    }
    out
}
