//! Walk step 2 for one stored exhibit: bytes become passages, attachments become exhibits of their own.

use super::{Attachment, Reader, attachment_of};
use crate::app::App;
use crate::case::exhibit::{Exhibit, Extraction};
use crate::case::{Carried, CaseId, Event, ExhibitId, Moved, event::Actor};
use crate::error::Error;
use crate::store::cases;
use chrono::{DateTime, Utc};

/// A mail in a mail in a mail; deeper ones stay closed.
const DEEPEST: usize = 3;
const MOST_EXHIBITS: usize = 500;

/// Returns quietly when the exhibit has been read.
pub async fn read(app: &App, reader: &Reader, case: CaseId, exhibit: ExhibitId) -> Result<(), Error> {
    let case = cases::load(&app.db, case).await?;
    let on_file = cases::exhibits(&app.db, case.id).await?;
    let found = on_file.iter().find(|one| one.id == exhibit).cloned().ok_or(Error::NotFound)?;
    if found.state != Extraction::Pending {
        return Ok(());
    }
    let bytes = app.blobs.get(&found.sha256).await?;
    let (own, file) = (reader.clone(), found.file.clone());
    let extracted = tokio::task::spawn_blocking(move || own.read(&file, &bytes))
        .await
        .map_err(|error| Error::Internal(anyhow::Error::new(error).context("reading")))??;
    let mut exhibit = found;
    extracted.settle(&mut exhibit);
    let passages = extracted.passages(exhibit.id, exhibit.number);
    let attached = attached(&on_file, &exhibit, &extracted.attachments);
    for (_, attachment) in &attached {
        app.blobs.put(attachment.bytes.clone()).await?;
    }
    let unreadable = match &exhibit.state {
        Extraction::Unreadable { reason, detail } => Some(format!("{} ({detail})", reason.in_words())),
        Extraction::Text | Extraction::Pending => None,
    };
    let event = Event::ExhibitRead {
        exhibit: exhibit.id,
        passages: u32::try_from(passages.len()).unwrap_or(u32::MAX),
        unreadable,
        attachments: attached.iter().map(|(exhibit, _)| exhibit.id).collect(),
    };
    let now = app.now();
    let read = case.record(event, Actor::System, now)?.carrying(Carried::Read { exhibit, passages });
    cases::save(&app.db, with_attachments(read, attached, now)?).await?;
    Ok(())
}

fn attached<'a>(on_file: &[Exhibit], mail: &Exhibit, attachments: &'a [Attachment]) -> Vec<(Exhibit, &'a Attachment)> {
    let parent = |exhibit: &Exhibit| on_file.iter().find(|one| Some(one.id) == exhibit.parent).cloned();
    let depth = std::iter::successors(Some(mail.clone()), parent).take(DEEPEST + 1).count();
    if depth > DEEPEST {
        return Vec::new();
    }
    let next = on_file.iter().map(|exhibit| exhibit.number).max().map_or(1, |last| last + 1);
    let room = MOST_EXHIBITS.saturating_sub(on_file.len());
    let numbered = attachments.iter().enumerate().zip(next..).take(room);
    numbered.map(|((index, attachment), number)| (attachment_of(mail, attachment, index, number), attachment)).collect()
}

fn with_attachments(read: Moved, attached: Vec<(Exhibit, &Attachment)>, now: DateTime<Utc>) -> Result<Vec<Moved>, Error> {
    let mut moves = vec![read];
    for (exhibit, _) in attached {
        let event = Event::ExhibitAdded {
            exhibit: exhibit.id,
            number: exhibit.number,
            file: exhibit.file.clone(),
            sha256: exhibit.sha256.clone(),
        };
        let moved = moves[moves.len() - 1].case.record(event, Actor::System, now)?;
        moves.push(moved.carrying(Carried::Exhibit(exhibit)));
    }
    Ok(moves)
}
