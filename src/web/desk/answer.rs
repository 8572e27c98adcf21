//! A caseworker answers an open question: with words of a source, with a judgement, or that the sources do not say.

use super::SignedIn;
use super::act::From;
use super::typed::Typed;
use crate::app::App;
use crate::case::quote;
use crate::case::reading::{Answer, AnswerKind, Code};
use crate::case::{Case, Dossier, Money, PassageId, Reading, Value, passage::Span};
use crate::error::{Error, FieldError, Invalid};
use crate::reading::{self, normal};
use crate::review::{acts, blind};
use crate::rules::{RuleBook, Type};
use crate::web::case_page::Answering;
use crate::web::error::PageError;
use crate::web::readings_view;
use crate::web::security::Posted;
use crate::web::words;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, NaiveDate, Utc};

/// What the answering form shows beside its fields when it is refused.
pub const FIELDS: [&str; 5] = ["passage", "words", "value", "key", "reason"];

pub async fn answer(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    number: Path<String>,
    form: Posted<Typed>,
) -> Result<HttpResponse, PageError> {
    let typed = &form.0;
    let done = answered(&app, &me, &number, typed).await;
    From { request: &request, app: &app, me: &me, number: &number, typed, act: "answer" }.end(done, &shown(typed)).await
}

/// Back to the exhibit that gave the answer.
fn shown(typed: &Typed) -> String {
    let passage: Option<PassageId> = typed.get("passage").trim().parse().ok();
    passage.map_or_else(String::new, |passage| format!("?show={}", passage.exhibit))
}

async fn answered(app: &App, me: &SignedIn, number: &str, typed: &Typed) -> Result<Case, Error> {
    let fact = typed.get("fact");
    let acts::Open { dossier, book, .. } = blind::open(app, number, &me.reviewer()).await?.open;
    if book.fact(fact).is_none() {
        let what = "no source answers this: rule by amending the draft (E), or escalate (X)";
        return Err(Invalid::one("fact", what).into());
    }
    let kind = match typed.get("is") {
        "cannot_tell" => AnswerKind::CannotTell,
        "judgement" => AnswerKind::Judgement { value: value(&book, &dossier, fact, typed)?, reason: typed.text("reason") },
        "words" => selected(app, me, &book, &dossier, fact, typed)?,
        _ => return Err(Invalid::one("is", "choose how to answer").into()),
    };
    acts::answer(app, number, &me.reviewer(), typed.version()?, fact, kind).await
}

/// Every field is looked at, so that all that is wrong is said at once; then the answer passes the checks of the next draft.
fn selected(
    app: &App,
    me: &SignedIn,
    book: &RuleBook,
    dossier: &Dossier,
    fact: &str,
    typed: &Typed,
) -> Result<AnswerKind, Error> {
    let key = Some(typed.get("key").trim().to_owned()).filter(|key| !key.is_empty());
    let (value, span) = match (value(book, dossier, fact, typed), span(dossier, typed)) {
        (Ok(value), Ok(span)) => (value, span),
        (Err(Error::Invalid(mut value)), Err(Error::Invalid(span))) => {
            value.fields.extend(span.fields);
            return Err(value.into());
        }
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let kind = AnswerKind::Words { value, key, span };
    let (by, by_name) = (me.user.id, me.user.name.clone());
    let answer = Answer { fact: fact.to_owned(), by, by_name, at: app.now(), answer: kind };
    match reading::refusal(dossier, book, &answer) {
        None => Ok(answer.answer),
        Some(code) => Err(Invalid::one(field_of(code), words::refusal(code)).into()),
    }
}

/// The field to correct.
fn field_of(code: Code) -> &'static str {
    match code {
        Code::ValueNotInQuote | Code::BadType | Code::UnitMismatch | Code::Conflict | Code::RunsDiffer => "value",
        Code::KeyMissing | Code::OtherKey => "key",
        Code::QuoteNotFound
        | Code::Boundary
        | Code::Negated
        | Code::Hedged
        | Code::ReportedSpeech
        | Code::QuotedReply
        | Code::HiddenText
        | Code::Quarantined
        | Code::UnknownFact
        | Code::Unconfirmed
        | Code::SourceNotAllowed => "words",
    }
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
        // Selected words are taken as they are where they can mean one day only.
        Type::Date => date(&text).map(Value::Date),
        Type::Time => time(&text).map(Value::Time),
        Type::Money => {
            let currency = dossier.complaint.claim.amount.currency();
            let plain = text.trim_start_matches(currency.code()).trim_end_matches(currency.code()).trim();
            Money::parse(plain, currency).ok().map(Value::Money)
        }
        Type::Text(_) if text.is_empty() || (!def.values.is_empty() && !def.values.contains(&text)) => None,
        Type::Text(_) => Some(Value::Text(text)),
    };
    value.ok_or_else(|| Invalid::one("value", format!("must be {}{}", def.kind.in_words(), example(def.kind))).into())
}

fn example(kind: Type) -> &'static str {
    match kind {
        Type::Date => ", such as 2026-03-05",
        Type::Time => ", such as 2026-03-05T10:41:00Z",
        Type::Money => ", such as 49.90",
        Type::Bool | Type::Int | Type::Text(_) => "",
    }
}

fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().or_else(|| normal::date_in(text).map(|(date, _)| date))
}

fn time(text: &str) -> Option<DateTime<Utc>> {
    if let Some(moment) = normal::machine_time(text).or_else(|| normal::moment_in(text).map(|(moment, _)| moment)) {
        return Some(moment.at);
    }
    date(text)?.and_hms_opt(0, 0, 0).map(|time| time.and_utc())
}

/// The words must stand in the line they were picked from. Without words it is the line itself: nothing is to be copied by
/// hand where no mouse is.
fn span(dossier: &Dossier, typed: &Typed) -> Result<Span, Error> {
    let id: Option<PassageId> = typed.get("passage").trim().parse().ok();
    let passage = id.and_then(|id| dossier.passage(id));
    let passage = passage.ok_or_else(|| Invalid::one("passage", "name the line that the words stand in, such as E3.12"))?;
    let words = typed.text("words");
    if words.trim().is_empty() {
        return Ok(Span::whole(passage));
    }
    let found = quote::find(passage, words.trim());
    found.ok_or_else(|| Invalid::one("words", format!("do not stand in {}: select them there, to the letter", passage.id)).into())
}

/// Fills the form with what a model read.
pub fn start_from(form: &mut Answering, dossier: &Dossier, reading: &Reading) {
    let Some(span) = reading.spans.get(1).or(reading.spans.first()) else { return };
    form.passage = span.passage.to_string();
    form.words = dossier.passage(span.passage).and_then(|passage| span.cut(passage)).unwrap_or_default().to_owned();
    form.value = readings_view::typed(&reading.value);
    form.key = reading.key.clone().unwrap_or_default();
}

/// The form for one open question, filled with what was typed when it was refused.
pub fn form(book: &RuleBook, fact: &str, question: &str, typed: Option<&Typed>, wrong: Vec<FieldError>) -> Answering {
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
        only_judgement: def.is_some_and(|def| def.judgement),
        judgement: get("is") == "judgement",
        wrong,
    }
}
