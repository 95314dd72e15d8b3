//! Sessions in files.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{SessionStore, SessionStoreError};
use crate::private_file::write_private_file;
use crate::user_pool::Secret;

/// Keeps each session in a file of its own, readable by its owner only. Files are replaced in one
/// step, so that a crash leaves the old or the new one; one that cannot be understood counts as
/// absent.
#[derive(Debug, Clone)]
pub struct FileSessionStore(PathBuf);

/// A file's content. It repeats the key: names of files are hashes of it.
#[derive(Serialize, Deserialize)]
struct Record {
    key: String,
    text: Secret,
}

impl FileSessionStore {
    /// Files in a directory that is made when it is needed.
    pub fn in_directory(directory: impl Into<PathBuf>) -> Self {
        Self(directory.into())
    }

    fn path(&self, key: &str) -> PathBuf {
        let mut name = "user-".to_owned();
        for byte in sigv4::sha256(key.as_bytes()).iter().take(16) {
            let _ = write!(name, "{byte:02x}");
        }
        self.0.join(name + ".json")
    }
}

/// Files are read and written off the threads that serve other tasks.
async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, SessionStoreError> {
    Ok(tokio::task::spawn_blocking(work).await??)
}

fn absent<T>(outcome: io::Result<T>) -> io::Result<Option<T>> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        outcome => outcome.map(Some),
    }
}

#[async_trait]
impl SessionStore for FileSessionStore {
    async fn load(&self, key: &str) -> Result<Option<Secret>, SessionStoreError> {
        let path = self.path(key);
        let Some(content) = off_thread(move || absent(std::fs::read(path))).await? else {
            return Ok(None);
        };
        let content = Zeroizing::new(content);
        let record = serde_json::from_slice::<Record>(&content).ok();
        Ok(record.filter(|record| record.key == key).map(|record| record.text))
    }

    async fn save(&self, key: &str, text: &Secret) -> Result<(), SessionStoreError> {
        let record = Record { key: key.to_owned(), text: text.clone() };
        let content = Zeroizing::new(serde_json::to_vec(&record)?);
        let path = self.path(key);
        off_thread(move || write_private_file(&path, &content)).await
    }

    async fn remove(&self, key: &str) -> Result<(), SessionStoreError> {
        let path = self.path(key);
        off_thread(move || absent(std::fs::remove_file(path))).await.map(drop)
    }
}
