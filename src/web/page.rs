//! The frame of every page: what the base template needs, and how a template becomes a response.

use super::{assets::ASSETS, security::Visitor};
use crate::case::Role;
use actix_web::{HttpRequest, HttpResponse, http::StatusCode, http::header};
use askama::Template;

/// Fields of `templates/pages/base.html`. Every page struct has one, called `shell`.
#[derive(Debug, Clone, Default)]
pub struct Shell {
    /// Goes into every form as the hidden field `csrf`.
    pub csrf: String,
    pub who: Option<Who>,
    /// `light` or `dark`; absent: as the system.
    pub theme: Option<&'static str>,
    /// Single-letter keys.
    pub keys: bool,
    /// Which entry of the main menu is this page.
    pub here: &'static str,
    /// The built-in outbox page is on.
    pub outbox: bool,
    /// For supervisors, on the desk's pages: how many people stand out by how they decide.
    pub alarms: usize,
}

#[derive(Debug, Clone)]
pub struct Who {
    pub name: String,
    pub role: Role,
}

impl Shell {
    pub fn of(request: &HttpRequest, who: Option<Who>, here: &'static str) -> Shell {
        let theme = match request.cookie("theme").as_ref().map(|cookie| cookie.value()) {
            Some("light") => Some("light"),
            Some("dark") => Some("dark"),
            _ => None,
        };
        let keys = request.cookie("keys").is_none_or(|cookie| cookie.value() != "off");
        let outbox = request.app_data::<OutboxPage>().is_some();
        Shell { csrf: Visitor::of(request).csrf(), who, theme, keys, here, outbox, alarms: 0 }
    }

    pub fn css(&self) -> &'static str {
        &ASSETS.css
    }

    pub fn js(&self) -> &'static str {
        &ASSETS.js
    }

    pub fn icon(&self) -> &'static str {
        &ASSETS.icon
    }

    /// Sees how people decide.
    pub fn senior(&self) -> bool {
        self.who.as_ref().is_some_and(|who| matches!(who.role, Role::Supervisor | Role::Admin))
    }

    pub fn home(&self) -> &'static str {
        if self.who.is_some() { "/queue" } else { "/" }
    }

    /// For rendering in tests.
    pub fn sample() -> Shell {
        Shell {
            csrf: "c".repeat(64),
            who: Some(Who { name: "Noor Haddad".to_owned(), role: Role::Caseworker }),
            keys: true,
            here: "queue",
            ..Shell::default()
        }
    }
}

/// App data that says the built-in outbox page exists, so that the menu names it.
#[derive(Clone, Copy)]
pub struct OutboxPage;

/// Renders `template` as a page that no cache keeps.
pub fn html(template: &impl Template) -> Result<HttpResponse, crate::Error> {
    html_as(StatusCode::OK, template)
}

pub fn html_as(status: StatusCode, template: &impl Template) -> Result<HttpResponse, crate::Error> {
    let text = template.render().map_err(|error| crate::Error::Internal(anyhow::Error::new(error).context("page template")))?;
    Ok(HttpResponse::build(status)
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(text))
}

/// After a form: the browser asks for `to` with GET, so that a reload repeats nothing.
pub fn see(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, to)).finish()
}
