//! After several failures in a row an endpoint is left alone for a while: cases then go on by the rules alone, at once.

use chrono::{DateTime, TimeDelta, Utc};
use std::sync::{Mutex, MutexGuard, PoisonError};

const FAILURES_MAX: u32 = 5;
const OPEN: TimeDelta = TimeDelta::seconds(60);

#[derive(Debug, Default)]
pub struct Circuit(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    failures: u32,
    until: Option<DateTime<Utc>>,
}

impl Circuit {
    /// Whether to ask at all. When the time is over one question goes through; the others wait for how it ends.
    pub fn lets_through(&self, now: DateTime<Utc>) -> bool {
        let mut state = self.state();
        match state.until {
            None => true,
            Some(until) if now < until => false,
            Some(_) => {
                state.until = Some(now + OPEN);
                true
            }
        }
    }

    pub fn succeeded(&self) {
        *self.state() = State::default();
    }

    pub fn failed(&self, now: DateTime<Utc>) {
        let mut state = self.state();
        state.failures = state.failures.saturating_add(1);
        if state.failures >= FAILURES_MAX {
            state.until = Some(now + OPEN);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_failures_open_it_and_one_success_closes_it() {
        let circuit = Circuit::default();
        let noon: DateTime<Utc> = "2026-06-01T12:00:00Z".parse().expect("a time");
        for _ in 0..4 {
            circuit.failed(noon);
        }
        assert!(circuit.lets_through(noon));
        circuit.failed(noon);
        assert!(!circuit.lets_through(noon + TimeDelta::seconds(59)));
        let later = noon + OPEN;
        assert!(circuit.lets_through(later), "one tries it out");
        assert!(!circuit.lets_through(later), "the others wait");
        circuit.failed(later);
        assert!(!circuit.lets_through(later + TimeDelta::seconds(59)), "it failed again");
        let again = later + OPEN;
        assert!(circuit.lets_through(again));
        circuit.succeeded();
        assert!(circuit.lets_through(again) && circuit.lets_through(again));
    }
}
