//! What a pool, its sign-ins and its sessions share: who the app is, how it calls, whom it tells.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::sync::broadcast;
use wire::client::ClientOperation;

use super::{Secret, SessionStore, SessionStoreError, UserPoolError, UserPoolEvent};
use crate::clock::Clock;
use crate::service_client::ServiceClient;

/// What is sent along to the pool's triggers.
pub(super) type Metadata = BTreeMap<String, String>;

/// What a pool, its sign-ins and its sessions share.
pub(super) struct Core {
    pub(super) client: ServiceClient,
    pub(super) http: reqwest::Client,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) pool_id: String,
    pub(super) client_id: String,
    pub(super) client_secret: Option<Secret>,
    pub(super) logins_key: String,
    pub(super) store: Arc<dyn SessionStore>,
    pub(super) remember_devices: bool,
    pub(super) device_name: Option<String>,
    pub(super) events: broadcast::Sender<UserPoolEvent>,
    /// Changes whenever somebody else is signed in, or nobody.
    pub(super) epoch: AtomicU64,
}

impl Core {
    pub(super) async fn call<O: ClientOperation>(
        &self,
        input: O::Input,
    ) -> Result<O::Output, UserPoolError> {
        Ok(self.client.call::<O>(&input).await?)
    }

    /// This machine's time.
    pub(super) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    pub(super) fn client_id(&self) -> wire::Sensitive<String> {
        wire::Sensitive::new(self.client_id.clone())
    }

    pub(super) fn client_secret(&self) -> Option<wire::Sensitive<String>> {
        self.client_secret.as_ref().map(Secret::sent)
    }

    /// `SECRET_HASH` for a username (AU-012); `None` for a client without a secret.
    pub(super) fn secret_hash(&self, username: &str) -> Option<String> {
        let secret = self.client_secret.as_ref()?;
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.expose().as_bytes());
        let mut message = username.as_bytes().to_vec();
        message.extend_from_slice(self.client_id.as_bytes());
        Some(STANDARD.encode(hmac::sign(&key, &message)))
    }

    /// Tells who listens. Nobody listening is no error.
    pub(super) fn tell(&self, event: UserPoolEvent) {
        if !matches!(event, UserPoolEvent::Refreshed { .. }) {
            self.epoch.fetch_add(1, Ordering::AcqRel);
        }
        let _ = self.events.send(event);
    }

    /// Under what the session is stored: programs that share a store and a client share the session.
    pub(super) fn session_key(&self) -> String {
        format!("session/{}/{}", self.pool_id, self.client_id)
    }

    pub(super) fn device_key(&self, username: &str) -> String {
        format!("device/{}/{username}", self.pool_id)
    }
}

/// A failure of the store.
pub(super) fn of_store(cause: SessionStoreError) -> UserPoolError {
    UserPoolError::Store(Arc::from(cause))
}
