//! ListUserPools.

use base::Ctx;
use store::{list_index, load_many};
use wire::cognito_idp::{
    ListUserPools, ListUserPoolsRequest, ListUserPoolsResponse, UserPoolDescriptionType,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::Pool;
use crate::paging::page_size;

const SCOPE: &str = "ListUserPools";

impl Handle<ListUserPools, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUserPoolsRequest,
    ) -> Result<ListUserPoolsResponse, Error> {
        let (store, after) = (&*self.store, self.position(SCOPE, input.next_token.as_deref())?);
        let limit = page_size(Some(input.max_results), 60);
        let page = list_index::<()>(store, cx.now, (Pool::LIST, ""), after.as_deref(), limit);
        let page = page.await?;
        let keys: Vec<_> = page.items.iter().map(|entry| entry.of.clone()).collect();
        let pools = load_many::<Pool>(store, cx.now, &keys).await?;
        let described = pools.into_iter().flatten().map(|pool| UserPoolDescriptionType {
            id: Some(pool.id.to_string()),
            name: Some(pool.name.clone()),
            lambda_config: Some(pool.settings.lambda_config.clone().unwrap_or_default()),
            last_modified_date: Some(pool.modified_at.into()),
            creation_date: Some(pool.created_at.into()),
            ..UserPoolDescriptionType::default()
        });
        Ok(ListUserPoolsResponse {
            user_pools: Some(described.collect()),
            next_token: self.next_token(SCOPE, page.next),
        })
    }
}
