//! Times of single calls, sorted: the targets are percentiles, which the usual harnesses do not report.

use std::path::PathBuf;
use std::time::{Duration, Instant};

pub struct Times(Vec<Duration>);

impl Times {
    /// The first tenth warms up and does not count.
    pub fn of<T>(calls: usize, mut call: impl FnMut(usize) -> T) -> Times {
        for n in 0..calls.div_ceil(10) {
            std::hint::black_box(call(n));
        }
        let time = |n| {
            let start = Instant::now();
            std::hint::black_box(call(n));
            start.elapsed()
        };
        Times::from((0..calls).map(time).collect())
    }

    pub fn from(mut times: Vec<Duration>) -> Times {
        assert!(!times.is_empty(), "nothing was measured");
        times.sort_unstable();
        Times(times)
    }

    pub fn at(&self, share: f64) -> Duration {
        self.0[((self.0.len() as f64 * share) as usize).min(self.0.len() - 1)]
    }

    pub fn total(&self) -> Duration {
        self.0.iter().sum()
    }

    pub fn line(&self, what: &str) {
        let [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1.0].map(|share| shown(self.at(share)));
        println!("  {what:<58} p50 {p50:>9}  p95 {p95:>9}  p99 {p99:>9}  max {most:>9}  of {}", self.0.len());
    }
}

fn shown(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds < 1e-3 => format!("{:.1} µs", seconds * 1e6),
        seconds if seconds < 1.0 => format!("{:.2} ms", seconds * 1e3),
        seconds => format!("{seconds:.2} s"),
    }
}

/// Where data sets stay between runs.
pub fn data() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench-data");
    std::fs::create_dir_all(&folder).expect("a folder below target");
    folder
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn stories() -> Vec<PathBuf> {
    evenhand::intake::bundle::find(&root().join("fixtures/cases")).expect("the bundles of the project")
}

/// A whole number from the environment, such as a size limit.
pub fn number(variable: &str, otherwise: usize) -> usize {
    match std::env::var(variable) {
        Ok(text) => text.replace('_', "").parse().unwrap_or_else(|_| panic!("{variable} must be a whole number")),
        Err(_) => otherwise,
    }
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}
