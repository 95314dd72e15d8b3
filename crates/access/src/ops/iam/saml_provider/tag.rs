//! TagSAMLProvider: adds tags to a SAML provider.

use base::Ctx;
use wire::iam::{TagSAMLProvider, TagSAMLProviderRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<TagSAMLProvider, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: TagSAMLProviderRequest) -> Result<Empty, Error> {
        self.tag::<SamlProvider>(cx, &input.saml_provider_arn, &input.tags).await?;
        Ok(Empty {})
    }
}
