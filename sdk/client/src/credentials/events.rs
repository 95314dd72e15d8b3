//! What subscribers learn.

use crate::identity_id::IdentityId;

/// The identity is another one now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityChanged {
    /// The one before; `None` when there was none.
    pub previous: Option<IdentityId>,
    /// The one now.
    pub current: IdentityId,
    /// Why.
    pub reason: ChangeReason,
}

/// Why the identity is another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeReason {
    /// There was none before.
    First,
    /// The guest signed in as somebody who had an identity already, or two identities were merged.
    Linked,
    /// Somebody else signed in.
    UserChanged,
    /// The user signed out; this is a guest's identity.
    SignedOut,
    /// The previous identity was gone or forbidden.
    Stale,
}

impl IdentityChanged {
    /// Whether what belonged to the previous identity belongs to the same person still. Only then
    /// may data on this machine be carried over.
    pub fn is_same_person(&self) -> bool {
        match self.reason {
            ChangeReason::First | ChangeReason::Linked | ChangeReason::Stale => true,
            ChangeReason::UserChanged | ChangeReason::SignedOut => false,
        }
    }
}
