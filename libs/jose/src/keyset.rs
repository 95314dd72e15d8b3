//! A JSON Web Key Set (RFC 7517 §5), parsed once into keys ready for use.

use std::collections::HashMap;

use serde_json::Value;

use crate::jws::KeySource;
use crate::{Alg, Error, Jwk, Result, VerifyingKey, json};

/// Longest key set document that is read, in bytes.
pub const MAX_JWKS_LEN: usize = 512 * 1024;
/// Most entries in a key set document.
pub const MAX_KEYS: usize = 128;
/// Most keys of one id that are kept: each is one signature check per token.
const MAX_SAME_KID: usize = 4;

/// Keys by id and algorithm. Immutable in use; replace it whole when the issuer rotates.
#[derive(Debug, Clone, Default)]
pub struct KeySet {
    by_kid: HashMap<Box<str>, Vec<VerifyingKey>>,
    nameless: Vec<VerifyingKey>,
    skipped: usize,
}

impl KeySet {
    /// Reads a key set document.
    ///
    /// An entry that cannot be used for verification (unknown type or curve, symmetric, weak, for
    /// encryption, malformed) is skipped and counted, so that one odd key does not lock out an
    /// issuer. Errors: [`Error::TooLong`], [`Error::Json`], [`Error::TooManyKeys`].
    pub fn parse(document: &[u8]) -> Result<Self> {
        if document.len() > MAX_JWKS_LEN {
            return Err(Error::TooLong);
        }
        let Some(Value::Array(entries)) = json::object(document)?.remove("keys") else {
            return Err(Error::Json);
        };
        if entries.len() > MAX_KEYS {
            return Err(Error::TooManyKeys);
        }
        let mut set = Self::default();
        for entry in entries {
            match serde_json::from_value::<Jwk>(entry) {
                Ok(jwk) => match VerifyingKey::from_jwk(&jwk) {
                    Ok(key) => set.insert(key),
                    Err(_) => set.skipped += 1,
                },
                Err(_) => set.skipped += 1,
            }
        }
        Ok(set)
    }

    /// Adds a key. Keys of the same id stand side by side, up to four; further ones are skipped.
    pub fn insert(&mut self, key: VerifyingKey) {
        let Some(kid) = key.kid() else {
            self.nameless.push(key);
            return;
        };
        let same = self.by_kid.entry(kid.into()).or_default();
        if same.len() < MAX_SAME_KID {
            same.push(key);
        } else {
            self.skipped += 1;
        }
    }

    /// How many keys can be used.
    pub fn len(&self) -> usize {
        self.by_kid.values().map(Vec::len).sum::<usize>() + self.nameless.len()
    }

    /// Whether no key can be used.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many entries of the document were not usable.
    pub fn skipped(&self) -> usize {
        self.skipped
    }
}

impl KeySource for KeySet {
    /// With an id: the keys of exactly that id. Without: the only suitable key, if there is one.
    fn candidates(&self, kid: Option<&str>, alg: Alg) -> Result<Vec<&VerifyingKey>> {
        let suitable: Vec<_> = match kid {
            Some(kid) => self.by_kid.get(kid).into_iter().flatten().collect(),
            None => self.by_kid.values().flatten().chain(&self.nameless).collect(),
        };
        let suitable: Vec<_> = suitable.into_iter().filter(|key| key.supports(alg)).collect();
        match (kid, suitable.len()) {
            (_, 0) => Err(Error::KeyNotFound),
            (Some(_), _) | (None, 1) => Ok(suitable),
            (None, _) => Err(Error::KeyAmbiguous),
        }
    }
}
