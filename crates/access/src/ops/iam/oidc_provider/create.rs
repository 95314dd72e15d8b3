//! CreateOpenIDConnectProvider: registers an OpenID Connect provider.

use base::Ctx;
use wire::iam::{
    CreateOpenIDConnectProvider, CreateOpenIDConnectProviderRequest,
    CreateOpenIDConnectProviderResponse,
};
use wire::{Error, Handle};

use super::super::tags;
use super::issuer;
use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<CreateOpenIDConnectProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateOpenIDConnectProviderRequest,
    ) -> Result<CreateOpenIDConnectProviderResponse, Error> {
        let (scheme, issuer) = issuer::parse(&input.url)?;
        let client_ids = issuer::client_ids(input.client_id_list.unwrap_or_default())?;
        let thumbprints = issuer::thumbprints(input.thumbprint_list.unwrap_or_default())?;
        let provider = OidcProvider {
            issuer,
            scheme,
            client_ids,
            thumbprints,
            tags: tags::fresh::<OidcProvider>(input.tags)?,
            created_at: cx.now.truncate_to_secs(),
        };
        self.add(cx, &provider, None).await?;
        Ok(CreateOpenIDConnectProviderResponse {
            open_id_connect_provider_arn: Some(provider.arn(&cx.deployment)),
            tags: tags::shown(&provider.tags),
        })
    }
}
