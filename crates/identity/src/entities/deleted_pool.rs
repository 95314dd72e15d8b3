//! Deleted pools whose identities are being swept.

use base::{IdentityPoolId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

/// What remains of a deleted pool until its identities are gone, so that the sweep goes on after
/// a restart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeletedPool {
    /// The pool.
    pub(crate) id: IdentityPoolId,
    /// Over how many partitions its list of identities is spread.
    pub(crate) list_buckets: u32,
    /// When it was deleted.
    pub(crate) deleted_at: Timestamp,
}

impl DeletedPool {
    /// The partition of all of them.
    pub(crate) const LIST: &'static str = "ip-deleted";
}

impl Entity for DeletedPool {
    const KIND: &'static str = "deleted-identity-pool";

    fn key(&self) -> Key {
        Key::new(Self::LIST, self.id.as_str())
    }
}
