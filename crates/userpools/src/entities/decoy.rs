//! What is read in place of a user, or of a code, that is not there: one of each for a pool, of the
//! size that most have, so that a name that nobody has costs what a user's does (sec_069).
//!
//! Nobody signs in as a decoy, no list shows it, and nothing in it is secret.

use base::UserPoolId;
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

use super::{Code, Pool, User};

/// In place of a user.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct DecoyUser(pub(crate) User);

/// In place of a code.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct DecoyCode(pub(crate) Code);

impl DecoyUser {
    /// Where the one of a pool is stored.
    pub(crate) fn key_of(pool: &UserPoolId) -> Key {
        Key::new(Pool::partition(pool.as_str()), "decoy/user")
    }

    /// The claim that is followed in place of one on another name.
    pub(crate) fn claim(pool: &UserPoolId) -> Key {
        Key::new(Pool::partition(pool.as_str()), "decoy/claim")
    }
}

impl DecoyCode {
    /// Where the one of a pool is stored.
    pub(crate) fn key_of(pool: &UserPoolId) -> Key {
        Key::new(Pool::partition(pool.as_str()), "decoy/code")
    }
}

impl Entity for DecoyUser {
    const KIND: &'static str = "user-decoy";

    fn key(&self) -> Key {
        Self::key_of(&self.0.key.pool)
    }

    fn links(&self, out: &mut Links) {
        out.claim(Self::claim(&self.0.key.pool), "decoy", &self.0.key.name);
    }
}

impl Entity for DecoyCode {
    const KIND: &'static str = "user-code-decoy";

    fn key(&self) -> Key {
        Self::key_of(&self.0.user.pool)
    }
}
