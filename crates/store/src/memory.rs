//! The engine for tests: a sorted map under a lock, with the whole contract.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use base::Timestamp;

use crate::batch::{Action, Batch};
use crate::engine::Store;
use crate::error::{BatchError, Error};
use crate::item::{Item, Key, expired};
use crate::range::{Dir, MAX_PAGE, Page, Range};
use crate::rev::{Rev, RevClock};

/// A store in memory. What it holds ends with it.
#[derive(Default)]
pub struct Memory {
    items: Mutex<BTreeMap<Key, Item>>,
    revs: RevClock,
}

impl Memory {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn items(&self) -> MutexGuard<'_, BTreeMap<Key, Item>> {
        // No write under the lock can panic half-way, so a poisoned map is still whole.
        self.items.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn live(item: &Item, now: Timestamp) -> bool {
    !expired(item.expires, now)
}

#[async_trait]
impl Store for Memory {
    async fn get(&self, now: Timestamp, key: &Key) -> Result<Option<Item>, Error> {
        Ok(self.items().get(key).filter(|item| live(item, now)).cloned())
    }

    async fn get_many(&self, now: Timestamp, keys: &[Key]) -> Result<Vec<Option<Item>>, Error> {
        let items = self.items();
        let found = keys.iter().map(|key| items.get(key).filter(|i| live(i, now)).cloned());
        Ok(found.collect())
    }

    async fn range(&self, now: Timestamp, range: &Range) -> Result<Page<Item>, Error> {
        if range.is_empty() {
            return Ok(Page { items: Vec::new(), next: None });
        }
        let key = |sk: &String| Key::new(range.pk.as_str(), sk.as_str());
        let lowest = Bound::Included(Key::new(range.pk.as_str(), ""));
        // No pk ends in NUL, so this is the first key behind the partition.
        let highest = Bound::Excluded(Key::new(format!("{}\0", range.pk), ""));
        let from =
            if range.from == Bound::Unbounded { lowest } else { range.from.as_ref().map(key) };
        let to = if range.to == Bound::Unbounded { highest } else { range.to.as_ref().map(key) };
        let items = self.items();
        let within = items.range((from, to)).map(|(_, item)| item).filter(|i| live(i, now));
        let size = range.page_size();
        let found: Vec<Item> = match range.dir {
            Dir::Up => within.take(size + 1).cloned().collect(),
            Dir::Down => within.rev().take(size + 1).cloned().collect(),
        };
        Ok(Page::cut(found, size, |item| &item.key.sk))
    }

    async fn commit(&self, batch: Batch) -> Result<(), BatchError> {
        let mut items = self.items();
        for (at, op) in batch.ops().iter().enumerate() {
            let found = items.get(&op.key).map(|item| (item.rev, item.expires));
            if !op.holds(found, batch.now()) {
                return Err(BatchError::Conflict { op: at });
            }
        }
        for op in batch.into_ops() {
            match op.action {
                Action::Delete => drop(items.remove(&op.key)),
                Action::Check => {}
                Action::Put { .. } => {
                    let key = op.key.clone();
                    items.extend(op.into_item().map(|item| (key, item)));
                }
            }
        }
        Ok(())
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<(Key, Rev)>, Error> {
        let items = self.items();
        let mut gone: Vec<_> = items.values().filter(|item| !live(item, now)).collect();
        gone.sort_by_key(|item| item.expires);
        gone.truncate(limit as usize);
        Ok(gone.into_iter().map(|item| (item.key.clone(), item.rev)).collect())
    }

    async fn scan(&self, after: Option<&Key>, limit: u32) -> Result<Vec<Item>, Error> {
        let from = after.map_or(Bound::Unbounded, |key| Bound::Excluded(key.clone()));
        let items = self.items();
        let limit = limit.clamp(1, MAX_PAGE) as usize;
        Ok(items.range((from, Bound::Unbounded)).take(limit).map(|(_, i)| i.clone()).collect())
    }

    async fn ready(&self) -> Result<(), Error> {
        Ok(())
    }

    fn revs(&self) -> &RevClock {
        &self.revs
    }
}
