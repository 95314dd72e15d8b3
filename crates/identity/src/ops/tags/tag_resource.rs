//! TagResource: adds tags to a pool and replaces those of the same key.

use base::Ctx;
use wire::cognito_identity::{TagResource, TagResourceInput, TagResourceResponse};
use wire::{Error, Handle};

use super::named_pool;
use crate::Identity;
use crate::ops::pools::checked_tags;

impl Handle<TagResource, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: TagResourceInput,
    ) -> Result<TagResourceResponse, Error> {
        let id = named_pool(cx, &input.resource_arn)?;
        let changed = self.change_pool(cx, id.as_str(), |pool| {
            let mut tags = pool.tags.clone();
            tags.extend(input.tags.clone());
            pool.tags = checked_tags(tags)?;
            Ok(())
        });
        changed.await?;
        Ok(TagResourceResponse {})
    }
}
