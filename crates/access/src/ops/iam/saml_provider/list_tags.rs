//! ListSAMLProviderTags: the tags of a SAML provider.

use base::Ctx;
use wire::iam::{ListSAMLProviderTags, ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<ListSAMLProviderTags, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListSAMLProviderTagsRequest,
    ) -> Result<ListSAMLProviderTagsResponse, Error> {
        let page = (input.marker, input.max_items);
        let id = input.saml_provider_arn.as_str();
        let listed =
            self.list_tags::<SamlProvider>(cx, ListSAMLProviderTags::META, id, page).await?;
        Ok(ListSAMLProviderTagsResponse {
            tags: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
