//! Randomness for secrets: the one place where this module draws it.

use super::UserPoolError;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Random bytes of the system.
#[expect(clippy::disallowed_methods, reason = "the one place that draws randomness")]
pub(super) fn bytes<const N: usize>() -> Result<[u8; N], UserPoolError> {
    let mut drawn = [0; N];
    aws_lc_rs::rand::fill(&mut drawn).map_err(|_| UserPoolError::Randomness)?;
    Ok(drawn)
}

/// 256 random bits as 43 characters that need no escaping in a URL.
pub(super) fn token() -> Result<String, UserPoolError> {
    Ok(URL_SAFE_NO_PAD.encode(bytes::<32>()?))
}
