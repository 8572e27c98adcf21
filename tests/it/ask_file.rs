//! A question to the file, put to a model too: it points to lines, and nothing that it writes is shown.

use crate::chromium::WIDTHS;
use crate::desk::{Desk, text, type_in};
use crate::model::reading;
use crate::scripted::Scripted;
use evenhand::case::Role;

const STORY: &str = "juicer-delivered-in-monza";
const NUMBER: &str = "D-2026-000001";

#[actix_web::test]
async fn a_model_finds_what_no_search_for_words_would() {
    let endpoint = Scripted::start();
    let url = endpoint.url("points");
    let desk = Desk::open_with(&[STORY], |config| reading(config, &url)).await;
    let browser = desk.person("Noor Haddad", Role::Caseworker).await;
    browser.open(&format!("{}?tab=search", desk.page(NUMBER))).await;
    type_in(&browser, "#q", "Did Ms Tassinari ask a neighbour or the doorkeeper?").await;
    browser.follow("main form button").await;
    let page = text(&browser).await;
    assert!(!page.contains("portinaia") && page.contains("Ask the model too"), "{page}");
    let before = endpoint.seen("points").await.len();

    browser.follow("input[name=with] ~ button").await;
    let page = text(&browser).await;
    assert!(page.contains("portinaia") && page.contains("found by the model"), "{page}");
    for width in WIDTHS {
        assert_eq!(browser.shot("asked-model", width).await, Vec::<String>::new());
    }
    browser.follow(".quotes a").await;
    let target = browser.ask("return document.querySelector('.doc :target, .doc tr:target')?.textContent ?? ''").await;
    assert!(target.as_str().is_some_and(|it| it.contains("portinaia")), "{target}");
    assert!(text(&browser).await.contains("found by the model"), "the answers stay beside the source");

    // Each side's words went alone, without names; the second look at the page asked nothing again.
    let sent: Vec<String> = endpoint.seen("points").await[before..]
        .iter()
        .filter(|body| body["response_format"]["json_schema"]["name"] == "lines")
        .map(|body| body["messages"].to_string())
        .collect();
    let case = desk.case(NUMBER).await;
    let family = case.complaint.consumer.name.split(' ').next_back().unwrap_or_default().to_owned();
    assert!((1..=3).contains(&sent.len()), "{}", sent.len());
    for body in &sent {
        let both = body.contains("portinaia") && body.contains("Per noi la vendita");
        assert!(!both && !body.contains(&family), "{body}");
    }
    desk.end([browser]).await;
}

#[actix_web::test]
async fn a_model_that_does_not_answer_leaves_the_search() {
    let endpoint = Scripted::start();
    let url = endpoint.url("refusal");
    let desk = Desk::open_with(&[STORY], |config| reading(config, &url)).await;
    let browser = desk.person("Noor Haddad", Role::Caseworker).await;
    browser.open(&format!("{}?tab=search&q=which+postcode&with=model", desk.page(NUMBER))).await;
    let page = text(&browser).await;
    assert!(page.contains("The model did not help: the model refused to answer") && page.contains("postcode"), "{page}");
    desk.end([browser]).await;
}
