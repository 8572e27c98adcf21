//! Broken PDFs, read in the child as they are in production: text or a reason, soon, and the same each time.

use super::any_check::{cases, changed, changes, sound};
use super::pdf_made;
use evenhand::case::exhibit::{Extraction, Unreadable};
use evenhand::evidence::{Options, Reader};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::time::{Duration, Instant};

const WORDS: &[&[u8]] = &[
    b"endstream",
    b"endobj",
    b"stream\n",
    b"obj",
    b"<<",
    b">>",
    b"[",
    b"]",
    b"(",
    b")",
    b"/Kids [3 0 R]",
    b"/Parent 1 0 R",
    b"/Length 999999999",
    b"/Filter /FlateDecode",
    b"/Filter [/ASCIIHexDecode /LZWDecode]",
    b"/Type /ObjStm",
    b"/Prev 0",
    b"/Rotate 45",
    b"0 0 0 0 0 0 cm",
    b"1e38 0 0 1e38 0 0 cm",
    b"q",
    b"Q",
    b"BT",
    b"ET",
    b"Tj",
    b"Do",
    b"/F 99999999 Tf",
    b"/F -1 Tf",
    b"nan",
    b"-",
    b"\0",
    b"\xff",
    b"trailer",
    b"startxref 5",
    b"%%EOF",
    b"/Encrypt 1 0 R",
    b"/MediaBox [0 0 0 0]",
    b"3 Tr",
];

#[test]
fn broken_pdfs_end_in_text_or_a_reason() {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let mut session = reader.session();
    let seeds: Vec<Vec<u8>> = pdf_made::all().into_iter().map(|known| known.bytes).collect();
    let strategy = (prop::sample::select(seeds), changes(WORDS));
    // The session is not shared between threads, and the runner wants a closure that borrows nothing mutable.
    let session = std::cell::RefCell::new(&mut session);
    let slow = std::cell::Cell::new(Duration::ZERO);
    let run = TestRunner::new(cases(1_000)).run(&strategy, |(seed, changes)| {
        let bytes = changed(&seed, &changes);
        let started = Instant::now();
        let once = session.borrow_mut().read("a.pdf", &bytes).expect("a child starts");
        let took = started.elapsed();
        slow.set(slow.get().max(took));
        prop_assert!(took < Duration::from_secs(40), "{took:?}");
        let again = session.borrow_mut().read("a.pdf", &bytes).expect("a child starts");
        // How much a file may use is measured in seconds of this machine: only there two readings may differ.
        let limited = |state: &Extraction| matches!(state, Extraction::Unreadable { reason: Unreadable::OverLimits, .. });
        prop_assert!(once == again || limited(&once.state) || limited(&again.state), "read otherwise the second time");
        let died = matches!(&once.state, Extraction::Unreadable { detail, .. } if detail.contains("abnormally"));
        prop_assert!(!died, "the child ended: {:?}", once.state);
        sound(&once, &bytes);
        Ok(())
    });
    println!("slowest {:?}", slow.get());
    run.unwrap_or_else(|error| panic!("{error}"));
}
