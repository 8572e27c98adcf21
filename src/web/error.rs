//! How an error looks: a page for people. (`api.rs` has the JSON face.)

use super::page::{self, Shell};
use crate::error::{Error, FieldError};
use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use askama::Template;
use std::fmt;

/// An error shown as a page.
#[derive(Debug)]
pub enum PageError {
    Error(Error),
    /// Nobody is signed in; after signing in the browser returns to `next`.
    SignIn {
        next: String,
    },
    /// Too many attempts; how many seconds to wait.
    TooMany {
        seconds: u64,
    },
}

impl<E: Into<Error>> From<E> for PageError {
    fn from(error: E) -> Self {
        PageError::Error(error.into())
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PageError::Error(error) => error.fmt(f),
            PageError::SignIn { .. } => f.write_str("not signed in"),
            PageError::TooMany { .. } => f.write_str("too many attempts"),
        }
    }
}

#[derive(Template)]
#[template(path = "pages/error.html")]
struct ErrorPage {
    shell: Shell,
    title: &'static str,
    what: String,
    fields: Vec<FieldError>,
    next: &'static str,
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            PageError::Error(error) => status(error),
            PageError::SignIn { .. } => StatusCode::SEE_OTHER,
            PageError::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let error = match self {
            PageError::SignIn { next } => {
                return page::see(&format!(
                    "/sign-in?next={}",
                    askama::filters::urlencode_strict(next).map(|it| it.to_string()).unwrap_or_default()
                ));
            }
            PageError::TooMany { seconds } => {
                return ErrorPage::new("Too many attempts", format!("Please wait {seconds} seconds."), "Then try again.")
                    .respond(self.status_code());
            }
            PageError::Error(error) => error,
        };
        let page = match error {
            Error::NotFound => ErrorPage::new(
                "Not found",
                "There is nothing at this address, or it is not yours to see.".to_owned(),
                "Check the address, or go back.",
            ),
            Error::Forbidden => ErrorPage::new(
                "Not allowed",
                "This needs a role you do not have, or a page that has expired.".to_owned(),
                "Go back, reload the page, and try again. If it stays, ask an administrator.",
            ),
            Error::Stale => ErrorPage::new(
                "The case has changed",
                "Somebody else, or a new piece of evidence, changed the case since you opened it.".to_owned(),
                "Nothing of yours was saved. Go back, reload the case and look again.",
            ),
            Error::Invalid(invalid) => {
                let mut page = ErrorPage::new(
                    "This cannot be taken as it is",
                    "Please correct:".to_owned(),
                    "Go back: what you typed is still there.",
                );
                page.fields.clone_from(&invalid.fields);
                page
            }
            Error::NotAllowed(refused) => {
                ErrorPage::new("Not possible now", format!("{refused}."), "Go back and reload the case to see where it stands.")
            }
            Error::Upstream { what, .. } => {
                tracing::warn!(error = %error, "upstream");
                ErrorPage::new(
                    "Something outside failed",
                    format!("The {what} did not answer as it should."),
                    "Try again in a minute.",
                )
            }
            Error::Inconsistent { .. } | Error::Internal(_) => {
                tracing::error!(error = ?error, "request failed");
                ErrorPage::new(
                    "Something went wrong",
                    "The error is in the server's log.".to_owned(),
                    "Nothing was saved. Try again; if it stays, tell whoever runs this server.",
                )
            }
        };
        page.respond(self.status_code())
    }
}

pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Forbidden => StatusCode::FORBIDDEN,
        Error::Stale | Error::NotAllowed(_) => StatusCode::CONFLICT,
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Upstream { .. } => StatusCode::BAD_GATEWAY,
        Error::Inconsistent { .. } | Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl ErrorPage {
    fn new(title: &'static str, what: String, next: &'static str) -> Self {
        ErrorPage { shell: Shell::default(), title, what, fields: Vec::new(), next }
    }

    fn respond(&self, status: StatusCode) -> HttpResponse {
        page::html_as(status, self).unwrap_or_else(|_| HttpResponse::build(status).finish())
    }
}

/// Any address that no route takes.
pub async fn nowhere() -> Result<HttpResponse, PageError> {
    Err(Error::NotFound.into())
}
