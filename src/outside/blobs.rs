//! Bytes by their SHA-256, on local disk (or any object store that speaks the same interface). Written once, never changed.
//! Beside them, by name, what was made from them.

use crate::error::Error;
use object_store::{
    ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload, local::LocalFileSystem, memory::InMemory, path::Path,
};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::sync::Semaphore;

#[derive(Debug, Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
    /// So many files on their way from disk are in memory at once; the others wait where they are.
    in_memory: Arc<Semaphore>,
}

const FILES_IN_MEMORY: usize = 4;

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
        Blobs { store, in_memory: Arc::new(Semaphore::new(FILES_IN_MEMORY)) }
    }

    /// Stores `bytes` and names them.
    pub async fn put(&self, bytes: Vec<u8>) -> Result<String, Error> {
        let name: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.store.put_opts(&address(&name), PutPayload::from(bytes), options).await {
            Ok(_) | Err(object_store::Error::AlreadyExists { .. }) => Ok(name),
            Err(error) => Err(away(&error)),
        }
    }

    /// Stores a file on disk; its name and how many bytes it has.
    pub async fn put_file(&self, path: &std::path::Path) -> Result<(String, u64), Error> {
        let inside = |error: anyhow::Error| Error::Internal(error.context("file on its way to the store"));
        let _turn = self.in_memory.acquire().await.map_err(|error| inside(error.into()))?;
        let bytes = tokio::fs::read(path).await.map_err(|error| inside(error.into()))?;
        let length = bytes.len() as u64;
        Ok((self.put(bytes).await?, length))
    }

    pub async fn get(&self, sha256: &str) -> Result<Vec<u8>, Error> {
        let found = self.store.get(&address(sha256)).await.map_err(|error| match error {
            object_store::Error::NotFound { .. } => Error::NotFound,
            other => away(&other),
        })?;
        Ok(found.bytes().await.map_err(|error| away(&error))?.to_vec())
    }

    /// What was made from a blob and can be made again, under a name of the maker's choice.
    pub async fn derived(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {
        match self.store.get(&Path::from(format!("derived/{key}"))).await {
            Ok(found) => Ok(Some(found.bytes().await.map_err(|error| away(&error))?.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(away(&error)),
        }
    }

    pub async fn keep_derived(&self, key: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let put = self.store.put(&Path::from(format!("derived/{key}")), PutPayload::from(bytes)).await;
        put.map(|_| ()).map_err(|error| away(&error))
    }
}

fn address(sha256: &str) -> Path {
    Path::from(format!("{}/{sha256}", sha256.get(..2).unwrap_or("__")))
}

fn away(error: &object_store::Error) -> Error {
    Error::Upstream { what: "file store", detail: error.to_string(), retryable: true }
}
