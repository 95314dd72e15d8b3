//! DeleteSAMLProvider: removes a SAML provider.

use base::Ctx;
use wire::iam::{DeleteSAMLProvider, DeleteSAMLProviderRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<DeleteSAMLProvider, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteSAMLProviderRequest) -> Result<Empty, Error> {
        self.again(|| async {
            let provider = self.found::<SamlProvider>(cx, &input.saml_provider_arn).await?;
            let mut unit = self.access.unit(cx.now);
            unit.delete(&provider)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
