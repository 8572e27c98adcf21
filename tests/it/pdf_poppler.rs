//! The PDFs of the corpus, read by us and by poppler's `pdftotext`: no word that poppler reads may be missing in ours.

use super::corpus::{corpus, files};
use super::pdf_truth::words;
use evenhand::case::passage::PassageRole;
use evenhand::evidence::{Options, Reader};
use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

/// Words of poppler's that the page does not show, or shows otherwise; each was compared with a picture of the page.
const NOT_ON_THE_PAGE: [(&str, &str); 6] = [
    // A raised 2, which ours keeps apart from its letter as it would the cents of a price or a footnote's mark.
    ("bug2025674", "a2"),
    // The page has "www.google.com"; poppler breaks the word off.
    ("issue10542_reduced", "go"),
    // The page has "àâçéèêîïôüœ"; the font says one encoding and has another.
    ("issue2017r", "tmÿïõ"),
    // The page has Japanese words, these are others: the font's map to letters is wrong.
    ("issue2884_reduced", "𨉷趯軺糫"),
    ("issue2884_reduced", "蒭鍍伴俘緌鍍伴俘"),
    ("issue2884_reduced", "勢渡袱糫"),
];

/// What counts as a word that poppler reads: it reads it both in the order of the layout and in the order of drawing
/// (slanted words fall into scraps in one of them); it is more than one letter long (they are scraps too); and its file has
/// no embedded font without any map to letters, of which poppler tells the codes.
#[test]
fn no_word_of_poppler_is_missing() {
    let Some(folder) = corpus() else { return };
    if Command::new("pdftotext").arg("-v").output().is_err() {
        assert!(std::env::var("CI").is_err(), "pdftotext is missing: install poppler-utils");
        println!("pdftotext not installed: nothing to compare with");
        return;
    }
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let mut session = reader.session();
    let (mut found, mut counted, mut missing, mut in_all, mut ours_in_all) = (0, 0, Vec::new(), 0, 0);
    for path in files(&folder).into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "pdf")) {
        let extracted = session.read("a.pdf", &std::fs::read(&path).expect("a readable file")).expect("a child starts");
        let body = extracted.pieces.iter().filter(|piece| piece.role == PassageRole::Body);
        let ours = tally(&body.map(|piece| format!("{}\n", piece.text)).collect::<String>());
        let by_layout = tally(&run("pdftotext", &["-q", "-enc", "UTF-8"], &path, &["-"]));
        in_all += by_layout.values().sum::<usize>();
        ours_in_all += ours.values().sum::<usize>();
        if has_unmapped_font(&path) {
            continue;
        }
        let as_drawn = tally(&run("pdftotext", &["-q", "-raw", "-enc", "UTF-8"], &path, &["-"]));
        for (word, count) in by_layout {
            let both = count.min(as_drawn.get(&word).copied().unwrap_or(0));
            if both == 0 || word.chars().count() < 2 {
                continue;
            }
            let mine = both.min(ours.get(&word).copied().unwrap_or(0));
            (found, counted) = (found + mine, counted + both);
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if mine < both && !NOT_ON_THE_PAGE.contains(&(name.as_str(), word.as_str())) {
                missing.push(format!("{name}: {word} ({mine} of {both})"));
            }
        }
    }
    println!("poppler's words by these rules: {counted}, found {found}; before any rule poppler has {in_all}, we {ours_in_all}");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

fn run(program: &str, before: &[&str], file: &Path, after: &[&str]) -> String {
    let output = Command::new(program).args(before).arg(file).args(after).output().expect("a program of poppler-utils");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// As `pdffonts` says: embedded, codes of its own, and no table that turns them into letters.
fn has_unmapped_font(file: &Path) -> bool {
    let fonts = run("pdffonts", &[], file, &[]);
    fonts.lines().skip(2).any(|line| {
        let columns: Vec<&str> = line.split_whitespace().rev().collect();
        // From the right: generation, object, uni, sub, emb, encoding.
        matches!(columns.as_slice(), [_, _, "no", _, "yes", "Custom" | "Identity-H" | "Identity-V", ..])
    })
}

fn tally(text: &str) -> HashMap<String, usize> {
    let mut out = HashMap::new();
    for word in words(text) {
        *out.entry(word).or_default() += 1;
    }
    out
}
