//! Letters leave through a real mail server.

use crate::smtp::SmtpServer;
use evenhand::case::draft::Letter;
use evenhand::case::{LetterKind, LetterState, Made, OutboxLetter, Side};
use evenhand::notify::mail::{self, Sender};
use evenhand::outside::mailer::{Mailer, NotSent, Security};
use mail_parser::MessageParser;

const FROM: &str = "cases@disputes.example";

fn letter() -> Vec<u8> {
    let row = OutboxLetter {
        id: uuid::Uuid::from_u128(7).into(),
        case: uuid::Uuid::from_u128(1).into(),
        approval: uuid::Uuid::from_u128(2).into(),
        kind: LetterKind::Ruling,
        made: Made::Rules,
        side: Side::Consumer,
        to_name: "Zoë Ångström".to_owned(),
        to_address: "zoe@buyer.example".to_owned(),
        letter: Letter::new(
            "Your claim about order K-7: no refund – здравей",
            format!(
                "Dear Zoë,\n\n.a line that starts with a dot\n\n{}\n\nDecided by Noor Haddad, caseworker.",
                "long ".repeat(400)
            ),
        ),
        send_after: chrono::DateTime::from_timestamp(1_790_000_000, 0).expect("a time"),
        message_id: "letter.7@disputes.example".to_owned(),
        reply_to: None,
        instead_of: None,
        state: LetterState::Waiting,
    };
    let sender = Sender { name: "Evenhand disputes".to_owned(), address: FROM.to_owned() };
    mail::render(&row, "D-2026-000123", &sender).expect("a mail")
}

#[tokio::test]
async fn a_repeat_after_a_crash_arrives_as_the_message_that_is_already_there() {
    let server = SmtpServer::plain();
    let mailer = Mailer::smtp(&server.settings()).expect("a mailer");
    for _ in 0..2 {
        mailer.send("letter", FROM, "zoe@buyer.example", &letter()).await.expect("taken");
    }
    let kept = server.kept();
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[0].bytes, kept[1].bytes);
    assert_eq!((kept[0].from.as_str(), kept[0].to.as_slice()), (FROM, ["zoe@buyer.example".to_owned()].as_slice()));
    let mail = MessageParser::default().parse(&kept[0].bytes).expect("a readable mail");
    assert_eq!(mail.subject(), Some("[D-2026-000123] Your claim about order K-7: no refund – здравей"));
    assert!(mail.body_text(0).expect("text").contains("\n.a line that starts with a dot"));
    assert!(kept[0].bytes.is_ascii() && kept[0].bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 998));
}

#[tokio::test]
async fn a_mail_server_that_wants_encryption_gets_it_and_an_unknown_certificate_gets_nothing() {
    let server = SmtpServer::starttls();
    let mailer = Mailer::smtp(&server.settings()).expect("a mailer");
    mailer.send("letter", FROM, "zoe@buyer.example", &letter()).await.expect("taken");
    assert_eq!(server.kept().iter().map(|mail| mail.tls).collect::<Vec<_>>(), [true]);

    let mut settings = server.settings();
    settings.extra_root = None;
    let stranger = Mailer::smtp(&settings).expect("a mailer");
    let refused = stranger.send("letter", FROM, "zoe@buyer.example", &letter()).await;
    assert!(matches!(refused, Err(NotSent::Later(_))), "{refused:?}");
    assert_eq!(server.kept().len(), 1);
}

#[tokio::test]
async fn a_server_without_encryption_is_never_spoken_to_in_the_clear_when_encryption_is_asked_for() {
    let server = SmtpServer::plain();
    let mut settings = server.settings();
    settings.security = Security::Starttls;
    let refused = Mailer::smtp(&settings).expect("a mailer").send("letter", FROM, "zoe@buyer.example", &letter()).await;
    assert!(matches!(refused, Err(NotSent::Later(_))), "{refused:?}");
    assert!(server.kept().is_empty());

    settings.host = "mail.disputes.example".to_owned();
    settings.security = Security::None;
    let refused = Mailer::smtp(&settings).expect_err("only for this machine").to_string();
    assert!(refused.starts_with("mail.smtp.security: "), "{refused}");
}

#[tokio::test]
async fn a_refusal_for_good_and_a_busy_server_are_told_apart() {
    let server = SmtpServer::plain();
    let mailer = Mailer::smtp(&server.settings()).expect("a mailer");
    let gone = mailer.send("letter", FROM, "gone@buyer.example", &letter()).await;
    assert!(matches!(&gone, Err(NotSent::Never(why)) if why.contains("no such mailbox")), "{gone:?}");
    let busy = mailer.send("letter", FROM, "busy@buyer.example", &letter()).await;
    assert!(matches!(busy, Err(NotSent::Later(_))), "{busy:?}");

    let settings = server.settings();
    drop(server);
    let away = Mailer::smtp(&settings).expect("a mailer").send("letter", FROM, "zoe@buyer.example", &letter()).await;
    assert!(matches!(away, Err(NotSent::Later(_))), "{away:?}");
}

#[tokio::test]
async fn in_a_folder_a_repeat_stays_one_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mailer = Mailer::folder(folder.path().join("mail")).expect("a mailer");
    for _ in 0..2 {
        mailer.send("letter-7", FROM, "zoe@buyer.example", &letter()).await.expect("written");
    }
    let files: Vec<_> = std::fs::read_dir(folder.path().join("mail")).expect("the folder").collect();
    assert_eq!(files.len(), 1);
    assert_eq!(std::fs::read(folder.path().join("mail/letter-7.eml")).expect("the mail"), letter());
}
