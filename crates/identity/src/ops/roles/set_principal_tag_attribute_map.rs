//! SetPrincipalTagAttributeMap (IP-087).

use std::collections::BTreeMap;

use base::Ctx;
use wire::cognito_identity::{
    SetPrincipalTagAttributeMap, SetPrincipalTagAttributeMapInput,
    SetPrincipalTagAttributeMapResponse, error,
};
use wire::{Error, Handle};

use crate::Identity;
use crate::entities::TagMap;

impl Handle<SetPrincipalTagAttributeMap, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetPrincipalTagAttributeMapInput,
    ) -> Result<SetPrincipalTagAttributeMapResponse, Error> {
        let (id, provider) = (input.identity_pool_id, input.identity_provider_name);
        let use_defaults = input.use_defaults.unwrap_or(false);
        let tags = input.principal_tags.unwrap_or_default();
        if tags.keys().any(|key| key.to_ascii_lowercase().starts_with("aws:")) {
            return Err(error::invalid_parameter("Tag keys may not begin with aws:."));
        }
        let tags = if use_defaults { BTreeMap::new() } else { tags };
        let map = TagMap { use_defaults, tags };
        let changed = self.change_pool(cx, &id, |pool| {
            if map == TagMap::default() {
                pool.tag_maps.remove(&provider);
            } else {
                pool.tag_maps.insert(provider.clone(), map.clone());
            }
            Ok(())
        });
        changed.await?;
        Ok(SetPrincipalTagAttributeMapResponse {
            identity_pool_id: Some(id),
            identity_provider_name: Some(provider),
            use_defaults: Some(map.use_defaults),
            principal_tags: Some(map.effective()),
        })
    }
}
