//! Session policies: what may be passed, and how much room it takes (ST-004, ST-005).

use base::{Arn, SessionScope};
use policy::{Policy, PolicyKind};
use wire::Error;
use wire::sts::{PolicyDescriptorType, error};

use super::SessionTags;

/// The plain text of an inline policy and the ARNs together may have this many characters.
const PLAIN_LIMIT: usize = 2_048;
/// What policies and tags may take up inside a session token, in bytes. AWS packs them in a form
/// that it does not publish; ours is their plain length.
const PACKED_LIMIT: usize = 4_096;
/// How many managed policies may be passed.
const ARNS_LIMIT: usize = 10;

/// What a caller passes to narrow a session.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PassedScope<'a> {
    pub(crate) policy: Option<&'a str>,
    pub(crate) arns: Option<&'a [PolicyDescriptorType]>,
}

impl PassedScope<'_> {
    /// Checks it and makes it a session's scope.
    pub(crate) fn check(self) -> Result<SessionScope, Error> {
        if let Some(json) = self.policy {
            Policy::parse(json, PolicyKind::Session)
                .map_err(|fault| error::malformed_policy_document(fault.to_string()))?;
        }
        let arns = self.arns.unwrap_or_default();
        let arns: Vec<String> = arns.iter().filter_map(|given| given.arn.clone()).collect();
        if arns.len() > ARNS_LIMIT {
            return Err(Error::validation(format!(
                "1 validation error detected: Value at 'policyArns' failed to satisfy \
                 constraint: Member must have length less than or equal to {ARNS_LIMIT}"
            )));
        }
        for arn in &arns {
            check_policy_arn(arn)?;
        }
        let plain = self.policy.map_or(0, |json| json.chars().count())
            + arns.iter().map(String::len).sum::<usize>();
        if plain > PLAIN_LIMIT {
            return Err(too_large("policy", plain, PLAIN_LIMIT));
        }
        let policy = self.policy.map(str::to_owned);
        Ok(SessionScope { policy, policy_arns: arns, guest: false })
    }
}

fn check_policy_arn(arn: &str) -> Result<(), Error> {
    let is_policy = |arn: &Arn| arn.service == "iam" && arn.resource.starts_with("policy/");
    match arn.parse::<Arn>() {
        Ok(parsed) if is_policy(&parsed) => Ok(()),
        _ => Err(Error::validation(format!("{arn} is invalid"))),
    }
}

/// How full the room for policies and tags is, in per cent; an error when it overflows.
pub(crate) fn packed_size(scope: &SessionScope, tags: &SessionTags) -> Result<i32, Error> {
    let policies = scope.policy.as_ref().map_or(0, String::len)
        + scope.policy_arns.iter().map(String::len).sum::<usize>();
    let tagged = tags.tags.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>()
        + tags.transitive.iter().map(String::len).sum::<usize>();
    let size = policies + tagged;
    if size > PACKED_LIMIT {
        let what = if tagged > policies { "session tags" } else { "policy" };
        return Err(too_large(what, size, PACKED_LIMIT));
    }
    Ok(i32::try_from((size * 100).div_ceil(PACKED_LIMIT)).unwrap_or(100))
}

fn too_large(what: &str, size: usize, limit: usize) -> Error {
    let percent = (size * 100).div_ceil(limit);
    error::packed_policy_too_large(format!(
        "Packed {what} consumes {percent}% of allotted space, please use smaller policy."
    ))
}
