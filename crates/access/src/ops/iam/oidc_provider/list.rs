//! ListOpenIDConnectProviders: the ARNs of the OpenID Connect providers.

use base::Ctx;
use wire::iam::{
    ListOpenIDConnectProviders, ListOpenIDConnectProvidersRequest,
    ListOpenIDConnectProvidersResponse, OpenIDConnectProviderListEntry,
};
use wire::{Error, Handle};

use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<ListOpenIDConnectProviders, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        _input: ListOpenIDConnectProvidersRequest,
    ) -> Result<ListOpenIDConnectProvidersResponse, Error> {
        let entries = self.entries(cx, OidcProvider::LIST).await?;
        let arn = |issuer: String| cx.deployment.iam_arn(&format!("oidc-provider/{issuer}"));
        let list =
            entries.into_iter().map(|e| OpenIDConnectProviderListEntry { arn: Some(arn(e.sk)) });
        Ok(ListOpenIDConnectProvidersResponse {
            open_id_connect_provider_list: Some(list.collect()),
        })
    }
}
