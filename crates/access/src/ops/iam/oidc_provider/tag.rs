//! TagOpenIDConnectProvider: adds tags to an OpenID Connect provider.

use base::Ctx;
use wire::iam::{TagOpenIDConnectProvider, TagOpenIDConnectProviderRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<TagOpenIDConnectProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: TagOpenIDConnectProviderRequest,
    ) -> Result<Empty, Error> {
        self.tag::<OidcProvider>(cx, &input.open_id_connect_provider_arn, &input.tags).await?;
        Ok(Empty {})
    }
}
