//! IAM and STS: roles, policies, credentials; who is calling and may they.
//!
//! [`Access`] is the one handle: [`Access::verify`] turns a signed request into a caller,
//! [`Access::authorize`] decides by policy, [`Access::assume_role_for_identity`] makes the
//! credentials of the enhanced flow. [`Sts`] is the service on top; [`entities`] is what IAM keeps.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod access;
mod assume;
pub mod audit;
mod authority;
mod authorize;
pub mod entities;
mod error;
mod iam;
mod ops;
mod resources;
mod sessions;
mod usage;
mod verify;
mod web_identity;

#[cfg(test)]
mod tests;

pub use access::{Access, AccessParts, RootKey};
pub use assume::{AssumeError, AssumeForIdentity, COGNITO_IDENTITY};
pub use authorize::{Authorization, Denied, Refusal};
pub use error::AccessError;
pub use iam::Iam;
pub use ops::sts::Sts;
pub use verify::{AuthError, Expect, SKEW, Signed, Verified};
pub use web_identity::{Issuer, WebIdentity, WebIdentityClaims, WebIdentityError};
