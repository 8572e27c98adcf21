//! `demo`: the whole product on embedded defaults, with invented cases in the queue.

use super::{admin, demo_stages, serve};
use crate::app::App;
use crate::case::{Role, Side};
use crate::config::Config;
use crate::error::Error;
use crate::intake::bundle;
use crate::outside::clock::Clock;
use crate::store::{care, cases, people};
use crate::web::doors::sign_in::{hash_password, try_token};
use crate::worker;
use std::path::Path;
use std::sync::Arc;

const PEOPLE: [(&str, &str, Role); 2] = [
    ("caseworker@demo.example", "Cleo Castellano", Role::Caseworker),
    ("supervisor@demo.example", "Sam Oyelaran", Role::Supervisor),
];

pub async fn run(mut config: Config, bundles: &Path) -> Result<(), Error> {
    config.open_sign_in = true;
    config.undo_minutes = config.undo_minutes.min(1);
    let mut app = App::build(config, Clock::System).await?;
    let reader = serve::reader(&app.config)?;
    let mut fresh = Vec::new();
    let mut first = None;
    let found = bundle::find(bundles)?;
    for (n, path) in found.iter().enumerate() {
        let (case, already) = admin::import_one(&app, bundle::read(path)?).await?;
        worker::run_due(&app, &reader).await?;
        println!("case {} of {}: {}", n + 1, found.len(), case.complaint.title);
        if !already {
            fresh.push(case.number.clone());
        }
        first.get_or_insert(case.number);
    }
    let mut people = Vec::new();
    for (email, name, role) in PEOPLE {
        people.push(match people::by_email(&app.db, email).await? {
            Some((user, _)) => user,
            // Nobody knows this password: the one-click sign-in is the way in.
            None => {
                let hash = hash_password(&crate::web::security::random_token())?;
                let user = people::create(&app.db, email, name, role, &hash, app.now()).await?;
                // Nobody in the demonstration is new to the desk.
                care::vouch(&app.db, user.id, 400).await?;
                user
            }
        });
    }
    let asked = demo_stages::spread(&mut app, &reader, &fresh, &people[0]).await?;
    let app = Arc::new(app);
    let listener = serve::listen(&app.config.listen)?;
    let base = app.config.public_url.trim_end_matches('/').to_owned();
    println!("\nEvenhand is ready.");
    for user in &people {
        println!("  {:<11} {base}/try/{}", user.role.as_str(), try_token(&app, user));
    }
    // The case in which a party has something to answer, where there is one.
    if let Some(number) = asked.or(first) {
        let case = cases::by_number(&app.db, &number).await?;
        println!("  merchant    {base}{}", app.link(&case, Side::Merchant));
        println!("  consumer    {base}{}", app.link(&case, Side::Consumer));
    }
    println!("Letters are written to the outbox page, not sent. Stop with Ctrl-C.");
    let workers = serve::start_workers(&app, &reader);
    let ended = serve::site(app.clone(), listener)?.await.map_err(|error| Error::Internal(error.into()));
    drop(workers);
    ended
}
