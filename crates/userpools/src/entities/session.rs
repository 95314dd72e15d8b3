//! Token sessions: what a refresh token stands for. It begins with a sign-in, and all tokens that
//! come of that sign-in carry its id as `origin_jti`; when it is gone they are revoked.

use base::{ClientId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::UserKey;

/// A token session (AU-093 to AU-103, AU-113).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TokenSession {
    /// Whose.
    pub(crate) user: UserKey,
    /// The user's sub: who takes the name later has nothing of it.
    pub(crate) sub: String,
    /// `origin_jti` of its tokens: a UUID.
    pub(crate) id: String,
    /// The id under which users see it (AU-114).
    pub(crate) public_id: String,
    /// The client that it belongs to.
    pub(crate) client: ClientId,
    /// When the user signed in: `auth_time` of its tokens.
    pub(crate) auth_time: Timestamp,
    /// What its access tokens are for (AU-085).
    pub(crate) scopes: Vec<String>,
    /// The device that it was begun on, where the pool remembers devices (AU-095).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) device: Option<String>,
    /// How the user signed in (AU-107).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) amr: Vec<String>,
    /// The level reached, where one was asked for (AU-106).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) acr: Option<String>,
    /// Which refresh token is the current one, where they rotate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rotation: Option<Rotation>,
    /// Where and when it was last used, for lists of sessions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_ip: Option<String>,
    pub(crate) used_at: Timestamp,
    /// When the refresh token ends.
    pub(crate) expires_at: Timestamp,
}

/// Which refresh token of a session is the current one (AU-102, AU-103).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    /// Counts the refresh tokens of the session.
    pub(crate) generation: u32,
    /// When the current one was given.
    pub(crate) at: Timestamp,
}

impl TokenSession {
    /// What the keys of a user's sessions begin with.
    pub(crate) const LIST: &'static str = "session/";

    /// Where the session of this id is stored.
    pub(crate) fn key_of(user: &UserKey, id: &str) -> Key {
        user.at(format!("{}{id}", Self::LIST))
    }
}

impl Entity for TokenSession {
    const KIND: &'static str = "user-session";

    fn key(&self) -> Key {
        Self::key_of(&self.user, &self.id)
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.expires_at)
    }
}
