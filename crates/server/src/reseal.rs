//! Sealing at rest, after the deployment key was rotated: what earlier keys sealed is sealed anew
//! with the current one, so that the earlier ones can go.

use access::entities::AccessKey;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keys::{KeyRings, Keys, OpenError, RingError, ring_name};
use serde_json::Value;
use store::{CommitError, Entity as _, Item, Key, MaybeConflict, Store, Unit};
use userpools::ResealError;

/// How many items are looked through at once.
const PAGE: u32 = 500;
/// How often a value is tried again when somebody else changes it.
const ATTEMPTS: u32 = 8;

/// What became of the sealed values in a store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Resealed {
    /// Sealed anew.
    pub(crate) done: usize,
    /// Opened by none of the keys.
    pub(crate) lost: usize,
    /// Of a kind that is not sealed anew here, and that an earlier key seems to have sealed.
    pub(crate) left: usize,
}

/// Why a value could not be sealed anew.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    Store(#[from] CommitError),
    #[error(transparent)]
    Lost(#[from] OpenError),
    #[error(transparent)]
    Ring(#[from] RingError),
}

impl From<ResealError> for Failed {
    fn from(error: ResealError) -> Self {
        match error {
            ResealError::Store(error) => Self::Store(error),
            ResealError::Lost(error) => Self::Lost(error),
        }
    }
}

impl From<store::Error> for Failed {
    fn from(error: store::Error) -> Self {
        Self::Store(error.into())
    }
}

impl MaybeConflict for Failed {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_conflict())
    }
}

/// Goes through the whole store. An error means that it was not gone through to the end.
pub(crate) async fn reseal(
    store: &dyn Store,
    keys: &Keys,
    rings: &KeyRings,
    now: Timestamp,
) -> Result<Resealed, String> {
    let mut outcome = Resealed::default();
    let mut after: Option<Key> = None;
    loop {
        let items = store.scan(after.as_ref(), PAGE).await.map_err(|error| error.to_string())?;
        let Some(last) = items.last() else { return Ok(outcome) };
        after = Some(last.key.clone());
        for item in &items {
            outcome.left += usize::from(foreign(item, keys));
            let sealed = match ring_name(&item.key) {
                Some(ring) => rings.reseal(ring, now).await.map_err(Failed::from),
                None => match store::kind_of(item).as_deref() {
                    Some(AccessKey::KIND) => access_key(store, keys, &item.key, now).await,
                    Some(kind) => userpools::reseal(store, keys, (kind, &item.key), now)
                        .await
                        .map_err(Failed::from),
                    None => Ok(false),
                },
            };
            match sealed {
                Ok(anew) => outcome.done += usize::from(anew),
                Err(Failed::Lost(error) | Failed::Ring(RingError::Sealed(error))) => {
                    tracing::error!(key = ?item.key, %error, "sealed with a deployment key that is not configured");
                    outcome.lost += 1;
                }
                Err(error) => return Err(error.to_string()),
            }
        }
    }
}

/// Whether a body of a kind that this file does not know holds a value of an earlier key.
fn foreign(item: &Item, keys: &Keys) -> bool {
    let kind = store::kind_of(item);
    let known = ring_name(&item.key).is_some()
        || kind.is_some_and(|kind| kind == AccessKey::KIND || userpools::has_sealed(&kind));
    let outdated = |text: &str| STANDARD.decode(text).is_ok_and(|raw| keys.looks_outdated(&raw));
    !known && texts(&item.body).iter().any(|text| outdated(text))
}

/// Every string in a JSON document.
fn texts(body: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![serde_json::from_str::<Value>(body).unwrap_or_default()];
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => found.push(text),
            Value::Array(values) => open.extend(values),
            Value::Object(members) => open.extend(members.into_iter().map(|(_, value)| value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    found
}

async fn access_key(
    store: &dyn Store,
    keys: &Keys,
    key: &Key,
    now: Timestamp,
) -> Result<bool, Failed> {
    store::retry_conflicts(ATTEMPTS, || async {
        let Some(old) = store::load::<AccessKey>(store, now, key).await? else { return Ok(false) };
        let Some(new) = old.value.reseal(keys)? else { return Ok(false) };
        let mut unit = Unit::new(store, now);
        unit.update(&old, &new)?;
        unit.commit().await?;
        Ok(true)
    })
    .await
}

/// The rings of signing keys in a store.
pub(crate) async fn rings(store: &dyn Store) -> Result<Vec<String>, store::Error> {
    let mut names = Vec::new();
    let mut after: Option<Key> = None;
    loop {
        let items = store.scan(after.as_ref(), PAGE).await?;
        let Some(last) = items.last() else { return Ok(names) };
        after = Some(last.key.clone());
        names.extend(items.iter().filter_map(|item| ring_name(&item.key)).map(str::to_owned));
    }
}
