//! The service IAM: what its operations touch, and the call into them.

use async_trait::async_trait;
use base::{Ctx, Permission, Service};
use policy::Context;
use serde_json::Value;
use wire::{Encoded, Error, OpMeta, ServiceMeta};

use crate::entities::Tags;
use crate::error::store_error;
use crate::{Access, iam_context};

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
        let resources = self.access.resources(cx, op, input).await?;
        let mut context = iam_context(op, input);
        add_target(&mut context, self.target(cx, input).await.map_err(store_error)?);
        let keys = context.iter().map(|(key, values)| {
            (key.to_owned(), values.iter().map(str::to_owned).collect::<Vec<_>>())
        });
        let keys: Vec<_> = keys.collect();
        let each = resources.into_iter().map(|arn| {
            let mut permission = Permission::of(op, arn);
            permission.context.clone_from(&keys);
            permission
        });
        Ok(each.collect())
    }

    async fn call(&self, cx: &Ctx, op: &'static OpMeta, input: Value) -> Result<Encoded, Error> {
        wire::iam::dispatch(self, cx, op, input, cx.request_id.as_str()).await
    }
}
