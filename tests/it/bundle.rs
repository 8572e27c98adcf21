//! Bundles on disk: every one reads, and its record fields are the values that case.toml writes.

use evenhand::case::records;
use evenhand::intake::{bundle, bundle_write};
use std::path::PathBuf;

/// The repository's own bundles, and the gold set where it lies beside the repository.
pub fn folders() -> Vec<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for place in [root.join("fixtures/cases"), root.join("../shared/cases")] {
        if place.is_dir() {
            found.extend(bundle::find(&place).expect("readable"));
        } else {
            println!("{} not present", place.display());
        }
    }
    found
}

#[test]
fn every_record_field_is_the_value_case_toml_writes() {
    for dir in folders() {
        let read = bundle::read(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
        let text = std::fs::read_to_string(dir.join("case.toml")).expect("readable");
        let raw: toml::Table = toml::from_str(&text).expect("TOML");
        let mut written = Vec::new();
        flatten("", &toml::Value::Table(raw), &mut written);
        written.retain(|(path, _)| path != "schema" && path != "decide_at" && !path.starts_with("evidence["));
        written.sort();
        let mut fields = records::fields(&read.complaint);
        fields.sort();
        assert_eq!(fields, written, "{}", dir.display());
    }
}

#[test]
fn a_bundle_written_again_reads_the_same() {
    for dir in folders() {
        let read = bundle::read(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
        let text = bundle_write::case_toml(&read.complaint, read.decide_at, &read.files);
        let again = bundle::read_case(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", dir.display()));
        assert_eq!(again.complaint, read.complaint, "{}", dir.display());
        let unread = |mut file: bundle::BundleFile| {
            file.bytes.clear();
            file
        };
        assert_eq!(again.files, read.files.into_iter().map(unread).collect::<Vec<_>>());
    }
}

fn flatten(path: &str, value: &toml::Value, out: &mut Vec<(String, String)>) {
    match value {
        toml::Value::Table(table) => {
            for (key, inner) in table {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                flatten(&below, inner, out);
            }
        }
        toml::Value::Array(items) => {
            for (n, inner) in items.iter().enumerate() {
                flatten(&format!("{path}[{n}]"), inner, out);
            }
        }
        toml::Value::String(text) => out.push((path.to_owned(), text.trim().to_owned())),
        other => out.push((path.to_owned(), other.to_string())),
    }
}
