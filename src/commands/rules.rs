//! `rules check`, `rules table`, `rules test`: whether a rule book is sound, what it says, how well its examples guard it.

use crate::case::{Side, prose};
use crate::error::{Error, Invalid};
use crate::languages;
use crate::rules::{self, RuleBook, Score};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Below this share of caught changes a rule file is not well enough guarded.
const PERCENT_MIN: usize = 90;

#[derive(clap::Subcommand)]
pub enum RulesCommand {
    /// Loads the shipped rules, or those of a folder, runs their examples, and names every fault with file and line.
    Check { dir: Option<PathBuf> },
    /// Prints the decision tables: outcomes in order, elements, numbers with their source.
    Table { dir: Option<PathBuf> },
    /// What changed from one rule book to another, in words. Each is a folder, or `shipped` for the one in this program.
    Diff { old: PathBuf, new: PathBuf },
    /// Prints the texts of the rules that letters in a language would give in English, as its `rules.ftl` wants them.
    Words {
        /// A BCP 47 tag such as `de`.
        language: String,
        dir: Option<PathBuf>,
    },
    /// Changes the rules in small ways and counts how many of the changes the examples notice.
    Test { dir: Option<PathBuf> },
}

pub fn run(command: RulesCommand) -> anyhow::Result<ExitCode> {
    let good = match command {
        RulesCommand::Check { dir } => check(dir.as_deref())?,
        RulesCommand::Table { dir } => told(load(dir.as_deref())?, |book| {
            print!("{}", rules::table(&book));
            true
        }),
        RulesCommand::Diff { old, new } => diff(&old, &new)?,
        RulesCommand::Words { language, dir } => words(&language, dir.as_deref())?,
        RulesCommand::Test { dir } => told(load(dir.as_deref())?, |book| test(&book)),
    };
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The shipped book, or the one in `dir`. Every fault is a line: file, line, sentence.
fn check(dir: Option<&Path>) -> Result<bool, Error> {
    Ok(told(load(dir)?, |book| {
        let sound = examples_pass(&book);
        for warning in book.warnings() {
            println!("{warning}");
        }
        if sound {
            println!("the rule book is in order; its hash is {}", book.hash);
        }
        sound
    }))
}

/// Both books must load; their examples need not pass.
fn diff(old: &Path, new: &Path) -> Result<bool, Error> {
    let named = |path: &Path| load(Some(path).filter(|path| *path != Path::new("shipped")));
    let (old, new) = match (named(old)?, named(new)?) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            for faults in [old.err(), new.err()].into_iter().flatten() {
                println!("{faults}");
            }
            return Ok(false);
        }
    };
    let changes = rules::diff(&old, &new);
    for rules::Change { file, what, was, is, says } in &changes {
        println!("{file}: {what} {says}");
        for (sign, text) in [("-", was), ("+", is)] {
            if let Some(text) = text {
                println!("    {sign} {text}");
            }
        }
    }
    if changes.is_empty() {
        println!("nothing that a reader of the manual would see");
    }
    Ok(true)
}

/// Nothing is printed, and all is good, where every text has its words in the language. A language that nobody has begun lacks all.
fn words(tag: &str, dir: Option<&Path>) -> Result<bool, Error> {
    let known = languages::of(tag);
    if known.is_some_and(|language| language.is_english()) {
        return Err(Invalid::one("language", "the rules are written in English: name another language").into());
    }
    Ok(told(load(dir)?, |book| {
        let lacks = |text: &str| {
            known.is_none_or(|language| Side::BOTH.into_iter().any(|side| language.manual(text, side.as_str()).is_none()))
        };
        let (all, mut chapter) = (book.told_to_parties(), String::new());
        let missing: Vec<_> = all.iter().filter(|(_, text)| lacks(text)).collect();
        for (from, text) in &missing {
            if *from != chapter {
                println!("# ---- {from}\n");
                chapter.clone_from(from);
            }
            println!("{}", skeleton(text));
        }
        eprintln!("{} of {} texts lack words in `{tag}`", missing.len(), all.len());
        missing.is_empty()
    }))
}

/// The English words as a comment, and the places for those of the language: two where the text speaks to one of the sides.
fn skeleton(text: &str) -> String {
    let (key, text) = (languages::key(text), text.trim());
    let to = |side| prose::addressed(text, side);
    let (consumer, merchant) = (to(Side::Consumer), to(Side::Merchant));
    if consumer == merchant {
        return format!("# {text}\n{key} =\n");
    }
    format!(
        "# {text}\n#   to the consumer: {consumer}\n#   to the merchant: {merchant}\n{key} =\n    .consumer =\n    .merchant =\n"
    )
}

fn load(dir: Option<&Path>) -> Result<Result<RuleBook, rules::Faults>, Error> {
    Ok(match dir {
        Some(dir) => RuleBook::of(&files(dir)?),
        None => RuleBook::shipped(),
    })
}

fn told(loaded: Result<RuleBook, rules::Faults>, then: impl FnOnce(RuleBook) -> bool) -> bool {
    match loaded {
        Ok(book) => then(book),
        Err(faults) => {
            println!("{faults}");
            false
        }
    }
}

fn examples_pass(book: &RuleBook) -> bool {
    let wrong = rules::run_examples(book);
    if !wrong.is_empty() {
        println!("{}", rules::Faults(wrong.clone()));
    }
    wrong.is_empty()
}

fn test(book: &RuleBook) -> bool {
    if !examples_pass(book) {
        return false;
    }
    let mut good = true;
    for score in rules::scores(book) {
        let percent = score.percent();
        let Score { file, examples, mutants, survivors } = score;
        let caught = mutants - survivors.len();
        println!("{file}: {examples} examples pass, {caught} of {mutants} changes caught ({percent} %)");
        for survivor in survivors {
            println!("    not noticed: {survivor}");
        }
        if percent < PERCENT_MIN {
            println!("{file}: write examples until {PERCENT_MIN} % of the changes are caught");
            good = false;
        }
    }
    good
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
