//! Which resources an operation of IAM or STS is authorised against.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys" of IAM and
//! STS. Lists of everything have no resource: `*`.

use base::{Ctx, Principal};
use policy::Context;
use serde_json::Value;
use wire::{OpMeta, ServiceId};

use crate::Access;
use crate::error::AccessError;

/// Operations whose optional `UserName` stands for the caller's own when it is absent.
const OWN_USER: [&str; 10] = [
    "ChangePassword",
    "CreateAccessKey",
    "DeleteAccessKey",
    "GetUser",
    "ListAccessKeys",
    "ListMFADevices",
    "ListServiceSpecificCredentials",
    "ListSigningCertificates",
    "ListSSHPublicKeys",
    "UpdateAccessKey",
];

/// Operations that name a user and a group, and are about the group.
const ABOUT_GROUP: [&str; 2] = ["AddUserToGroup", "RemoveUserFromGroup"];

fn text<'a>(input: &'a Value, member: &str) -> Option<&'a str> {
    input.get(member).and_then(Value::as_str)
}

impl Access {
    /// The ARNs that an operation of IAM or STS is authorised against. The input need not be valid
    /// yet; what it does not name is `*`.
    pub(crate) async fn resources(
        &self,
        cx: &Ctx,
        op: &OpMeta,
        input: &Value,
    ) -> Result<Vec<String>, AccessError> {
        let arn = match op.service.id {
            ServiceId::Sts => self.sts_resource(op.name, input),
            ServiceId::Iam => self.iam_resource(cx, op.name, input).await?,
            ServiceId::CognitoIdentity | ServiceId::CognitoIdp | ServiceId::CognitoSync => None,
        };
        Ok(vec![arn.unwrap_or_else(|| "*".to_owned())])
    }

    fn sts_resource(&self, op: &str, input: &Value) -> Option<String> {
        match op {
            "AssumeRole" | "AssumeRoleWithWebIdentity" | "AssumeRoleWithSAML" => {
                text(input, "RoleArn").map(str::to_owned)
            }
            "GetFederationToken" => {
                let name = text(input, "Name")?;
                Some(self.0.deployment.sts_arn(&format!("federated-user/{name}")))
            }
            _ => None,
        }
    }

    async fn iam_resource(
        &self,
        cx: &Ctx,
        op: &str,
        input: &Value,
    ) -> Result<Option<String>, AccessError> {
        for member in ["PolicyArn", "OpenIDConnectProviderArn", "SAMLProviderArn"] {
            let attaches = op.starts_with("Attach") || op.starts_with("Detach");
            if let (Some(arn), false) = (text(input, member), attaches) {
                return Ok(Some(arn.to_owned()));
            }
        }
        if let Some(arn) = text(input, "PolicySourceArn") {
            return Ok(Some(arn.to_owned()));
        }
        if let Some(arn) = self.new_resource(op, input) {
            return Ok(Some(arn));
        }
        if let Some(name) = text(input, "RoleName") {
            return self.role_resource(cx, name).await.map(Some);
        }
        if let (Some(name), None) = (text(input, "GroupName"), text(input, "UserName")) {
            return self.group_resource(cx, name).await.map(Some);
        }
        if ABOUT_GROUP.contains(&op) {
            let name = text(input, "GroupName").unwrap_or_default();
            return self.group_resource(cx, name).await.map(Some);
        }
        if let Some(name) = text(input, "UserName") {
            return self.user_resource(cx, name).await.map(Some);
        }
        Ok(match &cx.caller.principal {
            Principal::User(user) if OWN_USER.contains(&op) => Some(user.arn.clone()),
            _ => None,
        })
    }

    /// The ARN that something which is to be made will have.
    fn new_resource(&self, op: &str, input: &Value) -> Option<String> {
        let (kind, name) = match op {
            "CreateRole" => ("role", text(input, "RoleName")?),
            "CreateUser" => ("user", text(input, "UserName")?),
            "CreateGroup" => ("group", text(input, "GroupName")?),
            "CreatePolicy" => ("policy", text(input, "PolicyName")?),
            "CreateSAMLProvider" => ("saml-provider", text(input, "Name")?),
            "CreateOpenIDConnectProvider" => {
                let url = text(input, "Url")?;
                let host = url.split_once("://").map_or(url, |(_, rest)| rest);
                ("oidc-provider", host.trim_end_matches('/'))
            }
            _ => return None,
        };
        let path = text(input, "Path").unwrap_or("/");
        Some(self.0.deployment.iam_arn(&format!("{kind}{path}{name}")))
    }

    /// A role's ARN has its path, which only the role knows; one that is not there is taken to be
    /// without a path, so that a caller without rights cannot tell.
    async fn role_resource(&self, cx: &Ctx, name: &str) -> Result<String, AccessError> {
        let found = self.role_rights(cx.now, name).await?;
        Ok(found.map_or_else(|| self.bare("role", name), |rights| rights.arn.clone()))
    }

    async fn user_resource(&self, cx: &Ctx, name: &str) -> Result<String, AccessError> {
        let found = self.user(cx.now, name).await?;
        Ok(found.map_or_else(|| self.bare("user", name), |user| user.arn(&self.0.deployment)))
    }

    async fn group_resource(&self, cx: &Ctx, name: &str) -> Result<String, AccessError> {
        let found = self.group(cx.now, name).await?;
        Ok(found.map_or_else(|| self.bare("group", name), |group| group.arn(&self.0.deployment)))
    }

    fn bare(&self, kind: &str, name: &str) -> String {
        self.0.deployment.iam_arn(&format!("{kind}/{name}"))
    }
}

/// How many tags or tag keys of a request are looked at: one more than any operation takes. A
/// request with more is refused by validation, which comes after the decision, so that nothing is
/// done whatever the tags that were left out would have decided.
const TAGS: usize = 51;

/// The condition keys that an IAM operation brings along: `iam:PolicyARN`,
/// `iam:PermissionsBoundary`, `aws:RequestTag/…` and `aws:TagKeys`.
pub(crate) fn iam_context(op: &OpMeta, input: &Value) -> Context<'static> {
    let mut context = Context::new();
    let attaches = op.name.starts_with("Attach") || op.name.starts_with("Detach");
    if let (true, Some(arn)) = (attaches, text(input, "PolicyArn")) {
        context.insert("iam:PolicyARN", arn.to_owned());
    }
    if let Some(arn) = text(input, "PermissionsBoundary") {
        context.insert("iam:PermissionsBoundary", arn.to_owned());
    }
    let tags = input.get("Tags").and_then(Value::as_array);
    let mut keys: Vec<String> = Vec::new();
    for tag in tags.into_iter().flatten().take(TAGS) {
        if let (Some(key), Some(value)) = (text(tag, "Key"), text(tag, "Value")) {
            context.insert(format!("aws:RequestTag/{key}"), value.to_owned());
            keys.push(key.to_owned());
        }
    }
    let removed = input.get("TagKeys").and_then(Value::as_array);
    let removed = removed.into_iter().flatten().take(TAGS);
    keys.extend(removed.filter_map(Value::as_str).map(str::to_owned));
    if !keys.is_empty() {
        context.insert_many("aws:TagKeys", keys);
    }
    context
}
