//! Letters as their readers get them: who made the words, a question that reaches its side, a letter that comes back, an
//! answer by mail. A real mail server takes what leaves.

use crate::smtp::SmtpServer;
use crate::store::{Own, own_with};
use chrono::{NaiveDate, TimeDelta};
use evenhand::app::App;
use evenhand::case::draft::{Letter, Sentence};
use evenhand::case::event::AmendReason;
use evenhand::case::mail::{Fate, IncomingMail};
use evenhand::case::{Case, LetterKind, LetterState, Made, Money, OutboxLetter, Role, Side, Stage};
use evenhand::commands::admin::import_one;
use evenhand::error::Error;
use evenhand::intake::{bundle, mail};
use evenhand::review::{Amendment, Reviewer, SentenceEdit, acts, lost, question};
use evenhand::store::{audit, cases, jobs, mails, people};
use evenhand::worker;
use mail_parser::MessageParser;
use std::path::Path;

pub struct Desk {
    pub own: Own,
    pub smtp: SmtpServer,
    pub noor: Reviewer,
    pub number: String,
}

/// A case with a draft, a caseworker, and a mail server.
pub async fn desk(story: &str, change: impl FnOnce(&mut bundle::Bundle)) -> Desk {
    let smtp = SmtpServer::plain();
    let settings = smtp.settings();
    let own = own_with("", |config| config.mail.smtp = Some(settings)).await;
    let noor = people::create(&own.app.db, "noor@desk.example", "Noor Haddad", Role::Supervisor, "-", own.app.now()).await;
    let mut bundle = bundle::read(&Path::new("fixtures/cases").join(story)).expect("a bundle");
    change(&mut bundle);
    let (case, _) = import_one(&own.app, bundle).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("drafted");
    Desk { smtp, noor: Reviewer::from(&noor.expect("a user")), number: case.number, own }
}

impl Desk {
    pub fn app(&self) -> &App {
        &self.own.app
    }

    pub async fn case(&self) -> Case {
        cases::by_number(&self.app().db, &self.number).await.expect("the case")
    }

    pub async fn letters(&self) -> Vec<OutboxLetter> {
        cases::letters(&self.app().db, self.case().await.id).await.expect("letters")
    }

    pub async fn later(&self, minutes: i64) {
        self.app().clock.advance(TimeDelta::minutes(minutes));
        worker::run_due(self.app(), &self.own.reader).await.expect("worked");
    }

    /// The rules' own questions to `side`, to be answered in a week.
    pub async fn ask(&self, side: Side) -> Case {
        let open = acts::open(self.app(), &self.number).await.expect("the case");
        let draft = open.draft.expect("a draft").draft;
        let asks = draft.asks.iter().filter(|ask| ask.party == side).map(|ask| ask.question.clone()).collect();
        question::ask(self.app(), &self.number, &self.noor, open.case.version, side, asks, week(self.app())).await.expect("asked")
    }

    /// The draft as it is, with another letter to the consumer.
    pub async fn amend(&self, consumer: Letter) {
        let open = acts::open(self.app(), &self.number).await.expect("the case");
        let draft = open.draft.expect("a draft").draft;
        let kept = |(n, it): (usize, &Sentence)| SentenceEdit {
            was: Some(n),
            text: it.text.clone(),
            kind: it.kind,
            citations: it.citations.clone(),
        };
        let change = Amendment {
            outcome: draft.outcome,
            amount: draft.amount.map(Money::plain).unwrap_or_default(),
            sentences: draft.sentences.iter().enumerate().map(kept).collect(),
            consumer,
            merchant: draft.letters.merchant.clone(),
            reason: AmendReason::Tone,
            note: String::new(),
        };
        acts::amend(self.app(), &self.number, &self.noor, open.case.version, &change).await.expect("amended");
    }

    pub async fn approve(&self) -> Case {
        let mut open = acts::open(self.app(), &self.number).await.expect("the case");
        let draft = open.draft.as_ref().expect("a draft").draft.clone();
        let mut look = evenhand::review::blockers::unreadable(&open.dossier);
        look.extend(evenhand::review::blockers::business_records(&draft));
        for exhibit in look {
            acts::look(self.app(), &self.number, &self.noor, exhibit).await.expect("looked");
        }
        open = acts::open(self.app(), &self.number).await.expect("the case");
        let root = open.dossier.evidence_root();
        acts::approve(self.app(), &self.number, &self.noor, open.case.version, &root).await.expect("approved")
    }

    async fn receive(&self, mail: &str) -> IncomingMail {
        mail::receive(self.app(), mail.as_bytes(), None).await.expect("taken")
    }

    pub fn text(&self, n: usize) -> String {
        let kept = self.smtp.kept();
        let mail = MessageParser::default().parse(&kept[n].bytes).expect("a mail");
        mail.body_text(0).expect("a text").replace("\r\n", "\n")
    }
}

fn week(app: &App) -> NaiveDate {
    (app.now() + TimeDelta::days(7)).date_naive()
}

pub fn of(letters: &[OutboxLetter], side: Side) -> &OutboxLetter {
    letters.iter().rfind(|row| row.side == side).expect("a letter")
}

fn report(message_id: &str, action: &str, status: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.buyer.example\r\nTo: cases@evenhand.example\r\nSubject: Undelivered Mail Returned to Sender\r\n\
         Auto-Submitted: auto-replied\r\nMessage-ID: <{action}-{status}-{message_id}@mx.buyer.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\
         Content-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n--b\r\n\
         Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.buyer.example\r\n\r\n\
         Final-Recipient: rfc822; somebody@buyer.example\r\nAction: {action}\r\nStatus: {status}\r\n\
         Diagnostic-Code: smtp; 550 {status} user unknown\r\n\r\n--b\r\n\
         Content-Type: text/rfc822-headers\r\n\r\nFrom: cases@evenhand.example\r\nMessage-ID: {message_id}\r\n\r\n--b--\r\n"
    )
}

pub const ASKS_CONSUMER: &str = "wetsuit-dropped-at-the-newsagent";
pub const DECIDED: &str = "coffee-scale-charged-on-the-retry";

#[tokio::test(flavor = "multi_thread")]
async fn a_question_reaches_its_side_and_the_other_hears_only_that_we_wait() {
    let desk = desk(ASKS_CONSUMER, |_| {}).await;
    let case = desk.ask(Side::Consumer).await;
    assert!(matches!(case.stage, Stage::Awaiting { side: Side::Consumer, .. }));
    let asked = acts::open(desk.app(), &desk.number).await.expect("the case").draft.expect("a draft").draft.asks;
    desk.later(1).await;
    assert!(desk.smtp.kept().is_empty(), "a question left within its undo window");
    desk.later(2).await;
    let kept = desk.smtp.kept();
    assert_eq!(kept.len(), 2);
    let (to, other) = (case.complaint.consumer.email.clone(), case.complaint.merchant.email.clone());
    let at = |address: &str| kept.iter().position(|mail| mail.to == [address.to_owned()]).expect("a mail to it");
    let (question, note) = (desk.text(at(&to)), desk.text(at(&other)));
    for ask in &asked {
        let words = &ask.question[1..ask.question.len() - 1];
        assert!(question.contains(words), "{question}");
        assert!(!note.contains(words), "{note}");
    }
    let reader = evenhand::case::Reader::of(&case.complaint, Side::Consumer);
    for words in [reader.deadline(week(desk.app())), "IF YOU DO NOT ANSWER".to_owned(), "WHAT HELPS".to_owned()] {
        assert!(question.contains(&words), "{words}:\n{question}");
    }
    assert!(question.contains(&desk.app().page_address(&case, Side::Consumer)));
    assert!(
        !note.contains(&desk.app().link(&case, Side::Consumer)) && !question.contains(&desk.app().link(&case, Side::Merchant))
    );
    for text in [&question, &note] {
        assert!(text.contains("It was approved by Noor Haddad (supervisor)") && !text.contains("[["), "{text}");
    }
    // Every letter stands on an approval by a person, of its own kind.
    for row in desk.letters().await {
        let approval = cases::approval(&desk.app().db, row.approval).await.expect("an approval");
        assert_eq!((approval.kind, approval.by, row.kind), (LetterKind::Question, desk.noor.id, LetterKind::Question));
        assert!(matches!(row.state, LetterState::Sent { .. }));
        assert_eq!(row.made, Made::Rules);
    }
    // Nobody answers: the window ends, and the rules go on without.
    desk.later(8 * 24 * 60).await;
    assert!(!matches!(desk.case().await.stage, Stage::Awaiting { .. }));
    assert!(audit::verify(&desk.app().db).await.expect("verified").broken.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_can_be_taken_back_and_then_nothing_leaves() {
    let desk = desk(ASKS_CONSUMER, |_| {}).await;
    let case = desk.ask(Side::Consumer).await;
    let case = acts::undo(desk.app(), &desk.number, &desk.noor, case.version).await.expect("taken back");
    assert_eq!((case.stage, case.approval), (Stage::Ready, None));
    desk.later(60).await;
    assert!(desk.smtp.kept().is_empty());
    assert!(desk.letters().await.iter().all(|row| row.state == LetterState::Withdrawn));
    // Asked again in the caseworker's own words, it is the caseworker's letter; once it left, it cannot be taken back.
    let version = desk.case().await.version;
    let own = vec!["Which colour was the parcel?".to_owned()];
    let day = week(desk.app());
    question::ask(desk.app(), &desk.number, &desk.noor, version, Side::Consumer, own, day).await.expect("asked");
    desk.later(3).await;
    let asked = desk.letters().await;
    let asked = of(&asked, Side::Consumer);
    assert_eq!(asked.made, Made::Person);
    assert!(asked.letter.text.contains("Noor Haddad (supervisor) wrote what is asked"), "{}", asked.letter.text);
    let version = desk.case().await.version;
    assert!(matches!(acts::undo(desk.app(), &desk.number, &desk.noor, version).await, Err(Error::Invalid(_))));
    assert_eq!(desk.smtp.kept().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_by_mail_closes_the_question_only_from_the_side_that_was_asked() {
    let desk = desk(ASKS_CONSUMER, |_| {}).await;
    let case = desk.ask(Side::Consumer).await;
    desk.later(3).await;
    let to = desk.app().reply_address(&case, Side::Consumer);
    let from = &case.complaint.consumer.email;
    let answer = |from: &str, to: &str, id: &str, more: &str| {
        format!(
            "From: {from}\r\nTo: {to}\r\nSubject: Re: your question\r\nMessage-ID: <{id}>\r\n{more}\r\nHere is the receipt.\r\n"
        )
    };
    let became = async |mail: String| desk.receive(&mail).await.fate;
    // None of these is proof, and none of them moves the case.
    let held = [
        answer("stranger@elsewhere.example", &to, "a@x", ""),
        answer(from, "cases+D-2026-000001@evenhand.example", "b@x", ""),
        answer(from, &desk.app().reply_address(&case, Side::Merchant), "c@x", ""),
        answer(&format!("{from}, second@author.example"), &to, "d@x", ""),
        answer(from, "cases@evenhand.example", "e@x", ""),
    ];
    for mail in held {
        assert!(matches!(became(mail.clone()).await, Fate::Held { .. }), "{mail}");
    }
    for header in ["Auto-Submitted: auto-replied\r\n", "Precedence: bulk\r\n", "List-Id: <x.y>\r\n", "X-Autoreply: yes\r\n"] {
        let id = format!("{}@x", header.len());
        assert!(matches!(became(answer(from, &to, &id, header)).await, Fate::Ignored { .. }), "{header}");
    }
    assert!(matches!(desk.case().await.stage, Stage::Awaiting { .. }));
    assert_eq!(mails::held(&desk.app().db, 99).await.expect("held").len(), 5);
    let before = cases::exhibits(&desk.app().db, case.id).await.expect("exhibits").len();

    // The other side's own mail is filed, and the question stays open.
    let theirs = answer(&case.complaint.merchant.email, &desk.app().reply_address(&case, Side::Merchant), "m@x", "");
    assert!(matches!(became(theirs).await, Fate::Filed { side: Side::Merchant, .. }));
    desk.later(1).await;
    assert!(matches!(desk.case().await.stage, Stage::Awaiting { .. }));

    // The asked side's: a stranger had used its Message-ID before.
    let proof = answer(&from.to_uppercase(), &to.to_uppercase(), "a@x", "");
    let Fate::Filed { side: Side::Consumer, exhibit } = became(proof.clone()).await else { panic!("not filed") };
    assert_eq!(became(proof).await, Fate::Filed { side: Side::Consumer, exhibit });
    let exhibits = cases::exhibits(&desk.app().db, case.id).await.expect("exhibits");
    assert_eq!(exhibits.len(), before + 2);
    assert!(!matches!(desk.case().await.stage, Stage::Awaiting { .. }));
    desk.later(1).await;
    assert_eq!(desk.case().await.stage, Stage::Ready);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_comes_back_opens_the_case_until_it_went_out_again() {
    let desk = desk(DECIDED, |_| {}).await;
    desk.approve().await;
    desk.later(11).await;
    let closed = desk.case().await;
    assert!(matches!(closed.stage, Stage::Closed { .. }));
    let sent = desk.letters().await;
    let ours = of(&sent, Side::Consumer);

    // Reports that prove nothing, or no failure.
    let forged = report("<01990000-0000-7000-8000-000000000000@evenhand.example>", "failed", "5.1.1");
    assert!(matches!(desk.receive(&forged).await.fate, Fate::Held { .. }));
    let elsewhere = ours.message_id.replace("evenhand.example", "elsewhere.example");
    assert!(matches!(desk.receive(&report(&elsewhere, "failed", "5.1.1")).await.fate, Fate::Held { .. }));
    assert!(matches!(desk.receive(&report(&ours.message_id, "delayed", "4.4.1")).await.fate, Fate::Ignored { .. }));
    assert!(matches!(desk.case().await.stage, Stage::Closed { .. }));

    assert_eq!(desk.receive(&report(&ours.message_id, "failed", "5.1.1")).await.fate, Fate::Report { letter: ours.id });
    desk.receive(&report(&ours.message_id, "failed", "5.1.1")).await;
    let case = desk.case().await;
    assert_eq!(case.stage, Stage::Undelivered { side: Side::Consumer });
    let letters = desk.letters().await;
    let tasks = lost::all(&letters);
    assert_eq!(tasks.iter().map(|task| task.row.id).collect::<Vec<_>>(), [ours.id]);
    assert!(tasks[0].why.contains("there is no such mailbox at that address"), "{}", tasks[0].why);

    let wrong = lost::readdress(desk.app(), &desk.number, &desk.noor, case.version, ours.id, "nowhere").await;
    assert!(matches!(wrong, Err(Error::Invalid(_))));
    let new = "found@buyer.example";
    let case = lost::readdress(desk.app(), &desk.number, &desk.noor, case.version, ours.id, new).await.expect("corrected");
    assert_eq!((case.complaint.consumer.email.as_str(), lost::all(&desk.letters().await).len()), (new, 0));
    // The first act of undoing, and then again.
    let waiting = desk.letters().await.pop().expect("a letter").id;
    let case = lost::take_back(desk.app(), &desk.number, &desk.noor, case.version, waiting).await.expect("taken back");
    desk.later(5).await;
    assert_eq!((desk.smtp.kept().len(), lost::all(&desk.letters().await).len()), (2, 1));
    lost::readdress(desk.app(), &desk.number, &desk.noor, case.version, ours.id, new).await.expect("again");
    desk.later(3).await;
    let kept = desk.smtp.kept();
    assert_eq!((kept.len(), kept[2].to.as_slice()), (3, [new.to_owned()].as_slice()));
    let text = desk.text(2);
    assert!(text.contains("It did not arrive the first time; Noor Haddad (supervisor) approved"), "{text}");
    assert!(matches!(desk.case().await.stage, Stage::Closed { .. }));
    let again = desk.letters().await;
    let again = again.iter().find(|row| row.kind == LetterKind::Again && row.state != LetterState::Withdrawn).expect("it");
    assert_eq!(cases::approval(&desk.app().db, again.approval).await.expect("an approval").kind, LetterKind::Again);
    // A late second report about the first letter changes nothing any more.
    desk.receive(&report(&ours.message_id, "failed", "5.1.2")).await;
    assert!(matches!(desk.case().await.stage, Stage::Closed { .. }));
    assert!(audit::verify(&desk.app().db).await.expect("verified").broken.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_mail_server_takes_goes_another_way_and_the_case_closes() {
    let desk = desk(DECIDED, |bundle| "gone@buyer.example".clone_into(&mut bundle.complaint.consumer.email)).await;
    desk.approve().await;
    desk.later(11).await;
    let case = desk.case().await;
    assert_eq!(case.stage, Stage::Undelivered { side: Side::Consumer });
    assert_eq!(desk.smtp.kept().len(), 1, "the other side's letter leaves all the same");
    let letters = desk.letters().await;
    let tasks = lost::all(&letters);
    assert!(tasks[0].why.contains("there is no such mailbox"), "{}", tasks[0].why);
    let case =
        lost::posted(desk.app(), &desk.number, &desk.noor, case.version, tasks[0].row.id, "registered letter, 2 June").await;
    assert!(matches!(case.expect("posted").stage, Stage::Closed { .. }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_did_not_arrive_was_not_asked() {
    let desk = desk(ASKS_CONSUMER, |bundle| "gone@buyer.example".clone_into(&mut bundle.complaint.consumer.email)).await;
    desk.ask(Side::Consumer).await;
    desk.later(3).await;
    let case = desk.case().await;
    assert_eq!(case.stage, Stage::Ready);
    let letters = desk.letters().await;
    let gone = lost::all(&letters)[0].row.id;
    lost::readdress(desk.app(), &desk.number, &desk.noor, case.version, gone, "found@buyer.example").await.expect("corrected");
    desk.ask(Side::Consumer).await;
    desk.later(3).await;
    assert!(desk.smtp.kept().iter().any(|mail| mail.to == ["found@buyer.example".to_owned()]));
    assert!(lost::all(&desk.letters().await).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_server_is_tried_again_for_a_day_and_then_a_person_hears_of_it() {
    let desk = desk(DECIDED, |bundle| "busy@buyer.example".clone_into(&mut bundle.complaint.consumer.email)).await;
    desk.approve().await;
    desk.later(11).await;
    assert!(matches!(desk.case().await.stage, Stage::Approved { .. }));
    assert_eq!(of(&desk.letters().await, Side::Consumer).state, LetterState::Waiting);
    for _ in 0..120 {
        desk.later(16).await;
    }
    assert_eq!(desk.case().await.stage, Stage::Undelivered { side: Side::Consumer });
    let letters = desk.letters().await;
    assert!(lost::all(&letters)[0].why.contains("for a day"), "{}", lost::all(&letters)[0].why);
    assert_eq!(jobs::waits(&desk.app().db, desk.case().await.id).await.expect("jobs"), 0);
    assert_eq!(desk.smtp.kept().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_turns_strangers_away_once_gets_the_letter_the_second_time() {
    let desk = desk(DECIDED, |bundle| "grey@buyer.example".clone_into(&mut bundle.complaint.consumer.email)).await;
    desk.approve().await;
    desk.later(11).await;
    assert_eq!(desk.smtp.kept().len(), 1);
    desk.later(2).await;
    assert_eq!(desk.smtp.kept().len(), 2);
    assert!(matches!(desk.case().await.stage, Stage::Closed { .. }));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_letter_says_what_happened_to_its_own_words_in_text_html_and_header() {
    let desk = desk(DECIDED, |_| {}).await;
    let open = acts::open(desk.app(), &desk.number).await.expect("the case");
    let draft = open.draft.expect("a draft").draft;
    let mut consumer = draft.letters.consumer.clone();
    consumer.text = consumer.text.replace("You need not do anything.", "There is nothing you have to do.");
    desk.amend(consumer).await;
    desk.approve().await;
    desk.later(11).await;
    let case = desk.case().await;
    let kept = desk.smtp.kept();
    let mut seen = 0;
    for mail in &kept {
        let mail = MessageParser::default().parse(&mail.bytes).expect("a mail");
        let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address()).expect("a reader");
        let (header, words, never) = if to == case.complaint.consumer.email {
            ("person", "Noor Haddad (supervisor) changed its words.", "drafted this letter from fixed texts, without AI.")
        } else {
            ("rules", "They drafted this letter from fixed texts, without AI.", "changed its words")
        };
        seen += 1;
        assert_eq!(mail.header_raw("X-Evenhand-Prepared-By").map(str::trim), Some(header));
        for body in [mail.body_text(0), mail.body_html(0)] {
            let body = body.expect("a body");
            assert!(body.contains(words) && !body.contains(never), "{to}: {body}");
            assert!(body.contains("It was approved by Noor Haddad (supervisor), who read the case"), "{body}");
        }
    }
    assert_eq!(seen, 2);
}
