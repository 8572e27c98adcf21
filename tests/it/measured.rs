//! `eval` measures, keeps, compares and guards: with answers that were written down, and with a model over HTTP.

use crate::scripted::Scripted;
use evenhand::walk::measure::Run;
use evenhand::walk::measure::compare::compare;
use evenhand::walk::measure::gate::reasons;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

const CASES: &str = "fixtures/cases";
const RECORDED: &str = "fixtures/recorded";
const BASELINE: &str = "fixtures/baseline.json";

fn eval(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.arg("eval").args(args).current_dir(env!("CARGO_MANIFEST_DIR")).env("RUST_LOG", "off");
    command.output().expect("our own program")
}

fn run_in(file: &Path) -> Run {
    serde_json::from_str(&std::fs::read_to_string(file).expect("a file")).expect("a run")
}

fn baseline() -> Run {
    run_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join(BASELINE))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_shipped_rules_and_prompts_are_as_good_as_their_baseline() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("now.json");
    let out = eval(&[
        CASES,
        "--answers",
        RECORDED,
        "--facts",
        RECORDED,
        "--gate",
        BASELINE,
        "--format",
        "metrics",
        "--metrics",
        file.to_str().expect("a path"),
    ]);
    assert!(out.status.success(), "{}\n{}", text(&out.stdout), text(&out.stderr));
    let said = text(&out.stdout);
    for word in ["agreement", "Cohen's kappa", "coverage", "citations", "facts a model read", "0 of ", "cost"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    let Run { of, measures, cases } = run_in(&file);
    assert_eq!((measures.bundles, measures.wrong_and_confident), (cases.len(), 0));
    assert!(of.models.contains("written by hand") && of.prompt.len() == 64 && of.rule_book.len() == 64, "{of:?}");
    let agreement = measures.agreement.expect("decided cases");
    let (low, high) = agreement.interval.expect("an interval");
    assert!(low <= agreement.value && agreement.value <= high);
    assert_eq!(measures.variants.len(), 4);
    assert!(measures.variants.values().all(|told| told.cases > 0 && told.rulings_changed == 0), "{:?}", measures.variants);
    assert!(measures.facts.is_some_and(|facts| facts.gold > 0 && facts.counted == facts.counted_right), "{:?}", measures.facts);
    assert_eq!(measures.citation_precision, Some(1.0));
}

#[test]
fn the_contract_of_eval_json_is_what_programs_read() {
    let out = eval(&[CASES, "--format", "json"]);
    let value: Value = serde_json::from_slice(&out.stdout).expect("JSON");
    let keys: Vec<&String> = value.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["cases", "summary"]);
    for key in ["name", "expected", "got", "verdict", "missing_citations"] {
        assert!(value["cases"][0].get(key).is_some(), "{key}");
    }
}

#[test]
fn a_run_that_falls_behind_is_refused_with_the_reasons() {
    let good = baseline();
    assert_eq!(reasons(&good, &good), [] as [String; 0]);
    let case = good.cases.iter().position(|case| case.verdict == "right").expect("a right case");
    let changed = |change: fn(&mut evenhand::walk::measure::Case)| {
        let mut worse = good.clone();
        change(&mut worse.cases[case]);
        reasons(&good, &worse).join("\n")
    };
    let said = changed(|case| case.verdict = "wrong_and_confident".to_owned());
    assert!(said.contains("is wrong and confident"), "{said}");
    let said = changed(|case| case.verdict = "incomplete".to_owned());
    assert!(said.contains("was right and is incomplete"), "{said}");
    let said = changed(|case| case.citations.found = 0);
    assert!(said.contains("the share of the citations found fell"), "{said}");
    let said = changed(|case| {
        case.got = None;
        case.verdict = "abstained".to_owned();
    });
    assert!(said.contains("coverage fell") && said.contains("is abstained"), "{said}");
    let said = changed(|case| {
        for varied in case.variants.values_mut() {
            varied.told = Some("no_refund by X".to_owned());
        }
    });
    assert!(said.contains("files in the opposite order") || said.contains("three times"), "{said}");
    let mut fewer = good.clone();
    fewer.cases.remove(case);
    assert!(reasons(&good, &fewer).join("\n").contains("was not run"));
    // Better, or a case more, is no reason.
    assert_eq!(reasons(&fewer, &good), [] as [String; 0]);
}

#[test]
fn two_runs_are_compared_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let (alone, read) = (file("alone.json"), file("read.json"));
    assert!(eval(&[CASES, "--answers", RECORDED, "--metrics", &read]).status.success());
    // Another model, that leaves one case undecided.
    let mut worse = run_in(Path::new(&read));
    let right = worse.cases.iter_mut().find(|case| case.verdict == "right").expect("a right case");
    (right.got, right.told, right.verdict) = (None, String::new(), "abstained".to_owned());
    worse.of.models = ["nobody".to_owned()].into();
    std::fs::write(&alone, serde_json::to_string(&worse).expect("a run")).expect("written");
    let out = eval(&["--compare", &alone, &read]);
    assert!(out.status.success(), "{}", text(&out.stderr));
    let said = text(&out.stdout);
    assert!(said.contains("another: the models") && said.contains("agreement") && said.contains("McNemar"), "{said}");
    let comparison = compare(&worse, &run_in(Path::new(&read)));
    assert_eq!((comparison.sign_test.better, comparison.sign_test.worse), (1, 0), "{said}");
    let same = compare(&baseline(), &baseline());
    assert!(same.cases.is_empty() && same.changed.is_empty() && same.sign_test.p.is_none());

    let json: Value = serde_json::from_slice(&eval(&["--compare", &alone, &read, "--format", "json"]).stdout).expect("JSON");
    assert!(json["differences"].as_array().is_some_and(|list| !list.is_empty()));
    let refused = eval(&["--compare", &alone, "Cargo.toml"]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("is no file of `eval --metrics`"), "{refused:?}");
    let refused = eval(&[CASES, "--answers", "fixtures/nothing"]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("is no folder"), "{refused:?}");
}

/// A model that finds nothing, asked once; afterwards its answers come from the folder, though nobody is there any more.
#[test]
fn a_model_is_measured_and_its_kept_answers_are_replayed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let cases = folder.path().join("cases");
    for story in ["wedding-shoes-left-next-door", "tent-fly-with-a-torn-seam"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(CASES).join(story), &cases.join(story));
    }
    let endpoint = Scripted::start();
    let settings = format!(
        "[model]\nread_twice = true\n[model.endpoints.it]\nurl = \"{}\"\nmodel = \"m\"\npolicy = \"local\"\nprice_in = \"1\"\nprice_out = \"2\"\nfirst_byte_s = 1\ntotal_s = 2\n",
        endpoint.url("reads-nothing")
    );
    std::fs::write(folder.path().join("config.toml"), settings).expect("written");
    let (config, kept, cases) = (path("config.toml"), path("answers"), cases.to_str().expect("a path").to_owned());
    let asked = |metrics: &str| {
        let out =
            eval(&[&cases, "--config", &config, "--model", "it", "--keep", &kept, "--metrics", metrics, "--format", "metrics"]);
        assert!(out.status.success(), "{}\n{}", text(&out.stdout), text(&out.stderr));
        run_in(Path::new(metrics))
    };
    let first = asked(&path("first.json"));
    assert!(first.of.models.contains("scripted-1"), "{:?}", first.of);
    let calls = first.measures.calls;
    assert!(calls >= 4, "{calls}");
    assert_eq!(first.measures.tokens_in, calls * 100);
    // 100 tokens at 1 and 20 at 2, a million.
    assert_eq!(first.measures.cost_micro, i64::try_from(calls).expect("few") * 140);
    assert!(first.measures.latency_ms_p50.is_some() && first.measures.variants.is_empty());
    drop(endpoint);
    let again = asked(&path("again.json"));
    assert_eq!((again.measures.calls, again.measures.cost_micro), (calls, first.measures.cost_micro));
    assert_eq!(again.of, first.of);
    assert!(compare(&first, &again).cases.is_empty());
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("copied");
        }
    }
}
