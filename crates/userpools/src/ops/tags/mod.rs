//! Tags of pools (US-069).

mod list_tags_for_resource;
mod tag_resource;
mod untag_resource;

use base::{Ctx, UserPoolId};
use wire::Error;
use wire::cognito_idp::error;

use crate::permissions::pool_of;

/// The id of the pool that an ARN names, if it is a user pool's of this deployment.
fn named_pool(cx: &Ctx, arn: &str) -> Result<UserPoolId, Error> {
    pool_of(cx, arn).ok_or_else(|| error::invalid_parameter(format!("Invalid resource ARN: {arn}")))
}
