//! What a caller needs for each operation: the action on the ARN of the pool, the identity or the
//! dataset.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon
//! Cognito Sync". Identities are kept from administration by `access` (IP-096), whatever their
//! role says.

use base::{Ctx, IdentityId, IdentityPoolId, Permission};
use serde_json::Value;
use wire::{Error, OpMeta};

use crate::caller;

/// The service that roles are passed to.
const PASSED_TO: &str = "cognito-sync.amazonaws.com";

/// Foreign credentials are refused here in the words of SY-019, before any policy is asked.
pub(crate) fn needed(cx: &Ctx, op: &OpMeta, input: &Value) -> Result<Vec<Permission>, Error> {
    let text = |name: &str| input.get(name).and_then(Value::as_str);
    let (pool, identity) = (text("IdentityPoolId"), text("IdentityId"));
    if let Some(pool) = pool {
        caller::own(cx, pool, identity)?;
    }
    let mut needed = vec![Permission::of(op, resource(cx, op, input))];
    for member in ["PushSync", "CognitoStreams"] {
        let role = input.get(member).and_then(|settings| settings.get("RoleArn"));
        let role = role.and_then(Value::as_str);
        needed.extend(role.map(|role| Permission::pass_role(role, PASSED_TO)));
    }
    Ok(needed)
}

fn resource(cx: &Ctx, op: &OpMeta, input: &Value) -> String {
    let text = |name: &str| input.get(name).and_then(Value::as_str).unwrap_or_default();
    let (region, account) = (&cx.deployment.region, &cx.deployment.account);
    let all = format!("arn:aws:cognito-sync:{region}:{account}:identitypool");
    // What is no id is refused by validation, for those who may ask about anything.
    let Ok(pool) = text("IdentityPoolId").parse::<IdentityPoolId>() else {
        return format!("{all}/*");
    };
    if op.input.members().iter().all(|member| member.name != "IdentityId") {
        return format!("{all}/{pool}");
    }
    let Ok(identity) = text("IdentityId").parse::<IdentityId>() else {
        return format!("{all}/{pool}/identity/*");
    };
    let identity = format!("{all}/{pool}/identity/{identity}");
    match op.name {
        "DescribeIdentityUsage" | "RegisterDevice" => identity,
        "ListDatasets" => format!("{identity}/dataset/*"),
        _ => format!("{identity}/dataset/{}", text("DatasetName")),
    }
}
