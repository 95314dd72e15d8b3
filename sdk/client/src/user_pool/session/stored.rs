//! The session in the store.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Inner, UserSession};
use crate::user_pool::core::{Core, of_store};
use crate::user_pool::{Secret, Tokens, UserPoolError};

/// What is stored of a session.
#[derive(Serialize, Deserialize)]
pub(super) struct Stored {
    version: u32,
    pub(super) id: String,
    username: String,
    device: Option<String>,
    pub(super) tokens: Tokens,
}

const VERSION: u32 = 1;

impl Core {
    /// The stored session; `None` also when it cannot be understood.
    pub(super) async fn stored(&self) -> Result<Option<Stored>, UserPoolError> {
        let text = self.store.load(&self.session_key()).await.map_err(of_store)?;
        let stored = text.and_then(|text| serde_json::from_str::<Stored>(text.expose()).ok());
        Ok(stored.filter(|stored| stored.version == VERSION))
    }
}

impl UserSession {
    /// The session that an earlier run of the program left.
    pub(in crate::user_pool) async fn load(
        core: &Arc<Core>,
    ) -> Result<Option<Self>, UserPoolError> {
        let Some(stored) = core.stored().await? else { return Ok(None) };
        let Stored { id, username, device, tokens, .. } = stored;
        Ok(Self::of(core, id, &username, device, tokens).ok())
    }

    /// Stores the session.
    pub(in crate::user_pool) async fn keep(&self) {
        self.inner.keep().await;
    }
}

impl Inner {
    /// Stores the session. A store that fails costs the user a sign-in later, nothing now.
    pub(super) async fn keep(&self) {
        let Ok(tokens) = self.live() else { return };
        let stored = Stored {
            version: VERSION,
            id: self.id.clone(),
            username: self.username.clone(),
            device: self.device.clone(),
            tokens,
        };
        let Ok(text) = serde_json::to_string(&stored) else { return };
        if let Err(error) = self.core.store.save(&self.core.session_key(), &Secret::new(text)).await
        {
            tracing::warn!(%error, "the session is not stored");
        }
    }

    /// Removes the session from the store, unless another one has taken its place.
    pub(super) async fn unkeep(&self) {
        match self.core.stored().await {
            Ok(Some(stored)) if stored.id != self.id => {}
            _ => {
                if let Err(error) = self.core.store.remove(&self.core.session_key()).await {
                    tracing::warn!(%error, "the session cannot be removed from the store");
                }
            }
        }
    }
}
