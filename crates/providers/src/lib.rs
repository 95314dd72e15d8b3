//! Other people's logins: a token in, verified claims out; and the guarded way to call them.
//!
//! [`Providers`] verifies what a client sends in `Logins`: ID tokens of any OpenID Connect issuer,
//! of Google, of Apple and of our own user pools, and access tokens of Facebook and Login with
//! Amazon. [`HttpOutbound`] makes the calls, and refuses addresses inside the operator's network.

mod access_token;
mod error;
mod fetch;
mod issuers;
mod oidc;
mod outbound;
mod own;
mod verify;

#[cfg(test)]
mod tests;

pub use error::{LoginError, ProviderFailure};
pub use oidc::{Endpoints, Providers};
pub use outbound::{AllowEntry, AllowError, HttpOutbound, OutboundConfig, OutboundConfigError};
pub use own::{OwnPool, own_user_pool};
pub use verify::{Expected, VerifiedLogin, provider_name, verify_with};
