//! ListRoles: the roles under a path.

use base::Ctx;
use wire::iam::{ListRoles, ListRolesRequest, ListRolesResponse};
use wire::{Error, Handle, Operation};

use super::super::shapes;
use crate::Iam;
use crate::entities::Role;

impl Handle<ListRoles, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
        let prefix = input.path_prefix.as_deref();
        let args = [prefix.unwrap_or("/")];
        let paging =
            self.paging(ListRoles::META, &args, input.marker.as_deref(), input.max_items)?;
        let listed = self.walk::<Role>(cx, &paging, prefix).await?;
        let listed = listed.map(|role| shapes::listed_role(&role, &cx.deployment));
        Ok(ListRolesResponse {
            roles: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
