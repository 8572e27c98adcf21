//! The manual as something people own: versions, four eyes, replay, shadow, and cases as examples.

use super::store::{Own, noon, on_both, story};
use crate::hearing;
use evenhand::case::{Role, Stage};
use evenhand::commands::admin::import_one;
use evenhand::error::Error;
use evenhand::evidence::{Options, Reader};
use evenhand::intake::bundle;
use evenhand::review::acts;
use evenhand::rules::{self, RuleBook};
use evenhand::store::people::{self, User};
use evenhand::store::{books, cases};
use evenhand::{policy, walk, worker};
use std::collections::BTreeMap;
use std::path::Path;

async fn person(own: &Own, name: &str, role: Role) -> User {
    people::create(&own.app.db, &format!("{name}@desk.example"), name, role, "-", noon()).await.expect("a person")
}

/// The shipped file with one number changed: a claim may be filed for far fewer days.
fn stricter(book: &RuleBook) -> String {
    let (_, text) = book.sources.iter().find(|(name, _)| name == "gates.toml").expect("the gates");
    text.replacen("payment.refund_posted >= case.captured", "payment.refund_posted > case.captured", 1)
}

#[test]
fn a_case_becomes_an_example_that_comes_to_the_same() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let reader = Reader::find(Options::default()).expect("our own program");
    let (mut count, mut blocks) = (0, BTreeMap::<String, String>::new());
    for path in bundle::find(Path::new("fixtures/cases")).expect("bundles") {
        let walked = walk::folder(&book, &path, &reader).expect("walked");
        let category = walked.dossier.complaint.category;
        if !book.encodes(category) {
            continue;
        }
        // With nothing left unread, as the rules see it once somebody has read the letters.
        let (dossier, readings) = rules::as_example(&walked.dossier, &walked.draft.readings);
        let decision = rules::assess(&book, &dossier, &readings);
        let name = format!("From {}", path.display());
        let file = format!("{}.toml", category.as_str());
        count += 1;
        *blocks.entry(file).or_default() += &rules::row(&name, &dossier, &readings, &decision);
    }
    let longer = |(name, text): &(String, String)| {
        let more = blocks.get(name).map_or("", String::as_str);
        (name.clone(), format!("{text}{more}"))
    };
    let files: Vec<_> = book.sources.iter().map(longer).collect();
    let longer = RuleBook::of(&files).unwrap_or_else(|faults| panic!("{faults}"));
    let other = rules::run_examples(&longer);
    assert!(other.is_empty(), "of {count}, these come to something else:\n{}", rules::Faults(other));
    assert!(count >= 15, "{count}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_person_puts_a_version_in_force_and_a_case_keeps_its_own() {
    on_both(async |own: &Own| {
        let app = &own.app;
        let first = app.active_book().await.expect("a book");
        let (old, _) = import_one(app, story("juicer-delivered-in-monza")).await.expect("imported");
        assert_eq!(old.rule_book, first.hash);

        let (owner, other) = (person(own, "owner", Role::Supervisor).await, person(own, "other", Role::Supervisor).await);
        let worker = person(own, "worker", Role::Caseworker).await;
        let empty = policy::propose(app, &owner, &first.hash, "gates.toml", &stricter(&first), " ").await;
        assert!(matches!(empty, Err(Error::Invalid(_))), "a proposal says why");
        let (_, gates) = first.sources.iter().find(|(name, _)| name == "gates.toml").expect("the gates");
        let same = policy::propose(app, &owner, &first.hash, "gates.toml", gates, "no change").await;
        assert!(same.expect_err("nothing changed").to_string().contains("nothing was changed"));
        let text = stricter(&first);
        let broken = text.replacen("merchant.accepts", "merchant.acepts", 1);
        let refused =
            policy::propose(app, &owner, &first.hash, "gates.toml", &broken, "a slip").await.expect_err("a misspelt fact");
        let said = refused.to_string();
        assert!(said.contains("gates.toml, line") && said.contains("did you mean `merchant.accepts`"), "{said}");

        let hash = policy::propose(
            app,
            &owner,
            &first.hash,
            "parameters.toml",
            &fuller(&first),
            "the programme wants a signature from a krona more",
        )
        .await;
        let hash = hash.expect("a sound proposal");
        let changes = rules::diff(&first, &app.book(&hash).await.expect("the proposal"));
        assert_eq!(changes.len(), 1, "{changes:?}");
        assert_eq!((changes[0].what.as_str(), changes[0].file.as_str()), ("parameter signature_limit", "parameters.toml"));

        let early = policy::activate(app, &other, &hash, &first.hash).await.expect_err("nobody looked at the flips");
        assert!(early.to_string().contains("replay"), "{early}");
        policy::replay_stored(app, &hash).await.expect("replayed");
        let refuse = async |by: &User| policy::activate(app, by, &hash, &first.hash).await.expect_err("refused").to_string();
        assert!(refuse(&owner).await.contains("another person"));
        assert!(refuse(&worker).await.contains("a supervisor"));
        policy::activate(app, &other, &hash, &first.hash).await.expect("in force");
        assert!(matches!(policy::activate(app, &other, &hash, &hash).await, Err(Error::Invalid(_))), "in force already");
        let late = policy::activate(app, &owner, &first.hash, "another").await;
        assert!(matches!(late, Err(Error::Stale)), "who compared with an older version looks again");

        assert_eq!(app.active_book().await.expect("a book").hash, hash);
        assert_eq!(app.book_in_force(noon()).await.expect("a book").hash, hash);
        let again = cases::load(&app.db, old.id).await.expect("the case");
        assert_eq!(again.rule_book, first.hash, "a case keeps the version of its filing date");
        worker::run_due(app, &own.reader).await.expect("worked");
        let draft = cases::load(&app.db, old.id).await.expect("the case").draft.expect("a draft");
        assert_eq!(cases::draft(&app.db, draft).await.expect("the draft").draft.rule_book, first.hash);
    })
    .await;
}

/// A number that no example turns on: a sound proposal as it stands.
fn fuller(book: &RuleBook) -> String {
    let (_, text) = book.sources.iter().find(|(name, _)| name == "parameters.toml").expect("the numbers");
    let (is, becomes) = ("value = \"4950.00\", currency = \"SEK\"", "value = \"4951.00\", currency = \"SEK\"");
    assert_eq!(text.matches(is).count(), 1, "the limit in kronor");
    text.replace(is, becomes)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_lists_the_decided_cases_that_come_out_otherwise() {
    on_both(async |own: &Own| {
        let app = &own.app;
        let by = person(own, "worker", Role::Supervisor).await;
        let first = app.active_book().await.expect("a book");
        for name in ["juicer-delivered-in-monza", "sledge-from-a-silent-shop", "three-boxes-three-captures"] {
            let (case, _) = import_one(app, story(name)).await.expect("imported");
            worker::run_due(app, &own.reader).await.expect("worked");
            approve(own, &case.number, &by).await;
        }
        let same = policy::replay(app, &first, async |_| Ok(())).await.expect("replayed");
        assert_eq!((same.of, same.cases, same.flips, same.finished), (3, 3, 0, true), "the same book decides the same");

        let harsher = harsher(&first);
        let mut heard = Vec::new();
        let replayed = policy::replay(app, &harsher, async |so_far| {
            heard.push(so_far.cases);
            Ok(())
        });
        let replayed = replayed.await.expect("replayed");
        assert_eq!((replayed.cases, replayed.flips, replayed.shown.len()), (3, 1, 1), "{replayed:?}");
        assert_ne!(replayed.shown[0].was, replayed.shown[0].is);
        assert_eq!((heard.first(), heard.last()), (Some(&0), Some(&3)));
    })
    .await;
}

/// The book with a harsher chapter.
fn harsher(book: &RuleBook) -> RuleBook {
    let change = |(name, text): &(String, String)| {
        let text = if name == "not_received.toml" { never(text) } else { text.clone() };
        (name.clone(), text)
    };
    let files: Vec<_> = book.sources.iter().map(change).collect();
    RuleBook::of(&files).unwrap_or_else(|faults| panic!("{faults}"))
}

/// Every outcome of the chapter becomes "no refund".
fn never(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("amount = "));
    lines
        .map(|line| if line.starts_with("outcome = \"refund") { "outcome = \"no_refund\"" } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

async fn approve(own: &Own, number: &str, by: &User) {
    let by = by.into();
    let open = acts::open(&own.app, number).await.expect("the case");
    for exhibit in open.dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()) {
        acts::look(&own.app, number, &by, exhibit.number).await.expect("looked");
    }
    hearing::served(&own.app, number, &by).await;
    let open = acts::open(&own.app, number).await.expect("the case");
    let root = open.dossier.evidence_root();
    let case =
        acts::approve(&own.app, number, &by, open.case.version, &root).await.unwrap_or_else(|error| panic!("{number}: {error}"));
    assert!(matches!(case.stage, Stage::Approved { .. }), "{:?}", case.stage);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_in_the_shadow_reports_where_it_disagrees_and_changes_nothing() {
    on_both(async |own: &Own| {
        let app = &own.app;
        let first = app.active_book().await.expect("a book");
        let candidate = harsher(&first);
        books::keep(&app.db, &candidate.hash, &candidate.sources, "harsher", None, noon()).await.expect("kept");
        let by = person(own, "owner", Role::Supervisor).await;
        policy::set_shadow(app, &by, &candidate.hash, true).await.expect("in the shadow");
        assert!(policy::set_shadow(app, &by, &first.hash, true).await.is_err());

        let (case, _) = import_one(app, story("juicer-delivered-in-monza")).await.expect("imported");
        worker::run_due(app, &own.reader).await.expect("worked");
        let case = cases::load(&app.db, case.id).await.expect("the case");
        assert_eq!(case.stage, Stage::Ready);
        let draft = cases::draft(&app.db, case.draft.expect("a draft")).await.expect("the draft").draft;
        assert_eq!(draft.rule_book, first.hash);
        let (seen, differ, shown) = books::shadow_report(&app.db, &candidate.hash, 10).await.expect("a report");
        assert_eq!((seen, differ), (1, 1));
        assert_eq!((shown[0].number.as_str(), shown[0].was.outcome), (case.number.as_str(), draft.outcome));
    })
    .await;
}
