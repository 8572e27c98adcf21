//! House rules as a test: who may import whom, how long a file may be, what no file may say.

use std::path::{Path, PathBuf};

/// Module, and the modules of ours that it may name. `main` may name all.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("languages", &[]),
    ("case", &["languages"]),
    ("error", &["case"]),
    ("flow", &["case"]),
    ("rules", &["case"]),
    ("masking", &["case"]),
    ("config", &["case", "error"]),
    ("outside", &["case", "error", "config"]),
    ("store", &["case", "flow", "error", "outside"]),
    ("app", &["case", "flow", "error", "rules", "config", "outside", "store"]),
    ("intake", STAGE),
    ("evidence", STAGE),
    ("reading", STAGE),
    ("drafting", STAGE),
    ("review", STAGE),
    ("policy", STAGE),
    ("notify", STAGE),
    ("web", SHELL),
    ("worker", SHELL),
    ("walk", SHELL),
    ("export", SHELL),
];
const STAGE: &[&str] = &["case", "languages", "flow", "error", "rules", "masking", "config", "outside", "store", "app"];
const SHELL: &[&str] = &[
    "case",
    "languages",
    "flow",
    "error",
    "rules",
    "masking",
    "config",
    "outside",
    "store",
    "app",
    "intake",
    "evidence",
    "reading",
    "drafting",
    "review",
    "policy",
    "notify",
];
/// The commands are the other half of `main`: they may start anything.
const COMMANDS: &[&str] = &["commands", "main", "lib"];
const LINES_MAX: usize = 400;

#[test]
fn modules_import_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    for file in sources() {
        let module = module_of(&file);
        if COMMANDS.contains(&module.as_str()) {
            continue;
        }
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == module) else {
            wrong.push(format!("{}: module `{module}` is not in the table", file.display()));
            continue;
        };
        for (line, text) in std::fs::read_to_string(&file).expect("readable source").lines().enumerate() {
            for named in crate_paths(text) {
                let allowed = named == module || allowed.contains(&named.as_str()) || named == "Error";
                if !allowed {
                    wrong.push(format!("{}:{}: `{module}` may not name `crate::{named}`", file.display(), line + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_stay_small() {
    let long: Vec<String> = sources()
        .into_iter()
        .filter_map(|file| {
            let lines = std::fs::read_to_string(&file).expect("readable source").lines().count();
            (lines > LINES_MAX).then(|| format!("{}: {lines} lines, past {LINES_MAX}: two ideas in one file?", file.display()))
        })
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn only_the_clock_reads_the_time() {
    let mut wrong = Vec::new();
    for file in sources() {
        if file.ends_with("outside/clock.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("readable source");
        let macros = ["todo", "unimplemented", "dbg"].map(|name| format!("{name}!("));
        for banned in macros.iter().map(String::as_str).chain(["Utc::now(", "Local::now("]) {
            if text.contains(banned) {
                wrong.push(format!("{}: `{banned}`", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All sources of the program but its unit tests.
fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("readable folder") {
            let path = entry.expect("readable entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && !name.starts_with("tests") && !path.to_string_lossy().contains("/tests/") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `src/rules/book.rs` -> `rules`, `src/flow.rs` -> `flow`.
fn module_of(file: &Path) -> String {
    let inside = file.strip_prefix(root().join("src")).expect("below src");
    let first = inside.components().next().expect("a component").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The first segments of `crate::` paths in one line, those of `crate::{a, b::c}` too.
fn crate_paths(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            found.extend(
                group
                    .trim_end_matches(['}', ';'])
                    .split(',')
                    .map(|item| item.trim().chars().take_while(|c| is_word(*c)).collect::<String>()),
            );
        } else {
            found.push(rest.chars().take_while(|c| is_word(*c)).collect());
        }
    }
    found.retain(|name| !name.is_empty());
    found
}
