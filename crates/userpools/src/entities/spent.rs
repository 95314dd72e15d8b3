//! Challenge sessions that were used: each is good once (AU-027).

use base::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::UserKey;

/// The mark of a used challenge session. It is inserted in the same batch as what the session was
/// used for, so that of two answers at the same time one has an effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Spent {
    /// The user that the session was for, or the name that nobody has.
    pub(crate) user: UserKey,
    /// The session's id.
    pub(crate) id: String,
    /// When the session ends by itself.
    pub(crate) until: Timestamp,
}

impl Entity for Spent {
    const KIND: &'static str = "user-spent-challenge";

    fn key(&self) -> Key {
        self.user.at(format!("spent/{}", self.id))
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.until)
    }
}
