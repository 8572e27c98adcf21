use clap::{Parser, Subcommand, ValueEnum};
use evenhand::evidence::{Options, Reader};
use evenhand::rules::RuleBook;
use evenhand::{intake, walk};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "evenhand",
    version,
    about = "Dispute-resolution copilot: rules decide, every sentence cites its evidence, a person rules"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Draft the ruling for one bundle; nothing is stored.
    Draft {
        bundle: PathBuf,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Which model reads prose and writes; `none` for rules and templates only.
        #[arg(long, default_value = "none", value_parser = ["none"])]
        model: String,
    },
    /// Draft every bundle under a folder and compare with its expected.toml.
    Eval {
        dir: PathBuf,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // The limited child that reads files must start before anything else does.
    if let Some(code) = evenhand::evidence::child::run(&arguments) {
        return code;
    }
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let book = RuleBook::shipped()?;
    let reader = Reader::find(Options::default())?;
    match command {
        Command::Draft { bundle, format, model: _ } => {
            let walked = walk::folder(&book, &bundle, &reader)?;
            match format {
                Format::Json => println!("{}", serde_json::to_string_pretty(&walked.draft)?),
                Format::Text => {
                    for sentence in &walked.draft.sentences {
                        println!("{}", sentence.text);
                    }
                }
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Eval { dir, format } => {
            let evaluation = walk::eval::folder(&book, &intake::bundle::find(&dir)?, &reader);
            match format {
                Format::Json => println!("{}", serde_json::to_string_pretty(&evaluation)?),
                Format::Text => println!("{}", evaluation.text()),
            }
            Ok(if evaluation.failures().is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
    }
}
