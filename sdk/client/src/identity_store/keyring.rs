//! Ids in the keyring of the operating system.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use keyring_core::{CredentialStore, Entry, Error};

use super::{IdentityStore, StoreError, StoreKey, StoredIdentity};

/// Keeps ids in a keyring: macOS's keychain, Windows's credentials, the Secret Service of Linux
/// desktops, whichever store of the `keyring` family of crates the program chooses. Naming the
/// store here rather than all of them keeps some hundred packages out of programs without a use
/// for them.
///
/// ```
/// use countersign_client::KeyringStore;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // `zbus_secret_service_keyring_store::Store::new()?` on a Linux desktop, for instance.
/// let keyring = keyring_core::mock::Store::new()?;
/// let store = KeyringStore::new(keyring);
/// # let _ = store;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct KeyringStore(Arc<CredentialStore>);

impl KeyringStore {
    /// Ids in this keyring.
    pub fn new(keyring: Arc<CredentialStore>) -> Self {
        Self(keyring)
    }
}

impl fmt::Debug for KeyringStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyringStore")
    }
}

/// Keyrings may ask a person for permission: that must not hold up other tasks.
async fn with_entry<T: Send + 'static>(
    keyring: &Arc<CredentialStore>,
    key: &StoreKey,
    work: impl FnOnce(&Entry) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let (keyring, key) = (Arc::clone(keyring), key.clone());
    let task = move || {
        let service = format!("{}.countersign-identity", key.app);
        work(&keyring.build(&service, &key.pool_id, None)?)
    };
    tokio::task::spawn_blocking(task).await?
}

#[async_trait]
impl IdentityStore for KeyringStore {
    async fn load(&self, key: &StoreKey) -> Result<Option<StoredIdentity>, StoreError> {
        let read = |entry: &Entry| match entry.get_secret() {
            Ok(secret) => Ok(serde_json::from_slice(&secret).ok()),
            Err(Error::NoEntry) => Ok(None),
            Err(cause) => Err(cause.into()),
        };
        with_entry(&self.0, key, read).await
    }

    async fn save(&self, key: &StoreKey, identity: &StoredIdentity) -> Result<(), StoreError> {
        let secret = serde_json::to_vec(identity)?;
        with_entry(&self.0, key, move |entry| Ok(entry.set_secret(&secret)?)).await
    }

    async fn remove(&self, key: &StoreKey) -> Result<(), StoreError> {
        let remove = |entry: &Entry| match entry.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(cause) => Err(cause.into()),
        };
        with_entry(&self.0, key, remove).await
    }
}
