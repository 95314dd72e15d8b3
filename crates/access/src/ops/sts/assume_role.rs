//! AssumeRole: the rights of a role for a while (ST-001 to ST-010).

use std::sync::Arc;

use base::{Ctx, Principal, Session, SessionKind};
use policy::Context;
use wire::sts::{AssumeRole, AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use wire::{Error, Handle};

use super::{Sts, check_role_arn, credentials, refuse_mfa, role_session};
use crate::Authorization;
use crate::assume::{Grant, PassedScope, SessionTags, packed_size};
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
        let caller = check_caller(cx, &input.role_arn)?;
        let given = input.tags.as_deref().unwrap_or_default();
        let given = given.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        let transitive = input.transitive_tag_keys.as_deref().unwrap_or_default();
        let tags = SessionTags::requested(given, transitive)?.inherit(caller)?;
        let source_identity = source_identity(cx, &input, caller)?;
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

/// The root user may not assume roles (ST-003).
fn check_caller<'a>(cx: &'a Ctx, arn: &str) -> Result<Option<&'a Session>, Error> {
    let root = || Err(Error::access_denied("Roles may not be assumed by root accounts."));
    match &cx.caller.principal {
        Principal::Anonymous => Err(refused(cx, "sts:AssumeRole", arn)),
        Principal::Root => root(),
        Principal::User(_) => Ok(None),
        Principal::Session(session) => match &session.kind {
            SessionKind::SessionToken { user: None } => root(),
            _ => Ok(Some(session)),
        },
    }
}

fn is_chained(caller: Option<&Session>) -> bool {
    caller.is_some_and(|session| matches!(session.kind, SessionKind::AssumedRole { .. }))
}

/// The source identity asked for; what the calling session has stays (ST-008, sec 148).
fn source_identity(
    cx: &Ctx,
    input: &AssumeRoleRequest,
    caller: Option<&Session>,
) -> Result<Option<String>, Error> {
    let held = caller.and_then(|session| session.source_identity.as_ref());
    match (held, &input.source_identity) {
        (Some(held), Some(asked)) if held != asked => {
            Err(refused(cx, "sts:SetSourceIdentity", &input.role_arn))
        }
        (held, asked) => Ok(asked.as_ref().or(held).cloned()),
    }
}

/// ST-010.
fn refused(cx: &Ctx, action: &str, arn: &str) -> Error {
    let caller = cx.caller.principal.arn(&cx.deployment);
    Error::access_denied(format!(
        "User: {caller} is not authorized to perform: {action} on resource: {arn}"
    ))
}

/// The ARN of a role's session, without the role's path (ST-019).
pub(super) fn assumed_arn(cx: &Ctx, role: &RoleRights, session_name: &str) -> String {
    cx.deployment.sts_arn(&format!("assumed-role/{}/{session_name}", role.role.name))
}
