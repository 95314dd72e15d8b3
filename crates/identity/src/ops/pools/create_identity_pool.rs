//! CreateIdentityPool (IP-001, IP-040 to IP-046, IP-070).

use std::collections::BTreeMap;

use base::{Ctx, IdentityPoolId};
use store::{Range, Unit};
use wire::cognito_identity::{CreateIdentityPool, CreateIdentityPoolInput, IdentityPool, error};
use wire::{Error, Handle};

use super::config::{Config, shown};
use crate::Identity;
use crate::entities::Pool;

/// Pools of one account (IP-046).
const MAX_POOLS: u32 = 1_000;

impl Handle<CreateIdentityPool, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateIdentityPoolInput,
    ) -> Result<IdentityPool, Error> {
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
        let mut pool = empty(self, cx);
        config.apply(cx, &mut pool)?;
        let pools = self.store.range(cx.now, &Range::all(Pool::LIST, MAX_POOLS)).await;
        if pools?.items.len() >= MAX_POOLS as usize {
            return Err(error::limit_exceeded("The account has 1000 identity pools."));
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&pool)?;
        unit.commit().await?;
        Ok(shown(&pool))
    }
}

fn empty(service: &Identity, cx: &Ctx) -> Pool {
    Pool {
        id: IdentityPoolId::generate(&cx.deployment.region, &*cx.rng),
        name: String::new(),
        allow_guests: false,
        allow_classic_flow: None,
        login_providers: BTreeMap::new(),
        developer_provider: None,
        oidc_arns: Vec::new(),
        user_pools: Vec::new(),
        saml_arns: Vec::new(),
        authenticated_role: None,
        guest_role: None,
        role_mappings: BTreeMap::new(),
        tag_maps: BTreeMap::new(),
        tags: BTreeMap::new(),
        created_at: cx.now,
        list_buckets: service.store.limits().list_buckets,
    }
}
