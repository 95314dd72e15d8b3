//! GetCSVHeader (US-071).

use base::Ctx;
use wire::cognito_idp::{GetCSVHeader, GetCSVHeaderRequest, GetCSVHeaderResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::import::header;

impl Handle<GetCSVHeader, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetCSVHeaderRequest,
    ) -> Result<GetCSVHeaderResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        Ok(GetCSVHeaderResponse {
            user_pool_id: Some(pool.id.to_string()),
            csv_header: Some(header(&pool)),
        })
    }
}
