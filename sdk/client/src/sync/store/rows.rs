//! SQL of records and datasets, one small function each, for use inside a transaction.

use rusqlite::{OptionalExtension, Transaction, params};

use crate::sync::record::{Row, Sent};

type Sql<T> = Result<T, rusqlite::Error>;

/// The dataset as a synchronization read it. It is the same one only while all three agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) id: i64,
    pub(crate) generation: i64,
    /// The last sync count; -1 when the dataset is to be deleted on the server.
    pub(crate) n: i64,
}

/// The last sync count of a dataset that was cleared.
pub(crate) const CLEARED: i64 = -1;

const COLUMNS: &str = "key, value, sync_count, dirty, last_modified, modified_by, sent, \
                       sent_value, sent_modified";

fn row_of(row: &rusqlite::Row<'_>) -> Sql<Row> {
    let sent: bool = row.get(6)?;
    let sent =
        if sent { Some(Sent { value: row.get(7)?, last_modified: row.get(8)? }) } else { None };
    Ok(Row {
        key: row.get(0)?,
        value: row.get(1)?,
        sync_count: row.get(2)?,
        dirty: row.get(3)?,
        last_modified: row.get(4)?,
        modified_by: row.get(5)?,
        sent,
    })
}

pub(super) fn row(tx: &Transaction<'_>, dataset: i64, key: &str) -> Sql<Option<Row>> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM record WHERE dataset = ?1 AND key = ?2"))?
        .query_row(params![dataset, key], row_of)
        .optional()
}

/// All rows of a dataset, tombstones included, by key.
pub(super) fn rows(tx: &Transaction<'_>, dataset: i64) -> Sql<Vec<Row>> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM record WHERE dataset = ?1 ORDER BY key"))?
        .query_map([dataset], row_of)?
        .collect()
}

pub(super) fn write_row(tx: &Transaction<'_>, dataset: i64, row: &Row) -> Sql<()> {
    tx.prepare_cached(&format!(
        "INSERT OR REPLACE INTO record (dataset, {COLUMNS}) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
    ))?
    .execute(params![
        dataset,
        row.key,
        row.value,
        row.sync_count,
        row.dirty,
        row.last_modified,
        row.modified_by,
        row.sent.is_some(),
        row.sent.as_ref().and_then(|sent| sent.value.as_ref()),
        row.sent.as_ref().map(|sent| sent.last_modified),
    ])?;
    Ok(())
}

pub(super) fn remove_row(tx: &Transaction<'_>, dataset: i64, key: &str) -> Sql<()> {
    tx.prepare_cached("DELETE FROM record WHERE dataset = ?1 AND key = ?2")?
        .execute(params![dataset, key])?;
    Ok(())
}

pub(super) fn remove_rows(tx: &Transaction<'_>, dataset: i64) -> Sql<()> {
    tx.prepare_cached("DELETE FROM record WHERE dataset = ?1")?.execute([dataset])?;
    Ok(())
}

/// The dirty rows, each marked as sent: this version is about to go into an update.
pub(super) fn send_dirty(tx: &Transaction<'_>, dataset: i64) -> Sql<Vec<Row>> {
    tx.prepare_cached(
        "UPDATE record SET sent = 1, sent_value = value, sent_modified = last_modified \
         WHERE dataset = ?1 AND dirty <> 0",
    )?
    .execute([dataset])?;
    Ok(rows(tx, dataset)?.into_iter().filter(|row| row.dirty != 0).collect())
}

/// How many records a dataset has, tombstones included, and their bytes.
pub(super) fn total(tx: &Transaction<'_>, dataset: i64) -> Sql<(u64, u64)> {
    tx.prepare_cached(
        "SELECT count(*), coalesce(sum(octet_length(key) + coalesce(octet_length(value), 0)), 0) \
         FROM record WHERE dataset = ?1",
    )?
    .query_row([dataset], |row| {
        let (records, bytes): (i64, i64) = (row.get(0)?, row.get(1)?);
        Ok((records.unsigned_abs(), bytes.unsigned_abs()))
    })
}

fn version_of(row: &rusqlite::Row<'_>) -> Sql<Version> {
    Ok(Version { id: row.get(0)?, generation: row.get(1)?, n: row.get(2)? })
}

/// The dataset of this name, if there is one.
pub(super) fn find(tx: &Transaction<'_>, identity: &str, name: &str) -> Sql<Option<Version>> {
    tx.prepare_cached(
        "SELECT id, generation, last_sync_count FROM dataset WHERE identity = ?1 AND name = ?2",
    )?
    .query_row([identity, name], version_of)
    .optional()
}

/// The dataset of this name, made if there is none.
pub(super) fn find_or_make(tx: &Transaction<'_>, identity: &str, name: &str) -> Sql<Version> {
    if let Some(found) = find(tx, identity, name)? {
        return Ok(found);
    }
    tx.prepare_cached("INSERT INTO dataset (identity, name) VALUES (?1, ?2)")?
        .execute([identity, name])?;
    Ok(Version { id: tx.last_insert_rowid(), generation: 0, n: 0 })
}

/// Whether the dataset still is the one that was read.
pub(super) fn is_current(tx: &Transaction<'_>, version: Version) -> Sql<bool> {
    let found = tx
        .prepare_cached("SELECT id, generation, last_sync_count FROM dataset WHERE id = ?1")?
        .query_row([version.id], version_of)
        .optional()?;
    Ok(found == Some(version))
}

/// Sets the last sync count.
pub(super) fn set_count(tx: &Transaction<'_>, version: Version, n: i64) -> Sql<Version> {
    let next = Version { generation: version.generation + 1, n, ..version };
    tx.prepare_cached("UPDATE dataset SET last_sync_count = ?2, generation = ?3 WHERE id = ?1")?
        .execute(params![next.id, next.n, next.generation])?;
    Ok(next)
}

/// Forgets the dataset, if it has no rows.
pub(super) fn drop_empty(tx: &Transaction<'_>, id: i64) -> Sql<bool> {
    let dropped = tx
        .prepare_cached(
            "DELETE FROM dataset WHERE id = ?1 \
             AND NOT EXISTS (SELECT 1 FROM record WHERE dataset = ?1)",
        )?
        .execute([id])?;
    Ok(dropped == 1)
}

pub(super) fn setting(tx: &Transaction<'_>, name: &str) -> Sql<Option<String>> {
    tx.prepare_cached("SELECT value FROM setting WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()
}

pub(super) fn set_setting(tx: &Transaction<'_>, name: &str, value: &str) -> Sql<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")?
        .execute([name, value])?;
    Ok(())
}
