//! Which pool a resource's ARN names. One reading of an ARN for the decision and for the operation:
//! were there two, a text that they read differently would pass by a policy.

use base::{Arn, Deployment, IdentityPoolId};

/// The pool that an ARN names; `None` unless it is, to the last part, the ARN of an identity pool
/// of this deployment. The pool need not exist.
pub(crate) fn pool_of(deployment: &Deployment, arn: &str) -> Option<IdentityPoolId> {
    let Arn { partition, service, region, account, resource } = arn.parse().ok()?;
    let ours = partition == "aws"
        && service == "cognito-identity"
        && region == deployment.region.as_str()
        && account == deployment.account.as_str();
    resource.strip_prefix("identitypool/").filter(|_| ours)?.parse().ok()
}
