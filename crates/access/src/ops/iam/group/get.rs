//! GetGroup: a group and a page of its members.

use base::Ctx;
use wire::iam::{GetGroup, GetGroupRequest, GetGroupResponse};
use wire::{Error, Handle, Operation};

use super::super::shapes;
use crate::Iam;
use crate::entities::{Group, User};

impl Handle<GetGroup, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
        let args = [input.group_name.as_str()];
        let paging =
            self.paging(GetGroup::META, &args, input.marker.as_deref(), input.max_items)?;
        let group = self.found::<Group>(cx, &input.group_name).await?;
        let members = User::members_of(&group.name);
        let (entries, next) = self.entries_page(cx, &paging, &members).await?;
        let users = self.load_entries::<User>(cx, &entries).await?;
        let users = users.iter().map(|user| shapes::listed_user(user, &cx.deployment)).collect();
        let listed = self.listed(&paging, users, next.as_deref());
        Ok(GetGroupResponse {
            group: Some(shapes::group(&group, &cx.deployment)),
            users: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
