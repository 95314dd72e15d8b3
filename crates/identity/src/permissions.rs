//! What a caller needs for each operation: the action on the pool's ARN, with its tags.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon
//! Cognito Identity". Identity-pool credentials are kept from these operations by `access`
//! (IP-096), whatever their role says.

use std::collections::BTreeSet;

use base::{Ctx, IdentityPoolId, Permission};
use serde_json::Value;
use store::load;
use wire::{Error, OpMeta};

use crate::Identity;
use crate::entities::{IdentityRecord, MAX_RULES};
use crate::pool_arn::pool_of;

// INVARIANT: validation and the operations, which come after the decision, refuse input with more
// roles, mappings or rules than these. So what is not looked at is not done either,
// and nobody makes us look at more.
const ROLES: usize = 2 + 1;
const MAPPINGS: usize = 10 + 1;
const RULES: usize = MAX_RULES + 1;

/// The service that roles are passed to (IP-077).
const PASSED_TO: &str = "cognito-identity.amazonaws.com";

impl Identity {
    pub(crate) async fn needed(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error> {
        let text = |name: &str| input.get(name).and_then(Value::as_str);
        let needed = match op.name {
            "ListIdentityPools" => vec![Permission::of(op, "*")],
            "CreateIdentityPool" => {
                let tags = input.get("IdentityPoolTags");
                vec![Permission::of(op, "*").with_request_tags(tags)]
            }
            "DescribeIdentity" => {
                vec![self.on_identity(cx, op, text("IdentityId").unwrap_or_default()).await?]
            }
            "DeleteIdentities" => self.on_identities(cx, op, input).await?,
            "TagResource" | "UntagResource" | "ListTagsForResource" => {
                vec![self.on_resource(cx, op, input).await?]
            }
            "UpdateIdentityPool" => {
                let pool = self.on_pool(cx, op, text("IdentityPoolId").unwrap_or_default()).await?;
                vec![pool.with_request_tags(input.get("IdentityPoolTags"))]
            }
            "SetIdentityPoolRoles" => {
                let pool = self.on_pool(cx, op, text("IdentityPoolId").unwrap_or_default()).await?;
                std::iter::once(pool).chain(passed_roles(input)).collect()
            }
            _ => vec![self.on_pool(cx, op, text("IdentityPoolId").unwrap_or_default()).await?],
        };
        Ok(needed)
    }

    async fn on_pool(&self, cx: &Ctx, op: &OpMeta, id: &str) -> Result<Permission, Error> {
        let Ok(id) = id.parse::<IdentityPoolId>() else { return Ok(on_any_pool(cx, op)) };
        let needed = Permission::of(op, cx.deployment.identity_pool_arn(&id));
        Ok(match self.find_pool(cx, id.as_str()).await? {
            Some(pool) => needed.with_resource_tags(&pool.tags),
            None => needed,
        })
    }

    /// Of an identity that is not there nothing is told but to those who may ask about any pool.
    async fn on_identity(&self, cx: &Ctx, op: &OpMeta, id: &str) -> Result<Permission, Error> {
        match self.pool_of_identity(cx, id).await? {
            Some(pool) => self.on_pool(cx, op, pool.as_str()).await,
            None => Ok(on_any_pool(cx, op)),
        }
    }

    async fn on_identities(
        &self,
        cx: &Ctx,
        op: &OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error> {
        let ids = input.get("IdentityIdsToDelete").and_then(Value::as_array).into_iter().flatten();
        // Validation, which comes later, allows sixty; nobody makes us look up more.
        let ids: Vec<_> = ids.filter_map(Value::as_str).take(60).collect();
        let mut pools = BTreeSet::new();
        for id in ids {
            pools.insert(self.pool_of_identity(cx, id).await?);
        }
        let mut needed = Vec::new();
        for pool in pools {
            needed.push(match pool {
                Some(pool) => self.on_pool(cx, op, pool.as_str()).await?,
                None => on_any_pool(cx, op),
            });
        }
        if needed.is_empty() {
            needed.push(on_any_pool(cx, op));
        }
        Ok(needed)
    }

    async fn on_resource(&self, cx: &Ctx, op: &OpMeta, input: &Value) -> Result<Permission, Error> {
        let arn = input.get("ResourceArn").and_then(Value::as_str).unwrap_or_default();
        // What names no pool of ours is refused by the operation, for those who may ask.
        let needed = match pool_of(&cx.deployment, arn) {
            Some(id) => self.on_pool(cx, op, id.as_str()).await?,
            None => on_any_pool(cx, op),
        };
        let needed = needed.with_request_tags(input.get("Tags"));
        Ok(needed.with_tag_keys(input.get("TagKeys")))
    }

    async fn pool_of_identity(&self, cx: &Ctx, id: &str) -> Result<Option<IdentityPoolId>, Error> {
        if id.parse::<base::IdentityId>().is_err() {
            return Ok(None);
        }
        let found = load::<IdentityRecord>(&*self.store, cx.now, &IdentityRecord::key_of(id)).await;
        Ok(found?.map(|record| record.pool.clone()))
    }
}

fn on_any_pool(cx: &Ctx, op: &OpMeta) -> Permission {
    let (region, account) = (&cx.deployment.region, &cx.deployment.account);
    Permission::of(op, format!("arn:aws:cognito-identity:{region}:{account}:identitypool/*"))
}

/// `iam:PassRole` on every role that the pool would hand out (IP-077).
fn passed_roles(input: &Value) -> impl Iterator<Item = Permission> {
    let roles = input.get("Roles").and_then(Value::as_object).into_iter().flatten();
    let roles = roles.take(ROLES).filter_map(|(_, arn)| arn.as_str());
    let mappings = input.get("RoleMappings").and_then(Value::as_object).into_iter().flatten();
    let rules = mappings.take(MAPPINGS).filter_map(|(_, mapping)| {
        mapping.pointer("/RulesConfiguration/Rules").and_then(Value::as_array)
    });
    let rules = rules.flat_map(|rules| rules.iter().take(RULES));
    let ruled = rules.filter_map(|rule| rule.get("RoleARN").and_then(Value::as_str));
    let distinct: BTreeSet<_> = roles.chain(ruled).map(str::to_owned).collect();
    distinct.into_iter().map(|arn| Permission::pass_role(arn, PASSED_TO))
}
