//! ListGroups: the groups under a path.

use base::Ctx;
use wire::iam::{ListGroups, ListGroupsRequest, ListGroupsResponse};
use wire::{Error, Handle, Operation};

use super::super::shapes;
use crate::Iam;
use crate::entities::Group;

impl Handle<ListGroups, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListGroupsRequest,
    ) -> Result<ListGroupsResponse, Error> {
        let prefix = input.path_prefix.as_deref();
        let args = [prefix.unwrap_or("/")];
        let paging =
            self.paging(ListGroups::META, &args, input.marker.as_deref(), input.max_items)?;
        let listed = self.walk::<Group>(cx, &paging, prefix).await?;
        let listed = listed.map(|group| shapes::group(&group, &cx.deployment));
        Ok(ListGroupsResponse {
            groups: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
