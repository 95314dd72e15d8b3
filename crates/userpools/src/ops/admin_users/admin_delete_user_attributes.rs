//! AdminDeleteUserAttributes (US-031, US-033).

use base::Ctx;
use wire::cognito_idp::{
    AdminDeleteUserAttributes, AdminDeleteUserAttributesRequest, AdminDeleteUserAttributesResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::attributes::Rights;

impl Handle<AdminDeleteUserAttributes, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminDeleteUserAttributesRequest,
    ) -> Result<AdminDeleteUserAttributesResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let names = input.user_attribute_names.into_iter();
        let values = names.map(|name| (name, String::new())).collect();
        self.write_attributes(cx, &pool, &user, &values, Rights::Admin).await?;
        Ok(AdminDeleteUserAttributesResponse {})
    }
}
