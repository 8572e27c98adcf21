//! Both sides are heard: what each reads of the other's evidence, how it answers, and that no ruling is approved on what the
//! side it goes against could not see.

use crate::browser::UNNAMED;
use crate::chromium::Chromium;
use crate::desk::Desk;
use evenhand::app::App;
use evenhand::case::exhibit::{Authentication, Submitter};
use evenhand::case::{Case, Event, LetterState, Role, Side, Stage, event::Actor};
use evenhand::error::Error;
use evenhand::intake::file::{Brought, Content, add_file};
use evenhand::review::{Reviewer, acts, heard};
use evenhand::store::{cases, mails, people};
use reqwest::multipart::{Form, Part};

/// For tests about something else: where a side was not heard, a person says how it saw the evidence.
pub async fn served(app: &App, number: &str, by: &Reviewer) {
    let open = acts::open(app, number).await.expect("the case");
    if !open.unheard.is_empty() {
        let how = "the shop's portal showed it to both";
        heard::served(app, number, by, open.case.version, how).await.expect("recorded");
    }
}

const FIRST: &str = "D-2026-000001";
/// The provider's tracking decides it against the merchant, who sent no file.
const TRACKED: &str = "juicer-delivered-in-monza";

/// A side in a browser without a window.
struct Party<'a> {
    desk: &'a Desk,
    client: reqwest::Client,
    base: &'static str,
}

async fn party(desk: &Desk, side: Side) -> Party<'_> {
    let client = reqwest::Client::builder().cookie_store(true).build().expect("a client");
    let link = desk.app.link(&desk.case(FIRST).await, side);
    let base = if side == Side::Consumer { "/c" } else { "/m" };
    let party = Party { desk, client, base };
    let (status, _) = party.get(&link).await;
    assert_eq!(status, 200);
    party
}

impl Party<'_> {
    async fn get(&self, path: &str) -> (u16, String) {
        told(self.client.get(format!("{}{path}", self.desk.base)).send().await).await
    }

    async fn page(&self, path: &str) -> String {
        let (status, text) = self.get(&format!("{}{path}", self.base)).await;
        assert_eq!(status, 200, "{text}");
        text
    }

    async fn token(&self) -> String {
        let page = self.page("").await;
        page.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token").to_owned()
    }

    async fn answer(&self, exhibit: u32, text: &str) -> (u16, String) {
        self.post(&format!("/evidence/{exhibit}/answers"), &[("answer", text)]).await
    }

    /// Presses the button, and reads the page that comes.
    async fn show(&self) -> String {
        assert!(self.page("").await.contains("Show the evidence"), "the button is not there");
        let (status, page) = self.post("/evidence/shown", &[]).await;
        assert!(status == 200 && !page.contains("Show the evidence"), "{page}");
        page
    }

    async fn post(&self, to: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let token = self.token().await;
        let form = [("csrf", token.as_str()), ("number", FIRST)];
        let body: Vec<String> = form.iter().chain(fields).map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let to = format!("{}{}{to}", self.desk.base, self.base);
        let typed = self.client.post(to).header("content-type", "application/x-www-form-urlencoded").body(body.join("&"));
        told(typed.send().await).await
    }

    async fn upload(&self, note: &str, name: &str, bytes: &[u8]) -> (u16, String) {
        let part = Part::bytes(bytes.to_vec()).file_name(name.to_owned());
        let form = Form::new().text("csrf", self.token().await).text("number", FIRST).text("note", note.to_owned());
        let to = format!("{}{}/evidence", self.desk.base, self.base);
        told(self.client.post(to).multipart(form.part("file", part)).send().await).await
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

async fn told(answer: reqwest::Result<reqwest::Response>) -> (u16, String) {
    let answer = answer.expect("an answer");
    (answer.status().as_u16(), answer.text().await.expect("its text"))
}

async fn supervisor(desk: &Desk) -> Reviewer {
    let made = people::create(&desk.app.db, "noor@desk.example", "Noor Haddad", Role::Supervisor, "-", desk.app.now()).await;
    Reviewer::from(&made.expect("a user"))
}

async fn approve(desk: &Desk, by: &Reviewer) -> Result<Case, Error> {
    let open = acts::open(&desk.app, FIRST).await.expect("the case");
    acts::approve(&desk.app, FIRST, by, open.case.version, &open.dossier.evidence_root()).await
}

async fn unheard(desk: &Desk) -> Vec<(Side, Vec<u32>)> {
    let open = acts::open(&desk.app, FIRST).await.expect("the case");
    open.unheard.into_iter().map(|it| (it.side, it.exhibits)).collect()
}

async fn later(desk: &Desk, minutes: i64) {
    desk.app.clock.advance(chrono::TimeDelta::minutes(minutes));
    desk.work().await;
}

async fn close(desk: &Desk, by: &Reviewer) {
    served(&desk.app, FIRST, by).await;
    approve(desk, by).await.expect("approved");
    later(desk, 11).await;
    assert!(matches!(desk.case(FIRST).await.stage, Stage::Closed { .. }));
}

#[actix_web::test]
async fn each_side_reads_the_evidence_of_the_other_without_what_is_private_and_no_original() {
    let desk = Desk::open(&[TRACKED]).await;
    let case = desk.case(FIRST).await;
    let (consumer, merchant) = (party(&desk, Side::Consumer).await, party(&desk, Side::Merchant).await);
    for who in [&consumer, &merchant] {
        let page = who.show().await;
        assert!(page.contains("scambio-con-il-negozio.eml") && page.contains("tracking-GL60417731995.json"), "{page}");
        let tracking = who.page("/evidence/2").await;
        assert!(tracking.contains("Monza") && tracking.contains("20900"), "{tracking}");
        assert!(!tracking.contains("<mark>"), "nobody was told what the draft cites");
    }
    let mail = merchant.page("/evidence/1").await;
    assert!(mail.contains("il pacco sia stato ritirato") && mail.contains("[contact left out]"), "{mail}");
    assert!(!mail.contains(&case.complaint.consumer.email) && !mail.contains("DKIM") && !mail.contains("Received"), "{mail}");
    assert!(consumer.page("/evidence/1").await.contains(&case.complaint.consumer.email), "one's own file is whole");
    assert_eq!(merchant.get("/m/evidence/1/original").await.0, 404);
    assert_eq!(consumer.get("/c/evidence/1/original").await.0, 200);
    // The operator's records are no exhibit, and nothing of another case is here.
    for nothing in ["/m/evidence/0", "/m/evidence/77"] {
        assert_eq!(merchant.get(nothing).await.0, 404);
    }
    desk.end([]).await;
}

#[actix_web::test]
async fn hidden_text_and_what_was_set_aside_reach_no_side() {
    let desk = Desk::open(&["lost-mixer-and-a-paper-that-whispers"]).await;
    let consumer = party(&desk, Side::Consumer).await;
    consumer.show().await;
    let case = desk.case(FIRST).await;
    let dossier = cases::dossier(&desk.app.db, &case, desk.app.now()).await.expect("the dossier");
    let mut hidden = 0;
    for exhibit in dossier.exhibits.iter().filter(|it| !it.is_records()) {
        let (status, page) = consumer.get(&format!("/c/evidence/{}", exhibit.number)).await;
        assert_eq!(status, if exhibit.quarantined() { 404 } else { 200 });
        for passage in dossier.passages_of(exhibit.id).filter(|it| !it.usable()) {
            assert!(!page.contains(&passage.text), "{}", passage.text);
            hidden += 1;
        }
    }
    assert!(hidden > 0, "the story has no hidden text");
    desk.end([]).await;
}

#[actix_web::test]
async fn an_answer_is_an_exhibit_of_its_side_tied_to_what_it_answers() {
    let desk = Desk::open(&[TRACKED]).await;
    let merchant = party(&desk, Side::Merchant).await;
    merchant.show().await;
    let (status, page) = merchant.answer(2, "  \n").await;
    assert!(status == 422 && page.contains("is empty: say what is not right"), "{page}");
    let long = "x".repeat(10_001);
    let (status, page) = merchant.answer(2, &long).await;
    assert!(status == 422 && page.contains(&long), "what was typed is kept");
    let words = "The postcode is that of the depot, <b>not</b> of the door.";
    let (status, page) = merchant.answer(2, words).await;
    assert!(status == 200 && page.contains("you answered: E3") && page.contains("answers E2"), "{page}");
    desk.work().await;
    let case = desk.case(FIRST).await;
    let exhibits = cases::exhibits(&desk.app.db, case.id).await.expect("exhibits");
    let answer = exhibits.last().expect("the answer");
    assert_eq!((answer.number, answer.answers, answer.from), (3, Some(2), Submitter::Merchant));
    let consumer = party(&desk, Side::Consumer).await;
    consumer.show().await;
    let read = consumer.page("/evidence/3").await;
    assert!(read.contains("not of the door") || read.contains("&#60;b&#62;not&#60;/b&#62; of the door"), "{read}");
    assert_eq!(consumer.answer(1, "mine").await.0, 422, "one's own file needs no answer");
    desk.end([]).await;
}

#[actix_web::test]
async fn no_ruling_on_evidence_that_the_losing_side_could_not_see() {
    let desk = Desk::open(&[TRACKED]).await;
    let noor = supervisor(&desk).await;
    assert_eq!(unheard(&desk).await, [(Side::Merchant, vec![2])]);
    let refused = approve(&desk, &noor).await.expect_err("refused").to_string();
    assert!(refused.contains("the merchant could not see and answer E2"), "{refused}");

    // Sent: a letter with what it says, time to answer, and the other side hears that we wait.
    let version = desk.case(FIRST).await.version;
    let case = heard::send(&desk.app, FIRST, &noor, version).await.expect("sent");
    assert!(matches!(case.stage, Stage::Awaiting { side: Side::Merchant, .. }));
    later(&desk, 3).await;
    let letters = cases::letters(&desk.app.db, case.id).await.expect("letters");
    let letter = &letters.iter().find(|row| row.side == Side::Merchant).expect("a letter").letter.text;
    for words in ["tracking-GL60417731995.json", "“", "WHAT OTHERS SENT US", "Your page shows all evidence", "Evenhand's rules"]
    {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    let other = &letters.iter().find(|row| row.side == Side::Consumer).expect("a letter").letter.text;
    assert!(other.contains("We have shown the shop what others sent us"), "{other}");
    later(&desk, 9 * 24 * 60).await;
    assert_eq!(desk.case(FIRST).await.stage, Stage::Ready);
    assert_eq!(unheard(&desk).await, []);
    approve(&desk, &noor).await.expect("approved");
    desk.end([]).await;
}

#[actix_web::test]
async fn a_link_that_a_program_follows_shows_nothing_and_pressing_the_button_is_seeing_what_was_there_then() {
    let desk = Desk::open(&[TRACKED]).await;
    let noor = supervisor(&desk).await;
    let consumer = party(&desk, Side::Consumer).await;
    consumer.show().await;
    assert_eq!(unheard(&desk).await, [(Side::Merchant, vec![2])], "the other side's look is not this side's");
    drop(consumer);
    // A mail server that looks for bad links opens what it finds, and presses nothing.
    let merchant = party(&desk, Side::Merchant).await;
    for page in ["", "/evidence/1", "/evidence/2"] {
        let page = merchant.page(page).await;
        assert!(page.contains("2 pieces of evidence from others") && !page.contains("tracking-GL60417731995.json"), "{page}");
    }
    assert_eq!(merchant.get("/m/evidence/shown").await.0, 404);
    assert_eq!(unheard(&desk).await, [(Side::Merchant, vec![2])], "a link that was followed showed nothing");
    merchant.show().await;
    assert_eq!(unheard(&desk).await, []);
    let history = cases::history(&desk.app.db, desk.case(FIRST).await.id).await.expect("a history");
    let opened = |history: &[cases::Happened]| {
        history
            .iter()
            .filter(|it| it.actor == (Actor::Party { side: Side::Merchant }))
            .filter(|it| matches!(it.event, Event::EvidenceOpened { .. }))
            .count()
    };
    assert_eq!(opened(&history), 1);
    merchant.page("").await;
    merchant.post("/evidence/shown", &[]).await;
    let history = cases::history(&desk.app.db, desk.case(FIRST).await.id).await.expect("a history");
    assert_eq!(opened(&history), 1, "a second look at the same is no event");

    // The same scans from the carrier in a file that the merchant has not seen: it rests on that, too.
    let bytes = std::fs::read(format!("fixtures/cases/{TRACKED}/evidence/tracking-GL60417731995.json")).expect("a file");
    let mut again = bytes.clone();
    again.push(b'\n');
    let brought = Brought {
        name: "tracking-again.json".to_owned(),
        content: Content::Bytes(again),
        kind: None,
        from: Submitter::Provider,
        received_at: desk.app.now(),
        note: None,
        answers: None,
        auth: Authentication::FetchedByUs,
    };
    add_file(&desk.app, FIRST, brought, Actor::System).await.expect("added");
    desk.work().await;
    assert!(desk.draft(FIRST).await.citations.iter().any(|it| it.passage.exhibit == 3), "the draft cites it");
    assert_eq!(unheard(&desk).await, [(Side::Merchant, vec![3])]);

    // Who says that it was shown otherwise, says it in their own name, with a reason.
    let version = desk.case(FIRST).await.version;
    assert!(matches!(heard::served(&desk.app, FIRST, &noor, version, " ").await, Err(Error::Invalid(_))));
    heard::served(&desk.app, FIRST, &noor, version, "read to them on the telephone on 3 June").await.expect("recorded");
    assert_eq!(unheard(&desk).await, []);
    desk.end([]).await;
}

#[actix_web::test]
async fn a_letter_that_came_back_showed_nobody_anything() {
    let desk = Desk::open(&[TRACKED]).await;
    let noor = supervisor(&desk).await;
    let version = desk.case(FIRST).await.version;
    let case = heard::send(&desk.app, FIRST, &noor, version).await.expect("sent");
    later(&desk, 3).await;
    let letters = cases::letters(&desk.app.db, case.id).await.expect("letters");
    let lost = letters.iter().find(|row| row.side == Side::Merchant).expect("a letter");
    assert!(matches!(lost.state, LetterState::Sent { .. }));
    let now = desk.case(FIRST).await;
    let event =
        Event::LetterBounced { letter: lost.id, side: Side::Merchant, reason: "no such mailbox".to_owned(), in_force: true };
    cases::save(&desk.app.db, vec![now.record(event, Actor::System, desk.app.now()).expect("a move")]).await.expect("saved");
    assert_eq!(desk.case(FIRST).await.stage, Stage::Ready);
    assert_eq!(unheard(&desk).await, [(Side::Merchant, vec![2])]);
    desk.end([]).await;
}

#[actix_web::test]
async fn what_comes_after_the_decision_waits_for_a_person_and_its_sender_is_told() {
    let desk = Desk::open(&[TRACKED]).await;
    let noor = supervisor(&desk).await;
    close(&desk, &noor).await;
    let merchant = party(&desk, Side::Merchant).await;
    merchant.show().await;
    let page = merchant.page("/evidence/2").await;
    assert!(page.contains("<mark>"), "the decision's words are marked now: {page}");
    let (status, page) = merchant.upload("found it at the depot", "depot.txt", b"The parcel was found.").await;
    assert!(status == 200 && page.contains("changes nothing by itself") && page.contains("depot.txt"), "{page}");
    let (status, _) = merchant.upload("found it at the depot", "depot.txt", b"The parcel was found.").await;
    assert_eq!(status, 200);
    let case = desk.case(FIRST).await;
    assert!(matches!(case.stage, Stage::Closed { .. }));
    assert_eq!(cases::exhibits(&desk.app.db, case.id).await.expect("exhibits").len(), 3, "it is no exhibit yet");
    let held = mails::held_of(&desk.app.db, case.id).await.expect("held");
    assert_eq!(held.len(), 1, "the same file twice is one task");
    assert_eq!(mails::held(&desk.app.db, 9).await.expect("held").len(), 1, "it stands among all tasks");

    // An answer is held in the same way; a caseworker sees both and makes one evidence.
    assert_eq!(merchant.answer(2, "That was the depot.").await.0, 200);
    let ada = desk.person("Ada Brandt", Role::Caseworker).await;
    let queue = crate::desk::text(&ada).await;
    assert!(queue.contains("Came in and waits for somebody:") && queue.contains("D-2026-000001: 2 files"), "{queue}");
    ada.open(&desk.page(FIRST)).await;
    let said = crate::desk::text(&ada).await;
    assert!(said.contains("A file from the merchant, after the decision.") && said.contains("depot.txt"), "{said}");
    ada.ask("document.querySelector('form[action*=\"/mail/\"] select').value = 'merchant'").await;
    ada.follow("form[action*=\"/mail/\"] button").await;
    // The form is on its way: the page that was clicked on may still be there.
    let mut exhibits = Vec::new();
    for _ in 0..200 {
        exhibits = cases::exhibits(&desk.app.db, case.id).await.expect("exhibits");
        if exhibits.len() > 3 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let taken = exhibits.last().expect("the file");
    assert_eq!((taken.from, taken.auth.clone()), (Submitter::Merchant, Authentication::LoggedIn));
    assert_eq!((taken.file.as_str(), taken.note.as_deref()), ("evidence/depot.txt", Some("found it at the depot")));
    assert_eq!(mails::held_of(&desk.app.db, case.id).await.expect("held").len(), 1);
    desk.end([ada]).await;
}

#[actix_web::test]
async fn a_refused_file_keeps_what_was_said_of_it() {
    let desk = Desk::open(&[TRACKED]).await;
    let consumer = party(&desk, Side::Consumer).await;
    let (status, page) = consumer.upload("the porch, \"empty\"", "porch.jpg", b"").await;
    assert!(status == 422 && page.contains("value=\"the porch, &#34;empty&#34;\""), "{page}");
    let (status, page) = consumer.upload("my door", "door.mov", &vec![b'x'; (25 << 20) + 1]).await;
    assert!(status == 422 && page.contains("value=\"my door\"") && page.contains("larger than 25 MB"), "{page}");
    desk.end([]).await;
}

/// Before, during and after a decision, as the consumer holds it in one hand.
#[actix_web::test]
async fn the_party_pages_are_named_throughout_and_fit_a_phone() {
    let desk = Desk::open(&[TRACKED]).await;
    let noor = supervisor(&desk).await;
    let phone = Chromium::start().await;
    let mut wrong: Vec<String> = Vec::new();
    let mut look = async |name: &str, page: &str| {
        phone.open(page).await;
        let unnamed = phone.ask(UNNAMED).await;
        wrong.extend(unnamed.as_array().expect("a list").iter().map(|said| format!("{name}: {said}")));
        wrong.extend(phone.shot(name, 390).await.into_iter().map(|said| format!("{name}: {said}")));
    };
    let link = |case: &Case, side| format!("{}{}", desk.base, desk.app.link(case, side));
    let case = desk.case(FIRST).await;
    look("party-before", &link(&case, Side::Consumer)).await;
    phone.follow("form[action$=shown] button").await;
    look("party-evidence", &format!("{}/c/evidence/2", desk.base)).await;
    let version = desk.case(FIRST).await.version;
    heard::send(&desk.app, FIRST, &noor, version).await.expect("sent");
    later(&desk, 3).await;
    look("party-waits", &link(&case, Side::Consumer)).await;
    look("party-asked", &link(&case, Side::Merchant)).await;
    phone.follow("form[action$=shown] button").await;
    look("party-asked-evidence", &format!("{}/m/evidence/2", desk.base)).await;
    later(&desk, 9 * 24 * 60).await;
    close(&desk, &noor).await;
    look("party-after", &link(&case, Side::Consumer)).await;
    look("party-after-evidence", &format!("{}/c/evidence/2", desk.base)).await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    desk.end([phone]).await;
}
