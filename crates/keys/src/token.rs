//! Opaque tokens: a JWE (RFC 7516) that only this deployment opens.

use base::RngExt as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jose::{DirKey, Jwe, KeyManagement};
use zeroize::Zeroizing;

use crate::seal::KeyTree;
use crate::{Keys, OpenError, Purpose};

const VERSION: u8 = 1;
const RANDOM: usize = 16;

impl Keys {
    /// A JWE of `plain` (`dir`, `A256GCM`) under a key of its own, which its `kid` derives: so there
    /// is no bound on how many of them one deployment key makes.
    pub fn opaque_token(&self, purpose: Purpose, plain: &[u8]) -> Result<String, jose::Error> {
        let mut kid = vec![VERSION, self.current().id()];
        kid.extend_from_slice(&self.rng().bytes::<RANDOM>());
        let name = URL_SAFE_NO_PAD.encode(&kid);
        message_key(self.current(), purpose, &kid, &name)?.encrypt(plain, Some("JWT"), |iv| {
            self.rng().fill(iv);
            Ok(())
        })
    }

    /// Opens what [`opaque_token`](Self::opaque_token) made for the same purpose.
    pub fn open_token(
        &self,
        purpose: Purpose,
        token: &str,
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let jwe = Jwe::parse(token, KeyManagement::Dir).map_err(|_| OpenError)?;
        let name = jwe.kid().ok_or(OpenError)?;
        let kid = URL_SAFE_NO_PAD.decode(name).map_err(|_| OpenError)?;
        let [VERSION, id, random @ ..] = kid.as_slice() else { return Err(OpenError) };
        if random.len() != RANDOM {
            return Err(OpenError);
        }
        for tree in self.trees().filter(|tree| tree.id() == *id) {
            let key = message_key(tree, purpose, &kid, name).map_err(|_| OpenError)?;
            if let Ok(plain) = key.decrypt(token) {
                return Ok(plain);
            }
        }
        Err(OpenError)
    }

    /// A keyed digest of `input`: what is stored of a code, and what must look random but be the
    /// same every time.
    pub fn mac(&self, purpose: Purpose, input: &[u8]) -> [u8; 32] {
        let mut mac = [0; 32];
        mac.copy_from_slice(self.current().prf(purpose, input).as_ref());
        mac
    }

    /// Whether `mac` is that of `input`, under this deployment key or a previous one. Takes the same
    /// time wherever they differ.
    pub fn mac_is(&self, purpose: Purpose, input: &[u8], mac: &[u8]) -> bool {
        self.trees().any(|tree| base::constant_time_eq(tree.prf(purpose, input).as_ref(), mac))
    }
}

fn message_key(
    tree: &KeyTree,
    purpose: Purpose,
    kid: &[u8],
    name: &str,
) -> Result<DirKey, jose::Error> {
    let mut key = Zeroizing::new([0; 32]);
    key.copy_from_slice(tree.prf(purpose, kid).as_ref());
    DirKey::new(&key, Some(name))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use base::OsRng;

    use super::*;
    use crate::DeploymentKey;

    fn keys() -> Keys {
        Keys::new(&DeploymentKey::generate(&OsRng), Arc::new(OsRng))
    }

    #[test]
    fn au_089_an_opaque_token_is_a_jwe_that_opens_for_its_purpose_only() {
        let keys = keys();
        let token = keys.opaque_token(Purpose::RefreshToken, b"plain").unwrap();
        assert!(token.starts_with("eyJ") && token.split('.').count() == 5, "{token}");
        assert_eq!(&**keys.open_token(Purpose::RefreshToken, &token).unwrap(), b"plain");
        assert!(keys.open_token(Purpose::Challenge, &token).is_err());
        assert_ne!(token, keys.opaque_token(Purpose::RefreshToken, b"plain").unwrap());
    }

    #[test]
    fn sec_012_a_tampered_or_foreign_token_does_not_open() {
        let mine = keys();
        let token = mine.opaque_token(Purpose::RefreshToken, b"plain").unwrap();
        assert!(keys().open_token(Purpose::RefreshToken, &token).is_err());
        for at in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let altered = String::from_utf8(bytes).unwrap();
            let opened = mine.open_token(Purpose::RefreshToken, &altered);
            assert!(opened.is_err(), "byte {at}");
        }
    }

    #[test]
    fn a_mac_holds_across_a_change_of_the_deployment_key() {
        let old = DeploymentKey::generate(&OsRng);
        let new = DeploymentKey::generate(&OsRng);
        let mac = Keys::new(&old, Arc::new(OsRng)).mac(Purpose::Code, b"1");
        let both = Keys::with_previous(&new, &[old], Arc::new(OsRng));
        assert!(both.mac_is(Purpose::Code, b"1", &mac));
        assert!(!both.mac_is(Purpose::Code, b"2", &mac));
        assert_ne!(both.mac(Purpose::Code, b"1"), mac);
    }
}
