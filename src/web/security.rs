//! What keeps one site's pages from acting in another's name: headers, the visitor's cookie, the token in every form.
//!
//! One random cookie names the browser. Forms carry a token derived from it, so another site, which cannot read the
//! cookie, cannot make a form that we take. The cookie is replaced at sign-in and sign-out, and the token with it.

use super::error::PageError;
use crate::{case::Passage, error::Error};
use actix_web::{
    FromRequest, HttpMessage, HttpRequest, HttpResponse,
    body::MessageBody,
    cookie::{Cookie, SameSite, time::Duration},
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::{Method, header},
    middleware::Next,
    web,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::{future::Future, pin::Pin};

const COOKIE: &str = "evenhand";
const COOKIE_SECURE: &str = "__Host-evenhand";
const FORM_MAX_BYTES: usize = 1 << 20;

/// No inline script, no inline style, nothing from elsewhere, no framing by others.
const PAGE_CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/// For bytes that a party sent: nothing in them may run, load or be framed by others.
pub const UPLOAD_CSP: &str = "default-src 'none'; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/// App data: whether the public address is https, so that cookies say `Secure`.
#[derive(Debug, Clone, Copy)]
pub struct Secure(pub bool);

/// The browser, named by its cookie; a fresh name when it had none.
#[derive(Debug, Clone)]
pub struct Visitor {
    pub token: String,
    fresh: bool,
}

impl Visitor {
    pub fn of(request: &HttpRequest) -> Visitor {
        if let Some(visitor) = request.extensions().get::<Visitor>() {
            return visitor.clone();
        }
        let known =
            request.cookie(cookie_name(request)).map(|cookie| cookie.value().to_owned()).filter(|value| value.len() == 43);
        let visitor = match known {
            Some(token) => Visitor { token, fresh: false },
            None => Visitor { token: random_token(), fresh: true },
        };
        request.extensions_mut().insert(visitor.clone());
        visitor
    }

    /// The token of this visitor's forms.
    pub fn csrf(&self) -> String {
        Passage::digest(&format!("form token of {}", self.token))
    }

    /// What the session table stores: a leaked table signs nobody in.
    pub fn stored(&self) -> String {
        Passage::digest(&format!("session {}", self.token))
    }

    /// For forms that arrive as multipart, where the handler reads the field itself.
    pub fn check(&self, csrf: &str) -> Result<(), Error> {
        if self.fresh || !same(csrf.as_bytes(), self.csrf().as_bytes()) {
            return Err(Error::Forbidden);
        }
        Ok(())
    }

    /// A new name for this browser, at sign-in and sign-out.
    pub fn renewed() -> Visitor {
        Visitor { token: random_token(), fresh: true }
    }
}

/// 256 random bits as 43 characters.
pub fn random_token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// Replaces the browser's name in `response`.
pub fn set_visitor(request: &HttpRequest, response: &mut HttpResponse, visitor: Visitor) -> Result<(), Error> {
    request.extensions_mut().insert(Visitor { fresh: false, ..visitor.clone() });
    response.add_cookie(&visitor_cookie(request, visitor.token)).map_err(|error| Error::Internal(anyhow::Error::new(error)))
}

/// A form's fields, taken only with the right token.
pub struct Posted<T>(pub T);

#[derive(serde::Deserialize)]
struct Token {
    #[serde(default)]
    csrf: String,
}

impl<T: serde::de::DeserializeOwned + 'static> FromRequest for Posted<T> {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visitor = Visitor::of(request);
        let body = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let body = body.await.map_err(|_| unreadable("no form arrived"))?;
            let bytes = body.to_bytes_limited(FORM_MAX_BYTES).await.map_err(|_| unreadable("the form is larger than 1 MB"))?;
            let bytes = bytes.map_err(|_| unreadable("the form broke off on its way"))?;
            let text = std::str::from_utf8(&bytes).map_err(|_| unreadable("the form is not UTF-8"))?;
            let token = web::Query::<Token>::from_query(text).map_err(|_| Error::Forbidden)?;
            visitor.check(&token.csrf)?;
            let form = web::Query::<T>::from_query(text).map_err(|error| unreadable(&error.to_string()))?;
            Ok(Posted(form.into_inner()))
        })
    }
}

fn unreadable(why: &str) -> PageError {
    PageError::Error(crate::error::Invalid::one("form", why).into())
}

/// Wraps every route: refuses forms that another site sent, names the browser, adds the headers.
pub async fn guard(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if from_elsewhere(&request) {
        return Err(PageError::Error(Error::Forbidden).into());
    }
    let mut response = next.call(request).await?;
    let visitor = response.request().extensions().get::<Visitor>().cloned();
    if let Some(visitor) = visitor.filter(|visitor| visitor.fresh) {
        let cookie = visitor_cookie(response.request(), visitor.token);
        response.response_mut().add_cookie(&cookie)?;
    }
    let headers = response.headers_mut();
    let mut unless_set = |name: header::HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, header::HeaderValue::from_static(value));
        }
    };
    unless_set(header::CONTENT_SECURITY_POLICY, PAGE_CSP);
    unless_set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    unless_set(header::REFERRER_POLICY, "same-origin");
    unless_set(header::X_FRAME_OPTIONS, "SAMEORIGIN");
    unless_set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    unless_set(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    unless_set(header::HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), payment=()");
    Ok(response)
}

/// A browser says where a form comes from. Programs (which carry a key, not a cookie) say nothing.
fn from_elsewhere(request: &ServiceRequest) -> bool {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    request
        .headers()
        .get("sec-fetch-site")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|site| !matches!(site, "same-origin" | "none"))
}

fn cookie_name(request: &HttpRequest) -> &'static str {
    if is_secure(request) { COOKIE_SECURE } else { COOKIE }
}

fn visitor_cookie(request: &HttpRequest, token: String) -> Cookie<'static> {
    Cookie::build(cookie_name(request), token)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(is_secure(request))
        .max_age(Duration::days(30))
        .finish()
}

pub fn is_secure(request: &HttpRequest) -> bool {
    request.app_data::<Secure>().is_some_and(|secure| secure.0)
}

/// Compares without telling by its time how far it got.
fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}
