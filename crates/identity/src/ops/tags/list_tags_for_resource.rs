//! ListTagsForResource.

use base::Ctx;
use wire::cognito_identity::{
    ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceResponse,
};
use wire::{Error, Handle};

use super::pool_of;
use crate::Identity;

impl Handle<ListTagsForResource, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceResponse, Error> {
        let pool = self.pool(cx, &pool_of(cx, &input.resource_arn)?).await?;
        Ok(ListTagsForResourceResponse { tags: Some(pool.tags.clone()) })
    }
}
