//! JWS, JWK, JWT and compact JWE on aws-lc, with every key parsed once and reused.
//!
//! Pure: no clock, no IO, no async. What comes from outside is strict by default: unpadded
//! base64url without stray bits, JSON without duplicate members, a closed list of algorithms
//! (RFC 8725). Nothing of a token's content reaches an error or a `Debug` text.
//!
//! ```
//! # use countersign_jose as jose;
//! use jose::{Alg, KeySet, Leeway, SigningKey, Typ, Unverified, generate_ec_pkcs8};
//!
//! # fn main() -> Result<(), jose::Error> {
//! let key = SigningKey::ec_pkcs8(&generate_ec_pkcs8(Alg::Es256)?, Alg::Es256, None)?;
//! let claims = serde_json::json!({"iss": "https://issuer.example", "sub": "a", "exp": 2000});
//! let token = key.sign_jwt(&claims, Typ::Jwt)?;
//!
//! let mut keys = KeySet::default();
//! keys.insert(key.verifying_key()?);
//!
//! let unverified = Unverified::parse(&token)?;
//! assert_eq!(unverified.claims_unverified().iss()?, Some("https://issuer.example"));
//! let claims = unverified.verify(&keys, &[Alg::Es256])?;
//! claims.check_times(1000, Leeway::NONE)?;
//! assert_eq!(claims.sub()?, Some("a"));
//! # Ok(())
//! # }
//! ```
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod base64url;
mod claims;
mod error;
mod json;
mod jwe;
mod jwk;
mod jws;
mod keyset;
mod signing;

#[cfg(test)]
mod tests;

pub use claims::{Claims, Leeway, UnverifiedClaims};
pub use error::{Error, Result};
pub use jwe::{DirKey, Jwe, KeyManagement, OaepDecryptingKey, OaepEncryptingKey};
pub use jwk::{Jwk, VerifyingKey};
pub use jws::{Alg, DEFAULT_MAX_LEN, KeySource, Unverified};
pub use keyset::{KeySet, MAX_JWKS_LEN, MAX_KEYS};
pub use signing::{SigningKey, Typ, generate_ec_pkcs8, generate_ed25519_pkcs8, generate_rsa_pkcs8};
