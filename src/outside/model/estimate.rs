//! How many tokens a body will be: a guess on the safe side at first, then by what the endpoint itself counted.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// Bytes that make a token before anything is known: fewer than most texts need.
const AT_FIRST: f64 = 3.0;
/// Answers that are remembered, and how many must be known before fewer tokens are expected than at first.
const KNOWN: usize = 32;
const ENOUGH: usize = 8;
/// The next text may be denser than any before it.
const MARGIN: f64 = 0.9;
/// Nobody counts more than a token a byte; past the other end a count is of something else.
const BETWEEN: (f64, f64) = (1.0, 6.0);

/// Bytes a token, of the last answers of one endpoint.
#[derive(Debug, Default)]
pub struct Estimate(Mutex<VecDeque<f64>>);

impl Estimate {
    /// The most that `bytes` are likely to be.
    pub fn tokens(&self, bytes: u64) -> u64 {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let densest = known.iter().copied().min_by(f64::total_cmp).map(|densest| densest * MARGIN);
        let ratio = match densest {
            Some(densest) if known.len() >= ENOUGH => densest,
            Some(densest) => densest.min(AT_FIRST),
            None => AT_FIRST,
        };
        (bytes as f64 / ratio.clamp(BETWEEN.0, BETWEEN.1)).ceil() as u64
    }

    /// A body of `bytes` was `tokens`, as its endpoint says. One that does not count says nothing.
    pub fn counted(&self, bytes: u64, tokens: u64) {
        if tokens == 0 || bytes == 0 {
            return;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() == KNOWN {
            known.pop_front();
        }
        known.push_back(bytes as f64 / tokens as f64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_endpoint_counts_becomes_the_estimate() {
        let estimate = Estimate::default();
        assert_eq!(estimate.tokens(3000), 1000);
        estimate.counted(3000, 0);
        // Denser than thought: at once. Looser: once it was so several times.
        estimate.counted(3000, 1500);
        assert_eq!(estimate.tokens(3000), 1667);
        let loose = Estimate::default();
        for n in 0..8 {
            assert_eq!(loose.tokens(3000), 1000, "after {n}");
            loose.counted(4000, 1000);
        }
        assert_eq!(loose.tokens(3600), 1000);
        // One dense text, and it is expected again while it is remembered.
        loose.counted(2000, 1000);
        assert_eq!(loose.tokens(1800), 1000);
        (0..KNOWN).for_each(|_| loose.counted(4000, 1000));
        assert_eq!(loose.tokens(3600), 1000);
        // Nonsense stays within bounds.
        loose.counted(10, 1000);
        assert_eq!(loose.tokens(1000), 1000);
    }
}
