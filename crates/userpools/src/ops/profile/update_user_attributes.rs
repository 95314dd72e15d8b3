//! UpdateUserAttributes (US-035 to US-039).

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::cognito_idp::{
    UpdateUserAttributes, UpdateUserAttributesRequest, UpdateUserAttributesResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::attributes::Rights;
use crate::triggers::About;
use crate::users::attribute_map;

impl Handle<UpdateUserAttributes, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateUserAttributesRequest,
    ) -> Result<UpdateUserAttributesResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let values = attribute_map(Some(input.user_attributes));
        let rights = Rights::User(&me.client);
        let written = self.write_attributes(cx, &me.pool, &me.user, &values, rights).await?;
        let (user, codes) = written;
        let metadata = input.client_metadata.as_ref();
        let about = About::user(&me.pool, Some(&me.client), &user, metadata);
        let sent = self.send_proofs(cx, &about, Occasion::UpdateUserAttribute, &codes).await?;
        Ok(UpdateUserAttributesResponse { code_delivery_details_list: Some(sent) })
    }
}
