//! GetPrincipalTagAttributeMap (IP-087).

use base::Ctx;
use wire::cognito_identity::{
    GetPrincipalTagAttributeMap, GetPrincipalTagAttributeMapInput,
    GetPrincipalTagAttributeMapResponse,
};
use wire::{Error, Handle};

use crate::Identity;

impl Handle<GetPrincipalTagAttributeMap, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetPrincipalTagAttributeMapInput,
    ) -> Result<GetPrincipalTagAttributeMapResponse, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        let map = pool.tag_maps.get(&input.identity_provider_name).cloned().unwrap_or_default();
        Ok(GetPrincipalTagAttributeMapResponse {
            identity_pool_id: Some(pool.id.to_string()),
            identity_provider_name: Some(input.identity_provider_name),
            use_defaults: Some(map.use_defaults),
            principal_tags: Some(map.effective()),
        })
    }
}
