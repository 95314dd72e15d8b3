//! ListRoleTags: the tags of a role.

use base::Ctx;
use wire::iam::{ListRoleTags, ListRoleTagsRequest, ListRoleTagsResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::Role;

impl Handle<ListRoleTags, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListRoleTagsRequest,
    ) -> Result<ListRoleTagsResponse, Error> {
        let page = (input.marker, input.max_items);
        let id = input.role_name.as_str();
        let listed = self.list_tags::<Role>(cx, ListRoleTags::META, id, page).await?;
        Ok(ListRoleTagsResponse {
            tags: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
