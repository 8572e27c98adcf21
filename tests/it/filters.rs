//! Saved filters of the queue: who must act, amounts, a name for a view; on both databases and in a browser.

use crate::browser::UNNAMED;
use crate::chromium::WIDTHS;
use crate::desk::{Desk, text, type_in};
use crate::store::{Own, on_both};
use evenhand::case::event::Actor;
use evenhand::case::{Case, Event, Money, Role, Side, UserId};
use evenhand::commands::admin::import_one;
use evenhand::error::Error;
use evenhand::intake::bundle;
use evenhand::store::queue::{self, Amounts, Filter};
use evenhand::store::{Db, cases, filters, people};
use fantoccini::key::Key;
use sea_orm::ConnectionTrait;
use serde_json::json;
use std::path::Path;

const STORIES: [&str; 3] = ["sledge-from-a-silent-shop", "juicer-delivered-in-monza", "coffee-scale-charged-on-the-retry"];

async fn person(own: &Own, email: &str) -> UserId {
    let made = people::create(&own.app.db, email, "Ada Brandt", Role::Caseworker, "-", own.app.now()).await;
    made.expect("a user").id
}

fn refused<T: std::fmt::Debug>(done: Result<T, Error>) -> String {
    match done {
        Err(Error::Invalid(invalid)) => invalid.fields[0].reason.clone(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_is_kept_under_a_name_of_its_owners_own() {
    on_both(async |own: &Own| {
        let (db, now) = (&own.app.db, own.app.now());
        let (ada, ben) = (person(own, "ada@desk.example").await, person(own, "ben@desk.example").await);
        let large = filters::save(db, ada, "  Large \n and late ", "least=500&currency=EUR", now).await.expect("kept");
        assert_eq!((large.name.as_str(), large.query.as_str()), ("Large and late", "least=500&currency=EUR"));
        assert!(refused(filters::save(db, ada, "Large and late", "q=x", now).await).contains("another filter of yours"));
        assert!(refused(filters::save(db, ada, " ", "q=x", now).await).contains("is empty"));
        assert!(refused(filters::save(db, ada, &"x".repeat(41), "q=x", now).await).contains("longer than 40"));
        filters::save(db, ben, "Large and late", "q=ben", now).await.expect("another person's name is free");
        filters::save(db, ada, "Lamps", "q=lamp", now).await.expect("kept");
        assert!(refused(filters::rename(db, ada, large.id, "Lamps").await).contains("another filter of yours"));
        assert!(matches!(filters::rename(db, ben, large.id, "Mine").await, Err(Error::NotFound)));
        assert!(matches!(filters::delete(db, ben, large.id).await, Err(Error::NotFound)));
        filters::rename(db, ada, large.id, "Very large").await.expect("renamed");
        let names =
            async |whose| filters::of(db, whose).await.expect("filters").into_iter().map(|it| it.name).collect::<Vec<_>>();
        assert_eq!(names(ada).await, ["Very large", "Lamps"]);
        filters::delete(db, ada, large.id).await.expect("deleted");
        assert_eq!((names(ada).await, names(ben).await), (vec!["Lamps".to_owned()], vec!["Large and late".to_owned()]));
        for n in 1..filters::FILTERS_MAX {
            filters::save(db, ada, &n.to_string(), "q=x", now).await.expect("kept");
        }
        assert!(refused(filters::save(db, ada, "one more", "q=x", now).await).contains("delete one of your 20 filters"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_is_narrowed_by_who_must_act_and_by_amount() {
    on_both(async |own: &Own| {
        let mut filed = Vec::new();
        for story in STORIES {
            let bundle = bundle::read(&Path::new("fixtures/cases").join(story)).expect("a bundle");
            filed.push(import_one(&own.app, bundle).await.expect("imported").0);
        }
        evenhand::worker::run_due(&own.app, &own.reader).await.expect("worked");
        for (case, side) in filed.iter().zip(Side::BOTH) {
            ask(own, case, side).await;
        }
        let found = async |filter: &Filter| {
            let rows = queue::page(&own.app.db, filter, None, 100).await.expect("a page");
            let mut numbers: Vec<String> = rows.into_iter().map(|row| row.number).collect();
            numbers.sort();
            numbers
        };
        for (case, side) in filed.iter().zip(Side::BOTH) {
            let waits = Filter { waits_for: Some(side), ..Filter::default() };
            assert_eq!(found(&waits).await, std::slice::from_ref(&case.number));
            let word = case.complaint.title.split(' ').next().map(str::to_owned);
            assert_eq!(found(&Filter { search: word, ..waits.clone() }).await, std::slice::from_ref(&case.number));
            assert!(found(&Filter { search: Some(filed[2].number.clone()), ..waits }).await.is_empty());
        }
        for case in &filed {
            let amount = case.complaint.claim.amount;
            let (currency, minor) = (amount.currency(), amount.minor());
            let range = |least_minor, most_minor| Filter {
                amounts: Some(Amounts { currency, least_minor, most_minor }),
                ..Filter::default()
            };
            let wanted = |fits: &dyn Fn(Money) -> bool| {
                let all = filed.iter().filter(|it| it.complaint.claim.amount.currency() == currency);
                all.filter(|it| fits(it.complaint.claim.amount)).map(|it| it.number.clone()).collect::<Vec<_>>()
            };
            assert_eq!(found(&range(Some(minor), None)).await, wanted(&|it| it.minor() >= minor));
            assert_eq!(found(&range(None, Some(minor - 1))).await, wanted(&|it| it.minor() < minor));
            assert_eq!(found(&range(Some(minor), Some(minor))).await, wanted(&|it| it.minor() == minor));
            let within = Filter { search: Some(case.number.clone()), ..range(Some(minor + 1), None) };
            assert!(found(&within).await.is_empty());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_waited_for_before_is_known_after_the_schema_has_changed() {
    on_both(async |own: &Own| {
        let bundle = bundle::read(&Path::new("fixtures/cases").join(STORIES[1])).expect("a bundle");
        let case = import_one(&own.app, bundle).await.expect("imported").0;
        evenhand::worker::run_due(&own.app, &own.reader).await.expect("worked");
        ask(own, &case, Side::Merchant).await;
        let url = own.app.config.database();
        let conn = sea_orm::Database::connect(&url).await.expect("the database");
        // Back to the schema before.
        for step in [
            "DROP TABLE saved_filters",
            "DROP INDEX cases_open_by_amount",
            "DROP INDEX cases_closed_by_amount",
            "DROP INDEX cases_by_stage_due",
            "DROP INDEX cases_by_category_stage_due",
            "ALTER TABLE cases DROP COLUMN waits_for",
            "CREATE INDEX cases_by_stage_due ON cases (stage, due_us, id)",
            "CREATE INDEX cases_by_category_stage_due ON cases (category, stage, due_us, id)",
            "DELETE FROM seaql_migrations WHERE version = 'm20261125_000007_saved_filters'",
        ] {
            conn.execute_unprepared(step).await.expect(step);
        }
        conn.close().await.expect("closed");
        let db = Db::connect(&url).await.expect("brought up to date");
        for (side, many) in [(Side::Merchant, 1), (Side::Consumer, 0)] {
            let waits = Filter { waits_for: Some(side), ..Filter::default() };
            assert_eq!(queue::page(&db, &waits, None, 10).await.expect("a page").len(), many, "{side}");
        }
    })
    .await;
}

async fn ask(own: &Own, case: &Case, side: Side) {
    let case = cases::load(&own.app.db, case.id).await.expect("the case");
    let until = own.app.now() + chrono::TimeDelta::days(7);
    let event = Event::Asked { side, questions: vec!["Where?".to_owned()], until, approval: None, send_after: None };
    let moved = case.record(event, Actor::System, own.app.now()).expect("allowed");
    cases::save(&own.app.db, vec![moved]).await.expect("saved");
}

#[actix_web::test]
async fn a_caseworker_saves_renames_and_deletes_a_filter_with_the_keyboard() {
    let desk = Desk::open(&STORIES).await;
    let ada = desk.person("Ada Brandt", Role::Caseworker).await;
    ada.open(&format!("{}/queue?who=caseworker", desk.base)).await;
    let all = text(&ada).await;
    assert!(all.contains("D-2026-000001") && all.contains("D-2026-000003"), "{all}");
    let amount = desk.case("D-2026-000002").await.complaint.claim.amount;
    type_in(&ada, "#least", &amount.plain()).await;
    type_in(&ada, "#most", &amount.plain()).await;
    ada.follow("form.filters button").await;
    assert!(text(&ada).await.contains("Say in which currency"));
    type_in(&ada, "#currency", amount.currency().code()).await;
    ada.follow("form.filters button").await;
    let one = text(&ada).await;
    assert!(one.contains("D-2026-000002") && !one.contains("D-2026-000001"), "{one}");

    // Opened, named and sent by keys alone.
    ada.ask("document.querySelector('.keep summary').focus()").await;
    ada.press(Key::Enter).await;
    ada.press(Key::Tab).await;
    assert_eq!(ada.ask("return document.activeElement.id").await, json!("name"));
    type_in(&ada, "#name", "The juicer").await;
    ada.follow(".keep form[action$=filters] button").await;
    assert_eq!(ada.ask("return document.querySelector('.views [aria-current]').textContent").await, json!("The juicer"));
    let mut wrong = Vec::new();
    ada.ask("document.querySelector('.keep').open = true").await;
    wrong.extend(ada.ask(UNNAMED).await.as_array().expect("a list").iter().map(ToString::to_string));
    for width in WIDTHS {
        wrong.extend(ada.shot("queue-saved", width).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // From another view it is one step away, and a name that is taken is told beside the field.
    ada.open(&format!("{}/queue?who=supervisor", desk.base)).await;
    assert!(text(&ada).await.contains("No case fits"));
    ada.ask("document.querySelector('.keep').open = true").await;
    type_in(&ada, "#name", "The juicer").await;
    ada.follow(".keep form button").await;
    assert!(text(&ada).await.contains("is taken by another filter of yours"));
    assert_eq!(ada.ask("return document.querySelector('#name').value").await, json!("The juicer"));
    ada.follow(".views.kept a").await;
    assert!(text(&ada).await.contains("D-2026-000002"));
    ada.ask("document.querySelector('.keep').open = true").await;
    type_in(&ada, "#name", "Juice").await;
    ada.follow(".keep form[action$=name] button").await;
    assert_eq!(ada.ask("return document.querySelector('.views [aria-current]').textContent").await, json!("Juice"));
    ada.ask("document.querySelector('.keep').open = true").await;
    ada.follow(".keep form[action$=removal] button").await;
    assert_eq!(ada.ask("return document.querySelectorAll('.views.kept').length").await, json!(0));
    assert!(text(&ada).await.contains("D-2026-000001"), "the cases stay");
    desk.end([ada]).await;
}
