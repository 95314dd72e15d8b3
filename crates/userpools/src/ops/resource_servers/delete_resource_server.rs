//! DeleteResourceServer.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{DeleteResourceServer, DeleteResourceServerRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;
use crate::entities::Pool;

impl Handle<DeleteResourceServer, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: DeleteResourceServerRequest) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        store::retry(|| self.try_delete_server(cx, &pool, &input.identifier)).await?;
        Ok(Empty {})
    }
}

impl UserPools {
    async fn try_delete_server(&self, cx: &Ctx, pool: &Pool, identifier: &str) -> Result<(), Fail> {
        let server = self.resource_server(cx, &pool.id, identifier).await?;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(&server)?;
        Ok(unit.commit().await?)
    }
}
