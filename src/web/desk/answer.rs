//! A caseworker answers an open question: with words of a source, with a judgement, or that the sources do not say.

use super::SignedIn;
use super::act::From;
use super::typed::Typed;
use crate::app::App;
use crate::case::reading::AnswerKind;
use crate::case::{Case, Dossier, Money, PassageId, Value, passage::Span};
use crate::error::{Error, Invalid};
use crate::evidence::quote;
use crate::review::acts;
use crate::rules::{RuleBook, Type};
use crate::web::case_page::Answering;
use crate::web::error::PageError;
use crate::web::security::Posted;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, NaiveDate, Utc};

pub async fn answer(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    number: Path<String>,
    form: Posted<Typed>,
) -> Result<HttpResponse, PageError> {
    let typed = &form.0;
    let done = answered(&app, &me, &number, typed).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "answer" }.end(done, "").await
}

async fn answered(app: &App, me: &SignedIn, number: &str, typed: &Typed) -> Result<Case, Error> {
    let fact = typed.get("fact");
    let acts::Open { dossier, book, .. } = acts::open(app, number).await?;
    if book.fact(fact).is_none() {
        let what = "the manual has no chapter that asks this: rule by amending the draft (E), or escalate (X)";
        return Err(Invalid::one("fact", what).into());
    }
    let kind = match typed.get("is") {
        "cannot_tell" => AnswerKind::CannotTell,
        "judgement" => AnswerKind::Judgement { value: value(&book, &dossier, fact, typed)?, reason: typed.text("reason") },
        "words" => {
            let key = Some(typed.get("key").trim().to_owned()).filter(|key| !key.is_empty());
            AnswerKind::Words { value: value(&book, &dossier, fact, typed)?, key, span: span(&dossier, typed)? }
        }
        _ => return Err(Invalid::one("is", "choose how to answer").into()),
    };
    acts::answer(app, number, &me.reviewer(), typed.version()?, fact, kind).await
}

fn value(book: &RuleBook, dossier: &Dossier, fact: &str, typed: &Typed) -> Result<Value, Error> {
    let Some(def) = book.fact(fact) else {
        return Err(Invalid::one("fact", format!("the manual does not ask `{fact}`")).into());
    };
    let text = typed.text("value").trim().to_owned();
    let value = match def.kind {
        Type::Bool => match text.as_str() {
            "yes" => Some(Value::Bool(true)),
            "no" => Some(Value::Bool(false)),
            _ => None,
        },
        Type::Int => text.parse().ok().map(Value::Int),
        Type::Date => NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().map(Value::Date),
        Type::Time => time(&text).map(Value::Time),
        Type::Money => {
            let currency = dossier.complaint.claim.amount.currency();
            let plain = text.trim_start_matches(currency.code()).trim_end_matches(currency.code()).trim();
            Money::parse(plain, currency).ok().map(Value::Money)
        }
        Type::Text(_) if text.is_empty() || (!def.values.is_empty() && !def.values.contains(&text)) => None,
        Type::Text(_) => Some(Value::Text(text)),
    };
    value.ok_or_else(|| Invalid::one("value", format!("the value must be {}{}", def.kind.in_words(), example(def.kind))).into())
}

fn example(kind: Type) -> &'static str {
    match kind {
        Type::Date => ", such as 2026-03-05",
        Type::Time => ", such as 2026-03-05T10:41:00Z",
        Type::Money => ", such as 49.90",
        Type::Bool | Type::Int | Type::Text(_) => "",
    }
}

fn time(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_hms_opt(0, 0, 0).map(|time| time.and_utc())
}

/// The words must stand in the line they were picked from.
fn span(dossier: &Dossier, typed: &Typed) -> Result<Span, Error> {
    let id: Option<PassageId> = typed.get("passage").trim().parse().ok();
    let passage = id.and_then(|id| dossier.passage(id));
    let passage = passage.ok_or_else(|| Invalid::one("passage", "name the line that the words stand in, such as E3.12"))?;
    if !passage.usable() {
        return Err(Invalid::one("passage", "these words are hidden, or talk to the reader: they prove nothing").into());
    }
    let words = typed.text("words");
    let found = Some(words.trim()).filter(|words| !words.is_empty()).and_then(|words| quote::find(passage, words));
    found.ok_or_else(|| Invalid::one("words", format!("these words do not stand in {}", passage.id)).into())
}

/// The form for one open question, filled with what was typed when it was refused.
pub fn form(book: &RuleBook, fact: &str, question: &str, typed: Option<&Typed>, wrong: Option<String>) -> Answering {
    let def = book.fact(fact);
    let get = |name: &str| typed.map(|typed| typed.text(name)).unwrap_or_default();
    Answering {
        fact: fact.to_owned(),
        question: question.to_owned(),
        is_bool: def.is_some_and(|def| def.kind == Type::Bool),
        values: def.map(|def| def.values.clone()).unwrap_or_default(),
        keyed: def.is_some_and(|def| def.key.is_some()),
        key_name: def.and_then(|def| def.key.clone()).unwrap_or_default(),
        passage: get("passage"),
        words: get("words"),
        value: get("value"),
        key: get("key"),
        reason: get("reason"),
        judgement: def.is_some_and(|def| def.judgement) || get("is") == "judgement",
        wrong,
    }
}
