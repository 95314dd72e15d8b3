//! Tags of pools.

mod list_tags_for_resource;
mod tag_resource;
mod untag_resource;

use base::{Ctx, IdentityPoolId};
use wire::Error;
use wire::cognito_identity::error;

use crate::pool_arn::pool_of;

/// The id of the pool that an ARN names, if it is an identity pool's of this deployment.
fn named_pool(cx: &Ctx, arn: &str) -> Result<IdentityPoolId, Error> {
    let invalid = || error::invalid_parameter(format!("Invalid resource ARN: {arn}"));
    pool_of(&cx.deployment, arn).ok_or_else(invalid)
}
