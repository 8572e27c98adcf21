//! `import`, `export`, `verify`, `user`, `migrate`, `audit verify`.

use crate::app::App;
use crate::case::Role;
use crate::case::{Case, event::Actor, exhibit::Authentication};
use crate::config::Config;
use crate::error::{Error, Invalid};
use crate::export;
use crate::intake::bundle::{self, Bundle};
use crate::intake::file::{Brought, Content, open_case};
use crate::outside::clock::Clock;
use crate::store::{Db, audit, care, people};
use std::path::{Path, PathBuf};

/// Bundles become cases: each whole or not at all; one that was imported before stays as it is.
pub async fn import(config: Config, paths: &[PathBuf]) -> Result<(), Error> {
    let app = App::build(config, Clock::System).await?;
    let mut found = Vec::new();
    for path in paths {
        found.extend(bundle::find(path)?);
    }
    for (n, path) in found.iter().enumerate() {
        let (case, already) = import_one(&app, bundle::read(path)?).await?;
        let what = if already { "is here already as" } else { "became" };
        println!("{} of {}: {} {what} {}", n + 1, found.len(), path.display(), case.number);
    }
    Ok(())
}

pub async fn import_one(app: &App, bundle: Bundle) -> Result<(Case, bool), Error> {
    let key = format!("bundle:{}:{}", bundle.name, bundle.complaint.order.id);
    let files = bundle.files.into_iter().map(|file| Brought {
        name: file.file,
        content: Content::Bytes(file.bytes),
        kind: file.kind,
        from: file.from,
        received_at: file.received_at,
        note: file.note,
        answers: None,
        auth: Authentication::None,
    });
    open_case(app, bundle.complaint, Some(key), files.collect(), Actor::System).await
}

/// One case as a file that stands on its own.
pub async fn export(config: Config, number: &str, to: &Path) -> Result<(), Error> {
    let app = App::build(config, Clock::System).await?;
    export::write(&app, number, to).await?;
    println!("{number} is in {}; `evenhand verify {0}` checks it anywhere", to.display());
    Ok(())
}

/// Whether an exported file holds what it says it holds.
pub fn verify_export(file: &Path) -> Result<bool, Error> {
    let checked = export::check(file)?;
    for fault in &checked.faults {
        println!("{fault}");
    }
    let export::Checked { number, events, exhibits, citations, chain_head, faults } = &checked;
    println!("{number}: {events} events, {exhibits} exhibits, {citations} quotes, {} faults", faults.len());
    println!("history ends at {chain_head}");
    Ok(faults.is_empty())
}

/// Adds somebody who may sign in. The password comes from the environment, so that no shell history keeps it.
pub async fn add_user(config: Config, email: &str, name: &str, role: Role, approved_before: u32) -> Result<(), Error> {
    let db = Db::connect(&prepared(&config)?).await?;
    let password = std::env::var("EVENHAND_PASSWORD")
        .map_err(|_| Invalid::one("EVENHAND_PASSWORD", "set this variable to the new user's password"))?;
    if password.chars().count() < PASSWORD_MIN_CHARS {
        return Err(Invalid::one("EVENHAND_PASSWORD", format!("must have at least {PASSWORD_MIN_CHARS} characters")).into());
    }
    let hash = crate::web::doors::sign_in::hash_password(&password)?;
    let user = people::create(&db, email, name, role, &hash, Clock::System.now()).await?;
    care::vouch(&db, user.id, approved_before.into()).await?;
    println!("{} may sign in as {}", user.email, user.role.as_str());
    Ok(())
}

const PASSWORD_MIN_CHARS: usize = 12;

pub async fn migrate(config: Config) -> Result<(), Error> {
    Db::connect(&prepared(&config)?).await?;
    println!("the database is up to date");
    Ok(())
}

/// Whether every chain of events holds.
pub async fn verify(config: Config) -> Result<bool, Error> {
    let db = Db::connect(&prepared(&config)?).await?;
    let verified = audit::verify(&db).await?;
    for broken in &verified.broken {
        println!("{}: event {}: {}", broken.case, broken.event, broken.what);
    }
    println!("{} cases, {} events, {} broken", verified.cases, verified.events, verified.broken.len());
    Ok(verified.broken.is_empty())
}

fn prepared(config: &Config) -> Result<String, Error> {
    std::fs::create_dir_all(&config.data_dir)
        .map_err(|error| Error::Internal(anyhow::Error::new(error).context(config.data_dir.display().to_string())))?;
    Ok(config.database())
}
