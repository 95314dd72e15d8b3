//! TagResource: adds tags to a pool and replaces those of the same key.

use base::Ctx;
use wire::cognito_idp::{TagResource, TagResourceRequest, TagResourceResponse, error};
use wire::{Error, Handle};

use super::named_pool;
use crate::UserPools;
use crate::ops::pools::checked_tags;

impl Handle<TagResource, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, Error> {
        let id = named_pool(cx, &input.resource_arn)?;
        let changed = self.change_pool(cx, id.as_str(), |pool| {
            let mut tags = pool.tags.clone();
            tags.extend(input.tags.clone());
            pool.tags = checked_tags(tags, error::invalid_parameter)?;
            Ok(())
        });
        changed.await?;
        Ok(TagResourceResponse {})
    }
}
