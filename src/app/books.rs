//! Versions of the manual in memory: each loaded once, the one in force looked up in the database, so that every process
//! sees an activation at once.

use super::App;
use crate::error::Error;
use crate::rules::{ChapterText, RuleBook};
use crate::store::{Db, books};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Loaded versions by hash, and those that somebody reads as a manual, whose examples were run once for it.
#[derive(Debug, Default)]
pub struct Books {
    books: Mutex<BTreeMap<String, Arc<RuleBook>>>,
    manuals: Mutex<BTreeMap<String, Arc<Vec<ChapterText>>>>,
}

impl Books {
    fn get(&self, hash: &str) -> Option<Arc<RuleBook>> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner).get(hash).cloned()
    }

    fn put(&self, book: Arc<RuleBook>) {
        self.books.lock().unwrap_or_else(PoisonError::into_inner).insert(book.hash.clone(), book);
    }

    /// The book that came with the program is kept; on an empty database it comes into force, later it is a proposal.
    pub(super) async fn first(db: &Db, shipped: Arc<RuleBook>, now: DateTime<Utc>) -> Result<Books, Error> {
        let note = format!("came with Evenhand {}", env!("CARGO_PKG_VERSION"));
        books::keep(db, &shipped.hash, &shipped.sources, &note, None, now).await?;
        match books::active(db).await? {
            Some(active) if active != shipped.hash => {
                tracing::info!("another manual than the one of this program is in force: see Manual, Versions");
            }
            Some(_) => {}
            None => match books::activate(db, &shipped.hash, None, None, now).await {
                // Another process was first.
                Ok(()) | Err(Error::Stale) => {}
                Err(error) => return Err(error),
            },
        }
        let all = Books::default();
        all.put(shipped);
        Ok(all)
    }
}

impl App {
    /// The version with this hash: a case's own.
    pub async fn book(&self, hash: &str) -> Result<Arc<RuleBook>, Error> {
        if let Some(book) = self.books.get(hash) {
            return Ok(book);
        }
        let files = books::files(&self.db, hash).await?.ok_or_else(|| Error::Inconsistent {
            table: "rule_books",
            column: "hash",
            id: hash.to_owned(),
            detail: "a case names this version of the manual, and it is not here".to_owned(),
        })?;
        let book = RuleBook::of(&files).map_err(|faults| Error::Inconsistent {
            table: "rule_books",
            column: "files",
            id: hash.to_owned(),
            detail: format!("this version of the manual does not load with this Evenhand: {faults}"),
        })?;
        let book = Arc::new(book);
        self.books.put(Arc::clone(&book));
        Ok(book)
    }

    /// A version as a manual to read.
    pub fn manual(&self, book: &RuleBook) -> Arc<Vec<ChapterText>> {
        let manuals = &self.books.manuals;
        if let Some(read) = manuals.lock().unwrap_or_else(PoisonError::into_inner).get(&book.hash) {
            return Arc::clone(read);
        }
        // Not under the lock: two readers at once may both run the examples, and nobody waits for them.
        let read = Arc::new(book.manual());
        manuals.lock().unwrap_or_else(PoisonError::into_inner).insert(book.hash.clone(), Arc::clone(&read));
        read
    }

    /// The version in force now.
    pub async fn active_book(&self) -> Result<Arc<RuleBook>, Error> {
        let hash = books::active(&self.db).await?.ok_or(Error::NotFound)?;
        self.book(&hash).await
    }

    /// The version that governs a case filed at this moment.
    pub async fn book_in_force(&self, filed: DateTime<Utc>) -> Result<Arc<RuleBook>, Error> {
        let hash = books::in_force(&self.db, filed).await?.ok_or(Error::NotFound)?;
        self.book(&hash).await
    }
}
