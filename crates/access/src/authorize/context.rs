//! The global condition keys, added to every request in one place.
//!
//! Source: IAM User Guide, "AWS global condition context keys".

use std::borrow::Cow;

use base::{Client, Ctx, Principal, SessionKind, UserRef};
use policy::Context;

use crate::authority::Authority;

/// The names of a caller, as policies and messages have them.
#[derive(Clone, Debug)]
pub(crate) struct CallerNames {
    pub(crate) account: String,
    /// As GetCallerIdentity and messages show it.
    pub(crate) arn: String,
    /// `aws:PrincipalArn`: for a session of a role, the role's.
    pub(crate) principal_arn: String,
    pub(crate) user_id: String,
}

impl CallerNames {
    pub(crate) fn of(cx: &Ctx, authority: &Authority) -> Self {
        let arn = cx.caller.principal.arn(&cx.deployment);
        let principal_arn = authority.role_arn().map_or_else(|| arn.clone(), str::to_owned);
        Self {
            account: cx.deployment.account.to_string(),
            user_id: cx.caller.principal.user_id(&cx.deployment),
            principal_arn,
            arn,
        }
    }

    /// The caller as the policy engine knows it.
    pub(crate) fn principal<'a>(&'a self, principal: &'a Principal) -> policy::Principal<'a> {
        let account = self.account.as_str();
        match principal {
            Principal::Anonymous => policy::Principal::Anonymous,
            Principal::Root => policy::Principal::Root { account },
            Principal::User(user) => policy::Principal::user(account, &user.arn),
            Principal::Session(session) => match &session.kind {
                SessionKind::AssumedRole { .. } => {
                    policy::Principal::assumed_role(account, &self.principal_arn, &self.arn)
                }
                SessionKind::FederatedUser { by, .. } => policy::Principal::FederatedUser {
                    account,
                    arn: &self.arn,
                    user_arn: by.as_ref().map(|user| user.arn.as_str()),
                },
                SessionKind::SessionToken { user: Some(user) } => {
                    policy::Principal::user(account, &user.arn)
                }
                SessionKind::SessionToken { user: None } => policy::Principal::Root { account },
            },
        }
    }
}

/// Adds what is known of the caller and the connection.
///
/// INVARIANT: these come last, so an operation cannot replace them.
pub(crate) fn add_global<'a>(
    context: &mut Context<'a>,
    cx: &'a Ctx,
    authority: &'a Authority,
    names: &'a CallerNames,
) {
    add_connection(context, cx);
    add_tags(context, cx, authority);
    let kind = match &cx.caller.principal {
        Principal::Anonymous => {
            context.insert("aws:PrincipalType", "Anonymous");
            return;
        }
        Principal::Root => "Account",
        Principal::User(_) => "User",
        Principal::Session(session) => match &session.kind {
            SessionKind::AssumedRole { .. } => "AssumedRole",
            SessionKind::FederatedUser { .. } => "FederatedUser",
            SessionKind::SessionToken { user: Some(_) } => "User",
            SessionKind::SessionToken { user: None } => "Account",
        },
    };
    context.insert("aws:PrincipalType", kind);
    context.insert("aws:PrincipalArn", names.principal_arn.as_str());
    context.insert("aws:PrincipalAccount", names.account.as_str());
    context.insert("aws:userid", names.user_id.as_str());
    if let Some(user) = user_of(&cx.caller.principal) {
        context.insert("aws:username", user.name.as_str());
    }
    add_session(context, &cx.caller.principal);
}

fn user_of(principal: &Principal) -> Option<&UserRef> {
    match principal {
        Principal::User(user) => Some(user),
        Principal::Session(session) => match &session.kind {
            SessionKind::SessionToken { user } => user.as_ref(),
            _ => None,
        },
        _ => None,
    }
}

pub(crate) fn add_connection<'a>(context: &mut Context<'a>, cx: &'a Ctx) {
    let Client { ip, secure, user_agent } = &cx.client;
    if let Some(ip) = ip {
        context.insert("aws:SourceIp", ip.to_string());
    }
    context.insert("aws:SecureTransport", if *secure { "true" } else { "false" });
    if let Some(agent) = user_agent {
        context.insert("aws:UserAgent", agent.as_str());
    }
    context.insert("aws:CurrentTime", cx.now.iso8601());
    context.insert("aws:EpochTime", cx.now.secs().to_string());
    context.insert("aws:RequestedRegion", cx.deployment.region.as_str());
    context.insert("aws:ViaAWSService", "false");
    context.insert("aws:PrincipalIsAWSService", "false");
}

/// A role's or user's own tags, then the session's, which win.
fn add_tags<'a>(context: &mut Context<'a>, cx: &'a Ctx, authority: &'a Authority) {
    let session = cx.caller.principal.session().map(|session| &session.tags);
    for (key, value) in authority.tags().into_iter().chain(session).flatten() {
        context.insert(format!("aws:PrincipalTag/{key}"), value.as_str());
    }
}

fn add_session<'a>(context: &mut Context<'a>, principal: &'a Principal) {
    let Some(session) = principal.session() else { return };
    for (key, values) in &session.federation {
        match values.as_slice() {
            // `amr` is multi-valued by nature, however many values it has.
            [one] if !key.ends_with(":amr") => context.insert(key.as_str(), one.as_str()),
            many => context.insert_many(key.as_str(), many.iter().map(|v| Cow::from(v.as_str()))),
        };
    }
    context.insert("aws:TokenIssueTime", session.issued_at.iso8601());
    context.insert("aws:MultiFactorAuthPresent", "false");
    if let Some(identity) = &session.source_identity {
        context.insert("aws:SourceIdentity", identity.as_str());
    }
}
