//! Whose rows are whose: the current identity, and what moves when it changes.

use rusqlite::{Transaction, params};

use super::rows::{self, CLEARED};
use super::{LocalStore, UNKNOWN};
use crate::sync::error::StoreError;
use crate::sync::record::Row;

const IDENTITY: &str = "identity";

/// The identity that rows are written for; [`UNKNOWN`] before the first one.
pub(super) fn current(tx: &Transaction<'_>) -> Result<String, rusqlite::Error> {
    Ok(rows::setting(tx, IDENTITY)?.unwrap_or_else(|| UNKNOWN.to_owned()))
}

impl LocalStore {
    /// The identity that rows are written for.
    pub(crate) async fn identity(&self) -> Result<String, StoreError> {
        self.with("identity", |tx| Ok(current(tx)?)).await
    }

    /// Makes `identity` the current one. What was written before there was any becomes its own, and
    /// when `previous` became this identity, its datasets come along as `<name>.<previous>`, to be
    /// merged. Returns whether the identity or any row moved.
    ///
    /// Rows of another identity stay where they are and are seen again when it returns: another
    /// user of the same device is none of this one's business.
    pub(crate) async fn adopt(
        &self,
        identity: String,
        previous: Option<String>,
    ) -> Result<bool, StoreError> {
        self.with("adopt", move |tx| {
            let mut moved = current(tx)? != identity;
            if moved {
                rows::set_setting(tx, IDENTITY, &identity)?;
            }
            for dataset in datasets(tx, UNKNOWN)? {
                let name = dataset.name.clone();
                relocate(tx, &dataset, &identity, &name, None)?;
                moved = true;
            }
            if let Some(previous) = previous.filter(|id| id != UNKNOWN && *id != identity) {
                for dataset in datasets(tx, &previous)? {
                    // One that came by an earlier merge has such a name already; servers keep it.
                    let (name, base) = match &dataset.merged_into {
                        Some(base) => (dataset.name.clone(), base.clone()),
                        None => (format!("{}.{previous}", dataset.name), dataset.name.clone()),
                    };
                    relocate(tx, &dataset, &identity, &name, Some(&base))?;
                    moved = true;
                }
            }
            Ok(moved)
        })
        .await
    }

    /// The other identities with rows in this store.
    pub(crate) async fn other_identities(&self) -> Result<Vec<String>, StoreError> {
        self.with("other_identities", |tx| {
            let current = current(tx)?;
            let sql = "SELECT DISTINCT identity FROM dataset WHERE identity NOT IN ('', ?1)";
            let mut statement = tx.prepare_cached(sql)?;
            let found = statement.query_map([current], |row| row.get(0))?;
            Ok(found.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Forgets the current identity with all its rows, and those of no identity.
    pub(crate) async fn wipe(&self) -> Result<(), StoreError> {
        self.with("wipe", |tx| {
            let identity = current(tx)?;
            tx.execute("DELETE FROM dataset WHERE identity IN ('', ?1)", [&identity])?;
            tx.execute("DELETE FROM device WHERE identity = ?1", [&identity])?;
            rows::set_setting(tx, IDENTITY, UNKNOWN)?;
            Ok(())
        })
        .await
    }
}

struct Dataset {
    id: i64,
    name: String,
    n: i64,
    merged_into: Option<String>,
}

fn datasets(tx: &Transaction<'_>, identity: &str) -> Result<Vec<Dataset>, rusqlite::Error> {
    let sql = "SELECT id, name, last_sync_count, merged_into FROM dataset WHERE identity = ?1";
    tx.prepare_cached(sql)?
        .query_map([identity], |row| {
            Ok(Dataset {
                id: row.get(0)?,
                name: row.get(1)?,
                n: row.get(2)?,
                merged_into: row.get(3)?,
            })
        })?
        .collect()
}

/// Gives a dataset to `identity` under `name`. One that is there already takes the rows up.
fn relocate(
    tx: &Transaction<'_>,
    dataset: &Dataset,
    identity: &str,
    name: &str,
    merged_into: Option<&str>,
) -> Result<(), rusqlite::Error> {
    let Some(target) = rows::find(tx, identity, name)? else {
        tx.execute(
            "UPDATE dataset SET identity = ?2, name = ?3, merged_into = ?4, \
             generation = generation + 1 WHERE id = ?1",
            params![dataset.id, identity, name, merged_into],
        )?;
        return Ok(());
    };
    for row in rows::rows(tx, dataset.id)? {
        let there = rows::row(tx, target.id, &row.key)?;
        let mut row = there.into_iter().fold(row, chosen);
        if target.n == CLEARED {
            row = Row { sync_count: 0, ..row };
        }
        rows::write_row(tx, target.id, &row)?;
    }
    tx.execute("DELETE FROM dataset WHERE id = ?1", [dataset.id])?;
    // The lower count: every version beyond it is looked at again, against the rows chosen.
    let n = if dataset.n == CLEARED { target.n } else { target.n.min(dataset.n) };
    rows::set_count(tx, target, n)?;
    Ok(())
}

/// Of two rows for one key, the one with writes that the server has not seen; of two such, the
/// later. Each keeps the version that it is based on, so that a collision with the server shows.
fn chosen(one: Row, other: Row) -> Row {
    let rank = |row: &Row| (row.dirty != 0, row.last_modified);
    if rank(&one) > rank(&other) { one } else { other }
}
