//! DescribeIdentityPool.

use base::Ctx;
use wire::cognito_identity::{DescribeIdentityPool, DescribeIdentityPoolInput, IdentityPool};
use wire::{Error, Handle};

use super::config::shown;
use crate::Identity;

impl Handle<DescribeIdentityPool, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeIdentityPoolInput,
    ) -> Result<IdentityPool, Error> {
        Ok(shown(&*self.pool(cx, &input.identity_pool_id).await?))
    }
}
