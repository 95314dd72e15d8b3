//! UpdateOpenIDConnectProviderThumbprint: replaces the thumbprints of a provider.

use base::Ctx;
use wire::iam::{
    UpdateOpenIDConnectProviderThumbprint, UpdateOpenIDConnectProviderThumbprintRequest,
};
use wire::{Empty, Error, Handle};

use super::issuer;
use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<UpdateOpenIDConnectProviderThumbprint, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateOpenIDConnectProviderThumbprintRequest,
    ) -> Result<Empty, Error> {
        let thumbprints = issuer::thumbprints(input.thumbprint_list)?;
        self.change(cx, &input.open_id_connect_provider_arn, |provider: &mut OidcProvider| {
            provider.thumbprints.clone_from(&thumbprints);
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
