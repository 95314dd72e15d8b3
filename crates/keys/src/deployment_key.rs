//! The one secret of a deployment: 32 random bytes from which every other key is derived.

use std::io;

use base::{Rng, RngExt as _, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// The deployment key. Never shown in `Debug`; wiped when dropped.
#[derive(Clone, Debug)]
pub struct DeploymentKey(Secret<[u8; 32]>);

/// Why a deployment key could not be had.
#[derive(Debug, thiserror::Error)]
pub enum DeploymentKeyError {
    /// The text is neither 64 hexadecimal digits nor base64 of 32 bytes. The text is not repeated.
    #[error("a deployment key is 32 bytes, written as 64 hexadecimal digits or as base64")]
    Malformed,
    /// The file cannot be read or written.
    #[error("the deployment key's file: {0}")]
    Io(#[from] io::Error),
    /// Others than its owner may read the file.
    #[error("the deployment key's file may be read by others: set its mode to 0600")]
    Exposed,
}

impl DeploymentKey {
    /// A new key.
    pub fn generate(rng: &dyn Rng) -> Self {
        Self(Secret::new(rng.bytes()))
    }

    /// The key with exactly these bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// Reads 64 hexadecimal digits, or base64 in either alphabet with or without padding. White
    /// space around the text is ignored.
    pub fn parse(text: &str) -> Result<Self, DeploymentKeyError> {
        let text = text.trim();
        let decoded = match text.len() {
            64 => hex::decode(text).ok(),
            43 => STANDARD_NO_PAD.decode(text).or_else(|_| URL_SAFE_NO_PAD.decode(text)).ok(),
            44 => STANDARD.decode(text).or_else(|_| URL_SAFE.decode(text)).ok(),
            _ => None,
        };
        let decoded = Zeroizing::new(decoded.ok_or(DeploymentKeyError::Malformed)?);
        let bytes = decoded.as_slice().try_into().map_err(|_| DeploymentKeyError::Malformed)?;
        Ok(Self::from_bytes(bytes))
    }

    /// The key as 64 hexadecimal digits, for its file.
    pub fn to_hex(&self) -> Secret<String> {
        Secret::new(hex::encode(self.0.expose()))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        self.0.expose()
    }
}
