//! Who asks for a role, and what their session hands down.

use base::{Ctx, Principal, Session, SessionKind};
use wire::Error;

/// The session that the caller has already, if it has one. The root user may not assume roles
/// (ST-003).
pub(crate) fn calling_session<'a>(cx: &'a Ctx, arn: &str) -> Result<Option<&'a Session>, Error> {
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

/// Whether the caller's credentials are a role's already.
pub(crate) fn is_chained(caller: Option<&Session>) -> bool {
    caller.is_some_and(|session| matches!(session.kind, SessionKind::AssumedRole { .. }))
}

/// The source identity asked for; what the calling session has stays (ST-008, sec 148).
pub(crate) fn source_identity(
    cx: &Ctx,
    asked: Option<&String>,
    role_arn: &str,
    caller: Option<&Session>,
) -> Result<Option<String>, Error> {
    let held = caller.and_then(|session| session.source_identity.as_ref());
    match (held, asked) {
        (Some(held), Some(asked)) if held != asked => {
            Err(refused(cx, "sts:SetSourceIdentity", role_arn))
        }
        (held, asked) => Ok(asked.or(held).cloned()),
    }
}

/// ST-010.
pub(crate) fn refused(cx: &Ctx, action: &str, arn: &str) -> Error {
    let caller = cx.caller.principal.arn(&cx.deployment);
    Error::access_denied(format!(
        "User: {caller} is not authorized to perform: {action} on resource: {arn}"
    ))
}
