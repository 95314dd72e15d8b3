//! GetOpenIDConnectProvider: an OpenID Connect provider.

use base::Ctx;
use wire::iam::{
    GetOpenIDConnectProvider, GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse,
};
use wire::{Error, Handle};

use super::super::{shapes, tags};
use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<GetOpenIDConnectProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetOpenIDConnectProviderRequest,
    ) -> Result<GetOpenIDConnectProviderResponse, Error> {
        let provider = self.found::<OidcProvider>(cx, &input.open_id_connect_provider_arn).await?;
        // As AWS shows it: the URL without its scheme.
        Ok(GetOpenIDConnectProviderResponse {
            url: Some(provider.issuer.clone()),
            client_id_list: Some(provider.client_ids.clone()),
            thumbprint_list: Some(provider.thumbprints.clone()),
            create_date: shapes::date(provider.created_at),
            tags: tags::shown(&provider.tags),
        })
    }
}
