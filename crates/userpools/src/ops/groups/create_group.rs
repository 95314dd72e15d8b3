//! CreateGroup (US-059 to US-061).

use base::Ctx;
use store::{CommitError, Unit};
use wire::cognito_idp::{CreateGroup, CreateGroupRequest, CreateGroupResponse, error};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;
use crate::entities::{Group, Pool};

/// Groups of one pool (US-061).
const MAX_GROUPS: usize = 10_000;

impl Handle<CreateGroup, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateGroupRequest,
    ) -> Result<CreateGroupResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let group = Group {
            pool: pool.id.clone(),
            name: input.group_name,
            description: input.description,
            role_arn: input.role_arn,
            precedence: input.precedence,
            created_at: cx.now,
            modified_at: cx.now,
        };
        let list = (&*Pool::partition(pool.id.as_str()), Group::LIST);
        if self.count_items(cx, list, MAX_GROUPS).await? >= MAX_GROUPS {
            return Err(error::limit_exceeded("The user pool has 10000 groups."));
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&group)?;
        match unit.commit().await {
            Ok(()) => Ok(CreateGroupResponse { group: Some(shown(&group)) }),
            Err(CommitError::Conflict(_)) => {
                Err(error::group_exists("A group with the name already exists."))
            }
            Err(failed) => Err(store::Fail::from(failed).into()),
        }
    }
}
