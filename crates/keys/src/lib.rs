//! The deployment key and everything derived from it: sealing, temporary credentials, page tokens,
//! secrets at rest; and the rings of keys that sign tokens.
//!
//! Temporary credentials are stateless: the session token is the session itself, sealed, and the
//! secret access key is derived from it, so that any node opens what any other issued and nothing
//! is written when credentials are issued.

mod credentials;
mod deployment_key;
mod key_file;
mod page_token;
mod reserve;
mod rings;
mod seal;
mod sealed;
mod token;

pub use credentials::TemporaryCredentials;
pub use deployment_key::{DeploymentKey, DeploymentKeyError};
pub use key_file::DeploymentKeys;
pub use rings::{
    IDENTITY_POOLS, Jwks, KeyRings, RingConfig, RingError, ring_name, user_pool_access_ring,
    user_pool_id_ring, user_pool_signing_ring,
};
pub use seal::{Keys, OpenError, Purpose};
pub use sealed::Sealed;

#[cfg(test)]
mod tests;
