use clap::{Parser, Subcommand, ValueEnum};
use evenhand::case::Role;
use evenhand::commands::{admin, decided, demo, eval, log_filter, mail_in, model, prose, rules, serve};
use evenhand::config::Config;
use evenhand::evidence::{Options, Reader};
use evenhand::rules::RuleBook;
use evenhand::walk;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "evenhand",
    version,
    about = "Dispute-resolution copilot: rules decide, every sentence cites its evidence, a person rules"
)]
struct Cli {
    /// Settings; `config.toml` beside where you start it when absent. Every key is also an environment variable.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
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
        /// Which endpoint of the settings reads prose; `none` for rules and templates only.
        #[arg(long, default_value = "none")]
        model: String,
    },
    /// Draft every bundle under a folder and compare with its expected.toml.
    Eval(eval::EvalArgs),
    /// The whole product on embedded defaults, with invented cases; prints addresses that sign you in.
    Demo {
        /// Folder of bundles.
        #[arg(long, default_value = "fixtures/cases")]
        bundles: PathBuf,
    },
    /// Pages, API and workers.
    Serve {
        #[arg(long, value_enum, default_value_t)]
        role: serve::Role,
    },
    /// Bundles become cases.
    Import {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// One case as one file with its evidence, history and rulings.
    Export { case: String, file: PathBuf },
    /// Every decided case as lines of JSON, to train or measure a model with; masked.
    ExportDecided {
        file: PathBuf,
        #[arg(long, value_enum, default_value = "plain")]
        format: decided::Format,
        /// With names, addresses and numbers as they are.
        #[arg(long)]
        unmasked: bool,
    },
    /// Check an exported file without a server: every digest, event and quote.
    Verify { file: PathBuf },
    /// One message as a mail server hands it over: an answer of a party, or a report that a letter was not delivered.
    MailIn {
        /// `-` for standard input.
        #[arg(default_value = "-")]
        file: PathBuf,
        /// The address that it was delivered to, where the mail server tells it.
        #[arg(long)]
        to: Option<String>,
    },
    /// Add somebody who may sign in; the password is read from EVENHAND_PASSWORD.
    User {
        email: String,
        name: String,
        #[arg(long, value_parser = role, default_value = "caseworker")]
        role: Role,
        /// Rulings approved elsewhere before: a new caseworker's first ones are looked at by a second person.
        #[arg(long, default_value_t = 0)]
        approved_before: u32,
    },
    /// The manual as rules.
    Rules {
        #[command(subcommand)]
        what: rules::RulesCommand,
    },
    /// The models of the settings.
    Model {
        #[command(subcommand)]
        what: model::ModelCommand,
    },
    /// Bring the database up to date.
    Migrate,
    /// Check the history of every case.
    Audit {
        #[command(subcommand)]
        what: Audit,
    },
}

#[derive(Subcommand)]
enum Audit {
    /// Finds events that were edited, dropped or reordered.
    Verify,
}

fn role(name: &str) -> Result<Role, String> {
    let all = [Role::Caseworker, Role::Supervisor, Role::Admin];
    all.into_iter().find(|role| role.as_str() == name).ok_or_else(|| "must be caseworker, supervisor or admin".to_owned())
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
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = || Config::load(cli.config.as_deref());
    match cli.command {
        Command::Draft { bundle, format, model } => {
            let book = RuleBook::shipped()?;
            let reader = Reader::find(Options::default())?;
            let walked = prose::with(&model, config, &book, None, |prose, _| walk::folder_with(&book, &bundle, &reader, prose))?;
            match format {
                Format::Json => println!("{}", serde_json::to_string_pretty(&walked.draft)?),
                Format::Text => {
                    for sentence in &walked.draft.sentences {
                        println!("{}", sentence.text);
                    }
                }
            }
        }
        Command::Eval(args) => {
            if !eval::run(&args, config)? {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Demo { bundles } => wait(demo::run(config()?, &bundles))?,
        Command::Serve { role } => wait(serve::run(config()?, role))?,
        Command::Import { paths } => wait(admin::import(config()?, &paths))?,
        Command::Export { case, file } => wait(admin::export(config()?, &case, &file))?,
        Command::ExportDecided { file, format, unmasked } => wait(decided::export(config()?, &file, format, !unmasked))?,
        Command::Verify { file } => {
            if !admin::verify_export(&file)? {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::MailIn { file, to } => {
            // Settings that cannot be read are no fault of the sender's.
            let Ok(config) = config().inspect_err(|error| eprintln!("{error}")) else {
                return Ok(ExitCode::from(mail_in::LATER));
            };
            return Ok(ExitCode::from(wait(mail_in::run(config, &file, to.as_deref()))?));
        }
        Command::User { email, name, role, approved_before } => {
            wait(admin::add_user(config()?, &email, &name, role, approved_before))?;
        }
        Command::Rules { what } => return rules::run(what),
        Command::Model { what: model::ModelCommand::Probe } => {
            if !wait(model::probe(config()?))? {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Migrate => wait(admin::migrate(config()?))?,
        Command::Audit { what: Audit::Verify } => {
            if !wait(admin::verify(config()?))? {
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs a command that talks to a database or the network.
fn wait<T>(work: impl Future<Output = Result<T, evenhand::Error>>) -> anyhow::Result<T> {
    tracing_subscriber::fmt()
        .with_env_filter(log_filter(std::env::var("RUST_LOG").ok().as_deref()))
        .with_writer(std::io::stderr)
        .init();
    evenhand::outside::model::one_tls_library();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    Ok(runtime.block_on(work)?)
}
