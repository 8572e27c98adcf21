//! The main job as its people do it: a caseworker in a browser, a mail server that takes the letters.

use crate::chromium::Chromium;
use crate::smtp::SmtpServer;
use crate::store::{Own, own_with};
use chrono::TimeDelta;
use evenhand::case::{Role, Stage};
use evenhand::commands::admin::import_one;
use evenhand::commands::serve;
use evenhand::intake::bundle;
use evenhand::store::{audit, cases, people};
use evenhand::web::doors::sign_in::hash_password;
use evenhand::worker;
use fantoccini::Locator;
use mail_parser::MessageParser;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const PASSWORD: &str = "correct horse battery";

async fn type_in(chromium: &Chromium, css: &str, text: &str) {
    let field = chromium.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
    field.clear().await.expect("cleared");
    field.send_keys(text).await.expect("typed");
}

/// Waits for what a click sets in motion.
async fn until(done: impl AsyncFn() -> bool) {
    for _ in 0..200 {
        if done().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing happened within ten seconds");
}

#[actix_web::test]
async fn a_caseworker_signs_in_reads_amends_approves_and_both_letters_arrive() {
    let mail = SmtpServer::plain();
    let settings = mail.settings();
    let Own { app, reader, _folder } = own_with("", |config| config.mail.smtp = Some(settings)).await;
    let app = Arc::new(app);
    let hash = hash_password(PASSWORD).expect("a hash");
    people::create(&app.db, "noor@desk.example", "Noor Haddad", Role::Caseworker, &hash, app.now()).await.expect("a user");
    for name in ["hammock-label-without-a-hammock", "juicer-delivered-in-monza"] {
        let bundle = bundle::read(&Path::new("fixtures/cases").join(name)).expect("a bundle");
        import_one(&app, bundle).await.expect("imported");
    }
    worker::run_due(&app, &reader).await.expect("drafted");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("its address"));
    let server = serve::site(app.clone(), listener).expect("a server");
    let running = server.handle();
    actix_web::rt::spawn(server);

    let chromium = Chromium::start().await;
    chromium.client.set_window_size(1440, 900).await.expect("a size");
    chromium.open(&format!("{base}/queue")).await;
    type_in(&chromium, "#email", "noor@desk.example").await;
    type_in(&chromium, "#password", PASSWORD).await;
    chromium.follow("main button").await;
    let mut wide = chromium.shot("queue", 1440).await;
    for width in [1024, 390] {
        wide.extend(chromium.shot("queue", width).await);
    }
    assert!(wide.is_empty(), "{wide:?}");
    chromium.client.set_window_size(1440, 900).await.expect("a size");

    // The case with the nearest deadline; a chip leads to its words.
    chromium
        .client
        .wait()
        .for_element(Locator::Css("td a[href^=\"/cases/\"], li a[href^=\"/cases/\"]"))
        .await
        .expect("the queue");
    chromium.open(&format!("{base}/cases/D-2026-000001")).await;
    let number = "D-2026-000001";
    let case = cases::by_number(&app.db, number).await.expect("the case");
    chromium.follow(".sentences a.cite").await;
    chromium.client.wait().for_element(Locator::Css("#cited")).await.expect("the cited words");
    chromium.shot("journey-cited", 1440).await;

    // What nobody could read, a person looks at first: the button says what is missing until then.
    let looked: Vec<u32> = {
        let dossier = cases::dossier(&app.db, &case, app.now()).await.expect("the dossier");
        let stored = cases::draft(&app.db, case.draft.expect("a draft")).await.expect("the draft");
        let mut numbers = evenhand::review::blockers::unreadable(&dossier);
        numbers.extend(evenhand::review::blockers::business_records(&stored.draft));
        numbers
    };
    for exhibit in looked {
        chromium.open(&format!("{base}/cases/{number}?show={exhibit}")).await;
        chromium.follow("form[action$=looks] button").await;
    }

    // Amend one sentence of the letter's ruling, then approve.
    chromium.open(&format!("{base}/cases/{number}?act=amend")).await;
    type_in(&chromium, "#note", "said it more plainly").await;
    chromium.ask("document.querySelector('#reason').value = 'tone'").await;
    let last = "document.querySelector('#consumer_text').value += '\\n\\nIf a word here is unclear, write to us.'";
    chromium.ask(last).await;
    chromium.follow("#act button.primary").await;
    until(async || cases::drafts_of(&app.db, case.id).await.is_ok_and(|drafts| drafts.len() == 2)).await;
    chromium.open(&format!("{base}/cases/{number}")).await;
    chromium.shot("journey-amended", 1440).await;
    chromium.follow("form[action$=approvals] button").await;
    let undo = chromium.client.wait().for_element(Locator::Css("form[action$=undo]")).await;
    let page = chromium.ask("return document.querySelector('#main').innerText").await;
    assert!(undo.is_ok(), "no way to undo: {page}");
    let case = cases::by_number(&app.db, number).await.expect("the case");
    assert!(matches!(case.stage, Stage::Approved { .. }), "{:?}: {page}", case.stage);

    // Nothing leaves before the undo window is over.
    worker::run_due(&app, &reader).await.expect("worked");
    assert!(mail.kept().is_empty(), "a letter left within the undo window");
    app.clock.advance(TimeDelta::minutes(11));
    worker::run_due(&app, &reader).await.expect("worked");
    let kept = mail.kept();
    let mut to: Vec<String> = kept.iter().flat_map(|mail| mail.to.clone()).collect();
    to.sort();
    let mut wanted = vec![case.complaint.consumer.email.clone(), case.complaint.merchant.email.clone()];
    wanted.sort();
    assert_eq!(to, wanted);
    for mail in &kept {
        let parsed = MessageParser::default().parse(&mail.bytes).expect("a mail");
        let text = parsed.body_text(0).expect("a text");
        assert!(text.contains("Noor Haddad (caseworker)"), "{text}");
        assert!(!text.contains("[["), "an open slot: {text}");
    }
    let case = cases::by_number(&app.db, number).await.expect("the case");
    assert!(matches!(case.stage, Stage::Closed { .. }), "{:?}", case.stage);
    assert!(audit::verify(&app.db).await.expect("verified").broken.is_empty());
    chromium.open(&format!("{base}/cases/{number}?tab=history")).await;
    chromium.shot("journey-closed", 1440).await;
    chromium.end().await;
    running.stop(true).await;
}
