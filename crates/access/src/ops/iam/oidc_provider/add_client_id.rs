//! AddClientIDToOpenIDConnectProvider: accepts one more audience; again changes nothing.

use base::Ctx;
use wire::iam::{AddClientIDToOpenIDConnectProvider, AddClientIDToOpenIDConnectProviderRequest};
use wire::{Empty, Error, Handle};

use super::issuer;
use crate::Iam;
use crate::entities::OidcProvider;

impl Handle<AddClientIDToOpenIDConnectProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AddClientIDToOpenIDConnectProviderRequest,
    ) -> Result<Empty, Error> {
        self.change(cx, &input.open_id_connect_provider_arn, |provider: &mut OidcProvider| {
            let mut ids = provider.client_ids.clone();
            if !ids.contains(&input.client_id) {
                ids.push(input.client_id.clone());
            }
            provider.client_ids = issuer::client_ids(ids)?;
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
