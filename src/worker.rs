//! Claims a job, calls its stage function, finishes it. Any number of workers, in any number of processes.

use crate::app::App;
use crate::case::event::{Actor, Event};
use crate::error::{Error, Verdict};
use crate::evidence::{self, Reader};
use crate::flow::Job;
use crate::store::{cases, jobs, jobs::Claimed};
use crate::{drafting, notify, policy, reading, review};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use std::time::Duration;

const IDLE: Duration = Duration::from_millis(250);
const AWAY: Duration = Duration::from_secs(2);

/// Works until the process ends.
pub async fn run(app: Arc<App>, reader: Reader) {
    loop {
        match step(&app, &reader).await {
            Ok(true) => {}
            Ok(false) => tokio::time::sleep(IDLE).await,
            Err(error) => {
                tracing::error!(error = ?error, "worker");
                tokio::time::sleep(AWAY).await;
            }
        }
    }
}

/// Everything that is due now; how many jobs ran.
pub async fn run_due(app: &App, reader: &Reader) -> Result<usize, Error> {
    let mut ran = 0;
    while step(app, reader).await? {
        ran += 1;
    }
    Ok(ran)
}

/// One job that is due; whether there was one.
pub async fn step(app: &App, reader: &Reader) -> Result<bool, Error> {
    let Some(claimed) = jobs::claim(&app.db, app.now()).await? else { return Ok(false) };
    let now = app.now();
    match work(app, reader, &claimed).await {
        Ok(None) => jobs::finish(&app.db, &claimed).await?,
        Ok(Some(later)) => jobs::again(&app.db, &claimed, later, false, "too early").await?,
        Err(error) => match error.verdict(claimed.attempts) {
            Verdict::Retry(wait) => {
                let wait = TimeDelta::from_std(wait).unwrap_or(TimeDelta::minutes(15));
                let count = !matches!(error, Error::Stale);
                jobs::again(&app.db, &claimed, now + wait, count, &error.to_string()).await?;
            }
            Verdict::GiveUp(reason) => give_up(app, &claimed, &reason).await?,
        },
    }
    Ok(true)
}

/// When to come back, if it is too early.
async fn work(app: &App, reader: &Reader, claimed: &Claimed) -> Result<Option<DateTime<Utc>>, Error> {
    match &claimed.job {
        Job::Read { exhibit } => evidence::job::read(app, reader, claimed.case, *exhibit).await.map(|()| None),
        Job::Assess => reading::job::assess(app, claimed.case).await.map(|()| None),
        Job::Draft => drafting::job::draft(app, claimed.case).await.map(|()| None),
        Job::Send { letter } => notify::job::send(app, *letter).await,
        Job::AskModel => reading::job::ask_model(app, claimed.case).await.map(|()| None),
        Job::Write => drafting::job::write(app, claimed.case).await,
        Job::Translate => reading::translate::translate(app, claimed.case).await.map(|()| None),
        Job::Shadow => policy::shadow(app, claimed.case).await.map(|()| None),
        Job::CloseWindow => review::window::close(app, claimed.case).await,
    }
}

/// The case says so, so that a caseworker sees it.
async fn give_up(app: &App, claimed: &Claimed, reason: &str) -> Result<(), Error> {
    let now = app.now();
    // First the case, then the job: after a crash between the two the job comes again and finds nothing to do.
    if let Job::Send { letter } = &claimed.job {
        notify::job::gave_up(app, *letter, reason).await?;
        return jobs::give_up(&app.db, claimed, reason, now).await;
    }
    jobs::give_up(&app.db, claimed, reason, now).await?;
    tracing::warn!(case = %claimed.case, job = claimed.job.name(), "gave up");
    loop {
        let case = cases::load(&app.db, claimed.case).await?;
        let event = Event::JobGaveUp { job: claimed.job.name().to_owned(), reason: reason.to_owned() };
        match cases::save(&app.db, vec![case.record(event, Actor::System, now)?]).await {
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(()),
        }
    }
}
