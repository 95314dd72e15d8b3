//! ListSAMLProviders: the SAML providers.

use base::Ctx;
use wire::iam::{
    ListSAMLProviders, ListSAMLProvidersRequest, ListSAMLProvidersResponse, SAMLProviderListEntry,
};
use wire::{Error, Handle};

use super::super::shapes;
use super::PAGE;
use crate::Iam;
use crate::entities::SamlProvider;

impl Handle<ListSAMLProviders, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        _input: ListSAMLProvidersRequest,
    ) -> Result<ListSAMLProvidersResponse, Error> {
        let entries = self.entries(cx, SamlProvider::LIST).await?;
        let mut list = Vec::with_capacity(entries.len());
        for some in entries.chunks(PAGE) {
            let providers = self.load_entries::<SamlProvider>(cx, some).await?;
            list.extend(providers.iter().map(|provider| SAMLProviderListEntry {
                arn: Some(provider.arn(&cx.deployment)),
                valid_until: shapes::date(provider.valid_until),
                create_date: shapes::date(provider.created_at),
            }));
        }
        Ok(ListSAMLProvidersResponse { saml_provider_list: Some(list) })
    }
}
