//! CreateResourceServer (OA-017).

use base::Ctx;
use store::{CommitError, Fail, Unit};
use wire::cognito_idp::{
    CreateResourceServer, CreateResourceServerRequest, CreateResourceServerResponse, error,
};
use wire::{Error, Handle};

use super::{scopes_of, shown};
use crate::UserPools;
use crate::entities::{Pool, ResourceServer};

/// Resource servers of one pool.
const MAX_SERVERS: usize = 25;

impl Handle<CreateResourceServer, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateResourceServerRequest,
    ) -> Result<CreateResourceServerResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let server = ResourceServer {
            pool: pool.id.clone(),
            identifier: input.identifier,
            name: input.name,
            scopes: scopes_of(input.scopes)?,
        };
        let list = (&*Pool::partition(pool.id.as_str()), ResourceServer::LIST);
        if self.count_items(cx, list, MAX_SERVERS).await? >= MAX_SERVERS {
            return Err(error::limit_exceeded("The user pool has 25 resource servers."));
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&server)?;
        match unit.commit().await {
            Ok(()) => Ok(CreateResourceServerResponse { resource_server: Some(shown(&server)) }),
            Err(CommitError::Conflict(_)) => Err(error::invalid_parameter(format!(
                "{} already exists in user pool {}.",
                server.identifier, pool.id
            ))),
            Err(failed) => Err(Fail::from(failed).into()),
        }
    }
}
