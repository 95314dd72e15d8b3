//! GetRole: a role with its trust policy and last use.

use base::Ctx;
use store::{Loaded, load};
use wire::iam::{GetRole, GetRoleRequest, GetRoleResponse, RoleLastUsed};
use wire::{Error, Handle};

use super::super::shapes;
use crate::Iam;
use crate::entities::{LastUsed, Role};

impl Handle<GetRole, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
        let role = self.found::<Role>(cx, &input.role_name).await?;
        let used = load::<LastUsed>(self.access.store(), cx.now, &LastUsed::key_of(&role.id)).await;
        let used = used?.map(Loaded::into_value);
        let mut shown = shapes::role(&role, &cx.deployment);
        shown.role_last_used = Some(used.map_or_else(RoleLastUsed::default, |used| RoleLastUsed {
            last_used_date: shapes::date(used.at),
            region: Some(used.region),
        }));
        Ok(GetRoleResponse { role: Some(shown) })
    }
}
