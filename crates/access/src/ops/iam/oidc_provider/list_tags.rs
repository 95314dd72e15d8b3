//! ListOpenIDConnectProviderTags: the tags of an OpenID Connect provider.

use base::Ctx;
use wire::iam::{
    ListOpenIDConnectProviderTags, ListOpenIDConnectProviderTagsRequest,
    ListOpenIDConnectProviderTagsResponse,
};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<ListOpenIDConnectProviderTags, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListOpenIDConnectProviderTagsRequest,
    ) -> Result<ListOpenIDConnectProviderTagsResponse, Error> {
        let page = (input.marker, input.max_items);
        let id = input.open_id_connect_provider_arn.as_str();
        let listed = self
            .list_tags::<OidcProvider>(cx, ListOpenIDConnectProviderTags::META, id, page)
            .await?;
        Ok(ListOpenIDConnectProviderTagsResponse {
            tags: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
