//! SRP-6a as Amazon Cognito speaks it, both sides: USER_SRP_AUTH with PASSWORD_VERIFIER, and
//! DEVICE_SRP_AUTH with DEVICE_PASSWORD_VERIFIER.
//!
//! Pure: no clock, no randomness, no IO. Secrets that must be random are arguments of 32 bytes.
//! The protocol is that of RFC 5054 §2.5 with the 3072-bit prime of its appendix A, and what
//! Cognito does differently: generator 2, numbers hashed as signed big-endian ("padHex"), a
//! 16-byte key by HKDF, and an HMAC over a secret block and a timestamp as the proof.
//!
//! A server keeps a [`Verifier`] of each password. At the first round trip it makes a
//! [`Handshake`] and seals it into the secret block, so that it need not remember anything; at the
//! second it opens the block, makes the [`SessionKey`] and checks the client's signature.
//!
//! ```
//! # use countersign_srp as srp;
//! use srp::{Claim, Client, Handshake, PublicValue, Salt, Subject, Verifier};
//!
//! # fn main() -> Result<(), srp::Error> {
//! let subject = Subject::user("us-east-1_Example01", "6f2d7c1a");
//! let stored = Verifier::derive(&Salt::random(&[7; 16]), subject, "correct horse")?;
//!
//! let client = Client::new(&[1; 32])?;
//! let srp_a = client.public().to_hex();
//!
//! let (handshake, b) = Handshake::begin(&PublicValue::parse_hex(&srp_a)?, &stored, &[2; 32])?;
//! let sealed = handshake.to_bytes(); // the caller encrypts this
//!
//! let claim = Claim { subject, secret_block: b"opaque", timestamp: "Mon Nov 23 01:50:00 UTC 2026" };
//! let signature = client.key(subject, "correct horse", stored.salt(), &b)?.sign(&claim);
//!
//! let key = Handshake::from_bytes(&sealed)?.key(&stored)?;
//! assert!(key.verify(&claim, &signature));
//! # Ok(())
//! # }
//! ```
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bn;
mod claim;
mod client;
mod error;
mod group;
mod handshake;
mod numbers;
mod subject;
mod timestamp;
mod verifier;

#[cfg(test)]
mod tests;

pub use claim::{Claim, SessionKey};
pub use client::Client;
pub use error::Error;
pub use handshake::Handshake;
pub use numbers::PublicValue;
pub use subject::Subject;
pub use timestamp::{format_timestamp, parse_timestamp};
pub use verifier::{Salt, Verifier};

/// Bytes of a number of the group: 3072 bits.
pub const NUMBER_LEN: usize = 384;
/// Bytes of a random secret (`a`, `b`), of `u` and of `x`: 256 bits.
pub const SECRET_LEN: usize = 32;
