//! DeleteUserPoolClient. Its tokens refresh no more, for the client that they belong to is gone.

use base::Ctx;
use store::{Fail, Unit, load};
use wire::cognito_idp::{DeleteUserPoolClient, DeleteUserPoolClientRequest};
use wire::{Empty, Error, Handle};

use crate::UserPools;
use crate::entities::{Client, Pool};
use crate::errors;

impl Handle<DeleteUserPoolClient, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: DeleteUserPoolClientRequest) -> Result<Empty, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        store::retry(|| self.try_delete_client(cx, &pool, &input.client_id)).await?;
        Ok(Empty {})
    }
}

impl UserPools {
    async fn try_delete_client(&self, cx: &Ctx, pool: &Pool, id: &str) -> Result<(), Fail> {
        let found = load::<Client>(&*self.store, cx.now, &Client::key_of(id)).await?;
        let Some(client) = found.filter(|client| client.pool == pool.id) else {
            return Err(errors::client_not_found(id).into());
        };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(&client)?;
        Ok(self.changes.commit(unit).await?)
    }
}
