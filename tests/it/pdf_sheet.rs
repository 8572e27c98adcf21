//! A pen for PDFs of one page: fonts, a content stream, and what a person who looks at the page reads.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

/// A PDF whose words are known because the test wrote them.
pub struct Known {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// Per page, what stands on it for everybody to see.
    pub seen: Vec<String>,
    /// Words in the file that nobody sees.
    pub unseen: &'static str,
}

pub struct Sheet {
    pub doc: Document,
    pub page: Dictionary,
    pub resources: Dictionary,
    fonts: Dictionary,
    content: Vec<u8>,
    unseen: &'static str,
}

impl Sheet {
    pub fn new() -> Self {
        let page = dictionary! { "Type" => "Page", "MediaBox" => vec![0.into(), 0.into(), 612.into(), 792.into()] };
        let (resources, fonts) = (Dictionary::new(), Dictionary::new());
        Self { doc: Document::with_version("1.5"), page, resources, fonts, content: Vec::new(), unseen: "" }
    }

    /// With Helvetica as `/F` in Windows' encoding.
    pub fn plain() -> Self {
        Self::new().font("F", standard("Helvetica", "WinAnsiEncoding"))
    }

    pub fn font(mut self, name: &str, font: Dictionary) -> Self {
        let font = self.doc.add_object(font);
        self.fonts.set(name, font);
        self
    }

    /// A composite font over `encoding`, with nothing embedded.
    pub fn composite(mut self, name: &str, encoding: &str, ordering: &str, unicode: Option<Vec<u8>>) -> Self {
        let supplement = if ordering == "Identity" { 0 } else { 6 };
        let system = dictionary! {
            "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal(ordering), "Supplement" => supplement,
        };
        let about = self.doc.add_object(dictionary! {
            "Type" => "FontDescriptor", "FontName" => "Some", "Flags" => 4, "ItalicAngle" => 0, "Ascent" => 800, "Descent" => -200,
            "CapHeight" => 700, "StemV" => 80, "FontBBox" => vec![0.into(), (-200).into(), 1000.into(), 900.into()],
        });
        let below = self.doc.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "Some", "CIDSystemInfo" => system,
            "FontDescriptor" => about, "DW" => if ordering == "Identity" { 550 } else { 1000 },
        });
        let mut font = dictionary! {
            "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "Some", "Encoding" => encoding,
            "DescendantFonts" => vec![below.into()],
        };
        if let Some(map) = unicode {
            font.set("ToUnicode", self.doc.add_object(Stream::new(Dictionary::new(), map)));
        }
        self.font(name, font)
    }

    pub fn put(mut self, operators: &str) -> Self {
        self.content.extend_from_slice(operators.as_bytes());
        self.content.push(b'\n');
        self
    }

    /// One piece of text with its start at `x`, `y`.
    pub fn show(self, x: f64, y: f64, size: f64, text: &[u8]) -> Self {
        self.show_in("F", x, y, size, text)
    }

    pub fn show_in(self, font: &str, x: f64, y: f64, size: f64, text: &[u8]) -> Self {
        self.put(&format!("BT /{font} {size} Tf {x} {y} Td <{}> Tj ET", hex(text)))
    }

    /// Text turned by `degrees` against the clock.
    pub fn turned(self, degrees: f64, x: f64, y: f64, size: f64, text: &str) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let text = hex(&latin(text));
        self.put(&format!("BT /F {size} Tf {cos:.5} {sin:.5} {:.5} {cos:.5} {x} {y} Tm <{text}> Tj ET", -sin))
    }

    pub fn unseen(mut self, words: &'static str) -> Self {
        self.unseen = words;
        self
    }

    pub fn object(&mut self, object: impl Into<Object>) -> ObjectId {
        self.doc.add_object(object)
    }

    pub fn done(self, name: &'static str, seen: &str) -> Known {
        self.finish(name, seen, |doc, out| doc.save_to(out).map_err(|error| error.to_string()))
    }

    /// Objects packed in streams, with a cross-reference stream.
    pub fn packed(self, name: &'static str, seen: &str) -> Known {
        self.finish(name, seen, |doc, out| doc.save_modern(out).map_err(|error| error.to_string()))
    }

    fn finish(
        mut self,
        name: &'static str,
        seen: &str,
        save: impl FnOnce(&mut Document, &mut Vec<u8>) -> Result<(), String>,
    ) -> Known {
        let pages = self.doc.new_object_id();
        self.resources.set("Font", self.fonts);
        self.page.set("Resources", self.resources);
        self.page.set("Parent", pages);
        if !self.page.has(b"Contents") {
            self.page.set("Contents", self.doc.add_object(Stream::new(Dictionary::new(), self.content)));
        }
        let page = self.doc.add_object(self.page);
        self.doc.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
        let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
        if let Ok(form) = self.doc.trailer.remove(b"AcroForm").ok_or(()) {
            catalog.set("AcroForm", form);
        }
        let catalog = self.doc.add_object(catalog);
        self.doc.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        save(&mut self.doc, &mut bytes).expect("a PDF is written");
        Known { name, bytes, seen: vec![seen.to_owned()], unseen: self.unseen }
    }
}

pub fn standard(base: &str, encoding: &str) -> Dictionary {
    let mut font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => base };
    if !encoding.is_empty() {
        font.set("Encoding", encoding);
    }
    font
}

/// Codes 1, 2, 3 ... stand for glyphs of these names.
pub fn named(base: &str, names: &[&str]) -> Dictionary {
    let mut differences: Vec<Object> = vec![1.into()];
    differences.extend(names.iter().map(|name| Object::Name(name.as_bytes().to_vec())));
    let mut font = standard(base, "");
    font.set("Encoding", dictionary! { "Type" => "Encoding", "Differences" => differences });
    font
}

/// Two-byte codes 1, 2, 3 ... stand for these texts.
pub fn to_unicode(texts: &[String]) -> Vec<u8> {
    let mut lines = String::new();
    for (text, code) in texts.iter().zip(1..) {
        let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
        lines.push_str(&format!("1 beginbfchar\n<{code:04X}> <{units}>\nendbfchar\n"));
    }
    format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Own def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{lines}endcmap\nend\nend\n"
    )
    .into_bytes()
}

/// The letters of `text` in order of first use, and `text` in two-byte codes of them.
pub fn coded(text: &str) -> (Vec<String>, Vec<u8>) {
    let mut letters: Vec<String> = Vec::new();
    let mut codes = Vec::new();
    for letter in text.chars().map(String::from) {
        let at = letters.iter().position(|known| *known == letter).unwrap_or_else(|| {
            letters.push(letter);
            letters.len() - 1
        });
        codes.extend(u16::try_from(at + 1).expect("few letters").to_be_bytes());
    }
    (letters, codes)
}

pub fn latin(text: &str) -> Vec<u8> {
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lost, "{text} is not Latin");
    bytes.into_owned()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn text_object(text: &str) -> Object {
    Object::String(latin(text), StringFormat::Hexadecimal)
}
