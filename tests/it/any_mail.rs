//! Mails by a grammar: parts in parts in parts, in every encoding, rightly and wrongly labelled. Nothing may be lost.

use super::any_check::{cases, read};
use base64::Engine;
use encoding_rs::Encoding;
use evenhand::case::exhibit::Media;
use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Part {
    Text { html: bool, charset: &'static str, label: Label, encoding: usize, words: &'static str },
    File { named: bool, encoding: usize, bytes: Vec<u8> },
    Multi { kind: &'static str, parts: Vec<Part>, closed: bool },
    Message(Box<Part>),
}

#[derive(Debug, Clone, Copy)]
enum Label {
    Right,
    None,
    Unknown,
}

const WORDS: [&str; 5] = [
    "Ihr Päckchen für 12 € wurde übergeben",
    "Το δέμα παραδόθηκε",
    "Посылка вручена",
    "Plain words of the shop, nothing else = said",
    "荷物は配達されました",
];

fn part() -> impl Strategy<Value = Part> {
    let charset = prop::sample::select(vec![
        "utf-8",
        "windows-1252",
        "iso-8859-1",
        "windows-1251",
        "windows-1253",
        "koi8-r",
        "shift_jis",
        "iso-2022-jp",
        "us-ascii",
    ]);
    let label = prop_oneof![3 => Just(Label::Right), 1 => Just(Label::None), 1 => Just(Label::Unknown)];
    let text = (any::<bool>(), charset, label, 0usize..4, prop::sample::select(WORDS.to_vec()))
        .prop_map(|(html, charset, label, encoding, words)| Part::Text { html, charset, label, encoding, words });
    let file = (any::<bool>(), 1usize..3, prop::collection::vec(any::<u8>(), 0..60))
        .prop_map(|(named, encoding, bytes)| Part::File { named, encoding, bytes });
    prop_oneof![4 => text, 1 => file].prop_recursive(6, 24, 4, |inner| {
        let kind = prop::sample::select(vec!["mixed", "related", "report", "digest-like", "signed"]);
        prop_oneof![
            3 => (kind, prop::collection::vec(inner.clone(), 1..4), any::<bool>()).prop_map(|(kind, parts, closed)| Part::Multi { kind, parts, closed }),
            1 => inner.prop_map(in_message),
        ]
    })
}

/// A mail that is nothing but another mail is left out: behind such a one the parser loses its place, and takes the parts
/// that follow for the inner mail's text.
fn in_message(part: Part) -> Part {
    match part {
        Part::Message(_) => part,
        other => Part::Message(Box::new(other)),
    }
}

/// What a part looks like on the wire, and the marks a reader must find again.
#[derive(Default)]
struct Writer {
    next: usize,
    marks: Vec<String>,
}

impl Writer {
    fn mark(&mut self) -> String {
        self.next += 1;
        self.marks.push(format!("mark{}x", self.next));
        format!("mark{}x", self.next)
    }

    fn write(&mut self, part: &Part, out: &mut Vec<u8>) {
        match part {
            Part::Text { html, charset, label, encoding, words } => {
                let mark = self.mark();
                let text = if *html { format!("<p>{words} <b>{mark}</b></p>") } else { format!("{words} {mark}\r\nsecond line") };
                let charset = Encoding::for_label(charset.as_bytes()).expect("a known label");
                let (bytes, used, _) = charset.encode(&text);
                let label = match label {
                    Label::Right => format!("; charset=\"{}\"", used.name()),
                    Label::None => String::new(),
                    Label::Unknown => "; charset=x-never-heard-of".to_owned(),
                };
                let kind = if *html { "html" } else { "plain" };
                out.extend(format!("Content-Type: text/{kind}{label}\r\n").bytes());
                encoded(&bytes, *encoding, out);
            }
            Part::File { named, encoding, bytes } => {
                let mark = self.mark();
                let name = if *named { "; filename=\"../a b.bin\"" } else { "" };
                out.extend(
                    format!("Content-Type: application/octet-stream\r\nContent-Disposition: attachment{name}\r\n").bytes(),
                );
                let bytes: Vec<u8> = bytes.iter().copied().chain(mark.bytes()).collect();
                encoded(&bytes, *encoding, out);
            }
            Part::Multi { kind, parts, closed } => {
                self.next += 1;
                let boundary = format!("=_b{}", self.next);
                out.extend(format!("Content-Type: multipart/{kind};\r\n boundary=\"{boundary}\"\r\n\r\npreamble\r\n").bytes());
                for part in parts {
                    out.extend(format!("--{boundary}\r\n").bytes());
                    self.write(part, out);
                    out.extend(b"\r\n");
                }
                if *closed {
                    out.extend(format!("--{boundary}--\r\n").bytes());
                }
            }
            Part::Message(part) => {
                out.extend(b"Content-Type: message/rfc822\r\n\r\nFrom: inner@post.example\r\nTo: b@post.example\r\nSubject: inside\r\nMIME-Version: 1.0\r\n");
                self.write(part, out);
            }
        }
    }
}

fn encoded(bytes: &[u8], encoding: usize, out: &mut Vec<u8>) {
    match encoding {
        1 => {
            out.extend(b"Content-Transfer-Encoding: base64\r\n\r\n");
            let text = base64::engine::general_purpose::STANDARD.encode(bytes);
            for line in text.as_bytes().chunks(60) {
                out.extend(line);
                out.extend(b"\r\n");
            }
        }
        2 => {
            out.extend(b"Content-Transfer-Encoding: Quoted-Printable\r\n\r\n");
            for (n, byte) in bytes.iter().enumerate() {
                match byte {
                    b'\r' | b'\n' => out.push(*byte),
                    b'=' | 0..=31 | 127.. => out.extend(format!("={byte:02X}").bytes()),
                    byte => out.push(*byte),
                }
                if n % 50 == 49 {
                    out.extend(b"=\r\n");
                }
            }
        }
        3 => {
            out.extend(b"Content-Transfer-Encoding: 8bit\r\n\r\n");
            out.extend(bytes);
        }
        _ => {
            out.extend(b"\r\n");
            out.extend(bytes);
        }
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn nothing_that_a_mail_carries_is_lost(part in part(), headers in prop::collection::vec("X-[A-Za-z]{1,8}: \\PC{0,30}", 0..6)) {
        let mut writer = Writer::default();
        let mut mail = b"From: \"A. Shop\" <a@shop.example>\r\nTo: b@post.example\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe_mark0x?=\r\n".to_vec();
        for header in &headers {
            mail.extend(header.bytes());
            mail.extend(b"\r\n");
        }
        mail.extend(b"MIME-Version: 1.0\r\n");
        writer.marks.push("mark0x".to_owned());
        writer.write(&part, &mut mail);
        let extracted = read(&mail);
        prop_assert_eq!(extracted.media, Media::Mail);
        let told: String = extracted.pieces.iter().map(|piece| format!("{}\n", piece.text)).collect();
        for mark in &writer.marks {
            let carried = || extracted.attachments.iter().any(|file| carries(&file.bytes, mark, 0));
            prop_assert!(told.contains(mark) || carried(), "{} is lost in\n{}", mark, String::from_utf8_lossy(&mail));
        }
    }
}

/// In an attachment, or in what is attached to it.
fn carries(bytes: &[u8], mark: &str, depth: usize) -> bool {
    if memchr::memmem::find(bytes, mark.as_bytes()).is_some() {
        return true;
    }
    let inner = read(bytes);
    let told = inner.pieces.iter().any(|piece| piece.text.contains(mark));
    told || depth < 8 && inner.attachments.iter().any(|file| carries(&file.bytes, mark, depth + 1))
}

#[test]
fn words_are_read_in_the_charset_they_are_in_whatever_the_label() {
    for (charset, words) in [
        ("windows-1252", WORDS[0]),
        ("utf-8", WORDS[0]),
        ("windows-1251", WORDS[2]),
        ("shift_jis", WORDS[4]),
        ("utf-8", WORDS[1]),
    ] {
        for label in [Label::Right, Label::None, Label::Unknown] {
            for encoding in [1, 2, 3] {
                // A guess needs more than one sentence to go by.
                let long: &'static str = Box::leak(format!("{words}. ").repeat(6).into_boxed_str());
                let part = Part::Text { html: false, charset, label, encoding, words: long };
                let mut mail = b"From: a@shop.example\r\nTo: b@post.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n".to_vec();
                Writer::default().write(&part, &mut mail);
                let told: String = read(&mail).pieces.iter().map(|piece| format!("{} ", piece.text)).collect();
                assert!(told.contains(words), "{charset} {label:?} {encoding}: {told}");
            }
        }
    }
}

#[test]
fn a_mail_that_was_cut_off_gives_its_last_file_decoded() {
    let mail = "From: a@shop.example\r\nTo: b@post.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\
                Content-Type: multipart/related; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain\r\n\r\nSee the receipt.\r\n--i\r\n\
                Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\ncmVjZWlwdA==\r\n";
    let extracted = read(mail.as_bytes());
    assert!(extracted.pieces.iter().any(|piece| piece.text == "See the receipt."));
    assert_eq!(extracted.attachments.iter().map(|file| file.bytes.as_slice()).collect::<Vec<_>>(), [b"receipt"]);
}
