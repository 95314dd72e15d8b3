//! AdminListGroupsForUser.

use base::Ctx;
use store::{Range, list, load_many};
use wire::cognito_idp::{
    AdminListGroupsForUser, AdminListGroupsForUserRequest, AdminListGroupsForUserResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;
use crate::entities::{Group, Membership};
use crate::paging::page_size;

impl Handle<AdminListGroupsForUser, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminListGroupsForUserRequest,
    ) -> Result<AdminListGroupsForUserResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let scope = format!("AdminListGroupsForUser/{}", user.key);
        let after = self.position(&scope, input.next_token.as_deref())?;
        let size = page_size(input.limit, 60);
        let range = Range::prefix(user.key.partition(), Membership::LIST, size);
        let range = range.after(after.as_deref());
        let page = list::<Membership>(&*self.store, cx.now, &range).await?;
        let key = |it: &store::Loaded<Membership>| Group::key_of(pool.id.as_str(), &it.group);
        let keys: Vec<_> = page.items.iter().map(key).collect();
        let groups = load_many::<Group>(&*self.store, cx.now, &keys).await?;
        Ok(AdminListGroupsForUserResponse {
            groups: Some(groups.into_iter().flatten().map(|group| shown(&group)).collect()),
            next_token: self.next_token(&scope, page.next),
        })
    }
}
