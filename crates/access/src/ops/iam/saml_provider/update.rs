//! UpdateSAMLProvider: replaces the metadata of a SAML provider.

use base::Ctx;
use wire::iam::{UpdateSAMLProvider, UpdateSAMLProviderRequest, UpdateSAMLProviderResponse};
use wire::{Error, Handle};

use super::super::metadata;
use super::encryption;
use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<UpdateSAMLProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateSAMLProviderRequest,
    ) -> Result<UpdateSAMLProviderResponse, Error> {
        let encrypts = input.assertion_encryption_mode.is_some()
            || input.add_private_key.is_some()
            || input.remove_private_key.is_some();
        if encrypts {
            return Err(encryption());
        }
        let arn = input.saml_provider_arn;
        if let Some(document) = &input.saml_metadata_document {
            let found = metadata::check(document, cx.now)?;
            self.change(cx, &arn, |provider: &mut SamlProvider| {
                provider.metadata.clone_from(document);
                provider.valid_until = found.valid_until;
                Ok(())
            })
            .await?;
        } else {
            self.found::<SamlProvider>(cx, &arn).await?;
        }
        Ok(UpdateSAMLProviderResponse { saml_provider_arn: Some(arn) })
    }
}
