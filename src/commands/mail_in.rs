//! `mail-in`: one message from a mail server's pipe. The exit code says what the server is to do with it.

use crate::app::App;
use crate::case::mail::{Fate, IncomingMail};
use crate::config::Config;
use crate::error::{Error, Invalid};
use crate::intake::mail;
use crate::outside::clock::Clock;
use crate::store::cases;
use std::io::Read;
use std::path::Path;

/// `EX_DATAERR`: the sender hears that this is no mail we can take.
pub const REFUSED: u8 = 65;
/// `EX_TEMPFAIL`: the server keeps it and tries again.
pub const LATER: u8 = 75;

/// Takes one message from `file`, or from standard input for `-`, and says what became of it. What comes back is the exit
/// code for the mail server.
pub async fn run(config: Config, file: &Path, to: Option<&str>) -> Result<u8, Error> {
    match take(config, file, to).await {
        Ok(became) => {
            println!("{became}");
            Ok(0)
        }
        Err(error) => {
            eprintln!("{error}");
            Ok(if matches!(error, Error::Invalid(_)) { REFUSED } else { LATER })
        }
    }
}

async fn take(config: Config, file: &Path, to: Option<&str>) -> Result<String, Error> {
    let bytes = read(file)?;
    let app = App::build(config, Clock::System).await?;
    let mail = mail::receive(&app, &bytes, to).await?;
    told(&app, &mail).await
}

fn read(file: &Path) -> Result<Vec<u8>, Error> {
    let unreadable = |error: std::io::Error| Invalid::one("mail", format!("{}: {error}", file.display()));
    if file != Path::new("-") {
        return Ok(std::fs::read(file).map_err(unreadable)?);
    }
    let mut bytes = Vec::new();
    // One byte more than is taken: a longer one is refused by its size, not cut.
    std::io::stdin().lock().take(crate::intake::open::FILE_MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

async fn told(app: &App, mail: &IncomingMail) -> Result<String, Error> {
    let number = match mail.case {
        Some(case) => cases::load(&app.db, case).await?.number,
        None => "no case".to_owned(),
    };
    Ok(match &mail.fate {
        Fate::Filed { side, exhibit } => format!("{number}: filed as E{exhibit} of the {side}"),
        Fate::Report { .. } => format!("{number}: a letter came back"),
        Fate::Ignored { why } => format!("{number}: ignored, since {why}"),
        Fate::Held { why, .. } => format!("{number}: held for a caseworker, since {why}"),
        Fate::Taken { exhibit } => format!("{number}: a caseworker made it E{exhibit}"),
        Fate::SetAside => format!("{number}: a caseworker put it aside"),
        Fate::Arriving => format!("{number}: being dealt with"),
    })
}
