//! DeleteWebAuthnCredential.

use base::Ctx;
use store::{Fail, Unit, load};
use wire::cognito_idp::{
    DeleteWebAuthnCredential, DeleteWebAuthnCredentialRequest, DeleteWebAuthnCredentialResponse,
    error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{Passkey, UserKey};

impl Handle<DeleteWebAuthnCredential, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteWebAuthnCredentialRequest,
    ) -> Result<DeleteWebAuthnCredentialResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        store::retry(|| self.delete_passkey(cx, &me.user.key, &input.credential_id)).await?;
        Ok(DeleteWebAuthnCredentialResponse {})
    }
}

impl UserPools {
    async fn delete_passkey(&self, cx: &Ctx, user: &UserKey, id: &str) -> Result<(), Fail> {
        let key = Passkey::key_of(user, id);
        let Some(passkey) = load::<Passkey>(&*self.store, cx.now, &key).await? else {
            return Err(error::resource_not_found("The credential does not exist.").into());
        };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(&passkey)?;
        Ok(unit.commit().await?)
    }
}
