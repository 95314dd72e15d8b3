//! ListTagsForResource.

use base::Ctx;
use wire::cognito_identity::{
    ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceResponse,
};
use wire::{Error, Handle};

use super::named_pool;
use crate::Identity;

impl Handle<ListTagsForResource, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceResponse, Error> {
        let id = named_pool(cx, &input.resource_arn)?;
        let pool = self.pool(cx, id.as_str()).await?;
        Ok(ListTagsForResourceResponse { tags: Some(pool.tags.clone()) })
    }
}
