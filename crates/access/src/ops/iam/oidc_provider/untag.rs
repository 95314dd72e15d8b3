//! UntagOpenIDConnectProvider: removes tags from an OpenID Connect provider.

use base::Ctx;
use wire::iam::{UntagOpenIDConnectProvider, UntagOpenIDConnectProviderRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<UntagOpenIDConnectProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UntagOpenIDConnectProviderRequest,
    ) -> Result<Empty, Error> {
        self.untag::<OidcProvider>(cx, &input.open_id_connect_provider_arn, &input.tag_keys)
            .await?;
        Ok(Empty {})
    }
}
