//! Patches on a dataset: all of them, or none (SY-009 to SY-013, SY-020).

use base::Timestamp;
use wire::Error;
use wire::cognito_sync::error;

use super::Contents;
use crate::Limits;
use crate::entities::{Held, Record, Text};

/// A change to one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Patch {
    /// The record.
    pub(crate) key: String,
    /// What it shall hold; nothing makes it a tombstone.
    pub(crate) value: Option<String>,
    /// The sync count that the writer knows of the record; 0 of a new one (SY-010).
    pub(crate) count: i64,
    /// When the change was made, by the device's clock, in milliseconds since the epoch.
    pub(crate) device_at: Option<i64>,
}

/// Who changes a dataset, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer<'a> {
    /// As `LastModifiedBy` has it.
    pub(crate) name: &'a str,
    /// The present.
    pub(crate) now: Timestamp,
}

/// Refuses when a record has changed since the writer knew it (SY-009).
pub(crate) fn check(contents: &Contents, patches: &[Patch]) -> Result<(), Error> {
    for patch in patches {
        let known = contents.get(&patch.key).map_or(0, |record| record.count);
        if patch.count < known {
            return Err(error::resource_conflict(format!(
                "The record {:?} has sync count {known}, and the patch is for {}.",
                patch.key, patch.count
            )));
        }
    }
    Ok(())
}

/// Applies patches as one update. Refuses when a record has changed since the writer knew it, or
/// when a limit would be exceeded; the contents are of no use then.
pub(crate) fn apply(
    contents: &mut Contents,
    patches: &[Patch],
    writer: Writer<'_>,
    limits: &Limits,
) -> Result<(), Error> {
    check(contents, patches)?;
    let count = contents.dataset.count.saturating_add(1);
    for patch in patches {
        contents.set(Record {
            key: Text(patch.key.clone()),
            value: patch.value.clone().map(|value| Held::Here(Text(value))),
            count,
            modified_at: writer.now,
            modified_by: writer.name.to_owned(),
            device_at: patch.device_at,
        });
    }
    let dataset = &mut contents.dataset;
    dataset.count = count;
    dataset.modified_at = writer.now;
    writer.name.clone_into(&mut dataset.modified_by);
    if u64::from(dataset.live) + u64::from(dataset.dead) > u64::from(limits.records) {
        return Err(error::limit_exceeded(format!(
            "The dataset would have more than {} records, deleted ones included.",
            limits.records
        )));
    }
    if dataset.bytes > limits.bytes {
        return Err(error::limit_exceeded(format!(
            "The dataset would have more than {} bytes.",
            limits.bytes
        )));
    }
    Ok(())
}
