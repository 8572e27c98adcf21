//! Finding cases: by number, by words of title and parties, in every view, page by page, on both databases.

use crate::store::{Own, on_both};
use chrono::{DateTime, TimeDelta, Utc};
use evenhand::case::event::Actor;
use evenhand::case::{Case, Event, Side};
use evenhand::commands::admin::import_one;
use evenhand::intake::bundle;
use evenhand::store::queue::{self, Filter};
use evenhand::store::{Db, cases};
use std::path::Path;

/// A case of its own, with this title and these parties.
async fn file(own: &Own, title: &str, consumer: &str, merchant: &str) -> Case {
    let mut story = bundle::read(Path::new("fixtures/cases/sledge-from-a-silent-shop")).expect("a bundle");
    story.name = format!("{title} {consumer} {merchant}");
    story.complaint.title = title.to_owned();
    story.complaint.consumer.name = consumer.to_owned();
    story.complaint.merchant.name = merchant.to_owned();
    import_one(&own.app, story).await.expect("imported").0
}

fn sought(words: &str) -> Filter {
    Filter { search: Some(words.to_owned()), ..Filter::default() }
}

/// The titles that are found.
async fn found(own: &Own, filter: &Filter) -> Vec<String> {
    let rows = queue::page(&own.app.db, filter, None, 100).await.expect("a page");
    rows.into_iter().map(|row| row.title).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_typed_begins_a_word_of_the_case() {
    on_both(async |own: &Own| {
        let first = file(own, "Kettle that whistles", "Zoë Łęcka", "O'Hara & Söhne").await;
        file(own, "Kettle that leaks", "Jan Lecker", "Nordsee 70% Tee").await;
        let last = first.number.rsplit('-').next().expect("a number");
        for (typed, titles) in [
            ("kettle", &["Kettle that whistles", "Kettle that leaks"][..]),
            ("  KETT  ", &["Kettle that whistles", "Kettle that leaks"]),
            ("zoe", &["Kettle that whistles"]),
            ("ZOË łęcka", &["Kettle that whistles"]),
            ("leck", &["Kettle that whistles", "Kettle that leaks"]),
            ("leck jan", &["Kettle that leaks"]),
            ("ohara", &["Kettle that whistles"]),
            ("o'hara sohne", &["Kettle that whistles"]),
            ("ettle", &[]),
            ("kettle zoe jan", &[]),
            ("70%", &["Kettle that leaks"]),
            ("%", &[]),
            ("_", &[]),
            (first.number.as_str(), &["Kettle that whistles"]),
            (&format!("kettle {}", first.number.to_lowercase()), &["Kettle that whistles"]),
            (&format!("leaks {}", first.number), &[]),
            (last, &["Kettle that whistles"]),
            (last.trim_start_matches('0'), &["Kettle that whistles"]),
        ] {
            let mut wanted: Vec<String> = titles.iter().map(|title| (*title).to_owned()).collect();
            let mut got = found(own, &sought(typed)).await;
            wanted.sort();
            got.sort();
            assert_eq!(got, wanted, "`{typed}`");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_stays_within_its_view_and_follows_the_case() {
    on_both(async |own: &Own| {
        let case = file(own, "Lamp without a shade", "Ana Roig", "Lumen").await;
        let within = |stages: &[&'static str], category: Option<&str>| Filter {
            stages: stages.to_vec(),
            category: category.map(str::to_owned),
            search: Some("lamp".to_owned()),
            ..Filter::default()
        };
        let category = case.complaint.category.as_str();
        assert_eq!(found(own, &within(&[], Some(category))).await.len(), 1);
        assert!(found(own, &within(&[], Some("duplicate_charge"))).await.is_empty());
        assert_eq!(found(own, &within(&["ready", "reading"], None)).await.len(), 1);
        assert!(found(own, &within(&["ready"], Some(category))).await.is_empty());
        assert!(found(own, &within(&["closed"], None)).await.is_empty());

        // Moved by its events to where the words no longer show among the open ones.
        let closed = close(own, case).await;
        assert!(found(own, &within(&[], None)).await.is_empty());
        assert_eq!(found(own, &within(&["closed"], None)).await, ["Lamp without a shade"]);
        assert_eq!(found(own, &within(&["closed"], Some(category))).await.len(), 1);
        let by_number = Filter { search: Some(closed.number.clone()), ..Filter::default() };
        assert!(found(own, &by_number).await.is_empty(), "not among the open ones");
        assert_eq!(found(own, &Filter { stages: vec!["closed"], ..by_number }).await.len(), 1);
    })
    .await;
}

/// The stage table alone: what the events carry is not looked at here.
async fn close(own: &Own, case: Case) -> Case {
    let now = own.app.now();
    evenhand::worker::run_due(&own.app, &own.reader).await.expect("worked");
    let mut at = cases::load(&own.app.db, case.id).await.expect("the case");
    for event in [
        Event::Approved {
            approval: own.app.id().into(),
            draft: at.draft.expect("a draft"),
            evidence_root: String::new(),
            send_after: now,
            reason: None,
        },
        Event::LettersSent,
    ] {
        let moved = at.record(event, Actor::System, now).expect("allowed");
        at = cases::save(&own.app.db, vec![moved]).await.expect("saved");
    }
    at
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_a_search_follow_one_another_by_deadline() {
    on_both(async |own: &Own| {
        let mut wanted = Vec::new();
        for n in 0..7i64 {
            let case = file(own, &format!("Chair {n}"), "Pat Chairman", "Seats").await;
            // Each waits for a party until another day, the later filed the earlier.
            let until: DateTime<Utc> = own.app.now() + TimeDelta::days(20 - n);
            wanted.push((until, waiting(own, case, until).await.number));
        }
        wanted.sort();
        let wanted: Vec<String> = wanted.into_iter().map(|(_, number)| number).collect();
        for search in ["chair", "ch pat", "chai seats"] {
            let (mut seen, mut after) = (Vec::new(), None);
            loop {
                let page = queue::page(&own.app.db, &sought(search), after.as_ref(), 3).await.expect("a page");
                let Some(last) = page.last() else { break };
                after = Some(last.cursor());
                seen.extend(page.into_iter().map(|row| row.number));
            }
            assert_eq!(seen, wanted, "`{search}`");
        }
    })
    .await;
}

async fn waiting(own: &Own, case: Case, until: DateTime<Utc>) -> Case {
    evenhand::worker::run_due(&own.app, &own.reader).await.expect("worked");
    let case = cases::load(&own.app.db, case.id).await.expect("the case");
    let event = Event::Asked {
        side: Side::Merchant,
        questions: vec!["Where is it?".to_owned()],
        until,
        approval: None,
        send_after: None,
    };
    let moved = case.record(event, Actor::System, own.app.now()).expect("allowed");
    cases::save(&own.app.db, vec![moved]).await.expect("saved")
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_that_were_there_before_search_are_found() {
    on_both(async |own: &Own| {
        use sea_orm::ConnectionTrait;
        let case = file(own, "Mirror in splinters", "Théo Blanc", "Glas").await;
        let url = own.app.config.database();
        let conn = sea_orm::Database::connect(&url).await.expect("the database");
        // Back to the first schema.
        for step in [
            "DROP TABLE case_words",
            "DROP INDEX cases_by_category_stage_due",
            "DELETE FROM seaql_migrations WHERE version = 'm20261125_000002_search'",
        ] {
            conn.execute_unprepared(step).await.expect(step);
        }
        conn.close().await.expect("closed");
        let db = Db::connect(&url).await.expect("brought up to date");
        for typed in ["mirr theo", &case.number, "glas"] {
            let rows = queue::page(&db, &sought(typed), None, 10).await.expect("a page");
            assert_eq!(rows.len(), 1, "`{typed}`");
        }
    })
    .await;
}
