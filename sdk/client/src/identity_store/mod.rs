//! Where the id of the identity outlives the process, so that a guest stays the same guest.
//!
//! Credentials are not stored: they are fetched anew by whoever has the id (and the logins).

mod file;
#[cfg(feature = "keyring")]
mod keyring;
mod memory;
#[cfg(test)]
mod tests;

use std::error::Error;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::identity_id::IdentityId;

pub use file::FileStore;
#[cfg(feature = "keyring")]
pub use keyring::KeyringStore;
pub use memory::MemoryStore;

/// Under what an id is stored: programs and pools do not see each other's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoreKey {
    /// The program's name.
    pub app: String,
    /// The identity pool.
    pub pool_id: String,
}

/// What is stored. None of it is a secret that opens anything by itself; a guest's id with access
/// to the pool gives the guest's credentials, though, hence files are for their owner only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredIdentity {
    /// The id.
    pub identity_id: IdentityId,
    /// Whose it is: hashes of their logins, empty for a guest. It keeps the next person at this
    /// machine from getting the id of the last one.
    #[serde(default)]
    pub owner: Vec<String>,
}

/// Why a store failed. The provider then does without it and says so in the log.
pub type StoreError = Box<dyn Error + Send + Sync>;

/// Keeps one id for each key.
#[async_trait]
pub trait IdentityStore: Send + Sync + 'static {
    /// What is stored; `None` also when it cannot be understood.
    async fn load(&self, key: &StoreKey) -> Result<Option<StoredIdentity>, StoreError>;
    /// Stores, in place of what was there.
    async fn save(&self, key: &StoreKey, identity: &StoredIdentity) -> Result<(), StoreError>;
    /// Forgets. Nothing there is no error.
    async fn remove(&self, key: &StoreKey) -> Result<(), StoreError>;
}
