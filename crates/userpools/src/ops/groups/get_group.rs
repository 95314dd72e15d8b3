//! GetGroup.

use base::Ctx;
use wire::cognito_idp::{GetGroup, GetGroupRequest, GetGroupResponse};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;

impl Handle<GetGroup, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let group = self.group(cx, &pool.id, &input.group_name).await?;
        Ok(GetGroupResponse { group: Some(shown(&group)) })
    }
}
