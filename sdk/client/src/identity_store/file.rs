//! Ids in files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::{IdentityStore, StoreError, StoreKey, StoredIdentity};
use crate::private_file::write_private_file;

/// Keeps each id in a file of its own, readable by its owner only. Files are replaced in one step,
/// so that a crash leaves the old or the new one; one that cannot be understood counts as absent.
#[derive(Debug, Clone)]
pub struct FileStore(Place);

#[derive(Debug, Clone)]
enum Place {
    Directory(PathBuf),
    File(PathBuf),
}

/// The file's content. It repeats the key: names of files are shortened forms of it.
#[derive(Serialize, Deserialize)]
struct Record {
    version: u32,
    app: String,
    pool_id: String,
    #[serde(flatten)]
    identity: StoredIdentity,
}

const VERSION: u32 = 1;

impl FileStore {
    /// A file for each program and pool, in a directory that is made when it is needed.
    pub fn in_directory(directory: impl Into<PathBuf>) -> Self {
        Self(Place::Directory(directory.into()))
    }

    /// One file. An id of another program or pool in it counts as absent and is replaced.
    pub fn at(file: impl Into<PathBuf>) -> Self {
        Self(Place::File(file.into()))
    }

    fn path(&self, key: &StoreKey) -> PathBuf {
        match &self.0 {
            Place::File(file) => file.clone(),
            Place::Directory(directory) => {
                let hash = sigv4::sha256(format!("{}\0{}", key.app, key.pool_id).as_bytes());
                let hash = hex::encode(hash);
                let hash = hash.get(..16).unwrap_or_default();
                // Readable for people, unique by the hash.
                directory.join(format!("{}-{hash}.json", plain(&key.app)))
            }
        }
    }
}

fn plain(name: &str) -> String {
    let harmless = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    name.chars().take(64).map(harmless).collect()
}

fn load(path: &Path, key: &StoreKey) -> Result<Option<StoredIdentity>, StoreError> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(cause.into()),
    };
    let Ok(record) = serde_json::from_slice::<Record>(&text) else {
        tracing::warn!(path = %path.display(), "the stored identity cannot be understood");
        return Ok(None);
    };
    let ours = record.app == key.app && record.pool_id == key.pool_id;
    let usable = record.version == VERSION && !record.identity.identity_id.as_str().is_empty();
    Ok((ours && usable).then_some(record.identity))
}

fn save(path: &Path, record: &Record) -> Result<(), StoreError> {
    let text = serde_json::to_vec_pretty(record)?;
    write_private_file(path, &text)?;
    Ok(())
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(cause.into()),
        _ => Ok(()),
    }
}

/// Files are read and written off the threads that serve other tasks.
async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await?
}

#[async_trait]
impl IdentityStore for FileStore {
    async fn load(&self, key: &StoreKey) -> Result<Option<StoredIdentity>, StoreError> {
        let (path, key) = (self.path(key), key.clone());
        off_thread(move || load(&path, &key)).await
    }
    async fn save(&self, key: &StoreKey, identity: &StoredIdentity) -> Result<(), StoreError> {
        let path = self.path(key);
        let record = Record {
            version: VERSION,
            app: key.app.clone(),
            pool_id: key.pool_id.clone(),
            identity: identity.clone(),
        };
        off_thread(move || save(&path, &record)).await
    }
    async fn remove(&self, key: &StoreKey) -> Result<(), StoreError> {
        let path = self.path(key);
        off_thread(move || remove(&path)).await
    }
}
