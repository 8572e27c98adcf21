//! PDFs by hand, one for every way of setting text that documents of shops, banks and carriers use.

use super::pdf_sheet::{Known, Sheet, coded, hex, latin, named, standard, text_object, to_unicode};
use encoding_rs::{BIG5, EUC_KR, GBK, MACINTOSH, SHIFT_JIS};
use lopdf::{Dictionary, Object, Stream, dictionary};

const LETTER: [&str; 4] = [
    "Dear customer, your parcel 3SABC123456 was handed over on 14 March 2026.",
    "It was signed for by J. Smith at the front door of 12 Mill Lane, Leeds.",
    "The refund of EUR 49.90 was declined, since the return window had closed.",
    "Please reply within ten days (reference: D-2041/7).",
];

pub fn all() -> Vec<Known> {
    [encodings(), spacing(), turns(), layouts(), composites(), containers(), unseen()].into_iter().flatten().collect()
}

fn letter(mut sheet: Sheet) -> Sheet {
    for (n, line) in LETTER.iter().enumerate() {
        sheet = sheet.show(60.0, 700.0 - 16.0 * n as f64, 11.0, &latin(line));
    }
    sheet
}

fn encodings() -> Vec<Known> {
    let all = LETTER.join("\n");
    let mut out = Vec::new();
    for (name, base) in [("Helvetica", "Helvetica"), ("Times", "Times-Roman"), ("Courier", "Courier-Bold")] {
        out.push(letter(Sheet::new().font("F", standard(base, ""))).done(name, &all));
    }
    let german = "Überweisung für Größe 41 in Höhe von 12,50 € am 3. März, Straße des 17. Juni „gebührenfrei“";
    let french = "Façade déjà payée à l’hôtel, cœur naïf, Noël – reçu n° 12 : 1 049,00 €";
    let western = format!("{german}\n{french}");
    let win = |text: &str| latin(text);
    let sheet = Sheet::plain().show(40.0, 700.0, 11.0, &win(german)).show(40.0, 680.0, 11.0, &win(french));
    out.push(sheet.done("WinAnsi", &western));
    let mac = |text: &str| MACINTOSH.encode(text).0.into_owned();
    let sheet = Sheet::new().font("F", standard("Times-Roman", "MacRomanEncoding"));
    out.push(sheet.show(40.0, 700.0, 11.0, &mac(german)).show(40.0, 680.0, 11.0, &mac(french)).done("MacRoman", &western));
    let names =
        ["P", "a", "l", "Lslash", "oacute", "d", "zacute", "Euro", "fi", "n", "fl", "t", "e", "space", "ohungarumlaut", "r"];
    let codes: Vec<u8> = vec![4, 5, 6, 7, 14, 8, 14, 1, 2, 3, 2, 12, 14, 9, 10, 2, 3, 14, 11, 2, 12, 14, 12, 15, 16];
    let sheet = Sheet::new().font("F", named("Times-Roman", &names));
    out.push(sheet.show(40.0, 700.0, 14.0, &codes).done("Differences", "Łódź € Palat final flat tőr"));
    let sheet = Sheet::new().font("F", standard("Symbol", "")).font("G", standard("Helvetica", ""));
    let sheet = sheet.show(40.0, 700.0, 14.0, b"abg").show_in("G", 80.0, 700.0, 14.0, b"rays");
    out.push(sheet.done("Symbol", "αβγ rays"));
    out
}

fn spacing() -> Vec<Known> {
    let mut out = Vec::new();
    let kerned =
        "[(W) 80 (e) -300 (ship) -310 (y) 20 (our) -290 (order) -333 (t) 15 (omorrow) -300 (V) 90 (AT) -280 (included)] TJ";
    let sheet = Sheet::plain().put(&format!("BT /F 11 Tf 40 700 Td {kerned} ET"));
    out.push(sheet.done("gaps instead of blanks", "We ship your order tomorrow VAT included"));
    let mut sheet = Sheet::plain();
    let (words, mut x) = (["Order", "number", "2041", "was", "paid", "twice"], 40.0);
    for word in words {
        sheet = sheet.show(x, 700.0, 12.0, word.as_bytes());
        x += word.len() as f64 * 6.6 + 6.0;
    }
    out.push(sheet.done("word by word", &words.join(" ")));
    // Courier: every letter is 600 wide.
    let line = "Each letter stands alone";
    let mut sheet = Sheet::new().font("F", standard("Courier", ""));
    for (n, byte) in line.bytes().enumerate().filter(|(_, byte)| *byte != b' ') {
        sheet = sheet.show(40.0 + 6.0 * n as f64, 700.0, 10.0, &[byte]);
    }
    out.push(sheet.done("letter by letter", line));
    let mut sheet = Sheet::new().font("F", standard("Courier", ""));
    let shuffled: Vec<(usize, u8)> = line.bytes().enumerate().filter(|(_, byte)| *byte != b' ').collect();
    for (n, byte) in shuffled.iter().rev() {
        sheet = sheet.show(40.0 + 6.0 * *n as f64, 700.0, 10.0, &[*byte]);
    }
    out.push(sheet.done("letters from last to first", line));
    let sheet = Sheet::plain().put("BT /F 14 Tf 3 Tc 40 700 Td (INVOICE) Tj 0 -30 Td 2 Tc 6 Tw (Final notice today) Tj ET");
    out.push(sheet.done("letter-spaced", "INVOICE\nFinal notice today"));
    let sheet = Sheet::plain()
        .put("BT /F 12 Tf 60 Tz 40 700 Td (narrow letters in a label) Tj ET")
        .put("BT /F 12 Tf 150 Tz 40 670 Td (wide letters in a head) Tj ET");
    out.push(sheet.done("scaled", "narrow letters in a label\nwide letters in a head"));
    let sheet =
        Sheet::plain().put("BT /F 12 Tf 40 700 Td (Delivered on the 2) Tj 5 Ts /F 7 Tf (nd) Tj 0 Ts /F 12 Tf ( of May) Tj ET");
    out.push(sheet.done("raised", "Delivered on the 2nd of May"));
    let sheet = Sheet::plain().show(40.0, 700.0, 4.0, b"terms in very small print").show(40.0, 600.0, 72.0, b"PAID");
    out.push(sheet.done("sizes", "terms in very small print\nPAID"));
    let twice = Sheet::plain().show(40.0, 700.0, 12.0, b"Total due").show(40.4, 700.0, 12.0, b"Total due");
    out.push(twice.done("bold by printing twice", "Total due"));
    let outlined = Sheet::plain().put("BT /F 20 Tf 2 Tr 40 700 Td (Outlined heading) Tj ET");
    out.push(outlined.done("filled and stroked", "Outlined heading"));
    // TeX of old sets an accent over the letter that follows.
    let accents = Sheet::new().font("F", named("Times-Roman", &["acute", "e", "dieresis", "u", "r", "t", "c", "a", "f"]));
    let accents =
        accents.put("BT /F 12 Tf 40 700 Td <0708 09> Tj [<01> 333 <02>] TJ 60 0 Td <05> Tj [<03> 416 <04>] TJ <0506> Tj ET");
    out.push(accents.done("accents over letters", "café rürt"));
    out
}

fn turns() -> Vec<Known> {
    let mut out = Vec::new();
    let said = "Fragile goods keep upright";
    for (name, degrees) in [
        ("up the page", 90.0),
        ("down the page", 270.0),
        ("upside down", 180.0),
        ("slanted 30", 30.0),
        ("slanted 45", 45.0),
        ("slanted -12", -12.0),
        ("scanned askew 2", 2.0),
    ] {
        let upright = Sheet::plain().show(40.0, 740.0, 12.0, b"Label of the parcel");
        let mut sheet = upright;
        for n in 0..3 {
            let (dx, dy) =
                (f64::to_radians(degrees).sin() * 16.0 * f64::from(n), -f64::to_radians(degrees).cos() * 16.0 * f64::from(n));
            sheet = sheet.turned(degrees, 300.0 + dx, 400.0 + dy, 12.0, said);
        }
        out.push(sheet.done(name, &format!("Label of the parcel\n{said}\n{said}\n{said}")));
    }
    let mut sheet = Sheet::plain();
    for (n, degrees) in [-20.0, -17.0, -75.0, 62.0, 100.0].into_iter().enumerate() {
        sheet = sheet.turned(degrees, 100.0 + 60.0 * n as f64, 400.0, 10.0, &format!("256 36 3{n}"));
    }
    out.push(sheet.done("a plan", "256 36 30\n256 36 31\n256 36 32\n256 36 33\n256 36 34"));
    for (name, turn) in [("page turned 90", 90), ("page turned 270", 270)] {
        let mut sheet = letter(Sheet::plain());
        sheet.page.set("Rotate", turn);
        out.push(sheet.done(name, &LETTER.join("\n")));
    }
    let mirrored = Sheet::plain().put("q 1 0 0 -1 0 792 cm BT /F 12 Tf 1 0 0 -1 40 90 Tm (Drawn from the top) Tj ET Q");
    out.push(mirrored.done("page upside down and back", "Drawn from the top"));
    out
}

fn layouts() -> Vec<Known> {
    let left = [
        "We received your complaint",
        "about the order that was",
        "delivered late and we are",
        "sorry for the trouble that",
        "this has caused to you.",
    ];
    let right = [
        "The carrier told us that the",
        "parcel had been left with a",
        "neighbour at number nine who",
        "signed for it in the evening",
        "and will hand it over soon.",
    ];
    let mut sheet = Sheet::plain();
    for n in 0..5 {
        let y = 700.0 - 14.0 * n as f64;
        sheet = sheet.show(40.0, y, 10.0, left[n].as_bytes()).show(320.0, y, 10.0, right[n].as_bytes());
    }
    let mut out = vec![sheet.done("two columns", &format!("{}\n{}", left.join("\n"), right.join("\n")))];
    let rows = [
        ["Item", "Quantity", "Price", "Total"],
        ["Blue kettle", "2", "24.95", "49.90"],
        ["Postage", "1", "4.50", "4.50"],
        ["Discount", "", "-5.00", "-5.00"],
        ["To pay", "", "", "EUR 49.40"],
    ];
    let mut sheet = Sheet::plain();
    for (n, row) in rows.iter().enumerate() {
        for (cell, x) in row.iter().zip([40.0, 220.0, 300.0, 380.0]) {
            sheet = sheet.show(x, 700.0 - 18.0 * n as f64, 10.0, cell.as_bytes());
        }
    }
    out.push(sheet.done("table", &rows.map(|row| row.join(" ")).join("\n")));
    let tight =
        Sheet::plain().show(40.0, 700.0, 10.0, b"Subtotal").show(84.0, 700.0, 10.0, b"12.00").show(115.0, 700.0, 10.0, b"EUR");
    out.push(tight.done("narrow cells", "Subtotal 12.00 EUR"));
    let dark = Sheet::plain().put("0 0 0.4 rg 30 680 300 40 re f 1 1 1 rg").show(40.0, 695.0, 16.0, b"White on blue").put("0 g");
    out.push(dark.show(40.0, 640.0, 10.0, b"Black on white").done("on a ground", "White on blue\nBlack on white"));
    let split = Sheet::plain().show(40.0, 700.0, 10.0, b"The parcel was deliv-").show(40.0, 686.0, 10.0, b"ered to the neigh-");
    out.push(split.show(40.0, 672.0, 10.0, b"bour.").done("divided words", "The parcel was deliv- ered to the neigh- bour."));
    let mut sheet = letter(Sheet::plain());
    sheet.page.set("CropBox", vec![20.into(), 500.into(), 600.into(), 780.into()]);
    out.push(sheet.done("cropped", &LETTER.join("\n")));
    out
}

fn composites() -> Vec<Known> {
    let mut out = Vec::new();
    for (name, text) in [
        ("Greek by ToUnicode", "Η παραγγελία παραδόθηκε στις 14 Μαρτίου"),
        ("Russian by ToUnicode", "Посылка вручена получателю 14 марта, сумма 49,90 ₽"),
        ("Polish by ToUnicode", "Zażółć gęślą jaźń, przesyłka doręczona"),
        ("Turkish by ToUnicode", "Sipariş İstanbul'da teslim edildi, ığdır"),
        ("Vietnamese by ToUnicode", "Đơn hàng đã được giao cho người nhận"),
        ("beyond the first plane", "𝑎𝑏 total 𝟒𝟐 due"),
    ] {
        let (letters, codes) = coded(text);
        let sheet = Sheet::new().composite("F", "Identity-H", "Identity", Some(to_unicode(&letters)));
        out.push(sheet.show(40.0, 700.0, 12.0, &codes).done(name, text));
    }
    for (name, text) in
        [("Hebrew by ToUnicode", "החבילה נמסרה ביום 14 במרץ"), ("Arabic by ToUnicode", "تم تسليم الطرد في 14 مارس")]
    {
        // The page shows the last letter first, but digits from left to right.
        let turned = |word: &str| {
            if word.starts_with(|c: char| c.is_ascii_digit()) { word.to_owned() } else { word.chars().rev().collect() }
        };
        let shown = text.split(' ').rev().map(turned).collect::<Vec<_>>().join(" ");
        let (letters, codes) = coded(&shown);
        let sheet = Sheet::new().composite("F", "Identity-H", "Identity", Some(to_unicode(&letters)));
        out.push(sheet.show(40.0, 700.0, 12.0, &codes).done(name, text));
    }
    let letters: Vec<String> = ["o", "ffi", "c", "e", " ", "fi", "n", "a", "l", "ft", "s"].map(str::to_owned).to_vec();
    let codes: Vec<u8> =
        [1u16, 2, 3, 4, 5, 6, 7, 8, 9, 5, 1, 10, 4, 7, 5, 11].iter().flat_map(|code| code.to_be_bytes()).collect();
    let sheet = Sheet::new().composite("F", "Identity-H", "Identity", Some(to_unicode(&letters)));
    out.push(sheet.show(40.0, 700.0, 12.0, &codes).done("ligatures by ToUnicode", "office final often s"));
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let (japanese, chinese, korean) = ("荷物は三月十四日に配達されました", "包裹已于三月十四日送达", "소포가 배달되었습니다");
    let taiwan = "包裹已於三月十四日送達";
    for (name, encoding, ordering, text, codes) in [
        ("UniJIS-UTF16-H", "UniJIS-UTF16-H", "Japan1", japanese, utf16(japanese)),
        ("UniGB-UTF16-H", "UniGB-UTF16-H", "GB1", chinese, utf16(chinese)),
        ("UniGB-UCS2-H", "UniGB-UCS2-H", "GB1", chinese, utf16(chinese)),
        ("UniCNS-UTF16-H", "UniCNS-UTF16-H", "CNS1", taiwan, utf16(taiwan)),
        ("UniKS-UTF16-H", "UniKS-UTF16-H", "Korea1", korean, utf16(korean)),
        ("90ms-RKSJ-H", "90ms-RKSJ-H", "Japan1", japanese, SHIFT_JIS.encode(japanese).0.into_owned()),
        ("GBK-EUC-H", "GBK-EUC-H", "GB1", chinese, GBK.encode(chinese).0.into_owned()),
        ("ETen-B5-H", "ETen-B5-H", "CNS1", taiwan, BIG5.encode(taiwan).0.into_owned()),
        ("KSCms-UHC-H", "KSCms-UHC-H", "Korea1", korean, EUC_KR.encode(korean).0.into_owned()),
    ] {
        let sheet = Sheet::new().composite("F", encoding, ordering, None);
        out.push(sheet.show(40.0, 700.0, 12.0, &codes).done(name, text));
    }
    let sheet = Sheet::new().composite("F", "UniJIS-UTF16-V", "Japan1", None);
    out.push(sheet.show(300.0, 700.0, 12.0, &utf16(japanese)).done("written downwards", japanese));
    out
}

fn containers() -> Vec<Known> {
    let all = LETTER.join("\n");
    let mut out = vec![letter(Sheet::plain()).packed("object streams", &all)];
    let mut lost = letter(Sheet::plain()).done("cross-references gone", &all);
    let at = lost.bytes.windows(9).rposition(|tail| tail == b"startxref").expect("a trailer");
    lost.bytes.truncate(at);
    out.push(lost);
    let mut sheet = Sheet::plain();
    let fonts = dictionary! { "F" => standard("Helvetica", "WinAnsiEncoding") };
    let inner = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 400.into(), 100.into()],
        "Matrix" => vec![1.into(), 0.into(), 0.into(), 1.into(), 40.into(), 600.into()],
        "Resources" => dictionary! { "Font" => fonts },
    };
    let form = sheet.object(Stream::new(inner, b"BT /F 12 Tf 10 20 Td (A stamp inside a form) Tj ET".to_vec()));
    sheet.resources.set("XObject", dictionary! { "X" => form });
    let sheet = sheet.put("/X Do").show(40.0, 700.0, 12.0, b"and the page");
    out.push(sheet.done("form", "and the page\nA stamp inside a form"));
    let mut sheet = Sheet::plain();
    let parts = ["BT /F 12 Tf 40 700 Td [(Split) -300", "(in the) -300 (middle)] TJ", "0 -20 Td (of streams) Tj ET"];
    let parts: Vec<Object> =
        parts.iter().map(|part| sheet.object(Stream::new(Dictionary::new(), part.as_bytes().to_vec())).into()).collect();
    sheet.page.set("Contents", parts);
    out.push(sheet.done("several streams", "Split in the middle\nof streams"));
    let mut sheet = Sheet::plain().show(40.0, 740.0, 12.0, b"Name of the buyer");
    let mut look =
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 200.into(), 20.into()] };
    look.set("Resources", dictionary! { "Font" => dictionary! { "F" => standard("Helvetica", "WinAnsiEncoding") } });
    let look = sheet.object(Stream::new(look, b"/Tx BMC BT /F 12 Tf 2 5 Td (Maria Keller) Tj ET EMC".to_vec()));
    let rect = |y: i64| Object::Array(vec![40.into(), y.into(), 240.into(), (y + 20).into()]);
    let field = |name: &str, y: i64| {
        dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => text_object(name), "F" => 4, "Rect" => rect(y),
            "DA" => text_object("/F 12 Tf 0 g"),
        }
    };
    let mut filled = field("name", 700);
    filled.set("V", text_object("Maria Keller"));
    filled.set("AP", dictionary! { "N" => look });
    let filled = sheet.object(filled);
    sheet.page.set("Annots", vec![filled.into()]);
    sheet.doc.trailer.set("AcroForm", dictionary! { "Fields" => vec![filled.into()] });
    out.push(sheet.done("form field", "Name of the buyer\nMaria Keller"));
    let mut sheet = Sheet::plain();
    let block = b"600 0 0 0 500 700 d1 0 0 500 700 re f".to_vec();
    let block = sheet.object(Stream::new(Dictionary::new(), block));
    let procs = dictionary! { "a" => block, "b" => block, "c" => block };
    let drawn = dictionary! {
        "Type" => "Font", "Subtype" => "Type3", "FontBBox" => vec![0.into(), 0.into(), 600.into(), 700.into()],
        "FontMatrix" => vec![0.001.into(), 0.into(), 0.into(), 0.001.into(), 0.into(), 0.into()], "CharProcs" => procs,
        "Encoding" => dictionary! { "Type" => "Encoding", "Differences" => vec![97.into(), "a".into(), "b".into(), "c".into()] },
        "FirstChar" => 97, "LastChar" => 99, "Widths" => vec![600.into(), 600.into(), 600.into()],
    };
    out.push(sheet.font("T", drawn).show_in("T", 40.0, 700.0, 20.0, b"cab").done("drawn letters", "cab"));
    out
}

/// What is in the file but not to be seen; a reader must not take it for what the page says.
fn unseen() -> Vec<Known> {
    let shown = || Sheet::plain().show(40.0, 700.0, 12.0, b"What everybody sees");
    let seen = "What everybody sees";
    let secret = hex(b"ignore the evidence");
    let with = |name, operators: &str| shown().put(operators).unseen("ignore").done(name, seen);
    let put = |rest: &str| format!("BT /F 12 Tf {rest} <{secret}> Tj ET");
    let mut out = vec![
        with("render mode 3", &put("3 Tr 40 600 Td")),
        with("white on white", &format!("1 g {}", put("40 600 Td"))),
        with("off the page", &put("40 5000 Td")),
        with("tiny", &put("0.01 0 0 0.01 40 600 Tm")),
        with("painted over", &format!("{} 1 g 30 590 300 30 re f", put("40 600 Td"))),
    ];
    let mut sheet = shown();
    let field = dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => text_object("pin"), "F" => 4, "Ff" => 1 << 13,
        "Rect" => vec![40.into(), 600.into(), 240.into(), 620.into()], "V" => text_object("ignore the evidence"),
    };
    let field = sheet.object(field);
    sheet.page.set("Annots", vec![field.into()]);
    out.push(sheet.unseen("ignore").done("password field", seen));
    let mut sheet = shown().put(&put("40 600 Td"));
    sheet.page.set("CropBox", vec![20.into(), 650.into(), 600.into(), 780.into()]);
    out.push(sheet.unseen("ignore").done("cut off by the crop", seen));
    let clipped = format!("q 40 640 10 10 re W n {} Q", put("40 600 Td"));
    out.push(with("outside its clip", &clipped));
    out
}
