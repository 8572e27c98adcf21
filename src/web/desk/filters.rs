//! A person keeps a view of the queue under a name, gives it another one, deletes it.

use super::SignedIn;
use super::queue::{self, Asked, Trouble};
use crate::app::App;
use crate::error::Error;
use crate::store::filters;
use crate::web::error::PageError;
use crate::web::page::see;
use crate::web::security::Posted;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use uuid::Uuid;

type Answered = Result<HttpResponse, PageError>;

/// The name, beside the view that the form stands under.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Named {
    name: String,
    #[serde(flatten)]
    view: Asked,
}

/// Keeps the view that is shown.
pub async fn save(request: HttpRequest, app: Data<App>, me: SignedIn, form: Posted<Named>) -> Answered {
    let done = filters::save(&app.db, me.user.id, &form.0.name, &form.0.view.query(), app.now()).await;
    back(&request, &app, &me, form.0, done).await
}

/// Gives a kept view another name.
pub async fn rename(request: HttpRequest, app: Data<App>, me: SignedIn, id: Path<Uuid>, form: Posted<Named>) -> Answered {
    let done = filters::rename(&app.db, me.user.id, *id, &form.0.name).await;
    back(&request, &app, &me, form.0, done).await
}

/// Deletes a kept view; what it shows stays where it is.
pub async fn delete(app: Data<App>, me: SignedIn, id: Path<Uuid>, _form: Posted<Named>) -> Answered {
    filters::delete(&app.db, me.user.id, *id).await?;
    Ok(see("/queue"))
}

/// To the view; a refused name stands beside its reason.
async fn back(request: &HttpRequest, app: &App, me: &SignedIn, named: Named, done: Result<filters::Saved, Error>) -> Answered {
    match done {
        Ok(saved) => Ok(see(&format!("/queue?{}", saved.query))),
        Err(Error::Invalid(invalid)) => {
            let why = invalid.fields.into_iter().next().map(|wrong| wrong.reason).unwrap_or_default();
            queue::view(request, app, me, &named.view, Some(Trouble { name: named.name, why })).await
        }
        Err(error) => Err(error.into()),
    }
}
