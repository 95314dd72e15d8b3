//! The root access key: given, kept, or made at the first start.

use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
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
    /// Others than its owner may read a file.
    #[error("{} may be read by others than its owner; run: chmod 600 {}", path.display(), path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
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
    let path = data.join(files::ROOT_KEY);
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
    let file = |source| RootKeyError::File { path: path.to_owned(), source };
    let mut opened = match File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(file)?,
    };
    // The mode of the file that is read, not of whatever has its name a moment later.
    if opened.metadata().map_err(file)?.permissions().mode() & 0o077 != 0 {
        return Err(RootKeyError::Exposed { path: path.to_owned() });
    }
    let mut text = String::new();
    opened.read_to_string(&mut text).map_err(file)?;
    Ok(Some(text))
}

fn write(path: &Path, text: &str) -> Result<(), RootKeyError> {
    files::write_private(path, text.as_bytes())
        .map_err(|source| RootKeyError::File { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use std::fs::{Permissions, set_permissions};

    use base::OsRng;

    use super::*;

    #[test]
    fn sec_a_root_key_that_others_may_read_is_refused() {
        let data = tempfile::tempdir().unwrap();
        let start = || root_key(&config::Root::default(), data.path(), &OsRng);
        let made = start().unwrap();
        assert!(made.fresh);
        let path = data.path().join("root.key");
        for mode in [0o644, 0o640, 0o604, 0o620, 0o601] {
            set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let Err(refused) = start() else { panic!("{mode:o} was taken") };
            let text = refused.to_string();
            assert!(text.ends_with(&format!("chmod 600 {}", path.display())), "{text}");
        }
        for mode in [0o600, 0o400] {
            set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let kept = start().unwrap();
            assert!(!kept.fresh);
            assert_eq!(kept.key.access_key_id, made.key.access_key_id);
        }
    }
}
