//! All files of a dispute at once, for drafts of a folder where nothing is stored: exhibits and passages, numbered.

use super::child::{Reader, Session};
use super::{Attachment, Extracted};
use crate::case::ExhibitId;
use crate::case::exhibit::{Authentication, Exhibit, Extraction, Kind, Media, Submitter};
use crate::case::passage::Passage;
use crate::error::Error;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A mail in a mail in a mail; deeper ones stay closed.
const DEEPEST: usize = 3;
const MOST_FILES: usize = 500;

/// A file as it arrived.
#[derive(Debug, Clone)]
pub struct Incoming {
    pub id: ExhibitId,
    pub file: String,
    pub kind: Option<Kind>,
    pub from: Submitter,
    pub received_at: DateTime<Utc>,
    pub note: Option<String>,
    pub auth: Authentication,
    pub bytes: Vec<u8>,
}

impl Incoming {
    /// The exhibit before anybody has read it.
    pub fn pending(&self, number: u32) -> Exhibit {
        Exhibit {
            id: self.id,
            number,
            file: self.file.clone(),
            kind: self.kind,
            from: self.from,
            received_at: self.received_at,
            note: self.note.clone(),
            sha256: hex(&self.bytes),
            bytes: self.bytes.len() as u64,
            media: Media::Unknown,
            parent: None,
            state: Extraction::Pending,
            auth: self.auth.clone(),
            verified_as_third: None,
            answers: None,
            warnings: Vec::new(),
        }
    }
}

/// Reads every file in limited children, a few at a time. Files are numbered from 1 in the order given; attachments are
/// numbered on behind them.
pub fn extract_all(files: &[Incoming], reader: &Reader) -> Result<(Vec<Exhibit>, Vec<Passage>), Error> {
    let mut exhibits = Vec::new();
    let mut passages = Vec::new();
    let mut round: Vec<(Exhibit, Vec<u8>)> = Vec::new();
    for (file, number) in files.iter().zip(1u32..) {
        round.push((file.pending(number), file.bytes.clone()));
    }
    let workers = std::thread::available_parallelism().map_or(2, usize::from).clamp(1, 4).min(files.len().max(1));
    let mut sessions: Vec<Session<'_>> = (0..workers).map(|_| reader.session()).collect();
    let mut next = u32::try_from(files.len()).unwrap_or(u32::MAX).saturating_add(1);
    for depth in 0..=DEEPEST {
        let read = read_round(&round, &mut sessions)?;
        let mut attached = Vec::new();
        for ((mut exhibit, _), extracted) in round.into_iter().zip(read) {
            extracted.settle(&mut exhibit);
            passages.extend(extracted.passages(exhibit.id, exhibit.number));
            for (index, attachment) in extracted.attachments.into_iter().enumerate() {
                if depth < DEEPEST && exhibits.len() + attached.len() < MOST_FILES {
                    attached.push((attachment_of(&exhibit, &attachment, index, next), attachment.bytes));
                    next = next.saturating_add(1);
                }
            }
            exhibits.push(exhibit);
        }
        if attached.is_empty() {
            break;
        }
        round = attached;
    }
    exhibits.sort_by_key(|exhibit| exhibit.number);
    passages.sort_by_key(|passage| passage.id);
    Ok((exhibits, passages))
}

/// An attachment as an exhibit nobody has read. Its id follows from its mail's, so that reading twice adds it once.
pub fn attachment_of(mail: &Exhibit, attachment: &Attachment, index: usize, number: u32) -> Exhibit {
    let seed = Sha256::new()
        .chain_update(mail.id.0.as_bytes())
        .chain_update(index.to_be_bytes())
        .chain_update(&attachment.bytes)
        .finalize();
    let mut id = [0u8; 16];
    id.copy_from_slice(&seed[..16]);
    Exhibit {
        id: ExhibitId(uuid::Builder::from_custom_bytes(id).into_uuid()),
        number,
        file: format!("{}/{}", mail.file, attachment.name),
        kind: None,
        note: None,
        sha256: hex(&attachment.bytes),
        bytes: attachment.bytes.len() as u64,
        media: Media::Unknown,
        parent: Some(mail.id),
        state: Extraction::Pending,
        warnings: Vec::new(),
        ..mail.clone()
    }
}

fn read_round(round: &[(Exhibit, Vec<u8>)], sessions: &mut [Session<'_>]) -> Result<Vec<Extracted>, Error> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Result<Extracted, Error>)>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for session in sessions.iter_mut().take(round.len()) {
            scope.spawn(|| {
                while let Some((at, (exhibit, bytes))) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    round.get(at).map(|file| (at, file))
                } {
                    let read = session.read(&exhibit.file, bytes);
                    if let Ok(mut done) = done.lock() {
                        done.push((at, read));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, read)| read).collect()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
