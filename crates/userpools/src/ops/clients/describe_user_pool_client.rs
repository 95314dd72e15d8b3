//! DescribeUserPoolClient.

use base::Ctx;
use wire::cognito_idp::{
    DescribeUserPoolClient, DescribeUserPoolClientRequest, DescribeUserPoolClientResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<DescribeUserPoolClient, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeUserPoolClientRequest,
    ) -> Result<DescribeUserPoolClientResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let client = self.client_of(cx, &pool, &input.client_id).await?;
        Ok(DescribeUserPoolClientResponse { user_pool_client: Some(self.shown_client(&client)?) })
    }
}
