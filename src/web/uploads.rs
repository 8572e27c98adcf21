//! Forms with files: read piece by piece into temporary files, never more than the limits, nothing kept on refusal.

use super::security::Visitor;
use crate::error::{Error, Invalid};
use crate::intake::open::FILE_MAX_BYTES;
use actix_multipart::{Field, Multipart};
use futures_util::StreamExt;
use std::collections::BTreeMap;
use tokio::io::AsyncWriteExt;

/// In one form; a case holds more.
pub const FILES_MAX: usize = 20;
const FIELDS_MAX: usize = 60;
/// Bytes of refused files that are read and dropped to reach the fields behind them.
const DRAINED_MAX_BYTES: u64 = 8 * FILE_MAX_BYTES;
const FIELD_MAX_BYTES: usize = 128 << 10;

/// What one form brought.
#[derive(Debug, Default)]
pub struct Uploaded {
    pub fields: BTreeMap<String, String>,
    pub files: Vec<UploadedFile>,
    /// Files that could not be taken, a reason each; the fields beside them are here all the same.
    pub refused: Invalid,
}

/// A file on its way to the blob store; gone when dropped.
#[derive(Debug)]
pub struct UploadedFile {
    /// As the sender named it; `intake::open` makes it plain.
    pub name: String,
    pub kept: tempfile::NamedTempFile,
    pub bytes: u64,
}

/// The form, when all of it can be taken.
pub async fn read(body: Multipart, visitor: Option<&Visitor>) -> Result<Uploaded, Error> {
    let mut uploaded = gather(body, visitor).await?;
    std::mem::take(&mut uploaded.refused).or_ok()?;
    Ok(uploaded)
}

/// Reads the form to its end, so that a refused file costs no typed word. For a form of our own pages, `visitor` is who must hold its token: it stands in the first field, so
/// that not a byte of a stranger's file is taken.
pub async fn gather(mut body: Multipart, visitor: Option<&Visitor>) -> Result<Uploaded, Error> {
    let mut uploaded = Uploaded::default();
    let mut trusted = visitor.is_none();
    let mut drained = 0;
    while let Some(field) = body.next().await {
        let field = field.map_err(|error| Invalid::one("form", format!("cannot be read: {error}")))?;
        let disposition = field.content_disposition();
        let name = disposition.and_then(|it| it.get_name()).unwrap_or_default().to_owned();
        let file_name = disposition.and_then(|it| it.get_filename()).map(str::to_owned);
        if let (false, Some(visitor)) = (trusted, visitor) {
            let token = if name == "csrf" && file_name.is_none() { text(field, &name).await? } else { String::new() };
            visitor.check(&token)?;
            trusted = true;
            continue;
        }
        match file_name {
            // A browser sends an empty file field when nothing was chosen.
            Some(file_name) => match file(field, &name, file_name, uploaded.files.len(), &mut drained).await {
                Ok(taken) => uploaded.files.extend(taken),
                Err(Error::Invalid(invalid)) if drained <= DRAINED_MAX_BYTES => uploaded.refused.fields.extend(invalid.fields),
                Err(error) => return Err(error),
            },
            None => {
                if uploaded.fields.len() >= FIELDS_MAX {
                    return Err(Invalid::one("form", format!("has more than {FIELDS_MAX} fields")).into());
                }
                let value = text(field, &name).await?;
                uploaded.fields.insert(name, value);
            }
        }
    }
    if trusted { Ok(uploaded) } else { Err(Error::Forbidden) }
}

async fn text(mut field: Field, name: &str) -> Result<String, Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|error| Invalid::one(name, format!("broke off on its way: {error}")))?;
        if bytes.len() + chunk.len() > FIELD_MAX_BYTES {
            return Err(Invalid::one(name, format!("is longer than {} KB: send it as a file", FIELD_MAX_BYTES >> 10)).into());
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| Invalid::one(name, "is not UTF-8 text").into())
}

async fn file(
    mut field: Field,
    name: &str,
    file_name: String,
    so_far: usize,
    drained: &mut u64,
) -> Result<Option<UploadedFile>, Error> {
    let inside = |error: std::io::Error| Error::Internal(anyhow::Error::new(error).context("temporary file of an upload"));
    let kept = tempfile::NamedTempFile::new().map_err(inside)?;
    let mut to = tokio::fs::File::from_std(kept.reopen().map_err(inside)?);
    let mut bytes = 0u64;
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|error| Invalid::one(name, format!("broke off on its way: {error}")))?;
        bytes += chunk.len() as u64;
        if bytes > FILE_MAX_BYTES {
            drain(field, drained).await?;
            let reason = format!("`{file_name}` is larger than {} MB: send the pages that matter", FILE_MAX_BYTES >> 20);
            return Err(Invalid::one(name, reason).into());
        }
        to.write_all(&chunk).await.map_err(inside)?;
    }
    to.flush().await.map_err(inside)?;
    if bytes == 0 && file_name.is_empty() {
        return Ok(None);
    }
    if so_far >= FILES_MAX {
        return Err(Invalid::one(name, format!("is more than {FILES_MAX} files at once: send the rest in a second go")).into());
    }
    Ok(Some(UploadedFile { name: file_name, kept, bytes }))
}

async fn drain(mut field: Field, drained: &mut u64) -> Result<(), Error> {
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|error| Invalid::one("file", format!("broke off on its way: {error}")))?;
        *drained += chunk.len() as u64;
        if *drained > DRAINED_MAX_BYTES {
            break;
        }
    }
    Ok(())
}
