//! AdminUpdateUserAttributes (US-040).

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::cognito_idp::{
    AdminUpdateUserAttributes, AdminUpdateUserAttributesRequest, AdminUpdateUserAttributesResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::attributes::Rights;
use crate::triggers::About;
use crate::users::attribute_map;

impl Handle<AdminUpdateUserAttributes, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminUpdateUserAttributesRequest,
    ) -> Result<AdminUpdateUserAttributesResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let user = self.user(cx, &pool, &input.username).await?;
        let values = attribute_map(Some(input.user_attributes));
        let written = self.write_attributes(cx, &pool, &user, &values, Rights::Admin).await?;
        let (user, codes) = written;
        let about = About::user(&pool, None, &user, input.client_metadata.as_ref());
        self.send_proofs(cx, &about, Occasion::UpdateUserAttribute, &codes).await?;
        Ok(AdminUpdateUserAttributesResponse {})
    }
}
