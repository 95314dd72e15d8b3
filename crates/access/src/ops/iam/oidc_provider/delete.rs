//! DeleteOpenIDConnectProvider: removes an OpenID Connect provider; one that is not there, too.

use base::Ctx;
use wire::iam::{DeleteOpenIDConnectProvider, DeleteOpenIDConnectProviderRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;

impl Handle<DeleteOpenIDConnectProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteOpenIDConnectProviderRequest,
    ) -> Result<Empty, Error> {
        let arn = input.open_id_connect_provider_arn.as_str();
        self.again(|| async {
            let Some(provider) = self.access.oidc_provider(cx.now, arn).await? else {
                return Ok(());
            };
            let mut unit = self.access.unit(cx.now);
            unit.delete(&provider)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
