//! What a caseworker does: each handler reads a form, calls one act and shows the case again.

use super::case::{Refused, refused};
use crate::app::App;
use crate::case::draft::Letter;
use crate::case::event::{Actor, AmendReason};
use crate::case::exhibit::{Authentication, Submitter};
use crate::case::reading::{AnswerKind, Value};
use crate::case::{Case, Money, Outcome, PassageId, Side};
use crate::error::{Error, Invalid};
use crate::evidence::quote;
use crate::intake::file::add_file;
use crate::review::acts::{self, Open};
use crate::review::{Amendment, Reviewer, SentenceEdit};
use crate::rules::Type;
use crate::store::people::User;
use crate::web::case_page::{self, Answering, AskForm};
use crate::web::doors::brought;
use crate::web::doors::sign_in::user;
use crate::web::error::PageError;
use crate::web::page::see;
use crate::web::security::{Posted, Visitor};
use crate::web::uploads;
use actix_multipart::Multipart;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, NaiveDate};
use std::collections::BTreeMap;

type Fields = BTreeMap<String, String>;

fn get<'f>(fields: &'f Fields, name: &str) -> &'f str {
    fields.get(name).map(|value| value.trim()).unwrap_or_default()
}

fn version(fields: &Fields) -> Result<i64, Error> {
    get(fields, "version").parse().map_err(|_| Error::Stale)
}

/// The case once more; what cannot be taken comes back with what was typed.
async fn shown(
    app: &App,
    request: &HttpRequest,
    user: &User,
    number: &str,
    done: Result<Case, Error>,
    back: Refused,
) -> Result<HttpResponse, PageError> {
    match done {
        Ok(_) => Ok(see(&format!("/cases/{number}"))),
        Err(Error::Invalid(invalid)) => refused(app, request, user, number, Refused { invalid, ..back }).await,
        Err(Error::NotAllowed(not)) => {
            let invalid = Invalid::one("case", not.to_string());
            refused(app, request, user, number, Refused { invalid, ..back }).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn approve(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let done = acts::approve(&app, &number, &Reviewer::from(&user), version(&form.0)?, get(&form.0, "evidence_root")).await;
    shown(&app, &request, &user, &number, done, Refused::default()).await
}

pub async fn amend(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let fields = form.0;
    let Open { dossier, draft, .. } = acts::open(&app, &number).await?;
    let Some(stored) = draft else { return Err(Error::Stale.into()) };
    let change = amendment(&fields);
    let done = match &change {
        Ok(change) => acts::amend(&app, &number, &Reviewer::from(&user), version(&fields)?, change).await,
        Err(invalid) => Err(Error::Invalid(invalid.clone())),
    };
    let mut back = case_page::amend_form(&stored.draft, &dossier);
    typed_again(&mut back, &fields);
    if let Err(Error::Invalid(invalid)) = &done {
        back.wrong.clone_from(&invalid.fields);
    }
    shown(&app, &request, &user, &number, done, Refused { act: "amend", amend: Some(back), ..Refused::default() }).await
}

fn amendment(fields: &Fields) -> Result<Amendment, Invalid> {
    let mut invalid = Invalid::default();
    let outcome = Outcome::ALL.into_iter().find(|it| it.as_str() == get(fields, "outcome"));
    let reason = AmendReason::ALL.into_iter().find(|it| it.as_str() == get(fields, "reason"));
    if outcome.is_none() {
        invalid.add("outcome", "choose an outcome");
    }
    if reason.is_none() {
        invalid.add("reason", "choose why it changes");
    }
    let (Some(outcome), Some(reason)) = (outcome, reason) else { return Err(invalid) };
    let count = get(fields, "count").parse::<usize>().unwrap_or(0).min(500);
    let sentences = (0..count).map(|n| SentenceEdit {
        was: Some(n),
        text: get(fields, &format!("text_{n}")).to_owned(),
        kind: case_page::kind_named(get(fields, &format!("kind_{n}"))).unwrap_or(crate::case::draft::SentenceKind::Fact),
        citations: get(fields, &format!("cites_{n}")).split_whitespace().map(str::to_owned).collect(),
    });
    let letter = |side: &str| Letter {
        subject: get(fields, &format!("{side}_subject")).to_owned(),
        text: get(fields, &format!("{side}_text")).replace("\r\n", "\n"),
    };
    Ok(Amendment {
        outcome,
        amount: get(fields, "amount").to_owned(),
        sentences: sentences.collect(),
        consumer: letter("consumer"),
        merchant: letter("merchant"),
        reason,
        note: get(fields, "note").to_owned(),
    })
}

fn typed_again(form: &mut case_page::AmendForm, fields: &Fields) {
    for (value, _, chosen) in form.outcomes.iter_mut().chain(&mut form.reasons) {
        *chosen = *value == get(fields, "outcome") || *value == get(fields, "reason");
    }
    get(fields, "amount").clone_into(&mut form.amount);
    get(fields, "note").clone_into(&mut form.note);
    for (n, sentence) in form.sentences.iter_mut().enumerate() {
        get(fields, &format!("text_{n}")).clone_into(&mut sentence.text);
        get(fields, &format!("cites_{n}")).clone_into(&mut sentence.cites);
    }
    for letter in &mut form.letters {
        get(fields, &format!("{}_subject", letter.side)).clone_into(&mut letter.subject);
        get(fields, &format!("{}_text", letter.side)).clone_into(&mut letter.text);
    }
}

pub async fn ask(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let fields = form.0;
    let side = if get(&fields, "side") == "merchant" { Side::Merchant } else { Side::Consumer };
    let lines = get(&fields, "questions").lines().map(str::trim).filter(|line| !line.is_empty());
    let questions: Vec<String> = lines.map(str::to_owned).collect();
    let until = NaiveDate::parse_from_str(get(&fields, "until"), "%Y-%m-%d").ok().and_then(|day| day.and_hms_opt(23, 59, 59));
    let done = match until {
        Some(until) => {
            acts::ask(&app, &number, &Reviewer::from(&user), version(&fields)?, side, questions, until.and_utc()).await
        }
        None => Err(Invalid::one("until", "choose a day").into()),
    };
    let wrong = if let Err(Error::Invalid(invalid)) = &done { invalid.fields.clone() } else { Vec::new() };
    let back = AskForm {
        side: side.as_str(),
        until: get(&fields, "until").to_owned(),
        questions: get(&fields, "questions").to_owned(),
        wrong,
    };
    shown(&app, &request, &user, &number, done, Refused { act: "ask", ask: Some(back), ..Refused::default() }).await
}

pub async fn escalate(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let typed = get(&form.0, "reason").to_owned();
    let done = acts::escalate(&app, &number, &Reviewer::from(&user), version(&form.0)?, &typed).await;
    shown(&app, &request, &user, &number, done, Refused { act: "escalate", typed, ..Refused::default() }).await
}

pub async fn undo(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let done = acts::undo(&app, &number, &Reviewer::from(&user), version(&form.0)?).await;
    shown(&app, &request, &user, &number, done, Refused::default()).await
}

pub async fn answer(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let fields = form.0;
    let open = acts::open(&app, &number).await?;
    let done = match kind(&app, &open, &fields) {
        Ok(kind) => acts::answer(&app, &number, &Reviewer::from(&user), version(&fields)?, get(&fields, "fact"), kind).await,
        Err(invalid) => Err(invalid.into()),
    };
    let back = match (&done, app.book.fact(get(&fields, "fact"))) {
        (Err(Error::Invalid(invalid)), Some(fact)) => Some(Answering {
            fact: get(&fields, "fact").to_owned(),
            question: fact.question.clone(),
            is_bool: fact.kind == Type::Bool,
            keyed: fact.key.is_some(),
            key_name: fact.key.clone().unwrap_or_default(),
            judgement: fact.judgement,
            values: fact.values.clone(),
            passage: get(&fields, "passage").to_owned(),
            words: get(&fields, "words").to_owned(),
            value: get(&fields, "value").to_owned(),
            key: get(&fields, "key").to_owned(),
            reason: get(&fields, "reason").to_owned(),
            wrong: Some(invalid.to_string()),
        }),
        _ => None,
    };
    shown(&app, &request, &user, &number, done, Refused { answering: back, ..Refused::default() }).await
}

fn kind(app: &App, open: &Open, fields: &Fields) -> Result<AnswerKind, Invalid> {
    let fact = app.book.fact(get(fields, "fact")).ok_or_else(|| Invalid::one("fact", "the manual does not ask this"))?;
    let value = || {
        let currency = open.case.complaint.claim.amount.currency();
        value(fact.kind, get(fields, "value"), currency)
            .ok_or_else(|| Invalid::one("value", format!("must be {}", fact.kind.in_words())))
    };
    match get(fields, "is") {
        "cannot_tell" => Ok(AnswerKind::CannotTell),
        "judgement" => Ok(AnswerKind::Judgement { value: value()?, reason: get(fields, "reason").to_owned() }),
        _ => {
            let id: PassageId =
                get(fields, "passage").parse().map_err(|_| Invalid::one("passage", "name the line, such as E3.12"))?;
            let passage = open.dossier.passage(id).ok_or_else(|| Invalid::one("passage", format!("there is no line {id}")))?;
            let words = get(fields, "words");
            let span = (!words.is_empty()).then(|| quote::find(passage, words)).flatten();
            let span = span.ok_or_else(|| Invalid::one("words", format!("these words do not stand in {id}")))?;
            let key = Some(get(fields, "key").to_owned()).filter(|key| !key.is_empty());
            Ok(AnswerKind::Words { value: value()?, key, span })
        }
    }
}

fn value(kind: Type, typed: &str, currency: iso_currency::Currency) -> Option<Value> {
    match kind {
        Type::Bool => match typed {
            "yes" => Some(Value::Bool(true)),
            "no" => Some(Value::Bool(false)),
            _ => None,
        },
        Type::Int => typed.parse().ok().map(Value::Int),
        Type::Date => NaiveDate::parse_from_str(typed, "%Y-%m-%d").ok().map(Value::Date),
        Type::Time => DateTime::parse_from_rfc3339(typed).ok().map(|time| Value::Time(time.to_utc())),
        Type::Money => Money::parse(typed, currency).ok().map(Value::Money),
        Type::Text(_) => Some(typed).filter(|typed| !typed.is_empty()).map(|typed| Value::Text(typed.to_owned())),
    }
}

pub async fn note(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let done = acts::note(&app, &number, &Reviewer::from(&user), get(&form.0, "text")).await;
    shown(&app, &request, &user, &number, done, Refused::default()).await
}

pub async fn look(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, u32)>,
    _form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let (number, exhibit) = path.into_inner();
    let done = acts::look(&app, &number, &Reviewer::from(&user), exhibit).await;
    shown(&app, &request, &user, &number, done, Refused::default()).await
}

pub async fn verify(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, u32)>,
    form: Posted<Fields>,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let (number, exhibit) = path.into_inner();
    let how = get(&form.0, "how");
    let done = acts::verify(&app, &number, &Reviewer::from(&user), version(&form.0)?, exhibit, how).await;
    shown(&app, &request, &user, &number, done, Refused::default()).await
}

pub async fn evidence(
    app: web::Data<App>,
    request: HttpRequest,
    number: web::Path<String>,
    body: Multipart,
) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let added = async {
        let form = uploads::read(body, Some(&Visitor::of(&request))).await?;
        let (from, auth) = match form.fields.get("from").map(String::as_str) {
            Some("consumer") => (Submitter::Consumer, Authentication::None),
            Some("merchant") => (Submitter::Merchant, Authentication::None),
            Some("carrier") => (Submitter::Carrier, Authentication::None),
            Some("provider") => (Submitter::Provider, Authentication::FetchedByUs),
            _ => return Err(Error::from(Invalid::one("from", "say who sent it"))),
        };
        if form.files.is_empty() {
            return Err(Invalid::one("file", "choose a file").into());
        }
        let actor = Actor::User { id: user.id, name: user.name.clone() };
        for file in brought(form, from, &auth, app.now())? {
            add_file(&app, &number, file, actor.clone()).await?;
        }
        crate::store::cases::by_number(&app.db, &number).await
    };
    shown(&app, &request, &user, &number, added.await, Refused { act: "add", ..Refused::default() }).await
}
