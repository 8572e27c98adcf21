//! The sentence that some words stand in. Mails and papers break lines where they like; a sentence goes on over them.

use crate::case::passage::{PassageRole, Place};
use crate::case::{Dossier, Passage};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Lines that one sentence may run over, to either side.
const LINES: usize = 6;

/// `Delivered to: ...` says it all on its own line.
static LABELLED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[\p{L}][\p{L}\p{N} ./()&-]{1,40}:(?:\s|$)").expect("a fixed pattern"));
static END: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?:[\p{L}\p{M}]{3,}|[\d)\]"”»'])(?:[.!?؟;]|[。！？])+(?:["”»')\]]+)?(?:\s+|$)|[。！？]"#)
        .expect("a fixed pattern")
});

/// The sentence around a range of a passage, over the lines before and after it.
pub fn around(dossier: &Dossier, passage: &Passage, range: Range<usize>) -> String {
    let (mut before, mut after) = (passage.text[..range.start].to_owned(), passage.text[range.end..].to_owned());
    if !LABELLED.is_match(&passage.text) {
        let mut at = passage;
        for _ in 0..LINES {
            let Some(line) = neighbour(dossier, at, true).filter(|line| goes_on(&line.text)) else { break };
            if last_end(&before).is_some() {
                break;
            }
            before = format!("{} {before}", line.text);
            at = line;
        }
        let mut at = passage;
        for _ in 0..LINES {
            let open = first_end(&after).is_none() && goes_on(&format!("{}{after}", &passage.text[range.clone()]));
            let Some(line) = neighbour(dossier, at, false).filter(|line| open && !LABELLED.is_match(&line.text)) else { break };
            after = format!("{after} {}", line.text);
            at = line;
        }
    }
    let before = last_end(&before).map_or(before.as_str(), |end| &before[end..]);
    let after = first_end(&after).map_or(after.as_str(), |end| &after[..end]);
    format!("{before}{}{after}", &passage.text[range])
}

/// The sentence is not over at the end of the line.
fn goes_on(line: &str) -> bool {
    let line = line.trim_end();
    !line.is_empty() && !line.ends_with(['.', '!', '?', '؟', '。', '！', '？', ':', ';']) && !LABELLED.is_match(line)
}

/// The line right before or after, of the same author and in the same paragraph.
fn neighbour<'a>(dossier: &'a Dossier, passage: &Passage, before: bool) -> Option<&'a Passage> {
    let seq = if before { passage.id.seq.checked_sub(1)? } else { passage.id.seq + 1 };
    let other = dossier.passage(crate::case::PassageId { seq, ..passage.id })?;
    let next = |a: u32, b: u32| if before { a == b || b + 1 == a } else { a == b || a + 1 == b };
    let adjacent = match (&passage.place, &other.place) {
        (Place::Line { line: a, column: None }, Place::Line { line: b, column: None }) => next(*a, *b),
        (Place::Page { page: p, line: a }, Place::Page { page: q, line: b }) => p == q && next(*a, *b),
        (Place::Record { path: a }, Place::Record { path: b }) => a == b,
        _ => false,
    };
    (adjacent && passage.role == PassageRole::Body && other.role == passage.role && other.usable()).then_some(other)
}

fn last_end(text: &str) -> Option<usize> {
    ends(text).last()
}

fn first_end(text: &str) -> Option<usize> {
    ends(text).next()
}

/// Where a sentence ends: not behind `ul.` or `3.`, nor before a number (`godz. 10:41`), unless it is the last sign.
fn ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    END.find_iter(text)
        .filter(move |found| {
            let digit = found.as_str().starts_with(|c: char| c.is_ascii_digit());
            let digits = text[..found.start() + usize::from(digit)].chars().rev().take_while(char::is_ascii_digit).count();
            let ordinal = digit && digits <= 2 && found.as_str().contains('.');
            text[found.end()..].chars().next().is_none_or(|next| !next.is_lowercase() && !next.is_ascii_digit() && !ordinal)
        })
        .map(|found| found.end())
}
