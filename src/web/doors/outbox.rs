//! The built-in outbox page: what would have been sent, while no mail server is configured.

use super::sign_in::{user, who};
use crate::app::App;
use crate::error::Error;
use crate::store::{cases, mails};
use crate::web::desk::held_row;
use crate::web::error::PageError;
use crate::web::outbox::{self, OutboxView};
use crate::web::page::{Shell, html as page};
use actix_web::{HttpRequest, HttpResponse, web};
use std::path::PathBuf;

const HELD_MAX: u64 = 100;

fn folder(app: &App) -> Result<PathBuf, Error> {
    app.mail_folder.clone().ok_or(Error::NotFound)
}

pub async fn all(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let has_server = app.mail_folder.is_none();
    let mails = if let Some(folder) = &app.mail_folder { outbox::mails(folder)? } else { Vec::new() };
    let mut held = Vec::new();
    for mail in mails::held(&app.db, HELD_MAX).await? {
        let number = match mail.case {
            Some(case) => cases::load(&app.db, case).await?.number,
            None => String::new(),
        };
        held.push((held_row(&mail), number));
    }
    Ok(page(&OutboxView { shell: Shell::of(&request, who(&user), "outbox"), mails, held, has_server })?)
}

pub async fn html(app: web::Data<App>, request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    user(&app, &request).await?;
    Ok(outbox::framed(&outbox::mail(&folder(&app)?, &name)?))
}
