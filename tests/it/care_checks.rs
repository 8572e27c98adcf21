//! Drafts that are shown with an error, to see whether somebody reads, are never sent; and how people decide is counted.

use super::care::{PLAIN, amend, approve, person, ready};
use super::care_pages::Session;
use super::store::{Own, noon, own_with};
use crate::chromium::WIDTHS;
use crate::desk::{Desk, appears, keys, text, until};
use chrono::TimeDelta;
use evenhand::case::{Role, Stage};
use evenhand::error::Error;
use evenhand::review::{acts, blind};
use evenhand::store::{care, cases, people};

const FIRST: &str = "D-2026-000001";

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
