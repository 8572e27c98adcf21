//! Walk step 7 for one stored letter: it leaves once, or a person hears why not.

use super::decide::{Step, prepared_by, step, tried};
use super::mail::{Sender, render};
use crate::app::App;
use crate::case::LetterId;
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
    let draft = cases::draft(&app.db, approval.draft).await?;
    let sender = Sender { name: app.config.mail.name.clone(), address: app.config.mail.address.clone() };
    let bytes = render(&row, &case.number, &sender, prepared_by(&draft.draft, draft.by))?;
    cases::letter_tried(&app.db, letter, Some(now)).await?;
    let result = app.mailer.send(&row.id.to_string(), &sender.address, &row.to_address, &bytes).await;
    if matches!(result, Err(NotSent::Later(_))) {
        cases::letter_tried(&app.db, letter, None).await?;
    }
    // The mail is out: what follows must be written, so a case that moved meanwhile is loaded again.
    for _ in 0..STALE_MAX {
        let case = cases::load(&app.db, row.case).await?;
        let others = cases::letters(&app.db, row.case).await?;
        match cases::save(&app.db, tried(&case, &row, &others, &result, app.now())?).await {
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(None),
        }
    }
    Err(Error::Stale)
}

const STALE_MAX: usize = 20;
