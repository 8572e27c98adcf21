//! The two ways out when a ruling rests on what a side could not see: send it, or say how it was shown.

use super::SignedIn;
use super::act::From;
use super::typed::Typed;
use crate::app::App;
use crate::case::{Case, Reader, Side, reader::weekday};
use crate::review::{Blocker, heard};
use crate::store::cases::Happened;
use crate::web::case_page::Hearing;
use crate::web::error::PageError;
use crate::web::security::Posted;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

type Answered = Result<HttpResponse, PageError>;

pub fn of(app: &App, case: &Case, blockers: &[Blocker], history: &[Happened]) -> Option<Hearing> {
    let missing = blockers.iter().find_map(|it| if let Blocker::NotHeard { missing } = it { Some(missing) } else { None })?;
    let first = missing.first()?.side;
    let until = heard::last_day(&Reader::of(&case.complaint, first), app.now(), app.config.window_days);
    let each: Vec<String> = missing
        .iter()
        .map(|it| {
            let names: Vec<String> = it.exhibits.iter().map(|number| format!("E{number}")).collect();
            format!("The {} could not see and answer {}.", it.side, names.join(", "))
        })
        .collect();
    Some(Hearing {
        missing: each.join(" "),
        whom: match (missing.len(), first) {
            (1, Side::Consumer) => "the consumer",
            (1, Side::Merchant) => "the merchant",
            _ => "both in part",
        },
        first: first.as_str(),
        until: weekday(until),
        how: heard::usual_way(history).to_owned(),
    })
}

pub async fn send(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = heard::send(&app, &number, &me.reviewer(), typed.version()?).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "hear" }.end(done, "").await
}

pub async fn served(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = heard::served(&app, &number, &me.reviewer(), typed.version()?, &typed.text("how")).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "hear" }.end(done, "").await
}
