//! AssumeRoleWithWebIdentity: the rights of a role for the holder of a provider's token (ST-011 to
//! ST-014). Unsigned: the token is the proof.

use base::Ctx;
use wire::sts::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse,
    AssumedRoleUser,
};
use wire::{Error, Handle};

use super::assume_role::assumed_arn;
use super::{Sts, check_role_arn, credentials, role_session};
use crate::assume::{Grant, PassedScope, packed_size};

impl Handle<AssumeRoleWithWebIdentity, Ctx> for Sts {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AssumeRoleWithWebIdentityRequest,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        check_role_arn(&input.role_arn)?;
        let arns = input.policy_arns.as_deref();
        let scope = PassedScope { policy: input.policy.as_deref(), arns }.check()?;
        let token = input.web_identity_token.into_inner();
        let proven = self.access.prove(cx, &token, input.provider_id.as_deref()).await?;
        let tags = proven.session_tags()?;
        let packed = packed_size(&scope, &tags)?;
        let source_identity = proven.source_identity();
        let role = self.access.role_by_arn(cx.now, &input.role_arn).await?.ok_or_else(refused)?;
        let mut context = proven.context();
        context.insert("sts:RoleSessionName", input.role_session_name.as_str());
        tags.describe(&mut context);
        if let Some(identity) = &source_identity {
            context.insert("sts:SourceIdentity", identity.as_str());
        }
        let wanted = [
            ("sts:AssumeRoleWithWebIdentity", true),
            ("sts:TagSession", !tags.is_empty()),
            ("sts:SetSourceIdentity", source_identity.is_some()),
        ];
        let may = |action| role.trusts(cx, &proven.principal, action, &context);
        if wanted.into_iter().any(|(action, wanted)| wanted && !may(action)) {
            return Err(refused());
        }
        let duration = role_session(input.duration_seconds, role.role.max_session_duration)?;
        let narrowed = !scope.is_empty() || !tags.is_empty();
        let kind = role.session(&input.role_session_name);
        let federation = proven.federation();
        let grant =
            Grant { duration, scope, tags, source_identity: source_identity.clone(), federation };
        let issued = self.access.issue(cx, kind, grant);
        let name = &input.role_session_name;
        Ok(AssumeRoleWithWebIdentityResponse {
            credentials: Some(credentials(&issued)),
            subject_from_web_identity_token: Some(proven.claims.subject),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: Some(format!("{}:{name}", role.role.id)),
                arn: Some(assumed_arn(cx, &role, name)),
            }),
            packed_policy_size: narrowed.then_some(packed),
            provider: Some(proven.principal),
            audience: Some(proven.claims.audience),
            source_identity,
            ..AssumeRoleWithWebIdentityResponse::default()
        })
    }
}

/// ST-013: the same for a role that is not there.
fn refused() -> Error {
    Error::access_denied("Not authorized to perform sts:AssumeRoleWithWebIdentity")
}
