//! A complaint becomes a case, and later files join it. Pure: what is written is decided here, who writes it is not.

use crate::case::exhibit::{Authentication, Exhibit, Extraction, Kind, Media, Submitter};
use crate::case::{Carried, Case, CaseId, Complaint, Event, ExhibitId, Links, Moved, Stage, event::Actor, records};
use crate::error::{Error, Invalid};
use chrono::{DateTime, Days, Utc};

pub const FILE_MAX_BYTES: u64 = 25 << 20;
pub const FILES_MAX: usize = 100;
const NAME_MAX_CHARS: usize = 120;
const NOTE_MAX_CHARS: usize = 2000;
/// How long a case may lie before somebody looks at it, until a rule or a question sets a nearer day.
const FIRST_LOOK_DAYS: u64 = 14;

/// A file whose bytes are already in the blob store.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrived {
    pub id: ExhibitId,
    /// As the sender named it; only the last part counts.
    pub name: String,
    pub kind: Option<Kind>,
    pub from: Submitter,
    pub received_at: DateTime<Utc>,
    pub note: Option<String>,
    /// The number of the exhibit that it answers.
    pub answers: Option<u32>,
    pub auth: Authentication,
    pub sha256: String,
    pub bytes: u64,
}

/// How a case begins.
#[derive(Debug, Clone)]
pub struct Opening {
    pub id: CaseId,
    pub records: ExhibitId,
    pub complaint: Complaint,
    pub rule_book: String,
    pub submission_key: Option<String>,
    pub files: Vec<Arrived>,
    pub actor: Actor,
    pub now: DateTime<Utc>,
}

/// Everything that one transaction writes: the opening with the operator's records, then an event a file.
pub fn opening(opening: Opening) -> Result<Vec<Moved>, Error> {
    let Opening { id, records, complaint, rule_book, submission_key, files, actor, now } = opening;
    let (exhibit, passages) = records::exhibit(&complaint, records);
    let case = Case {
        id,
        number: String::new(),
        version: 0,
        stage: Stage::Reading,
        opened_at: complaint.opened_at,
        due_at: now.checked_add_days(Days::new(FIRST_LOOK_DAYS)),
        complaint,
        rule_book: rule_book.clone(),
        draft: None,
        approval: None,
        first_approver: None,
        links: Links::default(),
        updated_at: now,
    };
    let event = Event::Opened { submission_key, rule_book };
    let opened = Moved { case, event, actor: actor.clone(), at: now, carries: Vec::new() }
        .carrying(Carried::Exhibit(exhibit.clone()))
        .carrying(Carried::Read { exhibit: exhibit.clone(), passages });
    let mut on_file = vec![exhibit];
    let mut moves = vec![opened];
    for file in files {
        let case = &moves[moves.len() - 1].case;
        if let Adding::New(moved, exhibit) = adding(case, &on_file, file, actor.clone(), now)? {
            on_file.push(exhibit);
            moves.push(*moved);
        }
    }
    Ok(moves)
}

/// What a file does to a case.
#[derive(Debug, Clone)]
pub enum Adding {
    /// The same sender sent the same bytes before: that exhibit, and nothing moves.
    Already(Exhibit),
    New(Box<Moved>, Exhibit),
}

/// One more file on a case. Welcome at every stage: it makes a draft or an approval stale, and after closing it is kept
/// and shown.
pub fn adding(case: &Case, on_file: &[Exhibit], file: Arrived, actor: Actor, now: DateTime<Utc>) -> Result<Adding, Error> {
    let same = |exhibit: &&Exhibit| !exhibit.is_records() && exhibit.sha256 == file.sha256 && exhibit.from == file.from;
    if let Some(exhibit) = on_file.iter().find(same) {
        return Ok(Adding::Already(exhibit.clone()));
    }
    refuse_what_is_too_much(on_file, &file)?;
    let number = on_file.iter().map(|exhibit| exhibit.number).max().map_or(1, |last| last + 1);
    let exhibit = Exhibit {
        id: file.id,
        number,
        file: free_name(on_file, &file.name),
        kind: file.kind,
        from: file.from,
        received_at: file.received_at,
        note: file.note.filter(|note| !note.trim().is_empty()),
        answers: file.answers,
        sha256: file.sha256,
        bytes: file.bytes,
        media: Media::Unknown,
        parent: None,
        state: Extraction::Pending,
        auth: file.auth,
        verified_as_third: None,
        warnings: Vec::new(),
    };
    let event = Event::ExhibitAdded { exhibit: exhibit.id, number, file: exhibit.file.clone(), sha256: exhibit.sha256.clone() };
    let moved = case.record(event, actor, now)?.carrying(Carried::Exhibit(exhibit.clone()));
    Ok(Adding::New(Box::new(moved), exhibit))
}

fn refuse_what_is_too_much(on_file: &[Exhibit], file: &Arrived) -> Result<(), Error> {
    let mut invalid = too_much(file.bytes, file.note.as_deref());
    let sent = on_file.iter().filter(|exhibit| exhibit.parent.is_none() && !exhibit.is_records()).count();
    if sent >= FILES_MAX {
        invalid.add("file", format!("is more than the {FILES_MAX} files that one case holds: put pages together in one file"));
    }
    invalid.or_ok()
}

/// Whether one file and its note are within the limits, wherever they go.
pub fn refuse_file(bytes: u64, note: Option<&str>) -> Result<(), Error> {
    too_much(bytes, note).or_ok()
}

fn too_much(bytes: u64, note: Option<&str>) -> Invalid {
    let mut invalid = Invalid::default();
    if bytes > FILE_MAX_BYTES {
        invalid.add("file", format!("is larger than {} MB: send the pages that matter", FILE_MAX_BYTES >> 20));
    }
    if bytes == 0 {
        invalid.add("file", "is empty: choose the file again");
    }
    if note.is_some_and(|note| note.chars().count() > NOTE_MAX_CHARS) {
        invalid.add("note", format!("is longer than {NOTE_MAX_CHARS} characters: send it as a text file"));
    }
    invalid
}

/// `evidence/<name>`, a plain name that no other exhibit has.
fn free_name(on_file: &[Exhibit], sent: &str) -> String {
    let name = plain_name(sent);
    let taken = |name: &str| on_file.iter().any(|exhibit| exhibit.file.eq_ignore_ascii_case(name));
    let first = format!("evidence/{name}");
    if !taken(&first) {
        return first;
    }
    let (stem, end) = match name.rsplit_once('.') {
        Some((stem, end)) if !stem.is_empty() => (stem, format!(".{end}")),
        _ => (name.as_str(), String::new()),
    };
    let numbered = (2..).map(|n| format!("evidence/{stem} ({n}){end}")).find(|name| !taken(name));
    numbered.unwrap_or(first)
}

/// No folders, no control or direction characters, never empty, never hidden, never long.
fn plain_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_trick = |c: char| {
        c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let clean: String =
        last.chars().map(|c| if is_trick(c) || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { ' ' } else { c }).collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean = clean.trim_start_matches(['.', ' ']);
    if clean.is_empty() {
        return "file".to_owned();
    }
    let over = clean.chars().count().saturating_sub(NAME_MAX_CHARS);
    match clean.rsplit_once('.') {
        // What the file is stays legible: only the stem is cut.
        Some((stem, end)) if over > 0 && end.len() < 10 => {
            let keep = stem.chars().count().saturating_sub(over);
            format!("{}.{end}", stem.chars().take(keep).collect::<String>())
        }
        _ => clean.chars().take(NAME_MAX_CHARS).collect(),
    }
}
