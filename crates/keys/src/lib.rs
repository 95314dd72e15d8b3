//! The deployment key and everything derived from it: sealing, temporary credentials, page tokens
//! and secrets at rest.
//!
//! Temporary credentials are stateless: the session token is the session itself, sealed, and the
//! secret access key is derived from it, so that any node opens what any other issued and nothing
//! is written when credentials are issued.

mod credentials;
mod deployment_key;
mod page_token;
mod seal;
mod sealed;

pub use credentials::TemporaryCredentials;
pub use deployment_key::{DeploymentKey, DeploymentKeyError};
pub use seal::{Keys, OpenError, Purpose};
pub use sealed::Sealed;

#[cfg(test)]
mod tests;
