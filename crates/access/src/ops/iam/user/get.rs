//! GetUser: a user; without a name the caller.

use base::Ctx;
use base::Principal;
use wire::iam::{GetUser, GetUserRequest, GetUserResponse};
use wire::{Error, Handle};

use super::super::shapes;
use super::own_name;
use super::root;
use crate::Iam;
use crate::entities::User;

impl Handle<GetUser, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: GetUserRequest) -> Result<GetUserResponse, Error> {
        if input.user_name.is_none() && matches!(cx.caller.principal, Principal::Root) {
            return Ok(GetUserResponse { user: Some(root(cx)) });
        }
        let name = own_name(cx, input.user_name)?;
        let user = self.found::<User>(cx, &name).await?;
        Ok(GetUserResponse { user: Some(shapes::user(&user, &cx.deployment)) })
    }
}
