//! Decided cases: beside the next one like them, and as lines to train or measure a model with.

use crate::chromium::WIDTHS;
use crate::desk::{Desk, text};
use crate::hearing;
use crate::store::{noon, on_both, story};
use chrono::TimeDelta;
use evenhand::app::App;
use evenhand::case::event::AmendReason;
use evenhand::case::{Case, Outcome, Role};
use evenhand::commands::admin::import_one;
use evenhand::commands::decided::{Format, lines};
use evenhand::drafting::model;
use evenhand::evidence::Reader;
use evenhand::review::blind::{self, View};
use evenhand::review::{Amendment, Reviewer, SentenceEdit, acts};
use evenhand::store::{cases, decided, people, precedents};
use evenhand::worker;

const STORY: &str = "juicer-delivered-in-monza";
const OTHER: &str = "coffee-scale-charged-on-the-retry";
/// What a caseworker writes instead of the rules' sentence.
const BY_HAND: &str = "The parcel went to another town, as the scans show plainly.";

async fn person(app: &App, name: &str) -> Reviewer {
    let user = people::create(&app.db, &format!("{name}@desk.example"), name, Role::Supervisor, "-", noon()).await;
    Reviewer::from(&user.expect("a person"))
}

/// The story once more, as another order.
async fn another(app: &App, reader: &Reader, name: &str, order: &str) -> Case {
    let mut bundle = story(name);
    bundle.name = format!("{name}-{order}");
    let (case, _) = import_one(app, bundle).await.expect("imported");
    worker::run_due(app, reader).await.expect("worked");
    cases::load(&app.db, case.id).await.expect("the case")
}

/// Looked at, heard and approved, with a sentence or the outcome changed before where `change` says so.
async fn decide(app: &App, case: &Case, by: &Reviewer, change: Option<Outcome>) {
    let number = case.number.as_str();
    let open = acts::open(app, number).await.expect("the case");
    for exhibit in open.dossier.exhibits.iter().filter(|exhibit| !exhibit.is_records()) {
        acts::look(app, number, by, exhibit.number).await.expect("looked");
    }
    hearing::served(app, number, by).await;
    if let Some(outcome) = change {
        amend(app, number, by, outcome).await;
        hearing::served(app, number, by).await;
    }
    let open = acts::open(app, number).await.expect("the case");
    let root = open.dossier.evidence_root();
    let first =
        acts::approve(app, number, by, open.case.version, &root).await.unwrap_or_else(|error| panic!("{number}: {error}"));
    if first.approval.is_none() {
        let second = person(app, &format!("second-{number}")).await;
        // The second of two says first what they would decide.
        let decided = cases::draft(&app.db, first.draft.expect("a draft")).await.expect("the draft").draft;
        let amount = decided.amount.map(|amount| amount.plain()).unwrap_or_default();
        let view = View { outcome: Some(decided.outcome), amount, reason: "the scans end at another door".to_owned() };
        let said =
            blind::say(app, number, &second, first.version, &view).await.unwrap_or_else(|error| panic!("{number}: {error}"));
        acts::approve(app, number, &second, said.version, &root).await.unwrap_or_else(|error| panic!("{number}: {error}"));
    }
}

async fn amend(app: &App, number: &str, by: &Reviewer, outcome: Outcome) {
    let open = acts::open(app, number).await.expect("the case");
    let draft = open.draft.expect("a draft").draft;
    let other = outcome != draft.outcome;
    let told = |letter: &evenhand::case::draft::Letter| {
        let mut letter = letter.clone();
        if other {
            letter.text = "We decided otherwise.".to_owned();
        }
        letter
    };
    let mut changed = false;
    let sentences = draft.sentences.iter().enumerate().map(|(n, it)| {
        let here = !changed && it.kind == evenhand::case::draft::SentenceKind::Fact;
        changed |= here;
        let text = if here { BY_HAND.to_owned() } else { it.text.clone() };
        SentenceEdit { was: Some(n), text, kind: it.kind, citations: it.citations.clone() }
    });
    let change = Amendment {
        outcome,
        amount: draft.amount.filter(|_| !other).map(|amount| amount.plain()).unwrap_or_default(),
        sentences: sentences.collect(),
        consumer: told(&draft.letters.consumer),
        merchant: told(&draft.letters.merchant),
        reason: AmendReason::Tone,
        note: "Noor knows the customer Mario".to_owned(),
    };
    acts::amend(app, number, by, open.case.version, &change).await.unwrap_or_else(|error| panic!("{number}: {error}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn decided_cases_stand_beside_the_next_one_like_them() {
    on_both(async |own| {
        let app = &own.app;
        let by = person(app, "noor").await;
        let (one, two) = (another(app, &own.reader, STORY, "1").await, another(app, &own.reader, STORY, "2").await);
        let unlike = another(app, &own.reader, OTHER, "3").await;
        let draft = async |case: &Case| cases::draft(&app.db, case.draft.expect("a draft")).await.expect("the draft").draft;
        let like = async |case: &Case| precedents::like(&app.db, case, &draft(case).await, 5).await.expect("some cases");
        assert_eq!(like(&two).await, [], "nothing is decided yet");

        decide(app, &one, &by, None).await;
        decide(app, &unlike, &by, None).await;
        let found = like(&two).await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].number.as_str(), found[0].same_points), (one.number.as_str(), true));
        assert_eq!(found[0].outcome, draft(&two).await.outcome);

        // An approval that is taken back decides nothing.
        let open = acts::open(app, &one.number).await.expect("the case");
        acts::undo(app, &one.number, &by, open.case.version).await.expect("undone");
        assert_eq!(like(&two).await, []);

        // Closed, and of the same kind only by the words of its title.
        decide(app, &unlike_again(app, &own.reader).await, &by, None).await;
        app.clock.advance(TimeDelta::hours(1));
        worker::run_due(app, &own.reader).await.expect("sent");
        let third = another(app, &own.reader, OTHER, "5").await;
        assert_eq!(like(&third).await.iter().filter(|it| it.same_points).count(), 2);
    })
    .await;
}

async fn unlike_again(app: &App, reader: &Reader) -> Case {
    another(app, reader, OTHER, "4").await
}

#[tokio::test(flavor = "multi_thread")]
async fn approved_words_of_people_become_examples_and_lines_that_name_nobody() {
    on_both(async |own| {
        let app = &own.app;
        let by = person(app, "noor").await;
        let case = another(app, &own.reader, STORY, "1").await;
        let outcome = cases::draft(&app.db, case.draft.expect("a draft")).await.expect("the draft").draft.outcome;
        decide(app, &case, &by, Some(outcome)).await;
        let next = another(app, &own.reader, STORY, "2").await;
        let found = precedents::amended(&app.db, &next, outcome, 3, app.now()).await.expect("cases");
        let [(dossier, drafts)] = found.as_slice() else { panic!("{} cases", found.len()) };
        assert_eq!(model::examples(&model::Example { dossier, drafts }), [BY_HAND]);
        assert_eq!(model::examples(&model::Example { dossier, drafts: &drafts[..1] }), [] as [&str; 0], "nobody wrote it");

        let page = decided::page(&app.db, None, 10).await.expect("a page");
        let [it] = page.cases.as_slice() else { panic!("{} cases", page.cases.len()) };
        let complaint = &it.case.complaint;
        let names = [&complaint.consumer.name, &complaint.consumer.email, &complaint.merchant.name, &complaint.order.id];
        for format in [Format::Plain, Format::Chat] {
            let masked = lines(app, &it.case, &it.readings, true, format).await.expect("lines");
            let text: String = masked.iter().map(ToString::to_string).collect();
            for name in names {
                assert!(!text.contains(name.as_str()), "{format:?}: {name}");
            }
            assert!(!masked.is_empty());
        }
        let plain = lines(app, &it.case, &it.readings, true, Format::Plain).await.expect("lines");
        assert_eq!(plain[0]["gold_outcome"]["outcome"], outcome.as_str());
        assert_eq!(plain[0]["amendments"][0]["reason"], "tone");
        assert!(plain[0]["gold_claims"].as_array().is_some_and(|claims| !claims.is_empty()));
        let chat = lines(app, &it.case, &it.readings, true, Format::Chat).await.expect("lines");
        let roles: Vec<&str> =
            chat[0]["messages"].as_array().expect("messages").iter().filter_map(|it| it["role"].as_str()).collect();
        assert_eq!(roles, ["system", "user", "assistant"]);
        let whole = lines(app, &it.case, &it.readings, false, Format::Plain).await.expect("lines");
        assert!(whole[0].to_string().contains(&complaint.consumer.name), "unmasked is unmasked");
    })
    .await;
}

#[actix_web::test]
async fn a_draft_that_departs_from_earlier_rulings_says_so() {
    let desk = Desk::open(&[]).await;
    let by = person(&desk.app, "by").await;
    for n in 1..=2 {
        let case = another(&desk.app, &desk.reader, STORY, &n.to_string()).await;
        let outcome = if n == 1 { Outcome::NoRefund } else { desk.draft(&case.number).await.outcome };
        decide(&desk.app, &case, &by, Some(outcome)).await;
    }
    let case = another(&desk.app, &desk.reader, STORY, "3").await;
    let browser = desk.person("Noor Haddad", Role::Caseworker).await;
    browser.open(&desk.page(&case.number)).await;
    let words = text(&browser).await;
    assert!(words.contains("1 of the 2 decided cases shown that turned on the same points ended otherwise"), "{words}");
    assert!(words.contains("Decided cases like this one"), "{words}");
    browser.ask("document.getElementById('h-like').scrollIntoView({ behavior: 'instant' })").await;
    for width in WIDTHS {
        assert_eq!(browser.shot("precedents", width).await, Vec::<String>::new());
    }
    desk.end([browser]).await;
}
