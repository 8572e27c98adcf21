//! From text to draft, and from a folder on disk to a draft. Targets: p95 below 5 ms, below 400 ms, and below 200 µs for
//! the rules alone.

use crate::cases;
use crate::support::{self, Times};
use evenhand::rules::{self, RuleBook};
use evenhand::{reading, walk};
use std::process::{Command, Stdio};

pub fn run() {
    Times::of(20, |_| RuleBook::shipped().expect("the rule book")).line("loading the rule book, examples run");
    let book = RuleBook::shipped().expect("the rule book");
    let reader = cases::reader();

    let ten = walk::dossier(cases::ten(), &reader).expect("a dossier");
    println!("  the case: {} exhibits with its records, {} passages", ten.exhibits.len(), ten.passages.len());
    Times::of(1000, |_| walk::draft(&book, &ten)).line("ten exhibits, text at hand, to a draft (p95 < 5 ms)");
    let readings = reading::read(&ten, &book);
    Times::of(5000, |_| rules::assess(&book, &ten, &readings)).line("its rules alone (p95 < 200 µs)");

    let all: Vec<_> = support::stories()
        .iter()
        .map(|story| {
            let bundle = evenhand::intake::bundle::read(story).expect("a bundle");
            let dossier = walk::dossier(bundle, &reader).expect("a dossier");
            let readings = reading::read(&dossier, &book);
            (dossier, readings)
        })
        .collect();
    Times::of(all.len() * 100, |n| rules::assess(&book, &all[n % all.len()].0, &all[n % all.len()].1))
        .line("the rules alone, every bundle of the project in turn");
    Times::of(all.len() * 10, |n| walk::draft(&book, &all[n % all.len()].0))
        .line("text at hand to a draft, every bundle in turn");

    let folder = tempfile::tempdir().expect("a folder");
    cases::write(&cases::ten(), folder.path());
    let cold = |_| {
        let mut draft = Command::new(env!("CARGO_BIN_EXE_evenhand"));
        draft.arg("draft").arg(folder.path()).args(["--format", "json"]).stdout(Stdio::null());
        assert!(draft.status().expect("our own program").success());
    };
    Times::of(30, cold).line("`evenhand draft`, started, ten files on disk (< 400 ms)");
    Times::of(30, |_| walk::folder(&book, folder.path(), &reader).expect("a draft")).line("the same within a running program");
}
