//! GetIdentityPoolRoles.

use std::collections::BTreeMap;

use base::Ctx;
use wire::cognito_identity::{
    GetIdentityPoolRoles, GetIdentityPoolRolesInput, GetIdentityPoolRolesResponse,
};
use wire::{Error, Handle};

use super::mappings::shown;
use crate::Identity;

impl Handle<GetIdentityPoolRoles, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetIdentityPoolRolesInput,
    ) -> Result<GetIdentityPoolRolesResponse, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        let named =
            [("authenticated", &pool.authenticated_role), ("unauthenticated", &pool.guest_role)];
        let named = named
            .into_iter()
            .filter_map(|(state, role)| role.clone().map(|role| (state.to_owned(), role)));
        let roles: BTreeMap<_, _> = named.collect();
        let mappings = pool.role_mappings.iter();
        let mappings: BTreeMap<_, _> =
            mappings.map(|(provider, mapping)| (provider.clone(), shown(mapping))).collect();
        Ok(GetIdentityPoolRolesResponse {
            identity_pool_id: Some(pool.id.to_string()),
            roles: (!roles.is_empty()).then_some(roles),
            role_mappings: (!mappings.is_empty()).then_some(mappings),
        })
    }
}
