//! The signature with which a webhook knows that a call is ours, and not an old one again.

use std::fmt;
use std::time::Duration;

use aws_lc_rs::hmac;
use base::{Secret, Timestamp};

/// The header of the signature: `t=<epoch seconds>,v1=<hexadecimal>`.
pub const SIGNATURE_HEADER: &str = "countersign-signature";
/// The header that names the function (its ARN) to a webhook that stands for several.
pub const FUNCTION_HEADER: &str = "countersign-function";

/// Signs the bodies of webhook calls: HMAC-SHA256 over the time, a full stop, and the body.
#[derive(Clone)]
pub struct Signer(hmac::Key);

impl Signer {
    /// A signer with a secret that the receiver knows too.
    pub fn new(secret: &Secret<String>) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret.expose().as_bytes()))
    }

    /// The value of [`SIGNATURE_HEADER`] for a body.
    pub fn sign(&self, body: &[u8], now: Timestamp) -> String {
        let seconds = now.secs().to_string();
        let tag = self.context(&seconds, body).sign();
        format!("t={seconds},v1={}", hex::encode(tag))
    }

    /// Whether a header's value is a signature over this body that is not older, or further in the
    /// future, than `tolerance`: what a receiver has to ask.
    pub fn verify(&self, header: &str, body: &[u8], now: Timestamp, tolerance: Duration) -> bool {
        let parts = header.strip_prefix("t=").and_then(|rest| rest.split_once(",v1="));
        let Some((seconds, tag)) = parts else {
            return false;
        };
        let (Ok(signed), Ok(tag)) = (seconds.parse::<i64>(), hex::decode(tag)) else {
            return false;
        };
        let ours = self.context(seconds, body).sign();
        let genuine =
            aws_lc_rs::constant_time::verify_slices_are_equal(ours.as_ref(), &tag).is_ok();
        genuine && now.secs().abs_diff(signed) <= tolerance.as_secs()
    }

    fn context(&self, seconds: &str, body: &[u8]) -> hmac::Context {
        let mut context = hmac::Context::with_key(&self.0);
        for part in [seconds.as_bytes(), b".", body] {
            context.update(part);
        }
        context
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer([redacted])")
    }
}
