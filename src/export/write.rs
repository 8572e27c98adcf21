use super::{
    CASE, EXHIBITS, FORMAT, HISTORY, LETTERS, Listed, MAILS, MANIFEST, Manifest, PASSAGES, RULINGS, Ruling, digest, is_beside,
    mail_place, place,
};
use crate::app::App;
use crate::error::{Error, Invalid};
use crate::intake::bundle::BundleFile;
use crate::intake::bundle_write;
use crate::store::{audit, cases, mails};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Writes the case `number` to a new file. An existing file is not touched.
pub async fn write(app: &App, number: &str, to: &Path) -> Result<(), Error> {
    let case = cases::by_number(&app.db, number).await.map_err(|error| match error {
        Error::NotFound => Invalid::one("case", format!("there is no case {number}: its number looks like D-2026-000123")).into(),
        other => other,
    })?;
    let whole = cases::dossier(&app.db, &case, app.now()).await?;
    let history = audit::chain(&app.db, case.id).await?;
    let rulings = cases::drafts_of(&app.db, case.id).await?.into_iter();
    let rulings: Vec<Ruling> = rulings.map(|it| Ruling { id: it.id, at: it.at, by: it.by, draft: it.draft }).collect();

    let mut parcel = Parcel::create(to, &case.number)?;
    let sent = whole.exhibits.iter().filter(|exhibit| !exhibit.is_records());
    let mut listed = Vec::new();
    for exhibit in sent {
        parcel.add(&place(exhibit), &app.blobs.get(&exhibit.sha256).await?)?;
        if exhibit.parent.is_none() {
            listed.push(BundleFile {
                file: exhibit.file.clone(),
                kind: exhibit.kind,
                from: exhibit.from,
                received_at: exhibit.received_at,
                note: exhibit.note.clone(),
                bytes: Vec::new(),
            });
        }
    }
    parcel.add(CASE, bundle_write::case_toml(&case.complaint, app.now(), &listed).as_bytes())?;
    parcel.json(EXHIBITS, &whole.exhibits)?;
    parcel.json(PASSAGES, &whole.passages)?;
    parcel.json(RULINGS, &rulings)?;
    parcel.json(LETTERS, &cases::letters(&app.db, case.id).await?)?;
    let mails = mails::of_case(&app.db, case.id).await?;
    for mail in mails.iter().filter(|mail| is_beside(mail)) {
        parcel.add(&mail_place(mail), &app.blobs.get(&mail.sha256).await?)?;
    }
    parcel.json(MAILS, &mails)?;
    parcel.json(HISTORY, &history)?;
    parcel.finish(|files| Manifest {
        evenhand_export: FORMAT,
        case: case.id.0,
        number: case.number.clone(),
        version: case.version,
        exported_at: app.now(),
        rule_book: case.rule_book.clone(),
        chain_head: history.last().map(|row| row.hash.clone()).unwrap_or_default(),
        files,
    })
}

struct Parcel {
    zip: ZipWriter<File>,
    folder: String,
    files: Vec<Listed>,
}

impl Parcel {
    fn create(to: &Path, folder: &str) -> Result<Parcel, Error> {
        let file = File::create_new(to).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                Error::from(Invalid::one(to.display().to_string(), "is there already: choose another name"))
            }
            _ => Invalid::one(to.display().to_string(), format!("cannot be written: {error}")).into(),
        })?;
        Ok(Parcel { zip: ZipWriter::new(file), folder: folder.to_owned(), files: Vec::new() })
    }

    fn add(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.put(path, bytes)?;
        self.files.push(Listed { path: path.to_owned(), bytes: bytes.len() as u64, sha256: digest(bytes) });
        Ok(())
    }

    fn json(&mut self, path: &str, value: &impl serde::Serialize) -> Result<(), Error> {
        self.add(path, &serde_json::to_vec_pretty(value).map_err(anyhow::Error::new)?)
    }

    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let name = format!("{}/{path}", self.folder);
        self.zip.start_file(name, SimpleFileOptions::default()).map_err(anyhow::Error::new)?;
        self.zip.write_all(bytes).map_err(anyhow::Error::new)?;
        Ok(())
    }

    fn finish(mut self, manifest: impl FnOnce(Vec<Listed>) -> Manifest) -> Result<(), Error> {
        let manifest = manifest(std::mem::take(&mut self.files));
        let text = serde_json::to_vec_pretty(&manifest).map_err(anyhow::Error::new)?;
        self.put(MANIFEST, &text)?;
        self.zip.finish().map_err(anyhow::Error::new)?.sync_all().map_err(anyhow::Error::new)?;
        Ok(())
    }
}
