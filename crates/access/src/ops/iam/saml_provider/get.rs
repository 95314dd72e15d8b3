//! GetSAMLProvider: a SAML provider with its metadata.

use base::Ctx;
use wire::iam::{GetSAMLProvider, GetSAMLProviderRequest, GetSAMLProviderResponse};
use wire::{Error, Handle};

use super::super::{shapes, tags};
use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<GetSAMLProvider, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetSAMLProviderRequest,
    ) -> Result<GetSAMLProviderResponse, Error> {
        let provider = self.found::<SamlProvider>(cx, &input.saml_provider_arn).await?;
        Ok(GetSAMLProviderResponse {
            saml_provider_uuid: Some(provider.uuid.clone()),
            saml_metadata_document: Some(provider.metadata.clone()),
            create_date: shapes::date(provider.created_at),
            valid_until: shapes::date(provider.valid_until),
            tags: tags::shown(&provider.tags),
            ..GetSAMLProviderResponse::default()
        })
    }
}
