//! How a sum came about, told to a reader: the rules write each step in English, as `words: sum` or as a sum alone.

use crate::case::{Side, prose};
use crate::languages::{Language, args};
use regex::Regex;
use std::sync::LazyLock;

/// A step as a letter tells it. Its sums and moments are left as the rules write them; the reader's own way comes last.
pub fn said(step: &str, side: Side, language: &Language) -> String {
    if language.is_english() {
        return prose::manual(step, side, language);
    }
    // A sum alone holds no words. A moment holds a colon of its own, without a blank behind it.
    let Some((lead, sum)) = step.rsplit_once(": ") else { return language.sentence(&language.fenced(step)) };
    let lead = match (lines(lead), charge(lead)) {
        (Some((named, all)), _) => language.say("sum-lines", &args([("named", named), ("all", all)])),
        (None, Some(moment)) => language.say("sum-charge", &args([("moment", moment)])),
        (None, None) => prose::phrase(lead, side, language),
    };
    language.sentence(&language.say("fact-says", &args([("name", &lead), ("value", sum)])))
}

/// `2 of 5 lines`
fn lines(lead: &str) -> Option<(&str, &str)> {
    static LINES: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^(\d+) of (\d+) lines$").expect("a valid pattern"));
    let found = LINES.captures(lead)?;
    Some((found.get(1)?.as_str(), found.get(2)?.as_str()))
}

/// `charge of 5 March 2026, 13:27 UTC`
fn charge(lead: &str) -> Option<&str> {
    lead.strip_prefix("charge of ")
}
