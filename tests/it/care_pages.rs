//! The second person, and everybody on some cases, in a browser: the ruling stands on no page before they have said their own.

use super::care::{PLAIN, RUG, other_outcome, plain};
use super::store::noon;
use crate::chromium::{Chromium, WIDTHS};
use crate::desk::{Desk, appears, keys, text, type_in, until};
use crate::hearing;
use chrono::TimeDelta;
use evenhand::case::{Event, Outcome, Role, Stage};
use evenhand::review::{Reviewer, acts};
use evenhand::store::{care, cases, people};

const FIRST: &str = "D-2026-000001";

/// A signed-in person's session without the browser.
pub struct Session {
    client: reqwest::Client,
    base: String,
    cookies: String,
    csrf: String,
}

impl Session {
    pub async fn of(desk: &Desk, chromium: &Chromium) -> Session {
        let cookies = chromium.client.get_all_cookies().await.expect("cookies");
        let cookies: Vec<String> = cookies.iter().map(|it| format!("{}={}", it.name(), it.value())).collect();
        let csrf = chromium.ask("return document.querySelector('input[name=csrf]').value").await;
        let csrf = csrf.as_str().expect("a token").to_owned();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        Session { client, base: desk.base.clone(), cookies: cookies.join("; "), csrf }
    }

    pub async fn get(&self, path: &str) -> (u16, String) {
        let answer = self.client.get(format!("{}{path}", self.base)).header("cookie", &self.cookies).send().await;
        let answer = answer.expect("an answer");
        let status = answer.status().as_u16();
        (status, String::from_utf8_lossy(&answer.bytes().await.expect("a body")).into_owned())
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let encoded = |text: &str| -> String {
            let plain = |byte: u8| {
                if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
            };
            text.bytes().map(plain).collect()
        };
        let mut body = format!("csrf={}", self.csrf);
        for (name, value) in fields {
            body += &format!("&{name}={}", encoded(value));
        }
        let request = self.client.post(format!("{}{path}", self.base)).header("cookie", &self.cookies);
        let answer = request.header("content-type", "application/x-www-form-urlencoded").body(body).send().await;
        let answer = answer.expect("an answer");
        (answer.status().as_u16(), answer.text().await.expect("a body"))
    }
}

#[actix_web::test]
async fn the_second_person_finds_the_ruling_nowhere_before_saying_their_own() {
    let desk = Desk::open(&[RUG]).await;
    let noor = desk.person("Noor Haddad", Role::Supervisor).await;
    let by = Reviewer::from(&people::by_email(&desk.app.db, "noor@desk.example").await.expect("found").expect("Noor").0);
    // A ruling of Noor's own, with a sum, letters and a note that stand nowhere else.
    let open = acts::open(&desk.app, FIRST).await.expect("the case");
    for exhibit in open.dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()) {
        acts::look(&desk.app, FIRST, &by, exhibit.number).await.expect("looked");
    }
    let open = acts::open(&desk.app, FIRST).await.expect("the case");
    let drafted = open.draft.expect("a draft").draft;
    let mut change = other_outcome(&drafted).await;
    (change.outcome, change.amount) = (Outcome::RefundPartial, "17.77".to_owned());
    acts::amend(&desk.app, FIRST, &by, open.case.version, &change).await.expect("amended");
    acts::note(&desk.app, FIRST, &by, "a zebra is no horse").await.expect("noted");
    hearing::served(&desk.app, FIRST, &by).await;
    let open = acts::open(&desk.app, FIRST).await.expect("the case");
    acts::approve(&desk.app, FIRST, &by, open.case.version, &open.dossier.evidence_root()).await.expect("approved first");
    assert_eq!(desk.case(FIRST).await.stage, Stage::SecondReview);

    let ada = desk.person("Ada Brandt", Role::Caseworker).await;
    let session = Session::of(&desk, &ada).await;
    let because = drafted.because.as_str();
    assert!(because.len() > 20);
    let reasons: Vec<&str> = drafted
        .sentences
        .iter()
        .filter(|it| it.kind == evenhand::case::draft::SentenceKind::Reasoning)
        .map(|it| it.text.as_str())
        .collect();
    let mut secrets = vec!["17.77", "17,77", "1777", "ylophone", "zebra", because, "h-outcome"];
    secrets.extend(reasons);
    let category = desk.case(FIRST).await.complaint.category.as_str();
    let book = desk.app.active_book().await.expect("a book").hash.clone();
    let page = format!("/cases/{FIRST}");
    let mut pages: Vec<String> = [
        "",
        "?tab=ruling",
        "?tab=letters",
        "?tab=ledger",
        "?tab=history",
        "?act=amend",
        "?act=ask",
        "?act=escalate",
        "?act=add",
        "?act=stale",
        "/source",
        "/source?show=1",
        "/source?show=2",
    ]
    .iter()
    .map(|end| format!("{page}{end}"))
    .collect();
    for citation in &drafted.citations {
        pages.push(format!("{page}?cite={}", citation.id));
        pages.push(format!("{page}/source?cite={}", citation.id));
    }
    for end in ["", "?state=ready", "?state=second_review", "?state=approved", "?q=rug", "/next", "?q=17.77"] {
        pages.push(format!("/queue{end}"));
    }
    for end in ["", "/gaps", "/numbers", "/versions", "/chapters/gates"] {
        pages.push(format!("/manual{end}"));
    }
    pages.extend([format!("/manual/versions/{book}"), "/outbox".to_owned(), "/settings".to_owned(), "/care".to_owned()]);
    pages.extend([format!("/manual/files/{category}.toml?case={FIRST}"), format!("{page}/exhibits/1/file")]);
    pages.push(format!("/api/v1{page}"));
    let mut told = Vec::new();
    let secret_in = |path: &str, body: &str| -> Vec<String> {
        let manual = path.starts_with("/manual");
        // The manual and the search field say such words of themselves.
        let found = secrets.iter().filter(|secret| body.contains(**secret));
        let own_word = |secret: &str| (manual && secret == because) || (path.contains("17.77") && secret == "17.77");
        found.filter(|secret| !own_word(secret)).map(|secret| format!("{path}: {secret}")).collect()
    };
    for path in &pages {
        let (status, body) = session.get(path).await;
        assert!(status < 500, "{path}: {status}");
        told.extend(secret_in(path, &body));
    }
    assert_eq!(session.get(&format!("/manual/files/{category}.toml?case={FIRST}")).await.0, 422);
    let before = desk.case(FIRST).await;
    let version = before.version.to_string();
    let root = open.dossier.evidence_root();
    for (path, fields) in [
        ("approvals", vec![("evidence_root", root.as_str())]),
        ("amendments", vec![("outcome", "no_refund"), ("reason", "tone"), ("count", "0")]),
        ("questions", vec![("side", "merchant"), ("until", "2026-06-20"), ("questions", "May we?")]),
        ("escalations", vec![("reason", "I would like to know")]),
        ("hearings", vec![]),
        ("served", vec![("how", "by hand")]),
        ("undo", vec![]),
        ("returns", vec![("reason", "no")]),
        ("views", vec![("outcome", "refund_full"), ("amount", "x"), ("reason", "")]),
    ] {
        let path = format!("{page}/{path}");
        let fields: Vec<(&str, &str)> = fields.into_iter().chain([("version", version.as_str())]).collect();
        let (status, body) = session.post(&path, &fields).await;
        assert_eq!(status, 422, "{path}: {body}");
        told.extend(secret_in(&path, &body));
    }
    assert_eq!(desk.case(FIRST).await.version, before.version, "something was recorded");
    assert!(told.is_empty(), "{}", told.join("\n"));

    // By keyboard: the view, a word why, and then both stand side by side.
    ada.open(&desk.page(FIRST)).await;
    for width in WIDTHS {
        assert!(ada.shot("second-hidden", width).await.is_empty());
    }
    ada.client.set_window_size(1440, 900).await.expect("a size");
    keys(&ada, "v").await;
    until(async || ada.ask("return document.activeElement.id").await == "own-outcome").await;
    keys(&ada, "No").await;
    type_in(&ada, "#own-reason", "the postcode is another one").await;
    ada.follow("#tentative button.primary").await;
    appears(&ada, "#beside").await;
    let page = text(&ada).await;
    assert!(page.contains("not the same") && page.contains("17.77") && page.contains("Approved first by Noor Haddad"), "{page}");
    for width in WIDTHS {
        assert!(ada.shot("second-beside", width).await.is_empty());
    }
    ada.dark(true).await;
    ada.shot("second-beside-dark", 1440).await;
    let history = cases::history(&desk.app.db, before.id).await.expect("a history");
    let said = history.iter().rev().find_map(|it| match &it.event {
        Event::Tentative { second, outcome, unseen, agrees, .. } => Some((*second, *outcome, *unseen, *agrees)),
        _ => None,
    });
    assert_eq!(said, Some((true, Some(Outcome::NoRefund), true, false)));
    type_in(&ada, "#differs", "the sum is what both had agreed on").await;
    ada.follow(".bar form button.primary").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::Approved { .. })).await;
    desk.app.clock.advance(TimeDelta::minutes(11));
    desk.work().await;
    assert_eq!(desk.mail.kept().len(), 2);
    // The decided case can become an example.
    ada.open(&format!("{}?tab=letters", desk.page(FIRST))).await;
    let link = ada.ask("return [...document.querySelectorAll('main a')].map(a => a.getAttribute('href')).find(h => h.startsWith('/manual/files/'))").await;
    assert_eq!(link, format!("/manual/files/{category}.toml?case={FIRST}"));
    ada.open(&format!("{}{}", desk.base, link.as_str().expect("a link"))).await;
    let example = ada.ask("return document.querySelector('#text').value.includes('As ruled in D-2026-000001')").await;
    assert_eq!(example, true);
    desk.end([noor, ada]).await;
}

// ---- a look before the draft ----------------------------------------------------------------------------------------------

#[actix_web::test]
async fn where_everybody_looks_first_the_draft_is_shown_after_a_view_of_ones_own() {
    let desk = Desk::open_with(&[PLAIN], |config| config.review.blind_first_percent = 100).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    let draft = desk.draft(FIRST).await;
    let session = Session::of(&desk, &noor).await;
    let queue = session.get("/queue").await.1;
    assert!(queue.contains("not shown yet") && !queue.contains(draft.outcome.in_words()), "the queue tells the outcome");
    noor.open(&desk.page(FIRST)).await;
    let page = text(&noor).await;
    assert!(page.contains("What would you decide?") && page.contains("To be shown") && !page.contains(&draft.because), "{page}");
    let marks = "return document.querySelectorAll('tr.decisive, #main a[href*=\"/clauses/\"]').length + [...document.querySelectorAll('#main .clause')].filter(it => it.textContent.trim()).length";
    assert_eq!(noor.ask(marks).await, 0, "a clause or what decides is marked");
    assert_eq!(noor.ask("return document.querySelector('[data-key=a]').disabled").await, true);
    for width in WIDTHS {
        assert!(noor.shot("look-first", width).await.is_empty());
    }
    noor.client.set_window_size(1440, 900).await.expect("a size");
    // A sum that does not fit is told beside its field, and what was typed is kept.
    noor.ask("document.querySelector('#own-outcome').value = 'refund_full'; return 1").await;
    type_in(&noor, "#own-amount", "0").await;
    type_in(&noor, "#own-reason", "the parcel went to Monza").await;
    noor.follow("#tentative button.primary").await;
    appears(&noor, "#own-amount-error").await;
    assert_eq!(noor.ask("return document.querySelector('#own-reason').value").await, "the parcel went to Monza");
    let outcome = draft.outcome.as_str();
    noor.ask(&format!("document.querySelector('#own-outcome').value = '{outcome}'; return 1")).await;
    type_in(&noor, "#own-amount", &plain(&draft)).await;
    noor.follow("#tentative button.primary").await;
    appears(&noor, "#beside").await;
    let page = text(&noor).await;
    assert!(page.contains(&draft.because) && page.contains("the same"), "{page}");
    let tallies = care::tallies(&desk.app.db, 200, noon() - TimeDelta::days(1)).await.expect("tallies");
    assert_eq!((tallies[0].blind.of, tallies[0].blind.hits), (1, 1));
    desk.end([noor]).await;
}

/// The pages load rulings in one way only, so that a new page cannot forget to ask who may see one.
#[test]
fn no_page_of_the_desk_loads_a_ruling_past_the_one_that_hides_it() {
    let mut wrong = Vec::new();
    for entry in
        std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/desk")).expect("pages").flatten()
    {
        let text = std::fs::read_to_string(entry.path()).expect("a source");
        for way in
            ["acts::open(", "cases::draft(", "cases::drafts_of(", "cases::letters(", "cases::history(", "cases::assessment("]
        {
            if text.contains(way) {
                wrong.push(format!("{}: {way}", entry.path().display()));
            }
        }
    }
    assert!(wrong.is_empty(), "use blind::open: {}", wrong.join(", "));
}
