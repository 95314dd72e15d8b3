//! ListIdentityPools (IP-038).

use base::Ctx;
use store::list_index;
use wire::cognito_identity::{
    IdentityPoolShortDescription, ListIdentityPools, ListIdentityPoolsInput,
    ListIdentityPoolsResponse,
};
use wire::{Error, Handle};

use crate::Identity;
use crate::entities::Pool;

const SCOPE: &str = "ListIdentityPools";

impl Handle<ListIdentityPools, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListIdentityPoolsInput,
    ) -> Result<ListIdentityPoolsResponse, Error> {
        let after = self.position(SCOPE, input.next_token.as_deref())?;
        let limit = u32::try_from(input.max_results).unwrap_or(1);
        let page =
            list_index::<String>(&*self.store, cx.now, (Pool::LIST, ""), after.as_deref(), limit);
        let page = page.await?;
        let pools = page.items.into_iter().map(|entry| IdentityPoolShortDescription {
            identity_pool_id: Some(entry.sk),
            identity_pool_name: Some(entry.body),
        });
        Ok(ListIdentityPoolsResponse {
            identity_pools: Some(pools.collect()),
            next_token: self.next_token(SCOPE, page.next),
        })
    }
}
