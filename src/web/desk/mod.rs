//! The caseworker's pages: queue, case, and what a person does to a case. All need a signed-in person.

mod act;
mod answer;
mod beside;
mod calls;
mod care;
mod case;
mod files;
mod filters;
mod hearing;
mod manual;
mod own;
mod pane;
mod queue;
mod sheets;
mod tasks;
mod typed;
mod underway;
mod versions;
mod waiting;

pub use files::{attachment, inert};
pub use tasks::held_row;

use super::error::PageError;
use super::page::{Shell, Who};
use super::security::Visitor;
use crate::app::App;
use crate::error::Error;
use crate::review::Reviewer;
use crate::store::people::{self, User};
use actix_web::dev::Payload;
use actix_web::web::{Data, ServiceConfig, get, post};
use actix_web::{FromRequest, HttpRequest};
use std::future::Future;
use std::pin::Pin;

pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/queue", get().to(queue::page))
        .route("/queue/next", get().to(queue::next))
        .route("/queue/filters", post().to(filters::save))
        .route("/queue/filters/{id}/name", post().to(filters::rename))
        .route("/queue/filters/{id}/removal", post().to(filters::delete))
        .route("/cases/{number}", get().to(case::page))
        .route("/cases/{number}/wording", get().to(underway::better))
        .route("/cases/{number}/source", get().to(case::source))
        .route("/cases/{number}/approvals", post().to(act::approve))
        .route("/cases/{number}/amendments", post().to(act::amend))
        .route("/cases/{number}/questions", post().to(act::ask))
        .route("/cases/{number}/hearings", post().to(hearing::send))
        .route("/cases/{number}/served", post().to(hearing::served))
        .route("/cases/{number}/views", post().to(own::say))
        .route("/cases/{number}/returns", post().to(own::send_back))
        .route("/cases/{number}/escalations", post().to(act::escalate))
        .route("/cases/{number}/undo", post().to(act::undo))
        .route("/cases/{number}/links", post().to(act::renew_link))
        .route("/cases/{number}/notes", post().to(act::note))
        .route("/cases/{number}/letters/{letter}/{act}", post().to(tasks::letter))
        .route("/cases/{number}/mail/{mail}", post().to(tasks::mail))
        .route("/cases/{number}/mail/{mail}/file", get().to(tasks::file))
        .route("/cases/{number}/answers", post().to(answer::answer))
        .route("/cases/{number}/evidence", post().to(files::add))
        .route("/cases/{number}/exhibits/{exhibit}/looks", post().to(act::look))
        .route("/cases/{number}/exhibits/{exhibit}/verification", post().to(act::verify))
        .route("/cases/{number}/exhibits/{exhibit}/original", get().to(files::original))
        .route("/cases/{number}/exhibits/{exhibit}/file", get().to(files::original))
        .route("/cases/{number}/exhibits/{exhibit}/pages/{page}", get().to(sheets::page))
        .route("/cases/{number}/exhibits/{exhibit}/picture", get().to(files::picture))
        .route("/care", get().to(care::page))
        .route("/calls", get().to(calls::page))
        .route("/calls/{id}", get().to(calls::one))
        .route("/manual", get().to(manual::index))
        .route("/manual/chapters/{slug}", get().to(manual::chapter))
        .route("/manual/clauses/{clause}", get().to(manual::clause))
        .route("/manual/numbers", get().to(manual::numbers))
        .route("/manual/gaps", get().to(manual::gaps))
        .route("/manual/versions", get().to(versions::all))
        .route("/manual/versions/{hash}", get().to(versions::one))
        .route("/manual/versions/{hash}/{act}", post().to(versions::act))
        .route("/manual/files/{file}", get().to(versions::edit))
        .route("/manual/files/{file}", post().to(versions::propose));
}

/// The person whose browser this is; anybody else is sent to sign in.
pub struct SignedIn {
    pub user: User,
    /// For supervisors: how many people stand out by how they decide.
    alarms: usize,
}

impl SignedIn {
    pub fn shell(&self, request: &HttpRequest) -> Shell {
        let shell = Shell::of(request, Some(Who { name: self.user.name.clone(), role: self.user.role }), "queue");
        Shell { alarms: self.alarms, ..shell }
    }

    /// The frame with another entry of the menu marked.
    pub fn shell_at(&self, request: &HttpRequest, here: &'static str) -> Shell {
        Shell { here, ..self.shell(request) }
    }

    pub fn reviewer(&self) -> Reviewer {
        Reviewer::from(&self.user)
    }
}

impl FromRequest for SignedIn {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let app = request.app_data::<Data<App>>().cloned();
        let stored = Visitor::of(request).stored();
        // A form cannot be asked for again: its sender comes back to the case.
        let asked = request.uri().path_and_query().map_or("/queue", |it| it.as_str());
        let next = if request.method().is_safe() { asked.to_owned() } else { "/queue".to_owned() };
        Box::pin(async move {
            let app = app.ok_or_else(|| Error::Internal(anyhow::anyhow!("pages without an application")))?;
            match people::session(&app.db, &stored, app.now()).await? {
                Some(user) => {
                    let alarms = if Reviewer::from(&user).is_senior() { app.alarms().await? } else { 0 };
                    Ok(SignedIn { user, alarms })
                }
                None => Err(PageError::SignIn { next }),
            }
        })
    }
}
