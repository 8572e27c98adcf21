//! What arrives in the very moment in which a case closes: it is read, or it waits for a person; it never lies on file unread.

use super::care::{PLAIN, approve, person, ready};
use super::store::{Own, on_both};
use chrono::TimeDelta;
use evenhand::case::event::Actor;
use evenhand::case::exhibit::{Authentication, Submitter};
use evenhand::case::{Role, Side, Stage};
use evenhand::intake::file::{Brought, Content};
use evenhand::intake::late::{self, Taken};
use evenhand::store::{cases, mails};
use evenhand::worker;
use std::time::Duration;

const STORIES: [&str; 3] = [PLAIN, "three-boxes-three-captures", "sledge-from-a-silent-shop"];

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_arrives_while_a_case_closes_is_read_or_waits_for_a_person() {
    on_both(async |own: &Own| {
        let app = &own.app;
        let noor = person(own, "noor", Role::Supervisor, 400).await;
        for (n, story) in STORIES.into_iter().enumerate() {
            let case = ready(own, story, &noor).await;
            let case = approve(own, &case.number, &noor, "").await.expect("approved");
            assert!(matches!(case.stage, Stage::Approved { .. }), "{story}: {:?}", case.stage);
            let before = cases::exhibits(&app.db, case.id).await.expect("exhibits").len();
            app.clock.advance(TimeDelta::minutes(11));
            // The letters leave, and the case closes, while files come in.
            let coming = async {
                let mut taken = Vec::new();
                for file in 0..8u64 {
                    tokio::time::sleep(Duration::from_millis(3 * n as u64)).await;
                    let brought = Brought {
                        name: format!("note-{file}.txt"),
                        content: Content::Bytes(format!("The depot wrote to us, letter {file}.").into_bytes()),
                        kind: None,
                        from: Submitter::Merchant,
                        received_at: app.now(),
                        note: None,
                        answers: None,
                        auth: Authentication::LoggedIn,
                    };
                    taken.push(
                        late::bring(app, &case.number, brought, Actor::Party { side: Side::Merchant }).await.expect("taken"),
                    );
                }
                taken
            };
            let (taken, worked) = tokio::join!(coming, worker::run_due(app, &own.reader));
            worked.expect("worked");
            worker::run_due(app, &own.reader).await.expect("worked");
            let now = cases::load(&app.db, case.id).await.expect("the case");
            let filed = taken.iter().filter(|it| matches!(it, Taken::OnFile(_))).count();
            let held = mails::held_of(&app.db, case.id).await.expect("held").len();
            assert_eq!(cases::exhibits(&app.db, case.id).await.expect("exhibits").len(), before + filed, "{story}");
            assert_eq!(held, taken.len() - filed, "{story}: each of the others is a task");
            if matches!(now.stage, Stage::Closed { .. }) {
                assert_eq!(filed, 0, "{story}: on file of a closed case, and nobody was told");
            }
        }
    })
    .await;
}
