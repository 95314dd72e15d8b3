//! CreateSAMLProvider: registers a SAML provider by its metadata.

use base::Ctx;
use base::unique_id;
use wire::iam::{CreateSAMLProvider, CreateSAMLProviderRequest, CreateSAMLProviderResponse};
use wire::{Error, Handle};

use super::super::{metadata, tags};
use super::encryption;
use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<CreateSAMLProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateSAMLProviderRequest,
    ) -> Result<CreateSAMLProviderResponse, Error> {
        if input.assertion_encryption_mode.is_some() || input.add_private_key.is_some() {
            return Err(encryption());
        }
        let found = metadata::check(&input.saml_metadata_document, cx.now)?;
        let provider = SamlProvider {
            name: input.name,
            uuid: unique_id("SAMLP", cx.rng.as_ref()),
            metadata: input.saml_metadata_document,
            valid_until: found.valid_until,
            tags: tags::fresh::<SamlProvider>(input.tags)?,
            created_at: cx.now.truncate_to_secs(),
        };
        self.add(cx, &provider, None).await?;
        Ok(CreateSAMLProviderResponse {
            saml_provider_arn: Some(provider.arn(&cx.deployment)),
            tags: tags::shown(&provider.tags),
        })
    }
}
