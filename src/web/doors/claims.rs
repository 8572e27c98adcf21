//! The consumer's form, and the receipt that leads back to the case.

use super::brought;
use crate::app::App;
use crate::case::exhibit::{Authentication, Submitter};
use crate::case::{Side, event::Actor};
use crate::error::{Error, Invalid};
use crate::intake::claim::ClaimForm;
use crate::intake::file::open_case;
use crate::languages;
use crate::web::consumer::{ComplainPage, ReceiptPage};
use crate::web::error::PageError;
use crate::web::page::{Shell, html, html_as};
use crate::web::security::{Visitor, random_token};
use crate::web::uploads;
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use std::collections::BTreeMap;

pub async fn page(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let form = ClaimForm { submission_key: random_token(), language: asked_by_browser(&request), ..ClaimForm::default() };
    Ok(html(&form_page(&app, &request, form, Invalid::default()))?)
}

/// The language that the browser asks for first, where letters can be in it; English is what nobody has to ask for.
fn asked_by_browser(request: &HttpRequest) -> String {
    let asked = request.headers().get("accept-language").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = asked.split([',', ';']).next().unwrap_or_default().trim();
    let known = languages::of(first).filter(|language| !language.is_english());
    known.map(|language| language.tag().to_owned()).unwrap_or_default()
}

fn form_page(app: &App, request: &HttpRequest, form: ClaimForm, invalid: Invalid) -> ComplainPage {
    let today = app.now().format("%Y-%m-%d").to_string();
    ComplainPage { shell: Shell::of(request, None, ""), form, invalid, today }
}

pub async fn submit(app: web::Data<App>, request: HttpRequest, body: Multipart) -> Result<HttpResponse, PageError> {
    let mut uploaded = uploads::gather(body, Some(&Visitor::of(&request))).await?;
    let form = claim(&uploaded.fields);
    let now = app.now();
    let refuse = |form: ClaimForm, invalid: Invalid| {
        html_as(StatusCode::UNPROCESSABLE_ENTITY, &form_page(&app, &request, form, invalid)).map_err(PageError::from)
    };
    let refused = std::mem::take(&mut uploaded.refused);
    let complaint = match form.complaint(now) {
        Ok(complaint) if refused.fields.is_empty() => complaint,
        Ok(_) => return refuse(form, refused),
        Err(mut invalid) => {
            invalid.fields.extend(refused.fields);
            return refuse(form, invalid);
        }
    };
    let count = uploaded.files.len();
    let files = brought(uploaded, Submitter::Consumer, &Authentication::None, now);
    let key = Some(form.submission_key.clone()).filter(|key| !key.is_empty()).map(|key| format!("form:{key}"));
    let email = complaint.consumer.email.clone();
    match open_case(&app, complaint, key, files, Actor::Party { side: Side::Consumer }).await {
        Ok((case, again)) => {
            let link = app.link(&case, Side::Consumer);
            Ok(html(&ReceiptPage {
                shell: Shell::of(&request, None, ""),
                number: case.number,
                link,
                email,
                files: count,
                again,
            })?)
        }
        Err(Error::Invalid(invalid)) => refuse(form, invalid),
        Err(error) => Err(error.into()),
    }
}

fn claim(fields: &BTreeMap<String, String>) -> ClaimForm {
    let get = |name: &str| fields.get(name).map(|value| value.trim().to_owned()).unwrap_or_default();
    ClaimForm {
        name: get("name"),
        email: get("email"),
        country: get("country"),
        language: get("language"),
        shop: get("shop"),
        shop_email: get("shop_email"),
        order: get("order"),
        ordered_on: get("ordered_on"),
        goods: get("goods"),
        paid_by: get("paid_by"),
        amount: get("amount"),
        currency: get("currency"),
        what: get("what"),
        statement: get("statement"),
        desired: get("desired"),
        contacted_on: get("contacted_on"),
        submission_key: get("submission_key"),
    }
}
