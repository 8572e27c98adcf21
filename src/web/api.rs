//! The JSON face: errors as `application/problem+json`, a line a wrong field.

use super::error::status;
use crate::error::{Error, FieldError};
use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use serde::Serialize;
use std::fmt;

/// An error as a program reads it (RFC 9457).
#[derive(Debug)]
pub enum ApiError {
    Error(Error),
    /// No key, or one that nobody gave out.
    NoKey,
    TooLarge {
        bytes_max: u64,
    },
    /// The body is of another kind than this address takes.
    WrongMedia {
        want: &'static str,
    },
}

impl<E: Into<Error>> From<E> for ApiError {
    fn from(error: E) -> Self {
        ApiError::Error(error.into())
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem().detail)
    }
}

#[derive(Debug, Serialize)]
struct Problem {
    title: &'static str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldError>,
}

impl ApiError {
    fn problem(&self) -> Problem {
        let (title, detail) = match self {
            ApiError::NoKey => ("No valid API key", "send `Authorization: Bearer <key>` with a key of this server".to_owned()),
            ApiError::TooLarge { bytes_max } => ("Too large", format!("at most {} MB are taken here", bytes_max >> 20)),
            ApiError::WrongMedia { want } => ("Wrong kind of body", format!("send `Content-Type: {want}`")),
            ApiError::Error(error) => match error {
                Error::NotFound => ("Not found", "there is nothing at this address".to_owned()),
                Error::Forbidden => ("Not allowed", "this key may not do this".to_owned()),
                Error::Stale => ("The case has changed", "load the case again and repeat".to_owned()),
                Error::Invalid(_) => ("Invalid", "some fields cannot be taken as they are; nothing was saved".to_owned()),
                Error::NotAllowed(refused) => ("Not possible now", refused.to_string()),
                Error::Upstream { what, .. } => {
                    ("Something outside failed", format!("the {what} did not answer as it should; try again"))
                }
                // What went wrong inside is for the log, not for the caller.
                Error::Inconsistent { .. } | Error::Internal(_) => {
                    ("Something went wrong", "nothing was saved; the error is in the server's log".to_owned())
                }
            },
        };
        let errors = match self {
            ApiError::Error(Error::Invalid(invalid)) => invalid.fields.clone(),
            ApiError::Error(_) | ApiError::NoKey | ApiError::TooLarge { .. } | ApiError::WrongMedia { .. } => Vec::new(),
        };
        Problem { title, status: self.status_code().as_u16(), detail, errors }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        match self {
            ApiError::Error(error) => status(error),
            ApiError::NoKey => StatusCode::UNAUTHORIZED,
            ApiError::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            ApiError::WrongMedia { .. } => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        }
    }

    fn error_response(&self) -> HttpResponse {
        if let ApiError::Error(error @ (Error::Inconsistent { .. } | Error::Internal(_))) = self {
            tracing::error!(error = ?error, "request failed");
        }
        let mut response = HttpResponse::build(self.status_code());
        if matches!(self, ApiError::NoKey) {
            response.insert_header(("WWW-Authenticate", "Bearer"));
        }
        let body = serde_json::to_string(&self.problem()).unwrap_or_default();
        response.content_type("application/problem+json").insert_header(("Cache-Control", "no-store")).body(body)
    }
}
