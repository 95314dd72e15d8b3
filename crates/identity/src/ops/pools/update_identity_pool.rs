//! UpdateIdentityPool: replaces the whole configuration (IP-039); roles and role mappings stay.

use base::Ctx;
use wire::cognito_identity::{IdentityPool, UpdateIdentityPool};
use wire::{Error, Handle};

use super::config::{Config, shown};
use crate::Identity;

impl Handle<UpdateIdentityPool, Ctx> for Identity {
    async fn handle(&self, cx: &Ctx, input: IdentityPool) -> Result<IdentityPool, Error> {
        let changed = self.change_pool(cx, &input.identity_pool_id, |pool| {
            let input = input.clone();
            let config = Config {
                name: input.identity_pool_name,
                allow_guests: input.allow_unauthenticated_identities,
                allow_classic_flow: input.allow_classic_flow,
                login_providers: input.supported_login_providers,
                developer_provider: input.developer_provider_name,
                oidc_arns: input.open_id_connect_provider_arns,
                user_pools: input.cognito_identity_providers,
                saml_arns: input.saml_provider_arns,
                tags: input.identity_pool_tags,
            };
            config.apply(cx, pool)
        });
        Ok(shown(&changed.await?))
    }
}
