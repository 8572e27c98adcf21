//! Care: the second of two people decides for themselves before they see what the first decided, and the manual says when two
//! people must look.

use super::store::{Own, noon, on_both, own_with, story};
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

/// Two people must approve it.
pub const RUG: &str = "rug-with-a-secondhand-tracking-number";
pub const PLAIN: &str = "juicer-delivered-in-monza";

// ---- a desk without a browser ---------------------------------------------------------------------------------------------

pub async fn person(own: &Own, name: &str, role: Role, before: i64) -> Reviewer {
    let user = people::create(&own.app.db, &format!("{name}@desk.example"), name, role, "-", noon()).await.expect("a person");
    care::vouch(&own.app.db, user.id, before).await.expect("vouched for");
    Reviewer::from(&user)
}

/// The story as a case with a draft, every file looked at and shown to both.
pub async fn ready(own: &Own, name: &str, by: &Reviewer) -> Case {
    let (case, _) = import_one(&own.app, story(name)).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("worked");
    let open = acts::open(&own.app, &case.number).await.expect("the case");
    for exhibit in open.dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()) {
        acts::look(&own.app, &case.number, by, exhibit.number).await.expect("looked");
    }
    hearing::served(&own.app, &case.number, by).await;
    cases::load(&own.app.db, case.id).await.expect("the case")
}

pub async fn approve(own: &Own, number: &str, by: &Reviewer, reason: &str) -> Result<Case, Error> {
    let open = acts::open(&own.app, number).await.expect("the case");
    acts::approve_because(&own.app, number, by, open.case.version, &open.dossier.evidence_root(), reason).await
}

async fn say(own: &Own, number: &str, by: &Reviewer, outcome: Option<Outcome>, amount: &str) -> Result<Case, Error> {
    let version = acts::open(&own.app, number).await.expect("the case").case.version;
    let view = View { outcome, amount: amount.to_owned(), reason: "the scans end at another door".to_owned() };
    blind::say(&own.app, number, by, version, &view).await
}

/// Another outcome, with letters and words that stand nowhere else.
pub async fn other_outcome(own_draft: &evenhand::case::Draft) -> Amendment {
    let letter = |side: &str, letter: &evenhand::case::draft::Letter| {
        evenhand::case::draft::Letter::new(format!("Xylophone for the {side}"), format!("Xylophone. {}", letter.text))
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

pub async fn amend(own: &Own, number: &str, by: &Reviewer) -> Result<Case, Error> {
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

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_people_is_not_new_too_unless_nobody_else_is_there() {
    on_both(async |own: &Own| {
        let (new, other) = (person(own, "new", Role::Caseworker, 3).await, person(own, "other", Role::Caseworker, 7).await);
        let number = ready(own, PLAIN, &new).await.number;
        let draft = acts::open(&own.app, &number).await.expect("the case").draft.expect("a draft").draft;
        assert_eq!(approve(own, &number, &new, "").await.expect("approved").stage, Stage::SecondReview);
        // Two newcomers are the whole house: they may, and are told so.
        say(own, &number, &other, Some(draft.outcome), &plain(&draft)).await.expect("said");
        let seen = blind::open(&own.app, &number, &other).await.expect("the case");
        assert!(seen.blockers.is_empty(), "{:?}", seen.blockers);
        assert!(seen.reasons.iter().any(|reason| reason.contains("you are both new here")), "{:?}", seen.reasons);
        // As soon as somebody is there who is not new, it is theirs.
        let seasoned = person(own, "seasoned", Role::Caseworker, 400).await;
        refused(approve(own, &number, &other, "").await, "a colleague with more rulings must look");
        say(own, &number, &seasoned, Some(draft.outcome), &plain(&draft)).await.expect("said");
        let case = approve(own, &number, &seasoned, "").await.expect("approved as second");
        assert!(matches!(case.stage, Stage::Approved { .. }));
        // Where the reason is another one, a newcomer's second look is as good as anybody's.
        let number = ready(own, RUG, &seasoned).await.number;
        approve(own, &number, &seasoned, "").await.expect("approved first");
        say(own, &number, &new, None, "").await.expect("said");
        let seen = blind::open(&own.app, &number, &new).await.expect("the case");
        assert!(seen.blockers.is_empty(), "{:?}", seen.blockers);
    })
    .await;
}

pub fn plain(draft: &evenhand::case::Draft) -> String {
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
        let clauses: Vec<_> = shown.findings.iter().filter_map(|it| it.clause.as_deref()).filter(|it| *it != "G").collect();
        assert!(clauses.is_empty(), "the clause says what follows: {clauses:?}");
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
