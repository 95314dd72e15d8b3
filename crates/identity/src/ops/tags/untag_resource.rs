//! UntagResource: removes tags of a pool by key.

use base::Ctx;
use wire::cognito_identity::{UntagResource, UntagResourceInput, UntagResourceResponse};
use wire::{Error, Handle};

use super::pool_of;
use crate::Identity;

impl Handle<UntagResource, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UntagResourceInput,
    ) -> Result<UntagResourceResponse, Error> {
        let id = pool_of(cx, &input.resource_arn)?;
        let changed = self.change_pool(cx, &id, |pool| {
            pool.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        });
        changed.await?;
        Ok(UntagResourceResponse {})
    }
}
