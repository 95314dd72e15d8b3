//! DescribeUserPool.

use base::Ctx;
use wire::cognito_idp::{DescribeUserPool, DescribeUserPoolRequest, DescribeUserPoolResponse};
use wire::{Error, Handle};

use super::shown::shown;
use crate::UserPools;

impl Handle<DescribeUserPool, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeUserPoolRequest,
    ) -> Result<DescribeUserPoolResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let users = self.estimated_users(cx, &pool).await?;
        Ok(DescribeUserPoolResponse { user_pool: Some(shown(cx, &pool, users)) })
    }
}
