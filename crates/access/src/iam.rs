//! The service IAM: what its operations touch, and the call into them.

use async_trait::async_trait;
use base::{Ctx, Permission, Service};
use policy::Context;
use serde_json::Value;
use wire::{Encoded, Error, OpMeta, ServiceMeta};

use crate::Access;
use crate::entities::Tags;
use crate::resources::iam_context;

/// IAM over [`Access`]. One operation is one file of `ops/iam`.
#[derive(Clone, Debug)]
pub struct Iam {
    pub(crate) access: Access,
}

/// What conditions may ask of the entity that an operation acts on.
#[derive(Default)]
struct Target {
    tags: Tags,
    boundary: Option<String>,
}

impl Iam {
    /// The service.
    pub const fn new(access: Access) -> Self {
        Self { access }
    }

    /// The entity that the input names, if it is there; entities about to be made are not.
    ///
    /// Read from the store, not from the caches: the decision must not go by tags that are gone.
    /// The operation reads it once more when it runs, because it writes over the revision that it
    /// reads and reads anew when somebody was faster. A second point read is little beside the
    /// commit, and these are operations of administrators.
    async fn target(&self, cx: &Ctx, input: &Value) -> Result<Target, store::Error> {
        let text = |member: &str| input.get(member).and_then(Value::as_str);
        if let Some(name) = text("RoleName") {
            let role = self.access.role(cx.now, name).await?;
            return Ok(role.map(|r| of(&r.tags, r.boundary.as_ref())).unwrap_or_default());
        }
        if let Some(name) = text("UserName") {
            let user = self.access.user(cx.now, name).await?;
            return Ok(user.map(|u| of(&u.tags, u.boundary.as_ref())).unwrap_or_default());
        }
        if let Some(arn) = text("OpenIDConnectProviderArn") {
            let provider = self.access.oidc_provider(cx.now, arn).await?;
            return Ok(provider.map(|p| of(&p.tags, None)).unwrap_or_default());
        }
        if let Some(arn) = text("SAMLProviderArn") {
            let provider = self.access.saml_provider(cx.now, arn).await?;
            return Ok(provider.map(|p| of(&p.tags, None)).unwrap_or_default());
        }
        if let Some(arn) = text("PolicyArn") {
            let policy = self.access.managed_policy(cx.now, arn).await?;
            return Ok(policy.map(|p| of(&p.tags, None)).unwrap_or_default());
        }
        Ok(Target::default())
    }

    /// The ARN to which UpdateUser and UpdateGroup move what they change: the caller needs the
    /// permission there, too, or it could put a user where other policies apply.
    async fn destination(
        &self,
        cx: &Ctx,
        op: &OpMeta,
        input: &Value,
    ) -> Result<Option<String>, store::Error> {
        let text = |member: &str| input.get(member).and_then(Value::as_str);
        let named = |member: &str| text(member).unwrap_or_default();
        let path = text("NewPath");
        let (noun, old_path, name) = match op.name {
            "UpdateUser" => match self.access.user(cx.now, named("UserName")).await? {
                Some(user) => (
                    "user",
                    user.path.clone(),
                    text("NewUserName").unwrap_or(&user.name).to_owned(),
                ),
                None => return Ok(None),
            },
            "UpdateGroup" => match self.access.group(cx.now, named("GroupName")).await? {
                Some(group) => (
                    "group",
                    group.path.clone(),
                    text("NewGroupName").unwrap_or(&group.name).to_owned(),
                ),
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        let path = path.unwrap_or(&old_path);
        Ok(Some(cx.deployment.iam_arn(&format!("{noun}{path}{name}"))))
    }
}

fn of(tags: &Tags, boundary: Option<&String>) -> Target {
    Target { tags: tags.clone(), boundary: boundary.cloned() }
}

/// Source: Service Authorization Reference, condition keys of IAM.
fn add_target(context: &mut Context<'static>, target: Target) {
    for (key, value) in target.tags {
        context.insert(format!("iam:ResourceTag/{key}"), value.clone());
        context.insert(format!("aws:ResourceTag/{key}"), value);
    }
    if let (None, Some(arn)) = (context.get("iam:PermissionsBoundary"), target.boundary) {
        context.insert("iam:PermissionsBoundary", arn);
    }
}

/// The action that an operation does on the side and that needs its own permission: tagging what
/// is made, putting the new version of a policy in force.
fn implied(op: &OpMeta, input: &Value) -> Option<String> {
    let tagged = input.get("Tags").and_then(Value::as_array).is_some_and(|tags| !tags.is_empty());
    let in_force = input.get("SetAsDefault").and_then(Value::as_bool) == Some(true);
    match op.name.strip_prefix("Create") {
        Some("PolicyVersion") => in_force.then(|| "iam:SetDefaultPolicyVersion".to_owned()),
        Some(noun) => tagged.then(|| format!("iam:Tag{noun}")),
        None => None,
    }
}

#[async_trait]
impl Service for Iam {
    fn meta(&self) -> &'static ServiceMeta {
        &wire::iam::SERVICE
    }

    async fn permissions(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error> {
        let mut resources = self.access.resources(cx, op, input).await?;
        let destination = self.destination(cx, op, input).await?;
        let moved = destination.filter(|arn| !resources.contains(arn));
        resources.extend(moved);
        let mut context = iam_context(op, input);
        add_target(&mut context, self.target(cx, input).await?);
        let actions = [op.action()].into_iter().chain(implied(op, input));
        let pairs =
            actions.flat_map(|action| resources.iter().map(move |arn| (action.clone(), arn)));
        let each = pairs.map(|(action, arn)| Permission {
            action,
            resource: arn.clone(),
            context: context.clone(),
        });
        Ok(each.collect())
    }

    async fn call(&self, cx: &Ctx, op: &'static OpMeta, input: Value) -> Result<Encoded, Error> {
        wire::iam::dispatch(self, cx, op, input, cx.request_id.as_str()).await
    }
}
