//! When to ask again, and how long to wait before.

use chrono::{DateTime, Utc};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use std::time::Duration;

/// So often a question is sent.
pub const TRIES_MAX: u32 = 4;
/// No endpoint may send us away for longer.
const WAIT_MAX: Duration = Duration::from_secs(60);
const BACKOFF_MAX: Duration = Duration::from_secs(20);

/// What another try can mend: a server that is busy, starting or gone for a moment.
pub fn passes(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 409 | 425 | 429) || status.is_server_error()
}

/// Anything between nothing and a limit that doubles with each try, so that many callers do not come back at once. `dice` is
/// from 0 to 1.
pub fn backoff(base: Duration, tries: u32, dice: f64) -> Duration {
    let most = base.saturating_mul(2u32.saturating_pow(tries.saturating_sub(1))).min(BACKOFF_MAX);
    most.mul_f64(dice.clamp(0.0, 1.0))
}

/// How long the endpoint asks us to wait, in any of the three ways in use: milliseconds, seconds, a date.
pub fn asked_to_wait(headers: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let wait = if let Some(ms) = text("retry-after-ms").and_then(number) {
        Duration::try_from_secs_f64(ms / 1e3).ok()
    } else {
        let after = text("retry-after")?;
        match number(after) {
            Some(seconds) => Duration::try_from_secs_f64(seconds).ok(),
            None => DateTime::parse_from_rfc2822(after).ok().map(|until| (until.to_utc() - now).to_std().unwrap_or_default()),
        }
    };
    // A number that no clock can hold is as good as none.
    wait.map(|wait| wait.min(WAIT_MAX))
}

fn number(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(name: &'static str, value: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().expect("a header"));
        asked_to_wait(&headers, "2026-06-01T12:00:00Z".parse().expect("a time"))
    }

    #[test]
    fn waits_are_read_in_three_dialects_and_capped() {
        assert_eq!(wait("retry-after-ms", "250"), Some(Duration::from_millis(250)));
        assert_eq!(wait("retry-after", "2"), Some(Duration::from_secs(2)));
        assert_eq!(wait("retry-after", "0.5"), Some(Duration::from_millis(500)));
        assert_eq!(wait("retry-after", "Mon, 01 Jun 2026 12:00:07 GMT"), Some(Duration::from_secs(7)));
        assert_eq!(wait("retry-after", "Mon, 01 Jun 2026 11:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("retry-after", "86400"), Some(WAIT_MAX));
        for nonsense in ["soon", "-1", "NaN", "1e400", ""] {
            assert_eq!(wait("retry-after", nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn backoff_doubles_up_to_its_limit() {
        let base = Duration::from_millis(500);
        let most: Vec<u128> = [1, 2, 3, 9, u32::MAX].iter().map(|tries| backoff(base, *tries, 1.0).as_millis()).collect();
        assert_eq!(most, [500, 1000, 2000, 20_000, 20_000]);
        assert_eq!(backoff(base, 3, 0.0), Duration::ZERO);
    }
}
