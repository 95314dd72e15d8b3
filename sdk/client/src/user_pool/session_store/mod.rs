//! Where sessions and the secrets of remembered devices outlive the process.

mod file;
mod memory;

use std::error::Error;
use std::sync::Arc;

use async_trait::async_trait;

use super::Secret;

pub use file::FileSessionStore;
pub use memory::MemorySessionStore;

/// Why a store failed.
pub type SessionStoreError = Box<dyn Error + Send + Sync>;

/// Keeps one secret text for each key. What is in it opens the user's account: keep it as such.
#[async_trait]
pub trait SessionStore: Send + Sync + 'static {
    /// What is stored under a key; `None` also when it cannot be understood.
    async fn load(&self, key: &str) -> Result<Option<Secret>, SessionStoreError>;
    /// Stores, in place of what was there.
    async fn save(&self, key: &str, text: &Secret) -> Result<(), SessionStoreError>;
    /// Forgets. Nothing there is no error.
    async fn remove(&self, key: &str) -> Result<(), SessionStoreError>;
}

#[async_trait]
impl<S: SessionStore + ?Sized> SessionStore for Arc<S> {
    async fn load(&self, key: &str) -> Result<Option<Secret>, SessionStoreError> {
        (**self).load(key).await
    }
    async fn save(&self, key: &str, text: &Secret) -> Result<(), SessionStoreError> {
        (**self).save(key, text).await
    }
    async fn remove(&self, key: &str) -> Result<(), SessionStoreError> {
        (**self).remove(key).await
    }
}
