//! The PDFs of the corpus, read three ways: by us, by poppler's `pdftotext`, and from the picture of each page by `tesseract`.
//!
//! What stands on a page is what two of the three read. Neither reader of text can put a word there alone, nor take one
//! away that the other and the picture have; so letters that poppler makes up from a font without a map count for nobody,
//! and so do words that no page shows.

use super::corpus::{corpus, files};
use super::pdf_truth::{counted, in_order, shared};
use evenhand::case::passage::PassageRole;
use evenhand::evidence::{Extracted, Options, Reader};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

type Tally = HashMap<String, usize>;

/// Fine enough for small print, coarse enough to be quick.
const DOTS_PER_INCH: &str = "200";

#[test]
fn no_fewer_words_than_poppler_of_what_the_pages_show() {
    let Some(folder) = corpus() else { return };
    for (program, package) in [("pdftotext", "poppler-utils"), ("pdftoppm", "poppler-utils"), ("tesseract", "tesseract-ocr")] {
        if Command::new(program).arg("-v").output().is_err() {
            assert!(std::env::var("CI").is_err(), "{program} is missing: install {package}");
            println!("{program} is not installed: nothing to compare with");
            return;
        }
    }
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let mut session = reader.session();
    let papers: Vec<PathBuf> =
        files(&folder).into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "pdf")).collect();
    let seen = all_seen(&papers);
    let (mut all, mut ours, mut theirs, mut lost) = (0, 0, 0, Vec::new());
    for (path, seen) in papers.iter().zip(&seen) {
        let extracted = session.read("a.pdf", &std::fs::read(path).expect("a readable file")).expect("a child starts");
        let mine = tally(&visible(&extracted));
        let other = tally(&run(Command::new("pdftotext").args(["-q", "-enc", "UTF-8"]).arg(path).arg("-")));
        let truth = by_two_of_three([&mine, &other, seen]);
        let (found, other_found) = (shared(&truth, &mine), shared(&truth, &other));
        all += truth.values().sum::<usize>();
        ours += found;
        theirs += other_found;
        if found < other_found {
            lost.push(format!("{}: {found} of {other_found}, without {:?}", path.display(), missing(&truth, &mine)));
        }
    }
    println!("where poppler finds more:\n{}", lost.join("\n"));
    println!("of {all} words that two of three read, {ours} are ours and {theirs} poppler's");
    assert!(ours >= theirs, "of {all} words ours are {ours}, poppler's {theirs}");
}

/// Of each word the second largest of three counts.
fn by_two_of_three(counts: [&Tally; 3]) -> Tally {
    let words = counts.iter().flat_map(|tally| tally.keys());
    let middle = |word: &String| {
        let mut three = counts.map(|tally| tally.get(word).copied().unwrap_or(0));
        three.sort_unstable();
        (word.clone(), three[1])
    };
    words.map(middle).filter(|(_, count)| *count > 0).collect()
}

fn missing(truth: &Tally, mine: &Tally) -> Vec<String> {
    let less = truth.iter().filter(|(word, count)| mine.get(*word).copied().unwrap_or(0) < **count);
    let mut words: Vec<String> = less.map(|(word, _)| word.clone()).collect();
    words.sort();
    words.truncate(30);
    words
}

fn visible(extracted: &Extracted) -> String {
    let seen = extracted.pieces.iter().filter(|piece| piece.role == PassageRole::Body && piece.hidden.is_none());
    seen.map(|piece| format!("{}\n", piece.text)).collect()
}

fn tally(text: &str) -> Tally {
    counted(&in_order(text))
}

/// What a reader of pictures makes of the pages of each file. It takes a minute, so it is kept beside the build, by what
/// the file holds.
fn all_seen(papers: &[PathBuf]) -> Vec<Tally> {
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("seen-{DOTS_PER_INCH}"));
    std::fs::create_dir_all(&kept).expect("a folder");
    let threads = std::thread::available_parallelism().map_or(2, usize::from).min(8);
    std::thread::scope(|scope| {
        for first in 0..threads {
            let kept = &kept;
            scope.spawn(move || papers.iter().skip(first).step_by(threads).for_each(|paper| see(paper, &place(paper, kept))));
        }
    });
    papers.iter().map(|paper| tally(&std::fs::read_to_string(place(paper, &kept)).expect("what was seen"))).collect()
}

fn place(paper: &Path, kept: &Path) -> PathBuf {
    let bytes = std::fs::read(paper).expect("a readable file");
    let digest = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    kept.join(format!("{digest}.txt"))
}

fn see(paper: &Path, to: &Path) {
    if to.exists() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    run(Command::new("pdftoppm").args(["-q", "-r", DOTS_PER_INCH, "-gray", "-png"]).arg(paper).arg(folder.path().join("page")));
    let text: String = files(folder.path())
        .iter()
        .map(|page| run(Command::new("tesseract").arg(page).arg("-").env("OMP_THREAD_LIMIT", "1")) + "\n")
        .collect();
    // In one step, so that a run that was broken off leaves nothing half.
    let mut half = tempfile::NamedTempFile::new_in(to.parent().expect("a folder")).expect("a file");
    half.write_all(text.as_bytes()).expect("written");
    half.persist(to).expect("kept");
}

fn run(command: &mut Command) -> String {
    let output = command.output().expect("a program that is installed");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
