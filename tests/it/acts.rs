//! What caseworkers do to a case, in real browsers: by keyboard, together, and when it goes wrong.

use crate::chromium::Chromium;
use crate::desk::{Desk, appears, drag_over, enter, escape, keys, text, type_in, until};
use evenhand::case::{Event, Outcome, Role, Stage};
use evenhand::store::cases;
use serde_json::json;

const FIRST: &str = "D-2026-000001";

async fn press(chromium: &Chromium, count: &mut usize, key: &str) {
    *count += 1;
    keys(chromium, key).await;
}

async fn at(chromium: &Chromium, part: &str) {
    until(async || chromium.client.current_url().await.is_ok_and(|url| url.as_str().contains(part))).await;
}

#[actix_web::test]
async fn a_plain_case_takes_three_keys_and_every_key_does_what_the_help_says() {
    let desk = Desk::open(&["juicer-delivered-in-monza", "hammock-label-without-a-hammock", "three-boxes-three-captures"]).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    let mut count = 0;
    press(&noor, &mut count, "j").await;
    enter(&noor).await;
    at(&noor, FIRST).await;

    keys(&noor, "?").await;
    assert_eq!(noor.ask("return document.querySelector('#help').open").await, json!(true));
    escape(&noor).await;
    for (key, field) in [("e", "#consumer_text"), ("r", "#questions"), ("x", "#act textarea[name=reason]")] {
        keys(&noor, key).await;
        appears(&noor, field).await;
        // Letters typed into a field are letters.
        type_in(&noor, field, "a").await;
        keys(&noor, "n").await;
        assert_eq!(noor.ask(&format!("return document.querySelector('{field}').value")).await, json!("an"), "{key}");
        escape(&noor).await;
        until(async || noor.ask("return !document.querySelector('#act')").await == json!(true)).await;
    }
    keys(&noor, "1").await;
    appears(&noor, "#cited").await;
    assert!(matches!(desk.case(FIRST).await.stage, Stage::Ready));

    // The carrier's file that the ruling rests on was shown to the merchant by the process that the case came from: a person
    // says so.
    let before = count;
    press(&noor, &mut count, "h").await;
    until(async || {
        noor.ask("return !document.querySelector('#hearing') && !document.querySelector('[data-key=a]').disabled").await
            == json!(true)
    })
    .await;
    press(&noor, &mut count, "a").await;
    appears(&noor, "form[action$=undo]").await;
    assert!(matches!(desk.case(FIRST).await.stage, Stage::Approved { .. }));
    press(&noor, &mut count, "n").await;
    at(&noor, "D-2026-000002").await;
    assert_eq!(count - before, 3, "keys for a case that needs nothing but a look");

    // Undo: the letters are taken back, and the case waits again.
    noor.open(&desk.page(FIRST)).await;
    keys(&noor, "u").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::Ready)).await;
    desk.app.clock.advance(chrono::TimeDelta::minutes(30));
    desk.work().await;
    assert!(desk.mail.kept().is_empty(), "a letter left after its approval was taken back");
    desk.end([noor]).await;
}

#[actix_web::test]
async fn one_key_sends_a_side_what_it_could_not_see_and_waits() {
    let desk = Desk::open(&["juicer-delivered-in-monza"]).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    noor.open(&desk.page(FIRST)).await;
    let missing = noor.ask("return document.querySelector('#missing').innerText").await;
    assert!(missing.as_str().is_some_and(|said| said.contains("the merchant could not see and answer E2")), "{missing}");
    for width in crate::chromium::WIDTHS {
        assert!(noor.shot("hearing", width).await.is_empty());
    }
    keys(&noor, "w").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::Awaiting { .. })).await;
    // It can be taken back like any question.
    appears(&noor, "form[action$=undo]").await;
    keys(&noor, "u").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::Ready)).await;
    desk.app.clock.advance(chrono::TimeDelta::minutes(30));
    desk.work().await;
    assert!(desk.mail.kept().is_empty(), "a question left after it was taken back");
    desk.end([noor]).await;
}

#[actix_web::test]
async fn a_question_is_answered_without_a_mouse_and_a_refused_answer_says_why_beside_its_field() {
    let desk = Desk::open(&["olive-press-surcharge-explained"]).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    keys(&noor, "j").await;
    enter(&noor).await;
    appears(&noor, "[data-key=a][disabled]").await;
    let missing = noor.ask("return document.querySelector('#missing').innerText").await;
    assert!(missing.as_str().is_some_and(|said| said.contains("open question")), "{missing}");
    keys(&noor, "a").await;
    assert!(matches!(desk.case(FIRST).await.stage, Stage::Ready), "a disabled Approve approved");

    // Words quoted from an older message are nobody's words here.
    keys(&noor, "s").await;
    appears(&noor, "#picks").await;
    let quoted = noor.ask("return document.querySelector('#doc .quoted').lastChild.textContent.trim()").await;
    let quoted = quoted.as_str().expect("a quoted line");
    drag_over(&noor, quoted).await;
    noor.follow("#picks button.primary").await;
    appears(&noor, "#words-error").await;
    let said = noor.ask("return document.querySelector('#words-error').innerText").await;
    assert!(said.as_str().is_some_and(|said| said.contains("quoted from an earlier message")), "{said}");
    assert_eq!(noor.ask("return document.querySelector('#words').value").await, json!(quoted), "what was picked is kept");
    let events = cases::history(&desk.app.db, desk.case(FIRST).await.id).await.expect("a history");
    assert!(!events.iter().any(|it| matches!(it.event, Event::Answered { .. })), "a refused answer was recorded");

    // The name of a line stands for its words; the focus is where the mistake is.
    let line = noor
        .ask("return [...document.querySelectorAll('#doc [data-passage]')].find(p => p.textContent.includes('Αποσύρω')).dataset.passage")
        .await;
    type_in(&noor, "#words", "").await;
    type_in(&noor, "#passage", line.as_str().expect("a line")).await;
    enter(&noor).await;
    until(async || desk.case(FIRST).await.stage == Stage::Reading).await;
    desk.work().await;
    appears(&noor, "ul.change").await;
    assert_eq!(desk.draft(FIRST).await.outcome, Outcome::Withdrawn);
    desk.end([noor]).await;
}

#[actix_web::test]
async fn the_sources_do_not_say_closes_a_question_and_the_ledger_accounts_for_every_file() {
    let desk = Desk::open(&["credit-note-six-days-old"]).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    noor.open(&desk.page(FIRST)).await;
    let before = desk.draft(FIRST).await;
    assert_eq!(before.open_questions.len(), 1);
    noor.follow(".question form button").await;
    until(async || desk.case(FIRST).await.stage == Stage::Reading).await;
    desk.work().await;
    until(async || text(&noor).await.contains("A new draft was made with the answer.")).await;
    assert!(desk.draft(FIRST).await.open_questions.iter().all(|open| open.fact != before.open_questions[0].fact));

    noor.open(&format!("{}?tab=ledger", desk.page(FIRST))).await;
    let rows = noor.ask("return [...document.querySelectorAll('main tbody tr')].map(row => row.innerText)").await;
    assert_eq!(rows.as_array().map(Vec::len), Some(before.ledger.len()), "{rows}");
    noor.follow("main tbody tr:last-child a[data-show]").await;
    let last = noor.ask("return document.querySelector('main tbody tr:last-child a').innerText").await;
    let last = last.as_str().expect("a label").to_owned();
    until(async || {
        let title = noor.ask("return document.querySelector('#source h2').innerText").await;
        title.as_str().is_some_and(|title| title.starts_with(&last))
    })
    .await;
    desk.end([noor]).await;
}

#[actix_web::test]
async fn two_people_on_one_case_see_each_other_and_the_second_overwrites_nothing() {
    let desk = Desk::open(&["juicer-delivered-in-monza"]).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    let ada = desk.person("Ada Brandt", Role::Caseworker).await;
    noor.open(&format!("{}?act=escalate", desk.page(FIRST))).await;
    type_in(&noor, "#act textarea[name=reason]", "the two shops share one address").await;
    ada.open(&desk.page(FIRST)).await;
    assert_eq!(ada.ask("return document.querySelector('#others').innerText").await, json!("Noor Haddad is looking at this too"));
    ada.open(&format!("{}?tab=history", desk.page(FIRST))).await;
    type_in(&ada, "textarea[name=text]", "called the carrier").await;
    ada.follow("form[action$=notes] button").await;

    // Noor's page is older than the case: nothing is lost, nothing is overwritten.
    noor.follow("#act button.primary").await;
    appears(&noor, "#act form[action$=escalations]").await;
    let page = text(&noor).await;
    assert!(page.contains("the two shops share one address") && page.contains("called the carrier"), "{page}");
    assert!(matches!(desk.case(FIRST).await.stage, Stage::Ready));
    noor.follow("#act button.primary").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::Escalated)).await;

    // An approval of a case that moved on is not made at all.
    ada.open(&desk.page(FIRST)).await;
    let disabled = ada.ask("return document.querySelector('[data-key=a]').disabled").await;
    assert_eq!(disabled, json!(true), "a caseworker may approve what is with a supervisor");
    desk.end([noor, ada]).await;
}

#[actix_web::test]
async fn four_eyes_are_two_people() {
    let desk = Desk::open(&["rug-with-a-secondhand-tracking-number"]).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    let ada = desk.person("Ada Brandt", Role::Caseworker).await;
    noor.open(&desk.page(FIRST)).await;
    assert!(text(&noor).await.contains("Two people must approve this."));
    keys(&noor, "h").await;
    until(async || noor.ask("return !document.querySelector('#hearing')").await == json!(true)).await;
    keys(&noor, "a").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::SecondReview)).await;
    appears(&noor, "form[action$=undo]").await;
    let missing = noor.ask("return document.querySelector('#missing').innerText").await;
    assert!(missing.as_str().is_some_and(|said| said.contains("a second person must look")), "{missing}");
    keys(&noor, "a").await;
    assert!(matches!(desk.case(FIRST).await.stage, Stage::SecondReview), "one person approved twice");

    // The second says first what they would decide; then both views stand side by side.
    ada.open(&desk.page(FIRST)).await;
    keys(&ada, "a").await;
    assert!(matches!(desk.case(FIRST).await.stage, Stage::SecondReview), "approved without a view of one's own");
    let draft = desk.draft(FIRST).await;
    ada.ask(&format!("document.querySelector('#own-outcome').value = '{}'; return 1", draft.outcome.as_str())).await;
    type_in(&ada, "#own-amount", &draft.amount.map(|amount| amount.plain()).unwrap_or_default()).await;
    type_in(&ada, "#own-reason", "the number is of an older parcel").await;
    ada.follow("#tentative button.primary").await;
    appears(&ada, "#beside").await;
    keys(&ada, "a").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::Approved { .. })).await;
    desk.app.clock.advance(chrono::TimeDelta::minutes(11));
    desk.work().await;
    assert_eq!(desk.mail.kept().len(), 2);
    desk.end([noor, ada]).await;
}
