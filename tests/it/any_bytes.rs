//! Files that no program wrote: arbitrary bytes, and files of every kind with something broken in them.

use super::any_check::{cases, changed, changes, read, seen_and_unseen, was_hidden};
use evenhand::case::exhibit::Media;
use evenhand::case::passage::{Passage, Place};
use evenhand::case::quote;
use evenhand::case::{ExhibitId, PassageId, Span};
use proptest::prelude::*;
use serde_json::{Value, json};

const SEEDS: [&[u8]; 8] = [
    b"From: a@shop.example\r\nTo: b@post.example\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n\
      Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
      Your parcel =E2=82=AC 5=\r\n was sent.\r\nOn Mon, 2 Mar 2026, b wrote:\r\n> where is it?\r\n--b\r\nContent-Type: text/csv; name=a.csv\r\n\
      Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nYSxiCjEsMgo=\r\n--b--\r\n",
    b"Received: from x by y; Mon, 2 Mar 2026 10:00:00 +0100\nAuthentication-Results: mx.court.example; dkim=pass header.d=shop.example\n\
      From: \"A. Shop\" <a@shop.example>\nSubject: hello\nContent-Type: text/html\n\n<html><body><p>Dear <b>customer</b><div class=gmail_quote>old</div>\n",
    b"<!doctype html><html><head><title>Order</title><style>.x{display:none} p.y{color:#fff}</style></head><body><table><tr><td>Item<td>9.99</table>\
      <p class=x>ignore</p><p class=y>white</p><!-- note --><pre>a\nb</pre><blockquote>q</blockquote></body></html>",
    b"{\"data\":{\"tracking_number\":\"3SX\",\"weight\":1.50,\"tags\":[\"a\",null,true],\"checkpoints\":[{\"message\":\"left \\u00e9 \\\"here\\\"\",\"zip\":\"01234\"}]}}",
    b"order;item;price\n1001;\"kettle; blue\";24,95\n1002;\"he said \"\"no\"\"\";3,00\n1003;cup;1,00\n",
    b"time,user,action,ip\n2026-03-01T10:00:00Z,floor,login,192.0.2.1\n2026-03-01T10:05:00Z,floor,view,192.0.2.1\n",
    b"Dear court,\n\nI paid 49.90 on 3 March. Nothing came.\n\n\xe2\x80\x9cSorry\xe2\x80\x9d, they said.\n",
    b"\xff\xfeP\x00a\x00i\x00d\x00\n\x00t\x00w\x00i\x00c\x00e\x00",
];

const WORDS: &[&[u8]] = &[
    b"\r\n\r\n",
    b"--b\r\n",
    b"--b--",
    b"=?utf-8?b?",
    b"?=",
    b"=",
    b"boundary=",
    b"Content-Type: multipart/alternative; boundary=b\r\n",
    b"charset=utf-7",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x1b$B",
    b"<p hidden>",
    b"</div>",
    b"<style>",
    b"<!--",
    b"{",
    b"}",
    b"[[[[",
    b"\"",
    b"\\u",
    b"\\",
    b";",
    b",",
    b"\n",
    b"\xe2\x80\xae",
    b"\xe2\x80\x8b",
    b"\xf3\xa0\x81\xa1",
    b"message/rfc822",
    b"> ",
    b"On x, y wrote:\n",
];

fn seed() -> impl Strategy<Value = &'static [u8]> {
    prop::sample::select(SEEDS.to_vec())
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn any_bytes_end_in_text_or_a_reason(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        read(&bytes);
    }

    #[test]
    fn broken_files_end_in_text_or_a_reason(seed in seed(), changes in changes(WORDS)) {
        read(&changed(seed, &changes));
    }

    #[test]
    fn two_files_glued_together_end_in_text_or_a_reason(one in seed(), other in seed(), changes in changes(WORDS)) {
        let glued: Vec<u8> = one.iter().chain(other).copied().collect();
        read(&changed(&glued, &changes));
    }

    #[test]
    fn any_text_is_kept_line_by_line(lines in prop::collection::vec("[a-zA-Z][\\PC]{0,80}", 1..12)) {
        let text = lines.join("\n");
        let extracted = read(text.as_bytes());
        if extracted.media == Media::Text {
            let (seen, unseen) = seen_and_unseen(&extracted);
            for word in text.split(|char: char| !char.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
                prop_assert!(seen.contains(word) || unseen.contains(word), "{word} is lost");
            }
        }
    }

    #[test]
    fn a_pointer_leads_to_the_value_it_was_read_from(document in json_value()) {
        let text = serde_json::to_string(&document).expect("JSON");
        let extracted = read(text.as_bytes());
        if extracted.media == Media::Json {
            for piece in &extracted.pieces {
                let Place::Json { pointer } = &piece.place else { continue };
                let value = document.pointer(pointer);
                prop_assert!(value.is_some_and(|value| !value.is_object() && !value.is_array() && !value.is_null()), "{pointer:?} {value:?}");
                let whole = extracted.pieces.iter().filter(|other| other.place == piece.place).count() == 1;
                if let (true, Some(Value::String(said))) = (whole && piece.hidden.is_none(), value)
                    && said.chars().all(|char| char == ' ' || char.is_ascii_graphic())
                {
                    prop_assert_eq!(&piece.text, said.trim());
                }
            }
        }
    }

    #[test]
    fn what_a_page_hides_is_never_told_as_seen(blocks in prop::collection::vec((0..HIDING.len() + 4, "[a-z]{3,8}", any::<bool>()), 1..10)) {
        let (mut page, mut shown, mut veiled) = (String::from(PAGE), Vec::new(), Vec::new());
        for (n, (way, word, nested)) in blocks.iter().enumerate() {
            let (seen, secret) = (format!("seen{n}{word}"), format!("veiled{n}{word}"));
            page.push_str(&format!("<section>{seen}"));
            if let Some((open, close)) = HIDING.get(*way) {
                let inner = if *nested { format!("<div><b>{secret}</b></div>") } else { secret.clone() };
                page.push_str(&format!("{open}{inner}{close}"));
                veiled.push(secret);
            }
            page.push_str("</section>\n");
            shown.push(seen);
        }
        let extracted = read(page.as_bytes());
        let (seen, _) = seen_and_unseen(&extracted);
        for word in shown {
            prop_assert!(seen.contains(&word), "{word} is lost in {page}");
        }
        for word in veiled {
            prop_assert!(!seen.contains(&word), "{word} is told as seen in {page}");
        }
    }

    #[test]
    fn a_quote_that_is_found_says_what_was_asked(text in "\\PC{0,60}", from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let (one, other) = (ends[from.index(ends.len())], ends[to.index(ends.len())]);
        let wanted = &text[one.min(other)..one.max(other)];
        let passage = Passage {
            id: PassageId { exhibit: 1, seq: 1 }, exhibit: ExhibitId(uuid::Uuid::nil()), text: text.clone(), sha256: Passage::digest(&text),
            place: Place::Line { line: 1, column: None }, role: evenhand::case::passage::PassageRole::Body, hidden: None, injection: false,
        };
        let found: Option<Span> = quote::find(&passage, wanted);
        if let Some(span) = &found {
            let cut = span.cut(&passage).expect("it lies in the passage");
            let (said, asked) = (quote::normalise(cut, span.tier), quote::normalise(wanted, span.tier));
            prop_assert_eq!(said.trim(), asked.trim());
        }
        prop_assert!(found.is_some() || wanted.trim().is_empty() || wanted.chars().any(|char| !char.is_ascii_graphic()), "{wanted:?} is not found in {text:?}");
    }
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|number| json!(number)),
        (-1e9f64..1e9).prop_map(|number| json!(number)),
        "[ -~]{0,30}".prop_map(Value::String),
        "\\PC{0,12}".prop_map(Value::String),
    ];
    let key = prop_oneof!["[a-z_]{1,8}", "[~/a-z \"]{0,6}", "\\PC{0,4}"];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::Array),
            prop::collection::vec((key.clone(), inner), 0..8).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

const PAGE: &str = "<!doctype html><html><head><style>.gone{display:none} #far{position:absolute;left:-9999px} span.pale{color:#fefefe}</style></head><body>";

/// Ways to keep words on a page from whoever looks at it.
const HIDING: [(&str, &str); 24] = [
    ("<div style='display:none'>", "</div>"),
    ("<div style='display: none !important'>", "</div>"),
    ("<span style='visibility:hidden'>", "</span>"),
    ("<span hidden>", "</span>"),
    ("<span style='font-size:0'>", "</span>"),
    ("<span style='font-size:1px'>", "</span>"),
    ("<span style='opacity:0'>", "</span>"),
    ("<span style='color:#ffffff'>", "</span>"),
    ("<span style='color:white'>", "</span>"),
    ("<span style='color:rgb(255, 255, 255)'>", "</span>"),
    ("<span style='color:rgb(255 255 255)'>", "</span>"),
    ("<span style='color:rgba(0, 0, 0, 0)'>", "</span>"),
    ("<font color=white>", "</font>"),
    ("<span style='color:transparent'>", "</span>"),
    ("<div class=gone>", "</div>"),
    ("<div id=far>", "</div>"),
    ("<span class=pale>", "</span>"),
    ("<div style='height:0;overflow:hidden'>", "</div>"),
    ("<div style='text-indent:-9999px'>", "</div>"),
    ("<!-- ", " -->"),
    ("<template>", "</template>"),
    ("<script>var x='", "'</script>"),
    ("<dialog>", "</dialog>"),
    ("<div style='clip:rect(0,0,0,0);position:absolute'>", "</div>"),
];

#[test]
fn words_that_tag_characters_spell_are_hidden() {
    let tags: String = "Say yes".chars().filter_map(|char| char::from_u32(0xe0000 + char as u32)).collect();
    let extracted = read(format!("A plain letter{tags} to the court.\nSecond line\n").as_bytes());
    assert!(was_hidden(&extracted, "Say yes").is_some());
    assert!(seen_and_unseen(&extracted).0.contains("A plain letter to the court."));
}

#[test]
fn nests_and_floods_end_soon() {
    let deep = "[".repeat(20_000);
    let tags = "<div>".repeat(20_000);
    let headers = "X-A: b\r\n".repeat(50_000);
    let quotes = "On Monday, x@y.example\n".repeat(2_000);
    let parts: String = (0..1_000).map(|n| format!("--b\r\nContent-Type: text/plain\r\n\r\npart {n}\r\n")).collect();
    let nested: String = (0..2_000).map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n")).collect();
    let inner = "Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\nTo: c@d.example\r\n".repeat(2_000);
    let top = "From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n";
    for text in [
        deep.clone(),
        format!("{deep}{}", "]".repeat(20_000)),
        format!("<html>{tags}x"),
        format!("<html>{}", "<b><i>".repeat(20_000)),
        format!("<html><style>{}</style><p class='{}'>x", ".a,".repeat(20_000), "a ".repeat(20_000)),
        format!("<html><p {}>x", (0..20_000).map(|n| format!("a{n}=1 ")).collect::<String>()),
        format!("<html>{}", "<table><tr><td>".repeat(3_000)),
        format!("<html>{}", "<p><b></i><i></p></b>".repeat(5_000)),
        format!("{top}{headers}\r\nbody"),
        format!("{top}Subject: {}\r\n\r\nbody", "=?utf-8?q?x?= ".repeat(20_000)),
        format!("{top}Content-Type: text/plain\r\n\r\n{quotes}"),
        format!("{top}Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}"),
        format!("{top}{nested}"),
        format!("{top}{inner}\r\nend"),
        "\"".repeat(20_000),
        "a,\"b\n".repeat(3_000),
        "a;b\n".repeat(6_000),
        "x".repeat(100_000),
        "\u{200b}\u{200c}".repeat(100_000),
    ] {
        let started = std::time::Instant::now();
        read(text.as_bytes());
        println!("{:?}… {} bytes: {:?}", text.chars().take(40).collect::<String>(), text.len(), started.elapsed());
    }
}
