//! Pages that headless Chromium prints to PDF: one section a page, with the words a person reads on it.

use super::pdf_sheet::Known;
use std::process::{Command, Stdio};
use std::time::Duration;

/// What a page looks like, and the words on it where they are not simply its markup's.
const PAGES: [(&str, Option<&str>); 13] = [
    (
        "<h1>Invoice 2041</h1><table border=1 style='width:100%'><tr><th>Item<th>Qty<th>Price<tr><td>Blue kettle, 1.7 l<td>2<td>€ 24.95\
         <tr><td>Postage &amp; packing<td>1<td>€ 4.50<tr><td colspan=2>Total incl. 19 % VAT<td><b>€ 54.40</b></table><p>Payment by card ending 4242.",
        None,
    ),
    (
        "<div style='columns:2;column-gap:3em;font-size:14px'><p>We received your complaint about the order that was delivered late and we \
         are sorry for the trouble this has caused to you and to your family, who had been waiting for the birthday present since Monday.</p>\
         <p>The carrier told us that the parcel had been left with a neighbour at number nine, who signed for it in the evening and promised \
         to hand it over. We have asked the depot for the name on the receipt and will write again once it has been found.</p></div>",
        None,
    ),
    (
        "<p lang=de>Überweisung für Größe 41 in Höhe von 12,50 €, Straße „gebührenfrei“<p>Façade déjà payée à l’hôtel, cœur naïf<p>Zażółć gęślą jaźń, \
         przesyłka doręczona<p>Příliš žluťoučký kůň úpěl ďábelské ódy<p>Sipariş İstanbul’da teslim edildi<p>Þetta er pöntun nr. 12 frá Ísafirði",
        None,
    ),
    (
        "<p>Η παραγγελία παραδόθηκε στις 14 Μαρτίου<p>Посылка вручена получателю, сумма 49,90 ₽<p>Đơn hàng đã được giao cho người nhận\
         <p>Ծանրոցը հանձնված է<p>ამანათი ჩაბარდა",
        None,
    ),
    ("<p dir=rtl>החבילה נמסרה ביום 14 במרץ<p dir=rtl>تم تسليم الطرد في 14 مارس", None),
    (
        "<p style='font-family:Liberation Serif;font-size:20px'>The final office offer: first-class fluffy waffles, affluent fjords, often \
         shuffled off efficiently. <i>Official affidavit, difficult to find.</i>",
        None,
    ),
    (
        "<div style='transform:rotate(-30deg);margin:140px 40px;width:320px'>This stamp was put on askew by the depot and tells three lines about \
         the parcel</div><div style='transform:rotate(90deg);width:300px;margin:120px 0'>Fragile goods keep upright</div>",
        None,
    ),
    (
        "<div style='background:#123;color:#fff;padding:8px'>White on a dark ground</div><p style='opacity:.5'>Half transparent remark\
         <p style='letter-spacing:.25em'>Widely spaced heading<p style='font-variant:small-caps'>Small capitals here\
         <p style='text-align:justify;width:18em'>Justified paragraphs stretch the blanks between their words until both margins are straight.\
         <p style='text-shadow:1px 1px 2px red'>Shadowed words<p style='color:transparent;-webkit-text-stroke:1px #000;font-size:30px'>Outlined",
        None,
    ),
    (
        "<form><label>Name <input value='Maria Keller'></label><br><textarea>left at\nthe door</textarea><br><select><option>Leeds</select>\
         <button>Send it</button></form>",
        Some("Name Maria Keller left at the door Leeds Send it"),
    ),
    (
        "<svg width=400 height=200><defs><path id=arc d='M20 150 A150 150 0 0 1 320 150'/></defs><text x=10 y=30>Text in a drawing</text>\
         <text font-size=20><textPath href='#arc'>Round the postmark</textPath></text></svg>",
        None,
    ),
    (
        "<p>Delivered on the 2<sup>nd</sup> of May, H<sub>2</sub>O bottle, 25 m<sup>2</sup><ol><li>First point<li>Second point</ol><ul><li>Bullet\
         </ul><dl><dt>Carrier<dd>Fast Post</dl><pre>order   2041\nstatus  sent</pre>",
        Some(
            "Delivered on the 2nd of May H2O bottle 25 m2 1 First point 2 Second point Bullet Carrier Fast Post order 2041 status sent",
        ),
    ),
    (
        "<div style='writing-mode:vertical-rl;height:300px'>Printed along the edge of the page</div><p style='font-size:5px'>terms in very small \
         print apply<p style='font-size:60px'>PAID",
        None,
    ),
    (
        "<p lang=en style='hyphens:manual;width:9em'>The neigh&shy;bour&shy;hood representa&shy;tives confirmed <a href=x>https://example.com/track?id=3SABC123456&amp;p=1</a>\
         <p style='width:30em;direction:ltr;unicode-bidi:bidi-override'>Reference D-2041/7",
        Some("The neighbour hood representa tives confirmed https example com track id 3SABC123456 p 1 Reference D 2041 7"),
    ),
];

/// All pages in one file; `None` where no Chromium is installed.
pub fn all() -> Option<Known> {
    let folder = tempfile::tempdir().expect("a folder");
    let (page, out) = (folder.path().join("a.html"), folder.path().join("a.pdf"));
    let sections: String =
        PAGES.iter().map(|(html, _)| format!("<section style='break-after:page'>{html}</section>\n")).collect();
    let html = format!("<!doctype html><meta charset=utf-8><style>body{{font-family:'DejaVu Sans'}}</style><body>{sections}");
    std::fs::write(&page, html).expect("a page");
    let child = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-pdf-header-footer",
        ])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .arg(format!("--print-to-pdf={}", out.display()))
        .arg(format!("file://{}", page.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        assert!(std::env::var("CI").is_err(), "chromium is missing: install it with `apt-get install chromium`");
        println!("chromium not installed: nothing is printed");
        return None;
    };
    for _ in 0..600 {
        if child.try_wait().expect("its state").is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let _ = child.kill();
    let _ = child.wait();
    let bytes = std::fs::read(&out).expect("chromium prints within a minute");
    let seen = PAGES.iter().map(|(html, words)| words.map_or_else(|| bare(html), str::to_owned)).collect();
    Some(Known { name: "printed by Chromium", bytes, seen, unseen: "" })
}

/// The words between the tags.
fn bare(html: &str) -> String {
    let mut out = String::new();
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let inline = ["b", "/b", "i", "/i"].contains(&tag);
        out.push_str(if inline { "" } else { " " });
        out.push_str(&text.replace("&amp;", "&"));
    }
    out
}
