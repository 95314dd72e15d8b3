//! Key rings: the RSA keys that sign tokens, sealed in the store, cached in the process, rotated
//! with overlap.

mod stored;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use base::Timestamp;
use jose::{Jwk, KeySet, SigningKey, VerifyingKey};
use serde::Serialize;
use store::{CommitError, Loaded, Rev, Store, Unit};

use crate::reserve::Reserve;
use crate::{Keys, OpenError};
pub use stored::ring_name;
use stored::{CurrentKey, RetiredKey, StoredRing, ring_key};

/// The ring of the deployment's identity-pool tokens (RS512). All other rings are RS256.
pub const IDENTITY_POOLS: &str = "identity-pools";

/// The name of a user pool's ring for ID tokens.
pub fn user_pool_id_ring(pool_id: &str) -> String {
    format!("user-pool/{pool_id}/id")
}

/// The name of a user pool's ring for access tokens (AU-079).
pub fn user_pool_access_ring(pool_id: &str) -> String {
    format!("user-pool/{pool_id}/access")
}

/// The name of the ring by which a user pool signs its requests to SAML providers.
pub fn user_pool_signing_ring(pool_id: &str) -> String {
    format!("user-pool/{pool_id}/signing")
}

/// How rings are kept.
#[derive(Clone, Copy, Debug)]
pub struct RingConfig {
    /// How long a retired key stays published: the longest life of a token plus the longest time
    /// that a verifier caches the key set.
    pub overlap: Duration,
    /// How long a cached ring is used before its revision is looked up again: the bound on how
    /// late a node notices another node's rotation.
    pub recheck: Duration,
    /// How many keys are made ahead.
    pub reserve: usize,
}

impl Default for RingConfig {
    /// Two days of overlap (tokens live for a day at most, and key sets are cached for a day at
    /// most), a recheck each second, two keys ahead.
    fn default() -> Self {
        Self { overlap: Duration::from_hours(48), recheck: Duration::from_secs(1), reserve: 2 }
    }
}

/// Why a ring could not be used.
#[derive(Debug, thiserror::Error)]
pub enum RingError {
    /// The store did not do its part.
    #[error(transparent)]
    Store(#[from] CommitError),
    /// A stored key was sealed with a deployment key that this server does not have.
    #[error(
        "a signing key does not open: was the deployment key changed without the previous one?"
    )]
    Sealed(#[from] OpenError),
    /// A key cannot be made, read or used.
    #[error("a signing key: {0}")]
    Key(#[from] jose::Error),
    /// A key's certificate cannot be made.
    #[error("a signing key's certificate: {0}")]
    Certificate(#[from] rcgen::Error),
    /// A key set cannot be written as JSON.
    #[error("a key set: {0}")]
    Json(#[from] serde_json::Error),
    /// The ring is made and deleted faster than it can be read.
    #[error("a key ring keeps changing")]
    Unsettled,
}

impl From<store::Error> for RingError {
    fn from(error: store::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<RingError> for wire::Error {
    fn from(error: RingError) -> Self {
        match error {
            RingError::Store(
                CommitError::Conflict(_)
                | CommitError::Unknown(_)
                | CommitError::Store(store::Error::Unavailable(_)),
            )
            | RingError::Unsettled => Self::unavailable(error),
            other => Self::internal(other),
        }
    }
}

/// A published key set (RFC 7517 §5). Holds public members only (sec_017): [`Jwk`] has no others.
#[derive(Debug)]
pub struct Jwks {
    json: String,
}

impl Jwks {
    /// The document, ready to be answered as `application/json`.
    pub fn json(&self) -> &str {
        &self.json
    }

    fn new(keys: &[&Jwk]) -> Result<Self, RingError> {
        #[derive(Serialize)]
        struct Document<'a> {
            keys: &'a [&'a Jwk],
        }
        Ok(Self { json: serde_json::to_string(&Document { keys })? })
    }
}

/// The rings of a deployment.
pub struct KeyRings {
    store: Arc<dyn Store>,
    keys: Arc<Keys>,
    config: RingConfig,
    reserve: Arc<Reserve>,
    cache: moka::sync::Cache<String, Arc<Cached>>,
}

impl fmt::Debug for KeyRings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyRings").field("config", &self.config).finish_non_exhaustive()
    }
}

/// A ring ready for use.
struct Cached {
    rev: Rev,
    /// When the store was last asked, in microseconds.
    checked_at: AtomicI64,
    /// When the first of the published keys must disappear.
    complete_until: Option<Timestamp>,
    signing: Arc<SigningKey>,
    verifying: Arc<KeySet>,
    jwks: Arc<Jwks>,
}

impl KeyRings {
    /// The rings in a store. Makes nothing yet.
    pub fn new(store: Arc<dyn Store>, keys: Arc<Keys>, config: RingConfig) -> Self {
        let reserve = Reserve::new(config.reserve);
        let cache = moka::sync::Cache::new(10_000);
        Self { store, keys, config, reserve, cache }
    }

    /// Starts making keys ahead in the background; the server calls it once it has started. Needs
    /// a tokio runtime, as everything here.
    pub fn fill_reserve(&self) {
        self.reserve.fill();
    }

    /// The ring's current key. The first call makes the ring.
    pub async fn signing(&self, ring: &str, now: Timestamp) -> Result<Arc<SigningKey>, RingError> {
        Ok(Arc::clone(&self.made(ring, now).await?.signing))
    }

    /// The ring's published keys as a document. The first call makes the ring: callers make sure
    /// first that whatever the ring belongs to exists.
    pub async fn jwks(&self, ring: &str, now: Timestamp) -> Result<Arc<Jwks>, RingError> {
        Ok(Arc::clone(&self.made(ring, now).await?.jwks))
    }

    /// The ring's published keys for verification: none if there is no such ring.
    pub async fn verifying(&self, ring: &str, now: Timestamp) -> Result<Arc<KeySet>, RingError> {
        let found = self.find(ring, now).await?;
        Ok(found.map_or_else(Arc::default, |cached| Arc::clone(&cached.verifying)))
    }

    /// As [`verifying`](Self::verifying), but asks the store now: for a token whose key id is not
    /// in the cached set, because another node may have rotated a moment ago.
    pub async fn verifying_fresh(
        &self,
        ring: &str,
        now: Timestamp,
    ) -> Result<Arc<KeySet>, RingError> {
        let found = self.read(ring, self.cache.get(ring), now).await?;
        Ok(found.map_or_else(Arc::default, |cached| Arc::clone(&cached.verifying)))
    }

    /// Seals the ring's private key anew if a previous deployment key sealed it; says whether one
    /// did.
    pub async fn reseal(&self, ring: &str, now: Timestamp) -> Result<bool, RingError> {
        let Some(old) = store::load::<StoredRing>(&*self.store, now, &ring_key(ring)).await? else {
            return Ok(false);
        };
        let Some(new) = old.value.reseal(&self.keys)? else { return Ok(false) };
        let mut unit = Unit::new(&*self.store, now);
        unit.update(&old, &new)?;
        match unit.commit().await {
            // Somebody rotated the ring meanwhile, or seals it anew as well.
            Err(CommitError::Conflict(_)) => Box::pin(self.reseal(ring, now)).await,
            outcome => outcome.map(|()| true).map_err(RingError::from),
        }
    }

    /// Gives the ring a new key. The one before signs no more and stays published for
    /// [`RingConfig::overlap`]. Of several nodes that rotate at once, one does.
    pub async fn rotate(&self, ring: &str, now: Timestamp) -> Result<(), RingError> {
        let key = ring_key(ring);
        let Some(old) = store::load::<StoredRing>(&*self.store, now, &key).await? else {
            return self.made(ring, now).await.map(|_| ());
        };
        let fresh = self.new_key(ring, now).await?;
        let mut new = old.value.clone();
        let before = std::mem::replace(&mut new.current, fresh);
        new.retired.insert(0, RetiredKey { public: before.public, retired_at: now });
        new.retired.retain(|key| now < key.retired_at.plus(self.config.overlap));
        let mut unit = Unit::new(&*self.store, now);
        unit.update(&old, &new)?;
        match unit.commit().await {
            Ok(()) | Err(CommitError::Conflict(_)) => {}
            Err(error) => return Err(error.into()),
        }
        self.read(ring, None, now).await.map(|_| ())
    }

    /// Deletes the ring: its tokens verify no more, here at once and elsewhere after
    /// [`RingConfig::recheck`].
    pub async fn delete(&self, ring: &str, now: Timestamp) -> Result<(), RingError> {
        let key = ring_key(ring);
        store::retry_conflicts(5, async || -> Result<(), CommitError> {
            let Some(old) = store::load::<StoredRing>(&*self.store, now, &key).await? else {
                return Ok(());
            };
            let mut unit = Unit::new(&*self.store, now);
            unit.delete(&old)?;
            unit.commit().await
        })
        .await?;
        self.cache.invalidate(ring);
        Ok(())
    }

    /// The ring, made if need be.
    async fn made(&self, ring: &str, now: Timestamp) -> Result<Arc<Cached>, RingError> {
        if let Some(cached) = self.find(ring, now).await? {
            return Ok(cached);
        }
        self.make(ring, now).await?;
        self.read(ring, None, now).await?.ok_or(RingError::Unsettled)
    }

    /// The ring from the cache, or from the store when the cache is too old.
    async fn find(&self, ring: &str, now: Timestamp) -> Result<Option<Arc<Cached>>, RingError> {
        let Some(cached) = self.cache.get(ring) else { return self.read(ring, None, now).await };
        let checked_at = cached.checked_at.load(Ordering::Acquire);
        let age = now.since(Timestamp::from_micros(checked_at));
        let complete = cached.complete_until.is_none_or(|until| now < until);
        if age < self.config.recheck && complete {
            return Ok(Some(cached));
        }
        self.read(ring, Some(cached), now).await
    }

    /// The ring from the store; `cached` is kept if the store has the same revision.
    async fn read(
        &self,
        ring: &str,
        cached: Option<Arc<Cached>>,
        now: Timestamp,
    ) -> Result<Option<Arc<Cached>>, RingError> {
        let Some(item) = self.store.get(now, &ring_key(ring)).await? else {
            self.cache.invalidate(ring);
            return Ok(None);
        };
        let complete = |cached: &Cached| cached.complete_until.is_none_or(|until| now < until);
        if let Some(cached) = cached.filter(|cached| cached.rev == item.rev && complete(cached)) {
            cached.checked_at.store(now.micros(), Ordering::Release);
            return Ok(Some(cached));
        }
        let opened = Arc::new(self.open(&store::decode::<StoredRing>(item)?, now)?);
        self.cache.insert(ring.to_owned(), Arc::clone(&opened));
        Ok(Some(opened))
    }

    fn open(&self, ring: &Loaded<StoredRing>, now: Timestamp) -> Result<Cached, RingError> {
        let ends = |key: &RetiredKey| key.retired_at.plus(self.config.overlap);
        let published: Vec<_> = ring.retired.iter().filter(|key| now < ends(key)).collect();
        let mut public = vec![&ring.current.public];
        public.extend(published.iter().map(|key| &key.public));
        let mut verifying = KeySet::default();
        for key in &public {
            verifying.insert(VerifyingKey::from_jwk(key)?);
        }
        Ok(Cached {
            rev: ring.rev(),
            checked_at: AtomicI64::new(now.micros()),
            complete_until: published.iter().map(|key| ends(key)).min(),
            signing: Arc::new(ring.current.open(&self.keys, &ring.name)?),
            jwks: Arc::new(Jwks::new(&public)?),
            verifying: Arc::new(verifying),
        })
    }

    /// Makes the ring, unless somebody else is faster: then theirs is the ring.
    async fn make(&self, ring: &str, now: Timestamp) -> Result<(), RingError> {
        let pkcs8 = self.reserve.take().await?;
        let current = CurrentKey::new(&self.keys, ring, &pkcs8, now)?;
        let made = StoredRing { name: ring.to_owned(), current, retired: Vec::new() };
        let mut unit = Unit::new(&*self.store, now);
        unit.insert(&made)?;
        match unit.commit().await {
            Ok(()) => Ok(()),
            Err(CommitError::Conflict(_)) => {
                self.reserve.give_back(pkcs8);
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn new_key(&self, ring: &str, now: Timestamp) -> Result<CurrentKey, RingError> {
        let pkcs8 = self.reserve.take().await?;
        CurrentKey::new(&self.keys, ring, &pkcs8, now)
    }
}
