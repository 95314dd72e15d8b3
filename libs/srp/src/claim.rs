//! The session key, and the signature with which a client proves that it has it.

use std::fmt;

use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt as HkdfSalt};
use aws_lc_rs::hmac;
use zeroize::Zeroizing;

use crate::numbers::{Element, padded};
use crate::{Error, SECRET_LEN, Subject};

/// What a client signs.
#[derive(Debug, Clone, Copy)]
pub struct Claim<'a> {
    /// Who signs in.
    pub subject: Subject<'a>,
    /// `PASSWORD_CLAIM_SECRET_BLOCK`, out of its base64.
    pub secret_block: &'a [u8],
    /// `TIMESTAMP`, exactly as it was sent.
    pub timestamp: &'a str,
}

/// The key that both sides have after the exchange. Wiped when dropped.
pub struct SessionKey(Zeroizing<[u8; 16]>);

impl SessionKey {
    /// From the shared secret `S` and `u`.
    pub(crate) fn derive(shared: &Element, scrambling: &[u8; SECRET_LEN]) -> Result<Self, Error> {
        let salt = HkdfSalt::new(HKDF_SHA256, &padded(scrambling));
        let source = salt.extract(&padded(shared.as_bytes()));
        let mut key = Zeroizing::new([0; 16]);
        source
            .expand(&[b"Caldera Derived Key"], Sixteen)
            .and_then(|stream| stream.fill(&mut *key))
            .map_err(|_| Error::Arithmetic)?;
        Ok(Self(key))
    }

    /// The signature over a claim, `PASSWORD_CLAIM_SIGNATURE` before its base64.
    pub fn sign(&self, claim: &Claim<'_>) -> [u8; 32] {
        let mut out = [0; 32];
        let tag = self.mac(claim).sign();
        out.iter_mut().zip(tag.as_ref()).for_each(|(out, byte)| *out = *byte);
        out
    }

    /// Whether the signature over a claim is right, in a time that does not depend on it.
    pub fn verify(&self, claim: &Claim<'_>, signature: &[u8]) -> bool {
        aws_lc_rs::constant_time::verify_slices_are_equal(&self.sign(claim), signature).is_ok()
    }

    fn mac(&self, claim: &Claim<'_>) -> hmac::Context {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &*self.0);
        let mut context = hmac::Context::with_key(&key);
        let [scope, name] = claim.subject.parts();
        let parts = [scope, name, claim.secret_block, claim.timestamp.as_bytes()];
        for part in parts {
            context.update(part);
        }
        context
    }

    #[cfg(test)]
    pub(crate) fn bytes(&self) -> [u8; 16] {
        *self.0
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionKey([redacted])")
    }
}

/// A key of sixteen bytes.
struct Sixteen;

impl KeyType for Sixteen {
    fn len(&self) -> usize {
        16
    }
}
