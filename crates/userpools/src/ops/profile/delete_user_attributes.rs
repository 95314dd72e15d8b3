//! DeleteUserAttributes (US-031, US-033, US-035).

use base::Ctx;
use wire::cognito_idp::{
    DeleteUserAttributes, DeleteUserAttributesRequest, DeleteUserAttributesResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::attributes::Rights;

impl Handle<DeleteUserAttributes, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteUserAttributesRequest,
    ) -> Result<DeleteUserAttributesResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let names = input.user_attribute_names.into_iter();
        let values = names.map(|name| (name, String::new())).collect();
        let rights = Rights::User(&me.client);
        self.write_attributes(cx, &me.pool, &me.user, &values, rights).await?;
        Ok(DeleteUserAttributesResponse {})
    }
}
