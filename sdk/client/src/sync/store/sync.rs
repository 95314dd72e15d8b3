//! What a synchronization reads and writes, each in one transaction, and only if nobody was faster.

use std::collections::BTreeMap;

use rusqlite::{Transaction, params};

use super::LocalStore;
use super::rows::{self, CLEARED, Version};
use crate::sync::error::StoreError;
use crate::sync::reconcile::{Write, WriteBack, written_back};
use crate::sync::record::{Incoming, Row};

/// A dataset as a synchronization starts from it.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot {
    pub(crate) version: Version,
    pub(crate) rows: Vec<Row>,
}

/// What becomes of a dataset's last sync count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// The server's count, up to which everything is taken over.
    Count(i64),
    /// The dataset is empty and to be deleted on the server: its rows were carried elsewhere.
    Cleared,
}

/// What a synchronization writes to one dataset.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(crate) version: Version,
    pub(crate) writes: Vec<Write>,
    /// When given, these must be all rows, as they are: they were carried elsewhere.
    pub(crate) exactly: Option<Vec<Row>>,
    pub(crate) after: After,
}

/// What [`LocalStore::commit`] did.
#[derive(Debug)]
pub(crate) enum Committed {
    /// Nothing: a row or a dataset changed since it was read. The synchronization starts again.
    Overtaken,
    /// Everything.
    Done {
        /// The first dataset as it is now.
        version: Version,
        /// Its dirty rows, marked as sent.
        dirty: Vec<Row>,
        /// Its records and bytes.
        total: (u64, u64),
    },
}

/// A dataset that merged into another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) name: String,
    pub(crate) n: i64,
}

impl LocalStore {
    /// The dataset and all its rows; made if there is none.
    pub(crate) async fn snapshot(
        &self,
        identity: &str,
        name: &str,
        merged_into: Option<&str>,
    ) -> Result<Snapshot, StoreError> {
        let (identity, name) = (identity.to_owned(), name.to_owned());
        let merged_into = merged_into.map(str::to_owned);
        self.with("snapshot", move |tx| {
            let version = rows::find_or_make(tx, &identity, &name)?;
            if let Some(base) = merged_into {
                let sql = "UPDATE dataset SET merged_into = ?2 WHERE id = ?1";
                tx.execute(sql, params![version.id, base])?;
            }
            Ok(Snapshot { version, rows: rows::rows(tx, version.id)? })
        })
        .await
    }

    /// The datasets that came with other identities and merge into `name`.
    pub(crate) async fn merging_into(
        &self,
        identity: &str,
        name: &str,
    ) -> Result<Vec<Pending>, StoreError> {
        let (identity, name) = (identity.to_owned(), name.to_owned());
        self.with("merging_into", move |tx| {
            let sql = "SELECT name, last_sync_count FROM dataset \
                       WHERE identity = ?1 AND merged_into = ?2 ORDER BY name";
            let mut statement = tx.prepare_cached(sql)?;
            let found = statement.query_map([identity, name], |row| {
                Ok(Pending { name: row.get(0)?, n: row.get(1)? })
            })?;
            Ok(found.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Writes all `changes` or, when anything changed since it was read, none. The first change's
    /// dataset is the one that is pushed next.
    pub(crate) async fn commit(&self, changes: Vec<Change>) -> Result<Committed, StoreError> {
        self.with("commit", move |tx| {
            for change in &changes {
                if !still_holds(tx, change)? {
                    return Ok(Committed::Overtaken);
                }
            }
            let mut versions = Vec::new();
            for change in &changes {
                versions.push(make(tx, change)?);
            }
            let Some(version) = versions.first().copied() else { return Ok(Committed::Overtaken) };
            let total = rows::total(tx, version.id)?;
            Ok(Committed::Done { version, dirty: rows::send_dirty(tx, version.id)?, total })
        })
        .await
    }

    /// Works the answer to an update in. `None`: the dataset was cleared or moved meanwhile, and
    /// nothing was written.
    pub(crate) async fn write_back(
        &self,
        version: Version,
        sent: Vec<Row>,
        returned: Vec<Incoming>,
    ) -> Result<Option<WriteBack>, StoreError> {
        self.with("write_back", move |tx| {
            if !rows::is_current(tx, version)? {
                return Ok(None);
            }
            let current: BTreeMap<String, Row> =
                rows::rows(tx, version.id)?.into_iter().map(|row| (row.key.clone(), row)).collect();
            let back = written_back(version.n, &sent, &returned, &current);
            for row in &back.rows {
                rows::write_row(tx, version.id, row)?;
            }
            rows::set_count(tx, version, back.n)?;
            Ok(Some(back))
        })
        .await
    }

    /// The cleared dataset is gone from the server. Returns whether it has rows again: it is a new
    /// one then.
    pub(crate) async fn deletion_done(&self, version: Version) -> Result<bool, StoreError> {
        self.with("deletion_done", move |tx| {
            if !rows::is_current(tx, version)? {
                return Ok(true);
            }
            if rows::drop_empty(tx, version.id)? {
                return Ok(false);
            }
            tx.execute("UPDATE record SET sync_count = 0 WHERE dataset = ?1", [version.id])?;
            rows::set_count(tx, version, 0)?;
            Ok(true)
        })
        .await
    }

    /// Forgets a dataset that is neither here nor on the server.
    pub(crate) async fn forget_empty(&self, version: Version) -> Result<(), StoreError> {
        self.with("forget_empty", move |tx| {
            if version.n == 0 && rows::is_current(tx, version)? {
                rows::drop_empty(tx, version.id)?;
            }
            Ok(())
        })
        .await
    }
}

fn still_holds(tx: &Transaction<'_>, change: &Change) -> Result<bool, rusqlite::Error> {
    if !rows::is_current(tx, change.version)? {
        return Ok(false);
    }
    for write in &change.writes {
        if !same(rows::row(tx, change.version.id, &write.key)?.as_ref(), write.stored.as_ref()) {
            return Ok(false);
        }
    }
    let Some(exactly) = &change.exactly else { return Ok(true) };
    let found = rows::rows(tx, change.version.id)?;
    let equal = |(one, other): (&Row, &Row)| one.key == other.key && one.same_version(other);
    Ok(found.len() == exactly.len() && found.iter().zip(exactly).all(equal))
}

fn same(one: Option<&Row>, other: Option<&Row>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => one.same_version(other),
        _ => false,
    }
}

fn make(tx: &Transaction<'_>, change: &Change) -> Result<Version, rusqlite::Error> {
    let id = change.version.id;
    for write in &change.writes {
        match &write.now {
            Some(row) => rows::write_row(tx, id, row)?,
            None => rows::remove_row(tx, id, &write.key)?,
        }
    }
    match change.after {
        After::Count(n) => rows::set_count(tx, change.version, n),
        After::Cleared => {
            rows::remove_rows(tx, id)?;
            rows::set_count(tx, change.version, CLEARED)
        }
    }
}
