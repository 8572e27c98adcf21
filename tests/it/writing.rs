//! Better words from a writer over real HTTP: taken sentence by sentence, once, and only while nobody has acted.

use crate::chromium::WIDTHS;
use crate::desk::{Desk, keys, text, until};
use crate::model::reading;
use crate::scripted::Scripted;
use crate::store::{Own, drop_postgres, own_with, postgres, story};
use evenhand::case::draft::{Draft, SentenceKind};
use evenhand::case::{Event, Made, Role, Side, Stage};
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::drafting::verify::verify;
use evenhand::review::label;
use evenhand::store::cases;
use evenhand::worker;

const STORY: &str = "juicer-delivered-in-monza";

fn writer(config: &mut Config, url: &str) {
    reading(config, url);
    config.model.read.clear();
    config.model.write = "it".to_owned();
}

async fn on_both(change: impl Fn(&mut Config), test: impl AsyncFn(&Own)) {
    test(&own_with("", &change).await).await;
    if let Some(address) = postgres().await {
        let own = own_with(&address, &change).await;
        test(&own).await;
        drop(own);
        drop_postgres(&address).await;
    }
}

/// Everything but its words.
fn bare(draft: &Draft) -> Draft {
    let mut draft = Draft { letters: evenhand::drafting::letters::none(), wording: None, ..draft.clone() };
    for sentence in &mut draft.sentences {
        (sentence.text, sentence.by_model) = (String::new(), false);
    }
    draft.timings_ms.clear();
    draft
}

#[tokio::test(flavor = "multi_thread")]
async fn better_words_come_after_the_draft_of_the_rules_and_change_nothing_else() {
    let endpoint = Scripted::start();
    let url = endpoint.url("writes");
    on_both(
        |config| writer(config, &url),
        async |own: &Own| {
            let app = &own.app;
            let (case, _) = import_one(app, story(STORY)).await.expect("imported");
            worker::run_due(app, &own.reader).await.expect("worked");
            let case = cases::load(&app.db, case.id).await.expect("the case");
            assert_eq!(case.stage, Stage::Ready);
            let drafts = cases::drafts_of(&app.db, case.id).await.expect("drafts");
            let [plain, worded] = drafts.as_slice() else { panic!("{} drafts", drafts.len()) };
            assert_eq!((plain.by, worded.by, case.draft), (None, None, Some(worded.id)));
            assert_eq!(bare(&plain.draft), bare(&worded.draft));
            let dossier = cases::dossier(&app.db, &case, app.now()).await.expect("a dossier");
            assert_eq!(verify(&worded.draft, &dossier), []);
            let wording = worded.draft.wording.as_ref().expect("a wording");
            assert!(wording.taken > 0 && wording.consumer && wording.merchant, "{wording:?}");
            let marked = worded.draft.sentences.iter().filter(|sentence| sentence.by_model).count();
            assert_eq!(marked, wording.taken as usize);
            for side in Side::BOTH {
                assert_eq!(label::origin(&drafts, worded.id, side).made, Made::Model, "the letter to the {side} says so");
                assert_eq!(label::origin(&drafts, plain.id, side).made, Made::Rules);
            }

            // What left names nobody.
            let left = endpoint.seen("writes").await.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            assert!(left.contains("S01"), "{left}");
            for name in [&dossier.complaint.consumer.name, &dossier.complaint.merchant.name, &dossier.complaint.order.id] {
                assert!(!left.contains(name.as_str()), "{name} left");
            }

            // The job once more: nothing is asked and nothing changes.
            let before = endpoint.seen("writes").await.len();
            evenhand::drafting::job::write(app, case.id).await.expect("nothing to do");
            assert_eq!(endpoint.seen("writes").await.len(), before);
            assert_eq!(cases::load(&app.db, case.id).await.expect("the case").version, case.version);
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_the_checks_is_asked_for_once_more_and_then_the_rules_words_stand() {
    let endpoint = Scripted::start();
    for (script, taken) in [("writes-numbers", false), ("writes-numbers-once", true)] {
        let url = endpoint.url(script);
        let own = own_with("", |config| writer(config, &url)).await;
        let (case, _) = import_one(&own.app, story(STORY)).await.expect("imported");
        worker::run_due(&own.app, &own.reader).await.expect("worked");
        let history = cases::history(&own.app.db, case.id).await.expect("a history");
        let asked = endpoint.seen(script).await.iter().filter(|body| body.to_string().contains("S01")).count();
        assert_eq!(asked, 2, "one question, one more with the reason");
        let worded = history.iter().find_map(|it| if let Event::Worded { taken, .. } = &it.event { Some(*taken) } else { None });
        let kept =
            history.iter().any(|it| matches!(&it.event, Event::NotWorded { why, .. } if why.contains("passed the checks")));
        assert_eq!((worded.is_some(), kept), (taken, !taken), "{script}");
        if taken {
            let last = cases::drafts_of(&own.app.db, case.id).await.expect("drafts").pop().expect("a draft");
            let failed = last.draft.wording.expect("a wording").failed;
            assert!(failed.iter().all(|it| it.code.code() == "LITERAL_VALUE" || it.again), "{failed:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_answer_the_words_of_the_rules_stand_and_say_so() {
    let endpoint = Scripted::start();
    let url = endpoint.url("refusal");
    let own = own_with("", |config| writer(config, &url)).await;
    let (case, _) = import_one(&own.app, story(STORY)).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("worked");
    let history = cases::history(&own.app.db, case.id).await.expect("a history");
    let why = history.iter().find_map(|it| if let Event::NotWorded { why, .. } = &it.event { Some(why.clone()) } else { None });
    assert_eq!(why.as_deref(), Some("the model refused to answer"));
    assert_eq!(cases::drafts_of(&own.app.db, case.id).await.expect("drafts").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_model_takes_words_away_and_never_makes_any_better() {
    let endpoint = Scripted::start();
    let (writes, doubts) = (endpoint.url("writes"), endpoint.url("doubts"));
    let own = own_with("", |config| {
        writer(config, &writes);
        let mut other = config.model.endpoints["it"].clone();
        other.url = doubts.clone();
        config.model.endpoints.insert("other".to_owned(), other);
        config.model.check = "other".to_owned();
    })
    .await;
    let (case, _) = import_one(&own.app, story(STORY)).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("worked");
    let drafts = cases::drafts_of(&own.app.db, case.id).await.expect("drafts");
    let [plain, worded] = drafts.as_slice() else { panic!("{} drafts", drafts.len()) };
    let wording = worded.draft.wording.as_ref().expect("a wording");
    // It contradicts the first sentence it is shown and finds the others weak.
    let gone: Vec<usize> = wording.failed.iter().filter(|it| it.code.code() == "UNSUPPORTED").map(|it| it.at).collect();
    assert_eq!(gone.len(), 1, "{wording:?}");
    assert_eq!(plain.draft.sentences[gone[0]], worded.draft.sentences[gone[0]]);
    let facts = worded.draft.sentences.iter().filter(|it| it.by_model && it.kind == SentenceKind::Fact).count();
    assert_eq!(wording.weak.len(), facts, "{wording:?}");
    assert_eq!(bare(&plain.draft), bare(&worded.draft));
}

#[actix_web::test]
async fn better_words_wait_until_they_are_asked_for_and_nothing_moves() {
    let endpoint = Scripted::start();
    let url = endpoint.url("writes");
    let desk = Desk::open_with(&[], |config| writer(config, &url)).await;
    let (case, _) = import_one(&desk.app, story(STORY)).await.expect("imported");
    desk.draft_by_the_rules(case.id).await;
    let number = cases::load(&desk.app.db, case.id).await.expect("the case").number;
    let browser = desk.person("Noor Haddad", Role::Caseworker).await;
    browser.open(&desk.page(&number)).await;
    assert!(text(&browser).await.contains("A model is looking for better words"));
    let plain = browser.ask("return document.querySelector('.sentences li.verified').textContent").await;
    browser.ask("document.getElementById('h-reasons').scrollIntoView({ behavior: 'instant' })").await;
    let place = "return Math.round(document.getElementById('h-reasons').getBoundingClientRect().top)";
    let before = browser.ask(place).await;
    desk.work().await;
    until(async || text(&browser).await.contains("Better wording is ready")).await;
    assert_eq!(browser.ask(place).await, before, "nothing moved");
    assert_eq!(browser.ask("return document.querySelector('.sentences li.verified').textContent").await, plain, "or changed");
    for width in WIDTHS {
        assert_eq!(browser.shot("wording-ready", width).await, Vec::<String>::new());
    }
    browser.client.set_window_size(1440, 900).await.expect("a size");
    browser.ask("document.getElementById('h-reasons').scrollIntoView({ behavior: 'instant' })").await;
    let before = browser.ask(place).await;
    keys(&browser, "b").await;
    until(async || text(&browser).await.contains("worded by AI")).await;
    assert_eq!(browser.ask(place).await, before, "what was read stays where it was");
    let draft = desk.case(&number).await.draft.expect("a draft").to_string();
    assert_eq!(browser.ask("return document.querySelector('input[name=draft]').value").await, draft.as_str());
    for width in WIDTHS {
        assert_eq!(browser.shot("wording-shown", width).await, Vec::<String>::new());
    }
    desk.end([browser]).await;
}

#[actix_web::test]
async fn a_question_to_the_file_is_answered_with_quotes_that_lead_to_their_place() {
    let desk = Desk::open(&[STORY]).await;
    let browser = desk.person("Noor Haddad", Role::Caseworker).await;
    browser.open(&format!("{}?tab=search", desk.page("D-2026-000001"))).await;
    crate::desk::type_in(&browser, "#q", "where was it delivered, which postcode?").await;
    browser.follow("main form button").await;
    for width in WIDTHS {
        assert_eq!(browser.shot("asking", width).await, Vec::<String>::new());
    }
    browser.dark(true).await;
    browser.shot("asking-dark", 1440).await;
    browser.dark(false).await;
    let quote = browser.ask("return document.querySelector('.quotes blockquote').textContent").await;
    browser.follow(".quotes a").await;
    let target = browser.ask("return document.querySelector('.doc :target, .doc tr:target')?.textContent ?? ''").await;
    let words = quote.as_str().unwrap_or_default().trim_matches(['“', '”']).to_owned();
    assert!(target.as_str().is_some_and(|it| it.contains(&words)), "{quote} leads to {target}");
    browser.open(&format!("{}?tab=search&q=zzzzz", desk.page("D-2026-000001"))).await;
    assert!(text(&browser).await.contains("shares a word with your question"));
    desk.end([browser]).await;
}
