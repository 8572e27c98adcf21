//! Care: the second of two people decides for themselves before they see what the first decided, some cases are looked at
//! without their draft by everybody, a wrong draft that is shown as a check is never sent, and how people decide is counted.

use super::store::{Own, noon, on_both, own_with, story};
use crate::chromium::{Chromium, WIDTHS};
use crate::desk::{Desk, appears, keys, text, type_in, until};
use crate::hearing;
use chrono::TimeDelta;
use evenhand::case::event::AmendReason;
use evenhand::case::{Case, Event, Outcome, Role, Stage};
use evenhand::commands::admin::import_one;
use evenhand::error::Error;
use evenhand::review::blind::{self, View};
use evenhand::review::{Amendment, Reviewer, SentenceEdit, acts, question};
use evenhand::store::{care, cases, people};
use evenhand::worker;
use std::path::Path;

const FIRST: &str = "D-2026-000001";
/// Two people must approve it.
const RUG: &str = "rug-with-a-secondhand-tracking-number";
const PLAIN: &str = "juicer-delivered-in-monza";

// ---- a desk without a browser ---------------------------------------------------------------------------------------------

async fn person(own: &Own, name: &str, role: Role, before: i64) -> Reviewer {
    let user = people::create(&own.app.db, &format!("{name}@desk.example"), name, role, "-", noon()).await.expect("a person");
    care::vouch(&own.app.db, user.id, before).await.expect("vouched for");
    Reviewer::from(&user)
}

/// The story as a case with a draft, every file looked at and shown to both.
async fn ready(own: &Own, name: &str, by: &Reviewer) -> Case {
    let (case, _) = import_one(&own.app, story(name)).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("worked");
    let open = acts::open(&own.app, &case.number).await.expect("the case");
    for exhibit in open.dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()) {
        acts::look(&own.app, &case.number, by, exhibit.number).await.expect("looked");
    }
    hearing::served(&own.app, &case.number, by).await;
    cases::load(&own.app.db, case.id).await.expect("the case")
}

async fn approve(own: &Own, number: &str, by: &Reviewer, reason: &str) -> Result<Case, Error> {
    let open = acts::open(&own.app, number).await.expect("the case");
    acts::approve_because(&own.app, number, by, open.case.version, &open.dossier.evidence_root(), reason).await
}

async fn say(own: &Own, number: &str, by: &Reviewer, outcome: Option<Outcome>, amount: &str) -> Result<Case, Error> {
    let version = acts::open(&own.app, number).await.expect("the case").case.version;
    let view = View { outcome, amount: amount.to_owned(), reason: "the scans end at another door".to_owned() };
    blind::say(&own.app, number, by, version, &view).await
}

/// Another outcome, with letters and words that stand nowhere else.
async fn other_outcome(own_draft: &evenhand::case::Draft) -> Amendment {
    let letter = |side: &str, letter: &evenhand::case::draft::Letter| evenhand::case::draft::Letter {
        subject: format!("Xylophone for the {side}"),
        text: format!("Xylophone. {}", letter.text),
    };
    let outcome = if own_draft.outcome == Outcome::NoRefund { Outcome::RefundPartial } else { Outcome::NoRefund };
    let sentences = own_draft.sentences.iter().enumerate().map(|(n, it)| SentenceEdit {
        was: Some(n),
        text: it.text.clone(),
        kind: it.kind,
        citations: it.citations.clone(),
    });
    Amendment {
        outcome,
        amount: if outcome == Outcome::RefundPartial { "17.77".to_owned() } else { String::new() },
        sentences: sentences.collect(),
        consumer: letter("consumer", &own_draft.letters.consumer),
        merchant: letter("merchant", &own_draft.letters.merchant),
        reason: AmendReason::Judgement,
        note: "a zebra crossed the yard".to_owned(),
    }
}

async fn amend(own: &Own, number: &str, by: &Reviewer) -> Result<Case, Error> {
    let open = acts::open(&own.app, number).await.expect("the case");
    let change = other_outcome(&open.draft.expect("a draft").draft).await;
    acts::amend(&own.app, number, by, open.case.version, &change).await
}

fn refused<T: std::fmt::Debug>(done: Result<T, Error>, why: &str) {
    let said = done.expect_err(why).to_string();
    assert!(said.contains(why), "`{said}` does not say `{why}`");
}

// ---- the manual's reasons -------------------------------------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn a_new_caseworkers_first_fifty_rulings_are_looked_at_by_a_second_person() {
    on_both(async |own: &Own| {
        let (new, seasoned) =
            (person(own, "new", Role::Caseworker, 48).await, person(own, "seasoned", Role::Caseworker, 400).await);
        for (story, two) in [(PLAIN, true), ("three-boxes-three-captures", true), ("sledge-from-a-silent-shop", false)] {
            let case = ready(own, story, &new).await;
            let draft = acts::open(&own.app, &case.number).await.expect("the case").draft.expect("a draft").draft;
            assert!(!draft.second_review, "{story}: only who approves makes the difference");
            let case = approve(own, &case.number, &new, "").await.expect("approved");
            assert_eq!(case.stage == Stage::SecondReview, two, "{story}: {:?}", case.stage);
            if two {
                refused(approve(own, &case.number, &new, "").await, "a second person must look");
                say(own, &case.number, &seasoned, Some(draft.outcome), &plain(&draft)).await.expect("said");
                let case = approve(own, &case.number, &seasoned, "").await.expect("approved as second");
                assert!(matches!(case.stage, Stage::Approved { .. }));
            }
        }
        assert_eq!(care::approved(&own.app.db, new.id, 1000).await.expect("a count"), 51);
        assert_eq!(care::approved(&own.app.db, seasoned.id, 1000).await.expect("a count"), 400, "seconds are not counted");
        let boss = person(own, "boss", Role::Supervisor, 0).await;
        let case = ready(own, "workshop-vise-signed-on-a-saturday", &boss).await;
        let open = acts::open(&own.app, &case.number).await.expect("the case");
        if !open.draft.as_ref().is_some_and(|stored| stored.draft.second_review) {
            let case = approve(own, &case.number, &boss, "").await.expect("approved");
            assert!(matches!(case.stage, Stage::Approved { .. }), "who may decide what was escalated is not new");
        }
    })
    .await;
}

fn plain(draft: &evenhand::case::Draft) -> String {
    draft.amount.map(|amount| amount.plain()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outcome_changed_by_hand_needs_two_people_and_changing_it_back_does_not() {
    on_both(async |own: &Own| {
        let (noor, ada) = (person(own, "noor", Role::Supervisor, 0).await, person(own, "ada", Role::Supervisor, 0).await);
        let number = ready(own, PLAIN, &noor).await.number;
        let before = acts::open(&own.app, &number).await.expect("the case").draft.expect("a draft").draft;
        amend(own, &number, &noor).await.expect("amended");
        hearing::served(&own.app, &number, &noor).await;
        let draft = acts::open(&own.app, &number).await.expect("the case").draft.expect("a draft").draft;
        assert_eq!(draft.second_review_reasons, ["a caseworker changed the outcome or the amount by hand"]);
        let case = approve(own, &number, &ada, "").await.expect("approved");
        assert_eq!(case.stage, Stage::SecondReview);
        refused(approve(own, &number, &noor, "").await, "you wrote this ruling");
        // Who is not the first cannot open the case by taking the first approval back.
        let version = case.version;
        refused(acts::undo(&own.app, &number, &noor, version).await, "somebody else approved it first");
        let case = acts::undo(&own.app, &number, &ada, version).await.expect("taken back");
        let mut back = other_outcome(&before).await;
        (back.outcome, back.amount) = (before.outcome, plain(&before));
        (back.consumer, back.merchant) = (before.letters.consumer.clone(), before.letters.merchant.clone());
        acts::amend(&own.app, &number, &ada, case.version, &back).await.expect("changed back");
        let draft = acts::open(&own.app, &number).await.expect("the case").draft.expect("a draft").draft;
        assert!(!draft.second_review, "{:?}", draft.second_review_reasons);
        hearing::served(&own.app, &number, &ada).await;
        let case = approve(own, &number, &ada, "").await.expect("approved");
        assert!(matches!(case.stage, Stage::Approved { .. }));
        let tallies = care::tallies(&own.app.db, 200, noon() - TimeDelta::days(1)).await.expect("tallies");
        let of = |by: &Reviewer| tallies.iter().find(|it| it.user == by.id).map(|it| (it.decided.of, it.decided.hits));
        assert_eq!((of(&ada), of(&noor)), (Some((1, 0)), None), "it is what the rules came to");
        let case = acts::undo(&own.app, &number, &ada, case.version).await.expect("taken back");
        assert_eq!(case.stage, Stage::Ready);
        assert!(care::tallies(&own.app.db, 200, noon() - TimeDelta::days(1)).await.expect("tallies").is_empty());
    })
    .await;
}

// ---- the second of two people ---------------------------------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_agree_says_why_or_sends_it_back() {
    on_both(async |own: &Own| {
        let (noor, ada) = (person(own, "noor", Role::Supervisor, 0).await, person(own, "ada", Role::Supervisor, 0).await);
        let number = ready(own, RUG, &noor).await.number;
        let draft = acts::open(&own.app, &number).await.expect("the case").draft.expect("a draft").draft;
        approve(own, &number, &noor, "").await.expect("approved first");

        // Nothing that turns on the ruling is possible before.
        refused(approve(own, &number, &ada, "").await, "say first what you would decide");
        refused(amend(own, &number, &ada).await, "say first what you would decide");
        let version = acts::open(&own.app, &number).await.expect("the case").case.version;
        refused(acts::escalate(&own.app, &number, &ada, version, "hm").await, "say first what you would decide");
        refused(blind::send_back(&own.app, &number, &ada, version, "hm").await, "say first what you would decide");
        let asked = vec!["May we?".to_owned()];
        let until = (noon() + TimeDelta::days(9)).date_naive();
        let side = evenhand::case::Side::Merchant;
        let asked = question::ask(&own.app, &number, &ada, version, side, asked, until).await;
        refused(asked, "say first what you would decide");
        let seen = blind::open(&own.app, &number, &ada).await.expect("the case");
        let shown = seen.open.draft.expect("a draft").draft;
        assert_eq!((shown.outcome, shown.amount, &shown.clause), (Outcome::Undetermined, None, &None));
        assert!(
            shown.sentences.is_empty() && shown.letters.consumer.text.is_empty() && shown.letters.merchant.subject.is_empty()
        );
        assert!(!shown.findings.is_empty() && shown.findings.iter().all(|it| !it.decisive));
        assert!(seen.letters.is_empty() && seen.drafts.is_empty() && seen.reasons.is_empty());

        refused(say(own, &number, &noor, None, "").await, "in sight already");
        refused(say(own, &number, &ada, Some(Outcome::RefundFull), "").await, "such as");
        refused(say(own, &number, &ada, Some(Outcome::Hold), "").await, "choose a ruling");
        say(own, &number, &ada, None, "").await.expect("cannot decide");
        let seen = blind::open(&own.app, &number, &ada).await.expect("the case");
        assert_eq!(seen.open.draft.as_ref().map(|it| it.draft.outcome), Some(draft.outcome));
        assert!(seen.differs());
        refused(approve(own, &number, &ada, " ").await, "is empty");

        let version = seen.open.case.version;
        refused(blind::send_back(&own.app, &number, &noor, version, "hm").await, "you approved it first");
        let case = blind::send_back(&own.app, &number, &ada, version, "the scans end elsewhere").await.expect("sent back");
        assert_eq!((case.stage, case.first_approver), (Stage::Ready, None));

        approve(own, &number, &noor, "").await.expect("approved first, again");
        let case = approve(own, &number, &ada, "the carrier confirmed it by phone").await.expect("approved with a reason");
        assert!(matches!(case.stage, Stage::Approved { .. }));
        let history = cases::history(&own.app.db, case.id).await.expect("a history");
        let said = history.iter().find_map(|it| match &it.event {
            Event::Approved { reason, .. } => reason.clone(),
            _ => None,
        });
        assert_eq!(said.as_deref(), Some("the carrier confirmed it by phone"));
        let tallies = care::tallies(&own.app.db, 200, noon() - TimeDelta::days(1)).await.expect("tallies");
        let second = tallies.iter().find(|it| it.user == ada.id).expect("a tally").second;
        assert_eq!((second.of, second.hits), (1, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ruling_that_the_second_person_changes_begins_anew() {
    let own = own_with("", |_| {}).await;
    let (noor, ada) = (person(&own, "noor", Role::Supervisor, 0).await, person(&own, "ada", Role::Supervisor, 0).await);
    let number = ready(&own, RUG, &noor).await.number;
    approve(&own, &number, &noor, "").await.expect("approved first");
    say(&own, &number, &ada, None, "").await.expect("said");
    let case = amend(&own, &number, &ada).await.expect("amended");
    assert_eq!((case.stage, case.first_approver), (Stage::Ready, None), "nobody has approved this ruling yet");
    hearing::served(&own.app, &number, &ada).await;
    approve(&own, &number, &ada, "").await.expect("approved first");
    refused(approve(&own, &number, &noor, "").await, "say first");
    // Escalated on the way: the second pair of eyes is still another person's, and still blind.
    let boss = person(&own, "boss", Role::Supervisor, 0).await;
    say(&own, &number, &noor, None, "").await.expect("said");
    let version = acts::open(&own.app, &number).await.expect("the case").case.version;
    acts::escalate(&own.app, &number, &noor, version, "we do not agree").await.expect("escalated");
    refused(approve(&own, &number, &ada, "").await, "a second person must look");
    refused(approve(&own, &number, &boss, "").await, "say first");
}

/// A signed-in person's session without the browser.
struct Session {
    client: reqwest::Client,
    base: String,
    cookies: String,
    csrf: String,
}

impl Session {
    async fn of(desk: &Desk, chromium: &Chromium) -> Session {
        let cookies = chromium.client.get_all_cookies().await.expect("cookies");
        let cookies: Vec<String> = cookies.iter().map(|it| format!("{}={}", it.name(), it.value())).collect();
        let csrf = chromium.ask("return document.querySelector('input[name=csrf]').value").await;
        let csrf = csrf.as_str().expect("a token").to_owned();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        Session { client, base: desk.base.clone(), cookies: cookies.join("; "), csrf }
    }

    async fn get(&self, path: &str) -> (u16, String) {
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

// ---- drafts with an error on purpose --------------------------------------------------------------------------------------

async fn seeded() -> Own {
    own_with("", |config| config.review.seeded_percent = 100).await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_letter_ever_comes_from_a_draft_with_an_error() {
    let own = seeded().await;
    let noor = person(&own, "noor", Role::Supervisor, 0).await;
    let mut checked = 0;
    let mut folders: Vec<_> = std::fs::read_dir("fixtures/cases").expect("stories").flatten().map(|it| it.file_name()).collect();
    folders.sort();
    // Every third: all of them take a minute.
    for name in folders.into_iter().step_by(3) {
        let name = name.to_string_lossy().into_owned();
        let number = ready(&own, &name, &noor).await.number;
        let seen = blind::open(&own.app, &number, &noor).await.expect("the case");
        if !seen.seeded || !seen.blockers.is_empty() {
            continue;
        }
        checked += 1;
        let case = seen.open.case.clone();
        let drafts = cases::drafts_of(&own.app.db, case.id).await.expect("drafts");
        let (truth, shown) = (&drafts.last().expect("a draft").draft, &seen.open.draft.as_ref().expect("a draft").draft);
        assert_ne!(truth, shown, "{name}: no error");
        assert!(truth.outcome != shown.outcome || truth.sentences != shown.sentences, "{name}");
        assert_eq!(truth.letters, shown.letters, "{name}");

        let after = approve(&own, &number, &noor, "").await.expect("answered");
        assert_eq!((after.stage, after.approval, after.draft), (Stage::Ready, None, case.draft), "{name}");
        let letters = cases::letters(&own.app.db, case.id).await.expect("letters");
        assert!(letters.is_empty(), "{name}: a letter from a check");
        assert_eq!(cases::drafts_of(&own.app.db, case.id).await.expect("drafts"), drafts, "{name}: the copy was stored");

        // Once. Then the true draft is on the page, and approving it sends its letters.
        let seen = blind::open(&own.app, &number, &noor).await.expect("the case");
        assert!(!seen.seeded && seen.open.draft.as_ref().map(|it| &it.draft) == Some(truth), "{name}");
        let after = approve(&own, &number, &noor, "").await.expect("approved");
        if matches!(after.stage, Stage::Approved { .. }) {
            let letters = cases::letters(&own.app.db, case.id).await.expect("letters");
            let first = truth.letters.consumer.text.split_whitespace().next().expect("a word");
            assert!(letters.len() == 2 && letters[0].letter.text.starts_with(first), "{name}");
        }
    }
    assert!(checked >= 4, "{checked} stories");
    let tallies = care::tallies(&own.app.db, 200, noon() - TimeDelta::days(1)).await.expect("tallies");
    assert_eq!((tallies[0].checks.of, tallies[0].checks.hits), (checked, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_corrects_or_escalates_a_draft_with_an_error_has_noticed_it() {
    let own = seeded().await;
    let (noor, ada) = (person(&own, "noor", Role::Supervisor, 0).await, person(&own, "ada", Role::Caseworker, 400).await);
    let number = ready(&own, PLAIN, &noor).await.number;
    assert!(matches!(amend(&own, &number, &noor).await, Err(Error::Stale)), "what was corrected is not the draft");
    let case = acts::open(&own.app, &number).await.expect("the case").case;
    assert_eq!(cases::drafts_of(&own.app.db, case.id).await.expect("drafts").len(), 1);
    amend(&own, &number, &noor).await.expect("the true draft can be amended");
    let other = ready(&own, "sledge-from-a-silent-shop", &ada).await;
    assert!(blind::open(&own.app, &other.number, &ada).await.expect("the case").seeded);
    let case =
        acts::escalate(&own.app, &other.number, &ada, other.version, "the reasons say otherwise").await.expect("escalated");
    assert_eq!(case.stage, Stage::Escalated);
    let tallies = care::tallies(&own.app.db, 200, noon() - TimeDelta::days(1)).await.expect("tallies");
    let checks: Vec<(i64, i64)> = tallies.iter().map(|it| (it.checks.of, it.checks.hits)).collect();
    assert_eq!(checks, [(1, 1), (1, 1)]);
}

#[actix_web::test]
async fn a_check_tells_kindly_what_was_wrong_and_a_supervisor_sees_how_people_decide() {
    let desk = Desk::open_with(&[PLAIN], |config| config.review.seeded_percent = 100).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    noor.open(&desk.page(FIRST)).await;
    keys(&noor, "h").await;
    until(async || noor.ask("return !document.querySelector('#hearing')").await == true).await;
    keys(&noor, "a").await;
    appears(&noor, "#check").await;
    let page = text(&noor).await;
    assert!(page.contains("That was a check, and nothing happened.") && page.contains("true draft"), "{page}");
    for width in WIDTHS {
        assert!(noor.shot("check", width).await.is_empty());
    }
    noor.client.set_window_size(1440, 900).await.expect("a size");
    keys(&noor, "a").await;
    until(async || matches!(desk.case(FIRST).await.stage, Stage::Approved { .. })).await;
    assert_eq!(noor.ask("return !!document.querySelector('header a[href=\"/care\"]')").await, false);
    let session = Session::of(&desk, &noor).await;
    assert_eq!(session.get("/care").await.0, 403, "how others decide is for supervisors");

    let sam = desk.person("Sam Oyelaran", Role::Supervisor).await;
    sam.open(&format!("{}/care", desk.base)).await;
    let page = text(&sam).await;
    assert!(page.contains("Noor Haddad") && page.contains("0 of 1, 0.0 %") && page.contains("too few to say"), "{page}");
    for width in WIDTHS {
        assert!(sam.shot("care", width).await.is_empty());
    }
    let unnamed = sam.ask(crate::browser::UNNAMED).await;
    assert_eq!(unnamed, serde_json::json!([]));

    // Somebody never overrides, somebody else often does: both stand out, also in the menu of every page.
    desk.person("Ada Brandt", Role::Caseworker).await.end().await;
    marks(&desk, "noor", 200, 0).await;
    marks(&desk, "ada", 200, 60).await;
    desk.app.clock.advance(TimeDelta::minutes(2));
    sam.open(&format!("{}/queue", desk.base)).await;
    assert_eq!(sam.ask("return document.querySelector('header a[href=\"/care\"] .chip').innerText").await, "2");
    sam.client.set_window_size(1440, 900).await.expect("a size");
    sam.open(&format!("{}/care", desk.base)).await;
    let page = text(&sam).await;
    assert!(page.contains("much less often than the team") && page.contains("much more often than the team"), "{page}");
    for width in WIDTHS {
        assert!(sam.shot("care-alarms", width).await.is_empty());
    }
    desk.end([noor, sam]).await;
}

/// Decisions of months, without their cases.
async fn marks(desk: &Desk, name: &str, of: u32, hits: u32) {
    use sea_orm::{ConnectionTrait, Database};
    let (user, _) = people::by_email(&desk.app.db, &format!("{name}@desk.example")).await.expect("found").expect("the person");
    let file = format!("sqlite:{}", desk.app.config.data_dir.join("evenhand.db").display());
    let conn = Database::connect(&file).await.expect("the file");
    let at = noon().timestamp_micros();
    let row = |n: u32| format!("(x'{}', 'decided', x'{n:032x}', {at}, {})", user.id.0.simple(), u8::from(n < hits));
    let rows: Vec<String> = (0..of).map(row).collect();
    let text = format!(
        "PRAGMA foreign_keys = OFF; INSERT INTO care_marks (user_id, kind, case_id, at_us, hit) VALUES {}",
        rows.join(", ")
    );
    conn.execute_unprepared(&text).await.expect("inserted");
    conn.close().await.expect("closed");
}

/// The pages load rulings in one way only, so that a new page cannot forget to ask who may see one.
#[test]
fn no_page_of_the_desk_loads_a_ruling_past_the_one_that_hides_it() {
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/desk")).expect("pages").flatten() {
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
