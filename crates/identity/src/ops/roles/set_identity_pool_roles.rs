//! SetIdentityPoolRoles (IP-076 to IP-078, IP-083, IP-085): replaces roles and mappings together.
//! The caller's `iam:PassRole` is checked by the front door; see `permissions`.

use std::collections::BTreeMap;

use base::Ctx;
use wire::cognito_identity::{SetIdentityPoolRoles, SetIdentityPoolRolesInput};
use wire::{Empty, Error, Handle};

use super::mappings::{role_arn, stored};
use crate::Identity;

impl Handle<SetIdentityPoolRoles, Ctx> for Identity {
    async fn handle(&self, cx: &Ctx, input: SetIdentityPoolRolesInput) -> Result<Empty, Error> {
        let mut roles = BTreeMap::new();
        for (state, arn) in input.roles {
            roles.insert(state, role_arn(&cx.deployment, arn)?);
        }
        let mut mappings = BTreeMap::new();
        for (provider, mapping) in input.role_mappings.unwrap_or_default() {
            let mapping = stored(&cx.deployment, &provider, mapping)?;
            mappings.insert(provider, mapping);
        }
        let changed = self.change_pool(cx, &input.identity_pool_id, |pool| {
            pool.authenticated_role = roles.get("authenticated").cloned();
            pool.guest_role = roles.get("unauthenticated").cloned();
            pool.role_mappings = mappings.clone();
            Ok(())
        });
        changed.await?;
        Ok(Empty {})
    }
}
