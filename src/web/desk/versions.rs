//! Versions of the manual: what changed in words, which decided cases would flip, and who puts one in force.

use super::SignedIn;
use super::manual::Edition;
use super::typed::Typed;
use crate::app::App;
use crate::case::{Money, Outcome, Role, UserId};
use crate::error::{Error, FieldError, Invalid};
use crate::policy;
use crate::review::blind;
use crate::rules::{self, Change};
use crate::store::books::{self, Differs, Replayed, Told, Version};
use crate::store::{cases, people};
use crate::web::error::PageError;
use crate::web::page::{self, Shell};
use crate::web::security::Posted;
use crate::web::words::{self, When};
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "pages/manual/versions.html")]
struct VersionsPage {
    shell: Shell,
    active: String,
    versions: Vec<Row>,
    history: Vec<(When, String, String)>,
}

struct Row {
    version: Version,
    by: String,
    at: When,
    was_in_force: bool,
}

async fn names(app: &App) -> Result<BTreeMap<UserId, String>, Error> {
    Ok(people::all(&app.db).await?.into_iter().map(|user| (user.id, user.name)).collect())
}

fn name(names: &BTreeMap<UserId, String>, id: Option<UserId>) -> String {
    id.map_or_else(|| "the program".to_owned(), |id| names.get(&id).cloned().unwrap_or_else(|| "somebody".to_owned()))
}

pub async fn all(request: HttpRequest, app: Data<App>, me: SignedIn) -> Result<HttpResponse, PageError> {
    let names = names(&app).await?;
    let activations = books::activations(&app.db).await?;
    let rows = books::versions(&app.db).await?.into_iter().map(|version| Row {
        by: name(&names, version.proposed_by),
        at: When(version.proposed_at),
        was_in_force: activations.iter().any(|one| one.hash == version.hash),
        version,
    });
    let view = VersionsPage {
        shell: me.shell_at(&request, "manual"),
        active: activations.last().map(|one| one.hash.clone()).unwrap_or_default(),
        versions: rows.collect(),
        history: activations.iter().rev().map(|one| (When(one.at), one.hash.clone(), name(&names, one.by))).collect(),
    };
    Ok(page::html(&view)?)
}

#[derive(Template)]
#[template(path = "pages/manual/version.html")]
struct VersionPage {
    shell: Shell,
    edition: Edition,
    version: Version,
    by: String,
    at: When,
    active: String,
    changes: Vec<Change>,
    examples: Vec<Change>,
    replayed: Option<Replayed>,
    running: bool,
    shadow: (u64, u64, Vec<Differs>),
    supervisor: bool,
    own: bool,
    was_in_force: bool,
    wrong: Vec<FieldError>,
}

impl VersionPage {
    fn told(&self, told: &Told) -> String {
        let Told { outcome, clause, amount, second_review } = told;
        let outcome: &Outcome = outcome;
        let mut words = words::outcome(*outcome).to_owned();
        if let Some(amount) = amount {
            let amount: &Money = amount;
            words += &format!(" {amount}");
        }
        if let Some(clause) = clause {
            words += &format!(" ({clause})");
        }
        if *second_review {
            words += ", second review";
        }
        words
    }
}

pub async fn one(request: HttpRequest, app: Data<App>, me: SignedIn, hash: Path<String>) -> Result<HttpResponse, PageError> {
    Ok(page::html(&version_page(&request, &app, &me, &hash, Vec::new()).await?)?)
}

async fn version_page(
    request: &HttpRequest,
    app: &App,
    me: &SignedIn,
    hash: &str,
    wrong: Vec<FieldError>,
) -> Result<VersionPage, PageError> {
    let version = books::version(&app.db, hash).await?;
    let (book, active) = (app.book(hash).await?, app.active_book().await?);
    let replayed = books::replay(&app.db, hash, &active.hash).await?;
    let moving = replayed.as_ref().is_some_and(|(it, at)| !it.finished && app.now() - *at < policy::STALLED);
    let (examples, changes) = rules::diff(&active, &book).into_iter().partition(Change::is_example);
    Ok(VersionPage {
        shell: me.shell_at(request, "manual"),
        edition: Edition { hash: hash.to_owned(), in_force: hash == active.hash },
        by: name(&names(app).await?, version.proposed_by),
        at: When(version.proposed_at),
        changes,
        examples,
        replayed: replayed.map(|(it, _)| it),
        running: moving,
        shadow: shadow(app, hash).await?,
        supervisor: matches!(me.user.role, Role::Supervisor | Role::Admin),
        own: version.proposed_by == Some(me.user.id),
        was_in_force: books::activations(&app.db).await?.iter().any(|one| one.hash == hash),
        active: active.hash.clone(),
        version,
        wrong,
    })
}

/// Cases that somebody may have to decide without knowing their ruling are counted, but not listed.
async fn shadow(app: &App, hash: &str) -> Result<(u64, u64, Vec<Differs>), Error> {
    let (seen, differ, mut shown) = books::shadow_report(&app.db, hash, 50).await?;
    let stages = cases::stages(&app.db, shown.iter().map(|it| it.number.clone()).collect()).await?;
    let kept = |number: &str| stages.iter().any(|(known, case, stage)| known == number && app.kept_from_lists(*case, stage));
    shown.retain(|it| !kept(&it.number));
    Ok((seen, differ, shown))
}

/// `replay`, `activate`, `shadow`, `drop`.
pub async fn act(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    at: Path<(String, String)>,
    form: Posted<Typed>,
) -> Result<HttpResponse, PageError> {
    let (hash, what) = at.into_inner();
    let done = match what.as_str() {
        "replay" => {
            books::version(&app.db, &hash).await?;
            policy::replay_begun(&app, &hash).await?;
            let (app, hash) = (app.clone().into_inner(), hash.clone());
            actix_web::rt::spawn(async move {
                if let Err(error) = policy::replay_stored(&app, &hash).await {
                    tracing::error!(error = ?error, "replay");
                }
            });
            Ok(())
        }
        "activate" => policy::activate(&app, &me.user, &hash, form.0.get("seen")).await,
        "shadow" => policy::set_shadow(&app, &me.user, &hash, form.0.get("on") == "yes").await,
        "drop" => policy::drop_version(&app, &me.user, &hash).await,
        _ => Err(Error::NotFound),
    };
    match done {
        Ok(()) => Ok(page::see(&format!("/manual/versions/{hash}"))),
        Err(Error::Invalid(invalid)) => {
            let view = version_page(&request, &app, &me, &hash, invalid.fields).await?;
            Ok(page::html_as(actix_web::http::StatusCode::UNPROCESSABLE_ENTITY, &view)?)
        }
        Err(Error::Stale) => {
            let reason = "another version came into force since you opened this page: look at the changes again".to_owned();
            let view = version_page(&request, &app, &me, &hash, vec![FieldError { field: "seen".to_owned(), reason }]).await?;
            Ok(page::html_as(actix_web::http::StatusCode::CONFLICT, &view)?)
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "pages/manual/edit.html")]
struct EditPage {
    shell: Shell,
    file: String,
    base: String,
    text: String,
    note: String,
    /// The case whose example stands at the end.
    from: Option<String>,
    rows: usize,
    wrong: Vec<FieldError>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Editing {
    /// A case that becomes an example at the end of the file.
    case: String,
    /// The version to begin with; empty: the one in force.
    base: String,
}

pub async fn edit(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    file: Path<String>,
    asked: Query<Editing>,
) -> Result<HttpResponse, PageError> {
    let base = if asked.base.is_empty() { app.active_book().await? } else { app.book(&asked.base).await? };
    let (_, text) = base.sources.iter().find(|(name, _)| *name == *file).ok_or(Error::NotFound)?;
    let mut text = text.clone();
    let mut note = String::new();
    let from = Some(asked.case.clone()).filter(|number| !number.is_empty());
    if let Some(number) = &from {
        text += &example(&app, &me, number).await?;
        note = format!("After the ruling in {number}: ");
    }
    let rows = text.lines().count().clamp(20, 45);
    let shell = me.shell_at(&request, "manual");
    let view = EditPage { shell, file: file.into_inner(), base: base.hash.clone(), text, note, from, rows, wrong: Vec::new() };
    Ok(page::html(&view)?)
}

/// The case as the rules saw it, and what a person made of it.
async fn example(app: &App, me: &SignedIn, number: &str) -> Result<String, PageError> {
    let seen = blind::open(app, number, &me.reviewer()).await?;
    if seen.hidden.is_some() || seen.seeded {
        return Err(Error::from(Invalid::one("case", "the ruling is not in sight yet: decide the case first")).into());
    }
    let open = seen.open;
    let stored = open.draft.ok_or(Error::NotFound)?;
    let (mut dossier, readings) = rules::as_example(&open.dossier, &stored.draft.readings);
    dossier.now = stored.at;
    let mut decision = rules::assess(&open.book, &dossier, &readings);
    decision.outcome = stored.draft.outcome;
    decision.amount = stored.draft.amount;
    Ok(rules::row(&format!("As ruled in {number}"), &dossier, &readings, &decision))
}

pub async fn propose(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    file: Path<String>,
    form: Posted<Typed>,
) -> Result<HttpResponse, PageError> {
    let typed = &form.0;
    let (base, text, note) = (typed.get("base").to_owned(), typed.text("text"), typed.text("note"));
    match policy::propose(&app, &me.user, &base, &file, &text, &note).await {
        Ok(hash) => Ok(page::see(&format!("/manual/versions/{hash}"))),
        Err(Error::Invalid(invalid)) => {
            let rows = text.lines().count().clamp(20, 45);
            let from = Some(typed.get("from").to_owned()).filter(|from| !from.is_empty());
            let shell = me.shell_at(&request, "manual");
            let view = EditPage { shell, file: file.into_inner(), base, text, note, from, rows, wrong: invalid.fields };
            Ok(page::html_as(actix_web::http::StatusCode::UNPROCESSABLE_ENTITY, &view)?)
        }
        Err(error) => Err(error.into()),
    }
}
