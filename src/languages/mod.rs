//! The languages that letters are written in. The words stand in `templates/languages/`, one folder a language, in the format
//! of Project Fluent: `letter.ftl` holds the frame of every letter (English is its master), `rules.ftl` what the manual says.
//!
//! A text of the manual is found by its exact English words: when they change, the old translation no longer applies, and a
//! letter gives that sentence in English, marked as such. Nothing here knows a case.

mod dates;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::OnceLock;

struct Files {
    tag: &'static str,
    /// For caseworkers, who read English.
    name: &'static str,
    /// For whoever chooses it.
    own_name: &'static str,
    frame: &'static str,
    rules: &'static str,
    /// Read when somebody first writes in it.
    read: OnceLock<Language>,
}

macro_rules! files {
    ($tag:literal, $name:literal, $own_name:literal) => {
        Files {
            tag: $tag,
            name: $name,
            own_name: $own_name,
            frame: include_str!(concat!("../../templates/languages/", $tag, "/letter.ftl")),
            rules: include_str!(concat!("../../templates/languages/", $tag, "/rules.ftl")),
            read: OnceLock::new(),
        }
    };
}

static ENGLISH: Files = Files {
    tag: "en",
    name: "English",
    own_name: "English",
    frame: include_str!("../../templates/languages/en/letter.ftl"),
    // It has no words of the manual: it *is* them.
    rules: "",
    read: OnceLock::new(),
};
static OTHERS: [Files; 7] = [
    files!("ar", "Arabic", "العربية"),
    files!("de", "German", "Deutsch"),
    files!("fr", "French", "Français"),
    files!("nl", "Dutch", "Nederlands"),
    files!("pl", "Polish", "Polski"),
    files!("sv", "Swedish", "Svenska"),
    files!("zh", "Chinese", "中文（简体）"),
];

/// Scripts without capitals mark their headings by this sign; a mail's HTML part leaves it out.
pub const HEADING_SIGN: &str = "◆ ";

impl Files {
    fn language(&'static self) -> &'static Language {
        self.read.get_or_init(|| Language::load(self))
    }
}

pub struct Language {
    tag: &'static str,
    name: &'static str,
    words: FluentBundle<FluentResource>,
    /// What is wrong with its files; empty in what is shipped (a test reads it).
    faults: Vec<String>,
}

/// What fills the places of a message.
pub type Args = FluentArgs<'static>;

/// `args([("order", &order), ("shop", shop)])`
pub fn args<const N: usize>(pairs: [(&'static str, &str); N]) -> Args {
    let mut out = Args::with_capacity(N);
    for (name, value) in pairs {
        out.set(name, FluentValue::from(value.to_owned()));
    }
    out
}

/// The language of whoever reads nothing else of ours: the manual's own.
pub fn english() -> &'static Language {
    ENGLISH.language()
}

/// All but English.
pub fn others() -> impl Iterator<Item = &'static Language> {
    OTHERS.iter().map(Files::language)
}

/// Tag and own name of each, English first.
pub fn offered() -> impl Iterator<Item = (&'static str, &'static str)> {
    std::iter::once(&ENGLISH).chain(&OTHERS).map(|files| (files.tag, files.own_name))
}

/// The language that a BCP 47 tag asks for, where its texts are here. Chinese is written in simplified characters: who asks for
/// traditional ones gets English and is told so.
pub fn of(tag: &str) -> Option<&'static Language> {
    let tag = tag.to_ascii_lowercase().replace('_', "-");
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    if first == "zh" && parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo")) {
        return None;
    }
    std::iter::once(&ENGLISH).chain(&OTHERS).find(|files| files.tag == first).map(Files::language)
}

/// `t-0123456789ab`: where the words of the manual stand in `rules.ftl`.
pub fn key(english: &str) -> String {
    let hash = Sha256::digest(english.trim().as_bytes());
    let hex: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("t-{hex}")
}

impl Language {
    fn load(Files { tag, name, frame, rules, .. }: &Files) -> Language {
        let locale = tag.parse().unwrap_or_default();
        let mut words = FluentBundle::new_concurrent(vec![locale]);
        let mut faults = Vec::new();
        for (file, text) in [("letter.ftl", frame), ("rules.ftl", rules)] {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(|error| format!("{tag}/{file}: {error}")));
                resource
            });
            if let Err(errors) = words.add_resource(resource) {
                faults.extend(errors.iter().map(|error| format!("{tag}/{file}: {error}")));
            }
        }
        let mut language = Language { tag, name, words, faults };
        // Latin numbers and names inside a text that runs the other way need a fence; elsewhere it would only be noise.
        let fenced = language.is_rtl();
        language.words.set_use_isolating(fenced);
        language
    }

    /// BCP 47.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// `German`
    pub fn name(&self) -> &'static str {
        self.name
    }

    pub fn is_english(&self) -> bool {
        self.tag == "en"
    }

    pub fn is_rtl(&self) -> bool {
        is_rtl(self.tag)
    }

    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// A message of `letter.ftl`, with its places filled; the English one where this language has none.
    pub fn say(&self, id: &str, args: &Args) -> String {
        let own = self.message(id, args);
        let said = own.or_else(|| english().message(id, args)).unwrap_or_else(|| id.to_owned());
        self.joined(said)
    }

    pub fn word(&self, id: &str) -> String {
        self.say(id, &Args::new())
    }

    /// A heading on a line of its own.
    pub fn heading(&self, id: &str) -> String {
        let words = self.word(&format!("heading-{id}"));
        let capitals = words.to_uppercase();
        if capitals == words { format!("{HEADING_SIGN}{words}") } else { capitals }
    }

    /// Words of the manual as its reader is told them; `to` is `consumer` or `merchant`. `None` where nobody has translated them
    /// as they stand now.
    pub fn manual(&self, english: &str, to: &str) -> Option<String> {
        let message = self.words.get_message(&key(english))?;
        let pattern = message.get_attribute(to).map(|own| own.value()).or_else(|| message.value())?;
        let mut faults = Vec::new();
        Some(self.words.format_pattern(pattern, None, &mut faults).into_owned())
    }

    /// First letter in upper case, a full stop at the end unless the sentence has its own.
    pub fn sentence(&self, text: &str) -> String {
        let text = text.trim();
        let mut chars = text.chars();
        let Some(first) = chars.next() else { return String::new() };
        let ended = text.trim_end_matches(['”', '"', ')', '）', PDI]).ends_with(['.', '!', '?', '。', '！', '？', '؟', '।']);
        let stop = if ended { String::new() } else { self.word("full-stop") };
        first.to_uppercase().chain(chars).collect::<String>() + &stop
    }

    /// A full stop at the end unless there is one.
    pub fn ended(&self, text: &str) -> String {
        let stop = self.word("full-stop");
        format!("{}{stop}", text.trim_end_matches(&stop))
    }

    /// `a`, `a and b`, `a, b and c`
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => {
                let mut first = most[0].clone();
                for next in &most[1..] {
                    first = self.say("list-next", &args([("first", &first), ("next", next)]));
                }
                self.say("list-last", &args([("first", &first), ("last", last)]))
            }
        }
    }

    /// `Noor Haddad (caseworker)`
    pub fn person(&self, name: &str, role: &str) -> String {
        self.say("person", &args([("name", name), ("role", role)]))
    }

    /// Text that is in English because this language lacks it, marked where that is not the language anyway.
    pub fn untranslated(&self, english: &str) -> String {
        if self.is_english() { english.to_owned() } else { self.say("untranslated", &args([("text", english)])) }
    }

    fn message(&self, id: &str, args: &Args) -> Option<String> {
        let pattern = self.words.get_message(id)?.value()?;
        let mut faults = Vec::new();
        let words = self.words.format_pattern(pattern, Some(args), &mut faults).into_owned();
        // Words that begin with something fenced in have no direction of their own yet, and may themselves be put in a fence.
        Some(if self.is_rtl() && words.starts_with(FSI) { format!("{RLM}{words}") } else { words })
    }

    /// Sums and numbers alone, which run from left to right in every language.
    pub fn fenced(&self, text: &str) -> String {
        if self.is_rtl() { format!("{FSI}{text}{PDI}") } else { text.to_owned() }
    }

    /// Sentences that were put together: those of a script without blanks stand without them, and no full stop follows one that
    /// a name brought inside its fence.
    pub fn joined(&self, text: String) -> String {
        match self.tag {
            "zh" => ["。", "：", "？", "；"].iter().fold(text, |text, end| text.replace(&format!("{end} "), end)),
            _ if self.is_rtl() => text.replace(".\u{2069}.", ".\u{2069}"),
            _ => text,
        }
    }
}

/// The beginning of a fence around words that run as their first letter does (FIRST STRONG ISOLATE).
const FSI: char = '\u{2068}';
/// A letter that nobody sees, and that runs from right to left.
const RLM: char = '\u{200f}';
/// The end of a fence around words that run the other way (POP DIRECTIONAL ISOLATE).
pub const PDI: char = '\u{2069}';

/// Whether the language of a tag is written from right to left.
pub fn is_rtl(tag: &str) -> bool {
    matches!(tag.split('-').next().unwrap_or_default(), "ar" | "fa" | "he" | "ur")
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Language {}
