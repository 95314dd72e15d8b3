//! Removes what deleted pools had: users, groups, clients, resource servers, keys.

use std::time::Duration;

use base::{Timestamp, UserPoolId};
use keys::{KeyRings, RingError, user_pool_access_ring, user_pool_id_ring, user_pool_signing_ring};
use store::{CommitError, Item, Key, Range, Store, Unit, decode, kind_of, list, list_index, load};

use crate::UserPools;
use crate::entities::{Client, DeletedPool, ImportJob, Pool, User};
use crate::users::delete_thing;

/// How much is read at a time.
const ROUND: u32 = 100;
/// How many items go in one batch; a user's links go with it.
const BATCH: usize = 25;
/// How long after its deletion a pool may still get users: by requests that were under way, and by
/// nodes that had it cached.
const LATE: Duration = Duration::from_mins(5);
/// How often a removal is tried again when somebody else was faster.
const ATTEMPTS: u32 = 16;

impl UserPools {
    /// Goes on with the deletions of pools that are not finished; answers how many users went. To be
    /// called now and then, and after a start.
    pub async fn sweep_deleted_pools(&self, now: Timestamp) -> Result<usize, RingError> {
        let range = Range::all(DeletedPool::LIST, ROUND);
        let mut gone = 0;
        for pool in list::<DeletedPool>(&*self.store, now, &range).await?.items {
            gone += sweep_pool(&*self.store, &self.rings, now, &pool).await?;
            if now.since(pool.deleted_at) > LATE {
                let mut unit = Unit::new(&*self.store, now);
                unit.delete(&pool).map_err(CommitError::from)?;
                match unit.commit().await {
                    // Another node was faster.
                    Ok(()) | Err(CommitError::Conflict(_)) => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(gone)
    }
}

/// Removes all that a deleted pool had; answers how many users went.
pub(crate) async fn sweep_pool(
    store: &dyn Store,
    rings: &KeyRings,
    now: Timestamp,
    pool: &DeletedPool,
) -> Result<usize, RingError> {
    let gone = sweep_users(store, now, pool).await?;
    sweep_clients(store, now, &pool.id).await?;
    sweep_files(store, now, &pool.id).await?;
    clear(store, now, &Pool::partition(pool.id.as_str())).await?;
    for ring in [user_pool_id_ring, user_pool_access_ring, user_pool_signing_ring] {
        rings.delete(&ring(pool.id.as_str()), now).await?;
    }
    Ok(gone)
}

async fn sweep_users(
    store: &dyn Store,
    now: Timestamp,
    pool: &DeletedPool,
) -> Result<usize, CommitError> {
    let mut gone = 0;
    for bucket in 0..pool.list_buckets.max(1) {
        let (pk, prefix) = (User::lists(&pool.id, bucket), User::list_of_all());
        let mut after = None;
        loop {
            let at = (pk.as_str(), prefix.as_str());
            let page = list_index::<()>(store, now, at, after.as_deref(), ROUND).await?;
            gone += page.items.len();
            for entry in page.items {
                clear(store, now, &entry.of.pk).await?;
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(gone)
}

async fn sweep_clients(
    store: &dyn Store,
    now: Timestamp,
    pool: &UserPoolId,
) -> Result<(), CommitError> {
    let (pk, mut after) = (Pool::partition(pool.as_str()), None);
    loop {
        let at = (pk.as_str(), Client::LIST);
        let page = list_index::<String>(store, now, at, after.as_deref(), ROUND).await?;
        for entry in page.items {
            delete_client(store, now, &entry.of).await?;
        }
        after = page.next;
        if after.is_none() {
            return Ok(());
        }
    }
}

/// Removes the files and logs of import jobs.
async fn sweep_files(
    store: &dyn Store,
    now: Timestamp,
    pool: &UserPoolId,
) -> Result<(), CommitError> {
    let (pk, mut after) = (Pool::partition(pool.as_str()), None);
    loop {
        let range = Range::prefix(&pk, ImportJob::LIST, ROUND).after(after.as_deref());
        let page = list::<ImportJob>(store, now, &range).await?;
        for job in page.items {
            clear(store, now, &ImportJob::partition(pool, &job.id)).await?;
        }
        after = page.next;
        if after.is_none() {
            return Ok(());
        }
    }
}

async fn delete_client(store: &dyn Store, now: Timestamp, key: &Key) -> Result<(), CommitError> {
    store::retry_conflicts(ATTEMPTS, || async move {
        let Some(found) = load::<Client>(store, now, key).await? else { return Ok(()) };
        let mut unit = Unit::new(store, now);
        unit.delete(&found)?;
        unit.commit().await
    })
    .await
}

/// Removes all entities of a partition, with their links. The entity at `#` goes last: as long as it
/// is there, the rest is found again after a crash.
async fn clear(store: &dyn Store, now: Timestamp, pk: &str) -> Result<(), CommitError> {
    loop {
        let gone = store::retry_conflicts(ATTEMPTS, || clear_some(store, now, pk)).await?;
        if gone == 0 {
            return Ok(());
        }
    }
}

async fn clear_some(store: &dyn Store, now: Timestamp, pk: &str) -> Result<usize, CommitError> {
    let page = store.range(now, &Range::all(pk, ROUND)).await?;
    let mut unit = Unit::new(store, now);
    let (head, rest): (Vec<Item>, Vec<Item>) =
        page.items.into_iter().partition(|item| &*item.key.sk == "#");
    let items = if rest.is_empty() { head } else { rest.into_iter().take(BATCH).collect() };
    let gone = items.len();
    for item in items {
        remove(&mut unit, item)?;
    }
    unit.commit().await?;
    Ok(gone)
}

fn remove(unit: &mut Unit<'_>, item: Item) -> Result<(), store::Error> {
    use store::Entity as _;
    let is_user = kind_of(&item).as_deref() == Some(User::KIND);
    if is_user { unit.delete(&decode::<User>(item)?) } else { delete_thing(unit, item) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::Kit;

    #[tokio::test]
    async fn sec_103_a_user_goes_after_all_that_it_has() {
        let kit = Kit::with(|_| ()).await;
        let user = kit.user("ann").await;
        for _ in 0..60 {
            kit.store(&kit.session(&user)).await;
        }
        let (store, now, pk) = (&*kit.service.store, kit.cx.now, user.key.partition());
        for gone in [25, 25, 10] {
            assert_eq!(clear_some(store, now, &pk).await.unwrap(), gone);
            kit.stored(&user).await;
        }
        assert_eq!(clear_some(store, now, &pk).await.unwrap(), 1);
        assert_eq!(clear_some(store, now, &pk).await.unwrap(), 0);
        let claim = User::sub_claim(&kit.pool.id, &user.sub);
        assert!(store.get(now, &claim).await.unwrap().is_none());
    }
}
