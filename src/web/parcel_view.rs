//! A carrier's file as a timeline: a scan an entry, what happened and where in front, codes and ids folded away.

use super::source_view::{Body, Line, Mark, Scan};
use crate::case::{Passage, passage::Place};

/// Objects of the longest list whose members carry a time become scans, ordered by that time; the rest stays a table.
pub fn parcel(shown: &[&Passage], line: &dyn Fn(&Passage) -> Line) -> Body {
    let mut groups: Vec<(String, Vec<&Passage>)> = Vec::new();
    let mut rest = Vec::new();
    for passage in shown {
        match member_of_list(passage) {
            Some(prefix) => match groups.iter_mut().find(|(known, _)| *known == prefix) {
                Some((_, members)) => members.push(passage),
                None => groups.push((prefix, vec![passage])),
            },
            None => rest.push(line(passage)),
        }
    }
    let mut events: Vec<(String, Vec<Line>, Vec<Line>)> = Vec::new();
    for (_, members) in groups {
        match members.iter().find(|passage| looks_like_time(&passage.text)) {
            Some(time) => {
                let all = members.iter().map(|passage| line(passage));
                let (lines, more) = all.partition(tells);
                events.push((time.text.clone(), lines, more));
            }
            None => rest.extend(members.iter().map(|passage| line(passage))),
        }
    }
    events.sort_by(|a, b| a.0.cmp(&b.0));
    let scan = |(at, lines, more): (String, Vec<Line>, Vec<Line>)| {
        let (lines, more) = if lines.is_empty() { (more, lines) } else { (lines, more) };
        Scan { at: moment(&at), lines, more }
    };
    let events: Vec<Scan> = events.into_iter().map(scan).collect();
    if events.is_empty() { Body::Fields(rest) } else { Body::Parcel { events, rest } }
}

/// Whether a field of a scan says in words what happened, where, or to whom; or is cited.
fn tells(line: &Line) -> bool {
    const WORDS: [&str; 20] = [
        "message",
        "text",
        "descri",
        "detail",
        "remark",
        "event",
        "status",
        "activity",
        "city",
        "town",
        "zip",
        "postal",
        "postcode",
        "place",
        "location",
        "depot",
        "sign",
        "name",
        "recipient",
        "address",
    ];
    let label = line.label.to_ascii_lowercase();
    let words = !label.ends_with("code") || label == "postcode";
    let shown = words && !looks_like_time(line.pieces.first().map_or("", |piece| piece.text.as_str()));
    (shown && WORDS.iter().any(|word| label.contains(word))) || line.pieces.iter().any(|piece| piece.mark != Mark::None)
}

/// As people write it, in the zone that the carrier wrote.
fn moment(at: &str) -> String {
    match chrono::DateTime::parse_from_rfc3339(at) {
        Ok(at) if at.offset().local_minus_utc() == 0 => at.format("%-d %b %Y, %H:%M UTC").to_string(),
        Ok(at) => at.format("%-d %b %Y, %H:%M (UTC%:z)").to_string(),
        Err(_) => at.to_owned(),
    }
}

/// `/data/checkpoints/5/city` -> `/data/checkpoints/5`
fn member_of_list(passage: &Passage) -> Option<String> {
    let Place::Json { pointer } = &passage.place else { return None };
    let parts: Vec<&str> = pointer.split('/').collect();
    let at = parts.iter().rposition(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))?;
    Some(parts[..=at].join("/"))
}

/// `2026-03-05T10:41...`
fn looks_like_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10
        && bytes[..4].iter().all(u8::is_ascii_digit)
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && bytes[5].is_ascii_digit()
}
