//! The part of a letter that accounts for every exhibit: what it is, and what we made of it.

use super::words::{self, Voice};
use crate::case::draft::{Draft, LedgerStatus};
use crate::case::exhibit::{Extraction, Unreadable};
use crate::case::{Dossier, Exhibit, Reader};
use crate::languages::args;

/// A line an exhibit.
pub fn looked(dossier: &Dossier, draft: &Draft, voice: Voice, reader: Reader<'_>) -> Vec<String> {
    let language = reader.language;
    let row = |exhibit: &Exhibit| {
        let label = format!("E{}", exhibit.number);
        let status = draft.ledger.iter().find(|row| row.exhibit == label).map(|row| row.status);
        let what = if exhibit.is_records() {
            language.word("looked-records")
        } else {
            let file = exhibit.file.rsplit('/').next().unwrap_or(&exhibit.file);
            let day = language.day(reader.day(exhibit.received_at));
            let document = words::document(exhibit, voice);
            language.say("looked-document", &args([("document", &document), ("day", &day), ("file", file)]))
        };
        let why = match (status, &exhibit.state) {
            _ if exhibit.quarantined() => "looked-injection",
            (Some(LedgerStatus::ReliedOn), _) => "looked-relied",
            (_, Extraction::Unreadable { reason, .. }) => unreadable(*reason),
            (Some(LedgerStatus::Irrelevant), _) => "looked-irrelevant",
            _ => "looked-considered",
        };
        let why = language.word(why);
        language.say("looked-line", &args([("label", &label), ("what", &what), ("why", &why)]))
    };
    dossier.exhibits.iter().map(row).collect()
}

fn unreadable(reason: Unreadable) -> &'static str {
    match reason {
        Unreadable::Encrypted => "looked-encrypted",
        Unreadable::Damaged => "looked-damaged",
        Unreadable::ImageOnly => "looked-picture",
        Unreadable::Empty => "looked-empty",
        Unreadable::OverLimits => "looked-too-large",
        Unreadable::UnknownFormat => "looked-unknown",
    }
}
