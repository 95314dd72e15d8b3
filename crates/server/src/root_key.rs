//! The root access key: given, kept, or made at the first start.

use std::path::{Path, PathBuf};

use access::RootKey;
use base::{Rng, RngExt, Secret, unique_id};
use serde::{Deserialize, Serialize};

use crate::config;
use crate::files;

/// Why the root key cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum RootKeyError {
    /// A file cannot be read or written.
    #[error("cannot use {}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file has been changed by hand, or is of something else.
    #[error("{} does not hold what Countersign wrote there; put it back from your backup", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
}

/// The root access key and whether this start made it.
pub struct Root {
    /// The key.
    pub key: RootKey,
    /// Whether it was made just now, to be shown once.
    pub fresh: bool,
}

#[derive(Serialize, Deserialize)]
struct RootFile {
    access_key_id: String,
    secret_access_key: String,
}

/// The root key: as configured, else as kept in `data`, else made now and kept.
pub(crate) fn root_key(
    configured: &config::Root,
    data: &Path,
    rng: &dyn Rng,
) -> Result<Root, RootKeyError> {
    if let (Some(id), Some(secret)) = (&configured.access_key_id, &configured.secret_access_key) {
        let key = RootKey { access_key_id: id.clone(), secret_access_key: secret.clone() };
        return Ok(Root { key, fresh: false });
    }
    let path = data.join("root.key");
    if let Some(text) = read(&path)? {
        let file: RootFile =
            serde_json::from_str(&text).map_err(|_| RootKeyError::Foreign { path })?;
        return Ok(Root { key: file.into(), fresh: false });
    }
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let file = RootFile {
        access_key_id: unique_id("AKIA", rng),
        secret_access_key: rng.string(alphabet, 40),
    };
    let text = serde_json::to_string_pretty(&file).unwrap_or_default();
    write(&path, &text)?;
    Ok(Root { key: file.into(), fresh: true })
}

impl From<RootFile> for RootKey {
    fn from(file: RootFile) -> Self {
        Self {
            access_key_id: file.access_key_id,
            secret_access_key: Secret::new(file.secret_access_key),
        }
    }
}

fn read(path: &Path) -> Result<Option<String>, RootKeyError> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(RootKeyError::File { path: path.to_owned(), source }),
    }
}

fn write(path: &Path, text: &str) -> Result<(), RootKeyError> {
    files::write_private(path, text.as_bytes())
        .map_err(|source| RootKeyError::File { path: path.to_owned(), source })
}
