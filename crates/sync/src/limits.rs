//! How much an identity may keep (SY-002).

/// How much an identity may keep; AWS's figures by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Datasets of one identity; those that came by merges do not count.
    pub datasets: u32,
    /// Records of one dataset, tombstones included.
    pub records: u32,
    /// Bytes of one dataset: UTF-8 of all keys and values.
    pub bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { datasets: 20, records: 1_024, bytes: 1 << 20 }
    }
}

impl Limits {
    /// The most that can be set.
    // INVARIANT: a dataset within these can be written as one batch of the store.
    pub const MOST: Self = Self { datasets: 1_000, records: 2_048, bytes: 2 << 20 };

    /// The same, none above [`Limits::MOST`].
    pub(crate) fn capped(self) -> Self {
        Self {
            datasets: self.datasets.min(Self::MOST.datasets),
            records: self.records.min(Self::MOST.records),
            bytes: self.bytes.min(Self::MOST.bytes),
        }
    }
}
