//! GetFederationToken: temporary credentials for somebody else, within one's own rights and what
//! is passed (ST-021).

use base::{Ctx, Principal, SessionKind};
use policy::Context;
use wire::sts::{
    FederatedUser, GetFederationToken, GetFederationTokenRequest, GetFederationTokenResponse,
};
use wire::{Error, Handle};

use super::{Sts, credentials, own_session};
use crate::Authorization;
use crate::assume::{Grant, PassedScope, SessionTags, packed_size};

impl Handle<GetFederationToken, Ctx> for Sts {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetFederationTokenRequest,
    ) -> Result<GetFederationTokenResponse, Error> {
        let by = match &cx.caller.principal {
            Principal::Root => None,
            Principal::User(user) => Some(user.clone()),
            Principal::Session(_) | Principal::Anonymous => {
                return Err(Error::access_denied(
                    "Cannot call GetFederationToken with session credentials",
                ));
            }
        };
        let tags = input.tags.as_deref().unwrap_or_default();
        let tags = tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let tags = SessionTags::requested(tags, &[])?;
        let arns = input.policy_arns.as_deref();
        let scope = PassedScope { policy: input.policy.as_deref(), arns }.check()?;
        let packed = packed_size(&scope, &tags)?;
        let arn = cx.deployment.sts_arn(&format!("federated-user/{}", input.name));
        if !tags.is_empty() {
            let mut context = Context::new();
            tags.describe(&mut context);
            let asked = Authorization { action: "sts:TagSession", resource: &arn, context };
            self.access.authorize(cx, asked).await?;
        }
        let duration = own_session(input.duration_seconds, by.is_none());
        let kind = SessionKind::FederatedUser { name: input.name.clone(), by };
        let issued =
            self.access.issue(cx, kind, Grant { duration, scope, tags, ..Grant::default() });
        let id = format!("{}:{}", cx.deployment.account, input.name);
        Ok(GetFederationTokenResponse {
            credentials: Some(credentials(&issued)),
            federated_user: Some(FederatedUser { federated_user_id: Some(id), arn: Some(arn) }),
            packed_policy_size: Some(packed),
            ..GetFederationTokenResponse::default()
        })
    }
}
