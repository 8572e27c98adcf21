//! Bytes by their SHA-256, on local disk (or any object store that speaks the same interface). Written once, never changed.
//! Beside them, by name, what was made from them.

use crate::error::Error;
use object_store::{
    ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload, buffered::BufWriter, local::LocalFileSystem, memory::InMemory,
    path::Path,
};
use sha2::{Digest, Sha256};
use std::io::BufRead;
use std::sync::Arc;
use tokio::io::{AsyncWriteExt, BufReader};

#[derive(Debug, Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
}

/// So much of a file is in memory while it is stored.
const PIECE: usize = 128 << 10;

impl Blobs {
    pub fn folder(path: &std::path::Path) -> Result<Blobs, Error> {
        let wrong = |error: anyhow::Error| Error::Internal(error.context(format!("blob folder {}", path.display())));
        std::fs::create_dir_all(path).map_err(|error| wrong(error.into()))?;
        Ok(Self::of(Arc::new(LocalFileSystem::new_with_prefix(path).map_err(|error| wrong(error.into()))?)))
    }

    pub fn memory() -> Blobs {
        Self::of(Arc::new(InMemory::new()))
    }

    fn of(store: Arc<dyn ObjectStore>) -> Blobs {
        Blobs { store }
    }

    /// Stores `bytes` and names them.
    pub async fn put(&self, bytes: Vec<u8>) -> Result<String, Error> {
        let name = hex(&Sha256::digest(&bytes));
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.store.put_opts(&address(&name), PutPayload::from(bytes), options).await {
            Ok(_) | Err(object_store::Error::AlreadyExists { .. }) => Ok(name),
            Err(error) => Err(away(&error)),
        }
    }

    /// Stores a file on disk, a piece at a time; its name and how many bytes it has.
    pub async fn put_file(&self, path: &std::path::Path) -> Result<(String, u64), Error> {
        let inside = |error: anyhow::Error| Error::Internal(error.context("file on its way to the store"));
        let own = path.to_owned();
        let named = tokio::task::spawn_blocking(move || name_of(&own)).await.map_err(|error| inside(error.into()))?;
        let (name, length) = named.map_err(|error| inside(error.into()))?;
        let address = address(&name);
        match self.store.head(&address).await {
            Ok(_) => return Ok((name, length)),
            Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(away(&error)),
        }
        // The name is taken when all of it is there; two that write the same name write the same bytes.
        let from = tokio::fs::File::open(path).await.map_err(|error| inside(error.into()))?;
        let mut from = BufReader::with_capacity(PIECE, from);
        let mut to = BufWriter::with_capacity(self.store.clone(), address, PIECE).with_max_concurrency(1);
        let copied = match tokio::io::copy_buf(&mut from, &mut to).await {
            Ok(_) => to.shutdown().await,
            Err(error) => {
                let _ = to.abort().await;
                Err(error)
            }
        };
        copied.map_err(|error| Error::Upstream { what: "file store", detail: error.to_string(), retryable: true })?;
        Ok((name, length))
    }

    pub async fn get(&self, sha256: &str) -> Result<Vec<u8>, Error> {
        let found = self.store.get(&address(sha256)).await.map_err(|error| match error {
            object_store::Error::NotFound { .. } => Error::NotFound,
            other => away(&other),
        })?;
        Ok(found.bytes().await.map_err(|error| away(&error))?.into())
    }

    /// What was made from a blob and can be made again, under a name of the maker's choice.
    pub async fn derived(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {
        match self.store.get(&Path::from(format!("derived/{key}"))).await {
            Ok(found) => Ok(Some(found.bytes().await.map_err(|error| away(&error))?.into())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(away(&error)),
        }
    }

    pub async fn keep_derived(&self, key: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let put = self.store.put(&Path::from(format!("derived/{key}")), PutPayload::from(bytes)).await;
        put.map(|_| ()).map_err(|error| away(&error))
    }
}

fn name_of(path: &std::path::Path) -> std::io::Result<(String, u64)> {
    let mut hash = Sha256::new();
    let (mut from, mut length) = (std::io::BufReader::with_capacity(PIECE, std::fs::File::open(path)?), 0);
    loop {
        let piece = from.fill_buf()?;
        if piece.is_empty() {
            return Ok((hex(&hash.finalize()), length));
        }
        let read = piece.len();
        hash.update(piece);
        length += read as u64;
        from.consume(read);
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn address(sha256: &str) -> Path {
    Path::from(format!("{}/{sha256}", sha256.get(..2).unwrap_or("__")))
}

fn away(error: &object_store::Error) -> Error {
    Error::Upstream { what: "file store", detail: error.to_string(), retryable: true }
}
