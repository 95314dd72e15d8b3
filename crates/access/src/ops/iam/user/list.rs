//! ListUsers: the users under a path.

use base::Ctx;
use wire::iam::{ListUsers, ListUsersRequest, ListUsersResponse};
use wire::{Error, Handle, Operation};

use super::super::shapes;
use crate::Iam;
use crate::entities::User;

impl Handle<ListUsers, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
        let prefix = input.path_prefix.as_deref();
        let args = [prefix.unwrap_or("/")];
        let paging =
            self.paging(ListUsers::META, &args, input.marker.as_deref(), input.max_items)?;
        let listed = self.walk::<User>(cx, &paging, prefix).await?;
        let listed = listed.map(|user| shapes::listed_user(&user, &cx.deployment));
        Ok(ListUsersResponse {
            users: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
