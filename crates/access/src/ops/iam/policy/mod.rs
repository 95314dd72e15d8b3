//! Managed policies, the account's and AWS's.

mod any;
mod create;
mod create_version;
mod delete;
mod delete_version;
mod get;
mod get_version;
mod list;
mod list_entities;
mod list_tags;
mod list_versions;
mod set_default_version;
mod tag;
mod untag;
mod using;
mod wanted;

pub(super) use any::AnyPolicy;

use wire::Error;
use wire::iam::error;

use crate::entities::ManagedPolicy;

const SEVERAL_VERSIONS: &str = "This policy has more than one version. Before you delete a \
    policy, you must delete the policy's versions. The default version is deleted with the policy.";
const TOO_MANY_VERSIONS: &str = "A managed policy can have up to 5 versions. Before you create a \
    new version, you must delete an existing version.";

fn missing_version(arn: &str, version: &str) -> Error {
    error::no_such_entity(format!(
        "Policy {arn} version {version} does not exist or is not attachable."
    ))
}

/// The number of a version that a policy has, from `v1` and its like.
fn version_of(policy: &ManagedPolicy, arn: &str, version: &str) -> Result<u32, Error> {
    let known = policy.versions.keys().find(|number| format!("v{number}") == version);
    known.copied().ok_or_else(|| missing_version(arn, version))
}

#[cfg(test)]
mod tests;
