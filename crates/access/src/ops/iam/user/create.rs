//! CreateUser: makes a user.

use base::Ctx;
use base::unique_id;
use std::collections::BTreeMap;
use wire::iam::{CreateUser, CreateUserRequest, CreateUserResponse};
use wire::{Error, Handle};

use super::super::attachments::check_boundary;
use super::super::{shapes, tags};
use crate::Iam;
use crate::entities::User;

impl Handle<CreateUser, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateUserRequest,
    ) -> Result<CreateUserResponse, Error> {
        check_boundary(input.permissions_boundary.as_deref())?;
        let user = User {
            name: input.user_name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: unique_id("AIDA", cx.rng.as_ref()),
            boundary: input.permissions_boundary,
            tags: tags::fresh::<User>(input.tags)?,
            created_at: cx.now.truncate_to_secs(),
            inline: BTreeMap::new(),
            attached: Vec::new(),
            groups: Vec::new(),
        };
        self.add(cx, &user, user.boundary.as_deref()).await?;
        Ok(CreateUserResponse { user: Some(shapes::user(&user, &cx.deployment)) })
    }
}
