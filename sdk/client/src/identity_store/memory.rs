//! Ids that end with the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use super::{IdentityStore, StoreError, StoreKey, StoredIdentity};

/// Keeps ids in memory: the default.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<BTreeMap<StoreKey, StoredIdentity>>);

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<StoreKey, StoredIdentity>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl IdentityStore for MemoryStore {
    async fn load(&self, key: &StoreKey) -> Result<Option<StoredIdentity>, StoreError> {
        Ok(self.lock().get(key).cloned())
    }
    async fn save(&self, key: &StoreKey, identity: &StoredIdentity) -> Result<(), StoreError> {
        self.lock().insert(key.clone(), identity.clone());
        Ok(())
    }
    async fn remove(&self, key: &StoreKey) -> Result<(), StoreError> {
        self.lock().remove(key);
        Ok(())
    }
}
