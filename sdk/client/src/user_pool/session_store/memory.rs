//! Sessions that end with the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use super::{SessionStore, SessionStoreError};
use crate::user_pool::Secret;

/// Keeps sessions in memory: the default.
#[derive(Debug, Default)]
pub struct MemorySessionStore(Mutex<BTreeMap<String, Secret>>);

impl MemorySessionStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Secret>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl SessionStore for MemorySessionStore {
    async fn load(&self, key: &str) -> Result<Option<Secret>, SessionStoreError> {
        Ok(self.lock().get(key).cloned())
    }
    async fn save(&self, key: &str, text: &Secret) -> Result<(), SessionStoreError> {
        self.lock().insert(key.to_owned(), text.clone());
        Ok(())
    }
    async fn remove(&self, key: &str) -> Result<(), SessionStoreError> {
        self.lock().remove(key);
        Ok(())
    }
}
