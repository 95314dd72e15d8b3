//! A dataset with the records that were read of it.

use std::collections::{BTreeMap, BTreeSet};

use base::{Rng, RngExt as _, Timestamp};
use store::{Item, Loaded, Store, Unit, decode, kind_of, load_many};

use crate::entities::{Bucket, Dataset, Held, Piece, Record, Spread, Text};

/// Up to about this size in JSON, records stand in the dataset's own item: then a read is one item
/// and a write is another.
const INLINE: u64 = 16 << 10;
/// What a record takes beside key and value, about.
const FRAME: u64 = 160;
/// Values above this stand in pieces of their own.
const LARGE: usize = 64 << 10;
/// The bytes of a piece.
const PIECE: usize = 512 << 10;

/// A dataset, and its records: all of them, or those in the same buckets as some keys.
pub(crate) struct Contents {
    /// The dataset; its `records` are empty while they are here.
    pub(crate) dataset: Dataset,
    stored: Option<Loaded<Dataset>>,
    buckets: BTreeMap<u8, Loaded<Bucket>>,
    records: BTreeMap<String, Record>,
    /// The large values that were read, by label.
    large: BTreeMap<String, String>,
    /// Keys that were set, and in how many pieces their values stood before.
    changed: BTreeMap<String, u8>,
}

impl Contents {
    /// A dataset that is not there yet.
    pub(crate) fn fresh(dataset: Dataset) -> Self {
        Self {
            dataset,
            stored: None,
            buckets: BTreeMap::new(),
            records: BTreeMap::new(),
            large: BTreeMap::new(),
            changed: BTreeMap::new(),
        }
    }

    fn of(stored: Loaded<Dataset>) -> Self {
        let mut dataset = stored.value.clone();
        let records = std::mem::take(&mut dataset.records);
        let records = records.into_iter().map(|record| (record.key.0.clone(), record)).collect();
        Self { stored: Some(stored), records, ..Self::fresh(dataset) }
    }

    /// A stored dataset with what is needed to read and set these keys.
    pub(crate) async fn with_keys(
        store: &dyn Store,
        now: Timestamp,
        stored: Loaded<Dataset>,
        keys: impl Iterator<Item = &str>,
    ) -> Result<Self, store::Error> {
        let mut this = Self::of(stored);
        let Some(spread) = this.dataset.spread else { return Ok(this) };
        let numbers: BTreeSet<u8> = keys.map(|key| spread.bucket(key)).collect();
        let (identity, name) = (this.dataset.identity.as_str(), &this.dataset.name);
        let keys: Vec<_> =
            numbers.iter().map(|number| Bucket::key_of(identity, name, *number)).collect();
        for bucket in load_many::<Bucket>(store, now, &keys).await?.into_iter().flatten() {
            this.take(bucket);
        }
        Ok(this)
    }

    /// A whole dataset from all its items; `None` when there is no dataset among them.
    pub(crate) fn whole(items: Vec<Item>) -> Result<Option<Self>, store::Error> {
        let mut items = items.into_iter();
        let Some(first) = items.next() else { return Ok(None) };
        let mut this = Self::of(decode::<Dataset>(first)?);
        for item in items {
            if kind_of(&item).as_deref() == Some("sync-piece") {
                // They come in the order of their places, and no value has ten of them.
                let piece = decode::<Piece>(item)?.into_value();
                this.large.entry(piece.label).or_default().push_str(&piece.text.0);
            } else {
                this.take(decode::<Bucket>(item)?);
            }
        }
        Ok(Some(this))
    }

    fn take(&mut self, bucket: Loaded<Bucket>) {
        for record in &bucket.records {
            self.records.insert(record.key.0.clone(), record.clone());
        }
        self.buckets.insert(bucket.number, bucket);
    }

    /// The records that were read, in the order of keys.
    pub(crate) fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// The record of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Record> {
        self.records.get(key)
    }

    /// A record's value. Large ones are known of datasets that were read whole.
    pub(crate) fn value<'a>(&'a self, record: &'a Record) -> Option<&'a str> {
        match record.value.as_ref()? {
            Held::Here(text) => Some(&text.0),
            Held::Apart { .. } => {
                self.large.get(&self.dataset.spread?.label(&record.key.0)).map(String::as_str)
            }
        }
    }

    /// Sets a record.
    pub(crate) fn set(&mut self, record: Record) {
        let dataset = &mut self.dataset;
        dataset.bytes += record.bytes();
        *tally(dataset, &record) += 1;
        let key = record.key.0.clone();
        let before = self.records.insert(key.clone(), record);
        if let Some(before) = &before {
            dataset.bytes = dataset.bytes.saturating_sub(before.bytes());
            let tally = tally(dataset, before);
            *tally = tally.saturating_sub(1);
        }
        let pieces = before.and_then(|before| before.value).map_or(0, |value| value.pieces());
        self.changed.entry(key).or_insert(pieces);
    }

    /// Adds the writes of all that was set to a unit.
    pub(crate) fn write(mut self, unit: &mut Unit<'_>, rng: &dyn Rng) -> Result<(), store::Error> {
        if self.dataset.spread.is_none() && self.size() > INLINE {
            self.dataset.spread = Some(Spread { salt: u64::from_be_bytes(rng.bytes()) });
            self.changed = self.records.keys().map(|key| (key.clone(), 0)).collect();
        }
        match self.dataset.spread {
            Some(spread) => self.write_spread(unit, spread)?,
            None => self.dataset.records = self.records.into_values().collect(),
        }
        match &self.stored {
            Some(old) => unit.update(old, &self.dataset),
            None => unit.insert(&self.dataset),
        }
    }

    fn size(&self) -> u64 {
        self.records.values().map(|record| record.bytes() + FRAME).sum()
    }

    fn write_spread(&mut self, unit: &mut Unit<'_>, spread: Spread) -> Result<(), store::Error> {
        let mut touched = BTreeSet::new();
        for (key, pieces) in std::mem::take(&mut self.changed) {
            touched.insert(spread.bucket(&key));
            self.write_pieces(unit, spread, &key, pieces)?;
        }
        let mut records = BTreeMap::<u8, Vec<Record>>::new();
        for (key, record) in &self.records {
            let number = spread.bucket(key);
            if touched.contains(&number) {
                records.entry(number).or_default().push(record.clone());
            }
        }
        for (number, records) in records {
            let (identity, dataset) = (self.dataset.identity.clone(), self.dataset.name.clone());
            let bucket = Bucket { identity, dataset, number, records };
            match self.buckets.get(&number) {
                Some(old) => unit.update(old, &bucket)?,
                None => unit.insert(&bucket)?,
            }
        }
        Ok(())
    }

    /// Moves a large value out of its record, and removes what is left of the one before.
    fn write_pieces(
        &mut self,
        unit: &mut Unit<'_>,
        spread: Spread,
        key: &str,
        before: u8,
    ) -> Result<(), store::Error> {
        let piece = |number: u8, text: &str| Piece {
            identity: self.dataset.identity.clone(),
            dataset: self.dataset.name.clone(),
            bucket: spread.bucket(key),
            label: spread.label(key),
            number,
            text: Text(text.to_owned()),
        };
        let mut count = 0;
        if let Some(record) = self.records.get_mut(key)
            && let Some(Held::Here(Text(value))) = &record.value
            && value.len() > LARGE
        {
            for part in pieces(value) {
                let piece = piece(count, part);
                put(unit, &piece)?;
                count += 1;
            }
            let bytes = u32::try_from(value.len()).unwrap_or(u32::MAX);
            record.value = Some(Held::Apart { pieces: count, bytes });
        }
        for number in count..before {
            let key = store::Entity::key(&piece(number, ""));
            unit.delete_raw("sync-piece", key, store::Cond::Any)?;
        }
        Ok(())
    }
}

/// Writes a piece over whatever stood there: the dataset's revision is the condition.
fn put(unit: &mut Unit<'_>, piece: &Piece) -> Result<(), store::Error> {
    let key = store::Entity::key(piece);
    unit.put_raw("sync-piece", key, store::Cond::Any, None, piece)
}

fn tally<'a>(dataset: &'a mut Dataset, record: &Record) -> &'a mut u32 {
    if record.value.is_some() { &mut dataset.live } else { &mut dataset.dead }
}

/// A value in parts of at most [`PIECE`] bytes, each of whole characters.
fn pieces(mut value: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let mut at = value.len().min(PIECE);
        while !value.is_char_boundary(at) {
            at -= 1;
        }
        let (part, rest) = value.split_at(at);
        value = rest;
        (!part.is_empty()).then_some(part)
    })
}
