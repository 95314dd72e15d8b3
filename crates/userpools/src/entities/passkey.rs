//! Passkeys (AU-129 to AU-135).

use base::{ClientId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::UserKey;

/// A passkey of a user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Passkey {
    /// Whose.
    pub(crate) user: UserKey,
    /// The user's sub: who takes the name later has nothing of it.
    pub(crate) sub: String,
    /// The credential's id, in base64url.
    pub(crate) id: String,
    /// The relying party that it was made for.
    pub(crate) relying_party: String,
    /// A name to know it by.
    pub(crate) name: String,
    /// `platform` or `cross-platform`, as the authenticator said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) attachment: Option<String>,
    /// How it may be reached, as the authenticator said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) transports: Vec<String>,
    /// What the WebAuthn library keeps of it: public key and counter, no secret.
    pub(crate) credential: serde_json::Value,
    /// When it was made.
    pub(crate) created_at: Timestamp,
}

impl Passkey {
    /// What the keys of a user's passkeys begin with.
    pub(crate) const LIST: &'static str = "passkey/";

    /// Where the passkey of this id is stored. Ids have up to 1,023 bytes, keys fewer.
    pub(crate) fn key_of(user: &UserKey, id: &str) -> Key {
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, id.as_bytes());
        user.at(format!("{}{}", Self::LIST, hex::encode(hash)))
    }
}

impl Entity for Passkey {
    const KIND: &'static str = "user-passkey";

    fn key(&self) -> Key {
        Self::key_of(&self.user, &self.id)
    }
}

/// The registration of a passkey that is under way: a newer one takes its place, and it is deleted
/// in the same unit as the passkey that comes of it is inserted, so each challenge is good once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PasskeyRegistration {
    /// Whose.
    pub(crate) user: UserKey,
    /// The client whose access token began it; no other ends it.
    pub(crate) client: ClientId,
    /// The relying party that it was begun for.
    pub(crate) relying_party: String,
    /// What the WebAuthn library keeps of it: the challenge and what was asked for, no secret.
    pub(crate) state: serde_json::Value,
    /// When it ends by itself.
    pub(crate) expires_at: Timestamp,
}

impl PasskeyRegistration {
    /// Where the registration of a user is stored.
    pub(crate) fn key_of(user: &UserKey) -> Key {
        user.at("registration")
    }
}

impl Entity for PasskeyRegistration {
    const KIND: &'static str = "user-passkey-registration";

    fn key(&self) -> Key {
        Self::key_of(&self.user)
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.expires_at)
    }
}
