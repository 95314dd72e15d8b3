//! DescribeIdentityPoolUsage (SY-038).

use base::Ctx;
use wire::cognito_sync::{
    DescribeIdentityPoolUsage, DescribeIdentityPoolUsageRequest, DescribeIdentityPoolUsageResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::Sync;

impl Handle<DescribeIdentityPoolUsage, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeIdentityPoolUsageRequest,
    ) -> Result<DescribeIdentityPoolUsageResponse, Error> {
        let pool = input.identity_pool_id;
        self.administer(cx, &pool).await?;
        let tally = self.usage.of(&*self.store, cx.now, &pool).await?;
        let identity_pool_usage = Some(shown(&pool, tally));
        Ok(DescribeIdentityPoolUsageResponse { identity_pool_usage })
    }
}
