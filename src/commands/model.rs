//! `model probe`: does each endpoint of the settings answer, and how well does it keep to what it is asked?

use crate::app::App;
use crate::config::Config;
use crate::error::Error;
use crate::outside::clock::Clock;
use crate::outside::model::{Ability, Endpoint, Level, Purpose};

#[derive(clap::Subcommand)]
pub enum ModelCommand {
    /// Asks every endpoint a question that holds nothing of any case, and says what it can do.
    Probe,
}

/// Whether every endpoint answers.
pub async fn probe(config: Config) -> Result<bool, Error> {
    let app = App::build(config, Clock::System).await?;
    let mut all = true;
    if app.model.endpoints().next().is_none() {
        println!("no model is set up in [model]: cases are drafted by the rules alone");
    }
    for endpoint in app.model.endpoints() {
        let Endpoint { name, settings, host, .. } = endpoint;
        println!("{name}: {} at {host} ({}), used to {}", settings.model, settings.policy.as_str(), uses(&app, name));
        match app.model.probe(name).await {
            Ok(able) => {
                let echoed = endpoint.echoed_model().filter(|echoed| *echoed != settings.model);
                println!("  it answers{}", echoed.map(|name| format!(" and calls itself {name}")).unwrap_or_default());
                println!("  {}", says(able, settings.max_tokens_param.as_str()).join("\n  "));
            }
            Err(reason) => {
                all = false;
                println!("  no answer: {reason}");
            }
        }
        let masked = if endpoint.is_guarded() {
            "known names and numbers of a case are masked, and a question that still holds one is not sent"
        } else {
            "known names and numbers of a case are masked, but what masking misses is NOT held back: `masking` is off"
        };
        println!("  {masked}");
    }
    Ok(all)
}

fn uses(app: &App, name: &str) -> String {
    let all = [Purpose::Read, Purpose::Write, Purpose::Check, Purpose::Translate].into_iter();
    let mine = all.filter(|purpose| app.model.for_purpose(*purpose).is_some_and(|endpoint| endpoint.name == name));
    mine.map(Purpose::as_str).collect::<Vec<_>>().join(", ")
}

fn says(able: Ability, configured: &str) -> Vec<String> {
    let Ability { level, system, temperature, key_order, max_tokens_param } = able;
    let told = match level {
        Level::Enforced => "it keeps to a schema",
        Level::Object => "it writes JSON, but keeps to no schema; answers that do not fit are asked for once more",
        Level::Text => "it writes text; answers that hold no fitting JSON are asked for once more",
    };
    let yes = |it: bool, yes: &str, no: &str| if it { yes.to_owned() } else { no.to_owned() };
    let mut lines = vec![
        told.to_owned(),
        yes(system, "it follows a system message", "it ignores system messages: ours stands before the question"),
        yes(temperature, "it takes a temperature, which is set to 0", "it takes no temperature"),
    ];
    if level == Level::Enforced {
        lines.push(yes(key_order, "it writes fields in the order of the schema", "it writes fields in an order of its own"));
    }
    if max_tokens_param.as_str() != configured {
        lines.push(format!("it wants max_tokens_param = \"{}\"", max_tokens_param.as_str()));
    }
    lines
}
