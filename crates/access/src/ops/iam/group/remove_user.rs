//! RemoveUserFromGroup: ends a membership.

use base::Ctx;
use wire::iam::{RemoveUserFromGroup, RemoveUserFromGroupRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::{Group, User};

impl Handle<RemoveUserFromGroup, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: RemoveUserFromGroupRequest) -> Result<Empty, Error> {
        let group = self.found::<Group>(cx, &input.group_name).await?;
        self.change(cx, &input.user_name, |user: &mut User| {
            user.groups.retain(|name| *name != group.name);
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
