//! Datasets and records as they are answered.

use wire::cognito_sync::{Dataset as Described, Record as Shown};

use super::Contents;
use crate::entities::{Dataset, Record};

/// A dataset as it is described.
pub(crate) fn described(dataset: &Dataset) -> Described {
    Described {
        identity_id: Some(dataset.identity.to_string()),
        dataset_name: Some(dataset.name.clone()),
        creation_date: Some(dataset.created_at.into()),
        last_modified_date: Some(dataset.modified_at.into()),
        last_modified_by: Some(dataset.modified_by.clone()),
        data_storage: Some(i64::try_from(dataset.bytes).unwrap_or(i64::MAX)),
        num_records: Some(i64::from(dataset.live)),
    }
}

/// A record as it is answered; a tombstone has no value (SY-013).
pub(crate) fn shown(contents: &Contents, record: &Record) -> Shown {
    Shown {
        key: Some(record.key.0.clone()),
        value: contents.value(record).map(str::to_owned),
        sync_count: Some(record.count),
        last_modified_date: Some(record.modified_at.into()),
        last_modified_by: Some(record.modified_by.clone()),
        device_last_modified_date: record.device_at.map(wire::Timestamp::from_millis),
    }
}
