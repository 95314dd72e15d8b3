//! What a caller needs for each signed operation: the action on the pool's ARN, with its tags.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon
//! Cognito User Pools".

use base::{Arn, Ctx, Permission, UserPoolId};
use serde_json::Value;
use store::load;
use wire::{Error, OpMeta};

use crate::UserPools;
use crate::entities::Client;

/// The most tags that a pool has (US-069).
pub(crate) const MAX_TAGS: usize = 50;

/// The service that the roles of groups are passed to.
const PASSED_TO: &str = "cognito-idp.amazonaws.com";

impl UserPools {
    pub(crate) async fn needed(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error> {
        let text = |name: &str| input.get(name).and_then(Value::as_str);
        let needed = match op.name {
            "ListUserPools" | "DescribeUserPoolDomain" => Permission::of(op, "*"),
            "CreateUserPool" => {
                Permission::of(op, "*").with_request_tags(input.get("UserPoolTags"))
            }
            "TagResource" | "UntagResource" | "ListTagsForResource" => {
                let pool = text("ResourceArn").and_then(|arn| pool_of(cx, arn));
                let needed = self.on_pool(cx, op, pool.as_ref().map(UserPoolId::as_str)).await?;
                let needed = needed.with_request_tags(input.get("Tags"));
                needed.with_tag_keys(input.get("TagKeys"))
            }
            "UpdateUserPool" => {
                let needed = self.on_pool(cx, op, text("UserPoolId")).await?;
                needed.with_request_tags(input.get("UserPoolTags"))
            }
            "GetDerivedToken" => {
                let key = Client::key_of(text("ClientId").unwrap_or_default());
                let client = load::<Client>(&*self.store, cx.now, &key).await?;
                self.on_pool(cx, op, client.as_ref().map(|client| client.pool.as_str())).await?
            }
            _ => self.on_pool(cx, op, text("UserPoolId")).await?,
        };
        let mut all = vec![needed];
        let role = match op.name {
            "CreateGroup" | "UpdateGroup" => text("RoleArn"),
            "CreateUserImportJob" => text("CloudWatchLogsRoleArn"),
            _ => None,
        };
        all.extend(role.map(|role| Permission::pass_role(role, PASSED_TO)));
        Ok(all)
    }

    async fn on_pool(&self, cx: &Ctx, op: &OpMeta, id: Option<&str>) -> Result<Permission, Error> {
        let Some(Ok(id)) = id.map(str::parse::<UserPoolId>) else { return Ok(on_any_pool(cx, op)) };
        let needed = Permission::of(op, cx.deployment.user_pool_arn(&id));
        Ok(match self.find_pool(cx, id.as_str()).await? {
            Some(pool) => needed.with_resource_tags(&pool.tags),
            None => needed,
        })
    }
}

/// The pool that an ARN names; `None` unless it is, to the last part, the ARN of a user pool of this
/// deployment. The pool need not exist.
pub(crate) fn pool_of(cx: &Ctx, arn: &str) -> Option<UserPoolId> {
    let parsed: Arn = arn.parse().ok()?;
    let id: UserPoolId = parsed.resource.strip_prefix("userpool/")?.parse().ok()?;
    (cx.deployment.user_pool_arn(&id) == arn).then_some(id)
}

fn on_any_pool(cx: &Ctx, op: &OpMeta) -> Permission {
    let (region, account) = (&cx.deployment.region, &cx.deployment.account);
    Permission::of(op, format!("arn:aws:cognito-idp:{region}:{account}:userpool/*"))
}
