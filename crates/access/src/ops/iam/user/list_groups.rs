//! ListGroupsForUser: the groups of a user.

use base::Ctx;
use store::load_many;
use wire::iam::{ListGroupsForUser, ListGroupsForUserRequest, ListGroupsForUserResponse};
use wire::{Error, Handle, Operation};

use super::super::shapes;
use crate::Iam;
use crate::entities::{Group, User};

impl Handle<ListGroupsForUser, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListGroupsForUserRequest,
    ) -> Result<ListGroupsForUserResponse, Error> {
        let args = [input.user_name.as_str()];
        let op = ListGroupsForUser::META;
        let paging = self.paging(op, &args, input.marker.as_deref(), input.max_items)?;
        let user = self.found::<User>(cx, &input.user_name).await?;
        let mut names = user.groups.clone();
        names.sort();
        let listed = self.cut(&paging, names.into_iter().map(|name| (name.clone(), name)));
        let keys: Vec<_> = listed.items.iter().map(|name| Group::key_of(name)).collect();
        let found = load_many::<Group>(self.access.store(), cx.now, &keys).await?;
        let groups = found.iter().flatten().map(|group| shapes::group(group, &cx.deployment));
        Ok(ListGroupsForUserResponse {
            groups: Some(groups.collect()),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
