//! Which lines of a mail are its author's own, and which quote somebody else: `>` marks, "On ... X wrote:" and the header
//! blocks of the common mail programs, in the common languages.

use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

pub struct Line<'a> {
    pub text: Cow<'a, str>,
    /// Counts from 1 in the decoded body.
    pub number: u32,
    pub quoted: bool,
}

/// Splits a body into lines. A line that introduces a quotation, and so names its author, is part of it.
pub fn lines(body: &str) -> Vec<Line<'_>> {
    let raw: Vec<&str> = body.lines().collect();
    let mut out = Vec::with_capacity(raw.len());
    // Below a reply header without `>` marks everything is the earlier mail.
    let mut all_quoted = false;
    let mut at = 0;
    while at < raw.len() {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let (bare, marked) = unmark(raw[at]);
        let lines = if all_quoted || marked { 0 } else { introduces(&raw[at..]) };
        if lines > 0 {
            let joined: Vec<&str> = raw[at..at + lines].iter().map(|line| line.trim()).collect();
            out.push(Line { text: joined.join(" ").into(), number, quoted: true });
            at += lines;
            let next = raw[at..].iter().find(|line| !line.trim().is_empty());
            all_quoted = next.is_some_and(|line| !line.trim_start().starts_with('>'));
            continue;
        }
        out.push(Line { text: bare.into(), number, quoted: all_quoted || marked });
        at += 1;
    }
    out
}

fn unmark(line: &str) -> (&str, bool) {
    let mut rest = line.trim_start();
    let marked = rest.starts_with('>') || (rest.starts_with('|') && rest.get(1..2) == Some(" ") && !rest[1..].contains('|'));
    if !marked {
        return (line, false);
    }
    while let Some(inner) = rest.strip_prefix('>').or_else(|| rest.strip_prefix('|')) {
        rest = inner.trim_start();
    }
    (rest, true)
}

/// How many lines here introduce an earlier mail; 0 for none.
fn introduces(rest: &[&str]) -> usize {
    let first = rest[0].trim();
    if first.is_empty() || first.len() > 400 {
        return 0;
    }
    if first.starts_with(['-', '_', '=']) && SEPARATOR.is_match(first) {
        return 1;
    }
    if starts_block(rest) {
        return 1;
    }
    // "On Tue, 3 March 2026 at 10:00, Somebody <a@b.example>\nwrote:"
    if attributes(first) {
        return 1;
    }
    for more in 2..=3 {
        let Some(part) = rest.get(..more) else { return 0 };
        let last = part[more - 1].trim();
        if last.is_empty() || last.starts_with('>') {
            return 0;
        }
        if last.ends_with(':') && attributes(&part.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")) {
            return more;
        }
    }
    0
}

/// The colon is asked for first: every form ends with it, few lines do.
fn attributes(text: &str) -> bool {
    text.ends_with(':') && text.chars().count() < 250 && ATTRIBUTION.is_match(text)
}

/// `From:` with two more of a mail's own headers right below.
fn starts_block(rest: &[&str]) -> bool {
    let key = |line: &str| {
        let line = line.trim().trim_start_matches('*');
        line.split_once(':').map(|(key, _)| key.trim_matches(['*', ' ', '\u{a0}']).to_lowercase())
    };
    if !rest[0].contains(':') {
        return false;
    }
    let is_from = key(rest[0]).is_some_and(|key| FROM.contains(&key.as_str()));
    is_from && rest.iter().skip(1).take(5).filter_map(|line| key(line)).filter(|key| OTHERS.contains(&key.as_str())).count() >= 2
}

const FROM: &[&str] =
    &["from", "von", "de", "van", "da", "od", "från", "fra", "lähettäjä", "от", "od:", "expéditeur", "remitente"];

const OTHERS: &[&str] = &[
    "sent",
    "date",
    "to",
    "subject",
    "cc",
    "gesendet",
    "datum",
    "an",
    "betreff",
    "envoyé",
    "à",
    "objet",
    "enviado",
    "enviado el",
    "fecha",
    "para",
    "asunto",
    "verzonden",
    "aan",
    "onderwerp",
    "inviato",
    "data",
    "a",
    "oggetto",
    "wysłano",
    "do",
    "temat",
    "dw",
    "enviada",
    "enviada em",
    "assunto",
    "skickat",
    "till",
    "ämne",
    "sendt",
    "til",
    "emne",
    "lähetetty",
    "vastaanottaja",
    "aihe",
    "дата",
    "кому",
    "тема",
];

static SEPARATOR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[-_=\s]{2,}\s*(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|originalnachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|oorspronkelijk bericht|doorgestuurd bericht|messaggio originale|messaggio inoltrato|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|mensagem original|mensagem encaminhada|ursprungligt meddelande|vidarebefordrat meddelande|original besked|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti)\s*[-_=\s]{2,}$",
    )
});

static ATTRIBUTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^(on\b.{4,}\bwrote|am\b.{4,}\bschrieb\b.*|.{4,}\bschrieb( am\b.{4,})?|le\b.{4,}\ba écrit|el\b.{4,}\bescribió|op\b.{4,}\bschreef\b.*|.{4,}\bschreef op\b.{4,}",
        r"|il\b.{4,}\bha scritto|w dniu\b.{4,}\b(napisał\w*|pisze)\b.*|.{4,}\bnapisał\(?a?\)?|em\b.{4,}\bescreveu|den\b.{4,}\b(skrev|skrifaði)\b.*|.{4,}\bskrev( den\b.{4,})?",
        r"|på\b.{4,}\bskrev|pe\b.{4,}\ba scris|dne\b.{4,}\bnapsal\w*|.{4,}\bkirjoitti|.{4,}\d.{0,40}\bwrote|.{4,}@.{2,}\b(wrote|a écrit|escribió|ha scritto|escreveu))\s?:$"
    ))
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(&format!("(?i){pattern}")).expect("a constant that a test compiles")
}
