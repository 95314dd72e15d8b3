//! Records: as applications see them, and as the local store keeps them.

use wire::Timestamp;
use wire::cognito_sync as shapes;

/// One record of a dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its key.
    pub key: String,
    /// Its value; `None` when it was removed (a tombstone). An empty text is a value.
    pub value: Option<String>,
    /// The server's count of the dataset's updates when the record was last written there; 0 when it
    /// never was.
    pub sync_count: i64,
    /// When a device last wrote it, by that device's clock, in milliseconds since the epoch.
    pub last_modified: i64,
    /// Who wrote it: a device id or an identity id, as the server says; empty when unknown.
    pub modified_by: String,
    /// Whether it was written here since the last synchronization.
    pub dirty: bool,
}

/// A record as the local store holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) key: String,
    /// `None`: a tombstone.
    pub(crate) value: Option<String>,
    /// The server's version of the record that this row is based on.
    pub(crate) sync_count: i64,
    /// How many local writes the server has not seen; 0 is clean. A counter, so that a write made
    /// during a synchronization is told apart from the one that was sent.
    pub(crate) dirty: i64,
    pub(crate) last_modified: i64,
    pub(crate) modified_by: String,
    /// What an update that may still be under way, or whose answer was lost, carried.
    pub(crate) sent: Option<Sent>,
}

/// The version of a row that went into an update whose answer has not been written back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) value: Option<String>,
    pub(crate) last_modified: i64,
}

impl Row {
    /// The server's version, unchanged here.
    pub(crate) fn clean(incoming: &Incoming) -> Self {
        Self {
            key: incoming.key.clone(),
            value: incoming.value.clone(),
            sync_count: incoming.sync_count,
            dirty: 0,
            last_modified: incoming.last_modified,
            modified_by: incoming.modified_by.clone(),
            sent: None,
        }
    }

    /// Whether this is the same version of the row: nothing was written in between. What was sent
    /// is no part of it.
    pub(crate) fn same_version(&self, other: &Self) -> bool {
        self.value == other.value
            && self.sync_count == other.sync_count
            && self.dirty == other.dirty
            && self.last_modified == other.last_modified
            && self.modified_by == other.modified_by
    }

    /// What the row counts for in the dataset's size: UTF-8 bytes of key and value.
    pub(crate) fn size(&self) -> u64 {
        let value = self.value.as_ref().map_or(0, String::len);
        u64::try_from(self.key.len().saturating_add(value)).unwrap_or(u64::MAX)
    }

    /// As an application sees it.
    pub(crate) fn record(&self) -> Record {
        Record {
            key: self.key.clone(),
            value: self.value.clone(),
            sync_count: self.sync_count,
            last_modified: self.last_modified,
            modified_by: self.modified_by.clone(),
            dirty: self.dirty != 0,
        }
    }

    /// As an update carries it.
    pub(crate) fn patch(&self) -> shapes::RecordPatch {
        shapes::RecordPatch {
            op: match self.value {
                Some(_) => shapes::Operation::Replace,
                None => shapes::Operation::Remove,
            },
            key: self.key.clone(),
            value: self.value.clone(),
            sync_count: self.sync_count,
            device_last_modified_date: Some(Timestamp::from_millis(self.last_modified)),
        }
    }
}

/// A record that came from the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Incoming {
    pub(crate) key: String,
    pub(crate) value: Option<String>,
    pub(crate) sync_count: i64,
    pub(crate) last_modified: i64,
    pub(crate) modified_by: String,
}

impl Incoming {
    /// From the wire; `None` for a record without a key, which no server sends.
    ///
    /// The moment is the writing device's: devices compare each other's writes, and the server's
    /// moment only says when a device found a network.
    pub(crate) fn from_wire(record: shapes::Record) -> Option<Self> {
        let moment = record.device_last_modified_date.or(record.last_modified_date);
        Some(Self {
            key: record.key?,
            value: record.value,
            sync_count: record.sync_count.unwrap_or(0),
            last_modified: moment.map_or(0, Timestamp::millis),
            modified_by: record.last_modified_by.unwrap_or_default(),
        })
    }

    /// As an application sees it.
    pub(crate) fn record(&self) -> Record {
        Row::clean(self).record()
    }
}
