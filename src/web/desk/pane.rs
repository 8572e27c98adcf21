//! The source pane of the case page: one exhibit, what is marked in it, and the form that answers a question from it.

use super::answer;
use super::case::{Again, Asked, may_act};
use super::sheets;
use crate::app::App;
use crate::case::reading::Proposer;
use crate::reading::translate;
use crate::review::acts::Open;
use crate::web::case_page::{self, Chosen, SourcePane};
use crate::web::error::PageError;
use crate::web::readings_view;
use actix_web::HttpRequest;
use std::collections::BTreeMap;

/// What is in another language, in English; only where a model was asked for it.
pub async fn english(app: &App, open: &Open) -> Result<BTreeMap<String, String>, PageError> {
    let Some(stored) = &open.draft else { return Ok(BTreeMap::new()) };
    Ok(translate::known(app, open.case.id, &open.dossier, &stored.draft).await?)
}

/// The pane for what the address asks, with the form that answers a question where it asks for one.
pub async fn pane(
    request: &HttpRequest,
    app: &App,
    open: &Open,
    asked: &Asked,
    again: &Again,
    english: &BTreeMap<String, String>,
) -> SourcePane {
    let draft = open.draft.as_ref().map(|stored| &stored.draft);
    let typed = again.typed.as_ref().filter(|typed| !typed.get("fact").is_empty());
    let fact = asked.answer.as_deref().or_else(|| typed.map(|typed| typed.get("fact")));
    // An open question, or what was read already and is to be corrected.
    let readings = draft.map(|draft| draft.readings.as_slice()).unwrap_or_default();
    let asked_of = fact.and_then(|fact| {
        let known = |fact: &str| Some(open.book.fact(fact)?.question.clone());
        let question = draft?.open_questions.iter().find(|open| open.fact == fact).map(|it| it.question.clone());
        let read = || readings.iter().any(|it| it.fact == fact && matches!(it.proposer, Proposer::Model { .. }));
        question.or_else(|| known(fact).filter(|_| read())).map(|question| (fact, question))
    });
    let wrong = typed.map(|_| again.wrong.clone()).unwrap_or_default();
    let read = draft.zip(asked.cite.as_deref()).and_then(|(draft, cite)| draft.read_by_model(cite));
    let answering = asked_of.map(|(fact, question)| {
        let mut form = answer::form(&open.book, fact, &question, typed, wrong);
        // To correct what a model read, one starts from it.
        if let Some(reading) = read.filter(|reading| typed.is_none() && reading.fact == fact) {
            answer::start_from(&mut form, &open.dossier, reading);
        }
        form
    });
    // After a refusal, the exhibit that the words came from.
    let picked = typed.and_then(|typed| typed.get("passage").strip_prefix('E')?.split('.').next()?.parse().ok());
    let chosen = Chosen { cite: asked.cite.as_deref(), show: asked.show.or(picked), answering, may_act: may_act(&open.case) };
    let mut pane = case_page::pane(&open.dossier, draft, &open.looked, chosen);
    if pane.answering.is_none() && may_act(&open.case) {
        let name = |fact: &str| open.book.fact(fact).map_or_else(|| fact.to_owned(), |def| def.name.clone());
        let marked = draft.zip(asked.cite.as_deref());
        pane.marked = marked.and_then(|(draft, cite)| readings_view::marked(draft, &open.dossier, cite, &name));
    }
    let shown = open.dossier.exhibits.iter().find(|exhibit| Some(exhibit.number) == pane.current);
    if let (Some(view), Some(exhibit)) = (&mut pane.view, shown) {
        let cited = sheets::cited(&open.dossier, draft, exhibit);
        let chosen = cited.iter().find(|cited| cited.is(asked.cite.as_deref()));
        sheets::onto(view, request, app, exhibit, chosen).await;
        let quote = draft.zip(asked.cite.as_deref()).and_then(|(draft, cite)| readings_view::quote(draft, &open.dossier, cite));
        view.english = quote.and_then(|quote| english.get(quote).cloned());
    }
    pane
}
