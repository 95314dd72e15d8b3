//! ListGroups.

use base::Ctx;
use store::{Range, list};
use wire::cognito_idp::{ListGroups, ListGroupsRequest, ListGroupsResponse};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;
use crate::entities::{Group, Pool};
use crate::paging::page_size;

impl Handle<ListGroups, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListGroupsRequest,
    ) -> Result<ListGroupsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let scope = format!("ListGroups/{}", pool.id);
        let after = self.position(&scope, input.next_token.as_deref())?;
        let limit = page_size(input.limit, 60);
        let range = Range::prefix(Pool::partition(pool.id.as_str()), Group::LIST, limit);
        let page = list::<Group>(&*self.store, cx.now, &range.after(after.as_deref())).await?;
        Ok(ListGroupsResponse {
            groups: Some(page.items.iter().map(|group| shown(group)).collect()),
            next_token: self.next_token(&scope, page.next),
        })
    }
}
