//! Mails as parties send them: the usual headers, plain text beside its HTML, and the answered mail below.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use std::fmt::Write;

const FIRST: [&str; 12] =
    ["Anna", "Bogdan", "Chiara", "Dirk", "Élodie", "Farid", "Greta", "Hanneke", "Ivo", "Jürgen", "Karin", "Łukasz"];
const LAST: [&str; 10] =
    ["Abbott", "Berger", "Costa", "Dvořák", "Eriksen", "Fontaine", "Grabowski", "Haas", "Iversen", "de Jong"];
const SENTENCES: [&str; 16] = [
    "The parcel was marked as delivered on Tuesday, but nobody rang and nothing was left at the door.",
    "I asked both neighbours on my floor; neither of them took anything in.",
    "Your confirmation of 3 March says that the order would arrive within five working days.",
    "Please tell me what you are going to do about it.",
    "I paid 84.50 EUR with my card and would like to have that amount back.",
    "The photograph shows the box as it came, with one corner pushed in and the tape torn.",
    "We have checked with the carrier, who states that the parcel was handed over at 14:12.",
    "A refund can be made once the goods are back in our warehouse and have been looked at.",
    "I have attached the receipt and a copy of the tracking page.",
    "There was no answer to my two earlier mails, so I am writing once more.",
    "The size does not fit and the label is still on.",
    "As agreed on the telephone, the replacement was to be sent on Monday.",
    "It was working for two days; since then the screen stays dark.",
    "If I have not heard from you by Friday I shall ask my bank to look at the payment.",
    "Our terms give you fourteen days from the day the goods arrive.",
    "Thank you for looking into this.",
];

/// `count` mails, the same ones every time.
pub fn mails(count: usize) -> Vec<Vec<u8>> {
    let mut rng = StdRng::seed_from_u64(14);
    (0..count).map(|n| mail(&mut rng, n).into_bytes()).collect()
}

struct Person {
    name: String,
    address: String,
}

fn person(rng: &mut StdRng, domain: &str) -> Person {
    let (first, last) = (*FIRST.choose(rng).expect("names"), *LAST.choose(rng).expect("names"));
    let address = format!("{}{}@{domain}", first.chars().next().unwrap_or('x').to_ascii_lowercase(), rng.random_range(10..9999));
    Person { name: format!("{first} {last}"), address }
}

fn paragraph(rng: &mut StdRng) -> String {
    let count = rng.random_range(2..5);
    (0..count).map(|_| *SENTENCES.choose(rng).expect("sentences")).collect::<Vec<_>>().join(" ")
}

fn mail(rng: &mut StdRng, n: usize) -> String {
    let (author, other) = (person(rng, "mail.example"), person(rng, "shop.example"));
    let own: Vec<String> = (0..rng.random_range(2..4)).map(|_| paragraph(rng)).collect();
    let earlier: Vec<String> = (0..rng.random_range(1..4)).map(|_| paragraph(rng)).collect();
    let day = rng.random_range(10..28);
    let said = format!("On Tue, {} Mar 2026 at 09:{:02}, {} <{}> wrote:", day - 2, n % 60, other.name, other.address);
    let mut out = String::new();
    for hop in 0..3 {
        let _ = write!(
            out,
            "Received: from mx{hop}.mail.example (mx{hop}.mail.example [192.0.2.{hop}])\r\n\tby in{hop}.desk.example (Postfix) with ESMTPS id 4F{n:06X}{hop}\r\n\tfor <cases@desk.example>; Thu, {day} Mar 2026 10:0{hop}:11 +0100 (CET)\r\n"
        );
    }
    let _ = write!(
        out,
        "Authentication-Results: mx.desk.example;\r\n\tdkim=pass header.d=mail.example header.s=s1;\r\n\tspf=pass smtp.mailfrom={a}\r\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example; s=s1;\r\n\th=from:to:subject:date; bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=;\r\n\tb=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB4nujc7YopdG5dWLSdNg6x\r\n\tNAZpOPr+kHxt1IrE+NahM6L/LbvaHutKVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx\r\nMIME-Version: 1.0\r\nReferences: <{n}.first@shop.example>\r\nIn-Reply-To: <{n}.first@shop.example>\r\nFrom: {name} <{a}>\r\nDate: Thu, {day} Mar 2026 10:00:00 +0100\r\nMessage-ID: <{n}.reply@mail.example>\r\nSubject: Re: Order {order} has not arrived\r\nTo: {to} <{b}>\r\nContent-Type: multipart/alternative; boundary=\"000000000000{n:08x}\"\r\n\r\n",
        a = author.address,
        b = other.address,
        name = encoded(&author.name),
        to = encoded(&other.name),
        order = 100_000 + n,
    );
    let quoted: Vec<String> = earlier.iter().map(|text| wrapped(text).replace('\n', "\n> ")).collect();
    let plain = format!(
        "{}\n\n{}\n\n{said}\n\n> {}\n",
        own.iter().map(|text| wrapped(text)).collect::<Vec<_>>().join("\n\n"),
        author.name,
        quoted.join("\n>\n> ")
    );
    let html = format!(
        "<div dir=\"ltr\">{}<div>{}</div></div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">{}<br></div><blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">{}</blockquote></div>\n",
        own.iter().map(|text| format!("<div>{text}</div><div><br></div>")).collect::<String>(),
        author.name,
        said.replace('<', "&lt;").replace('>', "&gt;"),
        earlier.iter().map(|text| format!("<div>{text}</div><div><br></div>")).collect::<String>(),
    );
    for (kind, text) in [("plain", plain), ("html", html)] {
        let _ = write!(
            out,
            "--000000000000{n:08x}\r\nContent-Type: text/{kind}; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n",
            printable(&text)
        );
    }
    let _ = write!(out, "--000000000000{n:08x}--\r\n");
    out
}

fn encoded(name: &str) -> String {
    use base64::Engine;
    if name.is_ascii() {
        return name.to_owned();
    }
    format!("=?UTF-8?B?{}?=", base64::engine::general_purpose::STANDARD.encode(name))
}

fn wrapped(text: &str) -> String {
    let (mut out, mut width) = (String::new(), 0);
    for word in text.split(' ') {
        if width + word.len() > 72 {
            out.push('\n');
            width = 0;
        } else if width > 0 {
            out.push(' ');
        }
        out.push_str(word);
        width += word.len() + 1;
    }
    out
}

/// Quoted-printable with soft line breaks.
fn printable(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut width = 0;
        for byte in line.bytes() {
            let piece = match byte {
                b'=' => "=3D".to_owned(),
                b' '..=b'~' => char::from(byte).to_string(),
                other => format!("={other:02X}"),
            };
            if width + piece.len() > 75 {
                out.push_str("=\r\n");
                width = 0;
            }
            out.push_str(&piece);
            width += piece.len();
        }
        out.push_str("\r\n");
    }
    out
}
