//! RemoveClientIDFromOpenIDConnectProvider: accepts an audience no more; one that is not there, too.

use base::Ctx;
use wire::iam::{
    RemoveClientIDFromOpenIDConnectProvider, RemoveClientIDFromOpenIDConnectProviderRequest,
};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<RemoveClientIDFromOpenIDConnectProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: RemoveClientIDFromOpenIDConnectProviderRequest,
    ) -> Result<Empty, Error> {
        self.change(cx, &input.open_id_connect_provider_arn, |provider: &mut OidcProvider| {
            provider.client_ids.retain(|id| *id != input.client_id);
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
