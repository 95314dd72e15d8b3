//! ListUserTags: the tags of a user.

use base::Ctx;
use wire::iam::{ListUserTags, ListUserTagsRequest, ListUserTagsResponse};
use wire::{Error, Handle, Operation};

use crate::Iam;
use crate::entities::User;

impl Handle<ListUserTags, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUserTagsRequest,
    ) -> Result<ListUserTagsResponse, Error> {
        let page = (input.marker, input.max_items);
        let id = input.user_name.as_str();
        let listed = self.list_tags::<User>(cx, ListUserTags::META, id, page).await?;
        Ok(ListUserTagsResponse {
            tags: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
