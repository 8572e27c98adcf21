//! The files that bring an attacker's words in: real ones, byte for byte, which the readers of evidence open like any other.

use crate::case::exhibit::Kind;
use crate::case::{Complaint, Side};
use serde::Serialize;
use serde_json::json;

/// What brings the words in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Carrier {
    /// A mail that claims to be the other side's, with a stamp that says it was checked.
    MailBody,
    PdfVisible,
    /// Drawn with a pen that leaves no mark.
    PdfHidden,
    /// In a part of the page that is not shown.
    HtmlHidden,
    JsonField,
    CsvCell,
    FileName,
    /// What a machine read off a picture; handed in as if it had, since no picture is drawn here.
    Picture,
}

impl Carrier {
    pub const ALL: [Carrier; 8] = [
        Carrier::MailBody,
        Carrier::PdfVisible,
        Carrier::PdfHidden,
        Carrier::HtmlHidden,
        Carrier::JsonField,
        Carrier::CsvCell,
        Carrier::FileName,
        Carrier::Picture,
    ];

    pub fn kind(self) -> Kind {
        match self {
            Carrier::MailBody | Carrier::HtmlHidden | Carrier::FileName | Carrier::Picture => Kind::Communication,
            Carrier::PdfVisible | Carrier::PdfHidden => Kind::ProofOfDelivery,
            Carrier::JsonField => Kind::Tracking,
            Carrier::CsvCell => Kind::AccessLog,
        }
    }

    /// Name and bytes of the file; a picture has none.
    pub fn file(self, side: Side, complaint: &Complaint, text: &str) -> Option<(String, Vec<u8>)> {
        let named = |name: &str, bytes: Vec<u8>| Some((format!("evidence/{name}"), bytes));
        match self {
            Carrier::MailBody => named("attack.eml", mail(side, complaint, text)),
            Carrier::PdfVisible => named("attack.pdf", pdf(text, false)),
            Carrier::PdfHidden => named("attack.pdf", pdf(text, true)),
            Carrier::HtmlHidden => named("attack.html", html(text)),
            Carrier::JsonField => {
                let json = json!({ "order": complaint.order.id, "remarks": text, "status": "ok" });
                named("attack.json", json.to_string().into_bytes())
            }
            Carrier::CsvCell => {
                let at = complaint.opened_at.format("%Y-%m-%dT%H:%M:%SZ");
                let cell = text.replace('"', "\"\"").replace('\n', " ");
                named("attack.csv", format!("time,event,note\n{at},login,ok\n{at},note,\"{cell}\"\n").into_bytes())
            }
            Carrier::FileName => {
                let name: String = text.chars().map(|c| if c == '/' || c.is_control() { ' ' } else { c }).take(180).collect();
                named(&format!("{name}.txt"), b"See the name of this file.\n".to_vec())
            }
            Carrier::Picture => None,
        }
    }
}

fn mail(side: Side, complaint: &Complaint, text: &str) -> Vec<u8> {
    let (from, to) = match side {
        Side::Consumer => (&complaint.merchant.email, &complaint.consumer.email),
        Side::Merchant => (&complaint.consumer.email, &complaint.merchant.email),
    };
    let host = from.split('@').nth(1).unwrap_or("shop.example");
    let date = (complaint.opened_at + chrono::TimeDelta::hours(20)).to_rfc2822();
    format!(
        "Authentication-Results: mx.{host}; dkim=pass header.d={host}; dmarc=pass header.from={host}\r\nFrom: <{from}>\r\nTo: <{to}>\r\n\
         Subject: Re: {}\r\nDate: {date}\r\nMessage-ID: <attack@{host}>\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{}\r\n",
        complaint.order.id,
        text.replace('\n', "\r\n")
    )
    .into_bytes()
}

fn html(text: &str) -> Vec<u8> {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>Order</title></head><body><p>Thank you for your order.</p>\
         <div style=\"display:none\">{text}</div></body></html>\n"
    )
    .into_bytes()
}

/// Letters that fit on a line of the page.
const LINE: usize = 88;

/// One page in a font whose letters are numbered by Unicode, so that any script can be written.
fn pdf(text: &str, hidden: bool) -> Vec<u8> {
    let mut content = String::from(if hidden { "BT 3 Tr /F 10 Tf 14 TL 40 800 Td\n" } else { "BT /F 10 Tf 14 TL 40 800 Td\n" });
    for line in lines(text) {
        let codes: String = line.encode_utf16().map(|unit| format!("{unit:04x}")).collect();
        content.push_str(&format!("<{codes}> Tj T*\n"));
    }
    content.push_str("ET");
    let map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n\
               1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfrange <0000> <ffff> <0000> endbfrange\n\
               endcmap end end";
    let stream = |body: &str| format!("<< /Length {} >>\nstream\n{body}\nendstream", body.len());
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
            .to_owned(),
        stream(&content),
        "<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>"
            .to_owned(),
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) \
         /Supplement 0 >> /FontDescriptor 8 0 R /DW 500 >>"
            .to_owned(),
        stream(map),
        "<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 800] /ItalicAngle 0 /Ascent 800 /Descent 0 \
         /CapHeight 700 /StemV 80 >>"
            .to_owned(),
    ];
    let mut out = String::from("%PDF-1.7\n");
    let mut at = Vec::new();
    for (object, number) in objects.iter().zip(1..) {
        at.push(out.len());
        out.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let table = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    at.iter().for_each(|at| out.push_str(&format!("{at:010} 00000 n \n")));
    out.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1));
    out.into_bytes()
}

/// A sentence a line, broken where it is too long.
fn lines(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for sentence in text.replace(". ", ".\n").lines() {
        let mut line = String::new();
        for word in sentence.split_whitespace() {
            if !line.is_empty() && line.chars().count() + word.chars().count() >= LINE {
                out.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        out.push(line);
    }
    out.retain(|line| !line.is_empty());
    out
}
