//! The signing key: derived from the secret for one day, region and service, and a bounded cache
//! of such keys.
//!
//! Derivation costs four HMACs; a cached key saves them on every request.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::{constant_time, digest, hmac};
use zeroize::Zeroizing;

use crate::authorization::Scope;
use crate::encoding::hex_of;

/// An HMAC-SHA256 key that signs for one date, region and service.
///
/// Its `Debug` shows nothing of the key. A clone is the same key.
#[derive(Clone)]
pub struct SigningKey(Arc<hmac::Key>);

impl SigningKey {
    /// Derives the key from a secret access key; `date` is `YYYYMMDD`.
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        let mut seed = Zeroizing::new(Vec::with_capacity(secret.len() + 4));
        seed.extend_from_slice(b"AWS4");
        seed.extend_from_slice(secret.as_bytes());
        let mut key = hmac::Key::new(hmac::HMAC_SHA256, &seed);
        for part in [date, region, service, "aws4_request"] {
            let tag = hmac::sign(&key, part.as_bytes());
            key = hmac::Key::new(hmac::HMAC_SHA256, tag.as_ref());
        }
        Self(Arc::new(key))
    }

    /// Derives the key for a credential scope.
    pub fn for_scope(secret: &str, scope: &Scope) -> Self {
        Self::derive(secret, &scope.date, &scope.region, &scope.service)
    }

    /// The signature of a string to sign, 64 lowercase hexadecimal digits.
    pub fn sign_hex(&self, string_to_sign: &[u8]) -> String {
        let mut tag = [0; 32];
        for (to, from) in tag.iter_mut().zip(hmac::sign(&self.0, string_to_sign).as_ref()) {
            *to = *from;
        }
        hex_of(&tag)
    }

    /// Compares in constant time. Anything but 64 lowercase hexadecimal digits never matches.
    pub(crate) fn matches(&self, string_to_sign: &[u8], signature: &str) -> bool {
        let lowercase = !signature.bytes().any(|byte| byte.is_ascii_uppercase());
        let mut tag = [0; 32];
        lowercase
            && hex::decode_to_slice(signature, &mut tag).is_ok()
            && hmac::verify(&self.0, string_to_sign, &tag).is_ok()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey([redacted])")
    }
}

const SHARDS: usize = 16;

/// A bounded cache of signing keys, safe to share between threads.
///
/// An entry is found by access key id and scope, and counts only if the secret is the one that
/// it was derived from: beside each key stands the SHA-256 of its secret, compared in constant
/// time, so a rotated or re-used access key id never gets the key of another secret. The secret
/// itself is not kept.
///
/// Each of 16 shards holds two generations. A hit in the old one moves to the young one; when the
/// young one is full it becomes the old one and the former old one is dropped. Hence a key in use
/// stays, memory is bounded, and no clock is needed.
pub struct SigningKeyCache {
    shards: [Mutex<Shard>; SHARDS],
    hasher: RandomState,
    /// Entries per generation and shard.
    limit: usize,
}

#[derive(Default)]
struct Shard {
    young: HashMap<Box<str>, Entry>,
    old: HashMap<Box<str>, Entry>,
}

#[derive(Clone)]
struct Entry {
    secret_hash: [u8; 32],
    key: SigningKey,
}

impl SigningKeyCache {
    /// A cache of at most about `capacity` keys (rounded up to a multiple of 32).
    pub fn new(capacity: usize) -> Self {
        Self {
            shards: std::array::from_fn(|_| Mutex::default()),
            hasher: RandomState::new(),
            limit: capacity.div_ceil(SHARDS * 2).max(1),
        }
    }

    /// The key of this access key id and secret for this scope, derived if need be.
    ///
    /// Call it after [`crate::check_scope`], so that made-up scopes do not push out keys in use.
    pub fn get_or_derive(&self, access_key_id: &str, secret: &str, scope: &Scope) -> SigningKey {
        let name = [access_key_id, &scope.text()].join("/");
        let secret_hash = sha256(secret.as_bytes());
        if let Some(key) =
            self.with_shard(&name, |shard| shard.get(&name, &secret_hash, self.limit))
        {
            return key;
        }
        // Derived outside the lock: two threads may both derive, with the same result.
        let key = SigningKey::for_scope(secret, scope);
        let entry = Entry { secret_hash, key: key.clone() };
        self.with_shard(&name, |shard| shard.insert(name.as_str().into(), entry, self.limit));
        key
    }

    /// How many keys are held now.
    pub fn len(&self) -> usize {
        let count = |shard: &Mutex<Shard>| {
            let shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            shard.young.len() + shard.old.len()
        };
        self.shards.iter().map(count).sum()
    }

    /// Whether no key is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn with_shard<T: Default>(&self, name: &str, run: impl FnOnce(&mut Shard) -> T) -> T {
        let index = usize::try_from(self.hasher.hash_one(name) % SHARDS as u64).unwrap_or(0);
        match self.shards.get(index) {
            // A poisoned shard still holds whole entries: each is inserted in one step.
            Some(shard) => run(&mut shard.lock().unwrap_or_else(PoisonError::into_inner)),
            None => T::default(),
        }
    }
}

impl Shard {
    fn get(&mut self, name: &str, secret_hash: &[u8; 32], limit: usize) -> Option<SigningKey> {
        // INVARIANT: an entry is used only if it was derived from the very same secret.
        let fits = |entry: &Entry| {
            constant_time::verify_slices_are_equal(&entry.secret_hash, secret_hash).is_ok()
        };
        if let Some(entry) = self.young.get(name) {
            return fits(entry).then(|| entry.key.clone());
        }
        let (name, entry) = self.old.remove_entry(name)?;
        let key = fits(&entry).then(|| entry.key.clone())?;
        self.insert(name, entry, limit);
        Some(key)
    }

    fn insert(&mut self, name: Box<str>, entry: Entry, limit: usize) {
        if self.young.len() >= limit && !self.young.contains_key(&name) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(name, entry);
    }
}

impl fmt::Debug for SigningKeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeyCache").field("len", &self.len()).finish_non_exhaustive()
    }
}

/// SHA-256 of bytes in memory.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    let hash = digest::digest(&digest::SHA256, bytes);
    for (to, from) in out.iter_mut().zip(hash.as_ref()) {
        *to = *from;
    }
    out
}
