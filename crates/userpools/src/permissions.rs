//! What a caller needs for each signed operation: the action on the pool's ARN, with its tags.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon
//! Cognito User Pools".

use base::{Arn, Ctx, Permission, UserPoolId};
use serde_json::Value;
use wire::{Error, OpMeta};

use crate::UserPools;
use crate::entities::Tags;

/// The most tags that a pool has (US-069).
pub(crate) const MAX_TAGS: usize = 50;
// INVARIANT: validation and the operations, which come after the decision, refuse input with more
// tags or tag keys than this. So what is not looked at is not done either.
const TAGS: usize = MAX_TAGS + 1;

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
                with_request_tags(Permission::of(op, "*"), input.get("UserPoolTags"))
            }
            "TagResource" | "UntagResource" | "ListTagsForResource" => {
                let pool = text("ResourceArn").and_then(|arn| pool_of(cx, arn));
                let needed = self.on_pool(cx, op, pool.as_ref().map(UserPoolId::as_str)).await?;
                let needed = with_request_tags(needed, input.get("Tags"));
                with_tag_keys(needed, input.get("TagKeys"))
            }
            "UpdateUserPool" => {
                let needed = self.on_pool(cx, op, text("UserPoolId")).await?;
                with_request_tags(needed, input.get("UserPoolTags"))
            }
            _ => self.on_pool(cx, op, text("UserPoolId")).await?,
        };
        let mut all = vec![needed];
        if matches!(op.name, "CreateGroup" | "UpdateGroup")
            && let Some(role) = text("RoleArn")
        {
            let passed = Permission {
                action: "iam:PassRole".to_owned(),
                resource: role.to_owned(),
                context: Vec::new(),
            };
            all.push(passed.with("iam:PassedToService", vec![PASSED_TO.to_owned()]));
        }
        Ok(all)
    }

    async fn on_pool(&self, cx: &Ctx, op: &OpMeta, id: Option<&str>) -> Result<Permission, Error> {
        let Some(Ok(id)) = id.map(str::parse::<UserPoolId>) else { return Ok(on_any_pool(cx, op)) };
        let needed = Permission::of(op, cx.deployment.user_pool_arn(&id));
        Ok(match self.find_pool(cx, id.as_str()).await? {
            Some(pool) => with_resource_tags(needed, &pool.tags),
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

fn with_resource_tags(needed: Permission, tags: &Tags) -> Permission {
    tags.iter().fold(needed, |needed, (key, value)| {
        needed.with(format!("aws:ResourceTag/{key}"), vec![value.clone()])
    })
}

fn with_request_tags(needed: Permission, tags: Option<&Value>) -> Permission {
    let Some(tags) = tags.and_then(Value::as_object).filter(|tags| !tags.is_empty()) else {
        return needed;
    };
    let keys = tags.keys().take(TAGS).cloned().collect();
    let needed = tags.iter().take(TAGS).fold(needed, |needed, (key, value)| {
        let value = value.as_str().unwrap_or_default().to_owned();
        needed.with(format!("aws:RequestTag/{key}"), vec![value])
    });
    needed.with("aws:TagKeys", keys)
}

fn with_tag_keys(needed: Permission, keys: Option<&Value>) -> Permission {
    let keys = keys.and_then(Value::as_array).into_iter().flatten().take(TAGS);
    let keys: Vec<_> = keys.filter_map(Value::as_str).map(str::to_owned).collect();
    if keys.is_empty() { needed } else { needed.with("aws:TagKeys", keys) }
}
