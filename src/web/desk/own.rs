//! A person says what they would decide before they see the ruling; a second person who does not agree sends it back.

use super::SignedIn;
use super::act::From;
use super::typed::Typed;
use crate::app::App;
use crate::review::blind::{self, View};
use crate::web::error::PageError;
use crate::web::security::Posted;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

type Answered = Result<HttpResponse, PageError>;

/// As typed. An outcome that is none of ours is "I cannot decide this".
pub fn typed_view(typed: &Typed) -> View {
    View {
        outcome: typed.get("outcome").parse().ok(),
        amount: typed.get("amount").trim().to_owned(),
        reason: typed.text("reason"),
    }
}

pub async fn say(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = blind::say(&app, &number, &me.reviewer(), typed.version()?, &typed_view(typed)).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "say" }.end(done, "#beside").await
}

pub async fn send_back(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    number: Path<String>,
    form: Posted<Typed>,
) -> Answered {
    let typed = &form.0;
    let done = blind::send_back(&app, &number, &me.reviewer(), typed.version()?, &typed.text("reason")).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "return" }.end(done, "").await
}
