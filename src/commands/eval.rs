//! `eval`: bundles whose right answer is known, drafted and compared with it; measured, kept, compared, guarded; attacked.

use super::prose;
use crate::config::Config;
use crate::error::{Error, Invalid};
use crate::evidence::{Options, Reader};
use crate::intake;
use crate::rules::RuleBook;
use crate::walk::eval::{self, Evaluation};
use crate::walk::measure::{self, How, Run, compare, gate};
use crate::walk::{self, Prose};
use std::path::{Path, PathBuf};

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    Text,
    Json,
    /// The measures in words.
    Metrics,
}

#[derive(clap::Args)]
pub struct EvalArgs {
    /// Folder of bundles.
    #[arg(required_unless_present = "compare")]
    dir: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Which endpoint of the settings reads prose; `none` for rules and templates only.
    #[arg(long, default_value = "none")]
    model: String,
    /// Answers about prose that were written down, a file a bundle, instead of a model's.
    #[arg(long, conflicts_with = "model")]
    answers: Option<PathBuf>,
    /// Keep what the model answers in this folder; what is there already is not asked again.
    #[arg(long, value_name = "FOLDER", requires = "model")]
    keep: Option<PathBuf>,
    /// What the texts tell, read by hand and in full, a file a bundle: what a model read is counted against it.
    #[arg(long, value_name = "FOLDER")]
    facts: Option<PathBuf>,
    /// Tell each case otherwise too (order of files and sides, repeated statements). Always done without a model; with one it
    /// asks five times as much.
    #[arg(long)]
    variants: bool,
    /// Write the measures and every case's part in them to this file, to compare with later.
    #[arg(long, value_name = "FILE")]
    metrics: Option<PathBuf>,
    /// Fail where the run falls behind this file, and say why.
    #[arg(long, value_name = "FILE", conflicts_with = "write_baseline")]
    gate: Option<PathBuf>,
    /// Write this run as the file that later ones may not fall behind.
    #[arg(long, value_name = "FILE")]
    write_baseline: Option<PathBuf>,
    /// Instead: two files of `--metrics` side by side.
    #[arg(long, num_args = 2, value_names = ["FIRST", "SECOND"], conflicts_with_all = ["dir", "model", "answers", "attacks"])]
    compare: Option<Vec<PathBuf>>,
    /// Instead: what could a side gain by talking to a model that obeys it?
    #[arg(long)]
    attacks: bool,
}

/// Whether all is well.
pub fn run(args: &EvalArgs, config: impl FnOnce() -> Result<Config, Error>) -> anyhow::Result<bool> {
    if let Some([first, second]) = args.compare.as_deref() {
        let comparison = compare::compare(&saved(first)?, &saved(second)?);
        match args.format {
            Format::Json => println!("{}", json(&comparison)?),
            Format::Text | Format::Metrics => print!("{}", comparison.text()),
        }
        return Ok(true);
    }
    let dir = args.dir.as_deref().unwrap_or(Path::new("."));
    let (book, reader, dirs) = (RuleBook::shipped()?, Reader::find(Options::default())?, intake::bundle::find(dir)?);
    if args.attacks {
        let report = prose::attacks(&book, &dirs, &reader)?;
        match args.format {
            Format::Json => println!("{}", json(&report)?),
            Format::Text | Format::Metrics => println!("{}", report.text()),
        }
        return Ok(report.failures() == 0);
    }
    // Before minutes of work: a baseline that cannot be read.
    let baseline = args.gate.as_deref().map(saved).transpose()?;
    let gold = match &args.facts {
        Some(folder) if !folder.is_dir() => {
            return Err(Error::from(Invalid::one("--facts", format!("{} is no folder", folder.display()))).into());
        }
        Some(folder) => Some(walk::recorded(folder, &book)),
        None => None,
    };
    let gold = gold.as_ref().map(|gold| gold as &Prose<'_>);
    let measured = args.format == Format::Metrics
        || args.metrics.is_some()
        || baseline.is_some()
        || args.write_baseline.is_some()
        || args.facts.is_some();
    let done = match &args.answers {
        Some(folder) if !folder.is_dir() => {
            return Err(Error::from(Invalid::one("--answers", format!("{} is no folder", folder.display()))).into());
        }
        Some(folder) => {
            let how = How { prose: &walk::recorded(folder, &book), gold, variants: true, calls: &Vec::new };
            evaluated(&book, &dirs, &reader, &how, measured)?
        }
        None => prose::with(&args.model, config, &book, args.keep.as_deref(), |prose, calls| {
            let variants = args.variants || args.model == "none";
            evaluated(&book, &dirs, &reader, &How { prose, gold, variants, calls }, measured)
        })?,
    };
    Ok(told(args, &done, baseline.as_ref())?)
}

type Done = (Evaluation, Option<Run>);

fn evaluated(book: &RuleBook, dirs: &[PathBuf], reader: &Reader, how: &How<'_>, measured: bool) -> Result<Done, Error> {
    if measured {
        let (evaluation, run) = measure::run(book, dirs, reader, how)?;
        return Ok((evaluation, Some(run)));
    }
    Ok((eval::folder_with(book, dirs, reader, how.prose), None))
}

fn told(args: &EvalArgs, (evaluation, run): &Done, baseline: Option<&Run>) -> Result<bool, Error> {
    match (args.format, run) {
        (Format::Json, _) => println!("{}", json(evaluation)?),
        (Format::Metrics, Some(run)) => print!("{}", run.text()),
        (Format::Metrics | Format::Text, _) => println!("{}", evaluation.text()),
    }
    let mut well = evaluation.failures().is_empty();
    let Some(run) = run else { return Ok(well) };
    if args.format == Format::Text {
        print!("{}", run.text());
    }
    if let Some(file) = &args.metrics {
        write(file, run)?;
    }
    if let Some(file) = &args.write_baseline {
        write(file, &gate::baseline(run))?;
    }
    if let Some(baseline) = baseline {
        let reasons = gate::reasons(baseline, &gate::baseline(run));
        for reason in &reasons {
            eprintln!("not as good as the baseline: {reason}");
        }
        well &= reasons.is_empty();
        if reasons.is_empty() {
            eprintln!("as good as the baseline or better: {} cases", baseline.cases.len());
        }
    }
    Ok(well)
}

fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string_pretty(value).map_err(|error| Error::Internal(error.into()))
}

fn saved(file: &Path) -> Result<Run, Error> {
    let refused = |why: String| Invalid::one(file.display().to_string(), why);
    let text = std::fs::read_to_string(file).map_err(|error| refused(error.to_string()))?;
    Ok(serde_json::from_str(&text).map_err(|error| refused(format!("is no file of `eval --metrics`: {error}")))?)
}

fn write(file: &Path, run: &Run) -> Result<(), Error> {
    let refused = |error: std::io::Error| Invalid::one(file.display().to_string(), error.to_string());
    Ok(std::fs::write(file, json(run)? + "\n").map_err(refused)?)
}
