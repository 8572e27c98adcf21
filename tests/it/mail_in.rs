//! Mail comes in by its doors, a pipe and the API, and a caseworker deals with it on the case's page.

use crate::store::{Own, own_with};
use chrono::TimeDelta;
use evenhand::case::exhibit::Submitter;
use evenhand::case::{Case, Role, Side, Stage};
use evenhand::commands::admin::import_one;
use evenhand::commands::serve;
use evenhand::intake::bundle;
use evenhand::review::{Reviewer, acts, lost};
use evenhand::store::{cases, mails, people};
use evenhand::web::doors::sign_in::hash_password;
use evenhand::worker;
use std::io::Write;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

const KEY: &str = "a-key-of-the-mail-gateway-0001";
const PASSWORD: &str = "correct horse battery";

/// A case whose ruling was sent to both sides, mail written to a folder.
async fn decided() -> (Own, Case) {
    let own = own_with("", |config| {
        config.api_keys = vec![KEY.to_owned()];
        // Links and pages of the program that the test starts beside this one.
        config.secret = "a secret of at least thirty-two characters".to_owned();
    })
    .await;
    let app = &own.app;
    let hash = hash_password(PASSWORD).expect("a hash");
    let noor = people::create(&app.db, "noor@desk.example", "Noor Haddad", Role::Supervisor, &hash, app.now()).await;
    let story = bundle::read(Path::new("fixtures/cases/coffee-scale-charged-on-the-retry")).expect("a bundle");
    let (case, _) = import_one(app, story).await.expect("imported");
    worker::run_due(app, &own.reader).await.expect("drafted");
    let reviewer = Reviewer::from(&noor.expect("a user"));
    let open = acts::open(app, &case.number).await.expect("the case");
    for exhibit in evenhand::review::blockers::unreadable(&open.dossier) {
        acts::look(app, &case.number, &reviewer, exhibit).await.expect("looked");
    }
    let open = acts::open(app, &case.number).await.expect("the case");
    let root = open.dossier.evidence_root();
    acts::approve(app, &case.number, &reviewer, open.case.version, &root).await.expect("approved");
    app.clock.advance(TimeDelta::minutes(11));
    worker::run_due(app, &own.reader).await.expect("sent");
    let case = cases::load(&app.db, case.id).await.expect("the case");
    assert!(matches!(case.stage, Stage::Closed { .. }));
    (own, case)
}

fn pipe(own: &Own, mail: &[u8], to: Option<&str>) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.args(["mail-in"]).env("EVENHAND__DATA_DIR", &own.app.config.data_dir);
    command.env("EVENHAND__SECRET", &own.app.config.secret);
    if let Some(to) = to {
        command.args(["--to", to]);
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
    child.stdin.take().expect("its input").write_all(mail).expect("written");
    let done = child.wait_with_output().expect("done");
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    (done.status.code(), said)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_servers_pipe_hears_what_to_do_with_each_message() {
    let (own, case) = decided().await;
    let from = &case.complaint.consumer.email;
    let to = own.app.reply_address(&case, Side::Consumer);
    let mail = format!("From: {from}\r\nTo: undisclosed\r\nSubject: Re: x\r\nMessage-ID: <1@x>\r\n\r\nThank you.\r\n");
    let (code, said) = pipe(&own, mail.as_bytes(), Some(&to));
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with(&format!("{}: held for a caseworker, since the case is decided", case.number)), "{said}");
    assert_eq!(pipe(&own, mail.as_bytes(), Some(&to)), (Some(0), said));
    assert_eq!(mails::held_of(&own.app.db, case.id).await.expect("mails").len(), 1);

    let (code, said) = pipe(&own, mail.replace("<1@x>", "<2@x>").as_bytes(), None);
    assert_eq!((code, said.as_str()), (Some(0), "no case: held for a caseworker, since it names no case\n"));
    for nothing in [b"".as_slice(), b"\x00\x01\x02 no mail at all"] {
        let (code, said) = pipe(&own, nothing, None);
        assert_eq!(code, Some(65), "{said}");
        assert!(said.starts_with("mail: "), "{said}");
    }
    // A database that is away is no reason to send the mail back.
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.args(["mail-in", "tests/it/smtp.py"]).env("EVENHAND__DATABASE_URL", "sqlite:/nowhere/at/all.db");
    command.env("EVENHAND__DATA_DIR", &own.app.config.data_dir);
    assert_eq!(command.output().expect("done").status.code(), Some(75));
}

#[actix_web::test]
async fn what_a_program_sends_after_the_decision_waits_for_a_person() {
    let (own, case) = decided().await;
    let Own { app, reader: _, _folder } = own;
    let app = Arc::new(app);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("its address"));
    let server = serve::site(app.clone(), listener).expect("a server");
    let running = server.handle();
    actix_web::rt::spawn(server);
    let before = cases::exhibits(&app.db, case.id).await.expect("exhibits").len();
    let send = async |from: &'static str| {
        let file = reqwest::multipart::Part::bytes(b"The parcel turned up.".to_vec()).file_name("found.txt");
        let form = reqwest::multipart::Form::new().text("from", from).text("note", "from the depot").part("file", file);
        let to = format!("{base}/api/v1/cases/{}/evidence", case.number);
        let answer = reqwest::Client::new().post(to).bearer_auth(KEY).multipart(form).send().await.expect("an answer");
        (answer.status().as_u16(), answer.json::<serde_json::Value>().await.expect("JSON"))
    };
    for from in ["carrier", "merchant", "carrier"] {
        let (status, said) = send(from).await;
        assert_eq!((status, &said["held"][0]["file"]), (202, &"found.txt".into()), "{said}");
        assert_eq!(said["exhibits"], serde_json::json!([]));
    }
    assert_eq!(cases::exhibits(&app.db, case.id).await.expect("exhibits").len(), before, "it is no exhibit yet");
    let held = mails::held_of(&app.db, case.id).await.expect("held");
    assert_eq!(held.len(), 2, "the same file twice from the same sender is one task");
    let browser =
        Browser { client: reqwest::Client::builder().cookie_store(true).build().expect("a client"), base: base.clone() };
    browser.post("/sign-in", "/sign-in", &[("email", "noor@desk.example"), ("password", PASSWORD)]).await;
    let path = format!("/cases/{}", case.number);
    let page = browser.page(&path).await;
    for words in ["A file from the carrier, after the decision.", "A file from the merchant, after the decision.", "found.txt"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let carriers = held.iter().find(|it| it.page.as_ref().is_some_and(|page| page.from == Some(Submitter::Carrier)));
    let id = carriers.expect("the carrier's").id;
    browser.post(&path, &format!("{path}/mail/{id}"), &[("from", "carrier")]).await;
    let taken = cases::exhibits(&app.db, case.id).await.expect("exhibits").pop().expect("the file");
    assert_eq!((taken.from, taken.note.as_deref()), (Submitter::Carrier, Some("from the depot")));
    running.stop(true).await;
}

struct Browser {
    client: reqwest::Client,
    base: String,
}

impl Browser {
    async fn page(&self, path: &str) -> String {
        let response = self.client.get(format!("{}{path}", self.base)).send().await.expect("an answer");
        assert!(response.status().is_success(), "{path}: {}", response.status());
        response.text().await.expect("a page")
    }

    /// Posts a form of the page at `from`, with the hidden fields that stand there.
    async fn post(&self, from: &str, to: &str, fields: &[(&str, &str)]) -> String {
        let page = self.page(from).await;
        let hidden = |name: &str| {
            let at = page.find(&format!("name=\"{name}\" value=\"")).map(|at| at + name.len() + 15);
            at.map(|at| page[at..].split('"').next().unwrap_or_default().to_owned()).unwrap_or_default()
        };
        let (csrf, version) = (hidden("csrf"), hidden("version"));
        let mut body: Vec<(&str, &str)> = vec![("csrf", &csrf), ("version", &version)];
        body.extend_from_slice(fields);
        let encoded: Vec<String> = body.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let request = self.client.post(format!("{}{to}", self.base)).body(encoded.join("&"));
        let response = request.header("Content-Type", "application/x-www-form-urlencoded").send().await.expect("an answer");
        let status = response.status();
        let text = response.text().await.expect("a page");
        assert!(status.is_success(), "{to}: {status} {text}");
        text
    }
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { (byte as char).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[actix_web::test]
async fn a_gateway_hands_mail_over_and_a_caseworker_deals_with_it_on_the_page() {
    let (own, case) = decided().await;
    let Own { app, reader, _folder } = own;
    let app = Arc::new(app);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("its address"));
    let server = serve::site(app.clone(), listener).expect("a server");
    let running = server.handle();
    actix_web::rt::spawn(server);
    let client = reqwest::Client::builder().cookie_store(true).build().expect("a client");
    let browser = Browser { client, base: base.clone() };

    let send = async |key: &str, media: &str, body: String| {
        let request = browser.client.post(format!("{base}/api/v1/mail")).bearer_auth(key).header("Content-Type", media);
        let response = request.body(body).send().await.expect("an answer");
        let status = response.status().as_u16();
        (status, response.json::<serde_json::Value>().await.expect("JSON"))
    };
    let letters = cases::letters(&app.db, case.id).await.expect("letters");
    let ours = letters.iter().find(|row| row.side == Side::Merchant).expect("a letter");
    let bounce = format!(
        "From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered Mail\r\nMessage-ID: <b@mx>\r\nContent-Type: multipart/report; boundary=b\r\n\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.2.2\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n\
         Message-ID: {}\r\nSubject: x\r\n\r\nx\r\n--b--\r\n",
        ours.message_id
    );
    assert_eq!(send("another-key-of-nobody-at-all-9", "message/rfc822", bounce.clone()).await.0, 401);
    assert_eq!(send(KEY, "text/plain", bounce.clone()).await.0, 415);
    assert_eq!(send(KEY, "message/rfc822", String::new()).await.0, 422);
    let (status, said) = send(KEY, "message/rfc822", bounce).await;
    assert_eq!((status, &said["became"]["fate"]), (200, &"report".into()), "{said}");
    let stranger =
        format!("From: x@y.example\r\nTo: cases+{}@evenhand.example\r\nSubject: It <b>was</b> me\r\n\r\nHello", case.number);
    let (_, said) = send(KEY, "message/rfc822", stranger).await;
    assert_eq!((&said["became"]["fate"], &said["case"]), (&"held".into(), &case.number.clone().into()), "{said}");
    let held = said["mail"].as_str().expect("an id").to_owned();

    browser.post("/sign-in", "/sign-in", &[("email", "noor@desk.example"), ("password", PASSWORD)]).await;
    let path = format!("/cases/{}", case.number);
    let page = browser.page(&path).await;
    for words in [
        "The letter to the merchant did not arrive.",
        "the mailbox is full",
        "Mail from an unverified sender.",
        "It &#60;b&#62;was",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(browser.page("/queue").await.contains("Letter to the merchant did not arrive"));
    assert!(browser.page("/outbox").await.contains("Mail that waits for a person"));
    // The side that got its letter sees a decided case; the other one does too, by its own page.
    let consumer = browser.page(&app.link(&case, Side::Consumer)).await;
    assert!(consumer.contains("The case is decided."), "{consumer}");

    browser.post(&path, &format!("{path}/mail/{held}"), &[("from", "merchant")]).await;
    let taken = cases::exhibits(&app.db, case.id).await.expect("exhibits");
    assert!(taken.iter().any(|exhibit| exhibit.file.ends_with(".eml") && exhibit.from.as_str() == "merchant"));
    let address = format!("{path}/letters/{}/address", ours.id);
    let again = browser.post(&path, &address, &[("address", "box@shop.example")]).await;
    assert!(again.contains("Approved to go out again to box@shop.example"), "{again}");
    app.clock.advance(TimeDelta::minutes(3));
    worker::run_due(&app, &reader).await.expect("sent");
    let letters = cases::letters(&app.db, case.id).await.expect("letters");
    assert!(lost::all(&letters).is_empty());
    assert!(matches!(cases::load(&app.db, case.id).await.expect("the case").stage, Stage::Closed { .. }));
    running.stop(true).await;
}
