//! Finished texts put in order: what templates leave behind, and what stands in somebody's quotation marks kept out of it.

use super::party::Side;
use crate::languages::Language;
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// Changes the words of a text that are our own; what stands in curly quotation marks is cut from storage and stays.
pub fn own_words(text: &str, change: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('“') {
        out.push_str(&change(&rest[..start]));
        let end = rest[start..].find('”').map_or(rest.len(), |end| start + end + '”'.len_utf8());
        out.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    out + &change(rest)
}

/// Templates leave ragged white space, and a name that ends in a full stop (`Lakeside Inc.`) brings a second one: one empty
/// line between paragraphs, none at the ends, one full stop.
pub fn tidy(text: &str) -> String {
    let mut out = String::new();
    let mut empty = 0;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        out.push_str(line);
    }
    own_words(&out, one_stop)
}

fn one_stop(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("..") {
        let dots = rest[at..].bytes().take_while(|byte| *byte == b'.').count();
        out.push_str(&rest[..at]);
        // Three or more are meant.
        out.push_str(if dots == 2 { "." } else { &rest[at..at + dots] });
        rest = &rest[at + dots..];
    }
    out + rest
}

/// Words of the manual, as a sentence to one side in the language of its letter.
pub fn manual(text: &str, to: Side, language: &Language) -> String {
    language.sentence(&phrase(text, to, language))
}

/// The same inside a sentence. Words that nobody has translated as they stand now are given in English, marked as such.
pub fn phrase(text: &str, to: Side, language: &Language) -> String {
    if language.is_english() {
        return addressed(text, to);
    }
    language.manual(text, to.as_str()).unwrap_or_else(|| language.untranslated(&addressed(text, to)))
}

/// The manual speaks of `the consumer` and `the merchant`; a letter speaks to one of them. What stands in quotation marks
/// stays. A form of words that is not known keeps the manual's.
pub fn addressed(text: &str, to: Side) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| own_words(line, |words| spoken_to(words, to))).collect();
    lines.join("\n")
}

fn spoken_to(words: &str, to: Side) -> String {
    match to {
        Side::Merchant => {
            let text = renamed(words, "consumer", "customer");
            renamed(&text, "merchant", "your shop").replace("the your shop", "your shop").replace("The your shop", "Your shop")
        }
        Side::Consumer => {
            let text = renamed(words, "merchant", "shop");
            let spoken = to_you(&text);
            if spoken == text { text } else { with_pronouns(&spoken) }
        }
    }
}

fn renamed(text: &str, role: &str, name: &str) -> String {
    text.replace(&format!("the {role}"), &format!("the {name}")).replace(&format!("The {role}"), &format!("The {name}"))
}

/// `The consumer keeps` is `You keep`, `to the buyer` is `to you`, `the consumer's` is `your`.
fn to_you(text: &str) -> String {
    static ROLE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\b(?P<the>[Tt])he (?:consumer|buyer)(?P<own>'s)?(?P<who>, who)?(?: (?P<verb>[a-z]+))?")
            .expect("a valid pattern")
    });
    const VERBS: [(&str, &str); 14] = [
        ("is", "are"),
        ("was", "were"),
        ("has", "have"),
        ("does", "do"),
        ("keeps", "keep"),
        ("drops", "drop"),
        ("says", "say"),
        ("wants", "want"),
        ("accepts", "accept"),
        ("refuses", "refuse"),
        ("asks", "ask"),
        ("sends", "send"),
        ("gets", "get"),
        ("pays", "pay"),
    ];
    let say = |found: &Captures<'_>| {
        let (you, your) = if &found["the"] == "T" { ("You", "Your") } else { ("you", "your") };
        let verb = found.name("verb").map_or("", |verb| verb.as_str());
        if found.name("own").is_some() {
            return format!("{your} {verb}").trim_end().to_owned();
        }
        let known = VERBS.iter().find(|(theirs, _)| *theirs == verb).map(|(_, yours)| *yours);
        let unknown = verb.len() > 3 && verb.ends_with('s') && !matches!(verb, "this" | "across" | "towards" | "unless");
        match known {
            None if unknown => found[0].to_owned(),
            known => {
                let who = found.name("who").map_or("", |who| who.as_str());
                format!("{you}{who} {}", known.unwrap_or(verb)).trim_end().to_owned()
            }
        }
    };
    ROLE.replace_all(text, say).into_owned()
}

/// Of somebody who became `you` in the same line.
fn with_pronouns(text: &str) -> String {
    const WORDS: [(&str, &str); 7] = [
        ("person they named", "person you named"),
        ("place they chose", "place you chose"),
        ("point they chose", "point you chose"),
        ("although they were", "although you were"),
        ("when they were", "when you were"),
        ("that they withdraw", "that you withdraw"),
        ("their own", "your own"),
    ];
    WORDS.iter().fold(text.to_owned(), |text, (theirs, yours)| text.replace(theirs, yours))
}
