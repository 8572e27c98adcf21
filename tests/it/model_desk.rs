//! A caseworker beside a model that reads: what it proposes is accepted, corrected or refused with one key; how far it is
//! shows while it reads; a better draft comes in without moving what is being read; a translation stands beside a quote.

use crate::chromium::{Chromium, WIDTHS};
use crate::desk::{Desk, appears, escape, keys, text, until};
use crate::model::reading;
use crate::scripted::Scripted;
use evenhand::case::event::Actor;
use evenhand::case::passage::{Place, Span};
use evenhand::case::reading::{AnswerKind, Code, Proposer, Source, State};
use evenhand::case::{Dossier, Draft, Event, PassageId, Reading, Role, Side, Value};
use evenhand::commands::serve;
use evenhand::config::Config;
use evenhand::config::model::Endpoint;
use evenhand::evidence::{Options, Reader};
use evenhand::rules::RuleBook;
use evenhand::store::cases;
use evenhand::walk;
use evenhand::web::case_page;
use std::path::Path;

const STORY: &str = "wedding-shoes-left-next-door";
const FIRST: &str = "D-2026-000001";

async fn shots(chromium: &Chromium, name: &str) {
    for width in WIDTHS {
        assert_eq!(chromium.shot(name, width).await, Vec::<String>::new(), "{name}");
    }
    chromium.client.set_window_size(1440, 900).await.expect("a size");
    chromium.dark(true).await;
    chromium.shot(&format!("{name}-dark"), 1440).await;
    chromium.dark(false).await;
}

/// The answers that people gave on the case, the newest last.
async fn answers(desk: &Desk) -> Vec<(String, AnswerKind)> {
    let history = cases::history(&desk.app.db, desk.case(FIRST).await.id).await.expect("a history");
    let answered = history.into_iter().filter_map(|it| match (it.event, it.actor) {
        (Event::Answered { answer }, Actor::User { .. }) => Some((answer.fact, answer.answer)),
        _ => None,
    });
    answered.collect()
}

/// The fact of the first open question, and how many claims of a model stand under it.
async fn first_question(chromium: &Chromium) -> (String, u64) {
    let fact = chromium.ask("return document.querySelector('.question input[name=fact]').value").await;
    let claims = chromium.ask("return document.querySelector('.question').querySelectorAll('.claimed').length").await;
    (fact.as_str().expect("a fact").to_owned(), claims.as_u64().unwrap_or_default())
}

#[actix_web::test]
async fn what_a_model_read_is_accepted_corrected_or_refused_with_one_key() {
    let endpoint = Scripted::start();
    let url = endpoint.url("unsure");
    let desk = Desk::open_with(&[STORY], |config| reading(config, &url)).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    noor.open(&desk.page(FIRST)).await;
    let (fact, claims) = first_question(&noor).await;
    assert!(claims > 0, "{}", text(&noor).await);
    shots(&noor, "claimed").await;
    // Each beside the other, to compare.
    let places = "return [...document.querySelector('.claims').querySelectorAll('.claimed')].map(it => it.getBoundingClientRect()).map(it => [it.left, it.top])";
    let places = noor.ask(places).await;
    assert!(places[0][1] == places[1][1] && places[0][0].as_f64() < places[1][0].as_f64(), "{places}");
    // What a model read is no finding yet, and who read it is told.
    let page = text(&noor).await;
    assert!(page.contains("A model read") && page.contains("It decides nothing yet"), "{page}");

    // C: the words stand marked in their source, and the form is filled with what was read.
    keys(&noor, "c").await;
    appears(&noor, "#picks").await;
    let marked = noor.ask("return document.getElementById('cited')?.textContent ?? ''").await;
    let words = noor.ask("return document.querySelector('#words').value").await;
    assert!(
        !words.as_str().unwrap_or_default().is_empty()
            && marked
                .as_str()
                .is_some_and(|it| it.contains(words.as_str().unwrap_or("?")) || words.as_str().unwrap_or("?").contains(it)),
        "{marked} {words}"
    );
    assert_eq!(noor.ask("const box = document.getElementById('cited').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight").await, true);
    shots(&noor, "correcting").await;
    escape(&noor).await;
    until(async || noor.ask("return document.querySelector('#picks') === null").await == true).await;

    // Y: accepted as it stands, in the name of who pressed it. Words that leave it open are refused, beside their field.
    let before = desk.case(FIRST).await.version;
    keys(&noor, "y").await;
    until(async || {
        noor.ask("return document.querySelector('#picks [aria-invalid]') !== null || !document.querySelector('[data-key=y]')")
            .await
            == true
            || desk.case(FIRST).await.version > before
    })
    .await;
    shots(&noor, "accepted").await;
    let (answered, kind) = answers(&desk).await.pop().expect("an answer");
    assert!(answered == fact && matches!(kind, AnswerKind::Words { value: Value::Bool(true), .. }), "{answered}: {kind:?}");
    desk.work().await;

    // Any reading of a model, whether a question is open on it or not: marked in its source, with the same keys.
    noor.open(&desk.page(FIRST)).await;
    let link = "return document.querySelector('[aria-labelledby=h-read] a[data-cite^=M]').getAttribute('href')";
    let link = noor.ask(link).await;
    noor.open(&format!("{}{}", desk.base, link.as_str().expect("a reading of a model"))).await;
    appears(&noor, "#source .claimed").await;
    shots(&noor, "marked").await;
    let marked = noor.ask("return document.querySelector('#source input[name=fact]').value").await;
    keys(&noor, "c").await;
    appears(&noor, "#picks").await;
    assert_eq!(noor.ask("return document.querySelector('#picks input[name=fact]').value").await, marked);

    // D: the sources do not say it.
    noor.open(&format!("{}{}", desk.base, link.as_str().expect("a reading of a model"))).await;
    appears(&noor, "#source .claimed").await;
    keys(&noor, "d").await;
    until(async || answers(&desk).await.len() == 2).await;
    let (answered, kind) = answers(&desk).await.pop().expect("an answer");
    assert_eq!((Some(answered.as_str()), kind), (marked.as_str(), AnswerKind::CannotTell));
    desk.end([noor]).await;
}

/// Where the row stands that was in the middle of the findings when it was first asked for.
const PLACE: &str = r#"
const rows = [...document.querySelectorAll('tr[data-keep]')];
window.kept ??= rows[Math.floor(rows.length / 2)].dataset.keep;
return Math.round(rows.find(row => row.dataset.keep === window.kept).getBoundingClientRect().top);
"#;

#[actix_web::test]
async fn a_better_draft_comes_in_place_while_the_page_says_how_far_the_model_is() {
    let endpoint = Scripted::start();
    let url = endpoint.url("unsure-slowly");
    let desk = Desk::open_with(&[], |config| patient(config, &url)).await;
    let (case, _) = evenhand::commands::admin::import_one(&desk.app, crate::store::story(STORY)).await.expect("imported");
    desk.draft_by_the_rules(case.id).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    noor.open(&desk.page(FIRST)).await;
    let page = text(&noor).await;
    assert!(page.contains("A model is reading: 0 of ") && page.contains("This draft is by the rules alone"), "{page}");
    assert_eq!(
        noor.ask("return [...document.querySelectorAll('.documents .chip')].every(it => it.textContent === 'waits')").await,
        true
    );
    let plain = desk.case(FIRST).await.draft;
    noor.ask("document.querySelectorAll('tr[data-keep]')[3].scrollIntoView({ behavior: 'instant' })").await;
    let before = noor.ask(PLACE).await;
    let workers = serve::start_workers(&desk.app, &desk.reader);
    until(async || text(&noor).await.contains(" now. This draft is by the rules alone")).await;
    shots(&noor, "model-reads").await;
    noor.ask("document.querySelectorAll('tr[data-keep]')[3].scrollIntoView({ behavior: 'instant' })").await;
    let middle = noor.ask(PLACE).await;
    assert_eq!(middle, before);
    for _ in 0..3 {
        if text(&noor).await.contains("A new draft is ready: show it") {
            break;
        }
        until(async || desk.case(FIRST).await.draft != plain).await;
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    }
    assert!(text(&noor).await.contains("A new draft is ready: show it"), "{}", text(&noor).await);
    assert_eq!(noor.ask(PLACE).await, before, "nothing moved by itself");
    keys(&noor, "b").await;
    until(async || text(&noor).await.contains("A new draft was made with what a model read.")).await;
    assert_eq!(noor.ask(PLACE).await, before, "what was read stays where it was");
    let draft = desk.case(FIRST).await.draft.expect("a draft").to_string();
    assert_eq!(noor.ask("return document.querySelector('input[name=draft]').value").await, draft.as_str());
    let version = desk.case(FIRST).await.version;
    let stale =
        format!("return [...document.querySelectorAll('input[name=version]')].filter(it => it.value !== '{version}').length");
    assert_eq!(noor.ask(&stale).await, 0, "a form of the case as it was");
    // Each document, and the way to what left.
    let told = noor.ask("return document.querySelector('.documents').innerText").await;
    assert!(told.as_str().is_some_and(|told| told.contains("read")), "{told}");
    noor.follow("a[href=\"/calls?case=D-2026-000001\"]").await;
    until(async || text(&noor).await.contains("Sent to models about D-2026-000001")).await;
    workers.iter().for_each(|worker| worker.abort());
    desk.end([noor]).await;
}

fn patient(config: &mut Config, url: &str) {
    reading(config, url);
    let slow = Endpoint { first_byte_s: 10, total_s: 30, concurrency: 1, ..config.model.endpoints["it"].clone() };
    config.model.endpoints.insert("it".to_owned(), slow);
    config.model.read_twice = false;
}

/// The story as it is drafted without a model, and a fact that is open in it.
fn open_question() -> (Draft, Dossier, String, PassageId) {
    let reader = Reader::find(Options::default()).expect("our own program");
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let walked = walk::folder(&book, &Path::new("fixtures/cases").join(STORY), &reader).expect("it walks");
    let (draft, dossier) = (walked.draft, walked.dossier);
    let fact = draft.open_questions.first().expect("an open question").fact.clone();
    let line = dossier.passages.iter().find(|it| matches!(&it.place, Place::Record { path } if path == "claim.statement"));
    let line = line.expect("the claim").id;
    (draft, dossier, fact, line)
}

fn read(by: Proposer, fact: &str, value: bool, passage: PassageId, dossier: &Dossier, state: State) -> Reading {
    let span = Span::whole(dossier.passage(passage).expect("the line"));
    Reading {
        fact: fact.to_owned(),
        key: None,
        value: Value::Bool(value),
        spans: vec![span.clone(), span],
        proposer: by,
        source: Source::Party(Side::Consumer),
        state,
    }
}

#[test]
fn two_readings_that_differ_stand_side_by_side_with_their_quotes() {
    let (mut draft, dossier, fact, line) = open_question();
    let model = || Proposer::Model { name: "m".to_owned() };
    let differ = || State::NeedsLook(Code::RunsDiffer);
    draft.readings.push(read(model(), &fact, true, line, &dossier, differ()));
    let view = case_page::ruling(Some(&draft), &dossier).expect("a ruling");
    let question = view.questions.iter().find(|it| it.fact == fact).expect("the question");
    assert_eq!((question.claimed.len(), question.against.len()), (1, 1));
    assert!(question.against[0].title.contains("a second time") && question.against[0].quote.is_empty());

    draft.readings.push(read(model(), &fact, false, line, &dossier, differ()));
    let view = case_page::ruling(Some(&draft), &dossier).expect("a ruling");
    let question = view.questions.iter().find(|it| it.fact == fact).expect("the question");
    let values: Vec<&str> = question.claimed.iter().map(|it| it.value.as_str()).collect();
    assert_eq!((values, question.against.len()), (vec!["yes", "no"], 0));
    assert!(question.claimed.iter().all(|it| it.quote.starts_with("An Post left my shoes")));

    // What code read stands beside what contradicts it.
    draft.readings.truncate(draft.readings.len() - 2);
    draft.readings.push(read(Proposer::Code { reader: "records".to_owned() }, &fact, false, line, &dossier, State::Asserted));
    draft.readings.push(read(model(), &fact, true, line, &dossier, State::NeedsLook(Code::Conflict)));
    let view = case_page::ruling(Some(&draft), &dossier).expect("a ruling");
    let question = view.questions.iter().find(|it| it.fact == fact).expect("the question");
    assert_eq!((question.claimed.len(), question.against.len()), (1, 1));
    assert_eq!((question.against[0].title.as_str(), question.against[0].value.as_str()), ("Code read", "no"));
}

// ---- translations ---------------------------------------------------------------------------------------------------------

const DUTCH: &str = "tent-fly-with-a-torn-seam";

fn translating(config: &mut Config, url: &str) {
    reading(config, url);
    config.model.read.clear();
    config.model.translate = "it".to_owned();
}

/// Everything that the ruling and its letters say.
fn words(draft: &Draft) -> String {
    let sentences = draft.sentences.iter().map(|it| it.text.as_str());
    let cited = draft.citations.iter().map(|it| it.quote.as_str());
    sentences.chain(cited).chain([draft.letters.consumer.text.as_str(), draft.letters.merchant.text.as_str()]).collect()
}

#[actix_web::test]
async fn a_quote_in_another_language_has_a_marked_translation_beside_it_that_nothing_cites() {
    let endpoint = Scripted::start();
    let url = endpoint.url("translates");
    let desk = Desk::open_with(&[DUTCH], |config| translating(config, &url)).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    noor.open(&desk.page(FIRST)).await;
    let page = text(&noor).await;
    assert!(page.contains("machine translation") && page.contains("(in plain English)"), "{page}");
    assert!(!words(&desk.draft(FIRST).await).contains("in plain English"), "it is cited");
    let first = "return document.querySelector('.english').closest('td, li').querySelector('a.cite').dataset.cite";
    let cite = noor.ask(first).await;
    shots(&noor, "translated").await;
    noor.open(&format!("{}?cite={}#cited", desk.page(FIRST), cite.as_str().expect("a chip"))).await;
    let beside = noor.ask("return document.querySelector('#source .english').innerText").await;
    assert!(
        beside.as_str().is_some_and(|it| it.contains("machine translation") && it.contains("(in plain English)")),
        "{beside}"
    );
    shots(&noor, "translated-source").await;
    // What left named nobody, and is on the record of calls.
    let complaint = desk.case(FIRST).await.complaint;
    for body in endpoint.seen("translates").await {
        let left = body.to_string();
        assert!(!left.contains(&complaint.consumer.name) && !left.contains(&complaint.consumer.email), "{left}");
    }
    noor.open(&format!("{}/calls?case={FIRST}", desk.base)).await;
    assert!(text(&noor).await.contains("To translate a quote"), "{}", text(&noor).await);
    // Asked once: the job again finds everything on record.
    let asked = endpoint.seen("translates").await.len();
    evenhand::reading::translate::translate(&desk.app, desk.case(FIRST).await.id).await.expect("nothing to do");
    assert_eq!(endpoint.seen("translates").await.len(), asked);
    desk.end([noor]).await;
}

#[actix_web::test]
async fn without_a_translator_or_with_one_that_changes_numbers_there_is_the_quote_alone() {
    let endpoint = Scripted::start();
    let url = endpoint.url("translates-numbers");
    for script in [None, Some(url)] {
        let desk = Desk::open_with(&[DUTCH], |config| {
            if let Some(url) = &script {
                translating(config, url);
            }
        })
        .await;
        let noor = desk.person("Noor Haddad", Role::Caseworker).await;
        noor.open(&desk.page(FIRST)).await;
        assert!(!text(&noor).await.contains("machine translation"), "{script:?}");
        desk.end([noor]).await;
    }
}
