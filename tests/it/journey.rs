//! The main job as its people do it: a caseworker in a browser, a mail server that takes the letters.

use crate::chromium::{Chromium, WIDTHS};
use crate::desk::{Desk, appears, drag_over, text, type_in, until};
use chrono::TimeDelta;
use evenhand::case::{Outcome, Role, Stage};
use evenhand::store::{audit, cases};
use mail_parser::MessageParser;
use serde_json::json;

/// The first one waits for words that only a person can read; the others are decided.
const BUNDLES: [&str; 3] = ["olive-press-surcharge-explained", "hammock-label-without-a-hammock", "juicer-delivered-in-monza"];
/// The sentence of her mail with which the consumer takes the claim back.
const WITHDRAWS: &str = "Αποσύρω το αίτημά μου";

async fn shots(chromium: &Chromium, name: &str) {
    let mut wide = Vec::new();
    for width in WIDTHS {
        wide.extend(chromium.shot(name, width).await);
    }
    assert!(wide.is_empty(), "{name}: {wide:?}");
    chromium.client.set_window_size(1440, 900).await.expect("a size");
}

#[actix_web::test]
async fn a_caseworker_signs_in_reads_answers_amends_approves_and_both_letters_arrive() {
    let desk = Desk::open(&BUNDLES).await;
    let chromium = desk.person("Noor Haddad", Role::Caseworker).await;
    shots(&chromium, "queue").await;

    // The oldest case stands first.
    chromium.follow("table.queue tbody tr:first-child a").await;
    appears(&chromium, ".question").await;
    let number = "D-2026-000001";
    assert!(text(&chromium).await.contains(number));
    shots(&chromium, "journey-question").await;

    // A chip leads to its words: they are marked, and in sight.
    let chip = chromium.ask("return document.querySelector('.sentences a.cite').title").await;
    chromium.follow(".sentences a.cite").await;
    appears(&chromium, "#cited").await;
    let seen = chromium.ask(SEEN).await;
    let words = seen["words"].as_str().expect("marked words");
    assert!(chip.as_str().is_some_and(|title| title.ends_with(words)), "{chip} leads to {seen}");
    assert_eq!(seen["inside"], json!(true), "{seen}");
    shots(&chromium, "journey-cited").await;

    // The open question is answered by marking the words that say it.
    assert_eq!(desk.draft(number).await.outcome, Outcome::Undetermined);
    chromium.follow(".question a.button[href*=\"answer=\"]").await;
    appears(&chromium, "#picks").await;
    drag_over(&chromium, WITHDRAWS).await;
    let picked = chromium.ask("return document.querySelector('#words').value").await;
    assert_eq!(picked, json!(WITHDRAWS));
    shots(&chromium, "journey-answering").await;
    chromium.follow("#picks button.primary").await;
    until(async || desk.case(number).await.stage == Stage::Reading).await;
    desk.work().await;
    // The page that waits for the draft finds it by itself, and says what the answer changed.
    appears(&chromium, "ul.change").await;
    let page = text(&chromium).await;
    assert!(page.contains("A new draft was made with the answer.") && page.contains("Undetermined → Withdrawn"), "{page}");
    shots(&chromium, "journey-answered").await;
    let draft = desk.draft(number).await;
    assert_eq!(draft.outcome, Outcome::Withdrawn);
    assert!(draft.citations.iter().any(|citation| citation.quote == WITHDRAWS), "{:?}", draft.citations);

    // What nobody could read, a person looks at first: the button says what is missing until then.
    for exhibit in to_look_at(&desk, number).await {
        chromium.open(&format!("{}?show={exhibit}", desk.page(number))).await;
        chromium.follow("form[action$=looks] button").await;
    }

    // Amend a letter, then approve.
    chromium.follow("[data-key=e]").await;
    appears(&chromium, "#consumer_text").await;
    type_in(&chromium, "#note", "said it more plainly").await;
    chromium.ask("document.querySelector('#reason').value = 'tone'").await;
    let last = "document.querySelector('#consumer_text').value += '\\n\\nIf a word here is unclear, write to us.'";
    chromium.ask(last).await;
    shots(&chromium, "journey-amending").await;
    chromium.follow("#act button.primary").await;
    let case = desk.case(number).await;
    until(async || cases::drafts_of(&desk.app.db, case.id).await.is_ok_and(|drafts| drafts.len() == 3)).await;
    appears(&chromium, "ins.w").await;
    shots(&chromium, "journey-amended").await;
    chromium.follow("form[action$=approvals] button").await;
    appears(&chromium, "form[action$=undo]").await;
    let stage = desk.case(number).await.stage;
    assert!(matches!(stage, Stage::Approved { .. }), "{stage:?}: {}", text(&chromium).await);
    shots(&chromium, "journey-approved").await;

    // Nothing leaves before the undo window is over.
    desk.work().await;
    assert!(desk.mail.kept().is_empty(), "a letter left within the undo window");
    desk.app.clock.advance(TimeDelta::minutes(11));
    desk.work().await;
    let kept = desk.mail.kept();
    let mut to: Vec<String> = kept.iter().flat_map(|mail| mail.to.clone()).collect();
    to.sort();
    let case = desk.case(number).await;
    let mut wanted = vec![case.complaint.consumer.email.clone(), case.complaint.merchant.email.clone()];
    wanted.sort();
    assert_eq!(to, wanted);
    for mail in &kept {
        let parsed = MessageParser::default().parse(&mail.bytes).expect("a mail");
        let text = parsed.body_text(0).expect("a text");
        assert!(text.contains("Noor Haddad (caseworker)"), "{text}");
        assert!(!text.contains("[["), "an open slot: {text}");
    }
    assert!(matches!(case.stage, Stage::Closed { .. }), "{:?}", case.stage);
    assert!(audit::verify(&desk.app.db).await.expect("verified").broken.is_empty());
    chromium.open(&format!("{}?tab=history", desk.page(number))).await;
    shots(&chromium, "journey-closed").await;
    desk.end([chromium]).await;
}

/// Exhibits that only a person can read, and records that a person has to tick.
async fn to_look_at(desk: &Desk, number: &str) -> Vec<u32> {
    let dossier = cases::dossier(&desk.app.db, &desk.case(number).await, desk.app.now()).await.expect("the dossier");
    let mut numbers = evenhand::review::blockers::unreadable(&dossier);
    numbers.extend(evenhand::review::blockers::business_records(&desk.draft(number).await));
    numbers
}

/// The cited words, and whether they stand inside the window.
const SEEN: &str = r#"
const mark = document.getElementById('cited'), box = mark.getBoundingClientRect();
return { words: mark.textContent, inside: box.top >= 0 && box.bottom <= window.innerHeight && box.width > 0 };
"#;
