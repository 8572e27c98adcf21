//! The built-in outbox page: what would have been sent, while no mail server is configured.

use super::sign_in::{user, who};
use crate::app::App;
use crate::error::Error;
use crate::web::error::PageError;
use crate::web::outbox::{self, OutboxView};
use crate::web::page::{Shell, html as page};
use actix_web::{HttpRequest, HttpResponse, web};
use std::path::PathBuf;

fn folder(app: &App) -> Result<PathBuf, Error> {
    app.mail_folder.clone().ok_or(Error::NotFound)
}

pub async fn all(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let mails = outbox::mails(&folder(&app)?)?;
    Ok(page(&OutboxView { shell: Shell::of(&request, who(&user), "outbox"), mails })?)
}

pub async fn html(app: web::Data<App>, request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    user(&app, &request).await?;
    Ok(outbox::framed(&outbox::mail(&folder(&app)?, &name)?))
}
