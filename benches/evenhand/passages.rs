//! Passages a second and core by format, over the exhibits of the project's own bundles.

use crate::support;
use evenhand::case::ExhibitId;
use evenhand::evidence::{Options, extract};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const LEAST: Duration = Duration::from_millis(1500);

pub fn run() {
    let mut files: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for story in support::stories() {
        for entry in std::fs::read_dir(story.join("evidence")).expect("exhibits") {
            let path = entry.expect("an exhibit").path();
            let kind = path.extension().map(|kind| kind.to_string_lossy().into_owned()).unwrap_or_default();
            if !matches!(kind.as_str(), "jpg" | "png") {
                files.entry(kind).or_default().push(std::fs::read(&path).expect("its bytes"));
            }
        }
    }
    for (kind, files) in files {
        let bytes: usize = files.iter().map(Vec::len).sum();
        let read = || -> usize {
            let read = |bytes: &Vec<u8>| extract(bytes, "exhibit", &Options::default());
            files.iter().map(|bytes| read(bytes).passages(ExhibitId(uuid::Uuid::nil()), 1).len()).sum()
        };
        let each = read();
        let (start, mut rounds) = (Instant::now(), 0usize);
        while start.elapsed() < LEAST {
            read();
            rounds += 1;
        }
        let seconds = start.elapsed().as_secs_f64();
        println!(
            "  {kind:<5} {:>9.0} passages a second   {:>8.0} files   {:>7.1} MB   ({} files, {each} passages)",
            (rounds * each) as f64 / seconds,
            (rounds * files.len()) as f64 / seconds,
            (rounds * bytes) as f64 / seconds / 1e6,
            files.len(),
        );
    }
}
