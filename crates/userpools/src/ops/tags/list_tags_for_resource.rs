//! ListTagsForResource.

use base::Ctx;
use wire::cognito_idp::{
    ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse,
};
use wire::{Error, Handle};

use super::named_pool;
use crate::UserPools;

impl Handle<ListTagsForResource, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Error> {
        let id = named_pool(cx, &input.resource_arn)?;
        let pool = self.pool(cx, id.as_str()).await?;
        Ok(ListTagsForResourceResponse { tags: Some(pool.tags.clone()) })
    }
}
