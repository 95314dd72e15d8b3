//! GetUserAttributeVerificationCode (AU-062, AU-063, AU-066).

use base::Ctx;
use couriers::Purpose as Occasion;
use store::{Fail, Unit};
use wire::cognito_idp::{
    GetUserAttributeVerificationCode, GetUserAttributeVerificationCodeRequest,
    GetUserAttributeVerificationCodeResponse, error,
};
use wire::{Error, Handle};

use super::verifiable;
use crate::UserPools;
use crate::entities::Limit;
use crate::triggers::About;

impl Handle<GetUserAttributeVerificationCode, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetUserAttributeVerificationCodeRequest,
    ) -> Result<GetUserAttributeVerificationCodeResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let name = &*input.attribute_name;
        let purpose = verifiable(name)?;
        // A new value that waits for its proof, or else the present one.
        let value = me.user.pending.get(name).map(String::as_str).or(me.user.attribute(name));
        let Some(value) = value else {
            return Err(error::invalid_parameter(format!("User does not have a {name}.")));
        };
        self.admit(cx, &me.user.key, Limit::GetUserAttributeVerificationCode).await?;
        let fresh = self.fresh_code(cx, &me.user, purpose, (name, value));
        store::retry(async || -> Result<(), Fail> {
            // Nothing is left behind for whoever takes the name of a user who is gone.
            let user = self.reload(cx, &me.user).await?;
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.guard(&user)?;
            self.keep_code(cx, &mut unit, &fresh.record).await?;
            Ok(unit.commit().await?)
        })
        .await?;
        let metadata = input.client_metadata.as_ref();
        let about = About::user(&me.pool, Some(&me.client), &me.user, metadata);
        let occasion = Occasion::VerifyUserAttribute;
        let mut sent = self.send_proofs(cx, &about, occasion, &[fresh]).await?;
        Ok(GetUserAttributeVerificationCodeResponse { code_delivery_details: sent.pop() })
    }
}
