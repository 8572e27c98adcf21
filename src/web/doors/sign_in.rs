//! Sign-in and sign-out, and what a browser keeps for its user.

use crate::app::App;
use crate::case::Passage;
use crate::error::Error;
use crate::store::people::{self, User};
use crate::web::error::PageError;
use crate::web::page::{Shell, Who, html, html_as, see};
use crate::web::security::{Posted, Visitor, is_secure, set_visitor};
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use askama::Template;
use chrono::TimeDelta;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::sync::LazyLock;

const SESSION: TimeDelta = TimeDelta::hours(12);
const HEALTH_WAIT: std::time::Duration = std::time::Duration::from_secs(2);
const TRIES_A_MINUTE: NonZeroU32 = NonZeroU32::new(8).expect("more than none");
static TRIES: LazyLock<DefaultKeyedRateLimiter<String>> = LazyLock::new(|| RateLimiter::keyed(Quota::per_minute(TRIES_A_MINUTE)));
/// Checked for an unknown address, so that it takes as long as a known one.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_password("nobody has this password").unwrap_or_default());

pub fn hash_password(password: &str) -> Result<String, Error> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| Error::Internal(anyhow::anyhow!("password: {error}")))?.to_string())
}

/// The one-click sign-in of the demonstration.
pub fn try_token(app: &App, user: &User) -> String {
    format!("{}.{}", user.id, app.sealed(&format!("one-click sign-in of {}", user.id)))
}

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignInPage {
    shell: Shell,
    problem: Option<&'static str>,
    next: String,
    email: String,
}

#[derive(Template)]
#[template(path = "pages/settings.html")]
struct SettingsPage {
    shell: Shell,
    saved: bool,
}

#[derive(Template)]
#[template(path = "pages/keys_page.html")]
struct KeysPage {
    shell: Shell,
}

/// The person signed in with this browser, if any.
pub async fn signed_in(app: &App, request: &HttpRequest) -> Result<Option<User>, Error> {
    people::session(&app.db, &Visitor::of(request).stored(), app.now()).await
}

/// The person signed in, or the sign-in page.
pub async fn user(app: &App, request: &HttpRequest) -> Result<User, PageError> {
    let next = request.uri().path_and_query().map_or("/queue", |path| path.as_str()).to_owned();
    signed_in(app, request).await?.ok_or(PageError::SignIn { next })
}

pub fn who(user: &User) -> Option<Who> {
    Some(Who { name: user.name.clone(), role: user.role })
}

/// Well while the database answers: whoever asks may send traffic elsewhere when it does not.
pub async fn healthz(app: web::Data<App>) -> HttpResponse {
    let asked = tokio::time::timeout(HEALTH_WAIT, app.db.ping()).await;
    match asked.map_err(|_| "no answer in time".to_owned()).and_then(|answer| answer.map_err(|error| error.to_string())) {
        Ok(()) => HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n"),
        Err(why) => {
            tracing::error!(%why, "the database does not answer");
            HttpResponse::ServiceUnavailable().content_type("text/plain; charset=utf-8").body("the database does not answer\n")
        }
    }
}

pub async fn home(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, PageError> {
    Ok(see(if signed_in(&app, &request).await?.is_some() { "/queue" } else { "/complain" }))
}

#[derive(serde::Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

pub async fn page(request: HttpRequest, next: web::Query<Next>) -> Result<HttpResponse, PageError> {
    let shell = Shell::of(&request, None, "");
    Ok(html(&SignInPage { shell, problem: None, next: next.into_inner().next, email: String::new() })?)
}

#[derive(serde::Deserialize)]
pub struct SignIn {
    email: String,
    password: String,
    #[serde(default)]
    next: String,
}

pub async fn submit(app: web::Data<App>, request: HttpRequest, form: Posted<SignIn>) -> Result<HttpResponse, PageError> {
    let SignIn { email, password, next } = form.0;
    let from = request.peer_addr().map(|peer| peer.ip().to_string()).unwrap_or_default();
    let key = Passage::digest(&format!("{from} {}", email.trim().to_lowercase()));
    // What is full again need not be remembered.
    TRIES.retain_recent();
    if TRIES.check_key(&key).is_err() {
        return Err(PageError::TooMany { seconds: 60 });
    }
    let found = people::by_email(&app.db, &email).await?;
    let hash = found.as_ref().map_or_else(|| NOBODY.clone(), |(_, hash)| hash.clone());
    let right = web::block(move || Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok())
        .await
        .map_err(|error| Error::Internal(error.into()))?;
    match found.filter(|_| right) {
        Some((user, _)) => start(&app, &request, &user, &next).await,
        None => {
            let problem = Some("This e-mail and password do not fit together.");
            let shell = Shell::of(&request, None, "");
            Ok(html_as(StatusCode::UNPROCESSABLE_ENTITY, &SignInPage { shell, problem, next, email })?)
        }
    }
}

async fn start(app: &App, request: &HttpRequest, user: &User, next: &str) -> Result<HttpResponse, PageError> {
    people::end_session(&app.db, &Visitor::of(request).stored()).await?;
    let visitor = Visitor::renewed();
    people::start_session(&app.db, &visitor.stored(), user.id, app.now() + SESSION).await?;
    // Browsers drop tabs and line ends inside an address: `/<tab>/elsewhere` would lead away.
    let tricks = next.starts_with("//") || next.chars().any(|c| c == '\\' || c.is_control());
    let local = next.starts_with('/') && !tricks;
    let mut response = see(if local { next } else { "/queue" });
    set_visitor(request, &mut response, visitor)?;
    Ok(response)
}

pub async fn one_click(app: web::Data<App>, request: HttpRequest, token: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id = token.split_once('.').and_then(|(id, _)| id.parse().ok());
    let (true, Some(id)) = (app.config.open_sign_in, id) else { return Err(Error::NotFound.into()) };
    let user = people::by_id(&app.db, id).await?;
    // Digests are compared, so that the time says nothing of the token.
    if Passage::digest(&try_token(&app, &user)) != Passage::digest(&token) {
        return Err(Error::NotFound.into());
    }
    start(&app, &request, &user, "/queue").await
}

#[derive(serde::Deserialize)]
pub struct Nothing {}

pub async fn out(app: web::Data<App>, request: HttpRequest, _form: Posted<Nothing>) -> Result<HttpResponse, PageError> {
    people::end_session(&app.db, &Visitor::of(&request).stored()).await?;
    let mut response = see("/sign-in");
    set_visitor(&request, &mut response, Visitor::renewed())?;
    Ok(response)
}

#[derive(serde::Deserialize)]
pub struct Saved {
    saved: Option<String>,
}

pub async fn settings(app: web::Data<App>, request: HttpRequest, query: web::Query<Saved>) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    Ok(html(&SettingsPage { shell: Shell::of(&request, who(&user), "settings"), saved: query.saved.is_some() })?)
}

#[derive(serde::Deserialize)]
pub struct Settings {
    #[serde(default)]
    keys: String,
    #[serde(default)]
    theme: String,
}

pub async fn save_settings(app: web::Data<App>, request: HttpRequest, form: Posted<Settings>) -> Result<HttpResponse, PageError> {
    user(&app, &request).await?;
    let mut response = see("/settings?saved=1");
    let theme = match form.0.theme.as_str() {
        "light" => "light",
        "dark" => "dark",
        _ => "auto",
    };
    for (name, value) in [("theme", theme), ("keys", if form.0.keys == "on" { "on" } else { "off" })] {
        // The pages say what the script has to know.
        let kept = Cookie::build(name, value)
            .path("/")
            .http_only(true)
            .secure(is_secure(&request))
            .same_site(SameSite::Lax)
            .max_age(Duration::days(365))
            .finish();
        response.add_cookie(&kept).map_err(|error| Error::Internal(error.into()))?;
    }
    Ok(response)
}

pub async fn keys(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    Ok(html(&KeysPage { shell: Shell::of(&request, who(&user), "") })?)
}
