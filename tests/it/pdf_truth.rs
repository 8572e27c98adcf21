//! Words of PDFs whose text is known because it was typed here: how many of them we find, and how many poppler does.

use super::pdf_sheet::Known;
use super::{pdf_made, pdf_printed};
use evenhand::case::passage::{PassageRole, Place};
use evenhand::evidence::{Extracted, Options, Reader};
use std::collections::HashMap;
use std::process::Command;

#[test]
fn words_of_handmade_pdfs() {
    measure(&pdf_made::all());
}

#[test]
fn words_of_pages_printed_by_a_browser() {
    if let Some(printed) = pdf_printed::all() {
        measure(&[printed]);
    }
}

/// Asserts that ours finds at least as many of the true words as poppler, whose program may be missing outside of CI.
fn measure(all: &[Known]) {
    let poppler = Command::new("pdftotext").arg("-v").output().is_ok();
    assert!(poppler || std::env::var("CI").is_err(), "pdftotext is missing: install poppler-utils");
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let mut session = reader.session();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut ours, mut theirs, mut pairs, mut their_pairs, mut total) = (0, 0, 0, 0, 0);
    let (mut made_up, mut their_made_up) = (0, 0);
    for known in all {
        let extracted = session.read("a.pdf", &known.bytes).expect("a child starts");
        let file = folder.path().join("a.pdf");
        std::fs::write(&file, &known.bytes).expect("a file");
        for (seen, page) in known.seen.iter().zip(1u32..) {
            let truth = in_order(seen);
            let (mine, other) = (in_order(&visible(&extracted, page)), in_order(&by_poppler(&file, page)));
            let (found, other_found) = (shared(&counted(&truth), &counted(&mine)), shared(&counted(&truth), &counted(&other)));
            let (pair, other_pair) = (shared(&paired(&truth), &paired(&mine)), shared(&paired(&truth), &paired(&other)));
            if found < truth.len() || other_found < truth.len() || pair < other_pair || mine.len() != truth.len() {
                let lost: Vec<&String> = truth.iter().filter(|word| !mine.contains(word)).take(12).collect();
                let page = if known.seen.len() > 1 { format!(" p. {page}") } else { String::new() };
                println!(
                    "{}{page}: of {} words {found} ours, {other_found} poppler's; neighbours {pair}, {other_pair}; {} read; lost {lost:?}",
                    known.name,
                    truth.len(),
                    mine.len()
                );
            }
            ours += found;
            theirs += other_found;
            pairs += pair;
            their_pairs += other_pair;
            total += truth.len();
            made_up += mine.len() - found;
            their_made_up += other.len() - other_found;
        }
        if !known.unseen.is_empty() {
            let shown: String = (1..=known.seen.len() as u32).map(|page| visible(&extracted, page)).collect();
            assert!(!shown.contains(known.unseen), "{}: what nobody sees is told as seen: {shown}", known.name);
        }
    }
    println!(
        "{total} words: {ours} found by us, {theirs} by poppler; side by side {pairs} and {their_pairs}; not in the text {made_up} and {their_made_up}"
    );
    if poppler {
        assert!(ours >= theirs, "of {total} words ours are {ours}, poppler's {theirs}");
        assert!(pairs >= their_pairs, "words in order: ours {pairs}, poppler's {their_pairs}");
    }
}

fn visible(extracted: &Extracted, wanted: u32) -> String {
    let lines = extracted.pieces.iter().filter(|piece| {
        piece.role == PassageRole::Body
            && piece.hidden.is_none()
            && matches!(piece.place, Place::Page { page, .. } if page == wanted)
    });
    lines.map(|piece| format!("{}\n", piece.text)).collect()
}

fn by_poppler(file: &std::path::Path, page: u32) -> String {
    let page = page.to_string();
    let output = Command::new("pdftotext").args(["-q", "-enc", "UTF-8", "-f", &page, "-l", &page]).arg(file).arg("-").output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}

/// Words in lower case, compatibility forms of letters as the letters.
fn words(text: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = text.nfkc().filter(|char| *char != '\u{ad}').collect();
    plain.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Words; where no blanks part them (Chinese, Japanese, Korean), letters.
pub fn in_order(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for word in words(text) {
        if word.chars().any(|char| ('\u{2e80}'..'\u{fb00}').contains(&char)) {
            out.extend(word.chars().map(String::from));
        } else {
            out.push(word);
        }
    }
    out
}

pub fn counted(words: &[String]) -> HashMap<String, usize> {
    let mut out = HashMap::new();
    for word in words {
        *out.entry(word.clone()).or_default() += 1;
    }
    out
}

/// Neighbouring words, for the order of reading.
fn paired(words: &[String]) -> HashMap<String, usize> {
    counted(&words.windows(2).map(|pair| pair.join(" ")).collect::<Vec<_>>())
}

pub fn shared(truth: &HashMap<String, usize>, found: &HashMap<String, usize>) -> usize {
    truth.iter().map(|(word, count)| (*count).min(found.get(word).copied().unwrap_or(0))).sum()
}
