//! Amazon Cognito identity pools: pools, identities, logins, role mapping, tokens, credentials.
//!
//! [`Identity`] is the service: the 23 operations under `ops/`, one file each. What they share:
//!
//! * `entities`: what is stored, and under which keys.
//! * `logins`: a `Logins` map in, proofs out. Everything is verified before anything is written.
//! * `linking`: which identity a set of proven logins belongs to, as a pure plan, and its commit.
//! * `roles`: which role and which session tags an identity gets.
//! * `dependents`, `directory`: what those see of it who keep things for identities.
//! * `tokens`, `discovery`, `web_identity`: the OpenID tokens of a pool, and their verification.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod dependents;
mod directory;
mod discovery;
mod entities;
mod errors;
mod linking;
mod logins;
mod ops;
mod paging;
mod permissions;
mod pool_arn;
mod roles;
mod service;
mod sweep;
mod tokens;
mod trust;
mod web_identity;

#[cfg(test)]
mod tests;

pub use dependents::Dependents;
pub use directory::{identity_ids, pool_ids, pool_key, seed};
pub use entities::{IdentityRecord, State};
pub use logins::{TokenCheck, VerifiedLogin};
pub use service::{Identity, Parts};
pub use tokens::IssuerStyle;
pub use trust::role_trust;
pub use web_identity::WebIdentityVerifier;
