//! The forms of the case page. A form that is refused comes back with what was typed.

use super::SignedIn;
use super::answer;
use super::case::{self, Again, Asked};
use super::typed::Typed;
use crate::app::App;
use crate::case::Case;
use crate::error::{Error, FieldError};
use crate::review::{acts, blind, question};
use crate::web::error::{self, PageError};
use crate::web::page;
use crate::web::security::Posted;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

type Answered = Result<HttpResponse, PageError>;

/// Which form of which case.
pub struct From<'a> {
    pub request: &'a HttpRequest,
    pub app: &'a App,
    pub me: &'a SignedIn,
    pub number: &'a str,
    pub typed: &'a Typed,
    /// The form that opens again when this one is refused.
    pub act: &'static str,
}

impl From<'_> {
    /// The case as it now is, or the form again.
    pub async fn end(self, done: Result<Case, Error>, then: &str) -> Answered {
        let base = format!("/cases/{}", self.number);
        let error = match done {
            Ok(_) => return Ok(page::see(&format!("{base}{then}"))),
            Err(error) => error,
        };
        let asked = Asked::default();
        let mut again = Again { typed: Some(self.typed.clone()), ..Again::default() };
        match &error {
            Error::Stale if self.act == "approve" => {
                again.problem =
                    Some("The case changed since you opened it, so nothing was approved. Look at it as it is now.".to_owned());
            }
            Error::Stale => {
                again.act = "stale";
                again.since = self.typed.version().ok();
                again.again = self.request.path().to_owned();
            }
            Error::Invalid(invalid) => {
                again.wrong.clone_from(&invalid.fields);
                if matches!(self.act, "amend" | "ask" | "escalate" | "say") {
                    again.act = self.act;
                }
                // The forms say it beside their fields.
                let beside = match self.act {
                    "amend" | "ask" | "say" => true,
                    "answer" => invalid.fields.iter().all(|wrong| answer::FIELDS.contains(&wrong.field.as_str())),
                    _ => false,
                };
                if !beside {
                    again.problem = Some(in_words(&invalid.fields));
                }
            }
            Error::NotAllowed(refused) => again.problem = Some(format!("Not possible now: {refused}.")),
            _ => return Err(error.into()),
        }
        let view = case::view(self.request, self.app, self.me, self.number, &asked, again).await?;
        Ok(page::html_as(error::status(&error), &view)?)
    }
}

fn in_words(fields: &[FieldError]) -> String {
    let each: Vec<&str> = fields.iter().map(|field| field.reason.as_str()).collect();
    format!("This cannot be taken as it is: {}.", each.join("; "))
}

pub async fn approve(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let root = typed.get("evidence_root");
    let done = acts::approve_because(&app, &number, &me.reviewer(), typed.version()?, root, &typed.text("reason")).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "approve" }.end(done, "").await
}

pub async fn amend(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = amended(&app, &me, &number, typed).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "amend" }.end(done, "?tab=letters").await
}

async fn amended(app: &App, me: &SignedIn, number: &str, typed: &Typed) -> Result<Case, Error> {
    let open = blind::open(app, number, &me.reviewer()).await?.open;
    let on_screen = open.draft.filter(|stored| stored.id.to_string() == typed.get("draft"));
    let change = typed.amendment(on_screen.as_ref().map(|stored| &stored.draft))?;
    acts::amend(app, number, &me.reviewer(), typed.version()?, &change).await
}

pub async fn ask(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = asked(&app, &me, &number, typed).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "ask" }.end(done, "").await
}

async fn asked(app: &App, me: &SignedIn, number: &str, typed: &Typed) -> Result<Case, Error> {
    question::ask(app, number, &me.reviewer(), typed.version()?, typed.side()?, typed.questions(), typed.until()?).await
}

pub async fn escalate(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = acts::escalate(&app, &number, &me.reviewer(), typed.version()?, &typed.text("reason")).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "escalate" }.end(done, "").await
}

pub async fn undo(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = acts::undo(&app, &number, &me.reviewer(), typed.version()?).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "undo" }.end(done, "").await
}

/// The new link is shown once, to whoever made it, and stands in no address.
pub async fn renew_link(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    number: Path<String>,
    form: Posted<Typed>,
) -> Answered {
    let typed = &form.0;
    let side = typed.side()?;
    match acts::renew_link(&app, &number, &me.reviewer(), typed.version()?, side).await {
        Ok(case) => {
            let link = format!("{}{}", app.config.public_url.trim_end_matches('/'), app.link(&case, side));
            let asked = Asked { tab: Some("history".to_owned()), ..Asked::default() };
            let again = Again { new_link: Some((side, link)), ..Again::default() };
            let view = case::view(&request, &app, &me, &number, &asked, again).await?;
            Ok(page::html(&view)?)
        }
        refused => From { request: &request, app: &app, me: &me, number: &number, typed, act: "link" }.end(refused, "").await,
    }
}

pub async fn note(request: HttpRequest, app: Data<App>, me: SignedIn, number: Path<String>, form: Posted<Typed>) -> Answered {
    let typed = &form.0;
    let done = acts::note(&app, &number, &me.reviewer(), &typed.text("text")).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "note" }.end(done, "?tab=history").await
}

pub async fn look(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    path: Path<(String, u32)>,
    form: Posted<Typed>,
) -> Answered {
    let (number, exhibit) = path.into_inner();
    let done = acts::look(&app, &number, &me.reviewer(), exhibit).await;
    let from = From { request: &request, app: &app, me: &me, number: &number, typed: &form.0, act: "look" };
    from.end(done, &format!("?show={exhibit}")).await
}

pub async fn verify(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    path: Path<(String, u32)>,
    form: Posted<Typed>,
) -> Answered {
    let (number, exhibit) = path.into_inner();
    let typed = &form.0;
    let done = acts::verify(&app, &number, &me.reviewer(), typed.version()?, exhibit, &typed.text("how")).await;
    let from = From { request: &request, app: &app, me: &me, number: &number, typed, act: "verify" };
    from.end(done, &format!("?show={exhibit}")).await
}
