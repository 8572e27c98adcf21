//! How many people stand out by how they decide: a count for supervisors on every page, so it is kept for a while.

use super::App;
use crate::case::care::Report;
use crate::error::Error;
use crate::store::care;
use chrono::{DateTime, TimeDelta, Utc};

/// How long a count is good enough.
const KEPT: TimeDelta = TimeDelta::minutes(1);
/// Who decided nothing for so long is no longer compared.
const LATELY: TimeDelta = TimeDelta::days(365);

/// The last count, and when it was made.
pub(super) type Kept = tokio::sync::Mutex<Option<(DateTime<Utc>, usize)>>;

impl App {
    /// Everybody's newest decisions beside the team's.
    pub async fn care(&self) -> Result<Report, Error> {
        let since = self.now() - LATELY;
        Ok(Report::of(care::tallies(&self.db, self.config.review.care_newest, since).await?))
    }

    /// How many stand out.
    pub async fn alarms(&self) -> Result<usize, Error> {
        let now = self.now();
        let mut kept = self.alarms.lock().await;
        if let Some((at, count)) = *kept
            && now - at < KEPT
        {
            return Ok(count);
        }
        let count = self.care().await?.alarms();
        *kept = Some((now, count));
        Ok(count)
    }
}
