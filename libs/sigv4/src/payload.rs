//! What the signature says about the body: the value of `x-amz-content-sha256`, which is the last
//! line of the canonical request.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>

use std::borrow::Cow;
use std::fmt;

use aws_lc_rs::{constant_time, digest};

use crate::encoding::hex_of;

/// How the body is bound to the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// The SHA-256 of the whole body.
    Sha256([u8; 32]),
    /// Not at all (`UNSIGNED-PAYLOAD`).
    Unsigned,
    /// By a signature on each chunk (`STREAMING-AWS4-HMAC-SHA256-PAYLOAD`, and with signed
    /// trailing headers `…-TRAILER`).
    SignedChunks {
        /// Whether signed trailing headers follow.
        trailer: bool,
    },
    /// Chunks without signatures and a trailing checksum (`STREAMING-UNSIGNED-PAYLOAD-TRAILER`).
    UnsignedChunks,
}

impl Payload {
    /// The hash of a body that is in memory.
    pub fn of(body: &[u8]) -> Self {
        Self::Sha256(crate::signing_key::sha256(body))
    }

    /// Reads a value of `x-amz-content-sha256`; a hash must be 64 lowercase hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "UNSIGNED-PAYLOAD" => Self::Unsigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Self::SignedChunks { trailer: false },
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => Self::SignedChunks { trailer: true },
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Self::UnsignedChunks,
            _ => {
                let mut hash = [0; 32];
                hex::decode_to_slice(text, &mut hash).ok()?;
                if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
                    return None;
                }
                Self::Sha256(hash)
            }
        })
    }

    /// The value of `x-amz-content-sha256`.
    pub fn header_value(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Sha256(hash) => return Cow::Owned(hex_of(hash)),
            Self::Unsigned => "UNSIGNED-PAYLOAD",
            Self::SignedChunks { trailer: false } => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Self::SignedChunks { trailer: true } => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Self::UnsignedChunks => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        })
    }

    /// Whether the signature binds every byte of the body.
    pub fn binds_body(&self) -> bool {
        matches!(self, Self::Sha256(_) | Self::SignedChunks { .. })
    }
}

/// SHA-256 of a body that passes by in pieces, in constant memory.
#[derive(Clone)]
pub struct PayloadHasher(digest::Context);

impl PayloadHasher {
    /// Of nothing yet.
    pub fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    /// Takes the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all pieces.
    pub fn finish(self) -> [u8; 32] {
        let mut out = [0; 32];
        for (to, from) in out.iter_mut().zip(self.0.finish().as_ref()) {
            *to = *from;
        }
        out
    }

    /// Whether the body had the hash that was signed ([`Payload::Sha256`]). If not, S3 answers
    /// `XAmzContentSHA256Mismatch`.
    #[must_use]
    pub fn finish_matches(self, signed: &[u8; 32]) -> bool {
        constant_time::verify_slices_are_equal(&self.finish(), signed).is_ok()
    }
}

impl Default for PayloadHasher {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for PayloadHasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PayloadHasher")
    }
}
