//! What other services may read of identity pools: that a pool is there, and which ones there are.
//! An identity itself is [`IdentityRecord`].

use base::{IdentityId, IdentityPoolId, Timestamp};
use store::{CommitError, Key, Page, Store, Unit, list_index, load};

use crate::entities::{IdentityRecord, ListEntry, Pool, State};

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

/// A page of the ids of a pool's identities, disabled ones left out: for going through all of them,
/// in an order that has no meaning. `at` is where the page before ended.
pub async fn identity_ids(
    store: &dyn Store,
    now: Timestamp,
    pool: &str,
    at: Option<&str>,
    limit: u32,
) -> Result<Page<String>, store::Error> {
    let none = Page { items: Vec::new(), next: None };
    let Some(pool) = load::<Pool>(store, now, &Pool::key_of(pool)).await? else { return Ok(none) };
    let (bucket, after) = at.and_then(|at| at.split_once(' ')).unwrap_or(("0", ""));
    let bucket = bucket.parse().unwrap_or(0);
    let after = (!after.is_empty()).then_some(after);
    let pk = Pool::identities(&pool.id, bucket);
    let page = list_index::<ListEntry>(store, now, (&pk, ""), after, limit).await?;
    let next = match page.next {
        Some(last) => Some(format!("{bucket} {last}")),
        None => (bucket + 1 < pool.list_buckets).then(|| format!("{} ", bucket + 1)),
    };
    let enabled = page.items.into_iter().filter(|entry| !entry.body.disabled);
    Ok(Page { items: enabled.map(|entry| entry.sk).collect(), next })
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
