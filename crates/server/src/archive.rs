//! Backups: a copy of the database, and beside it the small files that a server needs with it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use store_sqlite::Phase;

use crate::cli::{Backup, Restore};
use crate::files;

/// Why a backup cannot be made or put back.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ArchiveError {
    /// The database.
    #[error(transparent)]
    Database(#[from] store_sqlite::BackupError),
    /// A file beside it.
    #[error("cannot use {}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
}

/// Copies a data directory as it is now, while a server may run on it; answers the size of the
/// database's copy in bytes.
pub(crate) fn backup(args: &Backup, progress: impl FnMut(Phase)) -> Result<u64, ArchiveError> {
    let database = args.data.join(store_sqlite::FILE_NAME);
    let size = store_sqlite::backup(&database, &args.to, progress)?;
    copy(&args.data.join(files::ORIGIN), &beside(&args.to, files::ORIGIN))?;
    if args.with_keys {
        for name in [files::DEPLOYMENT_KEY, files::ROOT_KEY] {
            copy(&args.data.join(name), &beside(&args.to, name))?;
        }
    }
    Ok(size)
}

/// Puts a backup into a data directory without a database. Answers which files the server will
/// miss there.
pub(crate) fn restore(args: &Restore) -> Result<Vec<&'static str>, ArchiveError> {
    files::make_private_dir(&args.data)
        .map_err(|source| ArchiveError::File { path: args.data.clone(), source })?;
    store_sqlite::restore(&args.from, &args.data)?;
    let mut missing = Vec::new();
    for name in [files::ORIGIN, files::DEPLOYMENT_KEY, files::ROOT_KEY] {
        let place = args.data.join(name);
        // What the operator has put there already is theirs to decide.
        let there = place.exists() || copy(&beside(&args.from, name), &place)?;
        // A root key comes from the environment, or is made anew.
        if !there && name != files::ROOT_KEY {
            missing.push(name);
        }
    }
    Ok(missing)
}

/// `backup.db` and `root.key` give `backup.db.root.key`.
fn beside(file: &Path, name: &str) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(".");
    path.push(name);
    PathBuf::from(path)
}

/// Copies a small file for its owner only; says whether there was one.
fn copy(from: &Path, to: &Path) -> Result<bool, ArchiveError> {
    let content = match fs::read(from) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        read => read.map_err(|source| ArchiveError::File { path: from.to_owned(), source })?,
    };
    files::write_private(to, &content)
        .map_err(|source| ArchiveError::File { path: to.to_owned(), source })?;
    Ok(true)
}
