//! What other services may read of identity pools: that a pool is there, and which ones there are.
//! An identity itself is [`IdentityRecord`].

use base::{IdentityId, IdentityPoolId, Timestamp};
use store::{CommitError, Key, Page, Store, Unit, list_index};

use crate::entities::{IdentityRecord, Pool, State};

/// Where a pool is stored: it exists if and only if an item is there.
pub fn pool_key(id: &str) -> Key {
    Pool::key_of(id)
}

/// A page of the ids of all pools, in order.
pub async fn pool_ids(
    store: &dyn Store,
    now: Timestamp,
    after: Option<&str>,
    limit: u32,
) -> Result<Page<String>, store::Error> {
    let page = list_index::<String>(store, now, (Pool::LIST, ""), after, limit).await?;
    Ok(Page { items: page.items.into_iter().map(|entry| entry.sk).collect(), next: page.next })
}

/// Makes a pool that lets guests in, unless it is there, and a guest in it: for set-ups in code,
/// where nobody calls CreateIdentityPool and GetId.
pub async fn seed(
    store: &dyn Store,
    now: Timestamp,
    pool: &IdentityPoolId,
    identity: &IdentityId,
) -> Result<(), CommitError> {
    let mut unit = Unit::new(store, now);
    if store.get(now, &pool_key(pool.as_str())).await?.is_none() {
        unit.insert(&Pool::open(pool.clone(), now))?;
    }
    unit.insert(&IdentityRecord {
        id: identity.clone(),
        pool: pool.clone(),
        bucket: 0,
        state: State::Guest,
        logins: std::collections::BTreeMap::new(),
        developer: std::collections::BTreeMap::new(),
        created_at: now,
        modified_at: now,
    })?;
    unit.commit().await
}
