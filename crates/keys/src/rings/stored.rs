//! A ring as it is stored: the current key sealed, retired keys without their private half.

use std::time::Duration;

use base::Timestamp;
use jose::{Alg, Jwk};
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, KeyUsagePurpose};
use serde::{Deserialize, Serialize};
use store::{Entity, Key};
use time::OffsetDateTime;

use crate::reserve::Pkcs8;
use crate::{Keys, OpenError, Purpose, RingError, Sealed};

/// How long a certificate runs: longer than any key stays in use.
const CERTIFICATE_LIFE: Duration = Duration::from_hours(10 * 365 * 24);
/// Verifiers whose clocks are behind still find the certificate valid.
const CERTIFICATE_BACKDATE: Duration = Duration::from_hours(1);

/// The algorithm of a ring: identity-pool tokens are RS512, user-pool tokens RS256.
pub(crate) fn algorithm(ring: &str) -> Alg {
    if ring == super::IDENTITY_POOLS { Alg::Rs512 } else { Alg::Rs256 }
}

pub(crate) fn ring_key(ring: &str) -> Key {
    Key::new(format!("k/{ring}"), "#")
}

/// The name of the ring that is stored under a key, if one is.
pub fn ring_name(key: &Key) -> Option<&str> {
    key.pk.strip_prefix("k/").filter(|_| &*key.sk == "#")
}

/// The keys of one ring.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StoredRing {
    pub(crate) name: String,
    pub(crate) current: CurrentKey,
    /// The latest retired first.
    #[serde(default)]
    pub(crate) retired: Vec<RetiredKey>,
}

/// The key that signs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CurrentKey {
    pub(crate) public: Jwk,
    /// PKCS#8 DER.
    pub(crate) private: Sealed,
    pub(crate) made_at: Timestamp,
}

/// A key that signs no more, and that verifiers may still need.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RetiredKey {
    pub(crate) public: Jwk,
    pub(crate) retired_at: Timestamp,
}

impl Entity for StoredRing {
    const KIND: &'static str = "key-ring";

    fn key(&self) -> Key {
        ring_key(&self.name)
    }
}

impl CurrentKey {
    /// Certifies and seals a key for a ring.
    pub(crate) fn new(
        keys: &Keys,
        ring: &str,
        pkcs8: &Pkcs8,
        now: Timestamp,
    ) -> Result<Self, RingError> {
        let certificate = self_signed(ring, pkcs8, now)?;
        let signing = jose::SigningKey::rsa_pkcs8(pkcs8, algorithm(ring), None)?;
        let signing = signing.with_certificate(&certificate)?;
        let context = context(ring, signing.kid());
        let private = Sealed::new(keys.seal(Purpose::SigningKey, &context, pkcs8));
        Ok(Self { public: signing.public_jwk().clone(), private, made_at: now })
    }

    /// The key, ready to sign.
    pub(crate) fn open(&self, keys: &Keys, ring: &str) -> Result<jose::SigningKey, RingError> {
        let kid = self.public.kid.as_deref().ok_or(OpenError)?;
        let pkcs8 = keys.open(Purpose::SigningKey, &context(ring, kid), self.private.as_bytes())?;
        Ok(jose::SigningKey::rsa_pkcs8(&pkcs8, algorithm(ring), Some(kid))?)
    }
}

impl StoredRing {
    /// The ring with its private key sealed anew, if a previous deployment key sealed it.
    pub(crate) fn reseal(&self, keys: &Keys) -> Result<Option<Self>, RingError> {
        let kid = self.current.public.kid.as_deref().ok_or(OpenError)?;
        let context = context(&self.name, kid);
        let sealed = keys.reseal(Purpose::SigningKey, &context, self.current.private.as_bytes())?;
        Ok(sealed.map(|sealed| {
            let current = CurrentKey { private: Sealed::new(sealed), ..self.current.clone() };
            Self { current, ..self.clone() }
        }))
    }
}

fn context(ring: &str, kid: &str) -> Vec<u8> {
    format!("{ring}\n{kid}").into_bytes()
}

/// The self-signed certificate that `x5c` carries: Ceph RGW takes a key from nowhere else.
fn self_signed(ring: &str, pkcs8: &Pkcs8, now: Timestamp) -> Result<Vec<u8>, RingError> {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, format!("Countersign {ring}"));
    let mut params = CertificateParams::default();
    params.distinguished_name = name;
    params.not_before = date(now.minus(CERTIFICATE_BACKDATE));
    params.not_after = date(now.plus(CERTIFICATE_LIFE));
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let der = rustls_pki_types::PrivatePkcs8KeyDer::from(pkcs8.as_slice());
    let pair = KeyPair::from_pkcs8_der_and_sign_algo(&der, &rcgen::PKCS_RSA_SHA256)?;
    Ok(params.self_signed(&pair)?.der().to_vec())
}

fn date(at: Timestamp) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(at.secs()).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}
