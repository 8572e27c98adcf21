//! Mail in a folder, read in the browser.

use askama::Template;
use evenhand::web::outbox::{self, OutboxView};
use evenhand::web::page::Shell;

const MAIL: &str = "To: \"Jo <i>\" <jo@buyer.example>\r\nReply-To: cases+D-1@disputes.example\r\nSubject: Your claim <b>\r\nDate: Thu, 12 Mar 2026 10:00:00 +0000\r\nX-Evenhand-Prepared-By: rules\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nDear Jo <script>\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Dear Jo</p>\r\n--b--\r\n";

#[test]
fn a_mail_is_shown_as_text_and_its_html_only_in_a_frame_that_may_do_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("letter-1.eml"), MAIL).expect("a mail");
    std::fs::write(folder.path().join("letter-2.part"), "half").expect("a file");
    let mails = outbox::mails(folder.path()).expect("mails");
    assert_eq!(mails.iter().map(|mail| mail.name.as_str()).collect::<Vec<_>>(), ["letter-1"]);
    let page = OutboxView { shell: Shell::sample(), mails: mails.clone(), held: Vec::new(), has_server: false }
        .render()
        .expect("a page");
    assert!(
        page.contains("12 Mar 2026, 10:00 UTC")
            && page.contains("prepared by rules")
            && page.contains("cases+D-1@disputes.example")
    );
    assert!(!page.contains("Jo <script>") && !page.contains("<p>Dear Jo</p>") && !page.contains("claim <b>"), "{page}");
    let framed = outbox::framed(&mails[0]);
    let csp = framed.headers().get("content-security-policy").and_then(|it| it.to_str().ok()).unwrap_or_default();
    assert!(csp.contains("sandbox") && csp.starts_with("default-src 'none'"), "{csp}");
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join("mail");
    std::fs::create_dir(&inner).expect("a folder");
    std::fs::write(folder.path().join("secret.eml"), MAIL).expect("a mail");
    std::fs::write(inner.join("letter-1.eml"), MAIL).expect("a mail");
    assert!(outbox::mail(&inner, "letter-1").is_ok());
    for name in ["../secret", "..%2fsecret", "", "letter-1.eml", "letter-1\0", "/etc/passwd"] {
        assert!(outbox::mail(&inner, name).is_err(), "{name}");
    }
}
