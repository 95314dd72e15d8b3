//! The groups and roles that stand in a user's tokens (US-059).

use base::Ctx;
use store::{MAX_PAGE, Range, list, load_many};
use wire::Error;

use crate::UserPools;
use crate::entities::{Group, Membership, UserKey};
use crate::tokens::GroupClaims;

impl UserPools {
    /// What a user's groups say in its tokens.
    pub(crate) async fn group_claims(
        &self,
        cx: &Ctx,
        user: &UserKey,
    ) -> Result<GroupClaims, Error> {
        let range = Range::prefix(user.partition(), Membership::LIST, MAX_PAGE);
        let memberships = list::<Membership>(&*self.store, cx.now, &range).await?;
        if memberships.items.is_empty() {
            return Ok(GroupClaims::default());
        }
        let keys: Vec<_> = memberships
            .items
            .iter()
            .map(|membership| Group::key_of(user.pool.as_str(), &membership.group))
            .collect();
        let groups = load_many::<Group>(&*self.store, cx.now, &keys).await?;
        let groups: Vec<_> = groups.into_iter().flatten().map(store::Loaded::into_value).collect();
        Ok(GroupClaims::of(&groups))
    }
}
