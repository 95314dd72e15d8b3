//! DeleteUserPool (US-015): the pool is gone at once, and with it every answer about its users; the
//! users and whatever else it had are swept in the background.

use std::sync::Arc;

use base::Ctx;
use store::{Fail, Unit, load};
use wire::cognito_idp::{DeleteUserPool, DeleteUserPoolRequest, DeletionProtectionType, error};
use wire::{Empty, Error, Handle};

use crate::UserPools;
use crate::entities::{DeletedPool, Pool};
use crate::errors;
use crate::sweep::sweep_pool;

impl Handle<DeleteUserPool, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: DeleteUserPoolRequest) -> Result<Empty, Error> {
        self.refuse_while_importing(cx, &input.user_pool_id).await?;
        let deleted = store::retry(|| self.try_delete(cx, &input.user_pool_id)).await?;
        let (store, rings, now) = (Arc::clone(&self.store), Arc::clone(&self.rings), cx.now);
        tokio::spawn(async move {
            // What fails here is done by `sweep_deleted_pools`.
            match sweep_pool(&*store, &rings, now, &deleted).await {
                Ok(gone) => tracing::info!(pool = %deleted.id, gone, "swept a deleted pool"),
                Err(error) => tracing::warn!(pool = %deleted.id, %error, "sweeping failed"),
            }
        });
        Ok(Empty {})
    }
}

impl UserPools {
    async fn try_delete(&self, cx: &Ctx, id: &str) -> Result<DeletedPool, Fail> {
        let found = load::<Pool>(&*self.store, cx.now, &Pool::key_of(id)).await?;
        let Some(pool) = found else { return Err(errors::pool_not_found(id).into()) };
        if pool.settings.deletion_protection == Some(DeletionProtectionType::Active) {
            return Err(error::invalid_parameter(
                "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.",
            )
            .into());
        }
        let (id, list_buckets) = (pool.id.clone(), pool.list_buckets);
        let deleted = DeletedPool { id, list_buckets, deleted_at: cx.now };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(&pool)?;
        unit.insert(&deleted)?;
        self.changes.commit(unit).await?;
        Ok(deleted)
    }
}
