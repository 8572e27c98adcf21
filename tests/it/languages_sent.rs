//! Letters in the language of their reader, all the way to the mailbox.

use crate::letters::{ASKS_CONSUMER, DECIDED, Desk, desk, of};
use evenhand::case::draft::Letter;
use evenhand::case::{Draft, Made, Side};
use evenhand::review::acts;
use mail_parser::MessageParser;

async fn in_german(story: &str) -> Desk {
    desk(story, |bundle| bundle.complaint.consumer.language = Some("de-AT".to_owned())).await
}

async fn draft(desk: &Desk) -> (Draft, i64) {
    let open = acts::open(desk.app(), &desk.number).await.expect("the case");
    (open.draft.expect("a draft").draft, open.case.version)
}

/// Text and HTML of the mail to the consumer, and the language that its header names.
async fn mail(desk: &Desk) -> (String, String, String) {
    let to = desk.case().await.complaint.consumer.email;
    let kept = desk.smtp.kept();
    let sent = kept.iter().rfind(|mail| mail.to == [to.clone()]).expect("a mail to it");
    let mail = MessageParser::default().parse(&sent.bytes).expect("a mail");
    let language = mail.header_raw("Content-Language").expect("a language").trim().to_owned();
    let text = mail.body_text(0).expect("a text").replace("\r\n", "\n");
    (text, mail.body_html(0).expect("html").into_owned(), language)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_goes_out_in_the_language_of_its_reader() {
    let desk = in_german(ASKS_CONSUMER).await;
    desk.ask(Side::Consumer).await;
    desk.later(3).await;
    let (text, html, language) = mail(&desk).await;
    assert_eq!(language, "de");
    assert!(html.contains("<html lang=\"de\" dir=\"ltr\">") && html.contains(">WAS WIR SIE FRAGEN</h2>"), "{html}");
    for words in ["Guten Tag ", "WENN SIE NICHT ANTWORTEN", "Genehmigt hat ihn Noor Haddad (Leitung)", "Ende des Tages"] {
        assert!(text.contains(words), "{words}:\n{text}");
    }
    assert!(!text.contains("[[") && !text.contains("auf Englisch: noch nicht"), "{text}");
    let letters = desk.letters().await;
    let (asked, told) = (&of(&letters, Side::Consumer).letter, &of(&letters, Side::Merchant).letter);
    let english = asked.english.as_deref().expect("its English version");
    assert!(english.text.contains("IF YOU DO NOT ANSWER") && english.is_signed(), "{}", english.text);
    assert_eq!((told.tag(), &told.english), ("en", &None), "the merchant asked for no other language");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ruling_goes_out_in_the_language_of_its_reader_and_says_that_the_decision_is_in_english() {
    let desk = in_german(DECIDED).await;
    desk.approve().await;
    desk.later(11).await;
    let (text, html, language) = mail(&desk).await;
    assert_eq!(language, "de");
    assert!(html.contains(">WIE DIESER BRIEF ENTSTANDEN IST</h2>"), "{html}");
    for words in [
        "Die Regeln haben diesen Brief aus festen Texten entworfen, ohne KI.",
        "Die genehmigte Entscheidung ist auf Englisch geschrieben.",
        " von uns selbst abgerufen",
    ] {
        assert!(text.contains(words), "{words}:\n{text}");
    }
    assert!(!text.contains("[[") && !text.contains('\u{2068}'), "{text}");
    let letters = desk.letters().await;
    let row = of(&letters, Side::Consumer);
    assert_eq!(row.made, Made::Rules);
    assert!(row.letter.english.as_deref().is_some_and(|english| english.is_signed() && english.text.contains("without AI")));
    insta::assert_snapshot!(
        "a_german_letter",
        text.replace(desk.app().link(&desk.case().await, Side::Consumer).as_str(), "<link>")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_amended_by_hand_stays_in_its_language_and_loses_its_english_version() {
    let desk = in_german(DECIDED).await;
    let consumer = draft(&desk).await.0.letters.consumer;
    let text = consumer.text.replace("Sie müssen nichts tun.", "Es gibt nichts, was Sie tun müssen.");
    assert_ne!(text, consumer.text);
    desk.amend(Letter::new(consumer.subject, text)).await;
    let amended = draft(&desk).await.0.letters;
    assert_eq!((amended.consumer.tag(), &amended.consumer.english), ("de", &None));
    desk.approve().await;
    desk.later(11).await;
    let (text, _, language) = mail(&desk).await;
    assert_eq!(language, "de");
    assert!(
        text.contains("Noor Haddad (Leitung) hat die Worte geändert. Die genehmigte Entscheidung ist auf Englisch geschrieben."),
        "{text}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caseworker_may_send_the_english_version_and_the_letter_says_so() {
    let desk = in_german(DECIDED).await;
    let consumer = draft(&desk).await.0.letters.consumer;
    let english = consumer.english.clone().expect("its English version");
    let chosen = Letter { language: Some("en".to_owned()), ..Letter::new(consumer.subject, consumer.text) };
    desk.amend(chosen).await;
    assert_eq!(draft(&desk).await.0.letters.consumer, *english);
    desk.approve().await;
    desk.later(11).await;
    let (text, html, language) = mail(&desk).await;
    assert_eq!(language, "en");
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"), "{html}");
    assert!(
        text.contains("You asked for letters in another language (de-AT). A person changed this letter, in English"),
        "{text}"
    );
    assert!(text.contains("Thursday") || text.contains("day "), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_to_somebody_whose_language_has_no_texts_is_english_and_says_so() {
    let desk = desk(DECIDED, |bundle| bundle.complaint.consumer.language = Some("tlh".to_owned())).await;
    desk.approve().await;
    desk.later(11).await;
    let (text, _, language) = mail(&desk).await;
    assert_eq!(language, "en");
    assert!(text.contains("You asked for letters in another language (tlh). We have no texts in it yet"), "{text}");
}
