//! `rules check`: whether a rule book loads, and where not.

use crate::error::{Error, Invalid};
use crate::rules::RuleBook;
use std::path::Path;

/// The shipped book, or the one in `dir`. Every fault is a line: file, line, sentence.
pub fn check(dir: Option<&Path>) -> Result<bool, Error> {
    let loaded = match dir {
        Some(dir) => RuleBook::of(&files(dir)?),
        None => RuleBook::shipped(),
    };
    match loaded {
        Ok(book) => {
            println!("the rule book is in order; its hash is {}", book.hash);
            Ok(true)
        }
        Err(faults) => {
            println!("{faults}");
            Ok(false)
        }
    }
}

fn files(dir: &Path) -> Result<Vec<(String, String)>, Error> {
    let wrong = |path: &Path, error: std::io::Error| Invalid::one(path.display().to_string(), error.to_string());
    let mut out = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(|error| wrong(dir, error))? {
        let path = entry.map_err(|error| wrong(dir, error))?.path();
        if path.extension().is_some_and(|end| end == "toml") {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            out.push((name, std::fs::read_to_string(&path).map_err(|error| wrong(&path, error))?));
        }
    }
    out.sort();
    if out.is_empty() {
        return Err(Invalid::one(dir.display().to_string(), "holds no rule file (*.toml)").into());
    }
    Ok(out)
}
