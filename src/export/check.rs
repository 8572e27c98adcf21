use super::{
    CASE, EXHIBITS, FORMAT, HISTORY, History, LETTERS, MAILS, MANIFEST, Manifest, PASSAGES, RULINGS, Ruling, digest, is_beside,
    mail_place, place,
};
use crate::case::mail::{Fate, IncomingMail};
use crate::case::{Event, Exhibit, OutboxLetter, Passage, PassageId};
use crate::error::{Error, Invalid};
use crate::intake::bundle;
use crate::store::audit;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Far more than a case may hold; keeps a hostile file from filling the memory.
const BYTES_MAX: u64 = 4 << 30;
const FILES_MAX: usize = 10_000;

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    pub number: String,
    pub events: usize,
    pub exhibits: usize,
    pub citations: usize,
    /// To compare with the database that wrote it, or with an older export.
    pub chain_head: String,
    /// Empty when everything holds; a sentence each.
    pub faults: Vec<String>,
}

/// Checks an export with nothing but the file: every digest, the chain of events, every passage, every quote, every mail.
pub fn check(file: &Path) -> Result<Checked, Error> {
    let held = unpack(file)?;
    let text = held.get(MANIFEST).ok_or_else(|| Invalid::one(MANIFEST, "is missing: this is not an Evenhand export"))?;
    let manifest: Manifest = json(MANIFEST, text)?;
    if manifest.evenhand_export != FORMAT {
        let format = manifest.evenhand_export;
        return Err(Invalid::one(MANIFEST, format!("has format {format}: this Evenhand reads format {FORMAT}")).into());
    }
    let mut found = Findings { held: &held, faults: Vec::new() };
    found.files(&manifest);
    let history: History = found.read(HISTORY)?;
    found.chain(&manifest, &history);
    let exhibits: Vec<Exhibit> = found.read(EXHIBITS)?;
    found.exhibits(&exhibits, &history);
    let passages: Vec<Passage> = found.read(PASSAGES)?;
    found.passages(&passages, &exhibits);
    let rulings: Vec<Ruling> = found.read(RULINGS)?;
    let citations = found.rulings(&rulings, &passages);
    let letters: Vec<OutboxLetter> = found.read(LETTERS)?;
    found.letters(&letters, &history);
    // Exports of before had none; what the history says was held is then missing, and told.
    let mails: Vec<IncomingMail> = if held.contains_key(MAILS) { found.read(MAILS)? } else { Vec::new() };
    found.mails(&mails, &history);
    found.case()?;
    Ok(Checked {
        number: manifest.number,
        events: history.len(),
        exhibits: exhibits.len(),
        citations,
        chain_head: manifest.chain_head,
        faults: found.faults,
    })
}

struct Findings<'a> {
    held: &'a BTreeMap<String, Vec<u8>>,
    faults: Vec<String>,
}

impl Findings<'_> {
    fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(what.into());
    }

    fn read<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T, Error> {
        let bytes = self.held.get(name).ok_or_else(|| Invalid::one(name, "is missing from the export"))?;
        json(name, bytes)
    }

    fn files(&mut self, manifest: &Manifest) {
        let listed: BTreeSet<&str> = manifest.files.iter().map(|file| file.path.as_str()).collect();
        for file in &manifest.files {
            match self.held.get(&file.path) {
                None => self.fault(format!("{} is missing", file.path)),
                Some(bytes) if digest(bytes) != file.sha256 || bytes.len() as u64 != file.bytes => {
                    self.fault(format!("{} was changed after the export", file.path));
                }
                Some(_) => {}
            }
        }
        let extra: Vec<_> =
            self.held.keys().filter(|name| *name != MANIFEST && !listed.contains(name.as_str())).cloned().collect();
        for name in extra {
            self.fault(format!("{name} was added after the export"));
        }
    }

    fn chain(&mut self, manifest: &Manifest, history: &History) {
        if let Some((event, what)) = audit::broken_at(manifest.case, manifest.version, history) {
            self.fault(format!("history, event {event}: {what}"));
        }
        if history.last().map(|row| row.hash.as_str()).unwrap_or_default() != manifest.chain_head {
            self.fault("the history does not end where the manifest says");
        }
    }

    /// The bytes are those that arrived: their digest stands in the event of that day.
    fn exhibits(&mut self, exhibits: &[Exhibit], history: &History) {
        let mut arrived = BTreeMap::new();
        for row in history {
            if let Ok(Event::ExhibitAdded { exhibit, sha256, .. }) = serde_json::from_str::<Event>(&row.body) {
                arrived.insert(exhibit, sha256);
            }
        }
        for exhibit in exhibits.iter().filter(|exhibit| !exhibit.is_records()) {
            let name = format!("E{} ({})", exhibit.number, exhibit.file);
            match self.held.get(&place(exhibit)).map(|bytes| digest(bytes)) {
                None => self.fault(format!("{name}: the file is missing")),
                Some(now) if now != exhibit.sha256 => self.fault(format!("{name}: the file is not the one on record")),
                Some(_) => {}
            }
            if let Some(then) = arrived.remove(&exhibit.id) {
                if then != exhibit.sha256 {
                    self.fault(format!("{name}: not the file that arrived"));
                }
            } else if exhibit.parent.is_none() {
                self.fault(format!("{name}: no event says that it arrived"));
            }
        }
        for id in arrived.keys() {
            self.fault(format!("exhibit {id} arrived and is not here"));
        }
    }

    fn passages(&mut self, passages: &[Passage], exhibits: &[Exhibit]) {
        let known: BTreeSet<_> = exhibits.iter().map(|exhibit| exhibit.id).collect();
        for passage in passages {
            if Passage::digest(&passage.text) != passage.sha256 {
                self.fault(format!("passage {}: its text was changed", passage.id));
            }
            if !known.contains(&passage.exhibit) {
                self.fault(format!("passage {}: its exhibit is not here", passage.id));
            }
        }
    }

    /// Cuts every quote again. Returns how many there are.
    fn rulings(&mut self, rulings: &[Ruling], passages: &[Passage]) -> usize {
        let by_id: BTreeMap<PassageId, &Passage> = passages.iter().map(|passage| (passage.id, passage)).collect();
        let mut count = 0;
        for ruling in rulings {
            for citation in &ruling.draft.citations {
                count += 1;
                let passage = by_id.get(&citation.passage);
                let cut = passage.and_then(|passage| passage.text.get(citation.start as usize..citation.end as usize));
                if cut != Some(citation.quote.as_str()) {
                    self.fault(format!("draft {}: the quote of {} is not what the source says", ruling.id, citation.id));
                }
            }
        }
        count
    }

    /// No letter without an approval by a person in the history.
    fn letters(&mut self, letters: &[OutboxLetter], history: &History) {
        let approvals: BTreeSet<_> = history
            .iter()
            .filter_map(|row| match serde_json::from_str::<Event>(&row.body) {
                Ok(Event::Approved { approval, .. } | Event::Resent { approval, .. }) => Some(approval),
                Ok(Event::Asked { approval, .. }) => approval,
                _ => None,
            })
            .collect();
        for OutboxLetter { id, approval, letter, .. } in letters {
            if !approvals.contains(approval) {
                self.fault(format!("letter {id} (\"{}\"): no event approves it", letter.subject));
            }
        }
    }

    /// Nothing that was held for a person is gone, and its bytes are those that came.
    fn mails(&mut self, mails: &[IncomingMail], history: &History) {
        let known: BTreeMap<_, _> = mails.iter().map(|mail| (mail.id, mail)).collect();
        for row in history {
            let Ok(Event::MailHeld { mail, from, .. }) = serde_json::from_str::<Event>(&row.body) else { continue };
            match known.get(&mail) {
                None => self.fault(format!("what came from {from} and was held for a person is not here")),
                Some(mail) if !is_beside(mail) && !matches!(mail.fate, Fate::Taken { .. }) => {
                    self.fault(format!("what came from {from} was held for a person, and its entry does not say so"));
                }
                Some(_) => {}
            }
        }
        for mail in mails.iter().filter(|mail| is_beside(mail)) {
            match self.held.get(&mail_place(mail)).map(|bytes| digest(bytes)) {
                None => self.fault(format!("mail \"{}\": its bytes are missing", mail.subject)),
                Some(now) if now != mail.sha256 => self.fault(format!("mail \"{}\": not the bytes that came", mail.subject)),
                Some(_) => {}
            }
        }
    }

    fn case(&mut self) -> Result<(), Error> {
        let bytes = self.held.get(CASE).ok_or_else(|| Invalid::one(CASE, "is missing from the export"))?;
        if let Err(error) = bundle::read_case(&String::from_utf8_lossy(bytes)) {
            self.fault(format!("case.toml cannot be read: {error}"));
        }
        Ok(())
    }
}

fn json<T: serde::de::DeserializeOwned>(name: &str, bytes: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(bytes).map_err(|error| Invalid::one(name, format!("cannot be read: {error}")).into())
}

/// Every file by its path inside the one folder of the export.
fn unpack(file: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let shown = file.display().to_string();
    let refuse = |reason: String| Error::from(Invalid::one(shown.clone(), reason));
    let open = File::open(file).map_err(|error| refuse(format!("cannot be read: {error}")))?;
    let mut zip = zip::ZipArchive::new(open).map_err(|error| refuse(format!("is not an Evenhand export: {error}")))?;
    if zip.len() > FILES_MAX {
        return Err(refuse(format!("holds more than {FILES_MAX} files: this is not an Evenhand export")));
    }
    let mut held = BTreeMap::new();
    let mut left = BYTES_MAX;
    for n in 0..zip.len() {
        let entry = zip.by_index(n).map_err(|error| refuse(format!("is damaged: {error}")))?;
        let name = entry.name().map_err(|error| refuse(format!("is damaged: {error}")))?.into_owned();
        let mut bytes = Vec::new();
        entry.take(left + 1).read_to_end(&mut bytes).map_err(|error| refuse(format!("is damaged at {name}: {error}")))?;
        left = left
            .checked_sub(bytes.len() as u64)
            .ok_or_else(|| refuse(format!("unpacks to more than {} GB: not read", BYTES_MAX >> 30)))?;
        let inside = name.split_once('/').map_or(name.as_str(), |(_, inside)| inside).to_owned();
        if held.insert(inside.clone(), bytes).is_some() {
            return Err(refuse(format!("holds {inside} twice: one of them was added later")));
        }
    }
    Ok(held)
}
