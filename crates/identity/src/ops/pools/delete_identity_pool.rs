//! DeleteIdentityPool: the pool is gone at once, and with it every answer about its identities;
//! the identities themselves are swept in the background.

use base::Ctx;
use store::{Fail, Unit, load};
use wire::cognito_identity::{DeleteIdentityPool, DeleteIdentityPoolInput};
use wire::{Empty, Error, Handle};

use crate::Identity;
use crate::entities::{DeletedPool, Pool};
use crate::errors;

impl Handle<DeleteIdentityPool, Ctx> for Identity {
    async fn handle(&self, cx: &Ctx, input: DeleteIdentityPoolInput) -> Result<Empty, Error> {
        let deleted = store::retry(|| self.try_delete(cx, &input.identity_pool_id)).await?;
        let (sweep, now) = (self.sweep(), cx.now);
        tokio::spawn(async move {
            // What fails here is done by `sweep_deleted_pools`.
            match sweep.pool(now, &deleted).await {
                Ok(gone) => tracing::info!(pool = %deleted.id, gone, "swept a deleted pool"),
                Err(error) => tracing::warn!(pool = %deleted.id, %error, "sweeping failed"),
            }
        });
        Ok(Empty {})
    }
}

impl Identity {
    async fn try_delete(&self, cx: &Ctx, id: &str) -> Result<DeletedPool, Fail> {
        let found = load::<Pool>(&*self.store, cx.now, &Pool::key_of(id)).await?;
        let Some(pool) = found else { return Err(errors::pool_not_found(id).into()) };
        let (id, list_buckets) = (pool.id.clone(), pool.list_buckets);
        let deleted = DeletedPool { id, list_buckets, deleted_at: cx.now };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(&pool)?;
        unit.insert(&deleted)?;
        self.changes.commit(unit).await?;
        Ok(deleted)
    }
}
