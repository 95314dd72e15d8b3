//! Online backup, and restore.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::{BackupError, OpenError};
use crate::schema::{self, FILE_NAME};

/// How far a backup or restore has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A consistent copy is being written.
    Copying,
    /// The copy, of so many bytes, is being checked.
    Checking(u64),
    /// The copy has its final name.
    Done(u64),
}

/// Copies the database `db` as it is now into the new file `dest`, while others read and write
/// it, in this process or another. The copy is checked and synced before it gets its name.
/// Answers its size in bytes.
pub fn backup(db: &Path, dest: &Path, progress: impl FnMut(Phase)) -> Result<u64, BackupError> {
    transfer(db, dest, "quick_check", progress)
}

/// Puts the backup `src` into `dest_dir` as a server's database. The directory must not have one,
/// and the backup must be whole. Answers its size in bytes.
pub fn restore(src: &Path, dest_dir: &Path) -> Result<u64, BackupError> {
    let dest = dest_dir.join(FILE_NAME);
    // A log without its database would be replayed into the restored one.
    let log = dest_dir.join(format!("{FILE_NAME}-wal"));
    if log.exists() {
        return Err(BackupError::Exists(log));
    }
    let from = open_source(src)?;
    check(&from, "integrity_check")?;
    drop(from);
    transfer(src, &dest, "integrity_check", |_| {})
}

fn transfer(
    src: &Path,
    dest: &Path,
    check_by: &str,
    mut progress: impl FnMut(Phase),
) -> Result<u64, BackupError> {
    if dest.exists() {
        return Err(BackupError::Exists(dest.to_owned()));
    }
    let from = open_source(src)?;
    let partial = Partial::make(dest)?;
    progress(Phase::Copying);
    let name = partial.0.to_string_lossy();
    from.execute("VACUUM INTO ?1", [&*name])?;
    let size = fs::metadata(&partial.0).map_err(|e| OpenError::io(&partial.0, e))?.len();
    progress(Phase::Checking(size));
    check(&open_source(&partial.0)?, check_by)?;
    partial.publish(dest)?;
    progress(Phase::Done(size));
    Ok(size)
}

/// Opens one of our databases for reading.
fn open_source(path: &Path) -> Result<Connection, OpenError> {
    File::open(path).map_err(|error| OpenError::io(path, error))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(std::time::Duration::from_secs(30))?;
    schema::check(&conn)?;
    // An empty file passes as a new database, but it is none of ours.
    conn.query_row("SELECT count(*) FROM (SELECT 1 FROM item LIMIT 1)", [], |_| Ok(()))
        .map_err(|_| OpenError::Foreign)?;
    Ok(conn)
}

fn check(conn: &Connection, pragma: &str) -> Result<(), BackupError> {
    let verdict: String = conn.pragma_query_value(None, pragma, |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(BackupError::Damaged(verdict)) }
}

/// A file under a passing name, which goes when the work fails.
struct Partial(PathBuf);

impl Partial {
    /// An empty private file beside `dest`: VACUUM INTO fills empty files.
    fn make(dest: &Path) -> Result<Self, OpenError> {
        let mut name = dest.as_os_str().to_owned();
        name.push(".partial");
        let path = PathBuf::from(name);
        // Left behind by a run that was killed.
        let _ = fs::remove_file(&path);
        schema::make_private(&path)?;
        Ok(Self(path))
    }

    /// Syncs the file and gives it its name.
    fn publish(self, dest: &Path) -> Result<(), OpenError> {
        let io = |error| OpenError::io(dest, error);
        File::open(&self.0).and_then(|file| file.sync_all()).map_err(io)?;
        fs::rename(&self.0, dest).map_err(io)?;
        let dir = dest.parent().filter(|dir| !dir.as_os_str().is_empty());
        File::open(dir.unwrap_or(Path::new("."))).and_then(|dir| dir.sync_all()).map_err(io)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After `publish` there is nothing under this name.
        let _ = fs::remove_file(&self.0);
    }
}
