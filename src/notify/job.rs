//! Walk step 7 for one stored letter: it leaves once, or a person hears why not.

use super::decide::{Step, step, tried};
use super::mail::{Sender, render};
use crate::app::App;
use crate::case::{LetterId, LetterState, OutboxLetter};
use crate::error::Error;
use crate::outside::mailer::NotSent;
use crate::store::cases;
use chrono::{DateTime, Utc};

/// When to come back, if it is too early.
pub async fn send(app: &App, letter: LetterId) -> Result<Option<DateTime<Utc>>, Error> {
    let (row, tried_at) = cases::letter(&app.db, letter).await?;
    let approval = cases::approval(&app.db, row.approval).await?;
    let case = cases::load(&app.db, row.case).await?;
    let now = app.now();
    match step(&row, &approval, &case, tried_at, now) {
        Step::Done | Step::Withdraw => return Ok(None),
        Step::Wait(until) => return Ok(Some(until)),
        Step::Send => {}
    }
    let sender = Sender { name: app.config.mail.name.clone(), address: app.config.mail.address.clone() };
    let bytes = render(&row, &case.number, &sender)?;
    cases::letter_tried(&app.db, letter, Some(now)).await?;
    // Reports come back to the side's own address of the case.
    let from = row.reply_to.as_deref().unwrap_or(&sender.address);
    let result = app.mailer.send(&row.id.to_string(), from, &row.to_address, &bytes).await;
    if matches!(result, Err(NotSent::Later(_))) {
        cases::letter_tried(&app.db, letter, None).await?;
    }
    // The mail is out: what follows must be written, so a case that moved meanwhile is loaded again.
    record(app, &row, &result).await.map(|()| None)
}

/// The worker tried for as long as it may: a person hears of it as of any letter that was refused.
pub async fn gave_up(app: &App, letter: LetterId, why: &str) -> Result<(), Error> {
    let (row, _) = cases::letter(&app.db, letter).await?;
    if row.state != LetterState::Waiting {
        return Ok(());
    }
    record(app, &row, &Err(NotSent::Never(format!("gave up after many tries: {why}")))).await
}

async fn record(app: &App, row: &OutboxLetter, result: &Result<(), NotSent>) -> Result<(), Error> {
    for _ in 0..STALE_MAX {
        let case = cases::load(&app.db, row.case).await?;
        let letters = cases::letters(&app.db, row.case).await?;
        match cases::save(&app.db, tried(&case, row, &letters, result, app.now())?).await {
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(()),
        }
    }
    Err(Error::Stale)
}

const STALE_MAX: usize = 20;
