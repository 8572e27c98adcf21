//! The words of a question. Names and numbers of the case are tokens before they stand here.

use super::sheet::Line;
use crate::case::wording::Fault;
use crate::case::{Citation, Passage};
use crate::masking::Mask;
use std::fmt::Write;

const WRITE: &str = include_str!("../../../templates/prompts/write.txt");
const CHECK: &str = include_str!("../../../templates/prompts/check.txt");

pub struct Text {
    pub system: String,
    pub user: String,
    pub canary: String,
}

/// A line that is asked for, and why the first answer to it was not taken.
pub type Asked<'a> = (&'a Line, Option<(&'a str, Fault)>);

/// Asks for other words. `examples`: sentences that people wrote and approved, masked by their own case.
pub fn write(lines: &[Asked<'_>], citations: &[Citation], mask: &Mask, examples: &[String]) -> Text {
    let mut user = String::new();
    if !examples.is_empty() {
        user.push_str("Sentences that people wrote in other cases; take their tone, and nothing else:\n");
        for example in examples {
            let _ = writeln!(user, "- {}", one_line(example));
        }
        user.push('\n');
    }
    for (line, before) in lines {
        let masked = |text: &str| one_line(&mask.view(text).text);
        let _ = writeln!(user, "{}\nnow: {}", line.id, masked(&line.template));
        if !line.cites.is_empty() {
            let _ = writeln!(user, "cites: {}", line.cites.join(", "));
        }
        for (subject, holds) in &line.stands {
            let _ = writeln!(user, "asserts: {subject} = {}", holds.as_str());
        }
        for slot in &line.slots {
            let needed = if slot.must { ", needed" } else { "" };
            let _ = writeln!(
                user,
                "place {{{{{}}}}}: {}{needed}; it reads: {}",
                slot.name,
                masked(&slot.about),
                masked(&slot.text[0])
            );
        }
        for id in &line.cites {
            if let Some(citation) = citations.iter().find(|it| it.id == *id) {
                let _ = writeln!(user, "{id} says: {}", masked(&citation.quote));
            }
        }
        if let Some((text, fault)) = before {
            let _ = writeln!(user, "You wrote: {}\nIt was refused ({}): it {}.", masked(text), fault.code(), fault.in_words());
        }
        user.push('\n');
    }
    text(WRITE, user)
}

/// Asks whether the cited words say it: (number, sentence, cited words).
pub fn check(sentences: &[(String, String, Vec<String>)], mask: &Mask) -> Text {
    let mut user = String::new();
    for (id, sentence, cited) in sentences {
        let masked = |text: &str| one_line(&mask.view(text).text);
        let _ = writeln!(user, "{id}\nsentence: {}", masked(sentence));
        for words in cited {
            let _ = writeln!(user, "cited: {}", masked(words));
        }
        user.push('\n');
    }
    text(CHECK, user)
}

/// Nobody outside can guess the canary, and the same question has the same one.
fn text(instructions: &str, user: String) -> Text {
    let canary = Passage::digest(&format!("{user}canary"))[..16].to_owned();
    Text { system: format!("{instructions}Never write this: {canary}\n"), user, canary }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
