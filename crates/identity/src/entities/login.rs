//! Logins: a provider and its user.

use aws_lc_rs::digest::{SHA256, digest};
use base::IdentityPoolId;
use store::Key;

/// A user of a provider, verified.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Login {
    /// A user of somebody's identity provider.
    Public {
        /// The provider's name, as it stands in `Logins` (user pools: in AWS's form).
        provider: String,
        /// The user's id there.
        subject: String,
    },
    /// A user of the app's own backend.
    Developer {
        /// The developer provider's name.
        provider: String,
        /// The user's id there.
        user: String,
    },
}

impl Login {
    /// A public login.
    pub(crate) fn public(provider: impl Into<String>, subject: impl Into<String>) -> Self {
        Self::Public { provider: provider.into(), subject: subject.into() }
    }

    /// A developer user.
    pub(crate) fn developer(provider: impl Into<String>, user: impl Into<String>) -> Self {
        Self::Developer { provider: provider.into(), user: user.into() }
    }

    /// Where the login is claimed in a pool; [`store::follow`] gives the identity's id.
    ///
    /// The user's id is hashed: it may be longer than a key, and stands in the identity anyway.
    pub(crate) fn claim_key(&self, pool: &IdentityPoolId) -> Key {
        let (space, provider, user) = match self {
            Self::Public { provider, subject } => ("f", provider, subject),
            Self::Developer { provider, user } => ("fd", provider, user),
        };
        let hash = hex::encode(digest(&SHA256, user.as_bytes()));
        Key::new(format!("{space}/{pool}/{provider}/{hash}"), "#")
    }
}
