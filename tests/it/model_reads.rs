//! A model reads what prose tells, after the draft of the rules alone: over HTTP, from a server that says what we want.

use crate::model::reading;
use crate::scripted::Scripted;
use crate::store::{own_with, story};
use evenhand::case::Event;
use evenhand::case::Stage;
use evenhand::case::model_read::ReadOutcome;
use evenhand::case::reading::Proposer;
use evenhand::commands::admin::import_one;
use evenhand::flow::Job;
use evenhand::store::{cases, jobs};
use evenhand::worker;

const STORY: &str = "wedding-shoes-left-next-door";

#[tokio::test(flavor = "multi_thread")]
async fn a_model_is_asked_once_the_draft_stands_and_the_case_is_drafted_again() {
    let endpoint = Scripted::start();
    let url = endpoint.url("reads-nothing");
    let own = own_with("", |config| reading(config, &url)).await;
    let (case, _) = import_one(&own.app, story(STORY)).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("worked");
    let case = cases::load(&own.app.db, case.id).await.expect("the case");
    assert_eq!(case.stage, Stage::Ready);
    let history = cases::history(&own.app.db, case.id).await.expect("its history");
    let names: Vec<&str> = history.iter().map(|it| it.event.name()).collect();
    let at = |wanted: &str| names.iter().position(|name| *name == wanted).unwrap_or_else(|| panic!("{wanted}: {names:?}"));
    assert!(at("drafted") < at("model_read"), "{names:?}");
    assert_eq!(names.iter().filter(|name| **name == "drafted").count(), 2, "{names:?}");
    assert_eq!(names.iter().filter(|name| **name == "model_read").count(), 1, "{names:?}");
    let dossier = cases::dossier(&own.app.db, &case, own.app.now()).await.expect("the file");
    assert!(!dossier.model.is_empty() && dossier.model.iter().all(|read| read.answered()));
    let draft = cases::draft(&own.app.db, case.draft.expect("a draft")).await.expect("the draft").draft;
    assert_eq!(draft.evidence_root, dossier.evidence_root());
    assert!(draft.model.as_ref().is_some_and(|used| used.name == "scripted-1" && used.tokens > 0), "{:?}", draft.model);
    let again = evenhand::walk::draft(&own.app.active_book().await.expect("a book"), &dossier);
    assert_eq!((draft.outcome, &draft.sentences), (again.outcome, &again.sentences));
    // Everything that left was masked, and was asked for each order once.
    for body in endpoint.seen("reads-nothing").await {
        let text = body.to_string();
        assert!(!text.contains(&dossier.complaint.consumer.email), "{text}");
        assert!(!text.contains(&dossier.complaint.consumer.name), "{text}");
    }
    assert!(draft.readings.iter().all(|reading| !matches!(reading.proposer, Proposer::Person { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_model_no_job_waits_for_one() {
    let own = own_with("", |_| {}).await;
    let (case, _) = import_one(&own.app, story(STORY)).await.expect("imported");
    while worker::step(&own.app, &own.reader).await.expect("worked") {
        for job in [Job::AskModel, Job::Write] {
            assert!(!jobs::waits_for(&own.app.db, case.id, &job).await.expect("jobs"), "{job:?}");
        }
    }
    assert_eq!(cases::load(&own.app.db, case.id).await.expect("the case").stage, Stage::Ready);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_that_refuses_leaves_the_draft_and_says_so_in_the_ledger() {
    let endpoint = Scripted::start();
    let url = endpoint.url("refusal");
    let own = own_with("", |config| reading(config, &url)).await;
    let (case, _) = import_one(&own.app, story(STORY)).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("worked");
    let case = cases::load(&own.app.db, case.id).await.expect("the case");
    assert_eq!(case.stage, Stage::Ready);
    let history = cases::history(&own.app.db, case.id).await.expect("its history");
    assert_eq!(history.iter().filter(|it| matches!(it.event, Event::Drafted { .. })).count(), 1);
    assert!(history.iter().any(|it| matches!(it.event, Event::ModelRead { answered: 0, .. })));
    let dossier = cases::dossier(&own.app.db, &case, own.app.now()).await.expect("the file");
    assert!(dossier.model.iter().all(|read| matches!(read.outcome, ReadOutcome::NotAnswered { .. })));
    let draft = evenhand::walk::draft(&own.app.active_book().await.expect("a book"), &dossier);
    assert!(draft.ledger.iter().any(|row| row.why.contains("Not read by a model: the model refused")), "{:?}", draft.ledger);
}
