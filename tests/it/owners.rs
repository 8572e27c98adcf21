//! The manual in a browser: a policy person finds a clause, proposes a change and sees the flips; another one puts it in
//! force.

use super::chromium::Chromium;
use super::store::{Own, own};
use crate::hearing;
use evenhand::app::App;
use evenhand::case::Role;
use evenhand::commands::{admin::import_one, serve};
use evenhand::intake::bundle;
use evenhand::review::acts;
use evenhand::store::people::{self, User};
use evenhand::web::doors::sign_in::hash_password;
use evenhand::worker;
use fantoccini::Locator;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const PASSWORD: &str = "correct horse battery";

async fn person(app: &App, email: &str, name: &str) -> User {
    let hash = hash_password(PASSWORD).expect("a hash");
    people::create(&app.db, email, name, Role::Supervisor, &hash, app.now()).await.expect("a user")
}

async fn sign_in(chromium: &Chromium, base: &str, email: &str) {
    chromium.open(&format!("{base}/sign-in")).await;
    for (css, text) in [("input[name=email]", email), ("input[name=password]", PASSWORD)] {
        chromium.client.find(Locator::Css(css)).await.expect("a field").send_keys(text).await.expect("typed");
    }
    chromium.follow("main form button").await;
}

async fn text(chromium: &Chromium) -> String {
    chromium.client.find(Locator::Css("main")).await.expect("the page").text().await.expect("text")
}

async fn press(chromium: &Chromium, words: &str) {
    click(chromium, &format!("//main//*[self::button or self::a][contains(normalize-space(.), '{words}')]")).await;
}

/// Clicks what stands at `path`, once the page has stopped moving under it.
async fn click(chromium: &Chromium, path: &str) {
    let found = chromium.client.find(Locator::XPath(path)).await.unwrap_or_else(|_| panic!("nothing at {path}"));
    let middle = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    let argument = serde_json::to_value(&found).expect("an element");
    chromium.client.execute(middle, vec![argument]).await.expect("scrolled");
    found.click().await.unwrap_or_else(|error| panic!("{path}: {error}"));
}

/// Waits until the page says so.
async fn says(chromium: &Chromium, words: &str) -> String {
    for _ in 0..200 {
        if let Ok(main) = chromium.client.find(Locator::Css("main")).await
            && let Ok(text) = main.text().await
            && text.contains(words)
        {
            return text;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the page never said `{words}`, but: {}", text(chromium).await);
}

#[actix_web::test]
async fn a_policy_person_proposes_a_change_sees_the_flips_and_another_puts_it_in_force() {
    let Own { app, reader, _folder } = own("").await;
    let app = Arc::new(app);
    let ruler = person(&app, "ruler@desk.example", "Rosa Lind").await;
    person(&app, "policy@desk.example", "Pim Oduya").await;
    person(&app, "second@desk.example", "Sena Falk").await;
    let story = bundle::read(Path::new("fixtures/cases/juicer-delivered-in-monza")).expect("a bundle");
    let (case, _) = import_one(&app, story).await.expect("imported");
    worker::run_due(&app, &reader).await.expect("drafted");
    let by = (&ruler).into();
    for exhibit in acts::open(&app, &case.number).await.expect("the case").dossier.exhibits.iter().filter(|it| !it.is_records()) {
        acts::look(&app, &case.number, &by, exhibit.number).await.expect("looked");
    }
    hearing::served(&app, &case.number, &by).await;
    let open = acts::open(&app, &case.number).await.expect("the case");
    let clause = open.draft.as_ref().and_then(|it| it.draft.clause.clone()).expect("a clause");
    acts::approve(&app, &case.number, &by, open.case.version, &open.dossier.evidence_root()).await.expect("approved");
    let first = app.active_book().await.expect("a book").hash.clone();

    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("its address"));
    let server = serve::site(app.clone(), listener).expect("a server");
    let running = server.handle();
    actix_web::rt::spawn(server);
    let chromium = Chromium::start().await;
    sign_in(&chromium, &base, "policy@desk.example").await;

    // Finds the clause by searching, and from a ruling by its link.
    chromium.open(&format!("{base}/manual?q=N03")).await;
    assert!(chromium.shot("manual-search", 1440).await.is_empty());
    press(&chromium, "clause N03").await;
    let page = says(&chromium, "What has to be shown").await;
    assert!(page.contains("To be shown by the") || page.contains("to be shown by the"), "{page}");
    chromium.open(&format!("{base}/manual/clauses/{clause}?book={first}")).await;
    let address = chromium.client.current_url().await.expect("an address");
    assert_eq!(address.fragment(), Some(format!("clause-{clause}").as_str()));
    click(&chromium, &format!("//section[@id='rule-{clause}']//details/summary")).await;
    assert!(says(&chromium, "passes").await.contains("Because"));
    for width in [1440, 1024, 390] {
        assert_eq!(chromium.shot("manual-chapter", width).await, Vec::<String>::new());
    }

    // A slip is told beside the text, and the text is kept.
    press(&chromium, "Propose a change").await;
    says(&chromium, "Check and propose").await;
    let file = "document.querySelector('#text')";
    let change = |from: &str, to: &str| {
        format!("const box = {file}; box.value = box.value.replaceAll({from:?}, {to:?}); return box.value.length")
    };
    chromium.ask(&change("outcome = \"refund_full\"", "outcome = \"refund_ful\"")).await;
    chromium.ask("document.querySelector('#note').value = 'Buyers must bear this from now on'; return 1").await;
    press(&chromium, "Check and propose").await;
    let refused = says(&chromium, "your text is kept").await;
    assert!(refused.contains("line "), "{refused}");
    let kept = chromium.ask(&format!("return {file}.value.includes('refund_ful\"')")).await;
    assert_eq!(kept, true);
    assert_eq!(chromium.shot("manual-refused", 1440).await, Vec::<String>::new());

    // A change that the examples guard against is refused; with the examples brought along it is taken.
    let harsh = format!(
        "const box = document.querySelector('#text'); let own = false; \
         box.value = box.value.replaceAll('refund_ful\"', 'refund_full\"'); \
         box.value = box.value.split('[[examples]]')[0].split('\\n').filter(line => {{ \
            if (line.startsWith('id = ')) own = line === 'id = \"{clause}\"'; \
            return !(own && line.startsWith('amount = ')); \
         }}).join('\\n'); own = false; \
         box.value = box.value.split('\\n').map(line => {{ \
            if (line.startsWith('id = ')) own = line === 'id = \"{clause}\"'; \
            return own && line.startsWith('outcome = ') ? 'outcome = \"no_refund\"' : line; \
         }}).join('\\n'); return 1"
    );
    chromium.ask(&harsh).await;
    press(&chromium, "Check and propose").await;
    let proposed = says(&chromium, "What it changes").await;
    assert!(proposed.contains("another supervisor has to put it in force"), "{proposed}");
    press(&chromium, "Replay every decided case").await;
    let replayed = says(&chromium, "would have come out otherwise").await;
    assert!(replayed.contains("1 of 1 decided cases") && replayed.contains(&case.number), "{replayed}");
    for width in [1440, 390] {
        assert_eq!(chromium.shot("manual-version", width).await, Vec::<String>::new());
    }
    let version = chromium.client.current_url().await.expect("an address");

    // Another person puts it in force.
    chromium.client.delete_all_cookies().await.expect("signed out");
    sign_in(&chromium, &base, "second@desk.example").await;
    chromium.open(version.as_str()).await;
    press(&chromium, "Put this version in force").await;
    says(&chromium, "This version is in force").await;
    assert_ne!(app.active_book().await.expect("a book").hash, first);
    chromium.open(&format!("{base}/manual/versions")).await;
    let history = says(&chromium, "In force since").await;
    assert!(history.contains("Sena Falk"), "{history}");
    for page in ["manual", "manual/numbers", "manual/versions", "manual/gaps", "manual/chapters/gates"] {
        chromium.open(&format!("{base}/{page}")).await;
        for width in [1440, 1024, 390] {
            assert_eq!(chromium.shot(&page.replace('/', "-"), width).await, Vec::<String>::new(), "{page} at {width}");
        }
    }
    chromium.end().await;
    running.stop(false).await;
}
