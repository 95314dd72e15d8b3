//! CreateGroup: makes a group.

use base::Ctx;
use base::unique_id;
use std::collections::BTreeMap;
use wire::iam::{CreateGroup, CreateGroupRequest, CreateGroupResponse};
use wire::{Error, Handle};

use super::super::shapes;
use crate::Iam;
use crate::entities::Group;

impl Handle<CreateGroup, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateGroupRequest,
    ) -> Result<CreateGroupResponse, Error> {
        let group = Group {
            name: input.group_name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: unique_id("AGPA", cx.rng.as_ref()),
            created_at: cx.now.truncate_to_secs(),
            inline: BTreeMap::new(),
            attached: Vec::new(),
        };
        self.add(cx, &group, None).await?;
        Ok(CreateGroupResponse { group: Some(shapes::group(&group, &cx.deployment)) })
    }
}
