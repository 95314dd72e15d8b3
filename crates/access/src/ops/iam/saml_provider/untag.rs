//! UntagSAMLProvider: removes tags from a SAML provider.

use base::Ctx;
use wire::iam::{UntagSAMLProvider, UntagSAMLProviderRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<UntagSAMLProvider, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UntagSAMLProviderRequest) -> Result<Empty, Error> {
        self.untag::<SamlProvider>(cx, &input.saml_provider_arn, &input.tag_keys).await?;
        Ok(Empty {})
    }
}
