//! UpdateResourceServer: replaces name and scopes.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{
    UpdateResourceServer, UpdateResourceServerRequest, UpdateResourceServerResponse,
};
use wire::{Error, Handle};

use super::{scopes_of, shown};
use crate::UserPools;
use crate::entities::ResourceServer;

impl Handle<UpdateResourceServer, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateResourceServerRequest,
    ) -> Result<UpdateResourceServerResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let new = ResourceServer {
            pool: pool.id.clone(),
            identifier: input.identifier,
            name: input.name,
            scopes: scopes_of(input.scopes)?,
        };
        store::retry(|| self.try_update_server(cx, &new)).await?;
        Ok(UpdateResourceServerResponse { resource_server: Some(shown(&new)) })
    }
}

impl UserPools {
    async fn try_update_server(&self, cx: &Ctx, new: &ResourceServer) -> Result<(), Fail> {
        let old = self.resource_server(cx, &new.pool, &new.identifier).await?;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, new)?;
        Ok(unit.commit().await?)
    }
}
