//! The site as programs and strangers reach it: health, cookies, refused uploads, links that were replaced.

use crate::desk::Desk;
use evenhand::case::mail::Fate;
use evenhand::case::{Role, Side};
use evenhand::intake::{self, file::open_case};
use evenhand::review::{Reviewer, acts};
use evenhand::store::{cases, people};
use reqwest::multipart::{Form, Part};
use std::path::Path;

#[actix_web::test]
async fn a_supervisors_new_link_makes_the_old_one_useless_and_says_so() {
    let desk = Desk::open(&["juicer-delivered-in-monza"]).await;
    let number = "D-2026-000001";
    let hash = "no password fits this";
    let person = async |name: &str, role| {
        let email = format!("{name}@desk.example");
        Reviewer::from(&people::create(&desk.app.db, &email, name, role, hash, desk.app.now()).await.expect("a user"))
    };
    let (noor, sam) = (person("noor", Role::Caseworker).await, person("sam", Role::Supervisor).await);
    let case = desk.case(number).await;
    let old = desk.app.link(&case, Side::Consumer);
    let merchants = desk.app.link(&case, Side::Merchant);
    let (old_address, merchants_address) =
        (desk.app.reply_address(&case, Side::Consumer), desk.app.reply_address(&case, Side::Merchant));
    let renew = async |by| acts::renew_link(&desk.app, number, by, desk.case(number).await.version, Side::Consumer).await;
    assert!(matches!(renew(&noor).await, Err(evenhand::Error::Forbidden)));
    let case = renew(&sam).await.expect("renewed");
    let history = cases::history(&desk.app.db, case.id).await.expect("a history");
    assert_eq!(history.last().map(|it| it.event.name()), Some("link_renewed"));
    let new = desk.app.link(&case, Side::Consumer);
    assert_ne!(old, new);
    let client = reqwest::Client::builder().cookie_store(true).build().expect("a client");
    let get = async |path: &str| {
        let answer = client.get(format!("{}{path}", desk.base)).send().await.expect("an answer");
        (answer.status().as_u16(), answer.text().await.expect("its text"))
    };
    let (status, text) = get(&new).await;
    assert!(status == 200 && text.contains("What happens next"), "{status} {text}");
    let (status, text) = get(&old).await;
    assert!(status == 404 && text.contains("This link was replaced"), "{status} {text}");
    let (status, text) = get(&format!("{}x", &old[..old.len() - 1])).await;
    assert!(status == 404 && text.contains("This link opens nothing"), "{status} {text}");
    let (status, _) = get(&merchants).await;
    assert_eq!(status, 200, "the other side's link is its own");

    // What is sent to the address that went with the old link waits for a person; the new address is the side's own.
    let from = &case.complaint.consumer.email;
    let mail = async |to: &str, id: &str| {
        let text = format!("From: {from}\r\nTo: {to}\r\nSubject: Re: your case\r\nMessage-ID: <{id}@x>\r\n\r\nHere is more.\r\n");
        intake::mail::receive(&desk.app, text.as_bytes(), None).await.expect("received").fate
    };
    let new_address = desk.app.reply_address(&case, Side::Consumer);
    assert_ne!(old_address, new_address);
    let Fate::Held { why, side: None } = mail(&old_address, "1").await else { panic!("the old address still proves a side") };
    assert!(why.contains("the consumer's old address"), "{why}");
    assert!(matches!(mail(&new_address, "2").await, Fate::Filed { side: Side::Consumer, .. }));
    assert!(matches!(mail(&merchants_address, "3").await, Fate::Held { .. }), "the merchant's address from the consumer");
    assert_eq!(desk.app.reply_address(&case, Side::Merchant), merchants_address);
    desk.end([]).await;
}

#[actix_web::test]
async fn a_refused_file_costs_no_typed_word() {
    let desk = Desk::open(&[]).await;
    let client = reqwest::Client::builder().cookie_store(true).build().expect("a client");
    let page = format!("{}/complain", desk.base);
    let form = client.get(&page).send().await.expect("the form").text().await.expect("its text");
    let token = form.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
    let large = Part::bytes(vec![b'x'; (25 << 20) + 1]).file_name("holiday.mov");
    let small = Part::bytes(b"%PDF-".to_vec()).file_name("receipt.pdf");
    let filled = Form::new()
        .text("csrf", token.to_owned())
        .text("statement", "The kettle leaks from its first day.")
        .text("shop", "Kessel & Co")
        .part("file", large)
        .part("file", small)
        .text("name", "Piia Salo");
    let answer = client.post(&page).multipart(filled).send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 422);
    let text = answer.text().await.expect("its text");
    for kept in [
        "The kettle leaks from its first day.",
        "Kessel &#38; Co",
        "Piia Salo",
        "larger than 25 MB",
        "holiday.mov",
        "chosen again",
    ] {
        assert!(text.contains(kept), "{kept} is missing: {text}");
    }
    assert!(cases::numbers(&desk.app.db).await.expect("numbers").is_empty());
    desk.end([]).await;
}

#[actix_web::test]
async fn health_asks_the_database() {
    let desk = Desk::open(&[]).await;
    let ask = async || reqwest::get(format!("{}/healthz", desk.base)).await.expect("an answer").status().as_u16();
    assert_eq!(ask().await, 200);
    desk.app.db.close().await.expect("closed");
    assert_eq!(ask().await, 503);
    desk.end([]).await;
}

#[actix_web::test]
async fn an_original_is_handed_out_as_a_file_that_nothing_runs() {
    let desk = Desk::open(&[]).await;
    let read = evenhand::intake::bundle::read(&Path::new("fixtures/cases").join("ski-bindings-from-a-bankrupt-shop"));
    let read = read.expect("a bundle");
    let complaint = read.complaint.clone();
    let (case, _) =
        open_case(&desk.app, complaint, None, Vec::new(), evenhand::case::event::Actor::System).await.expect("a case");
    let html = evenhand::intake::file::Brought {
        name: "page.html".to_owned(),
        content: evenhand::intake::file::Content::Bytes(b"<script>alert(1)</script><p>An order</p>".to_vec()),
        kind: None,
        from: evenhand::case::exhibit::Submitter::Merchant,
        received_at: desk.app.now(),
        note: None,
        answers: None,
        auth: evenhand::case::exhibit::Authentication::None,
    };
    evenhand::intake::file::add_file(&desk.app, &case.number, html, evenhand::case::event::Actor::System).await.expect("a file");
    desk.work().await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    let script = format!(
        "return fetch('/cases/{}/exhibits/1/original').then(a => [a.status, a.headers.get('content-disposition'), \
         a.headers.get('content-security-policy'), a.headers.get('content-type'), a.headers.get('x-content-type-options')])",
        case.number
    );
    let told = noor.ask(&script).await;
    assert_eq!(told[0], 200);
    assert!(told[1].as_str().is_some_and(|it| it.starts_with("attachment")), "{told}");
    assert!(told[2].as_str().is_some_and(|it| it.contains("sandbox") && it.contains("default-src 'none'")), "{told}");
    assert_eq!((told[3].as_str(), told[4].as_str()), (Some("application/octet-stream"), Some("nosniff")));
    desk.end([noor]).await;
}
