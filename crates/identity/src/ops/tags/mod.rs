//! Tags of pools.

mod list_tags_for_resource;
mod tag_resource;
mod untag_resource;

use base::{Arn, Ctx};
use wire::Error;
use wire::cognito_identity::error;

/// The id of the pool that an ARN names, if it is an identity pool's of this deployment.
fn pool_of(cx: &Ctx, arn: &str) -> Result<String, Error> {
    let deployment = &cx.deployment;
    let parsed = arn.parse::<Arn>().ok().filter(|parsed| {
        parsed.service == "cognito-identity"
            && parsed.region == deployment.region.as_str()
            && parsed.account == deployment.account.as_str()
    });
    let id = parsed.and_then(|it| it.resource.strip_prefix("identitypool/").map(str::to_owned));
    id.ok_or_else(|| error::invalid_parameter(format!("Invalid resource ARN: {arn}")))
}
