//! The file: its mode, settings, tables, and how older ones are brought up to date.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::sync::error::StoreError;

/// Marks the file as ours (`PRAGMA application_id`): "CSYN".
const APPLICATION_ID: i64 = 0x4353_594e;

/// What brings a file from one format to the next; the first makes the tables. Never change one that
/// was released: append. `schema_migration` says which were applied, and when.
const MIGRATIONS: &[&str] = &["
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- `id` is never used twice: a dataset that was dropped and made again is another one.
CREATE TABLE dataset (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  identity        TEXT NOT NULL,              -- '' before the first identity
  name            TEXT NOT NULL,
  last_sync_count INTEGER NOT NULL DEFAULT 0, -- -1: delete it on the server
  generation      INTEGER NOT NULL DEFAULT 0, -- grows with every change of the line above
  merged_into     TEXT,                       -- came with an identity that became this one
  created         INTEGER,                    -- from here on: what the server said last
  last_modified   INTEGER,
  modified_by     TEXT,
  storage         INTEGER,
  records         INTEGER,
  UNIQUE (identity, name)
) STRICT;

CREATE TABLE record (
  dataset       INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  key           TEXT NOT NULL,
  value         TEXT,                         -- NULL: removed
  sync_count    INTEGER NOT NULL,
  dirty         INTEGER NOT NULL,
  last_modified INTEGER NOT NULL,
  modified_by   TEXT NOT NULL,
  sent          INTEGER NOT NULL DEFAULT 0,   -- 1: the next two went into an update
  sent_value    TEXT,
  sent_modified INTEGER,
  PRIMARY KEY (dataset, key)
) STRICT;

CREATE TABLE device (
  identity TEXT PRIMARY KEY,
  id       TEXT NOT NULL
) STRICT;
"];

const HISTORY: &str = "
CREATE TABLE IF NOT EXISTS schema_migration (
  version INTEGER PRIMARY KEY,
  applied TEXT NOT NULL
) STRICT;
";

/// A connection to the file at `path`, made if there is none; to memory without one.
pub(super) fn open(path: Option<&Path>) -> Result<Connection, StoreError> {
    let mut conn = match path {
        Some(path) => {
            make_private(path)?;
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            Connection::open_with_flags(path, flags)?
        }
        None => Connection::open_in_memory()?,
    };
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    prepare(&mut conn, path.is_some())?;
    Ok(conn)
}

/// Makes the file if there is none, and lets nobody but its owner read it. SQLite gives the files
/// beside it (`-wal`, `-shm`) the same mode.
fn make_private(path: &Path) -> Result<(), StoreError> {
    let io = |source| StoreError::Io { path: path.to_owned(), source };
    let mut options = fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(io)?;
    #[cfg(unix)]
    {
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        file.set_permissions(private).map_err(io)?;
    }
    drop(file);
    Ok(())
}

/// Brings the file to this client's format, or refuses it before the first change.
fn prepare(conn: &mut Connection, on_disk: bool) -> Result<(), StoreError> {
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let owner: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if tables > 0 && owner != APPLICATION_ID {
        return Err(StoreError::Foreign);
    }
    if on_disk {
        let mode: String =
            conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        if mode != "wal" {
            let why = format!("the journal mode stays {mode}; WAL is needed");
            return Err(rusqlite::Error::InvalidParameterName(why).into());
        }
    }
    migrate(conn, MIGRATIONS)
}

/// Applies what is missing, all of it or nothing.
fn migrate(conn: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    // Immediate: of two programs that open a new file, the second waits and finds it made.
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found: i64 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = i64::try_from(migrations.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    if found == known {
        return Ok(());
    }
    tx.execute_batch(HISTORY)?;
    for (version, migration) in (1_i64..).zip(migrations).filter(|(version, _)| *version > found) {
        tx.execute_batch(migration)?;
        tx.execute(
            "INSERT INTO schema_migration (version, applied) VALUES (?1, datetime())",
            [version],
        )?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", known)?;
    tx.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_private_and_opens_twice() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sync.db");
        let first = open(Some(&path)).unwrap();
        let second = open(Some(&path)).unwrap();
        for name in ["sync.db", "sync.db-wal", "sync.db-shm"] {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(dir.path().join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
        let level: i64 = first.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
        assert_eq!(level, 2, "FULL");
        drop((first, second));
    }

    #[test]
    fn files_of_others_and_of_newer_clients_are_refused_unchanged() {
        let dir = tempfile::tempdir().unwrap();
        let foreign = dir.path().join("foreign.db");
        Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
        assert!(matches!(open(Some(&foreign)), Err(StoreError::Foreign)));
        let newer = dir.path().join("newer.db");
        open(Some(&newer)).unwrap().pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(open(Some(&newer)), Err(StoreError::Newer { found: 99, known: 1 })));
    }

    #[test]
    fn a_migration_is_applied_once_and_written_down() {
        let mut conn = open(None).unwrap();
        let steps = [MIGRATIONS[0], "ALTER TABLE setting ADD COLUMN more TEXT;"];
        migrate(&mut conn, &steps).unwrap();
        migrate(&mut conn, &steps).unwrap();
        let applied: i64 =
            conn.query_row("SELECT count(*) FROM schema_migration", [], |row| row.get(0)).unwrap();
        assert_eq!(applied, 2);
        let broken = [steps[0], steps[1], "CREATE TABLE half (a); CREATE TABLE half (a);"];
        assert!(migrate(&mut conn, &broken).is_err());
        let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, 2);
        let half = "SELECT count(*) FROM sqlite_schema WHERE name = 'half'";
        let half: i64 = conn.query_row(half, [], |row| row.get(0)).unwrap();
        assert_eq!(half, 0, "all or nothing");
    }
}
