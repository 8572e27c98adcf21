//! The caseworker's desk: the queue, the case, and what can be done to it.

mod act;
mod case;
mod queue;

use actix_web::web::{ServiceConfig, get, post};

pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/queue", get().to(queue::page))
        .route("/queue/next", get().to(queue::next))
        .route("/cases/{number}", get().to(case::page))
        .route("/cases/{number}/source", get().to(case::source))
        .route("/cases/{number}/exhibits/{exhibit}/original", get().to(case::original))
        .route("/cases/{number}/exhibits/{exhibit}/picture", get().to(case::picture))
        .route("/cases/{number}/approvals", post().to(act::approve))
        .route("/cases/{number}/amendments", post().to(act::amend))
        .route("/cases/{number}/questions", post().to(act::ask))
        .route("/cases/{number}/escalations", post().to(act::escalate))
        .route("/cases/{number}/undo", post().to(act::undo))
        .route("/cases/{number}/answers", post().to(act::answer))
        .route("/cases/{number}/notes", post().to(act::note))
        .route("/cases/{number}/evidence", post().to(act::evidence))
        .route("/cases/{number}/exhibits/{exhibit}/looks", post().to(act::look))
        .route("/cases/{number}/exhibits/{exhibit}/verification", post().to(act::verify));
}
