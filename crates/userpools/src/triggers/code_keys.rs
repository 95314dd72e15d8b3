//! Codes on their way to custom senders, encrypted as messages of the AWS Encryption SDK, so that
//! the functions that people already have decrypt them (LT-038).
//!
//! Without AWS there is no KMS: what `KMSKeyID` names stands in the deployment's configuration as an
//! AES-256 key, and a function opens the message with a raw AES keyring of that name.
//!
//! Source: AWS Encryption SDK Developer Guide, "AWS Encryption SDK message format reference"
//! (version 2) and "algorithms reference" (suite 04 78: AES-256-GCM, HKDF-SHA512, key commitment);
//! the message has one frame, and the encryption context names the pool.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA512, KeyType, Salt};
use base::{Rng, RngExt as _, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// The namespace of the keyring.
const NAMESPACE: &str = "countersign";
/// The algorithm suite.
const SUITE: [u8; 2] = [0x04, 0x78];
const TAG_BITS: u32 = 128;
/// Larger than any code or password, so that there is one frame.
const FRAME: u32 = 4_096;

/// The keys that `KMSKeyID` may name. `Debug` shows none of them.
#[derive(Clone, Default)]
pub struct CodeKeys(Arc<BTreeMap<String, Secret<[u8; 32]>>>);

impl fmt::Debug for CodeKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl CodeKeys {
    /// Keys by what `KMSKeyID` says.
    pub fn new(keys: BTreeMap<String, Secret<[u8; 32]>>) -> Self {
        Self(Arc::new(keys))
    }

    /// A code of `pool` under the key of this name, in base64; `None` when there is no such key.
    pub(super) fn encrypt(
        &self,
        name: &str,
        pool: &str,
        code: &str,
        rng: &dyn Rng,
    ) -> Option<String> {
        let wrapping = self.0.get(name)?;
        let context = context(pool);
        let data_key = Zeroizing::new(rng.bytes::<32>());
        let message_id = rng.bytes::<32>();
        let mut info = SUITE.to_vec();
        info.extend_from_slice(b"DERIVEKEY");
        let key = derived(&message_id, &*data_key, &info)?;
        let commitment = derived(&message_id, &*data_key, b"COMMITKEY")?;

        let mut out = vec![2];
        out.extend_from_slice(&SUITE);
        out.extend_from_slice(&message_id);
        put(&mut out, &context)?;
        out.extend_from_slice(&1_u16.to_be_bytes());
        put(&mut out, NAMESPACE.as_bytes())?;
        let nonce = rng.bytes::<NONCE_LEN>();
        put(&mut out, &provider_info(name, &nonce))?;
        put(&mut out, &sealed(wrapping.expose(), nonce, &context, &*data_key)?)?;
        out.push(2);
        out.extend_from_slice(&FRAME.to_be_bytes());
        out.extend_from_slice(&*commitment);
        let tag = sealed(&key, [0; NONCE_LEN], &out, &[])?;
        out.extend_from_slice(&tag);
        out.extend(frame(&key, &message_id, code.as_bytes())?);
        Some(STANDARD.encode(out))
    }
}

/// The encryption context, as it stands in the header and is authenticated with the data key.
fn context(pool: &str) -> Vec<u8> {
    let mut out = 1_u16.to_be_bytes().to_vec();
    for part in ["userpool-id", pool] {
        // Pool ids are short.
        out.extend_from_slice(&u16::try_from(part.len()).unwrap_or(u16::MAX).to_be_bytes());
        out.extend_from_slice(part.as_bytes());
    }
    out
}

/// The key's name, the lengths of tag and nonce, and the nonce.
fn provider_info(name: &str, nonce: &[u8; NONCE_LEN]) -> Vec<u8> {
    let nonce_len = u32::try_from(NONCE_LEN).unwrap_or_default();
    [name.as_bytes(), &TAG_BITS.to_be_bytes(), &nonce_len.to_be_bytes(), nonce].concat()
}

/// The only frame, which is the last.
fn frame(key: &[u8; 32], message_id: &[u8; 32], code: &[u8]) -> Option<Vec<u8>> {
    let sequence = 1_u32.to_be_bytes();
    let mut nonce = [0; NONCE_LEN];
    nonce.get_mut(NONCE_LEN - sequence.len()..)?.copy_from_slice(&sequence);
    let length = u32::try_from(code.len()).ok().filter(|length| *length <= FRAME)?;
    let aad = [
        message_id.as_slice(),
        b"AWSKMSEncryptionClient Final Frame",
        &sequence,
        &u64::from(length).to_be_bytes(),
    ]
    .concat();
    let mut out = u32::MAX.to_be_bytes().to_vec();
    out.extend_from_slice(&sequence);
    out.extend_from_slice(&nonce);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend(sealed(key, nonce, &aad, code)?);
    Some(out)
}

/// A part with its length before it.
fn put(out: &mut Vec<u8>, part: &[u8]) -> Option<()> {
    out.extend_from_slice(&u16::try_from(part.len()).ok()?.to_be_bytes());
    out.extend_from_slice(part);
    Some(())
}

/// Ciphertext and tag.
fn sealed(key: &[u8; 32], nonce: [u8; NONCE_LEN], aad: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?);
    let mut out = plain.to_vec();
    let nonce = Nonce::assume_unique_for_key(nonce);
    key.seal_in_place_append_tag(nonce, Aad::from(aad), &mut out).ok()?;
    Some(out)
}

fn derived(salt: &[u8], key: &[u8], info: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    struct Len;
    impl KeyType for Len {
        fn len(&self) -> usize {
            32
        }
    }
    let mut out = Zeroizing::new([0; 32]);
    let info = [info];
    let prk = Salt::new(HKDF_SHA512, salt).extract(key);
    prk.expand(&info, Len).and_then(|okm| okm.fill(&mut *out)).ok()?;
    Some(out)
}
