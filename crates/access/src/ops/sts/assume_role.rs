//! AssumeRole: the rights of a role for a while (ST-001 to ST-010).

use std::sync::Arc;

use base::Ctx;
use policy::Context;
use wire::sts::{AssumeRole, AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use wire::{Error, Handle};

use super::{Sts, check_role_arn, credentials, refuse_mfa, role_session};
use crate::Authorization;
use crate::assume::{
    Grant, PassedScope, SessionTags, calling_session, is_chained, packed_size, refused,
    source_identity,
};
use crate::authority::RoleRights;

/// The longest session when the caller's credentials are a role's already (ST-002).
const CHAINED: u32 = 3_600;

impl Handle<AssumeRole, Ctx> for Sts {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, Error> {
        check_role_arn(&input.role_arn)?;
        let caller = calling_session(cx, &input.role_arn)?;
        let given = input.tags.as_deref().unwrap_or_default();
        let given = given.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let transitive = input.transitive_tag_keys.as_deref().unwrap_or_default();
        let tags = SessionTags::requested(given, transitive)?.inherit(caller)?;
        let source_identity =
            source_identity(cx, input.source_identity.as_ref(), &input.role_arn, caller)?;
        let passed =
            PassedScope { policy: input.policy.as_deref(), arns: input.policy_arns.as_deref() };
        let scope = passed.check()?;
        let packed = packed_size(&scope, &tags)?;
        let role = self.permitted(cx, &input, &tags, source_identity.as_deref()).await?;
        refuse_mfa(input.serial_number.as_deref(), input.token_code.as_deref())?;
        let duration = role_session(input.duration_seconds, role.role.max_session_duration)?;
        if is_chained(caller) && duration.as_secs() > u64::from(CHAINED) {
            return Err(Error::validation(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles \
                 assumed by role chaining.",
            ));
        }
        let narrowed = !scope.is_empty() || !tags.is_empty();
        let kind = role.session(&input.role_session_name);
        let user = AssumedRoleUser {
            assumed_role_id: Some(format!("{}:{}", role.role.id, input.role_session_name)),
            arn: Some(assumed_arn(cx, &role, &input.role_session_name)),
        };
        let answered = source_identity.clone();
        let grant = Grant { duration, scope, tags, source_identity, ..Grant::default() };
        let issued = self.access.issue(cx, kind, grant);
        Ok(AssumeRoleResponse {
            credentials: Some(credentials(&issued)),
            assumed_role_user: Some(user),
            packed_policy_size: narrowed.then_some(packed),
            source_identity: answered,
            ..AssumeRoleResponse::default()
        })
    }
}

impl Sts {
    /// The role, if its trust policy and the caller's own policies permit everything asked for.
    async fn permitted(
        &self,
        cx: &Ctx,
        input: &AssumeRoleRequest,
        tags: &SessionTags,
        source_identity: Option<&str>,
    ) -> Result<Arc<RoleRights>, Error> {
        let arn = input.role_arn.as_str();
        // A role that is not there is refused as one that does not trust the caller (ST-010).
        let role = self.access.role_by_arn(cx.now, arn).await?;
        let role = role.ok_or_else(|| refused(cx, "sts:AssumeRole", arn))?;
        let mut context = Context::new();
        context.insert("sts:RoleSessionName", input.role_session_name.as_str());
        if let Some(id) = &input.external_id {
            context.insert("sts:ExternalId", id.as_str());
        }
        if let Some(identity) = source_identity {
            context.insert("sts:SourceIdentity", identity);
        }
        tags.describe(&mut context);
        let wanted = [
            ("sts:AssumeRole", true),
            ("sts:TagSession", !tags.is_empty()),
            ("sts:SetSourceIdentity", source_identity.is_some()),
        ];
        for (action, _) in wanted.into_iter().filter(|(_, wanted)| *wanted) {
            let trust = role.trust_policy(cx.deployment.account.as_str());
            let asked = Authorization { action, resource: arn, context: context.clone() };
            self.access.decide(cx, asked, Some(trust)).await?;
        }
        Ok(role)
    }
}

/// The ARN of a role's session, without the role's path (ST-019).
pub(super) fn assumed_arn(cx: &Ctx, role: &RoleRights, session_name: &str) -> String {
    cx.deployment.sts_arn(&format!("assumed-role/{}/{session_name}", role.role.name))
}
