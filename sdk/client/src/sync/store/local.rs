//! What applications do with datasets locally: read, write, remove, clear, list.

use rusqlite::{OptionalExtension, Transaction, params};
use wire::cognito_sync as shapes;

use super::identities::current;
use super::rows::{self, CLEARED};
use super::{LocalStore, UNKNOWN};
use crate::sync::error::{StoreError, SyncError};
use crate::sync::limits::Limits;
use crate::sync::record::Row;

/// What is known of a dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatasetMetadata {
    /// Its name.
    pub name: String,
    /// The server's count that this device has seen: 0 before the first synchronization, -1 when the
    /// dataset was cleared and will be deleted on the server by the next one.
    pub last_sync_count: i64,
    /// Whether there are writes that the server has not seen.
    pub dirty: bool,
    /// The dataset that this one is to be merged into: it belonged to an identity that became this.
    pub merged_into: Option<String>,
    /// When it was made, in milliseconds since the epoch; this and the rest as the server said last.
    pub created: Option<i64>,
    /// When it was last written on the server.
    pub last_modified: Option<i64>,
    /// Who wrote it.
    pub modified_by: Option<String>,
    /// Its size in bytes.
    pub storage: Option<i64>,
    /// How many records it has.
    pub records: Option<i64>,
}

impl DatasetMetadata {
    /// The dataset to synchronize for this one: itself, or the one that it is to be merged into.
    pub(crate) fn target(&self) -> &str {
        self.merged_into.as_deref().unwrap_or(&self.name)
    }
}

/// One write of an application: a value, or `None` to remove the record.
#[derive(Debug, Clone)]
pub(crate) struct Edit {
    pub(crate) key: String,
    pub(crate) value: Option<String>,
}

impl LocalStore {
    /// One row, tombstones included.
    pub(crate) async fn row(&self, name: &str, key: &str) -> Result<Option<Row>, StoreError> {
        let (name, key) = (name.to_owned(), key.to_owned());
        self.with("row", move |tx| {
            let Some(dataset) = rows::find(tx, &current(tx)?, &name)? else { return Ok(None) };
            Ok(rows::row(tx, dataset.id, &key)?)
        })
        .await
    }

    /// All rows, tombstones included, by key.
    pub(crate) async fn rows(&self, name: &str) -> Result<Vec<Row>, StoreError> {
        let name = name.to_owned();
        self.with("rows", move |tx| {
            let Some(dataset) = rows::find(tx, &current(tx)?, &name)? else {
                return Ok(Vec::new());
            };
            Ok(rows::rows(tx, dataset.id)?)
        })
        .await
    }

    /// Writes all of `edits` or none. Removing what is not there writes nothing. Returns how many
    /// records were written.
    pub(crate) async fn write(
        &self,
        name: &str,
        edits: Vec<Edit>,
        now: i64,
        limits: Limits,
    ) -> Result<usize, SyncError> {
        let name = name.to_owned();
        let done = self
            .with("write", move |tx| {
                // A refused write must not commit: the error is carried out of the transaction, and
                // nothing was written before the check.
                let identity = current(tx)?;
                let by = writer(tx, &identity)?;
                let dataset = rows::find(tx, &identity, &name)?;
                let plan = match plan(tx, dataset.map(|found| found.id), edits, now, &by)? {
                    plan if plan.changed.is_empty() => return Ok(Ok(0)),
                    plan => plan,
                };
                if plan.grows
                    && let Err(limit) = limits.check_total(&name, plan.records, plan.bytes)
                {
                    return Ok(Err(limit));
                }
                let dataset = rows::find_or_make(tx, &identity, &name)?;
                for row in &plan.changed {
                    rows::write_row(tx, dataset.id, row)?;
                }
                Ok(Ok(plan.changed.len()))
            })
            .await?;
        Ok(done?)
    }

    /// Deletes the dataset: its rows at once, on the server by the next synchronization. Without an
    /// identity there is nothing on a server yet.
    pub(crate) async fn clear(&self, name: &str) -> Result<(), StoreError> {
        let name = name.to_owned();
        self.with("clear", move |tx| {
            let identity = current(tx)?;
            let dataset = rows::find_or_make(tx, &identity, &name)?;
            rows::remove_rows(tx, dataset.id)?;
            if identity == UNKNOWN {
                rows::drop_empty(tx, dataset.id)?;
            } else {
                rows::set_count(tx, dataset, CLEARED)?;
            }
            Ok(())
        })
        .await
    }

    /// Records, tombstones included, and bytes of a dataset.
    pub(crate) async fn total(&self, name: &str) -> Result<(u64, u64), StoreError> {
        let name = name.to_owned();
        self.with("total", move |tx| {
            let Some(dataset) = rows::find(tx, &current(tx)?, &name)? else { return Ok((0, 0)) };
            Ok(rows::total(tx, dataset.id)?)
        })
        .await
    }

    /// The datasets of the current identity, by name.
    pub(crate) async fn list(&self) -> Result<Vec<DatasetMetadata>, StoreError> {
        self.with("list", |tx| {
            let identity = current(tx)?;
            let sql = "SELECT name, last_sync_count, \
                       EXISTS (SELECT 1 FROM record WHERE dataset = id AND dirty <> 0), \
                       merged_into, created, last_modified, modified_by, storage, records \
                       FROM dataset WHERE identity = ?1 ORDER BY name";
            let mut statement = tx.prepare_cached(sql)?;
            let found = statement.query_map([identity], |row| {
                Ok(DatasetMetadata {
                    name: row.get(0)?,
                    last_sync_count: row.get(1)?,
                    dirty: row.get(2)?,
                    merged_into: row.get(3)?,
                    created: row.get(4)?,
                    last_modified: row.get(5)?,
                    modified_by: row.get(6)?,
                    storage: row.get(7)?,
                    records: row.get(8)?,
                })
            })?;
            Ok(found.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Writes down what the server said of the identity's datasets.
    pub(crate) async fn note(
        &self,
        identity: String,
        datasets: Vec<shapes::Dataset>,
    ) -> Result<(), StoreError> {
        self.with("note", move |tx| {
            for dataset in &datasets {
                let Some(name) = &dataset.dataset_name else { continue };
                let found = rows::find_or_make(tx, &identity, name)?;
                tx.execute(
                    "UPDATE dataset SET created = ?2, last_modified = ?3, modified_by = ?4, \
                     storage = ?5, records = ?6 WHERE id = ?1",
                    params![
                        found.id,
                        dataset.creation_date.map(wire::Timestamp::millis),
                        dataset.last_modified_date.map(wire::Timestamp::millis),
                        dataset.last_modified_by,
                        dataset.data_storage,
                        dataset.num_records,
                    ],
                )?;
            }
            Ok(())
        })
        .await
    }

    /// The device id of an identity, when it was registered for push.
    pub(crate) async fn device(&self, identity: String) -> Result<Option<String>, StoreError> {
        self.with("device", move |tx| Ok(device(tx, &identity)?)).await
    }

    /// Writes down the device id that the server gave.
    pub(crate) async fn set_device(&self, identity: String, id: String) -> Result<(), StoreError> {
        self.with("set_device", move |tx| {
            tx.execute(
                "INSERT OR REPLACE INTO device (identity, id) VALUES (?1, ?2)",
                [identity, id],
            )?;
            Ok(())
        })
        .await
    }
}

/// What a write would change, and what the dataset would hold after it.
struct Plan {
    changed: Vec<Row>,
    records: u64,
    bytes: u64,
    /// Whether it holds more then. What shrinks is never refused: it is the way back to the bounds.
    grows: bool,
}

fn plan(
    tx: &Transaction<'_>,
    dataset: Option<i64>,
    edits: Vec<Edit>,
    now: i64,
    by: &str,
) -> Result<Plan, rusqlite::Error> {
    let (records_before, bytes_before) = match dataset {
        Some(id) => rows::total(tx, id)?,
        None => (0, 0),
    };
    let mut plan =
        Plan { changed: Vec::new(), records: records_before, bytes: bytes_before, grows: false };
    for edit in edits {
        // A key that is written twice in one call: the later write goes on top of the earlier.
        let earlier = plan.changed.iter().position(|row| row.key == edit.key);
        let before = match (earlier, dataset) {
            (Some(place), _) => Some(plan.changed.swap_remove(place)),
            (None, Some(id)) => rows::row(tx, id, &edit.key)?,
            (None, None) => None,
        };
        if edit.value.is_none() && before.as_ref().is_none_or(|row| row.value.is_none()) {
            plan.changed.extend(before.filter(|_| earlier.is_some()));
            continue;
        }
        plan.records += u64::from(before.is_none());
        plan.bytes = plan.bytes.saturating_sub(before.as_ref().map_or(0, Row::size));
        let row = written(before, edit, now, by);
        plan.bytes = plan.bytes.saturating_add(row.size());
        plan.changed.push(row);
    }
    plan.grows = plan.records > records_before || plan.bytes > bytes_before;
    Ok(plan)
}

/// The row after a local write. Its moment is later than that of what it replaces, even when the
/// device's clock was set back.
fn written(before: Option<Row>, edit: Edit, now: i64, by: &str) -> Row {
    let Some(row) = before else {
        return Row {
            key: edit.key,
            value: edit.value,
            sync_count: 0,
            dirty: 1,
            last_modified: now,
            modified_by: by.to_owned(),
            sent: None,
        };
    };
    Row {
        value: edit.value,
        dirty: row.dirty + 1,
        last_modified: now.max(row.last_modified + 1),
        modified_by: by.to_owned(),
        ..row
    }
}

/// Who local writes are by: the registered device, or the identity.
fn writer(tx: &Transaction<'_>, identity: &str) -> Result<String, rusqlite::Error> {
    Ok(device(tx, identity)?.unwrap_or_else(|| identity.to_owned()))
}

fn device(tx: &Transaction<'_>, identity: &str) -> Result<Option<String>, rusqlite::Error> {
    tx.prepare_cached("SELECT id FROM device WHERE identity = ?1")?
        .query_row([identity], |row| row.get(0))
        .optional()
}
