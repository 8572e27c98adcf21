//! One dispute as a folder: `case.toml`, the files under `evidence/`, and for gold bundles `expected.toml`.

use super::expected::{self, Expected};
use super::form::{Fields, Report};
use super::{check, complaint, tree};
use crate::case::Complaint;
use crate::case::exhibit::{Kind, Submitter};
use crate::error::{Error, Invalid};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// A `case.toml` is written by people or by [`super::bundle_write`]; more than this is not one.
const MOST_TOML_BYTES: u64 = 1 << 20;
/// A file in a bundle is read whole; the evidence stage has the real limits, this one only keeps the process alive.
const MOST_FILE_BYTES: u64 = 256 << 20;

#[derive(Debug, Clone)]
pub struct Bundle {
    /// The folder's own name.
    pub name: String,
    pub complaint: Complaint,
    /// The clock at which the draft is made.
    pub decide_at: DateTime<Utc>,
    /// In the order received.
    pub files: Vec<BundleFile>,
    /// Gold bundles only.
    pub expected: Option<Expected>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct BundleFile {
    /// As in case.toml: `evidence/tracking.json`.
    pub file: String,
    pub kind: Option<Kind>,
    pub from: Submitter,
    pub received_at: DateTime<Utc>,
    pub note: Option<String>,
    pub bytes: Vec<u8>,
}

/// Reads and checks a whole bundle; every refusal names file, line, key, reason and what to write instead.
pub fn read(dir: &Path) -> Result<Bundle, Error> {
    let toml = read_toml(dir, "case.toml")?
        .ok_or_else(|| Invalid::one(dir.display().to_string(), "holds no case.toml: name the folder of one bundle"))?;
    let (mut case, listed) = parse("case.toml", &toml)?;
    case.files = load(dir, listed)?;
    case.name = folder_name(dir);
    case.expected = match read_toml(dir, "expected.toml")? {
        Some(text) => Some(expected::parse("expected.toml", &text)?),
        None => None,
    };
    Ok(case)
}

/// `case.toml` alone: the complaint, the clock, and the files it lists with their bytes still to come.
pub fn read_case(text: &str) -> Result<Bundle, Error> {
    parse("case.toml", text).map(|(bundle, _)| bundle)
}

/// The folders at and under `dir` that hold a bundle, sorted; a folder inside a bundle is never one itself.
pub fn find(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    if !dir.is_dir() {
        return Err(Invalid::one(dir.display().to_string(), "is not a folder: name a bundle or a folder of bundles").into());
    }
    let mut found = Vec::new();
    let mut todo = vec![dir.to_owned()];
    while let Some(next) = todo.pop() {
        if next.join("case.toml").is_file() {
            found.push(next);
            continue;
        }
        let entries = std::fs::read_dir(&next).map_err(|error| unread(&next, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unread(&next, &error))?;
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                todo.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

struct Listed {
    file: BundleFile,
    line: Option<u32>,
}

fn parse(name: &str, text: &str) -> Result<(Bundle, Vec<Listed>), Error> {
    let tree = tree::from_toml(name, text)?;
    let mut report = Report::new(Some(name));
    let mut root = Fields::root(&tree, &mut report);
    let schema = root.whole("schema", 1, &mut report);
    if schema != 1 {
        root.refuse("schema", &mut report, format!("is {schema}: this Evenhand reads schema 1"));
    }
    let complaint = complaint::fields(&mut root, None, &mut report);
    let decide_at = root.time("decide_at", "the clock at which the draft is made", &mut report);
    let mut listed: Vec<Listed> = Vec::new();
    let mut names = BTreeSet::new();
    for table in root.tables("evidence", &mut report) {
        let one = evidence(table, decide_at, &mut report);
        if !one.file.file.is_empty() && !names.insert(one.file.file.clone()) {
            report.refuse("evidence.file", one.line, format!("lists `{}` a second time: list every file once", one.file.file));
        }
        listed.push(one);
    }
    root.done(&mut report);
    if report.is_clean() {
        check::clock(&complaint, decide_at, &mut report);
    }
    let complaint = complaint::checked(complaint, report)?;
    let files = listed.iter().map(|one| one.file.clone()).collect();
    Ok((Bundle { name: String::new(), complaint, decide_at, files, expected: None }, listed))
}

fn evidence(mut of: Fields<'_>, decide_at: DateTime<Utc>, report: &mut Report) -> Listed {
    let file = of.line("file", "the path from the bundle's folder, such as \"evidence/tracking.json\"", report);
    if !file.is_empty() && !inside_evidence(&file) {
        of.refuse("file", report, format!("is `{file}`: write a path below evidence/, with `/` and without `..`"));
    }
    let kind = of.maybe_text("kind", report);
    let kind = kind.and_then(|text| {
        let kind = word(&text);
        if kind.is_none() {
            let all = "proof_of_delivery, tracking, receipt_invoice, refund_record, return_record, policy, communication, product_listing, \
                       defect_proof, access_log, service_record, identity_link, mandate, second_charge, statement, other";
            of.refuse("kind", report, format!("is `{text}`: write one of {all}, or leave it out to have it found"));
        }
        kind
    });
    let from = of.choice("from", &["consumer", "merchant", "carrier", "provider", "operator"], report);
    let received_at = of.time("received_at", "when the operator received it", report);
    if received_at > decide_at {
        let clock = crate::case::records::time(&decide_at);
        of.refuse("received_at", report, format!("is after `decide_at` ({clock}): a draft cannot know the future"));
    }
    let note = of.maybe_text("note", report);
    let line = of.line_number();
    of.done(report);
    let from = word(&from).unwrap_or(Submitter::Operator);
    Listed { file: BundleFile { file, kind, from, received_at, note, bytes: Vec::new() }, line }
}

/// A plain enum by the name it has in files.
fn word<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}

fn inside_evidence(file: &str) -> bool {
    let mut parts = Path::new(file).components();
    let below = parts.next() == Some(Component::Normal("evidence".as_ref()));
    let rest: Vec<_> = parts.collect();
    // Rebuilding the path catches `//`, `./` and a trailing `/`, which would give one file two names.
    let plain = file.split('/').all(|part| !part.is_empty() && part != "." && part != "..");
    below
        && plain
        && !rest.is_empty()
        && rest.iter().all(|part| matches!(part, Component::Normal(_)))
        && !file.contains(['\\', '\0'])
}

/// Reads the listed files and refuses missing, unlisted and linked ones.
fn load(dir: &Path, listed: Vec<Listed>) -> Result<Vec<BundleFile>, Error> {
    let mut invalid = Invalid::default();
    let mut files = Vec::new();
    let mut names = BTreeSet::new();
    for Listed { mut file, line } in listed {
        let at = line.map_or_else(|| "case.toml".to_owned(), |line| format!("case.toml:{line}"));
        match read_file(dir, &file.file) {
            Ok(bytes) => file.bytes = bytes,
            Err(reason) => invalid.add(at, format!("`evidence.file` {} {reason}", file.file)),
        }
        names.insert(file.file.clone());
        files.push(file);
    }
    let mut todo = vec!["evidence".to_owned()];
    while let Some(folder) = todo.pop() {
        let path = dir.join(&folder);
        if !path.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&path).map_err(|error| unread(&path, &error))? {
            let entry = entry.map_err(|error| unread(&path, &error))?;
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                todo.push(name);
            } else if !names.contains(&name) {
                invalid.add(name, "is not listed in case.toml: add an [[evidence]] table for it, or remove the file");
            }
        }
    }
    invalid.or_ok()?;
    Ok(files)
}

/// The bytes of a file below `dir`, following no link on the way.
fn read_file(dir: &Path, file: &str) -> Result<Vec<u8>, String> {
    let mut path = dir.to_owned();
    for part in file.split('/') {
        path.push(part);
        let Ok(meta) = std::fs::symlink_metadata(&path) else {
            return Err("is not in the bundle: add the file, or remove its [[evidence]] table".to_owned());
        };
        if meta.file_type().is_symlink() {
            return Err("is a symbolic link: put the file itself into the bundle".to_owned());
        }
        if meta.len() > MOST_FILE_BYTES && meta.is_file() {
            return Err(format!("is larger than {} MB: send the relevant part", MOST_FILE_BYTES >> 20));
        }
    }
    if !path.is_file() {
        return Err("is not a file".to_owned());
    }
    std::fs::read(&path).map_err(|error| format!("cannot be read: {error}"))
}

fn read_toml(dir: &Path, name: &str) -> Result<Option<String>, Error> {
    let path = dir.join(name);
    let Ok(meta) = std::fs::symlink_metadata(&path) else { return Ok(None) };
    if !meta.is_file() {
        return Err(Invalid::one(name, "must be a plain file, not a link or a folder").into());
    }
    if meta.len() > MOST_TOML_BYTES {
        return Err(Invalid::one(name, format!("is larger than {} KB", MOST_TOML_BYTES >> 10)).into());
    }
    let bytes = std::fs::read(&path).map_err(|error| unread(&path, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
        Invalid::one(format!("{name}:{line}"), "is not UTF-8: save the file as UTF-8")
    })?;
    Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
}

fn folder_name(dir: &Path) -> String {
    let full = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    full.file_name().map_or_else(|| full.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn unread(path: &Path, error: &std::io::Error) -> Error {
    Invalid::one(path.display().to_string(), format!("cannot be read: {error}")).into()
}
