//! `serve`: pages, API and workers in one process, or split by role.

use crate::app::App;
use crate::config::Config;
use crate::error::{Error, Invalid};
use crate::evidence::{Options, Reader};
use crate::outside::clock::Clock;
use crate::web::{self, page::OutboxPage, security};
use crate::worker;
use actix_web::{App as Site, HttpServer, middleware, web as actix};
use std::net::TcpListener;
use std::sync::Arc;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Role {
    /// Pages, API and workers.
    #[default]
    All,
    Web,
    Worker,
}

const WORKERS: usize = 2;
const SHUTDOWN_S: u64 = 5;

/// Runs until it is told to stop.
pub async fn run(config: Config, role: Role) -> Result<(), Error> {
    let app = Arc::new(App::build(config, Clock::System).await?);
    let reader = reader(&app.config)?;
    // Nobody waits for it: the first question would try its endpoint out by itself.
    let model = app.model.clone();
    tokio::spawn(async move { model.probe_all().await });
    let workers = if role == Role::Web { Vec::new() } else { start_workers(&app, &reader) };
    if role == Role::Worker {
        println!("working; stop with Ctrl-C");
        tokio::signal::ctrl_c().await.map_err(|error| Error::Internal(error.into()))?;
        return Ok(());
    }
    let listener = listen(&app.config.listen)?;
    println!("Evenhand listens on {}", app.config.public_url);
    // The last to hold the mailer must stand in this runtime: its connections are closed there.
    let server = site(app.clone(), listener)?;
    let ended = server.await.map_err(|error| Error::Internal(error.into()));
    drop(workers);
    ended
}

pub fn reader(config: &Config) -> Result<Reader, Error> {
    Reader::find(Options { authserv_ids: config.authserv_ids.clone() })
}

pub fn start_workers(app: &Arc<App>, reader: &Reader) -> Vec<tokio::task::JoinHandle<()>> {
    (0..WORKERS).map(|_| tokio::spawn(worker::run(app.clone(), reader.clone()))).collect()
}

pub fn listen(address: &str) -> Result<TcpListener, Error> {
    TcpListener::bind(address).map_err(|error| {
        Invalid::one("listen", format!("{address} cannot be listened on: {error}; set EVENHAND__LISTEN to another")).into()
    })
}

/// The web site on `listener`, not yet running.
pub fn site(app: Arc<App>, listener: TcpListener) -> Result<actix_web::dev::Server, Error> {
    let secure = security::Secure(app.config.public_url.starts_with("https://"));
    // Without it pages of PDFs are shown as their text alone.
    let reader =
        reader(&app.config).map_err(|error| tracing::warn!(error = %error, "no page pictures")).ok().map(actix::Data::new);
    let data = actix::Data::from(app);
    let server = HttpServer::new(move || {
        let site = Site::new()
            .app_data(data.clone())
            .app_data(secure)
            .app_data(OutboxPage)
            .wrap(middleware::from_fn(security::guard))
            .wrap(middleware::Compress::default())
            .configure(web::routes)
            .default_service(actix::to(web::error::nowhere));
        match &reader {
            Some(reader) => site.app_data(reader.clone()),
            None => site,
        }
    });
    let server = server.workers(2).shutdown_timeout(SHUTDOWN_S).listen(listener);
    Ok(server.map_err(|error| Error::Internal(error.into()))?.run())
}
