//! The file: its name, mode, settings, table, version and the operators' views.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};

use crate::error::OpenError;

/// The database's name in the data directory.
pub const FILE_NAME: &str = "countersign.db";

/// Marks the file as ours (`PRAGMA application_id`): "CSGN".
const APPLICATION_ID: i64 = 0x4353_474e;

/// The format that this server writes (`PRAGMA user_version`).
const FORMAT: i64 = 1;

const TABLE: &str = "
CREATE TABLE item (
  pk   TEXT NOT NULL,
  sk   TEXT NOT NULL,
  rev  INTEGER NOT NULL,
  exp  INTEGER,
  body TEXT NOT NULL,
  PRIMARY KEY (pk, sk)
) STRICT;
CREATE INDEX item_exp ON item (exp) WHERE exp IS NOT NULL;
";

/// Views for operators, by the kind in the body. They are no interface: a server never reads
/// them, and their columns may change with the server.
const VIEWS: &[(&str, &str)] = &[
    ("iam_roles", "iam-role"),
    ("iam_users", "iam-user"),
    ("iam_groups", "iam-group"),
    ("iam_policies", "iam-policy"),
    ("identity_pools", "identity-pool"),
    ("identities", "identity"),
];

/// The view over the items of a kind: its times in UTC, and the value as JSON.
fn view_sql(name: &str, kind: &str) -> String {
    format!(
        "CREATE VIEW {name} AS SELECT pk, sk, \
         datetime(rev / 1000000, 'unixepoch') AS written, \
         datetime(exp / 1000000, 'unixepoch') AS expires, \
         json_extract(body, '$.data') AS data \
         FROM item WHERE json_extract(body, '$.kind') = '{kind}'"
    )
}

/// Makes the file if there is none, and lets nobody but its owner read it. SQLite gives the files
/// beside it (`-wal`, `-shm`) the same mode.
pub(crate) fn make_private(path: &Path) -> Result<(), OpenError> {
    let mut options = fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(|error| OpenError::io(path, error))?;
    #[cfg(unix)]
    {
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        file.set_permissions(private).map_err(|error| OpenError::io(path, error))?;
    }
    drop(file);
    Ok(())
}

/// A connection with our settings, to a file that exists.
pub(crate) fn connect(path: &Path) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(64);
    // Else a statement with a LIMIT is planned anew for each that is bound, which takes longer than the
    // reading.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    // KiB, negative: 16 MiB per connection.
    conn.pragma_update(None, "cache_size", -16_384)?;
    Ok(conn)
}

/// A connection that cannot write.
pub(crate) fn connect_reader(path: &Path) -> Result<Connection, OpenError> {
    let conn = connect(path)?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(conn)
}

/// Brings a file to this server's format, or refuses it.
pub(crate) fn prepare(conn: &mut Connection) -> Result<(), OpenError> {
    // Refuse before the first change.
    check(conn)?;
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "WAL", |r| r.get(0))?;
    if mode != "wal" {
        let why = format!("the journal mode stays {mode}; WAL is needed");
        return Err(OpenError::Unreadable(rusqlite::Error::InvalidParameterName(why)));
    }
    // The WAL is cut back to this after a checkpoint.
    conn.pragma_update(None, "journal_size_limit", 64 << 20)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if format_of(&tx)? == 0 {
        tx.execute_batch(TABLE)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", FORMAT)?;
    }
    make_views(&tx)?;
    tx.commit()?;
    Ok(())
}

/// Refuses files that are not ours, not readable, or too new.
pub(crate) fn check(conn: &Connection) -> Result<(), OpenError> {
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?;
    let owner: i64 = conn.pragma_query_value(None, "application_id", |r| r.get(0))?;
    if tables > 0 && owner != APPLICATION_ID {
        return Err(OpenError::Foreign);
    }
    let found = format_of(conn)?;
    if found > FORMAT {
        return Err(OpenError::Newer { found, known: FORMAT });
    }
    Ok(())
}

fn format_of(conn: &Connection) -> Result<i64, rusqlite::Error> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Makes the views as this server wants them; writes nothing when they are.
fn make_views(tx: &Transaction<'_>) -> Result<(), rusqlite::Error> {
    for (name, kind) in VIEWS {
        let wanted = view_sql(name, kind);
        let there: Option<String> = tx
            .query_row("SELECT sql FROM sqlite_schema WHERE type='view' AND name=?1", [name], |r| {
                r.get(0)
            })
            .optional()?;
        if there.as_ref() != Some(&wanted) {
            tx.execute_batch(&format!("DROP VIEW IF EXISTS {name}; {wanted}"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use rusqlite::{StatementStatus, params};

    use super::*;

    #[test]
    fn a_range_is_planned_once_whatever_values_it_is_asked_for() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("store");
        make_private(&path).unwrap();
        let mut conn = connect(&path).unwrap();
        prepare(&mut conn).unwrap();
        let sql = "SELECT body FROM item WHERE pk = ?1 AND sk >= ?2 ORDER BY sk LIMIT ?3";
        let mut query = conn.prepare(sql).unwrap();
        for number in 0..10 {
            let pk = format!("p/{number}");
            assert!(!query.exists(params![pk, number.to_string(), number]).unwrap());
        }
        assert_eq!(query.get_status(StatementStatus::RePrepare), 0);
    }
}
