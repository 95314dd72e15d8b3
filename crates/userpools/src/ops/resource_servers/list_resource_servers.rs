//! ListResourceServers.

use base::Ctx;
use store::{Range, list};
use wire::cognito_idp::{
    ListResourceServers, ListResourceServersRequest, ListResourceServersResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;
use crate::entities::{Pool, ResourceServer};
use crate::paging::page_size;

impl Handle<ListResourceServers, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListResourceServersRequest,
    ) -> Result<ListResourceServersResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let scope = format!("ListResourceServers/{}", pool.id);
        let after = self.position(&scope, input.next_token.as_deref())?;
        let limit = page_size(input.max_results, 50);
        let range = Range::prefix(Pool::partition(pool.id.as_str()), ResourceServer::LIST, limit);
        let range = range.after(after.as_deref());
        let page = list::<ResourceServer>(&*self.store, cx.now, &range).await?;
        Ok(ListResourceServersResponse {
            resource_servers: Some(page.items.iter().map(|server| shown(server)).collect()),
            next_token: self.next_token(&scope, page.next),
        })
    }
}
