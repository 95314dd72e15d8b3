//! AddCustomAttributes (US-030, US-064): the only way in which a schema grows.

use base::Ctx;
use wire::cognito_idp::{
    AddCustomAttributes, AddCustomAttributesRequest, AddCustomAttributesResponse,
};
use wire::{Error, Handle};

use super::schema::add;
use crate::UserPools;

impl Handle<AddCustomAttributes, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AddCustomAttributesRequest,
    ) -> Result<AddCustomAttributesResponse, Error> {
        self.refuse_while_importing(cx, &input.user_pool_id).await?;
        let changed = self.change_pool(cx, &input.user_pool_id, |pool| {
            input.custom_attributes.iter().try_for_each(|wanted| add(&mut pool.schema, wanted))
        });
        changed.await?;
        Ok(AddCustomAttributesResponse {})
    }
}
