//! The log of what left for models, in a browser.

use crate::chromium::WIDTHS;
use crate::desk::Desk;
use crate::model::{asking, reading};
use crate::scripted::Scripted;
use evenhand::case::Role;
use evenhand::store::cases;
use fantoccini::Locator;

#[actix_web::test]
async fn a_caseworker_reads_what_left_to_whom_and_why() {
    let endpoint = Scripted::start();
    let url = endpoint.url("refusal");
    let desk = Desk::open_with(&["juicer-delivered-in-monza", "headphones-sent-two-days-after-the-stop"], |config| {
        reading(config, &url);
    })
    .await;
    let number = "D-2026-000001";
    let case = cases::by_number(&desk.app.db, number).await.expect("the case").id;
    let other = cases::by_number(&desk.app.db, "D-2026-000002").await.expect("the case").id;
    for n in 0..55 {
        let _ = desk.app.model.ask(&asking(other, &format!("P001|Parcel {n} of [CONSUMER] came."))).await;
    }
    let _ = desk.app.model.ask(&asking(case, "P001|<b>The juicer</b> of [CONSUMER] came to [ADDRESS_1].")).await;

    // The cases were read too, once their first drafts stood.
    let left = endpoint.seen("refusal").await.len();
    assert!(left >= 57, "55, one, and the probe: {left}");
    let file = cases::load(&desk.app.db, case).await.expect("the case");
    let of_case = 1 + cases::dossier(&desk.app.db, &file, desk.app.now()).await.expect("its file").model.len();

    let browser = desk.person("Noor Haddad", Role::Caseworker).await;
    browser.open(&format!("{}/settings", desk.base)).await;
    browser.follow("main p a").await;
    for width in WIDTHS {
        assert_eq!(browser.shot("calls", width).await, Vec::<String>::new());
    }
    let text = browser.client.find(Locator::Css("main")).await.expect("the page").text().await.expect("its text");
    for words in [number, "To read evidence", "127.0.0.1", "our own machine", "Refused", "Known names, addresses and numbers"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(browser.client.find_all(Locator::Css("tbody tr")).await.expect("rows").len(), 50);
    browser.follow("main p a.button").await;
    assert_eq!(browser.client.find_all(Locator::Css("tbody tr")).await.expect("rows").len(), left - 50);

    browser.open(&format!("{}/calls?case={number}", desk.base)).await;
    assert_eq!(browser.client.find_all(Locator::Css("tbody tr")).await.expect("rows").len(), of_case);
    browser.follow("tbody a.number").await;
    for width in WIDTHS {
        assert_eq!(browser.shot("call", width).await, Vec::<String>::new());
    }
    browser.dark(true).await;
    browser.shot("call-dark", 1440).await;
    let text = browser.client.find(Locator::Css("main")).await.expect("the page").text().await.expect("its text");
    for words in
        ["<b>The juicer</b> of [CONSUMER] came to [ADDRESS_1].", "Say whether the parcel came.", "masked", "I cannot help"]
    {
        assert!(text.to_lowercase().contains(&words.to_lowercase()), "{words}: {text}");
    }
    browser.end().await;
}

#[actix_web::test]
async fn strangers_read_nothing_of_it() {
    let desk = Desk::open_with(&[], |_| {}).await;
    for path in ["calls", "calls/01890000-0000-7000-8000-000000000000"] {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let answer = client.get(format!("{}/{path}", desk.base)).send().await.expect("an answer");
        let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
        assert!(to.starts_with("/sign-in"), "{path}: {} {to}", answer.status());
    }
}
