//! UntagResource: removes tags of a pool by key.

use base::Ctx;
use wire::cognito_idp::{UntagResource, UntagResourceRequest, UntagResourceResponse, error};
use wire::{Error, Handle};

use super::named_pool;
use crate::UserPools;
use crate::permissions::MAX_TAGS;

impl Handle<UntagResource, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, Error> {
        // Nobody has more tags to remove, and the decision on `aws:TagKeys` reads no more.
        if input.tag_keys.len() > MAX_TAGS {
            return Err(error::invalid_parameter("At most 50 tags are removed at once."));
        }
        let id = named_pool(cx, &input.resource_arn)?;
        let changed = self.change_pool(cx, id.as_str(), |pool| {
            pool.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        });
        changed.await?;
        Ok(UntagResourceResponse {})
    }
}
