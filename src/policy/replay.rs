//! Every decided case under another version of the manual.

use super::told;
use crate::app::App;
use crate::error::Error;
use crate::rules::{self, RuleBook};
use crate::store::books::{self, Differs, Replayed};
use crate::store::decided;
use chrono::TimeDelta;

/// Rows a page: enough to keep the database busy, few enough not to hold up the pages that others wait for.
const PAGE: u64 = 100;
/// Flips kept by name; the figure counts them all.
const SHOWN: usize = 200;
/// A replay that has not moved for so long died with its process.
pub const STALLED: TimeDelta = TimeDelta::minutes(2);

/// Decides every decided case again under `book`, on the readings and at the clock of its own decision, and tells `heard`
/// how far it is. The readings are those on file: what another version would read out of the same evidence shows only in
/// new cases.
pub async fn replay(
    app: &App,
    book: &RuleBook,
    mut heard: impl AsyncFnMut(&Replayed) -> Result<(), Error>,
) -> Result<Replayed, Error> {
    let mut out = Replayed { of: decided::count(&app.db).await?, ..Replayed::default() };
    let mut after = None;
    loop {
        heard(&out).await?;
        let some = decided::page(&app.db, after, PAGE).await?;
        after = some.last;
        for one in &some.cases {
            out.cases += 1;
            let (was, is) = (told(&one.decision), told(&rules::assess(book, &one.dossier, &one.readings)));
            if was != is {
                out.flips += 1;
                if out.shown.len() < SHOWN {
                    out.shown.push(Differs { number: one.case.number.clone(), was, is });
                }
            }
        }
        if after.is_none() {
            out.finished = true;
            heard(&out).await?;
            return Ok(out);
        }
    }
}

/// Says that a replay of `hash` has begun, so that whoever asked for it sees so at once.
pub async fn replay_begun(app: &App, hash: &str) -> Result<(), Error> {
    let against = app.active_book().await?.hash.clone();
    let begun = Replayed { of: decided::count(&app.db).await?, ..Replayed::default() };
    books::replayed(&app.db, hash, &against, &begun, app.now()).await
}

/// The same for a stored version against the one in force, with its progress kept for everybody to see.
pub async fn replay_stored(app: &App, hash: &str) -> Result<(), Error> {
    let (book, against) = (app.book(hash).await?, app.active_book().await?.hash.clone());
    replay(app, &book, async |so_far| books::replayed(&app.db, hash, &against, so_far, app.now()).await).await?;
    Ok(())
}
