//! What a refresh token holds, and opening one that comes back (AU-089, AU-094).

use base::{ClientId, Timestamp};
use keys::Purpose;
use serde::{Deserialize, Serialize};
use wire::{Error, Sensitive};

use crate::UserPools;
use crate::entities::{TokenSession, UserKey};
use crate::errors;

/// The inside of a refresh token: it names its session, and holds nothing that the session has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RefreshToken {
    /// Whose.
    pub(crate) user: UserKey,
    /// The user's sub.
    pub(crate) sub: String,
    /// The token session.
    pub(crate) session: String,
    /// The client that it was given to; no other may use it (sec_016).
    pub(crate) client: ClientId,
    /// Which of the session's refresh tokens it is, where they rotate.
    #[serde(default)]
    pub(crate) generation: u32,
    /// When it ends. Stands here too, so that an ended token is told from a revoked one.
    pub(crate) expires_at: Timestamp,
}

impl UserPools {
    /// The current refresh token of a session.
    pub(crate) fn refresh_token(&self, session: &TokenSession) -> Result<Sensitive<String>, Error> {
        let inside = RefreshToken {
            user: session.user.clone(),
            sub: session.sub.clone(),
            session: session.id.clone(),
            client: session.client.clone(),
            generation: session.rotation.map_or(0, |rotation| rotation.generation),
            expires_at: session.expires_at,
        };
        let plain = serde_json::to_vec(&inside).map_err(Error::internal)?;
        let token = self.keys.opaque_token(Purpose::RefreshToken, &plain);
        token.map(Sensitive::new).map_err(Error::internal)
    }

    /// What a refresh token holds. Whether its session stands is for the caller to see.
    pub(crate) fn open_refresh_token(&self, token: &str) -> Result<RefreshToken, Error> {
        let plain = self.keys.open_token(Purpose::RefreshToken, token);
        let plain = plain.map_err(|_| errors::invalid_refresh_token())?;
        serde_json::from_slice(&plain).map_err(|_| errors::invalid_refresh_token())
    }
}
