//! ListUsersInGroup.

use base::Ctx;
use store::{list_index, load_many};
use wire::cognito_idp::{ListUsersInGroup, ListUsersInGroupRequest, ListUsersInGroupResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{Membership, User, UserKey};
use crate::paging::page_size;
use crate::users::user_type;

impl Handle<ListUsersInGroup, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUsersInGroupRequest,
    ) -> Result<ListUsersInGroupResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let group = self.group(cx, &pool.id, &input.group_name).await?;
        let members = Membership::members(&pool.id, &group.name);
        let scope = format!("ListUsersInGroup/{members}");
        let after = self.position(&scope, input.next_token.as_deref())?;
        let (store, size) = (&*self.store, page_size(input.limit, 60));
        let page = list_index::<()>(store, cx.now, (&members, ""), after.as_deref(), size).await?;
        let key = |name: &String| UserKey { pool: pool.id.clone(), name: name.clone() }.at("#");
        let keys: Vec<_> = page.items.iter().map(|entry| key(&entry.sk)).collect();
        let users = load_many::<User>(store, cx.now, &keys).await?;
        let users = users.into_iter().flatten().map(|user| user_type(&user, |_| true));
        Ok(ListUsersInGroupResponse {
            users: Some(users.collect()),
            next_token: self.next_token(&scope, page.next),
        })
    }
}
