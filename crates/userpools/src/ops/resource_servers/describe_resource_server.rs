//! DescribeResourceServer.

use base::Ctx;
use wire::cognito_idp::{
    DescribeResourceServer, DescribeResourceServerRequest, DescribeResourceServerResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;

impl Handle<DescribeResourceServer, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeResourceServerRequest,
    ) -> Result<DescribeResourceServerResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let server = self.resource_server(cx, &pool.id, &input.identifier).await?;
        Ok(DescribeResourceServerResponse { resource_server: Some(shown(&server)) })
    }
}
