//! VerifyUserAttribute (US-024, US-039; AU-062 to AU-066; sec_086).

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{
    VerifyUserAttribute, VerifyUserAttributeRequest, VerifyUserAttributeResponse,
};
use wire::{Error, Handle};

use super::verifiable;
use crate::UserPools;
use crate::entities::{Limit, Pool, Purpose, User};
use crate::errors;
use crate::users::refused;

impl Handle<VerifyUserAttribute, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: VerifyUserAttributeRequest,
    ) -> Result<VerifyUserAttributeResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let purpose = verifiable(&input.attribute_name)?;
        self.admit(cx, &me.user.key, Limit::VerifyUserAttribute).await?;
        let code = (purpose, &*input.code);
        store::retry(|| self.try_verify(cx, &me.pool, &me.user, code)).await?;
        Ok(VerifyUserAttributeResponse {})
    }
}

impl UserPools {
    async fn try_verify(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        (purpose, text): (Purpose, &str),
    ) -> Result<(), Fail> {
        let old = self.reload(cx, user).await?;
        let code = self.prove_code(cx, &old, (purpose, text), false).await?;
        let mut new = old.value.clone();
        // A code proves the value that it was sent to, and no later one.
        if new.pending.get(&code.attribute) == Some(&code.destination) {
            new.pending.remove(&code.attribute);
            new.attributes.insert(code.attribute.clone(), code.destination.clone());
        } else if new.attribute(&code.attribute) != Some(&code.destination) {
            return Err(errors::expired_code().into());
        }
        new.set_verified(&code.attribute, true);
        new.settle(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.delete(&code)?;
        unit.commit().await.map_err(refused)
    }
}
