//! StartWebAuthnRegistration (AU-129).

use base::Ctx;
use wire::cognito_idp::{
    StartWebAuthnRegistration, StartWebAuthnRegistrationRequest, StartWebAuthnRegistrationResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<StartWebAuthnRegistration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: StartWebAuthnRegistrationRequest,
    ) -> Result<StartWebAuthnRegistrationResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let options = self.begin_registration(cx, &me).await?;
        Ok(StartWebAuthnRegistrationResponse { credential_creation_options: Some(options) })
    }
}
