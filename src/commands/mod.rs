//! What the program can be told to do, a file a command.

pub mod admin;
pub mod decided;
pub mod demo;
mod demo_stages;
pub mod eval;
pub mod mail_in;
pub mod model;
pub mod prose;
pub mod rules;
pub mod serve;

use tracing_subscriber::EnvFilter;

/// What is written to the log. `asked` is RUST_LOG. The library that speaks to models is silent whatever is asked for: it
/// writes whole bodies, and they hold evidence.
pub fn log_filter(asked: Option<&str>) -> EnvFilter {
    const USUAL: &str = "warn,evenhand=info";
    let filter = asked.and_then(|asked| EnvFilter::try_new(asked).ok()).unwrap_or_else(|| EnvFilter::new(USUAL));
    match "async_openai=off".parse() {
        Ok(silent) => filter.add_directive(silent),
        Err(_) => EnvFilter::new(USUAL),
    }
}
