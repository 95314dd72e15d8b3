//! Users.

mod attach_policy;
mod create;
mod delete;
mod delete_boundary;
mod delete_policy;
mod detach_policy;
mod get;
mod get_policy;
mod list;
mod list_attached_policies;
mod list_groups;
mod list_policies;
mod list_tags;
mod put_boundary;
mod put_policy;
mod tag;
mod untag;
mod update;

use base::{Ctx, Principal, SessionKind};
use wire::Error;
use wire::iam::User;

/// The user that an operation is about: the one named, else the caller.
pub(super) fn own_name(cx: &Ctx, named: Option<String>) -> Result<String, Error> {
    let own = match &cx.caller.principal {
        Principal::User(user) => Some(user.name.clone()),
        Principal::Session(session) => match &session.kind {
            SessionKind::SessionToken { user: Some(user) } => Some(user.name.clone()),
            _ => None,
        },
        Principal::Anonymous | Principal::Root => None,
    };
    named.or(own).ok_or_else(|| {
        Error::validation("Must specify userName when calling with non-User credentials")
    })
}

/// The root user, who has neither name nor path.
fn root(cx: &Ctx) -> User {
    User {
        user_id: Some(cx.deployment.account.to_string()),
        arn: Some(cx.deployment.root_arn()),
        ..User::default()
    }
}

#[cfg(test)]
mod tests;
