//! The chain of chunk signatures: each one covers the one before it, the first one that of the
//! request.

use std::fmt;

use crate::amz_date::AmzDate;
use crate::authorization::Scope;
use crate::signing_key::{SigningKey, sha256};

/// The last signature of the chain, and the key to continue it with.
#[derive(Clone)]
pub struct ChunkSeed {
    key: SigningKey,
    /// Timestamp and scope, as they stand in every string to sign.
    context: String,
    previous: String,
}

impl ChunkSeed {
    pub(crate) fn new(
        key: SigningKey,
        timestamp: AmzDate,
        scope: &Scope,
        signature: String,
    ) -> Self {
        Self { key, context: format!("{timestamp}\n{scope}"), previous: signature }
    }

    /// Checks the signature of a chunk with this hash and moves on to it.
    pub(crate) fn accept_chunk(&mut self, hash: [u8; 32], signature: &str) -> bool {
        let text = self.chunk_text(hash);
        self.accept(&text, signature)
    }

    /// The same for the trailer; `hash` is that of its lines `name:value\n`.
    pub(crate) fn accept_trailer(&mut self, hash: [u8; 32], signature: &str) -> bool {
        let text = self.trailer_text(hash);
        self.accept(&text, signature)
    }

    fn accept(&mut self, text: &str, signature: &str) -> bool {
        let matches = self.key.matches(text.as_bytes(), signature);
        if matches {
            signature.clone_into(&mut self.previous);
        }
        matches
    }

    fn chunk_text(&self, hash: [u8; 32]) -> String {
        let (empty, hash) = (hex::encode(sha256(b"")), hex::encode(hash));
        format!("AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{empty}\n{hash}", self.context, self.previous)
    }

    fn trailer_text(&self, hash: [u8; 32]) -> String {
        let hash = hex::encode(hash);
        format!("AWS4-HMAC-SHA256-TRAILER\n{}\n{}\n{hash}", self.context, self.previous)
    }

    /// Signs the next chunk and moves on to it.
    #[cfg(any(test, feature = "test-util"))]
    pub(crate) fn sign_chunk(&mut self, chunk: &[u8]) -> String {
        let text = self.chunk_text(sha256(chunk));
        self.previous = self.key.sign_hex(text.as_bytes());
        self.previous.clone()
    }

    /// Signs the lines of the trailer.
    #[cfg(any(test, feature = "test-util"))]
    pub(crate) fn sign_trailer(&mut self, lines: &[u8]) -> String {
        let text = self.trailer_text(sha256(lines));
        self.previous = self.key.sign_hex(text.as_bytes());
        self.previous.clone()
    }
}

impl fmt::Debug for ChunkSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChunkSeed([redacted])")
    }
}
